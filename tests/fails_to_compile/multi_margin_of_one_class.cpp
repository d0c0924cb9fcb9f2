// SPDX-License-Identifier: MIT
// expect: microstep::multi_margin: a single class has no other to keep a margin from; for two classes from one output take microstep::hinge

#include <microstep/microstep.hpp>

#include <cstdint>

template <class Loss, std::size_t Outputs>
float differentiate(std::span<float> predictions, std::span<const typename Loss::target> targets) {
  return Loss{}.template differentiate<microstep::arithmetic::strict, Outputs>(predictions, targets, 1);
}

#ifdef OFFEND
template float differentiate<microstep::multi_margin, 1>(std::span<float>, std::span<const std::uint8_t>);
#else
template float differentiate<microstep::multi_margin, 2>(std::span<float>, std::span<const std::uint8_t>);
#endif
