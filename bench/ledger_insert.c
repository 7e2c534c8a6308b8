/* How near to SQLite's own rate the ledger writes.
 *
 *   ledger_insert [DOCUMENTS [EVENTS_A_DOCUMENT]]
 *
 * In one run, on one disk: (1) a bare loop that inserts the same events into a
 * single table without any index, in transactions of the same size; (2) the
 * ledger's write path. The ledger writes several rows an event (actors, index,
 * rollup, sentences, words), so both rows/s and events/s are told. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "ledger/ledger.h"

enum { BATCH = 1000, SENTENCES = 20 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void die(const char *message) {
    fprintf(stderr, "ledger_insert: %s\n", message);
    exit(1);
}

static uint64_t next(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static const char *code(cm_arena *arena, uint64_t r) {
    r %= 200;
    return cm_arena_printf(arena, "%c%c%c", (int)('A' + r % 26), (int)('A' + r / 26), 'X');
}

static const char *sentence(cm_arena *arena, uint64_t *seed) {
    static const char *const words[] = {"the", "government", "of", "a", "state", "has", "suspended", "its", "aid",
                                        "to", "another", "after", "talks", "on", "trade", "failed", "and", "troops",
                                        "were", "sent", "border", "minister", "said", "Tuesday", "embassy", "treaty"};
    const char *line = "";
    for (int i = 0; i < 22; i++) line = cm_arena_printf(arena, "%s%s ", line, words[next(seed) % 26]);
    return cm_arena_printf(arena, "%s%llu.", line, (unsigned long long)(next(seed) % 10000));
}

static comity_coding make(cm_arena *arena, uint64_t *seed, const char *id, unsigned n) {
    static const char *const classes[] = {"AGREE", "SANCTION", "AID", "CONSULT", "ASSAULT", "THREATEN"};
    static const char *const context[] = {"military", "economic"};
    comity_sentence *sentences = CM_NEW_ARRAY(arena, comity_sentence, SENTENCES);
    comity_event *events = CM_NEW_ARRAY(arena, comity_event, n);
    const char *parse = "";
    for (int i = 1; i <= 24; i++)
        parse = cm_arena_printf(arena, "%s%d\tsuspended\tsuspend\tVERB\tVBD\t_\t%d\tadvcl\t_\t_\n", parse, i, i - 1);
    for (unsigned i = 0; i < SENTENCES; i++)
        sentences[i] = (comity_sentence){sentence(arena, seed), i * 150, i * 150 + 149, i, parse};
    for (unsigned i = 0; i < n; i++) {
        comity_actor *side = CM_NEW_ARRAY(arena, comity_actor, 2);
        for (int k = 0; k < 2; k++)
            side[k] = (comity_actor){code(arena, next(seed)), "GOV", "the government", "Government of a state", 3, 17, false};
        comity_event e = {.document = id, .sentence = sentences[i % SENTENCES], .cameo = "163", .mode = "embargo",
                          .class_ = classes[next(seed) % 6], .context = context, .n_context = 2, .source = side,
                          .n_source = 1, .target = side + 1, .n_target = 1, .date_precision = COMITY_PRECISION_DAY,
                          .condition = "", .said_verb = "say", .object = "certain aid", .scope = "", .place = "",
                          .intensity = -8, .quad_class = 4, .confidence = 0.8, .effect = COMITY_STARTS,
                          .fluent = "aid-suspension", .trigger = "suspended", .trigger_end = 9,
                          .pattern = "sanction.pat:33",
                          .trace = "trigger suspended (v:suspend)\nsource from subj\ntarget from to\nclass from 163\n"};
        e.id = cm_arena_printf(arena, "%016llx", (unsigned long long)next(seed));
        snprintf(e.date_start, sizeof e.date_start, "%04u-%02u-%02u", 1990 + (unsigned)(next(seed) % 30),
                 1 + (unsigned)(next(seed) % 12), 1 + (unsigned)(next(seed) % 28));
        memcpy(e.date_end, e.date_start, sizeof e.date_end);
        events[i] = e;
    }
    return (comity_coding){.document = id, .events = events, .n_events = n, .sentences = sentences, .n_sentences = SENTENCES};
}

/* One row an event, with the same columns, in a table without indexes. */
static double bare(const char *path, unsigned documents, unsigned n) {
    sqlite3 *db;
    sqlite3_stmt *add;
    if (sqlite3_open(path, &db) != SQLITE_OK) die("cannot open the bare table");
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                     "PRAGMA wal_autocheckpoint = 8192; CREATE TABLE event (id INTEGER, document INTEGER, sentence"
                     " INTEGER, cameo TEXT, class TEXT, mode TEXT, date_start TEXT, date_end TEXT, source TEXT, target"
                     " TEXT, object TEXT, intensity REAL, quad_class INTEGER, confidence REAL, fluent TEXT, trigger"
                     " TEXT, pattern TEXT, trace TEXT)",
                 NULL, NULL, NULL);
    if (sqlite3_prepare_v2(db, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &add, NULL) != SQLITE_OK)
        die("cannot prepare");
    cm_arena *arena = cm_arena_new();
    uint64_t seed = 88172645463325252ull;
    double spent = 0;
    for (unsigned d = 0; d < documents; d++) {
        comity_coding coding = make(arena, &seed, "doc", n);
        double start = now();
        if (d % BATCH == 0) sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
        for (unsigned i = 0; i < n; i++) {
            const comity_event *e = &coding.events[i];
            const char *const texts[] = {e->cameo, e->class_, e->mode, e->date_start, e->date_end, e->source->code,
                                         e->target->code, e->object};
            const char *const more[] = {e->fluent, e->trigger, e->pattern, e->trace};
            sqlite3_bind_int64(add, 1, (int64_t)strtoull(e->id, NULL, 16));
            sqlite3_bind_int64(add, 2, d);
            sqlite3_bind_int64(add, 3, i);
            for (int k = 0; k < 8; k++) sqlite3_bind_text(add, 4 + k, texts[k], -1, SQLITE_STATIC);
            sqlite3_bind_double(add, 12, e->intensity);
            sqlite3_bind_int(add, 13, e->quad_class);
            sqlite3_bind_double(add, 14, e->confidence);
            for (int k = 0; k < 4; k++) sqlite3_bind_text(add, 15 + k, more[k], -1, SQLITE_STATIC);
            if (sqlite3_step(add) != SQLITE_DONE) die(sqlite3_errmsg(db));
            sqlite3_reset(add);
        }
        if (d % BATCH == BATCH - 1 || d + 1 == documents) sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
        spent += now() - start;
        cm_arena_reset(arena);
    }
    sqlite3_finalize(add);
    sqlite3_close(db);
    cm_arena_free(arena);
    return spent;
}

