/* Every path of the arithmetic that this machine can run, against plain loops written here. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/kernels.h"
#include "tests.h"

static uint64_t random_state;

static uint32_t random32(void) {
    random_state = random_state * 6364136223846793005ull + 1442695040888963407ull;
    return (uint32_t)(random_state >> 33);
}

static float noise(void) { return (float)(random32() % 20001) / 10000.0f - 1.0f; }

static void *room(size_t bytes) {
    void *p = aligned_alloc(64, (bytes + 127) & ~(size_t)63);
    assert_non_null(p);
    return p;
}

static void same_bits(const char *path, const char *what, const float *a, const float *b, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (memcmp(a + i, b + i, sizeof *a) != 0)
            fail_msg("%s, %s: value %zu is %.9g where %.9g is expected", path, what, i, (double)a[i], (double)b[i]);
}

/* ------------------------------------------------------------- rounding -- */

static void test_quantise(void **state) {
    (void)state;
    enum { M = 5, MOST = 75, STRIDE = 80 };
    const cm_kernels *k;
    for (size_t path = 0; (k = cm_kernels_at(path)) != NULL; path++) {
        random_state = 5;
        for (size_t depth = 1; depth <= MOST; depth++) {
            size_t stride = cm_round_up_group(depth);
            float x[M * STRIDE], scale[M];
            uint8_t q[M * STRIDE];
            memset(q, 77, sizeof q);
            for (size_t i = 0; i < M * STRIDE; i++) x[i] = noise() * 3.0f;
            memset(x, 0, depth * sizeof *x);                                    /* a row of zeros */
            for (size_t i = 0; i < depth; i++) x[STRIDE + i] *= 1e-36f;         /* too small to matter */
            for (size_t i = 0; i < depth; i++) x[2 * STRIDE + i] *= 1e30f;
            for (size_t i = 0; i < depth; i++) x[3 * STRIDE + i] = (float)(random32() % 255) / 2.0f - 63.5f; /* ties */
            x[3 * STRIDE] = -127.0f;
            k->quantise(M, depth, x, STRIDE, q, scale);
            for (size_t r = 0; r < M; r++) {
                float top = 0;
                for (size_t i = 0; i < depth; i++) top = fmaxf(top, fabsf(x[r * STRIDE + i]));
                assert_true(top < 1e-30f ? scale[r] == 0.0f : scale[r] == top / 127.0f);
                for (size_t i = 0; i < depth; i++) {
                    float by = top < 1e-30f ? 0.0f : 127.0f / top;
                    assert_int_equal(q[r * stride + i], (int)rintf(x[r * STRIDE + i] * by) + 128);
                }
                for (size_t i = depth; i < stride; i++) assert_int_equal(q[r * stride + i], 128);
            }
            assert_int_equal(q[M * stride], 77);
        }
    }
}

/* ------------------------------------------------------------- products -- */

enum filling { RANDOM, ALL_HIGH, ALL_LOW, HIGH_LOW, FILLINGS };

static int filled(enum filling how, bool input) {
    if (how == RANDOM) return (int)(random32() % 255) - 127;
    return how == ALL_HIGH || (how == HIGH_LOW && input) ? 127 : -127;
}

