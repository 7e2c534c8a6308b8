#include "coder/reference.h"

struct cm_discourse {
    const cm_actors *actors;
    cm_arena *arena;
    const cm_text *text;
    int32_t published;
    cm_memory memory;
    cm_party pair[2]; /* of the title; no code when it names no two states */
};

/* A name found in the sentence. */
typedef struct span {
    uint32_t first, last, head;
    const cm_actor_entry *entry;
    cm_party party;
} span;

typedef struct sentence_view {
    cm_discourse *d;
    const cm_token *t;
    uint32_t n;
    int32_t day;
    cm_mention **at;
    span *spans;
    uint32_t n_spans;
    const span **inside; /* by token: the name it belongs to, or NULL */
    bool *nobody;        /* by token: it belongs to a name that is no actor's */
    cm_str only_state;   /* the one state named in the sentence, empty when none or several */
    cm_str first_state;
} sentence_view;

enum { MOST_OWNERS = 6 };

typedef struct owners {
    cm_party at[MOST_OWNERS];
    uint32_t n;
} owners;

static bool one_of(const cm_token *t, const char *const *words) {
    for (; *words; words++)
        if (cm_str_ieq(t->lemma, cm_str_of(*words)) || cm_str_ieq(t->form, cm_str_of(*words))) return true;
    return false;
}

static bool modifier(uint8_t deprel) {
    return deprel == CM_AMOD || deprel == CM_COMPOUND || deprel == CM_NMOD_POSS || deprel == CM_NMOD_DESC ||
           deprel == CM_NMOD_UNMARKED || deprel == CM_FLAT;
}

static void set_mention(sentence_view *v, uint32_t head, const cm_party *parties, uint32_t n) {
    if (!n) return;
    cm_mention *m = v->at[head];
    if (!m) m = v->at[head] = CM_NEW(v->d->arena, cm_mention);
    m->head = head;
    m->parties = CM_NEW_ARRAY(v->d->arena, cm_party, n);
    m->n_parties = n;
    memcpy(m->parties, parties, n * sizeof *parties);
}

static uint32_t head_of_span(const cm_token *t, uint32_t first, uint32_t last) {
    for (uint32_t i = first; i <= last; i++)
        if (t[i].head < (int32_t)first || t[i].head > (int32_t)last) return i;
    return last;
}

/* --------------------------------------------------------------- names -- */

/* A surname alone counts when the text has the person already, has a title before it, or the person was in office. */
static bool short_name_fits(sentence_view *v, const cm_actor_entry *e, uint32_t first, uint32_t last) {
    const cm_token *t = v->t;
    if (first == last && t[first].upos != CM_PROPN) return false; /* "Root causes …" is no Elihu Root */
    if (cm_memory_find_person(&v->d->memory, t[last].form)) return true;
    if (cm_actors_agent_of(v->d->actors, e->name)) return false; /* "King" */
    if (last + 1 < v->n && t[last + 1].upos == CM_PROPN && t[last + 1].form.n > 1 && t[last + 1].deprel == CM_FLAT) return false;
    if (first > 0 && t[first - 1].upos == CM_PROPN) {
        uint32_t f;
        const cm_agent *a = cm_actors_agent(v->d->actors, t, v->n, first - 1, &f);
        return a && (a->flags & CM_AGENT_TITLE);
    }
    if (first > 0 && t[first - 1].upos == CM_NOUN) return true;
    if (v->day == CM_NO_DAY) { /* no telling which bearer: fine when it does not matter */
        for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
            if (x->kind == CM_ACTOR_PERSON && !cm_str_eq(x->code, e->code)) return false;
        return true;
    }
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
        if ((x->from == CM_NO_DAY || x->from <= v->day + 366) && (x->until == CM_NO_DAY || x->until >= v->day - 4000)) return true;
    return false;
}

/* "former President X", "ousted leader Y": the text says that the office is over. */
static bool formerly(sentence_view *v, uint32_t head) {
    static const char *const past[] = {"former", "ex", "ousted", "deposed", "onetime", "late", "erstwhile", NULL};
    for (uint32_t c = head > 7 ? head - 7 : 0; c < head; c++) {
        if (!one_of(&v->t[c], past)) continue;
        /* of this phrase: nothing but words of the same phrase stands between */
        uint32_t k = c + 1;
        while (k < head && (v->t[k].upos == CM_PROPN || v->t[k].upos == CM_NOUN || v->t[k].upos == CM_ADJ ||
                            (v->t[k].form.n == 1 && v->t[k].form.s[0] == '-')))
            k++;
        if (k == head) return true;
    }
    return false;
}

static const cm_actor_entry *reading_of(sentence_view *v, const cm_actor_entry *e) {
    /* a person's name: the bearer in office then; other names: a state that existed then */
    const cm_actor_entry *best = e;
    int64_t best_distance = INT64_MAX;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x)) {
        if (x->kind != CM_ACTOR_PERSON) continue;
        int64_t d = 0;
        if (v->day != CM_NO_DAY) {
            if (x->from != CM_NO_DAY && v->day < x->from) d = (int64_t)x->from - v->day;
            if (x->until != CM_NO_DAY && v->day > x->until) d = (int64_t)v->day - x->until;
        }
        if (d < best_distance) best = x, best_distance = d;
    }
    return best;
}

/* Of a name's readings the one that is of its day: Taliban rebels, then the Taliban government. */
static const cm_actor_entry *dated(sentence_view *v, const cm_actor_entry *e) {
    if (v->day == CM_NO_DAY) return e;
    for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
        if (x->kind == e->kind && (x->from == CM_NO_DAY || x->from <= v->day) &&
            (x->until == CM_NO_DAY || v->day <= x->until))
            return x;
    return e;
}

