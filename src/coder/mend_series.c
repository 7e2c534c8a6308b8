/* More that parsers take for something else: a verb in a row of verbs, the noun behind a bracket, "to hand over",
 * "non-emergency, non-immigrant visas". */
#include "coder/mend.h"
#include "coder/tree.h"

/* The last verb of the row that `verb` begins, behind token `after`, with "and" before it; CM_NO_TOKEN: none. */
static int32_t later_verb(const cm_sentence *s, int32_t verb, uint32_t after) {
    const cm_token *t = s->tokens;
    for (uint32_t i = after; i < s->n_tokens; i++) {
        if (t[i].head != verb || t[i].deprel != CM_CONJ || t[i].upos != CM_VERB) continue;
        for (uint32_t c = after; c < i; c++)
            if (t[c].head == (int32_t)i && t[c].deprel == CM_CC) return (int32_t)i;
    }
    return CM_NO_TOKEN;
}

/* "has called it a coup, suspended joint operations, and cut off aid": the second verb is no adjective of operations,
 * and operations are no coup. */
static void mend_series(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *v = &t[i];
    int32_t noun = v->head;
    if (v->upos != CM_VERB || v->deprel != CM_AMOD || noun <= (int32_t)i || t[noun].deprel != CM_CONJ) return;
    if (!cm_str_is(t[i - 1].form, ",") || !(cm_str_ends(v->form, "ed") || !cm_str_eq(v->form, v->lemma))) return;
    if (cm_str_ends(v->form, "ing")) return;
    int32_t first = t[noun].head, verb = first;
    for (int up = 0; up < 6 && verb >= 0 && t[verb].upos != CM_VERB; up++) verb = t[verb].head;
    if (first < 0 || first >= (int32_t)i || verb < 0 || verb >= (int32_t)i) return;
    if (later_verb(s, verb, (uint32_t)noun) == CM_NO_TOKEN) return;
    for (uint32_t c = i + 1; c < s->n_tokens; c++) /* what was in a row with the coup is in a row with operations */
        if (c != (uint32_t)noun && t[c].head == first && t[c].deprel == CM_CONJ) t[c].head = noun;
    v->head = verb;
    v->deprel = CM_CONJ;
    t[noun].head = (int32_t)i;
    t[noun].deprel = CM_OBJ;
}

/* "called it a coup, suspended operations, and cut off aid": a verb in the past stands in a row with a verb, not with the
 * noun before it. */
static void mend_unlike(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *v = &t[i];
    int32_t noun = v->head, verb = noun;
    if (v->upos != CM_VERB || v->deprel != CM_CONJ || noun < 0 || noun >= (int32_t)i) return;
    if ((t[noun].upos != CM_NOUN && t[noun].upos != CM_PROPN) || cm_str_eq(v->form, v->lemma) || cm_str_ends(v->form, "ing")) return;
    bool object = false;
    for (uint32_t c = 0; c < s->n_tokens; c++) {
        if (t[c].head == noun && t[c].deprel == CM_COP) return; /* "was a hero and died" */
        object |= t[c].head == (int32_t)i && c > i && (t[c].deprel == CM_OBJ || t[c].deprel == CM_OBL || t[c].deprel == CM_CCOMP);
    }
    for (int up = 0; up < 6 && verb >= 0 && t[verb].upos != CM_VERB; up++) verb = t[verb].head;
    if (object && verb >= 0 && verb < noun && t[verb].upos == CM_VERB) v->head = verb;
}

/* "The minister voiced confidence": what has a subject is no participle of its object; "spoke warmly of Iceland": of whom is
 * said, not warmly. */
static void mend_subject(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *v = &t[i];
    int32_t noun = v->head;
    if (v->deprel == CM_NMOD && noun >= 0 && noun < (int32_t)i && t[noun].upos == CM_ADV && t[noun].deprel == CM_ADVMOD &&
        t[noun].head >= 0 && t[noun].head < noun && t[t[noun].head].upos == CM_VERB) {
        v->head = t[noun].head;
        v->deprel = CM_OBL;
    }
    if (v->upos != CM_VERB || v->deprel != CM_AMOD || noun <= (int32_t)i || cm_str_eq(v->form, v->lemma) || cm_str_ends(v->form, "ing"))
        return;
    bool subject = false;
    for (uint32_t c = 0; c < i; c++) subject |= t[c].head == (int32_t)i && (t[c].deprel == CM_NSUBJ || t[c].deprel == CM_NSUBJ_PASS);
    for (uint32_t c = 0; c < s->n_tokens; c++)
        if (t[c].head == noun && (t[c].deprel == CM_COP || t[c].deprel == CM_NSUBJ || t[c].deprel == CM_NSUBJ_PASS)) return;
    if (!subject) return;
    for (uint32_t c = 0; c < s->n_tokens; c++) {
        if (t[c].head == noun && (t[c].deprel == CM_PUNCT || t[c].deprel == CM_OBL || t[c].deprel == CM_ADVCL)) t[c].head = (int32_t)i;
        if (t[c].head == (int32_t)i && t[c].deprel == CM_NSUBJ_PASS) t[c].deprel = CM_NSUBJ;
    }
    v->head = t[noun].head;
    v->deprel = t[noun].deprel;
    t[noun].head = (int32_t)i;
    t[noun].deprel = CM_OBJ;
}

