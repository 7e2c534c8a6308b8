/* The actor tables: look-ups by name, code and day, overlays, faulty lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/day.h"
#include "lexicon/actors.h"

static int32_t day(const char *s) {
    int32_t d = CM_NO_DAY;
    if (*s) assert_true(cm_term_day_parse(cm_str_of(s), false, &d));
    return d;
}

static int load(void **state) {
    const char *dirs[] = {DATA};
    cm_actors *a;
    comity_error err = {0};
    if (cm_actors_load(dirs, 1, &a, &err) != COMITY_OK) {
        fprintf(stderr, "%s\n", err.message);
        return -1;
    }
    *state = a;
    return 0;
}

static int unload(void **state) {
    cm_actors_free(*state);
    return 0;
}

static void states_by_any_name(void **state) {
    static const char *const known[][2] = {{"Honduras", "HND"},
                                           {"honduras", "HND"},
                                           {"HND", "HND"},
                                           {"91", "HND"},
                                           {"U.S.", "USA"},
                                           {"US", "USA"},
                                           {"the United States", "USA"},
                                           {"UK", "GBR"},
                                           {"Great Britain", "GBR"},
                                           {"Côte d'Ivoire", "CIV"},
                                           {"Cote d’Ivoire", "CIV"},
                                           {"Ivory Coast", "CIV"},
                                           {"Swaziland", "SWZ"},
                                           {"Czechia", "CZE"},
                                           {"Soviet Union", "RUS"},
                                           {"USSR", "RUS"},
                                           {"Zaire", "COD"},
                                           {"Burma", "MMR"},
                                           {"Kosovo", "KOS"},
                                           {"Palestine", "PSE"},
                                           {"Taiwan", "TWN"},
                                           {"Holy See", "VAT"},
                                           {"East Germany", "DDR"},
                                           {"South Vietnam", "RVN"},
                                           {"Ottoman Empire", "TUR"},
                                           {"DPRK", "PRK"},
                                           {"Türkiye", "TUR"},
                                           {"Yugoslavia", "SRB"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        cm_str code = {0};
        comity_error err = {0};
        if (cm_actors_state(*state, cm_str_of(known[i][0]), CM_NO_DAY, &code, &err) != COMITY_OK)
            fail_msg("%s", err.message);
        if (!cm_str_is(code, known[i][1])) fail_msg("%s: %.*s, expected %s", known[i][0], CM_FMT(code), known[i][1]);
    }
}

static void near_names_are_offered(void **state) {
    cm_str code = {0};
    comity_error err = {0};
    assert_int_equal(cm_actors_state(*state, CM_STR("Hondurs"), CM_NO_DAY, &code, &err), COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "Honduras"));
    assert_int_equal(cm_actors_state(*state, CM_STR("Qqqqqq"), CM_NO_DAY, &code, &err), COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "ISO 3166"));
}

static void names_of_codes(void **state) {
    assert_true(cm_str_is(cm_actors_name(*state, CM_STR("HND")), "Honduras"));
    assert_true(cm_str_is(cm_actors_name(*state, CM_STR("RUS")), "Russia"));
    assert_true(cm_str_is(cm_actors_name(*state, CM_STR("XXX")), "XXX"));
    assert_true(cm_str_is(cm_actors_alternates(*state, CM_STR("HND")), "COW 91, GEC HO"));
}

static void persons_are_dated(void **state) {
    static const char *const known[][4] = {
        {"Manuel Zelaya", "2008-05-01", "HND", "GOV"}, {"Manuel Zelaya", "2009-06-27", "HND", "GOV"},
        {"Manuel Zelaya", "2009-07-15", "HND", "ELI"}, {"Roberto Micheletti", "2009-07-15", "HND", "GOV"},
        {"Barack Obama", "2012-01-01", "USA", "GOV"},  {"Barack Obama", "2018-01-01", "USA", "ELI"},
        {"Tony Blair", "2003-03-20", "GBR", "GOV"},    {"Tony Blair", "2010-01-01", "GBR", "ELI"},
        {"Yasser Arafat", "1995-01-01", "PSE", "GOV"}, {"Vladimir Putin", "2022-02-24", "RUS", "GOV"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        cm_actor_reading r[8];
        size_t n = cm_actors_find(*state, cm_str_of(known[i][0]), day(known[i][1]), r, 8);
        if (n != 1) fail_msg("%s: %zu readings", known[i][0], n);
        if (!cm_str_is(r[0].code, known[i][2]) || !cm_str_is(r[0].sector, known[i][3]))
            fail_msg("%s on %s: %.*s %.*s", known[i][0], known[i][1], CM_FMT(r[0].code), CM_FMT(r[0].sector));
    }
}

static void one_holder(const cm_actors *a, const char *state, const char *office, const char *on, const char *name) {
    const cm_actor_entry *h[8];
    size_t n = cm_actors_office_holders(a, cm_str_of(state), cm_str_of(office), day(on), h, 8);
    for (size_t i = 0; i < n; i++)
        if (cm_str_is(h[i]->canonical, name)) return;
    fail_msg("%s of %s on %s is not %s (%zu holders)", office, state, on, name, n);
}

static void offices_have_holders(void **state) {
    one_holder(*state, "HND", "President", "2009-06-01", "Manuel Zelaya");
    one_holder(*state, "HND", "interim president", "2009-08-01", "Roberto Micheletti");
    one_holder(*state, "USA", "president", "1962-10-22", "John F. Kennedy");
    one_holder(*state, "GBR", "premier", "1982-04-02", "Margaret Thatcher");
    const cm_actor_entry *h[4];
    assert_true(cm_actors_office_holders(*state, CM_STR("HND"), CM_STR("President"), CM_NO_DAY, h, 4) >= 1);
    assert_int_equal(cm_actors_office_holders(*state, CM_STR("HND"), CM_STR("Shah"), day("2009-01-01"), h, 4), 0);
}

/* Names in running text: the longest, and only with their capitals. */
static void matched(const cm_actors *a, const char *text, uint32_t at, const char *code, uint32_t last) {
    cm_arena *arena = cm_arena_new();
    cm_token *t;
    uint32_t n, end = 0;
    cm_tokenize(arena, cm_str_of(text), 0, (uint32_t)strlen(text), &t, &n);
    const cm_actor_entry *e = cm_actors_match(a, t, n, at, &end);
    if (!code) {
        if (e && e->kind != CM_ACTOR_NOBODY) fail_msg("%s: %.*s", text, CM_FMT(e->code));
    } else {
        if (!e || !cm_str_is(e->code, code) || end != last)
            fail_msg("%s: no %s that ends at token %u", text, code, last);
    }
    cm_arena_free(arena);
}

