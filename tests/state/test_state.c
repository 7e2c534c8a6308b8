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

static const cm_office_source offices = {.holders = holders};

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
        assert_true(h->reports > 0 || h->reports_against > 0);
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

/* "in 1921" and "on 26 July 1921" are one beginning, told twice, whichever was read first. */
static void test_narrowed(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    for (int turn = 0; turn < 2; turn++) {
        comity_ledger *l = ledger_new(arena, folder, turn ? "a" : "b");
        made_event e[] = {event("USA", "HND", "1921-01-01", "1921-12-31", COMITY_STARTS, "recognition", ""),
                          event("USA", "HND", "1921-07-26", "1921-07-26", COMITY_STARTS, "recognition", ""),
                          event("USA", "HND", "1923-02-01", "1923-02-01", COMITY_STARTS, "recognition", "")};
        for (int i = 0; i < 3; i++) add(arena, l, cm_arena_printf(arena, "d%d", i), "x", &e[turn ? 2 - i : i], 1);
        assert_string_equal(on(arena, l, "1921-03-01"), "");
        assert_string_equal(on(arena, l, "1921-08-01"), "recognition USA  certain;");
        comity_ledger_close(l);
    }
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

typedef struct case_ {
    cm_arena *arena;
    const char *folder;
    comity_ledger *l;
} case_;

static case_ case_of(const made_event *e, size_t n) {
    case_ c = {.arena = cm_arena_new()};
    c.folder = make_folder(c.arena);
    c.l = ledger_new(c.arena, c.folder, "a");
    add(c.arena, c.l, "d", "x", e, n);
    return c;
}

static void case_end(case_ *c) {
    comity_ledger_close(c->l);
    remove_folder(c->folder);
    cm_arena_free(c->arena);
}

/* An end named vaguely ends what it fits; one named more fully than any start ends the one thing that fits it. */
static void test_vague_ends(void **state) {
    (void)state;
    made_event e[] = {event("USA", "HND", "2001-01-01", NULL, COMITY_STARTS, "sanction", "economic sanctions"),
                      event("USA", "HND", "2002-01-01", NULL, COMITY_STARTS, "sanction", "travel sanctions"),
                      event("USA", "HND", "2003-01-01", NULL, COMITY_ENDS, "sanction", "the travel sanctions on officials"),
                      event("USA", "HND", "2004-01-01", NULL, COMITY_ENDS, "sanction", "the sanctions")};
    case_ c = case_of(e, 4);
    assert_string_equal(on(c.arena, c.l, "2002-06-01"), "sanction USA economic sanctions certain;sanction USA travel sanctions certain;");
    assert_string_equal(on(c.arena, c.l, "2003-12-31"), "sanction USA economic sanctions certain;");
    assert_string_equal(on(c.arena, c.l, "2004-01-01"), "");
    case_end(&c);
}

/* A report that says less joins the one thing that it fits, and stands alone where it fits several. */
static void test_vague_starts(void **state) {
    (void)state;
    made_event e[] = {event("USA", "HND", "2001-01-01", NULL, COMITY_STARTS, "aid-suspension", "military aid"),
                      event("USA", "HND", "2002-01-01", NULL, COMITY_STARTS, "aid-suspension", "aid"),
                      event("USA", "HND", "2003-01-01", NULL, COMITY_STARTS, "aid-suspension", "food aid")};
    case_ c = case_of(e, 2), d = case_of(e, 3);
    assert_string_equal(on(c.arena, c.l, "2005-01-01"), "aid-suspension USA military aid certain;");
    assert_string_equal(on(d.arena, d.l, "2005-01-01"), "aid-suspension USA military aid certain;aid-suspension USA aid certain;"
                                                        "aid-suspension USA food aid certain;");
    case_end(&c);
    case_end(&d);
}

/* "Imposed on 28 June 2009", "lifted in 2009": it was lifted after it was imposed. */
static void test_end_in_the_same_year(void **state) {
    (void)state;
    made_event e[] = {event("USA", "HND", "2009-06-28", NULL, COMITY_STARTS, "embargo", ""),
                      event("USA", "HND", "2009-01-01", "2009-12-31", COMITY_ENDS, "embargo", "")};
    case_ c = case_of(e, 2);
    assert_string_equal(on(c.arena, c.l, "2009-06-27"), "");
    assert_string_equal(on(c.arena, c.l, "2009-09-01"), "embargo USA  uncertain;");
    assert_string_equal(on(c.arena, c.l, "2010-01-01"), "");
    case_end(&c);
}

static void test_both_sides(void **state) {
    (void)state;
    made_event e[] = {event("USA,HND", "USA,HND", "2009-06-28", NULL, COMITY_STARTS, "embargo", ""),
                      event("USA,HND", NULL, "2010-01-01", NULL, COMITY_STARTS, "war", "")};
    e[0].reciprocal = e[1].reciprocal = true;
    case_ c = case_of(e, 2);
    assert_string_equal(on(c.arena, c.l, "2009-07-01"), "embargo HND  certain;embargo USA  certain;");
    assert_non_null(strstr(on(c.arena, c.l, "2010-01-01"), "war HND  certain;"));
    case_end(&c);
}

/* Manoeuvres that were held are over; the habit of holding them is not. */
static void test_passing(void **state) {
    (void)state;
    made_event e[] = {event("USA", "HND", "2009-06-03", "2009-06-05", COMITY_HOLDS, "exercise", ""),
                      event("USA", "HND", "2010-01-01", "2010-12-31", COMITY_HOLDS, "exercise", ""),
                      event("USA", "HND", "2012-01-01", NULL, COMITY_HOLDS, "exercise", "")};
    e[1].precision = COMITY_PRECISION_YEAR;
    e[2].kind = COMITY_STATE;
    case_ c = case_of(e, 3);
    assert_string_equal(on(c.arena, c.l, "2009-06-02"), "");
    assert_string_equal(on(c.arena, c.l, "2009-06-03"), "exercise HND  certain;");
    assert_string_equal(on(c.arena, c.l, "2009-06-05"), "exercise HND  certain;");
    assert_string_equal(on(c.arena, c.l, "2009-06-06"), "");
    assert_string_equal(on(c.arena, c.l, "2010-06-06"), "exercise HND  uncertain;");
    assert_string_equal(on(c.arena, c.l, "2011-01-01"), "");
    assert_string_equal(on(c.arena, c.l, "2020-01-01"), "exercise HND  certain;");
    case_end(&c);
}

static size_t married(void *user, const char *state, const char *date, const char **names, size_t max) {
    if (strcmp(date, "2022-01-27") < 0) return holders(user, state, date, names, max);
    names[0] = "Xiomara Castro";
    return names[1] = "Iris Xiomara Castro de Zelaya", 2;
}

/* Names decide who is a rival: not a namesake, not one who is recognised too, none of "the new government". */
static void test_who_is_a_rival(void **state) {
    (void)state;
    static const cm_office_source other = {.holders = married};
    made_event e[] = {event("USA", "HND", "2009-06-28", NULL, COMITY_STARTS, "recognition-of-government", "Manuel Zelaya")};
    case_ c = case_of(e, 1);
    comity_state_view *v;
    assert_int_equal(cm_state_on(rules, &other, c.l, "HND", "USA", "2023-06-01", &v, &err), COMITY_OK);
    assert_int_equal(comity_state_count(v), 0);
    comity_state_free(v);
    assert_int_equal(cm_state_on(rules, &other, c.l, "HND", "USA", "2023", &v, &err), COMITY_USAGE);
    assert_non_null(strstr(err.message, "YYYY-MM-DD"));
    case_end(&c);

    e[0].object = "the new government";
    c = case_of(e, 1);
    assert_string_equal(on(c.arena, c.l, "2009-09-15"), "recognition-of-government USA the new government certain;");
    case_end(&c);

    /* undated, in a report of 1 January 2010 (see add): it says nothing of who came later */
    e[0].object = "President Zelaya";
    e[0].from = NULL;
    c = case_of(e, 1);
    assert_string_equal(on(c.arena, c.l, "2009-09-15"), "recognition-of-government USA President Zelaya uncertain;"
                                                        "not recognition-of-government USA Roberto Micheletti uncertain;");
    assert_string_equal(on(c.arena, c.l, "2012-01-01"), "");
    case_end(&c);
}

/* A user's rules go before ours, and what they do not say stays. */
static void test_overlay(void **state) {
    (void)state;
    char root[] = "/tmp/comity-rules-XXXXXX", folder[64], path[96];
    assert_non_null(mkdtemp(root));
    snprintf(folder, sizeof folder, "%s/rules", root);
    snprintf(path, sizeof path, "%s/mine.rules", folder);
    mkdir(folder, 0700);
    FILE *f = fopen(path, "w");
    fputs("passes * when event actual\n", f);
    fclose(f);
    const char *dirs[] = {DATA, root};
    cm_rules *ours = rules, *mine = NULL;
    if (cm_rules_open(dirs, 2, &mine, &err) != COMITY_OK) fail_msg("%s", err.message);
    made_event e[] = {event("USA", "HND", "2009-06-28", NULL, COMITY_STARTS, "embargo", "")};
    case_ c = case_of(e, 1);
    assert_string_equal(on(c.arena, c.l, "2015-01-01"), "embargo USA  certain;");
    rules = mine;
    assert_string_equal(on(c.arena, c.l, "2009-06-28"), "embargo USA  certain;");
    assert_string_equal(on(c.arena, c.l, "2015-01-01"), "");
    rules = ours;
    case_end(&c);
    cm_rules_close(mine);
    unlink(path);
    rmdir(folder);
    rmdir(root);
}

/* Day by day, without intervals: after each day's reports, is it on, off, or may it be either? Starts count from the
 * first day that they may mean (doubtful until the last), ends from the last start before their last day. A start told
 * more exactly within the days that the one before may mean takes its place. */
static void reference(const made_event *e, int n, const char *date, char out[16]) {
    bool any = false, sure = false;
    /* the interval that is open, as the reports in order of (start: from, end: to) make it */
    int order[32];
    for (int i = 0; i < n; i++) {
        const char *key = e[i].effect == COMITY_ENDS ? e[i].to : e[i].from;
        int k = i;
        for (; k > 0; k--) {
            const made_event *y = &e[order[k - 1]];
            int c = strcmp(y->effect == COMITY_ENDS ? y->to : y->from, key);
            if (c == 0) c = strcmp(y->from, e[i].from);
            if (c == 0) c = strcmp(y->to, e[i].to);
            if (c == 0) c = (int)y->effect - (int)e[i].effect;
            if (c <= 0) break;
            order[k] = order[k - 1];
        }
        order[k] = i;
    }
    const made_event *start = NULL, *end = NULL;
    bool first = true;
    for (int i = 0; i <= n; i++) {
        const made_event *m = i < n ? &e[order[i]] : NULL;
        if (m && m->effect == COMITY_STARTS && start) {
            if (strcmp(m->from, start->from) >= 0 && strcmp(m->to, start->to) <= 0) start = m;
            continue;
        }
        if (m && m->effect == COMITY_ENDS && !start && !first) continue;
        end = m && m->effect == COMITY_ENDS ? m : NULL;
        if (start || end) {
            bool begun = !start || strcmp(start->from, date) <= 0, over = end && strcmp(end->to, date) <= 0;
            bool begun_sure = start && (strcmp(start->to, date) <= 0 || (end && strcmp(end->to, start->to) < 0 && strcmp(end->to, date) <= 0));
            const char *lo = end ? end->from : NULL;
            if (lo && start && strcmp(lo, start->from) < 0) lo = start->from;
            bool maybe_over = end && strcmp(lo, date) <= 0;
            if (end && strcmp(end->to, date) == 0 && strcmp(lo, end->to) != 0) over = false; /* its last day is in doubt */
            if (m == NULL || end) {
                if (begun && !over) any = true, sure |= begun_sure && !maybe_over;
            }
        }
        if (m) first = false;
        if (end) start = NULL;
        else if (m) start = m;
    }
    snprintf(out, 16, "%s", !any ? "" : sure ? "certain" : "uncertain");
}

static void test_against_reference(void **state) {
    (void)state;
    unsigned seed = 11, compared = 0;
    for (int round = 0; round < 40; round++) {
        made_event e[6];
        int n = 1 + (int)(rand_r(&seed) % 6);
        cm_arena *arena = cm_arena_new();
        for (int i = 0; i < n; i++) {
            int year = 1990 + (int)(rand_r(&seed) % 6);
            const char *from = cm_arena_printf(arena, "%d-0%d-15", year, 1 + (int)(rand_r(&seed) % 9)), *to = from;
            if (rand_r(&seed) % 3 == 0) from = cm_arena_printf(arena, "%d-01-01", year), to = cm_arena_printf(arena, "%d-12-31", year);
            e[i] = event("USA", "HND", from, to, rand_r(&seed) % 2 ? COMITY_STARTS : COMITY_ENDS, "embargo", "");
        }
        case_ c = case_of(e, (size_t)n);
        for (int day = 0; day < 96; day++) {
            const char *date = cm_arena_printf(arena, "%d-%02d-%s", 1989 + day / 12, 1 + day % 12, day % 2 ? "15" : "31");
            if (day % 12 == 3 || day % 12 == 5 || day % 12 == 8 || day % 12 == 10) continue; /* months of 30 days */
            char expected[16];
            reference(e, n, date, expected);
            const char *got = on(c.arena, c.l, date);
            bool any = *got != 0, sure = strstr(got, " certain") != NULL;
            const char *is = !any ? "" : sure ? "certain" : "uncertain";
            if (strcmp(is, expected) != 0) {
                for (int i = 0; i < n; i++) print_message("%s %s..%s\n", e[i].effect == COMITY_ENDS ? "ends" : "starts", e[i].from, e[i].to);
                fail_msg("round %d, on %s: expected '%s', found '%s'", round, date, expected, got);
            }
            compared++;
        }
        case_end(&c);
        cm_arena_free(arena);
    }
    print_message("%u dates agree\n", compared);
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

static void life(void *user, const char *code, char from[12], char until[12]) {
    (void)user;
    snprintf(from, 12, "%s", strcmp(code, "CSK") == 0 ? "1918-10-28" : strcmp(code, "CZE") == 0 ? "1993-01-01" : "");
    snprintf(until, 12, "%s", strcmp(code, "CSK") == 0 ? "1992-12-31" : "");
}

/* Every example that stands below a rule comes out. */
static void test_examples(void **state) {
    (void)state;
    static const cm_office_source lives = {.life = life};
    cm_arena *arena = cm_arena_new();
    size_t n = 0, wrong = 0;
    for (const cm_rule_example *x; (x = cm_rules_example(rules, n)); n++) {
        const char *found;
        if (cm_rule_example_try(arena, rules, &lives, x, &found, &err) != COMITY_OK) fail_msg("%s", err.message);
        if (strcmp(found, x->wanted) == 0) continue;
        print_message("%s: \"%s\" on %s: expected \"%s\", found \"%s\"\n", x->where, x->events, x->date, x->wanted, found);
        wrong++;
    }
    assert_true(n >= 20);
    assert_int_equal(wrong, 0);
    cm_arena_free(arena);
}

/* What is undated holds at the latest when it was reported, and not before both states were. */
static void test_bounds(void **state) {
    (void)state;
    static const cm_office_source lives = {.life = life};
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = ledger_new(arena, folder, "a");
    made_event e[] = {event("USA", "CZE", NULL, NULL, COMITY_STARTS, "recognition", ""),
                      event("USA", "CZE", "1995-01-01", "1995-01-01", COMITY_STARTS, "embassy", "")};
    add(arena, l, "d", "x", e, 1);
    const struct {
        const char *date;
        size_t n;
        comity_certainty certainty;
    } cases[] = {{"1992-06-01", 0, COMITY_CERTAIN}, {"1996-01-01", 1, COMITY_UNCERTAIN}, {"2010-01-01", 1, COMITY_CERTAIN}};
    for (int turn = 0; turn < 2; turn++) {
        for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
            comity_state_view *v;
            if (cm_state_on(rules, &lives, l, "USA", "CZE", cases[i].date, &v, &err) != COMITY_OK) fail_msg("%s", err.message);
            const comity_holding *h = NULL;
            for (size_t k = 0; k < comity_state_count(v); k++)
                if (strcmp(comity_state_at(v, k)->fluent, "recognition") == 0 && strcmp(comity_state_at(v, k)->holder, "USA") == 0) h = comity_state_at(v, k);
            assert_int_equal(h != NULL, cases[i].n);
            /* an embassy since 1995 is as good a bound as the report of 2010 */
            comity_certainty wanted = turn && i == 1 ? COMITY_CERTAIN : cases[i].certainty;
            if (h) assert_int_equal(h->certainty, wanted);
            comity_state_free(v);
        }
        made_event more = event("USA", "CZE", "1995-01-01", "1995-01-01", COMITY_STARTS, "diplomatic-relations", "");
        add(arena, l, "d2", "y", &more, 1);
    }
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
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
    fputs("\"USA>HND starts embargo\" 1990-01-01 \"none\"\n", f); /* no rule above */
    fputs("embassy implys recognition\nends sanctoin when event actual\n", f);
    fputs("sanction fades after x years\nstate SRB ends 1992\nembargo fades after 5 years unless war\n", f);
    fputs("embassy implies recognition unless wra\n\"USA>HND starts embargo\" 1990 \"none\"\n", f);
    fclose(f);
    const char *dirs[] = {DATA, root};
    cm_rules *bad = NULL;
    assert_int_equal(cm_rules_open(dirs, 2, &bad, &err), COMITY_BAD_DATA);
    assert_non_null(strstr(err.message, "mine.rules:2:9: expected implies, lapses, ends, fades, restarts or ranks, found 'implys'"));
    static const char *const faults[] = {"mine.rules:1:1: expected a rule above its examples", "mine.rules:3:6: expected the name of a fluent",
                                         "mine.rules:4:22: expected how many years", "mine.rules:5:16: expected a day, YYYY-MM-DD",
                                         "mine.rules:6:29: expected the end of the rule", "mine.rules:7:36: expected the name of a fluent",
                                         "mine.rules:8:1: expected an example"};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        if (!strstr(err.message, faults[i])) fail_msg("\"%s\" is not in: %s", faults[i], err.message);
    f = fopen(path.s, "w"); /* a message has only so much room */
    fputs("war restarts soon\nwar restarts after 0 years\nwar restarts when said\n", f);
    fclose(f);
    assert_int_equal(cm_rules_open(dirs, 2, &bad, &err), COMITY_BAD_DATA);
    assert_non_null(strstr(err.message, "mine.rules:1:14: expected after N years, or when said"));
    assert_non_null(strstr(err.message, "mine.rules:2:20: expected how many years"));
    assert_non_null(strstr(err.message, "mine.rules:3:23: expected words with commas"));
    f = fopen(path.s, "w");
    fputs("recognition implies consulate\nrecognition implies embassy\nwar implies war\n* implies war\n", f);
    fputs("war ranks \"high\" when said high\nembassy ranks high when said high\nembassy ranks at \"high\" when said high\n", f); /* ours lead back */
    fclose(f);
    assert_int_equal(cm_rules_open(dirs, 2, &bad, &err), COMITY_BAD_DATA);
    assert_null(strstr(err.message, "mine.rules:1:"));
    assert_non_null(strstr(err.message, "mine.rules:2:21: expected a fluent that does not imply recognition itself"));
    assert_non_null(strstr(err.message, "mine.rules:3:13: expected a fluent that does not imply war itself"));
    assert_non_null(strstr(err.message, "mine.rules:4:1: expected the name of a fluent"));
    assert_non_null(strstr(err.message, "mine.rules:5:1: expected a fluent that is one per holder"));
    assert_non_null(strstr(err.message, "mine.rules:6:15: expected a rank in quotation marks"));
    assert_non_null(strstr(err.message, "mine.rules:7:18: expected least"));
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_imprecise), cmocka_unit_test(test_narrowed), cmocka_unit_test(test_only_actual_events_count),
                                       cmocka_unit_test(test_relations_imply_and_end), cmocka_unit_test(test_rivals),
                                       cmocka_unit_test(test_vague_ends), cmocka_unit_test(test_vague_starts),
                                       cmocka_unit_test(test_end_in_the_same_year), cmocka_unit_test(test_both_sides),
                                       cmocka_unit_test(test_passing), cmocka_unit_test(test_who_is_a_rival),
                                       cmocka_unit_test(test_overlay), cmocka_unit_test(test_against_reference),
                                       cmocka_unit_test(test_generated), cmocka_unit_test(test_examples), cmocka_unit_test(test_bounds), cmocka_unit_test(test_faulty_rules)};
    return cmocka_run_group_tests(tests, load, unload);
}
