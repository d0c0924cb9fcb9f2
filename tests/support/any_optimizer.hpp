// SPDX-License-Identifier: MIT
// Optimizers whose types a check need not know: only their steps are compiled for each type.
#pragma once

#include <cstddef>
#include <cstring>
#include <span>
#include <vector>

#include "support/packs.hpp"

namespace support {

/// An optimizer, the packs that it steps with and its options, all three of the caller's.
struct any_optimizer {
  std::span<std::byte> bytes;  ///< the object: all of its state, and its padding
  std::size_t size;            ///< how many weights
  const void* options;
  void (*step_by)(void* optimizer, const void* options, float* weights, const float* gradient, std::size_t count);
  void (*reset_it)(void* optimizer);

  /// On the first of the weights.
  void step(std::vector<float>& weights, const std::vector<float>& gradient, std::size_t count) const {
    step_by(bytes.data(), options, weights.data(), gradient.data(), count);
  }
  void step(std::vector<float>& weights, const std::vector<float>& gradient) const { step(weights, gradient, size); }
  void reset() const { reset_it(bytes.data()); }
};

/// Of two objects of a type: compare static ones, whose padding is zero.
inline bool same_bytes(const any_optimizer& a, const any_optimizer& b) {
  return std::memcmp(a.bytes.data(), b.bytes.data(), a.bytes.size()) == 0;
}

namespace detail {

template <simd::any_pack Pack, class Optimizer>
void step_by(void* optimizer, const void* options, float* weights, const float* gradient, std::size_t count) {
  step_with<Pack>(*static_cast<Optimizer*>(optimizer), *static_cast<const typename Optimizer::options*>(options),
                  weights, gradient, count);
}

template <class Optimizer>
void reset(void* optimizer) {
  static_cast<Optimizer*>(optimizer)->reset();
}

}  // namespace detail

template <simd::any_pack Pack, class Optimizer>
any_optimizer any_of(Optimizer& optimizer, const typename Optimizer::options& options) {
  return {.bytes = std::as_writable_bytes(std::span{&optimizer, 1}),
          .size = Optimizer::size,
          .options = &options,
          .step_by = detail::step_by<Pack, Optimizer>,
          .reset_it = detail::reset<Optimizer>};
}

}  // namespace support
