/* Any machine. Without a fused multiply-add in hardware it is done in double:
 * the product is exact there, so the result differs from a fused one only
 * where the sum lies within 2^-29 of a tie. */
#include <math.h>
#define VL 4
#define ROWS 4
#define PANELS 1
#ifdef FP_FAST_FMAF
#define FMA_SCALAR(a, b, c) __builtin_fmaf((a), (b), (c))
#else
#define FMA_SCALAR(a, b, c) ((float)((double)(a) * (double)(b) + (double)(c)))
#endif
#define KERNELS_NAME "portable"
#define KERNELS_SYMBOL cm_kernels_portable
#include "syntax/kernels_body.h"
