/* Whether a pattern fits a frame, with whom on its sides, and whether that is worth coding. */
#include "coder/matching.h"

static bool has_one(const uint64_t *present, const cm_word *words) {
    for (; *words; words++)
        if (present[*words / 64] >> (*words % 64) & 1) return true;
    return false;
}

bool cm_trigger_words(cm_matcher *m, const cm_trigger *t, int32_t at, cm_trigger_pos pos) {
    const cm_tree *tree = m->tree;
    if (t->needs && m->present && !has_one(m->present, t->needs)) return false;
    if (t->before) {
        int32_t i = at - 1;
        for (const cm_word *w = t->before; *w; w++, i--)
            if (i < 0 || (tree->lemma[i] != *w && tree->form[i] != *w)) return false;
    }
    if (pos != CM_TRIGGER_VERB) return true;
    const cm_word need[2] = {t->particle, t->second};
    int32_t from = at;
    for (int k = 0; k < 2 && need[k]; k++) {
        int32_t found = CM_NO_TOKEN;
        for (int32_t i = from + 1; i < tree->n && i <= at + 8 && found == CM_NO_TOKEN; i++) {
            if (tree->lemma[i] != need[k] && tree->form[i] != need[k]) continue;
            int32_t h = tree->tokens[i].head;
            /* its own particle, the case of one of its phrases, or simply the next word */
            if (h == at || (h >= 0 && tree->tokens[h].head == at) || i == from + 1) found = i;
        }
        if (found == CM_NO_TOKEN) return false;
        from = found;
    }
    return true;
}

static bool two_sides(cm_parties *all, cm_fit *x) {
    if (all->list.n < 2) return false;
    x->source = (cm_side){all->list.at, 1, CM_SIDE_SLOT};
    x->target = (cm_side){all->list.at + 1, (uint32_t)all->list.n - 1, CM_SIDE_SLOT};
    return x->reciprocal = true;
}

static bool between_two(cm_matcher *m, cm_fit *x) {
    cm_parties *two = CM_NEW(m->c.arena, cm_parties);
    int place = CM_PREP_between;
    for (uint32_t i = 0; i < x->frame->n_args; i++)
        if (x->frame->args[i].place == place && !x->frame->args[i].inner) cm_phrase_parties(m, two, x->frame->args[i].token, 0);
    return two_sides(two, x);
}

/* "A and B met", "A met B", "talks between A and B", "A held talks with B" */
static bool fill_both(cm_matcher *m, cm_fit *x) {
    static const int with[] = {CM_PREP_with, CM_PREP_between, CM_PREP_among, CM_PREP_against, CM_PREP_alongside};
    cm_parties s = {0}, o = {0};
    const cm_frame *f = x->frame;
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].place == CM_AT_SUBJ) cm_phrase_parties(m, &s, f->args[i].token, 0);
    cm_side ss = cm_side_of(&s, CM_SIDE_SLOT);
    bool both_named = false; /* "between A and B" names both sides, "with A and B" one */
    for (uint32_t i = 0; i < f->n_args; i++) {
        bool object = f->args[i].place == CM_AT_OBJ, other = object;
        /* "Cuba and Chile exchanged prisoners": each its own */
        const cm_mention *what = object && s.list.n >= 2 ? m->tree->at[f->args[i].token] : NULL;
        if (what && what->n_parties && what->parties[0].via == CM_VIA_INFERRED) continue;
        both_named |= object && m->tree->at[f->args[i].token];
        for (size_t k = 0; k < sizeof with / sizeof *with; k++) {
            bool here = f->args[i].place == with[k];
            other |= here;
            both_named |= here && (k == 1 || k == 2);
        }
        if (other) cm_phrase_parties(m, &o, f->args[i].token, 0);
    }
    /* "villagers suffer from fighting between rebels and troops" */
    bool nobodys = f->pos == CM_TRIGGER_NOUN || (cm_str_ends(m->tree->tokens[f->trigger].form, "ing") && cm_tree_child(m->tree, f->trigger, CM_NSUBJ) == CM_NO_TOKEN);
    if (nobodys && cm_violent(x->pattern->code) && between_two(m, x)) return true;
    cm_drop_side(&o, &ss);
    if (s.list.n && o.list.n) {
        x->source = ss;
        x->target = cm_side_of(&o, CM_SIDE_SLOT);
        return x->reciprocal = true;
    }
    /* whose act it is an operator may say: "agreed to talks with Cuba" */
    if (!s.list.n && o.list.n && (o.list.n == 1 || !both_named)) {
        x->target = cm_side_of(&o, CM_SIDE_SLOT);
        return false;
    }
    return two_sides(s.list.n ? &s : &o, x);
}

