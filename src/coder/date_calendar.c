/* Expressions that name a place in the calendar: days, months, years, decades, centuries, seasons, quarters. */
#include "coder/date_find.h"

/* A year after a number-bearing noun is its number: "Resolution 1244". */
static bool numbered_noun(cm_str w) {
    static const char *const words[] = {
        "resolution", "resolutions", "res.", "res", "no.", "nos.", "number", "article", "section", "paragraph", "para.",
        "page", "pages", "p.", "pp.", "flight", "law", "bill", "order", "directive", "regulation", "decree", "unscr",
        "scr", "route", "highway", "room", "channel", "mirage", "agenda", "vision", "horizon", "windows", "form",
        "case", "chapter", "file", "document", "cable", "protocol", "model", "class", "type", "boeing", "level",
        "$", "us$", "€", "£", "¥", "#", "+", "usd", "eur", "than", "nearly", "almost", "roughly", "approximately",
        "least", "most", "additional", "estimated", "another", "over", "some", "only", "every", "each", "these", "those",
        "all", "other", "number", "population", "height", "elevation", "altitude", "post", "psi", "iso", NULL};
    return cm_word_in(w, words);
}

static bool counted(cm_str w) {
    static const char *const words[] = {
        "%", "percent", "per", "km", "kilometers", "kilometres", "km2", "miles", "mi", "m", "meters", "metres", "feet", "ft",
        "kg", "tons", "tonnes", "metric", "mt", "square", "sq", "acres", "hectares", "barrels", "liters", "litres", "bpd",
        "mw", "megawatts", "troops", "soldiers", "men", "women", "people", "persons", "children", "civilians", "refugees",
        "migrants", "immigrants", "dead", "deaths", "casualties", "victims", "fatalities", "injured", "wounded", "killed",
        "members", "delegates", "deputies", "peacekeepers", "fighters", "rebels", "insurgents", "militants", "guerrillas",
        "prisoners", "detainees", "hostages", "workers", "employees", "officers", "policemen", "police", "personnel",
        "staff", "students", "teachers", "doctors", "villages", "houses", "homes", "families", "households", "jobs",
        "vehicles", "tanks", "missiles", "rockets", "warheads", "bombs", "aircraft", "planes", "ships", "boats", "copies",
        "observers", "monitors", "inspectors", "advisers", "advisors", "experts", "residents", "inhabitants", "citizens",
        "nationals", "voters", "votes", "days", "hours", "minutes", "seconds", "weeks", "months", "years", "times",
        "dollars", "euros", "pounds", "million", "billion", "thousand", "hundred", "local", "gmt", "utc", "est", "hrs",
        "points", "cases", "schools", "others", "supporters", "protesters", "demonstrators", "marines", "sailors",
        "paratroopers", "militiamen", "combatants", "commandos", "mercenaries", "companies", "sorties", "targets",
        "mines", "weapons", "rifles", "visas", "passengers", "islands", "nm", "degrees", "calories", NULL};
    return cm_word_in(w, words);
}

static bool time_preposition(cm_str w) {
    static const char *const words[] = {
        "in", "since", "until", "till", "by", "from", "before", "after", "during", "of", "through", "throughout", "into",
        "circa", "c.", "ca.", "late", "early", "mid", "year", "following", "between", "as", "the", "beginning", "end", NULL};
    return cm_word_in(w, words);
}

static bool joined(const cm_date_finder *f, uint32_t i) { return i > 0 && !f->tokens[i - 1].space_after; }

