/* The arithmetic of the syntax model, compiled once for each instruction set
 * and chosen at run time.
 *
 * What inference uses (quantise, gemm8, scan, maxout_norm) gives the same bits
 * on every path: products are summed as integers, and floats are multiplied
 * and added in one order, unfused. gemm, which training uses, fuses where the
 * machine can, so its paths agree only closely. */
#ifndef CM_KERNELS_H
#define CM_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Columns of a packed matrix come in panels of this many. Every matrix that is
 * written by a kernel has a row length that is a multiple of it. CM_MAX_ROWS:
 * the most rows of a matrix of int8. */
enum { CM_PANEL = 16, CM_GROUP = 4, CM_MAX_ROWS = 512 };

/* A matrix of int8, each column with its scale. In a panel come groups of
 * CM_GROUP rows (the last filled up with zeros), in a group the columns, in a
 * column the rows. All parts are 64-byte aligned; who made it owns them. */
typedef struct cm_matrix {
    const int8_t *q;
    const float *scale;
    const int32_t *sum; /* of the column */
    const float *bias;
    size_t rows, cols;  /* cols: a multiple of CM_PANEL */
} cm_matrix;

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
    /* Rounds m rows of k floats to q = x / scale[row] + 128, 1 <= q <= 255;
     * the rows of q are cm_round_up_group(k) apart. */
    void (*quantise)(size_t m, size_t k, const float *x, size_t x_stride, uint8_t *q, float *scale);
    /* c[m x b->cols] = the rows so rounded * b + bias */
    void (*gemm8)(size_t m, const uint8_t *q, const float *scale, const cm_matrix *b, float *c, size_t c_stride);
    void (*scan)(const cm_scan *s);
    /* out[w] = the larger of in[i] and in[w + i], then normalised to mean 0 and
     * variance 1, scaled and shifted. `rms`, if not NULL, gets 1/deviation. */
    void (*maxout_norm)(const float *in, size_t w, const float *scale, const float *shift, float *out, float *rms);
} cm_kernels;

static inline size_t cm_round_up(size_t n) { return (n + CM_PANEL - 1) / CM_PANEL * CM_PANEL; }
static inline size_t cm_round_up_group(size_t n) { return (n + CM_GROUP - 1) / CM_GROUP * CM_GROUP; }

/* Packs b (k x n, any strides) into panels; n is rounded up and filled with 0. */
void cm_pack(const float *b, size_t row, size_t col, size_t k, size_t n, float *out);

/* Bytes of a cm_matrix in one block, and its parts in such a block. */
size_t cm_matrix_size(size_t rows, size_t cols);
cm_matrix cm_matrix_at(const void *block, size_t rows, size_t cols);
/* Fills `block` with the n columns of k values that are the rows of `q` (as
 * quantise makes them); cols = cm_round_up(n), the rest and the bias are 0. */
void cm_matrix_pack(const uint8_t *q, const float *scale, size_t k, size_t n, void *block);

/* The i-th of the paths that this machine can run, fastest first; NULL after the last. */
const cm_kernels *cm_kernels_at(size_t i);

#endif
