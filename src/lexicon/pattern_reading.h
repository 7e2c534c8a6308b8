/* Inside of cm_patterns: what its files share while the .pat files are read.
 * Not for others: see patterns.h. */
#ifndef CM_PATTERN_READING_H
#define CM_PATTERN_READING_H

#include "base/buf.h"
#include "lexicon/patterns.h"

typedef struct cm_pattern_reader cm_pattern_reader;

typedef struct cm_word_entry {
    cm_str text;
    cm_word id;
} cm_word_entry;

typedef struct cm_named_set {
    cm_str name;
    const char *file; /* NULL: of all files */
    uint16_t layer;
    cm_wordset set;
} cm_named_set;

typedef struct cm_trigger_list {
    CM_VEC(cm_trigger) list;
} cm_trigger_list;

struct cm_patterns {
    cm_arena *arena;
    cm_word_entry *words; /* open addressing */
    size_t n_words, words_cap;
    cm_trigger_list *by_word[CM_TRIGGER_POS]; /* indexed by word; made when all is read */
    size_t by_word_n;
    CM_VEC(const cm_pattern *) patterns;
    CM_VEC(cm_example) examples;
    CM_VEC(cm_named_set) shared; /* of sets.pat */
    cm_changes changes;          /* by overlays */
};

typedef struct cm_pending_trigger {
    cm_word word;
    cm_trigger_pos pos;
    cm_trigger trigger;
    cm_str lemma; /* as written */
    bool dropped;
} cm_pending_trigger;

/* The triggers and slots of a pattern: no two patterns of a folder have the same. */
typedef struct cm_pattern_body {
    cm_str text;
    uint64_t hash;
    cm_pattern *pattern;
} cm_pattern_body;

/* State of reading; only while cm_patterns_open runs. */
struct cm_pattern_reader {
    cm_patterns *p;
    cm_arena *arena;
    const cm_ontology *ontology;
    const char *path, *file; /* file: as pattern ids name it */
    bool global;             /* this is a sets.pat */
    uint16_t layer;
    const char *line_start; /* of the line being read, for columns */
    unsigned line;
    CM_VEC(cm_named_set) sets;
    CM_VEC(cm_pending_trigger) triggers;
    CM_VEC(cm_pattern_body) bodies; /* one a pattern */
    cm_buf faults;
    unsigned n_faults;
    cm_pattern *last;
    const char *only; /* "sets" in the first pass, NULL in the second */
};

/* A fault at a place of the line being read; all are gathered. */
void cm_pattern_fault(cm_pattern_reader *c, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ---- pattern_sets.c: words and sets ---- */

/* The next blank-separated word of *rest; "…" keeps blanks. */
bool cm_pattern_next_word(cm_str *rest, cm_str *word);
/* Numbers of the words of `text`, split at '_' and blanks, and at hyphens too (kept as words of their own) when
 * `hyphens` is set: the tokeniser splits most compounds. */
int cm_pattern_phrase(cm_pattern_reader *c, cm_str text, bool hyphens, cm_word *out, int max);
/* "$set,word,other_word"; in the patterns' arena. */
const cm_wordset *cm_pattern_set_of_list(cm_pattern_reader *c, cm_str list);
/* What follows "%set". */
void cm_pattern_read_set(cm_pattern_reader *c, cm_str rest);

/* ---- pattern_overlay.c: folders over folders ---- */

/* Keeps the triggers and slots of a pattern. Within a folder two patterns must not share them: one would never be
 * seen. A later folder's takes the place of an earlier one's. False on a fault. */
bool cm_pattern_add_body(cm_pattern_reader *c, cm_str text, cm_pattern *p);
/* What follows "%drop". */
void cm_pattern_read_drop(cm_pattern_reader *c, cm_str rest);
/* Takes out what later folders replaced or dropped. */
void cm_pattern_sweep(cm_pattern_reader *c);

#endif
