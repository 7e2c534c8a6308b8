/* Which events state commitments: an act of speech that announces an act ("threatened to cut off aid"), an act told as
 * what would follow, or both in one sentence ("warned that it would not recognise … unless …"). */
#include "commitments/commitments.h"

#include <stdlib.h>

bool cm_pledge_side(const comity_actor *actors, size_t n, const char *code) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(actors[i].code, code) == 0) return true;
    return false;
}

static int in_order(const void *p, const void *q) {
    const comity_event *x = p, *y = q;
    if (!*x->date_start != !*y->date_start) return *x->date_start ? -1 : 1;
    int c = strcmp(x->date_start, y->date_start);
    if (!c) c = strcmp(x->document, y->document);
    if (!c) c = x->sentence.index < y->sentence.index ? -1 : x->sentence.index > y->sentence.index;
    if (!c) c = x->trigger_start < y->trigger_start ? -1 : x->trigger_start > y->trigger_start;
    return c ? c : strcmp(x->id, y->id);
}

void cm_pledge_order(comity_event *events, size_t n) {
    if (n) qsort(events, n, sizeof *events, in_order);
}

static int by_sentence(const comity_event *x, const comity_event *y) {
    int c = strcmp(x->document, y->document);
    return c ? c : x->sentence.index < y->sentence.index ? -1 : x->sentence.index > y->sentence.index;
}

static int in_sentence(const void *p, const void *q) {
    const comity_event *x = *(const comity_event *const *)p, *y = *(const comity_event *const *)q;
    int c = by_sentence(x, y);
    if (!c) c = x->trigger_start < y->trigger_start ? -1 : x->trigger_start > y->trigger_start;
    return c ? c : strcmp(x->id, y->id);
}

const comity_event *const *cm_pledge_by_sentence(cm_arena *arena, const comity_event *events, size_t n) {
    const comity_event **out = CM_NEW_ARRAY(arena, const comity_event *, n);
    for (size_t i = 0; i < n; i++) out[i] = &events[i];
    if (n) qsort(out, n, sizeof *out, in_sentence);
    return out;
}

/* The events of one sentence: *n of them from the one returned on. */
static const comity_event *const *siblings(const cm_pledging *p, const comity_event *e, size_t *n) {
    size_t low = 0, high = p->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (by_sentence(p->by_sentence[middle], e) < 0) low = middle + 1;
        else high = middle;
    }
    for (*n = 0; low + *n < p->n && by_sentence(p->by_sentence[low + *n], e) == 0;) ++*n;
    return p->by_sentence + low;
}

static bool same_sentence(const comity_event *x, const comity_event *y) {
    return x->sentence.index == y->sentence.index && strcmp(x->document, y->document) == 0;
}

/* Who is bound, and towards whom; false when the event is not between the two. */
static bool sides(const cm_pledging *p, const comity_event *e, comity_commitment *out) {
    bool a_says = cm_pledge_side(e->source, e->n_source, p->a), b_hears = cm_pledge_side(e->target, e->n_target, p->b);
    bool b_says = cm_pledge_side(e->source, e->n_source, p->b), a_hears = cm_pledge_side(e->target, e->n_target, p->a);
    if (!(a_says && b_hears) && !(b_says && a_hears)) return false;
    bool forward = a_says && b_hears;
    out->mutual = e->reciprocal;
    if (e->reciprocal) forward = strcmp(p->a, p->b) < 0;
    out->holder = forward ? p->a : p->b;
    out->addressee = forward ? p->b : p->a;
    return true;
}

/* The verbs of a trigger: the first ("threatened") and the last ("to cut"). */
static void verbs(const cm_said *said, const comity_event *e, int32_t *outer, int32_t *inner) {
    *outer = *inner = CM_NO_TOKEN;
    int32_t last = cm_said_token(said, e->trigger_start, e->trigger_end);
    if (last < 0) return;
    int32_t first = cm_said_token(said, e->sentence.start, e->trigger_start) + 1;
    for (int32_t i = first; i <= last; i++) {
        if (said->tree.tokens[i].upos != CM_VERB) continue;
        if (*outer < 0) *outer = i;
        *inner = i;
    }
    if (*outer < 0) *outer = *inner = first;
}

static bool in_condition(const cm_said *said, int32_t condition, const comity_event *e) {
    int32_t t = cm_said_token(said, e->trigger_start, e->trigger_end);
    return condition >= 0 && t >= 0 && cm_tree_under(&said->tree, t, condition);
}

static int32_t root_of(const cm_tree *tree, const cm_date_mention *m) {
    for (uint32_t i = m->first_token; i <= m->last_token; i++) {
        int32_t h = tree->tokens[i].head;
        if (h < (int32_t)m->first_token || h > (int32_t)m->last_token) return (int32_t)i;
    }
    return (int32_t)m->first_token;
}

