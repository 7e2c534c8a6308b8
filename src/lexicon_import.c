/* comity_lexicon_import: dictionaries of other coders as a lexicon folder. */
#include "lexicon/import.h"
#include "engine.h"

comity_status comity_lexicon_import(const comity_engine *engine, const char *const *paths, size_t n_paths,
                                    const char *dir, const comity_lexicon_import_options *options,
                                    comity_lexicon_import_counts *out, comity_error *err) {
    cm_dict m = {.arena = cm_arena_new(),
                 .actors = engine->actors,
                 .ontology = engine->ontology,
                 .patterns = engine->patterns,
                 .options = options};
    if (!m.arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for an import");
    comity_status s = COMITY_OK;
    if (options->kind == COMITY_VERBS) s = cm_dict_verbs(&m, paths, n_paths, err);
    for (size_t i = 0; i < n_paths && s == COMITY_OK && options->kind != COMITY_VERBS; i++)
        s = options->kind == COMITY_ACTORS ? cm_dict_actors(&m, paths[i], err) : cm_dict_agents(&m, paths[i], err);
    if (s == COMITY_OK) s = cm_dict_write(&m, dir, paths, n_paths, err);
    if (out) *out = m.counts;
    for (int i = 0; i < CM_DICT_TABLES; i++) cm_buf_free(&m.tables[i]);
    cm_arena_free(m.arena);
    return s;
}