/* "Jordan Smith", "Michael Jordan", "ethnic Albanian": the name is part of another or tells no state. */
static bool names_no_state(sentence_view *v, const cm_actor_entry *e, uint32_t first, uint32_t last) {
    const cm_token *t = v->t;
    if (e->kind == CM_ACTOR_DEMONYM || e->kind == CM_ACTOR_GROUP)
        return first > 0 && cm_str_ieq(t[first - 1].form, CM_STR("ethnic")) && modifier(t[last].deprel);
    if (first != last || (e->kind != CM_ACTOR_STATE && e->kind != CM_ACTOR_PLACE)) return false;
    if (last + 1 < v->n && t[last + 1].upos == CM_PROPN && t[first].upos == CM_PROPN &&
        ((t[last + 1].deprel == CM_FLAT && t[last + 1].head == (int32_t)first) ||
         (t[last + 1].deprel == CM_NSUBJ && t[first].deprel == CM_NSUBJ && t[last + 1].head == t[first].head)))
        return true;
    return first > 0 && t[first].deprel == CM_FLAT && t[first].head == (int32_t)first - 1 &&
           t[first - 1].upos == CM_PROPN && !v->inside[first - 1];
}

static void find_names(sentence_view *v) {
    const cm_token *t = v->t;
    v->spans = CM_NEW_ARRAY(v->d->arena, span, v->n);
    for (uint32_t i = 0; i < v->n;) {
        uint32_t last;
        const cm_actor_entry *e = cm_actors_match(v->d->actors, t, v->n, i, &last);
        if (!e) {
            i++;
            continue;
        }
        if (e->kind == CM_ACTOR_NOBODY) {
            for (; i <= last; i++) v->nobody[i] = !(e->flags & CM_ACTOR_WEAK);
            continue;
        }
        if (names_no_state(v, e, i, last)) {
            i = last + 1;
            continue;
        }
        /* a surname that is also a place's name means the place: "Madrid", "Montenegro" */
        if (e->kind == CM_ACTOR_PERSON && (e->flags & CM_ACTOR_SHORT))
            for (const cm_actor_entry *x = e; x; x = cm_actors_next(v->d->actors, x))
                if (x->kind != CM_ACTOR_PERSON) {
                    e = x;
                    break;
                }
        if (e->kind != CM_ACTOR_PERSON) e = dated(v, e);
        cm_str sector = e->sector;
        if (e->kind == CM_ACTOR_PERSON) {
            if ((e->flags & CM_ACTOR_SHORT) && !short_name_fits(v, e, i, last)) {
                i = last + 1;
                continue;
            }
            e = cm_actors_person_on(v->d->actors, reading_of(v, e), v->day, &sector);
            if (formerly(v, i)) sector = CM_STR("ELI");
        }
        span *s = &v->spans[v->n_spans++];
        *s = (span){.first = i, .last = last, .head = head_of_span(t, i, last), .entry = e};
        s->party = (cm_party){.code = e->code, .sector = sector, .canonical = e->canonical, .first = i, .last = last, .certainty = 1};
        s->party.via = e->kind == CM_ACTOR_PERSON ? CM_VIA_PERSON : e->kind == CM_ACTOR_DEMONYM ? CM_VIA_DEMONYM
                     : e->kind == CM_ACTOR_PLACE ? CM_VIA_PLACE : CM_VIA_NAME;
        if (e->flags & CM_ACTOR_WEAK) s->party.certainty = 0.7f;
        for (uint32_t k = i; k <= last; k++) v->inside[k] = s;
        i = last + 1;
    }
    /* "Birmingham, Alabama": the larger place says which of that name */
    for (uint32_t i = 0; i + 1 < v->n_spans; i++) {
        span *s = &v->spans[i], *next = &v->spans[i + 1];
        if (s->entry->kind != CM_ACTOR_PLACE || next->entry->kind != CM_ACTOR_PLACE || next->first != s->last + 2) continue;
        if (cm_str_is(t[s->last + 1].form, ",")) s->party.code = next->party.code;
    }
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const span *s = &v->spans[i];
        if (!cm_actors_is_state(v->d->actors, s->party.code)) continue;
        if (!v->first_state.n) v->first_state = v->only_state = s->party.code;
        else if (!cm_str_eq(v->only_state, s->party.code)) v->only_state = CM_STR("");
    }
}

/* -------------------------------------------------------------- owners -- */

static void add_owner(owners *o, const cm_party *p) {
    for (uint32_t i = 0; i < o->n; i++)
        if (cm_str_eq(o->at[i].code, p->code) && cm_str_eq(o->at[i].sector, p->sector)) return;
    if (o->n < MOST_OWNERS) o->at[o->n++] = *p;
}

static const cm_party *pronoun_party(sentence_view *v, uint32_t i);

/* Actors that own or qualify the phrase: "U.S. and Russian …", "Iraq's …", "its …". */
static void owners_from(sentence_view *v, uint32_t child, owners *o) {
    const cm_token *t = v->t;
    const span *s = v->inside[child];
    if (s && s->head == child) add_owner(o, &s->party);
    else if (!s && v->at[child])
        for (uint32_t i = 0; i < v->at[child]->n_parties; i++) add_owner(o, &v->at[child]->parties[i]);
    else if (t[child].upos == CM_PRON && t[child].deprel == CM_NMOD_POSS) {
        const cm_party *p = pronoun_party(v, child);
        if (p) {
            cm_party q = *p;
            q.first = q.last = child;
            add_owner(o, &q);
        }
    }
    for (uint32_t c = 0; c < v->n; c++)
        if (t[c].head == (int32_t)child && (t[c].deprel == CM_CONJ || t[c].deprel == CM_COMPOUND || t[c].deprel == CM_AMOD) &&
            v->inside[c] && v->inside[c]->head == c)
            add_owner(o, &v->inside[c]->party);
}

