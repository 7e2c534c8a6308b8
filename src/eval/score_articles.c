/* Articles with all their events: each event said answers at most one gold record of its sentence, so that the
 * agreement is greatest. What tells a matched record once more (the other direction, another two of many) counts
 * neither way. */
#include "eval/score.h"

typedef struct agreement {
    bool any, actors, status, date;
} agreement;

/* Bodies for which "an organisation" stands, and groups for which a state may. */
static bool is_body(const char *code) {
    static const char *const bodies[] = {"UNO", "EEC", "OAS", "NAT", "ICJ", "WTO", "GCC", "PIF",
                                         "COM", "PAR", "EEU", "EEB", "INT", "IGO", "UPC", "COA"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
        if (strcmp(code, bodies[i]) == 0) return true;
    return false;
}

static const char *state_of(const char *group) {
    static const char *const groups[][2] = {{"FAR", "COL"}, {"ELN", "COL"}, {"HOU", "YEM"},
                                            {"CON", "NIC"}, {"EXI", "CUB"}, {"BRO", "CUB"}};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if (strcmp(group, groups[i][0]) == 0) return groups[i][1];
    return "";
}

static bool stands_for(const char *said, const cm_codes *gold) {
    if (cm_codes_have(gold, said)) return true;
    bool any_body = strcmp(said, "IGO") == 0 || strcmp(said, "INT") == 0 || strcmp(said, "UIS") == 0;
    if (strcmp(said, "UNO") == 0 && cm_codes_have(gold, "ICJ")) return true;
    for (size_t i = 0; i < gold->n; i++)
        if ((any_body && is_body(gold->at[i])) || strcmp(state_of(gold->at[i]), said) == 0) return true;
    return false;
}

static size_t count(const cm_codes *said, const cm_codes *gold) {
    size_t n = 0;
    for (size_t i = 0; i < said->n; i++) n += stands_for(said->at[i], gold);
    return n;
}

/* A side is right when what it names is a part of the gold's list; one that the gold leaves empty is not asked for. */
static bool part(const cm_codes *said, const cm_codes *gold) {
    return !gold->n || (said->n && count(said, gold) == said->n);
}

static bool actors_fit(cm_arena *arena, const cm_gold *g, const cm_codes *source, const cm_codes *target) {
    if (part(source, &g->source) && part(target, &g->target)) return true;
    if (!g->reciprocal) return false;
    if (part(target, &g->source) && part(source, &g->target)) return true;
    if (target->n) return false;
    cm_codes all = cm_codes_both(arena, &g->source, &g->target);
    return count(source, &all) == source->n && count(source, &g->source) && count(source, &g->target);
}

static bool dates_fit(const char *said, const char *gold) {
    if (!*gold) return true;
    if (strlen(said) < 4 || said[0] == 'X' || said[1] == 'X') return false;
    for (; *said && *gold; said++, gold++)
        if (*said != *gold && *said != 'X' && *gold != 'X') return false;
    return true;
}

bool cm_same_sentence(cm_str a, cm_str b) {
    enum { ENOUGH = 12 };
    if (cm_str_eq(a, b)) return true;
    size_t shorter = 0;
    cm_str s = a.n < b.n ? a : b;
    for (size_t i = 0; i < s.n; i++) shorter += ((unsigned char)s.s[i] & 0xC0) != 0x80;
    return shorter >= ENOUGH && (memmem(a.s, a.n, b.s, b.n) || memmem(b.s, b.n, a.s, a.n));
}

static agreement agree(cm_arena *arena, const cm_coded *coded, const cm_said *s, const cm_gold *g, bool strict) {
    agreement a = {0};
    for (size_t i = 0; i < (strict ? 1 : g->n_readings); i++) {
        if (g->readings[i].class_ != s->class_) continue;
        a.any = true;
        a.status |= strcmp(g->readings[i].status, s->words.status) == 0;
    }
    if (!a.any || !cm_same_sentence(coded->seen[s->sentence].text, g->sentence)) return (agreement){0};
    a.actors = actors_fit(arena, g, &s->source, &s->target);
    a.date = dates_fit(s->date, g->date);
    return a;
}

static int64_t worth_of(const cm_coded *coded, const cm_said *s, const cm_gold *g, const agreement *a) {
    static const int64_t K = 1000;
    if (!a->any) return 0;
    bool b = a->actors, t = b && a->status, d = t && a->date;
    return ((K * K * K * K) + b * K * K * K + t * K * K + d * K) + (b && a->date) * 10 +
           2 * (s->class_ == g->readings[0].class_) + cm_str_eq(coded->seen[s->sentence].text, g->sentence);
}

/* What else was said in the sentence of a record that nothing answers: the right actors before others. */
static void instead(cm_arena *arena, cm_coded *coded, cm_verdict *v) {
    const cm_gold *g = v->gold;
    cm_said *best = NULL;
    v->silent = true;
    for (size_t i = 0; i < coded->n_said; i++) {
        cm_said *s = &coded->said[i];
        if (s->class_ < 0 || !cm_same_sentence(coded->seen[s->sentence].text, g->sentence)) continue;
        v->silent = false;
        if (s->taken || !s->counts) continue;
        bool fits = actors_fit(arena, g, &s->source, &s->target);
        if (best && !(fits && !v->actors)) continue;
        best = s;
        v->actors = fits;
    }
    if (best) best->taken = true;
    v->said = best;
}

void cm_score_article(cm_arena *arena, cm_coded *coded, bool strict, cm_verdict *out) {
    size_t n = coded->gold->n_records, m = coded->n_said;
    agreement *all = CM_NEW_ARRAY(arena, agreement, n * m + 1);
    size_t *live = CM_NEW_ARRAY(arena, size_t, m + 1), n_live = 0; /* events that could answer anything */
    for (size_t i = 0; i < m; i++) {
        bool some = false;
        for (size_t j = 0; j < n && coded->said[i].class_ >= 0; j++) {
            all[j * m + i] = agree(arena, coded, &coded->said[i], &coded->gold->records[j], strict);
            some |= all[j * m + i].any;
        }
        if (some) live[n_live++] = i;
    }
    int64_t *worth = CM_NEW_ARRAY(arena, int64_t, n * n_live + 1);
    int32_t *to = CM_NEW_ARRAY(arena, int32_t, n + 1);
    for (size_t j = 0; j < n; j++)
        for (size_t k = 0; k < n_live; k++)
            worth[j * n_live + k] =
                worth_of(coded, &coded->said[live[k]], &coded->gold->records[j], &all[j * m + live[k]]);
    cm_assign(arena, worth, n, n_live, to);
    for (size_t j = 0; j < n; j++) {
        cm_verdict *v = &out[j];
        *v = (cm_verdict){.in = coded, .gold = &coded->gold->records[j]};
        const agreement *a = to[j] >= 0 ? &all[j * m + live[to[j]]] : NULL;
        if (!a || !a->any) {
            to[j] = -1;
            continue;
        }
        cm_said *s = &coded->said[live[to[j]]];
        v->said = s;
        v->actors = a->actors;
        v->swapped = !a->actors && actors_fit(arena, v->gold, &s->target, &s->source);
        v->right[COMITY_EVAL_CLASS] = true;
        v->right[COMITY_EVAL_FULL] = a->actors;
        v->right[COMITY_EVAL_STATUS] = a->actors && a->status;
        v->right[COMITY_EVAL_DATE] = a->actors && a->status && a->date;
        s->taken = s->counts = s->judged = true;
        s->right = a->actors;
    }
    for (size_t i = 0; i < m; i++) {
        cm_said *s = &coded->said[i];
        if (s->class_ < 0 || s->taken) continue;
        s->counts = true;
        for (size_t j = 0; j < n; j++)
            if (to[j] >= 0 && all[j * m + i].actors) s->counts = false;
        s->judged = s->counts;
    }
    for (size_t j = 0; j < n; j++)
        if (!out[j].said) instead(arena, coded, &out[j]);
}
