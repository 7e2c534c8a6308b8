/* Dictionaries of agents: nouns that stand for actors, with their plurals and substitutions. */
#include "lexicon/import.h"

typedef struct marker {
    cm_str name; /* "!PERSON!" */
    cm_str list; /* "MAN, MEN" */
} marker;

typedef struct agents {
    cm_dict *m;
    CM_VEC(marker) markers;
    CM_VEC(cm_str) variants; /* of the line at hand */
} agents;

/* ------------------------------------------------------------- flags -- */

static bool ends_in(cm_str word, const char *const *ends) {
    for (; *ends; ends++)
        if (cm_str_ends(word, *ends)) return true;
    return false;
}

/* What kind of thing the noun is: as our table has it, else as its last word there, else by how it ends. */
static uint16_t flags_of(const cm_actors *actors, cm_str noun) {
    static const char *const bodies[] = {
        "party",    "parties",    "group",      "groups",     "force",        "forces",       "army",
        "ministry", "ministries", "movement",   "front",      "organization", "organisation", "association",
        "union",    "council",    "committee",  "commission", "agency",       "company",      "corporation",
        "bank",     "police",     "government", "parliament", "court",        "press",        "newspaper",
        "media",    "alliance",   "faction",    "wing",       "network",      "office",       "department",
        "bureau",   "service",    "industry",   "club",       "syndicate",    "cartel",       "gang",
        "league",   "federation", NULL};
    static const char *const persons[] = {"er",  "or", "ist", "man",    "men",   "woman", "women", "ian", "ant",
                                          "ent", "ee", "ess", "person", "chief", "head",  "monk",  "ary", NULL};
    const cm_agent *ours = cm_actors_agent_of(actors, noun);
    if (ours) return ours->flags;
    for (size_t i = 0; i + 4 < noun.n; i++) /* "minister of tides" is what a minister is */
        if (memcmp(noun.s + i, " of ", 4) == 0 || (i + 5 < noun.n && memcmp(noun.s + i, " for ", 5) == 0)) {
            noun.n = i;
            break;
        }
    const char *blank = memrchr(noun.s, ' ', noun.n);
    cm_str last = blank ? cm_str_cut(noun, (size_t)(blank - noun.s) + 1, noun.n) : noun;
    ours = blank ? cm_actors_agent_of(actors, last) : NULL;
    if (!ours && cm_str_ends(last, "s")) {
        last.n--;
        ours = cm_actors_agent_of(actors, last);
    }
    if (ours) return ours->flags & (CM_AGENT_PERSON | CM_AGENT_BODY | CM_AGENT_MANY | CM_AGENT_WEAK | CM_AGENT_THING);
    if (ends_in(last, bodies)) return CM_AGENT_BODY;
    return ends_in(last, persons) ? CM_AGENT_PERSON : CM_AGENT_BODY;
}

static void put_flags(cm_buf *b, uint16_t flags) {
    static const struct {
        const char *name;
        uint16_t flag;
    } known[] = {{"person", CM_AGENT_PERSON}, {"body", CM_AGENT_BODY},     {"many", CM_AGENT_MANY},
                 {"title", CM_AGENT_TITLE},   {"alone", CM_AGENT_ALONE},   {"weak", CM_AGENT_WEAK},
                 {"inner", CM_AGENT_INNER},   {"holder", CM_AGENT_HOLDER}, {"was", CM_AGENT_WAS},
                 {"thing", CM_AGENT_THING}};
    bool some = false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (flags & known[i].flag) {
            cm_buf_printf(b, "%s%s", some ? "," : "", known[i].name);
            some = true;
        }
}

/* ----------------------------------------------------- substitutions -- */

/* Fills a->variants with all that the phrase stands for; NULL or what is wrong. */
static const char *expand(agents *a, cm_str phrase) {
    cm_arena *arena = a->m->arena;
    a->variants.n = 0;
    CM_PUSH(arena, a->variants, phrase);
    for (size_t i = 0; i < a->variants.n;) {
        cm_str p = a->variants.at[i];
        const char *open = memchr(p.s, '!', p.n);
        if (!open) {
            i++;
            continue;
        }
        size_t from = (size_t)(open - p.s);
        const char *close = memchr(open + 1, '!', p.n - from - 1);
        if (!close) return "a \"!\" without its second";
        size_t to = (size_t)(close - p.s) + 1;
        cm_str name = cm_str_cut(p, from, to), list = {NULL, 0}, part;
        for (size_t k = 0; k < a->markers.n; k++)
            if (cm_str_ieq(a->markers.at[k].name, name)) list = a->markers.at[k].list;
        if (!list.s) return cm_arena_printf(arena, "a substitution that is not defined above (%.*s)", CM_FMT(name));
        a->variants.at[i] = a->variants.at[--a->variants.n]; /* its expansions come behind */
        while (cm_str_split(&list, ',', &part)) {
            part = cm_str_trim(part);
            if (a->variants.n >= CM_DICT_VARIANTS || p.n + part.n > 200) return "it stands for more than 512 nouns";
            cm_str one = cm_str_of(
                cm_arena_printf(arena, "%.*s%.*s%.*s", (int)from, p.s, CM_FMT(part), (int)(p.n - to), p.s + to));
            CM_PUSH(arena, a->variants, one);
        }
    }
    return NULL;
}

static void define(agents *a, const cm_dict_text *line) {
    cm_dict *m = a->m;
    cm_str rest = line->body, name;
    cm_str_split(&rest, '=', &name);
    name = cm_str_trim(name);
    if (name.n < 3 || name.s[name.n - 1] != '!' || !rest.s || !cm_str_trim(rest).n) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "substitution", "expected !NAME! = WORD, WORD");
        return;
    }
    if (memchr(rest.s, '!', rest.n)) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "substitution", "a substitution inside of a substitution");
        return;
    }
    marker k = {name, rest};
    CM_PUSH(m->arena, a->markers, k);
    cm_dict_report(m, line, COMITY_LINE_CARRIED, "substitution", "");
}

