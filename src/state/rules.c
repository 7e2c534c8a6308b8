#include "state/rules.h"
#include "base/buf.h"
#include "base/table.h"
#include "ledger/day.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

struct cm_rules {
    cm_arena *arena;
    CM_VEC(cm_fluent) fluents;
    CM_VEC(cm_rule) rules;
    CM_VEC(cm_rule_example) examples;
    uint64_t hash;
};

typedef struct reading {
    cm_rules *r;
    const char *path, *file;
    unsigned line;
    uint32_t layer;
    const char *start; /* of the line */
    cm_str above;      /* the rule read last */
    cm_buf faults;
    unsigned n_faults;
} reading;

static void fault(reading *in, const char *at, const char *expected, cm_str found) {
    in->n_faults++;
    cm_buf_printf(&in->faults, "%s:%u:%ld: expected %s, found '%.*s'\n", in->path, in->line, (long)(at - in->start) + 1, expected,
                  CM_FMT(found));
}

const cm_fluent *cm_rules_fluent(const cm_rules *rules, const char *name) {
    for (size_t i = 0; i < rules->fluents.n; i++)
        if (strcmp(rules->fluents.at[i].name, name) == 0) return &rules->fluents.at[i];
    return NULL;
}

const cm_fluent *cm_rules_fluent_at(const cm_rules *rules, size_t order) {
    return order < rules->fluents.n ? &rules->fluents.at[order] : NULL;
}

static uint64_t mixed(uint64_t h, const char *s) {
    for (; s && *s; s++) h = (h ^ (unsigned char)*s) * 1099511628211ull;
    return (h ^ 0x1f) * 1099511628211ull; /* the end of a field counts */
}

static uint64_t hash_of(const cm_rules *rules) {
    uint64_t h = 14695981039346656037ull;
    char numbers[64];
    for (size_t i = 0; i < rules->fluents.n; i++) {
        const cm_fluent *f = &rules->fluents.at[i];
        snprintf(numbers, sizeof numbers, "%d %d", (int)f->key, (int)f->reciprocal);
        h = mixed(mixed(h, f->name), numbers);
    }
    for (size_t i = 0; i < rules->rules.n; i++) {
        const cm_rule *r = &rules->rules.at[i];
        const cm_fluent *const named[] = {r->if_, r->then, r->unless};
        snprintf(numbers, sizeof numbers, "%d %d %d %d %d", (int)r->kind, (int)r->unless_ended, (int)r->status, r->years, (int)r->at_least);
        h = mixed(mixed(mixed(mixed(mixed(mixed(h, numbers), r->id), r->state), r->date), r->said), r->name);
        for (int k = 0; k < 3; k++) h = mixed(h, named[k] ? named[k]->name : "*");
    }
    return h;
}

uint64_t cm_rules_hash(const cm_rules *rules) { return rules->hash; }

const cm_rule *cm_rules_at(const cm_rules *rules, size_t i) { return &rules->rules.at[i]; }
size_t cm_rules_count(const cm_rules *rules) { return rules->rules.n; }
const cm_rule_example *cm_rules_example(const cm_rules *rules, size_t i) {
    return i < rules->examples.n ? &rules->examples.at[i] : NULL;
}

static comity_status read_fluents(reading *in, comity_error *err) {
    cm_table t = {.path = in->path};
    cm_arena *a = in->r->arena;
    CM_TRY(cm_file_read(a, in->path, &t.rest, err));
    cm_str c[5];
    size_t n;
    while (cm_table_next(&t, c, 5, &n)) {
        in->line = t.line;
        in->start = c[0].s;
        if (n < 5) {
            fault(in, c[0].s, "name, group, sides, one per, words with tabs between", c[0]);
            continue;
        }
        cm_fluent f = {.name = cm_arena_cstr(a, c[0]), .group = cm_arena_cstr(a, c[1]), .words = cm_arena_cstr(a, c[4]),
                       .order = (uint32_t)in->r->fluents.n};
        f.reciprocal = cm_str_is(c[2], "both");
        if (!f.reciprocal && !cm_str_is(c[2], "one")) fault(in, c[2].s, "'both' or 'one'", c[2]);
        if (cm_str_is(c[3], "dyad")) f.key = CM_KEY_DYAD;
        else if (cm_str_is(c[3], "holder")) f.key = CM_KEY_HOLDER;
        else if (cm_str_is(c[3], "object")) f.key = CM_KEY_OBJECT;
        else fault(in, c[3].s, "'dyad', 'holder' or 'object'", c[3]);
        cm_fluent *old = (cm_fluent *)(uintptr_t)cm_rules_fluent(in->r, f.name);
        if (old) {
            f.order = old->order;
            *old = f; /* a user's table goes over ours */
        } else {
            CM_PUSH(a, in->r->fluents, f);
        }
    }
    return COMITY_OK;
}

