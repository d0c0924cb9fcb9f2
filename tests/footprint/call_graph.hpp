// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <istream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>

#include "instruction.hpp"

namespace microstep::footprint {

struct path {
  unsigned long bytes = 0;
  std::string functions;  // "a 8, b 16": names and frames
};

/// The deepest way through an image. Who calls whom is read from its instructions, so that what the compiler's call
/// graph does not know is there: what the C library and libgcc call. A function's frame is what g++ says, and the
/// arguments that the function itself pushes before its registers, which g++ leaves out; where g++ did not compile it,
/// every instruction is counted that lowers the stack pointer
/// by a constant, and where it is set to anything else, but in an epilogue, there is no bound.
class call_graph {
 public:
  /// `nm`: "00000264 T fault".
  void read_symbols(std::istream& in) {
    for (std::string line; std::getline(in, line);) {
      std::istringstream words{line};
      std::string address, kind, name;
      if (!(words >> address >> kind >> name) || std::string{"tTwW"}.find(kind) == std::string::npos) continue;
      if (name.front() == '$' || name == "code_begin" || name == "code_end") continue;  // no functions
      name_at_.try_emplace(std::stoul(address, nullptr, 16) & ~1ul, name);
    }
  }

  /// What -fcallgraph-info=su wrote: `node: { title: "file:name" label: "...\nfile:line:column\n16 bytes (static)..."
  /// }`. Of two functions of one name the larger frame counts.
  void read_compiled(std::istream& in) {
    for (std::string line; std::getline(in, line);) {
      const std::size_t bytes = line.find(" bytes (");
      if (!line.starts_with("node: ") || bytes == std::string::npos) continue;  // or it is only called there
      std::string name = between(line, "title: \"", "\"");
      name.erase(0, name.rfind(':') + 1);
      if (name.front() == '*') name.erase(0, 1);  // named by asm("...")
      if (between(line, " bytes (", ")") == "dynamic") unbounded_.insert(name);
      const std::size_t number = line.rfind("\\n", bytes) + 2;
      unsigned long& frame = frame_[name];
      frame = std::max(frame, std::stoul(line.substr(number, bytes - number)));
    }
  }

  /// `objdump -d --no-show-raw-insn`, after the other two: "     5ee:	bl	5c0 <name+0x4>".
  void read_instructions(std::istream& in) {
    std::string here;
    instruction last;
    for (std::string line; std::getline(in, line);) {
      std::istringstream words{line};
      std::string address, operation, operands;
      if (!(words >> address >> operation) || address.find_first_not_of("0123456789abcdef") != address.size() - 1)
        continue;
      std::getline(words >> std::ws, operands);
      const auto symbol = name_at_.find(std::stoul(address, nullptr, 16));
      if (symbol != name_at_.end()) {
        const std::string next = owner(symbol->second);
        if (!here.empty() && next != here && !is_compiled(here) && last.falls_through()) jump(here, next);
        here = next;
      }
      if (here.empty() || operation.front() == '.') continue;  // .word: a literal
      const instruction one{operation.substr(0, operation.find('.')), operands};
      if (last.sets_stack() && !one.leaves() && !is_compiled(here)) unbounded_.insert(here);
      read(here, one);
      if (one.operation != "nop") last = one;  // which may be padding
    }
  }

