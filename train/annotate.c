/* annotate AGREEMENT MODEL[,MODEL...] FILE... > OUT.conllu
 *
 * Parses open text by several models and lets them vote: each gives its arcs,
 * the tree with most votes is kept, with the most frequent label and tags.
 * Sentences on which they agree too little are left out. A model trained on
 * the result as well as on treebanks knows more words.
 *
 * A file is plain text; or names in BIO form (.tsv) or CoNLL-U, whose tokens and
 * names are kept. With
 * --names its trees are kept as well, and names are added to the sentences
 * that have none. */
#include <stdio.h>
#include <stdlib.h>

#include "swap.h"
#include "syntax/syntax.h"
#include "syntax/tree.h"
#include "syntax/treebank.h"

enum { MAX_MODELS = 8, MIN_TOKENS = 5, MAX_TOKENS = 90 };

typedef struct voters {
    cm_model *model[MAX_MODELS];
    cm_parser *parser[MAX_MODELS];
    int n;
    bool names; /* add names, keep trees */
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

static void print_token(size_t i, const cm_token *t) {
    printf("%zu\t%.*s\t_\t%s\t%s\t_\t%d\t%s\t_\t", i + 1, CM_FMT(t->form), cm_upos_names[t->upos],
           cm_xpos_names[t->xpos], t->head + 1, cm_deprel_names[t->deprel]);
    if (t->name == 0)
        puts("_");
    else if (t->name == CM_NAME_UNKNOWN)
        puts("Name=?");
    else
        printf("Name=%c-%s\n", t->name % 2 ? 'B' : 'I', cm_name_kinds[(t->name - 1) / 2]);
}

static void write_sentence(const cm_token *names, const cm_sentence *votes[], int n_models, double least) {
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
    if (n && names[0].name != CM_NAME_UNKNOWN) puts("# names = yes");
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
        cm_token t = s->tokens[i];
        t.upos = (uint8_t)most(upos, n_models);
        t.xpos = (uint8_t)most(xpos, n_models);
        t.head = heads[i];
        t.deprel = (uint8_t)label;
        t.name = names[i].name == CM_NAME_UNKNOWN ? 0 : names[i].name;
        print_token(i, &t);
    }
    putchar('\n');
}

/* What enough models see alike; the rest of what some of them see is left open. Names that were there are kept. */
static void write_names(const cm_sentence *s, const cm_sentence *votes[], int n_models, double least) {
    bool known = s->n_tokens && s->tokens[0].name != CM_NAME_UNKNOWN;
    uint8_t before = 0;
    puts("# names = yes");
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        cm_token t = s->tokens[i];
        int name[MAX_MODELS] = {0}, alike = 0;
        for (int m = 0; m < n_models; m++) name[m] = votes[m]->tokens[i].name;
        if (!known) t.name = (uint8_t)most(name, n_models);
        for (int m = 0; m < n_models; m++) alike += name[m] == t.name;
        bool goes_on = t.name && t.name % 2 == 0;
        if (!known && (alike < least * n_models || (goes_on && before != t.name && before != t.name - 1)))
            t.name = CM_NAME_UNKNOWN;
        print_token(i, &t);
        before = t.name;
    }
    putchar('\n');
}

static comity_status annotate(voters *v, cm_arena *arena, const cm_sentence *first, size_t n, double least,
                              comity_error *err) {
    const cm_sentence *votes[MAX_MODELS];
    cm_sentence *copy[MAX_MODELS];
    for (int m = 0; m < v->n; m++) {
        copy[m] = CM_NEW_ARRAY(arena, cm_sentence, n);
        for (size_t i = 0; i < n; i++) {
            copy[m][i] = first[i];
            copy[m][i].tokens = CM_NEW_ARRAY(arena, cm_token, first[i].n_tokens);
            memcpy(copy[m][i].tokens, first[i].tokens, sizeof(cm_token) * first[i].n_tokens);
        }
        CM_TRY(cm_parse(v->parser[m], arena, copy[m], n, err));
    }
    for (size_t i = 0; i < n; i++) {
        uint32_t tokens = first[i].n_tokens;
        for (int m = 0; m < v->n; m++) votes[m] = &copy[m][i];
        if (v->names)
            write_names(&first[i], votes, v->n, least);
        else if (tokens >= MIN_TOKENS && tokens <= MAX_TOKENS)
            write_sentence(first[i].tokens, votes, v->n, least);
    }
    return COMITY_OK;
}

static char *slurp(const char *path, size_t *size);

static comity_status annotate_file(voters *v, const char *path, double least, comity_error *err) {
    cm_treebank bank = {.arena = cm_arena_new()};
    comity_status status;
    size_t size = 0;
    char *text = NULL;
    if (cm_str_ends(cm_str_of(path), ".conllu")) {
        status = cm_treebank_read(&bank, path, true, err);
    } else if (cm_str_ends(cm_str_of(path), ".tsv")) {
        status = cm_treebank_read_names(&bank, path, true, err);
    } else if ((text = slurp(path, &size))) {
        cm_text cut = {0};
        status = cm_text_segment(bank.arena, (cm_str){text, size}, &cut, err);
        bank.at = cut.sentences;
        bank.n = cut.n_sentences;
    } else {
        status = cm_fail(err, COMITY_NOT_FOUND, "%s: cannot read the text", path);
    }
    for (size_t i = 0; i < bank.n; i++)
        for (uint32_t j = 0; j < bank.at[i].n_tokens && !(i < bank.named.n && bank.named.at[i]); j++)
            bank.at[i].tokens[j].name = CM_NAME_UNKNOWN;
    if (status == COMITY_OK) status = annotate(v, bank.arena, bank.at, bank.n, least, err);
    free(text);
    cm_arena_free(bank.arena);
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
    if (argc > 1 && strcmp(argv[1], "--names") == 0) {
        v.names = true;
        argv++;
        argc--;
    }
    if (argc < 4) {
        fputs("usage: annotate [--names] AGREEMENT MODEL[,MODEL...] FILE.txt... > OUT.conllu\n", stderr);
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
    for (int i = 3; i < argc && status == COMITY_OK; i++) status = annotate_file(&v, argv[i], least, &err);
    if (status != COMITY_OK) fprintf(stderr, "annotate: %s\n", err.message);
    return status;
}
