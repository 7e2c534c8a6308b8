/* Nouns that stand for actors ("Israeli troops", "the police"), and persons by title, apposition or earlier mention. */
#include "coder/mention_view.h"

/* "Turkey attacked rebels in Syria": whom an act is done to, is of the place where it is done. */
static cm_str state_of_scene(cm_sentence_view *v, uint32_t head) {
    static const char *const where[] = {"in", "at", "near", "inside", "across", "around", NULL};
    const cm_token *t = v->t;
    if (t[head].deprel != CM_OBJ || t[head].head < 0) return CM_STR("");
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *s = &v->spans[i];
        if (s->first > head && t[s->head].head == t[head].head && t[s->head].deprel == CM_OBL &&
            cm_actors_is_state(v->d->actors, s->party.code) && cm_view_case(v, s->head, where))
            return s->party.code;
        /* "gunmen who fired on a patrol in Basra" */
        if (s->first <= head || s->entry->kind != CM_ACTOR_PLACE || !cm_view_case(v, s->head, where)) continue;
        int32_t up = (int32_t)s->head;
        bool clause = false;
        for (int steps = 0; steps < 8 && up > (int32_t)head; steps++) clause |= t[up].deprel == CM_ACL_RELCL, up = t[up].head;
        if (up == (int32_t)head && clause) return s->party.code;
    }
    return CM_STR("");
}

/* Of the place that the verb tells, of which the noun is the subject. */
static cm_str state_of_deed(cm_sentence_view *v, uint32_t head) {
    static const char *const where[] = {"in", "at", "near", "inside", "across", NULL};
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *s = &v->spans[i];
        if (s->first < head || s->entry->kind != CM_ACTOR_PLACE || s->seat || !cm_view_case(v, s->head, where)) continue;
        int32_t up = v->t[s->head].head;
        for (int steps = 0; steps < 3 && up >= 0 && up != v->t[head].head; steps++) up = v->t[up].upos == CM_VERB ? -1 : v->t[up].head;
        if (up >= 0 && up == v->t[head].head) return s->party.code;
    }
    return CM_STR("");
}

/* "The army arrested …" in a text on two states or on several: of whom the sentence before spoke, else of the state that
 * the text names first; not of `other`, whom the same clause names as somebody else. */
static cm_str state_of_text(const cm_sentence_view *v, cm_str other) {
    const cm_memory *m = &v->d->memory;
    cm_str said[] = {m->subject.code, v->d->pair[0].code, v->d->pair[1].code};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (said[i].n && !cm_str_eq(said[i], other) && cm_actors_is_state(v->d->actors, said[i])) return said[i];
    for (uint32_t i = 0; i < m->n_recent; i++)
        if (!cm_str_eq(m->recent[i].code, other) && cm_actors_is_state(v->d->actors, m->recent[i].code)) return m->recent[i].code;
    return m->n_recent ? m->recent[0].code : CM_STR("");
}

/* The state of the first place that is named after the phrase: "in Warsaw", "at Baghdad airport", "from Niger". */
static cm_str state_of_place(cm_sentence_view *v, uint32_t head) {
    static const char *const where[] = {"in", "at", "across", "through", "throughout", "inside", "outside", "around", "along", "near", "from", NULL};
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *s = &v->spans[i];
        uint8_t r = v->t[s->head].deprel;
        if (s->first < head || (r != CM_OBL && r != CM_NMOD) || s->entry->kind == CM_ACTOR_DEMONYM) continue;
        if (cm_actors_is_state(v->d->actors, s->party.code) && cm_view_case(v, s->head, where)) return s->party.code;
    }
    return CM_STR("");
}

/* "the ministry summoned the Swedish ambassador", "police held two Swedish tourists": whoever it is, is not of Sweden, of
 * which only such are named as are abroad. */
static bool only_foreigners(const cm_sentence_view *v) {
    static const char *const abroad[] = {"ambassador", "envoy", "diplomat", "embassy", "consul", "consulate", "attache", "attach\xC3\xA9", "national",
                                         "citizen", "number", "tourist", "expatriate", "visitor", "counterpart", "mercenary", "missionary", "hostage",
                                         "trawler", "fisherman", "fishermen", "holidaymaker", "backpacker", "passport", NULL};
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_token *t = &v->t[v->spans[i].head];
        if (!cm_is_modifier(t->deprel) || t->head < 0 || !cm_token_one_of(&v->t[t->head], abroad)) return false;
    }
    return true;
}

