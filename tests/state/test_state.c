/* How things stand, from made-up events: imprecise dates, order of arrival, superseded documents, rivals, faulty rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "fixture.h"
#include "ledger/ledger.h"
#include "state/state.h"

static cm_rules *rules;
static comity_error err;

static size_t holders(void *user, const char *state, const char *date, const char **names, size_t max) {
    (void)user;
    (void)max;
    if (strcmp(state, "HND") != 0) return 0;
    if (strcmp(date, "2009-06-28") >= 0 && strcmp(date, "2010-01-27") < 0) return names[0] = "Roberto Micheletti", 1;
    return names[0] = strcmp(date, "2009-06-28") < 0 ? "Manuel Zelaya" : "Porfirio Lobo", 1;
}

static const cm_office_source offices = {NULL, holders, NULL};

static made_event event(const char *s, const char *t, const char *from, const char *to, comity_effect effect, const char *fluent,
                        const char *object) {
    return (made_event){.source = s, .target = t, .from = from, .to = to, .precision = COMITY_PRECISION_DAY, .effect = effect,
                        .fluent = fluent, .object = object, .class_ = "SUPPORT"};
}

static comity_ledger *ledger_new(cm_arena *arena, const char *folder, const char *name) {
    comity_ledger *l = NULL;
    if (comity_ledger_open(cm_arena_printf(arena, "%s/%s", folder, name), COMITY_LEDGER_WRITE, &l, &err) != COMITY_OK) fail_msg("%s", err.message);
    return l;
}

static void add(cm_arena *arena, comity_ledger *l, const char *id, const char *text, const made_event *e, size_t n) {
    made_document d = make_document(arena, id, text, "2010-01-01", e, n);
    comity_added added;
    if (comity_ledger_add(l, &d.document, &d.coding, &added, &err) != COMITY_OK) fail_msg("%s", err.message);
}

/* The state on a date, a line a holding. */
static const char *on(cm_arena *arena, comity_ledger *l, const char *date) {
    comity_state_view *v;
    if (cm_state_on(rules, &offices, l, "HND", "USA", date, &v, &err) != COMITY_OK) fail_msg("%s", err.message);
    cm_buf b = {0};
    for (size_t i = 0; i < comity_state_count(v); i++) {
        const comity_holding *h = comity_state_at(v, i);
        assert_true(h->n_evidence > 0 || h->n_against > 0);
        cm_buf_printf(&b, "%s%s %s %s %s;", h->holds ? "" : "not ", h->fluent, h->holder, h->object, h->certainty == COMITY_CERTAIN ? "certain" : "uncertain");
    }
    const char *out = cm_arena_cstr(arena, (cm_str){b.s, b.n});
    cm_buf_free(&b);
    comity_state_free(v);
    return out;
}

