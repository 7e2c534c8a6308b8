/* Variants of a sentence as headlines, fragments and gazetteers write it. */
#ifndef CM_AUGMENT_H
#define CM_AUGMENT_H

#include "swap.h"
#include "syntax/treebank.h"

/* Copies `from` into `out` (room for from->n_tokens + AUGMENT_ROOM), changed or
 * not as `random` says. Forms that change live in `arena`. Gives the tokens left. */
enum { AUGMENT_ROOM = 16 };
uint32_t augment(const cm_sentence *from, const swap_pools *pools, cm_token *out, cm_arena *arena, uint64_t *random);

#endif