static bool between(const cm_frame *f) {
    int place = CM_PREP_between;
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].place == place) return true;
    return false;
}

/* "supported U.S. policy in Nicaragua": whose the object is counts before where it was. */
static int32_t object_owner(cm_matcher *m, const cm_fit *x, const cm_pattern *p, uint32_t upto) {
    for (uint32_t i = 0; i < upto; i++) {
        int32_t at = x->filled[i];
        if (at == CM_NO_TOKEN || !p->slots[i].heads || !(p->slots[i].places & CM_PLACE(CM_AT_OBJ))) continue;
        const cm_mention *mention = m->tree->at[at];
        if (mention && mention->n_parties && mention->parties[0].via == CM_VIA_OWNER) {
            int32_t subject = CM_NO_TOKEN;
            for (uint32_t k = 0; k < x->frame->n_args; k++)
                if (x->frame->args[k].place == CM_AT_SUBJ) subject = x->frame->args[k].token;
            const cm_mention *doer = subject >= 0 ? m->tree->at[subject] : NULL;
            if (!doer || !doer->n_parties || !cm_str_eq(doer->parties[0].code, mention->parties[0].code)) return at;
        }
    }
    return CM_NO_TOKEN;
}

/* "condemned the confiscation": the object stands, but is nobody; a text about two states says whose it is. */
static bool may_be_due(cm_matcher *m, const cm_fit *x, const cm_slot *s) {
    if (!m->c.pair || !s->target || s->source || s->heads) return false;
    bool lexical = false, object = false;
    for (uint32_t i = 0; i < x->pattern->n_slots && i < CM_MAX_SLOTS; i++) lexical |= x->filled[i] != CM_NO_TOKEN && x->pattern->slots[i].heads;
    for (uint32_t i = 0; i < x->frame->n_args; i++) object |= x->frame->args[i].place == CM_AT_OBJ && !x->frame->args[i].inner;
    if (lexical) return true;
    cm_object_kind kind = cm_kind_of_object(m, x->frame);
    if (s->places & CM_PLACE(CM_AT_OBJ)) {
        if (kind == CM_OBJECT_PRONOUN || (kind == CM_OBJECT_PLACE && cm_material(x->pattern->code))) return true;
        if (kind == CM_OBJECT_THING) return false;
    }
    return (s->places & CM_PLACE(CM_AT_OBJ)) && object && !x->pattern->op && !cm_material(x->pattern->code);
}

/* "In talks with Iran, Britain said …", "returned after a visit to France": who does what the clause tells of also
 * talked or travelled. */
