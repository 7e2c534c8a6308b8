/* A country against the median of its income group, and what its passes add up to. A rule that we do not know is tried
 * every way: only where that changes the outcome is it asked for. */
#include "scorecard/card.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static const char *text(comity_scorecard *card, const char *format, ...) __attribute__((format(printf, 2, 3)));
static const char *text(comity_scorecard *card, const char *format, ...) {
    char out[1000];
    va_list list;
    va_start(list, format);
    vsnprintf(out, sizeof out, format, list);
    va_end(list);
    return cm_arena_cstr(card->arena, cm_str_of(out));
}

/* ---- the group ---- */

static comity_status find_group(comity_scorecard *card, comity_error *err) {
    const cm_datum *own = cm_data_find(&card->data, card->country, "income-group", "", card->year);
    if (!own)
        return cm_fail(err, COMITY_NOT_FOUND,
                       "%s (%s) has no income group for fiscal year %d in the tables; add a row: "
                       "%s,%d,income-group,GROUP with GROUP one of "
                       "%s and the like",
                       card->name, card->country, card->year, card->country, card->year,
                       card->rules.groups.n ? card->rules.groups.at[0].name : "low");
    card->group = own->text;
    for (size_t i = 0; i < card->data.list.n; i++) {
        const cm_datum *d = &card->data.list.at[i];
        card->group_size +=
            d->year == card->year && strcmp(d->indicator, "income-group") == 0 && strcmp(d->text, card->group) == 0;
    }
    return COMITY_OK;
}

static int by_value(const void *p, const void *q) {
    const double *x = p, *y = q;
    return *x < *y ? -1 : *x > *y;
}

/* The middle value of the group, of two middle ones their mean. */
static bool median(comity_scorecard *card, const char *indicator, double *out, unsigned *n_values) {
    double *values = CM_NEW_ARRAY(card->arena, double, card->group_size + 1);
    size_t n = 0;
    for (size_t i = 0; i < card->data.list.n; i++) {
        const cm_datum *d = &card->data.list.at[i];
        if (d->year != card->year || strcmp(d->indicator, "income-group") != 0 || strcmp(d->text, card->group) != 0)
            continue;
        const cm_datum *v = cm_data_find(&card->data, d->country, indicator, "", card->year);
        if (v && v->known) values[n++] = v->value;
    }
    *n_values = (unsigned)n;
    if (!n) return false;
    qsort(values, n, sizeof *values, by_value);
    *out = n % 2 ? values[n / 2] : values[n / 2 - 1] / 2 + values[n / 2] / 2;
    return true;
}

/* ---- one indicator ---- */

/* Fills in what the data say of a rule that is not known. */
static cm_indicator settled(const comity_scorecard *card, const cm_indicator *rule) {
    cm_indicator x = *rule;
    const cm_datum *d;
    if (x.better == CM_BETTER_ASKED && (d = cm_data_find(&card->data, "*", x.name, "better", card->year)))
        x.better = strcmp(d->text, "higher") == 0 ? CM_BETTER_HIGHER : CM_BETTER_LOWER;
    if (x.has_threshold == CM_ASKED && (d = cm_data_find(&card->data, "*", x.name, "threshold", card->year)))
        x.has_threshold = CM_APPLIES, x.threshold = d->value;
    if (x.has_cap == CM_ASKED && (d = cm_data_find(&card->data, "*", x.name, "cap", card->year)))
        x.has_cap = strcmp(d->text, "yes") == 0 ? CM_APPLIES : CM_NOT;
    return x;
}

static bool beats(double value, double other, cm_better better) {
    return better == CM_BETTER_LOWER ? value < other : value > other;
}

/* What a value is held against, when the better is `better` and the cap does or does not apply. */
static double bar_of(const cm_indicator *x, double middle, cm_better better, bool cap) {
    if (x->has_threshold) return x->threshold;
    return cap && beats(middle, x->cap, better) ? x->cap : middle;
}

static const char *compared(double value, double bar) {
    return value > bar ? "above" : value < bar ? "below" : "equal to";
}

