/* libraries.cpp - libcuda and libnvrtc for a machine without a GPU, in one shared library: the "compiler" is g++ with
 * cuda_runtime.h of this folder, and kernels run on the CPU. Built with -DHERE="this folder".
 *
 * It is strict where a device is slow to tell: what is asked of a stream is done when it is waited for, not before, and
 * the host may touch neither the device's memory nor, while something is under way, its own that the device reaches:
 * SIGSEGV. Fresh memory is NaN.
 *
 * Environment variables make it fail: EMULATED_DEVICES (how many there are, 1), EMULATED_MEMORY (bytes, of all
 * allocations), EMULATED_LAUNCHES (the first so many launches succeed), EMULATED_REFUSES (nothing compiles). The last
 * blocks and threads run first with EMULATED_BACKWARD. */
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

enum { SUCCESS = 0, INVALID = 1, NO_MEMORY = 2, NO_DEVICE = 100, NOT_FOUND = 500, LAUNCH_FAILED = 719 };
struct allocation {
    size_t bytes;
    bool here; /* of the host's memory */
};
struct stream {
    std::vector<std::function<void()>> work;
};
struct module {
    void *handle;
};
typedef void (*maker)(unsigned, unsigned, void **, std::function<void()> *);

static std::recursive_mutex mutex;
static std::map<char *, allocation> memory;
static size_t used, launches, pending;

static size_t limit(const char *variable, size_t usual)
{
    const char *text = getenv(variable);
    return text ? strtoull(text, NULL, 10) : usual;
}

static size_t pages(size_t bytes) { return (bytes + 4095) / 4096 * 4096; }

/* Lets the host at the memory that it may touch now, or with `all` at all of it. */
static void protect(bool all)
{
    for (auto &m : memory) {
        const bool open = all || (m.second.here && !pending);
        mprotect(m.first, pages(m.second.bytes), open ? PROT_READ | PROT_WRITE : PROT_NONE);
    }
}

static bool is_made(uint64_t at)
{
    auto after = memory.upper_bound((char *)at);
    return after != memory.begin() && (--after, (char *)at < after->first + pages(after->second.bytes));
}

static void add(stream *s, std::function<void()> work)
{
    s->work.push_back(work);
    pending++;
    protect(false);
}

static void flush(stream *s)
{
    protect(true);
    for (auto &work : s->work)
        work();
    pending -= s->work.size();
    s->work.clear();
    protect(false);
}

