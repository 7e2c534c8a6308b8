/* What the lexicon misses: verbs and event nouns between two actors that no
 * pattern matched, counted over a corpus (comity_coverage_*). */
#include "base/buf.h"
#include "coder/match.h"
#include "engine.h"

#include <stdlib.h>

typedef struct counted {
    uint64_t hash;
    comity_coverage_word word;
    size_t length; /* of the example */
} counted;

struct comity_coverage {
    const comity_engine *engine;
    cm_parser *parser;
    cm_arena *arena; /* of the document at hand */
    cm_arena *kept;  /* words and examples */
    counted *at;     /* open addressing */
    size_t n, cap;
    comity_coverage_word *list; /* as given out last; owned */
};

comity_status comity_coverage_new(const comity_engine *engine, comity_coverage **out, comity_error *err) {
    comity_coverage *c = calloc(1, sizeof *c);
    if (!c) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for a count of words");
    c->engine = engine;
    c->arena = cm_arena_new();
    c->kept = cm_arena_new();
    comity_status s = c->arena && c->kept ? cm_parser_new(engine->model, &c->parser, err)
                                          : cm_fail(err, COMITY_NO_MEMORY, "out of memory for a count of words");
    if (s != COMITY_OK) {
        comity_coverage_free(c);
        return s;
    }
    *out = c;
    return COMITY_OK;
}

void comity_coverage_free(comity_coverage *c) {
    if (!c) return;
    cm_parser_free(c->parser);
    cm_arena_free(c->arena);
    cm_arena_free(c->kept);
    free(c->at);
    free(c->list);
    free(c);
}

/* -------------------------------------------------------------- counts -- */

static counted *slot_of(const comity_coverage *c, uint64_t hash) {
    size_t i = hash & (c->cap - 1);
    while (c->at[i].hash && c->at[i].hash != hash) i = (i + 1) & (c->cap - 1);
    return &c->at[i];
}

static comity_status grow(comity_coverage *c, comity_error *err) {
    size_t cap = c->cap ? c->cap * 2 : 4096;
    counted *old = c->at, *more = calloc(cap, sizeof *more);
    if (!more) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for a count of words");
    size_t n = c->cap;
    c->at = more;
    c->cap = cap;
    for (size_t i = 0; i < n; i++)
        if (old[i].hash) *slot_of(c, old[i].hash) = old[i];
    free(old);
    return COMITY_OK;
}

static comity_status word_of(comity_coverage *c, const char *lemma, char pos, counted **out, comity_error *err) {
    if ((c->n + 1) * 2 > c->cap) CM_TRY(grow(c, err));
    uint64_t hash = (cm_str_hash(cm_str_of(lemma)) * 31 + (unsigned char)pos) | 1;
    counted *w = slot_of(c, hash);
    if (!w->hash) {
        c->n++;
        w->hash = hash;
        w->word = (comity_coverage_word){.lemma = cm_arena_cstr(c->kept, cm_str_of(lemma)),
                                         .pos = pos,
                                         .example = "",
                                         .document = "",
                                         .source = "",
                                         .target = "",
                                         .frame = ""};
    }
    *out = w;
    return COMITY_OK;
}

/* --------------------------------------------------------------- words -- */

/* "call_off" of a verb with a particle. */
static const char *lemma_of(cm_arena *arena, const cm_tree *tree, int32_t i) {
    const cm_token *t = &tree->tokens[i];
    cm_str lemma = t->lemma.n ? t->lemma : t->form;
    int32_t particle = t->upos == CM_VERB ? cm_tree_child(tree, i, CM_COMPOUND_PRT) : CM_NO_TOKEN;
    char *out = particle == CM_NO_TOKEN
                    ? cm_arena_cstr(arena, lemma)
                    : cm_arena_printf(arena, "%.*s_%.*s", CM_FMT(lemma), CM_FMT(tree->tokens[particle].form));
    for (char *p = out; *p; p++)
        if (*p >= 'A' && *p <= 'Z') *p = (char)(*p + 32);
    return out;
}

/* The party of a phrase that can act or be acted on. A place only says where. */
static const cm_party *party_at(const cm_tree *tree, const cm_arg *arg) {
    if (arg->token < 0 || !tree->at[arg->token]) return NULL;
    const cm_mention *m = tree->at[arg->token];
    for (uint32_t i = 0; i < m->n_parties; i++)
        if (m->parties[i].code.n && m->parties[i].via != CM_VIA_PLACE) return &m->parties[i];
    return NULL;
}

static bool only_where(int place) {
    static const char *const list[] = {"in",    "at",      "near",   "inside", "outside",    "during",
                                       "since", "after",   "before", "across", "throughout", "by",
                                       "like",  "despite", "until",  "within", "around"};
    if (place < CM_AT_PREP) return false;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (strcmp(cm_place_name(place), list[i]) == 0) return true;
    return false;
}

typedef struct between {
    const cm_party *source, *target;
    const char *frame;
} between;

static bool stands_between(const cm_tree *tree, const cm_frame *f, between *out) {
    *out = (between){0};
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].place == CM_AT_SUBJ && !f->args[i].weak && (out->source = party_at(tree, &f->args[i]))) break;
    if (!out->source) return false;
    for (uint32_t i = 0; i < f->n_args; i++) {
        const cm_arg *a = &f->args[i];
        if (a->place == CM_AT_SUBJ || a->place == CM_AT_COMP || a->place == CM_AT_MOD || a->place == CM_AT_ANY ||
            a->weak)
            continue;
        if (only_where(a->place)) continue;
        const cm_party *p = party_at(tree, a);
        if (!p || cm_str_eq(p->code, out->source->code)) continue;
        out->target = p;
        out->frame = cm_place_name(a->place);
        return true;
    }
    return false;
}

