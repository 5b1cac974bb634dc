/* bare.c - what newlib asks a system for, from Linux: so that a program for a Cortex-M4, which has none, runs under
 * qemu-arm. Linked with -nostartfiles --specs=nosys.specs. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

int main(void);
void _start(void);
void _fini(void);
void *_sbrk(ptrdiff_t more);
int _write(int fd, const void *from, size_t n);
void _exit(int status) __attribute__((noreturn));

enum { EXIT = 1, WRITE = 4 }; /* Linux's numbers of calls */

static intptr_t call(intptr_t number, intptr_t a, intptr_t b, intptr_t c)
{
    register intptr_t r7 __asm__("r7") = number, r0 __asm__("r0") = a, r1 __asm__("r1") = b, r2 __asm__("r2") = c;
    __asm__ volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
    return r0;
}

void _start(void) { exit(main()); }

void _fini(void) {}

void *_sbrk(ptrdiff_t more)
{
    static char heap[1 << 16];
    static ptrdiff_t used;
    used += more;
    return heap + used - more;
}

int _write(int fd, const void *from, size_t n) { return (int)call(WRITE, fd, (intptr_t)from, (intptr_t)n); }

void _exit(int status)
{
    for (;;)
        call(EXIT, status, 0, 0);
}
