/* Dictionaries of PETRARCH and TABARI: each line carried or refused with a
 * reason, hostile files, and that whatever is written loads. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/table.h"
#include "engine.h"

static char folder[64];
static comity_engine *engine;

typedef struct seen {
    size_t n;
    unsigned last_line;
    char last_file[256];
    bool order, reasons; /* lines in order; a reason wherever one is due */
    char wanted[128];    /* of the line with this text */
    comity_line_outcome outcome;
    char reason[512];
} seen;

static void each(void *user, const comity_dictionary_line *x) {
    seen *s = user;
    if (strcmp(s->last_file, x->file) == 0 && x->line <= s->last_line) s->order = false;
    snprintf(s->last_file, sizeof s->last_file, "%s", x->file);
    s->last_line = x->line;
    s->n++;
    if (x->outcome != COMITY_LINE_CARRIED && !*x->reason) s->reasons = false;
    if (*s->wanted && strstr(x->text, s->wanted)) {
        s->outcome = x->outcome;
        snprintf(s->reason, sizeof s->reason, "%s", x->reason);
    }
}

static comity_status import(comity_dictionary kind, bool tabari, const char *const *paths, size_t n, seen *s,
                            comity_lexicon_import_counts *counts, comity_error *err) {
    comity_lexicon_import_options o = {.tabari = tabari, .replace = true, .kind = kind, .each = each, .user = s};
    s->order = s->reasons = true;
    return comity_lexicon_import(engine, paths, n, folder, &o, counts, err);
}

/* What was written is read again without a fault. */
static void loads(void) {
    const char *dirs[] = {DATA, folder};
    comity_error err = {0};
    cm_actors *actors;
    if (cm_actors_load(dirs, 2, &actors, &err) != COMITY_OK) fail_msg("actors: %s", err.message);
    cm_actors_free(actors);
    cm_patterns *patterns;
    if (cm_patterns_open(dirs, 2, engine->ontology, &patterns, &err) != COMITY_OK)
        fail_msg("patterns: %s", err.message);
    cm_patterns_close(patterns);
}

static void write_file(const char *path, cm_str text) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.s, 1, text.n, f), text.n);
    fclose(f);
}

static const char *const samples[] = {SAMPLES "/sample.actors.txt", SAMPLES "/sample.agents.txt",
                                      SAMPLES "/sample.verbs.txt"};

/* Every line that says something is reported, once, in order, and the counts add up. */
static void lines_are_all_told(void **state) {
    (void)state;
    for (int tabari = 0; tabari < 2; tabari++)
        for (int k = 0; k < 3; k++) {
            seen s = {0};
            comity_lexicon_import_counts c = {0};
            comity_error err = {0};
            if (import((comity_dictionary)k, tabari, &samples[k], 1, &s, &c, &err) != COMITY_OK)
                fail_msg("%s", err.message);
            assert_true(s.order);
            assert_true(s.reasons);
            assert_int_equal(c.lines, s.n + c.comments);
            assert_int_equal(s.n, c.by[0] + c.by[1] + c.by[2] + c.by[3]);
            assert_true(c.by[COMITY_LINE_CARRIED] + c.by[COMITY_LINE_SIMPLIFIED] > 4);
            assert_true(c.by[COMITY_LINE_REFUSED] > 3);
            loads();
        }
}

static void outcome_of(comity_dictionary kind, const char *text, comity_line_outcome outcome, const char *reason) {
    seen s = {0};
    comity_lexicon_import_counts c = {0};
    comity_error err = {0};
    snprintf(s.wanted, sizeof s.wanted, "%s", text);
    s.outcome = COMITY_LINE_OUTCOMES;
    if (import(kind, false, &samples[kind], 1, &s, &c, &err) != COMITY_OK) fail_msg("%s", err.message);
    if (s.outcome != outcome || !strstr(s.reason, reason))
        fail_msg("%s: outcome %d, '%s'; wanted %d, '%s'", text, (int)s.outcome, s.reason, (int)outcome, reason);
}

static void outcomes(void **state) {
    (void)state;
    outcome_of(COMITY_ACTORS, "+PORTUGAL_", COMITY_LINE_KNOWN, "Comity says the same");
    outcome_of(COMITY_ACTORS, "NORGOVMIL", COMITY_LINE_SIMPLIFIED, "GOV");
    outcome_of(COMITY_ACTORS, "NO_CODE", COMITY_LINE_REFUSED, "no code");
    outcome_of(COMITY_ACTORS, "20019999", COMITY_LINE_REFUSED, "no such day");
    outcome_of(COMITY_ACTORS, "[ESP]", COMITY_LINE_REFUSED, "another code");
    outcome_of(COMITY_ACTORS, "[FIN]", COMITY_LINE_REFUSED, "never reached");
    outcome_of(COMITY_AGENTS, "SALT!PERSON!", COMITY_LINE_CARRIED, "");
    outcome_of(COMITY_AGENTS, "[~XYZ]", COMITY_LINE_REFUSED, "no sector");
    outcome_of(COMITY_AGENTS, "!NOBODY!", COMITY_LINE_REFUSED, "not defined");
    outcome_of(COMITY_VERBS, "+&TIDEAID", COMITY_LINE_REFUSED, "holds itself");
    outcome_of(COMITY_VERBS, "[9999]", COMITY_LINE_REFUSED, "none of Comity's ontology");
    outcome_of(COMITY_VERBS, "AGREED_TO", COMITY_LINE_REFUSED, "a verb before the verb");
    outcome_of(COMITY_VERBS, "&NOTHERE", COMITY_LINE_REFUSED, "not defined");
}

