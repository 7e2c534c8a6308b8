/* Classes, codes, dates and sentences in the terms in which gold and coder are compared. The two forms of gold differ
 * in some of them: each has rules of its own. */
#ifndef CM_EVAL_TERMS_H
#define CM_EVAL_TERMS_H

#include "base/arena.h"

#include <jansson.h>

/* A class of event; the names are those of PLOVER, in order of name. */
typedef enum cm_class {
    CM_CLASS_ACCUSE,
    CM_CLASS_AGREE,
    CM_CLASS_AID,
    CM_CLASS_ASSAULT,
    CM_CLASS_COERCE,
    CM_CLASS_CONCEDE,
    CM_CLASS_CONSULT,
    CM_CLASS_COOPERATE,
    CM_CLASS_MOBILIZE,
    CM_CLASS_PROTEST,
    CM_CLASS_REJECT,
    CM_CLASS_REQUEST,
    CM_CLASS_RETREAT,
    CM_CLASS_SANCTION,
    CM_CLASS_SUPPORT,
    CM_CLASS_THREATEN,
    CM_CLASSES
} cm_class;
extern const char *const cm_class_names[CM_CLASSES];
typedef uint32_t cm_classes; /* a set: bit 1 << cm_class; 0: no event */

/* The class that a name or CAMEO code stands for; -1 none. `articles`: by which of the two forms' rules. */
int cm_class_of(bool articles, cm_str event);
/* Sentences: the classes between which a CAMEO code may choose, as tables of different years disagree. */
cm_classes cm_classes_of(cm_str event);

/* Codes of the actors on one side, as compared: three letters, each once. */
typedef struct cm_codes {
    char (*at)[16];
    size_t n;
} cm_codes;
void cm_codes_add(cm_arena *arena, cm_codes *codes, bool articles, cm_str code);
bool cm_codes_have(const cm_codes *codes, const char *code);
bool cm_codes_meet(const cm_codes *a, const cm_codes *b);
bool cm_codes_same(const cm_codes *a, const cm_codes *b);
cm_codes cm_codes_both(cm_arena *arena, const cm_codes *a, const cm_codes *b);

/* Articles: a date as digits of year, month, day as far as known; X any digit. "" none. */
const char *cm_date_digits(cm_arena *arena, cm_str date);
/* White space collapsed and trimmed, Unicode's too. */
cm_str cm_spaces_collapsed(cm_arena *arena, cm_str text);

#endif
