/* Legal triggers: rule sets of data/rules/legal/ and what they say of an event. */
#ifndef CM_LEGAL_H
#define CM_LEGAL_H

#include "commitments/commitments.h"

typedef enum cm_who { CM_WHO_ANY, CM_WHO_ACTOR, CM_WHO_STATE } cm_who;

/* One way in which a term shows in the record: everything that it names must fit. */
typedef struct cm_showing {
    cm_words codes;         /* of the event */
    cm_who source, target;
    cm_words object, words; /* in the event's object; in its sentence */
    cm_words verbs;         /* a verb of the sentence that governs one of `words`; its own status counts */
} cm_showing;

typedef struct cm_term {
    const char *name, *words, *id;
    int lasts; /* years for which an event counts; 0: for ever */
    CM_VEC(cm_showing) ways;
    CM_VEC(const char *) implied; /* names of terms that are so when this one is */
} cm_term;

typedef struct cm_law {
    int from, until;
    const char *text;
} cm_law;

typedef struct cm_spared {
    int from, until;
    const char *text;
} cm_spared;

typedef CM_VEC(const cm_term *) cm_terms;

typedef struct cm_legal_rule {
    const char *name, *text, *id, *scope, *says, *cites;
    int from, until;       /* years of validity */
    const char *only;      /* the one state that it is about; NULL: any */
    const char *fluent;    /* the kind of measure that it leads to; "" none */
    cm_terms when, requires, unless, ends;
    CM_VEC(cm_spared) spares;
} cm_legal_rule;

typedef struct cm_legal_example {
    const char *event, *about, *on, *wanted, *where; /* about: the state; "" it is in the event's words */
} cm_legal_example;

typedef struct cm_legal_set {
    const char *name, *title, *file, *actor;
    bool fiscal; /* years are fiscal years of the United States: from 1 October of the year before */
    CM_VEC(cm_law) laws;
    CM_VEC(cm_term) terms;
    CM_VEC(cm_legal_rule) rules;
    CM_VEC(cm_legal_example) examples;
} cm_legal_set;

typedef struct cm_legal {
    CM_VEC(cm_legal_set *) sets;
} cm_legal;

/* Reads DIR/rules/legal/NAME.rules of each folder, all in `arena`; a set of a later folder takes the place of one with its
 * name. Every faulty line is named as FILE:LINE:COLUMN. */
comity_status cm_legal_read(cm_arena *arena, const cm_rules *fluents, const char *const *dirs, size_t n_dirs, cm_legal *out,
                            comity_error *err);
const cm_term *cm_legal_term(const cm_legal_set *set, cm_str name); /* NULL: none */
int cm_legal_year(const cm_legal_set *set, const char *date);
const char *cm_legal_law(const cm_legal_set *set, int year); /* NULL: none known */

/* What the record says of a term. */
typedef struct cm_finding {
    bool told, denied;
    CM_VEC(const comity_event *) evidence;
} cm_finding;

typedef struct cm_record_view {
    cm_arena *arena;
    const comity_engine *engine;
    const char *actor, *state; /* codes */
    const char *date;          /* of the question: what is later does not count */
    const comity_event *events;
    cm_said *said;             /* one an event, read when first needed */
    size_t n;
    bool supposed;             /* events of the supposition: planned and conditional ones count, and so do undated ones */
} cm_record_view;

void cm_legal_find(const cm_record_view *view, const cm_term *term, cm_finding *out);

/* *out is to be freed, also after a failure; the arena stays the caller's. */
comity_status cm_whatif(cm_arena *arena, const comity_engine *engine, const cm_legal *legal, comity_ledger *ledger, const char *a,
                        const char *b, const char *event, const char *date, comity_whatif **out, comity_error *err);

#endif
