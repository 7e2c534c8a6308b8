/* Scorecards: medians, ties, thresholds, hurdles by fiscal year, what is asked for, faulty tables and rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/csv.h"
#include "fixture.h"

static comity_engine *engine;
static cm_arena *arena;
static const char *folder;
static comity_error err;

static const char *file(const char *name, const char *text) {
    const char *path = cm_arena_printf(arena, "%s/%s", folder, name);
    FILE *out = fopen(path, "w");
    if (!out || fputs(text, out) < 0 || fclose(out) != 0) fail_msg("%s: cannot be written", path);
    return path;
}

static comity_status make(const char *country, int year, const char *text, comity_scorecard **out) {
    const char *path = file("table.csv", text);
    comity_scorecard_options options = {.files = &path, .n_files = 1};
    return comity_scorecard_make(engine, country, year, &options, out, &err);
}

static comity_scorecard *card(const char *country, int year, const char *text) {
    comity_scorecard *out;
    if (make(country, year, text, &out) != COMITY_OK) fail_msg("%s", err.message);
    return out;
}

static const comity_score *score(const comity_scorecard *c, const char *name) {
    for (size_t i = 0; i < comity_scorecard_scores(c); i++)
        if (strcmp(comity_scorecard_score(c, i)->indicator, name) == 0) return comity_scorecard_score(c, i);
    fail_msg("no indicator %s", name);
    return NULL;
}

static const comity_hurdle *hurdle(const comity_scorecard *c, const char *name) {
    for (size_t i = 0; i < comity_scorecard_hurdles(c); i++)
        if (strcmp(comity_scorecard_hurdle(c, i)->name, name) == 0) return comity_scorecard_hurdle(c, i);
    return NULL;
}

/* The result of one indicator of HND when countries A… have these values; HND's is the first. */
static comity_score_result one(int year, const char *indicator, const char *values, const char *more) {
    static const char *const codes[] = {"HND", "NIC", "BOL", "GHA", "MLI", "BEN", "MDG"};
    cm_buf b = {0};
    cm_buf_puts(&b, "country,fiscal_year,indicator,value\n");
    cm_str rest = cm_str_of(values), v;
    for (size_t i = 0; rest.s && i < 7 && cm_str_split(&rest, ' ', &v); i++) {
        cm_buf_printf(&b, "%s,%d,income-group,low\n", codes[i], year);
        if (!cm_str_is(v, "none")) cm_buf_printf(&b, "%s,%d,%s,%.*s\n", codes[i], year, indicator, CM_FMT(v));
    }
    cm_buf_puts(&b, more);
    comity_scorecard *c = card("HND", year, cm_buf_cstr(&b));
    comity_score_result r = score(c, indicator)->result;
    comity_scorecard_free(c);
    cm_buf_free(&b);
    return r;
}

#define PASSED COMITY_SCORE_PASSED
#define FAILED COMITY_SCORE_FAILED
#define MISSING COMITY_SCORE_MISSING
#define ASKED COMITY_SCORE_ASKED

static void test_median(void **state) {
    assert_int_equal(one(2008, "rule-of-law", "0.2 0.1 0.3", ""), FAILED); /* it is the median: not strictly better */
    assert_int_equal(one(2008, "rule-of-law", "0.21 0.1 0.2", ""), PASSED);
    assert_int_equal(one(2008, "rule-of-law", "0.3 0.1 0.2 0.3", ""),
                     PASSED); /* of two middle values their mean: 0.25 */
    assert_int_equal(one(2008, "rule-of-law", "0.25 0.1 0.3 0.25", ""), FAILED);
    assert_int_equal(one(2008, "rule-of-law", "0.2 0.1 0.3 0.4", ""), FAILED);
    assert_int_equal(one(2008, "rule-of-law", "5", ""), FAILED); /* alone in its group it is the median */
    assert_int_equal(one(2008, "rule-of-law", "0.2 0.1 none none none 0.15", ""),
                     PASSED);                                                        /* of those that have a value */
    assert_int_equal(one(2006, "days-to-start-a-business", "20 30 40", ""), PASSED); /* fewer days are better */
    assert_int_equal(one(2006, "days-to-start-a-business", "30 30 40", ""), FAILED);
}