/* Empty where the text does not tell; then *open tells that it is somebody's all the same, whom the text does not name. */
static cm_str inferred_state(cm_sentence_view *v, uint32_t head, bool armed, float *certainty, bool *open) {
    *certainty = 0.6f;
    *open = false;
    cm_str leading = cm_memory_main(&v->d->memory), scene = state_of_scene(v, head);
    if (scene.n) return scene;
    /* "Pakistani officials say militants attacked a convoy in Khost": rebels are of where they fight, and fight their own */
    if (armed && v->t[head].deprel == CM_NSUBJ && (scene = state_of_deed(v, head)).n) return scene;
    if (armed && v->only_state.n) return v->only_state;
    if (v->only_state.n) {
        /* "Police said … near the Syrian border", "the president praised Mali": what is named further on, and not as
         * the place, is no reason to leave the text's state */
        static const char *const where[] = {"in", "at", "near", "inside", "across", "around", NULL};
        bool further_on = v->n_spans > 0;
        for (uint32_t i = 0; i < v->n_spans && further_on; i++) {
            const cm_name_span *s = &v->spans[i];
            further_on = s->first > head && s->entry->kind != CM_ACTOR_PLACE &&
                         !((s->entry->kind == CM_ACTOR_STATE || s->entry->kind == CM_ACTOR_METONYM) && cm_view_case(v, s->head, where));
        }
        if (!further_on) return v->only_state;
        if (leading.n) return leading;
        *certainty = 0.3f;
        cm_str spoken_of = state_of_text(v, v->only_state);
        *open = !spoken_of.n && only_foreigners(v);
        return spoken_of.n || *open ? spoken_of : v->only_state;
    }
    *certainty = 0.5f;
    if (v->first_state.n) {
        /* several: the nearest before the phrase, for who does something one who did something before; else the first */
        const cm_name_span *near = NULL;
        bool does = false;
        for (uint32_t i = 0; i < v->n_spans; i++) {
            const cm_name_span *s = &v->spans[i];
            if (s->last >= head || !cm_actors_is_state(v->d->actors, s->party.code)) continue;
            uint8_t r = v->t[s->head].deprel;
            bool subject = r == CM_NSUBJ || r == CM_CONJ, beside = s->last + 1 == head;
            if (subject || beside || !does) near = s;
            does |= subject && v->t[head].deprel == CM_NSUBJ && v->t[head].head >= 0 && v->t[v->t[head].head].deprel == CM_CONJ;
        }
        *certainty = 0.4f;
        if (leading.n && !near) return leading;
        /* "thousands gathered at the Russian embassy in Warsaw": of where it is, whoever is named before that */
        bool acts = !cm_is_modifier(v->t[head].deprel);
        cm_str here = near || !acts ? CM_STR("") : state_of_place(v, head);
        return near ? near->party.code : here.n ? here : v->first_state;
    }
    return leading.n ? leading : state_of_text(v, CM_STR(""));
}

/* "Congress" is that of the United States where the text speaks of them, or of no state at all. */
static cm_str default_state(cm_sentence_view *v, const cm_agent *a) {
    const cm_memory *m = &v->d->memory;
    bool spoken_of = m->n_counts == 0;
    for (uint32_t i = 0; i < m->n_counts; i++) spoken_of |= cm_str_eq(m->counts[i].code, a->state);
    for (uint32_t i = 0; i < v->n_spans; i++) spoken_of |= cm_str_eq(v->spans[i].party.code, a->state);
    return a->state.n && spoken_of ? a->state : CM_STR("");
}

