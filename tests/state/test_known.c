/* What was known on a date: streams of documents that are added, replaced and withdrawn over many days are asked about as
 * of each day, and held against a slow reference: the versions that stood then, one by one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "fixture.h"
#include "ledger/ledger.h"
#include "state/state.h"

enum { DOCUMENTS = 7, MOST = 3, STEPS = 24 };

static cm_rules *rules;
static comity_error err;

/* One version of one document. */
typedef struct version {
    int document, recorded, replaced; /* days; replaced: the first day on which it did not stand at the end of, 0 open */
    made_event events[MOST];
    char ids[MOST][20];
    int n;
} version;

typedef struct history {
    cm_arena *arena;
    const char *folder;
    comity_ledger *ledger;
    version versions[STEPS];
    int n;
} history;

static int below(unsigned *seed, int n) { return (int)((unsigned)rand_r(seed) % (unsigned)n); }

/* Starts and ends of one fluent on exact days, and events of other parties, widths and kinds that questions must sort out. */
static made_event any_event(cm_arena *arena, unsigned *seed) {
    static const char *const parties[] = {"USA", "HND", "HND", "USA,HND", "FRA", "FRA,HND"};
    const char *from = cm_arena_printf(arena, "199%d-0%d-15", below(seed, 6), 1 + below(seed, 9));
    made_event e = {.from = from, .precision = COMITY_PRECISION_DAY};
    if (below(seed, 2)) {
        e.source = "USA", e.target = "HND", e.fluent = "embargo";
        e.effect = below(seed, 2) ? COMITY_STARTS : COMITY_ENDS;
        return e;
    }
    e.source = parties[below(seed, 6)], e.target = parties[below(seed, 6)];
    e.reciprocal = below(seed, 3) == 0;
    if (below(seed, 5) == 0) e.from = NULL;
    else if (below(seed, 3) == 0) e.to = cm_arena_printf(arena, "199%d-12-31", 6 + below(seed, 4));
    return e;
}

static void at_day(history *h, int day) { cm_ledger_clock(h->ledger, cm_arena_printf(h->arena, "2026-03-%02dT12:00:00Z", day)); }

static version *standing(history *h, int document, int day) {
    for (int i = 0; i < h->n; i++) {
        version *v = &h->versions[i];
        if (v->document == document && v->recorded <= day && (!v->replaced || v->replaced > day)) return v;
    }
    return NULL;
}

static void step(history *h, int day, unsigned *seed) {
    version v = {.document = below(seed, DOCUMENTS), .recorded = day, .n = 1 + below(seed, MOST)};
    const char *id = cm_arena_printf(h->arena, "d%d", v.document), *text = cm_arena_printf(h->arena, "version of day %d", day);
    version *old = standing(h, v.document, day);
    at_day(h, day);
    if (old) old->replaced = day;
    if (old && below(seed, 3) == 0) {
        if (cm_ledger_withdraw(h->ledger, id, &err) != COMITY_OK) fail_msg("%s", err.message);
        return;
    }
    for (int i = 0; i < v.n; i++) v.events[i] = any_event(h->arena, seed);
    made_document d = make_document(h->arena, id, text, "2010-01-01", v.events, (size_t)v.n);
    for (int i = 0; i < v.n; i++) snprintf(v.ids[i], sizeof v.ids[i], "%s", d.coding.events[i].id);
    if (comity_ledger_add(h->ledger, &d.document, &d.coding, NULL, &err) != COMITY_OK) fail_msg("%s", err.message);
    h->versions[h->n++] = v;
}

static history history_new(unsigned *seed) {
    history h = {.arena = cm_arena_new()};
    h.folder = make_folder(h.arena);
    if (comity_ledger_open(cm_arena_printf(h.arena, "%s/l", h.folder), COMITY_LEDGER_WRITE, &h.ledger, &err) != COMITY_OK)
        fail_msg("%s", err.message);
    for (int day = 1; day <= STEPS; day++) step(&h, day, seed);
    return h;
}

