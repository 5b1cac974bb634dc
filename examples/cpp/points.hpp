// points.hpp - a flow as a C++17 class over the C that nfc prints: vectors in and out, scratch that it owns.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "points.h"

namespace points
{

constexpr std::size_t dim = POINTS_DIM;

// Numbers that somebody else owns; C++20 has std::span.
template <typename T> class span
{
  public:
    span(T *data, std::size_t size) : data_(data), size_(size) {}
    template <typename Container> span(Container &&c) : span(c.data(), c.size()) {}
    T *data() const { return data_; }
    std::size_t size() const { return size_; }
    std::size_t rows() const { return size_ / dim; }

  private:
    T *data_;
    std::size_t size_;
};

// One for each thread; the parameters may be shared, and live longer.
class Flow
{
  public:
    explicit Flow(const float *params = points_weights) : params_(params) {}

    std::vector<float> log_prob(span<const float> x)
    {
        std::vector<float> result(x.rows());
        points_log_prob(params_, x.rows(), x.data(), result.data(), work_.get());
        return result;
    }

    // Fills x with the samples first, first + 1, ... of a seed.
    void sample(std::uint64_t seed, std::uint64_t first, span<float> x)
    {
        points_sample(params_, seed, first, x.rows(), x.data(), work_.get());
    }

  private:
    struct alignas(64) Work {
        char bytes[POINTS_WORK];
    };
    const float *params_;
    std::unique_ptr<Work> work_ = std::make_unique<Work>();
};

} // namespace points
