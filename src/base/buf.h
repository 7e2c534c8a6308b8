/* A growing NUL-terminated string on the heap: for output being written. */
#ifndef CM_BUF_H
#define CM_BUF_H

#include "base/str.h"

typedef struct cm_buf {
    char *s; /* NULL until the first write; owned */
    size_t n, cap;
} cm_buf;

void cm_buf_add(cm_buf *buf, cm_str s);
void cm_buf_puts(cm_buf *buf, const char *s);
void cm_buf_putc(cm_buf *buf, char c);
void cm_buf_printf(cm_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void cm_buf_clear(cm_buf *buf); /* length 0, memory kept */
void cm_buf_free(cm_buf *buf);
const char *cm_buf_cstr(cm_buf *buf); /* "" when empty */

#endif
