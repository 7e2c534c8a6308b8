/* What the record says of a term: which events show it, and whether as done or as not done. */
#include "legal/legal.h"
#include "coder/status.h"

#include <stdlib.h>

static bool is_who(cm_who who, const comity_actor *actors, size_t n, const cm_record_view *v) {
    return who == CM_WHO_ANY || cm_pledge_side(actors, n, who == CM_WHO_ACTOR ? v->actor : v->state);
}

/* Verbs whose infinitive or gerund was not done: "held back from designating". */
static bool held_back(const cm_tree *tree, int32_t verb) {
    static const char *const words[] = {"hold", "refrain", "decline", "refuse", "avoid", "fail", "stop", "abstain", "shy", NULL};
    const cm_token *t = &tree->tokens[verb];
    bool under = t->deprel == CM_XCOMP || t->deprel == CM_ADVCL || t->deprel == CM_CCOMP || t->deprel == CM_OBL;
    return under && t->head >= 0 && cm_token_lemma_is(&tree->tokens[t->head], words);
}

/* The status of the verb that shows a term; false when none does. */
static bool verb_shows(const cm_record_view *v, const cm_showing *s, size_t at, comity_event_status *out) {
    cm_said *said = &v->said[at];
    if (s->words.list.n && !cm_words_in(&s->words, v->events[at].sentence.text)) return false;
    if (!said->event) cm_said_read(v->arena, v->engine, &v->events[at], said);
    const cm_tree *tree = &said->tree;
    for (int32_t i = 0; i < tree->n; i++) {
        bool named = false;
        for (size_t k = 0; k < s->verbs.list.n && !named; k++) named = cm_str_ieq(tree->tokens[i].lemma, cm_str_of(s->verbs.list.at[k]));
        if (!named || tree->tokens[i].upos != CM_VERB) continue;
        if (s->words.list.n && !cm_words_in(&s->words, cm_said_words(v->arena, said, i, CM_NO_TOKEN, false))) continue;
        cm_candidate c = {.trigger = i, .act = i, .clause = i, .object = CM_NO_TOKEN, .forced = -1};
        *out = cm_status_judge(tree, &c).status;
        if (*out == COMITY_ACTUAL && held_back(tree, i)) *out = COMITY_NEGATED;
        return true;
    }
    return false;
}

static bool shows(const cm_record_view *v, const cm_showing *s, size_t i, comity_event_status *status) {
    const comity_event *e = &v->events[i];
    if (s->codes.list.n && !cm_words_code(&s->codes, e->cameo)) return false;
    if (!is_who(s->source, e->source, e->n_source, v) || !is_who(s->target, e->target, e->n_target, v)) return false;
    if (s->object.list.n && !cm_words_in(&s->object, e->object)) return false;
    *status = e->status;
    if (s->verbs.list.n) return verb_shows(v, s, i, status);
    return !s->words.list.n || cm_words_in(&s->words, e->sentence.text);
}

static bool in_time(const cm_record_view *v, const cm_term *t, const comity_event *e) {
    if (v->supposed) return true;
    if (!*e->date_start || strcmp(e->date_start, v->date) > 0) return false;
    return !t->lasts || atoi(v->date) - atoi(e->date_end) <= t->lasts;
}

void cm_legal_find(const cm_record_view *v, const cm_term *term, cm_finding *out) {
    *out = (cm_finding){0};
    for (size_t i = 0; i < v->n; i++) {
        const comity_event *e = &v->events[i];
        if (!in_time(v, term, e)) continue;
        for (size_t k = 0; k < term->ways.n; k++) {
            comity_event_status status;
            if (!shows(v, &term->ways.at[k], i, &status)) continue;
            bool done = status == COMITY_ACTUAL || (v->supposed && status != COMITY_NEGATED);
            if (!done && status != COMITY_NEGATED) continue;
            out->told |= done;
            out->denied |= !done;
            bool known = false; /* one sentence, several events */
            for (size_t j = 0; j < out->evidence.n && !known; j++)
                known = out->evidence.at[j]->sentence.index == e->sentence.index && strcmp(out->evidence.at[j]->document, e->document) == 0;
            if (!known) CM_PUSH(v->arena, out->evidence, e);
            break;
        }
    }
}
