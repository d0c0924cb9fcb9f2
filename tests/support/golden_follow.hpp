// SPDX-License-Identifier: MIT
// Walks a rule along the rows of tests/golden/optim and measures how far from torch.optim it ends.
//
// A distance is counted for each weight, in ulp of the largest magnitude that this weight has had since its start. The
// spacing at its last magnitude would not do: a weight that crosses zero on its way keeps the rounding errors of the
// size it had, in torch as here.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include "golden/optim/row.hpp"
#include "microstep/optim/optimizer.hpp"
#include "support/golden_draw.hpp"

namespace microstep::golden {

inline constexpr std::size_t checkpoints = std::size(optim_steps);
using ulps = std::array<double, checkpoints>;  // after 1, 10 and 1000 steps

struct distances {
  ulps torch{};  // ours to torch in float32
  ulps exact{};  // ours to torch in float64
  ulps lost{};   // torch in float32 to torch in float64
};

/// FNV-1a over the bits of the floats, low byte first.
class fnv {
 public:
  void add(float value) noexcept {
    for (int shift = 0; shift < 32; shift += 8) {
      state_ = (state_ ^ (std::bit_cast<std::uint32_t>(value) >> shift & 0xffu)) * 0x01000193u;
    }
  }
  [[nodiscard]] std::uint32_t value() const noexcept { return state_; }

 private:
  std::uint32_t state_ = 0x811c9dc5u;
};

/// Below this scale the guards of simd/subnormal.hpp round: such rows are measured apart.
inline bool is_tiny(const trajectory& row) { return row.gradient_scale < 0x1p-30f; }

/// Some optimizer, as new, and its options. All rows share the one object of a type: follow one to its end before the
/// next.
struct stepper {
  void* optimizer = nullptr;
  const void* options = nullptr;
  std::size_t size = 0;
  bool (*step)(void* optimizer, const void* options, float* weights, const float* gradient, std::size_t size) = nullptr;

  /// One step; false if it was refused.
  bool operator()(float* weights, const float* gradient) const {
    return step(optimizer, options, weights, gradient, size);
  }
};

template <class Optimizer, arithmetic Kind>
bool step_of(void* optimizer, const void* options, float* weights, const float* gradient, std::size_t) {
  constexpr std::size_t size = Optimizer::size;
  return step<Kind>(*static_cast<Optimizer*>(optimizer), *static_cast<const typename Optimizer::options*>(options),
                    std::span<float, size>{weights, size}, std::span<const float, size>{gradient, size}) == status::ok;
}

/// The options must outlive it.
template <class Optimizer, arithmetic Kind>
stepper stepper_of(const typename Optimizer::options& options) {
  static Optimizer optimizer;
  optimizer.reset();
  return {&optimizer, &options, Optimizer::size, step_of<Optimizer, Kind>};
}

/// For the lengths that rows have; empty for others.
template <template <std::size_t> class Optimizer, arithmetic Kind, class Options>
stepper stepper_of(const optim_row<Options>& row) {
  switch (row.reference.size) {
    case 1: return stepper_of<Optimizer<1>, Kind>(row.options);
    case 5: return stepper_of<Optimizer<5>, Kind>(row.options);
    case 19: return stepper_of<Optimizer<19>, Kind>(row.options);
    case 33: return stepper_of<Optimizer<33>, Kind>(row.options);
    default: return {};
  }
}

inline double in_ulp(double difference, double unit) {
  return std::isfinite(difference) ? std::fabs(difference) / unit : HUGE_VAL;
}

/// Runs one row, measures it at each checkpoint and adds the weights there to `bits`. False if the row is not whole or
/// a step was refused.
inline bool follow(const trajectory& row, const stepper& step, distances& found, fnv& bits) {
  const std::size_t expected = checkpoints * row.size;
  if (step.step == nullptr || row.float32.size() != expected || row.float64.size() != expected) return false;
  random_generator generator{row.seed};
  std::vector<float> weights(row.size), gradient(row.size), largest(row.size);
  draw(generator, weights, row.weight_scale);
  const auto remember = [&] {
    for (std::size_t i = 0; i < row.size; ++i) largest[i] = std::max(largest[i], std::fabs(weights[i]));
  };
  remember();
  int steps = 0;
  for (std::size_t checkpoint = 0; checkpoint < checkpoints; ++checkpoint) {
    for (; steps < optim_steps[checkpoint]; ++steps) {
      draw(generator, gradient, row.gradient_scale, row.sparse);
      if (!step(weights.data(), gradient.data())) return false;
      remember();
    }
    for (std::size_t i = 0; i < row.size; ++i) {
      const double unit = spacing(static_cast<double>(largest[i]));
      const double ours = static_cast<double>(weights[i]);
      const double float32 = static_cast<double>(row.float32[checkpoint * row.size + i]);
      const double float64 = row.float64[checkpoint * row.size + i];
      const auto meet = [=](ulps& most, double difference) {
        most[checkpoint] = std::max(most[checkpoint], in_ulp(difference, unit));
      };
      meet(found.torch, ours - float32);
      meet(found.exact, ours - float64);
      meet(found.lost, float32 - float64);
      bits.add(weights[i]);
    }
  }
  return true;
}

}  // namespace microstep::golden
