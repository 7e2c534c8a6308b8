/* The sections of the page, from what was gathered. */
#include "report/dossier.h"
#include "report/html.h"
#include "report/words.h"

#include "ledger/day.h"

#include <stdio.h>

static void state(cm_buf *out, const cm_dossier *d, const char *code, bool capital) {
    cm_buf words = {0};
    cm_words_state(&words, d->engine, code, capital);
    cm_html_text(out, cm_buf_cstr(&words));
    cm_buf_free(&words);
}

static void date(cm_buf *out, const char *start, const char *end) {
    cm_buf words = {0};
    cm_words_date(&words, start, end);
    cm_html_text(out, cm_buf_cstr(&words));
    cm_buf_free(&words);
}

/* A date that begins or ends a period: "1830", but the day itself rather than "between 3 and 9 June 1989". */
static void edge(cm_buf *out, const char *start, const char *end, const char *day) {
    cm_buf words = {0};
    cm_words_date(&words, start, end);
    bool range = strncmp(cm_buf_cstr(&words), "between", 7) == 0;
    cm_buf_free(&words);
    date(out, range ? day : start, range ? day : end);
}

static void many(cm_buf *out, size_t n, const char *one) {
    cm_buf_printf(out, "%zu %s%s", n, one, n == 1 ? "" : "s");
}

/* -------------------------------------------------------------- header -- */

