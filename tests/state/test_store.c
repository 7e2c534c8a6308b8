/* States that are kept in the ledger: the same as those derived from the events, whole, by nobody's help; stale exactly when
 * something that they depend on has changed; and of no harm when a ledger is damaged, a rebuild broken off, or two programs
 * are at work. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "fixture.h"
#include "ledger/ledger.h"
#include "state/state.h"

static cm_rules *rules, *others;
static comity_error err;
static const char *const CODES[] = {"HND", "USA", "FRA", "MLI"};
enum { N_CODES = 4, EVENTS = 5 };

static const char *hnd_until = "";
static void life(void *user, const char *code, char from[12], char until[12]) {
    (void)user;
    snprintf(from, 12, "%s", strcmp(code, "MLI") == 0 ? "1960-06-20" : "");
    snprintf(until, 12, "%s", strcmp(code, "HND") == 0 ? hnd_until : "");
}
static const cm_office_source offices = {.life = life};

static int below(unsigned *seed, int n) { return (int)((unsigned)rand_r(seed) % (unsigned)n); }

/* ---- ledgers ---- */

typedef struct world {
    cm_arena *arena;
    const char *folder, *path;
    comity_ledger *l;
} world;

static comity_ledger *open_ledger(const char *path, comity_ledger_mode mode) {
    comity_ledger *l = NULL;
    if (comity_ledger_open(path, mode, &l, &err) != COMITY_OK) fail_msg("%s", err.message);
    return l;
}

static world world_new(void) {
    world w = {.arena = cm_arena_new()};
    w.folder = make_folder(w.arena);
    w.path = cm_arena_printf(w.arena, "%s/store.db", w.folder);
    w.l = open_ledger(w.path, COMITY_LEDGER_WRITE);
    return w;
}

static void world_end(world *w) {
    comity_ledger_close(w->l);
    remove_folder(w->folder);
    cm_arena_free(w->arena);
}

static comity_added add(world *w, const char *id, const char *text, const made_event *e, size_t n) {
    made_document d = make_document(w->arena, id, text, "2010-01-01", e, n);
    comity_added added;
    if (comity_ledger_add(w->l, &d.document, &d.coding, &added, &err) != COMITY_OK) fail_msg("%s", err.message);
    return added;
}

static uint64_t refresh(comity_ledger *l, const cm_rules *by) {
    uint64_t done = 0;
    if (cm_state_refresh(by, &offices, l, &done, &err) != COMITY_OK) fail_msg("%s", err.message);
    return done;
}

static made_event any_event(cm_arena *arena, unsigned *seed) {
    static const char *const fluents[] = {"diplomatic-relations", "embassy", "embargo", "sanction", "treaty", "war", "ceasefire",
                                          "exercise", "recognition", "", "sanction"};
    static const char *const objects[] = {"", "sanctions", "sanctions on officials", "the travel sanctions", "travel sanctions on officials"};
    static const comity_effect effects[] = {COMITY_STARTS, COMITY_STARTS, COMITY_HOLDS, COMITY_ENDS};
    int year = 1940 + below(seed, 70);
    made_event e = {.source = CODES[below(seed, N_CODES)], .target = CODES[below(seed, N_CODES)], .fluent = fluents[below(seed, 11)],
                    .effect = effects[below(seed, 4)], .object = objects[below(seed, 5)], .reciprocal = below(seed, 3) == 0,
                    .precision = COMITY_PRECISION_DAY, .status = below(seed, 6) == 0 ? COMITY_NEGATED : COMITY_ACTUAL};
    e.kind = e.effect == COMITY_HOLDS && below(seed, 2) ? COMITY_STATE : COMITY_EVENT;
    if (below(seed, 4) == 0) e.target = "USA,HND";
    if (below(seed, 8) == 0) return e; /* not dated */
    e.from = cm_arena_printf(arena, "%d-%02d-15", year, 1 + below(seed, 12));
    if (below(seed, 3) == 0) e.from = cm_arena_printf(arena, "%d-01-01", year), e.to = cm_arena_printf(arena, "%d-12-31", year);
    return e;
}

