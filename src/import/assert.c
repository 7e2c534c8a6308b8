/* From facts to documents, sentences and events of the ledger. */
#include "import/import.h"
#include "base/buf.h"
#include "ledger/ledger.h"
#include "text/utf8.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Facts by a key, to find those that say the same or go on where another ends. */
typedef struct index_ {
    uint32_t *slots; /* fact + 1, 0 empty */
    const char **keys;
    size_t mask;
} index_;

static index_ index_new(cm_arena *arena, size_t n) {
    size_t size = 16;
    while (size < n * 2) size *= 2;
    return (index_){CM_NEW_ARRAY(arena, uint32_t, size), CM_NEW_ARRAY(arena, const char *, size), size - 1};
}

/* The slot of `key`: empty, or of the fact that has it. */
static size_t index_at(const index_ *x, const char *key) {
    size_t at = cm_str_hash(cm_str_of(key)) & x->mask;
    while (x->slots[at] && strcmp(x->keys[at], key) != 0) at = (at + 1) & x->mask;
    return at;
}

static const char *identity(cm_arena *arena, const cm_fact *f) {
    return cm_arena_printf(arena, "%s|%s|%s|%s|%s|%s|%s|%s|%s..%s|%s..%s|%d%d", f->subject, f->target, f->fluent,
                           f->cameo, f->object, f->scope, f->place, f->said, f->from.first, f->from.last,
                           f->until.first, f->until.last, f->holds, f->negated);
}

static size_t drop_repeated(cm_arena *arena, cm_fact *facts, size_t n, uint64_t *repeated) {
    index_ seen = index_new(arena, n);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        const char *key = identity(arena, &facts[i]);
        const char *full = cm_arena_printf(arena, "%s|%s|%s", key, facts[i].source, facts[i].url);
        size_t at = index_at(&seen, full);
        if (seen.slots[at]) {
            ++*repeated;
            continue;
        }
        seen.slots[at] = (uint32_t)i + 1;
        seen.keys[at] = full;
        facts[kept++] = facts[i];
    }
    return kept;
}

/* What two facts must share to be stretches of one condition. */
static const char *condition(cm_arena *arena, const comity_engine *engine, const cm_fact *f, const char *day) {
    const cm_fluent *fluent = cm_rules_fluent(engine->rules, f->fluent);
    bool object = fluent && fluent->key == CM_KEY_OBJECT;
    return cm_arena_printf(arena, "%s|%s|%s|%s|%d|%s", f->subject, f->target, f->fluent, object ? f->object : "",
                           f->negated, day);
}

/* Where one stretch ends on the day on which the next begins, nothing ended and nothing began. */
static bool *join_stretches(cm_arena *arena, const comity_engine *engine, cm_fact *facts, size_t n) {
    index_ begins = index_new(arena, n);
    bool *goes_on = CM_NEW_ARRAY(arena, bool, n + 1);
    for (size_t i = 0; i < n; i++) {
        const cm_fact *f = &facts[i];
        if (!*f->fluent || f->from.precision != COMITY_PRECISION_DAY) continue;
        const char *key = condition(arena, engine, f, f->from.first);
        size_t at = index_at(&begins, key);
        if (begins.slots[at]) continue;
        begins.slots[at] = (uint32_t)i + 1;
        begins.keys[at] = key;
    }
    for (size_t i = 0; i < n; i++) {
        const cm_fact *f = &facts[i];
        if (!*f->fluent || f->until.precision != COMITY_PRECISION_DAY) continue;
        size_t at = index_at(&begins, condition(arena, engine, f, f->until.first));
        if (!begins.slots[at] || begins.slots[at] == i + 1) continue;
        goes_on[i] = true;
        facts[begins.slots[at] - 1].holds = true;
    }
    return goes_on;
}

/* ---- one document ---- */

typedef struct writing {
    const comity_engine *engine;
    cm_arena *arena;
    const char *document, *table, *format;
    CM_VEC(comity_event) events;
    CM_VEC(comity_sentence) sentences;
    cm_buf text;
    uint32_t chars;
} writing;

static const char *event_id(const writing *w, const cm_fact *f, const char *what) {
    const char *key = cm_arena_printf(w->arena, "%s|%s|%s", w->document, identity(w->arena, f), what);
    return cm_arena_printf(w->arena, "%016llx", (unsigned long long)cm_str_hash(cm_str_of(key)));
}