void cm_section_header(cm_buf *out, const cm_dossier *d) {
    cm_buf_puts(
        out,
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src "
        "data:\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
    cm_html_text(out, comity_code_name(d->engine, d->a));
    cm_buf_puts(out, " – ");
    cm_html_text(out, comity_code_name(d->engine, d->b));
    cm_buf_puts(out, ": dossier</title>\n<style>");
    for (size_t i = 0; cm_dossier_style[i]; i++) cm_buf_puts(out, cm_dossier_style[i]);
    cm_buf_printf(out, "</style></head>\n<body>\n<header><p class=\"meta\">Dossier of a dyad · %s and %s</p><h1>", d->a,
                  d->b);
    state(out, d, d->a, true);
    cm_buf_puts(out, " and ");
    state(out, d, d->b, false);
    cm_buf_puts(out, "</h1>\n<p class=\"lead\">");
    many(out, d->marks.n, "record");
    cm_buf_puts(out, " from ");
    many(out, d->cited.n, "document");
    if (d->dated) {
        cm_buf_puts(out, ". Period covered: ");
        edge(out, d->first_start, d->first_end, d->first_start);
        if (d->last_end != d->first_end) cm_buf_puts(out, " to "), edge(out, d->last_start, d->last_end, d->last_end);
    }
    cm_buf_puts(out, ".</p>\n<nav aria-label=\"Sections\"><a href=\"#state\">How things stand</a> <a "
                     "href=\"#lanes-h\">Over time</a> "
                     "<a href=\"#records\">Records</a> <a href=\"#sources\">Sources and licences</a> <a "
                     "href=\"#method\">Method</a></nav></header>\n<main>\n");
}

/* --------------------------------------------------------------- state -- */

static void cite(cm_buf *out, const cm_dossier *d, const comity_event *e) {
    size_t i = 0;
    while (i < d->marks.n && strcmp(d->marks.at[i].id, e->id) != 0) i++;
    if (i == d->marks.n) {
        cm_buf_puts(out, " <code>");
        cm_html_text(out, e->id);
        cm_buf_puts(out, "</code>");
        return;
    }
    cm_buf_puts(out, " <a href=\"#e-");
    cm_html_text(out, e->id);
    cm_buf_puts(out, "\" title=\"");
    cm_html_short(out, e->sentence.text, 300);
    cm_buf_printf(out, "\">[%zu]</a>", i + 1);
}

static void holding(cm_buf *out, const cm_dossier *d, const comity_holding *h) {
    cm_buf_printf(out, "<tr%s><td>", h->holds ? "" : " class=\"not\"");
    if (!h->holds) cm_buf_puts(out, "<strong class=\"tag st\">does not hold</strong> ");
    if (h->reciprocal)
        cm_buf_puts(out, "The two states");
    else
        state(out, d, h->holder, true);
    cm_buf_putc(out, ' ');
    cm_html_text(out, h->text);
    if (*h->scope && !strstr(h->text, h->scope))
        cm_buf_puts(out, " <span class=\"dim\">("), cm_html_text(out, h->scope), cm_buf_puts(out, ")</span>");
    if (*h->place && !strstr(h->text, h->place))
        cm_buf_puts(out, " <span class=\"dim\">at "), cm_html_text(out, h->place), cm_buf_puts(out, "</span>");
    cm_buf_puts(out, "</td><td>");
    bool latest = !*h->since_start && *h->since_end && strcmp(h->since_end, h->until_end) != 0;
    if (*h->since_start)
        date(out, h->since_start, h->since_end);
    else if (latest)
        date(out, h->since_end, h->since_end), cm_buf_puts(out, " at the latest");
    else
        cm_buf_puts(out, "not known");
    if (*h->until_start) cm_buf_puts(out, ", until "), date(out, h->until_start, h->until_end);
    cm_buf_printf(out, "<br/><span class=\"dim\">%s%s</span></td><td class=\"cites\">",
                  *h->last_known ? "last known " : "",
                  *h->last_known                 ? h->last_known
                  : h->certainty == COMITY_CERTAIN ? "certain"
                  : *h->since_start              ? "uncertain: the date is imprecise"
                                                 : "uncertain: not dated");
    for (size_t i = 0; i < h->n_evidence; i++) cite(out, d, h->evidence[i]);
    if (h->n_evidence < h->reports) cm_buf_printf(out, " and %zu more", h->reports - h->n_evidence);
    if (h->n_against) {
        cm_buf_puts(out, "<br/><span class=\"dim\">against:</span>");
        for (size_t i = 0; i < h->n_against; i++) cite(out, d, h->against[i]);
        if (h->n_against < h->reports_against) cm_buf_printf(out, " and %zu more", h->reports_against - h->n_against);
    }
    cm_buf_puts(out, "<br/><span class=\"dim rule\">");
    cm_html_text(out, h->rule);
    cm_buf_puts(out, "</span></td></tr>\n");
}

void cm_section_state(cm_buf *out, const cm_dossier *d, const comity_state_view *now) {
    cm_buf_puts(out, "<section aria-labelledby=\"state\"><h2 id=\"state\">How things stand");
    if (d->as_of) cm_buf_puts(out, " on "), date(out, d->as_of, d->as_of);
    cm_buf_puts(out, "</h2>\n");
    size_t n = now ? comity_state_count(now) : 0;
    if (!n) {
        cm_buf_printf(out, "<p>%s</p></section>\n",
                      d->as_of ? "The records do not say of any lasting condition that it holds on that date."
                               : "No record is dated, so no date can be chosen.");
        return;
    }
    cm_buf_puts(out, "<p class=\"dim\">The last date that a dated record reaches. Numbers lead to the sentences; a "
                     "condition counts as lasting until a "
                     "record ends it, and is certain when no imprecise date decides it.</p>\n<table><caption "
                     "class=\"hide\">Conditions that hold, by kind</caption><thead><tr><th scope=\"col\">Condition</th>"
                     "<th scope=\"col\">Since</th><th scope=\"col\">Evidence</th></tr></thead>\n");
    const char *group = NULL;
    for (size_t i = 0; i < n; i++) {
        const comity_holding *h = comity_state_at(now, i);
        if (!group || strcmp(h->group, group) != 0) {
            cm_buf_printf(out, "%s<tbody><tr><th scope=\"rowgroup\" colspan=\"3\">", group ? "</tbody>\n" : "");
            cm_html_text(out, cm_words_group(h->group));
            cm_buf_puts(out, "</th></tr>\n");
            group = h->group;
        }
        holding(out, d, h);
    }
    cm_buf_puts(out, "</tbody></table></section>\n");
}

/* -------------------------------------------------------------- charts -- */

static void legend(cm_buf *out, const cm_dossier *d) {
    size_t counts[5] = {0}, undated = 0;
    for (size_t i = 0; i < d->marks.n; i++) {
        int q = d->marks.at[i].quad_class;
        counts[q >= 1 && q <= 4 ? q : 0]++;
        undated += !*d->marks.at[i].start;
    }
    cm_buf_puts(out, "<figcaption><ul class=\"legend\">");
    for (int q = 1; q <= 4; q++)
        cm_buf_printf(out, "<li class=\"q%d\"><span class=\"key%s\"></span>%s: %zu</li>", q, q % 2 ? " round" : "",
                      cm_words_quad(q), counts[q]);
    cm_buf_puts(out, "</ul>Hollow: did not happen, intended or only possible. Pale line: how far the date is open. "
                     "Each mark leads to its record. <span class=\"wide\">The chart scrolls sideways.</span>");
    if (undated) {
        cm_buf_puts(out, " Not shown: ");
        many(out, undated, "undated record");
        cm_buf_putc(out, '.');
    }
    cm_buf_puts(out, "</figcaption>");
}

static void figure(cm_buf *out, const char *label) {
    cm_buf_printf(out, "<figure><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">", label);
}

void cm_section_charts(cm_buf *out, const cm_dossier *d, const comity_state_view *all) {
    if (!d->dated) {
        cm_buf_puts(out, "<section aria-labelledby=\"lanes-h\"><h2 id=\"lanes-h\">Over time</h2><p>No record is "
                         "dated.</p></section>\n");
        return;
    }
    int32_t margin = (d->last - d->first) / 50 + 20, first = d->first - margin, last = d->last + margin;
    cm_buf_puts(out, "<section aria-labelledby=\"lanes-h\"><h2 id=\"lanes-h\">Conditions over time</h2>\n");
    if (comity_state_count(all)) {
        figure(out, "Conditions over time");
        cm_svg_lanes(out, d->engine, all, first, last);
        cm_buf_puts(out, "</div><figcaption>Pale: the date leaves open when it began or ended. Dashed: known to hold, "
                         "since when is not known. "
                         "Arrow: no end is known. Each bar leads to its first sentence. <span class=\"wide\">The chart "
                         "scrolls sideways.</span></figcaption></figure>\n");
    } else {
        cm_buf_puts(out, "<p>The records do not speak of lasting conditions.</p>\n");
    }
    cm_buf_puts(out, "</section>\n<section aria-labelledby=\"events-h\"><h2 id=\"events-h\">Events over time</h2>\n");
    enum { LEFT = 92, RIGHT = 752 };
    figure(out, "Events over time");
    cm_svg_events(out, d->marks.at, d->marks.n, &(cm_scale){first, last, LEFT, RIGHT}, "events-all",
                  "Events over the whole period");
    cm_buf_puts(out, "</div>");
    legend(out, d);
    cm_buf_puts(out, "</figure>\n");
    int from, to;
    char begin[32], end[32], title[80];
    if (cm_svg_crowd(d->marks.at, d->marks.n, first, last, &from, &to)) {
        snprintf(begin, sizeof begin, "%04d-01-01", from);
        snprintf(end, sizeof end, "%04d-12-31", to);
        if (from == to)
            snprintf(title, sizeof title, "Closer: %d", from);
        else
            snprintf(title, sizeof title, "Closer: %d to %d", from, to);
        cm_scale near = {.left = LEFT, .right = RIGHT};
        if (cm_day_parse(begin, &near.first) && cm_day_parse(end, &near.last)) {
            cm_buf_printf(out, "<h3>%s</h3>", title);
            figure(out, title);
            cm_svg_events(out, d->marks.at, d->marks.n, &near, "events-near", title);
            cm_buf_puts(out, "</div></figure>\n");
        }
    }
    cm_buf_puts(out, "</section>\n");
}

/* ------------------------------------------------------------- records -- */

void cm_section_events(cm_buf *out, const cm_dossier *d) {
    cm_buf_puts(out, "<section aria-labelledby=\"records\"><h2 id=\"records\">Records in order of time</h2>\n<nav "
                     "aria-label=\"Periods\" class=\"periods\">");
    for (size_t i = 0; i < d->periods.n; i++) cm_buf_printf(out, "<a href=\"#p-%zu\">%s</a> ", i + 1, d->periods.at[i]);
    cm_buf_puts(out, "</nav>\n");
    cm_buf_add(out, (cm_str){d->entries.s, d->entries.n});
    cm_buf_puts(out, "</section>\n");
}

/* ------------------------------------------------------------- sources -- */

static void source(cm_buf *out, const cm_cited *c) {
    cm_buf_puts(out, "<tr><td>");
    cm_html_text(out, c->document);
    if (*c->url) {
        bool link = cm_html_is_link(c->url);
        cm_buf_puts(out, "<br/><span class=\"dim\">");
        if (link) {
            cm_buf_puts(out, "<a rel=\"noreferrer noopener\" href=\"");
            cm_html_text(out, c->url);
            cm_buf_puts(out, "\">");
        }
        cm_html_short(out, c->url, 120);
        cm_buf_puts(out, link ? "</a></span>" : "</span>");
    }
    cm_buf_puts(out, "</td><td>");
    if (*c->publisher)
        cm_html_text(out, c->publisher);
    else
        cm_buf_puts(out, "<span class=\"dim\">not stated</span>");
    if (*c->published) cm_buf_puts(out, "<br/>"), date(out, c->published, c->published);
    cm_buf_puts(out, "</td><td>");
    if (*c->licence)
        cm_html_text(out, c->licence);
    else
        cm_buf_puts(out, "<span class=\"dim\">not stated in the source</span>");
    cm_buf_printf(out, "</td><td class=\"num\">%zu</td></tr>\n", c->records);
}

void cm_section_sources(cm_buf *out, const cm_dossier *d) {
    cm_buf_puts(out, "<section aria-labelledby=\"sources\"><h2 id=\"sources\">Sources and "
                     "licences</h2>\n<table><caption class=\"hide\">Documents cited"
                     "</caption><thead><tr><th scope=\"col\">Document</th><th scope=\"col\">Publisher, date</th><th "
                     "scope=\"col\">Licence</th>"
                     "<th scope=\"col\" class=\"num\">Records</th></tr></thead><tbody>\n");
    for (size_t i = 0; i < d->cited.n; i++) source(out, &d->cited.at[i]);
    cm_buf_puts(
        out,
        "</tbody></table>\n<p class=\"dim\">Sentences quoted remain under the licence of their source.</p></section>\n"
        "<section aria-labelledby=\"method\"><h2 id=\"method\">Method</h2>\n"
        "<p>A program read the documents and coded each record from the sentence shown with it, by patterns over the "
        "sentence's words and "
        "grammar; the words that made it a record are marked. No person has checked the records: read the sentence "
        "before you rely on one. "
        "Codes are those of CAMEO, classes those of PLOVER, strengths Goldstein's. Confidence is how often records "
        "found "
        "in this way are right, as far as it could be measured. A date is as precise as the text: "
        "where it leaves the day open, so does this page.</p>\n"
        "<p>Conditions are derived from the records by the rule named with each, and last until a record ends them; a "
        "condition that "
        "ended without a sentence saying so still appears. Silence here is silence of the documents read, not proof "
        "that nothing happened. "
        "<code>comity explain ID</code> shows how a record came about.</p>\n");
    cm_buf_printf(out, "<p class=\"meta\">Comity %s</p></section>\n</main>\n</body></html>\n", COMITY_VERSION);
}
