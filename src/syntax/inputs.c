/* Features of a token, shared by training and run time. */
#include "syntax/inputs.h"

#include <utf8proc.h>

const uint32_t cm_table_rows[CM_TABLES] = {24576, 4096, 1024, 6144, 16384, 1024, 12288, CM_VECTOR_ROWS};
const uint32_t cm_table_width[CM_TABLES] = {96, 32, 32, 48, 48, 32, 64, 64};

static uint64_t mixed(uint64_t h) {
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdull;
    return h ^ h >> 33;
}

static uint32_t slot(cm_str s, uint64_t salt, uint32_t rows) {
    uint64_t h = mixed(cm_str_hash(s) ^ (salt * 0x9e3779b97f4a7c15ull));
    return (uint32_t)((h & 0xffffffffu) * rows >> 32);
}

static uint64_t hash(cm_str s) { return mixed(cm_str_hash(s)); }

enum { MAX_CHARS = 48 };

/* Code points of the form; of a longer one the first and last halves of MAX_CHARS. */
static size_t decode(cm_str s, int32_t *out) {
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        utf8proc_int32_t c = (unsigned char)s.s[i];
        utf8proc_ssize_t used = 1;
        if (c >= 0x80) {
            used = utf8proc_iterate((const utf8proc_uint8_t *)s.s + i, (utf8proc_ssize_t)(s.n - i), &c);
            if (used <= 0) c = 0xfffd, used = 1;
        }
        i += (size_t)used;
        if (n == MAX_CHARS) {
            memmove(out + MAX_CHARS / 2, out + MAX_CHARS / 2 + 1, sizeof *out * (MAX_CHARS / 2 - 1));
            n--;
        }
        out[n++] = c;
    }
    return n;
}

static cm_str chars(const int32_t *c, size_t n) { return (cm_str){(const char *)c, n * sizeof *c}; }

static bool digit(int32_t c) { return c >= '0' && c <= '9'; }

static int32_t shape_of(int32_t c, int32_t low) {
    if (digit(c)) return 'd';
    if (c != low) return 'X';
    if (c >= 'a' && c <= 'z') return 'x';
    if (c < 0x80) return c;
    utf8proc_category_t k = utf8proc_category(c);
    return k == UTF8PROC_CATEGORY_LL ? 'x' : k == UTF8PROC_CATEGORY_LU ? 'X' : k == UTF8PROC_CATEGORY_LO ? 'o' : '*';
}

void cm_features_of(cm_str form, cm_features *out) {
    int32_t c[MAX_CHARS], low[MAX_CHARS + 2], shape[MAX_CHARS];
    size_t n = decode(form, c), n_shape = 0, tail = 0;
    for (size_t i = 0; i < n; i++) {
        int32_t l = c[i] < 0x80 ? (c[i] >= 'A' && c[i] <= 'Z' ? c[i] + 32 : c[i]) : utf8proc_tolower(c[i]);
        int32_t s = shape_of(c[i], l);
        low[i + 1] = digit(c[i]) ? '0' : l;
        if (c[i] == '-') tail = i + 1;
        c[i] = l;
        /* Runs count up to four: Xxxxx and Xxxxxxx look the same. */
        bool run = n_shape >= 4;
        for (size_t j = 1; run && j <= 4; j++) run = shape[n_shape - j] == s;
        if (!run) shape[n_shape++] = s;
    }
    out->lower = hash(chars(c, n));
    out->tail = tail && tail < n ? hash(chars(c + tail, n - tail)) : 0;
    out->n_vector = 0;
    low[0] = '<';
    low[n + 1] = '>';
    const int32_t *w = low + 1;
    cm_str word = chars(w, n);
    out->word[0] = slot(word, 1, cm_table_rows[CM_T_WORD]);
    out->word[1] = slot(word, 2, cm_table_rows[CM_T_WORD]);
    out->one[CM_T_WORD] = 0;
    size_t p = n < 3 ? n : 3;
    out->one[CM_T_PREFIX] = slot(chars(w, p), 3, cm_table_rows[CM_T_PREFIX]);
    for (size_t k = 2; k <= 4; k++) {
        size_t take = n < k ? n : k;
        enum cm_input_table t = (enum cm_input_table)(CM_T_SUFFIX2 + k - 2);
        out->one[t] = slot(chars(w + n - take, take), 2 + k, cm_table_rows[t]);
    }
    out->one[CM_T_SHAPE] = slot(chars(shape, n_shape), 7, cm_table_rows[CM_T_SHAPE]);
    size_t grams = n > CM_MAX_GRAMS ? CM_MAX_GRAMS : n; /* n + 2 characters hold n trigrams */
    for (size_t i = 0; i < grams; i++) out->gram[i] = slot(chars(low + i, 3), 8, cm_table_rows[CM_T_GRAM]);
    out->n_grams = (uint32_t)grams;
}