/* Terms: both ways of writing a year, days of the year, what holds on the day. */
static void terms(void **state) {
    (void)state;
    char path[96];
    snprintf(path, sizeof path, "%s/terms.txt", folder);
    write_file(path, CM_STR("VESNA_KORDULA_\n\t[HRVGOV 000101-051231]\n\t[HRVOPP >2006001]\nTIMO_ARHAUS_\n\t[FINGOV "
                            "<800101]\n\t[FINELI]\n"));
    const char *paths[] = {path};
    seen s = {0};
    comity_lexicon_import_counts c = {0};
    comity_error err = {0};
    assert_int_equal(import(COMITY_ACTORS, false, paths, 1, &s, &c, &err), COMITY_OK);
    assert_int_equal(c.by[COMITY_LINE_CARRIED], 6);
    const char *dirs[] = {DATA, folder};
    cm_actors *a;
    if (cm_actors_load(dirs, 2, &a, &err) != COMITY_OK) fail_msg("%s", err.message);
    static const struct {
        const char *name, *sector;
        int year;
    } wanted[] = {{"Vesna Kordula", "GOV", 2003},
                  {"Vesna Kordula", "OPP", 2010},
                  {"Timo Arhaus", "GOV", 1979},
                  {"Timo Arhaus", "ELI", 1995}};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        const cm_actor_entry *e = cm_actors_exact(a, cm_str_of(wanted[i].name));
        assert_non_null(e);
        cm_str sector;
        cm_actors_person_on(a, e, cm_day_from_ymd(wanted[i].year, 6, 1), &sector);
        if (!cm_str_is(sector, wanted[i].sector))
            fail_msg("%s %d: %.*s", wanted[i].name, wanted[i].year, CM_FMT(sector));
    }
    cm_actors_free(a);
}

/* Files cut at every place, and with bytes changed: no crash, and what is written loads. */
static void hostile(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    char path[96];
    snprintf(path, sizeof path, "%s/hostile.txt", folder);
    const char *paths[] = {path};
    static const char bytes[] = "[]{}()!*$+%^&|~-_<>:;=#\"'\\/,. \t\n\r\x01\xff\xc3Z09";
    uint32_t random = 12345;
    for (int k = 0; k < 3; k++) {
        cm_str text;
        comity_error err = {0};
        assert_int_equal(cm_file_read(arena, samples[k], &text, &err), COMITY_OK);
        for (int round = 0; round < 160; round++) {
            char *copy = cm_arena_cstr(arena, text);
            cm_str now = {copy, round < 80 ? text.n * (size_t)(round + 1) / 80 : text.n};
            for (int i = 0; round >= 80 && i < 40; i++) {
                random = random * 1664525u + 1013904223u;
                copy[random % now.n] = bytes[(random >> 20) % (sizeof bytes - 1)];
            }
            write_file(path, now);
            seen s = {0};
            comity_lexicon_import_counts c = {0};
            if (import((comity_dictionary)k, round & 1, paths, 1, &s, &c, &err) != COMITY_OK)
                fail_msg("%s", err.message);
            assert_int_equal(c.lines, s.n + c.comments);
            if (round % 8 == 0) loads();
        }
    }
    cm_arena_free(arena);
}

