/* The charts of an evaluation: reliability and confusion. The same bytes for the same input. */
#include "report/eval_page.h"
#include "report/html.h"

#include <math.h>
#include <stdio.h>

/* ---------------------------------------------------------- reliability -- */

enum { SIDE = 360, LEFT = 52, TOP = 14, WIDTH = 640, HEIGHT = 430 };

static double px(double x) {
    return LEFT + x * SIDE;
}
static double py(double y) {
    return TOP + (1 - y) * SIDE;
}

static const char plot_style[] =
    "<style>svg{background:#fdfdfb;color-scheme:light dark}text{font:12px system-ui,'Liberation "
    "Sans',sans-serif;fill:#1b1f24}"
    ".tick{fill:#596270}.grid{stroke:#d9dcd6}.base{stroke:#596270}.q1{--c:#2563a8}.q4{--c:#b4540a}"
    ".span{stroke:var(--c);stroke-width:2;opacity:.35}.m{fill:var(--c);stroke:#fdfdfb}.hollow "
    ".m{fill:#fdfdfb;stroke:var(--c);stroke-width:1.5}"
    "@media "
    "(prefers-color-scheme:dark){svg{background:#15181c}text{fill:#e8e8e4}.tick{fill:#a3acb7}.grid{stroke:#363d46}."
    "base{stroke:#a3acb7}"
    ".q1{--c:#6fb0f2}.q4{--c:#f0a068}.m{stroke:#15181c}.hollow .m{fill:#15181c}}</style>\n";

