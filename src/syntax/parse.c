/* From tokens to tags, lemmas and trees. Sentences are taken in batches, so
 * that each matrix is multiplied once for many tokens. */
#include <stdlib.h>
#include <time.h>

#include "syntax/kernels.h"
#include "syntax/model.h"
#include "syntax/names.h"
#include "syntax/parser.h"
#include "syntax/tree.h"

enum {
    PIECE = 256,       /* longest stretch that is parsed as one; longer sentences are joined from pieces */
    BATCH = 160,       /* tokens after which a batch is closed: what a layer makes of them stays near the processor */
    ROWS = BATCH + PIECE,
    MIXED = 48,        /* forms whose inputs are mixed at a time */
    CACHE = 4096,      /* forms of which is remembered what they bring in */
    WAYS = 8,          /* places for a form */
    CACHED_FORM = 24   /* bytes; longer ones are not remembered */
};

typedef struct piece {
    cm_sentence *sentence;
    uint32_t from, n; /* tokens of the sentence */
    size_t row;       /* of its first token */
} piece;

typedef struct cached {
    uint32_t last;  /* when it was asked for, by the parser's clock */
    uint8_t asked;  /* how often, halved when all in its WAYS are in demand */
    uint8_t length; /* 0: empty */
    char form[CACHED_FORM];
} cached;

/* A token whose inputs are not mixed yet. */
typedef struct waiting {
    cm_str form;
    size_t row;
} waiting;

/* Rows of numbers as the matrices of int8 take them. */
typedef struct rounded {
    uint8_t *q;
    float *scale;
} rounded;

struct cm_parser {
    const cm_model *model;
    const cm_kernels *k;
    cm_parser_times *times;   /* NULL: nobody asks */
    double since;
    bool details;
    piece pieces[ROWS];
    size_t n_pieces, n_rows;
    cached *cache;
    uint32_t clock;           /* forms asked of the cache; may begin anew */
    float *cache_rows;        /* each the mixed inputs, then their product with the first layer */
    waiting waiting[MIXED];
    size_t n_waiting;
    float *input, *mixed;     /* of those that wait: embeddings; twice the width */
    float *fresh;             /* of those: the width, then three times the width */
    rounded in, top;          /* of what is multiplied at the moment; of the last layer */
    float *x, *y;             /* rows x width */
    float *u;                 /* rows x 3 width; later the heads' vectors */
    float *arc_p, *arc_length, *scores, *rel_hidden, *logits;
    void *packed;             /* a piece's heads as a matrix */
    void *scratch;
    void *memory;             /* holds all of the above */
};

static size_t pad(size_t bytes) { return (bytes + 63) & ~(size_t)63; }

