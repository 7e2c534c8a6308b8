/* The dossier of a dyad: one page that needs nothing else, each statement with the sentence it rests on. */
#include "base/arena.h"
#include "base/error.h"
#include "engine.h"
#include "report/charts.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

static const char STYLE[] =
    ":root{--ink:#1b1f24;--paper:#fdfdfb;--dim:#5d6673;--line:#d9dcd6;--q1:#2b6cb0;--q2:#2f855a;--q3:#c05621;--q4:#b02a37}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6e6e3;--paper:#15181c;--dim:#9aa3ae;--line:#333a42;--q1:#63a4e8;--q2:#68c28e;--q3:#e8935a;--q4:#ee7480}}"
    "*{box-sizing:border-box}body{margin:0 auto;max-width:62rem;padding:1rem 1.25rem 4rem;font:16px/1.55 Georgia,'Liberation Serif',serif;color:var(--ink);background:var(--paper)}"
    "h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}"
    "h3{font:600 .8rem/1.4 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.06em;color:var(--dim);margin:1.1rem 0 .2rem}"
    "p.sub,.meta,.tick,.lane,nav{font-family:system-ui,'Liberation Sans',sans-serif}p.sub,.meta{color:var(--dim);font-size:.85rem}"
    "ul.state{list-style:none;margin:0;padding:0}ul.state li{padding:.2rem 0 .2rem 1.2rem;text-indent:-1.2rem}ul.state li.not{color:var(--q4)}"
    "a{color:inherit;text-decoration-color:var(--dim)}sup a{font:600 .7rem system-ui,sans-serif;text-decoration:none;color:var(--q1)}"
    "article{margin:1.1rem 0;padding-left:.8rem;border-left:4px solid var(--line);overflow-wrap:anywhere}article.q1{border-color:var(--q1)}article.q2{border-color:var(--q2)}article.q3{border-color:var(--q3)}article.q4{border-color:var(--q4)}"
    "article:target{background:color-mix(in srgb,var(--q1) 12%,transparent)}blockquote{margin:.25rem 0}mark{background:color-mix(in srgb,var(--q3) 28%,transparent);color:inherit;border-radius:2px}"
    ".tag{display:inline-block;font:600 .72rem/1.5 system-ui,sans-serif;border:1px solid var(--line);border-radius:3px;padding:0 .35rem;margin-right:.3rem}"
    "figure{margin:.5rem 0;overflow-x:auto}svg{width:100%;min-width:40rem;height:auto;display:block}.tick,.lane{font-size:12px;fill:var(--dim)}.lane{fill:var(--ink)}.grid{stroke:var(--line)}.base{stroke:var(--dim)}"
    ".bar{fill:var(--q1)}.soft{fill:var(--q1);opacity:.35}svg a.q1 *{stroke:var(--q1);fill:var(--q1)}svg a.q2 *{stroke:var(--q2);fill:var(--q2)}svg a.q3 *{stroke:var(--q3);fill:var(--q3)}svg a.q4 *{stroke:var(--q4);fill:var(--q4)}svg a circle{stroke:var(--paper)!important;stroke-width:1.5}svg a:hover circle{r:7}"
    "@media print{body{max-width:none;font-size:11pt}article{break-inside:avoid}figure{overflow:visible}}";

typedef struct source {
    const char *document, *publisher, *url, *licence, *published;
    size_t n;
} source;

typedef struct dossier {
    const comity_engine *engine;
    cm_arena *arena;
    cm_buf page, list;
    CM_VEC(cm_chart_event) events;
    CM_VEC(source) sources;
    int32_t first, last;
    bool dated;
    const char *last_date;
} dossier;

static const char *keep(dossier *d, const char *s) { return cm_arena_cstr(d->arena, cm_str_of(s)); }

static void see_source(dossier *d, const comity_event *e) {
    for (size_t i = 0; i < d->sources.n; i++)
        if (strcmp(d->sources.at[i].document, e->document) == 0) {
            d->sources.at[i].n++;
            return;
        }
    source s = {keep(d, e->document), keep(d, e->publisher), keep(d, e->url), keep(d, e->licence), keep(d, e->published), 1};
    CM_PUSH(d->arena, d->sources, s);
}

