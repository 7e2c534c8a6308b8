#include "net.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

uint64_t net_random(uint64_t *s) {
    uint64_t z = (*s += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

float net_uniform(uint64_t *s) { return (float)(net_random(s) >> 40) * 0x1p-24f; }

static float *room(size_t n) {
    float *p = NULL;
    size_t bytes = (n * sizeof(float) + 63) & ~(size_t)63;
    if (posix_memalign((void **)&p, 64, bytes ? bytes : 64) != 0) abort();
    memset(p, 0, bytes ? bytes : 64);
    return p;
}

/* ----------------------------------------------------------- parameters -- */

static param *add(net *n, size_t rows, size_t cols, float spread, float middle) {
    param *p = &n->all[n->n++];
    p->rows = rows;
    p->cols = cols;
    size_t size = rows * cols;
    p->w = room(size);
    p->grad = room(size);
    p->m = room(size);
    p->v = room(size);
    p->mean = room(size);
    for (size_t i = 0; i < size; i++) p->w[i] = middle + spread * (2.0f * net_uniform(&n->random) - 1.0f);
    return p;
}

static param *matrix(net *n, size_t rows, size_t cols) {
    return add(n, rows, cols, sqrtf(6.0f / (float)(rows + (cols < 3 * rows ? cols : cols / 3))), 0.0f);
}

static param *vector(net *n, size_t size, float middle) { return add(n, 1, size, 0.0f, middle); }

/* Activations and scratch of one batch. */
typedef struct net_work {
    float *e, *e_mask;                /* tokens x inputs */
    float *z, *norm_in, *rms;         /* mixed pieces; normalised values before scale */
    float *x[CM_MAX_LAYERS + 1];      /* inputs of layers, and the output */
    float *u[CM_MAX_LAYERS], *state[CM_MAX_LAYERS], *mask[CM_MAX_LAYERS + 1];
    float *top, *dropped;             /* dropped: a layer's input after dropout */
    float *av, *am, *p, *dav, *dp;    /* arcs: vectors, their dropout, mixed dependents */
    float *lengths, *d_lengths;
    float *rows, *d_rows, *s, *packed;
    float *rv, *drv, *hidden, *hmask, *logits;
    float *dx, *dy, *du, *dtop;
    float *pack;
} net_work;

void net_init(net *n, const cm_model_config *config, uint64_t seed) {
    *n = (net){.config = *config, .k = cm_kernels_at(0), .random = seed};
    size_t w = config->width, a = config->arc, r = config->rel, in = CM_EMBED_WIDTH, T = NET_MAX_TOKENS;
    for (int t = 0; t < CM_TABLES; t++) {
        param *p = n->table[t] = add(n, cm_table_rows[t], cm_table_width[t], 0.15f, 0.0f);
        p->touched = calloc(p->rows, 1);
        p->moved = calloc(p->rows, sizeof *p->moved);
        if (!p->touched || !p->moved) abort();
    }
    n->mix = matrix(n, in, 2 * w);
    n->mix_bias = vector(n, 2 * w, 0);
    n->norm_scale = vector(n, w, 1);
    n->norm_shift = vector(n, w, 0);
    for (uint32_t l = 0; l < config->layers; l++) {
        n->layer[l] = matrix(n, w, 3 * w);
        n->gates[l] = add(n, 1, 4 * w, 0.1f, 0.0f);
        size_t half = w / 2;
        /* Forget biases from quick to slow, so that units remember over different spans from the start. */
        for (size_t d = 0; d < 2; d++)
            for (size_t i = 0; i < half; i++)
                n->gates[l]->w[d * 4 * half + 2 * half + i] = -1.0f + 3.0f * (float)i / (float)half;
    }
    n->tag = matrix(n, w, CM_TAGS);
    n->tag_bias = vector(n, CM_TAGS, 0);
    n->arc = matrix(n, w, 2 * a);
    n->arc_bias = vector(n, 2 * a, 0);
    n->arc_root = add(n, 1, a, 0.3f, 0.3f);
    n->arc_mix = add(n, a, a, 0.05f, 0.0f);
    n->arc_mix_bias = vector(n, a, 0);
    n->arc_length = add(n, a, CM_ARC_BUCKETS, 0.02f, 0.0f);
    n->rel = matrix(n, w, 2 * r);
    n->rel_bias = vector(n, 2 * r, 0);
    n->rel_root = add(n, 1, r, 0.3f, 0.0f);
    n->rel_out = matrix(n, r, CM_RELS);
    n->rel_out_bias = vector(n, CM_RELS, 0);
    for (size_t i = 0; i < n->n; i++) memcpy(n->all[i].mean, n->all[i].w, sizeof(float) * n->all[i].rows * n->all[i].cols);

    net_work *k = n->work = calloc(1, sizeof *k);
    if (!k) abort();
    k->e = room(T * in);
    k->e_mask = room(T * (CM_TABLES + 1));
    k->z = room(T * 2 * w);
    k->norm_in = room(T * w);
    k->rms = room(T);
    for (uint32_t l = 0; l <= config->layers; l++) {
        k->x[l] = room(T * w);
        k->mask[l] = room(1024 * w);
        if (l == config->layers) break;
        k->u[l] = room(T * 3 * w);
        k->state[l] = room(T * w);
    }
    k->top = room(T * w);
    k->dropped = room(T * w);
    k->av = room(T * 2 * a);
    k->am = room(T * 2 * a);
    k->dav = room(T * 2 * a);
    k->p = room(T * a);
    k->dp = room(T * a);
    k->lengths = room(T * CM_ARC_BUCKETS);
    k->d_lengths = room(T * CM_ARC_BUCKETS);
    k->rows = room((T + 16) * a);
    k->d_rows = room((T + 16) * a);
    k->s = room(600 * 640);
    k->packed = room(2048 * (a + 640));
    k->rv = room(T * 2 * r);
    k->drv = room(T * 2 * r);
    k->hidden = room(T * r);
    k->hmask = room(T * r);
    k->logits = room(T * CM_TAGS);
    k->dx = room(T * w);
    k->dy = room(T * w);
    k->du = room(T * 3 * w > T * in ? T * 3 * w : T * in);
    k->dtop = room(T * w);
    size_t widest = 3 * w > in ? 3 * w : in;
    k->pack = room((T + 16) * (widest + 64));
}

void net_free(net *n) {
    for (size_t i = 0; i < n->n; i++) {
        free(n->all[i].w);
        free(n->all[i].grad);
        free(n->all[i].m);
        free(n->all[i].v);
        free(n->all[i].mean);
        free(n->all[i].touched);
        free(n->all[i].moved);
    }
    /* The work space lives as long as the process: a trainer makes one net. */
    free(n->work);
}

/* ------------------------------------------------------------- products -- */

/* out[t x cols] = in[t x rows] * p + bias */
static void forward(net *n, size_t t, const float *in, const param *p, const param *bias, float *out) {
    cm_pack(p->w, p->cols, 1, p->rows, p->cols, n->work->pack);
    n->k->gemm(t, p->cols, p->rows, in, p->rows, 1, n->work->pack, out, p->cols, false);
    if (!bias) return;
    for (size_t i = 0; i < t; i++)
        for (size_t j = 0; j < p->cols; j++) out[i * p->cols + j] += bias->w[j];
}

/* Gradients of p, of its bias, and (added or not) of the inputs. */
static void backward(net *n, size_t t, const float *in, param *p, param *bias, const float *d_out, float *d_in,
                     bool add_in) {
    cm_pack(d_out, p->cols, 1, t, p->cols, n->work->pack);
    n->k->gemm(p->rows, p->cols, t, in, 1, p->rows, n->work->pack, p->grad, p->cols, true);
    if (bias)
        for (size_t i = 0; i < t; i++)
            for (size_t j = 0; j < p->cols; j++) bias->grad[j] += d_out[i * p->cols + j];
    if (!d_in) return;
    cm_pack(p->w, 1, p->cols, p->cols, p->rows, n->work->pack);
    n->k->gemm(t, p->rows, p->cols, d_out, p->cols, 1, n->work->pack, d_in, p->rows, add_in);
}

static void fill_mask(net *n, float *mask, size_t size, float rate) {
    float keep = 1.0f / (1.0f - rate);
    uint32_t limit = (uint32_t)(rate * 65536.0f);
    for (size_t i = 0; i < size; i += 4) {
        uint64_t r = net_random(&n->random);
        for (size_t j = 0; j < 4 && i + j < size; j++, r >>= 16) mask[i + j] = (r & 0xffff) < limit ? 0.0f : keep;
    }
}

/* Loss of the softmax over `size` logits; they become their gradient times `weight`. */
static double cross_entropy(float *logits, size_t size, size_t right, float weight) {
    float top = -1e30f, sum = 0;
    for (size_t i = 0; i < size; i++) top = logits[i] > top ? logits[i] : top;
    float wanted = logits[right] - top;
    for (size_t i = 0; i < size; i++) {
        logits[i] = logits[i] - top < -60.0f ? 0.0f : expf(logits[i] - top);
        sum += logits[i];
    }
    for (size_t i = 0; i < size; i++) logits[i] *= weight / sum;
    logits[right] -= weight;
    return (double)(logf(sum) - wanted);
}

/* ---------------------------------------------------------------- input -- */

static void embed(net *n, const batch *b, float rate) {
    size_t in = CM_EMBED_WIDTH;
    for (size_t t = 0; t < b->n_tokens; t++) {
        float *out = n->work->e + t * in, *mask = n->work->e_mask + t * (CM_TABLES + 1);
        const cm_features *f = &b->features[t];
        memset(out, 0, in * sizeof *out);
        for (int k = 0; k < CM_TABLES; k++) mask[k] = net_uniform(&n->random) < rate ? 0.0f : 1.0f / (1.0f - rate);
        /* What was learned elsewhere is what helps with words that training does not have: always there. */
        mask[CM_T_VECTOR] = 1.0f;
        for (int k = 0; k < CM_TABLES; k++) {
            size_t w = cm_table_width[k];
            const float *rows = n->table[k]->w;
            if (k == CM_T_WORD) {
                for (int i = 0; i < 2; i++)
                    for (size_t j = 0; j < w; j++) out[j] += mask[k] * rows[f->word[i] * w + j];
            } else if (k == CM_T_GRAM) {
                float part = f->n_grams ? mask[k] / (float)f->n_grams : 0.0f;
                for (uint32_t i = 0; i < f->n_grams; i++)
                    for (size_t j = 0; j < w; j++) out[j] += part * rows[f->gram[i] * w + j];
            } else if (k == CM_T_VECTOR) {
                for (uint32_t i = 0; i < f->n_vector; i++)
                    for (size_t j = 0; j < w; j++) out[j] += mask[k] * rows[f->vector[i] * w + j];
            } else {
                for (size_t j = 0; j < w; j++) out[j] = mask[k] * rows[f->one[k] * w + j];
            }
            out += w;
        }
    }
}

static void row_back(param *p, uint32_t row, float part, const float *d) {
    float *grad = p->grad + row * p->cols;
    p->touched[row] = 1;
    for (size_t j = 0; j < p->cols; j++) grad[j] += part * d[j];
}

static void embed_back(net *n, const batch *b, const float *d) {
    size_t in = CM_EMBED_WIDTH;
    for (size_t t = 0; t < b->n_tokens; t++) {
        const float *out = d + t * in, *mask = n->work->e_mask + t * (CM_TABLES + 1);
        const cm_features *f = &b->features[t];
        for (int k = 0; k < CM_TABLES; k++) {
            size_t w = cm_table_width[k];
            param *p = n->table[k];
            if (k == CM_T_WORD) {
                for (int i = 0; i < 2; i++) row_back(p, f->word[i], mask[k], out);
            } else if (k == CM_T_GRAM) {
                float part = f->n_grams ? mask[k] / (float)f->n_grams : 0.0f;
                for (uint32_t i = 0; i < f->n_grams; i++) row_back(p, f->gram[i], part, out);
            } else if (k == CM_T_VECTOR) {
                for (uint32_t i = 0; i < f->n_vector; i++) row_back(p, f->vector[i], mask[k], out);
            } else {
                row_back(p, f->one[k], mask[k], out);
            }
            out += w;
        }
    }
}

static void mix(net *n, size_t t) {
    net_work *k = n->work;
    size_t w = n->config.width;
    forward(n, t, k->e, n->mix, n->mix_bias, k->z);
    for (size_t i = 0; i < t; i++) {
        n->k->maxout_norm(k->z + i * 2 * w, w, n->norm_scale->w, n->norm_shift->w, k->x[0] + i * w, &k->rms[i]);
        for (size_t j = 0; j < w; j++) {
            float scale = n->norm_scale->w[j];
            k->norm_in[i * w + j] =
                fabsf(scale) > 1e-6f ? (k->x[0][i * w + j] - n->norm_shift->w[j]) / scale : 0.0f;
        }
    }
}

static void mix_back(net *n, const batch *b, const float *dx) {
    net_work *k = n->work;
    size_t w = n->config.width, t = b->n_tokens;
    for (size_t i = 0; i < t; i++) {
        const float *d = dx + i * w, *xhat = k->norm_in + i * w;
        float *z = k->z + i * 2 * w, mean = 0, along = 0;
        for (size_t j = 0; j < w; j++) {
            float g = d[j] * n->norm_scale->w[j];
            n->norm_scale->grad[j] += d[j] * xhat[j];
            n->norm_shift->grad[j] += d[j];
            mean += g;
            along += g * xhat[j];
        }
        mean /= (float)w;
        along /= (float)w;
        for (size_t j = 0; j < w; j++) {
            float g = (d[j] * n->norm_scale->w[j] - mean - xhat[j] * along) * k->rms[i];
            bool first = z[j] > z[w + j];
            z[j] = first ? g : 0.0f;
            z[w + j] = first ? 0.0f : g;
        }
    }
    backward(n, t, k->e, n->mix, n->mix_bias, k->z, k->du, false);
    embed_back(n, b, k->du);
}

/* --------------------------------------------------------------- layers -- */

static void drop(const net *n, const batch *b, const float *x, const float *mask, float *out) {
    size_t w = n->config.width;
    for (size_t s = 0; s < b->n_sentences; s++)
        for (size_t t = b->start[s]; t < b->start[s + 1]; t++)
            for (size_t j = 0; j < w; j++) out[t * w + j] = x[t * w + j] * mask[s * w + j];
}

static cm_scan scan_of(net *n, const batch *b, uint32_t l, size_t s, bool back) {
    net_work *k = n->work;
    size_t w = n->config.width, shift = back ? w / 2 : 0, row = b->start[s];
    return (cm_scan){.u = k->u[l] + row * 3 * w + 3 * shift, .u_stride = 3 * w, .gates = n->gates[l]->w + 4 * shift,
                     .x = k->x[l] + row * w + shift, .x_stride = w, .h = k->x[l + 1] + row * w + shift, .h_stride = w,
                     .state = k->state[l] + row * w + shift, .n = b->start[s + 1] - row, .width = w / 2,
                     .backwards = back};
}

/* Takes the gradient of the outputs; writes that of u over u, adds that of x to dx. */
static void scan_back(const cm_scan *s, const float *dh, size_t dh_stride, float *gate_grad, float *dx) {
    size_t w = s->width;
    float dc[256] = {0};
    for (size_t i = s->n; i-- > 0;) {
        size_t t = s->backwards ? s->n - 1 - i : i;
        size_t before = s->backwards ? t + 1 : t - 1;
        static const float zero[256];
        float *u = s->u + t * s->u_stride;
        const float *c = s->state + t * s->h_stride, *x = s->x + t * s->x_stride, *d = dh + t * dh_stride;
        const float *prev = i ? s->state + before * s->h_stride : zero;
        float *out = dx + t * dh_stride;
        for (size_t j = 0; j < w; j++) {
            float in = u[j], f = u[w + j], r = u[2 * w + j];
            float d_state = dc[j] + d[j] * r;
            out[j] += d[j] * (1.0f - r);
            float dr = d[j] * (c[j] - x[j]) * r * (1.0f - r);
            float df = d_state * (prev[j] - in) * f * (1.0f - f);
            u[j] = d_state * (1.0f - f);
            u[w + j] = df;
            u[2 * w + j] = dr;
            gate_grad[j] += df * prev[j];
            gate_grad[w + j] += dr * prev[j];
            gate_grad[2 * w + j] += df;
            gate_grad[3 * w + j] += dr;
            dc[j] = d_state * f + df * s->gates[j] + dr * s->gates[w + j];
        }
    }
}

static void layers(net *n, const batch *b, float rate) {
    net_work *k = n->work;
    size_t w = n->config.width;
    for (uint32_t l = 0; l <= n->config.layers; l++) {
        fill_mask(n, k->mask[l], b->n_sentences * w, rate);
        drop(n, b, k->x[l], k->mask[l], l == n->config.layers ? k->top : k->dropped);
        if (l == n->config.layers) break;
        forward(n, b->n_tokens, k->dropped, n->layer[l], NULL, k->u[l]);
        for (size_t s = 0; s < b->n_sentences; s++)
            for (int back = 0; back < 2; back++) {
                cm_scan scan = scan_of(n, b, l, s, back);
                n->k->scan(&scan);
            }
    }
}

static void layers_back(net *n, const batch *b) {
    net_work *k = n->work;
    size_t w = n->config.width, t = b->n_tokens;
    drop(n, b, k->dtop, k->mask[n->config.layers], k->dy);
    for (uint32_t l = n->config.layers; l-- > 0;) {
        memset(k->dx, 0, t * w * sizeof(float));
        for (size_t s = 0; s < b->n_sentences; s++)
            for (int back = 0; back < 2; back++) {
                cm_scan scan = scan_of(n, b, l, s, back);
                size_t shift = back ? w / 2 : 0, at = b->start[s] * w + shift;
                scan_back(&scan, k->dy + at, w, n->gates[l]->grad + 4 * shift, k->dx + at);
            }
        drop(n, b, k->x[l], k->mask[l], k->dropped);
        backward(n, t, k->dropped, n->layer[l], NULL, k->u[l], k->dtop, false);
        drop(n, b, k->dtop, k->mask[l], k->dtop);
        for (size_t i = 0; i < t * w; i++) k->dy[i] = k->dx[i] + k->dtop[i];
    }
    mix_back(n, b, k->dy);
}

/* ---------------------------------------------------------------- heads -- */

static void tags(net *n, const batch *b, net_loss *loss) {
    net_work *k = n->work;
    size_t t = b->n_tokens;
    float weight = 1.0f / (float)t;
    forward(n, t, k->top, n->tag, n->tag_bias, k->logits);
    for (size_t i = 0; i < t; i++) {
        float *row = k->logits + i * CM_TAGS;
        loss->upos += cross_entropy(row, CM_UPOS_COUNT, b->upos[i], weight);
        loss->xpos += cross_entropy(row + CM_TAG_XPOS, cm_xpos_count, b->xpos[i], weight);
        memset(row + CM_UPOS_COUNT, 0, (CM_TAG_XPOS - CM_UPOS_COUNT) * sizeof *row);
        memset(row + CM_TAG_XPOS + cm_xpos_count, 0, (CM_TAG_NAME - CM_TAG_XPOS - cm_xpos_count) * sizeof *row);
        size_t names = 0, feats = 0;
        if (b->name[i] != NET_UNKNOWN) {
            loss->name += cross_entropy(row + CM_TAG_NAME, names = CM_NAME_TAGS, b->name[i], weight);
            loss->n_name++;
        }
        if (b->feats[i] != NET_UNKNOWN) {
            loss->feats += cross_entropy(row + CM_TAG_FEATS, feats = CM_MAX_FEATS, b->feats[i], 0.3f * weight);
            loss->n_feats++;
        }
        memset(row + CM_TAG_NAME + names, 0, (CM_TAG_FEATS - CM_TAG_NAME - names) * sizeof *row);
        memset(row + CM_TAG_FEATS + feats, 0, (CM_MAX_FEATS - feats) * sizeof *row);
    }
    backward(n, t, k->top, n->tag, n->tag_bias, k->logits, k->dtop, false);
}

static void arcs_of_sentence(net *n, const batch *b, size_t s, net_loss *loss) {
    net_work *k = n->work;
    size_t a = n->config.arc, from = b->start[s], t = b->start[s + 1] - from, cols = cm_round_up(t + 1);
    float *p = k->p + from * a;
    memcpy(k->rows, n->arc_root->w, a * sizeof(float));
    for (size_t i = 0; i < t; i++)
        memcpy(k->rows + (i + 1) * a, k->av + (from + i) * 2 * a + a, a * sizeof(float));
    cm_pack(k->rows, 1, a, a, t + 1, k->packed);
    n->k->gemm(t, cols, a, p, a, 1, k->packed, k->s, cols, false);
    for (size_t i = 0; i < t; i++) {
        float *row = k->s + i * cols, *lengths = k->lengths + (from + i) * CM_ARC_BUCKETS,
              *d_lengths = k->d_lengths + (from + i) * CM_ARC_BUCKETS;
        row[0] += lengths[0];
        for (size_t j = 0; j < t; j++) row[j + 1] += lengths[cm_arc_bucket((int)i, (int)j)];
        row[i + 1] = -1e9f;
        loss->arc += cross_entropy(row, t + 1, (size_t)(b->head[from + i] + 1), 1.0f / (float)b->n_tokens);
        memset(d_lengths, 0, CM_ARC_BUCKETS * sizeof *d_lengths);
        d_lengths[0] = row[0];
        for (size_t j = 0; j < t; j++) d_lengths[cm_arc_bucket((int)i, (int)j)] += row[j + 1];
        for (size_t j = t + 1; j < cols; j++) row[j] = 0;
    }
    cm_pack(k->rows, a, 1, t + 1, a, k->packed);
    n->k->gemm(t, a, t + 1, k->s, cols, 1, k->packed, k->dp + from * a, a, false);
    cm_pack(p, a, 1, t, a, k->packed);
    n->k->gemm(t + 1, a, t, k->s, 1, cols, k->packed, k->d_rows, a, false);
    for (size_t j = 0; j < a; j++) n->arc_root->grad[j] += k->d_rows[j];
    for (size_t i = 0; i < t; i++)
        memcpy(k->dav + (from + i) * 2 * a + a, k->d_rows + (i + 1) * a, a * sizeof(float));
}

static void arcs(net *n, const batch *b, float rate, net_loss *loss) {
    net_work *k = n->work;
    size_t a = n->config.arc, t = b->n_tokens;
    forward(n, t, k->top, n->arc, n->arc_bias, k->av);
    fill_mask(n, k->am, t * 2 * a, rate);
    for (size_t i = 0; i < t * 2 * a; i++) {
        k->am[i] = k->av[i] > 0 ? k->am[i] : 0.0f; /* the slope of both */
        k->av[i] *= k->am[i];
    }
    cm_pack(n->arc_mix->w, a, 1, a, a, k->pack);
    n->k->gemm(t, a, a, k->av, 2 * a, 1, k->pack, k->p, a, false);
    for (size_t i = 0; i < t; i++)
        for (size_t j = 0; j < a; j++) k->p[i * a + j] += n->arc_mix_bias->w[j];
    forward(n, t, k->p, n->arc_length, NULL, k->lengths);
    for (size_t s = 0; s < b->n_sentences; s++) arcs_of_sentence(n, b, s, loss);
    backward(n, t, k->p, n->arc_length, NULL, k->d_lengths, k->dp, true);
    cm_pack(k->dp, a, 1, t, a, k->pack);
    n->k->gemm(a, a, t, k->av, 1, 2 * a, k->pack, n->arc_mix->grad, a, true);
    for (size_t i = 0; i < t; i++)
        for (size_t j = 0; j < a; j++) n->arc_mix_bias->grad[j] += k->dp[i * a + j];
    cm_pack(n->arc_mix->w, 1, a, a, a, k->pack);
    n->k->gemm(t, a, a, k->dp, a, 1, k->pack, k->dav, 2 * a, false);
    for (size_t i = 0; i < t * 2 * a; i++) k->dav[i] *= k->am[i];
    backward(n, t, k->top, n->arc, n->arc_bias, k->dav, k->dtop, true);
}

static const float *rel_head(net *n, const batch *b, const float *v, float *root, size_t from, size_t t) {
    size_t r = n->config.rel;
    return b->head[t] < 0 ? root : v + (from + (size_t)b->head[t]) * 2 * r + r;
}

static void rels(net *n, const batch *b, float rate, net_loss *loss) {
    net_work *k = n->work;
    size_t r = n->config.rel, t = b->n_tokens;
    forward(n, t, k->top, n->rel, n->rel_bias, k->rv);
    fill_mask(n, k->hmask, t * r, rate);
    for (size_t s = 0; s < b->n_sentences; s++)
        for (size_t i = b->start[s]; i < b->start[s + 1]; i++) {
            const float *dep = k->rv + i * 2 * r, *head = rel_head(n, b, k->rv, n->rel_root->w, b->start[s], i);
            for (size_t j = 0; j < r; j++) {
                float x = dep[j] + head[j], *mask = &k->hmask[i * r + j];
                if (x <= 0) *mask = 0;
                k->hidden[i * r + j] = x * *mask;
            }
        }
    forward(n, t, k->hidden, n->rel_out, n->rel_out_bias, k->logits);
    for (size_t i = 0; i < t; i++) {
        float *row = k->logits + i * CM_RELS;
        loss->rel += cross_entropy(row, CM_DEPREL_COUNT, b->rel[i], 1.0f / (float)t);
        for (size_t j = CM_DEPREL_COUNT; j < CM_RELS; j++) row[j] = 0;
    }
    float *d_hidden = k->du;
    backward(n, t, k->hidden, n->rel_out, n->rel_out_bias, k->logits, d_hidden, false);
    memset(k->drv, 0, t * 2 * r * sizeof(float));
    for (size_t s = 0; s < b->n_sentences; s++)
        for (size_t i = b->start[s]; i < b->start[s + 1]; i++) {
            float *dep = k->drv + i * 2 * r;
            float *head = (float *)rel_head(n, b, k->drv, n->rel_root->grad, b->start[s], i);
            for (size_t j = 0; j < r; j++) {
                float d = d_hidden[i * r + j] * k->hmask[i * r + j];
                dep[j] += d;
                head[j] += d;
            }
        }
    backward(n, t, k->top, n->rel, n->rel_bias, k->drv, k->dtop, true);
}

void net_pass(net *n, const batch *b, const net_rates *rates, net_loss *loss) {
    embed(n, b, rates->input);
    mix(n, b->n_tokens);
    layers(n, b, rates->layer);
    tags(n, b, loss);
    arcs(n, b, rates->top, loss);
    rels(n, b, rates->top, loss);
    layers_back(n, b);
}

#define ADAM_1 0.9f
#define ADAM_2 0.99f

/* Adam on some of the parameters; their gradients become 0. */
static void move(param *p, size_t from, size_t size, float clip, float rate, float c1, float c2, float mean_share) {
    float *restrict w = p->w + from, *restrict g = p->grad + from, *restrict m = p->m + from, *restrict v = p->v + from,
          *restrict mean = p->mean + from;
    for (size_t j = 0; j < size; j++) {
        float d = g[j] * clip;
        m[j] = ADAM_1 * m[j] + (1 - ADAM_1) * d;
        v[j] = ADAM_2 * v[j] + (1 - ADAM_2) * d * d;
        w[j] -= rate * m[j] * c1 / (sqrtf(v[j] * c2) + 1e-7f);
        mean[j] += mean_share * (w[j] - mean[j]);
        g[j] = 0;
    }
}

void net_step(net *n, float rate, float mean_decay) {
    const float limit = 2.0f;
    double norm = 0;
    n->steps++;
    for (size_t i = 0; i < n->n; i++) {
        const param *p = &n->all[i];
        float sum = 0;
        for (size_t r = 0; r < p->rows; r++) {
            if (p->touched && !p->touched[r]) continue;
            const float *g = p->grad + r * p->cols;
            for (size_t j = 0; j < p->cols; j++) sum += g[j] * g[j];
        }
        norm += (double)sum;
    }
    norm = sqrt(norm);
    float clip = norm > (double)limit ? (float)((double)limit / norm) : 1.0f;
    float c1 = 1.0f / (1.0f - powf(ADAM_1, (float)n->steps)), c2 = 1.0f / (1.0f - powf(ADAM_2, (float)n->steps));
    for (size_t i = 0; i < n->n; i++) {
        param *p = &n->all[i];
        if (!p->touched) {
            move(p, 0, p->rows * p->cols, clip, rate, c1, c2, 1 - mean_decay);
            continue;
        }
        for (size_t r = 0; r < p->rows; r++) {
            if (!p->touched[r]) continue;
            p->touched[r] = 0;
            float missed = (float)(n->steps - p->moved[r]);
            p->moved[r] = (uint32_t)n->steps;
            move(p, r * p->cols, p->cols, clip, rate, c1, c2, 1 - powf(mean_decay, missed));
        }
    }
}

void net_settle(net *n, float mean_decay) {
    for (size_t i = 0; i < n->n; i++) {
        param *p = &n->all[i];
        if (!p->touched) continue;
        for (size_t r = 0; r < p->rows; r++) {
            float share = 1 - powf(mean_decay, (float)(n->steps - p->moved[r]));
            p->moved[r] = (uint32_t)n->steps;
            for (size_t j = r * p->cols; j < (r + 1) * p->cols; j++) p->mean[j] += share * (p->w[j] - p->mean[j]);
        }
    }
}
