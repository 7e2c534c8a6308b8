/* Cuts a text into paragraphs and those into sentences. */
#include "text/abbreviations.h"
#include "text/dateline.h"
#include "text/text.h"
#include "text/utf8.h"

/* Columns: a block whose longest line is shorter was wrapped by hand or machine, or is a list; one whose lines are
 * longer has a paragraph a line. */
enum { WRAP_COLUMNS = 130, HEADING_WORDS = 12, HEADING_BYTES = 120, PARENTHESIS_BYTES = 400, SAID_WORDS = 5 };

typedef struct line {
    size_t start, end; /* trimmed */
    size_t columns;
    size_t first_word; /* its columns */
    bool bullet;       /* `start` is behind the mark */
} line;

typedef struct cutter {
    cm_arena *arena;
    cm_str text;
    bool lower_style; /* written without capitals: sentences begin in lower case too */
    uint32_t paragraph;
    CM_VEC(cm_sentence) out;
} cutter;

static size_t skip(cm_str s, size_t at) {
    cm_utf8_next(s, &at, NULL);
    return at;
}

static size_t skip_space(cm_str s, size_t at, size_t end) {
    while (at < end && cm_is_space(cm_utf8_peek(s, at))) at = skip(s, at);
    return at;
}

static size_t trim_end(cm_str s, size_t start, size_t end) {
    while (end > start) {
        size_t from;
        if (!cm_is_space(cm_utf8_before(s, end, &from))) break;
        end = from;
    }
    return end;
}

static bool opener(uint32_t c) {
    return c == '"' || c == '\'' || c == '(' || c == '[' || c == 0x201C || c == 0x2018 || c == 0xAB || c == '`' ||
           c == 0x201E;
}

