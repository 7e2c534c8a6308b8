/* Whole texts on every instruction set: the same tags, lemmas and trees, trees
 * that are trees, and no memory but what was promised. */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/parser.h"
#include "tests.h"

static cm_model *model;

static int set_up(void **state) {
    (void)state;
    comity_error err = {0};
    if (cm_model_open(CM_MODEL_PATH, &model, &err) == COMITY_OK) return 0;
    fprintf(stderr, "%s\n", err.message);
    return -1;
}

static int tear_down(void **state) {
    (void)state;
    cm_model_close(model);
    return 0;
}

/* ------------------------------------------------------------- checking -- */

static void check_tree(const cm_sentence *s) {
    uint32_t roots = 0;
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        const cm_token *t = &s->tokens[i];
        assert_true(t->upos < CM_UPOS_COUNT && t->xpos < cm_xpos_count && t->deprel < CM_DEPREL_COUNT);
        assert_true(t->head >= -1 && t->head < (int32_t)s->n_tokens && t->head != (int32_t)i);
        assert_int_equal(t->head == -1, t->deprel == CM_ROOT);
        assert_true(t->form.n == 0 || t->lemma.n > 0);
        roots += t->head == -1;
    }
    assert_int_equal(roots, s->n_tokens ? 1 : 0);
    char *good = calloc(s->n_tokens + 1, 1); /* leads to the root */
    assert_non_null(good);
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        int32_t at = (int32_t)i;
        for (uint32_t steps = 0; at >= 0 && !good[at]; at = s->tokens[at].head) assert_true(steps++ <= s->n_tokens);
        for (at = (int32_t)i; at >= 0 && !good[at]; at = s->tokens[at].head) good[at] = 1;
    }
    free(good);
}

static bool same_token(const cm_token *a, const cm_token *b) {
    return a->head == b->head && a->margin == b->margin && a->deprel == b->deprel && a->upos == b->upos && a->xpos == b->xpos &&
           cm_str_eq(a->lemma, b->lemma) && a->name == b->name && cm_str_eq(a->feats, b->feats);
}

static cm_sentence *copy(cm_arena *arena, const cm_sentence *from, size_t n) {
    cm_sentence *out = CM_NEW_ARRAY(arena, cm_sentence, n + 1);
    for (size_t i = 0; i < n; i++) {
        out[i] = from[i];
        out[i].tokens = CM_NEW_ARRAY(arena, cm_token, from[i].n_tokens + 1);
        if (from[i].n_tokens) memcpy(out[i].tokens, from[i].tokens, from[i].n_tokens * sizeof(cm_token));
    }
    return out;
}

/* Parses the sentences on every path; `first` becomes the answer of all. */
static void same_on_all_paths(cm_arena *arena, cm_sentence *first, size_t n) {
    cm_sentence *fresh = copy(arena, first, n);
    for (size_t path = 0; cm_kernels_at(path); path++) {
        cm_sentence *said = path ? copy(arena, fresh, n) : first;
        cm_parser *parser;
        comity_error err = {0};
        assert_int_equal(cm_parser_new_on(model, cm_kernels_at(path), &parser, &err), COMITY_OK);
        assert_int_equal(cm_parse(parser, arena, said, n, &err), COMITY_OK);
        cm_parser_free(parser);
        for (size_t i = 0; i < n; i++) {
            if (!path) check_tree(&said[i]);
            for (uint32_t j = 0; j < said[i].n_tokens; j++)
                if (!same_token(&said[i].tokens[j], &first[i].tokens[j]))
                    fail_msg("%s differs from %s in sentence %zu, token %u \"%.*s\"", cm_kernels_at(path)->name,
                             cm_kernels_at(0)->name, i, j, CM_FMT(said[i].tokens[j].form));
        }
    }
}

/* Segments the text and checks its parse. */
static cm_text all_paths(cm_arena *arena, cm_str bytes) {
    cm_text text;
    comity_error err = {0};
    assert_int_equal(cm_text_segment(arena, bytes, &text, &err), COMITY_OK);
    same_on_all_paths(arena, text.sentences, text.n_sentences);
    return text;
}

