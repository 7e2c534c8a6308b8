/* Reads the tables of data/actors into the hash of names. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "lexicon/actor_tables.h"

enum { MAX_FIELDS = 12 };

typedef struct loader {
    cm_actors *a;
    cm_buf faults;
    size_t n_faults;
    cm_str path;
    uint16_t file, layer;
    uint32_t line;
    cm_str field[MAX_FIELDS];
    size_t n_fields;
} loader;

static const char *const sectors[] = {"UNO", "EUR", "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "PTY", "OPP",
                                      "REB", "UAF", "UNK", "ELI", "CVL", "REF", "CRM", "BUS", "LAB", "AGR", "EDU",
                                      "JRN", "MED", "REL", "SOC", "PRE", "NGO", "IGO", "ISM", "IMG", "MNC"};

static void fault(loader *l, const char *expected, cm_str found) {
    if (l->n_faults++ < 8)
        cm_buf_printf(&l->faults, "%s%.*s:%u: expected %s, found \"%.*s\"", l->n_faults > 1 ? "\n" : "",
                      CM_FMT(l->path), l->line, expected, (int)(found.n > 60 ? 60 : found.n), found.s);
}

static bool sector_known(cm_str s) {
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
        if (cm_str_is(s, sectors[i])) return true;
    return false;
}

static cm_str field(const loader *l, size_t i) {
    return i < l->n_fields ? l->field[i] : CM_STR("");
}

/* A field that the public look-ups hand out: NUL-terminated. */
static cm_str kept(loader *l, size_t i) {
    return cm_arena_str(l->a->arena, field(l, i));
}

/* ------------------------------------------------------------- hash -- */

static void nodes_grow(cm_actors *a) {
    actor_node *old = a->nodes;
    size_t cap = a->node_cap;
    a->node_cap = cap ? cap * 2 : 1 << 15;
    a->nodes = CM_NEW_ARRAY(a->arena, actor_node, a->node_cap);
    for (size_t i = 0; i < cap; i++) {
        if (!old[i].hash) continue;
        size_t at = old[i].hash & (a->node_cap - 1);
        while (a->nodes[at].hash) at = (at + 1) & (a->node_cap - 1);
        a->nodes[at] = old[i];
    }
}

static actor_node *node_make(cm_actors *a, cm_str key) {
    if ((a->n_nodes + 1) * 2 > a->node_cap) nodes_grow(a);
    uint64_t hash = cm_str_hash(key);
    size_t at = hash & (a->node_cap - 1);
    while (a->nodes[at].hash && a->nodes[at].hash != hash) at = (at + 1) & (a->node_cap - 1);
    if (!a->nodes[at].hash) {
        if (!key.s || !memchr(key.s, ' ', key.n)) word_bits_add(&a->names_first, hash);
        a->nodes[at].hash = hash;
        a->n_nodes++;
    }
    return &a->nodes[at];
}

static bool acronym(cm_str s) {
    size_t letters = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] >= 'A' && s.s[i] <= 'Z')
            letters++;
        else if (s.s[i] != '.' && s.s[i] != '-' && !(s.s[i] >= '0' && s.s[i] <= '9') && s.s[i] != ' ')
            return false;
    }
    return letters >= 1 && letters <= 8;
}

/* ---------------------------------------------------------- overlays -- */

static void changed(loader *l, const char *kind, cm_str name, const char *before, const char *after) {
    cm_arena *arena = l->a->arena;
    cm_change c = {.where = cm_arena_printf(arena, "%.*s:%u", CM_FMT(l->path), l->line), .kind = kind,
                   .name = cm_arena_cstr(arena, name), .before = before, .after = after};
    CM_PUSH(arena, l->a->changes.list, c);
}

static const char *reading_text(cm_arena *arena, const cm_actor_entry *e) {
    if (e->kind == CM_ACTOR_NOBODY) return "no actor";
    return cm_arena_printf(arena, "%.*s%s%.*s (%s)", CM_FMT(e->code), e->sector.n ? " " : "", CM_FMT(e->sector),
                           cm_actor_kind_name(e->kind));
}