/* "Bush sent troops", "Peru recalled its ambassador": the doer's own. */
static cm_str senders_state(cm_sentence_view *v, uint32_t head) {
    static const char *const sending[] = {"send",    "deploy",   "dispatch", "withdraw",  "recall",    "order",
                                          "use",     "station",  "move",     "commit",    "mobilize",  "mobilise",
                                          "appoint", "name",     "dismiss",  "fire",      "reinforce", "pull",
                                          "rush",    "nominate", "sack",     "instruct",  "have",      "maintain",
                                          "open",    "close",    "reopen",   "establish", "keep",      NULL};
    const cm_token *t = v->t;
    if (t[head].deprel != CM_OBJ || t[head].head < 0 || !cm_token_one_of(&t[t[head].head], sending)) return CM_STR("");
    uint32_t verb = (uint32_t)t[head].head;
    for (int up = 0; up < 3; up++) {
        for (uint32_t c = 0; c < verb; c++)
            if (t[c].head == (int32_t)verb && t[c].deprel == CM_NSUBJ)
                return v->at[c] && v->at[c]->n_parties ? v->at[c]->parties[0].code : CM_STR("");
        if (t[verb].head < 0 || (t[verb].deprel != CM_XCOMP && t[verb].deprel != CM_CONJ)) break;
        verb = (uint32_t)t[verb].head;
    }
    return CM_STR("");
}

/* Words of the phrase up to its head. */
static uint32_t phrase_start(cm_sentence_view *v, uint32_t head) {
    uint32_t first = head;
    for (uint32_t c = head > 12 ? head - 12 : 0; c < head; c++) {
        int32_t h = v->t[c].head;
        if (h == (int32_t)head && cm_is_modifier(v->t[c].deprel) && c < first) first = c;
    }
    return first;
}

/* "the police chief", "President Mubarak": what is said of the whole phrase is not said of its first noun. */
static bool part_of_actor(cm_sentence_view *v, uint32_t i) {
    const cm_token *t = v->t;
    int32_t h = t[i].head;
    if (h <= (int32_t)i || !cm_is_modifier(t[i].deprel) || t[i].deprel == CM_NMOD_POSS) return false;
    uint32_t f;
    return t[h].upos == CM_PROPN || v->inside[h] || cm_actors_agent(v->d->actors, t, v->n, (uint32_t)h, &f);
}

/* The kind of "militia leaders", "army units": of the noun before. */
static cm_str sector_before(cm_sentence_view *v, uint32_t head) {
    for (uint32_t c = head; c-- > 0 && c + 6 > head;) {
        uint32_t f;
        if (v->t[c].head != (int32_t)head || v->t[c].deprel != CM_COMPOUND || v->inside[c]) continue;
        const cm_agent *a = cm_actors_agent(v->d->actors, v->t, v->n, c, &f);
        if (a && a->sector.n) return a->sector;
    }
    return CM_STR("");
}

/* "his Sudanese counterpart", "its allies": somebody else than who they belong to. */
static bool other_side(cm_sentence_view *v, uint32_t head, cm_owners *o, cm_str *sector) {
    static const char *const others[] = {"counterpart", "ally",      "rival",       "enemy",     "partner",
                                         "foe",         "adversary", "neighbor",    "neighbour", "opponent",
                                         "critic",      "successor", "predecessor", NULL};
    static const char *const alone[] = {"opponent", "critic", NULL};
    bool opposite = head > 0 && cm_str_ieq(v->t[head].lemma, CM_STR("number")) && cm_str_ieq(v->t[head - 1].form, CM_STR("opposite"));
    if (!cm_token_one_of(&v->t[head], others) && !opposite) return false;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < o->n; i++) {
        const cm_party *p = &o->at[i];
        bool possessor = p->last < v->n && v->t[p->last].deprel == CM_NMOD_POSS;
        for (uint32_t k = p->first; k <= p->last && k < v->n; k++) possessor |= v->t[k].deprel == CM_NMOD_POSS;
        if (possessor)
            *sector = p->sector;
        else
            o->at[kept++] = *p;
    }
    /* "222 opponents" belong to nobody, and are opponents */
    bool somebodys = kept < o->n;
    for (uint32_t c = head > 8 ? head - 8 : 0; c < head && !somebodys; c++) somebodys = v->t[c].head == (int32_t)head && v->t[c].deprel == CM_NMOD_POSS;
    o->n = kept;
    return somebodys || kept || !cm_token_one_of(&v->t[head], alone);
}

/* "ethnic Albanians": people of where the text is, not of Albania. */
void cm_view_minority(cm_sentence_view *v, uint32_t head) {
    cm_owners o = {0};
    cm_view_phrases(v, head, &o);
    cm_party p = {.sector = CM_STR("CVL"), .canonical = CM_STR(""), .first = head - 1, .last = head, .via = CM_VIA_INFERRED};
    if (o.n) {
        p.code = o.at[0].code;
        p.certainty = 0.8f;
    } else {
        bool open;
        p.code = inferred_state(v, head, false, &p.certainty, &open);
    }
    if (p.code.n) cm_view_set(v, head, &p, 1);
}

