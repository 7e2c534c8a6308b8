#include "coder/match.h"
#include "lexicon/prepositions.h"

#include <stdlib.h>

const char *const cm_side_rule_words[] = {
    "unknown", "named by the pattern's slot", "found where targets stand", "taken over from the act",
    "inferred: the other of the two states that the text is about", "inferred: the place of the act", "inferred: an act within one state"};

typedef CM_VEC(cm_party) party_list;
typedef struct parties {
    party_list list;
} parties;

typedef struct act_list {
    const cm_candidate *at;
    uint32_t n;
    bool done;
} act_list;

typedef struct matcher {
    cm_match_context c;
    const cm_tree *tree;
    act_list *memo[2]; /* by token; [1] for a noun that is the act of an operator */
    bool *consumed;
    int depth;
} matcher;

/* A pattern that fits a frame. */
typedef struct fit {
    const cm_pattern *pattern;
    const cm_frame *frame;
    const cm_trigger *trigger;
    int32_t filled[16];
    cm_side source, target;
    bool reciprocal;
    bool target_due; /* a slot for the target stood empty: only the text's other state can fill it */
    int score;
} fit;

static const act_list *acts_at(matcher *m, int32_t token, bool as_act);

/* ------------------------------------------------------------ parties -- */

static bool same_party(const cm_party *a, const cm_party *b) {
    return cm_str_eq(a->code, b->code) && cm_str_eq(a->sector, b->sector) && cm_str_eq(a->canonical, b->canonical);
}

static void push_party(matcher *m, parties *out, const cm_party *p) {
    for (size_t i = 0; i < out->list.n; i++)
        if (same_party(&out->list.at[i], p)) return;
    CM_PUSH(m->c.arena, out->list, *p);
}

static void mention_parties(matcher *m, parties *out, int32_t token) {
    const cm_mention *mention = m->tree->at[token];
    if (!mention) return;
    for (uint32_t i = 0; i < mention->n_parties; i++) push_party(m, out, &mention->parties[i]);
}

/* The actors named by a phrase, its conjuncts' too. */
static void phrase_parties(matcher *m, parties *out, int32_t token, int depth) {
    if (token < 0 || depth > 8) return;
    size_t before = out->list.n;
    mention_parties(m, out, token);
    if (out->list.n == before) {
        int32_t a = cm_tree_child(m->tree, token, CM_APPOS);
        if (a != CM_NO_TOKEN) mention_parties(m, out, a);
    }
    if (out->list.n == before && cm_tree_in_set(m->tree, token, m->c.sets->quantity)) {
        CM_CHILDREN(m->tree, token, c)
        if (m->tree->tokens[c].deprel == CM_NMOD) phrase_parties(m, out, c, depth + 1);
    }
    CM_CHILDREN(m->tree, token, c) {
        const cm_token *t = &m->tree->tokens[c];
        if (t->deprel == CM_CONJ && (t->upos == CM_NOUN || t->upos == CM_PROPN || t->upos == CM_PRON || t->upos == CM_ADJ))
            phrase_parties(m, out, c, depth + 1);
    }
}

static cm_side side_of(const parties *p, cm_side_rule rule) {
    if (!p->list.n) return (cm_side){0};
    return (cm_side){p->list.at, (uint32_t)p->list.n, rule};
}

static bool overlaps(const cm_side *a, const cm_side *b) {
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (same_party(&a->at[i], &b->at[k])) return true;
    return false;
}

/* `p` without the parties of `side`, and without what only refers back to the side's state ("its own borders"). */
static void drop_side(parties *p, const cm_side *side) {
    size_t kept = 0;
    for (size_t i = 0; i < p->list.n; i++) {
        const cm_party *x = &p->list.at[i];
        bool drop = false;
        for (uint32_t k = 0; k < side->n; k++) {
            const cm_party *y = &side->at[k];
            drop |= same_party(x, y) || (x->first == y->first && x->last == y->last);
            bool back = x->via == CM_VIA_OWNER || x->via == CM_VIA_PRONOUN || x->sector.n == 0;
            drop |= back && cm_str_eq(x->code, y->code);
        }
        if (!drop) p->list.at[kept++] = *x;
    }
    p->list.n = kept;
}

/* -------------------------------------------------------------- slots -- */

static bool head_in_set(matcher *m, int32_t token, const cm_wordset *set, int depth) {
    const cm_tree *t = m->tree;
    if (cm_tree_in_set(t, token, set)) return true;
    if (depth > 3) return false;
    bool quantity = cm_tree_in_set(t, token, m->c.sets->quantity);
    bool container = cm_tree_in_set(t, token, m->c.sets->container);
    CM_CHILDREN(t, token, c) {
        cm_deprel r = t->tokens[c].deprel;
        if (quantity && r == CM_NMOD && head_in_set(m, c, set, depth + 1)) return true;
        if (container && (r == CM_COMPOUND || r == CM_AMOD) && cm_tree_in_set(t, c, set)) return true;
        if (r == CM_CONJ && t->tokens[c].upos != CM_VERB && head_in_set(m, c, set, depth + 1)) return true;
    }
    return false;
}

static bool modified_by(const cm_tree *t, int32_t token, const cm_wordset *set) {
    for (int32_t i = t->first[token]; i < token; i++)
        if (cm_tree_in_set(t, i, set)) return true;
    CM_CHILDREN(t, token, c)
    if (c > token && (t->tokens[c].deprel == CM_NMOD || t->tokens[c].deprel == CM_AMOD) && cm_tree_in_set(t, c, set)) return true;
    return false;
}

