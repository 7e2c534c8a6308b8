/* Sentences whose verb parsers miss. "Swiss diplomats commuted between …": the verb in the past is no participle where the
 * sentence has no other; "truck drivers blocked roads": nor an adjective. Headlines: a row of states with commas and no "and",
 * and a verb in its base form that parsers take for a noun ("Russia, Ukraine trade fire", "US, UK, France strike Syria"). */
#include "coder/mend.h"
#include "coder/tree.h"
#include "syntax/syntax.h"

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

static bool past_form(const cm_token *t) {
    const char *x = cm_xpos_names[t->xpos];
    return t->upos == CM_VERB && (x[2] == 'D' || x[2] == 'N') && x[0] == 'V';
}

/* A verb with a subject or an auxiliary of its own. */
static bool has_subject(const cm_sentence *s, uint32_t v) {
    for (uint32_t c = 0; c < s->n_tokens; c++) {
        uint8_t r = s->tokens[c].deprel;
        if (s->tokens[c].head == (int32_t)v && (r == CM_NSUBJ || r == CM_NSUBJ_PASS || r == CM_AUX_REL || r == CM_AUX_PASS || r == CM_COP || r == CM_EXPL)) return true;
    }
    return false;
}

/* Whether the word before i ends a name that stands in a row with a name, `root`. */
static bool named_beside(const cm_sentence *s, uint32_t root, uint32_t i) {
    const cm_token *t = s->tokens;
    int32_t name = (int32_t)i - 1;
    if (t[root].upos != CM_PROPN || t[name].upos != CM_PROPN) return false;
    while (name > (int32_t)root && (t[name].deprel == CM_FLAT || t[name].deprel == CM_COMPOUND)) name = t[name].head;
    return name > (int32_t)root && t[name].deprel == CM_CONJ && t[name].head == (int32_t)root;
}

static void mend_missed_verb(cm_sentence *s) {
    cm_token *t = s->tokens;
    uint32_t root = 0, verb = 0, object = 0;
    if (s->n_tokens < 4 || !cm_str_is(t[s->n_tokens - 1].form, ".")) return;
    while (root < s->n_tokens && t[root].deprel != CM_ROOT) root++;
    if (root == s->n_tokens || (t[root].upos != CM_NOUN && t[root].upos != CM_PROPN) || has_subject(s, root)) return;
    for (uint32_t i = root + 1; i < s->n_tokens; i++) {
        int32_t h = t[i].head;
        if (!past_form(&t[i])) continue;
        if (t[i].deprel == CM_ACL_RELCL || t[i].deprel == CM_ADVCL) continue;
        if (has_subject(s, i)) return;
        bool own = h == (int32_t)root, below = h > (int32_t)root && t[h].head == (int32_t)root;
        if (t[i].deprel == CM_ACL && (own || (below && t[h].deprel == CM_ACL && cm_str_ends(t[h].form, "ing")))) verb = i;
        else if (t[i].deprel == CM_AMOD && below && (t[h].deprel == CM_OBJ || t[h].deprel == CM_APPOS) && (i == root + 1 || cm_str_is(t[i - 1].form, ",")))
            verb = i, object = (uint32_t)h;
        else if (t[i].deprel == CM_AMOD && below && t[h].deprel == CM_CONJ && !verb && named_beside(s, root, i)) /* "Peru and Chile opened embassies" */
            verb = i, object = (uint32_t)h;
        else if (t[i].deprel == CM_CONJ && own && !verb && named_beside(s, root, i)) { /* the same, all in one row */
            for (uint32_t k = i + 1; k < s->n_tokens && !verb; k++)
                if (t[k].head == (int32_t)root && t[k].deprel == CM_CONJ && t[k].upos == CM_NOUN) verb = i, object = k;
        }
        else if (t[i].deprel == CM_AMOD && h > (int32_t)i && t[h].deprel == CM_OBJ && cm_str_is(t[i - 1].form, ",") && t[h].head > (int32_t)root &&
                 t[h].head < (int32_t)i && t[t[h].head].deprel == CM_ACL_RELCL) /* "X, which shares a border, made peace": no object of "shares" */
            verb = i, object = (uint32_t)h;
    }
    if (!verb || verb < root + 1) return;
    bool agent = false;
    for (uint32_t c = 0; c < s->n_tokens; c++) agent |= t[c].head == (int32_t)verb && t[c].deprel == CM_OBL_AGENT;
    if (agent) return;
    for (uint32_t c = 0; c < s->n_tokens; c++) {
        if (c == verb || t[c].head != (int32_t)root || c < verb) continue;
        t[c].head = (int32_t)verb;
        if (t[c].deprel == CM_NMOD) t[c].deprel = CM_OBL;
    }
    t[verb].head = t[root].head;
    t[verb].deprel = CM_ROOT;
    t[root].head = (int32_t)verb;
    t[root].deprel = CM_NSUBJ;
    if (object) t[object].head = (int32_t)verb, t[object].deprel = CM_OBJ;
}

