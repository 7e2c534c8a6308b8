#include "eval/terms.h"
#include "text/utf8.h"

#include <ctype.h>

const char *const cm_class_names[CM_CLASSES] = {"ACCUSE",  "AGREE",     "AID",      "ASSAULT", "COERCE", "CONCEDE",
                                                "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST",
                                                "RETREAT", "SANCTION",  "SUPPORT",  "THREATEN"};

typedef struct renamed {
    const char *from;
    cm_class to;
    bool in_sentences, in_articles;
} renamed;

/* Names that PLOVER had, or that people write. */
static const renamed old_names[] = {
    {"DISAPPROVE", CM_CLASS_ACCUSE, true, true}, {"INVESTIGATE", CM_CLASS_ACCUSE, true, true},
    {"DEMAND", CM_CLASS_REQUEST, true, true},    {"FIGHT", CM_CLASS_ASSAULT, true, true},
    {"APPEAL", CM_CLASS_REQUEST, false, true},   {"YIELD", CM_CLASS_CONCEDE, false, true},
    {"MOBILISE", CM_CLASS_MOBILIZE, false, true}};

/* Codes whose class is not that of their first two digits. */
static const renamed fine[] = {{"0813", CM_CLASS_RETREAT, true, true},  {"0814", CM_CLASS_RETREAT, true, true},
                               {"1712", CM_CLASS_ASSAULT, false, true}, {"084", CM_CLASS_RETREAT, true, true},
                               {"085", CM_CLASS_RETREAT, true, true},   {"086", CM_CLASS_RETREAT, true, true},
                               {"087", CM_CLASS_RETREAT, true, true},   {"163", CM_CLASS_COERCE, true, true},
                               {"191", CM_CLASS_COERCE, true, true},    {"192", CM_CLASS_COERCE, true, true},
                               {"175", CM_CLASS_ASSAULT, true, true},   {"015", CM_CLASS_CONCEDE, false, true},
                               {"016", CM_CLASS_REJECT, false, true}};

static int class_of_root(bool articles, int root) {
    static const int8_t by_root[21] = {-1,
                                       -1,
                                       -1,
                                       CM_CLASS_AGREE,
                                       CM_CLASS_CONSULT,
                                       CM_CLASS_SUPPORT,
                                       CM_CLASS_COOPERATE,
                                       CM_CLASS_AID,
                                       CM_CLASS_CONCEDE,
                                       CM_CLASS_ACCUSE,
                                       CM_CLASS_REQUEST,
                                       CM_CLASS_ACCUSE,
                                       CM_CLASS_REJECT,
                                       CM_CLASS_THREATEN,
                                       CM_CLASS_PROTEST,
                                       CM_CLASS_MOBILIZE,
                                       CM_CLASS_SANCTION,
                                       CM_CLASS_COERCE,
                                       CM_CLASS_ASSAULT,
                                       CM_CLASS_ASSAULT,
                                       CM_CLASS_ASSAULT};
    if (root == 2) return articles ? CM_CLASS_REQUEST : -1;
    return root >= 0 && root <= 20 ? by_root[root] : -1;
}

static bool cut_is(cm_str s, size_t n, const char *what) {
    size_t k = strlen(what);
    return k == n && s.n >= n && memcmp(s.s, what, n) == 0;
}

int cm_class_of(bool articles, cm_str event) {
    cm_str e = cm_str_trim(event);
    if (!e.n) return -1;
    if (isdigit((unsigned char)e.s[0])) {
        for (size_t n = 4; n >= 3; n--)
            for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
                if ((articles ? fine[i].in_articles : fine[i].in_sentences) && cut_is(e, n, fine[i].from))
                    return fine[i].to;
        return e.n >= 2 && isdigit((unsigned char)e.s[1]) ? class_of_root(articles, (e.s[0] - '0') * 10 + e.s[1] - '0')
                                                          : -1;
    }
    for (size_t i = 0; i < sizeof old_names / sizeof *old_names; i++)
        if ((articles ? old_names[i].in_articles : old_names[i].in_sentences) &&
            cm_str_ieq(e, cm_str_of(old_names[i].from)))
            return old_names[i].to;
    for (int i = 0; i < CM_CLASSES; i++)
        if (cm_str_ieq(e, cm_str_of(cm_class_names[i]))) return i;
    return -1;
}

cm_classes cm_classes_of(cm_str event) {
    enum {
        A = 1 << CM_CLASS_ASSAULT,
        C = 1 << CM_CLASS_COERCE,
        S = 1 << CM_CLASS_SANCTION,
        N = 1 << CM_CLASS_CONCEDE,
        R = 1 << CM_CLASS_RETREAT
    };
    static const struct {
        const char *code;
        cm_classes classes;
    } either[] = {{"1712", C | A}, {"0813", N | R}, {"0814", N | R}, {"163", C | S},
                  {"181", A | C},  {"184", A | C},  {"191", C | A},  {"192", C | A}};
    cm_str e = cm_str_trim(event);
    for (size_t n = 4; n >= 3; n--)
        for (size_t i = 0; i < sizeof either / sizeof *either; i++)
            if (cut_is(e, n, either[i].code)) return either[i].classes;
    int c = cm_class_of(false, event);
    return c < 0 ? 0 : (cm_classes)1 << c;
}

/* ------------------------------------------------------------- codes -- */