static void modifiers_of(sentence_view *v, uint32_t head, owners *o) {
    const cm_token *t = v->t;
    uint32_t from = head > 14 ? head - 14 : 0;
    for (uint32_t c = from; c < v->n && c < head + 3; c++)
        if (t[c].head == (int32_t)head && c != head && modifier(t[c].deprel) && !(t[c].deprel == CM_FLAT && c > head)) owners_from(v, c, o);
}

static bool case_is(sentence_view *v, uint32_t token, const char *const *words) {
    for (uint32_t c = 0; c < token; c++)
        if (v->t[c].head == (int32_t)token && v->t[c].deprel == CM_CASE && one_of(&v->t[c], words)) return true;
    return false;
}

/* "government of Chad", "rebels in Darfur", "officials from Kenya" */
static void phrases_of(sentence_view *v, uint32_t head, owners *o) {
    static const char *const belong[] = {"of", "from", "in", "at", "within", "inside", "for", "to", NULL};
    static const char *const belong_first[] = {"of", "from", NULL};
    static const char *const abroad[] = {"embassy", "consulate", "legation", "ambassador", "envoy", "diplomat", "consul", NULL};
    int passes = one_of(&v->t[head], abroad) ? 1 : 2; /* "an embassy in Chad" is not Chad's */
    for (int pass = 0; pass < passes && !o->n; pass++)
        for (uint32_t c = head + 1; c < v->n; c++) {
            if (v->t[c].head != (int32_t)head || v->t[c].deprel != CM_NMOD) continue;
            if (!case_is(v, c, pass ? belong : belong_first)) continue;
            owners_from(v, c, o);
        }
}

/* ------------------------------------------------------------ pronouns -- */

static const cm_party *subject_before(sentence_view *v, uint32_t i) {
    /* a body named earlier in the sentence, a subject for choice */
    const cm_mention *best = NULL;
    for (uint32_t k = 0; k < i; k++) {
        const cm_mention *m = v->at[k];
        if (!m || !m->n_parties || m->parties[0].via == CM_VIA_OWNER || m->parties[0].via == CM_VIA_PLACE || m->parties[0].via == CM_VIA_PRONOUN) continue;
        if (modifier(v->t[k].deprel)) continue;
        bool subject = v->t[k].deprel == CM_NSUBJ || v->t[k].deprel == CM_NSUBJ_PASS;
        if (subject || !best) best = m;
    }
    return best ? &best->parties[0] : NULL;
}

/* "the United States did not recognize its independence": not the doer's own. */
static const cm_party *recognized_party(sentence_view *v, uint32_t i) {
    static const char *const status[] = {"independence", "sovereignty", "statehood", NULL};
    static const char *const verbs[] = {"recognize", "recognise", "grant", "acknowledge", NULL};
    const cm_token *t = v->t;
    int32_t noun = t[i].head, verb = noun >= 0 ? t[noun].head : -1;
    if (verb < 0 || !one_of(&t[noun], status) || !one_of(&t[verb], verbs)) return NULL;
    const cm_party *doer = subject_before(v, i), *p = NULL;
    for (uint32_t k = 0; k < v->n_spans && v->spans[k].last < i; k++)
        if (v->spans[k].entry->kind == CM_ACTOR_STATE && !(doer && cm_str_eq(doer->code, v->spans[k].party.code)))
            p = &v->spans[k].party;
    return p;
}

static const cm_party *pronoun_party(sentence_view *v, uint32_t i) {
    static const char *const it[] = {"it", "its", "itself", NULL};
    static const char *const they[] = {"they", "them", "their", "theirs", NULL};
    static const char *const person[] = {"he", "she", "him", "her", "his", "hers", NULL};
    const cm_token *t = &v->t[i];
    const cm_memory *m = &v->d->memory;
    const cm_party *p = NULL;
    if (one_of(t, it) && (p = recognized_party(v, i))) return p;
    if (one_of(t, it)) {
        p = subject_before(v, i);
        if (!p || p->via == CM_VIA_PERSON) p = m->subject.code.n ? &m->subject : m->n_recent ? &m->recent[0] : p;
    } else if (one_of(t, they)) {
        p = subject_before(v, i);
        if (!p) p = m->n_plural ? &m->plural[0] : m->subject.code.n ? &m->subject : NULL;
    } else if (one_of(t, person)) {
        for (uint32_t k = 0; k < i; k++)
            if (v->at[k] && v->at[k]->n_parties && v->at[k]->parties[0].via == CM_VIA_PERSON) p = &v->at[k]->parties[0];
        if (!p && m->person.code.n) p = &m->person;
        if (!p && (p = subject_before(v, i)) && p->via != CM_VIA_AGENT) p = NULL; /* a state is no he or she */
    }
    return p && p->code.n ? p : NULL;
}

