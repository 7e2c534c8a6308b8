/* What later events make of commitments. The first decisive event in order of date settles one. */
#include "commitments/commitments.h"

#include <ctype.h>
#include <stdlib.h>

static bool telling(cm_str w, const char *skip) {
    static const char *const empty[] = {"the", "and", "for", "with", "its", "his", "their", "from", "will", "would", "that", "which", "not",
                                        "all", "some", "certain", "any", "most", "almost", "new", "government", "president", "united",
                                        "states", "first", "results", "result", "into", "them", "this", "such", "have", "has", "been",
                                        "may", "might", "could", "must", "should", "end", "cut", "off", "lift", "impose", "give", "resume",
                                        "recognize", "recognise", "withdraw", "suspend", "terminate", "january", "february", "march",
                                        "april", "june", "july", "august", "september", "october", "november", "december", NULL};
    if (w.n < 3 || isdigit((unsigned char)w.s[0])) return false;
    for (const char *const *e = empty; *e; e++)
        if (cm_str_ieq(w, cm_str_of(*e))) return false;
    cm_str rest = cm_str_of(skip), other;
    while (rest.n && cm_str_split(&rest, ' ', &other)) /* "Honduran" of Honduras */
        if (other.n >= 4 && w.n >= 4 && strncasecmp(w.s, other.s, other.n < 5 ? 4 : 5) == 0) return false;
    return true;
}

static bool next_word(const char **at, cm_str *out) {
    while (**at && !isalnum((unsigned char)**at) && (unsigned char)**at < 0x80) ++*at;
    out->s = *at;
    while (isalnum((unsigned char)**at) || (unsigned char)**at >= 0x80) ++*at;
    out->n = (size_t)(*at - out->s);
    return out->n > 0;
}

static bool alike(cm_str x, cm_str y) {
    size_t n = x.n < y.n ? x.n : y.n;
    if (n > 5) n = 5;
    return strncasecmp(x.s, y.s, n) == 0 && (x.n == y.n || (n >= 4 && (x.n > y.n ? x.n - y.n : y.n - x.n) < 4));
}

static bool in_common(const cm_pledging *p, const char *one, const char *other, bool if_silent) {
    const char *skip = p->names;
    size_t ones = 0, others = 0;
    cm_str w, v;
    for (const char *at = other; next_word(&at, &v);) others += telling(v, skip);
    for (const char *at = one; next_word(&at, &w);) {
        if (!telling(w, skip)) continue;
        ones++;
        for (const char *k = other; next_word(&k, &v);)
            if (telling(v, skip) && alike(w, v)) return true;
    }
    return if_silent && (!ones || !others);
}

bool cm_pledge_same_thing(const cm_pledging *p, const char *one, const char *other) { return in_common(p, one, other, true); }

static bool by_holder(const cm_pledge *x, const comity_event *e) {
    const comity_commitment *c = &x->out;
    bool forward = cm_pledge_side(e->source, e->n_source, c->holder) && cm_pledge_side(e->target, e->n_target, c->addressee);
    bool backward = cm_pledge_side(e->source, e->n_source, c->addressee) && cm_pledge_side(e->target, e->n_target, c->holder);
    return forward || (backward && (c->mutual || e->reciprocal));
}

/* Within one document the text's order tells where the dates do not. */
static bool later(const cm_pledging *p, const cm_pledge *x, const comity_event *e) {
    const comity_commitment *c = &x->out;
    if (!*e->date_start || strcmp(e->date_start, p->date) > 0) return false;
    const char *said = *c->made_end ? c->made_end : c->deadline_end;
    if (p->rules->within && *said && atoi(e->date_start) - atoi(said) > p->rules->within) return false;
    if (strcmp(e->document, x->statement->document) == 0) {
        if (e->sentence.index == x->statement->sentence.index) return false;
        if (e->sentence.index > x->statement->sentence.index) return !*c->made_start || strcmp(e->date_end, c->made_start) >= 0;
        return *c->made_end && strcmp(e->date_start, c->made_end) > 0;
    }
    if (*c->made_start) return strcmp(e->date_start, c->made_start) >= 0;
    return *c->deadline_start && strcmp(e->date_start, c->deadline_start) >= 0;
}

