// SPDX-License-Identifier: MIT
// What is said of the simulated sensor, and of the memory in which it is followed.

#include "drifting_sensor.hpp"

#include <doctest/doctest.h>
#include <microstep/microstep.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "parameter_hash.hpp"

namespace {

using examples::calibration;
using examples::drifting_sensor;
using examples::sensor_reading;

// As the README has it.
using pack = microstep::simd::native<microstep::arithmetic::strict>;
constexpr std::size_t bytes_to_follow_it =
    sizeof(microstep::trainer<microstep::linear<4, 1>, microstep::sgd, microstep::huber, 1>) +
    sizeof(microstep::normaliser<4>);
static_assert(pack::size > 1 || bytes_to_follow_it == 164);

/// The offset in mV that this calibration takes out, at 20 degrees and 50 percent.
double offset_of(const calibration& c) {
  const auto [working, auxiliary, warmth, damp] = c.weights;
  const double at_zero =
      static_cast<double>(c.offset) + 20.0 * static_cast<double>(warmth) + 50.0 * static_cast<double>(damp);
  return -at_zero / static_cast<double>(working);
}

double gain_of(const calibration& c) { return 1.0 / static_cast<double>(c.weights[0]); }

void live(drifting_sensor& sensor, std::uint32_t days) {
  for (std::uint32_t i = 0; i < days * drifting_sensor::readings_a_day; ++i) static_cast<void>(sensor.next());
}

TEST_CASE("its readings have the same bits on every target") {
  drifting_sensor sensor{1};
  std::array<float, 6 * 300> told{};
  for (std::size_t i = 0; i < told.size(); i += 6) {
    const sensor_reading r = sensor.next();
    for (std::size_t f = 0; f < 4; ++f) told[i + f] = r.raw[f];
    told[i + 4] = r.reference;
    told[i + 5] = r.truth;
  }
  CHECK(microstep::all_finite(told));  // a NaN's bits may differ
  CHECK(examples::parameter_hash(told) == 0xcdd1af8346022a52u);
}

TEST_CASE("the gain falls by 0.25 % a day, and a knock costs a tenth of it and 6 mV") {
  drifting_sensor sensor{1};
  CHECK(gain_of(sensor.ideal()) == 1.0);
  CHECK(offset_of(sensor.ideal()) == doctest::Approx(10.0));
  live(sensor, 40);
  CHECK(gain_of(sensor.ideal()) == doctest::Approx(0.9).epsilon(1e-4));
  live(sensor, drifting_sensor::knocked_on_day - 1 - 40);
  CHECK(gain_of(sensor.ideal()) == doctest::Approx(0.825).epsilon(1e-4));
  const double before = offset_of(sensor.ideal());
  static_cast<void>(sensor.next());
  CHECK(gain_of(sensor.ideal()) == doctest::Approx(0.725).epsilon(1e-4));
  CHECK(offset_of(sensor.ideal()) - before == doctest::Approx(-6.0).epsilon(0.05));  // and a step of its walk
}

TEST_CASE("the offset walks by 0.4 mV a day") {
  double squares = 0.0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    drifting_sensor sensor{seed};
    live(sensor, 1);
    const double walked = offset_of(sensor.ideal()) - 10.0;
    squares += walked * walked;
  }
  CHECK(std::sqrt(squares / 400.0) == doctest::Approx(0.4).epsilon(0.1));
}

TEST_CASE(
    "what is left to who knows it is its noise; the analyser has outliers, the sensor readings that are no number") {
  drifting_sensor sensor{2};
  double squares = 0.0;
  double reference_squares = 0.0;
  int usable = 0, broken = 0, far_off = 0;
  for (int i = 0; i < 40'000; ++i) {
    const sensor_reading r = sensor.next();
    if (!microstep::all_finite(r.raw)) {
      ++broken;
      continue;
    }
    ++usable;
    const double error = gain_of(sensor.ideal()) * static_cast<double>(sensor.ideal()(r.raw) - r.truth);
    squares += error * error;
    const auto reference_error = static_cast<double>(r.reference - r.truth);
    if (std::fabs(reference_error) > 10.0) {  // five deviations of what is no outlier
      ++far_off;
    } else {
      reference_squares += reference_error * reference_error;
    }
  }
  // Of the electrode 0.4 mV, and what errors of 0.1 degrees and 0.5 percent make: 0.09 and 0.025.
  CHECK(std::sqrt(squares / usable) == doctest::Approx(0.411).epsilon(0.02));
  CHECK(std::sqrt(reference_squares / usable) == doctest::Approx(2.0).epsilon(0.05));
  CHECK(broken == doctest::Approx(20.0).epsilon(0.5));                      // one in 2000
  CHECK(far_off == doctest::Approx(40'000.0 / 33.0 * 0.803).epsilon(0.1));  // one in 33, of which some are not far off
}

}  // namespace
