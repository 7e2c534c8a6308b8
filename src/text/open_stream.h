/* The bytes of a file or of standard input, decompressed when they are gzip or
 * zstd (told by their first bytes, not by the name). */
#ifndef CM_OPEN_STREAM_H
#define CM_OPEN_STREAM_H

#include "base/error.h"
#include "base/str.h"

typedef struct cm_stream cm_stream; /* for one thread */

/* `path` "-" is standard input, which is not closed. The stream is the caller's to close. */
comity_status cm_stream_open(const char *path, cm_stream **out, comity_error *err);
void cm_stream_close(cm_stream *stream); /* NULL is fine */

/* The next bytes without taking them; empty at the end. At least `want` of
 * them (up to 64 KiB) unless the stream ends before. Valid until the next call
 * on the stream. A damaged stream gives what came before the damage first, then the failure. */
comity_status cm_stream_peek(cm_stream *stream, size_t want, cm_str *out, comity_error *err);
void cm_stream_take(cm_stream *stream, size_t n); /* n bytes of those peeked at are done with */
bool cm_stream_compressed(const cm_stream *stream);

#endif