/* "foreign troops", "Western diplomats", "international monitors": of others than the land that is spoken of. */
static bool of_abroad(cm_sentence_view *v, uint32_t head, uint32_t first) {
    static const char *const words[] = {"foreign", "international", "western", "overseas", "expatriate", "multinational", NULL};
    bool definite = false;
    for (uint32_t c = head > 8 ? head - 8 : 0; c < first; c++) {
        if (v->t[c].head != (int32_t)head) continue;
        if (cm_is_modifier(v->t[c].deprel) && cm_str_place(v->t[c].lemma, words) >= 0) return true;
        definite |= cm_str_ieq(v->t[c].form, CM_STR("the")) || cm_str_ieq(v->t[c].form, CM_STR("both"));
    }
    /* "some governments": of several lands */
    return !definite && cm_str_ieq(v->t[head].form, CM_STR("governments"));
}

/* "the president will travel to Italy": who goes there is not of there. */
static bool goes_there(cm_sentence_view *v, uint32_t head) {
    static const char *const go[] = {"travel", "fly", "visit", "tour", "head", "go", "arrive", "depart", "jet", NULL};
    static const char *const to[] = {"to", "for", "in", "into", NULL};
    const cm_token *t = v->t;
    int32_t verb = t[head].head;
    if (t[head].deprel != CM_NSUBJ || verb < (int32_t)head || !cm_token_one_of(&t[verb], go) || !v->only_state.n) return false;
    for (uint32_t i = 0; i < v->n_spans; i++) {
        const cm_name_span *s = &v->spans[i];
        if (s->first < head) return false;
        bool goal = t[s->head].head == verb && (t[s->head].deprel == CM_OBJ || (t[s->head].deprel == CM_OBL && cm_view_case(v, s->head, to)));
        if (goal) return true;
    }
    return false;
}

/* "The king signed it", of a text that has told of King Abdullah: of his state. */
static cm_str state_of_titled(const cm_sentence_view *v, uint32_t head, const cm_agent *a) {
    const cm_party *p = &v->d->memory.person;
    bool definite = false;
    for (uint32_t c = head > 3 ? head - 3 : 0; c < head; c++) definite |= v->t[c].head == (int32_t)head && cm_str_ieq(v->t[c].form, CM_STR("the"));
    if (!definite || !(a->flags & CM_AGENT_HOLDER) || !p->code.n || !p->canonical.n || !cm_actors_is_state(v->d->actors, p->code)) return CM_STR("");
    for (const cm_actor_entry *e = cm_actors_exact(v->d->actors, p->canonical); e; e = cm_actors_next(v->d->actors, e))
        if (e->kind == CM_ACTOR_PERSON && cm_str_eq(e->code, p->code) && cm_str_ieq(e->office, a->noun)) return p->code;
    return CM_STR("");
}

/* In a text about two states: whom the sentence before spoke of. */
static cm_str state_told_of(const cm_sentence_view *v, float *certainty) {
    *certainty = 0.4f;
    return v->d->pair[0].code.n ? state_of_text(v, CM_STR("")) : CM_STR("");
}

/* Whom the place or the state named beside does not tell: diplomats are abroad, an embassy in Nairobi is not Kenya's, and
 * the committee of a federation that no table has is of no state. */
static bool of_nobody_known(cm_sentence_view *v, uint32_t head) {
    static const char *const abroad[] = {"diplomat", "envoy", "ambassador", "embassy", "consulate", "legation", "mediator", "monitor",
                                         "peacekeeper", "observer", "intermediary", "consul", NULL};
    static const char *const of[] = {"of", "from", NULL};
    static const char *const bodies[] = {"committee", "board", "council", "commission", "secretariat", "director", "chief", "spokesman",
                                         "spokeswoman", "president", "chairman", "official", "head", "secretary", "office", "delegation", NULL};
    const cm_token *t = v->t;
    if (cm_token_one_of(&t[head], abroad)) return true;
    if (!cm_token_one_of(&t[head], bodies)) return false;
    for (uint32_t c = head > 8 ? head - 8 : 0; c < v->n && c < head + 10; c++) {
        if (t[c].head != (int32_t)head || v->inside[c] || v->nobody[c] || t[c].upos != CM_PROPN) continue;
        bool org = t[c].name == CM_NAME_BEGINS(CM_NAME_ORG) || t[c].name == CM_NAME_GOES_ON(CM_NAME_ORG);
        if (org && (c < head ? cm_is_modifier(t[c].deprel) : t[c].deprel == CM_NMOD && cm_view_case(v, c, of))) return true;
    }
    return false;
}

