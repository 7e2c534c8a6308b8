/* From events to intervals. Each event that touches a fluent becomes a mark (start, end, held, denied); the marks of
 * one fluent, holder and object, in order of date, make its intervals. Order of arrival plays no part. */
#include "base/day.h"
#include "ledger/day.h"
#include "state/state.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct mark {
    const cm_fluent *fluent;
    const char *holder, *counterpart, *key;
    cm_rule_kind kind;
    const cm_rule *rule;
    const char *first, *last; /* its date, "" unknown */
    const comity_event *event;
} mark;

typedef struct marks {
    CM_VEC(mark) list;
} marks;

/* "the Bureau's Container Security Initiative": a name says what it is without saying whose. */
static const char *without_owner(const char *object) {
    static const char *const signs[] = {"'s ", "\u2019s "};
    for (int k = 0; k < 2; k++)
        for (const char *at; (at = strstr(object, signs[k])) && at[strlen(signs[k])] >= 'A' && at[strlen(signs[k])] <= 'Z';)
            object = at + strlen(signs[k]);
    return object;
}

/* What two reports must share to speak of one thing: the object's words without articles and quantities. */
static const char *object_key(cm_arena *arena, const char *object) {
    static const char *const empty[] = {"the", "a", "an", "all", "its", "his", "their", "some", "certain", "any", "most", "almost", "president",
                                        "only", "of", "s", "new", NULL};
    char *out = cm_arena_alloc(arena, strlen(object) + 2);
    size_t n = 0;
    for (const char *p = object; *p;) {
        while (*p && !isalnum((unsigned char)*p) && !((unsigned char)*p & 0x80)) p++;
        const char *from = p;
        while (*p && (isalnum((unsigned char)*p) || ((unsigned char)*p & 0x80))) p++;
        cm_str w = {from, (size_t)(p - from)};
        bool skip = w.n == 0;
        for (const char *const *e = empty; *e; e++) skip |= cm_str_ieq(w, cm_str_of(*e));
        if (skip) continue;
        if (n) out[n++] = ' ';
        for (size_t i = 0; i < w.n; i++) out[n++] = (char)tolower((unsigned char)w.s[i]);
    }
    out[n] = 0;
    return out;
}

static bool has_code(const comity_actor *actors, size_t n, const char *code) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(actors[i].code, code) == 0) return true;
    return false;
}

static void add_mark(cm_arena *arena, marks *out, const cm_rule *rule, const cm_fluent *f, const comity_event *e, const char *a,
                     const char *b) {
    bool a_acts = has_code(e->source, e->n_source, a), b_acts = has_code(e->source, e->n_source, b);
    bool a_suffers = has_code(e->target, e->n_target, a), b_suffers = has_code(e->target, e->n_target, b);
    bool mutual = e->reciprocal && (a_acts || a_suffers) && (b_acts || b_suffers);
    bool forward = mutual || (a_acts && b_suffers), backward = mutual || (b_acts && a_suffers);
    if (strcmp(a, b) == 0) backward = false; /* of one state alone: said once */
    if (!forward && !backward) return;
    mark m = {.fluent = f, .rule = rule, .kind = rule->kind, .first = e->date_start, .last = *e->date_end ? e->date_end : e->date_start,
              .event = e, .key = ""};
    if (f->key == CM_KEY_OBJECT) m.key = object_key(arena, without_owner(e->object));
    if (f->reciprocal) forward = strcmp(a, b) < 0, backward = !forward;
    if (forward) {
        m.holder = a;
        m.counterpart = b;
        CM_PUSH(arena, out->list, m);
    }
    if (backward) {
        m.holder = b;
        m.counterpart = a;
        CM_PUSH(arena, out->list, m);
    }
}

/* ---- which thing a report speaks of ---- */

