/* What states are derived from: the reports of a dyad, read from one stretch of the file; and what was derived from them,
 * kept until they change. */
#include "ledger/ledger.h"

static const char *text_at(cm_arena *arena, sqlite3_stmt *q, int column) {
    const char *s = (const char *)sqlite3_column_text(q, column);
    return s ? cm_arena_cstr(arena, (cm_str){s, (size_t)sqlite3_column_bytes(q, column)}) : "";
}

static void date_at(sqlite3_stmt *q, int column, char out[12]) {
    const char *s = (const char *)sqlite3_column_text(q, column);
    size_t n = s ? (size_t)sqlite3_column_bytes(q, column) : 0;
    if (n > 11) n = 0;
    if (n) memcpy(out, s, n);
    out[n] = 0;
}

/* Fluents, scopes, places and dates of documents repeat: the one before is often the same. */
static const char *again(cm_arena *arena, sqlite3_stmt *q, int column, const char *before) {
    const char *s = (const char *)sqlite3_column_text(q, column);
    if (!s) return "";
    return before && strcmp(s, before) == 0 ? before : text_at(arena, q, column);
}

static comity_event event_at(sqlite3_stmt *q, const comity_actor *both, cm_arena *arena, const comity_event *before) {
    comity_event e = {.document = "", .cameo = "", .class_ = "", .mode = "", .condition = "", .said_verb = "", .pattern = "",
                      .trace = "", .publisher = "", .url = "", .licence = "", .sentence = {.text = "", .conllu = ""}};
    static const char hex[] = "0123456789abcdef";
    uint64_t id = (uint64_t)sqlite3_column_int64(q, 1);
    char digits[16];
    for (int i = 15; i >= 0; i--, id >>= 4) digits[i] = hex[id & 15];
    e.id = cm_arena_cstr(arena, (cm_str){digits, 16});
    e.kind = (comity_kind)sqlite3_column_int(q, 2);
    e.status = (comity_event_status)sqlite3_column_int(q, 3);
    e.effect = (comity_effect)sqlite3_column_int(q, 4);
    e.fluent = again(arena, q, 5, before ? before->fluent : NULL);
    e.reciprocal = sqlite3_column_int(q, 6) != 0;
    /* of both actors, those that stand on the side */
    int sides = sqlite3_column_int(q, 7);
    e.source = both + !(sides & 1);
    e.n_source = (size_t)(sides & 1) + (size_t)(sides >> 2 & 1);
    e.target = both + !(sides & 2);
    e.n_target = (size_t)(sides >> 1 & 1) + (size_t)(sides >> 3 & 1);
    date_at(q, 8, e.date_start);
    date_at(q, 9, e.date_end);
    e.date_precision = (comity_precision)sqlite3_column_int(q, 10);
    e.object = text_at(arena, q, 11);
    e.scope = again(arena, q, 12, before ? before->scope : NULL);
    e.place = again(arena, q, 13, before ? before->place : NULL);
    e.trigger = again(arena, q, 14, before ? before->trigger : NULL);
    e.published = again(arena, q, 15, before ? before->published : NULL);
    return e;
}

comity_status cm_ledger_reports(comity_ledger *ledger, const char *a, const char *b, cm_arena *arena, const comity_event **out,
                                const int64_t **numbers, size_t *n, comity_error *err) {
    if (strcmp(a, b) > 0) {
        const char *swap = a;
        a = b;
        b = swap;
    }
    comity_actor *both = CM_NEW_ARRAY(arena, comity_actor, 2);
    for (int side = 0; side < 2; side++)
        both[side] = (comity_actor){.code = cm_arena_cstr(arena, cm_str_of(side ? b : a)), .sector = "", .name = "", .canonical = ""};
    sqlite3_stmt *q = cm_ledger_sql(ledger, *ledger->known ? CM_SQL_REPORTS_KNOWN : CM_SQL_REPORTS, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(q, 1, a, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 2, b, -1, SQLITE_STATIC);
    if (*ledger->known) sqlite3_bind_text(q, 3, ledger->known, -1, SQLITE_STATIC);
    CM_VEC(comity_event) found = {0};
    CM_VEC(int64_t) which = {0};
    int rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) {
        comity_event e = event_at(q, both, arena, found.n ? &found.at[found.n - 1] : NULL);
        CM_PUSH(arena, found, e);
        CM_PUSH(arena, which, sqlite3_column_int64(q, 0));
    }
    comity_status status = rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "reading reports", err);
    sqlite3_reset(q);
    *out = found.at;
    *numbers = which.at;
    *n = found.n;
    return status;
}

comity_status cm_ledger_state_get(comity_ledger *ledger, const char *a, const char *b, int64_t stamp, cm_arena *arena,
                                  const void **body, size_t *size, comity_error *err) {
    *body = NULL;
    *size = 0;
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_STATE_GET, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(q, 1, a, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 2, b, -1, SQLITE_STATIC);
    sqlite3_bind_int64(q, 3, stamp);
    int rc = sqlite3_step(q);
    comity_status status = rc == SQLITE_ROW || rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "reading a state", err);
    const void *stored = rc == SQLITE_ROW ? sqlite3_column_blob(q, 0) : NULL;
    if (stored) {
        *size = (size_t)sqlite3_column_bytes(q, 0);
        *body = memcpy(cm_arena_alloc(arena, *size), stored, *size);
    } else if (rc == SQLITE_ROW && sqlite3_errcode(ledger->db) == SQLITE_NOMEM)
        status = cm_ledger_fail(ledger, "reading a state", err);
    sqlite3_reset(q);
    return status;
}

comity_status cm_ledger_state_put(comity_ledger *ledger, const char *a, const char *b, int64_t stamp, const void *body,
                                  size_t size, comity_error *err) {
    sqlite3_stmt *q = cm_ledger_sql(ledger, CM_SQL_STATE_PUT, err);
    if (!q) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(q, 1, a, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 2, b, -1, SQLITE_STATIC);
    sqlite3_bind_int64(q, 3, stamp);
    sqlite3_bind_blob64(q, 4, body, size, SQLITE_STATIC);
    return cm_ledger_step(ledger, q, "keeping a state", err);
}

comity_status cm_ledger_states(comity_ledger *ledger, cm_arena *arena, const cm_stored **out, size_t *n, comity_error *err) {
    static const char sql[] = "SELECT a, b, stamp FROM dyad_state ORDER BY a, b";
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(ledger->db, sql, -1, &q, NULL) != SQLITE_OK) return cm_ledger_fail(ledger, "preparing a query", err);
    CM_VEC(cm_stored) found = {0};
    int rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) {
        cm_stored x = {.a = text_at(arena, q, 0), .b = text_at(arena, q, 1), .stamp = sqlite3_column_int64(q, 2)};
        x.fresh = sqlite3_column_type(q, 2) != SQLITE_NULL;
        CM_PUSH(arena, found, x);
    }
    comity_status status = rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "looking for states", err);
    sqlite3_finalize(q);
    *out = found.at;
    *n = found.n;
    return status;
}
