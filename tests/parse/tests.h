#ifndef PARSE_TESTS_H
#define PARSE_TESTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

int score_tests(void); /* number of failures */
int fuzz_tests(void);

#endif