/* Is `w` a word that the fluent's own name says already ("sanctions" of a sanction, "aid" of an aid-suspension)? */
static bool said_by_name(cm_str w, const char *fluent) {
    cm_str rest = cm_str_of(fluent), part;
    while (rest.s && cm_str_split(&rest, '-', &part))
        if (w.n >= part.n && w.n <= part.n + 1 && memcmp(w.s, part.s, part.n) == 0) return true;
    return cm_str_is(w, "assistance") && strstr(fluent, "aid");
}

static bool has_word(const char *key, cm_str w) {
    cm_str rest = cm_str_of(key), part;
    while (rest.n && cm_str_split(&rest, ' ', &part))
        if (cm_str_eq(part, w)) return true;
    return false;
}

/* Whether every telling word of `less` is in `more`: "sanctions" tells nothing, "aid" is in "military aid". */
static bool within(const char *less, const char *more, const char *fluent) {
    cm_str rest = cm_str_of(less), w;
    while (rest.n && cm_str_split(&rest, ' ', &w))
        if (!said_by_name(w, fluent) && !has_word(more, w)) return false;
    return true;
}

static bool opens(const mark *m) { return m->kind == CM_RULE_STARTS || m->kind == CM_RULE_HOLDS || m->kind == CM_RULE_PASSES; }

/* A key by which some report calls a thing, with its words as bits: a quick answer that most pairs of keys share nothing. */
typedef struct called {
    const char *key;
    uint64_t words, telling;
    bool begun; /* a report that begins something says so: it is a thing */
} called;

static called called_of(const char *key, const char *fluent) {
    called c = {.key = key};
    cm_str rest = cm_str_of(key), w;
    while (rest.n && cm_str_split(&rest, ' ', &w)) {
        uint64_t bit = 1ull << (cm_str_hash(w) & 63);
        c.words |= bit;
        if (!said_by_name(w, fluent)) c.telling |= bit;
    }
    return c;
}

static bool called_within(const called *less, const called *more, const char *fluent) {
    return (less->telling & ~more->words) == 0 && within(less->key, more->key, fluent);
}

/* What one key means among the things of its fluent and holder. */
static void settle_key(cm_arena *arena, marks *all, const called *list, size_t n, const called *own, const size_t *of, size_t n_of,
                       const cm_fluent *fluent) {
    const char *fuller = NULL, *barer = NULL, *name = fluent->name;
    size_t fit = 0, bare = 0;
    for (size_t k = 0; k < n; k++) {
        const called *t = &list[k];
        if (!t->begun || t == own) continue;
        bool less = called_within(own, t, name), more = called_within(t, own, name);
        if (less && !more && ++fit) fuller = t->key;
        else if (more && ++bare) barer = t->key;
    }
    bool vague = within(own->key, "", name), exact = own->begun;
    for (size_t i = 0; i < n_of; i++) {
        mark m = all->list.at[of[i]];
        if (opens(&m)) {
            if (fit == 1) all->list.at[of[i]].key = fuller;
            continue;
        }
        if (!fit && !exact && bare == 1) all->list.at[of[i]].key = barer;
        /* "lifted the sanctions": of whatever kind, also when some report called them just that */
        if (!fit || (exact && !vague)) continue;
        if (!exact) all->list.at[of[i]].key = fuller;
        for (size_t k = 0; k < n; k++) {
            const called *t = &list[k];
            if (!t->begun || t == own || (!exact && t->key == fuller) || !called_within(own, t, name)) continue;
            mark copy = m;
            copy.key = t->key;
            CM_PUSH(arena, all->list, copy);
        }
    }
}

static int by_thing(const mark *x, const mark *y) {
    if (x->fluent != y->fluent) return x->fluent->order < y->fluent->order ? -1 : 1;
    int c = strcmp(x->holder, y->holder);
    return c ? c : strcmp(x->key, y->key);
}

typedef struct place {
    mark mark;
    size_t at; /* in the list of marks */
} place;

static int place_order(const void *p, const void *q) {
    const place *x = p, *y = q;
    int c = by_thing(&x->mark, &y->mark);
    return c ? c : x->at < y->at ? -1 : x->at > y->at;
}

