/* comity eval: the coder against gold data, and the calibration of confidence. */
#include "cli.h"
#include "comity_eval.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const level_names[COMITY_EVAL_LEVELS] = {"class", "full", "status", "date"};

static void cell(cli_table *table, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void cell(cli_table *table, const char *format, ...) {
    char text[200];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    cli_table_cell(table, text);
}

/* -------------------------------------------------------------- tables -- */

static const char *const columns[] = {"class",     "gold",   "said",   "silent",  "class P",  "class R",
                                      "class F1",  "full P", "full R", "full F1", "status P", "status R",
                                      "status F1", "date P", "date R", "date F1"};
enum { FIXED = 4, EACH = 3 };

static void row(cli_table *table, const comity_eval_row *r, size_t levels) {
    cli_table_cell(table, r->name);
    cell(table, "%zu", r->at[0].gold);
    cell(table, "%zu", r->at[0].said);
    cell(table, "%.3f", r->at[0].gold ? (double)r->silent / (double)r->at[0].gold : 0);
    for (size_t k = 0; k < levels; k++) {
        cell(table, "%.3f", r->at[k].precision);
        cell(table, "%.3f", r->at[k].recall);
        cell(table, "%.3f", r->at[k].f1);
    }
}

static void classes(const cli_args *args, cli_format format, const comity_eval_set *s) {
    cli_table *table = cli_table_new(&args->term, format, columns, FIXED + EACH * s->levels);
    for (size_t i = 0; i < s->n_classes; i++) row(table, &s->classes[i], s->levels);
    row(table, &s->total, s->levels);
    cli_table_end(table);
}

static void files(const cli_args *args, const comity_eval_set *s) {
    const char *named[FIXED + EACH * COMITY_EVAL_LEVELS];
    memcpy(named, columns, sizeof named);
    named[0] = s->articles ? "article" : "file";
    cli_table *table = cli_table_new(&args->term, CLI_TABLE, named, FIXED + EACH * s->levels);
    for (size_t i = 0; i < s->n_files; i++) row(table, &s->files[i], s->levels);
    cli_table_end(table);
}

static void confusion(const cli_args *args, const comity_eval_set *s) {
    const char *names[32];
    char heads[32][8];
    size_t n = s->n_labels, side = n + 1;
    names[0] = "gold";
    for (size_t i = 0; i <= n && i < 30; i++) {
        snprintf(heads[i], sizeof heads[i], "%.4s", i < n ? s->labels[i] : "none");
        names[i + 1] = heads[i];
    }
    cli_table *table = cli_table_new(&args->term, CLI_TABLE, names, side + 1);
    for (size_t i = 0; i <= n; i++) {
        cli_table_cell(table, i < n ? s->labels[i] : "no gold");
        for (size_t k = 0; k <= n; k++) {
            size_t x = s->confusion[i * side + k];
            if (x)
                cell(table, "%zu", x);
            else
                cli_table_cell(table, i == n && k == n ? "" : "·");
        }
    }
    cli_table_end(table);
}

static void heading(const cli_args *args, const char *text) {
    printf("\n%s%s%s\n", cli_style_on(&args->term, CLI_BOLD), text, cli_style_off(&args->term));
}

static void miss(const cli_args *args, const comity_miss *m) {
    printf("\n%s%s: %s%s", cli_style_on(&args->term, CLI_CYAN), m->where, comity_miss_kind_words(m->kind),
           cli_style_off(&args->term));
    if (*m->want) printf("\n  want  %s", m->want);
    if (m->said) {
        printf("\n  said  %s %s %s, %s%s%s  \"", m->said->class_, m->said->cameo, m->said->parties, m->said->status,
               *m->said->date ? ", " : "", m->said->date);
        cli_put_clean(stdout, m->said->trigger, strlen(m->said->trigger));
        printf("\"  %s  %.2f", m->said->pattern, m->said->confidence);
    } else {
        fputs("\n  words ", stdout);
        cli_wrap(stdout, *m->triggers ? m->triggers : "no trigger", 8, 8, args->term.width);
        printf("  actors %s", *m->actors ? m->actors : "none");
    }
    fputs("\n  ", stdout);
    cli_wrap(stdout, m->sentence, 2, 2, args->term.width);
}

static void print_set(const cli_args *args, const comity_eval_set *s, size_t most) {
    heading(args, s->articles ? "Articles"
                              : "Sentences (a sentence may tell of more than its gold record: precision is a floor)");
    classes(args, CLI_TABLE, s);
    if (s->n_files > 1) {
        putchar('\n');
        files(args, s);
    }
    heading(args, "Gold class by class said");
    confusion(args, s);
    heading(args, "Misses");
    for (int k = 0; k < COMITY_MISS_KINDS; k++)
        if (s->kinds[k]) printf("  %4zu  %s\n", s->kinds[k], comity_miss_kind_words((comity_miss_kind)k));
    for (size_t i = 0; i < s->n_misses && i < most; i++) miss(args, &s->misses[i]);
}

static void print_reliability(const cli_args *args, const char *title, const comity_reliability *r) {
    static const char *const names[] = {"events", "confidence", "right"};
    heading(args, title);
    printf("%zu events, %.3f of them right in class, source and target. Brier score %.3f, log loss %.3f.\n", r->n,
           r->share, r->brier, r->log_loss);
    printf("Expected calibration error over %d bins: %.3f with equal mass, %.3f with equal width\n", COMITY_EVAL_BINS,
           r->ece_mass, r->ece_width);
    printf("(perfect confidence would show %.3f and %.3f on so few events).\n", r->floor_mass, r->floor_width);
    cli_table *table = cli_table_new(&args->term, CLI_TABLE, names, sizeof names / sizeof *names);
    for (int i = 0; i < COMITY_EVAL_BINS; i++) {
        if (!r->mass[i].n) continue;
        cell(table, "%zu", r->mass[i].n);
        cell(table, "%.3f", r->mass[i].confidence);
        cell(table, "%.3f", r->mass[i].right);
    }
    cli_table_end(table);
}

/* ---------------------------------------------------------------- JSON -- */

static json_t *row_json(const comity_eval_row *r, size_t levels) {
    json_t *out =
        json_pack("{s:o, s:I, s:I, s:I, s:f}", "name", cli_json_string(r->name), "gold", (json_int_t)r->at[0].gold,
                  "said", (json_int_t)r->at[0].said, "silent", (json_int_t)r->silent, "silent_rate",
                  r->at[0].gold ? (double)r->silent / (double)r->at[0].gold : 0);
    for (size_t k = 0; k < levels; k++)
        json_object_set_new(out, level_names[k],
                            json_pack("{s:I, s:f, s:f, s:f}", "right", (json_int_t)r->at[k].right, "precision",
                                      r->at[k].precision, "recall", r->at[k].recall, "f1", r->at[k].f1));
    return out;
}

static json_t *rows_json(const comity_eval_row *rows, size_t n, size_t levels) {
    json_t *out = json_array();
    for (size_t i = 0; i < n; i++) json_array_append_new(out, row_json(&rows[i], levels));
    return out;
}

static json_t *confusion_json(const comity_eval_set *s) {
    json_t *labels = json_array(), *table = json_array();
    for (size_t i = 0; i < s->n_labels; i++) json_array_append_new(labels, json_string(s->labels[i]));
    for (size_t i = 0; i <= s->n_labels; i++) {
        json_t *line = json_array();
        for (size_t k = 0; k <= s->n_labels; k++)
            json_array_append_new(line, json_integer((json_int_t)s->confusion[i * (s->n_labels + 1) + k]));
        json_array_append_new(table, line);
    }
    return json_pack("{s:o, s:o}", "labels", labels, "counts", table);
}

static json_t *miss_json(const comity_miss *m) {
    json_t *said = json_null();
    if (m->said)
        said = json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:f}", "class", cli_json_string(m->said->class_),
                         "cameo", cli_json_string(m->said->cameo), "parties", cli_json_string(m->said->parties),
                         "status", cli_json_string(m->said->status), "date", cli_json_string(m->said->date), "trigger",
                         cli_json_string(m->said->trigger), "pattern", cli_json_string(m->said->pattern), "trace",
                         cli_json_string(m->said->trace), "confidence", m->said->confidence);
    return json_pack("{s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "kind", comity_miss_kind_name(m->kind), "where",
                     cli_json_string(m->where), "id", cli_json_string(m->id), "sentence", cli_json_string(m->sentence),
                     "want", cli_json_string(m->want), "said", said, "triggers", cli_json_string(m->triggers), "actors",
                     cli_json_string(m->actors), "conllu", cli_json_string(m->conllu));
}

