/* Comparing what was said with the gold: which event answers which record, and what of it is right. */
#ifndef CM_EVAL_SCORE_H
#define CM_EVAL_SCORE_H

#include "coder/confidence.h"
#include "comity_eval.h"
#include "eval/gold.h"

/* An event said, in terms of the comparison. */
typedef struct cm_said {
    comity_eval_said words; /* for people */
    cm_classes classes;
    int class_; /* the one it counts as when no gold says otherwise */
    cm_codes source, target;
    const char *date; /* as digits */
    uint32_t sentence;
    cm_factors factors;
    /* the verdict */
    bool counts;        /* for the precision */
    bool judged, right; /* whether confidence can be checked on it: right in class, source and target */
    bool taken;         /* stands for a gold record, rightly or not */
} cm_said;

/* A sentence of a text, as the coder saw it. */
typedef struct cm_seen {
    cm_str text; /* white space collapsed */
    const char *conllu, *actors, *triggers;
    cm_codes codes;     /* of the actors mentioned */
    cm_classes classes; /* of the patterns that some word may set off */
} cm_seen;

/* A text after coding. */
typedef struct cm_coded {
    const cm_gold_text *gold;
    cm_said *said;
    size_t n_said;
    const cm_seen *seen;
    size_t n_seen;
} cm_coded;

/* What became of a gold record. */
typedef struct cm_verdict {
    const cm_coded *in;
    const cm_gold *gold;
    const cm_said *said; /* what answers it, or what was said instead; NULL nothing */
    bool right[COMITY_EVAL_LEVELS];
    bool silent;          /* nothing was said in its sentence */
    bool swapped, actors; /* of `said`: the actors are right the other way round; are right */
} cm_verdict;

/* Fill `out`, one verdict a record of the text, and the verdicts on the events. */
void cm_score_sentence(cm_arena *arena, cm_coded *coded, cm_verdict *out);
void cm_score_article(cm_arena *arena, cm_coded *coded, bool strict, cm_verdict *out);
/* Whether two texts of a sentence are the same, or one a part of the other. */
bool cm_same_sentence(cm_str a, cm_str b);

/* Greatest sum of worth[row * columns + column], each row and each column in at most one pair (the Hungarian method).
 * to[row]: the column, or -1. */
void cm_assign(cm_arena *arena, const int64_t *worth, size_t rows, size_t columns, int32_t *to);

#endif