static bool talk_of_clause(cm_matcher *m, cm_fit *x, bool both) {
    static const char *const when[] = {"in", "during", "after", "before", "at", "on", "following", NULL};
    static const char *const with[] = {"with", NULL};
    const cm_frame *f = x->frame;
    const cm_tree *t = m->tree;
    if (f->pos != CM_TRIGGER_NOUN || f->supported || strncmp(x->pattern->code, "04", 2) != 0) return false;
    int32_t verb = t->tokens[f->trigger].head, mark = cm_tree_case(t, f->trigger);
    if (t->tokens[f->trigger].deprel != CM_OBL || verb < 0 || t->tokens[verb].upos != CM_VERB) return false;
    if (mark == CM_NO_TOKEN || !cm_token_lemma_is(&t->tokens[mark], when)) return false;
    if (both && !x->target.n) {
        cm_parties o = {0};
        CM_CHILDREN(t, verb, c) {
            int32_t prep = c > f->trigger && t->tokens[c].deprel == CM_OBL ? cm_tree_case(t, c) : CM_NO_TOKEN;
            if (prep != CM_NO_TOKEN && cm_token_lemma_is(&t->tokens[prep], with)) cm_phrase_parties(m, &o, c, 0);
        }
        x->target = cm_side_of(&o, CM_SIDE_SLOT);
    }
    cm_parties s = {0};
    int32_t subject = cm_tree_subject(t, verb);
    if (subject != CM_NO_TOKEN) cm_phrase_parties(m, &s, subject, 0);
    cm_drop_side(&s, &x->target);
    if (!s.list.n || !x->target.n) return false;
    x->source = cm_side_of(&s, CM_SIDE_SEARCH);
    return x->reciprocal = both, true;
}

/* "Gauss presented his credentials to Canada": a person nobody knows acts for the other of the text's two states. */
static bool unknown_person(cm_matcher *m, const cm_fit *x, bool lexical) {
    if (!m->c.pair || !lexical || !x->target.n || cm_material(x->pattern->code)) return false;
    const cm_frame *f = x->frame;
    for (uint32_t i = 0; i < f->n_args; i++) {
        if (f->args[i].place != CM_AT_SUBJ || f->args[i].inner) continue;
        int32_t who = f->args[i].token;
        /* a name with an article is no person: "the Treaty of Trianon" */
        if (m->tree->at[who] || m->tree->tokens[who].upos != CM_PROPN || cm_tree_child(m->tree, who, CM_DET_REL) != CM_NO_TOKEN) return false;
    }
    return true;
}

/* Whether words of an act between equals that name one party or none may leave the rest to the text's two states. */
static bool pair_may_be_meant(cm_matcher *m, const cm_fit *x, bool lexical) {
    if (!m->c.pair) return false;
    const cm_frame *f = x->frame;
    /* a noun must be what the clause's verb holds up: "talks ended", not "a conference held in 1926 said" */
    bool held_up = f->supported && f->clause != f->trigger && m->tree->tokens[f->clause].head != f->trigger;
    bool participle = f->pos == CM_TRIGGER_VERB && m->tree->tokens[f->trigger].deprel == CM_ACL;
    if (f->pos == CM_TRIGGER_NOUN ? !held_up : !lexical || participle) return false;
    /* a subject that is neither an actor nor one of the pattern's words did it */
    for (uint32_t i = 0; i < f->n_args; i++) {
        if (f->args[i].place != CM_AT_SUBJ || f->args[i].inner || f->pos == CM_TRIGGER_NOUN) continue;
        cm_parties s = {0};
        cm_phrase_parties(m, &s, f->args[i].token, 0);
        bool word = false;
        for (uint32_t k = 0; k < x->pattern->n_slots && k < CM_MAX_SLOTS; k++) word |= x->pattern->slots[k].heads && x->filled[k] == f->args[i].token;
        if (!s.list.n && !word) return false;
    }
    /* with somebody else, it was not between these two */
    static const char *const with[] = {"with", "between", "among"};
    for (uint32_t i = 0; i < f->n_args; i++)
        for (size_t k = 0; k < sizeof with / sizeof *with; k++)
            if (f->args[i].place == cm_preposition_from(cm_str_of(with[k]))) return false;
    return true;
}

/* "handed over power": a parser took the verb's own particle for a preposition, and its object for a phrase. "do away with the
 * ban", "threw its weight behind Chad": what stands after a verb of several words is its object. */
