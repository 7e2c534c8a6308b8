#include "lexicon/patterns.h"
#include "base/buf.h"
#include "base/table.h"
#include "lexicon/prepositions.h"

#include <ctype.h>
#include <stdarg.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct word_entry {
    cm_str text;
    cm_word id;
} word_entry;

typedef struct named_set {
    cm_str name;
    const char *file; /* NULL: of all files */
    uint16_t layer;
    cm_wordset set;
} named_set;

typedef struct trigger_list {
    CM_VEC(cm_trigger) list;
} trigger_list;

struct cm_patterns {
    cm_arena *arena;
    word_entry *words; /* open addressing */
    size_t n_words, words_cap;
    trigger_list *by_word[CM_TRIGGER_POS]; /* indexed by word; made when all is read */
    size_t by_word_n;
    CM_VEC(const cm_pattern *) patterns;
    CM_VEC(cm_example) examples;
    CM_VEC(named_set) shared; /* of sets.pat */
    cm_changes changes;       /* by overlays */
};

typedef struct pending {
    cm_word word;
    cm_trigger_pos pos;
    cm_trigger trigger;
    cm_str lemma; /* as written */
    bool dropped;
} pending;

/* The triggers and slots of a pattern: no two patterns of a folder have the same. */
typedef struct pattern_body {
    cm_str text;
    uint64_t hash;
    cm_pattern *pattern;
} pattern_body;

/* State of reading; only while cm_patterns_open runs. */
typedef struct compiler {
    cm_patterns *p;
    cm_arena *arena;
    const cm_ontology *ontology;
    const char *path, *file; /* file: as pattern ids name it */
    bool global;             /* this is a sets.pat */
    uint16_t layer;
    const char *line_start; /* of the line being read, for columns */
    unsigned line;
    CM_VEC(named_set) sets;
    CM_VEC(pending) triggers;
    CM_VEC(pattern_body) bodies; /* one a pattern */
    cm_buf faults;
    unsigned n_faults;
    cm_pattern *last;
    const char *only; /* "sets" in the first pass, NULL in the second */
} compiler;

/* ------------------------------------------------------------ words -- */

static cm_word word_find(const cm_patterns *p, cm_str text, size_t *slot) {
    size_t mask = p->words_cap - 1, i = (size_t)cm_str_hash(text) & mask;
    while (p->words[i].id && !cm_str_eq(p->words[i].text, text)) i = (i + 1) & mask;
    if (slot) *slot = i;
    return p->words[i].id;
}

static cm_word word_add(cm_patterns *p, cm_str text) {
    if (p->n_words * 2 >= p->words_cap) {
        word_entry *old = p->words;
        size_t n = p->words_cap;
        p->words_cap = n ? n * 2 : 4096;
        p->words = CM_NEW_ARRAY(p->arena, word_entry, p->words_cap);
        for (size_t i = 0; i < n; i++)
            if (old[i].id) {
                size_t at;
                word_find(p, old[i].text, &at);
                p->words[at] = old[i];
            }
    }
    size_t at;
    cm_word id = word_find(p, text, &at);
    if (id) return id;
    id = (cm_word)++p->n_words;
    p->words[at] = (word_entry){cm_arena_str(p->arena, text), id};
    return id;
}

cm_word cm_patterns_word(const cm_patterns *p, cm_str lemma) {
    char key[64];
    if (!lemma.n || lemma.n >= sizeof key || !p->words_cap) return 0;
    for (size_t i = 0; i < lemma.n; i++) key[i] = (char)tolower((unsigned char)lemma.s[i]);
    return word_find(p, (cm_str){key, lemma.n}, NULL);
}

static int by_number(const void *a, const void *b) {
    cm_word x = *(const cm_word *)a, y = *(const cm_word *)b;
    return (x > y) - (x < y);
}

bool cm_wordset_has(const cm_wordset *set, cm_word word) {
    if (!word) return false;
    uint32_t lo = 0, hi = set->n_words;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (set->words[mid] < word) lo = mid + 1;
        else hi = mid;
    }
    return lo < set->n_words && set->words[lo] == word;
}

