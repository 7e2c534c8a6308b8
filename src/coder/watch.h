/* For those who ask how the coder came to what it said, or why it said nothing. */
#ifndef CM_WATCH_H
#define CM_WATCH_H

#include "coder/confidence.h"

typedef struct cm_watch {
    /* After each sentence of a document; the tree lives during the call. */
    void (*sentence)(void *user, uint32_t index, const cm_tree *tree);
    void *user;
} cm_watch;

/* Where the time goes. matching: of patterns; records: events, their dates and words. */
typedef enum cm_coder_stage {
    CM_CODER_OUTSIDE, CM_CODER_SEGMENT, CM_CODER_PARSE, CM_CODER_MENTIONS, CM_CODER_TREES, CM_CODER_DATES,
    CM_CODER_MATCHING, CM_CODER_RECORDS, CM_CODER_STAGES
} cm_coder_stage;

typedef struct cm_coder_times {
    double seconds[CM_CODER_STAGES]; /* the processor's, of the coder's thread */
    double last;
} cm_coder_times;

/* From now on adds to `times` (the caller's; NULL: no more). */
void cm_coder_time(comity_coder *coder, cm_coder_times *times);

/* Borrowed, until the coder is freed; NULL: nobody watches. */
void cm_coder_watch(comity_coder *coder, const cm_watch *watch);
/* One an event of the last document coded; lives as the coding does. */
const cm_factors *cm_coder_factors(const comity_coder *coder);

#endif
