/*
 * Comity: reads text about relations between states and keeps a sourced,
 * queryable record of them.
 *
 * This header is the manual of the library. Its rules:
 *
 *   - Every function that can fail returns a comity_status and fills the
 *     comity_error it is given (which may be NULL). COMITY_OK is 0.
 *   - Handles are opaque. What a *_open or *_new function gives, the matching
 *     *_close or *_free takes back; both accept NULL.
 *   - A comity_engine is immutable once open and may be shared by threads.
 *     A comity_coder, a comity_reader and a comity_ledger belong to one thread
 *     at a time.
 *   - Strings are UTF-8 and NUL-terminated. A `const char *` in a record is
 *     never NULL unless its comment says "or NULL"; it belongs to the handle
 *     that gave the record and lives until the time stated there.
 *   - Character offsets count Unicode code points of the document's text, from
 *     0, the end exclusive.
 *   - Dates are ISO 8601 (YYYY-MM-DD), proleptic Gregorian, "" when unknown.
 */
#ifndef COMITY_H
#define COMITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define COMITY_VERSION "0.1.0"

/* ------------------------------------------------------------- errors -- */

typedef enum comity_status {
    COMITY_OK = 0,
    COMITY_END = 1,         /* nothing more to read; not an error */
    COMITY_USAGE = 2,       /* the caller's words are off (CLI exit code 2) */
    COMITY_NOT_FOUND = 3,   /* no such file, country, actor, event */
    COMITY_BAD_INPUT = 4,   /* a document or record that cannot be read */
    COMITY_BAD_DATA = 5,    /* a lexicon, rule or model file that is faulty */
    COMITY_BAD_LEDGER = 6,  /* not a ledger, or one of a newer schema */
    COMITY_IO = 7,          /* the system refused: permissions, disk full */
    COMITY_NO_MEMORY = 8
} comity_status;

/* What went wrong: what was expected, where (file:line:column where there is
 * one), and what to do. Owned by the caller, usually on its stack. */
typedef struct comity_error {
    comity_status status;
    char message[1024];
} comity_error;

/* ------------------------------------------------------------- engine -- */

typedef struct comity_engine comity_engine;

typedef struct comity_engine_options {
    const char *data_dir;         /* lexicon, rules, ontology; NULL: COMITY_DATA, else the installed folder */
    const char *model_path;       /* syntax model; NULL: COMITY_MODEL, else the installed file */
    /* Your own lexicon folders (docs/own-dictionaries.md) over data_dir, later ones win; may be NULL. The
     * folders that COMITY_LEXICON names (with ":" between) lie below them. */
    const char *const *user_dirs;
    size_t n_user_dirs;
} comity_engine_options;

/* Loads lexicon, rules and model. `options` may be NULL. */
comity_status comity_engine_open(const comity_engine_options *options, comity_engine **out, comity_error *err);
void comity_engine_close(comity_engine *engine);

/* ---------------------------------------------------------- documents -- */

/* A document as it comes in. Absent fields are NULL (or length 0). */
typedef struct comity_document {
    const char *id;      /* unique name; NULL: derived from the text */
    const char *title;
    const char *text;    /* need not be NUL-terminated */
    size_t text_len;     /* bytes */
    const char *date;    /* publication date, ISO */
    const char *source;  /* publisher */
    const char *url;
    const char *licence;
} comity_document;

typedef struct comity_reader comity_reader;

typedef struct comity_reader_counts {
    uint64_t documents;      /* given out */
    uint64_t skipped;        /* records or files not given out, each with a reason */
    uint64_t bytes;          /* of text, as given out */
    uint64_t replaced_bytes; /* invalid UTF-8 replaced by U+FFFD */
} comity_reader_counts;

typedef struct comity_reader_options {
    size_t max_document_bytes; /* 0: 64 MiB. Larger documents are skipped and counted */
    /* Called once for each file or record passed over, with the reason; may be NULL. */
    void (*on_skip)(void *user, const char *where, const char *reason);
    void *user;
} comity_reader_options;

/* Reads files, folders (recursively, in order of name) and "-" (standard
 * input): plain text, HTML, JSON Lines (fields id, date, title, text, source,
 * url, licence), each also as .gz or .zst. The paths are copied. */
comity_status comity_reader_open(const char *const *paths, size_t n_paths, const comity_reader_options *options,
                                 comity_reader **out, comity_error *err);
/* Gives the next document, which lives until the next call; COMITY_END after
 * the last. A file that cannot be read at all (absent, no permission) is an
 * error that names it; the reader can be asked on for the next. */
comity_status comity_reader_next(comity_reader *reader, comity_document *out, comity_error *err);
void comity_reader_counts_get(const comity_reader *reader, comity_reader_counts *out);
void comity_reader_close(comity_reader *reader);

