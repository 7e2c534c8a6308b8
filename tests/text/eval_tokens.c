/* Measures tokens and sentences against a treebank (CoNLL-U): token F1 over character spans of the text given in
 * "# text =" comments, sentence F1 over documents put together from their sentences. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "text/text.h"

typedef struct span {
    size_t start, end;
} span;

typedef struct score {
    size_t gold, got, both;
} score;

typedef struct doc {
    cm_buf text;
    CM_VEC(span) tokens;
    CM_VEC(span) sentences;
} doc;

static void compare(const span *gold, size_t n, const span *got, size_t m, score *sum) {
    sum->gold += n;
    sum->got += m;
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (gold[i].start == got[j].start && gold[i].end == got[j].end) sum->both++, i++, j++;
        else if (gold[i].end <= got[j].end && !(gold[i].end == got[j].end && gold[i].start < got[j].start)) i++;
        else j++;
    }
}

static double f1(score s) { return s.gold + s.got ? 200.0 * (double)s.both / (double)(s.gold + s.got) : 100.0; }

static bool show;

static void judge(doc *d, cm_arena *arena, score *tokens, score *sentences) {
    cm_text text;
    cm_str bytes = {cm_buf_cstr(&d->text), d->text.n};
    if (cm_text_segment(arena, bytes, &text, NULL) != COMITY_OK) abort();
    CM_VEC(span) cuts = {0};
    for (size_t i = 0; i < text.n_sentences; i++) {
        span s = {text.sentences[i].start, text.sentences[i].end};
        CM_PUSH(arena, cuts, s);
    }
    compare(d->sentences.at, d->sentences.n, cuts.at, cuts.n, sentences);
    /* Tokens are compared within the gold sentences, so that the two measures stay apart. */
    for (size_t i = 0, t = 0; i < d->sentences.n; i++) {
        span g = d->sentences.at[i];
        cm_token *made;
        uint32_t n;
        cm_tokenize(arena, bytes, (uint32_t)g.start, (uint32_t)g.end, &made, &n);
        CM_VEC(span) got = {0};
        for (uint32_t k = 0; k < n; k++) {
            span s = {made[k].start, made[k].end};
            CM_PUSH(arena, got, s);
        }
        size_t from = t;
        while (t < d->tokens.n && d->tokens.at[t].end <= g.end) t++;
        size_t was = tokens->both;
        compare(d->tokens.at + from, t - from, got.at, got.n, tokens);
        if (show && tokens->both - was < t - from) {
            printf("gold:");
            for (size_t k = from; k < t; k++)
                printf(" %.*s", (int)(d->tokens.at[k].end - d->tokens.at[k].start), bytes.s + d->tokens.at[k].start);
            printf("\ngot: ");
            for (uint32_t k = 0; k < n; k++) printf(" %.*s", (int)(made[k].end - made[k].start), bytes.s + made[k].start);
            printf("\n");
        }
    }
    if (show)
        for (size_t i = 0, j = 0; i < d->sentences.n; i++) {
            while (j < cuts.n && cuts.at[j].start < d->sentences.at[i].start) {
                printf("cut: %.*s\n", (int)(cuts.at[j].end - cuts.at[j].start), bytes.s + cuts.at[j].start);
                j++;
            }
            bool same = j < cuts.n && cuts.at[j].start == d->sentences.at[i].start &&
                        cuts.at[j].end == d->sentences.at[i].end;
            if (!same)
                printf("sent: %.*s\n", (int)(d->sentences.at[i].end - d->sentences.at[i].start),
                       bytes.s + d->sentences.at[i].start);
            else j++;
        }
    cm_buf_clear(&d->text);
    d->tokens.n = d->sentences.n = 0;
    cm_arena_reset(arena);
}

int main(int argc, char **argv) {
    double floor_tokens = argc > 2 ? atof(argv[2]) : 0, floor_sentences = argc > 3 ? atof(argv[3]) : 0;
    const char *genre = argc > 4 ? argv[4] : "";
    show = getenv("SHOW") != NULL;
    FILE *f = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (!f) {
        printf("SKIP: no treebank at %s\n", argc > 1 ? argv[1] : "(none named)");
        return 77;
    }
    cm_arena *arena = cm_arena_new(), *spans = cm_arena_new();
    doc d = {0};
    score tokens = {0}, sentences = {0};
    char *buf = NULL;
    size_t cap = 0, place = 0;
    bool wanted = true, paragraph = true;
    while (getline(&buf, &cap, f) > 0) {
        buf[strcspn(buf, "\r\n")] = '\0';
        if (strncmp(buf, "# newdoc", 8) == 0) {
            if (d.text.n) judge(&d, arena, &tokens, &sentences);
            wanted = strstr(buf, genre) != NULL;
        } else if (strncmp(buf, "# newpar", 8) == 0) {
            paragraph = true;
        } else if (strncmp(buf, "# text = ", 9) == 0 && wanted) {
            if (d.text.n) cm_buf_puts(&d.text, paragraph ? "\n\n" : " ");
            paragraph = false;
            place = d.text.n;
            span s = {place, place + strlen(buf + 9)};
            while (s.end > s.start && buf[9 + s.end - s.start - 1] == ' ') s.end--;
            cm_buf_puts(&d.text, buf + 9);
            CM_PUSH(spans, d.sentences, s);
        } else if (buf[0] >= '0' && buf[0] <= '9' && wanted) {
            char *tab = strchr(buf, '\t');
            if (!tab || memchr(buf, '.', (size_t)(tab - buf)) || memchr(buf, '-', (size_t)(tab - buf))) continue;
            char *form = tab + 1, *end = strchr(form, '\t');
            size_t n = (size_t)(end - form);
            const char *at = d.text.s + place;
            while (*at == ' ') at++;
            if (strncmp(at, form, n) != 0) { /* a form that the text does not show, or shows a little later */
                const char *found = strstr(at, form);
                if (!found || found - at > 3) n = 0;
                else at = found;
            }
            if (n == 0) continue;
            span s = {(size_t)(at - d.text.s), (size_t)(at - d.text.s) + n};
            place = s.end;
            CM_PUSH(spans, d.tokens, s);
        }
    }
    if (d.text.n) judge(&d, arena, &tokens, &sentences);
    fclose(f);
    free(buf);
    printf("%s %s: %zu tokens F1 %.2f, %zu sentences F1 %.2f\n", argv[1], genre, tokens.gold, f1(tokens),
           sentences.gold, f1(sentences));
    cm_buf_free(&d.text);
    cm_arena_free(arena);
    cm_arena_free(spans);
    return f1(tokens) >= floor_tokens && f1(sentences) >= floor_sentences ? 0 : 1;
}
