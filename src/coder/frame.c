#include "coder/frame.h"
#include "lexicon/prepositions.h"

cm_frame_sets cm_frame_sets_of(const cm_patterns *p) {
    return (cm_frame_sets){cm_patterns_set(p, "light"), cm_patterns_set(p, "light_prep"), cm_patterns_set(p, "occur"),
                           cm_patterns_set(p, "quantity"), cm_patterns_set(p, "container"),
                           cm_patterns_set(p, "deed")};
}

static void add(cm_frame *f, int place, int32_t token, bool inner, bool weak) {
    if (token < 0 || place < 0 || f->n_args == CM_MAX_ARGS) return;
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].token == token && f->args[i].place == place) return;
    f->args[f->n_args++] = (cm_arg){place, token, inner, weak};
}

static bool relative(const cm_tree *tree, int32_t token) {
    static const char *const words[] = {"which", "that", "who", "whom", NULL};
    return tree->tokens[token].upos == CM_PRON && cm_token_lemma_is(&tree->tokens[token], words);
}

/* Preposition of a phrase as a place; -1 when it has none that slots know. */
static int place_of_phrase(const cm_tree *tree, int32_t token) {
    int32_t c = cm_tree_case(tree, token);
    if (c == CM_NO_TOKEN || tree->tokens[c].deprel == CM_MARK) return -1;
    int32_t fixed = cm_tree_child(tree, c, CM_FIXED);
    if (fixed != CM_NO_TOKEN) {
        static const char *const out[] = {"out", NULL};
        return cm_token_lemma_is(&tree->tokens[c], out) ? CM_PREP_from : -1;
    }
    return cm_preposition_from(tree->tokens[c].lemma);
}

/* "at the request of Chad": whoever asked for it is no place. */
bool cm_frame_request(const cm_tree *tree, int32_t token) {
    static const char *const nouns[] = {"request", "invitation", "behest", "insistence", "urging", "instigation", "bidding", NULL};
    static const char *const preps[] = {"at", "on", "upon", "by", NULL};
    const cm_token *t = &tree->tokens[token];
    int32_t c = cm_tree_case(tree, token);
    return t->deprel == CM_OBL && c != CM_NO_TOKEN && cm_token_lemma_is(t, nouns) && cm_token_lemma_is(&tree->tokens[c], preps);
}

static bool has_mark(const cm_tree *tree, int32_t clause, const char *const *lemmas) {
    return cm_tree_has(tree, clause, CM_MARK, lemmas);
}

/* Clauses that say what is agreed, demanded, refused …, not when or why. */
static bool complement_clause(const cm_tree *tree, int32_t c) {
    static const char *const kept[] = {"to", "of", "for", "from", "against", "at", "in", "on", "with", "about", "into", "over", "that", NULL};
    const cm_token *t = &tree->tokens[c];
    if (t->deprel == CM_XCOMP || t->deprel == CM_CCOMP || t->deprel == CM_CSUBJ_PASS) return true;
    return (t->deprel == CM_ADVCL || t->deprel == CM_ACL) && has_mark(tree, c, kept);
}

static void add_clause(const cm_tree *tree, cm_frame *f, int32_t c, bool weak) {
    int32_t mark = cm_tree_child(tree, c, CM_MARK);
    add(f, CM_AT_COMP, c, false, weak || tree->tokens[c].deprel == CM_ADVCL);
    /* "accused Iran of supporting": the clause also stands where the preposition's phrase would */
    if (mark != CM_NO_TOKEN && tree->tokens[mark].upos != CM_PART)
        add(f, cm_preposition_from(tree->tokens[mark].lemma), c, false, true);
}

/* Phrases that hang on a nominal: of-phrases, prepositional phrases; through its conjuncts' first. */
static void add_told(const cm_tree *tree, cm_frame *f, int32_t noun);

