// SPDX-License-Identifier: MIT
// What crosses from a program to code that was compiled for another instruction set: pointers, numbers and
// first_order_step, all of which have the same bytes in every file.
#pragma once

#include <atomic>
#include <concepts>
#include <cstddef>

#include "microstep/optim/adadelta.hpp"
#include "microstep/optim/adagrad.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/adamax.hpp"
#include "microstep/optim/lion.hpp"
#include "microstep/optim/nadam.hpp"
#include "microstep/optim/radam.hpp"
#include "microstep/optim/rmsprop.hpp"
#include "microstep/optim/sgd.hpp"

namespace microstep::kernels {

/// Weights in a row, the gradient of each, and their state: the first array's, the others `pitch` floats further on.
struct range {
  float* state;
  std::size_t pitch;
  float* weights;
  const float* gradient;
  std::size_t count;
};

/// A rule's update of a range: strict, fused and fast, in the order of arithmetic.
template <class Rule>
struct updates {
  void (*in[3])(const first_order_step<Rule>&, const range&) noexcept;
};

template <class... Rules>
struct table_of : updates<Rules>... {};

/// Every update in one instruction set.
using table = table_of<
    sgd_rule, adam_rule<weight_decay_kind::coupled, second_moment_kind::running>,
    adam_rule<weight_decay_kind::coupled, second_moment_kind::largest>,
    adam_rule<weight_decay_kind::decoupled, second_moment_kind::running>,
    adam_rule<weight_decay_kind::decoupled, second_moment_kind::largest>,
    rmsprop_rule<rms_kind::plain, rms_velocity::none>, rmsprop_rule<rms_kind::plain, rms_velocity::momentum>,
    rmsprop_rule<rms_kind::centered, rms_velocity::none>, rmsprop_rule<rms_kind::centered, rms_velocity::momentum>,
    adagrad_rule, adadelta_rule, adamax_rule, nadam_rule, radam_rule, lion_rule>;

/// A rule that the library has: all of microstep's.
template <class Rule>
concept compiled_rule = std::derived_from<table, updates<Rule>>;

/// The selected one; null as long as nobody has asked for any, and where selected() has anything but ok to say.
extern constinit std::atomic<const table*> active;

}  // namespace microstep::kernels

// The tables, one from each of the files of that name.
extern "C" {
extern const microstep::kernels::table microstep_kernels_baseline;
extern const microstep::kernels::table microstep_kernels_avx2;
extern const microstep::kernels::table microstep_kernels_avx512;
}
