#include "lexicon/prepositions.h"

#define NAME(word) #word,
static const char *const names[] = {CM_PREPOSITIONS(NAME)};
#undef NAME
enum { N_NAMES = sizeof names / sizeof *names };

static int find(cm_str lemma) {
    int low = 0, high = N_NAMES;
    while (low < high) {
        int middle = (low + high) / 2, c = cm_str_cmp(cm_str_of(names[middle]), lemma);
        if (c == 0) return CM_AT_PREP + middle;
        if (c < 0) low = middle + 1;
        else high = middle;
    }
    return -1;
}

int cm_preposition_from(cm_str lemma) {
    _Static_assert(CM_AFTER_PREPOSITIONS <= 64, "a place is a bit of 64");
    int place = find(lemma);
    if (place >= 0) return place;
    /* spellings and near-synonyms that patterns need not tell apart */
    if (cm_str_is(lemma, "towards")) return CM_PREP_toward;
    if (cm_str_is(lemma, "amongst")) return CM_PREP_among;
    if (cm_str_is(lemma, "till")) return CM_PREP_until;
    return -1;
}

const char *cm_place_name(int bit) {
    static const char *const slots[] = {"subj", "obj", "iobj", "comp", "mod", "any", "both"};
    if (bit < CM_AT_PREP) return slots[bit];
    return names[bit - CM_AT_PREP];
}