static void add_inner(const cm_tree *tree, cm_frame *f, int32_t noun, bool inner) {
    CM_CHILDREN(tree, noun, c) {
        cm_deprel r = tree->tokens[c].deprel;
        if (r == CM_NMOD || r == CM_OBL) add(f, place_of_phrase(tree, c), c, inner, inner);
        else if (inner && r == CM_NMOD_POSS) add(f, CM_PREP_of, c, true, true);
    }
    if (inner && !tree->at[noun]) add_told(tree, f, noun);
}

/* "the sanctions it slapped on Chad", "assets belonging to Iran", "debts owed by Mali": whom a clause of the noun's names. */
static void add_told(const cm_tree *tree, cm_frame *f, int32_t noun) {
    static const int kept[] = {CM_PREP_on, CM_PREP_against, CM_PREP_to};
    static const char *const own[] = {"own", "owe", "hold", "belong", "control", "possess", NULL};
    CM_CHILDREN(tree, noun, c) {
        const cm_token *t = &tree->tokens[c];
        if ((t->deprel != CM_ACL && t->deprel != CM_ACL_RELCL) || t->upos != CM_VERB) continue;
        bool owns = cm_token_lemma_is(t, own);
        int32_t does = cm_tree_child(tree, c, CM_NSUBJ), hit = cm_tree_child(tree, c, CM_OBJ);
        if (does != CM_NO_TOKEN && hit != CM_NO_TOKEN && relative(tree, does) && tree->at[hit]) add(f, CM_PREP_on, hit, true, true); /* "a ban that hit Chad" */
        CM_CHILDREN(tree, c, d) {
            if (tree->tokens[d].deprel != CM_OBL && tree->tokens[d].deprel != CM_OBL_AGENT) continue;
            int place = place_of_phrase(tree, d);
            if (owns && (place == CM_PREP_by || place == CM_PREP_to)) place = CM_PREP_of;
            else if (place != kept[0] && place != kept[1] && place != kept[2]) continue;
            add(f, place, d, true, true);
        }
    }
}

static void verb_phrases(const cm_tree *tree, cm_frame *f, int32_t v, bool passive, bool weak) {
    CM_CHILDREN(tree, v, c) {
        const cm_token *t = &tree->tokens[c];
        switch (t->deprel) {
        case CM_OBJ:
            if (!relative(tree, c)) add(f, CM_AT_OBJ, c, false, weak);
            break;
        case CM_IOBJ:
            add(f, CM_AT_IOBJ, c, false, weak);
            add(f, CM_PREP_to, c, false, true);
            break;
        case CM_OBL_AGENT:
            add(f, passive ? CM_AT_SUBJ : CM_PREP_by, c, false, weak);
            break;
        case CM_OBL:
        case CM_NMOD: {
            if (cm_frame_request(tree, c)) break;
            int place = place_of_phrase(tree, c);
            /* "shot down an airliner", "killed at least 20 rebels": parsers take the object for an adverbial */
            if (place < 0 && t->deprel == CM_OBL && c > v && cm_tree_case(tree, c) == CM_NO_TOKEN &&
                (cm_tree_child(tree, v, CM_COMPOUND_PRT) != CM_NO_TOKEN || cm_tree_child(tree, c, CM_NUMMOD) != CM_NO_TOKEN) &&
                cm_tree_child(tree, v, CM_OBJ) == CM_NO_TOKEN)
                place = CM_AT_OBJ;
            bool antecedent = relative(tree, c) && tree->tokens[v].deprel == CM_ACL_RELCL; /* "in which" */
            int32_t phrase = antecedent ? tree->tokens[v].head : c;
            add(f, place, phrase, false, weak);
            if (passive && place == CM_PREP_by) add(f, CM_AT_SUBJ, phrase, false, true);
            break;
        }
        case CM_XCOMP: case CM_CCOMP: case CM_ADVCL: case CM_CSUBJ_PASS:
            if (complement_clause(tree, c)) add_clause(tree, f, c, weak);
            /* "said no to [the offer]", "said sorry to", "cried foul over": a word is what is said */
            if ((t->deprel == CM_XCOMP || t->deprel == CM_CCOMP) && t->upos != CM_VERB && t->upos != CM_PROPN && c > v &&
                cm_tree_child(tree, c, CM_NSUBJ) == CM_NO_TOKEN && cm_tree_child(tree, c, CM_COP) == CM_NO_TOKEN)
                add_inner(tree, f, c, true);
            /* "signed a Millennium Account (MCA) compact with": an object whose name was taken apart */
            if (t->deprel == CM_XCOMP && t->upos != CM_VERB && cm_tree_child(tree, c, CM_COP) == CM_NO_TOKEN &&
                cm_tree_child(tree, v, CM_OBJ) != CM_NO_TOKEN && cm_tree_child(tree, v, CM_OBJ) < c) {
                add(f, CM_AT_OBJ, c, false, true);
                add_inner(tree, f, c, true);
            }
            break;
        default: break;
        }
    }
}

