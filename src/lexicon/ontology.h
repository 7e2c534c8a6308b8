/* CAMEO codes with their PLOVER class, mode, contexts and scores, and the
 * composition of operators with acts (data/ontology/). */
#ifndef CM_ONTOLOGY_H
#define CM_ONTOLOGY_H

#include "base/arena.h"
#include "base/error.h"

typedef struct cm_ontology cm_ontology; /* immutable, shared */

typedef struct cm_cameo {
    const char *code, *label, *class_, *mode; /* "" where there is none; live as long as the ontology */
    const char *const *context;
    size_t n_context;
    double goldstein;
    int quad_class; /* 1..4 */
} cm_cameo;

/* What an operator pattern does with the act under it (docs/patterns.md). */
typedef enum cm_operator {
    CM_OP_NONE, CM_OP_AGREE, CM_OP_REFUSE, CM_OP_DEMAND, CM_OP_APPEAL, CM_OP_THREATEN, CM_OP_ACCUSE, CM_OP_PLAN,
    CM_OP_TRY, CM_OP_DO, CM_OP_FAIL, CM_OP_ALLOW, CM_OP_STOP, CM_OP_PRAISE, CM_OP_CRITICIZE, CM_OP_WILL,
    CM_OP_COUNT
} cm_operator;
extern const char *const cm_operator_names[CM_OP_COUNT]; /* "", "agree", … */

/* Reads DIR/ontology/cameo.tsv and compose.tsv. */
comity_status cm_ontology_open(const char *dir, cm_ontology **out, comity_error *err);
void cm_ontology_close(cm_ontology *ontology);
/* NULL when there is no such code. */
const cm_cameo *cm_ontology_code(const cm_ontology *ontology, cm_str code);
/* The code that `op` makes of an act's code, "" when the table has no rule for it. */
const char *cm_ontology_compose(const cm_ontology *ontology, cm_operator op, cm_str act);

#endif
