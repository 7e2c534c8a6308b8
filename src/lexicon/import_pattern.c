/* A verb pattern of PETRARCH or TABARI as slots of ours. Theirs is a row of
 * words around the verb, ours asks for places in the syntax; what a place can
 * say is carried, what only an order of words can say is refused with the reason. */
#include "lexicon/import.h"
#include "lexicon/prepositions.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>

enum { MOST_MARKS = 64 };

typedef enum mark_kind {
    WORD,
    SYNSET,
    STAR,
    SOURCE,
    TARGET,
    BOTH,
    SKIP,
    OPEN_NOUN,
    CLOSE_NOUN,
    OPEN_PREP,
    CLOSE_PREP,
    BAR
} mark_kind;

typedef struct mark {
    mark_kind kind;
    cm_str text;
    bool glued; /* joined by "_" to the word before it */
} mark;

typedef struct converter {
    cm_dict *m;
    const char *(*set_name)(void *user, cm_str synset);
    void *user;
    mark at[MOST_MARKS];
    size_t n, star;
    cm_buf slots;
    bool equal;                /* the code goes both ways: nobody is source or target */
    bool source, target, both; /* a slot is written for it */
    bool target_first, by_source, passive;
    const char *particle, *note, *reason;
    unsigned lexical;
} converter;

static bool one_of(cm_str word, const char *const *list) {
    for (; *list; list++)
        if (cm_str_is(word, *list)) return true;
    return false;
}

static void refuse(converter *c, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void refuse(converter *c, const char *format, ...) {
    char text[300];
    va_list args;
    if (c->reason) return;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    c->reason = cm_arena_cstr(c->m->arena, cm_str_of(text));
}

/* -------------------------------------------------------------- marks -- */

static bool in_word(char c) {
    return c && !strchr(" \t_*$+%^{}()|&", c);
}

static void push(converter *c, mark_kind kind, cm_str text, bool glued) {
    if (c->n == MOST_MARKS) {
        refuse(c, "more than %d words and marks", MOST_MARKS);
        return;
    }
    c->at[c->n++] = (mark){kind, text, glued};
}

static void read_marks(converter *c, cm_str text) {
    bool glue = false;
    for (size_t i = 0; i < text.n && !c->reason;) {
        char ch = text.s[i];
        size_t from = i++;
        if (ch == '_') {
            glue = true;
            continue;
        }
        static const char signs[] = "*$+%^{}()|";
        static const mark_kind kinds[] = {STAR,      SOURCE,     TARGET,    BOTH,       SKIP,
                                          OPEN_NOUN, CLOSE_NOUN, OPEN_PREP, CLOSE_PREP, BAR};
        const char *sign = strchr(signs, ch);
        if (ch == ' ' || ch == '\t') {
            glue = false;
        } else if (sign) {
            if (ch == '*' && i < text.n && text.s[i] == '*') i++; /* "**" is the verb, too */
            push(c, kinds[sign - signs], (cm_str){"", 0}, false);
            glue = false;
        } else if (ch == '&') {
            while (i < text.n && (in_word(text.s[i]) || text.s[i] == '_')) i++;
            push(c, SYNSET, cm_str_cut(text, from + 1, i), false);
            glue = false;
        } else {
            while (i < text.n && in_word(text.s[i])) i++;
            cm_str word = cm_dict_words(c->m, cm_str_cut(text, from, i));
            for (size_t k = 0; k < word.n; k++) {
                unsigned char w = (unsigned char)word.s[k];
                if (!isalnum(w) && w < 0x80 && !strchr("-'.", (char)w)) refuse(c, "'%c' in a word", word.s[k]);
            }
            if (word.n > 60) refuse(c, "a word of more than 60 letters");
            push(c, WORD, word, glue && c->n && c->at[c->n - 1].kind == WORD);
            glue = false;
        }
    }
}

/* -------------------------------------------------------------- slots -- */

static void slot(converter *c, const char *places, const char *fill, bool lexical) {
    char text[2200];
    if (snprintf(text, sizeof text, " %s:%s", places, fill) >= (int)sizeof text) {
        refuse(c, "too many words in one place");
        return;
    }
    if (c->slots.n && strstr(c->slots.s, text)) return;
    cm_buf_puts(&c->slots, text);
    c->lexical += lexical;
}

static void actor(converter *c, mark_kind kind, const char *place) {
    if (c->equal) { /* both sides are found by "both"; the place is asked for only */
        if (kind != SOURCE && strcmp(place, "obj,iobj") != 0) slot(c, place, "*", false);
        return;
    }
    if (kind == SOURCE) {
        if (strcmp(place, "by") == 0)
            c->by_source = true; /* the passive's doer is the subject here */
        else
            slot(c, place, "S", false), c->source = true;
    } else if (kind == TARGET) {
        slot(c, place, "T", false);
        c->target = true;
    } else {
        c->both = true;
    }
}

/* What the marks from … to of one noun phrase ask for, as a slot's fill; NULL when it cannot be said. `sets` is
 * true when a named set is wanted: an actor's head word. */
static const char *fill_of(converter *c, size_t from, size_t to) {
    cm_arena *arena = c->m->arena;
    cm_buf b = {0};
    size_t start = from, alternatives = 0;
    bool bar = false;
    for (size_t i = from; i < to; i++) bar |= c->at[i].kind == BAR;
    for (size_t i = from; i <= to && !c->reason; i++) {
        if (i < to && c->at[i].kind != BAR) continue;
        size_t n = i - start;
        bool words = true;
        for (size_t k = start; k < i; k++) words &= c->at[k].kind == WORD;
        if (n == 0) {
            refuse(c, "an empty phrase in braces");
            break;
        }
        if (alternatives++) cm_buf_putc(&b, ',');
        const mark *head = &c->at[i - 1];
        for (size_t k = start; k < i; k++)
            if (c->at[k].kind == SYNSET && !c->set_name(c->user, c->at[k].text))
                refuse(c, "the synset is not defined (&%.*s)", CM_FMT(c->at[k].text));
        if (c->reason) break;
        if (n == 1) {
            if (head->kind == SYNSET)
                cm_buf_printf(&b, "$%s", c->set_name(c->user, head->text));
            else
                cm_buf_add(&b, head->text);
        } else if (words && (n > 2 || bar || head->glued)) {
            for (size_t k = start; k < i; k++) cm_buf_printf(&b, "%s%.*s", k > start ? "_" : "", CM_FMT(c->at[k].text));
        } else if (n == 2 && !bar) {
            const mark *mod = &c->at[start];
            if (head->kind == SYNSET)
                cm_buf_printf(&b, "$%s", c->set_name(c->user, head->text));
            else
                cm_buf_add(&b, head->text);
            if (mod->kind == WORD && memchr(mod->text.s, '-', mod->text.n))
                refuse(c, "a hyphen in a word that modifies another");
            if (mod->kind == SYNSET)
                cm_buf_printf(&b, "+$%s", c->set_name(c->user, mod->text));
            else
                cm_buf_printf(&b, "+%.*s", CM_FMT(mod->text));
        } else {
            refuse(c, "a phrase of a synset and more than one other word");
        }
        start = i + 1;
    }
    char *out = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&b)));
    cm_buf_free(&b);
    if (!c->reason && strlen(out) > 2000) refuse(c, "too many words in one phrase");
    return c->reason ? NULL : out;
}

