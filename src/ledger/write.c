/* Adding, superseding and withdrawing documents. All that can be wrong with a
 * document is checked before its first row is written, so that a failure after
 * that is the system's and takes the whole transaction with it. */
#include "ledger/ledger.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "ledger/day.h"

enum { WIDE_SPAN = 10000 /* a year, as numbers YYYYMMDD */ };

/* What the index and the rollup know of one event. */
typedef struct entry {
    int64_t event;
    const char **codes; /* distinct, ascending */
    uint8_t *sides;     /* of each code: 1 source, 2 target */
    size_t n_codes;
    bool reciprocal;
    int start, until;
    char month[8];
    comity_kind kind;
    comity_event_status status;
    const char *class_;
    const char *fluent; /* "" when the event has no effect on any */
    const comity_event *said; /* the event itself; not owned */
    int64_t document;
    const char *published; /* the document's date */
} entry;

int cm_date_number(const char *iso) {
    int32_t day;
    if (!cm_day_parse(iso, &day)) return 0;
    return atoi(iso) * 10000 + atoi(iso + 5) * 100 + atoi(iso + 8);
}

static const char *text_or_empty(const char *s) { return s ? s : ""; }

static void bind_text(sqlite3_stmt *statement, int at, const char *s) {
    /* What is not known stays null; the strings outlive the step. */
    if (s && *s) sqlite3_bind_text(statement, at, s, -1, SQLITE_STATIC);
}

/* ------------------------------------------------------------- hashes -- */

static uint64_t mix(uint64_t h, const char *s) {
    for (; s && *s; s++) h = (h ^ (unsigned char)*s) * 1099511628211ull;
    return (h ^ 0x1f) * 1099511628211ull; /* the end of a field counts */
}

static uint64_t mix_number(uint64_t h, uint64_t v) {
    for (int i = 0; i < 8; i++, v >>= 8) h = (h ^ (v & 0xff)) * 1099511628211ull;
    return h;
}

static uint64_t mix_actors(uint64_t h, const comity_actor *actors, size_t n) {
    for (size_t i = 0; i < n; i++) h = mix(mix(mix(h, actors[i].code), actors[i].sector), actors[i].canonical);
    return mix_number(h, n);
}

/* The substance of the events; not confidence, pattern and trace, which change
 * with every edit of a pattern file without the record saying anything else. */
static uint64_t coding_hash(const comity_coding *coding) {
    uint64_t h = 14695981039346656037ull;
    for (size_t i = 0; i < coding->n_events; i++) {
        const comity_event *e = &coding->events[i];
        const char *const fields[] = {e->id,        e->cameo,     e->class_, e->mode,   e->date_start, e->date_end,
                                      e->condition, e->said_verb, e->object, e->scope,  e->place,      e->fluent};
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++) h = mix(h, fields[k]);
        for (size_t k = 0; k < e->n_context; k++) h = mix(h, e->context[k]);
        h = mix_actors(mix_actors(h, e->source, e->n_source), e->target, e->n_target);
        h = mix_actors(h, e->said_by, e->said_by != NULL);
        h = mix_number(h, (uint64_t)e->kind | (uint64_t)e->status << 8 | (uint64_t)e->effect << 16 |
                              (uint64_t)e->date_precision << 24 | (uint64_t)e->reciprocal << 32);
    }
    return mix_number(h, coding->n_sentences);
}

/* -------------------------------------------------------------- check -- */

static bool id_number(const char *id, int64_t *out) {
    uint64_t v = 0;
    for (int i = 0; i < 16; i++) {
        char c = id ? id[i] : 0;
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0) return false;
        v = v << 4 | (unsigned)digit;
    }
    memcpy(out, &v, sizeof v);
    return id[16] == 0;
}

static bool enums_fit(const comity_event *e) {
    return (unsigned)e->kind <= COMITY_STATE && (unsigned)e->status <= COMITY_POSSIBLE &&
           (unsigned)e->effect <= COMITY_HOLDS && (unsigned)e->date_precision <= COMITY_PRECISION_CENTURY;
}