/* Reports name a thing more or less fully. One that begins something and is less telling than exactly one other means
 * that one; one that ends something ends all that its words fit, unless a thing is called just so, and failing that the
 * one thing that fits its words ("economic sanctions": "the economic sanctions on officials"). Goes by the set of
 * reports, not by their order: each key is looked at once among those of its fluent and holder. */
static void settle_keys(cm_arena *arena, marks *all) {
    size_t n = 0;
    place *at = CM_NEW_ARRAY(arena, place, all->list.n + 1);
    for (size_t i = 0; i < all->list.n; i++)
        if (all->list.at[i].fluent->key == CM_KEY_OBJECT) at[n++] = (place){all->list.at[i], i};
    if (n) qsort(at, n, sizeof *at, place_order);
    called *list = CM_NEW_ARRAY(arena, called, n + 1);
    size_t *from = CM_NEW_ARRAY(arena, size_t, n + 1), *of = CM_NEW_ARRAY(arena, size_t, n + 1);
    for (size_t i = 0; i < n; i++) of[i] = at[i].at;
    for (size_t i = 0; i < n;) {
        const mark *group = &at[i].mark;
        size_t keys = 0, end = i;
        for (; end < n && at[end].mark.fluent == group->fluent && strcmp(at[end].mark.holder, group->holder) == 0; end++) {
            if (keys == 0 || strcmp(list[keys - 1].key, at[end].mark.key) != 0) {
                from[keys] = end;
                list[keys++] = called_of(at[end].mark.key, group->fluent->name);
            }
            list[keys - 1].begun |= opens(&at[end].mark);
        }
        from[keys] = end;
        for (size_t k = 0; k < keys; k++)
            settle_key(arena, all, list, keys, &list[k], of + from[k], from[k + 1] - from[k], group->fluent);
        i = end;
    }
}

static void mark_events(cm_arena *arena, const cm_rules *rules, const char *a, const char *b, const comity_event *events, size_t n,
                        marks *out) {
    static const comity_effect effects[] = {COMITY_STARTS, COMITY_ENDS, COMITY_HOLDS};
    for (size_t i = 0; i < n; i++) {
        const comity_event *e = &events[i];
        const cm_fluent *f = cm_rules_fluent(rules, e->fluent);
        if (!f || e->effect == COMITY_NO_EFFECT) continue;
        for (size_t k = 0; k < cm_rules_count(rules); k++) {
            const cm_rule *r = cm_rules_at(rules, k);
            if (r->kind > CM_RULE_PASSES || (r->then && r->then != f) || r->status != e->status) continue;
            if (r->kind == CM_RULE_PASSES) {
                if (e->kind != COMITY_EVENT || e->effect == COMITY_ENDS || !*e->date_start) continue;
            } else if (r->kind != CM_RULE_DENIES && effects[r->kind - CM_RULE_STARTS] != e->effect)
                continue;
            add_mark(arena, out, r, f, e, a, b);
            break;
        }
    }
}

static int in_order(const void *p, const void *q) {
    const mark *x = p, *y = q;
    int c = by_thing(x, y);
    if (c) return c;
    /* undated ones last: they join what the dated ones make */
    if (!*x->first != !*y->first) return *x->first ? -1 : 1;
    /* A beginning goes by the earliest day that it may mean, an end by the latest: what began on 28 June 2009 and
     * ended "in 2009" ended after it began. */
    c = strcmp(x->kind == CM_RULE_ENDS ? x->last : x->first, y->kind == CM_RULE_ENDS ? y->last : y->first);
    if (!c) c = strcmp(x->first, y->first);
    if (!c) c = strcmp(x->last, y->last);
    if (!c) c = (int)x->kind - (int)y->kind;
    return c ? c : strcmp(x->event->id, y->event->id);
}

/* Whether a report's trigger says a word that begins as one of `said`. */
static bool says(const char *trigger, const char *said) {
    for (const char *at = trigger; *at;) {
        while (*at && !isalpha((unsigned char)*at)) at++;
        cm_str rest = cm_str_of(said), w, here = cm_str_of(at);
        while (rest.n && cm_str_split(&rest, ',', &w))
            if (w.n && w.n <= here.n && cm_str_ieq(cm_str_cut(here, 0, w.n), w)) return true;
        while (*at && *at != ' ') at++;
    }
    return false;
}

