/* The file format: tables, indexes and every statement that touches them.
 *
 * Append-only: documents, sentences, events and actors are never changed or
 * deleted (triggers see to it); a document that is replaced or withdrawn is
 * marked. event_index, dyad_month, total and sentence_words speak of current documents only; they,
 * dyad_report and dyad_state can be derived anew from the rest. */
#include "ledger/ledger.h"

/* In pieces, as C compilers need not take longer strings. */
static const char TABLES[] =
    "CREATE TABLE document ("
    " n INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL,"
    " title TEXT, date TEXT, source TEXT, url TEXT, licence TEXT,"
    " text_hash TEXT NOT NULL,"   /* of the text: FNV-1a and length */
    " coding_hash TEXT NOT NULL," /* of the events, so that a better lexicon may recode the same text */
    " coder TEXT NOT NULL,"       /* version of the program */
    " first_sentence INTEGER NOT NULL, n_sentences INTEGER NOT NULL,"
    " first_event INTEGER NOT NULL, n_events INTEGER NOT NULL,"
    " recorded_at TEXT NOT NULL," /* record time, UTC */
    " superseded_at TEXT,"
    " superseded_by INTEGER REFERENCES document (n)" /* NULL with superseded_at set: withdrawn */
    ") STRICT;"
    "CREATE UNIQUE INDEX document_current ON document (id) WHERE superseded_at IS NULL;"
    "CREATE INDEX document_old ON document (id) WHERE superseded_at IS NOT NULL;"

    "CREATE TABLE sentence ("
    " n INTEGER PRIMARY KEY,"
    " document INTEGER NOT NULL REFERENCES document (n),"
    " position INTEGER NOT NULL," /* in the document, from 0 */
    " start INTEGER NOT NULL, end INTEGER NOT NULL,"
    " text TEXT NOT NULL,"
    " conllu TEXT" /* where the sentence has events */
    ") STRICT;"

    "CREATE TABLE event ("
    " n INTEGER PRIMARY KEY,"
    " id INTEGER NOT NULL," /* the 16 hex digits as a number */
    " document INTEGER NOT NULL REFERENCES document (n),"
    " sentence INTEGER NOT NULL REFERENCES sentence (n),"
    " kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),"
    " status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),"
    " cameo TEXT, class TEXT, mode TEXT,"
    " context TEXT," /* comma list */
    " reciprocal INTEGER NOT NULL CHECK (reciprocal BETWEEN 0 AND 1),"
    " date_start TEXT, date_end TEXT,"
    " date_precision INTEGER NOT NULL CHECK (date_precision BETWEEN 0 AND 5),"
    " condition TEXT, said_verb TEXT, object TEXT, scope TEXT, place TEXT,"
    " intensity REAL, quad_class INTEGER, confidence REAL,"
    " effect INTEGER NOT NULL CHECK (effect BETWEEN 0 AND 3),"
    " fluent TEXT,"
    " trigger_text TEXT, trigger_start INTEGER, trigger_end INTEGER,"
    " pattern TEXT, trace TEXT"
    ") STRICT;"
    "CREATE INDEX event_id ON event (id);"

    "CREATE TABLE event_actor ("
    " event INTEGER NOT NULL REFERENCES event (n),"
    " side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2)," /* source, target, who says it */
    " position INTEGER NOT NULL,"
    " code TEXT, sector TEXT, name TEXT, canonical TEXT,"
    " start INTEGER, end INTEGER, inferred INTEGER NOT NULL,"
    " PRIMARY KEY (event, side, position)"
    ") STRICT, WITHOUT ROWID;"

    /* Each current event once under ('', ''), under (code, '') for each of its
     * codes, and under (a, b), a <= b, for each of its dyads. Dates as numbers
     * YYYYMMDD. `wide` sets apart the few events whose date spans more than a
     * year, so that a range of dates is a short stretch of the others. */
    "CREATE TABLE event_index ("
    " a TEXT NOT NULL, b TEXT NOT NULL, wide INTEGER NOT NULL,"
    " start INTEGER NOT NULL, event INTEGER NOT NULL, until INTEGER NOT NULL,"
    " PRIMARY KEY (a, b, wide, start, event)"
    ") STRICT, WITHOUT ROWID;"

    /* month: 'YYYY-MM', 'YYYY' when only the year is known, '' otherwise. */
    "CREATE TABLE dyad_month ("
    " a TEXT NOT NULL, b TEXT NOT NULL, month TEXT NOT NULL, kind INTEGER NOT NULL,"
    " class TEXT NOT NULL, status INTEGER NOT NULL, count INTEGER NOT NULL,"
    " PRIMARY KEY (a, b, month, kind, class, status)"
    ") STRICT, WITHOUT ROWID;"

    "CREATE TABLE total ("
    " one INTEGER PRIMARY KEY CHECK (one = 1),"
    " documents INTEGER NOT NULL, sentences INTEGER NOT NULL, events INTEGER NOT NULL"
    ") STRICT;"
    "INSERT INTO total VALUES (1, 0, 0, 0);"

    "CREATE VIRTUAL TABLE sentence_words USING fts5 ("
    " text, content = 'sentence', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2');";

