/* Expressions that count from another date: from the day of publication ("last week", "on Tuesday", "two years
 * ago") or from the date that the text has reached ("the following month", "two years later", "that year"). */
#include "coder/date_find.h"

static bool word_is(const cm_date_finder *f, uint32_t i, const char *const *list) { return cm_word_in(cm_form_at(f, i), list); }

static cm_date published(const cm_date_finder *f) { return f->context->published; }

/* `base` moved by `count` units, as precise as the unit and the base allow. */
static cm_date shifted(cm_date base, cm_unit unit, int count) {
    int y, m, d;
    cm_day_to_ymd(base.first, &y, &m, &d);
    cm_date out = base;
    switch (unit) {
    case CM_UNIT_DAY:
        out.first += count;
        out.last += count;
        return out;
    case CM_UNIT_WEEK: case CM_UNIT_WEEKEND:
        out.first += 7 * count;
        out.last += 7 * count;
        return out;
    case CM_UNIT_MONTH: case CM_UNIT_QUARTER: {
        int step = unit == CM_UNIT_MONTH ? count : 3 * count;
        if (base.precision > COMITY_PRECISION_MONTH) return cm_date_of_year(y + (step > 11 ? step / 12 : 0));
        int months = y * 12 + (m - 1) + step;
        return cm_date_of_month(months / 12, months % 12 + 1);
    }
    case CM_UNIT_YEAR: return cm_date_of_year(y + count);
    case CM_UNIT_DECADE: {
        if (count > 0 && base.precision <= COMITY_PRECISION_YEAR) /* "a decade later": about ten years on */
            return (cm_date){cm_date_of_year(y + 10 * count - 1).first, cm_date_of_year(y + 10 * count + 1).last, COMITY_PRECISION_YEAR};
        int from = (y + 10 * count) / 10 * 10;
        return (cm_date){cm_date_of_year(from).first, cm_date_of_year(from + 9).last, COMITY_PRECISION_DECADE};
    }
    default: return CM_NO_DATE;
    }
}

/* The unit that holds the base's day, moved: "this year", "last month". */
static cm_date whole_unit(cm_date base, cm_unit unit, int count) {
    int y, m, d;
    cm_day_to_ymd(base.first, &y, &m, &d);
    if (unit == CM_UNIT_WEEK || unit == CM_UNIT_WEEKEND) {
        int32_t monday = base.first - cm_weekday(base.first) + 7 * count;
        return (cm_date){unit == CM_UNIT_WEEK ? monday : monday + 5, monday + 6, COMITY_PRECISION_DAY};
    }
    if (unit == CM_UNIT_MONTH && base.precision <= COMITY_PRECISION_MONTH) return shifted(cm_date_of_month(y, m), unit, count);
    return shifted(base, unit, count);
}

static bool found(cm_date_hit *hit, cm_date date, uint32_t n) {
    if (!cm_date_known(date)) return false;
    hit->date = date;
    hit->n = n;
    hit->relative = true;
    return true;
}

/* Whether the words before speak of what is to come: "will meet on Tuesday". What is said to come is said earlier:
 * "said on Tuesday that it will" has the day before the "will". */
static bool ahead(const cm_date_finder *f, uint32_t i) {
    static const char *const words[] = {"will", "shall", "'ll", "scheduled", "due", "planned", "plans", NULL};
    for (uint32_t k = i; k > 0 && i - k < 12; k--) {
        if (word_is(f, k - 1, words)) return true;
        if (word_is(f, k - 1, (const char *const[]){"said", "told", "announced", NULL})) return false;
    }
    return false;
}

static bool weekday(const cm_date_finder *f, uint32_t i, int step, uint32_t at, cm_date_hit *hit) {
    int w = cm_weekday_of(cm_form_at(f, at));
    cm_date base = published(f);
    if (w < 0 || !cm_date_known(base)) return false;
    int32_t day = base.first - ((cm_weekday(base.first) - w + 7) % 7);
    if (step > 0 || (step == 0 && day < base.first && ahead(f, i))) day += 7;
    if (step < 0 && day == base.first) day -= 7;
    return found(hit, (cm_date){day, day, COMITY_PRECISION_DAY}, at + 1 - i);
}

