/* What the model sees of a token: its form, made plain, as rows of tables. */
#ifndef CM_INPUTS_H
#define CM_INPUTS_H

#include "base/arena.h"

/* The tables of embeddings. Words are looked up twice, by two hashes. */
enum cm_input_table {
    CM_T_WORD, CM_T_PREFIX, CM_T_SUFFIX2, CM_T_SUFFIX3, CM_T_SUFFIX4, CM_T_SHAPE, CM_T_GRAM, CM_T_VECTOR, CM_TABLES
};
extern const uint32_t cm_table_rows[CM_TABLES];
extern const uint32_t cm_table_width[CM_TABLES];
enum { CM_EMBED_WIDTH = 96 + 32 + 32 + 48 + 48 + 32 + 64 + 64, CM_MAX_GRAMS = 20 };

/* Vectors of words that were learned from much text elsewhere, each kept as the
 * nearest of 256 centroids in each of CM_CODES parts (product quantisation,
 * Jegou and others 2011). A centroid is a row of the table CM_T_VECTOR; the rows
 * after them say how frequent the word is, the last that it is unknown. */
enum { CM_CODES = 16, CM_CENTROIDS = 256, CM_RANKS = 20, CM_VECTOR_ROWS = CM_CODES * CM_CENTROIDS + CM_RANKS };

typedef struct cm_features {
    uint32_t word[2];
    uint32_t one[CM_T_SHAPE + 1]; /* by table; [CM_T_WORD] unused */
    uint32_t gram[CM_MAX_GRAMS];  /* trigrams of letters, averaged */
    uint32_t n_grams;
    uint64_t lower, tail;         /* hashes of the form in lower case, of what follows its last hyphen (0: none) */
    uint16_t vector[CM_CODES + 1];
    uint32_t n_vector;
} cm_features;

enum { CM_VECTOR_BUCKETS = 1 << 16 };

/* The words that have vectors, found by a hash: its first 16 bits name a bucket,
 * the next 16 a word in it (of 65,536 unknown words about three are taken for another). */
typedef struct cm_vectors {
    const uint32_t *bucket;          /* CM_VECTOR_BUCKETS + 1: where each starts */
    const uint16_t *print;           /* by word */
    const uint8_t *codes;            /* CM_CODES + 1 by word; the last is its rank */
    size_t n;
} cm_vectors;

/* Fills f->vector. */
void cm_features_vector(const cm_vectors *vectors, cm_features *f);

/* All but the vector. */
void cm_features_of(cm_str form, cm_features *out);

/* The form as the model sees it: curly quotes straight, dashes as - and --, an
 * ellipsis as three points. Applying it twice changes nothing more. The same
 * slice when nothing changes, else a copy in `arena`. */
cm_str cm_normal_form(cm_arena *arena, cm_str form);

/* Lower-cased by Unicode into `arena`. */
cm_str cm_lower(cm_arena *arena, cm_str s);

#endif