static bool word(cm_str *rest, cm_str *out) {
    *rest = cm_str_trim(*rest);
    size_t i = 0;
    while (i < rest->n && rest->s[i] != ' ' && rest->s[i] != '\t') i++;
    *out = cm_str_cut(*rest, 0, i);
    *rest = cm_str_cut(*rest, i, rest->n);
    return i > 0;
}

static bool expect(reading *in, cm_str *rest, const char *what) {
    cm_str w;
    if (word(rest, &w) && cm_str_is(w, what)) return true;
    fault(in, w.s, what, w);
    return false;
}

static bool fluent_word(reading *in, cm_str w, const cm_fluent **out) {
    *out = NULL;
    if (cm_str_is(w, "*")) return true;
    char name[64] = "";
    if (w.n < sizeof name) memcpy(name, w.s, w.n), name[w.n] = 0;
    *out = cm_rules_fluent(in->r, name);
    if (!*out) fault(in, w.s, "the name of a fluent of fluents.tsv, or *", w);
    return *out != NULL;
}

/* Whether what the rules say already leads from one fluent to another. */
static bool leads(const cm_rules *rules, const cm_fluent *from, const cm_fluent *to) {
    if (from == to) return true;
    for (size_t i = 0; i < rules->rules.n; i++) {
        const cm_rule *r = &rules->rules.at[i];
        if (r->kind == CM_RULE_IMPLIES && r->if_ == from && leads(rules, r->then, to)) return true;
    }
    return false;
}

/* The rest of a line: nothing, or "unless FLUENT", "unless ended FLUENT". */
static void finish(reading *in, cm_str *rest, cm_rule *r, unsigned before) {
    cm_str w;
    if (word(rest, &w)) {
        bool may = r->kind == CM_RULE_IMPLIES || r->kind == CM_RULE_START_ENDS || r->kind == CM_RULE_END_ENDS;
        if (!may || !cm_str_is(w, "unless")) {
            fault(in, w.s, may ? "unless, or the end of the rule" : "the end of the rule", w);
            return;
        }
        word(rest, &w);
        r->unless_ended = cm_str_is(w, "ended");
        if (r->unless_ended) word(rest, &w);
        if (!fluent_word(in, w, &r->unless)) return;
        if (word(rest, &w)) fault(in, w.s, "the end of the rule", w);
    }
    if (in->n_faults == before) CM_PUSH(in->r->arena, in->r->rules, *r);
}

/* "state CODE ends YYYY-MM-DD" */
static bool state_ends(reading *in, cm_str *rest, cm_rule *r) {
    cm_str w;
    r->kind = CM_RULE_STATE_ENDS;
    word(rest, &w);
    if (w.n != 3) return fault(in, w.s, "the code of a state, three letters", w), false;
    r->state = cm_arena_cstr(in->r->arena, w);
    if (!expect(in, rest, "ends")) return false;
    word(rest, &w);
    r->date = cm_arena_cstr(in->r->arena, w);
    int32_t day;
    if (!cm_day_parse(r->date, &day)) return fault(in, w.s, "a day, YYYY-MM-DD", w), false;
    return true;
}

/* "after N years" */
static bool after_years(reading *in, cm_str *rest, cm_rule *r) {
    cm_str w;
    if (!expect(in, rest, "after")) return false;
    word(rest, &w);
    for (size_t i = 0; i < w.n && i < 4; i++) r->years = w.s[i] >= '0' && w.s[i] <= '9' ? r->years * 10 + w.s[i] - '0' : -10000;
    if (r->years < 1 || w.n > 3) return fault(in, w.s, "how many years, 1 to 999", w), false;
    return expect(in, rest, "years");
}

/* "when said W,W" */
static bool when_said(reading *in, cm_str *rest, cm_rule *r) {
    cm_str w;
    if (!expect(in, rest, "when") || !expect(in, rest, "said")) return false;
    word(rest, &w);
    if (!w.n) return fault(in, w.s, "words with commas between, as they begin", w), false;
    r->said = cm_arena_cstr(in->r->arena, w);
    return true;
}

/* "FLUENT restarts after N years", "FLUENT restarts when said W,W" */
static bool restarts(reading *in, cm_str *rest, cm_rule *r) {
    r->kind = CM_RULE_RESTARTS;
    cm_str look = cm_str_trim(*rest), w;
    word(&look, &w);
    if (cm_str_is(w, "after")) return after_years(in, rest, r);
    if (!cm_str_is(w, "when")) return fault(in, w.s, "after N years, or when said WORD,WORD", w), false;
    return when_said(in, rest, r);
}

