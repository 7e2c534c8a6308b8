/* What the finder of dates shares between its files. Not for others: see dates.h. */
#ifndef CM_DATE_FIND_H
#define CM_DATE_FIND_H

#include "coder/date_words.h"
#include "coder/dates.h"

typedef struct cm_date_finder {
    const cm_token *tokens;
    uint32_t n;
    const cm_date_context *context;
    cm_date narrative;      /* as the sentence moves it on */
    uint32_t not_a_year;    /* the token behind a number found to be no year; 0 none */
} cm_date_finder;

/* An expression found: its tokens, and its parts or its date. */
typedef struct cm_date_hit {
    uint32_t n;
    int year, month, day; /* 0 not said; meant when `date` is not yet known */
    int day_to;           /* "5-7 June": 7 */
    cm_part part;
    cm_date date;
    bool relative;
} cm_date_hit;

static inline cm_str cm_form_at(const cm_date_finder *f, uint32_t i) {
    return i < f->n ? f->tokens[i].form : (cm_str){"", 0};
}
static inline bool cm_form_is(const cm_date_finder *f, uint32_t i, const char *word) {
    return i < f->n && cm_str_ieq(f->tokens[i].form, cm_str_of(word));
}
/* The word before token i, "" at the start. */
static inline cm_str cm_form_before(const cm_date_finder *f, uint32_t i, uint32_t back) {
    return i >= back ? cm_form_at(f, i - back) : (cm_str){"", 0};
}

/* Each gives whether an expression of its sort begins at token i. */
bool cm_date_calendar(cm_date_finder *f, uint32_t i, cm_date_hit *hit); /* days, months, years, decades, seasons */
bool cm_date_relative(cm_date_finder *f, uint32_t i, cm_date_hit *hit); /* last year, two weeks later, on Tuesday */
/* The year at token i, 0 when the number counts something. `strong`: a month or day stands before. */
int cm_date_year_at(cm_date_finder *f, uint32_t i, bool strong);
/* Sets hit->date from the parts, by the context where the year is not said; false when it cannot be. */
bool cm_date_settle(const cm_date_finder *f, cm_date_hit *hit);
cm_date cm_date_narrowed(cm_date date, cm_part part);

#endif