static int64_t rows_in(comity_ledger *ledger) {
    sqlite3_stmt *q;
    if (sqlite3_prepare_v2(ledger->db,
                           "SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM sentence) * 2 + (SELECT count(*)"
                           " FROM event) + (SELECT count(*) FROM event_actor) + (SELECT count(*) FROM event_index) +"
                           " (SELECT sum(count) FROM dyad_month) + (SELECT count(*) FROM dyad_report)",
                           -1, &q, NULL) != SQLITE_OK)
        die(sqlite3_errmsg(ledger->db));
    int64_t n = sqlite3_step(q) == SQLITE_ROW ? sqlite3_column_int64(q, 0) : 0;
    sqlite3_finalize(q);
    return n;
}

static double ledger(const char *path, unsigned documents, unsigned n, int64_t *rows, double *dyad) {
    comity_error err = {0};
    comity_ledger *l;
    if (comity_ledger_open(path, COMITY_LEDGER_WRITE, &l, &err) != COMITY_OK) die(err.message);
    cm_arena *arena = cm_arena_new();
    uint64_t seed = 88172645463325252ull;
    double spent = 0;
    for (unsigned d = 0; d < documents; d++) {
        char id[24];
        snprintf(id, sizeof id, "doc-%u", d);
        comity_coding coding = make(arena, &seed, id, n);
        comity_document document = {.id = id, .title = "A title", .text = id, .text_len = strlen(id), .date = "2020-01-01",
                                    .source = "bench", .licence = "CC0"};
        double start = now();
        if (d % BATCH == 0 && comity_ledger_begin(l, &err) != COMITY_OK) die(err.message);
        if (comity_ledger_add(l, &document, &coding, NULL, &err) != COMITY_OK) die(err.message);
        if ((d % BATCH == BATCH - 1 || d + 1 == documents) && comity_ledger_commit(l, &err) != COMITY_OK) die(err.message);
        spent += now() - start;
        cm_arena_reset(arena);
    }
    *rows = rows_in(l);
    double start = now();
    comity_cursor *cursor;
    const comity_event *e;
    unsigned seen = 0;
    if (comity_ledger_events(l, &(comity_query){.a = "AAX", .b = "BAX"}, &cursor, &err) != COMITY_OK) die(err.message);
    while (comity_cursor_next(cursor, &e, &err) == COMITY_OK) seen++;
    comity_cursor_close(cursor);
    *dyad = now() - start;
    printf("one dyad: %u events read whole in %.2f ms\n", seen, *dyad * 1e3);
    comity_ledger_close(l);
    cm_arena_free(arena);
    return spent;
}

int main(int argc, char **argv) {
    unsigned documents = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 20000;
    unsigned n = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : 10;
    if (!documents || !n) die("usage: ledger_insert [DOCUMENTS [EVENTS_A_DOCUMENT]], both above 0");
    char folder[] = "/tmp/comity-bench-XXXXXX", one[64], two[64];
    if (!mkdtemp(folder)) die("cannot make a folder under /tmp");
    snprintf(one, sizeof one, "%s/bare.db", folder);
    snprintf(two, sizeof two, "%s/ledger.db", folder);
    int64_t rows = 0;
    double dyad, events = (double)documents * n;
    double t_bare = bare(one, documents, n), t_ledger = ledger(two, documents, n, &rows, &dyad);
    printf("bare table: %.0f events in %.2f s: %.0f rows/s\n", events, t_bare, events / t_bare);
    printf("ledger:     %.0f events, %lld rows in %.2f s: %.0f rows/s, %.0f events/s\n", events, (long long)rows, t_ledger,
           (double)rows / t_ledger, events / t_ledger);
    printf("ratio:      %.2f of the bare rate by rows, %.2f by events\n", (double)rows / t_ledger / (events / t_bare),
           t_bare / t_ledger);
    unlink(one);
    unlink(two);
    rmdir(folder);
    return 0;
}
