/* How fast states come out of a big ledger.
 *
 *   ledger_state [EVENTS [LEDGER]]
 *
 * Fills a ledger (200,000 events; a file under /tmp, removed after, or LEDGER, which is kept and used again) through
 * the ledger's own writer in one transaction: a few pairs of states have most of the events, as in the news; a quarter
 * of them touch a condition. Then, on one thread: (1) how things stand between a pair on a date, for pairs as often
 * asked as they have events, and for the pair with most; with the file in memory, and after the system was told to
 * forget it; (2) every interval of every pair; (3) what SQLite alone needs to give the same rows of `event`, column by
 * column, as a measure; (4) whether many reports of one pair take more than their share. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "ledger/ledger.h"
#include "state/state.h"

enum { EVENTS_A_DOCUMENT = 20, ASKED = 300 };

static const char CODES[] = "USA CHN RUS GBR FRA DEU IND JPN ISR IRN UKR TUR PAK IRQ SYR KOR PRK SAU EGY BRA MEX CUB "
                            "VEN COL ARG CHL PER BOL ECU "
                            "HND NIC SLV GTM CRI PAN HTI DOM JAM CAN AUS NZL IDN MYS THA VNM PHL KHM LAO MMR BGD LKA "
                            "NPL AFG UZB KAZ TKM KGZ TJK MNG "
                            "ESP PRT ITA GRC NLD BEL LUX CHE AUT POL CZE SVK HUN ROU BGR SRB HRV BIH SVN MKD ALB MDA "
                            "BLR LTU LVA EST FIN SWE NOR DNK "
                            "ISL IRL MLT CYP GEO ARM AZE JOR LBN KWT QAT BHR ARE OMN YEM LBY TUN DZA MAR MRT MLI NER "
                            "TCD SDN SSD ETH ERI SOM DJI KEN "
                            "UGA TZA RWA BDI COD COG GAB CMR NGA GHA CIV SEN GMB GIN SLE LBR TGO BEN BFA AGO ZMB ZWE "
                            "MOZ MWI BWA NAM ZAF LSO SWZ MDG";

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

static uint64_t next(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed * 0x2545f4914f6cdd1dull >> 16;
}

static double unit(uint64_t *seed) {
    return (double)(next(seed) % 1000000) / 1e6;
}

/* ---- making events ---- */

typedef struct maker {
    char codes[200][4];
    int n_codes;
    uint64_t seed;
    const char *parse;
} maker;

static void maker_init(maker *m, cm_arena *arena) {
    *m = (maker){.seed = 88172645463325252ull, .parse = ""};
    cm_str rest = cm_str_of(CODES), code;
    while (rest.n && cm_str_split(&rest, ' ', &code)) memcpy(m->codes[m->n_codes++], code.s, 3);
    for (int i = 1; i <= 24; i++)
        m->parse =
            cm_arena_printf(arena, "%s%d\tsuspended\tsuspend\tVERB\tVBD\t_\t%d\tadvcl\t_\t_\n", m->parse, i, i - 1);
}

/* The first codes are met most often. */
static int pick(maker *m, int but) {
    int i = but;
    while (i == but) {
        double u = unit(&m->seed);
        i = (int)(u * u * u * m->n_codes);
    }
    return i;
}

static const char *object(cm_arena *arena, uint64_t *seed) {
    static const char *const kinds[] = {"military", "economic", "financial", "food",    "technical",
                                        "border",   "customs",  "naval",     "nuclear", "cultural"};
    static const char *const things[] = {"aid",   "assistance", "cooperation", "training",  "trade",
                                         "loans", "exports",    "visas",       "agreement", "programme"};
    return cm_arena_printf(arena, "%s %s %llu", kinds[next(seed) % 10], things[next(seed) % 10],
                           (unsigned long long)(next(seed) % 8));
}