static json_t *set_json(const comity_eval_set *s) {
    json_t *kinds = json_object(), *misses = json_array();
    for (int k = 0; k < COMITY_MISS_KINDS; k++)
        json_object_set_new(kinds, comity_miss_kind_name((comity_miss_kind)k), json_integer((json_int_t)s->kinds[k]));
    for (size_t i = 0; i < s->n_misses; i++) json_array_append_new(misses, miss_json(&s->misses[i]));
    return json_pack("{s:s, s:o, s:o, s:o, s:o, s:o, s:o}", "form", s->articles ? "articles" : "sentences", "all",
                     row_json(&s->total, s->levels), "classes", rows_json(s->classes, s->n_classes, s->levels), "files",
                     rows_json(s->files, s->n_files, s->levels), "confusion", confusion_json(s), "kinds", kinds,
                     "misses", misses);
}

static json_t *bins_json(const comity_eval_bin *bins) {
    json_t *out = json_array();
    for (int i = 0; i < COMITY_EVAL_BINS; i++)
        if (bins[i].n)
            json_array_append_new(out, json_pack("{s:I, s:f, s:f}", "events", (json_int_t)bins[i].n, "confidence",
                                                 bins[i].confidence, "right", bins[i].right));
    return out;
}

static json_t *reliability_json(const comity_reliability *r) {
    return json_pack("{s:I, s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:o, s:o}", "events", (json_int_t)r->n, "right",
                     r->share, "ece_mass", r->ece_mass, "ece_width", r->ece_width, "floor_mass", r->floor_mass,
                     "floor_width", r->floor_width, "brier", r->brier, "log_loss", r->log_loss, "mass",
                     bins_json(r->mass), "width", bins_json(r->width));
}

