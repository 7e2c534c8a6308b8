#include "coder/record.h"
#include "engine.h"
#include "lexicon/prepositions.h"

#include <math.h>

#define NO_DATE CM_NO_DATE

static bool known(cm_date d) { return d.first != CM_NO_DAY; }

void cm_recorder_start(cm_recorder *r, int32_t published_day) {
    r->published = published_day == CM_NO_DAY ? NO_DATE : (cm_date){published_day, published_day, COMITY_PRECISION_DAY};
    r->narrative = NO_DATE;
    r->cursor = (cm_char_cursor){.text = r->text->text};
}

int32_t cm_recorder_day(const cm_recorder *r) {
    if (known(r->narrative)) return r->narrative.first;
    return r->published.first;
}

void cm_recorder_dates(cm_recorder *r, const cm_tree *tree) {
    cm_date_context context = {.published = r->published, .narrative = r->narrative, .anchors = r->engine->anchors};
    r->n_dates = cm_dates_find(tree->sentence, r->text->text, &context, r->scratch, &r->dates);
}

static int32_t date_root(const cm_tree *tree, const cm_date_mention *m) {
    for (uint32_t i = m->first_token; i <= m->last_token; i++) {
        int32_t h = tree->tokens[i].head;
        if (h < (int32_t)m->first_token || h > (int32_t)m->last_token) return (int32_t)i;
    }
    return (int32_t)m->first_token;
}

/* The date that hangs nearest to the act; the clause's own before its neighbours'. */
static const cm_date_mention *nearest_date(const cm_recorder *r, const cm_tree *tree, const cm_candidate *c) {
    const cm_date_mention *best = NULL;
    int best_cost = 0;
    bool then = cm_status_not_until(tree, c->clause);
    for (size_t i = 0; i < r->n_dates; i++) {
        const cm_date_mention *m = &r->dates[i];
        int32_t root = date_root(tree, m);
        int cost = cm_tree_distance(tree, root, c->act);
        int outer = cm_tree_distance(tree, root, c->clause);
        if (outer < cost) cost = outer;
        if (!cm_tree_under(tree, root, c->clause) && !cm_tree_under(tree, root, c->act)) cost += 2;
        if ((m->kind == CM_DATE_UNTIL && !then) || m->kind == CM_DATE_BEFORE || m->kind == CM_DATE_AFTER) cost += 3;
        if (!best || cost < best_cost) best = m, best_cost = cost;
    }
    return best;
}

static const char *words(const cm_tree *tree, cm_arena *arena, int32_t first, int32_t last) {
    uint32_t a = tree->tokens[first].start, b = tree->tokens[last].end;
    char *s = cm_arena_cstr(arena, (cm_str){tree->text + a, b - a});
    for (char *p = s; *p; p++)
        if (*p == '\n' || *p == '\t' || *p == '\r') *p = ' ';
    return s;
}

static comity_actor actor_of(cm_recorder *r, const cm_tree *tree, const cm_party *p, cm_side_rule rule) {
    uint32_t a = tree->tokens[p->first].start, b = tree->tokens[p->last].end;
    comity_actor out = {.code = cm_arena_cstr(r->arena, p->code), .sector = cm_arena_cstr(r->arena, p->sector),
                        .name = words(tree, r->arena, (int32_t)p->first, (int32_t)p->last),
                        .canonical = cm_arena_cstr(r->arena, p->canonical)};
    if (rule == CM_SIDE_PLACE) out.sector = ""; /* the place tells the state, not who acted in it */
    cm_char_cursor cursor = r->cursor;
    out.start = cm_char_at(&cursor, a);
    out.end = cm_char_at(&cursor, b);
    out.inferred = rule >= CM_SIDE_DYAD || p->via == CM_VIA_INFERRED;
    return out;
}

static const comity_actor *actors_of(cm_recorder *r, const cm_tree *tree, const cm_side *side) {
    comity_actor *out = CM_NEW_ARRAY(r->arena, comity_actor, side->n);
    for (uint32_t i = 0; i < side->n; i++) out[i] = actor_of(r, tree, &side->at[i], side->rule);
    return out;
}

static bool cooperative(const char *code) { return code[0] == '0' && code[1] >= '4' && code[1] <= '8'; }
static bool hostile(const char *code) { return (code[0] == '1' && code[1] >= '4') || code[0] == '2'; }

