/* comity import: tables of facts into the ledger. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_REASONS = 20 };

typedef struct report {
    const cli_args *args;
    uint64_t told;
} report;

static void on_bad(void *user, const char *where, const char *reason) {
    report *r = user;
    if (r->told++ < MOST_REASONS || cli_has(r->args, "all"))
        cli_fail(r->args, 0, "%s: passed over: %s", where, reason);
    else if (r->told == MOST_REASONS + 1)
        cli_fail(r->args, 0, "more rows are passed over; --all tells of each");
}

static void print_formats(const cli_args *args) {
    static const char *const columns[] = {"format", "what", "columns"};
    cli_table *t = cli_table_new(&args->term, CLI_TABLE, columns, 3);
    for (size_t i = 0; i < comity_import_format_count(); i++) {
        comity_import_format f = comity_import_format_at(i);
        cli_table_cell(t, f.name);
        cli_table_cell(t, f.what);
        cli_table_cell(t, f.columns);
    }
    cli_table_end(t);
}

static void print_counts(const cli_args *args, const char *path, const comity_import_counts *c) {
    const char *what = c->superseded || c->withdrawn ? "superseded" : c->added ? "added" : "unchanged";
    if (cli_has(args, "json")) {
        cli_json_print(json_pack("{s:s, s:s, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I}", "file", path,
                                 "outcome", what, "rows", (json_int_t)c->rows, "facts", (json_int_t)c->facts, "events",
                                 (json_int_t)c->events, "bad", (json_int_t)c->bad, "passed", (json_int_t)c->passed,
                                 "repeated", (json_int_t)c->repeated, "documents_added", (json_int_t)c->added,
                                 "documents_unchanged", (json_int_t)c->unchanged, "documents_superseded",
                                 (json_int_t)c->superseded, "documents_withdrawn", (json_int_t)c->withdrawn));
        return;
    }
    cli_put_clean(stdout, path, strlen(path));
    printf(": %s; %llu rows, %llu facts (%llu events); passed over: %llu bad, %llu of no interest, %llu said before\n",
           what, (unsigned long long)c->rows, (unsigned long long)c->facts, (unsigned long long)c->events,
           (unsigned long long)c->bad, (unsigned long long)c->passed, (unsigned long long)c->repeated);
}

static int remove_all(cli_args *args, comity_ledger *ledger) {
    int result = 0;
    for (size_t i = 0; i < args->n_words && result == 0; i++) {
        comity_import_counts counts;
        comity_error err = {0};
        comity_status status = comity_import_remove(ledger, args->words[i], &counts, &err);
        if (status != COMITY_OK)
            result = cli_fail_with(args, status, &err);
        else {
            cli_put_clean(stdout, args->words[i], strlen(args->words[i]));
            printf(": withdrawn, %llu documents\n", (unsigned long long)counts.withdrawn);
        }
    }
    return result;
}

static int import_all(cli_args *args, comity_engine *engine, comity_ledger *ledger) {
    report r = {.args = args};
    bool partial = false;
    comity_import_options options = {.format = cli_value(args, "format"),
                                     .document = cli_value(args, "document"),
                                     .source = cli_value(args, "source"),
                                     .url = cli_value(args, "url"),
                                     .licence = cli_value(args, "licence"),
                                     .date = cli_value(args, "date"),
                                     .on_bad = on_bad,
                                     .user = &r};
    for (size_t i = 0; i < args->n_words; i++) {
        comity_import_counts counts = {0};
        comity_error err = {0};
        char *found = NULL;
        const char *path = args->words[i];
        comity_status status = COMITY_OK;
        if (cli_has(args, "bundled")) status = comity_import_bundled(engine, path, &found, &err);
        if (status == COMITY_OK) status = comity_import(engine, ledger, found ? found : path, &options, &counts, &err);
        free(found);
        if (status != COMITY_OK) return cli_fail_with(args, status, &err);
        print_counts(args, path, &counts);
        partial |= counts.bad > 0;
    }
    return partial ? CLI_PARTIAL : 0;
}

static int run(cli_args *args) {
    if (cli_has(args, "formats")) {
        print_formats(args);
        return 0;
    }
    if (args->n_words == 0) return cli_usage(args, "a table is wanted: comity import FILE…");
    if (cli_has(args, "document") && args->n_words > 1)
        return cli_usage(args, "--document names one table, %zu are given", args->n_words);
    char memory[12];
    const char *date;
    int result = cli_date_option(args, "date", false, true, memory, &date);
    if (result != 0) return result;
    comity_engine *engine = NULL;
    comity_ledger *ledger = NULL;
    bool removing = cli_has(args, "remove");
    if (!removing) result = cli_open_engine(args, &engine);
    char *path = result == 0 ? cli_ledger_path(args, !removing) : NULL;
    if (result == 0 && !path)
        result = cli_usage(args, "no ledger named: neither --ledger nor COMITY_LEDGER nor HOME is set");
    if (result == 0) {
        comity_error err = {0};
        comity_status status = comity_ledger_open(path, COMITY_LEDGER_WRITE, &ledger, &err);
        if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
    }
    if (result == 0) result = removing ? remove_all(args, ledger) : import_all(args, engine, ledger);
    if (!removing && ledger && (result == 0 || result == CLI_PARTIAL)) result = cli_refresh(args, engine, ledger, result);
    free(path);
    comity_ledger_close(ledger);
    comity_engine_close(engine);
    return result;
}

static const cli_option options[] = {
    CLI_OPTION_LEDGER,
    {'f', "format", "FORMAT", "what kind of table it is (told by its columns)"},
    {0, "formats", NULL, "list the kinds of table and the columns that each must have"},
    {0, "bundled", NULL, "the words are names of tables that come with Comity: csi_ports"},
    {0, "document", "ID", "id of the document that the facts are kept under (the file's name)"},
    {0, "remove", NULL, "withdraw what was imported under these document ids"},
    {'a', "all", NULL, "tell of every row passed over"},
    CLI_OPTIONS_PROVENANCE,
    CLI_OPTION_JSON,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_import = {
    .name = "import",
    .words = "FILE…",
    .summary = "Reads tables of facts: relations, offices, alliances, programmes",
    .about = "Each row becomes an assertion like those read from text, with the table as its document and the\n"
             "row in words as its sentence; 'comity state' and 'comity explain' show it. The same table again\n"
             "changes nothing, a changed one supersedes what it was. Rows that cannot be read are passed over\n"
             "and named as FILE:LINE (exit code 1).\n"
             "\n"
             "A table of your own (--format facts; commas, semicolons or tabs) has a line of column names:\n"
             "  subject fluent                  needed; states by code or name, fluents as in rules/fluents.tsv\n"
             "  target object scope place       the other state; of what; how far; where\n"
             "  from until precision            YYYY, YYYY-MM, YYYY-MM-DD, 1980s, 19th century; not including the\n"
             "                                  day of 'until'; precision day, month, year, decade or century\n"
             "  status holds                    negated; yes: known to hold on 'from', not to have begun then\n"
             "  quote note                      evidence in the source's words; what else there is to say\n"
             "  source url licence published    of this row, where rows are of several sources\n"
             "Without a target a fact is of the state alone: 'comity state HND' shows those.",
    .options = options,
    .examples = "  comity import -l my.ledger facts.tsv\n"
                "  comity import -l my.ledger --bundled csi_ports\n"
                "  comity import -l my.ledger --remove facts.tsv",
    .run = run};