static void years_later(const char *iso, int years, char out[24]) {
    int year = 0;
    out[0] = 0;
    if (sscanf(iso, "%4d", &year) == 1) snprintf(out, 24, "%04d%.6s", year + years, iso + 4);
}

/* The rule that tells the rank of which a report speaks, by the words for the object, failing that by the trigger's; or
 * NULL. */
static const cm_rule *rank_of(const cm_rules *rules, const mark *m) {
    for (int turn = 0; turn < 2; turn++) {
        const char *text = turn ? m->event->trigger : m->event->object;
        for (size_t k = 0; k < cm_rules_count(rules); k++) {
            const cm_rule *r = cm_rules_at(rules, k);
            if (r->kind == CM_RULE_RANK && r->then == m->fluent && says(text, r->said)) return r;
        }
    }
    return NULL;
}

/* Where a rank stands among those of its fluent: rules name the lowest first. */
static size_t height(const cm_rules *rules, const cm_rule *rank) {
    for (size_t k = 0; k < cm_rules_count(rules); k++) {
        const cm_rule *r = cm_rules_at(rules, k);
        if (r->kind == CM_RULE_RANK && r->then == rank->then && strcmp(r->name, rank->name) == 0) return k;
    }
    return 0;
}

/* Whether a report of rank `r` tells of another mission than x; where it is the same, x takes what it tells. */
static bool other_rank(const cm_rules *rules, const mark *m, const cm_rule *r, cm_interval *x) {
    if (!r) return false;
    if (!x->rank) return x->rank = r, false;
    if (strcmp(r->name, x->rank->name) == 0) return false;
    bool higher = height(rules, r) > height(rules, x->rank);
    if (r->at_least && !higher) return false;
    /* on the day on which it began (or within the days that this may mean) it is said more rightly */
    if (*m->first ? strcmp(m->first, x->since_end) <= 0 : !*x->since_start) {
        if (higher) x->rank = r;
        return false;
    }
    return true;
}

/* The rule by which a report of a beginning tells of another than the one before (`x`, NULL none), or NULL. */
static const cm_rule *restart(const cm_rules *rules, const mark *m, const cm_interval *x) {
    char limit[24];
    if (m->kind != CM_RULE_STARTS || !*m->first || (x && strcmp(m->first, x->since_end) <= 0)) return NULL;
    for (size_t k = 0; k < cm_rules_count(rules); k++) {
        const cm_rule *r = cm_rules_at(rules, k);
        if (r->kind != CM_RULE_RESTARTS || (r->then && r->then != m->fluent)) continue;
        if (r->said && says(m->event->trigger, r->said)) return r;
        /* a bare year is often another account of the same, and tables tell of ends too */
        if (r->said || !x || !*m->event->trigger || strncmp(m->first, m->last, 7) != 0) continue;
        years_later(x->since_end, r->years, limit);
        if (*limit && strcmp(m->first, limit) > 0) return r;
    }
    return NULL;
}

static void set_dates(char start[12], char end[12], const mark *m) {
    memset(start, 0, 12);
    memset(end, 0, 12);
    memcpy(start, m->first, strnlen(m->first, 11));
    memcpy(end, m->last, strnlen(m->last, 11));
}

/* Ends an interval; neither can it have ended before it began nor begun after it ended. */
static void end_interval(cm_interval *x, const mark *m) {
    set_dates(x->until_start, x->until_end, m);
    if (*x->until_start && strcmp(x->until_start, x->since_start) < 0) memcpy(x->until_start, x->since_start, sizeof x->until_start);
    if (*x->until_end && strcmp(x->since_end, x->until_end) > 0) memcpy(x->since_end, x->until_end, sizeof x->since_end);
    x->ended = true;
    x->end_rule = m->rule;
}

