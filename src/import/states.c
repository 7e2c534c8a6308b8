/* Published tables about single states: who was in the state system, who governed, how the United States was
 * represented. Dates "-9" and the like are unknown ones, as those tables say it. */
#include "import/import.h"

#include <stdlib.h>

/* A last day that is the data's own end is no end. */
static void until_inclusive(const cm_importing *im, cm_fact *f, const cm_when *last, cm_str written) {
    if (cm_import_at_end(im, written)) return;
    f->until = *last;
    cm_when_day_after(&f->until);
}

/* ---- members of the state system, lists of the Correlates of War and of Gleditsch and Ward ---- */

static bool three_numbers(cm_importing *im, const char *y, const char *m, const char *d, cm_when *out) {
    int year, month = 0, day = 0;
    if (!cm_import_int(im, y, &year)) {
        cm_import_bad(im, "%s: expected a year", y);
        return false;
    }
    cm_import_int(im, m, &month);
    cm_import_int(im, d, &day);
    if (cm_when_of(year, month, day, out)) return true;
    cm_import_bad(im, "there is no day %d-%d-%d", year, month, day);
    return false;
}

static cm_fact of_state(cm_importing *im, const char *code, const char *fluent) {
    cm_fact f = cm_fact_new(im);
    f.subject = f.target = code;
    f.fluent = fluent;
    return f;
}

static const char *latest(cm_importing *im) {
    /* three columns, so no column to look at: the latest end seen ahead */
    if (im->state) return im->state;
    cm_csv csv = im->csv;
    cm_str *cells = CM_NEW_ARRAY(im->arena, cm_str, csv.n_columns), *own = im->cells;
    cm_when best = {0};
    comity_status status;
    int at = cm_csv_column(&csv, "endyear"), m = cm_csv_column(&csv, "endmonth"), d = cm_csv_column(&csv, "endday");
    while ((status = cm_csv_next(&csv, cells, NULL)) != COMITY_END) {
        double year, month, day;
        cm_when w;
        if (status == COMITY_OK && cm_number_read(cells[at], false, &year) && cm_number_read(cells[m], false, &month) &&
            cm_number_read(cells[d], false, &day) && cm_when_of((int)year, (int)month, (int)day, &w) &&
            strcmp(w.last, best.last) > 0)
            best = w;
    }
    im->cells = own;
    im->state = cm_arena_cstr(im->arena, cm_str_of(best.last));
    return im->state;
}

static void row_cow_states(cm_importing *im) {
    const char *end = latest(im);
    const char *code = cm_import_state(im, cm_import_cell(im, "ccode"));
    cm_when last;
    if (!code) return;
    cm_fact f = of_state(im, code, "statehood");
    if (!three_numbers(im, "styear", "stmonth", "stday", &f.from) ||
        !three_numbers(im, "endyear", "endmonth", "endday", &last))
        return;
    if (strcmp(last.last, end) < 0) {
        f.until = last;
        cm_when_day_after(&f.until);
    }
    f.holds = strcmp(f.from.first, "1816-01-01") == 0; /* where the list begins */
    f.object = cm_import_text(im, "statenme");
    cm_import_fact(im, f);
}

static void row_gw_states(cm_importing *im) {
    const char *code = cm_import_state_quietly(im, cm_import_cell(im, "statenumber"));
    if (!code) code = cm_import_state(im, cm_import_cell(im, "countryname"));
    cm_when last;
    if (!code) return;
    cm_fact f = of_state(im, code, "statehood");
    if (!cm_import_when(im, "start", &f.from) || !cm_import_when(im, "end", &last)) return;
    until_inclusive(im, &f, &last, cm_import_cell(im, "end"));
    f.holds = strcmp(f.from.first, "1816-01-01") == 0;
    f.object = cm_import_text(im, "countryname");
    cm_import_fact(im, f);
}

/* ---- the rank of the mission of the United States ---- */

typedef struct rank {
    const char *name, *object;
    bool relations; /* an envoy is accredited to the government */
} rank;

