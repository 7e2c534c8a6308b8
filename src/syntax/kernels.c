/* Choice of the instruction set, and the packing of matrices. */
#include "syntax/kernels.h"

#include <string.h>

extern const cm_kernels cm_kernels_portable;
#ifdef CM_X86
#include <cpuid.h>
extern const cm_kernels cm_kernels_avx512vnni, cm_kernels_avx512, cm_kernels_avxvnni, cm_kernels_avx2;

static bool has_avxvnni(void) {
    unsigned a, b, c, d;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a & (1u << 4));
}
#endif

const cm_kernels *cm_kernels_at(size_t i) {
    const cm_kernels *can[5];
    size_t n = 0;
#ifdef CM_X86
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")) {
        if (__builtin_cpu_supports("avx512vnni")) can[n++] = &cm_kernels_avx512vnni;
        can[n++] = &cm_kernels_avx512;
    }
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        if (has_avxvnni()) can[n++] = &cm_kernels_avxvnni;
        can[n++] = &cm_kernels_avx2;
    }
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

size_t cm_matrix_size(size_t rows, size_t cols) {
    return cm_round_up_group(rows) * cols + cols * (2 * sizeof(float) + sizeof(int32_t));
}

cm_matrix cm_matrix_at(const void *block, size_t rows, size_t cols) {
    const char *rest = (const char *)block + cm_round_up_group(rows) * cols;
    return (cm_matrix){.q = block, .scale = (const void *)rest, .sum = (const void *)(rest + cols * sizeof(float)),
                       .bias = (const void *)(rest + cols * (sizeof(float) + sizeof(int32_t))),
                       .rows = rows, .cols = cols};
}

void cm_matrix_pack(const uint8_t *q, const float *scale, size_t k, size_t n, void *block) {
    size_t cols = cm_round_up(n), groups = cm_round_up_group(k) / CM_GROUP;
    memset(block, 0, cm_matrix_size(k, cols));
    char *rest = (char *)block + groups * CM_GROUP * cols;
    memcpy(rest, scale, n * sizeof *scale);
    int32_t *sums = (int32_t *)(void *)(rest + cols * sizeof *scale);
    for (size_t c = 0; c < n; c++, q += groups * CM_GROUP) {
        char *out = (char *)block + c / CM_PANEL * CM_PANEL * groups * CM_GROUP + c % CM_PANEL * CM_GROUP;
        for (size_t g = 0; g < groups; g++) {
            uint32_t four; /* x + 128 as unsigned and x as signed differ in the highest bit */
            memcpy(&four, q + g * CM_GROUP, sizeof four);
            four ^= 0x80808080u;
            memcpy(out + g * CM_GROUP * CM_PANEL, &four, sizeof four);
        }
        int32_t sum = 0;
        for (size_t i = 0; i < groups * CM_GROUP; i++) sum += q[i];
        sums[c] = sum - (int32_t)(128 * groups * CM_GROUP);
    }
}
