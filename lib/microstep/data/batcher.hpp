// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include "microstep/core/status.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// Where samples come from one at a time, a sensor, a file or a socket: a function that writes the next sample's
/// features and targets to these spans and says ok, or writes what it likes and says end_of_data, source_failed or
/// another status. A lambda does.
template <class S, class Feature, class Target>
concept sample_source = std::is_invocable_r_v<status, S&, std::span<Feature>, std::span<Target>>;

/// What a batcher must know of a trainer; every microstep::trainer tells it.
template <class T>
concept tells_batch = requires {
  typename T::target;
  { T::model_type::inputs } -> std::convertible_to<std::size_t>;
  { T::targets_per_row } -> std::convertible_to<std::size_t>;
  { T::batch } -> std::convertible_to<std::size_t>;
};

/// Fills batches from a source, so that a data set never has to be in memory. The last batch is what is left.
///
///   while (batch.fill(source) == status::ok) report = trainer.step(batch.features(), batch.targets());
///
/// A failure loses nothing: the rows that came before it stay, and the next fill() goes on behind them. A source is not
/// asked twice for what it has said is the end: after the last batch comes end_of_data, and only then a new pass.
///
/// shape   Trainer::batch rows of Trainer::model_type::inputs features, float or std::int8_t (for quantised_features),
///         and Trainer::targets_per_row targets
/// memory  one batch of features and of targets and 8 bytes, all zero at birth; no pointers inside
template <class Trainer, class Feature = float>
class batcher {
  static_assert(
      tells_batch<Trainer>,
      "microstep::batcher: Trainer is a microstep::trainer, or has batch, model_type::inputs, targets_per_row and "
      "target as it has");
  static_assert(std::same_as<Feature, float> || std::same_as<Feature, std::int8_t>,
                "microstep::batcher: Feature is what the source gives, float or std::int8_t");

 public:
  using feature = Feature;
  using target = typename Trainer::target;
  static constexpr std::size_t inputs = Trainer::model_type::inputs;
  static constexpr std::size_t targets_per_row = Trainer::targets_per_row;
  static constexpr std::size_t batch = Trainer::batch;

  /// Pulls the next batch, or what is left of the data; after a failure, the rest of the batch in which it happened.
  ///
  /// errors  end_of_data: there was nothing left, and there are no rows; non_finite_input, non_finite_target: the
  ///         sample that the source gave is skipped; else what the source said. After these the rows before are there,
  ///         and may be trained on or filled up
  template <sample_source<Feature, target> Source>
  status fill(Source&& source) noexcept {
    const progress before = progress_;
    progress_ = progress::even;
    if (before != progress::interrupted) rows_ = 0;
    if (before == progress::ended) return status::end_of_data;
    while (rows_ < batch) {
      const std::span<Feature> features{features_ + rows_ * inputs, inputs};
      const std::span<target> targets{targets_ + rows_ * targets_per_row, targets_per_row};
      status got = source(features, targets);
      if (got == status::end_of_data) {
        if (rows_ == 0) return got;
        progress_ = progress::ended;
        return status::ok;
      }
      if (got == status::ok) got = check(features, targets);
      if (got != status::ok) {
        progress_ = progress::interrupted;
        return got;
      }
      ++rows_;
    }
    return status::ok;
  }

  /// The rows that are there, 0 to batch: [rows()][inputs] and [rows()][targets_per_row].
  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  [[nodiscard]] std::span<const Feature> features() const noexcept { return {features_, rows_ * inputs}; }
  [[nodiscard]] std::span<const target> targets() const noexcept { return {targets_, rows_ * targets_per_row}; }

  /// Drops the rows that are there.
  void reset() noexcept {
    rows_ = 0;
    progress_ = progress::even;
  }

 private:
  enum class progress : std::uint8_t { even, interrupted, ended };

  static status check(std::span<const Feature> features, std::span<const target> targets) noexcept {
    if constexpr (std::same_as<Feature, float>) {
      if (!all_finite(features)) return status::non_finite_input;
    }
    if constexpr (std::same_as<target, float>) {
      if (!all_finite(targets)) return status::non_finite_target;
    }
    return status::ok;
  }

  Feature features_[batch * inputs]{};
  target targets_[std::max<std::size_t>(1, batch * targets_per_row)]{};  // an array of none is no C++
  std::uint32_t rows_ = 0;
  progress progress_ = progress::even;
};

}  // namespace microstep
