#include "vectors.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* About as large as the other inputs are after some training. */
#define START_SCALE 0.7f

typedef struct entry {
    uint64_t hash;
    uint32_t rank;
} entry;

static int by_hash(const void *a, const void *b) {
    const entry *x = a, *y = b;
    if (x->hash >> 32 != y->hash >> 32) return x->hash >> 32 < y->hash >> 32 ? -1 : 1;
    return x->rank < y->rank ? -1 : x->rank > y->rank;
}

static void *all_of(const char *folder, const char *name, size_t *size, comity_error *err) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "rb");
    long length = -1;
    if (f && fseek(f, 0, SEEK_END) == 0) length = ftell(f);
    char *data = length >= 0 ? malloc((size_t)length + 1) : NULL;
    if (data) {
        rewind(f);
        *size = fread(data, 1, (size_t)length, f);
    }
    if (!data || *size != (size_t)length) {
        cm_fail(err, COMITY_IO, "%s: cannot read the word vectors: %s; train/vectors.py writes them", path, strerror(errno));
        free(data);
        data = NULL;
    }
    if (f) fclose(f);
    return data;
}

static uint8_t rank_code(uint32_t rank) {
    uint8_t code = 0;
    while (code < CM_RANKS - 2 && rank >> (code + 1)) code++;
    return code;
}

/* Of two words with the same 32 bits of hash the more frequent stays. */
static void index_words(vectors *v, const entry *at, size_t n, const uint8_t *codes) {
    uint32_t *bucket = calloc(CM_VECTOR_BUCKETS + 1, sizeof *bucket);
    uint16_t *print = malloc((n + 1) * sizeof *print);
    uint8_t *own = malloc((n + 1) * (CM_CODES + 1)), *next = own;
    if (!bucket || !print || !own) abort();
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        if (i && at[i].hash >> 32 == at[i - 1].hash >> 32) continue;
        bucket[(at[i].hash >> 48) + 1]++;
        print[kept] = (uint16_t)(at[i].hash >> 32);
        memcpy(next, codes + (size_t)at[i].rank * CM_CODES, CM_CODES);
        next[CM_CODES] = rank_code(at[i].rank + 1);
        next += CM_CODES + 1;
        kept++;
    }
    for (size_t i = 0; i < CM_VECTOR_BUCKETS; i++) bucket[i + 1] += bucket[i];
    v->found = (cm_vectors){.bucket = bucket, .print = print, .codes = own, .n = kept};
}

comity_status vectors_read(vectors *v, const char *folder, comity_error *err) {
    *v = (vectors){0};
    if (!folder) {
        index_words(v, NULL, 0, NULL);
        return COMITY_OK;
    }
    size_t text = 0, coded = 0, centred = 0, n = 0;
    char *words = all_of(folder, "words.txt", &text, err);
    uint8_t *codes = words ? all_of(folder, "codes.u8", &coded, err) : NULL;
    v->centroids = codes ? all_of(folder, "centroids.f32", &centred, err) : NULL;
    if (!v->centroids) return COMITY_IO;
    entry *at = malloc((coded / CM_CODES + 1) * sizeof *at);
    if (!at) abort();
    cm_str rest = {words, text}, word;
    while (n < coded / CM_CODES && cm_str_split(&rest, '\n', &word)) {
        cm_features f;
        cm_features_of(word, &f);
        at[n] = (entry){f.lower, (uint32_t)n};
        n++;
    }
    if (n != coded / CM_CODES || centred != sizeof(float) * CM_CODES * CM_CENTROIDS * VECTOR_DIMENSIONS)
        return cm_fail(err, COMITY_BAD_DATA, "%s: %zu words, %zu bytes of codes and %zu of centroids do not fit together", folder,
                       n, coded, centred);
    qsort(at, n, sizeof *at, by_hash);
    index_words(v, at, n, codes);
    free(words);
    free(codes);
    free(at);
    return COMITY_OK;
}

void vectors_start(const vectors *v, net *n) {
    param *p = n->table[CM_T_VECTOR];
    for (size_t i = 0; v->centroids && i < (size_t)CM_CODES * CM_CENTROIDS; i++)
        for (size_t j = 0; j < p->cols; j++) {
            float start = j < VECTOR_DIMENSIONS ? START_SCALE * v->centroids[i * VECTOR_DIMENSIONS + j] : 0.0f;
            /* What is outside of the part keeps a trace of chance. */
            p->mean[i * p->cols + j] = p->w[i * p->cols + j] = start + 0.05f * p->w[i * p->cols + j];
        }
}
