/* Fluents and the rules that derive them, read from data/rules/. */
#ifndef CM_RULES_H
#define CM_RULES_H

#include "base/arena.h"
#include "base/error.h"

typedef enum cm_fluent_key { CM_KEY_DYAD, CM_KEY_HOLDER, CM_KEY_OBJECT } cm_fluent_key;

typedef struct cm_fluent {
    const char *name, *group, *words;
    bool reciprocal;
    cm_fluent_key key;
    uint32_t order; /* of the table, for lists */
} cm_fluent;

typedef enum cm_rule_kind {
    CM_RULE_STARTS, CM_RULE_ENDS, CM_RULE_HOLDS, CM_RULE_DENIES, CM_RULE_PASSES, CM_RULE_IMPLIES, CM_RULE_START_ENDS, CM_RULE_END_ENDS,
    CM_RULE_NOT_RIVAL, CM_RULE_LAPSES, CM_RULE_WITH_STATE, CM_RULE_STATE_ENDS, CM_RULE_FADES, CM_RULE_RESTARTS,
    CM_RULE_RANK
} cm_rule_kind;

/* An example that stands below a rule: what reports make of a date. */
typedef struct cm_rule_example {
    const char *where;  /* "FILE:LINE" with the path */
    const char *rule;   /* the line of the rule above it */
    const char *events; /* "USA>HND starts embargo 1990-01-01; …" */
    const char *date;   /* ISO */
    const char *wanted; /* "USA embargo; recognition HND ?" */
} cm_rule_example;

typedef struct cm_rule {
    cm_rule_kind kind;
    const cm_fluent *if_, *then; /* NULL: any */
    const cm_fluent *unless;     /* or NULL: the rule says nothing where this one holds, or (`unless_ended`) is known to have ended */
    bool unless_ended;
    comity_event_status status;  /* of the event, for the first five kinds */
    const char *state, *date;    /* "state CODE ends DATE" */
    int years;                   /* "fades after N years", "restarts after N years" */
    const char *said;            /* "restarts when said W,W", "… ranks when said W,W": the beginnings of words, with commas
                                    between; or NULL */
    const char *name;            /* FLUENT ranks "NAME" */
    bool at_least;               /* "… ranks at least …": who is sent tells that it stands no lower, not that it sank */
    const char *id;              /* "state.rules:12" */
    uint32_t layer;              /* which folder it is from */
} cm_rule;

typedef struct cm_rules cm_rules; /* immutable, shared by threads */

/* Reads DIR/rules/fluents.tsv and *.rules of each folder. Every faulty line is named as FILE:LINE:COLUMN. */
comity_status cm_rules_open(const char *const *dirs, size_t n_dirs, cm_rules **out, comity_error *err);
void cm_rules_close(cm_rules *rules);
const cm_fluent *cm_rules_fluent(const cm_rules *rules, const char *name); /* NULL unknown */
const cm_fluent *cm_rules_fluent_at(const cm_rules *rules, size_t order);  /* NULL beyond the last */
/* Of all that intervals depend on: the same for rules that derive the same and call themselves the same. */
uint64_t cm_rules_hash(const cm_rules *rules);
/* In the order in which they are tried: those of later folders first, of one folder those that name a fluent first. */
const cm_rule *cm_rules_at(const cm_rules *rules, size_t i);
size_t cm_rules_count(const cm_rules *rules);
const cm_rule_example *cm_rules_example(const cm_rules *rules, size_t i); /* NULL beyond the last */

#endif
