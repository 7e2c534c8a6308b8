/* Intervals seen on a date, or all of them: the lines that users read. */
#include "ledger/day.h"
#include "ledger/ledger.h"
#include "state/state.h"

#include <stdio.h>
#include <stdlib.h>

struct comity_state_view {
    cm_arena *arena;
    cm_body body;
    comity_ledger *ledger;      /* not owned: of the reports, or NULL when they are in memory: */
    const comity_event *events; /* not owned */
    CM_VEC(comity_holding) list;
    CM_VEC(uint32_t) intervals; /* of the body, for each line */
};

typedef struct viewing {
    comity_state_view *view;
    const cm_rules *rules;
    const cm_office_source *offices;
    const char *date; /* NULL: all */
} viewing;

static const char *replaced(cm_arena *arena, const char *text, const char *mark, const char *with) {
    const char *at = strstr(text, mark);
    if (!at) return text;
    return cm_arena_printf(arena, "%.*s%s%s", (int)(at - text), text, with, at + strlen(mark));
}

static const char *words_of(const viewing *v, const cm_interval *x) {
    cm_arena *a = v->view->arena;
    const char *object = *x->object ? x->object : x->fluent->name;
    const char *other = v->offices && v->offices->name ? v->offices->name(v->offices->user, x->counterpart) : x->counterpart;
    const char *ranked = replaced(a, x->fluent->words, "{rank}", x->rank ? x->rank->name : "a mission");
    return replaced(a, replaced(a, ranked, "{object}", object), "{other}", other);
}

/* Does an interval reach the date; `*certain` when no imprecision matters. */
static bool reaches(const cm_interval *x, const char *date, bool *certain) {
    *certain = true;
    if ((*x->since_start && strcmp(date, x->since_start) < 0) || (*x->not_before && strcmp(date, x->not_before) < 0)) return false;
    if (!*x->since_end) *certain = false; /* known to hold, not since when */
    else if (strcmp(date, x->since_end) < 0) *certain = false;
    if (!x->ended) return true;
    if (!*x->until_start) {
        *certain = false;
        return true;
    }
    if (strcmp(date, x->until_end) > 0 || (x->end_untold && strcmp(date, x->until_end) == 0)) return false;
    if (x->passing) {
        if (strcmp(date, x->until_start) > 0) *certain = false;
        return true;
    }
    if (strcmp(date, x->until_start) >= 0) {
        /* on the day itself it ends */
        if (strcmp(x->until_start, x->until_end) == 0) return false;
        *certain = false;
    }
    return true;
}

/* The next word of a name, and whether it is one that tells whom it means. */
static bool name_word(cm_str *rest, cm_str *out) {
    static const char *const titles[] = {"The", "President", "Prime", "Minister", "Chancellor", "King", "Queen", "Government",
                                         "General", "Colonel", "Republic", "State", "Interim", "Acting"};
    while (rest->n && cm_str_split(rest, ' ', out)) {
        while (out->n && strchr(",.'\"()", out->s[0])) out->s++, out->n--;
        while (out->n && strchr(",.'\"()", out->s[out->n - 1])) out->n--;
        if (cm_str_ends(*out, "'s")) out->n -= 2;
        /* a capital letter, of any alphabet */
        bool name = out->n && ((out->s[0] >= 'A' && out->s[0] <= 'Z') || (unsigned char)out->s[0] >= 0x80);
        for (size_t i = 0; i < sizeof titles / sizeof *titles && name; i++) name = !cm_str_is(*out, titles[i]);
        if (name) return true;
    }
    return false;
}

static bool all_words(const char *of, const char *in) {
    cm_str rest = cm_str_of(of), w, other;
    size_t n = 0;
    while (name_word(&rest, &w)) {
        cm_str others = cm_str_of(in);
        bool found = false;
        while (!found && name_word(&others, &other)) found = cm_str_eq(w, other);
        if (!found) return false;
        n++;
    }
    return n > 0;
}

/* Whether two texts may name one person: one's name is within the other's ("Zelaya", "President Manuel Zelaya"). A family
 * name alone counts only as somebody's own, not as the spouse's behind a "de". */
static bool same_person(const char *holder, const char *object) {
    if (all_words(holder, object)) return true;
    if (!all_words(object, holder)) return false;
    cm_str rest = cm_str_of(object), w;
    if (name_word(&rest, &w) && name_word(&rest, &w)) return true;
    const char *at = strstr(holder, " de ");
    rest = cm_str_of(object);
    return !(at && name_word(&rest, &w) && strlen(at + 4) >= w.n && memcmp(at + 4, w.s, w.n) == 0);
}

