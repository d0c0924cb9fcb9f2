// SPDX-License-Identifier: MIT
// The body of the files that are compiled once for each instruction set, and for nobody else. What they share by name
// with the rest of a program must not be merged with it by the linker, which keeps one of equal inline functions,
// whatever instructions are in it: CMakeLists.txt here makes every name local but the table's.
#pragma once

#include <cstddef>

#include "microstep/kernels/table.hpp"
#include "microstep/simd/sweep.hpp"

namespace microstep::kernels {
namespace {

/// What state_at is where the program knows the pitch.
template <simd::any_pack P>
class state_at_pitch {
 public:
  [[gnu::always_inline]] state_at_pitch(float* first, std::size_t pitch) noexcept : first_{first}, pitch_{pitch} {}

  [[nodiscard, gnu::always_inline]] P load(std::size_t array) const noexcept { return P::load(first_ + array * pitch_); }
  /// Stores and returns the value.
  [[gnu::always_inline]] P store(std::size_t array, P value) const noexcept {
    value.store(first_ + array * pitch_);
    return value;
  }

 private:
  float* first_;
  std::size_t pitch_;
};

template <class Rule, arithmetic Arithmetic>
void update_range(const first_order_step<Rule>& step, const range& r) noexcept {
  // Everything is copied, because a store to a weight may change no copy.
  const auto update_all = [r](const first_order_step<Rule>& update) __attribute__((always_inline)) {
    float* const state = r.state;
    float* const weights = r.weights;
    const float* const gradient = r.gradient;
    const std::size_t pitch = r.pitch;
    simd::sweep<simd::native<Arithmetic>>(0, r.count, [&]<simd::any_pack P>(std::size_t index) __attribute__((always_inline)) {
      update(state_at_pitch<P>{state + index, pitch}, P::load(weights + index), P::load(gradient + index))
          .store(weights + index);
    });
  };
  first_order_step<Rule> usual{step};
  if (usual.assume_usual()) return update_all(usual);
  const first_order_step<Rule> own{step};
  update_all(own);
}

template <class... Rules>
constexpr table_of<Rules...> make_table(const table_of<Rules...>*) noexcept {
  return {updates<Rules>{{update_range<Rules, arithmetic::strict>, update_range<Rules, arithmetic::fused>,
                          update_range<Rules, arithmetic::fast>}}...};
}
constexpr table every_update = make_table(static_cast<const table*>(nullptr));

}  // namespace
}  // namespace microstep::kernels