static bool words_fit(matcher *m, const cm_slot *slot, int32_t token) {
    if (slot->heads && !head_in_set(m, token, slot->heads, 0)) return false;
    if (slot->mods && !modified_by(m->tree, token, slot->mods)) return false;
    if (slot->not_mods && modified_by(m->tree, token, slot->not_mods)) return false;
    return true;
}

static bool may_be_act(matcher *m, int32_t token) {
    const cm_token *t = &m->tree->tokens[token];
    return t->upos == CM_VERB || t->upos == CM_NOUN || t->upos == CM_PROPN || cm_tree_is_clause(m->tree, token);
}

static bool has_party(matcher *m, int32_t token) {
    parties p = {0};
    phrase_parties(m, &p, token, 0);
    return p.list.n > 0;
}

static cm_places prep_place(const char *lemma) { return CM_PLACE(cm_preposition_from(cm_str_of(lemma))); }

/* The best argument for a slot, CM_NO_TOKEN when none fits. */
static int32_t slot_token(matcher *m, const cm_frame *f, const cm_slot *slot) {
    const cm_tree *t = m->tree;
    bool actor = slot->source || slot->target;
    cm_places places = slot->places;
    /* "gave Iraq two days to leave": the one acted upon may stand as either object */
    if (actor && !slot->heads && (places & CM_PLACE(CM_AT_OBJ))) places |= CM_PLACE(CM_AT_IOBJ);
    if (slot->places & CM_PLACE(CM_AT_ANY)) {
        int32_t from = t->first[f->clause], to = t->last[f->clause];
        for (int32_t i = from; i <= to; i++)
            if (i != f->trigger && words_fit(m, slot, i)) return i;
    }
    if (slot->places & CM_PLACE(CM_AT_MOD)) {
        CM_CHILDREN(t, f->trigger, c) {
            cm_deprel r = t->tokens[c].deprel;
            bool modifies = r == CM_AMOD || r == CM_COMPOUND || r == CM_ADVMOD || r == CM_NMOD_POSS || r == CM_NUMMOD || r == CM_CONJ;
            if (modifies && words_fit(m, slot, c) && (!actor || has_party(m, c))) return c;
        }
    }
    /* "obj,against,in:T": the one it is done to before the place, wherever they stand ("were abducted in") */
    if (actor && !slot->heads) {
        const cm_places objects = CM_PLACE(CM_AT_OBJ) | CM_PLACE(CM_AT_IOBJ), against = prep_place("against");
        const cm_places where = prep_place("in") | prep_place("at") | prep_place("near") | prep_place("outside") |
                                prep_place("across") | prep_place("around") | prep_place("throughout") | prep_place("along");
        const cm_places tiers[] = {objects, against, ~(objects | against | where)};
        for (size_t k = 0; k < sizeof tiers / sizeof *tiers; k++) {
            cm_slot tier = *slot;
            tier.places = places & tiers[k];
            if (!tier.places || tier.places == places) continue;
            int32_t at = slot_token(m, f, &tier);
            if (at != CM_NO_TOKEN) return at;
        }
    }
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < f->n_args; i++) {
            const cm_arg *a = &f->args[i];
            if ((a->weak || a->inner) != (pass == 1) || !(places & CM_PLACE(a->place)) || a->token == f->trigger) continue;
            if (!words_fit(m, slot, a->token) || (actor && !has_party(m, a->token))) continue;
            if (slot->act && !may_be_act(m, a->token)) continue;
            return a->token;
        }
    /* "gave Zambia assistance": parsers take a bare indirect object for part of the object's name */
    if (actor && (slot->places & CM_PLACE(CM_AT_IOBJ)))
        for (uint32_t i = 0; i < f->n_args; i++) {
            if (f->args[i].place != CM_AT_OBJ) continue;
            CM_CHILDREN(t, f->args[i].token, c)
            if (t->tokens[c].deprel == CM_COMPOUND && t->tokens[c].upos == CM_PROPN && t->at[c]) return c;
        }
    return CM_NO_TOKEN;
}

static bool material(const char *code) {
    int root = (code[0] - '0') * 10 + (code[1] - '0');
    return root == 7 || root == 8 || root >= 14;
}

/* ------------------------------------------------------------- target -- */

static void collect(matcher *m, const fit *x, int place, int inner, parties *out) {
    const cm_frame *f = x->frame;
    for (uint32_t i = 0; i < f->n_args && !out->list.n; i++) {
        const cm_arg *a = &f->args[i];
        if (a->place != place || (inner >= 0 && a->inner != (inner == 1))) continue;
        if (place == CM_AT_COMP) continue;
        phrase_parties(m, out, a->token, 0);
        drop_side(out, &x->source);
    }
}

/* The usual places, the object and what hangs on it first. */
static void search_target(matcher *m, fit *x) {
    static const char *const order[] = {"against", "to", "on", "with", "for", "from", "at", "toward", "over", "between", "of", "upon", "into"};
    parties p = {0};
    collect(m, x, CM_AT_OBJ, -1, &p);
    if (!p.list.n) collect(m, x, CM_AT_IOBJ, -1, &p);
    for (int inner = 1; inner >= 0 && !p.list.n; inner--)
        for (size_t i = 0; i < sizeof order / sizeof *order && !p.list.n; i++)
            collect(m, x, cm_preposition_from(cm_str_of(order[i])), inner, &p);
    x->target = side_of(&p, CM_SIDE_SEARCH);
}

