/* comity explain: how one event came about. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

static void field(const cli_args *args, const char *name, const char *text) {
    if (!text[0]) return;
    printf("  %s%-11s%s ", cli_style_on(&args->term, CLI_CYAN), name, cli_style_off(&args->term));
    cli_wrap(stdout, text, 14, 14, cli_text_width(&args->term));
}

static void heading(const cli_args *args, const char *text) {
    printf("\n%s%s%s\n", cli_style_on(&args->term, CLI_BOLD), text, cli_style_off(&args->term));
}

static void actors(const cli_args *args, const char *name, const comity_actor *list, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const comity_actor *a = &list[i];
        char text[600];
        snprintf(text, sizeof text, "%s%s%s%s%.200s%s%.200s", a->code[0] ? a->code : "(no code)", a->sector[0] ? " " : "",
                 a->sector, a->name[0] ? ", written " : "", a->name, a->canonical[0] ? ", that is " : "", a->canonical);
        size_t used = strlen(text);
        if (a->inferred) snprintf(text + used, sizeof text - used, ", inferred (see the trace)");
        else snprintf(text + used, sizeof text - used, ", characters %u–%u", a->start, a->end);
        field(args, i ? "" : name, text);
    }
}

/* CoNLL-U token lines as a table: number, word, lemma, tags, relation, head. */
static void print_parse(const cli_args *args, const char *conllu) {
    static const char *const columns[] = {"no", "word", "lemma", "tag", "fine", "relation", "head"};
    static const int field_of[] = {0, 1, 2, 3, 4, 7, 6};
    cli_table *table = cli_table_new(&args->term, CLI_TABLE, columns, 7);
    char *lines = strdup(conllu), *rest = lines;
    while (rest) {
        char *line = strsep(&rest, "\n"), *cells[10] = {0};
        if (!*line || *line == '#') continue;
        for (int i = 0; i < 10 && line; i++) cells[i] = strsep(&line, "\t");
        for (int i = 0; i < 7; i++) cli_table_cell(table, cells[field_of[i]] ? cells[field_of[i]] : "");
    }
    cli_table_end(table);
    free(lines);
}

static void print_event(const cli_args *args, const comity_event *e) {
    char text[600], date[64];
    char *parties = cli_event_parties(e), *what = cli_event_what(e), *marked = cli_marked_sentence(e);
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    printf("%sEvent %s: %s  %s%s\n\n  ", cli_style_on(&args->term, CLI_BOLD), e->id, parties, what,
           cli_style_off(&args->term));
    cli_wrap(stdout, marked, 2, 2, cli_text_width(&args->term));
    fputs("  ", stdout);
    cli_put_citation(stdout, e, 2, cli_text_width(&args->term));
    field(args, "url", e->url);
    int used = snprintf(text, sizeof text, "%u–%u of the document", e->sentence.start, e->sentence.end);
    if (e->trigger[0])
        snprintf(text + used, sizeof text - (size_t)used, "; {trigger} \"%.200s\" at %u–%u", e->trigger, e->trigger_start,
                 e->trigger_end);
    field(args, "characters", text);

    heading(args, "Record");
    field(args, "kind", comity_kind_name(e->kind));
    snprintf(text, sizeof text, "%s%s%s%s%s", e->cameo[0] ? e->cameo : "none", e->class_[0] ? ", class " : "", e->class_,
             e->mode[0] ? ", mode " : "", e->mode);
    field(args, "code", text);
    actors(args, "source", e->source, e->n_source);
    actors(args, "target", e->target, e->n_target);
    snprintf(text, sizeof text, "%s%s%.11s%s%.11s%s", date, e->date_start[0] ? " (" : "", e->date_start,
             e->date_start[0] ? ".." : "", e->date_end, e->date_start[0] ? ")" : "");
    field(args, "date", text);
    field(args, "status", comity_event_status_name(e->status));
    field(args, "condition", e->condition);
    if (e->said_by) {
        actors(args, "said by", e->said_by, 1);
        field(args, "said how", e->said_verb);
    }
    field(args, "object", e->object);
    field(args, "scope", e->scope);
    field(args, "place", e->place);
    if (e->effect != COMITY_NO_EFFECT) {
        snprintf(text, sizeof text, "%s %.500s", comity_effect_name(e->effect), e->fluent);
        field(args, "fluent", text);
    }
    if (e->cameo[0])
        snprintf(text, sizeof text, "intensity %g, quad class %d, confidence %.2f", e->intensity, e->quad_class,
                 e->confidence);
    else snprintf(text, sizeof text, "confidence %.2f", e->confidence);
    field(args, "scores", text);

    if (e->sentence.conllu && e->sentence.conllu[0]) {
        heading(args, "Parse");
        print_parse(args, e->sentence.conllu);
    }
    heading(args, "How it came about");
    if (strncmp(e->trace, "pattern ", 8) != 0) field(args, "pattern", e->pattern); /* the trace says it better */
    for (const char *line = e->trace; *line;) {
        size_t n = strcspn(line, "\n");
        char *step = strndup(line, n);
        fputs("  ", stdout);
        cli_wrap(stdout, step ? step : "", 2, 6, cli_text_width(&args->term));
        free(step);
        line += n + (line[n] == '\n');
    }
    free(parties);
    free(what);
    free(marked);
}