static comity_status check(const comity_coding *coding, comity_error *err) {
    const char *document = text_or_empty(coding->document);
    if (!*document) return cm_fail(err, COMITY_BAD_INPUT, "a document without an id cannot be kept; give it one");
    for (size_t i = 0; i < coding->n_events; i++) {
        const comity_event *e = &coding->events[i];
        int64_t id;
        if (!id_number(e->id, &id))
            return cm_fail(err, COMITY_BAD_INPUT, "document %s, event %zu: expected an id of 16 hex digits, found \"%s\"",
                           document, i + 1, text_or_empty(e->id));
        const char *const dates[] = {e->date_start, e->date_end};
        for (int k = 0; k < 2; k++)
            if (*dates[k] && !cm_date_number(dates[k]))
                return cm_fail(err, COMITY_BAD_INPUT, "document %s, event %s: expected a date YYYY-MM-DD, found \"%s\"",
                               document, e->id, dates[k]);
        if (*e->date_start && *e->date_end && strcmp(e->date_start, e->date_end) > 0)
            return cm_fail(err, COMITY_BAD_INPUT, "document %s, event %s: it ends (%s) before it starts (%s)", document,
                           e->id, e->date_end, e->date_start);
        if (!enums_fit(e))
            return cm_fail(err, COMITY_BAD_INPUT, "document %s, event %s: a kind, status, effect or precision is unknown",
                           document, e->id);
    }
    return COMITY_OK;
}

/* ------------------------------------------------- index and rollups -- */

/* The arrays of `out` have room for every actor. */
static void add_codes(entry *out, const comity_actor *actors, size_t n, uint8_t side) {
    for (size_t i = 0; i < n; i++) {
        const char *code = text_or_empty(actors[i].code);
        if (!*code) continue;
        size_t at = 0;
        int order = 1;
        while (at < out->n_codes && (order = strcmp(out->codes[at], code)) < 0) at++;
        if (at < out->n_codes && order == 0) {
            out->sides[at] |= side;
            continue;
        }
        memmove(out->codes + at + 1, out->codes + at, (out->n_codes - at) * sizeof *out->codes);
        memmove(out->sides + at + 1, out->sides + at, out->n_codes - at);
        out->codes[at] = code;
        out->sides[at] = side;
        out->n_codes++;
    }
}

static entry entry_of(cm_arena *arena, int64_t n, const comity_event *e) {
    entry out = {.event = n, .reciprocal = e->reciprocal, .kind = e->kind, .status = e->status, .said = e};
    size_t cap = e->n_source + e->n_target;
    out.codes = CM_NEW_ARRAY(arena, const char *, cap + 1);
    out.sides = CM_NEW_ARRAY(arena, uint8_t, cap + 1);
    add_codes(&out, e->source, e->n_source, 1);
    add_codes(&out, e->target, e->n_target, 2);
    out.class_ = text_or_empty(e->class_);
    out.fluent = e->effect == COMITY_NO_EFFECT ? "" : text_or_empty(e->fluent);
    int start = cm_date_number(e->date_start), until = cm_date_number(e->date_end);
    out.start = start ? start : until ? until : CM_UNDATED;
    out.until = until ? until : out.start;
    const char *date = start ? e->date_start : e->date_end;
    int keep = e->date_precision == COMITY_PRECISION_DAY || e->date_precision == COMITY_PRECISION_MONTH ? 7
               : e->date_precision == COMITY_PRECISION_YEAR                                               ? 4
                                                                                                          : 0;
    if (*date) snprintf(out.month, sizeof out.month, "%.*s", keep, date);
    return out;
}

static comity_status index_row(comity_ledger *ledger, const entry *x, const char *a, const char *b, bool add,
                               comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, add ? CM_SQL_INDEX_ADD : CM_SQL_INDEX_DROP, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(statement, 1, a, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, b, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 3, x->until - x->start > WIDE_SPAN);
    sqlite3_bind_int(statement, 4, x->start);
    sqlite3_bind_int64(statement, 5, x->event);
    if (add) sqlite3_bind_int(statement, 6, x->until);
    return cm_ledger_step(ledger, statement, "indexing an event", err);
}

