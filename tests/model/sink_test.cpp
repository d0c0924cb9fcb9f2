// SPDX-License-Identifier: MIT
#include "microstep/model/sink.hpp"

#include <doctest/doctest.h>

#include "microstep/optim/accumulator.hpp"
#include "support/packs.hpp"

namespace {

using one = support::single_strict;

struct adding_sink {
  float seen = 0.0f;
  void operator()(std::size_t, one gradient) noexcept { seen += gradient.fold(); }
};

}  // namespace

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
