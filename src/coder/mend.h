/* Repairs of parses before anything is read off them. */
#ifndef CM_MEND_H
#define CM_MEND_H

#include "syntax/syntax.h"

/* Days of the week inside names hang on the verb; "a law banning imports" bans. What has become a verb gets a verb's tag and
 * lemma, which lives in `arena`. */
void cm_mend_parse(const cm_model *model, cm_arena *arena, cm_sentence *sentence);

/* "called it a coup, suspended operations and cut off aid" are three acts; "a Food Programme (WFP) grant" is a grant. */
void cm_mend_series(cm_sentence *sentence);

/* "Russia, Ukraine trade fire": both do, and trade is a verb. */
void cm_mend_headline(cm_sentence *sentence);

/* "Cambodian and Thai soldiers" are soldiers of both; "shot and killed" are two verbs. */
void cm_mend_nations(cm_sentence *sentence);

#endif
