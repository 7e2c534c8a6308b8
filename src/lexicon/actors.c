#include "lexicon/actors.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "lexicon/actor_tables.h"

size_t cm_actors_count(const cm_actors *actors) {
    return actors->entries.n;
}

const cm_changes *cm_actors_changes(const cm_actors *actors) {
    return &actors->changes;
}

actor_node *cm_actor_node(const cm_actors *a, uint64_t hash) {
    size_t at = hash & (a->node_cap - 1);
    while (a->nodes[at].hash) {
        if (a->nodes[at].hash == hash) return &a->nodes[at];
        at = (at + 1) & (a->node_cap - 1);
    }
    return NULL;
}

const cm_agent *cm_agent_node(const cm_actors *a, cm_str key) {
    if (!a->agent_cap) return NULL;
    uint64_t hash = cm_str_hash(key);
    size_t at = hash & (a->agent_cap - 1);
    while (a->agent_nodes[at].hash) {
        if (a->agent_nodes[at].hash == hash) {
            if (!a->agent_nodes[at].agent) return NULL; /* dropped by an overlay */
            const cm_agent *agent = &a->agents.at[a->agent_nodes[at].agent - 1];
            return cm_str_eq(agent->noun, key) ? agent : NULL;
        }
        at = (at + 1) & (a->agent_cap - 1);
    }
    return NULL;
}

/* ------------------------------------------------------------- names -- */

const cm_actor_entry *cm_actors_next(const cm_actors *actors, const cm_actor_entry *entry) {
    return entry->next ? &actors->entries.at[entry->next - 1] : NULL;
}

static const cm_actor_entry *entries_of(const cm_actors *a, cm_str key) {
    const actor_node *node = cm_actor_node(a, cm_str_hash(key));
    if (!node || !node->first) return NULL;
    const cm_actor_entry *e = &a->entries.at[node->first - 1];
    return cm_str_eq(e->key, key) ? e : NULL;
}

const cm_actor_entry *cm_actors_exact(const cm_actors *actors, cm_str name) {
    if (cm_str_starts(name, "the ") || cm_str_starts(name, "The ")) name = cm_str_cut(name, 4, name.n);
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, name);
    return key.full || key.n == 0 ? NULL : entries_of(actors, cm_key_str(&key));
}

/* The first reading whose capitals the text has: "turkey" is no state. */
static const cm_actor_entry *fitting(const cm_actors *a, const cm_actor_entry *e, const cm_key *key, bool hyphen) {
    for (; e; e = cm_actors_next(a, e)) {
        if ((key->capital & e->capital) != e->capital) continue;
        if ((e->flags & CM_ACTOR_ACRONYM) && !key->upper) continue;
        if ((e->flags & CM_ACTOR_PREFIX) && !hyphen) continue;
        return e;
    }
    return NULL;
}

static bool hyphen(const cm_token *t) {
    return t->form.n == 1 && t->form.s[0] == '-';
}

/* "US-led" as one token: the name before the hyphen. */
static const cm_actor_entry *inside(const cm_actors *a, cm_str form) {
    for (size_t i = form.n; i-- > 1;) {
        if (form.s[i] != '-') continue;
        cm_key key;
        cm_key_begin(&key);
        cm_key_add(&key, cm_str_cut(form, 0, i));
        const cm_actor_entry *e = key.n && !key.full ? entries_of(a, cm_key_str(&key)) : NULL;
        if (e && (e = fitting(a, e, &key, true)) && e->kind != CM_ACTOR_PLACE) return e;
    }
    return NULL;
}

