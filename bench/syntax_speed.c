/* Speed of segmentation and parsing on one core, stage by stage, and of the
 * matrix products on every path of the machine.
 * usage: syntax_speed TEXT [MODEL]     (MODEL: models/english.cmm)
 *
 * Times are the processor's, not the clock's on the wall, and the best of
 * several rounds, so that a busy machine disturbs them little. The peak that a
 * product is compared with is measured too, by a loop of the same instructions
 * on registers alone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "syntax/model.h"
#include "syntax/parser.h"

enum { DOCUMENT = 1 << 16, ROUNDS = 5 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void print_machine(void) {
    char line[256], model[256] = "unknown";
    FILE *f = fopen("/proc/cpuinfo", "r");
    while (f && fgets(line, sizeof line, f))
        if (strncmp(line, "model name", 10) == 0 && strchr(line, ':')) {
            snprintf(model, sizeof model, "%s", strchr(line, ':') + 2);
            model[strcspn(model, "\n")] = 0;
            break;
        }
    if (f) fclose(f);
    printf("processor: %s\npaths:", model);
    for (size_t i = 0; cm_kernels_at(i); i++) printf(" %s", cm_kernels_at(i)->name);
    printf("\n");
}

/* ------------------------------------------------------------- the peaks -- */

/* Each runs its instructions `n` times: twelve chains, or six of two steps. */
typedef void (*peak_loop)(size_t n);

#ifdef __x86_64__
#define REGISTERS "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", \
                  "xmm12", "xmm13", "xmm14", "xmm15"
#define TWELVE(I) I(2) I(3) I(4) I(5) I(6) I(7) I(8) I(9) I(10) I(11) I(12) I(13)
#define SIX(I) I(2, 8) I(3, 9) I(4, 10) I(5, 11) I(6, 12) I(7, 13)
#define LOOP(name, body)                                                                          \
    static void name(size_t n) {                                                                  \
        __asm__ volatile("vzeroall\n1:\n" body "dec %0\njnz 1b\nvzeroupper\n" : "+r"(n)::REGISTERS, "cc"); \
    }
#define SSE_LOOP(name, body) \
    static void name(size_t n) { __asm__ volatile("1:\n" body "dec %0\njnz 1b\n" : "+r"(n)::REGISTERS, "cc"); }

#define DOT512(r) "vpdpbusd %%zmm0, %%zmm1, %%zmm" #r "\n"
#define DOT256(r) "%{vex%} vpdpbusd %%ymm0, %%ymm1, %%ymm" #r "\n"
#define FMA512(r) "vfmadd231ps %%zmm0, %%zmm1, %%zmm" #r "\n"
#define FMA256(r) "vfmadd231ps %%ymm0, %%ymm1, %%ymm" #r "\n"
#define MADD512(a, b) "vpmaddwd %%zmm0, %%zmm1, %%zmm" #a "\nvpaddd %%zmm" #a ", %%zmm" #b ", %%zmm" #b "\n"
#define MADD256(a, b) "vpmaddwd %%ymm0, %%ymm1, %%ymm" #a "\nvpaddd %%ymm" #a ", %%ymm" #b ", %%ymm" #b "\n"
#define MADD128(a, b) \
    "movdqa %%xmm0, %%xmm" #a "\npmaddwd %%xmm1, %%xmm" #a "\npaddd %%xmm" #a ", %%xmm" #b "\n"
#define MULADD128(a, b) "movaps %%xmm0, %%xmm" #a "\nmulps %%xmm1, %%xmm" #a "\naddps %%xmm" #a ", %%xmm" #b "\n"
#define ZERO(r) "pxor %%xmm" #r ", %%xmm" #r "\n"
LOOP(dot512, TWELVE(DOT512))
LOOP(dot256, TWELVE(DOT256))
LOOP(fma512, TWELVE(FMA512))
LOOP(fma256, TWELVE(FMA256))
LOOP(madd512, SIX(MADD512))
LOOP(madd256, SIX(MADD256))
SSE_LOOP(madd128, SIX(MADD128))
SSE_LOOP(muladd128_loop, SIX(MULADD128))
SSE_LOOP(zero, ZERO(0) ZERO(1) TWELVE(ZERO))
static void muladd128(size_t n) {
    zero(1); /* denormal numbers would be slow */
    muladd128_loop(n);
}