/* ------------------------------------------------------------ faults -- */

static void fault(compiler *c, const char *at, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void fault(compiler *c, const char *at, const char *format, ...) {
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    c->n_faults++;
    cm_buf_printf(&c->faults, "%s:%u:%ld: %s\n", c->path, c->line, (long)(at - c->line_start) + 1, text);
}

/* -------------------------------------------------------------- sets -- */

typedef struct set_builder {
    CM_VEC(cm_word) words;
    CM_VEC(const cm_word *) phrases;
} set_builder;

static const named_set *set_find(compiler *c, cm_str name) {
    const named_set *found = NULL;
    for (size_t i = 0; i < c->sets.n; i++) {
        const named_set *s = &c->sets.at[i];
        if (!cm_str_eq(s->name, name)) continue;
        if (s->file && strcmp(s->file, c->file) == 0) return s;
        if (!s->file) found = s;
    }
    return found;
}

/* Numbers of the words of `text`, split at '_' and blanks, and at hyphens too (kept as words of their own) when
 * `hyphens` is set: the tokeniser splits most compounds. */
static int phrase_words(compiler *c, cm_str text, bool hyphens, cm_word *out, int max) {
    int n = 0;
    size_t from = 0;
    char low[128];
    if (!text.n || text.n >= sizeof low) return 0;
    for (size_t i = 0; i < text.n; i++) low[i] = (char)tolower((unsigned char)text.s[i]);
    for (size_t i = 0; i <= text.n; i++) {
        bool hyphen = hyphens && i < text.n && low[i] == '-';
        if (i < text.n && low[i] != '_' && low[i] != ' ' && !hyphen) continue;
        if (i > from && n < max) out[n++] = word_add(c->p, (cm_str){low + from, i - from});
        if (hyphen && n < max) out[n++] = word_add(c->p, CM_STR("-"));
        from = i + 1;
    }
    return n;
}

static void set_add_text(compiler *c, set_builder *b, cm_str text) {
    bool hyphenated = text.n && memchr(text.s, '-', text.n);
    for (int variant = 0; variant < 1 + hyphenated; variant++) {
        cm_word parts[12];
        int n = phrase_words(c, text, variant == 1, parts, 12);
        if (n == 1) {
            CM_PUSH(c->arena, b->words, parts[0]);
        } else if (n > 1) {
            cm_word *phrase = CM_NEW_ARRAY(c->p->arena, cm_word, (size_t)n + 1);
            for (int i = 0; i < n; i++) phrase[i] = parts[n - 1 - i];
            const cm_word *kept = phrase;
            CM_PUSH(c->arena, b->phrases, kept);
        }
    }
}

static void set_add_set(compiler *c, set_builder *b, cm_str name, const char *at) {
    const named_set *s = set_find(c, name);
    if (!s) {
        fault(c, at, "expected the name of a set defined before, found '$%.*s'", CM_FMT(name));
        return;
    }
    for (uint32_t i = 0; i < s->set.n_words; i++) CM_PUSH(c->arena, b->words, s->set.words[i]);
    for (uint32_t i = 0; i < s->set.n_phrases; i++) CM_PUSH(c->arena, b->phrases, s->set.phrases[i]);
}

static cm_wordset set_finish(compiler *c, set_builder *b) {
    cm_wordset out = {.n_phrases = (uint32_t)b->phrases.n};
    cm_word *words = CM_NEW_ARRAY(c->p->arena, cm_word, b->words.n);
    const cm_word **phrases = CM_NEW_ARRAY(c->p->arena, const cm_word *, b->phrases.n);
    if (b->words.n) memcpy(words, b->words.at, b->words.n * sizeof *words);
    if (b->phrases.n) memcpy(phrases, b->phrases.at, b->phrases.n * sizeof *phrases);
    qsort(words, b->words.n, sizeof *words, by_number);
    uint32_t n = 0;
    for (size_t i = 0; i < b->words.n; i++)
        if (!n || words[n - 1] != words[i]) words[n++] = words[i];
    out.words = words;
    out.n_words = n;
    out.phrases = phrases;
    return out;
}

/* "$set,word,other_word" */
static const cm_wordset *set_of_list(compiler *c, cm_str list) {
    set_builder b = {0};
    cm_str item;
    while (cm_str_split(&list, ',', &item)) {
        const char *at = item.s;
        if (!item.n) fault(c, at, "expected a word or $set between commas");
        else if (item.s[0] == '$') set_add_set(c, &b, cm_str_cut(item, 1, item.n), at);
        else set_add_text(c, &b, item);
    }
    cm_wordset *out = CM_NEW(c->p->arena, cm_wordset);
    *out = set_finish(c, &b);
    return out;
}

/* The next blank-separated word of *rest; "…" keeps blanks. */
static bool next_word(cm_str *rest, cm_str *word) {
    *rest = cm_str_trim(*rest);
    if (!rest->n) return false;
    size_t i = 0;
    if (rest->s[0] == '"') {
        for (i = 1; i < rest->n && rest->s[i] != '"'; i++) {}
        *word = cm_str_cut(*rest, 1, i);
        if (i < rest->n) i++;
    } else {
        while (i < rest->n && !isspace((unsigned char)rest->s[i])) i++;
        *word = cm_str_cut(*rest, 0, i);
    }
    *rest = cm_str_cut(*rest, i, rest->n);
    return true;
}

static void read_set(compiler *c, cm_str rest) {
    cm_str name, word;
    set_builder b = {0};
    const char *at = rest.s;
    if (!next_word(&rest, &name)) {
        fault(c, at, "expected '%%set NAME = word …'");
        return;
    }
    if (!next_word(&rest, &word) || !cm_str_is(word, "=")) {
        fault(c, name.s + name.n, "expected '=' after the name of the set");
        return;
    }
    while (next_word(&rest, &word)) {
        cm_str item;
        bool quoted = word.s[-1] == '"';
        if (quoted) set_add_text(c, &b, word);
        else
            while (cm_str_split(&word, ',', &item)) {
                if (!item.n) continue;
                if (item.s[0] == '$') set_add_set(c, &b, cm_str_cut(item, 1, item.n), item.s);
                else set_add_text(c, &b, item);
            }
    }
    const named_set *old = set_find(c, name);
    if (old && (old->file || (c->global && old->layer == c->layer))) {
        fault(c, name.s, "the set '%.*s' is defined twice in this file; join the two", CM_FMT(name));
        return;
    }
    named_set s = {cm_arena_str(c->p->arena, name), c->global ? NULL : c->file, c->layer, set_finish(c, &b)};
    CM_PUSH(c->arena, c->sets, s);
    if (c->global) CM_PUSH(c->p->arena, c->p->shared, s);
}

/* ---------------------------------------------------------- patterns -- */

static int place_from(cm_str name) {
    static const char *const names[] = {"subj", "obj", "iobj", "comp", "mod", "any", "both"};
    for (int i = 0; i < CM_AT_PREP; i++)
        if (cm_str_is(name, names[i])) return i;
    return cm_preposition_from(name);
}

typedef struct slot_list {
    CM_VEC(cm_slot) list;
} slot_list;

static void read_slot(compiler *c, cm_str word, slot_list *slots) {
    cm_slot s = {.column = (uint32_t)(word.s - c->line_start) + 1};
    cm_str all = word;
    if (word.n && word.s[0] == '!') {
        s.absent = true;
        word = cm_str_cut(word, 1, word.n);
    }
    cm_str fill = word, names, name;
    cm_str_split(&fill, ':', &names);
    if (!fill.s || !fill.n) {
        fault(c, all.s, "expected a slot NAME:FILL, found '%.*s'", CM_FMT(all));
        return;
    }
    while (cm_str_split(&names, ',', &name)) {
        int bit = place_from(name);
        if (bit < 0) {
            fault(c, name.s, "expected subj, obj, iobj, comp, mod, any, both or a preposition, found '%.*s'", CM_FMT(name));
            return;
        }
        s.places |= CM_PLACE(bit);
    }
    if (fill.s[fill.n - 1] == '?') {
        s.optional = true;
        fill.n--;
    }
    static const char *const roles[] = {"ACT", "ST", "S", "T", "*"};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        size_t len = strlen(roles[i]);
        if (!cm_str_starts(fill, roles[i]) || (fill.n > len && !strchr("$+-", fill.s[len]))) continue;
        s.act = i == 0;
        s.source = i == 1 || i == 2;
        s.target = i == 1 || i == 3;
        fill = cm_str_cut(fill, len, fill.n);
        break;
    }
    if (fill.n) {
        size_t plus = fill.n, minus = fill.n;
        for (size_t i = 0; i < fill.n; i++) {
            if (fill.s[i] == '+' && plus == fill.n) plus = i;
            if (fill.s[i] == '-' && minus == fill.n && (i == 0 || i > plus || fill.s[0] == '$')) minus = i;
        }
        size_t end = plus < minus ? plus : minus;
        cm_str heads = cm_str_cut(fill, 0, end);
        if (heads.n) s.heads = set_of_list(c, heads);
        if (plus < fill.n) s.mods = set_of_list(c, cm_str_cut(fill, plus + 1, minus > plus ? minus : fill.n));
        if (minus < fill.n) s.not_mods = set_of_list(c, cm_str_cut(fill, minus + 1, plus > minus ? plus : fill.n));
    }
    if (s.places & CM_PLACE(CM_AT_BOTH)) s.source = s.target = true;
    CM_PUSH(c->p->arena, slots->list, s);
}

