/* Dependency trees as arcs over words, drawn in a typewriter face so that widths are known. */
#include "report/eval_page.h"
#include "report/html.h"
#include "text/utf8.h"

#include <stdio.h>
#include <stdlib.h>

enum { LETTER = 8, GAP = 14, STEP = 16, MARGIN = 10, MOST = 120 };

typedef struct word {
    cm_str form, upos, deprel;
    double x, width;
    int head;   /* from 0, -1 the root */
    int height; /* of the arc to its head */
} word;

static double width_of(cm_str s) {
    return (double)cm_utf8_count(s) * LETTER;
}

/* The token lines up to a blank line or the end. */
static size_t read_words(cm_str *rest, word *words) {
    enum { ID, FORM, UPOS = 3, HEAD = 6, DEPREL = 7, FIELDS = 10 };
    size_t n = 0;
    cm_str line;
    while (cm_str_split(rest, '\n', &line) && line.n) {
        cm_str cells[FIELDS] = {{0, 0}};
        if (line.s[0] == '#') continue;
        for (int i = 0; i < FIELDS && cm_str_split(&line, '\t', &cells[i]); i++) {
        }
        if (n < MOST && cells[HEAD].n)
            words[n++] = (word){
                .form = cells[FORM], .upos = cells[UPOS], .deprel = cells[DEPREL], .head = atoi(cells[HEAD].s) - 1};
    }
    return n;
}

/* Short arcs lie below the long ones that span them. */
static int stack(word *words, size_t n) {
    int level[MOST] = {0}, highest = 1; /* between word i and i + 1 */
    for (size_t span = 1; span < n; span++)
        for (size_t i = 0; i < n; i++) {
            int h = words[i].head;
            if (h < 0 || (size_t)h >= n || (size_t)abs(h - (int)i) != span) continue;
            size_t a = (size_t)h < i ? (size_t)h : i, b = a + span;
            int top = 0;
            for (size_t k = a; k < b; k++) top = level[k] > top ? level[k] : top;
            words[i].height = top + 1;
            for (size_t k = a; k < b; k++) level[k] = top + 1;
            if (top + 1 > highest) highest = top + 1;
        }
    return highest;
}

static void text(cm_buf *out, const char *class_, double x, double y, cm_str s) {
    cm_buf_printf(out, "<text class=\"%s\" x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">", class_, x, y);
    cm_html_bytes(out, s);
    cm_buf_puts(out, "</text>");
}

static void draw(cm_buf *out, word *words, size_t n) {
    double x = MARGIN;
    for (size_t i = 0; i < n; i++) {
        double w = width_of(words[i].form), d = width_of(words[i].upos) * 0.8;
        words[i].width = w > d ? w : d;
        words[i].x = x + words[i].width / 2;
        x += words[i].width + GAP;
    }
    double base = stack(words, n) * STEP + 24;
    cm_buf_printf(out,
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"arcs\" role=\"img\" aria-label=\"parse\" "
                  "width=\"%.0f\" height=\"%.0f\">\n",
                  x + MARGIN, base + 40);
    for (size_t i = 0; i < n; i++) {
        const word *w = &words[i];
        text(out, "w", w->x, base + 16, w->form);
        text(out, "u", w->x, base + 31, w->upos);
        if (w->head < 0 || (size_t)w->head >= n) {
            cm_buf_printf(out, "<path class=\"arc\" d=\"M%.0f 6V%.0f\"/>", w->x, base);
        } else {
            double right = w->head > (int)i ? -3 : 3; /* arcs that leave and arrive at a word keep apart */
            double from = words[w->head].x - right, to = w->x + right, top = base - w->height * STEP;
            cm_buf_printf(out, "<path class=\"arc\" d=\"M%.0f %.0fV%.0fH%.0fV%.0f\"/>", from, base, top, to, base - 1);
            text(out, "r", (from + to) / 2, top - 3, w->deprel);
        }
        cm_buf_printf(out, "<path class=\"tip\" d=\"M%.0f %.0fl-3 -6h6z\"/>\n",
                      w->head < 0 ? w->x : w->x + (w->head > (int)i ? -3 : 3), base);
    }
    cm_buf_puts(out, "</svg>\n");
}

void cm_eval_arcs(cm_buf *out, const char *conllu) {
    cm_str rest = cm_str_of(conllu);
    word words[MOST];
    while (rest.s && rest.n) {
        size_t n = read_words(&rest, words);
        if (n) draw(out, words, n);
    }
}
