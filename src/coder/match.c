/* The acts of a sentence: for each trigger the pattern that fits best, no act told twice. */
#include "coder/matching.h"

#include <stdlib.h>

const char *const cm_side_rule_words[] = {
    "unknown", "named by the pattern's slot", "found where targets stand", "taken over from the act",
    "inferred: the other of the two states that the text is about", "inferred: who did what was told last",
    "inferred: the place of the act", "inferred: an act within one state"};

static int by_score(const void *a, const void *b) {
    const cm_fit *x = a, *y = b;
    if (x->score != y->score) return y->score - x->score;
    return (int)x->pattern->order - (int)y->pattern->order;
}

static bool both_sides(const cm_candidates *c) {
    for (size_t i = 0; i < c->list.n; i++)
        if (c->list.at[i].source.n && c->list.at[i].target.n && c->list.at[i].target.rule < CM_SIDE_DYAD) return true;
    return false;
}

/* The acts of a pattern that fits, and the words that are spent on it. */
static bool try_fit(cm_matcher *m, cm_fit *x, bool as_act, cm_candidates *out, cm_ints *used) {
    if (x->pattern->op) return cm_operate(m, x, out, used);
    if (!cm_worth_coding(m, x, as_act)) return false;
    cm_candidate c = {.code = x->pattern->code, .pattern = x->pattern, .trigger = x->frame->trigger,
                      .act = x->frame->trigger, .clause = x->frame->clause, .object = cm_object_token(x),
                      .source = x->source, .target = x->target, .reciprocal = x->reciprocal, .forced = -1,
                      .score = x->score, .bare = x->frame->pos == CM_TRIGGER_NOUN && !x->frame->supported};
    cm_make_reciprocal(c.code, &c.source, &c.target, &c.reciprocal);
    CM_PUSH(m->c.arena, out->list, c);
    for (uint32_t i = 0; i < x->pattern->n_slots && i < CM_MAX_SLOTS; i++)
        if (x->pattern->slots[i].heads && x->filled[i] != CM_NO_TOKEN && !as_act) CM_PUSH(m->c.arena, used->list, x->filled[i]);
    return true;
}

/* Whether a pattern's words for the object hold of this very token, not only of what stands beside it. */
static bool object_itself(const cm_tree *tree, const cm_pattern *p, int32_t object) {
    for (uint32_t i = 0; i < p->n_slots && i < CM_MAX_SLOTS; i++)
        if (p->slots[i].heads && (p->slots[i].places & CM_PLACE(CM_AT_OBJ)) && cm_tree_in_set(tree, object, p->slots[i].heads)) return true;
    return false;
}

/* "relations and the embassy were established": the pattern was found for the embassy; the relations are another act. */
static void first_object(cm_matcher *m, const cm_frame *whole, int32_t object, const cm_trigger *list, size_t n, cm_candidates *out) {
    const cm_pattern *first = out->list.at[0].pattern;
    bool words = false;
    int32_t beside = CM_NO_TOKEN;
    for (uint32_t i = 0; i < first->n_slots; i++) words |= first->slots[i].heads && (first->slots[i].places & CM_PLACE(CM_AT_OBJ));
    CM_CHILDREN(m->tree, object, c)
    if (m->tree->tokens[c].deprel == CM_CONJ && object_itself(m->tree, first, c)) beside = c;
    if (!words || beside == CM_NO_TOKEN || object_itself(m->tree, first, object)) return;
    cm_fit best = {0};
    for (size_t i = 0; i < n; i++) {
        cm_fit x;
        if (list[i].pattern->op || !object_itself(m->tree, list[i].pattern, object)) continue;
        if (!cm_trigger_words(m, &list[i], whole->trigger, CM_TRIGGER_VERB) || !cm_fit_pattern(m, whole, &list[i], false, &x)) continue;
        if (cm_worth_coding(m, &x, false) && x.source.n && x.target.n && (!best.pattern || x.score > best.score)) best = x;
    }
    if (!best.pattern || strncmp(best.pattern->code, first->code, 2) != 0) return;
    cm_candidate c = out->list.at[0];
    c.pattern = best.pattern;
    c.code = best.pattern->code;
    c.object = object;
    c.source = best.source;
    c.target = best.target;
    c.reciprocal = best.reciprocal;
    c.score = best.score;
    c.split = true;
    out->list.at[0].object = beside;
    CM_PUSH(m->c.arena, out->list, c);
}

