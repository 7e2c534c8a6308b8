/* Which event of one ledger is which of the other. First those that say the same of the same sentence, by sorting: two
 * ledgers of one text differ in little. What is left is compared sentence by sentence. */
#include "base/buf.h"
#include "diff/diff.h"

#include <stdlib.h>

typedef struct side {
    const comity_event *event;
    const char *actors; /* codes of either side, in order: "USA>HND", "HND=USA" */
    bool taken;
} side;

static int by_code(const void *p, const void *q) { return strcmp(*(const char *const *)p, *(const char *const *)q); }

static void put_codes(cm_buf *out, const char **codes, size_t n) {
    if (n) qsort(codes, n, sizeof *codes, by_code);
    for (size_t i = 0; i < n; i++) cm_buf_printf(out, "%s%s", i ? "," : "", codes[i]);
}

static const char *actors_of(cm_arena *arena, const comity_event *e) {
    const char **codes = CM_NEW_ARRAY(arena, const char *, e->n_source + e->n_target + 1);
    size_t n = 0;
    cm_buf out = {0};
    for (size_t i = 0; i < e->n_source; i++) codes[n++] = *e->source[i].code ? e->source[i].code : e->source[i].name;
    if (!e->reciprocal) {
        put_codes(&out, codes, n);
        cm_buf_putc(&out, '>');
        n = 0;
    }
    for (size_t i = 0; i < e->n_target; i++) codes[n++] = *e->target[i].code ? e->target[i].code : e->target[i].name;
    put_codes(&out, codes, n);
    if (e->reciprocal) cm_buf_putc(&out, '=');
    const char *text = cm_arena_cstr(arena, cm_str_of(cm_buf_cstr(&out)));
    cm_buf_free(&out);
    return text;
}

static int compare_numbers(unsigned long x, unsigned long y) { return x < y ? -1 : x > y; }

/* 0: both say the same of the same sentence. Groups by document and place. */
static int in_order(const void *p, const void *q) {
    const side *x = p, *y = q;
    const comity_event *e = x->event, *f = y->event;
    int c = strcmp(e->document, f->document);
    if (!c) c = compare_numbers(e->sentence.start, f->sentence.start);
    if (!c) c = compare_numbers(e->sentence.index, f->sentence.index);
    if (!c) c = strcmp(e->class_, f->class_);
    if (!c) c = strcmp(e->cameo, f->cameo);
    if (!c) c = strcmp(x->actors, y->actors);
    if (!c) c = strcmp(e->date_start, f->date_start);
    if (!c) c = strcmp(e->date_end, f->date_end);
    if (!c) c = (int)e->status - (int)f->status;
    if (!c) c = (int)e->effect - (int)f->effect;
    return c ? c : strcmp(e->fluent, f->fluent);
}

static side *sides_of(cm_arena *arena, const comity_event *events, size_t n) {
    side *out = CM_NEW_ARRAY(arena, side, n + 1);
    for (size_t i = 0; i < n; i++) out[i] = (side){&events[i], actors_of(arena, &events[i]), false};
    if (n) qsort(out, n, sizeof *out, in_order);
    return out;
}

static bool same_sentence(const comity_sentence *s, const comity_sentence *t) {
    if (strcmp(s->text, t->text) == 0) return true;
    return s->start < t->end && t->start < s->end; /* two coders may cut them otherwise */
}

static const char *differs(cm_arena *arena, const side *x, const side *y) {
    const comity_event *e = x->event, *f = y->event;
    const struct {
        const char *name;
        bool is;
    } fields[] = {{"class", strcmp(e->class_, f->class_) != 0},
                  {"cameo", strcmp(e->cameo, f->cameo) != 0},
                  {"actors", strcmp(x->actors, y->actors) != 0},
                  {"date", strcmp(e->date_start, f->date_start) != 0 || strcmp(e->date_end, f->date_end) != 0},
                  {"status", e->status != f->status},
                  {"effect", e->effect != f->effect || strcmp(e->fluent, f->fluent) != 0}};
    const char *out = "";
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].is) out = cm_arena_printf(arena, "%s%s%s", out, *out ? ", " : "", fields[i].name);
    return out;
}

/* How near two events of one sentence are; 0: not one event. */
static int nearness(const side *x, const side *y) {
    const comity_event *e = x->event, *f = y->event;
    bool class_ = strcmp(e->class_, f->class_) == 0, actors = strcmp(x->actors, y->actors) == 0;
    if ((!class_ && !actors) || !same_sentence(&e->sentence, &f->sentence)) return 0;
    return 1 + 16 * class_ + 16 * actors + 8 * (strcmp(e->date_start, f->date_start) == 0) + 4 * (strcmp(e->cameo, f->cameo) == 0) +
           2 * (e->status == f->status) + (strcmp(e->trigger, f->trigger) == 0);
}

