/* JSON records one by one, from an array or one a line, with the lines they stand on. */
#include "base/table.h"
#include "eval/gold.h"

comity_status cm_json_open(cm_arena *arena, const char *path, cm_json_items *out, comity_error *err) {
    *out = (cm_json_items){.arena = arena, .path = path, .line = 1};
    CM_TRY(cm_file_read(arena, path, &out->text, err));
    if (cm_str_starts(out->text, "\xEF\xBB\xBF")) out->at = 3;
    return COMITY_OK;
}

void cm_json_close(cm_json_items *items) {
    json_decref(items->record);
    items->record = NULL;
}

/* The byte behind the object that begins at `from`; the end of the text when it is never closed. */
static size_t object_end(cm_str s, size_t from, unsigned *line) {
    int depth = 0;
    bool string = false;
    for (size_t i = from; i < s.n; i++) {
        char c = s.s[i];
        if (c == '\n') (*line)++;
        if (string) {
            if (c == '\\')
                i++;
            else if (c == '"')
                string = false;
        } else if (c == '"')
            string = true;
        else if (c == '{' || c == '[')
            depth++;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
    }
    return s.n;
}

static unsigned column(cm_str s, size_t at) {
    unsigned n = 1;
    while (at > 0 && s.s[at - 1] != '\n') at--, n++;
    return n;
}

comity_status cm_json_next(cm_json_items *it, json_t **out, comity_error *err) {
    cm_json_close(it);
    for (; it->at < it->text.n; it->at++) {
        char c = it->text.s[it->at];
        if (c == '\n')
            it->line++;
        else if (c == '{')
            break;
        else if (!strchr(" \t\r[],", c) || c == '\0')
            return cm_fail(err, COMITY_BAD_INPUT,
                           "%s:%u:%u: expected a record in braces, in a list or one a line, found '%c'", it->path,
                           it->line, column(it->text, it->at), c);
    }
    if (it->at >= it->text.n) return COMITY_END;
    it->from = it->at;
    it->record_line = it->line;
    it->at = object_end(it->text, it->from, &it->line);
    json_error_t why;
    it->record = json_loadb(it->text.s + it->from, it->at - it->from, 0, &why);
    if (!it->record) {
        unsigned line = it->record_line + (why.line > 0 ? (unsigned)why.line - 1 : 0);
        unsigned col =
            (unsigned)(why.column > 0 ? why.column : 1) + (why.line == 1 ? column(it->text, it->from) - 1 : 0);
        return cm_fail(err, COMITY_BAD_INPUT, "%s:%u:%u: expected JSON: %s", it->path, line, col, why.text);
    }
    *out = it->record;
    return COMITY_OK;
}

const char *cm_json_where(const cm_json_items *it, const char *field) {
    cm_str s = cm_str_cut(it->text, it->from, it->at);
    size_t n = strlen(field);
    unsigned line = it->record_line;
    for (size_t i = 0; i + n + 2 <= s.n; i++) {
        if (s.s[i] == '\n') line++;
        if (s.s[i] != '"' || memcmp(s.s + i + 1, field, n) != 0 || s.s[i + n + 1] != '"') continue;
        size_t k = i + n + 2;
        while (k < s.n && strchr(" \t\r\n", s.s[k])) k++;
        if (k < s.n && s.s[k] == ':') return cm_arena_printf(it->arena, "%s:%u", it->path, line);
    }
    return cm_arena_printf(it->arena, "%s:%u", it->path, it->record_line);
}
