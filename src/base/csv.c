#include "base/csv.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_QUOTED = 1 << 20 };

/* Ends a physical line: the text before it, without the CR of CRLF. */
static bool line_of(cm_str *rest, cm_str *line) {
    if (!rest->n) return false;
    const char *at = memchr(rest->s, '\n', rest->n);
    size_t n = at ? (size_t)(at - rest->s) : rest->n;
    *line = (cm_str){rest->s, n};
    *rest = at ? cm_str_cut(*rest, n + 1, rest->n) : (cm_str){rest->s + n, 0};
    if (line->n && line->s[line->n - 1] == '\r') line->n--;
    return true;
}

static bool skip_line(cm_str line) {
    cm_str body = cm_str_trim(line);
    return body.n == 0 || body.s[0] == '#';
}

static char separator_of(cm_str line) {
    static const char order[] = {'\t', ';', ','};
    size_t count[3] = {0};
    bool quoted = false;
    for (size_t i = 0; i < line.n; i++) {
        if (line.s[i] == '"') quoted = !quoted;
        for (int k = 0; k < 3 && !quoted; k++) count[k] += line.s[i] == order[k];
    }
    int best = 2;
    for (int k = 2; k >= 0; k--)
        if (count[k] >= count[best]) best = k;
    return count[best] ? order[best] : ',';
}

static cm_str undoubled(cm_arena *arena, cm_str inside) {
    if (!inside.n || !memchr(inside.s, '"', inside.n)) return inside;
    char *out = cm_arena_alloc(arena, inside.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < inside.n; i++) {
        out[n++] = inside.s[i];
        if (inside.s[i] == '"' && i + 1 < inside.n && inside.s[i + 1] == '"') i++;
    }
    return (cm_str){out, n};
}

static cm_str tab_cell(cm_csv *csv, cm_str cell) {
    cell = cm_str_trim(cell);
    if (cell.n >= 2 && cell.s[0] == '"' && cell.s[cell.n - 1] == '"') {
        cm_str inside = undoubled(csv->arena, cm_str_cut(cell, 1, cell.n - 1));
        return cm_str_trim(inside);
    }
    return cell;
}

typedef CM_VEC(cm_str) cell_list;

static comity_status split_tabs(cm_csv *csv, cell_list *out) {
    cm_str line, cell;
    line_of(&csv->rest, &line);
    csv->next_line++;
    while (cm_str_split(&line, '\t', &cell)) CM_PUSH(csv->arena, *out, tab_cell(csv, cell));
    return COMITY_OK;
}

/* Past the end of the line on which something was wrong. */
static void give_up_line(cm_csv *csv, cm_str from) {
    cm_str line;
    csv->rest = from;
    line_of(&csv->rest, &line);
    csv->next_line = csv->line + 1;
}

static comity_status split_quoted(cm_csv *csv, cell_list *out, comity_error *err) {
    cm_str start = csv->rest, at = csv->rest;
    for (;;) {
        while (at.n && (at.s[0] == ' ' || (at.s[0] == '\t' && csv->separator != '\t'))) at = cm_str_cut(at, 1, at.n);
        cm_str cell;
        if (at.n && at.s[0] == '"') {
            size_t i = 1;
            for (; i < at.n; i++) {
                if (i > MOST_QUOTED) i = at.n; /* a quote left open would have the whole file read again and again */
                if (i >= at.n) break;
                if (at.s[i] == '\n') csv->next_line++;
                if (at.s[i] != '"') continue;
                if (i + 1 < at.n && at.s[i + 1] == '"')
                    i++;
                else
                    break;
            }
            if (i >= at.n) {
                give_up_line(csv, start);
                return cm_fail(err, COMITY_BAD_INPUT,
                               "%s:%u: expected a closing quote, found none in a mebibyte or to the end of the file",
                               csv->path, csv->line);
            }
            cell = undoubled(csv->arena, cm_str_cut(at, 1, i));
            at = cm_str_cut(at, i + 1, at.n);
            while (at.n && (at.s[0] == ' ' || at.s[0] == '\r')) at = cm_str_cut(at, 1, at.n);
            if (at.n && at.s[0] != csv->separator && at.s[0] != '\n') {
                give_up_line(csv, start);
                return cm_fail(err, COMITY_BAD_INPUT,
                               "%s:%u: expected '%c' or the end of the line after a quoted cell, found '%c'", csv->path,
                               csv->line, csv->separator, at.s[0]);
            }
        } else {
            size_t i = 0;
            while (i < at.n && at.s[i] != csv->separator && at.s[i] != '\n') i++;
            cell = cm_str_cut(at, 0, i);
            at = cm_str_cut(at, i, at.n);
        }
        CM_PUSH(csv->arena, *out, cm_str_trim(cell));
        if (!at.n) break;
        bool end = at.s[0] == '\n';
        at = cm_str_cut(at, 1, at.n);
        if (end) break;
    }
    csv->rest = at;
    csv->next_line++;
    return COMITY_OK;
}

