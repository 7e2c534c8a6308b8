/* comity scorecard: a country's Millennium Challenge scorecard, and what it means. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

static const char *const results[] = {"pass", "fail", "missing", "asked"};

static cli_style style_of(comity_score_result r) {
    return r == COMITY_SCORE_PASSED ? CLI_GREEN : r == COMITY_SCORE_ASKED ? CLI_YELLOW : CLI_RED;
}

static const char *number(bool known, double v, char out[32]) {
    out[0] = 0;
    if (known) snprintf(out, 32, "%.10g", v);
    return out;
}

static void print_rows(const cli_args *args, const comity_scorecard *card, cli_format format) {
    static const char *const columns[] = {"category", "indicator", "value",  "median", "better", "needed",
                                          "of",       "result",    "reason", "rule",   "where"};
    enum { N = sizeof columns / sizeof *columns };
    cli_table *t = cli_table_new(&args->term, format, columns, N);
    for (size_t i = 0; i < comity_scorecard_scores(card); i++) {
        const comity_score *s = comity_scorecard_score(card, i);
        char value[32], median[32], bar[32], of[16];
        snprintf(of, sizeof of, "%u", s->group_values);
        const char *const cells[N] = {s->category,
                                      s->indicator,
                                      number(s->has_value, s->value, value),
                                      number(s->has_median, s->median, median),
                                      s->lower_is_better ? "lower" : "higher",
                                      number(s->has_threshold, s->threshold, bar),
                                      of,
                                      results[s->result],
                                      s->reason,
                                      s->rule,
                                      s->where};
        for (size_t c = 0; c < N; c++) cli_table_cell(t, cells[c]);
    }
    for (size_t i = 0; i < comity_scorecard_hurdles(card); i++) {
        const comity_hurdle *h = comity_scorecard_hurdle(card, i);
        const char *const cells[N] = {h->hard ? "(hard hurdle)" : "(requirement)",
                                      h->name,
                                      "",
                                      "",
                                      "",
                                      "",
                                      "",
                                      results[h->result],
                                      h->reason,
                                      h->rule,
                                      ""};
        for (size_t c = 0; c < N; c++) cli_table_cell(t, cells[c]);
    }
    cli_table_end(t);
}

static void print_score(const cli_args *args, const comity_score *s, unsigned width) {
    char value[32], median[32];
    printf("  %s%-7s%s %-42s %10s %10s\n          ", cli_style_on(&args->term, style_of(s->result)), results[s->result],
           cli_style_off(&args->term), s->indicator, s->has_value ? number(true, s->value, value) : "none",
           s->has_median ? number(true, s->median, median) : "none");
    fputs(cli_style_on(&args->term, CLI_DIM), stdout);
    cli_wrap(stdout, s->reason, 10, 10, width);
    fputs(cli_style_off(&args->term), stdout);
}

static void print_table(const cli_args *args, const comity_scorecard *card) {
    const cli_term *term = &args->term;
    const char *category = "";
    unsigned width = term->width ? term->width : 80;
    for (size_t i = 0; i < comity_scorecard_scores(card); i++) {
        const comity_score *s = comity_scorecard_score(card, i);
        if (strcmp(category, s->category) != 0)
            printf("%s%s%-52s %10s %10s%s\n", i ? "\n" : "", cli_style_on(term, CLI_BOLD), s->category, "value",
                   "median", cli_style_off(term));
        category = s->category;
        print_score(args, s, width);
    }
    putchar('\n');
    for (size_t i = 0; i < comity_scorecard_hurdles(card); i++) {
        const comity_hurdle *h = comity_scorecard_hurdle(card, i);
        printf("%s%-7s%s ", cli_style_on(term, style_of(h->result)), results[h->result], cli_style_off(term));
        char *line;
        if (asprintf(&line, "%s%s: %s (rule %s)", h->name, h->hard ? " (hard hurdle)" : "", h->reason, h->rule) < 0)
            abort();
        cli_wrap(stdout, line, 8, 8, width);
        free(line);
    }
    printf("\n%s", cli_style_on(term, CLI_BOLD));
    cli_wrap(stdout, comity_scorecard_summary(card), 0, 0, width);
    fputs(cli_style_off(term), stdout);
    for (size_t i = 0; i < comity_scorecard_notes(card); i++) {
        fputs("Note: ", stdout);
        cli_wrap(stdout, comity_scorecard_note(card, i), 6, 6, width);
    }
}

static json_t *real(bool known, double v) {
    return known ? json_real(v) : json_null();
}

static void print_json(const comity_scorecard *card, const char *country, int year) {
    json_t *scores = json_array(), *hurdles = json_array(), *notes = json_array();
    for (size_t i = 0; i < comity_scorecard_scores(card); i++) {
        const comity_score *s = comity_scorecard_score(card, i);
        json_array_append_new(scores, json_pack("{s:s, s:s, s:o, s:o, s:s, s:o, s:i, s:s, s:s, s:s, s:o}", "category",
                                                s->category, "indicator", s->indicator, "value",
                                                real(s->has_value, s->value), "median", real(s->has_median, s->median),
                                                "better", s->lower_is_better ? "lower" : "higher", "needed",
                                                real(s->has_threshold, s->threshold), "of", (int)s->group_values,
                                                "result", results[s->result], "reason", s->reason, "rule", s->rule,
                                                "where", cli_json_string(s->where)));
    }
    for (size_t i = 0; i < comity_scorecard_hurdles(card); i++) {
        const comity_hurdle *h = comity_scorecard_hurdle(card, i);
        json_array_append_new(hurdles, json_pack("{s:s, s:b, s:s, s:s, s:s}", "name", h->name, "hard", h->hard,
                                                 "result", results[h->result], "reason", h->reason, "rule", h->rule));
    }
    for (size_t i = 0; i < comity_scorecard_notes(card); i++)
        json_array_append_new(notes, cli_json_string(comity_scorecard_note(card, i)));
    cli_json_print(json_pack("{s:s, s:i, s:s, s:i, s:s, s:s, s:o, s:o, s:o}", "country", country, "fiscal_year", year,
                             "income_group", comity_scorecard_group(card), "group_size",
                             (int)comity_scorecard_group_size(card), "result", results[comity_scorecard_result(card)],
                             "summary", comity_scorecard_summary(card), "indicators", scores, "requirements", hurdles,
                             "notes", notes));
}

static int write_facts(const cli_args *args, const comity_engine *engine, const comity_scorecard *card) {
    comity_board_acts acts = {.decision = cli_value(args, "decision"),
                              .decided = cli_value(args, "decided"),
                              .suspended = cli_value(args, "suspended"),
                              .suspended_until = cli_value(args, "suspended-until"),
                              .source = cli_value(args, "source"),
                              .url = cli_value(args, "url"),
                              .licence = cli_value(args, "licence")};
    comity_ledger *ledger = NULL;
    comity_error err = {0};
    comity_status status = comity_ledger_open(cli_value(args, "ledger"), COMITY_LEDGER_WRITE, &ledger, &err);
    comity_import_counts counts = {0};
    if (status == COMITY_OK) status = comity_scorecard_write(card, ledger, &acts, &counts, &err);
    if (status == COMITY_OK) status = comity_state_refresh(engine, ledger, NULL, &err);
    comity_ledger_close(ledger);
    if (status != COMITY_OK) return cli_fail_with(args, status, &err);
    cli_fail(args, 0, "%s: %llu facts; documents: %llu added, %llu superseded, %llu unchanged",
             cli_value(args, "ledger"), (unsigned long long)counts.facts, (unsigned long long)counts.added,
             (unsigned long long)counts.superseded, (unsigned long long)counts.unchanged);
    return 0;
}

static bool year_of(const char *text, int *out) {
    if (!text || strlen(text) != 4 || strspn(text, "0123456789") != 4) return false;
    *out = atoi(text);
    return true;
}

static int make(cli_args *args, const comity_engine *engine, int year, int wgi_year, cli_format format) {
    const char *code;
    comity_error err = {0};
    comity_status status = comity_state_code(engine, args->words[0], &code, &err);
    if (status != COMITY_OK) return cli_fail_with(args, status, &err);
    const char **files = calloc(args->n_given + 1, sizeof *files);
    if (!files) return cli_fail(args, COMITY_NO_MEMORY, "out of memory");
    comity_scorecard_options options = {.files = files, .wgi_year = wgi_year};
    for (size_t i = 0; i < args->n_given; i++)
        if (strcmp(args->given[i].option->name, "indicators") == 0) files[options.n_files++] = args->given[i].value;
    comity_scorecard *card = NULL;
    status = comity_scorecard_make(engine, code, year, &options, &card, &err);
    free(files);
    if (status != COMITY_OK) return cli_fail_with(args, status, &err);
    if (format == CLI_JSON)
        print_json(card, code, year);
    else if (format == CLI_TABLE)
        print_table(args, card);
    else
        print_rows(args, card, format);
    int result = 0;
    if (format != CLI_JSON && format != CLI_TABLE) cli_fail(args, 0, "%s", comity_scorecard_summary(card));
    if (cli_has(args, "ledger")) result = write_facts(args, engine, card);
    if (result == 0 && comity_scorecard_result(card) == COMITY_SCORE_ASKED) result = CLI_PARTIAL;
    comity_scorecard_free(card);
    return result;
}

static int run(cli_args *args) {
    int year = 0, wgi_year = 0;
    cli_format format;
    if (args->n_words != 1)
        return cli_usage(args,
                         "one country is wanted, as code or name: comity scorecard HND --year 2008 --indicators FILE");
    if (!year_of(cli_value(args, "year"), &year)) return cli_usage(args, "--year: a fiscal year is wanted, as 2008");
    if (cli_has(args, "wgi-year") && !year_of(cli_value(args, "wgi-year"), &wgi_year))
        return cli_usage(args, "--wgi-year: a year is wanted, as 2006");
    if (!cli_has(args, "indicators")) return cli_usage(args, "a table of indicators is wanted: --indicators FILE");
    if ((cli_has(args, "decided") && !cli_has(args, "decision")) ||
        (cli_has(args, "suspended-until") && !cli_has(args, "suspended")))
        return cli_usage(args, "--decided goes with --decision, --suspended-until with --suspended");
    if (!cli_has(args, "ledger") && (cli_has(args, "decision") || cli_has(args, "suspended")))
        return cli_usage(args, "acts of the board are written to a ledger: --ledger FILE is wanted");
    int result = cli_format_option(args, &format);
    comity_engine *engine = NULL;
    if (result == 0) result = cli_open_engine(args, &engine);
    if (result == 0) result = make(args, engine, year, wgi_year, format);
    comity_engine_close(engine);
    return result;
}

static const cli_option options[] = {
    {'y', "year", "YEAR", "the fiscal year of the United States (it begins in October of the year before)"},
    {'i', "indicators", "FILE", "a table of indicators and income groups; may be given several times"},
    {0, "wgi-year", "YEAR", "of the Worldwide Governance Indicators to use (two years before the fiscal year)"},
    {'l', "ledger", "FILE", "write the outcome to this ledger, as a computed fact"},
    {0, "decision", "TEXT", "what the board decided: selected, or \"not selected\"; a fact of its own"},
    {0, "decided", "DATE", "when"},
    {0, "suspended", "DATE", "when the board suspended the country's eligibility; a fact of its own"},
    {0, "suspended-until", "DATE", "when that ended"},
    {0, "source", "TEXT", "who tells of the board's acts"},
    {0, "url", "URL", "where"},
    {0, "licence", "TEXT", "under which licence"},
    CLI_OPTION_JSON,
    CLI_OPTION_FORMAT,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_scorecard = {
    .name = "scorecard",
    .words = "COUNTRY",
    .summary = "A country's Millennium Challenge scorecard of a fiscal year",
    .about = "Holds a country against the median of its income group by the rules of the fiscal year\n"
             "(rules/scorecard.txt of the data folder): strictly better passes, missing data fails.\n"
             "\n"
             "The table of indicators (commas, semicolons or tabs) has a line of column names:\n"
             "  country,fiscal_year,indicator,value\n"
             "  HND,2008,income-group,low            each country's income group: low, lower-middle (LIC, LMIC)\n"
             "  HND,2008,control-of-corruption,-0.6  a value; empty, NA or .. is missing\n"
             "  *,2008,trade-policy.better,higher    a rule that is not known: the program says which it needs\n"
             "The file of the Worldwide Governance Indicators is read as it is (code, year, indicator, estimate);\n"
             "what a table of your own says goes before it.\n"
             "\n"
             "With --ledger the outcome is written as a fact; the board's decision and a suspension are acts of\n"
             "the board and are written only as you tell them. Exit code 1: a rule that would decide is asked for.",
    .options = options,
    .examples = "  comity scorecard HND --year 2008 --indicators fy2008.csv\n"
                "  comity scorecard HND -y 2008 -i groups.csv -i wgidataset.csv --json",
    .run = run};