static void bind_report(sqlite3_stmt *statement, const entry *x, int sides) {
    const comity_event *e = x->said;
    int64_t id = 0;
    id_number(e->id, &id);
    sqlite3_bind_int64(statement, 4, x->document);
    sqlite3_bind_int64(statement, 5, id);
    sqlite3_bind_int(statement, 6, (int)e->kind);
    sqlite3_bind_int(statement, 7, (int)e->status);
    sqlite3_bind_int(statement, 8, (int)e->effect);
    bind_text(statement, 9, x->fluent);
    sqlite3_bind_int(statement, 10, e->reciprocal);
    sqlite3_bind_int(statement, 11, sides);
    bind_text(statement, 12, e->date_start);
    bind_text(statement, 13, e->date_end);
    sqlite3_bind_int(statement, 14, (int)e->date_precision);
    bind_text(statement, 15, e->object);
    bind_text(statement, 16, e->scope);
    bind_text(statement, 17, e->place);
    bind_text(statement, 18, e->trigger);
    bind_text(statement, 19, x->published);
}

/* What the states of the dyad are derived from; what was derived before is no longer what the reports say. */
static comity_status report_row(comity_ledger *ledger, const entry *x, const char *a, const char *b, int sides, bool add,
                                comity_error *err) {
    for (int stale = 0; stale < 2; stale++) {
        cm_sql which = stale ? CM_SQL_STATE_STALE : add ? CM_SQL_REPORT_ADD : CM_SQL_REPORT_REPLACED;
        sqlite3_stmt *statement = cm_ledger_sql(ledger, which, err);
        if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
        sqlite3_bind_text(statement, 1, a, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, b, -1, SQLITE_STATIC);
        if (!stale) sqlite3_bind_int64(statement, 3, x->event);
        if (!stale && add) bind_report(statement, x, sides);
        CM_TRY(cm_ledger_step(ledger, statement, "keeping a report of a fluent", err));
    }
    return COMITY_OK;
}

static comity_status count_row(comity_ledger *ledger, cm_sql which, const entry *x, const char *a, const char *b,
                               comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, which, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(statement, 1, a, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, b, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, x->month, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 4, (int)x->kind);
    sqlite3_bind_text(statement, 5, x->class_, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 6, (int)x->status);
    return cm_ledger_step(ledger, statement, "counting an event", err);
}

/* The dyad of the codes i and k, i <= k. */
static comity_status pair(comity_ledger *ledger, const entry *x, size_t i, size_t k, bool add, comity_error *err) {
    const char *a = x->codes[i], *b = x->codes[k];
    CM_TRY(index_row(ledger, x, a, b, add, err));
    if (*x->fluent) CM_TRY(report_row(ledger, x, a, b, x->sides[i] | x->sides[k] << 2, add, err));
    CM_TRY(count_row(ledger, add ? CM_SQL_MONTH_ADD : CM_SQL_MONTH_SUB, x, a, b, err));
    return add ? COMITY_OK : count_row(ledger, CM_SQL_MONTH_TRIM, x, a, b, err);
}

/* Enters an event into index and rollup, or takes it out. */
static comity_status index_event(comity_ledger *ledger, const entry *x, bool add, comity_error *err) {
    CM_TRY(index_row(ledger, x, "", "", add, err));
    for (size_t i = 0; i < x->n_codes; i++) {
        CM_TRY(index_row(ledger, x, x->codes[i], "", add, err));
        if (x->sides[i] == 3 && !x->reciprocal) CM_TRY(pair(ledger, x, i, i, add, err));
        for (size_t k = i + 1; k < x->n_codes; k++)
            if (x->reciprocal || (x->sides[i] | x->sides[k]) == 3)
                CM_TRY(pair(ledger, x, i, k, add, err));
    }
    return COMITY_OK;
}

static comity_status add_totals(comity_ledger *ledger, int64_t documents, int64_t sentences, int64_t events,
                                comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_TOTAL_ADD, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(statement, 1, documents);
    sqlite3_bind_int64(statement, 2, sentences);
    sqlite3_bind_int64(statement, 3, events);
    return cm_ledger_step(ledger, statement, "counting documents", err);
}

/* -------------------------------------------------------------- rows -- */

