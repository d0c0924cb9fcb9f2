// SPDX-License-Identifier: MIT
//
// Trains the head of a frozen network on 1200 handwritten digits, by SGD with momentum and by Adam, and sets what it
// gets right of 300 others beside what torch gets right that trains the same. The features are int8 and stay so.

#include <microstep/microstep.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command_line.hpp"
#include "digits/backbone.hpp"
#include "digits/data.hpp"
#include "digits/torch.hpp"
#include "parameter_hash.hpp"

namespace {

using examples::bounds;
using examples::exit_code;
namespace digits = examples::digits;
namespace backbone = examples::digits::backbone;

constexpr const char* program = "digits_head";
constexpr std::size_t batch = 16;
constexpr std::uint32_t steps_in_epoch = examples::digits::training.count / batch;

using head = microstep::linear<backbone::outputs, digits::classes>;
using loss = microstep::softmax_cross_entropy;
using scores = microstep::evaluation<digits::classes>;
template <template <std::size_t> class Optimizer>
using trainer_of = microstep::trainer<head, Optimizer, loss, batch>;

struct settings {
  std::string optimizer;               // empty: all
  std::optional<float> learning_rate;  // else the optimizer's own
  std::uint32_t epochs = 30;
  std::uint64_t seed = 0;
  std::string csv;     // empty: none
  std::string header;  // of the first rule's head; empty: none

  /// Whether torch was asked the same.
  [[nodiscard]] bool are_torch_s() const { return !learning_rate && epochs == 30 && seed == 0; }
};

/// How the head did on the digits held out, after so many samples.
struct point {
  std::uint32_t samples;
  float loss;
  std::uint32_t right;
};

struct result {
  std::string_view rule;
  std::array<float, head::parameter_count> parameters;
  std::vector<point> curve;
  scores held_out;
};

/// What the frozen network makes of a set of images: all that the head ever sees.
template <std::size_t Count>
struct feature_set {
  std::array<std::int8_t, Count * backbone::outputs> values{};
  std::span<const std::uint8_t, Count> labels;

  explicit feature_set(const digits::labelled_images<Count>& set) : labels{set.labels} {
    for (std::size_t i = 0; i < Count; ++i) {
      const auto row = std::span{values}.subspan(i * backbone::outputs);
      backbone::features(set.image(i), row.template first<backbone::outputs>());
    }
  }
};

const feature_set<digits::training.count>& training_features() {
  static const feature_set set{digits::training};
  return set;
}
const feature_set<digits::held_out.count>& held_out_features() {
  static const feature_set set{digits::held_out};
  return set;
}

/// Hears of each step and each epoch: notes the points of the curve, every five steps of the first epoch and at the end
/// of each, and prints.
template <class Trainer>
class listener {
 public:
  listener(const Trainer& trainer, std::uint32_t epochs) : trainer_{trainer}, epochs_{epochs} {}

  void on_step(const microstep::report& step) {
    if (step.status != microstep::status::ok) return;
    ++steps_;
    if (steps_ % (steps_ < steps_in_epoch ? 5 : steps_in_epoch) == 0) note();
  }

  void on_epoch(const microstep::epoch_report& done) {
    const std::uint32_t every = std::max<std::uint32_t>(1, epochs_ / 10);
    if (done.status != microstep::status::ok || (++epoch_ % every != 0 && epoch_ != epochs_)) return;
    std::printf("Epoch [%lu/%lu], Loss: %.4f, held out: %.4f, %.1f %% right\n", static_cast<unsigned long>(epoch_),
                static_cast<unsigned long>(epochs_), static_cast<double>(done.loss),
                static_cast<double>(scores_.loss()), 100.0 * scores_.right() / scores_.rows());
  }

  [[nodiscard]] microstep::status status() const { return status_; }
  [[nodiscard]] const scores& held_out() const { return scores_; }
  [[nodiscard]] const std::vector<point>& curve() const { return curve_; }

 private:
  void note() {
    const auto& unseen = held_out_features();
    scores_.reset();
    status_ = scores_.add(trainer_.model(), loss{}, backbone::quantised(unseen.values), unseen.labels);
    curve_.push_back({steps_ * static_cast<std::uint32_t>(batch), scores_.loss(), scores_.right()});
  }