/* The readings of a name that stand so far, in words. */
static const char *readings_text(cm_actors *a, uint32_t first) {
    cm_buf text = {0};
    for (uint32_t i = first, n = 0; i; i = a->entries.at[i - 1].next, n++) {
        if (n == 6) {
            cm_buf_puts(&text, "; …");
            break;
        }
        cm_buf_printf(&text, "%s%s", n ? "; " : "", reading_text(a->arena, &a->entries.at[i - 1]));
    }
    char *out = cm_arena_cstr(a->arena, cm_str_of(cm_buf_cstr(&text)));
    cm_buf_free(&text);
    return out;
}

static const char *agent_text(cm_arena *arena, const cm_agent *agent) {
    return agent->sector.n ? cm_arena_cstr(arena, agent->sector) : "sector of its owner";
}

/* "- name; name": what the folders below say of these names is forgotten. */
static void drop_name(loader *l, cm_str name) {
    if (cm_str_starts(name, "the ")) name = cm_str_cut(name, 4, name.n);
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, name);
    actor_node *node = key.n && !key.full ? cm_actor_node(l->a, cm_str_hash(cm_key_str(&key))) : NULL;
    if (!node || !node->first) {
        fault(l, "after \"- \" a name that the folders below have", name);
        return;
    }
    changed(l, "name", name, readings_text(l->a, node->first), "");
    node->first = 0;
}

static void drop_agent(loader *l, cm_str noun) {
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, noun);
    const cm_agent *agent = key.n && !key.full ? cm_agent_node(l->a, cm_key_str(&key)) : NULL;
    if (!agent) {
        fault(l, "after \"- \" a noun that the folders below have", noun);
        return;
    }
    uint64_t hash = cm_str_hash(cm_key_str(&key));
    size_t at = hash & (l->a->agent_cap - 1);
    while (l->a->agent_nodes[at].hash != hash) at = (at + 1) & (l->a->agent_cap - 1);
    changed(l, "agent", noun, agent_text(l->a->arena, agent), "");
    l->a->agent_nodes[at].agent = 0;
}

static void drop_list(loader *l, cm_str list, void (*drop)(loader *, cm_str)) {
    cm_str part;
    if (l->layer == 0) {
        fault(l, "a line that drops names in a folder of your own only", list);
        return;
    }
    while (cm_str_split(&list, ';', &part)) {
        part = cm_str_trim(part);
        if (part.n) drop(l, part);
    }
}

/* ------------------------------------------------------------- names -- */

/* Adds one reading of a name. `proto` has all but name, key, capital and place. */
static void add_name(loader *l, cm_str name, cm_actor_entry proto) {
    cm_actors *a = l->a;
    name = cm_str_trim(name);
    if (cm_str_starts(name, "the ")) name = cm_str_trim(cm_str_cut(name, 4, name.n));
    if (name.n == 0 || memchr(name.s, '(', name.n)) return;
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, name);
    if (key.n == 0 || key.full) {
        fault(l, "a name of letters, at most 200 characters", name);
        return;
    }
    bool longer = name.s[name.n - 1] == '-';
    proto.name = name;
    proto.key = cm_arena_str(a->arena, cm_key_str(&key));
    proto.capital = key.capital;
    proto.file = l->file;
    proto.line = l->line;
    proto.layer = l->layer;
    if (longer)
        proto.flags |= CM_ACTOR_PREFIX;
    else if (acronym(name))
        proto.flags |= CM_ACTOR_ACRONYM;
    for (uint32_t i = 0; i < key.n; i++)
        if (key.s[i] == ' ') node_make(a, cm_str_cut(proto.key, 0, i))->longer++;
    actor_node *node = node_make(a, proto.key);
    if (node->first && a->entries.at[node->first - 1].layer < l->layer) {
        bool dropped = cm_str_is(proto.code, "-");
        changed(l, "name", name, readings_text(a, node->first), dropped ? "" : reading_text(a->arena, &proto));
        node->first = 0;
    }
    if (cm_str_is(proto.code, "-")) return;
    uint32_t *link = &node->first;
    while (*link) {
        cm_actor_entry *old = &a->entries.at[*link - 1];
        if (old->kind == proto.kind && cm_str_eq(old->code, proto.code) && cm_str_eq(old->canonical, proto.canonical) &&
            old->from == proto.from && cm_str_eq(old->office, proto.office) && cm_str_eq(old->sector, proto.sector))
            return; /* the same said twice, as with and without accents */
        link = &old->next;
    }
    *link = (uint32_t)a->entries.n + 1;
    CM_PUSH(a->arena, a->entries, proto);
}

