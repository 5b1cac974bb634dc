/* memory.h - the one place where the project allocates, and what happens when memory runs out. Internal.
 *
 * A public function that may allocate opens a scope (NF_SCOPE); after that no allocation needs a check. When memory
 * runs out, all blocks that this thread has allocated since the scope opened and not freed yet are freed, newest first,
 * and the function returns NF_MEMORY with an error. Since code between may thus be left at any allocation:
 *
 * - what has to be released by more than free() (a descriptor, a process, a Lua state) is held in a block of nf_own;
 * - no lock is held across an allocation, and what a caller passed in is changed only after the last one;
 * - tasks of nf_parallel, and the `finish` functions of nf_own, do not allocate.
 *
 * Blocks that still exist when a scope ends well are handed to the scope around it, or are plain memory if there is
 * none. */
#ifndef NF_MEMORY_H
#define NF_MEMORY_H
#include <setjmp.h>

#include "shared.h" /* nf_scope_leave, while code of others is called back */

/* nf_alloc: n zeroed items of `size` bytes. nf_realloc: as realloc; what it adds is not zeroed, and the block stays in
 * the scope that it came from. Neither returns NULL. All blocks are freed by nf_free. */
void *nf_alloc(size_t n, size_t size);
void *nf_realloc(void *p, size_t bytes);
char *nf_strdup(const char *s);
/* As nf_alloc, aligned to 64 bytes, for rows of numbers; not to be given to nf_realloc. */
void *nf_buffer(size_t n, size_t size);
/* The same, of which only what is written to takes memory, by pages. */
void *nf_sparse(size_t n, size_t size);
/* A block that is a file, from its byte `at` to the last of its `bytes`: what is read of it is fetched then. If
 * `shared`, what is written to the block goes to the file; else it may not be written to. The bytes before `at` stand
 * for the block's header. NULL where the file cannot be mapped, `at` is below 64, or not a multiple of 16. Reading what
 * has been cut off the file since is SIGBUS. */
void *nf_map(int fd, size_t bytes, size_t at, bool shared);
/* The same of one that is only read, in front of `room` bytes of addresses in all, counted from where the file begins;
 * nf_map_more puts one more file into them, from byte `from` on, a multiple of a page. */
void *nf_map_apart(int fd, size_t bytes, size_t at, size_t room);
bool nf_map_more(void *block, size_t from, int fd, size_t bytes);
/* A zeroed block of `size` bytes that stands for something that free() does not release: nf_free, or a scope that ends
 * for lack of memory, calls `finish` with the block before it frees it. */
void *nf_own(size_t size, void (*finish)(void *block));
/* A block that holds a file descriptor, -1 (none) at first; freeing the block closes the descriptor. */
int *nf_own_descriptor(void);
/* As nf_realloc, but NULL when there is no memory, and a new block belongs to no scope. */
void *nf_try_realloc(void *p, size_t bytes);
/* Returns p, which another library has allocated; NULL means that it had no memory, and ends the scope. */
void *nf_need(void *p);
/* Ends the innermost scope with NF_MEMORY. bytes: how many were asked for, for the error; 0: unknown. */
_Noreturn void nf_no_memory(size_t bytes);

/* ---- scopes ---- */
/* A link of a doubly linked ring: a scope's blocks, with the scope itself as the ring's head. */
typedef struct nf_ring {
    struct nf_ring *before, *after;
} nf_ring;
/* A scope on the stack of the function that opened it. */
typedef struct nf_scope {
    struct nf_scope *outer; /* the scope around it; NULL: none */
    nf_ring blocks;         /* head of the ring of its blocks, the newest first */
    nf_error *error;        /* filled when memory runs out */
    jmp_buf back;           /* where to go on then */
} nf_scope;
/* For NF_SCOPE: makes s the innermost scope of this thread and returns its jmp_buf for setjmp. */
jmp_buf *nf_scope_open(nf_scope *s, nf_error *error);
/* Ends the innermost scope; its blocks go to the scope around it. */
void nf_scope_close(nf_scope *s);
/* Opens a scope that lasts until the function returns; the function must return nf_status. */
#define NF_SCOPE(error)                                      \
    __attribute__((cleanup(nf_scope_close))) nf_scope scope; \
    if (setjmp(*nf_scope_open(&scope, error)))               \
    return NF_MEMORY
#endif
