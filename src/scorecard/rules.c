/* data/rules/scorecard.txt: see the file for its grammar. */
#include "scorecard/card.h"
#include "base/table.h"

#include <stdlib.h>
#include <unistd.h>

enum { FIRST_YEAR = 1, LAST_YEAR = 9999 };

typedef struct reading {
    cm_arena *arena;
    cm_card_rules *rules;
    unsigned line, n_faults;
    const char *start; /* of the line */
    cm_buf faults;
} reading;

static void fault(reading *in, cm_str at, const char *expected) {
    in->n_faults++;
    cm_buf_printf(&in->faults, "%s:%u:%ld: expected %s, found '%.*s'\n", in->rules->path, in->line,
                  at.s ? (long)(at.s - in->start) + 1 : 1, expected, CM_FMT(at));
}

static cm_str word(cm_str *rest) {
    *rest = cm_str_trim(*rest);
    size_t i = 0;
    while (i < rest->n && rest->s[i] != ' ' && rest->s[i] != '\t') i++;
    cm_str out = cm_str_cut(*rest, 0, i);
    *rest = cm_str_cut(*rest, i, rest->n);
    return out;
}

static bool whole(reading *in, cm_str w, int low, int high, int *out) {
    double v;
    if (cm_number_read(w, false, &v) && v >= low && v <= high && v == (int)v) {
        *out = (int)v;
        return true;
    }
    fault(in, w, "a whole number");
    return false;
}

/* `from YEAR` and `until YEAR`; true when `key` was one of them. */
static bool years(reading *in, cm_str key, cm_str *rest, int *from, int *until) {
    bool is_from = cm_str_is(key, "from");
    if (!is_from && !cm_str_is(key, "until")) return false;
    whole(in, word(rest), 1900, LAST_YEAR, is_from ? from : until);
    return true;
}

static bool plain_name(cm_str w) {
    for (size_t i = 0; i < w.n; i++)
        if (!((w.s[i] >= 'a' && w.s[i] <= 'z') || (w.s[i] >= '0' && w.s[i] <= '9') || w.s[i] == '-')) return false;
    return w.n > 0;
}

/* A number, a number that may apply ("90?"), or one not known ("?"). */
static void amount(reading *in, cm_str w, cm_applies *applies, double *out) {
    *applies = CM_APPLIES;
    cm_str number = w;
    if (w.n && w.s[w.n - 1] == '?') {
        *applies = CM_ASKED;
        number = cm_str_cut(w, 0, w.n - 1);
        if (!number.n) return;
    }
    if (!cm_number_read(number, false, out)) fault(in, w, "a number, with ? behind it where it may apply");
}

static void check_overlap(reading *in, const cm_indicator *x, cm_str at) {
    for (size_t i = 0; i < in->rules->indicators.n; i++) {
        const cm_indicator *y = &in->rules->indicators.at[i];
        if (strcmp(x->name, y->name) != 0 || x->from > y->until || y->from > x->until) continue;
        if (*x->group && *y->group && strcmp(x->group, y->group) != 0) continue;
        fault(in, at, cm_arena_printf(in->arena, "years other than those of the same indicator in %s", y->rule));
        return;
    }
}

