/* Whom an act is aimed at, or whose its victims are, where the words around it do not say but the rest of the sentence does. */
#include "coder/matching.h"

bool cm_violent(const char *code) { return code[0] == '2' || (code[0] == '1' && code[1] >= '8'); }

/* "put its troops on alert after North Korea fired a rocket", "in view of Chinese drills": whose act it answers, it is aimed at. */
void cm_answers(cm_matcher *m, cm_fit *x) {
    static const char *const when[] = {"after", "as", "since", "because", "following", "amid", "over", "view", "response", "reply", "fear", "case", NULL};
    const cm_tree *t = m->tree;
    CM_CHILDREN(t, x->frame->clause, c) {
        uint8_t r = t->tokens[c].deprel;
        if ((r != CM_ADVCL && r != CM_OBL) || c < x->frame->clause) continue;
        bool answers = cm_token_lemma_is(&t->tokens[c], when) || cm_tree_has(t, c, CM_MARK, when) || cm_tree_has(t, c, CM_CASE, when);
        for (int32_t i = t->first[c]; answers && i <= t->last[c]; i++) {
            const cm_mention *who = t->at[i];
            if (!who || !who->n_parties || who->parties[0].via == CM_VIA_PRONOUN || who->parties[0].via == CM_VIA_INFERRED || !cm_tree_under(t, i, c)) continue;
            cm_side side = {who->parties, who->n_parties, CM_SIDE_SEARCH};
            if (who->parties[0].code.n != 3 || cm_own_side(&side, &x->source)) continue;
            x->target = side;
            return;
        }
    }
}

/* "a car bomb in a suburb of Beirut", "the blast near the town of Samarra": where violence was done, however deep in the
 * clause's phrases the place stands; the first that is told. */
static cm_side scene_of(cm_matcher *m, const cm_frame *f, bool told) {
    static const char *const where[] = {"in", "near", "at", "outside", "inside", "around", "across", "throughout", "along", NULL};
    const cm_tree *t = m->tree;
    for (int32_t i = t->first[f->clause]; i <= t->last[f->clause]; i++) {
        if (!t->at[i] || !t->at[i]->n_parties || t->at[i]->parties[0].code.n != 3 || t->tokens[i].upos != CM_PROPN) continue;
        if (t->at[i]->parties[0].via != CM_VIA_PLACE && t->at[i]->parties[0].via != CM_VIA_NAME) continue;
        bool there = false, phrases = true;
        for (int32_t at = i; at != f->clause && at != f->trigger && at >= 0 && phrases; at = t->tokens[at].head) {
            uint8_t r = t->tokens[at].deprel;
            there |= (r == CM_NMOD || r == CM_OBL) && cm_tree_has(t, at, CM_CASE, where);
            phrases = (told && r == CM_ACL_RELCL) || r == CM_NMOD || r == CM_OBL || r == CM_NSUBJ || r == CM_NSUBJ_PASS || r == CM_OBJ || r == CM_APPOS || r == CM_COMPOUND;
        }
        if (there && phrases) return (cm_side){t->at[i]->parties, t->at[i]->n_parties, CM_SIDE_PLACE};
    }
    return (cm_side){0};
}

cm_side cm_scene(cm_matcher *m, const cm_frame *f) { return scene_of(m, f, false); }

/* What an armed force does, as a noun. */
static bool is_strike(cm_matcher *m, int32_t token) {
    static const char *const nouns[] = {"strike", "airstrike", "air-strike", "raid", "attack", "shelling", "bombardment", "operation",
                                        "assault", "offensive", "ambush", "incursion", "invasion", "airstrikes", NULL};
    return token != CM_NO_TOKEN && cm_token_lemma_is(&m->tree->tokens[token], nouns);
}

/* "Two militants were killed in an Israeli airstrike": whose the victims are, the striker's state does not say; the
 * place may. */
void cm_whose_victims(cm_matcher *m, cm_fit *x, int32_t by) {
    const char *code = x->pattern->code;
    if (!code || !x->source.n || !x->target.n || !cm_violent(code)) return;
    bool guessed = false;
    for (uint32_t i = 0; i < x->target.n; i++) guessed |= x->target.at[i].via == CM_VIA_INFERRED && x->target.at[i].sector.n;
    if (!guessed) return;
    cm_side place = {0};
    cm_parties there = {0};
    cm_collect(m, x, CM_PREP_in, -1, &there);
    place = cm_side_of(&there, CM_SIDE_PLACE);
    if (!place.n) { /* "gunmen who fired on a patrol in Basra" */
        place = scene_of(m, x->frame, true);
        if (place.n && cm_own_side(&place, &x->source)) place = (cm_side){0};
    }
    const cm_party *doer = &x->source.at[0];
    /* "in a French operation": by its owner, found where places stand */
    if (x->source.rule == CM_SIDE_PLACE) {
        by = doer->via != CM_VIA_PLACE && doer->via != CM_VIA_INFERRED ? (int32_t)doer->last : CM_NO_TOKEN;
        if (by != CM_NO_TOKEN && !is_strike(m, by)) by = m->tree->tokens[by].head > by ? m->tree->tokens[by].head : CM_NO_TOKEN;
    }
    /* "in Israeli shelling of southern Lebanon" */
    for (int32_t c = is_strike(m, by) ? m->tree->first_child[by] : CM_NO_TOKEN; c != CM_NO_TOKEN && !there.list.n; c = m->tree->next_sibling[c]) {
        static const char *const on[] = {"of", "on", "in", "against", NULL};
        int32_t prep = c > by && m->tree->tokens[c].deprel == CM_NMOD ? cm_tree_case(m->tree, c) : CM_NO_TOKEN;
        if (prep == CM_NO_TOKEN || !cm_token_lemma_is(&m->tree->tokens[prep], on)) continue;
        cm_phrase_parties(m, &there, c, 0);
        cm_drop_side(&there, &x->source);
        place = cm_side_of(&there, CM_SIDE_PLACE);
    }
    bool elsewhere = place.n == 1 && place.at[0].code.n == 3 && place.at[0].via != CM_VIA_OWNER && doer->via != CM_VIA_INFERRED;
    bool armed = doer->via != CM_VIA_INFERRED && (!doer->sector.n || cm_str_is(doer->sector, "MIL"));
    bool deed = armed && is_strike(m, by);
    if (!elsewhere && !deed) return;
    cm_party *changed = CM_NEW_ARRAY(m->c.arena, cm_party, x->target.n);
    for (uint32_t i = 0; i < x->target.n; i++) {
        changed[i] = x->target.at[i];
        if (changed[i].via != CM_VIA_INFERRED || !changed[i].sector.n || !cm_str_eq(changed[i].code, x->source.at[0].code)) continue;
        changed[i].code = elsewhere ? place.at[0].code : CM_STR("");
    }
    x->target.at = changed;
}