static void print_json(const comity_event *e) {
    json_t *o = cli_event_json(e);
    json_object_set_new(o, "conllu", cli_json_string(e->sentence.conllu));
    json_object_set_new(o, "trace", cli_json_string(e->trace));
    cli_json_print(o);
}

/* An id or the first digits of one, enough to find it by. */
static bool is_id(const char *word) {
    size_t n = strlen(word);
    return n >= 4 && n <= 16 && strspn(word, "0123456789abcdef") == n;
}

/* Whether more than one event begins with `id`: then neither is explained. */
static bool ambiguous(comity_ledger *ledger, const char *id) {
    comity_query query = {.id = id, .limit = 2};
    comity_cursor *cursor = NULL;
    const comity_event *event;
    int n = 0;
    if (strlen(id) == 16 || comity_ledger_events(ledger, &query, &cursor, NULL) != COMITY_OK) return false;
    while (comity_cursor_next(cursor, &event, NULL) == COMITY_OK) n++;
    comity_cursor_close(cursor);
    return n > 1;
}

static int explain(const cli_args *args, comity_ledger *ledger, const char *id) {
    if (ambiguous(ledger, id)) return cli_usage(args, "several events begin with '%s'; give more of the id", id);
    comity_query query = {.id = id};
    comity_cursor *cursor = NULL;
    comity_error err = {0};
    const comity_event *event;
    comity_status status = comity_ledger_events(ledger, &query, &cursor, &err);
    if (status == COMITY_OK) status = comity_cursor_next(cursor, &event, &err);
    int result = 0;
    if (status == COMITY_END) {
        result = cli_fail(args, COMITY_NOT_FOUND, "%s: the ledger has no such event; 'comity timeline' lists them", id);
    } else if (status != COMITY_OK) {
        result = cli_fail_with(args, status, &err);
    } else if (cli_has(args, "json")) {
        print_json(event);
    } else {
        print_event(args, event);
    }
    comity_cursor_close(cursor);
    return result;
}

static int run(cli_args *args) {
    if (args->n_words != 1) return cli_usage(args, "the id of one event is wanted");
    if (!is_id(args->words[0])) {
        return cli_usage(args, "'%s' is no event id; 4 to 16 of 0-9a-f are wanted, as 'comity timeline' prints them",
                         args->words[0]);
    }
    comity_ledger *ledger = NULL;
    int result = cli_open_ledger(args, &ledger);
    if (result == 0) result = explain(args, ledger, args->words[0]);
    comity_ledger_close(ledger);
    return result;
}

static const cli_option options[] = {CLI_OPTION_LEDGER, CLI_OPTION_KNOWN, CLI_OPTION_JSON, CLI_OPTIONS_END};

const cli_command cli_explain = {
    .name = "explain",
    .words = "ID",
    .summary = "How an event was coded: characters, parse, pattern, steps",
    .about = "Shows the sentence with [source: …], [target: …] and {trigger} marked, every field\n"
             "of the record, the parse of the sentence, the pattern that matched and each\n"
             "step from the words to the code.",
    .options = options,
    .examples = "  comity explain 3f2a91c07be4d110\n"
                "  comity explain -l my.ledger 3f2a91c07be4d110 --json",
    .run = run};