/* What came with schema 2. */
const char cm_ledger_state_tables[] =
    /* The events that say something of a fluent, by dyad, with all that states are derived from: a dyad's stand
     * together in the file, so that deriving reads no other table. Events of versions that were replaced stay, apart. */
    "CREATE TABLE dyad_report ("
    " a TEXT NOT NULL, b TEXT NOT NULL, replaced INTEGER NOT NULL, event INTEGER NOT NULL,"
    " document INTEGER NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, status INTEGER NOT NULL,"
    " effect INTEGER NOT NULL, fluent TEXT NOT NULL, reciprocal INTEGER NOT NULL,"
    " sides INTEGER NOT NULL," /* 1: a is a source, 2: a is a target, 4 and 8: b */
    " date_start TEXT, date_end TEXT, date_precision INTEGER NOT NULL, object TEXT, scope TEXT, place TEXT,"
    " trigger_text TEXT, published TEXT,"
    " PRIMARY KEY (a, b, replaced, event)"
    ") STRICT, WITHOUT ROWID;"

    /* The intervals of every dyad that has reports, as state/body.c packs them. `stamp` tells what they were derived by
     * (rules, lives of states, program); NULL: the reports have changed since. */
    "CREATE TABLE dyad_state ("
    " a TEXT NOT NULL, b TEXT NOT NULL, stamp INTEGER, body BLOB,"
    " PRIMARY KEY (a, b)"
    ") STRICT, WITHOUT ROWID;";

static const char KEEP[] =
    "CREATE TRIGGER document_kept BEFORE DELETE ON document"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER document_fixed BEFORE UPDATE OF id, title, date, source, url, licence, text_hash, coding_hash,"
    " coder, first_sentence, n_sentences, first_event, n_events, recorded_at ON document"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER sentence_kept BEFORE DELETE ON sentence"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER sentence_fixed BEFORE UPDATE ON sentence"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER event_kept BEFORE DELETE ON event"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER event_fixed BEFORE UPDATE ON event"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER event_actor_kept BEFORE DELETE ON event_actor"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;"
    "CREATE TRIGGER event_actor_fixed BEFORE UPDATE ON event_actor"
    " BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;";

/* For people with the sqlite3 shell. */
static const char VIEW[] =
    "CREATE VIEW events AS SELECT printf('%016x', e.id) AS id, d.id AS document, s.position AS sentence, s.text,"
    " CASE e.kind WHEN 0 THEN 'event' ELSE 'state' END AS kind,"
    " CASE e.status WHEN 0 THEN 'actual' WHEN 1 THEN 'negated' WHEN 2 THEN 'future' WHEN 3 THEN 'conditional'"
    " ELSE 'possible' END AS status,"
    " e.cameo, e.class, e.mode, e.context,"
    " (SELECT group_concat(code, ',') FROM event_actor WHERE event = e.n AND side = 0) AS source,"
    " (SELECT group_concat(code, ',') FROM event_actor WHERE event = e.n AND side = 1) AS target,"
    " e.reciprocal, e.date_start, e.date_end, e.object, e.scope, e.place, e.intensity, e.quad_class, e.confidence,"
    " CASE e.effect WHEN 0 THEN NULL WHEN 1 THEN 'starts' WHEN 2 THEN 'ends' ELSE 'holds' END AS effect,"
    " e.fluent, e.trigger_text, e.pattern, d.date AS published, d.source AS publisher, d.url, d.licence,"
    " d.recorded_at, d.superseded_at"
    " FROM event e JOIN document d ON d.n = e.document JOIN sentence s ON s.n = e.sentence;";

