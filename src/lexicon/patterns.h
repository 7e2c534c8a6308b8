/* Event patterns: the .pat files of data/patterns compiled into one immutable table.
 * The language is described in docs/patterns.md. */
#ifndef CM_PATTERNS_H
#define CM_PATTERNS_H

#include "comity.h"
#include "lexicon/changes.h"
#include "lexicon/ontology.h"

typedef struct cm_patterns cm_patterns; /* immutable, shared by threads */

/* Words are compared by number: the same lemma has the same number in all
 * patterns; 0 is a word that no pattern names. */
typedef uint32_t cm_word;

typedef struct cm_wordset {
    const cm_word *words; /* sorted single words */
    uint32_t n_words;
    const cm_word *const *phrases; /* of several words, the head (last) first, then those before it from right to left, 0-ended */
    uint32_t n_phrases;
} cm_wordset;

/* Places a slot may look at: a set of bits. Prepositions follow the named ones. */
typedef uint64_t cm_places;
enum { CM_AT_SUBJ, CM_AT_OBJ, CM_AT_IOBJ, CM_AT_COMP, CM_AT_MOD, CM_AT_ANY, CM_AT_BOTH, CM_AT_PREP /* first preposition */ };
#define CM_PLACE(bit) ((cm_places)1 << (bit))

/* Name of a place, for messages and traces. */
const char *cm_place_name(int bit);

typedef struct cm_slot {
    cm_places places;
    bool source, target;      /* the actor there is S / T */
    bool act;                 /* the act of an operator */
    bool absent, optional;
    const cm_wordset *heads;  /* NULL: any head word */
    const cm_wordset *mods;   /* NULL, else one of these must modify the head */
    const cm_wordset *not_mods;
    uint32_t column;
} cm_slot;

typedef enum cm_trigger_pos { CM_TRIGGER_VERB, CM_TRIGGER_NOUN, CM_TRIGGER_ADJ, CM_TRIGGER_POS } cm_trigger_pos;

typedef struct cm_pattern {
    const char *id;    /* "sanction.pat:33" */
    const char *line;  /* as written */
    const char *code;  /* CAMEO; "" for operators */
    cm_operator op;
    const cm_slot *slots;
    uint32_t n_slots;
    comity_effect effect;
    const char *fluent;
    comity_kind kind;
    const char *mode;  /* "" : that of the code */
    const char *const *context;
    size_t n_context;
    int object_place;  /* CM_AT_…; -1: obj */
    bool swap; /* the grammatical subject is the target */
    bool domestic, has_source, has_target, source_optional, target_optional;
    uint32_t order;
    uint16_t layer; /* folder it comes from: 0 Comity's own */
    bool gone;      /* while loading: replaced or dropped by a later folder */
} cm_pattern;

/* One way to set a pattern off. */
typedef struct cm_trigger {
    cm_word particle, second; /* 0 none: particles, adverbs or prepositions that must follow the verb */
    int preposition;          /* bit of the last of them when it is a preposition, else -1 */
    const cm_word *before;    /* NULL, else the words that must stand before a noun, from right to left, 0-ended */
    const cm_word *needs;     /* NULL, else the sentence must have one of these words; 0-ended */
    uint8_t length;           /* words in all */
    const cm_pattern *pattern;
} cm_trigger;

/* An example line of a pattern. */
typedef struct cm_example {
    const cm_pattern *pattern;
    const char *sentence;
    const char *sources, *targets; /* comma lists of codes, "-" none */
    const char *file;
    unsigned line;
    bool wanted; /* marked "?": known not to come out yet */
} cm_example;

/* Reads the .pat files in DIR/patterns of every folder, in order of folder and name. A pattern of a later
 * folder with the triggers and slots of an earlier one's replaces that, "%drop" lines take patterns of
 * earlier folders away. All faults are gathered: `err` holds the first ones, each FILE:LINE:COLUMN. */
comity_status cm_patterns_open(const char *const *dirs, size_t n_dirs, const cm_ontology *ontology, cm_patterns **out,
                               comity_error *err);
void cm_patterns_close(cm_patterns *patterns);

/* The number of a word, 0 when no pattern names it. */
cm_word cm_patterns_word(const cm_patterns *patterns, cm_str lemma);
/* One more than the highest number of a word. */
size_t cm_patterns_words(const cm_patterns *patterns);
/* Triggers of a lemma; NULL and 0 when none. */
const cm_trigger *cm_patterns_triggers(const cm_patterns *patterns, cm_word word, cm_trigger_pos pos, size_t *n);
size_t cm_patterns_count(const cm_patterns *patterns);
const cm_pattern *cm_patterns_at(const cm_patterns *patterns, size_t i);
/* What later folders replaced or dropped, in the order of loading. */
const cm_changes *cm_patterns_changes(const cm_patterns *patterns);
const cm_example *cm_patterns_examples(const cm_patterns *patterns, size_t *n);

/* A set of sets.pat by name; NULL when there is none. */
const cm_wordset *cm_patterns_set(const cm_patterns *patterns, const char *name);

bool cm_wordset_has(const cm_wordset *set, cm_word word);

#endif