/* The subject's head word: actors ask for it by the name of a set. */
static void subject(converter *c, size_t from, size_t to) {
    const char *fill = fill_of(c, from, to);
    if (!fill) return;
    bool named = fill[0] == '$' && !strchr(fill, '+') && !strchr(fill, ',');
    if (!named && !strchr(fill, '+')) {
        char *name =
            cm_arena_printf(c->m->arena, "subject_%.40s_%04x", fill, (unsigned)(cm_str_hash(cm_str_of(fill)) & 0xffff));
        for (char *q = name; *q; q++)
            if (!isalnum((unsigned char)*q)) *q = '_';
        if (!cm_dict_once(c->m, cm_str_of(name), fill)) {
            cm_buf_printf(&c->m->tables[CM_DICT_SETS], "%%set %s =", name);
            cm_str rest = cm_str_of(fill), part;
            while (cm_str_split(&rest, ',', &part)) cm_buf_printf(&c->m->tables[CM_DICT_SETS], " %.*s", CM_FMT(part));
            cm_buf_putc(&c->m->tables[CM_DICT_SETS], '\n');
        }
        fill = cm_arena_printf(c->m->arena, "$%s", name);
    }
    if (fill[0] != '$') {
        refuse(c, "a subject with a modifier: Comity asks for the head word of an actor only");
        return;
    }
    slot(c, "subj", cm_arena_printf(c->m->arena, "%s%s", c->target_first ? "T" : "S", fill), true);
    if (c->target_first)
        c->target = true;
    else
        c->source = true;
}

/* ------------------------------------------------------- before the verb -- */

static const char *const tense[] = {"is",   "are", "was",    "were", "be",   "been", "being", "has",
                                    "have", "had", "having", "do",   "does", "did",  NULL};
static const char *const articles[] = {"a",    "an",    "the",   "its",  "their", "his", "her",
                                       "this", "these", "those", "some", "any",   NULL};
static const char *const passives[] = {"is", "are", "was", "were", "be", "been", "being", NULL};
static const char *const modals[] = {"will", "would", "shall", "should", "may",    "might", "can",     "could",
                                     "must", "not",   "never", "no",     "cannot", "won't", "without", NULL};