static const rank *rank_of(cm_importing *im, cm_str name) {
    static const rank ranks[] = {{"Embassy", "an embassy", true},
                                 {"Ambassador Nonresident", "an ambassador who resides elsewhere", true},
                                 {"Legation", "a legation", true},
                                 {"Envoy Nonresident", "an envoy who resides elsewhere", true},
                                 {"Consulate", "a consulate in the capital", false},
                                 {"Consul Nonresident", "a consul who resides elsewhere", false},
                                 {"Liaison", "a liaison office", false},
                                 {"Interests", "an interests section", false},
                                 {"None", "", false}};
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++)
        if (cm_str_is(name, ranks[i].name)) return &ranks[i];
    cm_import_bad(im, "expected a rank of mission such as Embassy, Legation or None, found '%.*s'", CM_FMT(name));
    return NULL;
}

static void mission(cm_importing *im, const rank *r, const char *code, cm_when from, cm_when until, bool holds,
                    const char *as) {
    cm_fact f = cm_fact_new(im);
    f.subject = "USA";
    f.target = code;
    f.fluent = "mission";
    f.object = r->object;
    f.from = from;
    f.until = until;
    f.holds = holds;
    f.note = cm_arena_printf(im->arena, "listed as %s", as);
    cm_import_fact(im, f);
    if (!r->relations) return;
    f.fluent = "diplomatic-relations";
    f.reciprocal = true;
    f.object = "";
    f.note = cm_arena_printf(im->arena, "by %s", r->object);
    cm_import_fact(im, f);
}

static void row_mission(cm_importing *im) {
    cm_str number = cm_import_cell(im, "country_code_cow");
    if (!number.n) number = cm_import_cell(im, "country_code_gw");
    const rank *r = rank_of(im, cm_import_cell(im, "us_mission_status"));
    if (!r) return;
    const char *code = cm_import_state_quietly(im, number);
    cm_str name = cm_import_cell(im, "country_name_usdos");
    if (!name.n)
        name = cm_import_cell(im, cm_import_cell(im, "country_name_cow").n ? "country_name_cow" : "country_name_gw");
    if (!code) code = cm_import_state(im, name);
    cm_when from, last, until = {0};
    if (!code || !cm_import_when(im, "date_start", &from) || !cm_import_when(im, "date_end", &last)) return;
    if (!*r->object) {
        cm_import_pass(im);
        return;
    }
    if (!cm_import_at_end(im, cm_import_cell(im, "date_end"))) {
        until = last;
        cm_when_day_after(&until);
    }
    mission(im, r, code, from, until, strcmp(from.first, "1816-01-01") == 0, cm_arena_cstr(im->arena, name));
}

/* One row says what began; what was there before ended then. Rows come in order of country and date. */
typedef struct mission_open {
    const rank *rank;
    const char *code, *country;
    cm_when from;
    unsigned line;
} mission_open;

static void close_mission(cm_importing *im, mission_open *o, cm_when until) {
    if (!o->rank || !*o->rank->object) return;
    unsigned line = im->csv.line;
    im->csv.line = o->line;
    mission(im, o->rank, o->code, o->from, until, false, o->country);
    im->csv.line = line;
}

static void row_transition(cm_importing *im) {
    if (!im->state) im->state = CM_NEW(im->arena, mission_open);
    mission_open *o = im->state;
    const rank *r = rank_of(im, cm_import_cell(im, "status_change"));
    const char *country = cm_import_text(im, "state_dept_name");
    const char *code = r ? cm_import_state(im, cm_str_of(country)) : NULL;
    cm_when when;
    if (!code || !three_numbers(im, "year", "month", "day", &when)) return;
    bool same = o->country && strcmp(o->country, country) == 0;
    close_mission(im, o, same ? when : (cm_when){0});
    if (!*r->object) cm_import_pass(im);
    *o = (mission_open){r, code, country, when, im->csv.line};
}

static void end_transitions(cm_importing *im) {
    if (im->state) close_mission(im, im->state, (cm_when){0});
}

/* ---- leaders ---- */

static void row_archigos(cm_importing *im) {
    const char *code = cm_import_state(im, cm_import_cell(im, "gwcode"));
    if (!code) return;
    cm_fact f = of_state(im, code, "leader");
    cm_when last;
    f.object = cm_import_text(im, "leader");
    if (!cm_import_when(im, "startdate", &f.from) || !cm_import_when(im, "enddate", &last)) return;
    if (!cm_import_at_end(im, cm_import_cell(im, "enddate"))) f.until = last;
    cm_str how = cm_import_cell(im, "exitcode");
    if (how.n && !cm_str_is(how, "Regular") && f.until.last[0])
        f.note = cm_arena_printf(im->arena, "left office: %.*s", CM_FMT(how));
    cm_import_fact(im, f);
}

