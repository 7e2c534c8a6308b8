/* The ledger's inside: what its files share, and what the modules below it
 * (state, report) may use beyond comity.h. */
#ifndef CM_LEDGER_H
#define CM_LEDGER_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/error.h"

enum {
    CM_LEDGER_APPLICATION = 0x434D5459, /* "CMTY" */
    CM_LEDGER_SCHEMA = 2,               /* user_version that this program reads and writes; older ones are upgraded */
    CM_LEDGER_BUSY_MS = 5000,
    CM_UNDATED = 99999999 /* event_index.start of an event without a date: sorts last */
};

/* Sides of event_actor. */
enum { CM_SIDE_SOURCE, CM_SIDE_TARGET, CM_SIDE_SAID_BY };

/* Statements kept prepared; their SQL stands in schema.c. */
typedef enum cm_sql {
    CM_SQL_BEGIN,
    CM_SQL_COMMIT,
    CM_SQL_ROLLBACK,
    CM_SQL_DOCUMENT_CURRENT,
    CM_SQL_DOCUMENT_SAME,
    CM_SQL_DOCUMENT_ADD,
    CM_SQL_DOCUMENT_RANGES,
    CM_SQL_DOCUMENT_SUPERSEDE,
    CM_SQL_DOCUMENT_SUCCESSOR,
    CM_SQL_SENTENCE_ADD,
    CM_SQL_SENTENCE_TEXT,
    CM_SQL_WORDS_ADD,
    CM_SQL_WORDS_DROP,
    CM_SQL_EVENT_ADD,
    CM_SQL_ACTOR_ADD,
    CM_SQL_INDEX_ADD,
    CM_SQL_INDEX_DROP,
    CM_SQL_REPORT_ADD,
    CM_SQL_REPORT_REPLACED,
    CM_SQL_REPORTS,
    CM_SQL_REPORTS_KNOWN,
    CM_SQL_STATE_STALE,
    CM_SQL_STATE_GET,
    CM_SQL_STATE_PUT,
    CM_SQL_MONTH_ADD,
    CM_SQL_MONTH_SUB,
    CM_SQL_MONTH_TRIM,
    CM_SQL_TOTAL_ADD,
    CM_SQL_TOTALS,
    CM_SQL_DYADS,
    CM_SQL_EVENT_GET,
    CM_SQL_ACTORS_GET,
    CM_SQL_BY_PREFIX,
    CM_SQL_BY_PREFIX_OLD,
    CM_SQL_MONTHS,
    CM_SQL_COUNT
} cm_sql;
extern const char *const cm_sql_text[CM_SQL_COUNT];

/* Events of versions of documents that stood at the record time `known` and were replaced or withdrawn since. The
 * indexes by dyad speak of current ones only; these are found through document_old, as they are few. */
#define CM_OLD_EVENTS(known)                                                                                                \
    "document d INDEXED BY document_old JOIN event e ON e.n BETWEEN d.first_event AND d.first_event + d.n_events - 1"      \
    " WHERE d.superseded_at >= " known " AND d.recorded_at < " known
/* Whether event e is of the dyad (?1, ?2), as index_event of write.c has it. */
#define CM_ON_SIDE(code, side) "EXISTS (SELECT 1 FROM event_actor WHERE event = e.n AND side " side " AND code = " code ")"
#define CM_OF_DYAD                                                                                                          \
    "CASE WHEN e.reciprocal THEN ?1 <> ?2 AND " CM_ON_SIDE("?1", "< 2") " AND " CM_ON_SIDE("?2", "< 2")                   \
    " ELSE (" CM_ON_SIDE("?1", "= 0") " AND " CM_ON_SIDE("?2", "= 1") ") OR (" CM_ON_SIDE("?2", "= 0") " AND "           \
    CM_ON_SIDE("?1", "= 1") ") END"

/* Every row that dyad_report must have, from documents, events and actors: for the upgrade and the check. */
#define CM_REPORT_SIDES(code)                                                                                               \
    "(SELECT ifnull(sum(DISTINCT side + 1), 0) FROM event_actor WHERE event = e.n AND side < 2 AND code = " code ")"
#define CM_REPORT_ROWS                                                                                                      \
    "SELECT DISTINCT min(x.code, y.code) AS a, max(x.code, y.code) AS b, d.superseded_at IS NOT NULL AS replaced,"         \
    " e.n AS event, d.n AS document, e.id, e.kind, e.status, e.effect, e.fluent, e.reciprocal,"                            \
    " " CM_REPORT_SIDES("min(x.code, y.code)") " + 4 * " CM_REPORT_SIDES("max(x.code, y.code)") " AS sides,"               \
    " e.date_start, e.date_end, e.date_precision, e.object, e.scope, e.place, e.trigger_text, d.date AS published"         \
    " FROM event e JOIN document d ON d.n = e.document"                                                                    \
    " JOIN event_actor x ON x.event = e.n AND x.side < 2 AND x.code IS NOT NULL"                                           \
    " JOIN event_actor y ON y.event = e.n AND y.side < 2 AND y.code IS NOT NULL"                                           \
    " WHERE e.effect <> 0 AND e.fluent IS NOT NULL AND CASE WHEN e.reciprocal THEN x.code <> y.code"                       \
    " ELSE x.side = 0 AND y.side = 1 END"

