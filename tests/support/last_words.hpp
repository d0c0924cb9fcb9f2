// SPDX-License-Identifier: MIT
// What a broken precondition says: called in a child process, which it ends.
#pragma once

#if defined(__unix__)
#include <csignal>
#include <cstdio>
#include <string>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

namespace support {

/// What function() writes to stderr before it aborts; the test fails if it does not.
template <class Function>
std::string last_words(const Function& function) {
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
    function();
    _exit(0);
  }
  close(ends[1]);
  std::string said;
  char letter;
  while (read(ends[0], &letter, 1) == 1) said += letter;
  close(ends[0]);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGABRT);
  return said.substr(0, said.find("qemu: "));  // it adds a line of its own
}

}  // namespace support
#endif
