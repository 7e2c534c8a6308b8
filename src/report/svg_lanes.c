/* State lanes: one an interval, pale where its dates leave it open. */
#include "ledger/day.h"
#include "report/html.h"
#include "report/svg.h"
#include "report/words.h"

enum { WIDTH = 760, ROW = 34, HEAD = 26, BAR = 10, LABEL = 112 /* characters that fit */ };

static void words(cm_buf *out, const comity_engine *engine, const comity_holding *h) {
    if (!h->holds) cm_buf_puts(out, "Not so: ");
    if (h->reciprocal)
        cm_buf_puts(out, "The two states");
    else
        cm_words_state(out, engine, h->holder, true);
    cm_buf_putc(out, ' ');
    cm_buf_puts(out, h->text);
}

static void dates(cm_buf *out, const comity_holding *h) {
    cm_buf_puts(out, *h->since_start ? " (from " : " (from when is not known");
    if (*h->since_start) cm_words_date(out, h->since_start, h->since_end);
    if (*h->until_start) {
        cm_buf_puts(out, "; until ");
        cm_words_date(out, h->until_start, h->until_end);
    }
    cm_buf_putc(out, ')');
}

static void bar(cm_buf *out, const char *class_, double from, double to, double y) {
    if (to - from > 0.05)
        cm_buf_printf(out, "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\"/>", class_, from, y,
                      to - from, BAR);
}

static void interval(cm_buf *out, const comity_holding *h, const cm_scale *s, double y) {
    int32_t begin1 = s->first, begin2, end1 = s->last, end2;
    bool begun = cm_day_parse(h->since_start, &begin1), ended = cm_day_parse(h->until_start, &end1);
    if (!cm_day_parse(h->since_end, &begin2)) begin2 = begin1;
    if (!cm_day_parse(h->until_end, &end2)) end2 = end1;
    double arrow = ended ? 0 : 8;
    double a = cm_scale_x(s, begin1), b = cm_scale_x(s, begin2), c = cm_scale_x(s, end1) - arrow,
           d = cm_scale_x(s, end2) - arrow;
    if (d < a + 4) d = a + 4; /* too short to see otherwise */
    if (b > d) b = d;
    if (c < b) c = b;
    if (c > d) c = d;
    if (b - a < 2 && d - c < 2) b = a, c = d;
    if (!begun) {
        bar(out, "open", a, d, y);
        cm_buf_printf(out, "<text class=\"tick\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">?</text>", a + 8,
                      y + BAR - 1);
    } else {
        bar(out, "soft", a, b, y);
        bar(out, "bar", b, c, y);
        bar(out, "soft", c, d, y);
    }
    if (!ended)
        cm_buf_printf(out, "<path class=\"%s\" d=\"M%.1f %.1fl8 %d l-8 %dz\"/>", begun ? "bar" : "open", d, y - 1,
                      BAR / 2 + 1, BAR / 2 + 1);
}

static void lane(cm_buf *out, const comity_engine *engine, const comity_holding *h, const cm_scale *s, double y) {
    cm_buf label = {0}, when = {0};
    words(&label, engine, h);
    dates(&when, h);
    bool hard = strcmp(h->group, "measures") == 0 || strcmp(h->group, "conflict") == 0 || !h->holds;
    const comity_event *cited = h->n_evidence ? h->evidence[0] : h->n_against ? h->against[0] : NULL;
    if (cited) {
        cm_buf_puts(out, "<a href=\"#e-");
        cm_html_text(out, cited->id);
        cm_buf_printf(out, "\" class=\"%s\">", hard ? "hard" : "good");
    } else {
        cm_buf_printf(out, "<g class=\"%s\">", hard ? "hard" : "good");
    }
    cm_buf_puts(out, "<title>");
    cm_html_text(out, cm_buf_cstr(&label));
    cm_html_text(out, cm_buf_cstr(&when));
    cm_buf_printf(out, "</title><text class=\"lane\" x=\"0\" y=\"%.1f\">", y + 11);
    cm_html_short(out, cm_buf_cstr(&label), when.n < LABEL / 2 ? LABEL - when.n : LABEL / 2);
    cm_html_text(out, cm_buf_cstr(&when));
    cm_buf_puts(out, "</text>");
    interval(out, h, s, y + 16);
    cm_buf_puts(out, cited ? "</a>\n" : "</g>\n");
    cm_buf_free(&label);
    cm_buf_free(&when);
}

void cm_svg_lanes(cm_buf *out, const comity_engine *engine, const comity_state_view *all, int32_t first, int32_t last) {
    size_t n = comity_state_count(all);
    const char *group = "";
    double height = 0;
    for (size_t i = 0; i < n; i++) {
        const char *g = comity_state_at(all, i)->group;
        height += strcmp(g, group) != 0 ? ROW + HEAD : ROW;
        group = g;
    }
    cm_scale scale = {first, last, 0, WIDTH};
    cm_svg_begin(out, WIDTH, height + 22, "lanes", "Conditions over time",
                 "One lane a condition, named above its bar. The bar is pale where the dates leave open when it began "
                 "or ended, dashed "
                 "where the beginning is not known at all, and ends in an arrow where no end is known.");
    cm_svg_axis(out, &scale, 0, height);
    double y = 0;
    group = "";
    for (size_t i = 0; i < n; i++) {
        const comity_holding *h = comity_state_at(all, i);
        if (strcmp(h->group, group) != 0) {
            cm_buf_printf(out, "<text class=\"head\" x=\"0\" y=\"%.1f\">", y + 18);
            cm_html_text(out, cm_words_group(h->group));
            cm_buf_puts(out, "</text>\n");
            group = h->group;
            y += HEAD;
        }
        lane(out, engine, h, &scale, y);
        y += ROW;
    }
    cm_buf_puts(out, "</svg>\n");
}
