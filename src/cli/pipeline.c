/* A ring of jobs: one thread reads into it, several code, the caller consumes.
 * Each place in the ring has a coder of its own, so that a coding need not be
 * copied while it waits for its turn, and no worker waits for a slow one; what
 * they parse with belongs to the workers. */
#include "pipeline.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MAX_THREADS = 256, MAX_REASONS = 200 };

typedef struct ring {
    const cli_pipeline *pipeline;
    cli_tally *tally;
    comity_reader *reader;
    pthread_mutex_t lock;
    pthread_cond_t room, work, done;
    cli_job *jobs;
    size_t n_jobs;
    uint64_t filled, taken, consumed; /* counts of jobs; place = count % n_jobs */
    bool end, stop, reader_done;
} ring;

int cli_jobs_option(const cli_args *args, unsigned *out) {
    const char *text = cli_value(args, "jobs");
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    *out = processors < 1 ? 1 : processors > MAX_THREADS ? MAX_THREADS : (unsigned)processors;
    if (!text) return 0;
    char *end;
    errno = 0;
    long n = strtol(text, &end, 10);
    if (errno || *end || n < 1 || n > MAX_THREADS) {
        return cli_usage(args, "--jobs: '%s' is not a number from 1 to %d", text, MAX_THREADS);
    }
    *out = (unsigned)n;
    return 0;
}

int cli_provenance_options(const cli_args *args, char memory[12], comity_document *out) {
    *out = (comity_document){.source = cli_value(args, "source"),
                             .url = cli_value(args, "url"),
                             .licence = cli_value(args, "licence")};
    return cli_date_option(args, "date", false, true, memory, &out->date);
}

/* -------------------------------------------------------------- tally -- */

void cli_tally_free(cli_tally *tally) {
    for (size_t i = 0; i < tally->n_skips; i++) {
        free(tally->skips[i].reason);
        free(tally->skips[i].first);
    }
    free(tally->skips);
    tally->skips = NULL;
    tally->n_skips = 0;
}

static void add_skip(cli_tally *tally, const char *where, const char *reason) {
    tally->skipped++;
    for (size_t i = 0; i < tally->n_skips; i++) {
        if (strcmp(tally->skips[i].reason, reason) == 0) {
            tally->skips[i].n++;
            return;
        }
    }
    if (tally->n_skips == MAX_REASONS) {
        tally->skips[MAX_REASONS - 1].n++; /* bounded memory on hostile input */
        return;
    }
    cli_skip *more = realloc(tally->skips, (tally->n_skips + 1) * sizeof *more);
    if (!more) abort();
    tally->skips = more;
    more[tally->n_skips] = (cli_skip){.reason = strdup(reason), .first = strdup(where), .n = 1};
    if (!more[tally->n_skips].reason || !more[tally->n_skips].first) abort();
    tally->n_skips++;
}

int cli_tally_exit(const cli_args *args, const cli_tally *tally, bool told) {
    if (tally->documents > 0) return tally->failed + tally->skipped > 0 ? CLI_PARTIAL : 0;
    if (tally->failed > 0) return (int)tally->first_failure;
    if (tally->skipped == 0) return cli_fail(args, COMITY_BAD_INPUT, "there is no document in what was given");
    if (told) return COMITY_BAD_INPUT;
    return cli_fail(args, COMITY_BAD_INPUT, "no document could be read; %s: %s", tally->skips[0].first,
                    tally->skips[0].reason);
}

json_t *cli_tally_skips_json(const cli_tally *tally) {
    json_t *list = json_array();
    for (size_t i = 0; i < tally->n_skips; i++) {
        const cli_skip *skip = &tally->skips[i];
        json_array_append_new(list, json_pack("{s:o, s:I, s:o}", "reason", cli_json_string(skip->reason), "count",
                                              (json_int_t)skip->n, "first", cli_json_string(skip->first)));
    }
    return list;
}

/* ------------------------------------------------------------- reading -- */

static void on_skip(void *user, const char *where, const char *reason) {
    ring *r = user;
    pthread_mutex_lock(&r->lock);
    add_skip(r->tally, where, reason);
    if (r->pipeline->tell_skips) cli_fail(r->pipeline->args, 0, "%s: passed over: %s", where, reason);
    pthread_mutex_unlock(&r->lock);
}

static size_t size_of(const char *s) { return s ? strlen(s) + 1 : 0; }

static const char *keep(char **at, const char *s) {
    if (!s) return NULL;
    char *copy = *at;
    size_t n = strlen(s) + 1;
    memcpy(copy, s, n);
    *at += n;
    return copy;
}

static const char *either(const char *given, const char *otherwise) { return given && *given ? given : otherwise; }

static void fill_in(comity_document *d, const comity_document *defaults) {
    d->date = either(d->date, defaults->date);
    d->source = either(d->source, defaults->source);
    d->url = either(d->url, defaults->url);
    d->licence = either(d->licence, defaults->licence);
}

