/* How things stand between two states: fluents derived from the ledger's
 * events by rules, with the evidence and the rule of each. */
#ifndef CM_STATE_H
#define CM_STATE_H

#include "base/buf.h"
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

/* Derives anew and stores the states of every dyad whose reports, rules or lives of states have changed since; `*done`
 * (or NULL): of how many. In transactions of its own, or in the batch under way. */
comity_status cm_state_refresh(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, uint64_t *done,
                               comity_error *err);

/* The same of events in memory, for rules' examples; `events` must outlive the view. */
comity_status cm_state_of(const cm_rules *rules, const cm_office_source *offices, const comity_event *events, size_t n, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err);
/* What the events of a rule's example make of its date, in the words of examples; in `arena`. COMITY_BAD_DATA when the
 * example cannot be read. */
comity_status cm_rule_example_try(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const cm_rule_example *example,
                                  const char **found, comity_error *err);

/* ---- between derive.c, bounds.c, body.c, store.c and view.c ---- */

/* One interval of one fluent. Dates are ISO, "" unknown or open. */
typedef struct cm_interval {
    const cm_fluent *fluent;
    const char *holder, *counterpart, *key, *object, *scope, *place;
    char since_start[12], since_end[12], until_start[12], until_end[12];
    char not_before[12];     /* of one that began nobody knows when: a day before which it cannot have; "" none */
    bool ended, passing;     /* passing: it holds through its last day */
    const cm_rule *rule;     /* that began it */
    const cm_rule *end_rule; /* that ended it, or NULL */
    const cm_rule *rank;     /* that tells the rank of a mission, or NULL */
    const cm_rule *again;    /* that says that it is a beginning again, after an end that no report tells, or NULL */
    char before_start[12], before_end[12]; /* of such a one: when it had begun before, "" not told */
    bool end_untold;         /* it must have ended, for it began again; the day is only known to be between two */
    CM_VEC(const comity_event *) evidence; /* as derived; an interval read from a body has none, see cm_body_reports */
    CM_VEC(const comity_event *) against;
    /* of one read from a body */
    char last[12];    /* the last day of which a report for it tells, "" none */
    const char *told; /* the day of the document of the first report */
    uint32_t at;      /* its place in the body */
} cm_interval;

typedef struct cm_intervals {
    CM_VEC(cm_interval) list;
} cm_intervals;

/* The intervals of a dyad from its events, whatever their order. */
void cm_derive(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b,
               const comity_event *events, size_t n, cm_intervals *out);

/* body.c: the intervals of a dyad in one piece of memory, as they are stored. Views read nothing else, so that what is
 * seen does not depend on whether it was stored. */
typedef struct cm_body {
    const uint8_t *at;
    size_t size;
    const cm_rules *rules;
    const char *a, *b; /* a <= b */
    uint32_t n, strings, reports; /* intervals; where the parts behind them begin */
} cm_body;
/* Packs intervals derived from `events`, which the body calls by `numbers`. `out` is appended to. */
void cm_body_pack(const cm_rules *rules, const char *a, const cm_intervals *all, const comity_event *events, const int64_t *numbers,
                  cm_buf *out);
/* False when these bytes are no body by these rules. All pointers must outlive `out`. */
bool cm_body_open(const cm_rules *rules, const char *a, const char *b, const void *bytes, size_t size, cm_body *out);
/* Whether interval i may hold on a date, as a number YYYYMMDD; quicker than reading it. */
bool cm_body_may_reach(const cm_body *body, uint32_t i, int date);
void cm_body_count(const cm_body *body, uint32_t i, size_t *n_for, size_t *n_against);
uint32_t cm_body_fluent(const cm_body *body, uint32_t i); /* cm_fluent.order */
void cm_body_interval(const cm_body *body, uint32_t i, cm_interval *out); /* the texts are the body's */
/* The numbers of the events for interval i, and behind them those against it; in `arena`. */
const int64_t *cm_body_reports(const cm_body *body, uint32_t i, cm_arena *arena, size_t *n_for, size_t *n_against);

/* store.c: the intervals of a dyad as they are known to `ledger`: those stored, or else derived now. In `arena`. */
comity_status cm_state_body(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                            const char *b, cm_arena *arena, cm_body *out, comity_error *err);
/* The same of events in memory, which the body calls 0, 1, 2 … */
comity_status cm_state_body_of(const cm_rules *rules, const cm_office_source *offices, const comity_event *events, size_t n,
                               const char *a, const char *b, cm_arena *arena, cm_body *out, comity_error *err);

/* bounds.c */
/* Gives what began on a day not known the days between which it must have begun, where these are known. */
void cm_bound(const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b, cm_intervals *all);
/* The last day of which a report for it tells, "" none. */
void cm_last_report(const cm_interval *x, char last[12]);
/* The rule by which an open interval is too long ago on `date` to say that it still holds, with the last day on which
 * something was known of it; or NULL. */
const cm_rule *cm_faded(const cm_rules *rules, const cm_interval *x, const char *date, char last[12]);
/* Whether `unless` of a rule stands against it on a date (NULL: ever). */
bool cm_unless(const cm_rule *rule, const cm_intervals *all, const char *date);

#endif
