/* Arithmetic of days and ISO dates. */
#include <stdio.h>

#include "coder/dates.h"

/* Days are counted in years that begin in March, so that the leap day comes last. */
int32_t cm_day_from_ymd(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year, m = month <= 2 ? month + 9 : month - 3;
    int era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
    int of_year = (153 * m + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void cm_day_to_ymd(int32_t day, int *year, int *month, int *day_of_month) {
    int32_t z = day + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097, doe = z - era * 146097;
    int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    *day_of_month = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = yoe + era * 400 + (*month <= 2);
}

int cm_days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

int cm_weekday(int32_t day) { /* 1970-01-01 was a Thursday */
    int w = (int)((day + 3) % 7);
    return w < 0 ? w + 7 : w;
}

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
