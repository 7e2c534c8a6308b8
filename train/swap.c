#include "swap.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "net.h"
#include "syntax/inputs.h"

static bool lower_case(cm_str s) { return s.s[0] >= 'a' && s.s[0] <= 'z'; }
static bool is_of(cm_str s) { return cm_str_is(s, "of"); }
static bool is_and(cm_str s) { return cm_str_is(s, "and") || cm_str_is(s, "&"); }

comity_status swap_read(swap_pools *pools, cm_name_kind kind, const char *path, comity_error *err) {
    FILE *f = fopen(path, "r");
    if (!f) return cm_fail(err, COMITY_NOT_FOUND, "%s: cannot open the list of names: %s", path, strerror(errno));
    char *line = NULL;
    size_t cap = 0;
    for (ssize_t got; (got = getline(&line, &cap, f)) >= 0;) {
        cm_str rest = cm_str_trim((cm_str){line, (size_t)got}), part, name[SWAP_MOST_TOKENS] = {0};
        size_t n = 0;
        bool good = rest.n > 0 && line[0] != '#';
        while (good && cm_str_split(&rest, ' ', &part)) {
            bool link = n > 0 && rest.n > 0 && (is_of(part) || is_and(part));
            good = n < SWAP_MOST_TOKENS && part.n > 0 && (link || !lower_case(part));
            if (good) name[n++] = cm_normal_form(pools->arena, cm_arena_str(pools->arena, part));
        }
        if (!good) continue;
        if (pools->kind[kind].n == pools->kind[kind].cap) {
            pools->kind[kind].cap = pools->kind[kind].cap * 2 + 1024;
            pools->kind[kind].at = realloc(pools->kind[kind].at, pools->kind[kind].cap * sizeof name);
            if (!pools->kind[kind].at) abort();
        }
        memcpy(pools->kind[kind].at[pools->kind[kind].n++], name, sizeof name);
    }
    free(line);
    fclose(f);
    return COMITY_OK;
}

/* The one token of [from, end) whose head lies outside of it; -1 when there are more, or when
 * a token outside hangs from another than that. */
static int32_t head_of(const cm_token *t, uint32_t n, uint32_t from, uint32_t end) {
    int32_t head = -1;
    for (uint32_t i = from; i < end; i++)
        if (t[i].head < (int32_t)from || t[i].head >= (int32_t)end) {
            if (head >= 0) return -1;
            head = (int32_t)i;
        }
    for (uint32_t i = 0; i < n; i++)
        if ((i < from || i >= end) && t[i].head >= (int32_t)from && t[i].head < (int32_t)end && t[i].head != head)
            return -1;
    return head;
}

/* Persons are flat from their first word on. Other names are compounds of their last word, or of the one before
 * "of" or "and". */
static uint32_t top_of(const cm_str *name, uint32_t size, uint8_t kind) {
    if (kind == CM_NAME_PER) return 0;
    for (uint32_t i = 1; i + 1 < size; i++)
        if (is_of(name[i]) || is_and(name[i])) return i - 1;
    return size - 1;
}

static void hang(cm_token *t, uint32_t head, uint8_t upos, const char *xpos, uint8_t deprel, const char *feats) {
    *t = (cm_token){.form = t->form, .name = t->name, .lemma = t->form, .upos = upos, .deprel = deprel,
                    .xpos = (uint8_t)cm_xpos_from(cm_str_of(xpos)), .head = (int32_t)head, .feats = cm_str_of(feats)};
}

static void put_name(cm_token *t, uint32_t from, const cm_str *name, uint32_t size, cm_token was, uint8_t kind) {
    uint32_t top = from + top_of(name, size, kind), last = from + size - 1;
    for (uint32_t i = from; i <= last; i++) {
        t[i].form = name[i - from];
        t[i].name = i == from ? CM_NAME_BEGINS(kind) : CM_NAME_GOES_ON(kind);
        cm_deprel rel = kind == CM_NAME_PER ? CM_FLAT : CM_COMPOUND;
        if (is_of(t[i].form))
            hang(&t[i], last, CM_ADP, "IN", CM_CASE, "");
        else if (is_and(t[i].form))
            hang(&t[i], last, CM_CCONJ, "CC", CM_CC, "");
        else if (i == last && i != top)
            hang(&t[i], top, CM_PROPN, "NNP", kind == CM_NAME_PER ? CM_FLAT : is_of(t[top + 1].form) ? CM_NMOD : CM_CONJ,
                 "Number=Sing");
        else
            hang(&t[i], i < top || kind == CM_NAME_PER ? top : last, CM_PROPN, "NNP", rel, "Number=Sing");
    }
    t[top].head = was.head;
    t[top].deprel = was.deprel;
}

static uint32_t replace(cm_token *t, uint32_t n, uint32_t from, uint32_t end, int32_t head, const cm_str *name,
                        uint32_t size, uint8_t kind) {
    int32_t grown = (int32_t)size - (int32_t)(end - from);
    cm_token was = t[head];
    int32_t top = (int32_t)(from + top_of(name, size, kind));
    for (uint32_t i = 0; i < n; i++) {
        if (t[i].head >= (int32_t)from && t[i].head < (int32_t)end)
            t[i].head = top;
        else if (t[i].head >= (int32_t)end)
            t[i].head += grown;
    }
    if (was.head >= (int32_t)end) was.head += grown;
    memmove(t + from + size, t + end, (n - end) * sizeof *t);
    put_name(t, from, name, size, was, kind);
    return (uint32_t)((int32_t)n + grown);
}

uint32_t swap_names(const swap_pools *pools, cm_token *t, uint32_t n, uint32_t room, float share, uint64_t *random) {
    for (uint32_t i = 0; i < n; i++) {
        if (t[i].name % 2 == 0 || t[i].name > CM_NAME_BEGINS(CM_NAME_LOC)) continue;
        uint8_t kind = (uint8_t)((t[i].name - 1) / 2);
        uint32_t end = i + 1;
        while (end < n && t[end].name == CM_NAME_GOES_ON(kind)) end++;
        if ((i && t[i - 1].name == CM_NAME_UNKNOWN) || (end < n && t[end].name == CM_NAME_UNKNOWN)) continue;
        size_t pool = pools->kind[kind].n;
        if (!pool || net_uniform(random) >= share) continue;
        int32_t head = head_of(t, n, i, end);
        if (head < 0 || t[head].upos != CM_PROPN) continue;
        const cm_str *name = pools->kind[kind].at[net_random(random) % pool];
        uint32_t size = 0;
        while (size < SWAP_MOST_TOKENS && name[size].n) size++;
        if (n + size > room) continue;
        n = replace(t, n, i, end, head, name, size, kind);
        i += size - 1;
    }
    return n;
}
