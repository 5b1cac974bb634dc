/* cuda_runtime.h - as much of CUDA as printed kernels use, so that they run as ordinary C++: every thread of a block is
 * a fiber, which runs until it waits for others of its block or warp. Blocks run one after the other; with
 * emulated_backward the last first, and so do the threads of each: results must not depend on that. */
#ifndef EMULATED_CUDA_RUNTIME_H
#define EMULATED_CUDA_RUNTIME_H
#include <cmath>
#include <csetjmp>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <ucontext.h>
#include <vector>

#include "cuda_runtime_api.h"

#define __global__
#define __device__
#define __host__
#define __shared__ static
#define __align__(n) __attribute__((aligned(n)))
#define __launch_bounds__(...)
#define __noinline__ __attribute__((noinline))

struct dim3 {
    unsigned x, y, z;
    dim3(unsigned a = 1, unsigned b = 1, unsigned c = 1) : x(a), y(b), z(c) {}
};
struct cudaLaunchConfig_t {
    dim3 gridDim, blockDim;
    size_t dynamicSmemBytes;
    cudaStream_t stream;
    void *attrs;
    unsigned numAttrs;
};

static dim3 threadIdx, blockIdx, blockDim, gridDim;
static int emulated_backward;

/* ---- fibers ------------------------------------------------------------------------------------------------------ */

enum { EMULATED_STACK = 128 << 10, EMULATED_WARP = 32 };
struct emulated_fiber {
    ucontext_t first;
    jmp_buf at;
    std::unique_ptr<char[]> stack;
    bool begun, done;
};
struct emulated_barrier { /* of a block or a warp */
    unsigned arrived, generation;
};
static std::vector<emulated_fiber> emulated_threads;
static std::vector<emulated_barrier> emulated_warps;
static emulated_barrier emulated_block;
static std::vector<double> emulated_slots;
static const std::function<void()> *emulated_body;
static jmp_buf emulated_scheduler;
static unsigned emulated_now;

static void emulated_yield()
{
    const unsigned self = emulated_now;
    if (!_setjmp(emulated_threads[self].at))
        _longjmp(emulated_scheduler, 1);
}

static void emulated_fiber_begin()
{
    (*emulated_body)();
    emulated_threads[emulated_now].done = true;
    _longjmp(emulated_scheduler, 1);
}

/* Runs a thread until it waits or ends. */
static void emulated_resume(unsigned i)
{
    emulated_fiber &f = emulated_threads[i];
    emulated_now = i;
    threadIdx = dim3(i, 0, 0);
    if (_setjmp(emulated_scheduler))
        return;
    if (f.begun)
        _longjmp(f.at, 1);
    f.begun = true;
    if (!f.stack)
        f.stack.reset(new char[EMULATED_STACK]);
    getcontext(&f.first);
    f.first.uc_stack.ss_sp = f.stack.get();
    f.first.uc_stack.ss_size = EMULATED_STACK;
    f.first.uc_link = NULL;
    makecontext(&f.first, emulated_fiber_begin, 0);
    setcontext(&f.first);
}

static void emulated_wait(emulated_barrier &b, unsigned all)
{
    const unsigned generation = b.generation;
    if (++b.arrived == all) {
        b.arrived = 0;
        b.generation++;
        return;
    }
    while (b.generation == generation)
        emulated_yield();
}

static void emulated_run(unsigned blocks, unsigned threads, const std::function<void()> &body)
{
    emulated_body = &body;
    gridDim = dim3(blocks), blockDim = dim3(threads);
    if (emulated_threads.size() < threads)
        emulated_threads.resize(threads);
    emulated_warps.assign((threads + EMULATED_WARP - 1) / EMULATED_WARP, emulated_barrier());
    emulated_slots.assign(threads, 0);
    for (unsigned b = 0; b < blocks; b++) {
        blockIdx = dim3(emulated_backward ? blocks - 1 - b : b, 0, 0);
        emulated_block = emulated_barrier();
        for (unsigned i = 0; i < threads; i++)
            emulated_threads[i].begun = emulated_threads[i].done = false;
        for (unsigned left = threads; left > 0;) {
            left = 0;
            for (unsigned k = 0; k < threads; k++) {
                const unsigned i = emulated_backward ? threads - 1 - k : k;
                if (!emulated_threads[i].done)
                    emulated_resume(i);
                left += !emulated_threads[i].done;
            }
        }
    }
}

/* ---- what kernels and their launches call ------------------------------------------------------------------------ */

static inline void __syncthreads() { emulated_wait(emulated_block, blockDim.x); }
static inline void __syncwarp() { emulated_wait(emulated_warps[emulated_now / EMULATED_WARP], EMULATED_WARP); }

template <class T> static inline T __shfl_xor_sync(unsigned, T value, int apart)
{
    emulated_slots[emulated_now] = (double)value;
    __syncwarp();
    const T other = (T)emulated_slots[emulated_now ^ (unsigned)apart];
    __syncwarp();
    return other;
}

static inline double atomicAdd(double *to, double by)
{
    const double was = *to;
    *to = was + by;
    return was;
}

static inline float __fadd_rn(float a, float b) { return a + b; }
static inline float __fsub_rn(float a, float b) { return a - b; }
static inline float __fmul_rn(float a, float b) { return a * b; }
static inline float __fdiv_rn(float a, float b) { return a / b; }
static inline float __fsqrt_rn(float a) { return std::sqrt(a); }
static inline float __fmaf_rn(float a, float b, float c) { return std::fma(a, b, c); }
static inline double __dadd_rn(double a, double b) { return a + b; }
static inline double __dsub_rn(double a, double b) { return a - b; }
static inline double __dmul_rn(double a, double b) { return a * b; }
static inline double __ddiv_rn(double a, double b) { return a / b; }
static inline double __dsqrt_rn(double a) { return std::sqrt(a); }
static inline double __fma_rn(double a, double b, double c) { return std::fma(a, b, c); }

template <class... P, class... A>
static cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *how, void (*kernel)(P...), A... argument)
{
    emulated_run(how->gridDim.x, how->blockDim.x, [&] { kernel(argument...); });
    return cudaSuccess;
}

enum cudaMemcpyKind { cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost, cudaMemcpyDeviceToDevice };
static inline cudaError_t cudaMalloc(void **at, size_t n)
{
    return (*at = aligned_alloc(256, (n + 255) / 256 * 256)) ? 0 : 1;
}
static inline cudaError_t cudaFree(void *at) { return free(at), cudaSuccess; }
static inline cudaError_t cudaMemcpy(void *to, const void *from, size_t n, cudaMemcpyKind)
{
    return memcpy(to, from, n), cudaSuccess;
}
static inline cudaError_t cudaMemset(void *to, int byte, size_t n) { return memset(to, byte, n), cudaSuccess; }
static inline cudaError_t cudaMemsetAsync(void *to, int byte, size_t n, cudaStream_t)
{
    return cudaMemset(to, byte, n);
}
static inline cudaError_t cudaDeviceSynchronize() { return cudaSuccess; }
static inline const char *cudaGetErrorString(cudaError_t) { return "no memory"; }
#endif
