/* The arithmetic of the syntax model, compiled once for each instruction set
 * and chosen at run time. All paths add in the same order with fused
 * multiply-adds, so that they give the same answers. */
#ifndef CM_KERNELS_H
#define CM_KERNELS_H

#include <stdbool.h>
#include <stddef.h>

/* Columns of a packed matrix come in panels of this many. Every matrix that is
 * written by a kernel has a row length that is a multiple of it. */
enum { CM_PANEL = 16 };

/* A gated scan over one sentence, in one direction. Rows of `u` hold, for each
 * of `width` units, candidate, forget and reset values (three blocks of
 * `width`, `stride` floats from row to row). Forget and reset are replaced by
 * their activations, which training needs. */
typedef struct cm_scan {
    float *u;
    size_t u_stride;
    const float *gates;  /* four blocks of `width`: weights of the state in forget and reset, their biases */
    const float *x;      /* what the reset gate lets through */
    size_t x_stride;
    float *h;            /* written */
    size_t h_stride;
    float *state;        /* every state, h_stride apart, for training; or NULL */
    size_t n, width;     /* width: a multiple of CM_PANEL, at most 256 */
    bool backwards;
} cm_scan;

typedef struct cm_kernels {
    const char *name;
    /* c[m x n] = a[m x k] * b, or += when `add`; `a` has any strides, `b` is
     * packed, n is a multiple of CM_PANEL, rows of c are `c_stride` apart. */
    void (*gemm)(size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_col, const float *b, float *c,
                 size_t c_stride, bool add);
    void (*scan)(const cm_scan *s);
    /* out[w] = the larger of in[i] and in[w + i], then normalised to mean 0 and
     * variance 1, scaled and shifted. `rms`, if not NULL, gets 1/deviation. */
    void (*maxout_norm)(const float *in, size_t w, const float *scale, const float *shift, float *out, float *rms);
} cm_kernels;

/* Packs b (k x n, any strides) into panels; n is rounded up and filled with 0. */
void cm_pack(const float *b, size_t row, size_t col, size_t k, size_t n, float *out);
static inline size_t cm_round_up(size_t n) { return (n + CM_PANEL - 1) / CM_PANEL * CM_PANEL; }

/* The i-th of the paths that this machine can run, fastest first; NULL after the last. */
const cm_kernels *cm_kernels_at(size_t i);

#endif
