/* Tables that people bring along: comma, semicolon or tab separated, quoted or
 * not, with or without a byte order mark. For tables of ours see table.h. */
#ifndef CM_CSV_H
#define CM_CSV_H

#include "base/arena.h"
#include "base/error.h"

typedef struct cm_csv {
    const char *path;   /* for messages; not owned */
    cm_str rest;        /* what is still to be read */
    char separator;     /* ',', ';' or '\t' */
    unsigned line;      /* on which the row given last begins, from 1 */
    unsigned next_line; /* on which the next begins */
    cm_str *header;     /* names of the columns, in the arena */
    size_t n_columns;
    cm_arena *arena; /* not owned: of header and cells that need a copy */
} cm_csv;

/* Reads the header of `text`, which must outlive the table. The separator is the one
 * that the header has most of. Lines that begin with '#' are comments.
 * COMITY_BAD_INPUT: no header, a column twice, UTF-16. */
comity_status cm_csv_open(cm_arena *arena, const char *path, cm_str text, cm_csv *out, comity_error *err);

/* The next row: `cells` has room for csv->n_columns and is filled up with empty ones where a
 * tab separated row is short (their writers drop them at the end). COMITY_END after the last;
 * COMITY_BAD_INPUT, with FILE:LINE, for a row that cannot be split, after which the next can be asked for.
 *
 * In comma and semicolon tables a cell may be quoted ("a ""b"", c") and then hold separators and
 * line ends. In tab separated ones only quotes around a whole cell are taken off. */
comity_status cm_csv_next(cm_csv *csv, cm_str *cells, comity_error *err);

/* Index of a column by its name, whatever its case; -1: there is none. */
int cm_csv_column(const cm_csv *csv, const char *name);

/* A number written with a point; with a comma too when `comma`. False for anything else,
 * "1,234", "12%", "nan" and "0x1" included. */
bool cm_number_read(cm_str text, bool comma, double *out);

#endif
