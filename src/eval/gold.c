/* Gold files to records. What a record lacks and can do without is left empty; what it cannot do without is an error
 * that names file and line. */
#include "eval/gold.h"
#include "base/table.h"

#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct reading {
    cm_arena *arena;
    cm_json_items *items;
    const cm_gold_notes *notes;
    bool articles;
    comity_error *err;
} reading;

static void note(const reading *r, const char *where, const char *what) {
    if (r->notes->note) r->notes->note(r->notes->user, where, what);
}

static cm_str string_at(const json_t *record, const char *field) {
    const json_t *v = json_object_get(record, field);
    return json_is_string(v) ? (cm_str){json_string_value(v), json_string_length(v)} : CM_STR("");
}

static const char *copy(const reading *r, cm_str s) {
    return cm_arena_cstr(r->arena, s);
}

/* ------------------------------------------------------------- fields -- */

static const char *add_code(const reading *r, cm_codes *codes, const char *words, cm_str code) {
    code = cm_str_trim(code);
    if (!code.n) return words;
    cm_codes_add(r->arena, codes, r->articles, code);
    return cm_arena_printf(r->arena, "%s%s%.*s", words, *words ? ", " : "", CM_FMT(code));
}

/* A list of codes, or of objects with a `code`; in articles also one of these alone. */
static comity_status side(const reading *r, const json_t *record, const char *field, cm_codes *codes,
                          const char **words) {
    const json_t *v = json_object_get(record, field);
    *words = "";
    if (!v || json_is_null(v)) return COMITY_OK;
    if (json_is_string(v) && !r->articles) {
        if (cm_str_trim(string_at(record, field)).n)
            note(r, cm_json_where(r->items, field),
                 cm_arena_printf(r->arena, "%s is text, not a list of actors: taken for unknown", field));
        return COMITY_OK;
    }
    size_t n = json_is_array(v) ? json_array_size(v) : 1;
    for (size_t i = 0; i < n; i++) {
        const json_t *x = json_is_array(v) ? json_array_get(v, i) : v;
        if (json_is_object(x)) x = json_object_get(x, "code");
        if (!x || json_is_null(x)) continue;
        if (!json_is_string(x))
            return cm_fail(r->err, COMITY_BAD_INPUT,
                           "%s: %s: expected codes of actors as text, or objects with a \"code\"",
                           cm_json_where(r->items, field), field);
        *words = add_code(r, codes, *words, (cm_str){json_string_value(x), json_string_length(x)});
    }
    return COMITY_OK;
}

static int class_at(const reading *r, const json_t *record, const char *where) {
    cm_str event = string_at(record, "event");
    int c = cm_class_of(r->articles, event);
    if (c < 0) {
        note(r, where,
             cm_arena_printf(r->arena, "'%.*s' is no class of PLOVER and no CAMEO code of one: nothing can match it",
                             CM_FMT(event)));
        return CM_CLASSES;
    }
    return c;
}

static const char *lower(const reading *r, cm_str s, const char *otherwise) {
    s = cm_str_trim(s);
    if (!s.n) return otherwise;
    char *out = cm_arena_cstr(r->arena, s);
    for (char *c = out; *c; c++) *c = (char)tolower((unsigned char)*c);
    return out;
}

static comity_status readings(const reading *r, const json_t *record, cm_gold *g) {
    const json_t *alt = json_object_get(record, "alt");
    size_t n = r->articles ? json_array_size(alt) : 0;
    g->readings = CM_NEW_ARRAY(r->arena, cm_reading, n + 1);
    if (alt && !json_is_null(alt) && !json_is_array(alt))
        return cm_fail(r->err, COMITY_BAD_INPUT, "%s: alt: expected a list of other readings",
                       cm_json_where(r->items, "alt"));
    g->readings[0] = (cm_reading){class_at(r, record, cm_json_where(r->items, "event")), g->status};
    g->n_readings = 1;
    for (size_t i = 0; i < n; i++) {
        const json_t *x = json_array_get(alt, i);
        if (!json_is_object(x))
            return cm_fail(r->err, COMITY_BAD_INPUT, "%s: alt: expected objects with \"event\", \"status\" or both",
                           cm_json_where(r->items, "alt"));
        cm_reading *to = &g->readings[g->n_readings++];
        to->class_ = string_at(x, "event").n ? class_at(r, x, cm_json_where(r->items, "alt")) : g->readings[0].class_;
        to->status = lower(r, string_at(x, "status"), g->status);
    }
    return COMITY_OK;
}

