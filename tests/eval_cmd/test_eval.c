/* Evaluation: the terms of the comparison, reading gold, matching, calibration, the page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/table.h"
#include "eval/eval.h"
#include "report/eval_page.h"

static comity_engine *engine;
static cm_arena *arena;
static comity_error err;
static char folder[] = "/tmp/comity-eval-XXXXXX";

#define OK(call)                                                                                                       \
    do {                                                                                                               \
        if ((call) != COMITY_OK) fail_msg("%s: %s", #call, err.message);                                               \
    } while (0)

static const char *file(const char *name, const char *text) {
    const char *path = cm_arena_printf(arena, "%s/%s", folder, name);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
    return path;
}

/* --------------------------------------------------------------- terms -- */

static void classes(void **state) {
    assert_int_equal(cm_class_of(false, CM_STR("057")), CM_CLASS_SUPPORT);
    assert_int_equal(cm_class_of(false, CM_STR("demand")), CM_CLASS_REQUEST);
    assert_int_equal(cm_class_of(false, CM_STR(" FIGHT ")), CM_CLASS_ASSAULT);
    assert_int_equal(cm_class_of(true, CM_STR("163")), CM_CLASS_COERCE);
    assert_int_equal(cm_class_of(true, CM_STR("0872")), CM_CLASS_RETREAT);
    assert_int_equal(cm_class_of(true, CM_STR("1712")), CM_CLASS_ASSAULT);
    assert_int_equal(cm_class_of(false, CM_STR("1712")), CM_CLASS_COERCE);
    /* appeals and admissions are acts in articles, and nothing in sentences */
    assert_int_equal(cm_class_of(true, CM_STR("023")), CM_CLASS_REQUEST);
    assert_int_equal(cm_class_of(false, CM_STR("023")), -1);
    assert_int_equal(cm_class_of(true, CM_STR("015")), CM_CLASS_CONCEDE);
    assert_int_equal(cm_class_of(true, CM_STR("010")), -1);
    assert_int_equal(cm_class_of(true, CM_STR("99")), -1);
    assert_int_equal(cm_class_of(true, CM_STR("1")), -1);
    assert_int_equal(cm_class_of(true, CM_STR("")), -1);
    assert_int_equal(cm_classes_of(CM_STR("1631")), 1 << CM_CLASS_COERCE | 1 << CM_CLASS_SANCTION);
    assert_int_equal(cm_classes_of(CM_STR("161")), 1 << CM_CLASS_SANCTION);
    assert_int_equal(cm_classes_of(CM_STR("010")), 0);
}

static const char *code(bool articles, const char *text) {
    cm_codes c = {0};
    cm_codes_add(arena, &c, articles, cm_str_of(text));
    return c.n ? c.at[0] : "";
}

static void codes(void **state) {
    assert_string_equal(code(false, " usaGOV"), "USA");
    assert_string_equal(code(false, "JAP"), "JPN");
    assert_string_equal(code(true, "EU"), "EEC");
    assert_string_equal(code(false, "EU"), "EU");
    assert_string_equal(code(true, "XKX"), "KOS");
    assert_string_equal(code(true, "\xC3\xA9t\xC3\xA9s"), "\xC3\xA9T\xC3\xA9");
    cm_codes a = {0}, b = {0};
    cm_codes_add(arena, &a, true, CM_STR("USA"));
    cm_codes_add(arena, &a, true, CM_STR("US"));
    cm_codes_add(arena, &a, true, CM_STR("FRA"));
    cm_codes_add(arena, &a, true, CM_STR(" "));
    assert_int_equal(a.n, 2);
    cm_codes_add(arena, &b, true, CM_STR("FRA"));
    assert_true(cm_codes_meet(&a, &b));
    assert_false(cm_codes_same(&a, &b));
    cm_codes both = cm_codes_both(arena, &b, &a);
    assert_true(cm_codes_same(&a, &both));
}

