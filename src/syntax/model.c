/* Opening the model file and checking that it is what this build expects. */
#include "syntax/model.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "The model file is used in place and is little-endian."
#endif

uint64_t cm_model_checksum(const void *data, size_t size) {
    /* Four lanes of FNV-1a over 8-byte words, so that memory and not the multiplier sets the pace. */
    uint64_t lane[4] = {1, 2, 3, 4};
    const unsigned char *p = data;
    for (; size >= 32; size -= 32, p += 32) {
        uint64_t w[4];
        memcpy(w, p, sizeof w);
        for (int i = 0; i < 4; i++) lane[i] = (lane[i] ^ w[i] ^ (w[i] >> 29)) * 1099511628211ull;
    }
    uint64_t h = 14695981039346656037ull;
    for (int i = 0; i < 4; i++) h = (h ^ lane[i] ^ (lane[i] >> 31)) * 1099511628211ull;
    for (; size; size--) h = (h ^ *p++) * 1099511628211ull;
    return h;
}

typedef struct opening {
    const char *path;
    const cm_model *model;
    comity_error *err;
    comity_status status; /* the first failure */
} opening;

/* The section, NULL (and a failure noted) when it is absent or not of `size` bytes; SIZE_MAX: any size. */
static const void *section(opening *o, const char *name, size_t size, size_t *actual) {
    const cm_model_header *header = o->model->map;
    const cm_model_section *table = (const cm_model_section *)(header + 1);
    for (uint32_t i = 0; i < header->n_sections; i++) {
        if (strncmp(table[i].name, name, sizeof table[i].name) != 0) continue;
        if (actual) *actual = table[i].size;
        if (size == SIZE_MAX || table[i].size == size) return (const char *)o->model->map + table[i].offset;
        if (o->status == COMITY_OK)
            o->status = cm_fail(o->err, COMITY_BAD_DATA,
                                "%s: section \"%s\" of the syntax model has %llu bytes where %zu are expected: the "
                                "model was made for another build; train it anew or take the one of this release",
                                o->path, name, (unsigned long long)table[i].size, size);
        return NULL;
    }
    if (o->status == COMITY_OK)
        o->status = cm_fail(o->err, COMITY_BAD_DATA,
                            "%s: the syntax model lacks its section \"%s\"; take the model of this release", o->path,
                            name);
    return NULL;
}

static void check_names(opening *o, const char *name, const char *const *names, size_t n) {
    size_t size;
    const char *at = section(o, name, SIZE_MAX, &size);
    if (!at || o->status != COMITY_OK) return;
    cm_str rest = {at, size}, part = {"", 0};
    size_t i = 0;
    while (i < n && cm_str_split(&rest, '\n', &part) && cm_str_is(part, names[i])) i++;
    if (i < n || rest.s)
        o->status = cm_fail(o->err, COMITY_BAD_DATA,
                            "%s: label %zu of \"%s\" in the syntax model is \"%.*s\" where this build has \"%s\"; take "
                            "the model of this release",
                            o->path, i, name, CM_FMT(part), i < n ? names[i] : "no more");
}

static comity_status check_frame(opening *o, size_t size) {
    const cm_model_header *h = o->model->map;
    if (size < sizeof *h || memcmp(h->magic, CM_MODEL_MAGIC, sizeof h->magic) != 0)
        return cm_fail(o->err, COMITY_BAD_DATA,
                       "%s: not a syntax model: it should begin with \"" CM_MODEL_MAGIC "\"", o->path);
    if (h->version != CM_MODEL_VERSION)
        return cm_fail(o->err, COMITY_BAD_DATA,
                       "%s: a syntax model of format %u; this build reads format %d: take the model of this release",
                       o->path, h->version, CM_MODEL_VERSION);
    if (h->size != size)
        return cm_fail(o->err, COMITY_BAD_DATA,
                       "%s: the syntax model is %s: %zu bytes where its header says %llu; copy it again", o->path,
                       size < h->size ? "cut short" : "too long", size, (unsigned long long)h->size);
    if (h->n_sections > 1000 || sizeof *h + h->n_sections * sizeof(cm_model_section) > size)
        return cm_fail(o->err, COMITY_BAD_DATA, "%s: the syntax model says it has %u sections, more than fit in it",
                       o->path, h->n_sections);
    if (cm_model_checksum(h + 1, size - sizeof *h) != h->checksum)
        return cm_fail(o->err, COMITY_BAD_DATA,
                       "%s: the checksum of the syntax model does not match: the file is damaged; copy it again",
                       o->path);
    const cm_model_section *table = (const cm_model_section *)(h + 1);
    for (uint32_t i = 0; i < h->n_sections; i++)
        if (table[i].offset % 64 || table[i].offset > size || table[i].size > size - table[i].offset)
            return cm_fail(o->err, COMITY_BAD_DATA,
                           "%s: section %u of the syntax model lies outside of the file (offset %llu, %llu bytes)",
                           o->path, i, (unsigned long long)table[i].offset, (unsigned long long)table[i].size);
    return COMITY_OK;
}

