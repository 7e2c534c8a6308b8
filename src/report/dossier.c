/* The dossier of a dyad: one page that needs nothing else, each statement with the sentence it rests on. */
#include "report/dossier.h"

#include "base/error.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static bool write_all(int fd, const char *s, size_t n) {
    while (n) {
        ssize_t k = write(fd, s, n);
        if (k < 0 && errno == EINTR) continue;
        if (k < 0) return false;
        s += k;
        n -= (size_t)k;
    }
    return true;
}

/* Beside the target, then renamed over it: a reader sees the old page or the new one. */
static comity_status write_page(const char *path, const cm_buf *page, comity_error *err) {
    enum { TRIES = 100 };
    struct stat at;
    if (stat(path, &at) == 0 && !S_ISREG(at.st_mode))
        return cm_fail(err, COMITY_IO, "%s: expected the name of a file to write the dossier to: this is %s", path,
                       S_ISDIR(at.st_mode) ? "a folder" : "not a regular file");
    cm_buf temporary = {0};
    int fd = -1;
    for (int i = 0; i < TRIES && fd < 0; i++) {
        cm_buf_clear(&temporary);
        cm_buf_printf(&temporary, "%s.%ld-%d.part", path, (long)getpid(), i);
        fd = open(cm_buf_cstr(&temporary), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0 && errno != EEXIST) break;
    }
    int why = 0;
    if (fd < 0) {
        why = errno;
    } else {
        if (!write_all(fd, page->s, page->n) || fsync(fd) != 0) why = errno;
        if (close(fd) != 0 && !why) why = errno;
        if (!why && rename(temporary.s, path) != 0) why = errno;
        if (why) unlink(temporary.s);
    }
    cm_buf_free(&temporary);
    if (!why) return COMITY_OK;
    return cm_fail(err, COMITY_IO,
                   "%s: the dossier cannot be written: %s; name a file in a folder that exists and can be written to",
                   path, strerror(why));
}

static comity_status gather(cm_dossier *d, comity_ledger *ledger, comity_error *err) {
    comity_cursor *cursor;
    comity_query query = {.a = d->a, .b = d->b};
    CM_TRY(comity_ledger_events(ledger, &query, &cursor, err));
    const comity_event *e;
    comity_status s;
    while ((s = comity_cursor_next(cursor, &e, err)) == COMITY_OK) cm_dossier_event(d, e);
    comity_cursor_close(cursor);
    if (s != COMITY_END) return s;
    if (!d->marks.n)
        return cm_fail(err, COMITY_NOT_FOUND,
                       "the ledger holds no event between %s and %s; read documents about them first",
                       comity_code_name(d->engine, d->a), comity_code_name(d->engine, d->b));
    return COMITY_OK;
}

enum { CITED = 20 }; /* reports of one condition */

static comity_status compose(cm_dossier *d, comity_ledger *ledger, cm_buf *page, comity_error *err) {
    CM_TRY(gather(d, ledger, err));
    comity_state_view *now = NULL, *all = NULL;
    if (d->as_of) CM_TRY(comity_state_on(d->engine, ledger, d->a, d->b, d->as_of, &now, err));
    comity_status s = comity_state_all(d->engine, ledger, d->a, d->b, &all, err);
    for (size_t i = 0; s == COMITY_OK && now && i < comity_state_count(now); i++) s = comity_state_evidence(now, i, CITED, err);
    for (size_t i = 0; s == COMITY_OK && i < comity_state_count(all); i++) s = comity_state_evidence(all, i, 1, err);
    if (s == COMITY_OK) {
        cm_section_header(page, d);
        cm_section_state(page, d, now);
        cm_section_charts(page, d, all);
        cm_section_events(page, d);
        cm_section_sources(page, d);
    }
    comity_state_free(now);
    comity_state_free(all);
    return s;
}

comity_status comity_dossier_write(const comity_engine *engine, comity_ledger *ledger, const char *a, const char *b,
                                   const char *path, comity_error *err) {
    cm_dossier d = {.engine = engine, .a = a, .b = b, .arena = cm_arena_new()};
    if (!d.arena) return cm_fail(err, COMITY_NO_MEMORY, "out of memory for the dossier");
    cm_buf page = {0};
    comity_status s = compose(&d, ledger, &page, err);
    if (s == COMITY_OK) s = write_page(path, &page, err);
    cm_buf_free(&page);
    cm_buf_free(&d.entries);
    cm_arena_free(d.arena);
    return s;
}
