#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "syntax/inputs.h"
#include "syntax/model.h"
#include "syntax/parser.h"
#include "tests.h"

static cm_model *model;
static cm_arena *arena;

static int set_up(void **state) {
    (void)state;
    comity_error err = {0};
    arena = cm_arena_new();
    if (cm_model_open(CM_MODEL_PATH, &model, &err) != COMITY_OK) {
        fprintf(stderr, "%s\n", err.message);
        return -1;
    }
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    cm_model_close(model);
    cm_arena_free(arena);
    return 0;
}

/* Words of `text`, split at spaces. */
static cm_sentence words(const char *text) {
    cm_str rest = cm_arena_str(arena, cm_str_of(text)), part;
    CM_VEC(cm_token) tokens = {0};
    while (cm_str_split(&rest, ' ', &part))
        if (part.n) {
            cm_token t = {.form = part, .head = -7, .upos = 255, .xpos = 255, .deprel = 255};
            CM_PUSH(arena, tokens, t);
        }
    return (cm_sentence){.tokens = tokens.at, .n_tokens = (uint32_t)tokens.n};
}

static void parse_on(const cm_kernels *kernels, cm_sentence *s, size_t n) {
    cm_parser *parser;
    comity_error err = {0};
    assert_int_equal(cm_parser_new_on(model, kernels, &parser, &err), COMITY_OK);
    assert_int_equal(cm_parse(parser, arena, s, n, &err), COMITY_OK);
    cm_parser_free(parser);
}

static void check_tree(const cm_sentence *s) {
    uint32_t roots = 0;
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        const cm_token *t = &s->tokens[i];
        assert_true(t->upos < CM_UPOS_COUNT);
        assert_true(t->xpos < cm_xpos_count);
        assert_true(t->deprel < CM_DEPREL_COUNT);
        assert_true(t->head >= -1 && t->head < (int32_t)s->n_tokens && t->head != (int32_t)i);
        assert_int_equal(t->head == -1, t->deprel == CM_ROOT);
        assert_true(t->form.n == 0 || t->lemma.n > 0);
        roots += t->head == -1;
        int32_t at = (int32_t)i;
        for (uint32_t steps = 0; at >= 0; at = s->tokens[at].head) assert_true(steps++ <= s->n_tokens);
    }
    assert_int_equal(roots, s->n_tokens ? 1 : 0);
}

/* -------------------------------------------------------- trees, always -- */

static void test_odd_input(void **state) {
    (void)state;
    char *longest = malloc(5000 * 12 + 1), *at = longest;
    assert_non_null(longest);
    for (int i = 0; i < 5000; i++)
        at += sprintf(at, "%s ", (const char *[]){"Honduras", "and", "the", "ministers", ",", "warned"}[i * 7 % 6]);
    char wide[3000];
    memset(wide, 'x', sizeof wide - 1);
    wide[sizeof wide - 1] = 0;
    const char *odd[] = {longest, "", "Yes", "!", ". . . . . .", "THE UNITED STATES CUT OFF AID TO HONDURAS",
                         "the minister met the envoy and left without a word to the press",
                         "\xf0\x9f\x98\x80 \xf0\x9f\x87\xad\xf0\x9f\x87\xb3 \xf0\x9f\x98\x80",
                         "\xd0\x9f\xd1\x80\xd0\xb5\xd0\xb7\xd0\xb8\xd0\xb4\xd0\xb5\xd0\xbd\xd1\x82 "
                         "\xe5\xa4\x96\xe4\xba\xa4 \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 \xce\x91\xce\xb8\xce\xae\xce\xbd\xce\xb1",
                         "\xff\xfe \x80 \xc3", wide, "12 345 1999 - 07 - 04", "( ( ( ) ) )", "\" ' \" '",
                         "https://example.org/a?b=c e.g. U.S. S\xc3\xa3o Tom\xc3\xa9"};
    enum { N = sizeof odd / sizeof *odd };
    cm_sentence s[N];
    for (size_t i = 0; i < N; i++) s[i] = words(odd[i]);
    assert_int_equal(s[0].n_tokens, 5000);
    assert_int_equal(s[1].n_tokens, 0);
    parse_on(cm_kernels_at(0), s, N);
    for (size_t i = 0; i < N; i++) check_tree(&s[i]);
    parse_on(cm_kernels_at(0), NULL, 0);
    free(longest);
}