/* "killed by Israeli troops in Lebanon": where it was hangs on who did it. */
static void add_scene(const cm_tree *tree, cm_frame *f, int32_t agent) {
    CM_CHILDREN(tree, agent, c) {
        int place = tree->tokens[c].deprel == CM_NMOD ? place_of_phrase(tree, c) : -1;
        if (place == CM_PREP_in || place == CM_PREP_near || place == CM_PREP_at) add(f, place, c, true, true);
    }
}

static void add_user(const cm_tree *tree, cm_frame *f, int32_t thing) {
    static const char *const use[] = {"fire", "launch", "plant", "drop", "detonate", "set", "throw", "shoot", "lay", "hurl", "carry", "stage", "mount", "order", NULL};
    CM_CHILDREN(tree, thing, c) {
        if (tree->tokens[c].deprel != CM_ACL || !cm_token_lemma_is(&tree->tokens[c], use)) continue;
        CM_CHILDREN(tree, c, d) {
            int place = place_of_phrase(tree, d);
            bool by = tree->tokens[d].deprel == CM_OBL_AGENT || (tree->tokens[d].deprel == CM_OBL && (place == CM_PREP_by || place == CM_PREP_from));
            if (by && tree->at[d]) add(f, CM_AT_SUBJ, d, false, true);
        }
    }
}