static void test_missing(void **state) {
    assert_int_equal(one(2008, "rule-of-law", "none 0.1 0.3", ""), MISSING);
    assert_int_equal(one(2008, "rule-of-law", "NA 0.1 0.3", ""), MISSING);
    assert_int_equal(one(2008, "rule-of-law", ".. 0.1 0.3", ""), MISSING);
    assert_int_equal(one(2008, "inflation", "none 5 5", ""), MISSING);
}

static void test_thresholds(void **state) {
    assert_int_equal(one(2004, "inflation", "19.9 1 1", ""), PASSED);
    assert_int_equal(one(2004, "inflation", "20 1 1", ""), FAILED);
    assert_int_equal(one(2005, "inflation", "15 30 30", ""), FAILED); /* strictly better, whatever the others */
    assert_int_equal(one(2005, "inflation", "14.99 1 1", ""), PASSED);
    assert_int_equal(one(2012, "political-rights", "17 1 1", ""), FAILED);
    assert_int_equal(one(2012, "political-rights", "18 30 30", ""), PASSED);
    assert_int_equal(one(2012, "civil-liberties", "25 1 1", ""), FAILED);
    assert_int_equal(one(2012, "civil-liberties", "26 50 50", ""), PASSED);
    assert_int_equal(one(2011, "political-rights", "18 30 30", ""), FAILED); /* the median still */
    assert_int_equal(one(2006, "political-rights", "2 3 4", ""), PASSED);    /* the scale on which 1 is best */
    assert_int_equal(one(2007, "political-rights", "2 3 4", ""), FAILED);
}

static void test_immunisation(void **state) {
    assert_int_equal(one(2012, "immunization-rates", "91 95 99", ""), PASSED); /* the median is 95, 90 is lower */
    assert_int_equal(one(2012, "immunization-rates", "90 95 99", ""), FAILED);
    assert_int_equal(one(2012, "immunization-rates", "81 70 80", ""), PASSED); /* the median is 80 */
    assert_int_equal(one(2012, "immunization-rates", "80 70 85", ""), FAILED);
    /* before, whether the cap applied is not known, which matters only between the two */
    assert_int_equal(one(2008, "immunization-rates", "91 95 99", ""), ASKED);
    assert_int_equal(one(2008, "immunization-rates", "91 95 99", "*,2008,immunization-rates.cap,yes\n"), PASSED);
    assert_int_equal(one(2008, "immunization-rates", "91 95 99", "*,2008,immunization-rates.cap,no\n"), FAILED);
    assert_int_equal(one(2008, "immunization-rates", "91 95 99", "*,,immunization-rates.cap,no\n"),
                     FAILED); /* any year */
    assert_int_equal(one(2008, "immunization-rates", "97 95 99 92", ""), PASSED);
    assert_int_equal(one(2008, "immunization-rates", "60 95 99", ""), FAILED);
}

static void test_asked(void **state) {
    assert_int_equal(one(2012, "gender-in-the-economy", "3 1 2", ""), ASKED);
    assert_int_equal(one(2012, "gender-in-the-economy", "2 1 3", ""), FAILED); /* a tie either way */
    assert_int_equal(one(2012, "gender-in-the-economy", "3 1 2", "*,2012,gender-in-the-economy.better,lower\n"),
                     FAILED);
    assert_int_equal(one(2012, "gender-in-the-economy", "3 1 2", "*,2012,gender-in-the-economy.better,higher\n"),
                     PASSED);
    assert_int_equal(one(2012, "gender-in-the-economy", "3 1 2", "*,2013,gender-in-the-economy.better,higher\n"),
                     ASKED);
}

/* ---- whole cards ---- */

/* HND passes every indicator of the year but those of `fails` (blanks around each) and lacks none. */
static comity_scorecard *whole(int year, const char *group, const char *fails, const char *more) {
    cm_buf b = {0};
    const char *head =
        cm_arena_printf(arena,
                        "country,fiscal_year,indicator,value\nHND,%d,income-group,%s\nNIC,%d,income-group,%s\n"
                        "BOL,%d,income-group,%s\n%s",
                        year, group, year, group, year, group, more);
    comity_scorecard *empty = card("HND", year, head);
    cm_buf_puts(&b, head);
    for (size_t i = 0; i < comity_scorecard_scores(empty); i++) {
        const comity_score *s = comity_scorecard_score(empty, i);
        bool fail = strstr(fails, cm_arena_printf(arena, " %s ", s->indicator)) != NULL;
        int good = s->lower_is_better ? 1 : 60, bad = s->lower_is_better ? 60 : 1;
        cm_buf_printf(&b, "HND,%d,%s,%d\nNIC,%d,%s,30\nBOL,%d,%s,31\n", year, s->indicator, fail ? bad : good, year,
                      s->indicator, year, s->indicator);
        if (!strstr(more, s->indicator))
            cm_buf_printf(&b, "*,%d,%s.better,%s\n", year, s->indicator, s->lower_is_better ? "lower" : "higher");
    }
    comity_scorecard_free(empty);
    comity_scorecard *c = card("HND", year, cm_buf_cstr(&b));
    cm_buf_free(&b);
    return c;
}

