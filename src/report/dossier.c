/* The dossier of a dyad: one page that needs nothing else, each statement with the sentence it rests on. */
#include "report/dossier.h"

#include "base/file.h"

#include <stdio.h>

static comity_status gather(cm_dossier *d, comity_ledger *ledger, comity_error *err) {
    comity_cursor *cursor;
    comity_query query = {.a = d->a, .b = d->b};
    CM_TRY(comity_ledger_events(ledger, &query, &cursor, err));
    const comity_event *e;
    comity_status s;
    while ((s = comity_cursor_next(cursor, &e, err)) == COMITY_OK) cm_dossier_event(d, e);
    comity_cursor_close(cursor);
    if (s != COMITY_END) return s;
    if (!d->marks.n)
        return cm_fail(err, COMITY_NOT_FOUND,
                       "the ledger holds no event between %s and %s; read documents about them first",
                       comity_code_name(d->engine, d->a), comity_code_name(d->engine, d->b));
    return COMITY_OK;
}

enum { CITED = 20 }; /* reports of one condition */

static comity_status compose(cm_dossier *d, comity_ledger *ledger, cm_buf *page, comity_error *err) {
    CM_TRY(gather(d, ledger, err));
    comity_state_view *now = NULL, *all = NULL;
    if (d->as_of) CM_TRY(comity_state_on(d->engine, ledger, d->a, d->b, d->as_of, &now, err));
    comity_status s = comity_state_all(d->engine, ledger, d->a, d->b, &all, err);
    for (size_t i = 0; s == COMITY_OK && now && i < comity_state_count(now); i++) s = comity_state_evidence(now, i, CITED, err);
    for (size_t i = 0; s == COMITY_OK && i < comity_state_count(all); i++) s = comity_state_evidence(all, i, 1, err);
    if (s == COMITY_OK) {
        cm_section_header(page, d);
        cm_section_state(page, d, now);
        cm_section_charts(page, d, all);
        cm_section_events(page, d);
        cm_section_sources(page, d);
    }
    comity_state_free(now);
    comity_state_free(all);
    return s;
}

comity_status comity_dossier_write(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                   const char *path, comity_error *err) {
    cm_dossier d = {.engine = engine, .a = a, .b = b, .arena = cm_arena_new()};
    if (!d.arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for the dossier");
    cm_buf page = {0};
    comity_status s = compose(&d, ledger, &page, err);
    if (s == COMITY_OK) s = cm_write_file(path, &page, err);
    cm_buf_free(&page);
    cm_buf_free(&d.entries);
    cm_arena_free(d.arena);
    return s;
}
