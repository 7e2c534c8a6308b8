#include <stdlib.h>
#include <string.h>

#include "syntax/names.h"
#include "tests.h"

enum { STRIDE = 20, MOST = 6 };

static bool follows(uint8_t tag, uint8_t before) {
    return tag == 0 || tag % 2 == 1 || before == tag || before == tag - 1;
}

/* The best sum over all sequences of n tags in which a name goes on only after it began. */
static float slow_best(const float *scores, size_t n, uint8_t before) {
    float best = -1e30f;
    for (uint8_t t = 0; t < CM_NAME_TAGS; t++) {
        if (!follows(t, before)) continue;
        float rest = n > 1 ? slow_best(scores + STRIDE, n - 1, t) : 0.0f;
        if (scores[t] + rest > best) best = scores[t] + rest;
    }
    return best;
}

void test_names_are_the_best_sequence(void **state) {
    (void)state;
    srand(3);
    for (int round = 0; round < 60; round++) {
        float scores[MOST * STRIDE];
        cm_token tokens[MOST] = {0};
        size_t n = 1 + (size_t)round % 4;
        for (size_t i = 0; i < n * STRIDE; i++) scores[i] = (float)(rand() % 2001 - 1000) / 100.0f;
        cm_names_decode(scores, STRIDE, tokens, n);
        float sum = 0;
        uint8_t before = 0;
        for (size_t i = 0; i < n; i++) {
            assert_true(tokens[i].name < CM_NAME_TAGS && follows(tokens[i].name, before));
            sum += scores[i * STRIDE + tokens[i].name];
            before = tokens[i].name;
        }
        float best = slow_best(scores, n, 0);
        assert_true(sum > best - 1e-3f && sum < best + 1e-3f);
    }
}

void test_names_of_nothing(void **state) {
    (void)state;
    cm_names_decode(NULL, STRIDE, NULL, 0);
}

void test_names_without_a_proper_noun(void **state) {
    (void)state;
    cm_token t[] = {{.upos = CM_NOUN, .name = CM_NAME_BEGINS(CM_NAME_LOC)},
                    {.upos = CM_NOUN, .name = CM_NAME_GOES_ON(CM_NAME_LOC)},
                    {.upos = CM_ADJ, .name = CM_NAME_BEGINS(CM_NAME_LOC)},
                    {.upos = CM_PROPN, .name = CM_NAME_GOES_ON(CM_NAME_LOC)},
                    {.upos = CM_NUM, .name = CM_NAME_BEGINS(CM_NAME_DATE)},
                    {.upos = CM_VERB, .name = CM_NAME_BEGINS(CM_NAME_PER)}};
    cm_names_check(t, 6);
    const uint8_t wanted[] = {0, 0, CM_NAME_BEGINS(CM_NAME_LOC), CM_NAME_GOES_ON(CM_NAME_LOC), CM_NAME_BEGINS(CM_NAME_DATE), 0};
    for (int i = 0; i < 6; i++) assert_int_equal(t[i].name, wanted[i]);
}
