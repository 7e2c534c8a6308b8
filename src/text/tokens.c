/* Tokens as the English Universal Dependencies treebanks (EWT, GUM) cut them:
 * clitics and most hyphens apart, numbers, abbreviations and addresses whole. */
#include "text/abbreviations.h"
#include "text/text.h"
#include "text/utf8.h"

/* Bytes without white space taken as one piece (longer ones are cut), and of a mail address or host. */
enum { MAX_CHUNK = 4000, MAX_ADDRESS = 320 };

typedef struct scan {
    cm_arena *arena;
    cm_str text;
    size_t start, end; /* the stretch */
    CM_VEC(cm_place) out;
} scan;

/* The plain writing of a character that the syntax model does not tell apart, or NULL. */
static const char *plain(uint32_t c) {
    switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0x02BC: return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xAB: case 0xBB: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212: return "-";
    case 0x2014: case 0x2015: return "--";
    case 0x2026: return "...";
    case 0xAD: case 0x200C: case 0x200D: case 0x2060: return "";
    default: return NULL;
    }
}

static cm_str form_of(cm_arena *arena, cm_str raw) {
    bool changes = false;
    for (size_t at = 0; at < raw.n && !changes;) {
        if ((unsigned char)raw.s[at] < 0x80) at++;
        else changes = plain(cm_utf8_next(raw, &at, NULL)) != NULL;
    }
    if (!changes) return raw;
    char *form = cm_arena_alloc(arena, raw.n + 1); /* no plain writing is longer than its original's bytes */
    size_t n = 0;
    for (size_t at = 0; at < raw.n;) {
        size_t was = at;
        const char *to = plain(cm_utf8_next(raw, &at, NULL));
        size_t bytes = to ? strlen(to) : at - was;
        memcpy(form + n, to ? to : raw.s + was, bytes);
        n += bytes;
    }
    return n ? (cm_str){form, n} : raw; /* a lone joiner stays itself: a form is never empty */
}

static void emit(scan *sc, size_t from, size_t to) {
    if (from >= to) return;
    bool space = to >= sc->text.n || cm_is_space(cm_utf8_peek(sc->text, to));
    cm_place place = {.start = (uint32_t)from, .end = (uint32_t)to & 0x7fffffffu, .space_after = space};
    CM_PUSH(sc->arena, sc->out, place);
}

