/* Tables of text: fitted to a terminal, TSV, Markdown or JSON. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

struct cli_table {
    const cli_term *term;
    cli_format format;
    const char *const *columns;
    size_t n_columns;
    char **cells; /* CLI_TABLE: all; else: of one row. Owned */
    size_t n_cells, cap;
    cli_json_list json;
};

cli_table *cli_table_new(const cli_term *term, cli_format format, const char *const *columns, size_t n_columns) {
    cli_table *t = calloc(1, sizeof *t);
    if (!t) abort();
    *t = (cli_table){.term = term, .format = format, .columns = columns, .n_columns = n_columns};
    t->json.lines = format == CLI_JSONL;
    if (format == CLI_TSV) {
        for (size_t i = 0; i < n_columns; i++) printf("%s%s", i ? "\t" : "", columns[i]);
        putchar('\n');
    } else if (format == CLI_MARKDOWN) {
        for (size_t i = 0; i < n_columns; i++) printf("| %s ", columns[i]);
        fputs("|\n", stdout);
        for (size_t i = 0; i < n_columns; i++) fputs("| --- ", stdout);
        fputs("|\n", stdout);
    }
    return t;
}

static void forget(cli_table *t) {
    for (size_t i = 0; i < t->n_cells; i++) free(t->cells[i]);
    t->n_cells = 0;
}

static void print_row(cli_table *t) {
    if (t->format == CLI_JSON || t->format == CLI_JSONL) {
        json_t *row = json_object();
        for (size_t i = 0; i < t->n_columns; i++) json_object_set_new(row, t->columns[i], cli_json_string(t->cells[i]));
        cli_json_add(&t->json, row);
    } else {
        for (size_t i = 0; i < t->n_columns; i++) {
            if (t->format == CLI_TSV) {
                if (i) putchar('\t');
                cli_put_tsv(stdout, t->cells[i]);
            } else {
                fputs("| ", stdout);
                cli_put_markdown(stdout, t->cells[i]);
                putchar(' ');
            }
        }
        fputs(t->format == CLI_TSV ? "\n" : "|\n", stdout);
    }
    forget(t);
}

void cli_table_cell(cli_table *t, const char *text) {
    if (t->n_cells == t->cap) {
        t->cap = t->cap ? t->cap * 2 : 64;
        char **more = realloc(t->cells, t->cap * sizeof *more);
        if (!more) abort();
        t->cells = more;
    }
    char *copy = strdup(text ? text : "");
    if (!copy) abort();
    t->cells[t->n_cells++] = copy;
    if (t->format != CLI_TABLE && t->n_cells == t->n_columns) print_row(t);
}

/* One line of a cell's text starting at *at, at most `width` columns, broken
 * at a blank where there is one. Moves *at on. Returns the columns printed. */
static unsigned cell_line(const char **at, unsigned width) {
    const char *s = *at + strspn(*at, " \n\t\r");
    const char *end = s, *fit = NULL;
    char piece[8];
    unsigned columns = 0;
    while (*end) {
        size_t n = 1;
        while ((end[n] & 0xc0) == 0x80 && n < 4) n++;
        memcpy(piece, end, n);
        piece[n] = '\0';
        unsigned w = *end == '\n' || *end == '\t' ? 1 : cli_width(piece);
        if (columns + w > width) break;
        if (*end == ' ' || *end == '\n') fit = end;
        columns += w;
        end += n;
    }
    if (*end && *end != ' ' && *end != '\n' && fit) end = fit;
    if (end == s && *end) end++; /* a column narrower than a wide character: go on nevertheless */
    cli_put_clean(stdout, s, (size_t)(end - s));
    unsigned printed = 0;
    char *line = strndup(s, (size_t)(end - s));
    if (line) printed = cli_width(line);
    free(line);
    *at = end + strspn(end, " \n\t\r");
    return printed;
}

static void fit(const cli_table *t, unsigned *widths) {
    unsigned sum = 0, gaps = (unsigned)(t->n_columns - 1) * 2;
    for (size_t c = 0; c < t->n_columns; c++) {
        widths[c] = cli_width(t->columns[c]);
        for (size_t i = c; i < t->n_cells; i += t->n_columns) {
            unsigned w = cli_width(t->cells[i]);
            if (w > widths[c]) widths[c] = w;
        }
        sum += widths[c];
    }
    /* The widest column gives way first; none below 10, so that dates stay whole. */
    while (t->n_columns && sum + gaps > t->term->width) {
        size_t widest = 0;
        for (size_t c = 1; c < t->n_columns; c++) {
            if (widths[c] > widths[widest]) widest = c;
        }
        if (widths[widest] <= 10) break;
        widths[widest]--;
        sum--;
    }
}

static void print_lines(const cli_table *t, const unsigned *widths, char *const *cells, cli_style style) {
    const char *rest[32];
    bool more = true;
    for (size_t c = 0; c < t->n_columns && c < 32; c++) rest[c] = cells[c];
    while (more) {
        more = false;
        unsigned owed = 0; /* blanks not yet printed, so that no line ends in them */
        for (size_t c = 0; c < t->n_columns && c < 32; c++) {
            unsigned printed = 0;
            if (*rest[c]) {
                printf("%*s%s", (int)owed, "", cli_style_on(t->term, style));
                owed = 0;
                printed = cell_line(&rest[c], widths[c]);
                fputs(cli_style_off(t->term), stdout);
            }
            owed += widths[c] + 2 - (printed < widths[c] ? printed : widths[c]);
            if (*rest[c]) more = true;
        }
        putchar('\n');
    }
}

void cli_table_end(cli_table *t) {
    if (t->format == CLI_TABLE && t->n_cells) {
        unsigned widths[32];
        fit(t, widths);
        print_lines(t, widths, (char *const *)t->columns, CLI_BOLD);
        for (size_t i = 0; i < t->n_cells; i += t->n_columns) print_lines(t, widths, t->cells + i, CLI_PLAIN);
    } else if (t->format == CLI_JSON) {
        cli_json_end(&t->json);
    }
    forget(t);
    free(t->cells);
    free(t);
}
