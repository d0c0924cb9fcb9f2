// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <utility>

#include "microstep/core/status.hpp"
#include "microstep/optim/optimizer.hpp"
#include "microstep/schedule/scheduled.hpp"

namespace microstep {

/// An optimizer that leaves its N weights alone: a layer or a range that is not to be trained.
///
/// memory  no state
template <std::size_t N>
class frozen {
 public:
  static constexpr std::size_t size = N;
  static constexpr std::size_t state_bytes_per_weight = 0;
  struct options {
    [[nodiscard]] constexpr status check() const noexcept { return status::ok; }
  };

  class update {
   public:
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t, P weight, P) const noexcept {
      return weight;
    }
  };

  [[nodiscard]] update begin_step(const options&) noexcept { return {}; }
  void reset() noexcept {}
};

/// The options of groups, each group's in its place: `{{.learning_rate = 0.1f}, {}, {.learning_rate = 0.01f}}`.
template <class... Groups>
class group_options;

template <>
class group_options<> {
 public:
  [[nodiscard]] static constexpr status check() noexcept { return status::ok; }
  static void scale_learning_rate(float) noexcept {}
  static void set_momentum(float) noexcept {}
};

template <class First, class... Rest>
class group_options<First, Rest...> {
 public:
  constexpr group_options() noexcept = default;
  constexpr group_options(const typename First::options& first,  // NOLINT(google-explicit-constructor): as an aggregate
                          const typename Rest::options&... rest) noexcept
      : first_{first}, rest_{rest...} {}

  /// The options of group number Group, from 0.
  template <std::size_t Group>
  [[nodiscard]] constexpr auto& get() noexcept {
    return pick<Group>(*this);
  }
  template <std::size_t Group>
  [[nodiscard]] constexpr const auto& get() const noexcept {
    return pick<Group>(*this);
  }

  /// The options of all groups but the first.
  [[nodiscard]] constexpr const group_options<Rest...>& rest() const noexcept { return rest_; }

  /// What the first group says whose options are bad.
  [[nodiscard]] constexpr status check() const noexcept {
    const status verdict = first_.check();
    return verdict == status::ok ? rest_.check() : verdict;
  }

  /// All groups that have a learning rate keep their ratios.
  void scale_learning_rate(float factor) noexcept {
    if constexpr (scalable_options<typename First::options>) microstep::scale_learning_rate(first_, factor);
    rest_.scale_learning_rate(factor);
  }
  /// All groups that have a momentum, or beta1, get this one.
  void set_momentum(float momentum) noexcept {
    microstep::set_momentum(first_, momentum);
    rest_.set_momentum(momentum);
  }

 private:
  template <std::size_t Group, class Self>
  [[nodiscard]] static constexpr auto& pick(Self& self) noexcept {
    static_assert(Group <= sizeof...(Rest), "microstep::group_options::get<Group>: groups are numbered from 0");
    if constexpr (Group == 0) {
      return self.first_;
    } else {
      return self.rest_.template get<Group - 1>();
    }
  }

  [[no_unique_address]] typename First::options first_{};
  [[no_unique_address]] group_options<Rest...> rest_{};
};

/// Optimizers side by side, each for the next range of the parameters: another learning rate for a layer, no decay on
/// biases, a range that is frozen. With linear<64, 10>, whose biases come last:
///   parameter_groups<adamw<640>, adamw<10>>, options {{.weight_decay = 0.1f}, {.weight_decay = 0.0f}}
///
/// shape   size is the sum of the groups' sizes; a range may begin and end anywhere
/// memory  the groups' own
/// cost    a comparison for each pack and group before its own; a pack across a border goes lane by lane
template <class... Groups>
class parameter_groups;

template <>
class parameter_groups<> {
 public:
  static constexpr std::size_t size = 0;
  using options = group_options<>;
  struct update {
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t, P weight, P) const noexcept {
      return weight;
    }
  };
  [[nodiscard]] static update begin_step(const options&) noexcept { return {}; }
  static void reset() noexcept {}
};

template <class First, class... Rest>
class parameter_groups<First, Rest...> {
  static_assert(optimizer<First>, "microstep::parameter_groups: each group is an optimizer (optim/optimizer.hpp lists it)");
  using rest_type = parameter_groups<Rest...>;

 public:
  static constexpr std::size_t size = First::size + rest_type::size;
  using options = group_options<First, Rest...>;

  class update {
   public:
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t index, P weight, P gradient) const noexcept {
      if (index >= First::size) return rest_(index - First::size, weight, gradient);
      if constexpr (P::size > 1) {
        if (index + P::size > First::size) return across_the_border(index, weight, gradient);
      }
      return first_(index, weight, gradient);
    }

   private:
    friend class parameter_groups;
    using first_update = decltype(std::declval<First&>().begin_step(std::declval<const typename First::options&>()));
    update(first_update first, typename rest_type::update rest) noexcept : first_{first}, rest_{rest} {}

    template <simd::any_pack P>
    [[gnu::noinline]] P across_the_border(std::size_t index, P weight, P gradient) const noexcept {
      using one = simd::single<P>;
      float weights[P::size];
      float gradients[P::size];
      weight.store(weights);
      gradient.store(gradients);
      for (std::size_t lane = 0; lane < P::size; ++lane) {
        (*this)(index + lane, one{weights[lane]}, one{gradients[lane]}).store(weights + lane);
      }
      return P::load(weights);
    }

    [[no_unique_address]] first_update first_;
    [[no_unique_address]] typename rest_type::update rest_;
  };

  [[nodiscard]] update begin_step(const options& o) noexcept {
    return {first_.begin_step(o.template get<0>()), rest_.begin_step(o.rest())};
  }

  void reset() noexcept {
    first_.reset();
    rest_.reset();
  }

 private:
  [[no_unique_address]] First first_{};
  [[no_unique_address]] rest_type rest_{};
};

}  // namespace microstep