static void dates(void **state) {
    static const char *const pairs[][2] = {{"2009-06-28", "20090628"},
                                           {"20090628", "20090628"},
                                           {"2009-06", "200906"},
                                           {"2009", "2009"},
                                           {"198X", "198X"},
                                           {"1980s", "198X"},
                                           {"19xx", "19XX"},
                                           {"2009-00-00", "2009"},
                                           {"2009-06-00", "200906"},
                                           {"June", ""},
                                           {"", ""},
                                           {" 1830 ", "1830"},
                                           {"2009-6-1", "2009"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_string_equal(cm_date_digits(arena, cm_str_of(pairs[i][0])), pairs[i][1]);
    cm_str s = cm_spaces_collapsed(arena, CM_STR("\n a\xC2\xA0\xE2\x80\x83"
                                                 "b \t c "));
    assert_true(cm_str_is(s, "a b c"));
    assert_true(cm_same_sentence(CM_STR("France helped"), CM_STR("Then France helped Mali.")));
    assert_false(cm_same_sentence(CM_STR("France"), CM_STR("Then France helped Mali.")));
    assert_true(cm_same_sentence(CM_STR("short"), CM_STR("short")));
}

/* ---------------------------------------------------------- assignment -- */

static int64_t best_of(const int64_t *worth, size_t rows, size_t columns, size_t row, unsigned used) {
    if (row == rows) return 0;
    int64_t best = best_of(worth, rows, columns, row + 1, used);
    for (size_t c = 0; c < columns; c++)
        if (!(used >> c & 1)) {
            int64_t x = worth[row * columns + c] + best_of(worth, rows, columns, row + 1, used | 1u << c);
            if (x > best) best = x;
        }
    return best;
}

static void assignment(void **state) {
    enum { ROWS = 5, COLUMNS = 5, ROUNDS = 60 };
    uint32_t seed = 7;
    for (int round = 0; round < ROUNDS; round++) {
        size_t rows = 1 + (size_t)round % ROWS, columns = (size_t)(round / 3) % (COLUMNS + 1);
        int64_t worth[ROWS * COLUMNS], sum = 0;
        int32_t to[ROWS];
        for (size_t i = 0; i < rows * columns; i++) {
            seed = seed * 1664525u + 1013904223u;
            worth[i] = seed >> 28 ? (int64_t)(seed >> 8) : 0;
        }
        cm_assign(arena, worth, rows, columns, to);
        unsigned used = 0;
        for (size_t r = 0; r < rows; r++) {
            if (to[r] < 0) continue;
            assert_false(used >> to[r] & 1);
            used |= 1u << to[r];
            sum += worth[r * columns + (size_t)to[r]];
        }
        assert_true(sum == best_of(worth, rows, columns, 0, 0));
    }
}

/* ---------------------------------------------------------------- gold -- */

static unsigned notes;
static char last_note[400];

static void note(void *user, const char *where, const char *what) {
    notes++;
    snprintf(last_note, sizeof last_note, "%s: %s", where, what);
}

static comity_status read_gold(const char *path, cm_gold_set *sentences, cm_gold_set *articles) {
    cm_gold_notes to = {note, NULL};
    notes = 0;
    err.message[0] = '\0';
    return cm_gold_read(arena, path, false, &to, sentences, articles, &err);
}

static void gold_sentences(void **state) {
    cm_gold_set s = {0}, a = {0};
    OK(read_gold(
        file("s.json",
             "[{\"id\":\"1\",\"text\":\"{France thanked "
             "Mali.}\",\"event\":\"SUPPORT\",\"source\":[{\"code\":\"FRA\"}],\"target\":[\"MLI\"]},\n"
             "{\"id\":\"2\",\"text\":\"a\",\"event\":\"DOCUMENT\"},\n"
             "{\"id\":\"3\",\"event\":\"AID\"},\n"
             "{\"id\":\"4\",\"text\":\"b\",\"event\":\"AID\",\"source\":[\"FRA\",\"MLI\"],\"target\":\"\"},\n"
             "{\"id\":\"5\",\"text\":\"c\",\"event\":\"AID\"},{\"id\":\"5\",\"text\":\"d\",\"event\":\"AID\"}]"),
        &s, &a));
    assert_int_equal(s.texts.n, 2);
    assert_int_equal(a.texts.n, 0);
    assert_int_equal(notes, 3); /* one without text, two of one id */
    assert_true(cm_str_is(s.texts.at[0].text, "France thanked Mali."));
    assert_string_equal(s.texts.at[0].records->words, "SUPPORT FRA > MLI");
    assert_false(s.texts.at[0].records->reciprocal);
    assert_true(s.texts.at[1].records->reciprocal);
    assert_non_null(strstr(s.texts.at[1].records->where, "s.json:4"));
    s = (cm_gold_set){{0}, {0}};
    OK(read_gold(
        file("lines.jsonl",
             "\xEF\xBB\xBF{\"text\":\"a { b\",\"event\":\"057\"}\n\n{\"text\":\"c \\\" }\",\"event\":\"no such\"}\n"),
        &s, &a));
    assert_int_equal(s.texts.n, 2);
    assert_non_null(strstr(last_note, "lines.jsonl:3: 'no such' is no class"));
    assert_int_equal(s.texts.at[1].records->readings[0].class_, CM_CLASSES);
}

static void gold_articles(void **state) {
    cm_gold_set s = {0}, a = {0};
    file("x.txt", "France thanked Mali.\r\nMali thanked France.\n");
    OK(read_gold(
        file("x.gold.json",
             "[{\"sent\":\"France  thanked "
             "Mali.\",\"event\":\"057\",\"source\":\"FRA\",\"target\":{\"code\":\"MLI\"},\"reciprocal\":true,"
             "\"date\":\"1980s\",\"status\":\"Future\",\"alt\":[{\"event\":\"AGREE\"},{\"status\":\"actual\"}]}]"),
        &s, &a));
    assert_int_equal(a.texts.n, 1);
    assert_string_equal(a.texts.at[0].id, "x");
    assert_true(cm_str_is(a.texts.at[0].text, "France thanked Mali.\nMali thanked France.\n"));
    const cm_gold *g = a.texts.at[0].records;
    assert_true(cm_str_is(g->sentence, "France thanked Mali."));
    assert_string_equal(g->date, "198X");
    assert_string_equal(g->words, "SUPPORT FRA = MLI");
    assert_int_equal(g->n_readings, 3);
    assert_int_equal(g->readings[1].class_, CM_CLASS_AGREE);
    assert_string_equal(g->readings[1].status, "future");
    assert_int_equal(g->readings[2].class_, CM_CLASS_SUPPORT);
    assert_string_equal(g->readings[2].status, "actual");
}

static void faulty_gold(void **state) {
    static const struct {
        const char *name, *text, *message;
    } cases[] = {
        {"f1.json", "[{\"text\":\"a\",\"event\":\"AID\"},\n {\"text\":\"b\"}]",
         "f1.json:2: expected a field \"event\""},
        {"f2.json", "[{\"text\":\"a\",\n\"event\":\"AID\",}]", "f2.json:2:15: expected JSON"},
        {"f3.json", "\n\n  x", "f3.json:3:3: expected a record in braces"},
        {"f4.json", "[]", "f4.json: expected records of gold, found none"},
        {"f5.json", "[{\"text\":\"a\",\"event\":\"AID\",\n\"source\":[7]}]", "f5.json:2: source: expected codes"},
        {"f6.gold.json", "[{\"sent\":\"a\",\"event\":\"AID\"}]", "expected the article's text in"},
        {"x.gold.json", "[{\"sent\":\"a\",\"event\":\"AID\",\n\n\"alt\":[1]}]", "x.gold.json:3: alt: expected objects"},
        {"x.gold.json", "[{\"sent\":\"a\",\"event\":\"AID\"},\n{\"event\":\"AID\"}]",
         "x.gold.json:2: expected a field \"sent\""},
        {"f7.json", "{\"text\":\"a", "f7.json:1:"}};
    file("x.txt", "a\n");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cm_gold_set s = {0}, a = {0};
        assert_int_not_equal(read_gold(file(cases[i].name, cases[i].text), &s, &a), COMITY_OK);
        if (!strstr(err.message, cases[i].message)) fail_msg("wanted '%s', got '%s'", cases[i].message, err.message);
    }
}

/* ---------------------------------------------------------- confidence -- */

static void reliability(void **state) {
    enum { N = 40 };
    double confidence[N];
    bool right[N];
    comity_reliability r;
    for (int i = 0; i < N; i++) confidence[i] = i < N / 2 ? 0.25 : 0.75, right[i] = i < N / 2 ? i % 4 == 0 : i % 4 != 0;
    cm_reliability(confidence, right, N, &r);
    assert_float_equal(r.ece_width, 0, 1e-9);
    assert_float_equal(r.share, 0.5, 1e-9);
    assert_float_equal(r.brier, 0.1875, 1e-9);
    assert_int_equal(r.width[2].n, N / 2);
    assert_true(isnan(r.width[0].right));
    for (int i = 0; i < N; i++) right[i] = true;
    cm_reliability(confidence, right, N, &r);
    assert_float_equal(r.ece_width, 0.5, 1e-9);
    assert_float_equal(r.ece_mass, 0.5, 1e-9);
    assert_true(r.floor_width > 0.02 && r.floor_width < 0.2);
    cm_reliability(confidence, right, 0, &r);
    assert_float_equal(r.ece_mass, 0, 0);
}

static void logistic(void **state) {
    enum { N = 4000 };
    static double rows[N][CM_FACTORS];
    static const double *list[N];
    static bool right[N];
    static size_t order[N];
    double truth[CM_FACTORS] = {0.5, -1, 0.8}, w[CM_FACTORS];
    uint64_t s = 3;
    for (int i = 0; i < N; i++) {
        rows[i][0] = 1, rows[i][1] = i % 2, rows[i][2] = i / 2 % 3;
        s = s * 6364136223846793005u + 1442695040888963407u;
        right[i] = (double)(s >> 11) / 9007199254740992.0 < cm_logistic(rows[i], truth);
        list[i] = rows[i], order[i] = (size_t)i;
    }
    cm_sample sample = {list, right, order, N};
    cm_logistic_fit(&sample, 0.01, w);
    for (int k = 0; k < 3; k++) assert_float_equal(w[k], truth[k], 0.25);
    for (int k = 3; k < CM_FACTORS; k++) assert_float_equal(w[k], 0, 1e-9);
    assert_true(cm_logistic_loss(&sample, w) <= cm_logistic_loss(&sample, truth) + 1e-6);
    for (int i = 0; i < N; i++) right[i] = true; /* no end of it without the ridge */
    cm_logistic_fit(&sample, 1, w);
    for (int k = 0; k < CM_FACTORS; k++) assert_true(isfinite(w[k]));
}

static void weights_file(void **state) {
    const char *dirs[] = {folder};
    cm_confidence c;
    cm_factors f = {{[CM_FACTOR_BASE] = 1}};
    OK(cm_confidence_load(dirs, 1, &c, &err));
    assert_false(c.fitted);
    cm_buf all = {0};
    for (int i = 0; i < CM_FACTORS; i++) cm_buf_printf(&all, "%s\t%d\n", cm_factor_names[i], i ? i : -40);
    file("confidence.tsv", cm_buf_cstr(&all));
    OK(cm_confidence_load(dirs, 1, &c, &err));
    assert_true(c.fitted);
    assert_float_equal(cm_confidence_of(&c, &f), 0.01, 1e-9);
    static const char *const faults[][2] = {
        {"base\t1\n", "expected a line for the factor"},
        {"base\t1\nbase\t2\n", "confidence.tsv:2: 'base' stands here a second time"},
        {"# a\nbasis\t1\n", "confidence.tsv:2: expected the name of a factor"},
        {"base\tnan\n", "confidence.tsv:1: expected a factor, a tab and a number"},
        {"base\t1x\n", "expected a factor, a tab and a number"},
        {"base\n", "expected a factor, a tab and a number"},
        {"base\t1\t2\n", "expected a factor, a tab and a number"},
        {"base\t1e9\n", "between -50 and 50"}};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        file("confidence.tsv", faults[i][0]);
        assert_int_equal(cm_confidence_load(dirs, 1, &c, &err), COMITY_BAD_DATA);
        if (!strstr(err.message, faults[i][1])) fail_msg("wanted '%s', got '%s'", faults[i][1], err.message);
    }
    unlink(cm_arena_printf(arena, "%s/confidence.tsv", folder));
    cm_buf_free(&all);
}

