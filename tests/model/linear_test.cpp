// SPDX-License-Identifier: MIT
#include "microstep/model/linear.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include "support/oracle.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::linear;

namespace {

/// A gradient of which each entry is delivered once.
class delivered {
 public:
  explicit delivered(std::size_t count) : gradient_(count, support::not_a_number) {}

  template <microstep::simd::any_pack P>
  void operator()(std::size_t index, P value) {
    float lanes[P::size];
    value.store(lanes);
    receive(index, lanes);
  }
  [[nodiscard]] const std::vector<float>& gradient() const { return gradient_; }

 private:
  void receive(std::size_t index, std::span<const float> part) {
    for (const float value : part) {
      CHECK(std::isnan(gradient_.at(index)));
      gradient_[index++] = value;
    }
  }

  std::vector<float> gradient_;
};

/// A random model whose shape is a number: only the library's code is compiled for each shape.
struct any_linear {
  std::size_t inputs, outputs;
  std::span<const float> weights, bias, parameters;
  const void* model;

  using forward_in = void (*)(const void* model, std::span<const float> rows, std::span<float> predictions);
  using backward_in = void (*)(const void* model, std::span<const float> rows, std::span<const float> errors,
                               delivered&);
  std::array<forward_in, 3> forwards;  ///< an entry for each arithmetic
  std::array<backward_in, 3> backwards;
  float (*norm_bound)(const void* model, std::span<const float> rows, std::span<const float> errors);

