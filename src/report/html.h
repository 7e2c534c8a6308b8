/* Writing HTML and SVG: text is always escaped, dates are put in words. */
#ifndef CM_HTML_H
#define CM_HTML_H

#include "base/buf.h"
#include "comity.h"

void cm_html_text(cm_buf *out, const char *text);          /* escaped for content and quoted attributes */
void cm_html_bytes(cm_buf *out, const char *text, size_t n);
bool cm_html_is_link(const char *url);                     /* http or https, nothing else */
/* "1830", "June 2005", "1980s", "29 November 2009", "between 28 June and 31 December 2009", "undated". */
void cm_html_date(cm_buf *out, const char *start, const char *end);
/* Days since 1970-01-01; false for "". */
bool cm_html_day(const char *iso, int32_t *day);

#endif