static void names_in_text(void **state) {
    const cm_actors *a = *state;
    matched(a, "US troops left", 0, "USA", 0);
    matched(a, "they told us", 2, NULL, 0);
    matched(a, "the turkey was eaten", 1, NULL, 0);
    matched(a, "Turkey was told", 0, "TUR", 0);
    matched(a, "United States of America", 0, "USA", 3);
    matched(a, "United Nations Security Council", 0, "IGOUNO", 3);
    matched(a, "North Korea fired", 0, "PRK", 1);
    matched(a, "They came from North Korea.", 3, "PRK", 4);
    matched(a, "St. Lucia voted", 0, "LCA", 1);
    matched(a, "Democratic Republic of the Congo", 0, "COD", 4);
    matched(a, "COTE D'IVOIRE", 0, "CIV", 1);
    matched(a, "Persian Gulf", 0, NULL, 0);
    matched(a, "Honduran troops", 0, "HND", 0);
    matched(a, "Gorazde fell", 0, "BIH", 0);
    matched(a, "the White House said", 1, "USA", 2);
}

/* ------------------------------------------------------ faulty tables -- */

static char folder[64];

static void write_table(const char *name, const char *text) {
    char path[160];
    snprintf(path, sizeof path, "%s/actors", folder);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/actors/%s", folder, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static int make_folder(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/comity-actors-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state) {
    (void)state;
    char path[200];
    static const char *const names[] = {"states.tsv", "leaders.tsv", "groups.tsv", "odd.tsv", ""};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/actors/%s", folder, names[i]);
        if (*names[i])
            unlink(path);
        else
            rmdir(path);
    }
    return rmdir(folder);
}

static void overlay_wins(void **state) {
    (void)state;
    write_table("states.tsv", "ATL\t999\t\tAtlantis\tKingdom of Atlantis\tHonduras\tAtlantean(s)\t\t\t\n");
    write_table("groups.tsv", "-\t-\tgroup\tTaliban\t\t\t\n");
    const char *dirs[] = {DATA, folder};
    cm_actors *a;
    comity_error err = {0};
    if (cm_actors_load(dirs, 2, &a, &err) != COMITY_OK) fail_msg("%s", err.message);
    cm_str code = {0};
    assert_int_equal(cm_actors_state(a, CM_STR("Honduras"), CM_NO_DAY, &code, &err), COMITY_OK);
    assert_true(cm_str_is(code, "ATL"));
    assert_null(cm_actors_exact(a, CM_STR("Taliban")));
    assert_non_null(cm_actors_exact(a, CM_STR("Atlanteans")));
    cm_actors_free(a);
}

