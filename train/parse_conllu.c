/* parse_conllu MODEL FILE.conllu...: parses the gold tokens of treebanks and prints how much is right. */
#include <stdio.h>

#include "score.h"

int main(int argc, char **argv) {
    comity_error err = {0};
    cm_model *model = NULL;
    if (argc < 3) {
        fputs("usage: parse_conllu MODEL FILE.conllu...\n", stderr);
        return COMITY_USAGE;
    }
    comity_status status = cm_model_open(argv[1], &model, &err);
    for (int i = 2; i < argc && status == COMITY_OK; i++) {
        treebank bank = {.arena = cm_arena_new()};
        score s;
        status = treebank_read(&bank, argv[i], false, &err);
        if (status == COMITY_OK) status = score_bank(model, &bank, &s, &err);
        if (status == COMITY_OK) score_print(argv[i], &s, true);
        cm_arena_free(bank.arena);
    }
    cm_model_close(model);
    if (status != COMITY_OK) fprintf(stderr, "parse_conllu: %s\n", err.message);
    return status;
}
