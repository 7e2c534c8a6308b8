/* The ledger: what goes in comes out, once; what is replaced is kept apart;
 * what cannot be opened says why. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/day.h"
#include "fixture.h"
#include "ledger/day.h"
#include "ledger/ledger.h"

typedef struct world {
    cm_arena *arena;
    const char *folder, *path;
} world;

static int set_up(void **state) {
    world *w = calloc(1, sizeof *w);
    w->arena = cm_arena_new();
    w->folder = make_folder(w->arena);
    w->path = cm_arena_printf(w->arena, "%s/test.db", w->folder);
    *state = w;
    return w->folder ? 0 : -1;
}

static int tear_down(void **state) {
    world *w = *state;
    remove_folder(w->folder);
    cm_arena_free(w->arena);
    free(w);
    return 0;
}

static comity_ledger *open_ledger(const char *path, comity_ledger_mode mode) {
    comity_error err = {0};
    comity_ledger *ledger = NULL;
    if (comity_ledger_open(path, mode, &ledger, &err) != COMITY_OK) fail_msg("%s", err.message);
    return ledger;
}

static comity_added add(comity_ledger *ledger, const made_document *d) {
    comity_error err = {0};
    comity_added added = COMITY_UNCHANGED;
    if (comity_ledger_add(ledger, &d->document, &d->coding, &added, &err) != COMITY_OK) fail_msg("%s", err.message);
    return added;
}

static void check_file(comity_ledger *ledger) {
    comity_error err = {0};
    if (cm_ledger_check(ledger, &err) != COMITY_OK) fail_msg("%s", err.message);
}

/* Ids' number and the dates of what a query gives, as one line. */
static const char *dates_of(world *w, comity_ledger *ledger, comity_query query) {
    comity_cursor *cursor;
    comity_error err = {0};
    if (comity_ledger_events(ledger, &query, &cursor, &err) != COMITY_OK) return cm_arena_printf(w->arena, "%s", err.message);
    const char *line = "";
    const comity_event *e;
    comity_status status;
    while ((status = comity_cursor_next(cursor, &e, &err)) == COMITY_OK)
        line = cm_arena_printf(w->arena, "%s%s%s", line, *line ? " " : "", *e->date_start ? e->date_start : "-");
    assert_int_equal(status, COMITY_END);
    assert_int_equal(comity_cursor_next(cursor, &e, &err), COMITY_END);
    comity_cursor_close(cursor);
    return line;
}

static uint64_t events_in(comity_ledger *ledger) {
    comity_ledger_counts counts;
    assert_int_equal(comity_ledger_count(ledger, &counts, NULL), COMITY_OK);
    return counts.events;
}

static const made_event SOME[] = {
    {.source = "USA", .target = "HND", .from = "2009-06-28", .effect = COMITY_STARTS,
     .fluent = "aid-suspension", .object = "certain aid"},
    {.source = "HND", .target = "USA", .from = "2005-06-01", .to = "2005-06-30", .precision = COMITY_PRECISION_MONTH},
    {.source = "USA,HND", .target = "USA,HND", .from = "1980-01-01", .to = "1989-12-31",
     .precision = COMITY_PRECISION_DECADE, .reciprocal = true},
    {.source = "FRA", .target = "MLI,HND"},
};

