// SPDX-License-Identifier: MIT
//
// What first and second moments do to a step, in small runs: every number and curve of lib/microstep/optim/README.md.
// Each run is strict arithmetic on a gradient written by hand, so what is printed is the same on every machine.

#include <microstep/microstep.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "curves.hpp"
#include "watch.hpp"

namespace {

using examples::column;
using examples::coordinate;
using examples::overshoot;
using examples::path;
using examples::point;
using examples::running_mean;
using examples::save;
using examples::settled;
using examples::spread;
using examples::squares_of;
using examples::steps_for;
using examples::walk;
using microstep::simd::scalar;

constexpr const char* program = "moments";

// Landscapes, by their gradients. Products and sums are a scalar's, which no compiler merges.

/// (x^2 + 100 y^2) / 2: a floor along x, walls a hundred times as steep along y.
constexpr auto valley = [](const point<2>& w) -> point<2> { return {w[0], 100.0f * w[1]}; };
constexpr point<2> valley_start{1.0f, 0.3f};

/// The same valley, turned by 45 degrees.
constexpr auto turned_valley = [](const point<2>& w) -> point<2> {
  const scalar x{w[0]}, y{w[1]};
  return {(x * 50.5f - y * 49.5f).fold(), (y * 50.5f - x * 49.5f).fold()};
};

/// x^2 / (1 + x^2): a bowl of curvature 2 in a plain that gets flatter the farther out.
constexpr auto plateau = [](const point<1>& w) -> point<1> {
  const scalar x{w[0]};
  const scalar height = x * x + 1.0f;
  return {(x * 2.0f / (height * height)).fold()};
};
constexpr point<1> plateau_start{6.0f};

std::vector<float> noisy_gradients(std::size_t count, float mean, float noise, std::uint64_t seed) {
  microstep::random_generator random{seed};
  std::vector<float> result(count);
  for (float& g : result) g = (scalar{microstep::normal(random)} * noise + mean).fold();
  return result;
}

std::string count_or_never(std::optional<std::size_t> count) { return count ? std::to_string(*count) : "never"; }

/// For a table: about three digits, no exponent.
std::string to_text(float value) {
  const auto v = static_cast<double>(value);
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", v >= 99.95 ? 0 : v >= 9.995 ? 1 : v >= 0.9995 ? 2 : 3, v);
  return text;
}

// The runs, in the order of the lesson.

void what_the_moments_estimate(const std::string& folder) {
  std::printf("What the moments estimate\n\n");
  std::printf("gradient           first moment   root of the    Adam's mean step,\n");
  std::printf("mean   noise       (memory 0.9)   second (0.999) in learning rates\n");
  struct row {
    float mean, noise;
  };
  for (const row& r : {row{1.0f, 0.0f}, row{1.0f, 1.0f}, row{1.0f, 4.0f}, row{0.0f, 4.0f}}) {
    const std::vector<float> gradients = noisy_gradients(100'000, r.mean, r.noise, 1);
    const auto first = spread(running_mean(gradients, 0.9));
    const auto second = spread(running_mean(squares_of(gradients), 0.999));
    const auto adam = spread(steps_for<microstep::adam<1>>(gradients, {}));
    std::printf("%4.0f %7.0f  %8.2f +- %4.2f %12.2f %18.2f\n", static_cast<double>(r.mean),
                static_cast<double>(r.noise), first.mean, first.deviation, std::sqrt(second.mean), adam.mean);
  }

  std::vector<float> gradients = noisy_gradients(200, 1.0f, 0.5f, 1);
  const std::vector<float> noise = noisy_gradients(200, 0.0f, 2.0f, 2);
  gradients.insert(gradients.end(), noise.begin(), noise.end());
  std::vector<float> roots = running_mean(squares_of(gradients), 0.99);
  for (float& r : roots) r = std::sqrt(r);
  save(folder, "estimates", 1,
       {{"gradient", gradients}, {"first_moment", running_mean(gradients, 0.9)}, {"root_of_second", roots}});
}

/// A row of the table below, and its curve.
template <class Optimizer>
column print_steps(const char* name, const typename Optimizer::options& options = {}) {
  constexpr std::size_t outlier = 300;
  std::vector<float> gradients(1000, 1.0f);
  gradients[outlier - 1] = 100.0f;
  std::vector<float> thousandfold(outlier - 1, 1000.0f);

  column result{name, steps_for<Optimizer>(gradients, options)};
  std::printf("%-13s", name);
  for (const std::size_t t : {std::size_t{1}, std::size_t{10}, outlier - 1, outlier, outlier + 10, gradients.size()}) {
    std::printf(" %7s", to_text(result.values[t - 1]).c_str());
  }
  std::printf(" %20s\n", to_text(steps_for<Optimizer>(thousandfold, options).back()).c_str());
  return result;
}

void how_long_a_step_is(const std::string& folder) {
  std::printf("How long a step is, in learning rates: the gradient is 1, but 100 at step 300\n\n");
  std::printf("step                1      10     299     300     310    1000  299, gradients x1000\n");
  std::vector<column> curves;
  curves.push_back(print_steps<microstep::sgd<1>>("sgd"));
  curves.push_back(print_steps<microstep::sgd<1>>("momentum 0.9", {.momentum = 0.9f}));
  curves.push_back(print_steps<microstep::sgd<1>>("momentum 1", {.momentum = 1.0f}));
  curves.push_back(print_steps<microstep::adagrad<1>>("adagrad"));
  curves.push_back(print_steps<microstep::rmsprop<1>>("rmsprop"));
  curves.push_back(print_steps<microstep::adadelta<1>>("adadelta", {.rho = 0.99}));
  curves.push_back(print_steps<microstep::adam<1>>("adam", {.beta2 = 0.99}));
  curves.push_back(print_steps<microstep::adam_amsgrad<1>>("adam_amsgrad", {.beta2 = 0.99}));
  curves.push_back(print_steps<microstep::adamax<1>>("adamax", {.beta2 = 0.99}));
  curves.push_back(print_steps<microstep::nadam<1>>("nadam", {.beta2 = 0.99}));
  curves.push_back(print_steps<microstep::radam<1>>("radam", {.beta2 = 0.99}));
  curves.push_back(print_steps<microstep::lion<1>>("lion"));
  save(folder, "steps", 1, curves);
}

path<2> print_valley(const microstep::sgd_options& options) {
  path<2> run = walk<microstep::sgd<2>>(options, valley_start, 10'000, valley);
  std::printf("%.4f   %-5.3g %-11s %6.0f %%   %s\n", static_cast<double>(options.learning_rate),
              static_cast<double>(options.momentum), options.nesterov ? "Nesterov" : "", 100.0 * overshoot(run),
              count_or_never(settled(run)).c_str());
  run.resize(std::min<std::size_t>(run.size(), 401));
  return run;
}

void momentum_in_a_valley(const std::string& folder) {
  std::printf("Momentum in a valley of curvatures 1 and 100, from (1, 0.3)\n\n");
  std::printf("rate     momentum          overshoot  settled at step\n");
  const path<2> none = print_valley({.learning_rate = 0.01f});
  print_valley({.learning_rate = 0.0198f});
  print_valley({.learning_rate = 0.01f, .momentum = 0.5f});
  const path<2> critical = print_valley({.learning_rate = 0.01f, .momentum = 0.81f});
  print_valley({.learning_rate = 0.0331f, .momentum = 0.669f});
  const path<2> usual = print_valley({.learning_rate = 0.01f, .momentum = 0.9f});
  print_valley({.learning_rate = 0.01f, .momentum = 0.9f, .nesterov = true});
  const path<2> heavy = print_valley({.learning_rate = 0.01f, .momentum = 0.99f});
  const path<2> endless = print_valley({.learning_rate = 0.01f, .momentum = 1.0f});
  save(folder, "overshoot", 0,
       {coordinate("momentum_0", none, 0), coordinate("momentum_0.81", critical, 0),
        coordinate("momentum_0.9", usual, 0), coordinate("momentum_0.99", heavy, 0),
        coordinate("momentum_1", endless, 0)});

  constexpr int steps = 60;
  const auto plain = walk<microstep::sgd<2>>({.learning_rate = 0.018f}, valley_start, steps, valley);
  const auto rolling =
      walk<microstep::sgd<2>>({.learning_rate = 0.01f, .momentum = 0.81f}, valley_start, steps, valley);
  const auto adam = walk<microstep::adam<2>>({.learning_rate = 0.05f}, valley_start, steps, valley);
  save(folder, "valley", 0,
       {coordinate("sgd_x", plain, 0), coordinate("sgd_y", plain, 1), coordinate("momentum_x", rolling, 0),
        coordinate("momentum_y", rolling, 1), coordinate("adam_x", adam, 0), coordinate("adam_y", adam, 1)});
}

void largest_rate() {
  std::printf("The largest learning rate in that valley, 2 (1 + momentum) / 100\n\n");
  std::printf("momentum   bound    settled at step: with 0.99 of it, with 1.01\n");
  for (const float momentum : {0.0f, 0.5f, 0.9f}) {
    const double bound = 2.0 * (1.0 + static_cast<double>(momentum)) / 100.0;
    const auto steps = [&](double share) {
      const auto rate = static_cast<float>(share * bound);
      const microstep::sgd_options options{.learning_rate = rate, .momentum = momentum};
      return count_or_never(settled(walk<microstep::sgd<2>>(options, valley_start, 2000, valley)));
    };
    std::printf("%-8.1f   %.4f %27s   %12s\n", static_cast<double>(momentum), bound, steps(0.99).c_str(),
                steps(1.01).c_str());
  }
}

template <class Optimizer>
column print_plateau(const char* name, typename Optimizer::options options = {}) {
  options.learning_rate = 0.1f;
  const path<1> run = walk<Optimizer>(options, plateau_start, 2200, plateau);
  const auto off = std::find_if(run.begin(), run.end(), [](const point<1>& w) { return w[0] < 1.0f; });
  std::printf("%-14s %9ld %14.0f %%   %s\n", name, static_cast<long>(off - run.begin()), 100.0 * overshoot(run),
              count_or_never(settled(run)).c_str());
  return coordinate(name, run, 0);
}

void off_a_plateau(const std::string& folder) {
  std::printf("Off a plateau: x^2 / (1 + x^2) from x = 6, learning rate 0.1\n\n");
  std::printf("               x < 1 at step   overshoot   settled at step\n");
  std::vector<column> curves;
  curves.push_back(print_plateau<microstep::sgd<1>>("sgd"));
  curves.push_back(print_plateau<microstep::sgd<1>>("momentum 0.9", {.momentum = 0.9f}));
  curves.push_back(print_plateau<microstep::sgd<1>>("momentum 0.99", {.momentum = 0.99f}));
  curves.push_back(print_plateau<microstep::rmsprop<1>>("rmsprop"));
  curves.push_back(print_plateau<microstep::adam<1>>("adam"));
  save(folder, "plateau", 0, curves);
}

void through_noise() {
  std::printf("A bowl of curvature 1, its gradient seen through noise of deviation 1\n\n");
  std::printf("                  noise in the first moment   jitter of the weight\n");
  std::printf("momentum  rate    measured   theory           measured   theory\n");
  const std::vector<float> noise = noisy_gradients(400'000, 0.0f, 1.0f, 3);
  struct row {
    double momentum, rate;
  };
  for (const auto& [m, rate] : {row{0.0, 0.1}, row{0.9, 0.1}, row{0.9, 0.01}, row{0.99, 0.001}}) {
    auto next = noise.begin();
    const path<1> run = walk<microstep::sgd<1>>(
        {.learning_rate = static_cast<float>(rate), .momentum = static_cast<float>(m)}, {0.0f},
        static_cast<int>(noise.size()), [&](const point<1>& w) { return point<1>{w[0] + *next++}; });
    std::printf("%-8g  %-6g  %6.3f     %6.3f           %6.3f     %6.3f\n", m, rate,
                spread(running_mean(noise, m)).deviation, std::sqrt((1.0 - m) / (1.0 + m)),
                spread(coordinate("", run, 0).values).deviation,
                std::sqrt(rate * (1.0 + m) / ((1.0 - m) * (2.0 * (1.0 + m) - rate))));
  }
}

constexpr point<4> gradient_sizes{0.125f, 0.5f, 2.0f, 8.0f};

template <class Optimizer>
void print_decay(const char* name) {
  float sign = -1.0f;
  const auto flipping = [&sign](const point<4>&) {
    sign = -sign;
    point<4> gradient = gradient_sizes;
    for (float& g : gradient) g *= sign;
    return gradient;
  };
  const path<4> run =
      walk<Optimizer>({.learning_rate = 0.01f, .weight_decay = 0.1f}, {1.0f, 1.0f, 1.0f, 1.0f}, 1000, flipping);
  std::printf("%-21s", name);
  for (const float w : run.back()) std::printf(" %7.2f", static_cast<double>(w));
  std::printf("\n");
}

void weight_decay() {
  std::printf("What 1000 steps of weight decay 0.1 leave of a weight of 1, learning rate 0.01\n\n");
  std::printf("gradient, +- in turn ");
  for (const float g : gradient_sizes) std::printf(" %7g", static_cast<double>(g));
  std::printf("\n");
  print_decay<microstep::adam<4>>("adam (coupled)");
  print_decay<microstep::adamw<4>>("adamw (decoupled)");
}

/// Over the learning rates 2^-12 to 2^6, one for all starts: the fewest steps in which a rule settles from each of
/// them.
template <class Optimizer, class Gradient>
std::optional<std::size_t> fewest_steps(typename Optimizer::options options,
                                        const std::vector<point<Optimizer::size>>& starts, Gradient gradient) {
  std::optional<std::size_t> best;
  for (int exponent = -12; exponent <= 6; ++exponent) {
    options.learning_rate = std::ldexp(1.0f, exponent);
    std::optional<std::size_t> worst = 0;
    for (const auto& start : starts) {
      const auto steps = settled(walk<Optimizer>(options, start, 4000, gradient));
      worst = steps && worst ? std::optional{std::max(*steps, *worst)} : std::nullopt;
    }
    if (worst && (!best || *worst < *best)) best = worst;
  }
  return best;
}

template <template <std::size_t> class Optimizer>
void print_contestant(const char* name, const typename Optimizer<1>::options& options = {}) {
  constexpr float root_of_half = 0.70710678f;
  std::vector<point<2>> starts, turned;
  for (const float y : {0.1f, 0.3f, 0.6f, 0.9f}) {
    starts.push_back({1.0f, y});
    turned.push_back({(1.0f + y) * root_of_half, (1.0f - y) * root_of_half});
  }
  std::printf("%-23s %2zu   %6s   %6s   %7s\n", name, Optimizer<1>::state_bytes_per_weight,
              count_or_never(fewest_steps<Optimizer<2>>(options, starts, valley)).c_str(),
              count_or_never(fewest_steps<Optimizer<2>>(options, turned, turned_valley)).c_str(),
              count_or_never(fewest_steps<Optimizer<1>>(options, {{5.1f}, {5.4f}, {5.7f}, {6.0f}}, plateau)).c_str());
}

void what_the_bytes_buy() {
  std::printf(
      "Steps until settled, the worst of four starts, at the best of the learning rates 2^-12, 2^-11, ... 2^6\n\n");
  std::printf("           state bytes a weight   valley   turned   plateau\n");
  print_contestant<microstep::sgd>("sgd");
  print_contestant<microstep::sgd>("momentum 0.9", {.momentum = 0.9f});
  print_contestant<microstep::sgd>("momentum 0.9, Nesterov", {.momentum = 0.9f, .nesterov = true});
  print_contestant<microstep::adagrad>("adagrad");
  print_contestant<microstep::rmsprop>("rmsprop");
  print_contestant<microstep::lion>("lion");
  print_contestant<microstep::rmsprop_momentum>("rmsprop, momentum 0.9");
  print_contestant<microstep::adadelta>("adadelta");
  print_contestant<microstep::adam>("adam");
  print_contestant<microstep::adamax>("adamax");
  print_contestant<microstep::nadam>("nadam");
  print_contestant<microstep::radam>("radam");
  print_contestant<microstep::adam_amsgrad>("adam_amsgrad");
}

examples::exit_code fail(const std::string& message) {
  std::fflush(stdout);
  std::fprintf(stderr, "%s: %s\n", program, message.c_str());
  return examples::run_failed;
}

examples::exit_code run(const std::string& folder) {
  const auto next = [] { std::printf("\n"); };
  what_the_moments_estimate(folder);
  next();
  how_long_a_step_is(folder);
  next();
  momentum_in_a_valley(folder);
  next();
  largest_rate();
  next();
  off_a_plateau(folder);
  next();
  through_noise();
  next();
  weight_decay();
  next();
  what_the_bytes_buy();
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) return fail("cannot write the output");
  return examples::success;
}

}  // namespace

int main(int argc, char** argv) try {
  examples::command_line options{
      program, "Shows in small runs what first and second moments do to a step: the numbers of optim/README.md.",
      "Exit code: 0 done, 1 output not written, 2 bad command line."};
  std::string folder;
  examples::add_path(options, "--csv", folder, "a folder to write to", "FOLDER",
                     "Write the curves of the figures into this folder, which must exist");
  if (const auto code = options.read(argc, argv)) return *code;
  return run(folder);
} catch (const std::exception& error) {
  return fail(error.what());
}
