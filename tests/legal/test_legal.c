/* Legal triggers: the examples beside the rules, faulty rules, sets of the user's, and the article on Honduras and the
 * United States. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "told.h"

#include "legal/legal.h"

#include <stdio.h>

static comity_error err;

static void each(void *user, const comity_example *x) {
    size_t *counts = user;
    counts[x->passed]++;
    if (!x->passed) print_message("%s: \"%s\": expected %s, found %s\n", x->where, x->sentence, x->expected, x->found);
}

static void test_examples(void **state) {
    (void)state;
    size_t counts[2] = {0};
    if (comity_rules_test(told_engine(), each, counts, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_int_equal(counts[0], 0);
    assert_true(counts[1] >= 25);
}

static void test_faults(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *dir = make_folder(arena);
    cm_legal legal;
    told_rules(dir, "legal/mine.rules",
               "actor FRA\n"
               "set mine \"A set of mine\"\n"
               "actor FRANCE\n"
               "actor FRA\n"
               "law 199 \"a law\"\n"
               "law 2004-2001 \"a law\"\n"
               "term coup \"a coup\"\n"
               "  shows code 19x\n"
               "  shows source TARGET words coup\n"
               "term coup \"again\"\n"
               "rule aid \"no aid\"\n"
               "  when coup putsch\n"
               "  starts aid-stop\n"
               "  spares relief\n"
               "rule empty \"nothing\"\n"
               "example coup MLI gives waits aid\n");
    assert_int_equal(cm_legal_read(arena, told_engine()->rules, &dir, 1, &legal, &err), COMITY_BAD_DATA);
    static const char *const wanted[] = {"mine.rules:1:1: expected set NAME",
                                         "mine.rules:3:7: expected the code of the state whose law it is, found 'FRANCE'",
                                         "mine.rules:5:5: expected a year of four digits, found '199'",
                                         "mine.rules:6:5: expected a first year that is not after the last",
                                         "mine.rules:8:14: expected a CAMEO code of two to four digits, found '19x'",
                                         "mine.rules:9:16: expected ACTOR or STATE, found 'TARGET'",
                                         "mine.rules:10:6: expected a term that does not stand above already"};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!strstr(err.message, wanted[i])) fail_msg("no \"%s\" in:\n%s", wanted[i], err.message);
    told_rules(dir, "legal/mine.rules",
               "set mine \"A set of mine\"\n"
               "actor FRA\n"
               "term coup \"a coup\"\n"
               "  shows words coup\n"
               "rule aid \"no aid\"\n"
               "  when coup putsch\n"
               "  starts aid-stop\n"
               "  spares relief\n"
               "rule empty \"nothing\"\n"
               "example coup MLI gives waits aid\n");
    assert_int_equal(cm_legal_read(arena, told_engine()->rules, &dir, 1, &legal, &err), COMITY_BAD_DATA);
    static const char *const more[] = {"mine.rules:6:13: expected the name of a term that stands above, found 'putsch'",
                                       "mine.rules:7:10: expected the name of a fluent of fluents.tsv, found 'aid-stop'",
                                       "mine.rules:8:10: expected words in double quotes, found 'relief'",
                                       "rule empty (mine.rules:9): expected a line 'when TERM…'",
                                       "mine.rules:10:33: expected on and a date"};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        if (!strstr(err.message, more[i])) fail_msg("no \"%s\" in:\n%s", more[i], err.message);
    told_remove(dir);
    cm_arena_free(arena);
}

/* A set of a later folder takes the place of ours of the same name; others stand beside it. */
static void test_own_sets(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *dirs[] = {DATA, make_folder(arena)};
    cm_legal legal;
    told_rules(dirs[1], "legal/us-coup.rules", "set us-coup \"Mine\" # a comment\nactor USA # another\n");
    told_rules(dirs[1], "legal/other.rules", "set other \"Another\"\nactor FRA\n");
    if (cm_legal_read(arena, told_engine()->rules, dirs, 2, &legal, &err) != COMITY_OK) fail_msg("%s", err.message);
    size_t mine = 0, ours = 0;
    for (size_t i = 0; i < legal.sets.n; i++) {
        mine += strcmp(legal.sets.at[i]->title, "Mine") == 0 || strcmp(legal.sets.at[i]->name, "other") == 0;
        ours += strcmp(legal.sets.at[i]->title, "The foreign-aid coup rule of the United States") == 0;
    }
    assert_int_equal(mine, 2);
    assert_int_equal(ours, 0);
    told_remove(dirs[1]);
    cm_arena_free(arena);
}