static void same_event(const comity_event *a, const comity_event *b) {
    assert_string_equal(a->id, b->id);
    assert_string_equal(a->document, b->document);
    assert_string_equal(a->sentence.text, b->sentence.text);
    assert_int_equal(a->sentence.start, b->sentence.start);
    assert_int_equal(a->sentence.end, b->sentence.end);
    assert_int_equal(a->sentence.index, b->sentence.index);
    assert_string_equal(a->sentence.conllu, b->sentence.conllu);
    assert_int_equal(a->kind, b->kind);
    assert_string_equal(a->cameo, b->cameo);
    assert_string_equal(a->class_, b->class_);
    assert_string_equal(a->mode, b->mode);
    assert_int_equal(a->n_context, b->n_context);
    for (size_t i = 0; i < a->n_context; i++) assert_string_equal(a->context[i], b->context[i]);
    assert_int_equal(a->n_source, b->n_source);
    assert_int_equal(a->n_target, b->n_target);
    for (size_t i = 0; i < a->n_target; i++) {
        assert_string_equal(a->target[i].code, b->target[i].code);
        assert_string_equal(a->target[i].sector, b->target[i].sector);
        assert_string_equal(a->target[i].name, b->target[i].name);
        assert_string_equal(a->target[i].canonical, b->target[i].canonical);
        assert_int_equal(a->target[i].start, b->target[i].start);
        assert_int_equal(a->target[i].end, b->target[i].end);
        assert_int_equal(a->target[i].inferred, b->target[i].inferred);
    }
    assert_int_equal(a->reciprocal, b->reciprocal);
    assert_string_equal(a->date_start, b->date_start);
    assert_string_equal(a->date_end, b->date_end);
    assert_int_equal(a->date_precision, b->date_precision);
    assert_int_equal(a->status, b->status);
    assert_string_equal(a->condition, b->condition);
    assert_string_equal(a->said_by->code, b->said_by->code);
    assert_string_equal(a->said_verb, b->said_verb);
    assert_string_equal(a->object, b->object);
    assert_string_equal(a->scope, b->scope);
    assert_string_equal(a->place, b->place);
    assert_true(a->intensity == b->intensity && a->confidence == b->confidence);
    assert_int_equal(a->quad_class, b->quad_class);
    assert_int_equal(a->effect, b->effect);
    assert_string_equal(a->fluent, b->fluent);
    assert_string_equal(a->trigger, b->trigger);
    assert_int_equal(a->trigger_start, b->trigger_start);
    assert_int_equal(a->trigger_end, b->trigger_end);
    assert_string_equal(a->pattern, b->pattern);
    assert_string_equal(a->trace, b->trace);
    assert_string_equal(a->published, b->published);
    assert_string_equal(a->publisher, b->publisher);
    assert_string_equal(a->url, b->url);
    assert_string_equal(a->licence, b->licence);
}

static void round_trip(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", "2010-01-02", SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    assert_int_equal(add(ledger, &d), COMITY_ADDED);
    for (size_t i = 0; i < 4; i++) {
        comity_cursor *cursor;
        const comity_event *e;
        assert_int_equal(comity_ledger_events(ledger, &(comity_query){.id = d.coding.events[i].id}, &cursor, NULL), COMITY_OK);
        assert_int_equal(comity_cursor_next(cursor, &e, NULL), COMITY_OK);
        same_event(e, &d.coding.events[i]);
        assert_int_equal(comity_cursor_next(cursor, &e, NULL), COMITY_END);
        comity_cursor_close(cursor);
    }
    comity_ledger_counts counts;
    assert_int_equal(comity_ledger_count(ledger, &counts, NULL), COMITY_OK);
    assert_int_equal(counts.documents, 1);
    assert_int_equal(counts.sentences, 5);
    assert_int_equal(counts.events, 4);
    assert_int_equal(counts.dyads, 3); /* HND USA, FRA MLI, FRA HND */
    check_file(ledger);
    comity_ledger_close(ledger);
}

static void unknown_stays_null(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text", NULL, SOME + 3, 1);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &d);
    sqlite3_stmt *q;
    sqlite3_prepare_v2(ledger->db, "SELECT date_start IS NULL AND object IS NULL AND fluent IS NULL FROM event", -1, &q, NULL);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int(q, 0), 1);
    sqlite3_finalize(q);
    comity_ledger_close(ledger);
}

