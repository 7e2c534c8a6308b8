#include "lemmas.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "syntax/inputs.h"
#include "syntax/lemma.h"

void lemma_pairs_of(cm_arena *arena, const cm_treebank *bank, lemma_pairs *out) {
    int gw = cm_xpos_from(CM_STR("GW"));
    for (size_t i = 0; i < bank->n; i++)
        for (uint32_t j = 0; j < bank->at[i].n_tokens; j++) {
            const cm_token *t = &bank->at[i].tokens[j];
            if (t->deprel == CM_GOESWITH || t->upos == CM_X || cm_str_is(t->lemma, "_")) continue;
            if (t->upos == CM_PUNCT || t->upos == CM_SYM) continue; /* their own lemmas */
            if (t->xpos == gw) continue; /* part of a word */
            /* Rules cut and add at the end, so that they serve "States" and "STATES" as they serve "states". */
            lemma_pair p = {.form = cm_lower(arena, t->form), .lemma = cm_lower(arena, t->lemma), .xpos = t->xpos,
                            .count = 1};
            CM_PUSH(arena, *out, p);
        }
}

comity_status lemma_irregular(cm_arena *arena, const char *path, lemma_pairs *out, comity_error *err) {
    FILE *f = fopen(path, "r");
    if (!f) return cm_fail(err, COMITY_NOT_FOUND, "%s: cannot open the table of irregular forms: %s", path, strerror(errno));
    enum { OURS = 1000 }; /* the table has the last word */
    char line[256];
    size_t number = 0;
    comity_status status = COMITY_OK;
    while (status == COMITY_OK && fgets(line, sizeof line, f)) {
        number++;
        char *word[6], *save = NULL;
        int n = 0;
        for (char *w = strtok_r(line, " \t\n", &save); w && n < 6; w = strtok_r(NULL, " \t\n", &save)) word[n++] = w;
        if (n == 0 || word[0][0] == '#') continue;
        /* TAG base form... */
        int xpos = cm_xpos_from(cm_str_of(word[0]));
        if (xpos < 0 || n < 3) {
            status = cm_fail(err, COMITY_BAD_DATA, "%s:%zu: expected a tag, a lemma and its forms", path, number);
            break;
        }
        for (int i = 2; i < n; i++) {
            lemma_pair p = {.form = cm_arena_str(arena, cm_str_of(word[i])),
                            .lemma = cm_arena_str(arena, cm_str_of(word[1])), .xpos = xpos, .count = OURS};
            CM_PUSH(arena, *out, p);
        }
    }
    fclose(f);
    return status;
}

/* Words that occur as base forms, and how often: verbs and nouns apart. */
typedef struct base_word {
    cm_str word;
    uint32_t count;
    bool verb;
} base_word;

typedef struct base_words {
    base_word *slots;
    size_t mask;
} base_words;

static base_word *base_slot(const base_words *b, cm_str word, bool verb) {
    for (size_t i = cm_str_hash(word) * 2 + verb;; i++) {
        base_word *s = &b->slots[i & b->mask];
        if (!s->word.s || (s->verb == verb && cm_str_eq(s->word, word))) return s;
    }
}

static void base_add(base_words *b, cm_str word, bool verb, uint32_t count) {
    base_word *s = base_slot(b, word, verb);
    *s = (base_word){word, s->count + count, verb};
}

static bool letters(cm_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] < 'a' || s.s[i] > 'z') return false;
    return s.n >= 3;
}

/* The one base that `form` is regularly formed from; n == 0 none or several. */
static cm_str only_base(cm_arena *arena, const base_words *b, cm_str form, const char *ending, bool verb) {
    enum { OFTEN = 3 };
    cm_str found = {NULL, 0};
    size_t end = strlen(ending);
    if (!cm_str_ends(form, ending) || form.n < end + 2) return found;
    cm_str stem = cm_str_cut(form, 0, form.n - end);
    bool s_form = ending[end - 1] == 's';
    cm_str tries[4];
    int n = 0;
    tries[n++] = stem;
    tries[n++] = cm_str_of(cm_arena_printf(arena, "%.*se", CM_FMT(stem)));
    if (stem.s[stem.n - 1] == 'i') tries[n++] = cm_str_of(cm_arena_printf(arena, "%.*sy", (int)stem.n - 1, stem.s));
    if (!s_form && stem.n > 2 && stem.s[stem.n - 1] == stem.s[stem.n - 2])
        tries[n++] = cm_str_cut(stem, 0, stem.n - 1);
    uint32_t best = 0, second = 0;
    for (int i = 0; i < n; i++) {
        uint32_t count = base_slot(b, tries[i], verb)->count;
        if (count > best) {
            second = best;
            best = count;
            found = tries[i];
        } else if (count > second) {
            second = count;
        }
    }
    return best >= OFTEN && second * 10 <= best ? found : (cm_str){NULL, 0};
}

