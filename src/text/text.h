/* The text of a document cut into sentences and tokens. Every piece keeps its
 * place in the document: byte offsets, the end exclusive. */
#ifndef CM_TEXT_H
#define CM_TEXT_H

#include "base/arena.h"
#include "base/error.h"

/* Universal parts of speech, in the model's order. */
typedef enum cm_upos {
    CM_ADJ, CM_ADP, CM_ADV, CM_AUX, CM_CCONJ, CM_DET, CM_INTJ, CM_NOUN, CM_NUM,
    CM_PART, CM_PRON, CM_PROPN, CM_PUNCT, CM_SCONJ, CM_SYM, CM_VERB, CM_X, CM_UPOS_COUNT
} cm_upos;

/* Universal dependency relations of the English treebanks. */
typedef enum cm_deprel {
    CM_ACL, CM_ACL_RELCL, CM_ADVCL, CM_ADVCL_RELCL, CM_ADVMOD, CM_AMOD, CM_APPOS, CM_AUX_REL, CM_AUX_PASS,
    CM_CASE, CM_CC, CM_CC_PRECONJ, CM_CCOMP, CM_COMPOUND, CM_COMPOUND_PRT, CM_CONJ, CM_COP, CM_CSUBJ,
    CM_CSUBJ_PASS, CM_DEP, CM_DET_REL, CM_DET_PREDET, CM_DISCOURSE, CM_DISLOCATED, CM_EXPL, CM_FIXED,
    CM_FLAT, CM_GOESWITH, CM_IOBJ, CM_LIST, CM_MARK, CM_NMOD, CM_NMOD_DESC, CM_NMOD_POSS, CM_NMOD_UNMARKED,
    CM_NSUBJ, CM_NSUBJ_OUTER, CM_NSUBJ_PASS, CM_NUMMOD, CM_OBJ, CM_OBL, CM_OBL_AGENT, CM_OBL_UNMARKED,
    CM_ORPHAN, CM_PARATAXIS, CM_PUNCT_REL, CM_REPARANDUM, CM_ROOT, CM_VOCATIVE, CM_XCOMP, CM_DEPREL_COUNT
} cm_deprel;

typedef struct cm_token {
    uint32_t start, end; /* bytes in the text */
    cm_str form;         /* as the syntax model sees it: the text itself, curly quotes and dashes made plain */
    bool space_after;
    /* set by the syntax model */
    uint8_t upos;      /* cm_upos */
    uint8_t xpos;      /* index into cm_xpos_names */
    uint8_t deprel;    /* cm_deprel */
    uint8_t margin;    /* by how much the head beats the next best, in CM_MARGIN_STEPS of a natural logarithm; at most 255 */
    int32_t head;      /* index in the sentence, -1 for the root */
    uint8_t name;      /* CM_NAME_BEGINS or CM_NAME_GOES_ON of a cm_name_kind; 0: no part of a name */
    cm_str lemma;      /* lower-cased but for proper nouns */
    cm_str feats;      /* "Number=Sing|…", "" none; lives as long as the model */
} cm_token;

enum { CM_MARGIN_STEPS = 16 };

/* What a name names. LOC: places and states; NORP: nationalities, peoples,
 * religions, politics as adjectives or members ("Honduran", "Sunnis"). */
typedef enum cm_name_kind {
    CM_NAME_PER, CM_NAME_ORG, CM_NAME_LOC, CM_NAME_NORP, CM_NAME_DATE, CM_NAME_MISC, CM_NAME_KINDS
} cm_name_kind;
#define CM_NAME_BEGINS(kind) ((uint8_t)(1 + 2 * (kind)))
#define CM_NAME_GOES_ON(kind) ((uint8_t)(2 + 2 * (kind)))
enum { CM_NAME_TAGS = 1 + 2 * CM_NAME_KINDS };

/* Where a token stands, which is all that is kept of one while its sentence waits for its turn. */
typedef struct cm_place {
    uint32_t start; /* bytes in the text */
    uint32_t end : 31, space_after : 1;
} cm_place;

typedef enum cm_sentence_kind { CM_PROSE, CM_HEADING, CM_FRAGMENT } cm_sentence_kind;

typedef struct cm_sentence {
    uint32_t start, end; /* bytes in the text, white space trimmed */
    uint32_t paragraph;  /* from 0 */
    cm_sentence_kind kind;
    const cm_place *places; /* of the tokens; NULL where they come from elsewhere */
    cm_token *tokens;
    uint32_t n_tokens;
} cm_sentence;

typedef struct cm_text {
    cm_str text; /* valid UTF-8 */
    cm_sentence *sentences;
    size_t n_sentences;
    size_t n_tokens;
    size_t replaced_bytes; /* invalid UTF-8 replaced by U+FFFD on the way in */
} cm_text;

extern const char *const cm_upos_names[CM_UPOS_COUNT];     /* "ADJ", … */
extern const char *const cm_deprel_names[CM_DEPREL_COUNT]; /* "acl", "acl:relcl", … */
extern const char *const cm_name_kinds[CM_NAME_KINDS];     /* "PER", … */
int cm_upos_from(cm_str name);   /* -1 unknown */
int cm_deprel_from(cm_str name); /* -1 unknown */

/* Cuts `bytes` into paragraphs, sentences and tokens, all in `arena`. The text
 * is copied into the arena only when it holds invalid UTF-8. Sentences longer
 * than CM_MAX_SENTENCE_TOKENS are cut at the last punctuation before that. */
enum { CM_MAX_SENTENCE_TOKENS = 5000 };
comity_status cm_text_segment(cm_arena *arena, cm_str bytes, cm_text *out, comity_error *err);

/* The same without the tokens (NULL; n_tokens is known), for texts that are read sentence by sentence: tokens take ten
 * times the memory of the text. cm_text_tokens makes a sentence's, in any arena. */
comity_status cm_text_cut(cm_arena *arena, cm_str bytes, cm_text *out, comity_error *err);
void cm_text_tokens(cm_arena *arena, cm_str text, cm_sentence *sentence);

/* UD-style tokens of one stretch of text (used by the segmenter and tests). */
void cm_tokenize(cm_arena *arena, cm_str text, uint32_t start, uint32_t end, cm_token **tokens, uint32_t *n_tokens);
void cm_token_places(cm_arena *arena, cm_str text, uint32_t start, uint32_t end, cm_place **places, uint32_t *n);

/* Code points before byte `at` of `text`; a cursor makes runs of ascending
 * offsets linear over the document. */
typedef struct cm_char_cursor {
    cm_str text;
    uint32_t byte, character;
} cm_char_cursor;
uint32_t cm_char_at(cm_char_cursor *cursor, uint32_t byte);

#endif
