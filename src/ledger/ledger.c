/* Opening, closing, batches, and SQLite's complaints in our terms. */
#include "ledger/ledger.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"

void cm_ledger_busy_ms(comity_ledger *ledger, int ms) { sqlite3_busy_timeout(ledger->db, ms); }

comity_status cm_ledger_fail(comity_ledger *ledger, const char *doing, comity_error *err) {
    const char *path = ledger->path, *said = sqlite3_errmsg(ledger->db);
    switch (sqlite3_errcode(ledger->db) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return cm_fail(err, COMITY_IO,
                       "%s: another program is writing to this ledger (%s was refused); wait until it has finished and "
                       "try again",
                       path, doing);
    case SQLITE_FULL:
        return cm_fail(err, COMITY_IO, "%s: the disk is full (%s); free space and try again", path, doing);
    case SQLITE_NOTADB:
        return cm_fail(err, COMITY_BAD_LEDGER, "%s is not a Comity ledger (nor any SQLite database); name another file",
                       path);
    case SQLITE_CORRUPT:
        return cm_fail(err, COMITY_BAD_LEDGER, "%s is damaged (%s: %s); restore it from a copy", path, doing, said);
    case SQLITE_NOMEM:
        return cm_fail(err, COMITY_NO_MEMORY, "%s: out of memory (%s)", path, doing);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return cm_fail(err, COMITY_IO,
                       "%s cannot be written (%s: %s); look at the permissions of the file and its folder", path, doing,
                       said);
    case SQLITE_CONSTRAINT:
        return cm_fail(err, COMITY_BAD_INPUT, "%s: the record does not fit the ledger (%s: %s)", path, doing, said);
    default:
        return cm_fail(err, COMITY_IO, "%s: %s failed: %s", path, doing, said);
    }
}

sqlite3_stmt *cm_ledger_sql(comity_ledger *ledger, cm_sql which, comity_error *err) {
    sqlite3_stmt **at = &ledger->statements[which];
    if (*at) {
        sqlite3_reset(*at);
        sqlite3_clear_bindings(*at);
    } else if (sqlite3_prepare_v3(ledger->db, cm_sql_text[which], -1, SQLITE_PREPARE_PERSISTENT, at, NULL) != SQLITE_OK)
        cm_ledger_fail(ledger, "preparing a statement", err);
    return *at;
}

comity_status cm_ledger_step(comity_ledger *ledger, sqlite3_stmt *statement, const char *doing, comity_error *err) {
    int rc = sqlite3_step(statement);
    comity_status status = rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, doing, err);
    sqlite3_reset(statement);
    return status;
}

static comity_status simple(comity_ledger *ledger, cm_sql which, const char *doing, comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, which, err);
    if (!statement) return cm_ledger_fail(ledger, doing, err);
    return cm_ledger_step(ledger, statement, doing, err);
}

/* The path as a file: URI that SQLite may take as unchanging. */
static void immutable_uri(const char *path, cm_buf *uri) {
    cm_buf_puts(uri, path[0] == '/' ? "file://" : "file:");
    for (const char *p = path; *p; p++) {
        if (*p == '?' || *p == '#' || *p == '%')
            cm_buf_printf(uri, "%%%02X", (unsigned)(unsigned char)*p);
        else
            cm_buf_putc(uri, *p);
    }
    cm_buf_puts(uri, "?immutable=1");
}

static bool beside(const char *path, const char *suffix) {
    cm_buf name = {0};
    struct stat st;
    cm_buf_printf(&name, "%s%s", path, suffix);
    bool there = stat(cm_buf_cstr(&name), &st) == 0 && st.st_size > 0;
    cm_buf_free(&name);
    return there;
}

/* What is plainly wrong with the path, before SQLite says something vaguer. */
static comity_status look(const char *path, bool write, comity_error *err) {
    struct stat st;
    if (stat(path, &st) == 0) {
        if (S_ISDIR(st.st_mode)) return cm_fail(err, COMITY_IO, "%s is a folder; name a file for the ledger", path);
        if (access(path, write ? R_OK | W_OK : R_OK) != 0)
            return cm_fail(err, COMITY_IO, "%s cannot be %s: %s; look at its permissions", path,
                           write ? "written" : "read", strerror(errno));
        return COMITY_OK;
    }
    if (errno != ENOENT) return cm_fail(err, COMITY_IO, "%s cannot be opened: %s", path, strerror(errno));
    if (!write)
        return cm_fail(err, COMITY_NOT_FOUND, "there is no ledger %s; code documents into it first, or name another",
                       path);
    cm_buf folder = {0};
    const char *slash = strrchr(path, '/');
    if (!slash)
        cm_buf_puts(&folder, ".");
    else
        cm_buf_add(&folder, (cm_str){path, slash == path ? 1 : (size_t)(slash - path)});
    comity_status status = COMITY_OK;
    if (stat(cm_buf_cstr(&folder), &st) != 0)
        status = cm_fail(err, COMITY_IO, "%s cannot be made: there is no folder %s; make it first", path,
                         cm_buf_cstr(&folder));
    else if (access(cm_buf_cstr(&folder), W_OK | X_OK) != 0)
        status = cm_fail(err, COMITY_IO, "%s cannot be made: the folder %s cannot be written (%s)", path,
                         cm_buf_cstr(&folder), strerror(errno));
    cm_buf_free(&folder);
    return status;
}

