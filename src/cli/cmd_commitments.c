/* comity commitments: what two states have bound themselves to, and what came of it. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

static const cli_style STYLES[] = {CLI_YELLOW, CLI_GREEN, CLI_RED, CLI_DIM}; /* open, met, broken, lapsed */

/* "the United States → Honduras: would not recognize …, unless …": owned by the caller (free). */
static char *line_of(const comity_engine *engine, const comity_commitment *c) {
    static const char *const says[] = {"promises", "threatens", "would be obliged"};
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    fprintf(out, "%s %s %s: %s", comity_code_name(engine, c->holder), c->mutual ? "↔" : "→", comity_code_name(engine, c->addressee),
            says[c->kind]);
    fprintf(out, " “%s”", c->consequence);
    if (c->condition[0]) fprintf(out, "; %s “%s”", c->unless ? "averted by:" : "on condition:", c->condition);
    fclose(out);
    return text;
}

static void print_evidence(const cli_args *args, const comity_event *e, const char *label) {
    unsigned width = cli_text_width(&args->term), indent = 6;
    char date[64];
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    printf("%*s%s%s%s%s: ", (int)indent, "", label, cli_style_on(&args->term, CLI_CYAN), date, cli_style_off(&args->term));
    cli_wrap(stdout, e->sentence.text, indent + cli_width(label) + cli_width(date) + 2, indent, width);
    printf("%*s%s[%s] ", (int)indent, "", cli_style_on(&args->term, CLI_DIM), e->id);
    cli_put_citation(stdout, e, indent + 19, width);
    fputs(cli_style_off(&args->term), stdout);
}

static bool same_sentence(const comity_event *a, const comity_event *b) {
    return strcmp(a->document, b->document) == 0 && a->sentence.index == b->sentence.index;
}

static void print_one(const cli_args *args, const comity_engine *engine, const comity_commitment *c) {
    static const char *const words[] = {"OPEN", "MET", "BROKEN", "LAPSED"};
    char said[64], deadline[64];
    char *line = line_of(engine, c);
    cli_date_words(c->made_start, c->made_end, COMITY_PRECISION_NONE, said);
    cli_date_words(c->deadline_start, c->deadline_end, COMITY_PRECISION_NONE, deadline);
    printf("\n  %s%s%s ", cli_style_on(&args->term, STYLES[c->standing]), words[c->standing], cli_style_off(&args->term));
    cli_wrap(stdout, line, 3 + (unsigned)strlen(words[c->standing]), 4, cli_text_width(&args->term));
    free(line);
    printf("    %s, said %s%s%s; rule %s\n", comity_commitment_kind_name(c->kind), c->made_start[0] ? said : "on a day not known",
           c->deadline_end[0] ? (c->by ? ", by " : ", for ") : "", c->deadline_end[0] ? deadline : "", c->rule);
    for (size_t i = 0; i < c->n_statements; i++) {
        bool told = false;
        for (size_t k = 0; k < i && !told; k++) told = same_sentence(c->statements[k], c->statements[i]);
        if (!told) print_evidence(args, c->statements[i], "");
    }
    if (c->condition_met) print_evidence(args, c->condition_met, "THE CONDITION CAME ABOUT: ");
    if (c->standing != COMITY_COMMITMENT_OPEN)
        printf("    %s by rule %s%s\n", comity_commitment_standing_name(c->standing), c->settled_rule,
               c->n_settled_by ? "" : ": its date passed, and nothing here says that it was kept or broken");
    for (size_t i = 0; i < c->n_settled_by; i++)
        print_evidence(args, c->settled_by[i],
                       c->standing == COMITY_COMMITMENT_MET ? "MET: " : c->standing == COMITY_COMMITMENT_BROKEN ? "BROKEN: " : "AFTERWARDS: ");
}

static json_t *events_json(const comity_event *const *events, size_t n) {
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) json_array_append_new(list, cli_event_json(events[i]));
    return list;
}

static json_t *one_json(const comity_commitment *c) {
    json_t *o = json_pack("{s:s, s:s, s:s, s:s, s:b}", "standing", comity_commitment_standing_name(c->standing), "kind",
                          comity_commitment_kind_name(c->kind), "holder", c->holder, "addressee", c->addressee, "mutual", c->mutual);
    json_object_set_new(o, "act", cli_json_string(c->act));
    json_object_set_new(o, "negative", json_boolean(c->negative));
    json_object_set_new(o, "consequence", cli_json_string(c->consequence));
    json_object_set_new(o, "condition", cli_json_string(c->condition));
    json_object_set_new(o, "unless", json_boolean(c->unless));
    json_object_set_new(o, "made_start", cli_json_string(c->made_start));
    json_object_set_new(o, "made_end", cli_json_string(c->made_end));
    json_object_set_new(o, "deadline_start", cli_json_string(c->deadline_start));
    json_object_set_new(o, "deadline_end", cli_json_string(c->deadline_end));
    json_object_set_new(o, "by", json_boolean(c->by));
    json_object_set_new(o, "rule", cli_json_string(c->rule));
    json_object_set_new(o, "settled_rule", cli_json_string(c->settled_rule));
    json_object_set_new(o, "statements", events_json(c->statements, c->n_statements));
    json_object_set_new(o, "settled_by", events_json(c->settled_by, c->n_settled_by));
    json_object_set_new(o, "condition_met", c->condition_met ? cli_event_json(c->condition_met) : json_null());
    return o;
}

