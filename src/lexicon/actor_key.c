#include "lexicon/actor_key.h"

#include "base/day.h"

/* U+00C0 … U+017F without case and accents. */
static const char *const folded[] = {
    "a", "a", "a",  "a", "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i", "i", "i",  "i",  "d", "n", "o",  "o",
    "o", "o", "o",  "",  "o", "u", "u",  "u",  "u", "y", "th", "ss", "a", "a", "a",  "a",  "a", "a", "ae", "c",
    "e", "e", "e",  "e", "i", "i", "i",  "i",  "d", "n", "o",  "o",  "o", "o", "o",  "",   "o", "u", "u",  "u",
    "u", "y", "th", "y", "a", "a", "a",  "a",  "a", "a", "c",  "c",  "c", "c", "c",  "c",  "c", "c", "d",  "d",
    "d", "d", "e",  "e", "e", "e", "e",  "e",  "e", "e", "e",  "e",  "g", "g", "g",  "g",  "g", "g", "g",  "g",
    "h", "h", "h",  "h", "i", "i", "i",  "i",  "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j", "j", "k",  "k",
    "k", "l", "l",  "l", "l", "l", "l",  "l",  "l", "l", "l",  "n",  "n", "n", "n",  "n",  "n", "n", "n",  "n",
    "o", "o", "o",  "o", "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r", "r", "s",  "s",  "s", "s", "s",  "s",
    "s", "s", "t",  "t", "t", "t", "t",  "t",  "u", "u", "u",  "u",  "u", "u", "u",  "u",  "u", "u", "u",  "u",
    "w", "w", "y",  "y", "y", "z", "z",  "z",  "z", "z", "z",  "s",
};

void cm_key_begin(cm_key *key) {
    key->n = key->words = key->capital = 0;
    key->upper = true;
    key->full = false;
    key->s[0] = 0;
}

static void put(cm_key *key, char c) {
    if (key->n + 1 >= CM_KEY_MAX) {
        key->full = true;
        return;
    }
    key->s[key->n++] = c;
}

static uint32_t decode(cm_str s, size_t *i) {
    unsigned char c = (unsigned char)s.s[*i];
    unsigned more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
    if (more == 0 || *i + more >= s.n) {
        (*i)++;
        return c;
    }
    uint32_t code = c & (0x3Fu >> more);
    for (unsigned k = 1; k <= more; k++) code = code << 6 | ((unsigned char)s.s[*i + k] & 0x3Fu);
    *i += more + 1;
    return code;
}

static bool parts_words(uint32_t c) {
    return c == ' ' || c == '-' || c == '/' || c == 0xA0 || (c >= 0x2010 && c <= 0x2015) || c == '\t';
}

/* Dots and apostrophes of all kinds are not part of a name's key. */
static bool dropped(uint32_t c) {
    return c == '.' || c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0x2BB || c == '"' ||
           (c >= 0x300 && c <= 0x36F);
}

bool cm_key_is_genitive(cm_str s) { return cm_str_is(s, "'s") || cm_str_is(s, "\xE2\x80\x99s"); }

void cm_key_add(cm_key *key, cm_str s) {
    bool inside = key->n > 0 && cm_key_is_genitive(s); /* tables write "People's" as one word, texts are cut before the "'s" */
    for (size_t i = 0; i < s.n;) {
        uint32_t c = decode(s, &i);
        if (parts_words(c)) {
            inside = false;
            continue;
        }
        if (dropped(c)) continue;
        bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE) || (c >= 0x100 && c < 0x180 && !(c & 1));
        bool small = (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF) || (c >= 0x100 && c < 0x180 && (c & 1));
        if (!inside) {
            if (key->n) put(key, ' ');
            if (capital && key->words < 32) key->capital |= 1u << key->words;
            key->words++;
            inside = true;
        }
        if (small) key->upper = false;
        if (c < 0x80) {
            put(key, (char)(c >= 'A' && c <= 'Z' ? c + 32 : c));
        } else if (c >= 0xC0 && c < 0x180) {
            for (const char *f = folded[c - 0xC0]; *f; f++) put(key, *f);
        } else if (c == 0x218 || c == 0x219) {
            put(key, 's');
        } else if (c == 0x21A || c == 0x21B) {
            put(key, 't');
        } else { /* keep what is not Latin, byte by byte of a fixed form */
            put(key, (char)(0xF0 | (c >> 18 & 7)));
            put(key, (char)(0x80 | (c >> 12 & 0x3F)));
            put(key, (char)(0x80 | (c >> 6 & 0x3F)));
            put(key, (char)(0x80 | (c & 0x3F)));
        }
    }
    key->s[key->n] = 0;
}

cm_str cm_key_first_word(const cm_key *key) {
    const char *blank = memchr(key->s, ' ', key->n);
    return (cm_str){key->s, blank ? (size_t)(blank - key->s) : key->n};
}

cm_str cm_key_last_word(const cm_key *key) {
    uint32_t from = key->n;
    while (from > 0 && key->s[from - 1] != ' ') from--;
    return (cm_str){key->s + from, key->n - from};
}

static bool number(cm_str s, int *out) {
    if (s.n == 0 || s.n > 4) return false;
    *out = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9') return false;
        *out = *out * 10 + (s.s[i] - '0');
    }
    return true;
}

bool cm_term_day_parse(cm_str s, bool end, int32_t *day) {
    cm_str rest = cm_str_trim(s), part;
    int f[3] = {0, end ? 12 : 1, 0}, n = 0;
    while (n < 3 && cm_str_split(&rest, '-', &part))
        if (!number(part, &f[n++])) return false;
    if (n == 0 || rest.s || f[0] < 1 || f[1] < 1 || f[1] > 12) return false;
    if (n < 3) f[2] = end ? cm_days_in_month(f[0], f[1]) : 1;
    if (f[2] < 1 || f[2] > cm_days_in_month(f[0], f[1])) return false;
    *day = cm_day_from_ymd(f[0], f[1], f[2]);
    return true;
}
