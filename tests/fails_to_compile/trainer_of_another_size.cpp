// SPDX-License-Identifier: MIT
// expect: microstep::trainer: this Optimizer<parameter_count> is for another number of weights than the Model has; the sizes of parameter_groups must add up to it

#include <microstep/microstep.hpp>

template <std::size_t>
using too_few = microstep::parameter_groups<microstep::sgd<2>>;
template <std::size_t>
using enough = microstep::parameter_groups<microstep::sgd<2>, microstep::sgd<1>>;

microstep::trainer<microstep::linear<2, 1>, enough, microstep::squared_error, 1> trains;

#ifdef OFFEND
microstep::trainer<microstep::linear<2, 1>, too_few, microstep::squared_error, 1> forgets_the_bias;
#endif