/* "last year", "next month", "this week", "the following year", "that year", "the same day" */
static bool neighbour(const cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    static const char *const last[] = {"last", "past", NULL};
    static const char *const next[] = {"next", "coming", NULL};
    static const char *const this_[] = {"this", "current", NULL};
    static const char *const following[] = {"following", "next", "subsequent", NULL};
    static const char *const previous[] = {"previous", "preceding", NULL};
    static const char *const same[] = {"same", "that", NULL};
    bool the = cm_form_is(f, i, "the");
    uint32_t j = i + the;
    cm_unit unit = cm_unit_of(cm_form_at(f, j + 1));
    bool plural = cm_str_ends(cm_form_at(f, j + 1), "s") && unit != CM_UNIT_NONE;
    cm_date narrative = f->narrative, day = published(f);
    if (!the && word_is(f, i, (const char *const[]){"that", "this", NULL}) && cm_form_is(f, i + 1, "same")) {
        the = true;
        j = i + 1;
        unit = cm_unit_of(cm_form_at(f, j + 1));
        plural = false;
    }
    if (the && cm_form_is(f, j, "very") && cm_form_is(f, j + 1, "same")) unit = cm_unit_of(cm_form_at(f, ++j + 1));
    bool same_day = cm_form_is(f, j, "same") && (unit == CM_UNIT_DAY || cm_form_is(f, j + 1, "date"));
    /* "the same day that it became independent": told behind it */
    if (same_day && word_is(f, j + 2, (const char *const[]){"that", "as", "when", NULL})) return false;
    /* "on that date", "this date": of the day told last */
    bool that_day = !the && word_is(f, i, (const char *const[]){"that", "this", NULL}) && cm_form_is(f, i + 1, "date");
    if ((that_day || (same_day && cm_form_is(f, j + 1, "date"))) && cm_date_known(narrative) && narrative.precision == COMITY_PRECISION_DAY)
        return found(hit, narrative, j + 2 - i);
    if (the || cm_form_is(f, j, "that")) {
        if (unit == CM_UNIT_NONE || plural || !cm_date_known(narrative)) return false;
        if (word_is(f, j, following)) return found(hit, whole_unit(narrative, unit, 1), j + 2 - i);
        if (word_is(f, j, previous)) return found(hit, whole_unit(narrative, unit, -1), j + 2 - i);
        if (word_is(f, j, same)) return found(hit, whole_unit(narrative, unit, 0), j + 2 - i);
        return false;
    }
    int step = word_is(f, j, last) ? -1 : word_is(f, j, next) ? 1 : word_is(f, j, this_) ? 0 : 2;
    if (step == 2) return false;
    if (weekday(f, i, step, j + 1, hit)) return true;
    cm_date base = cm_date_known(day) ? day : step == 0 ? CM_NO_DATE : CM_NO_DATE;
    if (unit == CM_UNIT_NONE || plural || !cm_date_known(base)) return false;
    return found(hit, whole_unit(base, unit, step), j + 2 - i);
}

/* "two years later", "a month earlier", "three weeks ago", "five years after" */
static bool distance(const cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    static const char *const later[] = {"later", "afterwards", "afterward", "after", NULL};
    static const char *const earlier[] = {"earlier", "before", "previously", NULL};
    int count = cm_count_of(cm_form_at(f, i));
    uint32_t j = i + 1;
    cm_unit unit = cm_unit_of(cm_form_at(f, j));
    if (!count || unit == CM_UNIT_NONE) return false;
    j++;
    if (cm_form_is(f, j, "ago")) return cm_date_known(published(f)) && found(hit, shifted(published(f), unit, -count), j + 1 - i);
    if (!cm_date_known(f->narrative)) return false;
    if (word_is(f, j, later)) return found(hit, shifted(f->narrative, unit, count), j + 1 - i);
    if (word_is(f, j, earlier)) return found(hit, shifted(f->narrative, unit, -count), j + 1 - i);
    return false;
}

bool cm_date_relative(cm_date_finder *f, uint32_t i, cm_date_hit *hit) {
    static const char *const today[] = {"today", "tonight", NULL};
    cm_date day = published(f);
    if (cm_date_known(day)) {
        int step = word_is(f, i, today) ? 0 : cm_form_is(f, i, "yesterday") ? -1 : cm_form_is(f, i, "tomorrow") ? 1 : 2;
        if (step != 2) return found(hit, (cm_date){day.first + step, day.first + step, COMITY_PRECISION_DAY}, 1);
        static const char *const parts[] = {"morning", "afternoon", "evening", NULL};
        bool night = cm_form_is(f, i, "last") && cm_form_is(f, i + 1, "night");
        bool part = cm_form_is(f, i, "this") && word_is(f, i + 1, parts);
        if (night || part) return found(hit, (cm_date){day.first - night, day.first - night, COMITY_PRECISION_DAY}, 2);
    }
    return neighbour(f, i, hit) || distance(f, i, hit) || weekday(f, i, 0, i, hit);
}
