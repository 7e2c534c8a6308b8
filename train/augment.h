/* Variants of a sentence as headlines, fragments and gazetteers write it. */
#ifndef CM_AUGMENT_H
#define CM_AUGMENT_H

#include "syntax/treebank.h"

/* Copies `from` into `out` (room for from->n_tokens), changed or not as
 * `random` says. Forms that change live in `arena`. Gives the tokens left. */
uint32_t augment(const cm_sentence *from, cm_token *out, cm_arena *arena, uint64_t *random);

#endif
