/* comity actors: who a name is, and when. */
#include "cli.h"

#include <stdlib.h>

static int print(const cli_args *args, const comity_actor_list *list, cli_format format) {
    static const char *const columns[] = {"code", "sector", "name", "kind", "office", "from", "until", "alternates"};
    cli_table *table = cli_table_new(&args->term, format, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < comity_actor_list_count(list); i++) {
        const comity_actor_info *a = comity_actor_list_at(list, i);
        const char *const cells[] = {a->code, a->sector, a->canonical, a->kind, a->office, a->from, a->until, a->alternates};
        for (size_t c = 0; c < sizeof cells / sizeof *cells; c++) cli_table_cell(table, cells[c]);
    }
    cli_table_end(table);
    return 0;
}

static int find(const cli_args *args, const comity_engine *engine, const char *date, cli_format format) {
    comity_actor_list *list = NULL;
    comity_error err = {0};
    const char *name = args->words[0];
    comity_status status = comity_actors_find(engine, name, date, &list, &err);
    int result = 0;
    if (status != COMITY_OK) {
        result = cli_fail_with(args, status, &err);
    } else if (comity_actor_list_count(list) == 0) {
        result = cli_fail(args, COMITY_NOT_FOUND, "%s: no actor of that name is known%s%s", name, date ? " on " : "",
                          date ? date : "");
    } else {
        result = print(args, list, format);
    }
    comity_actor_list_free(list);
    return result;
}

static int run(cli_args *args) {
    char memory[12];
    const char *date;
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0) result = cli_date_option(args, "on", false, true, memory, &date);
    if (result == 0 && args->n_words != 1) {
        result = cli_usage(args, "one name is wanted; a name of several words goes in quotes: \"Manuel Zelaya\"");
    }
    if (result != 0) return result;
    comity_engine *engine = NULL;
    result = cli_open_engine(args, &engine);
    if (result == 0) result = find(args, engine, date, format);
    comity_engine_close(engine);
    return result;
}

static const cli_option options[] = {{0, "on", "DATE", "only readings of the name on that day, as YYYY-MM-DD"},
                                     CLI_OPTION_JSON,
                                     CLI_OPTION_FORMAT,
                                     CLI_OPTIONS_ENGINE,
                                     CLI_OPTIONS_END};

const cli_command cli_actors = {
    .name = "actors",
    .words = "NAME",
    .summary = "Who a name is: state, person in an office, organisation",
    .about = "Lists all readings of a name in the lexicon, with code, sector, office and the\n"
             "time for which the reading is right.",
    .options = options,
    .examples = "  comity actors \"Manuel Zelaya\"\n"
                "  comity actors Macron --on 2013-05-01\n"
                "  comity actors Tegucigalpa",
    .run = run};
