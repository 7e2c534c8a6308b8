/* comity lexicon coverage: what stands between actors and is not matched. */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int number_option(const cli_args *args, const char *name, uint64_t usual, uint64_t *out) {
    const char *text = cli_value(args, name);
    *out = usual;
    if (!text) return 0;
    char *end;
    errno = 0;
    unsigned long n = strtoul(text, &end, 10);
    if (errno || *end || *text == '-' || n == 0)
        return cli_usage(args, "--%s needs a number from 1 on, not '%s'", name, text);
    *out = n;
    return 0;
}

typedef struct skips {
    const cli_args *args;
    uint64_t n;
} skips;

static void skipped(void *user, const char *where, const char *reason) {
    skips *s = user;
    s->n++;
    cli_fail(s->args, 0, "%s: passed over: %s", where, reason);
}

static int read_all(cli_args *args, comity_coverage *coverage, skips *skip, uint64_t *documents) {
    comity_error err = {0};
    comity_reader *reader;
    comity_reader_options options = {.on_skip = skipped, .user = skip};
    comity_status status = comity_reader_open(args->words + 1, args->n_words - 1, &options, &reader, &err);
    if (status != COMITY_OK) return cli_fail_with(args, status, &err);
    comity_document d;
    while ((status = comity_reader_next(reader, &d, &err)) == COMITY_OK) {
        status = comity_coverage_add(coverage, &d, &err);
        if (status != COMITY_OK) break;
        ++*documents;
    }
    comity_reader_close(reader);
    return status == COMITY_END ? 0 : cli_fail_with(args, status, &err);
}

static void print(const cli_args *args, const comity_coverage_word *words, size_t n, cli_format format) {
    if (format == CLI_JSON) {
        cli_json_list list = {0};
        for (size_t i = 0; i < n; i++) {
            const comity_coverage_word *w = &words[i];
            char pos[2] = {w->pos, 0};
            cli_json_add(&list, json_pack("{s:s, s:s, s:I, s:I, s:s, s:s, s:s, s:o, s:o}", "word", w->lemma, "pos", pos,
                                          "missed", (json_int_t)w->missed, "matched", (json_int_t)w->matched,
                                          "target_at", w->frame, "source", w->source, "target", w->target, "example",
                                          cli_json_string(w->example), "document", cli_json_string(w->document)));
        }
        cli_json_end(&list);
        return;
    }
    static const char *const columns[] = {"word",   "missed", "matched", "target at",
                                          "source", "target", "example", "document"};
    cli_table *table = cli_table_new(&args->term, format, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        const comity_coverage_word *w = &words[i];
        char word[256], missed[24], matched[24];
        snprintf(word, sizeof word, "%c:%s", w->pos, w->lemma);
        snprintf(missed, sizeof missed, "%lu", (unsigned long)w->missed);
        snprintf(matched, sizeof matched, "%lu", (unsigned long)w->matched);
        const char *const cells[] = {word, missed, matched, w->frame, w->source, w->target, w->example, w->document};
        for (size_t c = 0; c < sizeof cells / sizeof *cells; c++) cli_table_cell(table, cells[c]);
    }
    cli_table_end(table);
}

int cli_lexicon_coverage(cli_args *args) {
    uint64_t min, top, documents = 0;
    cli_format format;
    skips skip = {.args = args};
    int result = cli_format_option(args, &format);
    if (result == 0) result = number_option(args, "min", 2, &min);
    if (result == 0) result = number_option(args, "top", UINT64_MAX, &top);
    if (result != 0) return result;
    if (args->n_words < 2) return cli_usage(args, "coverage needs documents: comity lexicon coverage FILE…");
    comity_engine *engine = NULL;
    comity_coverage *coverage = NULL;
    comity_error err = {0};
    result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    comity_status status = comity_coverage_new(engine, &coverage, &err);
    if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
    if (result == 0) result = read_all(args, coverage, &skip, &documents);
    if (result == 0 && documents == 0)
        result = cli_fail(args, COMITY_BAD_INPUT, "there is no document in what was given");
    if (result == 0) {
        const comity_coverage_word *words;
        size_t n = comity_coverage_words(coverage, min, &words);
        print(args, words, n < top ? n : top, format);
        result = skip.n ? CLI_PARTIAL : 0;
    }
    comity_coverage_free(coverage);
    comity_engine_close(engine);
    return result;
}
