/* Scorecards: rules by fiscal year, tables of indicators, and what follows. */
#ifndef CM_CARD_H
#define CM_CARD_H

#include "base/buf.h"
#include "base/csv.h"
#include "engine.h"

typedef enum cm_better { CM_BETTER_ASKED, CM_BETTER_HIGHER, CM_BETTER_LOWER } cm_better;
/* Whether a number of a rule applies. */
typedef enum cm_applies { CM_NOT, CM_APPLIES, CM_ASKED } cm_applies;

typedef struct cm_indicator {
    const char *name, *category, *group; /* group: "" all */
    cm_better better;
    cm_applies has_threshold, has_cap;
    double threshold, cap;
    int from, until;  /* fiscal years, both included */
    const char *rule; /* "scorecard.txt:31" */
} cm_indicator;

typedef enum cm_requirement_kind { CM_HALF_EACH, CM_N_EACH, CM_N_OF_M, CM_HARD } cm_requirement_kind;

typedef struct cm_requirement {
    cm_requirement_kind kind;
    bool asked; /* it is not certain that it applied */
    unsigned n, m;
    const char *name; /* "democratic rights" */
    const char **any; /* indicators, of CM_HARD */
    size_t n_any;
    int from, until;
    const char *rule;
} cm_requirement;

typedef struct cm_card_rules {
    const char *path, *file;
    CM_VEC(cm_indicator) indicators;
    CM_VEC(cm_requirement) requirements;
    struct {
        struct {
            const char *name, *word;
        } * at;
        size_t n, cap;
    } groups, wgi;           /* group and what it is called; indicator and its WGI code */
    int wgi_minus, wgi_from; /* 0: no rule */
} cm_card_rules;

/* Reads rules/scorecard.txt of the last of the folders that has one. Every faulty line is named as FILE:LINE. */
comity_status cm_card_rules_read(cm_arena *arena, const char *const *dirs, size_t n_dirs, cm_card_rules *out,
                                 comity_error *err);
/* The name of an income group from one of its words, whatever the case; NULL unknown. */
const char *cm_card_group(const cm_card_rules *rules, cm_str word);

/* One value as a table has it. */
typedef struct cm_datum {
    const char *country;              /* code, or "*" for what the data say of the rules */
    const char *indicator, *property; /* "political-rights" and "" or "better" */
    int year;                         /* fiscal year; 0 of a rule: any */
    const char *text;
    double value;
    bool known; /* false: the table says that there is no value */
    bool wgi;
    const char *where; /* FILE:LINE */
} cm_datum;

typedef struct cm_data {
    CM_VEC(cm_datum) list;
    CM_VEC(const char *) notes;
} cm_data;

/* Reads the tables. `year` and `wgi_year` choose the rows of the Worldwide Governance Indicators. */
comity_status cm_data_read(const comity_engine *engine, cm_arena *arena, const cm_card_rules *rules,
                           const char *const *files, size_t n_files, int year, int wgi_year, cm_data *out,
                           comity_error *err);
/* The datum, one of a tidy table before one of the WGI; NULL: none. */
const cm_datum *cm_data_find(const cm_data *data, const char *country, const char *indicator, const char *property,
                             int year);

struct comity_scorecard {
    cm_arena *arena;
    const comity_engine *engine;
    const char *country, *name, *group, *files;
    int year;
    unsigned group_size;
    cm_card_rules rules;
    cm_data data;
    CM_VEC(comity_score) scores;
    CM_VEC(comity_hurdle) hurdles;
    comity_score_result result;
    const char *summary;
};

#endif
