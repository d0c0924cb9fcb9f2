// SPDX-License-Identifier: MIT
#pragma once

#include <cctype>
#include <charconv>
#include <concepts>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

/// Options of the example programs: CLI11 finds them, values are checked here to the last character, and each mistake
/// is one line. CLI11's own range check lets NaN pass, and its integers may be octal.
namespace examples {

/// Exit codes of the example programs.
enum exit_code : int {
  success = 0,
  run_failed = 1,  ///< training diverged, or output could not be written
  bad_usage = 2,   ///< a bad command line; nothing was run
};

/// Text from a user in quotes, control characters replaced, so that a message stays one line.
[[nodiscard]] inline std::string in_quotes(std::string_view text) {
  std::string result = "'";
  for (const char c : text) result += std::iscntrl(static_cast<unsigned char>(c)) != 0 ? '?' : c;
  return result + "'";
}

/// A bad command line, and what is bad about it.
class usage_error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Throws for a bad value: which option, what it takes, what it was given.
[[noreturn]] inline void refuse_value(const std::string& option, const std::string& takes, const std::string& given) {
  throw usage_error(option + " takes " + takes + "; given " + (given.empty() ? "nothing" : in_quotes(given)));
}

/// What a program may be called with. CLI11 stays in command_line.cpp: it takes the compiler longer than what is
/// trained.
class command_line {
 public:
  /// `about` begins the help, `exit_codes` ends it.
  command_line(const std::string& program, const std::string& about, const std::string& exit_codes);
  command_line(const command_line&) = delete;
  command_line& operator=(const command_line&) = delete;
  ~command_line();

  /// An option with a value, of which the last one counts. `read` gets it, "" where there is none, and throws
  /// usage_error if it is bad; `type` stands for it in the help.
  void add(const std::string& option, const std::string& type, const std::string& help,
           const std::function<void(const std::string& value)>& read);

  /// When all options are read: whether they go together; throws usage_error if not.
  void then(const std::function<void()>& check);

  /// Returns what the program must exit with, or nothing if it is to run.
  [[nodiscard]] std::optional<exit_code> read(int argc, char** argv);

 private:
  struct parser;
  std::unique_ptr<parser> parser_;
};

/// A whole text as a number, nothing before or after it; decimal if it is whole. A float is read as a double, so that a
/// number just outside a range is not rounded into it.
template <class Number>
[[nodiscard]] auto parse_number(const std::string& text) {
  if constexpr (std::integral<Number>) {
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional{value} : std::nullopt;
  } else {
    // The locale is "C": these programs never set another. Not every library has from_chars for this.
    char* stop = nullptr;
    const double value = std::strtod(text.c_str(), &stop);
    const bool blank = text.empty() || std::isspace(static_cast<unsigned char>(text.front())) != 0;
    return !blank && stop == text.c_str() + text.size() ? std::optional{value} : std::nullopt;
  }
}

/// A bound as a user reads it.
template <class Number>
[[nodiscard]] std::string to_text(Number number) {
  if constexpr (std::integral<Number>) {
    return std::to_string(number);
  } else {
    char text[32];
    std::snprintf(text, sizeof text, "%.2g", static_cast<double>(number));
    return text;
  }
}

/// What an option for a number admits, [low, high], and the default that its help names.
template <class Number>
struct bounds {
  Number low;
  Number high;
  Number initial;
};

/// Adds an option for a number; without the option `target`, a Number or an optional of one, stays as it is.
template <class Number, class Target>
void add_number(command_line& options, const std::string& name, Target& target, const bounds<Number>& in,
                const std::string& help) {
  const std::string range = to_text(in.low) + " to " + to_text(in.high);
  const std::string takes = (std::integral<Number> ? "a whole number from " : "a number from ") + range;
  const auto read = [name, &target, in, takes](const std::string& text) {
    const auto number = parse_number<Number>(text);
    using parsed = typename decltype(number)::value_type;
    // Phrased so that NaN fails too.
    if (!number || !(*number >= static_cast<parsed>(in.low) && *number <= static_cast<parsed>(in.high))) {
      refuse_value(name, takes, text);
    }
    target = static_cast<Number>(*number);
  };
  options.add(name, "NUMBER", help + " (" + range + ", default " + to_text(in.initial) + ")", read);
}

/// Adds an option for a path, of which only an empty one is refused. `takes` and `type` say in a message and in the
/// help what it is.
inline void add_path(command_line& options, const std::string& name, std::string& target, const std::string& takes,
                     const std::string& type, const std::string& help) {
  options.add(name, type, help, [name, &target, takes](const std::string& path) {
    if (path.empty()) refuse_value(name, takes, path);
    target = path;
  });
}

}  // namespace examples
