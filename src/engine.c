/* Loading the engine, and names of the public enums. */
#include "engine.h"
#include "base/error.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the caller says, else the environment, else what is installed, else (not installed yet) the source tree. */
static const char *first_set(const char *option, const char *variable, const char *installed, const char *in_tree) {
    if (option && *option) return option;
    const char *v = getenv(variable);
    if (v && *v) return v;
    return access(installed, R_OK) == 0 || access(in_tree, R_OK) != 0 ? installed : in_tree;
}

/* A folder of the user's: it must be there and have something to read. */
static comity_status check_overlay(cm_arena *arena, const char *dir, comity_error *err) {
    static const char *const parts[] = {"actors", "patterns", "dates", "rules", "confidence.tsv"};
    if (access(dir, R_OK | X_OK) != 0)
        return cm_fail(err, errno == ENOENT ? COMITY_NOT_FOUND : COMITY_IO,
                       "%s: expected a lexicon folder of yours, with folders actors, patterns, dates or rules: %s", dir,
                       strerror(errno));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (access(cm_arena_printf(arena, "%s/%s", dir, parts[i]), R_OK) == 0) return COMITY_OK;
    return cm_fail(err, COMITY_BAD_DATA, "%s: expected a folder actors, patterns, dates or rules in it, found none",
                   dir);
}

/* Data folder, folders of COMITY_LEXICON, folders of the caller: later ones win. */
static comity_status find_dirs(comity_engine *e, const char *data, const comity_engine_options *o, comity_error *err) {
    CM_VEC(const char *) dirs = {0};
    const char *kept = cm_arena_cstr(e->arena, cm_str_of(data));
    CM_PUSH(e->arena, dirs, kept);
    cm_str list = cm_str_of(getenv("COMITY_LEXICON")), dir;
    while (cm_str_split(&list, ':', &dir)) {
        if (!dir.n) continue;
        kept = cm_arena_cstr(e->arena, dir);
        CM_PUSH(e->arena, dirs, kept);
    }
    for (size_t i = 0; i < o->n_user_dirs; i++) {
        kept = cm_arena_cstr(e->arena, cm_str_of(o->user_dirs[i]));
        CM_PUSH(e->arena, dirs, kept);
    }
    for (size_t i = 1; i < dirs.n; i++) CM_TRY(check_overlay(e->arena, dirs.at[i], err));
    e->dirs = dirs.at;
    e->n_dirs = dirs.n;
    return COMITY_OK;
}

static comity_status load_anchors(comity_engine *e, const char *const *dirs, comity_error *err) {
    CM_TRY(cm_time_anchors_load(cm_arena_printf(e->arena, "%s/dates/events.tsv", dirs[0]), &e->anchors, err));
    for (size_t i = 1; i < e->n_dirs; i++) {
        const char *path = cm_arena_printf(e->arena, "%s/dates/events.tsv", dirs[i]);
        if (access(path, F_OK) == 0) CM_TRY(cm_time_anchors_add(e->anchors, path, err));
    }
    return COMITY_OK;
}

static comity_status load(comity_engine *e, const comity_engine_options *o, comity_error *err) {
    const char *data = first_set(o->data_dir, "COMITY_DATA", COMITY_DATA_DIR, COMITY_BUILD_DATA);
    const char *model = first_set(o->model_path, "COMITY_MODEL", COMITY_MODEL_PATH, COMITY_BUILD_MODEL);
    CM_TRY(find_dirs(e, data, o, err));
    const char *const *dirs = e->dirs;
    CM_TRY(cm_ontology_open(data, &e->ontology, err));
    CM_TRY(cm_actors_load(dirs, e->n_dirs, &e->actors, err));
    CM_TRY(cm_patterns_open(dirs, e->n_dirs, e->ontology, &e->patterns, err));
    CM_TRY(load_anchors(e, dirs, err));
    CM_TRY(cm_rules_open(dirs, e->n_dirs, &e->rules, err));
    CM_TRY(cm_confidence_load(dirs, e->n_dirs, &e->confidence, err));
    e->sets = cm_frame_sets_of(e->patterns);
    if (!e->sets.light || !e->sets.light_prep || !e->sets.occur || !e->sets.quantity || !e->sets.container || !e->sets.deed)
        return cm_fail(err, COMITY_BAD_DATA, "%s/patterns/sets.pat: expected the sets light, light_prep, occur, quantity, container and deed", data);
    return cm_model_open(model, &e->model, err);
}

comity_status comity_engine_open(const comity_engine_options *options, comity_engine **out, comity_error *err) {
    static const comity_engine_options none = {0};
    comity_engine *e = calloc(1, sizeof *e);
    if (!e) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for the engine");
    e->arena = cm_arena_new();
    comity_status s = e->arena ? load(e, options ? options : &none, err) : cm_fail(err, COMITY_NO_MEMORY, "out of memory for the engine");
    if (s != COMITY_OK) {
        comity_engine_close(e);
        return s;
    }
    *out = e;
    return COMITY_OK;
}

void comity_engine_close(comity_engine *e) {
    if (!e) return;
    cm_model_close(e->model);
    cm_actors_free(e->actors);
    cm_patterns_close(e->patterns);
    cm_ontology_close(e->ontology);
    cm_time_anchors_free(e->anchors);
    cm_rules_close(e->rules);
    cm_arena_free(e->arena);
    free(e);
}

const char *comity_event_status_name(comity_event_status status) {
    static const char *const names[] = {"actual", "negated", "future", "conditional", "possible"};
    return (size_t)status < 5 ? names[status] : "";
}

const char *comity_precision_name(comity_precision precision) {
    static const char *const names[] = {"", "day", "month", "year", "decade", "century"};
    return (size_t)precision < 6 ? names[precision] : "";
}

const char *comity_effect_name(comity_effect effect) {
    static const char *const names[] = {"", "starts", "ends", "holds"};
    return (size_t)effect < 4 ? names[effect] : "";
}

const char *comity_kind_name(comity_kind kind) { return kind == COMITY_STATE ? "state" : "event"; }
