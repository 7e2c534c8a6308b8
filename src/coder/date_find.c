/* The date expressions of a sentence: each found by its sort, joined to
 * stretches, with what stands before it ("since", "until", "as of"). */
#include "coder/date_find.h"

/* The year that a day or month without one belongs to. */
static int year_meant(const cm_date_finder *f, int month, int day) {
    cm_date p = f->context->published, n = f->narrative;
    int y, m, d;
    bool one_year = cm_date_known(n) && n.last - n.first < 400; /* a century or a war names no year */
    bool history = one_year && (!cm_date_known(p) || p.first - n.last > 400);
    if (history) {
        cm_day_to_ymd(n.first, &y, &m, &d);
        return y;
    }
    if (!cm_date_known(p)) return 0;
    cm_day_to_ymd(p.first, &y, &m, &d);
    /* news looks back further than it looks ahead */
    int32_t guess = cm_day_from_ymd(y, month, day ? day : 1);
    if (guess > p.first + 120) return y - 1;
    if (guess < p.first - 300) return y + 1;
    return y;
}

bool cm_date_settle(const cm_date_finder *f, cm_date_hit *hit) {
    if (hit->date.precision != COMITY_PRECISION_NONE) return true;
    if (!hit->year) {
        if (!hit->month) return false;
        hit->year = year_meant(f, hit->month, hit->day);
        hit->relative = true;
        if (!hit->year) return false;
    }
    if (hit->month && hit->day) {
        if (hit->day > cm_days_in_month(hit->year, hit->month)) return false;
        hit->date = cm_date_of_day(hit->year, hit->month, hit->day);
        if (hit->day_to) hit->date.last = cm_day_from_ymd(hit->year, hit->month, hit->day_to);
        return true;
    }
    hit->date = hit->month ? cm_date_of_month(hit->year, hit->month) : cm_date_of_year(hit->year);
    hit->date = cm_date_narrowed(hit->date, hit->part);
    return true;
}

/* Where the words before a named event stand that say when in it: "the end of", "the outbreak of"; else `i`. */
static uint32_t edge_of(const cm_date_finder *f, uint32_t i, bool *end, bool *start) {
    static const char *const ends[] = {"end", "close", "conclusion", NULL};
    static const char *const starts[] = {"outbreak", "start", "beginning", "onset", NULL};
    uint32_t k = i;
    if (cm_word_in(cm_form_before(f, k, 1), (const char *const[]){"the", NULL})) k--;
    if (k < 2 || !cm_word_in(cm_form_before(f, k, 1), (const char *const[]){"of", NULL})) return i;
    *end = cm_word_in(cm_form_before(f, k, 2), ends);
    *start = cm_word_in(cm_form_before(f, k, 2), starts);
    return *end || *start ? k - 2 : i;
}

/* Whether a named event dates what the sentence tells. A long one does so only behind a preposition of time: the
 * veterans of a war meet at any time. */
static bool anchored(const cm_date_finder *f, uint32_t i, cm_date *date) {
    static const char *const prepositions[] = {"in", "during", "since", "after", "before", "until", "till", "following",
                                               "throughout", "by", "amid", "through", "at", "to", "of", NULL};
    bool end = false, start = false;
    uint32_t k = edge_of(f, i, &end, &start);
    if (k != i) {
        if (end) *date = (cm_date){date->last, date->last, COMITY_PRECISION_DAY};
        if (start) *date = (cm_date){date->first, date->first, COMITY_PRECISION_DAY};
        return true;
    }
    if (date->last - date->first <= 31) return true;
    while (k > 0 && cm_word_in(cm_form_before(f, k, 1), (const char *const[]){"the", "its", "their", NULL})) k--;
    return cm_word_in(cm_form_before(f, k, 1), prepositions) || (i > 0 && cm_year_of(cm_form_before(f, i, 1)));
}