/* A sentence's parse must not depend on its neighbours in the call. */
static void test_alone_or_together(void **state) {
    (void)state;
    const char *text[] = {"The foreign minister of Kenya visited Oslo .", "Talks failed .",
                          "Envoys from both states , who had met in secret , signed a protocol on fishing rights .",
                          "Parliament refused to ratify it ."};
    enum { N = 4, TIMES = 60 };
    static cm_sentence many[N * TIMES];
    for (int i = 0; i < N * TIMES; i++) many[i] = words(text[i % N]);
    parse_on(cm_kernels_at(0), many, N * TIMES);
    for (int i = 0; i < N; i++) {
        cm_sentence one = words(text[i]);
        parse_on(cm_kernels_at(0), &one, 1);
        check_tree(&one);
        for (int k = i; k < N * TIMES; k += N)
            for (uint32_t j = 0; j < one.n_tokens; j++) {
                assert_int_equal(one.tokens[j].head, many[k].tokens[j].head);
                assert_int_equal(one.tokens[j].deprel, many[k].tokens[j].deprel);
                assert_int_equal(one.tokens[j].xpos, many[k].tokens[j].xpos);
            }
    }
}

/* ---------------------------------------------------------- what it says -- */

static void expect(const char *text, const char *want) {
    cm_sentence s = words(text);
    parse_on(cm_kernels_at(0), &s, 1);
    char got[1024] = "";
    for (uint32_t i = 0; i < s.n_tokens; i++) {
        const cm_token *t = &s.tokens[i];
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s<%.*s", i ? " " : "", cm_deprel_names[t->deprel],
                 t->head < 0 ? 1 : (int)s.tokens[t->head].form.n, t->head < 0 ? "-" : s.tokens[t->head].form.s);
    }
    assert_string_equal(got, want);
}

static void test_parses(void **state) {
    (void)state;
    expect("Norway recognised the new government .",
           "nsubj<recognised root<- det<government amod<government obj<recognised punct<recognised");
    expect("The embassy was closed by the ministry .",
           "det<embassy nsubj:pass<closed aux:pass<closed root<- case<ministry det<ministry obl:agent<closed "
           "punct<closed");
    expect("Peru and Chile agreed to reopen the border .",
           "nsubj<agreed cc<Chile conj<Peru root<- mark<reopen xcomp<agreed det<border obj<reopen punct<agreed");
}

/* Where a phrase hangs is less sure than where an article does. */
static void test_margins(void **state) {
    (void)state;
    cm_sentence s = words("The minister met the envoy of the rebels with a letter .");
    parse_on(cm_kernels_at(0), &s, 1);
    enum { THE = 3, WITH_LETTER = 10 };
    assert_int_equal(s.tokens[WITH_LETTER].deprel, CM_OBL);
    assert_true(s.tokens[WITH_LETTER].margin < s.tokens[THE].margin);
}

static void expect_lemma(const char *sentence, const char *form, const char *lemma) {
    cm_sentence s = words(sentence);
    parse_on(cm_kernels_at(0), &s, 1);
    for (uint32_t i = 0; i < s.n_tokens; i++) {
        if (!cm_str_is(s.tokens[i].form, form)) continue;
        char got[64];
        snprintf(got, sizeof got, "%.*s", CM_FMT(s.tokens[i].lemma));
        assert_string_equal(got, lemma);
        return;
    }
    fail_msg("no word %s in: %s", form, sentence);
}

static void test_lemmas(void **state) {
    (void)state;
    expect_lemma("The army bought new rifles .", "bought", "buy");
    expect_lemma("The army bought new rifles .", "rifles", "rifle");
    expect_lemma("Troops left the city on Monday .", "left", "leave");
    expect_lemma("Troops left the city on Monday .", "Troops", "troop");
    expect_lemma("Rebels fought government forces near the border .", "fought", "fight");
    expect_lemma("Rebels fought government forces near the border .", "forces", "force");
    expect_lemma("Both sides held talks in Geneva .", "held", "hold");
    expect_lemma("Negotiations began in March .", "began", "begin");
    expect_lemma("He criticised his allies .", "criticised", "criticise");
    expect_lemma("He criticised his allies .", "allies", "ally");
    expect_lemma("Ankara denied that it had shelled the villages .", "denied", "deny");
    expect_lemma("Ankara denied that it had shelled the villages .", "shelled", "shell");
    expect_lemma("The state was founded in 1830 .", "founded", "found");
    expect_lemma("They found weapons .", "found", "find");
    expect_lemma("The generals overthrew the president .", "overthrew", "overthrow");
    expect_lemma("Moscow withdrew its envoys .", "withdrew", "withdraw");
    expect_lemma("The United Nations condemned the attacks .", "condemned", "condemn");
    expect_lemma("The United Nations condemned the attacks .", "United", "United");
    expect_lemma("The ministers were not in Paris .", "were", "be");
    expect_lemma("Crises and embassies multiplied .", "Crises", "crisis");
    expect_lemma("The crises deepened and embassies closed .", "embassies", "embassy");
}