int cm_date_year_at(cm_date_finder *f, uint32_t i, bool strong) {
    int y = cm_year_of(cm_form_at(f, i));
    if (!y) return 0;
    cm_str prev = cm_form_before(f, i, 1), next = cm_form_at(f, i + 1);
    bool no = false;
    cm_str third = cm_form_at(f, i + 2);
    bool range = cm_word_in(next, (const char *const[]){"and", "to", "or", NULL}) && third.n >= 4 && third.s[0] <= '9';
    if (counted(next) || (range && counted(cm_form_at(f, i + 3)))) no = true; /* "between 2000 and 3000 people" */
    else if (cm_str_ieq(next, CM_STR("-")) && joined(f, i + 1) && counted(cm_form_at(f, i + 2))) no = true; /* 1500-mile */
    else if (cm_word_in(next, (const char *const[]){"BC", "B.C.", "BCE", "B.C.E.", NULL})) no = true;
    else if (strong) return y;
    else if (numbered_noun(prev)) no = true;
    else if (f->not_a_year && cm_word_in(prev, (const char *const[]){"and", "or", ",", "/", "-", NULL}) && i >= 2 &&
             f->not_a_year == i - 1) {
        no = true; /* "resolutions 1267 and 1989" */
    } else if (cm_str_is(prev, "-") && joined(f, i) && i >= 2 && !f->tokens[i - 2].space_after) {
        /* "pre-1967" and "1975-1991", but not "Su-2000" */
        cm_str left = cm_form_before(f, i, 2);
        bool good = cm_year_of(left) || cm_part_of(left) || cm_month_of(left, NULL) ||
                    cm_word_in(left, (const char *const[]){"pre", "post", "inter", NULL});
        no = !good;
    } else if (y < 1800 && !time_preposition(prev) && !cm_word_in(prev, (const char *const[]){"(", "-", "to", "and", NULL})) {
        no = true;
    } else if (y % 100 == 0 && !time_preposition(prev) && next.n > 3 && next.s[0] >= 'a' && next.s[next.n - 1] == 's' &&
               cm_unit_of(next) == CM_UNIT_NONE) {
        no = true; /* "2000 beekeepers" */
    }
    if (!no) return y;
    f->not_a_year = i + 1;
    return 0;
}

cm_date cm_date_narrowed(cm_date date, cm_part part) {
    int32_t third = (date.last - date.first + 1) / 3;
    if (part == CM_PART_NONE || third == 0) return date;
    if (part == CM_PART_EARLY) date.last = date.first + third - 1;
    else if (part == CM_PART_LATE) date.first = date.last - third + 1;
    else date.first += third, date.last -= third;
    return date;
}

static cm_date span(int y1, int m1, int y2, int m2, comity_precision precision) {
    return (cm_date){cm_date_of_month(y1, m1).first, cm_date_of_month(y2, m2).last, precision};
}

/* An optional year behind a day or month: ", 2009", "2009", "of 2009". */
static uint32_t year_behind(cm_date_finder *f, uint32_t j, int *year) {
    uint32_t at = j;
    if (cm_form_is(f, at, ",") || cm_form_is(f, at, "of")) at++;
    *year = cm_date_year_at(f, at, true);
    if (*year && cm_form_is(f, j, "of") && at == j) *year = 0;
    return *year ? at + 1 : j;
}

/* "29 November 2009", "5-7 June", "the 29th of November". */
static bool day_month(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    bool the = cm_form_is(f, i, "the"), ordinal;
    uint32_t j = i + the;
    int day = cm_day_of(cm_form_at(f, j), &ordinal);
    if (!day || (the && !ordinal)) return false;
    j++;
    bool other;
    if (cm_word_in(cm_form_at(f, j), (const char *const[]){"-", "to", "and", NULL})) {
        int to = cm_day_of(cm_form_at(f, j + 1), &other);
        uint32_t month_at = j + 2 + (uint32_t)cm_form_is(f, j + 2, "of");
        if (to > day && cm_month_of(cm_form_at(f, month_at), NULL)) {
            hit->day_to = to;
            j += 2;
        }
    }
    bool of = cm_form_is(f, j, "of");
    if (of && !ordinal) return false;
    j += of;
    int month = cm_month_of(cm_form_at(f, j), NULL);
    if (!month) return false;
    hit->day = day;
    hit->month = month;
    hit->n = year_behind(f, j + 1, &hit->year) - i;
    return true;
}

