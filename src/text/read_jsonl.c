/* JSON Lines, and files of one JSON object or array: a document an object. */
#include <stdio.h>
#include <stdlib.h>

#include "text/reading.h"
#include "text/utf8.h"

/* A line that is over the limit by this factor in a compressed file is a bomb, and the file is given up. */
enum { BOMB_FACTOR = 16 };

const char *cm_iso_date(cm_arena *arena, cm_str s) {
    s = cm_str_trim(s);
    char d[8];
    size_t n = 0, at = 0;
    bool dashed = s.n >= 10 && s.s[4] == '-' && s.s[7] == '-';
    for (; at < s.n && n < 8; at++) {
        if (s.s[at] >= '0' && s.s[at] <= '9') d[n++] = s.s[at];
        else if (!(dashed && (at == 4 || at == 7))) break;
    }
    if (n < 8 || (at < s.n && s.s[at] >= '0' && s.s[at] <= '9')) return NULL;
    if (at < s.n && s.s[at] != 'T' && s.s[at] != 't' && s.s[at] != ' ' && s.s[at] != 'Z' && s.s[at] != '+') return NULL;
    int year = (d[0] - '0') * 1000 + (d[1] - '0') * 100 + (d[2] - '0') * 10 + d[3] - '0';
    int month = (d[4] - '0') * 10 + d[5] - '0', day = (d[6] - '0') * 10 + d[7] - '0';
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year == 0 || month < 1 || month > 12 || day < 1) return NULL;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > days[month - 1] + (month == 2 && leap)) return NULL;
    return cm_arena_printf(arena, "%04d-%02d-%02d", year, month, day);
}

static const char *field(const json_t *object, const char *name) {
    const json_t *value = json_object_get(object, name);
    const char *s = json_string_value(value);
    return s && *s ? s : NULL;
}

static const char *copied(comity_reader *reader, const json_t *object, const char *name) {
    const char *s = field(object, name);
    return s ? cm_arena_cstr(reader->arena, cm_str_of(s)) : NULL;
}

