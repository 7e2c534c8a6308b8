#include "ledger/day.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { ERA_DAYS = 146097, CIVIL_EPOCH = 719468, FIRST = -719162, LAST = 2932896 };

static bool digits(const char *s, int n, int *value) {
    *value = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        *value = *value * 10 + (s[i] - '0');
    }
    return true;
}

static int month_days(int y, int m) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    return days[m - 1] + (m == 2 && leap);
}

bool cm_day_parse(const char *iso, int32_t *day) {
    int y, m, d;
    if (!iso || strlen(iso) != 10 || iso[4] != '-' || iso[7] != '-') return false;
    if (!digits(iso, 4, &y) || !digits(iso + 5, 2, &m) || !digits(iso + 8, 2, &d)) return false;
    if (y < 1 || m < 1 || m > 12 || d < 1 || d > month_days(y, m)) return false;
    /* Years counted from March, so that the leap day comes last. */
    int yy = m <= 2 ? y - 1 : y;
    int era = yy / 400, of_era = yy - era * 400;
    int of_year = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
    *day = era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - CIVIL_EPOCH;
    return true;
}

void cm_day_format(int32_t day, char out[12]) {
    out[0] = 0;
    if (day < FIRST || day > LAST) return;
    int z = day + CIVIL_EPOCH;
    int era = z / ERA_DAYS, of_era = z - era * ERA_DAYS;
    int y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * y + y / 4 - y / 100);
    int mp = (5 * of_year + 2) / 153;
    int d = of_year - (153 * mp + 2) / 5 + 1;
    int m = mp < 10 ? mp + 3 : mp - 9;
    unsigned year = (unsigned)(y + era * 400 + (m <= 2));
    snprintf(out, 12, "%04u-%02u-%02u", year % 10000, (unsigned)m % 100, (unsigned)d % 100);
}

int32_t cm_day_today(void) { return (int32_t)(time(NULL) / 86400); }