static comity_score_result outcome(int year, const char *group, const char *fails) {
    comity_scorecard *c = whole(year, group, fails, "");
    comity_score_result r = comity_scorecard_result(c);
    comity_scorecard_free(c);
    return r;
}

static void test_sets(void **state) {
    static const struct {
        int year;
        size_t n;
    } years[] = {{2004, 16}, {2005, 16}, {2006, 16}, {2007, 16}, {2008, 17}, {2011, 17},
                 {2012, 20}, {2016, 20}, {2022, 20}, {2023, 20}, {2024, 20}, {2025, 20}};
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
        comity_scorecard *c = whole(years[i].year, i % 2 ? "low" : "lower-middle", " ", "");
        if (comity_scorecard_scores(c) != years[i].n)
            fail_msg("FY%d has %zu indicators", years[i].year, comity_scorecard_scores(c));
        if (comity_scorecard_result(c) != PASSED) fail_msg("FY%d: %s", years[i].year, comity_scorecard_summary(c));
        comity_scorecard_free(c);
    }
}

static void test_to_2011(void **state) {
    assert_int_equal(outcome(2008, "low", " control-of-corruption "), FAILED); /* whatever else */
    /* three of six fail: half passed */
    assert_int_equal(outcome(2008, "low", " rule-of-law political-rights civil-liberties "), PASSED);
    assert_int_equal(outcome(2008, "low", " rule-of-law political-rights civil-liberties government-effectiveness "),
                     FAILED);
    /* of five three are needed */
    assert_int_equal(outcome(2008, "low", " immunization-rates public-expenditure-on-health "), PASSED);
    assert_int_equal(
        outcome(2008, "low", " immunization-rates public-expenditure-on-health natural-resource-management "), FAILED);
    /* of four two */
    assert_int_equal(outcome(2006, "low", " immunization-rates public-expenditure-on-health "), PASSED);
    comity_scorecard *c = whole(2008, "low", " control-of-corruption ", "");
    assert_true(hurdle(c, "control-of-corruption")->hard);
    assert_int_equal(hurdle(c, "control-of-corruption")->result, FAILED);
    assert_int_equal(hurdle(c, "half in each category")->result, PASSED);
    assert_null(hurdle(c, "democratic rights"));
    comity_scorecard_free(c);
}

static const char ten[] =
    " rule-of-law government-effectiveness freedom-of-information immunization-rates public-expenditure-on-health "
    "public-expenditure-on-primary-education child-health natural-resource-protection regulatory-quality trade-policy ";

static void test_from_2012(void **state) {
    assert_int_equal(outcome(2012, "low", ten), PASSED); /* ten of twenty */
    assert_int_equal(outcome(2012, "low", cm_arena_printf(arena, "%sinflation ", ten)), FAILED);
    assert_int_equal(outcome(2012, "low", " control-of-corruption "), FAILED);
    assert_int_equal(outcome(2012, "low", " political-rights "), PASSED); /* civil liberties are enough */
    assert_int_equal(outcome(2012, "low", " civil-liberties "), PASSED);
    assert_int_equal(outcome(2012, "low", " political-rights civil-liberties "), FAILED);
}

static void test_each_category(void **state) {
    static const char people[] =
        " immunization-rates public-expenditure-on-health public-expenditure-on-primary-education "
        "girls-primary-education-completion child-health natural-resource-protection ";
    assert_int_equal(outcome(2012, "low", people), FAILED);
    assert_int_equal(outcome(2013, "low", people), ASKED); /* 14 of 20, and no word on whether one in each was needed */
    comity_scorecard *c = whole(2013, "low", people, "*,2013,require.each-category,no\n");
    assert_int_equal(comity_scorecard_result(c), PASSED);
    comity_scorecard_free(c);
    c = whole(2013, "low", people, "*,2013,require.each-category,yes\n");
    assert_int_equal(comity_scorecard_result(c), FAILED);
    comity_scorecard_free(c);
    assert_int_equal(outcome(2013, "low", " political-rights civil-liberties "), FAILED);
}

