#include "coder/tree.h"

static const int MAX_CLIMB = 64; /* no honest tree is deeper where it matters; bounds odd ones */

cm_tree cm_tree_new(cm_arena *arena, const char *text, const cm_sentence *sentence, const cm_patterns *patterns,
                    const cm_mention *const *at) {
    int32_t n = (int32_t)sentence->n_tokens;
    int32_t *child = CM_NEW_ARRAY(arena, int32_t, (size_t)n), *sibling = CM_NEW_ARRAY(arena, int32_t, (size_t)n);
    int32_t *first = CM_NEW_ARRAY(arena, int32_t, (size_t)n), *last = CM_NEW_ARRAY(arena, int32_t, (size_t)n);
    cm_word *lemma = CM_NEW_ARRAY(arena, cm_word, (size_t)n), *form = CM_NEW_ARRAY(arena, cm_word, (size_t)n);
    const cm_token *t = sentence->tokens;
    for (int32_t i = 0; i < n; i++) child[i] = sibling[i] = CM_NO_TOKEN, first[i] = last[i] = i;
    for (int32_t i = n - 1; i >= 0; i--) {
        if (t[i].head >= 0) {
            sibling[i] = child[t[i].head];
            child[t[i].head] = i;
        }
        lemma[i] = cm_patterns_word(patterns, t[i].lemma);
        form[i] = cm_str_ieq(t[i].form, t[i].lemma) ? lemma[i] : cm_patterns_word(patterns, t[i].form);
    }
    /* spans: every token widens its ancestors' */
    for (int32_t i = 0; i < n; i++) {
        int steps = 0;
        for (int32_t h = t[i].head; h >= 0 && steps < n; h = t[h].head, steps++) {
            if (first[h] <= i && last[h] >= i) break;
            if (i < first[h]) first[h] = i;
            if (i > last[h]) last[h] = i;
        }
    }
    return (cm_tree){sentence, t, n, child, sibling, first, last, lemma, form, at, text};
}

int32_t cm_tree_child(const cm_tree *tree, int32_t token, cm_deprel rel) {
    CM_CHILDREN(tree, token, c)
    if (tree->tokens[c].deprel == rel) return c;
    return CM_NO_TOKEN;
}

bool cm_token_lemma_is(const cm_token *token, const char *const *lemmas) {
    return cm_str_place(token->lemma, lemmas) >= 0;
}

bool cm_tree_has(const cm_tree *tree, int32_t token, cm_deprel rel, const char *const *lemmas) {
    CM_CHILDREN(tree, token, c)
    if (tree->tokens[c].deprel == rel && cm_token_lemma_is(&tree->tokens[c], lemmas)) return true;
    return false;
}

int32_t cm_tree_case(const cm_tree *tree, int32_t token) {
    int32_t mark = CM_NO_TOKEN;
    CM_CHILDREN(tree, token, c) {
        if (tree->tokens[c].deprel == CM_CASE && !cm_str_is(tree->tokens[c].form, "'s") &&
            !cm_str_is(tree->tokens[c].form, "'"))
            return c;
        if (tree->tokens[c].deprel == CM_MARK && mark == CM_NO_TOKEN) mark = c;
    }
    if (mark != CM_NO_TOKEN || tree->tokens[token].upos == CM_VERB) return mark;
    /* "to 18 rebels": parsers hang the preposition on the number at times */
    CM_CHILDREN(tree, token, c) {
        uint8_t r = tree->tokens[c].deprel;
        if (c > token || (r != CM_NUMMOD && r != CM_AMOD && r != CM_COMPOUND)) continue;
        CM_CHILDREN(tree, c, k)
        if (k < c && tree->tokens[k].deprel == CM_CASE && tree->tokens[k].upos == CM_ADP) return k;
    }
    return mark;
}

bool cm_tree_is_clause(const cm_tree *tree, int32_t token) {
    return tree->tokens[token].upos == CM_VERB || cm_tree_child(tree, token, CM_COP) != CM_NO_TOKEN;
}

static bool is_form(const cm_token *t, const char *xpos_ending_form) { return cm_str_ends(t->form, xpos_ending_form); }