static bool speaker_is_source(const cm_tree *tree, const cm_candidate *c) {
    cm_attribution a = cm_attribution_find(tree, c->clause);
    if (a.speaker < 0) return false;
    if (cm_tree_subject(tree, c->clause) == a.speaker) return true;
    const cm_mention *m = tree->at[a.speaker];
    for (uint32_t i = 0; m && i < m->n_parties; i++)
        for (uint32_t k = 0; k < c->source.n; k++)
            if (cm_str_eq(m->parties[i].code, c->source.at[k].code)) return true;
    return false;
}

/* A plan is an act of its own: to say that one will help is to agree, to say that one will strike is to threaten. */
static const char *composed_code(cm_recorder *r, const cm_tree *tree, const cm_candidate *c, const cm_judgement *j) {
    bool plan = j->status == COMITY_FUTURE || (j->status == COMITY_CONDITIONAL && !c->n_operators);
    if (!plan || c->alleged || j->imagined) return c->code;
    if (cooperative(c->code) || (hostile(c->code) && speaker_is_source(tree, c))) {
        const char *code = cm_ontology_compose(r->engine->ontology, CM_OP_WILL, cm_str_of(c->code));
        if (*code) return code;
    }
    return c->code;
}

static const char *scope_of(cm_recorder *r, const cm_tree *tree, int32_t object) {
    if (object < 0) return "";
    int32_t first = CM_NO_TOKEN, last = CM_NO_TOKEN;
    CM_CHILDREN(tree, object, c) {
        const cm_token *t = &tree->tokens[c];
        if (c > object || (t->deprel != CM_AMOD && t->deprel != CM_COMPOUND) || tree->at[c]) continue;
        if (first == CM_NO_TOKEN) first = tree->first[c];
        last = tree->last[c];
    }
    if (first == CM_NO_TOKEN || last >= object) return "";
    return words(tree, r->arena, first, last);
}

/* A person goes by name, a thing by the words of its phrase. */
static const char *object_words(cm_recorder *r, const cm_tree *tree, int32_t object, bool split) {
    const cm_mention *m = tree->at[object];
    if (m && m->n_parties && m->parties[0].via == CM_VIA_PERSON && m->parties[0].canonical.n)
        return cm_arena_cstr(r->arena, m->parties[0].canonical);
    int32_t and_ = CM_NO_TOKEN;
    if (split) {
        CM_CHILDREN(tree, object, c)
        if (tree->tokens[c].deprel == CM_CONJ && and_ == CM_NO_TOKEN) and_ = cm_tree_child(tree, c, CM_CC) != CM_NO_TOKEN ? cm_tree_child(tree, c, CM_CC) : c;
    }
    if (and_ > object) {
        int32_t first = tree->first[object];
        while (first < object && tree->tokens[first].upos == CM_DET) first++;
        return words(tree, r->arena, first, and_ - 1);
    }
    int32_t start = tree->first[object]; /* of the last in a row, without the "and" that leads to it */
    if (start < object && tree->tokens[start].deprel == CM_CC) return words(tree, r->arena, start + 1, tree->last[object]);
    return cm_tree_phrase(tree, r->arena, object).s;
}

static const char *place_of(cm_recorder *r, const cm_tree *tree, const cm_candidate *c) {
    static const char *const where[] = {"in", "at", "near", "outside", NULL}, *const at[] = {"at", NULL};
    const int32_t from[3] = {c->act, c->clause, c->object}; /* "a presence at the base"; what it has in a land is of that land */
    for (int i = 0; i < 3 && from[i] >= 0; i++) {
        CM_CHILDREN(tree, from[i], k) {
            const cm_token *t = &tree->tokens[k];
            int32_t mark = cm_tree_case(tree, k);
            if ((t->deprel == CM_OBL || t->deprel == CM_NMOD) && t->upos == CM_PROPN && mark >= 0 &&
                cm_token_lemma_is(&tree->tokens[mark], i < 2 ? where : at)) {
                bool date = false;
                for (size_t d = 0; d < r->n_dates; d++)
                    date |= k >= (int32_t)r->dates[d].first_token && k <= (int32_t)r->dates[d].last_token;
                if (!date) return cm_tree_phrase(tree, r->arena, k).s;
            }
        }
    }
    return "";
}

