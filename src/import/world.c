/* Published tables of where states lie, fight, vote and belong: neighbours, armed conflicts, elections, organisations. */
#include "import/import.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- neighbours ---- */

static void row_contiguity(cm_importing *im) {
    static const char *const kinds[] = {"", "by land or across a river", "across at most 12 miles of water", "across at most 24 miles of water",
                                        "across at most 150 miles of water", "across at most 400 miles of water"};
    cm_fact f = cm_fact_new(im);
    int kind;
    cm_when last;
    if (!cm_import_int(im, "conttype", &kind) || kind < 0 || kind > 5) {
        cm_import_bad(im, "conttype: expected 0 to 5, found '%.*s'", CM_FMT(cm_import_cell(im, "conttype")));
        return;
    }
    f.subject = cm_import_state(im, cm_import_cell(im, "ccode1"));
    f.target = f.subject ? cm_import_state(im, cm_import_cell(im, "ccode2")) : NULL;
    if (!f.target) return;
    if (kind == 0 || strcmp(f.subject, f.target) >= 0) { /* no neighbours; the same pair from its other side */
        cm_import_pass(im);
        return;
    }
    f.reciprocal = true;
    f.fluent = "neighbours";
    f.object = kinds[kind];
    if (!cm_import_when(im, "stdate", &f.from) || !cm_import_when(im, "enddate", &last)) return;
    f.holds = strcmp(f.from.first, "1816-01-01") == 0; /* where the list begins */
    if (!cm_import_at_end(im, cm_import_cell(im, "enddate"))) {
        f.until = last;
        cm_when_day_after(&f.until);
    }
    cm_import_fact(im, f);
}

/* ---- armed conflicts: a row a year, of an episode from its first day to its last ---- */

typedef struct episode {
    const char *conflict, *start; /* what its rows share */
    cm_str sides[4];              /* a, its helpers, b, its helpers: codes with commas between */
    const char *over;
    cm_when from, until;
    int intensity;
    unsigned line;
} episode;

/* A day that was set where only its month or year is known says so with a number. */
static bool precise_when(cm_importing *im, const char *column, const char *precision, cm_when *out) {
    int y, m, d, precise = 1;
    char text[12] = "";
    cm_str cell = cm_import_cell(im, column);
    if (cell.n == 10) memcpy(text, cell.s, 10);
    if (sscanf(text, "%4d-%2d-%2d", &y, &m, &d) != 3) {
        cm_import_bad(im, "%s: expected a day, YYYY-MM-DD, found '%.*s'", column, CM_FMT(cell));
        return false;
    }
    if (precision) cm_import_int(im, precision, &precise);
    return cm_when_of(y, precise > 3 ? 0 : m, precise > 1 ? 0 : d, out);
}

static void conflict_of(cm_importing *im, const episode *e, cm_str a, cm_str b) {
    cm_fact f = cm_fact_new(im);
    f.line = e->line;
    f.subject = cm_import_state(im, a);
    f.target = f.subject && b.n ? cm_import_state(im, b) : f.subject;
    if (!f.target || (b.n && strcmp(f.subject, f.target) == 0)) return;
    f.reciprocal = b.n > 0;
    f.fluent = "dispute";
    f.object = cm_arena_printf(im->arena, "an armed conflict %s%s (no. %s)", b.n ? "over " : "at home over ", e->over, e->conflict);
    f.scope = e->intensity > 1 ? "a war in some year" : "";
    f.from = e->from;
    f.until = e->until;
    cm_import_fact(im, f);
}

static void end_episode(cm_importing *im) {
    episode *e = im->state;
    if (!e || !e->conflict) return;
    cm_str none = CM_STR("");
    for (int i = 0; i < 2; i++) { /* who helps a side fights the other too */
        cm_str as = e->sides[i], a;
        while (as.n && cm_str_split(&as, ',', &a)) {
            bool against = false;
            for (int k = 2; k < 4; k++) {
                cm_str bs = e->sides[k], b;
                while (bs.n && cm_str_split(&bs, ',', &b)) {
                    conflict_of(im, e, cm_str_trim(a), cm_str_trim(b));
                    against = true;
                }
            }
            if (!against && i == 0) conflict_of(im, e, cm_str_trim(a), none);
        }
    }
    *e = (episode){0};
}

static cm_str kept(cm_importing *im, const char *column) { return cm_str_of(cm_import_text(im, column)); }

