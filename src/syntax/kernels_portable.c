/* Any machine, in C that compilers turn into what vectors the machine surely
 * has (SSE2: four floats, eight int16). */
#define VL 4
#define ROWS 4
#define PANELS 1
#define FMA(a, b, c) ((a) * (b) + (c))
#include "syntax/kernels_body.h"

/* Rows and columns are widened to int16 and filled up with zeros to a multiple of STEP. */
enum { BLOCK = 32, STEP = 16 };
_Static_assert(CM_MAX_ROWS % STEP == 0, "room for what fills up");

/* A panel's columns one after another, `step` apart. */
static void spread(const int8_t *panel, size_t depth, size_t step, int16_t *w) {
    typedef int8_t bytes __attribute__((vector_size(16)));
    typedef int16_t shorts __attribute__((vector_size(32)));
    memset(w, 0, CM_PANEL * step * sizeof *w);
    for (size_t i = 0; i < depth; i += CM_GROUP)
        for (size_t c = 0; c < CM_PANEL; c += 4) {
            bytes b;
            memcpy(&b, panel + i * CM_PANEL + c * CM_GROUP, sizeof b);
            shorts s = __builtin_convertvector(b, shorts);
            for (size_t j = 0; j < 4; j++)
                memcpy(w + (c + j) * step + i, (const int16_t *)&s + j * CM_GROUP, CM_GROUP * sizeof *w);
        }
}

static const int16_t *aligned(const int16_t *p) { return __builtin_assume_aligned(p, STEP * sizeof *p); }

/* The products of a row with four columns. */
static void dot4(size_t step, const int16_t *row, const int16_t *w, int32_t *out) {
    const int16_t *a = aligned(row), *w0 = aligned(w), *w1 = aligned(w + step), *w2 = aligned(w + 2 * step),
                  *w3 = aligned(w + 3 * step);
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (size_t i = 0; i < step / STEP * STEP; i++) {
        s0 += (int32_t)a[i] * w0[i];
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
    size_t depth = cm_round_up_group(b->rows), step = (depth + STEP - 1) / STEP * STEP;
    _Alignas(64) int16_t a[BLOCK * CM_MAX_ROWS];
    _Alignas(64) int16_t w[CM_PANEL * CM_MAX_ROWS];
    for (size_t i = 0; i < m; i += BLOCK) {
        size_t n = m - i < BLOCK ? m - i : BLOCK;
        for (size_t r = 0; r < n; r++)
            for (size_t j = 0; j < step; j++) a[r * step + j] = j < depth ? (int16_t)(q[(i + r) * depth + j] - 128) : 0;
        for (size_t col = 0; col < b->cols; col += CM_PANEL) {
            spread(b->q + col * depth, depth, step, w);
            for (size_t r = 0; r < n; r++) {
                int32_t sum[CM_PANEL];
                for (size_t j = 0; j < CM_PANEL; j += 4) dot4(step, a + r * step, w + j * step, sum + j);
                float *out = c + (i + r) * c_stride + col;
                for (size_t j = 0; j < CM_PANEL; j++)
                    out[j] = (float)sum[j] * (scale[i + r] * b->scale[col + j]) + b->bias[col + j];
            }
        }
    }
}

KERNELS(cm_kernels_portable, "portable");