  const Trainer& trainer_;
  std::uint32_t epochs_;
  std::uint32_t epoch_ = 0, steps_ = 0;
  microstep::status status_ = microstep::status::ok;
  scores scores_;
  std::vector<point> curve_;
};
static_assert(digits::training.count % batch == 0);

/// One line on stderr, below what was printed so far.
exit_code fail(const std::string& message) {
  std::fflush(stdout);
  std::fprintf(stderr, "%s: %s\n", program, message.c_str());
  return examples::run_failed;
}

/// Trains a head from scratch. The seed is that of the initial parameters and then of each epoch's order.
template <template <std::size_t> class Optimizer>
exit_code train(std::string_view rule, const typename trainer_of<Optimizer>::options_type& options,
                const settings& chosen, std::vector<result>& results) {
  const auto& training = training_features();
  trainer_of<Optimizer> trainer{options};
  if (chosen.learning_rate) trainer.options().optimizer.learning_rate = *chosen.learning_rate;
  microstep::random_generator random{chosen.seed};
  trainer.model().initialise(random);
  std::printf("\n%.*s: learning rate %g", static_cast<int>(rule.size()), rule.data(),
              static_cast<double>(trainer.options().optimizer.learning_rate));
  if constexpr (requires { options.optimizer.momentum; }) {
    std::printf(", momentum %g", static_cast<double>(options.optimizer.momentum));
  }
  std::printf("\n");

  microstep::epoch<digits::training.count, batch> order;
  std::array<std::int8_t, batch * backbone::outputs> inputs{};
  std::array<std::uint8_t, batch> labels{};
  const auto next = [&] {
    const auto indices = order.next();
    const auto features = microstep::gather<backbone::outputs>(training.values, indices, std::span{inputs});
    const auto targets = microstep::gather<1>(training.labels, indices, std::span{labels});
    const auto status = indices.empty() ? microstep::status::end_of_data : microstep::status::ok;
    return microstep::batch_view{status, backbone::quantised(features), targets};
  };

  listener<trainer_of<Optimizer>> watch{trainer, chosen.epochs};
  for (std::uint32_t epoch = 1; epoch <= chosen.epochs; ++epoch) {
    auto status = order.begin(random, digits::training.count);
    if (status == microstep::status::ok) status = microstep::train_epoch(trainer, next, watch).status;
    if (status == microstep::status::ok) status = watch.status();
    if (status != microstep::status::ok) {
      return fail(std::string{rule} + " diverged in epoch " + std::to_string(epoch) + " (" + to_string(status) +
                  "); a smaller --learning-rate may help");
    }
  }

  result& done = results.emplace_back();
  done.rule = rule;
  std::ranges::copy(trainer.model().parameters(), done.parameters.begin());
  done.curve = watch.curve();
  done.held_out = watch.held_out();
  return examples::success;
}

exit_code train_by_sgd(const settings& chosen, std::vector<result>& results) {
  return train<microstep::sgd>("sgd", {.optimizer = {.learning_rate = 0.03f, .momentum = 0.9f}}, chosen, results);
}
exit_code train_by_adam(const settings& chosen, std::vector<result>& results) {
  return train<microstep::adam>("adam", {.optimizer = {.learning_rate = 0.01f}}, chosen, results);
}

struct choice {
  std::string_view name;
  exit_code (*train)(const settings&, std::vector<result>&);
};

constexpr choice choices[] = {{"sgd", train_by_sgd}, {"adam", train_by_adam}};

[[nodiscard]] const digits::torch_reference& torch_of(std::string_view rule) {
  return *std::ranges::find(digits::torch_references, rule, &digits::torch_reference::rule);
}

/// The largest difference between two sets of parameters.
template <class These, class Those>
[[nodiscard]] double farthest(const These& these, const Those& those) {
  double largest = 0.0;
  for (std::size_t i = 0; i < these.size(); ++i) {
    largest = std::max(largest, std::fabs(static_cast<double>(these[i]) - static_cast<double>(those[i])));
  }
  return largest;
}

void print_confusion(const result& of) {
  std::printf("\n%.*s, digits held out: a row for each true class, a column for each answer\n  ",
              static_cast<int>(of.rule.size()), of.rule.data());
  for (std::size_t answer = 0; answer < digits::classes; ++answer) std::printf("%4zu", answer);
  for (std::size_t truth = 0; truth < digits::classes; ++truth) {
    std::printf("\n%2zu", truth);
    for (std::size_t answer = 0; answer < digits::classes; ++answer) {
      const auto count = static_cast<unsigned long>(of.held_out.confusion(truth, answer));
      if (count == 0) {
        std::printf("   .");
      } else {
        std::printf("%4lu", count);
      }
    }
  }
  std::printf("\n");
}

/// As many of the digits held out are right as torch has them, within 0.3 points, and no parameter is farther from
/// torch's than torch's own roundings take it from what float64 gives.
[[nodiscard]] bool agrees_with_torch(const result& of) {
  const digits::torch_reference& torch = torch_of(of.rule);
  const double points = 100.0 * (static_cast<double>(of.held_out.right()) - torch.right32.back()) / of.held_out.rows();
  return std::fabs(points) <= 0.3 &&
         farthest(of.parameters, torch.parameters32) <= farthest(torch.parameters32, torch.parameters64);
}

void print_summary(const std::vector<result>& results, bool beside_torch) {
  std::printf("\n%-4s %8s  %16s", "", "right", "parameters");
  std::printf(beside_torch ? "  %8s  %18s  %18s\n" : "\n", "by torch", "farthest parameter", "torch from float64");
  for (const result& of : results) {
    std::printf("%-4.*s %6.1f %%  %016llx", static_cast<int>(of.rule.size()), of.rule.data(),
                100.0 * of.held_out.right() / of.held_out.rows(),
                static_cast<unsigned long long>(examples::parameter_hash(of.parameters)));
    if (beside_torch) {
      const digits::torch_reference& torch = torch_of(of.rule);
      std::printf("  %6.1f %%  %18.1e  %18.1e", 100.0 * torch.right32.back() / of.held_out.rows(),
                  farthest(of.parameters, torch.parameters32), farthest(torch.parameters32, torch.parameters64));
    }
    std::printf("\n");
  }
}

/// What to read in all this. False if it is not as it should be.
bool print_verdict(const std::vector<result>& results, bool beside_torch) {
  if (!beside_torch) {
    std::printf(
        "\nRead the last table: how many of 300 digits that it never saw the head is right about. Every device "
        "prints these parameters.\n");
    return true;
  }
  const bool agrees = std::ranges::all_of(results, agrees_with_torch);
  std::printf(agrees
                  ? "\nRead the last table: trained here or by torch, the head is right about as many digits that it "
                    "never saw, and no parameter is\nfarther from torch's than torch's own roundings take it. Every "
                    "device prints these parameters.\n"
                  : "\nThis is not what torch learns from the same features: see the last table.\n");
  return agrees;
}

/// A line for each point of a curve; torch's at the end of each epoch.
[[nodiscard]] std::string curves(const std::vector<result>& results, bool beside_torch) {
  std::string text = "optimizer,samples,loss,right,right_by_torch\n";
  for (const result& of : results) {
    for (const point& at : of.curve) {
      char line[96];
      std::snprintf(line, sizeof line, "%.*s,%lu,%.9g,%lu,", static_cast<int>(of.rule.size()), of.rule.data(),
                    static_cast<unsigned long>(at.samples), static_cast<double>(at.loss),
                    static_cast<unsigned long>(at.right));
      text += line;
      if (beside_torch && at.samples % digits::training.count == 0) {
        text += std::to_string(torch_of(of.rule).right32[at.samples / digits::training.count - 1]);
      }
      text += "\n";
    }
  }
  return text;
}

/// The head as digits/head.hpp, which devices are shipped with.
[[nodiscard]] std::string as_header(const result& of) {
  std::string text =
      "// SPDX-License-Identifier: MIT\n"
      "// Made by `cmake -DEXAMPLE=digits_head -DARGS=\"--header examples/digits/head.hpp\" -P examples/demo.cmake`.\n"
      "#pragma once\n\n#include <array>\n\nnamespace examples::digits {\n\n"
      "/// The parameters of the head that digits_head trains: weights [10][64], then bias.\n// clang-format off\n";
  text += "inline constexpr std::array<float, " + std::to_string(of.parameters.size()) + "> head{";
  for (std::size_t i = 0; i < of.parameters.size(); ++i) {
    char number[24];
    std::snprintf(number, sizeof number, "%s%af,", i % 6 == 0 ? "\n    " : " ", static_cast<double>(of.parameters[i]));
    text += number;
  }
  return text + "\n};\n// clang-format on\n\n}  // namespace examples::digits\n";
}

/// A file to write when all is done, that can be opened before anything is begun.
class output_file {
 public:
  output_file(const char* option, const std::string& path) : option_{option}, path_{path} {
    if (!path.empty()) file_.reset(std::fopen(path.c_str(), "w"));
  }
  [[nodiscard]] bool wanted() const { return !path_.empty(); }
  [[nodiscard]] bool missing() const { return wanted() && file_ == nullptr; }
  [[nodiscard]] bool write(const std::string& text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), file_.get()) == text.size();
    return std::fclose(file_.release()) == 0 && written;
  }
  exit_code complain() const {
    return fail(std::string{option_} + ": cannot write " + examples::in_quotes(path_) + ": " + std::strerror(errno));
  }

 private:
  const char* option_;
  const std::string& path_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, std::fclose};
};

