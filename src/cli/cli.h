/* What the commands of `comity` share. Commands see the library through
 * comity.h only; everything here is about words, terminals and output. */
#ifndef CM_CLI_H
#define CM_CLI_H

#include "comity.h"

#include <jansson.h>
#include <stdio.h>

/* Exit codes are the values of comity_status; this one has a meaning of its
 * own: the command went through, but passed over some of its input. */
enum { CLI_PARTIAL = 1 };

/* ------------------------------------------------------------ terminal -- */

typedef struct cli_term {
    bool out_tty, err_tty;
    bool colour;    /* on standard output */
    unsigned width; /* columns of standard output */
} cli_term;

void cli_term_init(cli_term *term);
/* Columns that `text` takes; control characters take none. */
unsigned cli_width(const char *text);
/* "\033[1m" and the like, or "" where colour is off. */
typedef enum cli_style { CLI_PLAIN, CLI_BOLD, CLI_DIM, CLI_RED, CLI_GREEN, CLI_YELLOW, CLI_CYAN } cli_style;
const char *cli_style_on(const cli_term *term, cli_style style);
const char *cli_style_off(const cli_term *term);

/* ------------------------------------------------------------- options -- */

typedef struct cli_option {
    char letter;       /* 0: none */
    const char *name;  /* without the dashes */
    const char *value; /* what the value is called in the help; NULL: a switch */
    const char *help;
} cli_option;

typedef struct cli_args cli_args;

typedef struct cli_command {
    const char *name;
    const char *words; /* usage after the options: "A B" */
    const char *summary;
    const char *about;
    const cli_option *options; /* ends with a name of NULL */
    const char *examples;
    size_t may_lack;            /* of the two states that a question is about: how many need not be named */
    int (*run)(cli_args *args); /* returns the exit code */
} cli_command;

/* The command line of one run. Its strings are those of main's argv. */
struct cli_args {
    const cli_command *command;
    cli_term term;
    struct {
        const cli_option *option;
        const char *value;
    } *given;
    size_t n_given;
    const char **words;
    size_t n_words;
};

/* Options that several commands have. */
#define CLI_OPTION_LEDGER {'l', "ledger", "FILE", "the ledger (else $COMITY_LEDGER, else the one in your data folder)"}
#define CLI_OPTION_JSON {0, "json", NULL, "print JSON"}
#define CLI_OPTION_FORMAT {'f', "format", "FORMAT", "table, tsv, json or markdown (table on a terminal, tsv in a pipe)"}
#define CLI_OPTION_KNOWN \
    {0, "known", "DATE", "what was known at the end of that day (UTC): only what the ledger had by then, and as it stood"}
#define CLI_OPTION_JOBS {'j', "jobs", "N", "threads that code (the number of processors)"}
#define CLI_OPTIONS_ENGINE                                                             \
    {0, "data", "DIR", "lexicon and rules (else $COMITY_DATA, else as installed)"},    \
    {0, "model", "FILE", "syntax model (else $COMITY_MODEL, else as installed)"},      \
    {0, "lexicon", "DIR", "a lexicon folder of your own on top, over those of $COMITY_LEXICON; may be given several times"}, \
    {0, "overlay", "DIR", "the older name of --lexicon"}
/* For documents that do not say it themselves, as plain text cannot. */
#define CLI_OPTIONS_PROVENANCE                                                                  \
    {0, "date", "DATE", "publication date of documents that have none, as YYYY-MM-DD"},         \
    {0, "source", "TEXT", "publisher of documents that name none"},                             \
    {0, "url", "URL", "address of documents that have none"},                                   \
    {0, "licence", "TEXT", "licence of documents that name none"}
#define CLI_OPTIONS_END {'h', "help", NULL, "print this help"}, {0, NULL, NULL, NULL}

/* Sorts argv (what follows the command) into options and words. On a mistake
 * it prints the error and returns false. Free with cli_args_free. */
bool cli_args_parse(const cli_command *command, int argc, char **argv, cli_args *out);
void cli_args_free(cli_args *args);
bool cli_has(const cli_args *args, const char *name);
const char *cli_value(const cli_args *args, const char *name); /* the last given, or NULL */
void cli_help(const cli_command *command, FILE *out);

/* The nearest of `names` (ends with NULL) to a mistyped `word`; NULL: none is near. */
const char *cli_nearest(const char *word, const char *const *names);

/* -------------------------------------------------------------- errors -- */

