#include "text/utf8.h"

#include <utf8proc.h>

#include "text/text.h"

static bool tail(cm_str s, size_t at, unsigned char low, unsigned char high) {
    return at < s.n && (unsigned char)s.s[at] >= low && (unsigned char)s.s[at] <= high;
}

uint32_t cm_utf8_next(cm_str s, size_t *at, bool *bad) {
    const unsigned char *p = (const unsigned char *)s.s + *at;
    unsigned char c = p[0];
    if (c < 0x80) {
        *at += 1;
        return c;
    }
    if (c >= 0xC2 && c <= 0xDF) {
        if (tail(s, *at + 1, 0x80, 0xBF)) {
            *at += 2;
            return (uint32_t)(c & 0x1F) << 6 | (p[1] & 0x3F);
        }
    } else if (c >= 0xE0 && c <= 0xEF) {
        /* The bounds on the second byte shut out overlong forms and surrogates. */
        if (tail(s, *at + 1, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF)) {
            if (tail(s, *at + 2, 0x80, 0xBF)) {
                *at += 3;
                return (uint32_t)(c & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
            }
            *at += 1;
        }
    } else if (c >= 0xF0 && c <= 0xF4) {
        if (tail(s, *at + 1, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF)) {
            if (tail(s, *at + 2, 0x80, 0xBF)) {
                if (tail(s, *at + 3, 0x80, 0xBF)) {
                    *at += 4;
                    return (uint32_t)(c & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 |
                           (p[3] & 0x3F);
                }
                *at += 1;
            }
            *at += 1;
        }
    }
    *at += 1;
    if (bad) *bad = true;
    return CM_REPLACEMENT;
}

uint32_t cm_utf8_peek(cm_str s, size_t at) { return at < s.n ? cm_utf8_next(s, &at, NULL) : 0; }

uint32_t cm_utf8_before(cm_str s, size_t at, size_t *from) {
    if (at == 0) return 0;
    size_t p = at - 1;
    while (p > 0 && at - p < 4 && ((unsigned char)s.s[p] & 0xC0) == 0x80) p--;
    if (from) *from = p;
    return cm_utf8_next(s, &p, NULL);
}

size_t cm_utf8_invalid(cm_str s) {
    size_t invalid = 0, at = 0;
    while (at < s.n) {
        if ((unsigned char)s.s[at] < 0x80) {
            at++;
            continue;
        }
        bool bad = false;
        size_t was = at;
        cm_utf8_next(s, &at, &bad);
        if (bad) invalid += at - was;
    }
    return invalid;
}

size_t cm_utf8_append(cm_buf *out, cm_str s) {
    size_t replaced = 0, at = 0, good = 0;
    while (at < s.n) {
        bool bad = false;
        size_t was = at;
        cm_utf8_next(s, &at, &bad);
        if (!bad) continue;
        cm_buf_add(out, cm_str_cut(s, good, was));
        cm_buf_add(out, CM_STR("\xEF\xBF\xBD"));
        replaced += at - was;
        good = at;
    }
    if (s.n > good) cm_buf_add(out, cm_str_cut(s, good, s.n));
    return replaced;
}

cm_str cm_utf8_repair(cm_arena *arena, cm_str s, size_t *replaced_bytes) {
    size_t invalid = cm_utf8_invalid(s);
    *replaced_bytes = invalid;
    if (invalid == 0) return s;
    char *copy = cm_arena_alloc(arena, s.n + 2 * invalid + 1); /* one bad byte becomes three at most */
    size_t n = 0, at = 0;
    while (at < s.n) {
        bool bad = false;
        size_t was = at;
        cm_utf8_next(s, &at, &bad);
        const char *from = bad ? "\xEF\xBF\xBD" : s.s + was;
        size_t bytes = bad ? 3 : at - was;
        memcpy(copy + n, from, bytes);
        n += bytes;
    }
    return (cm_str){copy, n};
}

static size_t count_range(const char *s, size_t from, size_t to) {
    size_t n = 0;
    for (size_t i = from; i < to; i++) n += ((unsigned char)s[i] & 0xC0) != 0x80;
    return n;
}

size_t cm_utf8_count(cm_str s) { return count_range(s.s, 0, s.n); }

void cm_utf8_put(cm_buf *out, uint32_t c) {
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)c, bytes);
    if (n > 0) cm_buf_add(out, (cm_str){(const char *)bytes, (size_t)n});
}

cm_char_class cm_char_class_of(uint32_t c) {
    if (c < 0x80) {
        if (c >= 'a' && c <= 'z') return CM_CHAR_LOWER;
        if (c >= 'A' && c <= 'Z') return CM_CHAR_UPPER;
        if (c >= '0' && c <= '9') return CM_CHAR_DIGIT;
        return c <= ' ' || c == 0x7F ? CM_CHAR_SPACE : CM_CHAR_OTHER;
    }
    if (c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060) return CM_CHAR_JOINER;
    if (c == 0x200B || c == 0xFEFF || c == 0x200E || c == 0x200F) return CM_CHAR_SPACE;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return CM_CHAR_UPPER;
    case UTF8PROC_CATEGORY_LL: return CM_CHAR_LOWER;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return CM_CHAR_LETTER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return CM_CHAR_DIGIT;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return CM_CHAR_JOINER;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: return CM_CHAR_SPACE;
    default: return CM_CHAR_OTHER;
    }
}

uint32_t cm_char_at(cm_char_cursor *cursor, uint32_t byte) {
    if (byte > cursor->text.n) byte = (uint32_t)cursor->text.n;
    if (byte >= cursor->byte) {
        cursor->character += (uint32_t)count_range(cursor->text.s, cursor->byte, byte);
    } else if (byte > cursor->byte / 2) {
        cursor->character -= (uint32_t)count_range(cursor->text.s, byte, cursor->byte);
    } else {
        cursor->character = (uint32_t)count_range(cursor->text.s, 0, byte);
    }
    cursor->byte = byte;
    return cursor->character;
}