static void verb_frame(const cm_tree *tree, cm_frame *f, int32_t v) {
    const cm_token *t = &tree->tokens[v];
    f->passive = cm_tree_is_passive(tree, v);
    int32_t s = cm_tree_subject(tree, v);
    verb_phrases(tree, f, v, f->passive, false);
    if (s != CM_NO_TOKEN) add(f, f->passive ? CM_AT_OBJ : CM_AT_SUBJ, s, false, false);
    /* "the embargo that Washington imposed": the antecedent is the missing object */
    bool has_object = false;
    for (uint32_t i = 0; i < f->n_args; i++) has_object |= f->args[i].place == CM_AT_OBJ;
    if (t->deprel == CM_ACL_RELCL && t->head >= 0 && t->head != s) {
        int32_t object = cm_tree_child(tree, v, CM_OBJ);
        if (object == CM_NO_TOKEN ? !has_object : relative(tree, object)) add(f, CM_AT_OBJ, t->head, false, object == CM_NO_TOKEN);
    }
    /* "suspended and later cut off all aid to Mali": what follows the last verb belongs to all */
    if (!f->passive && !has_object && t->deprel != CM_ACL_RELCL) {
        CM_CHILDREN(tree, v, c) {
            if (tree->tokens[c].deprel != CM_CONJ || tree->tokens[c].upos != CM_VERB) continue;
            int32_t object = cm_tree_child(tree, c, CM_OBJ);
            if (object != CM_NO_TOKEN && cm_tree_child(tree, c, CM_NSUBJ) == CM_NO_TOKEN) add(f, CM_AT_OBJ, object, false, true);
        }
    }
    /* "a missile fired by Iran killed …", "a bomb planted by rebels": who used it did it */
    if (s != CM_NO_TOKEN && !f->passive && !tree->at[s]) add_user(tree, f, s);
    /* phrases of the object: "suspended [aid to Mali]"; of a subject that is no actor: "[the truce in Sudan] collapsed" */
    uint32_t n = f->n_args;
    for (uint32_t i = 0; i < n; i++) {
        if (f->args[i].place == CM_AT_SUBJ && !tree->at[f->args[i].token]) add_inner(tree, f, f->args[i].token, true);
        else if (f->args[i].place == CM_AT_SUBJ && f->passive && f->args[i].token > v) add_scene(tree, f, f->args[i].token);
        if (f->args[i].place == CM_AT_OBJ) {
            add_inner(tree, f, f->args[i].token, true);
            CM_CHILDREN(tree, f->args[i].token, c) /* "withdraw inspectors and workers from Iraq" */
            if (tree->tokens[c].deprel == CM_CONJ && tree->tokens[c].upos != CM_VERB) add_inner(tree, f, c, true);
        } else if (f->args[i].place >= CM_AT_PREP && !f->args[i].inner) add_inner(tree, f, f->args[i].token, true);
    }
    for (uint32_t i = n; i < f->n_args; i++)
        if (f->args[i].inner && f->args[i].place >= CM_AT_PREP) add_inner(tree, f, f->args[i].token, true);
    /* "given to Turkey by the United States": the by-phrase may hang on what stands before it */
    bool doer = false;
    for (uint32_t i = 0; i < f->n_args; i++) doer |= f->args[i].place == CM_AT_SUBJ;
    n = f->n_args;
    for (uint32_t i = 0; f->passive && !doer && i < n; i++)
        if (f->args[i].place == CM_PREP_by) add(f, CM_AT_SUBJ, f->args[i].token, false, true);
    /* an object noun may carry the clause: "made a decision to withdraw" */
    for (uint32_t i = 0; i < n; i++)
        if (f->args[i].place == CM_AT_OBJ) {
            CM_CHILDREN(tree, f->args[i].token, c)
            if ((tree->tokens[c].deprel == CM_ACL || tree->tokens[c].deprel == CM_CCOMP) && complement_clause(tree, c))
                add(f, CM_AT_COMP, c, true, true);
        }
}

/* The verb that holds a noun up, CM_NO_TOKEN when none; *as is the phrase by which it does. */
static int32_t support_of(const cm_tree *tree, const cm_frame_sets *sets, int32_t noun) {
    int32_t at = noun;
    for (int steps = 0; steps < 6; steps++) {
        const cm_token *t = &tree->tokens[at];
        int32_t h = t->head;
        if (h < 0) return CM_NO_TOKEN;
        bool verb = tree->tokens[h].upos == CM_VERB;
        if (t->deprel == CM_CONJ && !verb) {
            at = h;
        } else if ((t->deprel == CM_NMOD && cm_tree_in_set(tree, h, sets->quantity))) {
            at = h;
        } else if (verb && t->deprel == CM_OBJ && cm_tree_in_set(tree, h, sets->light)) {
            return h;
        } else if (verb && t->deprel == CM_NSUBJ_PASS && cm_tree_in_set(tree, h, sets->light)) {
            return h;
        } else if (verb && t->deprel == CM_NSUBJ && cm_tree_in_set(tree, h, sets->occur)) {
            return h;
        } else if (verb && t->deprel == CM_OBL && cm_tree_in_set(tree, h, sets->light_prep)) {
            static const char *const preps[] = {"in", "into", "on", "to", "at", "with", NULL};
            int32_t c = cm_tree_case(tree, at);
            return c != CM_NO_TOKEN && cm_token_lemma_is(&tree->tokens[c], preps) ? h : CM_NO_TOKEN;
        } else {
            break;
        }
    }
    CM_CHILDREN(tree, noun, c) {
        cm_deprel r = tree->tokens[c].deprel;
        if ((r == CM_ACL || r == CM_ACL_RELCL) && cm_tree_in_set(tree, c, sets->light)) {
            if (r == CM_ACL && cm_tree_is_passive(tree, c)) return c;
            if (r == CM_ACL_RELCL) return c;
        }
    }
    return CM_NO_TOKEN;
}

