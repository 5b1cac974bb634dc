/* tcc_memory.c - see tcc_memory.h */
#include "run/tcc_memory.h"

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A block that libtcc has, in a list of such. */
typedef struct nfc_tcc_block {
    struct nfc_tcc_block *next, **link; /* *link points to this block */
    max_align_t bytes[];
} block;

static nfc_tcc_memory others, *current = &others; /* others: of who calls libtcc without nfc_tcc_call */
static jmp_buf way_out;
/* libtcc's variables, all of them 0 before its first call, and the end of them: names that the linker gives. */
extern char variables[] __asm__("__start_nfc_tcc_variables") __attribute__((visibility("hidden")));
extern char variables_end[] __asm__("__stop_nfc_tcc_variables") __attribute__((visibility("hidden")));

static block *put_in(block *b, block **at)
{
    b->link = at;
    b->next = *at;
    if (b->next)
        b->next->link = &b->next;
    return *at = b;
}

static void take_out(const block *b)
{
    *b->link = b->next;
    if (b->next)
        b->next->link = b->link;
}

static block *block_of(void *bytes) { return (block *)((char *)bytes - offsetof(block, bytes)); }

/* Outside of nfc_tcc_call libtcc is told that there is no memory, as usual. */
static void *no_memory(void)
{
    if (current != &others)
        nfc_tcc_leave();
    return NULL;
}

/* What libtcc calls in place of malloc, calloc, realloc and free. */
void *nfc_tcc_malloc(size_t n);
void *nfc_tcc_calloc(size_t count, size_t n);
void *nfc_tcc_realloc(void *p, size_t n);
void nfc_tcc_free(void *p);

void *nfc_tcc_malloc(size_t n)
{
    block *b = n < SIZE_MAX - sizeof *b ? malloc(sizeof *b + n) : NULL;
    return b ? put_in(b, &current->first)->bytes : no_memory();
}

void *nfc_tcc_calloc(size_t count, size_t n)
{
    block *b = !n || count < (SIZE_MAX - sizeof *b) / n ? calloc(1, sizeof *b + count * n) : NULL;
    return b ? put_in(b, &current->first)->bytes : no_memory();
}

void *nfc_tcc_realloc(void *p, size_t n)
{
    if (!p)
        return nfc_tcc_malloc(n);
    if (!n) {
        nfc_tcc_free(p);
        return NULL;
    }
    block *b = block_of(p), **const link = b->link;
    take_out(b);
    block *const moved = n < SIZE_MAX - sizeof *b ? realloc(b, sizeof *b + n) : NULL;
    put_in(moved ? moved : b, link);
    return moved ? moved->bytes : no_memory();
}

void nfc_tcc_free(void *p)
{
    if (!p)
        return;
    take_out(block_of(p));
    free(block_of(p));
}

_Noreturn void nfc_tcc_leave(void) { longjmp(way_out, 1); }

bool nfc_tcc_call(nfc_tcc_memory *memory, void (*f)(void *user), void *user)
{
    current = memory;
    if (setjmp(way_out) == 0) {
        f(user);
        current = &others;
        return true;
    }
    current = &others;
    for (block *b = memory->first, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    memory->first = NULL;
    memset(variables, 0, (uintptr_t)variables_end - (uintptr_t)variables);
    return false;
}
