/* Reading gold annotation: what is kept of good files, and what is said of faulty ones. */
#include "tests.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "syntax/treebank.h"

static const char *const path = "gold_under_test.tmp";

static void write_file(const char *content, size_t n) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(content, 1, n, f), n);
    fclose(f);
}

typedef comity_status (*reader)(cm_treebank *, const char *, bool, comity_error *);

static cm_treebank good(reader read, const char *content) {
    cm_treebank bank = {.arena = cm_arena_new()};
    comity_error err = {0};
    write_file(content, strlen(content));
    comity_status status = read(&bank, path, false, &err);
    unlink(path);
    if (status != COMITY_OK) fail_msg("%s", err.message);
    return bank;
}

static void faulty(reader read, const char *content, const char *message) {
    cm_treebank bank = {.arena = cm_arena_new()};
    comity_error err = {0};
    write_file(content, strlen(content));
    comity_status status = read(&bank, path, false, &err);
    unlink(path);
    if (status != COMITY_BAD_INPUT) fail_msg("expected '%s', not status %d", message, (int)status);
    if (!strstr(err.message, message)) fail_msg("expected '%s' in '%s'", message, err.message);
    cm_arena_free(bank.arena);
}

#define W(id, form, head, rel, misc) id "\t" form "\t" form "\tNOUN\tNN\t_\t" head "\t" rel "\t_\t" misc "\n"

static void text_is_rebuilt(void **state) {
    cm_treebank b = good(cm_treebank_read, "# newdoc\n# newpar\n" W("1", "Peace", "0", "root", "SpaceAfter=No")
                                           W("2", "!", "1", "punct", "_") "\n" W("1", "Now", "0", "root", "_") "\n"
                                           "# newpar\n" W("1", "Here", "0", "root", "SpaceAfter=No") "\n# newdoc\n"
                                           "1-2\ttheirs\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" W("1", "their", "0", "root", "_")
                                           W("2", "s", "1", "dep", "_") "1.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_\n" W("3", ".", "1", "punct", "_"));
    assert_int_equal(b.n, 4);
    assert_int_equal(b.n_tokens, 7);
    assert_int_equal(b.documents.n, 2);
    assert_string_equal(b.documents.at[0].text.s, "Peace! Now \n\nHere");
    assert_string_equal(b.documents.at[1].text.s, "theirs. ");
    assert_int_equal(b.documents.at[1].sentence, 3);
    const cm_token *t = b.at[3].tokens;
    assert_int_equal(t[0].end, 5);
    assert_int_equal(t[1].start, 5);
    assert_false(t[0].space_after);
    assert_false(t[1].space_after);
    assert_true(t[2].space_after);
    assert_int_equal(b.at[2].paragraph, b.at[0].paragraph + 1);
    cm_arena_free(b.arena);
}

static void fields_are_kept(void **state) {
    cm_treebank b = good(cm_treebank_read,
                         "\xEF\xBB\xBF# sent_id = 1\r\n"
                         "1\tMr\xE2\x80\x99s\tmr\tPROPN\tNNP\tNumber=Sing\t2\tobl:tmod\t_\tName=I-PER|SpaceAfter=No\r\n"
                         "2\tXu\t_\tWORD\tWRD\t_\t0\troot\t_\tName=I-PER\r\n"
                         "3\tYu\t_\t_\t_\t_\t2\tmystery\t_\tName=B-GPE|X=Y\r\n\r\n"
                         "1\tgo\t_\t_\t_\t_\t0\troot\t_\tName=I-LOC\r\n"
                         "2\ton\t_\t_\t_\t_\t1\tdep\t_\tName=?\r\n");
    const cm_token *t = b.at[0].tokens;
    assert_true(cm_str_is(t[0].feats, "Number=Sing"));
    assert_true(cm_str_is(t[1].feats, ""));
    assert_int_equal(t[0].deprel, CM_OBL); /* a subtype that is none of ours */
    assert_int_equal(t[2].deprel, CM_DEP);
    assert_int_equal(t[1].upos, CM_X);
    assert_int_equal(t[1].xpos, cm_xpos_from(CM_STR("XX")));
    assert_int_equal(t[0].name, CM_NAME_BEGINS(CM_NAME_PER)); /* an I- that continues nothing begins */
    assert_int_equal(t[1].name, CM_NAME_GOES_ON(CM_NAME_PER));
    assert_int_equal(t[2].name, CM_NAME_BEGINS(CM_NAME_LOC));
    assert_int_equal(b.at[1].tokens[0].name, CM_NAME_BEGINS(CM_NAME_LOC)); /* a name ends with its sentence */
    assert_int_equal(b.at[1].tokens[1].name, CM_NAME_UNKNOWN);
    assert_true(b.has_names);
    assert_int_equal(b.n_names, 4);
    assert_int_equal(b.n_feats, 1);
    assert_int_equal(b.n_lemmas, 1);
    cm_arena_free(b.arena);
}

