/* What a full stop after a word may mean. Shared by tokeniser and segmenter. */
#ifndef CM_ABBREVIATIONS_H
#define CM_ABBREVIATIONS_H

#include "base/str.h"

typedef enum cm_abbreviation {
    CM_NO_ABBREVIATION,
    CM_ABBR_TITLE,  /* Mr, Gen, vs: a sentence hardly ever ends there */
    CM_ABBR_NUMBER, /* No, Art, p: an abbreviation only before a number */
    CM_ABBR_DATE,   /* Jan, Tues: may end a sentence */
    CM_ABBR_MAYBE,  /* Inc, etc, Jr: may end a sentence */
    CM_ABBR_INITIAL, /* a single capital letter */
    CM_ABBR_DOTTED  /* U.S, a.m, Ph.D: dots within */
} cm_abbreviation;

/* `word` is what stands before the full stop, without it. */
cm_abbreviation cm_abbreviation_of(cm_str word);

#endif
