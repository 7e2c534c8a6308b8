/* Published tables about pairs of states: alliances, disputes, wars, rivalries, visits. They list a pair from
 * either side; the second says nothing new. */
#include "import/import.h"
#include "base/buf.h"

#include <stdlib.h>

static bool two_states(cm_importing *im, const char *a, const char *b, cm_fact *f) {
    f->subject = cm_import_state(im, cm_import_cell(im, a));
    f->target = f->subject ? cm_import_state(im, cm_import_cell(im, b)) : NULL;
    if (!f->target) return false;
    f->reciprocal = true;
    if (strcmp(f->subject, f->target) != 0) return true;
    cm_import_bad(im, "%.*s and %.*s are both %s", CM_FMT(cm_import_cell(im, a)), CM_FMT(cm_import_cell(im, b)),
                  f->subject);
    return false;
}

static bool year_of(cm_importing *im, const char *column, cm_when *out) {
    int year;
    if (cm_import_int(im, column, &year) && cm_when_of(year, 0, 0, out)) return true;
    cm_import_bad(im, "%s: expected a year, found '%.*s'", column, CM_FMT(cm_import_cell(im, column)));
    return false;
}

/* ---- alliances ---- */

static void row_atop(cm_importing *im) {
    static const struct {
        const char *column, *words;
    } kinds[] = {{"atop_defense", "defence"},
                 {"atop_offense", "offence"},
                 {"atop_neutral", "neutrality"},
                 {"atop_nonagg", "non-aggression"},
                 {"atop_consul", "consultation"}};
    cm_fact f = cm_fact_new(im);
    cm_buf what = {0};
    int yes, arms = 0, n = 0;
    if (!two_states(im, "ccode1", "ccode2", &f)) return;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!cm_import_int(im, kinds[i].column, &yes) || !yes) continue;
        cm_buf_printf(&what, "%s%s", n++ ? ", " : "a pact of ", kinds[i].words);
        arms += i < 2;
    }
    f.object = cm_arena_cstr(im->arena, cm_str_of(cm_buf_cstr(&what)));
    cm_buf_free(&what);
    if (!n) {
        cm_import_pass(im);
        return;
    }
    f.fluent = arms ? "alliance" : "treaty"; /* who only promises not to attack is no ally */
    cm_when last;
    if (!year_of(im, "styear", &f.from) || !year_of(im, "endyear", &last)) return;
    if (!cm_import_at_end(im, cm_import_cell(im, "endyear"))) f.until = last;
    cm_import_fact(im, f);
}

/* ---- tables of one row a year: a spell from the first to the last ---- */

typedef struct spell {
    const char *key;
    cm_fact fact;
    int first, last, level;
} spell;

typedef struct spells {
    CM_VEC(spell) list;
    uint32_t *slots;
    size_t mask;
} spells;

static spell *spell_of(cm_importing *im, const char *key) {
    if (!im->state) {
        spells *made = CM_NEW(im->arena, spells);
        made->mask = (1u << 16) - 1;
        made->slots = CM_NEW_ARRAY(im->arena, uint32_t, made->mask + 1);
        im->state = made;
    }
    spells *all = im->state;
    size_t at = cm_str_hash(cm_str_of(key)) & all->mask;
    for (size_t tries = 0; tries <= all->mask; tries++, at = (at + 1) & all->mask) {
        if (!all->slots[at]) break;
        if (strcmp(all->list.at[all->slots[at] - 1].key, key) == 0) return &all->list.at[all->slots[at] - 1];
    }
    if (all->slots[at]) return NULL; /* more pairs than any such table has */
    spell s = {.key = key};
    CM_PUSH(im->arena, all->list, s);
    all->slots[at] = (uint32_t)all->list.n;
    return &all->list.at[all->list.n - 1];
}

/* One year of a spell; the other side's row of the same year says nothing new. */
static void spell_year(cm_importing *im, cm_fact f, const char *number, int level) {
    int year;
    if (!cm_import_int(im, "year", &year) || year < 1 || year > 9999) {
        cm_import_bad(im, "year: expected a year, found '%.*s'", CM_FMT(cm_import_cell(im, "year")));
        return;
    }
    bool swap = strcmp(f.subject, f.target) > 0;
    const char *a = swap ? f.target : f.subject, *b = swap ? f.subject : f.target;
    spell *s = spell_of(im, cm_arena_printf(im->arena, "%s|%s|%s", number, a, b));
    if (!s) {
        cm_import_bad(im, "the table has more than 65536 pairs; divide it");
        return;
    }
    if (!s->first)
        s->first = s->last = year, s->fact = f;
    else if (year < s->first)
        s->first = year;
    else if (year > s->last)
        s->last = year;
    else
        im->counts->repeated += year == s->last;
    if (level > s->level) s->level = level;
}

static void end_spells(cm_importing *im) {
    static const char *const levels[] = {
        "", "no militarised action", "threat to use force", "display of force", "use of force", "war"};
    spells *all = im->state;
    for (size_t i = 0; all && i < all->list.n; i++) {
        spell *s = &all->list.at[i];
        cm_when_of(s->first, 0, 0, &s->fact.from);
        cm_when_of(s->last, 0, 0, &s->fact.until);
        if (s->level > 0 && s->level < 6) s->fact.scope = cm_arena_printf(im->arena, "at most %s", levels[s->level]);
        cm_import_fact(im, s->fact);
    }
}

static void row_mid(cm_importing *im) {
    cm_fact f = cm_fact_new(im);
    int a = 0, b = 0;
    if (!two_states(im, "ccode1", "ccode2", &f)) return;
    cm_import_int(im, "hostlev1", &a);
    cm_import_int(im, "hostlev2", &b);
    const char *number = cm_import_text(im, "dispnum");
    f.fluent = "dispute";
    f.object = cm_arena_printf(im->arena, "militarised dispute no. %s", number);
    spell_year(im, f, number, a > b ? a : b);
}

