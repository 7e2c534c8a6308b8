#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "told.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static comity_engine *engine;
static comity_coder *coder;

static void close_all(void) {
    comity_coder_free(coder);
    comity_engine_close(engine);
}

comity_engine *told_engine(void) {
    comity_error err = {0};
    comity_engine_options options = {.data_dir = DATA, .model_path = MODEL};
    if (engine) return engine;
    if (comity_engine_open(&options, &engine, &err) != COMITY_OK || comity_coder_new(engine, &coder, &err) != COMITY_OK) fail_msg("%s", err.message);
    atexit(close_all);
    return engine;
}

comity_ledger *told_ledger(const char *folder, const char *name) {
    comity_error err = {0};
    comity_ledger *l = NULL;
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (comity_ledger_open(path, COMITY_LEDGER_WRITE, &l, &err) != COMITY_OK) fail_msg("%s", err.message);
    return l;
}

void told_add(comity_ledger *ledger, const char *id, const char *text, const char *date) {
    comity_error err = {0};
    comity_coding coding;
    comity_added added;
    comity_document d = {.id = id, .text = text, .text_len = strlen(text), .date = date};
    told_engine();
    if (comity_coder_code(coder, &d, &coding, &err) != COMITY_OK || comity_ledger_add(ledger, &d, &coding, &added, &err) != COMITY_OK)
        fail_msg("%s", err.message);
}

bool told_file(comity_ledger *ledger, const char *path) {
    comity_error err = {0};
    comity_reader *reader;
    comity_document d;
    comity_coding coding;
    comity_added added;
    told_engine();
    if (access(path, R_OK) != 0) return false;
    if (comity_reader_open(&path, 1, NULL, &reader, &err) != COMITY_OK || comity_reader_next(reader, &d, &err) != COMITY_OK ||
        comity_coder_code(coder, &d, &coding, &err) != COMITY_OK || comity_ledger_add(ledger, &d, &coding, &added, &err) != COMITY_OK)
        fail_msg("%s", err.message);
    comity_reader_close(reader);
    return true;
}

void told_rules(const char *dir, const char *name, const char *text) {
    char path[512];
    snprintf(path, sizeof path, "%s/rules", dir);
    mkdir(path, 0755);
    snprintf(path, sizeof path, "%s/rules/legal", dir);
    mkdir(path, 0755);
    snprintf(path, sizeof path, "%s/rules/%s", dir, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static int drop(const char *path, const struct stat *st, int type, struct FTW *ftw) {
    (void)st, (void)type, (void)ftw;
    return remove(path);
}

void told_remove(const char *dir) { nftw(dir, drop, 8, FTW_DEPTH | FTW_PHYS); }