static bool known(cm_date d) { return d.first != CM_NO_DAY || d.last != CM_NO_DAY; }

/* "by 1 June", "before the end of May", "no later than …": whatever the finder of dates takes the preposition for. */
static bool is_limit(const cm_said *said, const cm_date_mention *m) {
    static const char *const limits[] = {"by", "before", "until", "till", "within", NULL};
    if (m->kind == CM_DATE_BEFORE || m->kind == CM_DATE_UNTIL) return true;
    int32_t mark = cm_tree_case(&said->tree, root_of(&said->tree, m));
    return mark >= 0 && cm_token_lemma_is(&said->tree.tokens[mark], limits);
}

/* When it was said and by when it is to be done: a date that hangs on the act announced, or on its condition, is one for
 * it; one that hangs on the speech is the day of the speech. */
static void set_dates(const cm_said *said, const comity_event *e, const comity_event *act, int32_t outer, int32_t inner, int32_t condition,
                      comity_commitment *out, bool *of_condition) {
    const cm_tree *tree = &said->tree;
    bool plan = act->status == COMITY_FUTURE || act->status == COMITY_CONDITIONAL || act->status == COMITY_NEGATED;
    bool apart = inner != outer || plan;
    const cm_date_mention *deadline = NULL, *made = NULL;
    for (size_t i = 0; i < said->n_dates; i++) {
        const cm_date_mention *m = &said->dates[i];
        int32_t root = root_of(tree, m);
        bool limit = is_limit(said, m) && root > outer && (outer < 0 || cm_tree_under(tree, root, outer));
        bool of_act = apart && ((inner >= 0 && cm_tree_under(tree, root, inner) && (inner != outer || plan)) ||
                                (condition >= 0 && cm_tree_under(tree, root, condition)));
        if (!known(m->date)) continue;
        int32_t verb = tree->tokens[root].head; /* "the November election" is no day of speech */
        while (verb >= 0 && tree->tokens[verb].upos != CM_VERB) verb = tree->tokens[verb].head;
        if (limit || of_act) {
            if (!deadline || (limit && !is_limit(said, deadline))) deadline = m;
        } else if (!made && verb == outer)
            made = m;
    }
    /* "offered to sell Alaska in 1859": the one date of an offer told as past is that of the offer */
    if (deadline && !made && !plan && !is_limit(said, deadline) && act->status == COMITY_ACTUAL &&
        (condition < 0 || !cm_tree_under(tree, root_of(tree, deadline), condition)) &&
        (!*e->published || strcmp(e->date_start, e->published) <= 0)) {
        made = deadline;
        deadline = NULL;
    }
    char start[12], end[12];
    if (deadline) {
        out->by = is_limit(said, deadline);
        *of_condition = condition >= 0 && cm_tree_under(tree, root_of(tree, deadline), condition);
        cm_date_format(deadline->date, out->deadline_start, out->deadline_end);
    }
    if (made) cm_date_format(made->date, out->made_start, out->made_end);
    else {
        memcpy(start, e->date_start, sizeof start);
        memcpy(end, e->date_end, sizeof end);
        bool deadlines = deadline && strcmp(start, out->deadline_start) == 0;
        if (!deadlines) memcpy(out->made_start, start, sizeof start), memcpy(out->made_end, end, sizeof end);
        else if (*e->published && strlen(e->published) == 10 && strcmp(e->published, out->deadline_end) <= 0)
            memcpy(out->made_start, e->published, 11), memcpy(out->made_end, e->published, 11);
    }
    /* a date that had passed when it was said is no deadline; what was said by a deadline was said before it */
    if (*out->deadline_end && *out->made_start && strcmp(out->deadline_end, out->made_start) < 0) {
        if (made || !out->by) memset(out->deadline_start, 0, 12), memset(out->deadline_end, 0, 12), out->by = false;
        else memset(out->made_start, 0, 12), memset(out->made_end, 0, 12);
    }
    if (*out->deadline_end && *out->made_end && strcmp(out->made_end, out->deadline_end) > 0) memcpy(out->made_end, out->deadline_end, 12);
}

/* What a duty hangs on stands as the subject: "such a designation would require …", "…, which would require". */
static const char *duty_condition(const cm_pledging *p, const cm_said *said, int32_t outer) {
    int32_t s = outer >= 0 ? cm_tree_subject(&said->tree, outer) : CM_NO_TOKEN;
    if (s < 0) return "";
    int32_t but = CM_NO_TOKEN;
    CM_CHILDREN(&said->tree, s, c)
    if (cm_tree_under(&said->tree, outer, c)) but = c;
    return cm_said_words(p->arena, said, s, but, true);
}