static json_t *points_json(const comity_eval *eval) {
    const comity_eval_point *points;
    size_t n = comity_eval_points(eval, &points), n_factors;
    const char *const *names = comity_eval_factor_names(&n_factors);
    json_t *out = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *factors = json_object();
        for (size_t k = 0; k < n_factors; k++) json_object_set_new(factors, names[k], json_real(points[i].factors[k]));
        json_array_append_new(out, json_pack("{s:o, s:f, s:b, s:o}", "id", cli_json_string(points[i].id), "confidence",
                                             points[i].confidence, "right", (int)points[i].right, "factors", factors));
    }
    return out;
}

static void print_json(const comity_eval *eval, const comity_calibration *c) {
    json_t *sets = json_array(), *out;
    for (size_t i = 0; i < comity_eval_sets(eval); i++)
        json_array_append_new(sets, set_json(comity_eval_set_at(eval, i)));
    out = json_pack("{s:o, s:o, s:o}", "sets", sets, "reliability", reliability_json(comity_eval_reliability(eval)),
                    "points", points_json(eval));
    json_object_set_new(out, "confidence_fitted", json_boolean(comity_eval_confidence_fitted(eval)));
    if (c) {
        json_t *held_out = reliability_json(&c->held_out);
        json_object_set_new(held_out, "divisions", json_integer((json_int_t)c->divisions));
        json_object_set_new(held_out, "mean_ece_mass", json_real(c->mean_ece_mass));
        json_object_set_new(held_out, "mean_ece_width", json_real(c->mean_ece_width));
        json_object_set_new(out, "held_out", held_out);
    }
    cli_json_print(out);
}

/* ----------------------------------------------------------------- run -- */

static void tell(void *user, const char *where, const char *what) {
    const cli_args *args = user;
    cli_fail(args, 0, "%s: %s", where, what);
}

static const char *base_name(const char *path) {
    size_t n = strlen(path);
    while (n && path[n - 1] == '/') n--;
    while (n && path[n - 1] != '/') n--;
    return path + n;
}

/* The command as one would write it again, without folders: where the gold lay on this machine is nobody's business. */
static char *command_line(const cli_args *args) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    fputs("comity eval", out);
    for (size_t i = 0; i < args->n_given; i++) {
        fprintf(out, " --%s", args->given[i].option->name);
        if (args->given[i].option->value) fprintf(out, " %s", base_name(args->given[i].value));
    }
    for (size_t i = 0; i < args->n_words; i++) fprintf(out, " %s", base_name(args->words[i]));
    fclose(out);
    return text;
}

