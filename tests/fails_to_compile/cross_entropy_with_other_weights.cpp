// SPDX-License-Identifier: MIT
// expect: microstep::softmax_cross_entropy: there must be as many class_weights as the model has outputs

#include <microstep/microstep.hpp>

#include <cstdint>

template <class Loss, std::size_t Outputs>
float differentiate(std::span<float> predictions, std::span<const typename Loss::target> targets) {
  return Loss{}.template differentiate<microstep::arithmetic::strict, Outputs>(predictions, targets, 1);
}

#ifdef OFFEND
template float differentiate<microstep::weighted_softmax_cross_entropy<3>, 4>(std::span<float>, std::span<const std::uint8_t>);
#else
template float differentiate<microstep::weighted_softmax_cross_entropy<3>, 3>(std::span<float>, std::span<const std::uint8_t>);
#endif
