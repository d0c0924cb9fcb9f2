// SPDX-License-Identifier: MIT
// expect: microstep::schedule::multi_step_decay<N>: N counts the milestones and must be at least 1

#include <microstep/schedule/multi_step_decay.hpp>

microstep::schedule::multi_step_decay<1> one;

#ifdef OFFEND
microstep::schedule::multi_step_decay<0> none;
#endif
