/* From verdicts to figures: the whole, by class, by file; the confusion matrix; the misses. */
#include "eval/eval.h"

#include <stdlib.h>

static void figure(comity_eval_figures *f) {
    f->precision = f->said ? (double)f->right / (double)f->said : 0;
    f->recall = f->gold ? (double)f->right / (double)f->gold : 0;
    f->f1 = f->precision + f->recall > 0 ? 2 * f->precision * f->recall / (f->precision + f->recall) : 0;
}

static void finish(comity_eval_row *row) {
    for (int k = 0; k < COMITY_EVAL_LEVELS; k++) figure(&row->at[k]);
}

static void add_gold(comity_eval_row *row, const cm_verdict *v) {
    row->silent += v->silent;
    for (int k = 0; k < COMITY_EVAL_LEVELS; k++) row->at[k].gold++, row->at[k].right += v->right[k];
}

static void add_said(comity_eval_row *row) {
    for (int k = 0; k < COMITY_EVAL_LEVELS; k++) row->at[k].said++;
}

enum { OTHER = CM_CLASSES, ALL_CLASSES };

/* The class that an event counts as: that of the record it answers, else its own. */
static int class_said(const cm_verdict *verdicts, size_t n, const cm_said *said) {
    for (size_t i = 0; i < n; i++)
        if (verdicts[i].said == said && verdicts[i].right[COMITY_EVAL_CLASS])
            return verdicts[i].gold->readings[0].class_;
    return said->class_;
}

static comity_eval_row *file_row(comity_eval_row *files, size_t n, const char *name) {
    for (size_t i = 0; i < n; i++)
        if (files[i].name == name) return &files[i];
    return &files[0];
}

/* Keeps the classes that occur; place[] gets where each went, or -1. */
static void pick_classes(comity_eval *eval, comity_eval_row *by_class, int *place, comity_eval_set *out) {
    comity_eval_row *rows = CM_NEW_ARRAY(eval->arena, comity_eval_row, ALL_CLASSES);
    const char **labels = CM_NEW_ARRAY(eval->arena, const char *, ALL_CLASSES);
    for (int c = 0; c < ALL_CLASSES; c++) {
        place[c] = -1;
        if (!by_class[c].at[0].gold && !by_class[c].at[0].said) continue;
        by_class[c].name = c < CM_CLASSES ? cm_class_names[c] : "OTHER";
        finish(&by_class[c]);
        place[c] = (int)out->n_classes;
        labels[out->n_classes] = by_class[c].name;
        rows[out->n_classes++] = by_class[c];
    }
    out->classes = rows;
    out->labels = labels;
    out->n_labels = out->n_classes;
}

static void add_point(comity_eval *eval, const cm_coded *coded, const cm_said *said) {
    cm_point p = {.group = coded->gold->id,
                  .shown = {coded->gold->id, said->words.confidence, said->right, said->factors.at}};
    CM_PUSH(eval->arena, eval->points, p);
}

void cm_tally(comity_eval *eval, bool articles, const cm_gold_set *gold, const cm_coded *coded,
              const cm_verdict *verdicts, size_t n_verdicts, comity_eval_set *out) {
    cm_arena *arena = eval->arena;
    *out = (comity_eval_set){
        .articles = articles, .levels = articles ? COMITY_EVAL_LEVELS : COMITY_EVAL_STATUS, .n_files = gold->files.n};
    out->total.name = "all";
    comity_eval_row *files = CM_NEW_ARRAY(arena, comity_eval_row, gold->files.n + 1), by_class[ALL_CLASSES] = {{0}};
    for (size_t i = 0; i < gold->files.n; i++) files[i].name = gold->files.at[i];
    out->files = files;
    size_t at = 0;
    for (size_t t = 0; t < gold->texts.n; t++) { /* figures first: the matrix needs the classes that occur */
        const cm_coded *c = &coded[t];
        size_t n = c->gold->n_records;
        comity_eval_row *file = file_row(files, gold->files.n, c->gold->file);
        for (size_t i = 0; i < n; i++) {
            const cm_verdict *v = &verdicts[at + i];
            add_gold(&out->total, v);
            add_gold(file, v);
            add_gold(&by_class[v->gold->readings[0].class_], v);
        }
        for (size_t i = 0; i < c->n_said; i++) {
            if (c->said[i].judged) add_point(eval, c, &c->said[i]);
            if (!c->said[i].counts) continue;
            add_said(&out->total);
            add_said(file);
            add_said(&by_class[class_said(&verdicts[at], n, &c->said[i])]);
        }
        at += n;
    }
    finish(&out->total);
    for (size_t i = 0; i < gold->files.n; i++) finish(&files[i]);
    int place[ALL_CLASSES];
    pick_classes(eval, by_class, place, out);
    size_t side = out->n_labels + 1, *confusion = CM_NEW_ARRAY(arena, size_t, side * side);
    CM_VEC(comity_miss) misses = {0};
    at = 0;
    for (size_t t = 0; t < gold->texts.n; t++) {
        const cm_coded *c = &coded[t];
        for (size_t i = 0; i < c->gold->n_records; i++, at++) {
            const cm_verdict *v = &verdicts[at];
            int row = place[v->gold->readings[0].class_];
            int column = v->right[COMITY_EVAL_CLASS] ? row : v->said ? place[v->said->class_] : -1;
            confusion[(size_t)row * side + (column < 0 ? out->n_labels : (size_t)column)]++;
            comity_miss_kind kind = cm_miss_kind(v, out->levels);
            if (kind == COMITY_MISS_KINDS) continue;
            out->kinds[kind]++;
            CM_PUSH(arena, misses, cm_miss_of(arena, v, kind));
        }
        for (size_t i = 0; i < c->n_said; i++) {
            if (!c->said[i].counts || c->said[i].taken) continue;
            confusion[out->n_labels * side + (size_t)place[c->said[i].class_]]++;
            out->kinds[COMITY_MISS_SPURIOUS]++;
            CM_PUSH(arena, misses, cm_miss_spurious(c, &c->said[i]));
        }
    }
    (void)n_verdicts;
    out->confusion = confusion;
    out->misses = misses.at;
    out->n_misses = misses.n;
}