static void place_target(matcher *m, fit *x, cm_side *side, const cm_side *other) {
    static const char *const order[] = {"in", "near", "at", "outside", "inside", "around", "across", "throughout", "along"};
    parties p = {0};
    fit without = *x;
    without.source = other ? *other : (cm_side){0};
    for (size_t i = 0; i < sizeof order / sizeof *order && !p.list.n; i++)
        collect(m, &without, cm_preposition_from(cm_str_of(order[i])), -1, &p);
    *side = side_of(&p, CM_SIDE_PLACE);
}

/* -------------------------------------------------------------- fits -- */

static bool trigger_words(matcher *m, const cm_trigger *t, int32_t at, cm_trigger_pos pos) {
    const cm_tree *tree = m->tree;
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

static bool two_sides(parties *all, fit *x) {
    if (all->list.n < 2) return false;
    x->source = (cm_side){all->list.at, 1, CM_SIDE_SLOT};
    x->target = (cm_side){all->list.at + 1, (uint32_t)all->list.n - 1, CM_SIDE_SLOT};
    return x->reciprocal = true;
}

/* "A and B met", "A met B", "talks between A and B", "A held talks with B" */
static bool fill_both(matcher *m, fit *x) {
    static const char *const with[] = {"with", "between", "among", "against", "alongside"};
    parties s = {0}, o = {0};
    const cm_frame *f = x->frame;
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].place == CM_AT_SUBJ) phrase_parties(m, &s, f->args[i].token, 0);
    cm_side ss = side_of(&s, CM_SIDE_SLOT);
    bool both_named = false; /* "between A and B" names both sides, "with A and B" one */
    for (uint32_t i = 0; i < f->n_args; i++) {
        bool object = f->args[i].place == CM_AT_OBJ, other = object;
        both_named |= object && m->tree->at[f->args[i].token];
        for (size_t k = 0; k < sizeof with / sizeof *with; k++) {
            bool here = f->args[i].place == cm_preposition_from(cm_str_of(with[k]));
            other |= here;
            both_named |= here && (k == 1 || k == 2);
        }
        if (other) phrase_parties(m, &o, f->args[i].token, 0);
    }
    drop_side(&o, &ss);
    if (s.list.n && o.list.n) {
        x->source = ss;
        x->target = side_of(&o, CM_SIDE_SLOT);
        return x->reciprocal = true;
    }
    /* whose act it is an operator may say: "agreed to talks with Cuba" */
    if (!s.list.n && o.list.n && (o.list.n == 1 || !both_named)) {
        x->target = side_of(&o, CM_SIDE_SLOT);
        return false;
    }
    return two_sides(s.list.n ? &s : &o, x);
}

static bool reciprocal_code(const char *code) {
    return strncmp(code, "03", 2) == 0 || strncmp(code, "04", 2) == 0 || strncmp(code, "05", 2) == 0 ||
           strncmp(code, "06", 2) == 0 || strncmp(code, "19", 2) == 0;
}

/* Plural subjects without a target act on each other in some classes. */
static void make_reciprocal(const char *code, cm_side *source, cm_side *target, bool *reciprocal) {
    if (target->n || source->n < 2 || !reciprocal_code(code)) return;
    bool differ = false;
    for (uint32_t i = 1; i < source->n; i++) differ |= !cm_str_eq(source->at[i].code, source->at[0].code);
    if (!differ) return;
    *target = (cm_side){source->at + 1, source->n - 1, source->rule};
    source->n = 1;
    *reciprocal = true;
}

static bool between(const cm_frame *f) {
    int place = cm_preposition_from(CM_STR("between"));
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].place == place) return true;
    return false;
}

