// SPDX-License-Identifier: MIT
// What an instruction, as objdump writes it, does to the stack pointer and to the way through a program.
#pragma once

#include <set>
#include <sstream>
#include <stdexcept>
#include <string>

namespace microstep::footprint {

[[nodiscard]] inline std::string between(const std::string& text, const std::string& before, const std::string& after) {
  const std::size_t begin = text.find(before) + before.size();
  return text.substr(begin, text.find(after, begin) - begin);
}

struct instruction {
  std::string operation;  // without ".w" and the like
  std::string operands;

  [[nodiscard]] bool is_branch() const {
    static const std::set<std::string> others = {"b", "bl", "cbz", "cbnz", "le", "letp", "wls", "wlstp"};
    static const std::string conditions = " eq ne cs cc mi pl vs vc hi ls ge lt gt le al hs lo ";
    const bool conditional = operation.size() == 3 && operation.front() == 'b' &&
                             conditions.find(" " + operation.substr(1) + " ") != std::string::npos;
    return (conditional || others.contains(operation)) && operands.ends_with('>');
  }

  /// Where a branch goes: the address in "r0, 5c0 <name+0x4>".
  [[nodiscard]] unsigned long target() const {
    const std::size_t end = operands.rfind(" <");
    const std::size_t begin = operands.find_last_of(" ,", end - 1) + 1;
    return std::stoul(operands.substr(begin, end - begin), nullptr, 16);
  }

  /// A call or a tail call that goes who knows where. `mov pc` is a switch, and stays within its function.
  [[nodiscard]] bool goes_through_pointer() const {
    return operation == "blx" || operation == "blxns" || (operation == "bx" && operands != "lr") ||
           (operation.starts_with("ldr") && operands.starts_with("pc,") && operands.find("[sp]") == std::string::npos);
  }

  /// What comes next may be executed after this one.
  [[nodiscard]] bool falls_through() const {
    const bool returns = operands.find("pc}") != std::string::npos || operands.starts_with("pc,");
    return !returns && operation != "b" && operation != "bx" && operation != "udf";
  }

  /// It gives the stack pointer a value that is not the old one and a constant: an epilogue's, or a frame of no fixed
  /// size.
  [[nodiscard]] bool sets_stack() const {
    if (!operands.starts_with("sp,")) return false;
    if (operation.starts_with("ldr") || operation.starts_with("mov")) return true;
    const bool by_a_constant = operands.starts_with("sp, #") || operands.starts_with("sp, sp, #");
    return operation.starts_with("add") && !by_a_constant;
  }

  /// What an epilogue may have behind that.
  [[nodiscard]] bool leaves() const {
    static const std::set<std::string> pops = {"pop", "vpop", "ldmia", "ldmfd", "vldmia", "bx"};
    return pops.contains(operation) || (operation == "ldr" && operands.find("[sp], #") != std::string::npos);
  }

  /// By how many bytes it lowers the stack pointer.
  [[nodiscard]] unsigned long lowers_stack() const {
    const bool of_stack = operands.starts_with("sp,") || operands.starts_with("sp!");
    if (operation == "push" || ((operation == "stmdb" || operation == "stmfd") && of_stack)) return 4 * registers();
    if (operation == "vpush" || (operation == "vstmdb" && of_stack)) {
      return (operands.find('d') != std::string::npos ? 8 : 4) * registers();
    }
    if ((operation == "sub" || operation == "subw") && of_stack) {
      const std::size_t number = operands.find('#');
      if (number == std::string::npos)
        throw std::runtime_error("no bound for the stack: the library has sub " + operands);
      return std::stoul(operands.substr(number + 1));
    }
    const std::size_t before = operands.find("[sp, #-");
    return operation.starts_with("str") && before != std::string::npos ? std::stoul(operands.substr(before + 7)) : 0;
  }

 private:
  /// How many are in "{r4, r6-r8, lr}".
  [[nodiscard]] unsigned long registers() const {
    const auto number = [](const std::string& name) {
      return std::stoul(name.substr(name.find_first_of("0123456789")));
    };
    std::istringstream list{between(operands, "{", "}")};
    unsigned long count = 0;
    for (std::string one; std::getline(list, one, ',');) {
      const std::size_t dash = one.find('-');
      count += dash == std::string::npos ? 1 : number(one.substr(dash)) - number(one.substr(0, dash)) + 1;
    }
    return count;
  }
};

}  // namespace microstep::footprint