static bool same_act(const char *act, const char *code) {
    size_t n = strlen(act);
    return n >= 2 && strncmp(act, code, n > 3 ? 3 : n) == 0;
}

static const char *thing(const comity_event *e) { return *e->object ? e->object : e->trigger; }

static bool speech(const comity_event *e) { return strncmp(e->cameo, "03", 2) == 0 || strncmp(e->cameo, "13", 2) == 0; }

/* Whether the event is of the thing that the commitment is about. Of an act that is known only as to its kind, the words
 * must tell that it is the same. */
static bool of_it(const cm_pledging *p, const cm_pledge *x, const comity_event *e, bool told) {
    bool if_silent = !told && strlen(x->out.act) > 2;
    if (in_common(p, x->out.consequence, thing(e), if_silent)) return true;
    return *x->act_event->object && in_common(p, x->act_event->object, thing(e), false);
}

/* "would not be recognised" says it again; "was not recognised" tells what was done. */
static bool said_again(const cm_pledging *p, const comity_event *e) {
    cm_said said;
    cm_said_read(p->arena, p->engine, e, &said);
    for (int32_t i = 0; i < said.tree.n; i++)
        if (said.tree.tokens[i].upos == CM_VERB && cm_said_planned(&said, i)) return true;
    return false;
}

/* The rule by which the event settles the commitment, CM_SETTLE_COUNT when it does not. */
static cm_settling settles(const cm_pledging *p, const cm_pledge *x, const comity_event *e) {
    const comity_commitment *c = &x->out;
    const comity_event *act = x->act_event;
    if ((e->status != COMITY_ACTUAL && e->status != COMITY_NEGATED) || !by_holder(x, e)) return CM_SETTLE_COUNT;
    if (speech(e)) {
        if (e->status != COMITY_ACTUAL || c->kind != COMITY_THREAT || c->negative || e->cameo[0] != '0' || !*c->act) return CM_SETTLE_COUNT;
        const char *other = cm_commitment_act(p->rules, e->cameo, NULL);
        bool back = other && cm_commitment_opposite(p->rules, other, c->act, c->consequence);
        return back && of_it(p, x, e, false) ? CM_SETTLE_TAKEN_BACK : CM_SETTLE_COUNT;
    }
    bool fluents = *act->fluent && *e->fluent && strcmp(act->fluent, e->fluent) == 0 && act->effect != COMITY_HOLDS &&
                   act->effect != COMITY_NO_EFFECT && e->effect != COMITY_NO_EFFECT;
    bool does = fluents ? act->effect == e->effect || (act->effect == COMITY_STARTS && e->effect == COMITY_HOLDS)
                        : same_act(c->act, e->cameo);
    if (c->negative) {
        if (!does || !of_it(p, x, e, false)) return CM_SETTLE_COUNT;
        return e->status == COMITY_ACTUAL ? CM_SETTLE_DONE : said_again(p, e) ? CM_SETTLE_COUNT : CM_SETTLE_DENIED;
    }
    if (e->status != COMITY_ACTUAL) return CM_SETTLE_COUNT;
    if (does) return !of_it(p, x, e, false) ? CM_SETTLE_COUNT : fluents ? CM_SETTLE_SAME_FLUENT : CM_SETTLE_SAME_ACT;
    if (fluents) return of_it(p, x, e, false) ? CM_SETTLE_OPPOSITE_FLUENT : CM_SETTLE_COUNT;
    const cm_opposite_rule *undone = *c->act ? cm_commitment_opposite(p->rules, c->act, e->cameo, c->consequence) : NULL;
    if (!undone) return CM_SETTLE_COUNT;
    bool worded = undone->words.list.n && c->kind == COMITY_PROMISE;
    return worded || of_it(p, x, e, true) ? CM_SETTLE_OPPOSITE_ACT : CM_SETTLE_COUNT;
}