static int make(void **at, size_t bytes, bool here)
{
    std::lock_guard<std::recursive_mutex> alone(mutex);
    if (used + bytes > limit("EMULATED_MEMORY", SIZE_MAX))
        return NO_MEMORY;
    void *made = mmap(NULL, pages(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (made == MAP_FAILED)
        return NO_MEMORY;
    memset(made, 0xff, pages(bytes)); /* NaN */
    memory[(char *)made] = {bytes, here};
    used += bytes;
    protect(false);
    *at = made;
    return SUCCESS;
}

static int drop(void *at)
{
    std::lock_guard<std::recursive_mutex> alone(mutex);
    auto m = memory.find((char *)at);
    if (m == memory.end())
        return INVALID;
    used -= m->second.bytes;
    munmap(at, pages(m->second.bytes));
    memory.erase(m);
    return SUCCESS;
}

/* ---- the driver -------------------------------------------------------------------------------------------------- */

extern "C" {
int cuInit(unsigned) { return SUCCESS; }
int cuDriverGetVersion(int *version) { return *version = 13000, SUCCESS; }
int cuDeviceGetCount(int *n) { return *n = (int)limit("EMULATED_DEVICES", 1), SUCCESS; }
int cuDeviceGet(int *device, int i) { return *device = i, SUCCESS; }
int cuDeviceGetName(char *name, int size, int) { return snprintf(name, (size_t)size, "an emulated GPU"), SUCCESS; }
int cuDeviceGetAttribute(int *value, int attribute, int)
{
    *value = attribute == 75 ? 9 : attribute == 76 ? 0 : 0;
    return SUCCESS;
}
int cuDevicePrimaryCtxRetain(void **context, int) { return *context = &memory, SUCCESS; }
int cuCtxPushCurrent_v2(void *) { return SUCCESS; }
int cuCtxPopCurrent_v2(void **) { return SUCCESS; }
int cuGetErrorString(int result, const char **text)
{
    *text = result == LAUNCH_FAILED ? "unspecified launch failure" : "invalid argument";
    return SUCCESS;
}

int cuModuleLoadData(void **made, const void *image)
{
    void *handle = dlopen((const char *)image, RTLD_NOW | RTLD_LOCAL);
    return handle ? (*made = new module{handle}, SUCCESS) : INVALID;
}
int cuModuleUnload(void *m) { return dlclose(((module *)m)->handle), delete (module *)m, SUCCESS; }
int cuModuleGetFunction(void **function, void *m, const char *name)
{
    *function = dlsym(((module *)m)->handle, (std::string("emulated_of_") + name).c_str());
    return *function ? SUCCESS : NOT_FOUND;
}

int cuMemAlloc_v2(uint64_t *at, size_t bytes) { return make((void **)at, bytes, false); }
int cuMemHostAlloc(void **at, size_t bytes, unsigned) { return make(at, bytes, true); }
int cuMemFree_v2(uint64_t at) { return drop((void *)at); }
int cuMemFreeHost(void *at) { return drop(at); }

int cuMemcpyAsync(uint64_t to, uint64_t from, size_t bytes, void *s)
{
    std::lock_guard<std::recursive_mutex> alone(mutex);
    if (is_made(from)) {
        add((stream *)s, [=] { memcpy((void *)to, (const void *)from, bytes); });
        if (!is_made(to)) /* pageable memory of the host is filled at once, */
            flush((stream *)s);
    } else { /* or read at once */
        const std::vector<char> kept((const char *)from, (const char *)from + bytes);
        add((stream *)s, [=] { memcpy((void *)to, kept.data(), bytes); });
    }
    return SUCCESS;
}
int cuMemsetD8Async(uint64_t at, unsigned char byte, size_t bytes, void *s)
{
    std::lock_guard<std::recursive_mutex> alone(mutex);
    return add((stream *)s, [=] { memset((void *)at, byte, bytes); }), SUCCESS;
}
int cuStreamCreate(void **s, unsigned) { return *s = new stream, SUCCESS; }
int cuStreamSynchronize(void *s)
{
    std::lock_guard<std::recursive_mutex> alone(mutex);
    return flush((stream *)s), SUCCESS;
}
int cuStreamDestroy_v2(void *s) { return cuStreamSynchronize(s), delete (stream *)s, SUCCESS; }
int cuLaunchKernel(void *function, unsigned x, unsigned, unsigned, unsigned threads, unsigned, unsigned, unsigned,
                   void *s, void **arguments, void **)
{
    std::lock_guard<std::recursive_mutex> alone(mutex);
    std::function<void()> work;
    if (launches++ >= limit("EMULATED_LAUNCHES", SIZE_MAX))
        return LAUNCH_FAILED;
    ((maker)function)(x, threads, arguments, &work);
    return add((stream *)s, work), SUCCESS;
}
}

/* ---- the compiler ------------------------------------------------------------------------------------------------ */

/* What is compiled stays in the folder of temporary files, which is the user's to remove, under a hash of its text. */
struct program {
    std::string text, made, said;
};

/* A function for each kernel of the text that makes a launch of it. */
static std::string makers(const std::string &text)
{
    static const std::string head = "extern \"C\" __global__ void __launch_bounds__(";
    std::string all = "\n#include <tuple>\n"
                      "template <class... P, size_t... I> static std::tuple<P...> emulated_values(void (*)(P...), void "
                      "**a, std::index_sequence<I...>)\n{ (void)a; return std::tuple<P...>(*(P *)a[I]...); }\n"
                      "template <class... P> static std::function<void()> emulated_launch(void (*kernel)(P...), unsigned "
                      "blocks, unsigned threads, void **a)\n{\n    auto values = emulated_values(kernel, a, "
                      "std::index_sequence_for<P...>());\n    return [=] { emulated_run(blocks, threads, [&] { "
                      "std::apply(kernel, values); }); };\n}\n";
    for (size_t at = text.find(head); at != std::string::npos; at = text.find(head, at + 1)) {
        const size_t name = text.find(") ", at) + 2;
        const std::string kernel = text.substr(name, text.find('(', name) - name);
        all += "extern \"C\" void emulated_of_" + kernel +
               "(unsigned blocks, unsigned threads, void **a, std::function<void()> *made)\n{ emulated_backward = "
               "getenv(\"EMULATED_BACKWARD\") != NULL; *made = emulated_launch(" +
               kernel + ", blocks, threads, a); }\n";
    }
    return all;
}

static std::string read(const std::string &path)
{
    std::string text;
    char part[4096];
    FILE *f = fopen(path.c_str(), "r");
    for (size_t n; f && (n = fread(part, 1, sizeof part, f)) > 0;)
        text.append(part, n);
    if (f)
        fclose(f);
    return text;
}

extern "C" {
int nvrtcVersion(int *major, int *minor) { return *major = 13, *minor = 0, SUCCESS; }
int nvrtcGetNumSupportedArchs(int *n) { return *n = 2, SUCCESS; }
int nvrtcGetSupportedArchs(int *machine) { return machine[0] = 80, machine[1] = 90, SUCCESS; }
int nvrtcCreateProgram(void **made, const char *text, const char *, int, const char *const *, const char *const *)
{
    const char *tmp = getenv("TMPDIR");
    char path[200];
    snprintf(path, sizeof path, "%s/emulated-%zx", tmp ? tmp : "/tmp", std::hash<std::string>()(text));
    return *made = new program{text, path, ""}, SUCCESS;
}
int nvrtcCompileProgram(void *made, int n, const char *const *option)
{
    program *p = (program *)made;
    const std::string own = p->made + "-" + std::to_string(getpid()), source = own + ".cpp", said = own + ".txt";
    for (int i = 0; i < n; i++)
        if (!strcmp(option[i], "--fmad=true"))
            return INVALID;
    if (!getenv("EMULATED_REFUSES") && access(p->made.c_str(), R_OK) == 0)
        return SUCCESS;
    FILE *f = fopen(source.c_str(), "w");
    if (!f)
        return INVALID;
    fprintf(f, "%s#include <math.h>\n#include <string.h>\n#include <cuda_runtime.h>\n#line 1 \"model.cu\"\n%s\n%s",
            getenv("EMULATED_REFUSES") ? "#error \"refused\"\n" : "", p->text.c_str(), makers(p->text).c_str());
    fclose(f);
    const std::string command = "g++ -std=c++17 -O1 -march=native -ffp-contract=off -U_FORTIFY_SOURCE -w -fPIC -shared "
                                "-I" HERE " " +
                                source + " -o " + own + " > " + said + " 2>&1";
    const bool failed = system(command.c_str()) || rename(own.c_str(), p->made.c_str());
    p->said = read(said);
    unlink(source.c_str());
    unlink(said.c_str());
    return failed ? INVALID : SUCCESS;
}
int nvrtcGetProgramLogSize(void *p, size_t *bytes) { return *bytes = ((program *)p)->said.size() + 1, SUCCESS; }
int nvrtcGetProgramLog(void *p, char *log) { return strcpy(log, ((program *)p)->said.c_str()), SUCCESS; }
int nvrtcGetCUBINSize(void *, size_t *bytes) { return *bytes = 256, SUCCESS; }
int nvrtcGetCUBIN(void *p, char *image) { return strcpy(image, ((program *)p)->made.c_str()), SUCCESS; }
int nvrtcGetPTXSize(void *, size_t *bytes) { return *bytes = 1, SUCCESS; }
int nvrtcGetPTX(void *, char *) { return INVALID; }
int nvrtcDestroyProgram(void **made) { return delete (program *)*made, SUCCESS; }
}
