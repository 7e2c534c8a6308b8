/* From events to commitments: statements that bind, and what later events make of them. */
#ifndef CM_COMMITMENTS_H
#define CM_COMMITMENTS_H

#include "commitments/rules.h"
#include "commitments/said.h"

/* A commitment while it is made. What it points to is in the arena or the events. */
typedef struct cm_pledge {
    comity_commitment out;
    const comity_event *statement; /* the first that states it */
    const comity_event *act_event; /* that tells the act; the statement where one event tells both */
    const comity_event *depends;   /* an act told in the condition's words; or NULL */
    bool of_condition;             /* the deadline is the condition's: "unless elections are held by 1 July" */
    CM_VEC(const comity_event *) statements;
    CM_VEC(const comity_event *) settled_by;
} cm_pledge;

typedef struct cm_pledges {
    CM_VEC(cm_pledge) list;
} cm_pledges;

typedef struct cm_pledging {
    cm_arena *arena;
    const comity_engine *engine;
    const cm_commitment_rules *rules;
    const char *a, *b;    /* codes */
    const char *names;    /* of the two states: they tell no thing */
    const char *date;     /* ISO: what is later is not known yet */
    const comity_event *events; /* of the dyad, in order */
    size_t n;
    const comity_event *const *by_sentence; /* the same, sentence by sentence */
} cm_pledging;

/* Puts events into the order in which they are judged: by date, document, sentence, id. Undated ones last. */
void cm_pledge_order(comity_event *events, size_t n);
/* The events by document, sentence and place in it; in the arena. */
const comity_event *const *cm_pledge_by_sentence(cm_arena *arena, const comity_event *events, size_t n);
/* The commitments that the events state (make.c). */
void cm_pledges_make(const cm_pledging *p, cm_pledges *out);
/* What later events make of each (settle.c). */
void cm_pledges_settle(const cm_pledging *p, cm_pledges *pledges);
/* Whether the words tell of one thing, as far as they tell: a word in common besides the names of the two states. True when
 * either tells nothing. */
bool cm_pledge_same_thing(const cm_pledging *p, const char *one, const char *other);
bool cm_pledge_side(const comity_actor *actors, size_t n, const char *code);

/* For the examples of the rules: of events coded just now. */
comity_status cm_commitments_of(cm_arena *arena, const comity_engine *engine, const cm_commitment_rules *rules, const char *a,
                                const char *b, const char *date, const comity_event *events, size_t n, comity_commitments **out);

#endif
