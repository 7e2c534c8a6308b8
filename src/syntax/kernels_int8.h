/* gemm8 of the paths with vectors of integers, after kernels_body.h. Either
 *   DOT4(acc, x, w)  adds to each int32 of acc the products of 4 uint8 of x
 *                    with 4 int8 of w: exact, nothing saturates; or
 *   DOT2(acc, x, w)  adds those of 2 int16 with 2 int16, and WIDEN(p) loads
 *                    2 * VL int8 as int16. Two sums make a column then.
 * ROWS8 and VECS8 (even) are the tile held in registers. */
#ifdef DOT4
#define DOT DOT4
typedef uint8_t input;
typedef int32_t four; /* CM_GROUP inputs */
enum { COLS8 = VL, OFFSET = 128 };
#else
#define DOT DOT2
typedef int16_t input; /* without the 128 */
typedef int64_t four;
enum { COLS8 = VL / 2, OFFSET = 0 };
#endif
typedef four fours __attribute__((vector_size(VL * 4)));
enum { BLOCK8 = ROWS8 * 8 };
_Static_assert(ROWS8 == 6, "columns8 has a tile for each number of rows");

#if VL == 8
#define EVERY_OTHER(a, b, from) \
    __builtin_shufflevector(a, b, from, 2 + from, 4 + from, 6 + from, 8 + from, 10 + from, 12 + from, 14 + from)
#else
#define EVERY_OTHER(a, b, from)                                                                                     \
    __builtin_shufflevector(a, b, from, 2 + from, 4 + from, 6 + from, 8 + from, 10 + from, 12 + from, 14 + from,    \
                            16 + from, 18 + from, 20 + from, 22 + from, 24 + from, 26 + from, 28 + from, 30 + from)
#endif

INLINE void finish(ivec sum, const cm_matrix *b, size_t col, float scale, float *c) {
    sum -= *(const ivec *)(const void *)(b->sum + col) * OFFSET;
    store(c + col, __builtin_convertvector(sum, vec) * (scale * load(b->scale + col)) + load(b->bias + col));
}

INLINE void tile8(const int rows, const int vecs, const input *a, const float *scale, const cm_matrix *b, size_t col,
                  float *c, size_t c_stride) {
    size_t depth = cm_round_up_group(b->rows), panel = depth * CM_PANEL;
    ivec acc[ROWS8][VECS8] = {0};
    const int8_t *q = b->q + col / CM_PANEL * panel + col % CM_PANEL * CM_GROUP;
    for (size_t i = 0; i < depth; i += CM_GROUP, q += CM_GROUP * CM_PANEL) {
        ivec w[VECS8];
#pragma GCC unroll 16
        for (int v = 0; v < vecs; v++) {
            const int8_t *from = q + (size_t)(v * COLS8 / CM_PANEL) * panel + v * COLS8 % CM_PANEL * CM_GROUP;
#ifdef DOT4
            w[v] = *(const ivec *)(const void *)from;
#else
            w[v] = (ivec)WIDEN(from);
#endif
        }
#pragma GCC unroll 16
        for (int r = 0; r < rows; r++) {
            four x;
            memcpy(&x, a + (size_t)r * depth + i, sizeof x);
#pragma GCC unroll 16
            for (int v = 0; v < vecs; v++) acc[r][v] = (ivec)DOT(acc[r][v], x - (fours){0}, w[v]);
        }
    }
#pragma GCC unroll 16
    for (int r = 0; r < rows; r++, c += c_stride)
#pragma GCC unroll 16
        for (int v = 0; v < vecs; v += VL / COLS8) {
#ifdef DOT4
            finish(acc[r][v], b, col + (size_t)v * COLS8, scale[r], c);
#else
            finish(EVERY_OTHER(acc[r][v], acc[r][v + 1], 0) + EVERY_OTHER(acc[r][v], acc[r][v + 1], 1), b,
                   col + (size_t)v * COLS8, scale[r], c);
#endif
        }
}

/* Columns outside, so that those of a tile stay near while the rows go by. */
INLINE void columns8(const int vecs, size_t col, size_t m, const input *a, const float *scale, const cm_matrix *b,
                     float *c, size_t c_stride) {
    size_t depth = cm_round_up_group(b->rows), i = 0;
    for (; i + ROWS8 <= m; i += ROWS8)
        tile8(ROWS8, vecs, a + i * depth, scale + i, b, col, c + i * c_stride, c_stride);
    a += i * depth;
    c += i * c_stride;
    scale += i;
    /* One row alone takes nearly as long as six. */
    switch (m - i) {
    case 5: tile8(5, vecs, a, scale, b, col, c, c_stride); break;
    case 4: tile8(4, vecs, a, scale, b, col, c, c_stride); break;
    case 3: tile8(3, vecs, a, scale, b, col, c, c_stride); break;
    case 2: tile8(2, vecs, a, scale, b, col, c, c_stride); break;
    case 1: tile8(1, vecs, a, scale, b, col, c, c_stride); break;
    default: break;
    }
}

INLINE void block8(size_t m, const input *a, const float *scale, const cm_matrix *b, float *c, size_t c_stride) {
    enum { WIDE = VECS8 * COLS8, NARROW = WIDE < CM_PANEL ? WIDE : CM_PANEL };
    size_t j = 0;
    for (; j + WIDE <= b->cols; j += WIDE) columns8(VECS8, j, m, a, scale, b, c, c_stride);
    if (WIDE / 2 >= CM_PANEL && j + WIDE / 2 <= b->cols) {
        columns8(VECS8 / 2, j, m, a, scale, b, c, c_stride);
        j += WIDE / 2;
    }
    for (; j < b->cols; j += NARROW) columns8(NARROW / COLS8, j, m, a, scale, b, c, c_stride);
}

static void gemm8(size_t m, const uint8_t *q, const float *scale, const cm_matrix *b, float *c, size_t c_stride) {
#ifdef DOT4
    block8(m, q, scale, b, c, c_stride);
#else
    size_t depth = cm_round_up_group(b->rows);
    int16_t wide[BLOCK8 * CM_MAX_ROWS];
    for (size_t i = 0; i < m; i += BLOCK8) {
        size_t n = m - i < BLOCK8 ? m - i : BLOCK8;
        for (size_t j = 0; j < n * depth; j++) wide[j] = (int16_t)(q[i * depth + j] - 128);
        block8(n, wide, scale + i, b, c + i * c_stride, c_stride);
    }
#endif
}
