// SPDX-License-Identifier: MIT
#include <atomic>
#include <cstdlib>
#include <cstring>

#include "microstep/kernels/isa.hpp"
#include "microstep/kernels/table.hpp"

namespace microstep::kernels {

namespace {

constexpr isa best_first[] = {isa::avx512, isa::avx2, isa::baseline};

selection choose() noexcept {
  const char* const word = std::getenv("MICROSTEP_ISA");  // NOLINT(concurrency-mt-unsafe): setenv is, not this
  const bool asked = word != nullptr && *word != '\0';
  for (const isa i : best_first) {
    if (asked ? std::strcmp(word, to_string(i)) != 0 : !supported(i)) continue;
    return {supported(i) ? status::ok : status::isa_not_here, i};
  }
  return {status::unknown_isa, isa::baseline};
}

const table& table_for(isa i) noexcept {
#if MICROSTEP_KERNELS_X86
  if (i == isa::avx512) return microstep_kernels_avx512;
  if (i == isa::avx2) return microstep_kernels_avx2;
#endif
  static_cast<void>(i);
  return microstep_kernels_baseline;
}

}  // namespace

// Threads may read and write it as they like: those that find nothing all ask the CPU and the environment, and find the
// same, and none of them writes over what select() has said meanwhile.
constinit std::atomic<const table*> active{nullptr};

bool supported(isa i) noexcept {
#if MICROSTEP_KERNELS_X86
  __builtin_cpu_init();  // may be called before constructors have run
  const bool has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (i == isa::avx2) return has_avx2;
  if (i == isa::avx512) {
    return has_avx2 && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
           __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
  }
#endif
  return i == isa::baseline;
}

selection selected() noexcept {
  const table* now = active.load(std::memory_order_relaxed);
  if (now == nullptr) {
    const selection chosen = choose();
    if (chosen.status != status::ok) return chosen;
    if (active.compare_exchange_strong(now, &table_for(chosen.isa), std::memory_order_relaxed)) return chosen;
  }
  isa selected_one = isa::baseline;
  for (const isa i : best_first) {
    if (now == &table_for(i)) selected_one = i;
  }
  return {status::ok, selected_one};
}

status select(isa i) noexcept {
  if (!supported(i)) return status::isa_not_here;
  active.store(&table_for(i), std::memory_order_relaxed);
  return status::ok;
}

}  // namespace microstep::kernels
