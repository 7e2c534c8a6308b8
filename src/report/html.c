#include "report/html.h"

#include "text/utf8.h"

#include <strings.h>

static void put(cm_buf *out, uint32_t c) {
    switch (c) {
    case '<':
        cm_buf_puts(out, "&lt;");
        return;
    case '>':
        cm_buf_puts(out, "&gt;");
        return;
    case '&':
        cm_buf_puts(out, "&amp;");
        return;
    case '"':
        cm_buf_puts(out, "&quot;");
        return;
    case '\'':
        cm_buf_puts(out, "&#39;");
        return;
    default:
        break;
    }
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) c = ' ';
    /* directional overrides could make a sentence read as what it does not say */
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return;
    if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) c = CM_REPLACEMENT;
    cm_utf8_put(out, c);
}

void cm_html_bytes(cm_buf *out, cm_str text) {
    for (size_t i = 0; i < text.n;) put(out, cm_utf8_next(text, &i, NULL));
}

void cm_html_text(cm_buf *out, const char *text) {
    cm_html_bytes(out, cm_str_of(text));
}

/* The byte at which character number `character` begins; the length when there are fewer. */
static size_t byte_at(cm_str text, uint32_t character) {
    size_t i = 0;
    while (i < text.n && character--) cm_utf8_next(text, &i, NULL);
    return i;
}

void cm_html_short(cm_buf *out, const char *text, size_t max) {
    cm_str s = cm_str_of(text);
    size_t n = byte_at(s, (uint32_t)max);
    if (n == s.n) {
        cm_html_bytes(out, s);
        return;
    }
    n = byte_at(s, (uint32_t)max - 1);
    cm_html_bytes(out, cm_str_trim(cm_str_cut(s, 0, n)));
    cm_buf_puts(out, "…");
}

void cm_html_marked(cm_buf *out, const char *text, uint32_t start, uint32_t end) {
    cm_str s = cm_str_of(text);
    size_t a = end > start ? byte_at(s, start) : s.n, b = end > start ? byte_at(s, end) : s.n;
    cm_html_bytes(out, cm_str_cut(s, 0, a));
    if (b > a) {
        cm_buf_puts(out, "<mark>");
        cm_html_bytes(out, cm_str_cut(s, a, b));
        cm_buf_puts(out, "</mark>");
    }
    cm_html_bytes(out, cm_str_cut(s, b, s.n));
}

bool cm_html_is_link(const char *url) {
    size_t scheme = strncasecmp(url, "https://", 8) == 0 ? 8 : strncasecmp(url, "http://", 7) == 0 ? 7 : 0;
    if (!scheme || !url[scheme]) return false;
    for (const char *c = url; *c; c++)
        if ((unsigned char)*c <= 0x20 || *c == 0x7F) return false;
    return true;
}