static void set_trigger(cm_recorder *r, const cm_tree *tree, const cm_candidate *c, comity_event *e) {
    int32_t a = c->trigger < c->act ? c->trigger : c->act, b = c->trigger < c->act ? c->act : c->trigger;
    if (c->pattern->n_slots && c->object > b && c->object - b <= 6 && c->object == b + (c->object - b)) {
        for (int32_t h = c->object; h >= 0; h = tree->tokens[h].head)
            if (tree->tokens[h].head == c->act) {
                b = c->object;
                break;
            }
    }
    if (b - a > 12) a = b = c->act;
    e->trigger = words(tree, r->arena, a, b);
    cm_char_cursor cursor = r->cursor;
    e->trigger_start = cm_char_at(&cursor, tree->tokens[a].start);
    e->trigger_end = cm_char_at(&cursor, tree->tokens[b].end);
}

/* Whether what a clause tells happened at the time of the clause above: "recognised it when it became independent on …",
 * "the day that it became independent on …". */
static bool at_once(const cm_tree *tree, int32_t verb) {
    static const char *const when[] = {"when", NULL};
    static const char *const day[] = {"day", "date", NULL};
    static const char *const dated[] = {"date", NULL};
    static const char *const to[] = {"to", NULL};
    const cm_token *t = &tree->tokens[verb];
    if (t->deprel == CM_ACL_RELCL) return t->head >= 0 && cm_token_lemma_is(&tree->tokens[t->head], day);
    if (t->deprel == CM_ACL && cm_token_lemma_is(t, dated)) return true; /* "in a letter dated …" */
    if (t->deprel != CM_ADVCL && t->deprel != CM_ACL) return false;
    bool marked = false, infinitive = false;
    for (int32_t c = tree->first[verb]; c < verb; c++) {
        if (tree->tokens[c].head != verb) continue;
        if (cm_token_lemma_is(&tree->tokens[c], when)) return true;
        if (tree->tokens[c].deprel != CM_MARK) continue;
        marked = true;
        infinitive |= cm_token_lemma_is(&tree->tokens[c], to);
    }
    /* "established relations, opening an embassy on …", "appointed an envoy to act also there on …" */
    return t->deprel == CM_ADVCL && (infinitive || (!marked && strcmp(cm_xpos_names[t->xpos], "VBG") == 0));
}

/* "the 70th anniversary of the establishment": the year is that of the feast. */
static bool commemorated(const cm_tree *tree, int32_t act) {
    static const char *const feasts[] = {"anniversary", "jubilee", "centenary", "bicentennial", "centennial", "commemoration", NULL};
    int32_t h = tree->tokens[act].head;
    return tree->tokens[act].upos == CM_NOUN && tree->tokens[act].deprel == CM_NMOD && h >= 0 && cm_token_lemma_is(&tree->tokens[h], feasts);
}

/* A date that a clause under the act's own gives for something else: "recognised Zelaya, ousted in the 2009 coup". */
static bool borrowed(const cm_tree *tree, int32_t date, const cm_candidate *c) {
    if (!cm_tree_under(tree, date, c->clause)) return false;
    for (int32_t t = tree->tokens[date].head; t >= 0 && t != c->clause && t != c->act; t = tree->tokens[t].head)
        if (tree->tokens[t].upos == CM_VERB && tree->tokens[t].deprel != CM_XCOMP && !at_once(tree, t)) return true;
    return false;
}

static bool behind(const cm_tree *tree, int32_t root, const cm_candidate *c, const char *const *words) {
    for (int32_t t = root; t >= 0 && t != c->clause && t != c->act; t = tree->tokens[t].head)
        if (cm_tree_has(tree, t, CM_CASE, words) || cm_tree_has(tree, t, CM_MARK, words)) return true;
    return false;
}

/* "occupied the island until 1902", "maintained relations until the war of …": what is told is the end. */
static bool ended_then(const cm_tree *tree, const cm_date_mention *m, const cm_candidate *c, const comity_event *e) {
    static const char *const until[] = {"until", "till", NULL};
    if ((e->effect != COMITY_STARTS && e->effect != COMITY_HOLDS) || e->status != COMITY_ACTUAL) return false;
    if (cm_status_not_until(tree, c->clause) || borrowed(tree, date_root(tree, m), c)) return false;
    /* "it was not until 1848 that …": then it began */
    uint32_t at = m->first_token;
    if (at >= 2 && cm_str_ieq(tree->tokens[at - 1].form, CM_STR("until")) && cm_str_ieq(tree->tokens[at - 2].form, CM_STR("not"))) return false;
    return m->kind == CM_DATE_UNTIL || (m->kind == CM_DATE_AT && behind(tree, date_root(tree, m), c, until));
}