static void add_names(loader *l, cm_str list, cm_actor_entry proto, bool may_have_sector) {
    cm_str part;
    if (list.n == 0) return;
    while (cm_str_split(&list, ';', &part)) {
        part = cm_str_trim(part);
        if (part.n == 0) continue;
        cm_actor_entry e = proto;
        const char *eq = may_have_sector ? memrchr(part.s, '=', part.n) : NULL;
        if (eq) {
            e.sector = cm_str_cut(part, (size_t)(eq - part.s) + 1, part.n);
            part.n = (size_t)(eq - part.s);
            if (!sector_known(e.sector)) fault(l, "a PLOVER sector after \"=\"", e.sector);
        }
        if (part.n && part.s[part.n - 1] == '~') {
            e.flags |= CM_ACTOR_WEAK;
            part.n--;
        }
        if (cm_str_ends(part, "(s)")) {
            part.n -= 3;
            char *plural = cm_arena_printf(l->a->arena, "%.*ss", CM_FMT(part));
            add_name(l, part, e);
            add_name(l, cm_str_of(plural), e);
        } else {
            add_name(l, part, e);
        }
    }
}

static bool term(loader *l, size_t i, cm_actor_entry *e) {
    e->from = e->until = CM_NO_DAY;
    cm_str from = field(l, i), until = field(l, i + 1);
    if (from.n && !cm_term_day_parse(from, false, &e->from)) {
        fault(l, "a date (YYYY, YYYY-MM or YYYY-MM-DD) or nothing as from", from);
        return false;
    }
    if (until.n && !cm_term_day_parse(until, true, &e->until)) {
        fault(l, "a date (YYYY, YYYY-MM or YYYY-MM-DD) or nothing as until", until);
        return false;
    }
    if (from.n && until.n && e->from > e->until) {
        fault(l, "an until that is not before from", until);
        return false;
    }
    return true;
}

static bool fields(loader *l, size_t least, size_t most, const char *what) {
    if (l->n_fields >= least && l->n_fields <= most) return true;
    fault(l, what, l->n_fields ? l->field[0] : CM_STR(""));
    return false;
}

/* ----------------------------------------------------------- tables -- */

static void row_state(loader *l) {
    if (!fields(l, 4, 10, "code, cow, gec, name, official, other names, demonyms, government, from, until")) return;
    cm_actor_entry e = {.code = kept(l, 0), .canonical = kept(l, 3), .kind = CM_ACTOR_STATE};
    if (e.code.n != 3 && !cm_str_is(e.code, "-")) {
        fault(l, "a state code of three letters", e.code);
        return;
    }
    if (!term(l, 8, &e)) return;
    if (l->layer && !field(l, 3).n) { /* more names of a state that the folders below have */
        for (size_t i = l->a->states.n; i-- > 0 && !e.canonical.n;)
            if (cm_str_eq(l->a->states.at[i].code, e.code)) e.canonical = l->a->states.at[i].name;
        if (!e.canonical.n) {
            fault(l, "the code of a state that the folders below have, or a name as fourth field", e.code);
            return;
        }
    }
    bool adds = field(l, 3).n == 0;
    add_name(l, field(l, 3), e);
    add_name(l, field(l, 4), e);
    add_names(l, field(l, 5), e, true);
    e.kind = CM_ACTOR_DEMONYM;
    add_names(l, field(l, 6), e, true);
    e.kind = CM_ACTOR_METONYM;
    e.sector = CM_STR("GOV");
    add_names(l, field(l, 7), e, true);
    if (cm_str_is(e.code, "-") || adds) return;
    cm_str cow = field(l, 1), gec = field(l, 2);
    char *alternates = cm_arena_printf(l->a->arena, "%s%.*s%s%s%.*s", cow.n ? "COW " : "", CM_FMT(cow),
                                       cow.n && gec.n ? ", " : "", gec.n ? "GEC " : "", CM_FMT(gec));
    state_row s = {e.code, e.canonical, cow, gec, cm_str_of(alternates), e.from, e.until, l->layer};
    CM_PUSH(l->a->arena, l->a->states, s);
    if (state_place(e.code) >= 0) l->a->is_state[state_place(e.code)] = true;
}

