// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

#include "microstep/core/draw.hpp"
#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// What is kept of a stream of labelled samples for training again: as many of each class as there is room for, and of
/// each class a sample of all that the stream has had of it, each equally likely to be among them.
///
/// Until the buffer is filled it keeps everything. From then on a sample of a class that has never been the largest one
/// displaces a sample of a largest class; any other displaces one of its own class, or is let go.
///
/// shape   Capacity samples of Features values each, int8_t or float; labels 0 to Classes - 1, Capacity >= Classes.
///         With one class it is plain reservoir sampling
/// memory  Capacity * (Features values + 1 label) + 8 Classes + (Capacity + Classes) / 8 + 4 bytes, all zero at birth;
///         no pointers inside, trivially copyable
/// cost    add: at most one draw and a walk over the labels. draw: one draw a row
/// error   the same samples from the same generator on every target; a class has min(seen, Capacity / Classes) samples
///         at least (tests/data/replay_buffer_test.cpp)
/// source  Chrysakis and Moens 2020, "Online continual learning from imbalanced data", ICML, algorithm 1 (CBRS), where
///         "largest" begins to count once the memory is filled; within a class Vitter 1985, algorithm R
template <std::size_t Features, std::size_t Classes, std::size_t Capacity, class Value = std::int8_t>
class replay_buffer {
  static_assert(
      Features >= 1 && Classes >= 1,
      "microstep::replay_buffer<Features, Classes, Capacity>: a sample has Features values and one of Classes "
      "labels, and both must be at least 1");
  static_assert(
      Capacity >= Classes && Capacity <= UINT32_MAX && Classes <= 65536,
      "microstep::replay_buffer<Features, Classes, Capacity>: Capacity counts samples, and each of the at most "
      "65536 classes must have room for one");
  static_assert(std::same_as<Value, std::int8_t> || std::same_as<Value, float>,
                "microstep::replay_buffer: Value is the type of a feature, std::int8_t or float");

 public:
  using value_type = Value;
  using label_type = std::conditional_t<Classes <= 256, std::uint8_t, std::uint16_t>;
  using sample_type = std::span<const Value, Features>;
  static constexpr std::size_t features = Features;
  static constexpr std::size_t classes = Classes;
  static constexpr std::size_t capacity = Capacity;

  /// Shows the buffer the next sample of the stream; whether it is kept is up to the draws. May not be of this buffer.
  ///
  /// errors  bad_label; non_finite_input. Then neither the buffer nor the generator has changed
  status add(random_generator& generator, sample_type sample, std::uint32_t label) noexcept {
    if (label >= Classes) return status::bad_label;
    if constexpr (std::same_as<Value, float>) {
      if (!all_finite(sample)) return status::non_finite_input;
    }
    if (seen_[label] < std::numeric_limits<std::uint32_t>::max()) ++seen_[label];
    const std::uint32_t place = size_ < Capacity ? size_++ : displaced(generator, label);
    if (place == Capacity) return status::ok;
    std::copy(sample.begin(), sample.end(), values_ + std::size_t{place} * Features);
    labels_[place] = static_cast<label_type>(label);
    ++stored_[label];
    return status::ok;
  }

  /// Calls visit(sample, label) with `rows` samples; every set of so many is equally likely, and none comes again
  /// before all others have come. visit must not add to the buffer.
  ///
  /// errors  bad_shape: no rows; no_samples; one_class, if of several classes only one has been stored, on which a
  ///         classifier would forget the others. Then nothing was visited, and the generator has not changed
  template <std::invocable<sample_type, label_type> Visit>
  status draw(random_generator& generator, std::size_t rows, Visit&& visit) noexcept {
    if (rows == 0) return status::bad_shape;
    const status verdict = check();
    if (verdict != status::ok) return verdict;
    for (; rows >= size_; rows -= size_) {
      for (std::uint32_t place = 0; place < size_; ++place) visit(sample(place), label(place));
    }
    // Floyd's algorithm: Bentley 1987, "Programming pearls: a sample of brilliance", CACM 30(9).
    for (auto last = static_cast<std::uint32_t>(size_ - rows); last < size_; ++last) {
      std::uint32_t place = below(generator, last + 1);
      if (has(drawn_, place)) place = last;
      set(drawn_, place);
      visit(sample(place), label(place));
    }
    std::fill(std::begin(drawn_), std::end(drawn_), std::uint8_t{0});
    return status::ok;
  }

