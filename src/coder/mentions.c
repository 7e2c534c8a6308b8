#include "coder/mention_view.h"
#include "syntax/syntax.h"

bool cm_token_one_of(const cm_token *t, const char *const *words) {
    if (cm_str_place(t->lemma, words) >= 0) return true;
    return !cm_str_ieq(t->form, t->lemma) && cm_str_place(t->form, words) >= 0;
}

bool cm_is_modifier(uint8_t deprel) {
    return deprel == CM_AMOD || deprel == CM_COMPOUND || deprel == CM_NMOD_POSS || deprel == CM_NMOD_DESC ||
           deprel == CM_NMOD_UNMARKED || deprel == CM_FLAT;
}

void cm_view_set(cm_sentence_view *v, uint32_t head, const cm_party *parties, uint32_t n) {
    if (!n) return;
    cm_mention *m = v->at[head];
    if (!m) m = v->at[head] = CM_NEW(v->d->arena, cm_mention);
    m->head = head;
    m->parties = CM_NEW_ARRAY(v->d->arena, cm_party, n);
    m->n_parties = n;
    memcpy(m->parties, parties, n * sizeof *parties);
}

/* ------------------------------------------------------------ nominals -- */

/* "the two countries", "both governments": the pair that the text is about. */
static bool pair_nominal(cm_sentence_view *v, uint32_t i) {
    static const char *const sides[] = {"country", "side",   "government", "nation", "state", "neighbour", "neighbor",
                                        "party",   "leader", "capital",    "ally",   "rival", "president", "minister",
                                        "army",    "people", "republic",   "foe",    NULL};
    static const char *const two[] = {"two", "both", "each", NULL};
    const cm_token *t = v->t;
    bool both = cm_token_one_of(&t[i], two) &&
                (t[i].deprel == CM_NSUBJ || t[i].deprel == CM_NSUBJ_PASS || t[i].deprel == CM_OBJ);
    if (!both && !cm_token_one_of(&t[i], sides)) return false;
    bool counted = both;
    for (uint32_t c = i > 5 ? i - 5 : 0; c < i; c++) counted |= t[c].head == (int32_t)i && cm_token_one_of(&t[c], two);
    /* "the governments", "the leaders" of a text about two states */
    if (!counted && v->d->pair[0].code.n && strcmp(cm_xpos_names[t[i].xpos], "NNS") == 0)
        for (uint32_t c = i > 3 ? i - 3 : 0; c < i; c++) counted |= t[c].head == (int32_t)i && cm_str_ieq(t[c].form, CM_STR("the"));
    if (!counted) return false;
    cm_owners o = {0};
    cm_view_modifiers(v, i, &o);
    if (o.n) return false;
    const cm_memory *m = &v->d->memory;
    /* the pair of this sentence so far, else that of the text */
    cm_party out[2];
    uint32_t n = 0;
    for (uint32_t k = 0; k < v->n_spans && v->spans[k].last < i; k++) {
        const cm_party *p = &v->spans[k].party;
        if (!cm_actors_is_state(v->d->actors, p->code) || (n && cm_str_eq(out[0].code, p->code))) continue;
        if (n < 2) out[n++] = *p;
    }
    if (n < 2) {
        if (!m->pair[0].n || !m->pair[1].n) return false;
        for (int k = 0; k < 2; k++)
            out[k] =
                (cm_party){.code = m->pair[k], .sector = CM_STR(""), .canonical = m->pair_names[k], .certainty = 0.85f};
    }
    for (int k = 0; k < 2; k++) {
        out[k].first = i > 0 && t[i - 1].head == (int32_t)i ? i - 1 : i;
        out[k].last = i;
        out[k].via = CM_VIA_NOMINAL;
    }
    cm_view_set(v, i, out, 2);
    return true;
}