/* --------------------------------------------------------------- corpus -- */

static cm_str corpus(cm_arena *arena) {
    FILE *f = fopen(CM_SENTENCES_PATH, "rb");
    assert_non_null(f);
    char *bytes = cm_arena_alloc(arena, 1 << 16);
    cm_str out = {bytes, fread(bytes, 1, 1 << 16, f)};
    fclose(f);
    assert_true(out.n > 5000 && out.n < 1 << 16);
    return out;
}

static void test_corpus(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    cm_text text = all_paths(arena, corpus(arena));
    assert_true(text.n_sentences >= 140);
    size_t verbs = 0, subjects = 0;
    for (size_t i = 0; i < text.n_sentences; i++)
        for (uint32_t j = 0; j < text.sentences[i].n_tokens; j++) {
            verbs += text.sentences[i].tokens[j].upos == CM_VERB;
            subjects += text.sentences[i].tokens[j].deprel == CM_NSUBJ;
        }
    assert_true(verbs > 140 && subjects > 120); /* and not the same nonsense everywhere */
    cm_arena_free(arena);
}

/* The corpus as others write: capitals only, no capitals, no punctuation, no sentences. */
static void test_corpus_disguised(void **state) {
    (void)state;
    enum { CAPITALS, SMALL, BARE, ONE_LINE, STYLES };
    for (int style = 0; style < STYLES; style++) {
        cm_arena *arena = cm_arena_new();
        cm_str from = corpus(arena);
        char *to = cm_arena_alloc(arena, from.n + 1);
        for (size_t i = 0; i < from.n; i++) {
            char c = from.s[i];
            if (style == CAPITALS && c >= 'a' && c <= 'z') c = (char)(c - 32);
            if (style == SMALL && c >= 'A' && c <= 'Z') c = (char)(c + 32);
            if (style == BARE && c != '\n' && c > 0 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) c = ' ';
            if (style == ONE_LINE && (c == '\n' || c == '.' || c == '?')) c = ' ';
            to[i] = c;
        }
        all_paths(arena, (cm_str){to, from.n});
        cm_arena_free(arena);
    }
}

static void test_odd_texts(void **state) {
    (void)state;
    static const char *const odd[] = {
        "", " ", "\n\n\n", ".", "?!?!?!?!", "a", "\t\v\f\r", "\x01\x02\x03 \x1b[31mred\x1b[0m \x7f",
        "\xf0\x9f\x98\x80\xf0\x9f\x98\x80 \xf0\x9f\x87\xad\xf0\x9f\x87\xb3 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
        "\xd0\x9f\xd0\xbe\xd1\x81\xd0\xbe\xd0\xbb \xd0\xb2\xd1\x8b\xd0\xb5\xd1\x85\xd0\xb0\xd0\xbb \xd0\xb4\xd0\xbe\xd0\xbc\xd0\xbe\xd0\xb9.",
        "\xe5\xa4\x96\xe4\xba\xa4\xe9\x83\xa8\xe9\x95\xbf\xe6\x98\xa8\xe5\xa4\xa9\xe8\xae\xbf\xe9\x97\xae\xe4\xba\x86\xe9\x82\xbb\xe5\x9b\xbd\xe3\x80\x82",
        "\xd8\xb9\xd8\xa7\xd8\xaf \xd8\xa7\xd9\x84\xd8\xb3\xd9\x81\xd9\x8a\xd8\xb1 \xd8\xa5\xd9\x84\xd9\x89 \xd8\xa8\xd9\x84\xd8\xa7\xd8\xaf\xd9\x87.",
        "\xce\x9f \xcf\x80\xcf\x81\xce\xad\xcf\x83\xce\xb2\xce\xb7\xcf\x82 \xce\xad\xcf\x86\xcf\x85\xce\xb3\xce\xb5.",
        "\xe0\xa4\xb0\xe0\xa4\xbe\xe0\xa4\x9c\xe0\xa4\xa6\xe0\xa5\x82\xe0\xa4\xa4 \xe0\xa4\xb2\xe0\xa5\x8c\xe0\xa4\x9f \xe0\xa4\x97\xe0\xa4\x8f\xe0\xa5\xa4",
        "e\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86 \xe2\x80\x8b\xe2\x80\x8b \xef\xbb\xbf x\xe2\x80\xae y",
        "\xff\xfe\x80 broken \xc3( bytes \xed\xa0\x80 \xf4\x90\x80\x80", "((((((((((", "\"\"\"\"\"\"", "1 2 3 4 5 6 7 8 9 0",
        "http://example.org/?a=b&c=d user@example.org #tag @name $5 50% C++ R&D",
        "- item one\n- item two\n* item three\n1) item four\n2) item five\n", "Table\t1\t2\t3\nTotal\t4\t5\t6\n"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        cm_arena *arena = cm_arena_new();
        all_paths(arena, cm_str_of(odd[i]));
        cm_arena_free(arena);
    }
    cm_arena *arena = cm_arena_new();
    static const char zeros[] = "a\0b \0\0\0 c";
    all_paths(arena, (cm_str){zeros, sizeof zeros - 1});
    cm_arena_free(arena);
}