static void row_place(loader *l) {
    if (!fields(l, 3, 3, "state, kind, places")) return;
    cm_actor_entry e = {.code = field(l, 0), .kind = CM_ACTOR_PLACE, .from = CM_NO_DAY, .until = CM_NO_DAY};
    cm_str list = field(l, 2), part;
    while (cm_str_split(&list, ';', &part)) {
        part = cm_str_trim(part);
        /* "Gorazde=Goražde": other spellings of the first */
        cm_str spellings = part, one;
        bool weak = cm_str_ends(part, "~");
        if (weak) spellings.n--;
        e.canonical.n = 0;
        while (cm_str_split(&spellings, '=', &one)) {
            one = cm_str_trim(one);
            if (!e.canonical.n) e.canonical = one;
            e.flags = weak ? CM_ACTOR_WEAK : 0;
            if (one.n) add_name(l, one, e);
        }
    }
}

static void row_leader(loader *l) {
    if (!fields(l, 7, 9, "name, other names, short names, state, office, sector, from, until, flags")) return;
    cm_actor_entry e = {.canonical = kept(l, 0),
                        .code = kept(l, 3),
                        .office = field(l, 4),
                        .sector = field(l, 5),
                        .kind = CM_ACTOR_PERSON};
    if (!sector_known(e.sector)) {
        fault(l, "a PLOVER sector", e.sector);
        return;
    }
    if (!term(l, 6, &e)) return;
    cm_str flags = field(l, 8), flag;
    while (flags.n && cm_str_split(&flags, ',', &flag)) {
        if (cm_str_is(flag, "de-facto"))
            e.flags |= CM_ACTOR_DE_FACTO;
        else if (cm_str_is(flag, "approx"))
            e.flags |= CM_ACTOR_APPROX;
        else
            fault(l, "the flags de-facto or approx", flag);
    }
    size_t before = l->a->entries.n;
    add_name(l, field(l, 0), e);
    if (l->a->entries.n > before) CM_PUSH(l->a->arena, l->a->persons, (uint32_t)before);
    add_names(l, field(l, 1), e, false);
    e.flags |= CM_ACTOR_SHORT;
    cm_str brief = field(l, 2);
    bool given = brief.n > 0; /* "Xi"; a last word of two letters is too often another */
    if (!given) { /* the last word */
        cm_str name = field(l, 0);
        const char *space = memrchr(name.s, ' ', name.n);
        if (space) brief = cm_str_cut(name, (size_t)(space - name.s) + 1, name.n);
    }
    size_t numeral = 0; /* "Albert I" goes by no numeral */
    while (numeral < brief.n && strchr("IVX", brief.s[numeral])) numeral++;
    if (numeral == brief.n || cm_str_is(brief, "Jr.") || brief.n < (given ? 2 : 3)) return;
    static const char *const days[] = {"Monday",  "Tuesday",   "Wednesday", "Thursday", "Friday",  "Saturday", "Sunday",
                                       "January", "February",  "March",     "April",    "May",     "June",     "July",
                                       "August",  "September", "October",   "November", "December"};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        if (cm_str_is(brief, days[i])) return; /* Godwin Friday is not every Friday */
    add_names(l, brief, e, false);
}

