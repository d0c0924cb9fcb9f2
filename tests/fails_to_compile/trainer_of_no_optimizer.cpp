// SPDX-License-Identifier: MIT
// expect: microstep::trainer: Optimizer does not satisfy microstep::optimizer (optim/optimizer.hpp lists it)

#include <microstep/microstep.hpp>

template <std::size_t>
struct no_optimizer {};

#ifdef OFFEND
microstep::trainer<microstep::linear<2, 1>, no_optimizer, microstep::squared_error, 8> trainer;
#else
microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 8> trainer;
#endif