static comity_status connect_to(comity_ledger *ledger, const char *name, int flags, comity_error *err) {
    if (sqlite3_open_v2(name, &ledger->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        if (!ledger->db) return cm_fail(err, COMITY_NO_MEMORY, "%s: out of memory", ledger->path);
        return cm_ledger_fail(ledger, "opening", err);
    }
    sqlite3_extended_result_codes(ledger->db, 1);
    sqlite3_busy_timeout(ledger->db, CM_LEDGER_BUSY_MS);
    /* A ledger from elsewhere is data: its schema must not run functions with side effects. */
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    return COMITY_OK;
}

/* A ledger of an earlier schema is brought up to date by opening it once for writing. */
static comity_status upgrade(comity_ledger *ledger, comity_error *err) {
    sqlite3_close(ledger->db);
    ledger->db = NULL;
    comity_ledger *writer = NULL;
    CM_TRY(comity_ledger_open(ledger->path, COMITY_LEDGER_WRITE, &writer, err));
    comity_ledger_close(writer);
    CM_TRY(connect_to(ledger, ledger->path, SQLITE_OPEN_READONLY, err));
    return cm_ledger_schema(ledger, err);
}

static comity_status open_read(comity_ledger *ledger, comity_error *err) {
    CM_TRY(connect_to(ledger, ledger->path, SQLITE_OPEN_READONLY, err));
    comity_status status = cm_ledger_schema(ledger, err);
    int rc = sqlite3_errcode(ledger->db) & 0xff;
    /* where it cannot be written, what the schema's check has said stands */
    if (ledger->outdated) return access(ledger->path, W_OK) == 0 ? upgrade(ledger, err) : status;
    if (status == COMITY_OK || (rc != SQLITE_CANTOPEN && rc != SQLITE_READONLY)) return status;
    /* WAL needs a shared-memory file beside the ledger. Where none can be made
     * nobody else can write either, so the file may be read as it stands -
     * unless changes wait in a log that cannot be read along. */
    if (beside(ledger->path, "-wal"))
        return cm_fail(err, COMITY_IO,
                       "%s was not closed by its last writer and its folder cannot be written; copy it, together with "
                       "%s-wal, to a folder that can",
                       ledger->path, ledger->path);
    sqlite3_close(ledger->db);
    ledger->db = NULL;
    cm_buf uri = {0};
    immutable_uri(ledger->path, &uri);
    status = connect_to(ledger, cm_buf_cstr(&uri), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, err);
    cm_buf_free(&uri);
    return status == COMITY_OK ? cm_ledger_schema(ledger, err) : status;
}

static comity_status open_write(comity_ledger *ledger, comity_error *err) {
    CM_TRY(connect_to(ledger, ledger->path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err));
    CM_TRY(cm_ledger_schema(ledger, err));
    /* SQLite falls back to reading in silence. */
    if (sqlite3_db_readonly(ledger->db, "main") == 1)
        return cm_fail(err, COMITY_IO, "%s cannot be written; look at its permissions", ledger->path);
    return COMITY_OK;
}

comity_status comity_ledger_open(const char *path, comity_ledger_mode mode, comity_ledger **out, comity_error *err) {
    *out = NULL;
    if (!path || !*path) return cm_fail(err, COMITY_USAGE, "a ledger needs the path of a file");
    bool write = mode == COMITY_LEDGER_WRITE;
    CM_TRY(look(path, write, err));
    comity_ledger *ledger = calloc(1, sizeof *ledger);
    if (ledger) {
        ledger->path = strdup(path);
        ledger->scratch = cm_arena_new();
    }
    if (!ledger || !ledger->path || !ledger->scratch) {
        comity_ledger_close(ledger);
        return cm_fail(err, COMITY_NO_MEMORY, "%s: out of memory", path);
    }
    ledger->write = write;
    comity_status status = write ? open_write(ledger, err) : open_read(ledger, err);
    if (status != COMITY_OK) {
        comity_ledger_close(ledger);
        return status;
    }
    *out = ledger;
    return COMITY_OK;
}

void comity_ledger_close(comity_ledger *ledger) {
    if (!ledger) return;
    for (int i = 0; i < CM_SQL_COUNT; i++) sqlite3_finalize(ledger->statements[i]);
    /* A batch that was not committed is given up: SQLite rolls it back.
     * _v2: a cursor that outlives the ledger keeps the connection until it is closed. */
    sqlite3_close_v2(ledger->db);
    cm_arena_free(ledger->scratch);
    free(ledger->path);
    free(ledger);
}

comity_status comity_ledger_begin(comity_ledger *ledger, comity_error *err) {
    if (!ledger->write)
        return cm_fail(err, COMITY_USAGE, "%s is open for reading only; open it for writing", ledger->path);
    if (ledger->batch) return cm_fail(err, COMITY_USAGE, "%s: a batch is under way; commit it first", ledger->path);
    CM_TRY(simple(ledger, CM_SQL_BEGIN, "beginning a batch", err));
    ledger->batch = true;
    ledger->lost = false;
    return COMITY_OK;
}

comity_status comity_ledger_commit(comity_ledger *ledger, comity_error *err) {
    if (!ledger->batch) return cm_fail(err, COMITY_USAGE, "%s: no batch is under way; begin one first", ledger->path);
    ledger->batch = false;
    if (ledger->lost) {
        ledger->lost = false;
        return cm_fail(err, COMITY_IO, "%s: the batch was rolled back after a failure; add its documents again",
                       ledger->path);
    }
    comity_status status = simple(ledger, CM_SQL_COMMIT, "committing", err);
    if (status != COMITY_OK && !sqlite3_get_autocommit(ledger->db)) simple(ledger, CM_SQL_ROLLBACK, "rolling back", NULL);
    return status;
}

void cm_ledger_abandon(comity_ledger *ledger) {
    for (int i = 0; i < CM_SQL_COUNT; i++) sqlite3_reset(ledger->statements[i]);
    if (!sqlite3_get_autocommit(ledger->db)) simple(ledger, CM_SQL_ROLLBACK, "rolling back", NULL);
    ledger->batch = ledger->lost = false;
}
