/* Words, cells and JSON on standard output, safe for terminals. */
#include "cli.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utf8proc.h>

/* Length in bytes of the code point at `s`; sets *bad for one that a terminal
 * should not see: control characters (a document may hold escape sequences)
 * and bytes that are no UTF-8. */
static size_t step(const char *s, size_t left, bool *bad, unsigned *width) {
    utf8proc_int32_t point;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)left, &point);
    if (n <= 0) {
        *bad = true;
        *width = 1;
        return 1;
    }
    *bad = point < 0x20 || (point >= 0x7f && point < 0xa0) || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2066 && point <= 0x2069);
    int w = utf8proc_charwidth(point);
    *width = *bad ? 1 : w > 0 ? (unsigned)w : 0;
    return (size_t)n;
}

void cli_put_clean(FILE *out, const char *text, size_t n) {
    for (size_t at = 0; at < n;) {
        bool bad;
        unsigned width;
        size_t used = step(text + at, n - at, &bad, &width);
        if (bad) fputc(' ', out);
        else fwrite(text + at, 1, used, out);
        at += used;
    }
}

static unsigned word_width(const char *word, size_t n) {
    unsigned sum = 0;
    for (size_t at = 0; at < n;) {
        bool bad;
        unsigned width;
        at += step(word + at, n - at, &bad, &width);
        sum += width;
    }
    return sum;
}

void cli_wrap(FILE *out, const char *text, unsigned column, unsigned indent, unsigned width) {
    bool first = true;
    const char *at = text;
    for (;;) {
        at += strspn(at, " \t\r\n");
        if (*at == '\0') break;
        size_t n = strcspn(at, " \t\r\n");
        unsigned w = word_width(at, n);
        if (!first && column + 1 + w > width) {
            fprintf(out, "\n%*s", (int)indent, "");
            column = indent;
        } else if (!first) {
            fputc(' ', out);
            column++;
        }
        cli_put_clean(out, at, n);
        column += w;
        first = false;
        at += n;
    }
    fputc('\n', out);
}

void cli_put_tsv(FILE *out, const char *text) {
    for (; *text; text++) {
        switch (*text) {
        case '\t': fputs("\\t", out); break;
        case '\n': fputs("\\n", out); break;
        case '\r': fputs("\\r", out); break;
        case '\\': fputs("\\\\", out); break;
        default: fputc(*text, out);
        }
    }
}

void cli_put_markdown(FILE *out, const char *text) {
    for (; *text; text++) {
        if (strchr("|\\`*_<>[]", *text)) fputc('\\', out);
        if ((unsigned char)*text < 0x20) fputc(' ', out);
        else fputc(*text, out);
    }
}

/* ---------------------------------------------------------------- JSON -- */

static const size_t json_flags = JSON_REAL_PRECISION(6) | JSON_ENCODE_ANY;

json_t *cli_json_string(const char *text) {
    if (!text || !*text) return json_null();
    json_t *s = json_string(text);
    return s ? s : json_null();
}

void cli_json_add(cli_json_list *list, json_t *item) {
    if (!list->lines) fputs(list->n ? ",\n" : "[\n", stdout);
    json_dumpf(item, stdout, json_flags);
    if (list->lines) fputc('\n', stdout);
    json_decref(item);
    list->n++;
}

void cli_json_end(cli_json_list *list) {
    if (!list->lines) fputs(list->n ? "\n]\n" : "[]\n", stdout);
}

void cli_json_print(json_t *value) {
    json_dumpf(value, stdout, json_flags | JSON_INDENT(2));
    fputc('\n', stdout);
    json_decref(value);
}

char *cli_json_text(json_t *value) {
    char *text = json_dumps(value, json_flags);
    json_decref(value);
    return text;
}

/* ------------------------------------------------------------- the end -- */

bool cli_output_gone(void) { return ferror(stdout); }

/* Whether the other end of the pipe has gone: its reader has had enough. */
static bool reader_left(void) {
    struct pollfd fd = {.fd = STDOUT_FILENO, .events = POLLOUT};
    return poll(&fd, 1, 0) == 1 && (fd.revents & POLLERR);
}

int cli_finish(const cli_args *args, int exit_code) {
    bool earlier = ferror(stdout) != 0; /* its errno is gone by now */
    errno = 0;
    if (fflush(stdout) == 0 && !earlier) return exit_code;
    if (errno == EPIPE || reader_left()) return exit_code;
    return cli_fail(args, COMITY_IO, "standard output cannot be written: %s",
                    errno ? strerror(errno) : "an earlier write failed (disk full?)");
}
