#include "syntax/treebank.h"

#include "base/buf.h"
#include "base/table.h"
#include "syntax/inputs.h"
#include "text/utf8.h"

enum { MAX_TOKENS = 2000, MAX_FORM = 4000, FIELDS = 10 };

typedef enum field { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC } field;

typedef struct reading {
    cm_treebank *bank;
    const char *path;
    bool normal;
    size_t line; /* at hand, from 1 */
    comity_error *err;
    cm_buf text;            /* of the document at hand */
    size_t first_sentence;  /* of it */
    bool paragraph;         /* one begins with the next sentence */
    uint32_t n_paragraphs;
    cm_token tokens[MAX_TOKENS];
    cm_str written[MAX_TOKENS]; /* the form of each as the file has it */
    size_t lines[MAX_TOKENS];   /* where each stands */
    uint32_t n;
    /* the multiword token at hand */
    uint32_t range_end;    /* id of its last word, 0 none */
    uint32_t range_start;  /* id of its first */
    cm_str surface;
    size_t surface_at;     /* in the text */
    bool surface_space;
    bool named;            /* names of the sentence at hand are annotated */
    int32_t open_name;     /* kind of the name that the token before is in, -1 none */
} reading;

static comity_status faulty(reading *r, size_t line, const char *expected, cm_str found) {
    int n = found.n < 60 ? (int)found.n : 60;
    return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected %s, not '%.*s'", r->path, line, expected, n, found.s);
}

static bool empty(cm_str s) { return s.n == 0 || (s.n == 1 && s.s[0] == '_'); }

/* A number of at most seven digits; -1 for anything else. */
static int32_t number(cm_str s) {
    int32_t value = 0;
    if (s.n == 0 || s.n > 7) return -1;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9') return -1;
        value = value * 10 + (s.s[i] - '0');
    }
    return value;
}

/* ---------------------------------------------------------------- names -- */

int cm_name_kind_from(cm_str type) {
    static const struct {
        const char *type;
        cm_name_kind kind;
    } kinds[] = {
        {"PER", CM_NAME_PER},          {"person", CM_NAME_PER},       {"politician", CM_NAME_PER},
        {"ORG", CM_NAME_ORG},          {"organisation", CM_NAME_ORG}, {"organization", CM_NAME_ORG},
        {"politicalparty", CM_NAME_ORG}, {"LOC", CM_NAME_LOC},        {"location", CM_NAME_LOC},
        {"geo", CM_NAME_LOC},          {"country", CM_NAME_LOC},      {"NORP", CM_NAME_NORP},
        {"nationality", CM_NAME_NORP}, {"DATE", CM_NAME_DATE},        {"MISC", CM_NAME_MISC}};
    if (cm_str_is(type, "gpe")) return CM_NAME_NORP;
    if (cm_str_is(type, "GPE")) return CM_NAME_LOC;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (cm_str_ieq(type, cm_str_of(kinds[i].type))) return (int)kinds[i].kind;
    return -1;
}

/* Sets the token's name from "O", "B-TYPE" or "I-TYPE"; false for another word. An "I-" that continues nothing begins. */
static bool set_name(reading *r, cm_token *t, cm_str tag) {
    int kind = -1;
    bool inside = false;
    if (cm_str_starts(tag, "B-") || cm_str_starts(tag, "I-")) {
        kind = cm_name_kind_from(cm_str_cut(tag, 2, tag.n));
        inside = tag.s[0] == 'I' && kind == r->open_name;
    } else if (cm_str_is(tag, "?")) {
        t->name = CM_NAME_UNKNOWN;
        r->open_name = -1;
        return true;
    } else if (!cm_str_is(tag, "O")) {
        return false;
    }
    r->open_name = kind;
    if (kind < 0) return true;
    t->name = inside ? CM_NAME_GOES_ON(kind) : CM_NAME_BEGINS(kind);
    r->bank->n_names++;
    return true;
}

/* The value of attribute `key` of a MISC field; {NULL} none. */
static cm_str attribute(cm_str misc, const char *key) {
    cm_str part;
    size_t n = strlen(key);
    while (cm_str_split(&misc, '|', &part))
        if (part.n > n && part.s[n] == '=' && memcmp(part.s, key, n) == 0) return cm_str_cut(part, n + 1, part.n);
    return (cm_str){NULL, 0};
}

/* ------------------------------------------------- documents, sentences -- */

