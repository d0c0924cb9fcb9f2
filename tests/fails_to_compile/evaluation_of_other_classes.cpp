// SPDX-License-Identifier: MIT
// expect: microstep::evaluation<Classes>: Classes is 0 or the number of the model's outputs, 2 for a single one, and a row's targets are a label or a float for each output

#include <microstep/microstep.hpp>

#ifdef OFFEND
constexpr std::size_t classes = 3;
#else
constexpr std::size_t classes = 4;
#endif

microstep::status add(microstep::evaluation<classes>& held_out, const microstep::linear<2, 4>& head) {
  const float features[2] = {};
  const std::uint8_t labels[] = {1};
  return held_out.add(head, microstep::softmax_cross_entropy{}, features, labels);
}
