/* Dates as people write them on a command line and read them in a report. */
#include "cli.h"

#include <string.h>
#include <time.h>

static int days_in(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool digits(const char *s, size_t n, int *out) {
    *out = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        *out = *out * 10 + (s[i] - '0');
    }
    return true;
}

bool cli_date(const char *text, bool last, char out[12]) {
    int year = 0, month = last ? 12 : 1, day = 0;
    size_t n = strlen(text);
    if (strcmp(text, "today") == 0) {
        time_t now = time(NULL);
        struct tm tm;
        if (!localtime_r(&now, &tm)) return false;
        strftime(out, 12, "%Y-%m-%d", &tm);
        return true;
    }
    if (n != 4 && n != 7 && n != 10) return false;
    if (!digits(text, 4, &year) || year < 1) return false;
    if (n >= 7 && (text[4] != '-' || !digits(text + 5, 2, &month))) return false;
    if (month < 1 || month > 12) return false;
    day = last ? days_in(year, month) : 1;
    if (n == 10 && (text[7] != '-' || !digits(text + 8, 2, &day))) return false;
    if (day < 1 || day > days_in(year, month)) return false;
    snprintf(out, 12, "%04u-%02u-%02u", (unsigned)year % 10000, (unsigned)month % 100, (unsigned)day % 100);
    return true;
}

int cli_date_option(const cli_args *args, const char *name, bool last, bool whole, char memory[12], const char **out) {
    const char *text = cli_value(args, name);
    *out = NULL;
    if (!text) return 0;
    if (!cli_date(text, last, memory) || (whole && strlen(text) != 10 && strcmp(text, "today") != 0)) {
        return cli_usage(args, "--%s: '%s' is no date; %s is wanted", name, text,
                         whole ? "a day as YYYY-MM-DD" : "YYYY-MM-DD, YYYY-MM or YYYY");
    }
    *out = memory;
    return 0;
}

int cli_day_option(const cli_args *args, const char *name, char memory[12], const char **out) {
    int result = cli_date_option(args, name, false, true, memory, out);
    if (result == 0 && !*out) {
        cli_date("today", false, memory);
        *out = memory;
    }
    return result;
}

void cli_date_words(const char *start, const char *end, comity_precision precision, char out[64]) {
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int year = 0, month = 0;
    if (!start[0] || strlen(start) < 10) {
        snprintf(out, 64, "%s%.11s", end[0] ? "until " : "undated", end);
        return;
    }
    if (precision == COMITY_PRECISION_NONE && end[0] && strcmp(start, end) != 0) {
        /* no precision given: the shape of the interval tells it */
        if (strncmp(start, end, 7) == 0 && strcmp(start + 8, "01") == 0 && strcmp(end + 8, "28") >= 0) {
            precision = COMITY_PRECISION_MONTH;
        } else if (strncmp(start, end, 4) == 0 && strcmp(start + 5, "01-01") == 0 && strcmp(end + 5, "12-31") == 0) {
            precision = COMITY_PRECISION_YEAR;
        } else if (strncmp(start, end, 3) == 0 && strcmp(start + 3, "0-01-01") == 0 && strcmp(end + 3, "9-12-31") == 0) {
            precision = COMITY_PRECISION_DECADE;
        } else if (strncmp(start, end, 2) == 0 && strcmp(start + 2, "00-01-01") == 0 && strcmp(end + 2, "99-12-31") == 0) {
            precision = COMITY_PRECISION_CENTURY;
        }
    }
    digits(start, 4, &year);
    digits(start + 5, 2, &month);
    bool same_year = !end[0] || strncmp(start, end, 4) == 0;
    bool same_month = !end[0] || strncmp(start, end, 7) == 0;
    if (precision == COMITY_PRECISION_CENTURY) {
        int century = year / 100 + 1;
        const char *th = century % 10 == 1 && century != 11   ? "st"
                         : century % 10 == 2 && century != 12 ? "nd"
                         : century % 10 == 3 && century != 13 ? "rd"
                                                              : "th";
        snprintf(out, 64, "%d%s century", century, th);
    } else if (precision == COMITY_PRECISION_MONTH && same_month && month >= 1 && month <= 12) {
        snprintf(out, 64, "%s %d", months[month - 1], year);
    } else if (precision == COMITY_PRECISION_YEAR && same_year) {
        snprintf(out, 64, "%d", year);
    } else if (precision == COMITY_PRECISION_DECADE) {
        snprintf(out, 64, "%ds", year / 10 * 10);
    } else if (end[0] && strcmp(start, end) != 0) {
        snprintf(out, 64, "%.11s to %.11s", start, end);
    } else {
        snprintf(out, 64, "%.11s", start);
    }
}
