/* Documents made up for the tests of ledger and state. */
#ifndef TEST_LEDGER_FIXTURE_H
#define TEST_LEDGER_FIXTURE_H

#include "base/arena.h"
#include "comity.h"

/* An event in words: everything not set is what an unknown field is. */
typedef struct made_event {
    const char *source, *target; /* comma lists of codes */
    const char *from, *to;       /* ISO, NULL unknown; `to` NULL: the same as `from` */
    comity_precision precision;
    comity_event_status status;
    comity_kind kind;
    comity_effect effect;
    const char *fluent, *object, *place, *class_;
    bool reciprocal;
    const char *canonical; /* of the first target */
} made_event;

typedef struct made_document {
    comity_document document;
    comity_coding coding;
} made_document;

/* One sentence an event, after one sentence without any. All in `arena`. */
made_document make_document(cm_arena *arena, const char *id, const char *text, const char *date,
                            const made_event *events, size_t n_events);

/* A new folder under the system's temporary one; in `arena`. */
const char *make_folder(cm_arena *arena);
/* Removes the folder and the files in it. */
void remove_folder(const char *folder);

#endif