static void read_indicator(reading *in, cm_str rest) {
    unsigned before = in->n_faults;
    cm_str name = word(&rest), key;
    cm_indicator x = {.group = "",
                      .category = "",
                      .from = FIRST_YEAR,
                      .until = LAST_YEAR,
                      .rule = cm_arena_printf(in->arena, "%s:%u", in->rules->file, in->line)};
    bool better = false;
    if (!plain_name(name)) fault(in, name, "the name of an indicator, of small letters, digits and hyphens");
    x.name = cm_arena_cstr(in->arena, name);
    while ((key = word(&rest)).n) {
        if (years(in, key, &rest, &x.from, &x.until)) continue;
        cm_str value = word(&rest);
        if (cm_str_is(key, "category"))
            x.category = cm_arena_cstr(in->arena, value);
        else if (cm_str_is(key, "better")) {
            better = true;
            if (cm_str_is(value, "higher"))
                x.better = CM_BETTER_HIGHER;
            else if (cm_str_is(value, "lower"))
                x.better = CM_BETTER_LOWER;
            else if (!cm_str_is(value, "?"))
                fault(in, value, "higher, lower or ?");
        } else if (cm_str_is(key, "threshold"))
            amount(in, value, &x.has_threshold, &x.threshold);
        else if (cm_str_is(key, "cap"))
            amount(in, value, &x.has_cap, &x.cap);
        else if (cm_str_is(key, "group")) {
            const char *group = cm_card_group(in->rules, value);
            if (group)
                x.group = group;
            else
                fault(in, value, "a group that a line above names");
        } else
            fault(in, key, "category, better, threshold, cap, group, from or until");
    }
    if (!*x.category || !better) fault(in, name, "a category and a better behind the name");
    if (x.from > x.until) fault(in, name, "years that begin before they end");
    if (x.has_threshold && x.has_cap) fault(in, name, "a threshold or a cap, not both");
    if (in->n_faults == before) check_overlap(in, &x, name);
    if (in->n_faults == before) CM_PUSH(in->arena, in->rules->indicators, x);
}

static bool expect(reading *in, cm_str *rest, const char *what) {
    cm_str w = word(rest);
    if (cm_str_is(w, what)) return true;
    fault(in, w, what);
    return false;
}

static bool in_each_category(reading *in, cm_str *rest) {
    return expect(in, rest, "in") && expect(in, rest, "each") && expect(in, rest, "category");
}

static void read_hard(reading *in, cm_str *rest, cm_requirement *x) {
    CM_VEC(const char *) any = {0};
    cm_buf name = {0};
    cm_str w = word(rest);
    x->kind = CM_HARD;
    if (cm_str_is(w, "any")) {
        expect(in, rest, "of");
        while ((w = word(rest)).n && !cm_str_is(w, "as")) CM_PUSH(in->arena, any, cm_arena_cstr(in->arena, w));
        if (!any.n || !w.n) fault(in, w, "names of indicators and as WORDS");
        for (cm_str peek = *rest; (w = word(&peek)).n && !cm_str_is(w, "from") && !cm_str_is(w, "until"); *rest = peek)
            cm_buf_printf(&name, "%s%.*s", name.n ? " " : "", CM_FMT(w));
    } else {
        CM_PUSH(in->arena, any, cm_arena_cstr(in->arena, w));
        cm_buf_printf(&name, "%.*s", CM_FMT(w));
    }
    x->any = any.at;
    x->n_any = any.n;
    x->name = cm_arena_cstr(in->arena, cm_str_of(cm_buf_cstr(&name)));
    cm_buf_free(&name);
}

static void read_requirement(reading *in, cm_str rest, bool asked) {
    unsigned before = in->n_faults;
    cm_requirement x = {.asked = asked,
                        .from = FIRST_YEAR,
                        .until = LAST_YEAR,
                        .name = "",
                        .rule = cm_arena_printf(in->arena, "%s:%u", in->rules->file, in->line)};
    cm_str w = word(&rest);
    int n = 0, m = 0;
    if (cm_str_is(w, "hard")) {
        read_hard(in, &rest, &x);
    } else if (cm_str_is(w, "half")) {
        x.kind = CM_HALF_EACH;
        in_each_category(in, &rest);
        x.name = "half in each category";
    } else if (whole(in, w, 1, 1000, &n)) {
        cm_str peek = rest;
        x.kind = cm_str_is(word(&peek), "of") ? CM_N_OF_M : CM_N_EACH;
        if (x.kind == CM_N_OF_M) {
            rest = peek;
            whole(in, word(&rest), 1, 1000, &m);
            expect(in, &rest, "indicators");
            x.name = cm_arena_printf(in->arena, "%d of %d", n, m);
        } else {
            in_each_category(in, &rest);
            x.name = cm_arena_printf(in->arena, "%d in each category", n);
        }
    }
    x.n = (unsigned)n;
    x.m = (unsigned)m;
    while (in->n_faults == before && (w = word(&rest)).n)
        if (!years(in, w, &rest, &x.from, &x.until)) fault(in, w, "from or until");
    if (in->n_faults == before) CM_PUSH(in->arena, in->rules->requirements, x);
}

