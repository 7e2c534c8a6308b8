/* AVX-512: tiles of 6 rows by 64 columns fill 24 of the 32 registers. */
#include <immintrin.h>
#define VL 16
#define ROWS 6
#define PANELS 4
#define FMA_VECTOR(a, b, c) _mm512_fmadd_ps((__m512)(a), (__m512)(b), (__m512)(c))
#define KERNELS_NAME "avx512"
#define KERNELS_SYMBOL cm_kernels_avx512
#include "syntax/kernels_body.h"