void lemma_grow(cm_arena *arena, const cm_treebank *silver, lemma_pairs *out) {
    base_words b = {.mask = (1u << 18) - 1};
    b.slots = CM_NEW_ARRAY(arena, base_word, b.mask + 1);
    int vb = cm_xpos_from(CM_STR("VB")), vbp = cm_xpos_from(CM_STR("VBP")), vbd = cm_xpos_from(CM_STR("VBD"));
    int vbn = cm_xpos_from(CM_STR("VBN")), vbg = cm_xpos_from(CM_STR("VBG")), vbz = cm_xpos_from(CM_STR("VBZ"));
    int nn = cm_xpos_from(CM_STR("NN")), nns = cm_xpos_from(CM_STR("NNS"));
    size_t known = out->n;
    for (size_t i = 0; i < known; i++) {
        int x = out->at[i].xpos;
        bool verb = x == vb || x == vbp || x == vbd || x == vbn || x == vbg || x == vbz;
        if ((verb || x == nn || x == nns) && letters(out->at[i].lemma)) base_add(&b, out->at[i].lemma, verb, 3);
    }
    for (size_t i = 0; i < silver->n; i++)
        for (uint32_t j = 0; j < silver->at[i].n_tokens; j++) {
            const cm_token *t = &silver->at[i].tokens[j];
            if ((t->xpos == vb || t->xpos == nn) && letters(t->form)) base_add(&b, t->form, t->xpos == vb, 1);
        }
    for (size_t i = 0; i < silver->n; i++)
        for (uint32_t j = 0; j < silver->at[i].n_tokens; j++) {
            const cm_token *t = &silver->at[i].tokens[j];
            bool past = t->xpos == vbd || t->xpos == vbn, verb = past || t->xpos == vbg || t->xpos == vbz;
            if ((!verb && t->xpos != nns) || !letters(t->form)) continue;
            cm_str base = only_base(arena, &b, t->form, past ? "ed" : t->xpos == vbg ? "ing" : "s", verb);
            if (!base.n && (t->xpos == vbz || t->xpos == nns)) base = only_base(arena, &b, t->form, "es", verb);
            if (!base.n) continue;
            /* Counts stay small beside those of the treebanks, so that these win only where they alone speak. */
            lemma_pair p = {.form = t->form, .lemma = base, .xpos = t->xpos, .count = 0};
            CM_PUSH(arena, *out, p);
        }
}

typedef struct type {
    cm_str form;
    int xpos;
    int rule;   /* the most frequent of this form and tag */
    int said;   /* what the list so far says */
} type;

typedef struct entry {
    uint64_t key;
    int rule;
    uint32_t type;
} entry;

static int by_form(const void *a, const void *b) {
    const lemma_pair *x = a, *y = b;
    if (x->xpos != y->xpos) return x->xpos - y->xpos;
    int c = cm_str_cmp(x->form, y->form);
    return c ? c : cm_str_cmp(x->lemma, y->lemma);
}

static int by_key(const void *a, const void *b) {
    const entry *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->rule != y->rule ? x->rule - y->rule : (int)x->type - (int)y->type;
}

