/* One record of the list: date, who and whom, what, and the sentence it rests on. */
#include "engine.h"
#include "ledger/day.h"
#include "report/dossier.h"
#include "report/html.h"
#include "report/words.h"

#include <math.h>

static const char *keep(cm_dossier *d, const char *s) {
    return cm_arena_cstr(d->arena, cm_str_of(s));
}

static void date(cm_buf *out, const char *start, const char *end) {
    cm_buf words = {0};
    cm_words_date(&words, start, end);
    cm_html_text(out, cm_buf_cstr(&words));
    cm_buf_free(&words);
}

static void actor(const cm_dossier *d, cm_buf *out, const comity_actor *a) {
    const char *name = *a->canonical ? a->canonical : *a->name ? a->name : a->code;
    const char *state = *a->code ? comity_code_name(d->engine, a->code) : "";
    cm_html_text(out, name);
    bool belongs = *state && strcmp(state, name) != 0, plays = *a->sector && strcmp(a->sector, "GOV") != 0;
    if (belongs || plays || a->inferred) {
        cm_buf_puts(out, " <span class=\"dim\">(");
        if (belongs) cm_html_text(out, state);
        if (plays) {
            if (belongs) cm_buf_puts(out, ", ");
            cm_html_text(out, cm_words_sector(a->sector));
        }
        if (a->inferred) cm_buf_puts(out, belongs || plays ? ", inferred" : "inferred");
        cm_buf_puts(out, ")</span>");
    }
}

static void actors(const cm_dossier *d, cm_buf *out, const comity_actor *a, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (i) cm_buf_puts(out, i + 1 == n ? " and " : ", ");
        actor(d, out, &a[i]);
    }
    if (!n) cm_buf_puts(out, "<span class=\"dim\">not said</span>");
}

static void part(cm_buf *out, const char *name, const char *text) {
    if (!*text) return;
    cm_buf_printf(out, "<div><dt>%s</dt><dd>", name);
    cm_html_text(out, text);
    cm_buf_puts(out, "</dd></div>");
}

static void details(const cm_dossier *d, cm_buf *out, const comity_event *e) {
    cm_buf_puts(out, "<dl>");
    part(out, "Object", e->object);
    part(out, "Scope", e->scope);
    part(out, "Place", e->place);
    part(out, "Condition", e->condition);
    if (e->said_by) {
        cm_buf_puts(out, "<div><dt>According to</dt><dd>");
        actor(d, out, e->said_by);
        if (*e->said_verb) {
            cm_buf_puts(out, " <span class=\"dim\">(verb: ");
            cm_html_text(out, e->said_verb);
            cm_buf_puts(out, ")</span>");
        }
        cm_buf_puts(out, "</dd></div>");
    }
    cm_buf_puts(out, "</dl>");
}

static void provenance(cm_buf *out, const comity_event *e) {
    cm_buf_puts(out, "<p class=\"meta\">");
    bool link = cm_html_is_link(e->url);
    if (link) {
        cm_buf_puts(out, "<a rel=\"noreferrer noopener\" href=\"");
        cm_html_text(out, e->url);
        cm_buf_puts(out, "\">");
    }
    cm_html_text(out, e->document);
    if (link) cm_buf_puts(out, "</a>");
    cm_buf_printf(out, ", sentence %u", (unsigned)e->sentence.index + 1);
    if (*e->publisher) cm_buf_puts(out, " · "), cm_html_text(out, e->publisher);
    if (*e->published) cm_buf_puts(out, " · published "), date(out, e->published, e->published);
    cm_buf_puts(out, " · ");
    if (*e->licence)
        cm_html_text(out, e->licence);
    else
        cm_buf_puts(out, "licence not stated");
    cm_buf_printf(out, " · confidence %.0f %% · pattern ", e->confidence * 100);
    cm_html_text(out, e->pattern);
    cm_buf_puts(out, " · id <code>");
    cm_html_text(out, e->id);
    cm_buf_puts(out, "</code></p>");
}

static void heading(cm_dossier *d, const comity_event *e) {
    cm_buf period = {0};
    cm_words_period(&period, e->date_start, e->date_end);
    const char *words = cm_buf_cstr(&period);
    if (!d->periods.n || strcmp(d->periods.at[d->periods.n - 1], words) != 0) {
        CM_PUSH(d->arena, d->periods, keep(d, words));
        cm_buf_printf(&d->entries, "<h3 id=\"p-%zu\">%s</h3>\n", d->periods.n, words);
    }
    cm_buf_free(&period);
}

