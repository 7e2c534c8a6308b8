/* Texts that are named after one state and tell of it and another all along: a guide of one state to its relations with
 * each. Which the other is, the names say, and what has been told so far. */
#include "coder/mention_view.h"

#include <stdlib.h>

enum { LEAST = 2, TOLD = 4 /* what an act between the two counts, where a sentence that names the state counts 1 */ };

const cm_actor_entry *cm_home_reading(const cm_actors *actors, const cm_actor_entry *e) {
    const cm_actor_entry *x = e;
    while (x && x->kind == CM_ACTOR_PERSON && (x->flags & CM_ACTOR_SHORT)) x = cm_actors_next(actors, x);
    return x ? x : e;
}

static bool tells_state(const cm_actors *actors, const cm_actor_entry *e) {
    return e->kind != CM_ACTOR_NOBODY && !(e->flags & (CM_ACTOR_PREFIX | CM_ACTOR_SHORT | CM_ACTOR_WEAK)) && cm_actors_is_state(actors, e->code);
}

/* Whether a title is nothing but names of the state. */
static bool only_name(const cm_actors *actors, const cm_token *tokens, uint32_t n, cm_str code) {
    for (uint32_t i = 0; i < n;) {
        uint32_t last;
        const cm_actor_entry *e = cm_home_reading(actors, cm_actors_match(actors, tokens, n, i, &last));
        if (e && cm_str_eq(e->code, code)) {
            i = last + 1;
            continue;
        }
        char c = tokens[i].form.s[0];
        bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
        if (letter && !cm_str_ieq(tokens[i].form, CM_STR("the"))) return false;
        i++;
    }
    return true;
}

static void add(cm_home *h, cm_str code, uint32_t weight) {
    h->all += weight;
    for (uint32_t k = 0; k < h->n; k++)
        if (cm_str_eq(h->others[k].code, code)) {
            h->others[k].n += weight;
            return;
        }
    if (h->n < sizeof h->others / sizeof *h->others) {
        h->others[h->n].code = code;
        h->others[h->n++].n = weight;
    }
}

/* Sentences count, not names, and twice where the state opens the sentence: who acts, rather than whose empire fell. */
static void count_names(cm_discourse *d, cm_str name) {
    cm_arena *arena = cm_arena_new();
    if (!arena) abort();
    uint32_t own = 0, heir = 0; /* the heir: who carries its code on under another name */
    for (size_t s = 0; s < d->text->n_sentences; s++) {
        cm_sentence sentence = d->text->sentences[s], *x = &sentence;
        cm_arena_reset(arena);
        if (!x->tokens) cm_text_tokens(arena, d->text->text, x);
        cm_str seen[4];
        uint32_t n_seen = 0;
        for (uint32_t i = 0; i < x->n_tokens;) {
            uint32_t last;
            const cm_actor_entry *e = cm_home_reading(d->actors, cm_actors_match(d->actors, x->tokens, x->n_tokens, i, &last));
            i = e ? last + 1 : i + 1;
            if (!e || !tells_state(d->actors, e)) continue;
            if (cm_str_eq(e->code, d->home.state)) {
                if (cm_str_eq(e->canonical, name)) own++;
                else if (e->kind == CM_ACTOR_STATE) heir++;
                continue;
            }
            bool again = n_seen == sizeof seen / sizeof *seen;
            for (uint32_t k = 0; k < n_seen; k++) again |= cm_str_eq(seen[k], e->code);
            if (again) continue;
            add(&d->home, e->code, n_seen ? 1 : 2);
            seen[n_seen++] = e->code;
        }
    }
    cm_arena_free(arena);
    if (own < LEAST || heir > own) d->home.state = CM_STR("");
}

static cm_party side(const cm_discourse *d, cm_str code) {
    return (cm_party){.code = code, .sector = CM_STR(""), .canonical = cm_actors_name(d->actors, code), .via = CM_VIA_INFERRED,
                      .certainty = CM_PAIR_GUESSED};
}

/* The other state is the one that leads, by at least two fifths of all. */
static void choose(cm_discourse *d) {
    const cm_home *h = &d->home;
    uint32_t best = 0, second = 0, at = 0;
    for (uint32_t k = 0; k < h->n; k++) {
        if (h->others[k].n > best) second = best, best = h->others[k].n, at = k;
        else if (h->others[k].n > second) second = h->others[k].n;
    }
    bool sure = best >= LEAST && best > second && best * 5 > h->all * 2;
    d->pair[0] = d->pair[1] = (cm_party){0};
    if (!sure) return;
    cm_str codes[2] = {h->state, h->others[at].code};
    for (int k = 0; k < 2; k++) {
        d->pair[k] = side(d, codes[k]);
        d->memory.pair[k] = codes[k];
        d->memory.pair_names[k] = d->pair[k].canonical;
    }
}

void cm_home_read(cm_discourse *d, const cm_token *title, uint32_t n, cm_str code, cm_str name) {
    if (!only_name(d->actors, title, n, code)) return;
    d->home.state = code;
    count_names(d, name);
    if (d->home.state.n) choose(d);
}

void cm_discourse_told(cm_discourse *d, cm_str source, cm_str target) {
    cm_str home = d->home.state;
    if (!home.n || cm_str_eq(source, target)) return;
    cm_str other = cm_str_eq(source, home) ? target : cm_str_eq(target, home) ? source : CM_STR("");
    if (!other.n || !cm_actors_is_state(d->actors, other)) return;
    add(&d->home, other, TOLD);
    choose(d);
}
