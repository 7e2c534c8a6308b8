/* Named events with their dates, by the tokens of their names. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "coder/dates.h"
#include "lexicon/changes.h"

enum { MAX_NAME_TOKENS = 12, BUCKETS = 1 << 15, FIRSTS = 4096, PREFIX_BITS = 1 << 17 };

typedef struct anchor {
    struct anchor *next; /* in its bucket */
    cm_str key;          /* lower-cased tokens with blanks between */
    cm_date date;
    unsigned layer; /* number of the table that gave the date */
} anchor;

struct cm_time_anchors {
    cm_arena *arena; /* owned; holds all below */
    anchor *buckets[BUCKETS];
    bool first[FIRSTS];      /* whether any name's first token falls there */
    uint64_t prefixes[PREFIX_BITS / 64]; /* bits of what names begin with, by their tokens: a text seldom goes on so */
    size_t n;
    unsigned layer;        /* of the table being read */
    const char *where;     /* its line being read */
    cm_changes changes;
};

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static size_t add_token(char *key, size_t n, size_t cap, cm_str form) {
    if (n + form.n + 1 >= cap) return cap;
    if (n) key[n++] = ' ';
    for (size_t i = 0; i < form.n; i++) key[n++] = lower(form.s[i]);
    return n;
}

static void mark_prefix(cm_time_anchors *a, uint64_t hash) {
    a->prefixes[hash % PREFIX_BITS / 64] |= (uint64_t)1 << (hash % 64);
}

static bool may_go_on(const cm_time_anchors *a, uint64_t hash) {
    return a->prefixes[hash % PREFIX_BITS / 64] >> (hash % 64) & 1;
}

/* By both ends and the length: asked for every token of a text, and seldom met. */
static size_t first_place(cm_str form) {
    size_t a = (unsigned char)lower(form.s[0]), b = (unsigned char)lower(form.s[form.n - 1]);
    return ((a * 31 + b) * 31 + form.n) % FIRSTS;
}

static const char *date_text(cm_arena *arena, cm_date date) {
    char start[12], end[12];
    cm_date_format(date, start, end);
    bool one = strcmp(start, end) == 0;
    return cm_arena_printf(arena, "%s%s%s", start, one ? "" : " to ", one ? "" : end);
}

static void changed(cm_time_anchors *a, cm_str name, cm_date before, cm_date after) {
    cm_change c = {.where = a->where,
                   .kind = "date",
                   .name = cm_arena_cstr(a->arena, name),
                   .before = date_text(a->arena, before),
                   .after = cm_date_known(after) ? date_text(a->arena, after) : ""};
    CM_PUSH(a->arena, a->changes.list, c);
}

/* False when the name was to be dropped (a date that is not known) and is not there. */
static bool add(cm_time_anchors *a, cm_str name, cm_date date) {
    cm_token *tokens;
    uint32_t n;
    cm_tokenize(a->arena, name, 0, (uint32_t)name.n, &tokens, &n);
    char key[256];
    size_t length = 0;
    for (uint32_t i = 0; i < n && i < MAX_NAME_TOKENS; i++) {
        length = add_token(key, length, sizeof key, tokens[i].form);
        if (length == sizeof key) return false;
        if (i == 0 && length) a->first[first_place((cm_str){key, length})] = true;
        mark_prefix(a, cm_str_hash((cm_str){key, length}));
    }
    if (length == 0) return false;
    cm_str k = {key, length};
    size_t b = cm_str_hash(k) % BUCKETS;
    for (anchor *x = a->buckets[b]; x; x = x->next) {
        if (!cm_str_eq(x->key, k)) continue;
        if (x->layer == a->layer) return true; /* of one table the first of a name stays */
        changed(a, name, x->date, date);
        x->date = date;
        x->layer = a->layer;
        return true;
    }
    if (!cm_date_known(date)) return false;
    anchor *x = CM_NEW(a->arena, anchor);
    *x = (anchor){a->buckets[b], cm_arena_str(a->arena, k), date, a->layer};
    a->buckets[b] = x;
    a->n++;
    return true;
}

/* The usual wordings for a happening of a kind in a country and year. */
static void add_generated(cm_time_anchors *a, const char *kind, cm_str country, cm_str demonym, int year, cm_date date) {
    static const char *const tails[] = {"", " d'état", " d'etat", NULL};
    bool coup = strcmp(kind, "coup") == 0;
    for (const char *const *t = tails; *t && (coup || t == tails); t++) {
        add(a, cm_str_of(cm_arena_printf(a->arena, "%d %.*s %s%s", year, CM_FMT(demonym), kind, *t)), date);
        add(a, cm_str_of(cm_arena_printf(a->arena, "%.*s %s%s of %d", CM_FMT(demonym), kind, *t, year)), date);
        add(a, cm_str_of(cm_arena_printf(a->arena, "%d %s%s in %.*s", year, kind, *t, CM_FMT(country))), date);
        add(a, cm_str_of(cm_arena_printf(a->arena, "%.*s's %d %s%s", CM_FMT(country), year, kind, *t)), date);
    }
}

static comity_status faulty(const char *path, unsigned line, size_t column, const char *expected, comity_error *err) {
    return cm_fail(err, COMITY_BAD_DATA, "%s:%u:%zu: expected %s", path, line, column, expected);
}

