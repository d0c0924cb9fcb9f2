// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "microstep/core/draw.hpp"
#include "microstep/core/panic.hpp"
#include "microstep/model/features.hpp"
#include "microstep/model/model.hpp"
#include "microstep/model/sink.hpp"
#include "microstep/simd/reduce.hpp"
#include "microstep/simd/storage.hpp"

namespace microstep {

/// prediction = weights * input + bias: linear regression, or the last layer of a network whose body is frozen.
///
/// shape   parameters: weights [Outputs][Inputs] row-major, then bias [Outputs], as torch.nn.Linear
/// memory  4 Outputs (Inputs + 1) bytes (and padding to a register), all zero at birth
/// cost    rows * parameter_count multiply-adds forward, as many backward
/// order   of sums, fixed by the shape alone. Forward: sixteen lanes (simd::reduce) from 16 inputs on, one after the
///         other below. Backward: rows one after the other; linear<1, 1> has its rows on the sixteen lanes instead
/// error   forward <= Inputs + 2 roundings, backward <= rows + 1 (tests/train/trainer_test.cpp)
template <std::size_t Inputs, std::size_t Outputs>
class linear {
  static_assert(Inputs >= 1 && Outputs >= 1,
                "microstep::linear<Inputs, Outputs>: both count columns of a batch and must be at least 1");
  static constexpr bool one_to_one = Inputs == 1 && Outputs == 1;

 public:
  static constexpr std::size_t inputs = Inputs;
  static constexpr std::size_t outputs = Outputs;
  static constexpr std::size_t parameter_count = Outputs * (Inputs + 1);

  [[nodiscard]] constexpr std::span<float, parameter_count> parameters() noexcept { return parameters_.span(); }
  [[nodiscard]] constexpr std::span<const float, parameter_count> parameters() const noexcept {
    return parameters_.span();
  }
  [[nodiscard]] constexpr std::span<float, Outputs * Inputs> weights() noexcept {
    return parameters().template first<Outputs * Inputs>();
  }
  [[nodiscard]] constexpr std::span<const float, Outputs * Inputs> weights() const noexcept {
    return parameters().template first<Outputs * Inputs>();
  }
  [[nodiscard]] constexpr std::span<float, Outputs> bias() noexcept { return parameters().template last<Outputs>(); }
  [[nodiscard]] constexpr std::span<const float, Outputs> bias() const noexcept {
    return parameters().template last<Outputs>();
  }

  /// The column of a parameter: its input, or for a bias its output.
  [[nodiscard]] static constexpr std::size_t column(std::size_t index) noexcept {
    return index < Outputs * Inputs ? index % Inputs : index - Outputs * Inputs;
  }

  /// Weights and bias uniform within 1 / sqrt(Inputs) of zero, as torch.nn.Linear; parameter_count draws, in order.
  void initialise(random_generator& generator) noexcept {
    const float bound = (simd::scalar{1.0f} / square_root(simd::scalar{static_cast<float>(Inputs)})).fold();
    for (float& parameter : parameters()) parameter = uniform(generator, bound);
  }

  /// shape   rows: [any count][Inputs]; predictions: [the same count][Outputs]; they may not overlap
  template <arithmetic Arithmetic = arithmetic::strict>
  void forward(std::span<const float> rows, std::span<float> predictions) const noexcept {
    forward<Arithmetic, std::span<const float>>(rows, predictions);
  }
  /// The same from features that are no floats, with the bits of the floats that they stand for.
  template <arithmetic Arithmetic = arithmetic::strict, floats_or_features Features>
  void forward(Features rows, std::span<float> predictions) const noexcept {
    check_shapes(rows.size(), predictions);
    using pack = simd::native<Arithmetic>;
    const float* const weight = weights().data();
    const float* const offset = bias().data();
    if constexpr (one_to_one) {
      simd::sweep<pack>(rows.size(), [&]<simd::any_pack P>(std::size_t row) {
        multiply_add(detail::load<P>(rows.data() + row), P{*weight}, P{*offset}).store(predictions.data() + row);
      });
    } else {
      auto row = rows.data();
      for (float* prediction = predictions.data(); prediction != predictions.data() + predictions.size();
           prediction += Outputs, row = row + Inputs) {
        constexpr std::size_t together = dots_together<pack>, grouped = Outputs - Outputs % together;
        const auto predict_some = [&]<std::size_t Height>(std::size_t output) __attribute__((always_inline)) {
          const float* const from = weight + output * Inputs;
          if constexpr (pack::size == 1) {
            predict_apart<pack, Height>(row, from, offset + output, prediction + output);
          } else {
            predict<pack, Height>(row, from, offset + output, prediction + output);
          }
        };
        for (std::size_t output = 0; output < grouped; output += together) {
          predict_some.template operator()<together>(output);
        }
        if constexpr (grouped < Outputs) predict_some.template operator()<Outputs - grouped>(grouped);
      }
    }
  }

