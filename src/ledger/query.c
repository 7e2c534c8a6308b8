/* Reading: events by dyad and date or by id, counts, months. */
#include "ledger/ledger.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "ledger/day.h"

struct comity_cursor {
    comity_ledger *ledger;   /* not owned; must outlive the cursor */
    sqlite3_stmt *statement; /* owned: gives numbers of events */
    cm_arena *arena;         /* owned: of the event given last */
    comity_event event;
    uint64_t left;
};

/* ---------------------------------------------------- one event whole -- */

static const char *text_at(cm_arena *arena, sqlite3_stmt *statement, int column) {
    const char *s = (const char *)sqlite3_column_text(statement, column);
    return s ? cm_arena_cstr(arena, (cm_str){s, (size_t)sqlite3_column_bytes(statement, column)}) : "";
}

static void date_at(sqlite3_stmt *statement, int column, char out[12]) {
    const char *s = (const char *)sqlite3_column_text(statement, column);
    size_t n = s ? strlen(s) : 0;
    if (n > 11) n = 0;
    if (n) memcpy(out, s, n);
    out[n] = 0;
}

static double real_at(sqlite3_stmt *statement, int column) {
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? NAN : sqlite3_column_double(statement, column);
}

static void contexts(cm_arena *arena, const char *list, comity_event *out) {
    CM_VEC(const char *) found = {0};
    cm_str rest = cm_str_of(list), part;
    while (rest.n && cm_str_split(&rest, ',', &part)) CM_PUSH(arena, found, cm_arena_cstr(arena, part));
    out->context = found.at;
    out->n_context = found.n;
}

static void event_columns(sqlite3_stmt *q, cm_arena *arena, comity_event *out) {
    *out = (comity_event){0};
    out->id = cm_arena_printf(arena, "%016llx", (unsigned long long)sqlite3_column_int64(q, 0));
    out->document = text_at(arena, q, 1);
    out->sentence.index = (uint32_t)sqlite3_column_int64(q, 2);
    out->sentence.start = (uint32_t)sqlite3_column_int64(q, 3);
    out->sentence.end = (uint32_t)sqlite3_column_int64(q, 4);
    out->sentence.text = text_at(arena, q, 5);
    out->sentence.conllu = text_at(arena, q, 6);
    out->kind = (comity_kind)sqlite3_column_int(q, 7);
    out->status = (comity_event_status)sqlite3_column_int(q, 8);
    out->cameo = text_at(arena, q, 9);
    out->class_ = text_at(arena, q, 10);
    out->mode = text_at(arena, q, 11);
    contexts(arena, text_at(arena, q, 12), out);
    out->reciprocal = sqlite3_column_int(q, 13) != 0;
    date_at(q, 14, out->date_start);
    date_at(q, 15, out->date_end);
    out->date_precision = (comity_precision)sqlite3_column_int(q, 16);
    out->condition = text_at(arena, q, 17);
    out->said_verb = text_at(arena, q, 18);
    out->object = text_at(arena, q, 19);
    out->scope = text_at(arena, q, 20);
    out->place = text_at(arena, q, 21);
    out->intensity = real_at(q, 22);
    out->quad_class = sqlite3_column_int(q, 23);
    out->confidence = real_at(q, 24);
    out->effect = (comity_effect)sqlite3_column_int(q, 25);
    out->fluent = text_at(arena, q, 26);
    out->trigger = text_at(arena, q, 27);
    out->trigger_start = (uint32_t)sqlite3_column_int64(q, 28);
    out->trigger_end = (uint32_t)sqlite3_column_int64(q, 29);
    out->pattern = text_at(arena, q, 30);
    out->trace = text_at(arena, q, 31);
    out->published = text_at(arena, q, 32);
    out->publisher = text_at(arena, q, 33);
    out->url = text_at(arena, q, 34);
    out->licence = text_at(arena, q, 35);
}