/* ------------------------------------------------------------- events -- */

typedef enum comity_kind { COMITY_EVENT, COMITY_STATE } comity_kind;

typedef enum comity_event_status {
    COMITY_ACTUAL,
    COMITY_NEGATED,
    COMITY_FUTURE,
    COMITY_CONDITIONAL,
    COMITY_POSSIBLE
} comity_event_status;

typedef enum comity_precision {
    COMITY_PRECISION_NONE,
    COMITY_PRECISION_DAY,
    COMITY_PRECISION_MONTH,
    COMITY_PRECISION_YEAR,
    COMITY_PRECISION_DECADE,
    COMITY_PRECISION_CENTURY
} comity_precision;

typedef enum comity_effect { COMITY_NO_EFFECT, COMITY_STARTS, COMITY_ENDS, COMITY_HOLDS } comity_effect;

/* An actor as it stands in a record. */
typedef struct comity_actor {
    const char *code;      /* ISO 3166 alpha-3 of a state, PLOVER/CAMEO code of others; "" unknown */
    const char *sector;    /* PLOVER sector, "" none */
    const char *name;      /* as written */
    const char *canonical; /* as the lexicon names it, "" unknown */
    uint32_t start, end;   /* characters in the document; equal when inferred */
    bool inferred;         /* true: not written in the clause; the trace says by which rule */
} comity_actor;

typedef struct comity_sentence {
    const char *text;
    uint32_t start, end; /* characters in the document */
    uint32_t index;      /* in the document, from 0 */
    const char *conllu;  /* its parse, CoNLL-U token lines */
} comity_sentence;

/* One event or standing fact. PLOVER's field names where it has them. */
typedef struct comity_event {
    const char *id;       /* stable: the same document and sentence give the same id (16 hex digits) */
    const char *document; /* the document's id */
    comity_sentence sentence;
    comity_kind kind;
    const char *cameo;          /* CAMEO code: "057" */
    const char *class_;         /* PLOVER class: "SUPPORT" */
    const char *mode;           /* PLOVER mode, "" none */
    const char *const *context; /* PLOVER contexts */
    size_t n_context;
    const comity_actor *source;
    size_t n_source;
    const comity_actor *target;
    size_t n_target;
    bool reciprocal;
    char date_start[12], date_end[12]; /* the interval in which it happened or began; "" unknown */
    comity_precision date_precision;
    comity_event_status status;
    const char *condition;        /* text of the condition of a conditional event, or "" */
    const comity_actor *said_by;  /* who says it, or NULL: the document itself */
    const char *said_verb;        /* lemma of the verb of saying, or "" */
    const char *object;           /* what was signed, suspended, recognised; "" none */
    const char *scope;            /* "non-emergency, non-immigrant"; "" none */
    const char *place;            /* "" none */
    double intensity;             /* Goldstein scale of the CAMEO code, -10..10 */
    int quad_class;               /* 1 verbal coop., 2 material coop., 3 verbal conflict, 4 material conflict */
    double confidence;            /* 0..1 */
    comity_effect effect;         /* on a fluent */
    const char *fluent;           /* its name: "diplomatic-relations"; "" none */
    const char *trigger;          /* the words that made it an event */
    uint32_t trigger_start, trigger_end;
    const char *pattern;          /* pattern id: "sanction.pat:33" */
    const char *trace;            /* how it came about, a line a step, for comity explain */
    const char *published;        /* the document's date, source, url, licence */
    const char *publisher;
    const char *url;
    const char *licence;
} comity_event;

const char *comity_event_status_name(comity_event_status status);
const char *comity_precision_name(comity_precision precision);
const char *comity_effect_name(comity_effect effect);
const char *comity_kind_name(comity_kind kind);

/* -------------------------------------------------------------- coder -- */

typedef struct comity_coder comity_coder;

/* What a document was coded into; lives until the coder's next document. */
typedef struct comity_coding {
    const char *document; /* id */
    const comity_event *events;
    size_t n_events;
    const comity_sentence *sentences; /* all of them */
    size_t n_sentences;
    size_t n_tokens;
} comity_coding;

comity_status comity_coder_new(const comity_engine *engine, comity_coder **out, comity_error *err);
void comity_coder_free(comity_coder *coder);
comity_status comity_coder_code(comity_coder *coder, const comity_document *document, comity_coding *out,
                                comity_error *err);
/* From now on `coder` parses with what `lender` has for it (NULL: its own again), some 30 MB that then are needed once: for
 * threads that keep several codings at a time. The two must not work at the same time. */
void comity_coder_borrow(comity_coder *coder, comity_coder *lender);
/* Whether events come with their trace and their sentence's parse, as they do at first. Coding is a little faster where
 * nobody reads them; both are "" then. */
