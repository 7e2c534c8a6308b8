#include "coder/status.h"

static const char *const NEGATIONS[] = {"not", "n't", "never", "neither", "nor", "hardly", "no", "without", NULL};
static const char *const WILL[] = {"will", "shall", "'ll", "wo", NULL};
static const char *const WOULD[] = {"would", "'d", NULL};
static const char *const MAY[] = {"may", "might", "could", "can", "ca", NULL};
static const char *const MUST[] = {"must", "should", "ought", NULL};
static const char *const IF[] = {"if", "unless", "provided", "lest", NULL};
static const char *const WHETHER[] = {"whether", NULL};
static const char *const TO[] = {"to", NULL};
/* "the first country to sign" signed. */
static const char *const RANKED[] = {"first", "second", "third", "last", "latest", "only", NULL};
/* Verbs and adjectives after which an act is none yet, or did not come about. */
static const char *const NOT_YET[] = {"threaten", "plan", "want", "try", "attempt", "seek", "hope", "intend", "prepare", "vow",
    "pledge", "promise", "offer", "agree", "propose", "urge", "ask", "demand", "invite", "expect", "need", "wish", "aim", "consider",
    "plot", "conspire", "ready", "willing", "eager", "prepared", "determined", "reluctant", "likely", "encourage", "call", "swear", NULL};
static const char *const NOT_DONE[] = {"refuse", "decline", "fail", "unable", "unwilling", "forget", "neglect", NULL};

/* Verbs that, denied, leave open whether what follows is so. */
static const char *const FINDING[] = {"determine", "conclude", "find", "confirm", "certify", "establish", "prove", "believe", "think", "verify",
    "rule", "show", "suggest", "claim", "allege", "demonstrate", "indicate", "say", "expect", NULL};

static int32_t find(const cm_tree *tree, int32_t v, cm_deprel rel, const char *const *lemmas) {
    CM_CHILDREN(tree, v, c) {
        const cm_token *t = &tree->tokens[c];
        if (t->deprel != rel) continue;
        for (const char *const *l = lemmas; *l; l++)
            if (cm_str_ieq(t->lemma, cm_str_of(*l)) || cm_str_ieq(t->form, cm_str_of(*l))) return c;
    }
    return CM_NO_TOKEN;
}

bool cm_is_saying(const cm_token *t) {
    static const char *const verbs[] = {"say", "tell", "announce", "state", "declare", "report", "add", "confirm", "note", "claim",
        "insist", "explain", "remark", "reply", "respond", "stress", "argue", "maintain", "assert", "believe", "think", "indicate",
        "comment", "write", "quote", "suggest", "reveal", "disclose", "admit", "acknowledge", "warn", "predict", "estimate",
        "allege", "observe", "reiterate", "emphasize", "emphasise", "testify", "contend", "conclude", "find", "affirm", "recall",
        "vow", "promise", "pledge", "hope", "know", "learn", "hear", NULL};
    return t->upos == CM_VERB && cm_token_lemma_is(t, verbs);
}

typedef struct mood {
    int32_t will, would, may, must, not_;
    int32_t going;
} mood;

static int32_t negation(const cm_tree *tree, int32_t v) {
    int32_t n = find(tree, v, CM_ADVMOD, NEGATIONS);
    if (n == CM_NO_TOKEN) n = find(tree, v, CM_DET_REL, NEGATIONS);
    if (n == CM_NO_TOKEN) n = find(tree, v, CM_CC_PRECONJ, NEGATIONS);
    if (n == CM_NO_TOKEN) n = find(tree, v, CM_CC, NEGATIONS);
    if (n == CM_NO_TOKEN) n = find(tree, v, CM_MARK, NEGATIONS);
    if (n == CM_NO_TOKEN && tree->tokens[v].upos != CM_VERB) n = find(tree, v, CM_CASE, NEGATIONS);
    return n;
}

