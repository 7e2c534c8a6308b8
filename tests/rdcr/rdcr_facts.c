/* Reads documents into a ledger and tells what Comity then states of recognition and relations, for test_rdcr.py:
 * rdcr_facts DATA MODEL DOCUMENTS.jsonl DYADS.tsv LEDGER
 * DYADS: "code TAB code" a line. Prints lines "event …" of each document and "state …" of each dyad. */
#include "comity.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static comity_error err;

static void need(comity_status status) {
    if (status == COMITY_OK) return;
    fprintf(stderr, "rdcr_facts: %s\n", err.message);
    exit(99);
}

static bool asked(const char *fluent) { return strcmp(fluent, "diplomatic-relations") == 0 || strncmp(fluent, "recognition", 11) == 0; }

static const char *codes(const comity_actor *actors, size_t n, char out[64]) {
    out[0] = 0;
    for (size_t i = 0; i < n; i++) {
        size_t used = strlen(out);
        snprintf(out + used, 64 - used, "%s%s", i ? "," : "", actors[i].code);
    }
    return out;
}

static void read_all(comity_engine *engine, comity_ledger *ledger, const char *path) {
    comity_reader *reader;
    comity_coder *coder;
    need(comity_reader_open(&path, 1, NULL, &reader, &err));
    need(comity_coder_new(engine, &coder, &err));
    comity_document document;
    need(comity_ledger_begin(ledger, &err));
    comity_status s;
    while ((s = comity_reader_next(reader, &document, &err)) == COMITY_OK) {
        comity_coding coding;
        comity_added added;
        need(comity_coder_code(coder, &document, &coding, &err));
        need(comity_ledger_add(ledger, &document, &coding, &added, &err));
        for (size_t i = 0; i < coding.n_events; i++) {
            const comity_event *e = &coding.events[i];
            char from[64], to[64];
            if (!asked(e->fluent)) continue;
            printf("event\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", coding.document, e->fluent, comity_effect_name(e->effect),
                   comity_event_status_name(e->status), codes(e->source, e->n_source, from), codes(e->target, e->n_target, to),
                   e->date_start, e->date_end, e->pattern, e->sentence.text);
        }
    }
    if (s != COMITY_END) need(s);
    need(comity_ledger_commit(ledger, &err));
    comity_coder_free(coder);
    comity_reader_close(reader);
}

static void tell_state(comity_engine *engine, comity_ledger *ledger, const char *a, const char *b) {
    comity_state_view *view;
    need(comity_state_all(engine, ledger, a, b, &view, &err));
    for (size_t i = 0; i < comity_state_count(view); i++) {
        const comity_holding *h = comity_state_at(view, i);
        if (!asked(h->fluent)) continue;
        need(comity_state_evidence(view, i, 1, &err));
        printf("state\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", b, h->fluent, h->reciprocal ? "both" : h->holder, h->since_start, h->since_end,
               h->until_start, h->until_end, h->object, h->n_evidence ? h->evidence[0]->sentence.text : "");
    }
    comity_state_free(view);
}

int main(int argc, char **argv) {
    if (argc != 6) {
        fputs("usage: rdcr_facts DATA MODEL DOCUMENTS.jsonl DYADS.tsv LEDGER\n", stderr);
        return 99;
    }
    comity_engine_options options = {.data_dir = argv[1], .model_path = argv[2]};
    comity_engine *engine;
    comity_ledger *ledger;
    need(comity_engine_open(&options, &engine, &err));
    need(comity_ledger_open(argv[5], COMITY_LEDGER_WRITE, &ledger, &err));
    read_all(engine, ledger, argv[3]);
    FILE *dyads = fopen(argv[4], "r");
    if (!dyads) return 99;
    char line[64], a[16], b[16];
    while (fgets(line, sizeof line, dyads))
        if (sscanf(line, "%15s %15s", a, b) == 2) tell_state(engine, ledger, a, b);
    fclose(dyads);
    comity_ledger_close(ledger);
    comity_engine_close(engine);
    return 0;
}