static const char *const clauses[] = {"that",    "whether", "if",  "who", "which", "when", "where",
                                      "because", "while",   "and", "or",  "but",   NULL};

static size_t closing(const converter *c, size_t open, mark_kind kind) {
    for (size_t i = open + 1; i < c->n; i++)
        if (c->at[i].kind == kind) return i;
    return c->n;
}

static void word_out_of_place(converter *c, cm_str w) {
    if (one_of(w, modals))
        refuse(c, "'%.*s': Comity judges negation and future by itself; @operators compose the code", CM_FMT(w));
    else
        refuse(c, "'%.*s' begins a clause of its own: Comity composes clauses by operators", CM_FMT(w));
}

static void phrase_with_prep(converter *c, size_t open, size_t close);

static void before_verb(converter *c) {
    size_t from = 0, to = 0; /* words of the subject */
    for (size_t i = 0; i < c->star; i++)
        if (c->at[i].kind == TARGET) c->target_first = true;
    for (size_t i = 0; i < c->star && !c->reason; i++) {
        const mark *k = &c->at[i];
        switch (k->kind) {
        case SOURCE:
            break; /* the subject is the source unless said otherwise */
        case TARGET:
            break;
        case BOTH:
            c->both = true;
            break;
        case SKIP:
            refuse(c, "\"^\" skips a clause: Comity finds the verb's own subject by itself");
            break;
        case OPEN_NOUN: {
            size_t close = closing(c, i, CLOSE_NOUN);
            if (close > c->star)
                refuse(c, "a \"{\" without its \"}\" before the verb");
            else
                subject(c, i + 1, close);
            i = close;
            break;
        }
        case OPEN_PREP: {
            size_t close = closing(c, i, CLOSE_PREP);
            if (close > c->star)
                refuse(c, "a \"(\" without its \")\" before the verb");
            else
                phrase_with_prep(c, i, close);
            i = close;
            break;
        }
        case WORD:
            if (one_of(k->text, tense)) {
                c->passive |= one_of(k->text, passives);
                break;
            }
            if (one_of(k->text, articles)) break;
            if (one_of(k->text, modals) || one_of(k->text, clauses))
                word_out_of_place(c, k->text);
            else if (cm_str_is(k->text, "to") || cm_str_ends(k->text, "ed") || cm_str_ends(k->text, "ing"))
                refuse(c, "'%.*s': a verb before the verb; Comity composes those by operators", CM_FMT(k->text));
            if (to == 0) from = i;
            to = i + 1;
            break;
        case SYNSET:
            if (cm_str_starts(cm_dict_words(c->m, k->text), "aux")) { /* "&AUXVERB": tense, as "has" above */
                c->note = "auxiliary verbs before the verb are left out: Comity reads tense by itself";
                break;
            }
            if (to == 0) from = i;
            to = i + 1;
            break;
        default:
            refuse(c, "brackets that do not match");
        }
    }
    if (to && !c->reason) {
        for (size_t i = from; i < to; i++)
            if (c->at[i].kind != WORD && c->at[i].kind != SYNSET) refuse(c, "marks between the words before the verb");
        if (!c->reason) subject(c, from, to);
    }
}

/* -------------------------------------------------------- after the verb -- */

static bool always_particle(cm_str w) {
    static const char *const list[] = {"up",    "out",     "off",   "down",     "back", "away",
                                       "apart", "forward", "aside", "together", NULL};
    return one_of(w, list);
}

static const char *text_of(converter *c, cm_str s) {
    return cm_arena_cstr(c->m->arena, s);
}

/* "(TO + )", "(FOR {MILITARY AID})" */
static void phrase_with_prep(converter *c, size_t open, size_t close) {
    if (open + 1 == close || c->at[open + 1].kind != WORD || cm_preposition_from(c->at[open + 1].text) < 0) {
        refuse(c, "expected a preposition after \"(\"");
        return;
    }
    const char *prep = text_of(c, c->at[open + 1].text);
    size_t i = open + 2;
    if (i == close) slot(c, prep, "*", true);
    while (i < close && !c->reason) {
        mark_kind k = c->at[i].kind;
        if (k == SOURCE || k == TARGET || k == BOTH) {
            actor(c, k, prep);
            i++;
        } else if (k == OPEN_NOUN) {
            size_t end = closing(c, i, CLOSE_NOUN);
            if (end >= close) refuse(c, "a \"{\" without its \"}\"");
            const char *fill = c->reason ? NULL : fill_of(c, i + 1, end);
            if (fill) slot(c, prep, fill, true);
            i = end + 1;
        } else if (k == WORD || k == SYNSET) {
            size_t end = i;
            while (end < close && (c->at[end].kind == WORD || c->at[end].kind == SYNSET)) end++;
            while (i < end && c->at[i].kind == WORD && one_of(c->at[i].text, articles)) i++;
            const char *fill = i < end ? fill_of(c, i, end) : "*";
            /* "(TO WITHDRAW)" is an infinitive */
            if (fill) slot(c, strcmp(prep, "to") == 0 ? "to,comp" : prep, fill, true);
            i = end;
        } else {
            refuse(c, "brackets that do not match");
        }
    }
}