static void entry(cm_dossier *d, const comity_event *e) {
    cm_buf *out = &d->entries;
    const cm_cameo *code = cm_ontology_code(d->engine->ontology, cm_str_of(e->cameo));
    cm_buf_puts(out, "<article id=\"e-");
    cm_html_text(out, e->id);
    cm_buf_printf(out, "\" class=\"q%d\"><h4><span class=\"no\">[%zu]</span> <time>", e->quad_class, d->marks.n + 1);
    date(out, e->date_start, e->date_end);
    cm_buf_puts(out, "</time> ");
    actors(d, out, e->source, e->n_source);
    cm_buf_puts(out, e->reciprocal ? " <span class=\"arrow\" role=\"img\" aria-label=\"and\">↔</span> "
                                   : " <span class=\"arrow\" role=\"img\" aria-label=\"towards\">→</span> ");
    actors(d, out, e->target, e->n_target);
    cm_buf_puts(out, "</h4><p class=\"what\">");
    if (e->status != COMITY_ACTUAL)
        cm_buf_printf(out, "<strong class=\"tag st\">%s</strong> ", cm_words_status(e->status));
    if (code) cm_html_text(out, code->label);
    cm_buf_puts(out, " <span class=\"tag\">");
    cm_html_text(out, e->class_);
    cm_buf_puts(out, "</span> <span class=\"tag\">CAMEO ");
    cm_html_text(out, e->cameo);
    cm_buf_printf(out, "</span> <span class=\"tag k\">%s</span></p>", cm_words_quad(e->quad_class));
    details(d, out, e);
    cm_buf_puts(out, "<blockquote dir=\"auto\">");
    bool inside = e->trigger_start >= e->sentence.start && e->trigger_end > e->trigger_start;
    cm_html_marked(out, e->sentence.text, inside ? e->trigger_start - e->sentence.start : 0,
                   inside ? e->trigger_end - e->sentence.start : 0);
    cm_buf_puts(out, "</blockquote>");
    provenance(out, e);
    cm_buf_puts(out, "</article>\n");
}

static void see_mark(cm_dossier *d, const comity_event *e) {
    const cm_cameo *code = cm_ontology_code(d->engine->ontology, cm_str_of(e->cameo));
    cm_buf title = {0};
    cm_words_date(&title, e->date_start, e->date_end);
    cm_buf_printf(&title, ": %s (%s)", code ? code->label : *e->class_ ? e->class_ : e->fluent, cm_words_quad(e->quad_class));
    if (e->status != COMITY_ACTUAL) cm_buf_printf(&title, ", %s", cm_words_status(e->status));
    cm_buf_printf(&title, ". %s", e->sentence.text);
    cm_mark m = {keep(d, e->id),
                 keep(d, e->date_start),
                 keep(d, e->date_end),
                 keep(d, cm_buf_cstr(&title)),
                 isnan(e->intensity) ? 0 : e->intensity, /* without a code there is none */
                 e->quad_class,
                 e->status};
    cm_buf_free(&title);
    CM_PUSH(d->arena, d->marks, m);
}

static void see_document(cm_dossier *d, const comity_event *e) {
    for (size_t i = 0; i < d->cited.n; i++)
        if (strcmp(d->cited.at[i].document, e->document) == 0) {
            d->cited.at[i].records++;
            return;
        }
    cm_cited c = {keep(d, e->document), keep(d, e->publisher), keep(d, e->url),
                  keep(d, e->licence),  keep(d, e->published), 1};
    CM_PUSH(d->arena, d->cited, c);
}

static void see_dates(cm_dossier *d, const comity_event *e) {
    int32_t from, to;
    if (!cm_day_parse(e->date_start, &from)) return;
    const char *end = cm_day_parse(e->date_end, &to) && to >= from ? e->date_end : e->date_start;
    cm_day_parse(end, &to);
    if (!d->dated || from < d->first)
        d->first = from, d->first_start = keep(d, e->date_start), d->first_end = keep(d, end);
    if (!d->dated || to > d->last) d->last = to, d->last_start = keep(d, e->date_start), d->last_end = keep(d, end);
    d->dated = true;
    if (e->status != COMITY_ACTUAL && e->status != COMITY_NEGATED) return; /* plans do not say how things stand */
    /* "the 2020s", written in 2023, reach to 2023 */
    int32_t published;
    if (cm_day_parse(e->published, &published) && published >= from && published < to) end = e->published;
    if (!d->as_of || strcmp(end, d->as_of) > 0) d->as_of = keep(d, end);
}

void cm_dossier_event(cm_dossier *d, const comity_event *e) {
    heading(d, e);
    entry(d, e);
    see_mark(d, e);
    see_document(d, e);
    see_dates(d, e);
}
