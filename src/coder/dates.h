/* Dates in text: arithmetic of days, finding date expressions in a sentence,
 * and resolving them by what the document says elsewhere. */
#ifndef CM_DATES_H
#define CM_DATES_H

#include "base/arena.h"
#include "base/day.h"
#include "base/error.h"
#include "text/text.h"

#define CM_NO_DAY INT32_MIN

/* A date as an interval of days (since 1970-01-01, both ends inside) with the
 * precision of the words for it. Either end is CM_NO_DAY when unknown or open. */
typedef struct cm_date {
    int32_t first, last;
    comity_precision precision;
} cm_date;

#define CM_NO_DATE ((cm_date){CM_NO_DAY, CM_NO_DAY, COMITY_PRECISION_NONE})

static inline bool cm_date_known(cm_date d) { return d.first != CM_NO_DAY || d.last != CM_NO_DAY; }

cm_date cm_date_of_day(int year, int month, int day);
cm_date cm_date_of_month(int year, int month);
cm_date cm_date_of_year(int year);
/* "2009", "2009-11", "2009-11-29" (a time behind it is let pass); false when it is none of them. */
bool cm_date_parse(cm_str iso, cm_date *out);
/* ISO dates of the ends, "" for an unknown one. */
void cm_date_format(cm_date date, char start[12], char end[12]);

/* Named events and their dates (data/dates/events.tsv); immutable, shared by threads. */
typedef struct cm_time_anchors cm_time_anchors;
comity_status cm_time_anchors_load(const char *path, cm_time_anchors **out, comity_error *err);
/* Adds a user's table: its dates replace those of the same names, a line "- name" drops one. */
comity_status cm_time_anchors_add(cm_time_anchors *anchors, const char *path, comity_error *err);
/* What added tables replaced or dropped. */
const struct cm_changes *cm_time_anchors_changes(const cm_time_anchors *anchors);
void cm_time_anchors_free(cm_time_anchors *anchors); /* NULL is fine */
size_t cm_time_anchors_count(const cm_time_anchors *anchors); /* names */
/* The longest name that begins at token `at`: its tokens (0 none) and its date. */
uint32_t cm_time_anchors_match(const cm_time_anchors *anchors, const cm_token *tokens, uint32_t n, uint32_t at,
                               cm_date *out);

typedef struct cm_date_context {
    cm_date published; /* the document's date, or CM_NO_DATE */
    cm_date narrative; /* the running text's last explicit date, or CM_NO_DATE; the caller keeps it (see below) */
    const cm_time_anchors *anchors; /* may be NULL; borrowed */
} cm_date_context;

typedef enum cm_date_kind {
    CM_DATE_AT,      /* in 1990, on 5 May, during the 1980s */
    CM_DATE_SINCE,   /* since 1830, from 1990 on */
    CM_DATE_UNTIL,   /* until 2011, into 2008 */
    CM_DATE_FROM_TO, /* 1992-98, from 1975 to 1991: the interval is the whole stretch */
    CM_DATE_AS_OF,   /* as of 1 March 2023 */
    CM_DATE_BEFORE,  /* before 2010, by 1995 */
    CM_DATE_AFTER    /* after 2010 */
} cm_date_kind;

typedef struct cm_date_mention {
    uint32_t first_token, last_token; /* inclusive, in the sentence; prepositions before it left out */
    cm_date date;
    uint8_t kind;  /* cm_date_kind */
    bool relative; /* resolved by the context: "last year", "in May" without a year */
} cm_date_mention;

/* The date expressions of a sentence in order, none within another; *out lives
 * in `arena`. Expressions that the context cannot resolve are left out. Tags of
 * the syntax model are used where a month's name may be another word ("may",
 * "march") and are not needed otherwise. */
size_t cm_dates_find(const cm_sentence *sentence, cm_str text, const cm_date_context *context, cm_arena *arena,
                     cm_date_mention **out);

/* The narrative date after a sentence: the last mention that moves the story on, else `narrative` as it was. */
cm_date cm_dates_narrative(cm_date narrative, const cm_date_mention *mentions, size_t n);

#endif