static void questions(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", "2010-01-02", SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &d);
    const char *all = "1980-01-01 2005-06-01 2009-06-28";
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "USA", .b = "HND"}), all);
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "HND", .b = "USA"}), all);
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "HND"}), "1980-01-01 2005-06-01 2009-06-28 -");
    assert_string_equal(dates_of(w, ledger, (comity_query){.b = "FRA"}), "-");
    assert_string_equal(dates_of(w, ledger, (comity_query){0}), "1980-01-01 2005-06-01 2009-06-28 -");
    /* Targets of one event are no dyad with each other. */
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "HND", .b = "MLI"}), "");
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "HND", .b = "USA", .from = "1985-05-05", .to = "1985-05-05"}),
                        "1980-01-01");
    assert_string_equal(dates_of(w, ledger, (comity_query){.from = "2005-06-30"}), "2005-06-01 2009-06-28");
    assert_string_equal(dates_of(w, ledger, (comity_query){.from = "2005-07-01"}), "2009-06-28");
    assert_string_equal(dates_of(w, ledger, (comity_query){.to = "2009-06-27"}), "1980-01-01 2005-06-01");
    assert_string_equal(dates_of(w, ledger, (comity_query){.limit = 2}), "1980-01-01 2005-06-01");
    assert_string_equal(dates_of(w, ledger, (comity_query){.text = "\"sentence 2\" text"}), "2005-06-01");
    assert_string_equal(dates_of(w, ledger, (comity_query){.text = "OR NOT ("}), "");
    assert_string_equal(dates_of(w, ledger, (comity_query){.from = "2009-02-30"}),
                        "expected a date YYYY-MM-DD, found \"2009-02-30\"");
    comity_ledger_close(ledger);
}

/* The plan matters: tens of millions of events must not be sorted or scanned. */
static void questions_use_the_index(void **state) {
    world *w = *state;
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    comity_cursor *cursor;
    assert_int_equal(comity_ledger_events(ledger, &(comity_query){.a = "HND", .b = "USA"}, &cursor, NULL), COMITY_OK);
    sqlite3_stmt *running = sqlite3_next_stmt(ledger->db, NULL), *q;
    char *sql = sqlite3_mprintf("EXPLAIN QUERY PLAN %s", sqlite3_sql(running));
    assert_int_equal(sqlite3_prepare_v2(ledger->db, sql, -1, &q, NULL), SQLITE_OK);
    while (sqlite3_step(q) == SQLITE_ROW) {
        const char *line = (const char *)sqlite3_column_text(q, 3);
        if (strstr(line, "SCAN") || strstr(line, "TEMP B-TREE FOR ORDER BY")) fail_msg("plan: %s", line);
    }
    sqlite3_finalize(q);
    sqlite3_free(sql);
    comity_cursor_close(cursor);
    comity_ledger_close(ledger);
}

static void twice_changes_nothing(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", "2010-01-02", SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    assert_int_equal(add(ledger, &d), COMITY_ADDED);
    int changes = sqlite3_total_changes(ledger->db);
    assert_int_equal(add(ledger, &d), COMITY_UNCHANGED);
    assert_int_equal(sqlite3_total_changes(ledger->db), changes);
    comity_ledger_close(ledger);
    ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    assert_int_equal(add(ledger, &d), COMITY_UNCHANGED);
    assert_int_equal(events_in(ledger), 4);
    check_file(ledger);
    comity_ledger_close(ledger);
}

static void supersession(void **state) {
    world *w = *state;
    made_document other = make_document(w->arena, "doc-0", "another", "2010-01-02", SOME, 2);
    made_document old = make_document(w->arena, "doc-1", "text one", "2010-01-02", SOME, 4);
    made_document new = make_document(w->arena, "doc-1", "text corrected", "2010-01-02", SOME + 1, 1);
    made_document recoded = make_document(w->arena, "doc-1", "text corrected", "2010-01-02", SOME + 1, 2);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &other);
    add(ledger, &old);
    assert_int_equal(events_in(ledger), 6);
    assert_int_equal(add(ledger, &new), COMITY_SUPERSEDED);
    assert_int_equal(events_in(ledger), 3);
    check_file(ledger);
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "USA", .b = "HND"}), "2005-06-01 2005-06-01 2009-06-28");
    assert_string_equal(dates_of(w, ledger, (comity_query){.a = "FRA"}), "");
    assert_string_equal(dates_of(w, ledger, (comity_query){.text = "one"}), "");
    /* The old version stays in the file, marked, and is named when asked for. */
    const char *said = dates_of(w, ledger, (comity_query){.id = old.coding.events[0].id});
    assert_non_null(strstr(said, "earlier version of document doc-1"));
    sqlite3_stmt *q;
    sqlite3_prepare_v2(ledger->db,
                       "SELECT count(*) FROM event e JOIN document d ON d.n = e.document WHERE d.superseded_at IS NOT NULL"
                       " AND d.superseded_by = (SELECT n FROM document WHERE id = 'doc-1' AND superseded_at IS NULL)",
                       -1, &q, NULL);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int(q, 0), 4);
    sqlite3_finalize(q);
    /* The same text coded otherwise (a better lexicon) is news as well; the old text again, too. */
    assert_int_equal(add(ledger, &recoded), COMITY_SUPERSEDED);
    assert_int_equal(add(ledger, &old), COMITY_SUPERSEDED);
    assert_int_equal(events_in(ledger), 6);
    check_file(ledger);
    assert_int_equal(cm_ledger_withdraw(ledger, "doc-1", NULL), COMITY_OK);
    assert_int_equal(events_in(ledger), 2);
    assert_int_equal(cm_ledger_withdraw(ledger, "doc-1", NULL), COMITY_NOT_FOUND);
    check_file(ledger);
    comity_ledger_close(ledger);
}

