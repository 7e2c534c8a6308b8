/* Anyone's own list of facts.
 *
 * Columns (any order; only subject and fluent are needed):
 *   subject    the state that acts, or either of two: code or name
 *   target     the other state; empty: the one that `object` names where nothing else can be meant ("HND, embassy,
 *              USA"), else the fact is of the subject alone
 *   fluent     a name of rules/fluents.tsv
 *   object     what is signed, suspended, recognised; what programme
 *   scope, place
 *   from, until  when it began and when it ended: YYYY, YYYY-MM, YYYY-MM-DD, 1980s, 19th century. The day
 *                of `until` is not covered any more. Empty: not known, or open
 *   precision  day, month, year, decade, century: coarser than the dates are written
 *   status     actual (as when empty) or negated
 *   holds      yes: it is only known to hold on `from`, not to have begun then
 *   quote      evidence in the words of the source (also called evidence)
 *   note       what else there is to say
 *   source, url, licence, published   of this row */
#include "import/import.h"
#include "base/day.h"

#include <stdio.h>
#include <stdlib.h>

static bool coarser(cm_importing *im, cm_when *w) {
    static const char *const names[] = {"", "day", "month", "year", "decade", "century"};
    cm_str cell = cm_import_cell(im, "precision");
    if (!cell.n || !w->first[0]) return true;
    int p = 1;
    while (p < 6 && !cm_str_ieq(cell, cm_str_of(names[p]))) p++;
    if (p == 6) {
        cm_import_bad(im, "precision: expected day, month, year, decade or century, found '%.*s'", CM_FMT(cell));
        return false;
    }
    if (p < (int)w->precision) {
        cm_import_bad(im, "precision: '%s' is finer than the date %s is written", names[p], w->first);
        return false;
    }
    if (p == (int)w->precision) return true;
    int year = atoi(w->first), month = atoi(w->first + 5);
    if (p == COMITY_PRECISION_MONTH) return cm_when_of(year, month, 0, w);
    if (p == COMITY_PRECISION_YEAR) return cm_when_of(year, 0, 0, w);
    int step = p == COMITY_PRECISION_DECADE ? 10 : 100;
    int from = year / step * step;
    cm_day_iso(cm_day_from_ymd(from ? from : 1, 1, 1), w->first);
    cm_day_iso(cm_day_from_ymd(from + step - 1, 12, 31), w->last);
    w->precision = (comity_precision)p;
    return true;
}

/* Yes or no; false after saying that it is neither. */
static bool yes_or_no(cm_importing *im, const char *column, bool *out) {
    cm_str cell = cm_import_cell(im, column);
    *out = cm_str_ieq(cell, CM_STR("yes"));
    if (*out || !cell.n || cm_str_ieq(cell, CM_STR("no"))) return true;
    cm_import_bad(im, "%s: expected yes or no, found '%.*s'", column, CM_FMT(cell));
    return false;
}

static const cm_fluent *fluent_of(cm_importing *im) {
    const char *name = cm_import_text(im, "fluent");
    const cm_fluent *f = cm_rules_fluent(im->engine->rules, name);
    if (!f) cm_import_bad(im, "fluent: expected a name of rules/fluents.tsv, found '%s'", name);
    return f;
}

static bool status_of(cm_importing *im, cm_fact *f) {
    cm_str cell = cm_import_cell(im, "status");
    f->negated = cm_str_ieq(cell, CM_STR("negated"));
    if (f->negated || !cell.n || cm_str_ieq(cell, CM_STR("actual"))) return true;
    cm_import_bad(im, "status: expected actual or negated, found '%.*s'", CM_FMT(cell));
    return false;
}

static void row(cm_importing *im) {
    cm_fact f = cm_fact_new(im);
    f.subject = cm_import_state(im, cm_import_cell(im, "subject"));
    const cm_fluent *fluent = f.subject ? fluent_of(im) : NULL;
    if (!f.subject || !fluent) return;
    f.fluent = fluent->name;
    f.reciprocal = fluent->reciprocal;
    cm_str target = cm_import_cell(im, "target");
    bool object_is_state =
        !target.n && fluent->key != CM_KEY_OBJECT && cm_import_state_quietly(im, cm_import_cell(im, "object"));
    if (object_is_state) target = cm_import_cell(im, "object");
    f.target = target.n ? cm_import_state(im, target) : f.subject;
    if (!f.target) return;
    if (target.n && strcmp(f.target, f.subject) == 0) {
        cm_import_bad(im, "target: expected another state than the subject, found %s twice", f.subject);
        return;
    }
    if (fluent->reciprocal && !target.n) {
        cm_import_bad(im, "target: '%s' holds between two states, only %s is named", f.fluent, f.subject);
        return;
    }
    if (!object_is_state) f.object = cm_import_text(im, "object");
    if (fluent->key == CM_KEY_OBJECT && !*f.object) {
        cm_import_bad(im, "object: '%s' needs to say of what", f.fluent);
        return;
    }
    f.scope = cm_import_text(im, "scope");
    f.place = cm_import_text(im, "place");
    f.note = cm_import_text(im, "note");
    f.quote = cm_import_text(im, "quote");
    if (!*f.quote) f.quote = cm_import_text(im, "evidence");
    f.source = cm_import_text(im, "source");
    f.url = cm_import_text(im, "url");
    f.licence = cm_import_text(im, "licence");
    cm_when published;
    if (!cm_import_when(im, "from", &f.from) || !cm_import_when(im, "until", &f.until) || !coarser(im, &f.from) ||
        !coarser(im, &f.until) || !yes_or_no(im, "holds", &f.holds) || !status_of(im, &f) ||
        !cm_import_when(im, "published", &published))
        return;
    if (published.first[0] && published.precision != COMITY_PRECISION_DAY) {
        cm_import_bad(im, "published: expected a day as YYYY-MM-DD");
        return;
    }
    f.published = cm_import_text(im, "published");
    cm_import_fact(im, f);
}

const cm_import_format cm_format_facts = {
    .name = "facts", .what = "facts of your own", .columns = "subject fluent", .source = "", .licence = "", .row = row};