/* -------------------------------------------------------------- nouns -- */

typedef enum put_outcome { PUT_NEW, PUT_KNOWN, PUT_TWICE, PUT_OTHER, PUT_BAD } put_outcome;

static put_outcome put_noun(cm_dict *m, const cm_dict_text *line, cm_str phrase, cm_str sector, uint16_t flags,
                            const char **where) {
    cm_str noun = cm_dict_words(m, phrase);
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, noun);
    for (size_t i = 0; i < noun.n; i++)
        if (strchr("=~[]{}()*$^%|<>\"\\!+,", noun.s[i])) return PUT_BAD;
    if (!key.n || key.full || key.words > 5) return PUT_BAD;
    const cm_agent *ours = cm_actors_agent_of(m->actors, noun);
    if (ours && cm_str_eq(ours->sector, sector)) return PUT_KNOWN;
    const char *old = cm_dict_once(m, cm_key_str(&key),
                                   cm_arena_printf(m->arena, "%.*s\t%s", CM_FMT(sector), cm_dict_where(m, line)));
    if (old) {
        *where = strchr(old, '\t') + 1;
        return strncmp(old, sector.s, sector.n) == 0 && old[sector.n] == '\t' ? PUT_TWICE : PUT_OTHER;
    }
    cm_buf *b = &m->tables[CM_DICT_AGENTS];
    cm_buf_printf(b, "%.*s\t", CM_FMT(sector));
    put_flags(b, flags ? flags : flags_of(m->actors, noun));
    cm_buf_printf(b, "\t%.*s\n", CM_FMT(noun));
    m->counts.entries++;
    return PUT_NEW;
}

static void read_agent(agents *a, const cm_dict_text *line) {
    cm_dict *m = a->m;
    cm_str text = line->body, phrase, plural = {NULL, 0}, code;
    const char *open = memchr(text.s, '[', text.n),
               *close = open ? memchr(open, ']', text.n - (size_t)(open - text.s)) : NULL;
    if (!open) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "agent", "it has no code");
        return;
    }
    if (!close || cm_str_trim(cm_str_cut(text, (size_t)(close - text.s) + 1, text.n)).n) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "agent", "brackets that do not match, or words after the code");
        return;
    }
    phrase = cm_str_cut(text, 0, (size_t)(open - text.s));
    code = cm_str_cut(text, (size_t)(open - text.s) + 1, (size_t)(close - text.s));
    const char *brace = memchr(phrase.s, '{', phrase.n);
    if (brace) {
        const char *end = memchr(brace, '}', phrase.n - (size_t)(brace - phrase.s));
        if (!end) {
            cm_dict_report(m, line, COMITY_LINE_REFUSED, "agent", "a \"{\" without its \"}\"");
            return;
        }
        plural = cm_str_trim((cm_str){brace + 1, (size_t)(end - brace) - 1});
        phrase = cm_str_cut(phrase, 0, (size_t)(brace - phrase.s));
    }
    phrase = cm_str_trim(phrase);
    cm_dict_code role = cm_dict_role_code(m, code);
    const char *why = role.meaning == CM_DICT_BAD    ? role.note
                      : role.meaning == CM_DICT_NULL ? "[---]: a noun without a role is no agent here either"
                                                     : NULL;
    if (!why) why = expand(a, phrase);
    if (why) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "agent", why);
        return;
    }
    /* regular plurals are the lemmatiser's; another is as good as a noun, of the singular's kind */
    uint16_t flags = plural.n ? flags_of(m->actors, cm_dict_words(m, phrase)) : 0;
    if (plural.n) CM_PUSH(m->arena, a->variants, plural);
    unsigned count[PUT_BAD + 1] = {0};
    const char *where = "";
    for (size_t i = 0; i < a->variants.n; i++)
        count[put_noun(m, line, a->variants.at[i], role.sector, flags, &where)]++;
    bool stem = m->options->tabari && phrase.n && phrase.s[phrase.n - 1] != '_';
    if (count[PUT_BAD])
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "agent", "expected a noun of at most five words, of letters only");
    else if (count[PUT_OTHER])
        cm_dict_report(
            m, line, COMITY_LINE_REFUSED, "agent",
            cm_arena_printf(m->arena, "the noun stands before with another role: the first stays (%s)", where));
    else if (count[PUT_NEW] && (*role.note || stem))
        cm_dict_report(m, line, COMITY_LINE_SIMPLIFIED, "agent",
                       *role.note ? role.note : "a stem in TABARI (no \"_\" at its end): only the word itself is read");
    else if (count[PUT_NEW])
        cm_dict_report(m, line, COMITY_LINE_CARRIED, "agent", "");
    else
        cm_dict_report(m, line, COMITY_LINE_KNOWN, "agent",
                       count[PUT_TWICE] ? cm_arena_printf(m->arena, "the same noun stands before (%s)", where)
                                        : "Comity says the same");
}

comity_status cm_dict_agents(cm_dict *m, const char *path, comity_error *err) {
    cm_dict_reader r;
    CM_TRY(cm_dict_open(m, path, &r, err));
    agents a = {.m = m};
    cm_dict_text line;
    while (cm_dict_next(&r, true, &line)) {
        if (!line.body.n) continue;
        const char *equals = memchr(line.body.s, '=', line.body.n);
        if (line.body.s[0] == '!' && equals && !memchr(line.body.s, '[', line.body.n))
            define(&a, &line);
        else
            read_agent(&a, &line);
    }
    return COMITY_OK;
}
