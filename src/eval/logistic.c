#include "eval/eval.h"

#include <math.h>

double cm_logistic(const double *row, const double *weights) {
    double z = 0;
    for (int i = 0; i < CM_FACTORS; i++) z += row[i] * weights[i];
    return 1 / (1 + exp(-z));
}

double cm_logistic_loss(const cm_sample *s, const double *weights) {
    double sum = 0;
    for (size_t i = 0; i < s->n; i++) {
        double p = cm_logistic(s->rows[s->order[i]], weights);
        p = p < 1e-6 ? 1e-6 : p > 1 - 1e-6 ? 1 - 1e-6 : p;
        sum -= log(s->right[s->order[i]] ? p : 1 - p);
    }
    return s->n ? sum / (double)s->n : 0;
}

/* Solves a x = b in place; the ridge keeps `a` positive definite, so that no pivoting is needed. */
static void solve(double a[CM_FACTORS][CM_FACTORS], double b[CM_FACTORS]) {
    for (int k = 0; k < CM_FACTORS; k++) {
        for (int i = k + 1; i < CM_FACTORS; i++) {
            double f = a[i][k] / a[k][k];
            for (int j = k; j < CM_FACTORS; j++) a[i][j] -= f * a[k][j];
            b[i] -= f * b[k];
        }
    }
    for (int k = CM_FACTORS - 1; k >= 0; k--) {
        for (int j = k + 1; j < CM_FACTORS; j++) b[k] -= a[k][j] * b[j];
        b[k] /= a[k][k];
    }
}

void cm_logistic_fit(const cm_sample *s, double ridge, double *weights) {
    enum { ROUNDS = 60 };
    static const double little = 1e-6; /* for the first weight, so that all right or all wrong ends too */
    memset(weights, 0, CM_FACTORS * sizeof *weights);
    for (int round = 0; round < ROUNDS; round++) {
        double hessian[CM_FACTORS][CM_FACTORS] = {{0}}, step[CM_FACTORS] = {0}, largest = 0;
        for (size_t i = 0; i < s->n; i++) {
            const double *x = s->rows[s->order[i]];
            double p = cm_logistic(x, weights), w = p * (1 - p);
            for (int j = 0; j < CM_FACTORS; j++) {
                step[j] += (s->right[s->order[i]] - p) * x[j];
                for (int k = 0; k < CM_FACTORS; k++) hessian[j][k] += w * x[j] * x[k];
            }
        }
        for (int j = 0; j < CM_FACTORS; j++) {
            double r = j ? ridge : little;
            hessian[j][j] += r + little;
            step[j] -= r * weights[j];
        }
        solve(hessian, step);
        for (int j = 0; j < CM_FACTORS; j++) {
            double d = step[j] > 2 ? 2 : step[j] < -2 ? -2 : step[j];
            weights[j] += d;
            if (fabs(d) > largest) largest = fabs(d);
        }
        if (largest < 1e-8) break;
    }
}
