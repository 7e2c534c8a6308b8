/* comity parse --eval: how good the parse is, against gold annotation. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* ----------------------------------------------------------- one number -- */

/* 100·a/b with two decimals into `out`; `none` where b is 0 or the measure is not known. */
static void percent(const comity_measure *m, double a, double b, const char *none, char out[32]) {
    if (!m->known || b <= 0) snprintf(out, 32, "%s", none);
    else snprintf(out, 32, "%.2f", 100.0 * a / b);
}

static void precision(const comity_measure *m, const char *none, char out[32]) {
    percent(m, (double)m->right, (double)m->said, none, out);
}

static void recall(const comity_measure *m, const char *none, char out[32]) {
    percent(m, (double)m->right, (double)m->gold, none, out);
}

static void f1(const comity_measure *m, const char *none, char out[32]) {
    percent(m, 2.0 * (double)m->right, (double)(m->gold + m->said), none, out);
}

static double speed(double tokens, double seconds) { return seconds > 0 ? tokens / seconds : 0; }

/* Tokens that the measured parse had, so that speed is of them. */
static double said_tokens(const comity_measure *measures) { return (double)measures[0].said; }

/* ---------------------------------------------------------------- table -- */

static void put_table(const cli_args *args, const char *path, const comity_parse_scores *s) {
    static const char *const columns[] = {"measure", "gold", "tokens: P", "R", "F1", "text: P", "R", "F1"};
    printf("%s", cli_style_on(&args->term, CLI_BOLD));
    cli_put_clean(stdout, path, strlen(path));
    printf("%s: %llu sentences, %llu tokens\n", cli_style_off(&args->term), (unsigned long long)s->sentences,
           (unsigned long long)s->tokens);
    cli_table *table = cli_table_new(&args->term, CLI_TABLE, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < COMITY_PARSE_MEASURES; i++) {
        const comity_measure *both[] = {&s->gold_tokens[i], &s->raw_text[i]};
        if (!both[0]->known && !both[1]->known && i >= 9) continue; /* names and relations that the file has not */
        char cell[32];
        cli_table_cell(table, comity_parse_measure_name(i));
        snprintf(cell, sizeof cell, "%llu", (unsigned long long)both[both[0]->gold ? 0 : 1]->gold);
        cli_table_cell(table, cell);
        for (size_t k = 0; k < 2; k++) {
            precision(both[k], "-", cell);
            cli_table_cell(table, cell);
            recall(both[k], "-", cell);
            cli_table_cell(table, cell);
            f1(both[k], "-", cell);
            cli_table_cell(table, cell);
        }
    }
    cli_table_end(table);
    printf("%.0f tokens/s parsing gold tokens", speed(said_tokens(s->gold_tokens), s->gold_tokens_seconds));
    if (s->has_trees) printf(", %.0f from raw text", speed(said_tokens(s->raw_text), s->raw_text_seconds));
    printf(", on one thread\n");
}

/* ------------------------------------------------------------------ TSV -- */

static const char *const tsv_columns[] = {"file", "input", "measure", "value", "precision", "recall", "gold", "said", "right"};

static void put_tsv_rows(cli_table *table, const char *path, const char *input, const comity_measure *measures, double seconds) {
    char cell[32];
    for (size_t i = 0; i < COMITY_PARSE_MEASURES; i++) {
        const comity_measure *m = &measures[i];
        if (!m->known) continue;
        cli_table_cell(table, path);
        cli_table_cell(table, input);
        cli_table_cell(table, comity_parse_measure_name(i));
        f1(m, "", cell);
        cli_table_cell(table, cell);
        precision(m, "", cell);
        cli_table_cell(table, cell);
        recall(m, "", cell);
        cli_table_cell(table, cell);
        const uint64_t counts[] = {m->gold, m->said, m->right};
        for (size_t k = 0; k < 3; k++) {
            snprintf(cell, sizeof cell, "%llu", (unsigned long long)counts[k]);
            cli_table_cell(table, cell);
        }
    }
    cli_table_cell(table, path);
    cli_table_cell(table, input);
    cli_table_cell(table, "tokens/s");
    snprintf(cell, sizeof cell, "%.0f", speed(said_tokens(measures), seconds));
    cli_table_cell(table, cell);
    for (int k = 0; k < 5; k++) cli_table_cell(table, "");
}

/* ----------------------------------------------------------------- JSON -- */

static json_t *share(const comity_measure *m, double a, double b) { return m->known && b > 0 ? json_real(a / b) : json_null(); }

static json_t *measures_json(const comity_measure *measures, double seconds) {
    json_t *all = json_object();
    for (size_t i = 0; i < COMITY_PARSE_MEASURES; i++) {
        const comity_measure *m = &measures[i];
        json_t *one = json_null();
        if (m->known)
            one = json_pack("{s:I, s:I, s:I, s:o, s:o, s:o}", "gold", (json_int_t)m->gold, "said", (json_int_t)m->said, "right",
                            (json_int_t)m->right, "precision", share(m, (double)m->right, (double)m->said), "recall",
                            share(m, (double)m->right, (double)m->gold), "f1",
                            share(m, 2.0 * (double)m->right, (double)(m->gold + m->said)));
        json_object_set_new(all, comity_parse_measure_name(i), one);
    }
    return json_pack("{s:f, s:o}", "tokens_per_second", speed(said_tokens(measures), seconds), "measures", all);
}

static json_t *scores_json(const char *path, const comity_parse_scores *s) {
    return json_pack("{s:o, s:I, s:I, s:I, s:o, s:o}", "file", cli_json_string(path), "documents", (json_int_t)s->documents,
                     "sentences", (json_int_t)s->sentences, "tokens", (json_int_t)s->tokens, "gold_tokens",
                     measures_json(s->gold_tokens, s->gold_tokens_seconds), "raw_text",
                     s->has_trees ? measures_json(s->raw_text, s->raw_text_seconds) : json_null());
}

/* ------------------------------------------------------------------ run -- */

int cli_parse_eval(cli_args *args) {
    if (args->n_words == 0) return cli_usage(args, "nothing to measure by; a CoNLL-U file, or a .tsv or .bio file of names, is wanted");
    if (cli_has(args, "jobs")) return cli_usage(args, "--jobs says nothing to --eval, which measures one thread");
    comity_engine *engine = NULL;
    int result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    bool json = cli_has(args, "json");
    cli_json_list list = {0};
    cli_table *table = NULL;
    if (!json && !args->term.out_tty)
        table = cli_table_new(&args->term, CLI_TSV, tsv_columns, sizeof tsv_columns / sizeof *tsv_columns);
    for (size_t i = 0; i < args->n_words && result == 0 && !cli_output_gone(); i++) {
        const char *path = args->words[i];
        comity_parse_scores s;
        comity_error err = {0};
        comity_status status = comity_parse_eval(engine, path, &s, &err);
        if (status != COMITY_OK) {
            result = cli_fail_with(args, status, &err);
            break;
        }
        if (json) {
            cli_json_add(&list, scores_json(path, &s));
        } else if (table) {
            put_tsv_rows(table, path, "tokens", s.gold_tokens, s.gold_tokens_seconds);
            if (s.has_trees) put_tsv_rows(table, path, "text", s.raw_text, s.raw_text_seconds);
        } else {
            if (i) putchar('\n');
            put_table(args, path, &s);
        }
        fflush(stdout);
    }
    if (json) cli_json_end(&list);
    if (table) cli_table_end(table);
    comity_engine_close(engine);
    return result;
}
