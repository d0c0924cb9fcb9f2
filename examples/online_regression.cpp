// SPDX-License-Identifier: MIT
//
// A sensor that drifts, and a calibration that follows it: linear<4, 1> learns from each reading once, as it arrives,
// and is measured on each before it learns from it. Beside it stand the calibration that left the factory, and what the
// sensor's own noise would leave if one knew how it has drifted. Strict arithmetic: what is printed is the same on
// every machine.

#include <microstep/microstep.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "curves.hpp"
#include "drifting_sensor.hpp"
#include "parameter_hash.hpp"

namespace {

using examples::calibration;
using examples::drifting_sensor;
using examples::sensor_reading;
using microstep::status;
using microstep::simd::scalar;

constexpr const char* program = "online_regression";
constexpr std::uint32_t days = 120, days_of_a_row = 10;
constexpr std::uint32_t days_before_learning = 3;  // meanwhile the normaliser gets to know the features

constexpr std::size_t features = sensor_reading::features;
using model = microstep::linear<features, 1>;
using learner = microstep::trainer<model, microstep::sgd, microstep::huber, /*batch*/ 1>;
// Huber's delta is twice the deviation of the reference: what is farther off pulls no harder.
constexpr learner::options_type options{.optimizer = {.learning_rate = 0.02f}, .loss = {.delta = 4.0f}};
static_assert(options.check() == status::ok);

// All that the device needs for this, in .bss. The normaliser goes on, too, with a window of ten days: a feature that
// has walked away comes back to where one step size suits all weights.
learner trainer{options};
microstep::normaliser<features> normaliser{{.window = 10 * drifting_sensor::readings_a_day}};
static_assert(sizeof trainer + sizeof normaliser <= 320);  // 164 without vector registers

/// The root of the mean of squared errors.
class error_meter {
 public:
  void add(float prediction, float truth) noexcept {
    const scalar error = scalar{prediction} - truth;
    squares_.add((error * error).fold());
    ++count_;
  }
  [[nodiscard]] float value() const noexcept {
    return square_root(scalar{squares_.value()} / static_cast<float>(count_)).fold();
  }

 private:
  microstep::compensated_sum squares_;
  std::uint32_t count_ = 0;
};

/// The same calibration for normalised features: where the model begins.
void set_out_from(const calibration& factory) noexcept {
  scalar offset = factory.offset;
  for (std::size_t i = 0; i < features; ++i) {
    offset = offset + scalar{factory.weights[i]} * normaliser.mean(i);
    trainer.model().weights()[i] = (scalar{factory.weights[i]} * square_root(scalar{normaliser.variance(i)})).fold();
  }
  trainer.model().bias()[0] = offset.fold();
}

struct estimate {
  status verdict;
  float ppb;
};

/// What the device does with a reading: says what it means, and then learns from the analyser beside it. Of a reading
/// that is no number nothing is learnt.
estimate follow(const sensor_reading& reading, bool learning, const calibration& factory) noexcept {
  std::array<float, features> row{};
  status verdict = normaliser.update(reading.raw);
  if (verdict == status::ok) verdict = normaliser.normalise(reading.raw, row);
  if (verdict != status::ok) return {verdict, 0.0f};
  if (!learning) return {status::ok, factory(reading.raw)};

  std::array<float, 1> prediction{};
  trainer.model().forward(row, prediction);
  return {trainer.step(row, std::array{reading.reference}).status, prediction[0]};
}

struct contest {
  error_meter factory, online, noise;

  void add(const sensor_reading& reading, const calibration& first, float followed, const calibration& best) noexcept {
    factory.add(first(reading.raw), reading.truth);
    online.add(followed, reading.truth);
    noise.add(best(reading.raw), reading.truth);
  }
};

struct outcome {
  std::vector<examples::column> daily{{"factory", {}}, {"online", {}}, {"noise", {}}};
  contest last;  // row of the table
  unsigned refused = 0;
};

outcome run_the_days() {
  outcome all;
  drifting_sensor sensor{1};
  const calibration factory = sensor.ideal();

  for (std::uint32_t day = 1; day <= days; ++day) {
    if (day % days_of_a_row == 1) all.last = {};
    contest today;
    for (std::uint32_t i = 0; i < drifting_sensor::readings_a_day; ++i) {
      const sensor_reading reading = sensor.next();
      const estimate followed = follow(reading, day > days_before_learning, factory);
      if (followed.verdict != status::ok) {
        ++all.refused;
        continue;
      }
      today.add(reading, factory, followed.ppb, sensor.ideal());
      all.last.add(reading, factory, followed.ppb, sensor.ideal());
    }
    if (day == days_before_learning) set_out_from(factory);

    all.daily[0].values.push_back(today.factory.value());
    all.daily[1].values.push_back(today.online.value());
    all.daily[2].values.push_back(today.noise.value());
    if (day % days_of_a_row == 0) {
      std::printf("%3lu to %3lu %19.2f %17.2f %21.2f\n", static_cast<unsigned long>(day + 1 - days_of_a_row),
                  static_cast<unsigned long>(day), static_cast<double>(all.last.factory.value()),
                  static_cast<double>(all.last.online.value()), static_cast<double>(all.last.noise.value()));
    }
  }
  return all;
}

examples::exit_code fail(const std::string& message) {
  std::fflush(stdout);
  std::fprintf(stderr, "%s: %s\n", program, message.c_str());
  return examples::run_failed;
}

examples::exit_code run(const std::string& folder) {
  std::printf("A gas sensor that drifts, %lu readings a day; root of the mean squared error in ppb\n\n",
              static_cast<unsigned long>(drifting_sensor::readings_a_day));
  std::printf("days         factory calibration   learning online   noise of the sensor\n");
  const outcome all = run_the_days();
  examples::save(folder, program, 1, all.daily, "day");
  std::printf("\n%u readings were refused\nparameters %016llx\n\n", all.refused,
              static_cast<unsigned long long>(examples::parameter_hash(trainer.model().parameters())));

  const float factory = all.last.factory.value(), online = all.last.online.value(), noise = all.last.noise.value();
  const bool followed = online < factory * 0.2f && online < noise * 2.0f;
  std::printf(followed
                  ? "It followed: in the last row the factory calibration is %.1f ppb off, the one that went on "
                    "learning %.1f, and\n"
                    "%.1f would be left if gain and offset were known. Every machine prints these numbers.\n"
                  : "It did not follow: with %.1f ppb of the factory calibration, %.1f should be nearer to %.1f.\n",
              static_cast<double>(factory), static_cast<double>(online), static_cast<double>(noise));
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) return fail("cannot write the output");
  return followed ? examples::success : examples::run_failed;
}

}  // namespace

int main(int argc, char** argv) try {
  examples::command_line arguments{
      program, "Follows the drift of a sensor by learning from each reading once, and compares.",
      "Exit code: 0 it followed, 1 it did not, or output not written, 2 bad command line."};
  std::string folder;
  examples::add_path(arguments, "--csv", folder, "a folder to write to", "FOLDER",
                     "Write online_regression.csv, a line per day, into this folder, which must exist");
  if (const auto code = arguments.read(argc, argv)) return *code;
  return run(folder);
} catch (const std::exception& error) {
  return fail(error.what());
}
