/* Tables of facts: each row an assertion, told once, withdrawn with its table; what is wrong named by line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "fixture.h"
#include "import/import.h"
#include "ledger/ledger.h"

static comity_engine *engine;
static cm_arena *arena;
static const char *folder;
static comity_error err;
static comity_ledger *ledger;
static cm_buf told; /* what was passed over */

static void on_bad(void *user, const char *where, const char *reason) {
    const char *slash = strrchr(where, '/');
    cm_buf_printf(&told, "%s: %s\n", slash ? slash + 1 : where, reason);
}

static const char *file(const char *name, const char *text) {
    const char *path = cm_arena_printf(arena, "%s/%s", folder, name);
    FILE *out = fopen(path, "w");
    if (!out || fputs(text, out) < 0 || fclose(out) != 0) fail_msg("%s: cannot be written", path);
    return path;
}

static int open_ledger(void **state) {
    static int number;
    cm_buf_clear(&told);
    if (comity_ledger_open(cm_arena_printf(arena, "%s/%d.ledger", folder, ++number), COMITY_LEDGER_WRITE, &ledger,
                           &err) == COMITY_OK)
        return 0;
    print_error("%s\n", err.message);
    return 1;
}

static int close_ledger(void **state) {
    comity_ledger_close(ledger);
    return 0;
}

static comity_status import_as(const char *path, const char *format, comity_import_counts *out) {
    comity_import_options o = {.format = format, .on_bad = on_bad};
    return comity_import(engine, ledger, path, &o, out, &err);
}

static comity_import_counts import_text(const char *name, const char *text) {
    comity_import_counts n;
    if (import_as(file(name, text), NULL, &n) != COMITY_OK) fail_msg("%s", err.message);
    return n;
}

/* Lines "fluent holder text since..until" of a dyad on a date. */
static const char *on(const char *a, const char *b, const char *date) {
    comity_state_view *v;
    cm_buf out = {0};
    if (comity_state_on(engine, ledger, a, b, date, &v, &err) != COMITY_OK) fail_msg("%s", err.message);
    for (size_t i = 0; i < comity_state_count(v); i++) {
        const comity_holding *h = comity_state_at(v, i);
        if (h->reports == 0) fail_msg("%s without evidence", h->fluent);
        cm_buf_printf(&out, "%s%s %s, %s, %s..%s;", h->holds ? "" : "not ", h->fluent, h->holder, h->object,
                      h->since_start, h->until_start);
    }
    comity_state_free(v);
    const char *text = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&out)));
    cm_buf_free(&out);
    return text;
}

static uint64_t events(void) {
    comity_ledger_counts n;
    if (comity_ledger_count(ledger, &n, &err) != COMITY_OK) fail_msg("%s", err.message);
    return n.events;
}

static const char basic[] = "subject\ttarget\tfluent\tobject\tfrom\tuntil\tquote\n"
                            "HND\tUSA\tprogramme\tthe River Survey\t2006-03-25\t2010-05\tThe survey began at last.\n"
                            "United States\tHonduras\tembassy\t\t1930\t\t\n"
                            "USA\tHND\tdiplomatic-relations\t\t1850s\t\t\n"
                            "HND\t\tleader\tMaria Paz\t2001-01-27\t2005-01-27\t\n";

static void test_states(void **state) {
    comity_import_counts n = import_text("basic.tsv", basic);
    assert_true(n.rows == 4 && n.facts == 4 && n.events == 6 && n.bad == 0 && n.added == 1);
    assert_string_equal(
        on("USA", "HND", "2007-01-01"),
        "diplomatic-relations HND, , 1850-01-01..;embassy USA, , 1930-01-01..;recognition HND, , 1850-01-01..;"
        "recognition USA, , 1850-01-01..;programme HND, the River Survey, 2006-03-25..2010-05-01;");
    assert_null(strstr(on("USA", "HND", "2006-03-24"), "programme"));
    assert_non_null(strstr(on("USA", "HND", "2010-05-20"), "programme")); /* some day of May */
    assert_null(strstr(on("USA", "HND", "2010-06-01"), "programme"));
    assert_string_equal(on("HND", "HND", "2003-01-01"), "leader HND, Maria Paz, 2001-01-27..2005-01-27;");
    assert_string_equal(on("HND", "HND", "2005-01-27"), "");
    assert_int_equal(cm_ledger_check(ledger, &err), COMITY_OK);
}

