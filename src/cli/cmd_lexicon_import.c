/* comity lexicon import: the report of what was carried over. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

static const char *const outcomes[COMITY_LINE_OUTCOMES] = {"carried", "known", "simplified", "refused"};

/* How often something happened: a kind of line, or a reason. */
typedef struct count {
    char *name;                  /* owned */
    comity_line_outcome outcome; /* of reasons */
    uint64_t by[COMITY_LINE_OUTCOMES];
} count;

typedef struct counts {
    count *at;
    size_t n, cap;
} counts;

typedef struct report {
    bool json, all, summary;
    counts kinds, reasons;
    json_t *lines;
} report;

static void add(counts *list, const char *name, size_t length, comity_line_outcome outcome, bool apart) {
    size_t i = 0;
    while (i < list->n && !(strlen(list->at[i].name) == length && memcmp(list->at[i].name, name, length) == 0 &&
                            (!apart || list->at[i].outcome == outcome)))
        i++;
    if (i == list->n) {
        if (list->n == list->cap) {
            list->cap = list->cap ? list->cap * 2 : 32;
            count *more = realloc(list->at, list->cap * sizeof *more);
            if (!more) abort();
            list->at = more;
        }
        char *copy = strndup(name, length);
        if (!copy) abort();
        list->at[list->n++] = (count){.name = copy, .outcome = outcome};
    }
    list->at[i].by[outcome]++;
}

static void forget(counts *list) {
    for (size_t i = 0; i < list->n; i++) free(list->at[i].name);
    free(list->at);
}

static void each(void *user, const comity_dictionary_line *x) {
    report *r = user;
    add(&r->kinds, x->kind, strlen(x->kind), x->outcome, false);
    if (*x->reason) { /* what stands in parentheses at its end, a place or a code, does not make it another */
        size_t n = strlen(x->reason);
        const char *open = strrchr(x->reason, '(');
        if (open && open > x->reason + 1 && x->reason[n - 1] == ')') n = (size_t)(open - x->reason) - 1;
        add(&r->reasons, x->reason, n, x->outcome, true);
    }
    if (r->summary || (!r->all && x->outcome < COMITY_LINE_SIMPLIFIED)) return;
    if (r->json) {
        json_array_append_new(r->lines,
                              json_pack("{s:s, s:I, s:s, s:s, s:o, s:o}", "file", x->file, "line", (json_int_t)x->line,
                                        "outcome", outcomes[x->outcome], "kind", x->kind, "reason",
                                        cli_json_string(x->reason), "text", cli_json_string(x->text)));
        return;
    }
    printf("%s:%u: %s %s%s%s: ", x->file, x->line, outcomes[x->outcome], x->kind, *x->reason ? ": " : "", x->reason);
    cli_put_clean(stdout, x->text, strlen(x->text));
    putchar('\n');
}

static int by_number(const void *a, const void *b) {
    const count *x = a, *y = b;
    if (x->outcome != y->outcome) return (int)y->outcome - (int)x->outcome;
    uint64_t m = x->by[x->outcome], n = y->by[y->outcome];
    return m != n ? (m < n ? 1 : -1) : strcmp(x->name, y->name);
}

static double share(const comity_lexicon_import_counts *c) {
    uint64_t all = 0;
    for (int i = 0; i < COMITY_LINE_OUTCOMES; i++) all += c->by[i];
    return all ? 100.0 * (double)(all - c->by[COMITY_LINE_REFUSED]) / (double)all : 100;
}