static void make_event(maker *m, cm_arena *arena, comity_event *e, const char *document,
                       const comity_sentence *sentence) {
    static const char *const classes[] = {"AGREE",    "CONSULT", "SUPPORT", "COOPERATE", "AID",     "YIELD",
                                          "REQUEST",  "ACCUSE",  "REJECT",  "THREATEN",  "PROTEST", "MOBILIZE",
                                          "SANCTION", "COERCE",  "ASSAULT", "AID"};
    static const char *const fluents[] = {
        "sanction", "aid-suspension", "treaty",      "embargo", "diplomatic-relations",
        "embassy",  "programme",      "cooperation", "aid",     "exercise"};
    static const char *const context[] = {"military", "economic"};
    comity_actor *side = CM_NEW_ARRAY(arena, comity_actor, 2);
    int a = pick(m, -1), b = pick(m, a);
    for (int k = 0; k < 2; k++)
        side[k] = (comity_actor){m->codes[k ? b : a], "GOV", "the government", "Government", 3, 17, false};
    *e = (comity_event){.document = document,
                        .sentence = *sentence,
                        .cameo = "163",
                        .mode = "",
                        .class_ = classes[next(&m->seed) % 16],
                        .context = context,
                        .n_context = 2,
                        .source = side,
                        .n_source = 1,
                        .target = side + 1,
                        .n_target = 1,
                        .date_precision = COMITY_PRECISION_DAY,
                        .condition = "",
                        .said_verb = "",
                        .object = "",
                        .scope = "",
                        .place = "",
                        .intensity = -8,
                        .quad_class = 4,
                        .confidence = 0.8,
                        .fluent = "",
                        .trigger = "suspended",
                        .trigger_end = 9,
                        .pattern = "sanction.pat:33",
                        .trace = "trigger suspended (v:suspend)\nsource from subj\ntarget from to\n"};
    e->id = cm_arena_printf(arena, "%016llx", (unsigned long long)next(&m->seed));
    snprintf(e->date_start, sizeof e->date_start, "%04u-%02u-%02u", 1950 + (unsigned)(next(&m->seed) % 75),
             1 + (unsigned)(next(&m->seed) % 12), 1 + (unsigned)(next(&m->seed) % 28));
    memcpy(e->date_end, e->date_start, sizeof e->date_end);
    if (next(&m->seed) % 4) return;
    e->fluent = fluents[next(&m->seed) % 10];
    e->effect = next(&m->seed) % 3 == 0 ? COMITY_ENDS : next(&m->seed) % 3 == 0 ? COMITY_HOLDS : COMITY_STARTS;
    e->object = object(arena, &m->seed);
}

static double fill(comity_ledger *l, uint64_t events) {
    comity_error err = {0};
    cm_arena *arena = cm_arena_new(), *kept = cm_arena_new();
    maker m;
    maker_init(&m, kept);
    double spent = 0;
    if (comity_ledger_begin(l, &err) != COMITY_OK) die(err.message);
    for (uint64_t done = 0, d = 0; done < events; d++) {
        unsigned n = events - done < EVENTS_A_DOCUMENT ? (unsigned)(events - done) : EVENTS_A_DOCUMENT;
        comity_sentence *sentences = CM_NEW_ARRAY(arena, comity_sentence, n);
        comity_event *made = CM_NEW_ARRAY(arena, comity_event, n);
        char *id = cm_arena_printf(arena, "doc-%llu", (unsigned long long)d);
        for (unsigned i = 0; i < n; i++) {
            sentences[i] = (comity_sentence){
                "The government has suspended certain aid to another state after the talks on trade failed.", i * 90,
                i * 90 + 89, i, m.parse};
            make_event(&m, arena, &made[i], id, &sentences[i]);
        }
        comity_document document = {.id = id,
                                    .title = "A title",
                                    .text = id,
                                    .text_len = strlen(id),
                                    .date = "2020-01-01",
                                    .source = "bench",
                                    .licence = "CC0"};
        comity_coding coding = {
            .document = id, .events = made, .n_events = n, .sentences = sentences, .n_sentences = n};
        double start = now();
        if (comity_ledger_add(l, &document, &coding, NULL, &err) != COMITY_OK) die(err.message);
        spent += now() - start;
        cm_arena_reset(arena);
        done += n;
    }
    double start = now();
    if (comity_ledger_commit(l, &err) != COMITY_OK) die(err.message);
    spent += now() - start;
    cm_arena_free(arena);
    cm_arena_free(kept);
    return spent;
}

