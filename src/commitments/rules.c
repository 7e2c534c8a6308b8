#include "commitments/rules.h"
#include "base/buf.h"
#include "base/table.h"

#include <ctype.h>

static const char *const SETTLING[CM_SETTLE_COUNT] = {
    "met when fluent same",       "broken when fluent opposite",   "met when act same",
    "broken when act opposite",   "met when act denied",           "broken when act done",
    "lapsed when condition avoided", "lapsed when promise opposite", "lapsed when deadline passed"};

typedef struct reading {
    cm_arena *arena;
    cm_commitment_rules *r;
    const char *path;
    unsigned line;
    const char *start; /* of the line */
    cm_buf faults;
    unsigned n_faults;
} reading;

static void fault(reading *in, cm_str at, const char *expected) {
    in->n_faults++;
    cm_buf_printf(&in->faults, "%s:%u:%ld: expected %s, found '%.*s'\n", in->path, in->line, (long)(at.s - in->start) + 1, expected,
                  CM_FMT(at));
}

static cm_str word(cm_str *rest) {
    *rest = cm_str_trim(*rest);
    size_t i = 0;
    while (i < rest->n && rest->s[i] != ' ' && rest->s[i] != '\t') i++;
    cm_str w = cm_str_cut(*rest, 0, i);
    *rest = cm_str_cut(*rest, i, rest->n);
    return w;
}

static bool expect(reading *in, cm_str *rest, const char *what) {
    cm_str w = word(rest);
    if (cm_str_is(w, what)) return true;
    fault(in, w, what);
    return false;
}

static const char *id_of(reading *in) { return cm_arena_printf(in->arena, "commitments.txt:%u", in->line); }

static bool code_word(cm_str w) {
    for (size_t i = 0; i < w.n; i++)
        if (!isdigit((unsigned char)w.s[i])) return false;
    return w.n >= 2 && w.n <= 4;
}

static bool read_list(reading *in, cm_str list, bool codes, cm_words *out) {
    cm_str w, rest = list;
    if (!list.n) {
        fault(in, list, codes ? "CAMEO codes with commas between" : "words with commas between");
        return false;
    }
    while (rest.n && cm_str_split(&rest, ',', &w)) {
        if (codes && !code_word(w)) {
            fault(in, w, "a CAMEO code of two to four digits");
            return false;
        }
        const char *copy = cm_arena_cstr(in->arena, w);
        if (w.n) CM_PUSH(in->arena, out->list, copy);
    }
    return true;
}

static void read_kind(reading *in, comity_commitment_kind kind, cm_str rest) {
    cm_commitment_kind_rule k = {.kind = kind, .id = id_of(in)};
    if (!expect(in, &rest, "when")) return;
    for (cm_str w; (w = word(&rest)).n;) {
        if (cm_str_is(w, "conditional")) k.conditional = true;
        else if (cm_str_is(w, "depends")) k.depends = true;
        else if (cm_str_is(w, "code")) {
            if (!read_list(in, word(&rest), true, &k.codes)) return;
        } else if (cm_str_is(w, "trigger")) {
            if (!read_list(in, word(&rest), false, &k.triggers)) return;
        } else {
            fault(in, w, "conditional, depends, code or trigger");
            return;
        }
    }
    if (!k.codes.list.n && !k.triggers.list.n) fault(in, rest, "code or trigger and a list");
    else CM_PUSH(in->arena, in->r->kinds, k);
}

static void read_about(reading *in, cm_str rest) {
    cm_str said = word(&rest);
    if (!code_word(said)) {
        fault(in, said, "a CAMEO code of two to four digits");
        return;
    }
    if (!expect(in, &rest, "is")) return;
    cm_str act = word(&rest);
    bool negative = cm_str_is(act, "not");
    if (negative) act = word(&rest);
    if (!code_word(act)) {
        fault(in, act, "a CAMEO code of two to four digits");
        return;
    }
    cm_about_rule a = {cm_arena_cstr(in->arena, said), cm_arena_cstr(in->arena, act), negative, id_of(in)};
    for (size_t i = 0; i < in->r->about.n; i++)
        if (strcmp(in->r->about.at[i].said, a.said) == 0) {
            in->r->about.at[i] = a; /* a user's goes over ours */
            return;
        }
    CM_PUSH(in->arena, in->r->about, a);
}

static void read_opposite(reading *in, cm_str rest) {
    cm_opposite_rule o = {.id = id_of(in)};
    if (!read_list(in, word(&rest), true, &o.one) || !expect(in, &rest, "to") || !read_list(in, word(&rest), true, &o.other)) return;
    if (cm_str_trim(rest).n && (!expect(in, &rest, "words") || !read_list(in, word(&rest), false, &o.words))) return;
    CM_PUSH(in->arena, in->r->opposite, o);
}

