#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Blocks grow up to LAST_BLOCK, so that no arena holds much more than was asked of it. What takes more than LARGE gets a
 * block of its own, given back at a reset as are blocks beyond KEPT: one huge document must not hold memory for ever. */
enum { FIRST_BLOCK = 64 * 1024, LAST_BLOCK = 1024 * 1024, LARGE = LAST_BLOCK / 4, KEPT = 8 * LAST_BLOCK, ALIGN = 16 };

typedef struct block {
    struct block *next;
    size_t size, used;
    _Alignas(ALIGN) char data[];
} block;

struct cm_arena {
    block *first, *now;
    block *large; /* each for one piece */
};

static void *must(void *p) {
    if (!p) {
        fputs("comity: out of memory\n", stderr);
        abort();
    }
    return p;
}

static block *block_new(size_t size) {
    block *b = must(malloc(sizeof(block) + size));
    b->next = NULL;
    b->size = size;
    b->used = 0;
    return b;
}

static void free_from(block *b) {
    for (block *next; b; b = next) {
        next = b->next;
        free(b);
    }
}

cm_arena *cm_arena_new(void) {
    cm_arena *a = calloc(1, sizeof *a);
    if (a) a->first = a->now = block_new(FIRST_BLOCK);
    return a;
}

void cm_arena_free(cm_arena *arena) {
    if (!arena) return;
    free_from(arena->first);
    free_from(arena->large);
    free(arena);
}

void cm_arena_reset(cm_arena *arena) {
    size_t kept = 0;
    for (block *b = arena->first; b; b = b->next) {
        b->used = 0;
        kept += b->size;
        if (kept < KEPT) continue;
        free_from(b->next);
        b->next = NULL;
    }
    free_from(arena->large);
    arena->large = NULL;
    arena->now = arena->first;
}

/* From the system, which gives zeros: what of an array is not used yet then takes no memory. */
static void *alloc_large(cm_arena *arena, size_t size) {
    block *b = must(calloc(1, sizeof(block) + size));
    b->size = b->used = size;
    b->next = arena->large;
    arena->large = b;
    return b->data;
}

void *cm_arena_alloc(cm_arena *arena, size_t size) {
    if (size > SIZE_MAX / 4) must(NULL);
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (size == 0) size = ALIGN;
    if (size > LARGE) return alloc_large(arena, size);
    block *b = arena->now;
    while (b->size - b->used < size) {
        if (!b->next) {
            size_t grown = b->size * 2;
            if (grown > LAST_BLOCK) grown = LAST_BLOCK;
            b->next = block_new(grown > size ? grown : size);
        }
        b = b->next;
    }
    arena->now = b;
    void *p = b->data + b->used;
    b->used += size;
    return memset(p, 0, size);
}

char *cm_arena_cstr(cm_arena *arena, cm_str s) {
    char *p = cm_arena_alloc(arena, s.n + 1);
    if (s.n) memcpy(p, s.s, s.n);
    return p;
}

cm_str cm_arena_str(cm_arena *arena, cm_str s) { return (cm_str){cm_arena_cstr(arena, s), s.n}; }

char *cm_arena_printf(cm_arena *arena, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = cm_arena_alloc(arena, (size_t)(n < 0 ? 0 : n) + 1);
    if (n > 0) vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return p;
}

size_t cm_arena_bytes(const cm_arena *arena) {
    size_t n = 0;
    for (const block *b = arena->first; b; b = b->next) n += b->size;
    for (const block *b = arena->large; b; b = b->next) n += b->size;
    return n;
}

void cm_vec_grow(cm_arena *arena, void **at, size_t *cap, size_t item) {
    size_t grown = *cap ? *cap * 2 : 8;
    void *p = cm_arena_alloc(arena, grown * item);
    if (*cap) memcpy(p, *at, *cap * item);
    *at = p;
    *cap = grown;
}
