/* Reading a table: its format, its rows, what becomes of each. */
#include "import/import.h"
#include "base/buf.h"
#include "base/day.h"
#include "base/table.h"
#include "ledger/ledger.h"
#include "text/utf8.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const cm_import_format *format_at(size_t i) {
    if (i == 0) return &cm_format_facts;
    i--;
    for (const cm_import_format *f = cm_state_formats; f->name; f++)
        if (i-- == 0) return f;
    for (const cm_import_format *f = cm_pair_formats; f->name; f++)
        if (i-- == 0) return f;
    for (const cm_import_format *f = cm_world_formats; f->name; f++)
        if (i-- == 0) return f;
    return NULL;
}

size_t comity_import_format_count(void) {
    size_t n = 0;
    while (format_at(n)) n++;
    return n;
}

comity_import_format comity_import_format_at(size_t i) {
    const cm_import_format *f = format_at(i);
    return f ? (comity_import_format){f->name, f->what, f->columns} : (comity_import_format){"", "", ""};
}

/* ---------------------------------------------------------- for formats -- */

cm_str cm_import_cell(const cm_importing *im, const char *column) {
    int at = cm_csv_column(&im->csv, column);
    return at < 0 ? CM_STR("") : im->cells[at];
}

const char *cm_import_text(cm_importing *im, const char *column) {
    char *s = cm_arena_cstr(im->arena, cm_import_cell(im, column));
    for (char *p = s; *p; p++)
        if (*p == '\n' || *p == '\r' || *p == '\t') *p = ' ';
    return s;
}

bool cm_import_int(const cm_importing *im, const char *column, int *out) {
    double v;
    if (!cm_number_read(cm_import_cell(im, column), false, &v) || v < -1e9 || v > 1e9 || v != (int)v) return false;
    *out = (int)v;
    return true;
}

/* Kingdoms that went into a state which has their code in our tables now, and stood beside it before: what is
 * known of them is not known of it. By number in the Correlates of War and by name. */
static bool stood_beside(cm_str name) {
    static const char *const list[] = {"245", "329", "511", "Bavaria", "Two Sicilies", "Zanzibar", "Texas", NULL};
    for (const char *const *s = list; *s; s++)
        if (cm_str_ieq(name, cm_str_of(*s))) return true;
    return false;
}

/* Lists write "Korea, Republic of", "Congo (Zaire)", "czechoslovakia 1993". */
static const char *code_of_variant(cm_importing *im, cm_str name) {
    const char *code, *comma = memchr(name.s, ',', name.n), *bracket = memchr(name.s, '(', name.n);
    if (comma) {
        cm_str before = cm_str_cut(name, 0, (size_t)(comma - name.s)),
               after = cm_str_trim(cm_str_cut(name, before.n + 1, name.n));
        const char *turned = cm_arena_printf(im->arena, "%.*s %.*s", CM_FMT(after), CM_FMT(before));
        if (comity_state_code(im->engine, turned, &code, NULL) == COMITY_OK) return code;
        /* "Gambia, The", but not "Korea, North" */
        if (cm_str_ieq(after, CM_STR("The"))) return cm_import_state_quietly(im, before);
    }
    if (bracket && bracket > name.s)
        return cm_import_state_quietly(im, cm_str_trim(cm_str_cut(name, 0, (size_t)(bracket - name.s))));
    size_t n = name.n;
    while (n && name.s[n - 1] >= '0' && name.s[n - 1] <= '9') n--;
    if (n && name.n - n == 4) return cm_import_state_quietly(im, cm_str_trim(cm_str_cut(name, 0, n)));
    return NULL;
}

const char *cm_import_state_quietly(cm_importing *im, cm_str name) {
    for (size_t i = 0; i < im->codes.n; i++)
        if (cm_str_eq(im->codes.at[i].name, name)) return im->codes.at[i].code;
    cm_code c = {NULL, cm_arena_str(im->arena, name)};
    if (name.n && !stood_beside(name) && comity_state_code(im->engine, c.name.s, &c.code, NULL) != COMITY_OK)
        c.code = code_of_variant(im, c.name);
    CM_PUSH(im->arena, im->codes, c);
    return c.code;
}