  /// No less than the norm of the gradient that backward would deliver, without delivering it.
  template <arithmetic Arithmetic = arithmetic::strict>
  [[nodiscard]] static float norm_bound(std::span<const float> rows, std::span<const float> errors) noexcept {
    return norm_bound<Arithmetic, std::span<const float>>(rows, errors);
  }
  template <arithmetic Arithmetic = arithmetic::strict, floats_or_features Features>
  [[nodiscard]] static float norm_bound(Features rows, std::span<const float> errors) noexcept {
    using pack = simd::native<Arithmetic>;
    // No parameter's gradient is more than this; the factor is for the rounding of both sums, and generous.
    const float largest = std::max(detail::magnitude_bound<pack>(rows), 1.0f) * simd::sum_of_magnitudes<pack>(errors);
    return largest * (2.0f * static_cast<float>(parameter_count));
  }

  /// shape   rows: [any count][Inputs]; errors: [the same count][Outputs]; none (empty spans, not null) deliver zeros
  /// The sink may change the parameters as it goes: none is read here.
  template <arithmetic Arithmetic = arithmetic::strict, class Sink>
  void backward(std::span<const float> rows, std::span<const float> errors, Sink&& sink) const noexcept {
    backward<Arithmetic, std::span<const float>, Sink&>(rows, errors, sink);
  }
  template <arithmetic Arithmetic = arithmetic::strict, floats_or_features Features, class Sink>
  void backward(Features rows, std::span<const float> errors, Sink&& sink) const noexcept {
    check_shapes(rows.size(), errors);
    using pack = simd::native<Arithmetic>;
    using one = simd::single<pack>;
    if constexpr (one_to_one) {
      const float slope = simd::reduce<pack>(rows.size(), [&]<simd::any_pack P>(std::size_t row, P sum) {
        return multiply_add(P::load(errors.data() + row), detail::load<P>(rows.data() + row), sum);
      });
      const float offset = simd::reduce<pack>(
          rows.size(), [&]<simd::any_pack P>(std::size_t row, P sum) { return P::load(errors.data() + row) + sum; });
      sink(std::size_t{0}, one{slope});
      sink(std::size_t{1}, one{offset});
    } else {
      constexpr std::size_t left = Outputs % tile_outputs, grouped = Outputs - left;
      if constexpr (pack::size == 1) {
        constexpr bool low = simd::small_code || simd::registers<typename pack::arch>::count < 32 || Outputs == 1;
        constexpr std::size_t height = low ? 1 : 2;
        for (std::size_t output = 0; output < Outputs; output += tile_outputs) {
          narrow_strip<pack, height>(rows.data(), errors, output, std::min(tile_outputs, Outputs - output), sink);
        }
      } else {
        for (std::size_t output = 0; output < grouped; output += tile_outputs) {
          strip<pack, tile_outputs>(rows.data(), errors, output, sink);
        }
        if constexpr (left > 0) strip<pack, left>(rows.data(), errors, grouped, sink);
      }
      simd::sweep<pack>(Outputs, [&]<simd::any_pack P>(std::size_t index) {
        const std::size_t parameter = Outputs * Inputs + index;
        P sum = first_term<P>(sink, parameter);
        for (std::size_t at = index; at < errors.size(); at += Outputs) sum = P::load(errors.data() + at) + sum;
        hand_over(sink, parameter, sum);
      });
    }
  }

 private:
  // A tile of gradients stays in registers over all rows of the batch: tile_outputs by tile_packs registers; without vector
  // registers one or two outputs high, and one wide where code is to be small.
  static constexpr std::size_t tile_outputs = 4;
  template <simd::any_pack Pack>
  static constexpr std::size_t tile_packs = std::min<std::size_t>(simd::registers<typename Pack::arch>::count / 8, 4);

  static void check_shapes(std::size_t features, std::span<const float> per_output) noexcept {
    MICROSTEP_EXPECT(features % Inputs == 0 && per_output.size() == features / Inputs * Outputs,
                     "linear: these shapes do not belong together");
  }

  // As many predictions of a row are found together as keep their partial sums, sixteen lanes or four of one register,
  // in five of eight registers: the row is read once for all of them.
  template <simd::any_pack Pack>
  static constexpr std::size_t dots_together = [] {
    constexpr std::size_t sums = Pack::size == 1 ? 4 : simd::virtual_lanes / Pack::size;
    constexpr std::size_t room = simd::registers<typename Pack::arch>::count * 5 / 8 / sums;
    const std::size_t most = simd::small_code ? 1 : std::clamp<std::size_t>(room, 1, 5);
    for (std::size_t each = most; each > 1; --each) {
      if (Outputs % each == 0) return each;  // none is left for code of its own
    }
    return std::min(most, Outputs);
  }();

