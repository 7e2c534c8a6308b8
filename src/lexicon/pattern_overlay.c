/* Patterns of a user's folder over those below: replaced, dropped, told (cm_patterns_changes). */
#include "lexicon/pattern_reading.h"

static void changed(cm_pattern_reader *c, const char *kind, const char *name, const char *before, const char *after) {
    cm_change change = {.where = cm_arena_printf(c->p->arena, "%s:%u", c->path, c->line),
                        .kind = kind,
                        .name = name,
                        .before = before,
                        .after = after};
    CM_PUSH(c->p->arena, c->p->changes.list, change);
}

bool cm_pattern_add_body(cm_pattern_reader *c, cm_str text, cm_pattern *p) {
    uint64_t hash = cm_str_hash(text);
    for (size_t i = 0; i < c->bodies.n; i++) {
        cm_pattern_body *old = &c->bodies.at[i];
        if (old->hash != hash || old->pattern->gone || !cm_str_eq(text, old->text)) continue;
        if (old->pattern->layer == p->layer) {
            cm_pattern_fault(c, c->line_start, "the same triggers and slots as %s; join or tell them apart",
                             old->pattern->id);
            return false;
        }
        old->pattern->gone = true;
        changed(c, "pattern", old->pattern->id, old->pattern->line, p->line);
    }
    cm_pattern_body b = {text, hash, p};
    CM_PUSH(c->arena, c->bodies, b);
    return true;
}

/* "%drop FILE.pat:LINE" */
static bool drop_pattern(cm_pattern_reader *c, cm_str id) {
    for (size_t i = 0; i < c->bodies.n; i++) {
        cm_pattern_body *b = &c->bodies.at[i];
        if (b->pattern->gone || b->pattern->layer == c->layer || !cm_str_is(id, b->pattern->id)) continue;
        b->pattern->gone = true;
        changed(c, "pattern", b->pattern->id, b->pattern->line, "");
        return true;
    }
    return false;
}

/* "%drop v:impose 163": the word sets off none of these patterns any more. */
static bool drop_trigger(cm_pattern_reader *c, cm_trigger_pos pos, cm_str lemma, cm_str code) {
    bool found = false;
    for (size_t i = 0; i < c->triggers.n; i++) {
        cm_pending_trigger *t = &c->triggers.at[i];
        const cm_pattern *p = t->trigger.pattern;
        if (t->dropped || t->pos != pos || p->layer == c->layer || !cm_str_eq(t->lemma, lemma)) continue;
        if (code.n &&
            !(p->op ? cm_str_is(cm_str_cut(code, 1, code.n), cm_operator_names[p->op]) : cm_str_is(code, p->code)))
            continue;
        t->dropped = found = true;
        changed(c, "trigger", cm_arena_printf(c->p->arena, "%c:%.*s", "vna"[pos], CM_FMT(lemma)),
                cm_arena_printf(c->p->arena, "%s: %s", p->id, p->line), "");
    }
    return found;
}

void cm_pattern_read_drop(cm_pattern_reader *c, cm_str rest) {
    cm_str what = {0}, code = {0}, more;
    const char *at = rest.s;
    bool ok = cm_pattern_next_word(&rest, &what);
    cm_pattern_next_word(&rest, &code);
    if (!ok || cm_pattern_next_word(&rest, &more)) {
        cm_pattern_fault(c, at, "expected '%%drop FILE.pat:LINE' or '%%drop v:LEMMA [CODE]'");
        return;
    }
    if (c->layer == 0) {
        cm_pattern_fault(c, at, "expected '%%drop' in a folder of your own only");
        return;
    }
    const char *pos = what.n > 2 && what.s[1] == ':' ? memchr("vna", what.s[0], 3) : NULL;
    static const cm_trigger_pos order[] = {CM_TRIGGER_VERB, CM_TRIGGER_NOUN, CM_TRIGGER_ADJ};
    if (pos) {
        cm_trigger_pos p = order[*pos == 'v' ? 0 : *pos == 'n' ? 1 : 2];
        ok = drop_trigger(c, p, cm_str_cut(what, 2, what.n), code);
    } else {
        ok = !code.n && drop_pattern(c, what);
    }
    if (!ok)
        cm_pattern_fault(c, what.s,
                         "expected a pattern (FILE.pat:LINE) or a trigger with its code that the folders below have, "
                         "found '%.*s%s%.*s'",
                         CM_FMT(what), code.n ? " " : "", CM_FMT(code));
}

void cm_pattern_sweep(cm_pattern_reader *c) {
    cm_patterns *p = c->p;
    size_t n = 0;
    if (!p->changes.list.n) return;
    for (size_t i = 0; i < c->triggers.n; i++) c->triggers.at[i].dropped |= c->triggers.at[i].trigger.pattern->gone;
    for (size_t i = 0; i < p->examples.n; i++)
        if (!p->examples.at[i].pattern->gone) p->examples.at[n++] = p->examples.at[i];
    p->examples.n = n;
    n = 0;
    for (size_t i = 0; i < p->patterns.n; i++)
        if (!p->patterns.at[i]->gone) p->patterns.at[n++] = p->patterns.at[i];
    p->patterns.n = n;
}