static const cm_frame *with_particle(cm_matcher *m, const cm_frame *f, const cm_trigger *t) {
    if (f->pos != CM_TRIGGER_VERB || !t->particle || f->n_args == CM_MAX_ARGS) return f;
    const cm_tree *tree = m->tree;
    cm_word last = t->second ? t->second : t->particle;
    int32_t at = CM_NO_TOKEN, inside = CM_NO_TOKEN, end = f->trigger + (t->second ? 6 : 1);
    for (int32_t i = f->trigger + 1; i <= end && i < tree->n && at == CM_NO_TOKEN; i++) {
        if (t->second && (tree->lemma[i] == t->particle || tree->form[i] == t->particle)) inside = i;
        else if ((tree->lemma[i] == last || tree->form[i] == last) && (!t->second || inside != CM_NO_TOKEN)) at = i;
    }
    if (at == CM_NO_TOKEN) return f;
    int32_t phrase = CM_NO_TOKEN;
    for (uint32_t i = 0; i < f->n_args; i++) {
        if (f->args[i].place == CM_AT_OBJ && f->args[i].token != inside) return f;
        if ((!f->args[i].inner || inside != CM_NO_TOKEN) && f->args[i].token > at && cm_tree_case(tree, f->args[i].token) == at) phrase = f->args[i].token;
    }
    if (phrase == CM_NO_TOKEN) return f;
    cm_frame *out = CM_NEW(m->c.arena, cm_frame);
    *out = *f;
    for (uint32_t i = 0; i < out->n_args; i++) /* "weight" is a part of the verb */
        if (out->args[i].place == CM_AT_OBJ && out->args[i].token == inside) out->args[i--] = out->args[--out->n_args];
    out->args[out->n_args++] = (cm_arg){CM_AT_OBJ, phrase, false, true};
    CM_CHILDREN(tree, phrase, c) { /* "away with [its ban on sales to Chad]" */
        int32_t prep = tree->tokens[c].deprel == CM_NMOD ? cm_tree_case(tree, c) : CM_NO_TOKEN;
        if (prep != CM_NO_TOKEN && out->n_args < CM_MAX_ARGS && cm_preposition_from(tree->tokens[prep].lemma) >= 0)
            out->args[out->n_args++] = (cm_arg){cm_preposition_from(tree->tokens[prep].lemma), c, true, true};
    }
    return out;
}

/* "A and B attacked each other", "fired at one another": each does it to the other. */
static bool on_each_other(cm_matcher *m, cm_fit *x) {
    bool each = false;
    for (uint32_t i = 0; i < x->frame->n_args; i++) {
        const cm_arg *a = &x->frame->args[i];
        if (a->place == CM_AT_SUBJ || a->place == CM_AT_COMP || (a->inner && a->place < CM_AT_PREP)) continue;
        int32_t whose = cm_tree_child(m->tree, a->token, CM_NMOD_POSS); /* "each other's ships" */
        each |= cm_each_other(m->tree, a->token) || (whose != CM_NO_TOKEN && cm_each_other(m->tree, whose));
    }
    cm_parties all = {0};
    for (uint32_t i = 0; each && i < x->source.n; i++) cm_push_party(m, &all, &x->source.at[i]);
    return all.list.n >= 2 && two_sides(&all, x);
}

/* "at the request of Chad, France sent aid": what is done for somebody is done for whoever asked. */
static const cm_frame *with_request(cm_matcher *m, const cm_frame *f, const cm_pattern *p) {
    static const char *const of[] = {"of", "from", "by", NULL};
    const cm_tree *t = m->tree;
    if (p->op || !p->code || (p->code[0] != '0' && strncmp(p->code, "15", 2) != 0)) return f;
    CM_CHILDREN(t, f->clause, c) {
        if (!cm_frame_request(t, c)) continue;
        CM_CHILDREN(t, c, d) {
            int32_t prep = t->tokens[d].deprel == CM_NMOD ? cm_tree_case(t, d) : CM_NO_TOKEN;
            bool of_it = prep != CM_NO_TOKEN && cm_token_lemma_is(&t->tokens[prep], of);
            if (!t->at[d] || (!of_it && t->tokens[d].deprel != CM_NMOD_POSS && d > c) || f->n_args + 2 > CM_MAX_ARGS) continue;
            cm_frame *out = CM_NEW(m->c.arena, cm_frame);
            *out = *f;
            out->args[out->n_args++] = (cm_arg){CM_PREP_to, d, true, true};
            out->args[out->n_args++] = (cm_arg){CM_PREP_for, d, true, true};
            return out;
        }
    }
    return f;
}