static void judge(comity_scorecard *card, const cm_indicator *x, comity_score *s) {
    if (!s->has_value) {
        s->result = COMITY_SCORE_MISSING;
        s->reason = text(card, "there is no value; missing data fails");
        return;
    }
    if (x->has_threshold == CM_ASKED) {
        s->result = COMITY_SCORE_ASKED;
        s->reason = text(card, "the threshold is not known; add a row: *,%d,%s.threshold,NUMBER", card->year, x->name);
        return;
    }
    bool passes = false, fails = false;
    for (int way = 0; way < 4; way++) {
        cm_better better = way & 1 ? CM_BETTER_HIGHER : CM_BETTER_LOWER;
        bool cap = way & 2;
        if (x->better != CM_BETTER_ASKED && x->better != better) continue;
        if (x->has_cap != CM_ASKED && (x->has_cap == CM_APPLIES) != cap) continue;
        s->threshold = bar_of(x, s->median, better, cap);
        s->has_threshold = true;
        if (beats(s->value, s->threshold, better))
            passes = true;
        else
            fails = true;
    }
    if (passes && fails) {
        s->result = COMITY_SCORE_ASKED;
        s->has_threshold = x->better == CM_BETTER_ASKED;
        bool better = x->better == CM_BETTER_ASKED;
        s->reason =
            text(card, "%s is not known and would decide; add a row: *,%d,%s.%s",
                 better ? "whether higher or lower is better on the scale used" : "whether the cap applied that year",
                 card->year, x->name, better ? "better,higher (or lower)" : "cap,yes (or no)");
        return;
    }
    s->result = passes ? COMITY_SCORE_PASSED : COMITY_SCORE_FAILED;
    bool capped = x->has_cap && s->threshold == x->cap && s->threshold != s->median;
    const char *what = capped ? "the cap (easier than the median)" : "the median";
    s->reason = x->has_threshold
                    ? text(card, "%g is %s the threshold %g", s->value, compared(s->value, s->threshold), s->threshold)
                    : text(card, "%g is %s %s %g of %u countries", s->value, compared(s->value, s->threshold), what,
                           s->threshold, s->group_values);
}

static void score(comity_scorecard *card, const cm_indicator *rule) {
    cm_indicator x = settled(card, rule);
    comity_score s = {.indicator = x.name,
                      .category = x.category,
                      .lower_is_better = x.better == CM_BETTER_LOWER,
                      .rule = x.rule,
                      .where = ""};
    const cm_datum *own = cm_data_find(&card->data, card->country, x.name, "", card->year);
    if (own) s.where = own->where;
    s.has_value = own && own->known;
    if (s.has_value) s.value = own->value;
    s.has_median = median(card, x.name, &s.median, &s.group_values);
    judge(card, &x, &s);
    if (!s.has_threshold && s.has_median && x.has_threshold != CM_ASKED) {
        s.has_threshold = x.better != CM_BETTER_ASKED && x.has_cap != CM_ASKED;
        s.threshold = bar_of(&x, s.median, x.better, x.has_cap == CM_APPLIES);
    }
    CM_PUSH(card->arena, card->scores, s);
}

static size_t first_of(const comity_scorecard *card, const char *category) {
    size_t i = 0;
    while (strcmp(card->scores.at[i].category, category) != 0) i++;
    return i;
}

/* Categories together, in the order in which they first come; within one the order of the rules. */
static void by_category(comity_scorecard *card) {
    comity_score *sorted = CM_NEW_ARRAY(card->arena, comity_score, card->scores.n);
    size_t n = 0;
    for (size_t i = 0; i < card->scores.n; i++) {
        if (first_of(card, card->scores.at[i].category) != i) continue;
        for (size_t k = i; k < card->scores.n; k++)
            if (strcmp(card->scores.at[k].category, card->scores.at[i].category) == 0) sorted[n++] = card->scores.at[k];
    }
    card->scores.at = sorted;
    card->scores.cap = n;
}

static bool in_years(int year, int from, int until) {
    return year >= from && year <= until;
}

static comity_status score_all(comity_scorecard *card, comity_error *err) {
    int first = 9999;
    for (size_t i = 0; i < card->rules.indicators.n; i++) {
        const cm_indicator *x = &card->rules.indicators.at[i];
        if (x->from < first) first = x->from;
        if (in_years(card->year, x->from, x->until) && (!*x->group || strcmp(x->group, card->group) == 0))
            score(card, x);
    }
    if (!card->scores.n)
        return cm_fail(err, COMITY_NOT_FOUND, "%s has no rules for fiscal year %d; they begin in %d", card->rules.path,
                       card->year, first);
    /* indicators that only the data know */
    for (size_t i = 0; i < card->data.list.n; i++) {
        const cm_datum *d = &card->data.list.at[i];
        if (strcmp(d->property, "category") != 0 || (d->year && d->year != card->year)) continue;
        bool known = false;
        for (size_t k = 0; k < card->scores.n; k++) known |= strcmp(card->scores.at[k].indicator, d->indicator) == 0;
        cm_indicator x = {.name = d->indicator, .category = d->text, .group = "", .rule = d->where};
        const cm_datum *threshold = cm_data_find(&card->data, "*", x.name, "threshold", card->year);
        if (threshold) x.has_threshold = CM_APPLIES, x.threshold = threshold->value;
        if (!known) score(card, &x);
    }
    by_category(card);
    return COMITY_OK;
}

