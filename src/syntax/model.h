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
enum { CM_MODEL_VERSION = 2, CM_MAX_LAYERS = 6, CM_TAG_UPOS = 32, CM_TAGS = 96, CM_RELS = 64 };

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
    cm_matrix mix;
    const float *norm_scale, *norm_shift;
    cm_matrix layer[CM_MAX_LAYERS];       /* without bias: the gates have theirs */
    const float *gates[CM_MAX_LAYERS];    /* forward's, then backward's */
    cm_matrix tag;                        /* width x CM_TAGS: UPOS, from CM_TAG_UPOS on XPOS */
    const uint64_t *tag_pairs;            /* by UPOS: bits of the XPOS seen with it */
    cm_matrix arc, arc_mix, rel, rel_out; /* arc, rel: dependents, then heads */
    const float *arc_root, *rel_root;     /* the root as a head */
    cm_lemmas lemmas;
    int xpos_nnp, xpos_nnps;
};

uint64_t cm_model_checksum(const void *data, size_t size);
/* Writes the vector of inputs of a token: CM_EMBED_WIDTH floats. */
void cm_model_embed(const cm_model *model, const cm_features *f, float *out);

#endif
