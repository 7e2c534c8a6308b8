/* Most sentences need only the best head of each token; where those make a
 * cycle, or no or several roots, the algorithm of Chu, Liu and Edmonds
 * contracts cycles until a tree is left. A root arc costs so much there that
 * the best tree has one. */
#include "syntax/tree.h"

#include <stdbool.h>
#include <string.h>

typedef struct arc {
    uint16_t dep, head; /* original nodes: 0 the root, token + 1 */
} arc;

typedef struct search {
    size_t n;          /* nodes: tokens + 1; also the number of slots */
    double *score;     /* [dep slot * n + head slot] */
    arc *stands_for;   /* same shape */
    uint16_t *node;    /* by slot: the node (original or contracted) in it */
    uint16_t *best;    /* by slot: head slot */
    uint16_t *parent;  /* by node: the contracted node that swallowed it, 0 none */
    arc *chosen;       /* by node */
    uint8_t *live;     /* by slot */
    uint8_t *colour;   /* by slot */
} search;

size_t cm_tree_scratch(size_t max) {
    size_t n = max + 1;
    return n * n * (sizeof(double) + sizeof(arc)) + n * (2 + 2 + 4 + 8 + 2) + 64;
}

static search lay_out(size_t n, void *scratch) {
    search s = {.n = n, .score = scratch};
    s.stands_for = (arc *)(s.score + n * n);
    s.chosen = s.stands_for + n * n;
    s.node = (uint16_t *)(s.chosen + 2 * n);
    s.best = s.node + n;
    s.parent = s.best + n;
    s.live = (uint8_t *)(s.parent + 2 * n);
    s.colour = s.live + n;
    return s;
}

static bool is_tree(const int32_t *heads, size_t n, uint8_t *seen) {
    size_t roots = 0;
    memset(seen, 0, n);
    for (size_t i = 0; i < n; i++) roots += heads[i] < 0;
    if (roots != 1) return false;
    for (size_t i = 0; i < n; i++) {
        size_t at = i;
        while (seen[at] == 0) {
            seen[at] = 1; /* on this walk */
            if (heads[at] < 0) break;
            at = (size_t)heads[at];
        }
        if (seen[at] == 1 && heads[at] >= 0) return false;
        for (at = i; seen[at] == 1; at = (size_t)heads[at]) {
            seen[at] = 2; /* leads to the root */
            if (heads[at] < 0) break;
        }
    }
    return true;
}

/* A slot on a cycle of best heads, or 0. */
static size_t find_cycle(search *s) {
    for (size_t d = 1; d < s->n; d++) {
        if (!s->live[d]) continue;
        size_t best = 0;
        double top = -1e300;
        for (size_t h = 0; h < s->n; h++) {
            if (!s->live[h] || h == d || s->score[d * s->n + h] <= top) continue;
            top = s->score[d * s->n + h];
            best = h;
        }
        s->best[d] = (uint16_t)best;
    }
    memset(s->colour, 0, s->n);
    for (size_t d = 1; d < s->n; d++) {
        if (!s->live[d] || s->colour[d]) continue;
        size_t at = d;
        while (at && s->colour[at] == 0) {
            s->colour[at] = 1; /* on this walk */
            at = s->best[at];
        }
        if (at && s->colour[at] == 1) return at;
        for (at = d; at && s->colour[at] == 1; /* on this walk */ at = s->best[at]) s->colour[at] = 2;
    }
    return 0;
}

static void contract(search *s, size_t on, uint16_t made) {
    size_t n = s->n;
    for (size_t d = s->best[on];; d = s->best[d]) {
        s->chosen[s->node[d]] = s->stands_for[d * n + s->best[d]];
        s->parent[s->node[d]] = made;
        s->colour[d] = 3;
        if (d == on) break;
    }
    for (size_t v = 0; v < n; v++) {
        if (!s->live[v] || s->colour[v] == 3) continue;
        double in = -1e300, out = -1e300;
        arc in_arc = {0, 0}, out_arc = {0, 0};
        for (size_t d = s->best[on];; d = s->best[d]) {
            double gain = s->score[d * n + v] - s->score[d * n + s->best[d]];
            if (gain > in) in = gain, in_arc = s->stands_for[d * n + v];
            if (s->score[v * n + d] > out) out = s->score[v * n + d], out_arc = s->stands_for[v * n + d];
            if (d == on) break;
        }
        s->score[on * n + v] = in;
        s->stands_for[on * n + v] = in_arc;
        s->score[v * n + on] = out;
        s->stands_for[v * n + on] = out_arc;
    }
    for (size_t d = s->best[on]; d != on; d = s->best[d]) s->live[d] = 0;
    s->node[on] = made;
}

static void edmonds(const float *scores, size_t stride, size_t tokens, int32_t *heads, void *scratch) {
    search s = lay_out(tokens + 1, scratch);
    size_t n = s.n;
    memset(s.parent, 0, sizeof *s.parent * 2 * n);
    for (size_t d = 0; d < n; d++) {
        s.node[d] = (uint16_t)d;
        s.live[d] = 1;
        for (size_t h = 0; h < n; h++) {
            s.score[d * n + h] = d ? (double)scores[(d - 1) * stride + h] - (h ? 0.0 : 1e6) : -1e300;
            s.stands_for[d * n + h] = (arc){(uint16_t)d, (uint16_t)h};
        }
    }
    uint16_t made = (uint16_t)n;
    for (size_t on; (on = find_cycle(&s)) != 0; made++) contract(&s, on, made);
    for (size_t d = 1; d < n; d++)
        if (s.live[d]) s.chosen[s.node[d]] = s.stands_for[d * n + s.best[d]];
    /* The arc chosen for a contracted node replaces the one inside its cycle that ends at the same token. */
    while (made > n) {
        made--;
        arc in = s.chosen[made];
        uint16_t member = in.dep;
        while (s.parent[member] != made) member = s.parent[member];
        s.chosen[member] = in;
    }
    for (size_t d = 1; d < n; d++) heads[d - 1] = (int32_t)s.chosen[d].head - 1;
}

/* The first of the highest scores but that of `itself`, four at a time: a head is sought for every token. */
static size_t best_head(const float *row, size_t n, size_t itself) {
    typedef float four __attribute__((vector_size(16)));
    typedef int32_t places __attribute__((vector_size(16)));
    four top = {-1e30f, -1e30f, -1e30f, -1e30f};
    places at = {0}, here = {0, 1, 2, 3};
    size_t h = 0;
    for (; h + 4 <= n; h += 4, here += 4) {
        four x;
        memcpy(&x, row + h, sizeof x);
        places better = (x > top) & (here != (int32_t)itself);
        top = (four)((better & (places)x) | (~better & (places)top));
        at = (better & here) | (~better & at);
    }
    size_t best = (size_t)at[0];
    float most = top[0];
    for (int i = 1; i < 4; i++) {
        if (top[i] < most || (top[i] == most && (size_t)at[i] > best)) continue;
        most = top[i];
        best = (size_t)at[i];
    }
    for (; h < n; h++)
        if (h != itself && row[h] > most) most = row[h], best = h;
    return best;
}

void cm_tree_best(const float *scores, size_t stride, size_t n, int32_t *heads, void *scratch) {
    for (size_t d = 0; d < n; d++) heads[d] = (int32_t)best_head(scores + d * stride, n + 1, d + 1) - 1;
    if (n && !is_tree(heads, n, scratch)) edmonds(scores, stride, n, heads, scratch);
}