static void history_end(history *h) {
    comity_ledger_close(h->ledger);
    remove_folder(h->folder);
    cm_arena_free(h->arena);
}

static void know(history *h, int day) {
    const char *date = day ? cm_arena_printf(h->arena, "2026-03-%02d", day) : NULL;
    if (comity_ledger_known(h->ledger, date, &err) != COMITY_OK) fail_msg("%s", err.message);
}

/* ---- states ---- */

static int by_day(const void *p, const void *q) {
    const made_event *x = p, *y = q;
    int c = strcmp(x->from, y->from);
    return c ? c : (int)x->effect - (int)y->effect;
}

/* Walks the days on which something of the embargo happened, as the versions that stood on `day` tell it. */
static const char *slow_state(history *h, int day, const char *date) {
    made_event found[STEPS * MOST];
    size_t n = 0;
    for (int d = 0; d < DOCUMENTS; d++) {
        version *v = standing(h, d, day);
        for (int i = 0; v && i < v->n; i++)
            if (v->events[i].fluent) found[n++] = v->events[i];
    }
    qsort(found, n, sizeof *found, by_day);
    const char *is = "", *since = NULL;
    for (size_t i = 0; i < n; i++) {
        if (found[i].effect == COMITY_STARTS) {
            if (!since) since = found[i].from;
            continue;
        }
        bool reached = strcmp(date, found[i].from) < 0;
        if (since && strcmp(since, date) <= 0 && reached) is = "certain";
        if (!since && i == 0 && reached) is = "uncertain"; /* what ended had been, nobody says since when */
        since = NULL;
    }
    return since && strcmp(since, date) <= 0 ? "certain" : is;
}

static const char *fast_state(history *h, const char *date) {
    comity_state_view *v;
    if (cm_state_on(rules, NULL, h->ledger, "HND", "USA", date, &v, &err) != COMITY_OK) fail_msg("%s", err.message);
    const char *is = "";
    for (size_t i = 0; i < comity_state_count(v); i++) {
        const comity_holding *x = comity_state_at(v, i);
        if (strcmp(x->fluent, "embargo") == 0) is = x->certainty == COMITY_CERTAIN ? "certain" : "uncertain";
    }
    comity_state_free(v);
    return is;
}

static void test_states(void **state) {
    (void)state;
    unsigned seed = 5, compared = 0, told = 0;
    for (int round = 0; round < 15; round++) {
        history h = history_new(&seed);
        for (int day = 0; day <= STEPS; day++) {
            int known = day ? day : STEPS; /* 0: without --known, which is the last day's */
            know(&h, day);
            for (int month = 0; month < 84; month++) {
                const char *date = cm_arena_printf(h.arena, "%d-%02d-15", 1989 + month / 12, 1 + month % 12);
                const char *expected = slow_state(&h, known, date), *found = fast_state(&h, date);
                if (strcmp(expected, found) != 0) fail_msg("round %d, known %d, on %s: expected '%s', found '%s'", round, day, date, expected, found);
                compared++;
                told += *found != 0;
            }
        }
        history_end(&h);
    }
    print_message("%u states agree, %u of them an embargo\n", compared, told);
    assert_true(told > compared / 20);
}

/* ---- events ---- */

static bool on_side(const char *side, const char *code) { return strstr(side, code) != NULL; }

static bool wanted(const made_event *e, const comity_query *q) {
    const char *until = e->to ? e->to : e->from;
    if ((q->from || q->to) && !e->from) return false;
    if (q->from && strcmp(until, q->from) < 0) return false;
    if (q->to && strcmp(e->from, q->to) > 0) return false;
    if (!q->a) return true;
    if (!q->b) return on_side(e->source, q->a) || on_side(e->target, q->a);
    if (e->reciprocal) return (on_side(e->source, q->a) || on_side(e->target, q->a)) && (on_side(e->source, q->b) || on_side(e->target, q->b));
    return (on_side(e->source, q->a) && on_side(e->target, q->b)) || (on_side(e->source, q->b) && on_side(e->target, q->a));
}

