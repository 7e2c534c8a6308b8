/* A document's way: segment, parse, find actors and dates, match, judge, and
 * write down events (comity_coder_code). */
#include "coder/mend.h"
#include "coder/record.h"
#include "coder/watch.h"
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Tokens after which a batch is closed: enough for the matrices of the parser. */
enum { BATCH = 4000 };

struct comity_coder {
    const comity_engine *engine;
    cm_parser *parser;    /* NULL until it is needed */
    comity_coder *lender; /* whose parser is used; NULL: its own */
    cm_arena *arena;   /* of the document at hand */
    cm_arena *batch;   /* of the tokens at hand */
    cm_arena *scratch; /* of the sentence at hand */
    const cm_watch *watch;
    cm_coder_times *times; /* NULL: nobody asks */
    const cm_factors *factors; /* of the last document's events */
    bool details;
};

comity_status comity_coder_new(const comity_engine *engine, comity_coder **out, comity_error *err) {
    comity_coder *c = calloc(1, sizeof *c);
    if (!c) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for a coder");
    c->engine = engine;
    c->details = true;
    c->arena = cm_arena_new();
    c->batch = cm_arena_new();
    c->scratch = cm_arena_new();
    if (!c->arena || !c->batch || !c->scratch) {
        comity_coder_free(c);
        return cm_fail(err, COMITY_NO_MEMORY, "out of memory for a coder");
    }
    *out = c;
    return COMITY_OK;
}

void comity_coder_free(comity_coder *coder) {
    if (!coder) return;
    cm_parser_free(coder->parser);
    cm_arena_free(coder->arena);
    cm_arena_free(coder->batch);
    cm_arena_free(coder->scratch);
    free(coder);
}

