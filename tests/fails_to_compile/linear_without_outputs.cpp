// SPDX-License-Identifier: MIT
// expect: microstep::linear<Inputs, Outputs>: both count columns of a batch and must be at least 1

#include <microstep/model/linear.hpp>

microstep::linear<1, 1> smallest;

#ifdef OFFEND
microstep::linear<1, 0> none;
#endif
