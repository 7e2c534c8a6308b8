/* What an arena holds, and what it gives back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"

enum { MB = 1024 * 1024 };

static bool zeros(const char *p, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (p[i]) return false;
    return true;
}

static void pieces_are_aligned_and_zero_after_a_reset_too(void **state) {
    cm_arena *a = cm_arena_new();
    for (int round = 0; round < 3; round++) {
        for (size_t size = 0; size < 2 * MB; size = size * 3 + 1) {
            char *p = cm_arena_alloc(a, size);
            assert_int_equal((uintptr_t)p % 16, 0);
            assert_true(zeros(p, size));
            memset(p, 0xAB, size);
        }
        cm_arena_reset(a);
    }
    cm_arena_free(a);
}

static void pieces_do_not_overlap(void **state) {
    cm_arena *a = cm_arena_new();
    static const size_t sizes[] = {1, 70000, 16, 300000, 200000, 1, MB, 5};
    enum { N = sizeof sizes / sizeof *sizes };
    char *p[N];
    for (size_t i = 0; i < N; i++) memset(p[i] = cm_arena_alloc(a, sizes[i]), (int)i + 1, sizes[i]);
    for (size_t i = 0; i < N; i++)
        for (size_t k = 0; k < sizes[i]; k++) assert_int_equal(p[i][k], i + 1);
    cm_arena_free(a);
}

/* Blocks that double without end would hold twice as much. */
static void holds_little_more_than_was_asked_of_it(void **state) {
    cm_arena *a = cm_arena_new();
    for (int i = 0; i < 40 * 1024; i++) cm_arena_alloc(a, 1024);
    assert_true(cm_arena_bytes(a) >= 40 * MB);
    assert_true(cm_arena_bytes(a) < 42 * MB);
    cm_arena_alloc(a, 9 * MB);
    assert_true(cm_arena_bytes(a) < 51 * MB);
    cm_arena_free(a);
}

static void gives_back_what_a_huge_document_took(void **state) {
    cm_arena *a = cm_arena_new();
    for (int i = 0; i < 40 * 1024; i++) cm_arena_alloc(a, 1024);
    cm_arena_alloc(a, 9 * MB);
    cm_arena_reset(a);
    assert_true(cm_arena_bytes(a) <= 9 * MB);
    size_t kept = cm_arena_bytes(a);
    for (int i = 0; i < 4 * 1024; i++) cm_arena_alloc(a, 1024); /* an ordinary document needs nothing anew */
    assert_int_equal(cm_arena_bytes(a), kept);
    cm_arena_free(a);
}

static void an_array_that_grows_keeps_its_items(void **state) {
    cm_arena *a = cm_arena_new();
    CM_VEC(uint32_t) list = {0};
    for (uint32_t i = 0; i < 300000; i++) CM_PUSH(a, list, i);
    for (uint32_t i = 0; i < 300000; i++) assert_int_equal(list.at[i], i);
    cm_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_aligned_and_zero_after_a_reset_too),
        cmocka_unit_test(pieces_do_not_overlap),
        cmocka_unit_test(holds_little_more_than_was_asked_of_it),
        cmocka_unit_test(gives_back_what_a_huge_document_took),
        cmocka_unit_test(an_array_that_grows_keeps_its_items),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