/* Whether a month's name by itself is a date: names of persons, marches and the verb "may" are not. */
static bool bare_month(const cm_date_finder *f, uint32_t i, bool abbreviated) {
    static const char *const before[] = {"in", "since", "until", "till", "by", "during", "from", "through", "before", "after",
                                         "of", "last", "next", "this", "early", "mid", "late", "throughout", "into",
                                         "following", "between", "previous", "coming", NULL};
    static const char *const happenings[] = {
        "election", "elections", "vote", "votes", "poll", "polls", "referendum", "summit", "meeting", "talks", "conference",
        "coup", "attack", "attacks", "agreement", "agreements", "ceasefire", "cease-fire", "truce", "accord", "accords",
        "deadline", "uprising", "war", "protests", "massacre", "ballot", "runoff", "bombing", "bombings", "riots",
        "invasion", "revolution", "raid", "strike", "strikes", "visit", "statement", "decision", "ruling", "crisis", NULL};
    const cm_token *t = &f->tokens[i];
    cm_str prev = cm_form_before(f, i, 1), next = cm_form_at(f, i + 1);
    if (t->upos == CM_AUX || t->upos == CM_VERB) return false;
    if (abbreviated && t->form.n == 3 && !cm_str_ieq(t->form, CM_STR("may"))) return false; /* "Jan", "Mar" */
    bool name_like = next.n > 1 && next.s[0] >= 'A' && next.s[0] <= 'Z' && next.s[1] >= 'a' && t->space_after;
    bool verb_like = cm_word_in(next, (const char *const[]){"he", "she", "it", "they", "we", "not", "be", "have", "on", NULL});
    bool word = cm_str_ieq(t->form, CM_STR("may")) || cm_str_ieq(t->form, CM_STR("march"));
    if (word && verb_like && !cm_word_in(prev, before)) return false;
    if (cm_word_in(prev, before)) {
        bool person = name_like && !cm_word_in(next, (const char *const[]){"The", "President", "Prime", "He", "She", NULL}) &&
                      (cm_str_ieq(prev, CM_STR("by")) || cm_str_ieq(prev, CM_STR("from")) || cm_str_ieq(prev, CM_STR("of"))) &&
                      cm_word_in(t->form, (const char *const[]){"April", "May", "June", "August", NULL});
        return !person;
    }
    if (cm_word_in(prev, (const char *const[]){"and", "or", "to", "-", NULL}) && i >= 2 &&
        cm_month_of(cm_form_before(f, i, 2), NULL))
        return true;
    return cm_word_in(next, happenings) && cm_word_in(prev, (const char *const[]){"the", "its", "their", "his", "a", "'s", NULL});
}

/* "November 29, 2009", "Nov. 29", "June 5-7", "June 2009", "in June". */
static bool month_first(cm_date_finder *f, uint32_t i, cm_str word, cm_part part, cm_date_hit *hit) {
    bool abbreviated, ordinal;
    int month = cm_month_of(word, &abbreviated);
    if (!month) return false;
    hit->month = month;
    uint32_t j = i + 1;
    int day = cm_day_of(cm_form_at(f, j), &ordinal);
    if (day && !(cm_ordinal_of(cm_form_at(f, j)) && !ordinal) && !counted(cm_form_at(f, j + 1))) {
        bool word_day = ordinal && cm_form_at(f, j).s[0] > '9';
        if (!word_day) {
            hit->day = day;
            j++;
            bool other;
            if (cm_form_is(f, j, "-") || (cm_form_is(f, j, "to") && cm_form_at(f, j + 1).n <= 2)) {
                int to = cm_day_of(cm_form_at(f, j + 1), &other);
                if (to > day && to <= 31) hit->day_to = to, j += 2;
            }
        }
    }
    uint32_t end = year_behind(f, j, &hit->year);
    if (!hit->day && !hit->year && part == CM_PART_NONE && !bare_month(f, i, abbreviated)) return false;
    hit->n = end - i;
    return true;
}

static bool season(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    int s = cm_season_of(cm_form_at(f, i));
    if (s < 0) return false;
    uint32_t j = i + 1;
    if (cm_form_is(f, j, "of") || cm_form_is(f, j, ",")) j++;
    if (cm_form_is(f, j, "the") && cm_form_is(f, j + 1, "year")) j += 2;
    int y = cm_date_year_at(f, j, true);
    if (!y) return false;
    static const int from[] = {3, 6, 9, 12};
    hit->date = s == 3 ? span(y, 12, y + 1, 2, COMITY_PRECISION_MONTH) : span(y, from[s], y, from[s] + 2, COMITY_PRECISION_MONTH);
    if (s == 3) hit->date.first = cm_date_of_month(y, 1).first; /* the winter of a year is at either end of it */
    hit->n = j + 1 - i;
    return true;
}

