#ifndef CM_SYNTAX_TESTS_H
#define CM_SYNTAX_TESTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

void test_tree_is_the_best_of_all(void **state);
void test_tree_of_equal_scores(void **state);
void test_names_are_the_best_sequence(void **state);
void test_names_of_nothing(void **state);
void test_names_without_a_proper_noun(void **state);

#endif
