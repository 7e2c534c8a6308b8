/* Whether the file says one thing everywhere. Everything derived is derived
 * anew in SQL, independently of the write path's C, and compared. */
#include "ledger/ledger.h"

/* Each gives a row only where something is wrong; the row names it. */
static const struct {
    const char *what, *sql;
} CHECKS[] = {
    {"SQLite's own check", "SELECT integrity_check FROM pragma_integrity_check(1) WHERE integrity_check <> 'ok'"},
    {"a row that refers to nothing", "SELECT \"table\" || ' ' || rowid FROM pragma_foreign_key_check() LIMIT 1"},
    {"a document whose sentences are not all there",
     "SELECT d.id FROM document d LEFT JOIN sentence s ON s.n BETWEEN d.first_sentence AND d.first_sentence +"
     " d.n_sentences - 1 AND s.document = d.n GROUP BY d.n HAVING count(s.n) <> d.n_sentences LIMIT 1"},
    {"a document whose events are not all there",
     "SELECT d.id FROM document d LEFT JOIN event e ON e.n BETWEEN d.first_event AND d.first_event + d.n_events - 1"
     " AND e.document = d.n GROUP BY d.n HAVING count(e.n) <> d.n_events LIMIT 1"},
    {"totals",
     "SELECT 'documents, sentences or events' FROM total t WHERE t.documents <>"
     " (SELECT count(*) FROM document WHERE superseded_at IS NULL) OR t.sentences <>"
     " (SELECT ifnull(sum(n_sentences), 0) FROM document WHERE superseded_at IS NULL) OR t.events <>"
     " (SELECT ifnull(sum(n_events), 0) FROM document WHERE superseded_at IS NULL)"},
    {"an event that is missing in the index, or there without being current",
     "WITH good AS (SELECT e.n FROM event e JOIN document d ON d.n = e.document WHERE d.superseded_at IS NULL),"
     " listed AS (SELECT event FROM event_index WHERE a = '' AND b = '')"
     " SELECT n FROM (SELECT * FROM (SELECT n FROM good EXCEPT SELECT event FROM listed) UNION ALL"
     " SELECT * FROM (SELECT event FROM listed EXCEPT SELECT n FROM good)) LIMIT 1"},
    {"a dyad that is missing in the index, or there without reason",
     "WITH party AS (SELECT DISTINCT e.n, e.reciprocal, p.side, p.code FROM event e JOIN document d ON d.n = e.document"
     " JOIN event_actor p ON p.event = e.n WHERE d.superseded_at IS NULL AND p.side < 2 AND p.code IS NOT NULL),"
     " good AS (SELECT DISTINCT x.n, min(x.code, y.code) AS a, max(x.code, y.code) AS b FROM party x JOIN party y"
     " ON y.n = x.n WHERE CASE WHEN x.reciprocal THEN x.code <> y.code ELSE x.side = 0 AND y.side = 1 END),"
     " listed AS (SELECT event AS n, a, b FROM event_index WHERE b <> '')"
     " SELECT a || ' ' || b || ' ' || n FROM (SELECT * FROM (SELECT * FROM good EXCEPT SELECT * FROM listed) UNION ALL"
     " SELECT * FROM (SELECT * FROM listed EXCEPT SELECT * FROM good)) LIMIT 1"},
    {"a report of a fluent that is missing, there without reason, or not what the event says",
     "WITH good AS (" CM_REPORT_ROWS ")"
     " SELECT a || ' ' || b || ' ' || event FROM (SELECT * FROM (SELECT * FROM good EXCEPT SELECT * FROM dyad_report) UNION"
     " ALL SELECT * FROM (SELECT * FROM dyad_report EXCEPT SELECT * FROM good)) LIMIT 1"},
    {"a dyad whose states nobody would know to be stale",
     "SELECT a || ' ' || b FROM (SELECT a, b FROM dyad_report EXCEPT SELECT a, b FROM dyad_state) LIMIT 1"},
    {"a count by dyad and month",
     "WITH good AS (SELECT i.a, i.b, CASE WHEN ifnull(e.date_start, e.date_end) IS NULL THEN '' WHEN e.date_precision"
     " IN (1, 2) THEN substr(ifnull(e.date_start, e.date_end), 1, 7) WHEN e.date_precision = 3 THEN"
     " substr(ifnull(e.date_start, e.date_end), 1, 4) ELSE '' END AS month, e.kind, ifnull(e.class, '') AS class,"
     " e.status, count(*) AS count FROM event_index i JOIN event e ON e.n = i.event WHERE i.b <> ''"
     " GROUP BY 1, 2, 3, 4, 5, 6) SELECT a || ' ' || b || ' ' || month FROM (SELECT * FROM (SELECT * FROM good EXCEPT"
     " SELECT * FROM dyad_month) UNION ALL SELECT * FROM (SELECT * FROM dyad_month EXCEPT SELECT * FROM good)) LIMIT 1"},
};

/* The word index must hold the current sentences and no others. */
static comity_status check_words(comity_ledger *ledger, comity_error *err) {
    static const char sql[] =
        "SELECT count(*) FROM sentence_words_docsize w LEFT JOIN sentence s ON s.n = w.id LEFT JOIN document d ON d.n ="
        " s.document WHERE d.superseded_at IS NOT NULL OR d.n IS NULL UNION ALL SELECT (SELECT count(*) FROM"
        " sentence_words_docsize) - (SELECT sentences FROM total)";
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(ledger->db, sql, -1, &q, NULL) != SQLITE_OK) return cm_ledger_fail(ledger, "checking", err);
    bool good = true;
    int rc;
    while ((rc = sqlite3_step(q)) == SQLITE_ROW) good = good && sqlite3_column_int64(q, 0) == 0;
    sqlite3_finalize(q);
    if (rc != SQLITE_DONE) return cm_ledger_fail(ledger, "checking", err);
    return good ? COMITY_OK
                : cm_fail(err, COMITY_BAD_LEDGER, "%s: the word index does not agree with the sentences", ledger->path);
}

comity_status cm_ledger_check(comity_ledger *ledger, comity_error *err) {
    for (size_t i = 0; i < sizeof CHECKS / sizeof *CHECKS; i++) {
        sqlite3_stmt *q = NULL;
        if (sqlite3_prepare_v2(ledger->db, CHECKS[i].sql, -1, &q, NULL) != SQLITE_OK)
            return cm_ledger_fail(ledger, "checking", err);
        int rc = sqlite3_step(q);
        comity_status status = COMITY_OK;
        if (rc == SQLITE_ROW)
            status = cm_fail(err, COMITY_BAD_LEDGER, "%s: %s: %s", ledger->path, CHECKS[i].what,
                             (const char *)sqlite3_column_text(q, 0));
        else if (rc != SQLITE_DONE)
            status = cm_ledger_fail(ledger, "checking", err);
        sqlite3_finalize(q);
        CM_TRY(status);
    }
    return check_words(ledger, err);
}
