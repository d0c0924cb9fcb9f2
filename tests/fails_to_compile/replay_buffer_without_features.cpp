// SPDX-License-Identifier: MIT
// expect: microstep::replay_buffer<Features, Classes, Capacity>: a sample has Features values and one of Classes labels, and both must be at least 1

#include <microstep/data/replay_buffer.hpp>

microstep::replay_buffer<1, 1, 1> smallest;

#ifdef OFFEND
microstep::replay_buffer<0, 1, 1> none;
#endif