static const uint8_t *codes_of(const cm_vectors *v, uint64_t h) {
    uint16_t print = (uint16_t)(h >> 32);
    for (uint32_t i = v->bucket[h >> 48]; i < v->bucket[(h >> 48) + 1]; i++)
        if (v->print[i] == print) return v->codes + (size_t)i * (CM_CODES + 1);
    return NULL;
}

void cm_features_vector(const cm_vectors *vectors, cm_features *f) {
    const uint8_t *codes = codes_of(vectors, f->lower);
    if (!codes && f->tail) codes = codes_of(vectors, f->tail);
    f->n_vector = 0;
    for (uint32_t i = 0; codes && i < CM_CODES; i++) f->vector[f->n_vector++] = (uint16_t)(i * CM_CENTROIDS + codes[i]);
    f->vector[f->n_vector++] = (uint16_t)(CM_CODES * CM_CENTROIDS + (codes ? codes[CM_CODES] : CM_RANKS - 1));
}

static const struct {
    const char *from, *to;
} plain[] = {
    {"\xe2\x80\x98", "'"},  {"\xe2\x80\x99", "'"},   {"\xe2\x80\x9a", "'"},  {"\xe2\x80\x9b", "'"},
    {"\xe2\x80\x9c", "\""}, {"\xe2\x80\x9d", "\""},  {"\xe2\x80\x9e", "\""}, {"\xe2\x80\x9f", "\""},
    {"\xc2\xab", "\""},     {"\xc2\xbb", "\""},      {"\xe2\x80\x90", "-"},  {"\xe2\x80\x91", "-"},
    {"\xe2\x80\x93", "-"},  {"\xe2\x80\x94", "--"},  {"\xe2\x80\x95", "--"}, {"\xe2\x88\x92", "-"},
    {"\xe2\x80\xa6", "..."}};

cm_str cm_normal_form(cm_arena *arena, cm_str form) {
    if (cm_str_is(form, "``") || cm_str_is(form, "''")) return CM_STR("\"");
    bool ascii = true;
    for (size_t i = 0; i < form.n && ascii; i++) ascii = (unsigned char)form.s[i] < 0x80;
    if (ascii) return form;
    /* No replacement is longer than what it replaces. */
    char *out = cm_arena_alloc(arena, form.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < form.n;) {
        size_t j = 0, count = sizeof plain / sizeof *plain;
        while (j < count && !cm_str_starts(cm_str_cut(form, i, form.n), plain[j].from)) j++;
        if (j == count) {
            out[n++] = form.s[i++];
            continue;
        }
        size_t to = strlen(plain[j].to);
        memcpy(out + n, plain[j].to, to);
        n += to;
        i += strlen(plain[j].from);
    }
    cm_str made = {out, n};
    if (cm_str_is(made, "''")) return CM_STR("\"");
    return made;
}

cm_str cm_lower(cm_arena *arena, cm_str s) {
    /* A lower-case letter may be longer in UTF-8 than its capital (at most 3 bytes for 2). */
    char *out = cm_arena_alloc(arena, s.n * 2 + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        unsigned char b = (unsigned char)s.s[i];
        if (b < 0x80) {
            out[n++] = (char)(b >= 'A' && b <= 'Z' ? b + 32 : b);
            i++;
            continue;
        }
        utf8proc_int32_t c;
        utf8proc_ssize_t used = utf8proc_iterate((const utf8proc_uint8_t *)s.s + i, (utf8proc_ssize_t)(s.n - i), &c);
        if (used <= 0) {
            out[n++] = s.s[i++];
            continue;
        }
        n += (size_t)utf8proc_encode_char(utf8proc_tolower(c), (utf8proc_uint8_t *)out + n);
        i += (size_t)used;
    }
    return (cm_str){out, n};
}