static int by_value(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

typedef struct rule_set {
    cm_lemma_rule *at;
    size_t n, cap;
} rule_set;

/* -1: the lemma cannot be had by a rule. */
static int rule_of(cm_arena *arena, rule_set *rules, cm_str form, cm_str lemma) {
    size_t same = 0;
    while (same < form.n && same < lemma.n && form.s[same] == lemma.s[same]) same++;
    cm_lemma_rule r = {.strip = (uint8_t)(form.n - same), .length = (uint8_t)(lemma.n - same)};
    if (form.n - same > 200 || lemma.n - same > sizeof r.add || memchr(lemma.s, ' ', lemma.n)) return -1;
    memcpy(r.add, lemma.s + same, lemma.n - same);
    for (size_t i = 0; i < rules->n; i++)
        if (memcmp(&rules->at[i], &r, sizeof r) == 0) return (int)i;
    CM_PUSH(arena, *rules, r);
    return (int)rules->n - 1;
}

static size_t collect(cm_arena *arena, const lemma_pairs *pairs, rule_set *rules, type *types) {
    lemma_pair *sorted = CM_NEW_ARRAY(arena, lemma_pair, pairs->n);
    memcpy(sorted, pairs->at, sizeof *sorted * pairs->n);
    qsort(sorted, pairs->n, sizeof *sorted, by_form);
    size_t n = 0;
    for (size_t i = 0, end; i < pairs->n; i = end) {
        uint32_t best = 0;
        type t = {.form = sorted[i].form, .xpos = sorted[i].xpos, .rule = -1, .said = -1};
        for (end = i; end < pairs->n && sorted[end].xpos == t.xpos && cm_str_eq(sorted[end].form, t.form);) {
            size_t run = end;
            uint32_t count = 0;
            for (; run < pairs->n && by_form(&sorted[run], &sorted[end]) == 0; run++) count += sorted[run].count;
            int rule = rule_of(arena, rules, t.form, sorted[end].lemma);
            if (rule >= 0 && (t.rule < 0 || count > best)) best = count, t.rule = rule;
            end = run;
        }
        if (t.rule >= 0) types[n++] = t;
    }
    return n;
}

/* One level of the list: endings of `length` bytes; a length beyond all words: whole words. */
static void learn_level(type *types, size_t n, size_t length, entry *entries,
                        void (*emit)(void *, uint64_t), void *user) {
    bool whole = length > CM_LEMMA_ENDING;
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        if (!whole && length > types[i].form.n) continue;
        size_t take = whole ? types[i].form.n + 1 : length;
        entries[used++] = (entry){cm_lemma_key(types[i].xpos, types[i].form, take), types[i].rule, (uint32_t)i};
    }
    qsort(entries, used, sizeof *entries, by_key);
    for (size_t i = 0, end; i < used; i = end) {
        int said = types[entries[i].type].said, best = -1;
        size_t best_count = 0, said_count = 0;
        for (end = i; end < used && entries[end].key == entries[i].key;) {
            size_t run = end;
            while (run < used && entries[run].key == entries[end].key && entries[run].rule == entries[end].rule) run++;
            if (run - end > best_count) best_count = run - end, best = entries[end].rule;
            if (entries[end].rule == said) said_count = run - end;
            end = run;
        }
        /* An ending must speak for two words more than the shorter ending's rule does; one word speaks for itself. */
        if (best == said || (said >= 0 && best_count < said_count + (whole ? 1 : 2))) continue;
        emit(user, entries[i].key | (uint64_t)best);
        for (size_t j = i; j < end; j++) types[entries[j].type].said = best;
    }
}

typedef struct key_list {
    cm_arena *arena;
    uint64_t *at;
    size_t n, cap;
} key_list;

static void push_key(void *user, uint64_t key) {
    key_list *k = user;
    CM_PUSH(k->arena, *k, key);
}

void lemma_learn(cm_arena *arena, const lemma_pairs *pairs, cm_buf *keys, cm_buf *rules_out, cm_buf *index) {
    rule_set rules = {0};
    type *types = CM_NEW_ARRAY(arena, type, pairs->n);
    size_t n = collect(arena, pairs, &rules, types);
    entry *entries = CM_NEW_ARRAY(arena, entry, n);
    key_list list = {.arena = arena};
    for (size_t length = 0; length <= CM_LEMMA_ENDING + 1; length++)
        learn_level(types, n, length, entries, push_key, &list);
    qsort(list.at, list.n, sizeof *list.at, by_value);
    cm_buf_add(keys, (cm_str){(const char *)list.at, list.n * sizeof *list.at});
    cm_buf_add(rules_out, (cm_str){(const char *)rules.at, rules.n * sizeof *rules.at});
    uint32_t starts[4097];
    size_t at = 0;
    for (size_t top = 0; top <= 4096; top++) {
        while (at < list.n && (list.at[at] >> 52) < top) at++;
        starts[top] = (uint32_t)at;
    }
    cm_buf_add(index, (cm_str){(const char *)starts, sizeof starts});
    fprintf(stderr, "lemmas: %zu words, %zu rules, %zu entries\n", n, rules.n, list.n);
}
