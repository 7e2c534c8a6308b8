#include "report/charts.h"

#include <stdio.h>

enum { WIDTH = 960, LEFT = 250, RIGHT = 20, LANE = 20, AXIS = 26 };

static double x_of(int32_t day, int32_t first, int32_t last, double left) {
    double span = last > first ? (double)last - first : 1;
    double x = ((double)day - first) / span;
    return left + (x < 0 ? 0 : x > 1 ? 1 : x) * (WIDTH - left - RIGHT);
}

static void axis(cm_buf *out, int32_t first, int32_t last, double left, int y, int height) {
    int y1 = 1970 + (int)(first / 365.2425), y2 = 1970 + (int)(last / 365.2425) + 1;
    static const int steps[] = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500};
    int step = 1000;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if ((y2 - y1) / steps[i] <= 9) {
            step = steps[i];
            break;
        }
    for (int year = (y1 + step - 1) / step * step; year <= y2; year += step) {
        char iso[16];
        int32_t day;
        snprintf(iso, sizeof iso, "%04d-01-01", year);
        if (!cm_html_day(iso, &day) || day < first || day > last) continue;
        double x = x_of(day, first, last, left);
        cm_buf_printf(out, "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x, x, y - height, y);
        cm_buf_printf(out, "<text class=\"tick\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>", x, y + 16, year);
    }
}

static void begin(cm_buf *out, int height, const char *id, const char *title, const char *desc) {
    cm_buf_printf(out, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">", WIDTH, height, id, id, id);
    cm_html_text(out, title);
    cm_buf_printf(out, "</title><desc id=\"%s-d\">", id);
    cm_html_text(out, desc);
    cm_buf_puts(out, "</desc>");
}

void cm_chart_events(cm_buf *out, const cm_chart_event *events, size_t n, int32_t first, int32_t last) {
    enum { HALF = 90, LEFT_EVENTS = 90 };
    int height = 2 * HALF + AXIS, middle = HALF;
    begin(out, height, "ce", "Events over time", "Cooperation above the line, conflict below it; the longer the stem, the stronger the act (Goldstein scale).");
    axis(out, first, last, LEFT_EVENTS, 2 * HALF, 2 * HALF);
    cm_buf_printf(out, "<line class=\"base\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>", LEFT_EVENTS, WIDTH - RIGHT, middle, middle);
    cm_buf_printf(out, "<text class=\"tick\" x=\"0\" y=\"%d\">cooperation</text><text class=\"tick\" x=\"0\" y=\"%d\">conflict</text>", middle - 40, middle + 48);
    for (size_t i = 0; i < n; i++) {
        const cm_chart_event *e = &events[i];
        int32_t day;
        if (!cm_html_day(e->start, &day)) continue;
        double x = x_of(day, first, last, LEFT_EVENTS), size = e->intensity < 0 ? -e->intensity : e->intensity;
        bool up = e->quad_class <= 2;
        double y = middle + (up ? -1 : 1) * (14 + size * 7);
        cm_buf_printf(out, "<a href=\"#e-%s\" class=\"q%d\"><title>", e->id, e->quad_class);
        cm_html_text(out, e->title);
        cm_buf_printf(out, "</title><line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%.1f\"/><circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/></a>", x, x, middle, y, x, y);
    }
    cm_buf_puts(out, "</svg>\n");
}

static void lane(cm_buf *out, const comity_engine *engine, const comity_holding *h, int y, int32_t first, int32_t last) {
    int32_t s1 = first, s2 = first, u1 = last, u2 = last;
    bool dated = cm_html_day(h->since_start, &s1);
    if (!cm_html_day(h->since_end, &s2)) s2 = s1;
    bool ended = cm_html_day(h->until_start, &u1);
    if (!cm_html_day(h->until_end, &u2)) u2 = u1;
    cm_buf_printf(out, "<text class=\"lane\" x=\"%d\" y=\"%d\" text-anchor=\"end\">", LEFT - 8, y + 14);
    cm_buf label = {0};
    if (!h->reciprocal) cm_buf_printf(&label, "%s ", h->holder);
    cm_buf_puts(&label, h->fluent);
    if (*h->object && label.n + strlen(h->object) < 36) cm_buf_printf(&label, ": %s", h->object);
    cm_html_text(out, cm_buf_cstr(&label));
    cm_buf_free(&label);
    cm_buf_puts(out, "</text>");
    if (h->n_evidence) cm_buf_printf(out, "<a href=\"#e-%s\">", h->evidence[0]->id);
    cm_buf_puts(out, "<title>");
    cm_html_text(out, h->reciprocal ? "The two" : comity_code_name(engine, h->holder));
    cm_buf_putc(out, ' ');
    cm_html_text(out, h->text);
    cm_buf_puts(out, ": since ");
    cm_html_date(out, h->since_start, h->since_end);
    if (ended) {
        cm_buf_puts(out, " until ");
        cm_html_date(out, h->until_start, h->until_end);
    }
    cm_buf_puts(out, "</title>");
    double a = x_of(s1, first, last, LEFT), b = x_of(s2, first, last, LEFT), c = x_of(u1, first, last, LEFT), d = x_of(u2, first, last, LEFT);
    if (c < b) c = b;
    if (d < c) d = c;
    if (c - a < 4) c = a + 4, d = d < c ? c : d;
    if (b > a) cm_buf_printf(out, "<rect class=\"soft\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\"/>", a, y + 4, b - a);
    cm_buf_printf(out, "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\"/>", dated || ended ? "bar" : "soft", b, y + 4, c > b ? c - b : 1);
    if (d > c) cm_buf_printf(out, "<rect class=\"soft\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\"/>", c, y + 4, d - c);
    if (!ended) cm_buf_printf(out, "<path class=\"bar\" d=\"M%.1f %d l8 6 l-8 6 z\"/>", d, y + 4);
    if (h->n_evidence) cm_buf_puts(out, "</a>");
}

void cm_chart_lanes(cm_buf *out, const comity_engine *engine, const comity_state_view *all, int32_t first, int32_t last) {
    size_t n = comity_state_count(all);
    int height = (int)n * LANE + AXIS;
    begin(out, height, "cl", "How things stood, by lane", "One lane a condition; pale where the dates leave it open; an arrow where no end is known.");
    axis(out, first, last, LEFT, (int)n * LANE, (int)n * LANE);
    for (size_t i = 0; i < n; i++) lane(out, engine, comity_state_at(all, i), (int)i * LANE, first, last);
    cm_buf_puts(out, "</svg>\n");
}
