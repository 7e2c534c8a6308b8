#include "report/eval_page.h"

#include "base/file.h"
#include "report/dossier.h"
#include "report/html.h"

static const char page_style[] =
    "body{max-width:64rem}\n"
    "td:first-child{width:auto}\n"
    ".figures td,.figures th{text-align:right;padding-right:.8rem}\n"
    ".figures td:first-child,.figures tr:first-child th:first-child{text-align:left}\n"
    ".figures tr:last-child td{font-weight:700}\n"
    ".heat{fill:var(--c)}\n"
    "details{margin:.3rem 0}\n"
    "summary{cursor:pointer;font:.85rem system-ui,'Liberation Sans',sans-serif;color:var(--dim)}\n"
    "pre{font-size:.78rem;line-height:1.45;overflow-x:auto;background:var(--band);padding:.5rem .7rem;tab-size:12}\n"
    "svg.arcs{width:auto;min-width:0;max-width:none}\n"
    ".arcs text{font-family:'Liberation Mono',monospace;fill:var(--ink)}\n"
    ".arcs .w{font-size:13px}\n"
    ".arcs .u{font-size:10px;fill:var(--dim)}\n"
    ".arcs .r{font-size:10px;fill:var(--q1)}\n"
    ".arc{fill:none;stroke:var(--dim)}\n"
    ".tip{fill:var(--dim)}\n"
    "dl div{display:block}\n";

static const char *const level_words[] = {"class", "+ source and target", "+ status", "+ date"};

static void figures(cm_buf *out, const char *first, const comity_eval_row *rows, size_t n, const comity_eval_row *last,
                    size_t levels) {
    cm_buf_printf(out,
                  "<div class=\"scroll\"><table class=\"figures\"><thead><tr><th rowspan=\"2\">%s</th><th "
                  "rowspan=\"2\">gold</th><th rowspan=\"2\">said</th>"
                  "<th rowspan=\"2\">silent</th>",
                  first);
    for (size_t k = 0; k < levels; k++) cm_buf_printf(out, "<th colspan=\"3\">%s</th>", level_words[k]);
    cm_buf_puts(out, "</tr>\n<tr>");
    for (size_t k = 0; k < levels; k++) cm_buf_puts(out, "<th>P</th><th>R</th><th>F1</th>");
    cm_buf_puts(out, "</tr></thead><tbody>\n");
    for (size_t i = 0; i <= n; i++) {
        const comity_eval_row *r = i < n ? &rows[i] : last;
        if (!r) break;
        cm_buf_puts(out, "<tr><td>");
        cm_html_text(out, r->name);
        cm_buf_printf(out, "</td><td>%zu</td><td>%zu</td><td>%.3f</td>", r->at[0].gold, r->at[0].said,
                      r->at[0].gold ? (double)r->silent / (double)r->at[0].gold : 0);
        for (size_t k = 0; k < levels; k++)
            cm_buf_printf(out, "<td>%.3f</td><td>%.3f</td><td>%.3f</td>", r->at[k].precision, r->at[k].recall,
                          r->at[k].f1);
        cm_buf_puts(out, "</tr>\n");
    }
    cm_buf_puts(out, "</tbody></table></div>\n");
}

static void kinds(cm_buf *out, const comity_eval_set *set, const char *prefix) {
    cm_buf_puts(out, "<h3>Misses by kind</h3>\n<ul>\n");
    for (int k = 0; k < COMITY_MISS_KINDS; k++) {
        if (!set->kinds[k]) continue;
        cm_buf_printf(out, "<li><a href=\"#%s-%s\">%zu ", prefix, comity_miss_kind_name((comity_miss_kind)k),
                      set->kinds[k]);
        cm_html_text(out, comity_miss_kind_words((comity_miss_kind)k));
        cm_buf_puts(out, "</a></li>\n");
    }
    cm_buf_puts(out, "</ul>\n");
}