/* The reader's document lives until its next: the job needs its own. */
static bool copy_document(cli_job *job, const comity_document *d) {
    size_t need = d->text_len + 1 + size_of(d->id) + size_of(d->title) + size_of(d->date) + size_of(d->source) +
                  size_of(d->url) + size_of(d->licence);
    if (need > job->capacity || need < job->capacity / 64) { /* one huge document must not hold memory for ever */
        free(job->memory);
        job->capacity = need < 4096 ? 4096 : need;
        job->memory = malloc(job->capacity);
        if (!job->memory) {
            job->capacity = 0;
            return false;
        }
    }
    char *at = job->memory;
    if (d->text_len) memcpy(at, d->text, d->text_len);
    at[d->text_len] = '\0';
    job->document.text = at;
    job->document.text_len = d->text_len;
    at += d->text_len + 1;
    job->document.id = keep(&at, d->id);
    job->document.title = keep(&at, d->title);
    job->document.date = keep(&at, d->date);
    job->document.source = keep(&at, d->source);
    job->document.url = keep(&at, d->url);
    job->document.licence = keep(&at, d->licence);
    return true;
}

static void no_memory(cli_job *job) {
    job->status = job->error.status = COMITY_NO_MEMORY;
    snprintf(job->error.message, sizeof job->error.message, "out of memory for a document");
}