static void test_imprecise(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = ledger_new(arena, folder, "a");
    made_event e[] = {event("USA", "HND", "2009-01-01", "2009-12-31", COMITY_STARTS, "aid-suspension", "military aid"),
                      event("USA", "HND", "2011-03-01", "2011-03-31", COMITY_ENDS, "aid-suspension", "military aid")};
    add(arena, l, "d", "x", e, 2);
    assert_string_equal(on(arena, l, "2008-12-31"), "");
    assert_string_equal(on(arena, l, "2009-06-01"), "aid-suspension USA military aid uncertain;");
    assert_string_equal(on(arena, l, "2010-01-01"), "aid-suspension USA military aid certain;");
    assert_string_equal(on(arena, l, "2011-03-15"), "aid-suspension USA military aid uncertain;");
    assert_string_equal(on(arena, l, "2011-04-01"), "");
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static void test_only_actual_events_count(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = ledger_new(arena, folder, "a");
    made_event e[] = {event("USA", "HND", "2009-01-01", "2009-01-01", COMITY_STARTS, "embargo", "trade"),
                      event("USA", "HND", "2009-02-01", "2009-02-01", COMITY_STARTS, "sanction", "x")};
    e[0].status = COMITY_CONDITIONAL;
    e[1].status = COMITY_FUTURE;
    add(arena, l, "d", "x", e, 2);
    assert_string_equal(on(arena, l, "2015-01-01"), "");
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static void test_relations_imply_and_end(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = ledger_new(arena, folder, "a");
    made_event e[] = {event("HND", "USA", "1950-01-01", "1950-01-01", COMITY_STARTS, "embassy", ""),
                      event("HND", "USA", "1960-01-01", "1960-01-01", COMITY_STARTS, "diplomatic-relations", ""),
                      event("USA", "HND", "1980-05-01", "1980-05-01", COMITY_ENDS, "diplomatic-relations", "")};
    add(arena, l, "d", "x", e, 3);
    assert_non_null(strstr(on(arena, l, "1955-01-01"), "diplomatic-relations"));
    assert_non_null(strstr(on(arena, l, "1970-01-01"), "recognition USA"));
    assert_string_equal(on(arena, l, "1981-01-01"), "");
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static void test_rivals(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = ledger_new(arena, folder, "a");
    made_event e[] = {event("USA", "HND", "2009-06-28", "2009-06-28", COMITY_STARTS, "recognition-of-government", "Manuel Zelaya")};
    add(arena, l, "d", "x", e, 1);
    assert_string_equal(on(arena, l, "2009-09-15"), "recognition-of-government USA Manuel Zelaya certain;"
                                                    "not recognition-of-government USA Roberto Micheletti certain;");
    assert_string_equal(on(arena, l, "2012-01-01"), ""); /* it lapsed when all of them had left */
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

/* Seeded streams of events: the order of arrival, reading twice and superseding change what they should. */
static void test_generated(void **state) {
    (void)state;
    static const char *const fluents[] = {"diplomatic-relations", "embassy", "embargo", "aid-suspension", "war", "treaty"};
    unsigned seed = 7;
    for (int round = 0; round < 12; round++) {
        cm_arena *arena = cm_arena_new();
        const char *folder = make_folder(arena);
        enum { N = 14 };
        made_event e[N];
        for (int i = 0; i < N; i++) {
            int year = 1900 + rand_r(&seed) % 100;
            const char *from = cm_arena_printf(arena, "%d-0%d-01", year, 1 + rand_r(&seed) % 9);
            const char *to = rand_r(&seed) % 2 ? from : cm_arena_printf(arena, "%d-12-31", year);
            bool forward = rand_r(&seed) % 2;
            e[i] = event(forward ? "HND" : "USA", forward ? "USA" : "HND", from, to, rand_r(&seed) % 3 ? COMITY_STARTS : COMITY_ENDS,
                         fluents[rand_r(&seed) % 6], "x");
        }
        comity_ledger *one = ledger_new(arena, folder, "one"), *two = ledger_new(arena, folder, "two");
        /* texts differ: an event's id comes from its document */
        for (int i = 0; i < N; i++) add(arena, one, cm_arena_printf(arena, "d%d", i), "x", &e[i], 1);
        for (int i = N - 1; i >= 0; i--) add(arena, two, cm_arena_printf(arena, "d%d", i), "x", &e[i], 1);
        for (int year = 1899; year < 2002; year += 3) {
            const char *date = cm_arena_printf(arena, "%d-07-01", year);
            assert_string_equal(on(arena, one, date), on(arena, two, date));
        }
        const char *before = on(arena, one, "1950-07-01");
        for (int i = 0; i < N; i++) add(arena, one, cm_arena_printf(arena, "d%d", i), "x", &e[i], 1);
        assert_string_equal(on(arena, one, "1950-07-01"), before);
        /* a document withdrawn takes exactly its consequences with it */
        comity_ledger *rest = ledger_new(arena, folder, "rest");
        for (int i = 1; i < N; i++) add(arena, rest, cm_arena_printf(arena, "d%d", i), "x", &e[i], 1);
        add(arena, one, "d0", "another text, without events", NULL, 0);
        for (int year = 1899; year < 2002; year += 7) {
            const char *date = cm_arena_printf(arena, "%d-07-01", year);
            assert_string_equal(on(arena, one, date), on(arena, rest, date));
        }
        comity_ledger_close(one);
        comity_ledger_close(two);
        comity_ledger_close(rest);
        remove_folder(folder);
        cm_arena_free(arena);
    }
}

static void test_faulty_rules(void **state) {
    (void)state;
    char root[] = "/tmp/comity-rules-XXXXXX";
    assert_non_null(mkdtemp(root));
    cm_buf path = {0};
    cm_buf_printf(&path, "%s/rules", root);
    mkdir(path.s, 0700);
    cm_buf_puts(&path, "/mine.rules");
    FILE *f = fopen(path.s, "w");
    fputs("starts * when event actual\nembassy implys recognition\nends sanctoin when event actual\n", f);
    fclose(f);
    const char *dirs[] = {DATA, root};
    cm_rules *bad = NULL;
    assert_int_equal(cm_rules_open(dirs, 2, &bad, &err), COMITY_BAD_DATA);
    assert_non_null(strstr(err.message, "mine.rules:2:9: expected implies or lapses, found 'implys'"));
    assert_non_null(strstr(err.message, "mine.rules:3:6: expected the name of a fluent"));
    unlink(path.s);
    path.n -= strlen("/mine.rules");
    path.s[path.n] = 0;
    rmdir(path.s);
    rmdir(root);
    cm_buf_free(&path);
}

static int load(void **state) {
    (void)state;
    const char *dirs[] = {DATA};
    return cm_rules_open(dirs, 1, &rules, &err) != COMITY_OK;
}

static int unload(void **state) {
    (void)state;
    cm_rules_close(rules);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_imprecise), cmocka_unit_test(test_only_actual_events_count),
                                       cmocka_unit_test(test_relations_imply_and_end), cmocka_unit_test(test_rivals),
                                       cmocka_unit_test(test_generated), cmocka_unit_test(test_faulty_rules)};
    return cmocka_run_group_tests(tests, load, unload);
}