/* "the Soviet-led invasion", "EU-brokered talks": the participle's own modifier does it. */
static bool leads(const cm_tree *tree, int32_t c) {
    static const char *const words[] = {"lead", "broker", "mediate", "host", "facilitate", "sponsor", "organize", "organise",
                                        "convene", "draft", "impose", "initiate", "supervise", "run", NULL};
    return tree->tokens[c].upos == CM_VERB && cm_token_lemma_is(&tree->tokens[c], words);
}

static void add_leader(const cm_tree *tree, cm_frame *f, int32_t participle) {
    CM_CHILDREN(tree, participle, c)
    if (c < participle && tree->at[c]) add(f, CM_AT_SUBJ, c, false, true);
}

static void noun_frame(const cm_tree *tree, const cm_frame_sets *sets, cm_frame *f, int32_t noun) {
    int by = CM_PREP_by, of = CM_PREP_of;
    CM_CHILDREN(tree, noun, c) {
        const cm_token *t = &tree->tokens[c];
        switch (t->deprel) {
        case CM_NMOD: case CM_OBL: {
            int place = place_of_phrase(tree, c);
            add(f, place, c, false, false);
            if (place == by) add(f, CM_AT_SUBJ, c, false, false);
            if (place >= CM_AT_PREP) add_inner(tree, f, c, true);
            if (place == of) {
                add(f, CM_AT_OBJ, c, false, false);
                /* "the expulsion of [diplomats by Britain]": parsers hang the doer on the nearer noun */
                CM_CHILDREN(tree, c, d)
                if (tree->tokens[d].deprel == CM_NMOD && place_of_phrase(tree, d) == by) add(f, CM_AT_SUBJ, d, false, true);
            }
            break;
        }
        case CM_NMOD_POSS:
            add(f, CM_AT_SUBJ, c, false, true);
            add(f, CM_AT_OBJ, c, true, true); /* "Zelaya's ouster" */
            break;
        case CM_AMOD: case CM_COMPOUND: case CM_NMOD_DESC: case CM_NMOD_UNMARKED:
            add(f, CM_AT_MOD, c, false, false);
            if (tree->at[c] && cm_is_anti(t->form))
                add(f, cm_preposition_from(CM_STR("against")), c, false, false);
            else if (tree->at[c])
                add(f, CM_AT_SUBJ, c, false, true);
            if (leads(tree, c)) add_leader(tree, f, c);
            break;
        case CM_ACL: case CM_CCOMP: case CM_ADVCL: case CM_XCOMP:
            if (complement_clause(tree, c)) add_clause(tree, f, c, false);
            break;
        case CM_NSUBJ:
            if (cm_tree_child(tree, noun, CM_COP) != CM_NO_TOKEN) {
                add(f, CM_AT_SUBJ, c, false, false);
                f->supported = true;
            }
            break;
        default: break;
        }
    }
    if (!f->supported && tree->tokens[noun].deprel == CM_CONJ) {
        int32_t h = tree->tokens[noun].head;
        if (h >= 0 && cm_tree_child(tree, h, CM_COP) != CM_NO_TOKEN) {
            add(f, CM_AT_SUBJ, cm_tree_child(tree, h, CM_NSUBJ), false, false);
            f->supported = true;
        }
    }
    const cm_token *own = &tree->tokens[noun];
    static const char *const turns[] = {"become", "remain", "stay", NULL};
    /* "became a member of", "Cuba, an ally of" */
    if (!f->supported && own->deprel == CM_XCOMP && own->head >= 0 && cm_token_lemma_is(&tree->tokens[own->head], turns)) {
        int32_t who = cm_tree_subject(tree, own->head);
        if (who != CM_NO_TOKEN) add(f, CM_AT_SUBJ, who, false, false), f->supported = true;
    } else if (own->deprel == CM_APPOS && own->head >= 0 && tree->at[own->head]) {
        add(f, CM_AT_SUBJ, own->head, false, true);
    }
    int32_t v = support_of(tree, sets, noun);
    if (v == CM_NO_TOKEN) return;
    f->supported = true;
    f->clause = v;
    bool passive = cm_tree_is_passive(tree, v);
    f->passive = passive;
    int32_t s = cm_tree_subject(tree, v);
    if (!passive && s != CM_NO_TOKEN && s != noun && !cm_tree_under(tree, noun, s)) add(f, CM_AT_SUBJ, s, false, false);
    CM_CHILDREN(tree, v, c) {
        const cm_token *t = &tree->tokens[c];
        if (cm_tree_under(tree, noun, c)) continue;
        if (t->deprel == CM_OBL_AGENT) add(f, CM_AT_SUBJ, c, false, false);
        else if (t->deprel == CM_OBL) {
            if (cm_frame_request(tree, c)) continue;
            int place = place_of_phrase(tree, c);
            add(f, place, c, false, true);
            if (passive && place == by) add(f, CM_AT_SUBJ, c, false, false);
        } else if (t->deprel == CM_IOBJ) {
            add(f, CM_AT_IOBJ, c, false, false);
            add(f, CM_PREP_to, c, false, true);
        } else if (t->deprel == CM_OBJ && tree->tokens[noun].deprel == CM_OBL) {
            add(f, CM_AT_OBJ, c, false, true);
        } else if (t->deprel == CM_ADVCL && complement_clause(tree, c)) {
            add(f, CM_AT_COMP, c, false, true);
        }
    }
}

