// SPDX-License-Identifier: MIT
#pragma once

#include <benchmark/benchmark.h>

#include <cstdio>
#include <iostream>
#include <string_view>
#include <vector>

namespace bench {

/// What a program's rows are: how they are named, and the units of their first two numbers.
struct columns {
  const char* name;
  const char* time;
  const char* rate;
};
inline constexpr columns of_updates{"rule/parameters/contender", "ns/parameter", "GB/s"};
inline constexpr columns of_steps{"head/batch/rule/contender", "ns/step", "GMAC/s"};

/// Prints what measure() reports, a line as soon as it is known; README.md tells what the columns mean. The file of
/// --benchmark_out holds the same numbers.
class table : public benchmark::BenchmarkReporter {
 public:
  explicit table(columns names) : names_{names} {}

  bool ReportContext(const Context& context) override {
    PrintBasicContext(&std::cerr, context);
    std::printf("%-40s %12s %8s %7s %17s %7s\n", names_.name, names_.time, names_.rate, "ratio", "quartiles", "rounds");
    return true;
  }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      const auto counter = [&run](const char* name) { return run.counters.at(name).value; };
      std::printf("%-40s %12.4f %8.1f %7.2f %8.2f %8.2f %7lld\n", run.run_name.function_name.c_str(),
                  counter("ns"), 1e-9 * counter("per_second"), counter("ratio"),
                  counter("ratio_low"), counter("ratio_high"), static_cast<long long>(run.iterations));
    }
    std::fflush(stdout);
  }

 private:
  columns names_;
};

/// What main() of a benchmark program does: the table, or what --benchmark_format asks for.
inline int run(int argc, char** argv, columns names) {
  bool other_format = false;
  for (int i = 1; i < argc; ++i) other_format |= std::string_view{argv[i]}.starts_with("--benchmark_format");
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  table lines{names};
  return benchmark::RunSpecifiedBenchmarks(other_format ? nullptr : &lines) > 0 ? 0 : 1;
}

}  // namespace bench
