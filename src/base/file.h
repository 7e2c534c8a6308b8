/* Writing a file whole: beside its place, then renamed over it, so that a reader sees the old one or the new one. */
#ifndef CM_BASE_FILE_H
#define CM_BASE_FILE_H

#include "base/buf.h"
#include "base/error.h"

comity_status cm_write_file(const char *path, const cm_buf *text, comity_error *err);

#endif