const char *cm_import_state(cm_importing *im, cm_str name) {
    const char *code = cm_import_state_quietly(im, name);
    if (!code && stood_beside(name))
        cm_import_bad(im, "'%.*s' stood beside the state that has its code now", CM_FMT(name));
    else if (!code)
        cm_import_bad(im, "expected the code or name of a state, found '%.*s'", CM_FMT(name));
    return code;
}

static void tell(cm_importing *im, unsigned line, const char *reason) {
    im->counts->bad++;
    if (!im->options->on_bad) return;
    cm_buf where = {0};
    cm_buf_printf(&where, "%s:%u", im->csv.path, line);
    im->options->on_bad(im->options->user, cm_buf_cstr(&where), reason);
    cm_buf_free(&where);
}

void cm_import_bad_at(cm_importing *im, unsigned line, const char *format, ...) {
    char reason[600];
    va_list list;
    va_start(list, format);
    vsnprintf(reason, sizeof reason, format, list);
    va_end(list);
    tell(im, line, reason);
}

void cm_import_bad(cm_importing *im, const char *format, ...) {
    char reason[600];
    va_list list;
    va_start(list, format);
    vsnprintf(reason, sizeof reason, format, list);
    va_end(list);
    tell(im, im->csv.line, reason);
}

void cm_import_pass(cm_importing *im) {
    im->counts->passed++;
}

cm_fact cm_fact_blank(void) {
    return (cm_fact){.subject = "",
                     .target = "",
                     .fluent = "",
                     .cameo = "",
                     .class_ = "",
                     .object = "",
                     .scope = "",
                     .place = "",
                     .said = "",
                     .note = "",
                     .quote = "",
                     .source = "",
                     .url = "",
                     .licence = "",
                     .published = ""};
}

cm_fact cm_fact_new(const cm_importing *im) {
    cm_fact fact = cm_fact_blank();
    fact.line = im->csv.line;
    return fact;
}

void cm_import_fact(cm_importing *im, cm_fact fact) {
    if (fact.from.first[0] && fact.until.last[0] && strcmp(fact.until.last, fact.from.first) < 0) {
        cm_import_bad_at(im, fact.line, "it ends (%s) before it begins (%s)", fact.until.last, fact.from.first);
        return;
    }
    if (fact.reciprocal && strcmp(fact.subject, fact.target) > 0) {
        const char *swap = fact.subject;
        fact.subject = fact.target;
        fact.target = swap;
    }
    CM_PUSH(im->arena, im->facts, fact);
}

/* ---------------------------------------------------------------- dates -- */

bool cm_when_of(int year, int month, int day, cm_when *out) {
    *out = (cm_when){0};
    if (year < 1 || year > 9999) return false;
    bool no_month = month < 1 || month > 12, no_day = no_month || day < 1 || day > 31;
    int m1 = no_month ? 1 : month, m2 = no_month ? 12 : month;
    if (!no_day && day > cm_days_in_month(year, month)) return false;
    cm_day_iso(cm_day_from_ymd(year, m1, no_day ? 1 : day), out->first);
    cm_day_iso(cm_day_from_ymd(year, m2, no_day ? cm_days_in_month(year, m2) : day), out->last);
    out->precision = no_month ? COMITY_PRECISION_YEAR : no_day ? COMITY_PRECISION_MONTH : COMITY_PRECISION_DAY;
    return true;
}

static bool digits(cm_str s, int *out) {
    *out = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9') return false;
        *out = *out * 10 + (s.s[i] - '0');
    }
    return s.n > 0 && s.n <= 4;
}

static void span(int from, int to, comity_precision precision, cm_when *out) {
    cm_day_iso(cm_day_from_ymd(from, 1, 1), out->first);
    cm_day_iso(cm_day_from_ymd(to, 12, 31), out->last);
    out->precision = precision;
}