/* kind TAB names TAB start [TAB end]; names apart by "|". */
static comity_status add_line(cm_time_anchors *a, const char *path, unsigned number, cm_str line, comity_error *err) {
    cm_str rest = line, field[4] = {{0}};
    size_t n = 0;
    a->where = a->layer ? cm_arena_printf(a->arena, "%s:%u", path, number) : "";
    if (a->layer && cm_str_starts(line, "- ")) {
        if (add(a, cm_str_trim(cm_str_cut(line, 2, line.n)), CM_NO_DATE)) return COMITY_OK;
        return faulty(path, number, 3, "a name that the tables below have", err);
    }
    while (n < 4 && cm_str_split(&rest, '\t', &field[n])) n++;
    if (n < 3 || rest.s) return faulty(path, number, 1, "kind, names, start and end with tabs between them", err);
    cm_date start, end;
    if (!cm_date_parse(cm_str_trim(field[2]), &start))
        return faulty(path, number, (size_t)(field[2].s - line.s) + 1, "a date: YYYY, YYYY-MM or YYYY-MM-DD", err);
    end = start;
    if (n == 4 && cm_str_trim(field[3]).n && !cm_date_parse(cm_str_trim(field[3]), &end))
        return faulty(path, number, (size_t)(field[3].s - line.s) + 1, "a date: YYYY, YYYY-MM or YYYY-MM-DD", err);
    if (end.last < start.first)
        return faulty(path, number, (size_t)(field[3].s - line.s) + 1, "an end that is not before the start", err);
    cm_date date = {start.first, end.last, COMITY_PRECISION_DAY};
    int32_t span = date.last - date.first;
    if (span > 0) date.precision = span <= 31 ? COMITY_PRECISION_MONTH : COMITY_PRECISION_YEAR;
    cm_str names = field[1], name;
    if (cm_str_is(field[0], "event")) {
        while (cm_str_split(&names, '|', &name)) add(a, cm_str_trim(name), date);
        return COMITY_OK;
    }
    static const char *const kinds[] = {"coup", "revolution", "election", "referendum", "earthquake", "war", "invasion", NULL};
    for (const char *const *k = kinds; *k; k++) {
        if (!cm_str_is(field[0], *k)) continue;
        cm_str country, demonym;
        cm_str_split(&names, '|', &country);
        if (!names.s) return faulty(path, number, (size_t)(field[1].s - line.s) + 1, "country|demonym", err);
        int y, m, d;
        cm_day_to_ymd(date.first, &y, &m, &d);
        while (cm_str_split(&names, '|', &demonym)) add_generated(a, *k, country, demonym, y, date);
        return COMITY_OK;
    }
    return faulty(path, number, 1, "a kind: event, coup, revolution, election, referendum, earthquake, war or invasion", err);
}

static comity_status read_table(cm_time_anchors *a, const char *path, comity_error *err) {
    FILE *f = fopen(path, "rb");
    if (!f) return cm_fail(err, COMITY_NOT_FOUND, "%s: no such file; expected the table of dated events", path);
    comity_status status = COMITY_OK;
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;
    for (unsigned number = 1; status == COMITY_OK && (n = getline(&line, &cap, f)) >= 0; number++) {
        while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r')) n--;
        if (n > 0 && line[0] != '#') status = add_line(a, path, number, (cm_str){line, (size_t)n}, err);
    }
    free(line);
    fclose(f);
    return status;
}

comity_status cm_time_anchors_load(const char *path, cm_time_anchors **out, comity_error *err) {
    *out = NULL;
    cm_time_anchors *a = calloc(1, sizeof *a);
    if (a) a->arena = cm_arena_new();
    comity_status status = COMITY_OK;
    if (!a || !a->arena) status = cm_fail(err, COMITY_NO_MEMORY, "no memory to load %s", path);
    if (status == COMITY_OK) status = read_table(a, path, err);
    if (status != COMITY_OK) cm_time_anchors_free(a);
    else *out = a;
    return status;
}

comity_status cm_time_anchors_add(cm_time_anchors *a, const char *path, comity_error *err) {
    a->layer++;
    return read_table(a, path, err);
}

const cm_changes *cm_time_anchors_changes(const cm_time_anchors *a) { return &a->changes; }

void cm_time_anchors_free(cm_time_anchors *a) {
    if (!a) return;
    cm_arena_free(a->arena);
    free(a);
}

size_t cm_time_anchors_count(const cm_time_anchors *a) { return a->n; }

uint32_t cm_time_anchors_match(const cm_time_anchors *a, const cm_token *tokens, uint32_t n, uint32_t at, cm_date *out) {
    char key[256];
    size_t length = 0;
    uint32_t best = 0;
    if (at >= n || !tokens[at].form.n || !a->first[first_place(tokens[at].form)]) return 0;
    for (uint32_t i = at; i < n && i < at + MAX_NAME_TOKENS; i++) {
        length = add_token(key, length, sizeof key, tokens[i].form);
        if (length == sizeof key) break;
        cm_str k = {key, length};
        uint64_t hash = cm_str_hash(k);
        if (!may_go_on(a, hash)) break;
        for (const anchor *x = a->buckets[hash % BUCKETS]; x; x = x->next)
            if (cm_str_eq(x->key, k) && cm_date_known(x->date)) {
                best = i + 1 - at;
                *out = x->date;
            }
    }
    return best;
}
