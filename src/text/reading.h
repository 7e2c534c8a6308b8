/* What the reader and its kinds of file share. Not for others: see comity.h. */
#ifndef CM_READING_H
#define CM_READING_H

#include <jansson.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "text/open_stream.h"
#include "text/walk.h"

struct comity_reader {
    size_t max_bytes;
    void (*on_skip)(void *user, const char *where, const char *reason);
    void *user;
    comity_reader_counts counts;
    cm_walk *walk;
    cm_arena *arena; /* the document given out last */
    cm_buf raw;      /* a file or line as it stands in the stream */
    cm_buf text;     /* the document's text when it is not raw itself */
    /* the file being read record by record */
    cm_stream *lines; /* JSON Lines; NULL none */
    char *lines_path; /* owned */
    uint64_t line;
    bool stop_after_line; /* the rest of the file is not worth reading */
    json_t *array;        /* a JSON file with an array; owned */
    size_t array_at;
};

/* Counts and tells a file or record that is passed over. */
void cm_reading_skip(comity_reader *reader, const char *where, const char *reason);

/* Reads what is left of the stream into reader->raw. COMITY_END: larger than max_bytes (already told). */
comity_status cm_reading_all(comity_reader *reader, cm_stream *stream, const char *path, comity_error *err);

/* Why bytes are no text at all, or NULL. */
const char *cm_not_text(cm_str bytes);

/* Plain text in reader->raw. COMITY_END: passed over (already told), here and below. */
comity_status cm_read_plain(comity_reader *reader, const char *path, const char *name, comity_document *out);

/* HTML in reader->raw. */
comity_status cm_read_html(comity_reader *reader, const char *path, const char *name, comity_document *out,
                           comity_error *err);

/* The next document of reader->lines; COMITY_END after the last (the stream is closed then). */
comity_status cm_read_jsonl(comity_reader *reader, comity_document *out, comity_error *err);
/* Whether the first line of `start` is a whole JSON object. */
bool cm_is_json_line(cm_str start);
/* A file of one JSON object or an array of them, in reader->raw: sets reader->array. */
comity_status cm_read_json_file(comity_reader *reader, const char *path);
/* The next document of reader->array; COMITY_END after the last (the array is freed then). */
comity_status cm_read_json_array(comity_reader *reader, comity_document *out);

/* `s` as an ISO date in the arena: from "2009-11-29", "2009-11-29T10:00Z", "20091129"; NULL when it is none. */
const char *cm_iso_date(cm_arena *arena, cm_str s);

#endif
