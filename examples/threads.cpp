// SPDX-License-Identifier: MIT
// One update of 16 M parameters on a pool of threads, by microstep::kernels in whatever instruction set the CPU has:
//   threads [THREADS]
// The pool is the user's part: start it from here.

#include <algorithm>
#include <barrier>
#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

#include "microstep/core/draw.hpp"
#include "microstep/kernels/step.hpp"

namespace {

/// An executor: threads that wait at a barrier for a job, and at another one until it is done. The caller is one of them.
class pool {
 public:
  explicit pool(std::size_t threads) : size_{threads}, begin_{count()}, end_{count()} {
    for (std::size_t own = 1; own < size_; ++own) {
      threads_.emplace_back([this, own] {
        for (;;) {
          begin_.arrive_and_wait();
          if (job_ == nullptr) return;
          run_parts(own);
          end_.arrive_and_wait();
        }
      });
    }
  }
  ~pool() {
    job_ = nullptr;
    begin_.arrive_and_wait();
  }
  pool(const pool&) = delete;
  pool& operator=(const pool&) = delete;

  template <class Job>
  void operator()(std::size_t parts, const Job& job) {
    parts_ = parts;
    job_ = &job;
    call_ = [](const void* any, std::size_t part) { (*static_cast<const Job*>(any))(part); };
    begin_.arrive_and_wait();
    run_parts(0);
    end_.arrive_and_wait();
  }

 private:
  [[nodiscard]] std::ptrdiff_t count() const { return static_cast<std::ptrdiff_t>(size_); }
  void run_parts(std::size_t own) {
    for (std::size_t part = own; part < parts_; part += size_) call_(job_, part);
  }

  std::size_t size_;
  std::size_t parts_ = 0;
  const void* job_ = nullptr;
  void (*call_)(const void*, std::size_t) = nullptr;
  std::barrier<> begin_, end_;
  std::vector<std::jthread> threads_;  // last: its destructor waits for them
};

constexpr std::size_t count = std::size_t{1} << 24;
microstep::adam<count> optimizer, reference;
float weights[count], expected[count], gradient[count], copied[count];

/// What memory has to give to so many threads at the moment: a copy and nothing else.
void copy(std::size_t threads, pool& run) {
  const auto job = [threads](std::size_t part) {
    const std::size_t first = count / threads * part;
    const std::size_t last = part + 1 == threads ? count : first + count / threads;
    std::memcpy(copied + first, gradient + first, (last - first) * sizeof(float));
    asm volatile("" ::"r"(copied) : "memory");  // nobody reads the copy, and a compiler may notice
  };
  threads == 1 ? job(0) : run(threads, job);
}

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  const auto threads = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : cores;
  if (argc > 2 || threads < 1 || threads > 1024) {
    std::fprintf(stderr, "usage: threads [THREADS], 1 to 1024\n");
    return 2;
  }
  microstep::random_generator generator{1};
  for (std::size_t i = 0; i < count; ++i) weights[i] = expected[i] = microstep::uniform(generator, 1.0f);
  for (float& g : gradient) g = microstep::uniform(generator, 1.0f);

  const auto selected = microstep::kernels::selected();
  if (selected.status != microstep::status::ok) {
    std::fprintf(stderr, "MICROSTEP_ISA: %s\n", to_string(selected.status));
    return 1;
  }
  pool run{threads};
  std::vector<double> one, many, copy_one, copy_many, ratios, copy_ratios;
  constexpr int rounds = 21;
  bool fine = true;
  const auto timed = [](std::vector<double>& into, const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    into.push_back(milliseconds_since(start));
  };
  const auto alone = [&] { fine &= microstep::kernels::step(reference, {}, expected, gradient) == microstep::status::ok; };
  const auto together = [&] {
    fine &= microstep::kernels::step(optimizer, {}, weights, gradient, {.parts = threads}, run) == microstep::status::ok;
  };
  for (int round = 0; round < rounds; ++round) {
    // One right after the other, and in turns the other one first: what else the machine does meets both.
    if (round % 2 == 0) timed(one, alone);
    timed(many, together);
    if (round % 2 != 0) timed(one, alone);
    timed(copy_one, [&] { copy(1, run); });
    timed(copy_many, [&] { copy(threads, run); });
    if (round == 0) continue;  // it touches the pages
    ratios.push_back(one.back() / many.back());
    copy_ratios.push_back(copy_one.back() / copy_many.back());
  }
  const auto bits = [](float weight) { return std::bit_cast<std::uint32_t>(weight); };
  const bool same = std::ranges::equal(weights, expected, {}, bits, bits);
  std::printf("Adam, %zu parameters, kernels for %s, %d rounds\n", count, to_string(selected.isa), rounds - 1);
  std::printf("1 thread:  %.2f ms a step\n%lu thread%s: %.2f ms a step, %.2f times as fast\n", median(one), threads,
              threads == 1 ? "" : "s", median(many), median(ratios));
  std::printf("a plain copy by as many: %.2f times as fast\n", median(copy_ratios));
  std::printf("parameters: %s\n", same ? "the same bits" : "DIFFERENT");
  std::printf("Read the first number of times beside the second: threads help as far as memory has more to give.\n");
  return fine && same ? 0 : 1;
}