void comity_coder_details(comity_coder *coder, bool wanted);
/* Parses only: `out` as above without events. */
comity_status comity_coder_parse(comity_coder *coder, const comity_document *document, comity_coding *out,
                                 comity_error *err);

/* ------------------------------------------------------- actor look-up -- */

typedef struct comity_actor_info {
    const char *code, *sector, *canonical, *kind; /* kind: state, person, organisation, group, place, agent */
    const char *from, *until;                     /* term of office or life of a state; "" open */
    const char *office;                           /* "President"; "" none */
    const char *alternates;                       /* "COW 91, GEC HO"; "" none */
} comity_actor_info;

/* All readings of `name` on `date` (NULL or "": on any date). The list and its
 * strings belong to the engine's caller until comity_actor_list_free. */
typedef struct comity_actor_list comity_actor_list;
comity_status comity_actors_find(const comity_engine *engine, const char *name, const char *date,
                                 comity_actor_list **out, comity_error *err);
size_t comity_actor_list_count(const comity_actor_list *list);
const comity_actor_info *comity_actor_list_at(const comity_actor_list *list, size_t i);
void comity_actor_list_free(comity_actor_list *list);

/* The code of a state from its ISO or COW code or one of its names.
 * COMITY_NOT_FOUND with near names in the message when there is none.
 * `out` lives as long as the engine. */
comity_status comity_state_code(const comity_engine *engine, const char *name, const char **out, comity_error *err);
/* The usual English name of a code, or the code itself. Lives as long as the engine. */
const char *comity_code_name(const comity_engine *engine, const char *code);

/* ------------------------------------------------------------ lexicon -- */

/* The outcome of one example sentence of one pattern. Lives during the call. */
typedef struct comity_example {
    const char *where;    /* file:line of the example */
    const char *pattern;  /* the pattern, as written */
    const char *sentence;
    const char *expected; /* "163 FRA > IRQ" */
    const char *found;    /* what came out instead, "; " between events */
    bool passed;
    bool wanted; /* marked "?" in its file: known not to come out yet */
} comity_example;

/* Codes the examples of all patterns and hands each outcome to `each`, in
 * order of file and line. Not an error when some fail. */
comity_status comity_lexicon_test(const comity_engine *engine, void (*each)(void *user, const comity_example *example),
                                  void *user, comity_error *err);
size_t comity_lexicon_size(const comity_engine *engine); /* patterns */

/* What a folder of the user's replaces or drops of what lies below it. */
typedef struct comity_lexicon_change {
    const char *where;  /* FILE:LINE of the line that does it */
    const char *kind;   /* "name", "agent", "pattern", "trigger", "date" */
    const char *name;   /* the name or noun, or the id of the pattern */
    const char *before; /* what stood there */
    const char *after;  /* what stands there now; "" dropped */
} comity_lexicon_change;
size_t comity_lexicon_change_count(const comity_engine *engine);
/* Its strings live as long as the engine. */
comity_lexicon_change comity_lexicon_change_at(const comity_engine *engine, size_t i);

/* Dictionaries of other coders, turned into a lexicon folder of the user's. */
typedef enum comity_dictionary { COMITY_ACTORS, COMITY_AGENTS, COMITY_VERBS } comity_dictionary;
typedef enum comity_line_outcome {
    COMITY_LINE_CARRIED,    /* written to the folder as it is meant */
    COMITY_LINE_KNOWN,      /* Comity says the same already: nothing to write */
    COMITY_LINE_SIMPLIFIED, /* written, with something left out that `reason` tells */
    COMITY_LINE_REFUSED,    /* not written, for the reason told */
    COMITY_LINE_OUTCOMES
} comity_line_outcome;
/* What became of one line. Lives during the call. */
typedef struct comity_dictionary_line {
    const char *file;
    unsigned line;
    comity_line_outcome outcome;
    const char *kind;   /* "actor", "synonym", "code", "agent", "verb", "pattern", "synset", "synset word", … */
    const char *reason; /* "" for lines carried as they are */
    const char *text;   /* the line, at most 200 bytes of it */
} comity_dictionary_line;
typedef struct comity_lexicon_import_options {
    bool tabari;        /* TABARI's reading of the files; false: PETRARCH's */
    bool replace;       /* write over the files of an earlier import */
    comity_dictionary kind;
    /* Called for every line that is neither blank nor a comment, in order; may be NULL. */
    void (*each)(void *user, const comity_dictionary_line *line);
    void *user;
} comity_lexicon_import_options;
typedef struct comity_lexicon_import_counts {
    uint64_t lines, comments;            /* all lines; those blank or comments */
    uint64_t by[COMITY_LINE_OUTCOMES];   /* the others, by outcome */
    uint64_t entries;                    /* written: names, nouns, patterns */
} comity_lexicon_import_counts;
/* Reads the files and writes tables in DIR/actors or DIR/patterns/imported.pat (DIR is made). COMITY_USAGE
 * when there is an import already and `replace` is not set. Nothing is written unless all files can be read. */
