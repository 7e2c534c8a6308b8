/* Learns the decision list of lemmas. */
#ifndef CM_LEMMAS_H
#define CM_LEMMAS_H

#include "base/buf.h"
#include "syntax/treebank.h"

/* A word form with its tag and lemma, seen `count` times. */
typedef struct lemma_pair {
    cm_str form, lemma; /* lower-cased */
    int xpos;
    uint32_t count;
} lemma_pair;

typedef struct lemma_pairs {
    lemma_pair *at;
    size_t n, cap;
} lemma_pairs;

void lemma_pairs_of(cm_arena *arena, const cm_treebank *bank, lemma_pairs *out);
/* Lines "begin began begun", '#' comments; only forms that end regularly may be left out. */
comity_status lemma_irregular(cm_arena *arena, const char *path, lemma_pairs *out, comity_error *err);
/* Adds forms of open text that are regularly formed from exactly one word that
 * the text or `out` has as a base form: "recycled" where "recycle" is a verb. */
void lemma_grow(cm_arena *arena, const cm_treebank *silver, lemma_pairs *out);
/* The three sections of the model. */
void lemma_learn(cm_arena *arena, const lemma_pairs *pairs, cm_buf *keys, cm_buf *rules, cm_buf *index);

#endif