static void read_triggers(compiler *c, cm_str list, cm_trigger_pos pos, const cm_pattern *pattern) {
    cm_str lemma;
    while (cm_str_split(&list, ',', &lemma)) {
        if (!lemma.n) {
            fault(c, list.s ? list.s : c->line_start, "expected a lemma between commas");
            continue;
        }
        bool hyphenated = pos != CM_TRIGGER_VERB && memchr(lemma.s, '-', lemma.n);
        for (int variant = 0; variant < 1 + hyphenated; variant++) {
            cm_word w[12];
            int n = phrase_words(c, lemma, variant == 1, w, 12);
            if (!n) continue;
            pending t = {.pos = pos, .lemma = lemma, .trigger = {.pattern = pattern, .preposition = -1, .length = (uint8_t)n}};
            if (pos == CM_TRIGGER_VERB) {
                t.word = w[0];
                if (n > 1) t.trigger.particle = w[1];
                if (n > 2) t.trigger.second = w[2];
                /* a last part that is a preposition may head the phrase after it: "fire_on", "put_up_with" */
                size_t last = lemma.n;
                while (last && lemma.s[last - 1] != '_') last--;
                if (n > 1) t.trigger.preposition = cm_preposition_from(cm_str_cut(lemma, last, lemma.n));
            } else {
                t.word = w[n - 1];
                if (n > 1) {
                    cm_word *before = CM_NEW_ARRAY(c->p->arena, cm_word, (size_t)n);
                    for (int i = 0; i < n - 1; i++) before[i] = w[n - 2 - i];
                    t.trigger.before = before;
                }
            }
            CM_PUSH(c->arena, c->triggers, t);
        }
    }
}

