/* The sentence behind an answer, as people see it: marked, cited. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

/* Byte offset of code point `n` in `text`, at most its end. */
static size_t byte_of(const char *text, uint32_t n) {
    size_t at = 0;
    while (n > 0 && text[at]) {
        do at++;
        while ((text[at] & 0xc0) == 0x80);
        n--;
    }
    return at;
}

typedef struct mark {
    uint32_t start, end; /* characters in the sentence */
    const char *open, *close;
} mark;

static int by_start(const void *a, const void *b) {
    const mark *x = a, *y = b;
    return x->start < y->start ? -1 : x->start > y->start;
}

static void add(mark *marks, size_t *n, const comity_event *e, uint32_t start, uint32_t end, const char *open,
                const char *close) {
    if (end <= start || start < e->sentence.start || end > e->sentence.end || *n == 32) return;
    marks[(*n)++] = (mark){start - e->sentence.start, end - e->sentence.start, open, close};
}

char *cli_marked_sentence(const comity_event *e) {
    mark marks[32];
    size_t n = 0;
    for (size_t i = 0; i < e->n_source; i++) {
        if (!e->source[i].inferred) add(marks, &n, e, e->source[i].start, e->source[i].end, "[source: ", "]");
    }
    for (size_t i = 0; i < e->n_target; i++) {
        if (!e->target[i].inferred) add(marks, &n, e, e->target[i].start, e->target[i].end, "[target: ", "]");
    }
    add(marks, &n, e, e->trigger_start, e->trigger_end, "{", "}");
    qsort(marks, n, sizeof *marks, by_start);

    char *text = NULL;
    size_t size, at = 0;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    const char *s = e->sentence.text;
    for (size_t i = 0; i < n; i++) {
        size_t from = byte_of(s, marks[i].start), to = byte_of(s, marks[i].end);
        if (from < at) continue; /* inside of one marked already */
        fwrite(s + at, 1, from - at, out);
        fprintf(out, "%s%.*s%s", marks[i].open, (int)(to - from), s + from, marks[i].close);
        at = to;
    }
    fputs(s + at, out);
    fclose(out);
    return text;
}

void cli_put_citation(FILE *out, const comity_event *e, unsigned indent, unsigned width) {
    char *text = NULL;
    size_t size;
    FILE *line = open_memstream(&text, &size);
    if (!line) abort();
    fprintf(line, "%s, sentence %u", e->document, e->sentence.index + 1);
    if (e->published[0]) fprintf(line, ", %s", e->published);
    if (e->publisher[0]) fprintf(line, ", %s", e->publisher);
    if (e->licence[0]) fprintf(line, " (%s)", e->licence);
    fclose(line);
    cli_wrap(out, text, indent, indent, width);
    free(text);
}

unsigned cli_text_width(const cli_term *term) { return term->width > 100 ? 100 : term->width; }