static void end_document(reading *r) {
    cm_treebank *b = r->bank;
    if (b->n > r->first_sentence) {
        cm_str text = cm_arena_str(b->arena, (cm_str){cm_buf_cstr(&r->text), r->text.n});
        cm_treebank_document d = {.text = text, .sentence = r->first_sentence, .n = b->n - r->first_sentence};
        CM_PUSH(b->arena, b->documents, d);
    }
    cm_buf_clear(&r->text);
    r->first_sentence = b->n;
    r->paragraph = false;
    r->n_paragraphs = 0;
}

/* Heads as indices; fails unless they make one tree. */
static comity_status check_tree(reading *r) {
    uint32_t roots = 0;
    for (uint32_t i = 0; i < r->n; i++) {
        if (r->tokens[i].head >= (int32_t)r->n)
            return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected a head in the sentence, which has %u tokens, not %d",
                           r->path, r->lines[i], r->n, (int)r->tokens[i].head + 1);
        if (r->tokens[i].head < 0 && ++roots > 1)
            return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected one root, this is the second", r->path, r->lines[i]);
    }
    if (!roots)
        return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected a root (a head of 0) in the sentence that begins here",
                       r->path, r->lines[0]);
    uint8_t seen[MAX_TOKENS] = {0}; /* 1: on the way at hand, 2: leads to the root */
    for (uint32_t i = 0; i < r->n; i++) {
        int32_t at = (int32_t)i;
        for (; at >= 0 && !seen[at]; at = r->tokens[at].head) seen[at] = 1;
        if (at >= 0 && seen[at] == 1)
            return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected a tree, but the heads from this token run in a circle",
                           r->path, r->lines[at]);
        for (at = (int32_t)i; at >= 0 && seen[at] == 1; at = r->tokens[at].head) seen[at] = 2;
    }
    return COMITY_OK;
}

static comity_status end_sentence(reading *r, bool tree) {
    cm_treebank *b = r->bank;
    if (r->range_end) {
        r->range_end = 0;
        return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected the words of the multiword token before the sentence ends",
                       r->path, r->line);
    }
    r->open_name = -1;
    if (r->n == 0) return COMITY_OK;
    if (tree) CM_TRY(check_tree(r));
    if (r->paragraph) r->n_paragraphs++;
    r->paragraph = false;
    cm_token *copy = CM_NEW_ARRAY(b->arena, cm_token, r->n);
    memcpy(copy, r->tokens, sizeof *copy * r->n);
    cm_sentence s = {.start = copy[0].start, .end = copy[r->n - 1].end, .tokens = copy, .n_tokens = r->n,
                     .paragraph = r->n_paragraphs};
    CM_PUSH(b->arena, *b, s);
    CM_PUSH(b->arena, b->named, r->named);
    r->named = !tree;
    b->n_tokens += r->n;
    r->n = 0;
    return COMITY_OK;
}

/* Adds `surface` to the text of the document; gives where it stands. */
static size_t write_surface(reading *r, cm_str surface, bool space) {
    if (r->n == 0 && r->paragraph && r->text.n) cm_buf_puts(&r->text, "\n\n");
    size_t at = r->text.n;
    cm_buf_add(&r->text, surface);
    if (space) cm_buf_putc(&r->text, ' ');
    return at;
}

/* NULL, with the error told, when there is no room for it or it has no form to be. */
static cm_token *new_token(reading *r, cm_str form) {
    if (r->n == MAX_TOKENS || form.n == 0 || form.n > MAX_FORM) {
        if (r->n == MAX_TOKENS)
            cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected a sentence of at most %d tokens; is a blank line missing?",
                    r->path, r->line, MAX_TOKENS);
        else
            cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected a form of 1 to %d bytes, not of %zu", r->path, r->line,
                    MAX_FORM, form.n);
        return NULL;
    }
    cm_str kept = cm_arena_str(r->bank->arena, form);
    r->lines[r->n] = r->line;
    r->written[r->n] = kept;
    cm_token *t = &r->tokens[r->n++];
    *t = (cm_token){.form = r->normal ? cm_normal_form(r->bank->arena, kept) : kept, .upos = CM_X, .head = -1,
                    .xpos = (uint8_t)cm_xpos_from(CM_STR("XX")), .deprel = CM_DEP};
    return t;
}

/* -------------------------------------------------------------- CoNLL-U -- */

