/* The public look-ups of actors, names and states: comity.h over the tables and the state engine. */
#include "base/error.h"
#include "base/day.h"
#include "engine.h"
#include "lexicon/actor_key.h"

struct comity_actor_list {
    cm_arena *arena;
    comity_actor_info *at;
    size_t n;
};

static comity_status parse_day(const char *date, int32_t *day, comity_error *err) {
    *day = CM_NO_DAY;
    if (!date || !*date || cm_term_day_parse(cm_str_of(date), false, day)) return COMITY_OK;
    return cm_fail(err, COMITY_USAGE, "'%s': expected a date YYYY-MM-DD", date);
}

static const char *day_text(cm_arena *arena, int32_t day) {
    char out[12] = "";
    if (day != CM_NO_DAY) cm_day_iso(day, out);
    return cm_arena_cstr(arena, cm_str_of(out));
}

comity_status comity_actors_find(const comity_engine *engine, const char *name, const char *date,
                                 comity_actor_list **out, comity_error *err) {
    enum { MOST = 256 };
    int32_t day;
    CM_TRY(parse_day(date, &day, err));
    cm_arena *arena = cm_arena_new();
    cm_actor_reading *found = CM_NEW_ARRAY(arena, cm_actor_reading, MOST);
    size_t n = cm_actors_find(engine->actors, cm_str_of(name), day, found, MOST);
    if (n > MOST) n = MOST;
    comity_actor_list *list = CM_NEW(arena, comity_actor_list);
    *list = (comity_actor_list){arena, CM_NEW_ARRAY(arena, comity_actor_info, n), n};
    for (size_t i = 0; i < n; i++) {
        const cm_actor_reading *r = &found[i];
        list->at[i] = (comity_actor_info){
            .code = cm_arena_cstr(arena, r->code), .sector = cm_arena_cstr(arena, r->sector),
            .canonical = cm_arena_cstr(arena, r->canonical), .kind = r->kind, .from = day_text(arena, r->from),
            .until = day_text(arena, r->until), .office = cm_arena_cstr(arena, r->office),
            .alternates = cm_arena_cstr(arena, r->alternates)};
    }
    *out = list;
    return COMITY_OK;
}

size_t comity_actor_list_count(const comity_actor_list *list) { return list->n; }
const comity_actor_info *comity_actor_list_at(const comity_actor_list *list, size_t i) { return &list->at[i]; }

void comity_actor_list_free(comity_actor_list *list) {
    if (list) cm_arena_free(list->arena);
}

comity_status comity_state_code(const comity_engine *engine, const char *name, const char **out, comity_error *err) {
    cm_str code;
    const cm_actor_entry *e = cm_actors_exact(engine->actors, cm_str_of(name));
    if (e && e->kind == CM_ACTOR_ORGANISATION) {
        *out = e->code.s;
        return COMITY_OK;
    }
    CM_TRY(cm_actors_state(engine->actors, cm_str_of(name), CM_NO_DAY, &code, err));
    *out = code.s;
    return COMITY_OK;
}

const char *comity_code_name(const comity_engine *engine, const char *code) {
    return cm_actors_name(engine->actors, cm_str_of(code)).s;
}

/* ---- how things stand: the state engine with names and offices from the actor tables ---- */

static size_t office_holders(void *user, const char *state, const char *date, const char **names, size_t max) {
    enum { MOST = 16 };
    const comity_engine *engine = user;
    const cm_actor_entry *found[MOST];
    int32_t day;
    if (!cm_term_day_parse(cm_str_of(date), false, &day)) return 0;
    size_t n = cm_actors_office_holders(engine->actors, cm_str_of(state), CM_STR("President"), day, found, MOST), out = 0;
    for (size_t i = 0; i < n && out < max; i++) names[out++] = found[i]->canonical.s;
    return out;
}

static const char *state_name(void *user, const char *code) { return comity_code_name(user, code); }

static void state_life(void *user, const char *code, char from[12], char until[12]) {
    const comity_engine *engine = user;
    int32_t first, last;
    from[0] = until[0] = 0;
    if (!cm_actors_life(engine->actors, cm_str_of(code), &first, &last)) return;
    if (first != CM_NO_DAY) cm_day_iso(first, from);
    if (last != CM_NO_DAY) cm_day_iso(last, until);
}

static cm_office_source offices_of(const comity_engine *engine) {
    return (cm_office_source){(void *)(uintptr_t)engine, office_holders, state_name, state_life};
}

comity_status cm_state_rules_test(const comity_engine *engine, void (*each)(void *user, const comity_example *example), void *user,
                                  comity_error *err) {
    cm_office_source offices = offices_of(engine);
    cm_arena *arena = cm_arena_new();
    comity_status s = COMITY_OK;
    const cm_rule_example *x;
    for (size_t i = 0; s == COMITY_OK && (x = cm_rules_example(engine->rules, i)); i++) {
        const char *found;
        s = cm_rule_example_try(arena, engine->rules, &offices, x, &found, err);
        if (s != COMITY_OK) break;
        comity_example out = {.where = x->where, .pattern = x->rule, .expected = x->wanted, .found = found,
                              .sentence = cm_arena_printf(arena, "%s; on %s", x->events, x->date), .passed = strcmp(found, x->wanted) == 0};
        each(user, &out);
    }
    cm_arena_free(arena);
    return s;
}

comity_status comity_state_on(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                              const char *date, comity_state_view **out, comity_error *err) {
    cm_office_source offices = offices_of(engine);
    return cm_state_on(engine->rules, &offices, ledger, a, b, date, out, err);
}

comity_status comity_state_refresh(const comity_engine *engine, comity_ledger *ledger, uint64_t *done, comity_error *err) {
    cm_office_source offices = offices_of(engine);
    return cm_state_refresh(engine->rules, &offices, ledger, done, err);
}

comity_status comity_state_all(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                               comity_state_view **out, comity_error *err) {
    cm_office_source offices = offices_of(engine);
    return cm_state_all(engine->rules, &offices, ledger, a, b, out, err);
}
