/* Names of states, persons, organisations, groups and places in a sentence. */
#include "coder/mention_view.h"

static uint32_t head_of_span(const cm_token *t, uint32_t first, uint32_t last) {
    for (uint32_t i = first; i <= last; i++)
        if (t[i].head < (int32_t)first || t[i].head > (int32_t)last) return i;
    return last;
}

/* A surname alone counts when the text has the person already, has a title before it, or the person was in office. */
static bool short_name_fits(cm_sentence_view *v, const cm_actor_entry *e, uint32_t first, uint32_t last) {
    const cm_token *t = v->t;
    if (first == last && t[first].upos != CM_PROPN) return false; /* "Root causes …" is no Elihu Root */
    if (cm_memory_find_person(&v->d->memory, t[last].form)) return true;
    if (cm_actors_agent_of(v->d->actors, e->name)) return false; /* "King" */
    if (last + 1 < v->n && t[last + 1].upos == CM_PROPN && t[last + 1].form.n > 1 && t[last + 1].deprel == CM_FLAT)
        return false;
    if (first > 0 && t[first - 1].upos == CM_PROPN) {
        uint32_t f;
        const cm_agent *a = cm_actors_agent(v->d->actors, t, v->n, first - 1, &f);
        return a && (a->flags & (CM_AGENT_TITLE | CM_AGENT_PERSON));
    }
    if (first > 0 && t[first - 1].upos == CM_NOUN) return true;
    if (v->day == CM_NO_DAY && t[last].form.n < 3) return false;
    if (v->day == CM_NO_DAY) { /* no telling which bearer: fine when it does not matter */
        for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
            if (x->kind == CM_ACTOR_PERSON && !cm_str_eq(x->code, e->code)) return false;
        return true;
    }
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
        if ((x->from == CM_NO_DAY || x->from <= v->day + 366) && (x->until == CM_NO_DAY || x->until >= v->day - 4000))
            return true;
    return false;
}

/* "former President X", "ousted leader Y": the text says that the office is over. */
bool cm_view_formerly(cm_sentence_view *v, uint32_t head) {
    static const char *const past[] = {"former", "ex", "ousted", "deposed", "onetime", "late", "erstwhile", NULL};
    for (uint32_t c = head > 7 ? head - 7 : 0; c < head; c++) {
        if (!cm_token_one_of(&v->t[c], past)) continue;
        /* of this phrase: nothing but words of the same phrase stands between */
        uint32_t k = c + 1;
        while (k < head && (v->t[k].upos == CM_PROPN || v->t[k].upos == CM_NOUN || v->t[k].upos == CM_ADJ ||
                            (v->t[k].form.n == 1 && v->t[k].form.s[0] == '-')))
            k++;
        if (k == head) return true;
    }
    return false;
}

const cm_actor_entry *cm_view_reading(cm_sentence_view *v, const cm_actor_entry *e) {
    /* a person's name: the bearer in office then; other names: a state that existed then */
    const cm_actor_entry *best = e;
    int64_t best_distance = INT64_MAX;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x)) {
        if (x->kind != CM_ACTOR_PERSON) continue;
        int64_t d = 0;
        if (v->day != CM_NO_DAY) {
            if (x->from != CM_NO_DAY && v->day < x->from) d = (int64_t)x->from - v->day;
            if (x->until != CM_NO_DAY && v->day > x->until) d = (int64_t)v->day - x->until;
        }
        if (d < best_distance) best = x, best_distance = d;
    }
    return best;
}

/* Of a name's readings the one that is of its day: Taliban rebels, then the Taliban government. */
static const cm_actor_entry *dated(cm_sentence_view *v, const cm_actor_entry *e) {
    if (v->day == CM_NO_DAY) return e;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
        if (x->kind == e->kind && (x->from == CM_NO_DAY || x->from <= v->day) &&
            (x->until == CM_NO_DAY || v->day <= x->until))
            return x;
    return e;
}

/* The reading that is the person the text spoke of before. */
static const cm_actor_entry *bearer(cm_sentence_view *v, const cm_actor_entry *e, cm_str canonical) {
    for (; e; e = cm_actors_next(v->d->actors, e))
        if (e->kind == CM_ACTOR_PERSON && cm_str_eq(e->canonical, canonical)) return e;
    return NULL;
}

/* The tagger of names sees these tokens as part of a longer name of the kind. */
static bool part_of_name(const cm_sentence_view *v, uint32_t first, uint32_t last, cm_name_kind kind) {
    const cm_token *t = v->t;
    uint8_t begins = CM_NAME_BEGINS(kind), goes_on = CM_NAME_GOES_ON(kind);
    if (t[first].name != begins && t[first].name != goes_on) return false;
    for (uint32_t i = first + 1; i <= last; i++)
        if (t[i].name != goes_on) return false;
    return t[first].name == goes_on || (last + 1 < v->n && t[last + 1].name == goes_on);
}