/* Sizes that only an attack or an accident has. */
static void large(void **state) {
    (void)state;
    cm_buf b = {0};
    for (int i = 0; i < 20000; i++) cm_buf_putc(&b, 'A'); /* one long line */
    cm_buf_puts(&b, " [FRA]\n");
    for (int i = 0; i < 500; i++) cm_buf_puts(&b, "WORD_"); /* one long name */
    cm_buf_puts(&b, " [FRA]\n");
    char path[96];
    snprintf(path, sizeof path, "%s/large.txt", folder);
    write_file(path, (cm_str){b.s, b.n});
    const char *paths[] = {path};
    seen s = {0};
    comity_lexicon_import_counts c = {0};
    comity_error err = {0};
    assert_int_equal(import(COMITY_ACTORS, false, paths, 1, &s, &c, &err), COMITY_OK);
    assert_int_equal(c.by[COMITY_LINE_REFUSED], 2);

    /* codes of every length, cut out of those that the tables know at both ends */
    cm_buf_clear(&b);
    static const char code[] = "IGOUNOHLHWHOUNO";
    for (int n = 0; n <= 15; n++)
        for (int from = 0; from + n <= 15; from++)
            cm_buf_printf(&b, "NAME_%d_%c [%.*s%s]\n", n, 'A' + from, n, code + from, from & 1 ? "WHO" : "");
    write_file(path, (cm_str){b.s, b.n});
    assert_int_equal(import(COMITY_ACTORS, false, paths, 1, &s, &c, &err), COMITY_OK);
    loads();

    /* substitutions that multiply, and synsets that double at each of sixty steps */
    cm_buf_clear(&b);
    cm_buf_puts(&b, "!X! = A, B, C, D, E, F, G, H, I, J\nK!X!!X!!X!!X!!X! [~GOV]\n");
    write_file(path, (cm_str){b.s, b.n});
    assert_int_equal(import(COMITY_AGENTS, false, paths, 1, &s, &c, &err), COMITY_OK);
    assert_int_equal(c.by[COMITY_LINE_REFUSED], 1);
    cm_buf_clear(&b);
    cm_buf_puts(&b, "&S0\n+WORD\n");
    for (int i = 1; i < 60; i++) cm_buf_printf(&b, "&S%d\n+&S%d\n+&S%d\n", i, i - 1, i - 1);
    cm_buf_puts(&b, "&E0\n+&NONE\n");
    for (int i = 1; i < 60; i++) cm_buf_printf(&b, "&E%d\n+&E%d\n+&E%d\n", i, i - 1, i - 1);
    cm_buf_puts(&b, "--- HUM [050] ---\nHUM\n- * &S59 [051]\n");
    write_file(path, (cm_str){b.s, b.n});
    clock_t begun = clock();
    assert_int_equal(import(COMITY_VERBS, false, paths, 1, &s, &c, &err), COMITY_OK);
    assert_true((double)(clock() - begun) / CLOCKS_PER_SEC < 20);
    loads();
    cm_buf_free(&b);
}

static void nothing_is_written_over(void **state) {
    (void)state;
    seen s = {0};
    comity_lexicon_import_counts c = {0};
    comity_error err = {0};
    assert_int_equal(import(COMITY_ACTORS, false, samples, 1, &s, &c, &err), COMITY_OK);
    comity_lexicon_import_options o = {.kind = COMITY_ACTORS};
    assert_int_equal(comity_lexicon_import(engine, samples, 1, folder, &o, &c, &err), COMITY_USAGE);
    assert_non_null(strstr(err.message, "--replace"));
    const char *absent[] = {samples[0], "/nowhere/at/all.txt"};
    assert_int_equal(import(COMITY_ACTORS, false, absent, 2, &s, &c, &err), COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "/nowhere/at/all.txt"));
    loads();
}

/* Dictionaries that people have. */
static void real_dictionaries(void **state) {
    (void)state;
    static const char *const actors[] = {
        SHARED "/Phoenix.Countries.actors.txt", SHARED "/Phoenix.International.actors.txt",
        SHARED "/Phoenix.MilNonState.actors.txt", SHARED "/CAMEO.EthnicGroups.actors.txt",
        SHARED "/CAMEO.ReligiousGroups.actors.txt"};
    static const char *const agents[] = {SHARED "/Phoenix.agents.txt"};
    if (access(actors[0], R_OK) != 0) {
        print_message("skipped: %s is not there\n", SHARED);
        skip();
    }
    for (int k = 0; k < 2; k++) {
        seen s = {0};
        comity_lexicon_import_counts c = {0};
        comity_error err = {0};
        clock_t begun = clock();
        if (import(k ? COMITY_AGENTS : COMITY_ACTORS, false, k ? agents : actors, k ? 1 : 5, &s, &c, &err) != COMITY_OK)
            fail_msg("%s", err.message);
        double share = (double)(s.n - c.by[COMITY_LINE_REFUSED]) / (double)s.n;
        print_message("%s: %zu lines, %.1f %% carried over or known, %llu refused, %.2f s\n", k ? "agents" : "actors",
                      s.n, 100 * share, (unsigned long long)c.by[COMITY_LINE_REFUSED],
                      (double)(clock() - begun) / CLOCKS_PER_SEC);
        assert_true(s.reasons);
        assert_true(share >= 0.95);
        loads();
    }
}

static int start(void **state) {
    (void)state;
    comity_engine_options o = {.data_dir = DATA, .model_path = MODEL};
    comity_error err = {0};
    if (comity_engine_open(&o, &engine, &err) == COMITY_OK) return 0;
    print_error("%s\n", err.message);
    return -1;
}

static int finish(void **state) {
    (void)state;
    comity_engine_close(engine);
    return 0;
}

static int make_folder(void **state) {
    (void)state;
    strcpy(folder, "/tmp/comity-import-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state) {
    (void)state;
    char command[128];
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command) == 0 ? 0 : -1;
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, make_folder, remove_folder)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(lines_are_all_told),      TEST(outcomes),         TEST(terms), TEST(hostile), TEST(large),
        TEST(nothing_is_written_over), TEST(real_dictionaries)};
    return cmocka_run_group_tests(tests, start, finish);
}
