/* The words of date expressions, read off one token each. */
#ifndef CM_DATE_WORDS_H
#define CM_DATE_WORDS_H

#include "text/text.h"

typedef enum cm_unit {
    CM_UNIT_NONE, CM_UNIT_DAY, CM_UNIT_WEEKEND, CM_UNIT_WEEK, CM_UNIT_MONTH, CM_UNIT_QUARTER, CM_UNIT_YEAR, CM_UNIT_DECADE,
    CM_UNIT_CENTURY
} cm_unit;

typedef enum cm_part { CM_PART_NONE, CM_PART_EARLY, CM_PART_MID, CM_PART_LATE } cm_part;

bool cm_word_in(cm_str word, const char *const *list); /* ASCII case aside; the list ends in NULL */

int cm_month_of(cm_str word, bool *abbreviated); /* 1 to 12 of a capitalised name, 0 none */
int cm_weekday_of(cm_str word);                  /* 0 Monday … 6 Sunday, -1 none */
int cm_year_of(cm_str word);                     /* 1000 to 2100 in four digits, 0 none */
int cm_day_of(cm_str word, bool *ordinal);       /* 1 to 31: "5", "5th", "fifth"; 0 none */
int cm_ordinal_of(cm_str word);                  /* "19th", "nineteenth"; 0 none */
int cm_decade_of(cm_str word);                   /* "1980s", "1990's", "'90s", "90s": its first year; 0 none */
int cm_count_of(cm_str word);                    /* "a", "two", "12"; 0 none */
int cm_season_of(cm_str word);                   /* 0 spring … 3 winter, -1 none */
cm_unit cm_unit_of(cm_str word);                 /* "year", "years" */
cm_part cm_part_of(cm_str word);                 /* "early", "mid", "late", "beginning", "end" … */

#endif
