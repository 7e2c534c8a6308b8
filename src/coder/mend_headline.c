/* Headlines: a row of states with commas and no "and", and a verb in its base form that parsers take for a noun ("Russia, Ukraine
 * trade fire", "US, UK, France strike Syria"). */
#include "coder/mend.h"
#include "coder/tree.h"

static bool plural_verb(const cm_token *t) {
    static const char *const verbs[] = {"strike", "block", "trade", "hold", "sign", "slam", "back", "urge", "blast", "attack", "clash",
        "swap", "sanction", "raid", "bomb", "condemn", "sink", "shell", "ban", "boycott", "veto", "resume", "end", "halt", "start",
        "open", "close", "cut", "restore", "arrest", "free", "release", "warn", "vow", "eye", "mull", "fight", "fire", "seize",
        "kill", "launch", "plan", "pledge", "agree", "mark", "test", "help", "aid", "support", "exchange", "share", "join", "ink",
        "seal", "deal", "meet", "talk", "row", "spar", "target", "hit", "order", "blame", "hail", "welcome", "protest", NULL};
    return (t->upos == CM_NOUN || t->upos == CM_ADJ || t->upos == CM_PROPN) && cm_str_eq(t->form, t->lemma) && cm_str_place(t->form, verbs) >= 0;
}

/* "Germany, France sign a pact": a verb in the plural has two that do it, not one who is the other. */
static void mend_row(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens;
    int32_t first = t[i].head, verb = (int32_t)i + 1;
    if (t[i].upos != CM_PROPN || (t[i].deprel != CM_APPOS && t[i].deprel != CM_NSUBJ) || i < 2 || i + 1 >= s->n_tokens) return;
    if (t[verb].upos != CM_VERB || !cm_str_eq(t[verb].form, t[verb].lemma) || !cm_str_is(t[i - 1].form, ",")) return;
    if (t[i].deprel == CM_NSUBJ) { /* two subjects beside each other */
        int32_t before = (int32_t)i - 2;
        if (first != verb || t[before].upos != CM_PROPN || t[before].head != verb || t[before].deprel != CM_NSUBJ) return;
        first = before;
    }
    if (first != (int32_t)i - 2 || t[first].upos != CM_PROPN || t[first].head != verb || t[first].deprel != CM_NSUBJ) return;
    t[i].head = first;
    t[i].deprel = CM_CONJ;
}

static void mend_noun(cm_sentence *s) {
    cm_token *t = s->tokens;
    uint32_t w = 0;
    if (s->n_tokens < 5 || t[0].upos != CM_PROPN || t[0].deprel != CM_ROOT || !cm_str_is(t[1].form, ",")) return;
    for (uint32_t i = 0; i < s->n_tokens; i++)
        if (t[i].upos == CM_VERB || t[i].upos == CM_AUX) return;
    for (uint32_t i = 3; i < s->n_tokens && i < 9 && !w; i++)
        if (plural_verb(&t[i]) && t[i - 1].upos == CM_PROPN && t[i - 1].deprel == CM_COMPOUND && (cm_str_is(t[i - 2].form, ",") || cm_str_is(t[i - 2].form, "and"))) w = i;
    if (!w) return;
    int32_t object = t[w].deprel == CM_COMPOUND && t[w].head > (int32_t)w ? t[w].head : CM_NO_TOKEN;
    for (uint32_t k = w + 1; k < s->n_tokens && object == CM_NO_TOKEN; k++)
        if ((t[k].head == (int32_t)w || t[k].head == 0) && (t[k].deprel == CM_APPOS || t[k].deprel == CM_NMOD_UNMARKED || t[k].deprel == CM_NMOD_DESC)) object = (int32_t)k;
    for (uint32_t k = 1; k < s->n_tokens; k++) {
        if (k < w && t[k].upos == CM_PROPN && (t[k].head == (int32_t)w || t[k].head == object)) t[k].head = 0, t[k].deprel = CM_CONJ;
        else if (k > w && t[k].head == 0) t[k].head = (int32_t)w;
        if (k > w && t[k].head == (int32_t)w && t[k].deprel == CM_NMOD) t[k].deprel = CM_OBL;
    }
    t[w].upos = CM_VERB;
    t[w].head = t[0].head;
    t[w].deprel = CM_ROOT;
    t[0].head = (int32_t)w;
    t[0].deprel = CM_NSUBJ;
    if (object == CM_NO_TOKEN) return;
    t[object].head = (int32_t)w;
    t[object].deprel = CM_OBJ;
}

void cm_mend_headline(cm_sentence *s) {
    mend_noun(s);
    for (uint32_t i = 2; i < s->n_tokens; i++) mend_row(s, i);
}
