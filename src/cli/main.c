/* comity: finds the command, and helps. */
#include "cli.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const cli_command *const cli_commands[] = {&cli_read,  &cli_timeline, &cli_state,  &cli_dossier, &cli_explain,
                                           &cli_actors, &cli_code, &cli_parse, &cli_lexicon, &cli_eval, &cli_import, &cli_scorecard,
                                           &cli_commitments, &cli_whatif, &cli_diff, NULL};

static void print_help(FILE *out) {
    fputs("Comity reads text about relations between states and keeps a sourced record of them.\n"
          "\n"
          "Usage: comity COMMAND [OPTION…] [WORD…]\n"
          "\n"
          "Commands:\n",
          out);
    for (const cli_command *const *c = cli_commands; *c; c++) fprintf(out, "  %-11s  %s\n", (*c)->name, (*c)->summary);
    fputs("  help         Explains a command: comity help read\n"
          "\n"
          "A first walk:\n"
          "  comity read -o my.ledger articles/\n"
          "  comity timeline -l my.ledger HND USA\n"
          "  comity state -l my.ledger Honduras \"United States\" --on 2009-09-15\n"
          "\n"
          "Exit codes:\n"
          "  0  all went well\n"
          "  1  done, but some documents were passed over (it says which); of diff: the two differ\n"
          "  2  a mistake on the command line\n"
          "  3  no such file, ledger, state, actor or event\n"
          "  4  the input cannot be read\n"
          "  5  a lexicon, rule or model file is faulty or absent\n"
          "  6  not a ledger, or one of a newer comity\n"
          "  7  the system refused: permissions, disk full\n"
          "  8  out of memory\n"
          "\n"
          "Environment: COMITY_LEDGER, COMITY_LEXICON, COMITY_DATA, COMITY_MODEL,\n"
          "NO_COLOR, XDG_DATA_HOME. See also: man comity\n",
          out);
}

static const cli_command *find(const char *name) {
    for (const cli_command *const *c = cli_commands; *c; c++) {
        if (strcmp((*c)->name, name) == 0) return *c;
    }
    return NULL;
}

static int no_command(const char *name) {
    const char *names[32];
    size_t n = 0;
    for (const cli_command *const *c = cli_commands; *c && n < 30; c++) names[n++] = (*c)->name;
    names[n++] = "help";
    names[n] = NULL;
    const char *near = cli_nearest(name, names);
    fputs("comity: ", stderr);
    cli_put_clean(stderr, name, strlen(name));
    fputs(name[0] == '-' ? ": unknown option" : ": no such command", stderr);
    if (near) fprintf(stderr, "; did you mean '%s'?", near);
    fputs("\nTry 'comity help'.\n", stderr);
    return COMITY_USAGE;
}

static int help(int argc, char **argv) {
    if (argc == 0) {
        print_help(stdout);
        return 0;
    }
    if (strcmp(argv[0], "help") == 0) {
        fputs("Usage: comity help [COMMAND]\n", stdout);
        return 0;
    }
    const cli_command *command = find(argv[0]);
    if (!command) return no_command(argv[0]);
    cli_help(command, stdout);
    return 0;
}

static int run(const cli_command *command, int argc, char **argv) {
    cli_args args;
    int result = COMITY_USAGE;
    if (cli_args_parse(command, argc, argv, &args)) {
        if (cli_has(&args, "help")) {
            cli_help(command, stdout);
            result = 0;
        } else {
            result = command->run(&args);
        }
        result = cli_finish(&args, result);
    }
    cli_args_free(&args);
    return result;
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a closed pipe shows as a failed write, so that a ledger is still closed in order */
    json_object_seed(0);      /* once, before there are threads */
    if (argc < 2) {
        print_help(stderr);
        return COMITY_USAGE;
    }
    const char *name = argv[1];
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
        puts("comity " COMITY_VERSION);
        return fflush(stdout) == 0 ? 0 : COMITY_IO;
    }
    if (strcmp(name, "help") == 0 || strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        return help(argc - 2, argv + 2);
    }
    const cli_command *command = find(name);
    return command ? run(command, argc - 2, argv + 2) : no_command(name);
}