/* What cm_ledger_reports reads, in its order. */
#define REPORT                                                                                                         \
    "r.event, r.id, r.kind, r.status, r.effect, r.fluent, r.reciprocal, r.sides, r.date_start, r.date_end,"           \
    " r.date_precision, r.object, r.scope, r.place, r.trigger_text, r.published"

const char *const cm_sql_text[CM_SQL_COUNT] = {
    [CM_SQL_BEGIN] = "BEGIN IMMEDIATE",
    [CM_SQL_COMMIT] = "COMMIT",
    [CM_SQL_ROLLBACK] = "ROLLBACK",
    [CM_SQL_DOCUMENT_CURRENT] = "SELECT n FROM document WHERE id = ?1 AND superseded_at IS NULL",
    [CM_SQL_DOCUMENT_SAME] =
        "SELECT text_hash = ?2 AND coding_hash = ?3 AND coder = ?4 AND title IS ?5 AND date IS ?6 AND source IS ?7"
        " AND url IS ?8 AND licence IS ?9 FROM document WHERE n = ?1",
    [CM_SQL_DOCUMENT_ADD] =
        "INSERT INTO document (id, text_hash, coding_hash, coder, title, date, source, url, licence, first_sentence,"
        " n_sentences, first_event, n_events, recorded_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
        " ifnull((SELECT max(n) FROM sentence), 0) + 1, ?10, ifnull((SELECT max(n) FROM event), 0) + 1, ?11, ?12"
        " RETURNING n, first_sentence, first_event",
    [CM_SQL_DOCUMENT_RANGES] =
        "SELECT first_sentence, n_sentences, first_event, n_events FROM document WHERE n = ?1",
    [CM_SQL_DOCUMENT_SUPERSEDE] = "UPDATE document SET superseded_at = ?2 WHERE n = ?1",
    [CM_SQL_DOCUMENT_SUCCESSOR] = "UPDATE document SET superseded_by = ?2 WHERE n = ?1",
    [CM_SQL_SENTENCE_ADD] =
        "INSERT INTO sentence (n, document, position, start, end, text, conllu) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [CM_SQL_SENTENCE_TEXT] = "SELECT text FROM sentence WHERE n = ?1",
    [CM_SQL_WORDS_ADD] = "INSERT INTO sentence_words (rowid, text) VALUES (?1, ?2)",
    [CM_SQL_WORDS_DROP] =
        "INSERT INTO sentence_words (sentence_words, rowid, text) VALUES ('delete', ?1, ?2)",
    [CM_SQL_EVENT_ADD] =
        "INSERT INTO event (n, id, document, sentence, kind, status, cameo, class, mode, context, reciprocal,"
        " date_start, date_end, date_precision, condition, said_verb, object, scope, place, intensity, quad_class,"
        " confidence, effect, fluent, trigger_text, trigger_start, trigger_end, pattern, trace) VALUES (?1, ?2, ?3,"
        " ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,"
        " ?27, ?28, ?29)",
    [CM_SQL_ACTOR_ADD] =
        "INSERT INTO event_actor (event, side, position, code, sector, name, canonical, start, end, inferred)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    [CM_SQL_INDEX_ADD] =
        "INSERT INTO event_index (a, b, wide, start, event, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [CM_SQL_INDEX_DROP] =
        "DELETE FROM event_index WHERE a = ?1 AND b = ?2 AND wide = ?3 AND start = ?4 AND event = ?5",
    [CM_SQL_REPORT_ADD] =
        "INSERT INTO dyad_report (a, b, replaced, event, document, id, kind, status, effect, fluent, reciprocal, sides,"
        " date_start, date_end, date_precision, object, scope, place, trigger_text, published) VALUES (?1, ?2, 0, ?3, ?4, ?5,"
        " ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
    [CM_SQL_REPORT_REPLACED] =
        "UPDATE dyad_report SET replaced = 1 WHERE a = ?1 AND b = ?2 AND replaced = 0 AND event = ?3",
    [CM_SQL_REPORTS] = "SELECT " REPORT " FROM dyad_report r WHERE a = ?1 AND b = ?2 AND replaced = 0",
    [CM_SQL_REPORTS_KNOWN] =
        "SELECT " REPORT " FROM dyad_report r CROSS JOIN document d ON d.n = r.document WHERE r.a = ?1 AND r.b = ?2 AND"
        " d.recorded_at < ?3 AND (d.superseded_at IS NULL OR d.superseded_at >= ?3)",
    [CM_SQL_STATE_STALE] =
        "INSERT INTO dyad_state (a, b) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET stamp = NULL, body = NULL"
        " WHERE stamp IS NOT NULL",
    [CM_SQL_STATE_GET] = "SELECT body FROM dyad_state WHERE a = ?1 AND b = ?2 AND stamp = ?3",
    [CM_SQL_STATE_PUT] = "UPDATE dyad_state SET stamp = ?3, body = ?4 WHERE a = ?1 AND b = ?2",
    [CM_SQL_MONTH_ADD] =
        "INSERT INTO dyad_month (a, b, month, kind, class, status, count) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)"
        " ON CONFLICT DO UPDATE SET count = count + 1",
    [CM_SQL_MONTH_SUB] =
        "UPDATE dyad_month SET count = count - 1"
        " WHERE a = ?1 AND b = ?2 AND month = ?3 AND kind = ?4 AND class = ?5 AND status = ?6",
    [CM_SQL_MONTH_TRIM] =
        "DELETE FROM dyad_month WHERE a = ?1 AND b = ?2 AND month = ?3 AND kind = ?4 AND class = ?5 AND status = ?6"
        " AND count <= 0",
    [CM_SQL_TOTAL_ADD] =
        "UPDATE total SET documents = documents + ?1, sentences = sentences + ?2, events = events + ?3",
    [CM_SQL_TOTALS] = "SELECT documents, sentences, events FROM total",
    [CM_SQL_DYADS] = "SELECT count(*) FROM (SELECT DISTINCT a, b FROM dyad_month WHERE a <> b)",
    [CM_SQL_EVENT_GET] =
        "SELECT e.id, d.id, s.position, s.start, s.end, s.text, s.conllu, e.kind, e.status, e.cameo, e.class, e.mode,"
        " e.context, e.reciprocal, e.date_start, e.date_end, e.date_precision, e.condition, e.said_verb, e.object,"
        " e.scope, e.place, e.intensity, e.quad_class, e.confidence, e.effect, e.fluent, e.trigger_text,"
        " e.trigger_start, e.trigger_end, e.pattern, e.trace, d.date, d.source, d.url, d.licence"
        " FROM event e JOIN document d ON d.n = e.document JOIN sentence s ON s.n = e.sentence WHERE e.n = ?1",
    [CM_SQL_ACTORS_GET] =
        "SELECT side, code, sector, name, canonical, start, end, inferred FROM event_actor WHERE event = ?1"
        " ORDER BY side, position",
    [CM_SQL_BY_PREFIX] =
        "SELECT e.n, e.id FROM event e JOIN document d ON d.n = e.document"
        " WHERE e.id BETWEEN ?1 AND ?2 AND CASE WHEN ?3 IS NULL THEN d.superseded_at IS NULL"
        " ELSE d.recorded_at < ?3 AND (d.superseded_at IS NULL OR d.superseded_at >= ?3) END ORDER BY e.id, e.n LIMIT 9",
    [CM_SQL_BY_PREFIX_OLD] =
        "SELECT d.id, d.superseded_at FROM event e JOIN document d ON d.n = e.document"
        " WHERE e.id BETWEEN ?1 AND ?2 AND d.superseded_at IS NOT NULL LIMIT 1",
    [CM_SQL_MONTHS] =
        "SELECT month, class, kind, status, count FROM dyad_month WHERE a = ?1 AND b = ?2",
};