/* "Jordan Smith", "Michael Jordan", "ethnic Albanian": the name is part of another or tells no state. */
static bool names_no_state(cm_sentence_view *v, const cm_actor_entry *e, uint32_t first, uint32_t last) {
    const cm_token *t = v->t;
    if (e->kind == CM_ACTOR_DEMONYM || e->kind == CM_ACTOR_GROUP)
        return first > 0 && cm_str_ieq(t[first - 1].form, CM_STR("ethnic"));
    if (e->kind != CM_ACTOR_STATE && e->kind != CM_ACTOR_PLACE) return false;
    if (part_of_name(v, first, last, CM_NAME_PER)) return true;
    if (first != last) return false;
    if (last + 1 < v->n && t[last + 1].upos == CM_PROPN && t[first].upos == CM_PROPN &&
        ((t[last + 1].deprel == CM_FLAT && t[last + 1].head == (int32_t)first) ||
         (t[last + 1].deprel == CM_NSUBJ && t[first].deprel == CM_NSUBJ && t[last + 1].head == t[first].head)))
        return true;
    return first > 0 && t[first].deprel == CM_FLAT && t[first].head == (int32_t)first - 1 &&
           t[first - 1].upos == CM_PROPN && !v->inside[first - 1];
}

/* "anti-American": of those it is against. */
static void anti(cm_sentence_view *v, uint32_t i) {
    const cm_actor_entry *e = cm_actors_exact(v->d->actors, cm_str_cut(v->t[i].form, 5, v->t[i].form.n));
    while (e && e->kind != CM_ACTOR_DEMONYM && e->kind != CM_ACTOR_STATE) e = cm_actors_next(v->d->actors, e);
    if (!e) return;
    cm_party p = {.code = e->code, .sector = e->sector, .canonical = e->canonical, .first = i, .last = i,
                  .via = CM_VIA_DEMONYM, .certainty = 0.9f};
    cm_view_set(v, i, &p, 1);
}

/* "Saudi King Abdullah": the nationality that stands before a person's name, in its phrase. */
static const cm_name_span *nation_before(const cm_sentence_view *v, const cm_name_span *s, uint32_t first, uint32_t last) {
    const cm_token *t = v->t;
    if (s->entry->kind != CM_ACTOR_DEMONYM || s->last >= first || first - s->last > 4 || !cm_is_modifier(t[s->head].deprel)) return NULL;
    int32_t up = t[s->head].head;
    for (int steps = 0; steps < 3 && up >= 0 && (up < (int32_t)first || up > (int32_t)last); steps++) {
        if (up < (int32_t)s->last || up > (int32_t)last || !cm_is_modifier(t[up].deprel)) return NULL;
        up = t[up].head;
    }
    return up >= (int32_t)first && up <= (int32_t)last ? s : NULL;
}

/* The reading of a person's name that is of the state; NULL: there is none. */
static const cm_actor_entry *of_nation(const cm_sentence_view *v, const cm_actor_entry *e, cm_str code) {
    if (!cm_actors_is_state(v->d->actors, code)) return e;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
        if (x->kind == CM_ACTOR_PERSON && cm_str_eq(x->code, code)) return x;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
        if (x->kind == CM_ACTOR_PERSON && !cm_actors_is_state(v->d->actors, x->code)) return e; /* "Ghanaian Kofi Annan" of the UN */
    return NULL;
}

/* "Brussels fined Poland", "a bomb went off in Brussels": who acts is the body that sits there. */
static const cm_actor_entry *body_or_place(cm_sentence_view *v, const cm_actor_entry *e, uint32_t first, uint32_t last, bool *seat) {
    const cm_actor_entry *body = NULL, *place = NULL;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x)) {
        if (x->kind == CM_ACTOR_ORGANISATION && !body) body = x;
        if (x->kind == CM_ACTOR_PLACE && !place) place = x;
    }
    *seat = body && place;
    if (!*seat) return e;
    const cm_token *head = &v->t[head_of_span(v->t, first, last)];
    bool acts = head->deprel == CM_NSUBJ || head->deprel == CM_NSUBJ_PASS || head->deprel == CM_OBJ || head->deprel == CM_OBL_AGENT ||
                (head->deprel == CM_NMOD_POSS) || (head->deprel == CM_OBL && cm_view_case(v, head_of_span(v->t, first, last), (const char *const[]){"with", "against", "by", NULL}));
    return acts ? body : place;
}

