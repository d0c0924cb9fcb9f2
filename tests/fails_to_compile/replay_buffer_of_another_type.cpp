// SPDX-License-Identifier: MIT
// expect: microstep::replay_buffer: Value is the type of a feature, std::int8_t or float

#include <microstep/data/replay_buffer.hpp>

microstep::replay_buffer<1, 1, 1, float> of_floats;

#ifdef OFFEND
microstep::replay_buffer<1, 1, 1, int> of_others;
#endif
