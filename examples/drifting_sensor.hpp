// SPDX-License-Identifier: MIT
#pragma once

#include <microstep/core/draw.hpp>
#include <microstep/core/random.hpp>
#include <microstep/simd/pack.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace examples {

/// What a sensor tells, and what stands beside it.
struct sensor_reading {
  static constexpr std::size_t features = 4;

  std::array<float, features>
      raw;          ///< working and auxiliary electrode in mV, temperature in degrees, humidity in percent
  float reference;  ///< an analyser beside it, in ppb: noisy, and now and then far off
  float truth;      ///< in ppb; nobody has it but the simulation
};

/// The weights of the raw features and an offset: raw features to ppb.
struct calibration {
  std::array<float, sensor_reading::features> weights;
  float offset;

  [[nodiscard]] float operator()(const std::array<float, sensor_reading::features>& raw) const noexcept {
    microstep::simd::scalar sum = offset;
    for (std::size_t i = 0; i < raw.size(); ++i) sum = sum + microstep::simd::scalar{weights[i]} * raw[i];
    return sum.fold();
  }
};

/// A gas sensor in the street, simulated: an electrochemical cell, read each ten minutes. Its numbers are made up, and
/// it ages sooner than one would like: the gain falls by 0.25 % of its first value a day, the offset walks by 0.4 mV a
/// day, and at the beginning of day 71 it is knocked, which costs a tenth of the first gain and 6 mV. One value of the
/// analyser in 33 is an outlier, and one of the sensor in 2000 is no number.
///
/// error   none between targets: sums and products are a scalar's, draws the specified generator's
class drifting_sensor {
  using scalar = microstep::simd::scalar;

 public:
  static constexpr std::uint32_t readings_a_day = 144;
  static constexpr std::uint32_t knocked_on_day = 71;  // the first is 1

  explicit drifting_sensor(std::uint64_t seed) noexcept : random_{seed} {}

  [[nodiscard]] sensor_reading next() noexcept {
    const float day_time = static_cast<float>(count_ % readings_a_day) / readings_a_day;
    age();
    ++count_;

    // Each of these wanders about its mean of 0 with a deviation of 1.
    for (float& w : weather_) w = (scalar{w} * 0.99f + noise(0.14106736f)).fold();
    const scalar temperature = scalar{wave(day_time)} * 6.0f + scalar{weather_[0]} * 3.0f + 15.0f;
    const scalar humidity = scalar{weather_[1]} * 8.0f - (temperature - 15.0f) * 1.5f + 60.0f;
    const scalar gas = magnitude(scalar{wave(2.0f * day_time)} * 8.0f + scalar{weather_[2]} * 8.0f + 25.0f);

    const scalar warmth = temperature - 20.0f;
    const scalar auxiliary = warmth * 0.6f + 12.0f + noise(0.1f);
    const scalar working =
        scalar{gain_} * gas + warmth * warmth_gain + (humidity - 50.0f) * humidity_gain + scalar{offset_} + noise(0.4f);
    sensor_reading reading{
        {working.fold(), auxiliary.fold(), (temperature + noise(0.1f)).fold(), (humidity + noise(0.5f)).fold()},
        (gas + noise(2.0f)).fold(),
        gas.fold()};
    if (microstep::below(random_, 33) == 0) reading.reference = (scalar{reading.reference} + noise(40.0f)).fold();
    if (microstep::below(random_, 2000) == 0) reading.raw[0] = std::numeric_limits<float>::quiet_NaN();
    return reading;
  }

  /// What somebody would have to know to read the sensor as it is now: what is left is the sensor's noise.
  [[nodiscard]] calibration ideal() const noexcept {
    const scalar per_mv = scalar{1.0f} / gain_;
    return {{per_mv.fold(), 0.0f, (-per_mv * warmth_gain).fold(), (-per_mv * humidity_gain).fold()},
            (per_mv * (scalar{warmth_gain} * 20.0f + scalar{humidity_gain} * 50.0f - offset_)).fold()};
  }

 private:
  static constexpr float warmth_gain = 0.9f, humidity_gain = 0.05f;  // mV a degree, mV a percent

  [[nodiscard]] scalar noise(float deviation) noexcept { return scalar{microstep::normal(random_)} * deviation; }

  /// Two parabolas in place of a sine of period 1.
  [[nodiscard]] static float wave(float time) noexcept {
    const scalar x = scalar{time < 1.0f ? time : time - 1.0f} * 2.0f - 1.0f;
    return (x * 4.0f * (scalar{1.0f} - magnitude(x))).fold();
  }

  void age() noexcept {
    gain_ = (scalar{gain_} - 0.0025f / readings_a_day).fold();
    offset_ = (scalar{offset_} + noise(0.4f / 12.0f)).fold();  // 12 is the root of the readings a day
    if (count_ == (knocked_on_day - 1) * readings_a_day) {
      gain_ = (scalar{gain_} - 0.1f).fold();
      offset_ = (scalar{offset_} - 6.0f).fold();
    }
  }

  microstep::random_generator random_;
  std::uint32_t count_ = 0;
  float gain_ = 1.0f, offset_ = 10.0f;  // mV a ppb, mV
  std::array<float, 3> weather_{};
};

}  // namespace examples
