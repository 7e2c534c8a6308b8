/* What is known of intervals beside their own dates: between which days an undated one must have begun, and when the last
 * report of one that nobody ended is too old. */
#include "ledger/day.h"
#include "state/state.h"

#include <stdio.h>

static bool is_day(const char *iso) {
    int32_t day;
    return iso && cm_day_parse(iso, &day);
}

static void earlier(char at[12], const char *day) {
    if (is_day(day) && (!*at || strcmp(day, at) < 0)) memcpy(at, day, 11);
}

static void later(char at[12], const char *day) {
    if (is_day(day) && (!*at || strcmp(day, at) > 0)) memcpy(at, day, 11);
}

static bool of_holder(const cm_interval *x, const cm_interval *y) {
    return x->fluent->reciprocal || y->fluent->reciprocal || strcmp(x->holder, y->holder) == 0;
}

/* The first day by which something stood that implies x: as x's own fluent, or as one (`as`) that implies it in turn;
 * `either`: of whichever side. */
static void implied_by(const cm_rules *rules, const cm_intervals *all, const cm_interval *x, const cm_fluent *as, bool either,
                       char day[12]) {
    for (size_t k = 0; k < cm_rules_count(rules); k++) {
        const cm_rule *r = cm_rules_at(rules, k);
        if (r->kind != CM_RULE_IMPLIES || r->then != as) continue;
        for (size_t i = 0; i < all->list.n; i++) {
            const cm_interval *y = &all->list.at[i];
            if (y->fluent != r->if_ || !(either || of_holder(x, y)) || cm_unless(r, all, y->since_end)) continue;
            if (!x->ended || strcmp(y->since_end, x->until_start) < 0) earlier(day, y->since_end);
        }
        if (r->if_) implied_by(rules, all, x, r->if_, either || r->if_->reciprocal, day);
    }
}

/* The day by which it had begun: that of the first document that tells of it, or by which something stood that implies it. */
static void begun_by(const cm_rules *rules, const cm_intervals *all, const cm_interval *x, char day[12]) {
    for (size_t i = 0; i < x->evidence.n; i++) earlier(day, x->evidence.at[i]->published);
    implied_by(rules, all, x, x->fluent, false, day);
    if (x->ended) earlier(day, x->until_end);
}

void cm_bound(const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b, cm_intervals *all) {
    char after[12] = "", from[12] = "", until[12];
    bool lives = strcmp(a, b) != 0 && offices && offices->life;
    for (int side = 0; side < 2 && lives; side++) {
        offices->life(offices->user, side ? b : a, from, until);
        later(after, from);
    }
    for (size_t i = 0; i < all->list.n; i++) {
        cm_interval *x = &all->list.at[i];
        if (*x->since_start || *x->since_end || strcmp(x->holder, x->counterpart) == 0) continue;
        char by[12] = "";
        begun_by(rules, all, x, by);
        /* told of a time before: the life that is known is not the whole of it */
        const char *bound = *by && strcmp(after, by) > 0 ? "" : after;
        memset(x->not_before, 0, sizeof x->not_before);
        memcpy(x->not_before, bound, strlen(bound));
        memcpy(x->since_end, by, sizeof x->since_end);
        if (*by) memcpy(x->since_start, x->not_before, sizeof x->since_start);
    }
}

void cm_last_report(const cm_interval *x, char last[12]) {
    last[0] = 0;
    for (size_t i = 0; i < x->evidence.n; i++) {
        const comity_event *e = x->evidence.at[i];
        later(last, *e->date_end ? e->date_end : *e->date_start ? e->date_start : e->published);
    }
}

const cm_rule *cm_faded(const cm_rules *rules, const cm_interval *x, const char *date, char last[12]) {
    last[0] = 0;
    if (x->ended || !date) return NULL;
    memcpy(last, x->last, sizeof x->last);
    int year;
    if (sscanf(last, "%4d", &year) != 1) return NULL;
    for (size_t k = 0; k < cm_rules_count(rules); k++) {
        const cm_rule *r = cm_rules_at(rules, k);
        if (r->kind != CM_RULE_FADES || (r->then && r->then != x->fluent)) continue;
        char limit[24];
        snprintf(limit, sizeof limit, "%04d%s", year + r->years, last + 4);
        return strcmp(date, limit) > 0 ? r : NULL; /* the first rule that fits counts */
    }
    return NULL;
}

bool cm_unless(const cm_rule *rule, const cm_intervals *all, const char *date) {
    if (!rule->unless) return false;
    bool holds = false, ended = false;
    for (size_t i = 0; i < all->list.n; i++) {
        const cm_interval *y = &all->list.at[i];
        if (y->fluent != rule->unless) continue;
        bool begun = !date || !*y->since_start || strcmp(y->since_start, date) <= 0;
        bool over = y->ended && (!date || strcmp(y->until_end, date) <= 0);
        holds |= begun && !over;
        ended |= begun && over;
    }
    return rule->unless_ended ? ended && !holds : holds;
}
