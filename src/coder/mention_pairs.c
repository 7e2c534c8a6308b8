/* Names of two states at once: "the two Koreas", "North and South Korea". */
#include "coder/mention_view.h"

static cm_party state_party(const cm_actor_entry *e, uint32_t first, uint32_t last) {
    return (cm_party){.code = e->code, .sector = e->sector, .canonical = e->canonical, .first = first, .last = last, .via = CM_VIA_NAME, .certainty = 1};
}

static const cm_actor_entry *state_named(cm_sentence_view *v, cm_str name) {
    for (const cm_actor_entry *e = cm_actors_exact(v->d->actors, name); e; e = cm_actors_next(v->d->actors, e))
        if (e->kind == CM_ACTOR_STATE) return e;
    return NULL;
}

static void several(cm_sentence_view *v) { v->only_state = CM_STR(""); }

/* "the Koreas", "both Germanys" */
static void plural_name(cm_sentence_view *v, uint32_t i) {
    static const char *const names[][3] = {{"Koreas", "North Korea", "South Korea"}, {"Germanys", "East Germany", "West Germany"},
        {"Germanies", "East Germany", "West Germany"}, {"Vietnams", "North Vietnam", "South Vietnam"}, {"Yemens", "North Yemen", "South Yemen"},
        {"Sudans", "Sudan", "South Sudan"}, {"Congos", "Democratic Republic of the Congo", "Republic of the Congo"}, {"Chinas", "China", "Taiwan"}};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        if (!cm_str_is(v->t[i].form, names[k][0])) continue;
        const cm_actor_entry *one = state_named(v, cm_str_of(names[k][1])), *other = state_named(v, cm_str_of(names[k][2]));
        if (!one || !other) return;
        if (!v->first_state.n) v->first_state = one->code;
        several(v);
        cm_party two[2] = {state_party(one, i, i), state_party(other, i, i)};
        cm_view_set(v, i, two, 2);
    }
}

/* "North and South Korea", "East or West Germany": the first word has its noun after the second. */
static void compass_name(cm_sentence_view *v, cm_name_span *s) {
    static const char *const compass[] = {"North", "South", "East", "West", NULL};
    const cm_token *t = v->t;
    if (s->entry->kind != CM_ACTOR_STATE || s->first < 2 || s->last != s->first + 1 || cm_str_place(t[s->first].form, compass) < 0) return;
    uint32_t first = s->first - 2;
    if (cm_str_place(t[first].form, compass) < 0 || v->inside[first] || (!cm_str_is(t[first + 1].form, "and") && !cm_str_is(t[first + 1].form, "or"))) return;
    const char *name = cm_arena_printf(v->d->arena, "%.*s %.*s", CM_FMT(t[first].form), CM_FMT(t[s->last].form));
    const cm_actor_entry *e = state_named(v, cm_str_of(name));
    if (!e || cm_str_eq(e->code, s->party.code)) return;
    several(v);
    if (s->head != s->last && t[s->head].deprel == CM_CONJ) v->at[s->head] = NULL, s->head = s->last; /* "South" hangs on "North" */
    cm_party two[2] = {state_party(e, first, s->last), s->party};
    cm_view_set(v, s->head, two, 2);
}

void cm_view_pairs(cm_sentence_view *v) {
    for (uint32_t i = 0; i < v->n; i++)
        if (!v->inside[i] && v->t[i].form.s[0] >= 'A' && v->t[i].form.s[0] <= 'Z') plural_name(v, i);
    for (uint32_t i = 0; i < v->n_spans; i++) compass_name(v, &v->spans[i]);
}