static comity_status event_actors(comity_ledger *ledger, int64_t n, cm_arena *arena, comity_event *out,
                                  comity_error *err) {
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_ACTORS_GET, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(q, 1, n);
    CM_VEC(comity_actor) side[3] = {0};
    int rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) {
        comity_actor actor = {.code = text_at(arena, q, 1),
                              .sector = text_at(arena, q, 2),
                              .name = text_at(arena, q, 3),
                              .canonical = text_at(arena, q, 4),
                              .start = (uint32_t)sqlite3_column_int64(q, 5),
                              .end = (uint32_t)sqlite3_column_int64(q, 6),
                              .inferred = sqlite3_column_int(q, 7) != 0};
        unsigned at = (unsigned)sqlite3_column_int(q, 0);
        if (at <= CM_SIDE_SAID_BY) CM_PUSH(arena, side[at], actor);
    }
    comity_status status = rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "reading actors", err);
    sqlite3_reset(q);
    out->source = side[CM_SIDE_SOURCE].at;
    out->n_source = side[CM_SIDE_SOURCE].n;
    out->target = side[CM_SIDE_TARGET].at;
    out->n_target = side[CM_SIDE_TARGET].n;
    out->said_by = side[CM_SIDE_SAID_BY].at;
    return status;
}

comity_status cm_ledger_event(comity_ledger *ledger, int64_t n, cm_arena *arena, comity_event *out, comity_error *err) {
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_EVENT_GET, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(q, 1, n);
    int rc = sqlite3_step(q);
    if (rc == SQLITE_ROW) event_columns(q, arena, out);
    comity_status status = rc == SQLITE_ROW    ? COMITY_OK
                           : rc == SQLITE_DONE ? cm_fail(err, COMITY_BAD_LEDGER, "%s: event %lld is missing; it is damaged",
                                                         ledger->path, (long long)n)
                                               : cm_ledger_fail(ledger, "reading an event", err);
    sqlite3_reset(q);
    return status == COMITY_OK ? event_actors(ledger, n, arena, out, err) : status;
}

/* ------------------------------------------------------------- queries -- */

/* Leaves the parameter null where all that is current is asked for. */
static void bind_known(const comity_ledger *ledger, sqlite3_stmt *statement, int at) {
    if (*ledger->known) sqlite3_bind_text(statement, at, ledger->known, -1, SQLITE_TRANSIENT);
}

/* The ids that start with `prefix`, as a range of numbers. */
static bool prefix_range(const char *prefix, int64_t *low, int64_t *high) {
    uint64_t v = 0;
    size_t n = 0;
    for (; prefix[n]; n++) {
        char c = prefix[n];
        unsigned digit = c >= '0' && c <= '9'   ? (unsigned)(c - '0')
                         : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10)
                         : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A' + 10)
                                                : 16;
        if (digit == 16 || n == 16) return false;
        v = v << 4 | digit;
    }
    if (n < 4) return false;
    unsigned shift = (unsigned)(16 - n) * 4;
    uint64_t from = v << shift, to = shift ? from | (((uint64_t)1 << shift) - 1) : from;
    memcpy(low, &from, sizeof from);
    memcpy(high, &to, sizeof to);
    return true;
}

static comity_status none_with(comity_ledger *ledger, const char *id, int64_t low, int64_t high, comity_error *err) {
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_BY_PREFIX_OLD, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(q, 1, low);
    sqlite3_bind_int64(q, 2, high);
    comity_status status;
    if (sqlite3_step(q) == SQLITE_ROW)
        status = cm_fail(err, COMITY_NOT_FOUND, "event %s is of an earlier version of document %s, superseded on %s", id,
                         (const char *)sqlite3_column_text(q, 0), (const char *)sqlite3_column_text(q, 1));
    else
        status = cm_fail(err, COMITY_NOT_FOUND, "%s has no event whose id starts with %s", ledger->path, id);
    sqlite3_reset(q);
    return status;
}

static comity_status by_id(comity_ledger *ledger, const char *id, int64_t *n, comity_error *err) {
    int64_t low, high;
    if (!prefix_range(id, &low, &high))
        return cm_fail(err, COMITY_USAGE, "expected an event's id or its first 4 or more hex digits, found \"%s\"", id);
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_BY_PREFIX, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(q, 1, low);
    sqlite3_bind_int64(q, 2, high);
    bind_known(ledger, q, 3);
    cm_buf list = {0};
    int found = 0, rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) {
        if (found++ == 0) *n = sqlite3_column_int64(q, 0);
        if (found <= 8)
            cm_buf_printf(&list, "%s%016llx", found > 1 ? ", " : "", (unsigned long long)sqlite3_column_int64(q, 1));
        else
            cm_buf_puts(&list, ", …");
    }
    comity_status status = COMITY_OK;
    if (rc != SQLITE_DONE)
        status = cm_ledger_fail(ledger, "looking for an event", err);
    else if (found > 1)
        status = cm_fail(err, COMITY_USAGE, "%s is ambiguous: it may be %s; give more digits", id, cm_buf_cstr(&list));
    sqlite3_reset(q);
    cm_buf_free(&list);
    return status == COMITY_OK && found == 0 ? none_with(ledger, id, low, high, err) : status;
}

