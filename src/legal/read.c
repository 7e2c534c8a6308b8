/* The rule files of legal triggers. */
#include "legal/legal.h"
#include "base/buf.h"
#include "base/table.h"

#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>

enum { ALWAYS = 9999 };

typedef struct reading {
    cm_arena *arena;
    const cm_rules *fluents;
    const char *path, *file;
    unsigned line;
    const char *start; /* of the line */
    cm_legal_set *set;
    cm_term *term;       /* the one that is being told, or NULL */
    cm_legal_rule *rule;
    cm_buf faults;
    unsigned n_faults;
} reading;

static bool fault(reading *in, cm_str at, const char *expected) {
    in->n_faults++;
    cm_buf_printf(&in->faults, "%s:%u:%ld: expected %s, found '%.*s'\n", in->path, in->line, (long)(at.s - in->start) + 1, expected,
                  CM_FMT(at));
    return false;
}

static cm_str word(cm_str *rest) {
    *rest = cm_str_trim(*rest);
    size_t i = 0;
    while (i < rest->n && rest->s[i] != ' ' && rest->s[i] != '\t') i++;
    cm_str w = cm_str_cut(*rest, 0, i);
    *rest = cm_str_cut(*rest, i, rest->n);
    return w;
}

static bool quoted(reading *in, cm_str *rest, const char **out) {
    *rest = cm_str_trim(*rest);
    size_t end = 1;
    while (end < rest->n && rest->s[end] != '"') end++;
    if (rest->n < 2 || rest->s[0] != '"' || end >= rest->n) return fault(in, *rest, "words in double quotes");
    *out = cm_arena_cstr(in->arena, cm_str_cut(*rest, 1, end));
    *rest = cm_str_cut(*rest, end + 1, rest->n);
    return true;
}

static bool at_end(reading *in, cm_str rest) {
    rest = cm_str_trim(rest);
    return !rest.n || fault(in, rest, "the end of the line");
}

static const char *id_of(reading *in) { return cm_arena_printf(in->arena, "%s:%u", in->file, in->line); }

static bool year(reading *in, cm_str w, int *out) {
    *out = 0;
    for (size_t i = 0; i < w.n; i++) *out = isdigit((unsigned char)w.s[i]) ? *out * 10 + w.s[i] - '0' : 10000;
    return (w.n == 4 && *out >= 1000 && *out < ALWAYS) || fault(in, w, "a year of four digits");
}

/* "1986-2011", "2012-" (still so), "1985" */
static bool years(reading *in, cm_str w, int *from, int *until) {
    cm_str rest = w, first;
    cm_str_split(&rest, '-', &first);
    if (!year(in, first, from)) return false;
    bool range = first.n < w.n;
    *until = range ? ALWAYS : *from;
    if (range && rest.n && !year(in, rest, until)) return false;
    return *until >= *from || fault(in, w, "a first year that is not after the last");
}

static bool name_word(reading *in, cm_str w, const char **out) {
    bool good = w.n > 0;
    for (size_t i = 0; i < w.n; i++) good &= islower((unsigned char)w.s[i]) || isdigit((unsigned char)w.s[i]) || w.s[i] == '-';
    if (!good) return fault(in, w, "a name of lower-case letters and hyphens");
    *out = cm_arena_cstr(in->arena, w);
    return true;
}

/* Words with commas between; "_" stands for a blank within one. */
static bool list(reading *in, cm_str w, bool codes, cm_words *out) {
    cm_str rest = w, part;
    if (!w.n) return fault(in, w, "a list with commas between");
    while (rest.n && cm_str_split(&rest, ',', &part)) {
        bool good = part.n > 0;
        for (size_t i = 0; i < part.n && codes; i++) good &= isdigit((unsigned char)part.s[i]) != 0;
        if (!good || (codes && (part.n < 2 || part.n > 4))) return fault(in, part, codes ? "a CAMEO code of two to four digits" : "a word");
        char *copy = cm_arena_cstr(in->arena, part);
        for (char *p = copy; *p; p++)
            if (*p == '_') *p = ' ';
        CM_PUSH(in->arena, out->list, (const char *)copy);
    }
    return true;
}

static bool who(reading *in, cm_str w, cm_who *out) {
    *out = cm_str_is(w, "ACTOR") ? CM_WHO_ACTOR : CM_WHO_STATE;
    return cm_str_is(w, "ACTOR") || cm_str_is(w, "STATE") || fault(in, w, "ACTOR or STATE");
}