static void test_undecided_that_does_not_matter(void **state) {
    /* three scales are not known, but corruption fails anyhow */
    comity_scorecard *c =
        card("HND", 2012,
             "country,fiscal_year,indicator,value\nHND,2012,income-group,low\nNIC,2012,income-group,low\n"
             "HND,2012,control-of-corruption,1\nNIC,2012,control-of-corruption,2\n"
             "HND,2012,gender-in-the-economy,1\nNIC,2012,gender-in-the-economy,2\n");
    assert_int_equal(score(c, "gender-in-the-economy")->result, ASKED);
    assert_non_null(strstr(score(c, "gender-in-the-economy")->reason, "*,2012,gender-in-the-economy.better"));
    assert_int_equal(comity_scorecard_result(c), FAILED);
    comity_scorecard_free(c);
}

static void test_groups(void **state) {
    comity_scorecard *c = whole(2012, "LMIC", " ", "");
    assert_string_equal(comity_scorecard_group(c), "lower-middle");
    score(c, "girls-secondary-education-enrollment");
    comity_scorecard_free(c);
    /* only the own group counts */
    c = card("HND", 2008,
             "country,fiscal_year,indicator,value\nHND,2008,income-group,low\nNIC,2008,income-group,low\nBRA,2008,"
             "income-group,lower-middle\n"
             "HND,2008,rule-of-law,2\nNIC,2008,rule-of-law,1\nBRA,2008,rule-of-law,9\n");
    assert_int_equal(comity_scorecard_group_size(c), 2);
    assert_int_equal(score(c, "rule-of-law")->result, PASSED);
    assert_true(score(c, "rule-of-law")->median == 1.5);
    comity_scorecard_free(c);
    comity_scorecard *none;
    assert_int_equal(make("HND", 2008,
                          "country,fiscal_year,indicator,value\nNIC,2008,income-group,low\nHND,2009,income-group,low\n",
                          &none),
                     COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "HND,2008,income-group"));
    assert_int_equal(make("HND", 2003, "country,fiscal_year,indicator,value\nHND,2003,income-group,low\n", &none),
                     COMITY_NOT_FOUND);
    /* the third group has no indicator of girls' education that we know of before 2025: asked, not guessed */
    c = whole(2020, "upper-middle", " ", "");
    assert_int_equal(comity_scorecard_scores(c), 19);
    assert_int_equal(comity_scorecard_result(c), PASSED); /* 19 passed: the twentieth cannot matter */
    comity_scorecard_free(c);
    c = whole(2020, "upper-middle", cm_arena_printf(arena, "%s ", ten), "");
    assert_int_equal(comity_scorecard_result(c), ASKED); /* nine of nineteen: it would decide */
    comity_scorecard_free(c);
    c = whole(2020, "upper-middle", ten,
              "*,2020,girls-at-school.category,investing-in-people\n*,2020,girls-at-school.better,higher\n");
    assert_int_equal(comity_scorecard_scores(c), 20);
    assert_int_equal(comity_scorecard_result(c), PASSED);
    comity_scorecard_free(c);
}

/* ---- tables as they come ---- */

static void expect_fault(const char *text, const char *message) {
    comity_scorecard *none = NULL;
    comity_status s = make("HND", 2008, text, &none);
    if (s != COMITY_BAD_INPUT) fail_msg("%s: status %d", message, (int)s);
    if (!strstr(err.message, message)) fail_msg("expected \"%s\" in: %s", message, err.message);
}