static void append_only(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &d);
    assert_int_not_equal(sqlite3_exec(ledger->db, "DELETE FROM event_actor", NULL, NULL, NULL), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(ledger->db, "UPDATE event SET cameo = '010'", NULL, NULL, NULL), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(ledger->db, "UPDATE document SET title = ''", NULL, NULL, NULL), SQLITE_OK);
    comity_ledger_close(ledger);
}

/* A check that cannot fail would prove nothing. */
static void check_finds_damage(void **state) {
    static const char *const harm[] = {
        "UPDATE dyad_month SET count = count + 1 WHERE a = 'HND' AND b = 'USA'",
        "DELETE FROM event_index WHERE a = 'HND' AND b = 'USA' AND start = 20090628",
        "DELETE FROM event_index WHERE a = ''",
        "UPDATE total SET events = 9",
        "DELETE FROM dyad_report",
        "UPDATE dyad_report SET sides = 9",
        "UPDATE dyad_report SET replaced = 1",
        "DELETE FROM dyad_state",
        "INSERT INTO event_index VALUES ('AAA', 'BBB', 0, 20000101, 1, 20000101)",
    };
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &d);
    for (size_t i = 0; i < sizeof harm / sizeof *harm; i++) {
        assert_int_equal(sqlite3_exec(ledger->db, "BEGIN", NULL, NULL, NULL), SQLITE_OK);
        assert_int_equal(sqlite3_exec(ledger->db, harm[i], NULL, NULL, NULL), SQLITE_OK);
        if (cm_ledger_check(ledger, NULL) != COMITY_BAD_LEDGER) fail_msg("not found: %s", harm[i]);
        sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
        check_file(ledger);
    }
    comity_ledger_close(ledger);
}

static void prefixes(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    comity_event *events = (comity_event *)(uintptr_t)d.coding.events; /* the fixture's own, not constant */
    events[0].id = "00000000000000a1";
    events[1].id = "00000000000000a2";
    events[2].id = "f00d000000000001";
    events[3].id = "f00e00000000000f";
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &d);
    assert_string_equal(dates_of(w, ledger, (comity_query){.id = "f00d"}), "1980-01-01");
    assert_string_equal(dates_of(w, ledger, (comity_query){.id = "F00E0"}), "-");
    assert_string_equal(dates_of(w, ledger, (comity_query){.id = "0000"}),
                        "0000 is ambiguous: it may be 00000000000000a1, 00000000000000a2; give more digits");
    assert_string_equal(dates_of(w, ledger, (comity_query){.id = "00000000000000a2"}), "2005-06-01");
    assert_non_null(strstr(dates_of(w, ledger, (comity_query){.id = "f00"}), "first 4 or more hex digits"));
    assert_non_null(strstr(dates_of(w, ledger, (comity_query){.id = "xyzzy"}), "hex digits"));
    assert_non_null(strstr(dates_of(w, ledger, (comity_query){.id = "abcd"}), "no event whose id starts with abcd"));
    comity_ledger_close(ledger);
}