/* A date that bounds a state rather than telling since when it is: "enjoyed friendly relations after the war of 1918". */
static bool only_bounds(const cm_tree *tree, const cm_date_mention *m, int32_t root, const cm_candidate *c) {
    static const char *const bounds[] = {"until", "till", "before", "after", "following", NULL};
    return behind(tree, root, c, bounds) || m->kind == CM_DATE_UNTIL || m->kind == CM_DATE_BEFORE || m->kind == CM_DATE_AFTER || borrowed(tree, root, c);
}

static cm_date rest_of_year(cm_date d) {
    int y, m, day;
    if (!known(d) || d.precision > COMITY_PRECISION_YEAR) return d;
    cm_day_to_ymd(d.first, &y, &m, &day);
    int32_t end = cm_day_from_ymd(y, 12, 31);
    return (cm_date){d.first, d.last > end ? d.last : end, COMITY_PRECISION_YEAR};
}

/* Dates an event: its own date, else the running text's, else (for news) the day of publication. */
static const char *set_date(cm_recorder *r, const cm_tree *tree, const cm_candidate *c, comity_event *e) {
    const cm_date_mention *m = nearest_date(r, tree, c);
    cm_date date = NO_DATE;
    const char *why = "none is known";
    bool plan = e->status == COMITY_FUTURE || e->status == COMITY_CONDITIONAL;
    if (m && ended_then(tree, m, c, e)) {
        e->effect = COMITY_ENDS;
        e->kind = COMITY_EVENT;
    }
    if (m && e->effect == COMITY_HOLDS && only_bounds(tree, m, date_root(tree, m), c)) m = NULL;
    if (m && commemorated(tree, c->act)) {
        why = "none is known: the one told is that of an anniversary";
    } else if (m && borrowed(tree, date_root(tree, m), c)) {
        date = rest_of_year(m->date);
        why = cm_arena_printf(r->arena, "in the year of \"%s\", from then on", words(tree, r->arena, (int32_t)m->first_token, (int32_t)m->last_token));
    } else if (m) {
        date = m->date;
        why = cm_arena_printf(r->arena, "\"%s\"", words(tree, r->arena, (int32_t)m->first_token, (int32_t)m->last_token));
    } else if (known(r->narrative) && e->kind == COMITY_EVENT && !plan &&
               (!known(r->published) || r->published.first - r->narrative.last > 400)) {
        date = rest_of_year(r->narrative);
        why = "carried on from the text before, in its year from then on";
    } else if (known(r->published) && !plan && (!known(r->narrative) || r->published.first - r->narrative.last <= 400)) {
        date = r->published;
        why = "the day of publication";
    } else if (known(r->narrative) && e->kind == COMITY_EVENT) {
        date = rest_of_year(r->narrative);
        why = "carried on from the text before, in its year from then on";
    }
    cm_date_format(date, e->date_start, e->date_end);
    e->date_precision = date.precision;
    return why;
}

/* The first (or last) day, month, year … of a stretch told as "from … to …". */
static cm_date end_of_stretch(cm_date d, bool last) {
    int y, m, day;
    cm_day_to_ymd(last ? d.last : d.first, &y, &m, &day);
    int span = d.precision == COMITY_PRECISION_CENTURY ? 100 : d.precision == COMITY_PRECISION_DECADE ? 10 : 0;
    if (span) return (cm_date){cm_day_from_ymd(y - y % span, 1, 1), cm_day_from_ymd(y - y % span + span - 1, 12, 31), d.precision};
    /* "from 1955 to March 1961" is a date of years, of which one end is told more finely */
    cm_date year = cm_date_of_year(y), month = cm_date_of_month(y, m);
    if (d.precision == COMITY_PRECISION_YEAR && (last ? year.last == d.last : year.first == d.first)) return year;
    bool whole = last ? month.last == d.last : month.first == d.first;
    return d.precision != COMITY_PRECISION_DAY && whole ? month : cm_date_of_day(y, m, day);
}

/* "had an embassy there from 1955 to 1961": a condition began, and ended. What goes on for some days only, or is told of as
 * an act that goes on, has its days as they are. */