static bool any_hit(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    cm_date date;
    uint32_t n = f->context->anchors ? cm_time_anchors_match(f->context->anchors, f->tokens, f->n, i, &date) : 0;
    if (n && anchored(f, i, &date)) {
        *hit = (cm_date_hit){.n = n, .date = date};
        return true;
    }
    *hit = (cm_date_hit){0};
    if (cm_date_calendar(f, i, hit) && hit->n) return true;
    *hit = (cm_date_hit){0};
    return cm_date_relative(f, i, hit) && hit->n;
}

static bool before_is(const cm_date_finder *f, uint32_t i, const char *const *list) { return cm_word_in(cm_form_before(f, i, 1), list); }

/* A second date that makes a stretch with the first: "1992-98", "from 1975 to 1991", "between May and July 1999". */
static bool stretch(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    static const char *const to[] = {"to", "until", "till", "through", NULL};
    uint32_t j = i + hit->n;
    bool dash = cm_form_is(f, j, "-") || cm_form_is(f, j, "--");
    bool between = before_is(f, i, (const char *const[]){"between", NULL}) && cm_form_is(f, j, "and");
    bool from = cm_word_in(cm_form_at(f, j), to) && (before_is(f, i, (const char *const[]){"from", NULL}) || hit->year);
    if (!dash && !between && !from) return false;
    cm_date_hit other;
    cm_str next = cm_form_at(f, j + 1);
    if (dash && hit->year && !hit->month && next.n == 2 && next.s[0] >= '0' && next.s[0] <= '9' && next.s[1] >= '0' && next.s[1] <= '9') {
        int y = hit->year / 100 * 100 + (next.s[0] - '0') * 10 + next.s[1] - '0';
        if (y <= hit->year) return false;
        hit->date = (cm_date){cm_date_of_year(hit->year).first, cm_date_of_year(y).last, COMITY_PRECISION_YEAR};
        hit->n = j + 2 - i;
        return true;
    }
    other = (cm_date_hit){0};
    if (!cm_date_calendar(f, j + 1, &other) || !other.n) return false;
    bool year_lent = !hit->year && hit->month && hit->date.precision == COMITY_PRECISION_NONE && other.year && other.month;
    /* "between May and July 1999": the year stands once */
    if (!hit->year && hit->date.precision == COMITY_PRECISION_NONE && other.year) hit->year = other.year, hit->relative = false;
    if (!cm_date_settle(f, hit)) return false;
    if (!other.year && other.month && hit->year) other.year = hit->year;
    if (!cm_date_settle(f, &other)) return false;
    if (year_lent && other.date.last < hit->date.first) { /* "from 28 June to 27 January 2010" */
        hit->year--;
        hit->date = (cm_date){0};
        if (!cm_date_settle(f, hit)) return false;
    }
    if (other.date.last < hit->date.first) return false;
    hit->date.last = other.date.last;
    if (other.date.precision > hit->date.precision) hit->date.precision = other.date.precision;
    hit->n = j + 1 + other.n - i;
    return true;
}

