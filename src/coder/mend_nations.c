/* Nations that parsers read as something else: "Cambodian and Thai soldiers" are soldiers of both, "shot and killed" are two
 * verbs, "from neighbouring Chad" is no clause, and the See of the Holy See sees nothing. */
#include "coder/mend.h"
#include "coder/tree.h"

static bool of_nation(const cm_token *t) {
    bool named = t->name == CM_NAME_BEGINS(CM_NAME_NORP) || t->name == CM_NAME_GOES_ON(CM_NAME_NORP);
    const char *tag = cm_xpos_names[t->xpos];
    return named && t->upos != CM_VERB && strcmp(tag, "NNS") != 0 && strcmp(tag, "NNPS") != 0 && t->form.s[0] >= 'A' && t->form.s[0] <= 'Z';
}

static bool joins(const cm_token *t) { return cm_str_is(t->form, "and") || cm_str_is(t->form, "or") || cm_str_is(t->form, ",") || cm_str_is(t->form, "&"); }

/* "Cambodian and Thai soldiers": the first word is none who acts beside Thai soldiers. */
static void mend_nations(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *first = &t[i];
    if (!of_nation(first)) return;
    uint32_t k = i + 1;
    while (k < s->n_tokens && k < i + 3 && joins(&t[k])) k++;
    if (k == i + 1 || k >= s->n_tokens || !of_nation(&t[k])) return;
    int32_t noun = t[k].head;
    if (noun <= (int32_t)k || noun > (int32_t)k + 4 || first->head == noun || t[noun].upos != CM_NOUN) return;
    if (t[k].deprel != CM_AMOD && t[k].deprel != CM_COMPOUND) return;
    if (t[noun].head == (int32_t)i) {
        t[noun].head = first->head;
        t[noun].deprel = first->deprel;
    } else if (first->head != t[noun].head || first->deprel != t[noun].deprel) {
        return;
    }
    for (uint32_t c = 0; c < s->n_tokens; c++)
        if (t[c].head == (int32_t)i && (int32_t)c != noun) t[c].head = noun;
    first->head = noun;
    first->deprel = CM_AMOD;
    first->upos = CM_ADJ;
    for (uint32_t c = i + 1; c < k; c++) t[c].head = (int32_t)k;
}

/* "police shot and killed two protesters": a noun in a row with a verb in the past is a verb. */
static void mend_shot(cm_sentence *s, uint32_t i) {
    static const char *const forms[] = {"shot", "hit", "cut", "hurt", "beat", "struck", "fought", NULL};
    cm_token *t = s->tokens, *w = &t[i];
    if (w->upos == CM_VERB || i == 0 || i + 2 >= s->n_tokens || cm_str_place(w->form, forms) < 0 || !joins(&t[i + 1])) return;
    cm_token *verb = &t[i + 2], *doer = &t[i - 1];
    if (verb->upos != CM_VERB || verb->head != (int32_t)i || verb->deprel != CM_CONJ || cm_str_eq(verb->form, verb->lemma)) return;
    w->upos = CM_VERB;
    if (doer->head == (int32_t)i && (doer->deprel == CM_COMPOUND || doer->deprel == CM_AMOD)) {
        doer->deprel = CM_NSUBJ;
        for (uint32_t c = 0; c + 1 < i; c++) /* what stood before "shot" stands before who shot */
            if (t[c].head == (int32_t)i && (t[c].deprel == CM_DET_REL || t[c].deprel == CM_AMOD || t[c].deprel == CM_COMPOUND || t[c].deprel == CM_NUMMOD || t[c].deprel == CM_NMOD_POSS))
                t[c].head = (int32_t)i - 1;
    }
}

/* "to withdraw from neighbouring Chad": a land, beside another. */
static void mend_neighbour(cm_sentence *s, uint32_t i) {
    static const char *const words[] = {"neighboring", "neighbouring", "bordering", "adjoining", NULL};
    cm_token *t = s->tokens, *w = &t[i];
    if (i == 0 || i + 1 >= s->n_tokens || w->upos != CM_VERB || cm_str_place(w->form, words) < 0) return;
    cm_token *land = &t[i + 1];
    if (land->upos != CM_PROPN || land->head != (int32_t)i || land->deprel != CM_OBJ || t[i - 1].head != (int32_t)i || t[i - 1].deprel != CM_MARK) return;
    if (w->head < 0 || cm_str_place(t[i - 1].lemma, (const char *const[]){"from", "in", "to", "into", "with", "against", "on", "of", "for", "by", "at", NULL}) < 0) return;
    land->head = w->head;
    land->deprel = t[w->head].upos == CM_VERB ? CM_OBL : CM_NMOD;
    t[i - 1].head = (int32_t)i + 1;
    t[i - 1].deprel = CM_CASE;
    t[i - 1].upos = CM_ADP;
    w->head = (int32_t)i + 1;
    w->deprel = CM_AMOD;
    w->upos = CM_ADJ;
    for (uint32_t c = i + 2; c < s->n_tokens; c++)
        if (t[c].head == (int32_t)i) t[c].head = (int32_t)i + 1;
}

/* "The Holy See established relations with Chad" */
static void mend_see(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *see = &t[i];
    if (i == 0 || !cm_str_is(see->form, "See") || !cm_str_is(t[i - 1].form, "Holy") || see->upos == CM_PROPN) return;
    bool verb = see->upos == CM_VERB && see->deprel == CM_ROOT;
    see->upos = CM_PROPN;
    see->lemma = see->form;
    if (!verb || i + 2 >= s->n_tokens) return;
    cm_token *next = &t[i + 1];
    int32_t object = next->head;
    if (next->upos != CM_VERB || next->deprel != CM_AMOD || object <= (int32_t)i + 1 || t[object].head != (int32_t)i) return;
    t[object].head = (int32_t)i + 1;
    t[object].deprel = CM_OBJ;
    next->head = see->head;
    next->deprel = CM_ROOT;
    see->head = (int32_t)i + 1;
    see->deprel = CM_NSUBJ;
    for (uint32_t c = i + 2; c < s->n_tokens; c++)
        if (t[c].head == (int32_t)i) t[c].head = (int32_t)i + 1;
}

void cm_mend_nations(cm_sentence *s) {
    for (uint32_t i = s->n_tokens; i-- > 0;) {
        mend_nations(s, i);
        mend_shot(s, i);
        mend_neighbour(s, i);
        mend_see(s, i);
    }
}