static void test_record(void **state) {
    import_text("basic.tsv", basic);
    comity_query q = {.a = "HND", .b = "USA", .from = "2006-03-25", .to = "2006-03-25"};
    comity_cursor *cursor;
    const comity_event *e;
    if (comity_ledger_events(ledger, &q, &cursor, &err) != COMITY_OK ||
        comity_cursor_next(cursor, &e, &err) != COMITY_OK)
        fail_msg("%s", err.message);
    assert_string_equal(
        e->sentence.text,
        "Honduras takes part in the River Survey, from 2006-03-25 until 2010-05. “The survey began at last.”");
    assert_string_equal(e->document, "basic.tsv");
    assert_string_equal(e->pattern, "facts:2");
    assert_non_null(strstr(e->trace, "basic.tsv, line 2, as format facts"));
    assert_string_equal(e->cameo, ""); /* a table of facts says nothing of codes */
    assert_true(e->source[0].end - e->source[0].start == 8 && e->source[0].start == e->sentence.start);
    comity_cursor_close(cursor);
}

static void test_again(void **state) {
    import_text("basic.tsv", basic);
    uint64_t before = events();
    comity_import_counts n = import_text("basic.tsv", basic);
    assert_true(n.unchanged == 1 && n.added == 0 && n.superseded == 0);
    assert_int_equal(events(), before);
    /* as commas, quoted, with another order of columns: the same facts */
    n = import_text("basic.tsv", "\xef\xbb\xbf"
                                 "fluent,subject,target,object,from,until,evidence\r\nprogramme,HND,USA,\"the River "
                                 "Survey\",2006-03-25,2010-05,The survey began at last.\r\n"
                                 "embassy,USA,HND,,1930,,\r\ndiplomatic-relations,HND,USA,,1850s,,\r\nleader,HND,,"
                                 "Maria Paz,2001-01-27,2005-01-27,\r\n");
    assert_int_equal(n.unchanged, 1);
    /* one row less */
    n = import_text("basic.tsv", "subject\tfluent\tobject\tfrom\nHND\tleader\tMaria Paz\t2001-01-27\n");
    assert_int_equal(n.superseded, 1);
    assert_string_equal(on("USA", "HND", "2007-01-01"), "");
    assert_int_equal(cm_ledger_check(ledger, &err), COMITY_OK);
}

static void test_remove(void **state) {
    import_text("basic.tsv", basic);
    import_text("other.tsv", "subject\ttarget\tfluent\tfrom\nUSA\tHND\tembassy\t1920\n");
    comity_import_counts n;
    assert_int_equal(comity_import_remove(ledger, "basic.tsv", &n, &err), COMITY_OK);
    assert_int_equal(n.withdrawn, 1);
    assert_string_equal(on("USA", "HND", "2007-01-01"),
                        "diplomatic-relations USA, , 1920-01-01..;embassy USA, , 1920-01-01..;"
                        "recognition HND, , 1920-01-01..;recognition USA, , 1920-01-01..;");
    assert_string_equal(on("HND", "HND", "2003-01-01"), "");
    assert_int_equal(comity_import_remove(ledger, "basic.tsv", &n, &err), COMITY_NOT_FOUND);
    assert_int_equal(cm_ledger_check(ledger, &err), COMITY_OK);
}