/* A sentence is parsed in pieces of at most 256 tokens, so that time and
 * memory grow with its length and not with its square. The later pieces hang
 * from the first root, and no other arc is longer than a piece. */
static void test_endless_sentence(void **state) {
    (void)state;
    enum { N = 5000, PIECE = 256 };
    static const char *const words[] = {"the", "ministers", "of", "Togo", "and", "Benin", "said", "that", "they",
                                        "would", "meet", ","};
    for (size_t kinds = 11; kinds <= 12; kinds++) { /* without a comma, and with commas to cut at */
        cm_arena *arena = cm_arena_new();
        cm_token *tokens = CM_NEW_ARRAY(arena, cm_token, N);
        uint32_t random = 9;
        for (size_t i = 0; i < N; i++) {
            random = random * 1664525u + 1013904223u;
            tokens[i].form = cm_str_of(words[(random >> 8) % kinds]);
        }
        cm_sentence s = {.tokens = tokens, .n_tokens = N};
        same_on_all_paths(arena, &s, 1);
        size_t pieces = 1;
        int32_t root = -1;
        for (int32_t i = 0; i < N; i++)
            if (tokens[i].head < 0) root = i;
        assert_true(root < PIECE);
        for (int32_t i = 0; i < N; i++) {
            int32_t far = tokens[i].head - i;
            if (tokens[i].head < 0 || (far < PIECE && far > -PIECE)) continue;
            assert_int_equal(tokens[i].head, root);
            assert_int_equal(tokens[i].deprel, CM_PARATAXIS);
            pieces++;
        }
        assert_true(pieces >= N / PIECE - 1 && pieces <= 2 * N / PIECE + 1);
        cm_arena_free(arena);
    }
}

/* ---------------------------------------------------------------- random -- */

typedef struct dice {
    uint64_t state;
} dice;

static uint32_t roll(dice *d, uint32_t sides) {
    uint64_t z = (d->state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return (uint32_t)((z ^ (z >> 31)) % sides);
}

static size_t put_code_point(char *to, uint32_t c) {
    if (c < 0x80) return to[0] = (char)c, 1;
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, c >>= 6) to[i] = (char)(0x80 | (c & 0x3f));
    to[0] = (char)((0xf00u >> n & 0xff) | c);
    return n;
}

