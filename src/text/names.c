/* Names of parts of speech and relations, in the order of the enums. */
#include "text/text.h"

const char *const cm_upos_names[CM_UPOS_COUNT] = {
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X"};

const char *const cm_deprel_names[CM_DEPREL_COUNT] = {
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass",
    "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj",
    "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed",
    "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
    "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked",
    "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp"};

static int find(const char *const *names, int n, cm_str name) {
    for (int i = 0; i < n; i++)
        if (cm_str_is(name, names[i])) return i;
    return -1;
}

const char *const cm_name_kinds[CM_NAME_KINDS] = {"PER", "ORG", "LOC", "NORP", "DATE", "MISC"};

int cm_upos_from(cm_str name) { return find(cm_upos_names, CM_UPOS_COUNT, name); }
int cm_deprel_from(cm_str name) { return find(cm_deprel_names, CM_DEPREL_COUNT, name); }
