/* What would follow from an event: terms of the rules that it fulfils, those that the ledger tells, those that are missing. */
#include "legal/legal.h"
#include "base/buf.h"
#include "ledger/day.h"
#include "ledger/ledger.h"

#include <ctype.h>
#include <stdlib.h>

struct comity_whatif {
    cm_arena *arena; /* owned; NULL where the caller's */
    const char *event, *date;
    comity_state_view *view; /* owned; NULL without a ledger */
    comity_coder *coder;     /* owned, as the events of the sentence are its own; NULL where there is none */
    CM_VEC(comity_legal_consequence) list;
    CM_VEC(const comity_commitment *) touched;
};

typedef struct asking {
    cm_arena *arena;
    const comity_engine *engine;
    const cm_legal *legal;
    comity_ledger *ledger;
    const char *a, *b, *date, *event;
    const comity_event *supposed; /* events of the sentence; NULL when terms were given */
    size_t n_supposed, n_coded;   /* those coded come first, then what its verbs say of either state */
    const comity_event *told; /* events of the ledger */
    cm_said *said, *supposed_said; /* one an event, read when first needed */
    size_t n_told;
    comity_commitments *before, *after; /* in the arena: as they stand, and as they would; NULL without a ledger */
    comity_whatif *out;
} asking;

/* What is known of the terms of one set, in their order. */
typedef struct knowing {
    const cm_legal_set *set;
    const char *actor, *state;
    bool *given;
    cm_finding *found;
} knowing;

static bool any_term(const cm_legal *legal, cm_str name) {
    for (size_t i = 0; i < legal->sets.n; i++)
        if (cm_legal_term(legal->sets.at[i], name)) return true;
    return false;
}

static cm_str word(cm_str *rest) {
    *rest = cm_str_trim(*rest);
    size_t i = 0;
    while (i < rest->n && rest->s[i] != ' ') i++;
    cm_str w = cm_str_cut(*rest, 0, i);
    *rest = cm_str_cut(*rest, i, rest->n);
    return w;
}