/* One step of a stream: a document comes, comes in another version, or is withdrawn. */
static void step(world *w, int i, unsigned *seed) {
    made_event e[EVENTS];
    const char *id = cm_arena_printf(w->arena, "d%d", below(seed, 9));
    cm_ledger_clock(w->l, cm_arena_printf(w->arena, "2026-03-%02dT12:00:00Z", 1 + i));
    if (below(seed, 5) == 0) {
        comity_status s = cm_ledger_withdraw(w->l, id, &err);
        if (s != COMITY_OK && s != COMITY_NOT_FOUND) fail_msg("%s", err.message);
        return;
    }
    size_t n = (size_t)below(seed, EVENTS + 1);
    for (size_t k = 0; k < n; k++) e[k] = any_event(w->arena, seed);
    add(w, id, cm_arena_printf(w->arena, "step %d", i), e, n);
}

static void fill(world *w, int n, unsigned *seed) {
    made_event e[EVENTS];
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < EVENTS; k++) e[k] = any_event(w->arena, seed);
        add(w, cm_arena_printf(w->arena, "full %d", i), "x", e, EVENTS);
    }
}

/* ---- what is told ---- */

static int by_text(const void *p, const void *q) { return strcmp(*(const char *const *)p, *(const char *const *)q); }

/* Everything of every line, its reports in no order: reports of one day may stand in any. */
static const char *lines(cm_arena *arena, comity_state_view *v) {
    cm_buf out = {0};
    for (size_t i = 0; i < comity_state_count(v); i++) {
        const comity_holding *h = comity_state_at(v, i);
        if (comity_state_evidence(v, i, 0, &err) != COMITY_OK) fail_msg("%s", err.message);
        assert_int_equal(h->n_evidence, h->reports);
        assert_int_equal(h->n_against, h->reports_against);
        cm_buf_printf(&out, "%d %s %s>%s %s [%s %s] %s..%s %s..%s %d %s %s %s %s", h->holds, h->fluent, h->holder, h->counterpart, h->text,
                      h->scope, h->place, h->since_start, h->since_end, h->until_start, h->until_end, (int)h->certainty, h->rule, h->end_rule,
                      h->last_known, h->last_known_rule);
        for (int side = 0; side < 2; side++) {
            size_t n = side ? h->n_against : h->n_evidence;
            const comity_event *const *of = side ? h->against : h->evidence;
            const char **ids = CM_NEW_ARRAY(arena, const char *, n + 1);
            for (size_t k = 0; k < n; k++) ids[k] = of[k]->id;
            if (n) qsort(ids, n, sizeof *ids, by_text);
            for (size_t k = 0; k < n; k++) cm_buf_printf(&out, " %s%s", side ? "!" : "", ids[k]);
        }
        cm_buf_putc(&out, '\n');
    }
    comity_state_free(v);
    const char *text = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&out)));
    cm_buf_free(&out);
    return text;
}

static const char *told(cm_arena *arena, comity_ledger *l, const cm_rules *by, const char *a, const char *b, const char *date) {
    comity_state_view *v;
    comity_status s = date ? cm_state_on(by, &offices, l, a, b, date, &v, &err) : cm_state_all(by, &offices, l, a, b, &v, &err);
    if (s != COMITY_OK) fail_msg("%s", err.message);
    return lines(arena, v);
}

/* The slow way: every event of the two is read whole, whatever is kept or indexed of fluents. */
static const char *reference(cm_arena *arena, comity_ledger *l, const cm_rules *by, const char *a, const char *b, const char *date) {
    const comity_event *events;
    size_t n;
    comity_query q = {.a = a, .b = b};
    comity_state_view *v;
    if (cm_ledger_all_events(l, &q, arena, &events, &n, &err) != COMITY_OK) fail_msg("%s", err.message);
    if (cm_state_of(by, &offices, events, n, a, b, date, &v, &err) != COMITY_OK) fail_msg("%s", err.message);
    return lines(arena, v);
}

