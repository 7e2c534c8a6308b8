/* AVX-512 with dot products of int8: tiles of 6 rows by 64 columns fill 24 of the 32 registers. */
#include <immintrin.h>
#define VL 16
#define ROWS 6
#define PANELS 4
#define FMA(a, b, c) (vec) _mm512_fmadd_ps((__m512)(a), (__m512)(b), (__m512)(c))
#include "syntax/kernels_body.h"
#define ROWS8 6
#define VECS8 4
#define DOT4(acc, x, w) _mm512_dpbusd_epi32((__m512i)(acc), (__m512i)(x), (__m512i)(w))
#include "syntax/kernels_int8.h"
KERNELS(cm_kernels_avx512vnni, "avx512vnni");
