/* Why a gold record was missed, and what there is to show of it. */
#include "eval/eval.h"

const char *comity_miss_kind_name(comity_miss_kind kind) {
    static const char *const names[] = {"silent", "no-trigger", "no-actors", "class", "swapped",
                                        "actors", "both",       "status",    "date",  "spurious"};
    return (size_t)kind < COMITY_MISS_KINDS ? names[kind] : "";
}

const char *comity_miss_kind_words(comity_miss_kind kind) {
    static const char *const words[] = {"silent, with trigger and actors there",
                                        "silent: no pattern of the class has a trigger there",
                                        "silent: the actors were not found",
                                        "right actors, wrong class",
                                        "right class, actors swapped",
                                        "right class, wrong actors",
                                        "wrong class, wrong actors",
                                        "right but for the status",
                                        "right but for the date",
                                        "said, and not in the gold"};
    return (size_t)kind < COMITY_MISS_KINDS ? words[kind] : "";
}

static bool in_sentence(const cm_verdict *v, const cm_seen *s) {
    return v->in->n_seen == 1 || v->in->gold->n_records == 1 || cm_same_sentence(s->text, v->gold->sentence);
}

/* The gold's actors stand in the sentence: one of each side, two of a side that acts upon itself. */
static bool actors_there(const cm_verdict *v, const cm_codes *codes) {
    const cm_gold *g = v->gold;
    size_t source = 0;
    for (size_t i = 0; i < g->source.n; i++) source += cm_codes_have(codes, g->source.at[i]);
    if (g->reciprocal && !g->target.n) return source >= 2;
    return (!g->source.n || source) && (!g->target.n || cm_codes_meet(codes, &g->target));
}

static comity_miss_kind why_silent(const cm_verdict *v) {
    cm_classes want = 0;
    for (size_t i = 0; i < v->gold->n_readings; i++)
        if (v->gold->readings[i].class_ < CM_CLASSES) want |= (cm_classes)1 << v->gold->readings[i].class_;
    bool trigger = false, actors = false;
    for (size_t i = 0; i < v->in->n_seen; i++) {
        const cm_seen *s = &v->in->seen[i];
        if (!in_sentence(v, s)) continue;
        trigger |= (s->classes & want) != 0;
        actors |= actors_there(v, &s->codes);
    }
    return !trigger ? COMITY_MISS_NO_TRIGGER : actors ? COMITY_MISS_SILENT : COMITY_MISS_NO_ACTORS;
}

comity_miss_kind cm_miss_kind(const cm_verdict *v, size_t levels) {
    if (!v->said) return why_silent(v);
    if (!v->right[COMITY_EVAL_CLASS]) return v->actors ? COMITY_MISS_CLASS : COMITY_MISS_BOTH;
    if (!v->right[COMITY_EVAL_FULL]) return v->swapped ? COMITY_MISS_SWAPPED : COMITY_MISS_ACTORS;
    if (levels > COMITY_EVAL_STATUS && !v->right[COMITY_EVAL_STATUS]) return COMITY_MISS_STATUS;
    if (levels > COMITY_EVAL_DATE && !v->right[COMITY_EVAL_DATE]) return COMITY_MISS_DATE;
    return COMITY_MISS_KINDS;
}

comity_miss cm_miss_of(cm_arena *arena, const cm_verdict *v, comity_miss_kind kind) {
    comity_miss m = {.kind = kind,
                     .where = v->gold->where,
                     .id = v->in->gold->id,
                     .said = v->said ? &v->said->words : NULL,
                     .triggers = "",
                     .actors = "",
                     .conllu = ""};
    m.sentence = cm_arena_cstr(arena, v->gold->sentence);
    m.want = v->gold->words;
    if (strcmp(v->gold->status, "actual") != 0) m.want = cm_arena_printf(arena, "%s, %s", m.want, v->gold->status);
    if (*v->gold->date) m.want = cm_arena_printf(arena, "%s, %s", m.want, v->gold->date_words);
    for (size_t i = 0; i < v->in->n_seen; i++) {
        const cm_seen *s = &v->in->seen[i];
        if (!in_sentence(v, s)) continue;
        m.triggers = cm_arena_printf(arena, "%s%s%s", m.triggers, *m.triggers && *s->triggers ? ", " : "", s->triggers);
        m.actors = cm_arena_printf(arena, "%s%s%s", m.actors, *m.actors && *s->actors ? ", " : "", s->actors);
        m.conllu = cm_arena_printf(arena, "%s%s%s", m.conllu, *m.conllu ? "\n" : "", s->conllu);
    }
    return m;
}

comity_miss cm_miss_spurious(const cm_coded *coded, const cm_said *said) {
    const cm_seen *s = &coded->seen[said->sentence];
    return (comity_miss){.kind = COMITY_MISS_SPURIOUS,
                         .where = coded->gold->n_records == 1 ? coded->gold->records->where : coded->gold->file,
                         .id = coded->gold->id,
                         .sentence = s->text.s,
                         .want = "",
                         .said = &said->words,
                         .triggers = s->triggers,
                         .actors = s->actors,
                         .conllu = s->conllu};
}