/* "supported U.S. policy in Nicaragua": whose the object is counts before where it was. */
static int32_t object_owner(matcher *m, const fit *x, const cm_pattern *p, uint32_t upto) {
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
static bool may_be_due(matcher *m, const fit *x, const cm_slot *s) {
    if (!m->c.pair || !s->target || s->source || s->heads) return false;
    bool lexical = false, object = false;
    for (uint32_t i = 0; i < x->pattern->n_slots && i < 16; i++) lexical |= x->filled[i] != CM_NO_TOKEN && x->pattern->slots[i].heads;
    for (uint32_t i = 0; i < x->frame->n_args; i++) object |= x->frame->args[i].place == CM_AT_OBJ && !x->frame->args[i].inner;
    if (lexical) return true;
    return (s->places & CM_PLACE(CM_AT_OBJ)) && object && !x->pattern->op && !material(x->pattern->code);
}

/* "In talks with Iran, Britain said …", "returned after a visit to France": who does what the clause tells of also
 * talked or travelled. */
static bool talk_of_clause(matcher *m, fit *x, bool both) {
    static const char *const when[] = {"in", "during", "after", "before", "at", "on", "following", NULL};
    static const char *const with[] = {"with", NULL};
    const cm_frame *f = x->frame;
    const cm_tree *t = m->tree;
    if (f->pos != CM_TRIGGER_NOUN || f->supported || strncmp(x->pattern->code, "04", 2) != 0) return false;
    int32_t verb = t->tokens[f->trigger].head, mark = cm_tree_case(t, f->trigger);
    if (t->tokens[f->trigger].deprel != CM_OBL || verb < 0 || t->tokens[verb].upos != CM_VERB) return false;
    if (mark == CM_NO_TOKEN || !cm_token_lemma_is(&t->tokens[mark], when)) return false;
    if (both && !x->target.n) {
        parties o = {0};
        CM_CHILDREN(t, verb, c) {
            int32_t prep = c > f->trigger && t->tokens[c].deprel == CM_OBL ? cm_tree_case(t, c) : CM_NO_TOKEN;
            if (prep != CM_NO_TOKEN && cm_token_lemma_is(&t->tokens[prep], with)) phrase_parties(m, &o, c, 0);
        }
        x->target = side_of(&o, CM_SIDE_SLOT);
    }
    parties s = {0};
    int32_t subject = cm_tree_subject(t, verb);
    if (subject != CM_NO_TOKEN) phrase_parties(m, &s, subject, 0);
    drop_side(&s, &x->target);
    if (!s.list.n || !x->target.n) return false;
    x->source = side_of(&s, CM_SIDE_SEARCH);
    return x->reciprocal = both, true;
}

static bool fit_pattern(matcher *m, const cm_frame *f, const cm_trigger *trigger, bool as_act, fit *x) {
    const cm_pattern *p = trigger->pattern;
    *x = (fit){.pattern = p, .frame = f, .trigger = trigger};
    int lexical = 0, filled = 0;
    bool both = false, has_subject = false;
    const cm_frame *comp = NULL;
    for (uint32_t i = 0; i < 16; i++) x->filled[i] = CM_NO_TOKEN;
    for (uint32_t i = 0; i < f->n_args; i++) has_subject |= f->args[i].place == CM_AT_SUBJ;
    for (uint32_t i = 0; i < p->n_slots && i < 16; i++) {
        const cm_slot *s = &p->slots[i];
        if (s->places & CM_PLACE(CM_AT_BOTH)) {
            both = true;
            continue;
        }
        int32_t at = slot_token(m, f, s);
        if (at == CM_NO_TOKEN && s->target && comp) at = slot_token(m, comp, s);
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
            parties ps = {0};
            phrase_parties(m, &ps, at, 0);
            if (s->source) x->source = side_of(&ps, CM_SIDE_SLOT);
            if (s->target) x->target = side_of(&ps, CM_SIDE_SLOT);
        }
    }
    if (both && !fill_both(m, x) && !talk_of_clause(m, x, true)) {
        bool optional = p->target_optional;
        if (!optional && !as_act) return false;
    }
    if (!p->has_source && !x->source.n) {
        cm_slot subject = {.places = CM_PLACE(CM_AT_SUBJ), .source = true};
        int32_t at = slot_token(m, f, &subject);
        if (at != CM_NO_TOKEN) {
            parties ps = {0};
            phrase_parties(m, &ps, at, 0);
            x->source = side_of(&ps, CM_SIDE_SLOT);
        } else if (has_subject && !as_act && f->pos != CM_TRIGGER_NOUN) {
            return false; /* somebody does it, but no actor */
        }
        if (!x->source.n && x->target.n) talk_of_clause(m, x, false);
    }
    /* "peacekeepers from Fiji were sent to Lebanon": those sent act for whoever sent them */
    if (!x->source.n && f->passive && (strncmp(p->code, "07", 2) == 0 || strncmp(p->code, "15", 2) == 0))
        for (uint32_t i = 0; i < f->n_args && !x->source.n; i++) {
            const cm_mention *sent = f->args[i].place == CM_AT_OBJ && !f->args[i].inner ? m->tree->at[f->args[i].token] : NULL;
            if (sent && sent->n_parties && sent->parties[0].via == CM_VIA_AGENT) x->source = (cm_side){sent->parties, sent->n_parties, CM_SIDE_SEARCH};
        }
    if (x->target.n && x->source.n && !x->reciprocal) {
        parties rest = {0};
        for (uint32_t i = 0; i < x->target.n; i++) push_party(m, &rest, &x->target.at[i]);
        drop_side(&rest, &x->source);
        x->target = side_of(&rest, x->target.rule);
        if (!x->target.n && p->has_target && !p->target_optional && !as_act) return false;
    }
    if ((!p->has_target || p->target_optional) && !x->target.n && !p->op && !both) search_target(m, x);
    /* a slot that stood empty is not filled by what the doer sends or suspends of its own ("sent a French army") */
    if (p->has_target && !p->domestic && x->target.n && x->target.rule == CM_SIDE_SEARCH) {
        for (uint32_t i = 0; i < x->source.n; i++)
            if (cm_str_eq(x->target.at[0].code, x->source.at[i].code)) {
                x->target = (cm_side){0};
                break;
            }
    }
    if ((!p->has_target || p->target_optional) && !x->target.n && !p->op && !both && comp) {
        fit y = {.pattern = p, .frame = comp, .source = x->source};
        search_target(m, &y);
        x->target = y.target;
    }
    /* "relations between Cuba and Honduras were broken": nobody else does it */
    if (!x->source.n && x->target.n >= 2 && between(f)) {
        x->source = (cm_side){x->target.at, 1, x->target.rule};
        x->target = (cm_side){x->target.at + 1, x->target.n - 1, x->target.rule};
        x->reciprocal = true;
    }
    if (p->swap) {
        cm_side s = x->source;
        x->source = x->target;
        x->target = s;
    }
    x->score = lexical * 1000 + filled * 100 + trigger->length * 10 + (int)strlen(p->code);
    if (x->target.n) x->score += 50;
    if (x->source.n) x->score += 50;
    return true;
}

static cm_side pair_side(matcher *m, int which, int32_t token) {
    cm_party *p = CM_NEW(m->c.arena, cm_party);
    *p = m->c.pair[which];
    p->first = p->last = (uint32_t)token;
    return (cm_side){p, 1, CM_SIDE_DYAD};
}

/* In a text about two states, who acts without saying on whom acts on the other; what is done between nobody named
 * is done between the two. */
