/* From tokens to tags, lemmas and trees. Sentences are taken in batches, so
 * that each matrix is multiplied once for many tokens. */
#include <stdlib.h>

#include "syntax/kernels.h"
#include "syntax/model.h"
#include "syntax/names.h"
#include "syntax/parser.h"
#include "syntax/tree.h"

enum {
    PIECE = 256,       /* longest stretch that is parsed as one; longer sentences are joined from pieces */
    BATCH = 512,       /* tokens after which a batch is closed */
    ROWS = BATCH + PIECE,
    CACHE = 4096,      /* forms whose mixed inputs are remembered */
    CACHED_FORM = 24   /* bytes; longer ones are not */
};

typedef struct piece {
    cm_sentence *sentence;
    uint32_t from, n; /* tokens of the sentence */
    size_t row;       /* of its first token */
} piece;

typedef struct cached {
    uint8_t length; /* 0: empty */
    char form[CACHED_FORM];
} cached;

struct cm_parser {
    const cm_model *model;
    const cm_kernels *k;
    piece pieces[ROWS];
    size_t n_pieces, n_rows;
    cached *cache;
    float *cache_rows;
    float *input;             /* one token's: embeddings, then twice the width */
    float *x, *y;             /* rows x width */
    float *u;                 /* rows x 3 width; later the heads' vectors */
    float *arc_p, *arc_length, *scores, *packed, *rel_hidden, *logits;
    void *scratch;
    void *memory;             /* holds all of the above */
};

static size_t pad(size_t bytes) { return (bytes + 63) & ~(size_t)63; }

comity_status cm_parser_new_on(const cm_model *model, const cm_kernels *kernels, cm_parser **out, comity_error *err) {
    const cm_model_config *c = &model->config;
    size_t w = c->width, wide = 3 * w;
    if (wide < 2 * (size_t)c->arc) wide = 2 * (size_t)c->arc;
    if (wide < 2 * (size_t)c->rel) wide = 2 * (size_t)c->rel;
    size_t columns = cm_round_up(PIECE + 1);
    struct {
        size_t offset, bytes;
    } part[] = {{0, CACHE * sizeof(cached)},
                {0, CACHE * w * sizeof(float)},
                {0, (CM_EMBED_WIDTH + 2 * w) * sizeof(float)},
                {0, ROWS * w * sizeof(float)},
                {0, ROWS * w * sizeof(float)},
                {0, ROWS * wide * sizeof(float)},
                {0, (size_t)ROWS * c->arc * sizeof(float)},
                {0, PIECE * columns * sizeof(float)},
                {0, columns * c->arc * 2 * sizeof(float)},
                {0, (size_t)ROWS * c->rel * sizeof(float)},
                {0, ROWS * CM_TAGS * sizeof(float)},
                {0, cm_tree_scratch(PIECE)},
                {0, ROWS * CM_ARC_BUCKETS * sizeof(float)}};
    enum { PARTS = sizeof part / sizeof *part };
    size_t total = pad(sizeof(cm_parser));
    for (size_t i = 0; i < PARTS; i++) {
        part[i].offset = total;
        total += pad(part[i].bytes);
    }
    *out = NULL;
    char *memory = NULL;
    if (posix_memalign((void **)&memory, 64, total) != 0)
        return cm_fail(err, COMITY_NO_MEMORY, "out of memory: the parser needs %zu bytes", total);
    memset(memory, 0, part[1].offset);
    cm_parser *p = (cm_parser *)memory;
    p->memory = memory;
    p->model = model;
    p->k = kernels;
    p->cache = (cached *)(memory + part[0].offset);
    p->cache_rows = (float *)(memory + part[1].offset);
    p->input = (float *)(memory + part[2].offset);
    p->x = (float *)(memory + part[3].offset);
    p->y = (float *)(memory + part[4].offset);
    p->u = (float *)(memory + part[5].offset);
    p->arc_p = (float *)(memory + part[6].offset);
    p->scores = (float *)(memory + part[7].offset);
    p->packed = (float *)(memory + part[8].offset);
    p->rel_hidden = (float *)(memory + part[9].offset);
    p->logits = (float *)(memory + part[10].offset);
    p->scratch = memory + part[11].offset;
    p->arc_length = (float *)(memory + part[12].offset);
    *out = p;
    return COMITY_OK;
}

