// SPDX-License-Identifier: MIT
// Prints what an image costs: bytes of flash, .data, .bss, and of stack in the worst case.
//   figures <sections> <symbols> <instructions> <contents> <file.ci> ...
// from `size -A -d`, `nm`, `objdump -d --no-show-raw-insn`, `objdump -s`, and g++ -fcallgraph-info=su.
#include <cstdio>
#include <exception>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "call_graph.hpp"

namespace {

using namespace microstep::footprint;

std::ifstream open(const std::string& file) {
  std::ifstream in{file};
  if (!in) throw std::runtime_error("cannot read " + file);
  return in;
}

/// A section's bytes; an image without static objects has no .constructors.
unsigned long size_of(const std::string& sections, const std::string& name) {
  std::ifstream in = open(sections);
  for (std::string line; std::getline(in, line);) {
    std::istringstream words{line};
    std::string section;
    unsigned long size = 0;
    if (words >> section >> size && section == name) return size;
  }
  return 0;
}

void print(const std::vector<std::string>& files) {
  call_graph graph;
  std::ifstream symbols = open(files[1]), instructions = open(files[2]), contents = open(files[3]);
  graph.read_symbols(symbols);
  for (std::size_t i = 4; i < files.size(); ++i) {
    std::ifstream compiled = open(files[i]);
    graph.read_compiled(compiled);
  }
  graph.read_instructions(instructions);
  graph.read_constructors(contents);
  path worst = graph.worst_from("start");
  if (graph.has("_ZN9microstep8platform5ticksEv")) {  // a clock, which may be SysTick with its interrupt
    worst = graph.interrupted(worst, "count_systick_overflow");
  }
  unsigned long flash = 0;
  for (const char* section : {".vectors", ".text", ".constructors", ".data"}) flash += size_of(files[0], section);
  std::printf("%lu;%lu;%lu;%lu\n", flash, size_of(files[0], ".data"), size_of(files[0], ".bss"), worst.bytes);
  std::fprintf(stderr, "%s\n", worst.functions.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> files(argv + 1, argv + argc);
  if (files.size() < 5) {
    std::fputs("figures <sections> <symbols> <instructions> <contents> <file.ci> ...\n", stderr);
    return 2;
  }
  try {
    print(files);
    return 0;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
}