static void read_options(compiler *c, cm_str rest, cm_pattern *p) {
    cm_str word;
    while (next_word(&rest, &word)) {
        cm_str value = word, key;
        cm_str_split(&value, '=', &key);
        if (!value.s) {
            fault(c, word.s, "expected KEY=VALUE after ';', found '%.*s'", CM_FMT(word));
        } else if (cm_str_is(key, "mode")) {
            p->mode = cm_arena_cstr(c->p->arena, value);
        } else if (cm_str_is(key, "context")) {
            CM_VEC(const char *) list = {0};
            cm_str item;
            while (cm_str_split(&value, ',', &item)) CM_PUSH(c->p->arena, list, cm_arena_cstr(c->p->arena, item));
            p->context = list.at;
            p->n_context = list.n;
        } else if (cm_str_is(key, "object")) {
            p->object_place = place_from(value);
            if (p->object_place < 0) fault(c, value.s, "expected the name of a slot, found '%.*s'", CM_FMT(value));
        } else if (cm_str_is(key, "kind")) {
            p->kind = cm_str_is(value, "state") ? COMITY_STATE : COMITY_EVENT;
        } else if (cm_str_is(key, "domestic")) {
            p->domestic = cm_str_is(value, "yes");
        } else if (cm_str_is(key, "role")) {
            p->swap = cm_str_is(value, "swap");
        } else {
            fault(c, key.s, "expected mode, context, object, kind, domestic or role, found '%.*s'", CM_FMT(key));
        }
    }
}