/* CAMEO's way with what is no state: the type before the body, "IGOUNO", "NGOAMN". */
static cm_str organisation_code(loader *l, cm_str code, cm_str sector) {
    static const char *const types[] = {"IGO", "NGO", "MNC", "IMG", "ISM"};
    const char *type = "IGO";
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (cm_str_is(sector, types[i])) type = types[i];
        if (cm_str_starts(code, types[i])) return code;
    }
    if (cm_str_is(code, "-") || !code.n) return code;
    return cm_str_of(cm_arena_printf(l->a->arena, "%s%.*s", type, CM_FMT(code)));
}

static void row_organisation(loader *l) {
    if (!fields(l, 3, 4, "code, sector, name, other names")) return;
    cm_actor_entry e = {.code = organisation_code(l, field(l, 0), field(l, 1)),
                        .sector = field(l, 1),
                        .canonical = kept(l, 2),
                        .kind = CM_ACTOR_ORGANISATION,
                        .from = CM_NO_DAY,
                        .until = CM_NO_DAY};
    if (!sector_known(e.sector) && !cm_str_is(e.code, "-")) {
        fault(l, "a PLOVER sector", e.sector);
        return;
    }
    add_name(l, field(l, 2), e);
    add_names(l, field(l, 3), e, false);
}

static void row_group(loader *l) {
    if (!fields(l, 4, 8, "code, sector, kind, name, other names, from, until")) return;
    cm_actor_entry e = {.code = field(l, 0), .sector = field(l, 1), .canonical = field(l, 3), .kind = CM_ACTOR_GROUP};
    if (cm_str_is(e.sector, "-")) e.sector = CM_STR("");
    if (e.sector.n && !sector_known(e.sector)) {
        fault(l, "a PLOVER sector or \"-\"", e.sector);
        return;
    }
    if (cm_str_is(field(l, 2), "people")) e.flags |= CM_ACTOR_PEOPLE;
    if (!term(l, 5, &e)) return;
    cm_str names = field(l, 3);
    if (cm_str_ends(e.canonical, "~")) e.canonical.n--;
    if (cm_str_ends(e.canonical, "(s)")) e.canonical.n -= 3;
    add_names(l, names, e, true);
    add_names(l, field(l, 4), e, true);
}

static void row_nobody(loader *l) {
    cm_actor_entry e = {.kind = CM_ACTOR_NOBODY, .from = CM_NO_DAY, .until = CM_NO_DAY};
    add_names(l, field(l, 0), e, false);
}

static void agent_add(loader *l, cm_agent agent) {
    cm_actors *a = l->a;
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, agent.noun);
    if (key.full || key.n == 0) {
        fault(l, "a noun", agent.noun);
        return;
    }
    agent.noun = cm_arena_str(a->arena, cm_key_str(&key));
    word_bits_add(&a->agents_last, cm_str_hash(cm_key_last_word(&key)));
    if (key.words > 1) {
        word_bits_add(&a->agents_first, cm_str_hash(cm_key_first_word(&key)));
        word_bits_add(&a->agents_tail, cm_str_hash(cm_key_last_word(&key)));
    }
    if ((a->agents.n + 1) * 2 > a->agent_cap) {
        agent_node *old = a->agent_nodes;
        size_t cap = a->agent_cap;
        a->agent_cap = cap ? cap * 2 : 1 << 12;
        a->agent_nodes = CM_NEW_ARRAY(a->arena, agent_node, a->agent_cap);
        for (size_t i = 0; i < cap; i++) {
            if (!old[i].hash) continue;
            size_t at = old[i].hash & (a->agent_cap - 1);
            while (a->agent_nodes[at].hash) at = (at + 1) & (a->agent_cap - 1);
            a->agent_nodes[at] = old[i];
        }
    }
    uint64_t hash = cm_str_hash(agent.noun);
    size_t at = hash & (a->agent_cap - 1);
    while (a->agent_nodes[at].hash && a->agent_nodes[at].hash != hash) at = (at + 1) & (a->agent_cap - 1);
    if (a->agent_nodes[at].hash && a->agent_nodes[at].agent) {
        cm_agent *old = &a->agents.at[a->agent_nodes[at].agent - 1];
        if (old->layer == agent.layer && (!cm_str_eq(old->sector, agent.sector) || old->flags != agent.flags))
            fault(l, "a noun that is not listed above already as something else", agent.noun);
        if (old->layer < agent.layer)
            changed(l, "agent", agent.noun, agent_text(a->arena, old), agent_text(a->arena, &agent));
        *old = agent;
        return;
    }
    CM_PUSH(a->arena, a->agents, agent);
    a->agent_nodes[at] = (agent_node){hash, (uint32_t)a->agents.n};
}

