/* The reader: every kind of file, and every kind of bad file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/str.h"

static char dir[] = "/tmp/comity-reader-XXXXXX";

static const char *at(const char *name) {
    static char paths[8][256];
    static int i;
    i = (i + 1) % 8;
    snprintf(paths[i], sizeof paths[i], "%s/%s", dir, name);
    return paths[i];
}

static const char *put(const char *name, const void *bytes, size_t n) {
    const char *path = at(name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    fclose(f);
    return path;
}

static const char *puts_file(const char *name, const char *text) { return put(name, text, strlen(text)); }

static const char *put_gz(const char *name, const char *text, size_t n, size_t cut) {
    size_t cap = n + 1024;
    unsigned char *out = malloc(cap);
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (unsigned char *)(uintptr_t)text;
    z.avail_in = (unsigned)n;
    z.next_out = out;
    z.avail_out = (unsigned)cap;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    const char *path = put(name, out, cap - z.avail_out - cut);
    deflateEnd(&z);
    free(out);
    return path;
}

static const char *put_zst(const char *name, const char *text, size_t n, size_t cut) {
    size_t cap = ZSTD_compressBound(n);
    void *out = malloc(cap);
    size_t made = ZSTD_compress(out, cap, text, n, 3);
    const char *path = put(name, out, made - cut);
    free(out);
    return path;
}

static cm_buf skips;

static void on_skip(void *user, const char *where, const char *reason) {
    const char *slash = strrchr(where, '/');
    cm_buf_printf(&skips, "%s: %s\n", slash ? slash + 1 : where, reason);
}

/* Reads all and writes "id|date|title|text" lines; errors as "!status message". */
static void check(const char *const *paths, size_t n, size_t max, const char *expected, const char *expected_skips) {
    comity_reader_options options = {.max_document_bytes = max, .on_skip = on_skip};
    comity_reader *reader;
    assert_int_equal(comity_reader_open(paths, n, &options, &reader, NULL), COMITY_OK);
    cm_buf_clear(&skips);
    cm_buf got = {0};
    for (;;) {
        comity_document d;
        comity_error err = {0};
        comity_status status = comity_reader_next(reader, &d, &err);
        if (status == COMITY_END) break;
        if (status != COMITY_OK) {
            const char *slash = strrchr(err.message, '/');
            cm_buf_printf(&got, "!%d %s\n", status, slash ? slash + 1 : err.message);
            continue;
        }
        const char *id = d.id && strncmp(d.id, dir, strlen(dir)) == 0 ? strrchr(d.id, '/') + 1 : d.id;
        cm_buf_printf(&got, "%s|%s|%s|%.*s\n", id ? id : "-", d.date ? d.date : "-", d.title ? d.title : "-",
                      d.text_len > 200 ? 200 : (int)d.text_len, d.text);
    }
    assert_string_equal(cm_buf_cstr(&got), expected);
    if (expected_skips) assert_string_equal(cm_buf_cstr(&skips), expected_skips);
    comity_reader_close(reader);
    cm_buf_free(&got);
}

#define ONE(path, expected, skipped) check((const char *const[]){(path)}, 1, 0, (expected), (skipped))

static void plain(void **state) {
    ONE(puts_file("a.txt", "Title\n\nText."), "a.txt|-|-|Title\n\nText.\n", "");
    ONE(puts_file("bom.txt", "\xEF\xBB\xBFText."), "bom.txt|-|-|Text.\n", "");
    ONE(puts_file("empty.txt", ""), "", "empty.txt: empty\n");
    ONE(puts_file("blank.txt", " \n\n"), "", "blank.txt: empty\n");
    ONE(put("nul.bin", "a\0b", 3), "", "nul.bin: binary: it has NUL bytes\n");
    ONE(puts_file("ctl.bin", "a\x01\x02\x03\x04"), "", "ctl.bin: binary: more than 2% control characters\n");
    ONE(put("utf16.txt", "\xFF\xFEH\0i\0", 6), "",
        "utf16.txt: UTF-16, expected UTF-8: convert it with iconv -f UTF-16 -t UTF-8\n");
    ONE(puts_file("koi.txt", "\xF0\xF2\xE9\xF7\xE5\xF4 a"), "", "koi.txt: not UTF-8: more than 30% of its bytes are invalid\n");
}

