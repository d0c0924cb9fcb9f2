// SPDX-License-Identifier: MIT
// What the line of progress says, and how often, at a terminal (a pseudo-terminal here) and elsewhere.

#include "progress.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>
#include <microstep/microstep.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace {

using examples::progress_line;
using microstep::status;
using std::chrono::milliseconds;

examples::progress_options::time clock_shows{};
examples::progress_options::time now() { return clock_shows; }

using file = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// What was written to a file, from its beginning.
std::string text_of(std::FILE* written) {
  std::string text;
  std::rewind(written);
  for (int c = std::fgetc(written); c != EOF; c = std::fgetc(written)) text += static_cast<char>(c);
  return text;
}

/// A terminal, and what reached its screen.
struct terminal {
  terminal() {
    REQUIRE(screen >= 0);
    REQUIRE(grantpt(screen) == 0);
    REQUIRE(unlockpt(screen) == 0);
    keyboard.reset(std::fopen(ptsname(screen), "w"));
    REQUIRE(keyboard != nullptr);
  }
  terminal(const terminal&) = delete;
  terminal& operator=(const terminal&) = delete;
  ~terminal() { close(screen); }

  /// What has been written since it was last asked. The kernel hands it over when it likes, so a mark is sent behind
  /// it.
  std::string shown() const {
    constexpr char mark = '!';
    std::fputc(mark, keyboard.get());
    std::fflush(keyboard.get());
    std::string text;
    for (char c = 0; read(screen, &c, 1) == 1 && c != mark;) text += c;
    return text;
  }

  int screen = posix_openpt(O_RDWR | O_NOCTTY);
  file keyboard{nullptr, std::fclose};
};

void step(progress_line& progress, float loss, milliseconds takes, status verdict = status::ok) {
  clock_shows += takes;
  progress.on_step({verdict, loss});
}

TEST_CASE("at a terminal the line is rewritten ten times a second at the most") {
  const terminal there;
  progress_line progress{{.epochs = 3, .to = there.keyboard.get(), .now = now}};
  step(progress, 4.0f, milliseconds{99});
  CHECK(there.shown().empty());
  step(progress, 2.0f, milliseconds{1});
  CHECK(there.shown() == "\repoch 1/3, step 2, loss 3");
  step(progress, 2.0f, milliseconds{99});
  CHECK(there.shown().empty());
  step(progress, 4.0f, milliseconds{301});
  CHECK(there.shown() == "\repoch 1/3, step 4, loss 3");

  clock_shows += milliseconds{500};  // the epoch took a second
  progress.on_epoch({status::ok, 4, 250, 0.5f});
  CHECK(there.shown() == "\repoch 1/3, step 4, loss 0.5, 250 rows/s");
  step(progress, 1.5f, milliseconds{100});
  CHECK(there.shown() == "\repoch 2/3, step 1, loss 1.5, 250 rows/s");

  // A shorter line covers a longer one, and the end wipes both.
  clock_shows += milliseconds{900};
  progress.on_epoch({status::ok, 1, 9, 1.5f});
  const std::string last = there.shown();
  CHECK(last == "\repoch 2/3, step 1, loss 1.5, 9 rows/s  ");
  progress.clear();
  CHECK(there.shown() == "\r" + std::string(last.size() - 1, ' ') + "\r");
  progress.clear();
  CHECK(there.shown().empty());
}

TEST_CASE("at a terminal nothing is left at the end") {
  const terminal there;
  {
    progress_line progress{{.to = there.keyboard.get(), .now = now}};
    step(progress, 0.25f, milliseconds{100});
    CHECK(there.shown() == "\repoch 1, step 1, loss 0.25");
  }
  CHECK(there.shown() == "\r                          \r");
}

TEST_CASE("short epochs are counted together") {
  const terminal there;
  progress_line progress{{.to = there.keyboard.get(), .now = now}};
  for (int epoch = 1; epoch <= 60; ++epoch) {
    clock_shows += milliseconds{epoch <= 40 ? 4 : 5};
    progress.on_epoch({status::ok, 1, 8, 1.0f});
  }
  CHECK(there.shown() == "\repoch 25, step 1, loss 1, 2000 rows/s\repoch 48, step 1, loss 1, 1840 rows/s");
}

TEST_CASE("a line never exceeds 79 columns") {
  const terminal there;
  progress_line progress{{.epochs = UINT32_MAX, .to = there.keyboard.get(), .now = now}};
  clock_shows += milliseconds{100};
  progress.on_epoch({status::ok, UINT32_MAX, UINT32_MAX, -1.234e-38f});
  CHECK(there.shown() == "\repoch 1/4294967295, step 4294967295, loss -1.234e-38, 42949672950 rows/s");
  step(progress, -1.234e-38f, milliseconds{100});
  CHECK(there.shown() == "\repoch 2/4294967295, step 1, loss -1.234e-38, 42949672950 rows/s         ");
}

TEST_CASE("elsewhere there is a line each half minute at the most") {
  const file log{std::tmpfile(), std::fclose};
  REQUIRE(log != nullptr);
  {
    progress_line progress{{.epochs = 2, .to = log.get(), .now = now}};
    for (int i = 0; i < 29; ++i) step(progress, 1.0f, milliseconds{1000});
    CHECK(text_of(log.get()).empty());  // what is short is silent
    clock_shows += milliseconds{1000};
    progress.on_epoch({status::ok, 29, 300, 1.0f});
    for (int i = 0; i < 61; ++i) step(progress, 2.0f, milliseconds{1000});
  }
  CHECK(text_of(log.get()) ==
        "epoch 1/2, step 29, loss 1, 10 rows/s\nepoch 2/2, step 30, loss 2, 10 rows/s\n"
        "epoch 2/2, step 60, loss 2, 10 rows/s\n");
}

TEST_CASE("it listens to train_epoch; a refused step counts for nothing") {
  using learner = microstep::trainer<microstep::linear<1, 1>, microstep::sgd, microstep::squared_error, 2>;
  learner trainer{{.optimizer = {.learning_rate = 0.1f}}};
  const file log{std::tmpfile(), std::fclose};
  REQUIRE(log != nullptr);
  progress_line progress{{.to = log.get(), .now = now}};
  const std::array<float, 2> x{1.0f, -1.0f}, y{2.0f, 0.0f};
  int batches = 0;
  const auto next = [&] {
    clock_shows += std::chrono::seconds{15};
    return microstep::batch_view{++batches % 3 == 0 ? status::end_of_data : status::ok, std::span<const float>{x},
                                 std::span<const float>{y}};
  };
  const auto done = train_epoch(trainer, next, progress);
  CHECK(done.steps == 2);
  step(progress, 7.0f, std::chrono::seconds{15}, status::non_finite_input);
  step(progress, 7.0f, std::chrono::seconds{15});
  char expected[128];
  std::snprintf(expected, sizeof expected, "epoch 1, step 2, loss %.4g\nepoch 2, step 1, loss 7, 0 rows/s\n",
                static_cast<double>(done.loss));
  CHECK(text_of(log.get()) == expected);
}

}  // namespace