/* Prints "comity: what: message"; returns `status` as the exit code. */
int cli_fail(const cli_args *args, int status, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* The same for a failure of the library. */
int cli_fail_with(const cli_args *args, comity_status status, const comity_error *err);
/* Prints a mistake in the words of the command line and where to find help. */
int cli_usage(const cli_args *args, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* -------------------------------------------------- engine and ledger -- */

/* Opens the engine as the options say; prints the error itself. 0 or an exit code. */
int cli_open_engine(const cli_args *args, comity_engine **out);
/* The same with lexicon folders on top of those of the options. */
int cli_open_engine_over(const cli_args *args, const char *const *more, size_t n_more, comity_engine **out);
/* Where the ledger is by options and environment. Owned by the caller (free);
 * NULL when there is no home folder. With `make`, the default folder is made. */
char *cli_ledger_path(const cli_args *args, bool make);
int cli_open_ledger(const cli_args *args, comity_ledger **out); /* for reading, as of --known */
/* The last day that --known names, or NULL. */
const char *cli_known(const cli_args *args, char memory[12]);
int cli_open_ledger_at(const cli_args *args, const char *path, comity_ledger **out);

/* What a question about two states needs: words 1 and 2 as codes. Of one state alone both are that one's; of none, NULL. */
typedef struct cli_dyad {
    comity_engine *engine;
    comity_ledger *ledger;
    const char *a, *b;           /* codes; live as long as the engine */
    const char *a_name, *b_name; /* their names; as long as the engine */
} cli_dyad;
int cli_dyad_open(const cli_args *args, cli_dyad *out); /* prints the error; close also after a failure */
void cli_dyad_close(cli_dyad *dyad);

/* --------------------------------------------------------------- dates -- */

/* YYYY, YYYY-MM or YYYY-MM-DD to the first (or last) day of it; "today".
 * False when it is no date. */
bool cli_date(const char *text, bool last, char out[12]);
/* The date of option `name`; NULL in *out when not given. `whole`: only a full
 * day will do. Prints the error; 0 or an exit code. */
int cli_date_option(const cli_args *args, const char *name, bool last, bool whole, char memory[12], const char **out);
/* The same for the day that a question is about: today when it is not given. */
int cli_day_option(const cli_args *args, const char *name, char memory[12], const char **out);
/* An interval in as few words as its precision allows: "1830", "Jun 2005",
 * "2009-06-28", "1980s", "19th century", "2009-07-01 to 2009-07-09"; "undated". */
void cli_date_words(const char *start, const char *end, comity_precision precision, char out[64]);

/* -------------------------------------------------------------- output -- */

typedef enum cli_format { CLI_TABLE, CLI_TSV, CLI_JSON, CLI_MARKDOWN, CLI_JSONL } cli_format;

/* Stores how things stand anew where documents have changed it. The exit code, or `result` when there is nothing to tell. */
int cli_refresh(const cli_args *args, const comity_engine *engine, comity_ledger *ledger, int result);

/* From --json and --format; prints the error; 0 or an exit code. */
int cli_format_option(const cli_args *args, cli_format *out);

/* Prints words wrapped to `width` columns, every line after the first with
 * `indent` blanks before it; the first starts in column `column`. Control
 * characters of the text are never sent to a terminal. Ends with a newline. */
void cli_wrap(FILE *out, const char *text, unsigned column, unsigned indent, unsigned width);
/* One cell of TSV (tab, newline and backslash escaped) or of Markdown. */
void cli_put_tsv(FILE *out, const char *text);
void cli_put_markdown(FILE *out, const char *text);
/* Text without control characters. */
void cli_put_clean(FILE *out, const char *text, size_t n);

/* A table in any of the formats. Cells are given row by row; "" is unknown. */
typedef struct cli_table cli_table;
cli_table *cli_table_new(const cli_term *term, cli_format format, const char *const *columns, size_t n_columns);
void cli_table_cell(cli_table *table, const char *text);
void cli_table_end(cli_table *table); /* prints what is left and frees */

/* A JSON array printed item by item. */
typedef struct cli_json_list {
    size_t n;
    bool lines; /* JSON Lines: no brackets */
} cli_json_list;
void cli_json_add(cli_json_list *list, json_t *item); /* takes the item */
void cli_json_end(cli_json_list *list);
void cli_json_print(json_t *value); /* takes and prints one indented value */
char *cli_json_text(json_t *value); /* takes it; one line without newline; free() it */

json_t *cli_json_string(const char *text); /* null for NULL and "" */

/* Flushes standard output. `exit_code`, or COMITY_IO after saying why the
 * output could not be written; quiet when the other end of a pipe has gone. */
int cli_finish(const cli_args *args, int exit_code);
/* Whether the output is lost, so that going on makes no sense. */
bool cli_output_gone(void);

/* ------------------------------------------------------------- records -- */

/* The record of an event as docs/records.md describes it. */
void cli_put_event(FILE *out, const comity_event *event); /* an object on one line, without its end */
json_t *cli_event_json(const comity_event *event);        /* the same as an object to add to */
extern const char *const cli_event_columns[]; /* of the TSV; ends with NULL */
size_t cli_event_column_count(void);
/* Cell `column` of the event; owned by the caller (free). */
char *cli_event_cell(const comity_event *event, size_t column);
/* "USA, GBR → IRQ", reciprocal "HND ↔ USA". Owned by the caller (free). */
char *cli_event_parties(const comity_event *event);
/* "SANCTION 1621 · suspended visas": what happened, shortly. Owned by the caller. */
char *cli_event_what(const comity_event *event);

/* ------------------------------------------------------------ commands -- */

extern const cli_command cli_read, cli_code, cli_parse, cli_timeline, cli_state, cli_explain, cli_actors, cli_dossier,
    cli_lexicon, cli_eval, cli_import, cli_scorecard, cli_commitments, cli_whatif, cli_diff;
extern const cli_command *const cli_commands[]; /* ends with NULL */
int cli_parse_eval(cli_args *args);             /* comity parse --eval; returns the exit code */

/* comity lexicon import and coverage, in files of their own. */
int cli_lexicon_import(cli_args *args);
int cli_lexicon_coverage(cli_args *args);

#endif
