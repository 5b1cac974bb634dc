/* driver.cu - compares what a model's CUDA C computes with its shipped C, all entry points, and takes times.
 *
 * Compiled once for each model, with config.h of tests/gpu/prepare, by nvcc or, with tests/gpu/emulated, by a C++
 * compiler. `driver ROWS` compares, and ends with 1 where something differs by more than rounding can make it, or
 * where a second run gives other bits; `driver times` prints times. */
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <vector>

#ifdef EMULATED /* the kernels, as C++ */
#include EMULATED
#endif
#include "config.h" /* the headers of both, real, DIM, CONTEXT, PARAMS, LAYERS, WORK, CPU_WORK, GPU(f), CPU(f), WITH(c) */

#define TRY(call)                                                                    \
    do {                                                                             \
        const cudaError_t error = (call);                                            \
        if (error != cudaSuccess) {                                                  \
            printf("%s: line %d: %s\n", MODEL, __LINE__, cudaGetErrorString(error)); \
            exit(1);                                                                 \
        }                                                                            \
    } while (0)

/* Numbers of the device, with those of the host that they were made of or that they are read to. */
template <class T> struct array {
    std::vector<T> host;
    T *device;
    explicit array(size_t n) : host(n + 1, T(-77)), device(NULL)
    {
        TRY(cudaMalloc((void **)&device, (n + 1) * sizeof(T)));
    }
    explicit array(const std::vector<T> &of) : array(of.size())
    {
        std::copy(of.begin(), of.end(), host.begin());
        send();
    }
    array(const array &) = delete;
    ~array() { cudaFree(device); }
    void send() { TRY(cudaMemcpy(device, host.data(), host.size() * sizeof(T), cudaMemcpyHostToDevice)); }
    void fetch() { TRY(cudaMemcpy(host.data(), device, host.size() * sizeof(T), cudaMemcpyDeviceToHost)); }
};

static std::vector<real> params;
static void *work, *cpu_work;
static int wrong;

static bool same_bits(real a, real b) { return memcmp(&a, &b, sizeof a) == 0 || (a != a && b != b); }

/* One result of an entry point: the CPU's, and the device's of two runs. */
static void compare(const char *entry, const std::vector<real> &cpu, const std::vector<real> &one,
                    const std::vector<real> &two, size_t n, double tolerance)
{
    double worst = 0;
    size_t other = 0, off = 0, unlike = 0;
    for (size_t i = 0; i < n; i++) {
        const double a = (double)cpu[i], b = (double)one[i];
        const double error = same_bits(cpu[i], one[i]) ? 0 : a == b ? 0 : fabs(a - b) / (1 + fabs(a));
        other += !same_bits(cpu[i], one[i]);
        unlike += !same_bits(one[i], two[i]);
        off += !(error <= tolerance);
        if (!(error <= worst))
            worst = error;
    }
    /* of the odd row a relu or a bin is the other one, where a number rounds otherwise */
    const bool good = unlike == 0 && off * 50 <= n && !(off && sizeof(real) == 8);
    printf("%-20s %-6s %-22s %9zu numbers, %9zu with the CPU's bits, most apart %.1e%s%s\n", MODEL,
           sizeof(real) == 4 ? "float" : "double", entry, n, n - other, worst,
           unlike ? ", OTHER BITS IN A SECOND RUN" : "", good || unlike ? "" : ", TOO FAR APART");
    wrong |= !good;
}

/* Runs f(results on the device) twice, the second time with results that begin as other numbers and, where kernels are
 * emulated, with threads in another order; and compares with the CPU's. */
static void check(const char *entry, const std::vector<std::vector<real>> &cpu, const std::vector<const char *> &what,
                  double tolerance, const std::function<void(std::vector<array<real> *> &)> &f)
{
    std::vector<std::vector<real>> run[2];
    for (int turn = 0; turn < 2; turn++) {
        std::vector<array<real> *> to;
        for (const std::vector<real> &c : cpu) {
            to.push_back(new array<real>(c.size()));
            if (turn)
                std::fill(to.back()->host.begin(), to.back()->host.end(), real(55));
            to.back()->send();
        }
#ifdef EMULATED
        emulated_backward = turn;
#endif
        f(to);
        TRY(cudaDeviceSynchronize());
        for (array<real> *a : to) {
            a->fetch();
            run[turn].push_back(a->host);
            if (!(a->host.back() == real(turn ? 55 : -77))) {
                printf("%s %s: writes behind its result\n", MODEL, entry);
                wrong = 1;
            }
            delete a;
        }
    }
    for (size_t i = 0; i < cpu.size(); i++) {
        char name[64];
        snprintf(name, sizeof name, "%s%s%s", entry, what[i][0] ? ", " : "", what[i]);
        compare(name, cpu[i], run[0][i], run[1][i], cpu[i].size(), tolerance);
    }
}

