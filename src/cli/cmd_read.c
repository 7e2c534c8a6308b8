/* comity read: documents into the ledger. */
#include "pipeline.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { BATCH_DOCUMENTS = 256 };
static const double BATCH_SECONDS = 1.0, PROGRESS_SECONDS = 0.2;

typedef struct reading {
    const cli_args *args;
    comity_ledger *ledger;
    bool open_batch;
    unsigned in_batch;
    double batch_since, shown, began;
    bool progress, progress_shown;
    sigset_t interrupts;
    int interrupted; /* signal number */
    uint64_t added, unchanged, superseded;
    int failed; /* exit code when the ledger refused */
} reading;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void clear_progress(reading *r) {
    if (r->progress_shown) fputs("\r\033[K", stderr);
    r->progress_shown = false;
}

static bool refused(reading *r, comity_status status, const comity_error *err) {
    clear_progress(r);
    r->failed = cli_fail_with(r->args, status, err);
    return false;
}

static bool commit(reading *r) {
    if (!r->open_batch) return true;
    comity_error err = {0};
    comity_status status = comity_ledger_commit(r->ledger, &err);
    r->open_batch = false;
    r->in_batch = 0;
    return status == COMITY_OK || refused(r, status, &err);
}

static bool consume(void *user, cli_job *job) {
    reading *r = user;
    comity_error err = {0};
    if (job->status != COMITY_OK) {
        clear_progress(r);
        cli_fail_with(r->args, job->status, &job->error);
        return job->status != COMITY_NO_MEMORY;
    }
    comity_status status = COMITY_OK;
    if (!r->open_batch) {
        status = comity_ledger_begin(r->ledger, &err);
        if (status != COMITY_OK) return refused(r, status, &err);
        r->open_batch = true;
        r->batch_since = now();
    }
    comity_added added = COMITY_ADDED;
    status = comity_ledger_add(r->ledger, &job->document, &job->coding, &added, &err);
    if (status != COMITY_OK) return refused(r, status, &err);
    if (added == COMITY_ADDED) r->added++;
    else if (added == COMITY_UNCHANGED) r->unchanged++;
    else r->superseded++;
    if (++r->in_batch >= BATCH_DOCUMENTS) return commit(r);
    return true;
}

static bool tick(void *user, const cli_tally *tally) {
    reading *r = user;
    double t = now();
    if (r->open_batch && t - r->batch_since > BATCH_SECONDS && !commit(r)) return false;
    struct timespec at_once = {0, 0};
    int signal_number = sigtimedwait(&r->interrupts, NULL, &at_once);
    if (signal_number > 0) {
        r->interrupted = signal_number;
        return false;
    }
    if (r->progress && t - r->shown > PROGRESS_SECONDS && t - r->began > 2 * PROGRESS_SECONDS) {
        r->shown = t;
        r->progress_shown = true;
        fprintf(stderr, "\r\033[K%llu documents, %llu sentences, %llu events, %.0f documents/s",
                (unsigned long long)tally->documents, (unsigned long long)tally->sentences,
                (unsigned long long)tally->events, (double)tally->documents / (t - r->began));
        fflush(stderr);
    }
    return true;
}

/* -------------------------------------------------------------- summary -- */

static void number(json_t *object, const char *name, uint64_t n) {
    json_object_set_new(object, name, json_integer((json_int_t)n));
}

static void summary_json(const reading *r, const cli_tally *t, const char *ledger, double seconds) {
    json_t *o = json_object();
    json_object_set_new(o, "ledger", cli_json_string(ledger));
    number(o, "documents", t->documents);
    number(o, "added", r->added);
    number(o, "unchanged", r->unchanged);
    number(o, "superseded", r->superseded);
    number(o, "sentences", t->sentences);
    number(o, "events", t->events);
    number(o, "failed", t->failed);
    number(o, "skipped", t->skipped);
    json_object_set_new(o, "skips", cli_tally_skips_json(t));
    number(o, "bytes", t->bytes);
    number(o, "replaced_bytes", t->replaced_bytes);
    json_object_set_new(o, "seconds", json_real(seconds));
    cli_json_print(o);
}

static void line(bool tsv, const char *name, uint64_t n, const char *note) {
    if (tsv) printf("%s\t%llu\n", name, (unsigned long long)n);
    else printf("  %-18s %10llu%s\n", name, (unsigned long long)n, note);
}

static void summary(const reading *r, const cli_tally *t, const char *ledger, double seconds, bool tsv) {
    if (tsv) {
        fputs("ledger\t", stdout);
        cli_put_tsv(stdout, ledger);
        fputc('\n', stdout);
    } else {
        printf("%sLedger %s%s\n", cli_style_on(&r->args->term, CLI_BOLD), ledger, cli_style_off(&r->args->term));
    }
    char note[160];
    snprintf(note, sizeof note, "  (%llu new, %llu known already, %llu in a new version)", (unsigned long long)r->added,
             (unsigned long long)r->unchanged, (unsigned long long)r->superseded);
    line(tsv, "documents", t->documents, note);
    if (tsv) {
        line(tsv, "added", r->added, "");
        line(tsv, "unchanged", r->unchanged, "");
        line(tsv, "superseded", r->superseded, "");
    }
    line(tsv, "sentences", t->sentences, "");
    line(tsv, "events", t->events, "");
    if (tsv || t->failed) line(tsv, "failed", t->failed, "  (see above)");
    if (tsv || t->skipped) line(tsv, "skipped", t->skipped, "");
    for (size_t i = 0; i < t->n_skips; i++) {
        const cli_skip *s = &t->skips[i];
        printf(tsv ? "skip\t%llu\t" : "      %llu × ", (unsigned long long)s->n);
        if (tsv) cli_put_tsv(stdout, s->reason);
        else cli_put_clean(stdout, s->reason, strlen(s->reason));
        fputs(tsv ? "\t" : s->n > 1 ? ", first " : ", ", stdout);
        if (tsv) cli_put_tsv(stdout, s->first);
        else cli_put_clean(stdout, s->first, strlen(s->first));
        fputc('\n', stdout);
    }
    if (tsv || t->replaced_bytes) line(tsv, "replaced_bytes", t->replaced_bytes, "  (invalid UTF-8)");
    if (tsv) printf("seconds\t%.2f\n", seconds);
    else printf("  %-18s %10.1f\n", "seconds", seconds);
}

