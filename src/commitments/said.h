/* The sentence of a recorded event, parsed anew from the parse that the ledger keeps: its tree, its dates, and the
 * clause on which an act in it depends. For commitments and legal triggers. */
#ifndef CM_SAID_H
#define CM_SAID_H

#include "coder/tree.h"
#include "engine.h"

typedef struct cm_said {
    const comity_event *event; /* not owned */
    cm_tree tree;              /* n is 0 where the ledger keeps no parse (imported facts) */
    cm_sentence sentence;
    cm_date_mention *dates;
    size_t n_dates;
} cm_said;

/* All in `arena`. A parse that does not fit the sentence's text gives a tree without tokens. */
void cm_said_read(cm_arena *arena, const comity_engine *engine, const comity_event *event, cm_said *out);
/* The last token of the words from character `start` to `end` of the document; CM_NO_TOKEN when there is none. */
int32_t cm_said_token(const cm_said *said, uint32_t start, uint32_t end);
/* Head of the clause with "if", "unless", "once" … on which the act at `token` depends; CM_NO_TOKEN. */
int32_t cm_said_condition(const cm_said *said, int32_t token);
/* Whether a clause of that kind begins with "unless" or "lest". */
bool cm_said_unless(const cm_said *said, int32_t condition);
/* Words of the phrase or clause at `head`, without those under `but` (CM_NO_TOKEN: none left out), without a subject and
 * the marks before it where `bare`. */
const char *cm_said_words(cm_arena *arena, const cm_said *said, int32_t head, int32_t but, bool bare);
/* Whether the verb is said with "will" or "would". */
bool cm_said_planned(const cm_said *said, int32_t verb);

#endif
