/* The record of an event as JSON. Written straight to the stream: an object of jansson made first took 'comity code'
 * longer than matching the patterns. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static void put(FILE *out, const char *s) { fwrite_unlocked(s, 1, strlen(s), out); }

/* What JSON cannot have as it is: the end of a stretch that it can. */
static size_t plain_until(const char *s, size_t n) {
    size_t i = 0;
    while (i < n && (unsigned char)s[i] >= 0x20 && s[i] != '"' && s[i] != '\\') i++;
    return i;
}

static bool is_utf8(const char *s, size_t n) {
    for (size_t i = 0; i < n;) {
        utf8proc_int32_t point;
        if (!((unsigned char)s[i] & 0x80)) {
            i++;
            continue;
        }
        utf8proc_ssize_t used = utf8proc_iterate((const utf8proc_uint8_t *)s + i, (utf8proc_ssize_t)(n - i), &point);
        if (used <= 0) return false;
        i += (size_t)used;
    }
    return true;
}

static void put_escape(FILE *out, char c) {
    static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
    const char *at = strchr(from, c);
    putc_unlocked('\\', out);
    if (at) putc_unlocked(to[at - from], out);
    else fprintf(out, "u%04X", (unsigned char)c);
}

/* null for NULL, "" and what is no UTF-8, as cli_json_string. */
static void put_string(FILE *out, const char *s) {
    size_t n = s ? strlen(s) : 0;
    if (!n || !is_utf8(s, n)) {
        put(out, "null");
        return;
    }
    putc_unlocked('"', out);
    for (size_t at = 0; at < n;) {
        size_t plain = plain_until(s + at, n - at);
        fwrite_unlocked(s + at, 1, plain, out);
        at += plain;
        if (at < n) put_escape(out, s[at++]);
    }
    putc_unlocked('"', out);
}

static void put_number(FILE *out, unsigned value) {
    char digits[12];
    char *at = digits + sizeof digits;
    do *--at = (char)('0' + value % 10);
    while (value /= 10);
    fwrite_unlocked(at, 1, (size_t)(digits + sizeof digits - at), out);
}

static void put_real(FILE *out, double value) {
    char text[32];
    snprintf(text, sizeof text, "%.6g", value);
    put(out, text);
    if (!strpbrk(text, ".e")) put(out, ".0");
}

static void put_bool(FILE *out, bool value) { put(out, value ? "true" : "false"); }

/* Keys come with what stands before and behind them: `, "code": `. */
static void put_actor(FILE *out, const comity_actor *a) {
    put(out, "{\"code\": ");
    put_string(out, a->code);
    put(out, ", \"sector\": ");
    put_string(out, a->sector);
    put(out, ", \"name\": ");
    put_string(out, a->name);
    put(out, ", \"canonical\": ");
    put_string(out, a->canonical);
    put(out, ", \"start\": ");
    put_number(out, a->start);
    put(out, ", \"end\": ");
    put_number(out, a->end);
    put(out, ", \"inferred\": ");
    put_bool(out, a->inferred);
    putc_unlocked('}', out);
}

static void put_actors(FILE *out, const comity_actor *actors, size_t n) {
    putc_unlocked('[', out);
    for (size_t i = 0; i < n; i++) {
        if (i) put(out, ", ");
        put_actor(out, &actors[i]);
    }
    putc_unlocked(']', out);
}

/* Text with its place: of the sentence, of the trigger. */
static void put_stretch(FILE *out, const char *text, uint32_t start, uint32_t end) {
    put(out, "{\"text\": ");
    put_string(out, text);
    put(out, ", \"start\": ");
    put_number(out, start);
    put(out, ", \"end\": ");
    put_number(out, end);
}

static void put_context(FILE *out, const comity_event *e) {
    putc_unlocked('[', out);
    for (size_t i = 0; i < e->n_context; i++) {
        if (i) put(out, ", ");
        put_string(out, e->context[i]);
    }
    putc_unlocked(']', out);
}

static void put_field(FILE *out, const char *key, const char *value) {
    put(out, key);
    put_string(out, value);
}

void cli_put_event(FILE *out, const comity_event *e) {
    put_field(out, "{\"id\": ", e->id);
    put_field(out, ", \"document\": ", e->document);
    put(out, ", \"sentence\": ");
    put_stretch(out, e->sentence.text, e->sentence.start, e->sentence.end);
    put(out, ", \"index\": ");
    put_number(out, e->sentence.index);
    put_field(out, "}, \"kind\": ", comity_kind_name(e->kind));
    put_field(out, ", \"cameo\": ", e->cameo);
    put_field(out, ", \"class\": ", e->class_);
    put_field(out, ", \"mode\": ", e->mode);
    put(out, ", \"context\": ");
    put_context(out, e);
    put(out, ", \"source\": ");
    put_actors(out, e->source, e->n_source);
    put(out, ", \"target\": ");
    put_actors(out, e->target, e->n_target);
    put(out, ", \"reciprocal\": ");
    put_bool(out, e->reciprocal);
    put_field(out, ", \"date_start\": ", e->date_start);
    put_field(out, ", \"date_end\": ", e->date_end);
    put_field(out, ", \"date_precision\": ", comity_precision_name(e->date_precision));
    put_field(out, ", \"status\": ", comity_event_status_name(e->status));
    put_field(out, ", \"condition\": ", e->condition);
    if (e->said_by) {
        put(out, ", \"attribution\": {\"actor\": ");
        put_actor(out, e->said_by);
        put_field(out, ", \"verb\": ", e->said_verb);
        putc_unlocked('}', out);
    } else {
        put(out, ", \"attribution\": null");
    }
    put_field(out, ", \"object\": ", e->object);
    put_field(out, ", \"scope\": ", e->scope);
    put_field(out, ", \"place\": ", e->place);
    put(out, ", \"intensity\": ");
    if (e->cameo && *e->cameo) put_real(out, e->intensity);
    else put(out, "null");
    put(out, ", \"quad_class\": ");
    if (e->quad_class) put_number(out, (unsigned)e->quad_class);
    else put(out, "null");
    put(out, ", \"fluent\": ");
    if (e->effect != COMITY_NO_EFFECT && *e->fluent) {
        put_field(out, "{\"effect\": ", comity_effect_name(e->effect));
        put_field(out, ", \"name\": ", e->fluent);
        putc_unlocked('}', out);
    } else {
        put(out, "null");
    }
    put(out, ", \"trigger\": ");
    if (*e->trigger) {
        put_stretch(out, e->trigger, e->trigger_start, e->trigger_end);
        putc_unlocked('}', out);
    } else {
        put(out, "null");
    }
    put_field(out, ", \"pattern\": ", e->pattern);
    put(out, ", \"confidence\": ");
    put_real(out, e->confidence);
    put_field(out, ", \"published\": ", e->published);
    put_field(out, ", \"publisher\": ", e->publisher);
    put_field(out, ", \"url\": ", e->url);
    put_field(out, ", \"licence\": ", e->licence);
    putc_unlocked('}', out);
}

json_t *cli_event_json(const comity_event *event) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    cli_put_event(out, event);
    fclose(out);
    json_t *object = json_loadb(text, size, 0, NULL);
    free(text);
    return object;
}