static const struct {
    const char *path, *int8_by, *float_by;
    peak_loop int8, floats;
    double int8_products, float_products; /* in one turn of the loop */
} peaks[] = {
    {"avx512vnni", "vpdpbusd zmm", "vfmadd231ps zmm", dot512, fma512, 12 * 64, 12 * 16},
    {"avx512", "vpmaddwd+vpaddd zmm", "vfmadd231ps zmm", madd512, fma512, 6 * 32, 12 * 16},
    {"avxvnni", "vpdpbusd ymm", "vfmadd231ps ymm", dot256, fma256, 12 * 32, 12 * 8},
    {"avx2", "vpmaddwd+vpaddd ymm", "vfmadd231ps ymm", madd256, fma256, 6 * 16, 12 * 8},
    {"portable", "pmaddwd+paddd xmm", "mulps+addps xmm", madd128, muladd128, 6 * 8, 6 * 4},
};
enum { N_PEAKS = sizeof peaks / sizeof *peaks };

static double rate(peak_loop loop, double products) {
    enum { TURNS = 2000000 };
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double start = now();
        loop(TURNS);
        double took = now() - start;
        if (took < best) best = took;
    }
    return 2.0 * products * TURNS / best * 1e-9;
}
#endif

static void print_share(const char *path, const char *what, bool int8, double gops) {
    printf("  %-11s %-6s %8.1f Gop/s", path, what, gops);
#ifdef __x86_64__
    for (size_t i = 0; i < N_PEAKS; i++) {
        if (strcmp(peaks[i].path, path) != 0) continue;
        double peak = int8 ? rate(peaks[i].int8, peaks[i].int8_products) : rate(peaks[i].floats, peaks[i].float_products);
        printf("   %3.0f %% of %.1f by %s on registers", 100.0 * gops / peak, peak,
               int8 ? peaks[i].int8_by : peaks[i].float_by);
    }
#endif
    printf("\n");
}

static void *room(size_t bytes) {
    void *p = aligned_alloc(64, (bytes + 63) & ~(size_t)63);
    if (!p) abort();
    memset(p, 0, bytes);
    return p;
}

/* A layer's product for the tokens of a batch. */
static void products(const cm_model *model) {
    enum { M = 512 };
    const cm_matrix *b = &model->layer[0];
    size_t depth = b->rows, n = b->cols;
    float *x = room(M * depth * sizeof *x), *packed = room(depth * n * sizeof *packed), *c = room(M * n * sizeof *c);
    float *scale = room(M * sizeof *scale);
    uint8_t *q = room(M * cm_round_up_group(depth));
    for (size_t i = 0; i < M * depth; i++) x[i] = (float)(i * 2654435761u % 1000) / 500.0f - 1.0f;
    for (size_t i = 0; i < depth * n; i++) packed[i] = (float)(i * 2246822519u % 1000) / 500.0f - 1.0f;
    printf("products of %d x %zu x %zu, a layer's for a batch (an op: one multiplication or one addition)\n", M, depth, n);
    for (size_t path = 0; cm_kernels_at(path); path++) {
        const cm_kernels *k = cm_kernels_at(path);
        double best8 = 1e9, best = 1e9, ops = 2.0 * M * (double)depth * (double)n * 1e-9;
        k->quantise(M, depth, x, depth, q, scale);
        for (int i = 0; i < 8 * ROUNDS; i++) {
            double start = now();
            k->gemm8(M, q, scale, b, c, n);
            double middle = now();
            k->gemm(M, n, depth, x, depth, 1, packed, c, n, false);
            double end = now();
            if (middle - start < best8) best8 = middle - start;
            if (end - middle < best) best = end - middle;
        }
        print_share(k->name, "int8", true, ops / best8);
        print_share(k->name, "float", false, ops / best);
    }
    free(x);
    free(packed);
    free(c);
    free(scale);
    free(q);
}

/* -------------------------------------------------------------- the text -- */

typedef struct round {
    double segment, parse;
    cm_parser_times times;
    size_t tokens, sentences;
} round;