static bool closer(uint32_t c) {
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

static bool stop(uint32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }
static bool wide_stop(uint32_t c) { return c == 0x3002 || c == 0xFF01 || c == 0xFF1F; } /* of Chinese and Japanese */

static bool one_of(cm_str word, const char *const *list) {
    for (; *list; list++)
        if (cm_str_is(word, *list)) return true;
    return false;
}

/* The letters, digits and marks from `at` on. */
static cm_str word_at(cm_str s, size_t at, size_t end) {
    size_t q = at;
    while (q < end && cm_is_word(cm_utf8_peek(s, q))) q = skip(s, q);
    return cm_str_cut(s, at, q);
}

/* ---------------------------------------------------------- sentences -- */

/* Words with which sentences begin and names hardly ever do. */
static bool starter(cm_str w) {
    static const char *const words[] = {
        "A",       "About",   "Accordingly", "According", "After",   "Afterwards", "All",    "Along",   "Also",
        "Although", "Amid",   "Among",       "An",        "And",     "Another",    "Any",    "Are",     "As",
        "At",      "Because", "Before",      "Besides",   "Both",    "But",        "By",     "Can",     "Currently",
        "Despite", "Did",     "Do",          "Does",      "During",  "Each",       "Earlier", "Even",   "Eventually",
        "Every",   "Finally", "Following",   "For",       "From",    "Furthermore", "Further", "Given", "Had",
        "Has",     "Have",    "He",          "Hence",     "Her",     "Here",       "His",    "How",     "However",
        "I",       "If",      "In",          "Indeed",    "Instead", "Is",         "It",     "Its",     "Later",
        "Many",    "Meanwhile", "More",      "Moreover",  "Most",    "Much",       "My",     "Neither", "Nevertheless",
        "Nor",     "Not",     "Nothing",     "Now",       "Of",      "On",         "Once",   "One",     "Only",
        "Or",      "Other",   "Others",      "Our",       "Over",    "Perhaps",    "Please", "Recently", "She", "Should",
        "Similarly", "Since", "So",          "Some",      "Soon",    "Still",      "Subsequently", "Such", "That",
        "The",     "Their",   "Then",        "There",     "Thereafter", "Therefore", "These", "They",   "This",
        "Those",   "Though",  "Three",       "Through",   "Throughout", "Thus",    "To",     "Today",   "Two",
        "Until",   "Unlike",  "Was",         "We",        "Were",    "What",       "When",   "Where",   "Whether",
        "Which",   "While",   "Who",         "Why",       "Will",    "With",       "Within", "Without", "Would",
        "Yesterday", "Yet",   "You",         "Your",      NULL};
    return one_of(w, words);
}

static bool saying(cm_str w) {
    static const char *const words[] = {"said",    "says",      "say",      "asked",    "asks",     "told",   "tells",
                                        "added",   "adds",      "replied",  "replies",  "wrote",    "writes", "declared",
                                        "shouted", "exclaimed", "answered", "wondered", "remarked", "cried",  "stated",
                                        "continued", "concluded", "demanded", "inquired", NULL};
    return one_of(w, words);
}

/* '"Why?" Senator Smith asked': the words behind a closing quote tell who spoke. */
static bool speaker_follows(cm_str s, size_t at, size_t end) {
    for (int i = 0; i < SAID_WORDS && at < end; i++) {
        at = skip_space(s, at, end);
        cm_str w = word_at(s, at, end);
        if (w.n == 0) return false;
        if (saying(w)) return i > 0;
        if (!cm_is_upper(cm_utf8_peek(w, 0)) || starter(w)) {
            bool pronoun = cm_str_is(w, "He") || cm_str_is(w, "She") || cm_str_is(w, "They") || cm_str_is(w, "I");
            if (!pronoun) return false;
        }
        at += w.n;
        if (at < end && s.s[at] == '.') at++;
    }
    return false;
}

/* The word before the full stop at `dot`: back to white space, opening marks left out. */
static cm_str word_before(cm_str s, size_t from, size_t dot) {
    size_t at = dot;
    while (at > from) {
        size_t prev;
        uint32_t c = cm_utf8_before(s, at, &prev);
        if (cm_is_space(c) || (opener(c) && c != '\'') || c == '-' || c == '/' || c == ',' || c == 0x2013 || c == 0x2014) break;
        at = prev;
        if (dot - at > 40) break;
    }
    return cm_str_cut(s, at, dot);
}

static bool month_or_zone(cm_str w) {
    static const char *const words[] = {"EST", "EDT", "GMT", "UTC", "CET", "Eastern", "Pacific", "Central", "Mountain",
                                        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
                                        "January", "February", "March", "April", "May", "June", "July", "August",
                                        "September", "October", "November", "December", NULL};
    return one_of(w, words);
}

/* "1", "iv", "II", "III.C.1": what numbers a heading or an item of a list. */
static bool enumerator(cm_str w) {
    bool dots = w.n && memchr(w.s, '.', w.n);
    if (w.n == 0 || w.n > (dots ? 12 : 3)) return false;
    for (size_t i = 0; i < w.n; i++) {
        bool alone = (i == 0 || w.s[i - 1] == '.') && (i + 1 == w.n || w.s[i + 1] == '.');
        if (w.s[i] != '.' && !strchr("0123456789ivxIVX", w.s[i]) && !(dots && alone && (unsigned char)w.s[i] < 0x80)) return false;
    }
    return true;
}

/* Whether the full stop at `dot`, whose sentence began at `from`, ends it when `next` begins what follows. */
static bool stop_ends(cm_str s, size_t from, size_t dot, size_t next, size_t end) {
    cm_str before = word_before(s, from, dot);
    uint32_t first = cm_utf8_peek(s, next);
    size_t name = next;
    while (name < end && opener(cm_utf8_peek(s, name))) name = skip(s, name);
    cm_str after = word_at(s, name, end);
    bool quoted = name > next && first != '(' && first != '['; /* "Acme Inc. (Acme)", "10 a.m. (GMT)" go on */
    bool number = cm_is_digit(first);
    size_t start_of_word = (size_t)(before.s - s.s);
    switch (cm_abbreviation_of(before)) {
    case CM_ABBR_TITLE: return false;
    case CM_ABBR_NUMBER:
        if (number) return false;
        break;
    case CM_ABBR_DATE: return !number && (starter(after) || quoted);
    case CM_ABBR_MAYBE:
        if (number) return false;
        if (cm_str_is(before, "etc") || cm_str_is(before, "ibid")) break;
        return starter(after) || (quoted && cm_is_upper(cm_utf8_peek(s, name)));
    case CM_ABBR_INITIAL: {
        /* "World War I. The", "Vitamin C. It": a starter after a letter that no name precedes as an initial would */
        size_t p = trim_end(s, from, start_of_word);
        cm_str w = word_before(s, from, p);
        static const char *const numbered[] = {"War", "Phase", "Part", "Chapter", "Article", "Group", "Plan", "Block",
                                               "Title", "Annex", "Appendix", "Vitamin", "vitamin", "Table", "Class",
                                               NULL};
        if (one_of(w, numbered)) return starter(after) || before.s[0] == 'I';
        return starter(after) && !cm_str_is(after, "A") && !cm_str_is(after, "I") && w.n > 0 &&
               cm_is_lower(cm_utf8_peek(w, 0));
    }
    case CM_ABBR_DOTTED:
        if (start_of_word == from) return false; /* "III.C. Treaties" */
        if (cm_str_is(before, "e.g") || cm_str_is(before, "i.e") || cm_str_is(before, "E.g") ||
            cm_str_is(before, "I.e"))
            return false;
        if (before.n == 3 && (before.s[2] == 'm' || before.s[2] == 'M') && strchr("aApP", before.s[0]))
            return (name == next || quoted) && cm_is_upper(cm_utf8_peek(s, name)) && !month_or_zone(after);
        return starter(after) && (name == next || quoted);
    case CM_NO_ABBREVIATION: break;
    }
    return start_of_word != from || !enumerator(before);
}

/* The end of a reference number "[12]" at `at`, else `at`. */
static size_t over_reference(cm_str s, size_t at, size_t end) {
    if (at >= end || s.s[at] != '[') return at;
    size_t q = at + 1;
    while (q < end && q - at < 6 && cm_is_digit((unsigned char)s.s[q])) q++;
    return q > at + 1 && q < end && s.s[q] == ']' ? q + 1 : at;
}

/* Walks over what closes a sentence behind its mark: more marks, quotes, brackets, reference numbers. */
static size_t over_closers(cm_str s, size_t at, size_t end) {
    for (;;) {
        while (at < end && (closer(cm_utf8_peek(s, at)) || stop(cm_utf8_peek(s, at)))) at = skip(s, at);
        size_t blank = skip_space(s, at, end), behind = over_reference(s, blank, end);
        if (behind == blank) return at;
        at = behind;
    }
}

/* Parenthesis depth matters only for brackets opened within the sentence and closed soon. */
static bool closes_soon(cm_str s, size_t at, size_t end) {
    size_t depth = 1;
    for (size_t i = at; i < end && i - at < PARENTHESIS_BYTES; i++) {
        if (s.s[i] == '(') depth++;
        if (s.s[i] == ')' && --depth == 0) return true;
    }
    return false;
}

static bool is_address(cm_str s, size_t at, size_t end) {
    cm_str rest = cm_str_cut(s, at, end);
    return cm_str_starts(rest, "http://") || cm_str_starts(rest, "https://") || cm_str_starts(rest, "www.");
}

/* The end of a line drawn with marks ("***", "_____") that stands at `at` between blanks, else `at`. */
static size_t over_rule(cm_str s, size_t at, size_t end) {
    static const char marks[] = "_=*~#";
    size_t q = at;
    if (!memchr(marks, s.s[at], sizeof marks - 1)) return at;
    while (q < end && s.s[q] == s.s[at]) q++;
    return q - at >= 3 && (q == end || cm_is_space(cm_utf8_peek(s, q))) ? q : at;
}

/* A dash with a blank behind it and then a capital or an opening mark. */
static bool dash_begins(cm_str s, size_t at, size_t end) {
    uint32_t c = cm_utf8_next(s, &at, NULL);
    if ((c != '-' && c != 0x2013 && c != 0x2014) || at >= end || !cm_is_space(cm_utf8_peek(s, at))) return false;
    at = skip_space(s, at, end);
    uint32_t first = at < end ? cm_utf8_peek(s, at) : 0;
    return cm_is_upper(first) || opener(first);
}

/* Whether the marks [stop, closed) end a sentence though no blank follows ("over.The next", "Why?Because", "well...So"):
 * a word in lower case before them, one with a capital behind them, and nothing of an address around. */
static bool glued_stop(cm_str s, size_t from, size_t stop_at, size_t closed, size_t end, bool dots) {
    size_t run = stop_at, word = 0;
    while (run > from && s.s[run - 1] >= 'a' && s.s[run - 1] <= 'z') run--, word++;
    if (word < (s.s[stop_at] == '.' ? 3 : 2) || (run > from && !cm_is_space(cm_utf8_before(s, run, NULL)) && s.s[run - 1] != '\'')) return false;
    cm_str next = word_at(s, closed, end);
    if (next.n == 0 || !cm_is_upper(cm_utf8_peek(next, 0))) return false;
    size_t behind = closed + next.n, second = 0;
    cm_utf8_next(next, &second, NULL);
    if (second < next.n ? !cm_is_lower(cm_utf8_peek(next, second)) : !cm_str_is(next, "I") && !cm_str_is(next, "A")) return false;
    static const char *const domains[] = {"Com", "Org", "Net", "Gov", "Edu", "Js", NULL};
    if (one_of(next, domains)) return false;
    if (dots && !starter(next)) return false; /* "said that...Peru would": words left out */
    uint32_t c = behind < end ? cm_utf8_peek(s, behind) : ' ';
    if (c == '.' && behind + 1 < end) return cm_is_space(cm_utf8_peek(s, behind + 1));
    return cm_is_space(c) || c == ',' || c == '\'' || c == 0x2019 || c == '!' || c == ';' || c == ':';
}

static bool has_tokens(const cm_place *places, uint32_t n) { return places && n > 0; }

/* Adds the sentence, cut at punctuation where it is longer than the parser can take. */
static void add(cutter *cut, size_t start, size_t end, cm_sentence_kind kind) {
    start = skip_space(cut->text, start, end);
    end = trim_end(cut->text, start, end);
    if (start >= end) return;
    cm_place *places;
    uint32_t n;
    cm_token_places(cut->arena, cut->text, (uint32_t)start, (uint32_t)end, &places, &n);
    while (has_tokens(places, n)) {
        uint32_t take = n;
        if (n > CM_MAX_SENTENCE_TOKENS) {
            take = CM_MAX_SENTENCE_TOKENS;
            for (uint32_t i = take; i > take / 2; i--)
                if (places[i - 1].end == places[i - 1].start + 1 && strchr(".;:,!?", cut->text.s[places[i - 1].start])) {
                    take = i;
                    break;
                }
        }
        cm_sentence sentence = {.start = places[0].start,
                                .end = places[take - 1].end,
                                .paragraph = cut->paragraph,
                                .kind = kind,
                                .places = places,
                                .n_tokens = take};
        CM_PUSH(cut->arena, cut->out, sentence);
        places += take;
        n -= take;
    }
}

/* Cuts [start, end) of prose. */
static void prose(cutter *cut, size_t start, size_t end, cm_sentence_kind kind) {
    cm_str s = cut->text;
    size_t from = start, closes_checked = 0;
    size_t depth = 0;
    for (size_t at = start; at < end;) {
        size_t after = at;
        uint32_t c = cm_utf8_next(s, &after, NULL);
        if (c < 0x80 && (at == from || cm_is_space(cm_utf8_before(s, at, NULL)))) {
            size_t behind = over_rule(s, at, end);
            if (behind > at) {
                add(cut, from, at, kind);
                add(cut, at, behind, CM_FRAGMENT);
                from = at = skip_space(s, behind, end);
                continue;
            }
        }
        if (c == '(' && at > from && at >= closes_checked) {
            if (closes_soon(s, after, end)) depth++;
            else closes_checked = after + PARENTHESIS_BYTES / 2; /* keeps "((((" linear */
        } else if (c == ')' && depth > 0) {
            depth--;
        }
        if (!stop(c) && !wide_stop(c)) {
            at = after;
            continue;
        }
        size_t first_stop = at;
        size_t closed = over_closers(s, after, end);
        bool question = c == '!' || c == '?', quote = false, dots = c == 0x2026;
        for (size_t i = first_stop; i < closed;) {
            uint32_t k = cm_utf8_next(s, &i, NULL);
            question = question || k == '!' || k == '?';
            quote = quote || k == '"' || k == 0x201D || k == 0x2019 || k == '\'' || k == 0xBB;
            dots = dots || (k == '.' && i - 1 > first_stop && s.s[i - 2] == '.');
            if (k == ')' && depth > 0) depth--;
        }
        at = closed;
        size_t next = skip_space(s, closed, end);
        if (next >= end) break;
        if (depth > 0) continue;
        if (wide_stop(c)) {
            add(cut, from, closed, kind);
            from = next;
            continue;
        }
        if (next == closed) { /* "3.5", "a.m", "example.org" */
            if (!glued_stop(s, from, first_stop, closed, end, dots)) continue;
            add(cut, from, closed, kind);
            from = next;
            continue;
        }
        size_t name = next;
        while (name < end && opener(cm_utf8_peek(s, name))) name = skip(s, name);
        if (name >= end || (kind == CM_HEADING && name > next)) continue; /* a lone quote; "Title. (English)" */
        uint32_t first = cm_utf8_peek(s, name);
        bool lower = cm_is_lower(first);
        /* "why? because" begins anew, "Yahoo! is" does not, "'Why?' he asked" neither */
        bool asked = question && !quote && !dots && (c == '?' || closed - first_stop > 1) && !speaker_follows(s, next, end) &&
                     !saying(word_at(s, next, end));
        if (lower && !cut->lower_style && !asked && !is_address(s, name, end)) continue;
        if (lower && cut->lower_style && dots) continue; /* "well... maybe" goes on */
        bool symbol = !cm_is_word(first) && name == next && first != '$' && first != 0x20AC && first != 0xA3;
        if (symbol && (c != '.' || dots || quote || question || !dash_begins(s, next, end))) continue;
        if (quote && (question || dots) && speaker_follows(s, next, end)) continue;
        if (c == '.' && !dots && !question && !stop_ends(s, from, first_stop, next, end)) continue;
        add(cut, from, closed, kind);
        from = next;
    }
    add(cut, from, end, kind);
}

/* --------------------------------------------------------- paragraphs -- */

static bool ends_finally(cm_str s, size_t start, size_t end) {
    while (end > start) {
        size_t from;
        uint32_t c = cm_utf8_before(s, end, &from);
        if (stop(c) || wide_stop(c) || c == ':' || c == ';') return true;
        if (!closer(c)) return false;
        end = from;
    }
    return false;
}

static bool begins_lower(cm_str s, size_t start, size_t end) {
    while (start < end && opener(cm_utf8_peek(s, start))) start = skip(s, start);
    return start < end && cm_is_lower(cm_utf8_peek(s, start));
}

static size_t count_words(cm_str s, size_t start, size_t end) {
    size_t n = 0;
    bool in = false;
    for (size_t at = start; at < end;) {
        bool space = cm_is_space(cm_utf8_next(s, &at, NULL));
        if (!space && !in) n++;
        in = !space;
    }
    return n;
}

static bool heading(cm_str s, size_t start, size_t end) {
    if (end - start > HEADING_BYTES || ends_finally(s, start, end)) return false;
    uint32_t first = cm_utf8_peek(s, start);
    if (cm_is_lower(first)) return false;
    uint32_t last = cm_utf8_before(s, end, NULL);
    if (last == ',' || memchr(s.s + start, ';', end - start)) return false;
    return count_words(s, start, end) <= HEADING_WORDS;
}

/* Semicolons outside of brackets that part one piece from the next. */
static size_t next_semicolon(cm_str s, size_t at, size_t end) {
    size_t depth = 0;
    for (; at < end; at++) {
        char c = s.s[at];
        if (c == '(' && closes_soon(s, at + 1, end)) depth++;
        else if (c == ')' && depth > 0) depth--;
        else if (c == ';' && depth == 0 && at + 1 < end && cm_is_space((unsigned char)s.s[at + 1])) return at;
    }
    return end;
}

/* Notes such as the CIA's: a list of clauses between semicolons, lower-case at the start or without a full stop at
 * the end. A sentence of prose has a capital and a full stop. */
static bool fragments(cm_str s, size_t start, size_t end) {
    if (!memchr(s.s + start, ';', end - start)) return false;
    if (begins_lower(s, start, end)) return true;
    if (ends_finally(s, start, end)) return false;
    /* A last sentence may lack its stop: ask whether most stops are semicolons. */
    size_t semicolons = 0, stops = 0;
    for (size_t at = start; at + 1 < end; at++) {
        if (s.s[at + 1] != ' ') continue;
        semicolons += s.s[at] == ';';
        stops += s.s[at] == '.';
    }
    return semicolons > stops;
}

static void paragraph(cutter *cut, size_t start, size_t end) {
    cm_str s = cut->text;
    start = skip_space(s, start, end);
    end = trim_end(s, start, end);
    if (start >= end) return;
    size_t before = cut->out.n;
    if (fragments(s, start, end)) {
        for (size_t at = start; at < end;) {
            size_t to = next_semicolon(s, at, end);
            prose(cut, at, to, CM_FRAGMENT);
            at = to < end ? to + 1 : end;
        }
    } else if (heading(s, start, end)) {
        prose(cut, start, end, CM_HEADING);
    } else {
        size_t report = cm_dateline_end(s, start, end);
        if (report > start) add(cut, start, report, CM_FRAGMENT);
        start = report;
        bool lower = begins_lower(s, start, end) && !ends_finally(s, start, end);
        prose(cut, start, end, lower ? CM_FRAGMENT : CM_PROSE);
    }
    if (cut->out.n > before) cut->paragraph++;
}

/* A paragraph of joined lines, cut further at the "++" marks of old Factbook data. */
static void marked(cutter *cut, size_t start, size_t end) {
    cm_str s = cut->text;
    size_t from = start;
    for (size_t at = start; at + 1 < end; at++) {
        if (s.s[at] != '+' || s.s[at + 1] != '+') continue;
        bool left = at == start || cm_is_space(cm_utf8_before(s, at, NULL));
        bool right = at + 2 >= end || cm_is_space(cm_utf8_peek(s, at + 2));
        if (!left || !right) continue;
        paragraph(cut, from, at);
        from = at + 2;
        at++;
    }
    paragraph(cut, from, end);
}

static bool bullet_mark(uint32_t c) {
    return c == '-' || c == '*' || c == 0x2022 || c == 0xB7 || c == 0x2023 || c == 0x25E6 || c == 0x25AA ||
           c == 0x25CF || c == 0x25A0 || c == 0x2013;
}

static line line_of(cm_str s, size_t start, size_t end) {
    line l = {.start = skip_space(s, start, end)};
    l.end = trim_end(s, l.start, end);
    if (l.start >= l.end) return l;
    size_t after = l.start;
    uint32_t c = cm_utf8_next(s, &after, NULL);
    if (bullet_mark(c) && after < l.end && cm_is_space(cm_utf8_peek(s, after))) {
        l.bullet = true;
        l.start = skip_space(s, after, l.end);
    }
    cm_str text = cm_str_cut(s, l.start, l.end);
    l.columns = cm_utf8_count(text);
    size_t at = 0;
    while (at < text.n && !cm_is_space(cm_utf8_peek(text, at))) {
        at = skip(text, at);
        l.first_word++;
    }
    return l;
}

/* "1. ", "(a) ", "iv) ": an item of a list, and no continuation of the line before. */
static bool numbered(cm_str s, const line *l) {
    size_t at = l->start;
    bool bracket = s.s[at] == '(';
    if (bracket) at++;
    size_t from = at;
    while (at < l->end && at - from < 4 && cm_is_word((unsigned char)s.s[at])) at++;
    if (at == from || at + 1 >= l->end) return false;
    bool digit = cm_is_digit((unsigned char)s.s[from]);
    bool mark = s.s[at] == ')' || (s.s[at] == '.' && digit && at - from <= 2);
    return mark && (digit || bracket) && cm_is_space((unsigned char)s.s[at + 1]);
}

/* Whether the break between two lines of a block is only a wrapped line. `width` is the block's longest line. */
static bool wrapped(cm_str s, const line *a, const line *b, size_t width) {
    if (b->bullet || numbered(s, b)) return false;
    bool final = ends_finally(s, a->start, a->end);
    bool lower = begins_lower(s, b->start, b->end);
    if (!final && lower) return true;
    if (width > WRAP_COLUMNS) return false;
    bool full = a->columns + 1 + b->first_word > width;
    /* Ragged wrapping leaves lines shorter than they need be. */
    bool nearly = !final && a->columns * 4 > width * 3 && width >= 50;
    return (full && width >= 40) || nearly;
}

static void block(cutter *cut, const line *lines, size_t n) {
    size_t width = 0;
    bool sentences = true; /* a sentence or paragraph a line */
    for (size_t i = 0; i < n; i++) {
        if (lines[i].columns > width) width = lines[i].columns;
        sentences = sentences && ends_finally(cut->text, lines[i].start, lines[i].end);
    }
    size_t from = 0;
    for (size_t i = 1; i <= n; i++) {
        if (i < n && !sentences && wrapped(cut->text, &lines[i - 1], &lines[i], width)) continue;
        marked(cut, lines[from].start, lines[i - 1].end);
        from = i;
    }
}

/* Whether a text is written as some write to friends: "i" for "I", or no capital at all. */
static bool lower_style(cm_str s) {
    size_t small = 0, capital = 0, upper = 0, lower = 0;
    bool fresh = true; /* behind a blank */
    for (size_t at = 0; at < s.n; at++) {
        char c = s.s[at], next = at + 1 < s.n ? s.s[at + 1] : ' ';
        if (fresh && (c == 'i' || c == 'I') && (next == ' ' || next == '\'')) c == 'i' ? small++ : capital++;
        upper += c >= 'A' && c <= 'Z';
        lower += c >= 'a' && c <= 'z';
        fresh = c == ' ' || c == '\n';
    }
    return (small >= 2 && small > capital) || (upper == 0 && lower > 0);
}

comity_status cm_text_cut(cm_arena *arena, cm_str bytes, cm_text *out, comity_error *err) {
    *out = (cm_text){0};
    if (bytes.n >= UINT32_MAX / 2)
        return cm_fail(err, COMITY_BAD_INPUT, "a document of %zu bytes: expected fewer than 2 GiB; cut it into parts",
                       bytes.n);
    out->text = cm_utf8_repair(arena, bytes, &out->replaced_bytes);
    cutter cut = {.arena = arena, .text = out->text, .lower_style = lower_style(out->text)};
    cm_str s = out->text;
    CM_VEC(line) lines = {0};
    cm_arena *of_lines = cm_arena_new(); /* a block may be the whole text */
    if (!of_lines) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for the lines of a document");
    for (size_t at = 0; at < s.n;) {
        size_t end = at;
        while (end < s.n && s.s[end] != '\n' && s.s[end] != '\r') end++;
        line l = line_of(s, at, end);
        if (l.start < l.end) {
            CM_PUSH(of_lines, lines, l);
        } else {
            block(&cut, lines.at, lines.n);
            lines.n = 0;
        }
        at = end < s.n && s.s[end] == '\r' && end + 1 < s.n && s.s[end + 1] == '\n' ? end + 2 : end + 1;
    }
    block(&cut, lines.at, lines.n);
    cm_arena_free(of_lines);
    out->sentences = cut.out.at;
    out->n_sentences = cut.out.n;
    for (size_t i = 0; i < cut.out.n; i++) out->n_tokens += cut.out.at[i].n_tokens;
    return COMITY_OK;
}

comity_status cm_text_segment(cm_arena *arena, cm_str bytes, cm_text *out, comity_error *err) {
    CM_TRY(cm_text_cut(arena, bytes, out, err));
    for (size_t i = 0; i < out->n_sentences; i++) cm_text_tokens(arena, out->text, &out->sentences[i]);
    return COMITY_OK;
}
