/* What is a commitment, and what keeps or breaks one: data/rules/commitments.txt. */
#ifndef CM_COMMITMENT_RULES_H
#define CM_COMMITMENT_RULES_H

#include "base/arena.h"
#include "base/error.h"

/* A list of codes (each with all that begin with it) or of words. */
typedef struct cm_words {
    CM_VEC(const char *) list;
} cm_words;

/* `promise`, `threat`, `duty`, `except`: which events are commitments. */
typedef struct cm_commitment_kind_rule {
    comity_commitment_kind kind;
    bool conditional; /* of an act told as conditional; else of one that speaks of an act */
    bool depends;     /* only where its sentence has a condition */
    cm_words codes, triggers;
    const char *id;
} cm_commitment_kind_rule;

typedef struct cm_about_rule {
    const char *said, *act; /* 1311 is 162 */
    bool negative;          /* 1244 is not 085 */
    const char *id;
} cm_about_rule;

typedef struct cm_opposite_rule {
    cm_words one, other;
    cm_words words; /* of which the commitment must have one; then the objects need not tell that it is the same thing */
    const char *id;
} cm_opposite_rule;

/* The rules that need no words; each stands in the file or does not count. */
typedef enum cm_settling {
    CM_SETTLE_SAME_FLUENT,     /* met when fluent same */
    CM_SETTLE_OPPOSITE_FLUENT, /* broken when fluent opposite */
    CM_SETTLE_SAME_ACT,        /* met when act same */
    CM_SETTLE_OPPOSITE_ACT,    /* broken when act opposite */
    CM_SETTLE_DENIED,          /* met when act denied */
    CM_SETTLE_DONE,            /* broken when act done */
    CM_SETTLE_CONDITION,       /* lapsed when condition avoided */
    CM_SETTLE_TAKEN_BACK,      /* lapsed when promise opposite */
    CM_SETTLE_DEADLINE,        /* lapsed when deadline passed */
    CM_SETTLE_COUNT
} cm_settling;

typedef struct cm_commitment_example {
    const char *text, *on, *wanted; /* sentences, date, "threat HND USA open" */
    const char *where, *path;
} cm_commitment_example;

typedef struct cm_commitment_rules {
    CM_VEC(cm_commitment_kind_rule) kinds;
    CM_VEC(cm_about_rule) about;
    CM_VEC(cm_opposite_rule) opposite;
    cm_words except; /* triggers */
    int within;      /* years after the statement in which an event can settle it; 0: any */
    const char *settling[CM_SETTLE_COUNT]; /* ids, NULL: no such rule */
    CM_VEC(cm_commitment_example) examples;
} cm_commitment_rules;

/* Reads DIR/rules/commitments.txt of each folder (only the first must have one), all in `arena`; what later ones say of
 * the same code goes over what earlier ones say. Every faulty line is named as FILE:LINE:COLUMN. */
comity_status cm_commitment_rules_read(cm_arena *arena, const char *const *dirs, size_t n_dirs, cm_commitment_rules *out,
                                       comity_error *err);

/* Whether `code` begins with one of the list. */
bool cm_words_code(const cm_words *codes, const char *code);
/* Whether a word of `text` begins with one of the list, whatever its case. */
bool cm_words_in(const cm_words *words, const char *text);
/* The act that a speech announces, or (when `negative`, which may be NULL) says not to do; NULL: none. */
const char *cm_commitment_act(const cm_commitment_rules *rules, const char *said, bool *negative);
/* The rule by which two acts undo one another; NULL: none. A rule with words only when `consequence` has one of them. */
const cm_opposite_rule *cm_commitment_opposite(const cm_commitment_rules *rules, const char *act, const char *other,
                                               const char *consequence);

#endif
