#include "conllu.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "syntax/inputs.h"

static int relation(cm_str name) {
    int found = cm_deprel_from(name);
    if (found >= 0) return found;
    const char *colon = memchr(name.s, ':', name.n);
    return colon ? cm_deprel_from((cm_str){name.s, (size_t)(colon - name.s)}) : -1;
}

/* The tag in an attribute Name=B-PER of MISC; 0 where there is none. */
static uint8_t name_of(cm_str misc) {
    cm_str part;
    while (cm_str_split(&misc, '|', &part)) {
        if (!cm_str_starts(part, "Name=") || part.n < 8) continue;
        for (int k = 0; k < CM_NAME_KINDS; k++)
            if (cm_str_is(cm_str_cut(part, 7, part.n), cm_name_kinds[k]))
                return part.s[5] == 'B' ? CM_NAME_BEGINS(k) : CM_NAME_GOES_ON(k);
    }
    return 0;
}

static void end_sentence(treebank *b, cm_token *tokens, uint32_t *n) {
    if (*n == 0) return;
    cm_token *copy = CM_NEW_ARRAY(b->arena, cm_token, *n);
    memcpy(copy, tokens, sizeof *tokens * *n);
    cm_sentence s = {.tokens = copy, .n_tokens = *n};
    CM_PUSH(b->arena, *b, s);
    b->n_tokens += *n;
    *n = 0;
}

comity_status treebank_read(treebank *b, const char *path, bool normal, comity_error *err) {
    enum { MAX = 2000 };
    FILE *f = fopen(path, "r");
    if (!f) return cm_fail(err, COMITY_NOT_FOUND, "%s: cannot open the treebank: %s", path, strerror(errno));
    static cm_token tokens[MAX];
    char *line = NULL;
    size_t cap = 0, number = 0;
    uint32_t n = 0;
    bool names = false;
    comity_status status = COMITY_OK;
    for (ssize_t got; status == COMITY_OK && (got = getline(&line, &cap, f)) >= 0;) {
        number++;
        cm_str rest = cm_str_trim((cm_str){line, (size_t)got}), field[10];
        if (rest.n == 0) {
            end_sentence(b, tokens, &n);
            names = false;
            continue;
        }
        if (line[0] == '#') {
            if (cm_str_is(rest, "# names = yes")) names = true;
            continue;
        }
        int fields = 0;
        while (fields < 10 && cm_str_split(&rest, '\t', &field[fields])) fields++;
        if (fields < 8 || n == MAX) {
            status = cm_fail(err, COMITY_BAD_INPUT, "%s:%zu: expected ten fields of CoNLL-U in a sentence of at most %d "
                             "tokens", path, number, MAX);
            break;
        }
        if (memchr(field[0].s, '-', field[0].n) || memchr(field[0].s, '.', field[0].n)) continue;
        int upos = cm_upos_from(field[3]), xpos = cm_xpos_from(field[4]), rel = relation(field[7]);
        if (upos < 0) upos = CM_X;
        if (xpos < 0) xpos = cm_xpos_from(CM_STR("XX"));
        if (rel < 0) rel = CM_DEP;
        cm_str form = cm_arena_str(b->arena, field[1]);
        tokens[n++] = (cm_token){.form = normal ? cm_normal_form(b->arena, form) : form, .upos = (uint8_t)upos,
                                 .xpos = (uint8_t)xpos, .deprel = (uint8_t)rel, .head = atoi(field[6].s) - 1,
                                 .lemma = cm_arena_str(b->arena, field[2]),
                                 .name = names ? name_of(fields > 9 ? field[9] : CM_STR("")) : NAME_UNKNOWN,
                                 .feats = cm_str_is(field[5], "_") ? CM_STR("") : cm_arena_str(b->arena, field[5])};
    }
    end_sentence(b, tokens, &n);
    free(line);
    fclose(f);
    return status;
}