static void set_pronoun(sentence_view *v, uint32_t i) {
    static const char *const they[] = {"they", "them", NULL};
    if (v->t[i].deprel == CM_NMOD_POSS || v->t[i].deprel == CM_EXPL) return;
    const cm_party *p = pronoun_party(v, i);
    if (!p) return;
    cm_party q[4];
    uint32_t n = 1;
    q[0] = *p;
    if (one_of(&v->t[i], they) && v->d->memory.n_plural > 1 && !subject_before(v, i)) {
        n = v->d->memory.n_plural;
        for (uint32_t k = 0; k < n; k++) q[k] = v->d->memory.plural[k];
    }
    for (uint32_t k = 0; k < n; k++) {
        q[k].first = q[k].last = i;
        q[k].via = CM_VIA_PRONOUN;
        q[k].certainty *= 0.75f;
    }
    set_mention(v, i, q, n);
}

/* -------------------------------------------------------------- agents -- */

static cm_str inferred_state(sentence_view *v, uint32_t head, float *certainty) {
    *certainty = 0.6f;
    cm_str leading = cm_memory_main(&v->d->memory);
    if (v->only_state.n) {
        /* "Police said … near the Syrian border", "the president praised Mali": what is named further on, and not as
         * the place, is no reason to leave the text's state */
        static const char *const where[] = {"in", "at", "near", "inside", "across", "around", NULL};
        bool further_on = v->n_spans > 0;
        for (uint32_t i = 0; i < v->n_spans && further_on; i++) {
            const span *s = &v->spans[i];
            further_on = s->first > head && s->entry->kind != CM_ACTOR_PLACE && s->entry->kind != CM_ACTOR_METONYM &&
                         !(s->entry->kind == CM_ACTOR_STATE && case_is(v, s->head, where));
        }
        if (!further_on) return v->only_state;
        if (leading.n) return leading;
        *certainty = 0.3f;
        return v->d->memory.n_recent ? v->d->memory.recent[0].code : v->only_state;
    }
    *certainty = 0.5f;
    if (v->first_state.n) {
        /* several: the nearest before the phrase, else the first */
        const span *near = NULL;
        for (uint32_t i = 0; i < v->n_spans; i++)
            if (v->spans[i].last < head && cm_actors_is_state(v->d->actors, v->spans[i].party.code)) near = &v->spans[i];
        *certainty = 0.4f;
        return leading.n && !near ? leading : near ? near->party.code : v->first_state;
    }
    if (leading.n) return leading;
    return v->d->memory.n_recent ? v->d->memory.recent[0].code : CM_STR("");
}

/* "Congress" is that of the United States where the text speaks of them, or of no state at all. */
static cm_str default_state(sentence_view *v, const cm_agent *a) {
    const cm_memory *m = &v->d->memory;
    bool spoken_of = m->n_counts == 0;
    for (uint32_t i = 0; i < m->n_counts; i++) spoken_of |= cm_str_eq(m->counts[i].code, a->state);
    for (uint32_t i = 0; i < v->n_spans; i++) spoken_of |= cm_str_eq(v->spans[i].party.code, a->state);
    return a->state.n && spoken_of ? a->state : CM_STR("");
}

/* "Bush sent troops", "Peru recalled its ambassador": the doer's own. */
static cm_str senders_state(sentence_view *v, uint32_t head) {
    static const char *const sending[] = {"send", "deploy", "dispatch", "withdraw", "recall", "order", "use", "station", "move",
                                          "commit", "mobilize", "mobilise", "appoint", "name", "dismiss", "fire", "reinforce",
                                          "pull", "rush", "nominate", "sack", "instruct", "have", "maintain", "open",
                                          "close", "reopen", "establish", "keep", NULL};
    const cm_token *t = v->t;
    if (t[head].deprel != CM_OBJ || t[head].head < 0 || !one_of(&t[t[head].head], sending)) return CM_STR("");
    uint32_t verb = (uint32_t)t[head].head;
    for (int up = 0; up < 3; up++) {
        for (uint32_t c = 0; c < verb; c++)
            if (t[c].head == (int32_t)verb && t[c].deprel == CM_NSUBJ)
                return v->at[c] && v->at[c]->n_parties ? v->at[c]->parties[0].code : CM_STR("");
        if (t[verb].head < 0 || (t[verb].deprel != CM_XCOMP && t[verb].deprel != CM_CONJ)) break;
        verb = (uint32_t)t[verb].head;
    }
    return CM_STR("");
}

/* Words of the phrase up to its head. */
static uint32_t phrase_start(sentence_view *v, uint32_t head) {
    uint32_t first = head;
    for (uint32_t c = head > 12 ? head - 12 : 0; c < head; c++) {
        int32_t h = v->t[c].head;
        if (h == (int32_t)head && modifier(v->t[c].deprel) && c < first) first = c;
    }
    return first;
}

/* "the police chief", "President Mubarak": what is said of the whole phrase is not said of its first noun. */
static bool part_of_actor(sentence_view *v, uint32_t i) {
    const cm_token *t = v->t;
    int32_t h = t[i].head;
    if (h <= (int32_t)i || !modifier(t[i].deprel) || t[i].deprel == CM_NMOD_POSS) return false;
    uint32_t f;
    return t[h].upos == CM_PROPN || v->inside[h] || cm_actors_agent(v->d->actors, t, v->n, (uint32_t)h, &f);
}

/* The kind of "militia leaders", "army units": of the noun before. */
static cm_str sector_before(sentence_view *v, uint32_t head) {
    for (uint32_t c = head; c-- > 0 && c + 6 > head;) {
        uint32_t f;
        if (v->t[c].head != (int32_t)head || v->t[c].deprel != CM_COMPOUND || v->inside[c]) continue;
        const cm_agent *a = cm_actors_agent(v->d->actors, v->t, v->n, c, &f);
        if (a && a->sector.n) return a->sector;
    }
    return CM_STR("");
}