static comity_status record_of(const reading *r, const json_t *record, const char *sentence_field, cm_gold *g) {
    *g = (cm_gold){.where = cm_json_where(r->items, "event")};
    g->sentence = cm_spaces_collapsed(r->arena, string_at(record, sentence_field));
    if (!string_at(record, "event").n)
        return cm_fail(r->err, COMITY_BAD_INPUT, "%s: expected a field \"event\": a class of PLOVER or a CAMEO code",
                       g->where);
    g->status = r->articles ? lower(r, string_at(record, "status"), "actual") : "actual";
    g->date = r->articles ? cm_date_digits(r->arena, string_at(record, "date")) : "";
    g->date_words = *g->date ? copy(r, cm_str_trim(string_at(record, "date"))) : "";
    cm_str trigger = string_at(record, "trigger");
    g->trigger = copy(r, trigger.n ? trigger : string_at(record, "eventText"));
    const char *source, *target;
    CM_TRY(side(r, record, "source", &g->source, &source));
    CM_TRY(side(r, record, "target", &g->target, &target));
    g->reciprocal = r->articles ? json_is_true(json_object_get(record, "reciprocal")) : !g->target.n && g->source.n > 1;
    CM_TRY(readings(r, record, g));
    int c = g->readings[0].class_;
    g->words =
        cm_arena_printf(r->arena, "%s %s%s%s", c < CM_CLASSES ? cm_class_names[c] : copy(r, string_at(record, "event")),
                        source, *target ? g->reciprocal ? " = " : " > " : "", target);
    return COMITY_OK;
}

/* ---------------------------------------------------------- sentences -- */

static const char *base_name(const char *path) {
    size_t n = strlen(path);
    while (n && path[n - 1] != '/') n--;
    return path + n;
}

/* Braces and blanks around a sentence are how some files mark it. */
static cm_str bare(cm_str s) {
    while (s.n && strchr("{} ", s.s[0])) s.s++, s.n--;
    while (s.n && strchr("{} ", s.s[s.n - 1])) s.n--;
    return s;
}

static int by_id(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* An id on two records says of neither which sentence it means. */
static void drop_doubles(const reading *r, cm_gold_set *set, size_t from) {
    size_t n = set->texts.n - from, kept = from;
    const char **ids = calloc(n + 1, sizeof *ids);
    if (!ids) abort();
    for (size_t i = 0; i < n; i++) ids[i] = set->texts.at[from + i].id;
    qsort(ids, n, sizeof *ids, by_id);
    for (size_t i = from; i < from + n; i++) {
        const char **at = bsearch(&set->texts.at[i].id, ids, n, sizeof *ids, by_id);
        bool twice = (at > ids && strcmp(at[-1], *at) == 0) || (at + 1 < ids + n && strcmp(at[1], *at) == 0);
        if (!twice)
            set->texts.at[kept++] = set->texts.at[i];
        else
            note(r, set->texts.at[i].records->where,
                 cm_arena_printf(r->arena, "another record has the id %s too: neither counts", *at));
    }
    set->texts.n = kept;
    free(ids);
}

static comity_status sentences_from(reading *r, json_t *record, cm_gold_set *set) {
    size_t from = set->texts.n;
    const char *file = base_name(r->items->path);
    comity_status s = COMITY_OK;
    CM_PUSH(r->arena, set->files, file);
    for (; s == COMITY_OK; s = cm_json_next(r->items, &record, r->err)) {
        if (cm_str_is(string_at(record, "event"), "DOCUMENT")) continue;
        if (!string_at(record, "text").n) {
            note(r, cm_json_where(r->items, "text"), "a record without \"text\": passed over");
            continue;
        }
        cm_gold *g = CM_NEW(r->arena, cm_gold);
        CM_TRY(record_of(r, record, "text", g));
        cm_gold_text t = {.file = file, .records = g, .n_records = 1};
        cm_str id = cm_str_trim(string_at(record, "id"));
        t.id = id.n ? copy(r, id) : g->where;
        t.date = copy(r, cm_str_trim(string_at(record, "date")));
        g->sentence = cm_spaces_collapsed(r->arena, bare(string_at(record, "text")));
        t.text = (cm_str){copy(r, bare(string_at(record, "text"))), bare(string_at(record, "text")).n};
        CM_PUSH(r->arena, set->texts, t);
    }
    if (s != COMITY_END) return s;
    drop_doubles(r, set, from);
    return COMITY_OK;
}

/* ----------------------------------------------------------- articles -- */

static const char GOLD_END[] = ".gold.json";

static bool is_gold_name(const char *name) {
    return cm_str_ends(cm_str_of(name), GOLD_END);
}

/* Returns are not kept, so that offsets are those of a text with plain line ends. */
static cm_str plain_lines(cm_arena *arena, cm_str s) {
    char *out = cm_arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] == '\r') {
            out[n++] = '\n';
            if (i + 1 < s.n && s.s[i + 1] == '\n') i++;
        } else {
            out[n++] = s.s[i];
        }
    }
    return (cm_str){out, n};
}

