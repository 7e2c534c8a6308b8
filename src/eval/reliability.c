/* How far confidence and the share of what is right lie apart. */
#include "eval/eval.h"

#include <math.h>
#include <stdlib.h>

typedef struct judged {
    double confidence;
    bool right;
} judged;

static int by_confidence(const void *a, const void *b) {
    double x = ((const judged *)a)->confidence, y = ((const judged *)b)->confidence;
    return (x > y) - (x < y);
}

static size_t width_bin(double confidence) {
    int bin = (int)(confidence * COMITY_EVAL_BINS);
    return bin < 0 ? 0 : bin >= COMITY_EVAL_BINS ? COMITY_EVAL_BINS - 1 : (size_t)bin;
}

/* Mean distance of a bin's confidence from the share that is right in it, by the bins' sizes. */
static double fill(const judged *list, size_t n, bool mass, comity_eval_bin *bins) {
    comity_eval_bin sums[COMITY_EVAL_BINS] = {{0, 0, 0}};
    for (size_t i = 0; i < n; i++) {
        comity_eval_bin *b = &sums[mass ? i * COMITY_EVAL_BINS / n : width_bin(list[i].confidence)];
        b->n++;
        b->confidence += list[i].confidence;
        b->right += list[i].right;
    }
    double ece = 0;
    for (size_t k = 0; k < COMITY_EVAL_BINS; k++) {
        ece += fabs(sums[k].confidence - sums[k].right);
        bins[k].n = sums[k].n;
        bins[k].confidence = sums[k].n ? sums[k].confidence / (double)sums[k].n : NAN;
        bins[k].right = sums[k].n ? sums[k].right / (double)sums[k].n : NAN;
    }
    return n ? ece / (double)n : 0;
}

/* splitmix64: the same numbers on every machine. */
static double uniform(uint64_t *state) {
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return (double)((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
}

static void floors(judged *list, size_t n, comity_reliability *out) {
    enum { ROUNDS = 400 };
    uint64_t state = 1;
    comity_eval_bin bins[COMITY_EVAL_BINS];
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < n; i++) list[i].right = uniform(&state) < list[i].confidence;
        out->floor_mass += fill(list, n, true, bins) / ROUNDS;
        out->floor_width += fill(list, n, false, bins) / ROUNDS;
    }
}

void cm_reliability(const double *confidence, const bool *right, size_t n, comity_reliability *out) {
    *out = (comity_reliability){.n = n};
    judged *list = calloc(n + 1, sizeof *list);
    if (!list) abort();
    for (size_t i = 0; i < n; i++) {
        double p = confidence[i], miss = right[i] ? 1 - p : p;
        list[i] = (judged){p, right[i]};
        out->share += right[i] / (double)n;
        out->brier += miss * miss / (double)n;
        out->log_loss -= log(miss > 1 - 1e-6 ? 1e-6 : 1 - miss) / (double)n;
    }
    qsort(list, n, sizeof *list, by_confidence);
    out->ece_mass = fill(list, n, true, out->mass);
    out->ece_width = fill(list, n, false, out->width);
    floors(list, n, out);
    free(list);
}