/* ---- the whole ---- */

/* At least and at most so many passes, of how many, in a category ("" all). */
typedef struct passes {
    unsigned least, most, of;
} passes;

static passes count(const comity_scorecard *card, const char *category) {
    passes p = {0};
    for (size_t i = 0; i < card->scores.n; i++) {
        const comity_score *s = &card->scores.at[i];
        if (*category && strcmp(s->category, category) != 0) continue;
        p.of++;
        p.least += s->result == COMITY_SCORE_PASSED;
        p.most += s->result == COMITY_SCORE_PASSED || s->result == COMITY_SCORE_ASKED;
    }
    return p;
}

static comity_score_result at_least(passes p, unsigned n) {
    return p.least >= n ? COMITY_SCORE_PASSED : p.most < n ? COMITY_SCORE_FAILED : COMITY_SCORE_ASKED;
}

/* Failing one is failing; else what is asked stays asked. */
static comity_score_result both(comity_score_result x, comity_score_result y) {
    if (x == COMITY_SCORE_FAILED || y == COMITY_SCORE_FAILED) return COMITY_SCORE_FAILED;
    return x == COMITY_SCORE_ASKED || y == COMITY_SCORE_ASKED ? COMITY_SCORE_ASKED : COMITY_SCORE_PASSED;
}

static void each_category(comity_scorecard *card, const cm_requirement *r, comity_hurdle *h) {
    cm_buf words = {0};
    h->result = COMITY_SCORE_PASSED;
    for (size_t i = 0; i < card->scores.n; i++) {
        const char *category = card->scores.at[i].category;
        bool seen = false;
        for (size_t k = 0; k < i; k++) seen |= strcmp(card->scores.at[k].category, category) == 0;
        if (seen) continue;
        passes p = count(card, category);
        unsigned need = r->kind == CM_HALF_EACH ? (p.of + 1) / 2 : r->n;
        h->result = both(h->result, at_least(p, need));
        cm_buf_printf(&words, "%s%s %u of %u", words.n ? ", " : "", category, p.least, p.of);
        if (p.most > p.least) cm_buf_printf(&words, " (perhaps %u)", p.most);
        cm_buf_printf(&words, ", %u needed", need);
    }
    h->reason = text(card, "%s", cm_buf_cstr(&words));
    cm_buf_free(&words);
}

static void n_of_m(comity_scorecard *card, const cm_requirement *r, comity_hurdle *h) {
    passes p = count(card, "");
    passes could = p;
    if (p.of < r->m) could.most += r->m - p.of;
    h->result = at_least(could, r->n);
    if (p.of == r->m)
        h->reason = p.most > p.least ? text(card, "%u of %u, perhaps %u; %u needed", p.least, p.of, p.most, r->n)
                                     : text(card, "%u of %u; %u needed", p.least, p.of, r->n);
    else
        h->reason = text(card,
                         "%u of the %u indicators that the rules name for this year and group, %u needed of %u; name "
                         "the others by rows *,%d,NAME.category,CATEGORY",
                         p.least, p.of, r->n, r->m, card->year);
}

static void hard(comity_scorecard *card, const cm_requirement *r, comity_hurdle *h) {
    cm_buf words = {0};
    passes p = {0};
    h->hard = true;
    for (size_t k = 0; k < r->n_any; k++) {
        for (size_t i = 0; i < card->scores.n; i++) {
            const comity_score *s = &card->scores.at[i];
            if (strcmp(s->indicator, r->any[k]) != 0) continue;
            p.of++;
            p.least += s->result == COMITY_SCORE_PASSED;
            p.most += s->result == COMITY_SCORE_PASSED || s->result == COMITY_SCORE_ASKED;
            cm_buf_printf(&words, "%s%s: %s", words.n ? "; " : "", s->indicator, s->reason);
        }
    }
    h->result = p.of ? at_least(p, 1) : COMITY_SCORE_FAILED;
    h->reason =
        p.of ? text(card, "%s", cm_buf_cstr(&words)) : text(card, "the card of this year has no such indicator");
    cm_buf_free(&words);
}