static void bad_records(void **state) {
    world *w = *state;
    comity_error err = {0};
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    made_document good = make_document(w->arena, "doc-2", "text two", NULL, SOME, 4);
    comity_event *events = (comity_event *)(uintptr_t)d.coding.events;
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    assert_int_equal(comity_ledger_begin(ledger, NULL), COMITY_OK);
    add(ledger, &good);
    strcpy(events[1].date_start, "2005-13-01");
    assert_int_equal(comity_ledger_add(ledger, &d.document, &d.coding, NULL, &err), COMITY_BAD_INPUT);
    assert_non_null(strstr(err.message, "2005-13-01"));
    strcpy(events[1].date_start, "2005-07-01");
    assert_int_equal(comity_ledger_add(ledger, &d.document, &d.coding, NULL, &err), COMITY_BAD_INPUT);
    assert_non_null(strstr(err.message, "before it starts"));
    events[0].id = "not hex";
    assert_int_equal(comity_ledger_add(ledger, &d.document, &d.coding, NULL, &err), COMITY_BAD_INPUT);
    /* The batch goes on. */
    assert_int_equal(comity_ledger_commit(ledger, &err), COMITY_OK);
    assert_int_equal(events_in(ledger), 4);
    check_file(ledger);
    comity_ledger_close(ledger);
}

static void batches(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    assert_int_equal(comity_ledger_commit(ledger, NULL), COMITY_USAGE);
    assert_int_equal(comity_ledger_begin(ledger, NULL), COMITY_OK);
    assert_int_equal(comity_ledger_begin(ledger, NULL), COMITY_USAGE);
    add(ledger, &d);
    comity_ledger *reader = open_ledger(w->path, COMITY_LEDGER_READ);
    assert_int_equal(events_in(reader), 0); /* reads while the writer writes */
    comity_ledger_close(ledger);            /* not committed: given up */
    assert_int_equal(events_in(reader), 0);
    ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    assert_int_equal(comity_ledger_begin(ledger, NULL), COMITY_OK);
    add(ledger, &d);
    assert_int_equal(comity_ledger_commit(ledger, NULL), COMITY_OK);
    assert_int_equal(events_in(reader), 4);
    assert_int_equal(comity_ledger_add(reader, &d.document, &d.coding, NULL, NULL), COMITY_USAGE);
    comity_ledger_close(reader);
    comity_ledger_close(ledger);
}

static void locked(void **state) {
    world *w = *state;
    comity_error err = {0};
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    comity_ledger *one = open_ledger(w->path, COMITY_LEDGER_WRITE), *two = open_ledger(w->path, COMITY_LEDGER_WRITE);
    cm_ledger_busy_ms(two, 50);
    assert_int_equal(comity_ledger_begin(one, NULL), COMITY_OK);
    assert_int_equal(comity_ledger_add(two, &d.document, &d.coding, NULL, &err), COMITY_IO);
    assert_non_null(strstr(err.message, "another program is writing"));
    assert_int_equal(comity_ledger_commit(one, NULL), COMITY_OK);
    assert_int_equal(add(two, &d), COMITY_ADDED);
    comity_ledger_close(one);
    comity_ledger_close(two);
}

/* Full in the middle: the batch is gone, the file is sound, and one can go on. */
static void disk_full(void **state) {
    world *w = *state;
    comity_error err = {0};
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    made_document first = make_document(w->arena, "doc-0", "first", NULL, SOME, 4);
    add(ledger, &first);
    sqlite3_exec(ledger->db, "PRAGMA max_page_count = 60", NULL, NULL, NULL);
    assert_int_equal(comity_ledger_begin(ledger, NULL), COMITY_OK);
    comity_status status = COMITY_OK;
    for (int i = 1; i < 500 && status == COMITY_OK; i++) {
        made_document d = make_document(w->arena, cm_arena_printf(w->arena, "doc-%d", i), "text", NULL, SOME, 4);
        status = comity_ledger_add(ledger, &d.document, &d.coding, NULL, &err);
    }
    assert_int_equal(status, COMITY_IO);
    assert_non_null(strstr(err.message, "disk is full"));
    assert_int_equal(comity_ledger_add(ledger, &first.document, &first.coding, NULL, &err), COMITY_IO);
    assert_int_equal(comity_ledger_commit(ledger, &err), COMITY_IO);
    assert_non_null(strstr(err.message, "rolled back"));
    assert_int_equal(events_in(ledger), 4);
    check_file(ledger);
    sqlite3_exec(ledger->db, "PRAGMA max_page_count = 100000", NULL, NULL, NULL);
    made_document last = make_document(w->arena, "doc-9", "last", NULL, SOME, 4);
    assert_int_equal(add(ledger, &last), COMITY_ADDED);
    check_file(ledger);
    comity_ledger_close(ledger);
}