/* The processor's time since the last lap goes to one stage. */
static void lap(cm_parser *p, enum cm_stage stage) {
    if (!p->times) return;
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    double now = (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
    p->times->seconds[stage] += now - p->since;
    p->since = now;
}

void cm_parser_time(cm_parser *parser, cm_parser_times *times) { parser->times = times; }

comity_status cm_parser_new_on(const cm_model *model, const cm_kernels *kernels, cm_parser **out, comity_error *err) {
    const cm_model_config *c = &model->config;
    size_t w = c->width, wide = 3 * w;
    if (wide < 2 * (size_t)c->arc) wide = 2 * (size_t)c->arc;
    if (wide < 2 * (size_t)c->rel) wide = 2 * (size_t)c->rel;
    size_t columns = cm_round_up(PIECE + 1), deepest = wide > CM_EMBED_WIDTH ? wide : CM_EMBED_WIDTH;
    struct {
        size_t offset, bytes;
    } part[] = {{0, CACHE * sizeof(cached)},
                {0, CACHE * 4 * w * sizeof(float)},
                {0, MIXED * (CM_EMBED_WIDTH + 2 * w + 4 * w) * sizeof(float)},
                {0, ROWS * w * sizeof(float)},
                {0, ROWS * w * sizeof(float)},
                {0, ROWS * wide * sizeof(float)},
                {0, (size_t)ROWS * c->arc * sizeof(float)},
                {0, PIECE * columns * sizeof(float)},
                {0, cm_matrix_size(c->arc, columns)},
                {0, (size_t)ROWS * c->rel * sizeof(float)},
                {0, ROWS * CM_TAGS * sizeof(float)},
                {0, cm_tree_scratch(PIECE)},
                {0, ROWS * deepest},
                {0, ROWS * sizeof(float)},
                {0, ROWS * w},
                {0, ROWS * sizeof(float)},
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
    p->details = true;
    p->cache = (cached *)(memory + part[0].offset);
    p->cache_rows = (float *)(memory + part[1].offset);
    p->input = (float *)(memory + part[2].offset);
    p->mixed = p->input + MIXED * CM_EMBED_WIDTH;
    p->fresh = p->mixed + MIXED * 2 * w;
    p->x = (float *)(memory + part[3].offset);
    p->y = (float *)(memory + part[4].offset);
    p->u = (float *)(memory + part[5].offset);
    p->arc_p = (float *)(memory + part[6].offset);
    p->scores = (float *)(memory + part[7].offset);
    p->packed = memory + part[8].offset;
    p->rel_hidden = (float *)(memory + part[9].offset);
    p->logits = (float *)(memory + part[10].offset);
    p->scratch = memory + part[11].offset;
    p->in = (rounded){(uint8_t *)memory + part[12].offset, (float *)(memory + part[13].offset)};
    p->top = (rounded){(uint8_t *)memory + part[14].offset, (float *)(memory + part[15].offset)};
    p->arc_length = (float *)(memory + part[16].offset);
    *out = p;
    return COMITY_OK;
}

comity_status cm_parser_new(const cm_model *model, cm_parser **out, comity_error *err) {
    return cm_parser_new_on(model, cm_kernels_at(0), out, err);
}

void cm_parser_details(cm_parser *parser, bool wanted) { parser->details = wanted; }

void cm_parser_free(cm_parser *parser) {
    if (parser) free(parser->memory);
}

/* out = n rows of x, `stride` floats apart, * b + its bias */
static void multiply(cm_parser *p, size_t n, const float *x, size_t stride, const cm_matrix *b, float *out) {
    p->k->quantise(n, b->rows, x, stride, p->in.q, p->in.scale);
    p->k->gemm8(n, p->in.q, p->in.scale, b, out, b->cols);
}

/* The same for all tokens with the last layer, rounded once for all heads, and the first columns of b. */
static void multiply_top(cm_parser *p, const cm_matrix *b, size_t columns, float *out) {
    cm_matrix first = *b;
    first.cols = columns;
    p->k->gemm8(p->n_rows, p->top.q, p->top.scale, &first, out, b->cols);
}

/* --------------------------------------------------------------- inputs -- */

/* What a token brings in depends on its form alone, and so does the product with the first layer: for frequent forms
 * both are made once. NULL: a form too long. */
static cached *places_of(cm_parser *p, cm_str form) {
    if (form.n == 0 || form.n > CACHED_FORM) return NULL;
    uint64_t h = cm_str_hash(form);
    return p->cache + (h ^ (h >> 21)) % (CACHE / WAYS) * WAYS;
}

static float *row_of(const cm_parser *p, const cached *c) {
    return p->cache_rows + (size_t)(c - p->cache) * 4 * p->model->config.width;
}

static cached *find_cached(cached *places, cm_str form) {
    for (cached *c = places; places && c < places + WAYS; c++)
        if (c->length == form.n && memcmp(c->form, form.s, form.n) == 0) return c;
    return NULL;
}

/* Where a form goes: in place of the one not asked for again since long. What text has once shall not push out what it
 * has often, so those asked for again stay until all are. */
static cached *place_for(cached *places, cm_str form) {
    cached *at = find_cached(places, form);
    while (places && !at) {
        for (cached *c = places; c < places + WAYS; c++)
            if (c->asked == 0 && (!at || c->last < at->last)) at = c;
        for (cached *c = places; !at && c < places + WAYS; c++) c->asked /= 2;
    }
    return at;
}

static void mix_waiting(cm_parser *p) {
    const cm_model *m = p->model;
    size_t w = m->config.width, n = p->n_waiting;
    float *fresh = p->fresh, *ahead = fresh + n * w;
    multiply(p, n, p->input, CM_EMBED_WIDTH, &m->mix, p->mixed);
    for (size_t i = 0; i < n; i++)
        p->k->maxout_norm(p->mixed + i * 2 * w, w, m->norm_scale, m->norm_shift, fresh + i * w, NULL);
    multiply(p, n, fresh, w, &m->layer[0], ahead);
    for (size_t i = 0; i < n; i++, fresh += w, ahead += 3 * w) {
        cm_str form = p->waiting[i].form;
        memcpy(p->x + p->waiting[i].row * w, fresh, w * sizeof *fresh);
        memcpy(p->u + p->waiting[i].row * 3 * w, ahead, 3 * w * sizeof *ahead);
        cached *c = place_for(places_of(p, form), form);
        if (!c) continue;
        float *remembered = row_of(p, c);
        c->last = p->clock;
        c->asked = 0;
        c->length = (uint8_t)form.n;
        memcpy(c->form, form.s, form.n);
        memcpy(remembered, fresh, w * sizeof *fresh);
        memcpy(remembered + w, ahead, 3 * w * sizeof *ahead);
    }
    p->n_waiting = 0;
}

static void add_row(cm_parser *p, cm_str form) {
    size_t w = p->model->config.width, at = p->n_rows++;
    cached *c = find_cached(places_of(p, form), form);
    p->clock++;
    if (c) {
        const float *remembered = row_of(p, c);
        c->last = p->clock;
        if (c->asked < UINT8_MAX) c->asked++;
        memcpy(p->x + at * w, remembered, w * sizeof *remembered);
        memcpy(p->u + at * 3 * w, remembered + w, 3 * w * sizeof *remembered);
        return;
    }
    cm_features f;
    cm_features_of(form, &f);
    cm_features_vector(&p->model->vectors, &f);
    cm_model_embed(p->model, &f, p->input + p->n_waiting * CM_EMBED_WIDTH);
    p->waiting[p->n_waiting++] = (waiting){.form = form, .row = at};
    if (p->n_waiting == MIXED) mix_waiting(p);
}

static void encode(cm_parser *p) {
    const cm_model *m = p->model;
    size_t w = m->config.width, half = w / 2;
    for (uint32_t layer = 0; layer < m->config.layers; layer++) {
        if (layer) multiply(p, p->n_rows, p->x, w, &m->layer[layer], p->u); /* the first's came with the inputs */
        lap(p, CM_STAGE_MATRICES);
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
        lap(p, CM_STAGE_SCANS);
    }
    p->k->quantise(p->n_rows, w, p->x, w, p->top.q, p->top.scale);
    lap(p, CM_STAGE_MATRICES);
}

/* ----------------------------------------------------------------- tags -- */

/* Sums grow with what is added: a tag whose sum with the highest XPOS stays below one that is reached is passed over. */
static void choose_tags(const cm_model *m, const float *logits, cm_token *token) {
    float highest = logits[CM_TAG_XPOS], best = -1e30f;
    int likely = 0;
    for (size_t x = 1; x < cm_xpos_count; x++) highest = logits[CM_TAG_XPOS + x] > highest ? logits[CM_TAG_XPOS + x] : highest;
    for (int u = 1; u < CM_UPOS_COUNT; u++) likely = logits[u] > logits[likely] ? u : likely;
    float reached = best;
    for (uint64_t pairs = m->tag_pairs[likely]; pairs; pairs &= pairs - 1) {
        float score = logits[likely] + logits[CM_TAG_XPOS + __builtin_ctzll(pairs)];
        reached = score > reached ? score : reached;
    }
    for (int u = 0; u < CM_UPOS_COUNT; u++) {
        if (logits[u] + highest < reached) continue;
        for (uint64_t pairs = m->tag_pairs[u]; pairs; pairs &= pairs - 1) {
            int x = __builtin_ctzll(pairs);
            float score = logits[u] + logits[CM_TAG_XPOS + x];
            if (score <= best) continue;
            best = score;
            token->upos = (uint8_t)u;
            token->xpos = (uint8_t)x;
        }
    }
}

/* Added to the scores of names, by kind (CM_NAME_PER, ORG, LOC), and of being in none: what the model learned names from
 * has more of them than text has, and more places among them. The values that did best on the development parts of EWT
 * and GUM together, of a dozen tried. */
static const float NO_NAME = 1.8f, NAME_KIND[] = {0.0f, 0.6f, -0.5f};

static void weigh_names(float *scores) {
    scores[0] += NO_NAME;
    for (size_t k = 0; k < sizeof NAME_KIND / sizeof *NAME_KIND; k++) {
        scores[CM_NAME_BEGINS(k)] += NAME_KIND[k];
        scores[CM_NAME_GOES_ON(k)] += NAME_KIND[k];
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
    bool low = true; /* already, as nearly all words are */
    for (size_t i = 0; i < t->form.n; i++) low &= (unsigned char)t->form.s[i] < 0x80 && (t->form.s[i] < 'A' || t->form.s[i] > 'Z');
    cm_str lower = low ? t->form : cm_lower(arena, t->form);
    return cm_lemma_of(&m->lemmas, arena, t->form, lower, t->xpos, name);
}

void cm_parse_verbs(const cm_model *m, cm_arena *arena, cm_sentence *s) {
    int past = cm_xpos_from(CM_STR("VBD")), present = cm_xpos_from(CM_STR("VBP"));
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        cm_token *t = &s->tokens[i];
        if (t->upos != CM_VERB || cm_xpos_names[t->xpos][0] == 'V') continue;
        t->xpos = (uint8_t)(cm_str_ends(t->form, "ed") ? past : present);
        t->lemma = lemma(m, arena, t);
    }
}

static void tag(cm_parser *p, cm_arena *arena) {
    const cm_model *m = p->model;
    multiply_top(p, &m->tag, p->details ? CM_TAGS : CM_TAG_FEATS, p->logits);
    for (size_t i = 0; i < p->n_pieces; i++) {
        cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        for (uint32_t j = 0; j < p->pieces[i].n; j++, token++) {
            float *logits = p->logits + (p->pieces[i].row + j) * CM_TAGS;
            weigh_names(logits + CM_TAG_NAME);
            choose_tags(m, logits, token);
            token->feats = p->details ? best_feats(m, logits) : CM_STR("");
            token->lemma = lemma(m, arena, token);
        }
        cm_names_decode(p->logits + p->pieces[i].row * CM_TAGS + CM_TAG_NAME, CM_TAGS, token - p->pieces[i].n,
                        p->pieces[i].n);
        cm_names_check(token - p->pieces[i].n, p->pieces[i].n);
    }
}

/* ---------------------------------------------------------------- trees -- */

static void add_length(float *scores, int from, int to, float x) {
    for (int j = from; j < to; j++) scores[j + 1] += x;
}

/* What cm_arc_bucket tells apart, from left to right: stretches far away have one value, near heads each their own. */
static void add_lengths(const float *by_bucket, size_t count, float *scores, size_t columns) {
    static const int ends[] = {-14, -7, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 8, 15}; /* of stretches, by distance */
    int n = (int)count;
    for (int i = 0; i < n; i++, by_bucket += CM_ARC_BUCKETS, scores += columns) {
        scores[0] += by_bucket[0];
        int from = 0;
        for (size_t k = 0; k < sizeof ends / sizeof *ends && from < n; k++) {
            int to = i + ends[k] < n ? i + ends[k] : n;
            if (to <= from) continue;
            add_length(scores, from, to, by_bucket[cm_arc_bucket(i, from)]);
            from = to;
        }
        if (from < n) add_length(scores, from, n, by_bucket[cm_arc_bucket(i, from)]);
    }
}

/* How far the chosen head's score stands above the best other one: 0 where another scores higher, and only the tree as
 * a whole asks for this one. */
static uint8_t margin_of(const float *scores, size_t columns, size_t self, int32_t head) {
    size_t chosen = (size_t)(head + 1);
    float other = -1e30f;
    for (size_t c = 0; c < columns; c++) {
        float x = c == chosen || c == self + 1 ? -1e30f : scores[c];
        other = x > other ? x : other;
    }
    float steps = (scores[chosen] - other) * CM_MARGIN_STEPS;
    return (uint8_t)(steps < 0 ? 0 : steps > UINT8_MAX ? UINT8_MAX : steps);
}

static void find_heads(cm_parser *p) {
    const cm_model *m = p->model;
    size_t a = m->config.arc;
    float *v = p->u; /* dependents, then heads */
    multiply_top(p, &m->arc, m->arc.cols, v);
    for (size_t i = 0; i < p->n_rows * 2 * a; i++) v[i] = v[i] > 0.0f ? v[i] : 0.0f;
    multiply(p, p->n_rows, v, 2 * a, &m->arc_mix, p->arc_p);
    multiply(p, p->n_rows, p->arc_p, a, &m->arc_length, p->arc_length);
    for (size_t i = 0; i < p->n_pieces; i++) {
        size_t row = p->pieces[i].row, n = p->pieces[i].n, columns = cm_round_up(n + 1);
        p->k->quantise(1, a, m->arc_root, a, p->in.q, p->in.scale); /* the root is column 0 */
        p->k->quantise(n, a, v + row * 2 * a + a, 2 * a, p->in.q + a, p->in.scale + 1);
        cm_matrix_pack(p->in.q, p->in.scale, a, n + 1, p->packed);
        cm_matrix heads_of = cm_matrix_at(p->packed, a, columns);
        multiply(p, n, p->arc_p + row * a, a, &heads_of, p->scores);
        lap(p, CM_STAGE_ARCS);
        int32_t heads[PIECE];
        add_lengths(p->arc_length + row * CM_ARC_BUCKETS, n, p->scores, columns);
        cm_tree_best(p->scores, columns, n, heads, p->scratch);
        cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        for (size_t j = 0; j < n; j++) {
            token[j].head = heads[j]; /* in the piece, for now */
            token[j].margin = margin_of(p->scores + j * columns, n + 1, j, heads[j]);
        }
        lap(p, CM_STAGE_TREES);
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
    size_t r = m->config.rel;
    float *v = p->u;
    multiply_top(p, &m->rel, m->rel.cols, v);
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
    multiply(p, p->n_rows, p->rel_hidden, r, &m->rel_out, p->logits);
    for (size_t i = 0; i < p->n_pieces; i++) {
        cm_token *token = p->pieces[i].sentence->tokens + p->pieces[i].from;
        for (size_t j = 0; j < p->pieces[i].n; j++) {
            const float *logits = p->logits + (p->pieces[i].row + j) * CM_RELS;
            int best = -1;
            for (int l = 0; l < CM_DEPREL_COUNT; l++)
                if (l != CM_ROOT && (best < 0 || logits[l] > logits[best])) best = l;
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
    mix_waiting(p);
    lap(p, CM_STAGE_INPUTS);
    encode(p);
    tag(p, arena);
    lap(p, CM_STAGE_TAGS);
    find_heads(p);
    label(p);
    join(p, first_root);
    lap(p, CM_STAGE_LABELS);
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
    parser->n_pieces = parser->n_rows = parser->n_waiting = 0;
    lap(parser, CM_STAGE_OUTSIDE);
    for (size_t i = 0; i < n_sentences; i++) {
        cm_sentence *s = &sentences[i];
        for (uint32_t from = 0, end; from < s->n_tokens; from = end) {
            end = piece_end(s, from);
            piece *at = &parser->pieces[parser->n_pieces++];
            *at = (piece){.sentence = s, .from = from, .n = end - from, .row = parser->n_rows};
            for (uint32_t j = from; j < end; j++) {
                s->tokens[j].form = cm_normal_form(arena, s->tokens[j].form);
                add_row(parser, s->tokens[j].form);
            }
            if (parser->n_rows >= BATCH) run(parser, arena, &first_root);
        }
    }
    run(parser, arena, &first_root);
    return COMITY_OK;
}
