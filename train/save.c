#include "save.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct writer {
    cm_model_section sections[128];
    size_t n;
    cm_buf data; /* offsets count from its start until the end */
} writer;

static void put(writer *w, const char *name, const void *data, size_t size) {
    while (w->data.n % 64) cm_buf_putc(&w->data, 0);
    cm_model_section *s = &w->sections[w->n++];
    memset(s, 0, sizeof *s);
    memcpy(s->name, name, strlen(name) < sizeof s->name ? strlen(name) : sizeof s->name);
    s->offset = w->data.n;
    s->size = size;
    if (size) cm_buf_add(&w->data, (cm_str){data, size});
}

static void put_names(writer *w, const char *section, const char *const *names, size_t n) {
    cm_buf b = {0};
    for (size_t i = 0; i < n; i++) {
        if (i) cm_buf_putc(&b, '\n');
        cm_buf_puts(&b, names[i]);
    }
    put(w, section, b.s, b.n);
    cm_buf_free(&b);
}

static void put_vector(writer *w, const char *name, const param *p) {
    put(w, name, p->mean, p->rows * p->cols * sizeof(float));
}

/* Each column by its own scale; `bias` may be NULL. */
static void put_matrix(writer *w, const char *name, const float *from, size_t rows, size_t cols, const float *bias) {
    size_t size = cm_matrix_size(rows, cols), depth = cm_round_up_group(rows);
    uint8_t *q = malloc(depth * cols);
    float *column = malloc(rows * sizeof *column), *scale = malloc(cols * sizeof *scale);
    void *block = aligned_alloc(64, (size + 63) & ~(size_t)63);
    if (!q || !column || !scale || !block) abort();
    for (size_t j = 0; j < cols; j++) {
        for (size_t i = 0; i < rows; i++) column[i] = from[i * cols + j];
        cm_kernels_at(0)->quantise(1, rows, column, rows, q + j * depth, scale + j);
    }
    cm_matrix_pack(q, scale, rows, cols, block);
    if (bias) memcpy((char *)block + size - cols * sizeof *bias, bias, cols * sizeof *bias);
    put(w, name, block, size);
    free(q);
    free(column);
    free(scale);
    free(block);
}

static void put_param(writer *w, const char *name, const param *p, const param *bias) {
    put_matrix(w, name, p->mean, p->rows, p->cols, bias ? bias->mean : NULL);
}

static void put_table(writer *w, const char *name, const char *scale_name, const float *from, size_t rows, size_t width) {
    int8_t *q = malloc(rows * width);
    float *scale = malloc(rows * sizeof *scale);
    if (!q || !scale) abort();
    for (size_t i = 0; i < rows; i++) {
        float top = 0;
        for (size_t j = 0; j < width; j++) top = fmaxf(top, fabsf(from[i * width + j]));
        scale[i] = top / 127.0f;
        for (size_t j = 0; j < width; j++)
            q[i * width + j] = top > 0 ? (int8_t)lrintf(from[i * width + j] / scale[i]) : 0;
    }
    put(w, name, q, rows * width);
    put(w, scale_name, scale, rows * sizeof *scale);
    free(q);
    free(scale);
}

static comity_status flush(writer *w, const char *path, comity_error *err) {
    while (w->data.n % 64) cm_buf_putc(&w->data, 0);
    size_t front = (sizeof(cm_model_header) + w->n * sizeof *w->sections + 63) & ~(size_t)63;
    for (size_t i = 0; i < w->n; i++) w->sections[i].offset += front;
    cm_model_header h = {.magic = CM_MODEL_MAGIC, .version = CM_MODEL_VERSION, .n_sections = (uint32_t)w->n,
                         .size = front + w->data.n};
    char *all = calloc(1, h.size), *temporary = malloc(strlen(path) + 8);
    if (!all || !temporary) abort();
    memcpy(all + sizeof h, w->sections, w->n * sizeof *w->sections);
    memcpy(all + front, w->data.s, w->data.n);
    h.checksum = cm_model_checksum(all + sizeof h, h.size - sizeof h);
    memcpy(all, &h, sizeof h);
    sprintf(temporary, "%s.part", path);
    FILE *f = fopen(temporary, "wb");
    bool ok = f && fwrite(all, 1, h.size, f) == h.size;
    if (f && fclose(f) != 0) ok = false;
    ok = ok && rename(temporary, path) == 0;
    comity_status status =
        ok ? COMITY_OK : cm_fail(err, COMITY_IO, "%s: cannot write the model: %s", path, strerror(errno));
    free(all);
    free(temporary);
    cm_buf_free(&w->data);
    return status;
}

