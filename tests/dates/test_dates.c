/* Date expressions: what is found in a sentence, and to which days it is resolved. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "coder/dates.h"

static cm_time_anchors *anchors;

typedef struct known {
    const char *text, *published, *narrative;
    const char *expected; /* "FIRST..LAST precision kind" of each mention, " | " between; "" none */
} known;

static const known cases[] = {
    {"It was signed on 29 November 2009.", "", "", "2009-11-29..2009-11-29 day 0"},
    {"It was signed on November 29, 2009, in Rome.", "", "", "2009-11-29..2009-11-29 day 0"},
    {"In June 2005 they met.", "", "", "2005-06-01..2005-06-30 month 0"},
    {"They met in 2009.", "", "", "2009-01-01..2009-12-31 year 0"},
    {"They have had relations since 1830.", "", "", "1830-01-01..1830-12-31 year 1"},
    {"The base was open until 2011.", "", "", "2011-01-01..2011-12-31 year 2"},
    {"During the 1980s they helped.", "", "", "1980-01-01..1989-12-31 decade 0"},
    {"In the 19th century it was poor.", "", "", "1800-01-01..1899-12-31 century 0"},
    {"The war of 1992-98 was long.", "", "", "1992-01-01..1998-12-31 year 3"},
    {"It lasted from 1975 to 1991.", "", "", "1975-01-01..1991-12-31 year 3"},
    {"As of 1 March 2023 they are partners.", "", "", "2023-03-01..2023-03-01 day 4"},
    {"Talks ran between 2006 and 2007.", "", "", "2006-01-01..2007-12-31 year 3"},
    {"They were withdrawn two years later.", "", "1990-05-06", "1992-01-01..1992-12-31 year 0"},
    {"It left the following month.", "", "2021-12-09", "2022-01-01..2022-01-31 month 0"},
    {"It seized the building on 26 December.", "", "2021-12-09", "2021-12-26..2021-12-26 day 0"},
    {"They met on Tuesday.", "2026-11-26", "", "2026-11-24..2026-11-24 day 0"},
    {"They met yesterday.", "2026-11-26", "", "2026-11-25..2026-11-25 day 0"},
    {"They will meet next month.", "2026-11-26", "", "2026-12-01..2026-12-31 month 0"},
    {"He was ousted in the 2009 Honduran coup d'état.", "", "", "2009-06-28..2009-06-28 day 0"},
    {"It was lost in the First Balkan War of 1912.", "", "", "1912-10-08..1913-05-30 year 0 | 1912-01-01..1912-12-31 year 0"},
    {"It left on Nov. 29 2009 or the 29th of November, 2009.", "", "",
     "2009-11-29..2009-11-29 day 0 | 2009-11-29..2009-11-29 day 0"},
    {"Between 2009-11-29 and 11/30/2009 it was quiet.", "", "", "2009-11-29..2009-11-30 day 3"},
    {"In early 2009 and in mid-2004 they met.", "", "", "2009-01-01..2009-05-01 year 0 | 2004-05-02..2004-08-31 year 0"},
    {"In the spring of 1998 it fell, in Q3 2011 it rose.", "", "", "1998-03-01..1998-05-31 month 0 | 2011-07-01..2011-09-30 month 0"},
    {"It was so in the late 1990s.", "", "", "1996-09-01..1999-12-31 decade 0"},
    {"In the first decade of the 21st century it grew.", "", "", "2000-01-01..2009-12-31 decade 0"},
    {"From May to July 2009 they talked.", "", "", "2009-05-01..2009-07-31 month 3"},
    {"He was in exile from 28 June to 27 January 2010.", "", "", "2009-06-28..2010-01-27 day 3"},
    {"The talks of June 5-7, 2009 failed.", "", "", "2009-06-05..2009-06-07 day 0"},
    {"It had aid up to 2005 and funds into 2008.", "", "", "2005-01-01..2005-12-31 year 2 | 2008-01-01..2008-12-31 year 2"},
    {"It was not until May 30, 1848 that they recognised it.", "", "", "1848-05-30..1848-05-30 day 0"},
    {"They were at peace until 1848.", "", "", "1848-01-01..1848-12-31 year 2"},
    {"That same day they met.", "", "1948-05-14", "1948-05-14..1948-05-14 day 0"},
    {"They met on that date and on the same date they left.", "", "1948-05-14",
     "1948-05-14..1948-05-14 day 0 | 1948-05-14..1948-05-14 day 0"},
    {"They met the same day that it became free, on May 2, 1962.", "", "1948-05-14", "1962-05-02..1962-05-02 day 0"},
    {"Thirty years later they met.", "", "1828-10-05", "1858-01-01..1858-12-31 year 0"},
    {"A decade later they met.", "", "1867-05-11", "1876-01-01..1878-12-31 year 0"},
    {"From 1990 on, it fell.", "", "", "1990-01-01..1990-12-31 year 1"},
    {"It is valid effective 1 January 1995.", "", "", "1995-01-01..1995-01-01 day 1"},
    {"He served 1999 to the present.", "", "", "1999-01-01..1999-12-31 year 1"},
    {"The pre-1967 borders held.", "", "", "1967-01-01..1967-12-31 year 5"},
    {"It lasted from 1992 to 1998; two years later they met.", "", "",
     "1992-01-01..1998-12-31 year 3 | 2000-01-01..2000-12-31 year 0"},
    {"In the 19th century it grew; in June it fell.", "2023-03-10", "",
     "1800-01-01..1899-12-31 century 0 | 2023-06-01..2023-06-30 month 0"},
    {"In November they met.", "2023-03-10", "", "2022-11-01..2022-11-30 month 0"},
    {"He said on Tuesday that it will be held on Wednesday.", "2023-03-10", "",
     "2023-03-07..2023-03-07 day 0 | 2023-03-15..2023-03-15 day 0"},
    {"They met last Friday and last night.", "2023-03-10", "", "2023-03-03..2023-03-03 day 0 | 2023-03-09..2023-03-09 day 0"},
    {"Since the end of World War II they are allies.", "", "", "1945-09-02..1945-09-02 day 1"},
    {"UN Security Council Resolution 1244 (1999) is in force.", "", "", "1999-01-01..1999-12-31 year 0"},
    /* what is no date */
    {"Vietnam War veterans marched.", "", "", ""},
    {"Resolutions 1267 and 1989 are in force.", "", "", ""},
    {"Between 2000 and 3000 people fled.", "", "", ""},
    {"Theresa May met June Carter.", "", "", ""},
    {"It has Su-2000 jets, 1,500 guns and $2000.", "", "", ""},
    {"They flew at 1900 GMT.", "", "", ""},
    {"Resolution 1244 placed it under the UN.", "", "", ""},
    {"Some 1500 troops were sent.", "", "", ""},
    {"The 2000 soldiers went home.", "", "", ""},
    {"They may march on the capital.", "", "", ""},
    {"They met last week.", "", "", ""}, /* no day of publication to count from */
};