/* "a delegation of rebels", "a group of lawmakers": who it consists of, further on, says what it is. */
static bool consists_of(cm_sentence_view *v, uint32_t head, cm_owners *o) {
    static const char *const bodies[] = {"delegation", "team", "mission", "group", "contingent", "unit", "band", "squad", "leader", "commander",
                                         "representative", "envoy", "crowd", "spokesman", "member", "column", "coalition", "alliance", NULL};
    static const char *const of[] = {"of", NULL};
    if (!cm_token_one_of(&v->t[head], bodies)) return false;
    for (uint32_t c = head + 1; c < v->n && c < head + 8; c++) {
        uint32_t first;
        if (v->t[c].head != (int32_t)head || v->t[c].deprel != CM_NMOD || !cm_view_case(v, c, of)) continue;
        if (v->inside[c] && v->inside[c]->party.sector.n) { /* "a delegation of Maoists" */
            cm_owners_add(o, &v->inside[c]->party);
            return true;
        }
        if (v->inside[c] || v->t[c].upos != CM_NOUN) return false;
        const cm_agent *a = cm_actors_agent(v->d->actors, v->t, v->n, c, &first);
        if (!a || !a->sector.n) return false;
        if (!v->at[c]) cm_view_agent(v, c, a, first);
        if (!v->at[c]) return false;
        for (uint32_t i = 0; i < v->at[c]->n_parties; i++) cm_owners_add(o, &v->at[c]->parties[i]);
        return o->n > 0;
    }
    return false;
}

