// SPDX-License-Identifier: MIT
// The tests are linked with platform/*/panic.cpp, as programs are, so its panic() must have replaced the header's weak
// one. How a child process ends shows which of them was called.
#include "microstep/core/panic.hpp"

#include <doctest/doctest.h>

#include "support/last_words.hpp"

namespace {

int evaluated = 0;

[[maybe_unused]] bool once(bool result) {
  ++evaluated;
  return result;
}

static_assert([] {
  MICROSTEP_EXPECT(1 + 1 == 2, "a precondition that holds costs nothing, in constant expressions too");
  return true;
}());
static_assert(noexcept(microstep::panic("")));

}  // namespace

TEST_CASE("a precondition that holds is evaluated once and changes nothing") {
  evaluated = 0;
  MICROSTEP_EXPECT(once(true), "once(true) is true");
  CHECK(evaluated == 1);
}

#if defined(__unix__)
TEST_CASE("a broken precondition says which one it is and ends the process") {
  CHECK(support::last_words([] { MICROSTEP_EXPECT(once(false), "panic_test: this is expected"); }) ==
        "microstep: panic_test: this is expected\n");
}
#endif
