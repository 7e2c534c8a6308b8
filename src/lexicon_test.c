/* The examples of the patterns, coded and compared (comity_lexicon_test). */
#include "base/buf.h"
#include "base/error.h"
#include "engine.h"

static bool side_has(const comity_actor *actors, size_t n, const char *wanted) {
    cm_str list = cm_str_of(wanted), code;
    if (strcmp(wanted, "-") == 0) return true;
    while (cm_str_split(&list, ',', &code)) {
        bool found = false;
        for (size_t i = 0; i < n; i++) {
            cm_str have = cm_str_of(actors[i].code);
            if (!code.n) continue;
            size_t k = code.n < 3 ? code.n : 3;
            found |= have.n >= k && memcmp(have.s, code.s, k) == 0;
            /* "UNO" stands for IGOUNO, the type left out */
            found |= have.n == k + 3 && memcmp(have.s + 3, code.s, k) == 0;
        }
        if (!found) return false;
    }
    return true;
}

static bool as_expected(const cm_example *x, const comity_event *e) {
    const cm_pattern *p = x->pattern;
    if (*p->code && strcmp(e->pattern, p->id) != 0 && strcmp(e->cameo, p->code) != 0) return false;
    if (side_has(e->source, e->n_source, x->sources) && side_has(e->target, e->n_target, x->targets)) return true;
    return e->reciprocal && side_has(e->source, e->n_source, x->targets) && side_has(e->target, e->n_target, x->sources);
}

static void side_text(cm_buf *b, const comity_actor *actors, size_t n) {
    for (size_t i = 0; i < n; i++) cm_buf_printf(b, "%s%s", i ? "," : "", *actors[i].code ? actors[i].code : "-");
    if (!n) cm_buf_puts(b, "-");
}

comity_status comity_lexicon_test(const comity_engine *engine, void (*each)(void *user, const comity_example *example),
                                  void *user, comity_error *err) {
    size_t n;
    const cm_example *examples = cm_patterns_examples(engine->patterns, &n);
    comity_coder *coder;
    CM_TRY(comity_coder_new(engine, &coder, err));
    cm_buf found = {0}, expected = {0}, where = {0};
    comity_status status = COMITY_OK;
    for (size_t i = 0; i < n && status == COMITY_OK; i++) {
        const cm_example *x = &examples[i];
        comity_document d = {.id = "example", .text = x->sentence, .text_len = strlen(x->sentence)};
        comity_coding coding;
        status = comity_coder_code(coder, &d, &coding, err);
        if (status != COMITY_OK) break;
        comity_example out = {.pattern = x->pattern->line, .sentence = x->sentence, .wanted = x->wanted};
        cm_buf_clear(&found);
        for (size_t k = 0; k < coding.n_events; k++) {
            const comity_event *e = &coding.events[k];
            out.passed |= as_expected(x, e);
            cm_buf_printf(&found, "%s%s ", k ? "; " : "", e->cameo);
            side_text(&found, e->source, e->n_source);
            cm_buf_puts(&found, " > ");
            side_text(&found, e->target, e->n_target);
            cm_buf_printf(&found, " [%s]", e->pattern);
        }
        cm_buf_clear(&expected);
        cm_buf_printf(&expected, "%s %s > %s", *x->pattern->code ? x->pattern->code : "(operator)", x->sources, x->targets);
        cm_buf_clear(&where);
        cm_buf_printf(&where, "%s:%u", x->file, x->line);
        out.where = cm_buf_cstr(&where);
        out.expected = cm_buf_cstr(&expected);
        out.found = cm_buf_cstr(&found);
        each(user, &out);
    }
    cm_buf_free(&found);
    cm_buf_free(&expected);
    cm_buf_free(&where);
    comity_coder_free(coder);
    return status;
}

size_t comity_lexicon_size(const comity_engine *engine) { return cm_patterns_count(engine->patterns); }