static void fill_from_pair(matcher *m, fit *x) {
    const cm_party *pair = m->c.pair;
    int32_t at = x->frame->trigger;
    if (!pair || (x->source.n && x->target.n)) return;
    const cm_side *known = x->source.n ? &x->source : &x->target;
    if (known->n) {
        bool side[2] = {false, false};
        for (uint32_t i = 0; i < known->n; i++)
            for (int k = 0; k < 2; k++) side[k] |= cm_str_eq(known->at[i].code, pair[k].code);
        if (side[0] == side[1]) return;
        cm_side other = pair_side(m, side[0] ? 1 : 0, at);
        /* who killed or overthrew somebody is not to be guessed */
        bool force = x->pattern->code[0] == '2' || (x->pattern->code[0] == '1' && x->pattern->code[1] >= '8');
        if (x->source.n) x->target = other;
        else if (!force) x->source = other;
        return;
    }
    bool between_them = reciprocal_code(x->pattern->code) || strncmp(x->pattern->code, "16", 2) == 0;
    bool nobody = x->frame->passive || (x->frame->pos == CM_TRIGGER_NOUN && x->frame->supported);
    if (!between_them || !nobody || strncmp(x->pattern->code, "19", 2) == 0) return;
    x->source = pair_side(m, 0, at);
    x->target = pair_side(m, 1, at);
    x->reciprocal = true;
}

/* A bare act must name enough of its parties to be one. */
static bool worth_coding(matcher *m, fit *x, bool as_act) {
    const cm_pattern *p = x->pattern;
    const cm_frame *f = x->frame;
    if (as_act) return true;
    if (f->pos == CM_TRIGGER_NOUN && !f->supported) {
        if (!x->source.n || !x->target.n) return false;
    }
    if (!p->op && (!p->domestic || x->target_due)) fill_from_pair(m, x);
    if (x->target_due && !x->target.n) return false;
    if (!x->target.n && !p->op && material(p->code)) {
        place_target(m, x, &x->target, &x->source);
    }
    if (!x->target.n && x->source.n && (p->domestic || p->target_optional) && !x->reciprocal) {
        if (p->domestic) x->target = (cm_side){x->source.at, 1, CM_SIDE_DOMESTIC};
        return true;
    }
    if (!x->target.n && p->target_optional && p->source_optional) return false;
    if (x->target.n && !x->source.n) {
        cm_side place;
        if (material(p->code)) {
            place_target(m, x, &place, NULL);
            if (place.n) x->source = place;
        }
        return p->source_optional || x->source.n || (f->passive && material(p->code));
    }
    return x->source.n && x->target.n;
}

static int32_t object_token(const fit *x) {
    const cm_pattern *p = x->pattern;
    int place = p->object_place >= 0 ? p->object_place : CM_AT_OBJ;
    for (uint32_t i = 0; i < p->n_slots && i < 16; i++)
        if ((p->slots[i].places & CM_PLACE(place)) && x->filled[i] != CM_NO_TOKEN) return x->filled[i];
    for (uint32_t i = 0; i < x->frame->n_args; i++)
        if (x->frame->args[i].place == place && !x->frame->args[i].inner) return x->frame->args[i].token;
    return x->frame->pos == CM_TRIGGER_NOUN ? x->frame->trigger : CM_NO_TOKEN;
}

static const char *default_code(cm_operator op) {
    switch (op) {
    case CM_OP_AGREE: return "030";
    case CM_OP_REFUSE: return "120";
    case CM_OP_DEMAND: return "100";
    case CM_OP_APPEAL: return "020";
    case CM_OP_THREATEN: return "130";
    case CM_OP_ACCUSE: return "112";
    case CM_OP_ALLOW: return "080";
    case CM_OP_PRAISE: return "051";
    case CM_OP_CRITICIZE: return "111";
    default: return "";
    }
}

/* ---------------------------------------------------------- operators -- */

typedef CM_VEC(cm_candidate) candidate_list;
typedef struct candidates {
    candidate_list list;
} candidates;

static void gather_acts(matcher *m, int32_t token, candidates *out, int depth) {
    const act_list *acts = acts_at(m, token, m->tree->tokens[token].upos != CM_VERB);
    for (uint32_t i = 0; i < acts->n; i++) CM_PUSH(m->c.arena, out->list, acts->at[i]);
    if (!acts->n && depth < 2) {
        /* the act may be a noun under the clause's verb: "agreed to hold talks" */
        bool verb = m->tree->tokens[token].upos == CM_VERB;
        CM_CHILDREN(m->tree, token, c) {
            const cm_token *t = &m->tree->tokens[c];
            bool inside = verb ? t->deprel == CM_OBJ || t->deprel == CM_XCOMP : t->deprel == CM_NMOD && cm_tree_in_set(m->tree, token, m->c.sets->quantity);
            if (inside && (t->upos == CM_NOUN || t->upos == CM_VERB)) gather_acts(m, c, out, depth + 1);
        }
    }
    CM_CHILDREN(m->tree, token, c)
    if (m->tree->tokens[c].deprel == CM_CONJ && c > token && may_be_act(m, c) && depth < 4) gather_acts(m, c, out, depth + 1);
}

static cm_side first_side(cm_side a, cm_side b, const cm_side *not_this) {
    if (a.n) return a;
    if (b.n && not_this && overlaps(&b, not_this)) return (cm_side){0};
    if (b.n) b.rule = b.rule >= CM_SIDE_DYAD ? b.rule : CM_SIDE_ACT;
    return b;
}

