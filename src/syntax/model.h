/* The model file: sections by name, mapped and used in place.
 *
 *   bytes 0..7    magic "CMSYNTAX"
 *   u32           version of the format
 *   u32           number of sections
 *   u64           size of the file
 *   u64           checksum of everything after the header
 *   then a table  of cm_model_section, then the sections, each 64-byte aligned
 *
 * All numbers are little-endian. Matrices are blocks as cm_matrix_at reads them. */
#ifndef CM_MODEL_H
#define CM_MODEL_H

#include "syntax/inputs.h"
#include "syntax/kernels.h"
#include "syntax/lemma.h"
#include "syntax/syntax.h"

#define CM_MODEL_MAGIC "CMSYNTAX"
enum { CM_MODEL_VERSION = 4, CM_MAX_LAYERS = 6, CM_RELS = 64 };
/* Columns of the tagger: UPOS, then XPOS, names, features. */
enum { CM_TAG_XPOS = 32, CM_TAG_NAME = 96, CM_TAG_FEATS = 112, CM_MAX_FEATS = 176, CM_TAGS = CM_TAG_FEATS + CM_MAX_FEATS };
/* What an arc's score knows of its length: see cm_arc_bucket. */
enum { CM_ARC_BUCKETS = 16 };

typedef struct cm_model_header {
    char magic[8];
    uint32_t version, n_sections;
    uint64_t size, checksum;
} cm_model_header;

typedef struct cm_model_section {
    char name[16];
    uint64_t offset, size;
} cm_model_section;

/* Sizes that the trainer may choose. All multiples of CM_PANEL. */
typedef struct cm_model_config {
    uint32_t width;   /* of a layer: twice a direction */
    uint32_t layers;
    uint32_t arc, rel; /* of the parser's vectors */
    uint32_t spare[4];
} cm_model_config;

struct cm_model {
    void *map;
    size_t size;
    cm_model_config config;
    const int8_t *table[CM_TABLES];
    const float *table_scale[CM_TABLES]; /* by row */
    cm_vectors vectors;
    cm_matrix mix;
    const float *norm_scale, *norm_shift;
    cm_matrix layer[CM_MAX_LAYERS];       /* without bias: the gates have theirs */
    const float *gates[CM_MAX_LAYERS];    /* forward's, then backward's */
    cm_matrix tag;                        /* width x CM_TAGS */
    const uint64_t *tag_pairs;            /* by UPOS: bits of the XPOS seen with it */
    cm_matrix arc, arc_mix, rel, rel_out; /* arc, rel: dependents, then heads */
    cm_matrix arc_length;                 /* arc x CM_ARC_BUCKETS */
    const float *arc_root, *rel_root;     /* the root as a head */
    cm_str feats[CM_MAX_FEATS];
    size_t n_feats;
    cm_lemmas lemmas;
    int xpos_nnp, xpos_nnps;
};

/* Which column of arc_length an arc from `dependent` to `head` (positions in the sentence) uses; the root has 0. */
static inline int cm_arc_bucket(int dependent, int head) {
    int d = head - dependent, far = d < 0 ? -d : d;
    int b = far <= 4 ? far : far <= 7 ? 5 : far <= 14 ? 6 : 7;
    return d < 0 ? b : 7 + b;
}

uint64_t cm_model_checksum(const void *data, size_t size);
/* Writes the vector of inputs of a token: CM_EMBED_WIDTH floats. */
void cm_model_embed(const cm_model *model, const cm_features *f, float *out);

#endif
