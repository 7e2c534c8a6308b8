/* Sentences: a text, and the sentences expected, one a line with a mark of its kind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "base/buf.h"
#include "text/text.h"

/* Lines "P|…", "H|…" or "F|…"; a blank line where a new paragraph begins. Line breaks within a sentence show as "/". */
static void check(const char *text, const char *expected) {
    cm_arena *arena = cm_arena_new();
    cm_text out;
    assert_int_equal(cm_text_segment(arena, cm_str_of(text), &out, NULL), COMITY_OK);
    cm_buf got = {0};
    for (size_t i = 0; i < out.n_sentences; i++) {
        const cm_sentence *s = &out.sentences[i];
        if (i && s->paragraph != out.sentences[i - 1].paragraph) cm_buf_putc(&got, '\n');
        cm_buf_printf(&got, "%c|", "PHF"[s->kind]);
        for (uint32_t b = s->start; b < s->end; b++) cm_buf_putc(&got, out.text.s[b] == '\n' ? '/' : out.text.s[b]);
        cm_buf_putc(&got, '\n');
    }
    assert_string_equal(cm_buf_cstr(&got), expected);
    cm_buf_free(&got);
    cm_arena_free(arena);
}

static void abbreviations(void **state) {
    check("Gen. Smith and Lt. Gen. Jones met Mr. Brown of Acme Inc. in St. Louis. They spoke.",
          "P|Gen. Smith and Lt. Gen. Jones met Mr. Brown of Acme Inc. in St. Louis.\nP|They spoke.\n");
    check("He moved to the U.S. The U.S. Congress met U.N. Secretary-General Ban at 5 p.m. Monday.",
          "P|He moved to the U.S.\nP|The U.S. Congress met U.N. Secretary-General Ban at 5 p.m. Monday.\n");
    check("Talks began at 9 a.m. Officials left. It was No. 5 on the list. Is it? No. They left.",
          "P|Talks began at 9 a.m.\nP|Officials left.\nP|It was No. 5 on the list.\nP|Is it?\nP|No.\nP|They left.\n");
    check("Manuel J. Zelaya and J. F. Kennedy, e.g. Cuba, i.e. Havana vs. Miami. On Jan. 5 it ended.",
          "P|Manuel J. Zelaya and J. F. Kennedy, e.g. Cuba, i.e. Havana vs. Miami.\nP|On Jan. 5 it ended.\n");
    check("After World War I. The treaty fell.", "P|After World War I.\nP|The treaty fell.\n");
    check("Goods rose by 3.5 percent in 1998. 15 people left.", "P|Goods rose by 3.5 percent in 1998.\nP|15 people left.\n");
}

static void quotes(void **state) {
    check("\"We stay.\" He left. “Never.” She laughed.", "P|\"We stay.\"\nP|He left.\nP|“Never.”\nP|She laughed.\n");
    check("\"Will you go?\" he asked. \"Stop!\" Senator Hill said.",
          "P|\"Will you go?\" he asked.\nP|\"Stop!\" Senator Hill said.\n");
    check("He said (the deal is dead. Really.) that it ended. Then... Nothing came.",
          "P|He said (the deal is dead. Really.) that it ended.\nP|Then...\nP|Nothing came.\n");
    check("It fell.[12] The king fled. [3] He died.", "P|It fell.[12]\nP|The king fled. [3]\nP|He died.\n");
}

static void loose_writing(void **state) {
    /* no blank after the mark */
    check("They went over there.The envoys stayed. Why did they go?Nobody knows.",
          "P|They went over there.\nP|The envoys stayed.\nP|Why did they go?\nP|Nobody knows.\n");
    check("See example.Com or www.State.Gov, or node.Js today.", "P|See example.Com or www.State.Gov, or node.Js today.\n");
    check("It is not over...This goes on. He said that...Peru would pay.",
          "P|It is not over...\nP|This goes on.\nP|He said that...Peru would pay.\n");
    /* lower case all through, told by the "i"; elsewhere a small letter begins no sentence */
    check("i came late. they had left. where did i go? home, as i always do.",
          "P|i came late.\nP|they had left.\nP|where did i go?\nP|home, as i always do.\n");
    check("Will he stay? asked the envoy. It cost 5 mill. rubles.", "P|Will he stay? asked the envoy.\nP|It cost 5 mill. rubles.\n");
    /* drawn lines, dashes, addresses */
    check("The talks ended. *** The envoys left. ____ It rained. F*** was said.",
          "P|The talks ended.\nF|***\nP|The envoys left.\nF|____\nP|It rained.\nP|F*** was said.\n");
    check("It was signed. - The text follows. See here. http://example.org/a has it.",
          "P|It was signed.\nP|- The text follows.\nP|See here.\nP|http://example.org/a has it.\n");
}