static void put_lemmas(writer *w, const save_extra *extra) {
    put(w, "lemma.keys", extra->lemma_keys.s, extra->lemma_keys.n);
    put(w, "lemma.rules", extra->lemma_rules.s, extra->lemma_rules.n);
    put(w, "lemma.index", extra->lemma_index.s, extra->lemma_index.n);
}

comity_status save_with_lemmas(const char *from, const save_extra *extra, const char *path, comity_error *err) {
    cm_model *model;
    CM_TRY(cm_model_open(from, &model, err));
    const cm_model_header *h = model->map;
    const cm_model_section *table = (const cm_model_section *)(h + 1);
    writer w = {0};
    for (uint32_t i = 0; i < h->n_sections && i < 100; i++) {
        char name[sizeof table[i].name + 1] = {0};
        memcpy(name, table[i].name, sizeof table[i].name);
        if (!cm_str_starts(cm_str_of(name), "lemma.")) put(&w, name, (const char *)h + table[i].offset, table[i].size);
    }
    put_lemmas(&w, extra);
    cm_model_close(model);
    return flush(&w, path, err);
}

comity_status net_save(const net *n, const save_extra *extra, const char *path, comity_error *err) {
    static const char *const tables[CM_TABLES] = {"word", "prefix", "suffix2", "suffix3", "suffix4", "shape", "gram", "vector"};
    writer w = {0};
    char a[16], b[16];
    put(&w, "config", &n->config, sizeof n->config);
    put_names(&w, "upos", cm_upos_names, CM_UPOS_COUNT);
    put_names(&w, "deprel", cm_deprel_names, CM_DEPREL_COUNT);
    put_names(&w, "xpos", cm_xpos_names, cm_xpos_count);
    for (int t = 0; t < CM_TABLES; t++) {
        snprintf(a, sizeof a, "t.%s", tables[t]);
        snprintf(b, sizeof b, "s.%s", tables[t]);
        put_table(&w, a, b, n->table[t]->mean, n->table[t]->rows, n->table[t]->cols);
    }
    put(&w, "vec.bucket", extra->vectors->found.bucket, (CM_VECTOR_BUCKETS + 1) * sizeof *extra->vectors->found.bucket);
    put(&w, "vec.print", extra->vectors->found.print, extra->vectors->found.n * sizeof *extra->vectors->found.print);
    put(&w, "vec.codes", extra->vectors->found.codes, extra->vectors->found.n * (CM_CODES + 1));
    put_param(&w, "mix", n->mix, n->mix_bias);
    put_vector(&w, "norm.scale", n->norm_scale);
    put_vector(&w, "norm.shift", n->norm_shift);
    for (uint32_t l = 0; l < n->config.layers; l++) {
        snprintf(a, sizeof a, "layer%u", l);
        put_param(&w, a, n->layer[l], NULL);
        snprintf(a, sizeof a, "gates%u", l);
        put_vector(&w, a, n->gates[l]);
    }
    put_param(&w, "tag", n->tag, n->tag_bias);
    put(&w, "tag.pairs", extra->tag_pairs, sizeof extra->tag_pairs);
    put(&w, "feats", extra->feats.s, extra->feats.n);
    put_param(&w, "arc", n->arc, n->arc_bias);
    put_vector(&w, "arc.root", n->arc_root);
    put_param(&w, "arc.mix", n->arc_mix, n->arc_mix_bias);
    put_param(&w, "arc.length", n->arc_length, NULL);
    put_param(&w, "rel", n->rel, n->rel_bias);
    put_vector(&w, "rel.root", n->rel_root);
    put_param(&w, "rel.out", n->rel_out, n->rel_out_bias);
    put_lemmas(&w, extra);
    return flush(&w, path, err);
}