/* "the United States armed guerrillas": bare people whose state is only inferred are not the helper's own. */
static bool meant_of_another(const cm_fit *x) {
    const char *code = x->pattern->code;
    if (code[0] != '0' || code[1] < '4' || code[1] > '7' || x->pattern->domestic || !cm_own_side(&x->target, &x->source)) return false;
    for (uint32_t i = 0; i < x->target.n; i++)
        if (x->target.at[i].via != CM_VIA_INFERRED) return false;
    return true;
}

/* A slot for nothing but where it happened, which need not be told. */
static bool only_where(const cm_slot *s) {
    const cm_places where = CM_PLACE(CM_PREP_in) | CM_PLACE(CM_PREP_at) | CM_PLACE(CM_PREP_near) | CM_PLACE(CM_PREP_outside) |
                            CM_PLACE(CM_PREP_across) | CM_PLACE(CM_PREP_around) | CM_PLACE(CM_PREP_throughout) | CM_PLACE(CM_PREP_along);
    return s->optional && !s->heads && !(s->places & ~where);
}

bool cm_fit_pattern(cm_matcher *m, const cm_frame *f, const cm_trigger *trigger, bool as_act, cm_fit *x) {
    const cm_pattern *p = trigger->pattern;
    f = with_request(m, with_particle(m, f, trigger), p);
    *x = (cm_fit){.pattern = p, .frame = f, .trigger = trigger, .inner = as_act};
    int lexical = 0, filled = 0;
    int32_t by = CM_NO_TOKEN; /* the phrase that names the source */
    bool both = false, has_subject = false, deep = false;
    const cm_frame *comp = NULL;
    for (uint32_t i = 0; i < CM_MAX_SLOTS; i++) x->filled[i] = CM_NO_TOKEN;
    for (uint32_t i = 0; i < f->n_args; i++) has_subject |= f->args[i].place == CM_AT_SUBJ;
    for (uint32_t i = 0; i < p->n_slots && i < CM_MAX_SLOTS; i++) {
        const cm_slot *s = &p->slots[i];
        if (s->places & CM_PLACE(CM_AT_BOTH)) {
            both = true;
            continue;
        }
        int32_t at = cm_slot_token(m, f, s);
        if (at == CM_NO_TOKEN && s->target && comp) at = cm_slot_token(m, comp, s);
        if (at == CM_NO_TOKEN && s->target && !s->heads && !s->absent && !p->op) {
            at = cm_slot_deeper(m, f, s, p->code);
            deep = at != CM_NO_TOKEN;
        }
        if (s->absent) {
            if (at != CM_NO_TOKEN) return false;
            continue;
        }
        /* an act under an operator may leave its parties to the operator */
        if (at == CM_NO_TOKEN && !s->optional && !as_act && may_be_due(m, x, s)) {
            x->target_due = true;
            continue;
        }
        if (at == CM_NO_TOKEN && !s->optional && !(as_act && (s->source || s->target) && !s->heads)) return false;
        if (at == CM_NO_TOKEN) continue;
        x->filled[i] = at;
        filled++;
        /* what the complement's verb has around it may fill the slots after it: "agreed to lift sanctions on Iran" */
        if ((s->places & CM_PLACE(CM_AT_COMP)) && s->heads && m->tree->tokens[at].upos == CM_VERB) {
            cm_frame *inner = CM_NEW(m->c.arena, cm_frame);
            cm_frame_build(m->tree, m->c.sets, at, CM_TRIGGER_VERB, inner);
            comp = inner;
        }
        lexical += (s->heads != NULL) + (s->mods != NULL);
        if (s->target && s->optional && !s->heads && object_owner(m, x, p, i) != CM_NO_TOKEN) at = object_owner(m, x, p, i);
        if (s->source || s->target) {
            cm_parties ps = {0};
            cm_phrase_parties(m, &ps, at, 0);
            if (s->source) x->source = cm_side_of(&ps, CM_SIDE_SLOT), by = at;
            /* "summoned the Israeli ambassador in Paris": a place that need not be told is not told before somebody */
            if (s->target && !(x->target.n && x->target.at[0].code.n && only_where(s))) x->target = cm_side_of(&ps, CM_SIDE_SLOT);
        }
    }
    if (both && !fill_both(m, x) && !talk_of_clause(m, x, true)) {
        /* "diplomatic relations were established": in a text about two states the parties may go without saying */
        x->target_due = !p->target_optional && !as_act;
        if (x->target_due && !pair_may_be_meant(m, x, lexical > 0)) return false;
        cm_parties s = {0};
        for (uint32_t i = 0; i < f->n_args && !x->source.n; i++)
            if (f->args[i].place == CM_AT_SUBJ) cm_phrase_parties(m, &s, f->args[i].token, 0);
        if (x->target_due) x->source = cm_side_of(&s, CM_SIDE_SLOT), x->reciprocal = true;
    }
    if (!p->has_source && !x->source.n) {
        cm_slot subject = {.places = CM_PLACE(CM_AT_SUBJ), .source = true};
        int32_t at = cm_slot_token(m, f, &subject);
        if (at != CM_NO_TOKEN) {
            cm_parties ps = {0};
            cm_phrase_parties(m, &ps, at, 0);
            x->source = cm_side_of(&ps, CM_SIDE_SLOT);
            by = at;
        } else if (has_subject && !as_act && f->pos != CM_TRIGGER_NOUN && !unknown_person(m, x, lexical > 0)) {
            return false; /* somebody does it, but no actor */
        }
        if (!x->source.n && x->target.n) talk_of_clause(m, x, false);
    }
    if (!p->swap && !x->reciprocal) on_each_other(m, x);
    /* "peacekeepers from Fiji were sent to Lebanon": those sent act for whoever sent them */
    if (!x->source.n && f->passive && (strncmp(p->code, "07", 2) == 0 || strncmp(p->code, "15", 2) == 0 || strncmp(p->code, "0874", 4) == 0))
        for (uint32_t i = 0; i < f->n_args && !x->source.n; i++) {
            const cm_mention *sent = f->args[i].place == CM_AT_OBJ && !f->args[i].inner ? m->tree->at[f->args[i].token] : NULL;
            if (sent && sent->n_parties && sent->parties[0].via == CM_VIA_AGENT) x->source = (cm_side){sent->parties, sent->n_parties, CM_SIDE_SEARCH};
        }
    if (x->target.n && x->source.n && !x->reciprocal) {
        cm_parties rest = {0};
        for (uint32_t i = 0; i < x->target.n; i++) cm_push_party(m, &rest, &x->target.at[i]);
        cm_drop_side(&rest, &x->source);
        x->target = cm_side_of(&rest, x->target.rule);
        /* "Iraq bombed it": a pronoun that can only be read as the doer means the text's other state */
        bool it = !x->target.n && m->c.pair && cm_pronoun_object(m, f);
        if (it) x->target_due = true;
        if (!x->target.n && p->has_target && !p->target_optional && !as_act && !it) return false;
        if (x->target.n && meant_of_another(x)) x->target = (cm_side){0}, x->target_due = true;
    }
    if ((!p->has_target || p->target_optional) && !x->target.n && !p->op && !both) cm_search_target(m, x);
    /* a slot that stood empty is not filled by what the doer sends or suspends of its own ("sent a French army") */
    if (p->has_target && !p->domestic && x->target.n && x->target.rule == CM_SIDE_SEARCH) {
        for (uint32_t i = 0; i < x->source.n; i++)
            if (cm_str_eq(x->target.at[0].code, x->source.at[i].code)) {
                x->target = (cm_side){0};
                break;
            }
    }
    if ((!p->has_target || p->target_optional) && !x->target.n && !p->op && !both && comp) {
        cm_fit y = {.pattern = p, .frame = comp, .source = x->source};
        cm_search_target(m, &y);
        x->target = y.target;
    }
    /* "relations between Cuba and Honduras were broken": nobody else does it */
    if (!x->source.n && x->target.n >= 2 && between(f)) {
        x->source = (cm_side){x->target.at, 1, x->target.rule};
        x->target = (cm_side){x->target.at + 1, x->target.n - 1, x->target.rule};
        x->reciprocal = true;
    }
    if (!p->swap) cm_whose_victims(m, x, by);
    if (p->swap) {
        cm_side s = x->source;
        x->source = x->target;
        x->target = s;
    }
    x->score = lexical * 1000 + filled * 100 + trigger->length * 10 + (int)strlen(p->code);
    if (deep) x->score -= 100; /* a pattern whose own words stand there knows better */
    if (p->layer) x->score += 45; /* of a user's folder: wins against as specific a pattern of ours */
    if (x->target.n) x->score += 50;
    if (x->source.n) x->score += 50;
    return true;
}

