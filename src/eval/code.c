/* Coding gold texts, and noting on the way what the coder had before it in each sentence. */
#include "coder/watch.h"
#include "coder/matching.h"
#include "coder/record.h"
#include "engine.h"
#include "eval/eval.h"

typedef struct watching {
    const cm_coding_tools *tools;
    CM_VEC(cm_seen) seen;
} watching;

static const char *and_word(cm_arena *arena, const char *list, cm_str word) {
    return cm_arena_printf(arena, "%s%s%.*s", list, *list ? ", " : "", CM_FMT(word));
}

static void note_actors(const watching *w, const cm_tree *tree, cm_seen *seen) {
    for (int32_t i = 0; i < tree->n; i++)
        for (uint32_t k = 0; tree->at[i] && k < tree->at[i]->n_parties; k++) {
            cm_str code = tree->at[i]->parties[k].code;
            size_t before = seen->codes.n;
            cm_codes_add(w->tools->arena, &seen->codes, w->tools->articles, code);
            if (seen->codes.n > before) seen->actors = and_word(w->tools->arena, seen->actors, code);
        }
}

/* What an operator makes of any act. */
static cm_classes composed(const watching *w, const cm_pattern *p) {
    cm_classes out = 0;
    for (int root = 2; root <= 20; root++) {
        char act[4];
        snprintf(act, sizeof act, "%02d0", root);
        int c = cm_class_of(w->tools->articles,
                            cm_str_of(cm_ontology_compose(w->tools->engine->ontology, p->op, cm_str_of(act))));
        if (c >= 0) out |= (cm_classes)1 << c;
    }
    return out;
}

static cm_classes classes_of(const watching *w, const cm_pattern *p) {
    if (p->op && !*p->code) return composed(w, p);
    if (!w->tools->articles) return cm_classes_of(cm_str_of(p->code));
    int c = cm_class_of(true, cm_str_of(p->code));
    return c < 0 ? 0 : (cm_classes)1 << c;
}

/* Whether each word that the pattern must have stands somewhere in the sentence. */
static bool words_there(const cm_tree *tree, const cm_pattern *p) {
    for (uint32_t s = 0; s < p->n_slots; s++) {
        const cm_slot *slot = &p->slots[s];
        bool there = !slot->heads || slot->optional || slot->absent;
        for (int32_t i = 0; i < tree->n && !there; i++) there = cm_tree_in_set(tree, i, slot->heads);
        if (!there) return false;
    }
    return true;
}

static void note_triggers(const watching *w, const cm_tree *tree, cm_seen *seen) {
    cm_arena *arena = w->tools->arena;
    for (int32_t i = 0; i < tree->n; i++) {
        cm_matcher m = {.tree = tree};
        cm_upos upos = tree->tokens[i].upos;
        cm_trigger_pos pos = upos == CM_VERB || upos == CM_AUX ? CM_TRIGGER_VERB
                             : upos == CM_ADJ                  ? CM_TRIGGER_ADJ
                                                               : CM_TRIGGER_NOUN;
        size_t n;
        const cm_trigger *list = cm_patterns_triggers(w->tools->engine->patterns, tree->lemma[i], pos, &n);
        if (!n) list = cm_patterns_triggers(w->tools->engine->patterns, tree->form[i], pos, &n);
        cm_classes here = 0;
        for (size_t k = 0; k < n; k++)
            if (cm_trigger_words(&m, &list[k], i, pos) && words_there(tree, list[k].pattern))
                here |= classes_of(w, list[k].pattern);
        if (!here) continue;
        seen->classes |= here;
        const char *names = "";
        int shown = 0;
        for (int c = 0; c < CM_CLASSES; c++) {
            if (!(here >> c & 1)) continue;
            if (shown++ < 4) names = and_word(arena, names, cm_str_of(cm_class_names[c]));
        }
        seen->triggers = and_word(arena, seen->triggers,
                                  cm_str_of(cm_arena_printf(arena, "%.*s (%s%s)", CM_FMT(tree->tokens[i].form), names,
                                                            shown > 4 ? " …" : "")));
    }
}

