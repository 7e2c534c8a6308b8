/* comity state: how things stand between two states on a date. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

/* "since 1830", "since some day from 2009-07-07 to 2009-07-31, until 2010-03-04", "since 2010-01-01 at the latest". */
static void interval_words(const comity_holding *h, char out[200]) {
    char since[64], until[64];
    cli_date_words(h->since_start[0] ? h->since_start : h->since_end, h->since_end, COMITY_PRECISION_NONE, since);
    cli_date_words(h->until_start, h->until_end, COMITY_PRECISION_NONE, until);
    bool ends = h->until_start[0] || h->until_end[0];
    bool known = h->since_start[0] || (h->since_end[0] && !(ends && strcmp(h->since_end, h->until_end) == 0));
    const char *some_day = strstr(since, " to ") ? "some day from " : "";
    snprintf(out, 200, "%s%s%s%s%s%s", known ? "since " : "since when is not known", known ? some_day : "", known ? since : "",
             known && !h->since_start[0] ? " at the latest" : "", ends ? ", until " : "", ends ? until : "");
}

/* "in 2009", "from 2009-06-28 to 2009-12-31". */
static void some_day(const char *first, const char *last, char out[80]) {
    char words[64];
    cli_date_words(first, last, COMITY_PRECISION_NONE, words);
    snprintf(out, 80, "%s %s", strstr(words, " to ") ? "from" : "in", words);
}

/* Why a line is uncertain on the date: which day is not told. "" where it is not uncertain. */
static void uncertain_because(const comity_holding *h, const char *date, char out[200]) {
    char when[80];
    out[0] = 0;
    if (h->certainty == COMITY_CERTAIN || h->last_known[0]) return;
    if (h->since_start[0] && strcmp(date, h->since_end) < 0) {
        some_day(h->since_start, h->since_end, when);
        snprintf(out, 200, "it began some day %s, and no report tells which", when);
    } else if (!h->since_end[0]) {
        snprintf(out, 200, "no report tells when it began");
    } else if (strcmp(date, h->since_end) < 0) {
        snprintf(out, 200, "it is told of by %s, and no report tells since when", h->since_end);
    } else if (h->until_start[0] && strcmp(date, h->until_start) >= 0) {
        some_day(h->until_start, h->until_end, when);
        snprintf(out, 200, "it ended some day %s, and no report tells which", when);
    } else {
        snprintf(out, 200, "no report tells when it ended");
    }
}

/* "certain", or why not. */
static void certainty_words(const comity_holding *h, const char *date, char out[300]) {
    char why[200];
    uncertain_because(h, date, why);
    if (h->last_known[0])
        snprintf(out, 300, "LAST KNOWN %.11s, too long ago to say that it still holds (rule %.40s)", h->last_known, h->last_known_rule);
    else
        snprintf(out, 300, "%s%s%s", h->certainty == COMITY_CERTAIN ? "certain" : "UNCERTAIN on this date", why[0] ? ": " : "", why);
}

/* Of what began again: that it had ended before, of which nobody tells. */
static void print_again(const cli_args *args, const comity_holding *h) {
    if (!h->again_rule[0]) return;
    char before[64];
    cli_date_words(h->before_start[0] ? h->before_start : h->before_end, h->before_end, COMITY_PRECISION_NONE, before);
    bool known = h->before_start[0] || h->before_end[0];
    printf("    %sINTERRUPTED before: it began again then (rule %s)%s%s, and no report tells when it had ended%s\n",
           cli_style_on(&args->term, CLI_YELLOW), h->again_rule, known ? ", having begun in " : "", known ? before : "",
           cli_style_off(&args->term));
}

static void print_evidence(const cli_args *args, const comity_event *e, const char *label) {
    unsigned width = cli_text_width(&args->term), indent = 6;
    char date[64];
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    printf("%*s%s%s%s%s", (int)indent, "", label, cli_style_on(&args->term, CLI_CYAN), date,
           cli_style_off(&args->term));
    fputs(": ", stdout);
    cli_wrap(stdout, e->sentence.text, indent + cli_width(label) + cli_width(date) + 2, indent, width);
    printf("%*s%s[%s] ", (int)indent, "", cli_style_on(&args->term, CLI_DIM), e->id);
    cli_put_citation(stdout, e, indent + 19, width);
    fputs(cli_style_off(&args->term), stdout);
}

