/* Filling a comity_error and passing a failure up. */
#ifndef CM_ERROR_H
#define CM_ERROR_H

#include "comity.h"

/* Writes status and message into `err` (may be NULL) and returns `status`, so
 * that a caller can `return cm_fail(err, COMITY_IO, "…", …);`. */
comity_status cm_fail(comity_error *err, comity_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Returns from the enclosing function when `expr` is not COMITY_OK. */
#define CM_TRY(expr)                            \
    do {                                        \
        comity_status cm_try_ = (expr);         \
        if (cm_try_ != COMITY_OK) return cm_try_; \
    } while (0)

#endif
