/* What the files of the matcher share. Not for others: see match.h. */
#ifndef CM_MATCHING_H
#define CM_MATCHING_H

#include "coder/match.h"
#include "lexicon/prepositions.h"

typedef struct cm_parties {
    CM_VEC(cm_party) list;
} cm_parties;

typedef struct cm_act_list {
    const cm_candidate *at;
    uint32_t n;
    bool done;
} cm_act_list;

typedef struct cm_candidates {
    CM_VEC(cm_candidate) list;
} cm_candidates;

typedef struct cm_ints {
    CM_VEC(int32_t) list;
} cm_ints;

/* The work on one sentence. */
typedef struct cm_matcher {
    cm_match_context c;
    const cm_tree *tree;
    cm_act_list *memo[2]; /* by token; [1] for a noun that is the act of an operator */
    bool *consumed;
    uint64_t *present; /* a bit for each word of the patterns that the sentence has; NULL: not known */
    int depth;
} cm_matcher;

enum { CM_MAX_SLOTS = 16 };

/* A pattern that fits a frame. */
typedef struct cm_fit {
    const cm_pattern *pattern;
    const cm_frame *frame;
    const cm_trigger *trigger;
    int32_t filled[CM_MAX_SLOTS];
    cm_side source, target;
    bool reciprocal;
    bool inner; /* tried as the act under an operator */
    bool target_due; /* a slot for the target stood empty: only the text's other state can fill it */
    int score;
} cm_fit;

/* ---- sides.c: who stands on a side ---- */

void cm_push_party(cm_matcher *m, cm_parties *out, const cm_party *p);
/* The actors named by a phrase, its conjuncts' too. */
void cm_phrase_parties(cm_matcher *m, cm_parties *out, int32_t token, int depth);
/* The phrase is "each other" or "one another": its parties are those of the verb's subject. */
bool cm_each_other(const cm_tree *tree, int32_t token);
cm_side cm_side_of(const cm_parties *p, cm_side_rule rule);
bool cm_overlaps(const cm_side *a, const cm_side *b);
/* Every party of `a` is of a state or organisation that `b` has too. */
bool cm_own_side(const cm_side *a, const cm_side *b);
/* The sentence names no other state or body than the doer's, who is a part of it,
 * and what is done is what one does to one's own: by its code no treaty, no visit ("": any). */
bool cm_at_home(cm_matcher *m, const cm_side *source, const char *code);
/* `p` without the parties of `side`, and without what only refers back to the side's state ("its own borders"). */
void cm_drop_side(cm_parties *p, const cm_side *side);
bool cm_material(const char *code);
void cm_collect(cm_matcher *m, const cm_fit *x, int place, int inner, cm_parties *out);
/* The usual places, the object and what hangs on it first. */
void cm_search_target(cm_matcher *m, cm_fit *x);
void cm_place_target(cm_matcher *m, cm_fit *x, cm_side *side, const cm_side *other);
/* Plural subjects without a target act on each other in some classes. */
void cm_make_reciprocal(const char *code, cm_side *source, cm_side *target, bool *reciprocal);
/* What stands as the object that is to say on whom an act is. */
typedef enum cm_object_kind {
    CM_OBJECT_NONE,
    CM_OBJECT_ACTOR,    /* somebody */
    CM_OBJECT_PRONOUN,  /* "it": somebody, but unresolved */
    CM_OBJECT_PLACE,    /* a name that may be a place's */
    CM_OBJECT_KNOWN,    /* "the confiscation", "sanctions": a thing told of, or an act */
    CM_OBJECT_THING     /* "a supermarket chain": the act is on this, and on no state */
} cm_object_kind;
/* The object is "it", "him", "them", whoever is meant. */
bool cm_pronoun_object(cm_matcher *m, const cm_frame *f);
cm_object_kind cm_kind_of_object(cm_matcher *m, const cm_frame *f);
/* In a text about two states, who acts without saying on whom acts on the other; what is done between nobody named
 * is done between the two. */
void cm_fill_from_pair(cm_matcher *m, cm_fit *x);

/* ---- slots.c: what fills a slot ---- */

bool cm_may_be_act(cm_matcher *m, int32_t token);
/* A slot for a target whose phrase names nobody, but somebody further down; for acts done, not for words. */
int32_t cm_slot_deeper(cm_matcher *m, const cm_frame *f, const cm_slot *slot, const char *code);
/* Head of the first phrase below a noun that names an actor, CM_NO_TOKEN when the noun itself is one or none does. */
int32_t cm_deeper_party(cm_matcher *m, int32_t token, int depth);
/* The best argument for a slot, CM_NO_TOKEN when none fits. */
int32_t cm_slot_token(cm_matcher *m, const cm_frame *f, const cm_slot *slot);

/* ---- fit.c: whether a pattern fits ---- */

/* Whether the trigger's other words stand at the token, and the words that its pattern needs anywhere in the sentence. */
bool cm_trigger_words(cm_matcher *m, const cm_trigger *t, int32_t at, cm_trigger_pos pos);
bool cm_fit_pattern(cm_matcher *m, const cm_frame *f, const cm_trigger *trigger, bool as_act, cm_fit *x);
/* "Iran, accused of arming rebels, …", "a suspected spy": words of nobody, told in passing. */
bool cm_said_by_nobody(cm_matcher *m, const cm_side *source, const cm_frame *f, const char *code);
/* A bare act must name enough of its parties to be one. */
bool cm_worth_coding(cm_matcher *m, cm_fit *x, bool as_act);
int32_t cm_object_token(const cm_fit *x);

/* ---- aim.c: whom an act is aimed at where the words around it do not say ---- */

bool cm_violent(const char *code);
/* "put its troops on alert after North Korea fired a rocket": whose act it answers. */
void cm_answers(cm_matcher *m, cm_fit *x);
/* Where violence was done, however deep in the clause's phrases the place stands. */
cm_side cm_scene(cm_matcher *m, const cm_frame *f);
/* The state of victims told without one, by the place; `by`: the phrase that names the source. */
void cm_whose_victims(cm_matcher *m, cm_fit *x, int32_t by);
/* "threatened to leave the talks if Iran tests a missile": Iran is threatened. */
cm_side cm_condition_side(cm_matcher *m, const cm_frame *f, const cm_side *source);
/* "a crowd outside the Danish embassy burned flags": against whose it is. */
void cm_against_embassy(cm_matcher *m, cm_fit *x);
/* "officials in Somalia say American warships shelled a village": the one other state that the sentence names. */
void cm_only_other(cm_matcher *m, cm_fit *x);
/* "complained to the United Nations over Israeli raids": of Israel. */
void cm_complained_of(cm_matcher *m, cm_fit *x);

/* ---- operators.c: acts under operators ---- */

/* Who has what is demanded: "the release of sailors held by Iran". */
cm_side cm_holder(cm_matcher *m, const cm_fit *x, int32_t act);
bool cm_operate(cm_matcher *m, cm_fit *x, cm_candidates *out, cm_ints *used);

/* ---- match.c ---- */

const cm_act_list *cm_acts_at(cm_matcher *m, int32_t token, bool as_act);

#endif