static comity_status article_from(reading *r, json_t *record, cm_gold_set *set) {
    const char *path = r->items->path;
    size_t stem = strlen(path);
    if (is_gold_name(path))
        stem -= sizeof GOLD_END - 1;
    else
        for (size_t i = stem; i-- > 0 && path[i] != '/';)
            if (path[i] == '.') {
                stem = i;
                break;
            }
    const char *text = cm_arena_printf(r->arena, "%.*s.txt", (int)stem, path);
    cm_str whole;
    if (access(text, R_OK) != 0)
        return cm_fail(r->err, COMITY_NOT_FOUND, "%s: expected the article's text in %s, which cannot be read", path,
                       text);
    CM_TRY(cm_file_read(r->arena, text, &whole, r->err));
    const char *id = base_name(cm_arena_printf(r->arena, "%.*s", (int)stem, path));
    cm_gold_text t = {.id = id, .file = id, .date = "", .text = plain_lines(r->arena, whole)};
    CM_PUSH(r->arena, set->files, id);
    CM_VEC(cm_gold) records = {0};
    comity_status s = COMITY_OK;
    for (; s == COMITY_OK; s = cm_json_next(r->items, &record, r->err)) {
        cm_gold g;
        if (!string_at(record, "sent").n)
            return cm_fail(r->err, COMITY_BAD_INPUT,
                           "%s: expected a field \"sent\": the sentence of the article that tells of the event",
                           cm_json_where(r->items, "sent"));
        CM_TRY(record_of(r, record, "sent", &g));
        CM_PUSH(r->arena, records, g);
    }
    if (s != COMITY_END) return s;
    t.records = records.at;
    t.n_records = records.n;
    CM_PUSH(r->arena, set->texts, t);
    return COMITY_OK;
}

/* -------------------------------------------------------------- paths -- */

static comity_status read_file(cm_arena *arena, const char *path, bool articles, const cm_gold_notes *notes,
                               cm_gold_set *sentences, cm_gold_set *texts, comity_error *err) {
    cm_json_items items;
    json_t *first;
    CM_TRY(cm_json_open(arena, path, &items, err));
    comity_status s = cm_json_next(&items, &first, err);
    if (s == COMITY_END) s = cm_fail(err, COMITY_BAD_INPUT, "%s: expected records of gold, found none", path);
    if (s == COMITY_OK) {
        reading r = {arena, &items, notes, articles || is_gold_name(path) || json_object_get(first, "sent"), err};
        s = r.articles ? article_from(&r, first, texts) : sentences_from(&r, first, sentences);
    }
    cm_json_close(&items);
    return s;
}

static int is_gold_file(const struct dirent *entry) {
    return is_gold_name(entry->d_name);
}

comity_status cm_gold_read(cm_arena *arena, const char *path, bool articles, const cm_gold_notes *notes,
                           cm_gold_set *sentences, cm_gold_set *texts, comity_error *err) {
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
        return read_file(arena, path, articles, notes, sentences, texts, err);
    struct dirent **names;
    int n = scandir(path, &names, is_gold_file, alphasort);
    if (n < 0) return cm_fail(err, COMITY_IO, "%s: the folder cannot be read", path);
    comity_status s = n ? COMITY_OK
                        : cm_fail(err, COMITY_NOT_FOUND,
                                  "%s: expected files NAME.gold.json beside NAME.txt in the folder, found none", path);
    size_t length = strlen(path);
    for (int i = 0; i < n; i++) {
        if (s == COMITY_OK)
            s = read_file(
                arena,
                cm_arena_printf(arena, "%s%s%s", path, length && path[length - 1] == '/' ? "" : "/", names[i]->d_name),
                true, notes, sentences, texts, err);
        free(names[i]);
    }
    free(names);
    return s;
}