bool cm_at_home(cm_matcher *m, const cm_side *source, const char *code) {
    if (code[0] == '0' && code[1] < '8') return false;
    if (source->n == 0 || source->rule >= CM_SIDE_DYAD) return false;
    if (source->at[0].code.n != 3 || cm_str_is(source->at[0].code, "INT")) return false; /* an organisation: states have three letters */
    if (source->at[0].sector.n == 0 && source->at[0].via != CM_VIA_DEMONYM) return false;
    for (int32_t i = 0; i < m->tree->n; i++) {
        const cm_mention *mention = m->tree->at[i];
        for (uint32_t k = 0; mention && k < mention->n_parties; k++)
            if (mention->parties[k].code.n && !cm_str_eq(mention->parties[k].code, source->at[0].code)) return false;
    }
    return true;
}

/* "France called the vote a fraud": a state, which is not said to be a part of one, does not criticise itself. */
static bool state_speaks(const cm_fit *x) {
    if (!*x->pattern->code) return false;
    int root = !*x->pattern->code ? 0 : (x->pattern->code[0] - '0') * 10 + (x->pattern->code[1] - '0');
    return root >= 9 && root <= 12 && x->source.n && x->source.at[0].sector.n == 0 && x->source.at[0].via == CM_VIA_NAME;
}