static cm_interval *new_interval(cm_arena *arena, cm_intervals *out, const mark *m) {
    const comity_event *e = m->event;
    cm_interval x = {.fluent = m->fluent, .holder = m->holder, .counterpart = m->counterpart, .key = m->key, .object = e->object,
                     .scope = e->scope, .place = e->place, .rule = m->rule};
    CM_PUSH(arena, out->list, x);
    return &out->list.at[out->list.n - 1];
}

/* It began again on a later day, and nobody told that it had ended: it did, at some time after it was last said to begin. */
static void end_untold(cm_interval *x, const mark *m, const cm_rule *rule) {
    memcpy(x->until_start, x->since_end, sizeof x->until_start);
    memset(x->until_end, 0, sizeof x->until_end);
    memcpy(x->until_end, m->first, strnlen(m->first, 11));
    x->ended = x->end_untold = true;
    x->end_rule = rule;
}

static cm_interval *begin(cm_arena *arena, cm_intervals *out, size_t from, const mark *m, const cm_rule *again) {
    bool first = out->list.n == from, untold = !first && out->list.at[out->list.n - 1].end_untold;
    cm_interval *x = new_interval(arena, out, m);
    set_dates(x->since_start, x->since_end, m);
    if (!again || (!first && !untold)) return x; /* an end that was told is shown by itself */
    x->again = again;
    if (first) return x;
    const cm_interval *before = x - 1;
    memcpy(x->before_start, before->since_start, sizeof x->before_start);
    memcpy(x->before_end, before->since_end, sizeof x->before_end);
    return x;
}

/* An act that passes holds while it goes on and no longer. */
static void pass(cm_arena *arena, cm_intervals *out, size_t from, const mark *m, cm_interval *open) {
    cm_interval *x = open;
    for (size_t i = out->list.n; i > from && !x; i--) { /* they come in order of their first day */
        cm_interval *y = &out->list.at[i - 1];
        if (y->passing && strcmp(y->since_start, m->first) < 0) break;
        if (y->passing && strcmp(y->since_start, m->first) == 0 && strcmp(y->until_end, m->last) == 0) x = y;
    }
    if (!x) {
        x = new_interval(arena, out, m);
        set_dates(x->since_start, x->since_end, m);
        set_dates(x->until_start, x->until_end, m);
        x->ended = x->passing = true;
        /* days named from one to another: it went on all the time */
        if (m->event->date_precision == COMITY_PRECISION_DAY) {
            memcpy(x->since_end, x->since_start, sizeof x->since_end);
            memcpy(x->until_start, x->until_end, sizeof x->until_start);
        }
    }
    CM_PUSH(arena, x->evidence, m->event);
}

/* A report that tells more exactly when it began ("in 1921", "on 26 July 1921"). */
static void narrow(cm_interval *x, const mark *m) {
    if (!*m->first || !*x->since_start || !*x->since_end) return;
    if (strcmp(m->first, x->since_start) < 0 || strcmp(m->last, x->since_end) > 0) return;
    set_dates(x->since_start, x->since_end, m);
}

/* Only the last can be open: none is begun while one is. */
static cm_interval *open_interval(cm_intervals *out, size_t from) {
    if (out->list.n == from || out->list.at[out->list.n - 1].ended) return NULL;
    return &out->list.at[out->list.n - 1];
}

/* The mission has another rank from then on; undated, from some day before the report on. */
static void end_rank(cm_interval *x, const mark *m, const cm_rule *rank) {
    set_dates(x->until_start, x->until_end, m);
    int32_t day;
    if (!*m->first && cm_day_parse(m->event->published, &day) && strcmp(m->event->published, x->since_end) > 0) {
        memcpy(x->until_start, x->since_end, sizeof x->until_start);
        memcpy(x->until_end, m->event->published, 11);
    }
    x->ended = true;
    x->end_rule = rank;
}

