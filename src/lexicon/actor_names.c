/* Names that the tables know, beside what the tagger of names sees. */
#include "lexicon/actors.h"

/* The kind of a name by its readings; -1 when they tell none, or not enough to overrule anybody. */
static int kind_of(const cm_actors *actors, const cm_actor_entry *e) {
    for (; e; e = cm_actors_next(actors, e)) {
        if (e->flags & (CM_ACTOR_WEAK | CM_ACTOR_SHORT | CM_ACTOR_PREFIX)) continue;
        switch (e->kind) {
        case CM_ACTOR_STATE: case CM_ACTOR_PLACE: return CM_NAME_LOC;
        case CM_ACTOR_DEMONYM: return CM_NAME_NORP;
        case CM_ACTOR_PERSON: return CM_NAME_PER;
        case CM_ACTOR_ORGANISATION: return CM_NAME_ORG;
        case CM_ACTOR_GROUP: return e->flags & CM_ACTOR_PEOPLE ? CM_NAME_NORP : CM_NAME_ORG;
        default: break;
        }
    }
    return -1;
}

/* "Arafat": a name, says the tagger, and the tables know none by it but persons. */
static bool surname_only(const cm_actors *actors, const cm_actor_entry *e) {
    for (; e; e = cm_actors_next(actors, e))
        if (e->kind != CM_ACTOR_PERSON) return false;
    return true;
}

/* Whether tokens of a name seen by the tagger lie on both sides of an end of [first, last]. */
static bool in_longer_name(const cm_sentence *s, uint32_t first, uint32_t last) {
    const cm_token *t = s->tokens;
    bool before = t[first].name && t[first].name % 2 == 0;
    return before || (last + 1 < s->n_tokens && t[last + 1].name && t[last + 1].name % 2 == 0);
}

static bool capital(cm_str form) {
    unsigned char c = form.n ? (unsigned char)form.s[0] : 0;
    return (c >= 'A' && c <= 'Z') || c >= 0x80;
}

void cm_actors_mark_names(const cm_actors *actors, cm_sentence *s) {
    cm_token *t = s->tokens;
    for (uint32_t i = 0, last; i < s->n_tokens; i++) {
        if (!capital(t[i].form)) continue;
        const cm_actor_entry *e = cm_actors_match(actors, t, s->n_tokens, i, &last);
        if (!e) continue;
        int kind = kind_of(actors, e);
        if (kind < 0 && t[i].name && surname_only(actors, e)) kind = CM_NAME_PER;
        if (kind >= 0 && !in_longer_name(s, i, last)) {
            t[i].name = CM_NAME_BEGINS(kind);
            for (uint32_t k = i + 1; k <= last; k++) t[k].name = CM_NAME_GOES_ON(kind);
        }
        i = last;
    }
}