static void test_sources(void **state) {
    static const char head[] = "subject\ttarget\tfluent\tfrom\tsource\tlicence\n";
    comity_import_counts n =
        import_text("mixed.tsv", cm_arena_printf(arena,
                                                 "%sUSA\tHND\tembassy\t1920\tone\tCC0\nUSA\tNIC\tembassy\t1921\ttwo\tCC"
                                                 " BY\nUSA\tSLV\tembassy\t1922\tone\tCC0\n",
                                                 head));
    assert_int_equal(n.added, 2);
    comity_query q = {.a = "NIC", .b = "USA"};
    comity_cursor *cursor;
    const comity_event *e;
    if (comity_ledger_events(ledger, &q, &cursor, &err) != COMITY_OK ||
        comity_cursor_next(cursor, &e, &err) != COMITY_OK)
        fail_msg("%s", err.message);
    assert_string_equal(e->publisher, "two");
    assert_string_equal(e->licence, "CC BY");
    assert_string_equal(e->document, "mixed.tsv#two");
    comity_cursor_close(cursor);
    /* when a source leaves the table its facts go with it, when its row changes only its document does */
    n = import_text("mixed.tsv", cm_arena_printf(arena,
                                                 "%sUSA\tHND\tembassy\t1920\tone\tCC0\nUSA\tGTM\tembassy\t1921\tthree\t"
                                                 "CC BY\nUSA\tSLV\tembassy\t1922\tone\tCC0\n",
                                                 head));
    assert_true(n.added == 1 && n.unchanged == 1 && n.withdrawn == 1);
    assert_string_equal(on("USA", "NIC", "1950-01-01"), "");
    n = import_text("mixed.tsv", cm_arena_printf(arena, "%sUSA\tHND\tembassy\t1920\tone\tCC0\n", head));
    assert_true(n.added == 1 && n.withdrawn == 2); /* one source: the document is called as the table */
    assert_int_equal(comity_import_remove(ledger, "mixed.tsv", &n, &err), COMITY_OK);
    assert_int_equal(events(), 0);
}

static void test_bad_rows(void **state) {
    comity_import_counts n =
        import_text("bad.tsv", "subject\ttarget\tfluent\tobject\tfrom\tuntil\tprecision\tstatus\tholds\n"
                               "USA\tHND\tembassy\t\t1920\t\t\t\t\n"
                               "Atlantis\tHND\tembassy\t\t1920\t\t\t\t\n"
                               "USA\tHND\tembasy\t\t1920\t\t\t\t\n"
                               "USA\tHND\tprogramme\t\t1920\t\t\t\t\n"
                               "USA\tUSA\tembassy\t\t1920\t\t\t\t\n"
                               "USA\t\talliance\t\t1920\t\t\t\t\n"
                               "USA\tHND\tembassy\t\t1920-02-30\t\t\t\t\n"
                               "USA\tHND\tembassy\t\t20.3.1920\t\t\t\t\n"
                               "USA\tHND\tembassy\t\t1930\t1920\t\t\t\n"
                               "USA\tHND\tembassy\t\t1920\t\tday\t\t\n"
                               "USA\tHND\tembassy\t\t1920\t\tweek\t\t\n"
                               "USA\tHND\tembassy\t\t1920\t\t\tperhaps\t\n"
                               "USA\tHND\tembassy\t\t1920\t\t\t\tmaybe\n"
                               "USA\tHND\tembassy\t\t1921\t\t\t\t\t\ttoo many\n"
                               "USA\tHND\tembassy\t\xff\t1921\n"
                               "USA\tHND\tembassy\t\t1920\n");
    assert_true(n.rows == 16 && n.bad == 14 && n.facts == 1 && n.repeated == 1);
    assert_string_equal(
        cm_buf_cstr(&told),
        "bad.tsv:3: expected the code or name of a state, found 'Atlantis'\n"
        "bad.tsv:4: fluent: expected a name of rules/fluents.tsv, found 'embasy'\n"
        "bad.tsv:5: object: 'programme' needs to say of what\n"
        "bad.tsv:6: target: expected another state than the subject, found USA twice\n"
        "bad.tsv:7: target: 'alliance' holds between two states, only USA is named\n"
        "bad.tsv:8: from: expected a date as YYYY, YYYY-MM, YYYY-MM-DD, 1980s or 19th century, found '1920-02-30'\n"
        "bad.tsv:9: from: expected a date as YYYY, YYYY-MM, YYYY-MM-DD, 1980s or 19th century, found '20.3.1920'\n"
        "bad.tsv:10: it ends (1920-12-31) before it begins (1930-01-01)\n"
        "bad.tsv:11: precision: 'day' is finer than the date 1920-01-01 is written\n"
        "bad.tsv:12: precision: expected day, month, year, decade or century, found 'week'\n"
        "bad.tsv:13: status: expected actual or negated, found 'perhaps'\n"
        "bad.tsv:14: holds: expected yes or no, found 'maybe'\n"
        "bad.tsv:15: expected 9 cells as in the header, found 11\n"
        "bad.tsv:16: column 'object' is not UTF-8\n");
}

