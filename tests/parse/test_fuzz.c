/* Gold files with bytes changed, lost and doubled: read, or refused with a place; and a bank that was read is all right
 * by itself, whatever is in it. */
#include "tests.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/table.h"
#include "syntax/score.h"

static const char *const path = "fuzzed_gold.tmp";
enum { ROUNDS = 4000 };

static uint64_t next(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* One to six changes; `s` has room for twice its length. */
static size_t spoil(char *s, size_t n, uint64_t *random) {
    static const char *const pieces[] = {"\n", "\t", "\n\n", "0", "99999999999999999999", "-", ".", "_", "\xFF", "\xC3", "1-2\t", "#",
                                         "\xE2\x80\x99", "I-PER", "|", "=", "\r\n", "\xEF\xBB\xBF", "# newdoc\n", "-3"};
    for (uint64_t k = 1 + next(random) % 6; k > 0 && n; k--) {
        size_t at = (size_t)(next(random) % n), len = (size_t)(next(random) % 12) + 1;
        if (len > n - at) len = n - at;
        const char *piece = pieces[next(random) % (sizeof pieces / sizeof *pieces)];
        switch (next(random) % 6) {
        case 0: s[at] = (char)next(random); break;
        case 1: /* lost */
            memmove(s + at, s + at + len, n - at - len);
            n -= len;
            break;
        case 2: n = next(random) % 8 ? n : at; break; /* cut short */
        case 3: /* put in */
            len = strlen(piece);
            memmove(s + at + len, s + at, n - at);
            memcpy(s + at, piece, len);
            n += len;
            break;
        case 4: /* another head or id */
            for (size_t i = at; i < n; i++)
                if (s[i] >= '0' && s[i] <= '9') {
                    s[i] = (char)('0' + next(random) % 10);
                    break;
                }
            break;
        default: { /* two pieces change places */
            size_t to = (size_t)(next(random) % n);
            char c = s[at];
            s[at] = s[to];
            s[to] = c;
        }
        }
    }
    return n;
}

static void all_right(const cm_treebank *b) {
    cm_arena *arena = cm_arena_new();
    comity_measure m[CM_MEASURES] = {0};
    for (size_t d = 0; d < b->documents.n; d++) {
        const cm_treebank_document *doc = &b->documents.at[d];
        for (size_t i = 0; i < doc->n; i++) {
            const cm_sentence *s = &b->at[doc->sentence + i];
            for (uint32_t j = 0; j < s->n_tokens; j++) {
                assert_true(s->tokens[j].start < s->tokens[j].end && s->tokens[j].end <= doc->text.n);
                assert_true(s->tokens[j].head >= -1 && s->tokens[j].head < (int32_t)s->n_tokens);
            }
        }
        cm_score_sentences(arena, &b->at[doc->sentence], doc->n, &b->at[doc->sentence], doc->n, d % 2, m);
    }
    for (size_t i = 0; i < CM_MEASURES; i++) {
        assert_int_equal(m[i].gold, m[i].said);
        assert_int_equal(m[i].right, m[i].gold);
    }
    assert_int_equal(m[CM_M_TOKENS].gold, b->n_tokens);
    cm_arena_free(arena);
}

static void fuzz(const char *good, size_t n, comity_status (*read)(cm_treebank *, const char *, bool, comity_error *)) {
    uint64_t random = 88172645463325252ull;
    char *s = malloc(2 * n + 200);
    size_t was_read = 0, refused = 0;
    assert_non_null(s);
    for (int i = 0; i < ROUNDS; i++) {
        memcpy(s, good, n);
        size_t len = spoil(s, n, &random);
        FILE *f = fopen(path, "wb");
        assert_non_null(f);
        fwrite(s, 1, len, f);
        fclose(f);
        cm_treebank b = {.arena = cm_arena_new()};
        comity_error err = {0};
        comity_status status = read(&b, path, i % 2, &err);
        if (status == COMITY_OK) {
            was_read++;
            all_right(&b);
        } else {
            refused++;
            assert_int_equal(status, COMITY_BAD_INPUT);
            assert_non_null(strstr(err.message, "fuzzed_gold.tmp:"));
            assert_non_null(strstr(err.message, ": expected "));
        }
        cm_arena_free(b.arena);
    }
    free(s);
    unlink(path);
    print_message("%zu read, %zu refused\n", was_read, refused);
    assert_true(was_read > ROUNDS / 20 && refused > ROUNDS / 20);
}

static void fuzzed_conllu(void **state) {
    cm_arena *arena = cm_arena_new();
    cm_str good;
    assert_int_equal(cm_file_read(arena, DATA "/gold.conllu", &good, NULL), COMITY_OK);
    fuzz(good.s, good.n, cm_treebank_read);
    cm_arena_free(arena);
}

static void fuzzed_names(void **state) {
    static const char good[] = "# newdoc id = x\nAnna\tNNP\tB-PER\nBo\tNNP\tI-PER\nleft\tVBD\tO\nOslo\tNNP\tB-LOC\n.\t.\tO\n\n"
                               "Greens\tB-ORG\nwon\tO\n.\tO\n";
    fuzz(good, sizeof good - 1, cm_treebank_read_names);
}

int fuzz_tests(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(fuzzed_conllu), cmocka_unit_test(fuzzed_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
