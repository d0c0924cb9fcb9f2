// SPDX-License-Identifier: MIT
// Runs a fuzz target over files, and folders of them: for compilers without libFuzzer. Together they must lead to
// every answer that the target can get.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "fuzz/reader.hpp"

namespace {

void run(const std::filesystem::path& file) {
  std::ifstream stream{file, std::ios::binary};
  const std::vector<char> bytes{std::istreambuf_iterator<char>{stream}, {}};
  const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
  LLVMFuzzerTestOneInput(data.data(), data.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t count = 0;
  for (int i = 1; i < argc; ++i) {
    const std::filesystem::path path{argv[i]};
    if (!std::filesystem::is_directory(path)) {
      run(path);
      ++count;
      continue;
    }
    for (const auto& entry : std::filesystem::directory_iterator{path}) {
      run(entry.path());
      ++count;
    }
  }
  std::printf("%zu inputs\n", count);
  bool complete = count > 0;
  for (const microstep::status answer : fuzz::answers) {
    if (fuzz::told[static_cast<std::uint8_t>(answer)]) continue;
    std::printf("none of them leads to %s\n", to_string(answer));
    complete = false;
  }
  return complete ? 0 : 1;
}
