/* How good the parse is, against gold annotation (comity_parse_eval). */
#include "base/error.h"
#include "coder/mend.h"
#include "engine.h"
#include "syntax/score.h"

const char *comity_parse_measure_name(size_t place) { return cm_measure_name(place); }

typedef struct printing {
    const comity_engine *engine;
    cm_arena *arena;
} printing;

/* What comity_coder_parse does to a sentence as well. */
static void as_printed(const void *user, cm_sentence *sentence) {
    const printing *p = user;
    cm_mend_parse(p->engine->model, p->arena, sentence);
    cm_actors_mark_names(p->engine->actors, sentence);
}

static comity_status measure(const comity_engine *engine, cm_treebank *bank, const char *path, comity_parse_scores *out,
                             comity_error *err) {
    const printing how = {engine, bank->arena};
    const cm_score_after after = {as_printed, &how};
    cm_str name = cm_str_of(path);
    bool names = cm_str_ends(name, ".tsv") || cm_str_ends(name, ".bio");
    CM_TRY(names ? cm_treebank_read_names(bank, path, false, err) : cm_treebank_read(bank, path, false, err));
    if (!bank->n_tokens)
        return cm_fail(err, COMITY_BAD_INPUT, "%s:1: expected sentences of %s, the file has none", path,
                       names ? "tokens with BIO tags" : "CoNLL-U");
    *out = (comity_parse_scores){.documents = bank->documents.n, .sentences = bank->n, .tokens = bank->n_tokens,
                                 .has_trees = bank->n_trees > 0, .has_names = bank->has_names};
    CM_TRY(cm_score_gold_tokens(engine->model, &after, bank, out->gold_tokens, &out->gold_tokens_seconds, err));
    if (names) return COMITY_OK;
    return cm_score_raw_text(engine->model, &after, bank, out->raw_text, &out->raw_text_seconds, err);
}

comity_status comity_parse_eval(const comity_engine *engine, const char *path, comity_parse_scores *out, comity_error *err) {
    cm_treebank bank = {.arena = cm_arena_new()};
    comity_status status = bank.arena ? measure(engine, &bank, path, out, err)
                                      : cm_fail(err, COMITY_NO_MEMORY, "%s: out of memory", path);
    cm_arena_free(bank.arena);
    return status;
}