static void read_effect(compiler *c, cm_str rest, cm_pattern *p) {
    cm_str verb = {0}, name = {0}, more;
    const char *at = rest.s;
    next_word(&rest, &verb);
    bool ok = next_word(&rest, &name) && !next_word(&rest, &more);
    p->effect = cm_str_is(verb, "starts") ? COMITY_STARTS : cm_str_is(verb, "ends") ? COMITY_ENDS
              : cm_str_is(verb, "holds") ? COMITY_HOLDS : COMITY_NO_EFFECT;
    if (!ok || p->effect == COMITY_NO_EFFECT)
        fault(c, at, "expected '-> starts|ends|holds FLUENT'");
    p->fluent = cm_arena_cstr(c->p->arena, name);
}

static void changed(compiler *c, const char *kind, const char *name, const char *before, const char *after) {
    cm_change change = {.where = cm_arena_printf(c->p->arena, "%s:%u", c->path, c->line), .kind = kind, .name = name,
                        .before = before, .after = after};
    CM_PUSH(c->p->arena, c->p->changes.list, change);
}

/* Keeps the triggers and slots of a pattern. Within a folder two patterns must not share them: one would never be
 * seen. A later folder's takes the place of an earlier one's. */
static bool add_body(compiler *c, cm_str text, cm_pattern *p) {
    uint64_t hash = cm_str_hash(text);
    for (size_t i = 0; i < c->bodies.n; i++) {
        pattern_body *old = &c->bodies.at[i];
        if (old->hash != hash || old->pattern->gone || !cm_str_eq(text, old->text)) continue;
        if (old->pattern->layer == p->layer) {
            fault(c, c->line_start, "the same triggers and slots as %s; join or tell them apart", old->pattern->id);
            return false;
        }
        old->pattern->gone = true;
        changed(c, "pattern", old->pattern->id, old->pattern->line, p->line);
    }
    pattern_body b = {text, hash, p};
    CM_PUSH(c->arena, c->bodies, b);
    return true;
}

/* "%drop FILE.pat:LINE" */
static bool drop_pattern(compiler *c, cm_str id) {
    for (size_t i = 0; i < c->bodies.n; i++) {
        pattern_body *b = &c->bodies.at[i];
        if (b->pattern->gone || b->pattern->layer == c->layer || !cm_str_is(id, b->pattern->id)) continue;
        b->pattern->gone = true;
        changed(c, "pattern", b->pattern->id, b->pattern->line, "");
        return true;
    }
    return false;
}

/* "%drop v:impose 163": the word sets off none of these patterns any more. */
static bool drop_trigger(compiler *c, cm_trigger_pos pos, cm_str lemma, cm_str code) {
    bool found = false;
    for (size_t i = 0; i < c->triggers.n; i++) {
        pending *t = &c->triggers.at[i];
        const cm_pattern *p = t->trigger.pattern;
        if (t->dropped || t->pos != pos || p->layer == c->layer || !cm_str_eq(t->lemma, lemma)) continue;
        if (code.n && !(p->op ? cm_str_is(cm_str_cut(code, 1, code.n), cm_operator_names[p->op])
                              : cm_str_is(code, p->code)))
            continue;
        t->dropped = found = true;
        changed(c, "trigger", cm_arena_printf(c->p->arena, "%c:%.*s", "vna"[pos], CM_FMT(lemma)),
                cm_arena_printf(c->p->arena, "%s: %s", p->id, p->line), "");
    }
    return found;
}