static void check_gemm8(size_t m, size_t n, size_t depth, enum filling how) {
    size_t stride = cm_round_up_group(depth), cols = cm_round_up(n), c_stride = cols + 16;
    uint8_t *a = room(m * stride), *b = room(n * stride);
    float *a_scale = room(m * sizeof(float)), *b_scale = room(n * sizeof(float));
    float *bias = room(cols * sizeof(float)), *want = room(m * c_stride * sizeof(float));
    float *c = room(m * c_stride * sizeof(float));
    size_t size = cm_matrix_size(depth, cols);
    char *block = room(size);
    memset(a, 128, m * stride);
    memset(b, 128, n * stride);
    for (size_t i = 0; i < m * depth; i++) a[i / depth * stride + i % depth] = (uint8_t)(filled(how, true) + 128);
    for (size_t i = 0; i < n * depth; i++) b[i / depth * stride + i % depth] = (uint8_t)(filled(how, false) + 128);
    for (size_t i = 0; i < m; i++) a_scale[i] = 0.01f + 0.02f * fabsf(noise());
    for (size_t i = 0; i < n; i++) b_scale[i] = 0.01f + 0.02f * fabsf(noise());
    for (size_t i = 0; i < cols; i++) bias[i] = i < n ? noise() : 0.0f;
    cm_matrix_pack(b, b_scale, depth, n, block);
    memcpy(block + size - cols * sizeof *bias, bias, cols * sizeof *bias);
    cm_matrix matrix = cm_matrix_at(block, depth, cols);
    assert_memory_equal(matrix.bias, bias, cols * sizeof *bias);
    for (size_t i = 0; i < m * c_stride; i++) want[i] = 9e9f;
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < cols; j++) {
            int32_t sum = 0;
            for (size_t l = 0; l < depth && j < n; l++) sum += (a[i * stride + l] - 128) * (b[j * stride + l] - 128);
            volatile float scale = a_scale[i] * (j < n ? b_scale[j] : 0.0f), product = (float)sum * scale;
            want[i * c_stride + j] = product + bias[j];
        }
    const cm_kernels *k;
    for (size_t path = 0; (k = cm_kernels_at(path)) != NULL; path++) {
        char what[80];
        snprintf(what, sizeof what, "gemm8 %zu x %zu x %zu, filling %d", m, n, depth, (int)how);
        for (size_t i = 0; i < m * c_stride; i++) c[i] = 9e9f; /* what lies between the rows must stay */
        k->gemm8(m, a, a_scale, &matrix, c, c_stride);
        same_bits(k->name, what, c, want, m * c_stride);
    }
    free(a);
    free(b);
    free(a_scale);
    free(b_scale);
    free(bias);
    free(want);
    free(c);
    free(block);
}

static void test_gemm8(void **state) {
    (void)state;
    static const size_t sizes[][3] = {{1, 16, 1},    {1, 16, 4},   {2, 7, 3},     {5, 48, 7},   {6, 64, 16},
                                      {7, 80, 33},   {13, 97, 17}, {12, 128, 64}, {49, 33, 66}, {1, 512, 320},
                                      {97, 256, 100}, {33, 65, 128}, {9, 100, 512}, {40, 20, 511}};
    random_state = 11;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (enum filling how = RANDOM; how < FILLINGS; how++)
            check_gemm8(sizes[i][0], sizes[i][1], sizes[i][2], how);
}

/* A matrix that was packed by the rows of another gives the product that they stand for, nearly. */
static void test_rounded_product(void **state) {
    (void)state;
    enum { M = 19, N = 40, K = 96 };
    float a[M * K], b[N * K], a_scale[M], b_scale[N];
    uint8_t qa[M * K], qb[N * K];
    random_state = 3;
    for (int i = 0; i < M * K; i++) a[i] = noise();
    for (int i = 0; i < N * K; i++) b[i] = noise();
    void *block = room(cm_matrix_size(K, cm_round_up(N)));
    float *c = room(M * cm_round_up(N) * sizeof *c);
    const cm_kernels *k;
    for (size_t path = 0; (k = cm_kernels_at(path)) != NULL; path++) {
        k->quantise(M, K, a, K, qa, a_scale);
        k->quantise(N, K, b, K, qb, b_scale);
        cm_matrix_pack(qb, b_scale, K, N, block);
        cm_matrix matrix = cm_matrix_at(block, K, cm_round_up(N));
        k->gemm8(M, qa, a_scale, &matrix, c, matrix.cols);
        for (int i = 0; i < M; i++)
            for (int j = 0; j < N; j++) {
                double sum = 0;
                for (int l = 0; l < K; l++) sum += (double)a[i * K + l] * (double)b[j * K + l];
                assert_true(fabs(sum - (double)c[(size_t)i * matrix.cols + (size_t)j]) < 0.15);
            }
    }
    free(block);
    free(c);
}