static void watch(void *user, uint32_t index, const cm_tree *tree) {
    watching *w = user;
    cm_seen seen = {.actors = "", .triggers = ""};
    (void)index; /* they come in order */
    seen.conllu = cm_record_conllu(w->tools->arena, tree->sentence);
    note_actors(w, tree, &seen);
    note_triggers(w, tree, &seen);
    CM_PUSH(w->tools->arena, w->seen, seen);
}

/* -------------------------------------------------------------- events -- */

static const char *copy(cm_arena *arena, const char *s) {
    return cm_arena_cstr(arena, cm_str_of(s));
}

/* The interval as one date that is as precise as it is known. */
static const char *date_of(cm_arena *arena, const comity_event *e) {
    static const struct {
        int keep;
        const char *end;
    } forms[] = {[COMITY_PRECISION_NONE] = {10, ""},   [COMITY_PRECISION_DAY] = {10, ""},
                 [COMITY_PRECISION_MONTH] = {7, ""},   [COMITY_PRECISION_YEAR] = {4, ""},
                 [COMITY_PRECISION_DECADE] = {3, "X"}, [COMITY_PRECISION_CENTURY] = {2, "XX"}};
    if (!*e->date_start) return "";
    return cm_arena_printf(arena, "%.*s%s", forms[e->date_precision].keep, e->date_start, forms[e->date_precision].end);
}

static const char *side_of(const cm_coding_tools *t, const comity_actor *actors, size_t n, cm_codes *codes) {
    const char *words = "";
    for (size_t i = 0; i < n; i++) {
        if (!*actors[i].code) continue;
        cm_codes_add(t->arena, codes, t->articles, cm_str_of(actors[i].code));
        words = and_word(t->arena, words, cm_str_of(actors[i].code));
    }
    return *words ? words : "?";
}

static void said_of(const cm_coding_tools *t, const comity_event *e, const cm_factors *factors, cm_said *out) {
    *out = (cm_said){.sentence = e->sentence.index, .factors = *factors};
    const char *source = side_of(t, e->source, e->n_source, &out->source),
               *target = side_of(t, e->target, e->n_target, &out->target);
    out->class_ = cm_class_of(t->articles, cm_str_of(e->cameo));
    out->classes =
        t->articles ? out->class_ < 0 ? 0 : (cm_classes)1 << out->class_ : cm_classes_of(cm_str_of(e->cameo));
    const char *date = date_of(t->arena, e);
    out->date = cm_date_digits(t->arena, cm_str_of(date));
    out->words =
        (comity_eval_said){.cameo = copy(t->arena, e->cameo),
                           .class_ = out->class_ < 0 ? "" : cm_class_names[out->class_],
                           .parties = cm_arena_printf(t->arena, "%s %s %s", source, e->reciprocal ? "=" : ">", target),
                           .status = comity_event_status_name(e->status),
                           .date = date,
                           .trigger = copy(t->arena, e->trigger),
                           .pattern = copy(t->arena, e->pattern),
                           .trace = copy(t->arena, e->trace),
                           .confidence = e->confidence};
}

comity_status cm_code_gold(const cm_coding_tools *t, const cm_gold_text *gold, cm_coded *out, comity_error *err) {
    watching w = {.tools = t};
    cm_watch watcher = {watch, &w};
    cm_coder_watch(t->coder, &watcher);
    comity_document document = {
        .id = gold->id, .text = gold->text.s, .text_len = gold->text.n, .date = *gold->date ? gold->date : NULL};
    comity_coding coding;
    comity_status s = comity_coder_code(t->coder, &document, &coding, err);
    cm_coder_watch(t->coder, NULL);
    CM_TRY(s);
    const cm_factors *factors = cm_coder_factors(t->coder);
    *out = (cm_coded){.gold = gold,
                      .said = CM_NEW_ARRAY(t->arena, cm_said, coding.n_events),
                      .n_said = coding.n_events,
                      .seen = w.seen.at,
                      .n_seen = w.seen.n};
    for (size_t i = 0; i < coding.n_events; i++) said_of(t, &coding.events[i], &factors[i], &out->said[i]);
    for (size_t i = 0; i < w.seen.n; i++)
        w.seen.at[i].text = cm_spaces_collapsed(t->arena, cm_str_of(coding.sentences[i].text));
    return COMITY_OK;
}
