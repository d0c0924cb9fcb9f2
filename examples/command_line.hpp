// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <cctype>
#include <charconv>
#include <concepts>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

/// Options of the example programs: CLI11, with values that are checked to the last character and one line for each
/// mistake. CLI11's own range check lets NaN pass, and its integers may be octal.
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

/// A bad value: which option, what it takes, what it was given.
[[nodiscard]] inline CLI::ValidationError bad_value(const std::string& option, const std::string& takes,
                                                    const std::string& given) {
  return CLI::ValidationError(option + " takes " + takes + "; given " + (given.empty() ? "nothing" : in_quotes(given)));
}

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
void add_number(CLI::App& app, const std::string& name, Target& target, const bounds<Number>& in,
                const std::string& help) {
  const std::string range = to_text(in.low) + " to " + to_text(in.high);
  const std::string takes = (std::integral<Number> ? "a whole number from " : "a number from ") + range;
  const auto read = [name, &target, in, takes](const std::string& text) {
    const auto number = parse_number<Number>(text);
    using parsed = typename decltype(number)::value_type;
    // Phrased so that NaN fails too.
    if (!number || !(*number >= static_cast<parsed>(in.low) && *number <= static_cast<parsed>(in.high))) {
      throw bad_value(name, takes, text);
    }
    target = static_cast<Number>(*number);
  };
  app.add_option_function<std::string>(name, read, help + " (" + range + ", default " + to_text(in.initial) + ")")
      ->type_name("NUMBER")
      ->expected(0, 1)  // none at all reaches `read` as an empty text
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

/// Adds an option for a path, of which only an empty one is refused. `takes` and `type` say in a message and in the
/// help what it is.
inline void add_path(CLI::App& app, const std::string& name, std::string& target, const std::string& takes,
                     const std::string& type, const std::string& help) {
  const auto read = [name, &target, takes](const std::string& path) {
    if (path.empty()) throw bad_value(name, takes, path);
    target = path;
  };
  app.add_option_function<std::string>(name, read, help)
      ->type_name(type)
      ->expected(0, 1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

/// Reads the command line. Returns what the program must exit with, or nothing if it is to run.
[[nodiscard]] inline std::optional<exit_code> read_command_line(CLI::App& app, int argc, char** argv) {
  app.allow_extras();
  app.set_help_flag("--help", "Print this and exit");

  // "--option -value" becomes "--option=-value": there are no short options, so that -1 or -inf is a value to judge.
  std::vector<std::string> arguments;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const bool dashed_value = argument.size() > 1 && argument[0] == '-' && argument[1] != '-';
    if (dashed_value && !arguments.empty() && app.get_option_no_throw(arguments.back()) != nullptr) {
      arguments.back() += "=";
      arguments.back() += argument;
    } else {
      arguments.emplace_back(argument);
    }
  }

  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 wants the last one first
    const std::vector<std::string> extras = app.remaining();
    if (!extras.empty()) throw CLI::ValidationError(in_quotes(extras.front()) + " is not an option; --help lists them");
    return std::nullopt;
  } catch (const CLI::CallForHelp&) {
    std::fputs(app.help().c_str(), stdout);
    return std::fflush(stdout) == 0 ? success : run_failed;
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "%s: %s\n", app.get_name().c_str(), error.what());
    return bad_usage;
  }
}

}  // namespace examples
