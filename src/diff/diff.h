/* Comparing what two ledgers say of a dyad. */
#ifndef CM_DIFF_H
#define CM_DIFF_H

#include "ledger/ledger.h"

typedef struct cm_matched {
    uint64_t both, changed;
    CM_VEC(comity_diff_event) events; /* those that differ, in order of date */
    CM_VEC(comity_diff_count) counts;
} cm_matched;

/* Pairs the events of a dyad in two ledgers (match.c). The events must outlive `out`, which is in `arena`. */
void cm_match_events(cm_arena *arena, const comity_event *one, size_t n_one, const comity_event *two, size_t n_two, cm_matched *out);

#endif
