/* Dictionaries of actors: a name, its synonyms ("+"), its codes with the days for which they hold. */
#include "lexicon/import.h"

typedef struct named {
    cm_dict_text line;
    const char *kind; /* "actor", "synonym" */
    cm_str phrase;    /* without its code */
    cm_str name;      /* as we write it; "" refused */
    cm_str second;    /* what stood in parentheses: "(AAIA)"; "" none */
    comity_line_outcome outcome;
    const char *reason;
} named;

typedef struct coded {
    cm_dict_text line;
    bool own_line; /* not on the line of the name */
    cm_dict_code code;
} coded;

typedef struct entry {
    CM_VEC(named) names;
    CM_VEC(coded) codes;
} entry;

/* -------------------------------------------------------------- names -- */

static size_t words_in(cm_str s) {
    size_t n = s.n != 0;
    for (size_t i = 0; i < s.n; i++) n += s.s[i] == ' ' || s.s[i] == '-';
    return n;
}

static const char *unfit(cm_str name) {
    bool letter = false;
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.s[i];
        letter |= c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (strchr("+=~[]{}*$^%|<>\\!", (char)c)) return "a mark inside of the name that is no part of names";
    }
    if (!letter) return "expected a name with letters";
    if (name.n > 200) return "the name is longer than 200 bytes";
    if (words_in(name) > CM_DICT_WORDS) return "the name has more than 14 words: the coder looks at no longer ones";
    return NULL;
}

/* Takes "(AAIA)" out of a name; false when the parentheses do not match. */
static bool take_parentheses(cm_dict *m, cm_str *phrase, cm_str *inside) {
    const char *open = memchr(phrase->s, '(', phrase->n), *close = memchr(phrase->s, ')', phrase->n);
    if (!open && !close) return true;
    if (!open || !close || close < open) return false;
    size_t a = (size_t)(open - phrase->s), b = (size_t)(close - phrase->s);
    *inside = cm_str_cut(*phrase, a + 1, b);
    cm_str after = cm_str_cut(*phrase, b + 1, phrase->n);
    *phrase = cm_str_of(cm_arena_printf(m->arena, "%.*s_%.*s", (int)a, phrase->s, CM_FMT(after)));
    return !memchr(inside->s, '(', inside->n) && !memchr(phrase->s, '(', phrase->n) &&
           !memchr(phrase->s, ')', phrase->n);
}

static void read_name(cm_dict *m, named *n) {
    cm_str phrase = n->phrase;
    n->outcome = COMITY_LINE_CARRIED;
    n->reason = "";
    if (m->options->tabari && phrase.n && phrase.s[phrase.n - 1] != '_') {
        n->outcome = COMITY_LINE_SIMPLIFIED;
        n->reason = "a stem in TABARI (no \"_\" at its end): only the word itself is read";
    }
    const char *why = NULL;
    if (!take_parentheses(m, &phrase, &n->second)) why = "parentheses that do not match";
    if (!why) {
        n->name = cm_dict_name(m, phrase);
        why = unfit(n->name);
    }
    if (!why && n->second.n) {
        char *upper = cm_arena_cstr(m->arena, cm_dict_words(m, n->second)); /* "(AAIA)": letters, in capitals only */
        for (char *q = upper; *q; q++)
            if (*q >= 'a' && *q <= 'z') *q = (char)(*q - 32);
        n->second = cm_str_of(upper);
        if (unfit(n->second) || words_in(n->second) > 1 || n->second.n > 12) n->second.n = 0;
    }
    if (why) {
        n->name.n = 0;
        n->outcome = COMITY_LINE_REFUSED;
        n->reason = why;
    }
}

/* -------------------------------------------------------------- codes -- */

static bool dated(const cm_dict_code *c) {
    return *c->from || *c->until;
}

/* Codes in brackets, one after the other. False when brackets do not match. */
static bool read_codes(cm_dict *m, entry *e, const cm_dict_text *line, cm_str text, bool own_line) {
    bool ok = true;
    for (size_t i = 0; i < text.n;) {
        if (text.s[i] != '[') {
            ok &= text.s[i] == ' ' || text.s[i] == '\t' || text.s[i] == '_' || text.s[i] == ',';
            i++;
            continue;
        }
        const char *close = memchr(text.s + i, ']', text.n - i);
        if (!close) return false;
        size_t end = (size_t)(close - text.s);
        coded c = {*line, own_line, cm_dict_actor_code(m, cm_str_cut(text, i + 1, end))};
        CM_PUSH(m->arena, e->codes, c);
        i = end + 1;
    }
    return ok;
}