static void after_verb(converter *c) {
    const char *prep = NULL;
    bool infinitive = false, object = false;
    for (size_t i = c->star + 1; i < c->n && !c->reason; i++) {
        const mark *k = &c->at[i];
        size_t end = i + 1;
        switch (k->kind) {
        case SOURCE:
        case TARGET:
        case BOTH:
            actor(c, k->kind, prep ? prep : k->kind == TARGET ? "obj,iobj" : "obj");
            prep = NULL;
            continue;
        case SKIP:
            refuse(c, "\"^\" skips a clause: Comity keeps to the verb's own by itself");
            continue;
        case STAR:
            refuse(c, "two verbs");
            continue;
        case OPEN_PREP:
            end = closing(c, i, CLOSE_PREP);
            if (end == c->n)
                refuse(c, "a \"(\" without its \")\"");
            else
                phrase_with_prep(c, i, end);
            i = end;
            continue;
        case OPEN_NOUN:
            end = closing(c, i, CLOSE_NOUN);
            if (end == c->n) refuse(c, "a \"{\" without its \"}\"");
            break;
        case WORD:
            if (one_of(k->text, articles) || (prep && one_of(k->text, tense))) continue;
            if (one_of(k->text, modals) || one_of(k->text, clauses)) {
                word_out_of_place(c, k->text);
                continue;
            }
            if (i == c->star + 1 && always_particle(k->text)) {
                c->particle = cm_arena_printf(c->m->arena, "_%.*s", CM_FMT(k->text));
                continue;
            }
            if (cm_preposition_from(k->text) >= 0) {
                if (prep) slot(c, prep, "*", true);
                prep = text_of(c, k->text);
                infinitive = cm_str_is(k->text, "to");
                continue;
            }
            break;
        case SYNSET:
            break;
        default:
            refuse(c, "brackets that do not match");
            continue;
        }
        const char *fill;
        if (k->kind == OPEN_NOUN) {
            fill = c->reason ? NULL : fill_of(c, i + 1, end);
            i = end;
        } else {
            while (end < c->n && c->at[end].kind == WORD && c->at[end].glued &&
                   cm_preposition_from(c->at[end].text) < 0)
                end++;
            fill = fill_of(c, i, end);
            i = end - 1;
        }
        if (!fill) continue;
        if (prep)
            slot(c, infinitive ? "to,comp" : prep, fill, true);
        else if (k->kind == WORD && cm_str_ends(k->text, "ly"))
            slot(c, "any", fill, true);
        else
            slot(c, object ? "any" : k->kind == OPEN_NOUN ? "obj" : "obj,comp", fill, true), object = true;
        prep = NULL;
        infinitive = false;
    }
    if (prep && !c->reason) slot(c, prep, "*", true);
}

cm_dict_pattern cm_dict_pattern_of(cm_dict *m, cm_str text, bool both,
                                   const char *(*set_name)(void *user, cm_str synset), void *user) {
    converter c = {.m = m, .set_name = set_name, .user = user, .particle = "", .note = "", .equal = both, .both = both};
    read_marks(&c, text);
    size_t stars = 0;
    for (size_t i = 0; i < c.n; i++)
        if (c.at[i].kind == STAR && !stars++) c.star = i;
    if (!stars) refuse(&c, "expected the verb's place, \"*\"");
    if (!c.reason) before_verb(&c);
    if (!c.reason) after_verb(&c);
    const char *options = "";
    if (c.target_first && !c.reason && !c.target && !c.both) {
        if (c.source)
            slot(&c, "subj", "T", false); /* "+ * FROM $": the subject receives */
        else if (!c.passive && !c.by_source)
            options = " ; role=swap";
        /* else "+ WAS * BY $": the passive, which the matcher turns by itself */
    }
    if (c.both && !c.reason) {
        if (c.source || c.target)
            refuse(&c, "the two sides are equal in this code, and told apart in the pattern");
        else {
            slot(&c, "both", "ST", false);
            /* "% *": the two are the subject together, and there is no other beside the verb */
            if (!c.equal) slot(&c, "!obj", "*", false);
        }
    }
    cm_dict_pattern out = {.slots = cm_arena_cstr(m->arena, cm_str_of(cm_buf_cstr(&c.slots))),
                           .options = options,
                           .particle = c.particle,
                           .lexical = c.lexical,
                           .note = c.note,
                           .reason = c.reason};
    cm_buf_free(&c.slots);
    return out;
}
