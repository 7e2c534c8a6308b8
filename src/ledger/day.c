#include "ledger/day.h"
#include "base/day.h"

#include <string.h>
#include <time.h>

static bool digits(const char *s, int n, int *value) {
    *value = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        *value = *value * 10 + (s[i] - '0');
    }
    return true;
}

bool cm_day_parse(const char *iso, int32_t *day) {
    int y, m, d;
    if (!iso || strlen(iso) != 10 || iso[4] != '-' || iso[7] != '-') return false;
    if (!digits(iso, 4, &y) || !digits(iso + 5, 2, &m) || !digits(iso + 8, 2, &d)) return false;
    if (y < 1 || m < 1 || m > 12 || d < 1 || d > cm_days_in_month(y, m)) return false;
    *day = cm_day_from_ymd(y, m, d);
    return true;
}

int32_t cm_day_today(void) { return (int32_t)(time(NULL) / 86400); }

comity_status cm_day_asked(const char *date, char memory[12], const char **out, comity_error *err) {
    int32_t day;
    *out = date;
    if (date && *date)
        return cm_day_parse(date, &day) ? COMITY_OK
                                        : cm_fail(err, COMITY_USAGE, "expected a date YYYY-MM-DD, found \"%s\"", date);
    cm_day_iso(cm_day_today(), memory);
    *out = memory;
    return COMITY_OK;
}