static unsigned agree(cm_arena *arena, comity_ledger *l, const cm_rules *by, const char *where) {
    static const char *const dates[] = {NULL, "1945-06-01", "1960-01-15", "1977-12-31", "1995-03-15", "2026-01-01"};
    unsigned told_lines = 0;
    for (int i = 0; i < N_CODES; i++)
        for (int k = 0; k < N_CODES; k++)
            for (size_t d = 0; d < sizeof dates / sizeof *dates; d++) {
                const char *expected = reference(arena, l, by, CODES[i], CODES[k], dates[d]);
                const char *found = told(arena, l, by, CODES[i], CODES[k], dates[d]);
                if (strcmp(expected, found) != 0)
                    fail_msg("%s, %s-%s on %s: expected\n%sfound\n%s", where, CODES[i], CODES[k], dates[d] ? dates[d] : "all", expected, found);
                told_lines += *found != 0;
            }
    return told_lines;
}

static int64_t count(comity_ledger *l, const char *sql) {
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(l->db, sql, -1, &q, NULL) != SQLITE_OK || sqlite3_step(q) != SQLITE_ROW) fail_msg("%s", sqlite3_errmsg(l->db));
    int64_t n = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return n;
}

static int64_t stale(comity_ledger *l) { return count(l, "SELECT count(*) FROM dyad_state WHERE stamp IS NULL"); }

/* ---- tests ---- */

/* What is unpacked is what was packed, field by field. */
static void test_packed(void **state) {
    (void)state;
    unsigned seed = 31, intervals = 0, again = 0, ended = 0, against = 0;
    for (int round = 0; round < 30; round++) {
        cm_arena *arena = cm_arena_new();
        made_event made[40];
        for (int i = 0; i < 40; i++) {
            made[i] = any_event(arena, &seed);
            made[i].source = "HND", made[i].target = "USA", made[i].place = i % 3 ? "" : "Tegucigalpa";
        }
        made_document d = make_document(arena, "d", "x", "2010-01-01", made, 40);
        int64_t numbers[40];
        for (int i = 0; i < 40; i++) numbers[i] = 1000000000000 - i * (int64_t)77777777;
        cm_intervals all = {0};
        cm_buf packed = {0};
        cm_body body;
        cm_derive(arena, rules, &offices, "HND", "USA", d.coding.events, 40, &all);
        cm_body_pack(rules, "HND", &all, d.coding.events, numbers, &packed);
        assert_true(cm_body_open(rules, "HND", "USA", packed.s, packed.n, &body));
        assert_int_equal(body.n, all.list.n);
        for (uint32_t i = 0; i < body.n; i++) {
            const cm_interval *x = &all.list.at[i];
            cm_interval y;
            size_t n_for, n_against;
            cm_body_interval(&body, i, &y);
            assert_true(x->fluent == y.fluent && x->rule == y.rule && x->end_rule == y.end_rule && x->again == y.again);
            assert_true(x->ended == y.ended && x->passing == y.passing && x->end_untold == y.end_untold);
            const char *const texts[][2] = {{x->holder, y.holder}, {x->counterpart, y.counterpart}, {x->object, y.object},
                                            {x->scope, y.scope}, {x->place, y.place}, {x->since_start, y.since_start},
                                            {x->since_end, y.since_end}, {x->until_start, y.until_start}, {x->until_end, y.until_end},
                                            {x->not_before, y.not_before}, {x->before_start, y.before_start}, {x->before_end, y.before_end}};
            for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) assert_string_equal(texts[k][0], texts[k][1]);
            const int64_t *reports = cm_body_reports(&body, i, arena, &n_for, &n_against);
            assert_true(n_for == x->evidence.n && n_against == x->against.n);
            for (size_t k = 0; k < n_for; k++) assert_int_equal(reports[k], numbers[x->evidence.at[k] - d.coding.events]);
            for (size_t k = 0; k < n_against; k++) assert_int_equal(reports[n_for + k], numbers[x->against.at[k] - d.coding.events]);
            intervals++;
            again += x->again != NULL;
            ended += x->ended;
            against += n_against > 0;
        }
        cm_buf_free(&packed);
        cm_arena_free(arena);
    }
    print_message("%u intervals, %u begun again, %u ended, %u spoken against\n", intervals, again, ended, against);
    assert_true(again && ended && against);
}

