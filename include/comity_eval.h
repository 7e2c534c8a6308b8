/*
 * Comity, for those who tune the coder: codes gold data and counts where the
 * coder agrees with it and where not. The rules of comity.h hold here too.
 *
 * Gold data come in two forms (see GOLD FORMATS in comity.1):
 *
 *   - sentences: each with one event. A file of JSON records with `text`.
 *   - articles: all events of a text. NAME.gold.json, records with `sent`,
 *     beside NAME.txt; or a folder of such pairs.
 */
#ifndef COMITY_EVAL_H
#define COMITY_EVAL_H

#include "comity.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct comity_eval comity_eval;

typedef struct comity_eval_options {
    bool articles; /* take every file for the gold of an article; else its name or first record says */
    bool strict;   /* articles: a record's other readings (`alt`) do not count */
    /* Called for what was passed over or read with a doubt, as "FILE:LINE" and why; may be NULL. */
    void (*on_note)(void *user, const char *where, const char *what);
    void *user;
} comity_eval_options;

/* What must agree, each with all before it. Sentences have the first two. */
typedef enum comity_eval_level {
    COMITY_EVAL_CLASS,
    COMITY_EVAL_FULL, /* class, source and target */
    COMITY_EVAL_STATUS,
    COMITY_EVAL_DATE,
    COMITY_EVAL_LEVELS
} comity_eval_level;

typedef struct comity_eval_figures {
    size_t gold, said, right;
    double precision, recall, f1; /* 0 where there is nothing to divide by */
} comity_eval_figures;

/* Figures of a class, or of a file. */
typedef struct comity_eval_row {
    const char *name;
    size_t silent; /* gold records in whose sentence nothing was said */
    comity_eval_figures at[COMITY_EVAL_LEVELS];
} comity_eval_row;

typedef enum comity_miss_kind {
    COMITY_MISS_SILENT,     /* nothing, though a trigger of the class and the gold's actors are there */
    COMITY_MISS_NO_TRIGGER, /* nothing: no pattern of the class has a word of the sentence as its trigger */
    COMITY_MISS_NO_ACTORS,  /* nothing: the gold's actors were not found in the sentence */
    COMITY_MISS_CLASS,      /* right actors, wrong class */
    COMITY_MISS_SWAPPED,    /* right class, the actors the other way round */
    COMITY_MISS_ACTORS,     /* right class, wrong actors */
    COMITY_MISS_BOTH,       /* wrong class and wrong actors */
    COMITY_MISS_STATUS,     /* right but for the status */
    COMITY_MISS_DATE,       /* right but for the date */
    COMITY_MISS_SPURIOUS,   /* said, and no gold record for it */
    COMITY_MISS_KINDS
} comity_miss_kind;
const char *comity_miss_kind_name(comity_miss_kind kind);  /* "silent", "no-trigger", … */
const char *comity_miss_kind_words(comity_miss_kind kind); /* the comments above, in few words */

/* An event as the coder said it. */
typedef struct comity_eval_said {
    const char *cameo, *class_;
    const char *parties; /* "USA, GBR > IRQ" */
    const char *status, *date, *trigger, *pattern, *trace;
    double confidence;
} comity_eval_said;

typedef struct comity_miss {
    comity_miss_kind kind;
    const char *where; /* "gold.json:120", or the document of a spurious event */
    const char *id;    /* of the sentence or article */
    const char *sentence;
    const char *want;             /* "SANCTION USA > IRQ"; "" of a spurious event */
    const comity_eval_said *said; /* NULL: nothing */
    const char *triggers;         /* words of the sentence that may set a pattern off: "cut off (SANCTION)" */
    const char *actors;           /* codes found in the sentence */
    const char *conllu;           /* its parse */
} comity_miss;

/* Events of about the same confidence. */
typedef struct comity_eval_bin {
    size_t n;
    double confidence, right; /* means; NaN when n is 0 */
} comity_eval_bin;
enum { COMITY_EVAL_BINS = 10 };

typedef struct comity_reliability {
    size_t n;                                /* events judged */
    double share;                            /* of them that are right in class and actors */
    comity_eval_bin mass[COMITY_EVAL_BINS];  /* as many events in each */
    comity_eval_bin width[COMITY_EVAL_BINS]; /* confidence 0 to 0.1, … */
    double ece_mass, ece_width;              /* expected calibration error */
    double floor_mass, floor_width;          /* what so few events show on average when confidence is perfect */
    double brier, log_loss;
} comity_reliability;

/* The gold of one form. Everything lives as long as the comity_eval. */
typedef struct comity_eval_set {
    bool articles;
    size_t levels; /* 2 or COMITY_EVAL_LEVELS */
    comity_eval_row total;
    const comity_eval_row *classes, *files;
    size_t n_classes, n_files;
    const char *const *labels; /* of the confusion matrix: classes in order of name */
    size_t n_labels;
    /* (n_labels + 1)², row by row: gold class × class said; the last row is
     * what no gold is for, the last column what was not said. */
    const size_t *confusion;
    size_t kinds[COMITY_MISS_KINDS];
    const comity_miss *misses; /* in order of the gold */
    size_t n_misses;
} comity_eval_set;

/* Codes the gold and counts. */
comity_status comity_eval_run(const comity_engine *engine, const char *const *paths, size_t n_paths,
                              const comity_eval_options *options, comity_eval **out, comity_error *err);
void comity_eval_free(comity_eval *eval);
size_t comity_eval_sets(const comity_eval *eval); /* 1 or 2: the sentences come first */
const comity_eval_set *comity_eval_set_at(const comity_eval *eval, size_t i);
/* Of the events of all sets, with the confidence that the coder gave. */
const comity_reliability *comity_eval_reliability(const comity_eval *eval);
bool comity_eval_confidence_fitted(const comity_eval *eval); /* the coder's weights are from a file */

/* An event with what its confidence was made of. */
typedef struct comity_eval_point {
    const char *id;
    double confidence;
    bool right;
    const double *factors;
} comity_eval_point;
size_t comity_eval_points(const comity_eval *eval, const comity_eval_point **out);
const char *const *comity_eval_factor_names(size_t *n);

/* New weights for confidence.tsv from the events of `eval`. */
typedef struct comity_calibration {
    const char *const *names; /* of the factors */
    const double *weights;    /* fitted on all events */
    size_t n_weights, folds;
    comity_reliability held_out; /* each event by weights fitted without its sentence or article */
    size_t divisions;            /* ways in which the events were divided into folds; `held_out` is of the first */
    double mean_ece_mass, mean_ece_width; /* over the divisions */
    double strength;                      /* of the ridge that keeps weights small, chosen within the folds */
} comity_calibration;
/* COMITY_BAD_INPUT when there are too few events. `out` lives as long as `eval`. */
comity_status comity_eval_calibrate(comity_eval *eval, const comity_calibration **out, comity_error *err);
/* Writes the weights; `command` goes into the head of the file. */
comity_status comity_calibration_write(const comity_eval *eval, const comity_calibration *calibration,
                                       const char *command, const char *path, comity_error *err);

/* One HTML page of everything: no scripts, no network. `calibration` may be NULL. */
comity_status comity_eval_page_write(const comity_eval *eval, const comity_calibration *calibration, const char *path,
                                     comity_error *err);
/* The reliability plot as an SVG file. */
comity_status comity_eval_plot_write(const comity_eval *eval, const comity_calibration *calibration, const char *path,
                                     comity_error *err);

#ifdef __cplusplus
}
#endif
#endif