static void label(cm_buf *out, const char *class_, double x, double y, const char *anchor, const char *words) {
    cm_buf_printf(out, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", class_, x, y, anchor);
    cm_html_text(out, words);
    cm_buf_puts(out, "</text>\n");
}

static void axes(cm_buf *out) {
    for (int i = 0; i <= 10; i += 2) {
        char words[8];
        snprintf(words, sizeof words, "%.1f", i / 10.0);
        cm_buf_printf(out, "<path class=\"grid\" fill=\"none\" d=\"M%.1f %.1fV%.1fM%.1f %.1fH%.1f\"/>\n", px(i / 10.0),
                      py(0), py(1), px(0), py(i / 10.0), px(1));
        label(out, "tick", px(i / 10.0), py(0) + 17, "middle", words);
        label(out, "tick", px(0) - 8, py(i / 10.0) + 4, "end", words);
    }
    cm_buf_printf(out, "<path class=\"base\" fill=\"none\" stroke-dasharray=\"5 4\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n",
                  px(0), py(0), px(1), py(1));
    label(out, "lane", px(0.5), py(0) + 38, "middle", "confidence of the coder");
    cm_buf_printf(out,
                  "<text class=\"lane\" transform=\"translate(14 %.1f) rotate(-90)\" text-anchor=\"middle\">share that "
                  "is right</text>\n",
                  py(0.5));
}

static double hold(double x) {
    return x < 0 ? 0 : x > 1 ? 1 : x;
}

/* A mark a bin, with the range in which the true share lies 19 times out of 20 (Wilson's interval). */
static void bins(cm_buf *out, const comity_eval_bin *b, const char *class_) {
    static const double Z = 1.96;
    cm_buf_printf(out, "<g class=\"%s\">\n", class_);
    for (int i = 0; i < COMITY_EVAL_BINS; i++) {
        if (!b[i].n) continue;
        double n = (double)b[i].n, p = b[i].right, middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        double x = px(b[i].confidence);
        cm_buf_printf(out, "<line class=\"span\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", x, x,
                      py(hold(middle - half)), py(hold(middle + half)));
        cm_buf_printf(out,
                      "<circle class=\"m\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"><title>%zu events: confidence %.2f, right "
                      "%.2f</title></circle>\n",
                      x, py(p), b[i].n, b[i].confidence, p);
    }
    cm_buf_puts(out, "</g>\n");
}

static void legend(cm_buf *out, int line, const char *class_, const char *title, const comity_reliability *r) {
    char words[120];
    double x = px(1) + 24, y = TOP + 12 + line * 92;
    cm_buf_printf(out, "<g class=\"%s\"><circle class=\"m\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/></g>\n", class_, x, y - 4);
    label(out, "lane", x + 12, y, "start", title);
    snprintf(words, sizeof words, "%zu events, %.0f %% right", r->n, r->share * 100);
    label(out, "tick", x + 12, y + 18, "start", words);
    snprintf(words, sizeof words, "calibration error %.3f", r->ece_mass);
    label(out, "tick", x + 12, y + 34, "start", words);
    snprintf(words, sizeof words, "(perfect: %.3f)", r->floor_mass);
    label(out, "tick", x + 12, y + 50, "start", words);
}

void cm_eval_reliability_plot(cm_buf *out, const comity_eval *eval, const comity_calibration *c, bool alone) {
    const comity_reliability *now = comity_eval_reliability(eval);
    cm_buf_printf(out,
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                  "aria-labelledby=\"rel-t\"><title id=\"rel-t\">"
                  "Confidence and the share of events that are right in class, source and target, in ten bins of equal "
                  "mass</title>\n",
                  WIDTH, HEIGHT);
    if (alone) cm_buf_puts(out, plot_style);
    axes(out);
    /* weights in force that were fitted may have been so on this gold: beside those held out they would flatter */
    bool guessed = !comity_eval_confidence_fitted(eval);
    if (!c || guessed) bins(out, now->mass, c ? "q4 hollow" : "q1");
    if (c) bins(out, c->held_out.mass, "q1");
    if (c) legend(out, 0, "q1", "fitted, on folds held out", &c->held_out);
    if (!c || guessed)
        legend(out, c != NULL, c ? "q4 hollow" : "q1", c ? "before, guessed weights" : "as the coder gives it", now);
    cm_buf_puts(out, "</svg>\n");
}

/* ------------------------------------------------------------ confusion -- */

enum { CELL = 34, HEAD = 92, NAMES = 96 };

void cm_eval_heat_map(cm_buf *out, const comity_eval_set *set, const char *id) {
    size_t n = set->n_labels, side = n + 1;
    cm_buf_printf(out,
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %zu %zu\" role=\"img\" "
                  "aria-labelledby=\"%s-t\"><title id=\"%s-t\">"
                  "Gold class, row by row, against the class said</title>\n",
                  NAMES + side * CELL + 36, HEAD + side * CELL + 8, id, id);
    for (size_t k = 0; k <= n; k++) {
        cm_buf_printf(out, "<text class=\"tick\" transform=\"translate(%zu %d) rotate(-55)\">",
                      NAMES + k * CELL + CELL / 2 + 4, HEAD - 8);
        cm_html_text(out, k < n ? set->labels[k] : "nothing");
        cm_buf_puts(out, "</text>\n");
    }
    for (size_t i = 0; i <= n; i++) {
        size_t sum = 0;
        for (size_t k = 0; k <= n; k++) sum += set->confusion[i * side + k];
        cm_buf_printf(out, "<text class=\"tick\" x=\"%d\" y=\"%zu\" text-anchor=\"end\">", NAMES - 8,
                      HEAD + i * CELL + CELL / 2 + 4);
        cm_html_text(out, i < n ? set->labels[i] : "no gold");
        cm_buf_puts(out, "</text>\n");
        for (size_t k = 0; k <= n; k++) {
            size_t x = set->confusion[i * side + k];
            const char *class_ = i == k ? "q1" : "q4";
            cm_buf_printf(
                out, "<rect class=\"heat %s\" x=\"%zu\" y=\"%zu\" width=\"%d\" height=\"%d\" fill-opacity=\"%.2f\"/>",
                class_, NAMES + k * CELL, HEAD + i * CELL, CELL - 2, CELL - 2,
                x && sum ? 0.12 + 0.68 * (double)x / (double)sum : 0.03);
            if (x)
                cm_buf_printf(out, "<text class=\"lane\" x=\"%zu\" y=\"%zu\" text-anchor=\"middle\">%zu</text>",
                              NAMES + k * CELL + CELL / 2 - 1, HEAD + i * CELL + CELL / 2 + 4, x);
        }
        cm_buf_putc(out, '\n');
    }
    cm_buf_puts(out, "</svg>\n");
}
