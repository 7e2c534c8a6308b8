/* comity code and comity parse: a stream in, a stream out, no ledger. */
#include "pipeline.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct streaming {
    const cli_args *args;
    bool json; /* else TSV, or CoNLL-U */
} streaming;

/* ------------------------------------------------------- in the workers -- */

static void put_json(FILE *out, json_t *value) {
    char *text = cli_json_text(value);
    if (text) {
        fputs(text, out);
        fputc('\n', out);
    }
    free(text);
}

/* Events whose text a worker makes ahead. Those of a huge document would take more memory than all else of it: whoever
 * prints them makes the rest one by one. */
enum { AHEAD = 1000 };

static void put_event(FILE *out, const streaming *s, const comity_event *event) {
    if (s->json) {
        cli_put_event(out, event);
    } else {
        for (size_t c = 0; c < cli_event_column_count(); c++) {
            char *cell = cli_event_cell(event, c);
            if (c) fputc('\t', out);
            cli_put_tsv(out, cell);
            free(cell);
        }
    }
    fputc('\n', out);
}

static char *events_text(void *user, const cli_job *job) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    for (size_t i = 0; i < job->coding.n_events && i < AHEAD; i++) put_event(out, user, &job->coding.events[i]);
    fclose(out);
    return text;
}

/* One token line of CoNLL-U as an object; '_' is null. */
static json_t *token_json(char *token_line) {
    static const char *const fields[] = {"id", "form", "lemma", "upos", "xpos", "feats", "head", "deprel", "deps", "misc"};
    json_t *token = json_object();
    char *rest = token_line;
    for (size_t i = 0; i < 10 && rest; i++) {
        char *cell = strsep(&rest, "\t");
        json_t *value = json_null();
        char *end;
        long n = strtol(cell, &end, 10);
        if ((i == 0 || i == 6) && *cell && !*end) value = json_integer(n);
        else if (strcmp(cell, "_") != 0 || i == 1 || i == 2) value = json_string(cell);
        json_object_set_new(token, fields[i], value ? value : json_null());
    }
    return token;
}

static json_t *sentence_json(const cli_job *job, const comity_sentence *sentence) {
    json_t *tokens = json_array();
    char *lines = strdup(sentence->conllu ? sentence->conllu : "");
    char *rest = lines;
    while (rest) {
        char *token_line = strsep(&rest, "\n");
        if (*token_line && *token_line != '#') json_array_append_new(tokens, token_json(token_line));
    }
    free(lines);
    return json_pack("{s:o, s:i, s:o, s:i, s:i, s:o}", "document", cli_json_string(job->coding.document), "index",
                     (int)sentence->index, "text", cli_json_string(sentence->text), "start", (int)sentence->start,
                     "end", (int)sentence->end, "tokens", tokens);
}

static void put_conllu(FILE *out, const cli_job *job, const comity_sentence *sentence) {
    fprintf(out, "# sent_id = %s-%u\n# text = ", job->coding.document, sentence->index + 1);
    for (const char *at = sentence->text; *at; at++) fputc(*at == '\n' || *at == '\r' ? ' ' : *at, out);
    const char *lines = sentence->conllu ? sentence->conllu : "";
    size_t n = strlen(lines);
    while (n && lines[n - 1] == '\n') n--;
    fprintf(out, "\n%.*s\n\n", (int)n, lines);
}

static char *parses_text(void *user, const cli_job *job) {
    const streaming *s = user;
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();
    if (!s->json) fprintf(out, "# newdoc id = %s\n", job->coding.document);
    for (size_t i = 0; i < job->coding.n_sentences; i++) {
        if (s->json) put_json(out, sentence_json(job, &job->coding.sentences[i]));
        else put_conllu(out, job, &job->coding.sentences[i]);
    }
    fclose(out);
    return text;
}

/* -------------------------------------------------------- in the caller -- */

static bool print(void *user, cli_job *job) {
    const streaming *s = user;
    if (job->status != COMITY_OK) {
        cli_fail_with(s->args, job->status, &job->error);
        return job->status != COMITY_NO_MEMORY;
    }
    if (job->output) fputs(job->output, stdout);
    for (size_t i = AHEAD; i < job->coding.n_events; i++) put_event(stdout, s, &job->coding.events[i]);
    fflush(stdout); /* whoever waits at the other end gets each document as it is ready */
    return !cli_output_gone();
}

/* Files are wanted; a folder has no order of its own that a stream could promise. */
static int no_folders(const cli_args *args) {
    for (size_t i = 0; i < args->n_words; i++) {
        struct stat st;
        if (strcmp(args->words[i], "-") != 0 && stat(args->words[i], &st) == 0 && S_ISDIR(st.st_mode)) {
            return cli_fail(args, COMITY_BAD_INPUT, "%s: is a folder, a file is wanted ('comity read' takes folders)",
                            args->words[i]);
        }
    }
    return 0;
}

