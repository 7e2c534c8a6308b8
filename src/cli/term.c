/* What standard output and standard error are connected to. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

static unsigned columns(void) {
    const char *set = getenv("COLUMNS");
    if (set && *set) {
        char *end;
        unsigned long n = strtoul(set, &end, 10);
        if (*end == '\0' && n >= 20 && n <= 1000) return (unsigned)n;
    }
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
    return 80;
}

void cli_term_init(cli_term *term) {
    const char *no_color = getenv("NO_COLOR"), *kind = getenv("TERM");
    term->out_tty = isatty(STDOUT_FILENO);
    term->err_tty = isatty(STDERR_FILENO);
    term->colour = term->out_tty && !(no_color && *no_color) && kind && *kind && strcmp(kind, "dumb") != 0;
    term->width = columns();
}

unsigned cli_width(const char *text) {
    const utf8proc_uint8_t *s = (const utf8proc_uint8_t *)text;
    utf8proc_ssize_t left = (utf8proc_ssize_t)strlen(text);
    unsigned width = 0;
    while (left > 0) {
        utf8proc_int32_t point;
        utf8proc_ssize_t n = utf8proc_iterate(s, left, &point);
        if (n <= 0) {
            n = 1;
            width++;
        } else {
            int w = utf8proc_charwidth(point);
            width += w > 0 ? (unsigned)w : 0;
        }
        s += n;
        left -= n;
    }
    return width;
}

const char *cli_style_on(const cli_term *term, cli_style style) {
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[31m", "\033[32m", "\033[33m", "\033[36m"};
    return term->colour ? codes[style] : "";
}

const char *cli_style_off(const cli_term *term) { return term->colour ? "\033[0m" : ""; }