static comity_status date_of(const char *iso, int open, int *out, comity_error *err) {
    *out = open;
    if (!iso || !*iso) return COMITY_OK;
    *out = cm_date_number(iso);
    return *out ? COMITY_OK : cm_fail(err, COMITY_USAGE, "expected a date YYYY-MM-DD, found \"%s\"", iso);
}

/* The narrow and the wide stretch of the index, merged by date. A narrow event
 * that reaches into the range starts at most a year (and a day) before it. */
#define NARROW                                                                                                         \
    "SELECT start, event FROM event_index WHERE a = ?1 AND b = ?2 AND wide = 0 AND start BETWEEN ?3 - 10100 AND ?4"    \
    " AND until >= ?3"
#define WIDE "SELECT start, event FROM event_index WHERE a = ?1 AND b = ?2 AND wide = 1 AND start <= ?4 AND until >= ?3"
#define WITH_WORDS                                                                                                     \
    " AND (SELECT sentence FROM event WHERE n = event_index.event) IN"                                                 \
    " (SELECT rowid FROM sentence_words WHERE sentence_words MATCH ?5)"
static const char BY_DATE[] = NARROW " UNION ALL " WIDE " ORDER BY 1, 2";
static const char BY_DATE_AND_WORDS[] = NARROW WITH_WORDS " UNION ALL " WIDE WITH_WORDS " ORDER BY 1, 2";

/* Words and "quoted phrases" as FTS5 strings, all of which must stand in the
 * sentence; whatever else the user types is no syntax. */
static void match_of(const char *words, cm_buf *out) {
    bool quoted = false, open = false;
    for (const char *p = words; *p; p++) {
        if (*p == '"' || (*p == ' ' && !quoted)) {
            if (*p == '"') quoted = !quoted;
            if (open) cm_buf_puts(out, "\" ");
            open = false;
        } else {
            if (!open) cm_buf_putc(out, '"');
            open = true;
            cm_buf_putc(out, *p);
        }
    }
    if (open) cm_buf_putc(out, '"');
}

/* The same as it was known before record time ?5: not what was recorded later, and with what was replaced since. */
#define THEN " AND (SELECT d.recorded_at FROM event e JOIN document d ON d.n = e.document WHERE e.n = event_index.event) < ?5"
#define AS_DATE(column) "CAST(replace(e." column ", '-', '') AS INTEGER)"
#define OLD_START "ifnull(" AS_DATE("date_start") ", ifnull(" AS_DATE("date_end") ", 99999999))" /* CM_UNDATED */
static const char BY_DATE_KNOWN[] =
    NARROW THEN " UNION ALL " WIDE THEN " UNION ALL SELECT " OLD_START ", e.n FROM " CM_OLD_EVENTS("?5")
    " AND " OLD_START " <= ?4 AND ifnull(" AS_DATE("date_end") ", " OLD_START ") >= ?3"
    " AND CASE WHEN ?1 = '' THEN 1 WHEN ?2 = '' THEN " CM_ON_SIDE("?1", "< 2") " ELSE " CM_OF_DYAD " END ORDER BY 1, 2";

comity_status comity_ledger_known(comity_ledger *ledger, const char *date, comity_error *err) {
    if (!date || !*date) {
        ledger->known[0] = 0;
        return COMITY_OK;
    }
    if (!cm_date_number(date)) return cm_fail(err, COMITY_USAGE, "expected a date YYYY-MM-DD, found \"%s\"", date);
    snprintf(ledger->known, sizeof ledger->known, "%.10sT24", date); /* after every time of that day */
    return COMITY_OK;
}