/* ------------------------------------------------------------- tables -- */

/* Comity has the name with this code already, as a state, its people, government, place or whatever it is. */
static bool same_in_ours(cm_dict *m, cm_str name, const cm_dict_code *c) {
    for (const cm_actor_entry *e = cm_actors_exact(m->actors, name); e; e = cm_actors_next(m->actors, e)) {
        if (!cm_str_eq(e->code, c->code)) continue;
        bool whole = c->state && !c->sector.n &&
                     (e->kind == CM_ACTOR_STATE || e->kind == CM_ACTOR_DEMONYM || e->kind == CM_ACTOR_METONYM ||
                      e->kind == CM_ACTOR_PLACE);
        if (whole || cm_str_eq(e->sector, c->sector)) return true;
    }
    return false;
}

/* The one undated code of an entry that has no other; NULL. */
static const cm_dict_code *only_code(const entry *e) {
    const cm_dict_code *one = NULL;
    for (size_t i = 0; i < e->codes.n; i++) {
        const cm_dict_code *c = &e->codes.at[i].code;
        if (c->meaning == CM_DICT_BAD) continue;
        if (one || dated(c)) return NULL;
        one = c;
    }
    return one;
}

static const char *code_text(cm_dict *m, const entry *e) {
    cm_buf b = {0};
    for (size_t i = 0; i < e->codes.n; i++) {
        const cm_dict_code *c = &e->codes.at[i].code;
        if (c->meaning != CM_DICT_BAD)
            cm_buf_printf(&b, "%.*s %.*s %s %s;", CM_FMT(c->code), CM_FMT(c->sector), c->from, c->until);
    }
    char *out = cm_arena_cstr(m->arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

/* A name that an earlier line has: the same again, a namesake with other days, or a contradiction. */
static bool new_name(cm_dict *m, named *n, const char *codes, bool has_dates) {
    cm_key key;
    cm_key_begin(&key);
    cm_key_add(&key, n->name);
    if (key.n == 0 || key.full) {
        n->outcome = COMITY_LINE_REFUSED;
        n->reason = "expected a name of letters, at most 200 characters";
        return false;
    }
    const char *value = cm_arena_printf(m->arena, "%s\t%s", cm_dict_where(m, &n->line), codes);
    const char *old = cm_dict_once(m, cm_key_str(&key), value);
    if (!old) return true;
    const char *tab = strchr(old, '\t');
    int where = (int)(tab - old);
    if (strcmp(tab + 1, codes) == 0) {
        n->outcome = COMITY_LINE_KNOWN;
        n->reason = cm_arena_printf(m->arena, "the same name stands before (%.*s)", where, old);
        return false;
    }
    if (has_dates) return true;
    n->outcome = COMITY_LINE_REFUSED;
    n->reason =
        cm_arena_printf(m->arena, "the name stands before with another code: the first stays (%.*s)", where, old);
    return false;
}

static void put(cm_buf *b, cm_str s) {
    for (size_t i = 0; i < s.n; i++) cm_buf_putc(b, s.s[i] == '\t' || s.s[i] == ';' ? ' ' : s.s[i]);
}

typedef struct name_list {
    CM_VEC(cm_str) list;
} name_list;

static void put_list(cm_buf *b, const name_list *names, size_t from) {
    for (size_t i = from; i < names->list.n; i++) {
        if (i > from) cm_buf_puts(b, "; ");
        put(b, names->list.at[i]);
    }
}

static void write_states(cm_dict *m, const cm_dict_code *c, const name_list *names) {
    cm_buf *b = &m->tables[CM_DICT_STATES];
    cm_buf_printf(b, "%.*s\t\t\t\t\t", CM_FMT(c->code));
    put_list(b, names, 0);
    cm_buf_putc(b, '\n');
}

/* One row for each code: what holds at which time. */
static void write_dated(cm_dict *m, const entry *e, const name_list *names, bool person) {
    cm_buf *b = &m->tables[person ? CM_DICT_LEADERS : CM_DICT_GROUPS];
    for (int pass = 0; pass < 2; pass++) /* the code without days is for all other days */
        for (size_t i = 0; i < e->codes.n; i++) {
            const cm_dict_code *c = &e->codes.at[i].code;
            if (c->meaning != CM_DICT_ACTOR || dated(c) != (pass == 0)) continue;
            if (person) {
                put(b, names->list.at[0]);
                cm_buf_putc(b, '\t');
                put_list(b, names, 1);
                cm_buf_printf(b, "\t-\t%.*s\t\t%.*s\t%s\t%s\n", CM_FMT(c->code), CM_FMT(c->sector), c->from, c->until);
            } else {
                cm_buf_printf(b, "%.*s\t%s%.*s\tgroup\t", CM_FMT(c->code), c->sector.n ? "" : "-", CM_FMT(c->sector));
                put(b, names->list.at[0]);
                cm_buf_putc(b, '\t');
                put_list(b, names, 1);
                cm_buf_printf(b, "\t%s\t%s\n", c->from, c->until);
            }
        }
}

static void write_organisation(cm_dict *m, const cm_dict_code *c, const name_list *names) {
    cm_buf *b = &m->tables[CM_DICT_ORGANISATIONS];
    cm_buf_printf(b, "%.*s\t%.*s\t", CM_FMT(c->code), CM_FMT(c->sector));
    put(b, names->list.at[0]);
    cm_buf_putc(b, '\t');
    put_list(b, names, 1);
    cm_buf_putc(b, '\n');
}

/* -------------------------------------------------------------- entry -- */

/* Codes behind a code without days are never reached; after "[---]" nothing is left of an entry. */
static void judge_codes(entry *e, size_t *usable, bool *has_dates, bool *person) {
    bool open = false, sectors = true;
    *usable = 0;
    *has_dates = false;
    for (size_t i = 0; i < e->codes.n; i++) {
        cm_dict_code *c = &e->codes.at[i].code;
        if (c->meaning == CM_DICT_BAD) continue;
        if (!dated(c)) {
            if (open)
                *c = (cm_dict_code){.meaning = CM_DICT_BAD,
                                    .note = "never reached: another code holds at all other times"};
            open = true;
        } else {
            *has_dates = true;
        }
        if (c->meaning != CM_DICT_ACTOR) continue;
        (*usable)++;
        sectors &= c->sector.n != 0;
    }
    *person = *has_dates && sectors;
}

static void report(cm_dict *m, entry *e, size_t usable) {
    size_t c = 0;
    for (size_t i = 0; i < e->names.n; i++) {
        named *n = &e->names.at[i];
        for (; c < e->codes.n; c++) { /* codes of this line first: a bad one is the line's fault */
            coded *k = &e->codes.at[c];
            if (k->own_line || k->line.line != n->line.line || k->line.file != n->line.file) break;
            if (n->outcome == COMITY_LINE_REFUSED || !*k->code.note) continue;
            /* with another code that can be read the name is carried nevertheless */
            n->outcome = k->code.meaning == CM_DICT_BAD && !usable ? COMITY_LINE_REFUSED : COMITY_LINE_SIMPLIFIED;
            n->reason = k->code.note;
        }
        cm_dict_report(m, &n->line, n->outcome, n->kind, n->reason);
    }
    for (size_t i = 0; i < e->codes.n; i++) {
        coded *k = &e->codes.at[i];
        if (!k->own_line) continue;
        /* several codes of one line: one report, the worst of them */
        if (i > 0 && e->codes.at[i - 1].own_line && e->codes.at[i - 1].line.line == k->line.line) continue;
        comity_line_outcome outcome = COMITY_LINE_CARRIED;
        const char *reason = "";
        for (size_t j = i; j < e->codes.n && e->codes.at[j].line.line == k->line.line; j++) {
            const cm_dict_code *code = &e->codes.at[j].code;
            comity_line_outcome o = code->meaning == CM_DICT_BAD ? COMITY_LINE_REFUSED
                                    : *code->note                ? COMITY_LINE_SIMPLIFIED
                                                                 : COMITY_LINE_CARRIED;
            if (o > outcome) outcome = o, reason = code->note;
        }
        cm_dict_report(m, &k->line, outcome, "code", reason);
    }
}

static void finish(cm_dict *m, entry *e) {
    if (!e->names.n) return;
    size_t usable;
    bool has_dates, person;
    judge_codes(e, &usable, &has_dates, &person);
    bool nobody = false;
    for (size_t i = 0; i < e->codes.n; i++) nobody |= e->codes.at[i].code.meaning == CM_DICT_NULL;
    nobody &= usable == 0;
    for (size_t i = 0; i < e->codes.n; i++) {
        cm_dict_code *c = &e->codes.at[i].code;
        bool state = false;
        if (!c->doubtful) continue;
        for (size_t k = 0; k < e->names.n; k++)
            state |= e->names.at[k].name.n && same_in_ours(m, e->names.at[k].name, c);
        if (state) continue;
        c->state = false;
        c->sector = CM_STR("REL");
    }
    const cm_dict_code *one = only_code(e);
    const char *codes = code_text(m, e);
    name_list names = {0};
    for (size_t i = 0; i < e->names.n; i++) {
        named *n = &e->names.at[i];
        if (n->outcome == COMITY_LINE_REFUSED) continue;
        if (!usable && !nobody) {
            n->outcome = COMITY_LINE_REFUSED;
            n->reason = e->codes.n ? "none of its codes can be read" : "it has no code";
            continue;
        }
        if (!nobody && one && same_in_ours(m, n->name, one)) {
            n->outcome = COMITY_LINE_KNOWN;
            n->reason = "Comity says the same";
            continue;
        }
        if (!new_name(m, n, codes, has_dates)) continue;
        CM_PUSH(m->arena, names.list, n->name);
        m->counts.entries++;
        cm_key key;
        cm_key_begin(&key);
        cm_key_add(&key, n->second);
        if (n->second.n && key.n && !key.full && !cm_actors_exact(m->actors, n->second) &&
            !cm_dict_once(m, cm_key_str(&key), cm_arena_printf(m->arena, "%s\t%s", cm_dict_where(m, &n->line), codes)))
            CM_PUSH(m->arena, names.list, n->second);
    }
    if (names.list.n) {
        if (nobody) {
            put_list(&m->tables[CM_DICT_NOBODY], &names, 0);
            cm_buf_putc(&m->tables[CM_DICT_NOBODY], '\n');
        } else if (one && one->state && !one->sector.n) {
            write_states(m, one, &names);
        } else if (one && one->organisation) {
            write_organisation(m, one, &names);
        } else {
            write_dated(m, e, &names, person);
        }
    }
    report(m, e, usable);
}

static void add_name(cm_dict *m, entry *e, const cm_dict_text *line, cm_str text, const char *kind) {
    const char *bracket = memchr(text.s, '[', text.n);
    size_t end = bracket ? (size_t)(bracket - text.s) : text.n;
    named n = {.line = *line,
               .kind = kind,
               .phrase = cm_str_trim(cm_str_cut(text, 0, end)),
               .name = {"", 0},
               .second = {"", 0}};
    read_name(m, &n);
    if (bracket && !read_codes(m, e, line, cm_str_cut(text, end, text.n), false) && n.outcome != COMITY_LINE_REFUSED) {
        n.outcome = COMITY_LINE_REFUSED;
        n.reason = "brackets that do not match, or words after the code";
    }
    CM_PUSH(m->arena, e->names, n);
}

comity_status cm_dict_actors(cm_dict *m, const char *path, comity_error *err) {
    cm_dict_reader r;
    CM_TRY(cm_dict_open(m, path, &r, err));
    cm_dict_text line;
    entry e = {0};
    while (cm_dict_next(&r, true, &line)) {
        cm_str text = line.body;
        if (!text.n) continue;
        if (text.s[0] == '[') {
            if (!e.names.n)
                cm_dict_report(m, &line, COMITY_LINE_REFUSED, "code", "there is no name before this code");
            else if (!read_codes(m, &e, &line, text, true)) {
                coded c = {line,
                           true,
                           {.meaning = CM_DICT_BAD, .note = "brackets that do not match, or words after the code"}};
                CM_PUSH(m->arena, e.codes, c);
            }
        } else if (text.s[0] == '+') {
            text = cm_str_trim(cm_str_cut(text, 1, text.n));
            if (!e.names.n)
                cm_dict_report(m, &line, COMITY_LINE_REFUSED, "synonym", "there is no name before this synonym");
            else
                add_name(m, &e, &line, text, "synonym");
        } else {
            finish(m, &e);
            e = (entry){0};
            add_name(m, &e, &line, text, "actor");
        }
    }
    finish(m, &e);
    return COMITY_OK;
}
