/* Commitments from texts coded here: what makes one, what settles it, order of arrival, withdrawal, faulty rules, and the
 * article on Honduras and the United States. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "told.h"

#include "commitments/commitments.h"
#include "ledger/ledger.h"

#include <stdio.h>

static comity_error err;

/* "KIND HOLDER>ADDRESSEE STANDING [BY EVENT'S CODE]; …" */
static const char *on(cm_arena *arena, comity_ledger *l, const char *a, const char *b, const char *date) {
    comity_commitments *list;
    if (comity_commitments_on(told_engine(), l, a, b, date, &list, &err) != COMITY_OK) fail_msg("%s", err.message);
    cm_buf out = {0};
    for (size_t i = 0; i < comity_commitments_count(list); i++) {
        const comity_commitment *c = comity_commitments_at(list, i);
        assert_true(c->n_statements > 0);
        assert_true((c->standing == COMITY_COMMITMENT_OPEN) == !*c->settled_rule);
        cm_buf_printf(&out, "%s %s>%s %s", comity_commitment_kind_name(c->kind), c->holder, c->addressee,
                      comity_commitment_standing_name(c->standing));
        for (size_t k = 0; k < c->n_settled_by; k++) cm_buf_printf(&out, " %s", c->settled_by[k]->cameo);
        cm_buf_puts(&out, "; ");
    }
    const char *text = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&out)));
    cm_buf_free(&out);
    comity_commitments_free(list);
    return text;
}

static const char *const STORIES[] = {"On 3 March 2001, France promised to lift the embargo on Mali.",
                                      "On 9 June 2001, France lifted the embargo on Mali.",
                                      "On 5 May 2002, France threatened to cut off aid to Mali if the elections were not held.",
                                      "On 9 July 2002, France cut off aid to Mali.",
                                      "On 2 March 2003, Mali pledged to recognize Kosovo.",
                                      "On 4 April 2001, France imposed an embargo on Chad."};
enum { N_STORIES = sizeof STORIES / sizeof *STORIES };

/* Whatever the order in which documents arrive, the same comes out; what is withdrawn takes only its own part along. */
static void test_order(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena), *first = NULL;
    static const int orders[][N_STORIES] = {{0, 1, 2, 3, 4, 5}, {5, 4, 3, 2, 1, 0}, {3, 1, 5, 0, 4, 2}};
    for (size_t o = 0; o < sizeof orders / sizeof *orders; o++) {
        comity_ledger *l = told_ledger(folder, cm_arena_printf(arena, "o%zu", o));
        for (int i = 0; i < N_STORIES; i++) told_add(l, cm_arena_printf(arena, "d%d", orders[o][i]), STORIES[orders[o][i]], NULL);
        const char *now = on(arena, l, "FRA", "MLI", "2004-01-01");
        assert_string_equal(now, on(arena, l, "MLI", "FRA", "2004-01-01"));
        if (first) assert_string_equal(now, first);
        else first = now;
        if (o == 0) {
            assert_int_equal(cm_ledger_withdraw(l, "d1", &err), COMITY_OK);
            assert_string_equal(on(arena, l, "FRA", "MLI", "2004-01-01"), "promise FRA>MLI open; threat FRA>MLI met 162; ");
            assert_int_equal(cm_ledger_withdraw(l, "d2", &err), COMITY_OK);
            assert_string_equal(on(arena, l, "FRA", "MLI", "2004-01-01"), "promise FRA>MLI open; ");
        }
        comity_ledger_close(l);
    }
    assert_string_equal(first, "promise FRA>MLI met 085; threat FRA>MLI met 162; ");
    remove_folder(folder);
    cm_arena_free(arena);
}

