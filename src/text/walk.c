#include "text/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_DEPTH = 100 };

typedef struct folder {
    char *path;   /* owned */
    char **names; /* owned, sorted */
    size_t n, at;
    size_t root; /* bytes of the path that was given, with its slash */
} folder;

struct cm_walk {
    char **paths; /* owned */
    size_t n_paths, at;
    folder stack[MAX_DEPTH];
    size_t depth;
    char *now; /* the path given out; owned */
    cm_walk_skip on_skip;
    void *user;
};

static void folder_free(folder *f) {
    for (size_t i = 0; i < f->n; i++) free(f->names[i]);
    free(f->names);
    free(f->path);
    *f = (folder){0};
}

void cm_walk_free(cm_walk *w) {
    if (!w) return;
    while (w->depth) folder_free(&w->stack[--w->depth]);
    for (size_t i = 0; i < w->n_paths; i++) free(w->paths[i]);
    free(w->paths);
    free(w->now);
    free(w);
}

cm_walk *cm_walk_new(const char *const *paths, size_t n_paths, cm_walk_skip on_skip, void *user) {
    cm_walk *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->on_skip = on_skip;
    w->user = user;
    w->paths = calloc(n_paths ? n_paths : 1, sizeof *w->paths);
    for (; w->paths && w->n_paths < n_paths; w->n_paths++)
        if (!(w->paths[w->n_paths] = strdup(paths[w->n_paths]))) break;
    if (!w->paths || w->n_paths < n_paths) {
        cm_walk_free(w);
        return NULL;
    }
    return w;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static comity_status refused(const char *path, comity_error *err) {
    if (errno == ENOENT || errno == ENOTDIR) return cm_fail(err, COMITY_NOT_FOUND, "%s: no such file or folder", path);
    return cm_fail(err, COMITY_IO, "%s: cannot be read: %s", path, strerror(errno));
}

/* Lists the folder onto the stack; hidden entries are left out without a word, as shells do. */
static comity_status enter(cm_walk *w, const char *path, size_t root, comity_error *err) {
    DIR *dir = opendir(path);
    if (!dir) return refused(path, err);
    folder f = {.path = strdup(path), .root = root};
    size_t cap = 0;
    bool memory = f.path != NULL;
    for (struct dirent *e; memory && (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        if (f.n == cap) {
            cap = cap ? cap * 2 : 32;
            char **grown = realloc(f.names, cap * sizeof *grown);
            if (!grown) memory = false;
            else f.names = grown;
        }
        if (memory && !(f.names[f.n] = strdup(e->d_name))) memory = false;
        f.n += memory;
    }
    closedir(dir);
    if (!memory) {
        folder_free(&f);
        return cm_fail(err, COMITY_NO_MEMORY, "no memory to list %s", path);
    }
    if (f.n) qsort(f.names, f.n, sizeof *f.names, by_name);
    w->stack[w->depth++] = f;
    return COMITY_OK;
}

static const char *special(mode_t mode) {
    if (S_ISFIFO(mode)) return "a named pipe, no file";
    if (S_ISSOCK(mode)) return "a socket, no file";
    if (S_ISCHR(mode) || S_ISBLK(mode)) return "a device, no file";
    return "no ordinary file";
}

static void skip(const cm_walk *w, const char *path, const char *reason) {
    if (w->on_skip) w->on_skip(w->user, path, reason);
}

/* One entry of the folder on top; true when it is a file to give out (in w->now). */
static bool entry(cm_walk *w, comity_status *status, comity_error *err) {
    folder *f = &w->stack[w->depth - 1];
    const char *name = f->names[f->at++];
    size_t n = strlen(f->path) + strlen(name) + 2;
    char *path = malloc(n);
    if (!path) {
        *status = cm_fail(err, COMITY_NO_MEMORY, "no memory to walk %s", f->path);
        return false;
    }
    bool slash = f->path[0] && f->path[strlen(f->path) - 1] == '/';
    snprintf(path, n, "%s%s%s", f->path, slash ? "" : "/", name);
    free(w->now);
    w->now = path;
    struct stat link, st;
    if (lstat(path, &link) != 0) {
        *status = refused(path, err);
        return false;
    }
    bool is_link = S_ISLNK(link.st_mode);
    if (is_link && stat(path, &st) != 0) {
        skip(w, path, "a symbolic link to nothing");
        return false;
    }
    if (!is_link) st = link;
    if (S_ISREG(st.st_mode)) return true;
    if (!S_ISDIR(st.st_mode)) {
        skip(w, path, special(st.st_mode));
    } else if (is_link) {
        skip(w, path, "a symbolic link to a folder, which may lead in circles; name the folder itself to read it");
    } else if (w->depth == MAX_DEPTH) {
        skip(w, path, "folders nested more than 100 deep");
    } else {
        *status = enter(w, path, f->root, err);
    }
    return false;
}

comity_status cm_walk_next(cm_walk *w, cm_walk_file *out, comity_error *err) {
    for (;;) {
        while (w->depth) {
            folder *f = &w->stack[w->depth - 1];
            if (f->at == f->n) {
                folder_free(f);
                w->depth--;
                continue;
            }
            size_t root = f->root;
            comity_status status = COMITY_OK;
            if (entry(w, &status, err)) {
                *out = (cm_walk_file){w->now, w->n_paths == 1 ? w->now + root : w->now};
                return COMITY_OK;
            }
            if (status != COMITY_OK) return status;
        }
        if (w->at == w->n_paths) return COMITY_END;
        const char *path = w->paths[w->at++];
        *out = (cm_walk_file){path, path};
        if (strcmp(path, "-") == 0) return COMITY_OK;
        struct stat st;
        if (stat(path, &st) != 0) return refused(path, err);
        if (S_ISDIR(st.st_mode)) {
            size_t n = strlen(path);
            CM_TRY(enter(w, path, n + !(n && path[n - 1] == '/'), err));
        } else if (S_ISREG(st.st_mode) || S_ISFIFO(st.st_mode)) {
            return COMITY_OK; /* a pipe that was named is meant: <(zcat x.gz) */
        } else {
            skip(w, path, special(st.st_mode));
        }
    }
}
