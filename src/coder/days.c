/* Dates as intervals, and in ISO words. */
#include <stdio.h>

#include "coder/dates.h"

cm_date cm_date_of_day(int year, int month, int day) {
    int32_t d = cm_day_from_ymd(year, month, day);
    return (cm_date){d, d, COMITY_PRECISION_DAY};
}

cm_date cm_date_of_month(int year, int month) {
    return (cm_date){cm_day_from_ymd(year, month, 1), cm_day_from_ymd(year, month, cm_days_in_month(year, month)),
                     COMITY_PRECISION_MONTH};
}

cm_date cm_date_of_year(int year) {
    return (cm_date){cm_day_from_ymd(year, 1, 1), cm_day_from_ymd(year, 12, 31), COMITY_PRECISION_YEAR};
}

static int digits(cm_str s, size_t at, size_t n) {
    int value = 0;
    if (at + n > s.n) return -1;
    for (size_t i = at; i < at + n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9') return -1;
        value = value * 10 + s.s[i] - '0';
    }
    return value;
}

bool cm_date_parse(cm_str iso, cm_date *out) {
    int y = digits(iso, 0, 4), m = -1, d = -1;
    if (y < 1) return false;
    if (iso.n == 4) {
        *out = cm_date_of_year(y);
        return true;
    }
    if (iso.n >= 7 && iso.s[4] == '-') m = digits(iso, 5, 2);
    if (m < 1 || m > 12) return false;
    if (iso.n == 7) {
        *out = cm_date_of_month(y, m);
        return true;
    }
    if (iso.n >= 10 && iso.s[7] == '-') d = digits(iso, 8, 2);
    if (d < 1 || d > cm_days_in_month(y, m)) return false;
    if (iso.n > 10 && iso.s[10] >= '0' && iso.s[10] <= '9') return false;
    *out = cm_date_of_day(y, m, d);
    return true;
}

static void format(int32_t day, char out[12]) {
    out[0] = '\0';
    if (day == CM_NO_DAY) return;
    int y, m, d;
    cm_day_to_ymd(day, &y, &m, &d);
    if (y >= 1 && y <= 9999) snprintf(out, 12, "%04u-%02u-%02u", (unsigned)y % 10000, (unsigned)m % 100, (unsigned)d % 100);
}

void cm_date_format(cm_date date, char start[12], char end[12]) {
    format(date.first, start);
    format(date.last, end);
}
