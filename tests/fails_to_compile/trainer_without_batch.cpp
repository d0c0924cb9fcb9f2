// SPDX-License-Identifier: MIT
// expect: microstep::trainer: Batch is the largest number of rows in a step and must be at least 1

#include <microstep/microstep.hpp>

microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 1> smallest;

#ifdef OFFEND
microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 0> none;
#endif