static comity_status try_open(const char *path, comity_ledger_mode mode, comity_error *err) {
    comity_ledger *ledger = NULL;
    *err = (comity_error){0};
    comity_status status = comity_ledger_open(path, mode, &ledger, err);
    assert_true((status == COMITY_OK) == (ledger != NULL));
    comity_ledger_close(ledger);
    return status;
}

static void newer_schema(void **state) {
    world *w = *state;
    comity_error err;
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    sqlite3_exec(ledger->db, "PRAGMA user_version = 7", NULL, NULL, NULL);
    comity_ledger_close(ledger);
    for (int mode = 0; mode < 2; mode++) {
        assert_int_equal(try_open(w->path, (comity_ledger_mode)mode, &err), COMITY_BAD_LEDGER);
        assert_non_null(strstr(err.message, "schema 7"));
        assert_non_null(strstr(err.message, "up to 2"));
        assert_non_null(strstr(err.message, "update Comity"));
    }
}

/* Makes the ledger one of schema 1, as Comity wrote them before. */
static void age(comity_ledger *ledger) {
    static const char sql[] =
        "CREATE TABLE fluent_index (a TEXT NOT NULL, b TEXT NOT NULL, fluent TEXT NOT NULL, event INTEGER NOT NULL,"
        " PRIMARY KEY (a, b, fluent, event)) STRICT, WITHOUT ROWID;"
        "INSERT INTO fluent_index SELECT a, b, fluent, event FROM dyad_report WHERE replaced = 0;"
        "DROP TABLE dyad_report; DROP TABLE dyad_state; PRAGMA user_version = 1";
    if (sqlite3_exec(ledger->db, sql, NULL, NULL, NULL) != SQLITE_OK) fail_msg("%s", sqlite3_errmsg(ledger->db));
}

static int number_in(const char *path, const char *sql) {
    sqlite3 *db;
    sqlite3_stmt *q;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    int n = sqlite3_column_int(q, 0);
    sqlite3_finalize(q);
    sqlite3_close(db);
    return n;
}

/* A ledger with a replaced, a withdrawn and a current document. */
static void old_ledger(world *w) {
    made_document first = make_document(w->arena, "doc-1", "text one", "2009-07-01", SOME, 4);
    made_document second = make_document(w->arena, "doc-1", "text two", NULL, SOME, 3);
    made_document third = make_document(w->arena, "doc-2", "text three", "2009-07-02", SOME, 4);
    made_document gone = make_document(w->arena, "doc-3", "text four", NULL, SOME, 2);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &first);
    add(ledger, &second);
    add(ledger, &third);
    add(ledger, &gone);
    assert_int_equal(cm_ledger_withdraw(ledger, "doc-3", NULL), COMITY_OK);
    check_file(ledger);
    age(ledger);
    comity_ledger_close(ledger);
}