bool cm_when_read(cm_str s, cm_when *out) {
    *out = (cm_when){0};
    s = cm_str_trim(s);
    if (!s.n) return true;
    int year, month = 0, day = 0;
    if (cm_str_ends(s, " century") && s.n > 10) {
        if (!digits(cm_str_cut(s, 0, s.n - 10), &year) || year < 1 || year > 99) return false;
        span(year == 1 ? 1 : (year - 1) * 100, year * 100 - 1, COMITY_PRECISION_CENTURY, out);
        return true;
    }
    if (s.n == 5 && s.s[4] == 's') {
        if (!digits(cm_str_cut(s, 0, 4), &year) || year % 10 || year < 10) return false;
        span(year, year + 9, COMITY_PRECISION_DECADE, out);
        return true;
    }
    if ((s.n != 4 && s.n != 7 && s.n != 10) || !digits(cm_str_cut(s, 0, 4), &year)) return false;
    if (s.n >= 7 && (s.s[4] != '-' || !digits(cm_str_cut(s, 5, 7), &month) || month < 1 || month > 12)) return false;
    if (s.n == 10 && (s.s[7] != '-' || !digits(cm_str_cut(s, 8, 10), &day) || day < 1 || day > 31)) return false;
    return cm_when_of(year, month, day, out);
}

bool cm_import_when(cm_importing *im, const char *column, cm_when *out) {
    cm_str cell = cm_import_cell(im, column);
    if (cm_when_read(cell, out)) return true;
    cm_import_bad(im, "%s: expected a date as YYYY, YYYY-MM, YYYY-MM-DD, 1980s or 19th century, found '%.*s'", column,
                  CM_FMT(cell));
    return false;
}

void cm_when_day_after(cm_when *when) {
    if (when->precision != COMITY_PRECISION_DAY) return;
    int y = atoi(when->last), m = atoi(when->last + 5), d = atoi(when->last + 8);
    cm_day_iso(cm_day_from_ymd(y, m, d) + 1, when->last);
    memcpy(when->first, when->last, sizeof when->first);
}

bool cm_import_at_end(const cm_importing *im, cm_str date) {
    return im->last_day && date.n && cm_str_is(date, im->last_day);
}

/* ---------------------------------------------------------------- a table -- */

static bool has_columns(const cm_csv *csv, const char *columns, cm_str *missing) {
    cm_str rest = cm_str_of(columns), name;
    while (rest.n && cm_str_split(&rest, ' ', &name)) {
        bool found = false;
        for (size_t i = 0; i < csv->n_columns && !found; i++) found = cm_str_ieq(csv->header[i], name);
        if (!found) {
            *missing = name;
            return false;
        }
    }
    return true;
}

static comity_status choose(cm_importing *im, const char *name, comity_error *err) {
    cm_str missing = CM_STR("");
    cm_buf names = {0};
    const cm_import_format *f;
    for (size_t i = 0; (f = format_at(i)); i++) {
        if (name ? strcmp(f->name, name) == 0 : has_columns(&im->csv, f->columns, &missing)) break;
        cm_buf_printf(&names, "%s%s", i ? ", " : "", f->name);
    }
    comity_status status = COMITY_OK;
    im->format = f;
    if (!f && name)
        status = cm_fail(err, COMITY_USAGE, "expected a format of %s, found '%s'", cm_buf_cstr(&names), name);
    else if (!f)
        status = cm_fail(err, COMITY_BAD_INPUT,
                         "%s:%u: the columns are of none of the formats %s; a table of your own needs at least '%s'",
                         im->csv.path, im->csv.line, cm_buf_cstr(&names), cm_format_facts.columns);
    else if (!has_columns(&im->csv, f->columns, &missing))
        status = cm_fail(err, COMITY_BAD_INPUT, "%s:%u: format %s: expected a column '%.*s' (needed: %s)", im->csv.path,
                         im->csv.line, f->name, CM_FMT(missing), f->columns);
    cm_buf_free(&names);
    return status;
}

static void find_last_day(cm_importing *im) {
    if (!im->format->last_day) return;
    cm_csv csv = im->csv;
    int at = cm_csv_column(&csv, im->format->last_day);
    cm_str last = CM_STR("");
    comity_status status;
    while (at >= 0 && (status = cm_csv_next(&csv, im->cells, NULL)) != COMITY_END)
        if (status == COMITY_OK && cm_str_cmp(im->cells[at], last) > 0) last = im->cells[at];
    im->last_day = cm_arena_cstr(im->arena, last);
}