const cm_term *cm_legal_term(const cm_legal_set *set, cm_str name) {
    for (size_t i = 0; i < set->terms.n; i++)
        if (cm_str_is(name, set->terms.at[i].name)) return &set->terms.at[i];
    return NULL;
}

static bool terms(reading *in, cm_str rest, cm_terms *out) {
    cm_str w = word(&rest);
    if (!w.n) return fault(in, w, "names of terms");
    for (; w.n; w = word(&rest)) {
        const cm_term *t = cm_legal_term(in->set, w);
        if (!t) return fault(in, w, "the name of a term that stands above");
        CM_PUSH(in->arena, *out, t);
    }
    return true;
}

static bool read_term_line(reading *in, cm_str verb, cm_str rest) {
    cm_term *t = in->term;
    if (cm_str_is(verb, "lasts")) {
        cm_str w = word(&rest);
        t->lasts = w.n && w.n < 4 ? atoi(cm_arena_cstr(in->arena, w)) : 0;
        return (t->lasts > 0 || fault(in, w, "a number of years")) && at_end(in, rest);
    }
    if (cm_str_is(verb, "implies")) {
        for (cm_str w; (w = word(&rest)).n;) {
            if (!cm_legal_term(in->set, w)) return fault(in, w, "the name of a term that stands above");
            const char *name = cm_arena_cstr(in->arena, w);
            CM_PUSH(in->arena, t->implied, name);
        }
        return true;
    }
    if (!cm_str_is(verb, "shows")) return fault(in, verb, "shows, lasts, implies, term, rule or example");
    cm_showing s = {0};
    for (cm_str w; (w = word(&rest)).n;) {
        bool good;
        if (cm_str_is(w, "code")) good = list(in, word(&rest), true, &s.codes);
        else if (cm_str_is(w, "source")) good = who(in, word(&rest), &s.source);
        else if (cm_str_is(w, "target")) good = who(in, word(&rest), &s.target);
        else if (cm_str_is(w, "object")) good = list(in, word(&rest), false, &s.object);
        else if (cm_str_is(w, "words")) good = list(in, word(&rest), false, &s.words);
        else if (cm_str_is(w, "verb")) good = list(in, word(&rest), false, &s.verbs);
        else good = fault(in, w, "code, source, target, object, words or verb");
        if (!good) return false;
    }
    if (!s.codes.list.n && !s.words.list.n && !s.verbs.list.n && !s.object.list.n) return fault(in, rest, "code, object, words or verb");
    CM_PUSH(in->arena, t->ways, s);
    return true;
}

static bool read_rule_line(reading *in, cm_str verb, cm_str rest) {
    cm_legal_rule *r = in->rule;
    if (cm_str_is(verb, "when")) return terms(in, rest, &r->when);
    if (cm_str_is(verb, "requires")) return terms(in, rest, &r->requires);
    if (cm_str_is(verb, "unless")) return terms(in, rest, &r->unless);
    if (cm_str_is(verb, "until")) return terms(in, rest, &r->ends);
    if (cm_str_is(verb, "years")) return years(in, word(&rest), &r->from, &r->until) && at_end(in, rest);
    if (cm_str_is(verb, "scope")) return quoted(in, &rest, &r->scope) && at_end(in, rest);
    if (cm_str_is(verb, "says")) return quoted(in, &rest, &r->says) && at_end(in, rest);
    if (cm_str_is(verb, "cites")) return quoted(in, &rest, &r->cites) && at_end(in, rest);
    if (cm_str_is(verb, "only")) {
        cm_str w = word(&rest);
        if (w.n != 3) return fault(in, w, "the code of a state");
        r->only = cm_arena_cstr(in->arena, w);
        return at_end(in, rest);
    }
    if (cm_str_is(verb, "starts")) {
        cm_str w = word(&rest);
        r->fluent = cm_arena_cstr(in->arena, w);
        if (!cm_rules_fluent(in->fluents, r->fluent)) return fault(in, w, "the name of a fluent of fluents.tsv");
        return at_end(in, rest);
    }
    if (cm_str_is(verb, "spares")) {
        cm_spared s = {.from = 0, .until = ALWAYS};
        cm_str peek = cm_str_trim(rest);
        if (peek.n && isdigit((unsigned char)peek.s[0]) && !years(in, word(&rest), &s.from, &s.until)) return false;
        if (!quoted(in, &rest, &s.text) || !at_end(in, rest)) return false;
        CM_PUSH(in->arena, r->spares, s);
        return true;
    }
    return fault(in, verb, "when, requires, starts, scope, unless, until, spares, years, only, cites, says, rule, term or example");
}

