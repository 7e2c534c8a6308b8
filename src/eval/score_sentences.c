/* Sentences with one gold event each. The sentence may tell of more than the gold names, so the precision is a floor.
 */
#include "eval/score.h"

static bool actors_fit(const cm_gold *g, const cm_codes *source, const cm_codes *target) {
    if (g->reciprocal) {
        size_t found = 0;
        for (size_t i = 0; i < g->source.n; i++)
            found += cm_codes_have(source, g->source.at[i]) || cm_codes_have(target, g->source.at[i]);
        return found >= 2;
    }
    if (!g->source.n) return !g->target.n || cm_codes_meet(target, &g->target);
    return cm_codes_meet(&g->source, source) && (!g->target.n || cm_codes_meet(&g->target, target));
}

/* The same event said twice, in both directions or with its actors apart, counts once. */
static bool same_event(cm_arena *arena, const cm_said *a, const cm_said *b) {
    if (a->classes != b->classes) return false;
    cm_codes x = cm_codes_both(arena, &a->source, &a->target), y = cm_codes_both(arena, &b->source, &b->target);
    return cm_codes_same(&x, &y);
}

void cm_score_sentence(cm_arena *arena, cm_coded *coded, cm_verdict *out) {
    const cm_gold *g = coded->gold->records;
    cm_classes want = g->readings[0].class_ < CM_CLASSES ? (cm_classes)1 << g->readings[0].class_ : 0;
    *out = (cm_verdict){.in = coded, .gold = g, .silent = true};
    int best = -1;
    cm_said *answer = NULL;
    for (size_t i = 0; i < coded->n_said; i++) {
        cm_said *s = &coded->said[i];
        if (!s->classes) continue;
        out->silent = false;
        bool class_ = (s->classes & want) != 0, actors = actors_fit(g, &s->source, &s->target);
        if (class_) s->class_ = g->readings[0].class_;
        s->judged = true;
        s->right = class_ && actors;
        s->counts = true;
        for (size_t k = 0; k < i && s->counts; k++)
            s->counts = !(coded->said[k].classes && same_event(arena, &coded->said[k], s));
        out->right[COMITY_EVAL_CLASS] |= class_;
        out->right[COMITY_EVAL_FULL] |= s->right;
        int rank = 2 * class_ + actors;
        if (rank > best) best = rank, answer = s;
    }
    if (!answer) return;
    out->said = answer;
    out->actors = actors_fit(g, &answer->source, &answer->target);
    out->swapped = !out->actors && actors_fit(g, &answer->target, &answer->source);
    /* what counts for it is the first of those that are the same event */
    for (size_t k = 0; k < coded->n_said; k++)
        if (coded->said[k].counts && same_event(arena, &coded->said[k], answer)) {
            coded->said[k].taken = true;
            break;
        }
}
