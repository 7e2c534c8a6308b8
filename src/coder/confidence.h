/* How sure an event is: what speaks for and against it, as numbers (factors), and the weights that make a probability
 * of them. The weights are data/confidence.tsv, fitted on gold data by `comity eval --calibrate`. */
#ifndef CM_CONFIDENCE_H
#define CM_CONFIDENCE_H

#include "coder/match.h"
#include "coder/status.h"

/* Few on purpose: with more, weights fitted on a few hundred events hold worse on others. */
typedef enum cm_factor {
    CM_FACTOR_BASE,       /* always 1 */
    CM_FACTOR_LEXICAL,    /* slots of the pattern that ask for words, two at most */
    CM_FACTOR_BARE,       /* a noun by itself: no verb carries it */
    CM_FACTOR_DOUBT,      /* who the actors are: 1 less the certainty of their mentions, of both sides */
    CM_FACTOR_SEARCHED,   /* sides that no slot of the pattern gave, though they stand in the clause */
    CM_FACTOR_INFERRED,   /* sides that are not written in the clause: place, title, own state */
    CM_FACTOR_ONE_SIDED,  /* a side is not known */
    CM_FACTOR_NOT_ACTUAL, /* negated, future, conditional, possible */
    CM_FACTOR_MATERIAL,   /* a deed, no words */
    CM_FACTOR_REACH,      /* steps in the tree from the act to its sides, the usual one each not counted */
    CM_FACTOR_PARSE,      /* how unsure the parser is of the arcs around the act: 0 sure to 1 a toss-up */
    CM_FACTORS
} cm_factor;
extern const char *const cm_factor_names[CM_FACTORS]; /* "base", "lexical", … */

typedef struct cm_factors {
    double at[CM_FACTORS];
} cm_factors;

/* `code`: of the record, which may be that of a plan to do the candidate's act. */
cm_factors cm_factors_of(const cm_tree *tree, const cm_candidate *candidate, const cm_judgement *judgement,
                         const char *code);

typedef struct cm_confidence {
    double weight[CM_FACTORS];
    bool fitted; /* from a file; else guessed */
} cm_confidence;

/* Reads confidence.tsv of the last folder that has one. Where none has, the weights are guesses. A file must name every
 * factor once, each with a finite number. */
comity_status cm_confidence_load(const char *const *dirs, size_t n_dirs, cm_confidence *out, comity_error *err);
/* 0.01 to 0.99: nothing is certain. */
double cm_confidence_of(const cm_confidence *confidence, const cm_factors *factors);
/* "base +0.40, lexical 2 x +0.31": what each factor that is there added; in the arena. */
const char *cm_confidence_words(const cm_confidence *confidence, const cm_factors *factors, cm_arena *arena);

#endif
