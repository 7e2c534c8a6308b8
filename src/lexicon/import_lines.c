/* Lines of a dictionary without their comments, the report, and names as we write them. */
#include "base/table.h"
#include "lexicon/import.h"

comity_status cm_dict_open(cm_dict *m, const char *path, cm_dict_reader *out, comity_error *err) {
    *out = (cm_dict_reader){.m = m, .file = cm_arena_cstr(m->arena, cm_str_of(path))};
    return cm_file_read(m->arena, path, &out->rest, err);
}

void cm_dict_report(cm_dict *m, const cm_dict_text *line, comity_line_outcome outcome, const char *kind,
                    const char *reason) {
    m->counts.by[outcome]++;
    if (!m->options->each) return;
    cm_str text = cm_str_trim(line->raw);
    if (text.n > 200) {
        text.n = 200;
        while (text.n && ((unsigned char)text.s[text.n] & 0xC0) == 0x80) text.n--;
    }
    comity_dictionary_line out = {line->file, line->line,           outcome,
                                  kind,       reason ? reason : "", cm_arena_cstr(m->arena, text)};
    m->options->each(m->options->user, &out);
}

const char *cm_dict_where(cm_dict *m, const cm_dict_text *line) {
    return cm_arena_printf(m->arena, "%s:%u", line->file, line->line);
}

/* ----------------------------------------------------------- comments -- */

/* The line without "<!-- … -->", "# …" and "; …"; a code may hold "###". */
static cm_str uncomment(cm_dict_reader *r, cm_str line) {
    char *out = cm_arena_alloc(r->m->arena, line.n + 1);
    size_t n = 0;
    bool code = false;
    for (size_t i = 0; i < line.n; i++) {
        cm_str rest = cm_str_cut(line, i, line.n);
        if (r->comment) {
            if (cm_str_starts(rest, "-->")) r->comment = false, i += 2;
            continue;
        }
        if (cm_str_starts(rest, "<!--")) {
            r->comment = true;
            i += 3;
            continue;
        }
        if (line.s[i] == '[') code = true;
        if (line.s[i] == ']') code = false;
        if (line.s[i] == ';' || (line.s[i] == '#' && !code)) break;
        out[n++] = line.s[i];
    }
    return (cm_str){out, n};
}

static bool utf8(cm_str s) {
    for (size_t i = 0; i < s.n;) {
        unsigned char c = (unsigned char)s.s[i++];
        unsigned more = c < 0x80                ? 0
                        : c >= 0xC2 && c < 0xE0 ? 1
                        : c >= 0xE0 && c < 0xF0 ? 2
                        : c >= 0xF0 && c < 0xF5 ? 3
                                                : 4;
        if (more == 4 || i + more > s.n) return false;
        for (; more; more--, i++)
            if (((unsigned char)s.s[i] & 0xC0) != 0x80) return false;
    }
    return true;
}

/* Old dictionaries are in Latin-1. */
static cm_str from_latin1(cm_arena *arena, cm_str s) {
    char *out = cm_arena_alloc(arena, s.n * 2 + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if (c < 0x80) {
            out[n++] = (char)c;
        } else {
            out[n++] = (char)(0xC0 | c >> 6);
            out[n++] = (char)(0x80 | (c & 0x3F));
        }
    }
    return (cm_str){out, n};
}

static const char *unreadable(cm_str line) {
    if (line.n > CM_DICT_LINE) return "the line is longer than 8192 bytes";
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.s[i];
        if ((c < 0x20 && c != '\t') || c == 0x7F) return "control characters in the line";
    }
    return NULL;
}

bool cm_dict_next(cm_dict_reader *r, bool report, cm_dict_text *out) {
    cm_str line;
    cm_dict *m = r->m;
    while (cm_str_split(&r->rest, '\n', &line)) {
        if (!r->rest.s && line.n == 0) return false; /* after the last newline */
        r->line++;
        if (report) m->counts.lines++;
        if (line.n && line.s[line.n - 1] == '\r') line.n--;
        *out = (cm_dict_text){.file = r->file, .line = r->line, .raw = line};
        const char *reason = unreadable(line);
        if (reason) {
            out->raw = (cm_str){"", 0};
            if (report) cm_dict_report(m, out, COMITY_LINE_REFUSED, "line", reason);
            continue;
        }
        if (!utf8(line)) out->raw = line = from_latin1(m->arena, line);
        bool blank = cm_str_trim(line).n == 0;
        out->indented = line.n && (line.s[0] == '\t' || line.s[0] == ' ');
        out->body = cm_str_trim(uncomment(r, line));
        if (out->body.n) return true;
        if (report) m->counts.comments++;
        if (blank) return true; /* blocks of verbs end there; body is empty */
    }
    return false;
}