static comity_status write_sentence(comity_ledger *ledger, int64_t n, int64_t document, const comity_sentence *s,
                                    bool parse, comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_SENTENCE_ADD, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(statement, 1, n);
    sqlite3_bind_int64(statement, 2, document);
    sqlite3_bind_int64(statement, 3, s->index);
    sqlite3_bind_int64(statement, 4, s->start);
    sqlite3_bind_int64(statement, 5, s->end);
    sqlite3_bind_text(statement, 6, text_or_empty(s->text), -1, SQLITE_STATIC);
    if (parse) bind_text(statement, 7, s->conllu);
    CM_TRY(cm_ledger_step(ledger, statement, "writing a sentence", err));
    statement = cm_ledger_sql(ledger, CM_SQL_WORDS_ADD, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(statement, 1, n);
    sqlite3_bind_text(statement, 2, text_or_empty(s->text), -1, SQLITE_STATIC);
    return cm_ledger_step(ledger, statement, "indexing a sentence", err);
}

static comity_status write_actors(comity_ledger *ledger, int64_t event, int side, const comity_actor *actors, size_t n,
                                  comity_error *err) {
    for (size_t i = 0; i < n; i++) {
        sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_ACTOR_ADD, err);
        if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
        sqlite3_bind_int64(statement, 1, event);
        sqlite3_bind_int(statement, 2, side);
        sqlite3_bind_int64(statement, 3, (int64_t)i);
        bind_text(statement, 4, actors[i].code);
        bind_text(statement, 5, actors[i].sector);
        bind_text(statement, 6, actors[i].name);
        bind_text(statement, 7, actors[i].canonical);
        sqlite3_bind_int64(statement, 8, actors[i].start);
        sqlite3_bind_int64(statement, 9, actors[i].end);
        sqlite3_bind_int(statement, 10, actors[i].inferred);
        CM_TRY(cm_ledger_step(ledger, statement, "writing an actor", err));
    }
    return COMITY_OK;
}

static const char *context_list(cm_arena *arena, const comity_event *e) {
    const char *list = e->n_context ? e->context[0] : "";
    for (size_t i = 1; i < e->n_context; i++) list = cm_arena_printf(arena, "%s,%s", list, e->context[i]);
    return list;
}

static comity_status write_event(comity_ledger *ledger, int64_t n, int64_t document, const char *published, int64_t sentence,
                                 const comity_event *e, comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_EVENT_ADD, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    int64_t id = 0;
    id_number(e->id, &id);
    sqlite3_bind_int64(statement, 1, n);
    sqlite3_bind_int64(statement, 2, id);
    sqlite3_bind_int64(statement, 3, document);
    sqlite3_bind_int64(statement, 4, sentence);
    sqlite3_bind_int(statement, 5, (int)e->kind);
    sqlite3_bind_int(statement, 6, (int)e->status);
    bind_text(statement, 7, e->cameo);
    bind_text(statement, 8, e->class_);
    bind_text(statement, 9, e->mode);
    bind_text(statement, 10, context_list(ledger->scratch, e));
    sqlite3_bind_int(statement, 11, e->reciprocal);
    bind_text(statement, 12, e->date_start);
    bind_text(statement, 13, e->date_end);
    sqlite3_bind_int(statement, 14, (int)e->date_precision);
    bind_text(statement, 15, e->condition);
    bind_text(statement, 16, e->said_verb);
    bind_text(statement, 17, e->object);
    bind_text(statement, 18, e->scope);
    bind_text(statement, 19, e->place);
    if (!isnan(e->intensity)) sqlite3_bind_double(statement, 20, e->intensity);
    if (e->quad_class) sqlite3_bind_int(statement, 21, e->quad_class);
    if (!isnan(e->confidence)) sqlite3_bind_double(statement, 22, e->confidence);
    sqlite3_bind_int(statement, 23, (int)e->effect);
    bind_text(statement, 24, e->fluent);
    bind_text(statement, 25, e->trigger);
    sqlite3_bind_int64(statement, 26, e->trigger_start);
    sqlite3_bind_int64(statement, 27, e->trigger_end);
    bind_text(statement, 28, e->pattern);
    bind_text(statement, 29, e->trace);
    CM_TRY(cm_ledger_step(ledger, statement, "writing an event", err));
    CM_TRY(write_actors(ledger, n, CM_SIDE_SOURCE, e->source, e->n_source, err));
    CM_TRY(write_actors(ledger, n, CM_SIDE_TARGET, e->target, e->n_target, err));
    CM_TRY(write_actors(ledger, n, CM_SIDE_SAID_BY, e->said_by, e->said_by != NULL, err));
    entry x = entry_of(ledger->scratch, n, e);
    x.document = document;
    x.published = published;
    return index_event(ledger, &x, true, err);
}