static mood mood_of(const cm_tree *tree, int32_t v) {
    mood m = {find(tree, v, CM_AUX_REL, WILL), find(tree, v, CM_AUX_REL, WOULD), find(tree, v, CM_AUX_REL, MAY),
              find(tree, v, CM_AUX_REL, MUST), negation(tree, v), CM_NO_TOKEN};
    const cm_token *t = &tree->tokens[v];
    static const char *const go[] = {"go", NULL};
    static const char *const be[] = {"be", NULL};
    /* "is going to", "is to": the infinitive hangs on go or be */
    if (t->deprel == CM_XCOMP && t->head >= 0 && find(tree, v, CM_MARK, TO) != CM_NO_TOKEN) {
        const cm_token *g = &tree->tokens[t->head];
        if ((cm_token_lemma_is(g, go) && cm_str_ends(g->form, "ing")) || cm_token_lemma_is(g, be)) m.going = t->head;
    }
    /* … or be stands as the infinitive's copula: "is to lift" */
    int32_t is = t->upos == CM_VERB ? find(tree, v, CM_COP, be) : CM_NO_TOKEN;
    if (is == CM_NO_TOKEN && t->upos == CM_VERB) is = find(tree, v, CM_AUX_REL, be);
    int32_t to = is != CM_NO_TOKEN ? find(tree, v, CM_MARK, TO) : CM_NO_TOKEN;
    if (is != CM_NO_TOKEN && to > is) m.going = is;
    return m;
}

static bool no_object(const cm_tree *tree, int32_t v, int32_t *word) {
    CM_CHILDREN(tree, v, c) {
        cm_deprel r = tree->tokens[c].deprel;
        if (r != CM_OBJ && r != CM_NSUBJ && r != CM_NSUBJ_PASS) continue;
        int32_t d = find(tree, c, CM_DET_REL, NEGATIONS);
        if (d != CM_NO_TOKEN) {
            *word = d;
            return true;
        }
    }
    return false;
}

static cm_judgement judged(comity_event_status status, const char *why, int32_t word) {
    return (cm_judgement){.status = status, .why = why, .word = word, .condition = CM_NO_TOKEN};
}

/* A clause under `v` that says on what it depends. */
static int32_t condition_under(const cm_tree *tree, int32_t v) {
    CM_CHILDREN(tree, v, c)
    if (tree->tokens[c].deprel == CM_ADVCL && find(tree, c, CM_MARK, IF) != CM_NO_TOKEN) return c;
    return CM_NO_TOKEN;
}

/* Not "until now" or "until after", nor of what is still to come. */
bool cm_status_not_until(const cm_tree *tree, int32_t v) {
    static const char *const after[] = {"after", NULL};
    static const char *const until[] = {"until", "till", NULL};
    static const char *const now[] = {"now", "today", "recently", "present", "date", "then", NULL};
    static const char *const past[] = {"did", "was", "were", "had", "didn't", "wasn't", "weren't", "hadn't", NULL};
    bool told = false, then = false;
    CM_CHILDREN(tree, v, c) {
        const cm_token *t = &tree->tokens[c];
        if (t->deprel == CM_AUX_REL || t->deprel == CM_AUX_PASS)
            for (const char *const *p = past; *p; p++) told |= cm_str_ieq(t->form, cm_str_of(*p));
        if ((t->deprel == CM_OBL || t->deprel == CM_ADVCL) && !cm_tree_has(tree, c, CM_CASE, after) && !cm_tree_has(tree, c, CM_MARK, after) &&
            !cm_tree_has(tree, c, CM_ADVMOD, after))
            then |= (cm_tree_has(tree, c, CM_CASE, until) || cm_tree_has(tree, c, CM_MARK, until)) && !cm_token_lemma_is(t, now);
    }
    return told && then && negation(tree, v) != CM_NO_TOKEN;
}