static bool quoted(cm_str *rest, cm_str *out) {
    *rest = cm_str_trim(*rest);
    if (!rest->n || rest->s[0] != '"') return false;
    size_t i = 1;
    while (i < rest->n && rest->s[i] != '"') i++;
    if (i == rest->n) return false;
    *out = cm_str_cut(*rest, 1, i);
    *rest = cm_str_cut(*rest, i + 1, rest->n);
    return true;
}

/* FLUENT ranks [at least] "NAME" when said W,W */
static bool ranks(reading *in, cm_str *rest, cm_rule *r) {
    cm_str look = cm_str_trim(*rest), w;
    r->kind = CM_RULE_RANK;
    if (!r->then || r->then->key != CM_KEY_HOLDER) return fault(in, in->start, "a fluent that is one per holder", cm_str_of(r->then ? r->then->name : "*")), false;
    word(&look, &w);
    r->at_least = cm_str_is(w, "at");
    if (r->at_least && (!expect(in, rest, "at") || !expect(in, rest, "least"))) return false;
    look = cm_str_trim(*rest);
    if (!quoted(rest, &w)) return fault(in, look.s, "a rank in quotation marks", look), false;
    r->name = cm_arena_cstr(in->r->arena, w);
    return when_said(in, rest, r);
}

/* "FLUENT lapses with office", "FLUENT ends with state", "FLUENT fades after N years" */
static bool ageing(reading *in, cm_str verb, cm_str *rest, cm_rule *r) {
    r->then = r->if_;
    if (cm_str_is(verb, "restarts")) return restarts(in, rest, r);
    if (cm_str_is(verb, "ranks")) return ranks(in, rest, r);
    if (cm_str_is(verb, "lapses")) {
        r->kind = CM_RULE_LAPSES;
        return expect(in, rest, "with") && expect(in, rest, "office");
    }
    if (cm_str_is(verb, "ends")) {
        r->kind = CM_RULE_WITH_STATE;
        return expect(in, rest, "with") && expect(in, rest, "state");
    }
    r->kind = CM_RULE_FADES;
    return after_years(in, rest, r);
}

/* "EVENTS" DATE "STATE" */
static void read_example(reading *in, cm_str line) {
    cm_arena *a = in->r->arena;
    cm_str rest = line, events, date, wanted;
    int32_t day;
    if (!quoted(&rest, &events) || !word(&rest, &date) || !cm_day_parse(cm_arena_cstr(a, date), &day) || !quoted(&rest, &wanted) ||
        cm_str_trim(rest).n) {
        fault(in, line.s, "an example: \"EVENTS\" DATE \"WHAT HOLDS\"", line);
        return;
    }
    if (!in->above.n) {
        fault(in, line.s, "a rule above its examples", line);
        return;
    }
    cm_rule_example x = {.where = cm_arena_printf(a, "%s:%u", in->path, in->line), .rule = cm_arena_cstr(a, in->above),
                         .events = cm_arena_cstr(a, events), .date = cm_arena_cstr(a, date), .wanted = cm_arena_cstr(a, wanted)};
    CM_PUSH(a, in->r->examples, x);
}

static void read_rule(reading *in, cm_str line) {
    static const char *const verbs[] = {"starts", "ends", "holds", "denies", "passes"};
    static const char *const statuses[] = {"actual", "negated", "future", "conditional", "possible"};
    cm_rule r = {.layer = in->layer, .id = cm_arena_printf(in->r->arena, "%s:%u", in->file, in->line)};
    cm_str rest = line, w, v;
    unsigned before = in->n_faults;
    word(&rest, &w);
    for (int i = 0; i < 5; i++) {
        if (!cm_str_is(w, verbs[i])) continue;
        r.kind = (cm_rule_kind)(CM_RULE_STARTS + i);
        word(&rest, &v);
        if (!fluent_word(in, v, &r.then) || !expect(in, &rest, "when") || !expect(in, &rest, "event")) return;
        word(&rest, &v);
        bool known = false;
        for (int k = 0; k < 5; k++)
            if (cm_str_is(v, statuses[k])) r.status = (comity_event_status)k, known = true;
        if (!known) fault(in, v.s, "a status: actual, negated, future, conditional or possible", v);
        if (in->n_faults == before) CM_PUSH(in->r->arena, in->r->rules, r);
        return;
    }
    bool start = cm_str_is(w, "start"), end = cm_str_is(w, "end");
    if (cm_str_is(w, "state")) {
        if (!state_ends(in, &rest, &r)) return;
    } else if (start || end) {
        r.kind = start ? CM_RULE_START_ENDS : CM_RULE_END_ENDS;
        if (!expect(in, &rest, "of")) return;
        word(&rest, &v);
        if (!fluent_word(in, v, &r.if_) || !expect(in, &rest, "ends")) return;
        word(&rest, &v);
        if (!fluent_word(in, v, &r.then)) return;
    } else {
        if (!fluent_word(in, w, &r.if_)) return;
        word(&rest, &v);
        if (cm_str_is(v, "lapses") || cm_str_is(v, "ends") || cm_str_is(v, "fades") || cm_str_is(v, "restarts") ||
            cm_str_is(v, "ranks")) {
            if (!ageing(in, v, &rest, &r)) return;
            finish(in, &rest, &r, before);
            return;
        }
        if (!cm_str_is(v, "implies")) {
            fault(in, v.s, "implies, lapses, ends, fades, restarts or ranks", v);
            return;
        }
        word(&rest, &v);
        if (cm_str_is(v, "not")) {
            r.kind = CM_RULE_NOT_RIVAL;
            if (!expect(in, &rest, "rival")) return;
        } else {
            r.kind = CM_RULE_IMPLIES;
            if (!fluent_word(in, v, &r.then)) return;
            if (!r.if_ || !r.then) {
                fault(in, r.if_ ? v.s : w.s, "the name of a fluent, as what implies and what is implied", r.if_ ? v : w);
                return;
            }
            if (leads(in->r, r.then, r.if_)) {
                fault(in, v.s, cm_arena_printf(in->r->arena, "a fluent that does not imply %s itself, by other rules", r.if_->name), v);
                return;
            }
        }
    }
    finish(in, &rest, &r, before);
}