/* Data that the flow itself draws, and a context. */
static std::vector<real> context_of(size_t n)
{
    std::vector<real> c(n * CONTEXT + 1);
    for (size_t i = 0; i < n * CONTEXT; i++)
        c[i] = (real)sin((double)i);
    return c;
}

static void compare_all(size_t n)
{
    typedef std::vector<real> numbers;
    const numbers context = context_of(n);
    const double close = sizeof(real) == 4 ? 2e-4 : 1e-9;
    numbers x(n * DIM), z(n * DIM), ldj(n), log_prob(n), score(n * DIM), grad(PARAMS + 1), each((LAYERS + 1) * n * DIM);
    CPU(sample)(params.data(), 3, 5, n, x.data(), WITH(context.data()) cpu_work);
    array<real> p(params), c(context), data(x), latent(n * DIM);
    array<double> loss(1);
    check("sample", {x}, {""}, close,
          [&](auto &to) { TRY(GPU(sample)(p.device, 3, 5, n, to[0]->device, WITH(c.device) work, 0)); });
    CPU(sample_log_prob)(params.data(), 3, 5, n, x.data(), WITH(context.data()) log_prob.data(), cpu_work);
    check("sample_log_prob", {x, log_prob}, {"x", "log_prob"}, close, [&](auto &to) {
        TRY(GPU(sample_log_prob)(p.device, 3, 5, n, to[0]->device, WITH(c.device) to[1]->device, work, 0));
    });
    CPU(forward)(params.data(), n, x.data(), WITH(context.data()) z.data(), ldj.data(), cpu_work);
    check("forward", {z, ldj}, {"z", "ldj"}, close, [&](auto &to) {
        TRY(GPU(forward)(p.device, n, data.device, WITH(c.device) to[0]->device, to[1]->device, work, 0));
    });
    std::copy(z.begin(), z.end(), latent.host.begin());
    latent.send();
    numbers back(n * DIM);
    CPU(inverse)(params.data(), n, z.data(), WITH(context.data()) back.data(), ldj.data(), cpu_work);
    check("inverse", {back, ldj}, {"x", "ldj"}, close, [&](auto &to) {
        TRY(GPU(inverse)(p.device, n, latent.device, WITH(c.device) to[0]->device, to[1]->device, work, 0));
    });
    check("inverse in place", {back}, {""}, close, [&](auto &to) {
        TRY(cudaMemcpy(to[0]->device, latent.device, n * DIM * sizeof(real), cudaMemcpyDeviceToDevice));
        TRY(GPU(inverse)(p.device, n, to[0]->device, WITH(c.device) to[0]->device, NULL, work, 0));
    });
    CPU(layers)(params.data(), n, z.data(), WITH(context.data()) each.data(), cpu_work);
    check("layers", {each}, {""}, close,
          [&](auto &to) { TRY(GPU(layers)(p.device, n, latent.device, WITH(c.device) to[0]->device, work, 0)); });
    CPU(log_prob)(params.data(), n, x.data(), WITH(context.data()) log_prob.data(), cpu_work);
    check("log_prob", {log_prob}, {""}, close,
          [&](auto &to) { TRY(GPU(log_prob)(p.device, n, data.device, WITH(c.device) to[0]->device, work, 0)); });
    numbers far = x; /* with rows outside of a support, or beyond any density: scores that are settled */
    for (size_t i = 0; i < n; i += 7)
        far[i * DIM] = (real)(i % 2 ? INFINITY : 1e30);
    array<real> outside(far);
    CPU(score)(params.data(), n, far.data(), WITH(context.data()) score.data(), cpu_work);
    check("score", {score}, {""}, 10 * close,
          [&](auto &to) { TRY(GPU(score)(p.device, n, outside.device, WITH(c.device) to[0]->device, work, 0)); });
    numbers losses(2), only(1);
    only[0] = (real)CPU(loss)(params.data(), n, x.data(), WITH(context.data()) NULL, cpu_work);
    check("loss", {only}, {""}, close, [&](auto &to) {
        TRY(GPU(loss)(p.device, n, data.device, WITH(c.device) NULL, loss.device, work, 0));
        TRY(cudaDeviceSynchronize());
        loss.fetch();
        to[0]->host[0] = (real)loss.host[0];
        to[0]->send();
    });
    losses[0] = (real)CPU(loss)(params.data(), n, x.data(), WITH(context.data()) grad.data(), cpu_work);
    losses.resize(1);
    grad.resize(PARAMS);
    check("loss with gradient", {losses, grad}, {"loss", "grad"}, 10 * close, [&](auto &to) {
        TRY(GPU(loss)(p.device, n, data.device, WITH(c.device) to[1]->device, loss.device, work, 0));
        TRY(cudaDeviceSynchronize());
        loss.fetch();
        to[0]->host[0] = (real)loss.host[0];
        TRY(cudaMemcpy(to[0]->device, to[0]->host.data(), sizeof(real), cudaMemcpyHostToDevice));
    });
    numbers new_params = params, m(PARAMS), v(PARAMS);
    struct GPU(adamw_options) gpu_options = {0.01, 0.9, 0.999, 1e-8, 1e-2};
    struct CPU(adamw_options) cpu_options = {0.01, 0.9, 0.999, 1e-8, 1e-2};
    new_params.resize(PARAMS);
    for (uint64_t step = 1; step < 3; step++)
        CPU(adamw)(&cpu_options, step, new_params.data(), grad.data(), m.data(), v.data());
    grad.push_back(0);
    array<real> gradient(grad);
    check("adamw", {new_params, m, v}, {"params", "m", "v"}, close, [&](auto &to) {
        TRY(cudaMemcpy(to[0]->device, params.data(), PARAMS * sizeof(real), cudaMemcpyHostToDevice));
        TRY(cudaMemset(to[1]->device, 0, PARAMS * sizeof(real)));
        TRY(cudaMemset(to[2]->device, 0, PARAMS * sizeof(real)));
        for (uint64_t step = 1; step < 3; step++)
            TRY(GPU(adamw)(&gpu_options, step, to[0]->device, gradient.device, to[1]->device, to[2]->device, 0));
    });
    numbers dz(n * DIM), dl(n), dx(n * DIM), dparams(PARAMS);
    for (size_t i = 0; i < n * DIM; i++)
        dz[i] = (real)cos((double)i);
    for (size_t i = 0; i < n; i++)
        dl[i] = (real)sin((double)i) / 2;
    array<real> dz_on(dz), dl_on(dl);
#define VJP(entry, rows, rows_on, cotangents, cotangents_on)                                                       \
    {                                                                                                              \
        numbers dc(n *CONTEXT);                                                                                    \
        CPU(entry)                                                                                                 \
        (params.data(), n, rows.data(), WITH(context.data()) cotangents dx.data(), WITH(dc.data()) dparams.data(), \
         cpu_work);                                                                                                \
        check(#entry, {dx, dparams, dc}, {"rows", "params", "context"}, 20 * close, [&](auto &to) {                \
            TRY(GPU(entry)(p.device, n, rows_on.device, WITH(c.device) cotangents_on to[0]->device,                \
                           WITH(to[2]->device) to[1]->device, work, 0));                                           \
        });                                                                                                        \
    }