  std::vector<float> predictions_for(arithmetic in, const std::vector<float>& rows) const {
    std::vector<float> predictions(rows.size() / inputs * outputs);
    forwards[static_cast<std::size_t>(in)](model, rows, predictions);
    return predictions;
  }
  std::vector<float> gradient_of(arithmetic in, const std::vector<float>& rows,
                                 const std::vector<float>& errors) const {
    delivered all{parameters.size()};
    backwards[static_cast<std::size_t>(in)](model, rows, errors, all);
    return all.gradient();
  }
};

template <arithmetic A, class Model>
void forward(const void* model, std::span<const float> rows, std::span<float> predictions) {
  static_cast<const Model*>(model)->template forward<A>(rows, predictions);
}

template <arithmetic A, class Model>
void backward(const void* model, std::span<const float> rows, std::span<const float> errors, delivered& all) {
  static_cast<const Model*>(model)->template backward<A>(rows, errors, all);
}

template <class Model>
float norm_bound(const void* model, std::span<const float> rows, std::span<const float> errors) {
  return static_cast<const Model*>(model)->norm_bound(rows, errors);
}

template <std::size_t Inputs, std::size_t Outputs>
any_linear random_model() {
  using model_type = linear<Inputs, Outputs>;
  using enum arithmetic;
  static model_type model;
  std::ranges::copy(support::normals(model.parameter_count, 7 * Inputs + Outputs), model.parameters().begin());
  return {.inputs = Inputs,
          .outputs = Outputs,
          .weights = model.weights(),
          .bias = model.bias(),
          .parameters = model.parameters(),
          .model = &model,
          .forwards = {forward<strict, model_type>, forward<fused, model_type>, forward<fast, model_type>},
          .backwards = {backward<strict, model_type>, backward<fused, model_type>, backward<fast, model_type>},
          .norm_bound = norm_bound<model_type>};
}

/// Shapes around every border: sixteen lanes, tiles, registers, their tails.
const std::vector<any_linear>& shapes() {
  static const std::vector<any_linear> all{
      random_model<1, 1>(),   random_model<1, 2>(),  random_model<1, 5>(),   random_model<2, 1>(),
      random_model<2, 3>(),   random_model<7, 4>(),  random_model<15, 1>(),  random_model<15, 9>(),
      random_model<16, 1>(),  random_model<16, 4>(), random_model<17, 3>(),  random_model<17, 8>(),
      random_model<31, 2>(),  random_model<33, 5>(), random_model<33, 16>(), random_model<48, 6>(),
      random_model<64, 10>(), random_model<65, 1>(), random_model<65, 17>(), random_model<70, 17>(),
  };
  return all;
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

}  // namespace

TEST_CASE("forward and backward stay within their stated roundings of the oracle") {
  for (const any_linear& model : shapes()) {
    CAPTURE(model.inputs);
    CAPTURE(model.outputs);
    const oracle::linear reference{model.inputs, model.outputs};
    const auto parameters = oracle::widen(model.parameters);
    for (const std::size_t count : {1u, 2u, 8u, 16u, 33u}) {
      CAPTURE(count);
      const std::vector<float> rows = support::normals(count * model.inputs, count);
      const std::vector<float> errors = support::normals(count * model.outputs, 100 + count);
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
      for (const arithmetic in : {arithmetic::strict, arithmetic::fused, arithmetic::fast}) {
        check_roundings(model.inputs + 2, model.predictions_for(in, rows), expected, scale);
        check_roundings(count + 1, model.gradient_of(in, rows, errors), expected_gradient, gradient_scale);
      }
    }
  }
}

TEST_CASE("sums keep the documented order, on every target") {
  // Written out with plain floats: no product is merged into a sum here, since each is stored first.
  const auto product = [](float a, float b) {
    const volatile float p = a * b;
    return static_cast<float>(p);
  };
  const auto fold = [](std::array<float, 16> lanes) {
    for (std::size_t half = 8; half > 0; half /= 2) {
      for (std::size_t i = 0; i < half; ++i) lanes[i] += lanes[i + half];
    }
    return lanes[0];
  };
  for (const any_linear& model : shapes()) {
    CAPTURE(model.inputs);
    CAPTURE(model.outputs);
    const std::size_t inputs = model.inputs, outputs = model.outputs, count = 19;
    const std::vector<float> rows = support::normals(count * inputs, 1);
    const std::vector<float> errors = support::normals(count * outputs, 2);
    const std::vector<float> predictions = model.predictions_for(arithmetic::strict, rows);
    for (std::size_t row = 0; row < count; ++row) {
      for (std::size_t output = 0; output < outputs; ++output) {
        std::array<float, 16> lanes{};
        for (std::size_t i = 0; i < inputs; ++i) {
          lanes[inputs < 16 ? 0 : i % 16] += product(model.weights[output * inputs + i], rows[row * inputs + i]);
        }
        CHECK(predictions[row * outputs + output] == fold(lanes) + model.bias[output]);
      }
    }
    const std::vector<float> gradient = model.gradient_of(arithmetic::strict, rows, errors);
    const bool across_lanes = inputs == 1 && outputs == 1;
    for (std::size_t output = 0; output < outputs; ++output) {
      for (std::size_t i = 0; i <= inputs; ++i) {  // i == inputs: the bias
        std::array<float, 16> lanes{};
        for (std::size_t row = 0; row < count; ++row) {
          const float feature = i == inputs ? 1.0f : rows[row * inputs + i];
          lanes[across_lanes ? row % 16 : 0] += product(errors[row * outputs + output], feature);
        }
        CHECK(gradient[i == inputs ? outputs * inputs + output : output * inputs + i] == fold(lanes));
      }
    }
  }
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

TEST_CASE("a single row through a large layer reaches a sink for any order as it reaches any other") {
  static linear<300, 111> model;
  const std::vector<float> rows = support::normals(300, 1), errors = support::normals(111, 2);
  delivered any{model.parameter_count}, constant{model.parameter_count};
  model.backward(rows, errors, any);
  model.backward(rows, errors, microstep::constant_sink{[&](std::size_t index, microstep::simd::any_pack auto value) {
                   constant(index, value);
                 }});
  CHECK(constant.gradient() == any.gradient());
}

TEST_CASE("norm_bound is no less than the norm, and no number where the data is none") {
  for (const any_linear& model : shapes()) {
    for (const std::size_t rows : {1u, 2u, 33u}) {
      for (const float scale : {0x1p-100f, 1.0f, 0x1p40f}) {
        std::vector<float> inputs = support::normals(rows * model.inputs, rows);
        std::vector<float> errors = support::normals(rows * model.outputs, 3);
        for (float& x : inputs) x *= scale;
        double squares = 0.0;
        for (const float g : model.gradient_of(arithmetic::strict, inputs, errors)) {
          squares += static_cast<double>(g) * static_cast<double>(g);
        }
        CHECK(static_cast<double>(model.norm_bound(model.model, inputs, errors)) >= std::sqrt(squares));
        inputs.back() = std::nanf("");
        CHECK(std::isnan(model.norm_bound(model.model, inputs, errors)));
        inputs.back() = 0.0f;
        errors.front() = std::nanf("");
        CHECK(std::isnan(model.norm_bound(model.model, inputs, errors)));
      }
    }
  }
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
