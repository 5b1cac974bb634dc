/* memory.h - the one place where the project allocates, and what happens where there is no memory. Internal.
 *
 * A public function that may allocate opens a scope, and there is nothing to check after that: where memory runs out,
 * all that this thread has allocated since, and kept, is given back, newest first, and the function returns NF_MEMORY
 * with an error. Code must be able to stop at any allocation, therefore:
 *
 * - what is to be given back by more than free(), a descriptor, a process, a Lua state, is in a block of nf_own;
 * - no lock is held across an allocation, and what a caller passed in is changed after the last one;
 * - tasks of nf_parallel, and finishers, do not allocate.
 *
 * Blocks that are there when a scope ends well are its caller's: of the scope around it, or just memory. */
#ifndef NF_MEMORY_H
#define NF_MEMORY_H
#include <setjmp.h>

#include "nf.h"

/* n zeroed items of `size` bytes. nf_realloc does not zero what it adds; a block stays in the scope that it came from.
 * Blocks are given back with nf_free. */
void *nf_alloc(size_t n, size_t size);
void *nf_realloc(void *p, size_t bytes);
char *nf_strdup(const char *s);
/* The same aligned to 64 bytes, for numbers; not to be reallocated. */
void *nf_buffer(size_t n, size_t size);
/* A zeroed block that stands for something else: `finish` is called with it before it is given back. */
void *nf_own(size_t size, void (*finish)(void *block));
/* A descriptor to be closed with the block; -1: none. */
int *nf_own_descriptor(void);
/* As nf_realloc, in no scope: NULL where there is no memory. */
void *nf_try_realloc(void *p, size_t bytes);
/* What another library has allocated: where it is NULL, there was no memory. */
void *nf_need(void *p);
/* Ends the innermost scope. bytes: that were asked for; 0: unknown. */
_Noreturn void nf_no_memory(size_t bytes);

/* ---- scopes ---- */
typedef struct nf_ring {
    struct nf_ring *before, *after;
} nf_ring;
typedef struct nf_scope {
    struct nf_scope *outer;
    nf_ring blocks;
    nf_error *error;
    jmp_buf back;
} nf_scope;
jmp_buf *nf_scope_open(nf_scope *s, nf_error *error);
void nf_scope_close(nf_scope *s);
/* Opens a scope that ends with the function, which returns an nf_status. */
#define NF_SCOPE(error)                                      \
    __attribute__((cleanup(nf_scope_close))) nf_scope scope; \
    if (setjmp(*nf_scope_open(&scope, error)))               \
    return NF_MEMORY
#endif
