// SPDX-License-Identifier: MIT
// expect: microstep::softmax_cross_entropy: the probability of a single class is always 1; for two classes from one output take microstep::logistic

#include <microstep/microstep.hpp>

#include <cstdint>

template <class Loss, std::size_t Outputs>
float differentiate(std::span<float> predictions, std::span<const typename Loss::target> targets) {
  return Loss{}.template differentiate<microstep::arithmetic::strict, Outputs>(predictions, targets, 1);
}

#ifdef OFFEND
template float differentiate<microstep::softmax_cross_entropy, 1>(std::span<float>, std::span<const std::uint8_t>);
#else
template float differentiate<microstep::softmax_cross_entropy, 2>(std::span<float>, std::span<const std::uint8_t>);
#endif
