/* The dossier, from made-up events: hostile text stays text, the page is well-formed and the same each time, links are
 * safe. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <dirent.h>

#include "base/table.h"
#include "fixture.h"
#include "report/html.h"
#include "report/svg.h"
#include "report/words.h"

static comity_engine *engine;
static comity_error err;

#define OK(call)                                                                                                       \
    do {                                                                                                               \
        if ((call) != COMITY_OK) fail_msg("%s: %s", #call, err.message);                                               \
    } while (0)

static const char HOSTILE[] =
    "</blockquote><script>alert(1)</script> \"' & <img src=x onerror=alert(2)> \xE2\x80\xAE\x01 é";

static made_document documents(cm_arena *arena) {
    static const made_event events[] = {
        {.source = "HND",
         .target = "USA",
         .from = "1830-01-01",
         .to = "1830-12-31",
         .precision = COMITY_PRECISION_YEAR,
         .kind = COMITY_STATE,
         .effect = COMITY_HOLDS,
         .fluent = "diplomatic-relations",
         .reciprocal = true,
         .class_ = "SUPPORT"},
        {.source = "USA",
         .target = "HND",
         .from = "1980-01-01",
         .to = "1989-12-31",
         .precision = COMITY_PRECISION_DECADE,
         .effect = COMITY_STARTS,
         .fluent = "aid",
         .class_ = "AID"},
        {.source = "USA",
         .target = "HND",
         .from = "2009-09-03",
         .effect = COMITY_STARTS,
         .fluent = "aid-suspension",
         .object = "<b onclick=\"x\">aid</b>",
         .place = "'\"><script>",
         .canonical = "<script>name</script>"},
        {.source = "HND",
         .target = "USA",
         .from = "2010-03-01",
         .to = "2010-03-31",
         .precision = COMITY_PRECISION_MONTH,
         .status = COMITY_NEGATED},
        {.source = "HND", .target = "USA", .from = "2035-01-01", .status = COMITY_FUTURE},
        {.source = "HND", .target = "USA", .effect = COMITY_HOLDS, .fluent = "exercise", .reciprocal = true},
    };
    return make_document(arena, "doc <one>&", HOSTILE, "2011-05-01", events, sizeof events / sizeof *events);
}

/* A ledger with the document, whose events the caller may have changed. */
static comity_ledger *ledger_of(cm_arena *arena, const char *folder, made_document *d) {
    comity_ledger *l = NULL;
    comity_added added;
    OK(comity_ledger_open(cm_arena_printf(arena, "%s/l", folder), COMITY_LEDGER_WRITE, &l, &err));
    OK(comity_ledger_add(l, &d->document, &d->coding, &added, &err));
    return l;
}

static char *page_of(cm_arena *arena, const char *path) {
    cm_str s;
    OK(cm_file_read(arena, path, &s, &err));
    return cm_arena_cstr(arena, s);
}

static char *dossier(cm_arena *arena, const char *folder, comity_ledger *l, const char *name) {
    const char *path = cm_arena_printf(arena, "%s/%s", folder, name);
    OK(comity_dossier_write(engine, l, "USA", "HND", path, &err));
    return page_of(arena, path);
}