static const cm_commitment_kind_rule *kind_of(const cm_pledging *p, const comity_event *e, bool conditional) {
    if (cm_words_in(&p->rules->except, e->trigger)) return NULL;
    for (size_t i = 0; i < p->rules->kinds.n; i++) {
        const cm_commitment_kind_rule *k = &p->rules->kinds.at[i];
        if (k->conditional != conditional) continue;
        if (k->codes.list.n && !cm_words_code(&k->codes, e->cameo)) continue;
        if (k->triggers.list.n && !cm_words_in(&k->triggers, e->trigger)) continue;
        return k;
    }
    return NULL;
}

static bool speaks(const cm_pledging *p, const comity_event *e) {
    return (e->status == COMITY_ACTUAL || e->status == COMITY_FUTURE || e->status == COMITY_CONDITIONAL) && kind_of(p, e, false) != NULL;
}

static bool would_follow(const comity_event *e) {
    return e->status == COMITY_CONDITIONAL || (e->status == COMITY_NEGATED && *e->condition);
}

static bool generic(const comity_event *e) { return strcmp(e->cameo, "130") == 0 || strcmp(e->cameo, "030") == 0 || strcmp(e->cameo, "131") == 0; }

/* The act that a bare "warned", "promised" announces later in its sentence. */
static const comity_event *announced(const cm_pledging *p, const cm_said *said, const comity_event *speech) {
    size_t n;
    const comity_event *const *near = siblings(p, speech, &n);
    for (size_t i = 0; i < n; i++) {
        const comity_event *e = near[i];
        if (e == speech || e->trigger_start <= speech->trigger_start) continue;
        bool plan = would_follow(e) || e->status == COMITY_FUTURE;
        if (!plan && e->status == COMITY_NEGATED) plan = cm_said_planned(said, cm_said_token(said, e->trigger_start, e->trigger_end));
        if (!plan || speaks(p, e)) continue;
        int32_t outer, inner;
        verbs(said, speech, &outer, &inner);
        if (in_condition(said, cm_said_condition(said, outer), e)) continue;
        verbs(said, e, &outer, &inner);
        int32_t own = cm_said_condition(said, inner);
        if (in_condition(said, own, e)) continue;
        for (size_t k = 0; k < e->n_source; k++)
            if (cm_pledge_side(speech->source, speech->n_source, e->source[k].code)) return e;
    }
    return NULL;
}

static void add(const cm_pledging *p, const cm_said *said, const comity_event *speech, const comity_event *act,
                const cm_commitment_kind_rule *kind, cm_pledges *out) {
    cm_pledge x = {.statement = speech, .act_event = act};
    comity_commitment *c = &x.out;
    if (!sides(p, speech, c)) return;
    int32_t outer, inner, said_by, none;
    verbs(said, act, &outer, &inner);
    verbs(said, speech, &said_by, &none);
    if (act != speech) outer = said_by;
    c->kind = kind->kind;
    c->rule = kind->id;
    c->negative = act->status == COMITY_NEGATED;
    /* not to help is what one threatens with, not to harm what one promises */
    if (c->negative && kind->conditional) c->kind = kind->kind == COMITY_PROMISE ? COMITY_THREAT : COMITY_PROMISE;
    bool refused;
    const char *direct = cm_commitment_act(p->rules, act->cameo, &refused);
    if (refused) c->negative = true;
    c->act = direct ? direct : kind_of(p, act, false) ? "" : act->cameo;
    int32_t head = inner;
    if (head >= 0 && head == outer && act == speech) { /* "warned that …", "promised to …" */
        int32_t clause = cm_tree_child(&said->tree, head, CM_XCOMP);
        if (clause < 0) clause = cm_tree_child(&said->tree, head, CM_CCOMP);
        if (clause >= 0 && speech->status == COMITY_ACTUAL) head = inner = clause;
    }
    int32_t condition = cm_said_condition(said, inner);
    bool clause = head >= 0 && said->tree.tokens[head].upos == CM_VERB && (head != outer || act->status != COMITY_ACTUAL);
    c->consequence = clause ? cm_said_words(p->arena, said, head, condition, true) : act->object;
    if (!strchr(c->consequence, ' ') && !clause) c->consequence = cm_said_words(p->arena, said, outer, condition, true);
    if (!*c->consequence) c->consequence = act->trigger;
    c->condition = condition >= 0 ? cm_said_words(p->arena, said, condition, CM_NO_TOKEN, false) : act->condition;
    c->unless = condition >= 0 ? cm_said_unless(said, condition) : strncasecmp(c->condition, "unless", 6) == 0;
    if (c->kind == COMITY_DUTY && !*c->condition) c->condition = duty_condition(p, said, outer);
    if (kind->depends && !*c->condition) return;
    set_dates(said, speech, act, outer, inner, condition, c, &x.of_condition);
    if (*c->made_start && strcmp(c->made_start, p->date) > 0) return;
    /* a warning of nothing in particular */
    bool empty = generic(act) && !*c->condition && !*c->deadline_end && !clause;
    if (empty && (!*act->object || c->kind == COMITY_THREAT)) return;
    size_t n;
    const comity_event *const *near = siblings(p, speech, &n);
    for (size_t i = 0; i < n && condition >= 0; i++)
        if (in_condition(said, condition, near[i])) x.depends = c->condition_event = near[i];
    CM_PUSH(p->arena, x.statements, speech);
    if (act != speech) CM_PUSH(p->arena, x.statements, act);
    /* said twice in one breath: "… and ultimately indicated that it would not be recognised" */
    for (size_t i = 0; i < n; i++) {
        const comity_event *e = near[i];
        if (e == act || e == speech || e->status != act->status || strcmp(e->cameo, act->cameo) != 0) continue;
        if (c->negative && cm_said_planned(said, cm_said_token(said, e->trigger_start, e->trigger_end))) CM_PUSH(p->arena, x.statements, e);
    }
    CM_PUSH(p->arena, out->list, x);
}

