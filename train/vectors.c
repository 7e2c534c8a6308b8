#include "vectors.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

comity_status word_vectors_read(const char *path, word_vectors *out, comity_error *err) {
    FILE *f = fopen(path, "rb");
    if (!f) return cm_fail(err, COMITY_NOT_FOUND, "%s: cannot open the word vectors: %s", path, strerror(errno));
    uint32_t head[2];
    bool ok = fread(head, sizeof head, 1, f) == 1 && head[0] < 1000000 && head[1] <= 512 && head[1] % 16 == 0;
    if (ok) {
        out->n = head[0];
        out->width = head[1];
        out->keys = malloc(out->n * sizeof *out->keys);
        out->rows = malloc(out->n * out->width * sizeof *out->rows);
        ok = out->keys && out->rows && fread(out->keys, sizeof *out->keys, out->n, f) == out->n &&
             fread(out->rows, sizeof *out->rows * out->width, out->n, f) == out->n;
    }
    fclose(f);
    return ok ? COMITY_OK : cm_fail(err, COMITY_BAD_DATA, "%s: not a file of word vectors", path);
}

int32_t word_vectors_find(const word_vectors *v, uint64_t key) {
    size_t low = 0, high = v->n;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (v->keys[mid] < key)
            low = mid + 1;
        else
            high = mid;
    }
    return low < v->n && v->keys[low] == key ? (int32_t)low : -1;
}
