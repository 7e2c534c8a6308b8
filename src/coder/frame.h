/* What stands around a trigger: its doer, object, phrases and clauses, put in
 * one form whether the trigger is a verb (active, passive, participle, in a
 * relative clause, conjoined, controlled), a noun (bare, or under a light
 * verb), or an adjective. Patterns are matched to frames only. */
#ifndef CM_FRAME_H
#define CM_FRAME_H

#include "coder/tree.h"

typedef struct cm_arg {
    int place;     /* CM_AT_SUBJ …, or the bit of a preposition */
    int32_t token; /* head of the phrase or clause */
    bool inner;    /* hangs on the trigger's object, not on the trigger */
    bool weak;     /* read off a looser attachment; taken when nothing better fills the slot */
} cm_arg;

enum { CM_MAX_ARGS = 56 };

typedef struct cm_frame {
    int32_t trigger;
    cm_trigger_pos pos;
    int32_t clause;  /* the word that carries tense and negation: the trigger, or the verb that holds it up */
    bool supported;  /* a noun under a light verb or a copula */
    bool passive;
    uint32_t n_args;
    cm_arg args[CM_MAX_ARGS];
} cm_frame;

/* Sets of sets.pat that framing needs; looked up once. */
typedef struct cm_frame_sets {
    const cm_wordset *light, *light_prep, *occur, *quantity, *container, *deed;
} cm_frame_sets;
cm_frame_sets cm_frame_sets_of(const cm_patterns *patterns);

/* "at the request of Chad" */
bool cm_frame_request(const cm_tree *tree, int32_t token);

void cm_frame_build(const cm_tree *tree, const cm_frame_sets *sets, int32_t trigger, cm_trigger_pos pos,
                    cm_frame *out);

#endif
