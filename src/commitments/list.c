/* The commitments of a dyad on a date: comity.h over make.c and settle.c. */
#include "commitments/commitments.h"
#include "ledger/day.h"
#include "ledger/ledger.h"

#include <stdlib.h>

struct comity_commitments {
    cm_arena *arena; /* NULL where the caller's */
    CM_VEC(comity_commitment) list;
};

const char *comity_commitment_kind_name(comity_commitment_kind kind) {
    static const char *const names[] = {"promise", "threat", "duty"};
    return (size_t)kind < 3 ? names[kind] : "";
}

const char *comity_commitment_standing_name(comity_commitment_standing standing) {
    static const char *const names[] = {"open", "met", "broken", "lapsed"};
    return (size_t)standing < 4 ? names[standing] : "";
}

/* By the day of the statement, undated ones last. */
static int in_order(const void *p, const void *q) {
    const comity_commitment *x = p, *y = q;
    if (!*x->made_start != !*y->made_start) return *x->made_start ? -1 : 1;
    int c = strcmp(x->made_start, y->made_start);
    const comity_event *e = x->statements[0], *f = y->statements[0];
    if (!c) c = strcmp(e->document, f->document);
    if (!c) c = e->sentence.index < f->sentence.index ? -1 : e->sentence.index > f->sentence.index;
    if (!c) c = e->trigger_start < f->trigger_start ? -1 : e->trigger_start > f->trigger_start;
    return c ? c : strcmp(e->id, f->id);
}

comity_status cm_commitments_of(cm_arena *arena, const comity_engine *engine, const cm_commitment_rules *rules, const char *a,
                                const char *b, const char *date, const comity_event *events, size_t n, comity_commitments **out) {
    comity_event *sorted = CM_NEW_ARRAY(arena, comity_event, n);
    if (n) memcpy(sorted, events, n * sizeof *events);
    cm_pledge_order(sorted, n);
    const char *names = cm_arena_printf(arena, "%s %s", comity_code_name(engine, a), comity_code_name(engine, b));
    cm_pledging p = {arena, engine, rules, a, b, names, date, sorted, n, cm_pledge_by_sentence(arena, sorted, n)};
    cm_pledges pledges = {0};
    cm_pledges_make(&p, &pledges);
    cm_pledges_settle(&p, &pledges);
    comity_commitments *list = CM_NEW(arena, comity_commitments);
    for (size_t i = 0; i < pledges.list.n; i++) CM_PUSH(arena, list->list, pledges.list.at[i].out);
    if (list->list.n) qsort(list->list.at, list->list.n, sizeof *list->list.at, in_order);
    *out = list;
    return COMITY_OK;
}

comity_status comity_commitments_on(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                    const char *date, comity_commitments **out, comity_error *err) {
    char today[12];
    CM_TRY(cm_day_asked(date, today, &date, err));
    cm_arena *arena = cm_arena_new();
    cm_commitment_rules rules;
    comity_query query = {.a = a, .b = b};
    const comity_event *events;
    size_t n;
    comity_status s = cm_commitment_rules_read(arena, engine->dirs, engine->n_dirs, &rules, err);
    if (s == COMITY_OK) s = cm_ledger_all_events(ledger, &query, arena, &events, &n, err);
    if (s == COMITY_OK)
        s = cm_commitments_of(arena, engine, &rules, cm_arena_cstr(arena, cm_str_of(a)), cm_arena_cstr(arena, cm_str_of(b)),
                              cm_arena_cstr(arena, cm_str_of(date)), events, n, out);
    if (s == COMITY_OK) (*out)->arena = arena;
    else cm_arena_free(arena);
    return s;
}

size_t comity_commitments_count(const comity_commitments *list) { return list->list.n; }
const comity_commitment *comity_commitments_at(const comity_commitments *list, size_t i) { return &list->list.at[i]; }

void comity_commitments_free(comity_commitments *list) {
    if (list && list->arena) cm_arena_free(list->arena);
}
