/* Engine, ledger and dyad as options and environment name them. */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int cli_open_engine_over(const cli_args *args, const char *const *more, size_t n_more, comity_engine **out) {
    const char **dirs = calloc(args->n_given + n_more + 1, sizeof *dirs);
    comity_engine_options options = {
        .data_dir = cli_value(args, "data"), .model_path = cli_value(args, "model"), .user_dirs = dirs};
    if (!dirs) return cli_fail(args, COMITY_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < args->n_given; i++) {
        const char *name = args->given[i].option->name;
        if (strcmp(name, "lexicon") == 0 || strcmp(name, "overlay") == 0) dirs[options.n_user_dirs++] = args->given[i].value;
    }
    for (size_t i = 0; i < n_more; i++) dirs[options.n_user_dirs++] = more[i];
    comity_error err = {0};
    comity_status status = comity_engine_open(&options, out, &err);
    free(dirs);
    return status == COMITY_OK ? 0 : cli_fail_with(args, status, &err);
}

int cli_open_engine(const cli_args *args, comity_engine **out) { return cli_open_engine_over(args, NULL, 0, out); }

/* Makes the folders of `path` up to its last slash. Failures show when the file is opened. */
static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0755);
        *slash = '/';
    }
}

char *cli_ledger_path(const cli_args *args, bool make) {
    const char *path = cli_value(args, "ledger");
    if (!path) path = getenv("COMITY_LEDGER");
    if (path && *path) return strdup(path);
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    char *out = NULL;
    int n;
    if (data && *data == '/') n = asprintf(&out, "%s/comity/comity.ledger", data);
    else if (home && *home) n = asprintf(&out, "%s/.local/share/comity/comity.ledger", home);
    else return NULL;
    if (n < 0) return NULL;
    if (make) make_folders(out);
    return out;
}

const char *cli_known(const cli_args *args, char memory[12]) {
    const char *text = cli_value(args, "known");
    return text && cli_date(text, true, memory) ? memory : NULL;
}

static int known_at(const cli_args *args, comity_ledger *ledger) {
    char memory[12];
    const char *date;
    comity_error err = {0};
    int result = cli_date_option(args, "known", true, false, memory, &date);
    if (result != 0 || !date) return result;
    comity_status status = comity_ledger_known(ledger, date, &err);
    return status == COMITY_OK ? 0 : cli_fail_with(args, status, &err);
}

int cli_open_ledger_at(const cli_args *args, const char *path, comity_ledger **out) {
    struct stat st;
    if (stat(path, &st) != 0) {
        if (errno != ENOENT && errno != ENOTDIR) return cli_fail(args, COMITY_IO, "%s: %s", path, strerror(errno));
        return cli_fail(args, COMITY_NOT_FOUND, "%s: no ledger there; make one with: comity read -o %s FILE…", path, path);
    }
    if (S_ISDIR(st.st_mode)) return cli_fail(args, COMITY_BAD_LEDGER, "%s: is a folder, a ledger file is wanted", path);
    comity_error err = {0};
    comity_status status = comity_ledger_open(path, COMITY_LEDGER_READ, out, &err);
    return status == COMITY_OK ? known_at(args, *out) : cli_fail_with(args, status, &err);
}

int cli_open_ledger(const cli_args *args, comity_ledger **out) {
    char *path = cli_ledger_path(args, false);
    if (!path) return cli_usage(args, "no ledger named: neither --ledger nor COMITY_LEDGER nor HOME is set");
    int result = cli_open_ledger_at(args, path, out);
    free(path);
    return result;
}

static int state_of(const cli_args *args, const cli_dyad *dyad, const char *word, const char **code) {
    comity_error err = {0};
    comity_status status = comity_state_code(dyad->engine, word, code, &err);
    return status == COMITY_OK ? 0 : cli_fail_with(args, status, &err);
}

int cli_dyad_open(const cli_args *args, cli_dyad *out) {
    *out = (cli_dyad){0};
    bool alone = args->n_words == 1;
    if (args->n_words + args->command->may_lack < 2) {
        return cli_usage(args, "two states are wanted, as codes or names: comity %s HND USA", args->command->name);
    }
    if (args->n_words > 2) {
        return cli_usage(args, "too many words: '%s'; names of several words go in quotes: \"South Korea\"",
                         args->words[2]);
    }
    int result = cli_open_engine(args, &out->engine);
    if (result == 0 && args->n_words) result = state_of(args, out, args->words[0], &out->a);
    if (result == 0 && args->n_words) result = state_of(args, out, args->words[alone ? 0 : 1], &out->b);
    if (result == 0 && args->n_words == 2 && strcmp(out->a, out->b) == 0) {
        result = cli_usage(args, "'%s' and '%s' are the same state, %s", args->words[0], args->words[1], out->a);
    }
    if (result == 0) result = cli_open_ledger(args, &out->ledger);
    if (result != 0 || !out->a) return result;
    out->a_name = comity_code_name(out->engine, out->a);
    out->b_name = comity_code_name(out->engine, out->b);
    return 0;
}

void cli_dyad_close(cli_dyad *dyad) {
    comity_ledger_close(dyad->ledger);
    comity_engine_close(dyad->engine);
}

int cli_refresh(const cli_args *args, const comity_engine *engine, comity_ledger *ledger, int result) {
    comity_error err = {0};
    comity_status status = comity_state_refresh(engine, ledger, NULL, &err);
    return status == COMITY_OK ? result : cli_fail_with(args, status, &err);
}

int cli_format_option(const cli_args *args, cli_format *out) {
    static const char *const names[] = {"table", "tsv", "json", "markdown", NULL};
    *out = args->term.out_tty ? CLI_TABLE : CLI_TSV;
    if (cli_has(args, "json")) *out = CLI_JSON;
    const char *name = cli_value(args, "format");
    if (!name) return 0;
    for (int i = 0; names[i]; i++) {
        if (strcmp(names[i], name) != 0) continue;
        *out = (cli_format)i;
        return 0;
    }
    return cli_usage(args, "unknown format '%s'; one of table, tsv, json, markdown is wanted", name);
}