static void add_operator(cm_candidate *c, const cm_pattern *op) {
    if (c->n_operators == CM_MAX_OPERATORS) return;
    for (uint32_t i = c->n_operators; i > 0; i--) c->operators[i] = c->operators[i - 1];
    c->operators[0] = op;
    c->n_operators++;
}

/* "said that it will not …" is a refusal only where the speaker speaks of itself; a demand only where it does not. */
static bool right_doer(const fit *x, const cm_candidate *act) {
    if (act->source.rule != CM_SIDE_SLOT || !x->source.n) return true;
    bool same = false;
    for (uint32_t i = 0; i < act->source.n; i++)
        for (uint32_t k = 0; k < x->source.n; k++) same |= cm_str_eq(act->source.at[i].code, x->source.at[k].code);
    switch (x->pattern->op) {
    case CM_OP_AGREE: case CM_OP_REFUSE: case CM_OP_THREATEN: return same || act->reciprocal;
    default: return true;
    }
}

static bool own_clause(const cm_tree *tree, int32_t verb) {
    bool subject = cm_tree_child(tree, verb, CM_NSUBJ) != CM_NO_TOKEN || cm_tree_child(tree, verb, CM_NSUBJ_PASS) != CM_NO_TOKEN;
    return subject && cm_tree_child(tree, verb, CM_AUX_REL) != CM_NO_TOKEN;
}

static void push_composed(matcher *m, const fit *x, const cm_candidate *act, candidates *out) {
    const cm_pattern *p = x->pattern;
    if (!right_doer(x, act)) return;
    cm_candidate c = *act;
    const char *code = cm_ontology_compose(m->c.ontology, p->op, cm_str_of(act->code));
    c.trigger = x->frame->trigger;
    c.clause = x->frame->clause;
    c.bare = x->frame->pos == CM_TRIGGER_NOUN && !x->frame->supported;
    add_operator(&c, p);
    c.score = x->score + act->score / 2;
    switch (p->op) {
    case CM_OP_PLAN: case CM_OP_TRY: case CM_OP_DO: case CM_OP_FAIL:
        c.forced = p->op == CM_OP_PLAN ? COMITY_FUTURE : p->op == CM_OP_TRY ? COMITY_POSSIBLE : p->op == CM_OP_FAIL ? COMITY_NEGATED : act->forced;
        if (x->source.n && (!c.source.n || c.source.rule >= CM_SIDE_DYAD)) c.source = x->source;
        if (!c.target.n) c.target = x->target;
        if (!c.target.n && c.source.n && act->pattern->domestic) c.target = (cm_side){c.source.at, 1, CM_SIDE_DOMESTIC};
        /* as an act of its own it must name whom it is done to: "wanted to avoid a war" */
        if (!c.target.n && !m->c.pair && material(c.code) && !act->pattern->target_optional && !act->pattern->domestic) return;
        break;
    case CM_OP_STOP:
        if (!*code) return;
        c.code = code;
        if (x->source.n && (!c.source.n || c.source.rule >= CM_SIDE_DYAD)) c.source = x->source;
        if (!c.target.n) c.target = x->target;
        c.object = act->object != CM_NO_TOKEN ? act->object : act->act;
        break;
    case CM_OP_DEMAND: case CM_OP_APPEAL: {
        c.source = x->source;
        cm_side target = first_side(x->target, act->source, &x->source);
        c.target = target.n ? target : first_side((cm_side){0}, act->target, &x->source);
        c.code = *code ? code : default_code(p->op);
        c.forced = -1;
        break;
    }
    default: {
        /* who accuses or praises is not who did it */
        bool of_another = p->op == CM_OP_ACCUSE || p->op == CM_OP_CRITICIZE || p->op == CM_OP_PRAISE;
        c.source = x->source.n || of_another ? x->source : act->source;
        c.target = first_side(x->target, of_another && act->source.n ? act->source : act->target, &c.source);
        if (act->reciprocal && overlaps(&act->source, &x->source)) c.target = act->target;
        c.reciprocal = p->op == CM_OP_AGREE && (act->reciprocal || x->reciprocal);
        c.code = *code ? code : default_code(p->op);
        c.forced = -1;
        if (p->op == CM_OP_ACCUSE) {
            /* what is alleged stands as a possible act of the accused */
            cm_candidate a = *act;
            if (!a.source.n || a.source.rule >= CM_SIDE_DYAD) a.source = x->target;
            a.forced = COMITY_POSSIBLE;
            a.alleged = true;
            if (a.source.n && a.target.n) CM_PUSH(m->c.arena, out->list, a);
        }
    }
    }
    make_reciprocal(c.code, &c.source, &c.target, &c.reciprocal);
    if (!c.target.n && c.source.n && !act->pattern->domestic) {
        fit y = *x;
        y.source = c.source;
        y.target = c.target;
        fill_from_pair(m, &y);
        c.target = y.target;
    }
    CM_PUSH(m->c.arena, out->list, c);
    /* what one warns of doing, in a clause of its own, is an act on condition */
    if (p->op == CM_OP_THREATEN && own_clause(m->tree, act->clause)) {
        cm_candidate a = *act;
        a.alleged = true;
        if (!a.target.n) a.target = c.target;
        if (!a.source.n || a.source.rule >= CM_SIDE_DYAD) a.source = c.source;
        if (a.source.n && a.target.n) CM_PUSH(m->c.arena, out->list, a);
    }
}

typedef struct int_list {
    CM_VEC(int32_t) list;
} int_list;

