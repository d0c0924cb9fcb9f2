// SPDX-License-Identifier: MIT
// expect: microstep::softmax_cross_entropy: the model has more outputs than a label of this type can name

#include <microstep/microstep.hpp>

#include <cstdint>

template <class Loss, std::size_t Outputs>
float differentiate(std::span<float> predictions, std::span<const typename Loss::target> targets) {
  return Loss{}.template differentiate<microstep::arithmetic::strict, Outputs>(predictions, targets, 1);
}

#ifdef OFFEND
template float differentiate<microstep::softmax_cross_entropy, 257>(std::span<float>, std::span<const std::uint8_t>);
#else
template float differentiate<microstep::softmax_cross_entropy, 256>(std::span<float>, std::span<const std::uint8_t>);
#endif
