// SPDX-License-Identifier: MIT
// Runs a program that was built for an instruction set, if this CPU has it; else says so and exits with 77, "skipped".
// Built for any CPU: the program itself would die of an illegal instruction before it could ask.
//
//   run_if_cpu_has avx2,fma PROGRAM [ARGUMENT ...]

#include <cstdio>
#include <cstring>
#include <string_view>

#include <unistd.h>

namespace {

struct feature {
  std::string_view name;
  bool here;
};

bool cpu_has([[maybe_unused]] std::string_view name) {
#if defined(__x86_64__) || defined(__i386__)
  // The builtin takes nothing but a literal.
  const feature features[] = {
      {"avx", static_cast<bool>(__builtin_cpu_supports("avx"))},
      {"avx2", static_cast<bool>(__builtin_cpu_supports("avx2"))},
      {"fma", static_cast<bool>(__builtin_cpu_supports("fma"))},
      {"bmi", static_cast<bool>(__builtin_cpu_supports("bmi"))},
      {"bmi2", static_cast<bool>(__builtin_cpu_supports("bmi2"))},
      {"avx512f", static_cast<bool>(__builtin_cpu_supports("avx512f"))},
      {"avx512bw", static_cast<bool>(__builtin_cpu_supports("avx512bw"))},
      {"avx512cd", static_cast<bool>(__builtin_cpu_supports("avx512cd"))},
      {"avx512dq", static_cast<bool>(__builtin_cpu_supports("avx512dq"))},
      {"avx512vl", static_cast<bool>(__builtin_cpu_supports("avx512vl"))},
  };
  for (const feature& f : features) {
    if (f.name == name) return f.here;
  }
#endif
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: run_if_cpu_has FEATURE[,FEATURE...] PROGRAM [ARGUMENT ...]\n");
    return 2;
  }
  std::string_view wanted = argv[1];
  while (!wanted.empty()) {
    const std::string_view name = wanted.substr(0, wanted.find(','));
    if (!cpu_has(name)) {
      std::printf("skipped: this CPU has no %.*s\n", static_cast<int>(name.size()), name.data());
      return 77;
    }
    wanted.remove_prefix(name.size() < wanted.size() ? name.size() + 1 : name.size());
  }
  execv(argv[2], argv + 2);
  std::perror(argv[2]);
  return 1;
}
