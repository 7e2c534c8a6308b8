/* The network in training: parameters with their gradients, a forward and
 * backward pass over a batch, and Adam. Inference lives in src/syntax; the
 * arithmetic (kernels) and the features are the same code. */
#ifndef CM_NET_H
#define CM_NET_H

#include "syntax/kernels.h"
#include "syntax/model.h"

typedef struct param {
    float *w, *grad, *m, *v, *mean; /* mean: moving average of w, what is saved */
    size_t rows, cols;
    /* Of a table of embeddings, NULL elsewhere: rows touched since the last step, and the step
     * at which a row was last moved. Only touched rows are moved, so that a step costs what its batch touches. */
    uint8_t *touched;
    uint32_t *moved;
} param;

enum { NET_MAX_PARAMS = 64, NET_MAX_TOKENS = 3072, NET_UNKNOWN = 255 };

typedef struct net {
    cm_model_config config;
    param all[NET_MAX_PARAMS];
    size_t n;
    param *table[CM_TABLES], *mix, *mix_bias, *norm_scale, *norm_shift;
    param *layer[CM_MAX_LAYERS], *gates[CM_MAX_LAYERS];
    param *tag, *tag_bias, *arc_length, *arc, *arc_bias, *arc_root, *arc_mix, *arc_mix_bias;
    param *rel, *rel_bias, *rel_root, *rel_out, *rel_out_bias;
    const cm_kernels *k;
    struct net_work *work;
    uint64_t random;
    size_t steps;
} net;

/* A batch: sentences one after another. */
typedef struct batch {
    size_t n_tokens, n_sentences;
    size_t start[1024]; /* of each sentence, and the end */
    cm_features features[NET_MAX_TOKENS];
    uint8_t upos[NET_MAX_TOKENS], xpos[NET_MAX_TOKENS], rel[NET_MAX_TOKENS];
    uint8_t name[NET_MAX_TOKENS], feats[NET_MAX_TOKENS]; /* NET_UNKNOWN: not annotated */
    int32_t head[NET_MAX_TOKENS]; /* in the sentence, -1 root */
} batch;

typedef struct net_rates {
    float input, layer, top; /* dropout of input tables, between layers, in the heads */
} net_rates;

typedef struct net_loss {
    double arc, rel, upos, xpos, name, feats;
    size_t n_name, n_feats; /* tokens that have them */
} net_loss;

uint64_t net_random(uint64_t *state);
float net_uniform(uint64_t *state); /* [0, 1) */

void net_init(net *n, const cm_model_config *config, uint64_t seed);
void net_free(net *n);
/* Adds gradients of the mean loss over the batch. */
void net_pass(net *n, const batch *b, const net_rates *rates, net_loss *loss);
/* One step of Adam with gradients clipped to a norm, then set to 0. */
void net_step(net *n, float rate, float mean_decay);
/* Brings the mean of every row up to date; before it is read. */
void net_settle(net *n, float mean_decay);

#endif
