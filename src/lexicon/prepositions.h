/* Prepositions that a slot may name. */
#ifndef CM_PREPOSITIONS_H
#define CM_PREPOSITIONS_H
#include "base/str.h"
int cm_preposition_from(cm_str lemma);
#endif
