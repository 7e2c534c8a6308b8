/* comity_eval_run: read, code, compare, count. */
#include "eval/eval.h"
#include "engine.h"

#include <stdlib.h>

static comity_status evaluate(comity_eval *eval, const cm_coding_tools *tools, const cm_gold_set *gold,
                              comity_error *err) {
    cm_arena *arena = eval->arena;
    size_t n = 0, at = 0;
    for (size_t i = 0; i < gold->texts.n; i++) n += gold->texts.at[i].n_records;
    cm_coded *coded = CM_NEW_ARRAY(arena, cm_coded, gold->texts.n);
    cm_verdict *verdicts = CM_NEW_ARRAY(arena, cm_verdict, n);
    for (size_t i = 0; i < gold->texts.n; i++) {
        CM_TRY(cm_code_gold(tools, &gold->texts.at[i], &coded[i], err));
        if (tools->articles)
            cm_score_article(arena, &coded[i], eval->strict, &verdicts[at]);
        else
            cm_score_sentence(arena, &coded[i], &verdicts[at]);
        at += gold->texts.at[i].n_records;
    }
    cm_tally(eval, tools->articles, gold, coded, verdicts, n, &eval->sets[eval->n_sets++]);
    return COMITY_OK;
}

static void measure(comity_eval *eval) {
    size_t n = eval->points.n;
    double *confidence = CM_NEW_ARRAY(eval->arena, double, n + 1);
    bool *right = CM_NEW_ARRAY(eval->arena, bool, n + 1);
    eval->shown_points = CM_NEW_ARRAY(eval->arena, comity_eval_point, n + 1);
    for (size_t i = 0; i < n; i++) {
        eval->shown_points[i] = eval->points.at[i].shown;
        confidence[i] = eval->shown_points[i].confidence;
        right[i] = eval->shown_points[i].right;
    }
    cm_reliability(confidence, right, n, &eval->reliability);
}

static comity_status run(comity_eval *eval, const comity_engine *engine, const char *const *paths, size_t n_paths,
                         const comity_eval_options *o, comity_error *err) {
    cm_gold_set gold[2] = {{{0}, {0}}, {{0}, {0}}};
    cm_gold_notes notes = {o->on_note, o->user};
    for (size_t i = 0; i < n_paths; i++)
        CM_TRY(cm_gold_read(eval->arena, paths[i], o->articles, &notes, &gold[0], &gold[1], err));
    if (!gold[0].texts.n && !gold[1].texts.n)
        return cm_fail(err, COMITY_BAD_INPUT, "%s: expected gold records that can be scored, found none",
                       n_paths ? paths[0] : "gold");
    comity_coder *coder;
    CM_TRY(comity_coder_new(engine, &coder, err));
    comity_status s = COMITY_OK;
    for (int form = 0; form < 2 && s == COMITY_OK; form++) {
        cm_coding_tools tools = {eval->arena, engine, coder, form == 1};
        if (gold[form].texts.n) s = evaluate(eval, &tools, &gold[form], err);
    }
    comity_coder_free(coder);
    if (s == COMITY_OK) measure(eval);
    return s;
}

comity_status comity_eval_run(const comity_engine *engine, const char *const *paths, size_t n_paths,
                              const comity_eval_options *options, comity_eval **out, comity_error *err) {
    static const comity_eval_options none = {0};
    comity_eval *eval = calloc(1, sizeof *eval);
    if (eval) eval->arena = cm_arena_new();
    if (!eval || !eval->arena) {
        free(eval);
        return cm_fail(err, COMITY_NO_MEMORY, "out of memory for the evaluation");
    }
    eval->strict = options && options->strict;
    eval->fitted = engine->confidence.fitted;
    comity_status s = run(eval, engine, paths, n_paths, options ? options : &none, err);
    if (s == COMITY_OK)
        *out = eval;
    else
        comity_eval_free(eval);
    return s;
}

void comity_eval_free(comity_eval *eval) {
    if (!eval) return;
    cm_arena_free(eval->arena);
    free(eval);
}

size_t comity_eval_sets(const comity_eval *eval) {
    return eval->n_sets;
}
const comity_eval_set *comity_eval_set_at(const comity_eval *eval, size_t i) {
    return i < eval->n_sets ? &eval->sets[i] : NULL;
}
const comity_reliability *comity_eval_reliability(const comity_eval *eval) {
    return &eval->reliability;
}
bool comity_eval_confidence_fitted(const comity_eval *eval) {
    return eval->fitted;
}

size_t comity_eval_points(const comity_eval *eval, const comity_eval_point **out) {
    *out = eval->shown_points;
    return eval->points.n;
}

const char *const *comity_eval_factor_names(size_t *n) {
    *n = CM_FACTORS;
    return cm_factor_names;
}