cm_side cm_condition_side(cm_matcher *m, const cm_frame *f, const cm_side *source) {
    static const char *const marks[] = {"if", "unless", "until", "should", NULL};
    const cm_tree *t = m->tree;
    for (int32_t i = t->first[f->clause]; i <= t->last[f->clause]; i++) {
        if (t->tokens[i].deprel != CM_ADVCL || !cm_tree_has(t, i, CM_MARK, marks) || !cm_tree_under(t, i, f->clause)) continue;
        int32_t who = cm_tree_child(t, i, CM_NSUBJ);
        const cm_mention *mention = who == CM_NO_TOKEN ? NULL : t->at[who];
        if (!mention || !mention->n_parties || !mention->parties[0].code.n || mention->parties[0].via == CM_VIA_INFERRED) continue;
        cm_side side = {mention->parties, mention->n_parties, CM_SIDE_SEARCH};
        if (!cm_own_side(&side, source)) return side;
    }
    return (cm_side){0};
}

void cm_against_embassy(cm_matcher *m, cm_fit *x) {
    static const char *const missions[] = {"embassy", "consulate", "legation", "mission", "commission", "chancery", NULL};
    static const char *const where[] = {"outside", "at", "near", "around", "before", "front", "past", "to", "on", "by", NULL};
    const cm_tree *t = m->tree;
    bool home = !x->target.n || (x->source.n && cm_own_side(&x->target, &x->source));
    if (strncmp(x->pattern->code, "14", 2) != 0 || !home) return;
    int32_t clause = x->frame->clause;
    for (int32_t i = t->first[clause]; i <= t->last[clause]; i++) {
        if (!t->at[i] || !t->at[i]->n_parties || t->at[i]->parties[0].via != CM_VIA_AGENT || !cm_token_lemma_is(&t->tokens[i], missions)) continue;
        cm_side side = {t->at[i]->parties, t->at[i]->n_parties, CM_SIDE_SEARCH};
        if (!side.at[0].code.n || !cm_tree_has(t, i, CM_CASE, where) || (x->source.n && cm_own_side(&side, &x->source))) continue;
        bool here = true;
        for (int32_t at = t->tokens[i].head; at >= 0 && at != clause && here; at = t->tokens[at].head) here = t->tokens[at].upos != CM_VERB;
        if (!here) continue;
        x->target = side;
        return;
    }
}

void cm_complained_of(cm_matcher *m, cm_fit *x) {
    static const int places[] = {CM_PREP_against, CM_PREP_over, CM_PREP_about};
    if (strncmp(x->pattern->code, "11", 2) != 0 || !x->target.n || !cm_str_is(x->target.at[0].sector, "IGO")) return;
    for (size_t k = 0; k < sizeof places / sizeof *places; k++)
        for (uint32_t i = 0; i < x->frame->n_args; i++) {
            const cm_arg *a = &x->frame->args[i];
            if (a->place != places[k] || a->inner) continue;
            cm_parties of = {0};
            cm_phrase_parties(m, &of, a->token, 0);
            cm_side side = cm_side_of(&of, CM_SIDE_SEARCH);
            if (!side.n || !side.at[0].code.n || side.at[0].via == CM_VIA_INFERRED || (x->source.n && cm_own_side(&side, &x->source))) continue;
            x->target = side;
            return;
        }
}

void cm_only_other(cm_matcher *m, cm_fit *x) {
    const cm_tree *t = m->tree;
    const cm_party *other = NULL;
    for (int32_t i = 0; i < t->n; i++)
        for (uint32_t k = 0; t->at[i] && k < t->at[i]->n_parties; k++) {
            const cm_party *p = &t->at[i]->parties[k];
            if (p->code.n != 3 || p->via == CM_VIA_INFERRED || p->via == CM_VIA_PRONOUN || cm_str_eq(p->code, x->source.at[0].code)) continue;
            if (other && !cm_str_eq(other->code, p->code)) return;
            if (!other || p->via == CM_VIA_PLACE) other = p;
        }
    if (!other) return;
    cm_party *side = CM_NEW(m->c.arena, cm_party);
    *side = *other;
    x->target = (cm_side){side, 1, CM_SIDE_PLACE};
}