static void test_gemm(void **state) {
    (void)state;
    enum { M = 19, K = 37, N = 112 };
    static float a[M * K], b[K * N], packed[K * N], c[M * N];
    random_state = 7;
    for (int i = 0; i < M * K; i++) a[i] = noise();
    for (int i = 0; i < K * N; i++) b[i] = noise();
    cm_pack(b, N, 1, K, N, packed);
    const cm_kernels *k;
    for (size_t path = 0; (k = cm_kernels_at(path)) != NULL; path++)
        for (int times = 1; times <= 2; times++) { /* the second time added to the first */
            k->gemm(M, N, K, a, K, 1, packed, c, N, times == 2);
            for (int i = 0; i < M; i++)
                for (int j = 0; j < N; j++) {
                    double sum = 0;
                    for (int l = 0; l < K; l++) sum += (double)a[i * K + l] * (double)b[l * N + j];
                    assert_true(fabs(times * sum - (double)c[i * N + j]) < 1e-4);
                }
        }
}

/* ---------------------------------------------------------------- scans -- */

static double logistic(double x) { return 1.0 / (1.0 + exp(-x)); }

/* Each step from the state that the scan itself had before, so that what sigmoid leaves out does not add up. */
static void check_step(const cm_scan *s, const float *u0, size_t t, size_t before, size_t j) {
    size_t w = s->width, at = t * s->u_stride + j;
    double c = before == SIZE_MAX ? 0.0 : (double)s->state[before * s->h_stride + j], in = (double)u0[at];
    double f = logistic((double)s->gates[j] * c + (double)u0[at + w] + (double)s->gates[2 * w + j]);
    double r = logistic((double)s->gates[w + j] * c + (double)u0[at + 2 * w] + (double)s->gates[3 * w + j]);
    double x = (double)s->x[t * s->x_stride + j], next = f * c + (1.0 - f) * in, out = r * next + (1.0 - r) * x;
    double slack = 2e-4, most = fabs(c) + fabs(in) + fabs(x) + 1.0;
    assert_true(fabs(f - (double)s->u[at + w]) < slack && fabs(r - (double)s->u[at + 2 * w]) < slack);
    assert_true(fabs(next - (double)s->state[t * s->h_stride + j]) < slack * most);
    assert_true(fabs(out - (double)s->h[t * s->h_stride + j]) < 2 * slack * most);
}

static void check_scan(size_t n, size_t w, bool backwards, float spread) {
    size_t u_stride = 3 * w + 16, stride = w + 32, us = (n + 1) * u_stride, hs = (n + 1) * stride;
    float *u0 = room(us * sizeof(float)), *u = room(us * sizeof(float)), *first_u = room(us * sizeof(float));
    float *x = room(hs * sizeof(float)), *h = room(hs * sizeof(float)), *first_h = room(hs * sizeof(float));
    float *gates = room(4 * w * sizeof(float)), *states = room(hs * sizeof(float));
    for (size_t i = 0; i < us; i++) u0[i] = spread * noise();
    for (size_t i = 0; i < hs; i++) x[i] = 2.0f * noise();
    for (size_t i = 0; i < 4 * w; i++) gates[i] = 2.0f * noise();
    cm_scan s = {.u = u, .u_stride = u_stride, .gates = gates, .x = x, .x_stride = stride, .h = h,
                 .h_stride = stride, .n = n, .width = w, .backwards = backwards};
    const cm_kernels *k;
    for (size_t path = 0; (k = cm_kernels_at(path)) != NULL; path++)
        for (int keep = 1; keep >= 0; keep--) { /* the states are an extra and change nothing */
            memcpy(u, u0, us * sizeof(float));
            for (size_t i = 0; i < hs; i++) h[i] = states[i] = 77.0f;
            s.state = keep ? states : NULL;
            k->scan(&s);
            for (size_t i = 0; i < n && keep; i++)
                for (size_t j = 0; j < w; j++)
                    check_step(&s, u0, backwards ? n - 1 - i : i, i == 0 ? SIZE_MAX : backwards ? n - i : i - 1, j);
            if (path == 0 && keep) {
                memcpy(first_u, u, us * sizeof(float));
                memcpy(first_h, h, hs * sizeof(float));
            }
            same_bits(k->name, "gates of a scan", u, first_u, us);
            same_bits(k->name, "scan", h, first_h, hs); /* with what lies between and after its rows */
        }
    float *all[] = {u0, u, first_u, x, h, first_h, gates, states};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
}

