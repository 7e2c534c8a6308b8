/* Two ledgers compared: cases by hand, and generated edits of a ledger that must be found exactly. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "diff/diff.h"
#include "fixture.h"

static comity_engine *engine;
static comity_error err;

typedef struct two {
    cm_arena *arena;
    const char *folder;
    comity_ledger *one, *other;
    cm_buf found; /* what comparing said, a line a difference */
    uint64_t n_one, n_two, both, changed, dyads, same;
} two;

static two two_new(void) {
    two t = {.arena = cm_arena_new()};
    t.folder = make_folder(t.arena);
    comity_ledger **ledgers[] = {&t.one, &t.other};
    for (int i = 0; i < 2; i++)
        if (comity_ledger_open(cm_arena_printf(t.arena, "%s/%d", t.folder, i), COMITY_LEDGER_WRITE, ledgers[i], &err) != COMITY_OK)
            fail_msg("%s", err.message);
    return t;
}

static void two_end(two *t) {
    comity_ledger_close(t->one);
    comity_ledger_close(t->other);
    remove_folder(t->folder);
    cm_arena_free(t->arena);
    cm_buf_free(&t->found);
}

static void add(two *t, bool second, const char *id, const made_event *e, size_t n) {
    made_document d = make_document(t->arena, id, "a text", "2010-01-01", e, n);
    if (comity_ledger_add(second ? t->other : t->one, &d.document, &d.coding, NULL, &err) != COMITY_OK) fail_msg("%s", err.message);
}

static bool note(void *user, const comity_diff *d) {
    two *t = user;
    t->dyads++;
    t->same += d->same;
    t->n_one += d->one;
    t->n_two += d->two;
    t->both += d->both;
    t->changed += d->changed;
    assert_int_equal(d->same, d->n_events == 0 && d->n_holdings == 0);
    for (size_t i = 0; i < d->n_events; i++) {
        const comity_diff_event *x = &d->events[i];
        const comity_event *e = x->one ? x->one : x->two;
        cm_buf_printf(&t->found, "%s-%s %s %s %s;", d->a, d->b, x->one && x->two ? x->differs : x->one ? "<" : ">", e->document, e->class_);
    }
    for (size_t i = 0; i < d->n_counts; i++) {
        const comity_diff_count *c = &d->counts[i];
        assert_true(c->both <= c->one && c->both <= c->two);
        if (i) assert_true(strcmp(d->counts[i - 1].class_, c->class_) < 0);
    }
    for (size_t i = 0; i < d->n_holdings; i++) {
        const comity_diff_holding *x = &d->holdings[i];
        const comity_holding *h = x->one ? x->one : x->two;
        cm_buf_printf(&t->found, "%s-%s %s holds %s;", d->a, d->b, x->one && x->two ? x->differs : x->one ? "<" : ">", h->fluent);
    }
    return true;
}

static const char *compared(two *t, const comity_diff_options *options) {
    cm_buf_clear(&t->found);
    t->n_one = t->n_two = t->both = t->changed = t->dyads = t->same = 0;
    if (comity_ledger_diff(engine, t->one, t->other, options, note, t, &err) != COMITY_OK) fail_msg("%s", err.message);
    return cm_buf_cstr(&t->found);
}

static made_event event(const char *source, const char *target, const char *date, const char *class_) {
    return (made_event){.source = source, .target = target, .from = date, .precision = COMITY_PRECISION_DAY, .class_ = class_};
}

static void test_by_hand(void **state) {
    (void)state;
    two t = two_new();
    made_event x[] = {event("USA", "HND", "2009-07-01", "SANCTION"), event("HND", "FRA", "2009-07-02", "CONSULT")};
    add(&t, false, "d", x, 2);
    add(&t, true, "d", x, 2);
    assert_string_equal(compared(&t, NULL), "");
    assert_int_equal(t.both, 2);
    assert_int_equal(t.dyads, 2);
    made_event y = event("HND", "USA", "2009-07-01", "AID");
    add(&t, true, "e", &y, 1);
    assert_string_equal(compared(&t, NULL), "HND-USA > e AID;");
    /* another class of the same sentence and actors; another date */
    made_event z[] = {event("USA", "HND", "2009-07-01", "THREATEN"), event("HND", "FRA", "2009-08-02", "CONSULT")};
    add(&t, true, "d", z, 2);
    assert_string_equal(compared(&t, NULL), "FRA-HND date d CONSULT;HND-USA class d SANCTION;HND-USA > e AID;");
    assert_string_equal(compared(&t, &(comity_diff_options){.a = "USA"}), "HND-USA class d SANCTION;HND-USA > e AID;");
    assert_string_equal(compared(&t, &(comity_diff_options){.a = "HND", .b = "FRA"}), "FRA-HND date d CONSULT;");
    assert_string_equal(compared(&t, &(comity_diff_options){.a = "HND", .b = "USA", .to = "2009-06-30"}), "");
    assert_int_equal(t.dyads, 0);
    /* an event of three states is in each of its dyads, one of a single state is compared with itself */
    made_event w[] = {event("USA,FRA", "HND", "2009-07-05", "COERCE"), event("HND", "HND", "2009-07-06", "PROTEST")};
    add(&t, false, "w", w, 2);
    assert_string_equal(compared(&t, &(comity_diff_options){.from = "2009-07-03", .to = "2009-07-31"}),
                        "FRA-HND < w COERCE;HND-HND < w PROTEST;HND-USA < w COERCE;");
    two_end(&t);
}

