/* What parsers take for something else where a rule knows better: the day that wire copy puts before the verb or after the object
 * ("Turkey Wednesday accused Syria", "accused Syria Wednesday of …"). */
#include "coder/tree.h"
#include "coder/mend.h"

static bool weekday(const cm_token *t) {
    static const char *const days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", NULL};
    return cm_str_place(t->form, days) >= 0;
}

/* Days that do have names. */
static bool names_day(const cm_token *t) {
    static const char *const words[] = {"Bloody", "Good", "Easter", "Black", "Ash", "Palm", "Super", "Holy", "Shrove", "Maundy", NULL};
    return cm_str_place(t->form, words) >= 0;
}

static bool part_of_name(uint8_t r) {
    return r == CM_FLAT || r == CM_COMPOUND || r == CM_APPOS || r == CM_NMOD || r == CM_NMOD_UNMARKED || r == CM_NMOD_DESC;
}

static bool is_subject(uint8_t r) { return r == CM_NSUBJ || r == CM_NSUBJ_PASS; }

static bool has_preposition(const cm_sentence *s, uint32_t i) {
    for (uint32_t c = i > 4 ? i - 4 : 0; c < i; c++)
        if (s->tokens[c].head == (int32_t)i && s->tokens[c].deprel == CM_CASE) return true;
    return false;
}

/* Hangs the day on the verb of its clause; what stood before it takes its place where it was the head. */
static void hang_on_verb(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *day = &t[i], *before = &t[i - 1];
    int32_t h = day->head;
    if (part_of_name(day->deprel) && h >= 0 && h < (int32_t)i && t[h].upos == CM_PROPN) {
        for (int up = 0; up < 8 && h >= 0 && t[h].upos != CM_VERB; up++) h = t[h].head;
        if (h < 0) return;
        day->head = h;
        day->deprel = CM_OBL_UNMARKED;
        return;
    }
    if (h <= (int32_t)i || !is_subject(day->deprel)) return;
    for (uint32_t c = 0; c < i; c++)
        if (t[c].head == h && is_subject(t[c].deprel)) {
            day->deprel = CM_OBL_UNMARKED;
            return;
        }
    if (before->head != (int32_t)i || !part_of_name(before->deprel)) return;
    before->head = h;
    before->deprel = day->deprel;
    day->deprel = CM_OBL_UNMARKED;
    for (uint32_t c = 0; c + 1 < i; c++)
        if (t[c].head == (int32_t)i) t[c].head = (int32_t)i - 1;
}

/* "passed a law banning imports": a verb with two objects, the participle between them taken for an adjective. */
static void mend_participle(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *v = &t[i];
    if (v->upos != CM_VERB || v->deprel != CM_AMOD || v->head <= (int32_t)i || !cm_str_ends(v->form, "ing")) return;
    cm_token *before = &t[i - 1], *object = &t[v->head];
    bool two = before->deprel == CM_OBJ && object->deprel == CM_OBJ && object->head == before->head;
    bool bare = object->head == (int32_t)i - 1 && (object->deprel == CM_NMOD || object->deprel == CM_NMOD_UNMARKED);
    for (uint32_t k = i + 1; bare && k < s->n_tokens; k++) bare = t[k].head != v->head || t[k].deprel != CM_CASE || k > (uint32_t)v->head;
    if (before->upos != CM_NOUN || (!two && !bare)) return;
    object->head = (int32_t)i;
    v->head = (int32_t)i - 1;
    v->deprel = CM_ACL;
}

/* "granted each other trading privileges": two words for whom, not one for the privileges. */
static void mend_each_other(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *each = &t[i - 1], *other = &t[i];
    if (!cm_str_ieq(each->form, CM_STR("each")) || !cm_str_ieq(other->form, CM_STR("other")) || each->head != other->head) return;
    int32_t noun = each->head;
    if (noun <= (int32_t)i || t[noun].deprel != CM_OBJ || t[noun].head < 0 || t[noun].head >= (int32_t)i - 1) return;
    if (t[t[noun].head].upos != CM_VERB) return;
    each->head = t[noun].head;
    each->deprel = CM_IOBJ;
    other->head = (int32_t)i - 1;
    other->deprel = CM_FIXED;
}