/* The marks [i, n) of one thing, in order of date. */
static void run_marks(cm_arena *arena, const cm_rules *rules, const mark *at, size_t n, cm_intervals *out) {
    size_t from = out->list.n;
    for (size_t i = 0; i < n; i++) {
        const mark *m = &at[i];
        cm_interval *x = open_interval(out, from);
        const cm_rule *again, *rank = opens(m) ? rank_of(rules, m) : NULL;
        switch (m->kind) {
        case CM_RULE_STARTS: case CM_RULE_HOLDS:
            if (x && (again = restart(rules, m, x))) {
                end_untold(x, m, again);
                x = begin(arena, out, from, m, again);
                x->rank = rank;
            } else if (x && other_rank(rules, m, rank, x)) {
                end_rank(x, m, rank);
                x = begin(arena, out, from, m, NULL);
                x->rank = rank;
            } else if (!x) {
                /* an undated report beside a closed interval says nothing new */
                if (!*m->first && out->list.n > from) x = &out->list.at[out->list.n - 1];
                else {
                    x = begin(arena, out, from, m, restart(rules, m, NULL));
                    x->rank = rank;
                }
            } else {
                narrow(x, m);
            }
            CM_PUSH(arena, x->evidence, m->event);
            break;
        case CM_RULE_PASSES:
            pass(arena, out, from, m, x);
            break;
        case CM_RULE_DENIES:
            if (x || out->list.n > from) {
                if (!x) x = &out->list.at[out->list.n - 1];
                CM_PUSH(arena, x->against, m->event);
            }
            break;
        default: /* what ends must have been: an end without a start closes an interval of unknown beginning */
            if (!x) {
                if (out->list.n > from) { /* said again */
                    CM_PUSH(arena, out->list.at[out->list.n - 1].evidence, m->event);
                    break;
                }
                x = new_interval(arena, out, m);
            }
            end_interval(x, m);
            bool there = false; /* what a rule ends stands on its own reports */
            for (size_t k = 0; k < x->evidence.n; k++) there |= x->evidence.at[k] == m->event;
            if (!there) CM_PUSH(arena, x->evidence, m->event);
        }
    }
}

static void build(cm_arena *arena, const cm_rules *rules, marks *all, cm_intervals *out) {
    if (all->list.n) qsort(all->list.at, all->list.n, sizeof *all->list.at, in_order);
    out->list.n = 0;
    for (size_t i = 0; i < all->list.n;) {
        size_t k = i + 1;
        while (k < all->list.n && by_thing(&all->list.at[i], &all->list.at[k]) == 0) k++;
        run_marks(arena, rules, &all->list.at[i], k - i, out);
        i = k;
    }
}

/* Adds a mark that a rule makes, unless it has been made before; `made` has all of them. */
static void add_once(cm_arena *arena, marks *made, marks *all, const mark *m) {
    for (size_t i = 0; i < made->list.n; i++) {
        const mark *x = &made->list.at[i];
        if (x->rule == m->rule && strcmp(x->first, m->first) == 0 && by_thing(x, m) == 0) return;
    }
    CM_PUSH(arena, made->list, *m);
    CM_PUSH(arena, all->list, *m);
}

