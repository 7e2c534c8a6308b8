/* The page of an evaluation: what its parts write. Text is escaped by html.h; the page needs no scripts and no network.
 */
#ifndef CM_EVAL_PAGE_H
#define CM_EVAL_PAGE_H

#include "base/buf.h"
#include "comity_eval.h"

/* The plot of confidence against the share that is right. `alone`: a file of its own, with its style inside. */
void cm_eval_reliability_plot(cm_buf *out, const comity_eval *eval, const comity_calibration *calibration, bool alone);
/* Gold class by class said, darker for more; `id` is unique on the page. */
void cm_eval_heat_map(cm_buf *out, const comity_eval_set *set, const char *id);
/* The parse of CoNLL-U token lines as words with arcs; of several sentences one below the other. */
void cm_eval_arcs(cm_buf *out, const char *conllu);
/* The misses of a set, by kind; anchors are PREFIX-KIND. */
void cm_eval_misses(cm_buf *out, const comity_eval_set *set, const char *prefix);

#endif