static cm_date date_of(const char *iso) {
    cm_date d;
    return *iso && cm_date_parse(cm_str_of(iso), &d) ? d : CM_NO_DATE;
}

static void test_cases(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const known *k = &cases[i];
        cm_sentence s = {.end = (uint32_t)strlen(k->text)};
        cm_tokenize(arena, cm_str_of(k->text), 0, s.end, &s.tokens, &s.n_tokens);
        cm_date_context context = {date_of(k->published), date_of(k->narrative), anchors};
        cm_date_mention *m;
        size_t n = cm_dates_find(&s, cm_str_of(k->text), &context, arena, &m);
        char found[256] = "";
        for (size_t j = 0; j < n; j++) {
            char a[12], b[12];
            cm_date_format(m[j].date, a, b);
            size_t at = strlen(found);
            snprintf(found + at, sizeof found - at, "%s%s..%s %s %d", j ? " | " : "", a, b, comity_precision_name(m[j].date.precision), m[j].kind);
        }
        if (strcmp(found, k->expected) != 0) fail_msg("\"%s\": expected %s, found %s", k->text, k->expected, found);
    }
    cm_arena_free(arena);
}

static void test_days(void **state) {
    (void)state;
    assert_int_equal(cm_day_from_ymd(1970, 1, 1), 0);
    assert_int_equal(cm_day_from_ymd(2000, 3, 1) - cm_day_from_ymd(2000, 2, 28), 2);
    assert_int_equal(cm_day_from_ymd(1900, 3, 1) - cm_day_from_ymd(1900, 2, 28), 1);
    for (int32_t day = -700000; day < 80000; day += 137) {
        int y, m, d;
        cm_day_to_ymd(day, &y, &m, &d);
        assert_int_equal(cm_day_from_ymd(y, m, d), day);
    }
}

static void test_anchors(void **state) {
    (void)state;
    assert_true(cm_time_anchors_count(anchors) >= 1000);
    static const char *const faulty[] = {"event\tX\n", "event\tX\t2009-13-01\n", "what\tX\t2009\n", "event\tX\t2009\t2008\n",
                                         "coup\tX\t2009\n"};
    for (size_t i = 0; i < sizeof faulty / sizeof *faulty; i++) {
        char path[] = "/tmp/comity-anchors-XXXXXX";
        int fd = mkstemp(path);
        assert_int_equal(write(fd, faulty[i], strlen(faulty[i])), strlen(faulty[i]));
        close(fd);
        cm_time_anchors *none;
        comity_error err;
        assert_int_equal(cm_time_anchors_load(path, &none, &err), COMITY_BAD_DATA);
        assert_null(none);
        assert_non_null(strstr(err.message, ":1:"));
        unlink(path);
    }
}

static int load(void **state) {
    (void)state;
    comity_error err;
    return cm_time_anchors_load(DATES, &anchors, &err) != COMITY_OK;
}

static int unload(void **state) {
    (void)state;
    cm_time_anchors_free(anchors);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_days), cmocka_unit_test(test_cases), cmocka_unit_test(test_anchors)};
    return cmocka_run_group_tests(tests, load, unload);
}
