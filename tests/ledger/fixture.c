#include "fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *or_empty(const char *s) { return s ? s : ""; }

static comity_actor *actors(cm_arena *arena, const char *list, const char *canonical, size_t *n) {
    CM_VEC(comity_actor) found = {0};
    cm_str rest = cm_str_of(or_empty(list)), part;
    while (rest.n && cm_str_split(&rest, ',', &part)) {
        comity_actor a = {.code = cm_arena_cstr(arena, part), .sector = "GOV", .canonical = "", .start = 3, .end = 9};
        a.name = cm_arena_printf(arena, "the %s", a.code);
        if (found.n == 0 && canonical) a.canonical = canonical;
        CM_PUSH(arena, found, a);
    }
    *n = found.n;
    return found.at;
}

made_document make_document(cm_arena *arena, const char *id, const char *text, const char *date,
                            const made_event *events, size_t n_events) {
    static const char *const two[] = {"illegal_drugs", "military"};
    comity_sentence *sentences = CM_NEW_ARRAY(arena, comity_sentence, n_events + 1);
    comity_event *out = CM_NEW_ARRAY(arena, comity_event, n_events);
    sentences[0] = (comity_sentence){.text = "Nothing happened at first.", .end = 26, .conllu = "1\tNothing\n"};
    for (size_t i = 0; i < n_events; i++) {
        const made_event *m = &events[i];
        comity_event *e = &out[i];
        sentences[i + 1] = (comity_sentence){.text = cm_arena_printf(arena, "%s: sentence %zu of %s.", id, i + 1, text),
                                             .start = (uint32_t)(30 * i + 30),
                                             .end = (uint32_t)(30 * i + 59),
                                             .index = (uint32_t)(i + 1),
                                             .conllu = "1\tIt\tit\tPRON\n"};
        const char *key = cm_arena_printf(arena, "%s/%zu/%s", id, i, text);
        e->id = cm_arena_printf(arena, "%016llx", (unsigned long long)cm_str_hash(cm_str_of(key)));
        e->document = id;
        e->sentence = sentences[i + 1];
        e->kind = m->kind;
        e->cameo = "163";
        e->class_ = m->class_ ? m->class_ : "SANCTION";
        e->mode = "embargo";
        e->context = two;
        e->n_context = 2;
        e->source = actors(arena, m->source, NULL, &e->n_source);
        e->target = actors(arena, m->target, m->canonical, &e->n_target);
        e->reciprocal = m->reciprocal;
        snprintf(e->date_start, sizeof e->date_start, "%s", or_empty(m->from));
        snprintf(e->date_end, sizeof e->date_end, "%s", or_empty(m->to ? m->to : m->from));
        e->date_precision = m->from && m->precision == COMITY_PRECISION_NONE ? COMITY_PRECISION_DAY : m->precision;
        e->status = m->status;
        e->condition = "";
        e->said_verb = "say";
        e->said_by = actors(arena, "GBR", NULL, &(size_t){0});
        e->object = or_empty(m->object);
        e->scope = "all of it";
        e->place = or_empty(m->place);
        e->intensity = -8.0;
        e->quad_class = 4;
        e->confidence = 0.75;
        e->effect = m->effect;
        e->fluent = or_empty(m->fluent);
        e->trigger = "imposed";
        e->trigger_start = 7;
        e->trigger_end = 14;
        e->pattern = "sanction.pat:33";
        e->trace = "trigger imposed\nsource subj";
        e->published = or_empty(date);
        e->publisher = "The Test";
        e->url = "https://example.org/1";
        e->licence = "CC0";
    }
    return (made_document){
        .document = {.id = id, .title = "A title", .text = text, .text_len = strlen(text), .date = date,
                     .source = "The Test", .url = "https://example.org/1", .licence = "CC0"},
        .coding = {.document = id, .events = out, .n_events = n_events, .sentences = sentences,
                   .n_sentences = n_events + 1, .n_tokens = 5 * (n_events + 1)},
    };
}

const char *make_folder(cm_arena *arena) {
    const char *tmp = getenv("TMPDIR");
    char *folder = cm_arena_printf(arena, "%s/comity-test-XXXXXX", tmp && *tmp ? tmp : "/tmp");
    return mkdtemp(folder);
}

void remove_folder(const char *folder) {
    DIR *d = opendir(folder);
    if (!d) return;
    for (struct dirent *e; (e = readdir(d));) {
        char path[1024];
        if (e->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        unlink(path);
    }
    closedir(d);
    rmdir(folder);
}
