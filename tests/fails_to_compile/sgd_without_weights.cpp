// SPDX-License-Identifier: MIT
// expect: microstep::sgd<N>: N counts the weights and must be at least 1

#include <microstep/optim/sgd.hpp>

microstep::sgd<1> smallest;

#ifdef OFFEND
microstep::sgd<0> none;
#endif
