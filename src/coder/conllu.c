#include "base/buf.h"
#include "coder/record.h"
#include "syntax/syntax.h"

const char *cm_record_conllu(cm_arena *arena, const cm_sentence *s) {
    cm_buf b = {0};
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        const cm_token *t = &s->tokens[i];
        cm_buf_printf(&b, "%u\t%.*s\t%.*s\t%s\t%s\t_\t%d\t%s\t_\t%s\n", i + 1, CM_FMT(t->form), CM_FMT(t->lemma),
                      cm_upos_names[t->upos], cm_xpos_names[t->xpos], t->head + 1, cm_deprel_names[t->deprel],
                      t->space_after ? "_" : "SpaceAfter=No");
    }
    const char *out = cm_arena_cstr(arena, (cm_str){b.s, b.n});
    cm_buf_free(&b);
    return out;
}