void cm_view_agent(cm_sentence_view *v, uint32_t head, const cm_agent *agent, uint32_t first) {
    cm_owners o = {0};
    cm_agent changed = *agent;
    const cm_agent *a = &changed;
    cm_view_modifiers(v, head, &o);
    if (!a->sector.n) changed.sector = sector_before(v, head);
    if (other_side(v, head, &o, &changed.sector) && !o.n) return;
    if ((a->flags & CM_AGENT_PERSON) && cm_view_formerly(v, first) &&
        (cm_str_is(a->sector, "GOV") || cm_str_is(a->sector, "MIL") || cm_str_is(a->sector, "LEG")))
        changed.sector = CM_STR("ELI");
    for (uint32_t c = first; c < head; c++)
        if (v->t[c].head != (int32_t)head && v->inside[c] == NULL) cm_view_modifiers(v, c, &o);
    bool members = !o.n && consists_of(v, head, &o);
    if (!o.n) cm_view_phrases(v, head, &o);
    if (first == head && memchr(a->noun.s, ' ', a->noun.n)) /* "commander in chief of …" */
        for (uint32_t c = head + 2; c < v->n && c < head + 4 && !o.n; c++) cm_view_phrases(v, c, &o);
    cm_party out[MOST_OWNERS];
    uint32_t n = 0, start = phrase_start(v, head);
    for (uint32_t i = 0; i < o.n; i++) {
        cm_party p = o.at[i];
        bool person = p.via == CM_VIA_PERSON;
        /* "the Micheletti government" is his; "his supporters" too, but not he */
        if (a->sector.n && !(a->flags & CM_AGENT_INNER))
            p.sector = (a->flags & CM_AGENT_WAS) ? CM_STR("ELI") : a->sector;
        if (!a->sector.n && p.via == CM_VIA_OWNER) continue;
        if (members || !cm_actors_is_state(v->d->actors, p.code)) p.sector = o.at[i].sector;
        if (!person) p.canonical = CM_STR("");
        p.via = CM_VIA_AGENT;
        p.first = start < o.at[i].first ? start : o.at[i].first;
        p.last = head;
        if (p.first > head || head - p.first > 14) p.first = head;
        p.certainty *= 0.95f;
        bool again = false; /* "Ugandan opposition candidates": Uganda's and the opposition's are the same */
        for (uint32_t k = 0; k < n; k++) again |= cm_str_eq(out[k].code, p.code) && cm_str_eq(out[k].sector, p.sector);
        if (!again) out[n++] = p;
    }
    if (!n && (a->flags & CM_AGENT_INNER)) {
        cm_view_phrases(v, head, &o);
        for (uint32_t i = 0; i < o.n; i++) {
            out[n] = o.at[i];
            out[n].first = start;
            n++;
        }
        if (!n) return;
    }
    if (!n && !(a->flags & (CM_AGENT_WEAK | CM_AGENT_THING | CM_AGENT_INNER)) && !part_of_actor(v, head)) {
        cm_party p = {.sector = a->sector,
                      .canonical = CM_STR(""),
                      .code = default_state(v, a),
                      .first = start,
                      .last = head,
                      .via = CM_VIA_INFERRED};
        cm_str sender = senders_state(v, head);
        /* "rights watchdogs accused Ethiopia": of no state unless the text says so */
        if (cm_str_is(a->sector, "NGO") && (a->flags & CM_AGENT_BODY) && !p.code.n) p.code = CM_STR("NGO");
        if (sender.n) p.code = sender;
        bool open = false;
        if (p.code.n)
            p.certainty = 0.8f;
        else if (of_abroad(v, head, first))
            p.code = CM_STR("INT"), p.certainty = 0.7f;
        else if (of_nobody_known(v, head))
            p.code = state_told_of(v, &p.certainty), open = true;
        else if (!v->d->pair[0].code.n && (p.code = state_of_titled(v, head, a)).n)
            p.certainty = 0.7f;
        else if ((a->flags & CM_AGENT_PERSON) && cm_str_is(a->sector, "GOV") && goes_there(v, head))
            p.code = state_of_text(v, v->only_state), open = true;
        else
            p.code = inferred_state(v, head, cm_str_is(a->sector, "UAF") || cm_str_is(a->sector, "REB"), &p.certainty, &open);
        if (!p.code.n && !open && !(a->flags & CM_AGENT_ALONE)) return;
        if (!p.code.n) p.certainty = 0.5f;
        out[n++] = p;
    }
    cm_view_set(v, head, out, n);
}

/* ------------------------------------------------------------- persons -- */

static cm_str surname_of(cm_sentence_view *v, uint32_t head) {
    uint32_t last = head;
    for (uint32_t c = head + 1; c < v->n && c <= head + 5; c++)
        if (v->t[c].head == (int32_t)head && v->t[c].deprel == CM_FLAT) last = c;
    return v->t[last].form;
}

/* "George H.W. Bush", "Omar Hassan Ahmad al-Bashir": the first and the last word are enough, where nothing speaks
 * against it. */
static const cm_actor_entry *person_listed(cm_sentence_view *v, uint32_t head, cm_str surname, const cm_owners *o) {
    if (v->t[head].form.s == surname.s) return NULL;
    for (uint32_t k = head; k < v->n && v->t[k].form.s != surname.s; k++) {
        const char *name = cm_arena_printf(v->d->arena, "%.*s %.*s", CM_FMT(v->t[k].form), CM_FMT(surname));
        const cm_actor_entry *e = cm_actors_exact(v->d->actors, cm_str_of(name));
        for (; e; e = cm_actors_next(v->d->actors, e)) {
            bool against = o->n > 0;
            for (uint32_t i = 0; i < o->n; i++) against &= !cm_str_eq(o->at[i].code, e->code);
            if (e->kind == CM_ACTOR_PERSON && !against) return e;
        }
    }
    /* the surname of one whose state is named beside: "Uganda … A. Milton Obote" */
    for (const cm_actor_entry *e = cm_actors_exact(v->d->actors, surname); e; e = cm_actors_next(v->d->actors, e)) {
        if (e->kind != CM_ACTOR_PERSON || v->t[head].form.s[0] != e->canonical.s[0]) continue;
        for (uint32_t i = 0; i < v->n_spans; i++)
            if (cm_str_eq(v->spans[i].party.code, e->code)) return e;
    }
    return NULL;
}

