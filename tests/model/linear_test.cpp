// SPDX-License-Identifier: MIT
#include "microstep/model/linear.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

#include <doctest/doctest.h>

#include "support/oracle.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::linear;

namespace {

/// Calls check<inputs, outputs>() for shapes around every border: sixteen lanes, tiles, registers, their tails.
template <class Check>
void for_shapes(Check check) {
  const auto at = [&]<std::size_t I, std::size_t... O>(std::index_sequence<O...>) {
    (check.template operator()<I, O>(), ...);
  };
  at.template operator()<1>(std::index_sequence<1, 2, 5>{});
  at.template operator()<2>(std::index_sequence<1, 3>{});
  at.template operator()<7>(std::index_sequence<4>{});
  at.template operator()<15>(std::index_sequence<1, 9>{});
  at.template operator()<16>(std::index_sequence<1, 4>{});
  at.template operator()<17>(std::index_sequence<3, 8>{});
  at.template operator()<31>(std::index_sequence<2>{});
  at.template operator()<33>(std::index_sequence<5, 16>{});
  at.template operator()<48>(std::index_sequence<6>{});
  at.template operator()<64>(std::index_sequence<10>{});
  at.template operator()<65>(std::index_sequence<1, 17>{});
  at.template operator()<70>(std::index_sequence<17>{});
}

template <std::size_t Inputs, std::size_t Outputs>
linear<Inputs, Outputs> random_model() {
  linear<Inputs, Outputs> model;
  const std::vector<float> values = support::normals(model.parameter_count, 7 * Inputs + Outputs);
  std::memcpy(model.parameters().data(), values.data(), values.size() * sizeof(float));
  return model;
}

/// Each value within so many roundings of what is expected, where `scale` is the same sum over magnitudes.
void check_roundings(std::size_t roundings, const std::vector<float>& values, const std::vector<double>& expected,
                     const std::vector<double>& scale) {
  REQUIRE(values.size() == expected.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double bound = static_cast<double>(roundings) * 0x1p-24 * scale[i];
    CHECK(std::abs(static_cast<double>(values[i]) - expected[i]) <= bound);
  }
}

void check_equal(float value, float expected) { CHECK(value == expected); }
void check_at_least(double value, double least) { CHECK(value >= least); }
void check_is_nan(float value) { CHECK(std::isnan(value)); }

/// A place of a gradient that is written for the first time.
void check_new(float value) { CHECK(std::isnan(value)); }

template <arithmetic A, std::size_t Inputs, std::size_t Outputs>
std::vector<float> gradient_of(const linear<Inputs, Outputs>& model, const std::vector<float>& rows,
                               const std::vector<float>& errors) {
  std::vector<float> gradient(model.parameter_count, support::not_a_number);
  model.template backward<A>(rows, errors, [&]<microstep::simd::any_pack P>(std::size_t index, P value) {
    for (std::size_t lane = 0; lane < P::size; ++lane) check_new(gradient.at(index + lane));
    value.store(gradient.data() + index);
  });
  return gradient;
}

}  // namespace

TEST_CASE("forward and backward stay within their stated roundings of the oracle") {
  for_shapes([]<std::size_t Inputs, std::size_t Outputs>() {
    CAPTURE(Inputs);
    CAPTURE(Outputs);
    const auto model = random_model<Inputs, Outputs>();
    const oracle::linear reference{Inputs, Outputs};
    const auto parameters = oracle::widen(model.parameters());
    for (const std::size_t count : {1u, 2u, 8u, 16u, 33u}) {
      CAPTURE(count);
      const std::vector<float> rows = support::normals(count * Inputs, count);
      const std::vector<float> errors = support::normals(count * Outputs, 100 + count);
      // The same sums over magnitudes bound what roundings can add up to.
      const auto magnitudes = [](std::vector<double> values) {
        for (double& value : values) value = std::abs(value);
        return values;
      };
      const auto wide_rows = oracle::widen(rows);
      const auto wide_errors = oracle::widen(errors);
      const auto expected = reference.forward(parameters, wide_rows);
      const auto scale = reference.forward(magnitudes(parameters), magnitudes(wide_rows));
      const auto expected_gradient = reference.backward(wide_rows, wide_errors);
      const auto gradient_scale = reference.backward(magnitudes(wide_rows), magnitudes(wide_errors));

      const auto check = [&]<arithmetic A>() {
        std::vector<float> predictions(count * Outputs);
        model.template forward<A>(rows, predictions);
        check_roundings(Inputs + 2, predictions, expected, scale);
        check_roundings(count + 1, gradient_of<A>(model, rows, errors), expected_gradient, gradient_scale);
      };
      check.template operator()<arithmetic::strict>();
      check.template operator()<arithmetic::fused>();
      check.template operator()<arithmetic::fast>();
    }
  });
}