static void see_day(dossier *d, const char *iso) {
    int32_t day;
    if (!cm_html_day(iso, &day)) return;
    if (!d->dated || day < d->first) d->first = day;
    if (!d->dated || day > d->last) d->last = day;
    d->dated = true;
}

static void names(dossier *d, cm_buf *out, const comity_actor *a, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (i) cm_buf_puts(out, i + 1 == n ? " and " : ", ");
        cm_html_text(out, *a[i].code ? comity_code_name(d->engine, a[i].code) : a[i].name);
        if (*a[i].sector) cm_buf_printf(out, " <span class=\"meta\">%s</span>", a[i].sector);
        if (a[i].inferred) cm_buf_puts(out, " <span class=\"meta\">(inferred)</span>");
    }
    if (!n) cm_buf_puts(out, "<span class=\"meta\">not said</span>");
}

/* Byte offset of a code point of a sentence. */
static size_t byte_at(const char *s, uint32_t character) {
    size_t i = 0;
    while (s[i] && character) {
        i++;
        while (((unsigned char)s[i] & 0xC0) == 0x80) i++;
        character--;
    }
    return i;
}

static void quote(cm_buf *out, const comity_event *e) {
    const char *s = e->sentence.text;
    size_t n = strlen(s), a = n, b = n;
    if (e->trigger_start >= e->sentence.start && e->trigger_end > e->trigger_start) {
        a = byte_at(s, e->trigger_start - e->sentence.start);
        b = byte_at(s, e->trigger_end - e->sentence.start);
    }
    cm_buf_puts(out, "<blockquote>");
    cm_html_bytes(out, s, a);
    if (b > a) {
        cm_buf_puts(out, "<mark>");
        cm_html_bytes(out, s + a, b - a);
        cm_buf_puts(out, "</mark>");
    }
    cm_html_bytes(out, s + b, n - b);
    cm_buf_puts(out, "</blockquote>");
}

static void entry(dossier *d, const comity_event *e) {
    cm_buf *out = &d->list;
    const cm_cameo *code = cm_ontology_code(d->engine->ontology, cm_str_of(e->cameo));
    cm_buf_printf(out, "<article id=\"e-%s\" class=\"q%d\"><div><strong>", e->id, e->quad_class);
    cm_html_date(out, e->date_start, e->date_end);
    cm_buf_puts(out, "</strong> · ");
    names(d, out, e->source, e->n_source);
    cm_buf_puts(out, e->reciprocal ? " ↔ " : " → ");
    names(d, out, e->target, e->n_target);
    cm_buf_puts(out, "</div><div><span class=\"tag\">");
    cm_html_text(out, e->class_);
    cm_buf_printf(out, " %s</span>", e->cameo);
    if (code) cm_html_text(out, code->label);
    if (e->status != COMITY_ACTUAL) cm_buf_printf(out, " <span class=\"tag\">%s</span>", comity_event_status_name(e->status));
    if (*e->object) {
        cm_buf_puts(out, ": <em>");
        cm_html_text(out, e->object);
        cm_buf_puts(out, "</em>");
    }
    cm_buf_puts(out, "</div>");
    quote(out, e);
    cm_buf_puts(out, "<div class=\"meta\">");
    if (e->said_by) {
        cm_buf_puts(out, "said by ");
        cm_html_text(out, e->said_by->name);
        cm_buf_puts(out, " · ");
    }
    if (cm_html_is_link(e->url)) {
        cm_buf_puts(out, "<a rel=\"noreferrer\" href=\"");
        cm_html_text(out, e->url);
        cm_buf_puts(out, "\">");
        cm_html_text(out, e->document);
        cm_buf_puts(out, "</a>");
    } else {
        cm_html_text(out, e->document);
    }
    cm_buf_printf(out, ", sentence %u · confidence %.2f · %s · <code>%s</code></div></article>\n", e->sentence.index + 1, e->confidence, e->pattern, e->id);
    cm_buf title = {0};
    cm_html_date(&title, e->date_start, e->date_end);
    cm_buf_printf(&title, ": %s %s", e->class_, e->sentence.text);
    cm_chart_event c = {keep(d, e->id), keep(d, e->date_start), keep(d, e->date_end), keep(d, cm_buf_cstr(&title)), e->intensity, e->quad_class};
    cm_buf_free(&title);
    CM_PUSH(d->arena, d->events, c);
    see_day(d, e->date_start);
    see_day(d, e->date_end);
    if (*e->date_end && (!d->last_date || strcmp(e->date_end, d->last_date) > 0)) d->last_date = keep(d, e->date_end);
    see_source(d, e);
}