/* Of how many reports only the first ones and the last are shown. */
static void print_rest(const cli_args *args, size_t n, const char *label) {
    if (!n) return;
    printf("      %s%s… and %zu reports more (--reports all)%s\n", label, cli_style_on(&args->term, CLI_DIM), n,
           cli_style_off(&args->term));
}

static void print_holding(const cli_args *args, const cli_dyad *dyad, const char *date, const comity_holding *h, const char *heading) {
    const cli_term *term = &args->term;
    unsigned width = cli_text_width(term);
    char interval[200];
    if (heading) {
        printf("\n%s", cli_style_on(term, CLI_BOLD));
        for (const char *c = heading; *c; c++) putchar(*c >= 'a' && *c <= 'z' ? *c - 32 : *c);
        printf("%s\n", cli_style_off(term));
    }
    char *line = NULL;
    size_t size;
    FILE *out = open_memstream(&line, &size);
    if (!out) abort();
    if (h->reciprocal) fprintf(out, "%s and %s", dyad->a_name, dyad->b_name);
    else fputs(comity_code_name(dyad->engine, h->holder), out);
    fprintf(out, " %s", h->text);
    if (h->place[0] && !strstr(h->text, h->place)) fprintf(out, ", at %s", h->place);
    if (h->scope[0] && !strstr(h->text, h->scope)) fprintf(out, " (%s)", h->scope);
    fclose(out);
    printf("  %s%s%s", cli_style_on(term, h->holds ? CLI_GREEN : CLI_RED), h->holds ? "+ " : "− NOT: ",
           cli_style_off(term));
    cli_wrap(stdout, line, h->holds ? 4 : 9, 4, width);
    free(line);
    char certainty[300];
    interval_words(h, interval);
    certainty_words(h, date, certainty);
    char told[700];
    snprintf(told, sizeof told, "%s; %s; rule %s%s%s", interval, certainty, h->rule,
             h->end_untold ? ", an end that no report tells: it began again by " : h->end_rule[0] ? ", ended by " : "", h->end_rule);
    printf("    %s", cli_style_on(term, h->certainty == COMITY_CERTAIN ? CLI_PLAIN : CLI_YELLOW));
    cli_wrap(stdout, told, 4, 4, width);
    fputs(cli_style_off(term), stdout);
    print_again(args, h);
    for (size_t i = 0; i < h->n_evidence; i++) print_evidence(args, h->evidence[i], "");
    print_rest(args, h->reports - h->n_evidence, "");
    for (size_t i = 0; i < h->n_against; i++) print_evidence(args, h->against[i], "AGAINST: ");
    print_rest(args, h->reports_against - h->n_against, "AGAINST: ");
}

static void print_table(const cli_args *args, const cli_dyad *dyad, const comity_state_view *view, const char *date) {
    const char *on = cli_style_on(&args->term, CLI_BOLD), *off = cli_style_off(&args->term);
    char memory[12];
    const char *known = cli_known(args, memory), *as = known ? ", as known on " : "";
    if (dyad->a == dyad->b) printf("%s%s (%s) on %s", on, dyad->a_name, dyad->a, date);
    else printf("%s%s and %s (%s–%s) on %s", on, dyad->a_name, dyad->b_name, dyad->a, dyad->b, date);
    printf("%s%s%s\n", as, known ? known : "", off);
    const char *group = "";
    for (size_t i = 0; i < comity_state_count(view); i++) {
        const comity_holding *h = comity_state_at(view, i);
        print_holding(args, dyad, date, h, strcmp(group, h->group) != 0 ? h->group : NULL);
        group = h->group;
    }
}

static json_t *events_json(const comity_event *const *events, size_t n) {
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) json_array_append_new(list, cli_event_json(events[i]));
    return list;
}