static bool has_name(const char *object) {
    cm_str rest = cm_str_of(object), w;
    return name_word(&rest, &w);
}

enum { MOST_HOLDERS = 8 };

static size_t holders(const viewing *v, const char *state, const char *date, const char *names[MOST_HOLDERS]) {
    if (!v->offices || !v->offices->holders) return 0;
    return v->offices->holders(v->offices->user, state, date, names, MOST_HOLDERS);
}

/* The day on which a recognition is known to have stood: its own, else that of the report. */
static const char *day_of(const cm_interval *x) {
    if (*x->since_end) return x->since_end;
    return x->told;
}

/* Whether an interval has lapsed on the date because everybody whom it was about has left office. */
static bool lapsed(const viewing *v, const cm_interval *x) {
    const char *then[MOST_HOLDERS], *now[MOST_HOLDERS], *day = day_of(x);
    bool ruled = false;
    for (size_t k = 0; k < cm_rules_count(v->rules); k++)
        ruled |= cm_rules_at(v->rules, k)->kind == CM_RULE_LAPSES && cm_rules_at(v->rules, k)->if_ == x->fluent;
    if (!ruled) return false;
    size_t n_now = holders(v, x->counterpart, v->date, now), n_then = *day ? holders(v, x->counterpart, day, then) : 0;
    if (!n_now || (*day && !n_then)) return false;
    for (size_t i = 0; i < n_now; i++) {
        if (same_person(now[i], x->object)) return false;
        for (size_t k = 0; k < n_then; k++)
            if (same_person(now[i], then[k])) return false;
    }
    return true;
}

static comity_holding *add(viewing *v, const cm_interval *x, bool certain) {
    comity_holding h = {.fluent = x->fluent->name, .group = x->fluent->group, .holder = x->holder, .counterpart = x->counterpart,
                        .reciprocal = x->fluent->reciprocal, .holds = true, .object = x->object, .scope = x->scope,
                        .place = x->place, .certainty = certain ? COMITY_CERTAIN : COMITY_UNCERTAIN, .rule = x->rule->id,
                        .text = words_of(v, x)};
    cm_body_count(&v->view->body, x->at, &h.reports, &h.reports_against);
    memcpy(h.since_start, x->since_start, sizeof h.since_start);
    memcpy(h.since_end, x->since_end, sizeof h.since_end);
    memcpy(h.until_start, x->until_start, sizeof h.until_start);
    memcpy(h.until_end, x->until_end, sizeof h.until_end);
    h.last_known_rule = "";
    h.rank = x->rank ? x->rank->name : "";
    h.end_untold = x->end_untold;
    h.again_rule = x->again ? x->again->id : "";
    memcpy(h.before_start, x->before_start, sizeof h.before_start);
    memcpy(h.before_end, x->before_end, sizeof h.before_end);
    if (x->ended && x->end_rule && x->end_rule->kind != CM_RULE_ENDS) h.end_rule = x->end_rule->id;
    else h.end_rule = "";
    const cm_rule *faded = cm_faded(v->rules, x, v->date, h.last_known);
    if (faded) h.certainty = COMITY_UNCERTAIN, h.last_known_rule = faded->id;
    else h.last_known[0] = 0;
    CM_PUSH(v->view->arena, v->view->intervals, x->at);
    CM_PUSH(v->view->arena, v->view->list, h);
    return &v->view->list.at[v->view->list.n - 1];
}

static bool listed(const viewing *v, const cm_fluent *f, const char *holder) {
    for (size_t i = 0; i < v->view->list.n; i++) {
        const comity_holding *h = &v->view->list.at[i];
        if (strcmp(h->fluent, f->name) == 0 && (f->reciprocal || strcmp(h->holder, holder) == 0)) return true;
    }
    return false;
}

/* Who else claims the office that the recognised one holds. "The new government" names nobody and so has no rivals. */
static void add_rivals(viewing *v, const cm_rule *rule, const cm_interval *x, bool certain) {
    const char *names[MOST_HOLDERS];
    if (!v->date || !has_name(x->object)) return;
    size_t n = holders(v, x->counterpart, v->date, names);
    for (size_t i = 0; i < n; i++) {
        bool known = same_person(names[i], x->object);
        for (size_t k = 0; k < i && !known; k++) known = same_person(names[i], names[k]);
        /* who is recognised by another report is no rival, whatever this one says */
        for (size_t k = 0; k < v->view->list.n && !known; k++) {
            const comity_holding *h = &v->view->list.at[k];
            known = strcmp(h->fluent, x->fluent->name) == 0 && strcmp(h->holder, x->holder) == 0 && same_person(names[i], h->object);
        }
        if (known) continue;
        comity_holding *h = add(v, x, certain);
        h->holds = false;
        h->object = cm_arena_cstr(v->view->arena, cm_str_of(names[i]));
        h->scope = "";
        h->rule = rule->id;
        cm_interval other = *x;
        other.object = h->object;
        h->text = words_of(v, &other);
    }
}