/* "first quarter of 2010", "second half of 1998", "first decade of the 21st century", "Q1 2010". */
static bool portion(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    cm_str w = cm_form_at(f, i);
    if (w.n == 2 && w.s[0] == 'Q' && w.s[1] >= '1' && w.s[1] <= '4') {
        uint32_t j = i + 1 + (uint32_t)cm_form_is(f, i + 1, "of");
        int y = cm_date_year_at(f, j, true), q = w.s[1] - '0';
        if (!y) return false;
        hit->date = span(y, q * 3 - 2, y, q * 3, COMITY_PRECISION_MONTH);
        hit->n = j + 1 - i;
        return true;
    }
    int k = cm_ordinal_of(w);
    cm_str unit = cm_form_at(f, i + 1);
    bool quarter = cm_str_ieq(unit, CM_STR("quarter")), half = cm_str_ieq(unit, CM_STR("half"));
    bool decade = cm_str_ieq(unit, CM_STR("decade"));
    if (cm_str_ieq(w, CM_STR("last")) || cm_str_ieq(w, CM_STR("latter"))) k = quarter ? 4 : half ? 2 : 10;
    if (!k || !(quarter || half || decade) || !cm_form_is(f, i + 2, "of")) return false;
    cm_date_hit whole = {0};
    uint32_t j = i + 3 + (uint32_t)cm_form_is(f, i + 3, "the");
    int y = cm_date_year_at(f, j, true);
    if (decade) {
        if (!cm_date_calendar(f, j, &whole) || whole.date.precision != COMITY_PRECISION_CENTURY || k > 10) return false;
        int cy, cmth, cd;
        cm_day_to_ymd(whole.date.first, &cy, &cmth, &cd);
        cy = cy / 100 * 100 + (k - 1) * 10;
        hit->date = span(cy, 1, cy + 9, 12, COMITY_PRECISION_DECADE);
        hit->n = j + whole.n - i;
        return true;
    }
    if (y && quarter && k <= 4) hit->date = span(y, k * 3 - 2, y, k * 3, COMITY_PRECISION_MONTH);
    else if (y && half && k <= 2) hit->date = span(y, k * 6 - 5, y, k * 6, COMITY_PRECISION_YEAR);
    else if (!y && half && k <= 2 && cm_date_calendar(f, j, &whole) && cm_date_settle(f, &whole)) {
        int32_t middle = whole.date.first + (whole.date.last - whole.date.first) / 2;
        hit->date = whole.date;
        if (k == 1) hit->date.last = middle;
        else hit->date.first = middle + 1;
        hit->n = j + whole.n - i;
        return true;
    } else return false;
    hit->n = j + 1 - i;
    return true;
}

static bool century(const cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    int k = cm_ordinal_of(cm_form_at(f, i));
    uint32_t j = i + 1;
    if (!k && cm_word_in(cm_form_at(f, i), (const char *const[]){"twenty", NULL}) && cm_form_is(f, j, "-") &&
        cm_form_is(f, j + 1, "first"))
        k = 21, j += 2;
    if (k < 10 || k > 21) return false;
    if (cm_form_is(f, j, "-")) j++;
    /* "19th and 20th centuries": each is a mention of its own */
    bool pair = cm_word_in(cm_form_at(f, j), (const char *const[]){"and", "or", "to", NULL}) &&
                cm_ordinal_of(cm_form_at(f, j + 1)) && cm_unit_of(cm_form_at(f, j + 2)) == CM_UNIT_CENTURY;
    if (!pair && cm_unit_of(cm_form_at(f, j)) != CM_UNIT_CENTURY) return false;
    if (cm_word_in(cm_form_at(f, j + 1), (const char *const[]){"BC", "B.C.", "BCE", NULL})) return false;
    hit->date = span((k - 1) * 100, 1, k * 100 - 1, 12, COMITY_PRECISION_CENTURY);
    hit->n = pair ? j - i : j + 1 - i;
    return true;
}

/* "11/29/2009" where only one order of day and month makes a date; "1998/99". */
static bool slashed(cm_str w, cm_date_hit *hit) {
    int v[3] = {0}, n = 0;
    size_t width[3] = {0};
    for (size_t i = 0; i < w.n; i++) {
        if (w.s[i] == '/') {
            if (++n > 2) return false;
        } else if (w.s[i] >= '0' && w.s[i] <= '9' && width[n] < 4) {
            v[n] = v[n] * 10 + w.s[i] - '0';
            width[n]++;
        } else {
            return false;
        }
    }
    if (n == 1 && width[0] == 4 && (width[1] == 2 || width[1] == 4) && v[0] >= 1000) {
        int to = width[1] == 4 ? v[1] : v[0] / 100 * 100 + v[1];
        if (to < v[0]) to += 100;
        if (to != v[0] + 1) return false;
        hit->date = span(v[0], 1, to, 12, COMITY_PRECISION_YEAR);
        return true;
    }
    if (n != 2 || width[2] != 4 || width[0] == 0 || width[0] > 2 || width[1] == 0 || width[1] > 2 || v[2] < 1000) return false;
    int month = 0, day = 0;
    if (v[0] > 12 && v[1] <= 12) day = v[0], month = v[1];
    else if (v[0] <= 12 && (v[1] > 12 || v[0] == v[1])) month = v[0], day = v[1];
    if (month < 1 || day < 1 || day > cm_days_in_month(v[2], month)) return false;
    hit->date = cm_date_of_day(v[2], month, day);
    return true;
}