/* "his Sudanese counterpart", "its allies": somebody else than who they belong to. */
static bool other_side(sentence_view *v, uint32_t head, owners *o, cm_str *sector) {
    static const char *const others[] = {"counterpart", "ally", "rival", "enemy", "partner", "foe", "adversary", "neighbor",
                                         "neighbour", "opponent", "critic", "successor", "predecessor", NULL};
    if (!one_of(&v->t[head], others)) return false;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < o->n; i++) {
        const cm_party *p = &o->at[i];
        bool possessor = p->last < v->n && v->t[p->last].deprel == CM_NMOD_POSS;
        for (uint32_t k = p->first; k <= p->last && k < v->n; k++) possessor |= v->t[k].deprel == CM_NMOD_POSS;
        if (possessor) *sector = p->sector;
        else o->at[kept++] = *p;
    }
    o->n = kept;
    return true;
}

static void agent_parties(sentence_view *v, uint32_t head, const cm_agent *agent, uint32_t first) {
    owners o = {0};
    cm_agent changed = *agent;
    const cm_agent *a = &changed;
    modifiers_of(v, head, &o);
    if (!a->sector.n) changed.sector = sector_before(v, head);
    if (other_side(v, head, &o, &changed.sector) && !o.n) return;
    if ((a->flags & CM_AGENT_PERSON) && formerly(v, first) &&
        (cm_str_is(a->sector, "GOV") || cm_str_is(a->sector, "MIL") || cm_str_is(a->sector, "LEG")))
        changed.sector = CM_STR("ELI");
    for (uint32_t c = first; c < head; c++)
        if (v->t[c].head != (int32_t)head && v->inside[c] == NULL) modifiers_of(v, c, &o);
    if (!o.n) phrases_of(v, head, &o);
    if (first == head && memchr(a->noun.s, ' ', a->noun.n)) /* "commander in chief of …" */
        for (uint32_t c = head + 2; c < v->n && c < head + 4 && !o.n; c++) phrases_of(v, c, &o);
    cm_party out[MOST_OWNERS];
    uint32_t n = 0, start = phrase_start(v, head);
    for (uint32_t i = 0; i < o.n; i++) {
        cm_party p = o.at[i];
        bool person = p.via == CM_VIA_PERSON;
        /* "the Micheletti government" is his; "his supporters" too, but not he */
        if (a->sector.n && !(a->flags & CM_AGENT_INNER)) p.sector = (a->flags & CM_AGENT_WAS) ? CM_STR("ELI") : a->sector;
        if (!a->sector.n && p.via == CM_VIA_OWNER) continue;
        if (!cm_actors_is_state(v->d->actors, p.code)) p.sector = o.at[i].sector;
        if (!person) p.canonical = CM_STR("");
        p.via = CM_VIA_AGENT;
        p.first = start < o.at[i].first ? start : o.at[i].first;
        p.last = head;
        if (p.first > head || head - p.first > 14) p.first = head;
        p.certainty *= 0.95f;
        out[n++] = p;
    }
    if (!n && (a->flags & CM_AGENT_INNER)) {
        phrases_of(v, head, &o);
        for (uint32_t i = 0; i < o.n; i++) {
            out[n] = o.at[i];
            out[n].first = start;
            n++;
        }
        if (!n) return;
    }
    if (!n && !(a->flags & (CM_AGENT_WEAK | CM_AGENT_THING | CM_AGENT_INNER)) && !part_of_actor(v, head)) {
        cm_party p = {.sector = a->sector, .canonical = CM_STR(""), .code = default_state(v, a), .first = start, .last = head,
                      .via = CM_VIA_INFERRED};
        cm_str sender = senders_state(v, head);
        if (sender.n) p.code = sender;
        if (p.code.n) p.certainty = 0.8f;
        else p.code = inferred_state(v, head, &p.certainty);
        if (!p.code.n && !(a->flags & CM_AGENT_ALONE)) return;
        if (!p.code.n) p.certainty = 0.5f;
        out[n++] = p;
    }
    set_mention(v, head, out, n);
}

/* ------------------------------------------------------------- persons -- */

static cm_str surname_of(sentence_view *v, uint32_t head) {
    uint32_t last = head;
    for (uint32_t c = head + 1; c < v->n && c <= head + 5; c++)
        if (v->t[c].head == (int32_t)head && v->t[c].deprel == CM_FLAT) last = c;
    return v->t[last].form;
}

/* "George H.W. Bush", "Omar Hassan Ahmad al-Bashir": the first and the last word are enough, where nothing speaks against it. */
static const cm_actor_entry *person_listed(sentence_view *v, uint32_t head, cm_str surname, const owners *o) {
    if (v->t[head].form.s == surname.s) return NULL;
    for (uint32_t k = head; k < v->n && v->t[k].form.s < surname.s; k++) {
        const char *name = cm_arena_printf(v->d->arena, "%.*s %.*s", CM_FMT(v->t[k].form), CM_FMT(surname));
        const cm_actor_entry *e = cm_actors_exact(v->d->actors, cm_str_of(name));
        for (; e; e = cm_actors_next(v->d->actors, e)) {
            bool against = o->n > 0;
            for (uint32_t i = 0; i < o->n; i++) against &= !cm_str_eq(o->at[i].code, e->code);
            if (e->kind == CM_ACTOR_PERSON && !against) return e;
        }
    }
    /* the surname of one whose state is named beside: "Uganda … A. Milton Obote" */
    for (const cm_actor_entry *e = cm_actors_exact(v->d->actors, surname); e; e = cm_actors_next(v->d->actors, e)) {
        if (e->kind != CM_ACTOR_PERSON || v->t[head].form.s[0] != e->canonical.s[0]) continue;
        for (uint32_t i = 0; i < v->n_spans; i++)
            if (cm_str_eq(v->spans[i].party.code, e->code)) return e;
    }
    return NULL;
}

