/* AVX-512 (F and BW): tiles of 6 rows by 64 columns of floats, or 32 of integers, fill 24 of the 32 registers. */
#include <immintrin.h>
#define VL 16
#define ROWS 6
#define PANELS 4
#define FMA(a, b, c) (vec) _mm512_fmadd_ps((__m512)(a), (__m512)(b), (__m512)(c))
#include "syntax/kernels_body.h"
#define ROWS8 6
#define VECS8 4
#define WIDEN(p) _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(const void *)(p)))
#define DOT2(acc, x, w) _mm512_add_epi32((__m512i)(acc), _mm512_madd_epi16((__m512i)(x), (__m512i)(w)))
#include "syntax/kernels_int8.h"
KERNELS(cm_kernels_avx512, "avx512");