static void normal_forms_when_asked(void **state) {
    cm_treebank b = {.arena = cm_arena_new()};
    const char *content = W("1", "\xE2\x80\x9CYes", "0", "root", "_");
    write_file(content, strlen(content));
    assert_int_equal(cm_treebank_read(&b, path, true, NULL), COMITY_OK);
    assert_int_equal(cm_treebank_read(&b, path, false, NULL), COMITY_OK); /* behind those before */
    unlink(path);
    assert_int_equal(b.n, 2);
    assert_true(cm_str_is(b.at[0].tokens[0].form, "\"Yes"));
    assert_true(cm_str_is(b.at[1].tokens[0].form, "\xE2\x80\x9CYes"));
    assert_int_equal(b.documents.n, 2);
    assert_int_equal(b.documents.at[1].sentence, 1);
    cm_arena_free(b.arena);
}

static void bad_bytes_are_replaced(void **state) {
    cm_treebank b = good(cm_treebank_read, W("1", "a\xFF" "b\xC3", "0", "root", "_"));
    assert_true(cm_str_is(b.at[0].tokens[0].form, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD"));
    cm_arena_free(b.arena);
}

static void names_of_bio(void **state) {
    cm_treebank b = good(cm_treebank_read_names, "# newdoc id = a\nEnvoy\tO\nAnna\tB-politician\nBo\tI-person\nof\tO\n#\tO\n\n"
                                                 "Oslo\tNNP\tB-geo\nNorse\tNNP\tB-gpe\nRally\tNNP\tB-event\nday\tNN\tI-event\n"
                                                 "Greens\tNNP\tB-politicalparty\nGPE\tX\tI-GPE\n");
    assert_int_equal(b.n, 2);
    const cm_token *t = b.at[0].tokens, *u = b.at[1].tokens;
    assert_int_equal(b.at[0].n_tokens, 5); /* "#" with a tag is a token */
    assert_int_equal(t[1].name, CM_NAME_BEGINS(CM_NAME_PER));
    assert_int_equal(t[2].name, CM_NAME_GOES_ON(CM_NAME_PER));
    assert_int_equal(t[3].name, 0);
    assert_int_equal(u[0].name, CM_NAME_BEGINS(CM_NAME_LOC));
    assert_int_equal(u[1].name, CM_NAME_BEGINS(CM_NAME_NORP));
    assert_int_equal(u[2].name, 0);
    assert_int_equal(u[3].name, 0);
    assert_int_equal(u[4].name, CM_NAME_BEGINS(CM_NAME_ORG));
    assert_int_equal(u[5].name, CM_NAME_BEGINS(CM_NAME_LOC));
    assert_true(b.has_names);
    assert_int_equal(b.n_trees, 0);
    cm_arena_free(b.arena);
}

static void faults_are_named(void **state) {
    reader r = cm_treebank_read;
    faulty(r, "1\ta\ta\tNOUN\tNN\t_\t0\troot\t_\n", ":1: expected the ten fields of CoNLL-U, with tabs between them, not 9");
    faulty(r, "1\ta\ta\tNOUN\tNN\t_\t0\troot\t_\t_\t_\n", ":1: expected the ten fields of CoNLL-U, with tabs between them, not more than 10");
    faulty(r, "hello world\n", ":1: expected the ten fields");
    faulty(r, W("1", "a", "0", "root", "_") W("3", "b", "1", "dep", "_"), ":2: expected the id 2, not '3'");
    faulty(r, W("x", "a", "0", "root", "_"), ":1: expected the id 1, not 'x'");
    faulty(r, W("99999999999999999999", "a", "0", "root", "_"), ":1: expected the id 1, not '99999999999999999999'");
    faulty(r, W("1", "a", "_", "root", "_"), ":1: expected a head (0 or the id of a token), not '_'");
    faulty(r, W("1", "a", "-1", "root", "_"), ":1: expected a head (0 or the id of a token), not '-1'");
    faulty(r, W("1", "a", "1", "root", "_"), ":1: expected a head other than the token itself, not '1'");
    faulty(r, "\n" W("1", "a", "7", "dep", "_") W("2", "b", "0", "root", "_"),
           ":2: expected a head in the sentence, which has 2 tokens, not 7");
    faulty(r, W("1", "a", "0", "root", "_") W("2", "b", "0", "root", "_"), ":2: expected one root, this is the second");
    faulty(r, W("1", "a", "2", "dep", "_") W("2", "b", "1", "dep", "_"), ":1: expected a root (a head of 0)");
    faulty(r, W("1", "a", "0", "root", "_") W("2", "b", "3", "dep", "_") W("3", "c", "4", "dep", "_") W("4", "d", "2", "dep", "_"),
           ":2: expected a tree, but the heads from this token run in a circle");
    faulty(r, W("1", "", "0", "root", "_"), ":1: expected a form of 1 to 4000 bytes, not of 0");
    faulty(r, "2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", ":1: expected a range of words that begins with the next token, not '2-3'");
    faulty(r, "1-1\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", ":1: expected a range");
    faulty(r, "1-9999999\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", ":1: expected a range");
    faulty(r, "1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n" W("1", "a", "0", "root", "_") W("2", "b", "1", "dep", "_") "\n",
           ":4: expected the words of the multiword token before the sentence ends");
    r = cm_treebank_read_names;
    faulty(r, "word\n", ":1: expected token, tab and tag, or token, tab, part of speech, tab and tag, not 'word'");
    faulty(r, "a\tb\tc\td\n", ":1: expected token, tab and tag");
    faulty(r, "Oslo\tO\nBergen\tPLACE\n", ":2: expected a tag: O, B-TYPE or I-TYPE, not 'PLACE'");
    faulty(r, "\tO\n", ":1: expected a form of 1 to 4000 bytes, not of 0");
}

static void long_sentences_and_forms_end(void **state) {
    size_t cap = 200000, n = 0;
    char *s = malloc(cap);
    assert_non_null(s);
    for (int i = 1; i <= 2001; i++) n += (size_t)snprintf(s + n, cap - n, "%d\ta\ta\tNOUN\tNN\t_\t%d\tdep\t_\t_\n", i, i - 1);
    faulty(cm_treebank_read, s, ":2001: expected a sentence of at most 2000 tokens; is a blank line missing?");
    memset(s, 'a', 5000);
    snprintf(s + 5000, cap - 5000, "\tO\n");
    faulty(cm_treebank_read_names, s, ":1: expected a form of 1 to 4000 bytes, not of 5000");
    free(s);
}

static void absent_file(void **state) {
    cm_treebank b = {.arena = cm_arena_new()};
    comity_error err = {0};
    assert_int_equal(cm_treebank_read(&b, "/nowhere/x.conllu", false, &err), COMITY_NOT_FOUND);
    assert_non_null(strstr(err.message, "/nowhere/x.conllu"));
    assert_int_equal(cm_treebank_read(&b, "/", false, &err), COMITY_IO);
    cm_arena_free(b.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_rebuilt),   cmocka_unit_test(fields_are_kept),
        cmocka_unit_test(normal_forms_when_asked), cmocka_unit_test(bad_bytes_are_replaced),
        cmocka_unit_test(names_of_bio),      cmocka_unit_test(faults_are_named),
        cmocka_unit_test(long_sentences_and_forms_end), cmocka_unit_test(absent_file)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    failed += score_tests();
    return failed + fuzz_tests() != 0;
}
