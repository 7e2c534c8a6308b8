/* How fast states come out of a big ledger.
 *
 *   ledger_state [EVENTS [LEDGER]]
 *
 * Fills a ledger of many_events.c (200,000 events; a file under /tmp, removed after, or LEDGER, which is kept and used
 * again) through the ledger's own writer, and a bare table beside it as a measure. Then, on one thread:
 * (1) derives and stores every interval of every pair anew; (2) how every pair stands on a date, with the file in memory,
 * (3) after the system was told to forget it, (4) as it was known on an earlier day; (5) the biggest pair: reading the
 * sentences behind its lines, a document more, and what deriving it from whole events would take, which is how states were
 * derived before they were stored; (6) whether many reports of one pair take more than their share. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "ledger/ledger.h"
#include "many_events.h"
#include "state/state.h"

enum { BATCH = 10000 /* documents a transaction */, COLD = 150, KNOWN = 300, BARE_MOST = 500000, EVIDENCE = 20 };
static const char DATE[] = "2009-09-15", KNOWN_ON[] = "2024-06-30";

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void die(const char *message) {
    fprintf(stderr, "ledger_state: %s\n", message);
    exit(1);
}

static comity_error err;
static void need(comity_status status) {
    if (status != COMITY_OK) die(err.message);
}

static uint64_t next(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed * 0x2545f4914f6cdd1dull >> 16;
}

static long held(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

static void forget(const char *path) {
    int fd = open(path, O_RDONLY);
    if (fd < 0) return;
    fsync(fd);
    posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    close(fd);
}

static comity_ledger *open_ledger(const char *path, comity_ledger_mode mode) {
    comity_ledger *l;
    need(comity_ledger_open(path, mode, &l, &err));
    return l;
}

/* ---- filling ---- */

/* Recorded over five years, so that there are days to ask about. */
static void clock_of(comity_ledger *l, uint64_t d, uint64_t documents) {
    char when[24];
    time_t t = 1577836800 + (time_t)((double)d / (double)documents * 5 * 365 * 86400);
    struct tm utc;
    strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&t, &utc));
    cm_ledger_clock(l, when);
}

static double add(comity_ledger *l, const many_events *m, cm_arena *arena, uint64_t d, unsigned version, bool ends_batch) {
    comity_document document;
    comity_coding coding;
    many_events_document(m, arena, d, version, &document, &coding);
    double start = now();
    if (!l->batch) need(comity_ledger_begin(l, &err));
    need(comity_ledger_add(l, &document, &coding, NULL, &err));
    if (ends_batch) need(comity_ledger_commit(l, &err));
    double took = now() - start;
    cm_arena_reset(arena);
    return took;
}

/* All documents from `from` on, then one in two hundred of them in another version. */
static void fill(const char *path, const many_events *m, uint64_t from, uint64_t documents) {
    comity_ledger *l = open_ledger(path, COMITY_LEDGER_WRITE);
    cm_arena *arena = cm_arena_new();
    double spent = 0, start_cpu = cpu(), shown = 0;
    for (uint64_t d = from; d < documents; d++) {
        clock_of(l, d, documents);
        spent += add(l, m, arena, d, 0, d % BATCH == BATCH - 1 || d + 1 == documents);
        if (spent - shown > 60) {
            printf("  … %llu events after %.0f s\n", (unsigned long long)(d + 1) * EVENTS_A_DOCUMENT, spent);
            shown = spent;
        }
    }
    double took_cpu = cpu() - start_cpu, again = 0;
    uint64_t replaced = 0;
    for (uint64_t d = 0; d < documents; d += 200, replaced++) {
        clock_of(l, documents + d, 2 * documents);
        again += add(l, m, arena, d, 1, d + 200 >= documents);
    }
    comity_ledger_close(l);
    cm_arena_free(arena);
    struct stat st;
    if (stat(path, &st) != 0) die("the ledger is gone");
    double events = (double)(documents - from) * EVENTS_A_DOCUMENT, all = (double)documents * EVENTS_A_DOCUMENT;
    printf("filled: %.0f events in %.1f s (%.1f s of the processor, making them included): %.0f events/s; %llu documents replaced "
           "in %.1f s; %.2f GB, %.0f bytes an event; most memory held: %ld MB\n",
           events, spent, took_cpu, events / spent, (unsigned long long)replaced, again, (double)st.st_size / 1e9,
           (double)st.st_size / all, held());
}

