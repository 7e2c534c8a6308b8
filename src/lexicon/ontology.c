#include "lexicon/ontology.h"
#include "base/table.h"

#include <stdlib.h>

const char *const cm_operator_names[CM_OP_COUNT] = {"", "agree", "refuse", "demand", "appeal", "threaten", "accuse",
    "plan", "try", "do", "fail", "allow", "stop", "praise", "criticize", "will"};

typedef struct rule {
    cm_operator op;
    cm_str prefix;
    const char *code;
} rule;

struct cm_ontology {
    cm_arena *arena;
    CM_VEC(cm_cameo) codes; /* sorted by code */
    CM_VEC(rule) rules;
};

static int by_code(const void *a, const void *b) {
    return strcmp(((const cm_cameo *)a)->code, ((const cm_cameo *)b)->code);
}

static const char *const *split_list(cm_arena *arena, cm_str list, size_t *n) {
    CM_VEC(const char *) out = {0};
    cm_str item;
    while (list.n && cm_str_split(&list, ',', &item)) {
        item = cm_str_trim(item);
        if (item.n) CM_PUSH(arena, out, cm_arena_cstr(arena, item));
    }
    *n = out.n;
    return out.at;
}

static comity_status read_codes(cm_ontology *o, const char *path, comity_error *err) {
    cm_table t = {.path = path};
    CM_TRY(cm_file_read(o->arena, path, &t.rest, err));
    cm_str c[7];
    size_t n;
    while (cm_table_next(&t, c, 7, &n)) {
        if (cm_str_is(c[0], "code")) continue;
        if (n < 7 || c[0].n < 2 || c[0].n > 4)
            return cm_fail(err, COMITY_BAD_DATA,
                           "%s:%u:1: expected code, label, class, mode, contexts, score, quad class; found %zu cells",
                           path, t.line, n);
        cm_cameo e = {.code = cm_arena_cstr(o->arena, c[0]), .label = cm_arena_cstr(o->arena, c[1]),
                      .class_ = cm_arena_cstr(o->arena, c[2]), .mode = cm_arena_cstr(o->arena, c[3]),
                      .goldstein = strtod(cm_arena_cstr(o->arena, c[5]), NULL), .quad_class = atoi(cm_arena_cstr(o->arena, c[6]))};
        e.context = split_list(o->arena, c[4], &e.n_context);
        CM_PUSH(o->arena, o->codes, e);
    }
    if (!o->codes.n) return cm_fail(err, COMITY_BAD_DATA, "%s: expected CAMEO codes, found none", path);
    qsort(o->codes.at, o->codes.n, sizeof *o->codes.at, by_code);
    for (size_t i = 1; i < o->codes.n; i++)
        if (!by_code(&o->codes.at[i - 1], &o->codes.at[i]))
            return cm_fail(err, COMITY_BAD_DATA, "%s: code %s stands twice; keep one", path, o->codes.at[i].code);
    return COMITY_OK;
}

static comity_status read_rules(cm_ontology *o, const char *path, comity_error *err) {
    cm_table t = {.path = path};
    CM_TRY(cm_file_read(o->arena, path, &t.rest, err));
    cm_str c[4];
    size_t n;
    while (cm_table_next(&t, c, 4, &n)) {
        if (cm_str_is(c[0], "operator")) continue;
        if (c[0].n && c[0].s[0] == '@') c[0] = cm_str_cut(c[0], 1, c[0].n);
        int op = 0;
        for (int i = 1; i < CM_OP_COUNT; i++)
            if (cm_str_is(c[0], cm_operator_names[i])) op = i;
        if (!op || n < 3 || !c[1].n)
            return cm_fail(err, COMITY_BAD_DATA, "%s:%u:1: expected operator, act code, code; found '%.*s'", path, t.line,
                           CM_FMT(c[0]));
        if (c[2].n && !cm_ontology_code(o, c[2]))
            return cm_fail(err, COMITY_BAD_DATA, "%s:%u: '%.*s' is no code of cameo.tsv", path, t.line, CM_FMT(c[2]));
        rule r = {(cm_operator)op, c[1], cm_arena_cstr(o->arena, c[2])};
        CM_PUSH(o->arena, o->rules, r);
    }
    return COMITY_OK;
}

comity_status cm_ontology_open(const char *dir, cm_ontology **out, comity_error *err) {
    cm_arena *arena = cm_arena_new();
    cm_ontology *o = CM_NEW(arena, cm_ontology);
    o->arena = arena;
    comity_status s = read_codes(o, cm_arena_printf(arena, "%s/ontology/cameo.tsv", dir), err);
    if (s == COMITY_OK) s = read_rules(o, cm_arena_printf(arena, "%s/ontology/compose.tsv", dir), err);
    if (s != COMITY_OK) {
        cm_arena_free(arena);
        return s;
    }
    *out = o;
    return COMITY_OK;
}

void cm_ontology_close(cm_ontology *ontology) {
    if (ontology) cm_arena_free(ontology->arena);
}

const cm_cameo *cm_ontology_code(const cm_ontology *o, cm_str code) {
    char key[8];
    if (code.n == 0 || code.n >= sizeof key) return NULL;
    memcpy(key, code.s, code.n);
    key[code.n] = 0;
    cm_cameo want = {.code = key};
    return bsearch(&want, o->codes.at, o->codes.n, sizeof *o->codes.at, by_code);
}

const char *cm_ontology_compose(const cm_ontology *o, cm_operator op, cm_str act) {
    const rule *best = NULL;
    for (size_t i = 0; i < o->rules.n; i++) {
        const rule *r = &o->rules.at[i];
        if (r->op != op || r->prefix.n > act.n || memcmp(r->prefix.s, act.s, r->prefix.n) != 0) continue;
        if (!best || r->prefix.n > best->prefix.n) best = r;
    }
    return best ? best->code : "";
}
