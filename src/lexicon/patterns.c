/* The .pat files compiled into one table: patterns, their triggers and examples. */
#include "lexicon/patterns.h"
#include "base/table.h"
#include "lexicon/pattern_reading.h"
#include "lexicon/prepositions.h"

#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ------------------------------------------------------------ faults -- */

void cm_pattern_fault(cm_pattern_reader *c, const char *at, const char *format, ...) {
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    c->n_faults++;
    cm_buf_printf(&c->faults, "%s:%u:%ld: %s\n", c->path, c->line, (long)(at - c->line_start) + 1, text);
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

static void read_slot(cm_pattern_reader *c, cm_str word, slot_list *slots) {
    cm_slot s = {.column = (uint32_t)(word.s - c->line_start) + 1};
    cm_str all = word;
    if (word.n && word.s[0] == '!') {
        s.absent = true;
        word = cm_str_cut(word, 1, word.n);
    }
    cm_str fill = word, names, name;
    cm_str_split(&fill, ':', &names);
    if (!fill.s || !fill.n) {
        cm_pattern_fault(c, all.s, "expected a slot NAME:FILL, found '%.*s'", CM_FMT(all));
        return;
    }
    while (cm_str_split(&names, ',', &name)) {
        int bit = place_from(name);
        if (bit < 0) {
            cm_pattern_fault(c, name.s, "expected subj, obj, iobj, comp, mod, any, both or a preposition, found '%.*s'",
                             CM_FMT(name));
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
        if (heads.n) s.heads = cm_pattern_set_of_list(c, heads);
        if (plus < fill.n)
            s.mods = cm_pattern_set_of_list(c, cm_str_cut(fill, plus + 1, minus > plus ? minus : fill.n));
        if (minus < fill.n)
            s.not_mods = cm_pattern_set_of_list(c, cm_str_cut(fill, minus + 1, plus > minus ? plus : fill.n));
    }
    if (s.places & CM_PLACE(CM_AT_BOTH)) s.source = s.target = true;
    CM_PUSH(c->p->arena, slots->list, s);
}

static void read_triggers(cm_pattern_reader *c, cm_str list, cm_trigger_pos pos, const cm_pattern *pattern) {
    cm_str lemma;
    while (cm_str_split(&list, ',', &lemma)) {
        if (!lemma.n) {
            cm_pattern_fault(c, list.s ? list.s : c->line_start, "expected a lemma between commas");
            continue;
        }
        bool hyphenated = pos != CM_TRIGGER_VERB && memchr(lemma.s, '-', lemma.n);
        for (int variant = 0; variant < 1 + hyphenated; variant++) {
            cm_word w[12];
            int n = cm_pattern_phrase(c, lemma, variant == 1, w, 12);
            if (!n) continue;
            cm_pending_trigger t = {
                .pos = pos, .lemma = lemma, .trigger = {.pattern = pattern, .preposition = -1, .length = (uint8_t)n}};
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

static void read_options(cm_pattern_reader *c, cm_str rest, cm_pattern *p) {
    cm_str word;
    while (cm_pattern_next_word(&rest, &word)) {
        cm_str value = word, key;
        cm_str_split(&value, '=', &key);
        if (!value.s) {
            cm_pattern_fault(c, word.s, "expected KEY=VALUE after ';', found '%.*s'", CM_FMT(word));
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
            if (p->object_place < 0)
                cm_pattern_fault(c, value.s, "expected the name of a slot, found '%.*s'", CM_FMT(value));
        } else if (cm_str_is(key, "kind")) {
            p->kind = cm_str_is(value, "state") ? COMITY_STATE : COMITY_EVENT;
        } else if (cm_str_is(key, "domestic")) {
            p->domestic = cm_str_is(value, "yes");
        } else if (cm_str_is(key, "role")) {
            p->swap = cm_str_is(value, "swap");
        } else {
            cm_pattern_fault(c, key.s, "expected mode, context, object, kind, domestic or role, found '%.*s'",
                             CM_FMT(key));
        }
    }
}

static void read_effect(cm_pattern_reader *c, cm_str rest, cm_pattern *p) {
    cm_str verb = {0}, name = {0}, more;
    const char *at = rest.s;
    cm_pattern_next_word(&rest, &verb);
    bool ok = cm_pattern_next_word(&rest, &name) && !cm_pattern_next_word(&rest, &more);
    p->effect = cm_str_is(verb, "starts")  ? COMITY_STARTS
                : cm_str_is(verb, "ends")  ? COMITY_ENDS
                : cm_str_is(verb, "holds") ? COMITY_HOLDS
                                           : COMITY_NO_EFFECT;
    if (!ok || p->effect == COMITY_NO_EFFECT) cm_pattern_fault(c, at, "expected '-> starts|ends|holds FLUENT'");
    p->fluent = cm_arena_cstr(c->p->arena, name);
}

static void read_pattern(cm_pattern_reader *c, cm_str line) {
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
    if (!cm_pattern_next_word(&rest, &head)) return;
    if (head.s[0] == '@') {
        for (int i = 1; i < CM_OP_COUNT; i++)
            if (cm_str_is(cm_str_cut(head, 1, head.n), cm_operator_names[i])) p->op = (cm_operator)i;
        if (!p->op) cm_pattern_fault(c, head.s, "expected an operator such as @agree, found '%.*s'", CM_FMT(head));
    } else if (cm_str_is(head, "-")) {
        if (!*p->fluent) cm_pattern_fault(c, head.s, "expected '-> EFFECT FLUENT' where no code is told, found '%.*s'", CM_FMT(head));
    } else {
        if (!cm_ontology_code(c->ontology, head))
            cm_pattern_fault(c, head.s, "expected a CAMEO code of ontology/cameo.tsv or an operator, found '%.*s'",
                             CM_FMT(head));
        p->code = cm_arena_cstr(c->p->arena, head);
    }
    cm_str body = cm_str_trim(rest);
    slot_list slots = {0};
    bool triggers = false, act = false;
    while (cm_pattern_next_word(&rest, &word)) {
        cm_trigger_pos pos = word.s[0] == 'v' ? CM_TRIGGER_VERB : word.s[0] == 'n' ? CM_TRIGGER_NOUN : CM_TRIGGER_ADJ;
        if (word.n > 2 && word.s[1] == ':' && strchr("vna", word.s[0])) {
            read_triggers(c, cm_str_cut(word, 2, word.n), pos, p);
            triggers = true;
        } else {
            read_slot(c, word, &slots);
        }
    }
    if (!triggers) cm_pattern_fault(c, body.s, "expected a trigger v:…, n:… or a:…");
    for (size_t i = 0; i < slots.list.n; i++) {
        const cm_slot *s = &slots.list.at[i];
        if (s->absent) continue;
        if (s->source) p->has_source = true, p->source_optional |= s->optional && !s->target;
        if (s->target) p->has_target = true, p->target_optional |= s->optional;
        act |= s->act;
    }
    if (p->op && !act) cm_pattern_fault(c, body.s, "expected a slot filled by ACT in an operator's pattern");
    if (!p->op && act) cm_pattern_fault(c, body.s, "ACT stands in patterns of operators only");
    p->slots = slots.list.at;
    p->n_slots = (uint32_t)slots.list.n;
    if (!cm_pattern_add_body(c, body, p) || c->n_faults != before) return;
    CM_PUSH(c->p->arena, c->p->patterns, (const cm_pattern *)p);
    c->last = p;
}

static void read_example(cm_pattern_reader *c, cm_str line) {
    cm_str sentence = {0}, s = {0}, t = {0}, more;
    bool wanted = line.s[0] == '?';
    if (wanted) line = cm_str_trim(cm_str_cut(line, 1, line.n));
    const char *at = line.s;
    if (!cm_pattern_next_word(&line, &sentence) || at[0] != '"' || !cm_pattern_next_word(&line, &s) ||
        !cm_pattern_next_word(&line, &t) || cm_pattern_next_word(&line, &more)) {
        cm_pattern_fault(c, at, "expected an example: \"sentence\" SOURCES TARGETS ('-' for none)");
        return;
    }
    if (!c->last) {
        if (!c->n_faults) cm_pattern_fault(c, at, "an example must follow its pattern");
        return;
    }
    cm_arena *a = c->p->arena;
    cm_example e = {c->last,
                    cm_arena_cstr(a, sentence),
                    cm_arena_cstr(a, s),
                    cm_arena_cstr(a, t),
                    cm_arena_cstr(a, cm_str_of(c->file)),
                    c->line,
                    wanted};
    CM_PUSH(a, c->p->examples, e);
}

/* `file`: name of the file; of a user's folder the pattern ids say the folder, too. */
static comity_status read_file(cm_pattern_reader *c, const char *dir, const char *path, const char *file,
                               comity_error *err) {
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
        if (cm_str_starts(body, "%set"))
            cm_pattern_read_set(c, cm_str_cut(body, 4, body.n));
        else if (cm_str_starts(body, "%drop"))
            cm_pattern_read_drop(c, cm_str_cut(body, 5, body.n));
        else if (body.s[0] == '"' || body.s[0] == '?')
            read_example(c, body);
        else
            read_pattern(c, body);
    }
    return COMITY_OK;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static comity_status read_dir(cm_pattern_reader *c, const char *dir, bool needed, comity_error *err) {
    const char *path = cm_arena_printf(c->arena, "%s/patterns", dir);
    DIR *d = opendir(path);
    if (!d) {
        if (!needed) return COMITY_OK;
        return cm_fail(err, COMITY_NOT_FOUND,
                       "%s: expected a folder of patterns (*.pat); set COMITY_DATA to Comity's data folder", path);
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

/* The smallest set of words of which a sentence must have one for the pattern to fit: that of a slot that must be
 * filled. NULL where there is none, or it is so large that looking through it would cost more than it spares. */
static const cm_wordset *needed_set(const cm_pattern *p) {
    enum { LARGE = 40 };
    const cm_wordset *best = NULL;
    uint32_t least = LARGE;
    for (uint32_t i = 0; i < p->n_slots; i++) {
        const cm_slot *s = &p->slots[i];
        /* parties may stand as both, or inside of another's phrase, without the words asked for */
        bool party = (s->places & CM_PLACE(CM_AT_BOTH)) || ((s->source || s->target) && (s->places & CM_PLACE(CM_AT_IOBJ)));
        if (!s->heads || s->optional || s->absent || party) continue;
        uint32_t size = s->heads->n_words + s->heads->n_phrases;
        if (size <= least) best = s->heads, least = size;
    }
    return best;
}

static const cm_word *needed_words(cm_arena *arena, const cm_pattern *p) {
    const cm_wordset *set = needed_set(p);
    if (!set) return NULL;
    cm_word *out = CM_NEW_ARRAY(arena, cm_word, set->n_words + set->n_phrases + 1);
    for (uint32_t i = 0; i < set->n_words; i++) out[i] = set->words[i];
    for (uint32_t i = 0; i < set->n_phrases; i++) out[set->n_words + i] = set->phrases[i][0];
    return out;
}

static void index_triggers(cm_pattern_reader *c) {
    cm_patterns *p = c->p;
    p->by_word_n = p->n_words + 1;
    for (int i = 0; i < CM_TRIGGER_POS; i++) p->by_word[i] = CM_NEW_ARRAY(p->arena, cm_trigger_list, p->by_word_n);
    for (size_t i = 0; i < c->triggers.n; i++) {
        cm_pending_trigger *t = &c->triggers.at[i];
        if (!t->dropped) CM_PUSH(p->arena, p->by_word[t->pos][t->word].list, t->trigger);
    }
    /* in the order of the lists, so that they lie side by side in memory as they are read */
    for (int pos = 0; pos < CM_TRIGGER_POS; pos++)
        for (size_t w = 0; w < p->by_word_n; w++)
            for (size_t i = 0; i < p->by_word[pos][w].list.n; i++) {
                cm_trigger *t = &p->by_word[pos][w].list.at[i];
                t->needs = needed_words(p->arena, t->pattern);
            }
}

comity_status cm_patterns_open(const char *const *dirs, size_t n_dirs, const cm_ontology *ontology, cm_patterns **out,
                               comity_error *err) {
    cm_arena *keep = cm_arena_new();
    cm_patterns *p = CM_NEW(keep, cm_patterns);
    p->arena = keep;
    cm_pattern_reader c = {.p = p, .arena = cm_arena_new(), .ontology = ontology};
    comity_status s = COMITY_OK;
    for (size_t i = 0; i < n_dirs && s == COMITY_OK; i++) {
        c.layer = (uint16_t)i;
        s = read_dir(&c, dirs[i], i == 0, err);
    }
    if (s == COMITY_OK && c.n_faults)
        s = cm_fail(err, COMITY_BAD_DATA, "%u faulty pattern lines:\n%s", c.n_faults, cm_buf_cstr(&c.faults));
    if (s == COMITY_OK) {
        cm_pattern_sweep(&c);
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

const cm_pattern *cm_patterns_at(const cm_patterns *p, size_t i) {
    return p->patterns.at[i];
}
const cm_changes *cm_patterns_changes(const cm_patterns *p) {
    return &p->changes;
}

size_t cm_patterns_count(const cm_patterns *p) {
    return p->patterns.n;
}

const cm_example *cm_patterns_examples(const cm_patterns *p, size_t *n) {
    *n = p->examples.n;
    return p->examples.at;
}