static bool operate(matcher *m, fit *x, candidates *out, int_list *used) {
    const cm_pattern *p = x->pattern;
    candidates acts = {0};
    int32_t at = CM_NO_TOKEN;
    for (uint32_t i = 0; i < p->n_slots && i < 16; i++)
        if (p->slots[i].act && x->filled[i] != CM_NO_TOKEN) at = x->filled[i], gather_acts(m, at, &acts, 0);
    size_t before = out->list.n;
    for (size_t i = 0; i < acts.list.n; i++) push_composed(m, x, &acts.list.at[i], out);
    if (out->list.n > before) {
        for (size_t i = 0; i < acts.list.n; i++) {
            CM_PUSH(m->c.arena, used->list, acts.list.at[i].trigger);
            CM_PUSH(m->c.arena, used->list, acts.list.at[i].act);
        }
        return true;
    }
    const char *code = default_code(p->op);
    if (!*code || acts.list.n) return false;
    if (!x->target.n && !p->has_target) search_target(m, x);
    if (!x->target.n && at != CM_NO_TOKEN && m->tree->tokens[at].upos == CM_VERB) {
        cm_frame *inner = CM_NEW(m->c.arena, cm_frame);
        cm_frame_build(m->tree, m->c.sets, at, CM_TRIGGER_VERB, inner);
        fit y = {.pattern = p, .frame = inner, .source = x->source};
        if (p->op == CM_OP_DEMAND || p->op == CM_OP_APPEAL) {
            parties asked = {0};
            collect(m, &y, CM_AT_SUBJ, -1, &asked);
            y.target = side_of(&asked, CM_SIDE_ACT);
        }
        if (!y.target.n) search_target(m, &y);
        x->target = y.target;
    }
    cm_candidate c = {.code = code, .pattern = p, .trigger = x->frame->trigger, .act = x->frame->trigger,
                      .clause = x->frame->clause, .object = at, .source = x->source, .target = x->target,
                      .forced = -1, .score = x->score / 2, .bare = x->frame->pos == CM_TRIGGER_NOUN && !x->frame->supported};
    make_reciprocal(code, &c.source, &c.target, &c.reciprocal);
    if (!c.target.n && c.source.n) {
        fill_from_pair(m, x);
        c.target = x->target;
    }
    if (!c.source.n || !c.target.n) return false;
    CM_PUSH(m->c.arena, out->list, c);
    return true;
}

/* --------------------------------------------------------------- acts -- */

static int by_score(const void *a, const void *b) {
    const fit *x = a, *y = b;
    if (x->score != y->score) return y->score - x->score;
    return (int)x->pattern->order - (int)y->pattern->order;
}

static bool both_sides(const candidates *c) {
    for (size_t i = 0; i < c->list.n; i++)
        if (c->list.at[i].source.n && c->list.at[i].target.n && c->list.at[i].target.rule < CM_SIDE_DYAD) return true;
    return false;
}

/* The acts of a pattern that fits, and the words that are spent on it. */
static bool try_fit(matcher *m, fit *x, bool as_act, candidates *out, int_list *used) {
    if (x->pattern->op) return operate(m, x, out, used);
    if (!worth_coding(m, x, as_act)) return false;
    cm_candidate c = {.code = x->pattern->code, .pattern = x->pattern, .trigger = x->frame->trigger,
                      .act = x->frame->trigger, .clause = x->frame->clause, .object = object_token(x),
                      .source = x->source, .target = x->target, .reciprocal = x->reciprocal, .forced = -1,
                      .score = x->score, .bare = x->frame->pos == CM_TRIGGER_NOUN && !x->frame->supported};
    make_reciprocal(c.code, &c.source, &c.target, &c.reciprocal);
    CM_PUSH(m->c.arena, out->list, c);
    for (uint32_t i = 0; i < x->pattern->n_slots && i < 16; i++)
        if (x->pattern->slots[i].heads && x->filled[i] != CM_NO_TOKEN && !as_act) CM_PUSH(m->c.arena, used->list, x->filled[i]);
    return true;
}

/* "suspended military operations and visas": each object may be an act with a code or object of its own. */
static void split_objects(matcher *m, int32_t verb, const cm_trigger *list, size_t n, candidates *out) {
    cm_frame whole;
    cm_frame_build(m->tree, m->c.sets, verb, CM_TRIGGER_VERB, &whole);
    int32_t object = CM_NO_TOKEN;
    for (uint32_t i = 0; i < whole.n_args && object == CM_NO_TOKEN; i++)
        if (whole.args[i].place == CM_AT_OBJ && !whole.args[i].inner) object = whole.args[i].token;
    if (object == CM_NO_TOKEN || out->list.at[0].pattern->op) return;
    const cm_pattern *first = out->list.at[0].pattern;
    CM_CHILDREN(m->tree, object, other) {
        if (m->tree->tokens[other].deprel != CM_CONJ || m->tree->tokens[other].upos == CM_VERB || m->tree->at[other]) continue;
        cm_frame *f = CM_NEW(m->c.arena, cm_frame);
        *f = whole;
        for (uint32_t i = 0; i < f->n_args; i++)
            if (f->args[i].token == object) f->args[i].token = other;
        const fit *best = NULL;
        fit *fits = CM_NEW_ARRAY(m->c.arena, fit, n);
        for (size_t i = 0; i < n; i++) {
            if (list[i].pattern->op || !trigger_words(m, &list[i], verb, CM_TRIGGER_VERB)) continue;
            if (!fit_pattern(m, f, &list[i], false, &fits[i]) || !worth_coding(m, &fits[i], false)) continue;
            if (!best || fits[i].score > best->score) best = &fits[i];
        }
        bool lexical = false;
        for (uint32_t i = 0; best && i < best->pattern->n_slots && i < 16; i++)
            lexical |= best->pattern->slots[i].heads && (best->pattern->slots[i].places & CM_PLACE(CM_AT_OBJ)) && best->filled[i] == other;
        if (!best || !lexical || strncmp(best->pattern->code, first->code, 2) != 0) continue;
        cm_candidate c = out->list.at[0];
        c.pattern = best->pattern;
        c.code = best->pattern->code;
        c.object = other;
        c.source = best->source;
        c.target = best->target;
        c.score = best->score;
        c.split = true;
        out->list.at[0].split = true;
        CM_PUSH(m->c.arena, out->list, c);
    }
}