/* Streams of documents; now and then what is stale is stored, wholly, then not for some steps. */
static void test_same_as_derived(void **state) {
    (void)state;
    unsigned seed = 17, compared = 0, from_store = 0;
    for (int round = 0; round < 6; round++) {
        world w = world_new();
        for (int i = 0; i < 24; i++) {
            step(&w, i, &seed);
            if (below(&seed, 3) == 0) {
                refresh(w.l, rules);
                assert_int_equal(stale(w.l), 0);
                from_store++;
            }
            if (i % 4 == 3) {
                compared += agree(w.arena, w.l, rules, cm_arena_printf(w.arena, "round %d, step %d", round, i));
                if (cm_ledger_check(w.l, &err) != COMITY_OK) fail_msg("%s", err.message);
            }
        }
        refresh(w.l, rules);
        for (int day = 1; day <= 24; day += 5) { /* what was known then is never what is stored now */
            comity_ledger_known(w.l, cm_arena_printf(w.arena, "2026-03-%02d", day), &err);
            compared += agree(w.arena, w.l, rules, cm_arena_printf(w.arena, "round %d, known on day %d", round, day));
        }
        world_end(&w);
    }
    print_message("%u answers with lines agree, %u times stored between\n", compared, from_store);
    assert_true(compared > 1000);
}

/* Exactly the dyads of what came or went are stale; re-reading changes nothing. */
static void test_what_is_stale(void **state) {
    (void)state;
    world w = world_new();
    made_event one[] = {{.source = "USA", .target = "HND", .from = "1990-01-01", .effect = COMITY_STARTS, .fluent = "embargo"}};
    made_event two[] = {{.source = "FRA", .target = "MLI,HND", .from = "1991-01-01", .effect = COMITY_STARTS, .fluent = "embassy"}};
    made_event none[] = {{.source = "FRA", .target = "USA", .from = "1991-01-01"}};
    add(&w, "one", "x", one, 1);
    add(&w, "two", "x", two, 1);
    assert_int_equal(stale(w.l), 3);
    assert_int_equal(refresh(w.l, rules), 3);
    assert_int_equal(refresh(w.l, rules), 0);
    assert_int_equal(add(&w, "one", "x", one, 1), COMITY_UNCHANGED);
    add(&w, "none", "x", none, 1);
    assert_int_equal(refresh(w.l, rules), 0);
    add(&w, "one", "another text", one, 1);
    assert_int_equal(stale(w.l), 1);
    assert_int_equal(count(w.l, "SELECT count(*) FROM dyad_state WHERE a = 'HND' AND b = 'USA' AND stamp IS NULL"), 1);
    assert_int_equal(refresh(w.l, rules), 1);
    assert_int_equal(cm_ledger_withdraw(w.l, "two", &err), COMITY_OK);
    assert_int_equal(stale(w.l), 2);
    assert_string_equal(told(w.arena, w.l, rules, "FRA", "MLI", NULL), "");
    assert_int_equal(refresh(w.l, rules), 2);
    assert_string_equal(told(w.arena, w.l, rules, "FRA", "MLI", NULL), "");
    /* what a batch that is given up had made stale is fresh again */
    assert_int_equal(comity_ledger_begin(w.l, &err), COMITY_OK);
    add(&w, "one", "a third text", one, 1);
    assert_int_equal(stale(w.l), 1);
    cm_ledger_abandon(w.l);
    assert_int_equal(stale(w.l), 0);
    /* within the caller's batch, and gone with it */
    assert_int_equal(comity_ledger_begin(w.l, &err), COMITY_OK);
    add(&w, "one", "a third text", one, 1);
    assert_int_equal(refresh(w.l, rules), 1);
    assert_true(w.l->batch);
    cm_ledger_abandon(w.l);
    agree(w.arena, w.l, rules, "after a batch given up");
    comity_ledger *reader = open_ledger(w.path, COMITY_LEDGER_READ);
    assert_int_equal(cm_state_refresh(rules, &offices, reader, NULL, &err), COMITY_USAGE);
    comity_ledger_close(reader);
    world_end(&w);
}