/* "the former … the latter": of the two actors named last. */
static bool former_latter(cm_sentence_view *v, uint32_t i) {
    static const char *const words[] = {"former", "latter", NULL};
    const cm_token *t = v->t;
    if (i == 0 || !cm_token_one_of(&t[i], words) || !cm_str_ieq(t[i - 1].form, CM_STR("the")) ||
        cm_is_modifier(t[i].deprel))
        return false;
    bool former = cm_token_one_of(&t[i], (const char *const[]){"former", NULL});
    const cm_party *two[2] = {NULL, NULL}; /* latter, former */
    for (uint32_t k = v->n_spans; k-- > 0 && !two[1];) {
        const cm_party *p = &v->spans[k].party;
        if (v->spans[k].last >= i || (two[0] && cm_str_eq(two[0]->code, p->code))) continue;
        two[two[0] != NULL] = p;
    }
    const cm_memory *m = &v->d->memory;
    if (!two[1] && m->n_recent > 1) {
        two[0] = &m->recent[0];
        two[1] = &m->recent[1];
    }
    if (!two[1]) return false;
    cm_party q = *two[former];
    q.first = i - 1;
    q.last = i;
    q.via = CM_VIA_NOMINAL;
    q.certainty *= 0.8f;
    cm_view_set(v, i, &q, 1);
    return true;
}

static bool country_nominal(cm_sentence_view *v, uint32_t i) {
    static const char *const nouns[] = {"country", "nation", "state", "kingdom", "republic", "emirate", NULL};
    static const char *const the[] = {"the", "that", "this", NULL};
    const cm_token *t = v->t;
    if (!cm_token_one_of(&t[i], nouns) || t[i].upos != CM_NOUN || !cm_str_ieq(t[i].form, t[i].lemma)) return false;
    bool definite = false, modified = false;
    for (uint32_t c = i > 4 ? i - 4 : 0; c < i; c++) {
        if (t[c].head != (int32_t)i) continue;
        if (t[c].deprel == CM_DET_REL && cm_token_one_of(&t[c], the))
            definite = true;
        else
            modified |= cm_is_modifier(t[c].deprel) || t[c].deprel == CM_NUMMOD;
    }
    if (!definite || modified) return false;
    const cm_party *p = cm_view_subject_before(v, i);
    const cm_memory *m = &v->d->memory;
    if (!p || !cm_actors_is_state(v->d->actors, p->code)) {
        /* not whom the same sentence names further on: "the country's army chief criticised India" */
        p = cm_actors_is_state(v->d->actors, m->subject.code) ? &m->subject : NULL;
        for (uint32_t k = 0; k < m->n_recent && (!p || cm_str_eq(p->code, v->only_state)); k++)
            if (cm_actors_is_state(v->d->actors, m->recent[k].code)) p = &m->recent[k];
    }
    if (!p) return false;
    cm_party q = {.code = p->code,
                  .sector = CM_STR(""),
                  .canonical = p->canonical,
                  .first = i - 1,
                  .last = i,
                  .via = CM_VIA_NOMINAL,
                  .certainty = 0.7f};
    cm_view_set(v, i, &q, 1);
    return true;
}

/* "the island": the one named last that is a state. */
static bool island_nominal(cm_sentence_view *v, uint32_t i) {
    static const char *const islands[] = {"TWN", "CUB", "CYP", "HTI", "LKA", "JAM", "MLT", "ISL", "TLS", "MDG", "BHR", "GRD", "GRL", "MUS",
                                          "NRU", "DOM", "BRB", "LCA", "PRI", "ABW", "CUW", "TTO", "DMA", "HKG", NULL};
    const cm_token *t = v->t;
    if (i == 0 || !cm_str_is(t[i].form, "island") || cm_is_modifier(t[i].deprel) || !cm_str_ieq(t[i - 1].form, CM_STR("the"))) return false;
    const cm_party *p = NULL;
    for (uint32_t k = v->n_spans; k-- > 0 && !p;)
        if (v->spans[k].last < i && cm_str_place(v->spans[k].party.code, islands) >= 0) p = &v->spans[k].party;
    const cm_memory *m = &v->d->memory;
    for (uint32_t k = 0; k < m->n_recent && !p; k++)
        if (cm_str_place(m->recent[k].code, islands) >= 0) p = &m->recent[k];
    if (!p) return false;
    cm_party q = {.code = p->code, .sector = CM_STR(""), .canonical = p->canonical, .first = i - 1, .last = i, .via = CM_VIA_NOMINAL, .certainty = 0.7f};
    cm_view_set(v, i, &q, 1);
    return true;
}