static void test_normal_form(void **state) {
    (void)state;
    static const char *const pairs[][2] = {{"\xe2\x80\x9c", "\""}, {"``", "\""}, {"''", "\""},
                                           {"don\xe2\x80\x99t", "don't"}, {"\xe2\x80\x94", "--"},
                                           {"\xe2\x80\x93", "-"}, {"\xe2\x80\xa6", "..."}, {"S\xc3\xa3o", "S\xc3\xa3o"},
                                           {"\xe2\x80\x99\xe2\x80\x99", "\""}, {"", ""}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        cm_str once = cm_normal_form(arena, cm_str_of(pairs[i][0]));
        assert_true(cm_str_is(once, pairs[i][1]));
        assert_true(cm_str_eq(cm_normal_form(arena, once), once));
    }
}

/* ---------------------------------------------------------- faulty files -- */

static char *image; /* the good model's bytes */
static size_t image_size;

static void expect_error(const char *name, size_t size, comity_status status, const char *says) {
    char path[] = "/tmp/comity-model-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, image, size), (ssize_t)size);
    close(fd);
    comity_error err = {0};
    cm_model *m = (cm_model *)1;
    comity_status got = cm_model_open(path, &m, &err);
    unlink(path);
    if (got != status || !strstr(err.message, says)) fail_msg("%s: status %d, message: %s", name, got, err.message);
    assert_null(m);
    assert_non_null(strstr(err.message, path));
}

static void with_byte(size_t at, char xor, const char *name, const char *says) {
    image[at] ^= xor;
    expect_error(name, image_size, COMITY_BAD_DATA, says);
    image[at] ^= xor;
}

static void reseal(void) {
    cm_model_header *h = (cm_model_header *)image;
    h->checksum = cm_model_checksum(h + 1, image_size - sizeof *h);
}

static void test_faulty_files(void **state) {
    (void)state;
    comity_error err = {0};
    cm_model *m;
    assert_int_equal(cm_model_open("/nowhere/english.cmm", &m, &err), COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "/nowhere/english.cmm"));
    assert_int_equal(cm_model_open("/tmp", &m, &err), COMITY_BAD_DATA);

    FILE *f = fopen(CM_MODEL_PATH, "rb");
    assert_non_null(f);
    fseek(f, 0, SEEK_END);
    image_size = (size_t)ftell(f);
    rewind(f);
    image = malloc(image_size + 1);
    assert_non_null(image);
    assert_int_equal(fread(image, 1, image_size, f), image_size);
    fclose(f);

    expect_error("empty", 0, COMITY_BAD_DATA, "empty");
    expect_error("some bytes", 7, COMITY_BAD_DATA, "not a syntax model");
    expect_error("only a header", sizeof(cm_model_header), COMITY_BAD_DATA, "cut short");
    expect_error("half", image_size / 2, COMITY_BAD_DATA, "cut short");
    image[image_size] = 0;
    expect_error("longer", image_size + 1, COMITY_BAD_DATA, "too long");
    with_byte(0, 1, "magic", "not a syntax model");
    with_byte(8, 2, "version", "format");
    with_byte(image_size - 70, 4, "data", "checksum");
    with_byte(40, 4, "table", "checksum");
    with_byte(14, 0x7f, "sections", "sections");

    /* Faults under a right checksum: a writer's mistake, or another build's model. */
    cm_model_section *table = (cm_model_section *)(image + sizeof(cm_model_header));
    cm_model_section saved = table[0];
    table[0].name[0] ^= 1;
    reseal();
    expect_error("section missing", image_size, COMITY_BAD_DATA, "lacks its section");
    table[0] = saved;
    table[0].size -= 4;
    reseal();
    expect_error("section of another size", image_size, COMITY_BAD_DATA, "bytes where");
    table[0] = saved;
    table[0].offset = image_size + 64;
    reseal();
    expect_error("section outside", image_size, COMITY_BAD_DATA, "outside");
    table[0] = saved;
    char *upos = NULL, *bucket = NULL;
    for (uint32_t i = 0; i < ((cm_model_header *)image)->n_sections; i++)
        if (strcmp(table[i].name, "upos") == 0) upos = image + table[i].offset;
        else if (strcmp(table[i].name, "vec.bucket") == 0) bucket = image + table[i].offset;
    assert_non_null(upos);
    assert_non_null(bucket);
    bucket[3] = 0x7f;
    reseal();
    expect_error("buckets that do not rise", image_size, COMITY_BAD_DATA, "word vectors");
    bucket[3] = 0;
    upos[0] = 'Q';
    reseal();
    expect_error("label", image_size, COMITY_BAD_DATA, "label 0");
    free(image);
}

