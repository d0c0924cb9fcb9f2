// SPDX-License-Identifier: MIT
// expect: microstep::epoch<Capacity, Batch>: the one counts the samples of a data set, the other those of a batch, and both must be at least 1

#include <microstep/data/epoch.hpp>

microstep::epoch<1, 1> smallest;

#ifdef OFFEND
microstep::epoch<1, 0> none;
#endif