/* What other rules, or other lives of states, have stored is not believed. */
static void test_other_rules(void **state) {
    (void)state;
    unsigned seed = 4;
    world w = world_new();
    fill(&w, 20, &seed);
    uint64_t all = refresh(w.l, rules);
    assert_string_not_equal(told(w.arena, w.l, rules, "HND", "USA", NULL), told(w.arena, w.l, others, "HND", "USA", NULL));
    agree(w.arena, w.l, others, "others' rules over ours");
    assert_int_equal(refresh(w.l, others), all);
    agree(w.arena, w.l, rules, "ours over others'");
    assert_int_equal(refresh(w.l, rules), all);
    hnd_until = "1980-12-31";
    agree(w.arena, w.l, rules, "a state that ended");
    int64_t of_hnd = count(w.l, "SELECT count(*) FROM dyad_state WHERE a = 'HND' OR b = 'HND'");
    assert_true(of_hnd > 0 && of_hnd < (int64_t)all);
    assert_int_equal(refresh(w.l, rules), of_hnd);
    agree(w.arena, w.l, rules, "a state that ended, stored");
    hnd_until = "";
    agree(w.arena, w.l, rules, "a state that did not end after all");
    world_end(&w);
}

/* Many dyads; the program that stores their states is killed at some moment, again and again. */
static void test_broken_off(void **state) {
    (void)state;
    enum { DYADS = 600, ROUNDS = 12 };
    world w = world_new();
    unsigned seed = 6, partly = 0;
    for (int i = 0; i < DYADS; i++) {
        made_event e[3];
        for (int k = 0; k < 3; k++) {
            e[k] = any_event(w.arena, &seed);
            e[k].fluent = "sanction";
            e[k].source = "USA";
            e[k].target = cm_arena_printf(w.arena, "X%c%c", 'A' + i / 26, 'A' + i % 26);
        }
        if (i == 0) comity_ledger_begin(w.l, &err);
        add(&w, cm_arena_printf(w.arena, "d%d", i), "x", e, 3);
    }
    assert_int_equal(comity_ledger_commit(w.l, &err), COMITY_OK);
    for (int round = 0; round < ROUNDS; round++) {
        sqlite3_exec(w.l->db, "UPDATE dyad_state SET stamp = NULL, body = NULL", NULL, NULL, NULL);
        comity_ledger_close(w.l);
        pid_t child = fork();
        if (child == 0) {
            comity_ledger *l;
            if (comity_ledger_open(w.path, COMITY_LEDGER_WRITE, &l, NULL) != COMITY_OK) _exit(1);
            for (;;) { /* stores all, makes half of it stale, stores that … */
                if (cm_state_refresh(rules, &offices, l, NULL, NULL) != COMITY_OK) _exit(2);
                if (sqlite3_exec(l->db, "UPDATE dyad_state SET stamp = NULL, body = NULL WHERE b > 'XM'", NULL, NULL, NULL) != SQLITE_OK) _exit(3);
            }
        }
        struct timespec wait = {0, (2000 + rand_r(&seed) % 40000) * 1000L};
        nanosleep(&wait, NULL);
        kill(child, SIGKILL);
        int status;
        waitpid(child, &status, 0);
        assert_true(WIFSIGNALED(status));
        w.l = open_ledger(w.path, COMITY_LEDGER_WRITE);
        if (cm_ledger_check(w.l, &err) != COMITY_OK) fail_msg("%s", err.message);
        int64_t left = stale(w.l);
        partly += left > 0;
        for (int i = round; i < DYADS; i += 97) {
            const char *b = cm_arena_printf(w.arena, "X%c%c", 'A' + i / 26, 'A' + i % 26);
            assert_string_equal(told(w.arena, w.l, rules, "USA", b, NULL), reference(w.arena, w.l, rules, "USA", b, NULL));
        }
        assert_int_equal(refresh(w.l, rules), left);
        assert_int_equal(stale(w.l), 0);
    }
    print_message("%d kills, %u of them with something left to do\n", (int)ROUNDS, partly);
    world_end(&w);
}

