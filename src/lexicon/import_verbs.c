/* Dictionaries of verbs: synsets, blocks of verbs, their patterns. */
#include "lexicon/import.h"
#include "lexicon/prepositions.h"

#include <ctype.h>

typedef struct member {
    cm_str word; /* as we write it; or the synset of this name when `inner` */
    bool inner;
    const char *reason; /* why it is refused; NULL */
} member;

typedef struct synset {
    cm_str label;     /* without "&" and "_" */
    const char *name; /* as our set is called */
    const char *where;
    CM_VEC(member) members;
    uint8_t state; /* 0 not resolved, 1 being resolved, 2 resolved */
    bool twice;    /* defined before: refused */
    size_t written;
    const char *reason; /* why none of it can be used; NULL */
} synset;

typedef struct verb {
    cm_str lemma; /* "give_up" */
    const char *code;
    const char *slot; /* " obj,any:hand" of "shake_hands"; "" */
} verb;

typedef struct verbs {
    cm_dict *m;
    CM_VEC(synset) synsets;
    size_t cursor, at; /* second pass: synset and member that stand next */
    /* the block at hand */
    CM_VEC(verb) block;
    const char *block_code; /* of the header; "" none */
    bool patterns;          /* the block's patterns have begun */
    cm_buf without;         /* " !obj:hope": phrases for which the verb alone is no event */
    const char *where;      /* of the block's first verb */
} verbs;

/* ------------------------------------------------------------ synsets -- */

static cm_str label_of(cm_str text) {
    if (text.n && text.s[0] == '&') text = cm_str_cut(text, 1, text.n);
    size_t n = 0;
    while (n < text.n && text.s[n] != ' ' && text.s[n] != '\t' && text.s[n] != '[') n++;
    while (n && text.s[n - 1] == '_') n--;
    return cm_str_cut(text, 0, n);
}

static synset *find(verbs *v, cm_str label) {
    for (size_t i = 0; i < v->synsets.n; i++)
        if (!v->synsets.at[i].twice && cm_str_ieq(v->synsets.at[i].label, label)) return &v->synsets.at[i];
    return NULL;
}

static const char *word_fault(cm_str w) {
    if (!w.n) return "expected a word";
    if (w.n > 100) return "a word of more than 100 letters";
    for (size_t i = 0; i < w.n; i++) {
        unsigned char c = (unsigned char)w.s[i];
        if (!isalnum(c) && c < 0x80 && !strchr("-'._", (char)c)) return "a mark in a word of a synset";
    }
    return NULL;
}

static cm_str underscored(cm_dict *m, cm_str phrase) {
    cm_str low = cm_dict_words(m, phrase);
    char *out = cm_arena_cstr(m->arena, low);
    for (char *p = out; *p; p++)
        if (*p == ' ') *p = '_';
    return (cm_str){out, low.n};
}

static void gather_member(verbs *v, synset *s, cm_str text) {
    cm_dict *m = v->m;
    text = cm_str_trim(cm_str_cut(text, 1, text.n));
    member w = {0};
    if (text.n && text.s[0] == '&') {
        w.inner = true;
        w.word = label_of(text);
    } else {
        w.word = underscored(m, text);
        w.reason = word_fault(w.word);
    }
    CM_PUSH(m->arena, s->members, w);
}

static void gather(verbs *v, cm_dict_reader r) {
    cm_dict *m = v->m;
    cm_dict_text line;
    bool inside = false;
    while (cm_dict_next(&r, false, &line)) {
        if (!line.body.n) continue;
        if (line.body.s[0] == '+' && inside) {
            gather_member(v, &v->synsets.at[v->synsets.n - 1], line.body);
            continue;
        }
        inside = line.body.s[0] == '&';
        if (!inside) continue;
        cm_str label = label_of(line.body);
        synset s = {.label = label, .where = cm_dict_where(m, &line)};
        s.twice = find(v, label) != NULL;
        char *name = cm_arena_cstr(m->arena, underscored(m, label));
        for (char *p = name; *p; p++)
            if (!isalnum((unsigned char)*p)) *p = '_';
        s.name = cm_arena_printf(m->arena, "%s_%zu", name, v->synsets.n); /* no two alike, none of ours */
        CM_PUSH(m->arena, v->synsets, s);
    }
}

