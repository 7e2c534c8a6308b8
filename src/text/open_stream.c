#include "text/open_stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

enum { IN_BYTES = 64 * 1024, OUT_BYTES = 128 * 1024, MAX_WINDOW_LOG = 27 /* 128 MiB: what zstd --long=27 writes */ };

typedef enum form { RAW, GZIP, ZSTD } form;

struct cm_stream {
    int fd;
    char *path; /* owned; for messages */
    form form;
    bool in_end;         /* the file has no more bytes */
    bool open_frame;     /* inside a gzip member or zstd frame */
    bool end;            /* nothing more will come */
    comity_error failed; /* told after the good bytes are used up */
    z_stream z;
    bool z_ready;
    ZSTD_DStream *zstd; /* owned */
    size_t in_n, in_at;
    size_t out_n, out_at;
    unsigned char in[IN_BYTES];
    char out[OUT_BYTES];
};

static bool fill_in(cm_stream *s) {
    if (s->in_at < s->in_n || s->in_end) return s->in_at < s->in_n;
    ssize_t n;
    do n = read(s->fd, s->in, IN_BYTES);
    while (n < 0 && errno == EINTR);
    if (n < 0) cm_fail(&s->failed, COMITY_IO, "%s: cannot be read: %s", s->path, strerror(errno));
    s->in_at = 0;
    s->in_n = n > 0 ? (size_t)n : 0;
    s->in_end = n <= 0;
    return n > 0;
}

static void inflate_more(cm_stream *s) {
    if (!s->open_frame && s->in[s->in_at] != 0x1F) {
        s->end = true; /* padding behind the last member, which gzip itself ignores */
        return;
    }
    s->open_frame = true;
    s->z.next_in = s->in + s->in_at;
    s->z.avail_in = (uInt)(s->in_n - s->in_at);
    s->z.next_out = (Bytef *)s->out + s->out_n;
    s->z.avail_out = (uInt)(OUT_BYTES - s->out_n);
    int code = inflate(&s->z, Z_NO_FLUSH);
    s->in_at = s->in_n - s->z.avail_in;
    s->out_n = OUT_BYTES - s->z.avail_out;
    if (code == Z_STREAM_END) {
        s->open_frame = false;
        inflateReset(&s->z);
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
        cm_fail(&s->failed, COMITY_BAD_INPUT, "damaged gzip: %s", s->z.msg ? s->z.msg : "the data do not decode");
    }
}

static void unzstd_more(cm_stream *s) {
    ZSTD_inBuffer in = {s->in, s->in_n, s->in_at};
    ZSTD_outBuffer out = {s->out, OUT_BYTES, s->out_n};
    size_t left = ZSTD_decompressStream(s->zstd, &out, &in);
    s->in_at = in.pos;
    s->out_n = out.pos;
    if (ZSTD_isError(left)) cm_fail(&s->failed, COMITY_BAD_INPUT, "damaged zstd: %s", ZSTD_getErrorName(left));
    else s->open_frame = left != 0;
}

/* Makes more output; the ends and failures are set in the stream. */
static void produce(cm_stream *s) {
    bool more = fill_in(s);
    if (s->failed.status != COMITY_OK) return;
    if (s->form == RAW) {
        size_t n = s->in_n - s->in_at;
        if (n > OUT_BYTES - s->out_n) n = OUT_BYTES - s->out_n;
        memcpy(s->out + s->out_n, s->in + s->in_at, n);
        s->in_at += n;
        s->out_n += n;
        s->end = !more;
        return;
    }
    if (!more) {
        size_t was = s->out_n; /* zlib and zstd may still hold output back */
        if (s->open_frame && s->form == GZIP) inflate_more(s);
        if (s->open_frame && s->form == ZSTD) unzstd_more(s);
        if (s->out_n > was || s->failed.status != COMITY_OK) return;
        if (s->open_frame)
            cm_fail(&s->failed, COMITY_BAD_INPUT, "truncated %s: the file ends within the compressed data",
                    s->form == GZIP ? "gzip" : "zstd");
        s->end = true;
        return;
    }
    if (s->form == GZIP) inflate_more(s);
    else unzstd_more(s);
}

