/* The record of an event: cells of TSV, and short words for people. */
#include "cli.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* -------------------------------------------------------- TSV columns -- */

enum {
    C_ID, C_DATE_START, C_DATE_END, C_PRECISION, C_SOURCE, C_TARGET, C_RECIPROCAL, C_KIND, C_CAMEO, C_CLASS, C_MODE,
    C_CONTEXT, C_STATUS, C_CONDITION, C_SAID_BY, C_SAID_VERB, C_OBJECT, C_SCOPE, C_PLACE, C_INTENSITY, C_QUAD,
    C_EFFECT, C_FLUENT, C_TRIGGER, C_PATTERN, C_CONFIDENCE, C_DOCUMENT, C_INDEX, C_START, C_END, C_TEXT,
    C_PUBLISHED, C_PUBLISHER, C_URL, C_LICENCE, C_COUNT
};

const char *const cli_event_columns[] = {
    "id",         "date_start", "date_end",       "date_precision", "source",         "target",    "reciprocal",
    "kind",       "cameo",      "class",          "mode",           "context",        "status",    "condition",
    "said_by",    "said_verb",  "object",         "scope",          "place",          "intensity", "quad_class",
    "effect",     "fluent",     "trigger",        "pattern",        "confidence",     "document",  "sentence_index",
    "sentence_start", "sentence_end", "sentence", "published",      "publisher",      "url",       "licence",
    NULL};

_Static_assert(sizeof cli_event_columns / sizeof *cli_event_columns == C_COUNT + 1, "a name for every column");

size_t cli_event_column_count(void) { return C_COUNT; }

static char *text_of(const char *format, ...) __attribute__((format(printf, 1, 2)));
static char *text_of(const char *format, ...) {
    char *text;
    va_list list;
    va_start(list, format);
    int n = vasprintf(&text, format, list);
    va_end(list);
    if (n < 0) abort();
    return text;
}

/* The actor's code, with its sector behind a slash where it has both. */
static void add_actor(FILE *out, const comity_actor *actor) {
    fputs(actor->code[0] ? actor->code : actor->name, out);
}

static void add_actors(FILE *out, const comity_actor *actors, size_t n, const char *between) {
    for (size_t i = 0; i < n; i++) {
        if (i) fputs(between, out);
        add_actor(out, &actors[i]);
    }
}

static char *joined(const comity_actor *actors, size_t n) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    add_actors(out, actors, n, ",");
    fclose(out);
    return text;
}

static char *contexts(const comity_event *e) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    for (size_t i = 0; i < e->n_context; i++) fprintf(out, "%s%s", i ? "," : "", e->context[i]);
    fclose(out);
    return text;
}

char *cli_event_cell(const comity_event *e, size_t column) {
    switch (column) {
    case C_ID: return text_of("%s", e->id);
    case C_DATE_START: return text_of("%s", e->date_start);
    case C_DATE_END: return text_of("%s", e->date_end);
    case C_PRECISION:
        return text_of("%s", e->date_precision == COMITY_PRECISION_NONE ? "" : comity_precision_name(e->date_precision));
    case C_SOURCE: return joined(e->source, e->n_source);
    case C_TARGET: return joined(e->target, e->n_target);
    case C_RECIPROCAL: return text_of("%s", e->reciprocal ? "yes" : "no");
    case C_KIND: return text_of("%s", comity_kind_name(e->kind));
    case C_CAMEO: return text_of("%s", e->cameo);
    case C_CLASS: return text_of("%s", e->class_);
    case C_MODE: return text_of("%s", e->mode);
    case C_CONTEXT: return contexts(e);
    case C_STATUS: return text_of("%s", comity_event_status_name(e->status));
    case C_CONDITION: return text_of("%s", e->condition);
    case C_SAID_BY: return e->said_by ? joined(e->said_by, 1) : text_of("%s", "");
    case C_SAID_VERB: return text_of("%s", e->said_verb);
    case C_OBJECT: return text_of("%s", e->object);
    case C_SCOPE: return text_of("%s", e->scope);
    case C_PLACE: return text_of("%s", e->place);
    case C_INTENSITY: return e->cameo[0] ? text_of("%g", e->intensity) : text_of("%s", "");
    case C_QUAD: return e->quad_class ? text_of("%d", e->quad_class) : text_of("%s", "");
    case C_EFFECT: return text_of("%s", e->effect == COMITY_NO_EFFECT ? "" : comity_effect_name(e->effect));
    case C_FLUENT: return text_of("%s", e->fluent);
    case C_TRIGGER: return text_of("%s", e->trigger);
    case C_PATTERN: return text_of("%s", e->pattern);
    case C_CONFIDENCE: return text_of("%.2f", e->confidence);
    case C_DOCUMENT: return text_of("%s", e->document);
    case C_INDEX: return text_of("%u", e->sentence.index);
    case C_START: return text_of("%u", e->sentence.start);
    case C_END: return text_of("%u", e->sentence.end);
    case C_TEXT: return text_of("%s", e->sentence.text);
    case C_PUBLISHED: return text_of("%s", e->published);
    case C_PUBLISHER: return text_of("%s", e->publisher);
    case C_URL: return text_of("%s", e->url);
    case C_LICENCE: return text_of("%s", e->licence);
    default: return text_of("%s", "");
    }
}

/* ---------------------------------------------------------- for people -- */

char *cli_event_parties(const comity_event *e) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    if (e->n_source) add_actors(out, e->source, e->n_source, ", ");
    else fputs("?", out);
    if (e->n_target) {
        fputs(e->reciprocal ? " ↔ " : " → ", out);
        add_actors(out, e->target, e->n_target, ", ");
    }
    fclose(out);
    return text;
}

char *cli_event_what(const comity_event *e) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    if (!e->class_[0] && e->effect != COMITY_NO_EFFECT && e->fluent[0]) fprintf(out, "%s %s", comity_effect_name(e->effect), e->fluent);
    else fputs(e->class_[0] ? e->class_ : "statement", out);
    if (e->cameo[0]) fprintf(out, " %s", e->cameo);
    if (e->status != COMITY_ACTUAL) fprintf(out, ", %s", comity_event_status_name(e->status));
    if (e->said_by) {
        const char *who = e->said_by->name[0] ? e->said_by->name : e->said_by->canonical;
        fprintf(out, ", said by %s", who[0] ? who : e->said_by->code);
    }
    fclose(out);
    return text;
}