static cm_str random_form(cm_arena *arena, dice *d) {
    static const char *const words[] = {
        "the", "of", "and", "to", "in", "that", "which", "who", "was", "has", "had", "will", "would", "not", "by", "if",
        "government", "troops", "embassy", "president", "Honduras", "Oslo", "United", "States", "said", "signed", "warned",
        "suspended", "agreed", "meeting", "crises", "recalled", "two", "1830", "March", "2009", ",", ".", ";", "-", "\"",
        "(", ")", "'s", "n't", "$", "%", "no", "its", "their", "he", "U.S.", "ex-minister", "al-Khatib", "S\xc3\xa3o"};
    static const uint32_t ranges[][2] = {{0x20, 0x7e}, {0xa0, 0x24f}, {0x370, 0x52f}, {0x590, 0x6ff}, {0x900, 0x97f},
                                         {0x2000, 0x206f}, {0x3040, 0x30ff}, {0x4e00, 0x9fff}, {0x1f300, 0x1f6ff},
                                         {0xe0000, 0xe01ef}, {0, 0x1f}, {0x10000, 0x10ffff}};
    uint32_t kind = roll(d, 10);
    if (kind < 5) return cm_str_of(words[roll(d, sizeof words / sizeof *words)]);
    size_t n = roll(d, 200) == 0 ? 2000 : 1 + roll(d, 12), length = 0;
    if (roll(d, 300) == 0) n = 0;
    char *out = cm_arena_alloc(arena, 4 * n + 1);
    const uint32_t *range = ranges[roll(d, sizeof ranges / sizeof *ranges)];
    for (size_t i = 0; i < n; i++) {
        if (kind < 7)
            out[length++] = (char)roll(d, 256);
        else
            length += put_code_point(out + length, range[0] + roll(d, range[1] - range[0] + 1));
    }
    return (cm_str){out, length};
}

static void test_random_tokens(void **state) {
    (void)state;
#ifdef __SANITIZE_ADDRESS__
    enum { ROUNDS = 2, SENTENCES = 100 }; /* ten times as slow */
#else
    enum { ROUNDS = 40, SENTENCES = 100 };
#endif
    dice d = {20240229};
    for (int round = 0; round < ROUNDS; round++) {
        cm_arena *arena = cm_arena_new();
        cm_sentence s[SENTENCES] = {0};
        for (int i = 0; i < SENTENCES; i++) {
            uint32_t n = roll(&d, 100) == 0 ? roll(&d, 600) : roll(&d, 20);
            s[i].tokens = CM_NEW_ARRAY(arena, cm_token, n + 1);
            s[i].n_tokens = n;
            for (uint32_t j = 0; j < n; j++) s[i].tokens[j].form = random_form(arena, &d);
        }
        same_on_all_paths(arena, s, SENTENCES);
        cm_arena_free(arena);
    }
}

/* ---------------------------------------------------------------- memory -- */

/* The parser asks for memory once, and parsing takes only the arena's: less
 * than a bounded number of bytes a token, whatever the sentences look like. */
static void test_memory(void **state) {
    (void)state;
    enum { N = 20000 };
    for (uint32_t length = 1; length <= 5000; length = length * 17 + 1) {
        cm_arena *arena = cm_arena_new();
        cm_token *tokens = CM_NEW_ARRAY(arena, cm_token, N);
        for (size_t i = 0; i < N; i++) tokens[i].form = i % 2 ? CM_STR("ministers\xe2\x80\x99") : CM_STR("Agreements");
        cm_sentence *s = CM_NEW_ARRAY(arena, cm_sentence, N / length + 1);
        size_t n = 0;
        for (size_t i = 0; i + length <= N; i += length) s[n++] = (cm_sentence){.tokens = tokens + i, .n_tokens = length};
        comity_error err = {0};
        cm_parser *parser;
        assert_int_equal(cm_parser_new(model, &parser, &err), COMITY_OK);
        size_t held = cm_arena_bytes(arena);
        struct mallinfo2 before = mallinfo2(); /* zeros under a sanitizer, which has its own heap */
        assert_int_equal(cm_parse(parser, arena, s, n, &err), COMITY_OK);
        struct mallinfo2 after = mallinfo2();
        size_t grown = cm_arena_bytes(arena) - held;
        assert_true(grown <= N * 160);
        size_t heap_before = before.uordblks + before.hblkhd, heap_after = after.uordblks + after.hblkhd;
        assert_true(heap_after <= heap_before + grown + 4096);
        cm_parser_free(parser);
        cm_arena_free(arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_corpus),           cmocka_unit_test(test_corpus_disguised),
        cmocka_unit_test(test_odd_texts),        cmocka_unit_test(test_endless_sentence),
        cmocka_unit_test(test_random_tokens),    cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
