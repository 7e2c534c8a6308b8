/* Choice of the instruction set. */
#include "syntax/kernels.h"

#include <string.h>

extern const cm_kernels cm_kernels_portable;
#ifdef CM_X86
extern const cm_kernels cm_kernels_avx512, cm_kernels_avx2;
#endif

const cm_kernels *cm_kernels_at(size_t i) {
    const cm_kernels *can[3];
    size_t n = 0;
#ifdef CM_X86
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f")) can[n++] = &cm_kernels_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) can[n++] = &cm_kernels_avx2;
#endif
    can[n++] = &cm_kernels_portable;
    return i < n ? can[i] : NULL;
}

void cm_pack(const float *b, size_t row, size_t col, size_t k, size_t n, float *out) {
    for (size_t j = 0; j < n; j += CM_PANEL) {
        size_t width = n - j < CM_PANEL ? n - j : CM_PANEL;
        for (size_t i = 0; i < k; i++, out += CM_PANEL) {
            const float *from = b + i * row + j * col;
            if (col == 1 && width == CM_PANEL) {
                memcpy(out, from, sizeof(float) * CM_PANEL);
                continue;
            }
            for (size_t c = 0; c < CM_PANEL; c++) out[c] = c < width ? from[c * col] : 0.0f;
        }
    }
}
