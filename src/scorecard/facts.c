/* What a scorecard and the board leave in the ledger: three facts, each in a document of its own, because the first is
 * computed and the others are acts that somebody did. */
#include "scorecard/card.h"
#include "import/import.h"

#include <stdio.h>

static comity_status put(const comity_scorecard *card, comity_ledger *ledger, cm_arena *arena, cm_fact fact,
                         const char *what, const comity_document *given, comity_import_counts *counts,
                         comity_error *err) {
    const char *name = cm_arena_printf(arena, "scorecard %s FY%d%s", card->country, card->year, what);
    fact.line = 1;
    return cm_facts_assert(card->engine, ledger, arena, name, name, given, &fact, 1, "scorecard", counts, err);
}

static comity_status date(const char *text, const char *what, cm_when *out, comity_error *err) {
    if (cm_when_read(cm_str_of(text ? text : ""), out)) return COMITY_OK;
    return cm_fail(err, COMITY_USAGE, "%s: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found '%s'", what, text);
}

/* A fiscal year of the United States begins in October of the year before. */
static void fiscal_year(int year, cm_when *from, cm_when *until) {
    cm_when_of(year - 1, 10, 1, from);
    cm_when_of(year, 10, 1, until);
}

static comity_status write_acts(const comity_scorecard *card, comity_ledger *ledger, cm_arena *arena,
                                const comity_board_acts *acts, comity_import_counts *counts, comity_error *err) {
    comity_document given = {.source = acts->source, .url = acts->url, .licence = acts->licence};
    cm_when from, until;
    cm_fact f = cm_fact_blank();
    f.subject = "USA";
    f.target = card->country;
    fiscal_year(card->year, &from, &until);
    if (acts->decision) {
        f.negated = strcmp(acts->decision, "not selected") == 0;
        if (!f.negated && strcmp(acts->decision, "selected") != 0)
            return cm_fail(err, COMITY_USAGE, "expected a decision 'selected' or 'not selected', found '%s'",
                           acts->decision);
        f.fluent = "selection";
        f.object = cm_arena_printf(arena, "Millennium Challenge assistance in fiscal year %d", card->year);
        CM_TRY(date(acts->decided, "decision", &f.from, err));
        if (!f.negated && !(f.from.first[0] && strcmp(f.from.first, until.last) >= 0)) f.until = until;
        f.note = "as the board decided";
        CM_TRY(put(card, ledger, arena, f, " decision", &given, counts, err));
    }
    if (!acts->suspended) return COMITY_OK;
    cm_fact s = cm_fact_blank();
    s.subject = "USA";
    s.target = card->country;
    s.fluent = "selection-suspension";
    s.object = "Millennium Challenge assistance";
    CM_TRY(date(acts->suspended, "suspended", &s.from, err));
    CM_TRY(date(acts->suspended_until, "suspended until", &s.until, err));
    if (s.until.last[0] && strcmp(s.until.last, s.from.first) < 0)
        return cm_fail(err, COMITY_USAGE, "the suspension ends (%s) before it begins (%s)", acts->suspended_until,
                       acts->suspended);
    return put(card, ledger, arena, s, " suspension", &given, counts, err);
}

/* Every indicator and requirement with its rule and its place in the tables. */
static const char *trace_of(const comity_scorecard *card, cm_arena *arena) {
    cm_buf b = {0};
    cm_buf_printf(&b, "computed from %s: %s", card->files, card->summary);
    for (size_t i = 0; i < card->scores.n; i++) {
        const comity_score *s = &card->scores.at[i];
        cm_buf_printf(&b, "\n%s %s: %s (rule %s%s%s)", s->result == COMITY_SCORE_PASSED ? "+" : "-", s->indicator,
                      s->reason, s->rule, *s->where ? ", " : "", s->where);
    }
    for (size_t i = 0; i < card->hurdles.n; i++) {
        const comity_hurdle *h = &card->hurdles.at[i];
        cm_buf_printf(&b, "\n%s required %s: %s (rule %s)", h->result == COMITY_SCORE_PASSED ? "+" : "-", h->name,
                      h->reason, h->rule);
    }
    const char *out = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

static comity_status write(const comity_scorecard *card, comity_ledger *ledger, cm_arena *arena,
                           const comity_board_acts *acts, comity_import_counts *counts, comity_error *err) {
    if (card->result == COMITY_SCORE_ASKED)
        return cm_fail(err, COMITY_BAD_INPUT, "the scorecard is undecided (see what it asks for); nothing was written");
    cm_fact f = cm_fact_blank();
    f.subject = card->country;
    f.target = "USA";
    f.fluent = card->result == COMITY_SCORE_PASSED ? "scorecard-passed" : "scorecard-failed";
    f.object = cm_arena_printf(arena, "the Millennium Challenge scorecard of fiscal year %d", card->year);
    f.note = card->summary;
    f.trace = trace_of(card, arena);
    fiscal_year(card->year, &f.from, &f.until);
    comity_document given = {.source = cm_arena_printf(arena, "computed by Comity from %s", card->files)};
    CM_TRY(put(card, ledger, arena, f, "", &given, counts, err));
    return acts ? write_acts(card, ledger, arena, acts, counts, err) : COMITY_OK;
}

comity_status comity_scorecard_write(const comity_scorecard *card, comity_ledger *ledger, const comity_board_acts *acts,
                                     comity_import_counts *out, comity_error *err) {
    comity_import_counts counts = {0};
    cm_arena *arena = cm_arena_new();
    if (!arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for a scorecard");
    comity_status status = write(card, ledger, arena, acts, &counts, err);
    cm_arena_free(arena);
    if (out) *out = counts;
    return status;
}