/* "Poland lobbied for Ukraine in Brussels": nothing is done to the land where the body sits, where others are named. */
static void drop_seats(cm_sentence_view *v) {
    bool others = false;
    for (uint32_t i = 0; i < v->n_spans; i++) others |= !v->spans[i].seat;
    for (uint32_t i = 0; others && i < v->n_spans; i++) {
        cm_name_span *s = &v->spans[i];
        if (!s->seat || s->entry->kind != CM_ACTOR_PLACE) continue;
        for (uint32_t k = s->first; k <= s->last; k++) v->inside[k] = NULL, v->nobody[k] = true;
        for (uint32_t k = i + 1; k < v->n_spans; k++) {
            v->spans[k - 1] = v->spans[k];
            for (uint32_t at = v->spans[k - 1].first; at <= v->spans[k - 1].last; at++) v->inside[at] = &v->spans[k - 1];
        }
        v->n_spans--;
        i--;
    }
}

void cm_view_names(cm_sentence_view *v) {
    const cm_token *t = v->t;
    v->spans = CM_NEW_ARRAY(v->d->arena, cm_name_span, v->n);
    for (uint32_t i = 0; i < v->n;) {
        uint32_t last;
        const cm_actor_entry *e = cm_actors_match(v->d->actors, t, v->n, i, &last);
        if (!e) {
            i++;
            continue;
        }
        if (e->kind == CM_ACTOR_NOBODY) {
            for (; i <= last; i++) v->nobody[i] = !(e->flags & CM_ACTOR_WEAK);
            continue;
        }
        if (names_no_state(v, e, i, last)) {
            i = last + 1;
            continue;
        }
        /* a surname that is also a place's name means the place: "Madrid", "Montenegro" */
        if (e->kind == CM_ACTOR_PERSON && (e->flags & CM_ACTOR_SHORT))
            for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
                if (x->kind != CM_ACTOR_PERSON) {
                    e = x;
                    break;
                }
        if (e->kind != CM_ACTOR_PERSON) e = dated(v, e);
        bool seat;
        e = body_or_place(v, e, i, last, &seat);
        cm_str sector = e->sector;
        if (e->kind == CM_ACTOR_PERSON) {
            if ((e->flags & CM_ACTOR_SHORT) && !short_name_fits(v, e, i, last)) {
                i = last + 1;
                continue;
            }
            const cm_party *known =
                (e->flags & CM_ACTOR_SHORT) ? cm_memory_find_person(&v->d->memory, t[last].form) : NULL;
            const cm_actor_entry *same = known ? bearer(v, e, known->canonical) : NULL;
            if (known && !same) { /* someone the text has by this name, and no table: left to the unlisted names */
                i = last + 1;
                continue;
            }
            const cm_name_span *nation = v->n_spans ? nation_before(v, &v->spans[v->n_spans - 1], i, last) : NULL;
            if (nation && !same) e = of_nation(v, e, nation->party.code);
            if (!e) { /* "Saudi King Abdullah" is none of Jordan's */
                i = last + 1;
                continue;
            }
            e = cm_actors_person_on(v->d->actors, same ? same : nation ? e : cm_view_reading(v, e), v->day, &sector);
            if (cm_view_formerly(v, i)) sector = CM_STR("ELI");
        }
        cm_name_span *s = &v->spans[v->n_spans++];
        *s = (cm_name_span){.first = i, .last = last, .head = head_of_span(t, i, last), .entry = e, .seat = seat};
        s->party = (cm_party){
            .code = e->code, .sector = sector, .canonical = e->canonical, .first = i, .last = last, .certainty = 1};
        s->party.via = e->kind == CM_ACTOR_PERSON    ? CM_VIA_PERSON
                       : e->kind == CM_ACTOR_DEMONYM ? CM_VIA_DEMONYM
                       : e->kind == CM_ACTOR_PLACE   ? CM_VIA_PLACE
                                                     : CM_VIA_NAME;
        if (e->flags & CM_ACTOR_WEAK) s->party.certainty = 0.7f;
        for (uint32_t k = i; k <= last; k++) v->inside[k] = s;
        i = last + 1;
    }
    drop_seats(v);
    for (uint32_t i = 0; i < v->n; i++)
        if (!v->inside[i] && cm_is_anti(t[i].form)) anti(v, i);
    /* "Birmingham, Alabama": the larger place says which of that name */
    for (uint32_t i = 0; i + 1 < v->n_spans; i++) {
        cm_name_span *s = &v->spans[i], *next = &v->spans[i + 1];
        if (s->entry->kind != CM_ACTOR_PLACE || next->entry->kind != CM_ACTOR_PLACE || next->first != s->last + 2)
            continue;
        if (cm_str_is(t[s->last + 1].form, ",")) s->party.code = next->party.code;
    }
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *s = &v->spans[i];
        if (s->seat || !cm_actors_is_state(v->d->actors, s->party.code)) continue;
        if (!v->first_state.n)
            v->first_state = v->only_state = s->party.code;
        else if (!cm_str_eq(v->only_state, s->party.code))
            v->only_state = CM_STR("");
    }
}