comity_status comity_lexicon_import(const comity_engine *engine, const char *const *paths, size_t n_paths,
                                    const char *dir, const comity_lexicon_import_options *options,
                                    comity_lexicon_import_counts *out, comity_error *err);

/* What the lexicon misses in a corpus: verbs and event nouns that stand between
 * two actors, and how often a pattern matched them. */
typedef struct comity_coverage comity_coverage;
typedef struct comity_coverage_word {
    const char *lemma;    /* "visit"; with its particle: "call_off" */
    char pos;             /* 'v', 'n' */
    uint64_t missed;      /* times it stood between two actors and no pattern matched */
    uint64_t matched;     /* times a pattern matched it */
    const char *example;  /* a sentence of a miss */
    const char *document; /* its document's id */
    const char *source, *target; /* codes of its actors */
    const char *frame;    /* how the target stands there: "obj", "with" … */
} comity_coverage_word;
comity_status comity_coverage_new(const comity_engine *engine, comity_coverage **out, comity_error *err);
comity_status comity_coverage_add(comity_coverage *coverage, const comity_document *document, comity_error *err);
/* The words missed at least `min` times, most frequent first; the list and its strings live until the next
 * call on the coverage. */
size_t comity_coverage_words(comity_coverage *coverage, uint64_t min, const comity_coverage_word **out);
void comity_coverage_free(comity_coverage *coverage);

/* -------------------------------------------------- measuring the parse -- */

/* One count of a measurement. precision = right / said, recall = right / gold. */
typedef struct comity_measure {
    uint64_t gold, said, right;
    bool known; /* false: the file does not tell it, or the model does not say it */
} comity_measure;

enum { COMITY_PARSE_MEASURES = 33 };

/* How much of a file of gold annotation the engine gets right, twice: parsing
 * the gold tokens, and parsing raw text, which is put together from the gold
 * tokens, cut into sentences and words and compared at the same characters (a
 * file of names alone does not tell its spacing: its raw text is not known).
 * All tokens count, punctuation too. Owns nothing. */
typedef struct comity_parse_scores {
    uint64_t documents, sentences, tokens; /* of the file */
    bool has_trees, has_names;             /* what the file tells */
    comity_measure gold_tokens[COMITY_PARSE_MEASURES];
    comity_measure raw_text[COMITY_PARSE_MEASURES];
    double gold_tokens_seconds, raw_text_seconds; /* of parsing, without reading the file */
} comity_parse_scores;

/* "UPOS", "LAS", "LAS (no subtypes)", "nsubj", "names PER" …; "" beyond the last. */
const char *comity_parse_measure_name(size_t place);

/* Measures the engine's parse on `path`: CoNLL-U (with names as Name=B-PER in
 * MISC), or, where the path ends in .tsv or .bio, tokens and BIO tags of names.
 * COMITY_BAD_INPUT with file:line where the file is faulty or has no sentence. */
comity_status comity_parse_eval(const comity_engine *engine, const char *path, comity_parse_scores *out,
                                comity_error *err);

/* ------------------------------------------------------------- ledger -- */

typedef struct comity_ledger comity_ledger;

typedef enum comity_ledger_mode { COMITY_LEDGER_READ, COMITY_LEDGER_WRITE /* made when absent */ } comity_ledger_mode;

comity_status comity_ledger_open(const char *path, comity_ledger_mode mode, comity_ledger **out, comity_error *err);
void comity_ledger_close(comity_ledger *ledger);

typedef enum comity_added { COMITY_ADDED, COMITY_UNCHANGED, COMITY_SUPERSEDED } comity_added;

/* Begins and ends a batch: one transaction. Documents added outside of a batch
 * are each their own. A crash loses no committed document and leaves no half one. */
comity_status comity_ledger_begin(comity_ledger *ledger, comity_error *err);
comity_status comity_ledger_commit(comity_ledger *ledger, comity_error *err);
/* Adds a coded document. The same document again changes nothing
 * (COMITY_UNCHANGED); another text under the same id supersedes it. */
comity_status comity_ledger_add(comity_ledger *ledger, const comity_document *document, const comity_coding *coding,
                                comity_added *added, comity_error *err);

typedef struct comity_query {
    const char *a, *b;   /* codes of the dyad, either way round; NULL: any */
    const char *from, *to; /* ISO dates; NULL: open */
    const char *id;      /* one event, or the first 4 or more digits of its id; NULL: any */
    size_t limit;        /* 0: no limit */
    const char *text;    /* words and "quoted phrases" that all stand in the sentence; NULL: any */
} comity_query;

