/* What the model sees of a token: its form, made plain, as rows of tables. */
#ifndef CM_INPUTS_H
#define CM_INPUTS_H

#include "base/arena.h"

/* The tables of embeddings. Words are looked up twice, by two hashes. */
enum cm_input_table {
    CM_T_WORD, CM_T_PREFIX, CM_T_SUFFIX2, CM_T_SUFFIX3, CM_T_SUFFIX4, CM_T_SHAPE, CM_T_GRAM, CM_TABLES
};
extern const uint32_t cm_table_rows[CM_TABLES];
extern const uint32_t cm_table_width[CM_TABLES];
enum { CM_EMBED_WIDTH = 96 + 32 + 32 + 48 + 48 + 32 + 64, CM_MAX_GRAMS = 20 };

typedef struct cm_features {
    uint32_t word[2];
    uint32_t one[CM_T_SHAPE + 1]; /* by table; [CM_T_WORD] unused */
    uint32_t gram[CM_MAX_GRAMS];  /* trigrams of letters, averaged */
    uint32_t n_grams;
} cm_features;

void cm_features_of(cm_str form, cm_features *out);

/* The form as the model sees it: curly quotes straight, dashes as - and --, an
 * ellipsis as three points. Applying it twice changes nothing more. The same
 * slice when nothing changes, else a copy in `arena`. */
cm_str cm_normal_form(cm_arena *arena, cm_str form);

/* Lower-cased by Unicode into `arena`. */
cm_str cm_lower(cm_arena *arena, cm_str s);

#endif