/* Writes the words of a synset and of those in it. A synset that holds itself is left out at that place. */
static size_t resolve(verbs *v, size_t at, cm_buf *words, size_t left, int depth) {
    size_t n = 0;
    v->synsets.at[at].state = 1;
    for (size_t i = 0; i < v->synsets.at[at].members.n; i++) {
        member *w = &v->synsets.at[at].members.at[i];
        if (w->reason) continue;
        if (w->inner) {
            synset *inner = find(v, w->word);
            size_t k = inner ? (size_t)(inner - v->synsets.at) : 0;
            if (!inner)
                w->reason = "this synset is not defined";
            else if (inner->state == 1)
                w->reason = "a synset that holds itself";
            else if (depth > 30)
                w->reason = "synsets more than 30 deep";
            else if (inner->state == 2 && !inner->written)
                continue; /* nothing in it, however often it is asked */
            else if (n < left)
                n += resolve(v, k, words, left - n, depth + 1);
        } else {
            if (n >= left) {
                if (depth == 0) w->reason = "the synset has more than 20000 words";
                continue;
            }
            cm_buf_printf(words, " %.*s", CM_FMT(w->word));
            n++;
        }
    }
    v->synsets.at[at].state = 2;
    v->synsets.at[at].written = n;
    return n;
}

static void write_sets(verbs *v) {
    for (size_t i = 0; i < v->synsets.n; i++) {
        synset *s = &v->synsets.at[i];
        if (s->twice) continue;
        cm_buf words = {0};
        if (resolve(v, i, &words, CM_DICT_SET, 0))
            cm_buf_printf(&v->m->tables[CM_DICT_SETS], "# &%.*s, %s\n%%set %s =%s\n", CM_FMT(s->label), s->where,
                          s->name, cm_buf_cstr(&words));
        cm_buf_free(&words);
    }
}

static const char *set_name(void *user, cm_str label) {
    while (label.n && label.s[label.n - 1] == '_') label.n--;
    const synset *s = find(user, label);
    return s && s->written ? s->name : NULL;
}

/* ------------------------------------------------------------- blocks -- */

static bool code_in(cm_str text, cm_str *before, cm_str *code) {
    const char *open = memchr(text.s, '[', text.n);
    if (!open) {
        *before = text;
        *code = (cm_str){NULL, 0};
        return true;
    }
    size_t at = (size_t)(open - text.s);
    const char *close = memchr(open, ']', text.n - at);
    *before = cm_str_cut(text, 0, at);
    if (!close) return false;
    *code = cm_str_trim(cm_str_cut(text, at + 1, (size_t)(close - text.s)));
    return true;
}

/* "" for no event, the code, or NULL and why. "040:040" is one code for both ways. */
static const char *event_code(verbs *v, cm_str code, bool *both, const char **why) {
    cm_dict *m = v->m;
    *both = false;
    if (!code.n || cm_str_is(code, "---")) return "";
    if (cm_str_is(code, "###")) {
        *why = "[###] discards a sentence: Comity has no such codes";
        return NULL;
    }
    const char *colon = memchr(code.s, ':', code.n);
    if (colon) {
        cm_str first = cm_str_cut(code, 0, (size_t)(colon - code.s)), second = cm_str_cut(code, first.n + 1, code.n);
        if (!cm_str_eq(first, second)) {
            *why = "two codes, one for each way: write a pattern for each";
            return NULL;
        }
        *both = true;
        code = first;
    }
    if (!cm_ontology_code(m->ontology, code)) {
        *why = cm_arena_printf(m->arena, "the code is none of Comity's ontology, data/ontology/cameo.tsv (%.*s)",
                               (int)(code.n > 20 ? 20 : code.n), code.s);
        return NULL;
    }
    return cm_arena_cstr(m->arena, code);
}

/* Lemmas of the block's verbs that need no slot of their own, with comma between. */
static void put_line(verbs *v, const char *code, const char *lemmas, const char *rest, const char *options,
                     const char *where) {
    cm_dict *m = v->m;
    cm_str key = cm_str_of(cm_arena_printf(m->arena, "v:%s%s", lemmas, rest));
    if (cm_dict_once(m, key, cm_arena_printf(m->arena, "%s\t%s", where, code))) return;
    cm_buf_printf(&m->tables[CM_DICT_PATTERNS], "# %s\n%s v:%s%s%s\n", where, code, lemmas, rest, options);
    m->counts.entries++;
}

