#include "base/str.h"

static unsigned char lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c; }

int cm_str_cmp(cm_str a, cm_str b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.s, b.s, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool cm_str_starts(cm_str a, const char *prefix) {
    size_t n = strlen(prefix);
    return a.n >= n && memcmp(a.s, prefix, n) == 0;
}

bool cm_str_ends(cm_str a, const char *suffix) {
    size_t n = strlen(suffix);
    return a.n >= n && memcmp(a.s + a.n - n, suffix, n) == 0;
}

bool cm_bytes_ieq(const char *a, const char *b, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (lower((unsigned char)a[i]) != lower((unsigned char)b[i])) return false;
    return true;
}

int cm_str_place(cm_str a, const char *const *words) {
    /* asked for every token: nearly all words differ in the first letter, so that none is measured */
    unsigned char first = a.n ? lower((unsigned char)a.s[0]) : 0;
    for (int i = 0; words[i]; i++) {
        const char *w = words[i];
        if (lower((unsigned char)w[0]) != first) continue;
        size_t k = 0;
        while (k < a.n && w[k] && lower((unsigned char)w[k]) == lower((unsigned char)a.s[k])) k++;
        if (k == a.n && !w[k]) return i;
    }
    return -1;
}

static bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

cm_str cm_str_trim(cm_str a) {
    while (a.n && blank(a.s[0])) a.s++, a.n--;
    while (a.n && blank(a.s[a.n - 1])) a.n--;
    return a;
}

uint64_t cm_str_hash(cm_str a) {
    uint64_t h = 14695981039346656037ull;
    for (size_t i = 0; i < a.n; i++) h = (h ^ (unsigned char)a.s[i]) * 1099511628211ull;
    return h;
}

bool cm_str_split(cm_str *rest, char sep, cm_str *part) {
    if (!rest->s) return false;
    const char *at = rest->n ? memchr(rest->s, sep, rest->n) : NULL;
    if (!at) {
        *part = *rest;
        *rest = (cm_str){NULL, 0};
        return true;
    }
    *part = (cm_str){rest->s, (size_t)(at - rest->s)};
    *rest = (cm_str){at + 1, rest->n - part->n - 1};
    return true;
}
