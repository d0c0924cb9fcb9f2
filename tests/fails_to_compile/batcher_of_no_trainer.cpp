// SPDX-License-Identifier: MIT
// expect: microstep::batcher: Trainer is a microstep::trainer, or has batch, model_type::inputs, targets_per_row and target as it has

#include <microstep/microstep.hpp>

using trainer = microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 8>;

microstep::batcher<trainer> batch;

#ifdef OFFEND
microstep::batcher<int> none;
#endif
