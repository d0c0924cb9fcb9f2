// SPDX-License-Identifier: MIT
#include "command_line.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <vector>

namespace examples {

struct command_line::parser {
  CLI::App app;
};

command_line::command_line(const std::string& program, const std::string& about, const std::string& exit_codes)
    : parser_{new parser{CLI::App{about, program}}} {
  parser_->app.footer(exit_codes);
  parser_->app.allow_extras();
  parser_->app.set_help_flag("--help", "Print this and exit");
}

command_line::~command_line() = default;

void command_line::add(const std::string& option, const std::string& type, const std::string& help,
                       const std::function<void(const std::string& value)>& read) {
  parser_->app.add_option_function<std::string>(option, read, help)
      ->type_name(type)
      ->expected(0, 1)  // none at all reaches `read` as an empty text
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void command_line::then(const std::function<void()>& check) { parser_->app.callback(check); }

std::optional<exit_code> command_line::read(int argc, char** argv) {
  CLI::App& app = parser_->app;

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

  const auto refuse = [&app](const char* why) {
    std::fprintf(stderr, "%s: %s\n", app.get_name().c_str(), why);
    return bad_usage;
  };
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 wants the last one first
    const std::vector<std::string> extras = app.remaining();
    if (!extras.empty()) throw usage_error(in_quotes(extras.front()) + " is not an option; --help lists them");
    return std::nullopt;
  } catch (const CLI::CallForHelp&) {
    std::fputs(app.help().c_str(), stdout);
    return std::fflush(stdout) == 0 ? success : run_failed;
  } catch (const usage_error& error) {
    return refuse(error.what());
  } catch (const CLI::ParseError& error) {
    return refuse(error.what());
  }
}

}  // namespace examples
