/* annotate MODEL[,MODEL...] FILE.txt... > OUT.conllu
 *
 * Parses open text by several models and lets them vote: each gives its arcs,
 * the tree with most votes is kept, with the most frequent label and tags.
 * Sentences on which they agree too little are left out. A model trained on
 * the result as well as on treebanks knows more words. */
#include <stdio.h>
#include <stdlib.h>

#include "syntax/syntax.h"
#include "syntax/tree.h"

enum { MAX_MODELS = 8, MIN_TOKENS = 5, MAX_TOKENS = 90 };

typedef struct voters {
    cm_model *model[MAX_MODELS];
    cm_parser *parser[MAX_MODELS];
    int n;
} voters;

/* The most frequent of n values; the first model's on a tie. */
static int most(const int *v, int n) {
    int best = v[0], best_count = 0;
    for (int i = 0; i < n; i++) {
        int count = 0;
        for (int j = 0; j < n; j++) count += v[j] == v[i];
        if (count > best_count) best_count = count, best = v[i];
    }
    return best;
}

static void write_sentence(const cm_sentence *votes[], int n_models, double least) {
    const cm_sentence *s = votes[0];
    size_t n = s->n_tokens, stride = n + 1;
    static float score[MAX_TOKENS * (MAX_TOKENS + 1)];
    static int32_t heads[MAX_TOKENS];
    static char *scratch;
    if (!scratch) scratch = malloc(cm_tree_scratch(MAX_TOKENS));
    if (!scratch) abort();
    memset(score, 0, sizeof score);
    for (int m = 0; m < n_models; m++)
        for (size_t i = 0; i < n; i++)
            score[i * stride + (size_t)(votes[m]->tokens[i].head + 1)] += m == 0 ? 1.01f : 1.0f;
    cm_tree_best(score, stride, n, heads, scratch);
    double agree = 0;
    for (size_t i = 0; i < n; i++)
        for (int m = 0; m < n_models; m++) agree += votes[m]->tokens[i].head == heads[i];
    if (agree < least * (double)n * n_models) return;
    for (size_t i = 0; i < n; i++) {
        int upos[MAX_MODELS] = {0}, xpos[MAX_MODELS] = {0}, rel[MAX_MODELS] = {0}, rels = 0;
        for (int m = 0; m < n_models; m++) {
            const cm_token *t = &votes[m]->tokens[i];
            upos[m] = t->upos;
            xpos[m] = t->xpos;
            if (t->head == heads[i]) rel[rels++] = t->deprel;
        }
        int label = rels ? most(rel, rels) : CM_DEP;
        if (heads[i] < 0) label = CM_ROOT;
        printf("%zu\t%.*s\t_\t%s\t%s\t_\t%d\t%s\t_\t_\n", i + 1, CM_FMT(s->tokens[i].form),
               cm_upos_names[most(upos, n_models)], cm_xpos_names[most(xpos, n_models)], heads[i] + 1,
               cm_deprel_names[label]);
    }
    putchar('\n');
}

static comity_status annotate(voters *v, cm_str text, double least, comity_error *err) {
    cm_arena *arena = cm_arena_new();
    cm_text first;
    CM_TRY(cm_text_segment(arena, text, &first, err));
    const cm_sentence *votes[MAX_MODELS];
    cm_sentence *copy[MAX_MODELS] = {first.sentences};
    for (int m = 0; m < v->n; m++) {
        if (m) {
            copy[m] = CM_NEW_ARRAY(arena, cm_sentence, first.n_sentences);
            for (size_t i = 0; i < first.n_sentences; i++) {
                copy[m][i] = first.sentences[i];
                copy[m][i].tokens = CM_NEW_ARRAY(arena, cm_token, first.sentences[i].n_tokens);
                memcpy(copy[m][i].tokens, first.sentences[i].tokens, sizeof(cm_token) * first.sentences[i].n_tokens);
            }
        }
    }
    comity_status status = COMITY_OK;
    for (int m = 0; m < v->n && status == COMITY_OK; m++)
        status = cm_parse(v->parser[m], arena, copy[m], first.n_sentences, err);
    for (size_t i = 0; i < first.n_sentences && status == COMITY_OK; i++) {
        if (first.sentences[i].n_tokens < MIN_TOKENS || first.sentences[i].n_tokens > MAX_TOKENS) continue;
        for (int m = 0; m < v->n; m++) votes[m] = &copy[m][i];
        write_sentence(votes, v->n, least);
    }
    cm_arena_free(arena);
    return status;
}

/* The file, each line a paragraph, lines of mark-up left out. */
static char *slurp(const char *path, size_t *size) {
    FILE *f = fopen(path, "r");
    if (!f) return NULL;
    char *out = NULL, *line = NULL;
    size_t cap = 0, n = 0, line_cap = 0;
    for (ssize_t got; (got = getline(&line, &line_cap, f)) >= 0;) {
        if (line[0] == '<') continue;
        if (n + (size_t)got + 2 > cap) {
            cap = (n + (size_t)got + 2) * 2;
            out = realloc(out, cap);
            if (!out) abort();
        }
        memcpy(out + n, line, (size_t)got);
        n += (size_t)got;
        out[n++] = '\n';
    }
    free(line);
    fclose(f);
    *size = n;
    return out;
}

int main(int argc, char **argv) {
    comity_error err = {0};
    voters v = {0};
    if (argc < 4) {
        fputs("usage: annotate AGREEMENT MODEL[,MODEL...] FILE.txt... > OUT.conllu\n", stderr);
        return COMITY_USAGE;
    }
    double least = atof(argv[1]);
    comity_status status = COMITY_OK;
    for (char *save = NULL, *path = strtok_r(argv[2], ",", &save); path && v.n < MAX_MODELS && status == COMITY_OK;
         path = strtok_r(NULL, ",", &save)) {
        status = cm_model_open(path, &v.model[v.n], &err);
        if (status == COMITY_OK) status = cm_parser_new(v.model[v.n], &v.parser[v.n], &err);
        v.n++;
    }
    for (int i = 3; i < argc && status == COMITY_OK; i++) {
        size_t size = 0;
        char *text = slurp(argv[i], &size);
        if (!text) {
            status = cm_fail(&err, COMITY_NOT_FOUND, "%s: cannot read the text", argv[i]);
            break;
        }
        status = annotate(&v, (cm_str){text, size}, least, &err);
        free(text);
    }
    if (status != COMITY_OK) fprintf(stderr, "annotate: %s\n", err.message);
    return status;
}