/* ------------------------------------------------------------------ run -- */

static int read_into(reading *r, comity_engine *engine, unsigned threads, const comity_document *defaults,
                     const char *path) {
    const cli_args *args = r->args;
    cli_pipeline pipeline = {.args = args,
                             .engine = engine,
                             .paths = args->words,
                             .n_paths = args->n_words,
                             .threads = threads,
                             .defaults = *defaults,
                             .tell_skips = cli_has(args, "verbose"),
                             .consume = consume,
                             .tick = tick,
                             .user = r};
    cli_tally tally;
    bool stuck;
    int result = 0;
    /* Ctrl-C ends the batch in order: what was coded is kept. */
    sigemptyset(&r->interrupts);
    sigaddset(&r->interrupts, SIGINT);
    sigaddset(&r->interrupts, SIGTERM);
    sigaddset(&r->interrupts, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &r->interrupts, NULL);
    r->began = now();
    bool ran = cli_pipeline_run(&pipeline, &tally, &stuck, &result);
    if (!r->failed) commit(r);
    clear_progress(r);
    if (ran) {
        if (r->failed) result = r->failed;
        else if (r->interrupted) result = cli_fail(args, 128 + r->interrupted, "interrupted; what was read so far is kept");
        else result = cli_tally_exit(args, &tally, pipeline.tell_skips);
        cli_format format;
        cli_format_option(args, &format);
        if (tally.documents + tally.skipped > 0) {
            if (format == CLI_JSON) summary_json(r, &tally, path, now() - r->began);
            else summary(r, &tally, path, now() - r->began, format != CLI_TABLE);
        }
    }
    if (stuck) {
        result = cli_finish(args, result);
        comity_ledger_close(r->ledger);
        _exit(result);
    }
    cli_tally_free(&tally);
    return result;
}

static int run(cli_args *args) {
    unsigned threads;
    char memory[12];
    comity_document defaults;
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0) result = cli_provenance_options(args, memory, &defaults);
    if (result == 0) result = cli_jobs_option(args, &threads);
    if (result != 0) return result;
    if (args->n_words == 0) return cli_usage(args, "nothing to read; files, folders or '-' are wanted");
    char *path = cli_ledger_path(args, true);
    if (!path) return cli_usage(args, "no ledger named: neither --ledger nor COMITY_LEDGER nor HOME is set");
    reading r = {.args = args, .progress = args->term.err_tty};
    comity_engine *engine = NULL;
    comity_error err = {0};
    result = cli_open_engine(args, &engine);
    if (result == 0) {
        comity_status status = comity_ledger_open(path, COMITY_LEDGER_WRITE, &r.ledger, &err);
        if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
    }
    if (result == 0) result = read_into(&r, engine, threads, &defaults, path);
    if (r.ledger && !r.failed && !r.interrupted) {
        pthread_sigmask(SIG_UNBLOCK, &r.interrupts, NULL);
        result = cli_refresh(args, engine, r.ledger, result);
    }
    comity_ledger_close(r.ledger);
    comity_engine_close(engine);
    free(path);
    return result;
}

static const cli_option options[] = {
    {'o', "ledger", "FILE", "the ledger, made when absent (else $COMITY_LEDGER, else the one in your data folder)"},
    CLI_OPTION_JOBS,
    {'v', "verbose", NULL, "name each file or record that is passed over"},
    CLI_OPTION_JSON,
    CLI_OPTION_FORMAT,
    CLI_OPTIONS_PROVENANCE,
    CLI_OPTIONS_ENGINE,
    {'l', "ledger", "FILE", "the same as -o"},
    CLI_OPTIONS_END};

const cli_command cli_read = {
    .name = "read",
    .words = "FILE|DIR|-…",
    .summary = "Reads documents into the ledger",
    .about = "Reads plain text, HTML and JSON Lines (fields id, date, title, text, source, url,\n"
             "licence), each also as .gz or .zst; folders with all that is in them; '-' is\n"
             "standard input. Codes the documents and adds them to the ledger. The same\n"
             "document again changes nothing; another text under the same id supersedes it.\n"
             "Ends with 1 when some documents were passed over; the summary says why.",
    .options = options,
    .examples = "  comity read -o my.ledger articles/          a folder\n"
                "  comity read --licence \"CC BY 4.0\" --date 2024-05-01 report.txt\n"
                "  comity read -o my.ledger wire-*.jsonl.zst   compressed JSON Lines\n"
                "  curl -s https://example.org/a.html | comity read -",
    .run = run};
