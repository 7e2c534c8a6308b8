/* Ledgers of texts, for the tests of what is derived from them. */
#ifndef TEST_TOLD_H
#define TEST_TOLD_H

#include "base/buf.h"
#include "comity.h"
#include "fixture.h"

/* The engine of the source tree; opened once, closed at exit. Fails the test when it cannot. */
comity_engine *told_engine(void);
comity_ledger *told_ledger(const char *folder, const char *name);
/* Codes the text and adds it under `id`, with the publication date (NULL: none). */
void told_add(comity_ledger *ledger, const char *id, const char *text, const char *date);
/* The file's text as one document; false when there is no such file. */
bool told_file(comity_ledger *ledger, const char *path);
/* The file's lines put into `dir`/rules/`name`, folders made. */
void told_rules(const char *dir, const char *name, const char *text);
void told_remove(const char *dir); /* the folder with all in it */

#endif