static const char *alias_of(bool articles, const char *code) {
    static const char *const old[][2] = {{"JAP", "JPN"}, {"ITL", "ITA"}, {"VTN", "VNM"}};
    static const char *const names[][2] = {
        {"EU", "EEC"},  {"EUR", "EEC"}, {"UN", "UNO"},  {"XKX", "KOS"}, {"XKO", "KOS"}, {"RKS", "KOS"}, {"SUN", "RUS"},
        {"USR", "RUS"}, {"OTT", "TUR"}, {"PRC", "CHN"}, {"ROC", "TWN"}, {"CWN", "COM"}, {"CWL", "COM"}, {"JAP", "JPN"},
        {"UK", "GBR"},  {"US", "USA"},  {"HLS", "VAT"}, {"TMP", "TLS"}, {"ROM", "ROU"}};
    if (articles) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (strcmp(code, names[i][0]) == 0) return names[i][1];
    } else {
        for (size_t i = 0; i < sizeof old / sizeof *old; i++)
            if (strcmp(code, old[i][0]) == 0) return old[i][1];
    }
    return code;
}

void cm_codes_add(cm_arena *arena, cm_codes *codes, bool articles, cm_str code) {
    enum { LETTERS = 3 };
    cm_str c = cm_str_trim(code);
    char short_[16] = "";
    size_t to = 0;
    for (int k = 0; k < LETTERS && to < c.n; k++) cm_utf8_next(c, &to, NULL);
    if (!to || to >= sizeof short_) return;
    for (size_t i = 0; i < to; i++) short_[i] = (char)toupper((unsigned char)c.s[i]);
    const char *as = alias_of(articles, short_);
    if (cm_codes_have(codes, as)) return;
    char(*more)[16] = cm_arena_alloc(arena, (codes->n + 1) * sizeof *more);
    if (codes->n) memcpy(more, codes->at, codes->n * sizeof *more);
    snprintf(more[codes->n], sizeof *more, "%s", as);
    codes->at = more;
    codes->n++;
}

bool cm_codes_have(const cm_codes *codes, const char *code) {
    for (size_t i = 0; i < codes->n; i++)
        if (strcmp(codes->at[i], code) == 0) return true;
    return false;
}

bool cm_codes_meet(const cm_codes *a, const cm_codes *b) {
    for (size_t i = 0; i < a->n; i++)
        if (cm_codes_have(b, a->at[i])) return true;
    return false;
}

bool cm_codes_same(const cm_codes *a, const cm_codes *b) {
    if (a->n != b->n) return false;
    for (size_t i = 0; i < a->n; i++)
        if (!cm_codes_have(b, a->at[i])) return false;
    return true;
}

cm_codes cm_codes_both(cm_arena *arena, const cm_codes *a, const cm_codes *b) {
    cm_codes out = {cm_arena_alloc(arena, (a->n + b->n + 1) * sizeof *out.at), a->n};
    if (a->n) memcpy(out.at, a->at, a->n * sizeof *out.at);
    for (size_t i = 0; i < b->n; i++)
        if (!cm_codes_have(a, b->at[i])) memcpy(out.at[out.n++], b->at[i], sizeof *out.at);
    return out;
}

/* ------------------------------------------------- dates and sentences -- */

static size_t digits(cm_str s, size_t from, size_t most, bool x) {
    size_t n = 0;
    while (n < most && from + n < s.n &&
           (isdigit((unsigned char)s.s[from + n]) || (x && (s.s[from + n] == 'X' || s.s[from + n] == 'x'))))
        n++;
    return n;
}

const char *cm_date_digits(cm_arena *arena, cm_str date) {
    enum { YEAR = 4, WHOLE = 8 };
    cm_str d = cm_str_trim(date);
    if (d.n == 5 && digits(d, 0, 3, false) == 3 && d.s[3] == '0' && (d.s[4] == 's' || d.s[4] == 'S'))
        return cm_arena_printf(arena, "%.3sX", d.s);
    if (digits(d, 0, YEAR, true) != YEAR) return "";
    char out[WHOLE + 1];
    size_t n = 0, at = YEAR;
    for (size_t i = 0; i < YEAR; i++) out[n++] = (char)toupper((unsigned char)d.s[i]);
    bool dashes = !(d.n == WHOLE && digits(d, 0, WHOLE, false) == WHOLE);
    for (int part = 0; part < 2; part++) {
        size_t from = at + dashes;
        if (dashes && (at >= d.n || d.s[at] != '-')) break;
        if (digits(d, from, 2, false) != 2 || memcmp(d.s + from, "00", 2) == 0) break;
        out[n++] = d.s[from];
        out[n++] = d.s[from + 1];
        at = from + 2;
    }
    out[n] = '\0';
    return cm_arena_printf(arena, "%s", out);
}

static bool is_space(uint32_t c) {
    return (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

cm_str cm_spaces_collapsed(cm_arena *arena, cm_str text) {
    char *out = cm_arena_alloc(arena, text.n + 1);
    size_t n = 0;
    bool gap = false;
    for (size_t i = 0; i < text.n;) {
        size_t from = i;
        if (is_space(cm_utf8_next(text, &i, NULL))) {
            gap = n > 0;
            continue;
        }
        if (gap) out[n++] = ' ';
        gap = false;
        memcpy(out + n, text.s + from, i - from);
        n += i - from;
    }
    return (cm_str){out, n};
}
