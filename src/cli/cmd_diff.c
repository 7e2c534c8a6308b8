/* comity diff: what two ledgers say otherwise of two states. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

enum { DIFFERENT = 1 /* the exit code, as of diff(1) */ };

typedef struct comparison {
    const cli_args *args;
    const comity_engine *engine;
    const char *paths[2];
    const char *on; /* date of states */
    cli_format format;
    cli_table *table;   /* of TSV and Markdown */
    json_t *dyads;      /* of JSON */
    uint64_t n_dyads, n_different;
    uint64_t one, two, both, changed;
} comparison;

/* Text that stdio writes, into the struct itself: it stays where it was begun. Owned by the caller. */
typedef struct text {
    char *s;
    size_t size;
    FILE *out;
} text;

static void text_begin(text *t) {
    *t = (text){0};
    t->out = open_memstream(&t->s, &t->size);
    if (!t->out) abort();
}

static char *text_end(text *t) {
    fclose(t->out);
    return t->s;
}

/* "embargo of USA towards CUB: trade, since 1962-02-07": a line of how things stand, for people. */
static char *holding_words(const comity_holding *h) {
    text t;
    text_begin(&t);
    char since[64];
    cli_date_words(h->since_start[0] ? h->since_start : h->since_end, h->since_end, COMITY_PRECISION_NONE, since);
    fprintf(t.out, "%s%s, %s%s%s", h->holds ? "" : "NOT ", h->fluent, h->holder, h->reciprocal ? " ↔ " : " → ", h->counterpart);
    if (h->object[0]) fprintf(t.out, ": %s", h->object);
    if (h->since_start[0] || h->since_end[0]) fprintf(t.out, ", since %s", since);
    if (h->until_end[0]) {
        cli_date_words(h->until_start, h->until_end, COMITY_PRECISION_NONE, since);
        fprintf(t.out, ", until %s", since);
    }
    if (h->certainty != COMITY_CERTAIN) fputs(", uncertain", t.out);
    if (h->last_known[0]) fprintf(t.out, ", last known %s", h->last_known);
    return text_end(&t);
}

static char *event_words(const comity_event *e) {
    char *parties = cli_event_parties(e), *what = cli_event_what(e), date[64];
    text t;
    text_begin(&t);
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    fprintf(t.out, "%s  %s  %s", date, parties, what);
    if (e->effect != COMITY_NO_EFFECT && e->fluent[0] && e->class_[0])
        fprintf(t.out, " (%s %s)", comity_effect_name(e->effect), e->fluent);
    free(parties);
    free(what);
    return text_end(&t);
}

/* ---- for the eye ---- */

static void print_line(const comparison *c, char mark, const char *words) {
    cli_style style = mark == '<' ? CLI_RED : mark == '>' ? CLI_GREEN : CLI_YELLOW;
    printf("  %s%c%s ", cli_style_on(&c->args->term, style), mark, cli_style_off(&c->args->term));
    cli_wrap(stdout, words, 4, 4, cli_text_width(&c->args->term));
}

static void print_pair(const comparison *c, char *one, char *two, const char *differs) {
    if (one && two) {
        char heading[160];
        snprintf(heading, sizeof heading, "otherwise: %s", differs);
        print_line(c, '~', heading);
    }
    if (one) print_line(c, '<', one);
    if (two) print_line(c, '>', two);
    free(one);
    free(two);
}

static void print_source(const comparison *c, const comity_event *e) {
    const cli_term *term = &c->args->term;
    if (!e) return;
    fputs("    ", stdout);
    fputs(cli_style_on(term, CLI_DIM), stdout);
    text t;
    text_begin(&t);
    fprintf(t.out, "“%s” [%s] %s", e->sentence.text, e->id, e->document);
    char *words = text_end(&t);
    cli_wrap(stdout, words, 4, 4, cli_text_width(term));
    free(words);
    fputs(cli_style_off(term), stdout);
}

static void print_counts(const comparison *c, const comity_diff *d) {
    text t;
    text_begin(&t);
    size_t shown = 0;
    for (size_t i = 0; i < d->n_counts; i++) {
        const comity_diff_count *k = &d->counts[i];
        if (k->one == k->both && k->two == k->both) continue;
        fprintf(t.out, "%s%s %llu : %llu", shown++ ? "; " : "by class: ", k->class_[0] ? k->class_ : "none",
                (unsigned long long)k->one, (unsigned long long)k->two);
    }
    char *words = text_end(&t);
    if (shown) {
        fputs("  ", stdout);
        cli_wrap(stdout, words, 2, 4, cli_text_width(&c->args->term));
    }
    free(words);
}

