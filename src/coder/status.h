/* Whether an act is reported as done, denied, planned, conditional or merely
 * possible, and who reports it. */
#ifndef CM_STATUS_H
#define CM_STATUS_H

#include "coder/match.h"

typedef struct cm_judgement {
    comity_event_status status;
    const char *why;    /* for the trace; static text */
    int32_t word;       /* the word that decided, CM_NO_TOKEN */
    int32_t condition;  /* head of the clause that states the condition, CM_NO_TOKEN */
    bool imagined;      /* a noun of which is said what it would bring: nobody means to do it */
    bool obligation;    /* "must", "should": said to be due, not done */
} cm_judgement;

cm_judgement cm_status_judge(const cm_tree *tree, const cm_candidate *candidate);

typedef struct cm_attribution {
    int32_t verb;    /* CM_NO_TOKEN: the document itself */
    int32_t speaker; /* head of the phrase that names who says it, or CM_NO_TOKEN */
} cm_attribution;

cm_attribution cm_attribution_find(const cm_tree *tree, int32_t token);
bool cm_is_saying(const cm_token *token);

/* "did not recognise it until …": then it did. */
bool cm_status_not_until(const cm_tree *tree, int32_t verb);

#endif