struct comity_ledger {
    sqlite3 *db;     /* owned */
    char *path;      /* owned */
    bool write;      /* opened for writing */
    bool batch;      /* between begin and commit */
    bool lost;       /* the batch under way was rolled back by a failure */
    bool outdated;   /* opened for reading, found to be of an earlier schema: to be upgraded before use */
    sqlite3_stmt *statements[CM_SQL_COUNT]; /* owned, NULL until first used */
    cm_arena *scratch;                      /* owned; of one document being added */
    char known[16];                         /* record times before this are seen, "" all: comity_ledger_known */
    char clock[24];                         /* the record time of what is written, "" the system's: cm_ledger_clock */
};

/* The statement, reset and with no bindings, or NULL with `err` filled.
 * It belongs to the ledger; reset it when done so that no lock is held. */
sqlite3_stmt *cm_ledger_sql(comity_ledger *ledger, cm_sql which, comity_error *err);
/* Runs a statement that gives no rows. */
comity_status cm_ledger_step(comity_ledger *ledger, sqlite3_stmt *statement, const char *doing, comity_error *err);
/* What SQLite last complained of, in the library's terms. */
comity_status cm_ledger_fail(comity_ledger *ledger, const char *doing, comity_error *err);
/* How long to wait for another writer before giving up. */
void cm_ledger_busy_ms(comity_ledger *ledger, int ms);

/* schema.c: makes a new file a ledger, or checks that it is one we can use. */
comity_status cm_ledger_schema(comity_ledger *ledger, comity_error *err);
extern const char cm_ledger_state_tables[];
/* upgrade.c: brings a ledger of an earlier schema up to date, within the transaction under way. */
comity_status cm_ledger_upgrade(comity_ledger *ledger, comity_error *err);

/* Reads event number `n` (event.n) into `out`, all of it in `arena`. */
comity_status cm_ledger_event(comity_ledger *ledger, int64_t n, cm_arena *arena, comity_event *out, comity_error *err);

/* reports.c: what states are derived from, and states once derived. */
/* Every event between a and b that says something of a fluent (current ones, or those known on the day asked about), all
 * in `arena`. Only what states are derived from is set: id, kind, status, effect, fluent, reciprocal, the codes of a and b
 * on their sides, dates, object, scope, place, trigger, published. `numbers`: event.n of each. */
comity_status cm_ledger_reports(comity_ledger *ledger, const char *a, const char *b, cm_arena *arena,
                                const comity_event **out, const int64_t **numbers, size_t *n, comity_error *err);
/* What was stored of the states of a dyad, a <= b, under `stamp`, in `arena`; `*body` NULL when there is nothing, or it was
 * stored under another stamp, or the dyad's reports have changed since. */
comity_status cm_ledger_state_get(comity_ledger *ledger, const char *a, const char *b, int64_t stamp, cm_arena *arena,
                                  const void **body, size_t *size, comity_error *err);
comity_status cm_ledger_state_put(comity_ledger *ledger, const char *a, const char *b, int64_t stamp, const void *body,
                                  size_t size, comity_error *err);
/* The dyads of which something is stored or was, with the stamp of what is. */
typedef struct cm_stored {
    const char *a, *b; /* a <= b */
    bool fresh;        /* its reports have not changed since */
    int64_t stamp;     /* 0 when not fresh */
} cm_stored;
comity_status cm_ledger_states(comity_ledger *ledger, cm_arena *arena, const cm_stored **out, size_t *n, comity_error *err);

/* Every current event of the query, all in `arena`, in order of date (undated last). */
comity_status cm_ledger_all_events(comity_ledger *ledger, const comity_query *query, cm_arena *arena, const comity_event **out,
                                   size_t *n, comity_error *err);

/* Withdraws a document: its events leave the default queries and the rollups
 * and stay in the file, marked. COMITY_NOT_FOUND when none is current. */
comity_status cm_ledger_withdraw(comity_ledger *ledger, const char *document, comity_error *err);

/* What is written from now on is recorded at `when` (YYYY-MM-DDTHH:MM:SSZ; NULL: by the clock of the system again), for
 * tests and benchmarks. */
void cm_ledger_clock(comity_ledger *ledger, const char *when);

typedef struct cm_dyad {
    const char *a, *b; /* a <= b */
} cm_dyad;
/* The dyads that have events, in `arena`, in order. `with`: only those of that code; NULL: all. */
comity_status cm_ledger_dyads(comity_ledger *ledger, const char *with, cm_arena *arena, const cm_dyad **out, size_t *n,
                              comity_error *err);

/* Ids of the current documents called `name` or `name#…`, in `arena`, in order. */
comity_status cm_ledger_documents(comity_ledger *ledger, const char *name, cm_arena *arena, const char *const **out, size_t *n,
                                  comity_error *err);

/* Ends a batch and forgets what was added in it. */
void cm_ledger_abandon(comity_ledger *ledger);

/* One row of the rollup: how many current events between a and b. */
typedef struct cm_month {
    const char *month; /* "2009-06"; "2009" when only the year is known; "" undated or vaguer. Until the call returns */
    const char *class_;
    comity_kind kind;
    comity_event_status status;
    uint64_t count;
} cm_month;
/* Calls `each` in order of month. A false from it stops. */
comity_status cm_ledger_months(comity_ledger *ledger, const char *a, const char *b,
                               bool (*each)(void *user, const cm_month *month), void *user, comity_error *err);

/* Checks the file through: SQLite's own check, foreign keys, full-text index,
 * and that index, rollup and totals say what the events say. Reads everything. */
comity_status cm_ledger_check(comity_ledger *ledger, comity_error *err);

/* Digits "YYYYMMDD" of an ISO date as a number, 0 when `iso` is no date. */
int cm_date_number(const char *iso);

#endif