static void test_bad_tables(void **state) {
    comity_import_counts n;
    import_text("t.tsv", "subject\ttarget\tfluent\tfrom\nUSA\tHND\tembassy\t1920\n");
    assert_int_equal(import_as(file("t.tsv", "subject\tfluent\nAtlantis\tleader\n"), NULL, &n), COMITY_BAD_INPUT);
    assert_int_equal(events(), 1); /* nothing readable: what was there stays */
    assert_int_equal(import_as(file("u.csv", "a,b\n1,2\n"), NULL, &n), COMITY_BAD_INPUT);
    assert_non_null(strstr(err.message, "at least 'subject fluent'"));
    assert_int_equal(import_as(file("u.csv", "subject,b\n1,2\n"), "facts", &n), COMITY_BAD_INPUT);
    assert_non_null(strstr(err.message, "expected a column 'fluent'"));
    assert_int_equal(import_as(file("u.csv", "subject,fluent\n"), "nosuch", &n), COMITY_USAGE);
    assert_int_equal(import_as("/nonexistent/x.tsv", NULL, &n), COMITY_NOT_FOUND);
}

static void test_dates(void **state) {
    static const struct {
        const char *text, *first, *last;
        comity_precision precision;
    } dates[] = {{"1830", "1830-01-01", "1830-12-31", COMITY_PRECISION_YEAR},
                 {"2004-02", "2004-02-01", "2004-02-29", COMITY_PRECISION_MONTH},
                 {"2004-02-29", "2004-02-29", "2004-02-29", COMITY_PRECISION_DAY},
                 {"1980s", "1980-01-01", "1989-12-31", COMITY_PRECISION_DECADE},
                 {"19th century", "1800-01-01", "1899-12-31", COMITY_PRECISION_CENTURY},
                 {"", "", "", COMITY_PRECISION_NONE}};
    cm_when w;
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        if (strcmp(dates[i].text, "19th century") == 0) continue; /* below: with its ending */
        assert_true(cm_when_read(cm_str_of(dates[i].text), &w));
        assert_string_equal(w.first, dates[i].first);
        assert_string_equal(w.last, dates[i].last);
        assert_int_equal(w.precision, dates[i].precision);
    }
    static const char *const wrong[] = {"183",  "2005-02-29", "2005-13",          "2005-1-1", "1985s",
                                        "0000", "then",       "2005-02-29T00:00", "-100"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (cm_when_read(cm_str_of(wrong[i]), &w)) fail_msg("'%s' was read as a date", wrong[i]);
    assert_true(cm_when_read(CM_STR("19th century"), &w));
    assert_string_equal(w.first, "1800-01-01");
    assert_string_equal(w.last, "1899-12-31");
    import_text("p.tsv", "subject\ttarget\tfluent\tfrom\tprecision\nUSA\tHND\tembassy\t1923-05-06\tdecade\n");
    assert_string_equal(on("USA", "HND", "1950-01-01"),
                        "diplomatic-relations USA, , 1920-01-01..;embassy USA, , 1920-01-01..;"
                        "recognition HND, , 1920-01-01..;recognition USA, , 1920-01-01..;");
}

/* Where one stretch ends on the day on which the next begins, the condition goes on. */
static void test_stretches(void **state) {
    import_text("s.tsv", "subject\ttarget\tfluent\tobject\tfrom\tuntil\n"
                         "USA\tHND\tembassy\t\t1900-01-01\t1910-01-01\n"
                         "USA\tHND\tembassy\t\t1910-01-01\t1920-01-01\n"
                         "USA\tHND\tembassy\t\t1930-01-01\t\n");
    assert_non_null(strstr(on("USA", "HND", "1915-01-01"), "embassy USA, , 1900-01-01..1920-01-01;"));
    assert_null(strstr(on("USA", "HND", "1925-01-01"), "embassy"));
    assert_non_null(strstr(on("USA", "HND", "1935-01-01"), "embassy USA, , 1930-01-01..;"));
}