/* "called for Ethiopia to withdraw": who stands between "for" and "to" does it. */
static void mend_for_to(cm_sentence *s, uint32_t i) {
    static const char *const call[] = {"call", "appeal", "plead", "push", "press", "wait", "arrange", "vote", "ask", NULL};
    cm_token *t = s->tokens;
    int32_t v = t[i].head, who = CM_NO_TOKEN;
    if (!cm_str_ieq(t[i].form, CM_STR("to")) || t[i].deprel != CM_MARK || v <= (int32_t)i || t[v].head < 0 || t[v].head >= (int32_t)i) return;
    int32_t over = t[v].head;
    for (uint32_t k = i; k-- > 0 && (int32_t)k > over && who == CM_NO_TOKEN;)
        if (t[k].head == over && (t[k].deprel == CM_OBL || t[k].deprel == CM_OBJ)) who = (int32_t)k;
    /* "permission for Chad to send": for Chad, where Chad hangs on the noun already */
    if (who == CM_NO_TOKEN && t[over].upos == CM_NOUN && i >= 2 && t[i - 1].head == over && t[i - 1].deprel == CM_NMOD && t[i - 1].upos == CM_PROPN &&
        cm_str_ieq(t[i - 2].form, CM_STR("for")) && t[i - 2].head == v) {
        t[i - 2].head = (int32_t)i - 1;
        t[i - 2].deprel = CM_CASE;
        t[i - 2].upos = CM_ADP;
        return;
    }
    if (who == CM_NO_TOKEN || (t[who].upos != CM_PROPN && t[who].upos != CM_NOUN && t[who].upos != CM_PRON)) return;
    for (uint32_t k = 0; k < (uint32_t)who; k++) {
        if (!cm_str_ieq(t[k].form, CM_STR("for"))) continue;
        bool marks = t[k].head == v && t[k].deprel == CM_MARK && (int32_t)k > over;
        bool with = t[k].head == who && t[k].deprel == CM_CASE && t[who].upos == CM_PROPN && (int32_t)k == over + 1 && cm_str_place(t[over].lemma, call) >= 0;
        if (!marks && !with) continue;
        t[who].head = v;
        t[who].deprel = CM_NSUBJ;
        t[k].head = v;
        t[k].deprel = CM_MARK;
        return;
    }
}

/* "threatened to arrest protesters", "urges Iran to free hostages": "to" and a word that may be a noun or an adjective, with
 * no article, after a verb that takes an infinitive. */
static void mend_infinitive(cm_sentence *s, uint32_t i) {
    static const char *const takes[] = {"threaten", "urge", "agree", "refuse", "vow", "promise", "pledge", "plan", "want", "ask", "call",
        "order", "offer", "decide", "seek", "demand", "try", "fail", "decline", "force", "warn", "tell", "allow", "persuade",
        "continue", "help", "vote", "begin", "prepare", "move", "consent", "intend", "need", "press", "appeal", "set", "ready", NULL};
    static const char *const acts[] = {"arrest", "free", "clear", "open", "close", "halt", "end", "attack", "raid", "strike", "bomb",
        "release", "lift", "aid", "help", "support", "ban", "boycott", "block", "blockade", "reform", "limit", "fight", "guard", "shell",
        "fire", "test", "execute", "resume", "withdraw", "expel", "jail", "deport", "cut", "curb", "arm", "train", "counter", "host",
        "ratify", "sanction", "seize", "punish", "stop", "return", "swap", "trade", "double", "ease", "tighten", "back", "condemn",
        "veto", "visit", "contact", "license", "permit", "tax", "fund", "finance", "surrender", "disarm", "deploy", "send", NULL};
    cm_token *t = s->tokens;
    if (i + 2 >= s->n_tokens || !cm_str_ieq(t[i].form, CM_STR("to")) || t[i].deprel != CM_CASE) return;
    cm_token *act = &t[i + 1];
    int32_t noun = t[i].head, verb = noun >= 0 ? t[noun].head : CM_NO_TOKEN;
    if (noun <= (int32_t)i + 1 || act->head != noun || (act->deprel != CM_COMPOUND && act->deprel != CM_AMOD)) return;
    if (cm_str_place(act->form, acts) < 0) return;
    if (verb >= 0 && verb < (int32_t)i && t[verb].upos != CM_VERB) verb = t[verb].head; /* hung on the object before */
    if (verb < 0 || verb >= (int32_t)i || cm_str_place(t[verb].lemma, takes) < 0) return;
    act->upos = CM_VERB;
    act->head = verb;
    act->deprel = CM_XCOMP;
    t[i].upos = CM_PART;
    t[i].head = (int32_t)i + 1;
    t[i].deprel = CM_MARK;
    t[noun].head = (int32_t)i + 1;
    t[noun].deprel = CM_OBJ;
}