/* The state as it stands in the sentence, so that `explain` can mark it. */
static const comity_actor *actor(const writing *w, const comity_sentence *s, const char *code) {
    comity_actor *a = CM_NEW(w->arena, comity_actor);
    const char *name = comity_code_name(w->engine, code), *at = strstr(s->text, name);
    *a = (comity_actor){.code = code, .sector = "GOV", .name = name, .canonical = name, .inferred = !at};
    if (at) {
        a->start = s->start + (uint32_t)cm_utf8_count((cm_str){s->text, (size_t)(at - s->text)});
        a->end = a->start + (uint32_t)cm_utf8_count(cm_str_of(name));
    }
    return a;
}

static void add_event(writing *w, const cm_fact *f, const comity_sentence *s, comity_effect effect, const cm_when *when,
                      const char *column) {
    comity_event e = {.document = w->document,
                      .sentence = *s,
                      .kind = effect == COMITY_HOLDS ? COMITY_STATE : COMITY_EVENT,
                      .cameo = f->cameo,
                      .class_ = f->class_,
                      .mode = "",
                      .reciprocal = f->reciprocal,
                      .date_precision = when->precision,
                      .status = f->negated ? COMITY_NEGATED : COMITY_ACTUAL,
                      .condition = "",
                      .said_verb = "",
                      .object = f->object,
                      .scope = f->scope,
                      .place = f->place,
                      .intensity = NAN,
                      .confidence = 1,
                      .effect = effect,
                      .fluent = f->fluent,
                      .trigger = "",
                      .published = "",
                      .publisher = "",
                      .url = "",
                      .licence = ""};
    const cm_cameo *cameo = *f->cameo ? cm_ontology_code(w->engine->ontology, cm_str_of(f->cameo)) : NULL;
    if (cameo) {
        e.class_ = cameo->class_;
        e.mode = cameo->mode;
        e.context = cameo->context;
        e.n_context = cameo->n_context;
        e.intensity = cameo->goldstein;
        e.quad_class = cameo->quad_class;
    }
    memcpy(e.date_start, when->first, sizeof e.date_start);
    memcpy(e.date_end, when->last, sizeof e.date_end);
    if (!*f->fluent && f->until.last[0])
        memcpy(e.date_end, f->until.last, sizeof e.date_end); /* a happening of several days */
    e.id = event_id(w, f, effect == COMITY_NO_EFFECT ? "" : comity_effect_name(effect));
    e.source = actor(w, s, f->subject);
    e.target = actor(w, s, f->target);
    e.n_source = e.n_target = 1;
    e.pattern = cm_arena_printf(w->arena, "%s:%u", w->format, f->line);
    e.trace = f->trace ? f->trace
                       : cm_arena_printf(w->arena, "imported from %s, line %u, as format %s\ndate: %s", w->table,
                                         f->line, w->format, column);
    CM_PUSH(w->arena, w->events, e);
}

static void add_fact(writing *w, const cm_fact *f, bool goes_on) {
    comity_sentence s = {.text = cm_fact_sentence(w->engine, w->arena, f),
                         .start = w->chars,
                         .index = (uint32_t)w->sentences.n,
                         .conllu = ""};
    s.end = s.start + (uint32_t)cm_utf8_count(cm_str_of(s.text));
    w->chars = s.end + 1;
    cm_buf_puts(&w->text, s.text);
    cm_buf_putc(&w->text, '\n');
    CM_PUSH(w->arena, w->sentences, s);
    if (!*f->fluent) {
        add_event(w, f, &s, COMITY_NO_EFFECT, &f->from, "as given");
        return;
    }
    bool ends = f->until.last[0] && !goes_on;
    if (f->holds || f->from.first[0] || !ends)
        add_event(w, f, &s, f->holds || !f->from.first[0] ? COMITY_HOLDS : COMITY_STARTS, &f->from,
                  !f->from.first[0] ? "none is given"
                  : f->holds        ? "the day on which it is known to hold"
                                    : "the day on which it began");
    if (ends) add_event(w, f, &s, COMITY_ENDS, &f->until, "the day on which it ended");
}

static const char *given_or(const char *of_row, const char *of_table) {
    return *of_row ? of_row : of_table && *of_table ? of_table : NULL;
}

static bool same_source(const cm_fact *x, const cm_fact *y) {
    return strcmp(x->source, y->source) == 0 && strcmp(x->url, y->url) == 0 && strcmp(x->licence, y->licence) == 0 &&
           strcmp(x->published, y->published) == 0;
}

