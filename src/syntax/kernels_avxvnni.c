/* AVX2 with FMA and dot products of int8: tiles of 6 rows by 16 columns fill 12 of the 16 registers. */
#include <immintrin.h>
#define VL 8
#define ROWS 6
#define PANELS 1
#define FMA(a, b, c) (vec) _mm256_fmadd_ps((__m256)(a), (__m256)(b), (__m256)(c))
#include "syntax/kernels_body.h"
#define ROWS8 6
#define VECS8 2
#define DOT4(acc, x, w) _mm256_dpbusd_avx_epi32((__m256i)(acc), (__m256i)(x), (__m256i)(w))
#include "syntax/kernels_int8.h"
KERNELS(cm_kernels_avxvnni, "avxvnni");
