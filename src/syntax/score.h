/* How much of gold sentences a model gets right. */
#ifndef CM_SCORE_H
#define CM_SCORE_H

#include "comity.h"
#include "syntax/treebank.h"

/* The places in comity_parse_scores.gold_tokens and .raw_text. */
enum cm_measure_place {
    CM_M_TOKENS, CM_M_SENTENCES, CM_M_UPOS, CM_M_XPOS, CM_M_FEATS, CM_M_LEMMA, CM_M_UAS, CM_M_LAS, CM_M_LAS_BASE,
    CM_M_RELATIONS, /* sixteen, see score.c */
    CM_M_NEGATION = CM_M_RELATIONS + 16,
    CM_M_NAMES, /* PER, ORG and LOC together, then each cm_name_kind */
    CM_M_NAMES_KIND,
    CM_MEASURES = CM_M_NAMES_KIND + CM_NAME_KINDS
};
_Static_assert((int)CM_MEASURES == (int)COMITY_PARSE_MEASURES, "comity.h says how many measures there are");

const char *cm_measure_name(size_t place); /* "UPOS", "nsubj:pass", …; "" beyond the last */
double cm_measure_f1(const comity_measure *m); /* in percent; 0 when there is nothing */

/* Adds the sentences of one text to the counts. `aligned`: both have the same
 * tokens; else words are compared at their places in the text. */
void cm_score_sentences(cm_arena *arena, const cm_sentence *gold, size_t n_gold, const cm_sentence *said, size_t n_said,
                        bool aligned, comity_measure m[CM_MEASURES]);

/* Parses the gold tokens of the bank anew and compares. `seconds` is the time
 * of parsing alone. */
/* What is done to a sentence after it is parsed and before it is compared; NULL: nothing. */
typedef struct cm_score_after {
    void (*call)(const void *user, cm_sentence *sentence);
    const void *user;
} cm_score_after;

comity_status cm_score_gold_tokens(const cm_model *model, const cm_score_after *after, const cm_treebank *bank,
                                   comity_measure out[CM_MEASURES], double *seconds, comity_error *err);

/* Segments and parses the texts of the bank's documents, and compares what is
 * found at the same characters, as the shared task on universal dependencies
 * of 2018 (CoNLL) defined it: a word is found when a word with its first and last
 * character is there (the words of a multiword token that do not spell it: by
 * form, in order); a head is right when it is the found word of the gold head.
 * `seconds` is the time of segmenting and parsing. */
comity_status cm_score_raw_text(const cm_model *model, const cm_score_after *after, const cm_treebank *bank,
                                comity_measure out[CM_MEASURES], double *seconds, comity_error *err);

#endif