const cm_actor_entry *cm_actors_match(const cm_actors *actors, const cm_token *tokens, uint32_t n, uint32_t at,
                                      uint32_t *last) {
    enum { MAX_TOKENS = 14 };
    cm_key key;
    cm_key_begin(&key);
    const cm_actor_entry *found = NULL;
    if (hyphen(&tokens[at])) return NULL;
    for (uint32_t i = at; i < n && i < at + MAX_TOKENS; i++) {
        if (hyphen(&tokens[i])) continue;
        size_t before = key.n;
        cm_key_add(&key, tokens[i].form);
        if (key.full || key.n == 0) break;
        if (key.n == before) continue; /* the full stop behind a name is no part of it */
        uint64_t hash = cm_str_hash(cm_key_str(&key));
        /* few words begin a name: the bits spare a look far away in memory */
        bool begins = key.words > 1 || word_bits_may_have(&actors->names_first, hash);
        const actor_node *node = begins ? cm_actor_node(actors, hash) : NULL;
        if (!node && i + 1 < n && cm_key_is_genitive(tokens[i + 1].form)) { /* "People's Republic" */
            cm_key_add(&key, tokens[++i].form);
            node = key.full ? NULL : cm_actor_node(actors, cm_str_hash(cm_key_str(&key)));
        }
        if (!node) break;
        if (node->first) {
            bool before_hyphen = i + 1 < n && hyphen(&tokens[i + 1]);
            const cm_actor_entry *e = &actors->entries.at[node->first - 1];
            if (cm_str_eq(e->key, cm_key_str(&key)) && (e = fitting(actors, e, &key, before_hyphen))) {
                found = e;
                *last = i;
            }
        }
        if (!node->longer) break;
    }
    if (!found && memchr(tokens[at].form.s, '-', tokens[at].form.n) && (found = inside(actors, tokens[at].form)))
        *last = at;
    return found;
}

/* ------------------------------------------------------------ agents -- */

/* Lemma of a token as the tables of nouns have it; proper nouns keep their
 * form as lemma ("Forces"), so that the plural is undone here as well. */
static void add_lemma(cm_key *key, const cm_token *t, bool last) {
    cm_str s = t->lemma.n ? t->lemma : t->form;
    if (last && t->upos == CM_PROPN && s.n > 4 && cm_str_ends(s, "s") && !cm_str_ends(s, "ss")) {
        if (cm_str_ends(s, "ies")) {
            cm_key_add(key, cm_str_cut(s, 0, s.n - 3));
            if (key->n + 1 < CM_KEY_MAX) {
                key->s[key->n++] = 'y';
                key->s[key->n] = 0;
            }
            return;
        }
        s.n--;
    }
    cm_key_add(key, s);
}

static const cm_agent *agent_at(const cm_actors *a, const cm_token *t, uint32_t first, uint32_t head, bool forms) {
    cm_key key;
    cm_key_begin(&key);
    for (uint32_t i = first; i <= head; i++) {
        if (hyphen(&t[i])) continue;
        if (forms)
            cm_key_add(&key, t[i].form);
        else if (i == head)
            add_lemma(&key, &t[i], true);
        else
            cm_key_add(&key, t[i].form);
    }
    return key.full || key.n == 0 ? NULL : cm_agent_node(a, cm_key_str(&key));
}

/* first … last is a noun with a phrase after it, which hangs on the noun. */
static bool of_phrase(const cm_token *t, uint32_t first, uint32_t last) {
    for (uint32_t i = first + 1; i < last; i++)
        if (t[i].upos == CM_ADP) return true;
    return false;
}

static bool either_may_be(const word_bits *bits, const uint64_t hash[2]) {
    return word_bits_may_have(bits, hash[0]) || word_bits_may_have(bits, hash[1]);
}

const cm_agent *cm_actors_agent(const cm_actors *actors, const cm_token *tokens, uint32_t n, uint32_t head,
                                uint32_t *first) {
    if (head >= n) return NULL;
    cm_key lemma, form;
    cm_key_begin(&lemma);
    cm_key_begin(&form);
    add_lemma(&lemma, &tokens[head], true);
    cm_key_add(&form, tokens[head].form);
    /* "secretary of state", "commander in chief": the head comes first */
    bool leads = !lemma.n || word_bits_may_have(&actors->agents_first, cm_str_hash(cm_key_first_word(&lemma)));
    for (uint32_t last = head + 4 < n ? head + 4 : n - 1; leads && last > head + 1; last--) {
        if (!of_phrase(tokens, head, last)) continue;
        cm_key key = lemma;
        for (uint32_t i = head + 1; i <= last; i++)
            if (!hyphen(&tokens[i])) cm_key_add(&key, tokens[i].form);
        const cm_agent *agent = key.full ? NULL : cm_agent_node(actors, cm_key_str(&key));
        if (agent) {
            *first = head;
            return agent;
        }
    }
    /* most nouns end no agent's name, and few that of one of several words; a token that is no word leaves the last word
     * to those before it */
    bool word = lemma.n && form.n && !hyphen(&tokens[head]), same = cm_str_eq(cm_key_str(&lemma), cm_key_str(&form));
    uint64_t ends[2] = {cm_str_hash(cm_key_last_word(&lemma)), cm_str_hash(cm_key_last_word(&form))};
    if (word && !either_may_be(&actors->agents_last, ends)) return NULL;
    uint32_t words = word && !either_may_be(&actors->agents_tail, ends) ? 0 : 4; /* before the head */
    for (uint32_t back = head < words ? head : words; back + 1 > 0; back--) {
        uint32_t from = head - back;
        if (hyphen(&tokens[from])) {
            if (!back) break;
            continue;
        }
        /* the form before the lemma: "authorities" are not an "authority" */
        const cm_agent *agent = agent_at(actors, tokens, from, head, true);
        if (!agent && !same) agent = agent_at(actors, tokens, from, head, false);
        if (agent && !of_phrase(tokens, from, head)) {
            *first = from;
            return agent;
        }
        if (!back) break;
    }
    return NULL;
}

