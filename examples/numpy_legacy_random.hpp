// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>
#include <random>

namespace examples {

/// What numpy.random.seed, rand and randn draw (numpy.random.RandomState, "legacy"): the same doubles, bit for bit.
/// For data that was first made in Python; microstep's own generator is microstep::random_generator.
///
/// memory  2.5 kB, the state of MT19937
/// error   none in uniform(); in normal() as much as std::log of this C library differs from NumPy's
/// source  MT19937 is std::mt19937, which the C++ standard fixes; the normals are the polar method of Marsaglia and
///         Bray 1964, SIAM Review 6(3)
class numpy_legacy_random {
 public:
  /// As numpy.random.seed(seed).
  explicit numpy_legacy_random(std::uint32_t seed) : engine_{seed} {}

  /// As numpy.random.rand(): in [0, 1), 53 bits of two draws, the upper 27 first.
  [[nodiscard]] double uniform() {
    const auto high = static_cast<double>(draw() >> 5);
    const auto low = static_cast<double>(draw() >> 6);
    return (high * 67108864.0 + low) / 9007199254740992.0;  // (high 2^26 + low) / 2^53, all exact
  }

  /// As numpy.random.randn(): normals come in pairs, the second is kept for the next call.
  [[nodiscard]] double normal() {
    if (has_kept_) {
      has_kept_ = false;
      return kept_;
    }
    double u = 0.0;
    double v = 0.0;
    double radius2 = 0.0;
    do {
      u = 2.0 * uniform() - 1.0;
      v = 2.0 * uniform() - 1.0;
      radius2 = rounded_product(u, u) + rounded_product(v, v);
    } while (radius2 >= 1.0 || radius2 == 0.0);
    const double scale = std::sqrt(-2.0 * std::log(radius2) / radius2);
    kept_ = scale * u;
    has_kept_ = true;
    return scale * v;
  }

  /// a * b rounded on its own: NumPy has no fused multiply-add here, so a compiler must not make one.
  [[nodiscard]] static double rounded_product(double a, double b) {
    const volatile double product = a * b;
    return product;
  }

 private:
  [[nodiscard]] std::uint32_t draw() { return static_cast<std::uint32_t>(engine_()); }

  std::mt19937 engine_;
  double kept_ = 0.0;
  bool has_kept_ = false;
};

}  // namespace examples