static comity_status by_dyad(comity_ledger *ledger, const comity_query *query, sqlite3_stmt **out, comity_error *err) {
    const char *a = query->a ? query->a : "", *b = query->b ? query->b : "";
    if (*b && (!*a || strcmp(a, b) > 0)) {
        const char *swap = a;
        a = b;
        b = swap;
    }
    int from, to;
    bool bounded = (query->from && *query->from) || (query->to && *query->to);
    CM_TRY(date_of(query->from, 0, &from, err));
    /* An undated event is in no range of dates. */
    CM_TRY(date_of(query->to, bounded ? CM_UNDATED - 1 : CM_UNDATED, &to, err));
    if (from > to) return cm_fail(err, COMITY_USAGE, "the range of dates ends (%s) before it starts (%s)", query->to, query->from);
    bool worded = query->text && *query->text;
    if (worded && *ledger->known)
        return cm_fail(err, COMITY_USAGE, "words are searched for in what is known now only, not in what was known on a date");
    const char *sql = worded ? BY_DATE_AND_WORDS : *ledger->known ? BY_DATE_KNOWN : BY_DATE;
    if (sqlite3_prepare_v2(ledger->db, sql, -1, out, NULL) != SQLITE_OK)
        return cm_ledger_fail(ledger, "preparing a query", err);
    bind_known(ledger, *out, 5);
    if (worded) {
        cm_buf match = {0};
        match_of(query->text, &match);
        sqlite3_bind_text(*out, 5, cm_buf_cstr(&match), -1, SQLITE_TRANSIENT);
        cm_buf_free(&match);
    }
    sqlite3_bind_text(*out, 1, a, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(*out, 2, b, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(*out, 3, from);
    sqlite3_bind_int(*out, 4, to);
    return COMITY_OK;
}

comity_status comity_ledger_events(comity_ledger *ledger, const comity_query *query, comity_cursor **out,
                                   comity_error *err) {
    static const comity_query everything = {0};
    if (!query) query = &everything;
    *out = NULL;
    sqlite3_stmt *statement = NULL;
    if (query->id && *query->id) {
        int64_t n = 0;
        CM_TRY(by_id(ledger, query->id, &n, err));
        if (sqlite3_prepare_v2(ledger->db, "SELECT NULL, ?1", -1, &statement, NULL) != SQLITE_OK)
            return cm_ledger_fail(ledger, "preparing a query", err);
        sqlite3_bind_int64(statement, 1, n);
    } else
        CM_TRY(by_dyad(ledger, query, &statement, err));
    comity_cursor *cursor = calloc(1, sizeof *cursor);
    if (cursor) cursor->arena = cm_arena_new();
    if (!cursor || !cursor->arena) {
        free(cursor);
        sqlite3_finalize(statement);
        return cm_fail(err, COMITY_NO_MEMORY, "out of memory");
    }
    cursor->ledger = ledger;
    cursor->statement = statement;
    cursor->left = query->limit ? query->limit : UINT64_MAX;
    *out = cursor;
    return COMITY_OK;
}

comity_status comity_cursor_next(comity_cursor *cursor, const comity_event **out, comity_error *err) {
    *out = NULL;
    cm_arena_reset(cursor->arena);
    if (cursor->left == 0) return COMITY_END;
    int rc = sqlite3_step(cursor->statement);
    if (rc == SQLITE_DONE) {
        cursor->left = 0; /* a step beyond the end would begin again */
        return COMITY_END;
    }
    if (rc != SQLITE_ROW) return cm_ledger_fail(cursor->ledger, "reading events", err);
    cursor->left--;
    CM_TRY(cm_ledger_event(cursor->ledger, sqlite3_column_int64(cursor->statement, 1), cursor->arena, &cursor->event, err));
    *out = &cursor->event;
    return COMITY_OK;
}

void comity_cursor_close(comity_cursor *cursor) {
    if (!cursor) return;
    sqlite3_finalize(cursor->statement);
    cm_arena_free(cursor->arena);
    free(cursor);
}

comity_status cm_ledger_all_events(comity_ledger *ledger, const comity_query *query, cm_arena *arena, const comity_event **out,
                                   size_t *n, comity_error *err) {
    comity_cursor *cursor = NULL;
    CM_TRY(comity_ledger_events(ledger, query, &cursor, err));
    if (!cursor) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for reading events");
    CM_VEC(comity_event) found = {0};
    comity_status status = COMITY_OK;
    int rc = SQLITE_DONE;
    while (status == COMITY_OK && found.n < cursor->left && (rc = sqlite3_step(cursor->statement)) == SQLITE_ROW) {
        comity_event event;
        status = cm_ledger_event(ledger, sqlite3_column_int64(cursor->statement, 1), arena, &event, err);
        CM_PUSH(arena, found, event);
    }
    if (status == COMITY_OK && rc != SQLITE_DONE && rc != SQLITE_ROW) status = cm_ledger_fail(ledger, "reading events", err);
    comity_cursor_close(cursor);
    *out = found.at;
    *n = found.n;
    return status;
}

comity_status cm_ledger_dyads(comity_ledger *ledger, const char *with, cm_arena *arena, const cm_dyad **out, size_t *n,
                              comity_error *err) {
    /* Of what is current now, whenever recorded, and of what was replaced since: a dyad without events then does no harm. */
    static const char sql[] =
        "SELECT a, b FROM (SELECT DISTINCT a, b FROM dyad_month UNION SELECT min(x.code, y.code), max(x.code, y.code) FROM"
        " (SELECT e.n, e.reciprocal FROM " CM_OLD_EVENTS("?1") ") o JOIN event_actor x ON x.event = o.n JOIN event_actor y"
        " ON y.event = o.n WHERE x.side < 2 AND y.side < 2 AND x.code IS NOT NULL AND y.code IS NOT NULL AND CASE WHEN"
        " o.reciprocal THEN x.code <> y.code ELSE x.side = 0 AND y.side = 1 END)"
        " WHERE ?2 IS NULL OR a = ?2 OR b = ?2 ORDER BY a, b";
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(ledger->db, sql, -1, &q, NULL) != SQLITE_OK) return cm_ledger_fail(ledger, "preparing a query", err);
    bind_known(ledger, q, 1);
    if (with) sqlite3_bind_text(q, 2, with, -1, SQLITE_STATIC);
    CM_VEC(cm_dyad) found = {0};
    int rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) {
        cm_dyad d = {text_at(arena, q, 0), text_at(arena, q, 1)};
        CM_PUSH(arena, found, d);
    }
    comity_status status = rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "looking for dyads", err);
    sqlite3_finalize(q);
    *out = found.at;
    *n = found.n;
    return status;
}

