/* Who is meant by each noun phrase of a document: names, nationalities with
 * nouns that stand for actors, persons in office, pronouns, "the two countries". */
#ifndef CM_MENTIONS_H
#define CM_MENTIONS_H

#include "lexicon/actors.h"
#include "text/text.h"

/* How a phrase came to mean its actor. */
typedef enum cm_via {
    CM_VIA_NAME,    /* a state's or body's own name */
    CM_VIA_DEMONYM, /* "the French", "Nigerians" */
    CM_VIA_AGENT,   /* "Israeli troops" */
    CM_VIA_PERSON,  /* a person by name */
    CM_VIA_PRONOUN, /* "it", "they" */
    CM_VIA_NOMINAL, /* "the two countries" */
    CM_VIA_OWNER,   /* "U.S. policy": the phrase is no actor, but somebody's */
    CM_VIA_PLACE,   /* "Basra" */
    CM_VIA_INFERRED /* "the police", of the state that the text is about */
} cm_via;

/* "anti-American", "Anti-Japanese": whoever it names is meant as an adversary. */
static inline bool cm_is_anti(cm_str form) {
    return form.n > 6 && (form.s[0] == 'a' || form.s[0] == 'A') && memcmp(form.s + 1, "nti-", 4) == 0;
}

typedef struct cm_party {
    cm_str code;
    cm_str sector;
    cm_str canonical;
    uint32_t first, last; /* tokens as written, inclusive */
    uint8_t via;          /* cm_via */
    float certainty;      /* 0..1 */
} cm_party;

typedef struct cm_mention {
    uint32_t head;     /* token */
    cm_party *parties; /* conjuncts of the head are mentions of their own */
    uint32_t n_parties;
} cm_mention;

/* What one document has mentioned so far. */
typedef struct cm_discourse cm_discourse;

/* Lives in `arena`, as all mentions do; borrows the rest. */
cm_discourse *cm_discourse_new(const cm_actors *actors, cm_arena *arena, const cm_text *text, cm_str title,
                               int32_t published_day);
/* The two states that the title says the text is about, or the one that it is named after and the other that the text
 * speaks of all along (certainty CM_PAIR_GUESSED); NULL when there are no two. */
#define CM_PAIR_GUESSED 0.5f
const cm_party *cm_discourse_pair(const cm_discourse *discourse);
/* Tells that the text has reported an act of `source` on `target` (codes). */
void cm_discourse_told(cm_discourse *discourse, cm_str source, cm_str target);
/* From now on mentions live in `arena`, which may be reset between sentences: what is remembered is copied. */
void cm_discourse_scratch(cm_discourse *discourse, cm_arena *arena);
/* Mentions of the next sentence (to be asked in order): at[i] is the mention
 * headed by token i, or NULL. `day`: the date that the text has reached. */
void cm_discourse_sentence(cm_discourse *discourse, uint32_t sentence, int32_t day, const cm_mention ***at);

#endif
