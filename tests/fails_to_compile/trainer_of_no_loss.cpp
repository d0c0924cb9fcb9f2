// SPDX-License-Identifier: MIT
// expect: microstep::trainer: Loss does not satisfy microstep::loss (loss/loss.hpp lists it)

#include <microstep/microstep.hpp>

struct no_loss {};

#ifdef OFFEND
microstep::trainer<microstep::linear<2, 1>, microstep::sgd, no_loss, 8> trainer;
#else
microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 8> trainer;
#endif
