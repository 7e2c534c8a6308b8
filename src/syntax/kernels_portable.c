/* Any machine, in C that compilers turn into what vectors the machine surely
 * has (SSE2: four floats, eight int16). */
#define VL 4
#define ROWS 4
#define PANELS 1
#define FMA(a, b, c) ((a) * (b) + (c))
#include "syntax/kernels_body.h"

enum { BLOCK = 32 };

/* A panel's columns one after another, as int16. */
static void spread(const int8_t *panel, size_t depth, int16_t *w) {
    typedef int8_t bytes __attribute__((vector_size(16)));
    typedef int16_t shorts __attribute__((vector_size(32)));
    for (size_t i = 0; i < depth; i += CM_GROUP)
        for (size_t c = 0; c < CM_PANEL; c += 4) {
            bytes b;
            memcpy(&b, panel + i * CM_PANEL + c * CM_GROUP, sizeof b);
            shorts s = __builtin_convertvector(b, shorts);
            for (size_t j = 0; j < 4; j++)
                memcpy(w + (c + j) * depth + i, (const int16_t *)&s + j * CM_GROUP, CM_GROUP * sizeof *w);
        }
}

/* The products of a row with four columns. */
static void dot4(size_t depth, const int16_t *restrict a, const int16_t *restrict w, int32_t *restrict out) {
    const int16_t *w1 = w + depth, *w2 = w1 + depth, *w3 = w2 + depth;
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (size_t i = 0; i < depth; i++) {
        s0 += (int32_t)a[i] * w[i];
        s1 += (int32_t)a[i] * w1[i];
        s2 += (int32_t)a[i] * w2[i];
        s3 += (int32_t)a[i] * w3[i];
    }
    out[0] = s0;
    out[1] = s1;
    out[2] = s2;
    out[3] = s3;
}

static void gemm8(size_t m, const uint8_t *q, const float *scale, const cm_matrix *b, float *c, size_t c_stride) {
    size_t depth = cm_round_up_group(b->rows);
    int16_t a[BLOCK * CM_MAX_ROWS], w[CM_PANEL * CM_MAX_ROWS];
    for (size_t i = 0; i < m; i += BLOCK) {
        size_t n = m - i < BLOCK ? m - i : BLOCK;
        for (size_t j = 0; j < n * depth; j++) a[j] = (int16_t)(q[i * depth + j] - 128);
        for (size_t col = 0; col < b->cols; col += CM_PANEL) {
            spread(b->q + col * depth, depth, w);
            for (size_t r = 0; r < n; r++) {
                int32_t sum[CM_PANEL];
                for (size_t j = 0; j < CM_PANEL; j += 4) dot4(depth, a + r * depth, w + j * depth, sum + j);
                float *out = c + (i + r) * c_stride + col;
                for (size_t j = 0; j < CM_PANEL; j++)
                    out[j] = (float)sum[j] * (scale[i + r] * b->scale[col + j]) + b->bias[col + j];
            }
        }
    }
}

KERNELS(cm_kernels_portable, "portable");
