/* Writing HTML and SVG that is also well-formed XML: text always goes through these functions. */
#ifndef CM_HTML_H
#define CM_HTML_H

#include "base/buf.h"

/* Escaped for content and for quoted attributes; what XML cannot hold (controls,
 * noncharacters, broken UTF-8) becomes a space or U+FFFD. */
void cm_html_text(cm_buf *out, const char *text);
void cm_html_bytes(cm_buf *out, cm_str text);
/* At most `max` characters, with "…" where cut. */
void cm_html_short(cm_buf *out, const char *text, size_t max);
/* The sentence with characters [start, end) in <mark>; nothing marked when they are not in it. */
void cm_html_marked(cm_buf *out, const char *text, uint32_t start, uint32_t end);
/* Whether `url` may become a link: http or https, nothing else. */
bool cm_html_is_link(const char *url);

#endif
