/* Events over time: cooperation up, conflict down, the length by the intensity. */
#include "ledger/day.h"
#include "report/html.h"
#include "report/svg.h"
#include "report/words.h"

#include <stdio.h>
#include <stdlib.h>

enum { WIDTH = 760, HALF = 104, TOP = 6 };

static void shape(cm_buf *out, double x, double y, int quad) {
    if (quad % 2)
        cm_buf_printf(out, "<circle class=\"m\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>", x, y);
    else
        cm_buf_printf(out, "<rect class=\"m\" x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\"/>", x - 4, y - 4);
}

static bool days_of(const cm_mark *m, int32_t *from, int32_t *to) {
    if (!cm_day_parse(m->start, from)) return false;
    if (!cm_day_parse(m->end, to) || *to < *from) *to = *from;
    return true;
}

static bool inside(const cm_mark *m, const cm_scale *s, int32_t *from, int32_t *to) {
    if (!days_of(m, from, to)) return false;
    int32_t middle = *from + (*to - *from) / 2;
    return middle >= s->first && middle <= s->last;
}

/* A mark moves aside until it hides no other of the same height. */
static double free_place(const double *xs, const double *ys, size_t n, double x, double y, const cm_scale *s) {
    enum { CLEAR = 6, TRIES = 40 };
    for (int k = 0; k < TRIES; k++) {
        double at = x + (k % 2 ? 1 : -1) * ((k + 1) / 2) * 3.0;
        bool taken = at < s->left || at > s->right;
        for (size_t i = 0; i < n && !taken; i++)
            taken = xs[i] - at < CLEAR && at - xs[i] < CLEAR && ys[i] - y < CLEAR && y - ys[i] < CLEAR;
        if (!taken) return at;
    }
    return x;
}

static void mark(cm_buf *out, const cm_mark *m, double x, double x1, double x2, double y, double middle) {
    cm_buf_puts(out, "<a href=\"#e-");
    cm_html_text(out, m->id);
    cm_buf_printf(out, "\" class=\"q%d%s\"><title>", m->quad_class, m->status == COMITY_ACTUAL ? "" : " hollow");
    cm_html_text(out, m->title);
    cm_buf_puts(out, "</title>");
    if (x2 - x1 > 12)
        cm_buf_printf(out, "<line class=\"span\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", x1, x2, y, y);
    cm_buf_printf(out, "<line class=\"stem\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", x, x, middle, y);
    shape(out, x, y, m->quad_class);
    cm_buf_puts(out, "</a>\n");
}

void cm_svg_events(cm_buf *out, const cm_mark *marks, size_t n, const cm_scale *scale, const char *id,
                   const char *title) {
    double bottom = TOP + 2 * HALF, middle = TOP + HALF;
    cm_svg_begin(out, WIDTH, bottom + 22, id, title,
                 "Each mark is one record. Cooperation stands above the line, conflict below it; the longer the stem, "
                 "the stronger the "
                 "act. Circles are words, squares are deeds; hollow marks did not happen or are only intended or "
                 "possible. A pale "
                 "line shows how far the date is open.");
    cm_svg_axis(out, scale, TOP, bottom);
    cm_buf_printf(out,
                  "<text class=\"tick\" x=\"0\" y=\"%.1f\">cooperation ↑</text><text class=\"tick\" x=\"0\" "
                  "y=\"%.1f\">conflict ↓</text>\n",
                  middle - 8, middle + 18);
    double *xs = malloc((n ? n : 1) * 2 * sizeof *xs);
    if (!xs) abort(); /* as the arena does */
    double *ys = xs + n;
    size_t placed = 0;
    for (size_t i = 0; i < n; i++) {
        const cm_mark *m = &marks[i];
        int32_t from, to;
        if (!inside(m, scale, &from, &to)) continue;
        double size = m->intensity < 0 ? -m->intensity : m->intensity;
        if (size > 10) size = 10;
        double y = middle + (m->quad_class >= 3 ? 1 : -1) * (14 + size * 8);
        /* in order of date: only the last few can be near */
        size_t old = placed > 200 ? placed - 200 : 0;
        double x = free_place(xs + old, ys + old, placed - old, cm_scale_x(scale, from + (to - from) / 2), y, scale);
        mark(out, m, x, cm_scale_x(scale, from), cm_scale_x(scale, to), y, middle);
        xs[placed] = x;
        ys[placed++] = y;
    }
    free(xs);
    cm_buf_printf(out, "<line class=\"base\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/></svg>\n", scale->left,
                  scale->right, middle, middle);
}

static int year_of(const char *iso) {
    int y = 0;
    return sscanf(iso, "%4d", &y) == 1 ? y : 0;
}

bool cm_svg_crowd(const cm_mark *marks, size_t n, int32_t first, int32_t last, int *from_year, int *to_year) {
    static const int lengths[] = {1, 2, 5, 10, 20};
    size_t dated = 0;
    for (size_t i = 0; i < n; i++) dated += year_of(marks[i].start) != 0;
    for (size_t k = 0; k < sizeof lengths / sizeof *lengths && lengths[k] * 6 * 365 < last - first; k++) {
        size_t best = 0;
        for (size_t i = 0; i < n; i++) {
            int y = year_of(marks[i].start);
            size_t in = 0;
            if (!y || (i && y == year_of(marks[i - 1].start))) continue;
            for (size_t j = 0; j < n; j++) in += year_of(marks[j].start) >= y && year_of(marks[j].end) < y + lengths[k];
            if (in > best) best = in, *from_year = y, *to_year = y + lengths[k] - 1;
        }
        if (best >= 6 && best * 10 >= dated * 4) return true;
    }
    return false;
}