/* One document for the facts of one source. */
static comity_status write_source(writing *w, comity_ledger *ledger, const comity_document *given, const cm_fact *facts,
                                  const bool *goes_on, size_t n, const cm_fact *like, comity_import_counts *counts,
                                  comity_error *err) {
    w->events.n = w->sentences.n = w->chars = 0;
    w->events.at = NULL; /* each document keeps its own */
    w->events.cap = 0;
    w->sentences.at = NULL;
    w->sentences.cap = 0;
    cm_buf_clear(&w->text);
    for (size_t i = 0; i < n; i++)
        if (same_source(&facts[i], like)) add_fact(w, &facts[i], goes_on[i]);
    comity_document document = {.id = w->document,
                                .title = w->table,
                                .text = w->text.s,
                                .text_len = w->text.n,
                                .date = given_or(like->published, given->date),
                                .source = given_or(like->source, given->source),
                                .url = given_or(like->url, given->url),
                                .licence = given_or(like->licence, given->licence)};
    const char *slash = strrchr(w->table, '/');
    if (slash && slash[1]) document.title = slash + 1; /* where it lay says nothing and would make it another */
    comity_coding coding = {.document = w->document,
                            .events = w->events.at,
                            .n_events = w->events.n,
                            .sentences = w->sentences.at,
                            .n_sentences = w->sentences.n};
    comity_added added;
    CM_TRY(comity_ledger_add(ledger, &document, &coding, &added, err));
    counts->facts += w->sentences.n;
    counts->events += w->events.n;
    if (added == COMITY_ADDED)
        counts->added++;
    else if (added == COMITY_UNCHANGED)
        counts->unchanged++;
    else
        counts->superseded++;
    return COMITY_OK;
}

/* ---- all documents of a table ---- */

typedef struct names {
    CM_VEC(const char *) list;
} names;

static bool listed(const names *x, const char *id) {
    for (size_t i = 0; i < x->list.n; i++)
        if (strcmp(x->list.at[i], id) == 0) return true;
    return false;
}

static comity_status withdraw_others(comity_ledger *ledger, cm_arena *arena, const char *name, const names *keep,
                                     comity_import_counts *counts, comity_error *err) {
    const char *const *ids;
    size_t n;
    CM_TRY(cm_ledger_documents(ledger, name, arena, &ids, &n, err));
    for (size_t i = 0; i < n; i++) {
        if (listed(keep, ids[i])) continue;
        CM_TRY(cm_ledger_withdraw(ledger, ids[i], err));
        counts->withdrawn++;
    }
    return COMITY_OK;
}

static comity_status write_all(writing *w, comity_ledger *ledger, const char *name, const comity_document *given,
                               const cm_fact *facts, const bool *goes_on, size_t n, comity_import_counts *counts,
                               comity_error *err) {
    names written = {0};
    bool several = false;
    for (size_t i = 1; i < n && !several; i++) several = !same_source(&facts[i], &facts[0]);
    for (size_t i = 0; i < n; i++) {
        bool first = true; /* of its source; sources are few */
        if (!several && i) break;
        for (size_t k = 0; k < i && first; k++) first = !same_source(&facts[k], &facts[i]);
        if (!first) continue;
        const char *label = *facts[i].url ? facts[i].url : *facts[i].source ? facts[i].source : "table";
        w->document = several ? cm_arena_printf(w->arena, "%s#%s", name, label) : name;
        for (int again = 2; listed(&written, w->document); again++)
            w->document = cm_arena_printf(w->arena, "%s#%s (%d)", name, label, again);
        CM_PUSH(w->arena, written.list, w->document);
        CM_TRY(write_source(w, ledger, given, facts, goes_on, n, &facts[i], counts, err));
    }
    return withdraw_others(ledger, w->arena, name, &written, counts, err);
}

comity_status cm_facts_assert(const comity_engine *engine, comity_ledger *ledger, cm_arena *arena, const char *name,
                              const char *table, const comity_document *given, cm_fact *facts, size_t n,
                              const char *format, comity_import_counts *counts, comity_error *err) {
    n = drop_repeated(arena, facts, n, &counts->repeated);
    const bool *goes_on = join_stretches(arena, engine, facts, n);
    writing w = {.engine = engine, .arena = arena, .table = table, .format = format};
    CM_TRY(comity_ledger_begin(ledger, err));
    comity_status status = write_all(&w, ledger, name, given, facts, goes_on, n, counts, err);
    cm_buf_free(&w.text);
    if (status != COMITY_OK) {
        cm_ledger_abandon(ledger);
        return status;
    }
    return comity_ledger_commit(ledger, err);
}

comity_status cm_facts_withdraw(comity_ledger *ledger, cm_arena *arena, const char *name, comity_import_counts *counts,
                                comity_error *err) {
    static const names none = {0};
    CM_TRY(comity_ledger_begin(ledger, err));
    comity_status status = withdraw_others(ledger, arena, name, &none, counts, err);
    if (status == COMITY_OK && !counts->withdrawn)
        status = cm_fail(err, COMITY_NOT_FOUND, "%s: there is no current document of that name", name);
    if (status != COMITY_OK) {
        cm_ledger_abandon(ledger);
        return status;
    }
    return comity_ledger_commit(ledger, err);
}
