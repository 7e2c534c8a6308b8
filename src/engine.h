/* What is loaded once and shared by all threads: the tables and the model. */
#ifndef CM_ENGINE_H
#define CM_ENGINE_H

#include "coder/confidence.h"
#include "coder/dates.h"
#include "coder/frame.h"
#include "comity.h"
#include "lexicon/actors.h"
#include "lexicon/ontology.h"
#include "lexicon/patterns.h"
#include "state/state.h"
#include "syntax/syntax.h"

struct comity_engine {
    cm_model *model;
    cm_actors *actors;
    cm_ontology *ontology;
    cm_patterns *patterns;
    cm_time_anchors *anchors;
    cm_frame_sets sets;
    cm_rules *rules;
    cm_confidence confidence;
    cm_arena *arena;  /* paths and names */
    const char *const *dirs; /* data folder, then the user's */
    size_t n_dirs;
};

/* Tries the examples that stand below the rules of how things stand (lookup.c). */
comity_status cm_state_rules_test(const comity_engine *engine, void (*each)(void *user, const comity_example *example), void *user,
                                  comity_error *err);

#endif
