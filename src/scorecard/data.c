/* Tables of indicators: tidy ones (country, fiscal_year, indicator, value) and the Worldwide Governance Indicators. */
#include "scorecard/card.h"
#include "base/table.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_FAULTS = 8 };

typedef struct name_code {
    cm_str name;
    const char *code; /* NULL: unknown */
} name_code;

typedef struct reading {
    const comity_engine *engine;
    cm_arena *arena;
    const cm_card_rules *rules;
    cm_data *data;
    cm_csv csv;
    cm_str *cells;
    int wgi_year;
    CM_VEC(name_code) codes;
    uint32_t *slots; /* datum + 1 by country, indicator, property and year */
    size_t mask;
    cm_buf faults;
    unsigned n_faults, unknown, same;
} reading;

static void fault(reading *in, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void fault(reading *in, const char *format, ...) {
    if (in->n_faults++ >= MOST_FAULTS) return;
    char text[300];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    cm_buf_printf(&in->faults, "%s%s:%u: %s", in->n_faults > 1 ? "\n" : "", in->csv.path, in->csv.line, text);
}

static const char *code_of(reading *in, cm_str name) {
    for (size_t i = 0; i < in->codes.n; i++)
        if (cm_str_eq(in->codes.at[i].name, name)) return in->codes.at[i].code;
    name_code c = {cm_arena_str(in->arena, name), NULL};
    if (name.n && comity_state_code(in->engine, c.name.s, &c.code, NULL) != COMITY_OK) c.code = NULL;
    CM_PUSH(in->arena, in->codes, c);
    return c.code;
}

/* ---- data by key ---- */

static uint64_t key_of(const char *country, const char *indicator, const char *property, int year) {
    char key[400];
    snprintf(key, sizeof key, "%s|%s|%s|%d", country, indicator, property, year);
    return cm_str_hash(cm_str_of(key));
}

static bool same_key(const cm_datum *x, const cm_datum *y) {
    return x->year == y->year && strcmp(x->country, y->country) == 0 && strcmp(x->indicator, y->indicator) == 0 &&
           strcmp(x->property, y->property) == 0;
}

static void grow(reading *in) {
    size_t size = in->slots ? (in->mask + 1) * 2 : 4096;
    in->slots = CM_NEW_ARRAY(in->arena, uint32_t, size);
    in->mask = size - 1;
    for (size_t i = 0; i < in->data->list.n; i++) {
        const cm_datum *d = &in->data->list.at[i];
        size_t at = key_of(d->country, d->indicator, d->property, d->year) & in->mask;
        while (in->slots[at]) at = (at + 1) & in->mask;
        in->slots[at] = (uint32_t)i + 1;
    }
}

static void add(reading *in, cm_datum d) {
    if (!in->slots || in->data->list.n * 2 > in->mask) grow(in);
    size_t at = key_of(d.country, d.indicator, d.property, d.year) & in->mask;
    for (; in->slots[at]; at = (at + 1) & in->mask) {
        cm_datum *old = &in->data->list.at[in->slots[at] - 1];
        if (!same_key(old, &d)) continue;
        if (old->wgi != d.wgi) {
            if (old->wgi) *old = d; /* what the user's own table says goes before */
        } else if (old->known == d.known &&
                   (d.known ? old->value == d.value && strcmp(old->text, d.text) == 0 : true)) {
            in->same++;
        } else if (old->known == d.known && *d.property == 0 && old->value == d.value &&
                   strcmp(d.indicator, "income-group") != 0) {
            in->same++; /* "1.0" and "1" */
        } else
            fault(in, "%s of %s in %d is '%s', but '%s' in %s", d.indicator, d.country, d.year, d.text, old->text,
                  old->where);
        return;
    }
    CM_PUSH(in->arena, in->data->list, d);
    in->slots[at] = (uint32_t)in->data->list.n;
}

const cm_datum *cm_data_find(const cm_data *data, const char *country, const char *indicator, const char *property,
                             int year) {
    for (size_t i = 0; i < data->list.n; i++) {
        const cm_datum *d = &data->list.at[i];
        bool any_year = d->year == 0 && strcmp(d->country, "*") == 0;
        if ((d->year == year || any_year) && strcmp(d->indicator, indicator) == 0 && strcmp(d->country, country) == 0 &&
            strcmp(d->property, property) == 0)
            return d;
    }
    return NULL;
}

/* ---- tidy tables ---- */

static bool no_value(cm_str cell) {
    static const char *const words[] = {"", "NA", "N/A", "n/a", "..", "#N/A", "null", "-", NULL};
    for (const char *const *w = words; *w; w++)
        if (cm_str_is(cell, *w)) return true;
    return false;
}

static bool known_indicator(const reading *in, const char *name) {
    if (strcmp(name, "income-group") == 0 || strcmp(name, "require") == 0) return true;
    for (size_t i = 0; i < in->rules->indicators.n; i++)
        if (strcmp(in->rules->indicators.at[i].name, name) == 0) return true;
    for (size_t i = 0; i < in->data->list.n; i++)
        if (strcmp(in->data->list.at[i].property, "category") == 0 && strcmp(in->data->list.at[i].indicator, name) == 0)
            return true;
    return false;
}

/* What the data say of a rule: "political-rights.better" = "higher". */
static void rule_row(reading *in, cm_datum *d) {
    static const char *const properties[] = {"better", "threshold", "cap", "category", "each-category", NULL};
    const char *const *p = properties;
    while (*p && strcmp(*p, d->property) != 0) p++;
    if (!*p)
        fault(in,
              "indicator: of country * expected NAME.better, NAME.threshold, NAME.cap, NAME.category or "
              "require.each-category, found '%s%s%s'",
              d->indicator, *d->property ? "." : "", d->property);
    else if (strcmp(d->property, "better") == 0 && strcmp(d->text, "higher") != 0 && strcmp(d->text, "lower") != 0)
        fault(in, "value: expected higher or lower, found '%s'", d->text);
    else if ((strcmp(d->property, "cap") == 0 || strcmp(d->property, "each-category") == 0) &&
             strcmp(d->text, "yes") != 0 && strcmp(d->text, "no") != 0)
        fault(in, "value: expected yes or no, found '%s'", d->text);
    else if (strcmp(d->property, "threshold") == 0 &&
             !cm_number_read(cm_str_of(d->text), in->csv.separator == ';', &d->value))
        fault(in, "value: expected a number, found '%s'", d->text);
    else if (strcmp(d->property, "category") == 0 && !*d->text)
        fault(in, "value: expected a category");
    else if (strcmp(d->property, "category") != 0 && !known_indicator(in, d->indicator))
        fault(in, "indicator: '%s' is none of the rules", d->indicator);
    else
        add(in, *d);
}

static void tidy_row(reading *in, int country, int year, int indicator, int value) {
    cm_str name = in->cells[country], when = in->cells[year], what = in->cells[indicator], text = in->cells[value];
    cm_datum d = {.property = "",
                  .where = cm_arena_printf(in->arena, "%s:%u", in->csv.path, in->csv.line),
                  .text = cm_arena_cstr(in->arena, text)};
    bool rule = cm_str_is(name, "*");
    double number;
    d.country = rule ? "*" : code_of(in, name);
    if (!d.country) {
        fault(in, "country: expected the code or name of a state, found '%.*s'", CM_FMT(name));
        return;
    }
    if (!(rule && !when.n)) {
        cm_str digits = when;
        if (cm_str_starts(digits, "FY") || cm_str_starts(digits, "fy"))
            digits = cm_str_trim(cm_str_cut(digits, 2, digits.n));
        if (!cm_number_read(digits, false, &number) || number != (int)number || number < 1900 || number > 2999) {
            fault(in, "fiscal_year: expected a year, found '%.*s'", CM_FMT(when));
            return;
        }
        d.year = (int)number;
    }
    const char *dot = what.n ? memchr(what.s, '.', what.n) : NULL;
    if (rule && dot) {
        d.indicator = cm_arena_cstr(in->arena, cm_str_cut(what, 0, (size_t)(dot - what.s)));
        d.property = cm_arena_cstr(in->arena, cm_str_cut(what, (size_t)(dot - what.s) + 1, what.n));
    } else
        d.indicator = cm_arena_cstr(in->arena, what);
    d.known = true;
    if (rule) {
        rule_row(in, &d);
        return;
    }
    if (!known_indicator(in, d.indicator)) {
        fault(in, "indicator: '%s' is none of the rules", d.indicator);
        return;
    }
    if (strcmp(d.indicator, "income-group") == 0) {
        d.text = cm_card_group(in->rules, text);
        if (d.text)
            add(in, d);
        else
            fault(in, "value: expected an income group such as %s, found '%.*s'",
                  in->rules->groups.n ? in->rules->groups.at[0].name : "low", CM_FMT(text));
        return;
    }
    d.known = !no_value(text);
    if (d.known && !cm_number_read(text, in->csv.separator == ';', &d.value)) {
        fault(in, "value: expected a number, found '%.*s'", CM_FMT(text));
        return;
    }
    add(in, d);
}

/* ---- the Worldwide Governance Indicators ---- */

static void wgi_row(reading *in, int year, int fiscal) {
    cm_str what = in->cells[cm_csv_column(&in->csv, "indicator")];
    double number;
    if (!cm_number_read(in->cells[cm_csv_column(&in->csv, "year")], false, &number)) {
        fault(in, "year: expected a year, found '%.*s'", CM_FMT(in->cells[cm_csv_column(&in->csv, "year")]));
        return;
    }
    if ((int)number != year) return;
    const char *indicator = NULL;
    for (size_t i = 0; i < in->rules->wgi.n; i++)
        if (cm_str_is(what, in->rules->wgi.at[i].word)) indicator = in->rules->wgi.at[i].name;
    if (!indicator) return;
    int named = cm_csv_column(&in->csv, "countryname");
    const char *country = code_of(in, in->cells[cm_csv_column(&in->csv, "code")]);
    if (!country && named >= 0)
        country = code_of(in, in->cells[named]); /* the World Bank has codes of its own for some */
    if (!country) {
        in->unknown++;
        return;
    }
    cm_str text = in->cells[cm_csv_column(&in->csv, "estimate")];
    cm_datum d = {.country = country,
                  .indicator = indicator,
                  .property = "",
                  .year = fiscal,
                  .text = cm_arena_cstr(in->arena, text),
                  .wgi = true,
                  .known = !no_value(text),
                  .where = cm_arena_printf(in->arena, "%s:%u", in->csv.path, in->csv.line)};
    if (d.known && !cm_number_read(text, false, &d.value))
        fault(in, "estimate: expected a number, found '%.*s'", CM_FMT(text));
    else
        add(in, d);
}

static comity_status read_rows(reading *in, bool wgi, int fiscal, comity_error *err) {
    int country = cm_csv_column(&in->csv, "country"), year = cm_csv_column(&in->csv, "fiscal_year");
    int indicator = cm_csv_column(&in->csv, "indicator"), value = cm_csv_column(&in->csv, "value");
    if (year < 0) year = cm_csv_column(&in->csv, "year");
    comity_status status;
    comity_error why;
    while ((status = cm_csv_next(&in->csv, in->cells, &why)) != COMITY_END) {
        if (status != COMITY_OK) {
            const char *reason = strchr(why.message + strlen(in->csv.path) + 1, ' ');
            fault(in, "%s", reason ? reason + 1 : why.message);
        } else if (wgi)
            wgi_row(in, in->wgi_year, fiscal);
        else
            tidy_row(in, country, year, indicator, value);
    }
    if (!in->n_faults) return COMITY_OK;
    return cm_fail(err, COMITY_BAD_INPUT, "%s%s", cm_buf_cstr(&in->faults),
                   in->n_faults > MOST_FAULTS ? "\nand more" : "");
}

static comity_status read_file(reading *in, const char *path, int year, comity_error *err) {
    cm_str text;
    CM_TRY(cm_file_read(in->arena, path, &text, err));
    CM_TRY(cm_csv_open(in->arena, path, text, &in->csv, err));
    in->cells = CM_NEW_ARRAY(in->arena, cm_str, in->csv.n_columns);
    bool wgi = cm_csv_column(&in->csv, "estimate") >= 0 && cm_csv_column(&in->csv, "code") >= 0 &&
               cm_csv_column(&in->csv, "indicator") >= 0 && cm_csv_column(&in->csv, "year") >= 0;
    bool dated = cm_csv_column(&in->csv, "fiscal_year") >= 0 || cm_csv_column(&in->csv, "year") >= 0;
    if (!wgi && (cm_csv_column(&in->csv, "country") < 0 || !dated || cm_csv_column(&in->csv, "indicator") < 0 ||
                 cm_csv_column(&in->csv, "value") < 0))
        return cm_fail(
            err, COMITY_BAD_INPUT,
            "%s:%u: expected the columns country, fiscal_year, indicator, value, or those of the Worldwide Governance "
            "Indicators (code, year, indicator, estimate)",
            path, in->csv.line);
    if (wgi && !in->wgi_year)
        return cm_fail(err, COMITY_USAGE,
                       "%s: which year of the Worldwide Governance Indicators the card of fiscal year %d used is not "
                       "known; name it with "
                       "--wgi-year",
                       path, year);
    CM_TRY(read_rows(in, wgi, year, err));
    if (wgi)
        CM_PUSH(
            in->arena, in->data->notes,
            (const char *)cm_arena_printf(
                in->arena, "%s: estimates of %d, as the table has them now; the card used the release of its day%s",
                path, in->wgi_year,
                in->unknown ? cm_arena_printf(in->arena, "; %u rows of territories passed over", in->unknown) : ""));
    if (in->same)
        CM_PUSH(in->arena, in->data->notes,
                (const char *)cm_arena_printf(in->arena, "%s: %u rows say again what one before said", path, in->same));
    in->same = in->unknown = 0;
    return COMITY_OK;
}

comity_status cm_data_read(const comity_engine *engine, cm_arena *arena, const cm_card_rules *rules,
                           const char *const *files, size_t n_files, int year, int wgi_year, cm_data *out,
                           comity_error *err) {
    *out = (cm_data){0};
    if (!wgi_year && rules->wgi_from && year >= rules->wgi_from) wgi_year = year - rules->wgi_minus;
    reading in = {.engine = engine, .arena = arena, .rules = rules, .data = out, .wgi_year = wgi_year};
    comity_status status = COMITY_OK;
    for (size_t i = 0; i < n_files && status == COMITY_OK; i++) status = read_file(&in, files[i], year, err);
    cm_buf_free(&in.faults);
    return status;
}