static void read_drop(compiler *c, cm_str rest) {
    cm_str what = {0}, code = {0}, more;
    const char *at = rest.s;
    bool ok = next_word(&rest, &what);
    next_word(&rest, &code);
    if (!ok || next_word(&rest, &more)) {
        fault(c, at, "expected '%%drop FILE.pat:LINE' or '%%drop v:LEMMA [CODE]'");
        return;
    }
    if (c->layer == 0) {
        fault(c, at, "expected '%%drop' in a folder of your own only");
        return;
    }
    const char *pos = what.n > 2 && what.s[1] == ':' ? memchr("vna", what.s[0], 3) : NULL;
    static const cm_trigger_pos order[] = {CM_TRIGGER_VERB, CM_TRIGGER_NOUN, CM_TRIGGER_ADJ};
    if (pos) {
        cm_trigger_pos p = order[*pos == 'v' ? 0 : *pos == 'n' ? 1 : 2];
        ok = drop_trigger(c, p, cm_str_cut(what, 2, what.n), code);
    } else {
        ok = !code.n && drop_pattern(c, what);
    }
    if (!ok)
        fault(c, what.s, "expected a pattern (FILE.pat:LINE) or a trigger with its code that the folders below have, found '%.*s%s%.*s'",
              CM_FMT(what), code.n ? " " : "", CM_FMT(code));
}

static void read_pattern(compiler *c, cm_str line) {
    cm_pattern *p = CM_NEW(c->p->arena, cm_pattern);
    cm_str rest = line, head, word;
    *p = (cm_pattern){.code = "", .fluent = "", .mode = "", .object_place = -1, .layer = c->layer};
    /* of later folders first: they win ties */
    p->order = (uint32_t)(64 - (c->layer < 64 ? c->layer : 64)) << 24 | (uint32_t)(c->p->patterns.n & 0xffffff);
    p->id = cm_arena_printf(c->p->arena, "%s:%u", c->file, c->line);
    p->line = cm_arena_cstr(c->p->arena, line);
    c->last = NULL;
    unsigned before = c->n_faults;
    for (size_t i = 0; i + 1 < rest.n; i++)
        if (rest.s[i] == ';' && rest.s[i + 1] == ' ') {
            read_options(c, cm_str_cut(rest, i + 1, rest.n), p);
            rest = cm_str_cut(rest, 0, i);
            break;
        }
    for (size_t i = 0; i + 2 < rest.n; i++)
        if (rest.s[i] == '-' && rest.s[i + 1] == '>' && rest.s[i + 2] == ' ') {
            read_effect(c, cm_str_cut(rest, i + 2, rest.n), p);
            rest = cm_str_cut(rest, 0, i);
            break;
        }
    if (!next_word(&rest, &head)) return;
    if (head.s[0] == '@') {
        for (int i = 1; i < CM_OP_COUNT; i++)
            if (cm_str_is(cm_str_cut(head, 1, head.n), cm_operator_names[i])) p->op = (cm_operator)i;
        if (!p->op) fault(c, head.s, "expected an operator such as @agree, found '%.*s'", CM_FMT(head));
    } else {
        if (!cm_ontology_code(c->ontology, head))
            fault(c, head.s, "expected a CAMEO code of ontology/cameo.tsv or an operator, found '%.*s'", CM_FMT(head));
        p->code = cm_arena_cstr(c->p->arena, head);
    }
    cm_str body = cm_str_trim(rest);
    slot_list slots = {0};
    bool triggers = false, act = false;
    while (next_word(&rest, &word)) {
        cm_trigger_pos pos = word.s[0] == 'v' ? CM_TRIGGER_VERB : word.s[0] == 'n' ? CM_TRIGGER_NOUN : CM_TRIGGER_ADJ;
        if (word.n > 2 && word.s[1] == ':' && strchr("vna", word.s[0])) {
            read_triggers(c, cm_str_cut(word, 2, word.n), pos, p);
            triggers = true;
        } else {
            read_slot(c, word, &slots);
        }
    }
    if (!triggers) fault(c, body.s, "expected a trigger v:…, n:… or a:…");
    for (size_t i = 0; i < slots.list.n; i++) {
        const cm_slot *s = &slots.list.at[i];
        if (s->absent) continue;
        if (s->source) p->has_source = true, p->source_optional |= s->optional && !s->target;
        if (s->target) p->has_target = true, p->target_optional |= s->optional;
        act |= s->act;
    }
    if (p->op && !act) fault(c, body.s, "expected a slot filled by ACT in an operator's pattern");
    if (!p->op && act) fault(c, body.s, "ACT stands in patterns of operators only");
    p->slots = slots.list.at;
    p->n_slots = (uint32_t)slots.list.n;
    if (!add_body(c, body, p) || c->n_faults != before) return;
    CM_PUSH(c->p->arena, c->p->patterns, (const cm_pattern *)p);
    c->last = p;
}

