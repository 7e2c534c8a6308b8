/* AVX2 with FMA: tiles of 6 rows by 16 columns of floats, or 8 of integers, fill 12 of the 16 registers. */
#include <immintrin.h>
#define VL 8
#define ROWS 6
#define PANELS 1
#define FMA(a, b, c) (vec) _mm256_fmadd_ps((__m256)(a), (__m256)(b), (__m256)(c))
#include "syntax/kernels_body.h"
#define ROWS8 6
#define VECS8 2
#define WIDEN(p) _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(p)))
#define DOT2(acc, x, w) _mm256_add_epi32((__m256i)(acc), _mm256_madd_epi16((__m256i)(x), (__m256i)(w)))
#include "syntax/kernels_int8.h"
KERNELS(cm_kernels_avx2, "avx2");
