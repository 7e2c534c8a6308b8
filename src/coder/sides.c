/* Who stands on the two sides of an act: the actors of phrases, the usual places of a target, the text's two states. */
#include "coder/matching.h"

static bool same_party(const cm_party *a, const cm_party *b) {
    return cm_str_eq(a->code, b->code) && cm_str_eq(a->sector, b->sector) && cm_str_eq(a->canonical, b->canonical);
}

void cm_push_party(cm_matcher *m, cm_parties *out, const cm_party *p) {
    for (size_t i = 0; i < out->list.n; i++)
        if (same_party(&out->list.at[i], p)) return;
    CM_PUSH(m->c.arena, out->list, *p);
}

static void mention_parties(cm_matcher *m, cm_parties *out, int32_t token) {
    const cm_mention *mention = m->tree->at[token];
    if (!mention) return;
    for (uint32_t i = 0; i < mention->n_parties; i++) cm_push_party(m, out, &mention->parties[i]);
}

/* "each other", "one another" */
bool cm_each_other(const cm_tree *tree, int32_t token) {
    static const char *const first[] = {"each", "one", NULL}, *const second[] = {"other", "another", NULL};
    /* "each side accused the other" */
    if (cm_token_lemma_is(&tree->tokens[token], second) && token > 0 && cm_str_ieq(tree->tokens[token - 1].form, CM_STR("the")) &&
        (tree->tokens[token].deprel == CM_OBJ || tree->tokens[token].deprel == CM_OBL || tree->tokens[token].deprel == CM_NMOD_POSS)) {
        for (int32_t i = token > 14 ? token - 14 : 0; i < token; i++)
            if (cm_token_lemma_is(&tree->tokens[i], first)) return true;
    }
    if (!cm_token_lemma_is(&tree->tokens[token], first)) return false;
    int32_t next = token + 1;
    if (next >= tree->n || !cm_token_lemma_is(&tree->tokens[next], second)) return false;
    return tree->tokens[next].head == token || tree->tokens[next].head == tree->tokens[token].head;
}

/* Those who do what the phrase's verb tells. */
static void reciprocal_parties(cm_matcher *m, cm_parties *out, int32_t token, int depth) {
    int32_t v = m->tree->tokens[token].head;
    for (int up = 0; up < 6 && v >= 0 && m->tree->tokens[v].upos != CM_VERB; up++) v = m->tree->tokens[v].head;
    int32_t who = v >= 0 ? cm_tree_subject(m->tree, v) : CM_NO_TOKEN;
    if (who != CM_NO_TOKEN && who != token) cm_phrase_parties(m, out, who, depth + 1);
}

/* "critics such as Amnesty International": those named are meant. */
static bool named_examples(cm_matcher *m, cm_parties *out, int32_t token) {
    static const char *const as[] = {"such", "like", "including", NULL};
    const cm_tree *t = m->tree;
    if (!t->at[token] || !t->at[token]->n_parties || t->at[token]->parties[0].via != CM_VIA_INFERRED) return false;
    size_t before = out->list.n;
    CM_CHILDREN(t, token, c)
    if (c > token && t->tokens[c].deprel == CM_NMOD && cm_tree_has(t, c, CM_CASE, as) && t->at[c] && t->at[c]->parties[0].via != CM_VIA_INFERRED && t->at[c]->parties[0].via != CM_VIA_OWNER)
        cm_phrase_parties(m, out, c, 1);
    return out->list.n > before;
}

/* The actors named by a phrase, its conjuncts' too. */
void cm_phrase_parties(cm_matcher *m, cm_parties *out, int32_t token, int depth) {
    if (token < 0 || depth > 8) return;
    size_t before = out->list.n;
    if (cm_each_other(m->tree, token)) reciprocal_parties(m, out, token, depth);
    if (!named_examples(m, out, token)) mention_parties(m, out, token);
    if (out->list.n == before) {
        int32_t a = cm_tree_child(m->tree, token, CM_APPOS);
        /* "the area, a Taliban stronghold" is not the Taliban */
        if (a != CM_NO_TOKEN && m->tree->at[a] && m->tree->at[a]->n_parties && m->tree->at[a]->parties[0].via != CM_VIA_OWNER) mention_parties(m, out, a);
    }
    if (out->list.n == before && cm_tree_in_set(m->tree, token, m->c.sets->quantity)) {
        CM_CHILDREN(m->tree, token, c)
        if (m->tree->tokens[c].deprel == CM_NMOD) cm_phrase_parties(m, out, c, depth + 1);
    }
    CM_CHILDREN(m->tree, token, c) {
        const cm_token *t = &m->tree->tokens[c];
        if (t->deprel == CM_CONJ && (t->upos == CM_NOUN || t->upos == CM_PROPN || t->upos == CM_PRON || t->upos == CM_ADJ))
            cm_phrase_parties(m, out, c, depth + 1);
    }
}

