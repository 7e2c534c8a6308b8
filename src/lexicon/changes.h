/* What a user's folder replaces or drops of the folders below it: kept while
 * loading, told by `comity lexicon check`. */
#ifndef CM_CHANGES_H
#define CM_CHANGES_H

#include "base/arena.h"

typedef struct cm_change {
    const char *where;  /* FILE:LINE of the line that did it */
    const char *kind;   /* "name", "agent", "pattern", "trigger", "date" */
    const char *name;   /* what was changed: the name, noun, or pattern id */
    const char *before; /* what it was */
    const char *after;  /* what it is now; "" dropped */
} cm_change;

/* Lives as long as the table that holds it. */
typedef struct cm_changes {
    CM_VEC(cm_change) list;
} cm_changes;

#endif
