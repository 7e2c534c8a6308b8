/* AVX2 with FMA: tiles of 6 rows by 16 columns fill 12 of the 16 registers. */
#include <immintrin.h>
#define VL 8
#define ROWS 6
#define PANELS 1
#define FMA_VECTOR(a, b, c) _mm256_fmadd_ps((__m256)(a), (__m256)(b), (__m256)(c))
#define KERNELS_NAME "avx2"
#define KERNELS_SYMBOL cm_kernels_avx2
#include "syntax/kernels_body.h"
