/* What the user's folders replace or drop (comity_lexicon_change_at). */
#include "engine.h"
#include "lexicon/changes.h"

static const cm_changes *part(const comity_engine *e, int i) {
    return i == 0   ? cm_actors_changes(e->actors)
           : i == 1 ? cm_patterns_changes(e->patterns)
                    : cm_time_anchors_changes(e->anchors);
}

size_t comity_lexicon_change_count(const comity_engine *engine) {
    size_t n = 0;
    for (int i = 0; i < 3; i++) n += part(engine, i)->list.n;
    return n;
}

comity_lexicon_change comity_lexicon_change_at(const comity_engine *engine, size_t at) {
    for (int i = 0; i < 3; i++) {
        const cm_changes *c = part(engine, i);
        if (at >= c->list.n) {
            at -= c->list.n;
            continue;
        }
        const cm_change *x = &c->list.at[at];
        return (comity_lexicon_change){x->where, x->kind, x->name, x->before, x->after};
    }
    return (comity_lexicon_change){"", "", "", "", ""};
}