#define BOTH(a, b) a, b,
    VJP(forward_vjp, x, data, BOTH(dz.data(), dl.data()), BOTH(dz_on.device, dl_on.device))
    VJP(inverse_vjp, z, latent, BOTH(dz.data(), NULL), BOTH(dz_on.device, NULL))
    VJP(log_prob_vjp, x, data, dl.data() COMMA, dl_on.device COMMA)
    loss.host[0] = 5;
    loss.send();
    TRY(GPU(loss)(p.device, 0, data.device, WITH(c.device) NULL, loss.device, work, 0)); /* no rows */
    TRY(GPU(forward)(p.device, 0, NULL, WITH(NULL) NULL, NULL, work, 0));
    TRY(cudaDeviceSynchronize());
    loss.fetch();
    wrong |= loss.host[0] != 0;
}

/* ---- times ---------------------------------------------------------------------------------------------------------
 */

static double now()
{
    return 1e-9 * (double)std::chrono::duration_cast<std::chrono::nanoseconds>(
                      std::chrono::steady_clock::now().time_since_epoch())
                      .count();
}

/* Seconds that f takes, the least of three times after one that does not count. */
static double time_of(const std::function<void()> &f)
{
    double least = INFINITY;
    for (int i = 0; i < 4; i++) {
        TRY(cudaDeviceSynchronize());
        const double begin = now();
        f();
        TRY(cudaDeviceSynchronize());
        if (i > 0)
            least = std::min(least, now() - begin);
    }
    return least;
}

static void print_time(const char *what, size_t rows, double gpu, double cpu)
{
    printf("%-20s %-6s %-28s %10zu rows: %12.1f us, %9.4f ns a row; one CPU core %10.3f ns a row\n", MODEL,
           sizeof(real) == 4 ? "float" : "double", what, rows, 1e6 * gpu, 1e9 * gpu / (double)rows, 1e9 * cpu);
}

