/* comity lexicon: for those who write patterns. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

typedef struct tally {
    cli_args *args;
    bool json, all;
    size_t passed, failed, wanted, now_pass;
} tally;

static void each(void *user, const comity_example *x) {
    tally *t = user;
    if (x->wanted) {
        if (x->passed) t->now_pass++;
        else t->wanted++;
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

static int run(cli_args *args) {
    if (args->n_words != 1 || (strcmp(args->words[0], "test") != 0 && strcmp(args->words[0], "check") != 0))
        return cli_usage(args, "expected 'test' or 'check'");
    comity_engine *engine;
    comity_error err = {0};
    int result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    tally t = {.args = args, .json = cli_has(args, "json"), .all = cli_has(args, "all")};
    bool test = strcmp(args->words[0], "test") == 0;
    comity_status status = test ? comity_lexicon_test(engine, each, &t, &err) : COMITY_OK;
    size_t n = comity_lexicon_size(engine);
    comity_engine_close(engine);
    if (status != COMITY_OK) return cli_fail_with(args, status, &err);
    if (t.json)
        cli_json_print(json_pack("{s:I, s:I, s:I, s:I, s:I}", "patterns", (json_int_t)n, "passed", (json_int_t)t.passed, "failed",
                                 (json_int_t)t.failed, "not_yet", (json_int_t)t.wanted, "now_passing", (json_int_t)t.now_pass));
    else if (test)
        printf("%zu patterns; examples: %zu passed, %zu failed, %zu known not to come out yet, %zu of those come out now\n", n, t.passed,
               t.failed, t.wanted, t.now_pass);
    else printf("%zu patterns, without a fault\n", n);
    return t.failed ? COMITY_BAD_DATA : 0;
}

static const cli_option options[] = {{'a', "all", NULL, "list the examples known not to come out yet, too"},
                                     CLI_OPTION_JSON,
                                     CLI_OPTIONS_ENGINE,
                                     CLI_OPTIONS_END};

const cli_command cli_lexicon = {
    .name = "lexicon",
    .words = "test|check",
    .summary = "Checks the patterns, and codes their examples",
    .about = "check reads all patterns and rules and reports every faulty line as FILE:LINE:COLUMN.\n"
             "test codes the example sentences of all patterns and lists those that do not come out as\n"
             "they say. Your own folder of patterns goes on top with --overlay DIR.",
    .options = options,
    .examples = "  comity lexicon check --overlay my-lexicon\n"
                "  comity lexicon test",
    .run = run};
