/* The command line: options in any place, help, near misses. */
#include "cli.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { NEAR_MAX = 40 };

static unsigned least(unsigned a, unsigned b, unsigned c) {
    unsigned m = a < b ? a : b;
    return m < c ? m : c;
}

static unsigned distance(const char *a, const char *b) {
    size_t na = strlen(a), nb = strlen(b);
    if (na >= NEAR_MAX || nb >= NEAR_MAX) return NEAR_MAX;
    unsigned row[NEAR_MAX + 1];
    for (size_t j = 0; j <= nb; j++) row[j] = (unsigned)j;
    for (size_t i = 1; i <= na; i++) {
        unsigned corner = row[0];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= nb; j++) {
            unsigned above = row[j];
            row[j] = least(above + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1]));
            corner = above;
        }
    }
    return row[nb];
}

const char *cli_nearest(const char *word, const char *const *names) {
    const char *best = NULL;
    unsigned best_distance = strlen(word) < 4 ? 2 : 3; /* must be less */
    for (; *names; names++) {
        unsigned d = distance(word, *names);
        if (strlen(word) >= 3 && strncmp(*names, word, strlen(word)) == 0) d = 1; /* "time" for "timeline" */
        if (d < best_distance) {
            best = *names;
            best_distance = d;
        }
    }
    return best;
}

static const cli_option *by_name(const cli_command *command, const char *name, size_t n) {
    for (const cli_option *o = command->options; o->name; o++) {
        if (strlen(o->name) == n && memcmp(o->name, name, n) == 0) return o;
    }
    return NULL;
}

static const cli_option *by_letter(const cli_command *command, char letter) {
    for (const cli_option *o = command->options; o->name; o++) {
        if (o->letter == letter) return o;
    }
    return NULL;
}

static void unknown_option(const cli_args *args, const char *name, size_t n) {
    const char *names[32];
    size_t count = 0;
    for (const cli_option *o = args->command->options; o->name && count < 31; o++) names[count++] = o->name;
    names[count] = NULL;
    char word[NEAR_MAX];
    snprintf(word, sizeof word, "%.*s", (int)(n < sizeof word ? n : sizeof word - 1), name);
    const char *near = cli_nearest(word, names);
    if (near) cli_usage(args, "unknown option '--%s'; did you mean '--%s'?", word, near);
    else cli_usage(args, "unknown option '--%s'", word);
}

static void give(cli_args *args, const cli_option *option, const char *value) {
    args->given[args->n_given].option = option;
    args->given[args->n_given].value = value;
    args->n_given++;
}

/* "--name", "--name=value", "--name value". Returns how many of argv it used, 0 on a mistake. */
static int long_option(cli_args *args, int left, char **argv) {
    const char *name = argv[0] + 2, *equals = strchr(name, '=');
    size_t n = equals ? (size_t)(equals - name) : strlen(name);
    const cli_option *o = by_name(args->command, name, n);
    if (!o) {
        unknown_option(args, name, n);
        return 0;
    }
    if (!o->value) {
        if (equals) return cli_usage(args, "option '--%s' takes no value", o->name), 0;
        give(args, o, "");
        return 1;
    }
    if (!equals && left < 2) return cli_usage(args, "option '--%s' needs %s", o->name, o->value), 0;
    const char *value = equals ? equals + 1 : argv[1];
    if (*value == '\0') return cli_usage(args, "option '--%s' needs %s", o->name, o->value), 0;
    give(args, o, value);
    return equals ? 1 : 2;
}

/* "-x", "-xy", "-ovalue", "-o value". */
static int short_options(cli_args *args, int left, char **argv) {
    for (const char *at = argv[0] + 1; *at; at++) {
        const cli_option *o = by_letter(args->command, *at);
        if (!o) return cli_usage(args, "unknown option '-%c'", *at), 0;
        if (!o->value) {
            give(args, o, "");
            continue;
        }
        if (at[1]) {
            give(args, o, at + 1);
            return 1;
        }
        if (left < 2) return cli_usage(args, "option '-%c' needs %s", o->letter, o->value), 0;
        give(args, o, argv[1]);
        return 2;
    }
    return 1;
}

bool cli_args_parse(const cli_command *command, int argc, char **argv, cli_args *out) {
    *out = (cli_args){.command = command};
    cli_term_init(&out->term);
    size_t letters = 1; /* a word of n letters can hold n switches */
    for (int i = 0; i < argc; i++) letters += strlen(argv[i]) + 1;
    out->given = calloc(letters, sizeof *out->given);
    out->words = calloc((size_t)argc + 1, sizeof *out->words);
    if (!out->given || !out->words) {
        cli_fail(out, COMITY_NO_MEMORY, "out of memory");
        return false;
    }
    bool options = true;
    for (int i = 0; i < argc;) {
        const char *arg = argv[i];
        int used = 1;
        if (options && strcmp(arg, "--") == 0) options = false;
        else if (options && arg[0] == '-' && arg[1] == '-') used = long_option(out, argc - i, argv + i);
        else if (options && arg[0] == '-' && arg[1]) used = short_options(out, argc - i, argv + i);
        else out->words[out->n_words++] = arg;
        if (used == 0) return false;
        i += used;
    }
    return true;
}

void cli_args_free(cli_args *args) {
    free(args->given);
    free(args->words);
}

bool cli_has(const cli_args *args, const char *name) { return cli_value(args, name) != NULL; }

const char *cli_value(const cli_args *args, const char *name) {
    for (size_t i = args->n_given; i-- > 0;) {
        if (strcmp(args->given[i].option->name, name) == 0) return args->given[i].value;
    }
    return NULL;
}

void cli_help(const cli_command *command, FILE *out) {
    fprintf(out, "%s\n\nUsage: comity %s [OPTION…] %s\n\n%s\n\nOptions:\n", command->summary, command->name,
            command->words, command->about);
    for (const cli_option *o = command->options; o->name; o++) {
        char left[64];
        snprintf(left, sizeof left, "%c%c%c --%s%s%s", o->letter ? '-' : ' ', o->letter ? o->letter : ' ',
                 o->letter ? ',' : ' ', o->name, o->value ? " " : "", o->value ? o->value : "");
        fprintf(out, "  %-22s  ", left);
        cli_wrap(out, o->help, 26, 26, 80);
    }
    fprintf(out, "\nExamples:\n%s\n", command->examples);
}

static void say(const cli_args *args, const char *format, va_list list) {
    fflush(stdout); /* keeps the order right where both go to one place */
    fprintf(stderr, "comity: %s: ", args->command->name);
    char text[1400];
    vsnprintf(text, sizeof text, format, list);
    cli_put_clean(stderr, text, strlen(text));
    fputc('\n', stderr);
}

int cli_fail(const cli_args *args, int status, const char *format, ...) {
    va_list list;
    va_start(list, format);
    say(args, format, list);
    va_end(list);
    return status;
}

int cli_fail_with(const cli_args *args, comity_status status, const comity_error *err) {
    return cli_fail(args, status, "%s", err->message[0] ? err->message : "failed without saying why");
}

int cli_usage(const cli_args *args, const char *format, ...) {
    va_list list;
    va_start(list, format);
    say(args, format, list);
    va_end(list);
    fprintf(stderr, "Try 'comity help %s'.\n", args->command->name);
    return COMITY_USAGE;
}