static comity_status read_rules(reading *in, comity_error *err) {
    cm_str rest, line;
    CM_TRY(cm_file_read(in->r->arena, in->path, &rest, err));
    in->line = 0;
    in->above = (cm_str){0};
    while (cm_str_split(&rest, '\n', &line)) {
        in->line++;
        in->start = line.s;
        cm_str body = cm_str_trim(line);
        if (!body.n || body.s[0] == '#') continue;
        if (body.s[0] == '"') {
            read_example(in, body);
            continue;
        }
        in->above = body;
        read_rule(in, body);
    }
    return COMITY_OK;
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static comity_status read_dir(reading *in, const char *dir, bool needed, comity_error *err) {
    cm_arena *a = in->r->arena;
    const char *folder = cm_arena_printf(a, "%s/rules", dir);
    DIR *d = opendir(folder);
    if (!d)
        return needed ? cm_fail(err, COMITY_NOT_FOUND, "%s: expected a folder with fluents.tsv and *.rules", folder) : COMITY_OK;
    CM_VEC(const char *) names = {0};
    for (struct dirent *e; (e = readdir(d));)
        if (e->d_name[0] != '.' && cm_str_ends(cm_str_of(e->d_name), ".rules"))
            CM_PUSH(a, names, cm_arena_cstr(a, cm_str_of(e->d_name)));
    closedir(d);
    if (names.n) qsort(names.at, names.n, sizeof *names.at, by_name);
    in->path = cm_arena_printf(a, "%s/fluents.tsv", folder);
    in->file = "fluents.tsv";
    comity_status s = read_fluents(in, needed ? err : NULL);
    if (s != COMITY_OK && (needed || s != COMITY_NOT_FOUND)) return s;
    for (size_t i = 0; i < names.n; i++) {
        in->path = cm_arena_printf(a, "%s/%s", folder, names.at[i]);
        in->file = names.at[i];
        CM_TRY(read_rules(in, err));
    }
    return COMITY_OK;
}

/* A stable insertion sort: rules are few. */
static void order_rules(cm_rules *r) {
    cm_rule *at = r->rules.at;
    for (size_t i = 1; i < r->rules.n; i++) {
        cm_rule x = at[i];
        size_t k = i;
        for (; k > 0; k--) {
            const cm_rule *y = &at[k - 1];
            if (y->layer != x.layer ? y->layer > x.layer : y->then || !x.then) break;
            at[k] = at[k - 1];
        }
        at[k] = x;
    }
}

comity_status cm_rules_open(const char *const *dirs, size_t n_dirs, cm_rules **out, comity_error *err) {
    cm_arena *arena = cm_arena_new();
    reading in = {.r = CM_NEW(arena, cm_rules)};
    in.r->arena = arena;
    comity_status s = COMITY_OK;
    for (; in.layer < n_dirs && s == COMITY_OK; in.layer++) s = read_dir(&in, dirs[in.layer], in.layer == 0, err);
    if (s == COMITY_OK && in.n_faults)
        s = cm_fail(err, COMITY_BAD_DATA, "%u faulty lines of rules:\n%s", in.n_faults, cm_buf_cstr(&in.faults));
    cm_buf_free(&in.faults);
    if (s == COMITY_OK) {
        order_rules(in.r);
        in.r->hash = hash_of(in.r);
    }
    if (s != COMITY_OK) cm_arena_free(arena);
    else *out = in.r;
    return s;
}

void cm_rules_close(cm_rules *rules) {
    if (rules) cm_arena_free(rules->arena);
}