  /// Copies such a batch to where a trainer can read it.
  ///
  /// shape   values: [rows][Features], labels: [rows]
  /// errors  as above; bad_shape, too, if the lengths disagree
  status draw(random_generator& generator, std::span<Value> values, std::span<label_type> labels) noexcept {
    if (values.size() != labels.size() * Features) return status::bad_shape;
    std::size_t row = 0;
    return draw(generator, labels.size(), [&](sample_type one, label_type its) {
      std::copy(one.begin(), one.end(), values.data() + row * Features);
      labels[row++] = its;
    });
  }

  /// What a draw would say of the buffer: no_samples, one_class or ok.
  [[nodiscard]] status check() const noexcept {
    if (size_ == 0) return status::no_samples;
    if (Classes > 1 && stored_[labels_[0]] == size_) return status::one_class;
    return status::ok;
  }

  /// How many samples are stored, in all and of a class; how many of a class were shown, which stops at 2^32 - 1.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::uint32_t stored(std::size_t label) const noexcept { return stored_[checked(label, Classes)]; }
  [[nodiscard]] std::uint32_t seen(std::size_t label) const noexcept { return seen_[checked(label, Classes)]; }

  /// The sample at a place, place < size().
  [[nodiscard]] sample_type sample(std::size_t place) const noexcept {
    return sample_type{values_ + checked(place, size_) * Features, Features};
  }
  [[nodiscard]] label_type label(std::size_t place) const noexcept { return labels_[checked(place, size_)]; }
  /// All that is stored: [size()][Features] and [size()].
  [[nodiscard]] std::span<const Value> values() const noexcept { return {values_, size_ * Features}; }
  [[nodiscard]] std::span<const label_type> labels() const noexcept { return {labels_, size_}; }

  /// Empty again, in place.
  void reset() noexcept {
    size_ = 0;
    std::fill(std::begin(seen_), std::end(seen_), 0u);
    std::fill(std::begin(stored_), std::end(stored_), 0u);
    std::fill(std::begin(full_), std::end(full_), std::uint8_t{0});
  }

 private:
  static std::size_t checked(std::size_t index, std::size_t count) noexcept {
    MICROSTEP_EXPECT(index < count, "replay_buffer: there is no such place or class");
    return index;
  }
  static bool has(const std::uint8_t* bits, std::size_t at) noexcept { return (bits[at / 8] >> at % 8 & 1) != 0; }
  static void set(std::uint8_t* bits, std::size_t at) noexcept {
    bits[at / 8] = static_cast<std::uint8_t>(bits[at / 8] | 1u << at % 8);
  }

  /// The place of a sample that gives way to one of this class, and is no longer counted; Capacity if none does.
  std::uint32_t displaced(random_generator& generator, std::uint32_t label) noexcept {
    const std::uint32_t most = *std::max_element(std::begin(stored_), std::end(stored_));
    std::uint32_t candidates = 0;
    for (std::size_t each = 0; each < Classes; ++each) {
      if (stored_[each] != most) continue;
      set(full_, each);  // for good: a class does not grow again after it has been the largest
      candidates += most;
    }
    const bool of_its_own = has(full_, label);
    if (of_its_own) candidates = seen_[label];
    std::uint32_t chosen = below(generator, candidates);
    if (of_its_own && chosen >= stored_[label]) return Capacity;
    std::uint32_t place = 0;
    for (;; ++place) {
      const bool candidate = of_its_own ? labels_[place] == label : stored_[labels_[place]] == most;
      if (candidate && chosen-- == 0) break;
    }
    --stored_[labels_[place]];
    return place;
  }

  std::uint32_t seen_[Classes]{};
  std::uint32_t stored_[Classes]{};
  std::uint32_t size_ = 0;
  Value values_[Capacity * Features]{};
  label_type labels_[Capacity]{};
  std::uint8_t full_[(Classes + 7) / 8]{};
  std::uint8_t drawn_[(Capacity + 7) / 8]{};  // all zero between draws
};

}  // namespace microstep
