// SPDX-License-Identifier: MIT
// expect: microstep::logistic: there must be as many pos_weights as the model has outputs

#include <microstep/microstep.hpp>

#include <cstdint>

template <class Loss, std::size_t Outputs>
float differentiate(std::span<float> predictions, std::span<const typename Loss::target> targets) {
  return Loss{}.template differentiate<microstep::arithmetic::strict, Outputs>(predictions, targets, 1);
}

#ifdef OFFEND
template float differentiate<microstep::weighted_logistic<3>, 1>(std::span<float>, std::span<const float>);
#else
template float differentiate<microstep::weighted_logistic<3>, 3>(std::span<float>, std::span<const float>);
#endif
