#include "syntax/score.h"

#include <stdlib.h>
#include <time.h>

#include "base/error.h"
#include "syntax/inputs.h"

static const cm_deprel shown[] = {CM_NSUBJ, CM_NSUBJ_PASS, CM_OBJ,   CM_IOBJ, CM_OBL,  CM_OBL_AGENT, CM_XCOMP, CM_CCOMP,
                                  CM_ADVCL, CM_CONJ,       CM_APPOS, CM_NMOD, CM_NMOD_POSS, CM_ACL, CM_ACL_RELCL, CM_ROOT};
enum { N_SHOWN = sizeof shown / sizeof *shown };
_Static_assert((int)CM_M_RELATIONS + (int)N_SHOWN == (int)CM_M_NEGATION, "score.h says how many relations are shown");

const char *cm_measure_name(size_t place) {
    static const char *const first[] = {"tokens", "sentences", "UPOS", "XPOS", "FEATS",
                                        "lemma",  "UAS",       "LAS",  "LAS (no subtypes)"};
    static const char *const names[] = {"names", "names PER", "names ORG", "names LOC", "names NORP", "names DATE",
                                        "names MISC"};
    if (place < CM_M_RELATIONS) return first[place];
    if (place < CM_M_NEGATION) return cm_deprel_names[shown[place - CM_M_RELATIONS]];
    if (place == CM_M_NEGATION) return "advmod(neg)";
    return place < CM_MEASURES ? names[place - CM_M_NAMES] : "";
}

double cm_measure_f1(const comity_measure *m) {
    return m->gold + m->said ? 200.0 * (double)m->right / (double)(m->gold + m->said) : 0.0;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ------------------------------------------------------------ one text -- */

/* The sentences of one document as one row of tokens. */
typedef struct row {
    const cm_token **at;
    int64_t *head; /* in the row, -1 a root */
    size_t n;
} row;

static row row_of(cm_arena *arena, const cm_sentence *sentences, size_t n) {
    row r = {0};
    size_t total = 0;
    for (size_t i = 0; i < n; i++) total += sentences[i].n_tokens;
    r.at = CM_NEW_ARRAY(arena, const cm_token *, total + 1);
    r.head = CM_NEW_ARRAY(arena, int64_t, total + 1);
    for (size_t i = 0; i < n; i++) {
        size_t first = r.n;
        for (uint32_t j = 0; j < sentences[i].n_tokens; j++) {
            const cm_token *t = &sentences[i].tokens[j];
            r.head[r.n] = t->head < 0 ? -1 : (int64_t)(first + (size_t)t->head);
            r.at[r.n++] = t;
        }
    }
    return r;
}

static bool same_place(const cm_token *a, const cm_token *b) { return a->start == b->start && a->end == b->end; }

/* Pairs the gold words [g, g_end) with the said words [s, s_end) that have the same form, as many as can be in order. */
static void pair_by_form(cm_arena *arena, const row *gold, size_t g, size_t g_end, const row *said, size_t s, size_t s_end,
                         int64_t *gold_of) {
    size_t n = g_end - g, m = s_end - s, width = m + 1;
    uint32_t *most = calloc((n + 1) * width, sizeof *most); /* of the rest from here on */
    cm_str *forms = CM_NEW_ARRAY(arena, cm_str, n + m + 1), *said_forms = forms + n;
    if (!most) abort();
    for (size_t i = 0; i < n; i++) forms[i] = cm_normal_form(arena, gold->at[g + i]->form);
    for (size_t j = 0; j < m; j++) said_forms[j] = cm_normal_form(arena, said->at[s + j]->form);
    for (size_t i = n; i-- > 0;)
        for (size_t j = m; j-- > 0;) {
            uint32_t *here = &most[i * width + j];
            if (cm_str_ieq(forms[i], said_forms[j])) *here = most[(i + 1) * width + j + 1] + 1;
            else *here = most[(i + 1) * width + j] > most[i * width + j + 1] ? most[(i + 1) * width + j] : most[i * width + j + 1];
        }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (cm_str_ieq(forms[i], said_forms[j])) gold_of[s + j++] = (int64_t)(g + i++);
        else if (most[(i + 1) * width + j] >= most[i * width + j + 1]) i++;
        else j++;
    }
    free(most);
}