static comity_status set_form(cm_stream *s, comity_error *err) {
    /* a pipe may give its first bytes one by one */
    while (s->in_n < 4 && !s->in_end) {
        ssize_t n = read(s->fd, s->in + s->in_n, IN_BYTES - s->in_n);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return cm_fail(err, COMITY_IO, "%s: cannot be read: %s", s->path, strerror(errno));
        if (n == 0) s->in_end = true;
        else s->in_n += (size_t)n;
    }
    const unsigned char *b = s->in;
    if (s->in_n >= 2 && b[0] == 0x1F && b[1] == 0x8B) s->form = GZIP;
    if (s->in_n >= 4 && b[0] == 0x28 && b[1] == 0xB5 && b[2] == 0x2F && b[3] == 0xFD) s->form = ZSTD;
    if (s->form == GZIP) {
        if (inflateInit2(&s->z, 15 + 16) != Z_OK) return cm_fail(err, COMITY_NO_MEMORY, "no memory to read %s", s->path);
        s->z_ready = true;
    }
    if (s->form == ZSTD) {
        s->zstd = ZSTD_createDStream();
        if (!s->zstd) return cm_fail(err, COMITY_NO_MEMORY, "no memory to read %s", s->path);
        ZSTD_DCtx_setParameter(s->zstd, ZSTD_d_windowLogMax, MAX_WINDOW_LOG);
    }
    return COMITY_OK;
}

comity_status cm_stream_open(const char *path, cm_stream **out, comity_error *err) {
    *out = NULL;
    int fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0) {
        if (errno == ENOENT || errno == ENOTDIR) return cm_fail(err, COMITY_NOT_FOUND, "%s: no such file", path);
        return cm_fail(err, COMITY_IO, "%s: cannot be opened: %s", path, strerror(errno));
    }
    cm_stream *s = malloc(sizeof *s);
    if (s) {
        memset(s, 0, offsetof(cm_stream, in));
        s->fd = fd;
        s->path = strdup(path);
    }
    if (!s || !s->path) {
        cm_stream_close(s);
        if (!s && fd != STDIN_FILENO) close(fd);
        return cm_fail(err, COMITY_NO_MEMORY, "no memory to read %s", path);
    }
    comity_status status = set_form(s, err);
    if (status != COMITY_OK) cm_stream_close(s);
    else *out = s;
    return status;
}

void cm_stream_close(cm_stream *s) {
    if (!s) return;
    if (s->z_ready) inflateEnd(&s->z);
    ZSTD_freeDStream(s->zstd);
    if (s->fd != STDIN_FILENO) close(s->fd);
    free(s->path);
    free(s);
}

comity_status cm_stream_peek(cm_stream *s, size_t want, cm_str *out, comity_error *err) {
    if (want == 0) want = 1;
    if (want > OUT_BYTES / 2) want = OUT_BYTES / 2;
    if (s->out_n - s->out_at < want && s->out_at > 0) {
        memmove(s->out, s->out + s->out_at, s->out_n - s->out_at);
        s->out_n -= s->out_at;
        s->out_at = 0;
    }
    while (s->out_n - s->out_at < want && !s->end && s->failed.status == COMITY_OK) produce(s);
    *out = (cm_str){s->out + s->out_at, s->out_n - s->out_at};
    if (out->n == 0 && s->failed.status != COMITY_OK) return cm_fail(err, s->failed.status, "%s", s->failed.message);
    return COMITY_OK;
}

void cm_stream_take(cm_stream *s, size_t n) { s->out_at += n; }

bool cm_stream_compressed(const cm_stream *s) { return s->form != RAW; }