/* An interval that holds on the date, or is implied by one that does. */
typedef struct standing {
    cm_interval interval;
    bool certain;
    const char *by; /* the rules by which it is implied, "" not */
} standing;

typedef struct standings {
    CM_VEC(standing) list;
} standings;

/* What `r` says of x: relations imply that each side recognises the other. */
static void imply(viewing *v, const cm_rule *r, const standing *x, standings *implied) {
    cm_arena *arena = v->view->arena;
    const cm_interval *of = &x->interval;
    for (int side = 0; side < (of->fluent->reciprocal && !r->then->reciprocal ? 2 : 1); side++) {
        standing y = *x;
        y.interval.fluent = r->then;
        y.interval.object = y.interval.scope = y.interval.place = "";
        y.interval.rule = r;
        y.interval.again = y.interval.rank = y.interval.end_rule = NULL;
        /* that an embassy was closed does not say that recognition ended */
        y.interval.ended = y.interval.end_untold = false;
        memset(y.interval.until_start, 0, sizeof y.interval.until_start);
        memset(y.interval.until_end, 0, sizeof y.interval.until_end);
        if (side) y.interval.holder = of->counterpart, y.interval.counterpart = of->holder;
        if (listed(v, r->then, y.interval.holder)) continue;
        y.by = *x->by ? cm_arena_printf(arena, "%s, %s", x->by, r->id) : r->id;
        add(v, &y.interval, y.certain)->rule = y.by;
        CM_PUSH(arena, implied->list, y);
    }
}

/* What is implied may imply more: each round goes on from what the one before found. Rules imply in no circle (rules.c). */
static void apply_implications(viewing *v, const cm_intervals *all) {
    cm_arena *arena = v->view->arena;
    standings now = {0};
    for (size_t i = 0; i < all->list.n; i++) {
        standing x = {.interval = all->list.at[i], .by = ""};
        if (reaches(&x.interval, v->date, &x.certain) && !lapsed(v, &x.interval)) CM_PUSH(arena, now.list, x);
    }
    while (now.list.n) {
        standings implied = {0};
        for (size_t k = 0; k < cm_rules_count(v->rules); k++) {
            const cm_rule *r = cm_rules_at(v->rules, k);
            if (r->kind != CM_RULE_IMPLIES && r->kind != CM_RULE_NOT_RIVAL) continue;
            for (size_t i = 0; i < now.list.n; i++) {
                const standing *x = &now.list.at[i];
                if (x->interval.fluent != r->if_ || cm_unless(r, all, v->date)) continue;
                if (r->kind == CM_RULE_NOT_RIVAL) add_rivals(v, r, &x->interval, x->certain);
                else imply(v, r, x, &implied);
            }
        }
        now = implied;
    }
}

typedef struct sorting {
    comity_holding holding;
    uint32_t order; /* of the fluent */
    size_t at;
} sorting;

static int line_order(const void *p, const void *q) {
    const sorting *x = p, *y = q;
    if (x->order != y->order) return x->order < y->order ? -1 : 1;
    int c = strcmp(x->holding.holder, y->holding.holder);
    if (!c) c = strcmp(x->holding.since_start, y->holding.since_start);
    if (!c) c = (int)y->holding.holds - (int)x->holding.holds; /* what holds before what does not */
    if (!c) c = strcmp(x->holding.object, y->holding.object);
    return c ? c : x->at < y->at ? -1 : x->at > y->at;
}

/* In order of the table of fluents, then holder, date, object. */
static void sort(viewing *v) {
    size_t n = v->view->list.n;
    if (n < 2) return;
    comity_holding *h = v->view->list.at;
    sorting *list = CM_NEW_ARRAY(v->view->arena, sorting, n);
    uint32_t *intervals = CM_NEW_ARRAY(v->view->arena, uint32_t, n);
    for (size_t i = 0; i < n; i++) list[i] = (sorting){h[i], cm_rules_fluent(v->rules, h[i].fluent)->order, i};
    qsort(list, n, sizeof *list, line_order);
    for (size_t i = 0; i < n; i++) h[i] = list[i].holding, intervals[i] = v->view->intervals.at[list[i].at];
    v->view->intervals.at = intervals;
}

static comity_state_view *view_new(void) {
    cm_arena *arena = cm_arena_new();
    comity_state_view *made = CM_NEW(arena, comity_state_view);
    made->arena = arena;
    return made;
}