static const char *all_terms(const asking *q) {
    cm_buf b = {0};
    for (size_t i = 0; i < q->legal->sets.n; i++)
        for (size_t k = 0; k < q->legal->sets.at[i]->terms.n; k++)
            cm_buf_printf(&b, "%s%s", b.n ? ", " : "", q->legal->sets.at[i]->terms.at[k].name);
    const char *out = cm_arena_cstr(q->arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

/* "coup HND + determination USA HND": whether the words are terms at all; faults in them are said. */
static comity_status check_terms(const asking *q, bool *are_terms, comity_error *err) {
    cm_str rest = cm_str_of(q->event), part;
    *are_terms = false;
    while (rest.n && cm_str_split(&rest, '+', &part)) {
        cm_str name = word(&part), code;
        if (!any_term(q->legal, name)) {
            if (!*are_terms) return COMITY_OK; /* a sentence */
            return cm_fail(err, COMITY_USAGE, "expected one of the terms %s, found '%.*s'", all_terms(q), CM_FMT(name));
        }
        *are_terms = true;
        while ((code = word(&part)).n)
            if (!cm_str_is(code, q->a) && !cm_str_is(code, q->b)) {
                *are_terms = false;
                return code.n == 3 && isupper((unsigned char)code.s[0])
                           ? cm_fail(err, COMITY_USAGE, "'%.*s' is neither of the two states asked about, %s and %s", CM_FMT(code), q->a, q->b)
                           : COMITY_OK;
            }
    }
    return COMITY_OK;
}

static bool term_given(const asking *q, const char *name) {
    cm_str rest = cm_str_of(q->event), part;
    while (rest.n && cm_str_split(&rest, '+', &part))
        if (cm_str_is(word(&part), name)) return true;
    return false;
}

static cm_record_view view_of(const asking *q, const knowing *k, bool supposed) {
    cm_record_view v = {.arena = q->arena, .engine = q->engine, .actor = k->actor, .state = k->state, .date = q->date, .supposed = supposed};
    v.events = supposed ? q->supposed : q->told;
    v.n = supposed ? q->n_supposed : q->n_told;
    v.said = supposed ? q->supposed_said : q->said;
    return v;
}

static size_t index_of(const cm_legal_set *set, const cm_term *t) { return (size_t)(t - set->terms.at); }

static void know(const asking *q, knowing *k) {
    const cm_legal_set *set = k->set;
    k->given = CM_NEW_ARRAY(q->arena, bool, set->terms.n);
    k->found = CM_NEW_ARRAY(q->arena, cm_finding, set->terms.n);
    cm_record_view told = view_of(q, k, false), supposed = view_of(q, k, true);
    for (size_t i = 0; i < set->terms.n; i++) {
        const cm_term *t = &set->terms.at[i];
        cm_finding f;
        cm_legal_find(&told, t, &k->found[i]);
        if (q->supposed) {
            cm_legal_find(&supposed, t, &f);
            k->given[i] = f.told;
        } else
            k->given[i] = term_given(q, t->name);
    }
    for (size_t i = 0; i < set->terms.n; i++)
        for (size_t j = 0; j < set->terms.at[i].implied.n; j++) {
            size_t other = index_of(set, cm_legal_term(set, cm_str_of(set->terms.at[i].implied.at[j])));
            if (k->given[i]) k->given[other] = true;
            if (k->found[i].told && !k->found[other].told) {
                k->found[other].told = true;
                for (size_t e = 0; e < k->found[i].evidence.n; e++) CM_PUSH(q->arena, k->found[other].evidence, k->found[i].evidence.at[e]);
            }
        }
}

static comity_term_state state_of(const knowing *k, const cm_term *t, bool suppose) {
    size_t i = index_of(k->set, t);
    if (suppose && k->given[i]) return COMITY_TERM_GIVEN;
    return k->found[i].told ? COMITY_TERM_TOLD : k->found[i].denied ? COMITY_TERM_DENIED : COMITY_TERM_UNKNOWN;
}

static bool all_so(const knowing *k, const cm_terms *list, bool suppose) {
    for (size_t i = 0; i < list->n; i++)
        if (state_of(k, list->at[i], suppose) < COMITY_TERM_TOLD) return false;
    return true;
}

static bool any_so(const knowing *k, const cm_terms *list, bool suppose) {
    for (size_t i = 0; i < list->n; i++)
        if (state_of(k, list->at[i], suppose) >= COMITY_TERM_TOLD) return true;
    return false;
}

/* An end that was told before what it would end is the end of something earlier. */
static bool ended(const knowing *k, const cm_legal_rule *r, bool suppose) {
    const char *began = "";
    for (size_t i = 0; i < r->when.n; i++) {
        const cm_finding *f = &k->found[index_of(k->set, r->when.at[i])];
        for (size_t e = 0; e < f->evidence.n; e++)
            if (!*began || strcmp(f->evidence.at[e]->date_start, began) < 0) began = f->evidence.at[e]->date_start;
    }
    for (size_t i = 0; i < r->ends.n; i++) {
        comity_term_state s = state_of(k, r->ends.at[i], suppose);
        const cm_finding *f = &k->found[index_of(k->set, r->ends.at[i])];
        if (s == COMITY_TERM_GIVEN) return true;
        for (size_t e = 0; s == COMITY_TERM_TOLD && e < f->evidence.n; e++)
            if (strcmp(f->evidence.at[e]->date_end, began) >= 0) return true;
    }
    return false;
}

static bool valid(const knowing *k, const cm_legal_rule *r, int year) {
    return year >= r->from && year <= r->until && (!k->set->laws.n || cm_legal_law(k->set, year));
}

static comity_legal_outcome outcome_of(const knowing *k, const cm_legal_rule *r, int year, bool suppose) {
    if (!valid(k, r, year)) return COMITY_LEGAL_NO_LAW;
    if (ended(k, r, suppose)) return COMITY_LEGAL_ENDED;
    if (any_so(k, &r->unless, suppose)) return COMITY_LEGAL_AVERTED;
    return all_so(k, &r->when, suppose) && all_so(k, &r->requires, suppose) ? COMITY_LEGAL_FOLLOWS : COMITY_LEGAL_WAITS;
}

static const char *filled(const asking *q, const knowing *k, const char *text) {
    cm_buf b = {0};
    for (const char *p = text; *p;) {
        bool state = strncmp(p, "{state}", 7) == 0, actor = strncmp(p, "{actor}", 7) == 0;
        if (state || actor) cm_buf_puts(&b, comity_code_name(q->engine, state ? k->state : k->actor)), p += 7;
        else cm_buf_putc(&b, *p++);
    }
    const char *out = cm_arena_cstr(q->arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

static void put_terms(const asking *q, const knowing *k, const cm_terms *list, bool act, comity_legal_term *out, size_t *n) {
    for (size_t i = 0; i < list->n; i++) {
        const cm_term *t = list->at[i];
        const cm_finding *f = &k->found[index_of(k->set, t)];
        out[(*n)++] = (comity_legal_term){.name = t->name, .words = filled(q, k, t->words), .act = act, .state = state_of(k, t, true), .told = f->told,
                                          .evidence = f->evidence.at, .n_evidence = f->evidence.n};
    }
}

static const comity_legal_term *terms_of(const asking *q, const knowing *k, const cm_terms *one, const cm_terms *more, size_t *n) {
    comity_legal_term *out = CM_NEW_ARRAY(q->arena, comity_legal_term, one->n + (more ? more->n : 0) + 1);
    *n = 0;
    put_terms(q, k, one, false, out, n);
    if (more) put_terms(q, k, more, true, out, n);
    return out;
}

static void add_consequence(const asking *q, const knowing *k, const cm_legal_rule *r, int year) {
    cm_arena *a = q->arena;
    const char *law = valid(k, r, year) ? cm_legal_law(k->set, year) : NULL;
    comity_legal_consequence c = {.set = k->set->name, .title = k->set->title, .name = r->name, .rule = r->id,
                                  .text = filled(q, k, r->text), .scope = filled(q, k, r->scope), .says = filled(q, k, r->says),
                                  .outcome = outcome_of(k, r, year, true)};
    const char *kind = k->set->fiscal ? "fiscal year" : "year";
    if (c.outcome == COMITY_LEGAL_NO_LAW) {
        int last = 0;
        for (size_t i = 0; i < k->set->laws.n; i++)
            if (k->set->laws.at[i].until < year && k->set->laws.at[i].until > last) last = k->set->laws.at[i].until;
        c.law = cm_arena_printf(a, "no law of %s %d is known to %s", kind, year, k->set->file);
        if (last) c.law = cm_arena_printf(a, "%s (its last is of %d)", c.law, last);
    }
    else if (law)
        c.law = cm_arena_printf(a, "%s%s%s (%s %d)", law, *r->cites ? "; " : "", r->cites, kind, year);
    else
        c.law = r->cites;
    c.before = outcome_of(k, r, year, false) == COMITY_LEGAL_FOLLOWS;
    c.conditions = terms_of(q, k, &r->when, &r->requires, &c.n_conditions);
    c.unless = terms_of(q, k, &r->unless, NULL, &c.n_unless);
    c.until = terms_of(q, k, &r->ends, NULL, &c.n_until);
    CM_VEC(const char *) spares = {0};
    for (size_t i = 0; i < r->spares.n; i++)
        if (year >= r->spares.at[i].from && year <= r->spares.at[i].until) CM_PUSH(a, spares, filled(q, k, r->spares.at[i].text));
    c.spares = spares.at;
    c.n_spares = spares.n;
    CM_VEC(const comity_holding *) holds = {0};
    for (size_t i = 0; q->out->view && *r->fluent && i < comity_state_count(q->out->view); i++) {
        const comity_holding *h = comity_state_at(q->out->view, i);
        if (h->holds && strcmp(h->fluent, r->fluent) == 0 && strcmp(h->holder, k->actor) == 0) CM_PUSH(a, holds, h);
    }
    c.in_force = holds.at;
    c.n_in_force = holds.n;
    CM_PUSH(a, q->out->list, c);
}

static bool given_in(const knowing *k, const cm_terms *list) {
    for (size_t i = 0; i < list->n; i++)
        if (k->given[index_of(k->set, list->at[i])]) return true;
    return false;
}

static bool touches(const knowing *k, const cm_legal_rule *r) {
    return given_in(k, &r->when) || given_in(k, &r->requires) || given_in(k, &r->unless) || given_in(k, &r->ends);
}

static int rank(const knowing *k, const cm_legal_rule *r, int year) {
    return valid(k, r, year) ? 2 : year >= r->from && year <= r->until;
}

/* Rules of one name are versions of one another: the one in force counts, and failing that one that says that none is. */
static bool superseded(const knowing *k, size_t at, int year) {
    const cm_legal_rule *r = &k->set->rules.at[at];
    for (size_t i = 0; i < k->set->rules.n; i++) {
        const cm_legal_rule *other = &k->set->rules.at[i];
        if (i == at || strcmp(other->name, r->name) != 0 || (other->only && strcmp(other->only, k->state) != 0)) continue;
        int mine = rank(k, r, year), its = rank(k, other, year);
        if (its > mine || (its == mine && i < at)) return true;
    }
    return false;
}

/* Whether a text tells of the rule itself: a duty of the state whose law it is, in the words of one of its terms. */
static bool tells_of(const asking *q, const knowing *k, const comity_commitment *c) {
    if (c->kind != COMITY_DUTY || strcmp(c->holder, k->actor) != 0) return false;
    for (size_t i = 0; i < k->set->terms.n; i++) {
        bool matters = k->given[i];
        for (size_t r = 0; r < k->set->rules.n && !matters; r++) {
            const cm_legal_rule *rule = &k->set->rules.at[r];
            for (size_t t = 0; t < rule->requires.n; t++) matters |= touches(k, rule) && rule->requires.at[t] == &k->set->terms.at[i];
        }
        for (size_t w = 0; matters && w < k->set->terms.at[i].ways.n; w++) {
            const cm_showing *s = &k->set->terms.at[i].ways.at[w];
            const char *text = c->statements[0]->sentence.text;
            /* the verb's noun too: "such a designation" */
            for (size_t v = 0; v < s->verbs.list.n; v++) {
                size_t n = strlen(s->verbs.list.at[v]);
                const char *at = n > 6 ? strcasestr(text, cm_arena_cstr(q->arena, (cm_str){s->verbs.list.at[v], n - 1})) : NULL;
                if (at) return true;
            }
            if (cm_words_in(&s->words, text)) return true;
        }
    }
    return false;
}

/* Commitments open on the date that would be settled, or whose condition would come about, or that tell of the rule. */
static void touch_commitments(const asking *q, const knowing *sets, size_t n_sets) {
    for (size_t i = 0; q->after && i < comity_commitments_count(q->after); i++) {
        const comity_commitment *c = comity_commitments_at(q->after, i), *was = NULL;
        for (size_t k = 0; k < comity_commitments_count(q->before) && !was; k++)
            if (strcmp(comity_commitments_at(q->before, k)->statements[0]->id, c->statements[0]->id) == 0) was = comity_commitments_at(q->before, k);
        if (!was || was->standing != COMITY_COMMITMENT_OPEN) continue;
        bool touched = c->standing != was->standing || (c->condition_met && !was->condition_met);
        for (size_t k = 0; k < n_sets && !touched; k++) touched = tells_of(q, &sets[k], c);
        if (touched) CM_PUSH(q->arena, q->out->touched, c);
    }
}

static bool has_code(const comity_actor *actors, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (*actors[i].code) return true;
    return false;
}

/* The other one of the two asked about, where it is not told towards whom it was done. Who did it is not guessed: soldiers
 * that overthrow a government are not those of the other. */
static const comity_actor *other_side(const asking *q, const comity_actor *actors, size_t n) {
    comity_actor *out = CM_NEW(q->arena, comity_actor);
    bool a = cm_pledge_side(actors, n, q->a), b = cm_pledge_side(actors, n, q->b);
    if (a == b) return NULL;
    const char *code = a ? q->b : q->a;
    *out = (comity_actor){.code = code, .sector = "", .name = "", .canonical = comity_code_name(q->engine, code), .inferred = true};
    return out;
}

typedef struct said_list {
    CM_VEC(comity_event) list;
} said_list;

/* Which of the two a phrase names, "" neither. */
static const char *named(const asking *q, const char *words) {
    comity_actor_list *found;
    if (strncasecmp(words, "the ", 4) == 0) words += 4;
    if (comity_actors_find(q->engine, words, q->date, &found, NULL) != COMITY_OK) return "";
    const char *code = "";
    for (size_t i = 0; i < comity_actor_list_count(found) && !*code; i++) {
        const char *c = comity_actor_list_at(found, i)->code;
        code = strcmp(c, q->a) == 0 ? q->a : strcmp(c, q->b) == 0 ? q->b : "";
    }
    comity_actor_list_free(found);
    return code;
}

/* Acts of law have verbs that are no events of relations ("determined", "certified"): what a verb says of one of the two
 * counts for the terms that ask for it, towards the other. */
static void read_verbs(asking *q, const comity_document *d, const comity_coding *parsed, said_list *out) {
    for (size_t i = 0; i < parsed->n_sentences; i++) {
        comity_event e = {.id = "", .document = d->id, .sentence = parsed->sentences[i], .cameo = "", .class_ = "", .mode = "", .object = "",
                          .scope = "", .place = "", .condition = "", .said_verb = "", .fluent = "", .trigger = "", .pattern = "", .trace = "",
                          .published = "", .publisher = "", .url = "", .licence = ""};
        e.sentence.text = cm_arena_cstr(q->arena, cm_str_of(e.sentence.text));
        e.sentence.conllu = cm_arena_cstr(q->arena, cm_str_of(e.sentence.conllu));
        cm_said said;
        cm_said_read(q->arena, q->engine, &e, &said);
        for (int32_t v = 0; v < said.tree.n; v++) {
            int32_t subject = said.tree.tokens[v].upos == CM_VERB ? cm_tree_subject(&said.tree, v) : CM_NO_TOKEN;
            const char *code = subject >= 0 ? named(q, cm_said_words(q->arena, &said, subject, CM_NO_TOKEN, false)) : "";
            if (!*code) continue;
            comity_actor *source = CM_NEW(q->arena, comity_actor);
            *source = (comity_actor){.code = code, .sector = "", .name = "", .canonical = ""};
            e.source = source;
            e.n_source = 1;
            e.target = other_side(q, source, 1);
            e.n_target = 1;
            CM_PUSH(q->arena, out->list, e);
            break;
        }
    }
}

/* The events of the sentence as if done on the date. */
static void suppose(asking *q, const comity_coding *coding, const said_list *verbs) {
    comity_event *all = CM_NEW_ARRAY(q->arena, comity_event, coding->n_events + verbs->list.n + 1);
    for (size_t i = 0; i < coding->n_events; i++) {
        comity_event *e = &all[i];
        *e = coding->events[i];
        if (e->status != COMITY_NEGATED) e->status = COMITY_ACTUAL;
        memcpy(e->date_start, q->date, 11);
        memcpy(e->date_end, q->date, 11);
        e->date_precision = COMITY_PRECISION_DAY;
        const comity_actor *other;
        if (!has_code(e->target, e->n_target) && (other = other_side(q, e->source, e->n_source))) e->target = other, e->n_target = 1;
    }
    if (verbs->list.n) memcpy(all + coding->n_events, verbs->list.at, verbs->list.n * sizeof *all);
    q->supposed = all;
    q->n_coded = coding->n_events;
    q->n_supposed = coding->n_events + verbs->list.n;
    q->supposed_said = CM_NEW_ARRAY(q->arena, cm_said, q->n_supposed + 1);
}

/* Those events behind the ledger's. */
static const comity_event *with_supposed(const asking *q) {
    comity_event *all = CM_NEW_ARRAY(q->arena, comity_event, q->n_told + q->n_coded);
    if (q->n_told) memcpy(all, q->told, q->n_told * sizeof *all);
    if (q->n_coded) memcpy(all + q->n_told, q->supposed, q->n_coded * sizeof *all);
    return all;
}

static const char *events_words(const asking *q) {
    cm_buf b = {0};
    for (size_t i = 0; i < q->n_coded; i++) {
        const comity_event *e = &q->supposed[i];
        cm_buf_printf(&b, "%s%s %s → %s (%s)", i ? "; " : "", e->cameo, e->n_source ? e->source[0].code : "?", e->n_target ? e->target[0].code : "?",
                      e->trigger);
    }
    const char *out = cm_arena_cstr(q->arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

static comity_status judge(asking *q, comity_error *err) {
    cm_arena *a = q->arena;
    knowing *sets = CM_NEW_ARRAY(a, knowing, q->legal->sets.n + 1);
    size_t n = 0;
    bool concerned = false;
    for (size_t i = 0; i < q->legal->sets.n; i++) {
        const cm_legal_set *set = q->legal->sets.at[i];
        bool first = strcmp(set->actor, q->a) == 0;
        if (!first && strcmp(set->actor, q->b) != 0) continue;
        concerned = true;
        knowing k = {.set = set, .actor = first ? q->a : q->b, .state = first ? q->b : q->a};
        know(q, &k);
        int year = cm_legal_year(set, q->date);
        size_t before = q->out->list.n;
        for (size_t r = 0; r < set->rules.n; r++) {
            const cm_legal_rule *rule = &set->rules.at[r];
            if (!touches(&k, rule) || (rule->only && strcmp(rule->only, k.state) != 0) || superseded(&k, r, year)) continue;
            add_consequence(q, &k, rule, year);
        }
        if (q->out->list.n > before) sets[n++] = k;
    }
    if (!concerned) return cm_fail(err, COMITY_NOT_FOUND, "no rule set of rules/legal/ is a law of %s or %s", q->a, q->b);
    q->out->event = q->n_coded ? events_words(q) : q->event;
    touch_commitments(q, sets, n);
    if (q->out->list.n || q->out->touched.n) return COMITY_OK;
    if (q->supposed && !q->n_coded)
        return cm_fail(err, COMITY_NOT_FOUND, "no event of %s and %s was found in the sentence; give it as terms of the rules: %s", q->a, q->b, all_terms(q));
    return cm_fail(err, COMITY_NOT_FOUND, "no rule speaks of it (read as: %s); the rules' terms are %s", q->out->event, all_terms(q));
}

enum { REPORTS = 20 }; /* shown of one condition */

/* The ledger's part: what has been told between the two and of the state at home, what holds, what is pledged. */
static comity_status look_up(asking *q, comity_error *err) {
    CM_VEC(comity_event) all = {0};
    const char *const pairs[3][2] = {{q->a, q->b}, {q->a, q->a}, {q->b, q->b}};
    for (int i = 0; i < 3; i++) {
        comity_query query = {.a = pairs[i][0], .b = pairs[i][1]};
        const comity_event *events;
        size_t n;
        CM_TRY(cm_ledger_all_events(q->ledger, &query, q->arena, &events, &n, err));
        for (size_t k = 0; k < n; k++) CM_PUSH(q->arena, all, events[k]);
    }
    cm_pledge_order(all.at, all.n);
    size_t kept = 0; /* an event may stand under several dyads */
    for (size_t i = 0; i < all.n; i++)
        if (!kept || strcmp(all.at[kept - 1].id, all.at[i].id) != 0) all.at[kept++] = all.at[i];
    all.n = kept;
    q->told = all.at;
    q->n_told = all.n;
    q->said = CM_NEW_ARRAY(q->arena, cm_said, all.n);
    CM_TRY(comity_state_on(q->engine, q->ledger, q->a, q->b, q->date, &q->out->view, err));
    for (size_t i = 0; i < comity_state_count(q->out->view); i++) CM_TRY(comity_state_evidence(q->out->view, i, REPORTS, err));
    cm_commitment_rules *rules = CM_NEW(q->arena, cm_commitment_rules);
    CM_TRY(cm_commitment_rules_read(q->arena, q->engine->dirs, q->engine->n_dirs, rules, err));
    CM_TRY(cm_commitments_of(q->arena, q->engine, rules, q->a, q->b, q->date, q->told, q->n_told, &q->before));
    return cm_commitments_of(q->arena, q->engine, rules, q->a, q->b, q->date, with_supposed(q), q->n_told + q->n_coded, &q->after);
}

comity_status cm_whatif(cm_arena *arena, const comity_engine *engine, const cm_legal *legal, comity_ledger *ledger, const char *a,
                        const char *b, const char *event, const char *date, comity_whatif **out, comity_error *err) {
    asking q = {.arena = arena, .engine = engine, .legal = legal, .ledger = ledger, .a = cm_arena_cstr(arena, cm_str_of(a)),
                .b = cm_arena_cstr(arena, cm_str_of(b)), .date = cm_arena_cstr(arena, cm_str_of(date)),
                .event = cm_arena_cstr(arena, cm_str_trim(cm_str_of(event)))};
    q.out = CM_NEW(arena, comity_whatif);
    q.out->date = q.date;
    *out = q.out;
    bool are_terms;
    CM_TRY(check_terms(&q, &are_terms, err));
    comity_status s = COMITY_OK;
    if (!are_terms) {
        comity_document d = {.id = "event", .text = q.event, .text_len = strlen(q.event), .date = q.date};
        comity_coding coding;
        said_list verbs = {0};
        s = comity_coder_new(engine, &q.out->coder, err);
        if (s == COMITY_OK) s = comity_coder_parse(q.out->coder, &d, &coding, err);
        if (s == COMITY_OK) read_verbs(&q, &d, &coding, &verbs);
        if (s == COMITY_OK) s = comity_coder_code(q.out->coder, &d, &coding, err);
        if (s == COMITY_OK) suppose(&q, &coding, &verbs);
    }
    if (s == COMITY_OK && ledger) s = look_up(&q, err);
    return s == COMITY_OK ? judge(&q, err) : s;
}

comity_status comity_whatif_ask(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                const char *event, const char *date, comity_whatif **out, comity_error *err) {
    char today[12];
    *out = NULL;
    CM_TRY(cm_day_asked(date, today, &date, err));
    cm_arena *arena = cm_arena_new();
    cm_legal legal;
    comity_whatif *made = NULL;
    comity_status s = cm_legal_read(arena, engine->rules, engine->dirs, engine->n_dirs, &legal, err);
    if (s == COMITY_OK) s = cm_whatif(arena, engine, &legal, ledger, a, b, event, date, &made, err);
    if (made) made->arena = arena;
    if (s == COMITY_OK) *out = made;
    else if (made) comity_whatif_free(made);
    else cm_arena_free(arena);
    return s;
}

size_t comity_whatif_count(const comity_whatif *w) { return w->list.n; }
const comity_legal_consequence *comity_whatif_at(const comity_whatif *w, size_t i) { return &w->list.at[i]; }
const char *comity_whatif_event(const comity_whatif *w) { return w->event; }
const char *comity_whatif_date(const comity_whatif *w) { return w->date; }
size_t comity_whatif_commitments(const comity_whatif *w) { return w->touched.n; }
const comity_commitment *comity_whatif_commitment(const comity_whatif *w, size_t i) { return w->touched.at[i]; }

void comity_whatif_free(comity_whatif *w) {
    if (!w) return;
    comity_state_free(w->view);
    comity_coder_free(w->coder);
    if (w->arena) cm_arena_free(w->arena);
}