static void titles(void **state) {
    check("MR. HILL: Yes. I agree.\n\nMRS. LEE: He spoke to DR. Roe of ACME LTD. of Oslo.",
          "P|MR. HILL: Yes.\nP|I agree.\n\nP|MRS. LEE: He spoke to DR. Roe of ACME LTD. of Oslo.\n");
    check("II. Review of the Treaty\n\nIII.C.1. The Annex", "H|II. Review of the Treaty\n\nH|III.C.1. The Annex\n");
    check("No deal! Talks end\n\nA Guide to Treaties. (English)", "H|No deal!\nH|Talks end\n\nH|A Guide to Treaties. (English)\n");
    check("He joined Acme Inc. (a maker of pens) at 10 a.m. (GMT) in May. \"", "P|He joined Acme Inc. (a maker of pens) at 10 a.m. (GMT) in May. \"\n");
}

static void semicolons(void **state) {
    check("Northland protests the status of Eastland; border villages challenge the line; several thousand troops "
          "(mostly Norse; some Danes) keep the peace",
          "F|Northland protests the status of Eastland\nF|border villages challenge the line\n"
          "F|several thousand troops (mostly Norse; some Danes) keep the peace\n");
    check("none; dispute with Eastland settled in 2002. Talks go on.", "F|none\nF|dispute with Eastland settled in 2002.\nF|Talks go on.\n");
    check("The king left; his ministers stayed. They ruled.", "P|The king left; his ministers stayed.\nP|They ruled.\n");
}

static void paragraphs(void **state) {
    check("Relations of Northland and Eastland\n\nThey met. They agreed.\n\n\nHistory\n\nIt is long.",
          "H|Relations of Northland and Eastland\n\nP|They met.\nP|They agreed.\n\nH|History\n\nP|It is long.\n");
    check("The two countries have kept relations since the first treaty was\nsigned in the spring of 1830 by the envoys "
          "of both. The treaty has\nbeen renewed since.\n",
          "P|The two countries have kept relations since the first treaty was/signed in the spring of 1830 by the envoys "
          "of both.\nP|The treaty has/been renewed since.\n");
    check("Leaders met on Monday.\nA treaty was signed on Tuesday in the capital after long talks of the ministers.\nAll "
          "went home.\n",
          "P|Leaders met on Monday.\n\nP|A treaty was signed on Tuesday in the capital after long talks of the "
          "ministers.\n\nP|All went home.\n");
    check("The list:\n- one treaty of peace\n- two pacts\n* Three visits.", "P|The list:\n\nF|one treaty of peace\n\nF|two pacts\n\nP|Three visits.\n");
    check("It ended in 1991. ++ Today it goes on.", "P|It ended in 1991.\n\nP|Today it goes on.\n");
    check("Windows lines\r\n\r\nare read.\r\n", "H|Windows lines\n\nP|are read.\n");
}

static void odd(void **state) {
    check("", "");
    check(" \n\t\n ", "");
    check("...", "P|...\n");
    check("\xEF\xBB\xBFHe left.", "P|He left.\n");
    check("他走了。她来了。", "P|他走了。\nP|她来了。\n");
    check("bad \xFF byte.", "P|bad \xEF\xBF\xBD byte.\n");
}

static void long_sentence(void **state) {
    cm_buf b = {0};
    for (int i = 0; i < 12000; i++) cm_buf_puts(&b, i % 100 ? "word " : "word, ");
    cm_arena *arena = cm_arena_new();
    cm_text out;
    assert_int_equal(cm_text_segment(arena, (cm_str){b.s, b.n}, &out, NULL), COMITY_OK);
    assert_true(out.n_sentences >= 3);
    size_t n = 0;
    for (size_t i = 0; i < out.n_sentences; i++) {
        assert_true(out.sentences[i].n_tokens <= CM_MAX_SENTENCE_TOKENS);
        if (i + 1 < out.n_sentences) assert_true(b.s[out.sentences[i].end - 1] == ',');
        n += out.sentences[i].n_tokens;
    }
    assert_int_equal(n, out.n_tokens);
    cm_arena_free(arena);
    cm_buf_free(&b);
}

static void big(void **state) {
    /* odd masses stay linear: a second is far more than they need */
    static const char *const units[] = {"(", "\"", ".", "a.", "U.S. ", "; ", "<@", "+/", "- \n", "a\n", "[1] ", "'s", "( ; ", "___ ", "over.The", "i ", "a.A", "- A"};
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        cm_buf b = {0};
        while (b.n < 1000000) cm_buf_puts(&b, units[u]);
        cm_arena *arena = cm_arena_new();
        cm_text out;
        assert_int_equal(cm_text_segment(arena, (cm_str){b.s, b.n}, &out, NULL), COMITY_OK);
        cm_arena_free(arena);
        cm_buf_free(&b);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(abbreviations), cmocka_unit_test(quotes), cmocka_unit_test(loose_writing),
        cmocka_unit_test(titles),        cmocka_unit_test(semicolons),
        cmocka_unit_test(paragraphs),    cmocka_unit_test(odd),    cmocka_unit_test(long_sentence),
        cmocka_unit_test(big),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
