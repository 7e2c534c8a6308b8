#include "score.h"

#include <stdio.h>
#include <time.h>

#include "syntax/inputs.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static size_t base_length(int rel) { return strcspn(cm_deprel_names[rel], ":"); }

static bool same_base(int a, int b) {
    size_t n = base_length(a);
    return n == base_length(b) && memcmp(cm_deprel_names[a], cm_deprel_names[b], n) == 0;
}

static bool scored(uint8_t tag) { return tag && tag % 2 == 1 && tag <= CM_NAME_BEGINS(CM_NAME_LOC); }

static uint32_t span_end(const cm_sentence *s, uint32_t i) {
    uint8_t on = (uint8_t)(s->tokens[i].name + 1);
    for (i++; i < s->n_tokens && s->tokens[i].name == on;) i++;
    return i;
}

static void count_names(const cm_sentence *gold, const cm_sentence *said, score *s) {
    if (!gold->n_tokens || gold->tokens[0].name == NAME_UNKNOWN) return;
    for (uint32_t i = 0; i < gold->n_tokens; i++) {
        bool g = scored(gold->tokens[i].name), t = scored(said->tokens[i].name);
        s->name_gold += g;
        s->name_said += t;
        s->name_right += g && t && gold->tokens[i].name == said->tokens[i].name && span_end(gold, i) == span_end(said, i);
    }
}

static void count(const cm_sentence *gold, const cm_sentence *said, cm_arena *arena, score *s) {
    for (uint32_t i = 0; i < gold->n_tokens; i++) {
        const cm_token *g = &gold->tokens[i], *t = &said->tokens[i];
        bool head = g->head == t->head;
        s->tokens++;
        s->upos += g->upos == t->upos;
        s->xpos += g->xpos == t->xpos;
        cm_str a = g->lemma, b = t->lemma;
        s->lemma += cm_str_eq(cm_lower(arena, a), cm_lower(arena, b));
        s->uas += head;
        s->feats += cm_str_eq(g->feats, t->feats);
        s->las += head && g->deprel == t->deprel;
        s->las_base += head && same_base(g->deprel, t->deprel);
        s->rel_gold[g->deprel]++;
        s->rel_said[t->deprel]++;
        s->rel_right[g->deprel] += head && g->deprel == t->deprel;
    }
}

comity_status score_bank(const cm_model *model, const treebank *bank, score *out, comity_error *err) {
    *out = (score){.sentences = bank->n};
    cm_parser *parser;
    CM_TRY(cm_parser_new(model, &parser, err));
    cm_arena *arena = cm_arena_new();
    cm_sentence *said = CM_NEW_ARRAY(arena, cm_sentence, bank->n);
    for (size_t i = 0; i < bank->n; i++) {
        said[i] = bank->at[i];
        said[i].tokens = CM_NEW_ARRAY(arena, cm_token, bank->at[i].n_tokens);
        for (uint32_t j = 0; j < said[i].n_tokens; j++)
            said[i].tokens[j] = (cm_token){.form = bank->at[i].tokens[j].form, .head = -2};
    }
    double start = now();
    comity_status status = cm_parse(parser, arena, said, bank->n, err);
    out->seconds = now() - start;
    for (size_t i = 0; status == COMITY_OK && i < bank->n; i++) {
        count(&bank->at[i], &said[i], arena, out);
        count_names(&bank->at[i], &said[i], out);
    }
    cm_arena_free(arena);
    cm_parser_free(parser);
    return status;
}

static double share(size_t a, size_t b) { return b ? 100.0 * (double)a / (double)b : 0.0; }

void score_print(const char *name, const score *s, bool relations) {
    printf("%-10s %6zu tokens  UPOS %.2f  XPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f  (without subtypes %.2f)  feats %.2f  names P %.1f R %.1f F1 %.2f  "
           "%.0f tokens/s\n",
           name, s->tokens, share(s->upos, s->tokens), share(s->xpos, s->tokens), share(s->lemma, s->tokens),
           share(s->uas, s->tokens), share(s->las, s->tokens), share(s->las_base, s->tokens),
           share(s->feats, s->tokens), share(s->name_right, s->name_said), share(s->name_right, s->name_gold),
           share(2 * s->name_right, s->name_gold + s->name_said),
           (double)s->tokens / (s->seconds > 0 ? s->seconds : 1));
    if (relations) {
        static const cm_deprel shown[] = {CM_NSUBJ, CM_NSUBJ_PASS, CM_OBJ, CM_IOBJ, CM_OBL, CM_OBL_AGENT, CM_XCOMP,
                                          CM_CCOMP, CM_ADVCL, CM_CONJ, CM_APPOS, CM_NMOD, CM_NMOD_POSS, CM_ACL,
                                          CM_ACL_RELCL, CM_ROOT};
        for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
            cm_deprel r = shown[i];
            printf("    %-12s F1 %5.1f  (P %5.1f  R %5.1f  of %zu)\n", cm_deprel_names[r],
                   share(2 * s->rel_right[r], s->rel_gold[r] + s->rel_said[r]), share(s->rel_right[r], s->rel_said[r]),
                   share(s->rel_right[r], s->rel_gold[r]), s->rel_gold[r]);
        }
    }
    fflush(stdout);
}
