// SPDX-License-Identifier: MIT
#include "microstep/model/sink.hpp"

#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/model/linear.hpp"
#include "microstep/optim/accumulator.hpp"
#include "support/packs.hpp"

namespace {

using one = support::single_strict;

struct adding_sink {
  float seen = 0.0f;
  void operator()(std::size_t, one gradient) noexcept { seen += gradient.fold(); }
};

/// Changes in const calls, and cannot be copied.
struct counting_sink {
  mutable std::size_t met = 0;
  counting_sink() = default;
  counting_sink(const counting_sink&) = delete;
  template <microstep::simd::any_pack P>
  void operator()(std::size_t, P) const noexcept {
    met += P::size;
  }
};

}  // namespace

TEST_CASE("a sink comes by reference, whatever its calls leave of it, unless it says that they leave it as it is") {
  const microstep::linear<33, 6> model;
  const std::vector<float> rows(2 * 33, 1.0f), errors(2 * 6, 0.5f);
  const counting_sink sink;
  model.backward(rows, errors, sink);
  CHECK(sink.met == decltype(model)::parameter_count);

  std::vector<float> kept(decltype(model)::parameter_count), expected = kept;
  const auto keep_in = [](float* place) {
    return [place](std::size_t index, auto sum) { sum.store(place + index); };
  };
  model.backward(rows, errors, microstep::constant_sink{keep_in(kept.data())});
  model.backward(rows, errors, keep_in(expected.data()));
  CHECK(kept == expected);
  CHECK(kept.back() == 1.0f);
}

TEST_CASE("a plain sink starts from zero and is called with the sum") {
  static_assert(!microstep::resumable_sink<adding_sink, one>);
  adding_sink sink;
  const one sum = microstep::first_term<one>(sink, 0) + 2.0f;
  microstep::hand_over(sink, 0, sum);
  microstep::hand_over(sink, 0, sum);
  CHECK(sink.seen == 4.0f);
}

TEST_CASE("a resumable sink gives what it holds and takes the whole back") {
  using accumulator = microstep::gradient_accumulator<2>;
  static_assert(microstep::resumable_sink<accumulator, one>);
  static_assert(microstep::resumable_sink<microstep::gathered<2, adding_sink>, one>);
  accumulator sums;
  for (int pass = 0; pass < 2; ++pass) {
    const one sum = microstep::first_term<one>(sums, 1) + 2.0f;
    microstep::hand_over(sums, 1, sum);
  }
  CHECK(sums.gradient()[0] == 0.0f);
  CHECK(sums.gradient()[1] == 4.0f);

  // A model that does not ask adds its sum to what is there.
  adding_sink sink;
  microstep::gathered from{sums, sink};
  from(1, one{0.5f});
  CHECK(sink.seen == 4.5f);
}