/* --------------------------------------------------------- documents -- */

static void now(const comity_ledger *ledger, char out[24]) {
    time_t t = time(NULL);
    struct tm utc;
    memcpy(out, ledger->clock, sizeof ledger->clock);
    if (*out) return;
    strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&t, &utc));
}

void cm_ledger_clock(comity_ledger *ledger, const char *when) {
    snprintf(ledger->clock, sizeof ledger->clock, "%s", text_or_empty(when));
}

static void bind_metadata(sqlite3_stmt *statement, const comity_document *d) {
    bind_text(statement, 5, d->title);
    bind_text(statement, 6, d->date);
    bind_text(statement, 7, d->source);
    bind_text(statement, 8, d->url);
    bind_text(statement, 9, d->licence);
}

/* The current version of `id`: its number, 0 when there is none. */
static comity_status current(comity_ledger *ledger, const char *id, int64_t *n, comity_error *err) {
    *n = 0;
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_DOCUMENT_CURRENT, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_text(statement, 1, id, -1, SQLITE_STATIC);
    int rc = sqlite3_step(statement);
    if (rc == SQLITE_ROW) *n = sqlite3_column_int64(statement, 0);
    comity_status status =
        rc == SQLITE_ROW || rc == SQLITE_DONE ? COMITY_OK : cm_ledger_fail(ledger, "looking for a document", err);
    sqlite3_reset(statement);
    return status;
}

static comity_status forget_words(comity_ledger *ledger, int64_t sentence, comity_error *err) {
    sqlite3_stmt *get = cm_ledger_sql(ledger, CM_SQL_SENTENCE_TEXT, err);
    if (!get) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(get, 1, sentence);
    if (sqlite3_step(get) != SQLITE_ROW) return cm_ledger_fail(ledger, "reading a sentence", err);
    sqlite3_stmt *drop = cm_ledger_sql(ledger, CM_SQL_WORDS_DROP, err);
    if (!drop) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(drop, 1, sentence);
    sqlite3_bind_value(drop, 2, sqlite3_column_value(get, 0));
    comity_status status = cm_ledger_step(ledger, drop, "taking a sentence out of the word index", err);
    sqlite3_reset(get);
    return status;
}

