/* States once derived are kept in the ledger, each dyad's under a stamp of all that they depend on beside its reports. Who
 * writes reports of a dyad marks what is kept of it as stale in the same transaction (ledger/write.c). */
#include "ledger/ledger.h"
#include "derived_by.h" /* made by meson: CM_DERIVED_BY, the check sum of the sources that derive and pack */
#include "state/state.h"

enum { REPORTS_A_COMMIT = 50000 }; /* a fraction of a second: other writers do not wait long */

static uint64_t mix(uint64_t h, const char *s) {
    for (; *s; s++) h = (h ^ (unsigned char)*s) * 1099511628211ull;
    return (h ^ 0x1f) * 1099511628211ull;
}

/* What intervals depend on beside reports: rules, how they are applied, and when the two states began and ended. */
static int64_t stamp_of(uint64_t rules, const cm_office_source *offices, const char *a, const char *b) {
    uint64_t h = rules ^ (uint64_t)CM_DERIVED_BY * 0x9e3779b97f4a7c15ull;
    for (int side = 0; side < 2 && offices && offices->life; side++) {
        char from[12] = "", until[12] = "";
        offices->life(offices->user, side ? b : a, from, until);
        h = mix(mix(h, from), until);
    }
    int64_t stamp;
    memcpy(&stamp, &h, sizeof stamp);
    return stamp;
}

static void derive(const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b, const comity_event *events,
                   const int64_t *numbers, size_t n, cm_arena *arena, cm_buf *out) {
    cm_intervals all = {0};
    cm_derive(arena, rules, offices, a, b, events, n, &all);
    cm_body_pack(rules, a, &all, events, numbers, out);
}

/* Moves what was packed into the arena and opens it. */
static bool settle(const cm_rules *rules, const char *a, const char *b, cm_buf *packed, cm_arena *arena, cm_body *out) {
    void *bytes = memcpy(cm_arena_alloc(arena, packed->n), packed->s, packed->n);
    bool sound = cm_body_open(rules, a, b, bytes, packed->n, out);
    cm_buf_free(packed);
    return sound;
}

static void in_order(cm_arena *arena, const char *a, const char *b, const char *out[2]) {
    bool swap = strcmp(a, b) > 0;
    out[0] = cm_arena_cstr(arena, cm_str_of(swap ? b : a));
    out[1] = cm_arena_cstr(arena, cm_str_of(swap ? a : b));
}

static comity_status too_many(comity_error *err) {
    return cm_fail(err, COMITY_BAD_DATA, "more fluents, or reports of one dyad, than states can be told of");
}

comity_status cm_state_body_of(const cm_rules *rules, const cm_office_source *offices, const comity_event *events, size_t n,
                               const char *a, const char *b, cm_arena *arena, cm_body *out, comity_error *err) {
    const char *pair[2];
    in_order(arena, a, b, pair);
    int64_t *numbers = CM_NEW_ARRAY(arena, int64_t, n + 1);
    for (size_t i = 0; i < n; i++) numbers[i] = (int64_t)i;
    cm_buf packed = {0};
    derive(rules, offices, pair[0], pair[1], events, numbers, n, arena, &packed);
    return settle(rules, pair[0], pair[1], &packed, arena, out) ? COMITY_OK : too_many(err);
}

comity_status cm_state_body(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                            const char *b, cm_arena *arena, cm_body *out, comity_error *err) {
    const char *pair[2];
    in_order(arena, a, b, pair);
    if (!*ledger->known) { /* what is kept is what is known now */
        const void *body;
        size_t size;
        int64_t stamp = stamp_of(cm_rules_hash(rules), offices, pair[0], pair[1]);
        CM_TRY(cm_ledger_state_get(ledger, pair[0], pair[1], stamp, arena, &body, &size, err));
        if (body && cm_body_open(rules, pair[0], pair[1], body, size, out)) return COMITY_OK;
    }
    const comity_event *events;
    const int64_t *numbers;
    size_t n;
    cm_arena *scratch = cm_arena_new();
    if (!scratch) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for states");
    comity_status status = cm_ledger_reports(ledger, pair[0], pair[1], scratch, &events, &numbers, &n, err);
    if (status == COMITY_OK) {
        cm_buf packed = {0};
        derive(rules, offices, pair[0], pair[1], events, numbers, n, scratch, &packed);
        if (!settle(rules, pair[0], pair[1], &packed, arena, out)) status = too_many(err);
    }
    cm_arena_free(scratch);
    return status;
}

/* Derives one dyad and keeps it; `*reports`: from how many. */
static comity_status keep(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const cm_stored *dyad,
                          int64_t stamp, cm_arena *arena, size_t *reports, comity_error *err) {
    const comity_event *events;
    const int64_t *numbers;
    CM_TRY(cm_ledger_reports(ledger, dyad->a, dyad->b, arena, &events, &numbers, reports, err));
    cm_buf packed = {0};
    derive(rules, offices, dyad->a, dyad->b, events, numbers, *reports, arena, &packed);
    comity_status status = cm_ledger_state_put(ledger, dyad->a, dyad->b, stamp, packed.s, packed.n, err);
    cm_buf_free(&packed);
    return status;
}

static comity_status refresh(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, cm_arena *lists,
                             cm_arena *arena, uint64_t *done, comity_error *err) {
    const cm_stored *dyads;
    size_t n, reports = 0;
    uint64_t hash = cm_rules_hash(rules);
    bool own = !ledger->batch, open = false;
    comity_status status = cm_ledger_states(ledger, lists, &dyads, &n, err);
    for (size_t i = 0; status == COMITY_OK && i < n; i++) {
        int64_t stamp = stamp_of(hash, offices, dyads[i].a, dyads[i].b);
        if (dyads[i].fresh && dyads[i].stamp == stamp) continue;
        if (own && !open) status = comity_ledger_begin(ledger, err);
        open = own && status == COMITY_OK;
        size_t of = 0;
        if (status == COMITY_OK) status = keep(rules, offices, ledger, &dyads[i], stamp, arena, &of, err);
        cm_arena_reset(arena);
        reports += of;
        if (status == COMITY_OK) ++*done;
        if (status == COMITY_OK && open && reports >= REPORTS_A_COMMIT) {
            status = comity_ledger_commit(ledger, err);
            open = false;
            reports = 0;
        }
    }
    if (status == COMITY_OK && open) return comity_ledger_commit(ledger, err);
    if (open) cm_ledger_abandon(ledger);
    return status;
}

comity_status cm_state_refresh(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, uint64_t *done,
                               comity_error *err) {
    if (!ledger->write) return cm_fail(err, COMITY_USAGE, "%s is open for reading only; open it for writing", ledger->path);
    if (ledger->lost)
        return cm_fail(err, COMITY_IO, "%s: the batch was rolled back after a failure; commit to end it, then begin anew", ledger->path);
    uint64_t n = 0;
    char known[sizeof ledger->known];
    cm_arena *lists = cm_arena_new(), *arena = cm_arena_new();
    comity_status status = COMITY_NO_MEMORY;
    memcpy(known, ledger->known, sizeof known);
    ledger->known[0] = 0;
    if (lists && arena) status = refresh(rules, offices, ledger, lists, arena, &n, err);
    else cm_fail(err, status, "out of memory for states");
    memcpy(ledger->known, known, sizeof known);
    cm_arena_free(lists);
    cm_arena_free(arena);
    if (done) *done = n;
    return status;
}