/* "the process of establishing relations", "the possibility of recognition": not done with that. */
static bool only_thought_of(const cm_tree *tree, int32_t act, int32_t *word) {
    static const char *const nouns[] = {"possibility", "prospect", "idea", "intent", "intention", "hope", "proposal", "question", "process",
                                        "goal", "aim", "chance", "desire", "wish", "readiness", "willingness", NULL};
    const cm_token *t = &tree->tokens[act];
    bool under = t->head >= 0 && (t->deprel == CM_ACL || t->deprel == CM_NMOD) && tree->tokens[t->head].upos == CM_NOUN;
    if (!under || !cm_token_lemma_is(&tree->tokens[t->head], nouns)) return false;
    *word = t->head;
    return true;
}

static cm_judgement judge_clause(const cm_tree *tree, int32_t v) {
    int32_t word = CM_NO_TOKEN;
    cm_judgement j = judged(COMITY_ACTUAL, "stated as done", CM_NO_TOKEN);
    bool negated = false;
    int32_t condition = CM_NO_TOKEN;
    for (int steps = 0; steps < 12 && v >= 0; steps++) {
        const cm_token *t = &tree->tokens[v];
        mood m = mood_of(tree, v);
        if (condition == CM_NO_TOKEN) condition = condition_under(tree, v);
        if (m.not_ != CM_NO_TOKEN || (steps == 0 && no_object(tree, v, &m.not_))) {
            if (!negated && steps <= 1) word = m.not_, negated = true;
        }
        int32_t mark = find(tree, v, CM_MARK, IF);
        if (mark != CM_NO_TOKEN) {
            j = judged(COMITY_CONDITIONAL, "stands as a condition", mark);
            j.condition = v;
            return j;
        }
        if ((mark = find(tree, v, CM_MARK, WHETHER)) != CM_NO_TOKEN) return judged(COMITY_POSSIBLE, "is asked, not said", mark);
        if (j.status == COMITY_ACTUAL) {
            if (m.will != CM_NO_TOKEN) j = judged(COMITY_FUTURE, "in the future tense", m.will);
            else if (m.going != CM_NO_TOKEN) j = judged(COMITY_FUTURE, "is going to be", m.going);
            else if (m.may != CM_NO_TOKEN) j = judged(COMITY_POSSIBLE, "said to be possible", m.may);
            else if (m.must != CM_NO_TOKEN) {
                j = judged(COMITY_POSSIBLE, "said to be due", m.must);
                j.obligation = true;
            } else if (m.would != CM_NO_TOKEN) {
                /* "said that it would": future seen from the past; else what would follow from something */
                int32_t up = t->head;
                bool reported = up >= 0 && (t->deprel == CM_CCOMP || t->deprel == CM_PARATAXIS || t->deprel == CM_CONJ);
                j = reported && condition == CM_NO_TOKEN ? judged(COMITY_FUTURE, "future in reported speech", m.would)
                                                         : judged(COMITY_CONDITIONAL, "would follow", m.would);
            }
        }
        if (t->deprel == CM_XCOMP) {
            v = t->head;
            if (v >= 0 && j.status == COMITY_ACTUAL) {
                if (cm_token_lemma_is(&tree->tokens[v], NOT_DONE)) j = judged(COMITY_NEGATED, "what was refused or failed", v);
                else if (cm_token_lemma_is(&tree->tokens[v], NOT_YET)) j = judged(COMITY_POSSIBLE, "what was only meant or asked for", v);
            }
            continue;
        }
        if (j.status == COMITY_ACTUAL && cm_tree_is_mandative(tree, v)) return judged(COMITY_POSSIBLE, "what is asked for", v);
        /* what a resolution says is said when it is passed */
        int32_t issuer = cm_tree_issuer(tree, v);
        if (issuer != CM_NO_TOKEN && j.status == COMITY_ACTUAL) {
            v = issuer;
            continue;
        }
        /* "did not determine that there was a coup" */
        if (t->deprel == CM_CCOMP && t->head >= 0 && j.status == COMITY_ACTUAL && cm_token_lemma_is(&tree->tokens[t->head], FINDING)) {
            int32_t no = negation(tree, t->head);
            if (no != CM_NO_TOKEN) j = judged(COMITY_POSSIBLE, "is not said to be so", no);
        }
        bool infinitive = find(tree, v, CM_MARK, TO) != CM_NO_TOKEN;
        if ((t->deprel == CM_ADVCL || t->deprel == CM_ACL) && infinitive && j.status == COMITY_ACTUAL &&
            !(t->head >= 0 && find(tree, t->head, CM_AMOD, RANKED) != CM_NO_TOKEN))
            j = judged(COMITY_POSSIBLE, "a purpose or plan", v);
        if (t->deprel == CM_CONJ && t->head >= 0 && t->head < v) {
            /* "will withdraw and dismantle": one auxiliary for both */
            bool own = cm_tree_child(tree, v, CM_NSUBJ) != CM_NO_TOKEN || cm_tree_child(tree, v, CM_NSUBJ_PASS) != CM_NO_TOKEN ||
                       cm_tree_child(tree, v, CM_AUX_REL) != CM_NO_TOKEN;
            if (!own) {
                if (j.status == COMITY_ACTUAL && cm_tree_is_mandative(tree, t->head)) return judged(COMITY_POSSIBLE, "what is asked for", t->head);
                bool keep = negated;
                int32_t keep_word = word;
                v = t->head;
                /* a negated first verb does not negate the second: "did not attack but withdrew" */
                if (mood_of(tree, v).will == CM_NO_TOKEN && mood_of(tree, v).may == CM_NO_TOKEN && mood_of(tree, v).would == CM_NO_TOKEN &&
                    tree->tokens[v].deprel != CM_XCOMP && find(tree, v, CM_MARK, IF) == CM_NO_TOKEN &&
                    find(tree, v, CM_MARK, TO) == CM_NO_TOKEN)
                    break;
                negated = keep;
                word = keep_word;
                continue;
            }
        }
        break;
    }
    if (negated && j.status == COMITY_ACTUAL && cm_status_not_until(tree, v)) {
        j.why = "not until then: then it was";
        j.word = word;
        negated = false;
    }
    if (negated) {
        /* what will or would not be done stays a plan; its trace keeps the negation */
        j.status = COMITY_NEGATED;
        j.why = "denied";
        j.word = word;
    }
    j.condition = condition;
    if (condition != CM_NO_TOKEN && (j.status == COMITY_FUTURE || j.status == COMITY_POSSIBLE))
        j = (cm_judgement){.status = COMITY_CONDITIONAL, .why = "depends on a condition", .word = condition, .condition = condition, .obligation = j.obligation};
    return j;
}

