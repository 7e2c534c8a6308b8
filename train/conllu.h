/* Treebanks in CoNLL-U, as gold sentences. */
#ifndef CM_CONLLU_H
#define CM_CONLLU_H

#include "syntax/syntax.h"

/* Of a token's `name` in a sentence without the comment "# names = yes". */
enum { NAME_UNKNOWN = 255 };

typedef struct treebank {
    cm_arena *arena;
    cm_sentence *at;
    size_t n, cap, n_tokens;
} treebank;

/* Adds the sentences of the file. Lines of multiword tokens and empty nodes
 * are passed over; a relation outside our set becomes its base relation.
 * With `normal`, forms are in normal form. Fails with file:line. */
comity_status treebank_read(treebank *bank, const char *path, bool normal, comity_error *err);

#endif
