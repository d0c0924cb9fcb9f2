// SPDX-License-Identifier: MIT
// expect: microstep: an optimizer for N weights, as in adam<N>, needs N to be at least 1

#include <microstep/optim/adam.hpp>

microstep::adam<1> smallest;

#ifdef OFFEND
microstep::adam<0> none;
#endif