static bool stretches(const cm_recorder *r, const cm_tree *tree, const cm_candidate *c, const comity_event *e, cm_date *out) {
    static const char *const acts[] = {"exercise", "dialogue", NULL};
    if ((e->effect != COMITY_STARTS && e->effect != COMITY_HOLDS) || e->status != COMITY_ACTUAL) return false;
    if (cm_str_place(cm_str_of(e->fluent), acts) >= 0) return false;
    const cm_date_mention *m = nearest_date(r, tree, c);
    if (!m || m->kind != CM_DATE_FROM_TO || !known(m->date) || m->date.last == CM_NO_DAY || m->date.last - m->date.first < 60) return false;
    if (m->date.precision == COMITY_PRECISION_NONE || borrowed(tree, date_root(tree, m), c) || commemorated(tree, c->act)) return false;
    *out = m->date;
    return true;
}

static const char *trace_of(cm_recorder *r, const cm_tree *tree, const cm_candidate *c, const cm_judgement *j,
                            const comity_event *e, const char *date_why, const cm_factors *factors) {
    cm_arena *a = r->arena;
    const char *t = cm_arena_printf(a, "pattern %s: %s", c->pattern->id, c->pattern->line);
    for (uint32_t i = 0; i < c->n_operators; i++)
        t = cm_arena_printf(a, "%s\noperator %s: %s", t, c->operators[i]->id, c->operators[i]->line);
    t = cm_arena_printf(a, "%s\ntrigger \"%s\" (token %d)%s", t, e->trigger, c->act + 1, c->bare ? ", a noun by itself" : "");
    const cm_side *sides[2] = {&c->source, &c->target};
    for (int s = 0; s < 2; s++) {
        t = cm_arena_printf(a, "%s\n%s: %s", t, s ? "target" : "source", cm_side_rule_words[sides[s]->rule]);
        for (uint32_t i = 0; i < sides[s]->n; i++) {
            const cm_party *p = &sides[s]->at[i];
            t = cm_arena_printf(a, "%s%s %.*s %.*s \"%s\" (tokens %u-%u)", t, i ? ";" : ",", CM_FMT(p->code), CM_FMT(p->sector),
                                words(tree, a, (int32_t)p->first, (int32_t)p->last), p->first + 1, p->last + 1);
        }
    }
    if (strcmp(e->cameo, c->code) != 0)
        t = cm_arena_printf(a, "%s\ncode %s of the act, planned: %s", t, c->code, e->cameo);
    t = cm_arena_printf(a, "%s\nstatus %s: %s", t, comity_event_status_name(e->status), j->why);
    if (j->word >= 0) t = cm_arena_printf(a, "%s (\"%s\")", t, words(tree, a, j->word, j->word));
    t = cm_arena_printf(a, "%s\ndate: %s", t, date_why);
    return cm_arena_printf(a, "%s\nconfidence %.2f: %s", t, e->confidence, cm_confidence_words(&r->engine->confidence, factors, a));
}

static const char *event_id(cm_recorder *r, const comity_event *e, const cm_tree *tree, const cm_candidate *c) {
    const char *key = cm_arena_printf(r->arena, "%s|%u|%d|%d|%s|%d", e->document, tree->sentence->start, c->trigger, c->act,
                                      e->cameo, c->alleged);
    uint64_t h = cm_str_hash(cm_str_of(key));
    for (size_t i = 0; i < r->ids.n; i++)
        if (r->ids.at[i] == h) h = h * 1099511628211ull + 1, i = (size_t)-1;
    CM_PUSH(r->arena, r->ids, h);
    return cm_arena_printf(r->arena, "%016llx", (unsigned long long)h);
}

/* The end of what stretches over a time: a record of its own, that tells of no second act. */
static void push_end(cm_recorder *r, const cm_tree *tree, const cm_candidate *c, comity_event e, cm_date until, const cm_factors *factors) {
    cm_date end = end_of_stretch(until, true);
    e.kind = COMITY_STATE;
    e.cameo = e.class_ = e.mode = "";
    e.n_context = 0;
    e.intensity = NAN;
    e.quad_class = 0;
    e.effect = COMITY_ENDS;
    cm_date_format(end, e.date_start, e.date_end);
    if (r->details) e.trace = cm_arena_printf(r->arena, "%s\nthe end of the time told, of what began with the record before", e.trace);
    e.id = event_id(r, &e, tree, c);
    CM_PUSH(r->arena, r->events, e);
    CM_PUSH(r->arena, r->factors, *factors);
}