static void read_example(compiler *c, cm_str line) {
    cm_str sentence = {0}, s = {0}, t = {0}, more;
    bool wanted = line.s[0] == '?';
    if (wanted) line = cm_str_trim(cm_str_cut(line, 1, line.n));
    const char *at = line.s;
    if (!next_word(&line, &sentence) || at[0] != '"' || !next_word(&line, &s) || !next_word(&line, &t) ||
        next_word(&line, &more)) {
        fault(c, at, "expected an example: \"sentence\" SOURCES TARGETS ('-' for none)");
        return;
    }
    if (!c->last) {
        if (!c->n_faults) fault(c, at, "an example must follow its pattern");
        return;
    }
    cm_arena *a = c->p->arena;
    cm_example e = {c->last, cm_arena_cstr(a, sentence), cm_arena_cstr(a, s), cm_arena_cstr(a, t),
                    cm_arena_cstr(a, cm_str_of(c->file)), c->line, wanted};
    CM_PUSH(a, c->p->examples, e);
}

/* `file`: name of the file; of a user's folder the pattern ids say the folder, too. */
static comity_status read_file(compiler *c, const char *dir, const char *path, const char *file, comity_error *err) {
    cm_str rest, line;
    CM_TRY(cm_file_read(c->arena, path, &rest, err));
    c->path = path;
    c->global = strcmp(file, "sets.pat") == 0;
    c->file = file;
    if (c->layer) {
        cm_str folder = cm_str_of(dir);
        while (folder.n > 1 && folder.s[folder.n - 1] == '/') folder.n--;
        const char *slash = memrchr(folder.s, '/', folder.n);
        if (slash && folder.n > 1) folder = cm_str_cut(folder, (size_t)(slash - folder.s) + 1, folder.n);
        c->file = cm_arena_printf(c->p->arena, "%.*s/%s", CM_FMT(folder), file);
    }
    c->line = 0;
    c->last = NULL;
    while (cm_str_split(&rest, '\n', &line)) {
        c->line++;
        c->line_start = line.s;
        cm_str body = cm_str_trim(line);
        if (!body.n || body.s[0] == '#') continue;
        if (cm_str_starts(body, "%set")) read_set(c, cm_str_cut(body, 4, body.n));
        else if (cm_str_starts(body, "%drop")) read_drop(c, cm_str_cut(body, 5, body.n));
        else if (body.s[0] == '"' || body.s[0] == '?') read_example(c, body);
        else read_pattern(c, body);
    }
    return COMITY_OK;
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static comity_status read_dir(compiler *c, const char *dir, bool needed, comity_error *err) {
    const char *path = cm_arena_printf(c->arena, "%s/patterns", dir);
    DIR *d = opendir(path);
    if (!d) {
        if (!needed) return COMITY_OK;
        return cm_fail(err, COMITY_NOT_FOUND, "%s: expected a folder of patterns (*.pat); set COMITY_DATA to Comity's data folder", path);
    }
    CM_VEC(const char *) names = {0};
    for (struct dirent *e; (e = readdir(d));)
        if (cm_str_ends(cm_str_of(e->d_name), ".pat") && e->d_name[0] != '.')
            CM_PUSH(c->arena, names, cm_arena_cstr(c->p->arena, cm_str_of(e->d_name)));
    closedir(d);
    if (names.n) qsort(names.at, names.n, sizeof *names.at, by_name);
    /* sets for all files stand in sets.pat */
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < names.n; i++)
            if ((strcmp(names.at[i], "sets.pat") == 0) == (pass == 0))
                CM_TRY(read_file(c, dir, cm_arena_printf(c->arena, "%s/%s", path, names.at[i]), names.at[i], err));
    return COMITY_OK;
}

