/* Tags, lemmas and dependency trees for the tokens of a text. */
#ifndef CM_SYNTAX_H
#define CM_SYNTAX_H

#include "text/text.h"

typedef struct cm_model cm_model;   /* the memory-mapped model file; immutable, shared by threads */
typedef struct cm_parser cm_parser; /* one thread's scratch */

/* XPOS tags (Penn treebank), indexed by cm_token.xpos. Fixed list in syntax/xpos.c; n names. */
extern const char *const cm_xpos_names[];
extern const size_t cm_xpos_count;
int cm_xpos_from(cm_str name); /* -1 unknown */

/* Maps the file, checks magic, version and checksum. */
comity_status cm_model_open(const char *path, cm_model **out, comity_error *err);
void cm_model_close(cm_model *model);

comity_status cm_parser_new(const cm_model *model, cm_parser **out, comity_error *err);
void cm_parser_free(cm_parser *parser);
/* Whether tokens get their features, as they do at first. */
void cm_parser_details(cm_parser *parser, bool wanted);

/* Sets upos, xpos, lemma, head and deprel of every token of the sentences (one
 * root each, trees always well formed). Lemmas live in `arena`. Takes many
 * sentences at a time so that matrix products are large; no allocation per
 * token beyond the arena. */
comity_status cm_parse(cm_parser *parser, cm_arena *arena, cm_sentence *sentences, size_t n_sentences,
                       comity_error *err);

/* Gives tokens that are verbs by their upos and not by their xpos (a parse was mended) a verb's xpos and lemma. */
void cm_parse_verbs(const cm_model *model, cm_arena *arena, cm_sentence *sentence);

#endif