static bool clean_row(cm_importing *im) {
    for (size_t i = 0; i < im->csv.n_columns; i++) {
        if (cm_utf8_invalid(im->cells[i])) {
            cm_import_bad(im, "column '%.*s' is not UTF-8", CM_FMT(im->csv.header[i]));
            return false;
        }
        if (im->cells[i].n && memchr(im->cells[i].s, 0, im->cells[i].n)) {
            cm_import_bad(im, "column '%.*s' holds a NUL byte", CM_FMT(im->csv.header[i]));
            return false;
        }
    }
    return true;
}

static void read_rows(cm_importing *im) {
    comity_error why;
    comity_status status;
    while ((status = cm_csv_next(&im->csv, im->cells, &why)) != COMITY_END) {
        im->counts->rows++;
        if (status != COMITY_OK) {
            const char *reason = strchr(why.message + strlen(im->csv.path) + 1, ' '); /* behind FILE:LINE: */
            tell(im, im->csv.line, reason ? reason + 1 : why.message);
        } else if (clean_row(im))
            im->format->row(im);
    }
    if (im->format->end) im->format->end(im);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

static comity_status run(cm_importing *im, comity_ledger *ledger, const char *path, comity_error *err) {
    const comity_import_options *o = im->options;
    cm_str text;
    CM_TRY(cm_file_read(im->arena, path, &text, err));
    CM_TRY(cm_csv_open(im->arena, path, text, &im->csv, err));
    CM_TRY(choose(im, o->format && *o->format ? o->format : NULL, err));
    im->cells = CM_NEW_ARRAY(im->arena, cm_str, im->csv.n_columns);
    find_last_day(im);
    read_rows(im);
    if (!im->facts.n)
        return cm_fail(err, COMITY_BAD_INPUT, "%s: no fact in %llu rows (format %s); nothing was changed", path,
                       (unsigned long long)im->counts->rows, im->format->name);
    comity_document given = {.date = o->date, .source = o->source, .url = o->url, .licence = o->licence};
    if (!given.source && *im->format->source) given.source = im->format->source;
    if (!given.licence && *im->format->licence) given.licence = im->format->licence;
    const char *name = o->document && *o->document ? o->document : base_name(path);
    return cm_facts_assert(im->engine, ledger, im->arena, name, path, &given, im->facts.at, im->facts.n,
                           im->format->name, im->counts, err);
}

comity_status comity_import(const comity_engine *engine, comity_ledger *ledger, const char *path,
                            const comity_import_options *options, comity_import_counts *out, comity_error *err) {
    static const comity_import_options none = {0};
    comity_import_counts counts = {0};
    cm_arena *arena = cm_arena_new();
    if (!arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for an import");
    cm_importing im = {.engine = engine, .arena = arena, .options = options ? options : &none, .counts = &counts};
    comity_status status = run(&im, ledger, path, err);
    cm_arena_free(arena);
    if (out) *out = counts;
    return status;
}

comity_status comity_import_bundled(const comity_engine *engine, const char *name, char **out, comity_error *err) {
    *out = NULL;
    for (size_t i = engine->n_dirs; i-- > 0 && *name && !strchr(name, '/');) {
        char *path;
        if (asprintf(&path, "%s/programmes/%s.tsv", engine->dirs[i], name) < 0)
            return cm_fail(err, COMITY_NO_MEMORY, "out of memory");
        if (access(path, R_OK) == 0) {
            *out = path;
            return COMITY_OK;
        }
        free(path);
    }
    return cm_fail(err, COMITY_NOT_FOUND, "%s: no such table among the programmes of the data folders", name);
}

comity_status comity_import_remove(comity_ledger *ledger, const char *document, comity_import_counts *out,
                                   comity_error *err) {
    comity_import_counts counts = {0};
    cm_arena *arena = cm_arena_new();
    if (!arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for an import");
    comity_status status = cm_facts_withdraw(ledger, arena, document, &counts, err);
    cm_arena_free(arena);
    if (out) *out = counts;
    return status;
}
