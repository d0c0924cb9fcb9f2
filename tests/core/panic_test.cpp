// SPDX-License-Identifier: MIT
// The tests are linked with platform/*/panic.cpp, as programs are, so its panic() must have replaced the header's weak
// one. How a child process ends shows which of them was called.
#include "microstep/core/panic.hpp"

#if defined(__unix__)
#include <csignal>
#include <cstdio>
#include <string>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include <doctest/doctest.h>

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
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  std::fflush(nullptr);  // or the child says again what the parent has not written yet
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGABRT, SIG_DFL);  // doctest reports from there
    dup2(ends[1], STDERR_FILENO);
    MICROSTEP_EXPECT(once(false), "panic_test: this is expected");
    _exit(0);
  }
  close(ends[1]);
  std::string said;
  char letter;
  while (read(ends[0], &letter, 1) == 1) said += letter;
  close(ends[0]);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(said.substr(0, said.find("qemu: ")) == "microstep: panic_test: this is expected\n");  // it adds a line of its own
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGABRT);
}
#endif