/* What was not yet said or done on the date is not known. */
static void test_dates(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    for (int i = 0; i < N_STORIES; i++) told_add(l, cm_arena_printf(arena, "d%d", i), STORIES[i], NULL);
    assert_string_equal(on(arena, l, "FRA", "MLI", "2001-03-02"), "");
    assert_string_equal(on(arena, l, "FRA", "MLI", "2001-03-03"), "promise FRA>MLI open; ");
    assert_string_equal(on(arena, l, "FRA", "MLI", "2001-06-09"), "promise FRA>MLI met 085; ");
    assert_string_equal(on(arena, l, "FRA", "MLI", "2002-06-01"), "promise FRA>MLI met 085; threat FRA>MLI open; ");
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static void test_deadline(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    comity_commitments *list;
    told_add(l, "d", "On 3 March 2001, Ethiopia pledged to withdraw its troops from Eritrea by 1 June 2001.", NULL);
    assert_int_equal(comity_commitments_on(told_engine(), l, "ETH", "ERI", "2001-06-01", &list, &err), COMITY_OK);
    assert_int_equal(comity_commitments_count(list), 1);
    const comity_commitment *c = comity_commitments_at(list, 0);
    assert_string_equal(c->made_start, "2001-03-03");
    assert_string_equal(c->deadline_end, "2001-06-01");
    assert_true(c->by);
    assert_int_equal(c->standing, COMITY_COMMITMENT_OPEN);
    comity_commitments_free(list);
    /* done too late: it had lapsed, and the deed is shown */
    told_add(l, "e", "On 20 July 2001, Ethiopia withdrew its troops from Eritrea.", NULL);
    assert_string_equal(on(arena, l, "ETH", "ERI", "2001-06-02"), "promise ETH>ERI lapsed; ");
    assert_string_equal(on(arena, l, "ETH", "ERI", "2001-08-01"), "promise ETH>ERI lapsed 0874; ");
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

/* Two reports of one threat are one commitment with two statements. */
static void test_repeated(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    comity_commitments *list;
    told_add(l, "d", "On 3 March 2001, France threatened to cut off aid to Mali.", NULL);
    told_add(l, "e", "In March 2001, France threatened to cut off aid to Mali.", NULL);
    assert_int_equal(comity_commitments_on(told_engine(), l, "FRA", "MLI", "2001-06-01", &list, &err), COMITY_OK);
    assert_int_equal(comity_commitments_count(list), 1);
    assert_int_equal(comity_commitments_at(list, 0)->n_statements, 2);
    comity_commitments_free(list);
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

/* ---- made-up streams, without parses ---- */

static uint32_t next(uint32_t *seed) { return *seed = *seed * 1664525u + 1013904223u, *seed >> 8; }

static comity_event made(cm_arena *arena, uint32_t *seed, int i) {
    static const char *const codes[] = {"0354", "085", "163", "1311", "162", "033", "070", "0356", "0874", "190", "130", "1244", "161", "054"};
    static const comity_event_status statuses[] = {COMITY_ACTUAL, COMITY_ACTUAL, COMITY_ACTUAL, COMITY_FUTURE, COMITY_CONDITIONAL, COMITY_NEGATED};
    static const char *const objects[] = {"the embargo", "military aid", "aid", "troops", "", "a treaty on fish"};
    static const char *const effects[] = {"", "embargo", "aid-suspension", "treaty"};
    comity_actor *side[2];
    bool back = next(seed) % 4 == 0;
    for (int k = 0; k < 2; k++) {
        side[k] = CM_NEW(arena, comity_actor);
        *side[k] = (comity_actor){.code = (k == 0) != back ? "FRA" : "MLI", .sector = "", .name = "", .canonical = ""};
    }
    uint32_t year = 2000 + next(seed) % 4, month = 1 + next(seed) % 12, whole = next(seed) % 5;
    comity_event e = {.id = cm_arena_printf(arena, "%016x", i), .document = cm_arena_printf(arena, "d%u", next(seed) % 5),
                      .sentence = {.text = "Something was said.", .end = 19, .index = next(seed) % 6, .conllu = ""},
                      .cameo = codes[next(seed) % 14], .class_ = "", .mode = "", .source = side[0], .n_source = 1, .target = side[1],
                      .n_target = 1, .status = statuses[next(seed) % 6], .object = objects[next(seed) % 6], .scope = "", .place = "",
                      .said_verb = "", .trigger = "said", .trigger_end = 4, .trigger_start = next(seed) % 3, .pattern = "", .trace = "",
                      .published = "", .publisher = "", .url = "", .licence = "", .condition = next(seed) % 3 ? "" : "unless it rains",
                      .fluent = effects[next(seed) % 4], .effect = (comity_effect)(next(seed) % 4)};
    if (!whole) return e; /* undated */
    snprintf(e.date_start, sizeof e.date_start, "%04u-%02u-%s", year, whole == 1 ? 1 : month, whole == 1 ? "01" : "03");
    snprintf(e.date_end, sizeof e.date_end, "%04u-%02u-%s", year, whole == 1 ? 12 : month, whole == 1 ? "31" : "03");
    e.date_precision = whole == 1 ? COMITY_PRECISION_YEAR : COMITY_PRECISION_DAY;
    return e;
}

static const char *derived(cm_arena *arena, const cm_commitment_rules *rules, const comity_event *events, size_t n, const char *date) {
    comity_commitments *list;
    cm_buf out = {0};
    assert_int_equal(cm_commitments_of(arena, told_engine(), rules, "FRA", "MLI", date, events, n, &list), COMITY_OK);
    for (size_t i = 0; i < comity_commitments_count(list); i++) {
        const comity_commitment *c = comity_commitments_at(list, i);
        cm_buf_printf(&out, "%s %s %s %s %s", c->holder, c->act, comity_commitment_standing_name(c->standing), c->settled_rule, c->made_start);
        for (size_t k = 0; k < c->n_statements; k++) cm_buf_printf(&out, " +%s", c->statements[k]->id);
        for (size_t k = 0; k < c->n_settled_by; k++) cm_buf_printf(&out, " -%s", c->settled_by[k]->id);
        cm_buf_putc(&out, '\n');
        /* nothing that was not yet so on the day counts */
        for (size_t k = 0; k < c->n_settled_by; k++) assert_true(strcmp(c->settled_by[k]->date_start, date) <= 0);
        if (c->n_settled_by) assert_true(strcmp(c->settled_by[0]->date_end, c->made_start) >= 0);
    }
    const char *text = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&out)));
    cm_buf_free(&out);
    return text;
}

