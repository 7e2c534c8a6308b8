/* Gold data as read from files: records of both forms. All in the arena given. */
#ifndef CM_EVAL_GOLD_H
#define CM_EVAL_GOLD_H

#include "base/error.h"
#include "eval/terms.h"

/* A way to read a record that counts as right. */
typedef struct cm_reading {
    int class_; /* cm_class; CM_CLASSES: a name that is none of ours */
    const char *status;
} cm_reading;

typedef struct cm_gold {
    const char *where;    /* "file:line" */
    cm_str sentence;      /* white space collapsed */
    cm_reading *readings; /* the first is the record's own */
    size_t n_readings;
    cm_codes source, target;
    const char *words; /* "SANCTION USA, GBR > IRQ" */
    bool reciprocal;
    const char *date, *date_words, *status, *trigger; /* date as digits; date_words as written; "" where not given */
} cm_gold;

/* What is coded in one go: a sentence with its one record, or an article. */
typedef struct cm_gold_text {
    const char *id, *file, *date;
    cm_str text;
    cm_gold *records;
    size_t n_records;
} cm_gold_text;

typedef struct cm_gold_set {
    CM_VEC(cm_gold_text) texts;
    CM_VEC(const char *) files; /* names to show, one a file */
} cm_gold_set;

/* Reports what was passed over or is doubtful. */
typedef struct cm_gold_notes {
    void (*note)(void *user, const char *where, const char *what); /* may be NULL */
    void *user;
} cm_gold_notes;

/* Reads one path, a file or a folder, into the set of its form. */
comity_status cm_gold_read(cm_arena *arena, const char *path, bool articles, const cm_gold_notes *notes,
                           cm_gold_set *sentences, cm_gold_set *texts, comity_error *err);

/* ---- json.c: the records of a file, each with its line ---- */

typedef struct cm_json_items {
    cm_arena *arena;
    const char *path;
    cm_str text;
    size_t at, from; /* next byte; first byte of the record given last */
    unsigned line, record_line;
    json_t *record; /* given last; released with the next */
} cm_json_items;
comity_status cm_json_open(cm_arena *arena, const char *path, cm_json_items *out, comity_error *err);
/* The next record, an object; COMITY_END after the last. */
comity_status cm_json_next(cm_json_items *items, json_t **out, comity_error *err);
void cm_json_close(cm_json_items *items);
/* "file:line" of a field of the record given last; of the record where it has no such field. In the arena. */
const char *cm_json_where(const cm_json_items *items, const char *field);

#endif
