// SPDX-License-Identifier: MIT
// expect: microstep::softmax_cross_entropy_of: Target is an unsigned integer for labels, or float for probabilities

#include <microstep/microstep.hpp>

#include <cstdint>

#ifdef OFFEND
microstep::softmax_cross_entropy_of<std::int8_t> loss;
#else
microstep::softmax_cross_entropy_of<std::uint8_t> loss;
#endif
