/* Texts that are named after one state and tell of it and another all along: a guide of one state to its relations with
 * each. */
#include "coder/mention_view.h"

enum { LEAST = 2, MOST_STATES = 64 };

typedef struct named {
    cm_str code;
    uint32_t n;
} named;

static bool tells_state(const cm_actors *actors, const cm_actor_entry *e) {
    return e->kind != CM_ACTOR_NOBODY && !(e->flags & (CM_ACTOR_PREFIX | CM_ACTOR_SHORT | CM_ACTOR_WEAK)) && cm_actors_is_state(actors, e->code);
}

bool cm_title_is_name(const cm_actors *actors, const cm_token *tokens, uint32_t n, cm_str code) {
    for (uint32_t i = 0; i < n;) {
        uint32_t last;
        const cm_actor_entry *e = cm_actors_match(actors, tokens, n, i, &last);
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

cm_str cm_discourse_other(const cm_discourse *d, cm_str code) {
    named list[MOST_STATES];
    uint32_t n = 0, own = 0, others = 0;
    for (size_t s = 0; s < d->text->n_sentences; s++) {
        const cm_sentence *x = &d->text->sentences[s];
        for (uint32_t i = 0; i < x->n_tokens;) {
            uint32_t last;
            const cm_actor_entry *e = cm_actors_match(d->actors, x->tokens, x->n_tokens, i, &last);
            i = e ? last + 1 : i + 1;
            if (!e || !tells_state(d->actors, e)) continue;
            if (cm_str_eq(e->code, code)) {
                own++;
                continue;
            }
            others++;
            uint32_t k = 0;
            while (k < n && !cm_str_eq(list[k].code, e->code)) k++;
            if (k == n && n < MOST_STATES) list[n++] = (named){e->code, 0};
            if (k < n) list[k].n++;
        }
    }
    for (uint32_t k = 0; k < n && own >= LEAST; k++)
        if (list[k].n >= LEAST && list[k].n * 2 > others) return list[k].code;
    return CM_STR("");
}
