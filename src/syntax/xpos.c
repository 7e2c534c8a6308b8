/* Penn treebank tags as the English treebanks use them. The order is part of the model's format. */
#include "syntax/syntax.h"

const char *const cm_xpos_names[] = {
    "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN",
    "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR",
    "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "``"};
const size_t cm_xpos_count = sizeof cm_xpos_names / sizeof *cm_xpos_names;

int cm_xpos_from(cm_str name) {
    for (size_t i = 0; i < cm_xpos_count; i++)
        if (cm_str_is(name, cm_xpos_names[i])) return (int)i;
    return -1;
}
