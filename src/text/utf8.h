/* Reading UTF-8 without trust, and the classes of characters that segmenter,
 * tokeniser and readers ask for. Nothing here reads past the end of a slice. */
#ifndef CM_UTF8_H
#define CM_UTF8_H

#include "base/arena.h"
#include "base/buf.h"

enum { CM_REPLACEMENT = 0xFFFD };

/* The character at byte *at (which must be < s.n) and *at moved behind it. A
 * byte sequence that is no character gives CM_REPLACEMENT, sets *bad (may be
 * NULL) and moves *at over its longest well-begun part, as Unicode advises. */
uint32_t cm_utf8_next(cm_str s, size_t *at, bool *bad);
/* The character at byte `at`, or 0 when `at` is the end or beyond. */
uint32_t cm_utf8_peek(cm_str s, size_t at);
/* The character that ends before byte `at` of valid UTF-8, 0 at the start; *from (may be NULL) gets its first byte. */
uint32_t cm_utf8_before(cm_str s, size_t at, size_t *from);

/* Bytes that are not part of a character; 0 means that `s` is valid. */
size_t cm_utf8_invalid(cm_str s);
/* Appends `s` with every invalid sequence replaced by U+FFFD; returns the bytes so replaced. */
size_t cm_utf8_append(cm_buf *out, cm_str s);
/* `s` itself when valid, else a repaired copy in `arena`. */
cm_str cm_utf8_repair(cm_arena *arena, cm_str s, size_t *replaced_bytes);
size_t cm_utf8_count(cm_str s); /* characters of valid UTF-8 */
void cm_utf8_put(cm_buf *out, uint32_t c);

typedef enum cm_char_class {
    CM_CHAR_SPACE, /* white space, controls, zero-width space, byte-order mark */
    CM_CHAR_UPPER, /* also title case */
    CM_CHAR_LOWER,
    CM_CHAR_LETTER, /* of scripts without case */
    CM_CHAR_DIGIT,  /* decimal digits and other numbers */
    CM_CHAR_JOINER, /* combining marks, soft hyphen, zero-width joiners: stay with what is before them */
    CM_CHAR_OTHER   /* punctuation and symbols */
} cm_char_class;

cm_char_class cm_char_class_of(uint32_t c);

static inline bool cm_is_space(uint32_t c) { return cm_char_class_of(c) == CM_CHAR_SPACE; }
static inline bool cm_is_letter(uint32_t c) {
    cm_char_class k = cm_char_class_of(c);
    return k == CM_CHAR_UPPER || k == CM_CHAR_LOWER || k == CM_CHAR_LETTER;
}
static inline bool cm_is_digit(uint32_t c) { return c >= '0' && c <= '9'; }
static inline bool cm_is_upper(uint32_t c) { return cm_char_class_of(c) == CM_CHAR_UPPER; }
static inline bool cm_is_lower(uint32_t c) { return cm_char_class_of(c) == CM_CHAR_LOWER; }
static inline bool cm_is_word(uint32_t c) { /* letter, number or mark */
    cm_char_class k = cm_char_class_of(c);
    return k != CM_CHAR_SPACE && k != CM_CHAR_OTHER;
}

#endif