/* A proper name that no table knows: a title, an apposition or an earlier mention says whose it is. */
static void unknown_name(sentence_view *v, uint32_t head) {
    const cm_token *t = v->t;
    cm_str surname = surname_of(v, head);
    const cm_agent *title = NULL;
    owners o = {0};
    uint32_t from = head > 10 ? head - 10 : 0, start = head;
    for (uint32_t c = from; c < head; c++) {
        if (t[c].head != (int32_t)head || !modifier(t[c].deprel)) continue;
        uint32_t f;
        const cm_agent *a = cm_actors_agent(v->d->actors, t, v->n, c, &f);
        if (a && (a->flags & CM_AGENT_PERSON)) {
            title = a;
            if (f < start) start = f;
            modifiers_of(v, c, &o);
            for (uint32_t k = f; k < c; k++) modifiers_of(v, k, &o);
            if (v->at[c] && !o.n)
                for (uint32_t i = 0; i < v->at[c]->n_parties; i++)
                    if (v->at[c]->parties[i].via != CM_VIA_INFERRED) add_owner(&o, &v->at[c]->parties[i]);
        }
    }
    modifiers_of(v, head, &o);
    if (!title && head > 0 && t[head - 1].upos != CM_PUNCT && t[head].deprel == CM_FLAT) return;
    const cm_party *known = cm_memory_find_person(&v->d->memory, surname);
    const cm_actor_entry *listed = known ? NULL : person_listed(v, head, surname, &o);
    if (listed) {
        cm_str sector;
        const cm_actor_entry *e = cm_actors_person_on(v->d->actors, reading_of(v, listed), v->day, &sector);
        if (formerly(v, head)) sector = CM_STR("ELI");
        cm_party p = {.code = e->code, .sector = sector, .canonical = e->canonical, .first = start, .last = head,
                      .via = CM_VIA_PERSON, .certainty = 0.9f};
        set_mention(v, head, &p, 1);
        cm_memory_person(&v->d->memory, surname, &p);
        return;
    }
    if (known && !o.n) {
        cm_party p = *known;
        p.first = start;
        p.last = head;
        p.certainty *= 0.95f;
        set_mention(v, head, &p, 1);
        return;
    }
    /* "Denis Moncada, the foreign minister of Nicaragua" */
    const cm_party *appos = NULL;
    for (uint32_t c = head + 1; c < v->n; c++)
        if (t[c].head == (int32_t)head && t[c].deprel == CM_APPOS && v->at[c] && v->at[c]->n_parties) appos = &v->at[c]->parties[0];
    cm_party p = {.canonical = CM_STR(""), .first = start, .last = head, .via = CM_VIA_PERSON};
    if (title && o.n) {
        p.code = o.at[0].code;
        p.sector = cm_actors_is_state(v->d->actors, p.code) ? title->sector : o.at[0].sector;
        p.certainty = 0.95f;
    } else if (appos && appos->code.n) {
        p.code = appos->code;
        p.sector = appos->sector;
        p.certainty = 0.9f * appos->certainty;
    } else if (title && !(title->flags & CM_AGENT_WEAK)) {
        phrases_of(v, head, &o);
        p.sector = title->sector;
        if (o.n) {
            p.code = o.at[0].code;
            p.certainty = 0.9f;
        } else {
            p.code = default_state(v, title);
            p.certainty = 0.8f;
            if (!p.code.n) p.code = inferred_state(v, head, &p.certainty);
            p.via = CM_VIA_INFERRED;
        }
        if (!p.code.n) return;
    } else {
        return;
    }
    set_mention(v, head, &p, 1);
    p.via = CM_VIA_PERSON;
    cm_memory_person(&v->d->memory, surname, &p);
}

/* ------------------------------------------------------------ nominals -- */

/* "the two countries", "both governments": the pair that the text is about. */
static bool pair_nominal(sentence_view *v, uint32_t i) {
    static const char *const sides[] = {"country", "side", "government", "nation", "state", "neighbour", "neighbor", "party", "leader",
        "capital", "ally", "rival", "president", "minister", "army", "people", "republic", "foe", NULL};
    static const char *const two[] = {"two", "both", NULL};
    const cm_token *t = v->t;
    bool both = one_of(&t[i], two) && (t[i].deprel == CM_NSUBJ || t[i].deprel == CM_NSUBJ_PASS || t[i].deprel == CM_OBJ);
    if (!both && !one_of(&t[i], sides)) return false;
    bool counted = both;
    for (uint32_t c = i > 5 ? i - 5 : 0; c < i; c++)
        counted |= t[c].head == (int32_t)i && one_of(&t[c], two);
    if (!counted) return false;
    owners o = {0};
    modifiers_of(v, i, &o);
    if (o.n) return false;
    const cm_memory *m = &v->d->memory;
    /* the pair of this sentence so far, else that of the text */
    cm_party out[2];
    uint32_t n = 0;
    for (uint32_t k = 0; k < v->n_spans && v->spans[k].last < i; k++) {
        const cm_party *p = &v->spans[k].party;
        if (!cm_actors_is_state(v->d->actors, p->code) || (n && cm_str_eq(out[0].code, p->code))) continue;
        if (n < 2) out[n++] = *p;
    }
    if (n < 2) {
        if (!m->pair[0].n || !m->pair[1].n) return false;
        for (int k = 0; k < 2; k++) out[k] = (cm_party){.code = m->pair[k], .sector = CM_STR(""), .canonical = m->pair_names[k], .certainty = 0.85f};
    }
    for (int k = 0; k < 2; k++) {
        out[k].first = i > 0 && t[i - 1].head == (int32_t)i ? i - 1 : i;
        out[k].last = i;
        out[k].via = CM_VIA_NOMINAL;
    }
    set_mention(v, i, out, 2);
    return true;
}