const cm_agent *cm_actors_agent_of(const cm_actors *actors, cm_str lemmas) {
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, lemmas);
    return key.full || key.n == 0 ? NULL : cm_agent_node(actors, cm_key_str(&key));
}

/* ----------------------------------------------------------- persons -- */

static bool holds(const cm_actor_entry *e, int32_t day) {
    return (e->from == CM_NO_DAY || e->from <= day) && (e->until == CM_NO_DAY || day <= e->until);
}

/* Days between a day and the term, 0 inside. */
static int64_t distance(const cm_actor_entry *e, int32_t day) {
    if (e->from != CM_NO_DAY && day < e->from) return (int64_t)e->from - day;
    if (e->until != CM_NO_DAY && day > e->until) return (int64_t)day - e->until;
    return 0;
}

const cm_actor_entry *cm_actors_person_on(const cm_actors *actors, const cm_actor_entry *entry, int32_t day,
                                          cm_str *sector) {
    const cm_actor_entry *best = NULL;
    int64_t best_distance = INT64_MAX;
    for (const cm_actor_entry *e = entries_of(actors, entry->key); e; e = cm_actors_next(actors, e)) {
        if (e->kind != CM_ACTOR_PERSON || !cm_str_eq(e->canonical, entry->canonical) ||
            !cm_str_eq(e->code, entry->code))
            continue;
        if (day == CM_NO_DAY) { /* the term one is known for: the first listed in the government */
            if (!best || (!cm_str_is(best->sector, "GOV") && cm_str_is(e->sector, "GOV"))) best = e;
            continue;
        }
        int64_t d = distance(e, day);
        if (d < best_distance) {
            best = e;
            best_distance = d;
        }
    }
    if (!best) best = entry;
    enum { NEAR = 3 * 365 };
    if (day == CM_NO_DAY || holds(best, day))
        *sector = best->sector;
    else if ((best->flags & CM_ACTOR_APPROX) && best_distance < NEAR)
        *sector = best->sector;
    else
        *sector = CM_STR("ELI");
    return best;
}

/* One office under one name, whatever it is called in this or that state. */
static cm_str office_kind(cm_str s) {
    static const char *const prefixes[] = {"interim ",     "acting ",    "transitional ", "transition ",
                                           "provisional ", "caretaker ", "de facto "};
    static const struct {
        const char *name, *as;
    } same[] = {{"premier", "prime minister"},
                {"head of government", "prime minister"},
                {"taoiseach", "prime minister"},
                {"foreign secretary", "foreign minister"},
                {"secretary of state", "foreign minister"},
                {"minister of foreign affairs", "foreign minister"},
                {"minister for foreign affairs", "foreign minister"},
                {"external affairs minister", "foreign minister"},
                {"minister of external relations", "foreign minister"}};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        size_t n = strlen(prefixes[i]);
        if (s.n > n && cm_str_ieq(cm_str_cut(s, 0, n), cm_str_of(prefixes[i]))) s = cm_str_cut(s, n, s.n);
    }
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (cm_str_ieq(s, cm_str_of(same[i].name))) return cm_str_of(same[i].as);
    return s;
}

size_t cm_actors_office_holders(const cm_actors *actors, cm_str state, cm_str office, int32_t day,
                                const cm_actor_entry **out, size_t max) {
    size_t n = 0;
    cm_str kind = office_kind(office);
    const cm_actor_entry *latest = NULL;
    for (size_t i = 0; i < actors->persons.n; i++) {
        const cm_actor_entry *e = &actors->entries.at[actors->persons.at[i]];
        if (!cm_str_eq(e->code, state)) continue;
        if (office.n && !cm_str_ieq(office_kind(e->office), kind)) continue;
        if (day == CM_NO_DAY) {
            if (e->until == CM_NO_DAY && n < max) out[n++] = e;
            if (!latest || (latest->until != CM_NO_DAY && (e->until == CM_NO_DAY || e->until > latest->until)))
                latest = e;
        } else if (holds(e, day) && n < max) {
            out[n++] = e;
        }
    }
    if (day == CM_NO_DAY && n == 0 && latest && max) out[n++] = latest;
    return n;
}

