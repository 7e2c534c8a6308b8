/* One sentence while its mentions are being found: inside of mentions.c and its parts. */
#ifndef CM_MENTION_VIEW_H
#define CM_MENTION_VIEW_H

#include "coder/reference.h"

/* The state that a text is named after, and which others it tells of, by how much. */
typedef struct cm_home {
    cm_str state; /* empty: it is named after none */
    struct {
        cm_str code;
        uint32_t n;
    } others[32];
    uint32_t n, all;
} cm_home;

struct cm_discourse {
    const cm_actors *actors;
    cm_arena *arena; /* of mentions */
    const cm_text *text;
    int32_t published;
    cm_memory memory;
    cm_party pair[2]; /* of the title; no code when it names no two states */
    cm_home home;
};

/* A name found in the sentence. */
typedef struct cm_name_span {
    uint32_t first, last, head;
    const cm_actor_entry *entry;
    bool seat; /* "Brussels": a place where another body sits; who is told of there is not of the land */
    cm_party party;
} cm_name_span;

typedef struct cm_sentence_view {
    cm_discourse *d;
    const cm_token *t;
    uint32_t n;
    bool dateline; /* perhaps: a fragment */
    int32_t day;
    cm_mention **at;
    cm_name_span *spans;
    uint32_t n_spans;
    const cm_name_span **inside; /* by token: the name it belongs to, or NULL */
    bool *nobody;                /* by token: it belongs to a name that is no actor's */
    cm_str only_state;           /* the one state named in the sentence, empty when none or several */
    cm_str first_state;
} cm_sentence_view;

enum { MOST_OWNERS = 6 };

typedef struct cm_owners {
    cm_party at[MOST_OWNERS];
    uint32_t n;
} cm_owners;

/* The lemma or the form is one of `words` (ends with NULL). */
bool cm_token_one_of(const cm_token *t, const char *const *words);
bool cm_is_modifier(uint8_t deprel);
/* Gives the phrase headed by `head` its parties (copied), in place of what it had. */
void cm_view_set(cm_sentence_view *v, uint32_t head, const cm_party *parties, uint32_t n);

/* mention_names.c: names of the tables. */
void cm_view_names(cm_sentence_view *v);
bool cm_view_formerly(cm_sentence_view *v, uint32_t head);
const cm_actor_entry *cm_view_reading(cm_sentence_view *v, const cm_actor_entry *e);

/* mentions.c: "the two countries", "the island", "the alliance"; true where the token is such. */
bool cm_view_nominal(cm_sentence_view *v, uint32_t i);

/* mention_pairs.c: names of two states at once, after those of one. */
void cm_view_pairs(cm_sentence_view *v);

/* mention_owners.c: whose a phrase is, and pronouns. */
void cm_owners_add(cm_owners *o, const cm_party *p);
void cm_view_modifiers(cm_sentence_view *v, uint32_t head, cm_owners *o);
bool cm_view_case(cm_sentence_view *v, uint32_t token, const char *const *words);
void cm_view_phrases(cm_sentence_view *v, uint32_t head, cm_owners *o);
const cm_party *cm_view_subject_before(cm_sentence_view *v, uint32_t i);
void cm_view_pronoun(cm_sentence_view *v, uint32_t i);

/* home.c */
/* Of a name that is a state's and also a person's last one, the state's reading; NULL stays NULL. */
const cm_actor_entry *cm_home_reading(const cm_actors *actors, const cm_actor_entry *entry);
/* For a text whose title is nothing but names of the state `code`; `name`: the canonical one of the first. */
void cm_home_read(cm_discourse *d, const cm_token *title, uint32_t n, cm_str code, cm_str name);

/* mention_agents.c: nouns that stand for actors, persons that no table knows. */
void cm_view_minority(cm_sentence_view *v, uint32_t head);
void cm_view_agent(cm_sentence_view *v, uint32_t head, const cm_agent *agent, uint32_t first);
void cm_view_person(cm_sentence_view *v, uint32_t head);

#endif