static int stream(const cli_args *args, streaming *s, char *(*work)(void *, const cli_job *), bool parse_only) {
    unsigned threads = 1;
    char memory[12];
    comity_document defaults;
    int result = cli_jobs_option(args, &threads);
    if (result == 0) result = cli_provenance_options(args, memory, &defaults);
    if (result == 0 && args->n_words == 0) result = cli_usage(args, "nothing to read; a file or '-' is wanted");
    if (result == 0) result = no_folders(args);
    if (result != 0) return result;
    comity_engine *engine = NULL;
    result = cli_open_engine(args, &engine);
    if (result != 0) return result;
    cli_pipeline pipeline = {.args = args,
                             .engine = engine,
                             .paths = args->words,
                             .n_paths = args->n_words,
                             .threads = threads,
                             .defaults = defaults,
                             .parse_only = parse_only,
                             .plain = !parse_only,
                             .tell_skips = true,
                             .work = work,
                             .consume = print,
                             .user = s};
    cli_tally tally;
    bool stuck;
    if (cli_pipeline_run(&pipeline, &tally, &stuck, &result) && !cli_output_gone()) {
        result = cli_tally_exit(args, &tally, true);
    }
    if (stuck) _exit(cli_finish(args, result));
    cli_tally_free(&tally);
    comity_engine_close(engine);
    return result;
}

static int run_code(cli_args *args) {
    const char *format = cli_value(args, "format");
    streaming s = {.args = args, .json = true};
    if (format && strcmp(format, "tsv") == 0) s.json = false;
    else if (format && strcmp(format, "jsonl") != 0) {
        return cli_usage(args, "unknown format '%s'; jsonl or tsv is wanted", format);
    }
    if (!s.json) {
        for (size_t c = 0; c < cli_event_column_count(); c++) printf("%s%s", c ? "\t" : "", cli_event_columns[c]);
        putchar('\n');
    }
    return stream(args, &s, events_text, false);
}

static int run_parse(cli_args *args) {
    if (cli_has(args, "eval")) return cli_parse_eval(args);
    streaming s = {.args = args, .json = cli_has(args, "json")};
    return stream(args, &s, parses_text, true);
}

static const cli_option code_options[] = {
    {'f', "format", "FORMAT", "jsonl (the usual) or tsv"},
    {0, "json", NULL, "the same as --format jsonl"},
    CLI_OPTION_JOBS,
    CLI_OPTIONS_PROVENANCE,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_code = {
    .name = "code",
    .words = "FILE|-…",
    .summary = "Codes text to events on standard output",
    .about = "Reads documents as 'comity read' does, keeps nothing, and writes one JSON record\n"
             "an event, a line each, in the order of the input, as soon as each document is\n"
             "ready. What is not known is null; there are no default codes.",
    .options = code_options,
    .examples = "  echo 'France suspended aid to Mali.' | comity code -\n"
                "  comity code wire.jsonl | jq -r '[.date_start, .cameo, .sentence.text] | @tsv'\n"
                "  comity code --format tsv wire.jsonl.gz > events.tsv",
    .run = run_code};

static const cli_option parse_options[] = {
    {0, "json", NULL, "a sentence a line, as JSON; with --eval, all counts"},
    {0, "eval", NULL, "parse no text, but measure the parse by files of gold annotation"},
    CLI_OPTION_JOBS,
    CLI_OPTIONS_ENGINE,
    CLI_OPTIONS_END};

const cli_command cli_parse = {
    .name = "parse",
    .words = "FILE|-…",
    .summary = "Prints the parse of each sentence as CoNLL-U",
    .about = "Cuts text into sentences and words and prints tags, lemmas and dependencies in\n"
             "the CoNLL-U format of Universal Dependencies. Names are marked in MISC, as\n"
             "Name=B-PER and Name=I-PER (kinds PER, ORG, LOC, NORP, DATE, MISC).\n"
             "\n"
             "--eval takes gold annotation instead of text: CoNLL-U, or names in .tsv and .bio\n"
             "files (token, tab, BIO tag; a blank line between sentences; # begins a comment).\n"
             "It parses the gold tokens, and the raw text that they make up, and counts what is\n"
             "right: tags, lemmas, heads (UAS), heads with relation (LAS), relations, names.\n"
             "Names must have the same characters and type. Types of tags mean:\n"
             "  PER   PER, person, politician\n"
             "  ORG   ORG, organisation, politicalparty\n"
             "  LOC   LOC, location, GPE, geo, country\n"
             "  NORP  NORP, nationality, gpe (in lower case): not in the sum over PER, ORG, LOC\n"
             "Others do not count. Without a terminal it prints TSV, a measure a line.",
    .options = parse_options,
    .examples = "  echo 'France suspended aid to Mali.' | comity parse -\n"
                "  comity parse --json article.html | jq '.tokens[].lemma'\n"
                "  comity parse --eval gold.conllu names.tsv",
    .run = run_parse};