cm_side cm_side_of(const cm_parties *p, cm_side_rule rule) {
    if (!p->list.n) return (cm_side){0};
    return (cm_side){p->list.at, (uint32_t)p->list.n, rule};
}

bool cm_overlaps(const cm_side *a, const cm_side *b) {
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (same_party(&a->at[i], &b->at[k])) return true;
    return false;
}

/* `p` without the parties of `side`, and without what only refers back to the side's state ("its own borders"). */
void cm_drop_side(cm_parties *p, const cm_side *side) {
    size_t kept = 0;
    for (size_t i = 0; i < p->list.n; i++) {
        const cm_party *x = &p->list.at[i];
        bool drop = false;
        for (uint32_t k = 0; k < side->n; k++) {
            const cm_party *y = &side->at[k];
            drop |= same_party(x, y) || (x->first == y->first && x->last == y->last);
            bool back = x->via == CM_VIA_OWNER || x->via == CM_VIA_PRONOUN || x->sector.n == 0;
            drop |= back && cm_str_eq(x->code, y->code);
        }
        if (!drop) p->list.at[kept++] = *x;
    }
    p->list.n = kept;
}

bool cm_material(const char *code) {
    if (!*code) return false; /* an operator's */
    int root = !*code ? 0 : (code[0] - '0') * 10 + (code[1] - '0');
    return root == 7 || root == 8 || root >= 14;
}

void cm_collect(cm_matcher *m, const cm_fit *x, int place, int inner, cm_parties *out) {
    const cm_frame *f = x->frame;
    for (uint32_t i = 0; i < f->n_args && !out->list.n; i++) {
        const cm_arg *a = &f->args[i];
        if (a->place != place || (inner >= 0 && a->inner != (inner == 1))) continue;
        if (place == CM_AT_COMP) continue;
        cm_phrase_parties(m, out, a->token, 0);
        /* "in the mountains of Iraq" */
        if (!out->list.n && x->source.n && place == CM_PREP_in && m->tree->tokens[a->token].upos == CM_NOUN) {
            static const char *const of[] = {"of", "in", NULL};
            CM_CHILDREN(m->tree, a->token, c) {
                int32_t prep = m->tree->tokens[c].deprel == CM_NMOD ? cm_tree_case(m->tree, c) : CM_NO_TOKEN;
                const cm_mention *there = prep != CM_NO_TOKEN && cm_token_lemma_is(&m->tree->tokens[prep], of) ? m->tree->at[c] : NULL;
                if (there && m->tree->tokens[c].upos == CM_PROPN) cm_phrase_parties(m, out, c, 0);
            }
        }
        cm_drop_side(out, &x->source);
    }
}

bool cm_own_side(const cm_side *a, const cm_side *b) {
    for (uint32_t i = 0; i < a->n; i++) {
        bool same = false;
        for (uint32_t k = 0; k < b->n; k++) same |= cm_str_eq(a->at[i].code, b->at[k].code);
        if (!same) return false;
    }
    return true;
}

/* The usual places, the object and what hangs on it first; what is the source's
 * own ("to withdraw its troops from Chad") only when nobody else is there. */
void cm_search_target(cm_matcher *m, cm_fit *x) {
    static const char *const order[] = {"against", "to", "on", "with", "for", "from", "at", "toward", "over", "between", "of", "upon", "into"};
    enum { PREPOSITIONS = sizeof order / sizeof *order };
    cm_parties own = {0};
    for (size_t i = 0; i < 2 + 2 * PREPOSITIONS; i++) {
        cm_parties p = {0};
        if (i < 2)
            cm_collect(m, x, i == 0 ? CM_AT_OBJ : CM_AT_IOBJ, -1, &p);
        else
            cm_collect(m, x, cm_preposition_from(cm_str_of(order[(i - 2) % PREPOSITIONS])), i - 2 < PREPOSITIONS, &p);
        if (!p.list.n) continue;
        x->target = cm_side_of(&p, CM_SIDE_SEARCH);
        if (!cm_own_side(&x->target, &x->source)) return;
        if (!own.list.n) own = p;
    }
    x->target = cm_side_of(&own, CM_SIDE_SEARCH);
}

