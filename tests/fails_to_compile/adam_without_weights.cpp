// SPDX-License-Identifier: MIT
// expect: microstep::adam<N>: N counts the weights and must be at least 1

#include <microstep/optim/adam.hpp>

microstep::adam<1> smallest;

#ifdef OFFEND
microstep::adam<0> none;
#endif