static void invalid_utf8(void **state) {
    const char *path = puts_file("bad.txt", "A caf\xE9 and more of good text.");
    comity_reader *reader;
    assert_int_equal(comity_reader_open(&path, 1, NULL, &reader, NULL), COMITY_OK);
    comity_document d;
    assert_int_equal(comity_reader_next(reader, &d, NULL), COMITY_OK);
    assert_int_equal(d.text_len, strlen("A caf\xEF\xBF\xBD and more of good text."));
    assert_memory_equal(d.text, "A caf\xEF\xBF\xBD and", 12);
    comity_reader_counts counts;
    comity_reader_counts_get(reader, &counts);
    assert_int_equal(counts.documents, 1);
    assert_int_equal(counts.replaced_bytes, 1);
    assert_int_equal(counts.bytes, d.text_len);
    assert_int_equal(comity_reader_next(reader, &d, NULL), COMITY_END);
    assert_int_equal(comity_reader_next(reader, &d, NULL), COMITY_END);
    comity_reader_close(reader);
}

static void absent(void **state) {
    const char *good = puts_file("good.txt", "Good."), *gone = at("gone.txt"), *locked = puts_file("locked.txt", "x");
    check((const char *const[]){gone, good}, 2, 0, "!3 gone.txt: no such file or folder\ngood.txt|-|-|Good.\n", "");
    if (geteuid() == 0) {
        print_message("as root every file can be read: permission not tested\n");
        return;
    }
    chmod(locked, 0);
    check((const char *const[]){locked, good}, 2, 0,
          "!7 locked.txt: cannot be opened: Permission denied\ngood.txt|-|-|Good.\n", "");
    chmod(locked, 0600);
}

static void jsonl(void **state) {
    ONE(puts_file("d.jsonl", "{\"id\":\"x\",\"date\":\"2009-11-29\",\"title\":\"T\",\"text\":\"One.\",\"more\":[1]}\n"
                             "{broken\n"
                             "\n"
                             "{\"id\":2}\n"
                             "{\"id\":3,\"text\":\"\"}\n"
                             "{\"id\":4,\"text\":5}\n"
                             "[1]\n"
                             "{\"id\":5,\"text\":\"Five.\",\"date\":\"29/11/2009\"}\n"
                             "{\"id\":17,\"date\":\"2010-01-02T03:04:05Z\",\"text\":\"Two \\u00e9.\"}\n"
                             "{\"text\":\"Three.\",\"date\":null}"),
        "x|2009-11-29|T|One.\n17|2010-01-02|-|Two é.\n-|-|-|Three.\n",
        "d.jsonl:2: not JSON: string or '}' expected near 'broken' at column 7\n"
        "d.jsonl:4: no field \"text\"\n"
        "d.jsonl:5: field \"text\" is empty\n"
        "d.jsonl:6: field \"text\" is not a string\n"
        "d.jsonl:7: expected a JSON object with a field \"text\"\n"
        "d.jsonl:8: field \"date\" is \"29/11/2009\": expected ISO 8601, as 2009-11-29\n");
    ONE(puts_file("e.jsonl", ""), "", "e.jsonl: empty\n");
    ONE(puts_file("deep.jsonl", "{\"a\":\"\\u0000\",\"text\":\"x\"}\n{\"text\":\"caf\xE9\"}\n"), "-|-|-|caf\xEF\xBF\xBD\n", NULL);
    ONE(puts_file("list.json", "[{\"id\":\"a\",\n\"text\":\"A.\"},\n{\"id\":\"b\"}]"), "a|-|-|A.\n",
        "list.json[1]: no field \"text\"\n");
    ONE(puts_file("one.json", "{\"id\":\"a\",\n\"text\":\"A.\"}\n"), "a|-|-|A.\n", "");
    ONE(puts_file("lines.json", "{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}\n"), "a|-|-|A.\nb|-|-|B.\n", "");
}