static bool ends_block(reading *in) {
    if (in->rule && !in->rule->when.n) {
        in->n_faults++;
        cm_buf_printf(&in->faults, "%s: rule %s (%s): expected a line 'when TERM…'\n", in->path, in->rule->name, in->rule->id);
    }
    in->term = NULL;
    in->rule = NULL;
    return true;
}

/* example EVENT on DATE gives OUTCOME RULE [; missing TERM]…   EVENT: "a sentence" about STATE, or terms as in a question */
static bool read_example(reading *in, cm_str rest) {
    cm_legal_example x = {.where = cm_arena_printf(in->arena, "%s:%u", in->path, in->line)};
    rest = cm_str_trim(rest);
    if (rest.n && rest.s[0] == '"') {
        if (!quoted(in, &rest, &x.event)) return false;
        cm_str about = word(&rest), code = word(&rest);
        if (!cm_str_is(about, "about") || code.n != 3) return fault(in, about, "about and the code of the state");
        x.about = cm_arena_cstr(in->arena, code);
    } else {
        cm_str from = rest, w;
        while ((w = word(&rest)).n && !cm_str_is(w, "on")) {}
        if (!w.n) return fault(in, rest, "on and a date");
        x.event = cm_arena_cstr(in->arena, cm_str_trim((cm_str){from.s, (size_t)(w.s - from.s)}));
        rest = (cm_str){w.s, (size_t)(from.s + from.n - w.s)};
        size_t n = strlen(x.event); /* the last word of the event is the state */
        if (n < 4 || x.event[n - 4] != ' ') return fault(in, from, "terms with the code of the state at the end");
        x.about = x.event + n - 3;
    }
    cm_str on = word(&rest);
    if (!cm_str_is(on, "on")) return fault(in, on, "on");
    cm_str date = word(&rest);
    if (date.n != 10) return fault(in, date, "a date YYYY-MM-DD");
    x.on = cm_arena_cstr(in->arena, date);
    cm_str gives = word(&rest);
    if (!cm_str_is(gives, "gives")) return fault(in, gives, "gives");
    rest = cm_str_trim(rest);
    if (!rest.n) return fault(in, rest, "follows, waits, averted, ended or no-law and a rule; missing TERM; or none");
    x.wanted = cm_arena_cstr(in->arena, rest);
    CM_PUSH(in->arena, in->set->examples, x);
    return true;
}

static bool read_line(reading *in, cm_str line) {
    cm_str rest = line, verb = word(&rest);
    cm_legal_set *set = in->set;
    if (cm_str_is(verb, "set")) {
        if (set->title) return fault(in, verb, "one set a file");
        return name_word(in, word(&rest), &set->name) && quoted(in, &rest, &set->title) && at_end(in, rest);
    }
    if (!set->title) return fault(in, verb, "set NAME \"TITLE\" first");
    if (cm_str_is(verb, "actor")) {
        cm_str w = word(&rest);
        if (w.n != 3) return fault(in, w, "the code of the state whose law it is");
        set->actor = cm_arena_cstr(in->arena, w);
        return at_end(in, rest);
    }
    if (cm_str_is(verb, "year")) {
        cm_str w = word(&rest);
        set->fiscal = cm_str_is(w, "fiscal");
        return (set->fiscal || cm_str_is(w, "calendar") || fault(in, w, "fiscal or calendar")) && at_end(in, rest);
    }
    if (cm_str_is(verb, "law")) {
        cm_law law;
        if (!years(in, word(&rest), &law.from, &law.until) || !quoted(in, &rest, &law.text) || !at_end(in, rest)) return false;
        CM_PUSH(in->arena, set->laws, law);
        return true;
    }
    if (cm_str_is(verb, "example")) return ends_block(in) && read_example(in, rest);
    if (cm_str_is(verb, "term")) {
        cm_term t = {.id = id_of(in)};
        ends_block(in);
        cm_str name = word(&rest);
        if (cm_legal_term(set, name)) return fault(in, name, "a term that does not stand above already");
        if (set->terms.n == 32) return fault(in, name, "at most 32 terms a set");
        if (!set->terms.cap) { /* rules point at them: they must stay where they are */
            set->terms.at = CM_NEW_ARRAY(in->arena, cm_term, 32);
            set->terms.cap = 32;
        }
        if (!name_word(in, name, &t.name) || !quoted(in, &rest, &t.words)) return false;
        CM_PUSH(in->arena, set->terms, t);
        in->term = &set->terms.at[set->terms.n - 1];
        return at_end(in, rest);
    }
    if (cm_str_is(verb, "rule")) {
        cm_legal_rule r = {.id = id_of(in), .until = ALWAYS, .scope = "", .says = "", .cites = "", .fluent = ""};
        ends_block(in);
        if (!name_word(in, word(&rest), &r.name) || !quoted(in, &rest, &r.text)) return false;
        CM_PUSH(in->arena, set->rules, r);
        in->rule = &set->rules.at[set->rules.n - 1];
        return at_end(in, rest);
    }
    if (in->term) return read_term_line(in, verb, rest);
    if (in->rule) return read_rule_line(in, verb, rest);
    return fault(in, verb, "actor, year, law, term, rule or example");
}