/* "suspended military operations and visas": each object may be an act with a code or object of its own. */
static void split_objects(cm_matcher *m, int32_t verb, const cm_trigger *list, size_t n, cm_candidates *out) {
    cm_frame whole;
    cm_frame_build(m->tree, m->c.sets, verb, CM_TRIGGER_VERB, &whole);
    int32_t object = CM_NO_TOKEN;
    for (uint32_t i = 0; i < whole.n_args && object == CM_NO_TOKEN; i++)
        if (whole.args[i].place == CM_AT_OBJ && !whole.args[i].inner) object = whole.args[i].token;
    if (object == CM_NO_TOKEN || out->list.at[0].pattern->op) return;
    const cm_pattern *first = out->list.at[0].pattern;
    first_object(m, &whole, object, list, n, out);
    CM_CHILDREN(m->tree, object, other) {
        if (m->tree->tokens[other].deprel != CM_CONJ || m->tree->tokens[other].upos == CM_VERB || m->tree->at[other]) continue;
        cm_frame *f = CM_NEW(m->c.arena, cm_frame);
        *f = whole;
        for (uint32_t i = 0; i < f->n_args; i++)
            if (f->args[i].token == object) f->args[i].token = other;
        const cm_fit *best = NULL;
        cm_fit *fits = CM_NEW_ARRAY(m->c.arena, cm_fit, n);
        for (size_t i = 0; i < n; i++) {
            if (list[i].pattern->op || !cm_trigger_words(m, &list[i], verb, CM_TRIGGER_VERB)) continue;
            if (!cm_fit_pattern(m, f, &list[i], false, &fits[i]) || !cm_worth_coding(m, &fits[i], false)) continue;
            if (!best || fits[i].score > best->score) best = &fits[i];
        }
        bool lexical = false;
        for (uint32_t i = 0; best && i < best->pattern->n_slots && i < CM_MAX_SLOTS; i++)
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

const cm_act_list *cm_acts_at(cm_matcher *m, int32_t token, bool as_act) {
    cm_ints best_used = {0};
    cm_act_list *memo = &m->memo[as_act][token];
    if (memo->done || m->depth > 24) return memo;
    memo->done = true; /* before the work: a loop through odd trees ends here */
    m->depth++;
    const cm_token *t = &m->tree->tokens[token];
    cm_trigger_pos pos = t->upos == CM_VERB || t->upos == CM_AUX ? CM_TRIGGER_VERB : t->upos == CM_ADJ ? CM_TRIGGER_ADJ : CM_TRIGGER_NOUN;
    size_t n;
    const cm_trigger *list = cm_patterns_triggers(m->c.patterns, m->tree->lemma[token], pos, &n);
    if (!n && m->tree->form[token] != m->tree->lemma[token])
        list = cm_patterns_triggers(m->c.patterns, m->tree->form[token], pos, &n);
    cm_candidates out = {0};
    if (n) {
        cm_frame *f = CM_NEW(m->c.arena, cm_frame);
        cm_frame_build(m->tree, m->c.sets, token, pos, f);
        CM_VEC(cm_fit) fits = {0};
        for (size_t i = 0; i < n; i++) {
            cm_fit x;
            if (cm_trigger_words(m, &list[i], token, pos) && cm_fit_pattern(m, f, &list[i], as_act, &x))
                CM_PUSH(m->c.arena, fits, x);
        }
        if (fits.n) qsort(fits.at, fits.n, sizeof *fits.at, by_score);
        /* the best fit that knows both sides; without one, the best fit */
        for (size_t i = 0; i < fits.n; i++) {
            cm_candidates got = {0};
            cm_ints used = {0};
            if (!try_fit(m, &fits.at[i], as_act, &got, &used)) continue;
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
    cm_matcher m = {.c = *context, .tree = tree};
    cm_candidates found = {0};
    m.memo[0] = CM_NEW_ARRAY(arena, cm_act_list, (size_t)tree->n);
    m.memo[1] = CM_NEW_ARRAY(arena, cm_act_list, (size_t)tree->n);
    m.consumed = CM_NEW_ARRAY(arena, bool, (size_t)tree->n);
    m.present = CM_NEW_ARRAY(arena, uint64_t, cm_patterns_words(context->patterns) / 64 + 1);
    for (int32_t i = 0; i < tree->n; i++) {
        m.present[tree->lemma[i] / 64] |= (uint64_t)1 << (tree->lemma[i] % 64);
        m.present[tree->form[i] / 64] |= (uint64_t)1 << (tree->form[i] % 64);
    }
    for (int32_t i = 0; i < tree->n; i++) cm_acts_at(&m, i, false);
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