static bool next_row(cm_csv *csv, cell_list *out, comity_status *status, comity_error *err) {
    out->n = 0;
    while (csv->rest.n) {
        cm_str peek = csv->rest, line;
        line_of(&peek, &line);
        csv->line = csv->next_line;
        if (skip_line(line)) {
            csv->rest = peek;
            csv->next_line++;
            continue;
        }
        if (!csv->separator) csv->separator = separator_of(line);
        *status = csv->separator == '\t' ? split_tabs(csv, out) : split_quoted(csv, out, err);
        return true;
    }
    return false;
}

comity_status cm_csv_open(cm_arena *arena, const char *path, cm_str text, cm_csv *out, comity_error *err) {
    *out = (cm_csv){.path = path, .rest = text, .next_line = 1, .line = 1, .arena = arena};
    if (text.n >= 2 && (((unsigned char)text.s[0] == 0xff && (unsigned char)text.s[1] == 0xfe) ||
                        ((unsigned char)text.s[0] == 0xfe && (unsigned char)text.s[1] == 0xff)))
        return cm_fail(err, COMITY_BAD_INPUT, "%s: expected UTF-8, found UTF-16; save it as UTF-8", path);
    if (cm_str_starts(text, "\xef\xbb\xbf")) out->rest = cm_str_cut(text, 3, text.n);
    cell_list header = {0};
    comity_status status = COMITY_OK;
    if (!next_row(out, &header, &status, err))
        return cm_fail(err, COMITY_BAD_INPUT, "%s: expected a line with the names of the columns, found no line at all",
                       path);
    CM_TRY(status);
    out->header = header.at;
    out->n_columns = header.n;
    for (size_t i = 0; i < header.n; i++)
        for (size_t k = 0; k < i; k++)
            if (header.at[i].n && cm_str_ieq(header.at[i], header.at[k]))
                return cm_fail(err, COMITY_BAD_INPUT, "%s:%u: column '%.*s' is there twice", path, out->line,
                               CM_FMT(header.at[i]));
    return COMITY_OK;
}

comity_status cm_csv_next(cm_csv *csv, cm_str *cells, comity_error *err) {
    cell_list row = {0};
    comity_status status = COMITY_OK;
    if (!next_row(csv, &row, &status, err)) return COMITY_END;
    CM_TRY(status);
    bool longer = false; /* empty cells behind the last column are nothing */
    for (size_t i = csv->n_columns; i < row.n; i++) longer |= row.at[i].n > 0;
    if (longer || (row.n < csv->n_columns && csv->separator != '\t'))
        return cm_fail(err, COMITY_BAD_INPUT, "%s:%u: expected %zu cells as in the header, found %zu", csv->path,
                       csv->line, csv->n_columns, row.n);
    for (size_t i = 0; i < csv->n_columns; i++) cells[i] = i < row.n ? row.at[i] : CM_STR("");
    return COMITY_OK;
}

int cm_csv_column(const cm_csv *csv, const char *name) {
    for (size_t i = 0; i < csv->n_columns; i++)
        if (cm_str_ieq(csv->header[i], cm_str_of(name))) return (int)i;
    return -1;
}

bool cm_number_read(cm_str text, bool comma, double *out) {
    char copy[64];
    text = cm_str_trim(text);
    if (!text.n || text.n >= sizeof copy) return false;
    size_t digits = 0, points = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == ',' && comma) c = '.';
        points += c == '.';
        digits += c >= '0' && c <= '9';
        bool sign = (c == '-' || c == '+') && (i == 0 || copy[i - 1] == 'e' || copy[i - 1] == 'E');
        bool power = (c == 'e' || c == 'E') && digits;
        if (!sign && !power && c != '.' && !(c >= '0' && c <= '9')) return false;
        copy[i] = c;
    }
    copy[text.n] = 0;
    if (!digits || points > 1) return false;
    char *end;
    *out = strtod(copy, &end);
    return *end == 0 && isfinite(*out);
}
