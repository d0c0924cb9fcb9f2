// SPDX-License-Identifier: MIT
// expect: microstep::batcher: Feature is what the source gives, float or std::int8_t

#include <microstep/microstep.hpp>

using trainer = microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 8>;

microstep::batcher<trainer, std::int8_t> batch;

#ifdef OFFEND
microstep::batcher<trainer, double> of_doubles;
#endif