/* --------------------------------------------------------------- seen -- */

struct cm_dict_seen {
    struct {
        uint64_t hash;
        const char *value;
    } * at;
    size_t n, cap; /* cap a power of two */
};

static size_t seen_slot(const cm_dict_seen *s, uint64_t hash) {
    size_t i = hash & (s->cap - 1);
    while (s->at[i].hash && s->at[i].hash != hash) i = (i + 1) & (s->cap - 1);
    return i;
}

const char *cm_dict_once(cm_dict *m, cm_str key, const char *value) {
    if (!m->seen) m->seen = cm_arena_alloc(m->arena, sizeof *m->seen);
    cm_dict_seen *s = m->seen;
    if ((s->n + 1) * 2 > s->cap) {
        cm_dict_seen old = *s;
        s->cap = old.cap ? old.cap * 2 : 1 << 12;
        s->at = cm_arena_alloc(m->arena, s->cap * sizeof *s->at);
        for (size_t i = 0; i < old.cap; i++)
            if (old.at[i].hash) s->at[seen_slot(s, old.at[i].hash)] = old.at[i];
    }
    uint64_t hash = cm_str_hash(key) | 1;
    size_t i = seen_slot(s, hash);
    if (s->at[i].hash) return s->at[i].value;
    s->at[i].hash = hash;
    s->at[i].value = value;
    s->n++;
    return NULL;
}

/* -------------------------------------------------------------- names -- */

cm_str cm_dict_words(cm_dict *m, cm_str phrase) {
    char *out = cm_arena_alloc(m->arena, phrase.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < phrase.n; i++) {
        char c = phrase.s[i];
        if (c == '_' || c == '\t') c = ' ';
        if (c == ' ' && (n == 0 || out[n - 1] == ' ')) continue;
        out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    while (n && out[n - 1] == ' ') n--;
    return (cm_str){out, n};
}

static bool small_word(cm_str w) {
    static const char *const words[] = {"of",   "the", "and", "for", "in",  "on",  "at",  "to",  "by",
                                        "with", "de",  "la",  "le",  "du",  "da",  "do",  "dos", "das",
                                        "del",  "der", "den", "van", "von", "bin", "ibn", "al",  "el",
                                        "ul",   "e",   "y",   "et",  "des", "a",   "an"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cm_str_is(w, words[i])) return true;
    return false;
}

static bool has_vowel(cm_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (strchr("aeiouyAEIOUY", s.s[i])) return true;
    return false;
}

static bool lower_case(cm_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] >= 'a' && s.s[i] <= 'z') return true;
    return false;
}

/* Letters with a dot after each, one word of few letters or without a vowel: letters, not a word. */
static bool letters(cm_str name) {
    if (memchr(name.s, ' ', name.n) || memchr(name.s, '-', name.n)) return false;
    return name.n <= 3 || !has_vowel(name) || (name.n >= 4 && name.s[1] == '.' && name.s[3] == '.');
}

cm_str cm_dict_name(cm_dict *m, cm_str phrase) {
    cm_str low = cm_dict_words(m, phrase);
    const cm_actor_entry *known = low.n ? cm_actors_exact(m->actors, low) : NULL;
    if (known && known->name.n && known->name.s[known->name.n - 1] != '-') return known->name;
    char *out = cm_arena_alloc(m->arena, low.n + 1);
    memcpy(out, low.s, low.n);
    if (lower_case(phrase)) { /* it has its own spelling: only the underscores go */
        size_t n = 0;
        for (size_t i = 0; i < phrase.n && n < low.n; i++) {
            char c = phrase.s[i] == '_' || phrase.s[i] == '\t' ? ' ' : phrase.s[i];
            if (c == ' ' && (n == 0 || out[n - 1] == ' ')) continue;
            out[n++] = c;
        }
        return (cm_str){out, low.n};
    }
    bool all = letters(low);
    for (size_t i = 0; i < low.n;) {
        size_t end = i;
        while (end < low.n && out[end] != ' ' && out[end] != '-' && out[end] != '/') end++;
        cm_str word = cm_str_cut(low, i, end);
        bool dotted = word.n > 1 && word.s[1] == '.';
        if (all || dotted) {
            for (size_t k = i; k < end; k++)
                if (out[k] >= 'a' && out[k] <= 'z') out[k] = (char)(out[k] - 32);
        } else if ((i == 0 || !small_word(word)) && word.n && out[i] >= 'a' && out[i] <= 'z') {
            out[i] = (char)(out[i] - 32);
        }
        i = end + 1;
    }
    return (cm_str){out, low.n};
}
