/* Whose a phrase is: "U.S. policy", "rebels in Darfur", "its borders"; who a pronoun means. */
#include "coder/mention_view.h"
#include "syntax/syntax.h"

void cm_owners_add(cm_owners *o, const cm_party *p) {
    for (uint32_t i = 0; i < o->n; i++)
        if (cm_str_eq(o->at[i].code, p->code) && cm_str_eq(o->at[i].sector, p->sector)) return;
    if (o->n < MOST_OWNERS) o->at[o->n++] = *p;
}

static const cm_party *pronoun_party(cm_sentence_view *v, uint32_t i);

/* Actors that own or qualify the phrase: "U.S. and Russian …", "Iraq's …", "its …". */
static void owners_from(cm_sentence_view *v, uint32_t child, cm_owners *o) {
    if (cm_is_anti(v->t[child].form)) return;
    const cm_token *t = v->t;
    const cm_name_span *s = v->inside[child];
    if (s && s->head == child && v->at[child] && v->at[child]->n_parties > 1) /* "of North and South Korea" */
        for (uint32_t i = 0; i < v->at[child]->n_parties; i++) cm_owners_add(o, &v->at[child]->parties[i]);
    else if (s && s->head == child)
        cm_owners_add(o, &s->party);
    else if (!s && v->at[child])
        for (uint32_t i = 0; i < v->at[child]->n_parties; i++) cm_owners_add(o, &v->at[child]->parties[i]);
    else if (t[child].upos == CM_PRON && t[child].deprel == CM_NMOD_POSS) {
        const cm_party *p = pronoun_party(v, child);
        if (p) {
            cm_party q = *p;
            q.first = q.last = child;
            cm_owners_add(o, &q);
        }
    }
    for (uint32_t c = 0; c < v->n; c++)
        if (t[c].head == (int32_t)child &&
            (t[c].deprel == CM_CONJ || t[c].deprel == CM_COMPOUND || t[c].deprel == CM_AMOD) && v->inside[c] &&
            v->inside[c]->head == c)
            cm_owners_add(o, &v->inside[c]->party);
}

void cm_view_modifiers(cm_sentence_view *v, uint32_t head, cm_owners *o) {
    const cm_token *t = v->t;
    uint32_t from = head > 14 ? head - 14 : 0;
    for (uint32_t c = from; c < v->n && c < head + 3; c++)
        if (t[c].head == (int32_t)head && c != head && cm_is_modifier(t[c].deprel) &&
            !(t[c].deprel == CM_FLAT && c > head))
            owners_from(v, c, o);
}

bool cm_view_case(cm_sentence_view *v, uint32_t token, const char *const *words) {
    for (uint32_t c = token > 12 ? token - 12 : 0; c < token; c++)
        if (v->t[c].head == (int32_t)token && v->t[c].deprel == CM_CASE && cm_token_one_of(&v->t[c], words))
            return true;
    return false;
}

/* "government of Chad", "rebels in Darfur", "officials from Kenya" */
void cm_view_phrases(cm_sentence_view *v, uint32_t head, cm_owners *o) {
    static const char *const belong[] = {"of", "from", "in", "at", "within", "inside", "for", "to", NULL};
    static const char *const belong_first[] = {"of", "from", NULL};
    static const char *const abroad[] = {"embassy", "consulate", "legation", "ambassador",
                                         "envoy",   "diplomat",  "consul",   NULL};
    static const char *const meet[] = {"meet", "receive", "host", "greet", "welcome", "brief", "address", NULL};
    int passes = cm_token_one_of(&v->t[head], abroad) ? 1 : 2; /* "an embassy in Chad" is not Chad's */
    /* "met the opposition in Geneva": there they met */
    if (v->t[head].deprel == CM_OBJ && v->t[head].head >= 0 && cm_token_one_of(&v->t[v->t[head].head], meet)) passes = 1;
    for (int pass = 0; pass < passes && !o->n; pass++)
        for (uint32_t c = head + 1; c < v->n; c++) {
            if (v->t[c].head != (int32_t)head || v->t[c].deprel != CM_NMOD) continue;
            if (!cm_view_case(v, c, pass ? belong : belong_first)) continue;
            if (!v->at[c] && !v->inside[c] && !v->nobody[c] && v->t[c].upos == CM_NOUN) cm_view_nominal(v, c); /* "officials of both countries" */
            owners_from(v, c, o);
        }
}

/* ------------------------------------------------------------ pronouns -- */