/* ------------------------------------------------------------ states -- */

bool cm_actors_is_state(const cm_actors *actors, cm_str code) {
    int place = state_place(code);
    if (place >= 0) return actors->is_state[place];
    for (size_t i = 0; i < actors->states.n; i++)
        if (cm_str_eq(actors->states.at[i].code, code)) return true;
    return false;
}

bool cm_actors_life(const cm_actors *actors, cm_str code, int32_t *first, int32_t *last) {
    bool found = false;
    for (size_t i = 0; i < actors->states.n; i++) {
        const state_row *s = &actors->states.at[i];
        if (!cm_str_eq(s->code, code)) continue;
        if (!found || (*first != CM_NO_DAY && (s->from == CM_NO_DAY || s->from < *first))) *first = s->from;
        if (!found || (*last != CM_NO_DAY && (s->until == CM_NO_DAY || s->until > *last))) *last = s->until;
        found = true;
    }
    return found;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* Levenshtein, cut off: names of states are short. */
static size_t edits(cm_str a, cm_str b) {
    enum { MOST = 48 };
    if (a.n > MOST || b.n > MOST) return SIZE_MAX;
    size_t row[MOST + 1];
    for (size_t j = 0; j <= b.n; j++) row[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t above = row[j];
            row[j] = least(least(above, row[j - 1]) + 1, diagonal + (a.s[i - 1] != b.s[j - 1]));
            diagonal = above;
        }
    }
    return row[b.n];
}

static comity_status unknown_state(const cm_actors *a, cm_str name, comity_error *err) {
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, name);
    cm_str wanted = cm_key_str(&key), near[3] = {{0}};
    size_t cost[3] = {SIZE_MAX, SIZE_MAX, SIZE_MAX};
    for (size_t i = 0; i < a->entries.n; i++) {
        const cm_actor_entry *e = &a->entries.at[i];
        if (e->kind != CM_ACTOR_STATE || (e->flags & CM_ACTOR_ACRONYM)) continue;
        size_t c = edits(wanted, e->key);
        size_t bound = wanted.n < 5 ? 1 : wanted.n < 9 ? 2 : 3;
        if (c > bound) {
            if (wanted.n < 4 || e->key.n <= wanted.n || memcmp(e->key.s, wanted.s, wanted.n) != 0) continue;
            c = bound + 1;
        }
        bool known = false;
        for (size_t k = 0; k < 3; k++) known |= cm_str_eq(near[k], e->canonical);
        if (known) continue;
        for (size_t k = 0; k < 3; k++) {
            if (c >= cost[k]) continue;
            for (size_t m = 2; m > k; m--) {
                near[m] = near[m - 1];
                cost[m] = cost[m - 1];
            }
            near[k] = e->canonical;
            cost[k] = c;
            break;
        }
    }
    cm_buf list = {0};
    for (size_t k = 0; k < 3 && near[k].n; k++) cm_buf_printf(&list, "%s%.*s", k ? ", " : "", CM_FMT(near[k]));
    comity_status status =
        list.n
            ? cm_fail(err, COMITY_NOT_FOUND, "no state is called \"%.*s\"; did you mean %s?", (int)least(name.n, 80),
                      name.s, list.s)
            : cm_fail(err, COMITY_NOT_FOUND,
                      "no state is called \"%.*s\"; give an English name, an ISO 3166 code (HND) or a COW number (91)",
                      (int)least(name.n, 80), name.s);
    cm_buf_free(&list);
    return status;
}