static const float *floats(opening *o, const char *name, size_t n) {
    return section(o, name, n * sizeof(float), NULL);
}

static cm_matrix matrix(opening *o, const char *name, size_t rows, size_t cols) {
    const void *block = section(o, name, cm_matrix_size(rows, cols), NULL);
    return block ? cm_matrix_at(block, rows, cols) : (cm_matrix){0};
}

static void load_lemmas(opening *o, cm_lemmas *l) {
    size_t keys = 0, rules = 0;
    l->keys = section(o, "lemma.keys", SIZE_MAX, &keys);
    l->rules = section(o, "lemma.rules", SIZE_MAX, &rules);
    l->index = section(o, "lemma.index", 4097 * sizeof(uint32_t), NULL);
    if (o->status != COMITY_OK) return;
    l->n_keys = keys / sizeof *l->keys;
    l->n_rules = rules / sizeof *l->rules;
    bool good = true;
    for (size_t i = 0; i < 4096 && good; i++) good = l->index[i] <= l->index[i + 1] && l->index[i + 1] <= l->n_keys;
    for (size_t i = 0; i < l->n_rules && good; i++) good = l->rules[i].length <= sizeof l->rules[i].add;
    if (!good)
        o->status = cm_fail(o->err, COMITY_BAD_DATA, "%s: the lemma tables of the syntax model are faulty", o->path);
}

static void load_feats(opening *o, cm_model *m) {
    size_t size;
    const char *at = section(o, "feats", SIZE_MAX, &size);
    cm_str rest = {at, size}, part;
    if (!at) return;
    while (m->n_feats < CM_MAX_FEATS && cm_str_split(&rest, '\n', &part)) m->feats[m->n_feats++] = cm_str_is(part, "_") ? CM_STR("") : part;
}

static void load_vectors(opening *o, cm_vectors *v) {
    size_t prints = 0, codes = 0;
    v->bucket = section(o, "vec.bucket", (CM_VECTOR_BUCKETS + 1) * sizeof *v->bucket, NULL);
    v->print = section(o, "vec.print", SIZE_MAX, &prints);
    v->codes = section(o, "vec.codes", SIZE_MAX, &codes);
    if (o->status != COMITY_OK) return;
    v->n = prints / sizeof *v->print;
    bool good = codes == v->n * (CM_CODES + 1) && v->bucket[CM_VECTOR_BUCKETS] == v->n;
    for (size_t i = 0; i < CM_VECTOR_BUCKETS && good; i++) good = v->bucket[i] <= v->bucket[i + 1];
    for (size_t i = 0; i < v->n && good; i++) good = v->codes[i * (CM_CODES + 1) + CM_CODES] < CM_RANKS;
    if (!good)
        o->status = cm_fail(o->err, COMITY_BAD_DATA, "%s: the word vectors of the syntax model are faulty", o->path);
}

