/* Two ledgers, dyad by dyad: comity_ledger_diff over match.c, and states on a date. */
#include "diff/diff.h"

typedef struct comparing {
    const comity_engine *engine;
    comity_ledger *one, *two;
    const comity_diff_options *options;
    cm_arena *arena; /* of the dyad under way */
} comparing;

typedef CM_VEC(comity_diff_holding) holdings;

/* Whether two lines speak of one thing. */
static bool same_thing(const comity_holding *x, const comity_holding *y) {
    return x->holds == y->holds && strcmp(x->fluent, y->fluent) == 0 && strcmp(x->holder, y->holder) == 0 &&
           strcmp(x->counterpart, y->counterpart) == 0 && strcmp(x->object, y->object) == 0;
}

static const char *differs(cm_arena *arena, const comity_holding *x, const comity_holding *y) {
    const struct {
        const char *name;
        bool is;
    } fields[] = {{"since", strcmp(x->since_start, y->since_start) != 0 || strcmp(x->since_end, y->since_end) != 0},
                  {"until", strcmp(x->until_start, y->until_start) != 0 || strcmp(x->until_end, y->until_end) != 0},
                  {"certainty", x->certainty != y->certainty || strcmp(x->last_known, y->last_known) != 0}};
    const char *out = "";
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].is) out = cm_arena_printf(arena, "%s%s%s", out, *out ? ", " : "", fields[i].name);
    return out;
}

enum { REPORTS = 20 };

/* The reports behind the lines that only one ledger has or that differ: the first ones and the last. */
static comity_status read_reports(comity_state_view *view, const holdings *list, bool second, comity_error *err) {
    comity_status status = COMITY_OK;
    for (size_t i = 0; status == COMITY_OK && i < comity_state_count(view); i++) {
        bool told = false;
        for (size_t k = 0; k < list->n && !told; k++)
            told = (second ? list->at[k].two : list->at[k].one) == comity_state_at(view, i);
        if (told) status = comity_state_evidence(view, i, REPORTS, err);
    }
    return status;
}

/* Lines of states are few: each is looked for in the other's, one that is the same in all first. */
static void match_states(cm_arena *arena, const comity_state_view *one, const comity_state_view *two, holdings *out) {
    size_t n = comity_state_count(one), m = comity_state_count(two);
    bool *found = CM_NEW_ARRAY(arena, bool, n + 1), *taken = CM_NEW_ARRAY(arena, bool, m + 1);
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < m && !found[i]; k++) {
                const comity_holding *x = comity_state_at(one, i), *y = comity_state_at(two, k);
                if (taken[k] || !same_thing(x, y)) continue;
                comity_diff_holding d = {x, y, differs(arena, x, y)};
                if (round == 0 && *d.differs) continue;
                found[i] = taken[k] = true;
                if (*d.differs) CM_PUSH(arena, *out, d);
            }
    for (size_t i = 0; i < n; i++)
        if (!found[i]) CM_PUSH(arena, *out, ((comity_diff_holding){comity_state_at(one, i), NULL, ""}));
    for (size_t k = 0; k < m; k++)
        if (!taken[k]) CM_PUSH(arena, *out, ((comity_diff_holding){NULL, comity_state_at(two, k), ""}));
}

static comity_status compare_dyad(comparing *c, const cm_dyad *dyad, bool (*each)(void *user, const comity_diff *diff), void *user,
                                  bool *more, comity_error *err) {
    comity_query query = {.a = dyad->a, .b = dyad->b, .from = c->options->from, .to = c->options->to};
    comity_diff diff = {.a = dyad->a, .b = dyad->b};
    const comity_event *one, *two;
    size_t n_one, n_two;
    CM_TRY(cm_ledger_all_events(c->one, &query, c->arena, &one, &n_one, err));
    CM_TRY(cm_ledger_all_events(c->two, &query, c->arena, &two, &n_two, err));
    cm_matched matched;
    cm_match_events(c->arena, one, n_one, two, n_two, &matched);
    comity_state_view *state_one = NULL, *state_two = NULL;
    holdings states = {0};
    comity_status status = COMITY_OK;
    if (c->options->on) {
        status = comity_state_on(c->engine, c->one, dyad->a, dyad->b, c->options->on, &state_one, err);
        if (status == COMITY_OK) status = comity_state_on(c->engine, c->two, dyad->a, dyad->b, c->options->on, &state_two, err);
        if (status == COMITY_OK) match_states(c->arena, state_one, state_two, &states);
        if (status == COMITY_OK) status = read_reports(state_one, &states, false, err);
        if (status == COMITY_OK) status = read_reports(state_two, &states, true, err);
    }
    diff.same = matched.events.n == 0 && states.n == 0;
    diff.one = n_one;
    diff.two = n_two;
    diff.both = matched.both;
    diff.changed = matched.changed;
    diff.events = matched.events.at;
    diff.n_events = matched.events.n;
    diff.counts = matched.counts.at;
    diff.n_counts = matched.counts.n;
    diff.holdings = states.at;
    diff.n_holdings = states.n;
    if (status == COMITY_OK && (n_one || n_two || states.n)) *more = each(user, &diff);
    comity_state_free(state_one);
    comity_state_free(state_two);
    return status;
}

static comity_status compare_all(comparing *c, cm_arena *lists, bool (*each)(void *user, const comity_diff *diff), void *user,
                                 comity_error *err) {
    const cm_dyad *x, *y;
    size_t n, m;
    CM_TRY(cm_ledger_dyads(c->one, c->options->a, lists, &x, &n, err));
    CM_TRY(cm_ledger_dyads(c->two, c->options->a, lists, &y, &m, err));
    bool more = true;
    for (size_t i = 0, k = 0; more && (i < n || k < m);) {
        int order = i == n ? 1 : k == m ? -1 : strcmp(x[i].a, y[k].a);
        if (!order) order = strcmp(x[i].b, y[k].b);
        CM_TRY(compare_dyad(c, order <= 0 ? &x[i] : &y[k], each, user, &more, err));
        cm_arena_reset(c->arena);
        if (order <= 0) i++;
        if (order >= 0) k++;
    }
    return COMITY_OK;
}

comity_status comity_ledger_diff(const comity_engine *engine, comity_ledger *one, comity_ledger *two,
                                 const comity_diff_options *options, bool (*each)(void *user, const comity_diff *diff),
                                 void *user, comity_error *err) {
    static const comity_diff_options none = {0};
    comparing c = {engine, one, two, options ? options : &none, cm_arena_new()};
    cm_arena *lists = cm_arena_new();
    comity_status status;
    if (c.options->a && c.options->b) {
        bool swap = strcmp(c.options->a, c.options->b) > 0, more = true;
        cm_dyad dyad = {swap ? c.options->b : c.options->a, swap ? c.options->a : c.options->b};
        status = compare_dyad(&c, &dyad, each, user, &more, err);
    } else {
        status = compare_all(&c, lists, each, user, err);
    }
    cm_arena_free(c.arena);
    cm_arena_free(lists);
    return status;
}
