/* comity dossier: the article of a dyad. */
#include "cli.h"

#include <stdlib.h>

static int run(cli_args *args) {
    const char *path = cli_value(args, "output");
    if (!path) return cli_usage(args, "where to write? -o FILE.html is wanted");
    cli_dyad dyad;
    int result = cli_dyad_open(args, &dyad);
    if (result == 0) {
        comity_error err = {0};
        comity_status status = comity_dossier_write(dyad.engine, dyad.ledger, dyad.a, dyad.b, path, &err);
        if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
        else if (cli_has(args, "json")) cli_json_print(json_pack("{s:s, s:s, s:s}", "a", dyad.a, "b", dyad.b, "file", path));
        else printf("Wrote the dossier of %s and %s to %s\n", dyad.a_name, dyad.b_name, path);
    }
    cli_dyad_close(&dyad);
    return result;
}

static const cli_option options[] = {{'o', "output", "FILE", "the HTML file to write"},
                                     CLI_OPTION_LEDGER,
                                     CLI_OPTION_JSON,
                                     CLI_OPTIONS_ENGINE,
                                     CLI_OPTIONS_END};

const cli_command cli_dossier = {
    .name = "dossier",
    .words = "A B -o FILE",
    .summary = "Writes the HTML dossier of two states",
    .about = "One self-contained page: how things stand, the history, and a citation on every\n"
             "sentence, with the licence of every source. It needs no network and no scripts.",
    .options = options,
    .examples = "  comity dossier HND USA -o honduras-united-states.html",
    .run = run};