/* One row an event in a table without any index, in transactions of the same size. */
static void bare(const char *path, const many_events *m, uint64_t documents) {
    sqlite3 *db;
    sqlite3_stmt *q;
    if (documents > BARE_MOST / EVENTS_A_DOCUMENT) documents = BARE_MOST / EVENTS_A_DOCUMENT;
    if (sqlite3_open(path, &db) != SQLITE_OK) die("cannot open the bare table");
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                     "PRAGMA wal_autocheckpoint = 8192; CREATE TABLE event (id TEXT, cameo TEXT, class TEXT, date_start TEXT,"
                     " date_end TEXT, source TEXT, target TEXT, object TEXT, fluent TEXT, trigger TEXT, pattern TEXT, trace TEXT,"
                     " text TEXT, parse TEXT, intensity REAL, confidence REAL)",
                 NULL, NULL, NULL);
    if (sqlite3_prepare_v2(db, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &q, NULL) != SQLITE_OK) die(sqlite3_errmsg(db));
    cm_arena *arena = cm_arena_new();
    double spent = 0;
    for (uint64_t d = 0; d < documents; d++) {
        comity_document document;
        comity_coding coding;
        many_events_document(m, arena, d, 0, &document, &coding);
        double start = now();
        if (d % BATCH == 0) sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
        for (size_t i = 0; i < coding.n_events; i++) {
            const comity_event *e = &coding.events[i];
            const char *const texts[] = {e->id, e->cameo, e->class_, e->date_start, e->date_end, e->source->code, e->target->code,
                                         e->object, e->fluent, e->trigger, e->pattern, e->trace, e->sentence.text, e->sentence.conllu};
            for (int k = 0; k < 14; k++) sqlite3_bind_text(q, 1 + k, texts[k], -1, SQLITE_STATIC);
            sqlite3_bind_double(q, 15, e->intensity);
            sqlite3_bind_double(q, 16, e->confidence);
            if (sqlite3_step(q) != SQLITE_DONE) die(sqlite3_errmsg(db));
            sqlite3_reset(q);
        }
        if (d % BATCH == BATCH - 1 || d + 1 == documents) sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
        spent += now() - start;
        cm_arena_reset(arena);
    }
    sqlite3_finalize(q);
    sqlite3_close(db);
    cm_arena_free(arena);
    unlink(path);
    double events = (double)documents * EVENTS_A_DOCUMENT;
    printf("SQLite alone, one row an event with its sentence and parse, no index: %.0f events in %.1f s: %.0f events/s\n", events, spent,
           events / spent);
}

/* ---- pairs ---- */

typedef struct pair {
    char a[8], b[8];
    uint64_t reports;
    double took; /* the last question about it */
    size_t lines;
} pair;

static int by_reports(const void *p, const void *q) {
    const pair *x = p, *y = q;
    return x->reports > y->reports ? -1 : x->reports < y->reports;
}

static int by_time(const void *p, const void *q) {
    double x = *(const double *)p, y = *(const double *)q;
    return x < y ? -1 : x > y;
}

static pair *pairs_of(comity_ledger *l, size_t *n, uint64_t *reports) {
    sqlite3_stmt *q;
    size_t cap = 0;
    pair *out = NULL;
    *n = 0;
    *reports = 0;
    if (sqlite3_prepare_v2(l->db, "SELECT a, b, count(*) FROM dyad_report WHERE replaced = 0 GROUP BY a, b", -1, &q, NULL) != SQLITE_OK)
        die(sqlite3_errmsg(l->db));
    while (sqlite3_step(q) == SQLITE_ROW) {
        if (*n == cap) {
            cap = cap ? cap * 2 : 1024;
            out = realloc(out, cap * sizeof *out);
            if (!out) die("out of memory");
        }
        pair *p = &out[(*n)++];
        *p = (pair){.reports = (uint64_t)sqlite3_column_int64(q, 2)};
        snprintf(p->a, sizeof p->a, "%s", (const char *)sqlite3_column_text(q, 0));
        snprintf(p->b, sizeof p->b, "%s", (const char *)sqlite3_column_text(q, 1));
        *reports += p->reports;
    }
    sqlite3_finalize(q);
    if (*n) qsort(out, *n, sizeof *out, by_reports);
    return out;
}

/* ---- asking ---- */

/* Time of the processor, so that a busy machine disturbs little; `wall`: by the clock, where the disk is waited for. */
static double ask(const comity_engine *engine, comity_ledger *l, pair *p, bool wall) {
    comity_state_view *view;
    double start = wall ? now() : cpu();
    need(comity_state_on(engine, l, p->a, p->b, DATE, &view, &err));
    p->took = (wall ? now() : cpu()) - start;
    p->lines = comity_state_count(view);
    comity_state_free(view);
    return p->took;
}