/* A reader sees the one or the other, never a mixture; two writers take turns. */
static void test_two_connections(void **state) {
    (void)state;
    world w = world_new();
    made_event start[] = {{.source = "USA", .target = "HND", .from = "1990-01-01", .effect = COMITY_STARTS, .fluent = "embargo"}};
    made_event end[] = {{.source = "USA", .target = "HND", .from = "1995-01-01", .effect = COMITY_ENDS, .fluent = "embargo"}};
    add(&w, "start", "x", start, 1);
    refresh(w.l, rules);
    comity_ledger *reader = open_ledger(w.path, COMITY_LEDGER_READ), *second = open_ledger(w.path, COMITY_LEDGER_WRITE);
    const char *before = told(w.arena, reader, rules, "USA", "HND", NULL);
    assert_int_equal(comity_ledger_begin(w.l, &err), COMITY_OK);
    add(&w, "end", "x", end, 1);
    assert_string_equal(told(w.arena, reader, rules, "USA", "HND", NULL), before); /* not yet committed */
    cm_ledger_busy_ms(second, 10);
    assert_int_equal(refresh(second, rules), 0); /* nothing that it sees is stale */
    sqlite3_exec(reader->db, "BEGIN", NULL, NULL, NULL);
    assert_string_equal(told(w.arena, reader, rules, "USA", "HND", NULL), before);
    assert_int_equal(comity_ledger_commit(w.l, &err), COMITY_OK);
    assert_string_equal(told(w.arena, reader, rules, "USA", "HND", NULL), before); /* within its transaction */
    sqlite3_exec(reader->db, "COMMIT", NULL, NULL, NULL);
    const char *after = told(w.arena, reader, rules, "USA", "HND", NULL);
    assert_string_not_equal(after, before);
    assert_string_equal(after, reference(w.arena, w.l, rules, "USA", "HND", NULL));
    assert_int_equal(comity_ledger_begin(w.l, &err), COMITY_OK);
    assert_int_equal(cm_state_refresh(rules, &offices, second, NULL, &err), COMITY_IO);
    assert_non_null(strstr(err.message, "another program is writing"));
    assert_int_equal(comity_ledger_commit(w.l, &err), COMITY_OK);
    assert_int_equal(refresh(second, rules), 1);
    assert_int_equal(refresh(w.l, rules), 0);
    assert_string_equal(told(w.arena, reader, rules, "USA", "HND", NULL), after);
    comity_ledger_close(reader);
    comity_ledger_close(second);
    world_end(&w);
}

static void put_body(comity_ledger *l, const void *bytes, int size) {
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(l->db, "UPDATE dyad_state SET body = ?1 WHERE a = 'HND' AND b = 'USA'", -1, &q, NULL) != SQLITE_OK) fail_msg("%s", sqlite3_errmsg(l->db));
    sqlite3_bind_blob(q, 1, bytes, size, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(q), SQLITE_DONE);
    sqlite3_finalize(q);
}

/* A ledger from elsewhere may hold any bytes: nothing falls over, and what is plainly no body is derived anew. */
static void test_damaged(void **state) {
    (void)state;
    unsigned seed = 9;
    world w = world_new();
    fill(&w, 60, &seed);
    refresh(w.l, rules);
    const char *right = told(w.arena, w.l, rules, "HND", "USA", NULL);
    sqlite3_stmt *q = NULL;
    sqlite3_prepare_v2(w.l->db, "SELECT body FROM dyad_state WHERE a = 'HND' AND b = 'USA'", -1, &q, NULL);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    int size = sqlite3_column_bytes(q, 0);
    uint8_t *good = cm_arena_alloc(w.arena, (size_t)size), *bad = cm_arena_alloc(w.arena, (size_t)size);
    memcpy(good, sqlite3_column_blob(q, 0), (size_t)size);
    sqlite3_finalize(q);
    assert_true(size > 500);
    for (int at = 0; at < size - 1; at += 1 + size / 200) { /* cut short: told to be no body, or only lists of reports cut */
        put_body(w.l, good, at);
        if (at < 16) assert_string_equal(told(w.arena, w.l, rules, "HND", "USA", NULL), right);
    }
    unsigned read = 0, refused = 0;
    for (int i = 0; i < 3000; i++) {
        memcpy(bad, good, (size_t)size);
        for (int k = below(&seed, 3); k >= 0; k--) bad[below(&seed, size)] = (uint8_t)below(&seed, 256);
        put_body(w.l, bad, size);
        comity_state_view *v;
        assert_int_equal(cm_state_all(rules, &offices, w.l, "HND", "USA", &v, &err), COMITY_OK);
        for (size_t line = 0; line < comity_state_count(v); line++)
            if (comity_state_evidence(v, line, 3, &err) != COMITY_OK) {
                assert_non_null(strstr(err.message, "is missing; it is damaged"));
                refused++;
                break;
            }
        read++;
        comity_state_free(v);
    }
    print_message("%u damaged bodies read, %u found to name events that are not there\n", read, refused);
    put_body(w.l, good, size);
    assert_string_equal(told(w.arena, w.l, rules, "HND", "USA", NULL), right);
    world_end(&w);
}