/* Fluents whose intervals of all times a rule on a date asks about ("unless ended …"); in the view's arena. */
static const bool *asked_about(const viewing *v) {
    size_t n = 0;
    while (cm_rules_fluent_at(v->rules, n)) n++;
    bool *out = CM_NEW_ARRAY(v->view->arena, bool, n + 1);
    for (size_t k = 0; k < cm_rules_count(v->rules); k++)
        if (cm_rules_at(v->rules, k)->unless) out[cm_rules_at(v->rules, k)->unless->order] = true;
    return out;
}

static void fill(comity_state_view *made, const cm_rules *rules, const cm_office_source *offices, const char *date) {
    cm_arena *arena = made->arena;
    viewing v = {made, rules, offices, date ? cm_arena_cstr(arena, cm_str_of(date)) : NULL};
    cm_intervals all = {0};
    const bool *asked = asked_about(&v);
    int day = date ? cm_date_number(date) : 0;
    for (uint32_t i = 0; i < made->body.n; i++) {
        cm_interval x;
        if (date && !cm_body_may_reach(&made->body, i, day) && !asked[cm_body_fluent(&made->body, i)]) continue;
        cm_body_interval(&made->body, i, &x);
        CM_PUSH(arena, all.list, x);
    }
    for (size_t i = 0; i < all.list.n; i++) {
        bool certain = true;
        if (!date || (reaches(&all.list.at[i], v.date, &certain) && !lapsed(&v, &all.list.at[i]))) add(&v, &all.list.at[i], certain);
    }
    if (date) apply_implications(&v, &all);
    sort(&v);
}

static comity_status view(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err) {
    comity_state_view *made = view_new();
    made->ledger = ledger;
    comity_status s = cm_state_body(rules, offices, ledger, a, b, made->arena, &made->body, err);
    if (s != COMITY_OK) {
        comity_state_free(made);
        return s;
    }
    fill(made, rules, offices, date);
    *out = made;
    return COMITY_OK;
}

comity_status cm_state_of(const cm_rules *rules, const cm_office_source *offices, const comity_event *events, size_t n, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err) {
    comity_state_view *made = view_new();
    made->events = events;
    comity_status s = cm_state_body_of(rules, offices, events, n, a, b, made->arena, &made->body, err);
    if (s != COMITY_OK) {
        comity_state_free(made);
        return s;
    }
    fill(made, rules, offices, date);
    *out = made;
    return COMITY_OK;
}

/* Of n reports at most `most` (0: all) whole: the first ones and the last. */
static comity_status read_reports(comity_state_view *v, const int64_t *numbers, size_t n, size_t most, const comity_event *const **out,
                                  size_t *n_out, comity_error *err) {
    size_t wanted = most && most < n ? most : n;
    const comity_event **list = CM_NEW_ARRAY(v->arena, const comity_event *, wanted + 1);
    for (size_t i = 0; i < wanted; i++) {
        int64_t number = numbers[wanted < n && i && i + 1 == wanted ? n - 1 : i];
        if (!v->ledger) {
            list[i] = &v->events[number];
            continue;
        }
        comity_event *e = CM_NEW(v->arena, comity_event);
        CM_TRY(cm_ledger_event(v->ledger, number, v->arena, e, err));
        list[i] = e;
    }
    *out = list;
    *n_out = wanted;
    return COMITY_OK;
}

comity_status comity_state_evidence(comity_state_view *v, size_t i, size_t most, comity_error *err) {
    comity_holding *h = &v->list.at[i];
    size_t n_for, n_against;
    const int64_t *numbers = cm_body_reports(&v->body, v->intervals.at[i], v->arena, &n_for, &n_against);
    CM_TRY(read_reports(v, numbers, n_for, most, &h->evidence, &h->n_evidence, err));
    return read_reports(v, numbers + n_for, n_against, most, &h->against, &h->n_against, err);
}

comity_status cm_state_on(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                          const char *b, const char *date, comity_state_view **out, comity_error *err) {
    char today[12];
    CM_TRY(cm_day_asked(date, today, &date, err));
    return view(rules, offices, ledger, a, b, date, out, err);
}

comity_status cm_state_all(const cm_rules *rules, const cm_office_source *offices, comity_ledger *ledger, const char *a,
                           const char *b, comity_state_view **out, comity_error *err) {
    return view(rules, offices, ledger, a, b, NULL, out, err);
}

size_t comity_state_count(const comity_state_view *v) { return v->list.n; }
const comity_holding *comity_state_at(const comity_state_view *v, size_t i) { return &v->list.at[i]; }

void comity_state_free(comity_state_view *v) {
    if (v) cm_arena_free(v->arena);
}