static void test_faulty_tables(void **state) {
#define HEAD "country,fiscal_year,indicator,value\nHND,2008,income-group,low\n"
    expect_fault(HEAD "HND,2008,inflation,abc\n", "table.csv:3: value: expected a number, found 'abc'");
    expect_fault(HEAD "HND,2008,inflation,12%\n", "table.csv:3: value");
    expect_fault(HEAD "HND,2008,inflation,\"1,234\"\n", "table.csv:3: value");
    expect_fault(HEAD "HND,2008,inflation,nan\n", "table.csv:3: value");
    expect_fault(HEAD "HND,2008,inflaton,5\n", "table.csv:3: indicator: 'inflaton'");
    expect_fault(HEAD "Atlantis,2008,inflation,5\n", "table.csv:3: country");
    expect_fault(HEAD "HND,x,inflation,5\n", "table.csv:3: fiscal_year");
    expect_fault(HEAD "HND,2008,income-group,rich\n", "table.csv:3: value: expected an income group");
    expect_fault(HEAD "HND,2008,inflation,5\nHND,2008,inflation,6\n",
                 "table.csv:4: inflation of HND in 2008 is '6', but '5' in ");
    expect_fault(HEAD "HND,2008,income-group,LMIC\n", "table.csv:3: income-group");
    expect_fault(HEAD "HND,2008,inflation\n", "table.csv:3: expected 4 cells");
    expect_fault(HEAD "HND,2008,inflation,5,6\n", "table.csv:3: expected 4 cells");
    expect_fault(HEAD "HND,2008,inflation,\"5\n", "table.csv:3: expected a closing quote");
    expect_fault(HEAD "*,2008,inflation.better,up\n", "table.csv:3: value: expected higher or lower");
    expect_fault(HEAD "*,2008,inflation.colour,red\n", "table.csv:3: indicator");
    expect_fault("a,b\n1,2\n", "expected the columns country, fiscal_year, indicator, value");
    expect_fault("", "found no line at all");
    expect_fault("country,fiscal_year,indicator,value,value\n", "column 'value' is there twice");
    expect_fault("\xff\xfe"
                 "c",
                 "found UTF-16");
}

static void test_forms(void **state) {
    static const char *const forms[] = {
        "country,fiscal_year,indicator,value\nHND,2008,income-group,low\nNIC,2008,income-group,low\nHND,2008,rule-of-"
        "law,2.5\nNIC,2008,rule-of-law,1\n",
        "\xef\xbb\xbf"
        "country,fiscal_year,indicator,value\r\nHND,2008,income-group,low\r\nNIC,2008,income-group,low\r\nHND,2008,"
        "rule-of-law,2.5\r\nNIC,2008,rule-of-law,1\r\n",
        "country;fiscal_year;indicator;value\nHND;2008;income-group;low\nNIC;2008;income-group;low\nHND;2008;rule-of-"
        "law;2,5\nNIC;2008;rule-of-law;1\n",
        "country\tfiscal_year\tindicator\tvalue\nHND\t2008\tincome-group\tlow\nNIC\t2008\tincome-"
        "group\tlow\nHND\t2008\trule-of-law\t2.5\nNIC\t2008\trule-of-law\t1",
        "\"value\",\"indicator\",\"year\",\"country\"\n\"low\",\"income-group\",\"FY2008\",\"Honduras\"\n\n# a "
        "comment\nLIC, income-group, 2008, \"Nicaragua\"\n"
        "2.50,rule-of-law,2008,hnd\n1,rule-of-law,2008,NIC\n2.5,rule-of-law,2008,HND\n"};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        comity_scorecard *c = card("HND", 2008, forms[i]);
        const comity_score *s = score(c, "rule-of-law");
        if (!s->has_value || s->value != 2.5 || s->median != 1.75 || s->result != PASSED)
            fail_msg("form %zu: %s", i, s->reason);
        assert_int_equal(comity_scorecard_notes(c), i == 4); /* the row told twice */
        comity_scorecard_free(c);
    }
}

static void test_csv(void **state) {
    cm_csv csv;
    cm_str cells[3];
    const char *text = "a,b,c\n\"x\ny\",\"say \"\"no\"\"\",\n1,2\n\"p\"q,2,3\n4,5,6,,\n7;,8,9";
    assert_int_equal(cm_csv_open(arena, "t", cm_str_of(text), &csv, &err), COMITY_OK);
    assert_int_equal(cm_csv_next(&csv, cells, &err), COMITY_OK);
    assert_true(cm_str_is(cells[0], "x\ny") && cm_str_is(cells[1], "say \"no\"") && cells[2].n == 0);
    assert_int_equal(cm_csv_next(&csv, cells, &err), COMITY_BAD_INPUT);
    assert_string_equal(err.message, "t:4: expected 3 cells as in the header, found 2");
    assert_int_equal(cm_csv_next(&csv, cells, &err), COMITY_BAD_INPUT);
    assert_non_null(strstr(err.message, "t:5: expected ','"));
    assert_int_equal(cm_csv_next(&csv, cells, &err), COMITY_OK); /* empty cells behind are nothing */
    assert_true(cm_str_is(cells[2], "6"));
    assert_int_equal(cm_csv_next(&csv, cells, &err), COMITY_OK);
    assert_true(cm_str_is(cells[0], "7;") && cm_str_is(cells[2], "9"));
    assert_int_equal(csv.line, 7);
    assert_int_equal(cm_csv_next(&csv, cells, &err), COMITY_END);
    double v;
    assert_true(cm_number_read(CM_STR("-1.5e2"), false, &v) && v == -150);
    assert_false(cm_number_read(CM_STR("1,5"), false, &v));
    assert_true(cm_number_read(CM_STR("1,5"), true, &v) && v == 1.5);
    assert_false(cm_number_read(CM_STR("1.2.3"), false, &v));
    assert_false(cm_number_read(CM_STR("0x10"), false, &v));
    assert_false(cm_number_read(CM_STR("-"), false, &v));
    assert_false(cm_number_read(CM_STR("1e999"), false, &v));
    assert_false(cm_number_read(CM_STR(""), false, &v));
}

