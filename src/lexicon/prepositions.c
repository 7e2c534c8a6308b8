#include "lexicon/prepositions.h"
#include "lexicon/patterns.h"

static const char *const names[] = {
    "about", "above", "across", "after", "against", "along", "alongside", "amid", "among", "around", "as", "at",
    "before", "behind", "below", "beneath", "beside", "between", "beyond", "by", "concerning", "despite", "during",
    "except", "for", "from", "in", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside",
    "over", "past", "regarding", "since", "through", "throughout", "to", "toward", "under", "until", "up", "upon",
    "versus", "via", "with", "within", "without", "down"};

int cm_preposition_from(cm_str lemma) {
    _Static_assert(CM_AT_PREP + sizeof names / sizeof *names <= 64, "a place is a bit of 64");
    /* spellings and near-synonyms that patterns need not tell apart */
    if (cm_str_is(lemma, "towards")) lemma = CM_STR("toward");
    if (cm_str_is(lemma, "amongst")) lemma = CM_STR("among");
    if (cm_str_is(lemma, "till")) lemma = CM_STR("until");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cm_str_is(lemma, names[i])) return CM_AT_PREP + (int)i;
    return -1;
}

const char *cm_place_name(int bit) {
    static const char *const slots[] = {"subj", "obj", "iobj", "comp", "mod", "any", "both"};
    if (bit < CM_AT_PREP) return slots[bit];
    return names[bit - CM_AT_PREP];
}
