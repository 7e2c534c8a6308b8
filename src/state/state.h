/* How things stand between two states: fluents derived from the ledger's
 * events by rules, with the evidence and the rule of each. */
#ifndef CM_STATE_H
#define CM_STATE_H

#include "state/rules.h"

/* Who held or claimed the highest office of a state on a date: to tell which
 * government is not recognised. The names live as long as the source. */
typedef struct cm_office_source {
    void *user;
    size_t (*holders)(void *user, const char *state, const char *date, const char **names, size_t max);
    const char *(*name)(void *user, const char *code); /* of a state, for the words */
} cm_office_source;

comity_status cm_state_on(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err);
comity_status cm_state_all(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                           const char *b, comity_state_view **out, comity_error *err);

/* ---- between derive.c and view.c ---- */

/* One interval of one fluent. Dates are ISO, "" unknown or open. */
typedef struct cm_interval {
    const cm_fluent *fluent;
    const char *holder, *counterpart, *key, *object, *scope, *place;
    char since_start[12], since_end[12], until_start[12], until_end[12];
    bool ended, passing;     /* passing: it holds through its last day */
    const cm_rule *rule;     /* that began it */
    const cm_rule *end_rule; /* that ended it, or NULL */
    CM_VEC(const comity_event *) evidence;
    CM_VEC(const comity_event *) against;
} cm_interval;

typedef struct cm_intervals {
    CM_VEC(cm_interval) list;
} cm_intervals;

/* The intervals of a dyad from its events, whatever their order. */
void cm_derive(cm_arena *arena, const cm_rules *rules, const char *a, const char *b, const comity_event *events, size_t n,
               cm_intervals *out);

#endif