static void row_agent(loader *l) {
    static const struct {
        const char *name;
        uint16_t flag;
    } known[] = {{"person", CM_AGENT_PERSON}, {"body", CM_AGENT_BODY},     {"many", CM_AGENT_MANY},
                 {"title", CM_AGENT_TITLE},   {"alone", CM_AGENT_ALONE},   {"weak", CM_AGENT_WEAK},
                 {"inner", CM_AGENT_INNER},   {"holder", CM_AGENT_HOLDER}, {"was", CM_AGENT_WAS},
                 {"thing", CM_AGENT_THING}};
    if (!fields(l, 3, 3, "sector, flags, nouns")) return;
    cm_agent agent = {.sector = field(l, 0), .layer = l->layer};
    if (cm_str_is(agent.sector, "-")) agent.sector = CM_STR("");
    if (agent.sector.n && !sector_known(agent.sector)) {
        fault(l, "a PLOVER sector or \"-\"", agent.sector);
        return;
    }
    cm_str flags = field(l, 1), part;
    while (flags.n && cm_str_split(&flags, ',', &part)) {
        part = cm_str_trim(part);
        size_t i = 0, n = sizeof known / sizeof *known;
        while (i < n && !cm_str_is(part, known[i].name)) i++;
        if (i < n)
            agent.flags |= known[i].flag;
        else if (cm_str_starts(part, "state="))
            agent.state = cm_str_cut(part, 6, part.n);
        else
            fault(l, "one of the flags named in the head of agents.tsv", part);
    }
    cm_str list = field(l, 2);
    while (cm_str_split(&list, ';', &part)) {
        part = cm_str_trim(part);
        if (!part.n) continue;
        cm_agent one = agent;
        const char *eq = memrchr(part.s, '=', part.n);
        if (eq) {
            one.sector = cm_str_cut(part, (size_t)(eq - part.s) + 1, part.n);
            part.n = (size_t)(eq - part.s);
            if (!sector_known(one.sector)) fault(l, "a PLOVER sector after \"=\"", one.sector);
        }
        one.noun = part;
        agent_add(l, one);
    }
}

/* ------------------------------------------------------------ files -- */

static const struct {
    const char *prefix;
    void (*row)(loader *);
} tables[] = {
    {"states", row_state}, {"places", row_place}, {"leaders", row_leader},   {"organisations", row_organisation},
    {"groups", row_group}, {"agents", row_agent}, {"not_actors", row_nobody}};

static comity_status read_all(cm_arena *arena, const char *path, cm_str *out, comity_error *err) {
    FILE *f = fopen(path, "rb");
    if (!f) return cm_fail(err, COMITY_IO, "%s: cannot be opened: %s", path, strerror(errno));
    long size = -1;
    if (fseek(f, 0, SEEK_END) == 0) size = ftell(f);
    if (size < 0 || fseek(f, 0, SEEK_SET) != 0) {
        fclose(f);
        return cm_fail(err, COMITY_IO, "%s: cannot be read: %s", path, strerror(errno));
    }
    char *s = cm_arena_alloc(arena, (size_t)size + 1);
    size_t got = fread(s, 1, (size_t)size, f);
    bool bad = ferror(f) != 0;
    fclose(f);
    if (bad) return cm_fail(err, COMITY_IO, "%s: cannot be read", path);
    *out = (cm_str){s, got};
    return COMITY_OK;
}