exit_code run(const settings& chosen) {
  output_file csv{"--csv", chosen.csv}, header{"--header", chosen.header};
  for (const output_file& each : {std::cref(csv), std::cref(header)}) {
    if (!each.missing()) continue;
    each.complain();
    return examples::bad_usage;
  }

  std::printf("linear<%zu, %zu> on the int8 features of %zu digits, batches of %zu, epochs %lu, seed %llu\n",
              head::inputs, head::outputs, digits::training.count, batch, static_cast<unsigned long>(chosen.epochs),
              static_cast<unsigned long long>(chosen.seed));
  std::vector<result> results;
  for (const choice& one : choices) {
    if (!chosen.optimizer.empty() && chosen.optimizer != one.name) continue;
    const exit_code code = one.train(chosen, results);
    if (code != examples::success) return code;
  }
  for (const result& of : results) print_confusion(of);
  print_summary(results, chosen.are_torch_s());
  const bool good = print_verdict(results, chosen.are_torch_s());

  if (csv.wanted() && !csv.write(curves(results, chosen.are_torch_s()))) return csv.complain();
  if (header.wanted() && !header.write(as_header(results.front()))) return header.complain();
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) return fail("cannot write the output");
  return good ? examples::success : examples::run_failed;
}

void add_options(examples::command_line& options, settings& chosen) {
  options.add("--optimizer", "NAME", "Train by this rule alone, one of sgd, adam (default: by each)",
              [&chosen](const std::string& name) {
                if (std::ranges::find(choices, name, &choice::name) == std::end(choices)) {
                  examples::refuse_value("--optimizer", "one of sgd, adam", name);
                }
                chosen.optimizer = name;
              });
  examples::add_number(options, "--learning-rate", chosen.learning_rate,
                       bounds<float>{0.0f, std::numeric_limits<float>::max(), 0.03f},
                       "The length of a step, with --optimizer; adam's default is 0.01");
  examples::add_number(options, "--epochs", chosen.epochs, bounds<std::uint32_t>{1, 100'000, 30},
                       "Passes over the digits, 75 steps each");
  examples::add_number(options, "--seed", chosen.seed,
                       bounds<std::uint64_t>{0, std::numeric_limits<std::uint64_t>::max(), 0},
                       "Of the initial parameters and the order of the digits");
  const std::string path = "the path of a file to write";
  examples::add_path(
      options, "--csv", chosen.csv, path, "FILE",
      "Write curves, a line for each point: optimizer, samples seen, and of the digits held out loss and right "
      "answers");
  examples::add_path(options, "--header", chosen.header, path, "FILE",
                     "Write the first rule's head as a C++ header, such as digits/head.hpp");
  options.then([&chosen] {
    if (chosen.learning_rate && chosen.optimizer.empty()) {
      throw examples::usage_error("--learning-rate is that of one rule; say which with --optimizer");
    }
  });
}

}  // namespace

int main(int argc, char** argv) try {
  examples::command_line options{
      program, "Trains the head of a frozen network on handwritten digits and compares it with torch's.",
      "Exit code: 0 trained, 1 diverged, not as torch or output not written, 2 bad command line."};
  settings chosen;
  add_options(options, chosen);
  if (const auto code = options.read(argc, argv)) return *code;
  return run(chosen);
} catch (const std::exception& error) {  // out of memory, say
  std::fprintf(stderr, "%s: %s\n", program, error.what());
  return examples::run_failed;
}
