#include <stdio.h>

#include "text/reading.h"
#include "text/utf8.h"

const char *cm_not_text(cm_str bytes) {
    const unsigned char *b = (const unsigned char *)bytes.s;
    if (bytes.n >= 2 && ((b[0] == 0xFF && b[1] == 0xFE) || (b[0] == 0xFE && b[1] == 0xFF)))
        return "UTF-16, expected UTF-8: convert it with iconv -f UTF-16 -t UTF-8";
    if (cm_str_starts(bytes, "%PDF-")) return "a PDF, expected text: convert it with pdftotext";
    if (memchr(b, 0, bytes.n)) return "binary: it has NUL bytes";
    size_t controls = 0;
    for (size_t i = 0; i < bytes.n; i++)
        controls += (b[i] < 0x20 && !(b[i] >= '\t' && b[i] <= '\r')) || b[i] == 0x7F;
    if (controls * 50 > bytes.n) return "binary: more than 2% control characters";
    if (cm_utf8_invalid(bytes) * 10 > bytes.n * 3) return "not UTF-8: more than 30% of its bytes are invalid";
    return NULL;
}

comity_status cm_reading_all(comity_reader *reader, cm_stream *stream, const char *path, comity_error *err) {
    cm_buf_clear(&reader->raw);
    for (;;) {
        cm_str piece;
        CM_TRY(cm_stream_peek(stream, 1, &piece, err));
        if (piece.n == 0) return COMITY_OK;
        if (reader->raw.n + piece.n > reader->max_bytes) {
            char reason[96];
            snprintf(reason, sizeof reason, "larger than the limit of %zu bytes for one document", reader->max_bytes);
            cm_reading_skip(reader, path, reason);
            return COMITY_END;
        }
        cm_buf_add(&reader->raw, piece);
        cm_stream_take(stream, piece.n);
    }
}

comity_status cm_read_plain(comity_reader *reader, const char *path, const char *name, comity_document *out) {
    cm_str raw = {cm_buf_cstr(&reader->raw), reader->raw.n};
    if (cm_str_starts(raw, "\xEF\xBB\xBF")) raw = cm_str_cut(raw, 3, raw.n);
    const char *reason = cm_str_trim(raw).n == 0 ? "empty" : cm_not_text(raw);
    if (reason) {
        cm_reading_skip(reader, path, reason);
        return COMITY_END;
    }
    size_t replaced;
    cm_str text = cm_utf8_repair(reader->arena, raw, &replaced);
    reader->counts.replaced_bytes += replaced;
    *out = (comity_document){.text = text.s, .text_len = text.n};
    if (strcmp(name, "-") != 0) out->id = cm_arena_cstr(reader->arena, cm_str_of(name));
    return COMITY_OK;
}
