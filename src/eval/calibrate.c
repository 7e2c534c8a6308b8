/* Weights for confidence from judged events, and how well they hold on events they were not fitted on. */
#include "eval/eval.h"
#include "base/file.h"

#include <math.h>
#include <stdlib.h>

enum { FOLDS = 5, DIVISIONS = 10, ENOUGH = 50 };
static const double strengths[] = {1, 2, 4, 8, 16};
enum { STRENGTHS = sizeof strengths / sizeof *strengths };

typedef struct group {
    const char *name;
    size_t n;
    uint64_t hash;
    int fold;
} group;

static int by_name(const void *a, const void *b) {
    return strcmp(((const group *)a)->name, ((const group *)b)->name);
}

/* The large groups first; those of one size in an order that has nothing to do with their names. */
static int by_size(const void *a, const void *b) {
    const group *x = a, *y = b;
    if (x->n != y->n) return x->n < y->n ? 1 : -1;
    return x->hash != y->hash ? x->hash < y->hash ? -1 : 1 : strcmp(x->name, y->name);
}

/* A sentence or article lies in one fold whole; folds of about one size. Each `division` has folds of its own. */
static int *folds_of(const comity_eval *eval, int division) {
    size_t n = eval->points.n, n_groups = 0, sizes[FOLDS] = {0};
    int *fold = CM_NEW_ARRAY(eval->arena, int, n);
    group *groups = CM_NEW_ARRAY(eval->arena, group, n);
    for (size_t i = 0; i < n; i++) groups[i] = (group){.name = eval->points.at[i].group, .n = 1};
    qsort(groups, n, sizeof *groups, by_name);
    for (size_t i = 0; i < n; i++) {
        if (n_groups && strcmp(groups[n_groups - 1].name, groups[i].name) == 0)
            groups[n_groups - 1].n++;
        else
            groups[n_groups++] = groups[i];
    }
    for (size_t g = 0; g < n_groups; g++)
        groups[g].hash = cm_str_hash(cm_str_of(cm_arena_printf(eval->arena, "%d %s", division, groups[g].name)));
    qsort(groups, n_groups, sizeof *groups, by_size);
    for (size_t g = 0; g < n_groups; g++) {
        int least = 0;
        for (int f = 1; f < FOLDS; f++)
            if (sizes[f] < sizes[least]) least = f;
        groups[g].fold = least;
        sizes[least] += groups[g].n;
    }
    qsort(groups, n_groups, sizeof *groups, by_name);
    for (size_t i = 0; i < n; i++) {
        group key = {.name = eval->points.at[i].group};
        const group *g = bsearch(&key, groups, n_groups, sizeof *groups, by_name);
        fold[i] = g ? g->fold : 0;
    }
    return fold;
}

/* Those of `among` that lie in the fold, or outside of it. */
static size_t pick(const int *fold, const size_t *among, size_t n, int which, bool in, size_t *out) {
    size_t k = 0;
    for (size_t i = 0; i < n; i++)
        if ((fold[among[i]] == which) == in) out[k++] = among[i];
    return k;
}

/* The ridge whose weights do best on folds they have not seen. */
static double best_strength(cm_arena *arena, const cm_sample *all, const int *fold) {
    size_t *out = CM_NEW_ARRAY(arena, size_t, all->n), *in = CM_NEW_ARRAY(arena, size_t, all->n);
    double best = strengths[0], least = INFINITY;
    for (int s = 0; s < STRENGTHS; s++) {
        double loss = 0;
        for (int f = 0; f < FOLDS; f++) {
            double w[CM_FACTORS];
            cm_sample train = *all, test = *all;
            train.order = out, test.order = in;
            train.n = pick(fold, all->order, all->n, f, false, out);
            test.n = pick(fold, all->order, all->n, f, true, in);
            if (!train.n || !test.n) continue;
            cm_logistic_fit(&train, strengths[s], w);
            loss += cm_logistic_loss(&test, w) * (double)test.n;
        }
        if (loss < least) least = loss, best = strengths[s];
    }
    return best;
}

