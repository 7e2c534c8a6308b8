/* Lines of tab-separated text files of ours: comments (#) and blank lines
 * skipped, place kept for messages. */
#ifndef CM_TABLE_H
#define CM_TABLE_H

#include "base/arena.h"
#include "base/error.h"

/* The whole file in the arena; COMITY_NOT_FOUND / COMITY_IO with the reason. */
comity_status cm_file_read(cm_arena *arena, const char *path, cm_str *out, comity_error *err);

typedef struct cm_table {
    const char *path;
    cm_str rest;
    unsigned line; /* of the row given last, from 1 */
} cm_table;

/* The next row that is neither blank nor a comment, split at tabs into at most
 * `max` cells (cells missing are empty); false at the end. */
bool cm_table_next(cm_table *table, cm_str *cells, size_t max, size_t *n);

#endif