static void read_wgi(reading *in, cm_str rest) {
    cm_card_rules *r = in->rules;
    cm_str name = word(&rest), code = word(&rest);
    if (cm_str_is(name, "year")) {
        if (!cm_str_is(code, "minus")) fault(in, code, "minus");
        whole(in, word(&rest), 0, 99, &r->wgi_minus);
        if (expect(in, &rest, "from")) whole(in, word(&rest), 1900, LAST_YEAR, &r->wgi_from);
        return;
    }
    if (!name.n || !code.n) {
        fault(in, name, "the name of an indicator and its code");
        return;
    }
    CM_PUSH(in->arena, r->wgi,
            ((__typeof__(*r->wgi.at)){cm_arena_cstr(in->arena, name), cm_arena_cstr(in->arena, code)}));
}

static void read_group(reading *in, cm_str rest) {
    cm_card_rules *r = in->rules;
    const char *name = cm_arena_cstr(in->arena, word(&rest));
    if (!*name) fault(in, rest, "the name of an income group");
    for (cm_str w = cm_str_of(name); w.n; w = word(&rest))
        CM_PUSH(in->arena, r->groups, ((__typeof__(*r->groups.at)){name, cm_arena_cstr(in->arena, w)}));
}

const char *cm_card_group(const cm_card_rules *rules, cm_str w) {
    for (size_t i = 0; i < rules->groups.n; i++)
        if (cm_str_ieq(w, cm_str_of(rules->groups.at[i].word))) return rules->groups.at[i].name;
    return NULL;
}

static void check_names(reading *in) {
    cm_card_rules *r = in->rules;
    for (size_t i = 0; i < r->requirements.n; i++)
        for (size_t k = 0; k < r->requirements.at[i].n_any; k++) {
            bool known = false;
            for (size_t j = 0; j < r->indicators.n; j++)
                known |= strcmp(r->indicators.at[j].name, r->requirements.at[i].any[k]) == 0;
            if (known) continue;
            in->n_faults++;
            cm_buf_printf(&in->faults, "%s: expected the name of an indicator, found '%s'\n",
                          r->requirements.at[i].rule, r->requirements.at[i].any[k]);
        }
}

static void read_lines(reading *in, cm_str text) {
    cm_str line;
    while (cm_str_split(&text, '\n', &line)) {
        in->line++;
        in->start = line.s;
        cm_str rest = cm_str_trim(line);
        if (!rest.n || rest.s[0] == '#') continue;
        cm_str verb = word(&rest);
        if (cm_str_is(verb, "indicator"))
            read_indicator(in, rest);
        else if (cm_str_is(verb, "require"))
            read_requirement(in, rest, false);
        else if (cm_str_is(verb, "require?"))
            read_requirement(in, rest, true);
        else if (cm_str_is(verb, "wgi"))
            read_wgi(in, rest);
        else if (cm_str_is(verb, "group"))
            read_group(in, rest);
        else
            fault(in, verb, "indicator, require, require?, wgi or group");
    }
    check_names(in);
}

comity_status cm_card_rules_read(cm_arena *arena, const char *const *dirs, size_t n_dirs, cm_card_rules *out,
                                 comity_error *err) {
    *out = (cm_card_rules){.file = "scorecard.txt"};
    for (size_t i = n_dirs; i-- > 0;) {
        out->path = cm_arena_printf(arena, "%s/rules/scorecard.txt", dirs[i]);
        if (access(out->path, F_OK) == 0 || i == 0) break;
    }
    cm_str text;
    comity_status status = cm_file_read(arena, out->path, &text, err);
    if (status != COMITY_OK) return status == COMITY_NOT_FOUND ? COMITY_BAD_DATA : status;
    reading in = {.arena = arena, .rules = out};
    read_lines(&in, text);
    if (in.n_faults)
        status = cm_fail(err, COMITY_BAD_DATA, "%u faulty lines of rules:\n%s", in.n_faults, cm_buf_cstr(&in.faults));
    cm_buf_free(&in.faults);
    return status;
}