/* A proper name that no table knows: a title, an apposition or an earlier mention says whose it is. */
void cm_view_person(cm_sentence_view *v, uint32_t head) {
    const cm_token *t = v->t;
    /* what the tagger of names sees as a place or a work is nobody */
    if (t[head].name == CM_NAME_BEGINS(CM_NAME_LOC) || t[head].name == CM_NAME_BEGINS(CM_NAME_MISC)) return;
    cm_str surname = surname_of(v, head);
    const cm_agent *title = NULL;
    cm_owners o = {0};
    uint32_t from = head > 10 ? head - 10 : 0, start = head;
    for (uint32_t c = from; c < head; c++) {
        /* a title may hang on the first name: "Prime Minister [Zafarullah] Jamali" */
        int32_t of = t[c].head;
        bool first_name = of > (int32_t)c && of < (int32_t)head && t[of].head == (int32_t)head && t[of].upos == CM_PROPN && t[of].deprel == CM_COMPOUND;
        if ((of != (int32_t)head && !first_name) || !cm_is_modifier(t[c].deprel)) continue;
        uint32_t f;
        const cm_agent *a = cm_actors_agent(v->d->actors, t, v->n, c, &f);
        if (a && (a->flags & CM_AGENT_PERSON)) {
            title = a;
            if (f < start) start = f;
            cm_view_modifiers(v, c, &o);
            for (uint32_t k = f; k < c; k++) cm_view_modifiers(v, k, &o);
            if (v->at[c] && !o.n)
                for (uint32_t i = 0; i < v->at[c]->n_parties; i++)
                    if (v->at[c]->parties[i].via != CM_VIA_INFERRED) cm_owners_add(&o, &v->at[c]->parties[i]);
        }
    }
    cm_view_modifiers(v, head, &o);
    if (!title && head > 0 && t[head - 1].upos != CM_PUNCT && t[head].deprel == CM_FLAT) return;
    const cm_party *known = cm_memory_find_person(&v->d->memory, surname);
    const cm_actor_entry *listed = known ? NULL : person_listed(v, head, surname, &o);
    if (listed) {
        cm_str sector;
        const cm_actor_entry *e = cm_actors_person_on(v->d->actors, cm_view_reading(v, listed), v->day, &sector);
        if (cm_view_formerly(v, head)) sector = CM_STR("ELI");
        cm_party p = {.code = e->code,
                      .sector = sector,
                      .canonical = e->canonical,
                      .first = start,
                      .last = head,
                      .via = CM_VIA_PERSON,
                      .certainty = 0.9f};
        cm_view_set(v, head, &p, 1);
        cm_memory_person(&v->d->memory, surname, &p);
        return;
    }
    if (known && !o.n) {
        cm_party p = *known;
        p.first = start;
        p.last = head;
        p.certainty *= 0.95f;
        cm_view_set(v, head, &p, 1);
        return;
    }
    /* "Denis Moncada, the foreign minister of Nicaragua" */
    const cm_party *appos = NULL;
    for (uint32_t c = head + 1; c < v->n; c++)
        if (t[c].head == (int32_t)head && t[c].deprel == CM_APPOS && v->at[c] && v->at[c]->n_parties)
            appos = &v->at[c]->parties[0];
    cm_party p = {.canonical = CM_STR(""), .first = start, .last = head, .via = CM_VIA_PERSON};
    if (title && o.n) {
        p.code = o.at[0].code;
        p.sector = cm_actors_is_state(v->d->actors, p.code) ? title->sector : o.at[0].sector;
        p.certainty = 0.95f;
    } else if (appos && appos->code.n) {
        p.code = appos->code;
        p.sector = appos->sector;
        p.certainty = 0.9f * appos->certainty;
    } else if (title && !(title->flags & CM_AGENT_WEAK)) {
        cm_view_phrases(v, head, &o);
        p.sector = title->sector;
        if (o.n) {
            p.code = o.at[0].code;
            p.certainty = 0.9f;
        } else {
            p.code = default_state(v, title);
            p.certainty = 0.8f;
            bool open = false;
            if (!p.code.n) p.code = inferred_state(v, head, false, &p.certainty, &open);
            p.via = CM_VIA_INFERRED;
        }
        if (!p.code.n) return;
    } else {
        return;
    }
    cm_view_set(v, head, &p, 1);
    p.via = CM_VIA_PERSON;
    cm_memory_person(&v->d->memory, surname, &p);
}
