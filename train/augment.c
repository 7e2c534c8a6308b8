#include "augment.h"

#include "net.h"
#include "syntax/inputs.h"

static bool chance(uint64_t *random, float p) { return net_uniform(random) < p; }

static cm_str upper(cm_arena *arena, cm_str s) {
    char *out = cm_arena_alloc(arena, s.n + 1);
    for (size_t i = 0; i < s.n; i++) out[i] = (char)(s.s[i] >= 'a' && s.s[i] <= 'z' ? s.s[i] - 32 : s.s[i]);
    return (cm_str){out, s.n};
}

static bool capital(cm_str s) { return s.n && s.s[0] >= 'A' && s.s[0] <= 'Z'; }

static uint32_t drop_final(cm_token *t, uint32_t n) {
    if (n < 3 || t[n - 1].upos != CM_PUNCT || t[n - 1].head < 0) return n;
    for (uint32_t i = 0; i + 1 < n; i++)
        if (t[i].head == (int32_t)n - 1) return n;
    return n - 1;
}

uint32_t augment(const cm_sentence *from, const swap_pools *pools, cm_token *t, cm_arena *arena, uint64_t *random) {
    uint32_t n = from->n_tokens;
    memcpy(t, from->tokens, n * sizeof *t);
    if (chance(random, 0.4f)) n = swap_names(pools, t, n, n + AUGMENT_ROOM, 0.7f, random);
    if (chance(random, 0.08f)) n = drop_final(t, n);
    float way = net_uniform(random);
    if (way < 0.06f) { /* a fragment that begins in lower case */
        if (t[0].upos != CM_PROPN) t[0].form = cm_lower(arena, t[0].form);
    } else if (way < 0.09f) { /* all lower case */
        for (uint32_t i = 0; i < n; i++) t[i].form = cm_lower(arena, t[i].form);
    } else if (way < 0.11f) { /* all capitals */
        for (uint32_t i = 0; i < n; i++) t[i].form = upper(arena, t[i].form);
    } else if (way < 0.14f) { /* Capitals as in Headlines */
        for (uint32_t i = 0; i < n; i++)
            if (t[i].form.n > 3 && t[i].form.s[0] >= 'a' && t[i].form.s[0] <= 'z') {
                cm_str copy = cm_arena_str(arena, t[i].form);
                ((char *)copy.s)[0] = (char)(copy.s[0] - 32);
                t[i].form = copy;
            }
    } else if (way < 0.22f) { /* Jomo KENYATTA */
        for (uint32_t i = 1; i < n; i++)
            if (t[i].upos == CM_PROPN && t[i].deprel == CM_FLAT && capital(t[i].form)) t[i].form = upper(arena, t[i].form);
    }
    return n;
}
