// SPDX-License-Identifier: MIT
// Nobody drops a status by accident; a warning everywhere, an error where -Werror is on.
// expect: nodiscard
// flags: -Werror=unused-result

#include <microstep/microstep.hpp>

void take_a_step(microstep::sgd<4>& optimizer, std::span<float, 4> weights, std::span<const float, 4> gradient) {
#ifdef OFFEND
  microstep::step(optimizer, {}, weights, gradient);
#else
  if (microstep::step(optimizer, {}, weights, gradient) != microstep::status::ok) weights[0] = 0.0f;
#endif
}