static void holding(dossier *d, const comity_holding *h) {
    cm_buf *out = &d->page;
    cm_buf_printf(out, "<li class=\"%s\">%s", h->holds ? "is" : "not", h->holds ? "" : "Not: ");
    cm_html_text(out, h->reciprocal ? "The two" : comity_code_name(d->engine, h->holder));
    cm_buf_putc(out, ' ');
    cm_html_text(out, h->text);
    cm_buf_puts(out, *h->since_start ? ", since " : ", ");
    cm_html_date(out, h->since_start, h->since_end);
    if (h->certainty != COMITY_CERTAIN && *h->since_start) cm_buf_puts(out, " (uncertain)");
    cm_buf_puts(out, "<sup>");
    for (size_t i = 0; i < h->n_evidence; i++) cm_buf_printf(out, " <a href=\"#e-%s\">[%zu]</a>", h->evidence[i]->id, i + 1);
    cm_buf_printf(out, "</sup> <span class=\"meta\">rule %s</span></li>\n", h->rule);
}

static void states(dossier *d, const comity_state_view *view) {
    const char *group = "";
    for (size_t i = 0; i < comity_state_count(view); i++) {
        const comity_holding *h = comity_state_at(view, i);
        if (strcmp(group, h->group) != 0) {
            if (*group) cm_buf_puts(&d->page, "</ul>");
            cm_buf_puts(&d->page, "<h3>");
            cm_html_text(&d->page, h->group);
            cm_buf_puts(&d->page, "</h3><ul class=\"state\">");
            group = h->group;
        }
        holding(d, h);
    }
    cm_buf_puts(&d->page, *group ? "</ul>" : "<p>Nothing is known of how things stand.</p>");
}

static void sources(dossier *d) {
    cm_buf *out = &d->page;
    cm_buf_puts(out, "<h2 id=\"sources\">Sources and licences</h2><ol>");
    for (size_t i = 0; i < d->sources.n; i++) {
        const source *s = &d->sources.at[i];
        cm_buf_puts(out, "<li>");
        cm_html_text(out, s->document);
        if (*s->publisher) cm_buf_puts(out, ", "), cm_html_text(out, s->publisher);
        if (*s->published) cm_buf_puts(out, ", "), cm_html_text(out, s->published);
        if (*s->url) cm_buf_puts(out, ", "), cm_html_text(out, s->url);
        cm_buf_puts(out, ". Licence: ");
        cm_html_text(out, *s->licence ? s->licence : "not stated in the source");
        cm_buf_printf(out, ". %zu record%s.</li>", s->n, s->n == 1 ? "" : "s");
    }
    cm_buf_puts(out, "</ol><p class=\"meta\">Every record was coded from the sentence shown with it, by pattern and parse; <code>comity explain ID</code> "
                     "shows how. Codes are CAMEO's, classes PLOVER's, intensities Goldstein's. Conditions are derived from the records by the rules named.</p>");
}