static void require(comity_scorecard *card, const cm_requirement *r) {
    comity_hurdle h = {.name = r->name, .rule = r->rule};
    const cm_datum *told = cm_data_find(&card->data, "*", "require", "each-category", card->year);
    if (r->asked && r->kind == CM_N_EACH && told && strcmp(told->text, "no") == 0) return;
    if (r->kind == CM_HARD)
        hard(card, r, &h);
    else if (r->kind == CM_N_OF_M)
        n_of_m(card, r, &h);
    else
        each_category(card, r, &h);
    if (r->asked && !(told && strcmp(told->text, "yes") == 0) && h.result != COMITY_SCORE_PASSED) {
        h.result = COMITY_SCORE_ASKED;
        h.reason = text(
            card, "%s; whether it applied that year is not known: add a row *,%d,require.each-category,yes (or no)",
            h.reason, card->year);
    }
    CM_PUSH(card->arena, card->hurdles, h);
}

static void sum_up(comity_scorecard *card) {
    cm_buf failed = {0};
    for (size_t i = 0; i < card->rules.requirements.n; i++) {
        const cm_requirement *r = &card->rules.requirements.at[i];
        if (in_years(card->year, r->from, r->until)) require(card, r);
    }
    card->result = card->hurdles.n ? COMITY_SCORE_PASSED : COMITY_SCORE_ASKED;
    for (size_t i = 0; i < card->hurdles.n; i++) {
        const comity_hurdle *h = &card->hurdles.at[i];
        card->result = both(card->result, h->result);
        if (h->result == COMITY_SCORE_FAILED) cm_buf_printf(&failed, "%s%s", failed.n ? ", " : "", h->name);
    }
    passes p = count(card, "");
    const char *verb = card->result == COMITY_SCORE_PASSED   ? "passes"
                       : card->result == COMITY_SCORE_FAILED ? "fails"
                                                             : "may or may not pass";
    card->summary =
        text(card, "%s %s the scorecard of fiscal year %d (group %s): %u of %u indicators passed%s%s", card->name, verb,
             card->year, card->group, p.least, p.of, failed.n ? "; not met: " : "", cm_buf_cstr(&failed));
    cm_buf_free(&failed);
}

static comity_status make(comity_scorecard *card, const comity_scorecard_options *o, comity_error *err) {
    cm_buf files = {0};
    CM_TRY(cm_card_rules_read(card->arena, card->engine->dirs, card->engine->n_dirs, &card->rules, err));
    CM_TRY(cm_data_read(card->engine, card->arena, &card->rules, o->files, o->n_files, card->year, o->wgi_year,
                        &card->data, err));
    for (size_t i = 0; i < o->n_files; i++) {
        const char *slash = strrchr(o->files[i], '/');
        cm_buf_printf(&files, "%s%s", i ? ", " : "", slash && slash[1] ? slash + 1 : o->files[i]);
    }
    card->files = text(card, "%s", cm_buf_cstr(&files));
    cm_buf_free(&files);
    CM_TRY(find_group(card, err));
    CM_TRY(score_all(card, err));
    sum_up(card);
    return COMITY_OK;
}

comity_status comity_scorecard_make(const comity_engine *engine, const char *country, int year,
                                    const comity_scorecard_options *options, comity_scorecard **out,
                                    comity_error *err) {
    *out = NULL;
    cm_arena *arena = cm_arena_new();
    if (!arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for a scorecard");
    comity_scorecard *card = CM_NEW(arena, comity_scorecard);
    card->arena = arena;
    card->engine = engine;
    card->year = year;
    card->country = cm_arena_cstr(arena, cm_str_of(country));
    card->name = comity_code_name(engine, card->country);
    comity_status status = make(card, options, err);
    if (status == COMITY_OK)
        *out = card;
    else
        cm_arena_free(arena);
    return status;
}

void comity_scorecard_free(comity_scorecard *card) {
    if (card) cm_arena_free(card->arena);
}

size_t comity_scorecard_scores(const comity_scorecard *card) {
    return card->scores.n;
}
const comity_score *comity_scorecard_score(const comity_scorecard *card, size_t i) {
    return &card->scores.at[i];
}
size_t comity_scorecard_hurdles(const comity_scorecard *card) {
    return card->hurdles.n;
}
const comity_hurdle *comity_scorecard_hurdle(const comity_scorecard *card, size_t i) {
    return &card->hurdles.at[i];
}
comity_score_result comity_scorecard_result(const comity_scorecard *card) {
    return card->result;
}
const char *comity_scorecard_group(const comity_scorecard *card) {
    return card->group;
}
unsigned comity_scorecard_group_size(const comity_scorecard *card) {
    return card->group_size;
}
const char *comity_scorecard_summary(const comity_scorecard *card) {
    return card->summary;
}
size_t comity_scorecard_notes(const comity_scorecard *card) {
    return card->data.notes.n;
}
const char *comity_scorecard_note(const comity_scorecard *card, size_t i) {
    return card->data.notes.at[i];
}