comity_status cm_actors_state(const cm_actors *actors, cm_str name, int32_t day, cm_str *code, comity_error *err) {
    name = cm_str_trim(name);
    const state_row *by_code = NULL;
    for (size_t i = 0; i < actors->states.n; i++) {
        const state_row *s = &actors->states.at[i];
        if (cm_str_ieq(s->code, name) || (s->cow.n && cm_str_eq(s->cow, name)))
            if (!by_code || (by_code->until != CM_NO_DAY && s->until == CM_NO_DAY)) by_code = s;
    }
    if (by_code) {
        *code = by_code->code;
        return COMITY_OK;
    }
    const cm_actor_entry *best = NULL;
    for (const cm_actor_entry *e = cm_actors_exact(actors, name); e; e = cm_actors_next(actors, e)) {
        if (e->kind != CM_ACTOR_STATE && !(e->kind == CM_ACTOR_DEMONYM && !best)) continue;
        bool better = !best || best->kind != CM_ACTOR_STATE;
        if (best && best->kind == CM_ACTOR_STATE && day != CM_NO_DAY && !holds(best, day) && holds(e, day))
            better = true;
        if (better) best = e;
    }
    if (best) {
        *code = best->code;
        return COMITY_OK;
    }
    for (size_t i = 0; i < actors->states.n; i++) {
        if (actors->states.at[i].gec.n && cm_str_ieq(actors->states.at[i].gec, name)) {
            *code = actors->states.at[i].code;
            return COMITY_OK;
        }
    }
    return unknown_state(actors, name, err);
}

static const state_row *state_row_of(const cm_actors *a, cm_str code) {
    const state_row *best = NULL;
    for (size_t i = 0; i < a->states.n; i++) {
        const state_row *s = &a->states.at[i];
        if (!cm_str_eq(s->code, code)) continue;
        if (!best || s->layer > best->layer || (best->until != CM_NO_DAY && s->until == CM_NO_DAY)) best = s;
    }
    return best;
}

cm_str cm_actors_name(const cm_actors *actors, cm_str code) {
    const state_row *s = state_row_of(actors, code);
    if (s) return s->name;
    for (size_t i = 0; i < actors->entries.n; i++) {
        const cm_actor_entry *e = &actors->entries.at[i];
        if (e->kind == CM_ACTOR_ORGANISATION && cm_str_eq(e->code, code)) return e->canonical;
    }
    for (size_t i = 0; i < actors->entries.n; i++) {
        const cm_actor_entry *e = &actors->entries.at[i];
        if (e->kind == CM_ACTOR_GROUP && cm_str_eq(e->code, code)) return e->canonical;
    }
    return code;
}

cm_str cm_actors_alternates(const cm_actors *actors, cm_str code) {
    const state_row *s = state_row_of(actors, code);
    return s ? s->alternates : CM_STR("");
}

const char *cm_actor_kind_name(uint8_t kind) {
    switch (kind) {
    case CM_ACTOR_PERSON:
        return "person";
    case CM_ACTOR_ORGANISATION:
        return "organisation";
    case CM_ACTOR_GROUP:
        return "group";
    case CM_ACTOR_PLACE:
        return "place";
    case CM_ACTOR_NOBODY:
        return "none";
    default:
        return "state";
    }
}

size_t cm_actors_find(const cm_actors *actors, cm_str name, int32_t day, cm_actor_reading *out, size_t max) {
    size_t n = 0;
    name = cm_str_trim(name);
    const cm_actor_entry *first = cm_actors_exact(actors, name);
    for (const cm_actor_entry *e = first; e; e = cm_actors_next(actors, e)) {
        if (e->kind == CM_ACTOR_NOBODY) continue;
        cm_str sector = e->sector;
        if (e->kind == CM_ACTOR_PERSON && day != CM_NO_DAY) {
            if (cm_actors_person_on(actors, e, day, &sector) != e) continue; /* another term of his counts */
        } else if (day != CM_NO_DAY && e->kind != CM_ACTOR_PERSON && !holds(e, day)) {
            bool other = false; /* an earlier or later bearer of the name is better than none */
            for (const cm_actor_entry *o = first; o; o = cm_actors_next(actors, o))
                other |= o != e && o->kind == e->kind && holds(o, day);
            if (other) continue;
        }
        if (n < max)
            out[n] = (cm_actor_reading){.code = e->code,
                                        .sector = sector,
                                        .canonical = e->canonical,
                                        .office = e->office,
                                        .from = e->from,
                                        .until = e->until,
                                        .alternates = cm_actors_alternates(actors, e->code),
                                        .kind = cm_actor_kind_name(e->kind)};
        n++;
    }
    const cm_agent *agent = cm_actors_agent_of(actors, name);
    if (agent) {
        if (n < max)
            out[n] = (cm_actor_reading){.code = agent->state,
                                        .sector = agent->sector,
                                        .canonical = agent->noun,
                                        .from = CM_NO_DAY,
                                        .until = CM_NO_DAY,
                                        .kind = "agent"};
        n++;
    }
    return n;
}