/* For each said word the gold word at its place, or -1. */
static int64_t *align(cm_arena *arena, const row *gold, const row *said) {
    int64_t *gold_of = CM_NEW_ARRAY(arena, int64_t, said->n + 1);
    for (size_t j = 0; j < said->n; j++) gold_of[j] = -1;
    for (size_t i = 0, j = 0; i < gold->n && j < said->n;) {
        const cm_token *g = gold->at[i];
        size_t end = i + 1;
        while (end < gold->n && same_place(g, gold->at[end])) end++;
        while (j < said->n && said->at[j]->start < g->start) j++;
        size_t to = j;
        bool one = end - i == 1;
        while (to < said->n && (one ? same_place(g, said->at[to]) : said->at[to]->end <= g->end)) to++;
        if (one && to - j == 1) gold_of[j] = (int64_t)i;
        else if (to > j) pair_by_form(arena, gold, i, end, said, j, to, gold_of);
        j = to;
        i = end;
    }
    return gold_of;
}

typedef struct span {
    uint32_t start, end;
    int kind;
} span;
typedef CM_VEC(span) spans;

static spans names_of(cm_arena *arena, const cm_sentence *sentences, size_t n) {
    spans out = {0};
    for (size_t i = 0; i < n; i++) {
        int open = -1;
        for (uint32_t j = 0; j < sentences[i].n_tokens; j++) {
            const cm_token *t = &sentences[i].tokens[j];
            int kind = t->name ? (t->name - 1) / 2 : -1;
            if (kind >= 0 && kind == open && t->name == CM_NAME_GOES_ON(kind)) {
                out.at[out.n - 1].end = t->end;
            } else if (kind >= 0) {
                span s = {t->start, t->end, kind};
                CM_PUSH(arena, out, s);
            }
            open = kind;
        }
    }
    return out;
}

static void count_names(cm_arena *arena, const cm_sentence *gold, size_t n_gold, const cm_sentence *said, size_t n_said,
                        comity_measure *m) {
    spans g = names_of(arena, gold, n_gold), s = names_of(arena, said, n_said);
    for (size_t i = 0; i < g.n; i++) m[CM_M_NAMES_KIND + g.at[i].kind].gold++;
    for (size_t i = 0; i < s.n; i++) m[CM_M_NAMES_KIND + s.at[i].kind].said++;
    for (size_t i = 0, j = 0; i < g.n && j < s.n;) {
        const span *a = &g.at[i], *b = &s.at[j];
        if (a->start == b->start) {
            if (a->end == b->end && a->kind == b->kind) m[CM_M_NAMES_KIND + a->kind].right++;
            i++, j++;
        } else if (a->start < b->start) {
            i++;
        } else {
            j++;
        }
    }
}

static void count_sentences(const cm_sentence *gold, size_t n_gold, const cm_sentence *said, size_t n_said, comity_measure *m) {
    m->gold += n_gold;
    m->said += n_said;
    for (size_t i = 0, j = 0; i < n_gold && j < n_said;) {
        uint32_t a = gold[i].start, b = said[j].start;
        if (a == b && gold[i].end == said[j].end) m->right++;
        i += a <= b;
        j += b <= a;
    }
}

static bool same_base(int a, int b) {
    const char *x = cm_deprel_names[a], *y = cm_deprel_names[b];
    size_t n = strcspn(x, ":");
    return n == strcspn(y, ":") && memcmp(x, y, n) == 0;
}

static bool negates(const cm_token *t) {
    static const char *const words[] = {"not", "n't", "n\xE2\x80\x99t", "nt", "never"};
    if (t->deprel != CM_ADVMOD) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cm_str_ieq(t->form, cm_str_of(words[i]))) return true;
    return false;
}

/* Adds one word on its side: 0 gold, 1 said, 2 right. */
static void add(comity_measure *m, int side, size_t by) {
    if (side == 0) m->gold += by;
    else if (side == 1) m->said += by;
    else m->right += by;
}