static int count(const char *page, const char *xpath) {
    xmlDocPtr doc =
        xmlReadMemory(page, (int)strlen(page), "page", NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    if (!doc) fail_msg("not well-formed: %s", xmlGetLastError() ? xmlGetLastError()->message : "?");
    xmlXPathContextPtr context = xmlXPathNewContext(doc);
    xmlXPathRegisterNs(context, BAD_CAST "h", BAD_CAST "http://www.w3.org/1999/xhtml");
    xmlXPathRegisterNs(context, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
    xmlXPathObjectPtr found = xmlXPathEvalExpression(BAD_CAST xpath, context);
    assert_non_null(found);
    int n = found->nodesetval ? found->nodesetval->nodeNr : 0;
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    xmlFreeDoc(doc);
    return n;
}

typedef struct made {
    cm_arena *arena;
    const char *folder;
    comity_ledger *ledger;
    char *page;
} made;

static made make(void) {
    made m = {.arena = cm_arena_new()};
    m.folder = make_folder(m.arena);
    made_document d = documents(m.arena);
    m.ledger = ledger_of(m.arena, m.folder, &d);
    m.page = dossier(m.arena, m.folder, m.ledger, "d.html");
    return m;
}

static void unmake(made *m) {
    comity_ledger_close(m->ledger);
    remove_folder(m->folder);
    cm_arena_free(m->arena);
}

static void hostile_text_stays_text(void **state) {
    (void)state;
    made m = make();
    assert_int_equal(count(m.page, "//h:script | //s:script | //h:img | //h:b | //@*[starts-with(name(), 'on')]"), 0);
    assert_null(strstr(m.page, "<script"));
    assert_null(strstr(m.page, "<img"));
    assert_non_null(strstr(m.page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert_non_null(strstr(m.page, "&lt;script&gt;name&lt;/script&gt;"));
    assert_null(strstr(m.page, "\xE2\x80\xAE")); /* no override of direction */
    assert_null(strchr(m.page, 1));
    assert_int_equal(count(m.page, "//h:blockquote"), 6); /* the sentence closed none of them */
    unmake(&m);
}

static void nothing_comes_from_outside(void **state) {
    (void)state;
    made m = make();
    assert_int_equal(count(m.page, "//@src | //h:link | //h:iframe | //h:object | //h:form"), 0);
    assert_non_null(strstr(m.page, "default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    assert_null(strstr(m.page, "url("));
    assert_null(strstr(m.page, "@import"));
    unmake(&m);
}

static void links_are_http_only(void **state) {
    (void)state;
    static const struct {
        const char *url;
        bool link;
    } cases[] = {{"https://example.org/a?b=1&c=\"><script>", true},
                 {"HTTP://example.org", true},
                 {"javascript:alert(1)", false},
                 {" javascript:alert(1)", false},
                 {"data:text/html,x", false},
                 {"http:/x", false},
                 {"https://", false},
                 {"https://a\nb", false},
                 {"//example.org", false},
                 {"file:///etc/passwd", false},
                 {"", false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cm_html_is_link(cases[i].url) != cases[i].link) fail_msg("%s", cases[i].url);
        cm_arena *arena = cm_arena_new();
        const char *folder = make_folder(arena);
        made_document d = documents(arena);
        d.document.url = cases[i].url;
        comity_ledger *l = ledger_of(arena, folder, &d);
        char *page = dossier(arena, folder, l, "d.html");
        assert_int_equal(count(page, "//h:a[not(starts-with(@href, '#'))]"), cases[i].link ? 7 : 0);
        assert_int_equal(
            count(page, "//h:script | //@href[contains(., 'javascript')] | //@href[starts-with(., 'data')]"), 0);
        comity_ledger_close(l);
        remove_folder(folder);
        cm_arena_free(arena);
    }
}

static void citations_and_marks_lead_to_entries(void **state) {
    (void)state;
    made m = make();
    assert_int_equal(count(m.page, "//h:article[starts-with(@id, 'e-')]"), 6);
    assert_true(count(m.page, "//h:td[@class='cites']/h:a") >= 3);
    assert_true(count(m.page, "//s:svg[s:title and s:desc]") >= 2);
    assert_int_equal(count(m.page, "//s:svg[not(s:title) or not(s:desc)]"), 0);
    assert_int_equal(count(m.page, "//s:a[not(s:title)]"), 0);
    /* every inner link has its target, and no id is there twice */
    assert_int_equal(count(m.page, "(//h:a | //s:a)[starts-with(@href, '#') and not(substring(@href, 2) = //@id)]"), 0);
    assert_int_equal(count(m.page, "//*[@id = preceding::*/@id or @id = ancestor::*/@id]"), 0);
    assert_int_equal(count(m.page, "//h:table[not(h:thead/h:tr/h:th[@scope='col'])]"), 0);
    unmake(&m);
}

static void state_is_that_of_the_last_actual_date(void **state) {
    (void)state;
    made m = make();
    /* the negated event of March 2010 counts, the plan for 2035 does not */
    assert_non_null(strstr(m.page, "How things stand on 31 March 2010"));
    assert_non_null(strstr(m.page, "Period covered: 1830 to 1 January 2035"));
    assert_non_null(strstr(m.page, "did not happen"));
    assert_non_null(strstr(m.page, "intended or to come"));
    assert_non_null(strstr(m.page, "uncertain: not dated"));
    assert_int_equal(count(m.page, "//s:rect[@class='open']"), 1); /* the undated lane */
    assert_non_null(strstr(m.page, "<h3 id=\"p-2\">1980s</h3>"));
    assert_non_null(strstr(m.page, "CC0"));
    unmake(&m);
}

static void trigger_is_marked_by_characters(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t start, end;
        const char *expected;
    } cases[] = {{"Zürich schloß früh <x>.", 7, 13, "Zürich <mark>schloß</mark> früh &lt;x&gt;."},
                 {"Too far", 4, 40, "Too <mark>far</mark>"},
                 {"Beyond", 40, 50, "Beyond"},
                 {"None", 2, 2, "None"},
                 {"", 0, 3, ""},
                 {"Broken \xC3( end", 7, 9, "Broken <mark>\xEF\xBF\xBD(</mark> end"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cm_buf b = {0};
        cm_html_marked(&b, cases[i].text, cases[i].start, cases[i].end);
        assert_string_equal(cm_buf_cstr(&b), cases[i].expected);
        cm_buf_free(&b);
    }
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    made_document d = documents(arena);
    comity_event *e = (comity_event *)d.coding.events;
    for (size_t i = 0; i < d.coding.n_events; i++)
        e[i].trigger_start = e[i].sentence.start + 4, e[i].trigger_end = e[i].sentence.start + 9;
    comity_ledger *l = ledger_of(arena, folder, &d);
    char *page = dossier(arena, folder, l, "d.html");
    assert_non_null(strstr(page, "doc <mark>&lt;one&gt;</mark>&amp;: sentence"));
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static void dates_in_words(void **state) {
    (void)state;
    static const char *const cases[][3] = {{"", "", "undated"},
                                           {"1830-01-01", "1830-12-31", "1830"},
                                           {"2005-06-01", "2005-06-30", "June 2005"},
                                           {"2008-02-01", "2008-02-29", "February 2008"},
                                           {"1980-01-01", "1989-12-31", "1980s"},
                                           {"1800-01-01", "1899-12-31", "19th century"},
                                           {"1901-01-01", "2000-12-31", "20th century"},
                                           {"2000-01-01", "2099-12-31", "21st century"},
                                           {"2009-11-29", "2009-11-29", "29 November 2009"},
                                           {"2009-11-29", "", "29 November 2009"},
                                           {"2009-07-07", "2009-07-31", "between 7 and 31 July 2009"},
                                           {"2023-01-01", "2023-04-30", "January–April 2023"},
                                           {"2009-01-01", "2011-12-31", "2009–2011"},
                                           {"2009-12-20", "2010-01-05", "between 20 December 2009 and 5 January 2010"},
                                           {"2009-13-20", "", "undated"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cm_buf b = {0};
        cm_words_date(&b, cases[i][0], cases[i][1]);
        assert_string_equal(cm_buf_cstr(&b), cases[i][2]);
        cm_buf_free(&b);
    }
}

static void the_same_page_each_time(void **state) {
    (void)state;
    made m = make(), other = make();
    assert_string_equal(m.page, dossier(m.arena, m.folder, m.ledger, "again.html"));
    assert_string_equal(m.page, other.page);
    unmake(&other);
    unmake(&m);
}

static void crowds_get_a_chart_of_their_own(void **state) {
    (void)state;
    cm_mark marks[12] = {{0}};
    char days[12][12];
    for (int i = 0; i < 12; i++) {
        snprintf(days[i], sizeof days[i], "%04d-0%d-11", i < 4 ? 1800 + 40 * i : 2009, i % 9 + 1);
        marks[i] = (cm_mark){.id = "0", .start = days[i], .end = days[i], .title = "t", .quad_class = 1};
    }
    int from = 0, to = 0;
    assert_true(cm_svg_crowd(marks, 12, -62091, 20000, &from, &to));
    assert_int_equal(from, 2009);
    assert_int_equal(to, 2009);
    assert_false(cm_svg_crowd(marks, 8, -62091, 20000, &from, &to)); /* four are no crowd */
}

static void nothing_is_left_behind(void **state) {
    (void)state;
    made m = make();
    const char *path = cm_arena_printf(m.arena, "%s/no/such/d.html", m.folder);
    assert_int_equal(comity_dossier_write(engine, m.ledger, "USA", "HND", path, &err), COMITY_IO);
    assert_non_null(strstr(err.message, path));
    assert_int_equal(comity_dossier_write(engine, m.ledger, "USA", "HND", m.folder, &err), COMITY_IO);
    assert_non_null(strstr(err.message, "a folder"));
    path = cm_arena_printf(m.arena, "%s/none.html", m.folder);
    assert_int_equal(comity_dossier_write(engine, m.ledger, "FRA", "DEU", path, &err), COMITY_NOT_FOUND);
    DIR *d = opendir(m.folder);
    for (struct dirent *e; (e = readdir(d));) {
        assert_null(strstr(e->d_name, ".part"));
        assert_string_not_equal(e->d_name, "none.html");
    }
    closedir(d);
    unmake(&m);
}

static void undated_records_only(void **state) {
    (void)state;
    static const made_event event = {.source = "HND", .target = "USA"};
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    made_document d = make_document(arena, "one", "text", NULL, &event, 1);
    comity_ledger *l = ledger_of(arena, folder, &d);
    char *page = dossier(arena, folder, l, "d.html");
    assert_int_equal(count(page, "//h:article"), 1);
    assert_int_equal(count(page, "//s:svg"), 0);
    assert_non_null(strstr(page, "1 record from 1 document.</p>"));
    assert_non_null(strstr(page, "No record is dated"));
    comity_ledger_close(l);
    remove_folder(folder);
    cm_arena_free(arena);
}

static int set_up(void **state) {
    (void)state;
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    if (comity_engine_open(&options, &engine, &err) != COMITY_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    comity_engine_close(engine);
    xmlCleanupParser();
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hostile_text_stays_text),
        cmocka_unit_test(nothing_comes_from_outside),
        cmocka_unit_test(links_are_http_only),
        cmocka_unit_test(citations_and_marks_lead_to_entries),
        cmocka_unit_test(state_is_that_of_the_last_actual_date),
        cmocka_unit_test(trigger_is_marked_by_characters),
        cmocka_unit_test(dates_in_words),
        cmocka_unit_test(the_same_page_each_time),
        cmocka_unit_test(crowds_get_a_chart_of_their_own),
        cmocka_unit_test(nothing_is_left_behind),
        cmocka_unit_test(undated_records_only),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
