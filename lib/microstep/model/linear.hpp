// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <type_traits>

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
    if constexpr (one_to_one) {
      const float weight = weights()[0], offset = bias()[0];
      simd::sweep<pack>(rows.size(), [&]<simd::any_pack P>(std::size_t row) {
        multiply_add(detail::load<P>(rows.data() + row), P{weight}, P{offset}).store(predictions.data() + row);
      });
    } else {
      constexpr std::size_t together = dots_together<pack>, grouped = Outputs - Outputs % together;
      for (std::size_t output = 0; output < grouped; output += together) {
        predict_rows<pack, together>(rows.data(), predictions, output);
      }
      if constexpr (grouped < Outputs) predict_rows<pack, Outputs - grouped>(rows.data(), predictions, grouped);
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
      if constexpr (pack::size == 1) {
        constexpr bool low = simd::small_code || simd::registers<typename pack::arch>::count < 32 || Outputs == 1;
        constexpr std::size_t height = low ? 1 : 2;
        for (std::size_t output = 0; output < Outputs; output += tile_outputs) {
          narrow_strip<pack, height>(rows.data(), errors, output, std::min(tile_outputs, Outputs - output), sink);
        }
      } else if constexpr (large && takes_any_order<std::remove_cvref_t<Sink>>) {
        if (errors.size() == Outputs) {
          strips<pack, 1>(rows.data(), errors, sink);
        } else {
          strips<pack, tile_outputs>(rows.data(), errors, sink);
        }
      } else {
        strips<pack, tile_outputs>(rows.data(), errors, sink);
      }
      sweep_columns<pack, Outputs>([&]<simd::any_pack P>(std::size_t index) {
        const std::size_t parameter = Outputs * Inputs + index;
        P sum = first_term<P>(sink, parameter);
        for (std::size_t at = index; at < errors.size(); at += Outputs) sum = P::load(errors.data() + at) + sum;
        hand_over(sink, parameter, sum);
      });
    }
  }

 private:
  // Parameters that are no longer in the first cache: with a single row, which a tile has nothing to keep for, outputs one
  // after the other read and write memory as it lies. Only for a sink that no order changes.
  static constexpr bool large = parameter_count >= 32768;

  // A tile of gradients stays in registers over all rows of the batch: tile_outputs by tile_packs registers; without vector
  // registers one or two outputs high, and one wide where code is to be small.
  static constexpr std::size_t tile_outputs = 4;
  template <simd::any_pack Pack>
  static constexpr std::size_t tile_packs = std::min<std::size_t>(simd::registers<typename Pack::arch>::count / 8, 4);

  /// The last columns as lanes of one register, where it can be loaded with no more of each row than that.
  template <simd::any_pack Pack, std::size_t Count, class Step>
  [[gnu::always_inline]] static void sweep_columns(Step&& step) noexcept {
    if constexpr (Pack::loads_first_lanes) {
      simd::sweep<Pack, Count>(step);
    } else {
      simd::sweep<Pack>(Count, step);
    }
  }

  static void check_shapes(std::size_t features, std::span<const float> per_output) noexcept {
    MICROSTEP_EXPECT(features % Inputs == 0 && per_output.size() == features / Inputs * Outputs,
                     "linear: these shapes do not belong together");
  }

  // Partial sums, sixteen lanes or four of one register, that find room in five of eight registers.
  template <simd::any_pack Pack>
  static constexpr std::size_t sums_together =
      simd::registers<typename Pack::arch>::count * 5 / 8 / (Pack::size == 1 ? 4 : simd::virtual_lanes / Pack::size);

  // So many predictions of a row are found together: its features are loaded once for all of them.
  template <simd::any_pack Pack>
  static constexpr std::size_t dots_together = [] {
    const std::size_t most = simd::small_code ? 1 : std::clamp<std::size_t>(sums_together<Pack>, 1, 5);
    for (std::size_t each = most; each > 1; --each) {
      if (Outputs % each == 0) return each;  // none is left for code of its own
    }
    return std::min(most, Outputs);
  }();

  // And those of so many rows: the weights are loaded once for all of them. Four, which fold together, or one.
  template <simd::any_pack Pack>
  static constexpr std::size_t rows_together =
      Pack::size > 1 && Inputs >= simd::virtual_lanes && 4 * dots_together<Pack> <= sums_together<Pack> ? 4 : 1;

  /// Height predictions of all rows, from `output` on: these weights are read from memory once.
  template <simd::any_pack Pack, std::size_t Height, class Place>
  [[gnu::always_inline]] void predict_rows(Place row, std::span<float> predictions, std::size_t output) const noexcept {
    const float* const from = weights().data() + output * Inputs;
    const float* const offset = bias().data() + output;
    float* prediction = predictions.data() + output;
    std::size_t left = predictions.size() / Outputs;
    if constexpr (Pack::size == 1) {
      for (; left > 0; --left, row = row + Inputs, prediction += Outputs) {
        predict_apart<Pack, Height>(row, from, offset, prediction);
      }
    } else {
      if constexpr (constexpr std::size_t rows = rows_together<Pack>; rows > 1) {
        for (; left >= rows; left -= rows, row = row + rows * Inputs, prediction += rows * Outputs) {
          predict<Pack, rows, Height>(row, from, offset, prediction);
        }
      }
      for (; left > 0; --left, row = row + Inputs, prediction += Outputs) {
        predict<Pack, 1, Height>(row, from, offset, prediction);
      }
    }
  }

  /// The products of one row with the weights of Height outputs, each a sum in the order of the inputs.
  template <simd::any_pack One, std::size_t Height, class Place>
  [[gnu::always_inline]] static void add_in_order(Place row, const float* weight, float* products) noexcept {
    for (std::size_t output = 0; output < Height; ++output) {
      One sum = 0.0f;
      for (std::size_t input = 0; input < Inputs; ++input) {
        sum = multiply_add(detail::load<One>(row + input), One{weight[output * Inputs + input]}, sum);
      }
      sum.store(products + output);
    }
  }

  /// Height predictions for each of some rows. A Place is where features lie: a pointer to floats, or what a
  /// feature_source's data() gives.
  template <simd::any_pack Pack, std::size_t Rows, std::size_t Height, class Place>
  [[gnu::always_inline]] static void predict(Place rows, const float* weight, const float* offset,
                                             float* prediction) noexcept {
    using one = simd::single<Pack>;
    // Sums that fold together lie side by side: four of a row, and what each row has beyond fours.
    constexpr std::size_t fours = Height - Height % 4, beyond = Rows * fours;
    const auto place_of = [](std::size_t row, std::size_t output) __attribute__((always_inline)) {
      return output < fours ? row * fours + output : beyond + (output - fours) * Rows + row;
    };
    float products[Rows * Height];
    if constexpr (Inputs < simd::virtual_lanes) {
      static_assert(Rows == 1);
      add_in_order<one, Height>(rows, weight, products);
    } else {
      simd::reduce<Pack, Inputs>(
          [&]<simd::any_pack P>(std::size_t input, P * sums) __attribute__((always_inline)) {
            simd::packs<P, Rows> features{0.0f};
#pragma GCC unroll 4
            for (std::size_t row = 0; row < Rows; ++row) features.of[row] = detail::load<P>(rows + row * Inputs + input);
#pragma GCC unroll 5
            for (std::size_t output = 0; output < Height; ++output) {
              const P factors = P::load(weight + output * Inputs + input);
#pragma GCC unroll 4
              for (std::size_t row = 0; row < Rows; ++row) {
                P& sum = sums[place_of(row, output)];
                sum = multiply_add(features.of[row], factors, sum);
              }
            }
          },
          products);
    }
    // In the registers that the products came from: a load of more than was stored at once would wait.
    const auto add_offset = [&]<simd::any_pack P>(std::size_t row, std::size_t output) __attribute__((always_inline)) {
      const P sum = P::load(products + place_of(row, output)) + P::load(offset + output);
      sum.store(prediction + row * Outputs + output);
    };
#pragma GCC unroll 4
    for (std::size_t row = 0; row < Rows; ++row) {
      simd::sweep<simd::pack_of_sums<Pack>, Rows == 1 ? Height : fours>(
          [&]<simd::any_pack P>(std::size_t output) __attribute__((always_inline)) {
            add_offset.template operator()<P>(row, output);
          });
      if constexpr (Rows > 1) {
        for (std::size_t output = fours; output < Height; ++output) add_offset.template operator()<one>(row, output);
      }
    }
  }

  /// Not inlined: without vector registers a call is nothing against what it does.
  template <simd::any_pack One, std::size_t Height, class Place>
  [[gnu::noinline]] static void predict_apart(Place row, const float* weight, const float* offset,
                                              float* prediction) noexcept {
    predict<One, 1, Height>(row, weight, offset, prediction);
  }

  /// The gradients of all weights, of Height outputs at a time.
  template <simd::any_pack Pack, std::size_t Height, class Place, class Sink>
  static void strips(Place rows, std::span<const float> errors, Sink& sink) noexcept {
    constexpr std::size_t left = Outputs % Height, grouped = Outputs - left;
    for (std::size_t output = 0; output < grouped; output += Height) strip<Pack, Height>(rows, errors, output, sink);
    if constexpr (left > 0) strip<Pack, left>(rows, errors, grouped, sink);
  }

  /// The gradients of Height outputs from `output` on: tiles along the inputs, then single registers, then what is left.
  template <simd::any_pack Pack, std::size_t Height, class Place, class Sink>
  static void strip(Place rows, std::span<const float> errors, std::size_t output, Sink& sink) noexcept {
    constexpr std::size_t width = tile_packs<Pack> * Pack::size;
    constexpr std::size_t whole = Inputs - Inputs % width;
    own_sink<Sink> own = sink;
    for (std::size_t input = 0; input < whole; input += width) {
      tile<Pack, Height, tile_packs<Pack>>(rows, errors, output, input, own);
    }
    if constexpr (whole < Inputs) {
      sweep_columns<Pack, Inputs - whole>([&]<simd::any_pack P>(std::size_t rest) {
        tile<P, Height, 1>(rows, errors, output, whole + rest, own);
      });
    }
  }

  /// The gradients of `height` outputs on a core without vector registers, by tiles as high as Height. Within each
  /// column the order is the same.
  template <simd::any_pack One, std::size_t Height, class Place, class Sink>
  [[gnu::always_inline]] static void narrow_strip(Place rows, std::span<const float> errors, std::size_t output,
                                                  std::size_t height, Sink& sink) noexcept {
    using several = simd::pack<One::rounding, simd::several_arch<typename One::arch, tile_packs<One>>>;
    using wide = std::conditional_t<simd::small_code || tile_packs<One> == 1, One, several>;
    constexpr std::size_t width = wide::size;
    constexpr std::size_t whole = Inputs - Inputs % width;
    const std::size_t end = output + height;
    own_sink<Sink> own = sink;
    for (std::size_t input = 0; input < whole; input += width) {
      std::size_t line = output;
      for (; line + Height <= end; line += Height) tile<wide, Height, 1>(rows, errors, line, input, own);
      if constexpr (Outputs % Height > 0) {
        for (; line < end; ++line) tile<wide, 1, 1>(rows, errors, line, input, own);
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