bool cm_said_by_nobody(cm_matcher *m, const cm_side *source, const cm_frame *f, const char *code) {
    uint8_t r = m->tree->tokens[f->trigger].deprel;
    bool words = code[0] == '1' && code[1] <= '3';
    return !source->n && words && f->pos == CM_TRIGGER_VERB && f->passive && (r == CM_ACL || r == CM_AMOD || r == CM_ADVCL);
}

/* A bare act must name enough of its parties to be one. */
bool cm_worth_coding(cm_matcher *m, cm_fit *x, bool as_act) {
    const cm_pattern *p = x->pattern;
    const cm_frame *f = x->frame;
    if (as_act) return true;
    if (f->pos == CM_TRIGGER_NOUN && !f->supported) {
        if (!x->source.n || !x->target.n) return false;
        /* "Kuchma, a backer of the prime minister": persons of one state are no relation of states */
        bool apposed = m->tree->tokens[f->trigger].deprel == CM_APPOS;
        if (apposed && cm_str_eq(x->source.at[0].code, x->target.at[0].code)) return false;
    }
    if (!p->op && (!p->domestic || x->target_due)) cm_fill_from_pair(m, x);
    if (x->target_due && !x->target.n) return false;
    /* "demanded the return of its soldiers captured by Syria": of Syria */
    if (!p->op && x->source.n && x->target.n && (strncmp(p->code, "10", 2) == 0 || strncmp(p->code, "02", 2) == 0) &&
        strncmp(p->code, "024", 3) != 0 && strncmp(p->code, "104", 3) != 0 &&
        cm_object_token(x) != CM_NO_TOKEN && cm_own_side(&x->target, &x->source)) {
        cm_side by = cm_holder(m, x, cm_object_token(x));
        if (by.n) x->target = by;
    }
    if (!p->op && strncmp(p->code, "15", 2) == 0 && x->source.n && (!x->target.n || cm_own_side(&x->target, &x->source))) cm_answers(m, x);
    if (!p->op && strncmp(p->code, "15", 2) == 0 && x->source.n && x->source.at[0].via != CM_VIA_INFERRED && x->target.n && cm_str_is(x->target.at[0].sector, "MIL") && cm_own_side(&x->target, &x->source))
        x->target = (cm_side){0}; /* "put its army on alert": against whom, is not said */
    if (!p->op) {
        cm_side threatened = strncmp(p->code, "13", 2) == 0 && x->source.n && (!x->target.n || cm_own_side(&x->target, &x->source)) ? cm_condition_side(m, f, &x->source) : (cm_side){0};
        if (threatened.n) x->target = threatened;
        cm_against_embassy(m, x);
        cm_complained_of(m, x);
    }
    if (!x->target.n && !p->op && cm_material(p->code)) {
        cm_place_target(m, x, &x->target, &x->source);
    }
    if (!p->op && !x->target.n && x->source.n && cm_violent(p->code) && cm_str_is(x->source.at[0].sector, "MIL")) cm_only_other(m, x);
    if (!x->target.n && x->source.n && (p->domestic || p->target_optional) && !x->reciprocal) {
        if ((p->domestic && !state_speaks(x)) || cm_at_home(m, &x->source, p->code)) x->target = (cm_side){x->source.at, 1, CM_SIDE_DOMESTIC};
        return true;
    }
    if (!x->target.n && p->target_optional && p->source_optional) return false;
    if (cm_said_by_nobody(m, &x->source, f, p->code)) return false;
    if (x->target.n && !x->source.n) {
        cm_side place;
        if (cm_material(p->code)) {
            cm_place_target(m, x, &place, NULL);
            if (!place.n && cm_violent(p->code)) place = cm_scene(m, f);
            /* "troops were deployed in Kabul": those there did not send them */
            if (strncmp(p->code, "07", 2) == 0 && place.n && cm_own_side(&place, &x->target)) place = (cm_side){0};
            if (place.n) x->source = place, cm_whose_victims(m, x, CM_NO_TOKEN);
        }
        return p->source_optional || x->source.n || (f->passive && cm_material(p->code));
    }
    return x->source.n && x->target.n;
}

int32_t cm_object_token(const cm_fit *x) {
    const cm_pattern *p = x->pattern;
    int place = p->object_place >= 0 ? p->object_place : CM_AT_OBJ;
    for (uint32_t i = 0; i < p->n_slots && i < CM_MAX_SLOTS; i++)
        if ((p->slots[i].places & CM_PLACE(place)) && x->filled[i] != CM_NO_TOKEN) return x->filled[i];
    for (uint32_t i = 0; i < x->frame->n_args; i++)
        if (x->frame->args[i].place == place && !x->frame->args[i].inner) return x->frame->args[i].token;
    return x->frame->pos == CM_TRIGGER_NOUN ? x->frame->trigger : CM_NO_TOKEN;
}
