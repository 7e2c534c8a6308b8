/* What in a frame fills a slot of a pattern. */
#include "coder/matching.h"

static bool head_in_set(cm_matcher *m, int32_t token, const cm_wordset *set, int depth) {
    const cm_tree *t = m->tree;
    if (cm_tree_in_set(t, token, set)) return true;
    if (depth > 3) return false;
    bool quantity = cm_tree_in_set(t, token, m->c.sets->quantity);
    bool container = cm_tree_in_set(t, token, m->c.sets->container);
    CM_CHILDREN(t, token, c) {
        cm_deprel r = t->tokens[c].deprel;
        if (quantity && r == CM_NMOD && head_in_set(m, c, set, depth + 1)) return true;
        if (container && (r == CM_COMPOUND || r == CM_AMOD) && cm_tree_in_set(t, c, set)) return true;
        if (r == CM_CONJ && t->tokens[c].upos != CM_VERB && head_in_set(m, c, set, depth + 1)) return true;
    }
    return false;
}

static bool modified_by(const cm_tree *t, int32_t token, const cm_wordset *set) {
    for (int32_t i = t->first[token]; i < token; i++)
        if (cm_tree_in_set(t, i, set)) return true;
    CM_CHILDREN(t, token, c)
    if (c > token && (t->tokens[c].deprel == CM_NMOD || t->tokens[c].deprel == CM_AMOD) && cm_tree_in_set(t, c, set)) return true;
    return false;
}

static bool words_fit(cm_matcher *m, const cm_slot *slot, int32_t token) {
    if (slot->heads && !head_in_set(m, token, slot->heads, 0)) return false;
    /* "insisted that Sudan stop" is "… should stop" */
    bool should = slot->act && slot->mods && cm_wordset_has(slot->mods, cm_patterns_word(m->c.patterns, CM_STR("should"))) &&
                  cm_tree_is_mandative(m->tree, token);
    if (slot->mods && !should && !modified_by(m->tree, token, slot->mods)) return false;
    if (slot->not_mods && modified_by(m->tree, token, slot->not_mods)) return false;
    return true;
}

bool cm_may_be_act(cm_matcher *m, int32_t token) {
    const cm_token *t = &m->tree->tokens[token];
    return t->upos == CM_VERB || t->upos == CM_NOUN || t->upos == CM_PROPN || cm_tree_is_clause(m->tree, token);
}

static bool has_party(cm_matcher *m, int32_t token) {
    cm_parties p = {0};
    cm_phrase_parties(m, &p, token, 0);
    return p.list.n > 0;
}

/* "an embargo on exports to Japan", "aid for victims of floods in Pakistan": nobody stands right after the preposition,
 * but somebody further down. */
int32_t cm_deeper_party(cm_matcher *m, int32_t token, int depth) {
    static const char *const down[] = {"of", "to", "from", "in", "for", "into", "by", "at", "against", "on", NULL};
    const cm_tree *t = m->tree;
    if (t->tokens[token].upos != CM_NOUN || t->at[token] || depth > 3) return CM_NO_TOKEN;
    CM_CHILDREN(t, token, c) {
        int32_t prep = t->tokens[c].deprel == CM_NMOD && c > token ? cm_tree_case(t, c) : CM_NO_TOKEN;
        if (prep == CM_NO_TOKEN || !cm_token_lemma_is(&t->tokens[prep], down)) continue;
        if (has_party(m, c)) return c;
        int32_t found = cm_deeper_party(m, c, depth + 1);
        if (found != CM_NO_TOKEN) return found;
    }
    return CM_NO_TOKEN;
}

/* Whether a token stands inside the phrase of the frame's subject. */
static bool of_subject(cm_matcher *m, const cm_frame *f, int32_t token) {
    for (uint32_t i = 0; i < f->n_args; i++) {
        const cm_arg *a = &f->args[i];
        if (a->place == CM_AT_SUBJ && token >= m->tree->first[a->token] && token <= m->tree->last[a->token]) return true;
    }
    return false;
}