static comity_status one_number(comity_ledger *ledger, const char *sql, int64_t *out, comity_error *err) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(ledger->db, sql, -1, &statement, NULL) != SQLITE_OK)
        return cm_ledger_fail(ledger, "reading its header", err);
    int rc = sqlite3_step(statement);
    if (rc == SQLITE_ROW) *out = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return rc == SQLITE_ROW ? COMITY_OK : cm_ledger_fail(ledger, "reading its header", err);
}

static comity_status run(comity_ledger *ledger, const char *sql, comity_error *err) {
    if (sqlite3_exec(ledger->db, sql, NULL, NULL, NULL) == SQLITE_OK) return COMITY_OK;
    return cm_ledger_fail(ledger, "making the ledger", err);
}

/* Says whether the file is empty (to be made a ledger), else that it is ours, and of an earlier schema or not. */
static comity_status recognise(comity_ledger *ledger, bool *empty, bool *old, comity_error *err) {
    int64_t application = 0, schema = 0, tables = 0;
    *old = false;
    CM_TRY(one_number(ledger, "PRAGMA application_id", &application, err));
    CM_TRY(one_number(ledger, "PRAGMA user_version", &schema, err));
    CM_TRY(one_number(ledger, "SELECT count(*) FROM sqlite_schema", &tables, err));
    *empty = application == 0 && schema == 0 && tables == 0;
    if (*empty) return COMITY_OK;
    if (application != CM_LEDGER_APPLICATION)
        return cm_fail(err, COMITY_BAD_LEDGER,
                       "%s is an SQLite database of another program, not a Comity ledger; name another file",
                       ledger->path);
    if (schema > CM_LEDGER_SCHEMA)
        return cm_fail(err, COMITY_BAD_LEDGER,
                       "%s is a ledger of schema %lld; this program (Comity %s) knows schemas up to %d: update Comity "
                       "to use it",
                       ledger->path, (long long)schema, COMITY_VERSION, CM_LEDGER_SCHEMA);
    if (schema < 1)
        return cm_fail(err, COMITY_BAD_LEDGER, "%s is marked as a ledger but names no schema: it is damaged",
                       ledger->path);
    *old = schema < CM_LEDGER_SCHEMA;
    return COMITY_OK;
}

