/* The sentence behind an answer, as people see it: marked, cited. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>

/* A stretch of the sentence to be marked; stretches may lie in one another. */
typedef struct mark {
    uint32_t start, end; /* characters in the sentence */
    const char *open, *close;
} mark;

enum { MAX_MARKS = 32 };

static void add(mark *marks, size_t *n, const comity_event *e, uint32_t start, uint32_t end, const char *open,
                const char *close) {
    if (end <= start || start < e->sentence.start || end > e->sentence.end || *n == MAX_MARKS) return;
    marks[(*n)++] = (mark){start - e->sentence.start, end - e->sentence.start, open, close};
}

static int longest_first(const void *a, const void *b) {
    const mark *x = a, *y = b;
    uint32_t nx = x->end - x->start, ny = y->end - y->start;
    return nx > ny ? -1 : nx < ny;
}

char *cli_marked_sentence(const comity_event *e) {
    mark marks[MAX_MARKS];
    size_t n = 0;
    add(marks, &n, e, e->trigger_start, e->trigger_end, "{", "}");
    for (size_t i = 0; i < e->n_source; i++) {
        if (!e->source[i].inferred) add(marks, &n, e, e->source[i].start, e->source[i].end, "[source: ", "]");
    }
    for (size_t i = 0; i < e->n_target; i++) {
        if (!e->target[i].inferred) add(marks, &n, e, e->target[i].start, e->target[i].end, "[target: ", "]");
    }
    qsort(marks, n, sizeof *marks, longest_first);

    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    const char *s = e->sentence.text;
    for (uint32_t at = 0;; at++) {
        for (size_t i = n; i-- > 0;) { /* the shortest ends first and begins last */
            if (marks[i].end == at) fputs(marks[i].close, out);
        }
        for (size_t i = 0; i < n; i++) {
            if (marks[i].start == at) fputs(marks[i].open, out);
        }
        if (!*s) break;
        do fputc(*s++, out);
        while ((*s & 0xc0) == 0x80);
    }
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
