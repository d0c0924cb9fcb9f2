// SPDX-License-Identifier: MIT
#pragma once

#include <microstep/core/status.hpp>
#include <microstep/train/train_epoch.hpp>
#include <microstep/train/trainer.hpp>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace examples {

struct progress_options {
  using time = std::chrono::steady_clock::time_point;

  std::uint32_t epochs = 0;  ///< how many there are to be; 0: nobody knows
  std::FILE* to = stderr;
  time (*now)() = std::chrono::steady_clock::now;
};

/// A listener for microstep::train_epoch in programs that somebody waits for: epoch, steps in it, their mean loss, and
/// the rows a second of the last whole epoch, or of as many as take a tenth of a second, and of what was done between
/// them.
///
/// At a terminal it is one line, rewritten ten times a second at the most, and wiped at the end or by clear(), which is
/// to be called before anything else is printed. Elsewhere it is a line each half minute at the most: a short run
/// leaves no trace in a log.
///
///   examples::progress_line progress{{.epochs = 40}};
///   for (int epoch = 1; epoch <= 40; ++epoch) train_epoch(trainer, next, progress);
///
/// A loop of one's own calls on_step, on_epoch or both.
///
/// memory  its members and 80 bytes of stack, no heap of its own
/// cost    a look at the clock a step
class progress_line {
 public:
  explicit progress_line(const progress_options& options) noexcept
      : options_{options},
        at_terminal_{isatty(fileno(options.to)) != 0},
        shown_at_{options.now()},
        counted_since_{shown_at_} {}
  progress_line(const progress_line&) = delete;
  progress_line& operator=(const progress_line&) = delete;
  ~progress_line() { clear(); }

  void on_step(const microstep::report& step) noexcept {
    if (step.status != microstep::status::ok) return;
    ++steps_;
    sum_ += static_cast<double>(step.loss);
    show(options_.now(), epochs_ + 1, steps_, sum_ / steps_);
  }

  void on_epoch(const microstep::epoch_report& epoch) noexcept {
    const auto now = options_.now();
    rows_ += static_cast<double>(epoch.rows);
    if (now - counted_since_ >= shortest_count) {
      rows_per_second_ = rows_ / std::chrono::duration<double>{now - counted_since_}.count();
      rows_ = 0.0;
      counted_since_ = now;
    }
    ++epochs_;
    steps_ = 0;
    sum_ = 0.0;
    show(now, epochs_, epoch.steps, static_cast<double>(epoch.loss));
  }

  /// Wipes the line off the terminal.
  void clear() noexcept {
    if (width_ == 0) return;
    std::fprintf(options_.to, "\r%*s\r", width_, "");
    std::fflush(options_.to);
    width_ = 0;
  }

 private:
  static constexpr std::chrono::milliseconds shortest_count{100};

  void show(progress_options::time now, std::uint32_t epoch, std::uint32_t steps, double loss) noexcept {
    const auto pause = at_terminal_ ? std::chrono::milliseconds{100} : std::chrono::seconds{30};
    if (now - shown_at_ < pause) return;
    shown_at_ = now;

    char text[80];  // a narrow terminal would not take back more
    int end = 0;
    const auto append = [&](const char* format, auto... values) {
      const auto room = sizeof text - static_cast<std::size_t>(end);
      end = std::min(end + std::snprintf(text + end, room, format, values...), static_cast<int>(sizeof text) - 1);
    };
    append("epoch %lu", static_cast<unsigned long>(epoch));
    if (options_.epochs > 0) append("/%lu", static_cast<unsigned long>(options_.epochs));
    append(", step %lu, loss %.4g", static_cast<unsigned long>(steps), loss);
    if (rows_per_second_ > 0.0) append(", %.0f rows/s", rows_per_second_);
    if (at_terminal_) {
      std::fprintf(options_.to, "\r%-*s", width_, text);
      width_ = std::max(width_, end);
    } else {
      std::fprintf(options_.to, "%s\n", text);
    }
    std::fflush(options_.to);
  }

  progress_options options_;
  bool at_terminal_;
  progress_options::time shown_at_, counted_since_;
  std::uint32_t epochs_ = 0;  // those that are done
  std::uint32_t steps_ = 0;   // of the one that is not
  double sum_ = 0.0;          // of their losses
  double rows_ = 0.0;         // of the epochs since they were last counted
  double rows_per_second_ = 0.0;
  int width_ = 0;  // of what is on the terminal
};

}  // namespace examples