/* Words that a pattern matched: triggers and acts, operators between them, verbs that hold up a matched noun. */
static void mark_matched(const cm_tree *tree, const cm_candidate *found, size_t n, bool *matched) {
    for (size_t k = 0; k < n; k++) {
        const cm_candidate *c = &found[k];
        for (int32_t t = c->act; t >= 0; t = tree->tokens[t].head) {
            matched[t] = true;
            if (t == c->trigger || !cm_tree_under(tree, t, c->trigger)) break;
        }
        if (c->trigger >= 0) matched[c->trigger] = true;
        if (c->clause >= 0) matched[c->clause] = true;
        /* "imposed sanctions", "made a visit": the verb's pattern has the noun in it */
        if (c->object >= 0 && tree->tokens[c->object].upos == CM_NOUN) matched[c->object] = true;
    }
}

static comity_status count_sentence(comity_coverage *c, const cm_tree *tree, const cm_candidate *found, size_t n,
                                    cm_str text, const char *document, comity_error *err) {
    bool *matched = CM_NEW_ARRAY(c->arena, bool, (size_t)tree->n + 1);
    mark_matched(tree, found, n, matched);
    for (int32_t i = 0; i < tree->n; i++) {
        const cm_token *t = &tree->tokens[i];
        if (t->upos != CM_VERB && t->upos != CM_NOUN) continue;
        char pos = t->upos == CM_VERB ? 'v' : 'n';
        counted *w;
        if (matched[i]) {
            CM_TRY(word_of(c, lemma_of(c->arena, tree, i), pos, &w, err));
            w->word.matched++;
            continue;
        }
        if (pos == 'n' && tree->at[i] && tree->at[i]->n_parties && tree->at[i]->parties[0].via != CM_VIA_OWNER)
            continue; /* an actor */
        cm_frame f;
        between b;
        cm_frame_build(tree, &c->engine->sets, i, pos == 'v' ? CM_TRIGGER_VERB : CM_TRIGGER_NOUN, &f);
        if (!stands_between(tree, &f, &b)) continue;
        CM_TRY(word_of(c, lemma_of(c->arena, tree, i), pos, &w, err));
        w->word.missed++;
        cm_str sentence = cm_str_cut(text, tree->sentence->start, tree->sentence->end);
        if (w->length && (sentence.n >= w->length || sentence.n < 30)) continue;
        char *example = cm_arena_cstr(c->kept, sentence);
        for (char *p = example; *p; p++)
            if (*p == '\n' || *p == '\r' || *p == '\t') *p = ' ';
        w->length = sentence.n;
        w->word.example = example;
        w->word.document = cm_arena_cstr(c->kept, cm_str_of(document));
        w->word.source = cm_arena_cstr(c->kept, b.source->code);
        w->word.target = cm_arena_cstr(c->kept, b.target->code);
        w->word.frame = b.frame;
    }
    return COMITY_OK;
}

comity_status comity_coverage_add(comity_coverage *c, const comity_document *document, comity_error *err) {
    const comity_engine *e = c->engine;
    cm_text text;
    cm_arena_reset(c->arena);
    CM_TRY(cm_text_segment(c->arena, (cm_str){document->text, document->text_len}, &text, err));
    CM_TRY(cm_parse(c->parser, c->arena, text.sentences, text.n_sentences, err));
    cm_date published = CM_NO_DATE;
    if (document->date) cm_date_parse(cm_str_of(document->date), &published);
    cm_str title = cm_str_of(document->title);
    if (!title.n && text.n_sentences && text.sentences[0].kind == CM_HEADING)
        title = cm_str_cut(text.text, text.sentences[0].start, text.sentences[0].end);
    cm_discourse *discourse = cm_discourse_new(e->actors, c->arena, &text, title, published.first);
    for (size_t i = 0; i < text.n_sentences; i++) {
        const cm_sentence *s = &text.sentences[i];
        const cm_mention **at;
        cm_discourse_sentence(discourse, (uint32_t)i, published.first, &at);
        if (s->kind == CM_HEADING && s->n_tokens <= 3) continue;
        cm_tree tree = cm_tree_new(c->arena, text.text.s, s, e->patterns, at);
        cm_match_context context = {.tree = &tree,
                                    .patterns = e->patterns,
                                    .ontology = e->ontology,
                                    .sets = &e->sets,
                                    .arena = c->arena,
                                    .pair = cm_discourse_pair(discourse)};
        const cm_candidate *found;
        size_t n = cm_match_sentence(&context, &found);
        CM_TRY(count_sentence(c, &tree, found, n, text.text, document->id ? document->id : "", err));
    }
    return COMITY_OK;
}

static int most_first(const void *a, const void *b) {
    const comity_coverage_word *x = a, *y = b;
    if (x->missed != y->missed) return x->missed < y->missed ? 1 : -1;
    int c = strcmp(x->lemma, y->lemma);
    return c ? c : x->pos - y->pos;
}

size_t comity_coverage_words(comity_coverage *c, uint64_t min, const comity_coverage_word **out) {
    free(c->list);
    c->list = calloc(c->n + 1, sizeof *c->list);
    *out = c->list;
    if (!c->list) return 0;
    size_t n = 0;
    for (size_t i = 0; i < c->cap; i++)
        if (c->at[i].hash && c->at[i].word.missed && c->at[i].word.missed >= min) c->list[n++] = c->at[i].word;
    qsort(c->list, n, sizeof *c->list, most_first);
    return n;
}