static void *read_all(void *user) {
    ring *r = user;
    for (bool going = true; going;) {
        pthread_mutex_lock(&r->lock);
        while (!r->stop && r->filled - r->consumed == r->n_jobs) pthread_cond_wait(&r->room, &r->lock);
        cli_job *job = &r->jobs[r->filled % r->n_jobs];
        going = !r->stop;
        pthread_mutex_unlock(&r->lock);
        if (!going) break;

        comity_document document;
        memset(&job->error, 0, sizeof job->error);
        job->status = comity_reader_next(r->reader, &document, &job->error);
        if (job->status == COMITY_END) break;
        job->unread = job->status != COMITY_OK;
        if (!job->unread) fill_in(&document, &r->pipeline->defaults);
        if (!job->unread && !copy_document(job, &document)) {
            no_memory(job);
            job->unread = true;
        }
        going = job->status != COMITY_NO_MEMORY;

        pthread_mutex_lock(&r->lock);
        r->filled++;
        pthread_cond_signal(&r->work);
        pthread_mutex_unlock(&r->lock);
    }
    pthread_mutex_lock(&r->lock);
    comity_reader_counts counts;
    comity_reader_counts_get(r->reader, &counts);
    r->tally->bytes = counts.bytes;
    r->tally->replaced_bytes = counts.replaced_bytes;
    r->end = r->reader_done = true;
    pthread_cond_broadcast(&r->work);
    pthread_cond_broadcast(&r->done);
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

/* -------------------------------------------------------------- coding -- */

static void code(const cli_pipeline *p, cli_job *job) {
    if (job->unread) return;
    job->status = p->parse_only ? comity_coder_parse(job->coder, &job->document, &job->coding, &job->error)
                                : comity_coder_code(job->coder, &job->document, &job->coding, &job->error);
    if (job->status == COMITY_OK && p->work) job->output = p->work(p->user, job);
}

static void *work(void *user) {
    ring *r = user;
    comity_coder *lender;
    if (comity_coder_new(r->pipeline->engine, &lender, NULL) != COMITY_OK) abort();
    pthread_mutex_lock(&r->lock);
    for (;;) {
        while (r->taken == r->filled && !r->end && !r->stop) pthread_cond_wait(&r->work, &r->lock);
        if (r->stop || r->taken == r->filled) break;
        uint64_t mine = r->taken++;
        cli_job *job = &r->jobs[mine % r->n_jobs];
        pthread_mutex_unlock(&r->lock);
        comity_coder_borrow(job->coder, lender);
        code(r->pipeline, job);
        pthread_mutex_lock(&r->lock);
        job->done = true;
        if (mine == r->consumed) pthread_cond_signal(&r->done);
    }
    pthread_mutex_unlock(&r->lock);
    comity_coder_free(lender);
    return NULL;
}

/* ----------------------------------------------------------- consuming -- */

static void count(cli_tally *tally, const cli_job *job) {
    if (job->status != COMITY_OK) {
        if (tally->failed++ == 0) tally->first_failure = job->status;
        return;
    }
    tally->documents++;
    tally->sentences += job->coding.n_sentences;
    tally->tokens += job->coding.n_tokens;
    tally->events += job->coding.n_events;
}

static struct timespec soon(void) {
    struct timespec at;
    clock_gettime(CLOCK_REALTIME, &at);
    at.tv_nsec += 200 * 1000 * 1000;
    if (at.tv_nsec >= 1000000000) {
        at.tv_nsec -= 1000000000;
        at.tv_sec++;
    }
    return at;
}

/* Called and left with the lock held, which it gives up meanwhile: a tick may write to disk. */
static bool tick(ring *r) {
    if (!r->pipeline->tick) return true;
    pthread_mutex_unlock(&r->lock);
    bool going = r->pipeline->tick(r->pipeline->user, r->tally);
    pthread_mutex_lock(&r->lock);
    return going;
}

static void consume(ring *r) {
    pthread_mutex_lock(&r->lock);
    while (!r->stop) {
        cli_job *job = &r->jobs[r->consumed % r->n_jobs];
        if (!job->done) {
            if (r->end && r->consumed == r->filled) break;
            struct timespec until = soon();
            if (pthread_cond_timedwait(&r->done, &r->lock, &until) == ETIMEDOUT && !tick(r)) r->stop = true;
            continue;
        }
        pthread_mutex_unlock(&r->lock);
        bool going = r->pipeline->consume(r->pipeline->user, job);
        free(job->output);
        job->output = NULL;
        pthread_mutex_lock(&r->lock);
        count(r->tally, job);
        job->done = false;
        r->consumed++;
        pthread_cond_signal(&r->room);
        if (!going || !tick(r)) r->stop = true;
    }
    pthread_cond_broadcast(&r->room);
    pthread_cond_broadcast(&r->work);
    pthread_mutex_unlock(&r->lock);
}

/* Waits for the reading thread, but not for a read that hangs on a pipe. */
static bool join_reader(ring *r, pthread_t thread) {
    struct timespec until = soon();
    if (!r->stop) return pthread_join(thread, NULL) == 0;
    return pthread_timedjoin_np(thread, NULL, &until) == 0;
}

static bool start(ring *r, pthread_t *threads, unsigned *n_threads, comity_error *err) {
    const cli_pipeline *p = r->pipeline;
    comity_status status = COMITY_OK;
    r->n_jobs = (size_t)p->threads * 2 + 1;
    r->jobs = calloc(r->n_jobs, sizeof *r->jobs);
    for (size_t i = 0; r->jobs && i < r->n_jobs && status == COMITY_OK; i++) {
        status = comity_coder_new(p->engine, &r->jobs[i].coder, err);
        if (status == COMITY_OK) comity_coder_details(r->jobs[i].coder, !p->plain);
    }
    comity_reader_options options = {.on_skip = on_skip, .user = r};
    if (r->jobs && status == COMITY_OK) status = comity_reader_open(p->paths, p->n_paths, &options, &r->reader, err);
    if (!r->jobs) status = COMITY_NO_MEMORY;
    if (status != COMITY_OK) {
        err->status = status;
        return false;
    }
    /* threads[0] reads */
    for (*n_threads = 0; *n_threads < p->threads + 1; ++*n_threads) {
        if (pthread_create(&threads[*n_threads], NULL, *n_threads ? work : read_all, r) != 0) break;
    }
    if (*n_threads >= 2) return true; /* fewer workers than asked for will do */
    err->status = COMITY_IO;
    snprintf(err->message, sizeof err->message, "no thread could be started");
    return false;
}

static void finish(ring *r) {
    for (size_t i = 0; r->jobs && i < r->n_jobs; i++) {
        free(r->jobs[i].output);
        free(r->jobs[i].memory);
        comity_coder_free(r->jobs[i].coder);
    }
    free(r->jobs);
    comity_reader_close(r->reader);
    pthread_mutex_destroy(&r->lock);
    pthread_cond_destroy(&r->room);
    pthread_cond_destroy(&r->work);
    pthread_cond_destroy(&r->done);
    free(r);
}

bool cli_pipeline_run(const cli_pipeline *pipeline, cli_tally *tally, bool *stuck, int *exit_code) {
    *stuck = false;
    *tally = (cli_tally){0};
    ring *r = calloc(1, sizeof *r);
    if (!r) abort();
    r->pipeline = pipeline;
    r->tally = tally;
    pthread_mutex_init(&r->lock, NULL);
    pthread_cond_init(&r->room, NULL);
    pthread_cond_init(&r->work, NULL);
    pthread_cond_init(&r->done, NULL);
    pthread_t threads[MAX_THREADS + 1];
    unsigned n_threads = 0;
    comity_error err = {0};
    bool started = start(r, threads, &n_threads, &err);
    if (started) {
        consume(r);
    } else {
        *exit_code = cli_fail_with(pipeline->args, err.status, &err);
        pthread_mutex_lock(&r->lock);
        r->stop = true;
        pthread_cond_broadcast(&r->room);
        pthread_mutex_unlock(&r->lock);
    }
    for (unsigned i = 1; i < n_threads; i++) pthread_join(threads[i], NULL);
    if (n_threads > 0 && !join_reader(r, threads[0])) {
        *stuck = true; /* the ring stays for it */
        return started;
    }
    finish(r);
    return started;
}