static void print_dyad(const comparison *c, const comity_diff *d) {
    const cli_term *term = &c->args->term;
    const char *a = comity_code_name(c->engine, d->a), *b = comity_code_name(c->engine, d->b);
    unsigned long long both = d->both, changed = d->changed;
    printf("%s%s", cli_style_on(term, CLI_BOLD), a);
    if (strcmp(d->a, d->b) == 0) printf(" (%s)", d->a);
    else printf(" and %s (%s–%s)", b, d->a, d->b);
    printf("%s: %llu the same, %llu only in <, %llu only in >, %llu otherwise\n", cli_style_off(term), both,
           (unsigned long long)d->one - both - changed, (unsigned long long)d->two - both - changed, changed);
    print_counts(c, d);
    for (size_t i = 0; i < d->n_events; i++) {
        const comity_diff_event *e = &d->events[i];
        print_pair(c, e->one ? event_words(e->one) : NULL, e->two ? event_words(e->two) : NULL, e->differs);
        print_source(c, e->one ? e->one : e->two);
    }
    if (d->n_holdings) printf("  how things stand on %s:\n", c->on);
    for (size_t i = 0; i < d->n_holdings; i++) {
        const comity_diff_holding *h = &d->holdings[i];
        print_pair(c, h->one ? holding_words(h->one) : NULL, h->two ? holding_words(h->two) : NULL, h->differs);
    }
    putchar('\n');
}

/* ---- rows ---- */

static const char *const columns[] = {"a", "b", "what", "in", "differs", "class", "date", "one", "two", "document", "sentence", "id"};

static void row(const comparison *c, const char *const cells[]) {
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) cli_table_cell(c->table, cells[i]);
}

/* Where it is: in the first, the second, or both with differences. */
static const char *where(const void *one, const void *two) { return one && two ? "both" : one ? "1" : "2"; }

static void put_rows(const comparison *c, const comity_diff *d) {
    for (size_t i = 0; i < d->n_events; i++) {
        const comity_diff_event *x = &d->events[i];
        const comity_event *e = x->one ? x->one : x->two;
        if (!e) continue; /* one of them is there */
        char *one = x->one ? event_words(x->one) : NULL, *two = x->two ? event_words(x->two) : NULL;
        row(c, (const char *const[]){d->a, d->b, "event", where(x->one, x->two), x->differs, e->class_, e->date_start,
                                     one ? one : "", two ? two : "", e->document, e->sentence.text, e->id});
        free(one);
        free(two);
    }
    for (size_t i = 0; i < d->n_counts; i++) {
        const comity_diff_count *k = &d->counts[i];
        char one[24], two[24];
        if (k->one == k->both && k->two == k->both) continue;
        snprintf(one, sizeof one, "%llu", (unsigned long long)k->one);
        snprintf(two, sizeof two, "%llu", (unsigned long long)k->two);
        row(c, (const char *const[]){d->a, d->b, "count", "both", "", k->class_, "", one, two, "", "", ""});
    }
    for (size_t i = 0; i < d->n_holdings; i++) {
        const comity_diff_holding *x = &d->holdings[i];
        const comity_holding *h = x->one ? x->one : x->two;
        if (!h) continue;
        const comity_event *e = h->n_evidence ? h->evidence[0] : NULL;
        char *one = x->one ? holding_words(x->one) : NULL, *two = x->two ? holding_words(x->two) : NULL;
        row(c, (const char *const[]){d->a, d->b, "state", where(x->one, x->two), x->differs, h->fluent, c->on, one ? one : "",
                                     two ? two : "", e ? e->document : "", e ? e->sentence.text : "", e ? e->id : ""});
        free(one);
        free(two);
    }
}

/* ---- JSON ---- */

