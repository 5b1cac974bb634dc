// events.cpp - an event generator: each thread draws its part of the samples of one seed, which are the same for any
// number of threads. The first events go to standard output.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <thread>

#include "points.hpp"

static std::vector<float> generate(std::uint64_t seed, std::size_t events, std::size_t n_threads)
{
    std::vector<float> x(events * points::dim);
    std::vector<std::thread> threads;
    for (std::size_t k = 0; k < n_threads; k++) {
        const std::size_t first = events * k / n_threads, end = events * (k + 1) / n_threads;
        threads.emplace_back([&x, seed, first, end] {
            points::Flow().sample(seed, first, {&x[first * points::dim], (end - first) * points::dim});
        });
    }
    for (auto &thread : threads)
        thread.join();
    return x;
}

int main(int argc, char **argv)
{
    constexpr std::size_t events = 1000000;
    const std::size_t n_threads = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : std::thread::hardware_concurrency();
    const auto x = generate(1, events, std::max<std::size_t>(n_threads, 1));
    const auto log_prob = points::Flow().log_prob(x);

    std::cout.precision(9);
    std::cout << "x1,x2,log_prob\n";
    for (std::size_t k = 0; k < 5; k++)
        std::cout << x[k * points::dim] << ',' << x[k * points::dim + 1] << ',' << log_prob[k] << '\n';
    std::cerr << events << " events in " << n_threads << " threads, the same as in one: " << std::boolalpha
              << (x == generate(1, events, 1)) << "\nentropy "
              << -std::accumulate(log_prob.begin(), log_prob.end(), 0.0) / double(events) << " nats\n";
    return 0;
}