static void faults_are_named(void **state) {
    (void)state;
    write_table("states.tsv", "ATL\t999\t\tAtlantis\t\t\t\t\t1990-13-01\t\nAT\t\t\tShort\n");
    write_table("leaders.tsv", "# head\nA B\t\t\tATL\tKing\tXYZ\t1990\t1991\t\n");
    const char *dirs[] = {folder};
    cm_actors *a;
    comity_error err = {0};
    assert_int_equal(cm_actors_load(dirs, 1, &a, &err), COMITY_BAD_DATA);
    assert_null(a);
    assert_non_null(strstr(err.message, "states.tsv:1: expected a date"));
    assert_non_null(strstr(err.message, "states.tsv:2: expected a state code"));
    assert_non_null(strstr(err.message, "leaders.tsv:2: expected a PLOVER sector, found \"XYZ\""));
}

static void tables_have_known_names(void **state) {
    (void)state;
    write_table("odd.tsv", "x\n");
    const char *dirs[] = {folder};
    cm_actors *a;
    comity_error err = {0};
    assert_int_equal(cm_actors_load(dirs, 1, &a, &err), COMITY_BAD_DATA);
    assert_non_null(strstr(err.message, "odd.tsv: expected a name that starts with"));
    const char *none[] = {"/nowhere/at/all"};
    assert_int_equal(cm_actors_load(none, 1, &a, &err), COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "/nowhere/at/all/actors"));
}

/* What the tables know overrules the tagger, but not a longer name that it sees. */
static void names_are_marked(void **state) {
    cm_token t[6] = {0};
    const char *const words[] = {"Honduras", "praised", "Hamas", "in", "South", "Africa"};
    for (int i = 0; i < 6; i++) t[i].form = t[i].lemma = cm_str_of(words[i]);
    t[0].name = CM_NAME_BEGINS(CM_NAME_PER);
    cm_sentence s = {.tokens = t, .n_tokens = 6};
    cm_actors_mark_names(*state, &s);
    const uint8_t wanted[] = {CM_NAME_BEGINS(CM_NAME_LOC), 0, CM_NAME_BEGINS(CM_NAME_ORG), 0,
                              CM_NAME_BEGINS(CM_NAME_LOC), CM_NAME_GOES_ON(CM_NAME_LOC)};
    for (int i = 0; i < 6; i++) assert_int_equal(t[i].name, wanted[i]);
    t[0].name = CM_NAME_BEGINS(CM_NAME_ORG); /* "Honduras Airways" */
    t[1].name = CM_NAME_GOES_ON(CM_NAME_ORG);
    t[1].form = CM_STR("Airways");
    cm_actors_mark_names(*state, &s);
    assert_int_equal(t[0].name, CM_NAME_BEGINS(CM_NAME_ORG));
}

static void days(void **state) {
    (void)state;
    char out[12];
    cm_day_iso(day("2009-06-28"), out);
    assert_string_equal(out, "2009-06-28");
    assert_int_equal(day("1970-01-01"), 0);
    int32_t d;
    assert_true(cm_term_day_parse(CM_STR("2024-02"), true, &d));
    assert_int_equal(d, day("2024-02-29"));
    assert_false(cm_term_day_parse(CM_STR("2023-02-29"), false, &d));
    assert_false(cm_term_day_parse(CM_STR("soon"), false, &d));
}

int main(void) {
    const struct CMUnitTest read[] = {cmocka_unit_test(states_by_any_name),
                                      cmocka_unit_test(near_names_are_offered),
                                      cmocka_unit_test(names_of_codes),
                                      cmocka_unit_test(persons_are_dated),
                                      cmocka_unit_test(offices_have_holders),
                                      cmocka_unit_test(names_in_text),
                                      cmocka_unit_test(names_are_marked),
                                      cmocka_unit_test(days)};
    const struct CMUnitTest made[] = {
        cmocka_unit_test_setup_teardown(overlay_wins, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(faults_are_named, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(tables_have_known_names, make_folder, remove_folder)};
    int failed = cmocka_run_group_tests_name("actors: look-ups", read, load, unload);
    return failed + cmocka_run_group_tests_name("actors: tables", made, NULL, NULL);
}
