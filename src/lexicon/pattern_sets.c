/* Words by number, sets of words, and the splitting of pattern lines into words. */
#include "lexicon/pattern_reading.h"

#include <ctype.h>
#include <stdlib.h>

/* ------------------------------------------------------------ words -- */

static cm_word cm_pattern_word_find(const cm_patterns *p, cm_str text, size_t *slot) {
    size_t mask = p->words_cap - 1, i = (size_t)cm_str_hash(text) & mask;
    while (p->words[i].id && !cm_str_eq(p->words[i].text, text)) i = (i + 1) & mask;
    if (slot) *slot = i;
    return p->words[i].id;
}

static cm_word word_add(cm_patterns *p, cm_str text) {
    if (p->n_words * 2 >= p->words_cap) {
        cm_word_entry *old = p->words;
        size_t n = p->words_cap;
        p->words_cap = n ? n * 2 : 4096;
        p->words = CM_NEW_ARRAY(p->arena, cm_word_entry, p->words_cap);
        for (size_t i = 0; i < n; i++)
            if (old[i].id) {
                size_t at;
                cm_pattern_word_find(p, old[i].text, &at);
                p->words[at] = old[i];
            }
    }
    size_t at;
    cm_word id = cm_pattern_word_find(p, text, &at);
    if (id) return id;
    id = (cm_word)++p->n_words;
    p->words[at] = (cm_word_entry){cm_arena_str(p->arena, text), id};
    return id;
}

cm_word cm_patterns_word(const cm_patterns *p, cm_str lemma) {
    char key[64];
    if (!lemma.n || lemma.n >= sizeof key || !p->words_cap) return 0;
    for (size_t i = 0; i < lemma.n; i++) key[i] = (char)(lemma.s[i] >= 'A' && lemma.s[i] <= 'Z' ? lemma.s[i] + 32 : lemma.s[i]);
    return cm_pattern_word_find(p, (cm_str){key, lemma.n}, NULL);
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
        if (set->words[mid] < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < set->n_words && set->words[lo] == word;
}

size_t cm_patterns_words(const cm_patterns *p) { return p->n_words + 1; }

/* -------------------------------------------------------------- sets -- */

typedef struct set_builder {
    CM_VEC(cm_word) words;
    CM_VEC(const cm_word *) phrases;
} set_builder;

static const cm_named_set *set_find(cm_pattern_reader *c, cm_str name) {
    const cm_named_set *found = NULL;
    for (size_t i = 0; i < c->sets.n; i++) {
        const cm_named_set *s = &c->sets.at[i];
        if (!cm_str_eq(s->name, name)) continue;
        if (s->file && strcmp(s->file, c->file) == 0) return s;
        if (!s->file) found = s;
    }
    return found;
}

int cm_pattern_phrase(cm_pattern_reader *c, cm_str text, bool hyphens, cm_word *out, int max) {
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

static void set_add_text(cm_pattern_reader *c, set_builder *b, cm_str text) {
    bool hyphenated = text.n && memchr(text.s, '-', text.n);
    for (int variant = 0; variant < 1 + hyphenated; variant++) {
        cm_word parts[12];
        int n = cm_pattern_phrase(c, text, variant == 1, parts, 12);
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

static void set_add_set(cm_pattern_reader *c, set_builder *b, cm_str name, const char *at) {
    const cm_named_set *s = set_find(c, name);
    if (!s) {
        cm_pattern_fault(c, at, "expected the name of a set defined before, found '$%.*s'", CM_FMT(name));
        return;
    }
    for (uint32_t i = 0; i < s->set.n_words; i++) CM_PUSH(c->arena, b->words, s->set.words[i]);
    for (uint32_t i = 0; i < s->set.n_phrases; i++) CM_PUSH(c->arena, b->phrases, s->set.phrases[i]);
}

static cm_wordset set_finish(cm_pattern_reader *c, set_builder *b) {
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

const cm_wordset *cm_pattern_set_of_list(cm_pattern_reader *c, cm_str list) {
    set_builder b = {0};
    cm_str item;
    while (cm_str_split(&list, ',', &item)) {
        const char *at = item.s;
        if (!item.n)
            cm_pattern_fault(c, at, "expected a word or $set between commas");
        else if (item.s[0] == '$')
            set_add_set(c, &b, cm_str_cut(item, 1, item.n), at);
        else
            set_add_text(c, &b, item);
    }
    cm_wordset *out = CM_NEW(c->p->arena, cm_wordset);
    *out = set_finish(c, &b);
    return out;
}

bool cm_pattern_next_word(cm_str *rest, cm_str *word) {
    *rest = cm_str_trim(*rest);
    if (!rest->n) return false;
    size_t i = 0;
    if (rest->s[0] == '"') {
        for (i = 1; i < rest->n && rest->s[i] != '"'; i++) {
        }
        *word = cm_str_cut(*rest, 1, i);
        if (i < rest->n) i++;
    } else {
        while (i < rest->n && !isspace((unsigned char)rest->s[i])) i++;
        *word = cm_str_cut(*rest, 0, i);
    }
    *rest = cm_str_cut(*rest, i, rest->n);
    return true;
}

void cm_pattern_read_set(cm_pattern_reader *c, cm_str rest) {
    cm_str name, word;
    set_builder b = {0};
    const char *at = rest.s;
    if (!cm_pattern_next_word(&rest, &name)) {
        cm_pattern_fault(c, at, "expected '%%set NAME = word …'");
        return;
    }
    if (!cm_pattern_next_word(&rest, &word) || !cm_str_is(word, "=")) {
        cm_pattern_fault(c, name.s + name.n, "expected '=' after the name of the set");
        return;
    }
    while (cm_pattern_next_word(&rest, &word)) {
        cm_str item;
        bool quoted = word.s[-1] == '"';
        if (quoted)
            set_add_text(c, &b, word);
        else
            while (cm_str_split(&word, ',', &item)) {
                if (!item.n) continue;
                if (item.s[0] == '$')
                    set_add_set(c, &b, cm_str_cut(item, 1, item.n), item.s);
                else
                    set_add_text(c, &b, item);
            }
    }
    const cm_named_set *old = set_find(c, name);
    if (old && (old->file || (c->global && old->layer == c->layer))) {
        cm_pattern_fault(c, name.s, "the set '%.*s' is defined twice in this file; join the two", CM_FMT(name));
        return;
    }
    cm_named_set s = {cm_arena_str(c->p->arena, name), c->global ? NULL : c->file, c->layer, set_finish(c, &b)};
    CM_PUSH(c->arena, c->sets, s);
    if (c->global) CM_PUSH(c->p->arena, c->p->shared, s);
}

const cm_wordset *cm_patterns_set(const cm_patterns *p, const char *name) {
    for (size_t i = p->shared.n; i-- > 0;)
        if (cm_str_is(p->shared.at[i].name, name)) return &p->shared.at[i].set;
    return NULL;
}
