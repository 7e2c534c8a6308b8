#include "report/html.h"

#include <stdio.h>

void cm_html_bytes(cm_buf *out, const char *text, size_t n) {
    for (size_t i = 0; i < n; i++) switch (text[i]) {
        case '<': cm_buf_puts(out, "&lt;"); break;
        case '>': cm_buf_puts(out, "&gt;"); break;
        case '&': cm_buf_puts(out, "&amp;"); break;
        case '"': cm_buf_puts(out, "&quot;"); break;
        case '\'': cm_buf_puts(out, "&#39;"); break;
        default:
            /* control characters are not allowed in HTML */
            cm_buf_putc(out, (unsigned char)text[i] < 0x20 ? ' ' : text[i]);
        }
}

void cm_html_text(cm_buf *out, const char *text) { cm_html_bytes(out, text, strlen(text)); }

bool cm_html_is_link(const char *url) {
    return strncmp(url, "https://", 8) == 0 || strncmp(url, "http://", 7) == 0;
}

static bool parts(const char *iso, int *y, int *m, int *d) { return sscanf(iso, "%4d-%2d-%2d", y, m, d) == 3; }

bool cm_html_day(const char *iso, int32_t *day) {
    int y, m, d;
    if (!parts(iso, &y, &m, &d)) return false;
    /* days from civil: March-based years (H. Hinnant's formula, public domain) */
    y -= m <= 2;
    int era = y / 400, yoe = y - era * 400, doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    *day = era * 146097 + (yoe * 365 + yoe / 4 - yoe / 100 + doy) - 719468;
    return true;
}

void cm_html_date(cm_buf *out, const char *start, const char *end) {
    static const char *const months[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
                                         "October", "November", "December"};
    int y1, m1, d1, y2, m2, d2;
    if (!parts(start, &y1, &m1, &d1) || m1 < 1 || m1 > 12) {
        cm_buf_puts(out, "undated");
        return;
    }
    if (!parts(end, &y2, &m2, &d2) || m2 < 1 || m2 > 12) y2 = y1, m2 = m1, d2 = d1;
    bool whole = m1 == 1 && d1 == 1 && m2 == 12 && d2 == 31;
    if (whole && y1 == y2) cm_buf_printf(out, "%d", y1);
    else if (whole && y1 % 10 == 0 && y2 == y1 + 9) cm_buf_printf(out, "%ds", y1);
    else if (whole) cm_buf_printf(out, "%d–%d", y1, y2);
    else if (y1 == y2 && m1 == m2 && d1 == d2) cm_buf_printf(out, "%d %s %d", d1, months[m1 - 1], y1);
    else if (y1 == y2 && m1 == m2 && d1 == 1 && d2 >= 28) cm_buf_printf(out, "%s %d", months[m1 - 1], y1);
    else cm_buf_printf(out, "between %d %s %d and %d %s %d", d1, months[m1 - 1], y1, d2, months[m2 - 1], y2);
}