/* Whoever opens an old ledger first, to read or to write, finds it brought up to date. */
static void older_schema(void **state) {
    world *w = *state;
    for (int mode = 0; mode < 2; mode++) {
        old_ledger(w);
        assert_int_equal(number_in(w->path, "PRAGMA user_version"), 1);
        comity_ledger *ledger = open_ledger(w->path, (comity_ledger_mode)mode);
        check_file(ledger);
        assert_int_equal(events_in(ledger), 7);
        if (mode == COMITY_LEDGER_READ)
            assert_int_not_equal(sqlite3_exec(ledger->db, "UPDATE total SET events = 9", NULL, NULL, NULL), SQLITE_OK);
        comity_ledger_close(ledger);
        assert_int_equal(number_in(w->path, "PRAGMA user_version"), CM_LEDGER_SCHEMA);
        assert_int_equal(number_in(w->path, "SELECT count(*) FROM dyad_report WHERE replaced = 0"), 2);
        assert_int_equal(number_in(w->path, "SELECT count(*) FROM dyad_report WHERE replaced = 1"), 2);
        assert_int_equal(number_in(w->path, "SELECT count(*) FROM sqlite_schema WHERE name = 'fluent_index'"), 0);
        ledger = open_ledger(w->path, COMITY_LEDGER_WRITE); /* and goes on as any */
        made_document more = make_document(w->arena, "doc-4", "text five", NULL, SOME, 4);
        add(ledger, &more);
        check_file(ledger);
        comity_ledger_close(ledger);
        unlink(w->path);
    }
}

