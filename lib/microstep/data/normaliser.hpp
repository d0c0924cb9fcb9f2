// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/simd/reduce.hpp"
#include "microstep/simd/storage.hpp"

namespace microstep {

struct normaliser_options {
  /// What a smaller variance counts as, in units of the feature squared; within [2^-100, 2^126]. A feature that has
  /// never changed is divided by its root.
  float variance_floor = 1e-5f;
  /// How many samples count in full; within [2, 2^24]. Beyond it old ones fade, as in an exponential average whose
  /// newest sample weighs 1 / window: means and variances go on without growing or drifting.
  std::uint32_t window = std::uint32_t{1} << 24;

  [[nodiscard]] constexpr status check() const noexcept {
    if (!within(variance_floor, 0x1p-100f, 0x1p126f)) return status::bad_variance_floor;
    return window >= 2 && window <= std::uint32_t{1} << 24 ? status::ok : status::bad_window;
  }
};

/// Mean and variance of each feature of a stream, and features with mean 0 and variance 1 by them:
/// (feature - mean) / sqrt(max(variance, variance_floor)). The variance is that of the population, sum / count.
///
/// Each mean and each variance is a float and what its additions have rounded away, so the count may be large and the
/// mean far from zero. The mean of squares is kept, not their sum, so a count that stands still lets nothing grow.
///
/// shape   rows: [any count][Features]
/// memory  16 Features + 16 bytes (and padding to a register); no pointers inside, trivially copyable. A static one is
///         .bss: its options are written at start-up
/// cost    32 operations a feature to update, 5 to normalise and a root and a division a batch
/// error   after 10^6 samples that lie 10^4 standard deviations from zero: the mean is within 2^-24 of itself, and that
///         which normalise subtracts within 2^-27 standard deviations; the variance within 2^-23 of itself. The same
///         bits on every target (tests/data/normaliser_test.cpp)
/// source  Welford 1962, Technometrics 4(3); its exponential form Finch 2009, "Incremental calculation of weighted mean
///         and variance"; merge: Chan, Golub and LeVeque 1979, STAN-CS-79-773
template <std::size_t Features>
class normaliser {
  static_assert(Features >= 1,
                "microstep::normaliser<Features>: Features counts the columns of a row and must be at least 1");
  using pack = simd::native<arithmetic::strict>;

 public:
  static constexpr std::size_t features = Features;

  // Not constexpr on purpose: a constant-initialised one would be an image of mostly zeros in flash.
  normaliser() noexcept {}
  explicit normaliser(const normaliser_options& options) noexcept : options_{options} {}

  [[nodiscard]] const normaliser_options& options() const noexcept { return options_; }
  /// How many samples count: those that were seen, up to the window.
  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] float mean(std::size_t feature) const noexcept { return mean_.elements[checked(feature)]; }
  [[nodiscard]] float variance(std::size_t feature) const noexcept { return variance_.elements[checked(feature)]; }

  /// Learns from rows, one after the other. A magnitude below 2^-100 counts as zero.
  ///
  /// errors  bad_shape: no rows, or a part of one; what options().check() says; frozen; non_finite_input: a NaN or a
  ///         magnitude beyond 2^62 in any row. Then nothing has changed
  status update(std::span<const float> rows) noexcept {
    const status verdict = check(rows);
    if (verdict != status::ok) return verdict;
    if (frozen_) return status::frozen;
    for (const float* row = rows.data(); row != rows.data() + rows.size(); row += Features) {
      if (count_ < options_.window) ++count_;
      const float weight = (simd::scalar{1.0f} / static_cast<float>(count_)).fold();
      simd::sweep<pack>(Features, [&]<simd::any_pack P>(std::size_t at) {
        const P x = without_dust(P::load(row + at));
        const sum<P> mean = sum<P>::load(mean_, mean_excess_, at);
        const P before = (x - mean.value) + mean.excess;
        const sum<P> next = mean + without_dust(before * weight);
        const P after = (x - next.value) + next.excess;
        const sum<P> variance = sum<P>::load(variance_, variance_excess_, at);
        // Not negative: but for the first sample, the mean moves half the way to x at the most.
        const P square = before * after;
        const P step = without_dust(((square - variance.value) + variance.excess) * weight);
        next.store(mean_, mean_excess_, at);
        (variance + step).store(variance_, variance_excess_, at);
      });
    }
    return status::ok;
  }

  /// Learns what another has learnt, as if it had seen the other's rows, too; of more than the window both fade alike.
  ///
  /// error   over 200 parts: means within 2^-24 of themselves and 2^-23 of the farthest sample's distance from them,
  ///         variances within 2^-22 of themselves; over 1500 parts in any tree within 2^-21 (the same test)
  /// errors  what options().check() says, frozen: this is. Then nothing has changed
  status merge(const normaliser& other) noexcept {
    const status verdict = options_.check();
    if (verdict != status::ok) return verdict;
    if (frozen_) return status::frozen;
    if (other.count_ == 0) return status::ok;
    if (count_ == 0) {
      mean_ = other.mean_;
      mean_excess_ = other.mean_excess_;
      variance_ = other.variance_;
      variance_excess_ = other.variance_excess_;
      count_ = std::min(other.count_, options_.window);
      return status::ok;
    }
    const std::uint32_t both = count_ + other.count_;
    const simd::scalar all = static_cast<float>(both);
    const float share = (simd::scalar{static_cast<float>(other.count_)} / all).fold();
    const float mixed = (simd::scalar{share} * (simd::scalar{static_cast<float>(count_)} / all)).fold();
    simd::sweep<pack>(Features, [&]<simd::any_pack P>(std::size_t at) {
      const sum<P> mean = sum<P>::load(mean_, mean_excess_, at);
      const sum<P> others = sum<P>::load(other.mean_, other.mean_excess_, at);
      const P distance = (others.value - mean.value) + (mean.excess - others.excess);
      const sum<P> variance = sum<P>::load(variance_, variance_excess_, at);
      const sum<P> its = sum<P>::load(other.variance_, other.variance_excess_, at);
      const P more = (its.value - variance.value) + (variance.excess - its.excess);
      const P between = without_dust(without_dust(distance * distance) * mixed);
      (mean + without_dust(distance * share)).store(mean_, mean_excess_, at);
      (variance + (without_dust(more * share) + between)).store(variance_, variance_excess_, at);
    });
    count_ = std::min(both, options_.window);
    return status::ok;
  }

