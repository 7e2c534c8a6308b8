/* Operators over acts: agreeing to, refusing, demanding, threatening, accusing of, planning, stopping … */
#include "coder/matching.h"

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

static void gather_acts(cm_matcher *m, int32_t token, cm_candidates *out, int depth) {
    const cm_act_list *acts = cm_acts_at(m, token, m->tree->tokens[token].upos != CM_VERB);
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
    if (m->tree->tokens[c].deprel == CM_CONJ && c > token && cm_may_be_act(m, c) && depth < 4) gather_acts(m, c, out, depth + 1);
}

static cm_side first_side(cm_side a, cm_side b, const cm_side *not_this) {
    if (a.n) return a;
    if (b.n && not_this && cm_overlaps(&b, not_this)) return (cm_side){0};
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
static bool right_doer(const cm_fit *x, const cm_candidate *act) {
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

/* "threatened to ban voting in Jerusalem": on those of the place, where the act is done to somebody. */
static void place_of_act(cm_matcher *m, const cm_candidate *act, cm_candidate *c) {
    if (!cm_material(act->code) || m->tree->tokens[act->act].upos != CM_VERB) return;
    cm_frame *inner = CM_NEW(m->c.arena, cm_frame);
    cm_frame_build(m->tree, m->c.sets, act->act, CM_TRIGGER_VERB, inner);
    cm_fit y = {.pattern = act->pattern, .frame = inner};
    cm_place_target(m, &y, &c->target, &c->source);
    if (!c->target.n && cm_at_home(m, &c->source, act->code))
        c->target = (cm_side){c->source.at, 1, CM_SIDE_DOMESTIC};
}

/* "held by Iran", "by Iran", "from Iraq": who has what is demanded. */
cm_side cm_holder(cm_matcher *m, const cm_fit *x, int32_t act) {
    static const int places[] = {CM_PREP_from, CM_PREP_by, CM_PREP_in};
    const cm_tree *t = m->tree;
    const cm_frame *f = x->frame;
    cm_frame *of_act = CM_NEW(m->c.arena, cm_frame);
    cm_frame_build(t, m->c.sets, act, t->tokens[act].upos == CM_VERB ? CM_TRIGGER_VERB : CM_TRIGGER_NOUN, of_act);
    const cm_frame *frames[] = {of_act, f};
    for (size_t k = 0; k < 2; k++)
        for (uint32_t i = 0; i < frames[k]->n_args; i++) {
            int32_t who = frames[k]->args[i].token;
            CM_CHILDREN(t, who, c) {
                int32_t by = t->tokens[c].deprel == CM_ACL && c > who ? cm_tree_child(t, c, CM_OBL_AGENT) : CM_NO_TOKEN;
                cm_parties p = {0};
                if (by != CM_NO_TOKEN) cm_phrase_parties(m, &p, by, 0);
                cm_side side = cm_side_of(&p, CM_SIDE_ACT);
                if (side.n && !cm_own_side(&side, &x->source)) return side;
            }
        }
    for (size_t k = 0; k < 2; k++)
        for (size_t q = 0; q < sizeof places / sizeof *places; q++)
            for (uint32_t i = 0; i < frames[k]->n_args; i++) {
                if (frames[k]->args[i].place != places[q]) continue;
                cm_parties p = {0};
                cm_phrase_parties(m, &p, frames[k]->args[i].token, 0);
                cm_side side = cm_side_of(&p, CM_SIDE_ACT);
                if (side.n && !cm_own_side(&side, &x->source)) return side;
            }
    return (cm_side){0};
}

/* Who is asked to do it: whom the verb names, the doer of the act, who holds what is demanded, whom the act is done to;
 * a state asks nothing of itself. */
static cm_side asked_side(cm_matcher *m, const cm_fit *x, const cm_candidate *act) {
    /* "called for Ethiopia to withdraw its troops from Somalia": the clause says who */
    int32_t own = m->tree->tokens[act->clause].upos == CM_VERB ? cm_tree_child(m->tree, act->clause, CM_NSUBJ) : CM_NO_TOKEN;
    bool says = own != CM_NO_TOKEN && act->source.rule == CM_SIDE_SLOT && act->source.n && !cm_overlaps(&act->source, &x->source);
    if (says) return first_side((cm_side){0}, act->source, NULL);
    /* "ordered its troops to end attacks": his own, but asked */
    for (uint32_t i = 0; i < x->pattern->n_slots && i < CM_MAX_SLOTS; i++) {
        const cm_slot *s = &x->pattern->slots[i];
        bool addressed = s->target && !s->optional && x->filled[i] != CM_NO_TOKEN;
        if (x->target.n && (addressed || m->tree->tokens[act->act].upos == CM_VERB)) return x->target;
    }
    cm_side known = first_side(x->target, act->source, &x->source);
    if (!known.n) known = first_side((cm_side){0}, act->target, &x->source);
    if (!x->source.n || (known.n && !cm_own_side(&known, &x->source)) || (known.n && strncmp(act->code, "083", 3) == 0)) return known;
    cm_side other = first_side((cm_side){0}, act->source, &x->source);
    if (!other.n || cm_own_side(&other, &x->source)) other = cm_holder(m, x, act->act);
    if (!other.n) other = first_side((cm_side){0}, act->target, &x->source);
    if (other.n && !cm_own_side(&other, &x->source)) return other;
    const cm_party *who = &x->source.at[0];
    bool state = who->code.n == 3 && (!who->sector.n || cm_str_is(who->sector, "GOV") || cm_str_is(who->sector, "LEG"));
    return state && known.n && known.at[0].sector.n && known.rule < CM_SIDE_DYAD ? (cm_side){0} : known;
}

/* "announced a ban", "announced the recognition of": saying it does it, where the act is one of words and paper. A
 * withdrawal or a visit that is announced is still to come. */
static bool done_by_saying(cm_matcher *m, const cm_fit *x, const cm_candidate *act) {
    static const char *const announce[] = {"announce", "declare", "proclaim", "decree", "approve", "endorse", "adopt", "order", NULL};
    static const char *const acts[] = {"161", "163", "164", "054", "16", "0811", "085", "086", NULL};
    if (!cm_token_lemma_is(&m->tree->tokens[x->frame->trigger], announce) || m->tree->tokens[act->act].upos != CM_NOUN) return false;
    if (strncmp(act->code, "162", 3) == 0 && !act->pattern->effect) return false;
    for (const char *const *a = acts; *a; a++)
        if (strncmp(act->code, *a, strlen(*a)) == 0) return true;
    return false;
}

/* "avoid alliances", "would authorize the attacks": a noun that names nobody makes an act only where the operator says
 * both who and whom; or between equals ("canceled the truce"), or where it was told of before ("rejected that demand"). */
static bool names_nobody(cm_matcher *m, const cm_fit *x, const cm_candidate *act, const cm_candidate *c) {
    static const char *const definite[] = {"the", "that", "this", "these", "those", NULL};
    const cm_tree *t = m->tree;
    if (x->inner || t->tokens[act->act].upos == CM_VERB || act->source.n || act->target.n || (c->source.n && c->target.n)) return false;
    cm_operator op = x->pattern->op;
    /* "attacks blamed on the rebels", "Amnesty called on Congo to investigate": by somebody whom no table has */
    bool of_whom = c->target.n && x->target.n && x->target.rule == CM_SIDE_SLOT;
    if (!c->source.n) return !of_whom || !(op == CM_OP_ACCUSE || (!x->frame->passive && (op == CM_OP_DEMAND || op == CM_OP_APPEAL)));
    bool equals = false;
    for (uint32_t i = 0; i < act->pattern->n_slots; i++) equals |= (act->pattern->slots[i].places & CM_PLACE(CM_AT_BOTH)) != 0;
    if (equals && (op == CM_OP_AGREE || op == CM_OP_REFUSE || op == CM_OP_STOP || op == CM_OP_PLAN || op == CM_OP_DO)) return false;
    return (op != CM_OP_REFUSE && op != CM_OP_AGREE) || !cm_tree_has(t, act->act, CM_DET_REL, definite);
}

/* False: there is an act, but it is none of anybody's. */
static bool push_composed(cm_matcher *m, const cm_fit *x, const cm_candidate *act, cm_candidates *out) {
    const cm_pattern *p = x->pattern;
    if (!right_doer(x, act)) return true;
    cm_candidate c = *act;
    const char *code = cm_ontology_compose(m->c.ontology, p->op, cm_str_of(act->code));
    c.trigger = x->frame->trigger;
    c.clause = x->frame->clause;
    c.bare = x->frame->pos == CM_TRIGGER_NOUN && !x->frame->supported;
    bool said = p->op == CM_OP_PLAN && done_by_saying(m, x, act);
    if (!said) add_operator(&c, p);
    c.score = x->score + act->score / 2;
    switch (p->op) {
    case CM_OP_PLAN: case CM_OP_TRY: case CM_OP_DO: case CM_OP_FAIL:
        c.forced = p->op == CM_OP_PLAN ? (said ? act->forced : COMITY_FUTURE) : p->op == CM_OP_TRY ? COMITY_POSSIBLE : p->op == CM_OP_FAIL ? COMITY_NEGATED : act->forced;
        if (x->source.n && (!c.source.n || c.source.rule >= CM_SIDE_DYAD)) c.source = x->source;
        if (!c.target.n) c.target = x->target;
        if (!c.target.n && c.source.n && act->pattern->domestic) c.target = (cm_side){c.source.at, 1, CM_SIDE_DOMESTIC};
        /* "is seeking the release of its own": asks for it */
        if (p->op == CM_OP_TRY && m->tree->tokens[act->act].upos == CM_NOUN && !act->source.n && c.source.n && c.target.n &&
            cm_own_side(&c.target, &c.source) && !act->pattern->domestic)
            return true;
        /* as an act of its own it must name whom it is done to: "wanted to avoid a war" */
        if (!c.target.n && !m->c.pair && cm_material(c.code) && !act->pattern->target_optional && !act->pattern->domestic) return true;
        break;
    case CM_OP_STOP:
        if (!*code) return true;
        c.code = code;
        if (x->source.n && (!c.source.n || c.source.rule >= CM_SIDE_DYAD)) c.source = x->source;
        if (!c.target.n) c.target = x->target;
        c.object = act->object != CM_NO_TOKEN ? act->object : act->act;
        break;
    case CM_OP_DEMAND: case CM_OP_APPEAL: {
        c.source = x->source;
        c.target = asked_side(m, x, act);
        /* "ruled that both countries must withdraw": both are asked */
        if (act->reciprocal && cm_material(act->code) && c.target.n == 1 && act->source.n == 1 && act->target.n == 1 && cm_overlaps(&c.target, &act->source)) {
            cm_party *two = CM_NEW_ARRAY(m->c.arena, cm_party, 2);
            two[0] = act->source.at[0];
            two[1] = act->target.at[0];
            c.target = (cm_side){two, 2, CM_SIDE_ACT};
        }
        c.code = *code ? code : default_code(p->op);
        c.forced = -1;
        break;
    }
    default: {
        /* who accuses or praises is not who did it */
        bool of_another = p->op == CM_OP_ACCUSE || p->op == CM_OP_CRITICIZE || p->op == CM_OP_PRAISE;
        c.source = x->source.n || of_another ? x->source : act->source;
        c.target = first_side(x->target, of_another && act->source.n ? act->source : act->target, &c.source);
        if (act->reciprocal && cm_overlaps(&act->source, &x->source)) {
            if (act->source.n < x->source.n) c.source = act->source; /* "A, B and C agreed to consult with each other" */
            c.target = act->target;
        }
        c.reciprocal = x->reciprocal || (p->op == CM_OP_AGREE && act->reciprocal);
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
    cm_make_reciprocal(c.code, &c.source, &c.target, &c.reciprocal);
    if (!c.target.n && c.source.n && !act->pattern->domestic) {
        cm_fit y = *x;
        y.source = c.source;
        y.target = c.target;
        cm_fill_from_pair(m, &y);
        c.target = y.target;
        if (!c.target.n) place_of_act(m, act, &c);
    }
    if (p->op == CM_OP_THREATEN && c.source.n && (!c.target.n || cm_own_side(&c.target, &c.source))) {
        cm_side threatened = cm_condition_side(m, x->frame, &c.source);
        if (threatened.n) c.target = threatened;
    }
    /* "agreed to lift the state of emergency": at home, as when it is done */
    bool own_deed = p->op == CM_OP_AGREE || p->op == CM_OP_REFUSE || p->op == CM_OP_THREATEN;
    if (!c.target.n && c.source.n && own_deed && act->pattern->domestic)
        c.target = (cm_side){c.source.at, 1, CM_SIDE_DOMESTIC};
    if (names_nobody(m, x, act, &c)) return false;
    /* "demand for exports to Japan": nobody's */
    bool words = p->op == CM_OP_DEMAND || p->op == CM_OP_APPEAL || p->op == CM_OP_AGREE || p->op == CM_OP_PRAISE;
    if (words && c.bare && !x->inner && !c.source.n && m->tree->tokens[act->act].upos == CM_NOUN) return true;
    if (cm_said_by_nobody(m, &c.source, x->frame, c.code)) return true;
    CM_PUSH(m->c.arena, out->list, c);
    /* what one warns of doing, in a clause of its own, is an act on condition */
    if (p->op == CM_OP_THREATEN && own_clause(m->tree, act->clause)) {
        cm_candidate a = *act;
        a.alleged = true;
        if (!a.target.n) a.target = c.target;
        if (!a.source.n || a.source.rule >= CM_SIDE_DYAD) a.source = c.source;
        if (a.source.n && a.target.n) CM_PUSH(m->c.arena, out->list, a);
    }
    return true;
}

/* Whether the clause that an operator takes tells of who speaks, of a person, or names no subject of its own: "said it
 * would not bow", "called for Clark to resign", but not "said the test could not tell". */
static bool of_speaker(cm_matcher *m, const cm_fit *x, int32_t verb) {
    static const char *const pronouns[] = {"it", "he", "she", "they", "we", "i", NULL};
    const cm_tree *t = m->tree;
    int32_t subject = cm_tree_child(t, verb, CM_NSUBJ);
    if (subject == CM_NO_TOKEN) subject = cm_tree_child(t, verb, CM_NSUBJ_PASS);
    if (subject == CM_NO_TOKEN || cm_str_place(t->tokens[subject].form, pronouns) >= 0 || cm_token_lemma_is(&t->tokens[subject], pronouns)) return true;
    if (t->tokens[subject].name == CM_NAME_BEGINS(CM_NAME_PER) || t->tokens[subject].name == CM_NAME_GOES_ON(CM_NAME_PER)) return true;
    cm_parties who = {0};
    cm_phrase_parties(m, &who, subject, 0);
    cm_side side = cm_side_of(&who, CM_SIDE_SLOT);
    return side.n && cm_own_side(&side, &x->source);
}

bool cm_operate(cm_matcher *m, cm_fit *x, cm_candidates *out, cm_ints *used) {
    const cm_pattern *p = x->pattern;
    cm_candidates acts = {0};
    int32_t at = CM_NO_TOKEN;
    for (uint32_t i = 0; i < p->n_slots && i < CM_MAX_SLOTS; i++)
        if (p->slots[i].act && x->filled[i] != CM_NO_TOKEN) at = x->filled[i], gather_acts(m, at, &acts, 0);
    size_t before = out->list.n;
    bool somebody = true;
    for (size_t i = 0; i < acts.list.n; i++) somebody &= push_composed(m, x, &acts.list.at[i], out);
    if (out->list.n > before) {
        for (size_t i = 0; i < acts.list.n; i++) {
            CM_PUSH(m->c.arena, used->list, acts.list.at[i].trigger);
            CM_PUSH(m->c.arena, used->list, acts.list.at[i].act);
        }
        return true;
    }
    const char *code = default_code(p->op);
    /* an act deeper within, which is not what is agreed to, leaves the rest as it is */
    if (!*code || (acts.list.n && cm_acts_at(m, at, m->tree->tokens[at].upos != CM_VERB)->n)) return false;
    if (!somebody && (m->tree->tokens[at].upos != CM_VERB || (p->op != CM_OP_DEMAND && p->op != CM_OP_APPEAL))) return false;
    bool of_others = at != CM_NO_TOKEN && m->tree->tokens[at].upos == CM_VERB && !of_speaker(m, x, at);
    if (of_others && p->op == CM_OP_REFUSE && !x->target.n && !m->c.pair) return false;
    if (!x->target.n && !p->has_target && somebody) cm_search_target(m, x);
    if (!x->target.n && at != CM_NO_TOKEN && m->tree->tokens[at].upos == CM_VERB) {
        cm_frame *inner = CM_NEW(m->c.arena, cm_frame);
        cm_frame_build(m->tree, m->c.sets, at, CM_TRIGGER_VERB, inner);
        cm_fit y = {.pattern = p, .frame = inner, .source = x->source};
        if (p->op == CM_OP_DEMAND || p->op == CM_OP_APPEAL) {
            cm_parties asked = {0};
            cm_collect(m, &y, CM_AT_SUBJ, -1, &asked);
            y.target = cm_side_of(&asked, CM_SIDE_ACT);
        }
        if (!y.target.n && somebody && !(of_others && p->op == CM_OP_DEMAND)) cm_search_target(m, &y);
        if (y.target.n ? cm_own_side(&y.target, &x->source) : somebody) {
            cm_side place = {0};
            cm_place_target(m, &y, &place, &x->source);
            if (place.n && !cm_own_side(&place, &x->source)) y.target = place;
        }
        x->target = y.target;
    }
    cm_candidate c = {.code = code, .pattern = p, .trigger = x->frame->trigger, .act = x->frame->trigger,
                      .clause = x->frame->clause, .object = at, .source = x->source, .target = x->target,
                      .reciprocal = x->reciprocal,
                      .forced = -1, .score = x->score / 2, .bare = x->frame->pos == CM_TRIGGER_NOUN && !x->frame->supported};
    cm_make_reciprocal(code, &c.source, &c.target, &c.reciprocal);
    if (!c.target.n && c.source.n) {
        cm_fill_from_pair(m, x);
        c.target = x->target;
    }
    if (!c.target.n && c.source.n && p->op == CM_OP_THREATEN) c.target = cm_condition_side(m, x->frame, &c.source);
    /* "the president promised reforms": to his own */
    if (!c.target.n && somebody && !of_others && cm_at_home(m, &c.source, "")) c.target = (cm_side){c.source.at, 1, CM_SIDE_DOMESTIC};
    if (!c.source.n || !c.target.n) return false;
    CM_PUSH(m->c.arena, out->list, c);
    return true;
}