static void print_rows(const cli_args *args, const comity_commitments *list, cli_format format) {
    static const char *const columns[] = {"standing", "kind", "holder", "addressee", "consequence", "condition", "made_start", "made_end",
                                          "deadline_start", "deadline_end", "rule", "settled_rule", "statement", "settled_by", "document",
                                          "sentence"};
    cli_table *table = cli_table_new(&args->term, format, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < comity_commitments_count(list); i++) {
        const comity_commitment *c = comity_commitments_at(list, i);
        const comity_event *e = c->statements[0];
        const char *const cells[] = {comity_commitment_standing_name(c->standing), comity_commitment_kind_name(c->kind), c->holder,
                                     c->addressee, c->consequence, c->condition, c->made_start, c->made_end, c->deadline_start,
                                     c->deadline_end, c->rule, c->settled_rule, e->id, c->n_settled_by ? c->settled_by[0]->id : "",
                                     e->document, e->sentence.text};
        for (size_t k = 0; k < sizeof cells / sizeof *cells; k++) cli_table_cell(table, cells[k]);
    }
    cli_table_end(table);
}

static void print(const cli_args *args, const cli_dyad *dyad, const comity_commitments *list, const char *date, cli_format format) {
    if (format == CLI_JSON) {
        json_t *all = json_array();
        for (size_t i = 0; i < comity_commitments_count(list); i++) json_array_append_new(all, one_json(comity_commitments_at(list, i)));
        cli_json_print(json_pack("{s:s, s:s, s:s, s:o}", "a", dyad->a, "b", dyad->b, "date", date, "commitments", all));
    } else if (format == CLI_TABLE) {
        printf("%s%s and %s (%s–%s): commitments on %s%s\n", cli_style_on(&args->term, CLI_BOLD), dyad->a_name, dyad->b_name, dyad->a,
               dyad->b, date, cli_style_off(&args->term));
        for (size_t i = 0; i < comity_commitments_count(list); i++) print_one(args, dyad->engine, comity_commitments_at(list, i));
    } else
        print_rows(args, list, format);
    if (comity_commitments_count(list) == 0)
        cli_fail(args, 0, "nothing is known of commitments of %s and %s by %s", dyad->a_name, dyad->b_name, date);
}

static int run(cli_args *args) {
    char memory[12];
    const char *date;
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0) result = cli_day_option(args, "date", memory, &date);
    if (result != 0) return result;
    cli_dyad dyad;
    result = cli_dyad_open(args, &dyad);
    if (result == 0) {
        comity_commitments *list = NULL;
        comity_error err = {0};
        comity_status status = comity_commitments_on(dyad.engine, dyad.ledger, dyad.a, dyad.b, date, &list, &err);
        if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
        else print(args, &dyad, list, date, format);
        comity_commitments_free(list);
    }
    cli_dyad_close(&dyad);
    return result;
}

static const cli_option options[] = {CLI_OPTION_LEDGER,
                                     {0, "date", "DATE", "the day asked about, as YYYY-MM-DD (today)"},
                                     CLI_OPTION_KNOWN,
                                     CLI_OPTION_JSON,
                                     CLI_OPTION_FORMAT,
                                     CLI_OPTIONS_ENGINE,
                                     CLI_OPTIONS_END};

const cli_command cli_commitments = {
    .name = "commitments",
    .words = "A B",
    .summary = "What two states promised and threatened, and what came of it",
    .about = "Promises, threats and what a text says that a law would oblige to, each with who is\n"
             "bound towards whom, the consequence, its condition and its date, and how it stood on\n"
             "the day asked about: OPEN, MET (done as said), BROKEN (the contrary was done) or\n"
             "LAPSED (its date passed, its condition was averted, or it was taken back), by which\n"
             "rule and with the sentence that says so. Derived from the ledger's events by\n"
             "rules/commitments.txt. A and B are ISO codes, COW codes or names.",
    .options = options,
    .examples = "  comity commitments HND USA\n"
                "  comity commitments HND USA --date 2009-10-01\n"
                "  comity commitments HND USA --json | jq '.commitments[] | select(.standing == \"open\")'",
    .run = run};
