// SPDX-License-Identifier: MIT
#pragma once

#include <microstep/core/draw.hpp>
#include <microstep/loss/logistic.hpp>
#include <microstep/simd/reduce.hpp>
#include <microstep/simd/storage.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace examples {

/// A network written by hand, gradient included, as a model of one's own is: two inputs x and y, a hidden layer, one
/// logit.
///   a = x u + y v + b,   h = a / (1 + |a|),   logit = w . h + c
/// Its sums and products are a pack's, in strict arithmetic, so that its gradients have the same bits everywhere.
///
/// shape   parameters: u, v, w [Hidden] each, then the biases b [Hidden] and c
/// memory  4 (4 Hidden + 1) bytes (and padding to a register), all zero at birth
/// error   of the gradient: within 1e-6 of its norm, by central differences in double
/// (tests/examples/two_layer_network_test.cpp)
template <std::size_t Hidden>
class two_layer_network {
  using pack = microstep::simd::native<microstep::arithmetic::strict>;

 public:
  using point = std::array<float, 2>;
  static constexpr std::size_t weight_count = 3 * Hidden;
  static constexpr std::size_t bias_count = Hidden + 1;
  static constexpr std::size_t parameter_count = weight_count + bias_count;

  [[nodiscard]] std::span<float, parameter_count> parameters() noexcept { return parameters_.span(); }
  [[nodiscard]] std::span<const float, parameter_count> parameters() const noexcept { return parameters_.span(); }

  /// Each parameter uniform within 1 / sqrt(2) of zero; as many draws, in order.
  void initialise(microstep::random_generator& generator) noexcept {
    for (float& parameter : parameters()) parameter = microstep::uniform(generator, 0x1.6a09e6p-1f);
  }

  /// Above 0 for the class 1.
  [[nodiscard]] float logit(const point& at) const noexcept {
    const float product =
        microstep::simd::reduce<pack>(Hidden, [&]<microstep::simd::any_pack P>(std::size_t unit, P sum) {
          return multiply_add(P::load(of(w, unit)), hidden<P>(at, unit).value, sum);
        });
    return (microstep::simd::scalar{product} + *of(c, 0)).fold();
  }

  /// The mean logistic loss, and its gradient by the parameters.
  ///
  /// shape   logits is room for as many as there are points, and overwritten
  /// errors  a loss that is not finite, with a gradient that is not
  float differentiate(std::span<const point> points, std::span<const float> labels, std::span<float> logits,
                      std::span<float, parameter_count> gradient) const noexcept {
    for (std::size_t row = 0; row < points.size(); ++row) logits[row] = logit(points[row]);
    const std::span<float> errors = logits.first(points.size());
    const float loss =
        microstep::logistic{}.differentiate<microstep::arithmetic::strict, 1>(errors, labels, points.size());

    float* const to = gradient.data();
    for (float& g : gradient) g = 0.0f;
    for (std::size_t row = 0; row < points.size(); ++row) {
      microstep::simd::sweep<pack, Hidden>([&]<microstep::simd::any_pack P>(std::size_t unit) {
        const auto add = [&](std::size_t part, P term) { (P::load(to + part + unit) + term).store(to + part + unit); };
        const P error = errors[row];
        const unit_of<P> h = hidden<P>(points[row], unit);
        const P by_sum = error * P::load(of(w, unit)) * h.slope;
        add(u, by_sum * points[row][0]);
        add(v, by_sum * points[row][1]);
        add(w, error * h.value);
        add(b, by_sum);
      });
      to[c] = to[c] + errors[row];
    }
    return loss;
  }

 private:
  // Where the parts of the parameters begin.
  static constexpr std::size_t u = 0, v = Hidden, w = 2 * Hidden, b = 3 * Hidden, c = 4 * Hidden;
  [[nodiscard]] const float* of(std::size_t part, std::size_t unit) const noexcept {
    return parameters_.data() + part + unit;
  }

  template <class P>
  struct unit_of {
    P value, slope;  // h, and its derivative by a
  };
  template <microstep::simd::any_pack P>
  [[nodiscard, gnu::always_inline]] unit_of<P> hidden(const point& at, std::size_t unit) const noexcept {
    const P sum =
        multiply_add(P::load(of(u, unit)), at[0], multiply_add(P::load(of(v, unit)), at[1], P::load(of(b, unit))));
    const P inverse = P{1.0f} / (magnitude(sum) + 1.0f);
    return {sum * inverse, inverse * inverse};
  }

  microstep::simd::storage<parameter_count> parameters_;
};

}  // namespace examples