static void row_reign(cm_importing *im) {
    const char *code = cm_import_state(im, cm_import_cell(im, "ccode"));
    if (!code) return;
    cm_fact f = of_state(im, code, "leader");
    f.object = cm_import_text(im, "leader");
    if (!*f.object) {
        cm_import_bad(im, "leader: expected a name");
        return;
    }
    if (!three_numbers(im, "syear", "smonth", "sdate", &f.from)) return;
    int year, month = 0; /* who still governed when the list was closed has no end */
    cm_import_int(im, "emonth", &month);
    if (cm_import_int(im, "eyear", &year)) cm_when_of(year, month, 0, &f.until);
    cm_import_fact(im, f);
}

static void row_chief(cm_importing *im) {
    cm_str place = cm_import_cell(im, "contemporary_territory");
    if (!place.n) place = cm_import_cell(im, "mission");
    char *name = cm_arena_cstr(im->arena, place);
    for (char *p = name; *p; p++)
        if (*p == '-') *p = ' ';
    const char *code = cm_import_state_quietly(im, cm_str_of(name));
    const char *role = cm_import_text(im, "role");
    if (!code && strstr(role, "representative")) {
        cm_import_pass(im); /* to an organisation */
        return;
    }
    if (!code) code = cm_import_state(im, cm_str_of(name));
    if (!code) return;
    cm_fact f = cm_fact_new(im);
    f.subject = "USA";
    f.target = code;
    f.fluent = "envoy";
    f.object = cm_import_text(im, "person");
    f.scope = role;
    for (char *p = (char *)(uintptr_t)f.scope; *p; p++)
        if (*p == '-') *p = ' ';
    cm_str started = cm_import_cell(im, "started");
    if (!cm_import_when(im, started.n ? "started" : "credentials", &f.from) || !cm_import_when(im, "ended", &f.until))
        return;
    if (!f.from.first[0] && !f.until.first[0]) {
        cm_import_pass(im); /* appointed, and did not serve */
        return;
    }
    if (strcmp(f.subject, f.target) == 0) {
        cm_import_pass(im);
        return;
    }
    f.note = cm_import_text(im, "note");
    cm_import_fact(im, f);
}

static const char cow[] = "Correlates of War Project, state system membership",
                  research[] = "free for research with citation; no open licence";

const cm_import_format cm_state_formats[] = {{.name = "cow-states",
                                              .what = "members of the state system",
                                              .columns = "ccode statenme styear stmonth stday endyear endmonth endday",
                                              .source = cow,
                                              .licence = research,
                                              .row = row_cow_states},
                                             {.name = "gw-states",
                                              .what = "independent states (Gleditsch and Ward)",
                                              .columns = "statenumber countryname start end",
                                              .source = "Gleditsch and Ward, list of independent states",
                                              .licence = research,
                                              .row = row_gw_states,
                                              .last_day = "end"},
                                             {.name = "us-missions",
                                              .what = "rank of the missions of the United States, as ranges",
                                              .columns = "country_name_usdos date_start date_end us_mission_status",
                                              .source = "B. Kenkel, US Diplomatic Mission Status Data",
                                              .licence = "CC BY 4.0",
                                              .row = row_mission,
                                              .last_day = "date_end"},
                                             {.name = "us-mission-changes",
                                              .what = "rank of the missions of the United States, as changes",
                                              .columns = "state_dept_name status_change year month day",
                                              .source = "B. Kenkel, US Diplomatic Mission Status Data",
                                              .licence = "CC BY 4.0",
                                              .row = row_transition,
                                              .end = end_transitions},
                                             {.name = "archigos",
                                              .what = "leaders and their terms",
                                              .columns = "gwcode leader startdate enddate",
                                              .source = "Archigos",
                                              .licence = research,
                                              .row = row_archigos,
                                              .last_day = "enddate"},
                                             {.name = "reign",
                                              .what = "leaders and their terms, by month",
                                              .columns = "ccode leader sdate smonth syear emonth eyear",
                                              .source = "REIGN, OEF Research",
                                              .licence = "no licence stated; citation asked",
                                              .row = row_reign},
                                             {.name = "us-envoys",
                                              .what = "chiefs of mission of the United States",
                                              .columns = "mission person role started ended",
                                              .source = "Office of the Historian, U.S. Department of State",
                                              .licence = "public domain",
                                              .row = row_chief},
                                             {0}};