/* Makes an empty file a ledger, and one of an earlier schema one of this: all of it or nothing. */
static comity_status make(comity_ledger *ledger, comity_error *err) {
    /* Two programs may make or upgrade the same file at once: the second finds it done. */
    CM_TRY(run(ledger, "PRAGMA journal_mode = WAL; BEGIN IMMEDIATE", err));
    bool empty = false, old = false;
    comity_status status = recognise(ledger, &empty, &old, err);
    if (status == COMITY_OK && old) status = cm_ledger_upgrade(ledger, err);
    if (status == COMITY_OK && empty) {
        char head[96];
        sqlite3_snprintf(sizeof head, head, "PRAGMA application_id = %d; PRAGMA user_version = %d;",
                         CM_LEDGER_APPLICATION, CM_LEDGER_SCHEMA);
        status = run(ledger, TABLES, err);
        if (status == COMITY_OK) status = run(ledger, cm_ledger_state_tables, err);
        if (status == COMITY_OK) status = run(ledger, KEEP, err);
        if (status == COMITY_OK) status = run(ledger, VIEW, err);
        if (status == COMITY_OK) status = run(ledger, head, err);
    }
    if (status == COMITY_OK) return run(ledger, "COMMIT", err);
    sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

comity_status cm_ledger_schema(comity_ledger *ledger, comity_error *err) {
    bool empty = false, old = false;
    CM_TRY(recognise(ledger, &empty, &old, err));
    ledger->outdated = old && !ledger->write;
    if (ledger->outdated)
        return cm_fail(err, COMITY_BAD_LEDGER,
                       "%s is a ledger of an earlier Comity; this one brings it up to date when it may write to it and its "
                       "folder: give it the right to, or copy the file to where it has it",
                       ledger->path);
    if (empty && !ledger->write)
        return cm_fail(err, COMITY_BAD_LEDGER, "%s is empty, not a Comity ledger; code documents into it first",
                       ledger->path);
    if (empty || old) CM_TRY(make(ledger, err));
    if (!ledger->write) return COMITY_OK;
    /* synchronous FULL: a commit is on the disk when it returns. The cache is taken as it is needed: with less, the ends of the
     * many dyads' stretches in the indexes of a big ledger are written out and read again within one transaction. */
    return run(ledger,
               "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
               "PRAGMA secure_delete = OFF; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 8192;"
               "PRAGMA temp_store = MEMORY",
               err);
}
