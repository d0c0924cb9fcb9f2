// SPDX-License-Identifier: MIT
// expect: microstep::replay_buffer<Features, Classes, Capacity>: Capacity counts samples, and each of the at most 65536 classes must have room for one

#include <microstep/data/replay_buffer.hpp>

microstep::replay_buffer<1, 3, 3> smallest;

#ifdef OFFEND
microstep::replay_buffer<1, 3, 2> too_small;
#endif
