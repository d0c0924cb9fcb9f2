// SPDX-License-Identifier: MIT
// expect: microstep::trainer: Schedule does not satisfy microstep::learning_rate_schedule (schedule/schedule.hpp lists it)

#include <microstep/microstep.hpp>

template <class Schedule>
using trainer = microstep::trainer<microstep::linear<1, 1>, microstep::sgd, microstep::squared_error, 1,
                                   microstep::arithmetic::strict, Schedule>;

trainer<microstep::schedule::cosine> scheduled;

#ifdef OFFEND
trainer<int> none;
#endif
