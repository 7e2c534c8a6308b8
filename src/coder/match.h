/* Patterns over frames: which acts a sentence reports, by whom, to whom. */
#ifndef CM_MATCH_H
#define CM_MATCH_H

#include "coder/frame.h"

/* Why a side of an event is known, from firm to inferred; said in the trace. */
typedef enum cm_side_rule {
    CM_SIDE_NONE,       /* not known */
    CM_SIDE_SLOT,       /* a slot of the pattern */
    CM_SIDE_SEARCH,     /* the usual places of a target */
    CM_SIDE_ACT,        /* taken over from the act under an operator */
    CM_SIDE_DYAD,       /* inferred: the text is about two states, and this is the other */
    CM_SIDE_DEED,       /* inferred: "the move", "that decision" is what was told last, and this is who did it */
    CM_SIDE_PLACE,      /* inferred: the place of the act */
    CM_SIDE_DOMESTIC    /* inferred: an act within the source's own state */
} cm_side_rule;
extern const char *const cm_side_rule_words[];

typedef struct cm_side {
    const cm_party *at;
    uint32_t n;
    cm_side_rule rule;
} cm_side;

enum { CM_MAX_OPERATORS = 4 };

/* An act found in a sentence, before its status and date are judged. */
typedef struct cm_candidate {
    const char *code;
    const cm_pattern *pattern;                     /* of the act; of the operator when the act has none */
    const cm_pattern *operators[CM_MAX_OPERATORS]; /* outermost first */
    uint32_t n_operators;
    int32_t trigger;  /* of the outermost operator or the act */
    int32_t act;      /* trigger of the act itself */
    int32_t clause;   /* the word that carries the tense */
    int32_t object;   /* head of what was signed, suspended …; CM_NO_TOKEN */
    cm_side source, target;
    bool reciprocal, bare;
    bool split;       /* one of several conjoined objects, each an act of its own */
    bool alleged;     /* what another is accused of */
    int forced;       /* comity_event_status that operators lend, -1 none */
    int score;        /* of the match: how much of it is lexical */
} cm_candidate;

typedef struct cm_match_context {
    const cm_tree *tree;
    const cm_patterns *patterns;
    const cm_ontology *ontology;
    const cm_frame_sets *sets;
    cm_arena *arena;
    const cm_party *pair; /* the two states of the text's title, or NULL */
    const cm_party *deed; /* who did what an earlier sentence told last, or NULL */
} cm_match_context;

/* The acts of a sentence in order of trigger; in the arena. */
size_t cm_match_sentence(const cm_match_context *context, const cm_candidate **out);

#endif