/* Fills the document; the reason when the object gives none. */
static const char *document_of(comity_reader *reader, const json_t *object, comity_document *out) {
    *out = (comity_document){0};
    if (!json_is_object(object)) return "expected a JSON object with a field \"text\"";
    const json_t *text = json_object_get(object, "text");
    if (!text || json_is_null(text)) return "no field \"text\"";
    if (!json_is_string(text)) return "field \"text\" is not a string";
    cm_str t = {json_string_value(text), json_string_length(text)};
    if (cm_str_trim(t).n == 0) return "field \"text\" is empty";
    if (t.n > reader->max_bytes) return "larger than the limit for one document";
    const char *date = field(object, "date");
    if (date && !(out->date = cm_iso_date(reader->arena, cm_str_of(date))))
        return cm_arena_printf(reader->arena, "field \"date\" is \"%.40s\": expected ISO 8601, as 2009-11-29", date);
    cm_str copy = cm_arena_str(reader->arena, t);
    out->text = copy.s;
    out->text_len = copy.n;
    const json_t *id = json_object_get(object, "id");
    if (json_is_integer(id)) out->id = cm_arena_printf(reader->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
    else if (json_is_real(id)) out->id = cm_arena_printf(reader->arena, "%.17g", json_real_value(id));
    else out->id = copied(reader, object, "id");
    out->title = copied(reader, object, "title");
    out->source = copied(reader, object, "source");
    out->url = copied(reader, object, "url");
    out->licence = copied(reader, object, "licence");
    if (!out->licence) out->licence = copied(reader, object, "license");
    return NULL;
}

static void skip_line(comity_reader *reader, const char *reason) {
    char *where = cm_arena_printf(reader->arena, "%s:%llu", reader->lines_path, (unsigned long long)reader->line);
    cm_reading_skip(reader, where, reason);
}

/* The next line into reader->raw. `over` is set when it was longer than the limit (and is not kept). */
static comity_status next_line(comity_reader *reader, bool *over, bool *end, comity_error *err) {
    cm_buf_clear(&reader->raw);
    *over = *end = false;
    bool some = false;
    size_t dropped = 0;
    for (;;) {
        cm_str piece;
        CM_TRY(cm_stream_peek(reader->lines, 1, &piece, err));
        if (piece.n == 0) {
            *end = !some;
            return COMITY_OK;
        }
        some = true;
        const char *newline = memchr(piece.s, '\n', piece.n);
        size_t n = newline ? (size_t)(newline - piece.s) : piece.n;
        /* JSON may write a byte of text as six ("\u00e9"), so a line may be longer than its text. */
        if (*over || reader->raw.n + n > 2 * reader->max_bytes + 65536) {
            *over = true;
            dropped += n;
        } else {
            cm_buf_add(&reader->raw, cm_str_cut(piece, 0, n));
        }
        cm_stream_take(reader->lines, newline ? n + 1 : n);
        if (newline) return COMITY_OK;
        if (*over && cm_stream_compressed(reader->lines) && dropped / BOMB_FACTOR > reader->max_bytes) {
            reader->stop_after_line = true;
            return COMITY_OK;
        }
    }
}

static void close_lines(comity_reader *reader) {
    cm_stream_close(reader->lines);
    free(reader->lines_path);
    reader->lines = NULL;
    reader->lines_path = NULL;
}

comity_status cm_read_jsonl(comity_reader *reader, comity_document *out, comity_error *err) {
    while (!reader->stop_after_line) {
        bool over, end;
        comity_status status = next_line(reader, &over, &end, err);
        if (status == COMITY_BAD_INPUT) { /* what came before the damage was given out */
            reader->line++;
            comity_error damage;
            cm_stream_peek(reader->lines, 1, &(cm_str){0}, &damage);
            skip_line(reader, damage.message);
            break;
        }
        if (status != COMITY_OK) {
            close_lines(reader);
            return status;
        }
        if (end) {
            if (reader->line == 0) cm_reading_skip(reader, reader->lines_path, "empty");
            break;
        }
        reader->line++;
        if (over) {
            skip_line(reader, reader->stop_after_line ? "larger than the limit for one document by far; the rest of the "
                                                        "file is passed over"
                                                      : "larger than the limit for one document");
            continue;
        }
        cm_str raw = {cm_buf_cstr(&reader->raw), reader->raw.n};
        if (reader->line == 1 && cm_str_starts(raw, "\xEF\xBB\xBF")) raw = cm_str_cut(raw, 3, raw.n);
        raw = cm_str_trim(raw);
        if (raw.n == 0) continue;
        size_t replaced;
        cm_str line = cm_utf8_repair(reader->arena, raw, &replaced);
        json_error_t why;
        json_t *object = json_loadb(line.s, line.n, 0, &why);
        const char *reason =
            object ? document_of(reader, object, out)
                   : cm_arena_printf(reader->arena, "not JSON: %s at column %d", why.text, why.column);
        json_decref(object);
        if (!reason) {
            reader->counts.replaced_bytes += replaced;
            return COMITY_OK;
        }
        skip_line(reader, reason);
        cm_arena_reset(reader->arena);
    }
    close_lines(reader);
    return COMITY_END;
}

bool cm_is_json_line(cm_str start) {
    start = cm_str_trim(start);
    const char *newline = start.n ? memchr(start.s, '\n', start.n) : NULL;
    if (newline) start.n = (size_t)(newline - start.s);
    if (start.n == 0 || start.s[0] != '{') return false;
    json_t *object = json_loadb(start.s, start.n, 0, NULL);
    json_decref(object);
    return object != NULL;
}

comity_status cm_read_json_file(comity_reader *reader, const char *path) {
    cm_str raw = {cm_buf_cstr(&reader->raw), reader->raw.n};
    if (cm_str_starts(raw, "\xEF\xBB\xBF")) raw = cm_str_cut(raw, 3, raw.n);
    if (cm_str_trim(raw).n == 0) {
        cm_reading_skip(reader, path, "empty");
        return COMITY_END;
    }
    size_t replaced;
    cm_str text = cm_utf8_repair(reader->arena, raw, &replaced);
    json_error_t why;
    json_t *value = json_loadb(text.s, text.n, 0, &why);
    if (!value) {
        cm_reading_skip(reader, path,
                        cm_arena_printf(reader->arena, "not JSON: %s at line %d, column %d", why.text, why.line, why.column));
        return COMITY_END;
    }
    reader->counts.replaced_bytes += replaced;
    if (json_is_array(value)) {
        reader->array = value;
    } else {
        reader->array = json_array();
        if (!reader->array || json_array_append_new(reader->array, value) != 0) return COMITY_NO_MEMORY;
    }
    reader->array_at = 0;
    free(reader->lines_path);
    reader->lines_path = strdup(path);
    return reader->lines_path ? COMITY_OK : COMITY_NO_MEMORY;
}

comity_status cm_read_json_array(comity_reader *reader, comity_document *out) {
    while (reader->array_at < json_array_size(reader->array)) {
        const char *reason = document_of(reader, json_array_get(reader->array, reader->array_at++), out);
        if (!reason) return COMITY_OK;
        char *where = cm_arena_printf(reader->arena, "%s[%zu]", reader->lines_path, reader->array_at - 1);
        cm_reading_skip(reader, where, reason);
        cm_arena_reset(reader->arena);
    }
    json_decref(reader->array);
    reader->array = NULL;
    free(reader->lines_path);
    reader->lines_path = NULL;
    return COMITY_END;
}