static void test_streams(void **state) {
    (void)state;
    uint32_t seed = 11;
    size_t some = 0;
    cm_arena *arena = cm_arena_new();
    cm_commitment_rules rules;
    const char *dir = DATA;
    if (cm_commitment_rules_read(arena, &dir, 1, &rules, &err) != COMITY_OK) fail_msg("%s", err.message);
    for (int round = 0; round < 300; round++) {
        enum { N = 24 };
        comity_event events[N];
        for (int i = 0; i < N; i++) events[i] = made(arena, &seed, i);
        const char *first = derived(arena, &rules, events, N, "2002-06-01");
        some += strstr(first, " -") != NULL;
        for (int shuffle = 0; shuffle < 4; shuffle++) {
            for (int i = N - 1; i > 0; i--) {
                int k = (int)(next(&seed) % (uint32_t)(i + 1));
                comity_event swap = events[i];
                events[i] = events[k];
                events[k] = swap;
            }
            assert_string_equal(derived(arena, &rules, events, N, "2002-06-01"), first);
        }
    }
    assert_true(some > 100); /* the streams do settle something */
    cm_arena_free(arena);
}

static void test_faults(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *dir = make_folder(arena);
    cm_commitment_rules rules;
    told_rules(dir, "commitments.txt",
               "promise when code 03\n"
               "threat whenever code 13\n"
               "about 1x is 162\n"
               "opposite 07 from 162\n"
               "met when moon full\n"
               "within some years\n"
               "example \"A sentence\n");
    assert_int_equal(cm_commitment_rules_read(arena, &dir, 1, &rules, &err), COMITY_BAD_DATA);
    static const char *const wanted[] = {"6 faulty lines",
                                         "commitments.txt:2:8: expected when, found 'whenever'",
                                         "commitments.txt:3:7: expected a CAMEO code of two to four digits, found '1x'",
                                         "commitments.txt:4:13: expected to, found 'from'",
                                         "commitments.txt:5:1: expected promise, threat",
                                         "commitments.txt:6:8: expected a number of years, found 'some'",
                                         "commitments.txt:7:9: expected sentences in double quotes"};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!strstr(err.message, wanted[i])) fail_msg("no \"%s\" in:\n%s", wanted[i], err.message);
    told_remove(dir);
    cm_arena_free(arena);
}

