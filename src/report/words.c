#include "report/words.h"

#include <stdio.h>

typedef struct day {
    int y, m, d;
} day;

static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

static bool parse(const char *iso, day *out) {
    return sscanf(iso, "%4d-%2d-%2d", &out->y, &out->m, &out->d) == 3 && out->m >= 1 && out->m <= 12;
}

static int month_length(int y, int m) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return m == 2 && (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)) ? 29 : lengths[m - 1];
}

static void ordinal(cm_buf *out, int n) {
    int tens = n % 100 / 10, ones = n % 10;
    cm_buf_printf(out, "%d%s", n, tens == 1 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
}

static void years(cm_buf *out, int from, int to) {
    if (from == to)
        cm_buf_printf(out, "%d", from);
    else if (from % 10 == 0 && to == from + 9)
        cm_buf_printf(out, "%ds", from);
    else if (from % 100 <= 1 && to == from + 99)
        ordinal(out, from / 100 + 1), cm_buf_puts(out, " century");
    else
        cm_buf_printf(out, "%d–%d", from, to);
}

void cm_words_date(cm_buf *out, const char *start, const char *end) {
    day a, b;
    if (!parse(start, &a)) {
        cm_buf_puts(out, "undated");
        return;
    }
    if (!parse(end, &b)) b = a;
    const char *from = months[a.m - 1], *to = months[b.m - 1];
    bool whole_months = a.d == 1 && b.d == month_length(b.y, b.m), same_month = a.y == b.y && a.m == b.m;
    if (whole_months && a.m == 1 && b.m == 12)
        years(out, a.y, b.y);
    else if (same_month && a.d == b.d)
        cm_buf_printf(out, "%d %s %d", a.d, from, a.y);
    else if (same_month && whole_months)
        cm_buf_printf(out, "%s %d", from, a.y);
    else if (same_month)
        cm_buf_printf(out, "between %d and %d %s %d", a.d, b.d, to, b.y);
    else if (whole_months && a.y == b.y)
        cm_buf_printf(out, "%s–%s %d", from, to, b.y);
    else if (whole_months)
        cm_buf_printf(out, "%s %d – %s %d", from, a.y, to, b.y);
    else if (a.y == b.y)
        cm_buf_printf(out, "between %d %s and %d %s %d", a.d, from, b.d, to, b.y);
    else
        cm_buf_printf(out, "between %d %s %d and %d %s %d", a.d, from, a.y, b.d, to, b.y);
}

void cm_words_period(cm_buf *out, const char *start, const char *end) {
    day a, b;
    if (!parse(start, &a))
        cm_buf_puts(out, "Undated");
    else if (!parse(end, &b))
        cm_buf_printf(out, "%d", a.y);
    else
        years(out, a.y, b.y);
}

void cm_words_state(cm_buf *out, const comity_engine *engine, const char *code, bool capital) {
    static const char *const with[] = {"Netherlands", "Philippines", "Bahamas",  "Gambia",
                                       "Maldives",    "Comoros",     "Holy See", "European Union"};
    const char *name = comity_code_name(engine, code);
    bool article = strncmp(name, "United ", 7) == 0 || strstr(name, " Republic") || strstr(name, " Islands") ||
                   strstr(name, "Republic of") == name || strstr(name, " Union");
    for (size_t i = 0; i < sizeof with / sizeof *with; i++) article |= strcmp(name, with[i]) == 0;
    if (article) cm_buf_puts(out, capital ? "The " : "the ");
    cm_buf_puts(out, name);
}

const char *cm_words_quad(int quad_class) {
    static const char *const names[] = {"unclassified", "verbal cooperation", "material cooperation", "verbal conflict",
                                        "material conflict"};
    return names[quad_class >= 1 && quad_class <= 4 ? quad_class : 0];
}

typedef struct pair {
    const char *key, *words;
} pair;

static const char *look_up(const pair *table, size_t n, const char *key) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(table[i].key, key) == 0) return table[i].words;
    return key;
}

const char *cm_words_group(const char *group) {
    static const pair table[] = {{"relations", "Diplomatic relations"},
                                 {"recognition", "Recognition"},
                                 {"agreements", "Agreements and memberships"},
                                 {"cooperation", "Cooperation"},
                                 {"programmes", "Aid and programmes"},
                                 {"measures", "Measures in force"},
                                 {"presence", "Forces and bases"},
                                 {"conflict", "Conflict"}};
    return look_up(table, sizeof table / sizeof *table, group);
}

const char *cm_words_sector(const char *sector) {
    static const pair table[] = {{"GOV", "government"},  {"MIL", "military"},
                                 {"LEG", "legislature"}, {"JUD", "judiciary"},
                                 {"OPP", "opposition"},  {"PTY", "party"},
                                 {"REB", "rebels"},      {"CVL", "civilians"},
                                 {"MED", "media"},       {"IGO", "intergovernmental"},
                                 {"COP", "police"},      {"SPY", "intelligence service"},
                                 {"BUS", "business"},    {"NGO", "non-governmental"},
                                 {"CRM", "criminal"},    {"EDU", "education"},
                                 {"AGR", "agriculture"}, {"REF", "refugees"},
                                 {"LAB", "labour"},      {"UAF", "unaligned armed forces"},
                                 {"REL", "religious"},   {"HLH", "health"},
                                 {"DEV", "development"}, {"ELI", "elites"},
                                 {"JRN", "journalists"}, {"ACT", "activists"},
                                 {"PRT", "party"}};
    return look_up(table, sizeof table / sizeof *table, sector);
}

const char *cm_words_status(comity_event_status status) {
    switch (status) {
    case COMITY_NEGATED:
        return "did not happen";
    case COMITY_FUTURE:
        return "intended or to come";
    case COMITY_CONDITIONAL:
        return "on a condition";
    case COMITY_POSSIBLE:
        return "possible";
    case COMITY_ACTUAL:
        break;
    }
    return "happened";
}