/* "accused by current officials of supporting …": of what one is accused hangs on no accuser. */
static void mend_charge(cm_sentence *s, uint32_t i) {
    static const char *const accuse[] = {"accuse", "suspect", "charge", "convict", "blame", "acquit", "criticize", "criticise", "praise", NULL};
    cm_token *t = s->tokens;
    int32_t agent = t[i].head;
    if ((t[i].deprel != CM_ACL && t[i].deprel != CM_NMOD) || agent < 0 || agent > (int32_t)i || t[agent].deprel != CM_OBL_AGENT) return;
    int32_t verb = t[agent].head;
    if (verb < 0 || cm_str_place(t[verb].lemma, accuse) < 0) return;
    for (uint32_t k = (uint32_t)agent + 1; k < i; k++) {
        bool marks = t[k].head == (int32_t)i && (t[k].deprel == CM_MARK || t[k].deprel == CM_CASE);
        if (!marks || (!cm_str_ieq(t[k].form, CM_STR("of")) && !cm_str_ieq(t[k].form, CM_STR("for")))) continue;
        /* "by officials of the party" are its officials */
        if (t[i].deprel == CM_NMOD && t[i].upos == CM_PROPN) return;
        if (t[i].deprel == CM_NMOD && cm_str_ieq(t[k].form, CM_STR("of")) && k == (uint32_t)agent + 1 && cm_str_place(t[verb].lemma, accuse) > 4) return;
        t[i].deprel = t[i].deprel == CM_ACL ? CM_ADVCL : CM_OBL;
        t[i].head = verb;
        return;
    }
}

/* "took Chad to court": where a verb cannot stand, "court" is a noun; "that Chad free the prisoners": what has an object is a
 * verb. */
static void mend_class(cm_sentence *s, uint32_t i) {
    cm_token *t = s->tokens, *w = &t[i];
    /* "turned off the tap on money", "sat for three hours": with a preposition it is no object */
    if (w->deprel == CM_OBJ && (w->upos == CM_NOUN || w->upos == CM_PROPN) && w->head >= 0 && w->head < (int32_t)i && i > 1 &&
        t[w->head].upos == CM_VERB)
        for (uint32_t c = i > 6 ? i - 6 : 1; c < i; c++)
            if (t[c].head == (int32_t)i && t[c].deprel == CM_CASE && t[c].upos == CM_ADP && (int32_t)c > w->head + 1) w->deprel = CM_OBL;
    if (w->upos == CM_VERB && w->deprel == CM_OBL && cm_str_eq(w->form, w->lemma)) {
        w->upos = CM_NOUN;
        for (uint32_t c = i > 4 ? i - 4 : 0; c < i; c++)
            if (t[c].head == (int32_t)i && t[c].deprel == CM_MARK) t[c].deprel = CM_CASE, t[c].upos = CM_ADP;
    } else if (w->upos == CM_ADJ && (w->deprel == CM_CCOMP || w->deprel == CM_ROOT || w->deprel == CM_XCOMP || w->deprel == CM_CONJ)) {
        bool object = false, copula = false;
        for (uint32_t c = 0; c < s->n_tokens; c++) {
            if (t[c].head != (int32_t)i) continue;
            object |= t[c].deprel == CM_OBJ && c > i;
            copula |= t[c].deprel == CM_COP;
        }
        if (object && !copula) w->upos = CM_VERB;
    }
}

void cm_mend_parse(const cm_model *model, cm_arena *arena, cm_sentence *s) {
    for (uint32_t i = 1; i < s->n_tokens; i++) {
        mend_class(s, i);
        mend_participle(s, i);
        mend_for_to(s, i);
        mend_infinitive(s, i);
        mend_each_other(s, i);
        mend_charge(s, i);
        const cm_token *before = &s->tokens[i - 1];
        if (!weekday(&s->tokens[i]) || (before->upos != CM_PROPN && before->upos != CM_NOUN) || names_day(before)) continue;
        if (!has_preposition(s, i)) hang_on_verb(s, i);
    }
    cm_mend_nations(s);
    cm_mend_series(s);
    cm_mend_headline(s);
    cm_parse_verbs(model, arena, s);
}
