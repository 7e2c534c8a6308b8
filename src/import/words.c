/* A fact as a sentence: the words of its fluent, its dates, its evidence. */
#include "import/import.h"
#include "base/buf.h"

static void replaced(cm_buf *out, const char *text, const char *object, const char *other) {
    for (const char *p = text; *p;) {
        if (strncmp(p, "{object}", 8) == 0)
            cm_buf_puts(out, object), p += 8;
        else if (strncmp(p, "{other}", 7) == 0)
            cm_buf_puts(out, other), p += 7;
        else
            cm_buf_putc(out, *p++);
    }
}

static void date_words(cm_buf *out, const cm_when *w) {
    int n = w->precision == COMITY_PRECISION_DAY     ? 10
            : w->precision == COMITY_PRECISION_MONTH ? 7
            : w->precision == COMITY_PRECISION_YEAR  ? 4
                                                     : 0;
    if (n)
        cm_buf_printf(out, "%.*s", n, w->first);
    else if (w->precision == COMITY_PRECISION_DECADE)
        cm_buf_printf(out, "the %.4ss", w->first);
    else
        cm_buf_printf(out, "some day from %.4s to %.4s", w->first, w->last);
}

const char *cm_fact_sentence(const comity_engine *engine, cm_arena *arena, const cm_fact *f) {
    cm_buf b = {0};
    const char *subject = comity_code_name(engine, f->subject), *other = comity_code_name(engine, f->target);
    const cm_fluent *fluent = cm_rules_fluent(engine->rules, f->fluent);
    if (*f->said) {
        cm_buf_puts(&b, f->said);
    } else {
        if (f->negated) cm_buf_puts(&b, "It is not so that ");
        cm_buf_puts(&b, subject);
        if (f->reciprocal) cm_buf_printf(&b, " and %s", other);
        cm_buf_putc(&b, ' ');
        replaced(&b, fluent ? fluent->words : f->fluent, *f->object ? f->object : f->fluent, other);
        if (*f->object && !(fluent && strstr(fluent->words, "{object}"))) cm_buf_printf(&b, " (%s)", f->object);
    }
    if (*f->place && !strstr(cm_buf_cstr(&b), f->place)) cm_buf_printf(&b, ", at %s", f->place);
    if (*f->scope) cm_buf_printf(&b, ", %s", f->scope);
    if (f->from.first[0]) {
        cm_buf_puts(&b, *f->said ? ", " : f->holds ? ", as of " : ", from ");
        date_words(&b, &f->from);
    }
    if (f->until.first[0] && !(*f->said && strcmp(f->from.first, f->until.first) == 0)) {
        cm_buf_puts(&b, *f->said ? " to " : f->from.first[0] ? " until " : ", until ");
        date_words(&b, &f->until);
    }
    if (*f->note) cm_buf_printf(&b, "; %s", f->note);
    cm_buf_putc(&b, '.');
    if (*f->quote) cm_buf_printf(&b, " “%s”", f->quote);
    const char *out = cm_arena_cstr(arena, (cm_str){b.s, b.n});
    cm_buf_free(&b);
    return out;
}
