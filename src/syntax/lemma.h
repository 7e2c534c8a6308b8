/* Lemmas by a decision list: the longest known ending of a word, for its tag,
 * says how many bytes to take off and what to put in their place. The list is
 * learned from treebanks; a whole word is the longest ending of all. */
#ifndef CM_LEMMA_H
#define CM_LEMMA_H

#include "base/arena.h"

typedef struct cm_lemma_rule {
    uint8_t strip;   /* bytes off the end */
    uint8_t length;  /* bytes of `add` */
    char add[14];
} cm_lemma_rule;

/* Slices of the model file. `keys` is sorted: hash in the high 48 bits, rule in the low 16. */
typedef struct cm_lemmas {
    const uint64_t *keys;
    size_t n_keys;
    const cm_lemma_rule *rules;
    size_t n_rules;
    const uint32_t *index; /* 4097 entries: where the keys of each top 12 bits begin */
} cm_lemmas;

enum { CM_LEMMA_ENDING = 7 }; /* longest ending short of the whole word, bytes */

/* High 48 bits: key of an ending of `word` of `length` bytes; more than the word has: the whole word. */
uint64_t cm_lemma_key(int xpos, cm_str word, size_t length);
cm_str cm_lemma_apply(cm_arena *arena, cm_str word, const cm_lemma_rule *rule);
/* `lower` is the lower-cased form. */
cm_str cm_lemma_of(const cm_lemmas *lemmas, cm_arena *arena, cm_str form, cm_str lower, int xpos, bool proper);

#endif