/* The confidence of each event by weights that were fitted on the other folds. */
static void hold_out(cm_arena *arena, const cm_sample *all, const int *fold, size_t *train, double *confidence) {
    for (int f = 0; f < FOLDS; f++) {
        cm_confidence c = {.fitted = true};
        cm_sample rest = *all;
        rest.order = train;
        rest.n = pick(fold, all->order, all->n, f, false, train);
        cm_logistic_fit(&rest, best_strength(arena, &rest, fold), c.weight);
        for (size_t i = 0; i < all->n; i++) {
            cm_factors x;
            memcpy(x.at, all->rows[i], sizeof x.at);
            if (fold[i] == f) confidence[i] = cm_confidence_of(&c, &x);
        }
    }
}

comity_status comity_eval_calibrate(comity_eval *eval, const comity_calibration **result, comity_error *err) {
    size_t n = eval->points.n;
    if (n < ENOUGH)
        return cm_fail(err, COMITY_BAD_INPUT,
                       "confidence cannot be fitted on %zu events: expected gold that yields %d or more", n, ENOUGH);
    cm_arena *arena = eval->arena;
    const double **rows = CM_NEW_ARRAY(arena, const double *, n);
    bool *right = CM_NEW_ARRAY(arena, bool, n);
    size_t *order = CM_NEW_ARRAY(arena, size_t, n), *train = CM_NEW_ARRAY(arena, size_t, n);
    for (size_t i = 0; i < n; i++)
        rows[i] = eval->points.at[i].shown.factors, right[i] = eval->points.at[i].shown.right, order[i] = i;
    cm_sample all = {rows, right, order, n};
    double *held_out = CM_NEW_ARRAY(arena, double, n), *weights = CM_NEW_ARRAY(arena, double, CM_FACTORS);
    comity_calibration *out = CM_NEW(arena, comity_calibration);
    *out = (comity_calibration){
        .names = cm_factor_names, .weights = weights, .n_weights = CM_FACTORS, .folds = FOLDS, .divisions = DIVISIONS};
    for (int division = DIVISIONS; division-- > 0;) {
        const int *fold = folds_of(eval, division);
        hold_out(arena, &all, fold, train, held_out);
        cm_reliability(held_out, right, n, &out->held_out); /* the first division's stays */
        out->mean_ece_mass += out->held_out.ece_mass / DIVISIONS;
        out->mean_ece_width += out->held_out.ece_width / DIVISIONS;
        if (division == 0) out->strength = best_strength(arena, &all, fold);
    }
    cm_logistic_fit(&all, out->strength, weights);
    *result = out;
    return COMITY_OK;
}

comity_status comity_calibration_write(const comity_eval *eval, const comity_calibration *c, const char *command,
                                       const char *path, comity_error *err) {
    cm_buf out = {0};
    cm_buf_puts(&out, "# Weights of what makes an event sure or unsure (docs/records.md, src/coder/confidence.h): a "
                      "logistic regression.\n"
                      "# factor<TAB>weight. Not for editing by hand; made with:\n# ");
    for (const char *s = command; *s; s++) cm_buf_putc(&out, (unsigned char)*s < 0x20 ? ' ' : *s);
    const comity_reliability *h = &c->held_out;
    cm_buf_printf(&out,
                  "\n# %zu events, %.3f of them right (class, source and target); ridge %g.\n"
                  "# Held out (%zu folds by sentence or article): expected calibration error %.3f with equal mass, "
                  "%.3f with equal width\n"
                  "# of 10 bins (perfect confidence would show %.3f and %.3f on so few events); Brier score %.3f, log "
                  "loss %.3f.\n"
                  "# Mean over %zu ways to divide into folds: %.3f and %.3f.\n",
                  h->n, h->share, c->strength, c->folds, h->ece_mass, h->ece_width, h->floor_mass, h->floor_width,
                  h->brier, h->log_loss, c->divisions, c->mean_ece_mass, c->mean_ece_width);
    (void)eval;
    for (size_t i = 0; i < c->n_weights; i++) cm_buf_printf(&out, "%s\t%.4f\n", c->names[i], c->weights[i]);
    comity_status s = cm_write_file(path, &out, err);
    cm_buf_free(&out);
    return s;
}
