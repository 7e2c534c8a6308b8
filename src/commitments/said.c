#include "commitments/said.h"

#include <stdlib.h>

static size_t point_bytes(const char *s, size_t left) {
    size_t n = 1;
    while (n < left && ((unsigned char)s[n] & 0xc0) == 0x80) n++;
    return n;
}

/* Where a token that begins at `at` ends. The parse has curly quotes and dashes made plain, so that its words may differ
 * from the text's; then as many characters are taken as the word has. */
static size_t token_end(cm_str text, size_t at, cm_str form) {
    if (at + form.n <= text.n && memcmp(text.s + at, form.s, form.n) == 0) return at + form.n;
    for (size_t i = 0; i < form.n && at < text.n; i += point_bytes(form.s + i, form.n - i))
        at += point_bytes(text.s + at, text.n - at);
    return at;
}

static int number(cm_str s) {
    int n = 0;
    for (size_t i = 0; i < s.n && s.s[i] >= '0' && s.s[i] <= '9' && n < 100000; i++) n = n * 10 + (s.s[i] - '0');
    return n;
}

static bool read_token(cm_str line, cm_str text, size_t *at, cm_token *out) {
    cm_str cell[10];
    size_t n = 0;
    while (n < 10 && cm_str_split(&line, '\t', &cell[n])) n++;
    if (n < 10 || !number(cell[0])) return false;
    int upos = cm_upos_from(cell[3]), xpos = cm_xpos_from(cell[4]), rel = cm_deprel_from(cell[7]);
    if (upos < 0 || rel < 0) return false;
    while (*at < text.n && (text.s[*at] == ' ' || (unsigned char)text.s[*at] < ' ')) ++*at;
    size_t end = token_end(text, *at, cell[1]);
    *out = (cm_token){.start = (uint32_t)*at, .end = (uint32_t)end, .form = cell[1], .lemma = cell[2], .upos = (uint8_t)upos,
                      .xpos = (uint8_t)(xpos < 0 ? 0 : xpos), .deprel = (uint8_t)rel, .head = number(cell[6]) - 1,
                      .space_after = end < text.n && text.s[end] == ' '};
    bool fits = end > *at;
    *at = end;
    return fits;
}

/* One root, every head a token of the sentence, no circles: the tree functions climb without looking. */
static bool sound(const cm_token *t, size_t n) {
    for (size_t i = 0; i < n; i++) {
        size_t steps = 0;
        for (int32_t h = t[i].head; h >= 0; h = t[h].head)
            if ((size_t)h >= n || ++steps > n) return false;
    }
    return true;
}

void cm_said_read(cm_arena *arena, const comity_engine *engine, const comity_event *event, cm_said *out) {
    *out = (cm_said){.event = event};
    cm_str text = cm_str_of(event->sentence.text), rest = cm_str_of(event->sentence.conllu), line;
    CM_VEC(cm_token) tokens = {0};
    size_t at = 0;
    while (rest.n && cm_str_split(&rest, '\n', &line)) {
        if (!line.n || line.s[0] == '#') continue;
        cm_token t;
        if (!read_token(line, text, &at, &t)) return;
        CM_PUSH(arena, tokens, t);
    }
    if (!tokens.n || !sound(tokens.at, tokens.n)) return;
    out->sentence = (cm_sentence){.end = (uint32_t)text.n, .tokens = tokens.at, .n_tokens = (uint32_t)tokens.n};
    out->tree = cm_tree_new(arena, text.s, &out->sentence, engine->patterns, CM_NEW_ARRAY(arena, const cm_mention *, tokens.n));
    cm_date_context context = {.published = CM_NO_DATE, .narrative = CM_NO_DATE, .anchors = engine->anchors};
    cm_date_parse(cm_str_of(event->published), &context.published);
    cm_date first = CM_NO_DATE, last = CM_NO_DATE;
    if (cm_date_parse(cm_str_of(event->date_start), &first) && cm_date_parse(cm_str_of(event->date_end), &last))
        context.narrative = (cm_date){first.first, last.last, event->date_precision};
    out->n_dates = cm_dates_find(&out->sentence, text, &context, arena, &out->dates);
}

static uint32_t byte_at(cm_str text, uint32_t character) {
    size_t at = 0;
    for (; character && at < text.n; character--) at += point_bytes(text.s + at, text.n - at);
    return (uint32_t)at;
}

int32_t cm_said_token(const cm_said *said, uint32_t start, uint32_t end) {
    const comity_sentence *s = &said->event->sentence;
    if (end <= start || start < s->start || end > s->end) return CM_NO_TOKEN;
    cm_str text = cm_str_of(s->text);
    uint32_t from = byte_at(text, start - s->start), to = byte_at(text, end - s->start);
    int32_t found = CM_NO_TOKEN;
    for (int32_t i = 0; i < said->tree.n; i++)
        if (said->tree.tokens[i].start >= from && said->tree.tokens[i].end <= to) found = i;
    return found;
}

