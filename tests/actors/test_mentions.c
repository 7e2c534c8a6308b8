/* Who each noun phrase means: sentences of our own, parsed with the model. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>

#include "coder/mentions.h"
#include "syntax/syntax.h"

static cm_actors *actors;
static cm_model *model;
static cm_parser *parser;

/* In the last sentence of `text` the phrase headed by the last token of this
 * form means `expected` ("HND GOV", several joined by "+", "-" nobody). */
typedef struct known {
    const char *title, *day, *text, *form, *expected;
} known;

static const known cases[] = {
    {"", "", "Israeli troops killed two men.", "troops", "ISR MIL"},
    {"", "", "Afghan rebel leaders rejected the offer.", "leaders", "AFG REB"},
    {"", "", "Ugandan opposition candidates rejected the offer.", "candidates", "UGA OPP"},
    {"", "", "U.S. and Russian negotiators agreed on a text.", "negotiators", "USA GOV+RUS GOV"},
    {"", "", "Kenya's foreign minister resigned.", "minister", "KEN GOV"},
    {"", "", "The Sudanese government said rebels in Darfur attacked police.", "rebels", "SDN REB"},
    {"", "", "The Sudanese government said rebels attacked a base. It denied bombing villages.", "It", "SDN GOV"},
    {"", "", "Denis Moncada, the foreign minister of Nicaragua, left.", "Denis", "NIC GOV"},
    {"", "", "Police in Ankara arrested a group of Chechen refugees.", "Police", "TUR COP"},
    {"", "", "Police in Ankara arrested a group of Chechen refugees.", "refugees", "RUS REF"},
    {"", "", "Thousands of Nigerians fled to Chad.", "Thousands", "NGA "},
    {"", "", "Members of parliament in Kenya voted.", "Members", "KEN LEG"},
    {"", "", "NATO peacekeepers arrived.", "peacekeepers", "IGONAT IGO"},
    {"", "", "The Bosnian town of Gorazde fell.", "Gorazde", "BIH "},
    {"", "", "U.S.-led forces killed Taliban fighters.", "forces", "USA MIL"},
    {"", "2005-01-01", "U.S. forces killed Taliban fighters.", "fighters", "AFG REB"},
    {"", "2005-01-01", "The Taliban attacked a village.", "Taliban", "AFG REB"},
    {"", "2023-01-01", "The Taliban closed a school.", "Taliban", "AFG GOV"},
    {"", "2009-08-01", "Washington warned the Micheletti government.", "government", "HND GOV"},
    {"", "", "Washington warned Iran.", "Washington", "USA GOV"},
    {"", "", "Former Honduran President Manuel Zelaya left.", "Manuel", "HND ELI"},
    {"", "2008-01-01", "Manuel Zelaya visited Peru.", "Manuel", "HND GOV"},
    {"", "", "The president of Chad and his Sudanese counterpart met.", "counterpart", "SDN GOV"},
    {"", "", "The United States and its allies agreed.", "allies", "-"},
    {"", "", "Kenya's President Mwai KIBAKI visited Uganda. He met farmers.", "He", "KEN GOV"},
    {"", "", "Judge Alejandro Rivera ordered the arrest of the Honduran general. Rivera said the case is closed.",
     "Rivera", "HND JUD"},
    {"", "", "France and Germany signed an accord. The former will pay.", "former", "FRA "},
    {"", "", "France and Germany signed an accord. The latter will pay.", "latter", "DEU "},
    {"Honduras–United States relations", "", "The two countries signed a treaty.", "countries", "HND +USA "},
    {"Honduras–United States relations", "", "Both governments praised it.", "governments", "HND +USA "},
    {"", "", "Jordan Smith flew to Boston.", "Jordan", "-"},
    {"", "", "He flew with American Airlines to the Persian Gulf.", "Airlines", "-"},
    {"", "", "He flew with American Airlines to the Persian Gulf.", "Gulf", "-"},
    {"", "", "U.S. policy changed.", "policy", "USA "},
    {"", "", "The Danish Web sites were attacked.", "sites", "DNK "},
    {"", "", "Ethnic Albanian guerrillas attacked Macedonian police near Tetovo.", "guerrillas", "MKD REB"},
    {"", "", "South Korean officials said North Korea fired two missiles.", "officials", "KOR GOV"},
    {"", "2012-03-01", "Bill Clinton spoke in Paris. Clinton praised France.", "Clinton", "USA ELI"},
    {"", "2012-03-01", "Judge Maria Clinton of Peru spoke. Clinton left.", "Clinton", "PER JUD"},
    {"", "", "U.S. authorities arrested him.", "authorities", "USA GOV"},
    {"", "", "The United States has an embassy in Koror.", "embassy", "USA GOV"},
    {"", "", "The storm hit Birmingham, Alabama.", "Birmingham", "USA "},
    {"", "", "Peru recalled its ambassador to Chile.", "ambassador", "PER GOV"},
};