static void tell(const char *what, double *times, size_t n, const pair *worst) {
    qsort(times, n, sizeof *times, by_time);
    printf("%s: %zu pairs: median %.3f ms, 99%% %.3f ms, worst %.2f ms", what, n, times[n / 2] * 1e3, times[n - 1 - n / 100] * 1e3,
           times[n - 1] * 1e3);
    printf(" (%s-%s: %llu reports, %zu lines)\n", worst->a, worst->b, (unsigned long long)worst->reports, worst->lines);
}

/* Every pair; the better of two after one that brings the file's pages into memory. */
static void ask_all(const comity_engine *engine, const char *path, pair *pairs, size_t n) {
    comity_ledger *l = open_ledger(path, COMITY_LEDGER_READ);
    double *times = calloc(n, sizeof *times), first;
    if (!times) die("out of memory");
    const pair *worst = &pairs[0];
    for (size_t i = 0; i < n; i++) {
        ask(engine, l, &pairs[i], false);
        first = ask(engine, l, &pairs[i], false);
        if (ask(engine, l, &pairs[i], false) > first) pairs[i].took = first;
        times[i] = pairs[i].took;
        if (pairs[i].took > worst->took) worst = &pairs[i];
    }
    printf("the biggest pair %s-%s: %llu reports, %zu lines: %.2f ms\n", pairs[0].a, pairs[0].b, (unsigned long long)pairs[0].reports,
           pairs[0].lines, pairs[0].took * 1e3);
    tell("state on a date, in memory, time of the processor", times, n, worst);
    free(times);
    comity_ledger_close(l);
}

/* Some pairs: the biggest, and others at random. */
static void ask_some(const comity_engine *engine, const char *path, pair *pairs, size_t n, size_t wanted, const char *known) {
    double times[KNOWN];
    uint64_t seed = 99991;
    const pair *worst = &pairs[0];
    comity_ledger *l = NULL;
    for (size_t i = 0; i < wanted; i++) {
        pair *p = i ? &pairs[next(&seed) % n] : &pairs[0];
        if (!known || !l) {
            comity_ledger_close(l);
            if (!known) forget(path);
            l = open_ledger(path, COMITY_LEDGER_READ);
            need(comity_ledger_known(l, known, &err));
        }
        if (known) ask(engine, l, p, false);
        times[i] = ask(engine, l, p, !known);
        if (p->took > worst->took) worst = p;
        if (!i) printf("  the biggest pair: %.1f ms\n", p->took * 1e3);
    }
    comity_ledger_close(l);
    tell(known ? "the same as known on an earlier day, derived from reports, in memory" : "after the system forgot the file, by the clock",
         times, wanted, worst);
}

/* ---- deriving ---- */

static uint64_t digest_all(const comity_engine *engine, comity_ledger *l, const pair *pairs, size_t n, uint64_t *intervals) {
    uint64_t digest = 0;
    for (size_t i = 0; i < n; i++) {
        comity_state_view *view;
        need(comity_state_all(engine, l, pairs[i].a, pairs[i].b, &view, &err));
        *intervals += comity_state_count(view);
        for (size_t k = 0; k < comity_state_count(view); k++) {
            const comity_holding *h = comity_state_at(view, k);
            const char *const fields[] = {h->fluent, h->holder, h->object, h->since_start, h->since_end, h->until_start, h->until_end,
                                          h->rule, h->end_rule};
            for (size_t f = 0; f < sizeof fields / sizeof *fields; f++) digest = digest * 31 + cm_str_hash(cm_str_of(fields[f]));
            digest = digest * 31 + h->reports * 7 + h->reports_against;
        }
        comity_state_free(view);
    }
    return digest;
}

static void rebuild(const comity_engine *engine, const char *path, bool cold, uint64_t reports) {
    comity_ledger *l = open_ledger(path, COMITY_LEDGER_WRITE);
    if (sqlite3_exec(l->db, "UPDATE dyad_state SET stamp = NULL, body = NULL", NULL, NULL, NULL) != SQLITE_OK) die(sqlite3_errmsg(l->db));
    sqlite3_exec(l->db, "PRAGMA wal_checkpoint (TRUNCATE)", NULL, NULL, NULL);
    if (cold) forget(path);
    uint64_t done = 0;
    double start = now(), start_cpu = cpu();
    need(comity_state_refresh(engine, l, &done, &err));
    comity_ledger_close(l);
    double took = now() - start, took_cpu = cpu() - start_cpu;
    printf("every state derived and stored anew, %s: %llu pairs in %.1f s by the clock, %.1f s of the processor: %.0f reports/s; most "
           "memory held: %ld MB\n",
           cold ? "after the system forgot the file" : "in memory", (unsigned long long)done, took, took_cpu, (double)reports / took, held());
}

