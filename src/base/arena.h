/* Memory of one lifetime (a document, a file being compiled): handed out in
 * pieces, given back all at once. Not for threads to share. */
#ifndef CM_ARENA_H
#define CM_ARENA_H

#include "base/str.h"

typedef struct cm_arena cm_arena;

/* NULL when out of memory. */
cm_arena *cm_arena_new(void);
void cm_arena_free(cm_arena *arena); /* NULL is fine */
/* Forgets all pieces and keeps some memory for the next document. */
void cm_arena_reset(cm_arena *arena);
/* 16-byte aligned, zeroed. Never NULL: aborts the process when memory is out,
 * as nothing sensible can go on (documents are bounded by the reader). */
void *cm_arena_alloc(cm_arena *arena, size_t size);
cm_str cm_arena_str(cm_arena *arena, cm_str s); /* copy, NUL-terminated */
char *cm_arena_cstr(cm_arena *arena, cm_str s);
char *cm_arena_printf(cm_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
size_t cm_arena_bytes(const cm_arena *arena); /* held from the system */

#define CM_NEW(arena, type) ((type *)cm_arena_alloc((arena), sizeof(type)))
#define CM_NEW_ARRAY(arena, type, n) ((type *)cm_arena_alloc((arena), sizeof(type) * (n)))

/* A growing array in an arena: struct { type *at; size_t n, cap; }.
 * Old copies stay in the arena until its reset. */
#define CM_VEC(type) \
    struct {         \
        type *at;    \
        size_t n, cap; \
    }
#define CM_PUSH(arena, vec, value)                                                                         \
    do {                                                                                                   \
        if ((vec).n == (vec).cap) cm_vec_grow((arena), (void **)&(vec).at, &(vec).cap, sizeof *(vec).at);  \
        (vec).at[(vec).n++] = (value);                                                                     \
    } while (0)
void cm_vec_grow(cm_arena *arena, void **at, size_t *cap, size_t item);

#endif
