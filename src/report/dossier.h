/* The dossier while it is written: what the ledger gave, and the sections made from it. */
#ifndef CM_DOSSIER_H
#define CM_DOSSIER_H

#include "base/arena.h"
#include "base/buf.h"
#include "report/svg.h"

/* A document cited. Strings are in the dossier's arena. */
typedef struct cm_cited {
    const char *document, *publisher, *url, *licence, *published;
    size_t records;
} cm_cited;

typedef struct cm_dossier {
    const comity_engine *engine;
    const char *a, *b; /* codes */
    cm_arena *arena;
    cm_buf entries;        /* the list of records, written while the ledger is read */
    CM_VEC(cm_mark) marks; /* one an entry, in the order of the list: entry i + 1 */
    CM_VEC(cm_cited) cited;
    CM_VEC(const char *) periods; /* headings of the list, in order */
    int32_t first, last;          /* days covered by dated records */
    bool dated;
    const char *as_of; /* the last day that a dated record of something actual reaches; NULL: none is dated */
    const char *first_start, *first_end, *last_start,
        *last_end; /* the earliest and the latest date, as precise as they are */
} cm_dossier;

/* Appends the entry of one event to d->entries and notes what the other sections need of it. */
void cm_dossier_event(cm_dossier *d, const comity_event *event);

void cm_section_header(cm_buf *out, const cm_dossier *d);
void cm_section_state(cm_buf *out, const cm_dossier *d, const comity_state_view *now);
void cm_section_charts(cm_buf *out, const cm_dossier *d, const comity_state_view *all);
void cm_section_events(cm_buf *out, const cm_dossier *d);
void cm_section_sources(cm_buf *out, const cm_dossier *d);

extern const char *const cm_dossier_style[]; /* CSS in pieces, the last NULL */

#endif