/* ----------------------------------------------------------- the whole -- */

static const char SENTENCES[] = "[{\"id\":\"s1\",\"text\":\"France suspended aid to "
                                "Mali.\",\"event\":\"SANCTION\",\"source\":[\"FRA\"],\"target\":[\"MLI\"]},\n"
                                "{\"id\":\"s2\",\"text\":\"France suspended aid to "
                                "Mali.\",\"event\":\"SANCTION\",\"source\":[\"MLI\"],\"target\":[\"FRA\"]},\n"
                                "{\"id\":\"s3\",\"text\":\"France suspended aid to "
                                "Mali.\",\"event\":\"AGREE\",\"source\":[\"FRA\"],\"target\":[\"MLI\"]},\n"
                                "{\"id\":\"s4\",\"text\":\"The cat sat on the "
                                "mat.\",\"event\":\"AID\",\"source\":[\"FRA\"],\"target\":[\"MLI\"]},\n"
                                "{\"id\":\"<script>alert(1)</script>\",\"text\":\"France suspended aid to Mali & "
                                "<b>\\\"Niger\\\"</b>.\",\"event\":\"SANCTION\",\"source\":[\"FRA\"],"
                                "\"target\":[\"DEU\"]}]";

static void counts(void **state) {
    const char *paths[] = {file("all.json", SENTENCES)};
    comity_eval *eval;
    OK(comity_eval_run(engine, paths, 1, NULL, &eval, &err));
    assert_int_equal(comity_eval_sets(eval), 1);
    const comity_eval_set *s = comity_eval_set_at(eval, 0);
    assert_null(comity_eval_set_at(eval, 1));
    assert_int_equal(s->total.at[COMITY_EVAL_CLASS].gold, 5);
    assert_int_equal(s->total.at[COMITY_EVAL_CLASS].right, 3);
    assert_int_equal(s->total.at[COMITY_EVAL_FULL].right, 1);
    assert_int_equal(s->total.silent, 1);
    assert_int_equal(s->kinds[COMITY_MISS_SWAPPED], 1);
    assert_int_equal(s->kinds[COMITY_MISS_CLASS], 1);
    assert_int_equal(s->kinds[COMITY_MISS_NO_TRIGGER], 1);
    assert_int_equal(s->kinds[COMITY_MISS_ACTORS], 1);
    size_t gold = 0, said = 0, matrix = 0, side = s->n_labels + 1;
    for (size_t i = 0; i < s->n_classes; i++) gold += s->classes[i].at[0].gold, said += s->classes[i].at[0].said;
    for (size_t i = 0; i < side * side; i++) matrix += s->confusion[i];
    assert_int_equal(gold, 5);
    assert_int_equal(said, s->total.at[0].said);
    assert_int_equal(matrix, 5 + s->kinds[COMITY_MISS_SPURIOUS]);
    const comity_calibration *c;
    assert_int_equal(comity_eval_calibrate(eval, &c, &err), COMITY_BAD_INPUT);
    assert_non_null(strstr(err.message, "expected gold that yields 50"));
    comity_eval_free(eval);
}