static comity_diff_count *count_of(cm_arena *arena, cm_matched *out, const char *class_) {
    size_t i = 0;
    while (i < out->counts.n && strcmp(out->counts.at[i].class_, class_) < 0) i++;
    if (i == out->counts.n || strcmp(out->counts.at[i].class_, class_) != 0) {
        CM_PUSH(arena, out->counts, ((comity_diff_count){.class_ = class_}));
        memmove(&out->counts.at[i + 1], &out->counts.at[i], (out->counts.n - 1 - i) * sizeof *out->counts.at);
        out->counts.at[i] = (comity_diff_count){.class_ = class_};
    }
    return &out->counts.at[i];
}

typedef struct candidate {
    side *one, *two;
    int near;
} candidate;

static int nearest_first(const void *p, const void *q) {
    const candidate *x = p, *y = q;
    if (x->near != y->near) return x->near > y->near ? -1 : 1;
    if (x->one != y->one) return x->one < y->one ? -1 : 1;
    return x->two < y->two ? -1 : x->two > y->two;
}

/* Pairs what is left of one document, the nearest first. */
static void pair_rest(cm_arena *arena, side *one, size_t n_one, side *two, size_t n_two, cm_matched *out) {
    CM_VEC(candidate) found = {0};
    for (size_t i = 0; i < n_one; i++)
        for (size_t k = 0; k < n_two; k++) {
            candidate c = {&one[i], &two[k], nearness(&one[i], &two[k])};
            if (c.near) CM_PUSH(arena, found, c);
        }
    if (found.n) qsort(found.at, found.n, sizeof *found.at, nearest_first);
    for (size_t i = 0; i < found.n; i++) {
        side *x = found.at[i].one, *y = found.at[i].two;
        if (x->taken || y->taken) continue;
        x->taken = y->taken = true;
        const char *what = differs(arena, x, y);
        if (strcmp(x->event->class_, y->event->class_) == 0) count_of(arena, out, x->event->class_)->both++;
        if (!*what) { /* only its place was another */
            out->both++;
            continue;
        }
        comity_diff_event d = {x->event, y->event, what};
        CM_PUSH(arena, out->events, d);
        out->changed++;
    }
}

static void add_rest(cm_arena *arena, const side *list, size_t n, bool second, cm_matched *out) {
    for (size_t i = 0; i < n; i++) {
        if (list[i].taken) continue;
        comity_diff_event d = {second ? NULL : list[i].event, second ? list[i].event : NULL, ""};
        CM_PUSH(arena, out->events, d);
    }
}

static size_t document_end(const side *list, size_t n, size_t from) {
    size_t end = from;
    while (end < n && strcmp(list[end].event->document, list[from].event->document) == 0) end++;
    return end;
}

/* Keeps the order of what is left: it is compacted so that pairing need not look at what is taken. */
static size_t left_over(side *list, size_t n) {
    size_t left = 0;
    for (size_t i = 0; i < n; i++)
        if (!list[i].taken) list[left++] = list[i];
    return left;
}

static int by_date(const void *p, const void *q) {
    const comity_diff_event *x = p, *y = q;
    const comity_event *e = x->one ? x->one : x->two, *f = y->one ? y->one : y->two;
    if (!*e->date_start != !*f->date_start) return *e->date_start ? -1 : 1;
    int c = strcmp(e->date_start, f->date_start);
    if (!c) c = strcmp(e->document, f->document);
    if (!c) c = compare_numbers(e->sentence.index, f->sentence.index);
    if (!c) c = (x->one == NULL) - (y->one == NULL);
    if (!c) c = strcmp(e->class_, f->class_);
    return c ? c : strcmp(e->id, f->id);
}

void cm_match_events(cm_arena *arena, const comity_event *one, size_t n_one, const comity_event *two, size_t n_two, cm_matched *out) {
    *out = (cm_matched){0};
    side *x = sides_of(arena, one, n_one), *y = sides_of(arena, two, n_two);
    for (size_t i = 0; i < n_one; i++) count_of(arena, out, one[i].class_)->one++;
    for (size_t i = 0; i < n_two; i++) count_of(arena, out, two[i].class_)->two++;
    for (size_t i = 0, k = 0; i < n_one && k < n_two;) {
        int c = in_order(&x[i], &y[k]);
        if (c == 0) {
            x[i].taken = y[k].taken = true;
            out->both++;
            count_of(arena, out, x[i].event->class_)->both++;
        }
        if (c <= 0) i++;
        if (c >= 0) k++;
    }
    n_one = left_over(x, n_one);
    n_two = left_over(y, n_two);
    for (size_t i = 0, k = 0; i < n_one && k < n_two;) {
        int c = strcmp(x[i].event->document, y[k].event->document);
        size_t i_end = document_end(x, n_one, i), k_end = document_end(y, n_two, k);
        if (c == 0) pair_rest(arena, &x[i], i_end - i, &y[k], k_end - k, out);
        if (c <= 0) i = i_end;
        if (c >= 0) k = k_end;
    }
    add_rest(arena, x, n_one, false, out);
    add_rest(arena, y, n_two, true, out);
    if (out->events.n) qsort(out->events.at, out->events.n, sizeof *out->events.at, by_date);
}
