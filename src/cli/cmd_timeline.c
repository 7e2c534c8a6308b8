/* comity timeline: what happened between two states, in order. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

static cli_style style_of(const comity_event *e) {
    if (e->status != COMITY_ACTUAL) return CLI_YELLOW;
    return e->quad_class >= 3 ? CLI_RED : e->quad_class >= 1 ? CLI_GREEN : CLI_PLAIN;
}

/* What the event printed before had, so that nothing is said twice in a row. */
typedef struct before {
    char date[64], document[256];
    uint32_t sentence;
} before;

static bool same_sentence(before *last, const comity_event *e) {
    if (last->document[0] && last->sentence == e->sentence.index && strcmp(last->document, e->document) == 0) return true;
    snprintf(last->document, sizeof last->document, "%s", e->document);
    last->sentence = e->sentence.index;
    return false;
}

/* For the eye: a head line, the sentence, where it stands. */
static void print_block(const cli_args *args, const comity_event *e, before *last) {
    const cli_term *term = &args->term;
    unsigned width = cli_text_width(term), indent = 12;
    char date[64];
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    if (strcmp(date, last->date) == 0) {
        printf("%*s", (int)indent, "");
    } else {
        memcpy(last->date, date, sizeof last->date);
        unsigned taken = cli_width(date);
        printf("%s%s%s", cli_style_on(term, CLI_BOLD), date, cli_style_off(term));
        if (taken + 2 > indent) printf("\n%*s", (int)indent, "");
        else printf("%*s", (int)(indent - taken), "");
    }
    char *parties = cli_event_parties(e), *what = cli_event_what(e);
    unsigned used = indent + cli_width(parties) + 2 + cli_width(what);
    bool fits = used <= width, id_fits = used + 2 + strlen(e->id) <= width;
    printf("%s%*s%s", parties, fits ? 2 : 0, "", cli_style_on(term, style_of(e)));
    if (!fits) printf("\n%*s", (int)indent, "");
    if (id_fits) cli_put_clean(stdout, what, strlen(what));
    else cli_wrap(stdout, what, fits ? used - cli_width(what) : indent, indent, width);
    printf("%s%*s", cli_style_off(term), (int)(id_fits ? width - used - strlen(e->id) : indent), "");
    printf("%s%s%s\n%*s", cli_style_on(term, CLI_DIM), e->id, cli_style_off(term), (int)indent, "");
    free(parties);
    free(what);
    if (same_sentence(last, e)) {
        char same[600];
        snprintf(same, sizeof same, "(the same sentence%s%.500s)", e->trigger[0] ? ": " : "", e->trigger);
        fputs(cli_style_on(term, CLI_DIM), stdout);
        cli_wrap(stdout, same, indent, indent, width);
        fputs(cli_style_off(term), stdout);
        return;
    }
    cli_wrap(stdout, e->sentence.text, indent, indent, width);
    printf("%*s%s", (int)indent, "", cli_style_on(term, CLI_DIM));
    cli_put_citation(stdout, e, indent, width);
    fputs(cli_style_off(term), stdout);
}

static void print_markdown(const comity_event *e) {
    char date[64];
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    char *parties = cli_event_parties(e), *what = cli_event_what(e);
    printf("| %s | ", date);
    cli_put_markdown(stdout, parties);
    fputs(" | ", stdout);
    cli_put_markdown(stdout, what);
    fputs(" | ", stdout);
    cli_put_markdown(stdout, e->sentence.text);
    fputs(" | ", stdout);
    cli_put_markdown(stdout, e->document);
    printf(" | %s |\n", e->id);
    free(parties);
    free(what);
}

/* "Honduras and United States (HND–USA): timeline", and what it is narrowed to. Owned by the caller (free). */
static char *title_of(const cli_args *args, const cli_dyad *dyad) {
    const char *text = cli_value(args, "text");
    char *out = NULL;
    size_t size;
    FILE *f = open_memstream(&out, &size);
    if (!f) abort();
    if (!dyad->a) fputs("Events", f);
    else if (dyad->a == dyad->b) fprintf(f, "%s (%s): timeline", dyad->a_name, dyad->a);
    else fprintf(f, "%s and %s (%s–%s): timeline", dyad->a_name, dyad->b_name, dyad->a, dyad->b);
    if (text) fprintf(f, " of sentences with %s", text);
    if (cli_has(args, "from")) fprintf(f, ", from %s", cli_value(args, "from"));
    if (cli_has(args, "to")) fprintf(f, "%s to %s", cli_has(args, "from") ? "" : ",", cli_value(args, "to"));
    fclose(f);
    return out;
}