/* "has frozen funding", "having justified the raid": the participle right behind "have" is its verb. */
static void mend_perfect(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens;
    int32_t have = (int32_t)i - 1, noun = t[i].head;
    if (i == 0 || t[i].deprel != CM_AMOD || noun <= (int32_t)i || t[noun].deprel != CM_OBJ || t[noun].head != have) return;
    if (!cm_str_is(t[have].lemma, "have") || (!past_form(&t[i]) && !(t[i].upos == CM_ADJ && cm_str_ends(t[i].form, "ed")))) return;
    for (uint32_t c = 0; c < s->n_tokens; c++)
        if (t[c].head == have && c != i) t[c].head = (int32_t)i;
    t[i].upos = CM_VERB;
    t[i].head = t[have].head;
    t[i].deprel = t[have].deprel;
    t[have].upos = CM_AUX;
    t[have].head = (int32_t)i;
    t[have].deprel = CM_AUX_REL;
}

/* "the police set upon the marchers", "Egypt, which votes next year, called on Israel": without "be" it is no passive, but in headlines
 * ("Two killed in Mali"). */
static void mend_active(cm_sentence *s, uint32_t i) {
    static const char *const victims[] = {"kill", "injure", "wound", "hurt", "arrest", "detain", "hold", "feared", "fear", "report", "find", "shoot", "jail", NULL};
    cm_token *t = s->tokens;
    int32_t v = t[i].head;
    if (t[i].deprel != CM_NSUBJ_PASS || v <= (int32_t)i || t[v].upos != CM_VERB) return;
    bool object = false, agent = false;
    for (uint32_t c = 0; c < s->n_tokens; c++) {
        if (t[c].head != v) continue;
        if (t[c].deprel == CM_AUX_PASS || t[c].deprel == CM_AUX_REL) return;
        object |= t[c].deprel == CM_OBJ && c > (uint32_t)v;
        agent |= t[c].deprel == CM_OBL_AGENT;
    }
    bool sentence = cm_str_is(t[s->n_tokens - 1].form, ".") && t[v].deprel != CM_CONJ && cm_str_place(t[v].lemma, victims) < 0;
    if (object || (!agent && (sentence || cm_str_eq(t[v].form, t[v].lemma)))) t[i].deprel = CM_NSUBJ;
}

/* "Chinese troops left India, officials said": of two subjects before "said", the first does what stands behind it. */
static void mend_said(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens;
    int32_t said = t[i].head, noun = CM_NO_TOKEN;
    if (t[i].deprel != CM_NSUBJ || said <= (int32_t)i || t[said].upos != CM_VERB) return;
    for (uint32_t k = i; k-- > 0 && noun == CM_NO_TOKEN;)
        if (t[k].head == said && t[k].deprel == CM_NSUBJ) noun = (int32_t)k;
    if (noun == CM_NO_TOKEN) return;
    for (uint32_t w = (uint32_t)noun + 1; w < i; w++) {
        bool noun_s = t[w].head == noun && t[w].deprel == CM_ACL, said_s = t[w].head == said && t[w].deprel == CM_CCOMP;
        if ((!noun_s && !said_s) || t[w].upos != CM_VERB || (noun_s && !past_form(&t[w])) || has_subject(s, w)) continue;
        for (uint32_t c = w; c < i; c++)
            if (t[c].head == noun && t[c].deprel == CM_OBJ) t[c].head = (int32_t)w;
        t[w].head = said;
        t[w].deprel = CM_CCOMP;
        t[noun].head = (int32_t)w;
        return;
    }
}

/* "Hours after a quake shook the capital, Belgium withdrew …": of two subjects, the one beside the verb is its subject. */
static void mend_two_subjects(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens;
    int32_t v = t[i].head;
    if (t[i].deprel != CM_NSUBJ || v <= (int32_t)i || t[v].upos != CM_VERB) return;
    int32_t before = CM_NO_TOKEN;
    bool comma = false;
    for (uint32_t k = i; k-- > 0 && before == CM_NO_TOKEN;) {
        comma |= cm_str_is(t[k].form, ",");
        if (t[k].head == v && t[k].deprel == CM_NSUBJ) before = (int32_t)k;
    }
    if (before == CM_NO_TOKEN || !comma) return;
    for (uint32_t k = i + 1; k < (uint32_t)v; k++)
        if (cm_str_is(t[k].form, ",")) return;
    t[before].deprel = CM_OBL_UNMARKED;
}

void cm_mend_headline(cm_sentence *s) {
    mend_noun(s);
    mend_missed_verb(s);
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        mend_active(s, i);
        mend_perfect(s, i);
        mend_said(s, i);
    }
    for (uint32_t i = 2; i < s->n_tokens; i++) mend_row(s, i);
    for (uint32_t i = 2; i < s->n_tokens; i++) mend_two_subjects(s, i);
}
