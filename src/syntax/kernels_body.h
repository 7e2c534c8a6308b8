/* Included once for each instruction set, with VL (floats in a vector), ROWS
 * and PANELS (the tile of floats held in registers) and FMA defined. What it
 * makes is gathered by KERNELS, beside a gemm8. */
#include "syntax/kernels.h"

#include <string.h>

typedef float vec __attribute__((vector_size(VL * 4), aligned(4), may_alias));
typedef int32_t ivec __attribute__((vector_size(VL * 4), aligned(4), may_alias));

#define INLINE static inline __attribute__((always_inline))
enum { PARTS = CM_PANEL / VL };

INLINE vec load(const float *p) { return *(const vec *)(const void *)p; }
INLINE void store(float *p, vec v) { *(vec *)(void *)p = v; }
INLINE vec splat(float x) { return x - (vec){0}; }

/* ----------------------------------------------------- products of floats -- */

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
            for (int p = 0; p < panels * PARTS; p++) acc[r][p] = FMA(x, w[p], acc[r][p]);
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

/* --------------------------------------------------------------- rounding -- */

typedef int32_t bits_of_float __attribute__((may_alias));

static void quantise(size_t m, size_t k, const float *x, size_t x_stride, uint8_t *q, float *scale) {
    size_t stride = cm_round_up_group(k);
    for (size_t r = 0; r < m; r++, x += x_stride, q += stride) {
        /* Floats without their sign are ordered as their bits are. */
        const bits_of_float *bits = (const bits_of_float *)x;
        int32_t most = 0;
        for (size_t i = 0; i < k; i++) most = (bits[i] & 0x7fffffff) > most ? bits[i] & 0x7fffffff : most;
        float top;
        memcpy(&top, &most, sizeof top);
        float by = top > 1e-30f ? 127.0f / top : 0.0f;
        scale[r] = top > 1e-30f ? top / 127.0f : 0.0f;
        for (size_t i = 0; i < k; i++) {
            /* 1.5 * 2^23 more, and the nearest whole number is in the last bits. */
            float v = x[i] * by + (12582912.0f + 128.0f);
            int32_t last;
            memcpy(&last, &v, sizeof last);
            q[i] = (uint8_t)last;
        }
        for (size_t i = k; i < stride; i++) q[i] = 128;
    }
}

/* ------------------------------------------------------------------ scans -- */

/* 1 / (1 + e^-x) to 2e-5, and to 2e-4 for |x| > 8: x P(x^2) / Q(x^2) + 1/2. */
INLINE float sigmoid(float x) {
    x = x < 9.0f ? x : 9.0f;
    x = x > -9.0f ? x : -9.0f;
    float t = x * x;
    float p = x * (0.249973737f + t * (0.0064596128f + t * 1.10144122e-5f));
    float q = 1.0f + t * (0.109089092f + t * 0.000820852693f);
    return 0.5f + p / q;
}

/* One token. The pointers never overlap, which is what lets compilers use vectors. */
INLINE void step(size_t w, const float *restrict gates, float *restrict state, const float *restrict in,
                 float *restrict forget, float *restrict reset, const float *restrict x, float *restrict h) {
    for (size_t j = 0; j < w; j++) {
        float f = sigmoid(gates[j] * state[j] + (forget[j] + gates[2 * w + j]));
        float r = sigmoid(gates[w + j] * state[j] + (reset[j] + gates[3 * w + j]));
        state[j] = f * (state[j] - in[j]) + in[j];
        forget[j] = f;
        reset[j] = r;
        h[j] = r * (state[j] - x[j]) + x[j];
    }
}

static void scan(const cm_scan *s) {
    size_t w = s->width;
    float state[256] = {0};
    for (size_t i = 0; i < s->n; i++) {
        size_t t = s->backwards ? s->n - 1 - i : i;
        float *u = s->u + t * s->u_stride;
        step(w, s->gates, state, u, u + w, u + 2 * w, s->x + t * s->x_stride, s->h + t * s->h_stride);
        if (s->state) memcpy(s->state + t * s->h_stride, state, w * sizeof *state);
    }
}

/* ---------------------------------------------------------- normalisation -- */

/* Sums in a fixed order of 16 lanes, whatever the width of the machine. */
INLINE float sum16(const float *x, size_t n, float minus, bool square) {
    float lane[CM_PANEL] = {0};
    for (size_t j = 0; j < CM_PANEL; j += VL) {
        vec acc = {0};
        for (size_t i = j; i < n; i += CM_PANEL) {
            vec d = load(x + i) - minus;
            if (square) d *= d;
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
    for (size_t i = 0; i < w; i += VL) store(out + i, (load(out + i) - mean) * inverse * load(scale + i) + load(shift + i));
    if (rms) *rms = inverse;
}

#define KERNELS(symbol, called)      \
    extern const cm_kernels symbol; \
    const cm_kernels symbol = {called, gemm, quantise, gemm8, scan, maxout_norm}
