/* Speed of coding: sentences and bytes a second on one thread and on all, start-up time, memory.
 * usage: code_speed TEXT   (one sentence or paragraph a line, as news archives come) */
#include "comity.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 40 }; /* lines a document: a wire story's length */

typedef struct work {
    const comity_engine *engine;
    char **documents;
    size_t n, from, step;
    size_t sentences, tokens, events, bytes;
} work;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void *run(void *arg) {
    work *w = arg;
    comity_coder *coder;
    comity_error err;
    if (comity_coder_new(w->engine, &coder, &err) != COMITY_OK) {
        fprintf(stderr, "%s\n", err.message);
        exit(1);
    }
    for (size_t i = w->from; i < w->n; i += w->step) {
        comity_document d = {.id = "bench", .text = w->documents[i], .text_len = strlen(w->documents[i])};
        comity_coding c;
        if (comity_coder_code(coder, &d, &c, &err) != COMITY_OK) continue;
        w->sentences += c.n_sentences;
        w->tokens += c.n_tokens;
        w->events += c.n_events;
        w->bytes += d.text_len;
    }
    comity_coder_free(coder);
    return NULL;
}

static double measure(const comity_engine *engine, char **documents, size_t n, unsigned threads, work *sum) {
    pthread_t t[64];
    work w[64];
    double start = now();
    for (unsigned i = 0; i < threads; i++) {
        w[i] = (work){.engine = engine, .documents = documents, .n = n, .from = i, .step = threads};
        pthread_create(&t[i], NULL, run, &w[i]);
    }
    *sum = (work){0};
    for (unsigned i = 0; i < threads; i++) {
        pthread_join(t[i], NULL);
        sum->sentences += w[i].sentences;
        sum->tokens += w[i].tokens;
        sum->events += w[i].events;
        sum->bytes += w[i].bytes;
    }
    return now() - start;
}

static void machine(void) {
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

int main(int argc, char **argv) {
    FILE *f = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!f) {
        fprintf(stderr, "usage: code_speed TEXT\n");
        return 77; /* skipped where the text is not */
    }
    char **documents = calloc(200000, sizeof *documents), *line = NULL, *text = NULL;
    size_t n = 0, cap = 0, size = 0, lines = 0;
    ssize_t got;
    FILE *out = open_memstream(&text, &size);
    while ((got = getline(&line, &cap, f)) > 0 && n < 200000) {
        fwrite(line, 1, (size_t)got, out);
        if (++lines % CHUNK == 0) {
            fclose(out);
            documents[n++] = text;
            out = open_memstream(&text, &size);
        }
    }
    fclose(out);
    documents[n++] = text;
    fclose(f);
    free(line);

    machine();
    comity_engine *engine;
    comity_error err;
    double start = now();
    if (comity_engine_open(NULL, &engine, &err) != COMITY_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    printf("start-up: %.1f ms\n", (now() - start) * 1000);
    unsigned all = (unsigned)sysconf(_SC_NPROCESSORS_ONLN);
    for (unsigned threads = 1;; threads = all) {
        work w;
        double seconds = measure(engine, documents, n, threads, &w);
        printf("%u thread%s: %.0f sentences/s, %.2f MB/s, %.0f tokens/s (%zu sentences, %zu events, %.2f s)\n", threads, threads == 1 ? "" : "s",
               (double)w.sentences / seconds, (double)w.bytes / 1e6 / seconds, (double)w.tokens / seconds, w.sentences, w.events, seconds);
        if (threads == all) break;
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("memory: %ld MB\n", usage.ru_maxrss / 1024);
    for (size_t i = 0; i < n; i++) free(documents[i]);
    free(documents);
    comity_engine_close(engine);
    return 0;
}