comity_status cm_ledger_documents(comity_ledger *ledger, const char *name, cm_arena *arena, const char *const **out, size_t *n,
                                  comity_error *err) {
    /* '$' is the character after '#' */
    static const char sql[] = "SELECT id FROM document WHERE superseded_at IS NULL AND (id = ?1 OR (id >= ?1 || '#' AND id < ?1 || '$'))"
                              " ORDER BY id";
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(ledger->db, sql, -1, &q, NULL) != SQLITE_OK) return cm_ledger_fail(ledger, "preparing a query", err);
    sqlite3_bind_text(q, 1, name, -1, SQLITE_STATIC);
    CM_VEC(const char *) found = {0};
    int rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) CM_PUSH(arena, found, text_at(arena, q, 0));
    comity_status status = rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "looking for documents", err);
    sqlite3_finalize(q);
    *out = found.at;
    *n = found.n;
    return status;
}

/* -------------------------------------------------------------- counts -- */

comity_status comity_ledger_count(comity_ledger *ledger, comity_ledger_counts *out, comity_error *err) {
    *out = (comity_ledger_counts){0};
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_TOTALS, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    if (sqlite3_step(q) != SQLITE_ROW) return cm_ledger_fail(ledger, "counting", err);
    out->documents = (uint64_t)sqlite3_column_int64(q, 0);
    out->sentences = (uint64_t)sqlite3_column_int64(q, 1);
    out->events = (uint64_t)sqlite3_column_int64(q, 2);
    sqlite3_reset(q);
    q = cm_ledger_sql(ledger, CM_SQL_DYADS, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    if (sqlite3_step(q) != SQLITE_ROW) return cm_ledger_fail(ledger, "counting", err);
    out->dyads = (uint64_t)sqlite3_column_int64(q, 0);
    sqlite3_reset(q);
    return COMITY_OK;
}

comity_status cm_ledger_months(comity_ledger *ledger, const char *a, const char *b,
                               bool (*each)(void *user, const cm_month *month), void *user, comity_error *err) {
    bool swap = strcmp(a, b) > 0;
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_MONTHS, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(q, 1, swap ? b : a, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 2, swap ? a : b, -1, SQLITE_STATIC);
    int rc;
    bool more = true;
    while (more && (rc = sqlite3_step(q)) == SQLITE_ROW) {
        cm_month month = {.month = (const char *)sqlite3_column_text(q, 0),
                          .class_ = (const char *)sqlite3_column_text(q, 1),
                          .kind = (comity_kind)sqlite3_column_int(q, 2),
                          .status = (comity_event_status)sqlite3_column_int(q, 3),
                          .count = (uint64_t)sqlite3_column_int64(q, 4)};
        more = each(user, &month);
    }
    comity_status status = !more || rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "reading months", err);
    sqlite3_reset(q);
    return status;
}