void cm_place_target(cm_matcher *m, cm_fit *x, cm_side *side, const cm_side *other) {
    static const char *const order[] = {"in", "near", "at", "outside", "inside", "around", "across", "throughout", "along"};
    cm_parties p = {0};
    cm_fit without = *x;
    without.source = other ? *other : (cm_side){0};
    for (size_t i = 0; i < sizeof order / sizeof *order && !p.list.n; i++)
        cm_collect(m, &without, cm_preposition_from(cm_str_of(order[i])), -1, &p);
    *side = cm_side_of(&p, CM_SIDE_PLACE);
}

static bool reciprocal_code(const char *code) {
    return strncmp(code, "03", 2) == 0 || strncmp(code, "04", 2) == 0 || strncmp(code, "05", 2) == 0 ||
           strncmp(code, "06", 2) == 0 || strncmp(code, "19", 2) == 0;
}

/* Plural subjects without a target act on each other in some classes. */
void cm_make_reciprocal(const char *code, cm_side *source, cm_side *target, bool *reciprocal) {
    if (target->n || source->n < 2 || !reciprocal_code(code)) return;
    bool differ = false;
    for (uint32_t i = 1; i < source->n; i++) differ |= !cm_str_eq(source->at[i].code, source->at[0].code);
    if (!differ) return;
    *target = (cm_side){source->at + 1, source->n - 1, source->rule};
    source->n = 1;
    *reciprocal = true;
}

static cm_side pair_side(cm_matcher *m, int which, int32_t token) {
    cm_party *p = CM_NEW(m->c.arena, cm_party);
    *p = m->c.pair[which];
    p->first = p->last = (uint32_t)token;
    return (cm_side){p, 1, CM_SIDE_DYAD};
}

bool cm_pronoun_object(cm_matcher *m, const cm_frame *f) {
    static const char *const pronouns[] = {"it", "he", "she", "they", "him", "her", "them", NULL};
    for (uint32_t i = 0; i < f->n_args; i++)
        if (f->args[i].place == CM_AT_OBJ && !f->args[i].inner && !f->args[i].weak) {
            const cm_token *o = &m->tree->tokens[f->args[i].token];
            return o->upos == CM_PRON && (cm_token_lemma_is(o, pronouns) || cm_str_place(o->form, pronouns) >= 0);
        }
    return false;
}

cm_object_kind cm_kind_of_object(cm_matcher *m, const cm_frame *f) {
    static const char *const definite[] = {"the", "that", "this", "these", "those", "both", NULL};
    const cm_tree *t = m->tree;
    for (uint32_t i = 0; i < f->n_args; i++) {
        int32_t at = f->args[i].token;
        if (f->args[i].place != CM_AT_OBJ || f->args[i].inner || f->args[i].weak) continue;
        const cm_token *o = &t->tokens[at];
        if (t->at[at]) return CM_OBJECT_ACTOR;
        if (o->upos == CM_PRON) return cm_pronoun_object(m, f) ? CM_OBJECT_PRONOUN : CM_OBJECT_KNOWN;
        if (o->upos == CM_PROPN) {
            bool place = o->name == 0 || o->name == CM_NAME_BEGINS(CM_NAME_LOC) || o->name == CM_NAME_GOES_ON(CM_NAME_LOC);
            return place && cm_tree_child(t, at, CM_DET_REL) == CM_NO_TOKEN ? CM_OBJECT_PLACE : CM_OBJECT_KNOWN;
        }
        size_t n;
        bool act = false;
        const cm_trigger *list = cm_patterns_triggers(m->c.patterns, t->lemma[at], CM_TRIGGER_NOUN, &n);
        for (size_t k = 0; k < n && !act; k++) act = cm_trigger_words(m, &list[k], at, CM_TRIGGER_NOUN);
        if (act || o->upos != CM_NOUN || cm_tree_has(t, at, CM_DET_REL, definite) || cm_tree_child(t, at, CM_NMOD_POSS) != CM_NO_TOKEN) return CM_OBJECT_KNOWN;
        return CM_OBJECT_THING;
    }
    return CM_OBJECT_NONE;
}

/* "the move", "that decision": refers to what was told before. */
static bool refers_back(cm_matcher *m, int32_t token) {
    static const char *const words[] = {"the", "that", "this", "these", "those"};

    if (token < 0 || !cm_tree_in_set(m->tree, token, m->c.sets->deed) || m->tree->at[token]) return false;
    bool definite = false;
    CM_CHILDREN(m->tree, token, c) {
        uint8_t rel = m->tree->tokens[c].deprel;
        for (size_t i = 0; i < sizeof words / sizeof *words && rel == CM_DET_REL; i++)
            definite |= cm_str_ieq(m->tree->tokens[c].form, cm_str_of(words[i]));
        if (rel == CM_NMOD || rel == CM_NMOD_POSS || rel == CM_ACL || rel == CM_ACL_RELCL) return false;
    }
    return definite;
}