/* Events in order of date (undated last). `next` gives COMITY_END after the
 * last; the event lives until the next call on the cursor. */
typedef struct comity_cursor comity_cursor;
comity_status comity_ledger_events(comity_ledger *ledger, const comity_query *query, comity_cursor **out,
                                   comity_error *err);
comity_status comity_cursor_next(comity_cursor *cursor, const comity_event **out, comity_error *err);
void comity_cursor_close(comity_cursor *cursor);

/* From now on the ledger answers as it would have at the end of that day of record time (ISO, UTC; NULL: as it is now):
 * what was recorded by then, versions of documents that were replaced or withdrawn since included. That goes for events,
 * states, commitments and what the law would have follow; not for counts by month and for words, which are of what is
 * current. */
comity_status comity_ledger_known(comity_ledger *ledger, const char *date, comity_error *err);

typedef struct comity_ledger_counts {
    uint64_t documents, sentences, events, dyads;
} comity_ledger_counts;
comity_status comity_ledger_count(comity_ledger *ledger, comity_ledger_counts *out, comity_error *err);

/* -------------------------------------------------------------- state -- */

typedef enum comity_certainty {
    COMITY_CERTAIN,  /* the date lies inside the interval whatever the precision of its ends */
    COMITY_UNCERTAIN /* it depends on where in an imprecise date the change fell */
} comity_certainty;

/* One line of how things stand: a fluent that holds on the date asked for. */
typedef struct comity_holding {
    const char *fluent;  /* "recognition-of-government" */
    const char *group;   /* heading: "relations", "recognition", "agreements", "measures", "presence", "programmes" … */
    const char *holder;  /* code of the side whose act it is; of reciprocal ones the first of the dyad */
    const char *counterpart;
    bool reciprocal;
    bool holds;          /* false: known not to hold (not recognised) */
    const char *object;  /* what: "Manuel Zelaya", "certain non-humanitarian aid"; "" none */
    const char *scope, *place;
    char since_start[12], since_end[12]; /* when it began, "" unknown */
    char until_start[12], until_end[12]; /* when it ended or will, "" open */
    comity_certainty certainty;
    const char *rule;    /* rule id: "measures.rules:12" */
    const char *text;    /* the line in words: "has suspended certain non-humanitarian aid" */
    const char *rank;    /* of a mission: "a legation"; "" not told, or not of a kind that has ranks */
    size_t reports, reports_against;     /* how many events are for it, and how many say otherwise */
    const comity_event *const *evidence; /* events for it, NULL until comity_state_evidence has read them */
    size_t n_evidence;                   /* of these, as many as were read */
    const comity_event *const *against;  /* events that say otherwise, likewise */
    size_t n_against;
    const char *end_rule;        /* the rule by which it ended with something else: "state.rules:44"; "" open, or ended itself */
    char last_known[12];         /* the last day of which a report tells, when that is too long ago to say that it still holds
                                    (it is then COMITY_UNCERTAIN); "" else */
    const char *last_known_rule; /* the rule that says so: "state.rules:40"; "" none */
    bool end_untold;             /* it ended some day between until_start and until_end, as it began again then (`end_rule`); no
                                    report tells of the end */
    const char *again_rule;      /* the rule by which this is a beginning again after an end that no report tells; "" it is not */
    char before_start[12], before_end[12]; /* of such a one: when it had begun before; "" not told either */
} comity_holding;

typedef struct comity_state_view comity_state_view;
/* How things stand between `a` and `b` (codes) on `date` (ISO; NULL: today). */
comity_status comity_state_on(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                              const char *date, comity_state_view **out, comity_error *err);
/* Every interval of the dyad's fluents, whatever the date (for lanes). */
comity_status comity_state_all(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                               comity_state_view **out, comity_error *err);
size_t comity_state_count(const comity_state_view *view);
const comity_holding *comity_state_at(const comity_state_view *view, size_t i);
/* Reads the events behind line `i` into it, in order of date (undated last), whole, with their sentences: at most `most` for
 * it and as many against it, the first ones and the last; 0: all, which may be tens of thousands. The ledger must still be
 * open. */
comity_status comity_state_evidence(comity_state_view *view, size_t i, size_t most, comity_error *err);
/* States are derived from events by rules and kept in the ledger, so that a question about a pair of which very much is
 * told takes milliseconds. Adding and withdrawing documents makes stale what is kept of the dyads concerned, and other rules
 * or tables of states make all of it stale; questions are then answered from the events, rightly but in time that grows
 * with them. This derives anew what is stale: call it after adding documents. The ledger must be open for writing; `done`
 * (or NULL) gets the number of dyads. What was done stays done when it is interrupted. */
