/* Speed of coding, stage by stage on one thread and whole on one thread and on all; start-up time and memory; and the
 * same with a larger lexicon.
 * usage: code_speed TEXT [LEXICON]   (TEXT: one sentence or paragraph a line, as news archives come; LEXICON: a folder
 * over Comity's own, such as tenfold.py makes)
 *
 * Times are the processor's where one thread works, and the best of several rounds, so that a busy machine disturbs
 * them little. */
#include "coder/watch.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 40, ROUNDS = 5 }; /* CHUNK: lines a document: a wire story's length */

typedef struct texts {
    char **at;
    size_t n;
} texts;

typedef struct work {
    const comity_engine *engine;
    const texts *documents;
    size_t from, step;
    cm_coder_times *times;
    size_t sentences, tokens, events, bytes;
    double seconds; /* the thread's, of the processor */
} work;

static double now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void give_up(const comity_error *err) {
    fprintf(stderr, "%s\n", err->message);
    exit(1);
}

static void *run(void *arg) {
    work *w = arg;
    comity_coder *coder;
    comity_error err;
    double start = now(CLOCK_THREAD_CPUTIME_ID);
    if (comity_coder_new(w->engine, &coder, &err) != COMITY_OK) give_up(&err);
    comity_coder_details(coder, false); /* as 'comity code' */
    cm_coder_time(coder, w->times);
    for (size_t i = w->from; i < w->documents->n; i += w->step) {
        comity_document d = {.id = "bench", .text = w->documents->at[i], .text_len = strlen(w->documents->at[i])};
        comity_coding c;
        if (comity_coder_code(coder, &d, &c, &err) != COMITY_OK) continue;
        w->sentences += c.n_sentences;
        w->tokens += c.n_tokens;
        w->events += c.n_events;
        w->bytes += d.text_len;
    }
    comity_coder_free(coder);
    w->seconds = now(CLOCK_THREAD_CPUTIME_ID) - start;
    return NULL;
}

/* The best of several rounds on this thread. */
static work measure(const comity_engine *engine, const texts *documents, bool stages, cm_coder_times *times) {
    work best = {.seconds = 1e9};
    for (int i = 0; i < ROUNDS; i++) {
        cm_coder_times t;
        work w = {.engine = engine, .documents = documents, .step = 1, .times = stages ? &t : NULL};
        run(&w);
        if (w.seconds >= best.seconds) continue;
        best = w;
        if (stages) *times = t;
    }
    return best;
}

static void print_rate(const char *name, const work *w, double seconds) {
    printf("%s: %.2f MB/s, %.0f sentences/s, %.0f tokens/s (%zu sentences, %zu events, %.2f s)\n", name,
           (double)w->bytes / 1e6 / seconds, (double)w->sentences / seconds, (double)w->tokens / seconds, w->sentences,
           w->events, seconds);
}

static void print_stages(const comity_engine *engine, const texts *documents) {
    static const char *const names[CM_CODER_STAGES] = {
        [CM_CODER_SEGMENT] = "sentences and tokens", [CM_CODER_PARSE] = "parsing", [CM_CODER_MENTIONS] = "mentions",
        [CM_CODER_TREES] = "trees", [CM_CODER_DATES] = "dates", [CM_CODER_MATCHING] = "matching",
        [CM_CODER_RECORDS] = "records"};
    cm_coder_times times = {{0}, 0};
    work w = measure(engine, documents, true, &times);
    double whole = 0, n = (double)w.tokens;
    for (int i = CM_CODER_OUTSIDE + 1; i < CM_CODER_STAGES; i++) whole += times.seconds[i];
    for (int i = CM_CODER_OUTSIDE + 1; i < CM_CODER_STAGES; i++)
        printf("  %-22s %7.0f ns a token %5.1f %%\n", names[i] ? names[i] : "?", times.seconds[i] / n * 1e9,
               100 * times.seconds[i] / whole);
}

