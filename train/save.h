/* Writes a trained net as a model file. */
#ifndef CM_SAVE_H
#define CM_SAVE_H

#include "base/buf.h"
#include "net.h"
#include "vectors.h"

/* What goes into the file beside the net. */
typedef struct save_extra {
    uint64_t tag_pairs[CM_UPOS_COUNT];
    const vectors *vectors;
    cm_buf feats; /* one a line */
    cm_buf lemma_keys, lemma_rules, lemma_index;
} save_extra;

/* Replaces `path` when all is written. */
comity_status net_save(const net *n, const save_extra *extra, const char *path, comity_error *err);
/* Writes the model at `from` to `path` with the lemmas of `extra` in place of its own. */
comity_status save_with_lemmas(const char *from, const save_extra *extra, const char *path, comity_error *err);

#endif
