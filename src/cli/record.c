/* The record of an event: JSON, cells of TSV, and short words for people. */
#include "cli.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static json_t *actor_json(const comity_actor *actor) {
    return json_pack("{s:o, s:o, s:o, s:o, s:i, s:i, s:b}", "code", cli_json_string(actor->code), "sector",
                     cli_json_string(actor->sector), "name", cli_json_string(actor->name), "canonical",
                     cli_json_string(actor->canonical), "start", (int)actor->start, "end", (int)actor->end, "inferred",
                     actor->inferred);
}

static json_t *actors_json(const comity_actor *actors, size_t n) {
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) json_array_append_new(list, actor_json(&actors[i]));
    return list;
}

json_t *cli_event_json(const comity_event *e) {
    json_t *r = json_object();
    json_object_set_new(r, "id", cli_json_string(e->id));
    json_object_set_new(r, "document", cli_json_string(e->document));
    json_object_set_new(r, "sentence",
                        json_pack("{s:o, s:i, s:i, s:i}", "text", cli_json_string(e->sentence.text), "start",
                                  (int)e->sentence.start, "end", (int)e->sentence.end, "index",
                                  (int)e->sentence.index));
    json_object_set_new(r, "kind", json_string(comity_kind_name(e->kind)));
    json_object_set_new(r, "cameo", cli_json_string(e->cameo));
    json_object_set_new(r, "class", cli_json_string(e->class_));
    json_object_set_new(r, "mode", cli_json_string(e->mode));
    json_t *context = json_array();
    for (size_t i = 0; i < e->n_context; i++) json_array_append_new(context, cli_json_string(e->context[i]));
    json_object_set_new(r, "context", context);
    json_object_set_new(r, "source", actors_json(e->source, e->n_source));
    json_object_set_new(r, "target", actors_json(e->target, e->n_target));
    json_object_set_new(r, "reciprocal", json_boolean(e->reciprocal));
    json_object_set_new(r, "date_start", cli_json_string(e->date_start));
    json_object_set_new(r, "date_end", cli_json_string(e->date_end));
    json_object_set_new(r, "date_precision",
                        e->date_precision == COMITY_PRECISION_NONE
                            ? json_null()
                            : cli_json_string(comity_precision_name(e->date_precision)));
    json_object_set_new(r, "status", cli_json_string(comity_event_status_name(e->status)));
    json_object_set_new(r, "condition", cli_json_string(e->condition));
    json_object_set_new(r, "attribution",
                        e->said_by ? json_pack("{s:o, s:o}", "actor", actor_json(e->said_by), "verb",
                                               cli_json_string(e->said_verb))
                                   : json_null());
    json_object_set_new(r, "object", cli_json_string(e->object));
    json_object_set_new(r, "scope", cli_json_string(e->scope));
    json_object_set_new(r, "place", cli_json_string(e->place));
    json_object_set_new(r, "intensity", e->cameo && e->cameo[0] ? json_real(e->intensity) : json_null());
    json_object_set_new(r, "quad_class", e->quad_class ? json_integer(e->quad_class) : json_null());
    json_object_set_new(r, "fluent",
                        e->effect != COMITY_NO_EFFECT && e->fluent[0]
                            ? json_pack("{s:s, s:o}", "effect", comity_effect_name(e->effect), "name",
                                        cli_json_string(e->fluent))
                            : json_null());
    json_object_set_new(r, "trigger",
                        e->trigger[0] ? json_pack("{s:o, s:i, s:i}", "text", cli_json_string(e->trigger), "start",
                                                  (int)e->trigger_start, "end", (int)e->trigger_end)
                                      : json_null());
    json_object_set_new(r, "pattern", cli_json_string(e->pattern));
    json_object_set_new(r, "confidence", json_real(e->confidence));
    json_object_set_new(r, "published", cli_json_string(e->published));
    json_object_set_new(r, "publisher", cli_json_string(e->publisher));
    json_object_set_new(r, "url", cli_json_string(e->url));
    json_object_set_new(r, "licence", cli_json_string(e->licence));
    return r;
}

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
