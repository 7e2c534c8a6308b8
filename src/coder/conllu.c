#include "base/buf.h"
#include "coder/record.h"
#include "syntax/syntax.h"

const char *cm_record_conllu(cm_arena *arena, const cm_sentence *s) {
    cm_buf b = {0};
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        const cm_token *t = &s->tokens[i];
        cm_str feats = t->feats.n ? t->feats : CM_STR("_");
        cm_buf_printf(&b, "%u\t%.*s\t%.*s\t%s\t%s\t%.*s\t%d\t%s\t_\t", i + 1, CM_FMT(t->form), CM_FMT(t->lemma),
                      cm_upos_names[t->upos], cm_xpos_names[t->xpos], CM_FMT(feats), t->head + 1, cm_deprel_names[t->deprel]);
        if (t->name) {
            unsigned kind = (t->name - 1u) / 2u;
            cm_buf_printf(&b, "Name=%c-%s", t->name == CM_NAME_BEGINS(kind) ? 'B' : 'I', cm_name_kinds[kind]);
        }
        if (!t->space_after) cm_buf_puts(&b, t->name ? "|SpaceAfter=No" : "SpaceAfter=No");
        cm_buf_puts(&b, t->name || !t->space_after ? "\n" : "_\n");
    }
    const char *out = cm_arena_cstr(arena, (cm_str){b.s, b.n});
    cm_buf_free(&b);
    return out;
}