/* "the former … the latter": of the two actors named last. */
static bool former_latter(sentence_view *v, uint32_t i) {
    static const char *const words[] = {"former", "latter", NULL};
    const cm_token *t = v->t;
    if (i == 0 || !one_of(&t[i], words) || !cm_str_ieq(t[i - 1].form, CM_STR("the")) || modifier(t[i].deprel)) return false;
    bool former = one_of(&t[i], (const char *const[]){"former", NULL});
    const cm_party *two[2] = {NULL, NULL}; /* latter, former */
    for (uint32_t k = v->n_spans; k-- > 0 && !two[1];) {
        const cm_party *p = &v->spans[k].party;
        if (v->spans[k].last >= i || (two[0] && cm_str_eq(two[0]->code, p->code))) continue;
        two[two[0] != NULL] = p;
    }
    const cm_memory *m = &v->d->memory;
    if (!two[1] && m->n_recent > 1) {
        two[0] = &m->recent[0];
        two[1] = &m->recent[1];
    }
    if (!two[1]) return false;
    cm_party q = *two[former];
    q.first = i - 1;
    q.last = i;
    q.via = CM_VIA_NOMINAL;
    q.certainty *= 0.8f;
    set_mention(v, i, &q, 1);
    return true;
}

static bool country_nominal(sentence_view *v, uint32_t i) {
    static const char *const nouns[] = {"country", "nation", "state", "kingdom", "republic", "emirate", NULL};
    static const char *const the[] = {"the", "that", "this", NULL};
    const cm_token *t = v->t;
    if (!one_of(&t[i], nouns) || t[i].upos != CM_NOUN || !cm_str_ieq(t[i].form, t[i].lemma)) return false;
    bool definite = false, modified = false;
    for (uint32_t c = i > 4 ? i - 4 : 0; c < i; c++) {
        if (t[c].head != (int32_t)i) continue;
        if (t[c].deprel == CM_DET_REL && one_of(&t[c], the)) definite = true;
        else modified |= modifier(t[c].deprel) || t[c].deprel == CM_NUMMOD;
    }
    if (!definite || modified) return false;
    const cm_party *p = subject_before(v, i);
    const cm_memory *m = &v->d->memory;
    if (!p || !cm_actors_is_state(v->d->actors, p->code)) {
        p = NULL;
        for (uint32_t k = 0; k < m->n_recent && !p; k++)
            if (cm_actors_is_state(v->d->actors, m->recent[k].code)) p = &m->recent[k];
    }
    if (!p) return false;
    cm_party q = {.code = p->code, .sector = CM_STR(""), .canonical = p->canonical, .first = i - 1, .last = i, .via = CM_VIA_NOMINAL,
                  .certainty = 0.7f};
    set_mention(v, i, &q, 1);
    return true;
}

/* ---------------------------------------------------------- a sentence -- */

static void mention_names(sentence_view *v) {
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const span *s = &v->spans[i];
        set_mention(v, s->head, &s->party, 1);
    }
}

static void mention_nouns(sentence_view *v) {
    const cm_token *t = v->t;
    for (uint32_t i = 0; i < v->n; i++) {
        if (t[i].upos == CM_PRON) {
            set_pronoun(v, i);
            continue;
        }
        if (v->inside[i] || v->nobody[i]) {
            /* "the Nigerian" is in a name; a name that is a title's bearer keeps its own reading */
            continue;
        }
        if (t[i].upos != CM_NOUN && t[i].upos != CM_PROPN && t[i].upos != CM_NUM && t[i].upos != CM_ADJ) continue;
        if (former_latter(v, i)) continue;
        bool nominal_adjective = t[i].upos != CM_ADJ || t[i].deprel == CM_NSUBJ || t[i].deprel == CM_OBJ;
        if (!nominal_adjective) continue;
        if (pair_nominal(v, i) || country_nominal(v, i)) continue;
        uint32_t first;
        const cm_agent *a = cm_actors_agent(v->d->actors, t, v->n, i, &first);
        if (a) {
            agent_parties(v, i, a, first);
            continue;
        }
        owners o = {0};
        if (t[i].upos == CM_NUM) {
            phrases_of(v, i, &o);
        } else if (!o.n) {
            modifiers_of(v, i, &o);
        }
        for (uint32_t k = 0; k < o.n; k++) {
            if (t[i].upos != CM_NUM) o.at[k].via = CM_VIA_OWNER;
            o.at[k].certainty *= 0.9f;
        }
        set_mention(v, i, o.at, o.n);
    }
    for (uint32_t i = 0; i < v->n; i++)
        if (t[i].upos == CM_PROPN && !v->inside[i] && !v->nobody[i] && t[i].deprel != CM_FLAT && t[i].deprel != CM_COMPOUND &&
            (!v->at[i] || v->at[i]->parties[0].via == CM_VIA_OWNER || v->at[i]->parties[0].via == CM_VIA_INFERRED))
            unknown_name(v, i);
    /* "Afghanistan's Taliban leader Mullah Omar": the owner of an agent's apposition */
    for (uint32_t i = 0; i < v->n; i++) {
        if (t[i].deprel != CM_APPOS || t[i].head < 0 || !v->at[i]) continue;
        cm_mention *m = v->at[t[i].head];
        if (m && m->n_parties == 1 && m->parties[0].via == CM_VIA_INFERRED && v->at[i]->parties[0].via != CM_VIA_INFERRED) {
            m->parties[0].code = v->at[i]->parties[0].code;
            m->parties[0].certainty = 0.9f;
        }
    }
}