static void count_relation(const cm_token *t, int side, comity_measure *m) {
    for (size_t i = 0; i < N_SHOWN; i++)
        if (t->deprel == shown[i]) add(&m[CM_M_RELATIONS + i], side, 1);
    if (negates(t)) add(&m[CM_M_NEGATION], side, 1);
}

static void count_pair(cm_arena *arena, const cm_token *g, const cm_token *t, bool head, comity_measure *m) {
    m[CM_M_TOKENS].right++;
    m[CM_M_UPOS].right += g->upos == t->upos;
    m[CM_M_XPOS].right += g->xpos == t->xpos;
    m[CM_M_FEATS].right += cm_str_eq(g->feats, t->feats);
    m[CM_M_LEMMA].right += cm_str_eq(g->lemma, t->lemma) || cm_str_eq(cm_lower(arena, g->lemma), cm_lower(arena, t->lemma));
    if (!head) return;
    m[CM_M_UAS].right++;
    m[CM_M_LAS_BASE].right += same_base(g->deprel, t->deprel);
    if (g->deprel != t->deprel) return;
    m[CM_M_LAS].right++;
    count_relation(g, 2, m);
}

void cm_score_sentences(cm_arena *arena, const cm_sentence *gold, size_t n_gold, const cm_sentence *said, size_t n_said,
                        bool aligned, comity_measure m[CM_MEASURES]) {
    row g = row_of(arena, gold, n_gold), s = row_of(arena, said, n_said);
    const int64_t *gold_of = aligned ? NULL : align(arena, &g, &s);
    for (size_t place = 0; place < CM_M_RELATIONS; place++) {
        if (place == CM_M_SENTENCES) continue;
        m[place].gold += g.n;
        m[place].said += s.n;
    }
    count_sentences(gold, n_gold, said, n_said, &m[CM_M_SENTENCES]);
    for (size_t i = 0; i < g.n; i++) count_relation(g.at[i], 0, m);
    for (size_t j = 0; j < s.n; j++) {
        count_relation(s.at[j], 1, m);
        int64_t i = aligned ? (int64_t)j : gold_of[j], head = s.head[j];
        if (i < 0) continue;
        bool root = head < 0, right = root ? g.head[i] < 0 : g.head[i] >= 0 && (aligned ? head : gold_of[head]) == g.head[i];
        count_pair(arena, g.at[i], s.at[j], right, m);
    }
    count_names(arena, gold, n_gold, said, n_said, m);
}

/* Marks what the bank tells and the model says; sums up the names. */
static void finish(const cm_treebank *bank, bool raw, bool said_feats, comity_measure *m) {
    m[CM_M_TOKENS].known = m[CM_M_SENTENCES].known = raw;
    m[CM_M_UPOS].known = bank->n_upos > 0;
    m[CM_M_XPOS].known = bank->n_xpos > 0;
    m[CM_M_FEATS].known = bank->n_feats > 0 && said_feats;
    m[CM_M_LEMMA].known = bank->n_lemmas > 0;
    for (size_t i = CM_M_UAS; i <= CM_M_NEGATION; i++) m[i].known = bank->n_trees > 0;
    for (size_t k = 0; k < CM_NAME_KINDS; k++) {
        comity_measure *kind = &m[CM_M_NAMES_KIND + k];
        kind->known = bank->has_names && kind->gold > 0;
        if (k != CM_NAME_PER && k != CM_NAME_ORG && k != CM_NAME_LOC) continue;
        m[CM_M_NAMES].gold += kind->gold;
        m[CM_M_NAMES].said += kind->said;
        m[CM_M_NAMES].right += kind->right;
    }
    m[CM_M_NAMES].known = bank->has_names;
}

static bool any_feats(const cm_sentence *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < s[i].n_tokens; j++)
            if (s[i].tokens[j].feats.n) return true;
    return false;
}

/* ------------------------------------------------------------ the bank -- */

/* Many sentences at a time: products of large matrices are what the parser is fast at. */
enum { AT_A_TIME = 20000 };

