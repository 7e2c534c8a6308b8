#include "report/svg.h"
#include "base/day.h"

#include "ledger/day.h"
#include "report/html.h"

#include <stdio.h>

double cm_scale_x(const cm_scale *s, int32_t day) {
    double span = s->last > s->first ? (double)s->last - s->first : 1, at = ((double)day - s->first) / span;
    return s->left + (at < 0 ? 0 : at > 1 ? 1 : at) * (s->right - s->left);
}

void cm_svg_begin(cm_buf *out, double width, double height, const char *id, const char *title, const char *desc) {
    cm_buf_printf(out,
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" role=\"group\" "
                  "aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">",
                  width, height, id, id, id);
    cm_html_text(out, title);
    cm_buf_printf(out, "</title><desc id=\"%s-d\">", id);
    cm_html_text(out, desc);
    cm_buf_puts(out, "</desc>\n");
}

static void tick(cm_buf *out, const cm_scale *s, int year, int month, double top, double bottom) {
    static const char *const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char iso[32];
    int32_t day;
    snprintf(iso, sizeof iso, "%04d-%02d-01", year, month);
    if (!cm_day_parse(iso, &day) || day < s->first || day > s->last) return;
    double x = cm_scale_x(s, day);
    cm_buf_printf(out, "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", x, x, top, bottom);
    if (x > s->right - 12) x = s->right - 12; /* the label stays inside */
    cm_buf_printf(out, "<text class=\"tick\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">", x, bottom + 15);
    if (month > 1)
        cm_buf_printf(out, "%s</text>\n", names[month - 1]);
    else
        cm_buf_printf(out, "%d</text>\n", year);
}

void cm_svg_axis(cm_buf *out, const cm_scale *s, double top, double bottom) {
    enum { MOST = 10 };
    char iso[12];
    cm_day_iso(s->first, iso);
    int from = 1, to = 9999;
    sscanf(iso, "%4d", &from);
    cm_day_iso(s->last, iso);
    sscanf(iso, "%4d", &to);
    double span = ((double)s->last - s->first) / 365.2425;
    if (span < 4) {
        int step = span < 1.2 ? 1 : span < 2.2 ? 3 : 6;
        for (int y = from; y <= to; y++)
            for (int m = 1; m <= 12; m += step) tick(out, s, y, m, top, bottom);
        return;
    }
    static const int steps[] = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};
    int step = 2000;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (span / steps[i] <= MOST) {
            step = steps[i];
            break;
        }
    for (int y = (from + step - 1) / step * step; y <= to; y += step) tick(out, s, y, 1, top, bottom);
}
