// SPDX-License-Identifier: MIT
// expect: microstep::trainer: the options of this Optimizer have no learning_rate that a Schedule could scale

#include <microstep/microstep.hpp>

template <template <std::size_t> class Optimizer>
using trainer = microstep::trainer<microstep::linear<1, 1>, Optimizer, microstep::squared_error, 1,
                                   microstep::arithmetic::strict, microstep::schedule::cosine>;

trainer<microstep::sgd> scheduled;

#ifdef OFFEND
trainer<microstep::frozen> still;
#endif