bool cm_tree_is_passive(const cm_tree *tree, int32_t v) {
    bool have = false;
    CM_CHILDREN(tree, v, c) {
        const cm_token *t = &tree->tokens[c];
        if (t->deprel == CM_AUX_PASS || t->deprel == CM_NSUBJ_PASS || t->deprel == CM_CSUBJ_PASS) return true;
        if (t->deprel == CM_NSUBJ && t->head == v) return false;
        if (t->deprel == CM_AUX_REL) have = true;
    }
    const cm_token *t = &tree->tokens[v];
    bool ing = is_form(t, "ing");
    if (ing || have) return false;
    /* participles after a noun, in an adverbial clause, or conjoined with a passive */
    bool base = cm_str_ieq(t->form, t->lemma);
    if ((t->deprel == CM_ACL || t->deprel == CM_AMOD || t->deprel == CM_ADVCL) && !base &&
        cm_tree_child(tree, v, CM_MARK) == CM_NO_TOKEN)
        return cm_tree_child(tree, v, CM_OBJ) == CM_NO_TOKEN;
    if (t->deprel == CM_CONJ && t->head >= 0 && tree->tokens[t->head].upos == CM_VERB && t->head < v)
        return cm_tree_child(tree, v, CM_OBJ) == CM_NO_TOKEN && !base && cm_tree_is_passive(tree, t->head);
    return false;
}

static bool is_relative_pronoun(const cm_token *t) {
    static const char *const words[] = {"which", "that", "who", "whom", "whose", NULL};
    return t->upos == CM_PRON && cm_token_lemma_is(t, words);
}

static int32_t own_subject(const cm_tree *tree, int32_t v) {
    CM_CHILDREN(tree, v, c) {
        cm_deprel r = tree->tokens[c].deprel;
        if (r == CM_NSUBJ || r == CM_NSUBJ_PASS || r == CM_NSUBJ_OUTER) return c;
    }
    return CM_NO_TOKEN;
}

bool cm_tree_is_mandative(const cm_tree *tree, int32_t v) {
    static const char *const ask[] = {"insist", "ask", "demand", "request", "require", "recommend", "propose", "urge", "suggest",
                                      "order", "stipulate", "advise", "beg", "plead", NULL};
    if (v < 0) return false;
    const cm_token *t = &tree->tokens[v];
    if (t->upos != CM_VERB || t->deprel != CM_CCOMP || t->head < 0 || !cm_str_eq(t->form, t->lemma)) return false;
    if (!cm_token_lemma_is(&tree->tokens[t->head], ask) || cm_tree_child(tree, v, CM_MARK) == CM_NO_TOKEN) return false;
    int32_t aux = cm_tree_child(tree, v, CM_AUX_REL);
    return own_subject(tree, v) != CM_NO_TOKEN && aux == CM_NO_TOKEN;
}

/* The verb that issues a document, CM_NO_TOKEN when the noun is none. */
static int32_t issuer_of(const cm_tree *tree, int32_t noun) {
    static const char *const documents[] = {"resolution", "statement", "law", "bill", "decree", "declaration", "letter", "note",
        "communique", "motion", "measure", "order", "act", "legislation", "amendment", "message", "petition", "text", "ruling",
        "edict", "ordinance", "memorandum", "ultimatum", "proclamation", "fatwa", "appeal", "directive", "regulation", "verdict",
        "cable", "telegram", "memo", "document", "announcement", "manifesto", "sentence", "leaflet", "video", "tape", NULL};
    static const char *const issue[] = {"pass", "adopt", "issue", "approve", "release", "publish", "send", "sign", "vote", "enact",
        "endorse", "promulgate", "deliver", "give", "write", "present", "make", "support", "back", "sponsor", "ratify", "unveil",
        "address", "circulate", "submit", "broadcast", "announce", "hand", "dispatch", "put", "accept", "post", "draft", NULL};
    if (tree->at[noun] || !cm_token_lemma_is(&tree->tokens[noun], documents)) return CM_NO_TOKEN;
    uint8_t r = tree->tokens[noun].deprel;
    int32_t up = tree->tokens[noun].head;
    if (up < 0 || (r != CM_OBJ && r != CM_OBL && r != CM_NSUBJ_PASS)) return CM_NO_TOKEN;
    return cm_token_lemma_is(&tree->tokens[up], issue) ? up : CM_NO_TOKEN;
}

int32_t cm_tree_issuer(const cm_tree *tree, int32_t v) {
    const cm_token *t = &tree->tokens[v];
    if (v < 0 || t->upos != CM_VERB || !is_form(t, "ing") || t->head < 0 || cm_tree_child(tree, v, CM_MARK) != CM_NO_TOKEN) return CM_NO_TOKEN;
    int32_t noun = t->head;
    if (t->deprel == CM_CONJ) return cm_tree_issuer(tree, noun);
    if (t->deprel == CM_ADVCL && tree->tokens[noun].upos == CM_VERB && noun < v) /* parsers hang it on the verb at times */
        noun = cm_tree_child(tree, noun, CM_OBJ);
    else if (t->deprel != CM_ACL)
        return CM_NO_TOKEN;
    return noun < 0 || noun > v ? CM_NO_TOKEN : issuer_of(tree, noun);
}

