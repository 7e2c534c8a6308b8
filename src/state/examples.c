/* The examples that stand below rules: events in a line of words, made in memory and seen on a date.
 * An event: SIDE>SIDE (or SIDE=SIDE: of both) starts|ends|holds FLUENT [YYYY[-MM[-DD]]] [STATUS] [said TRIGGER] [of OBJECT],
 * ";" between.
 * What holds: [not] [SIDE] FLUENT [(RANK)] [of OBJECT] [?|last known] [again], in the order of fluents.tsv;
 * "none". "?": uncertain; "last known": too long ago to say that it still holds. */
#include "base/buf.h"
#include "base/day.h"
#include "state/state.h"

#include <stdio.h>

typedef struct made {
    cm_arena *arena;
    const cm_rules *rules;
    const cm_rule_example *example;
    CM_VEC(comity_event) events;
    const char *a, *b;
    comity_error *err;
} made;

static comity_status faulty(made *m, const char *expected, cm_str found) {
    return cm_fail(m->err, COMITY_BAD_DATA, "%s: expected %s, found '%.*s'", m->example->where, expected, CM_FMT(found));
}

static cm_str next(cm_str *rest) {
    *rest = cm_str_trim(*rest);
    size_t i = 0;
    while (i < rest->n && rest->s[i] != ' ') i++;
    cm_str w = cm_str_cut(*rest, 0, i);
    *rest = cm_str_cut(*rest, i, rest->n);
    return w;
}

static bool read_date(cm_str w, comity_event *e) {
    int y = 0, mo = 0, d = 0;
    char text[12] = "";
    if (w.n != 4 && w.n != 7 && w.n != 10) return false;
    memcpy(text, w.s, w.n);
    int n = sscanf(text, "%4d-%2d-%2d", &y, &mo, &d);
    if (n != (w.n == 4 ? 1 : w.n == 7 ? 2 : 3) || y < 1 || (n > 1 && (mo < 1 || mo > 12)) || (n > 2 && (d < 1 || d > 31))) return false;
    cm_day_iso(cm_day_from_ymd(y, n > 1 ? mo : 1, n > 2 ? d : 1), e->date_start);
    cm_day_iso(cm_day_from_ymd(y, n > 1 ? mo : 12, n > 2 ? d : n > 1 ? cm_days_in_month(y, mo) : 31), e->date_end);
    e->date_precision = n > 2 ? COMITY_PRECISION_DAY : n > 1 ? COMITY_PRECISION_MONTH : COMITY_PRECISION_YEAR;
    return true;
}

static const comity_actor *side(made *m, cm_str code) {
    comity_actor *a = CM_NEW(m->arena, comity_actor);
    *a = (comity_actor){.code = cm_arena_cstr(m->arena, code), .sector = "", .name = "", .canonical = ""};
    return a;
}

static comity_status read_event(made *m, cm_str words) {
    cm_str w = next(&words), verb = next(&words), fluent = next(&words);
    comity_event e = {.document = "example", .cameo = "", .class_ = "", .mode = "", .condition = "", .said_verb = "", .object = "",
                      .scope = "", .place = "", .trigger = "", .pattern = "", .trace = "", .published = "", .publisher = "", .url = "",
                      .licence = "", .sentence = {.text = "", .conllu = ""}};
    if (w.n != 7 || (w.s[3] != '>' && w.s[3] != '=')) return faulty(m, "two states, CODE>CODE or CODE=CODE", w);
    e.reciprocal = w.s[3] == '=';
    e.source = side(m, cm_str_cut(w, 0, 3));
    e.target = side(m, cm_str_cut(w, 4, 7));
    e.n_source = e.n_target = 1;
    if (!m->a) m->a = e.source->code, m->b = e.target->code;
    e.effect = cm_str_is(verb, "starts") ? COMITY_STARTS : cm_str_is(verb, "ends") ? COMITY_ENDS : cm_str_is(verb, "holds") ? COMITY_HOLDS : COMITY_NO_EFFECT;
    if (e.effect == COMITY_NO_EFFECT) return faulty(m, "starts, ends or holds", verb);
    if (e.effect == COMITY_HOLDS) e.kind = COMITY_STATE;
    e.fluent = cm_arena_cstr(m->arena, fluent);
    if (!cm_rules_fluent(m->rules, e.fluent)) return faulty(m, "the name of a fluent", fluent);
    static const char *const statuses[] = {"actual", "negated", "future", "conditional", "possible"};
    for (w = next(&words); w.n; w = next(&words)) {
        bool known = false;
        for (int k = 0; k < 5; k++)
            if (cm_str_is(w, statuses[k])) e.status = (comity_event_status)k, known = true;
        if (cm_str_is(w, "said")) {
            e.trigger = cm_arena_cstr(m->arena, next(&words));
            continue;
        }
        if (cm_str_is(w, "of")) {
            e.object = cm_arena_cstr(m->arena, cm_str_trim(words));
            break;
        }
        if (!known && !read_date(w, &e)) return faulty(m, "a date, a status, 'said WORD' or 'of OBJECT'", w);
    }
    e.id = cm_arena_printf(m->arena, "%016zx", m->events.n + 1);
    CM_PUSH(m->arena, m->events, e);
    return COMITY_OK;
}

comity_status cm_rule_example_try(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const cm_rule_example *example,
                                  const char **found, comity_error *err) {
    made m = {.arena = arena, .rules = rules, .example = example, .err = err};
    cm_str rest = cm_str_of(example->events), part;
    while (rest.n && cm_str_split(&rest, ';', &part)) CM_TRY(read_event(&m, part));
    if (!m.events.n) return faulty(&m, "events", cm_str_of(example->events));
    comity_state_view *view;
    CM_TRY(cm_state_of(rules, offices, m.events.at, m.events.n, m.a, m.b, example->date, &view, err));
    cm_buf out = {0};
    for (size_t i = 0; i < comity_state_count(view); i++) {
        const comity_holding *h = comity_state_at(view, i);
        cm_buf_printf(&out, "%s%s%s%s%s", i ? "; " : "", h->holds ? "" : "not ", h->reciprocal ? "" : h->holder, h->reciprocal ? "" : " ", h->fluent);
        if (*h->rank) cm_buf_printf(&out, " (%s)", h->rank);
        if (*h->object) cm_buf_printf(&out, " of %s", h->object);
        if (*h->last_known) cm_buf_puts(&out, " last known");
        else if (h->certainty == COMITY_UNCERTAIN) cm_buf_puts(&out, " ?");
        if (*h->again_rule) cm_buf_puts(&out, " again");
    }
    if (!out.n) cm_buf_puts(&out, "none");
    *found = cm_arena_cstr(arena, (cm_str){out.s, out.n});
    cm_buf_free(&out);
    comity_state_free(view);
    return COMITY_OK;
}