/* "the alliance", "the bloc", "the agency": the organisation that was named last. */
static bool organisation_nominal(cm_sentence_view *v, uint32_t i) {
    static const char *const nouns[] = {"organization", "organisation", "bloc", "alliance", "body", "agency", "union", "league",
                                        "council", "commission", "tribunal", "court", "watchdog", "group", "grouping", "institution", "charity", NULL};
    static const char *const the[] = {"the", "that", "this", NULL};
    static const char *const ranked[] = {"regional", "military", "security", "world", "international", "western", "global", "un", "humanitarian", NULL};
    const cm_token *t = v->t;
    if (t[i].upos != CM_NOUN || !cm_token_one_of(&t[i], nouns) || !cm_str_ieq(t[i].form, t[i].lemma) || cm_is_modifier(t[i].deprel)) return false;
    bool definite = false;
    for (uint32_t c = i > 4 ? i - 4 : 0; c < v->n && c < i + 4; c++) {
        if (t[c].head != (int32_t)i) continue;
        if (t[c].deprel == CM_DET_REL && cm_token_one_of(&t[c], the)) definite = true;
        else if (t[c].deprel == CM_NMOD || t[c].deprel == CM_NUMMOD || (cm_is_modifier(t[c].deprel) && !cm_token_one_of(&t[c], ranked))) return false;
    }
    if (!definite) return false;
    const cm_memory *m = &v->d->memory;
    const cm_party *p = NULL;
    for (uint32_t k = 0; k < m->n_recent && !p; k++) {
        const cm_party *r = &m->recent[k];
        static const char *const courts[] = {"court", "tribunal", NULL};
        bool court = cm_token_one_of(&t[i], courts);
        if (court ? cm_str_is(r->sector, "JUD") && !cm_actors_is_state(v->d->actors, r->code) : cm_str_is(r->sector, "IGO") || cm_str_is(r->sector, "NGO")) p = r;
    }
    if (!p) return false;
    cm_party q = *p;
    q.first = i - 1;
    q.last = i;
    q.via = CM_VIA_NOMINAL;
    q.certainty = 0.7f;
    cm_view_set(v, i, &q, 1);
    return true;
}

bool cm_view_nominal(cm_sentence_view *v, uint32_t i) {
    return pair_nominal(v, i) || country_nominal(v, i) || island_nominal(v, i) || organisation_nominal(v, i);
}

/* ---------------------------------------------------------- a sentence -- */

/* "the Albanians of Serbia": people of where they live. */
static void people_of(cm_sentence_view *v, cm_name_span *s) {
    static const char *const of[] = {"of", NULL};
    const char *tag = cm_xpos_names[v->t[s->head].xpos];
    if (s->entry->kind != CM_ACTOR_DEMONYM || (strcmp(tag, "NNS") != 0 && strcmp(tag, "NNPS") != 0)) return;
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *land = &v->spans[i];
        bool place = land->entry->kind == CM_ACTOR_STATE || land->entry->kind == CM_ACTOR_PLACE;
        if (!place || v->t[land->head].head != (int32_t)s->head || v->t[land->head].deprel != CM_NMOD || !cm_view_case(v, land->head, of)) continue;
        if (cm_str_eq(s->party.code, land->party.code)) continue;
        s->party.code = land->party.code;
        s->party.sector = CM_STR("CVL");
        return;
    }
}

static void mention_names(cm_sentence_view *v) {
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *s = &v->spans[i];
        people_of(v, &v->spans[i]);
        cm_view_set(v, s->head, &s->party, 1);
    }
}

