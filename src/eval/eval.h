/* An evaluation while it is made, and what its parts share. */
#ifndef CM_EVAL_H
#define CM_EVAL_H

#include "eval/score.h"

typedef struct cm_point {
    comity_eval_point shown;
    const char *group; /* the sentence or article that folds must not part */
} cm_point;

struct comity_eval {
    cm_arena *arena;
    bool strict, fitted;
    comity_eval_set sets[2];
    size_t n_sets;
    CM_VEC(cm_point) points;
    comity_eval_point *shown_points; /* the same, in a row */
    comity_reliability reliability;
};

/* ---- code.c: gold texts to events and what was seen ---- */

typedef struct cm_coding_tools {
    cm_arena *arena;
    const comity_engine *engine;
    comity_coder *coder;
    bool articles;
} cm_coding_tools;
comity_status cm_code_gold(const cm_coding_tools *tools, const cm_gold_text *gold, cm_coded *out, comity_error *err);

/* ---- tally.c: verdicts to figures ---- */

void cm_tally(comity_eval *eval, bool articles, const cm_gold_set *gold, const cm_coded *coded,
              const cm_verdict *verdicts, size_t n_verdicts, comity_eval_set *out);

/* ---- misses.c ---- */

comity_miss_kind cm_miss_kind(const cm_verdict *verdict, size_t levels); /* COMITY_MISS_KINDS: all is right */
comity_miss cm_miss_of(cm_arena *arena, const cm_verdict *verdict, comity_miss_kind kind);
comity_miss cm_miss_spurious(const cm_coded *coded, const cm_said *said);

/* ---- reliability.c ---- */

void cm_reliability(const double *confidence, const bool *right, size_t n, comity_reliability *out);

/* ---- logistic.c: weights by Newton's method, with a ridge on all but the first ---- */

/* Rows of CM_FACTORS numbers with whether each was right, chosen and put in order by `order`. */
typedef struct cm_sample {
    const double *const *rows;
    const bool *right;
    const size_t *order;
    size_t n;
} cm_sample;
void cm_logistic_fit(const cm_sample *sample, double ridge, double *weights);
double cm_logistic(const double *row, const double *weights);
double cm_logistic_loss(const cm_sample *sample, const double *weights); /* mean log loss */

#endif