  /// From now on update and merge are refused: what a model was trained with stays what it is run with.
  void freeze() noexcept { frozen_ = true; }
  void thaw() noexcept { frozen_ = false; }
  [[nodiscard]] bool is_frozen() const noexcept { return frozen_; }

  /// What there is to say before one relies on it: what options().check() says; no_samples; zero_variance, if there is
  /// a feature whose variance is below the floor; ok.
  [[nodiscard]] status check() const noexcept {
    const status verdict = options_.check();
    if (verdict != status::ok) return verdict;
    if (count_ == 0) return status::no_samples;
    for (std::size_t feature = 0; feature < Features; ++feature) {
      if (has_zero_variance(feature)) return status::zero_variance;
    }
    return status::ok;
  }
  /// This feature's variance is below the floor.
  [[nodiscard]] bool has_zero_variance(std::size_t feature) const noexcept {
    return variance(feature) < options_.variance_floor;
  }

  /// Writes normalised rows; `into` may be `rows`, or apart from it.
  ///
  /// shape   into: as long as rows
  /// error   <= 6 roundings, and how far the mean is off (the same test)
  /// errors  bad_shape, also if the lengths disagree; what options().check() says; no_samples; non_finite_input. Then
  ///         nothing has been written
  status normalise(std::span<const float> rows, std::span<float> into) const noexcept {
    if (into.size() != rows.size()) return status::bad_shape;
    const status verdict = check(rows);
    if (verdict != status::ok) return verdict;
    if (count_ == 0) return status::no_samples;
    simd::sweep<pack>(Features, [&]<simd::any_pack P>(std::size_t at) {
      const sum<P> mean = sum<P>::load(mean_, mean_excess_, at);
      const P deviation = square_root(maximum(P::load(variance_.data() + at), options_.variance_floor));
      const P scale = P{1.0f} / deviation;
      for (std::size_t index = at; index < rows.size(); index += Features) {
        const P distance = (without_dust(P::load(rows.data() + index)) - mean.value) + mean.excess;
        without_dust(distance * scale).store(into.data() + index);
      }
    });
    return status::ok;
  }
  /// The same in place.
  status normalise(std::span<float> rows) const noexcept { return normalise(rows, rows); }

  /// Forgets what it has seen, in place, and is no longer frozen; the options stay.
  void reset() noexcept {
    mean_.reset();
    mean_excess_.reset();
    variance_.reset();
    variance_excess_.reset();
    count_ = 0;
    frozen_ = false;
  }

 private:
  using numbers = simd::storage<Features>;

  /// Inputs and steps below 2^-100 become zero. Then means, variances and their excesses are multiples of 2^-123, and
  /// so are all sums of them: none is subnormal, and units that flush subnormals to zero agree with the rest. A square
  /// that is subnormal is lost against a variance, or in the step that it alone would make.
  template <simd::any_pack P>
  [[gnu::always_inline]] static P without_dust(P x) noexcept {
    return P::select(magnitude(x) < P{0x1p-100f}, 0.0f, x);
  }

  /// A number in two floats, value - excess: what additions round away is kept.
  template <simd::any_pack P>
  struct sum {
    P value, excess;

    [[gnu::always_inline]] static sum load(const numbers& values, const numbers& excesses, std::size_t at) noexcept {
      return {P::load(values.data() + at), P::load(excesses.data() + at)};
    }
    [[gnu::always_inline]] void store(numbers& values, numbers& excesses, std::size_t at) const noexcept {
      value.store(values.data() + at);
      excess.store(excesses.data() + at);
    }
    /// Knuth's exact sum of two floats (TAOCP 2, 4.2.2), so that neither need be the larger.
    [[gnu::always_inline]] sum operator+(P term) const noexcept {
      const P missing = term - excess;
      const P total = value + missing;
      const P added = total - value;
      return {total, (added - missing) + ((total - added) - value)};
    }
  };

  static std::size_t checked(std::size_t feature) noexcept {
    MICROSTEP_EXPECT(feature < Features, "normaliser: there is no such feature");
    return feature;
  }

  [[nodiscard]] status check(std::span<const float> rows) const noexcept {
    if (rows.empty() || rows.size() % Features != 0) return status::bad_shape;
    const status verdict = options_.check();
    if (verdict != status::ok) return verdict;
    bool good = true;  // a square of a difference is a float then
    simd::sweep<pack>(rows.size(), [&]<simd::any_pack P>(std::size_t index) {
      good &= P::all(magnitude(P::load(rows.data() + index)) <= P{0x1p62f});
    });
    return good ? status::ok : status::non_finite_input;
  }

  normaliser_options options_{};
  std::uint32_t count_ = 0;
  bool frozen_ = false;
  numbers mean_, mean_excess_, variance_, variance_excess_;
};

}  // namespace microstep