static bool apostrophe(uint32_t c) { return c == '\'' || c == 0x2019; }
static bool hyphen(uint32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
static bool closer(uint32_t c) {
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

static size_t skip(cm_str s, size_t at) {
    cm_utf8_next(s, &at, NULL);
    return at;
}

static size_t run_of(const scan *sc, size_t at, size_t e, char a, char b) {
    while (at < e && (sc->text.s[at] == a || sc->text.s[at] == b)) at++;
    return at;
}

static size_t digits(const scan *sc, size_t at, size_t e) {
    size_t from = at;
    while (at < e && cm_is_digit((unsigned char)sc->text.s[at])) at++;
    return at - from;
}

static bool one_of(cm_str word, const char *const *list) {
    for (; *list; list++)
        if (cm_str_ieq(word, cm_str_of(*list))) return true;
    return false;
}

/* Clitics after an apostrophe. */
static size_t clitic(cm_str rest) {
    static const char *const endings[] = {"s", "d", "m", "ll", "re", "ve", NULL};
    return one_of(rest, endings) ? rest.n : 0;
}

typedef struct split {
    const char *word;
    unsigned char at, again; /* cut before these bytes; 0 none */
} split;

/* Words written together that the treebanks cut. */
static const split splits[] = {
    {"cannot", 3, 0}, {"gonna", 3, 0},  {"wanna", 3, 0},    {"gotta", 3, 0},   {"gimme", 3, 0},   {"lemme", 3, 0},
    {"dunno", 2, 3},  {"dont", 2, 0},   {"didnt", 3, 0},    {"doesnt", 4, 0},  {"isnt", 2, 0},    {"arent", 3, 0},
    {"wasnt", 3, 0},  {"werent", 4, 0}, {"wouldnt", 5, 0},  {"couldnt", 5, 0}, {"shouldnt", 6, 0}, {"havent", 4, 0},
    {"hasnt", 3, 0},  {"hadnt", 3, 0},  {"wont", 2, 0},     {"cant", 2, 0},    {"alot", 1, 0},    {"aint", 2, 0},
    {"im", 1, 0},     {"ive", 1, 0},    {"hes", 2, 0},      {"shes", 3, 0},    {"thats", 4, 0},   {"whats", 4, 0},
    {"theres", 5, 0}, {"youre", 3, 0},  {"theyre", 4, 0},   {"youll", 3, 0},   {"theyll", 4, 0},  {"outta", 3, 0},
};

static size_t unit_at(const scan *sc, size_t p, size_t q) {
    static const char *const units[] = {"mm", "cm", "km", "kg",  "ft",  "pm", "am",  "k",  "mph", "kph", "mw", "gw",
                                        "kw", "lb", "lbs", "oz", "gb",  "mb", "ghz", "mhz", "khz", "bn", "mn", "m",
                                        "hrs", "mins", "sq", NULL};
    size_t at = p;
    while (at < q && (cm_is_digit((unsigned char)sc->text.s[at]) || sc->text.s[at] == '.' || sc->text.s[at] == ',' ||
                      sc->text.s[at] == ':'))
        at++;
    return at > p && at < q && one_of(cm_str_cut(sc->text, at, q), units) ? at : 0;
}

/* A word without hyphen or edge punctuation: its clitics and units apart. */
static void word(scan *sc, size_t p, size_t q) {
    cm_str w = cm_str_cut(sc->text, p, q);
    if (cm_is_digit((unsigned char)w.s[0])) {
        size_t at = unit_at(sc, p, q);
        if (at) {
            emit(sc, p, at);
            emit(sc, at, q);
            return;
        }
    }
    if (w.n <= 8)
        for (size_t i = 0; i < sizeof splits / sizeof *splits; i++) {
            if (!cm_str_ieq(w, cm_str_of(splits[i].word))) continue;
            if (w.n <= 3 && w.s[1] >= 'A' && w.s[1] <= 'Z') break; /* IM, IVE: acronyms */
            size_t second = splits[i].again ? p + splits[i].again : q;
            emit(sc, p, p + splits[i].at);
            emit(sc, p + splits[i].at, second);
            emit(sc, second, q);
            return;
        }
    size_t quote = q;
    for (size_t at = q; at > p && q - at < 6;) {
        uint32_t c = cm_utf8_before(sc->text, at, &at);
        if (apostrophe(c)) {
            quote = at;
            break;
        }
    }
    if (quote < q && quote > p) {
        size_t after = skip(sc->text, quote);
        cm_str rest = cm_str_cut(sc->text, after, q);
        char before = sc->text.s[quote - 1];
        if (cm_str_ieq(rest, CM_STR("t")) && (before == 'n' || before == 'N')) {
            if (quote - 1 > p) {
                word(sc, p, quote - 1);
                emit(sc, quote - 1, q);
                return;
            }
        } else if (clitic(rest)) {
            /* "the 60's" is a decade, "2003's" a genitive */
            cm_str left = cm_str_cut(sc->text, p, quote);
            bool decade = before == '0' && (left.n == 2 || left.n == 4) && digits(sc, p, quote) == left.n;
            if (!decade) {
                word(sc, p, quote);
                emit(sc, quote, q);
                return;
            }
        }
    }
    emit(sc, p, q);
}

static bool stays_with_hyphen(cm_str left) {
    static const char *const prefixes[] = {
        "non",  "e",    "re",    "anti",  "pre",   "co",   "mid",  "pro",  "cross", "post", "over",
        "counter", "multi", "ex", "sub",  "semi",  "mini", "neo",  "inter", "intra", "micro", "socio",
        "psycho", "quasi", "ultra", "un",  "bi",   "tri",  "trans", "extra", "infra", "macro", "mega",
        "hyper", "proto", "pseudo", "under", "de", "dis", "mis", "para", "poly", "uni", NULL};
    return left.n <= 7 && one_of(left, prefixes);
}

/* The hyphen at `q` of the word begun at `p`: the end of what belongs together across it, or 0 to cut there. */
static size_t across_hyphen(const scan *sc, size_t p, size_t q, size_t e) {
    size_t after = skip(sc->text, q);
    size_t left = digits(sc, p, q);
    if (left && left == q - p) {
        size_t d1 = digits(sc, after, e), at = after + d1;
        bool more = at + 1 < e && hyphen((unsigned char)sc->text.s[at]);
        size_t d2 = more ? digits(sc, at + 1, e) : 0;
        size_t end2 = at + 1 + d2;
        bool more2 = more && end2 + 1 < e && sc->text.s[end2] == '-';
        size_t d3 = more2 ? digits(sc, end2 + 1, e) : 0;
        if (left == 4 && d1 == 2 && d2 == 2 && d3 == 0) return end2; /* 2009-11-29 */
        if (left <= 2 && d1 <= 2 && d1 && d2 == 4 && d3 == 0) return end2;
        if (left == 3 && d1 == 3 && d2 == 4 && d3 == 0) return end2; /* telephone numbers */
        if (left <= 2 && d1 == 3 && d2 == 3 && d3 == 4) return end2 + 1 + d3;
        if (left == 3 && d1 == 4 && d2 == 0 && !(at < e && cm_is_word(cm_utf8_peek(sc->text, at)))) return at;
        return 0;
    }
    uint32_t next = cm_utf8_peek(sc->text, after);
    cm_str prefix = cm_str_cut(sc->text, p, q);
    if (cm_is_letter(next) && stays_with_hyphen(prefix)) return after;
    if (cm_is_digit(next) && cm_str_ieq(prefix, CM_STR("mid"))) return after;
    return 0;
}

/* Whether the full stop at `q` between two word characters glues two sentences or a title and a name. */
static bool glued(const scan *sc, size_t p, size_t q, size_t e) {
    size_t after = q + 1;
    uint32_t next = cm_utf8_peek(sc->text, after);
    if (!cm_is_upper(next)) return false;
    size_t second = skip(sc->text, after);
    if (second >= e || !cm_is_lower(cm_utf8_peek(sc->text, second))) return false;
    size_t run = q;
    bool lower = true;
    while (run > p) {
        size_t from;
        uint32_t c = cm_utf8_before(sc->text, run, &from);
        if (!cm_is_letter(c)) break;
        lower = lower && cm_is_lower(c);
        run = from;
    }
    cm_str left = cm_str_cut(sc->text, p, q);
    cm_abbreviation kind = cm_abbreviation_of(left);
    if (kind == CM_ABBR_TITLE) return true;
    size_t third = second < e ? skip(sc->text, second) : second;
    bool long_word = third < e && cm_is_lower(cm_utf8_peek(sc->text, third));
    if ((kind == CM_ABBR_INITIAL || kind == CM_ABBR_DOTTED) && long_word) return true; /* J.F.Kennedy */
    return run == p && lower && q - run >= 3;
}

/* Where the word that begins at `p` ends, connecting characters included. */
static size_t word_end(const scan *sc, size_t p, size_t e) {
    cm_str s = sc->text;
    size_t q = p, segment = p;
    uint32_t prev = 0;
    while (q < e) {
        size_t after = q;
        uint32_t c = cm_utf8_next(s, &after, NULL);
        if (cm_is_word(c)) {
            prev = c;
            q = after;
            continue;
        }
        uint32_t next = after < e ? cm_utf8_peek(s, after) : 0;
        bool join = false;
        if (c == '$' && q - p <= 3) { /* US$ */
            bool upper = true;
            for (size_t i = p; i < q; i++) upper = upper && s.s[i] >= 'A' && s.s[i] <= 'Z';
            return upper ? after : q;
        }
        if (!next || !(cm_is_word(next))) {
            if (c == '_' && next == '_') join = true;
            else break;
        } else if (apostrophe(c)) {
            join = cm_is_letter(next) && prev;
        } else if (c == '.') {
            join = !glued(sc, segment, q, e);
        } else if (c == ',') {
            size_t n = digits(sc, after, e);
            join = cm_is_digit(prev) && (n == 3 || (n == 2 && after + 2 < e && s.s[after + 2] == ','));
        } else if (c == ':') {
            join = cm_is_digit(prev) && cm_is_digit(next);
        } else if (c == '/') {
            size_t n = digits(sc, after, e);
            bool document = q == p + 1 && (s.s[p] == 'A' || s.s[p] == 'S') &&
                            (n > 0 || cm_str_starts(cm_str_cut(s, after, e), "RES/") ||
                             cm_str_starts(cm_str_cut(s, after, e), "PV."));
            bool inside = cm_str_starts(cm_str_cut(s, p, q), "A/") || cm_str_starts(cm_str_cut(s, p, q), "S/");
            join = (cm_is_digit(prev) && cm_is_digit(next)) || document || (inside && n > 0) ||
                   (q == p + 1 && cm_is_lower(prev) && cm_is_lower(next));
        } else if (c == '&') {
            join = cm_is_upper(prev) && cm_is_upper(next);
        } else if (c == '_' || c == '@') {
            join = true;
        } else if (hyphen(c)) {
            size_t to = across_hyphen(sc, segment, q, e);
            if (!to) break;
            if (to != after) return to; /* a number written with hyphens, whole */
            join = true;
        }
        if (!join) break;
        prev = c;
        q = after;
    }
    return q;
}

/* Whether nothing but closing quotes and brackets stands between `at` and the end of the stretch. */
static bool at_end(const scan *sc, size_t at) {
    while (at < sc->end) {
        uint32_t c = cm_utf8_next(sc->text, &at, NULL);
        if (!closer(c) && !cm_is_space(c)) return false;
    }
    return true;
}

/* Whether the full stop at `q` belongs to the word [p, q). */
static bool keeps_stop(const scan *sc, size_t p, size_t q, size_t e) {
    if (q >= e || sc->text.s[q] != '.') return false;
    size_t stops = run_of(sc, q, e, '.', '.') - q;
    if (stops > 2) return false; /* an ellipsis */
    size_t next = q + 1;
    while (next < sc->end && cm_is_space(cm_utf8_peek(sc->text, next))) next = skip(sc->text, next);
    cm_abbreviation kind = cm_abbreviation_of(cm_str_cut(sc->text, p, q));
    if (stops == 2) return kind != CM_NO_ABBREVIATION; /* "Acme Inc.." */
    switch (kind) {
    case CM_NO_ABBREVIATION: return false;
    case CM_ABBR_DOTTED: return true;
    case CM_ABBR_NUMBER: return next < sc->end && cm_is_digit((unsigned char)sc->text.s[next]);
    default: return !at_end(sc, q + 1);
    }
}

static bool emoji(uint32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF);
}

/* One symbol with what hangs on it: variation selectors, skin tones, joined emoji, the second half of a flag. */
static size_t symbol_end(const scan *sc, size_t p, size_t e) {
    size_t q = p;
    uint32_t first = cm_utf8_next(sc->text, &q, NULL);
    bool flag = first >= 0x1F1E6 && first <= 0x1F1FF;
    while (q < e) {
        size_t after = q;
        uint32_t c = cm_utf8_next(sc->text, &after, NULL);
        bool selector = c == 0xFE0F || c == 0xFE0E || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
                        (c >= 0xE0020 && c <= 0xE007F);
        if (c == 0x200D && after < e && emoji(cm_utf8_peek(sc->text, after))) {
            cm_utf8_next(sc->text, &after, NULL);
        } else if (flag && c >= 0x1F1E6 && c <= 0x1F1FF) {
            flag = false;
        } else if (!selector && cm_char_class_of(c) != CM_CHAR_JOINER) {
            break;
        }
        q = after;
    }
    return q;
}

static size_t emoticon_end(const scan *sc, size_t p, size_t e) {
    static const char *const faces[] = {":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":')", ":'(", ">:(", "^_^", ":)", ":(",
                                        ";)",  ":D",  ":P",  ":/",  "=)",  "=(",  "<3",  NULL};
    cm_str rest = cm_str_cut(sc->text, p, e);
    for (const char *const *f = faces; *f; f++) {
        size_t n = strlen(*f);
        if (cm_str_starts(rest, *f) && (rest.n == n || !cm_is_word(cm_utf8_peek(rest, n)))) return p + n;
    }
    return 0;
}

/* The end of a web or mail address that begins at `p`, without the punctuation of the sentence around it; 0 none. */
static size_t address_end(const scan *sc, size_t p, size_t e) {
    cm_str rest = cm_str_cut(sc->text, p, e);
    bool web = cm_str_starts(rest, "http://") || cm_str_starts(rest, "https://") || cm_str_starts(rest, "ftp://") ||
               cm_str_starts(rest, "www.") || cm_str_starts(rest, "mailto:") || cm_str_starts(rest, "doi:10.") ||
               cm_str_starts(rest, "HTTP://") || cm_str_starts(rest, "WWW.");
    if (!web) {
        /* name@host.tld, or host.tld/path */
        size_t at = 0, dots = 0, mail = 0, slash = 0;
        if (rest.n > MAX_ADDRESS) rest.n = MAX_ADDRESS; /* keeps strange text linear */
        for (; at < rest.n; at++) {
            unsigned char c = (unsigned char)rest.s[at];
            if (c == '@' && at > 0) mail = at, dots = 0;
            else if (c == '/' && dots && !slash) slash = at;
            else if (c == '.' && at + 1 < rest.n && cm_is_word((unsigned char)rest.s[at + 1])) dots++;
            else if (!(c < 0x80 && cm_is_word(c)) && c != '-' && c != '_' && c != '.' && c != '%' && c != '+') break;
        }
        if (mail && dots) {
            while (at > mail && !cm_is_word((unsigned char)rest.s[at - 1])) at--;
            return p + at;
        }
        if (!slash || slash < 4) return 0;
        size_t tld = slash;
        while (tld > 0 && rest.s[tld - 1] >= 'a' && rest.s[tld - 1] <= 'z') tld--;
        if (tld == 0 || rest.s[tld - 1] != '.' || slash - tld < 2 || slash - tld > 4) return 0;
    }
    size_t end = e, open = 0;
    for (size_t i = p; i < e; i++) {
        char c = sc->text.s[i];
        if (c == '(') open++;
        if (c == '<' || c == '>' || c == '"' || (c == ')' && open-- == 0)) {
            end = i;
            break;
        }
    }
    while (end > p && (strchr(".,;:!?'\"]", sc->text.s[end - 1]) != NULL)) {
        if (end - p > 3 && sc->text.s[end - 1] == '.' && sc->text.s[end - 2] == '.') break; /* cut short with "..." */
        end--;
    }
    return end;
}

static size_t punctuation_end(const scan *sc, size_t p, size_t e, bool chunk_start) {
    cm_str s = sc->text;
    char c = s.s[p];
    char next = p + 1 < e ? s.s[p + 1] : '\0';
    switch (c) {
    case '.':
        if (next == '.') return run_of(sc, p, e, '.', '.');
        if (chunk_start && cm_is_word((unsigned char)next)) return word_end(sc, p + 1, e);
        return p + 1;
    case '!':
    case '?': return run_of(sc, p, e, '!', '?');
    case '`':
    case '\'': return next == c ? p + 2 : p + 1;
    case '-':
    case '*':
    case '=':
    case '_':
    case '~':
    case '<':
    case '>':
    case '+':
    case '#':
    case '$':
        if (c == '+' && chunk_start && cm_is_digit((unsigned char)next)) return word_end(sc, p + 1, e);
        if (c == '#' && chunk_start && cm_is_letter((unsigned char)next)) return word_end(sc, p + 1, e);
        return run_of(sc, p, e, c, c);
    default:
        if ((unsigned char)c < 0x80) return p + 1;
        return symbol_end(sc, p, e);
    }
}

/* A stretch without white space. */
static void chunk(scan *sc, size_t s, size_t e) {
    cm_str text = sc->text;
    bool plain_word = true, addresses = false;
    for (size_t i = s; i < e; i++) {
        unsigned char c = (unsigned char)text.s[i];
        plain_word = plain_word && (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        addresses = addresses || c == '@' || c == '/' || c == ':';
    }
    addresses = addresses || (e - s > 6 && cm_str_starts(cm_str_cut(text, s, e), "www."));
    if (plain_word) {
        word(sc, s, e);
        return;
    }
    bool fresh = true; /* nothing but punctuation so far */
    for (size_t p = s; p < e;) {
        uint32_t c = cm_utf8_peek(text, p);
        size_t q = addresses && fresh ? address_end(sc, p, e) : 0;
        if (!q && fresh) q = emoticon_end(sc, p, e);
        if (q) {
            emit(sc, p, q);
            p = q;
            continue;
        }
        if (cm_is_word(c)) {
            q = word_end(sc, p, e);
            if (keeps_stop(sc, p, q, e)) {
                emit(sc, p, q + 1);
                q++;
            } else {
                word(sc, p, q);
            }
            fresh = false;
            p = q;
            continue;
        }
        if (apostrophe(c)) {
            /* a genitive after an abbreviation or bracket ("U.S.'s"), or by itself ("'s"), or "'em", "'90s" */
            size_t after = skip(text, p), to = after;
            while (to < e && cm_is_word(cm_utf8_peek(text, to))) to = skip(text, to);
            cm_str rest = cm_str_cut(text, after, to);
            static const char *const clipped[] = {"em", "til", "cause", "n", "tis", "twas", NULL};
            bool year = rest.n >= 2 && digits(sc, after, to) == 2 && (rest.n == 2 || cm_str_ends(rest, "s"));
            bool alone = p == s && to == e;
            if ((clitic(rest) && (!fresh || alone)) || (fresh && (year || one_of(rest, clipped)))) {
                emit(sc, p, to);
                p = to;
                continue;
            }
        }
        q = punctuation_end(sc, p, e, p == s);
        emit(sc, p, q);
        if (!hyphen(c)) fresh = true;
        p = q;
    }
}

void cm_token_places(cm_arena *arena, cm_str text, uint32_t start, uint32_t end, cm_place **places, uint32_t *n) {
    scan sc = {.arena = arena, .text = text, .start = start, .end = end};
    if (sc.end > text.n) sc.end = text.n;
    size_t guess = (end - start) / 5 + 4; /* English has about five bytes a token */
    sc.out.at = CM_NEW_ARRAY(arena, cm_place, guess);
    sc.out.cap = guess;
    for (size_t p = start; p < sc.end;) {
        size_t after = p;
        uint32_t c = cm_utf8_next(text, &after, NULL);
        if (cm_is_space(c)) {
            p = after;
            continue;
        }
        size_t e = after;
        while (e < sc.end && e - p < MAX_CHUNK) {
            size_t next = e;
            if (cm_is_space(cm_utf8_next(text, &next, NULL))) break;
            e = next;
        }
        chunk(&sc, p, e);
        p = e;
    }
    *places = sc.out.at;
    *n = (uint32_t)sc.out.n;
}

static cm_token *tokens_at(cm_arena *arena, cm_str text, const cm_place *places, uint32_t n) {
    cm_token *out = CM_NEW_ARRAY(arena, cm_token, n);
    for (uint32_t i = 0; i < n; i++) {
        cm_place at = places[i];
        out[i] = (cm_token){.start = at.start, .end = at.end, .head = -1, .space_after = at.space_after,
                            .form = form_of(arena, cm_str_cut(text, at.start, at.end))};
    }
    return out;
}

void cm_tokenize(cm_arena *arena, cm_str text, uint32_t start, uint32_t end, cm_token **tokens, uint32_t *n_tokens) {
    cm_place *places;
    cm_token_places(arena, text, start, end, &places, n_tokens);
    *tokens = tokens_at(arena, text, places, *n_tokens);
}

void cm_text_tokens(cm_arena *arena, cm_str text, cm_sentence *sentence) {
    sentence->tokens = tokens_at(arena, text, sentence->places, sentence->n_tokens);
}