/* -------------------------------------------------- names and features -- */

static void check_name(const cm_sentence *s, uint32_t first, uint32_t last, cm_name_kind kind) {
    assert_int_equal(s->tokens[first].name, CM_NAME_BEGINS(kind));
    for (uint32_t i = first + 1; i <= last; i++) assert_int_equal(s->tokens[i].name, CM_NAME_GOES_ON(kind));
}

static void test_names_of_a_sentence(void **state) {
    (void)state;
    cm_sentence s = words("On 3 May 1998 Prime Minister Helena Marsh flew to South Korea , the Japanese news agency said .");
    parse_on(cm_kernels_at(0), &s, 1);
    check_name(&s, 1, 3, CM_NAME_DATE);
    check_name(&s, 6, 7, CM_NAME_PER);
    check_name(&s, 10, 11, CM_NAME_LOC);
    check_name(&s, 14, 14, CM_NAME_NORP);
    assert_int_equal(s.tokens[4].name, 0);
    assert_int_equal(s.tokens[8].name, 0);
}

static void test_features_of_a_sentence(void **state) {
    (void)state;
    cm_sentence s = words("She sees the two ships .");
    parse_on(cm_kernels_at(0), &s, 1);
    assert_true(cm_str_is(s.tokens[0].feats, "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs"));
    assert_true(cm_str_is(s.tokens[1].feats, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"));
    assert_true(cm_str_is(s.tokens[4].feats, "Number=Plur"));
    assert_true(cm_str_is(s.tokens[5].feats, ""));
}

static cm_features vector_of(const char *form) {
    cm_features f;
    cm_features_of(cm_str_of(form), &f);
    cm_features_vector(&model->vectors, &f);
    for (uint32_t i = 0; i < f.n_vector; i++) assert_true(f.vector[i] < CM_VECTOR_ROWS);
    return f;
}

static size_t parts_alike(const cm_features *a, const cm_features *b) {
    size_t n = 0;
    for (uint32_t i = 0; i < CM_CODES; i++) n += a->vector[i] == b->vector[i];
    return n;
}

static void test_vectors_of_words(void **state) {
    (void)state;
    cm_features minister = vector_of("minister"), capitals = vector_of("MINISTER"), compound = vector_of("ex-minister"),
                other = vector_of("banana"), unknown = vector_of("qzxjvkqq"), ends = vector_of("qzxjvkqq-"), none = vector_of("");
    assert_int_equal(minister.n_vector, CM_CODES + 1);
    assert_int_equal(parts_alike(&minister, &capitals), CM_CODES);
    assert_int_equal(compound.n_vector, CM_CODES + 1);
    assert_true(parts_alike(&minister, &other) < CM_CODES / 2);
    assert_int_equal(unknown.n_vector, 1);
    assert_int_equal(unknown.vector[0], CM_VECTOR_ROWS - 1);
    assert_int_equal(ends.n_vector, 1);
    assert_int_equal(none.n_vector, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tree_is_the_best_of_all),
        cmocka_unit_test(test_tree_of_equal_scores),
        cmocka_unit_test(test_names_are_the_best_sequence),
        cmocka_unit_test(test_names_of_nothing),
        cmocka_unit_test(test_names_without_a_proper_noun),
        cmocka_unit_test(test_names_of_a_sentence),
        cmocka_unit_test(test_features_of_a_sentence),
        cmocka_unit_test(test_vectors_of_words),
        cmocka_unit_test(test_normal_form),
        cmocka_unit_test(test_alone_or_together),
        cmocka_unit_test(test_odd_input),
        cmocka_unit_test(test_parses),
        cmocka_unit_test(test_margins),
        cmocka_unit_test(test_lemmas),
        cmocka_unit_test(test_faulty_files),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
