/* cuda_runtime_api.h - what the headers of printed CUDA C name, for a CPU: see cuda_runtime.h. */
#ifndef EMULATED_CUDA_RUNTIME_API_H
#define EMULATED_CUDA_RUNTIME_API_H
typedef int cudaError_t;
typedef struct CUstream_st *cudaStream_t;
enum { cudaSuccess = 0 };
#endif