static void remember(sentence_view *v) {
    cm_memory *m = &v->d->memory;
    cm_str seen[3] = {{0}};
    cm_str names[3] = {{0}};
    uint32_t n_seen = 0;
    bool main_subject = false;
    for (uint32_t i = 0; i < v->n; i++) {
        const cm_mention *at = v->at[i];
        if (!at || !at->n_parties) continue;
        const cm_party *p = &at->parties[0];
        if (p->via == CM_VIA_INFERRED || p->via == CM_VIA_PRONOUN || p->via == CM_VIA_OWNER) continue;
        bool subject = v->t[i].deprel == CM_NSUBJ || v->t[i].deprel == CM_NSUBJ_PASS;
        bool of_main = subject && v->t[i].head >= 0 && v->t[v->t[i].head].deprel == CM_ROOT;
        /* the next sentence's "it" is the subject of the main clause, not of what was said */
        cm_memory_name(m, p, of_main || (subject && !main_subject), p->via == CM_VIA_PERSON, false);
        main_subject |= of_main;
        if (at->n_parties > 1) cm_memory_plural(m, at->parties, at->n_parties);
        if (p->via == CM_VIA_PERSON && v->inside[i]) cm_memory_person(m, v->t[v->inside[i]->last].form, p);
        if (p->via == CM_VIA_NAME && cm_actors_is_state(v->d->actors, p->code) && n_seen < 3 &&
            !(n_seen && cm_str_eq(seen[0], p->code)) && !(n_seen > 1 && cm_str_eq(seen[1], p->code))) {
            seen[n_seen] = p->code;
            names[n_seen++] = p->canonical;
        }
        /* conjoined subjects are what "they" are */
        if (subject)
            for (uint32_t c = i + 1; c < v->n; c++)
                if (v->t[c].head == (int32_t)i && v->t[c].deprel == CM_CONJ && v->at[c] && v->at[c]->n_parties) {
                    cm_party two[2] = {*p, v->at[c]->parties[0]};
                    cm_memory_plural(m, two, 2);
                }
    }
    if (n_seen == 2 && !v->d->pair[0].code.n) /* a title's pair stays, others give way to the next */
        for (int k = 0; k < 2; k++) m->pair[k] = seen[k], m->pair_names[k] = names[k];
}

static void read_title(cm_discourse *d, cm_str title) {
    cm_token *tokens;
    uint32_t n, found = 0;
    if (!title.n || title.n > 400) return;
    cm_tokenize(d->arena, title, 0, (uint32_t)title.n, &tokens, &n);
    for (uint32_t i = 0; i < n;) {
        uint32_t last;
        const cm_actor_entry *e = cm_actors_match(d->actors, tokens, n, i, &last);
        if (!e) {
            i++;
            continue;
        }
        if (cm_actors_is_state(d->actors, e->code) && found < 2 && !(found && cm_str_eq(d->memory.pair[0], e->code))) {
            d->memory.pair[found] = e->code;
            d->memory.pair_names[found++] = cm_actors_name(d->actors, e->code);
            cm_party p = {.code = e->code, .sector = CM_STR(""), .canonical = e->canonical, .certainty = 0.8f};
            cm_memory_name(&d->memory, &p, false, false, false);
        }
        i = last + 1;
    }
    enum { LONGEST_TITLE = 14 }; /* a longer one tells a story */
    if (found < 2 || n > LONGEST_TITLE) {
        d->memory.pair[0] = d->memory.pair[1] = CM_STR("");
        return;
    }
    for (int k = 0; k < 2; k++)
        d->pair[k] = (cm_party){.code = d->memory.pair[k], .sector = CM_STR(""), .canonical = d->memory.pair_names[k], .via = CM_VIA_INFERRED,
                                .certainty = 0.7f};
}

const cm_party *cm_discourse_pair(const cm_discourse *d) { return d->pair[0].code.n ? d->pair : NULL; }

cm_discourse *cm_discourse_new(const cm_actors *actors, cm_arena *arena, const cm_text *text, cm_str title,
                               int32_t published_day) {
    cm_discourse *d = CM_NEW(arena, cm_discourse);
    d->actors = actors;
    d->arena = arena;
    d->text = text;
    d->published = published_day;
    read_title(d, title);
    return d;
}

void cm_discourse_sentence(cm_discourse *d, uint32_t sentence, int32_t day, const cm_mention ***at) {
    const cm_sentence *s = &d->text->sentences[sentence];
    sentence_view v = {.d = d, .t = s->tokens, .n = s->n_tokens, .day = day != CM_NO_DAY ? day : d->published};
    v.at = CM_NEW_ARRAY(d->arena, cm_mention *, v.n);
    v.inside = CM_NEW_ARRAY(d->arena, const span *, v.n);
    v.nobody = CM_NEW_ARRAY(d->arena, bool, v.n);
    find_names(&v);
    mention_names(&v);
    mention_nouns(&v);
    remember(&v);
    *at = (const cm_mention **)v.at;
}