const cm_party *cm_view_subject_before(cm_sentence_view *v, uint32_t i) {
    /* a body named earlier in the sentence, a subject for choice */
    const cm_mention *best = NULL;
    for (uint32_t k = 0; k < i; k++) {
        const cm_mention *m = v->at[k];
        if (!m || !m->n_parties || m->parties[0].via == CM_VIA_OWNER || m->parties[0].via == CM_VIA_PLACE ||
            m->parties[0].via == CM_VIA_PRONOUN)
            continue;
        if (cm_is_modifier(v->t[k].deprel)) continue;
        bool subject = v->t[k].deprel == CM_NSUBJ || v->t[k].deprel == CM_NSUBJ_PASS;
        if (subject || !best) best = m;
    }
    return best ? &best->parties[0] : NULL;
}

/* "the United States did not recognize its independence": not the doer's own. */
static const cm_party *recognized_party(cm_sentence_view *v, uint32_t i) {
    static const char *const status[] = {"independence", "sovereignty", "statehood", NULL};
    static const char *const verbs[] = {"recognize", "recognise", "grant", "acknowledge", NULL};
    const cm_token *t = v->t;
    int32_t noun = t[i].head, verb = noun >= 0 ? t[noun].head : -1;
    if (verb < 0 || !cm_token_one_of(&t[noun], status) || !cm_token_one_of(&t[verb], verbs)) return NULL;
    const cm_party *doer = cm_view_subject_before(v, i), *p = NULL;
    for (uint32_t k = 0; k < v->n_spans && v->spans[k].last < i; k++)
        if (v->spans[k].entry->kind == CM_ACTOR_STATE && !(doer && cm_str_eq(doer->code, v->spans[k].party.code)))
            p = &v->spans[k].party;
    return p;
}

/* "urged it to sign", "accused them of": the object is never who does it; NULL where the pronoun stands elsewhere. */
static const cm_party *doer_above(cm_sentence_view *v, uint32_t i) {
    const cm_token *t = v->t;
    uint8_t r = t[i].deprel;
    if ((r != CM_OBJ && r != CM_IOBJ && r != CM_OBL) || cm_str_ends(t[i].form, "self") || cm_str_ends(t[i].form, "selves")) return NULL;
    int32_t verb = t[i].head;
    for (int up = 0; up < 6 && verb >= 0; up++) {
        for (uint32_t c = 0; c < v->n; c++) {
            bool subject = t[c].head == verb && (t[c].deprel == CM_NSUBJ || t[c].deprel == CM_NSUBJ_PASS);
            if (subject) return v->at[c] && v->at[c]->n_parties && c < i ? &v->at[c]->parties[0] : NULL;
        }
        uint8_t up_rel = t[verb].deprel;
        if (up_rel != CM_CONJ && up_rel != CM_XCOMP && up_rel != CM_ADVCL) break;
        verb = t[verb].head;
        for (uint32_t c = 0; up_rel == CM_XCOMP && verb >= 0 && c < i; c++) /* "urged Iran to free it": Iran is to free */
            if (t[c].head == verb && t[c].deprel == CM_OBJ) return v->at[c] && v->at[c]->n_parties ? &v->at[c]->parties[0] : NULL;
    }
    return NULL;
}

/* The same actor, or one that is only a part of it. */
static bool same_actor(const cm_party *a, const cm_party *b) {
    return cm_str_eq(a->code, b->code) && (!a->sector.n || !b->sector.n || cm_str_eq(a->sector, b->sector));
}

/* Who was named before, but not the doer: in the sentence, the last first; in the text. */
static const cm_party *other_than(cm_sentence_view *v, uint32_t i, const cm_party *doer, bool many) {
    /* in a text about two states, "them" are the other's, or theirs whom it tells of */
    for (int k = 0; k < 2 && many && v->d->pair[0].code.n; k++)
        if (cm_str_eq(v->d->pair[k].code, doer->code)) return &v->d->pair[1 - k];
    for (uint32_t k = i; k-- > 0;) {
        const cm_mention *m = v->at[k];
        if (!m || !m->n_parties || cm_is_modifier(v->t[k].deprel)) continue;
        const cm_party *p = &m->parties[0];
        if (p->code.n && p->via != CM_VIA_OWNER && p->via != CM_VIA_PLACE && p->via != CM_VIA_PERSON && !same_actor(p, doer)) return p;
    }
    const cm_memory *m = &v->d->memory;
    if (many && m->n_plural && !same_actor(&m->plural[0], doer)) return &m->plural[0];
    if (m->subject.code.n && !same_actor(&m->subject, doer)) return &m->subject;
    for (uint32_t k = 0; k < m->n_recent; k++)
        if (!same_actor(&m->recent[k], doer)) return &m->recent[k];
    return NULL;
}