static void test_states(void **state) {
    (void)state;
    two t = two_new();
    made_event x[] = {event("USA", "HND", "2001-01-01", ""), event("USA", "HND", "2002-01-01", "")};
    x[0].fluent = "embargo", x[0].effect = COMITY_STARTS;
    x[1].fluent = "embargo", x[1].effect = COMITY_ENDS;
    add(&t, false, "d", x, 1);
    add(&t, true, "d", x, 2);
    assert_string_equal(compared(&t, &(comity_diff_options){.on = "2001-06-01"}), "HND-USA > d ;HND-USA until holds embargo;");
    assert_string_equal(compared(&t, &(comity_diff_options){.on = "2003-06-01", .to = "2001-12-31"}), "HND-USA < holds embargo;");
    assert_string_equal(compared(&t, &(comity_diff_options){.on = "2000-06-01", .to = "2001-12-31"}), "");
    assert_string_equal(compared(&t, &(comity_diff_options){.to = "2001-12-31"}), "");
    two_end(&t);
}

/* A ledger as it was known, against itself now. */
static void test_known(void **state) {
    (void)state;
    two t = two_new();
    made_event x = event("USA", "HND", "2001-01-01", "AID"), y = event("GBR", "FRA", "2001-01-01", "AID");
    cm_ledger_clock(t.one, "2026-01-01T00:00:00Z");
    add(&t, false, "d", &x, 1);
    cm_ledger_clock(t.one, "2026-02-01T00:00:00Z");
    add(&t, false, "d", &y, 1); /* replaces it: the dyad is now in no index */
    add(&t, true, "d", &y, 1);
    assert_string_equal(compared(&t, NULL), "");
    assert_int_equal(comity_ledger_known(t.one, "2026-01-31", &err), COMITY_OK);
    assert_string_equal(compared(&t, NULL), "FRA-GBR > d AID;HND-USA < d AID;");
    two_end(&t);
}

/* Of each document one edit, noted as it is made. */
static void test_generated(void **state) {
    (void)state;
    static const char *const codes[] = {"FRA", "GBR", "HND", "USA"}, *const classes[] = {"AID", "COERCE", "CONSULT"};
    unsigned seed = 41;
    uint64_t found = 0;
    for (int round = 0; round < 20; round++) {
        two t = two_new();
        uint64_t one = 0, other = 0, changed = 0, same = 0;
        for (int i = 0; i < 40; i++) {
            const char *id = cm_arena_printf(t.arena, "d%d", i);
            int a = (int)((unsigned)rand_r(&seed) % 4), b = (a + 1 + (int)((unsigned)rand_r(&seed) % 3)) % 4, c = (int)((unsigned)rand_r(&seed) % 3);
            made_event e = event(codes[a], codes[b], cm_arena_printf(t.arena, "200%u-05-01", (unsigned)rand_r(&seed) % 10), classes[c]), f = e;
            switch ((unsigned)rand_r(&seed) % 8) {
            case 0: add(&t, false, id, &e, 1); one++; continue;
            case 1: add(&t, true, id, &e, 1); other++; continue;
            case 2: f.class_ = classes[(c + 1) % 3]; changed++; break;
            case 3: f.from = "1999-01-01"; changed++; break;
            case 4: f.status = COMITY_NEGATED; changed++; break;
            case 5: f.source = codes[b], f.target = codes[a]; changed++; break; /* actors the other way round */
            default: same++;
            }
            add(&t, false, id, &e, 1);
            add(&t, true, id, &f, 1);
        }
        compared(&t, NULL);
        assert_int_equal(t.both, same);
        assert_int_equal(t.changed, changed);
        assert_int_equal(t.n_one - t.both - t.changed, one);
        assert_int_equal(t.n_two - t.both - t.changed, other);
        found += one + other + changed;
        two_end(&t);
    }
    print_message("%llu differences found, no other\n", (unsigned long long)found);
}

static int load(void **state) {
    (void)state;
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    return comity_engine_open(&options, &engine, &err) != COMITY_OK;
}

static int unload(void **state) {
    (void)state;
    comity_engine_close(engine);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_by_hand), cmocka_unit_test(test_states), cmocka_unit_test(test_known),
                                       cmocka_unit_test(test_generated)};
    return cmocka_run_group_tests(tests, load, unload);
}
