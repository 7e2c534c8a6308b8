/* A writer is killed at some moment, again and again. Every document that it
 * said to be committed must be there, whole, and no half one. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "fixture.h"
#include "ledger/ledger.h"

enum { ROUNDS = 25, BATCH = 4 };

/* Writes batches until killed; after each commit tells the number of the last document.
 * Every so often an earlier document comes in another version. */
static void write_on(const char *path, unsigned from, int tell) {
    comity_ledger *ledger;
    cm_arena *arena = cm_arena_new();
    if (comity_ledger_open(path, COMITY_LEDGER_WRITE, &ledger, NULL) != COMITY_OK) _exit(1);
    for (unsigned i = from;; i++) {
        if (i % BATCH == 0 && comity_ledger_begin(ledger, NULL) != COMITY_OK) _exit(2);
        made_event events[8];
        for (unsigned k = 0; k < 8; k++)
            events[k] = (made_event){.source = "USA", .target = k % 2 ? "HND" : "FRA", .from = "2009-06-28"};
        unsigned which = i % 5 == 4 ? i - 3 : i;
        made_document d = make_document(arena, cm_arena_printf(arena, "doc-%u", which),
                                        cm_arena_printf(arena, "text %u", i), NULL, events, 1 + i % 8);
        if (comity_ledger_add(ledger, &d.document, &d.coding, NULL, NULL) != COMITY_OK) _exit(3);
        if (i % BATCH == BATCH - 1) {
            if (comity_ledger_commit(ledger, NULL) != COMITY_OK) _exit(4);
            if (write(tell, &i, sizeof i) != sizeof i) _exit(5);
        }
        cm_arena_reset(arena);
    }
}

static void killed_at_any_moment(void **state) {
    (void)state;
    cm_arena *arena = cm_arena_new();
    const char *folder = make_folder(arena);
    const char *path = cm_arena_printf(arena, "%s/crash.db", folder);
    unsigned done = 0; /* documents known to be committed */
    srand(20090628);
    for (int round = 0; round < ROUNDS; round++) {
        int ends[2];
        assert_int_equal(pipe(ends), 0);
        pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            write_on(path, done, ends[1]);
        }
        close(ends[1]);
        unsigned last, first = done;
        /* Let it commit something, then strike somewhere in the next batches. */
        while (done == first && read(ends[0], &last, sizeof last) == sizeof last) done = last + 1;
        struct timespec wait = {0, (rand() % 30000) * 1000L};
        nanosleep(&wait, NULL);
        kill(child, SIGKILL);
        int status;
        waitpid(child, &status, 0);
        assert_true(WIFSIGNALED(status));
        while (read(ends[0], &last, sizeof last) == sizeof last) done = last + 1;
        close(ends[0]);

        comity_error err = {0};
        comity_ledger *ledger;
        if (comity_ledger_open(path, round % 2 ? COMITY_LEDGER_READ : COMITY_LEDGER_WRITE, &ledger, &err) != COMITY_OK)
            fail_msg("round %d: %s", round, err.message);
        if (cm_ledger_check(ledger, &err) != COMITY_OK) fail_msg("round %d: %s", round, err.message);
        sqlite3_stmt *q;
        sqlite3_prepare_v2(ledger->db, "SELECT count(*) FROM document", -1, &q, NULL);
        assert_int_equal(sqlite3_step(q), SQLITE_ROW);
        unsigned there = (unsigned)sqlite3_column_int(q, 0);
        sqlite3_finalize(q);
        comity_ledger_close(ledger);
        /* Nothing told is lost; of the batch under way all is there or nothing. */
        assert_true(there >= done && there % BATCH == 0 && there <= done + BATCH);
        done = there;
    }
    print_message("%d kills, %u documents\n", (int)ROUNDS, done);
    remove_folder(folder);
    cm_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(killed_at_any_moment)};
    return cmocka_run_group_tests_name("ledger_crash", tests, NULL, NULL);
}
