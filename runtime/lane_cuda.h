/* lane_cuda.h - the lane type of CUDA C: a thread of the device works through one row at a time, and so a lane is one
 * number. And how sums over rows are added up there.
 *
 * Only the compiler reads this text and wide_cuda.h: sections that are in them take the place of those of the same name
 * elsewhere. Lanes and masks are types of C++ that behave as gcc's vectors do, a cast between them keeping the bits, so
 * that functions like nf_exp are the same text everywhere. */
#ifndef NF_LANE_CUDA_H
#define NF_LANE_CUDA_H

//@ headers
#ifdef __CUDACC_RTC__ /* NVRTC has none */
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
#define NULL 0
#define INFINITY ((float)(1e300 * 1e300))
#define NAN (INFINITY - INFINITY)
#endif

//@ lane
#define NF_VECTOR 1
#define NF_LANES 1u
#define NF_INLINE static __device__ inline
/* Sums, products and quotients are rounded one by one whatever the compiler's flags are: only nf_fma is contracted. */
#define NF_ROUNDED(op, a, b)                                              \
    (sizeof(nf_real) == 4 ? (nf_real)__f##op##_rn((float)(a), (float)(b)) \
                          : (nf_real)__d##op##_rn((double)(a), (double)(b)))
struct nf_lane;
/* All bits set where something is true, none where not. */
struct nf_mask {
    nf_int bits;
    nf_mask() = default;
    __device__ nf_mask(nf_int of) : bits(of) {}
    __device__ explicit nf_mask(nf_lane of);
    __device__ nf_mask operator~() const { return ~bits; }
    __device__ nf_mask operator<<(int by) const { return bits << by; }
    __device__ nf_mask operator>>(int by) const { return bits >> by; }
    friend __device__ nf_mask operator&(nf_mask a, nf_mask b) { return a.bits & b.bits; }
    friend __device__ nf_mask operator|(nf_mask a, nf_mask b) { return a.bits | b.bits; }
    friend __device__ nf_mask operator^(nf_mask a, nf_mask b) { return a.bits ^ b.bits; }
    friend __device__ nf_mask operator+(nf_mask a, nf_mask b) { return a.bits + b.bits; }
    friend __device__ nf_mask operator-(nf_mask a, nf_mask b) { return a.bits - b.bits; }
    friend __device__ nf_mask operator<(nf_mask a, nf_mask b) { return a.bits < b.bits ? -1 : 0; }
    friend __device__ nf_mask operator!=(nf_mask a, nf_mask b) { return a.bits != b.bits ? -1 : 0; }
};
struct nf_lane {
    nf_real number;
    nf_lane() = default;
    __device__ nf_lane(nf_real of) : number(of) {}
    __device__ explicit nf_lane(nf_mask of) { memcpy(&number, &of.bits, sizeof number); }
    __device__ nf_real &operator[](unsigned) { return number; }
    __device__ nf_lane operator-() const { return -number; }
    friend __device__ nf_lane operator+(nf_lane a, nf_lane b) { return NF_ROUNDED(add, a.number, b.number); }
    friend __device__ nf_lane operator-(nf_lane a, nf_lane b) { return NF_ROUNDED(sub, a.number, b.number); }
    friend __device__ nf_lane operator*(nf_lane a, nf_lane b) { return NF_ROUNDED(mul, a.number, b.number); }
    friend __device__ nf_lane operator/(nf_lane a, nf_lane b) { return NF_ROUNDED(div, a.number, b.number); }
    __device__ nf_lane &operator+=(nf_lane b) { return *this = *this + b; }
    friend __device__ nf_mask operator<(nf_lane a, nf_lane b) { return a.number < b.number ? -1 : 0; }
    friend __device__ nf_mask operator<=(nf_lane a, nf_lane b) { return a.number <= b.number ? -1 : 0; }
    friend __device__ nf_mask operator>(nf_lane a, nf_lane b) { return a.number > b.number ? -1 : 0; }
    friend __device__ nf_mask operator==(nf_lane a, nf_lane b) { return a.number == b.number ? -1 : 0; }
};
__device__ inline nf_mask::nf_mask(nf_lane of) { memcpy(&bits, &of.number, sizeof bits); }
static inline nf_lane nf_load(const nf_real *p) { return *p; }
static inline void nf_store(nf_real *p, nf_lane v) { *p = v.number; }
static inline nf_lane nf_set(nf_real a) { return a; }

//@ select : lane
/* a where the mask is set, elsewhere b: neither branch can disturb the other. */
static inline nf_lane nf_select(nf_mask m, nf_lane a, nf_lane b) { return m.bits ? a : b; }

//@ fma : lane
/* a b + c, rounded once. */
static inline nf_lane nf_fma(nf_lane a, nf_lane b, nf_lane c)
{
    return sizeof(nf_real) == 4 ? (nf_real)__fmaf_rn((float)a.number, (float)b.number, (float)c.number)
                                : (nf_real)__fma_rn((double)a.number, (double)b.number, (double)c.number);
}

//@ less : fma
/* c - a b */
static inline nf_lane nf_less(nf_lane c, nf_lane a, nf_lane b) { return nf_fma(-a, b, c); }

//@ sqrt : lane
static inline nf_lane nf_sqrt(nf_lane a)
{
    return sizeof(nf_real) == 4 ? (nf_real)__fsqrt_rn((float)a.number) : (nf_real)__dsqrt_rn((double)a.number);
}

//@ hsum : lane
static inline nf_real nf_hsum(nf_lane a) { return a.number; }

//@ total : lane
/* Adds the numbers of a warp's rows to *total, which is the warp's own: always in the same order. Only one thread adds
 * to it, by an instruction that does not wait for memory. */
static inline void nf_add_total(double *total, nf_lane a)
{
    nf_real sum = a.number;
    for (int apart = 16; apart > 0; apart /= 2)
        sum += __shfl_xor_sync(0xffffffffu, sum, apart);
    if (threadIdx.x % 32 == 0)
        atomicAdd(total, (double)sum);
}

//@ chunks
/* The sums of a warp: a chunk of `totals` numbers, at first 0. */
static inline double *nf_chunk(void *work, size_t totals)
{
    double *total = (double *)work + (blockIdx.x * (blockDim.x / 32) + threadIdx.x / 32) * totals;
    for (size_t i = threadIdx.x % 32; i < totals; i += 32)
        total[i] = 0;
    __syncwarp();
    return total;
}

/* sum[j] = the sum of number j of all chunks, in an order that depends on how many these are alone. A block has 1024
 * threads: they take so many columns at a time, a power of 2, and each every so many chunks. */
static inline void nf_add_chunks(const double *chunk, size_t chunks, size_t totals, unsigned columns, double *sum)
{
    __shared__ double part[1024];
    const unsigned own = threadIdx.x, column = own % columns, parts = blockDim.x / columns;
    for (size_t first = blockIdx.x * columns; first < totals; first += gridDim.x * columns) {
        const size_t j = first + column;
        double a = 0;
        for (size_t c = own / columns; j < totals && c < chunks; c += parts)
            a += chunk[c * totals + j];
        part[own] = a;
        __syncthreads();
        for (unsigned half = parts / 2; half > 0; half /= 2) {
            if (own < half * columns)
                part[own] += part[own + half * columns];
            __syncthreads();
        }
        if (own < columns && j < totals)
            sum[j] = part[own];
        __syncthreads();
    }
}

//@ stage
/* Copies n parameters to memory that is shared by the threads of a block, and returns where they are now. */
static inline const nf_real *nf_stage(const nf_real *params, size_t n, nf_real *to)
{
    for (size_t i = threadIdx.x; i < n; i += blockDim.x)
        to[i] = params[i];
    __syncthreads();
    return to;
}

//@ clip
/* Scales the n numbers of a gradient so that its Euclidean norm is at most `most`. A block has 1024 threads, whose sums
 * are added in a fixed order. */
static inline void nf_clip(double most, size_t n, nf_real *grad)
{
    __shared__ double part[1024];
    double square = 0;
    for (size_t i = threadIdx.x; i < n; i += blockDim.x)
        square += (double)grad[i] * (double)grad[i];
    part[threadIdx.x] = square;
    __syncthreads();
    for (unsigned half = blockDim.x / 2; half > 0; half /= 2) {
        if (threadIdx.x < half)
            part[threadIdx.x] += part[threadIdx.x + half];
        __syncthreads();
    }
    if (part[0] > most * most)
        for (size_t i = threadIdx.x; i < n; i += blockDim.x)
            grad[i] *= (nf_real)(most / sqrt(part[0]));
}

//@ launch
/* Blocks of so many threads for n rows, at most `most`. */
static size_t nf_blocks(size_t n, size_t threads, size_t most)
{
    const size_t blocks = (n - 1) / threads + 1;
    return blocks < most ? blocks : most;
}

template <class... P, class... A>
static cudaError_t nf_launch(cudaStream_t stream, size_t blocks, unsigned threads, void (*kernel)(P...), A... argument)
{
    cudaLaunchConfig_t how = {};
    how.gridDim = dim3((unsigned)blocks);
    how.blockDim = dim3(threads);
    how.stream = stream;
    return cudaLaunchKernelEx(&how, kernel, P(argument)...);
}

//@ end
#endif