typedef struct reader {
    cm_parser *parser;
    const cm_score_after *after;
} reader;

static comity_status parse(const reader *r, cm_arena *arena, cm_sentence *s, size_t n, comity_error *err) {
    CM_TRY(cm_parse(r->parser, arena, s, n, err));
    for (size_t i = 0; r->after && i < n; i++) r->after->call(r->after->user, &s[i]);
    return COMITY_OK;
}

static comity_status gold_tokens(const reader *r, cm_arena *arena, const cm_treebank *bank, comity_measure *m,
                                 double *seconds, comity_error *err) {
    bool feats = false;
    for (size_t d = 0; d < bank->documents.n;) {
        size_t first = bank->documents.at[d].sentence, n = 0, next = d;
        while (next < bank->documents.n && n < AT_A_TIME) n += bank->documents.at[next++].n;
        cm_arena_reset(arena);
        cm_sentence *said = CM_NEW_ARRAY(arena, cm_sentence, n);
        for (size_t i = 0; i < n; i++) {
            const cm_sentence *gold = &bank->at[first + i];
            said[i] = *gold;
            said[i].tokens = CM_NEW_ARRAY(arena, cm_token, gold->n_tokens);
            for (uint32_t j = 0; j < gold->n_tokens; j++) {
                const cm_token *t = &gold->tokens[j];
                said[i].tokens[j] = (cm_token){.form = t->form, .start = t->start, .end = t->end,
                                               .space_after = t->space_after, .head = -1};
            }
        }
        double start = now();
        CM_TRY(parse(r, arena, said, n, err));
        *seconds += now() - start;
        feats = feats || any_feats(said, n);
        for (; d < next; d++) {
            const cm_treebank_document *doc = &bank->documents.at[d];
            cm_score_sentences(arena, &bank->at[doc->sentence], doc->n, &said[doc->sentence - first], doc->n, true, m);
        }
    }
    finish(bank, false, feats, m);
    return COMITY_OK;
}

static comity_status raw_text(const reader *r, cm_arena *arena, const cm_treebank *bank, comity_measure *m, double *seconds,
                              comity_error *err) {
    bool feats = false;
    for (size_t d = 0; d < bank->documents.n; d++) {
        const cm_treebank_document *doc = &bank->documents.at[d];
        cm_arena_reset(arena);
        cm_text text;
        double start = now();
        CM_TRY(cm_text_segment(arena, doc->text, &text, err));
        CM_TRY(parse(r, arena, text.sentences, text.n_sentences, err));
        *seconds += now() - start;
        feats = feats || any_feats(text.sentences, text.n_sentences);
        cm_score_sentences(arena, &bank->at[doc->sentence], doc->n, text.sentences, text.n_sentences, false, m);
    }
    finish(bank, true, feats, m);
    return COMITY_OK;
}

static comity_status score(comity_status (*how)(const reader *, cm_arena *, const cm_treebank *, comity_measure *, double *,
                                                comity_error *),
                           const cm_model *model, const cm_score_after *after, const cm_treebank *bank, comity_measure *m,
                           double *seconds, comity_error *err) {
    memset(m, 0, sizeof *m * CM_MEASURES);
    *seconds = 0;
    cm_parser *parser;
    CM_TRY(cm_parser_new(model, &parser, err));
    cm_arena *arena = cm_arena_new();
    comity_status status = arena ? how(&(reader){parser, after}, arena, bank, m, seconds, err)
                                 : cm_fail(err, COMITY_NO_MEMORY, "out of memory for measuring");
    cm_arena_free(arena);
    cm_parser_free(parser);
    return status;
}

comity_status cm_score_gold_tokens(const cm_model *model, const cm_score_after *after, const cm_treebank *bank,
                                   comity_measure out[CM_MEASURES], double *seconds, comity_error *err) {
    return score(gold_tokens, model, after, bank, out, seconds, err);
}

comity_status cm_score_raw_text(const cm_model *model, const cm_score_after *after, const cm_treebank *bank,
                                comity_measure out[CM_MEASURES], double *seconds, comity_error *err) {
    return score(raw_text, model, after, bank, out, seconds, err);
}