static void row_ucdp(cm_importing *im) {
    if (!im->state) im->state = CM_NEW(im->arena, episode);
    episode *e = im->state;
    int intensity = 1, ended = 0;
    const char *conflict = cm_import_text(im, "conflict_id"), *start = cm_import_text(im, "start_date2");
    if (!e->conflict || strcmp(e->conflict, conflict) != 0 || strcmp(e->start, start) != 0) {
        end_episode(im);
        cm_when from;
        if (!precise_when(im, "start_date2", "start_prec2", &from)) return;
        *e = (episode){.conflict = conflict, .start = start, .from = from, .over = cm_import_text(im, "incompatibility"), .line = im->csv.line,
                       .sides = {kept(im, "gwno_a"), kept(im, "gwno_a_2nd"), kept(im, "gwno_b"), kept(im, "gwno_b_2nd")}};
        if (strcmp(e->over, "both") == 0) e->over = "territory and government";
    } else {
        cm_import_pass(im); /* another year of the same */
    }
    cm_import_int(im, "intensity_level", &intensity);
    if (intensity > e->intensity) e->intensity = intensity;
    if (cm_import_int(im, "ep_end", &ended) && ended == 1 && precise_when(im, "ep_end_date", NULL, &e->until)) end_episode(im);
}

/* ---- elections ---- */

static void row_election(cm_importing *im) {
    static const struct {
        const char *type, *words;
    } kinds[] = {{"L", "a parliament"}, {"X", "a head of government or state"}, {"R", "a referendum"}};
    cm_str event = cm_str_trim(cm_import_cell(im, "event")), type = cm_import_cell(im, "type");
    int y, m = 0, d = 0;
    if (event.n < 4 || memcmp(event.s, "Vote", 4) != 0) { /* announced, delayed, annulled */
        cm_import_pass(im);
        return;
    }
    const char *code = cm_import_state(im, cm_import_cell(im, "ccode"));
    if (!code) return;
    cm_fact f = cm_fact_new(im);
    f.subject = f.target = code;
    f.fluent = "election";
    f.object = cm_import_text(im, "type");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (cm_str_is(type, kinds[i].type)) f.object = kinds[i].words;
    cm_import_int(im, "elec_month", &m);
    cm_import_int(im, "elec_day", &d);
    if (!cm_import_int(im, "elec_year", &y) || !cm_when_of(y, m, d, &f.from)) {
        cm_import_bad(im, "elec_year: expected a year, found '%.*s'", CM_FMT(cm_import_cell(im, "elec_year")));
        return;
    }
    if (cm_str_is(cm_import_cell(im, "direct"), "N")) f.note = "by electors, not by the people";
    cm_import_fact(im, f);
}

/* ---- organisations: a list in a cell, "AU, LAIA (observer), WCO (suspended)" ---- */

static void row_members(cm_importing *im) {
    const char *code = cm_import_state(im, cm_import_cell(im, "short_form"));
    if (!code) return;
    cm_str rest = cm_import_cell(im, "international_orgs"), part;
    bool any = false;
    while (rest.n && cm_str_split(&rest, ',', &part)) {
        part = cm_str_trim(part);
        size_t bracket = 0;
        while (bracket < part.n && part.s[bracket] != '(') bracket++;
        cm_str name = cm_str_trim(cm_str_cut(part, 0, bracket)), how = cm_str_cut(part, bracket, part.n);
        if (!name.n || cm_str_is(name, "none")) continue;
        if (how.n > 2) how = cm_str_cut(how, 1, how.n - 1);
        any = true;
        if (cm_str_is(how, "suspended") || cm_str_is(how, "NGOs")) continue; /* no member now; no state that is one */
        cm_fact f = cm_fact_new(im);
        f.subject = f.target = code;
        f.fluent = "membership";
        f.object = cm_arena_cstr(im->arena, name);
        f.scope = cm_arena_cstr(im->arena, how);
        f.holds = true;
        cm_import_fact(im, f);
    }
    if (!any) cm_import_pass(im);
}

static const char research[] = "free for research with citation; no open licence";

const cm_import_format cm_world_formats[] = {{.name = "cow-contiguity",
                                              .what = "neighbours by land and across water",
                                              .columns = "ccode1 ccode2 conttype stdate enddate",
                                              .source = "Correlates of War Project, direct contiguity",
                                              .licence = research,
                                              .row = row_contiguity,
                                              .last_day = "enddate"},
                                             {.name = "ucdp-conflicts",
                                              .what = "armed conflicts, a row a year",
                                              .columns = "conflict_id year gwno_a gwno_b incompatibility start_date2 ep_end",
                                              .source = "Uppsala Conflict Data Program, armed conflicts",
                                              .licence = "CC BY 4.0",
                                              .row = row_ucdp,
                                              .end = end_episode},
                                             {.name = "reign-elections",
                                              .what = "elections and referendums that were held",
                                              .columns = "ccode electionnumber elec_year elec_month event type",
                                              .source = "REIGN, OEF Research",
                                              .licence = "no licence stated; citation asked",
                                              .row = row_election},
                                             {.name = "factbook-members",
                                              .what = "memberships in organisations, a list in a cell",
                                              .columns = "short_form international_orgs",
                                              .source = "The World Factbook, CIA",
                                              .licence = "public domain",
                                              .row = row_members},
                                             {0}};