  /// Height predictions for one row. A Place is where features lie: a pointer to floats, or what a feature_source's
  /// data() gives.
  template <simd::any_pack Pack, std::size_t Height, class Place>
  [[gnu::always_inline]] static void predict(Place row, const float* weight, const float* offset,
                                             float* prediction) noexcept {
    using one = simd::single<Pack>;
    float products[Height];
    if constexpr (Inputs < simd::virtual_lanes) {
      for (std::size_t output = 0; output < Height; ++output) {
        one sum = 0.0f;
        for (std::size_t input = 0; input < Inputs; ++input) {
          sum = multiply_add(detail::load<one>(row + input), one{weight[output * Inputs + input]}, sum);
        }
        sum.store(products + output);
      }
    } else {
      simd::reduce<Pack, Inputs>(
          [&]<simd::any_pack P>(std::size_t input, P * sums) __attribute__((always_inline)) {
            const P features = detail::load<P>(row + input);
#pragma GCC unroll 5
            for (std::size_t output = 0; output < Height; ++output) {
              sums[output] = multiply_add(features, P::load(weight + output * Inputs + input), sums[output]);
            }
          },
          products);
    }
    // In the registers that the products came from: a load of more than was stored at once would wait.
    simd::sweep<simd::pack_of_sums<Pack>, Height>([&]<simd::any_pack P>(std::size_t output) __attribute__((always_inline)) {
      (P::load(products + output) + P::load(offset + output)).store(prediction + output);
    });
  }

  /// Not inlined: without vector registers a call is nothing against what it does.
  template <simd::any_pack One, std::size_t Height, class Place>
  [[gnu::noinline]] static void predict_apart(Place row, const float* weight, const float* offset,
                                              float* prediction) noexcept {
    predict<One, Height>(row, weight, offset, prediction);
  }

  /// The gradients of Height outputs from `output` on: tiles along the inputs, then single registers, then single
  /// lanes.
  template <simd::any_pack Pack, std::size_t Height, class Place, class Sink>
  static void strip(Place rows, std::span<const float> errors, std::size_t output, Sink& sink) noexcept {
    constexpr std::size_t width = tile_packs<Pack> * Pack::size;
    constexpr std::size_t whole = Inputs - Inputs % width;
    own_sink<Sink> own = sink;
    for (std::size_t input = 0; input < whole; input += width) {
      tile<Pack, Height, tile_packs<Pack>>(rows, errors, output, input, own);
    }
    simd::sweep<Pack>(Inputs - whole, [&]<simd::any_pack P>(std::size_t rest) {
      tile<P, Height, 1>(rows, errors, output, whole + rest, own);
    });
  }

  /// The gradients of `height` outputs on a core without vector registers, by tiles as high as Height. Within each
  /// column the order is the same.
  template <simd::any_pack One, std::size_t Height, class Place, class Sink>
  static void narrow_strip(Place rows, std::span<const float> errors, std::size_t output, std::size_t height,
                           Sink& sink) noexcept {
    constexpr std::size_t width = simd::small_code ? 1 : tile_packs<One>;
    constexpr std::size_t whole = Inputs - Inputs % width;
    const std::size_t end = output + height;
    own_sink<Sink> own = sink;
    for (std::size_t input = 0; input < whole; input += width) {
      std::size_t line = output;
      for (; line + Height <= end; line += Height) tile<One, Height, width>(rows, errors, line, input, own);
      if constexpr (Outputs % Height > 0) {
        for (; line < end; ++line) tile<One, 1, width>(rows, errors, line, input, own);
      }
    }
    if constexpr (whole < Inputs) {
      for (std::size_t input = whole; input < Inputs; ++input) {
        for (std::size_t line = output; line < end; ++line) tile<One, 1, 1>(rows, errors, line, input, own);
      }
    }
  }

  template <simd::any_pack P, std::size_t Height, std::size_t Packs, class Place, class Sink>
  [[gnu::always_inline]] static void tile(Place rows, std::span<const float> errors, std::size_t output,
                                          std::size_t input, Sink& sink) noexcept {
    simd::packs<P, Height * Packs> sums{0.0f};
    const std::size_t first = output * Inputs + input;
    if constexpr (resumable_sink<Sink, P>) {
      for (std::size_t part = 0; part < Packs; ++part) {
        for (std::size_t line = 0; line < Height; ++line) {
          sums.of[line * Packs + part] = first_term<P>(sink, first + line * Inputs + part * P::size);
        }
      }
    }
    Place row = rows + input;
    for (std::size_t at = output; at < errors.size(); at += Outputs, row = row + Inputs) {
#pragma GCC unroll 4  // else -O2 keeps the sums in memory
      for (std::size_t part = 0; part < Packs; ++part) {
        const P features = detail::load<P>(row + part * P::size);
#pragma GCC unroll 4
        for (std::size_t line = 0; line < Height; ++line) {
          P& sum = sums.of[line * Packs + part];
          sum = multiply_add(P{errors[at + line]}, features, sum);
        }
      }
    }
    // Within each column modulo sixteen the same order of indices on every target, whatever the width of a register:
    // sinks may count on that, and on no more.
#pragma GCC unroll 4
    for (std::size_t part = 0; part < Packs; ++part) {
#pragma GCC unroll 4
      for (std::size_t line = 0; line < Height; ++line) {
        hand_over(sink, first + line * Inputs + part * P::size, sums.of[line * Packs + part]);
      }
    }
  }

  simd::storage<parameter_count> parameters_;
};

}  // namespace microstep
