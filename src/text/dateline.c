#include "text/dateline.h"

#include "text/utf8.h"

enum { LONGEST = 90, LEAST_CAPITALS = 3, MOST_WORDS = 9 };

static bool upper(uint32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE); }

static bool letter(uint32_t c) { return upper(c) || (c >= 'a' && c <= 'z') || c >= 0xDF; }

/* A dash between blanks: "-", "--", "–", "—". Returns where it ends, `at` when there is none. */
static size_t over_dash(cm_str s, size_t at, size_t end) {
    size_t to = at;
    for (int n = 0; n < 3 && to < end; n++) {
        size_t next = to;
        uint32_t c = cm_utf8_next(s, &next, NULL);
        if (c != '-' && c != 0x2013 && c != 0x2014) break;
        to = next;
    }
    return to > at && to < end && cm_is_space(cm_utf8_peek(s, to)) ? to : at;
}

/* The first word is in capitals ("KABUL", "PORT-AU-PRINCE"), or the agency stands in brackets ("Kabul (AP)"); what stands before
 * the dash are places, a day and the agency, no sentence. */
size_t cm_dateline_end(cm_str s, size_t start, size_t end) {
    size_t capitals = 0, words = 0, at = start, limit = end - start > LONGEST ? start + LONGEST : end;
    bool agency = false, first = true, all_capitals = true, blank = false;
    if (start >= end || !upper(cm_utf8_peek(s, start))) return start;
    while (at < limit) {
        size_t next = at;
        uint32_t c = cm_utf8_next(s, &next, NULL);
        if (cm_is_space(c)) {
            if (c == '\n' && blank) return start;
            blank = true;
            first = false;
            at = next;
            continue;
        }
        size_t dash = blank && (c == '-' || c >= 0x2013) ? over_dash(s, at, limit) : at;
        if (dash > at) {
            size_t go = dash;
            while (go < end && cm_is_space(cm_utf8_peek(s, go))) cm_utf8_next(s, &go, NULL);
            bool named = (all_capitals && capitals >= LEAST_CAPITALS) || agency;
            bool begins = go < end && (upper(cm_utf8_peek(s, go)) || cm_utf8_peek(s, go) == '"' || cm_utf8_peek(s, go) == 0x201C ||
                                       (cm_utf8_peek(s, go) >= '0' && cm_utf8_peek(s, go) <= '9'));
            return named && begins ? go : start;
        }
        if (c == '(') {
            while (next < limit && cm_utf8_peek(s, next) != ')') cm_utf8_next(s, &next, NULL);
            if (next >= limit) return start;
            cm_utf8_next(s, &next, NULL);
            agency = words > 0 && words <= 4;
        } else if (letter(c)) {
            if (first) all_capitals &= upper(c), capitals += upper(c);
            if (blank || at == start) {
                if (++words > MOST_WORDS || !(upper(c) || words > 1)) return start;
                if (!upper(c) && !first) { /* small words inside names only: "Rio de Janeiro" */
                    size_t n = next;
                    while (n < limit && letter(cm_utf8_peek(s, n))) cm_utf8_next(s, &n, NULL);
                    if (n - at > 3) return start;
                }
            }
        } else if (!(c == ',' || c == '.' || c == '-' || c == '\'' || c == '/' || (c >= '0' && c <= '9'))) {
            return start;
        }
        blank = false;
        at = next;
    }
    return start;
}