comity_status cm_parser_new(const cm_model *model, cm_parser **out, comity_error *err) {
    return cm_parser_new_on(model, cm_kernels_at(0), out, err);
}

void cm_parser_free(cm_parser *parser) {
    if (parser) free(parser->memory);
}

/* --------------------------------------------------------------- inputs -- */

static void add_bias(float *rows, size_t stride, size_t n, const float *bias, size_t width) {
    for (size_t i = 0; i < n; i++, rows += stride)
        for (size_t j = 0; j < width; j++) rows[j] += bias[j];
}

static void mix(cm_parser *p, cm_str form, float *out) {
    const cm_model *m = p->model;
    size_t w = m->config.width, in = CM_EMBED_WIDTH;
    cm_features f;
    cm_features_of(form, &f);
    cm_model_embed(m, &f, p->input);
    float *pieces = p->input + in;
    p->k->gemm(1, 2 * w, in, p->input, in, 1, m->mix, pieces, 2 * w, false);
    add_bias(pieces, 0, 1, m->mix_bias, 2 * w);
    p->k->maxout_norm(pieces, w, m->norm_scale, m->norm_shift, out, NULL);
}

/* What a token brings in depends on its form alone, so that frequent forms are mixed once. */
static void input_row(cm_parser *p, cm_str form, float *out) {
    size_t bytes = p->model->config.width * sizeof(float);
    if (form.n == 0 || form.n > CACHED_FORM) {
        mix(p, form, out);
        return;
    }
    uint64_t h = cm_str_hash(form);
    size_t at = (h ^ (h >> 21)) % CACHE;
    cached *c = &p->cache[at];
    float *row = p->cache_rows + at * p->model->config.width;
    if (c->length != form.n || memcmp(c->form, form.s, form.n) != 0) {
        c->length = (uint8_t)form.n;
        memcpy(c->form, form.s, form.n);
        mix(p, form, row);
    }
    memcpy(out, row, bytes);
}

static void encode(cm_parser *p) {
    const cm_model *m = p->model;
    size_t w = m->config.width, half = w / 2;
    for (uint32_t layer = 0; layer < m->config.layers; layer++) {
        p->k->gemm(p->n_rows, 3 * w, w, p->x, w, 1, m->layer[layer], p->u, 3 * w, false);
        for (size_t i = 0; i < p->n_pieces; i++) {
            size_t row = p->pieces[i].row;
            for (int back = 0; back < 2; back++) {
                size_t shift = back ? half : 0;
                cm_scan s = {.u = p->u + row * 3 * w + 3 * shift, .u_stride = 3 * w,
                             .gates = m->gates[layer] + 4 * shift, .x = p->x + row * w + shift, .x_stride = w,
                             .h = p->y + row * w + shift, .h_stride = w, .n = p->pieces[i].n, .width = half,
                             .backwards = back};
                p->k->scan(&s);
            }
        }
        float *swap = p->x;
        p->x = p->y;
        p->y = swap;
    }
}

/* ----------------------------------------------------------------- tags -- */

static void choose_tags(const cm_model *m, const float *logits, cm_token *token) {
    float best = -1e30f;
    for (int u = 0; u < CM_UPOS_COUNT; u++) {
        uint64_t pairs = m->tag_pairs[u];
        for (; pairs; pairs &= pairs - 1) {
            int x = __builtin_ctzll(pairs);
            float score = logits[u] + logits[CM_TAG_XPOS + x];
            if (score <= best) continue;
            best = score;
            token->upos = (uint8_t)u;
            token->xpos = (uint8_t)x;
        }
    }
}

static cm_str best_feats(const cm_model *m, const float *logits) {
    size_t best = 0;
    for (size_t i = 1; i < m->n_feats; i++)
        if (logits[CM_TAG_FEATS + i] > logits[CM_TAG_FEATS + best]) best = i;
    return m->n_feats ? m->feats[best] : CM_STR("");
}

/* Names in the singular and marks are their own lemmas. "United" in "United States" is an adjective that is a name. */
static cm_str lemma(const cm_model *m, cm_arena *arena, const cm_token *t) {
    bool plural = t->xpos == m->xpos_nnps, name = t->upos == CM_PROPN || t->xpos == m->xpos_nnp || plural;
    if (t->upos == CM_PUNCT || t->upos == CM_SYM || (name && !plural)) return t->form;
    return cm_lemma_of(&m->lemmas, arena, t->form, cm_lower(arena, t->form), t->xpos, name);
}