static int by_text(const void *p, const void *q) { return strcmp(p, q); }

static const char *joined(cm_arena *arena, char (*ids)[20], size_t n) {
    cm_buf b = {0};
    qsort(ids, n, sizeof *ids, by_text);
    for (size_t i = 0; i < n; i++) cm_buf_printf(&b, "%s ", ids[i]);
    const char *out = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

static const char *slow_events(history *h, int day, const comity_query *q) {
    char ids[STEPS * MOST][20];
    size_t n = 0;
    for (int d = 0; d < DOCUMENTS; d++) {
        version *v = standing(h, d, day);
        for (int i = 0; v && i < v->n; i++)
            if (wanted(&v->events[i], q)) memcpy(ids[n++], v->ids[i], sizeof *ids);
    }
    return joined(h->arena, ids, n);
}

static const char *fast_events(history *h, const comity_query *q) {
    char ids[STEPS * MOST][20], before[12] = "";
    size_t n = 0;
    comity_cursor *cursor;
    const comity_event *e;
    if (comity_ledger_events(h->ledger, q, &cursor, &err) != COMITY_OK) fail_msg("%s", err.message);
    while (comity_cursor_next(cursor, &e, &err) == COMITY_OK) {
        const char *date = *e->date_start ? e->date_start : "9999";
        assert_true(strcmp(before, date) <= 0);
        snprintf(before, sizeof before, "%s", date);
        snprintf(ids[n++], sizeof *ids, "%s", e->id);
    }
    comity_cursor_close(cursor);
    return joined(h->arena, ids, n);
}

static void test_events(void **state) {
    (void)state;
    static const comity_query queries[] = {{.a = NULL}, {.a = "HND"}, {.a = "USA", .b = "HND"}, {.a = "FRA", .b = "HND"},
                                           {.a = "USA", .b = "HND", .from = "1991-03-01", .to = "1993-06-30"}, {.to = "1992-01-01"},
                                           {.a = "HND", .from = "1996-01-01"}};
    unsigned seed = 23, compared = 0;
    for (int round = 0; round < 15; round++) {
        history h = history_new(&seed);
        for (int day = 0; day <= STEPS; day++) {
            know(&h, day);
            for (size_t k = 0; k < sizeof queries / sizeof *queries; k++) {
                assert_string_equal(fast_events(&h, &queries[k]), slow_events(&h, day ? day : STEPS, &queries[k]));
                compared++;
            }
        }
        history_end(&h);
    }
    print_message("%u lists of events agree\n", compared);
}

/* One event by its id: of what was known, and no other. */
static void test_ids(void **state) {
    (void)state;
    unsigned seed = 3;
    history h = history_new(&seed);
    for (int i = 0; i < h.n; i++) {
        version *v = &h.versions[i];
        comity_query q = {.id = v->ids[0]};
        comity_cursor *cursor = NULL;
        for (int day = 1; day <= STEPS; day++) {
            know(&h, day);
            bool there = v->recorded <= day && (!v->replaced || v->replaced > day);
            assert_int_equal(comity_ledger_events(h.ledger, &q, &cursor, &err), there ? COMITY_OK : COMITY_NOT_FOUND);
            comity_cursor_close(cursor);
            cursor = NULL;
        }
    }
    assert_int_equal(comity_ledger_known(h.ledger, "last week", &err), COMITY_USAGE);
    history_end(&h);
}

int main(void) {
    const char *const dirs[] = {DATA};
    if (cm_rules_open(dirs, 1, &rules, &err) != COMITY_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_states), cmocka_unit_test(test_events), cmocka_unit_test(test_ids)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    cm_rules_close(rules);
    return failed;
}
