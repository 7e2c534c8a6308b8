/* From a candidate to the record of an event: status, attribution, date,
 * place, scope, confidence and the trace that explains them. */
#ifndef CM_RECORD_H
#define CM_RECORD_H

#include "coder/confidence.h"
#include "coder/dates.h"
#include "coder/match.h"
#include "coder/status.h"

typedef struct cm_recorder {
    const comity_engine *engine;
    cm_arena *arena;
    cm_arena *scratch; /* of the sentence at hand */
    const cm_text *text;
    const comity_document *document;
    const comity_coding *coding;
    cm_date published;  /* day of publication, or unknown */
    cm_date narrative;  /* the date that the running text has reached */
    cm_date_mention *dates; /* of the sentence at hand */
    size_t n_dates;
    cm_char_cursor cursor;
    CM_VEC(comity_event) events;
    CM_VEC(cm_factors) factors; /* one an event */
    CM_VEC(uint64_t) ids;       /* one an event, as numbers */
    bool details;               /* traces and parses are wanted */
} cm_recorder;

void cm_recorder_start(cm_recorder *recorder, int32_t published_day);
/* The day that the text has reached, for offices; CM_NO_DAY unknown. */
int32_t cm_recorder_day(const cm_recorder *recorder);
/* Finds the dates of the next sentence. */
void cm_recorder_dates(cm_recorder *recorder, const cm_tree *tree);
void cm_record_event(cm_recorder *recorder, const cm_tree *tree, uint32_t sentence, const cm_candidate *candidate);
/* The sentence is done: its main date becomes that of the running text. */
void cm_recorder_advance(cm_recorder *recorder, const cm_tree *tree);

/* CoNLL-U token lines of a parsed sentence, in the arena. */
const char *cm_record_conllu(cm_arena *arena, const cm_sentence *sentence);

#endif