static void set_section(cm_buf *out, const comity_eval_set *set) {
    const char *name = set->articles ? "articles" : "sentences";
    cm_buf_printf(out, "<h2 id=\"%s\">%s</h2>\n", name, set->articles ? "Articles" : "Sentences");
    cm_buf_printf(out, "<p class=\"meta\">%s</p>\n",
                  set->articles
                      ? "All events of each article are gold. Silent: records in whose sentence nothing was said."
                      : "One gold record a sentence, which may tell of more: precision is a floor. Silent: sentences "
                        "of which nothing was said.");
    figures(out, "class", set->classes, set->n_classes, &set->total, set->levels);
    if (set->n_files > 1) {
        cm_buf_puts(out, "<h3>By file</h3>\n");
        figures(out, "file", set->files, set->n_files, &set->total, set->levels);
    }
    cm_buf_puts(out, "<h3>Gold class against the class said</h3>\n<figure><div class=\"scroll\">\n");
    cm_eval_heat_map(out, set, set->articles ? "heat-a" : "heat-s");
    cm_buf_puts(out, "</div><figcaption>A row is a gold class, a column what was said of it; shades are shares of the "
                     "row.</figcaption></figure>\n");
    kinds(out, set, name);
}

static void reliability(cm_buf *out, const comity_eval *eval, const comity_calibration *c) {
    const comity_reliability *r = c ? &c->held_out : comity_eval_reliability(eval);
    cm_buf_puts(out, "<h2 id=\"confidence\">Confidence</h2>\n<figure><div class=\"scroll\">\n");
    cm_eval_reliability_plot(out, eval, c, false);
    cm_buf_printf(out,
                  "</div><figcaption>%zu events judged by the gold (class, source and target right), in ten bins of "
                  "equal mass; the lines are 95 %% intervals. "
                  "Expected calibration error %.3f with equal mass, %.3f with equal width; perfect confidence would "
                  "show %.3f and %.3f on so few events. %s</figcaption></figure>\n",
                  r->n, r->ece_mass, r->ece_width, r->floor_mass, r->floor_width,
                  c ? "Held out: each event by weights that were fitted without its sentence or article."
                    : "Where the weights were fitted on this very gold, the plot flatters them: --calibrate shows them "
                      "held out.");
}

static void compose(cm_buf *out, const comity_eval *eval, const comity_calibration *c) {
    cm_buf_puts(
        out, "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><meta charset=\"utf-8\"/>"
             "<meta name=\"viewport\" content=\"width=device-width\"/><title>Comity: the coder against "
             "gold</title>\n<style>\n");
    for (const char *const *piece = cm_dossier_style; *piece; piece++) cm_buf_puts(out, *piece);
    cm_buf_puts(out, page_style);
    cm_buf_puts(out, "</style></head><body>\n<h1>The coder against gold</h1>\n<p class=\"meta\">Comity " COMITY_VERSION
                     "</p>\n<nav>");
    for (size_t i = 0; i < comity_eval_sets(eval); i++)
        cm_buf_puts(out, comity_eval_set_at(eval, i)->articles ? "<a href=\"#articles\">Articles</a>"
                                                               : "<a href=\"#sentences\">Sentences</a>");
    cm_buf_puts(out, "<a href=\"#confidence\">Confidence</a><a href=\"#misses\">Misses</a></nav>\n");
    for (size_t i = 0; i < comity_eval_sets(eval); i++) set_section(out, comity_eval_set_at(eval, i));
    reliability(out, eval, c);
    cm_buf_puts(out, "<h2 id=\"misses\">Misses</h2>\n");
    for (size_t i = 0; i < comity_eval_sets(eval); i++) {
        const comity_eval_set *set = comity_eval_set_at(eval, i);
        cm_eval_misses(out, set, set->articles ? "articles" : "sentences");
    }
    cm_buf_puts(out, "</body></html>\n");
}

comity_status comity_eval_page_write(const comity_eval *eval, const comity_calibration *calibration, const char *path,
                                     comity_error *err) {
    cm_buf page = {0};
    compose(&page, eval, calibration);
    comity_status s = cm_write_file(path, &page, err);
    cm_buf_free(&page);
    return s;
}

comity_status comity_eval_plot_write(const comity_eval *eval, const comity_calibration *calibration, const char *path,
                                     comity_error *err) {
    cm_buf plot = {0};
    cm_eval_reliability_plot(&plot, eval, calibration, true);
    comity_status s = cm_write_file(path, &plot, err);
    cm_buf_free(&plot);
    return s;
}
