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
    /* The first and the last day of a state, "" where open or not known. NULL: no state's life is known. */
    void (*life)(void *user, const char *code, char from[12], char until[12]);
} cm_office_source;

comity_status cm_state_on(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err);
comity_status cm_state_all(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                           const char *b, comity_state_view **out, comity_error *err);

/* The same of events in memory, for rules' examples; `events` must outlive the view. */
comity_status cm_state_of(const cm_rules *rules, const cm_office_source *offices, const comity_event *events, size_t n, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err);
/* What the events of a rule's example make of its date, in the words of examples; in `arena`. COMITY_BAD_DATA when the
 * example cannot be read. */
comity_status cm_rule_example_try(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const cm_rule_example *example,
                                  const char **found, comity_error *err);

/* ---- between derive.c, bounds.c and view.c ---- */

/* One interval of one fluent. Dates are ISO, "" unknown or open. */
typedef struct cm_interval {
    const cm_fluent *fluent;
    const char *holder, *counterpart, *key, *object, *scope, *place;
    char since_start[12], since_end[12], until_start[12], until_end[12];
    char not_before[12];     /* of one that began nobody knows when: a day before which it cannot have; "" none */
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
void cm_derive(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b,
               const comity_event *events, size_t n, cm_intervals *out);

/* bounds.c */
/* Gives what began on a day not known the days between which it must have begun, where these are known. */
void cm_bound(const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b, cm_intervals *all);
/* The rule by which an open interval is too long ago on `date` to say that it still holds, with the last day on which
 * something was known of it; or NULL. */
const cm_rule *cm_faded(const cm_rules *rules, const cm_interval *x, const char *date, char last[12]);
/* Whether `unless` of a rule stands against it on a date (NULL: ever). */
bool cm_unless(const cm_rule *rule, const cm_intervals *all, const char *date);

#endif
