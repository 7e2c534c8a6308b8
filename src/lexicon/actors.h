/* Who is who: states, places, persons in office, organisations, groups and the
 * common nouns that stand for actors. Compiled from the tables in
 * the folder data/actors; immutable once loaded, shared by threads. */
#ifndef CM_ACTORS_H
#define CM_ACTORS_H

#include "base/error.h"
#include "lexicon/actor_key.h"
#include "text/text.h"

#ifndef CM_NO_DAY
#define CM_NO_DAY INT32_MIN /* a day that is not known; an end that is open */
#endif

typedef enum cm_actor_kind {
    CM_ACTOR_STATE,
    CM_ACTOR_DEMONYM,
    CM_ACTOR_METONYM, /* a place or body whose name stands for the government */
    CM_ACTOR_PERSON,
    CM_ACTOR_ORGANISATION,
    CM_ACTOR_GROUP,
    CM_ACTOR_PLACE,
    CM_ACTOR_NOBODY /* a name that looks like an actor's but is none */
} cm_actor_kind;

enum {
    CM_ACTOR_SHORT = 1,    /* a person's name of one word: needs a title, a first mention or fame */
    CM_ACTOR_DE_FACTO = 2, /* in power, but disputed */
    CM_ACTOR_ACRONYM = 4,  /* capitals only */
    CM_ACTOR_PREFIX = 8,   /* "Franco-": only before a hyphen */
    CM_ACTOR_APPROX = 16,  /* the term is known to hold these days, its ends are not known */
    CM_ACTOR_PEOPLE = 32,  /* group: a people or its members, not an organisation */
    CM_ACTOR_WEAK = 64     /* common as an ordinary word or name: wants support from the context */
};

/* One reading of one name. All strings live as long as the cm_actors. */
typedef struct cm_actor_entry {
    cm_str name; /* as the table writes it */
    cm_str key;
    cm_str canonical;    /* the usual English name */
    cm_str code;         /* state or organisation */
    cm_str sector;       /* "" none: the state as such */
    cm_str office;       /* persons: "President" */
    int32_t from, until; /* CM_NO_DAY: open */
    uint32_t capital;    /* words that must start with a capital */
    uint32_t next;       /* next reading of the same name + 1, 0 none */
    uint32_t line;
    uint16_t file, layer;
    uint8_t kind, flags;
} cm_actor_entry;

enum {
    CM_AGENT_PERSON = 1,
    CM_AGENT_BODY = 2,
    CM_AGENT_MANY = 4,
    CM_AGENT_TITLE = 8,
    CM_AGENT_ALONE = 16,
    CM_AGENT_WEAK = 32,
    CM_AGENT_INNER = 64,
    CM_AGENT_HOLDER = 128,
    CM_AGENT_WAS = 256,
    CM_AGENT_THING = 512
};

typedef struct cm_agent {
    cm_str noun;   /* lemma or lemmas */
    cm_str sector; /* "" of whoever it belongs to */
    cm_str state;  /* whose it is by default, "" none */
    uint16_t flags, layer;
} cm_agent;

typedef struct cm_actors cm_actors;

/* Reads DIR/actors/ of each folder in order; a name listed in a later folder
 * replaces every reading that earlier folders gave it (code "-", or a line
 * "- name; name": removes it). In a later folder a state's line without a name
 * adds its other names to that state.
 * The first folder must have the tables of states. Every faulty line is in the
 * message as FILE:LINE: what was expected. */
comity_status cm_actors_load(const char *const *dirs, size_t n_dirs, cm_actors **out, comity_error *err);
void cm_actors_free(cm_actors *actors);
size_t cm_actors_count(const cm_actors *actors); /* readings of names */
/* What later folders replaced or dropped, in the order of loading. */
const struct cm_changes *cm_actors_changes(const cm_actors *actors);

/* The longest name that starts at token `at`; `*last` is its last token.
 * NULL: none. A name may end before the hyphen inside a token ("US-led"). */
const cm_actor_entry *cm_actors_match(const cm_actors *actors, const cm_token *tokens, uint32_t n, uint32_t at,
                                      uint32_t *last);
/* Readings of exactly this name, whatever its case. */
const cm_actor_entry *cm_actors_exact(const cm_actors *actors, cm_str name);
const cm_actor_entry *cm_actors_next(const cm_actors *actors, const cm_actor_entry *entry);

/* The agent noun that ends at token `head` (longest first); `*first` is its first token. */
const cm_agent *cm_actors_agent(const cm_actors *actors, const cm_token *tokens, uint32_t n, uint32_t head,
                                uint32_t *first);
const cm_agent *cm_actors_agent_of(const cm_actors *actors, cm_str lemmas);

/* Persons: the reading of `name`'s bearer on a day: the entry of the term that
 * holds it, else the nearest; `*sector` is what the bearer was on that day
 * (ELI outside of the listed terms, "" when the day is not known and no term stands out). */
const cm_actor_entry *cm_actors_person_on(const cm_actors *actors, const cm_actor_entry *entry, int32_t day,
                                          cm_str *sector);
/* Who held `office` (any when empty) of a state on a day, in table order; at
 * most `max`. With CM_NO_DAY the last holders. Competing governments give several. */
size_t cm_actors_office_holders(const cm_actors *actors, cm_str state, cm_str office, int32_t day,
                                const cm_actor_entry **out, size_t max);

/* Marks the names of the sentence that the tables know as names of their kind
 * (a token's `name`), whatever was there, unless they are part of a longer name. */
void cm_actors_mark_names(const cm_actors *actors, cm_sentence *sentence);

bool cm_actors_is_state(const cm_actors *actors, cm_str code);
/* The first and the last day of all the states that had this code (CM_NO_DAY: open, or not known). False: there is none. */
bool cm_actors_life(const cm_actors *actors, cm_str code, int32_t *first, int32_t *last);
/* State of a name, ISO, COW or GEC code. `dated`: prefer a state that existed then.
 * COMITY_NOT_FOUND lists near names. */
comity_status cm_actors_state(const cm_actors *actors, cm_str name, int32_t day, cm_str *code, comity_error *err);
/* The usual English name of a code, or the code itself when it is unknown. */
cm_str cm_actors_name(const cm_actors *actors, cm_str code);
/* "COW 91, GEC HO", "" none. */
cm_str cm_actors_alternates(const cm_actors *actors, cm_str code);
/* "state", "person", … for comity_actor_info. */
const char *cm_actor_kind_name(uint8_t kind);

/* All readings of a name on a day (CM_NO_DAY: any); of a person the one term
 * that counts, of an agent noun its sector. Returns how many there are, writes at most `max`. */
typedef struct cm_actor_reading {
    cm_str code, sector, canonical, office, alternates;
    int32_t from, until;
    const char *kind;
} cm_actor_reading;
size_t cm_actors_find(const cm_actors *actors, cm_str name, int32_t day, cm_actor_reading *out, size_t max);

#endif
