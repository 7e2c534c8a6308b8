/* Byte slices. A cm_str owns nothing and need not end in NUL. */
#ifndef CM_STR_H
#define CM_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct cm_str {
    const char *s;
    size_t n;
} cm_str;

#define CM_STR(literal) ((cm_str){(literal), sizeof(literal) - 1})
#define CM_FMT(str) (int)(str).n, (str).s /* for "%.*s" */

static inline cm_str cm_str_of(const char *s) { return (cm_str){s, s ? strlen(s) : 0}; }
static inline bool cm_str_eq(cm_str a, cm_str b) { return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0); }
static inline bool cm_str_is(cm_str a, const char *b) { return cm_str_eq(a, cm_str_of(b)); }
static inline cm_str cm_str_cut(cm_str a, size_t from, size_t to) { return (cm_str){a.s + from, to - from}; }

int cm_str_cmp(cm_str a, cm_str b);
bool cm_str_starts(cm_str a, const char *prefix);
bool cm_str_ends(cm_str a, const char *suffix);
/* ASCII case only; lexicon keys are lower-cased by Unicode at compile time. */
bool cm_bytes_ieq(const char *a, const char *b, size_t n);
static inline bool cm_str_ieq(cm_str a, cm_str b) { return a.n == b.n && cm_bytes_ieq(a.s, b.s, a.n); }
/* The place of `a` in a list of words that ends in NULL, ASCII case aside; -1 when it is none of them. */
int cm_str_place(cm_str a, const char *const *words);
cm_str cm_str_trim(cm_str a);
uint64_t cm_str_hash(cm_str a); /* FNV-1a, 64 bits: stable across machines, used in ids and model features */
/* Splits off the part of *rest before `sep`; false when *rest is used up. */
bool cm_str_split(cm_str *rest, char sep, cm_str *part);

#endif
