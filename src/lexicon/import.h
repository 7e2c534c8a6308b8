/* Dictionaries of PETRARCH and TABARI turned into a lexicon folder of ours:
 * what the files import_*.c share. comity_lexicon_import (src/lexicon_import.c)
 * is the way in. */
#ifndef CM_DICT_H
#define CM_DICT_H

#include "base/buf.h"
#include "lexicon/actors.h"
#include "lexicon/patterns.h"

enum {
    CM_DICT_LINE = 8192,    /* bytes of a line; longer ones are refused */
    CM_DICT_WORDS = 14,     /* words of a name: what the coder looks at */
    CM_DICT_VARIANTS = 512, /* that one line with substitutions may stand for */
    CM_DICT_SET = 20000     /* words of a synset, those of synsets inside counted */
};

/* A line that says something: comments are off. */
typedef struct cm_dict_text {
    const char *file;
    unsigned line;
    cm_str raw;  /* as it stands, for the report */
    cm_str body; /* without comment and white space around */
    bool indented;
} cm_dict_text;

/* The tables being written. */
typedef enum cm_dict_table {
    CM_DICT_STATES,
    CM_DICT_LEADERS,
    CM_DICT_ORGANISATIONS,
    CM_DICT_GROUPS,
    CM_DICT_NOBODY,
    CM_DICT_AGENTS,
    CM_DICT_SETS,
    CM_DICT_PATTERNS,
    CM_DICT_TABLES
} cm_dict_table;

typedef struct cm_dict_seen cm_dict_seen; /* names, nouns or patterns written so far */

typedef struct cm_dict {
    cm_arena *arena; /* all that lives as long as the import */
    const cm_actors *actors;
    const cm_ontology *ontology;
    const cm_patterns *patterns;
    const comity_lexicon_import_options *options;
    comity_lexicon_import_counts counts;
    cm_buf tables[CM_DICT_TABLES];
    cm_dict_seen *seen;
} cm_dict;

/* ---- import_lines.c: reading and reporting ---- */

typedef struct cm_dict_reader {
    cm_dict *m;
    const char *file;
    cm_str rest;
    unsigned line;
    bool comment; /* inside of <!-- … --> */
} cm_dict_reader;

/* The whole file in m->arena. */
comity_status cm_dict_open(cm_dict *m, const char *path, cm_dict_reader *out, comity_error *err);
/* The next line that says something. `report`: count comments, and report lines that cannot be one (too long,
 * control characters). `out` lives as long as the import. */
bool cm_dict_next(cm_dict_reader *r, bool report, cm_dict_text *out);
void cm_dict_report(cm_dict *m, const cm_dict_text *line, comity_line_outcome outcome, const char *kind,
                    const char *reason);
/* What was written under a key before; NULL and remembered as `value` when nothing was. */
const char *cm_dict_once(cm_dict *m, cm_str key, const char *value);
/* "FILE:LINE" in the arena. */
const char *cm_dict_where(cm_dict *m, const cm_dict_text *line);
/* Lower case, "_" to blanks, blanks single. In the arena. */
cm_str cm_dict_words(cm_dict *m, cm_str phrase);
/* "AL_QAIDA_" to "Al Qaida"; spelt as our tables do where they have the name. */
cm_str cm_dict_name(cm_dict *m, cm_str phrase);

/* ---- import_codes.c: codes of actors and roles ---- */

typedef enum cm_dict_meaning { CM_DICT_ACTOR, CM_DICT_NULL, CM_DICT_BAD } cm_dict_meaning;

typedef struct cm_dict_code {
    cm_dict_meaning meaning;
    cm_str code, sector; /* sector "" none */
    bool state, organisation;
    bool doubtful;            /* the code of a state and of a faith: the names have to tell */
    char from[12], until[12]; /* "" open */
    const char *note;         /* what of it is left out, or why it is bad; "" */
} cm_dict_code;

/* "USAGOV >19930120": what stands between brackets. */
cm_dict_code cm_dict_actor_code(cm_dict *m, cm_str text);
/* "~GOVMIL" or "NGO~": the PLOVER sector of an agent. */
cm_dict_code cm_dict_role_code(cm_dict *m, cm_str text);

/* ---- the kinds of dictionaries ---- */

comity_status cm_dict_actors(cm_dict *m, const char *path, comity_error *err);
comity_status cm_dict_agents(cm_dict *m, const char *path, comity_error *err);
/* All at once: a synset may be defined in another file. */
comity_status cm_dict_verbs(cm_dict *m, const char *const *paths, size_t n, comity_error *err);

/* ---- import_pattern.c: what stands between "-" and the code of a verb pattern ---- */

typedef struct cm_dict_pattern {
    const char *slots;    /* " obj:$aid to:T", "" none */
    const char *options;  /* " ; role=swap" or "" */
    const char *particle; /* "_up" or "": belongs to the verb */
    unsigned lexical;     /* slots that ask for words */
    const char *note;     /* what of it is left out, "" nothing */
    const char *reason;   /* why it cannot be said here; NULL: it can */
} cm_dict_pattern;

/* `set_name` gives our name of a synset, NULL when there is none. `both`: the code goes both ways. */
cm_dict_pattern cm_dict_pattern_of(cm_dict *m, cm_str text, bool both,
                                   const char *(*set_name)(void *user, cm_str synset), void *user);

/* ---- import_write.c ---- */

/* Writes the tables that have lines to DIR. */
comity_status cm_dict_write(cm_dict *m, const char *dir, const char *const *paths, size_t n_paths, comity_error *err);

#endif