/* "A Turkish invasion would be …", "an immediate withdrawal could …": no act that has been done, only one imagined. */
static bool imagined(const cm_tree *tree, int32_t noun, cm_judgement *j) {
    static const char *const no_article[] = {"the", "this", "that", "these", "those", "its", "their", "his", NULL};
    static const char *const modal[] = {"would", "could", "might", "may", "will", "can", "should", "'d", "'ll", NULL};
    static const char *const would[] = {"would", "could", "might", "'d", NULL};
    static const char *const thought[] = {"immediate", "early", "possible", "any", "future", "eventual", "further", "premature", "hasty",
                                          "rapid", "total", "complete", "hypothetical", NULL};
    int32_t at = noun, up = tree->tokens[noun].head;
    while (up >= 0 && tree->tokens[at].deprel == CM_CONJ) at = up, up = tree->tokens[at].head;
    uint8_t r = tree->tokens[at].deprel;
    if (up < 0 || (r != CM_NSUBJ && r != CM_NSUBJ_PASS)) return false;
    int32_t word = find(tree, up, CM_AUX_REL, modal);
    if (word == CM_NO_TOKEN) return false;
    static const char *const told[] = {"recent", "latest", "last", "previous", "past", "continued", "ongoing", "repeated", NULL};
    bool definite = find(tree, noun, CM_AMOD, told) != CM_NO_TOKEN, only_thought = false;
    CM_CHILDREN(tree, noun, c) {
        const cm_token *t = &tree->tokens[c];
        definite |= (t->deprel == CM_DET_REL && cm_str_place(t->lemma, no_article) >= 0) || t->deprel == CM_NMOD_POSS;
        only_thought |= c < noun && cm_token_lemma_is(t, thought) && find(tree, up, CM_AUX_REL, would) != CM_NO_TOKEN;
    }
    if (definite && !only_thought) return false;
    *j = judged(COMITY_CONDITIONAL, "only imagined", word);
    j->imagined = true;
    return true;
}

