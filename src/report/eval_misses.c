/* Each miss with its sentence, what was wanted, what was said and why, and the parse. */
#include "report/eval_page.h"
#include "report/html.h"

static void term(cm_buf *out, const char *name, const char *text) {
    if (!*text) return;
    cm_buf_printf(out, "<div><dt>%s</dt><dd>", name);
    cm_html_text(out, text);
    cm_buf_puts(out, "</dd></div>\n");
}

static void fold(cm_buf *out, const char *title, const char *text) {
    if (!*text) return;
    cm_buf_printf(out, "<details><summary>%s</summary><pre>", title);
    /* lines stay lines: only what is between them goes through the escaping */
    cm_str rest = cm_str_of(text), line;
    while (cm_str_split(&rest, '\n', &line)) {
        cm_str cell;
        for (int i = 0; cm_str_split(&line, '\t', &cell); i++) {
            if (i) cm_buf_putc(out, '\t');
            cm_html_bytes(out, cell);
        }
        cm_buf_putc(out, '\n');
    }
    cm_buf_puts(out, "</pre></details>\n");
}

/* The sentence with the first place of the trigger marked. */
static void sentence(cm_buf *out, const comity_miss *m) {
    cm_str whole = cm_str_of(m->sentence), trigger = cm_str_of(m->said ? m->said->trigger : "");
    const char *at = trigger.n ? memmem(whole.s, whole.n, trigger.s, trigger.n) : NULL;
    size_t from = at ? (size_t)(at - whole.s) : whole.n, to = at ? from + trigger.n : whole.n;
    cm_buf_puts(out, "<blockquote>");
    cm_html_bytes(out, cm_str_cut(whole, 0, from));
    if (at) {
        cm_buf_puts(out, "<mark>");
        cm_html_bytes(out, cm_str_cut(whole, from, to));
        cm_buf_puts(out, "</mark>");
    }
    cm_html_bytes(out, cm_str_cut(whole, to, whole.n));
    cm_buf_puts(out, "</blockquote>\n");
}

static void said(cm_buf *out, const comity_eval_said *s) {
    cm_buf_puts(out, "<div><dt>said</dt><dd>");
    cm_html_text(out, *s->class_ ? s->class_ : "no event");
    cm_buf_putc(out, ' ');
    cm_html_text(out, s->cameo);
    cm_buf_putc(out, ' ');
    cm_html_text(out, s->parties);
    cm_buf_printf(out, ", %s%s", s->status, *s->date ? ", " : "");
    cm_html_text(out, s->date);
    cm_buf_puts(out, "; pattern <code>");
    cm_html_text(out, s->pattern);
    cm_buf_printf(out, "</code>, confidence %.2f</dd></div>\n", s->confidence);
}

static void miss(cm_buf *out, const comity_miss *m) {
    cm_buf_puts(out, "<article>\n<p class=\"meta\">");
    cm_html_text(out, m->where);
    cm_buf_puts(out, " · ");
    cm_html_text(out, m->id);
    cm_buf_puts(out, "</p>\n");
    sentence(out, m);
    cm_buf_puts(out, "<dl>\n");
    term(out, "wanted", m->want);
    if (m->said) said(out, m->said);
    if (m->kind <= COMITY_MISS_NO_ACTORS) {
        term(out, "said", "nothing");
        term(out, "triggers there", *m->triggers ? m->triggers : "none");
        term(out, "actors there", *m->actors ? m->actors : "none");
    }
    cm_buf_puts(out, "</dl>\n");
    if (m->said) fold(out, "How it came about", m->said->trace);
    if (*m->conllu) {
        cm_buf_puts(out, "<details><summary>Parse</summary><div class=\"scroll\">\n");
        cm_eval_arcs(out, m->conllu);
        cm_buf_puts(out, "</div>\n");
        fold(out, "CoNLL-U", m->conllu);
        cm_buf_puts(out, "</details>\n");
    }
    cm_buf_puts(out, "</article>\n");
}

void cm_eval_misses(cm_buf *out, const comity_eval_set *set, const char *prefix) {
    for (int k = 0; k < COMITY_MISS_KINDS; k++) {
        if (!set->kinds[k]) continue;
        cm_buf_printf(out, "<h3 id=\"%s-%s\">", prefix, comity_miss_kind_name((comity_miss_kind)k));
        cm_html_text(out, comity_miss_kind_words((comity_miss_kind)k));
        cm_buf_printf(out, " (%zu)</h3>\n", set->kinds[k]);
        for (size_t i = 0; i < set->n_misses; i++)
            if (set->misses[i].kind == (comity_miss_kind)k) miss(out, &set->misses[i]);
    }
}
