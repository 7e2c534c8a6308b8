/* Trains the syntax model: train --help says how. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "augment.h"
#include "lemmas.h"
#include "net.h"
#include "save.h"
#include "syntax/score.h"

#define MEAN_DECAY 0.998f

typedef struct options {
    const char *out, *irregular, *from, *vectors;
    const char *dev[8], *silver[8], *pool[CM_NAME_LOC + 1];
    int n_dev, n_silver;
    double silver_share;
    double minutes;
    int epochs, batch_tokens, every;
    float rate, drop;
    unsigned width, layers, head;
    uint64_t seed;
} options;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct trainer {
    options o;
    net net;
    cm_treebank train, dev[8], silver;
    save_extra extra;
    swap_pools pools;
    vectors vectors;
    cm_str feats[CM_MAX_FEATS];
    size_t n_feats;
    batch batch;
    size_t *order, *silver_order; /* of sentences; those of silver count on after those of train */
    size_t n_order;
    cm_arena *scratch;
    uint64_t random;
} trainer;

static void shuffle(trainer *t, size_t *order, size_t n) {
    for (size_t i = n; i > 1; i--) {
        size_t j = (size_t)(net_random(&t->random) % i), swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

/* An epoch: every sentence of the treebanks and so many of silver as its share asks. */
static void plan_epoch(trainer *t) {
    for (size_t i = 0; i < t->train.n; i++) t->order[i] = i;
    t->n_order = t->train.n;
    shuffle(t, t->silver_order, t->silver.n);
    double wanted = t->o.silver_share * (double)t->train.n_tokens;
    for (size_t i = 0; i < t->silver.n && wanted > 0; i++) {
        wanted -= t->silver.at[t->silver_order[i]].n_tokens;
        t->order[t->n_order++] = t->train.n + t->silver_order[i];
    }
    shuffle(t, t->order, t->n_order);
}

/* NET_UNKNOWN where the sentence has no features (all of silver) or ones too rare. */
static uint8_t feats_index(const trainer *t, cm_str feats) {
    for (size_t i = 0; i < t->n_feats; i++)
        if (cm_str_eq(t->feats[i], feats)) return (uint8_t)i;
    return NET_UNKNOWN;
}

/* Fills the batch with sentences from `at` on; gives where to go on. */
static size_t fill(trainer *t, size_t at) {
    batch *b = &t->batch;
    b->n_tokens = b->n_sentences = 0;
    cm_arena_reset(t->scratch);
    for (; at < t->n_order && b->n_sentences < 1000; at++) {
        size_t which = t->order[at];
        const cm_sentence *s = which < t->train.n ? &t->train.at[which] : &t->silver.at[which - t->train.n];
        if (s->n_tokens > 500) continue;
        if (b->n_tokens + s->n_tokens > (size_t)t->o.batch_tokens && b->n_sentences) break;
        if (b->n_tokens + s->n_tokens + AUGMENT_ROOM > NET_MAX_TOKENS) break;
        cm_token *tokens = CM_NEW_ARRAY(t->scratch, cm_token, s->n_tokens + AUGMENT_ROOM);
        uint32_t n = augment(s, &t->pools, tokens, t->scratch, &t->random);
        b->start[b->n_sentences++] = b->n_tokens;
        for (uint32_t i = 0; i < n; i++) {
            size_t k = b->n_tokens++;
            cm_features_of(tokens[i].form, &b->features[k]);
            cm_features_vector(&t->vectors.found, &b->features[k]);
            b->upos[k] = tokens[i].upos;
            b->xpos[k] = tokens[i].xpos;
            b->rel[k] = tokens[i].deprel;
            b->head[k] = tokens[i].head;
            b->name[k] = tokens[i].name;
            b->feats[k] = feats_index(t, tokens[i].feats);
        }
    }
    b->start[b->n_sentences] = b->n_tokens;
    return at;
}

static void print_measures(const char *path, const comity_measure m[CM_MEASURES], double seconds) {
    size_t n = strlen(path);
    printf("%s", path + (n > 24 ? n - 24 : 0));
    for (size_t i = CM_M_UPOS; i < CM_MEASURES; i++) {
        bool relation = i >= CM_M_RELATIONS && i < CM_M_NAMES;
        if (m[i].known && !relation) printf("  %s %.2f", cm_measure_name(i), cm_measure_f1(&m[i]));
    }
    printf("  %.0f tokens/s\n", (double)m[CM_M_TOKENS].said / (seconds > 0 ? seconds : 1));
    fflush(stdout);
}

static comity_status evaluate(trainer *t, comity_error *err) {
    net_settle(&t->net, MEAN_DECAY);
    CM_TRY(net_save(&t->net, &t->extra, t->o.out, err));
    cm_model *model;
    CM_TRY(cm_model_open(t->o.out, &model, err));
    comity_status status = COMITY_OK;
    for (int i = 0; i < t->o.n_dev && status == COMITY_OK; i++) {
        comity_measure m[CM_MEASURES];
        double seconds;
        status = cm_score_gold_tokens(model, NULL, &t->dev[i], m, &seconds, err);
        if (status == COMITY_OK) print_measures(t->o.dev[i], m, seconds);
    }
    cm_model_close(model);
    return status;
}

static float rate_at(const options *o, double progress) {
    double warm = 0.02;
    double share = progress < warm ? progress / warm : (1.0 - progress) / (1.0 - warm);
    return o->rate * (float)(share < 0.005 ? 0.005 : share);
}

static comity_status train(trainer *t, comity_error *err) {
    const net_rates rates = {.input = 0.6f * t->o.drop, .layer = t->o.drop, .top = t->o.drop * 1.25f};
    double start = now(), spent = 0;
    double silver = t->o.silver_share * (double)t->train.n_tokens;
    if (silver > (double)t->silver.n_tokens) silver = (double)t->silver.n_tokens;
    size_t total = (size_t)(t->o.epochs * ((double)t->train.n_tokens + silver)), seen = 0;
    for (int epoch = 1; epoch <= t->o.epochs; epoch++) {
        net_loss loss = {0};
        size_t tokens = 0;
        plan_epoch(t);
        double began = now();
        for (size_t at = 0; at < t->n_order;) {
            at = fill(t, at);
            net_pass(&t->net, &t->batch, &rates, &loss);
            double progress = (double)seen / (double)total;
            if (t->o.minutes > 0 && spent / (60 * t->o.minutes) > progress) progress = spent / (60 * t->o.minutes);
            float decay = t->net.steps < 1000 ? 0.98f : MEAN_DECAY;
            net_step(&t->net, rate_at(&t->o, progress), decay);
            tokens += t->batch.n_tokens;
            seen += t->batch.n_tokens;
            spent = now() - start;
            if (t->o.minutes > 0 && spent > 60 * t->o.minutes) break;
        }
        double n = (double)tokens;
        printf("epoch %d: %.0f s, %.0f tokens/s, loss: arc %.4f rel %.4f upos %.4f xpos %.4f name %.4f feats %.4f\n", epoch, spent,
               n / (now() - began), loss.arc / n, loss.rel / n, loss.upos / n, loss.xpos / n,
               loss.name / (double)(loss.n_name ? loss.n_name : 1), loss.feats / (double)(loss.n_feats ? loss.n_feats : 1));
        fflush(stdout);
        bool last = epoch == t->o.epochs || (t->o.minutes > 0 && spent > 60 * t->o.minutes);
        if (last || epoch % t->o.every == 0) CM_TRY(evaluate(t, err));
        if (last) break;
    }
    return COMITY_OK;
}

typedef struct counted {
    cm_str s;
    size_t n;
} counted;

static int more_frequent(const void *a, const void *b) {
    const counted *x = a, *y = b;
    if (x->n != y->n) return x->n < y->n ? 1 : -1;
    return cm_str_cmp(x->s, y->s);
}

/* The most frequent sets of features; text that no treebank describes has none ("_" is a set of its own there). */
static void feats_learn(trainer *t) {
    static counted all[1024];
    size_t n = 0;
    for (size_t i = 0; i < t->train.n; i++)
        for (uint32_t j = 0; j < t->train.at[i].n_tokens; j++) {
            cm_str s = t->train.at[i].tokens[j].feats;
            size_t k = 0;
            while (k < n && !cm_str_eq(all[k].s, s)) k++;
            if (k == 1024) continue;
            if (k == n) all[n++].s = s;
            all[k].n++;
        }
    qsort(all, n, sizeof *all, more_frequent);
    t->n_feats = n < CM_MAX_FEATS ? n : CM_MAX_FEATS;
    for (size_t i = 0; i < t->n_feats; i++) {
        t->feats[i] = all[i].s;
        if (i) cm_buf_putc(&t->extra.feats, '\n');
        cm_buf_add(&t->extra.feats, all[i].s.n ? all[i].s : CM_STR("_"));
    }
}

static void mark_unnamed(cm_treebank *bank) {
    for (size_t i = 0; i < bank->n; i++)
        for (uint32_t j = 0; j < bank->at[i].n_tokens && !bank->named.at[i]; j++)
            bank->at[i].tokens[j].name = CM_NAME_UNKNOWN;
}

static comity_status prepare(trainer *t, int n_files, char **files, comity_error *err) {
    t->scratch = cm_arena_new();
    CM_TRY(vectors_read(&t->vectors, t->o.vectors, err));
    t->extra.vectors = &t->vectors;
    t->train.arena = cm_arena_new();
    for (int i = 0; i < n_files; i++) CM_TRY(cm_treebank_read(&t->train, files[i], true, err));
    for (int i = 0; i < t->o.n_dev; i++) {
        t->dev[i].arena = cm_arena_new();
        CM_TRY(cm_treebank_read(&t->dev[i], t->o.dev[i], false, err));
    }
    if (!t->train.n) return cm_fail(err, COMITY_USAGE, "no sentences to train on: name the .conllu files");
    t->silver.arena = cm_arena_new();
    for (int i = 0; i < t->o.n_silver; i++) CM_TRY(cm_treebank_read(&t->silver, t->o.silver[i], true, err));
    mark_unnamed(&t->train);
    mark_unnamed(&t->silver);
    t->pools.arena = cm_arena_new();
    for (int k = 0; k <= CM_NAME_LOC; k++)
        if (t->o.pool[k]) CM_TRY(swap_read(&t->pools, (cm_name_kind)k, t->o.pool[k], err));
    for (size_t i = 0; i < t->silver.n; i++)
        for (uint32_t j = 0; j < t->silver.at[i].n_tokens; j++) t->silver.at[i].tokens[j].feats = CM_STR("?");
    t->order = malloc((t->train.n + t->silver.n) * sizeof *t->order);
    t->silver_order = malloc((t->silver.n + 1) * sizeof *t->order);
    if (!t->order || !t->silver_order) abort();
    for (size_t i = 0; i < t->silver.n; i++) t->silver_order[i] = i;
    for (size_t i = 0; i < t->train.n; i++) {
        for (uint32_t j = 0; j < t->train.at[i].n_tokens; j++)
            t->extra.tag_pairs[t->train.at[i].tokens[j].upos] |= 1ull << t->train.at[i].tokens[j].xpos;
    }
    feats_learn(t);
    cm_arena *arena = cm_arena_new();
    lemma_pairs pairs = {0};
    lemma_pairs_of(arena, &t->train, &pairs);
    if (t->o.irregular) CM_TRY(lemma_irregular(arena, t->o.irregular, &pairs, err));
    lemma_grow(arena, &t->silver, &pairs);
    lemma_learn(arena, &pairs, &t->extra.lemma_keys, &t->extra.lemma_rules, &t->extra.lemma_index);
    cm_arena_free(arena);
    cm_model_config config = {.width = t->o.width, .layers = t->o.layers, .arc = t->o.head, .rel = t->o.head};
    net_init(&t->net, &config, t->o.seed);
    vectors_start(&t->vectors, &t->net);
    t->random = t->o.seed * 31 + 7;
    printf("%zu sentences, %zu tokens; kernels: %s\n", t->train.n, t->train.n_tokens, t->net.k->name);
    return COMITY_OK;
}

static const char usage[] =
    "usage: train --out MODEL [options] TRAIN.conllu...\n"
    "  --dev FILE        measured after every few epochs (may be given again)\n"
    "  --vectors FOLDER  word vectors as train/vectors.py writes them\n"
    "  --irregular FILE  table of irregular forms\n"
    "  --lemmas-for MODEL  train nothing: write MODEL with lemmas learned anew\n"
    "  --silver FILE     sentences parsed by `annotate` (may be given again)\n"
    "  --persons FILE --organisations FILE --places FILE  lists of names, to swap those of sentences\n"
    "  --share X         tokens of silver for one of the treebanks in an epoch, default 1\n"
    "  --epochs N        default 20\n"
    "  --minutes M       end after so long, the rate of learning planned for it\n"
    "  --every N         epochs between measures, default 2\n"
    "  --batch N         tokens in a batch, default 1000\n"
    "  --rate R          default 0.003\n"
    "  --drop D          rate of dropout between layers, default 0.2\n"
    "  --width N --layers N --head N   sizes, default 256, 3, 128\n"
    "  --seed N          default 1\n";

int main(int argc, char **argv) {
    static trainer t;
    t.o = (options){.epochs = 20, .batch_tokens = 1000, .rate = 0.003f, .seed = 1, .every = 2, .drop = 0.2f, .silver_share = 1.0,
                    .width = 256, .layers = 3, .head = 128};
    static const struct option longs[] = {
        {"out", 1, 0, 'o'},    {"dev", 1, 0, 'd'},   {"irregular", 1, 0, 'i'}, {"vectors", 1, 0, 'V'},
        {"lemmas-for", 1, 0, 'f'}, {"silver", 1, 0, 'S'}, {"share", 1, 0, 'R'},  {"epochs", 1, 0, 'e'}, {"every", 1, 0, 'y'}, {"minutes", 1, 0, 'm'},   {"batch", 1, 0, 'b'},
        {"rate", 1, 0, 'r'},   {"seed", 1, 0, 's'},   {"drop", 1, 0, 'p'},  {"width", 1, 0, 'w'},     {"layers", 1, 0, 'l'},  {"head", 1, 0, 'a'},
          {"persons", 1, 0, 1}, {"organisations", 1, 0, 2}, {"places", 1, 0, 3}, {"help", 0, 0, 'h'},      {0, 0, 0, 0}};
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        switch (c) {
        case 'o': t.o.out = optarg; break;
        case 'd':
            if (t.o.n_dev < 8) t.o.dev[t.o.n_dev++] = optarg;
            break;
        case 'S':
            if (t.o.n_silver < 8) t.o.silver[t.o.n_silver++] = optarg;
            break;
        case 1: case 2: case 3: t.o.pool[c - 1] = optarg; break;
        case 'R': t.o.silver_share = atof(optarg); break;
        case 'V': t.o.vectors = optarg; break;
        case 'f': t.o.from = optarg; break;
        case 'i': t.o.irregular = optarg; break;
        case 'e': t.o.epochs = atoi(optarg); break;
        case 'y': t.o.every = atoi(optarg); break;
        case 'm': t.o.minutes = atof(optarg); break;
        case 'b': t.o.batch_tokens = atoi(optarg); break;
        case 'r': t.o.rate = (float)atof(optarg); break;
        case 'p': t.o.drop = (float)atof(optarg); break;
        case 'w': t.o.width = (unsigned)atoi(optarg); break;
        case 'l': t.o.layers = (unsigned)atoi(optarg); break;
        case 'a': t.o.head = (unsigned)atoi(optarg); break;
        case 's': t.o.seed = strtoull(optarg, NULL, 10); break;
        default: fputs(usage, stderr); return c == 'h' ? 0 : COMITY_USAGE;
        }
    }
    if (!t.o.out || t.o.batch_tokens < 100 || t.o.batch_tokens > 2400 || t.o.every < 1 || t.o.width % 32 || !t.o.width ||
        t.o.width > 512 || !t.o.layers || t.o.layers > CM_MAX_LAYERS || !t.o.head || t.o.head % 16 || t.o.head > 512) {
        fputs(usage, stderr);
        return COMITY_USAGE;
    }
    comity_error err = {0};
    comity_status status = prepare(&t, argc - optind, argv + optind, &err);
    if (status == COMITY_OK)
        status = t.o.from ? save_with_lemmas(t.o.from, &t.extra, t.o.out, &err) : train(&t, &err);
    if (status != COMITY_OK) fprintf(stderr, "train: %s\n", err.message);
    return status;
}