/* "Spain denounced the move": on him whose move an earlier sentence told. */
static void fill_from_deed(cm_matcher *m, cm_fit *x) {
    const cm_party *deed = m->c.deed;
    if (!deed || !x->source.n || x->target.n || !refers_back(m, cm_object_token(x))) return;
    for (uint32_t i = 0; i < x->source.n; i++)
        if (cm_str_eq(x->source.at[i].code, deed->code)) return;
    cm_party *p = CM_NEW(m->c.arena, cm_party);
    *p = *deed;
    p->first = p->last = (uint32_t)cm_object_token(x);
    x->target = (cm_side){p, 1, CM_SIDE_DEED};
}

/* Whether a pair that is only guessed (a text named after one state, which speaks of another all along) may fill a side:
 * what the other state makes hold is for the one of the title, and relations are between the two. What the state of the
 * title does is most often done at home ("the prime minister is appointed by the king"). */
static bool guess_serves(const cm_fit *x, const cm_side *known, const cm_party *other) {
    if (x->pattern->effect == COMITY_NO_EFFECT) return false;
    bool relations = strcmp(x->pattern->fluent, "diplomatic-relations") == 0 || strcmp(x->pattern->fluent, "consular-relations") == 0;
    if (relations) return true;
    for (uint32_t i = 0; i < known->n; i++)
        if (!cm_str_eq(known->at[i].code, other->code)) return false;
    return known->n > 0;
}

/* The object is one of the pattern's own words. */
static bool lexical_object(const cm_fit *x) {
    for (uint32_t i = 0; i < x->pattern->n_slots && i < CM_MAX_SLOTS; i++)
        if (x->pattern->slots[i].heads && x->filled[i] != CM_NO_TOKEN) return true;
    return false;
}

/* In a text about two states, who acts without saying on whom acts on the other; what is done between nobody named
 * is done between the two. */
void cm_fill_from_pair(cm_matcher *m, cm_fit *x) {
    const cm_party *pair = m->c.pair;
    int32_t at = x->frame->trigger;
    fill_from_deed(m, x);
    if (!pair || (x->source.n && x->target.n)) return;
    if (x->source.n && cm_kind_of_object(m, x->frame) == CM_OBJECT_THING && !lexical_object(x)) return;
    const cm_side *known = x->source.n ? &x->source : &x->target;
    if (pair[0].certainty <= CM_PAIR_GUESSED && !guess_serves(x, known, &pair[1])) return;
    if (known->n) {
        bool side[2] = {false, false};
        for (uint32_t i = 0; i < known->n; i++)
            for (int k = 0; k < 2; k++) side[k] |= cm_str_eq(known->at[i].code, pair[k].code);
        if (side[0] && side[1] && x->source.n == 2 && x->frame->pos == CM_TRIGGER_VERB && x->target_due) {
            /* "the two governments recalled their ambassadors": each from the other */
            x->target = (cm_side){x->source.at + 1, 1, x->source.rule};
            x->source.n = 1;
            x->reciprocal = true;
            return;
        }
        if (side[0] == side[1]) return;
        cm_side other = pair_side(m, side[0] ? 1 : 0, at);
        /* who killed or overthrew somebody is not to be guessed */
        bool force = x->pattern->code[0] == '2' || (x->pattern->code[0] == '1' && x->pattern->code[1] >= '8');
        if (x->source.n) x->target = other;
        else if (!force) x->source = other;
        return;
    }
    bool between_them = reciprocal_code(x->pattern->code) || strncmp(x->pattern->code, "16", 2) == 0;
    bool nobody = x->frame->passive || (x->frame->pos == CM_TRIGGER_NOUN && x->frame->supported);
    for (uint32_t i = 0; i < x->pattern->n_slots && i < CM_MAX_SLOTS && !nobody; i++) /* "relations improved" */
        nobody = x->pattern->slots[i].heads && (x->pattern->slots[i].places & CM_PLACE(CM_AT_SUBJ)) && x->filled[i] != CM_NO_TOKEN;
    if (!between_them || !nobody || strncmp(x->pattern->code, "19", 2) == 0) return;
    x->source = pair_side(m, 0, at);
    x->target = pair_side(m, 1, at);
    x->reciprocal = true;
}
