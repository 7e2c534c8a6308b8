/* Documents coded by several threads, given out in the order they came in. */
#ifndef CM_CLI_PIPELINE_H
#define CM_CLI_PIPELINE_H

#include "cli.h"

/* One document on its way. Belongs to the pipeline; lives until `consume` returns. */
typedef struct cli_job {
    comity_document document;
    comity_coding coding;
    comity_status status; /* of reading or coding; what failed is in `error` */
    comity_error error;
    bool unread;  /* it failed at reading: there is no document */
    char *output; /* what `work` made of it, malloc'ed; or NULL */
    /* the pipeline's own */
    char *memory;
    size_t capacity;
    comity_coder *coder;
    bool done;
} cli_job;

/* A reason for which files or records were passed over, how often, and where first. */
typedef struct cli_skip {
    char *reason, *first;
    uint64_t n;
} cli_skip;

typedef struct cli_tally {
    uint64_t documents, sentences, tokens, events; /* coded */
    uint64_t failed;                               /* could not be read or coded */
    comity_status first_failure;
    uint64_t skipped, bytes, replaced_bytes;
    cli_skip *skips; /* grouped by reason; owned */
    size_t n_skips;
} cli_tally;
void cli_tally_free(cli_tally *tally);
/* The exit code that the tally deserves; says why when there was no document at
 * all, unless each one passed over was `told` already. */
int cli_tally_exit(const cli_args *args, const cli_tally *tally, bool told);
json_t *cli_tally_skips_json(const cli_tally *tally);

typedef struct cli_pipeline {
    const cli_args *args;
    const comity_engine *engine;
    const char *const *paths;
    size_t n_paths;
    unsigned threads;
    bool parse_only;
    bool plain; /* nobody reads the events' traces and parses */
    comity_document defaults; /* fields for documents that lack them: date, source, url, licence */
    bool tell_skips;          /* each on standard error as it happens */
    /* In a worker's thread, after a document was coded; may be NULL. */
    char *(*work)(void *user, const cli_job *job);
    /* In the caller's thread, in order of the input, failures too. False: stop. */
    bool (*consume)(void *user, cli_job *job);
    /* In the caller's thread, some times a second; may be NULL. False: stop. */
    bool (*tick)(void *user, const cli_tally *tally);
    void *user;
} cli_pipeline;

/* Runs until the input ends or a callback stops it. False (after printing why)
 * when it could not start; *exit_code then says why. When stopped while a read
 * from a pipe or terminal hangs, the reading thread is left behind: *stuck is
 * set, and the caller must end the process without closing the engine. */
bool cli_pipeline_run(const cli_pipeline *pipeline, cli_tally *tally, bool *stuck, int *exit_code);

/* The options of CLI_OPTIONS_PROVENANCE; `memory` keeps the date. Prints the error; 0 or an exit code. */
int cli_provenance_options(const cli_args *args, char memory[12], comity_document *out);
/* Threads asked for with --jobs, else the processors there are. Prints the
 * error; 0 or an exit code. */
int cli_jobs_option(const cli_args *args, unsigned *out);

#endif