static comity_status load(opening *o, cm_model *m) {
    static const char *const tables[CM_TABLES] = {"word", "prefix", "suffix2", "suffix3", "suffix4", "shape", "gram", "vector"};
    const cm_model_config *c = section(o, "config", sizeof *c, NULL);
    if (!c) return o->status;
    m->config = *c;
    if (!c->width || c->width > 512 || c->width % 32 || !c->layers || c->layers > CM_MAX_LAYERS || !c->arc ||
        c->arc % CM_PANEL || c->arc > 512 || !c->rel || c->rel % CM_PANEL || c->rel > 512)
        return cm_fail(o->err, COMITY_BAD_DATA, "%s: the sizes in the syntax model are ones this build cannot use",
                       o->path);
    check_names(o, "upos", cm_upos_names, CM_UPOS_COUNT);
    check_names(o, "deprel", cm_deprel_names, CM_DEPREL_COUNT);
    check_names(o, "xpos", cm_xpos_names, cm_xpos_count);
    for (int t = 0; t < CM_TABLES; t++) {
        char name[16];
        snprintf(name, sizeof name, "t.%s", tables[t]);
        m->table[t] = section(o, name, (size_t)cm_table_rows[t] * cm_table_width[t], NULL);
        snprintf(name, sizeof name, "s.%s", tables[t]);
        m->table_scale[t] = floats(o, name, cm_table_rows[t]);
    }
    size_t w = c->width, in = CM_EMBED_WIDTH;
    m->mix = matrix(o, "mix", in, 2 * w);
    m->norm_scale = floats(o, "norm.scale", w);
    m->norm_shift = floats(o, "norm.shift", w);
    for (uint32_t i = 0; i < c->layers; i++) {
        char name[16];
        snprintf(name, sizeof name, "layer%u", i);
        m->layer[i] = matrix(o, name, w, 3 * w);
        snprintf(name, sizeof name, "gates%u", i);
        m->gates[i] = floats(o, name, 4 * w);
    }
    m->tag = matrix(o, "tag", w, CM_TAGS);
    m->tag_pairs = section(o, "tag.pairs", CM_UPOS_COUNT * sizeof(uint64_t), NULL);
    m->arc = matrix(o, "arc", w, (size_t)2 * c->arc);
    m->arc_root = floats(o, "arc.root", c->arc);
    m->arc_mix = matrix(o, "arc.mix", c->arc, c->arc);
    m->arc_length = matrix(o, "arc.length", c->arc, CM_ARC_BUCKETS);
    m->rel = matrix(o, "rel", w, (size_t)2 * c->rel);
    m->rel_root = floats(o, "rel.root", c->rel);
    m->rel_out = matrix(o, "rel.out", c->rel, CM_RELS);
    load_vectors(o, &m->vectors);
    load_feats(o, m);
    load_lemmas(o, &m->lemmas);
    m->xpos_nnp = cm_xpos_from(CM_STR("NNP"));
    m->xpos_nnps = cm_xpos_from(CM_STR("NNPS"));
    for (int i = 0; o->status == COMITY_OK && i < CM_UPOS_COUNT; i++)
        if (m->tag_pairs[i] >> cm_xpos_count)
            return cm_fail(o->err, COMITY_BAD_DATA, "%s: the tag pairs of the syntax model are faulty", o->path);
    return o->status;
}

comity_status cm_model_open(const char *path, cm_model **out, comity_error *err) {
    *out = NULL;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return cm_fail(err, errno == ENOENT ? COMITY_NOT_FOUND : COMITY_IO,
                       "%s: cannot open the syntax model: %s; set COMITY_MODEL to where the file english.cmm is", path,
                       strerror(errno));
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size == 0) {
        close(fd);
        return cm_fail(err, COMITY_BAD_DATA, "%s: not a syntax model: %s", path,
                       S_ISREG(st.st_mode) ? "the file is empty" : "not a regular file");
    }
    void *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (map == MAP_FAILED) return cm_fail(err, COMITY_IO, "%s: cannot map the file: %s", path, strerror(errno));
    cm_model *m = calloc(1, sizeof *m);
    if (!m) {
        munmap(map, (size_t)st.st_size);
        return cm_fail(err, COMITY_NO_MEMORY, "%s: out of memory", path);
    }
    m->map = map;
    m->size = (size_t)st.st_size;
    opening o = {.path = path, .model = m, .err = err, .status = COMITY_OK};
    comity_status status = check_frame(&o, m->size);
    if (status == COMITY_OK) status = load(&o, m);
    if (status != COMITY_OK) {
        cm_model_close(m);
        return status;
    }
    *out = m;
    return COMITY_OK;
}

void cm_model_close(cm_model *model) {
    if (!model) return;
    munmap(model->map, model->size);
    free(model);
}

static void add_row(float *out, const int8_t *row, float scale, size_t n) {
    for (size_t i = 0; i < n; i++) out[i] += scale * (float)row[i];
}

void cm_model_embed(const cm_model *model, const cm_features *f, float *out) {
    memset(out, 0, sizeof *out * CM_EMBED_WIDTH);
    for (int t = 0; t < CM_TABLES; t++) {
        size_t w = cm_table_width[t];
        const int8_t *rows = model->table[t];
        const float *scale = model->table_scale[t];
        if (t == CM_T_WORD) {
            for (int i = 0; i < 2; i++) add_row(out, rows + f->word[i] * w, scale[f->word[i]], w);
        } else if (t == CM_T_GRAM) {
            float share = f->n_grams ? 1.0f / (float)f->n_grams : 0.0f;
            for (uint32_t i = 0; i < f->n_grams; i++) add_row(out, rows + f->gram[i] * w, scale[f->gram[i]] * share, w);
        } else if (t == CM_T_VECTOR) {
            for (uint32_t i = 0; i < f->n_vector; i++) add_row(out, rows + f->vector[i] * w, scale[f->vector[i]], w);
        } else {
            add_row(out, rows + f->one[t] * w, scale[f->one[t]], w);
        }
        out += w;
    }
}