/* Takes out what later folders replaced or dropped. */
static void sweep(compiler *c) {
    cm_patterns *p = c->p;
    size_t n = 0;
    if (!p->changes.list.n) return;
    for (size_t i = 0; i < c->triggers.n; i++) c->triggers.at[i].dropped |= c->triggers.at[i].trigger.pattern->gone;
    for (size_t i = 0; i < p->examples.n; i++)
        if (!p->examples.at[i].pattern->gone) p->examples.at[n++] = p->examples.at[i];
    p->examples.n = n;
    n = 0;
    for (size_t i = 0; i < p->patterns.n; i++)
        if (!p->patterns.at[i]->gone) p->patterns.at[n++] = p->patterns.at[i];
    p->patterns.n = n;
}

static void index_triggers(compiler *c) {
    cm_patterns *p = c->p;
    p->by_word_n = p->n_words + 1;
    for (int i = 0; i < CM_TRIGGER_POS; i++) p->by_word[i] = CM_NEW_ARRAY(p->arena, trigger_list, p->by_word_n);
    for (size_t i = 0; i < c->triggers.n; i++) {
        pending *t = &c->triggers.at[i];
        if (!t->dropped) CM_PUSH(p->arena, p->by_word[t->pos][t->word].list, t->trigger);
    }
}

comity_status cm_patterns_open(const char *const *dirs, size_t n_dirs, const cm_ontology *ontology, cm_patterns **out,
                               comity_error *err) {
    cm_arena *keep = cm_arena_new();
    cm_patterns *p = CM_NEW(keep, cm_patterns);
    p->arena = keep;
    compiler c = {.p = p, .arena = cm_arena_new(), .ontology = ontology};
    comity_status s = COMITY_OK;
    for (size_t i = 0; i < n_dirs && s == COMITY_OK; i++) {
        c.layer = (uint16_t)i;
        s = read_dir(&c, dirs[i], i == 0, err);
    }
    if (s == COMITY_OK && c.n_faults)
        s = cm_fail(err, COMITY_BAD_DATA, "%u faulty pattern lines:\n%s", c.n_faults, cm_buf_cstr(&c.faults));
    if (s == COMITY_OK) {
        sweep(&c);
        index_triggers(&c);
    }
    cm_buf_free(&c.faults);
    cm_arena_free(c.arena);
    if (s != COMITY_OK) {
        cm_arena_free(keep);
        return s;
    }
    *out = p;
    return COMITY_OK;
}

void cm_patterns_close(cm_patterns *patterns) {
    if (patterns) cm_arena_free(patterns->arena);
}

const cm_trigger *cm_patterns_triggers(const cm_patterns *p, cm_word word, cm_trigger_pos pos, size_t *n) {
    *n = 0;
    if (!word || word >= p->by_word_n) return NULL;
    *n = p->by_word[pos][word].list.n;
    return p->by_word[pos][word].list.at;
}

const cm_wordset *cm_patterns_set(const cm_patterns *p, const char *name) {
    for (size_t i = p->shared.n; i-- > 0;)
        if (cm_str_is(p->shared.at[i].name, name)) return &p->shared.at[i].set;
    return NULL;
}

const cm_pattern *cm_patterns_at(const cm_patterns *p, size_t i) { return p->patterns.at[i]; }
const cm_changes *cm_patterns_changes(const cm_patterns *p) { return &p->changes; }

size_t cm_patterns_count(const cm_patterns *p) { return p->patterns.n; }

const cm_example *cm_patterns_examples(const cm_patterns *p, size_t *n) {
    *n = p->examples.n;
    return p->examples.at;
}