/* "We believe …," Obama said: whoever says it. */
static const cm_party *speaker(cm_sentence_view *v, uint32_t i) {
    const cm_token *t = v->t;
    for (int32_t at = (int32_t)i; at >= 0 && t[at].head >= 0; at = t[at].head) {
        if (t[at].deprel != CM_CCOMP && t[at].deprel != CM_PARATAXIS) continue;
        for (uint32_t c = 0; c < v->n; c++)
            if (t[c].head == t[at].head && t[c].deprel == CM_NSUBJ && c != i && v->at[c] && v->at[c]->n_parties)
                return &v->at[c]->parties[0];
    }
    return NULL;
}

/* "they" are several: "Spain sent Africans back to Morocco, which sent them home". */
static const cm_party *many_before(cm_sentence_view *v, uint32_t i) {
    const cm_mention *best = NULL;
    for (uint32_t k = 0; k < i; k++) {
        const cm_mention *m = v->at[k];
        const char *tag = cm_xpos_names[v->t[k].xpos];
        if (!m || !m->n_parties || m->parties[0].via == CM_VIA_OWNER || m->parties[0].via == CM_VIA_PRONOUN || cm_is_modifier(v->t[k].deprel)) continue;
        bool plural = m->n_parties > 1 || ((strcmp(tag, "NNS") == 0 || strcmp(tag, "NNPS") == 0) && m->parties[0].via != CM_VIA_NAME && m->parties[0].via != CM_VIA_PLACE);
        for (uint32_t c = k + 1; c < i && !plural; c++) plural = v->t[c].head == (int32_t)k && v->t[c].deprel == CM_CONJ;
        if (!plural) continue;
        bool subject = v->t[k].deprel == CM_NSUBJ || v->t[k].deprel == CM_NSUBJ_PASS;
        if (subject || !best) best = m;
    }
    return best ? &best->parties[0] : NULL;
}

static const cm_party *pronoun_party(cm_sentence_view *v, uint32_t i) {
    static const char *const we[] = {"we", "us", "our", "ours", "i", "me", "my", NULL};
    static const char *const it[] = {"it", "its", "itself", NULL};
    static const char *const they[] = {"they", "them", "their", "theirs", NULL};
    static const char *const person[] = {"he", "she", "him", "her", "his", "hers", NULL};
    const cm_token *t = &v->t[i];
    const cm_memory *m = &v->d->memory;
    const cm_party *p = NULL;
    bool many = false;
    if (cm_token_one_of(t, we)) return (p = speaker(v, i)) && p->code.n ? p : NULL;
    if (cm_token_one_of(t, it) && (p = recognized_party(v, i))) return p;
    if (cm_token_one_of(t, it)) {
        p = cm_view_subject_before(v, i);
        if (!p || p->via == CM_VIA_PERSON) p = m->subject.code.n ? &m->subject : m->n_recent ? &m->recent[0] : p;
    } else if (cm_token_one_of(t, they)) {
        p = many_before(v, i);
        if (!p) p = cm_view_subject_before(v, i);
        if (!p) p = m->n_plural ? &m->plural[0] : m->subject.code.n ? &m->subject : NULL;
        many = true;
    } else if (cm_token_one_of(t, person)) {
        for (uint32_t k = 0; k < i; k++)
            if (v->at[k] && v->at[k]->n_parties && v->at[k]->parties[0].via == CM_VIA_PERSON) p = &v->at[k]->parties[0];
        if (!p && m->person.code.n) p = &m->person;
        if (!p && (p = cm_view_subject_before(v, i)) && p->via != CM_VIA_AGENT) p = NULL; /* a state is no he or she */
    }
    bool thing = many || cm_token_one_of(t, it);
    const cm_party *doer = p && thing ? doer_above(v, i) : NULL;
    if (doer && same_actor(doer, p)) p = other_than(v, i, doer, many);
    return p && p->code.n ? p : NULL;
}

void cm_view_pronoun(cm_sentence_view *v, uint32_t i) {
    static const char *const they[] = {"they", "them", NULL};
    if (v->t[i].deprel == CM_NMOD_POSS || v->t[i].deprel == CM_EXPL) return;
    const cm_party *p = pronoun_party(v, i);
    if (!p) return;
    cm_party q[4];
    uint32_t n = 1;
    q[0] = *p;
    if (cm_token_one_of(&v->t[i], they) && v->d->memory.n_plural > 1 && !cm_view_subject_before(v, i)) {
        n = v->d->memory.n_plural;
        for (uint32_t k = 0; k < n; k++) q[k] = v->d->memory.plural[k];
    }
    for (uint32_t k = 0; k < n; k++) {
        q[k].first = q[k].last = i;
        q[k].via = CM_VIA_PRONOUN;
        q[k].certainty *= 0.75f;
    }
    cm_view_set(v, i, q, n);
}