static comity_status load_file(loader *l, const char *path, void (*row)(loader *), comity_error *err) {
    cm_str text, line;
    CM_TRY(read_all(l->a->arena, path, &text, err));
    l->path = cm_arena_str(l->a->arena, cm_str_of(path));
    l->file = (uint16_t)l->a->files.n;
    CM_PUSH(l->a->arena, l->a->files, l->path);
    l->line = 0;
    while (cm_str_split(&text, '\n', &line)) {
        l->line++;
        if (line.n && line.s[line.n - 1] == '\r') line.n--;
        if (cm_str_trim(line).n == 0 || line.s[0] == '#') continue;
        if (cm_str_starts(line, "- ")) {
            drop_list(l, cm_str_cut(line, 2, line.n), row == row_agent ? drop_agent : drop_name);
            continue;
        }
        l->n_fields = 0;
        cm_str part;
        while (cm_str_split(&line, '\t', &part)) {
            if (l->n_fields == MAX_FIELDS) {
                fault(l, "fewer fields", part);
                break;
            }
            l->field[l->n_fields++] = cm_str_trim(part);
        }
        row(l);
    }
    return COMITY_OK;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static comity_status load_dir(loader *l, const char *dir, bool needed, comity_error *err) {
    cm_arena *arena = l->a->arena;
    char *folder = cm_arena_printf(arena, "%s/actors", dir);
    DIR *d = opendir(folder);
    if (!d) {
        if (!needed && errno == ENOENT) return COMITY_OK;
        return cm_fail(err, COMITY_NOT_FOUND, "%s: expected the folder of actor tables (states.tsv …): %s", folder,
                       strerror(errno));
    }
    CM_VEC(char *) names = {0};
    for (struct dirent *e; (e = readdir(d));) {
        cm_str name = cm_str_of(e->d_name);
        if (name.s[0] != '.' && cm_str_ends(name, ".tsv")) CM_PUSH(arena, names, cm_arena_cstr(arena, name));
    }
    closedir(d);
    if (names.n) qsort(names.at, names.n, sizeof *names.at, by_name);
    for (size_t i = 0; i < names.n; i++) {
        char *path = cm_arena_printf(arena, "%s/%s", folder, names.at[i]);
        size_t t = 0, n = sizeof tables / sizeof *tables;
        while (t < n && !cm_str_starts(cm_str_of(names.at[i]), tables[t].prefix)) t++;
        if (t == n)
            return cm_fail(err, COMITY_BAD_DATA,
                           "%s: expected a name that starts with states, places, leaders, organisations, groups, "
                           "agents or not_actors",
                           path);
        CM_TRY(load_file(l, path, tables[t].row, err));
    }
    return COMITY_OK;
}

comity_status cm_actors_load(const char *const *dirs, size_t n_dirs, cm_actors **out, comity_error *err) {
    *out = NULL;
    cm_arena *arena = cm_arena_new();
    if (!arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory while loading the actor tables");
    cm_actors *a = CM_NEW(arena, cm_actors);
    a->arena = arena;
    nodes_grow(a);
    loader l = {.a = a};
    comity_status status = COMITY_OK;
    for (size_t i = 0; i < n_dirs && status == COMITY_OK; i++) {
        l.layer = (uint16_t)i;
        status = load_dir(&l, dirs[i], i == 0, err);
    }
    if (status == COMITY_OK && l.n_faults) {
        status = cm_fail(err, COMITY_BAD_DATA, "%s%s", cm_buf_cstr(&l.faults), l.n_faults > 8 ? "\n… and more" : "");
    } else if (status == COMITY_OK && a->states.n == 0) {
        status =
            cm_fail(err, COMITY_BAD_DATA, "%s/actors: expected a table of states (states.tsv)", n_dirs ? dirs[0] : "");
    }
    cm_buf_free(&l.faults);
    if (status != COMITY_OK) {
        cm_actors_free(a);
        return status;
    }
    *out = a;
    return COMITY_OK;
}

void cm_actors_free(cm_actors *actors) {
    if (actors) cm_arena_free(actors->arena);
}
