/* Tokens: one line of text, the tokens expected with blanks between them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "text/abbreviations.h"
#include "text/text.h"
#include "text/utf8.h"

static void check(const char *text, const char *expected) {
    cm_arena *arena = cm_arena_new();
    cm_token *tokens;
    uint32_t n;
    cm_tokenize(arena, cm_str_of(text), 0, (uint32_t)strlen(text), &tokens, &n);
    cm_buf got = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (i) cm_buf_putc(&got, ' ');
        cm_buf_add(&got, tokens[i].form);
        assert_true(tokens[i].start < tokens[i].end && tokens[i].end <= strlen(text));
        if (i) assert_true(tokens[i].start >= tokens[i - 1].end);
    }
    assert_string_equal(cm_buf_cstr(&got), expected);
    cm_buf_free(&got);
    cm_arena_free(arena);
}

static void contractions(void **state) {
    check("They don't think we'll cannot do Cuba's.", "They do n't think we 'll can not do Cuba 's .");
    check("I'm sure he'd won't've can't", "I 'm sure he 'd wo n't 've ca n't");
    check("states' rights, O'Brien's and d'état", "states ' rights , O'Brien 's and d'état");
    check("the 1980s and 2003's war", "the 1980s and 2003 's war");
    check("Thats what Im told, hes ill and IM and IVE are names", "That s what I m told , he s ill and IM and IVE are names");
    check("a $$$ hotel for $$5, ext. 37", "a $$$ hotel for $$ 5 , ext. 37");
}

static void hyphens(void **state) {
    check("an Afghan-led force", "an Afghan - led force");
    check("non-emergency, re-elect anti-American ex-president", "non-emergency , re-elect anti-American ex-president");
    check("U.S.-led war in Port-au-Prince", "U.S. - led war in Port - au - Prince");
    check("in mid-2004 and 1992-98", "in mid-2004 and 1992 - 98");
    check("2009-11-29 or 555-123-4567", "2009-11-29 or 555-123-4567");
    check("He left -- finally – or—so", "He left -- finally - or -- so");
}

static void numbers(void **state) {
    check("1,200 men, 3.5% and $5 or US$4.50", "1,200 men , 3.5 % and $ 5 or US$ 4.50");
    check("at 7:30pm, 5km away, 19th", "at 7:30 pm , 5 km away , 19th");
    check("[12,13] 2009,2010", "[ 12 , 13 ] 2009 , 2010");
    check("11/29/2009 and/or 9/11", "11/29/2009 and / or 9/11");
    check("in A/RES/73/1 and S/2009/299.", "in A/RES/73/1 and S/2009/299 .");
}

static void abbreviations(void **state) {
    check("Mr. Smith met Gen. Jones at 5 p.m. in the U.S. yesterday.",
          "Mr. Smith met Gen. Jones at 5 p.m. in the U.S. yesterday .");
    check("J. F. Kennedy of the S.F.R.Y. and Acme Inc.", "J. F. Kennedy of the S.F.R.Y. and Acme Inc .");
    check("No. 5 said no.", "No. 5 said no .");
    check("the U.S.'s role", "the U.S. 's role");
    check("J.F.Kennedy ended.The rest", "J.F. Kennedy ended . The rest");
    for (size_t i = 0; i < 2; i++) assert_int_equal(cm_abbreviation_of(cm_str_of(i ? "Wyo" : "Adm")) != 0, 1);
    static const char *const known[] = {"Abp", "Amb", "Apr", "Brig", "Capt", "Col", "Dec", "Dr", "etc", "Gen", "Gov",
                                        "Inc", "Jan", "Jr", "Lt", "Maj", "Messrs", "Mr", "Ms", "Nov", "Prof", "Sept",
                                        "Sgt", "St", "Thurs", "vs", "vol", "al", "cf", "pp", "viz"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        assert_int_not_equal(cm_abbreviation_of(cm_str_of(known[i])), CM_NO_ABBREVIATION);
    assert_int_equal(cm_abbreviation_of(cm_str_of("sat")), CM_NO_ABBREVIATION);
    assert_int_equal(cm_abbreviation_of(cm_str_of("3.5")), CM_NO_ABBREVIATION);
}

static void addresses(void **state) {
    check("See https://example.org/a(b)?c=d-e, or (www.example.com).",
          "See https://example.org/a(b)?c=d-e , or ( www.example.com ) .");
    check("Write to j.doe@mail.example.gov.", "Write to j.doe@mail.example.gov .");
    check("example.org/a-b/c", "example.org/a-b/c");
}

static void quotes(void **state) {
    check("“We won’t,” he said… ‘yes’", "\" We wo n't , \" he said ... ' yes '");
    check("``So'' (he said)!?", "`` So '' ( he said ) !?");
    check("Good 👍🏽 and 🇫🇷🇩🇪 :-)", "Good 👍🏽 and 🇫🇷 🇩🇪 :-)");
}

static void spaces_and_offsets(void **state) {
    cm_arena *arena = cm_arena_new();
    cm_str text = CM_STR("a “b”\xC2\xA0" "c.");
    cm_token *t;
    uint32_t n;
    cm_tokenize(arena, text, 0, (uint32_t)text.n, &t, &n);
    assert_int_equal(n, 6);
    assert_int_equal(t[1].start, 2);
    assert_int_equal(t[1].end, 5);
    assert_int_equal(t[1].form.n, 1);
    assert_true(t[0].space_after && !t[1].space_after && t[3].space_after && !t[4].space_after && t[5].space_after);
    cm_arena_free(arena);
}

static void strange_bytes(void **state) {
    /* nothing is read past the end and every byte but white space lies in a token */
    cm_arena *arena = cm_arena_new();
    uint64_t seed = 7;
    for (int round = 0; round < 20000; round++) {
        static const char bits[] = "aZ9.,'-/@:$%#&()[]\"!?;_+ \xE2\x80\x99\xC3\xA9\xF0\x9F\x87\xAB\xE2\x80\x94ns";
        char *s = cm_arena_alloc(arena, 24);
        size_t n = 0;
        for (size_t i = 0; i < 20; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            s[n++] = bits[(seed >> 33) % (sizeof bits - 1)];
        }
        size_t replaced;
        cm_str text = cm_utf8_repair(arena, (cm_str){s, n}, &replaced);
        cm_text out;
        assert_int_equal(cm_text_segment(arena, text, &out, NULL), COMITY_OK);
        size_t covered = 0, blanks = 0;
        for (size_t i = 0; i < out.n_sentences; i++)
            for (uint32_t k = 0; k < out.sentences[i].n_tokens; k++) {
                const cm_token *t = &out.sentences[i].tokens[k];
                assert_true(t->end > t->start && t->form.n > 0);
                covered += t->end - t->start;
            }
        for (size_t i = 0; i < text.n; i++) blanks += text.s[i] == ' ';
        assert_true(covered + blanks <= text.n);
        cm_arena_reset(arena);
    }
    cm_arena_free(arena);
}

