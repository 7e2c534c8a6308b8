#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { FIRST_BLOCK = 64 * 1024, ALIGN = 16 };

typedef struct block {
    struct block *next;
    size_t size, used;
    _Alignas(ALIGN) char data[];
} block;

struct cm_arena {
    block *first, *now;
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

cm_arena *cm_arena_new(void) {
    cm_arena *a = malloc(sizeof *a);
    if (a) a->first = a->now = block_new(FIRST_BLOCK);
    return a;
}

void cm_arena_free(cm_arena *arena) {
    if (!arena) return;
    for (block *b = arena->first, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    free(arena);
}

void cm_arena_reset(cm_arena *arena) {
    for (block *b = arena->first; b; b = b->next) b->used = 0;
    arena->now = arena->first;
}

void *cm_arena_alloc(cm_arena *arena, size_t size) {
    if (size > SIZE_MAX / 4) must(NULL);
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (size == 0) size = ALIGN;
    block *b = arena->now;
    while (b->size - b->used < size) {
        if (!b->next) {
            size_t grown = arena->now->size * 2;
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
    return n;
}

void cm_vec_grow(cm_arena *arena, void **at, size_t *cap, size_t item) {
    size_t grown = *cap ? *cap * 2 : 8;
    void *p = cm_arena_alloc(arena, grown * item);
    if (*cap) memcpy(p, *at, *cap * item);
    *at = p;
    *cap = grown;
}