static void compressed(void **state) {
    ONE(put_gz("t.txt.gz", "Packed.", 7, 0), "t.txt.gz|-|-|Packed.\n", "");
    ONE(put_zst("t.txt.zst", "Packed.", 7, 0), "t.txt.zst|-|-|Packed.\n", "");
    ONE(put_gz("cut.txt.gz", "Packed.", 7, 9), "", "cut.txt.gz: truncated gzip: the file ends within the compressed data\n");
    ONE(put_zst("cut.txt.zst", "Packed text.", 12, 4), "",
        "cut.txt.zst: truncated zstd: the file ends within the compressed data\n");
    cm_buf b = {0};
    uint64_t seed = 3;
    for (int i = 0; i < 3000; i++) {
        cm_buf_printf(&b, "{\"id\":%d,\"text\":\"", i);
        for (int k = 0; k < 20; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            cm_buf_printf(&b, "%x ", (unsigned)(seed >> 40));
        }
        cm_buf_puts(&b, "\"}\n");
    }
    const char *path = put_gz("cut.jsonl.gz", b.s, b.n, 30000);
    comity_reader_options options = {.on_skip = on_skip};
    comity_reader *reader;
    assert_int_equal(comity_reader_open(&path, 1, &options, &reader, NULL), COMITY_OK);
    cm_buf_clear(&skips);
    comity_document d;
    size_t n = 0;
    while (comity_reader_next(reader, &d, NULL) == COMITY_OK) n++;
    assert_true(n > 500 && n < 3000);
    char expected[128];
    snprintf(expected, sizeof expected, "cut.jsonl.gz:%zu: truncated gzip: the file ends within the compressed data\n",
             n + 1);
    assert_string_equal(cm_buf_cstr(&skips), expected);
    comity_reader_close(reader);
    cm_buf_free(&b);
    /* two members one after the other are one file */
    cm_buf two = {0};
    for (int i = 0; i < 2; i++) {
        put_gz("m.gz", i ? "and more." : "Some ", i ? 9 : 5, 0);
        FILE *f = fopen(at("m.gz"), "rb");
        char part[256];
        size_t got = fread(part, 1, sizeof part, f);
        fclose(f);
        cm_buf_add(&two, (cm_str){part, got});
    }
    ONE(put("two.txt.gz", two.s, two.n), "two.txt.gz|-|-|Some and more.\n", "");
    cm_buf_free(&two);
}

static void limits(void **state) {
    cm_buf b = {0};
    for (int i = 0; i < 40000; i++) cm_buf_puts(&b, "0123456789");
    const char *path = put("big.txt", b.s, b.n);
    check(&path, 1, 1000, "", "big.txt: larger than the limit of 1000 bytes for one document\n");
    path = put_gz("big.txt.gz", b.s, b.n, 0);
    check(&path, 1, 1000, "", "big.txt.gz: larger than the limit of 1000 bytes for one document\n");
    cm_buf lines = {0};
    cm_buf_puts(&lines, "{\"id\":\"a\",\"text\":\"A.\"}\n{\"text\":\"");
    cm_buf_add(&lines, (cm_str){b.s, b.n});
    cm_buf_puts(&lines, "\"}\n{\"id\":\"c\",\"text\":\"C.\"}\n");
    path = put("big.jsonl", lines.s, lines.n);
    check(&path, 1, 1000, "a|-|-|A.\nc|-|-|C.\n", "big.jsonl:2: larger than the limit for one document\n");
    path = put_zst("bomb.jsonl.zst", lines.s, lines.n, 0);
    check(&path, 1, 1000, "a|-|-|A.\n",
          "bomb.jsonl.zst:2: larger than the limit for one document by far; the rest of the file is passed over\n");
    cm_buf_free(&lines);
    cm_buf_free(&b);
}

static void hundred_megabytes(void **state) {
    const char *path = at("huge.jsonl");
    FILE *f = fopen(path, "wb");
    static char block[1 << 20];
    memset(block, 'x', sizeof block);
    fputs("{\"text\":\"", f);
    for (int i = 0; i < 200; i++) fwrite(block, 1, sizeof block, f);
    fputs("\"}\n{\"id\":\"z\",\"text\":\"Z.\"}\n", f);
    fclose(f);
    check(&path, 1, 0, "z|-|-|Z.\n", "huge.jsonl:1: larger than the limit for one document\n");
    unlink(path);
}