static void print_json(report *r, const comity_lexicon_import_counts *c, const char *dir) {
    json_t *kinds = json_object(), *reasons = json_array(), *all = json_object();
    for (size_t i = 0; i < r->kinds.n; i++) {
        json_t *one = json_object();
        for (int k = 0; k < COMITY_LINE_OUTCOMES; k++)
            json_object_set_new(one, outcomes[k], json_integer((json_int_t)r->kinds.at[i].by[k]));
        json_object_set_new(kinds, r->kinds.at[i].name, one);
    }
    for (size_t i = 0; i < r->reasons.n; i++)
        json_array_append_new(reasons, json_pack("{s:s, s:s, s:I}", "outcome", outcomes[r->reasons.at[i].outcome],
                                                 "reason", r->reasons.at[i].name, "lines",
                                                 (json_int_t)r->reasons.at[i].by[r->reasons.at[i].outcome]));
    for (int k = 0; k < COMITY_LINE_OUTCOMES; k++)
        json_object_set_new(all, outcomes[k], json_integer((json_int_t)c->by[k]));
    json_t *out = json_pack("{s:s, s:I, s:I, s:o, s:I, s:f, s:o, s:o}", "folder", dir, "lines", (json_int_t)c->lines,
                            "comments", (json_int_t)c->comments, "outcomes", all, "entries", (json_int_t)c->entries,
                            "percent_not_refused", share(c), "kinds", kinds, "reasons", reasons);
    json_object_set(out, "report", r->lines);
    cli_json_print(out);
}

static void print_text(const report *r, const comity_lexicon_import_counts *c, const char *dir) {
    printf("%-14s %9s %9s %10s %9s\n", "", "carried", "known", "simplified", "refused");
    for (size_t i = 0; i < r->kinds.n; i++) {
        const uint64_t *by = r->kinds.at[i].by;
        printf("%-14s %9lu %9lu %10lu %9lu\n", r->kinds.at[i].name, (unsigned long)by[0], (unsigned long)by[1],
               (unsigned long)by[2], (unsigned long)by[3]);
    }
    printf("%-14s %9lu %9lu %10lu %9lu\n", "all", (unsigned long)c->by[0], (unsigned long)c->by[1],
           (unsigned long)c->by[2], (unsigned long)c->by[3]);
    comity_line_outcome outcome = COMITY_LINE_OUTCOMES;
    for (size_t i = 0; i < r->reasons.n; i++) {
        const count *x = &r->reasons.at[i];
        if (x->outcome != outcome) printf("%s because:\n", outcomes[x->outcome]);
        outcome = x->outcome;
        printf("%8lu  %s\n", (unsigned long)x->by[x->outcome], x->name);
    }
    printf("%lu lines, %lu of them blank or comments; %.1f %% of the others carried over or known; %lu entries written "
           "to %s\n",
           (unsigned long)c->lines, (unsigned long)c->comments, share(c), (unsigned long)c->entries, dir);
}

int cli_lexicon_import(cli_args *args) {
    static const char *const kinds[] = {"actors", "agents", "verbs"};
    const char *format = cli_value(args, "format"), *kind = cli_value(args, "kind"), *dir = cli_value(args, "out");
    report r = {.json = cli_has(args, "json"), .all = cli_has(args, "all"), .summary = cli_has(args, "summary")};
    comity_lexicon_import_options o = {.replace = cli_has(args, "replace"), .each = each, .user = &r};
    if (!format || (strcmp(format, "petrarch") != 0 && strcmp(format, "tabari") != 0))
        return cli_usage(args, "import needs --format petrarch or --format tabari");
    o.tabari = strcmp(format, "tabari") == 0;
    int k = 0;
    while (kind && k < 3 && strcmp(kind, kinds[k]) != 0) k++;
    if (!kind || k == 3) return cli_usage(args, "import needs --kind actors, agents or verbs");
    o.kind = (comity_dictionary)k;
    if (!dir) return cli_usage(args, "import needs --out DIR, the lexicon folder to write");
    if (args->n_words < 2) return cli_usage(args, "import needs a dictionary: comity lexicon import … FILE…");
    comity_engine *engine;
    int result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    comity_error err = {0};
    comity_lexicon_import_counts c = {0};
    r.lines = json_array();
    comity_status status = comity_lexicon_import(engine, args->words + 1, args->n_words - 1, dir, &o, &c, &err);
    comity_engine_close(engine);
    if (status != COMITY_OK) {
        result = cli_fail_with(args, status, &err);
    } else {
        if (r.reasons.n) qsort(r.reasons.at, r.reasons.n, sizeof *r.reasons.at, by_number);
        if (r.json)
            print_json(&r, &c, dir);
        else
            print_text(&r, &c, dir);
        result = c.by[COMITY_LINE_REFUSED] ? CLI_PARTIAL : 0;
    }
    json_decref(r.lines);
    forget(&r.kinds);
    forget(&r.reasons);
    return result;
}
