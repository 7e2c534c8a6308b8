/* From scores of arcs to a tree. */
#ifndef CM_TREE_H
#define CM_TREE_H

#include <stddef.h>
#include <stdint.h>

/* Room for cm_tree_best of up to `max` tokens. */
size_t cm_tree_scratch(size_t max);

/* The best tree with one root. Row d of `scores` (`stride` floats apart) has
 * the score of each head of token d: column 0 the root, column h + 1 token h.
 * heads[d] gets -1 for the root. `scratch` has cm_tree_scratch(n) bytes. */
void cm_tree_best(const float *scores, size_t stride, size_t n, int32_t *heads, void *scratch);

#endif