static void test_scan(void **state) {
    (void)state;
    random_state = 13;
    static const size_t lengths[] = {0, 1, 2, 17, 60};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        for (int backwards = 0; backwards < 2; backwards++) {
            check_scan(lengths[i], 16, backwards, 1.0f);
            check_scan(lengths[i], 48, backwards, 20.0f);
            check_scan(lengths[i], 256, backwards, 5.0f);
        }
    check_scan(3, 32, false, 1e6f); /* gates wide open or shut */
}

/* -------------------------------------------------------- normalisation -- */

static void test_maxout_norm(void **state) {
    (void)state;
    static const size_t widths[] = {16, 32, 48, 176, 256, 512};
    random_state = 17;
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        size_t w = widths[i];
        float in[1024], scale[512], shift[512], out[512 + 16], first[512 + 16] = {0}, rms, first_rms = 0;
        for (size_t j = 0; j < 2 * w; j++) in[j] = 3.0f * noise();
        for (size_t j = 0; j < w; j++) {
            scale[j] = noise();
            shift[j] = noise();
        }
        double mean = 0, variance = 0;
        for (size_t j = 0; j < w; j++) mean += (double)fmaxf(in[j], in[w + j]) / (double)w;
        for (size_t j = 0; j < w; j++) variance += pow((double)fmaxf(in[j], in[w + j]) - mean, 2) / (double)w;
        double inverse = 1.0 / sqrt(variance + 1e-5);
        const cm_kernels *k;
        for (size_t path = 0; (k = cm_kernels_at(path)) != NULL; path++) {
            for (size_t j = 0; j < 512 + 16; j++) out[j] = 77.0f;
            k->maxout_norm(in, w, scale, shift, out, path % 2 ? NULL : &rms);
            for (size_t j = 0; j < w; j++) {
                double want = ((double)fmaxf(in[j], in[w + j]) - mean) * inverse * (double)scale[j] + (double)shift[j];
                assert_true(fabs(want - (double)out[j]) < 1e-5);
            }
            if (path % 2 == 0) assert_true(fabs(inverse - (double)rms) < 1e-5);
            if (path == 0) {
                memcpy(first, out, sizeof first);
                first_rms = rms;
            }
            same_bits(k->name, "maxout_norm", out, first, 512 + 16);
            if (path % 2 == 0) same_bits(k->name, "1/deviation", &rms, &first_rms, 1);
        }
    }
}

static void test_paths(void **state) {
    (void)state;
    size_t n = 0;
    bool portable = false;
    for (; cm_kernels_at(n); n++) {
        print_message("path: %s\n", cm_kernels_at(n)->name);
        portable = strcmp(cm_kernels_at(n)->name, "portable") == 0;
        for (size_t i = 0; i < n; i++) assert_string_not_equal(cm_kernels_at(i)->name, cm_kernels_at(n)->name);
    }
    assert_true(portable); /* everywhere, and last */
    assert_null(cm_kernels_at(n + 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths),           cmocka_unit_test(test_quantise), cmocka_unit_test(test_gemm8),
        cmocka_unit_test(test_rounded_product), cmocka_unit_test(test_gemm),     cmocka_unit_test(test_scan),
        cmocka_unit_test(test_maxout_norm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
