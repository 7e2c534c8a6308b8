/* Inside of cm_actors: what the loader fills and the look-ups read. */
#ifndef CM_ACTOR_TABLES_H
#define CM_ACTOR_TABLES_H

#include "lexicon/actors.h"
#include "lexicon/changes.h"

typedef struct actor_node {
    uint64_t hash;   /* of a key or of its first words; 0 free */
    uint32_t first;  /* reading + 1; 0: only the start of longer names */
    uint32_t longer; /* names that go on from here */
} actor_node;

typedef struct state_row {
    cm_str code, name, cow, gec, alternates;
    int32_t from, until;
    uint16_t layer;
} state_row;

typedef struct agent_node {
    uint64_t hash;
    uint32_t agent; /* + 1 */
} agent_node;

/* Words that may stand somewhere, by the low bits of their hashes: no says for sure, yes may be by chance. */
typedef struct word_bits {
    uint64_t at[1024];
} word_bits;

static inline void word_bits_add(word_bits *bits, uint64_t hash) {
    bits->at[hash >> 6 & 1023] |= (uint64_t)1 << (hash & 63);
}
static inline bool word_bits_may_have(const word_bits *bits, uint64_t hash) {
    return bits->at[hash >> 6 & 1023] >> (hash & 63) & 1;
}

struct cm_actors {
    cm_arena *arena; /* everything below */
    CM_VEC(cm_actor_entry) entries;
    CM_VEC(cm_agent) agents;
    CM_VEC(state_row) states;
    bool is_state[26 * 26 * 26]; /* by the three capitals of a code */
    CM_VEC(uint32_t) persons; /* entries of full names, in table order */
    actor_node *nodes;
    size_t n_nodes, node_cap; /* cap a power of two */
    agent_node *agent_nodes;
    size_t agent_cap;
    word_bits agents_last;  /* last words of nouns */
    word_bits agents_tail;  /* last words of nouns of several words */
    word_bits agents_first; /* first words of nouns of several words */
    word_bits names_first; /* first words of names */
    CM_VEC(cm_str) files;
    cm_changes changes; /* by overlays */
};

/* The place of a code of three capitals in is_state; -1: it is none. */
static inline int state_place(cm_str code) {
    int place = 0;
    if (code.n != 3) return -1;
    for (size_t i = 0; i < 3; i++) {
        if (code.s[i] < 'A' || code.s[i] > 'Z') return -1;
        place = place * 26 + code.s[i] - 'A';
    }
    return place;
}

actor_node *cm_actor_node(const cm_actors *a, uint64_t hash); /* NULL: none */
const cm_agent *cm_agent_node(const cm_actors *a, cm_str key);

#endif
