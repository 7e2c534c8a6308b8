/* Tables of facts into the ledger: what its files share.
 *
 * A table's rows become facts, a fact one or two events (it began; it ended) with an effect on a
 * fluent, in a document of its own: from there on they are like what was read in a text, and the
 * same rules derive states from them. */
#ifndef CM_IMPORT_H
#define CM_IMPORT_H

#include "base/csv.h"
#include "engine.h"

/* A date as precise as it is known: first and last day that it may mean, ISO, "" unknown. */
typedef struct cm_when {
    char first[12], last[12];
    comity_precision precision;
} cm_when;

/* One fact. Strings live in the arena of the import; none is NULL. */
typedef struct cm_fact {
    const char *subject, *target; /* codes; the same when it is about one state alone */
    const char *fluent;           /* "" for a happening without an effect on any */
    const char *cameo, *class_;   /* of a happening, else "" */
    const char *object, *scope, *place;
    const char *said;  /* the row in words where it is no fluent; "" otherwise */
    const char *note;  /* what else the row says, a clause; "" nothing */
    const char *trace; /* how it came about, for explain; NULL: that it stands in the table */
    const char *quote; /* evidence, as its source words it; "" none */
    cm_when from, until;
    bool holds; /* known to hold on `from`, not to have begun then */
    bool negated;
    bool reciprocal;
    const char *source, *url, *licence, *published; /* of this row; "" as of the table */
    unsigned line;
} cm_fact;

typedef struct cm_importing cm_importing;

/* A kind of table, known by the columns that it has. */
typedef struct cm_import_format {
    const char *name, *what;
    const char *columns;          /* needed, separated by blanks */
    const char *source, *licence; /* whose it is, where the user does not say */
    /* One row to facts (cm_import_fact), or a word on why not (cm_import_bad, cm_import_pass). */
    void (*row)(cm_importing *im);
    void (*end)(cm_importing *im); /* after the last row; NULL: nothing to do */
    const char *last_day; /* column whose greatest value is the end of the data, not of what it lists; NULL: none */
} cm_import_format;
extern const cm_import_format cm_format_facts;
extern const cm_import_format cm_state_formats[]; /* end with a name of NULL */
extern const cm_import_format cm_pair_formats[];
extern const cm_import_format cm_world_formats[];

typedef struct cm_code {
    const char *code; /* NULL: unknown */
    cm_str name;
} cm_code;

struct cm_importing {
    const comity_engine *engine;
    cm_arena *arena;
    const cm_import_format *format;
    const comity_import_options *options;
    comity_import_counts *counts;
    cm_csv csv;
    cm_str *cells; /* of the row at hand */
    CM_VEC(cm_fact) facts;
    CM_VEC(cm_code) codes; /* looked up before */
    const char *last_day;  /* see cm_import_format */
    void *state;           /* of the format, in the arena */
};

/* ---- for formats ---- */

cm_str cm_import_cell(const cm_importing *im, const char *column); /* "" when there is no such column */
const char *cm_import_text(cm_importing *im, const char *column);
bool cm_import_int(const cm_importing *im, const char *column, int *out);
/* The code of a state; NULL after saying that it is unknown. */
const char *cm_import_state(cm_importing *im, cm_str name);
const char *cm_import_state_quietly(cm_importing *im, cm_str name);
/* A date of numbers; month and day outside of 1..12 and 1..31 (-9, 0) are unknown. False: no such date. */
bool cm_when_of(int year, int month, int day, cm_when *out);
/* "2006", "2006-03", "2006-03-25", "1980s", "19th century"; empty: unknown. */
bool cm_when_read(cm_str text, cm_when *out);
/* The date of a column; a row with a date that is none is bad, which it says. */
bool cm_import_when(cm_importing *im, const char *column, cm_when *out);
/* The day after the last day that a table counts in. */
void cm_when_day_after(cm_when *when);
bool cm_import_at_end(const cm_importing *im, cm_str date); /* of the data */

cm_fact cm_fact_new(const cm_importing *im);
cm_fact cm_fact_blank(void); /* every word "", no line */
void cm_import_fact(cm_importing *im, cm_fact fact);
void cm_import_bad(cm_importing *im, const char *format, ...) __attribute__((format(printf, 2, 3)));
void cm_import_bad_at(cm_importing *im, unsigned line, const char *format, ...) __attribute__((format(printf, 3, 4)));
void cm_import_pass(cm_importing *im); /* a row that says nothing for us, by intent */

/* ---- words.c ---- */
/* The fact as a sentence, in the arena. */
const char *cm_fact_sentence(const comity_engine *engine, cm_arena *arena, const cm_fact *fact);

/* ---- assert.c ---- */
/* Puts facts into the ledger as documents named `name` or `name#SOURCE` (one for each source, address
 * and licence), and withdraws those of an earlier import that the table no longer has. */
comity_status cm_facts_assert(const comity_engine *engine, comity_ledger *ledger, cm_arena *arena, const char *name,
                              const char *table, const comity_document *given, cm_fact *facts, size_t n,
                              const char *format, comity_import_counts *counts, comity_error *err);
comity_status cm_facts_withdraw(comity_ledger *ledger, cm_arena *arena, const char *name, comity_import_counts *counts,
                                comity_error *err);

#endif