/* The biggest pair as schema 1 had it: every event read whole, then derived. */
static void derive_from_events(const char *path, const pair *p) {
    const char *dirs[] = {DATA};
    cm_rules *rules;
    need(cm_rules_open(dirs, 1, &rules, &err));
    comity_ledger *l = open_ledger(path, COMITY_LEDGER_READ);
    for (int turn = 0; turn < 2; turn++) {
        cm_arena *arena = cm_arena_new();
        const comity_event *reports;
        const int64_t *numbers;
        size_t n;
        double start = cpu();
        need(cm_ledger_reports(l, p->a, p->b, arena, &reports, &numbers, &n, &err));
        double listed = cpu() - start;
        comity_event *events = CM_NEW_ARRAY(arena, comity_event, n + 1);
        for (size_t i = 0; i < n; i++) need(cm_ledger_event(l, numbers[i], arena, &events[i], &err));
        comity_state_view *view;
        need(cm_state_of(rules, NULL, events, n, p->a, p->b, DATE, &view, &err));
        double took = cpu() - start - listed;
        if (turn)
            printf("  from whole events, as it was before states were stored: %.0f ms; its reports alone are read in %.0f ms\n", took * 1e3,
                   listed * 1e3);
        comity_state_free(view);
        cm_arena_free(arena);
    }
    comity_ledger_close(l);
    cm_rules_close(rules);
}

static void biggest(const comity_engine *engine, const char *path, const many_events *m, pair *p, uint64_t documents) {
    printf("the biggest pair:\n");
    derive_from_events(path, p);
    comity_ledger *l = open_ledger(path, COMITY_LEDGER_READ);
    comity_state_view *view;
    need(comity_state_on(engine, l, p->a, p->b, DATE, &view, &err));
    size_t read = 0;
    double start = cpu();
    for (size_t i = 0; i < comity_state_count(view); i++) {
        need(comity_state_evidence(view, i, EVIDENCE, &err));
        read += comity_state_at(view, i)->n_evidence + comity_state_at(view, i)->n_against;
    }
    printf("  reading %zu reports behind its %zu lines whole, at most %d a line: %.1f ms\n", read, comity_state_count(view), EVIDENCE,
           (cpu() - start) * 1e3);
    comity_state_free(view);
    comity_ledger_close(l);

    /* one document more, of which one event is of this pair */
    l = open_ledger(path, COMITY_LEDGER_WRITE);
    cm_arena *arena = cm_arena_new();
    uint64_t seed = (uint64_t)now(), done;
    comity_document document;
    comity_coding coding;
    many_events_document(m, arena, documents - 1, (unsigned)(seed % 1000), &document, &coding);
    comity_event one = many_events_report(m, arena, &seed);
    one.sentence = coding.sentences[0];
    document.id = coding.document = cm_arena_printf(arena, "more-%llu", (unsigned long long)seed);
    coding.events = &one;
    coding.n_events = 1;
    need(comity_ledger_add(l, &document, &coding, NULL, &err));
    ask(engine, l, p, false);
    printf("  a document more: asked before its states are stored again: %.0f ms;", ask(engine, l, p, false) * 1e3);
    start = now();
    need(comity_state_refresh(engine, l, &done, &err));
    printf(" storing them (%llu pairs): %.0f ms by the clock;", (unsigned long long)done, (now() - start) * 1e3);
    ask(engine, l, p, false);
    printf(" asked then: %.2f ms\n", ask(engine, l, p, false) * 1e3);
    comity_ledger_close(l);
    cm_arena_free(arena);
}