/* Who does what a passive tells. */
static int32_t agent_of(const cm_tree *tree, int32_t v) {
    static const char *const by[] = {"by", NULL};
    int32_t agent = cm_tree_child(tree, v, CM_OBL_AGENT);
    if (agent != CM_NO_TOKEN) return agent;
    CM_CHILDREN(tree, v, c)
    if (tree->tokens[c].deprel == CM_OBL && cm_tree_has(tree, c, CM_CASE, by)) return c;
    return CM_NO_TOKEN;
}

static int32_t subject(const cm_tree *tree, int32_t v, int depth) {
    static const char *const subject_control[] = {"promise", "vow", "threaten", "pledge", "swear", "use", NULL};
    if (v < 0 || depth > 12) return CM_NO_TOKEN;
    const cm_token *t = &tree->tokens[v];
    int32_t own = own_subject(tree, v);
    if (own != CM_NO_TOKEN) {
        if (t->deprel == CM_ACL_RELCL && is_relative_pronoun(&tree->tokens[own])) return t->head;
        return own;
    }
    int32_t g = t->head;
    if (g < 0) return CM_NO_TOKEN;
    int32_t issuer = cm_tree_issuer(tree, v);
    if (issuer != CM_NO_TOKEN) return cm_tree_is_passive(tree, issuer) ? agent_of(tree, issuer) : subject(tree, issuer, depth + 1);
    switch (t->deprel) {
    case CM_CONJ:
        return subject(tree, g, depth + 1);
    case CM_XCOMP: {
        const cm_token *gov = &tree->tokens[g];
        int32_t object = cm_tree_child(tree, g, CM_OBJ);
        if (object == CM_NO_TOKEN) object = cm_tree_child(tree, g, CM_IOBJ);
        if (object != CM_NO_TOKEN && object < v && !cm_token_lemma_is(gov, subject_control)) return object;
        return subject(tree, g, depth + 1);
    }
    case CM_ADVCL: {
        /* "recognised Zelaya, ousted in June": a participle after the object speaks of it */
        int32_t object = cm_tree_child(tree, g, CM_OBJ);
        bool participle = cm_tree_child(tree, v, CM_MARK) == CM_NO_TOKEN && cm_tree_child(tree, v, CM_OBJ) == CM_NO_TOKEN &&
                          !is_form(t, "ing") && !cm_str_ieq(t->form, t->lemma);
        if (participle && object != CM_NO_TOKEN && object > g && object < v) return object;
        /* "accused them of planning attacks": they plan */
        static const char *const of[] = {"of", "for", "from", "against", NULL};
        static const char *const blames[] = {"accuse", "suspect", "blame", "charge", "convict", "criticize", "criticise", "condemn", "praise", "thank",
            "fault", "punish", "arrest", "jail", "sanction", NULL};
        if (object != CM_NO_TOKEN && object > g && object < v && is_form(t, "ing") && cm_tree_has(tree, v, CM_MARK, of) && cm_token_lemma_is(&tree->tokens[g], blames))
            return object;
        return subject(tree, g, depth + 1);
    }
    case CM_CCOMP:
        return subject(tree, g, depth + 1);
    case CM_ACL: {
        int32_t mark = cm_tree_child(tree, v, CM_MARK);
        if (mark == CM_NO_TOKEN) return g;
        /* "Israel's decision to withdraw", "made a decision to withdraw" */
        int32_t owner = cm_tree_child(tree, g, CM_NMOD_POSS);
        if (owner != CM_NO_TOKEN) return owner;
        /* "became the first country to sign": the predicate's subject signs */
        static const char *const become[] = {"become", "be", "remain", NULL};
        int32_t over = tree->tokens[g].head;
        if (cm_tree_child(tree, g, CM_COP) != CM_NO_TOKEN) return own_subject(tree, g);
        if (over >= 0 && cm_token_lemma_is(&tree->tokens[over], become) && tree->tokens[over].upos == CM_VERB) return subject(tree, over, depth + 1);
        if (tree->at[g]) return g;
        int32_t up = tree->tokens[g].head;
        if (up >= 0 && tree->tokens[up].upos == CM_VERB && tree->tokens[g].deprel == CM_OBJ)
            return subject(tree, up, depth + 1);
        return CM_NO_TOKEN;
    }
    case CM_ACL_RELCL:
        /* "the army that Iran sent": the antecedent is the object, unless the verb has one */
        return CM_NO_TOKEN;
    default:
        return CM_NO_TOKEN;
    }
}

