// SPDX-License-Identifier: MIT
// sizeof, as the README and MEMORY.md beside the trainer have it: exactly that without vector registers, and with them
// no more than their padding beyond it. tests/readme compares the pages with the figures that stand here.
#include <cstddef>
#include <cstdint>

#include <doctest/doctest.h>

#include "microstep/microstep.hpp"

namespace {

using namespace microstep;

constexpr bool takes(std::size_t bytes, std::size_t on_the_page) {
  constexpr bool scalar = simd::native<arithmetic::strict>::size == 1;
  return bytes >= on_the_page && bytes <= on_the_page + (scalar ? 0 : 264);
}

template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
struct shape {
  static constexpr std::size_t parameters = linear<Inputs, Outputs>::parameter_count * sizeof(float);
  template <template <std::size_t> class Rule, class Loss = squared_error>
  static constexpr std::size_t trained = sizeof(trainer<linear<Inputs, Outputs>, Rule, Loss, Batch>);
};
using a = shape<1, 1, 100>;
using b = shape<16, 4, 8>;
using c = shape<64, 10, 1>;
using d = shape<64, 10, 32>;
using e = shape<256, 32, 8>;

// shape<inputs, outputs, batch>: parameters, trainers with momentum, Adam, AMSGrad
#define MICROSTEP_SHAPE(inputs, outputs, batch, bytes, momentum, by_adam, by_amsgrad) \
  static_assert(shape<inputs, outputs, batch>::parameters == bytes);                  \
  static_assert(takes(shape<inputs, outputs, batch>::trained<sgd>, momentum));        \
  static_assert(takes(shape<inputs, outputs, batch>::trained<adam>, by_adam));        \
  static_assert(takes(shape<inputs, outputs, batch>::trained<adam_amsgrad>, by_amsgrad))

MICROSTEP_SHAPE(1, 1, 100, 8, 452, 480, 488);
MICROSTEP_SHAPE(16, 4, 8, 272, 708, 1000, 1272);
MICROSTEP_SHAPE(64, 10, 1, 2600, 5276, 7896, 10496);
MICROSTEP_SHAPE(64, 10, 32, 2600, 6516, 9136, 11736);
MICROSTEP_SHAPE(256, 32, 8, 32896, 66852, 99768, 132664);

// With squared_error, the shapes a to e.
#define MICROSTEP_RULE(rule, of_a, of_b, of_c, of_d, of_e)                       \
  static_assert(takes(a::trained<rule>, of_a) && takes(b::trained<rule>, of_b)); \
  static_assert(takes(c::trained<rule>, of_c) && takes(d::trained<rule>, of_d)); \
  static_assert(takes(e::trained<rule>, of_e))

MICROSTEP_RULE(sgd, 452, 708, 5276, 6516, 66852);
MICROSTEP_RULE(rmsprop, 448, 704, 5272, 6512, 66848);
MICROSTEP_RULE(adagrad, 452, 708, 5276, 6516, 66852);
MICROSTEP_RULE(lion, 448, 704, 5272, 6512, 66848);
MICROSTEP_RULE(adam, 480, 1000, 7896, 9136, 99768);
MICROSTEP_RULE(adamw, 480, 1000, 7896, 9136, 99768);
MICROSTEP_RULE(adamax, 472, 992, 7888, 9128, 99760);
MICROSTEP_RULE(nadam, 488, 1008, 7904, 9144, 99776);
MICROSTEP_RULE(radam, 492, 1012, 7908, 9148, 99780);
MICROSTEP_RULE(adadelta, 456, 976, 7872, 9112, 99744);
MICROSTEP_RULE(rmsprop_momentum, 460, 980, 7876, 9116, 99748);
MICROSTEP_RULE(rmsprop_centered, 456, 976, 7872, 9112, 99744);
MICROSTEP_RULE(adam_amsgrad, 488, 1272, 10496, 11736, 132664);
MICROSTEP_RULE(adamw_amsgrad, 488, 1272, 10496, 11736, 132664);
MICROSTEP_RULE(rmsprop_centered_momentum, 468, 1252, 10476, 11716, 132644);

// With adam, the shapes b, d and e.
#define MICROSTEP_LOSS(loss, of_b, of_d, of_e)                                               \
  static_assert(takes(b::trained<adam, loss>, of_b) && takes(d::trained<adam, loss>, of_d)); \
  static_assert(takes(e::trained<adam, loss>, of_e))
#define MICROSTEP_WEIGHTED_LOSS(loss, of_b, of_d, of_e)                                             \
  static_assert(takes(b::trained<adam, loss<4>>, of_b) && takes(d::trained<adam, loss<10>>, of_d)); \
  static_assert(takes(e::trained<adam, loss<32>>, of_e))

MICROSTEP_LOSS(squared_error, 1000, 9136, 99768);
MICROSTEP_LOSS(absolute_error, 1000, 9136, 99768);
MICROSTEP_LOSS(huber, 1004, 9140, 99772);
MICROSTEP_LOSS(softmax_cross_entropy, 1004, 9140, 99772);
MICROSTEP_LOSS(softmax_cross_entropy_of<float>, 1004, 9140, 99772);
MICROSTEP_LOSS(logistic, 1000, 9136, 99768);
MICROSTEP_LOSS(hinge, 1008, 9144, 99776);
MICROSTEP_LOSS(multi_margin, 1008, 9144, 99776);
MICROSTEP_WEIGHTED_LOSS(weighted_softmax_cross_entropy, 1020, 9180, 99900);
MICROSTEP_WEIGHTED_LOSS(weighted_logistic, 1016, 9176, 99896);
MICROSTEP_WEIGHTED_LOSS(weighted_multi_margin, 1024, 9184, 99904);

// Whatever else there is, for a head of 64 features and 10 classes.
using head = linear<64, 10>;
using learner = trainer<head, adam, softmax_cross_entropy, 32>;
using plan = schedule::sequence<schedule::linear_warm_up, schedule::cosine>;
#define MICROSTEP_OBJECT(bytes, ...) static_assert(takes(sizeof(__VA_ARGS__), bytes))

MICROSTEP_OBJECT(2600, gradient_accumulator<head::parameter_count>);
MICROSTEP_OBJECT(2608, best_parameters<head>);
MICROSTEP_OBJECT(2624, rails<learner>);
MICROSTEP_OBJECT(12, early_stopping);
MICROSTEP_OBJECT(12, evaluation<>);
MICROSTEP_OBJECT(412, evaluation<10>);
MICROSTEP_OBJECT(8232, batcher<learner>);
MICROSTEP_OBJECT(2088, batcher<learner, std::int8_t>);
MICROSTEP_OBJECT(2008, epoch<1000, 32>);
MICROSTEP_OBJECT(1040, normaliser<64>);
MICROSTEP_OBJECT(13112, replay_buffer<64, 10, 200>);
MICROSTEP_OBJECT(51512, replay_buffer<64, 10, 200, float>);
MICROSTEP_OBJECT(9168, trainer<head, adam, softmax_cross_entropy, 32, arithmetic::strict, plan>);

}  // namespace

TEST_CASE("trainers take the memory that the pages say") {
  // The assertions above are the test. Without vector registers no byte more is tolerated.
  CHECK(takes(100, 100));
  CHECK_FALSE(takes(99, 100));
  CHECK_FALSE(takes(100 + 265, 100));
}
