#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TRIES = 100 };

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

comity_status cm_write_file(const char *path, const cm_buf *text, comity_error *err) {
    struct stat at;
    if (stat(path, &at) == 0 && !S_ISREG(at.st_mode))
        return cm_fail(err, COMITY_IO, "%s: expected the name of a file to write: this is %s", path,
                       S_ISDIR(at.st_mode) ? "a folder" : "no regular file");
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
        if (!write_all(fd, text->s, text->n) || fsync(fd) != 0) why = errno;
        if (close(fd) != 0 && !why) why = errno;
        if (!why && rename(temporary.s, path) != 0) why = errno;
        if (why) unlink(temporary.s);
    }
    cm_buf_free(&temporary);
    if (!why) return COMITY_OK;
    return cm_fail(err, COMITY_IO,
                   "%s: cannot be written: %s; name a file in a folder that exists and can be written to", path,
                   strerror(why));
}
