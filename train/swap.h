/* Names of a sentence swapped for others of their kind, so that the model
 * learns what stands around a name rather than the names of its treebanks. */
#ifndef CM_SWAP_H
#define CM_SWAP_H

#include "syntax/treebank.h"

enum { SWAP_MOST_TOKENS = 6 };

/* Names of PER, ORG and LOC, each a row of tokens. */
typedef struct swap_pools {
    cm_arena *arena;
    struct {
        cm_str (*at)[SWAP_MOST_TOKENS]; /* unused tokens empty */
        size_t n, cap;
    } kind[CM_NAME_LOC + 1];
} swap_pools;

/* Adds a file of one name a line, its tokens separated by spaces; names that
 * are longer than SWAP_MOST_TOKENS or hold a word in lower case but "of" and "and" are passed over. */
comity_status swap_read(swap_pools *pools, cm_name_kind kind, const char *path, comity_error *err);

/* Swaps each name of the sentence with probability `share`, when no word
 * outside of it hangs from within but from its head. Room for `room` tokens at
 * `t`; gives how many there are now. */
uint32_t swap_names(const swap_pools *pools, cm_token *t, uint32_t n, uint32_t room, float share, uint64_t *random);

#endif