static void test_wgi(void **state) {
    const char *files[2] = {file("groups.csv", "country,fiscal_year,indicator,value\nHND,2008,income-group,low\nNIC,"
                                               "2008,income-group,low\nHND,2008,rule-of-law,9\n"),
                            file("wgi.csv", "\xef\xbb\xbf"
                                            "codeindyr,code,countryname,year,indicator,estimate\nx,HND,Honduras,2006,"
                                            "cc,-0.8\nx,NIC,Nicaragua,2006,cc,-0.9\n"
                                            "x,HND,Honduras,2007,cc,5\nx,HND,Honduras,2006,rl,-1\nx,NIC,Nicaragua,2006,"
                                            "rl,\nx,ROM,Romania,2006,cc,0\nx,HND,Honduras,2006,pv,3\n")};
    comity_scorecard_options o = {.files = files, .n_files = 2};
    comity_scorecard *c;
    if (comity_scorecard_make(engine, "HND", 2008, &o, &c, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_true(score(c, "control-of-corruption")->value == -0.8); /* of 2006 */
    assert_int_equal(score(c, "control-of-corruption")->result, PASSED);
    assert_true(score(c, "rule-of-law")->value == 9); /* the own table goes before */
    comity_scorecard_free(c);
    o.wgi_year = 2007;
    if (comity_scorecard_make(engine, "HND", 2008, &o, &c, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_true(score(c, "control-of-corruption")->value == 5);
    comity_scorecard_free(c);
    /* the year is asked for where no rule says it */
    o.wgi_year = 0;
    assert_int_equal(comity_scorecard_make(engine, "HND", 2005, &o, &c, &err), COMITY_USAGE);
    assert_non_null(strstr(err.message, "--wgi-year"));
}

static void test_wgi_file(void **state) {
    if (access(WGI, R_OK) != 0) {
        print_message("skipped: no %s\n", WGI);
        skip();
    }
    const char *files[2] = {file("groups.csv", "country,fiscal_year,indicator,value\nHND,2008,income-group,low\nGHA,"
                                               "2008,income-group,low\nMLI,2008,income-group,low\n"),
                            WGI};
    comity_scorecard_options o = {.files = files, .n_files = 2};
    comity_scorecard *c;
    if (comity_scorecard_make(engine, "HND", 2008, &o, &c, &err) != COMITY_OK) fail_msg("%s", err.message);
    static const char *const five[] = {"control-of-corruption", "government-effectiveness", "rule-of-law",
                                       "regulatory-quality", "voice-and-accountability"};
    for (int i = 0; i < 5; i++) assert_int_equal(score(c, five[i])->group_values, 3);
    comity_scorecard_free(c);
}

/* Medians and passes of made-up groups against a plain reckoning. */
static void test_against_reckoning(void **state) {
    static const char *const codes[] = {"HND", "NIC", "BOL", "GHA", "MLI", "BEN", "MDG", "MNG", "LKA", "VNM", "GEO"};
    unsigned seed = 7;
    for (int round = 0; round < 300; round++) {
        cm_buf b = {0};
        double values[11];
        bool has[11];
        seed = seed * 1103515245u + 12345u;
        int n = 1 + (int)(seed >> 16) % 11, known = 0, below = 0, above = 0, equal = 0;
        cm_buf_puts(&b, "country,fiscal_year,indicator,value\n");
        for (int i = 0; i < n; i++) {
            seed = seed * 1103515245u + 12345u;
            values[i] = (double)((int)(seed >> 16) % 7) / 4; /* few values, so many ties */
            has[i] = i == 0 || (seed >> 24) % 5 != 0;
            cm_buf_printf(&b, "%s,2010,income-group,low\n", codes[i]);
            if (has[i]) cm_buf_printf(&b, "%s,2010,land-rights-and-access,%g\n", codes[i], values[i]);
            known += has[i];
        }
        for (int i = 0; i < n; i++) {
            if (!has[i]) continue;
            below += values[i] < values[0];
            above += values[i] > values[0];
            equal += values[i] == values[0];
        }
        comity_scorecard *c = card("HND", 2010, cm_buf_cstr(&b));
        const comity_score *s = score(c, "land-rights-and-access");
        /* better than the median: the middle value, or the mean of the two, lies below */
        bool better;
        if (known % 2)
            better = below > known / 2;
        else {
            double low = 0, high = 0;
            for (int i = 0; i < n; i++) {
                if (!has[i]) continue;
                int less = 0, same = 0;
                for (int k = 0; k < n; k++)
                    less += has[k] && values[k] < values[i], same += has[k] && values[k] == values[i];
                if (less <= known / 2 - 1 && known / 2 - 1 < less + same) low = values[i];
                if (less <= known / 2 && known / 2 < less + same) high = values[i];
            }
            better = values[0] > (low + high) / 2;
        }
        if ((s->result == PASSED) != better)
            fail_msg("round %d: %s (below %d, equal %d, above %d)", round, s->reason, below, equal, above);
        assert_int_equal(s->group_values, known);
        comity_scorecard_free(c);
        cm_buf_free(&b);
    }
}

/* ---- rules ---- */

static void test_faulty_rules(void **state) {
    static const struct {
        const char *text, *message;
    } faults[] = {{"indicator x category c better sideways\n",
                   "scorecard.txt:1:31: expected higher, lower or ?, found 'sideways'"},
                  {"indicator x better higher\n", "scorecard.txt:1:11: expected a category and a better"},
                  {"indicator X category c better higher\n", "scorecard.txt:1:11: expected the name of an indicator"},
                  {"indicator x category c better higher threshold many\n", "scorecard.txt:1:48: expected a number"},
                  {"indicator x category c better higher from 2004 until 2008\n# so\nindicator x category c better "
                   "higher from 2008\n",
                   "scorecard.txt:3:11: expected years other than those of the same indicator in scorecard.txt:1"},
                  {"indicator x category c better higher group poor\n", "scorecard.txt:1:44: expected a group"},
                  {"indicator x category c better higher from 2009 until 2008\n", "scorecard.txt:1:11: expected years"},
                  {"require hard y\n", "scorecard.txt:1: expected the name of an indicator, found 'y'"},
                  {"require some in each category\n", "scorecard.txt:1:9: expected a whole number"},
                  {"require half of each category\n", "scorecard.txt:1:14: expected in"},
                  {"measure x\n", "scorecard.txt:1:1: expected indicator, require"}};
    const char *dir = cm_arena_printf(arena, "%s/over", folder);
    mkdir(dir, 0700);
    mkdir(cm_arena_printf(arena, "%s/rules", dir), 0700);
    const char *dirs[] = {dir};
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL, .user_dirs = dirs, .n_user_dirs = 1};
    comity_engine *own;
    if (comity_engine_open(&options, &own, &err) != COMITY_OK) fail_msg("%s", err.message);
    const char *table = file("table.csv", HEAD);
    comity_scorecard_options o = {.files = &table, .n_files = 1};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        comity_scorecard *c;
        file("over/rules/scorecard.txt", faults[i].text);
        assert_int_equal(comity_scorecard_make(own, "HND", 2008, &o, &c, &err), COMITY_BAD_DATA);
        if (!strstr(err.message, faults[i].message)) fail_msg("expected \"%s\" in: %s", faults[i].message, err.message);
    }
    file("over/rules/scorecard.txt", "group low poor\nindicator x category c better higher\nrequire hard x\n");
    table = file("table.csv", "country,fiscal_year,indicator,value\nHND,2008,income-group,poor\nNIC,2008,income-group,"
                              "low\nHND,2008,x,2\nNIC,2008,x,1\n");
    comity_scorecard *c;
    if (comity_scorecard_make(own, "HND", 2008, &o, &c, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_int_equal(comity_scorecard_result(c), PASSED);
    comity_scorecard_free(c);
    comity_engine_close(own);
    unlink(cm_arena_printf(arena, "%s/rules/scorecard.txt", dir));
    rmdir(cm_arena_printf(arena, "%s/rules", dir));
    rmdir(dir);
}

/* ---- the ledger ---- */

static size_t holdings(comity_ledger *l, const char *date, const char *fluent) {
    comity_state_view *v;
    size_t n = 0;
    if (comity_state_on(engine, l, "HND", "USA", date, &v, &err) != COMITY_OK) fail_msg("%s", err.message);
    for (size_t i = 0; i < comity_state_count(v); i++) n += strcmp(comity_state_at(v, i)->fluent, fluent) == 0;
    comity_state_free(v);
    return n;
}

static void test_facts(void **state) {
    comity_ledger *l;
    const char *path = cm_arena_printf(arena, "%s/card.ledger", folder);
    if (comity_ledger_open(path, COMITY_LEDGER_WRITE, &l, &err) != COMITY_OK) fail_msg("%s", err.message);
    comity_scorecard *c = whole(2008, "low", " control-of-corruption ", "");
    comity_import_counts n;
    assert_int_equal(comity_scorecard_write(c, l, NULL, &n, &err), COMITY_OK);
    assert_int_equal(n.added, 1); /* nothing of the board's is made up */
    assert_int_equal(holdings(l, "2008-01-01", "scorecard-failed"), 1);
    assert_int_equal(holdings(l, "2008-01-01", "selection"), 0);
    assert_int_equal(holdings(l, "2008-10-01", "scorecard-failed"), 0); /* the fiscal year is over */
    comity_board_acts acts = {.decision = "selected",
                              .decided = "2007-12-12",
                              .suspended = "2008-05",
                              .suspended_until = "2008-08",
                              .source = "the board"};
    assert_int_equal(comity_scorecard_write(c, l, &acts, &n, &err), COMITY_OK);
    assert_true(n.added == 2 && n.unchanged == 1);
    assert_int_equal(comity_scorecard_write(c, l, &acts, &n, &err), COMITY_OK);
    assert_true(n.added == 0 && n.superseded == 0 && n.unchanged == 3);
    assert_int_equal(holdings(l, "2008-01-01", "selection"), 1);
    assert_int_equal(holdings(l, "2008-07-01", "selection-suspension"), 1);
    assert_int_equal(holdings(l, "2008-09-01", "selection-suspension"), 0);
    acts.decision = "perhaps";
    assert_int_equal(comity_scorecard_write(c, l, &acts, &n, &err), COMITY_USAGE);
    comity_scorecard_free(c);
    /* an undecided card leaves nothing */
    c = whole(2013, "low",
              " immunization-rates public-expenditure-on-health public-expenditure-on-primary-education "
              "girls-primary-education-completion child-health natural-resource-protection ",
              "");
    assert_int_equal(comity_scorecard_write(c, l, NULL, &n, &err), COMITY_BAD_INPUT);
    comity_scorecard_free(c);
    comity_ledger_close(l);
}

static int setup(void **state) {
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    arena = cm_arena_new();
    folder = make_folder(arena);
    if (comity_engine_open(&options, &engine, &err) == COMITY_OK) return 0;
    print_error("%s\n", err.message);
    return 1;
}

static int teardown(void **state) {
    remove_folder(folder);
    comity_engine_close(engine);
    cm_arena_free(arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_median),
                                       cmocka_unit_test(test_missing),
                                       cmocka_unit_test(test_thresholds),
                                       cmocka_unit_test(test_immunisation),
                                       cmocka_unit_test(test_asked),
                                       cmocka_unit_test(test_sets),
                                       cmocka_unit_test(test_to_2011),
                                       cmocka_unit_test(test_from_2012),
                                       cmocka_unit_test(test_each_category),
                                       cmocka_unit_test(test_undecided_that_does_not_matter),
                                       cmocka_unit_test(test_groups),
                                       cmocka_unit_test(test_faulty_tables),
                                       cmocka_unit_test(test_forms),
                                       cmocka_unit_test(test_csv),
                                       cmocka_unit_test(test_wgi),
                                       cmocka_unit_test(test_wgi_file),
                                       cmocka_unit_test(test_against_reckoning),
                                       cmocka_unit_test(test_faulty_rules),
                                       cmocka_unit_test(test_facts)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