/* The word that makes a clause a condition. */
static int32_t condition_mark(const cm_tree *tree, int32_t clause) {
    static const char *const marks[] = {"if", "unless", "once", "until", "provided", "lest", "providing", NULL};
    static const char *const longer[] = {"long", "soon", "condition", "case", "event", NULL};
    CM_CHILDREN(tree, clause, c) {
        const cm_token *t = &tree->tokens[c];
        if ((t->deprel == CM_MARK || t->deprel == CM_ADVMOD || t->deprel == CM_CASE) && c < clause &&
            (cm_token_lemma_is(t, marks) || cm_token_lemma_is(t, longer)))
            return c;
    }
    return CM_NO_TOKEN;
}

static bool conditional(const cm_tree *tree, int32_t c) {
    static const char *const as[] = {"soon", "long", NULL};
    /* "as soon as it takes office": the clause hangs on "soon" */
    if (tree->tokens[c].deprel == CM_ADVMOD && cm_token_lemma_is(&tree->tokens[c], as)) {
        int32_t clause = cm_tree_child(tree, c, CM_ADVCL);
        if (clause == CM_NO_TOKEN) clause = cm_tree_child(tree, c, CM_CCOMP);
        return clause != CM_NO_TOKEN && cm_tree_is_clause(tree, clause);
    }
    return tree->tokens[c].deprel == CM_ADVCL && cm_tree_is_clause(tree, c) && condition_mark(tree, c) != CM_NO_TOKEN;
}

/* Not what another clause depends on: "warned that it would do a if b, and said that it would do c". */
static bool conditions(const cm_tree *tree, int32_t clause, int32_t token) {
    int32_t first = tree->tokens[clause].head;
    if (first >= 0 && cm_tree_under(tree, first, token)) return true;
    while (first >= 0 && tree->tokens[first].deprel == CM_CONJ) first = tree->tokens[first].head;
    return first < 0 || cm_tree_under(tree, token, first);
}

int32_t cm_said_condition(const cm_said *said, int32_t token) {
    const cm_tree *tree = &said->tree;
    int32_t best = CM_NO_TOKEN;
    int cost = 0;
    for (int32_t i = 0; i < tree->n && token >= 0; i++) {
        if (!conditional(tree, i) || cm_tree_under(tree, token, i) || !conditions(tree, i, token)) continue;
        int d = cm_tree_distance(tree, tree->tokens[i].head, token);
        if (best == CM_NO_TOKEN || d < cost) best = i, cost = d;
    }
    return best;
}

bool cm_said_unless(const cm_said *said, int32_t condition) {
    static const char *const marks[] = {"unless", "lest", "until", NULL};
    int32_t m = condition < 0 ? CM_NO_TOKEN : condition_mark(&said->tree, condition);
    return m >= 0 && cm_token_lemma_is(&said->tree.tokens[m], marks);
}

bool cm_said_planned(const cm_said *said, int32_t verb) {
    static const char *const will[] = {"will", "would", "shall", "'ll", "'d", "wo", NULL};
    return verb >= 0 && cm_tree_has(&said->tree, verb, CM_AUX_REL, will);
}

const char *cm_said_words(cm_arena *arena, const cm_said *said, int32_t head, int32_t but, bool bare) {
    const cm_tree *tree = &said->tree;
    if (head < 0) return "";
    char *out = cm_arena_alloc(arena, strlen(tree->text) + (size_t)tree->n + 2);
    size_t n = 0;
    int32_t before = CM_NO_TOKEN, subject = CM_NO_TOKEN, next = CM_NO_TOKEN;
    CM_CHILDREN(tree, head, c) {
        const cm_token *t = &tree->tokens[c];
        if (c < head && (t->deprel == CM_NSUBJ || t->deprel == CM_NSUBJ_PASS)) subject = c;
        /* "…, and Japan promised …" */
        bool clause = cm_tree_child(tree, c, CM_NSUBJ) != CM_NO_TOKEN || cm_tree_child(tree, c, CM_NSUBJ_PASS) != CM_NO_TOKEN;
        if (c > head && clause && next == CM_NO_TOKEN && (t->deprel == CM_CONJ || t->deprel == CM_PARATAXIS)) next = c;
    }
    for (int32_t i = tree->first[head]; i <= tree->last[head]; i++) {
        const cm_token *t = &tree->tokens[i];
        bool skip = !cm_tree_under(tree, i, head) || (but >= 0 && cm_tree_under(tree, i, but));
        if (bare) skip |= i < subject || (next >= 0 && cm_tree_under(tree, i, next));
        for (int32_t h = i; bare && !skip && h >= 0 && h != head; h = tree->tokens[h].head) {
            const cm_token *p = &tree->tokens[h];
            bool own = p->head == head;
            bool before_it = h < head && (p->deprel == CM_MARK || p->deprel == CM_CASE);
            skip = own && (p->deprel == CM_NSUBJ || p->deprel == CM_NSUBJ_PASS || before_it);
        }
        if (skip || (t->upos == CM_PUNCT && (before == CM_NO_TOKEN || i == tree->last[head]))) continue;
        if (before != CM_NO_TOKEN && (before != i - 1 || tree->tokens[before].end < t->start)) out[n++] = ' ';
        memcpy(out + n, tree->text + t->start, t->end - t->start);
        n += t->end - t->start;
        before = i;
    }
    while (n && (out[n - 1] == ',' || out[n - 1] == ';' || out[n - 1] == ' ')) n--;
    out[n] = 0;
    for (char *p = out; *p; p++)
        if ((unsigned char)*p < ' ') *p = ' ';
    return out;
}