TEST_CASE("sums keep the documented order, on every target") {
  // Written out with plain floats: no product is merged into a sum here, since each is stored first.
  const auto product = [](float a, float b) {
    const volatile float p = a * b;
    return static_cast<float>(p);
  };
  for_shapes([&]<std::size_t Inputs, std::size_t Outputs>() {
    CAPTURE(Inputs);
    CAPTURE(Outputs);
    constexpr std::size_t count = 19;
    const auto model = random_model<Inputs, Outputs>();
    const std::vector<float> rows = support::normals(count * Inputs, 1);
    const std::vector<float> errors = support::normals(count * Outputs, 2);
    const auto fold = [](std::array<float, 16> lanes) {
      for (std::size_t half = 8; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i) lanes[i] += lanes[i + half];
      }
      return lanes[0];
    };
    std::vector<float> predictions(count * Outputs);
    model.forward(rows, predictions);
    for (std::size_t row = 0; row < count; ++row) {
      for (std::size_t output = 0; output < Outputs; ++output) {
        std::array<float, 16> lanes{};
        for (std::size_t i = 0; i < Inputs; ++i) {
          lanes[Inputs < 16 ? 0 : i % 16] += product(model.weights()[output * Inputs + i], rows[row * Inputs + i]);
        }
        check_equal(predictions[row * Outputs + output], fold(lanes) + model.bias()[output]);
      }
    }
    const std::vector<float> gradient = gradient_of<arithmetic::strict>(model, rows, errors);
    constexpr bool across_lanes = Inputs == 1 && Outputs == 1;
    for (std::size_t output = 0; output < Outputs; ++output) {
      for (std::size_t i = 0; i <= Inputs; ++i) {  // i == Inputs: the bias
        std::array<float, 16> lanes{};
        for (std::size_t row = 0; row < count; ++row) {
          const float feature = i == Inputs ? 1.0f : rows[row * Inputs + i];
          lanes[across_lanes ? row % 16 : 0] += product(errors[row * Outputs + output], feature);
        }
        check_equal(gradient[i == Inputs ? Outputs * Inputs + output : output * Inputs + i], fold(lanes));
      }
    }
  });
}

TEST_CASE("the sink meets parameters in an order that the width of a register does not change") {
  // Within each of sixteen columns: groups of four outputs or what is left, then the outputs of a group, at each column
  // in turn.
  linear<70, 7> model;
  const std::vector<float> rows = support::normals(70, 1), errors = support::normals(7, 2);
  std::array<std::vector<std::size_t>, 16> met, expected;
  model.backward(rows, errors, [&]<microstep::simd::any_pack P>(std::size_t index, P) {
    for (std::size_t i = index; i < index + P::size && i < 490; ++i) met[i % 70 % 16].push_back(i);
  });
  for (std::size_t group = 0; group < 7; group += 4) {
    for (std::size_t column = 0; column < 70; ++column) {
      for (std::size_t output = group; output < std::min<std::size_t>(group + 4, 7); ++output) {
        expected[column % 16].push_back(output * 70 + column);
      }
    }
  }
  for (std::size_t lane = 0; lane < 16; ++lane) CHECK(met[lane] == expected[lane]);
}

TEST_CASE("norm_bound is no less than the norm, and no number where the data is none") {
  for_shapes([]<std::size_t Inputs, std::size_t Outputs>() {
    const auto model = random_model<Inputs, Outputs>();
    for (const std::size_t rows : {1u, 2u, 33u}) {
      for (const float scale : {0x1p-100f, 1.0f, 0x1p40f}) {
        std::vector<float> inputs = support::normals(rows * Inputs, rows), errors = support::normals(rows * Outputs, 3);
        for (float& x : inputs) x *= scale;
        double squares = 0.0;
        for (const float g : gradient_of<arithmetic::strict>(model, inputs, errors)) {
          squares += static_cast<double>(g) * static_cast<double>(g);
        }
        check_at_least(static_cast<double>(model.norm_bound(inputs, errors)), std::sqrt(squares));
        inputs.back() = std::nanf("");
        check_is_nan(model.norm_bound(inputs, errors));
        inputs.back() = 0.0f;
        errors.front() = std::nanf("");
        check_is_nan(model.norm_bound(inputs, errors));
      }
    }
  });
}

TEST_CASE("parameters are weights row by row, then bias, and nothing else is in the model") {
  linear<3, 2> model;
  for (std::size_t i = 0; i < 8; ++i) model.parameters()[i] = static_cast<float>(i);
  std::array<float, 2> prediction{};
  model.forward(std::array<float, 3>{1.0f, 10.0f, 100.0f}, prediction);
  CHECK(prediction == std::array<float, 2>{210.0f + 6.0f, 543.0f + 7.0f});
  CHECK(model.weights()[3] == 3.0f);
  CHECK(model.bias()[1] == 7.0f);
  static_assert(linear<3, 2>::parameter_count == 8);
  static_assert(microstep::model<linear<3, 2>>);
  static_assert(sizeof(linear<64, 10>) <= 4 * 650 + 60);
}

TEST_CASE("initialise draws each parameter within 1 / sqrt(inputs), in order, from the specified generator") {
  microstep::random_generator generator{5}, replay{5};
  linear<16, 3> model;
  model.initialise(generator);
  float least = 1.0f, most = -1.0f;
  for (const float parameter : model.parameters()) {
    const auto centred = static_cast<int>(replay() >> 8) - (1 << 23);
    CHECK(parameter == static_cast<float>(centred) * 0x1p-23f * 0.25f);
    least = std::min(least, parameter);
    most = std::max(most, parameter);
  }
  CHECK(generator == replay);
  CHECK(least < -0.2f);
  CHECK(most > 0.2f);
}
