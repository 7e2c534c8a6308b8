/* Keys of the actor tables: names without case, accents, dots and apostrophes,
 * so that "Côte d'Ivoire", "COTE D'IVOIRE" and "Cote d’Ivoire" are one. */
#ifndef CM_ACTOR_KEY_H
#define CM_ACTOR_KEY_H

#include "base/str.h"

enum { CM_KEY_MAX = 256 };

typedef struct cm_key {
    char s[CM_KEY_MAX];
    uint32_t n;       /* bytes of s */
    uint32_t words;   /* so far */
    uint32_t capital; /* bit i: word i (of the first 32) starts with a capital */
    bool upper;       /* no small letter seen */
    bool full;        /* did not fit: no such name is in any table */
} cm_key;

void cm_key_begin(cm_key *key);
/* Adds the words of `s`: white space, hyphens and slashes part words. */
void cm_key_add(cm_key *key, cm_str s);
/* "'s", a token of its own in texts; added to a key it goes on with the word before ("people" + "'s": "peoples"). */
bool cm_key_is_genitive(cm_str s);
cm_str cm_key_first_word(const cm_key *key);
cm_str cm_key_last_word(const cm_key *key);
static inline cm_str cm_key_str(const cm_key *key) {
    return (cm_str){key->s, key->n};
}

/* Days from 1970-01-01. `end` gives the last day of an imprecise date ("1980"
 * is 1980-12-31). False when `s` is no date. */
bool cm_term_day_parse(cm_str s, bool end, int32_t *day);

#endif
