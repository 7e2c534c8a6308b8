/* For tests and benchmarks: a parser on a chosen instruction set, and where its time goes. */
#ifndef CM_PARSER_H
#define CM_PARSER_H

#include "syntax/kernels.h"
#include "syntax/syntax.h"

comity_status cm_parser_new_on(const cm_model *model, const cm_kernels *kernels, cm_parser **out, comity_error *err);

/* inputs: forms, features, mixed inputs, their product with the first layer; matrices and scans: of the layers;
 * tags: with lemmas; arcs: their scores; trees: the search; outside: the caller. */
enum cm_stage {
    CM_STAGE_OUTSIDE, CM_STAGE_INPUTS, CM_STAGE_MATRICES, CM_STAGE_SCANS, CM_STAGE_TAGS, CM_STAGE_ARCS, CM_STAGE_TREES,
    CM_STAGE_LABELS, CM_STAGES
};

typedef struct cm_parser_times {
    double seconds[CM_STAGES];
} cm_parser_times;

/* From now on adds to `times` (the caller's; NULL: no more). */
void cm_parser_time(cm_parser *parser, cm_parser_times *times);

#endif