static const comity_commitment *with(const comity_commitments *list, comity_commitment_kind kind, const char *words) {
    for (size_t i = 0; i < comity_commitments_count(list); i++) {
        const comity_commitment *c = comity_commitments_at(list, i);
        if (c->kind == kind && strstr(c->consequence, words)) return c;
    }
    fail_msg("there is no %s to %s", comity_commitment_kind_name(kind), words);
    return NULL;
}

/* The warning about the elections, and the duty that a determination would bring: our own article. */
static void test_example(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    comity_commitments *list;
    assert_true(told_file(l, EXAMPLES "/honduras-united-states.txt"));
    assert_int_equal(comity_commitments_on(told_engine(), l, "HND", "USA", "2009-11-01", &list, &err), COMITY_OK);
    const comity_commitment *c = with(list, COMITY_THREAT, "not recognize the results");
    assert_int_equal(c->standing, COMITY_COMMITMENT_OPEN);
    comity_commitments_free(list);
    assert_int_equal(comity_commitments_on(told_engine(), l, "HND", "USA", "2010-06-01", &list, &err), COMITY_OK);
    c = with(list, COMITY_THREAT, "not recognize the results");
    assert_string_equal(c->holder, "USA");
    assert_string_equal(c->condition, "unless Zelaya was first restored to office");
    assert_true(c->unless && c->negative);
    assert_string_equal(c->made_start, "2009-09-01");
    assert_string_equal(c->deadline_start, "2009-11-29");
    assert_int_equal(c->standing, COMITY_COMMITMENT_BROKEN);
    assert_non_null(strstr(c->settled_by[0]->sentence.text, "the United States recognized the results"));
    c = with(list, COMITY_DUTY, "almost all aid");
    assert_string_equal(c->condition, "such a designation");
    assert_int_equal(c->standing, COMITY_COMMITMENT_OPEN);
    comity_commitments_free(list);
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static void test_article(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    comity_commitments *list;
    if (!told_file(l, ARTICLE)) {
        comity_ledger_close(l);
        remove_folder(folder);
        cm_arena_free(arena);
        print_message("skipped: %s is not here\n", ARTICLE);
        skip();
    }
    /* DESIGN's row: "warned it might not recognise the elections of 29 November 2009 if Zelaya was not restored first" */
    assert_int_equal(comity_commitments_on(told_engine(), l, "HND", "USA", "2009-11-20", &list, &err), COMITY_OK);
    const comity_commitment *c = with(list, COMITY_THREAT, "not recognize the results");
    assert_string_equal(c->holder, "USA");
    assert_string_equal(c->addressee, "HND");
    assert_non_null(strstr(c->condition, "Zelaya was not allowed to return to power first"));
    assert_string_equal(c->deadline_start, "2009-11-29");
    assert_int_equal(c->standing, COMITY_COMMITMENT_OPEN);
    comity_commitments_free(list);
    /* no sentence of the article says that they were recognised, or not */
    assert_int_equal(comity_commitments_on(told_engine(), l, "HND", "USA", "2010-06-01", &list, &err), COMITY_OK);
    c = with(list, COMITY_THREAT, "not recognize the results");
    assert_int_equal(c->standing, COMITY_COMMITMENT_LAPSED);
    assert_int_equal(c->n_settled_by, 0);
    /* "…, which would require them to cut off almost all aid": a rule told in the text */
    c = with(list, COMITY_DUTY, "almost all aid");
    assert_string_equal(c->holder, "USA");
    assert_non_null(strstr(c->condition, "military coup"));
    comity_commitments_free(list);
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order),    cmocka_unit_test(test_dates),  cmocka_unit_test(test_deadline),
                                       cmocka_unit_test(test_repeated), cmocka_unit_test(test_streams), cmocka_unit_test(test_faults),
                                       cmocka_unit_test(test_example),  cmocka_unit_test(test_article)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
