/* Writes what was imported as a lexicon folder: each file whole or not at all. */
#include "lexicon/import.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct {
    const char *path, *head;
} tables[CM_DICT_TABLES] = {
    [CM_DICT_STATES] =
        {"actors/states_imported.tsv",
         "# code\tcow\tgec\tname\tofficial\tother names; without a name the line adds names to the state\n"},
    [CM_DICT_LEADERS] = {"actors/leaders_imported.tsv",
                         "# name\tother names\tshort names (\"-\" none)\tstate\toffice\tsector\tfrom\tuntil\n"},
    [CM_DICT_ORGANISATIONS] = {"actors/organisations_imported.tsv", "# code\tsector\tname\tother names\n"},
    [CM_DICT_GROUPS] = {"actors/groups_imported.tsv",
                        "# code\tsector (\"-\" none)\tkind\tname\tother names\tfrom\tuntil\n"},
    [CM_DICT_NOBODY] = {"actors/not_actors_imported.tsv", "# names of no actor\n"},
    [CM_DICT_AGENTS] = {"actors/agents_imported.tsv", "# sector\tflags\tnouns\n"},
    [CM_DICT_SETS] = {NULL, NULL}, /* stand before the patterns, in their file */
    [CM_DICT_PATTERNS] = {"patterns/imported.pat", "# The pattern language: docs/patterns.md\n"},
};

static comity_status folder(const char *path, comity_error *err) {
    if (mkdir(path, 0755) == 0 || errno == EEXIST) return COMITY_OK;
    return cm_fail(err, COMITY_IO, "%s: cannot be made: %s", path, strerror(errno));
}

/* Makes DIR with the folders above it. */
static comity_status folders(cm_arena *arena, const char *dir, comity_error *err) {
    char *path = cm_arena_cstr(arena, cm_str_of(dir));
    for (char *p = path + 1; *p; p++) {
        if (*p != '/') continue;
        *p = '\0';
        CM_TRY(folder(path, err));
        *p = '/';
    }
    CM_TRY(folder(path, err));
    CM_TRY(folder(cm_arena_printf(arena, "%s/actors", dir), err));
    return folder(cm_arena_printf(arena, "%s/patterns", dir), err);
}

static comity_status write_file(cm_dict *m, const char *path, const char *head, const char *const *sources,
                                size_t n_sources, cm_dict_table table, comity_error *err) {
    const char *part = cm_arena_printf(m->arena, "%s.part", path);
    FILE *f = fopen(part, "wb");
    if (!f) return cm_fail(err, COMITY_IO, "%s: cannot be written: %s", part, strerror(errno));
    fputs("# Made by comity lexicon import; the terms of the dictionaries that it comes from hold:", f);
    for (size_t i = 0; i < n_sources; i++) {
        const char *slash = strrchr(sources[i], '/');
        fprintf(f, " %s", slash ? slash + 1 : sources[i]);
    }
    fprintf(f, "\n%s", head);
    if (table == CM_DICT_PATTERNS) fputs(cm_buf_cstr(&m->tables[CM_DICT_SETS]), f);
    fputs(cm_buf_cstr(&m->tables[table]), f);
    bool bad = ferror(f) != 0;
    bad |= fclose(f) != 0;
    if (!bad && rename(part, path) == 0) return COMITY_OK;
    comity_status s = cm_fail(err, COMITY_IO, "%s: cannot be written: %s", path, strerror(errno));
    unlink(part);
    return s;
}

comity_status cm_dict_write(cm_dict *m, const char *dir, const char *const *paths, size_t n_paths, comity_error *err) {
    CM_TRY(folders(m->arena, dir, err));
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < CM_DICT_TABLES; i++) {
            if (!tables[i].path) continue;
            const char *path = cm_arena_printf(m->arena, "%s/%s", dir, tables[i].path);
            bool mine = i == CM_DICT_PATTERNS ? m->options->kind == COMITY_VERBS
                        : i == CM_DICT_AGENTS ? m->options->kind == COMITY_AGENTS
                                              : m->options->kind == COMITY_ACTORS;
            if (!mine) continue;
            if (pass == 0) {
                if (!m->options->replace && access(path, F_OK) == 0)
                    return cm_fail(
                        err, COMITY_USAGE,
                        "%s: there is an import already; give all files at once, another folder, or --replace", path);
            } else if (m->tables[i].n) {
                CM_TRY(write_file(m, path, tables[i].head, paths, n_paths, (cm_dict_table)i, err));
            } else if (m->options->replace) {
                unlink(path);
            }
        }
    return COMITY_OK;
}
