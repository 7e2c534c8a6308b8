/* A parsed sentence with the ways through it that the coder needs. Memory
 * belongs to the arena given; the sentence and mentions are borrowed. */
#ifndef CM_TREE_H
#define CM_TREE_H

#include "coder/mentions.h"
#include "lexicon/patterns.h"
#include "text/text.h"

enum { CM_NO_TOKEN = -1 };

typedef struct cm_tree {
    const cm_sentence *sentence;
    const cm_token *tokens;
    int32_t n;
    const int32_t *first_child, *next_sibling; /* CM_NO_TOKEN ends */
    const int32_t *first, *last;               /* span of each token's subtree */
    const cm_word *lemma, *form;               /* numbers of the words, 0 when no pattern names them */
    const cm_mention *const *at;               /* mention headed by a token, or NULL */
    const char *text;                          /* of the document */
} cm_tree;

cm_tree cm_tree_new(cm_arena *arena, const char *text, const cm_sentence *sentence, const cm_patterns *patterns,
                    const cm_mention *const *at);

#define CM_CHILDREN(tree, token, child) \
    for (int32_t child = (tree)->first_child[token]; child != CM_NO_TOKEN; child = (tree)->next_sibling[child])

/* First child with the relation, or CM_NO_TOKEN. */
int32_t cm_tree_child(const cm_tree *tree, int32_t token, cm_deprel rel);
/* True when a child with the relation has one of the lemmas (NULL-ended). */
bool cm_tree_has(const cm_tree *tree, int32_t token, cm_deprel rel, const char *const *lemmas);
bool cm_token_lemma_is(const cm_token *token, const char *const *lemmas);
/* Case marker ("in", "against") of a nominal, or mark of a clause; CM_NO_TOKEN if none. */
int32_t cm_tree_case(const cm_tree *tree, int32_t token);
bool cm_tree_is_clause(const cm_tree *tree, int32_t token); /* a verb, or a predicate with a copula */
bool cm_tree_is_passive(const cm_tree *tree, int32_t verb);
/* The subject as it stands on the surface, inherited through conjunction, control, participles and relative
 * clauses; CM_NO_TOKEN when there is none. */
int32_t cm_tree_subject(const cm_tree *tree, int32_t verb);
/* "passed a resolution condemning Israel": the verb that issues the document which the participle speaks for;
 * CM_NO_TOKEN where it speaks for none. */
int32_t cm_tree_issuer(const cm_tree *tree, int32_t participle);
/* "insisted that Sudan stop": what is asked for, not told. */
bool cm_tree_is_mandative(const cm_tree *tree, int32_t verb);
/* Steps between two tokens in the tree. */
int cm_tree_distance(const cm_tree *tree, int32_t a, int32_t b);
bool cm_tree_under(const cm_tree *tree, int32_t token, int32_t ancestor);
/* Words of a phrase without its relative clauses, appositions and leading articles; in the arena. */
cm_str cm_tree_phrase(const cm_tree *tree, cm_arena *arena, int32_t head);
bool cm_tree_in_set(const cm_tree *tree, int32_t token, const cm_wordset *set);

#endif
