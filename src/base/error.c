#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

comity_status cm_fail(comity_error *err, comity_status status, const char *format, ...) {
    if (!err) return status;
    err->status = status;
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    return status;
}