static const comity_legal_consequence *only(comity_ledger *l, const char *event, const char *date, comity_whatif **w) {
    if (comity_whatif_ask(told_engine(), l, "HND", "USA", event, date, w, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_int_equal(comity_whatif_count(*w), 1);
    return comity_whatif_at(*w, 0);
}

static const comity_legal_term *term(const comity_legal_consequence *c, const char *name) {
    for (size_t i = 0; i < c->n_conditions; i++)
        if (strcmp(c->conditions[i].name, name) == 0) return &c->conditions[i];
    fail_msg("no condition %s", name);
    return NULL;
}

/* Condition and determination are different facts; what is in force is told beside what would follow. */
static void check_coup(comity_ledger *l, bool soldiers) {
    comity_whatif *w;
    const comity_legal_consequence *c = only(l, "coup HND", "2009-09-15", &w);
    assert_int_equal(c->outcome, COMITY_LEGAL_WAITS);
    assert_non_null(strstr(c->law, "section 7008"));
    assert_int_equal(term(c, "coup")->state, COMITY_TERM_GIVEN);
    assert_true(term(c, "coup")->told);
    assert_int_equal(term(c, "elected")->state, COMITY_TERM_TOLD);
    assert_int_equal(term(c, "military")->state, soldiers ? COMITY_TERM_TOLD : COMITY_TERM_UNKNOWN);
    assert_true(term(c, "determination")->act);
    assert_true(term(c, "determination")->state < COMITY_TERM_TOLD);
    assert_true(c->n_in_force > 0);
    assert_string_equal(c->in_force[0]->fluent, "aid-suspension");
    assert_true(c->n_spares >= 2);
    assert_int_equal(c->n_until, 1);
    assert_int_equal(comity_whatif_commitments(w), 1);
    assert_int_equal(comity_whatif_commitment(w, 0)->kind, COMITY_DUTY);
    comity_whatif_free(w);
    c = only(l, "determination USA HND", "2009-12-15", &w);
    assert_int_equal(c->outcome, COMITY_LEGAL_FOLLOWS);
    assert_false(c->before);
    assert_non_null(strstr(c->law, "P.L. 111-117"));
    comity_whatif_free(w);
    c = only(l, "determination USA HND + certification USA HND", "2010-03-04", &w);
    assert_int_equal(c->outcome, COMITY_LEGAL_ENDED);
    comity_whatif_free(w);
}

static void test_example_article(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    assert_true(told_file(l, EXAMPLES "/honduras-united-states.txt"));
    check_coup(l, true);
    comity_whatif *w;
    assert_int_equal(comity_whatif_ask(told_engine(), l, "HND", "USA", "Washington deported Hondurans in large numbers.", "2025-03-01", &w, &err),
                     COMITY_OK);
    assert_int_equal(comity_whatif_count(w), 0);
    assert_int_equal(comity_whatif_commitments(w), 1);
    assert_int_equal(comity_whatif_commitment(w, 0)->kind, COMITY_THREAT);
    assert_non_null(comity_whatif_commitment(w, 0)->condition_met);
    comity_whatif_free(w);
    /* what would break a warning */
    assert_int_equal(comity_whatif_ask(told_engine(), l, "HND", "USA", "The United States recognized the results of the elections.", "2009-11-01",
                                       &w, &err), COMITY_OK);
    assert_int_equal(comity_whatif_commitments(w), 1);
    assert_int_equal(comity_whatif_commitment(w, 0)->standing, COMITY_COMMITMENT_BROKEN);
    assert_string_equal(comity_whatif_commitment(w, 0)->settled_by[0]->document, "event");
    comity_whatif_free(w);
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

/* "held back from formally designating Zelaya's ouster as a "military coup", which would require …" */
static void test_article(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    comity_ledger *l = told_ledger(folder, "a");
    bool here = told_file(l, ARTICLE);
    if (here) {
        check_coup(l, false);
        comity_whatif *w;
        const comity_legal_term *t = term(only(l, "coup HND", "2009-09-15", &w), "determination");
        assert_int_equal(t->state, COMITY_TERM_DENIED);
        assert_non_null(strstr(t->evidence[0]->sentence.text, "held back from formally designating"));
        comity_whatif_free(w);
    }
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
    if (!here) {
        print_message("skipped: %s is not here\n", ARTICLE);
        skip();
    }
}

static void test_wrong(void **state) {
    (void)state;
    comity_whatif *w;
    const comity_engine *e = told_engine();
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "USA", "coup HND", "yesterday", &w, &err), COMITY_USAGE);
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "USA", "coup NER", "2009-09-15", &w, &err), COMITY_USAGE);
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "USA", "coup HND + putsch HND", "2009-09-15", &w, &err), COMITY_USAGE);
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "USA", "The weather was fine.", "2009-09-15", &w, &err), COMITY_NOT_FOUND);
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "NIC", "coup HND", "2009-09-15", &w, &err), COMITY_NOT_FOUND);
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "USA", "", "2009-09-15", &w, &err), COMITY_NOT_FOUND);
    assert_null(w);
    assert_int_equal(comity_whatif_ask(e, NULL, "HND", "USA", "coup HND", "2009-09-15", &w, &err), COMITY_OK);
    assert_int_equal(comity_whatif_at(w, 0)->n_in_force, 0);
    comity_whatif_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_examples),        cmocka_unit_test(test_faults), cmocka_unit_test(test_own_sets),
                                       cmocka_unit_test(test_example_article), cmocka_unit_test(test_article), cmocka_unit_test(test_wrong)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
