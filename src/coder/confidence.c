#include "coder/confidence.h"
#include "base/table.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

const char *const cm_factor_names[CM_FACTORS] = {"base",     "lexical",   "bare",       "doubt",    "searched",
                                                 "inferred", "one-sided", "not-actual", "material", "reach", "parse"};

static double certainty(const cm_side *side) {
    double c = 1;
    for (uint32_t i = 0; i < side->n; i++)
        if (side->at[i].certainty < c) c = side->at[i].certainty;
    return c;
}

static double reach(const cm_tree *tree, const cm_candidate *c, const cm_side *side) {
    enum { FAR = 4 };
    if (!side->n || side->rule >= CM_SIDE_DYAD || side->at[0].last >= (uint32_t)tree->n) return 0;
    int steps = cm_tree_distance(tree, c->act, (int32_t)side->at[0].last) - 1;
    return steps < 0 ? 0 : steps > FAR ? FAR : steps;
}

/* Of the act's arc and those to what hangs on it: 0 where the heads are sure, 1 where the next best are as good. */
static double parse_doubt(const cm_tree *tree, int32_t act) {
    double sum = 2 / (1 + exp((double)tree->tokens[act].margin / CM_MARGIN_STEPS));
    int n = 1;
    CM_CHILDREN(tree, act, c) {
        sum += 2 / (1 + exp((double)tree->tokens[c].margin / CM_MARGIN_STEPS));
        n++;
    }
    return sum / n;
}

cm_factors cm_factors_of(const cm_tree *tree, const cm_candidate *c, const cm_judgement *j, const char *code) {
    cm_factors f = {{0}};
    const cm_side *sides[2] = {&c->source, &c->target};
    int root = *code ? (code[0] - '0') * 10 + (code[1] - '0') : 0, lexical = c->score / 1000; /* "": of no CAMEO code */
    f.at[CM_FACTOR_BASE] = 1;
    f.at[CM_FACTOR_LEXICAL] = lexical > 2 ? 2 : lexical;
    f.at[CM_FACTOR_BARE] = c->bare;
    for (int i = 0; i < 2; i++) {
        bool inferred = sides[i]->n && (sides[i]->rule >= CM_SIDE_DYAD || sides[i]->at[0].via == CM_VIA_INFERRED);
        f.at[CM_FACTOR_DOUBT] += 1 - certainty(sides[i]);
        f.at[CM_FACTOR_SEARCHED] += sides[i]->n && sides[i]->rule == CM_SIDE_SEARCH && !inferred;
        f.at[CM_FACTOR_INFERRED] += inferred;
        f.at[CM_FACTOR_ONE_SIDED] += !sides[i]->n;
        f.at[CM_FACTOR_REACH] += reach(tree, c, sides[i]);
    }
    f.at[CM_FACTOR_PARSE] = parse_doubt(tree, c->act);
    f.at[CM_FACTOR_NOT_ACTUAL] = j->status != COMITY_ACTUAL;
    f.at[CM_FACTOR_MATERIAL] = (root >= 6 && root <= 8) || root >= 14;
    return f;
}

/* Before anything was fitted: more words of the pattern make it surer, guesses about the sides less sure. */
static const cm_confidence guess = {{[CM_FACTOR_BASE] = 0.2,
                                     [CM_FACTOR_LEXICAL] = 0.5,
                                     [CM_FACTOR_BARE] = -0.5,
                                     [CM_FACTOR_DOUBT] = -2,
                                     [CM_FACTOR_INFERRED] = -1,
                                     [CM_FACTOR_ONE_SIDED] = -1.5,
                                     [CM_FACTOR_REACH] = -0.1,
                                     [CM_FACTOR_PARSE] = -0.5},
                                    false};

static int factor_of(cm_str name) {
    for (int i = 0; i < CM_FACTORS; i++)
        if (cm_str_is(name, cm_factor_names[i])) return i;
    return -1;
}

static comity_status read_weights(const char *path, cm_arena *arena, cm_confidence *out, comity_error *err) {
    enum { COLUMNS = 3 };
    cm_table table = {.path = path};
    CM_TRY(cm_file_read(arena, path, &table.rest, err));
    bool seen[CM_FACTORS] = {false};
    cm_str cells[COLUMNS];
    size_t n;
    while (cm_table_next(&table, cells, COLUMNS, &n)) {
        int f = factor_of(cells[0]);
        if (f < 0)
            return cm_fail(
                err, COMITY_BAD_DATA,
                "%s:%u: expected the name of a factor, found '%.*s'; make the file anew with 'comity eval --calibrate'",
                path, table.line, CM_FMT(cells[0]));
        if (seen[f])
            return cm_fail(err, COMITY_BAD_DATA, "%s:%u: '%s' stands here a second time", path, table.line,
                           cm_factor_names[f]);
        char *end, *text = cm_arena_cstr(arena, cells[1]);
        double w = strtod(text, &end);
        if (n != 2 || end == text || *end || !isfinite(w) || fabs(w) > 50)
            return cm_fail(err, COMITY_BAD_DATA,
                           "%s:%u: expected a factor, a tab and a number between -50 and 50, found '%.*s'", path,
                           table.line, CM_FMT(cells[1]));
        seen[f] = true;
        out->weight[f] = w;
    }
    for (int i = 0; i < CM_FACTORS; i++)
        if (!seen[i])
            return cm_fail(err, COMITY_BAD_DATA,
                           "%s: expected a line for the factor '%s'; make the file anew with 'comity eval --calibrate'",
                           path, cm_factor_names[i]);
    out->fitted = true;
    return COMITY_OK;
}

comity_status cm_confidence_load(const char *const *dirs, size_t n_dirs, cm_confidence *out, comity_error *err) {
    *out = guess;
    cm_arena *arena = cm_arena_new();
    if (!arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for the weights of confidence");
    comity_status s = COMITY_OK;
    for (size_t i = n_dirs; i-- > 0;) {
        const char *path = cm_arena_printf(arena, "%s/confidence.tsv", dirs[i]);
        if (access(path, F_OK) != 0) continue;
        s = read_weights(path, arena, out, err);
        break;
    }
    cm_arena_free(arena);
    return s;
}

double cm_confidence_of(const cm_confidence *confidence, const cm_factors *f) {
    double z = 0;
    for (int i = 0; i < CM_FACTORS; i++) z += confidence->weight[i] * f->at[i];
    double p = 1 / (1 + exp(-z));
    return p < 0.01 ? 0.01 : p > 0.99 ? 0.99 : p;
}

const char *cm_confidence_words(const cm_confidence *confidence, const cm_factors *f, cm_arena *arena) {
    const char *out = "";
    for (int i = 0; i < CM_FACTORS; i++) {
        double x = f->at[i], w = confidence->weight[i];
        if (fabs(x * w) < 0.005) continue;
        const char *comma = *out ? ", " : "";
        if (x == 1)
            out = cm_arena_printf(arena, "%s%s%s %+.2f", out, comma, cm_factor_names[i], w);
        else
            out = cm_arena_printf(arena, "%s%s%s %.2g x %+.2f", out, comma, cm_factor_names[i], x, w);
    }
    return out;
}