static void mention_nouns(cm_sentence_view *v) {
    const cm_token *t = v->t;
    for (uint32_t i = 0; i < v->n; i++) {
        if (t[i].upos == CM_PRON) {
            cm_view_pronoun(v, i);
            continue;
        }
        if (v->inside[i] || v->nobody[i]) {
            /* "the Nigerian" is in a name; a name that is a title's bearer keeps its own reading */
            continue;
        }
        if (t[i].upos != CM_NOUN && t[i].upos != CM_PROPN && t[i].upos != CM_NUM && t[i].upos != CM_ADJ) continue;
        if (former_latter(v, i)) continue;
        bool nominal_adjective = t[i].upos != CM_ADJ || t[i].deprel == CM_NSUBJ || t[i].deprel == CM_OBJ;
        if (!nominal_adjective) continue;
        if (cm_view_nominal(v, i)) continue;
        if (i > 0 && cm_str_ieq(t[i - 1].form, CM_STR("ethnic")) && t[i - 1].head == (int32_t)i && !cm_is_modifier(t[i].deprel) &&
            t[i].form.s[0] >= 'A' && t[i].form.s[0] <= 'Z') {
            cm_view_minority(v, i);
            continue;
        }
        uint32_t first;
        const cm_agent *a = cm_actors_agent(v->d->actors, t, v->n, i, &first);
        if (a) {
            cm_view_agent(v, i, a, first);
            continue;
        }
        cm_owners o = {0};
        if (t[i].upos == CM_NUM) {
            cm_view_phrases(v, i, &o);
        } else if (!o.n) {
            cm_view_modifiers(v, i, &o);
        }
        for (uint32_t k = 0; k < o.n; k++) {
            if (t[i].upos != CM_NUM) o.at[k].via = CM_VIA_OWNER;
            o.at[k].certainty *= 0.9f;
        }
        cm_view_set(v, i, o.at, o.n);
    }
    for (uint32_t i = 0; i < v->n; i++)
        if (t[i].upos == CM_PROPN && !v->inside[i] && !v->nobody[i] && t[i].deprel != CM_FLAT &&
            t[i].deprel != CM_COMPOUND &&
            (!v->at[i] || v->at[i]->parties[0].via == CM_VIA_OWNER || v->at[i]->parties[0].via == CM_VIA_INFERRED))
            cm_view_person(v, i);
    /* "Afghanistan's Taliban leader Mullah Omar": the owner of an agent's apposition */
    for (uint32_t i = 0; i < v->n; i++) {
        if (t[i].deprel != CM_APPOS || t[i].head < 0 || !v->at[i]) continue;
        cm_mention *m = v->at[t[i].head];
        if (m && m->n_parties == 1 && m->parties[0].via == CM_VIA_INFERRED &&
            v->at[i]->parties[0].via != CM_VIA_INFERRED) {
            m->parties[0].code = v->at[i]->parties[0].code;
            m->parties[0].certainty = 0.9f;
        }
    }
}

/* "KABUL, Afghanistan (Reuters) - ": who reports does nothing. */
static bool in_dateline(const cm_sentence_view *v) {
    cm_str last = v->n ? v->t[v->n - 1].form : CM_STR("");
    return v->dateline && (cm_str_is(last, "-") || cm_str_is(last, "--") || cm_str_is(last, "\xE2\x80\x94") || cm_str_is(last, "\xE2\x80\x93"));
}

static void remember(cm_sentence_view *v) {
    cm_memory *m = &v->d->memory;
    bool dateline = in_dateline(v);
    cm_str seen[3] = {{0}};
    cm_str names[3] = {{0}};
    uint32_t n_seen = 0;
    bool main_subject = false;
    for (uint32_t i = 0; i < v->n; i++) {
        const cm_mention *at = v->at[i];
        if (!at || !at->n_parties) continue;
        const cm_party *p = &at->parties[0];
        if (p->via == CM_VIA_INFERRED || p->via == CM_VIA_PRONOUN || p->via == CM_VIA_OWNER) continue;
        if (dateline && !cm_actors_is_state(v->d->actors, p->code)) continue;
        bool subject = v->t[i].deprel == CM_NSUBJ || v->t[i].deprel == CM_NSUBJ_PASS;
        bool of_main = subject && v->t[i].head >= 0 && v->t[v->t[i].head].deprel == CM_ROOT;
        /* the next sentence's "it" is the subject of the main clause, not of what was said */
        cm_memory_name(m, p, of_main || (subject && !main_subject), p->via == CM_VIA_PERSON, false);
        main_subject |= of_main;
        if (at->n_parties > 1) cm_memory_plural(m, at->parties, at->n_parties);
        if (p->via == CM_VIA_PERSON && v->inside[i]) cm_memory_person(m, v->t[v->inside[i]->last].form, p);
        if (p->via == CM_VIA_NAME && cm_actors_is_state(v->d->actors, p->code) && n_seen < 3 &&
            !(n_seen && cm_str_eq(seen[0], p->code)) && !(n_seen > 1 && cm_str_eq(seen[1], p->code))) {
            seen[n_seen] = p->code;
            names[n_seen++] = p->canonical;
        }
        /* conjoined subjects are what "they" are */
        if (subject)
            for (uint32_t c = i + 1; c < v->n; c++)
                if (v->t[c].head == (int32_t)i && v->t[c].deprel == CM_CONJ && v->at[c] && v->at[c]->n_parties) {
                    cm_party two[2] = {*p, v->at[c]->parties[0]};
                    cm_memory_plural(m, two, 2);
                }
    }
    if (n_seen == 2 && !v->d->pair[0].code.n) /* a title's pair stays, others give way to the next */
        for (int k = 0; k < 2; k++) m->pair[k] = seen[k], m->pair_names[k] = names[k];
}

