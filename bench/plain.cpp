// SPDX-License-Identifier: MIT
#include "plain.hpp"

#include <cmath>

#if defined(__NO_MATH_ERRNO__)
namespace plain_no_errno {
#else
namespace plain {
#endif

void momentum(float* weight, float* velocity, const float* gradient, std::size_t count, momentum_options o) {
  for (std::size_t i = 0; i < count; ++i) {
    velocity[i] = o.momentum * velocity[i] + gradient[i];
    weight[i] -= o.learning_rate * velocity[i];
  }
}

void adam(float* weight, float* first, float* second, const float* gradient, std::size_t count, int step,
          adam_options o) {
  const float correction1 = 1.0f - std::pow(o.beta1, static_cast<float>(step));
  const float correction2 = 1.0f - std::pow(o.beta2, static_cast<float>(step));
  for (std::size_t i = 0; i < count; ++i) {
    first[i] = o.beta1 * first[i] + (1.0f - o.beta1) * gradient[i];
    second[i] = o.beta2 * second[i] + (1.0f - o.beta2) * gradient[i] * gradient[i];
    weight[i] -= o.learning_rate * (first[i] / correction1) / (std::sqrt(second[i] / correction2) + o.epsilon);
  }
}

}  // namespace plain or plain_no_errno
