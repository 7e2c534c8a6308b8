/* Prepositions that a slot may name: places from CM_AT_PREP on. */
#ifndef CM_PREPOSITIONS_H
#define CM_PREPOSITIONS_H

#include "lexicon/patterns.h"

/* In order of the alphabet: they are searched for by halves. */
#define CM_PREPOSITIONS(X)                                                                                            \
    X(about) X(above) X(across) X(after) X(against) X(along) X(alongside) X(amid) X(among) X(around) X(as) X(at)      \
    X(before) X(behind) X(below) X(beneath) X(beside) X(between) X(beyond) X(by) X(concerning) X(despite) X(down)     \
    X(during) X(except) X(for) X(from) X(in) X(inside) X(into) X(like) X(near) X(of) X(off) X(on) X(onto) X(out)      \
    X(outside) X(over) X(past) X(regarding) X(since) X(through) X(throughout) X(to) X(toward) X(under) X(until) X(up) \
    X(upon) X(versus) X(via) X(with) X(within) X(without)

enum {
    CM_BEFORE_PREPOSITIONS = CM_AT_PREP - 1,
#define CM_PREPOSITION_PLACE(word) CM_PREP_##word,
    CM_PREPOSITIONS(CM_PREPOSITION_PLACE)
#undef CM_PREPOSITION_PLACE
    CM_AFTER_PREPOSITIONS
};

/* The place of a preposition, -1 when slots know none such. */
int cm_preposition_from(cm_str lemma);

#endif