static const char *lemmas_of(verbs *v, const char *code, const char *particle, bool *some) {
    cm_buf b = {0};
    *some = false;
    for (size_t i = 0; i < v->block.n; i++) {
        const verb *w = &v->block.at[i];
        if (*w->slot || (code && strcmp(w->code, code) != 0)) continue;
        cm_buf_printf(&b, "%s%.*s%s", *some ? "," : "", CM_FMT(w->lemma), particle);
        *some = true;
    }
    char *out = cm_arena_cstr(v->m->arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    return out;
}

/* A verb alone asks for a doer and somebody it is done to: said with both places named, so that it stands beside
 * patterns of ours that name them, and once more without, for targets that stand elsewhere. */
static void put_verb(verbs *v, const char *code, const char *lemmas, const char *slots) {
    cm_arena *arena = v->m->arena;
    const char *without = cm_buf_cstr(&v->without);
    put_line(v, code, lemmas,
             cm_arena_printf(arena, "%s subj:S %s:T%s", slots, *slots ? "iobj,with,to,against" : "obj,iobj", without),
             "", v->where);
    put_line(v, code, lemmas, cm_arena_printf(arena, "%s%s", slots, without), "", v->where);
}

/* The verbs alone, grouped by code. */
static void end_block(verbs *v) {
    for (size_t i = 0; i < v->block.n; i++) {
        const verb *w = &v->block.at[i];
        bool first = true, some;
        if (!*w->code) continue;
        if (*w->slot) {
            put_verb(v, w->code, cm_arena_cstr(v->m->arena, w->lemma), w->slot);
            continue;
        }
        for (size_t k = 0; k < i; k++) first &= *v->block.at[k].slot || strcmp(v->block.at[k].code, w->code) != 0;
        if (!first) continue;
        const char *lemmas = lemmas_of(v, w->code, "", &some);
        if (some) put_verb(v, w->code, lemmas, "");
    }
    v->block.n = 0;
    v->block_code = "";
    v->patterns = false;
    cm_buf_clear(&v->without);
}

/* TABARI has stems ("ACCUS"): the verb that our patterns know, where it is one. */
static cm_str of_stem(cm_dict *m, cm_str word, bool *changed) {
    static const char *const ends[] = {"e", "y", NULL};
    if (cm_patterns_word(m->patterns, word)) return word;
    for (const char *const *e = ends; *e; e++) {
        cm_str longer = cm_str_of(cm_arena_printf(m->arena, "%.*s%s", CM_FMT(word), *e));
        if (!cm_patterns_word(m->patterns, longer)) continue;
        *changed = true;
        return longer;
    }
    if (word.n > 3 && word.s[word.n - 1] == 'i') { /* "carri" */
        cm_str y = cm_str_of(cm_arena_printf(m->arena, "%.*sy", (int)word.n - 1, word.s));
        if (cm_patterns_word(m->patterns, y)) {
            *changed = true;
            return y;
        }
    }
    return word;
}

static bool may_follow_verb(cm_str word) {
    static const char *const adverbs[] = {"back", "away", "apart", "forward", "aside", "together"};
    for (size_t i = 0; i < sizeof adverbs / sizeof *adverbs; i++)
        if (cm_str_is(word, adverbs[i])) return true;
    return cm_preposition_from(word) >= 0;
}

static void read_verb(verbs *v, const cm_dict_text *line) {
    cm_dict *m = v->m;
    cm_str text = line->body, code, phrase;
    bool both, stem = m->options->tabari;
    const char *why = NULL, *own;
    if (v->patterns) end_block(v);
    bool ok = code_in(text, &phrase, &code);
    const char *brace = memchr(phrase.s, '{', phrase.n);
    if (brace) { /* its forms: the lemmatiser knows them */
        if (!memchr(brace, '}', phrase.n - (size_t)(brace - phrase.s))) ok = false;
        phrase = cm_str_cut(phrase, 0, (size_t)(brace - phrase.s));
    }
    phrase = cm_str_trim(phrase);
    if (phrase.n && phrase.s[0] == '+') phrase = cm_str_cut(phrase, 1, phrase.n);
    if (phrase.n && phrase.s[phrase.n - 1] == '_') stem = false;
    cm_str words = underscored(m, phrase);
    if (!ok) why = "brackets that do not match";
    if (!why && (!words.n || word_fault(words))) why = "expected a verb";
    if (!why && words.n > 60) why = "a verb of more than 60 letters";
    own = why ? NULL : code.s ? event_code(v, code, &both, &why) : v->block_code;
    if (!why && code.s && both) why = "a code for both ways on a verb alone: write a pattern";
    if (why) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "verb", why);
        return;
    }
    verb w = {.lemma = words, .code = own, .slot = ""};
    bool changed = false;
    const char *bar = memchr(words.s, '_', words.n);
    if (bar) {
        cm_str first = cm_str_cut(words, 0, (size_t)(bar - words.s)), rest = cm_str_cut(words, first.n + 1, words.n),
               part;
        cm_str all = rest;
        bool follow = true;
        while (cm_str_split(&all, '_', &part)) follow &= may_follow_verb(part);
        if (!follow) { /* "shake hands" */
            w.lemma = first;
            w.slot = cm_arena_printf(m->arena, " obj,any:%.*s", CM_FMT(rest));
        }
    } else if (stem) {
        w.lemma = of_stem(m, words, &changed);
    }
    if (!v->block.n) v->where = cm_dict_where(m, line);
    CM_PUSH(m->arena, v->block, w);
    if (changed)
        cm_dict_report(m, line, COMITY_LINE_SIMPLIFIED, "verb",
                       cm_arena_printf(m->arena, "a stem in TABARI: read as the verb '%.*s'", CM_FMT(w.lemma)));
    else if (stem)
        cm_dict_report(m, line, COMITY_LINE_SIMPLIFIED, "verb",
                       "a stem in TABARI (no \"_\" at its end): read as the verb itself");
    else
        cm_dict_report(m, line, COMITY_LINE_CARRIED, "verb", "");
}

