/* comity lexicon: for those who write patterns or bring dictionaries of their own. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

typedef struct tally {
    bool json, all;
    size_t passed, failed, wanted, now_pass;
} tally;

static void each(void *user, const comity_example *x) {
    tally *t = user;
    if (x->wanted) {
        if (x->passed)
            t->now_pass++;
        else
            t->wanted++;
    } else if (x->passed) {
        t->passed++;
    } else {
        t->failed++;
    }
    bool show = x->wanted ? x->passed || t->all : !x->passed;
    if (!show || t->json) return;
    const char *what = x->wanted && x->passed ? "comes out now: take its '?' away" : x->wanted ? "not yet" : "failed";
    printf("%s: %s\n  %s\n  \"%s\"\n  expected %s, found %s\n", x->where, what, x->pattern, x->sentence, x->expected,
           *x->found ? x->found : "nothing");
}

static int test(cli_args *args) {
    comity_engine *engine;
    comity_error err = {0};
    int result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    tally t = {.json = cli_has(args, "json"), .all = cli_has(args, "all")};
    comity_status status = comity_lexicon_test(engine, each, &t, &err);
    if (status == COMITY_OK) status = comity_rules_test(engine, each, &t, &err);
    size_t n = comity_lexicon_size(engine);
    comity_engine_close(engine);
    if (status != COMITY_OK) return cli_fail_with(args, status, &err);
    if (t.json)
        cli_json_print(json_pack("{s:I, s:I, s:I, s:I, s:I}", "patterns", (json_int_t)n, "passed", (json_int_t)t.passed,
                                 "failed", (json_int_t)t.failed, "not_yet", (json_int_t)t.wanted, "now_passing",
                                 (json_int_t)t.now_pass));
    else
        printf("%zu patterns; examples: %zu passed, %zu failed, %zu known not to come out yet, %zu of those come out "
               "now\n",
               n, t.passed, t.failed, t.wanted, t.now_pass);
    return t.failed ? COMITY_BAD_DATA : 0;
}

/* ---------------------------------------------------------------- check -- */

static void check_json(const comity_engine *engine, size_t n, size_t dropped) {
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) {
        comity_lexicon_change c = comity_lexicon_change_at(engine, i);
        json_array_append_new(list, json_pack("{s:s, s:s, s:o, s:o, s:o}", "where", c.where, "kind", c.kind, "name",
                                              cli_json_string(c.name), "before", cli_json_string(c.before), "after",
                                              cli_json_string(c.after)));
    }
    cli_json_print(json_pack("{s:I, s:I, s:I, s:o}", "patterns", (json_int_t)comity_lexicon_size(engine), "replaced",
                             (json_int_t)(n - dropped), "dropped", (json_int_t)dropped, "changes", list));
}

static void check_table(const cli_args *args, const comity_engine *engine, size_t n, cli_format format) {
    static const char *const columns[] = {"where", "kind", "name", "before", "after"};
    cli_table *table = cli_table_new(&args->term, format, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        comity_lexicon_change c = comity_lexicon_change_at(engine, i);
        const char *const cells[] = {c.where, c.kind, c.name, c.before, *c.after ? c.after : "(dropped)"};
        for (size_t k = 0; k < sizeof cells / sizeof *cells; k++) cli_table_cell(table, cells[k]);
    }
    cli_table_end(table);
}

static int check(cli_args *args) {
    comity_engine *engine;
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0) result = cli_open_engine_over(args, args->words + 1, args->n_words - 1, &engine);
    if (result != 0) return result;
    comity_error err = {0};
    comity_status status = comity_rules_test(engine, NULL, NULL, &err); /* reads the rules only */
    if (status != COMITY_OK) {
        comity_engine_close(engine);
        return cli_fail_with(args, status, &err);
    }
    size_t n = comity_lexicon_change_count(engine), dropped = 0;
    for (size_t i = 0; i < n; i++) dropped += !*comity_lexicon_change_at(engine, i).after;
    if (format == CLI_JSON) {
        check_json(engine, n, dropped);
    } else {
        if (n) check_table(args, engine, n, format);
        printf("%zu patterns, without a fault", comity_lexicon_size(engine));
        if (n) printf("; %zu entries replaced, %zu dropped", n - dropped, dropped);
        putchar('\n');
    }
    comity_engine_close(engine);
    return 0;
}

/* -------------------------------------------------------------- command -- */

static int run(cli_args *args) {
    static const struct {
        const char *name;
        int (*run)(cli_args *);
        bool words;
    } list[] = {{"test", test, false},
                {"check", check, true},
                {"import", cli_lexicon_import, true},
                {"coverage", cli_lexicon_coverage, true}};
    static const char *const names[] = {"test", "check", "import", "coverage", NULL};
    if (args->n_words == 0) return cli_usage(args, "expected 'test', 'check', 'import' or 'coverage'");
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        if (strcmp(list[i].name, args->words[0]) != 0) continue;
        if (!list[i].words && args->n_words > 1) return cli_usage(args, "too many words: '%s'", args->words[1]);
        return list[i].run(args);
    }
    const char *near = cli_nearest(args->words[0], names);
    if (near) return cli_usage(args, "expected 'test', 'check', 'import' or 'coverage'; did you mean '%s'?", near);
    return cli_usage(args, "expected 'test', 'check', 'import' or 'coverage', not '%s'", args->words[0]);
}

static const cli_option options[] = {
    {'a', "all", NULL, "test: the examples known not to come out yet, too; import: every line, those carried as well"},
    {0, "kind", "KIND", "import: actors, agents or verbs"},
    {'o', "out", "DIR", "import: the lexicon folder to write"},
    {0, "replace", NULL, "import: write over an earlier import in that folder"},
    {0, "summary", NULL, "import: the counts only"},
    {0, "min", "N", "coverage: words missed at least so often (2)"},
    {0, "top", "N", "coverage: the first so many only"},
    {'f', "format", "FORMAT", "import: petrarch or tabari; check, coverage: table, tsv, json or markdown"},
    CLI_OPTION_JSON,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_lexicon = {
    .name = "lexicon",
    .words = "test | check [DIR…] | import FILE… | coverage FILE…",
    .summary = "Checks patterns, imports dictionaries, finds what is missed",
    .about = "test codes the example sentences of all patterns and lists those that do not come out as\n"
             "they say.\n"
             "check reads the lexicon with your folders on top, reports every faulty line as\n"
             "FILE:LINE:COLUMN, and lists what your folders replace or drop of what lies below.\n"
             "import turns dictionaries of PETRARCH or TABARI into a lexicon folder of your own, and\n"
             "reports each line that it could not carry over, and why.\n"
             "coverage reads documents and lists the verbs and event nouns that stand between two\n"
             "actors and that no pattern matched, most frequent first.",
    .options = options,
    .examples = "  comity lexicon check my-lexicon\n"
                "  comity lexicon import --format petrarch --kind actors Mine.actors.txt --out my-lexicon\n"
                "  comity lexicon coverage --min 5 articles/\n"
                "  comity code --lexicon my-lexicon article.txt",
    .run = run};