static comity_status write_page(const char *path, const cm_buf *page, comity_error *err) {
    cm_buf temporary = {0};
    cm_buf_printf(&temporary, "%s.part", path);
    FILE *f = fopen(cm_buf_cstr(&temporary), "wb");
    bool ok = f && fwrite(page->s, 1, page->n, f) == page->n;
    int why = errno;
    if (f && fclose(f) != 0 && ok) ok = false, why = errno;
    if (ok && rename(temporary.s, path) != 0) ok = false, why = errno;
    if (!ok && f) unlink(temporary.s);
    cm_buf_free(&temporary);
    return ok ? COMITY_OK : cm_fail(err, COMITY_IO, "%s: expected a place to write the dossier: %s", path, strerror(why));
}

static comity_status compose(dossier *d, comity_ledger *ledger, const char *a, const char *b, comity_error *err) {
    comity_cursor *cursor;
    comity_query query = {.a = a, .b = b};
    const comity_event *e;
    CM_TRY(comity_ledger_events(ledger, &query, &cursor, err));
    comity_status s;
    while ((s = comity_cursor_next(cursor, &e, err)) == COMITY_OK) entry(d, e);
    comity_cursor_close(cursor);
    if (s != COMITY_END) return s;
    if (!d->events.n)
        return cm_fail(err, COMITY_NOT_FOUND, "the ledger holds no event between %s and %s", comity_code_name(d->engine, a), comity_code_name(d->engine, b));
    comity_state_view *now, *all;
    CM_TRY(comity_state_on(d->engine, ledger, a, b, d->last_date, &now, err));
    s = comity_state_all(d->engine, ledger, a, b, &all, err);
    if (s != COMITY_OK) {
        comity_state_free(now);
        return s;
    }
    cm_buf *out = &d->page;
    cm_buf_puts(out, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"><title>");
    cm_html_text(out, comity_code_name(d->engine, a));
    cm_buf_puts(out, "–");
    cm_html_text(out, comity_code_name(d->engine, b));
    cm_buf_printf(out, ": dossier</title><style>%s</style></head>\n<body><header><p class=\"sub\">Comity dossier</p><h1>", STYLE);
    cm_html_text(out, comity_code_name(d->engine, a));
    cm_buf_puts(out, " and ");
    cm_html_text(out, comity_code_name(d->engine, b));
    cm_buf_printf(out, "</h1><p class=\"sub\">%zu records from %zu document%s", d->events.n, d->sources.n, d->sources.n == 1 ? "" : "s");
    if (d->dated) cm_buf_printf(out, ", %.4s to %.4s", d->events.at[0].start, d->last_date ? d->last_date : "");
    cm_buf_puts(out, "</p><nav class=\"sub\"><a href=\"#state\">How things stand</a> · <a href=\"#events\">Records</a> · <a href=\"#sources\">Sources</a></nav></header>\n<main><h2 id=\"state\">How things stand");
    if (d->last_date) {
        cm_buf_puts(out, " on ");
        cm_html_date(out, d->last_date, d->last_date);
    }
    cm_buf_puts(out, "</h2>\n");
    states(d, now);
    if (d->dated) {
        int32_t margin = (d->last - d->first) / 40 + 30;
        cm_buf_puts(out, "<h2>Over time</h2><figure>");
        cm_chart_events(out, d->events.at, d->events.n, d->first - margin, d->last + margin);
        cm_buf_puts(out, "</figure><figure>");
        if (comity_state_count(all)) cm_chart_lanes(out, d->engine, all, d->first - margin, d->last + margin);
        cm_buf_puts(out, "</figure>");
    }
    cm_buf_puts(out, "<h2 id=\"events\">Records</h2>\n");
    cm_buf_add(out, (cm_str){d->list.s, d->list.n});
    sources(d);
    cm_buf_puts(out, "</main></body></html>\n");
    comity_state_free(now);
    comity_state_free(all);
    return COMITY_OK;
}

comity_status comity_dossier_write(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                   const char *path, comity_error *err) {
    dossier d = {.engine = engine, .arena = cm_arena_new()};
    comity_status s = compose(&d, ledger, a, b, err);
    if (s == COMITY_OK) s = write_page(path, &d.page, err);
    cm_buf_free(&d.page);
    cm_buf_free(&d.list);
    cm_arena_free(d.arena);
    return s;
}