static void read_title(cm_discourse *d, cm_str title) {
    cm_token *tokens;
    uint32_t n, found = 0;
    cm_str name = CM_STR("");
    if (!title.n || title.n > 400) return;
    cm_tokenize(d->arena, title, 0, (uint32_t)title.n, &tokens, &n);
    for (uint32_t i = 0; i < n;) {
        uint32_t last;
        const cm_actor_entry *e = cm_home_reading(d->actors, cm_actors_match(d->actors, tokens, n, i, &last));
        if (!e) {
            i++;
            continue;
        }
        if (!found) name = e->canonical;
        if (cm_actors_is_state(d->actors, e->code) && found < 2 && !(found && cm_str_eq(d->memory.pair[0], e->code))) {
            d->memory.pair[found] = e->code;
            d->memory.pair_names[found++] = cm_actors_name(d->actors, e->code);
            cm_party p = {.code = e->code, .sector = CM_STR(""), .canonical = e->canonical, .certainty = 0.8f};
            cm_memory_name(&d->memory, &p, false, false, false);
        }
        i = last + 1;
    }
    enum { LONGEST_TITLE = 14 }; /* a longer one tells a story */
    if (found < 2 || n > LONGEST_TITLE) {
        cm_str only = found == 1 ? d->memory.pair[0] : CM_STR("");
        d->memory.pair[0] = d->memory.pair[1] = CM_STR("");
        if (only.n) cm_home_read(d, tokens, n, only, name);
        return;
    }
    for (int k = 0; k < 2; k++)
        d->pair[k] = (cm_party){.code = d->memory.pair[k],
                                .sector = CM_STR(""),
                                .canonical = d->memory.pair_names[k],
                                .via = CM_VIA_INFERRED,
                                .certainty = 0.7f};
}

const cm_party *cm_discourse_pair(const cm_discourse *d) {
    return d->pair[0].code.n ? d->pair : NULL;
}

cm_discourse *cm_discourse_new(const cm_actors *actors, cm_arena *arena, const cm_text *text, cm_str title,
                               int32_t published_day) {
    cm_discourse *d = CM_NEW(arena, cm_discourse);
    d->actors = actors;
    d->arena = d->memory.arena = arena;
    d->text = text;
    d->published = published_day;
    read_title(d, title);
    return d;
}

void cm_discourse_scratch(cm_discourse *d, cm_arena *arena) { d->arena = arena; }

void cm_discourse_sentence(cm_discourse *d, uint32_t sentence, int32_t day, const cm_mention ***at) {
    const cm_sentence *s = &d->text->sentences[sentence];
    cm_sentence_view v = {.d = d, .t = s->tokens, .n = s->n_tokens, .dateline = s->kind == CM_FRAGMENT, .day = day != CM_NO_DAY ? day : d->published};
    v.at = CM_NEW_ARRAY(d->arena, cm_mention *, v.n);
    v.inside = CM_NEW_ARRAY(d->arena, const cm_name_span *, v.n);
    v.nobody = CM_NEW_ARRAY(d->arena, bool, v.n);
    cm_view_names(&v);
    mention_names(&v);
    cm_view_pairs(&v);
    mention_nouns(&v);
    remember(&v);
    *at = (const cm_mention **)v.at;
}
