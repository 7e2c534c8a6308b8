/* The files that a list of paths names: folders by recursion, in order of name. */
#ifndef CM_WALK_H
#define CM_WALK_H

#include "base/error.h"

typedef struct cm_walk cm_walk;

typedef struct cm_walk_file {
    const char *path; /* to open; lives until the next call */
    const char *name; /* behind the folder that was given, or the path itself */
} cm_walk_file;

/* Called for what a folder holds that is no file to read. */
typedef void (*cm_walk_skip)(void *user, const char *path, const char *reason);

/* Copies the paths. NULL when out of memory. */
cm_walk *cm_walk_new(const char *const *paths, size_t n_paths, cm_walk_skip on_skip, void *user);
/* COMITY_END after the last. A path that is absent or refused is an error that
 * names it; the walk can be asked on. */
comity_status cm_walk_next(cm_walk *walk, cm_walk_file *out, comity_error *err);
void cm_walk_free(cm_walk *walk);

#endif