static const comity_commitment_standing OUTCOME[CM_SETTLE_COUNT] = {
    [CM_SETTLE_SAME_FLUENT] = COMITY_COMMITMENT_MET,       [CM_SETTLE_OPPOSITE_FLUENT] = COMITY_COMMITMENT_BROKEN,
    [CM_SETTLE_SAME_ACT] = COMITY_COMMITMENT_MET,          [CM_SETTLE_OPPOSITE_ACT] = COMITY_COMMITMENT_BROKEN,
    [CM_SETTLE_DENIED] = COMITY_COMMITMENT_MET,            [CM_SETTLE_DONE] = COMITY_COMMITMENT_BROKEN,
    [CM_SETTLE_CONDITION] = COMITY_COMMITMENT_LAPSED,      [CM_SETTLE_TAKEN_BACK] = COMITY_COMMITMENT_LAPSED,
    [CM_SETTLE_DEADLINE] = COMITY_COMMITMENT_LAPSED};

/* What the condition spoke of came about: the same act between the same two. */
static bool came_about(const cm_pledging *p, const cm_pledge *x, const comity_event *e) {
    const comity_event *d = x->depends;
    if (!d || e->status != COMITY_ACTUAL || !later(p, x, e)) return false;
    bool same = false;
    for (size_t i = 0; i < d->n_source && !same; i++) same = cm_pledge_side(e->source, e->n_source, d->source[i].code);
    const char *act = cm_commitment_act(p->rules, d->cameo, NULL); /* a planned act stands composed */
    return same && same_act(act ? act : d->cameo, e->cameo) && cm_pledge_same_thing(p, thing(d), thing(e));
}

static void settle(const cm_pledging *p, cm_pledge *x) {
    comity_commitment *c = &x->out;
    /* what was to be averted by a day is due after it */
    bool falls_due = x->of_condition && c->unless;
    bool expired = !falls_due && *c->deadline_end && strcmp(c->deadline_end, p->date) < 0 && p->rules->settling[CM_SETTLE_DEADLINE];
    for (size_t i = 0; i < p->n && !x->settled_by.n; i++) {
        const comity_event *e = &p->events[i];
        if (!later(p, x, e)) continue;
        if (!c->condition_met && came_about(p, x, e)) c->condition_met = e;
        cm_settling how = settles(p, x, e);
        if (c->condition_met == e && c->unless && !c->negative && how == CM_SETTLE_COUNT) how = CM_SETTLE_CONDITION;
        if (how == CM_SETTLE_COUNT || !p->rules->settling[how]) continue;
        /* too late: it had lapsed by then */
        bool late = c->by && !falls_due && *c->deadline_end && strcmp(e->date_start, c->deadline_end) > 0 && p->rules->settling[CM_SETTLE_DEADLINE];
        CM_PUSH(p->arena, x->settled_by, e);
        c->standing = late ? COMITY_COMMITMENT_LAPSED : OUTCOME[how];
        c->settled_rule = p->rules->settling[late ? CM_SETTLE_DEADLINE : how];
    }
    if (!x->settled_by.n && expired) {
        c->standing = COMITY_COMMITMENT_LAPSED;
        c->settled_rule = p->rules->settling[CM_SETTLE_DEADLINE];
    }
    c->statements = x->statements.at;
    c->n_statements = x->statements.n;
    c->settled_by = x->settled_by.at;
    c->n_settled_by = x->settled_by.n;
}

void cm_pledges_settle(const cm_pledging *p, cm_pledges *pledges) {
    for (size_t i = 0; i < pledges->list.n; i++) {
        pledges->list.at[i].out.settled_rule = "";
        settle(p, &pledges->list.at[i]);
    }
}