static void folders(void **state) {
    mkdir(at("f"), 0700);
    mkdir(at("f/b"), 0700);
    puts_file("f/z.txt", "Z.");
    puts_file("f/a.txt", "A.");
    puts_file("f/.hidden", "H.");
    puts_file("f/b/c.txt", "C.");
    symlink("..", at("f/b/up"));
    symlink("nowhere", at("f/b/void"));
    symlink("c.txt", at("f/b/d.txt"));
    mkfifo(at("f/b/pipe"), 0600);
    ONE(at("f"), "a.txt|-|-|A.\nb/c.txt|-|-|C.\nb/d.txt|-|-|C.\nz.txt|-|-|Z.\n",
        "pipe: a named pipe, no file\n"
        "up: a symbolic link to a folder, which may lead in circles; name the folder itself to read it\n"
        "void: a symbolic link to nothing\n");
    mkdir(at("none"), 0700);
    ONE(at("none"), "", "");
}

static void html(void **state) {
    ONE(puts_file("p.html", "<!DOCTYPE html><html lang=en-GB><head><title>Pact &amp; peace</title>"
                            "<meta property='article:published_time' content='2009-06-28T12:00:00Z'><style>p{}</style>"
                            "</head><body><header>Site</header><nav>Menu</nav><main><h1>Pact</h1><p>One <b>bold</b>\n"
                            "word.<sup class=reference>[1]</sup></p><div>Two<script>var x;</script></div><ul><li>a<li>b</ul></main>"
                            "<aside>Ad</aside><footer>Foot</footer></body></html>"),
        "p.html|2009-06-28|Pact & peace|Pact\n\nOne bold word.\n\nTwo\n\na\n\nb\n", "");
    ONE(puts_file("bare", "<html><body>Only <i>this</i><br>line<time datetime=2010-02-03>x</time>"),
        "bare|2010-02-03|-|Only this\nlinex\n", "");
    ONE(puts_file("fr.html", "<html lang=\"fr\"><p>Bonjour.</html>"), "",
        "fr.html: the page says that its language is \"fr\": expected English\n");
    ONE(puts_file("no.html", "<html><body><script>1</script></body></html>"), "", "no.html: empty: the page has no text\n");
    ONE(puts_file("l1.html", "<html><head><meta charset=iso-8859-1></head><p>caf\xE9</p></html>"), "l1.html|-|-|café\n", "");
    cm_buf b = {0};
    cm_buf_puts(&b, "<html><body>");
    for (int i = 0; i < 20000; i++) cm_buf_puts(&b, "<div><b>");
    cm_buf_puts(&b, "deep");
    check((const char *const[]){put("deep.html", b.s, b.n)}, 1, 0, "",
          "deep.html: elements nested deeper than can be read\n");
    cm_buf_free(&b);
    ONE(puts_file("xxe.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><p>a&x;b</p></html>"),
        "xxe.html|-|-|]>\n\na&x;b\n", "");
}

static void standard_input(void **state) {
    const char *dash = "-";
    puts_file("in", "  {\"id\":\"s\",\"text\":\"In.\"}\n");
    int was = dup(0), fd = open(at("in"), O_RDONLY);
    dup2(fd, 0);
    check(&dash, 1, 0, "s|-|-|In.\n", "");
    close(fd);
    puts_file("in", "Plain words.");
    fd = open(at("in"), O_RDONLY);
    dup2(fd, 0);
    check(&dash, 1, 0, "-|-|-|Plain words.\n", "");
    close(fd);
    dup2(was, 0);
    close(was);
}

int main(void) {
    if (!mkdtemp(dir)) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain),      cmocka_unit_test(invalid_utf8),      cmocka_unit_test(absent),
        cmocka_unit_test(jsonl),      cmocka_unit_test(compressed),        cmocka_unit_test(limits),
        cmocka_unit_test(hundred_megabytes), cmocka_unit_test(folders),    cmocka_unit_test(html),
        cmocka_unit_test(standard_input),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    cm_buf_free(&skips);
    char command[300];
    snprintf(command, sizeof command, "rm -rf '%s'", dir);
    return system(command) != 0 || failed;
}
