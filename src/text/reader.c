/* comity_reader of comity.h: walks the paths, tells the kinds of file apart. */
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "text/reading.h"

enum { DEFAULT_MAX = 64 * 1024 * 1024, SNIFF_BYTES = 4096, JSON_SNIFF_BYTES = 60000 };

typedef enum kind { PLAIN, HTML, JSONL, JSON } kind;

void cm_reading_skip(comity_reader *reader, const char *where, const char *reason) {
    reader->counts.skipped++;
    if (reader->on_skip) reader->on_skip(reader->user, where, reason);
}

static void walk_skip(void *user, const char *path, const char *reason) { cm_reading_skip(user, path, reason); }

comity_status comity_reader_open(const char *const *paths, size_t n_paths, const comity_reader_options *options,
                                 comity_reader **out, comity_error *err) {
    *out = NULL;
    comity_reader *r = calloc(1, sizeof *r);
    if (!r) return cm_fail(err, COMITY_NO_MEMORY, "no memory for a reader");
    r->max_bytes = options && options->max_document_bytes ? options->max_document_bytes : DEFAULT_MAX;
    if (options) {
        r->on_skip = options->on_skip;
        r->user = options->user;
    }
    r->arena = cm_arena_new();
    r->walk = cm_walk_new(paths, n_paths, walk_skip, r);
    if (!r->arena || !r->walk) {
        comity_reader_close(r);
        return cm_fail(err, COMITY_NO_MEMORY, "no memory for a reader of %zu paths", n_paths);
    }
    *out = r;
    return COMITY_OK;
}

void comity_reader_close(comity_reader *r) {
    if (!r) return;
    cm_stream_close(r->lines);
    free(r->lines_path);
    json_decref(r->array);
    cm_walk_free(r->walk);
    cm_arena_free(r->arena);
    cm_buf_free(&r->raw);
    cm_buf_free(&r->text);
    free(r);
}

void comity_reader_counts_get(const comity_reader *r, comity_reader_counts *out) { *out = r->counts; }

/* The name's ending without a compression's: ".jsonl" of "a/b.jsonl.gz". */
static cm_str ending(const char *path) {
    cm_str s = cm_str_of(path);
    if (cm_str_ends(s, ".gz")) s.n -= 3;
    else if (cm_str_ends(s, ".zst")) s.n -= 4;
    for (size_t i = s.n; i > 0 && s.s[i - 1] != '/'; i--)
        if (s.s[i - 1] == '.') return cm_str_cut(s, i - 1, s.n);
    return (cm_str){"", 0};
}

static bool is_html(cm_str start) {
    return start.n > 5 && (strncasecmp(start.s, "<html", 5) == 0 ||
                           (start.n > 14 && strncasecmp(start.s, "<!doctype html", 14) == 0));
}

static comity_status kind_of(const char *path, cm_stream *stream, kind *out, comity_error *err) {
    cm_str end = ending(path), start;
    *out = PLAIN;
    if (cm_str_ieq(end, CM_STR(".jsonl")) || cm_str_ieq(end, CM_STR(".ndjson"))) {
        *out = JSONL;
        return COMITY_OK;
    }
    bool json = cm_str_ieq(end, CM_STR(".json"));
    CM_TRY(cm_stream_peek(stream, json ? JSON_SNIFF_BYTES : SNIFF_BYTES, &start, err));
    if (cm_str_starts(start, "\xEF\xBB\xBF")) start = cm_str_cut(start, 3, start.n);
    start = cm_str_trim(start);
    if (json) *out = cm_is_json_line(start) ? JSONL : JSON;
    else if (cm_str_ieq(end, CM_STR(".html")) || cm_str_ieq(end, CM_STR(".htm")) ||
             cm_str_ieq(end, CM_STR(".xhtml")) || is_html(start))
        *out = HTML;
    else if (end.n == 0 && start.n > 0 && start.s[0] == '{') /* standard input and names without an ending */
        *out = JSONL;
    return COMITY_OK;
}

/* Begins a file; COMITY_END when it gave no document (already told) or its documents come one by one. */
static comity_status begin(comity_reader *r, const cm_walk_file *file, comity_document *out, comity_error *err) {
    cm_stream *stream;
    CM_TRY(cm_stream_open(file->path, &stream, err));
    kind k;
    comity_error why = {0};
    comity_status status = kind_of(file->path, stream, &k, &why);
    if (status == COMITY_OK && k == JSONL) {
        r->lines_path = strdup(file->path);
        if (!r->lines_path) {
            cm_stream_close(stream);
            return cm_fail(err, COMITY_NO_MEMORY, "no memory to read %s", file->path);
        }
        r->lines = stream;
        r->line = 0;
        r->stop_after_line = false;
        return COMITY_END;
    }
    if (status == COMITY_OK) status = cm_reading_all(r, stream, file->path, &why);
    cm_stream_close(stream);
    if (status == COMITY_BAD_INPUT) { /* half a document is none */
        cm_reading_skip(r, file->path, why.message);
        return COMITY_END;
    }
    if (status != COMITY_OK) return status == COMITY_END ? status : cm_fail(err, status, "%s", why.message);
    if (k == HTML) return cm_read_html(r, file->path, file->name, out, err);
    if (k == PLAIN) return cm_read_plain(r, file->path, file->name, out);
    status = cm_read_json_file(r, file->path);
    return status == COMITY_NO_MEMORY ? cm_fail(err, status, "no memory to read %s", file->path) : COMITY_END;
}

comity_status comity_reader_next(comity_reader *r, comity_document *out, comity_error *err) {
    cm_arena_reset(r->arena);
    comity_status status;
    do {
        if (r->lines) {
            status = cm_read_jsonl(r, out, err);
        } else if (r->array) {
            status = cm_read_json_array(r, out);
        } else {
            cm_walk_file file;
            CM_TRY(cm_walk_next(r->walk, &file, err));
            status = begin(r, &file, out, err);
        }
    } while (status == COMITY_END);
    if (status == COMITY_OK) {
        r->counts.documents++;
        r->counts.bytes += out->text_len;
    }
    return status;
}
