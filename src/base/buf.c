#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void reserve(cm_buf *buf, size_t more) {
    if (buf->n + more + 1 <= buf->cap) return;
    size_t cap = buf->cap ? buf->cap : 256;
    while (cap < buf->n + more + 1) cap *= 2;
    char *s = realloc(buf->s, cap);
    if (!s) {
        fputs("comity: out of memory\n", stderr);
        abort();
    }
    buf->s = s;
    buf->cap = cap;
}

void cm_buf_add(cm_buf *buf, cm_str s) {
    reserve(buf, s.n);
    if (s.n) memcpy(buf->s + buf->n, s.s, s.n);
    buf->n += s.n;
    buf->s[buf->n] = 0;
}

void cm_buf_puts(cm_buf *buf, const char *s) { cm_buf_add(buf, cm_str_of(s)); }
void cm_buf_putc(cm_buf *buf, char c) { cm_buf_add(buf, (cm_str){&c, 1}); }

void cm_buf_printf(cm_buf *buf, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0) {
        reserve(buf, (size_t)n);
        vsnprintf(buf->s + buf->n, (size_t)n + 1, format, again);
        buf->n += (size_t)n;
    }
    va_end(again);
}

void cm_buf_clear(cm_buf *buf) {
    buf->n = 0;
    if (buf->s) buf->s[0] = 0;
}

void cm_buf_free(cm_buf *buf) {
    free(buf->s);
    *buf = (cm_buf){0};
}

const char *cm_buf_cstr(cm_buf *buf) { return buf->s ? buf->s : ""; }