/* Twice the reports of one pair should take little more than twice the time. */
static void derive_one(const many_events *m) {
    const char *dirs[] = {DATA};
    cm_rules *rules;
    need(cm_rules_open(dirs, 1, &rules, &err));
    printf("one pair with so many reports, in memory:");
    for (size_t n = 12500; n <= 200000; n *= 2) {
        cm_arena *arena = cm_arena_new();
        comity_event *events = CM_NEW_ARRAY(arena, comity_event, n);
        uint64_t seed = 1234567;
        for (size_t i = 0; i < n; i++) {
            events[i] = many_events_report(m, arena, &seed);
            events[i].published = "2020-01-01";
        }
        comity_state_view *view;
        double start = cpu();
        need(cm_state_of(rules, NULL, events, n, events->source->code, events->target->code, NULL, &view, &err));
        printf(" %zu: %zu intervals in %.2f s%s", n, comity_state_count(view), cpu() - start, n < 200000 ? ";" : "\n");
        comity_state_free(view);
        cm_arena_free(arena);
    }
    cm_rules_close(rules);
}

/* ---- */

static void print_machine(void) {
    FILE *f = fopen("/proc/cpuinfo", "r");
    char line[256], *name;
    double load[3] = {0};
    while (f && fgets(line, sizeof line, f))
        if (strncmp(line, "model name", 10) == 0 && (name = strchr(line, ':'))) {
            printf("machine: %s", name + 2);
            break;
        }
    if (f) fclose(f);
    getloadavg(load, 3);
    printf("processors: %ld, %ld GB of memory, load %.1f; SQLite %s\n", sysconf(_SC_NPROCESSORS_ONLN),
           (long)((double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) / 1e9), load[0], sqlite3_libversion());
}

int main(int argc, char **argv) {
    uint64_t wanted = argc > 1 ? strtoull(argv[1], NULL, 10) : 200000, documents = wanted / EVENTS_A_DOCUMENT;
    if (!documents) die("usage: ledger_state [EVENTS [LEDGER]], EVENTS 20 or more");
    setvbuf(stdout, NULL, _IOLBF, 0);
    comity_engine *engine;
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    need(comity_engine_open(&options, &engine, &err));
    char folder[] = "/tmp/comity-bench-XXXXXX", own[64] = "", beside[512];
    const char *path = argc > 2 ? argv[2] : own;
    if (argc < 3) {
        if (!mkdtemp(folder)) die("cannot make a folder under /tmp");
        snprintf(own, sizeof own, "%s/bench.ledger", folder);
    }
    print_machine();
    cm_arena *arena = cm_arena_new();
    many_events *m = many_events_new(arena, documents);
    snprintf(beside, sizeof beside, "%s-bare", path);
    bare(beside, m, documents);
    struct stat st;
    comity_ledger *l = open_ledger(path, COMITY_LEDGER_WRITE);
    comity_ledger_counts counts;
    need(comity_ledger_count(l, &counts, &err));
    comity_ledger_close(l);
    if (counts.documents < documents) fill(path, m, counts.documents, documents); /* one that was broken off is gone on with */
    l = open_ledger(path, COMITY_LEDGER_READ);
    need(comity_ledger_count(l, &counts, &err));
    size_t n;
    uint64_t reports, intervals = 0, again = 0;
    pair *pairs = pairs_of(l, &n, &reports);
    comity_ledger_close(l);
    if (!n) die("no event touches a condition: give more EVENTS");
    printf("ledger: %llu events, %zu pairs with conditions, %llu reports of them\n", (unsigned long long)counts.events, n,
           (unsigned long long)reports);
    rebuild(engine, path, true, reports);
    rebuild(engine, path, false, reports);
    l = open_ledger(path, COMITY_LEDGER_READ);
    double start = cpu();
    uint64_t stored = digest_all(engine, l, pairs, n, &intervals);
    double read = cpu() - start;
    need(comity_ledger_known(l, "9999-12-31", &err)); /* all that is known, derived from reports */
    start = cpu();
    bool agree = stored == digest_all(engine, l, pairs, n, &again);
    printf("%llu intervals: all of them read as stored in %.1f s, derived from reports in %.1f s of the processor; %s\n",
           (unsigned long long)intervals, read, cpu() - start, agree ? "the same" : "NOT THE SAME");
    comity_ledger_close(l);
    ask_all(engine, path, pairs, n);
    ask_some(engine, path, pairs, n, COLD, NULL);
    ask_some(engine, path, pairs, n, KNOWN, KNOWN_ON);
    biggest(engine, path, m, &pairs[0], documents);
    derive_one(m);
    if (stat(path, &st) == 0) printf("the file with all states: %.2f GB; most memory held: %ld MB\n", (double)st.st_size / 1e9, held());
    free(pairs);
    cm_arena_free(arena);
    comity_engine_close(engine);
    if (own[0]) {
        unlink(own);
        rmdir(folder);
    }
    return agree ? 0 : 1;
}
