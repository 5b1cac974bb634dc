/* driver.h - the functions of NVIDIA's libraries that a program on a GPU takes, found when the first one is asked for:
 * nfc needs neither to build nor to run. driver.c opens them, cuda.c uses them. */
#ifndef NFC_DRIVER_H
#define NFC_DRIVER_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "nf.h"

/* Handles of the driver: contexts, modules, functions and streams; addresses on a device; results, 0 being success. */
typedef struct nfc_cu *nfc_cu;
typedef unsigned long long nfc_cu_address;
typedef int nfc_cu_result;
enum { NFC_CU_NO_MEMORY = 2, NFC_CU_NO_DEVICE = 100 };

/* The driver API: libcuda. Each is F(member, name in the library, parameters). */
#define NFC_DRIVER_FUNCTIONS(F)                                                                      \
    F(init, "cuInit", (unsigned flags))                                                              \
    F(version, "cuDriverGetVersion", (int *version))                                                 \
    F(count, "cuDeviceGetCount", (int *n))                                                           \
    F(device, "cuDeviceGet", (int *device, int i))                                                   \
    F(name, "cuDeviceGetName", (char *name, int size, int device))                                   \
    F(attribute, "cuDeviceGetAttribute", (int *value, int attribute, int device))                    \
    F(retain, "cuDevicePrimaryCtxRetain", (nfc_cu * context, int device))                            \
    F(push, "cuCtxPushCurrent_v2", (nfc_cu context))                                                 \
    F(pop, "cuCtxPopCurrent_v2", (nfc_cu * context))                                                 \
    F(load, "cuModuleLoadData", (nfc_cu * module, const void *image))                                \
    F(unload, "cuModuleUnload", (nfc_cu module))                                                     \
    F(function, "cuModuleGetFunction", (nfc_cu * function, nfc_cu module, const char *name))         \
    F(make, "cuMemAlloc_v2", (nfc_cu_address * at, size_t bytes))                                    \
    F(make_here, "cuMemHostAlloc", (void **at, size_t bytes, unsigned flags))                        \
    F(drop, "cuMemFree_v2", (nfc_cu_address at))                                                     \
    F(drop_here, "cuMemFreeHost", (void *at))                                                        \
    F(copy, "cuMemcpyAsync", (nfc_cu_address to, nfc_cu_address from, size_t bytes, nfc_cu stream))  \
    F(fill, "cuMemsetD8Async", (nfc_cu_address at, unsigned char byte, size_t bytes, nfc_cu stream)) \
    F(open, "cuStreamCreate", (nfc_cu * stream, unsigned flags))                                     \
    F(wait, "cuStreamSynchronize", (nfc_cu stream))                                                  \
    F(close, "cuStreamDestroy_v2", (nfc_cu stream))                                                  \
    F(launch, "cuLaunchKernel",                                                                      \
      (nfc_cu function, unsigned x, unsigned y, unsigned z, unsigned threads_x, unsigned threads_y,  \
       unsigned threads_z, unsigned shared, nfc_cu stream, void **arguments, void **extra))          \
    F(text, "cuGetErrorString", (nfc_cu_result result, const char **text))

/* The compiler: libnvrtc. */
#define NFC_NVRTC_FUNCTIONS(F)                                                                       \
    F(version, "nvrtcVersion", (int *major, int *minor))                                             \
    F(machines, "nvrtcGetNumSupportedArchs", (int *n))                                               \
    F(machine, "nvrtcGetSupportedArchs", (int *machine))                                             \
    F(create, "nvrtcCreateProgram",                                                                  \
      (nfc_cu * program, const char *text, const char *name, int headers, const char *const *header, \
       const char *const *named))                                                                    \
    F(compile, "nvrtcCompileProgram", (nfc_cu program, int n, const char *const *option))            \
    F(log_size, "nvrtcGetProgramLogSize", (nfc_cu program, size_t * bytes))                          \
    F(log, "nvrtcGetProgramLog", (nfc_cu program, char *log))                                        \
    F(cubin_size, "nvrtcGetCUBINSize", (nfc_cu program, size_t * bytes))                             \
    F(cubin, "nvrtcGetCUBIN", (nfc_cu program, char *cubin))                                         \
    F(ptx_size, "nvrtcGetPTXSize", (nfc_cu program, size_t * bytes))                                 \
    F(ptx, "nvrtcGetPTX", (nfc_cu program, char *ptx))                                               \
    F(destroy, "nvrtcDestroyProgram", (nfc_cu * program))

#define NFC_MEMBER(member, symbol, parameters) nfc_cu_result(*member) parameters;
typedef struct nfc_driver {
    struct {
        NFC_DRIVER_FUNCTIONS(NFC_MEMBER)
    } cu;
    struct {
        NFC_NVRTC_FUNCTIONS(NFC_MEMBER)
    } nvrtc;
    nfc_cu context;  /* of the first device that the driver shows */
    char name[100];  /* of that device */
    char found[300]; /* which libraries these are, for people */
    int machine;     /* its compute capability: 90 for 9.0 */
} nfc_driver;
#undef NFC_MEMBER

/* Opens both libraries and the device, once for the process; *driver stays. The environment variables NFC_CUDA and
 * NFC_NVRTC name other files for them. NF_FILE where one of the three is missing: what it is, and how to get it. */
nf_status nfc_driver_open(const nfc_driver **driver, nf_error *error);
/* Fails for a result of the driver that is not success: NF_MEMORY, or NF_FILE. */
nf_status nfc_driver_fail(const nfc_driver *d, nfc_cu_result result, const char *what, nf_error *error);
/* Compiles CUDA C for the device. *image: what nfc_driver.cu.load takes, nf_free'd by the caller. NF_FILE, with the
 * first error, where the compiler refuses it. */
nf_status nfc_driver_compile(const nfc_driver *d, const char *text, char **image, nf_error *error);
#endif