static void utf8(void **state) {
    cm_arena *arena = cm_arena_new();
    size_t replaced;
    cm_str s = cm_utf8_repair(arena, CM_STR("a\xFF" "b\xE2\x80" "c\xC3"), &replaced);
    assert_int_equal(replaced, 4);
    assert_true(cm_str_is(s, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD" "c\xEF\xBF\xBD"));
    assert_int_equal(cm_utf8_invalid(CM_STR("\xC0\x80\xED\xA0\x80\xF4\x90\x80\x80")), 9);
    assert_int_equal(cm_utf8_invalid(CM_STR("é€😀")), 0);
    assert_int_equal(cm_utf8_count(CM_STR("é€😀x")), 4);
    cm_char_cursor cursor = {.text = CM_STR("é€😀x")};
    assert_int_equal(cm_char_at(&cursor, 5), 2);
    assert_int_equal(cm_char_at(&cursor, 9), 3);
    assert_int_equal(cm_char_at(&cursor, 2), 1);
    assert_int_equal(cm_char_at(&cursor, 100), 4);
    cm_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contractions), cmocka_unit_test(hyphens),   cmocka_unit_test(numbers),
        cmocka_unit_test(abbreviations), cmocka_unit_test(addresses), cmocka_unit_test(quotes),
        cmocka_unit_test(spaces_and_offsets), cmocka_unit_test(strange_bytes), cmocka_unit_test(utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
