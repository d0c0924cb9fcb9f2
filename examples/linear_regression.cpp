// SPDX-License-Identifier: MIT
//
// Fits a line to 100 points by gradient descent and compares it with the closed-form least squares.

#include <microstep/microstep.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "command_line.hpp"
#include "linear_regression_data.hpp"
#include "progress.hpp"

namespace {

using examples::bounds;
using examples::exit_code;
using examples::line;
using examples::linear_regression_data;

constexpr const char* program = "linear_regression";

struct settings {
  std::string optimizer = "sgd";
  float learning_rate = 0.1f;
  std::optional<float> momentum;  // as the optimizer's default, if it has momentum
  std::uint32_t epochs = 1000;
  std::uint64_t seed = 0;
  std::string csv;  // empty: none
};

using file = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// One line on stderr, below what was printed so far.
exit_code fail(const std::string& message) {
  std::fflush(stdout);
  std::fprintf(stderr, "%s: %s\n", program, message.c_str());
  return examples::run_failed;
}

exit_code csv_failed(const settings& chosen) {
  return fail("--csv: cannot write " + examples::in_quotes(chosen.csv) + ": " + std::strerror(errno));
}

void print_result(const line& trained, const linear_regression_data& data) {
  const line best = least_squares(data);
  const double loss = mean_squared_error(trained, data);
  const double best_loss = mean_squared_error(best, data);
  std::printf("\n%-14s %14s %14s %14s\n", "", "weight", "bias", "loss");
  std::printf("%-14s %#14.9g %#14.9g %#14.9g\n", "trained", trained.weight, trained.bias, loss);
  std::printf("%-14s %#14.9g %#14.9g %#14.9g\n", "least squares", best.weight, best.bias, best_loss);
  std::printf("%-14s %+14.1e %+14.1e %+14.1e\n", "difference", trained.weight - best.weight, trained.bias - best.bias,
              loss - best_loss);
}

/// Trains for the chosen epochs, every point in each step. As PyTorch's usual loop, an epoch's loss is that of its
/// forward pass: the one before the step. The weight and the bias in the CSV are those after it.
template <template <std::size_t> class Optimizer>
exit_code train(const settings& chosen, std::FILE* csv) {
  constexpr std::size_t count = linear_regression_data::count;
  const linear_regression_data data = linear_regression_data::make();
  std::array<float, count> inputs{};
  std::array<float, count> targets{};
  std::transform(data.x.begin(), data.x.end(), inputs.begin(), [](double x) { return static_cast<float>(x); });
  std::transform(data.y.begin(), data.y.end(), targets.begin(), [](double y) { return static_cast<float>(y); });

  using trainer_type = microstep::trainer<microstep::linear<1, 1>, Optimizer, microstep::squared_error, count>;
  typename trainer_type::options_type options{};
  options.optimizer.learning_rate = chosen.learning_rate;
  if constexpr (requires { options.optimizer.momentum; }) options.optimizer.momentum = chosen.momentum.value();
  trainer_type trainer{options};
  microstep::random_generator random{chosen.seed};
  trainer.model().initialise(random);
  const auto weight = [&] { return static_cast<double>(trainer.model().parameters()[0]); };
  const auto bias = [&] { return static_cast<double>(trainer.model().parameters()[1]); };

  std::printf("linear<1, 1> on %zu points, %s: learning rate %g", count, chosen.optimizer.c_str(),
              static_cast<double>(chosen.learning_rate));
  if (chosen.momentum) std::printf(", momentum %g", static_cast<double>(*chosen.momentum));
  std::printf(", epochs %lu, seed %llu\n", static_cast<unsigned long>(chosen.epochs),
              static_cast<unsigned long long>(chosen.seed));
  if (csv != nullptr && std::fputs("epoch,loss,weight,bias\n", csv) < 0) return csv_failed(chosen);

  const std::uint32_t every = std::max<std::uint32_t>(1, chosen.epochs / 10);
  examples::progress_line progress{{.epochs = chosen.epochs}};
  for (std::uint32_t epoch = 1; epoch <= chosen.epochs; ++epoch) {
    const auto report = trainer.step(inputs, targets);
    if (report.status != microstep::status::ok) {
      progress.clear();
      return fail("training diverged at epoch " + std::to_string(epoch) + " (" + to_string(report.status) +
                  "); a smaller --learning-rate may help");
    }
    progress.on_epoch({report.status, 1, count, report.loss});
    const auto loss = static_cast<double>(report.loss);
    if (epoch % every == 0 || epoch == chosen.epochs) {
      progress.clear();
      std::printf("Epoch [%lu/%lu], Loss: %.4f\n", static_cast<unsigned long>(epoch),
                  static_cast<unsigned long>(chosen.epochs), loss);
    }
    if (csv != nullptr &&
        std::fprintf(csv, "%lu,%.9g,%.9g,%.9g\n", static_cast<unsigned long>(epoch), loss, weight(), bias()) < 0) {
      progress.clear();
      return csv_failed(chosen);
    }
  }

  progress.clear();
  print_result({weight(), bias()}, data);
  std::printf("\nRAM of the trainer: %zu bytes, %zu of them for the errors of a batch\n", sizeof trainer,
              count * sizeof(float));
  return examples::success;
}

struct choice {
  std::string_view name;
  std::optional<float> momentum;  // its default; none if the optimizer has no momentum
  exit_code (*train)(const settings&, std::FILE* csv);
};

constexpr choice choices[] = {
    {"sgd", 0.9f, train<microstep::sgd>},
    {"adam", {}, train<microstep::adam>},
    {"adamw", {}, train<microstep::adamw>},
    {"amsgrad", {}, train<microstep::adam_amsgrad>},
    {"rmsprop", {}, train<microstep::rmsprop>},
    {"rmsprop_momentum", 0.9f, train<microstep::rmsprop_momentum>},
    {"adagrad", {}, train<microstep::adagrad>},
    {"adadelta", {}, train<microstep::adadelta>},
    {"adamax", {}, train<microstep::adamax>},
    {"nadam", {}, train<microstep::nadam>},
    {"radam", {}, train<microstep::radam>},
    {"lion", {}, train<microstep::lion>},
};

std::string names_of_choices() {
  std::string names;
  for (const choice& c : choices) names.append(names.empty() ? "" : ", ").append(c.name);
  return names;
}

const choice* find_choice(std::string_view name) {
  const auto* const found = std::find_if(std::begin(choices), std::end(choices),  //
                                         [name](const choice& c) { return c.name == name; });
  return found == std::end(choices) ? nullptr : found;
}

void add_options(examples::command_line& options, settings& chosen) {
  const std::string takes = "one of " + names_of_choices();
  options.add("--optimizer", "NAME", "The rule of the step, " + takes + " (default sgd)",
              [&chosen, takes](const std::string& name) {
                if (find_choice(name) == nullptr) examples::refuse_value("--optimizer", takes, name);
                chosen.optimizer = name;
              });
  examples::add_number(options, "--learning-rate", chosen.learning_rate,
                       bounds<float>{0.0f, std::numeric_limits<float>::max(), 0.1f}, "The length of a step");
  examples::add_number(options, "--momentum", chosen.momentum, bounds<float>{0.0f, 1.0f, 0.9f},
                       "Of sgd and rmsprop_momentum: 0 is plain descent, 1 has no friction and never settles");
  examples::add_number(options, "--epochs", chosen.epochs, bounds<std::uint32_t>{1, 1'000'000'000, 1000},
                       "Passes over the data, a step each");
  examples::add_number(options, "--seed", chosen.seed,
                       bounds<std::uint64_t>{0, std::numeric_limits<std::uint64_t>::max(), 0},
                       "Of the initial weight and bias");
  examples::add_path(options, "--csv", chosen.csv, "the path of a file to write", "FILE",
                     "Write a line per epoch: epoch, loss before its step, weight and bias after it");

  // An option that would do nothing is refused.
  options.then([&chosen] {
    const choice& optimizer = *find_choice(chosen.optimizer);
    if (chosen.momentum && !optimizer.momentum) {
      throw examples::usage_error("--momentum does nothing with --optimizer " + chosen.optimizer +
                                  ", which has none; leave it out or take sgd");
    }
    if (!chosen.momentum) chosen.momentum = optimizer.momentum;
  });
}

exit_code run(const settings& chosen) {
  file csv{chosen.csv.empty() ? nullptr : std::fopen(chosen.csv.c_str(), "w"), std::fclose};
  if (csv == nullptr && !chosen.csv.empty()) {
    csv_failed(chosen);
    return examples::bad_usage;
  }
  const exit_code result = find_choice(chosen.optimizer)->train(chosen, csv.get());
  if (csv != nullptr && std::fclose(csv.release()) != 0 && result == examples::success) return csv_failed(chosen);
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) return fail("cannot write the output");
  return result;
}

}  // namespace

int main(int argc, char** argv) try {
  examples::command_line options{program,
                                 "Fits a line to 100 points and compares it with the closed-form least squares.",
                                 "Exit code: 0 trained, 1 diverged or output not written, 2 bad command line."};
  settings chosen;
  add_options(options, chosen);
  if (const auto code = options.read(argc, argv)) return *code;
  return run(chosen);
} catch (const std::exception& error) {  // out of memory, say
  std::fprintf(stderr, "%s: %s\n", program, error.what());
  return examples::run_failed;
}
