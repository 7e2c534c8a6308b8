/* What words that only refer ("it", "the two countries", "the government")
 * may refer to: the memory of a document. */
#ifndef CM_REFERENCE_H
#define CM_REFERENCE_H

#include "coder/mentions.h"

enum { CM_RECENT = 16, CM_PERSONS = 64 };

typedef struct cm_known_person {
    cm_str surname;
    cm_party party;
} cm_known_person;

typedef struct cm_memory {
    cm_arena *arena; /* as old as the document */
    cm_str pair[2]; /* of the title, or the last two states named together */
    cm_str pair_names[2];
    cm_party recent[CM_RECENT]; /* last first; bodies and states, not persons */
    uint32_t n_recent;
    cm_party person;    /* last person */
    cm_party subject;   /* last subject that is a body */
    cm_party plural[4]; /* last phrase that "they" can be */
    uint32_t n_plural;
    cm_known_person persons[CM_PERSONS];
    uint32_t n_persons;
    struct {
        cm_str code;
        uint32_t n;
    } counts[32]; /* how often each state was named */
    uint32_t n_counts;
} cm_memory;

void cm_memory_name(cm_memory *m, const cm_party *party, bool subject, bool person, bool many);
void cm_memory_plural(cm_memory *m, const cm_party *parties, uint32_t n);
void cm_memory_person(cm_memory *m, cm_str surname, const cm_party *party);
const cm_party *cm_memory_find_person(const cm_memory *m, cm_str surname);
/* The state that the document speaks of most; empty when none leads. */
cm_str cm_memory_main(const cm_memory *m);

#endif