static json_t *holding_json(const comity_holding *h) {
    if (!h) return json_null();
    json_t *evidence = json_array();
    for (size_t i = 0; i < h->n_evidence; i++) json_array_append_new(evidence, json_string(h->evidence[i]->id));
    return json_pack("{s:s, s:b, s:s, s:s, s:o, s:s, s:o, s:o, s:o, s:o, s:b, s:o, s:s, s:o}", "fluent", h->fluent, "holds",
                     h->holds, "holder", h->holder, "counterpart", h->counterpart, "object", cli_json_string(h->object), "text",
                     h->text, "since_start", cli_json_string(h->since_start), "since_end", cli_json_string(h->since_end),
                     "until_start", cli_json_string(h->until_start), "until_end", cli_json_string(h->until_end), "certain",
                     h->certainty == COMITY_CERTAIN, "last_known", cli_json_string(h->last_known), "rule", h->rule, "evidence",
                     evidence);
}

static json_t *dyad_json(const comity_diff *d) {
    json_t *events = json_array(), *classes = json_array(), *states = json_array();
    for (size_t i = 0; i < d->n_events; i++) {
        const comity_diff_event *x = &d->events[i];
        json_array_append_new(events, json_pack("{s:s, s:o, s:o, s:o}", "in", where(x->one, x->two), "differs",
                                                cli_json_string(x->differs), "one", x->one ? cli_event_json(x->one) : json_null(),
                                                "two", x->two ? cli_event_json(x->two) : json_null()));
    }
    for (size_t i = 0; i < d->n_counts; i++) {
        const comity_diff_count *k = &d->counts[i];
        json_array_append_new(classes, json_pack("{s:o, s:I, s:I, s:I}", "class", cli_json_string(k->class_), "one",
                                                 (json_int_t)k->one, "two", (json_int_t)k->two, "both", (json_int_t)k->both));
    }
    for (size_t i = 0; i < d->n_holdings; i++) {
        const comity_diff_holding *x = &d->holdings[i];
        json_array_append_new(states, json_pack("{s:s, s:o, s:o, s:o}", "in", where(x->one, x->two), "differs",
                                                cli_json_string(x->differs), "one", holding_json(x->one), "two", holding_json(x->two)));
    }
    return json_pack("{s:s, s:s, s:b, s:I, s:I, s:I, s:I, s:o, s:o, s:o}", "a", d->a, "b", d->b, "same", d->same, "one",
                     (json_int_t)d->one, "two", (json_int_t)d->two, "both", (json_int_t)d->both, "changed", (json_int_t)d->changed,
                     "classes", classes, "events", events, "states", states);
}

static bool take(void *user, const comity_diff *d) {
    comparison *c = user;
    c->n_dyads++;
    c->one += d->one;
    c->two += d->two;
    c->both += d->both;
    c->changed += d->changed;
    if (d->same) return !cli_output_gone();
    c->n_different++;
    if (c->format == CLI_JSON) json_array_append_new(c->dyads, dyad_json(d));
    else if (c->table) put_rows(c, d);
    else print_dyad(c, d);
    return !cli_output_gone();
}

static int finish(comparison *c) {
    char memory[12];
    if (c->format == CLI_JSON) {
        cli_json_print(json_pack("{s:s, s:s, s:o, s:o, s:b, s:I, s:I, s:I, s:I, s:I, s:I, s:o}", "ledger_one", c->paths[0], "ledger_two",
                                 c->paths[1], "known_one", cli_json_string(cli_known(c->args, memory)), "on", cli_json_string(c->on),
                                 "same", c->n_different == 0, "dyads_compared", (json_int_t)c->n_dyads, "dyads_different",
                                 (json_int_t)c->n_different, "one", (json_int_t)c->one, "two", (json_int_t)c->two, "both",
                                 (json_int_t)c->both, "changed", (json_int_t)c->changed, "dyads", c->dyads));
        c->dyads = NULL;
    } else if (!c->table) {
        printf("%llu of %llu dyads differ; events by dyad: %llu the same, %llu only in <, %llu only in >, %llu otherwise\n",
               (unsigned long long)c->n_different, (unsigned long long)c->n_dyads, (unsigned long long)c->both,
               (unsigned long long)(c->one - c->both - c->changed), (unsigned long long)(c->two - c->both - c->changed),
               (unsigned long long)c->changed);
    }
    return c->n_different ? DIFFERENT : 0;
}

static int state_code(const cli_args *args, const comity_engine *engine, size_t word, const char **out) {
    comity_error err = {0};
    if (args->n_words <= word) return 0;
    comity_status status = comity_state_code(engine, args->words[word], out, &err);
    return status == COMITY_OK ? 0 : cli_fail_with(args, status, &err);
}