/* Whether any actor of a side has a code: an act of nobody upon nobody is not for a record of relations. */
static bool coded(const cm_side *side) {
    for (uint32_t i = 0; i < side->n; i++)
        if (side->at[i].code.n) return true;
    return false;
}

static bool governs(const cm_side *side) {
    for (uint32_t i = 0; i < side->n; i++)
        if (side->at[i].via == CM_VIA_PERSON || cm_str_is(side->at[i].sector, "GOV")) return true;
    return false;
}

/* "the consulate general", "a consular agent": not accredited to the other's government. */
static bool consular(const cm_tree *tree, int32_t object) {
    static const char *const words[] = {"consulate", "consul", "consular", "vice-consul", "consulate-general", "vice-consulate", NULL};
    for (int32_t i = object >= 0 ? tree->first[object] : 0; i <= object; i++)
        if (cm_token_lemma_is(&tree->tokens[i], words) && (i == object || tree->tokens[i].deprel == CM_COMPOUND || tree->tokens[i].deprel == CM_AMOD || tree->tokens[i].deprel == CM_FLAT))
            return true;
    return false;
}

/* "the consulate was raised to an embassy": then it is one. "to a consulate general": then it is not; that is what is told. */
static bool raised(const cm_tree *tree, int32_t act, int32_t object) {
    static const char *const verbs[] = {"raise", "elevate", "upgrade", "promote", NULL};
    return cm_token_lemma_is(&tree->tokens[act], verbs) && tree->tokens[object].deprel != CM_OBL;
}

/* Told in the present tense: "maintains a base", "is cooperating", but not "has opened". */
static bool present(const cm_tree *tree, int32_t verb) {
    static const char *const perfect[] = {"have", NULL};
    const char *own = cm_xpos_names[tree->tokens[verb].xpos];
    if (strcmp(own, "VBZ") == 0 || strcmp(own, "VBP") == 0) return true;
    bool now = false;
    CM_CHILDREN(tree, verb, c) {
        const cm_token *t = &tree->tokens[c];
        if (t->deprel != CM_AUX_REL && t->deprel != CM_COP && t->deprel != CM_AUX_PASS) continue;
        if (cm_token_lemma_is(t, perfect)) return false;
        now |= strcmp(cm_xpos_names[t->xpos], "VBZ") == 0 || strcmp(cm_xpos_names[t->xpos], "VBP") == 0;
    }
    return now;
}

/* A date within the act's own clause. */
static bool began_then(const cm_recorder *r, const cm_tree *tree, const cm_candidate *c) {
    const cm_date_mention *m = nearest_date(r, tree, c);
    if (!m || !cm_tree_under(tree, date_root(tree, m), c->clause)) return false;
    /* "as of 1 March the two share a partnership": it was so then, and began before */
    uint32_t at = m->first_token;
    return !(at >= 2 && cm_str_ieq(tree->tokens[at - 2].form, CM_STR("as")) && cm_str_ieq(tree->tokens[at - 1].form, CM_STR("of")));
}