static size_t xpath(xmlDoc *doc, const char *query) {
    xmlXPathContext *context = xmlXPathNewContext(doc);
    xmlXPathRegisterNs(context, BAD_CAST "h", BAD_CAST "http://www.w3.org/1999/xhtml");
    xmlXPathRegisterNs(context, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
    xmlXPathObject *found = xmlXPathEvalExpression(BAD_CAST query, context);
    size_t n = found && found->nodesetval ? (size_t)found->nodesetval->nodeNr : 0;
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    return n;
}

static void page(void **state) {
    const char *paths[] = {file("all.json", SENTENCES)}, *to = cm_arena_printf(arena, "%s/page.html", folder),
               *plot = cm_arena_printf(arena, "%s/plot.svg", folder);
    comity_eval *eval;
    OK(comity_eval_run(engine, paths, 1, NULL, &eval, &err));
    OK(comity_eval_page_write(eval, NULL, to, &err));
    OK(comity_eval_plot_write(eval, NULL, plot, &err));
    const comity_eval_set *set = comity_eval_set_at(eval, 0);
    xmlDoc *doc = xmlReadFile(to, NULL, XML_PARSE_NONET);
    assert_non_null(doc);
    assert_int_equal(xpath(doc, "//h:script|//h:b|//h:link|//h:img"), 0);
    assert_int_equal(xpath(doc, "//h:article"), set->n_misses);
    assert_int_equal(xpath(doc, "//h:article//h:blockquote[contains(., '<b>')]"), 1);
    assert_true(xpath(doc, "//s:svg[@class='arcs']//s:path") > 10);
    assert_int_equal(xpath(doc, "//h:article[contains(., 'nsubj')]"), set->n_misses);
    xmlFreeDoc(doc);
    doc = xmlReadFile(plot, NULL, XML_PARSE_NONET);
    assert_non_null(doc);
    assert_true(xpath(doc, "//s:circle") > 1);
    xmlFreeDoc(doc);
    assert_int_equal(comity_eval_page_write(eval, NULL, folder, &err), COMITY_IO);
    assert_int_equal(comity_eval_page_write(eval, NULL, "/no/such/folder/page.html", &err), COMITY_IO);
    comity_eval_free(eval);
}

/* Fitted on enough events, written, and read again by the engine's loader. */
static void calibrated(void **state) {
    cm_buf gold = {0};
    static const char *const texts[] = {"France suspended aid to Mali.", "Ghana met Togo.", "Brazil thanked Peru.",
                                        "Chad bombed Niger."};
    static const char *const events[] = {
        "SANCTION\",\"source\":[\"FRA\"],\"target\":[\"MLI\"", "CONSULT\",\"source\":[\"GHA\",\"TGO\"],\"target\":[",
        "SUPPORT\",\"source\":[\"BRA\"],\"target\":[\"PER\"", "ASSAULT\",\"source\":[\"TCD\"],\"target\":[\"NER\""};
    for (int i = 0; i < 80; i++)
        cm_buf_printf(&gold, "{\"id\":\"%d\",\"text\":\"%s\",\"event\":\"%s]}\n", i, texts[i % 4],
                      events[i % 7 == 0 ? (i + 1) % 4 : i % 4]);
    const char *paths[] = {file("many.jsonl", cm_buf_cstr(&gold))},
               *to = cm_arena_printf(arena, "%s/confidence.tsv", folder), *dirs[] = {folder};
    comity_eval *eval;
    OK(comity_eval_run(engine, paths, 1, NULL, &eval, &err));
    const comity_calibration *c;
    OK(comity_eval_calibrate(eval, &c, &err));
    assert_true(c->held_out.n >= 60);
    assert_true(c->held_out.ece_mass < 0.25);
    OK(comity_calibration_write(eval, c, "a command\nof two lines", to, &err));
    cm_confidence read;
    OK(cm_confidence_load(dirs, 1, &read, &err));
    for (size_t i = 0; i < c->n_weights; i++) assert_float_equal(read.weight[i], c->weights[i], 1e-4);
    cm_str text;
    OK(cm_file_read(arena, to, &text, &err));
    assert_non_null(strstr(text.s, "# a command of two lines\n"));
    comity_eval_free(eval);
    cm_buf_free(&gold);
}

static int open_all(void **state) {
    arena = cm_arena_new();
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    if (!mkdtemp(folder) || comity_engine_open(&options, &engine, &err) != COMITY_OK) {
        print_error("%s\n", err.message);
        return -1;
    }
    return 0;
}

static int close_all(void **state) {
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    comity_engine_close(engine);
    cm_arena_free(arena);
    return system(command);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classes),      cmocka_unit_test(codes),          cmocka_unit_test(dates),
        cmocka_unit_test(assignment),   cmocka_unit_test(gold_sentences), cmocka_unit_test(gold_articles),
        cmocka_unit_test(faulty_gold),  cmocka_unit_test(reliability),    cmocka_unit_test(logistic),
        cmocka_unit_test(weights_file), cmocka_unit_test(counts),         cmocka_unit_test(page),
        cmocka_unit_test(calibrated)};
    return cmocka_run_group_tests_name("eval", tests, open_all, close_all);
}