cm_judgement cm_status_judge(const cm_tree *tree, const cm_candidate *c) {
    static const char *const planned[] = {"planned", "plan", "proposed", "propose", "future", "upcoming", "intended", "impending", "scheduled", NULL};
    static const char *const supposed[] = {"alleged", "possible", "suspected", "reported", "threatened", "potential", "attempted", "suspect", "threaten", "attempt", NULL};
    cm_judgement j = judge_clause(tree, c->clause);
    if (c->act >= 0 && tree->tokens[c->act].upos == CM_NOUN) {
        int32_t word = find(tree, c->act, CM_AMOD, planned);
        if (word != CM_NO_TOKEN && j.status == COMITY_ACTUAL) j = judged(COMITY_FUTURE, "called planned", word);
        else if ((word = find(tree, c->act, CM_AMOD, supposed)) != CM_NO_TOKEN && j.status == COMITY_ACTUAL)
            j = judged(COMITY_POSSIBLE, "called supposed", word);
        cm_judgement what;
        if (j.status == COMITY_ACTUAL && c->clause == c->act && imagined(tree, c->act, &what)) j = what;
        int32_t no = find(tree, c->act, CM_DET_REL, NEGATIONS);
        if (no != CM_NO_TOKEN && j.status == COMITY_ACTUAL) j = judged(COMITY_NEGATED, "denied", no);
    }
    int32_t noun;
    if (c->act >= 0 && j.status == COMITY_ACTUAL && only_thought_of(tree, c->act, &noun)) j = judged(COMITY_POSSIBLE, "only thought of", noun);
    if (c->forced >= 0) {
        bool was_negated = j.status == COMITY_NEGATED;
        if (c->forced == COMITY_NEGATED && was_negated) j = judged(COMITY_ACTUAL, "denied twice", j.word);
        else if (!was_negated) j = (cm_judgement){.status = (comity_event_status)c->forced, .why = "by the operator", .word = c->trigger, .condition = j.condition};
    }
    return j;
}

cm_attribution cm_attribution_find(const cm_tree *tree, int32_t token) {
    static const char *const according[] = {"accord", "according", NULL};
    int32_t v = token;
    for (int steps = 0; steps < 24 && v >= 0; steps++) {
        const cm_token *t = &tree->tokens[v];
        int32_t h = t->head;
        if (h >= 0 && (t->deprel == CM_CCOMP || t->deprel == CM_PARATAXIS || t->deprel == CM_OBJ) && cm_is_saying(&tree->tokens[h]))
            return (cm_attribution){h, cm_tree_subject(tree, h)};
        /* the verb of saying as an aside: "…, the ministry said" */
        CM_CHILDREN(tree, v, c) {
            const cm_token *k = &tree->tokens[c];
            if (k->deprel == CM_PARATAXIS && cm_is_saying(k) && !cm_tree_under(tree, token, c))
                return (cm_attribution){c, cm_tree_subject(tree, c)};
            if (k->deprel == CM_OBL && cm_tree_has(tree, c, CM_CASE, according)) return (cm_attribution){c, c};
        }
        v = h;
    }
    return (cm_attribution){CM_NO_TOKEN, CM_NO_TOKEN};
}