static void comment(reading *r, cm_str line) {
    cm_str body = cm_str_trim(cm_str_cut(line, 1, line.n));
    if (cm_str_is(body, "names = yes")) r->named = true;
    if (cm_str_starts(body, "newdoc")) end_document(r);
    if (cm_str_starts(body, "newdoc") || cm_str_starts(body, "newpar")) r->paragraph = true;
}

/* "3-4 didn't": what the words 3 and 4 look like in the text. */
static comity_status range(reading *r, const cm_str *f) {
    size_t dash = (size_t)((const char *)memchr(f[ID].s, '-', f[ID].n) - f[ID].s);
    int32_t from = number(cm_str_cut(f[ID], 0, dash)), to = number(cm_str_cut(f[ID], dash + 1, f[ID].n));
    if (r->range_end || from != (int32_t)r->n + 1 || to <= from || to > MAX_TOKENS)
        return faulty(r, r->line, "a range of words that begins with the next token", f[ID]);
    if (f[FORM].n == 0 || f[FORM].n > MAX_FORM) return faulty(r, r->line, "the form of a multiword token", f[FORM]);
    r->surface = f[FORM];
    r->surface_space = !cm_str_is(attribute(f[MISC], "SpaceAfter"), "No");
    r->surface_at = write_surface(r, r->surface, r->surface_space);
    r->range_start = (uint32_t)from;
    r->range_end = (uint32_t)to;
    return COMITY_OK;
}

/* The range is complete: where in its surface each of its words stands. */
static void end_range(reading *r) {
    cm_token *words = &r->tokens[r->range_start - 1];
    const cm_str *written = &r->written[r->range_start - 1];
    uint32_t n = r->range_end - r->range_start + 1;
    cm_buf joined = {0};
    for (uint32_t i = 0; i < n; i++) {
        words[i].start = (uint32_t)(r->surface_at + joined.n);
        cm_buf_add(&joined, written[i]);
        words[i].end = (uint32_t)(r->surface_at + joined.n);
    }
    if (!cm_str_eq((cm_str){cm_buf_cstr(&joined), joined.n}, r->surface))
        for (uint32_t i = 0; i < n; i++) {
            words[i].start = (uint32_t)r->surface_at;
            words[i].end = (uint32_t)(r->surface_at + r->surface.n);
        }
    words[n - 1].space_after = r->surface_space;
    cm_buf_free(&joined);
    r->range_end = 0;
}

static int relation(cm_str name) {
    int found = cm_deprel_from(name);
    if (found >= 0) return found;
    const char *colon = name.n ? memchr(name.s, ':', name.n) : NULL;
    return colon ? cm_deprel_from((cm_str){name.s, (size_t)(colon - name.s)}) : -1;
}

static void set_fields(reading *r, cm_token *t, const cm_str *f) {
    cm_treebank *b = r->bank;
    int upos = cm_upos_from(f[UPOS]), xpos = cm_xpos_from(f[XPOS]), rel = relation(f[DEPREL]);
    if (upos >= 0) t->upos = (uint8_t)upos;
    if (xpos >= 0) t->xpos = (uint8_t)xpos;
    if (rel >= 0) t->deprel = (uint8_t)rel;
    t->lemma = cm_arena_str(b->arena, f[LEMMA]);
    t->feats = empty(f[FEATS]) ? CM_STR("") : cm_arena_str(b->arena, f[FEATS]);
    b->n_upos += !empty(f[UPOS]);
    b->n_xpos += !empty(f[XPOS]);
    b->n_lemmas += !empty(f[LEMMA]);
    b->n_feats += t->feats.n > 0;
    b->n_trees++;
    cm_str name = attribute(f[MISC], "Name");
    if (name.s && set_name(r, t, name)) b->has_names = true;
    else r->open_name = -1;
}

static comity_status token(reading *r, const cm_str *f) {
    if (number(f[ID]) != (int32_t)r->n + 1)
        return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected the id %u, not '%.*s'", r->path, r->line, r->n + 1,
                       f[ID].n < 40 ? (int)f[ID].n : 40, f[ID].s);
    int32_t head = number(f[HEAD]);
    if (head < 0) return faulty(r, r->line, "a head (0 or the id of a token)", f[HEAD]);
    if (head == number(f[ID])) return faulty(r, r->line, "a head other than the token itself", f[HEAD]);
    bool space = !cm_str_is(attribute(f[MISC], "SpaceAfter"), "No");
    size_t at = !r->range_end && f[FORM].n <= MAX_FORM ? write_surface(r, f[FORM], space) : 0;
    cm_token *t = new_token(r, f[FORM]);
    if (!t) return COMITY_BAD_INPUT;
    t->head = head - 1;
    set_fields(r, t, f);
    if (!r->range_end) {
        t->start = (uint32_t)at;
        t->end = (uint32_t)(at + f[FORM].n);
        t->space_after = space;
    } else if (r->n == r->range_end) {
        end_range(r);
    }
    return COMITY_OK;
}