/* ---- asking ---- */

typedef struct pair {
    char a[8], b[8];
    uint64_t events; /* that touch a condition */
} pair;

static int by_events(const void *p, const void *q) {
    const pair *x = p, *y = q;
    return x->events > y->events ? -1 : x->events < y->events;
}

static int by_time(const void *p, const void *q) {
    double x = *(const double *)p, y = *(const double *)q;
    return x < y ? -1 : x > y;
}

static pair *pairs_of(comity_ledger *l, size_t *n, uint64_t *events) {
    sqlite3_stmt *q;
    size_t cap = 0;
    pair *out = NULL;
    *n = 0;
    *events = 0;
    if (sqlite3_prepare_v2(l->db, "SELECT a, b, count(*) FROM fluent_index GROUP BY a, b", -1, &q, NULL) != SQLITE_OK)
        die(sqlite3_errmsg(l->db));
    while (sqlite3_step(q) == SQLITE_ROW) {
        if (*n == cap) {
            cap = cap ? cap * 2 : 1024;
            out = realloc(out, cap * sizeof *out);
            if (!out) die("out of memory");
        }
        pair *p = &out[(*n)++];
        snprintf(p->a, sizeof p->a, "%s", (const char *)sqlite3_column_text(q, 0));
        snprintf(p->b, sizeof p->b, "%s", (const char *)sqlite3_column_text(q, 1));
        p->events = (uint64_t)sqlite3_column_int64(q, 2);
        *events += p->events;
    }
    sqlite3_finalize(q);
    if (*n) qsort(out, *n, sizeof *out, by_events);
    return out;
}

static void forget(const char *path) {
    int fd = open(path, O_RDONLY);
    if (fd < 0) return;
    fsync(fd);
    posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    close(fd);
}

/* Time of the processor, so that a busy machine disturbs little; `wall`: by the clock, where the disk is waited for. */
static double ask(const comity_engine *engine, comity_ledger *l, const pair *p, bool wall, size_t *lines) {
    comity_error err = {0};
    comity_state_view *view;
    double start = wall ? now() : cpu();
    if (comity_state_on(engine, l, p->a, p->b, "2009-09-15", &view, &err) != COMITY_OK) die(err.message);
    double took = (wall ? now() : cpu()) - start;
    *lines = comity_state_count(view);
    comity_state_free(view);
    return took;
}

/* Pairs as often as they have events: who asks, asks about those that much is told of. */
static const pair *weighted(const pair *pairs, size_t n, uint64_t events, uint64_t *seed) {
    uint64_t at = next(seed) % events;
    for (size_t i = 0; i < n; i++) {
        if (at < pairs[i].events) return &pairs[i];
        at -= pairs[i].events;
    }
    return &pairs[n - 1];
}

static void ask_many(const comity_engine *engine, const char *path, const pair *pairs, size_t n, uint64_t events,
                     bool cold) {
    comity_error err = {0};
    comity_ledger *l;
    double times[ASKED];
    uint64_t seed = 99991;
    size_t lines;
    if (comity_ledger_open(path, COMITY_LEDGER_READ, &l, &err) != COMITY_OK) die(err.message);
    for (int i = 0; i < ASKED; i++) {
        const pair *p = i % 2 ? &pairs[next(&seed) % n] : weighted(pairs, n, events, &seed);
        if (cold) {
            comity_ledger_close(l);
            forget(path);
            if (comity_ledger_open(path, COMITY_LEDGER_READ, &l, &err) != COMITY_OK) die(err.message);
        } else {
            ask(engine, l, p, false, &lines);
        }
        times[i] = ask(engine, l, p, cold, &lines);
        for (int again = 0; again < 2 && !cold; again++) {
            double took = ask(engine, l, p, false, &lines);
            if (took < times[i]) times[i] = took;
        }
        if (i % 2) times[i] = -times[i]; /* sorts the two kinds apart */
    }
    qsort(times, ASKED, sizeof *times, by_time);
    const double *any = times, *often = times + ASKED / 2;
    printf("  any pair:             median %.2f ms, 95%% %.2f ms, most %.2f ms\n", -any[ASKED / 4] * 1e3,
           -any[ASKED / 40] * 1e3, -any[0] * 1e3);
    printf("  pairs often told of:  median %.2f ms, 95%% %.2f ms, most %.2f ms\n", often[ASKED / 4] * 1e3,
           often[ASKED / 2 - 1 - ASKED / 40] * 1e3, often[ASKED / 2 - 1] * 1e3);
    if (!cold) {
        double first = ask(engine, l, &pairs[0], false, &lines);
        printf("  the biggest pair %s-%s: %llu events, %zu lines: %.1f ms\n", pairs[0].a, pairs[0].b,
               (unsigned long long)pairs[0].events, lines, first * 1e3);
    }
    comity_ledger_close(l);
}