/* Two reports of one commitment: said at the same time, as far as the dates tell, of the same thing and with the same end. */
static bool same(const cm_pledging *p, const cm_pledge *x, const cm_pledge *y) {
    const comity_commitment *a = &x->out, *b = &y->out;
    if (a->kind != b->kind || strcmp(a->holder, b->holder) != 0 || a->negative != b->negative || strcmp(a->act, b->act) != 0) return false;
    if (same_sentence(x->statement, y->statement)) return strcmp(a->consequence, b->consequence) == 0;
    bool apart = !*a->made_start || !*b->made_start || strcmp(a->made_end, b->made_start) < 0 || strcmp(b->made_end, a->made_start) < 0;
    if (apart || strcmp(a->deadline_end, b->deadline_end) != 0 || !*a->condition != !*b->condition) return false;
    return cm_pledge_same_thing(p, a->consequence, b->consequence) && cm_pledge_same_thing(p, a->condition, b->condition);
}

static void merge(const cm_pledging *p, cm_pledges *out) {
    size_t n = 0;
    for (size_t i = 0; i < out->list.n; i++) {
        cm_pledge *x = &out->list.at[i], *into = NULL;
        for (size_t k = 0; k < n && !into; k++)
            if (same(p, &out->list.at[k], x)) into = &out->list.at[k];
        if (into) {
            for (size_t k = 0; k < x->statements.n; k++) CM_PUSH(p->arena, into->statements, x->statements.at[k]);
        } else
            out->list.at[n++] = *x;
    }
    out->list.n = n;
}

void cm_pledges_make(const cm_pledging *p, cm_pledges *out) {
    for (size_t i = 0; i < p->n; i++) {
        const comity_event *e = &p->events[i];
        bool speech = speaks(p, e), follows = would_follow(e);
        if (!speech && !follows) continue;
        cm_said said;
        cm_said_read(p->arena, p->engine, e, &said);
        int32_t outer, inner;
        verbs(&said, e, &outer, &inner);
        if (e->status == COMITY_CONDITIONAL || e->status == COMITY_NEGATED) {
            /* the condition itself: "if Zelaya was not allowed to return" */
            int32_t up = inner;
            bool within = false;
            for (int steps = 0; up >= 0 && steps < said.tree.n && !within; steps++, up = said.tree.tokens[up].head)
                within = said.tree.tokens[up].deprel == CM_ADVCL && cm_said_condition(&said, said.tree.tokens[up].head) == up;
            if (within) continue;
        }
        if (speech) {
            const comity_event *act = generic(e) ? announced(p, &said, e) : NULL;
            add(p, &said, e, act ? act : e, kind_of(p, e, false), out);
            continue;
        }
        bool told = false; /* with the speech that announces it */
        size_t n;
        const comity_event *const *near = siblings(p, e, &n);
        for (size_t k = 0; k < n && !told; k++) {
            const comity_event *s = near[k];
            if (s == e || !speaks(p, s)) continue;
            const char *what = cm_commitment_act(p->rules, s->cameo, NULL);
            told = generic(s) ? announced(p, &said, s) == e : what && strncmp(what, e->cameo, strlen(what)) == 0;
        }
        const cm_commitment_kind_rule *kind = told ? NULL : kind_of(p, e, true);
        if (kind) add(p, &said, e, e, kind, out);
    }
    merge(p, out);
}
