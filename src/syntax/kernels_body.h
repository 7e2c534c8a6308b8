/* Included once for each instruction set, with VL (floats in a vector), ROWS
 * and PANELS (the tile held in registers), fma_v and KERNELS_NAME defined. */
#include "syntax/kernels.h"

#include <stdint.h>
#include <string.h>

typedef float vec __attribute__((vector_size(VL * 4), aligned(4), may_alias));
typedef int32_t ivec __attribute__((vector_size(VL * 4)));

#define INLINE static inline __attribute__((always_inline))
enum { PARTS = CM_PANEL / VL };

INLINE vec load(const float *p) { return *(const vec *)(const void *)p; }
INLINE void store(float *p, vec v) { *(vec *)(void *)p = v; }
INLINE vec splat(float x) { return x - (vec){0}; }

INLINE vec madd(vec a, vec b, vec c) {
#ifdef FMA_VECTOR
    return (vec)FMA_VECTOR(a, b, c);
#else
    vec out;
    for (int i = 0; i < VL; i++) out[i] = FMA_SCALAR(a[i], b[i], c[i]);
    return out;
#endif
}

INLINE void tile(const int rows, const int panels, size_t k, const float *a, size_t a_row, size_t a_col,
                 const float *b, size_t b_panel, float *c, size_t c_stride, bool add) {
    vec acc[ROWS][PANELS * PARTS];
#pragma GCC unroll 16
    for (int r = 0; r < rows; r++)
#pragma GCC unroll 16
        for (int p = 0; p < panels * PARTS; p++)
            acc[r][p] = add ? load(c + (size_t)r * c_stride + (size_t)p * VL) : (vec){0};
    for (size_t i = 0; i < k; i++) {
        vec w[PANELS * PARTS];
#pragma GCC unroll 16
        for (int p = 0; p < panels * PARTS; p++)
            w[p] = load(b + (size_t)(p / PARTS) * b_panel + i * CM_PANEL + (size_t)(p % PARTS) * VL);
#pragma GCC unroll 16
        for (int r = 0; r < rows; r++) {
            vec x = splat(a[(size_t)r * a_row + i * a_col]);
#pragma GCC unroll 16
            for (int p = 0; p < panels * PARTS; p++) acc[r][p] = madd(x, w[p], acc[r][p]);
        }
    }
#pragma GCC unroll 16
    for (int r = 0; r < rows; r++)
#pragma GCC unroll 16
        for (int p = 0; p < panels * PARTS; p++) store(c + (size_t)r * c_stride + (size_t)p * VL, acc[r][p]);
}

INLINE void strip(const int rows, size_t n, size_t k, const float *a, size_t a_row, size_t a_col, const float *b,
                  float *c, size_t c_stride, bool add) {
    size_t j = 0, panel = k * CM_PANEL;
    for (; j + PANELS * CM_PANEL <= n; j += PANELS * CM_PANEL)
        tile(rows, PANELS, k, a, a_row, a_col, b + j * k, panel, c + j, c_stride, add);
    for (; j < n; j += CM_PANEL) tile(rows, 1, k, a, a_row, a_col, b + j * k, panel, c + j, c_stride, add);
}

static void gemm(size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_col, const float *b, float *c,
                 size_t c_stride, bool add) {
    size_t i = 0;
    for (; i + ROWS <= m; i += ROWS)
        strip(ROWS, n, k, a + i * a_row, a_row, a_col, b, c + i * c_stride, c_stride, add);
    for (; i < m; i++) strip(1, n, k, a + i * a_row, a_row, a_col, b, c + i * c_stride, c_stride, add);
}

/* e^x for |x| <= 40, by 2^n times a polynomial. */
INLINE vec exp_v(vec x) {
    const vec magic = splat(12582912.0f);
    vec n = madd(x, splat(1.44269504f), magic) - magic;
    vec r = madd(n, splat(-0.693359375f), x);
    r = madd(n, splat(2.12194440e-4f), r);
    vec p = splat(1.9875691500e-4f);
    p = madd(p, r, splat(1.3981999507e-3f));
    p = madd(p, r, splat(8.3334519073e-3f));
    p = madd(p, r, splat(4.1665795894e-2f));
    p = madd(p, r, splat(1.6666665459e-1f));
    p = madd(p, r, splat(5.0000001201e-1f));
    p = madd(p, r * r, r + 1.0f);
    ivec e = (__builtin_convertvector(n, ivec) + 127) << 23;
    vec scale;
    memcpy(&scale, &e, sizeof scale);
    return p * scale;
}

INLINE vec clamp(vec x, float limit) {
    vec high = splat(limit), low = splat(-limit);
    ivec over = x > high, under = x < low, bits;
    ivec hb, lb;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&hb, &high, sizeof hb);
    memcpy(&lb, &low, sizeof lb);
    bits = (over & hb) | (~over & bits);
    bits = (under & lb) | (~under & bits);
    memcpy(&x, &bits, sizeof x);
    return x;
}

INLINE vec sigmoid(vec x) { return 1.0f / (1.0f + exp_v(clamp(0.0f - x, 30.0f))); }

static void scan(const cm_scan *s) {
    size_t w = s->width;
    float state[256] = {0};
    for (size_t i = 0; i < s->n; i++) {
        size_t t = s->backwards ? s->n - 1 - i : i;
        float *u = s->u + t * s->u_stride;
        const float *x = s->x + t * s->x_stride;
        float *h = s->h + t * s->h_stride;
        for (size_t j = 0; j < w; j += VL) {
            vec c = load(state + j), in = load(u + j), xj = load(x + j);
            vec f = sigmoid(madd(load(s->gates + j), c, load(u + w + j) + load(s->gates + 2 * w + j)));
            vec r = sigmoid(madd(load(s->gates + w + j), c, load(u + 2 * w + j) + load(s->gates + 3 * w + j)));
            c = madd(f, c - in, in);
            store(state + j, c);
            store(u + w + j, f);
            store(u + 2 * w + j, r);
            store(h + j, madd(r, c - xj, xj));
            if (s->state) store(s->state + t * s->h_stride + j, c);
        }
    }
}

/* Sums in a fixed order of 16 lanes, whatever the width of the machine. */
INLINE float sum16(const float *x, size_t n, float minus, bool square) {
    float lane[CM_PANEL] = {0};
    for (size_t j = 0; j < CM_PANEL; j += VL) {
        vec acc = {0};
        for (size_t i = j; i < n; i += CM_PANEL) {
            vec d = load(x + i) - minus;
            if (square)
                acc = madd(d, d, acc);
            else
                acc += d;
        }
        store(lane + j, acc);
    }
    for (int step = CM_PANEL / 2; step; step /= 2)
        for (int i = 0; i < step; i++) lane[i] += lane[i + step];
    return lane[0];
}

static void maxout_norm(const float *in, size_t w, const float *scale, const float *shift, float *out, float *rms) {
    for (size_t i = 0; i < w; i++) out[i] = in[i] > in[w + i] ? in[i] : in[w + i];
    float mean = sum16(out, w, 0.0f, false) / (float)w;
    float variance = sum16(out, w, mean, true) / (float)w;
    float inverse = 1.0f / __builtin_sqrtf(variance + 1e-5f);
    for (size_t i = 0; i < w; i += VL)
        store(out + i, madd((load(out + i) - mean) * inverse, load(scale + i), load(shift + i)));
    if (rms) *rms = inverse;
}

extern const cm_kernels KERNELS_SYMBOL;
const cm_kernels KERNELS_SYMBOL = {KERNELS_NAME, gemm, scan, maxout_norm};