static const cm_mention *mention_of(cm_arena *arena, const known *k) {
    cm_text text;
    comity_error err = {0};
    cm_str title = cm_str_of(k->title);
    int32_t day = CM_NO_DAY;
    if (*k->day) assert_true(cm_term_day_parse(cm_str_of(k->day), false, &day));
    if (cm_text_segment(arena, cm_str_of(k->text), &text, &err)) fail_msg("%s", err.message);
    if (cm_parse(parser, arena, text.sentences, text.n_sentences, &err)) fail_msg("%s", err.message);
    cm_discourse *d = cm_discourse_new(actors, arena, &text, title, day);
    const cm_mention **at = NULL, *found = NULL;
    for (size_t i = 0; i < text.n_sentences; i++) cm_discourse_sentence(d, (uint32_t)i, CM_NO_DAY, &at);
    const cm_sentence *last = &text.sentences[text.n_sentences - 1];
    bool seen = false;
    for (uint32_t i = 0; i < last->n_tokens; i++) {
        if (!cm_str_is(last->tokens[i].form, k->form)) continue;
        found = at[i];
        seen = true;
    }
    if (!seen) fail_msg("no token \"%s\" in: %s", k->form, k->text);
    return found;
}

static void who_is_meant(void **state) {
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cm_arena *arena = cm_arena_new();
        const cm_mention *m = mention_of(arena, &cases[i]);
        const char *got = m && m->n_parties ? "" : "-";
        for (uint32_t p = 0; m && p < m->n_parties; p++)
            got = cm_arena_printf(arena, "%s%s%.*s %.*s", got, p ? "+" : "", CM_FMT(m->parties[p].code),
                                  CM_FMT(m->parties[p].sector));
        if (strcmp(got, cases[i].expected) != 0) {
            print_error("%s\n  %s: \"%s\", expected \"%s\"\n", cases[i].text, cases[i].form, got, cases[i].expected);
            wrong++;
        }
        cm_arena_free(arena);
    }
    assert_int_equal(wrong, 0);
}

static void certainty_and_way(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    known named = {"", "", "Peru left.", "Peru", ""},
          guessed = {"", "", "Peru left. The police said so.", "police", ""};
    const cm_mention *m = mention_of(arena, &named);
    assert_non_null(m);
    assert_int_equal(m->parties[0].via, CM_VIA_NAME);
    assert_true(m->parties[0].certainty > 0.9f);
    assert_true(cm_str_is(m->parties[0].canonical, "Peru"));
    m = mention_of(arena, &guessed);
    assert_non_null(m);
    assert_int_equal(m->parties[0].via, CM_VIA_INFERRED);
    assert_true(m->parties[0].certainty < 0.9f);
    cm_arena_free(arena);
}

static int open_all(void **state) {
    (void)state;
    const char *dirs[] = {DATA};
    comity_error err = {0};
    if (cm_actors_load(dirs, 1, &actors, &err) || cm_model_open(MODEL, &model, &err) ||
        cm_parser_new(model, &parser, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return -1;
    }
    return 0;
}

static int close_all(void **state) {
    (void)state;
    cm_parser_free(parser);
    cm_model_close(model);
    cm_actors_free(actors);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(who_is_meant), cmocka_unit_test(certainty_and_way)};
    return cmocka_run_group_tests_name("mentions", tests, open_all, close_all);
}
