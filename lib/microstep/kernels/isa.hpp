// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/status.hpp"

namespace microstep::kernels {

/// An instruction set that the compiled kernels were compiled for.
enum class isa : std::uint8_t {
  baseline,  ///< the one that the library itself was built for, in a usual build the oldest CPU of the architecture
  avx2,      ///< AVX2 and FMA
  avx512,    ///< AVX-512 F, BW, CD, DQ and VL: x86-64-v4
};

/// The enumerator's own name, as MICROSTEP_ISA has it.
[[nodiscard]] constexpr const char* to_string(isa i) noexcept {
  switch (i) {
    case isa::baseline: return "baseline";
    case isa::avx2: return "avx2";
    case isa::avx512: return "avx512";
  }
  return "not an isa";
}

/// Whether the library has kernels for it, and this CPU and its operating system can run them.
[[nodiscard]] bool supported(isa) noexcept;

/// What kernels::step runs on.
struct selection {
  microstep::status status;
  kernels::isa isa;  ///< if the status is ok
};

/// The best that is supported; or, where the environment variable MICROSTEP_ISA is set to a word when this or
/// kernels::step is first called, the one of that name; or what select() has said since.
///
/// errors  unknown_isa if that word is none of the names above, isa_not_here if it is not supported. No other is taken
///         in its place: kernels::step answers the same, and changes nothing
[[nodiscard]] selection selected() noexcept;

/// From now on this one, for all threads and whatever MICROSTEP_ISA says: for tests and benchmarks.
///
/// errors  isa_not_here, and then the selection has not changed
status select(isa) noexcept;

}  // namespace microstep::kernels
