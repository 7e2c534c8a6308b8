/* Parses gold sentences anew and counts what is right. */
#ifndef CM_SCORE_H
#define CM_SCORE_H

#include "conllu.h"

typedef struct score {
    size_t tokens, sentences, upos, xpos, lemma, uas, las, las_base, feats; /* las_base: without subtypes */
    size_t name_gold, name_said, name_right; /* PER, ORG, LOC */
    size_t rel_gold[CM_DEPREL_COUNT], rel_said[CM_DEPREL_COUNT], rel_right[CM_DEPREL_COUNT];
    double seconds;
} score;

comity_status score_bank(const cm_model *model, const treebank *bank, score *out, comity_error *err);
void score_print(const char *name, const score *s, bool relations);

#endif