static int compare(comparison *c, comity_ledger *const ledgers[2], const comity_diff_options *options) {
    char memory[12];
    const char *known = cli_known(c->args, memory);
    comity_error err = {0};
    if (c->format == CLI_JSON) c->dyads = json_array();
    else if (c->format != CLI_TABLE) c->table = cli_table_new(&c->args->term, c->format, columns, sizeof columns / sizeof *columns);
    else printf("< %s%s%s\n> %s\n\n", c->paths[0], known ? ", as known on " : "", known ? known : "", c->paths[1]);
    comity_status status = comity_ledger_diff(c->engine, ledgers[0], ledgers[1], options, take, c, &err);
    if (c->table) cli_table_end(c->table);
    return status == COMITY_OK ? finish(c) : cli_fail_with(c->args, status, &err);
}

static int run(cli_args *args) {
    char from[12], to[12], on[12];
    comity_diff_options options = {0};
    comparison c = {.args = args};
    int result = cli_format_option(args, &c.format);
    if (result == 0) result = cli_date_option(args, "from", false, false, from, &options.from);
    if (result == 0) result = cli_date_option(args, "to", true, false, to, &options.to);
    if (result == 0) result = cli_day_option(args, "on", on, &options.on);
    if (result == 0 && options.from && options.to && strcmp(options.from, options.to) > 0)
        result = cli_usage(args, "--from %s is later than --to %s", options.from, options.to);
    if (result == 0 && args->n_words < 2) result = cli_usage(args, "two ledgers are wanted: comity diff ONE.ledger TWO.ledger");
    if (result == 0 && args->n_words > 4) result = cli_usage(args, "too many words: '%s'", args->words[4]);
    if (result != 0) return result;
    if (cli_has(args, "events")) options.on = NULL;
    c.on = options.on;
    comity_engine *engine = NULL;
    comity_ledger *ledgers[2] = {NULL, NULL};
    for (int i = 0; i < 2; i++) c.paths[i] = args->words[i];
    result = cli_open_engine(args, &engine);
    c.engine = engine;
    if (result == 0) result = state_code(args, engine, 2, &options.a);
    if (result == 0) result = state_code(args, engine, 3, &options.b);
    if (result == 0) result = cli_open_ledger_at(args, c.paths[0], &ledgers[0]);
    if (result == 0) result = cli_open_ledger_at(args, c.paths[1], &ledgers[1]);
    if (result == 0) {
        comity_ledger_known(ledgers[1], NULL, NULL); /* --known is of the first */
        result = compare(&c, ledgers, &options);
    }
    json_decref(c.dyads);
    comity_ledger_close(ledgers[0]);
    comity_ledger_close(ledgers[1]);
    comity_engine_close(engine);
    return result;
}

static const cli_option options_list[] = {
    {0, "from", "DATE", "events from this date on: YYYY-MM-DD, YYYY-MM or YYYY"},
    {0, "to", "DATE", "events up to this date, that day, month or year included"},
    {0, "on", "DATE", "the day on which states are compared, as YYYY-MM-DD (today)"},
    {0, "events", NULL, "compare events only, not states"},
    {0, "known", "DATE", "LEDGER1 as it was known at the end of that day (UTC)"},
    CLI_OPTION_JSON,
    CLI_OPTION_FORMAT,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_diff = {
    .name = "diff",
    .words = "LEDGER1 LEDGER2 [A [B]]",
    .summary = "What two ledgers, or two coders, say otherwise, by dyad",
    .about = "Events that one ledger has and the other has not, or has otherwise; counts by\n"
             "class; what holds on a date by one and not by the other. '<' is of the first, '>'\n"
             "of the second, '~' of both. Events are the same when document, sentence, class,\n"
             "code, actors, date, status and effect are; of the others that share a sentence and\n"
             "class or actors, the nearest two count as one event told otherwise. Events of no\n"
             "two actors are not compared. A and B keep to one dyad, A alone to those of one\n"
             "state. Exit code: 0 the same, 1 different.",
    .options = options_list,
    .examples = "  comity diff mine.ledger theirs.ledger HND USA --on 2009-09-15\n"
                "  comity diff my.ledger my.ledger --known 2026-10-31     (what has changed since)\n"
                "  comity diff a.ledger b.ledger --events --format tsv > differences.tsv",
    .run = run};