comity_status comity_state_refresh(const comity_engine *engine, comity_ledger *ledger, uint64_t *done, comity_error *err);
void comity_state_free(comity_state_view *view);

/* ------------------------------------------------ comparing two ledgers -- */

/* An event of one ledger that the other lacks, or has otherwise. Events are the same when document, sentence, class, CAMEO
 * code, actors, date, status and effect are; of the others that share a sentence and class or actors, the nearest two are one
 * event told otherwise. */
typedef struct comity_diff_event {
    const comity_event *one, *two; /* NULL: that ledger does not have it */
    const char *differs;           /* where both have it: "class, cameo, actors, date, status, effect", those that do; "" else */
} comity_diff_event;

typedef struct comity_diff_count {
    const char *class_;     /* "" none */
    uint64_t one, two, both; /* events of the class; both: in both ledgers with that class */
} comity_diff_count;

typedef struct comity_diff_holding {
    const comity_holding *one, *two; /* NULL: it does not hold there, as far as that ledger tells */
    const char *differs;             /* "since, until, certainty", those that do; "" else */
} comity_diff_holding;

/* What differs of one dyad. Lives during the call that gives it. */
typedef struct comity_diff {
    const char *a, *b;
    bool same;                          /* nothing differs */
    uint64_t one, two, both, changed;   /* events; both: the same in both; changed: in both, told otherwise */
    const comity_diff_event *events;    /* those that differ, in order of date */
    size_t n_events;
    const comity_diff_count *counts;    /* all classes, by name */
    size_t n_counts;
    const comity_diff_holding *holdings; /* those that differ on the date */
    size_t n_holdings;
} comity_diff;

typedef struct comity_diff_options {
    const char *a, *b;     /* codes of the dyad; b NULL: all dyads of a; both NULL: all dyads */
    const char *from, *to; /* events of these dates; NULL: open */
    const char *on;        /* states on this date; NULL: states are not compared */
} comity_diff_options;

/* Compares two ledgers dyad by dyad and hands each dyad that either knows to `each`, in order of codes, until it says
 * false. Events of no dyad are not compared. `options` may be NULL. */
comity_status comity_ledger_diff(const comity_engine *engine, comity_ledger *one, comity_ledger *two,
                                 const comity_diff_options *options, bool (*each)(void *user, const comity_diff *diff),
                                 void *user, comity_error *err);

/* -------------------------------------------------------- commitments -- */

typedef enum comity_commitment_kind {
    COMITY_PROMISE,
    COMITY_THREAT,
    COMITY_DUTY /* what a text says that a law or an agreement would oblige to */
} comity_commitment_kind;

typedef enum comity_commitment_standing {
    COMITY_COMMITMENT_OPEN,
    COMITY_COMMITMENT_MET,
    COMITY_COMMITMENT_BROKEN,
    COMITY_COMMITMENT_LAPSED
} comity_commitment_standing;

/* One commitment, derived from events by rules/commitments.txt. */
typedef struct comity_commitment {
    comity_commitment_kind kind;
    const char *holder, *addressee;            /* codes */
    bool mutual;                               /* each towards the other */
    const char *act;                           /* CAMEO code of the act announced, "" not known */
    bool negative;                             /* the act is not to be done */
    const char *consequence;                   /* in the words of the text */
    const char *condition;                     /* "unless Zelaya was first restored to office"; "" none told */
    bool unless;                               /* it is what would avert the consequence */
    char made_start[12], made_end[12];         /* when it was said, "" not known */
    char deadline_start[12], deadline_end[12]; /* "" none told */
    bool by;                                   /* until the deadline; false: on that day */
    comity_commitment_standing standing;
    const char *rule;                          /* that makes it one: "commitments.txt:12" */
    const char *settled_rule;                  /* that settled it; "" open */
    const comity_event *const *statements;     /* events that state it, the first one first */
    size_t n_statements;
    const comity_event *const *settled_by;     /* events that met or broke it, or came after it had lapsed */
    size_t n_settled_by;
    const comity_event *condition_event;       /* the condition's act, where it was coded; or NULL */
    const comity_event *condition_met;         /* an event that the condition spoke of came about; or NULL */
} comity_commitment;

const char *comity_commitment_kind_name(comity_commitment_kind kind);             /* "promise" … */
const char *comity_commitment_standing_name(comity_commitment_standing standing); /* "open" … */

/* Commitments between `a` and `b` (codes) made by `date` (ISO; NULL: today) and how they stood then, by date of the
 * statement. COMITY_BAD_DATA with FILE:LINE:COLUMN when the rules are faulty. */
typedef struct comity_commitments comity_commitments;
comity_status comity_commitments_on(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                    const char *date, comity_commitments **out, comity_error *err);
size_t comity_commitments_count(const comity_commitments *list);
const comity_commitment *comity_commitments_at(const comity_commitments *list, size_t i);
void comity_commitments_free(comity_commitments *list);