/* An upgrade that fails on the way leaves everything as it was. */
static void upgrade_fails(void **state) {
    world *w = *state;
    comity_error err;
    old_ledger(w);
    sqlite3 *db;
    sqlite3_open(w->path, &db);
    assert_int_equal(sqlite3_exec(db, "ALTER TABLE fluent_index RENAME TO elsewhere", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    for (int mode = 0; mode < 2; mode++) {
        assert_int_not_equal(try_open(w->path, (comity_ledger_mode)mode, &err), COMITY_OK);
        assert_non_null(strstr(err.message, "bringing it up to date"));
        assert_int_equal(number_in(w->path, "PRAGMA user_version"), 1);
        assert_int_equal(number_in(w->path, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'dyad_%' AND type = 'table'"), 1);
    }
    sqlite3_open(w->path, &db);
    assert_int_equal(sqlite3_exec(db, "ALTER TABLE elsewhere RENAME TO fluent_index", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_READ);
    check_file(ledger);
    comity_ledger_close(ledger);
}

/* Two programs meet an old ledger: one waits for the other. */
static void upgrade_waits(void **state) {
    world *w = *state;
    comity_error err;
    old_ledger(w);
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork(); /* before SQLite holds anything that the child would inherit */
    if (child == 0) {
        comity_ledger *ledger = NULL;
        char go;
        if (read(ends[0], &go, 1) != 1) _exit(2);
        _exit(comity_ledger_open(w->path, COMITY_LEDGER_READ, &ledger, &err) == COMITY_OK ? 0 : 1);
    }
    sqlite3 *db;
    sqlite3_open(w->path, &db);
    assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(write(ends[1], "!", 1), 1);
    usleep(200000);
    assert_int_equal(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    close(ends[0]);
    close(ends[1]);
    int status;
    waitpid(child, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_int_equal(number_in(w->path, "PRAGMA user_version"), CM_LEDGER_SCHEMA);
}

static void not_a_ledger(void **state) {
    world *w = *state;
    comity_error err;
    FILE *f = fopen(w->path, "w");
    for (int i = 0; i < 400; i++) fputs("not a database at all\n", f);
    fclose(f);
    for (int mode = 0; mode < 2; mode++) {
        assert_int_equal(try_open(w->path, (comity_ledger_mode)mode, &err), COMITY_BAD_LEDGER);
        assert_non_null(strstr(err.message, "not a Comity ledger"));
    }
    unlink(w->path);
    sqlite3 *db;
    sqlite3_open(w->path, &db);
    sqlite3_exec(db, "CREATE TABLE theirs (x)", NULL, NULL, NULL);
    sqlite3_close(db);
    for (int mode = 0; mode < 2; mode++) {
        assert_int_equal(try_open(w->path, (comity_ledger_mode)mode, &err), COMITY_BAD_LEDGER);
        assert_non_null(strstr(err.message, "another program"));
    }
    sqlite3_open(w->path, &db); /* and theirs was left alone: not even turned to WAL */
    sqlite3_stmt *q;
    sqlite3_prepare_v2(db, "PRAGMA journal_mode", -1, &q, NULL);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(q, 0), "delete");
    sqlite3_finalize(q);
    sqlite3_close(db);
    assert_int_equal(try_open(w->folder, COMITY_LEDGER_WRITE, &err), COMITY_IO);
    assert_non_null(strstr(err.message, "is a folder"));
    assert_int_equal(try_open(cm_arena_printf(w->arena, "%s/none.db", w->folder), COMITY_LEDGER_READ, &err),
                     COMITY_NOT_FOUND);
    assert_int_equal(try_open(cm_arena_printf(w->arena, "%s/none/x.db", w->folder), COMITY_LEDGER_WRITE, &err), COMITY_IO);
    assert_non_null(strstr(err.message, "make it first"));
    assert_int_equal(try_open("", COMITY_LEDGER_WRITE, &err), COMITY_USAGE);
}

/* As a user without rights (root may write anywhere). The exit status tells. */
static int without_rights(world *w) {
    comity_error err;
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) return 10;
    if (try_open(cm_arena_printf(w->arena, "%s/new.db", w->folder), COMITY_LEDGER_WRITE, &err) != COMITY_IO) return 1;
    if (!strstr(err.message, "cannot be written")) return 2;
    if (try_open(w->path, COMITY_LEDGER_WRITE, &err) != COMITY_IO) return 3;
    if (!strstr(err.message, "cannot be written")) return 4;
    comity_ledger *ledger = NULL;
    if (comity_ledger_open(w->path, COMITY_LEDGER_READ, &ledger, &err) != COMITY_OK) return 5;
    comity_ledger_counts counts = {0};
    if (comity_ledger_count(ledger, &counts, &err) != COMITY_OK || counts.events != 4) return 6;
    comity_ledger_close(ledger);
    if (try_open(cm_arena_printf(w->arena, "%s/old.db", w->folder), COMITY_LEDGER_READ, &err) != COMITY_BAD_LEDGER) return 7;
    if (!strstr(err.message, "is a ledger of an earlier Comity") || !strstr(err.message, "copy the file")) return 8;
    return 0;
}

static void unwritable(void **state) {
    world *w = *state;
    made_document d = make_document(w->arena, "doc-1", "text one", NULL, SOME, 4);
    comity_ledger *ledger = open_ledger(w->path, COMITY_LEDGER_WRITE);
    add(ledger, &d);
    comity_ledger_close(ledger);
    const char *old = cm_arena_printf(w->arena, "%s/old.db", w->folder);
    ledger = open_ledger(old, COMITY_LEDGER_WRITE);
    age(ledger);
    comity_ledger_close(ledger);
    chmod(old, 0444);
    chmod(w->path, 0444);
    chmod(w->folder, 0555);
    pid_t child = fork();
    if (child == 0) _exit(without_rights(w));
    int status = -1;
    waitpid(child, &status, 0);
    chmod(w->folder, 0755);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void days(void **state) {
    (void)state;
    int32_t day;
    char text[12];
    assert_true(cm_day_parse("1970-01-01", &day));
    assert_int_equal(day, 0);
    assert_true(cm_day_parse("2000-03-01", &day));
    assert_int_equal(day, 11017);
    assert_false(cm_day_parse("1900-02-29", &day));
    assert_false(cm_day_parse("2009-6-28", &day));
    assert_false(cm_day_parse("0000-01-01", &day));
    assert_false(cm_day_parse(NULL, &day));
    assert_true(cm_day_parse("0001-01-01", &day));
    for (int32_t last; day < 2932896; day += 97) { /* to 9999-12-31 and back again */
        cm_day_iso(day, text);
        assert_true(cm_day_parse(text, &last));
        assert_int_equal(last, day);
    }
    cm_day_iso(2932897, text);
    assert_string_equal(text, "");
    cm_day_iso(CM_DAY_MIN, text);
    assert_string_equal(text, "");
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        T(round_trip),  T(unknown_stays_null), T(questions),   T(questions_use_the_index),
        T(supersession), T(append_only),       T(prefixes),    T(twice_changes_nothing),
        T(check_finds_damage), T(bad_records), T(batches),     T(locked),
        T(disk_full),   T(newer_schema),       T(older_schema), T(upgrade_fails), T(upgrade_waits),
        T(not_a_ledger), T(unwritable),
        cmocka_unit_test(days),
    };
    return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