static const act_list *acts_at(matcher *m, int32_t token, bool as_act) {
    int_list best_used = {0};
    act_list *memo = &m->memo[as_act][token];
    if (memo->done || m->depth > 24) return memo;
    memo->done = true; /* before the work: a loop through odd trees ends here */
    m->depth++;
    const cm_token *t = &m->tree->tokens[token];
    cm_trigger_pos pos = t->upos == CM_VERB || t->upos == CM_AUX ? CM_TRIGGER_VERB : t->upos == CM_ADJ ? CM_TRIGGER_ADJ : CM_TRIGGER_NOUN;
    size_t n;
    const cm_trigger *list = cm_patterns_triggers(m->c.patterns, m->tree->lemma[token], pos, &n);
    if (!n && m->tree->form[token] != m->tree->lemma[token])
        list = cm_patterns_triggers(m->c.patterns, m->tree->form[token], pos, &n);
    candidates out = {0};
    if (n) {
        cm_frame *f = CM_NEW(m->c.arena, cm_frame);
        cm_frame_build(m->tree, m->c.sets, token, pos, f);
        fit *fits = CM_NEW_ARRAY(m->c.arena, fit, n);
        size_t k = 0;
        for (size_t i = 0; i < n; i++)
            if (trigger_words(m, &list[i], token, pos) && fit_pattern(m, f, &list[i], as_act, &fits[k])) k++;
        qsort(fits, k, sizeof *fits, by_score);
        /* the best fit that knows both sides; without one, the best fit */
        for (size_t i = 0; i < k; i++) {
            candidates got = {0};
            int_list used = {0};
            if (!try_fit(m, &fits[i], as_act, &got, &used)) continue;
            bool whole = both_sides(&got);
            if (out.list.n && !whole) continue;
            out = got;
            best_used = used;
            if (whole) break;
        }
        for (size_t i = 0; i < best_used.list.n; i++) m->consumed[best_used.list.at[i]] = true;
    }
    if (out.list.n == 1 && pos == CM_TRIGGER_VERB && !as_act) split_objects(m, token, list, n, &out);
    memo->at = out.list.at;
    memo->n = (uint32_t)out.list.n;
    m->depth--;
    return memo;
}

static bool same_codes(const cm_side *a, const cm_side *b) {
    for (uint32_t i = 0; i < a->n; i++) {
        bool found = false;
        for (uint32_t k = 0; k < b->n; k++) found |= cm_str_eq(a->at[i].code, b->at[k].code);
        if (!found) return false;
    }
    return true;
}

/* One act told twice by words that hang together: "imposed an embargo". Acts side by side are acts of their own. */
static bool repeats(const cm_tree *tree, const cm_candidate *a, const cm_candidate *b) {
    if (strncmp(a->code, b->code, 2) != 0 || a->forced != b->forced) return false;
    bool near = cm_tree_distance(tree, a->act, b->act) <= 1 && (tree->tokens[a->act].upos != CM_VERB || tree->tokens[b->act].upos != CM_VERB);
    /* "killing 13 and wounding 23" is one attack */
    bool violence = a->code[0] == '2' || (a->code[0] == '1' && a->code[1] >= '8');
    bool joined = violence || a->clause == b->clause || a->object == b->act || b->object == a->act || near;
    if (!joined || (!violence && (tree->tokens[a->act].deprel == CM_CONJ || tree->tokens[b->act].deprel == CM_CONJ))) return false;
    if (a->act == b->act && a->object != b->object) return false;
    bool along = same_codes(&a->source, &b->source) && same_codes(&a->target, &b->target);
    bool across = same_codes(&a->source, &b->target) && same_codes(&a->target, &b->source) && (a->reciprocal || b->reciprocal);
    return along || across;
}

size_t cm_match_sentence(const cm_match_context *context, const cm_candidate **out) {
    const cm_tree *tree = context->tree;
    cm_arena *arena = context->arena;
    matcher m = {.c = *context, .tree = tree};
    candidates found = {0};
    m.memo[0] = CM_NEW_ARRAY(arena, act_list, (size_t)tree->n);
    m.memo[1] = CM_NEW_ARRAY(arena, act_list, (size_t)tree->n);
    m.consumed = CM_NEW_ARRAY(arena, bool, (size_t)tree->n);
    for (int32_t i = 0; i < tree->n; i++) acts_at(&m, i, false);
    for (int32_t i = 0; i < tree->n; i++) {
        if (m.consumed[i]) continue;
        for (uint32_t k = 0; k < m.memo[0][i].n; k++) {
            const cm_candidate *c = &m.memo[0][i].at[k];
            if (!c->source.n && !c->target.n) continue;
            size_t j = 0;
            while (j < found.list.n && !repeats(tree, &found.list.at[j], c)) j++;
            if (j == found.list.n) CM_PUSH(arena, found.list, *c);
            else if (c->score > found.list.at[j].score) found.list.at[j] = *c;
        }
    }
    *out = found.list.at;
    return found.list.n;
}