/* Marks a version as no longer current and takes it out of what speaks of the current. */
static comity_status supersede(comity_ledger *ledger, int64_t document, const char *when, comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_DOCUMENT_RANGES, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(statement, 1, document);
    if (sqlite3_step(statement) != SQLITE_ROW) return cm_ledger_fail(ledger, "reading a document", err);
    int64_t sentence = sqlite3_column_int64(statement, 0), n_sentences = sqlite3_column_int64(statement, 1);
    int64_t event = sqlite3_column_int64(statement, 2), n_events = sqlite3_column_int64(statement, 3);
    sqlite3_reset(statement);
    for (int64_t i = 0; i < n_events; i++) {
        comity_event e;
        CM_TRY(cm_ledger_event(ledger, event + i, ledger->scratch, &e, err));
        entry x = entry_of(ledger->scratch, event + i, &e);
        CM_TRY(index_event(ledger, &x, false, err));
    }
    for (int64_t i = 0; i < n_sentences; i++) CM_TRY(forget_words(ledger, sentence + i, err));
    statement = cm_ledger_sql(ledger, CM_SQL_DOCUMENT_SUPERSEDE, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(statement, 1, document);
    sqlite3_bind_text(statement, 2, when, -1, SQLITE_STATIC);
    CM_TRY(cm_ledger_step(ledger, statement, "superseding a document", err));
    return add_totals(ledger, -1, -n_sentences, -n_events, err);
}

/* Sentences to be written: those of the coding, then those that only events
 * bring along (an importer's). Returns how many; `place` gives for each event
 * the sentence it belongs to, `parse` marks the sentences with events. */
static size_t lay_out(cm_arena *arena, const comity_coding *coding, const comity_sentence ***sentences, size_t **place,
                      bool **parse) {
    size_t n = coding->n_sentences, cap = n + coding->n_events;
    *sentences = CM_NEW_ARRAY(arena, const comity_sentence *, cap);
    *place = CM_NEW_ARRAY(arena, size_t, coding->n_events);
    *parse = CM_NEW_ARRAY(arena, bool, cap);
    for (size_t i = 0; i < n; i++) (*sentences)[i] = &coding->sentences[i];
    for (size_t i = 0; i < coding->n_events; i++) {
        const comity_sentence *s = &coding->events[i].sentence;
        size_t at = s->index;
        /* The usual case is position = index; otherwise look. */
        if (at >= n || (*sentences)[at]->index != s->index)
            for (at = 0; at < n && (*sentences)[at]->index != s->index;) at++;
        if (at == n) (*sentences)[n++] = s;
        (*place)[i] = at;
        (*parse)[at] = true;
    }
    return n;
}

/* A conllu may come with the event and not with the list of sentences. */
static comity_sentence with_parse(const comity_sentence *s, const comity_coding *coding, const size_t *place,
                                  size_t at) {
    comity_sentence out = *s;
    for (size_t i = 0; i < coding->n_events && (!out.conllu || !*out.conllu); i++)
        if (place[i] == at) out.conllu = coding->events[i].sentence.conllu;
    return out;
}

static comity_status write_document(comity_ledger *ledger, const comity_document *document, const comity_coding *coding,
                                    const char *text_hash, const char *events_hash, const char *when, int64_t old,
                                    comity_error *err) {
    const comity_sentence **sentences;
    size_t *place;
    bool *parse;
    size_t n = lay_out(ledger->scratch, coding, &sentences, &place, &parse);
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_DOCUMENT_ADD, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    bind_text(statement, 1, coding->document);
    bind_text(statement, 2, text_hash);
    bind_text(statement, 3, events_hash);
    bind_text(statement, 4, COMITY_VERSION);
    bind_metadata(statement, document);
    sqlite3_bind_int64(statement, 10, (int64_t)n);
    sqlite3_bind_int64(statement, 11, (int64_t)coding->n_events);
    bind_text(statement, 12, when);
    if (sqlite3_step(statement) != SQLITE_ROW) {
        comity_status status = cm_ledger_fail(ledger, "writing a document", err);
        sqlite3_reset(statement);
        return status;
    }
    int64_t number = sqlite3_column_int64(statement, 0);
    int64_t sentence = sqlite3_column_int64(statement, 1), event = sqlite3_column_int64(statement, 2);
    sqlite3_reset(statement);
    if (old) {
        statement = cm_ledger_sql(ledger, CM_SQL_DOCUMENT_SUCCESSOR, err);
        if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
        sqlite3_bind_int64(statement, 1, old);
        sqlite3_bind_int64(statement, 2, number);
        CM_TRY(cm_ledger_step(ledger, statement, "superseding a document", err));
    }
    bool parsed = false; /* an importer's sentences never are, and it brings many */
    for (size_t i = 0; i < coding->n_events && !parsed; i++) parsed = *text_or_empty(coding->events[i].sentence.conllu) != 0;
    for (size_t i = 0; i < n; i++) {
        comity_sentence s = parse[i] && parsed ? with_parse(sentences[i], coding, place, i) : *sentences[i];
        CM_TRY(write_sentence(ledger, sentence + (int64_t)i, number, &s, parse[i], err));
    }
    for (size_t i = 0; i < coding->n_events; i++)
        CM_TRY(write_event(ledger, event + (int64_t)i, number, document->date, sentence + (int64_t)place[i], &coding->events[i],
                           err));
    return add_totals(ledger, 1, (int64_t)n, (int64_t)coding->n_events, err);
}

static comity_status same(comity_ledger *ledger, int64_t n, const comity_document *document, const char *text_hash,
                          const char *events_hash, bool *out, comity_error *err) {
    sqlite3_stmt *statement = cm_ledger_sql(ledger, CM_SQL_DOCUMENT_SAME, err);
    if (!statement) return cm_ledger_fail(ledger, "preparing a statement", err);
    sqlite3_bind_int64(statement, 1, n);
    bind_text(statement, 2, text_hash);
    bind_text(statement, 3, events_hash);
    bind_text(statement, 4, COMITY_VERSION);
    bind_metadata(statement, document);
    comity_status status = COMITY_OK;
    if (sqlite3_step(statement) == SQLITE_ROW)
        *out = sqlite3_column_int(statement, 0) != 0;
    else
        status = cm_ledger_fail(ledger, "comparing a document", err);
    sqlite3_reset(statement);
    return status;
}

static comity_status add(comity_ledger *ledger, const comity_document *document, const comity_coding *coding,
                         comity_added *added, comity_error *err) {
    char text_hash[48], events_hash[24], when[24];
    cm_str text = {document->text, document->text ? document->text_len : 0};
    snprintf(text_hash, sizeof text_hash, "%016llx-%zu", (unsigned long long)cm_str_hash(text), text.n);
    snprintf(events_hash, sizeof events_hash, "%016llx", (unsigned long long)coding_hash(coding));
    int64_t old;
    CM_TRY(current(ledger, coding->document, &old, err));
    if (old) {
        bool unchanged = false;
        CM_TRY(same(ledger, old, document, text_hash, events_hash, &unchanged, err));
        if (unchanged) {
            *added = COMITY_UNCHANGED;
            return COMITY_OK;
        }
    }
    now(ledger, when);
    if (old) CM_TRY(supersede(ledger, old, when, err));
    CM_TRY(write_document(ledger, document, coding, text_hash, events_hash, when, old, err));
    *added = old ? COMITY_SUPERSEDED : COMITY_ADDED;
    return COMITY_OK;
}

/* After a failure in the middle of writing nothing of the transaction may stay. */
static void give_up(comity_ledger *ledger, bool own) {
    for (int i = 0; i < CM_SQL_COUNT; i++) sqlite3_reset(ledger->statements[i]);
    if (!sqlite3_get_autocommit(ledger->db)) sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
    if (own)
        ledger->batch = false;
    else
        ledger->lost = true;
}

static comity_status ready(comity_ledger *ledger, bool *own, comity_error *err) {
    if (ledger->lost)
        return cm_fail(err, COMITY_IO, "%s: the batch was rolled back after a failure; commit to end it, then begin anew",
                       ledger->path);
    *own = !ledger->batch;
    return *own ? comity_ledger_begin(ledger, err) : COMITY_OK;
}

comity_status comity_ledger_add(comity_ledger *ledger, const comity_document *document, const comity_coding *coding,
                                comity_added *added, comity_error *err) {
    if (!ledger->write)
        return cm_fail(err, COMITY_USAGE, "%s is open for reading only; open it for writing", ledger->path);
    CM_TRY(check(coding, err));
    bool own = false;
    CM_TRY(ready(ledger, &own, err));
    comity_added what = COMITY_UNCHANGED;
    comity_status status = add(ledger, document, coding, &what, err);
    cm_arena_reset(ledger->scratch);
    if (status != COMITY_OK) {
        give_up(ledger, own);
        return status;
    }
    if (own) CM_TRY(comity_ledger_commit(ledger, err));
    if (added) *added = what;
    return COMITY_OK;
}

comity_status cm_ledger_withdraw(comity_ledger *ledger, const char *document, comity_error *err) {
    if (!ledger->write)
        return cm_fail(err, COMITY_USAGE, "%s is open for reading only; open it for writing", ledger->path);
    bool own = false;
    CM_TRY(ready(ledger, &own, err));
    char when[24];
    now(ledger, when);
    int64_t n = 0;
    comity_status status = current(ledger, document, &n, err);
    if (status == COMITY_OK && n == 0) {
        if (own) comity_ledger_commit(ledger, NULL);
        return cm_fail(err, COMITY_NOT_FOUND, "%s: there is no current document %s", ledger->path, document);
    }
    if (status == COMITY_OK) status = supersede(ledger, n, when, err);
    cm_arena_reset(ledger->scratch);
    if (status != COMITY_OK) {
        give_up(ledger, own);
        return status;
    }
    return own ? comity_ledger_commit(ledger, err) : COMITY_OK;
}
