/* Word vectors in training: a file of keys and rows, made by learn_vectors. */
#ifndef CM_VECTORS_H
#define CM_VECTORS_H

#include <stdint.h>

#include "base/error.h"

typedef struct word_vectors {
    size_t n;
    uint32_t width;
    uint64_t *keys; /* sorted */
    float *rows;
} word_vectors;

/* The file: u32 n, u32 width, n sorted u64 keys, n x width floats. */
comity_status word_vectors_read(const char *path, word_vectors *out, comity_error *err);
int32_t word_vectors_find(const word_vectors *v, uint64_t key); /* -1 none */

#endif
