/* tcc_memory.h - libtcc's memory. libtcc ends the process where it finds none. So its malloc, calloc, realloc and free
 * are functions of ours (cmake/tcc.cmake): what a compilation takes is in a list, to be freed together, and where there
 * is no more the compilation is left by longjmp. Internal; one thread at a time. */
#ifndef NFC_TCC_MEMORY_H
#define NFC_TCC_MEMORY_H
#include <stdbool.h>

typedef struct nfc_tcc_memory {
    struct nfc_tcc_block *first; /* NULL: none */
} nfc_tcc_memory;

/* Calls f(user), and puts in the list what libtcc takes meanwhile. False where f was left before its end: then the list
 * is empty, what f had of libtcc is gone, and libtcc is as it was before its first call. */
bool nfc_tcc_call(nfc_tcc_memory *memory, void (*f)(void *user), void *user);
/* Leaves the f that runs, for an error after which libtcc would end the process. */
_Noreturn void nfc_tcc_leave(void);
#endif
