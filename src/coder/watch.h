/* For those who ask how the coder came to what it said, or why it said nothing. */
#ifndef CM_WATCH_H
#define CM_WATCH_H

#include "coder/confidence.h"

typedef struct cm_watch {
    /* After each sentence of a document; the tree lives during the call. */
    void (*sentence)(void *user, uint32_t index, const cm_tree *tree);
    void *user;
} cm_watch;

/* Borrowed, until the coder is freed; NULL: nobody watches. */
void cm_coder_watch(comity_coder *coder, const cm_watch *watch);
/* One an event of the last document coded; lives as the coding does. */
const cm_factors *cm_coder_factors(const comity_coder *coder);

#endif