static cm_date_kind kind_of(const cm_date_finder *f, uint32_t i, uint32_t behind) {
    static const char *const passed[] = {"the", "early", "late", "mid", "at", "least", "about", "around", "ever", "year", NULL};
    static const char *const starting[] = {"effective", "starting", "beginning", NULL};
    static const char *const onward[] = {"on", "onward", "onwards", NULL};
    bool end = false, start = false;
    uint32_t k = edge_of(f, i, &end, &start);
    while (k > 0 && cm_word_in(cm_form_before(f, k, 1), passed)) k--;
    cm_str w = cm_form_before(f, k, 1), w2 = cm_form_before(f, k, 2);
    if (cm_str_ieq(w, CM_STR("since")) || cm_word_in(w, starting)) return CM_DATE_SINCE;
    if (cm_word_in(w, (const char *const[]){"in", "on", "from", NULL}) && cm_word_in(w2, starting))
        return CM_DATE_SINCE;
    /* "it was not until 1848 that": then it was */
    if (cm_word_in(w, (const char *const[]){"until", "till", NULL}) && cm_str_ieq(w2, CM_STR("not"))) return CM_DATE_AT;
    if (cm_word_in(w, (const char *const[]){"until", "till", "through", "into", NULL}) && k == i) return CM_DATE_UNTIL;
    if (cm_word_in(w, (const char *const[]){"until", "till", NULL})) return CM_DATE_UNTIL;
    if (cm_str_ieq(w, CM_STR("to")) && cm_str_ieq(w2, CM_STR("up"))) return CM_DATE_UNTIL;
    if (cm_str_ieq(w, CM_STR("of")) && cm_str_ieq(w2, CM_STR("as"))) return CM_DATE_AS_OF;
    if (cm_word_in(w, (const char *const[]){"before", "by", NULL})) return CM_DATE_BEFORE;
    if (cm_str_ieq(w, CM_STR("to")) && cm_str_ieq(w2, CM_STR("prior"))) return CM_DATE_BEFORE;
    if (cm_str_ieq(w, CM_STR("after")) || (cm_str_ieq(w, CM_STR("following")) && k != i)) return CM_DATE_AFTER;
    if (k == i && cm_str_is(w, "-") && !f->tokens[i - 1].space_after) {
        if (cm_str_ieq(w2, CM_STR("post"))) return CM_DATE_AFTER;
        if (cm_str_ieq(w2, CM_STR("pre"))) return CM_DATE_BEFORE;
    }
    /* "from 1990 on", "1999 to the present" */
    bool from = cm_str_ieq(w, CM_STR("from"));
    if (from && cm_word_in(cm_form_at(f, behind), onward)) return CM_DATE_SINCE;
    uint32_t to = behind + 1 + (uint32_t)cm_form_is(f, behind + 1, "the");
    if (cm_word_in(cm_form_at(f, behind), (const char *const[]){"to", "until", "-", NULL}) &&
        cm_word_in(cm_form_at(f, to), (const char *const[]){"present", "date", "today", "now", NULL}))
        return CM_DATE_SINCE;
    return CM_DATE_AT;
}

/* Where a mention leaves the story: the end of a stretch; nowhere behind what is too long or only a bound. */
static cm_date moved(cm_date narrative, const cm_date_mention *m) {
    if (m->kind == CM_DATE_UNTIL || m->kind == CM_DATE_BEFORE || !cm_date_known(m->date)) return narrative;
    if (m->kind == CM_DATE_FROM_TO && m->date.precision <= COMITY_PRECISION_YEAR) {
        int y, month, d;
        cm_day_to_ymd(m->date.last, &y, &month, &d);
        if (m->date.precision == COMITY_PRECISION_DAY) return cm_date_of_day(y, month, d);
        return m->date.precision == COMITY_PRECISION_MONTH ? cm_date_of_month(y, month) : cm_date_of_year(y);
    }
    return m->date.last - m->date.first < 400 ? m->date : narrative;
}

size_t cm_dates_find(const cm_sentence *s, cm_str text, const cm_date_context *context, cm_arena *arena,
                     cm_date_mention **out) {
    (void)text;
    cm_date_finder f = {.tokens = s->tokens, .n = s->n_tokens, .context = context, .narrative = context->narrative};
    CM_VEC(cm_date_mention) list = {0};
    for (uint32_t i = 0; i < f.n;) {
        cm_date_hit hit;
        if (!any_hit(&f, i, &hit)) {
            i++;
            continue;
        }
        uint32_t n = hit.n;
        bool joined = stretch(&f, i, &hit);
        if (!joined && !cm_date_settle(&f, &hit)) {
            i += n;
            continue;
        }
        cm_date_mention m = {.first_token = i, .last_token = i + hit.n - 1, .date = hit.date, .relative = hit.relative};
        m.kind = joined ? CM_DATE_FROM_TO : (uint8_t)kind_of(&f, i, i + hit.n);
        CM_PUSH(arena, list, m);
        f.narrative = moved(f.narrative, &m);
        i += hit.n;
    }
    *out = list.at;
    return list.n;
}

cm_date cm_dates_narrative(cm_date narrative, const cm_date_mention *mentions, size_t n) {
    for (size_t i = 0; i < n; i++) narrative = moved(narrative, &mentions[i]);
    return narrative;
}
