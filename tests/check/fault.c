/* fault.c - preloaded by tests/lua/fault_spec.lua: makes the K-th call of a function of the C library fail.
 *
 * NFC_FAULT="NAME K HOW": HOW is an errno's number, "short" (half of a write is done), "full" (ENOSPC from then on) or
 * "fullN" (for N calls); the file NFC_FAULT_SEEN is made when it happens. NFC_CLOCK=N: clocks run N times as fast.
 * Children are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static char name[32], how[16], seen[4096];
static long at;
static double speed;
static atomic_long calls;

/* Without it: the constructor of a library that is loaded earlier may call what stands here. */
static void *real(const char *symbol) { return dlsym(RTLD_NEXT, symbol); }

__attribute__((constructor)) static void begin(void)
{
    const char *fault = getenv("NFC_FAULT"), *where = getenv("NFC_FAULT_SEEN"), *clock = getenv("NFC_CLOCK");
    if (where)
        snprintf(seen, sizeof seen, "%s", where);
    speed = clock ? atof(clock) : 0;
    unsetenv("LD_PRELOAD");
    if (fault && sscanf(fault, "%31s %ld %15s", name, &at, how) != 3)
        _exit(99);
}

/* Whether this call is to fail; errno is set. */
static bool fails(const char *call)
{
    if (strcmp(call, name) != 0)
        return false;
    const long k = atomic_fetch_add(&calls, 1) + 1;
    const bool full = !strncmp(how, "full", 4);
    const long last = full && how[4] ? at + atol(how + 4) - 1 : full ? LONG_MAX : at;
    if (k < at || k > last)
        return false;
    syscall(SYS_close, (int)syscall(SYS_openat, AT_FDCWD, seen, O_CREAT | O_WRONLY, 0600));
    errno = full ? ENOSPC : atoi(how);
    return true;
}

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0;
    va_end(list);
    return fails("open") ? -1 : ((int (*)(const char *, int, ...))real("open"))(path, flags, mode);
}

ssize_t write(int fd, const void *data, size_t n)
{
    if (fails("write")) {
        if (strcmp(how, "short") != 0)
            return -1;
        n = (n + 1) / 2;
    }
    return ((ssize_t(*)(int, const void *, size_t))real("write"))(fd, data, n);
}

ssize_t read(int fd, void *data, size_t n)
{
    if (fails("read")) {
        if (strcmp(how, "short") != 0)
            return -1;
        n = (n + 1) / 2;
    }
    return ((ssize_t(*)(int, void *, size_t))real("read"))(fd, data, n);
}

/* The file is closed all the same, as Linux does. */
int close(int fd)
{
    const bool bad = fails("close");
    const int why = errno, status = ((int (*)(int))real("close"))(fd);
    errno = bad ? why : errno;
    return bad ? -1 : status;
}

int fsync(int fd) { return fails("fsync") ? -1 : ((int (*)(int))real("fsync"))(fd); }

int flock(int fd, int what) { return fails("flock") ? -1 : ((int (*)(int, int))real("flock"))(fd, what); }

int mkdir(const char *path, mode_t mode)
{
    return fails("mkdir") ? -1 : ((int (*)(const char *, mode_t))real("mkdir"))(path, mode);
}

int rename(const char *from, const char *to)
{
    return fails("rename") ? -1 : ((int (*)(const char *, const char *))real("rename"))(from, to);
}

int renameat2(int a, const char *from, int b, const char *to, unsigned flags)
{
    if (fails("renameat2"))
        return -1;
    return ((int (*)(int, const char *, int, const char *, unsigned))real("renameat2"))(a, from, b, to, flags);
}

ssize_t getrandom(void *to, size_t n, unsigned flags)
{
    return fails("getrandom") ? -1 : ((ssize_t(*)(void *, size_t, unsigned))real("getrandom"))(to, n, flags);
}

int memfd_create(const char *label, unsigned flags)
{
    return fails("memfd_create") ? -1 : ((int (*)(const char *, unsigned))real("memfd_create"))(label, flags);
}

void *dlopen(const char *path, int flags)
{
    return fails("dlopen") ? NULL : ((void *(*)(const char *, int))real("dlopen"))(path, flags);
}

int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *how_,
                 char *const argv[], char *const env[])
{
    if (fails("posix_spawnp"))
        return errno;
    return ((int (*)(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *,
                     char *const[], char *const[]))real("posix_spawnp"))(pid, file, actions, how_, argv, env);
}

int clock_gettime(clockid_t id, struct timespec *t)
{
    static struct timespec first;
    const int status = (int)syscall(SYS_clock_gettime, id, t);
    if (speed > 0 && id == CLOCK_MONOTONIC) {
        if (!first.tv_sec)
            first = *t;
        const double s = speed * ((double)(t->tv_sec - first.tv_sec) + 1e-9 * (double)(t->tv_nsec - first.tv_nsec));
        t->tv_sec = first.tv_sec + (time_t)s;
        t->tv_nsec = (long)((s - (double)(time_t)s) * 1e9);
    }
    return status;
}