/* The best argument for a slot, CM_NO_TOKEN when none fits. */
int32_t cm_slot_token(cm_matcher *m, const cm_frame *f, const cm_slot *slot) {
    const cm_tree *t = m->tree;
    bool actor = slot->source || slot->target;
    cm_places places = slot->places;
    /* "gave Iraq two days to leave": the one acted upon may stand as either object */
    if (actor && !slot->heads && (places & CM_PLACE(CM_AT_OBJ))) places |= CM_PLACE(CM_AT_IOBJ);
    if (slot->places & CM_PLACE(CM_AT_ANY)) {
        int32_t from = t->first[f->clause], to = t->last[f->clause];
        for (int32_t i = from; i <= to; i++) {
            if (i == f->trigger || !words_fit(m, slot, i)) continue;
            /* "said that Sudan was to blame": somebody other than who says it */
            if (actor && (of_subject(m, f, i) || (!slot->heads && (!m->tree->at[i] || !has_party(m, i))))) continue;
            return i;
        }
    }
    if (slot->places & CM_PLACE(CM_AT_MOD)) {
        CM_CHILDREN(t, f->trigger, c) {
            cm_deprel r = t->tokens[c].deprel;
            bool modifies = r == CM_AMOD || r == CM_COMPOUND || r == CM_ADVMOD || r == CM_NMOD_POSS || r == CM_NUMMOD || r == CM_CONJ;
            if (modifies && words_fit(m, slot, c) && (!actor || has_party(m, c))) return c;
        }
    }
    /* "obj,against,in:T": the one it is done to before the place, wherever they stand ("were abducted in") */
    if (actor && !slot->heads) {
        const cm_places objects = CM_PLACE(CM_AT_OBJ) | CM_PLACE(CM_AT_IOBJ), against = CM_PLACE(CM_PREP_against);
        const cm_places where = CM_PLACE(CM_PREP_in) | CM_PLACE(CM_PREP_at) | CM_PLACE(CM_PREP_near) |
                                CM_PLACE(CM_PREP_outside) | CM_PLACE(CM_PREP_across) | CM_PLACE(CM_PREP_around) |
                                CM_PLACE(CM_PREP_throughout) | CM_PLACE(CM_PREP_along);
        const cm_places tiers[] = {objects, against, ~(objects | against | where)};
        for (size_t k = 0; k < sizeof tiers / sizeof *tiers; k++) {
            cm_slot tier = *slot;
            tier.places = places & tiers[k];
            if (!tier.places || tier.places == places) continue;
            int32_t at = cm_slot_token(m, f, &tier);
            if (at != CM_NO_TOKEN) return at;
        }
    }
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < f->n_args; i++) {
            const cm_arg *a = &f->args[i];
            if ((a->weak || a->inner) != (pass == 1) || !(places & CM_PLACE(a->place)) || a->token == f->trigger) continue;
            if (!words_fit(m, slot, a->token) || (actor && !has_party(m, a->token))) continue;
            if (slot->act && !cm_may_be_act(m, a->token)) continue;
            return a->token;
        }
    /* "gave Zambia assistance": parsers take a bare indirect object for part of the object's name */
    if (actor && (slot->places & CM_PLACE(CM_AT_IOBJ)))
        for (uint32_t i = 0; i < f->n_args; i++) {
            if (f->args[i].place != CM_AT_OBJ) continue;
            CM_CHILDREN(t, f->args[i].token, c)
            if (t->tokens[c].deprel == CM_COMPOUND && t->tokens[c].upos == CM_PROPN && t->at[c]) return c;
        }
    return CM_NO_TOKEN;
}

int32_t cm_slot_deeper(cm_matcher *m, const cm_frame *f, const cm_slot *slot, const char *code) {
    static const char *const places[] = {"city", "town", "village", "capital", "province", "region", "port", "area", "district", "mountain",
                                         "island", "camp", "north", "south", "east", "west", "part", "suburb", "airport", "border", "hamlet", "county", "valley", "jungle",
                                                         "desert", "slum", "neighbourhood", "neighborhood", "prison", "hospital", "church", "mosque", "school",
                                                         "outskirt", "highland", "delta", "peninsula", "coast", "stronghold", "market", "square", NULL};
    bool talk = strncmp(code, "04", 2) == 0;
    /* restrictions on goods are none on persons */
    if ((!cm_material(code) && !talk && strncmp(code, "06", 2) != 0) || strncmp(code, "17", 2) == 0) return CM_NO_TOKEN;
    for (uint32_t i = 0; i < f->n_args; i++) {
        const cm_arg *a = &f->args[i];
        bool where = a->place == CM_PREP_in || a->place == CM_PREP_at || a->place == CM_PREP_near || a->place == CM_PREP_to;
        bool locative = where && cm_token_lemma_is(&m->tree->tokens[a->token], places);
        if (a->place < CM_AT_PREP || ((talk || a->place == CM_PREP_in) && !locative) || !(slot->places & CM_PLACE(a->place)) || a->token == f->trigger) continue;
        int32_t at = words_fit(m, slot, a->token) ? cm_deeper_party(m, a->token, 0) : CM_NO_TOKEN;
        if (at != CM_NO_TOKEN) return at;
    }
    return CM_NO_TOKEN;
}