static void tag(cm_parser *p, cm_arena *arena) {
    const cm_model *m = p->model;
    size_t w = m->config.width;
    p->k->gemm(p->n_rows, CM_TAGS, w, p->x, w, 1, m->tag, p->logits, CM_TAGS, false);
    add_bias(p->logits, CM_TAGS, p->n_rows, m->tag_bias, CM_TAGS);
    for (size_t i = 0; i < p->n_pieces; i++) {
        cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        for (uint32_t j = 0; j < p->pieces[i].n; j++, token++) {
            const float *logits = p->logits + (p->pieces[i].row + j) * CM_TAGS;
            choose_tags(m, logits, token);
            token->feats = best_feats(m, logits);
            token->lemma = lemma(m, arena, token);
        }
        cm_names_decode(p->logits + p->pieces[i].row * CM_TAGS + CM_TAG_NAME, CM_TAGS, token - p->pieces[i].n,
                        p->pieces[i].n);
    }
}

/* ---------------------------------------------------------------- trees -- */

static void add_lengths(const float *by_bucket, size_t n, float *scores, size_t columns) {
    for (int i = 0; i < (int)n; i++, by_bucket += CM_ARC_BUCKETS, scores += columns) {
        scores[0] += by_bucket[0];
        for (int j = 0; j < (int)n; j++) scores[j + 1] += by_bucket[cm_arc_bucket(i, j)];
    }
}

static void find_heads(cm_parser *p) {
    const cm_model *m = p->model;
    size_t w = m->config.width, a = m->config.arc;
    float *v = p->u; /* dependents, then heads */
    p->k->gemm(p->n_rows, 2 * a, w, p->x, w, 1, m->arc, v, 2 * a, false);
    for (size_t i = 0; i < p->n_rows; i++)
        for (size_t j = 0; j < 2 * a; j++) {
            float x = v[i * 2 * a + j] + m->arc_bias[j];
            v[i * 2 * a + j] = x > 0.0f ? x : 0.0f;
        }
    p->k->gemm(p->n_rows, a, a, v, 2 * a, 1, m->arc_mix, p->arc_p, a, false);
    add_bias(p->arc_p, a, p->n_rows, m->arc_mix_bias, a);
    p->k->gemm(p->n_rows, CM_ARC_BUCKETS, a, p->arc_p, a, 1, m->arc_length, p->arc_length, CM_ARC_BUCKETS, false);
    for (size_t i = 0; i < p->n_pieces; i++) {
        size_t row = p->pieces[i].row, n = p->pieces[i].n, columns = cm_round_up(n + 1);
        float *rows = p->packed + columns * a; /* the root's vector before the tokens' */
        memcpy(rows, m->arc_root, a * sizeof(float));
        for (size_t j = 0; j < n; j++) memcpy(rows + (j + 1) * a, v + (row + j) * 2 * a + a, a * sizeof(float));
        cm_pack(rows, 1, a, a, n + 1, p->packed);
        p->k->gemm(n, columns, a, p->arc_p + row * a, a, 1, p->packed, p->scores, columns, false);
        int32_t heads[PIECE];
        add_lengths(p->arc_length + row * CM_ARC_BUCKETS, n, p->scores, columns);
        cm_tree_best(p->scores, columns, n, heads, p->scratch);
        cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        for (size_t j = 0; j < n; j++) token[j].head = heads[j]; /* in the piece, for now */
    }
}

/* No word has two subjects or two objects: where both seem to be one and a
 * conjunction stands before the second ("Peru and Chile agreed"), the second
 * is a conjunct of the first, whatever arcs scored one by one say. */
static void join_conjuncts(cm_token *token, uint32_t n) {
    for (uint32_t c = 1; c + 1 < n; c++) {
        if (token[c].deprel != CM_CC || token[c].head <= (int32_t)c) continue;
        cm_token *second = &token[token[c].head];
        if (second->deprel != CM_NSUBJ && second->deprel != CM_NSUBJ_PASS && second->deprel != CM_OBJ) continue;
        bool left = token[c].head < second->head;
        for (uint32_t i = left ? 0 : (uint32_t)second->head + 1; i < c; i++) {
            if (token[i].head != second->head || token[i].deprel != second->deprel) continue;
            second->head = (int32_t)i;
            second->deprel = CM_CONJ;
            break;
        }
    }
}

