/* The examples that stand beside the rules: of how things stand, of commitments and of legal triggers. */
#include "legal/legal.h"
#include "base/buf.h"

typedef struct testing {
    cm_arena *arena;
    const comity_engine *engine;
    void (*each)(void *user, const comity_example *example);
    void *user;
    cm_buf found;
} testing;

static void tell(testing *t, comity_example *x) {
    x->found = cm_buf_cstr(&t->found);
    t->each(t->user, x);
}

/* The two states of an example's events; the first two that differ. */
static bool pair_of(const comity_coding *c, const char **a, const char **b) {
    *a = *b = NULL;
    for (size_t i = 0; i < c->n_events && !*b; i++) {
        const comity_event *e = &c->events[i];
        for (size_t k = 0; k < e->n_source + e->n_target && !*b; k++) {
            const char *code = k < e->n_source ? e->source[k].code : e->target[k - e->n_source].code;
            if (!*code) continue;
            if (!*a) *a = code;
            else if (strcmp(*a, code) != 0) *b = code;
        }
    }
    return *b != NULL;
}

static comity_status try_commitment(testing *t, const cm_commitment_rules *rules, const cm_commitment_example *x, comity_coder *coder,
                                    comity_error *err) {
    comity_document d = {.id = "example", .text = x->text, .text_len = strlen(x->text)};
    comity_coding coding;
    CM_TRY(comity_coder_code(coder, &d, &coding, err));
    cm_buf_clear(&t->found);
    const char *a, *b;
    comity_commitments *list = NULL;
    if (pair_of(&coding, &a, &b))
        CM_TRY(cm_commitments_of(t->arena, t->engine, rules, a, b, x->on, coding.events, coding.n_events, &list));
    for (size_t i = 0; list && i < comity_commitments_count(list); i++) {
        const comity_commitment *c = comity_commitments_at(list, i);
        cm_buf_printf(&t->found, "%s%s %s %s %s", i ? "; " : "", comity_commitment_kind_name(c->kind), c->holder, c->addressee,
                      comity_commitment_standing_name(c->standing));
    }
    if (!t->found.n) cm_buf_puts(&t->found, "none");
    comity_example out = {.where = x->where, .pattern = "commitments", .sentence = x->text, .expected = x->wanted,
                          .passed = strcmp(cm_buf_cstr(&t->found), x->wanted) == 0};
    tell(t, &out);
    return COMITY_OK;
}

static const char *const OUTCOMES[] = {"waits", "follows", "averted", "ended", "no-law"};

/* "; " before, between and behind, so that a part is found whole. */
static bool has_part(cm_arena *arena, const char *all, cm_str part) {
    const char *padded = cm_arena_printf(arena, "; %s;", all);
    return strstr(padded, cm_arena_printf(arena, "; %.*s;", CM_FMT(part))) != NULL;
}

static comity_status try_legal(testing *t, const cm_legal *legal, const cm_legal_set *set, const cm_legal_example *x, comity_error *err) {
    comity_whatif *answer;
    comity_error why = {0};
    comity_status s = cm_whatif(t->arena, t->engine, legal, NULL, set->actor, x->about, x->event, x->on, &answer, &why);
    if (s != COMITY_OK && s != COMITY_NOT_FOUND) {
        comity_whatif_free(answer);
        return cm_fail(err, s, "%s: %s", x->where, why.message);
    }
    cm_buf_clear(&t->found);
    for (size_t i = 0; s == COMITY_OK && i < comity_whatif_count(answer); i++) {
        const comity_legal_consequence *c = comity_whatif_at(answer, i);
        if (strcmp(c->set, set->name) != 0) continue;
        cm_buf_printf(&t->found, "%s%s %s", t->found.n ? "; " : "", OUTCOMES[c->outcome], c->name);
        for (size_t k = 0; k < c->n_conditions; k++)
            if (c->conditions[k].state < COMITY_TERM_TOLD) cm_buf_printf(&t->found, "; missing %s", c->conditions[k].name);
    }
    if (!t->found.n) cm_buf_puts(&t->found, "none");
    comity_whatif_free(answer);
    comity_example out = {.where = x->where, .pattern = set->name, .sentence = x->event, .expected = x->wanted, .passed = true};
    cm_str rest = cm_str_of(x->wanted), part;
    while (rest.n && cm_str_split(&rest, ';', &part))
        if (cm_str_trim(part).n) out.passed &= has_part(t->arena, cm_buf_cstr(&t->found), cm_str_trim(part));
    tell(t, &out);
    return COMITY_OK;
}

comity_status comity_rules_test(const comity_engine *engine, void (*each)(void *user, const comity_example *example), void *user,
                                comity_error *err) {
    testing t = {.arena = cm_arena_new(), .engine = engine, .each = each, .user = user};
    cm_commitment_rules rules;
    cm_legal legal;
    comity_coder *coder = NULL;
    comity_status s = cm_commitment_rules_read(t.arena, engine->dirs, engine->n_dirs, &rules, err);
    if (s == COMITY_OK) s = cm_legal_read(t.arena, engine->rules, engine->dirs, engine->n_dirs, &legal, err);
    if (s == COMITY_OK && each) s = cm_state_rules_test(engine, each, user, err);
    if (s == COMITY_OK && each) {
        s = comity_coder_new(engine, &coder, err);
        for (size_t i = 0; i < rules.examples.n && s == COMITY_OK; i++) s = try_commitment(&t, &rules, &rules.examples.at[i], coder, err);
        for (size_t i = 0; i < legal.sets.n && s == COMITY_OK; i++)
            for (size_t k = 0; k < legal.sets.at[i]->examples.n && s == COMITY_OK; k++)
                s = try_legal(&t, &legal, legal.sets.at[i], &legal.sets.at[i]->examples.at[k], err);
    }
    comity_coder_free(coder);
    cm_buf_free(&t.found);
    cm_arena_free(t.arena);
    return s;
}