static cm_date decade_date(int y) {
    /* "the 1800s" is the century to most writers, "the 2000s" the decade */
    if (y % 100 == 0 && y < 2000) return span(y, 1, y + 99, 12, COMITY_PRECISION_CENTURY);
    return span(y, 1, y + 9, 12, COMITY_PRECISION_DECADE);
}

/* A year, and a stretch of years written with a hyphen: "1992-98". */
static bool year(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    int y = cm_date_year_at(f, i, false);
    if (!y) return false;
    hit->year = y;
    hit->n = 1;
    return true;
}

/* "early 2009", "mid-1980s", "the end of the 19th century", "late in 1998". */
static bool modified(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    cm_str w = cm_form_at(f, i);
    cm_part part = CM_PART_NONE;
    uint32_t j = i;
    if (w.n > 4 && (w.s[0] == 'm' || w.s[0] == 'M') && cm_str_ieq(cm_str_cut(w, 0, 4), CM_STR("mid-"))) {
        cm_str rest = cm_str_cut(w, 4, w.n);
        int y = cm_year_of(rest), d = cm_decade_of(rest);
        hit->part = CM_PART_MID;
        hit->n = 1;
        if (y) hit->year = y;
        else if (d) hit->date = cm_date_narrowed(decade_date(d), CM_PART_MID);
        else return month_first(f, i, rest, CM_PART_MID, hit);
        return true;
    }
    part = cm_part_of(w);
    if (!part) return false;
    j = i + 1;
    bool noun = cm_word_in(w, (const char *const[]){"beginning", "start", "middle", "end", "close", NULL});
    if (noun && !cm_form_is(f, j, "of")) return false;
    if (cm_form_is(f, j, "-")) j++;
    if (cm_form_is(f, j, "in") || cm_form_is(f, j, "of")) j++;
    if (cm_form_is(f, j, "the")) j++;
    cm_date_hit inner = {0};
    bool found = month_first(f, j, cm_form_at(f, j), part, &inner) || cm_date_relative(f, j, &inner);
    if (!found) {
        inner = (cm_date_hit){0};
        found = cm_date_calendar(f, j, &inner);
    }
    if (!found || inner.day || inner.part) return false;
    if (inner.date.precision == COMITY_PRECISION_DAY) return false;
    if (inner.date.precision != COMITY_PRECISION_NONE) inner.date = cm_date_narrowed(inner.date, part);
    inner.part = part;
    inner.n += j - i;
    *hit = inner;
    return true;
}

bool cm_date_calendar(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    cm_str w = cm_form_at(f, i);
    if (w.n == 0) return false;
    bool digit = w.s[0] >= '0' && w.s[0] <= '9';
    if (digit && w.n == 10 && w.s[4] == '-' && cm_date_parse(w, &hit->date)) {
        hit->n = 1;
        return true;
    }
    if (digit && memchr(w.s, '/', w.n) && slashed(w, hit)) {
        hit->n = 1;
        return true;
    }
    /* "Tuesday, 5 June 2009" */
    if (cm_weekday_of(w) >= 0) {
        uint32_t j = i + 1 + (uint32_t)cm_form_is(f, i + 1, ",");
        cm_date_hit inner = {0};
        if ((day_month(f, j, &inner) || month_first(f, j, cm_form_at(f, j), CM_PART_NONE, &inner)) && inner.day) {
            inner.n += j - i;
            *hit = inner;
            return true;
        }
        return false;
    }
    cm_date_hit fresh = {0};
    if (day_month(f, i, hit)) return true;
    *hit = fresh;
    if (month_first(f, i, w, CM_PART_NONE, hit)) return true;
    *hit = fresh;
    if (portion(f, i, hit) || century(f, i, hit) || season(f, i, hit)) return true;
    *hit = fresh;
    if (modified(f, i, hit)) return true;
    *hit = fresh;
    int d = cm_decade_of(w);
    bool two_digits = d && (w.n == 3 || (w.n == 4 && (w.s[0] == '\'' || w.s[2] == '\'')));
    if (d && (!two_digits || cm_form_is(f, i - 1, "the") || cm_part_of(cm_form_before(f, i, 1)))) {
        hit->date = decade_date(d);
        hit->n = 1;
        return true;
    }
    return year(f, i, hit);
}