void cm_record_event(cm_recorder *r, const cm_tree *tree, uint32_t sentence, const cm_candidate *c) {
    cm_judgement j = cm_status_judge(tree, c);
    const char *code = composed_code(r, tree, c, &j);
    static const cm_cameo none = {.code = "", .label = "", .class_ = "", .mode = "", .goldstein = NAN};
    const cm_cameo *cameo = *code ? cm_ontology_code(r->engine->ontology, cm_str_of(code)) : &none;
    if (!cameo || (!coded(&c->source) && !coded(&c->target))) return;
    comity_event e = {0};
    comity_sentence *s = (comity_sentence *)(uintptr_t)&r->coding->sentences[sentence];
    if (r->details && !*s->conllu) s->conllu = cm_record_conllu(r->arena, tree->sentence);
    r->cursor = (cm_char_cursor){.text = r->text->text, .byte = tree->sentence->start, .character = s->start};
    e.document = r->coding->document;
    e.sentence = *s;
    e.kind = c->pattern->kind;
    e.cameo = cameo->code;
    e.class_ = cameo->class_;
    bool own = strcmp(code, c->pattern->code) == 0;
    e.mode = own && *c->pattern->mode ? c->pattern->mode : cameo->mode;
    e.context = c->pattern->n_context ? c->pattern->context : cameo->context;
    e.n_context = c->pattern->n_context ? c->pattern->n_context : cameo->n_context;
    e.intensity = cameo->goldstein;
    e.quad_class = cameo->quad_class;
    e.source = actors_of(r, tree, &c->source);
    e.n_source = c->source.n;
    e.target = actors_of(r, tree, &c->target);
    e.n_target = c->target.n;
    e.reciprocal = c->reciprocal;
    e.status = j.status;
    e.condition = j.condition >= 0 ? words(tree, r->arena, tree->first[j.condition], tree->last[j.condition]) : "";
    e.said_verb = "";
    cm_attribution said = cm_attribution_find(tree, c->clause);
    if (said.verb >= 0 && said.speaker >= 0) {
        const cm_mention *m = tree->at[said.speaker];
        comity_actor *who = CM_NEW(r->arena, comity_actor);
        if (m && m->n_parties) *who = actor_of(r, tree, &m->parties[0], CM_SIDE_SLOT);
        else {
            cm_char_cursor cursor = r->cursor;
            *who = (comity_actor){.code = "", .sector = "", .canonical = "", .name = cm_tree_phrase(tree, r->arena, said.speaker).s};
            who->start = cm_char_at(&cursor, tree->tokens[tree->first[said.speaker]].start);
            who->end = cm_char_at(&cursor, tree->tokens[tree->last[said.speaker]].end);
        }
        e.said_by = who;
        e.said_verb = cm_arena_cstr(r->arena, tree->tokens[said.verb].lemma);
    }
    e.object = c->object >= 0 ? object_words(r, tree, c->object, c->split) : "";
    e.scope = scope_of(r, tree, c->object);
    e.place = place_of(r, tree, c);
    e.effect = c->n_operators && c->operators[0]->op != CM_OP_DO ? COMITY_NO_EFFECT : c->pattern->effect;
    e.fluent = e.effect == COMITY_NO_EFFECT ? "" : c->pattern->fluent;
    /* to recognise a president is not to recognise the state */
    if (strcmp(e.fluent, "recognition") == 0 && governs(&c->target)) e.fluent = "recognition-of-government";
    if (strcmp(e.fluent, "embassy") == 0 && consular(tree, c->object) && !raised(tree, c->act, c->object)) e.fluent = "consulate";
    /* what is told in the present tense holds when it is told, and is no news of its beginning */
    if (e.effect == COMITY_STARTS && present(tree, c->clause) && !began_then(r, tree, c)) e.effect = COMITY_HOLDS;
    if (e.effect == COMITY_HOLDS) e.kind = COMITY_STATE;
    set_trigger(r, tree, c, &e);
    e.pattern = c->pattern->id;
    const char *date_why = set_date(r, tree, c, &e);
    cm_date stretch;
    bool ends = stretches(r, tree, c, &e, &stretch);
    if (ends) cm_date_format(end_of_stretch(stretch, false), e.date_start, e.date_end);
    cm_factors factors = cm_factors_of(tree, c, &j, code);
    e.confidence = cm_confidence_of(&r->engine->confidence, &factors);
    e.trace = r->details ? trace_of(r, tree, c, &j, &e, date_why, &factors) : "";
    e.published = r->document->date ? r->document->date : "";
    e.publisher = r->document->source ? r->document->source : "";
    e.url = r->document->url ? r->document->url : "";
    e.licence = r->document->licence ? r->document->licence : "";
    e.id = event_id(r, &e, tree, c);
    CM_PUSH(r->arena, r->events, e);
    CM_PUSH(r->arena, r->factors, factors);
    if (ends) push_end(r, tree, c, e, stretch, &factors);
}

void cm_recorder_advance(cm_recorder *r, const cm_tree *tree) {
    const cm_date_mention *best = NULL;
    int depth = 0;
    for (size_t i = 0; i < r->n_dates; i++) {
        const cm_date_mention *m = &r->dates[i];
        if (m->kind == CM_DATE_UNTIL || m->kind == CM_DATE_BEFORE || !known(m->date)) continue;
        int d = 0;
        for (int32_t t = date_root(tree, m); t >= 0 && d < tree->n; t = tree->tokens[t].head) d++;
        if (!best || d < depth) best = m, depth = d;
    }
    if (best) r->narrative = best->date;
}
