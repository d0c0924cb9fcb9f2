// SPDX-License-Identifier: MIT
// A wrong shape cannot be called, so step() has no error for it.
// expect: from 'span<

#include <microstep/microstep.hpp>

microstep::status take_a_step(microstep::sgd<4>& optimizer, std::span<float, 4> weights,
                              std::span<const float, 4> gradient) {
#ifdef OFFEND
  return microstep::step(optimizer, {}, weights, gradient.first<3>());
#else
  return microstep::step(optimizer, {}, weights, gradient);
#endif
}