static comity_status write_files(const cli_args *args, comity_eval *eval, const comity_calibration **c,
                                 comity_error *err) {
    const char *calibrate = cli_value(args, "calibrate"), *page = cli_value(args, "html"),
               *plot = cli_value(args, "plot");
    comity_status s = COMITY_OK;
    if (calibrate) {
        char *command = command_line(args);
        s = comity_eval_calibrate(eval, c, err);
        if (s == COMITY_OK) s = comity_calibration_write(eval, *c, command, calibrate, err);
        free(command);
    }
    if (s == COMITY_OK && page) s = comity_eval_page_write(eval, *c, page, err);
    if (s == COMITY_OK && plot) s = comity_eval_plot_write(eval, *c, plot, err);
    return s;
}

static void print(const cli_args *args, cli_format format, const comity_eval *eval, const comity_calibration *c,
                  size_t most) {
    if (format == CLI_JSON) {
        print_json(eval, c);
        return;
    }
    for (size_t i = 0; i < comity_eval_sets(eval); i++) {
        if (format == CLI_TABLE)
            print_set(args, comity_eval_set_at(eval, i), most);
        else
            classes(args, format, comity_eval_set_at(eval, i));
    }
    if (format != CLI_TABLE) return;
    print_reliability(args,
                      comity_eval_confidence_fitted(eval) ? "Confidence, as the coder gives it"
                                                          : "Confidence, not fitted on anything (no confidence.tsv)",
                      comity_eval_reliability(eval));
    if (!c) return;
    print_reliability(args, "Confidence, fitted anew, on folds held out", &c->held_out);
    printf(
        "Mean calibration error over %zu ways to divide into %zu folds: %.3f with equal mass, %.3f with equal width\n",
        c->divisions, c->folds, c->mean_ece_mass, c->mean_ece_width);
}

static int run(cli_args *args) {
    cli_format format;
    int result = cli_format_option(args, &format);
    if (result == 0 && cli_has(args, "tsv")) format = CLI_TSV;
    if (result == 0 && !args->n_words) result = cli_usage(args, "gold is wanted: a file or folder");
    size_t most = 0;
    const char *misses = cli_value(args, "misses");
    if (misses && result == 0) {
        char *end;
        long n = strtol(misses, &end, 10);
        if (end == misses || *end || n < 0)
            result = cli_usage(args, "--misses: a number is wanted, not '%s'", misses);
        else
            most = (size_t)n;
    }
    comity_engine *engine = NULL;
    if (result == 0) result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    comity_eval_options options = {
        .articles = cli_has(args, "articles"), .strict = cli_has(args, "strict"), .on_note = tell, .user = args};
    comity_eval *eval = NULL;
    const comity_calibration *calibration = NULL;
    comity_error err = {0};
    comity_status s = comity_eval_run(engine, args->words, args->n_words, &options, &eval, &err);
    if (s == COMITY_OK) s = write_files(args, eval, &calibration, &err);
    if (s == COMITY_OK)
        print(args, format, eval, calibration, most);
    else
        result = cli_fail_with(args, s, &err);
    comity_eval_free(eval);
    comity_engine_close(engine);
    return result;
}

static const cli_option options[] = {
    {0, "articles", NULL, "every file is the gold of an article (else its name or first record says)"},
    {0, "strict", NULL, "articles: only a record's own reading counts, not those of 'alt'"},
    {0, "misses", "N", "list the first N misses, each with what was wanted and said"},
    {0, "html", "FILE", "write a page: figures, confusion, reliability, and every miss with its parse"},
    {0, "calibrate", "OUT.tsv", "fit the weights of confidence on the gold and write them"},
    {0, "plot", "FILE.svg", "write the reliability plot"},
    {0, "tsv", NULL, "the same as --format tsv: a row a class"},
    CLI_OPTION_FORMAT,
    CLI_OPTION_JSON,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_eval = {
    .name = "eval",
    .words = "GOLD…",
    .summary = "Measures the coder by gold data, and fits its confidence",
    .about = "GOLD is a file of sentences with one event each, or of the events of an article\n"
             "(NAME.gold.json beside NAME.txt), or a folder of such articles; man comity\n"
             "describes both. Prints precision, recall and F1 by class (the class alone; with\n"
             "both actors; of articles also with status and date), how often nothing was said,\n"
             "which class was said for which, the misses by kind, and how far the confidence\n"
             "of events can be trusted.",
    .options = options,
    .examples = "  comity eval gold.json\n"
                "  comity eval --html eval.html gold.json articles/\n"
                "  comity eval --calibrate data/confidence.tsv --plot docs/confidence.svg gold.json articles/",
    .run = run};
