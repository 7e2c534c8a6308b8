/* Codes one sentence and prints who did what to whom. cc example.c -lcomity */
#include <comity.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    comity_error err;
    comity_engine *engine;
    comity_coder *coder;
    comity_coding coding;
    const char *text = "France suspended economic aid to Mali on 3 May 2021.";
    comity_document document = {.id = "a", .text = text, .text_len = strlen(text)};
    if (comity_engine_open(NULL, &engine, &err) || comity_coder_new(engine, &coder, &err) ||
        comity_coder_code(coder, &document, &coding, &err))
        return fprintf(stderr, "%s\n", err.message), 1;
    for (size_t i = 0; i < coding.n_events; i++) {
        const comity_event *e = &coding.events[i];
        printf("%s %s %s %s > %s\n", e->date_start, e->cameo, e->class_, e->source[0].code, e->target[0].code);
    }
    comity_coder_free(coder);
    comity_engine_close(engine);
    return 0;
}