/* "a World Food Programme (WFP) grant to Chad": the word behind the bracket is the head of the phrase. */
static void mend_bracket(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *noun = &t[i];
    int32_t name = noun->head;
    if (i < 4 || !cm_str_is(t[i - 1].form, ")") || !cm_str_is(t[i - 3].form, "(")) return;
    if (name < 0 || name >= (int32_t)i - 3 || t[i - 2].head != name || t[i - 2].deprel != CM_APPOS) return;
    if ((noun->upos != CM_ADJ && noun->upos != CM_NOUN) ||
        (noun->deprel != CM_AMOD && noun->deprel != CM_NMOD_UNMARKED && noun->deprel != CM_NMOD && noun->deprel != CM_FLAT))
        return;
    for (uint32_t c = 0; c < i; c++) /* with a preposition it is a phrase of its own */
        if (t[c].head == (int32_t)i && t[c].deprel == CM_CASE) return;
    noun->upos = CM_NOUN;
    noun->head = t[name].head;
    noun->deprel = t[name].deprel;
    t[name].head = (int32_t)i;
    t[name].deprel = CM_COMPOUND;
    for (uint32_t c = 0; c < s->n_tokens; c++)
        if (t[c].head == name && (t[c].deprel == CM_DET_REL || t[c].deprel == CM_CASE || (c > i && t[c].deprel != CM_PUNCT_REL)))
            t[c].head = (int32_t)i;
    for (uint32_t c = i + 1; c < s->n_tokens; c++) /* what a noun has are no adverbials */
        if (t[c].head == (int32_t)i && t[c].deprel == CM_OBL) t[c].deprel = CM_NMOD;
}

/* "promised to hand over the suspects": to hand is a verb, over its particle. */
static void mend_hand(cm_sentence *s, uint32_t i) {
    static const char *const particles[] = {"over", "in", "back", "out", "down", NULL};
    cm_token *t = s->tokens, *hand = &t[i];
    if (i < 2 || i + 2 >= s->n_tokens || hand->upos != CM_NOUN || hand->deprel != CM_OBL || hand->head < 0) return;
    if (!cm_str_is(hand->form, "hand") || !cm_str_is(t[i - 1].form, "to") || t[i - 1].head != (int32_t)i) return;
    int32_t object = t[i + 1].head;
    if (cm_str_place(t[i + 1].form, particles) < 0 || t[i + 1].deprel != CM_CASE || object <= (int32_t)i + 1) return;
    if (t[object].head != (int32_t)i && t[object].head != hand->head) return;
    hand->upos = CM_VERB;
    hand->deprel = CM_XCOMP;
    t[i - 1].upos = CM_PART;
    t[i - 1].deprel = CM_MARK;
    t[i + 1].head = (int32_t)i;
    t[i + 1].deprel = CM_COMPOUND_PRT;
    t[object].head = (int32_t)i;
    t[object].deprel = CM_OBJ;
}

/* "all non-emergency, non-immigrant visas": the first word is no noun beside the visas. */
static void mend_non(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *word = &t[i];
    if (i + 3 >= s->n_tokens || word->upos == CM_VERB || word->form.n < 5 || !cm_str_is(t[i + 1].form, ",")) return;
    if (!cm_str_ieq(cm_str_cut(word->form, 0, 4), CM_STR("non-"))) return;
    int32_t noun = t[i + 2].head;
    if (t[i + 2].deprel != CM_AMOD || noun < (int32_t)i + 3 || noun > (int32_t)i + 5 || word->head == noun) return;
    bool under = t[noun].head == (int32_t)i; /* else beside it, in the row that it is in */
    if (!under && (t[noun].head != word->head || t[noun].deprel != CM_CONJ)) return;
    if (under) t[noun].head = word->head, t[noun].deprel = word->deprel;
    for (uint32_t c = 0; c < s->n_tokens; c++)
        if (t[c].head == (int32_t)i && c != (uint32_t)noun) t[c].head = noun;
    word->head = noun;
    word->deprel = CM_AMOD;
    word->upos = CM_ADJ;
}

/* "became the first country to sign it": it is the country that signed, and it did. */
static void mend_first(cm_sentence *s, uint32_t i) {
    static const char *const ranks[] = {"first", "second", "third", "last", "latest", "only", "sole", NULL};
    cm_token *t = s->tokens;
    int32_t verb = t[i].head;
    if (t[i].upos != CM_VERB || t[i].deprel != CM_ADVCL || verb < 0 || verb >= (int32_t)i) return;
    bool to = false;
    int32_t noun = t[verb].upos == CM_NOUN ? verb : CM_NO_TOKEN;
    for (uint32_t c = 0; c < i; c++) {
        if (t[c].head == (int32_t)i && t[c].deprel == CM_MARK) to = cm_str_is(t[c].lemma, "to");
        if (t[c].head == verb && t[c].upos == CM_NOUN && (t[c].deprel == CM_XCOMP || t[c].deprel == CM_OBJ)) noun = (int32_t)c;
    }
    for (uint32_t c = 0; to && noun != CM_NO_TOKEN && c < (uint32_t)noun; c++)
        if (t[c].head == noun && t[c].deprel == CM_AMOD && cm_str_place(t[c].lemma, ranks) >= 0) {
            t[i].head = noun;
            t[i].deprel = CM_ACL;
            return;
        }
}

void cm_mend_series(cm_sentence *s) {
    for (uint32_t i = 1; i < s->n_tokens; i++) {
        mend_subject(s, i);
        mend_series(s, i);
        mend_unlike(s, i);
        mend_bracket(s, i);
        mend_hand(s, i);
        mend_non(s, i - 1);
        mend_first(s, i);
    }
}