/* Documents of about DOCUMENT bytes, cut at line ends, as a coder would take them. */
static comity_status read_through(cm_str text, cm_parser *parser, cm_arena *arena, round *r, comity_error *err) {
    *r = (round){0};
    cm_parser_time(parser, &r->times);
    while (text.n) {
        size_t end = text.n < DOCUMENT ? text.n : DOCUMENT;
        const char *line = end < text.n ? memchr(text.s + end, '\n', text.n - end) : NULL;
        end = line ? (size_t)(line - text.s) + 1 : text.n;
        cm_arena_reset(arena);
        cm_text cut;
        double start = now();
        CM_TRY(cm_text_segment(arena, cm_str_cut(text, 0, end), &cut, err));
        double middle = now();
        CM_TRY(cm_parse(parser, arena, cut.sentences, cut.n_sentences, err));
        r->segment += middle - start;
        r->parse += now() - middle;
        r->tokens += cut.n_tokens;
        r->sentences += cut.n_sentences;
        text = cm_str_cut(text, end, text.n);
    }
    cm_parser_time(parser, NULL);
    return COMITY_OK;
}

static void print_stage(const char *name, double seconds, const round *r) {
    double n = (double)r->tokens, whole = r->segment + r->parse;
    printf("    %-28s %9.0f tokens/s %8.0f ns a token %5.1f %%\n", name, n / seconds, seconds / n * 1e9,
           100.0 * seconds / whole);
}

static comity_status measure(const cm_model *model, const cm_kernels *k, cm_str text, comity_error *err) {
    static const char *const names[CM_STAGES] = {
        [CM_STAGE_INPUTS] = "inputs", [CM_STAGE_MATRICES] = "matrices of the layers", [CM_STAGE_SCANS] = "scans",
        [CM_STAGE_TAGS] = "tags and lemmas", [CM_STAGE_ARCS] = "scores of arcs", [CM_STAGE_TREES] = "trees",
        [CM_STAGE_LABELS] = "relations"};
    cm_parser *parser;
    CM_TRY(cm_parser_new_on(model, k, &parser, err));
    cm_arena *arena = cm_arena_new();
    round best = {.parse = 1e9}, r;
    comity_status status = COMITY_OK;
    for (int i = 0; i < ROUNDS && status == COMITY_OK; i++) {
        status = read_through(text, parser, arena, &r, err);
        if (r.segment + r.parse < best.segment + best.parse) best = r;
    }
    cm_arena_free(arena);
    cm_parser_free(parser);
    if (status != COMITY_OK) return status;
    printf("  %s: %zu tokens, %zu sentences\n", k->name, best.tokens, best.sentences);
    print_stage("segmentation and tokens", best.segment, &best);
    for (int i = CM_STAGE_OUTSIDE + 1; i < CM_STAGES; i++) print_stage(names[i] ? names[i] : "?", best.times.seconds[i], &best);
    print_stage("all of parsing", best.parse, &best);
    print_stage("text to trees", best.segment + best.parse, &best);
    return COMITY_OK;
}

static char *whole_file(const char *path, size_t *n) {
    FILE *f = fopen(path, "rb");
    if (!f) return NULL;
    fseek(f, 0, SEEK_END);
    long size = ftell(f);
    rewind(f);
    char *bytes = size < 0 ? NULL : malloc((size_t)size + 1);
    *n = bytes ? fread(bytes, 1, (size_t)size, f) : 0;
    fclose(f);
    return bytes;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: syntax_speed TEXT [MODEL]\n", stderr);
        return COMITY_USAGE;
    }
    size_t n;
    char *bytes = whole_file(argv[1], &n);
    if (!bytes) {
        fprintf(stderr, "syntax_speed: cannot read %s\n", argv[1]);
        return COMITY_IO;
    }
    comity_error err = {0};
    cm_model *model;
    comity_status status = cm_model_open(argc > 2 ? argv[2] : "models/english.cmm", &model, &err);
    if (status == COMITY_OK) {
        print_machine();
        products(model);
        printf("text: %s, %zu bytes, one core\n", argv[1], n);
        for (size_t path = 0; cm_kernels_at(path) && status == COMITY_OK; path++)
            status = measure(model, cm_kernels_at(path), (cm_str){bytes, n}, &err);
        struct rusage usage;
        getrusage(RUSAGE_SELF, &usage);
        printf("memory: at most %.1f MB, of which the text is %.1f and the model %.1f (mapped)\n",
               (double)usage.ru_maxrss / 1024.0, (double)n / 1048576.0, (double)model->size / 1048576.0);
        cm_model_close(model);
    }
    if (status != COMITY_OK) fprintf(stderr, "syntax_speed: %s\n", err.message);
    free(bytes);
    return status;
}