static comity_status conllu_line(reading *r, cm_str line) {
    if (cm_str_trim(line).n == 0) return end_sentence(r, true);
    if (line.s[0] == '#') {
        if (r->n == 0) comment(r, line);
        return COMITY_OK;
    }
    cm_str rest = line, f[FIELDS];
    size_t n = 0;
    while (n < FIELDS && cm_str_split(&rest, '\t', &f[n])) n++;
    if (n < FIELDS || rest.s)
        return cm_fail(r->err, COMITY_BAD_INPUT, "%s:%zu: expected the ten fields of CoNLL-U, with tabs between them, not %s%zu",
                       r->path, r->line, rest.s ? "more than " : "", n);
    if (f[ID].n && memchr(f[ID].s, '.', f[ID].n)) return COMITY_OK; /* an empty node */
    if (f[ID].n && memchr(f[ID].s, '-', f[ID].n)) return range(r, f);
    return token(r, f);
}

/* ------------------------------------------------------------------ BIO -- */

static comity_status names_line(reading *r, cm_str line) {
    if (cm_str_trim(line).n == 0) return end_sentence(r, false);
    const char *tab = memchr(line.s, '\t', line.n);
    if (line.s[0] == '#' && !tab) {
        if (r->n == 0) comment(r, line);
        return COMITY_OK;
    }
    cm_str rest = line, f[3];
    size_t n = 0;
    while (n < 3 && cm_str_split(&rest, '\t', &f[n])) n++;
    if (n < 2 || rest.s) return faulty(r, r->line, "token, tab and tag, or token, tab, part of speech, tab and tag", line);
    size_t at = f[0].n <= MAX_FORM ? write_surface(r, f[0], true) : 0;
    cm_token *t = new_token(r, f[0]);
    if (!t) return COMITY_BAD_INPUT;
    t->start = (uint32_t)at;
    t->end = (uint32_t)(at + f[0].n);
    t->space_after = true;
    if (!set_name(r, t, f[n - 1])) return faulty(r, r->line, "a tag: O, B-TYPE or I-TYPE", f[n - 1]);
    return COMITY_OK;
}

/* ---------------------------------------------------------------- files -- */

static comity_status read_lines(cm_treebank *bank, const char *path, bool normal,
                                comity_status (*each)(reading *, cm_str), bool trees, comity_error *err) {
    cm_arena *scratch = cm_arena_new();
    if (!scratch) return cm_fail(err, COMITY_NO_MEMORY, "%s: out of memory", path);
    cm_str bytes = {0}, line;
    comity_status status = cm_file_read(scratch, path, &bytes, err);
    if (status == COMITY_OK && bytes.n >= UINT32_MAX / 2)
        status = cm_fail(err, COMITY_BAD_INPUT, "%s: expected a file of less than 2 GiB", path);
    if (status == COMITY_OK) {
        size_t replaced;
        cm_str rest = cm_utf8_repair(scratch, bytes, &replaced);
        if (cm_str_starts(rest, "\xEF\xBB\xBF")) rest = cm_str_cut(rest, 3, rest.n);
        reading *r = CM_NEW(scratch, reading);
        *r = (reading){.bank = bank, .path = path, .normal = normal, .err = err, .first_sentence = bank->n, .open_name = -1, .named = !trees};
        while (status == COMITY_OK && cm_str_split(&rest, '\n', &line)) {
            r->line++;
            if (line.n && line.s[line.n - 1] == '\r') line.n--;
            status = each(r, line);
        }
        if (status == COMITY_OK) status = end_sentence(r, trees);
        if (status == COMITY_OK) end_document(r);
        cm_buf_free(&r->text);
    }
    cm_arena_free(scratch);
    return status;
}

comity_status cm_treebank_read(cm_treebank *bank, const char *path, bool normal, comity_error *err) {
    return read_lines(bank, path, normal, conllu_line, true, err);
}

comity_status cm_treebank_read_names(cm_treebank *bank, const char *path, bool normal, comity_error *err) {
    CM_TRY(read_lines(bank, path, normal, names_line, false, err));
    bank->has_names = true;
    return COMITY_OK;
}
