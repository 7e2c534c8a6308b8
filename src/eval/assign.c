/* The Hungarian method by shortest augmenting paths; each row has a spare column of its own of worth 0. */
#include "eval/score.h"

#include <limits.h>

typedef struct hungary {
    const int64_t *worth;
    size_t rows, columns, all; /* all: with the spare columns */
    int64_t *row_price, *column_price, *low;
    size_t *own, *way; /* own[column]: its row + 1, 0 none; columns from 1, 0 is where paths begin */
    bool *seen;
} hungary;

static int64_t cost(const hungary *h, size_t row, size_t column) {
    return column < h->columns ? -h->worth[row * h->columns + column] : 0;
}

static void add_row(hungary *h, size_t row) {
    size_t c0 = 0;
    h->own[0] = row + 1;
    for (size_t c = 0; c <= h->all; c++) h->low[c] = INT64_MAX, h->seen[c] = false;
    do {
        h->seen[c0] = true;
        size_t r0 = h->own[c0], c1 = 0;
        int64_t delta = INT64_MAX;
        for (size_t c = 1; c <= h->all; c++) {
            if (h->seen[c]) continue;
            int64_t x = cost(h, r0 - 1, c - 1) - h->row_price[r0] - h->column_price[c];
            if (x < h->low[c]) h->low[c] = x, h->way[c] = c0;
            if (h->low[c] < delta) delta = h->low[c], c1 = c;
        }
        for (size_t c = 0; c <= h->all; c++) {
            if (h->seen[c]) {
                h->row_price[h->own[c]] += delta;
                h->column_price[c] -= delta;
            } else if (h->low[c] != INT64_MAX) {
                h->low[c] -= delta;
            }
        }
        c0 = c1;
    } while (h->own[c0]);
    while (c0) {
        h->own[c0] = h->own[h->way[c0]];
        c0 = h->way[c0];
    }
}

void cm_assign(cm_arena *arena, const int64_t *worth, size_t rows, size_t columns, int32_t *to) {
    size_t all = columns + rows;
    hungary h = {worth,
                 rows,
                 columns,
                 all,
                 CM_NEW_ARRAY(arena, int64_t, rows + 1),
                 CM_NEW_ARRAY(arena, int64_t, all + 1),
                 CM_NEW_ARRAY(arena, int64_t, all + 1),
                 CM_NEW_ARRAY(arena, size_t, all + 1),
                 CM_NEW_ARRAY(arena, size_t, all + 1),
                 CM_NEW_ARRAY(arena, bool, all + 1)};
    for (size_t r = 0; r < rows; r++) add_row(&h, r);
    for (size_t r = 0; r < rows; r++) to[r] = -1;
    for (size_t c = 1; c <= columns; c++)
        if (h.own[c]) to[h.own[c] - 1] = (int32_t)(c - 1);
}