/* ------------------------------------------------------ legal triggers -- */

typedef enum comity_term_state {
    COMITY_TERM_UNKNOWN, /* nothing in the ledger says so */
    COMITY_TERM_DENIED,  /* the ledger says that it was not done */
    COMITY_TERM_TOLD,    /* the ledger says so */
    COMITY_TERM_GIVEN    /* it is part of the event supposed */
} comity_term_state;

/* One condition of a rule, or an act that averts or ends what it says. */
typedef struct comity_legal_term {
    const char *name, *words; /* "determination", "the Department of State determines that …" */
    bool act;                 /* required besides the condition: an act of the state whose law it is */
    comity_term_state state;
    bool told;                           /* the ledger says so, whatever the event */
    const comity_event *const *evidence; /* of the ledger, for it or (when not told) against it, in order of date */
    size_t n_evidence;
} comity_legal_term;

typedef enum comity_legal_outcome {
    COMITY_LEGAL_WAITS,   /* something is missing for it */
    COMITY_LEGAL_FOLLOWS,
    COMITY_LEGAL_AVERTED, /* by what `unless` names */
    COMITY_LEGAL_ENDED,   /* by what `until` names */
    COMITY_LEGAL_NO_LAW   /* the rule is not in force on the date */
} comity_legal_outcome;

/* What a rule says of the event. Lives as long as the answer. */
typedef struct comity_legal_consequence {
    const char *set, *title;  /* of the rule set */
    const char *name, *rule;  /* "assistance", "us-coup.rules:40" */
    const char *text, *scope; /* what follows, and for what */
    const char *law;          /* act and section in force on the date */
    const char *says;         /* what else the rule says; "" */
    comity_legal_outcome outcome;
    bool before;              /* it follows from what the ledger says already, without the event */
    const comity_legal_term *conditions, *unless, *until;
    size_t n_conditions, n_unless, n_until;
    const char *const *spares; /* what it leaves alone */
    size_t n_spares;
    const comity_holding *const *in_force; /* measures of the kind that hold on the date */
    size_t n_in_force;
} comity_legal_consequence;

/* What would follow if `event` happened between `a` and `b` on `date` (ISO; NULL: today), by rules/legal/. The event is a
 * sentence, or terms of the rules with the state that they are about: "coup HND + determination USA HND". `ledger` may be
 * NULL: then only the event is known. COMITY_NOT_FOUND when no rule speaks of the event, COMITY_BAD_DATA with
 * FILE:LINE:COLUMN when the rules are faulty. */
typedef struct comity_whatif comity_whatif;
comity_status comity_whatif_ask(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                const char *event, const char *date, comity_whatif **out, comity_error *err);
size_t comity_whatif_count(const comity_whatif *answer);
const comity_legal_consequence *comity_whatif_at(const comity_whatif *answer, size_t i);
const char *comity_whatif_event(const comity_whatif *answer); /* how the event was understood */
const char *comity_whatif_date(const comity_whatif *answer);
/* Commitments open on the date that the event touches: as they would stand with it (met, broken, lapsed), or open where it
 * is their condition, or where a text tells of the rule as a duty. */
size_t comity_whatif_commitments(const comity_whatif *answer);
const comity_commitment *comity_whatif_commitment(const comity_whatif *answer, size_t i);
void comity_whatif_free(comity_whatif *answer);

/* Reads rules/commitments.txt and rules/legal/ and tries the examples in them and in those of *.rules (`each` NULL: reads
 * only); `pattern` is the rule set or the rule. Not an error when some examples fail. */
comity_status comity_rules_test(const comity_engine *engine, void (*each)(void *user, const comity_example *example), void *user,
                                comity_error *err);

/* ------------------------------------------------------------- import -- */

/* What an import did. Rows: those read, of which `bad` could not be (each reported), `passed` say
 * nothing of interest (the other side of a pair, "no mission") and `repeated` say again what one before said. */
typedef struct comity_import_counts {
    uint64_t rows, bad, passed, repeated;
    uint64_t facts, events;                              /* in the ledger now by this import */
    uint64_t added, unchanged, superseded, withdrawn;    /* documents */
} comity_import_counts;

typedef struct comity_import_options {
    const char *format;   /* of comity_import_format_at; NULL: told by the columns */
    const char *document; /* id of the document; NULL: the file's name without its folder */
    const char *source, *url, *licence, *date; /* of the document, over what the table or the format says; may be NULL */
    /* Called for each row passed over, with "FILE:LINE"; may be NULL. */
    void (*on_bad)(void *user, const char *where, const char *reason);
    void *user;
} comity_import_options;