/* "--- GRANT [070] ---" */
static void read_header(verbs *v, const cm_dict_text *line) {
    cm_str before, code = {NULL, 0};
    bool both;
    const char *why = NULL;
    end_block(v);
    const char *own = code_in(line->body, &before, &code) ? event_code(v, code, &both, &why) : NULL;
    if (!own) {
        cm_dict_report(v->m, line, COMITY_LINE_REFUSED, "block", why ? why : "brackets that do not match");
        return;
    }
    v->block_code = own;
    cm_dict_report(v->m, line, COMITY_LINE_CARRIED, "block", "");
}

/* ----------------------------------------------------------- patterns -- */

static void write_pattern(verbs *v, const cm_dict_text *line, const char *code, const cm_dict_pattern *p) {
    cm_dict *m = v->m;
    const char *where = cm_dict_where(m, line);
    bool some;
    const char *lemmas = lemmas_of(v, NULL, p->particle, &some);
    if (some) {
        cm_str key = cm_str_of(cm_arena_printf(m->arena, "v:%s%s", lemmas, p->slots));
        const char *old = cm_dict_once(m, key, cm_arena_printf(m->arena, "%s\t%s", where, code));
        if (old) {
            const char *tab = strchr(old, '\t');
            bool same = strcmp(tab + 1, code) == 0;
            cm_dict_report(m, line, same ? COMITY_LINE_KNOWN : COMITY_LINE_REFUSED, "pattern",
                           cm_arena_printf(
                               m->arena,
                               same ? "comes to the same as a pattern before (%.*s)"
                                    : "comes to the same as a pattern before with another code: the first stays (%.*s)",
                               (int)(tab - old), old));
            return;
        }
        cm_buf_printf(&m->tables[CM_DICT_PATTERNS], "# %s\n%s v:%s%s%s\n", where, code, lemmas, p->slots, p->options);
        m->counts.entries++;
    }
    for (size_t i = 0; i < v->block.n; i++) {
        const verb *w = &v->block.at[i];
        if (*w->slot)
            put_line(v, code, cm_arena_printf(m->arena, "%.*s%s", CM_FMT(w->lemma), p->particle),
                     cm_arena_printf(m->arena, "%s%s", w->slot, p->slots), p->options, where);
    }
    cm_dict_report(m, line, *p->note ? COMITY_LINE_SIMPLIFIED : COMITY_LINE_CARRIED, "pattern", p->note);
}

