/* The tree found must score as much as the best of all single-rooted trees. */
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "syntax/tree.h"
#include "tests.h"

enum { MOST = 5, STRIDE = 16 };

static bool is_tree(const int32_t *heads, int n) {
    int roots = 0;
    for (int i = 0; i < n; i++) {
        roots += heads[i] < 0;
        int at = i;
        for (int step = 0; at >= 0; step++, at = heads[at])
            if (step > n) return false;
    }
    return roots == 1;
}

static double total(const float *scores, const int32_t *heads, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (double)scores[i * STRIDE + heads[i] + 1];
    return sum;
}

static double best_of_all(const float *scores, int n) {
    int32_t heads[MOST];
    double best = -1e30;
    long combinations = 1;
    for (int i = 0; i < n; i++) combinations *= n + 1;
    for (long c = 0; c < combinations; c++) {
        long rest = c;
        for (int i = 0; i < n; i++, rest /= n + 1) heads[i] = (int32_t)(rest % (n + 1)) - 1;
        if (is_tree(heads, n) && total(scores, heads, n) > best) best = total(scores, heads, n);
    }
    return best;
}

void test_tree_is_the_best_of_all(void **state) {
    (void)state;
    void *scratch = malloc(cm_tree_scratch(MOST));
    assert_non_null(scratch);
    uint32_t random = 12345;
    for (int round = 0; round < 3000; round++) {
        float scores[MOST * STRIDE];
        int n = 1 + round % MOST;
        for (int i = 0; i < MOST * STRIDE; i++) {
            random = random * 1664525u + 1013904223u;
            scores[i] = (float)(random >> 16) / 6553.6f;
        }
        int32_t heads[MOST];
        cm_tree_best(scores, STRIDE, (size_t)n, heads, scratch);
        assert_true(is_tree(heads, n));
        assert_true(fabs(total(scores, heads, n) - best_of_all(scores, n)) < 1e-3);
    }
    free(scratch);
}

void test_tree_of_equal_scores(void **state) {
    (void)state;
    enum { N = 200, WIDE = 208 };
    float *scores = calloc(N * WIDE, sizeof *scores);
    void *scratch = malloc(cm_tree_scratch(N));
    int32_t heads[N];
    assert_non_null(scores);
    assert_non_null(scratch);
    cm_tree_best(scores, WIDE, N, heads, scratch);
    assert_true(is_tree(heads, N));
    /* Each token likes the next best, the last the first: one long cycle. */
    for (int i = 0; i < N; i++) scores[i * WIDE + (i + 1) % N + 1] = 5;
    cm_tree_best(scores, WIDE, N, heads, scratch);
    assert_true(is_tree(heads, N));
    free(scores);
    free(scratch);
}