static void adjective_frame(const cm_tree *tree, cm_frame *f, int32_t a) {
    int32_t s = cm_tree_subject(tree, a);
    if (s != CM_NO_TOKEN) add(f, CM_AT_SUBJ, s, false, false);
    if (s != CM_NO_TOKEN && !tree->at[s]) add_inner(tree, f, s, true); /* "[relations between A and B] are close" */
    f->supported = cm_tree_child(tree, a, CM_COP) != CM_NO_TOKEN;
    CM_CHILDREN(tree, a, c) {
        const cm_token *t = &tree->tokens[c];
        if (t->deprel == CM_OBL || t->deprel == CM_NMOD) {
            add(f, place_of_phrase(tree, c), c, false, false);
            add_inner(tree, f, c, true);
        } else if (complement_clause(tree, c)) {
            add_clause(tree, f, c, false);
        }
    }
}

/* "is part of", with the copula itself as the trigger: its predicate is the object. */
static void copula_frame(const cm_tree *tree, cm_frame *f, int32_t cop) {
    int32_t h = tree->tokens[cop].head;
    if (h < 0) return;
    f->clause = h;
    int32_t s = cm_tree_subject(tree, h);
    if (s != CM_NO_TOKEN) add(f, CM_AT_SUBJ, s, false, false);
    int place = place_of_phrase(tree, h);
    add(f, place >= 0 ? place : CM_AT_OBJ, h, false, false);
    add_inner(tree, f, h, true);
    CM_CHILDREN(tree, h, c) if (complement_clause(tree, c)) add_clause(tree, f, c, false);
}

void cm_frame_build(const cm_tree *tree, const cm_frame_sets *sets, int32_t trigger, cm_trigger_pos pos, cm_frame *out) {
    *out = (cm_frame){.trigger = trigger, .pos = pos, .clause = trigger};
    if (pos == CM_TRIGGER_NOUN) noun_frame(tree, sets, out, trigger);
    else if (pos == CM_TRIGGER_ADJ) adjective_frame(tree, out, trigger);
    else if (tree->tokens[trigger].deprel == CM_COP) copula_frame(tree, out, trigger);
    else verb_frame(tree, out, trigger);
}