static void read_pattern(verbs *v, const cm_dict_text *line) {
    cm_dict *m = v->m;
    cm_str text, code;
    bool both = false;
    const char *why = NULL;
    v->patterns = true;
    bool ok = code_in(cm_str_cut(line->body, 1, line->body.n), &text, &code);
    if (!ok)
        why = "brackets that do not match";
    else if (!code.s)
        why = "it has no code";
    else if (!v->block.n)
        why = "there is no verb before this pattern";
    const char *own = why ? NULL : event_code(v, code, &both, &why);
    cm_dict_pattern p = {0};
    if (!why) {
        p = cm_dict_pattern_of(m, text, both, set_name, v);
        why = p.reason;
    }
    if (why) {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "pattern", why);
        return;
    }
    if (*own) {
        write_pattern(v, line, own, &p);
        return;
    }
    /* no event: what the verb alone must not have beside it */
    bool alone = false;
    for (size_t i = 0; i < v->block.n; i++) alone |= *v->block.at[i].code != 0;
    cm_str slot = cm_str_trim(cm_str_of(p.slots));
    if (!alone) {
        cm_dict_report(m, line, COMITY_LINE_KNOWN, "pattern", "no event, as for the verbs alone");
    } else if (p.lexical == 1 && !memchr(slot.s, ' ', slot.n) && !cm_str_starts(slot, "subj:") && !*p.particle) {
        cm_buf_printf(&v->without, " !%.*s", CM_FMT(slot));
        cm_dict_report(m, line, COMITY_LINE_CARRIED, "pattern", "");
    } else {
        cm_dict_report(m, line, COMITY_LINE_REFUSED, "pattern",
                       "no event: Comity can leave out one word or phrase beside a verb, no more");
    }
}

/* ------------------------------------------------------------- reading -- */

static void report_synset(verbs *v, const cm_dict_text *line) {
    if (v->cursor >= v->synsets.n) return; /* not so: the same text is read in the same order twice */
    const synset *s = &v->synsets.at[v->cursor++];
    v->at = 0;
    const char *why = s->twice      ? "this synset is defined before: the first stays"
                      : !s->written ? "none of its words can be used"
                                    : NULL;
    cm_dict_report(v->m, line, why ? COMITY_LINE_REFUSED : COMITY_LINE_CARRIED, "synset", why);
}

static void report_member(verbs *v, const cm_dict_text *line) {
    const synset *s = v->cursor ? &v->synsets.at[v->cursor - 1] : NULL;
    if (!s || v->at >= s->members.n) return;
    const member *w = &s->members.at[v->at++];
    const char *why = s->twice ? "its synset is defined before" : w->reason;
    cm_dict_report(v->m, line, why ? COMITY_LINE_REFUSED : COMITY_LINE_CARRIED, "synset word", why);
}

static void read_file(verbs *v, cm_dict_reader r) {
    cm_dict_text line;
    bool synset_open = false;
    while (cm_dict_next(&r, true, &line)) {
        cm_str text = line.body;
        if (!text.n) {
            /* verbs without patterns end there; between patterns a blank line says nothing */
            if (v->block.n && !v->patterns) end_block(v);
            continue;
        }
        if (text.s[0] == '+' && synset_open) {
            report_member(v, &line);
            continue;
        }
        synset_open = text.s[0] == '&';
        if (synset_open)
            report_synset(v, &line);
        else if (cm_str_starts(text, "---"))
            read_header(v, &line);
        else if (text.s[0] == '-')
            read_pattern(v, &line);
        else if (text.s[0] == '~')
            cm_dict_report(v->m, &line, COMITY_LINE_REFUSED, "transformation",
                           "Comity composes codes by operators (data/ontology/compose.tsv), not by transformations");
        else
            read_verb(v, &line);
    }
    end_block(v);
}

comity_status cm_dict_verbs(cm_dict *m, const char *const *paths, size_t n, comity_error *err) {
    verbs v = {.m = m, .block_code = "", .where = ""};
    cm_dict_reader *readers = CM_NEW_ARRAY(m->arena, cm_dict_reader, n);
    for (size_t i = 0; i < n; i++) CM_TRY(cm_dict_open(m, paths[i], &readers[i], err));
    for (size_t i = 0; i < n; i++) gather(&v, readers[i]);
    write_sets(&v);
    for (size_t i = 0; i < n; i++) read_file(&v, readers[i]);
    cm_buf_free(&v.without);
    return COMITY_OK;
}
