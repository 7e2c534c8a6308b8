/* A big ledger's worth of made-up documents: who reads the news of several decades finds few pairs of states in most of
 * them, conditions of every kind in a quarter of the events, things called more or less fully, some denied. */
#ifndef BENCH_MANY_EVENTS_H
#define BENCH_MANY_EVENTS_H

#include "base/arena.h"
#include "comity.h"

enum { EVENTS_A_DOCUMENT = 20 };

typedef struct many_events many_events;

/* `documents`: how many there will be in all, which spreads their dates. All in `arena`. */
many_events *many_events_new(cm_arena *arena, uint64_t documents);
/* Document number d, in `arena`; each version of it tells something else. */
void many_events_document(const many_events *m, cm_arena *arena, uint64_t d, unsigned version, comity_document *document,
                          comity_coding *coding);
/* One event of the pair that is met most often which touches a condition; in `arena`. */
comity_event many_events_report(const many_events *m, cm_arena *arena, uint64_t *seed);

#endif