/* What the intervals say, to see whether two programs say the same. */
static uint64_t digest_of(const comity_state_view *view) {
    uint64_t digest = 0;
    for (size_t i = 0; i < comity_state_count(view); i++) {
        const comity_holding *h = comity_state_at(view, i);
        const char *const fields[] = {h->fluent,      h->holder,    h->object, h->since_start, h->since_end,
                                      h->until_start, h->until_end, h->rule,   h->end_rule};
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++)
            digest = digest * 31 + cm_str_hash(cm_str_of(fields[k]));
        digest = digest * 31 + h->n_evidence * 7 + h->n_against;
    }
    return digest;
}

static void derive_all(const comity_engine *engine, const char *path, const pair *pairs, size_t n, uint64_t events) {
    comity_error err = {0};
    comity_ledger *l;
    if (comity_ledger_open(path, COMITY_LEDGER_READ, &l, &err) != COMITY_OK) die(err.message);
    double start = now(), start_cpu = cpu(), slowest = 0;
    uint64_t intervals = 0, digest = 0;
    for (size_t i = 0; i < n; i++) {
        comity_state_view *view;
        double before = cpu();
        if (comity_state_all(engine, l, pairs[i].a, pairs[i].b, &view, &err) != COMITY_OK) die(err.message);
        intervals += comity_state_count(view);
        digest = digest * 31 + digest_of(view);
        comity_state_free(view);
        if (cpu() - before > slowest) slowest = cpu() - before;
    }
    double took = now() - start, took_cpu = cpu() - start_cpu;
    printf("every interval of every pair: %llu intervals (digest %016llx) of %llu events in %.2f s (%.2f s of the "
           "processor): "
           "%.0f events/s;"
           " slowest pair %.2f s of the processor\n",
           (unsigned long long)intervals, (unsigned long long)digest, (unsigned long long)events, took, took_cpu,
           (double)events / took_cpu, slowest);
    sqlite3_stmt *q, *index;
    start = cpu();
    uint64_t rows = 0, bytes = 0;
    if (sqlite3_prepare_v2(l->db, "SELECT event FROM fluent_index ORDER BY a, b, event", -1, &index, NULL) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(l->db, "SELECT * FROM event WHERE n = ?1", -1, &q, NULL) != SQLITE_OK)
        die(sqlite3_errmsg(l->db));
    while (sqlite3_step(index) == SQLITE_ROW) {
        sqlite3_bind_int64(q, 1, sqlite3_column_int64(index, 0));
        if (sqlite3_step(q) != SQLITE_ROW) die("a row is missing");
        for (int c = 0; c < sqlite3_column_count(q); c++) {
            sqlite3_column_text(q, c);
            bytes += (uint64_t)sqlite3_column_bytes(q, c);
        }
        sqlite3_reset(q);
        rows++;
    }
    double bare = cpu() - start;
    sqlite3_finalize(q);
    sqlite3_finalize(index);
    printf("SQLite alone, the same rows of one table: %llu rows, %llu MB in %.2f s of the processor: %.0f rows/s; "
           "deriving takes "
           "%.1f times that\n",
           (unsigned long long)rows, (unsigned long long)(bytes >> 20), bare, (double)rows / bare, took_cpu / bare);
    comity_ledger_close(l);
}