static void label(cm_parser *p) {
    const cm_model *m = p->model;
    size_t w = m->config.width, r = m->config.rel;
    float *v = p->u;
    p->k->gemm(p->n_rows, 2 * r, w, p->x, w, 1, m->rel, v, 2 * r, false);
    add_bias(v, 2 * r, p->n_rows, m->rel_bias, 2 * r);
    for (size_t i = 0; i < p->n_pieces; i++) {
        const cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        size_t row = p->pieces[i].row;
        for (size_t j = 0; j < p->pieces[i].n; j++) {
            const float *dep = v + (row + j) * 2 * r;
            const float *head = token[j].head < 0 ? m->rel_root : v + (row + (size_t)token[j].head) * 2 * r + r;
            float *hidden = p->rel_hidden + (row + j) * r;
            for (size_t c = 0; c < r; c++) {
                float x = dep[c] + head[c];
                hidden[c] = x > 0.0f ? x : 0.0f;
            }
        }
    }
    p->k->gemm(p->n_rows, CM_RELS, r, p->rel_hidden, r, 1, m->rel_out, p->logits, CM_RELS, false);
    for (size_t i = 0; i < p->n_pieces; i++) {
        cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        for (size_t j = 0; j < p->pieces[i].n; j++) {
            const float *logits = p->logits + (p->pieces[i].row + j) * CM_RELS;
            int best = -1;
            for (int l = 0; l < CM_DEPREL_COUNT; l++)
                if (l != CM_ROOT && (best < 0 || logits[l] + m->rel_out_bias[l] > logits[best] + m->rel_out_bias[best]))
                    best = l;
            token[j].deprel = (uint8_t)(token[j].head < 0 ? CM_ROOT : best);
        }
        join_conjuncts(token, p->pieces[i].n);
    }
}

/* Heads count within the piece until here. The root of a sentence's later pieces hangs from that of its first. */
static void join(cm_parser *p, int32_t *first_root) {
    for (size_t i = 0; i < p->n_pieces; i++) {
        piece *at = &p->pieces[i];
        cm_token *token = at->sentence->tokens + at->from;
        for (uint32_t j = 0; j < at->n; j++) {
            if (token[j].head >= 0) {
                token[j].head += (int32_t)at->from;
            } else if (at->from == 0) {
                *first_root = (int32_t)j;
            } else {
                token[j].head = *first_root;
                token[j].deprel = CM_PARATAXIS;
            }
        }
    }
}

static void run(cm_parser *p, cm_arena *arena, int32_t *first_root) {
    if (p->n_rows == 0) return;
    encode(p);
    tag(p, arena);
    find_heads(p);
    label(p);
    join(p, first_root);
    p->n_pieces = p->n_rows = 0;
}

/* Where to end a piece that begins at `from`: after the last comma or the like that fits, if any. */
static uint32_t piece_end(const cm_sentence *s, uint32_t from) {
    if (s->n_tokens - from <= PIECE) return s->n_tokens;
    for (uint32_t end = from + PIECE; end > from + PIECE / 2; end--) {
        cm_str form = s->tokens[end - 1].form;
        if (form.n == 1 && strchr(",;:.!?", form.s[0])) return end;
    }
    return from + PIECE;
}

comity_status cm_parse(cm_parser *parser, cm_arena *arena, cm_sentence *sentences, size_t n_sentences,
                       comity_error *err) {
    int32_t first_root = 0;
    parser->n_pieces = parser->n_rows = 0;
    for (size_t i = 0; i < n_sentences; i++) {
        cm_sentence *s = &sentences[i];
        for (uint32_t from = 0, end; from < s->n_tokens; from = end) {
            end = piece_end(s, from);
            piece *at = &parser->pieces[parser->n_pieces++];
            *at = (piece){.sentence = s, .from = from, .n = end - from, .row = parser->n_rows};
            for (uint32_t j = from; j < end; j++) {
                s->tokens[j].form = cm_normal_form(arena, s->tokens[j].form);
                input_row(parser, s->tokens[j].form, parser->x + parser->n_rows++ * parser->model->config.width);
            }
            if (parser->n_rows >= BATCH) run(parser, arena, &first_root);
        }
    }
    run(parser, arena, &first_root);
    return COMITY_OK;
}
