/* For tests: a parser on a chosen instruction set. */
#ifndef CM_PARSER_H
#define CM_PARSER_H

#include "syntax/kernels.h"
#include "syntax/syntax.h"

comity_status cm_parser_new_on(const cm_model *model, const cm_kernels *kernels, cm_parser **out, comity_error *err);

#endif