static void test_negated_and_holding(void **state) {
    import_text("n.tsv", "subject\ttarget\tfluent\tobject\tfrom\tstatus\tholds\n"
                         "HND\tUSA\tprogramme\tthe River Survey\t2004\t\tyes\n"
                         "HND\tUSA\tprogramme\tthe River Survey\t2005\tnegated\t\n");
    comity_state_view *v;
    if (comity_state_on(engine, ledger, "HND", "USA", "2006-01-01", &v, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_int_equal(comity_state_count(v), 1);
    const comity_holding *h = comity_state_at(v, 0);
    if (comity_state_evidence(v, 0, 0, &err) != COMITY_OK) fail_msg("%s", err.message);
    assert_true(h->n_evidence == 1 && h->n_against == 1 && h->reports == 1 && h->reports_against == 1); /* two sources that disagree are shown side by side */
    assert_int_equal(h->evidence[0]->effect, COMITY_HOLDS);
    assert_non_null(strstr(h->against[0]->sentence.text, "It is not so that Honduras takes part"));
    comity_state_free(v);
}

/* A table without a column for the other state. */
static void test_object_as_state(void **state) {
    import_text("o.csv", "subject,fluent,object,from\nUSA,embassy,Honduras,1930\nHND,alliance,USA,1947\n");
    assert_non_null(strstr(on("USA", "HND", "1950-01-01"), "embassy USA, , 1930-01-01..;"));
    assert_non_null(strstr(on("USA", "HND", "1950-01-01"), "alliance HND, , 1947-01-01..;"));
}

/* Whatever the bytes, rows end, and each is a row or has a reason. */
static void test_any_bytes(void **state) {
    static const char bytes[] = "\",;\t\n\r aZ9#\xff\xc3\xa9\0-.";
    unsigned seed = 3;
    for (int round = 0; round < 3000; round++) {
        cm_arena *own = cm_arena_new();
        char *text = cm_arena_alloc(own, 201);
        cm_str cells[200];
        cm_csv csv;
        int n = round % 200, rows = 0;
        for (int i = 0; i < n; i++) {
            seed = seed * 1103515245u + 12345u;
            text[i] = bytes[(seed >> 16) % (sizeof bytes - 1)];
        }
        comity_status s = cm_csv_open(own, "any", (cm_str){text, (size_t)n}, &csv, &err);
        if (s == COMITY_OK)
            while ((s = cm_csv_next(&csv, cells, &err)) != COMITY_END) {
                assert_true(s == COMITY_OK || (s == COMITY_BAD_INPUT && strncmp(err.message, "any:", 4) == 0));
                assert_true(rows++ < 201);
            }
        else
            assert_int_equal(s, COMITY_BAD_INPUT);
        cm_arena_free(own);
    }
}

/* ---- published tables, in small ---- */

static void test_published(void **state) {
    comity_import_counts n = import_text("m.csv", "country_abbrev_cow,country_code_cow,country_name_cow,country_name_"
                                                  "usdos,date_start,date_end,us_mission_status\n"
                                                  "X,91,Honduras,Honduras,1816-01-01,1853-04-18,None\n"
                                                  "X,91,Honduras,Honduras,1853-04-19,1943-03-22,Legation\n"
                                                  "X,91,Honduras,Honduras,1943-03-23,2024-12-31,Embassy\n"
                                                  "X,245,Bavaria,Bavaria,1853-04-19,1871-01-01,Legation\n"
                                                  "X,91,Honduras,Honduras,1943-03-23,2024-12-31,Palace\n");
    assert_true(n.facts == 4 && n.passed == 1 && n.bad == 2);
    assert_string_equal(on("USA", "HND", "1943-03-22"),
                        "diplomatic-relations HND, , 1853-04-19..;mission USA, a legation, 1853-04-19..1943-03-23;"
                        "recognition HND, , 1853-04-19..;recognition USA, , 1853-04-19..;");
    assert_non_null(strstr(on("USA", "HND", "1943-03-23"), "mission USA, an embassy, 1943-03-23..;"));

    n = import_text("atop.csv",
                    "ccode1,ccode2,styear,endyear,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n"
                    "2,91,1947,2018,1,0,0,0,1\n91,2,1947,2018,1,0,0,0,1\n220,365,1973,1980,0,0,0,0,1\n2,9999,1947,2018,"
                    "1,0,0,0,1\n");
    assert_true(n.facts == 2 && n.repeated == 1 && n.bad == 1);
    assert_non_null(
        strstr(on("USA", "HND", "1990-01-01"), "alliance HND, a pact of defence, consultation, 1947-01-01..;"));
    assert_string_equal(on("FRA", "RUS", "1975-01-01"), "treaty FRA, a pact of consultation, 1973-01-01..1980-01-01;");

    n = import_text("mid.csv", "dispnum,ccode1,ccode2,year,hostlev1,hostlev2\n7,91,93,1957,3,4\n7,93,91,1957,4,3\n7,91,"
                               "93,1958,4,4\n7,93,91,1958,4,4\n");
    assert_true(n.facts == 1 && n.events == 2);
    assert_string_equal(on("HND", "NIC", "1957-12-31"),
                        "dispute HND, militarised dispute no. 7, 1957-01-01..1958-01-01;");
    assert_string_equal(on("HND", "NIC", "1959-01-01"), "");

    n = import_text("reign.csv", "stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear\nHND,91,a,Zelaya,27,1,"
                                 "2006,6,2009\nHND,91,b,Lobo,27,1,2010,,\n");
    assert_int_equal(n.events, 3);
    assert_string_equal(on("HND", "HND", "2007-01-01"), "leader HND, Zelaya, 2006-01-27..2009-06-01;");
    assert_string_equal(on("HND", "HND", "2021-01-01"), "leader HND, Lobo, 2010-01-27..;");

    n = import_text("visits.tsv", "id\tstart_date\tend_date\tvisitor\tfrom_id\tfrom\tdescription\n1\t1990-05-01\t1990-"
                                  "05-03\tPresident X\tkorea-south\tKorea, Republic of\tState visit.\n");
    assert_int_equal(n.facts, 1);
    comity_query q = {.a = "KOR", .b = "USA"};
    comity_cursor *cursor;
    const comity_event *e;
    if (comity_ledger_events(ledger, &q, &cursor, &err) != COMITY_OK ||
        comity_cursor_next(cursor, &e, &err) != COMITY_OK)
        fail_msg("%s", err.message);
    assert_string_equal(e->cameo, "042");
    assert_string_equal(e->date_end, "1990-05-03");
    assert_string_equal(e->sentence.text,
                        "President X of South Korea visits United States, 1990-05-01 to 1990-05-03; State visit.");
    comity_cursor_close(cursor);
    assert_int_equal(cm_ledger_check(ledger, &err), COMITY_OK);
}

static void test_ports(void **state) {
    char *path;
    comity_import_counts n;
    assert_int_equal(comity_import_bundled(engine, "csi_ports", &path, &err), COMITY_OK);
    if (import_as(path, NULL, &n) != COMITY_OK) fail_msg("%s", err.message);
    free(path);
    assert_true(n.bad == 0 && n.facts > 30);
    const char *ports = on("USA", "HND", "2006-03-25");
    assert_non_null(strstr(
        ports, "programme HND, the Container Security Initiative with the port of Puerto Cortés, 2006-03-25..;"));
    assert_non_null(strstr(
        ports,
        "programme-agreed HND, the Container Security Initiative with the port of Puerto Cortés, 2005-12-15..;"));
    assert_null(strstr(on("USA", "HND", "2006-03-24"), "programme HND"));
    assert_int_equal(comity_import_bundled(engine, "nosuch", &path, &err), COMITY_NOT_FOUND);
    assert_int_equal(comity_import_bundled(engine, "../rules/fluents", &path, &err), COMITY_NOT_FOUND);
}

/* Every table at hand is told by its columns, and read with few rows passed over. */
static void test_shared(void **state) {
    static const struct {
        const char *path;
        unsigned facts, bad; /* at least, at most */
    } tables[] = {{"states/peacesciencer/cow_states.csv", 225, 20},
                  {"states/peacesciencer/archigos.csv", 3300, 60},
                  {"states/peacesciencer/atop_alliance_spans.csv", 7500, 300},
                  {"states/peacesciencer/cow_mid_dirdisps.csv", 3600, 200},
                  {"states/peacesciencer/cow_war_inter.csv", 330, 90},
                  {"states/peacesciencer/td_rivalries.csv", 190, 5},
                  {"states/peacesciencer/tss_rivalries.csv", 255, 5},
                  {"states/us_diplomatic_missions/2024-01-16_transitions.csv", 800, 40},
                  {"states/us_diplomatic_missions/cow_statelist2024.csv", 225, 20},
                  {"states/us_diplomatic_missions/ksgmdw.txt", 195, 20},
                  {"states/us_diplomatic_missions/mission_status_range_cow_v0.1.csv", 800, 40},
                  {"actors/reign/leaderlist_3_21.csv", 2500, 5},
                  {"states/peacesciencer/cow_contdir.csv", 780, 150},
                  {"states/peacesciencer/ucdp_acd.csv", 740, 5},
                  {"actors/reign/electionlist_3_21.csv", 2800, 5},
                  {"actors/factbook/factbook_key_fields.tsv", 10300, 40},
                  {"actors/state_department/us_chiefs_of_mission.tsv", 5200, 100},
                  {"actors/state_department/visits_by_foreign_leaders.tsv", 3200, 10},
                  {"actors/state_department/travels_president_secretary.tsv", 4200, 20}};
    if (access(SHARED "/states", R_OK) != 0) {
        print_message("skipped: no %s\n", SHARED);
        skip();
    }
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        comity_import_counts n, again;
        const char *path = cm_arena_printf(arena, "%s/%s", SHARED, tables[i].path);
        if (import_as(path, NULL, &n) != COMITY_OK) fail_msg("%s", err.message);
        if (n.facts < tables[i].facts || n.bad > tables[i].bad)
            fail_msg("%s: %llu facts, %llu bad", tables[i].path, (unsigned long long)n.facts,
                     (unsigned long long)n.bad);
        if (import_as(path, NULL, &again) != COMITY_OK) fail_msg("%s", err.message);
        if (again.unchanged != 1 || again.added || again.superseded)
            fail_msg("%s: read again it changed something", tables[i].path);
    }
    assert_non_null(strstr(on("USA", "HND", "1990-05-05"), "diplomatic-relations HND, , 1853-04-19..;"));
    assert_non_null(strstr(on("USA", "DEU", "1943-01-01"), "war DEU"));
    assert_non_null(strstr(on("HND", "SLV", "1990-01-01"), "neighbours HND, by land or across a river, "));
    assert_non_null(strstr(on("HND", "SLV", "1969-07-15"), "dispute HND, an armed conflict over territory (no. "));
    assert_null(strstr(on("HND", "SLV", "1975-07-15"), "an armed conflict"));
    assert_non_null(strstr(on("HND", "HND", "2009-11-29"), "election HND, a head of government or state, 2009-11-29"));
    assert_non_null(strstr(on("HND", "HND", "2020-01-01"), "membership HND, UN, "));
    assert_int_equal(cm_ledger_check(ledger, &err), COMITY_OK);
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
    cm_buf_free(&told);
    comity_engine_close(engine);
    cm_arena_free(arena);
    return 0;
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_ledger, close_ledger)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(test_states),          TEST(test_record),
                                       TEST(test_again),           TEST(test_remove),
                                       TEST(test_sources),         TEST(test_bad_rows),
                                       TEST(test_bad_tables),      TEST(test_dates),
                                       TEST(test_stretches),       TEST(test_negated_and_holding),
                                       TEST(test_object_as_state), TEST(test_any_bytes),
                                       TEST(test_published),       TEST(test_ports),
                                       TEST(test_shared)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