/* The processor's time since the last lap goes to one stage. */
static void lap(const comity_coder *coder, cm_coder_stage stage) {
    cm_coder_times *times = coder->times;
    if (!times) return;
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    double now = (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
    times->seconds[stage] += now - times->last;
    times->last = now;
}

static const char *sentence_text(cm_arena *arena, cm_str text, const cm_sentence *s) {
    char *out = cm_arena_cstr(arena, cm_str_cut(text, s->start, s->end));
    for (char *p = out; *p; p++)
        if (*p == '\n' || *p == '\r' || *p == '\t') *p = ' ';
    return out;
}

static comity_status prepare(comity_coder *c, const comity_document *document, bool details, cm_text *text,
                             comity_coding *out, comity_error *err) {
    comity_coder *with = c->lender ? c->lender : c;
    if (!with->parser) CM_TRY(cm_parser_new(c->engine->model, &with->parser, err));
    cm_parser_details(with->parser, details);
    lap(c, CM_CODER_OUTSIDE);
    cm_arena_reset(c->arena);
    CM_TRY(cm_text_cut(c->arena, (cm_str){document->text, document->text_len}, text, err));
    comity_sentence *sentences = CM_NEW_ARRAY(c->arena, comity_sentence, text->n_sentences);
    cm_char_cursor cursor = {.text = text->text};
    for (size_t i = 0; i < text->n_sentences; i++) {
        const cm_sentence *s = &text->sentences[i];
        sentences[i] = (comity_sentence){.text = sentence_text(c->arena, text->text, s), .index = (uint32_t)i, .conllu = ""};
        sentences[i].start = cm_char_at(&cursor, s->start);
        sentences[i].end = cm_char_at(&cursor, s->end);
    }
    const char *id = document->id;
    if (!id || !*id) id = cm_arena_printf(c->arena, "text-%016llx", (unsigned long long)cm_str_hash(text->text));
    *out = (comity_coding){.document = cm_arena_cstr(c->arena, cm_str_of(id)), .sentences = sentences,
                           .n_sentences = text->n_sentences, .n_tokens = text->n_tokens};
    lap(c, CM_CODER_SEGMENT);
    return COMITY_OK;
}

/* Tokens and trees of the sentences from `*end` on, as many as are at hand at a time: those before are forgotten. */
static comity_status parse_next(comity_coder *c, const cm_text *text, size_t *end, comity_error *err) {
    comity_coder *with = c->lender ? c->lender : c;
    size_t from = *end, tokens = 0;
    cm_arena_reset(c->batch);
    for (; *end < text->n_sentences && tokens < BATCH; ++*end) {
        cm_text_tokens(c->batch, text->text, &text->sentences[*end]);
        tokens += text->sentences[*end].n_tokens;
    }
    lap(c, CM_CODER_SEGMENT);
    CM_TRY(cm_parse(with->parser, c->batch, text->sentences + from, *end - from, err));
    for (size_t i = from; i < *end; i++) cm_mend_parse(c->engine->model, c->batch, &text->sentences[i]);
    lap(c, CM_CODER_PARSE);
    return COMITY_OK;
}

comity_status comity_coder_parse(comity_coder *coder, const comity_document *document, comity_coding *out,
                                 comity_error *err) {
    cm_text text;
    CM_TRY(prepare(coder, document, true, &text, out, err));
    comity_sentence *sentences = (comity_sentence *)(uintptr_t)out->sentences;
    for (size_t i = 0, parsed = 0; i < out->n_sentences; i++) {
        if (i == parsed) CM_TRY(parse_next(coder, &text, &parsed, err));
        cm_actors_mark_names(coder->engine->actors, &text.sentences[i]);
        sentences[i].conllu = cm_record_conllu(coder->arena, &text.sentences[i]);
    }
    return COMITY_OK;
}

static int32_t day_of(const char *iso) {
    int y, m, d;
    if (!iso || sscanf(iso, "%d-%d-%d", &y, &m, &d) != 3 || m < 1 || m > 12 || d < 1 || d > 31) return CM_NO_DAY;
    return cm_day_from_ymd(y, m, d);
}

/* What others then condemn or welcome as "the move": no mere words. */
static bool is_deed(const cm_candidate *c) {
    static const char *const words[] = {"01", "02", "051", "09", "10", "11"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncmp(c->code, words[i], strlen(words[i])) == 0) return false;
    return c->source.n > 0 && !cm_str_is(c->source.at[0].code, "INT") && !c->alleged;
}

comity_status comity_coder_code(comity_coder *coder, const comity_document *document, comity_coding *out,
                                comity_error *err) {
    const comity_engine *e = coder->engine;
    cm_arena *arena = coder->arena, *scratch = coder->scratch;
    cm_text text;
    CM_TRY(prepare(coder, document, coder->details, &text, out, err));
    int32_t published = day_of(document->date);
    cm_str title = cm_str_of(document->title);
    if (!title.n && text.n_sentences && text.sentences[0].kind == CM_HEADING)
        title = cm_str_cut(text.text, text.sentences[0].start, text.sentences[0].end);
    cm_discourse *discourse = cm_discourse_new(e->actors, arena, &text, title, published);
    cm_discourse_scratch(discourse, scratch);
    cm_recorder recorder = {.engine = e, .arena = arena, .scratch = scratch, .text = &text, .document = document, .coding = out,
                            .details = coder->details};
    cm_recorder_start(&recorder, published);
    cm_party deed = {0}; /* who did what was told last */
    for (size_t i = 0, parsed = 0; i < text.n_sentences; i++) {
        const cm_sentence *s = &text.sentences[i];
        const cm_mention **at;
        if (i == parsed) CM_TRY(parse_next(coder, &text, &parsed, err));
        cm_arena_reset(scratch);
        cm_discourse_sentence(discourse, (uint32_t)i, cm_recorder_day(&recorder), &at);
        lap(coder, CM_CODER_MENTIONS);
        cm_tree tree = cm_tree_new(scratch, text.text.s, s, e->patterns, at);
        lap(coder, CM_CODER_TREES);
        cm_recorder_dates(&recorder, &tree);
        lap(coder, CM_CODER_DATES);
        if (s->kind != CM_HEADING || s->n_tokens > 3) {
            cm_match_context context = {&tree, e->patterns, e->ontology, &e->sets, scratch, cm_discourse_pair(discourse),
                                        deed.code.n ? &deed : NULL};
            const cm_candidate *found;
            size_t n = cm_match_sentence(&context, &found);
            lap(coder, CM_CODER_MATCHING);
            for (size_t k = 0; k < n; k++) {
                cm_record_event(&recorder, &tree, (uint32_t)i, &found[k]);
                if (is_deed(&found[k])) deed = found[k].source.at[0];
                const cm_side *from = &found[k].source, *to = &found[k].target;
                if (from->n && to->n && from->rule < CM_SIDE_DYAD && to->rule < CM_SIDE_DYAD)
                    cm_discourse_told(discourse, from->at[0].code, to->at[0].code);
            }
        }
        cm_recorder_advance(&recorder, &tree);
        lap(coder, CM_CODER_RECORDS);
        if (coder->watch) coder->watch->sentence(coder->watch->user, (uint32_t)i, &tree);
    }
    out->events = recorder.events.at;
    out->n_events = recorder.events.n;
    coder->factors = recorder.factors.at;
    return COMITY_OK;
}

void comity_coder_borrow(comity_coder *coder, comity_coder *lender) { coder->lender = lender; }

void comity_coder_details(comity_coder *coder, bool wanted) { coder->details = wanted; }

void cm_coder_time(comity_coder *coder, cm_coder_times *times) {
    coder->times = times;
    lap(coder, CM_CODER_OUTSIDE); /* what was before is not counted */
    if (times) *times = (cm_coder_times){.last = times->last};
}

void cm_coder_watch(comity_coder *coder, const cm_watch *watch) { coder->watch = watch; }

const cm_factors *cm_coder_factors(const comity_coder *coder) { return coder->factors; }