/* Where the intervals of a fluent begin: they stand together, in order of the table of fluents. */
static size_t first_of(const cm_intervals *now, const cm_fluent *fluent) {
    size_t low = 0, high = now->list.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (now->list.at[middle].fluent->order < fluent->order) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Ends that follow from other fluents' starts and ends, of the same holder (or of either side of reciprocal ones). */
static bool add_consequences(cm_arena *arena, const cm_rules *rules, const cm_intervals *now, marks *made, marks *all) {
    size_t before = all->list.n;
    for (size_t k = 0; k < cm_rules_count(rules); k++) {
        const cm_rule *r = cm_rules_at(rules, k);
        if (r->kind != CM_RULE_START_ENDS && r->kind != CM_RULE_END_ENDS) continue;
        for (size_t i = 0; i < now->list.n; i++) {
            const cm_interval *x = &now->list.at[i];
            bool end = r->kind == CM_RULE_END_ENDS;
            const char *when = end ? x->until_start : x->since_start;
            if (x->fluent != r->if_ || !*when || !x->evidence.n || (end && !x->ended) || cm_unless(r, now, when)) continue;
            for (size_t j = first_of(now, r->then); j < now->list.n && now->list.at[j].fluent == r->then; j++) {
                const cm_interval *y = &now->list.at[j];
                bool same = x->fluent->reciprocal || y->fluent->reciprocal || strcmp(x->holder, y->holder) == 0;
                if (!same || strcmp(y->since_start, when) > 0) continue;
                if (y->ended && strcmp(y->end_untold ? y->until_end : y->until_start, when) <= 0) continue;
                const comity_event *e = x->evidence.at[end ? x->evidence.n - 1 : 0];
                mark m = {.fluent = y->fluent, .holder = y->holder, .counterpart = y->counterpart, .key = y->key, .rule = r,
                          .kind = CM_RULE_ENDS, .first = cm_arena_cstr(arena, cm_str_of(when)),
                          .last = cm_arena_cstr(arena, cm_str_of(end ? x->until_end : x->since_end)), .event = e};
                add_once(arena, made, all, &m);
            }
        }
    }
    return all->list.n > before;
}

/* The day on which a rule says that a state ended, "" none. */
static const char *state_end(cm_arena *arena, const cm_rule *r, const cm_office_source *offices, const char *code) {
    if (r->kind == CM_RULE_STATE_ENDS) return strcmp(r->state, code) == 0 ? r->date : "";
    char from[12] = "", until[12] = "", *next;
    int32_t day;
    if (!offices || !offices->life) return "";
    offices->life(offices->user, code, from, until);
    if (!cm_day_parse(until, &day)) return "";
    next = cm_arena_alloc(arena, 12);
    cm_day_iso(day + 1, next); /* its last day was still its own */
    return next;
}

/* What stood with a state that is no more ended with it. */
static bool add_state_ends(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b,
                           const cm_intervals *now, marks *made, marks *all) {
    size_t before = all->list.n;
    for (size_t k = 0; k < cm_rules_count(rules); k++) {
        const cm_rule *r = cm_rules_at(rules, k);
        if ((r->kind != CM_RULE_WITH_STATE && r->kind != CM_RULE_STATE_ENDS) || strcmp(a, b) == 0) continue;
        const char *ends[2] = {state_end(arena, r, offices, a), state_end(arena, r, offices, b)};
        if (!*ends[0] && !*ends[1]) continue;
        for (size_t i = 0; i < 2 * now->list.n; i++) {
            const cm_interval *x = &now->list.at[i / 2];
            const char *when = ends[i % 2];
            if (!*when || (x->ended && !x->end_untold) || !x->evidence.n || (r->then && r->then != x->fluent)) continue;
            if (x->end_untold && strcmp(x->until_end, when) <= 0) continue;
            if (strcmp(x->since_start, when) >= 0) continue;
            mark m = {.fluent = x->fluent, .holder = x->holder, .counterpart = x->counterpart, .key = x->key, .rule = r,
                      .kind = CM_RULE_ENDS, .first = when, .last = when, .event = x->evidence.at[0]};
            add_once(arena, made, all, &m);
        }
    }
    return all->list.n > before;
}

void cm_derive(cm_arena *arena, const cm_rules *rules, const cm_office_source *offices, const char *a, const char *b,
               const comity_event *events, size_t n, cm_intervals *out) {
    marks all = {0}, made = {0};
    mark_events(arena, rules, a, b, events, n, &all);
    settle_keys(arena, &all);
    build(arena, rules, &all, out);
    if (add_state_ends(arena, rules, offices, a, b, out, &made, &all)) build(arena, rules, &all, out);
    /* consequences may have consequences; each round adds marks or ends the loop */
    for (int rounds = 0; rounds < 8 && add_consequences(arena, rules, out, &made, &all); rounds++) build(arena, rules, &all, out);
    cm_bound(rules, offices, a, b, out);
}
