/* Gold sentences from files: treebanks in CoNLL-U, and names in BIO files. */
#ifndef CM_TREEBANK_H
#define CM_TREEBANK_H

#include "syntax/syntax.h"

/* Sentences that follow each other: what one text is rebuilt from. */
typedef struct cm_treebank_document {
    cm_str text;        /* from forms and SpaceAfter; a blank line before each paragraph but the first */
    size_t sentence, n; /* its sentences: cm_treebank.at[sentence] and on */
} cm_treebank_document;

/* Everything lives in `arena`, which the caller makes and frees. Start from
 * {.arena = …}; files read later are added behind those before.
 *
 * Tokens have start and end in their document's text. The words of a multiword
 * token share its surface ("didn't") piece by piece where they spell it; where
 * they do not ("wanna" of "want to"), each has the start and end of it all. */
typedef struct cm_treebank {
    cm_arena *arena;
    cm_sentence *at;
    size_t n, cap, n_tokens;
    CM_VEC(cm_treebank_document) documents;
    CM_VEC(bool) named; /* by sentence: its names are annotated, says the comment "# names = yes" or a BIO file */
    /* Tokens for which the files say the thing at all ("_" says nothing). */
    size_t n_trees, n_upos, n_xpos, n_lemmas, n_feats;
    size_t n_names; /* tokens in a name */
    bool has_names; /* a BIO file, or a Name= somewhere: a token without one is in no name */
} cm_treebank;

/* Of a token's `name`: whether it is in one nobody says. */
enum { CM_NAME_UNKNOWN = 255 };

/* Adds the sentences of a CoNLL-U file. Empty nodes are passed over; a relation
 * outside our set becomes its base relation, and one without a base "dep"; tags
 * that are none of ours become X and XX. Names are read from MISC, as
 * Name=B-PER and Name=I-PER; Name=? is left open. With `normal`, forms are in normal form.
 *
 * Ids must count from 1, heads must be in the sentence and make a tree: else
 * COMITY_BAD_INPUT with file:line, and the bank is not to be used. */
comity_status cm_treebank_read(cm_treebank *bank, const char *path, bool normal, comity_error *err);

/* Adds the sentences of a BIO file: token TAB tag, or token TAB tag of speech
 * TAB tag; a blank line between sentences; lines that begin with "# " and have no
 * tab are comments. Its tokens have forms and names alone. */
comity_status cm_treebank_read_names(cm_treebank *bank, const char *path, bool normal, comity_error *err);

/* The kind that a tag's type means, whatever data it comes from:
 *   PER   PER, person, politician
 *   ORG   ORG, organisation, organization, politicalparty
 *   LOC   LOC, location, GPE, geo, country
 *   NORP  NORP, nationality, and "gpe" in lower case (the Groningen Meaning
 *         Bank's word for nationalities)
 *   DATE, MISC
 * Case counts for GPE and gpe alone. -1: another type, which is no name here. */
int cm_name_kind_from(cm_str type);

#endif