/* A line without the comment at its end. */
static cm_str without_comment(cm_str line) {
    bool quote = false;
    for (size_t i = 0; i < line.n; i++) {
        if (line.s[i] == '"') quote = !quote;
        if (line.s[i] == '#' && !quote && (i == 0 || line.s[i - 1] == ' ' || line.s[i - 1] == '\t')) return cm_str_cut(line, 0, i);
    }
    return line;
}

static comity_status read_file(reading *in, cm_legal *out, comity_error *err) {
    cm_str rest, line;
    CM_TRY(cm_file_read(in->arena, in->path, &rest, err));
    in->set = CM_NEW(in->arena, cm_legal_set);
    in->set->file = in->file;
    for (in->line = 1; cm_str_split(&rest, '\n', &line); in->line++) {
        in->start = line.s;
        cm_str body = cm_str_trim(without_comment(line));
        if (body.n) read_line(in, body);
    }
    ends_block(in);
    if (!in->set->title || !in->set->actor) {
        in->n_faults++;
        cm_buf_printf(&in->faults, "%s: expected a set with a line 'actor CODE'\n", in->path);
        return COMITY_OK;
    }
    for (size_t i = 0; i < out->sets.n; i++)
        if (strcmp(out->sets.at[i]->name, in->set->name) == 0) {
            out->sets.at[i] = in->set;
            return COMITY_OK;
        }
    CM_PUSH(in->arena, out->sets, in->set);
    return COMITY_OK;
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

comity_status cm_legal_read(cm_arena *arena, const cm_rules *fluents, const char *const *dirs, size_t n_dirs, cm_legal *out,
                            comity_error *err) {
    reading in = {.arena = arena, .fluents = fluents};
    *out = (cm_legal){0};
    comity_status s = COMITY_OK;
    for (size_t i = 0; i < n_dirs && s == COMITY_OK; i++) {
        const char *folder = cm_arena_printf(arena, "%s/rules/legal", dirs[i]);
        DIR *d = opendir(folder);
        if (!d) continue;
        CM_VEC(const char *) names = {0};
        for (struct dirent *e; (e = readdir(d));)
            if (e->d_name[0] != '.' && cm_str_ends(cm_str_of(e->d_name), ".rules")) {
                const char *name = cm_arena_cstr(arena, cm_str_of(e->d_name));
                CM_PUSH(arena, names, name);
            }
        closedir(d);
        if (names.n) qsort(names.at, names.n, sizeof *names.at, by_name);
        for (size_t k = 0; k < names.n && s == COMITY_OK; k++) {
            in.path = cm_arena_printf(arena, "%s/%s", folder, names.at[k]);
            in.file = names.at[k];
            s = read_file(&in, out, err);
        }
    }
    if (s == COMITY_OK && in.n_faults) s = cm_fail(err, COMITY_BAD_DATA, "%u faulty lines of rules:\n%s", in.n_faults, cm_buf_cstr(&in.faults));
    cm_buf_free(&in.faults);
    return s;
}

int cm_legal_year(const cm_legal_set *set, const char *date) {
    int y = atoi(date), month = strlen(date) >= 7 ? atoi(date + 5) : 1;
    return y + (set->fiscal && month >= 10);
}

const char *cm_legal_law(const cm_legal_set *set, int y) {
    for (size_t i = 0; i < set->laws.n; i++)
        if (y >= set->laws.at[i].from && y <= set->laws.at[i].until) return set->laws.at[i].text;
    return NULL;
}