typedef struct comity_import_format {
    const char *name, *what, *columns; /* the columns that it must have, separated by blanks */
} comity_import_format;
size_t comity_import_format_count(void);
comity_import_format comity_import_format_at(size_t i);

/* Reads a table of facts into the ledger. The same table again changes nothing; a changed one
 * supersedes what it was. COMITY_BAD_INPUT, and nothing changed, when the columns are of no known
 * format or no row can be read. `options` may be NULL. */
comity_status comity_import(const comity_engine *engine, comity_ledger *ledger, const char *path,
                            const comity_import_options *options, comity_import_counts *out, comity_error *err);
/* The path of a table that comes with Comity (programmes, NAME.tsv, in the data folders); free() it. */
comity_status comity_import_bundled(const comity_engine *engine, const char *name, char **out, comity_error *err);
/* Withdraws what was imported under a document's id. COMITY_NOT_FOUND when there is nothing. */
comity_status comity_import_remove(comity_ledger *ledger, const char *document, comity_import_counts *out, comity_error *err);

/* ---------------------------------------------------------- scorecards -- */

typedef enum comity_score_result {
    COMITY_SCORE_PASSED,
    COMITY_SCORE_FAILED,
    COMITY_SCORE_MISSING, /* no value: fails */
    COMITY_SCORE_ASKED    /* the rule is not known and would decide: the reason says what to add to the data */
} comity_score_result;

/* One indicator of a country's scorecard. Lives as long as the scorecard. */
typedef struct comity_score {
    const char *indicator, *category;
    bool has_value, has_median, has_threshold;
    double value, median, threshold; /* threshold: what it was held against */
    bool lower_is_better;
    unsigned group_values;           /* countries of the group that have one, this one included */
    comity_score_result result;
    const char *reason;              /* a sentence */
    const char *rule, *where;        /* "scorecard.txt:31"; "FILE:LINE" of the value, "" none */
} comity_score;

/* One requirement that decides about the whole. */
typedef struct comity_hurdle {
    const char *name; /* "control-of-corruption", "democratic rights" */
    bool hard;
    comity_score_result result;
    const char *reason, *rule;
} comity_hurdle;

typedef struct comity_scorecard_options {
    const char *const *files; /* tables of indicators and income groups */
    size_t n_files;
    int wgi_year; /* of the Worldwide Governance Indicators to use; 0: by the rules */
} comity_scorecard_options;

typedef struct comity_scorecard comity_scorecard;
/* The scorecard of `country` (a code) for fiscal year `year`. COMITY_BAD_INPUT with FILE:LINE for faulty tables,
 * COMITY_NOT_FOUND when the country has no income group for that year, COMITY_BAD_DATA for faulty or absent rules. */
comity_status comity_scorecard_make(const comity_engine *engine, const char *country, int year,
                                    const comity_scorecard_options *options, comity_scorecard **out, comity_error *err);
void comity_scorecard_free(comity_scorecard *card);
size_t comity_scorecard_scores(const comity_scorecard *card);
const comity_score *comity_scorecard_score(const comity_scorecard *card, size_t i);
size_t comity_scorecard_hurdles(const comity_scorecard *card);
const comity_hurdle *comity_scorecard_hurdle(const comity_scorecard *card, size_t i);
comity_score_result comity_scorecard_result(const comity_scorecard *card);
const char *comity_scorecard_group(const comity_scorecard *card); /* "low", "lower-middle", … */
unsigned comity_scorecard_group_size(const comity_scorecard *card);
const char *comity_scorecard_summary(const comity_scorecard *card); /* one sentence */
size_t comity_scorecard_notes(const comity_scorecard *card);        /* about the tables: rows told twice and the like */
const char *comity_scorecard_note(const comity_scorecard *card, size_t i);

/* What goes to the ledger. The scorecard's outcome is computed; a decision and a suspension are acts
 * of the board and are written only when told here, each as a fact of its own. */
typedef struct comity_board_acts {
    const char *decision;        /* "selected" or "not selected"; NULL: not told */
    const char *decided;         /* its date, YYYY, YYYY-MM or YYYY-MM-DD; NULL: not known */
    const char *suspended;       /* date of a suspension; NULL: none told */
    const char *suspended_until; /* NULL: open */
    const char *source, *url, *licence; /* for decision and suspension; may be NULL */
} comity_board_acts;
comity_status comity_scorecard_write(const comity_scorecard *card, comity_ledger *ledger, const comity_board_acts *acts,
                                     comity_import_counts *out, comity_error *err);

/* ------------------------------------------------------------- report -- */

/* Writes the HTML dossier of a dyad (self-contained: no scripts, no network). */
comity_status comity_dossier_write(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                   const char *path, comity_error *err);

#ifdef __cplusplus
}
#endif
#endif