static json_t *holding_json(const comity_holding *h, const char *date) {
    char why[200];
    uncertain_because(h, date, why);
    json_t *o = json_object();
    json_object_set_new(o, "group", cli_json_string(h->group));
    json_object_set_new(o, "fluent", cli_json_string(h->fluent));
    json_object_set_new(o, "holds", json_boolean(h->holds));
    json_object_set_new(o, "holder", cli_json_string(h->holder));
    json_object_set_new(o, "counterpart", cli_json_string(h->counterpart));
    json_object_set_new(o, "reciprocal", json_boolean(h->reciprocal));
    json_object_set_new(o, "text", cli_json_string(h->text));
    json_object_set_new(o, "object", cli_json_string(h->object));
    json_object_set_new(o, "rank", cli_json_string(h->rank));
    json_object_set_new(o, "scope", cli_json_string(h->scope));
    json_object_set_new(o, "place", cli_json_string(h->place));
    json_object_set_new(o, "since_start", cli_json_string(h->since_start));
    json_object_set_new(o, "since_end", cli_json_string(h->since_end));
    json_object_set_new(o, "until_start", cli_json_string(h->until_start));
    json_object_set_new(o, "until_end", cli_json_string(h->until_end));
    json_object_set_new(o, "certain", json_boolean(h->certainty == COMITY_CERTAIN));
    json_object_set_new(o, "uncertain_because", cli_json_string(why));
    json_object_set_new(o, "rule", cli_json_string(h->rule));
    json_object_set_new(o, "end_rule", cli_json_string(h->end_rule));
    json_object_set_new(o, "end_untold", json_boolean(h->end_untold));
    json_object_set_new(o, "again_rule", cli_json_string(h->again_rule));
    json_object_set_new(o, "before_start", cli_json_string(h->before_start));
    json_object_set_new(o, "before_end", cli_json_string(h->before_end));
    json_object_set_new(o, "last_known", cli_json_string(h->last_known));
    json_object_set_new(o, "last_known_rule", cli_json_string(h->last_known_rule));
    json_object_set_new(o, "reports", json_integer((json_int_t)h->reports));
    json_object_set_new(o, "reports_against", json_integer((json_int_t)h->reports_against));
    json_object_set_new(o, "evidence", events_json(h->evidence, h->n_evidence));
    json_object_set_new(o, "against", events_json(h->against, h->n_against));
    return o;
}

static void print_json(const cli_args *args, const cli_dyad *dyad, const comity_state_view *view, const char *date) {
    char memory[12];
    json_t *holdings = json_array();
    for (size_t i = 0; i < comity_state_count(view); i++) {
        json_array_append_new(holdings, holding_json(comity_state_at(view, i), date));
    }
    cli_json_print(json_pack("{s:s, s:s, s:s, s:s?, s:o}", "a", dyad->a, "b", dyad->b, "date", date, "known",
                             cli_known(args, memory), "holdings", holdings));
}

static void print_rows(const cli_args *args, const comity_state_view *view, cli_format format) {
    static const char *const columns[] = {"group", "fluent", "holds", "holder", "counterpart", "text", "since_start",
                                          "since_end", "until_start", "until_end", "certain", "rule", "document",
                                          "sentence", "events"};
    cli_table *table = cli_table_new(&args->term, format, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < comity_state_count(view); i++) {
        const comity_holding *h = comity_state_at(view, i);
        const comity_event *first = h->n_evidence ? h->evidence[0] : NULL;
        const char *const cells[] = {h->group, h->fluent, h->holds ? "yes" : "no", h->holder, h->counterpart, h->text,
                                     h->since_start, h->since_end, h->until_start, h->until_end,
                                     h->certainty == COMITY_CERTAIN ? "yes" : "no", h->rule,
                                     first ? first->document : "", first ? first->sentence.text : ""};
        for (size_t c = 0; c < sizeof cells / sizeof *cells; c++) cli_table_cell(table, cells[c]);
        char *ids = NULL;
        size_t size;
        FILE *out = open_memstream(&ids, &size);
        if (!out) abort();
        for (size_t k = 0; k < h->n_evidence; k++) fprintf(out, "%s%s", k ? "," : "", h->evidence[k]->id);
        fclose(out);
        cli_table_cell(table, ids);
        free(ids);
    }
    cli_table_end(table);
}