/* Of many reports the first ones and the last, in order of date. */
static void test_some_reports(void **state) {
    (void)state;
    enum { N = 12 };
    world w = world_new();
    made_event e[N];
    for (int i = 0; i < N; i++)
        e[i] = (made_event){.source = "USA", .target = "HND", .from = cm_arena_printf(w.arena, "19%d-01-01", 90 - i), .fluent = "embargo",
                            .effect = COMITY_HOLDS, .status = i % 4 == 3 ? COMITY_NEGATED : COMITY_ACTUAL};
    add(&w, "d", "x", e, N);
    for (int turn = 0; turn < 2; turn++) {
        comity_state_view *v;
        assert_int_equal(cm_state_on(rules, &offices, w.l, "USA", "HND", "1992-01-01", &v, &err), COMITY_OK);
        assert_int_equal(comity_state_count(v), 1);
        const comity_holding *h = comity_state_at(v, 0);
        assert_true(h->reports == 9 && h->reports_against == 2 && h->n_evidence == 0 && !h->evidence && h->n_against == 0);
        assert_int_equal(comity_state_evidence(v, 0, 4, &err), COMITY_OK);
        assert_true(h->n_evidence == 4 && h->n_against == 2);
        static const char *const years[] = {"1980", "1981", "1982", "1990"};
        for (int k = 0; k < 4; k++) assert_memory_equal(h->evidence[k]->date_start, years[k], 4);
        assert_non_null(strstr(h->evidence[3]->sentence.text, "sentence 1 of"));
        assert_int_equal(comity_state_evidence(v, 0, 1, &err), COMITY_OK);
        assert_true(h->n_evidence == 1 && h->reports == 9);
        assert_memory_equal(h->evidence[0]->date_start, "1980", 4);
        assert_int_equal(comity_state_evidence(v, 0, 0, &err), COMITY_OK);
        assert_int_equal(h->n_evidence, 9);
        comity_state_free(v);
        refresh(w.l, rules);
    }
    world_end(&w);
}

/* ---- */

static int load(void **state) {
    (void)state;
    char root[] = "/tmp/comity-rules-XXXXXX", folder[64], path[96];
    if (!mkdtemp(root)) return 1;
    snprintf(folder, sizeof folder, "%s/rules", root);
    snprintf(path, sizeof path, "%s/mine.rules", folder);
    mkdir(folder, 0700);
    FILE *f = fopen(path, "w");
    if (!f) return 1;
    fputs("passes * when event actual\nend of embargo ends sanction\n", f);
    fclose(f);
    const char *dirs[] = {DATA, root};
    bool failed = cm_rules_open(dirs, 1, &rules, &err) != COMITY_OK || cm_rules_open(dirs, 2, &others, &err) != COMITY_OK;
    unlink(path);
    rmdir(folder);
    rmdir(root);
    return failed;
}

static int unload(void **state) {
    (void)state;
    cm_rules_close(rules);
    cm_rules_close(others);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_packed),          cmocka_unit_test(test_same_as_derived),
                                       cmocka_unit_test(test_what_is_stale),
                                       cmocka_unit_test(test_other_rules),     cmocka_unit_test(test_broken_off),
                                       cmocka_unit_test(test_two_connections), cmocka_unit_test(test_damaged),
                                       cmocka_unit_test(test_some_reports)};
    return cmocka_run_group_tests(tests, load, unload);
}