int32_t cm_tree_subject(const cm_tree *tree, int32_t verb) {
    int32_t s = subject(tree, verb, 0);
    /* "a communique that condemned Israel" */
    if (s >= 0 && tree->tokens[verb].deprel == CM_ACL_RELCL && s == tree->tokens[verb].head) {
        int32_t issuer = issuer_of(tree, s);
        int32_t who = issuer == CM_NO_TOKEN || issuer == verb ? CM_NO_TOKEN : cm_tree_is_passive(tree, issuer) ? agent_of(tree, issuer) : subject(tree, issuer, 1);
        if (who != CM_NO_TOKEN) return who;
    }
    /* a relative pronoun stands for its antecedent */
    if (s >= 0 && is_relative_pronoun(&tree->tokens[s])) {
        int32_t v = tree->tokens[s].head;
        for (int i = 0; i < MAX_CLIMB && v >= 0; i++, v = tree->tokens[v].head)
            if (tree->tokens[v].deprel == CM_ACL_RELCL) return tree->tokens[v].head;
    }
    return s;
}

static int depth_of(const cm_tree *tree, int32_t a) {
    int d = 0;
    while (a >= 0 && d <= tree->n) a = tree->tokens[a].head, d++;
    return d;
}

int cm_tree_distance(const cm_tree *tree, int32_t a, int32_t b) {
    int da = depth_of(tree, a), db = depth_of(tree, b), steps = 0;
    while (a != b && a >= 0 && b >= 0) {
        if (da >= db) a = tree->tokens[a].head, da--;
        else b = tree->tokens[b].head, db--;
        steps++;
    }
    return steps;
}

bool cm_tree_under(const cm_tree *tree, int32_t token, int32_t ancestor) {
    for (int i = 0; token >= 0 && i <= tree->n; i++, token = tree->tokens[token].head)
        if (token == ancestor) return true;
    return false;
}

static bool left_out(const cm_token *t) {
    switch (t->deprel) {
    case CM_ACL_RELCL: case CM_APPOS: case CM_PARATAXIS: case CM_PUNCT_REL: case CM_CASE: case CM_MARK: case CM_ADVCL:
    case CM_NSUBJ: case CM_NSUBJ_PASS: case CM_COP: case CM_AUX_REL: case CM_EXPL: case CM_CCOMP:
        return true;
    default:
        return false;
    }
}

static void phrase_span(const cm_tree *tree, int32_t token, int32_t *first, int32_t *last) {
    if (token < *first) *first = token;
    if (token > *last) *last = token;
    CM_CHILDREN(tree, token, c) {
        const cm_token *t = &tree->tokens[c];
        bool possessive = t->deprel == CM_CASE && t->form.n && t->form.s[0] == '\'';
        bool inside = tree->tokens[token].deprel != CM_NMOD ? false : t->deprel == CM_CASE;
        if ((left_out(t) && !possessive && !inside) || (t->deprel == CM_CONJ && t->upos == CM_VERB)) continue;
        phrase_span(tree, c, first, last);
    }
}

cm_str cm_tree_phrase(const cm_tree *tree, cm_arena *arena, int32_t head) {
    int32_t first = head, last = head;
    phrase_span(tree, head, &first, &last);
    static const char *const articles[] = {"the", "a", "an", NULL};
    while (first < head && (cm_token_lemma_is(&tree->tokens[first], articles) || tree->tokens[first].upos == CM_ADP)) first++;
    uint32_t start = tree->tokens[first].start, end = tree->tokens[last].end;
    char *out = cm_arena_cstr(arena, (cm_str){tree->text + start, end - start});
    for (char *p = out; *p; p++)
        if (*p == '\n' || *p == '\t' || *p == '\r') *p = ' ';
    return cm_str_of(out);
}

bool cm_tree_in_set(const cm_tree *tree, int32_t token, const cm_wordset *set) {
    if (cm_wordset_has(set, tree->lemma[token]) || cm_wordset_has(set, tree->form[token])) return true;
    for (uint32_t i = 0; i < set->n_phrases; i++) {
        const cm_word *w = set->phrases[i];
        int32_t at = token;
        while (*w && at >= 0 && (tree->lemma[at] == *w || tree->form[at] == *w)) w++, at--;
        if (!*w) return true;
    }
    return false;
}