/* example "SENTENCES" on DATE gives KIND HOLDER ADDRESSEE STATUS */
static void read_example(reading *in, cm_str rest) {
    rest = cm_str_trim(rest);
    size_t end = 1;
    while (end < rest.n && rest.s[end] != '"') end++;
    if (rest.n < 3 || rest.s[0] != '"' || end >= rest.n) {
        fault(in, rest, "sentences in double quotes");
        return;
    }
    cm_commitment_example x = {.text = cm_arena_cstr(in->arena, cm_str_cut(rest, 1, end)), .path = in->path,
                               .where = cm_arena_printf(in->arena, "%s:%u", in->path, in->line)};
    rest = cm_str_cut(rest, end + 1, rest.n);
    if (!expect(in, &rest, "on")) return;
    cm_str on = word(&rest);
    if (on.n != 10) {
        fault(in, on, "a date YYYY-MM-DD");
        return;
    }
    x.on = cm_arena_cstr(in->arena, on);
    if (!expect(in, &rest, "gives")) return;
    rest = cm_str_trim(rest);
    if (!rest.n) {
        fault(in, rest, "KIND HOLDER ADDRESSEE STATUS, or none");
        return;
    }
    x.wanted = cm_arena_cstr(in->arena, rest);
    CM_PUSH(in->arena, in->r->examples, x);
}

static void read_line(reading *in, cm_str line) {
    static const char *const kinds[] = {"promise", "threat", "duty"};
    for (int i = 0; i < CM_SETTLE_COUNT; i++)
        if (cm_str_is(line, SETTLING[i])) {
            in->r->settling[i] = id_of(in);
            return;
        }
    cm_str rest = line, w = word(&rest);
    for (int i = 0; i < 3; i++)
        if (cm_str_is(w, kinds[i])) {
            read_kind(in, (comity_commitment_kind)i, rest);
            return;
        }
    if (cm_str_is(w, "about")) read_about(in, rest);
    else if (cm_str_is(w, "opposite")) read_opposite(in, rest);
    else if (cm_str_is(w, "example")) read_example(in, rest);
    else if (cm_str_is(w, "within")) {
        cm_str years = word(&rest);
        in->r->within = 0;
        for (size_t i = 0; i < years.n && years.n < 3; i++) in->r->within = isdigit((unsigned char)years.s[i]) ? in->r->within * 10 + years.s[i] - '0' : -100;
        if (in->r->within <= 0) fault(in, years, "a number of years");
        else expect(in, &rest, "years");
    } else if (cm_str_is(w, "except")) {
        if (expect(in, &rest, "trigger")) read_list(in, word(&rest), false, &in->r->except);
    } else
        fault(in, w, "promise, threat, duty, except, about, opposite, within, example, or a rule 'met when …', 'broken when …', 'lapsed when …'");
}

comity_status cm_commitment_rules_read(cm_arena *arena, const char *const *dirs, size_t n_dirs, cm_commitment_rules *out,
                                       comity_error *err) {
    reading in = {.arena = arena, .r = out};
    *out = (cm_commitment_rules){0};
    for (size_t i = 0; i < n_dirs; i++) {
        cm_str rest, line;
        in.path = cm_arena_printf(arena, "%s/rules/commitments.txt", dirs[i]);
        comity_status s = cm_file_read(arena, in.path, &rest, i ? NULL : err);
        if (s == COMITY_NOT_FOUND && i) continue;
        CM_TRY(s);
        for (in.line = 1; cm_str_split(&rest, '\n', &line); in.line++) {
            in.start = line.s;
            cm_str body = cm_str_trim(line);
            if (body.n && body.s[0] != '#') read_line(&in, body);
        }
    }
    comity_status s = COMITY_OK;
    if (in.n_faults) s = cm_fail(err, COMITY_BAD_DATA, "%u faulty lines of rules:\n%s", in.n_faults, cm_buf_cstr(&in.faults));
    cm_buf_free(&in.faults);
    return s;
}

bool cm_words_code(const cm_words *codes, const char *code) {
    for (size_t i = 0; i < codes->list.n; i++)
        if (*code && strncmp(code, codes->list.at[i], strlen(codes->list.at[i])) == 0) return true;
    return false;
}

bool cm_words_in(const cm_words *words, const char *text) {
    for (const char *p = text; *p;) {
        for (size_t i = 0; i < words->list.n; i++)
            if (strncasecmp(p, words->list.at[i], strlen(words->list.at[i])) == 0) return true;
        while (isalnum((unsigned char)*p) || (unsigned char)*p >= 0x80) p++;
        while (*p && !isalnum((unsigned char)*p) && (unsigned char)*p < 0x80) p++;
    }
    return false;
}

const char *cm_commitment_act(const cm_commitment_rules *rules, const char *said, bool *negative) {
    const cm_about_rule *best = NULL;
    for (size_t i = 0; i < rules->about.n; i++) {
        const cm_about_rule *a = &rules->about.at[i];
        if (strncmp(said, a->said, strlen(a->said)) == 0 && (!best || strlen(a->said) > strlen(best->said))) best = a;
    }
    if (negative) *negative = best && best->negative;
    return best ? best->act : NULL;
}

const cm_opposite_rule *cm_commitment_opposite(const cm_commitment_rules *rules, const char *act, const char *other,
                                               const char *consequence) {
    for (size_t i = 0; i < rules->opposite.n; i++) {
        const cm_opposite_rule *o = &rules->opposite.at[i];
        bool fits = (cm_words_code(&o->one, act) && cm_words_code(&o->other, other)) ||
                    (cm_words_code(&o->other, act) && cm_words_code(&o->one, other));
        if (fits && (!o->words.list.n || cm_words_in(&o->words, consequence))) return o;
    }
    return NULL;
}