static void row_war(cm_importing *im) {
    cm_fact f = cm_fact_new(im);
    if (!two_states(im, "ccode1", "ccode2", &f)) return;
    const char *number = cm_import_text(im, "warnum");
    f.fluent = "war";
    f.object = cm_arena_printf(im->arena, "inter-state war no. %s", number);
    spell_year(im, f, number, 0);
}

/* ---- rivalries ---- */

static void rivalry(cm_importing *im, const char *from, const char *until, const char *name) {
    cm_fact f = cm_fact_new(im);
    cm_when last;
    if (!two_states(im, "ccode1", "ccode2", &f)) return;
    f.fluent = "rivalry";
    f.note = cm_arena_printf(im->arena, "listed as %s", cm_import_text(im, name));
    if (!year_of(im, from, &f.from) || !year_of(im, until, &last)) return;
    if (!cm_import_at_end(im, cm_import_cell(im, until))) f.until = last;
    cm_import_fact(im, f);
}

static void row_td(cm_importing *im) {
    rivalry(im, "styear", "endyear", "rivalryname");
}
static void row_tss(cm_importing *im) {
    rivalry(im, "start", "end", "rivalry");
}

/* ---- visits: happenings, of no lasting effect ---- */

static const char *country_slug(cm_importing *im, const char *column, const char *slug) {
    const char *code = cm_import_state_quietly(im, cm_import_cell(im, column));
    if (code) return code;
    char *words = cm_arena_cstr(im->arena, cm_import_cell(im, slug));
    for (char *p = words; *p; p++)
        if (*p == '-') *p = ' ';
    code = cm_import_state_quietly(im, cm_str_of(words));
    return code ? code : cm_import_state(im, cm_import_cell(im, column));
}

static void visit(cm_importing *im, const char *who, const char *from, const char *to, const char *remarks) {
    cm_fact f = cm_fact_new(im);
    f.subject = from;
    f.target = to;
    f.cameo = "042";
    if (!cm_import_when(im, "start_date", &f.from) || !cm_import_when(im, "end_date", &f.until)) return;
    if (!f.from.first[0]) {
        cm_import_bad(im, "start_date: expected a date");
        return;
    }
    if (strcmp(from, to) == 0) {
        cm_import_pass(im);
        return;
    }
    f.object = who;
    f.said = cm_arena_printf(im->arena, "%s of %s visits %s", who, comity_code_name(im->engine, from),
                             comity_code_name(im->engine, to));
    f.note = remarks;
    size_t n = strlen(f.note);
    if (n && f.note[n - 1] == '.') f.note = cm_arena_printf(im->arena, "%.*s", (int)n - 1, f.note);
    cm_import_fact(im, f);
}

static void row_visit(cm_importing *im) {
    const char *code = country_slug(im, "from", "from_id");
    if (code) visit(im, cm_import_text(im, "visitor"), code, "USA", cm_import_text(im, "description"));
}

static void row_travel(cm_importing *im) {
    const char *code = country_slug(im, "country", "country_id");
    if (code) visit(im, cm_import_text(im, "name"), "USA", code, cm_import_text(im, "remarks"));
}

static const char research[] = "free for research with citation; no open licence";
static const char historian[] = "Office of the Historian, U.S. Department of State";

const cm_import_format cm_pair_formats[] = {{.name = "atop",
                                             .what = "alliances and pacts, a row a spell",
                                             .columns = "ccode1 ccode2 styear endyear atop_defense atop_nonagg",
                                             .source = "Alliance Treaty Obligations and Provisions",
                                             .licence = research,
                                             .row = row_atop,
                                             .last_day = "endyear"},
                                            {.name = "mids",
                                             .what = "militarised disputes, a row a pair and year",
                                             .columns = "dispnum ccode1 ccode2 year hostlev1 hostlev2",
                                             .source = "Correlates of War Project, Militarized Interstate Disputes",
                                             .licence = research,
                                             .row = row_mid,
                                             .end = end_spells},
                                            {.name = "cow-wars",
                                             .what = "wars between states, a row a pair and year",
                                             .columns = "warnum ccode1 ccode2 year sidea1 sidea2",
                                             .source = "Correlates of War Project, inter-state wars",
                                             .licence = research,
                                             .row = row_war,
                                             .end = end_spells},
                                            {.name = "td-rivalries",
                                             .what = "strategic rivalries",
                                             .columns = "rivalryno rivalryname ccode1 ccode2 styear endyear",
                                             .source = "Thompson and Dreyer, strategic rivalries",
                                             .licence = research,
                                             .row = row_td,
                                             .last_day = "endyear"},
                                            {.name = "tss-rivalries",
                                             .what = "strategic rivalries",
                                             .columns = "tssr_id rivalry ccode1 ccode2 start end",
                                             .source = "Thompson, Sakuwa and Suhas, strategic rivalries",
                                             .licence = research,
                                             .row = row_tss,
                                             .last_day = "end"},
                                            {.name = "us-visitors",
                                             .what = "visits by foreign leaders to the United States",
                                             .columns = "start_date end_date visitor from",
                                             .source = historian,
                                             .licence = "public domain",
                                             .row = row_visit},
                                            {.name = "us-travels",
                                             .what = "travels of the President and the Secretary of State",
                                             .columns = "role name start_date end_date country",
                                             .source = historian,
                                             .licence = "public domain",
                                             .row = row_travel},
                                            {0}};