/* By the clock on the wall: what more threads bring is what is asked. */
static void print_threads(const comity_engine *engine, const texts *documents, unsigned threads) {
    pthread_t t[64];
    work w[64], sum = {0};
    if (threads > 64) threads = 64;
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = now(CLOCK_MONOTONIC);
        for (unsigned i = 0; i < threads; i++) {
            w[i] = (work){.engine = engine, .documents = documents, .from = i, .step = threads};
            pthread_create(&t[i], NULL, run, &w[i]);
        }
        sum = (work){0};
        for (unsigned i = 0; i < threads; i++) {
            pthread_join(t[i], NULL);
            sum.sentences += w[i].sentences;
            sum.tokens += w[i].tokens;
            sum.events += w[i].events;
            sum.bytes += w[i].bytes;
        }
        double took = now(CLOCK_MONOTONIC) - start;
        if (took < best) best = took;
    }
    char name[40];
    snprintf(name, sizeof name, "%u threads, on the wall", threads);
    print_rate(name, &sum, best);
}

static void print_machine(void) {
    FILE *f = fopen("/proc/cpuinfo", "r");
    char line[256];
    while (f && fgets(line, sizeof line, f))
        if (strncmp(line, "model name", 10) == 0) {
            printf("machine: %s", strchr(line, ':') + 2);
            break;
        }
    if (f) fclose(f);
    printf("processors: %ld\n", sysconf(_SC_NPROCESSORS_ONLN));
}

static long memory(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

static texts read_documents(FILE *f) {
    texts out = {0};
    char *line = NULL, *text = NULL;
    size_t cap = 0, size = 0, lines = 0;
    ssize_t got;
    FILE *document = open_memstream(&text, &size);
    for (bool more = true; more;) {
        more = (got = getline(&line, &cap, f)) > 0;
        if (more) fwrite(line, 1, (size_t)got, document);
        if (more && ++lines % CHUNK != 0) continue;
        fclose(document);
        out.at = realloc(out.at, (out.n + 1) * sizeof *out.at);
        if (!out.at) abort();
        out.at[out.n++] = text;
        if (more) document = open_memstream(&text, &size);
    }
    free(line);
    return out;
}

static comity_engine *open_engine(const char *user_dir) {
    comity_engine *engine;
    comity_error err;
    comity_engine_options options = {.user_dirs = &user_dir, .n_user_dirs = user_dir != NULL};
    double start = now(CLOCK_PROCESS_CPUTIME_ID);
    if (comity_engine_open(&options, &engine, &err) != COMITY_OK) give_up(&err);
    printf("start-up: %.1f ms\n", (now(CLOCK_PROCESS_CPUTIME_ID) - start) * 1000);
    return engine;
}

int main(int argc, char **argv) {
    FILE *f = argc >= 2 ? fopen(argv[1], "rb") : NULL;
    if (!f) {
        fprintf(stderr, "usage: code_speed TEXT [LEXICON]\n");
        return 77; /* skipped where the text is not */
    }
    texts documents = read_documents(f);
    fclose(f);
    print_machine();
    long text = memory();
    comity_engine *engine = open_engine(NULL);
    work w = measure(engine, &documents, false, NULL);
    printf("memory: %ld MB\n", memory() - text);
    print_rate("1 thread", &w, w.seconds);
    print_stages(engine, &documents);
    print_threads(engine, &documents, (unsigned)sysconf(_SC_NPROCESSORS_ONLN));
    comity_engine_close(engine);
    if (argc > 2) {
        printf("with %s\n", argv[2]);
        engine = open_engine(argv[2]);
        work x = measure(engine, &documents, false, NULL);
        print_rate("1 thread", &x, x.seconds);
        print_stages(engine, &documents);
        printf("time taken: %+.1f %%\n", 100 * (x.seconds / w.seconds - 1));
        comity_engine_close(engine);
    }
    for (size_t i = 0; i < documents.n; i++) free(documents.at[i]);
    free(documents.at);
    return 0;
}
