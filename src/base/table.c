#include "base/table.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

comity_status cm_file_read(cm_arena *arena, const char *path, cm_str *out, comity_error *err) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return cm_fail(err, errno == ENOENT ? COMITY_NOT_FOUND : COMITY_IO, "%s: expected a readable file: %s", path,
                       strerror(errno));
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        close(fd);
        return cm_fail(err, COMITY_IO, "%s: expected a regular file", path);
    }
    size_t size = (size_t)st.st_size, n = 0;
    char *s = cm_arena_alloc(arena, size + 1);
    while (n < size) {
        ssize_t got = read(fd, s + n, size - n);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        n += (size_t)got;
    }
    close(fd);
    if (n < size) return cm_fail(err, COMITY_IO, "%s: read %zu of %zu bytes: %s", path, n, size, strerror(errno));
    *out = (cm_str){s, n};
    return COMITY_OK;
}

bool cm_table_next(cm_table *table, cm_str *cells, size_t max, size_t *n) {
    cm_str line;
    while (cm_str_split(&table->rest, '\n', &line)) {
        table->line++;
        if (line.n && line.s[line.n - 1] == '\r') line.n--;
        cm_str body = cm_str_trim(line);
        if (body.n == 0 || body.s[0] == '#') continue;
        *n = 0;
        cm_str cell;
        while (*n < max && cm_str_split(&line, '\t', &cell)) cells[(*n)++] = cm_str_trim(cell);
        for (size_t i = *n; i < max; i++) cells[i] = CM_STR("");
        return true;
    }
    return false;
}