static int print_all(const cli_args *args, cli_format format, const cli_dyad *dyad, comity_cursor *cursor) {
    cli_table *table = format == CLI_TSV
                           ? cli_table_new(&args->term, format, cli_event_columns, cli_event_column_count())
                           : NULL;
    cli_json_list list = {0};
    before last = {.date = ""};
    size_t n = 0;
    comity_error err = {0};
    const comity_event *e;
    comity_status status;
    while ((status = comity_cursor_next(cursor, &e, &err)) == COMITY_OK && !cli_output_gone()) {
        if (n == 0 && (format == CLI_TABLE || format == CLI_MARKDOWN)) {
            const char *bold = cli_style_on(&args->term, format == CLI_TABLE ? CLI_BOLD : CLI_PLAIN);
            char *title = title_of(args, dyad);
            printf("%s%s", bold, format == CLI_MARKDOWN ? "# " : "");
            cli_put_clean(stdout, title, strlen(title));
            printf("%s\n\n", *bold ? cli_style_off(&args->term) : "");
            free(title);
            if (format == CLI_MARKDOWN) {
                fputs("| date | who | what | sentence | document | id |\n| --- | --- | --- | --- | --- | --- |\n", stdout);
            }
        }
        n++;
        if (format == CLI_JSON) cli_json_add(&list, cli_event_json(e));
        else if (format == CLI_TABLE) print_block(args, e, &last);
        else if (format == CLI_MARKDOWN) print_markdown(e);
        for (size_t c = 0; table && c < cli_event_column_count(); c++) {
            char *cell = cli_event_cell(e, c);
            cli_table_cell(table, cell);
            free(cell);
        }
    }
    if (table) cli_table_end(table);
    if (format == CLI_JSON) cli_json_end(&list);
    if (status != COMITY_OK && status != COMITY_END) return cli_fail_with(args, status, &err);
    if (n == 0) {
        char *title = title_of(args, dyad);
        cli_fail(args, 0, "the ledger has no such events: %s", title);
        free(title);
    }
    if (format == CLI_TABLE && n) {
        printf("\n%zu event%s. ", n, n == 1 ? "" : "s");
        cli_wrap(stdout, "To see how one was coded: comity explain ID", 14, 0, cli_text_width(&args->term));
    }
    return 0;
}

static int run(cli_args *args) {
    char from_memory[12], to_memory[12];
    comity_query query = {0};
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0) result = cli_date_option(args, "from", false, false, from_memory, &query.from);
    if (result == 0) result = cli_date_option(args, "to", true, false, to_memory, &query.to);
    if (result == 0 && query.from && query.to && strcmp(query.from, query.to) > 0) {
        result = cli_usage(args, "--from %s is later than --to %s", query.from, query.to);
    }
    query.text = cli_value(args, "text");
    if (result == 0 && query.text && !query.text[strspn(query.text, " \t\"")])
        result = cli_usage(args, "--text: a word is wanted, or several, or a \"quoted phrase\"");
    if (result == 0 && args->n_words == 0 && !query.text)
        result = cli_usage(args, "one or two states are wanted, as codes or names, or --text: comity timeline HND USA");
    if (result != 0) return result;
    cli_dyad dyad;
    result = cli_dyad_open(args, &dyad);
    if (result == 0) {
        query.a = dyad.a;
        query.b = dyad.a == dyad.b ? NULL : dyad.b;
        comity_cursor *cursor = NULL;
        comity_error err = {0};
        comity_status status = comity_ledger_events(dyad.ledger, &query, &cursor, &err);
        result = status == COMITY_OK ? print_all(args, format, &dyad, cursor) : cli_fail_with(args, status, &err);
        comity_cursor_close(cursor);
    }
    cli_dyad_close(&dyad);
    return result;
}

static const cli_option options[] = {
    CLI_OPTION_LEDGER,
    {0, "from", "DATE", "events from this date on: YYYY-MM-DD, YYYY-MM or YYYY"},
    {0, "to", "DATE", "events up to this date, that day, month or year included"},
    {'t', "text", "WORDS", "events whose sentence has these words; a phrase goes in double quotes"},
    CLI_OPTION_KNOWN,
    CLI_OPTION_JSON,
    CLI_OPTION_FORMAT,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_timeline = {
    .name = "timeline",
    .words = "[A [B]]",
    .may_lack = 2,
    .summary = "What happened between two states, in order of date",
    .about = "A and B are ISO codes, COW codes or names; A alone asks for all that a state did or\n"
             "had done to it, and --text without a state for all events. Each event stands with its sentence,\n"
             "its document and its id; undated events come last. '→' points from who acts to\n"
             "whom it is done; '↔' joins equals.",
    .options = options,
    .examples = "  comity timeline HND USA --from 2009 --to 2010\n"
                "  comity timeline HND --text 'Puerto Cortes'\n"
                "  comity timeline --text '\"free trade\" signed' --from 2004\n"
                "  comity timeline \"South Korea\" Japan --format markdown > timeline.md\n"
                "  comity timeline FRA MLI --json | jq '.[] | select(.quad_class == 4)'",
    .run = run};