  /// `objdump -s`: " 13c4 350f0000 ...", addresses with their low byte first. start() calls these.
  void read_constructors(std::istream& in) {
    bool there = false;
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with("Contents of section ")) there = line.ends_with(" .constructors:");
      if (!there || !line.starts_with(" ")) continue;
      std::istringstream words{line.substr(0, line.find("  "))};
      std::string word;
      for (words >> word; words >> word;) {
        std::string address;
        for (std::size_t i = word.size(); i >= 2; i -= 2) address += word.substr(i - 2, 2);
        calls_["start"].insert(function_of(std::stoul(address, nullptr, 16)));
      }
    }
    through_pointer_.erase("start");
  }

  [[nodiscard]] path worst_from(const std::string& function) {
    std::set<std::string> above;
    return worst(root_of(function), above);
  }

  [[nodiscard]] bool has(const std::string& function) const { return seen_.contains(function); }

  /// An interrupt on top of a path: what the core pushes, the registers of floats with it, the word that may align that,
  /// and the handler.
  [[nodiscard]] path interrupted(const path& below, const std::string& handler) {
    const path above = worst_from(handler);
    const unsigned long pushed = (has_float_registers_ ? 26 : 8) * 4 + 4;
    return {below.bytes + pushed + above.bytes,
            below.functions + ", interrupt " + std::to_string(pushed) + ", " + above.functions};
  }

 private:
  /// Cold parts of a function are in its frame.
  static std::string owner(const std::string& name) { return name.substr(0, name.find(".cold")); }
  [[nodiscard]] bool is_compiled(const std::string& name) const { return frame_.contains(name); }

  /// What the address lies in.
  [[nodiscard]] std::string function_of(unsigned long address) const {
    const auto after = name_at_.upper_bound(address);
    if (after == name_at_.begin()) throw std::runtime_error("a branch to where no function is");
    return owner(std::prev(after)->second);
  }

  void read(const std::string& here, const instruction& one) {
    const bool begins = seen_.insert(here).second;
    if (arguments_ > 0 && (one.operation == "push" || one.operation == "stmdb")) frame_[here] += arguments_;
    arguments_ = begins && is_compiled(here) && one.operation == "sub" ? one.lowers_stack() : 0;
    has_float_registers_ = has_float_registers_ || one.operation.front() == 'v';
    if (one.is_branch()) {
      const std::string target = function_of(one.target());
      const bool far_jump = target == here && !name_at_.contains(one.target());  // Armv6-M has only bl for it
      if (one.operation == "bl" && !far_jump) {
        calls_[here].insert(target);
      } else if (target != here) {
        jump(here, target);
      }
    } else if (one.goes_through_pointer() && !is_return(one)) {
      through_pointer_.insert(here);
    }
    if (one.operation == "pop") {
      popped_ = one.operands;
    } else if (!one.operands.starts_with("sp,")) {
      popped_.clear();
    }
    if (!is_compiled(here)) frame_of_library_[here] += one.lowers_stack();
  }

  /// Armv6-M's way back from a function some of whose arguments were pushed: pop {r3}, add sp, #16, bx r3.
  [[nodiscard]] bool is_return(const instruction& one) const {
    return one.operation == "bx" && popped_ == "{" + one.operands + "}";
  }

  /// A jump is a call that ends the caller; but the routines of the library jump into each other to and fro, and what
  /// does is taken for one function, with the frames of all.
  void jump(const std::string& from, const std::string& to) {
    if (is_compiled(from) || is_compiled(to)) {
      calls_[from].insert(to);
    } else if (root_of(from) != root_of(to)) {
      joined_[root_of(to)] = root_of(from);
    }
  }
  [[nodiscard]] std::string root_of(std::string name) const {
    for (auto next = joined_.find(name); next != joined_.end(); next = joined_.find(name)) name = next->second;
    return name;
  }

  path worst(const std::string& function, std::set<std::string>& above) {
    const auto known = worst_.find(function);
    if (known != worst_.end()) return known->second;
    const auto unbounded = [](const std::string& why) { return std::runtime_error("no bound for the stack: " + why); };
    if (!above.insert(function).second) throw unbounded(function + " is recursive");
    unsigned long frame = 0;
    path deepest;
    const auto take = [&](const std::string& member) {
      if (!seen_.contains(member)) throw unbounded("there are no instructions of " + member);
      if (unbounded_.contains(member)) throw unbounded("the frame of " + member + " is of no fixed size");
      if (through_pointer_.contains(member)) throw unbounded(member + " calls through a pointer");
      frame += is_compiled(member) ? frame_[member] : frame_of_library_[member];
      for (const std::string& callee : calls_[member]) {
        const path below = worst(root_of(callee), above);
        if (below.bytes >= deepest.bytes) deepest = below;
      }
    };
    take(function);
    for (const auto& [member, into] : joined_) {
      if (root_of(member) == function) take(member);
    }
    above.erase(function);
    const std::string below = deepest.functions.empty() ? "" : ", " + deepest.functions;
    return worst_[function] = {deepest.bytes + frame, function + " " + std::to_string(frame) + below};
  }

  std::map<unsigned long, std::string> name_at_;
  std::map<std::string, std::string> joined_;  // a routine of the library to one that it is joined to
  std::map<std::string, unsigned long> frame_, frame_of_library_;
  std::map<std::string, std::set<std::string>> calls_;
  std::set<std::string> seen_, through_pointer_, unbounded_;
  std::map<std::string, path> worst_;
  unsigned long arguments_ = 0;  // pushed by the instruction before, the first of a function
  bool has_float_registers_ = false;
  std::string popped_;  // what the last instruction popped, but for those on the stack pointer alone
};

}  // namespace microstep::footprint
