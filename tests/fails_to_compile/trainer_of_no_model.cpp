// SPDX-License-Identifier: MIT
// expect: microstep::trainer: Model does not satisfy microstep::model (model/model.hpp lists it)

#include <microstep/microstep.hpp>

struct no_model {
  static constexpr std::size_t inputs = 2, outputs = 1, parameter_count = 3;
};

#ifdef OFFEND
microstep::trainer<no_model, microstep::sgd, microstep::squared_error, 8> trainer;
#else
microstep::trainer<microstep::linear<2, 1>, microstep::sgd, microstep::squared_error, 8> trainer;
#endif
