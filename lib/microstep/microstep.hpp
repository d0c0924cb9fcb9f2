// SPDX-License-Identifier: MIT
/// All of microstep.
#pragma once

#include "microstep/core/draw.hpp"
#include "microstep/core/panic.hpp"
#include "microstep/core/random.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adadelta.hpp"
#include "microstep/optim/adagrad.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/adamax.hpp"
#include "microstep/optim/lion.hpp"
#include "microstep/optim/nadam.hpp"
#include "microstep/optim/radam.hpp"
#include "microstep/optim/rmsprop.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/simd/exponential.hpp"
#include "microstep/simd/logarithm.hpp"
#include "microstep/train/trainer.hpp"
