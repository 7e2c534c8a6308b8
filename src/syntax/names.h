/* Names out of the scores of their tags. */
#ifndef CM_NAMES_H
#define CM_NAMES_H

#include "text/text.h"

/* Sets `name` of n tokens to the best sequence of tags in which a name goes on
 * only after it began. `scores`: CM_NAME_TAGS for each token, rows `stride`
 * apart; their best path is added up without weights between tags. */
void cm_names_decode(const float *scores, size_t stride, cm_token *tokens, size_t n);

/* Takes away the names of persons, bodies and places in which no token is tagged as a proper noun. */
void cm_names_check(cm_token *tokens, size_t n);

#endif