enum { SHOWN = 20 };

/* --reports N or "all" (0). */
static int reports_option(const cli_args *args, size_t *most) {
    const char *text = cli_value(args, "reports");
    char *end = NULL;
    *most = SHOWN;
    if (!text) return 0;
    unsigned long n = strcmp(text, "all") == 0 ? 0 : strtoul(text, &end, 10);
    if (end && (*end || end == text || n == 0 || n > 1000000000 || *text == '-'))
        return cli_usage(args, "--reports: expected a number above 0 or all, found '%s'", text);
    *most = n;
    return 0;
}

static comity_status read_reports(comity_state_view *view, size_t most, comity_error *err) {
    comity_status status = COMITY_OK;
    for (size_t i = 0; status == COMITY_OK && i < comity_state_count(view); i++) status = comity_state_evidence(view, i, most, err);
    return status;
}

static int run(cli_args *args) {
    char memory[12];
    size_t most;
    const char *date;
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0) result = cli_day_option(args, "on", memory, &date);
    if (result == 0) result = reports_option(args, &most);
    if (result != 0) return result;
    cli_dyad dyad;
    result = cli_dyad_open(args, &dyad);
    if (result == 0) {
        comity_state_view *view = NULL;
        comity_error err = {0};
        comity_status status = comity_state_on(dyad.engine, dyad.ledger, dyad.a, dyad.b, date, &view, &err);
        if (status == COMITY_OK) status = read_reports(view, most, &err);
        if (status != COMITY_OK) {
            result = cli_fail_with(args, status, &err);
        } else {
            if (format == CLI_JSON) print_json(args, &dyad, view, date);
            else if (format == CLI_TABLE) print_table(args, &dyad, view, date);
            else print_rows(args, view, format);
            if (comity_state_count(view) == 0) {
                if (dyad.a == dyad.b) cli_fail(args, 0, "nothing is known of %s alone on %s", dyad.a_name, date);
                else cli_fail(args, 0, "nothing is known of how %s and %s stood on %s", dyad.a_name, dyad.b_name, date);
            }
        }
        comity_state_free(view);
    }
    cli_dyad_close(&dyad);
    return result;
}

static const cli_option options[] = {CLI_OPTION_LEDGER,
                                     {0, "on", "DATE", "the day asked about, as YYYY-MM-DD (today)"},
                                     {0, "reports", "N", "reports shown of each condition: the first ones and the last (20; all)"},
                                     CLI_OPTION_KNOWN,
                                     CLI_OPTION_JSON,
                                     CLI_OPTION_FORMAT,
                                     CLI_OPTIONS_ENGINE,
                                     CLI_OPTIONS_END};

const cli_command cli_state = {
    .name = "state",
    .words = "A [B]",
    .may_lack = 1,
    .summary = "How things stand between two states on a date",
    .about = "Diplomatic relations, recognition, agreements, measures, presence: what holds on\n"
             "the date, since when, how certain, by which rule, and each sentence behind it.\n"
             "'− NOT' marks what is known not to hold; UNCERTAIN means that it depends on\n"
             "where in an imprecise date (\"in 2009\") the change fell; LAST KNOWN, that nobody said\n"
             "for years that it ended or goes on; INTERRUPTED, that it began again after an end of\n"
             "which no report tells. What is not listed is not known. A and B are ISO codes, COW\n"
             "codes or names. A alone: what holds of that state by itself, as imported tables tell\n"
             "it: who leads it, whether it is independent, when it votes.",
    .options = options,
    .examples = "  comity state HND USA --on 2009-09-15\n"
                "  comity state HND USA --on 2009-09-15 --known 2026-10-31\n"
                "  comity state Ethiopia Eritrea --on 2018-12-01 --json | jq '.holdings[].text'",
    .run = run};