static void take_times(size_t many)
{
    const size_t n = 1000000, few = 20000, batch = 1024;
    std::vector<real> context = context_of(n), out(few * DIM), lp(few), grad(PARAMS + 1), x(n * DIM);
    array<real> p(params), c(context), g(PARAMS), m(PARAMS), v(PARAMS), data(n * DIM), log_prob(n);
    array<double> loss(1);
    const double cpu_sample = time_of([&] {
                                  CPU(sample)
                                  (params.data(), 1, 0, few, out.data(), WITH(context.data()) cpu_work);
                              }) /
                              (double)few;
    const double cpu_log_prob = time_of([&] {
                                    CPU(log_prob)
                                    (params.data(), few, out.data(), WITH(context.data()) lp.data(), cpu_work);
                                }) /
                                (double)few;
    const double cpu_grad = time_of([&] {
                                CPU(loss)
                                (params.data(), batch, out.data(), WITH(context.data()) grad.data(), cpu_work);
                            }) /
                            (double)batch;
    print_time("sample", n, time_of([&] { TRY(GPU(sample)(p.device, 1, 0, n, data.device, WITH(c.device) work, 0)); }),
               cpu_sample);
    print_time("log_prob", n,
               time_of([&] { TRY(GPU(log_prob)(p.device, n, data.device, WITH(c.device) log_prob.device, work, 0)); }),
               cpu_log_prob);
    for (size_t rows : {(size_t)1024, (size_t)32768, n}) {
        const int turns = rows == batch ? 1000 : 10;
        struct GPU(adamw_options) o = {1e-5, 0.9, 0.999, 1e-8, 1e-4};
        TRY(cudaMemset(m.device, 0, PARAMS * sizeof(real)));
        TRY(cudaMemset(v.device, 0, PARAMS * sizeof(real)));
        print_time("loss and gradient", rows,
                   time_of([&] {
                       for (int i = 0; i < turns; i++)
                           TRY(GPU(loss)(p.device, rows, data.device, WITH(c.device) g.device, loss.device, work, 0));
                   }) / turns,
                   cpu_grad);
        uint64_t step = 0;
        const auto steps = [&](cudaStream_t stream) {
            for (int i = 0; i < turns; i++) {
                TRY(GPU(loss)(p.device, rows, data.device, WITH(c.device) g.device, loss.device, work, stream));
                TRY(GPU(adamw)(&o, ++step, p.device, g.device, m.device, v.device, stream));
            }
        };
        print_time("training step", rows, time_of([&] { steps(0); }) / turns, cpu_grad);
#ifndef EMULATED
        cudaStream_t stream;
        cudaGraph_t graph;
        cudaGraphExec_t steps_of;
        TRY(cudaStreamCreate(&stream));
        TRY(cudaStreamBeginCapture(stream, cudaStreamCaptureModeThreadLocal));
        steps(stream);
        TRY(cudaStreamEndCapture(stream, &graph));
        TRY(cudaGraphInstantiate(&steps_of, graph, 0));
        print_time("training step, in a graph", rows, time_of([&] { TRY(cudaGraphLaunch(steps_of, stream)); }) / turns,
                   cpu_grad);
        TRY(cudaGraphExecDestroy(steps_of));
        TRY(cudaGraphDestroy(graph));
        TRY(cudaStreamDestroy(stream));
#endif
    }
    if (many) {
        array<real> rows(many * DIM);
        print_time("sample", many,
                   time_of([&] { TRY(GPU(sample)(p.device, 1, 0, many, rows.device, WITH(c.device) work, 0)); }),
                   cpu_sample);
    }
}

int main(int argc, char **argv)
{
    params.resize(PARAMS + 1);
    std::vector<real> fresh(PARAMS + 1);
    CPU(init)(1, params.data());
    GPU(init)(1, fresh.data());
    if (memcmp(params.data(), fresh.data(), PARAMS * sizeof(real)) != 0)
        printf("%s: init draws other parameters\n", MODEL), wrong = 1;
    for (size_t i = 0; i < PARAMS; i++) /* away from where they start, but for what is kept at 0 */
        if (params[i] != 0)
            params[i] += (real)(0.05 * sin(7.0 * (double)i));
    params.resize(PARAMS);
    TRY(cudaMalloc(&work, WORK + 1));
    TRY(cudaMemset(work, 0x55, WORK)); /* scratch is read by nobody before it is written */
    cpu_work = aligned_alloc(64, CPU_WORK + 64);
    if (argc > 1 && !strcmp(argv[1], "times"))
        take_times(argc > 2 ? (size_t)atof(argv[2]) : 0);
    else
        compare_all(argc > 1 ? (size_t)atol(argv[1]) : 300);
    free(cpu_work);
    return wrong;
}