/* Twice the reports of one pair should take little more than twice the time. */
static void derive_one(void) {
    const char *dirs[] = {DATA};
    comity_error err = {0};
    cm_rules *rules;
    if (cm_rules_open(dirs, 1, &rules, &err) != COMITY_OK) die(err.message);
    printf("one pair with so many reports, in memory:");
    for (size_t n = 12500; n <= 50000; n *= 2) {
        cm_arena *arena = cm_arena_new();
        maker m;
        maker_init(&m, arena);
        m.n_codes = 2;
        comity_event *events = CM_NEW_ARRAY(arena, comity_event, n);
        comity_sentence sentence = {.text = "", .conllu = ""};
        for (size_t i = 0; i < n;) {
            make_event(&m, arena, &events[i], "doc", &sentence);
            events[i].published = "2020-01-01";
            if (events[i].effect != COMITY_NO_EFFECT) i++;
        }
        comity_state_view *view;
        double start = cpu();
        if (cm_state_of(rules, NULL, events, n, m.codes[0], m.codes[1], NULL, &view, &err) != COMITY_OK)
            die(err.message);
        printf(" %zu: %zu intervals in %.2f s%s", n, comity_state_count(view), cpu() - start, n < 50000 ? ";" : "\n");
        comity_state_free(view);
        cm_arena_free(arena);
    }
    cm_rules_close(rules);
}

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
           (long)((double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) / 1e9), load[0],
           sqlite3_libversion());
}

int main(int argc, char **argv) {
    uint64_t wanted = argc > 1 ? strtoull(argv[1], NULL, 10) : 200000;
    if (!wanted) die("usage: ledger_state [EVENTS [LEDGER]], EVENTS above 0");
    setvbuf(stdout, NULL, _IOLBF, 0);
    comity_error err = {0};
    comity_engine *engine;
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    if (comity_engine_open(&options, &engine, &err) != COMITY_OK) die(err.message);
    char folder[] = "/tmp/comity-bench-XXXXXX", own[64] = "";
    const char *path = argc > 2 ? argv[2] : own;
    if (argc < 3) {
        if (!mkdtemp(folder)) die("cannot make a folder under /tmp");
        snprintf(own, sizeof own, "%s/bench.ledger", folder);
    }
    print_machine();
    struct stat st;
    if (stat(path, &st) != 0) {
        comity_ledger *l;
        if (comity_ledger_open(path, COMITY_LEDGER_WRITE, &l, &err) != COMITY_OK) die(err.message);
        double took = fill(l, wanted);
        comity_ledger_close(l);
        if (stat(path, &st) != 0) die("the ledger is gone");
        printf("filled: %llu events in %.1f s: %.0f events/s, %.2f GB\n", (unsigned long long)wanted, took,
               (double)wanted / took, (double)st.st_size / 1e9);
    }
    comity_ledger *l;
    comity_ledger_counts counts;
    if (comity_ledger_open(path, COMITY_LEDGER_READ, &l, &err) != COMITY_OK ||
        comity_ledger_count(l, &counts, &err) != COMITY_OK)
        die(err.message);
    size_t n;
    uint64_t events;
    pair *pairs = pairs_of(l, &n, &events);
    comity_ledger_close(l);
    if (!n) die("no event touches a condition: give more EVENTS");
    printf("ledger: %llu events, %zu pairs with conditions, %llu events that touch one\n",
           (unsigned long long)counts.events, n, (unsigned long long)events);
    printf("state on a date, the file in memory, time of the processor, best of 3:\n");
    ask_many(engine, path, pairs, n, events, false);
    derive_all(engine, path, pairs, n, events);
    printf("state on a date, after the system forgot the file, by the clock:\n");
    ask_many(engine, path, pairs, n, events, true);
    derive_one();
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("most memory held: %ld MB\n", usage.ru_maxrss / 1024);
    free(pairs);
    comity_engine_close(engine);
    if (own[0]) {
        unlink(own);
        rmdir(folder);
    }
    return 0;
}
