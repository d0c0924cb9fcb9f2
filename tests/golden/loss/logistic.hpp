// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// torch.nn.BCEWithLogitsLoss; loss/row.hpp says what a row is.
#pragma once

#include <cstdint>

#include "golden/loss/row.hpp"
#include "microstep/loss/logistic.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float logistic_0_predictions[] = {
    0x1.ddd1fp+1f,
};

inline constexpr float logistic_0_targets[] = {
    0x1p+0f,
};

inline constexpr float logistic_0_gradient32[] = {
    -0x1.7ec7p-6f,
};

inline constexpr double logistic_0_gradient64[] = {
    -0x1.7ec6c69f76f6p-6,
};

inline constexpr float logistic_1_predictions[] = {
    -0x1.0cec54p+1f, -0x1.a1a0d4p+1f, 0x1.d1e7e4p+1f, -0x1.9052ap-1f, 0x1.e8f0a4p+1f, 0x1.150718p+1f, -0x1.3a40ap+1f,
    0x1.22e68p-2f, 0x1.a3d65p-1f, -0x1.b34f54p+1f, 0x1.e73dap+0f, 0x1.73fcdcp+1f, -0x1.0ff1e8p+0f, -0x1.4b57bp+0f,
    -0x1.009088p+1f, -0x1.b2cb68p+0f, -0x1.9428bp+1f, 0x1.217b98p+1f, -0x1.1abc98p+0f, -0x1.773bp-3f, -0x1.e008ccp+1f,
    -0x1.6ab44p+0f, 0x1.c2eb8p+0f, -0x1.1b7c2p-2f, 0x1.a3b5d8p+1f, -0x1.fc0a0cp+1f, -0x1.c97928p+0f, 0x1.101278p+1f,
    -0x1.0ffa8p+0f, -0x1.050064p+1f, -0x1.b35908p+0f, -0x1.551f7p+1f, 0x1.9a6d4cp+1f,
};

inline constexpr float logistic_1_targets[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f,
};

inline constexpr float logistic_1_gradient32[] = {
    -0x1.ba5dcap-6f, -0x1.de2dap-6f, -0x1.967594p-11f, 0x1.37b536p-7f, -0x1.54f45ep-11f, 0x1.bd584p-6f, -0x1.c93acp-6f,
    0x1.1b4492p-6f, -0x1.2f9d8p-7f, -0x1.e076c6p-6f, -0x1.01a67cp-8f, 0x1.d6bdf6p-6f, 0x1.fe226p-8f, 0x1.ab3984p-8f,
    -0x1.b5882cp-6f, -0x1.a3b144p-6f, 0x1.44151p-10f, -0x1.76c42ep-9f, -0x1.74e7c6p-6f, 0x1.c32112p-7f, -0x1.e51476p-6f,
    0x1.83944ep-8f, -0x1.232acap-8f, 0x1.ac326p-7f, 0x1.de767ep-6f, 0x1.2691f6p-11f, 0x1.1cdd2p-8f, -0x1.a78c7cp-9f,
    -0x1.70f6b6p-6f, 0x1.c967d4p-9f, 0x1.329be4p-8f, 0x1.02726p-9f, -0x1.35328cp-10f,
};

inline constexpr double logistic_1_gradient64[] = {
    -0x1.ba5dc89844187p-6, -0x1.de2da02737bb9p-6, -0x1.967582cd51c7cp-11, 0x1.37b53576e924ep-7, -0x1.54f483ce0cc9bp-11,
    0x1.bd583f10e59bdp-6, -0x1.c93abf33fdaap-6, 0x1.1b4491250f1f9p-6, -0x1.2f9d7ef7a478ep-7, -0x1.e076c5a8a6e92p-6,
    -0x1.01a678ee38923p-8, 0x1.d6bdf50f3053cp-6, 0x1.fe2260dfe2ce9p-8, 0x1.ab3985a7e576ap-8, -0x1.b5882d373b327p-6,
    -0x1.a3b1432a6c387p-6, 0x1.44150e9f42f51p-10, -0x1.76c427d6bd25dp-9, -0x1.74e7c6798f929p-6, 0x1.c321119613c6ap-7,
    -0x1.e51475ead3bf8p-6, 0x1.83944e77da115p-8, -0x1.232acd8787b3ap-8, 0x1.ac32633699695p-7, 0x1.de767f0ec0cd6p-6,
    0x1.2691f69a48b42p-11, 0x1.1cdd209c5afddp-8, -0x1.a78c7dd34d76dp-9, -0x1.70f6b53f2357p-6, 0x1.c967d4a8e428fp-9,
    0x1.329be4ae9cb8fp-8, 0x1.027261e43fc2fp-9, -0x1.35328d3489936p-10,
};

inline constexpr float logistic_2_predictions[] = {
    -0x1.952818p+1f, 0x1.260bcp-1f, -0x1.e439bp+0f, -0x1.e83fdp+0f, 0x1.13179p+0f, -0x1.84afa4p+1f, -0x1.c13c9p+0f,
    -0x1.73a88p+1f, -0x1.bc02bp+0f, 0x1.b216fp-1f, 0x1.0cd6b4p+1f, -0x1.6d6784p+1f, -0x1.41bp-9f, 0x1.4b6c1p+1f,
    -0x1.5d8d9p+0f,
};

inline constexpr float logistic_2_targets[] = {
    0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f,
    0x0p+0f, 0x0p+0f,
};

inline constexpr float logistic_2_gradient32[] = {
    0x1.61d5b2p-9f, -0x1.897b52p-6f, -0x1.da8ccep-5f, 0x1.1a71ecp-7f, 0x1.971fc8p-5f, 0x1.9032d2p-9f, 0x1.4215dap-7f,
    0x1.c62e54p-9f, -0x1.d03352p-5f, 0x1.7e5acp-5f, 0x1.e69164p-5f, 0x1.dbaf3ap-9f, -0x1.1166dap-5f, 0x1.fbfe94p-5f,
    0x1.bc3dacp-7f,
};

inline constexpr double logistic_2_gradient64[] = {
    0x1.61d5b14398dc7p-9, -0x1.897b527b3ea6dp-6, -0x1.da8ccef2c4795p-5, 0x1.1a71edcd0c09fp-7, 0x1.971fc9064fe4ap-5,
    0x1.9032d1f4381dcp-9, 0x1.4215db1721909p-7, 0x1.c62e54dfa654ep-9, -0x1.d03350834acd5p-5, 0x1.7e5ac084deaeep-5,
    0x1.e69166061e196p-5, 0x1.dbaf3935cfa6ap-9, -0x1.1166d996c72e1p-5, 0x1.fbfe9231d491cp-5, 0x1.bc3daed2e4974p-7,
};

inline constexpr float logistic_3_predictions[] = {
    0x1.60fec8p+0f, -0x1.4578p-8f, -0x1.2c3584p+1f, -0x1.d3f118p+1f, -0x1.b454a8p+0f, 0x1.8b1ep+1f, 0x1.ade5bcp+1f,
    0x1.f032ep+1f, -0x1.9d8b28p+0f, 0x1.bf213cp+1f, 0x1.5b365p-1f, 0x1.acfc5p-1f, -0x1.360398p+0f, -0x1.f86f08p+0f,
    -0x1.0e77p+1f, -0x1.b81218p+1f, -0x1.5580d4p+1f, 0x1.edd4dp-1f, 0x1.0065d8p+1f, -0x1.11658p-1f, 0x1.cbea5p+1f,
    -0x1.3e16bcp+1f, -0x1.7741bcp+1f, -0x1.10b16p-1f, -0x1.35a82p-1f, -0x1.40a068p+0f, -0x1.3994ep-2f, 0x1.9176dp-1f,
    -0x1.5282p-1f, -0x1.663f14p+1f, 0x1.92e56p+1f, 0x1.df4cc8p+1f,
};

inline constexpr float logistic_3_targets[] = {
    0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f,
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f,
};

inline constexpr float logistic_3_gradient32[] = {
    -0x1.9c085p-8f, -0x1.00a2bcp-6f, 0x1.66209cp-9f, 0x1.9cb69p-11f, 0x1.3b2a4ep-8f, 0x1.e9a656p-6f, -0x1.1360cp-10f,
    -0x1.4c9e8p-11f, -0x1.ab1712p-6f, -0x1.e36e4p-11f, 0x1.539f62p-6f, 0x1.656232p-6f, -0x1.8a7ba2p-6f, 0x1.f51c08p-9f,
    -0x1.c8c952p-6f, 0x1.fdfcd4p-11f, -0x1.dec6ecp-6f, 0x1.72b35ep-6f, -0x1.e6eb9p-9f, -0x1.42c524p-6f, -0x1.b6b5p-11f,
    -0x1.d89f0cp-6f, -0x1.e61698p-6f, -0x1.429b2ap-6f, 0x1.69b97ep-7f, 0x1.c73904p-8f, 0x1.b2362ap-7f, 0x1.5f8578p-6f,
    -0x1.51ac6p-6f, -0x1.e29de6p-6f, -0x1.5163p-10f, 0x1.f42c2ep-6f,
};

inline constexpr double logistic_3_gradient64[] = {
    -0x1.9c084cec61118p-8, -0x1.00a2bbea148b2p-6, 0x1.66209c3055001p-9, 0x1.9cb68ee52e561p-11, 0x1.3b2a4f1df4ab5p-8,
    0x1.e9a65649d16dfp-6, -0x1.1360e300220cp-10, -0x1.4c9e748f76bap-11, -0x1.ab17123239218p-6, -0x1.e36e51465154p-11,
    0x1.539f62bf61fdep-6, 0x1.65623385a9346p-6, -0x1.8a7ba1b1f6547p-6, 0x1.f51c0746a7b84p-9, -0x1.c8c9518799fcp-6,
    0x1.fdfcd40e3574bp-11, -0x1.dec6ec8367ca4p-6, 0x1.72b35e5838315p-6, -0x1.e6eb8dc82cae8p-9, -0x1.42c52458b2dacp-6,
    -0x1.b6b4e31b9d54p-11, -0x1.d89f0c25eeb21p-6, -0x1.e61697625bfd4p-6, -0x1.429b2aa471924p-6, 0x1.69b97fa0850bfp-7,
    0x1.c7390641f2956p-8, 0x1.b2362973aa7eap-7, 0x1.5f857797b5744p-6, -0x1.51ac5fec1c164p-6, -0x1.e29de6cdf5161p-6,
    -0x1.516320b0dcb4p-10, 0x1.f42c2cb8ae2e8p-6,
};

inline constexpr float logistic_4_predictions[] = {
    0x1.c79c8p-2f, -0x1.2e1728p+0f, -0x1.5a6228p+1f, -0x1.a535b4p+1f, -0x1.31f2p+0f, -0x1.4572cp-1f, 0x1.56a8bp+0f,
    0x1.e3697cp+1f, 0x1.80ec88p+0f, 0x1.18a584p+1f, 0x1.39847p-1f, -0x1.da9fap-2f, -0x1.294eep-1f, -0x1.8934p-5f,
    -0x1.2de2p-2f, -0x1.5af25cp+1f, -0x1.eabeap-2f, -0x1.061c3p+0f, 0x1.1ae3fp-1f, 0x1.74c9ecp+1f, -0x1.bf19b8p+1f,
    0x1.22b574p+1f, 0x1.26784p-2f, 0x1.90549p-1f, -0x1.7aabd8p+1f, 0x1.12d5d4p+1f, -0x1.73019cp+1f, 0x1.10b59p+0f,
    0x1.e67898p+1f, -0x1.f6d98p+0f, -0x1.1740c8p+1f, -0x1.2bd75p+0f, -0x1.e8ff88p+1f, -0x1.6eae5p+0f, -0x1.45a45p+1f,
    -0x1.d70c7p-1f, -0x1.fe413p+1f, -0x1.6b1e4p-3f, -0x1.d8bb7p+0f, -0x1.c13f64p+1f, 0x1.d6de1p+1f, 0x1.28b6dp+1f,
    -0x1.7f46ep-2f, -0x1.c207bp-1f, -0x1.c0c86cp+1f, -0x1.dcff48p+0f, 0x1.cc189p+0f, -0x1.3910d8p+1f, -0x1.5e8218p+1f,
    -0x1.7dca4p-3f, -0x1.009264p+1f,
};

inline constexpr float logistic_4_targets[] = {
    0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f,
};

inline constexpr float logistic_4_gradient32[] = {
    0x1.879134p-7f, -0x1.eb7dbep-7f, -0x1.2d23ep-6f, 0x1.70f89p-11f, 0x1.2a9272p-8f, 0x1.bcea64p-8f, 0x1.fd0674p-7f,
    -0x1.cc45f6p-12f, 0x1.06d292p-6f, 0x1.20fe78p-6f, 0x1.a0a6a4p-7f, -0x1.8a669cp-7f, 0x1.cd08dp-8f, 0x1.398be8p-7f,
    0x1.123dap-7f, -0x1.2d3912p-6f, 0x1.eb6e6ap-8f, -0x1.d8b5fp-7f, -0x1.d5645p-8f, -0x1.08efecp-10f, 0x1.2f659p-11f,
    0x1.233472p-6f, 0x1.6f216ap-7f, -0x1.9361fp-8f, 0x1.fb3f82p-11f, 0x1.1fa702p-6f, -0x1.3079ecp-6f, -0x1.495ae6p-8f,
    -0x1.c1a414p-12f, -0x1.19bcfep-6f, 0x1.04a02p-9f, -0x1.ea7948p-7f, 0x1.b90a38p-12f, -0x1.0356a2p-6f, -0x1.29dcp-6f,
    0x1.6e2c1p-8f, 0x1.76c95cp-12f, 0x1.24d974p-7f, 0x1.5e390cp-9f, -0x1.37ed48p-6f, 0x1.395742p-6f, -0x1.ccbd6ap-10f,
    -0x1.7caf3ep-7f, -0x1.c6009cp-7f, -0x1.37e4dap-6f, 0x1.5936b2p-9f, -0x1.6d6c8cp-9f, 0x1.99e452p-10f,
    -0x1.2dbd3ep-6f, 0x1.2365a2p-7f, -0x1.1b1c5ep-6f,
};

inline constexpr double logistic_4_gradient64[] = {
    0x1.87913458f7d5ap-7, -0x1.eb7dbe09427c1p-7, -0x1.2d23dea39b1a3p-6, 0x1.70f88fd149f5p-11, 0x1.2a9272050623ap-8,
    0x1.bcea64d54a55ep-8, 0x1.fd06741d381c3p-7, -0x1.cc45f7feaf20ap-12, 0x1.06d29201fa4fap-6, 0x1.20fe7924d5324p-6,
    0x1.a0a6a486655cp-7, -0x1.8a669b978fcd2p-7, 0x1.cd08cee74a159p-8, 0x1.398be88365b51p-7, 0x1.123da1b4532e6p-7,
    -0x1.2d39122e0ec9dp-6, 0x1.eb6e670aab1c5p-8, -0x1.d8b5f0aed3ffdp-7, -0x1.d5644ddc2a4bfp-8, -0x1.08efe1f7a91d8p-10,
    0x1.2f65907004766p-11, 0x1.233470ec15e92p-6, 0x1.6f216a0e753a8p-7, -0x1.9361edc97afdap-8, 0x1.fb3f817a262dap-11,
    0x1.1fa70035d07f2p-6, -0x1.3079ec7230a7ap-6, -0x1.495ae7be2391cp-8, -0x1.c1a43bb40c66ep-12, -0x1.19bcfdedd8289p-6,
    0x1.04a020a00bfdap-9, -0x1.ea7948572b126p-7, 0x1.b90a3692fb381p-12, -0x1.0356a23bd2912p-6, -0x1.29dc00692a03cp-6,
    0x1.6e2c0e35ed03fp-8, 0x1.76c95e45e64bap-12, 0x1.24d973ae1ad0ep-7, 0x1.5e390d0d377aep-9, -0x1.37ed48b9f6984p-6,
    0x1.395742048bed7p-6, -0x1.ccbd58bf196p-10, -0x1.7caf3f09766a8p-7, -0x1.c6009aacb7a92p-7, -0x1.37e4d9ffcfdd7p-6,
    0x1.5936b1f96c1a8p-9, -0x1.6d6c8e58bf2c9p-9, 0x1.99e451928960fp-10, -0x1.2dbd3df37b2cfp-6, 0x1.2365a226c0bf2p-7,
    -0x1.1b1c5e07db0bfp-6,
};

inline constexpr float logistic_5_predictions[] = {
    -0x1.c2571cp+1f,
};

inline constexpr float logistic_5_targets[] = {
    0x1.883a78p-1f,
};

inline constexpr float logistic_5_gradient32[] = {
    -0x1.797c0ep-1f,
};

inline constexpr double logistic_5_gradient64[] = {
    -0x1.797c0eeb9db4p-1,
};

inline constexpr float logistic_6_predictions[] = {
    -0x1.9e808p-1f, -0x1.f9c92p+0f, 0x1.a3781p-1f, 0x1.1bc63p+1f, 0x1.f10aa8p+0f, 0x1.91844p-1f, -0x1.a4ce74p+1f,
    0x1.a079d4p+1f, 0x1.fd0d0cp+1f, 0x1.109b28p+0f, 0x1.b3f888p+1f, 0x1.88dc4p+0f, 0x1.37ed5p+1f, 0x1.3e7bfp+1f,
    -0x1.beeaecp+1f, -0x1.1181p-2f, 0x1.fd03d8p+1f, -0x1.24f2ap+1f, 0x1.2bda98p+0f, -0x1.dd8c7p+0f, -0x1.17d488p+1f,
    -0x1.49191p+0f, -0x1.12a69p+1f, -0x1.d7d4ap+0f, -0x1.89808p+0f, 0x1.16e19cp+1f, -0x1.fd338p-3f, -0x1.56c998p+1f,
    0x1.ba32cp-2f, -0x1.a7f428p+1f, 0x1.1104bp+0f, -0x1.9e91p-2f, -0x1.3c045cp+1f,
};

inline constexpr float logistic_6_targets[] = {
    0x1.dfa47p-2f, 0x1.21732p-2f, 0x1.7fbce8p-1f, 0x1.760af4p-1f, 0x1.22b06cp-1f, 0x1.d47068p-1f, 0x1.e0247cp-1f,
    0x1.faf504p-1f, 0x1.660d4p-4f, 0x1.b1fcccp-1f, 0x1.be961cp-1f, 0x1.320db4p-1f, 0x1.a7099p-1f, 0x1.422408p-2f,
    0x1.367944p-1f, 0x1.b79b18p-1f, 0x1.4e4c5p-3f, 0x1.47edbp-2f, 0x1.9e1ccp-5f, 0x1.81e7f4p-1f, 0x1.cdd274p-1f,
    0x1.12872cp-1f, 0x1.c56f14p-1f, 0x1.5dc2a8p-2f, 0x1.49fdf8p-1f, 0x1.a7f63p-3f, 0x1.5b308cp-1f, 0x1.78f694p-1f,
    0x1.be4794p-1f, 0x1.9eap-1f, 0x1.5b08a4p-1f, 0x1.22462cp-1f, 0x1.db004p-5f,
};

inline constexpr float logistic_6_gradient32[] = {
    -0x1.3e9556p-8f, -0x1.3f84cap-8f, -0x1.b820f8p-10f, 0x1.540456p-8f, 0x1.309d9p-7f, -0x1.c5748cp-8f, -0x1.bfb80cp-6f,
    -0x1.b26e1p-11f, 0x1.bbf35p-6f, -0x1.9d1fb2p-9f, 0x1.7bec4ep-9f, 0x1.beadp-8f, 0x1.72cbfp-9f, 0x1.2e37fcp-6f,
    -0x1.1e6474p-6f, -0x1.a5ff24p-7f, 0x1.964e6p-6f, -0x1.c524ap-8f, 0x1.61e8c4p-6f, -0x1.33a5aep-6f, -0x1.8daedap-6f,
    -0x1.3d54f6p-7f, -0x1.83b1f4p-6f, -0x1.96df42p-8f, -0x1.d0462p-7f, 0x1.573a02p-6f, -0x1.dc8418p-8f, -0x1.4d9ff4p-6f,
    -0x1.077684p-7f, -0x1.809b0cp-6f, 0x1.06a536p-9f, -0x1.4b3e26p-8f, 0x1.3f1a18p-11f,
};

inline constexpr double logistic_6_gradient64[] = {
    -0x1.3e955527dd827p-8, -0x1.3f84c8fb6d2dap-8, -0x1.b820f6aaf9d08p-10, 0x1.54045b0fd75b2p-8, 0x1.309d8e607e504p-7,
    -0x1.c5748c3de80cep-8, -0x1.bfb80a9b3f221p-6, -0x1.b26dfd7bd1c1fp-11, 0x1.bbf351238cff7p-6, -0x1.9d1fafcf1851p-9,
    0x1.7bec48ada4908p-9, 0x1.beacfddb71388p-8, 0x1.72cc023612417p-9, 0x1.2e37fc23238b4p-6, -0x1.1e6473fdece3p-6,
    -0x1.a5ff23dbf9e3ep-7, 0x1.964e626300e52p-6, -0x1.c5249efa9c81bp-8, 0x1.61e8c303fa714p-6, -0x1.33a5ae421b759p-6,
    -0x1.8daed8dd794e5p-6, -0x1.3d54f777dd361p-7, -0x1.83b1f5162467p-6, -0x1.96df423f69394p-8, -0x1.d0461d969ba6dp-7,
    0x1.573a026d5f4dep-6, -0x1.dc84154a8270ap-8, -0x1.4d9ff3929a76fp-6, -0x1.077682ab0ff3ap-7, -0x1.809b0af8fda05p-6,
    0x1.06a5322cbcf65p-9, -0x1.4b3e249d78ab4p-8, 0x1.3f1a14e6c9e9fp-11,
};

inline constexpr float logistic_7_predictions[] = {
    0x1.fbc404p+1f, -0x1.17464p-2f, -0x1.327438p+0f, -0x1.2c5238p+1f, 0x1.184ecp-3f, 0x1.3e288cp+1f, 0x1.a28f24p+1f,
    -0x1.86dc14p+1f, 0x1.208904p+1f, -0x1.7b2d64p+1f, 0x1.5a81f4p+1f, -0x1.18438p-2f, -0x1.fa5ef8p+0f, -0x1.c7e268p+1f,
    0x1.d1945p-1f,
};

inline constexpr float logistic_7_targets[] = {
    0x1.de2c08p-2f, 0x1.91098p-2f, 0x1.c30bcp-3f, 0x1.10158p-3f, 0x1.e6534p-4f, 0x1.7b58fp-2f, 0x1.0000dp-2f,
    0x1.3864bcp-1f, 0x1.2ea4e8p-2f, 0x1.938db4p-1f, 0x1.5a9b98p-1f, 0x1.7aab6p-2f, 0x1.ae12ap-4f, 0x1.a9a5dp-1f,
    0x1.31c554p-1f,
};

inline constexpr float logistic_7_gradient32[] = {
    0x1.18f60ep-5f, 0x1.62c366p-9f, 0x1.9aeddep-11f, -0x1.8d7f4p-9f, 0x1.c5c344p-6f, 0x1.2dd4f2p-5f, 0x1.859a02p-5f,
    -0x1.349c08p-5f, 0x1.4cd8a2p-5f, -0x1.939c54p-5f, 0x1.1c8238p-6f, 0x1.0fc812p-8f, 0x1.20ee34p-10f, -0x1.b6f21cp-5f,
    0x1.f94e56p-8f,
};

inline constexpr double logistic_7_gradient64[] = {
    0x1.18f60e66847f6p-5, 0x1.62c37a2b09844p-9, 0x1.9aeddba3023p-11, -0x1.8d7f408e15acfp-9, 0x1.c5c342214f493p-6,
    0x1.2dd4f1f126c91p-5, 0x1.859a0276e8829p-5, -0x1.349c07caaddaap-5, 0x1.4cd8a2ebbde7p-5, -0x1.939c5302f86fp-5,
    0x1.1c82357412869p-6, 0x1.0fc80d07d4d37p-8, 0x1.20ee2ef4f7f8dp-10, -0x1.b6f21c0b6885ep-5, 0x1.f94e58ea07811p-8,
};

inline constexpr float logistic_8_predictions[] = {
    0x1.54934p+1f, 0x1.b10f74p+1f, -0x1.f5f9dp+0f, -0x1.a96178p+0f, -0x1.cc6a1p-1f, 0x1.fedac8p+0f, -0x1.fc85e8p+1f,
    0x1.21959cp+1f, 0x1.aadad8p+1f, 0x1.f10a7p-1f, -0x1.f9603p-1f, 0x1.5d9a68p+1f, -0x1.c2bd9p+0f, -0x1.e897e8p+1f,
    -0x1.180c04p+1f, 0x1.d0da3p+1f, -0x1.2e1c6p+0f, 0x1.e7669p+1f, -0x1.57c53cp+1f, -0x1.b7ba2p+0f, -0x1.ea5b6cp+1f,
    -0x1.85b6fp-1f, 0x1.85bf8p-1f, -0x1.fdfea8p+0f, -0x1.68dd8p-4f, 0x1.43283p+0f, 0x1.f60ef8p+0f, -0x1.763f5p-1f,
    -0x1.697e8cp+1f, -0x1.6edbap+1f, -0x1.48e728p+1f, 0x1.ce719p-1f,
};

inline constexpr float logistic_8_targets[] = {
    0x1.f313fcp-1f, 0x1.0e578p-6f, 0x1.10be98p-2f, 0x1.bb64p-6f, 0x1.562bfp-2f, 0x1.54134cp-1f, 0x1.6f9e5cp-1f,
    0x1.93bc6p-2f, 0x1.d16664p-1f, 0x1.d9cde8p-2f, 0x1.f73bdp-3f, 0x1.e82094p-1f, 0x1.de33b8p-1f, 0x1.eba5e8p-1f,
    0x1.76edf4p-1f, 0x1.03bc78p-2f, 0x1.cc88b8p-2f, 0x1.b3edcp-2f, 0x1.dbf698p-2f, 0x1.736ccp-2f, 0x1.5c885cp-1f,
    0x1.d964p-7f, 0x1.244c3p-1f, 0x1.7cf61p-3f, 0x1.368bap-1f, 0x1.17f1f8p-1f, 0x1.fae178p-1f, 0x1.aac968p-1f,
    0x1.fd8c6p-4f, 0x1.ea7938p-1f, 0x1.02904p-1f, 0x1.a8806p-4f,
};

inline constexpr float logistic_8_gradient32[] = {
    -0x1.486e8p-10f, 0x1.e6bf3ap-6f, -0x1.24d0b6p-8f, 0x1.0f5132p-8f, -0x1.7034p-10f, 0x1.ba9b78p-8f, -0x1.662928p-6f,
    0x1.05db6ap-6f, 0x1.cfd34p-10f, 0x1.0ce0b4p-7f, 0x1.a644cp-11f, -0x1.dc01p-12f, -0x1.93173p-6f, -0x1.e0a19p-6f,
    -0x1.434bf4p-6f, 0x1.70ed7cp-6f, -0x1.b7b9cp-8f, 0x1.1aeaf4p-6f, -0x1.9a9c06p-7f, -0x1.af34bap-8f, -0x1.51a9cap-6f,
    0x1.373ep-7f, 0x1.c588ep-9f, -0x1.0e49dcp-9f, -0x1.0742b4p-8f, 0x1.dc7c8p-8f, -0x1.d0401p-9f, -0x1.0464dcp-6f,
    -0x1.180ad8p-9f, -0x1.cee62ep-6f, -0x1.bc4bd6p-7f, 0x1.3747fp-6f,
};

inline constexpr double logistic_8_gradient64[] = {
    -0x1.486e7e5042fbp-10, 0x1.e6bf3907dcae6p-6, -0x1.24d0b7b39cb58p-8, 0x1.0f51318e61d81p-8, -0x1.7033f8698eb58p-10,
    0x1.ba9b713a72914p-8, -0x1.66292798ca98bp-6, 0x1.05db6a9300a75p-6, 0x1.cfd36aa58d92p-10, 0x1.0ce0b63e359bep-7,
    0x1.a644c38d3804p-11, -0x1.dc011061dea8p-12, -0x1.93172f7e77495p-6, -0x1.e0a19021e1aadp-6, -0x1.434bf2f2f137bp-6,
    0x1.70ed7ac8e5bf4p-6, -0x1.b7b9bf6396056p-8, 0x1.1aeaf38aaf989p-6, -0x1.9a9c05d99a9e6p-7, -0x1.af34ba5b660e2p-8,
    -0x1.51a9cad044551p-6, 0x1.373dffe5dd5c9p-7, 0x1.c588de039e48p-9, -0x1.0e49dc8c46138p-9, -0x1.0742b95307ca4p-8,
    0x1.dc7c7ec9d876p-8, -0x1.d0401585c38cp-9, -0x1.0464dabdd78aap-6, -0x1.180ad8d725976p-9, -0x1.cee62e76c8916p-6,
    -0x1.bc4bd67c3c27dp-7, 0x1.3747ef3fd5da1p-6,
};

inline constexpr float logistic_9_predictions[] = {
    0x1.52ab88p+1f, -0x1.63987p+0f, 0x1.264f88p+1f, -0x1.9df7ccp+1f, -0x1.022dp+0f, -0x1.5c5cccp+1f, 0x1.c6d288p+0f,
    -0x1.15876p+1f, -0x1.f0c96p+1f, 0x1.dadc0cp+1f, 0x1.ca71b8p+0f, -0x1.8b2144p+1f, -0x1.f458fp+0f, 0x1.43a68p-3f,
    -0x1.ebdabp+0f, 0x1.55cd2p-2f, -0x1.4d108p+0f, 0x1.06027cp+1f, -0x1.5140fp+0f, -0x1.e01e1p+1f, 0x1.44867cp+1f,
    -0x1.6478p-8f, -0x1.2f8e3cp+1f, -0x1.8b9938p+1f, 0x1.67890cp+1f, -0x1.95a0ep+1f, -0x1.4f382cp+1f, -0x1.c2365p-1f,
    0x1.b69e6p+0f, 0x1.2f1eccp+1f, -0x1.03911p+0f, -0x1.b8248p+0f, 0x1.d11b5p-1f, -0x1.43a83p+0f, 0x1.639878p+1f,
    -0x1.8cb32p+1f, -0x1.75b4a8p+0f, 0x1.57281p-1f, 0x1.908e5p+0f, -0x1.7cf2f8p+0f, 0x1.4e7138p+1f, -0x1.68a3ap-2f,
    -0x1.4cd17p-1f, 0x1.defca8p+0f, 0x1.8270bp+0f, 0x1.18812p-1f, -0x1.022c8p-4f, -0x1.a1679cp+1f, -0x1.ceaefcp+1f,
    -0x1.dd73cp-2f, -0x1.546ep-3f,
};

inline constexpr float logistic_9_targets[] = {
    0x1.18c978p-2f, 0x1.06dd7p-2f, 0x1.1de96cp-1f, 0x1.e5cf08p-2f, 0x1.dd9de8p-1f, 0x1.d746b8p-2f, 0x1.207a24p-1f,
    0x1.0848dp-2f, 0x1.2844fcp-1f, 0x1.f981d8p-1f, 0x1.f083cp-1f, 0x1.08f47cp-1f, 0x1.5d93acp-1f, 0x1.2d1df8p-1f,
    0x1.a9e93p-2f, 0x1.73f63p-1f, 0x1.77b4e8p-2f, 0x1.e85d88p-1f, 0x1.e1f62cp-1f, 0x1.10d9p-5f, 0x1.fd2678p-2f,
    0x1.0a7e88p-2f, 0x1.dcd4d4p-1f, 0x1.3f197p-3f, 0x1.56935p-3f, 0x1.c943cp-3f, 0x1.2bbe2p-4f, 0x1.744828p-1f,
    0x1.6a066p-3f, 0x1.5ca05p-3f, 0x1.057a2cp-1f, 0x1.0b1fbcp-1f, 0x1.4ed9f8p-1f, 0x1.68a5p-5f, 0x1.29c5f8p-2f,
    0x1.70066cp-1f, 0x1.d97a9p-3f, 0x1.94337cp-1f, 0x1.2875dp-2f, 0x1.b84288p-1f, 0x1.d8c5f4p-1f, 0x1.b403dp-3f,
    0x1.505238p-2f, 0x1.155abp-1f, 0x1.4f649cp-1f, 0x1.d7d7ap-4f, 0x1.4842cp-5f, 0x1.6063c4p-1f, 0x1.31e24cp-1f,
    0x1.4271p-6f, 0x1.12058p-4f,
};

inline constexpr float logistic_9_gradient32[] = {
    0x1.a7c456p-7f, -0x1.25b93cp-10f, 0x1.c2449cp-8f, -0x1.187812p-7f, -0x1.aba2e6p-7f, -0x1.000d64p-7f, 0x1.7708bap-8f,
    -0x1.8f813cp-9f, -0x1.66cdc6p-7f, -0x1.cd2c8cp-13f, -0x1.21b88cp-9f, -0x1.3072a8p-7f, -0x1.66f8aep-7f,
    -0x1.f492d2p-11f, -0x1.725bdap-8f, -0x1.719678p-9f, -0x1.88fbf8p-9f, -0x1.5e8cdcp-10f, -0x1.d51552p-7f,
    -0x1.a99746p-13f, 0x1.13df42p-7f, 0x1.325696p-8f, -0x1.0fc34ap-6f, -0x1.20a6d6p-9f, 0x1.f282b4p-7f, -0x1.d61ee6p-9f,
    -0x1.af90fp-14f, -0x1.16b79ap-7f, 0x1.aecda8p-7f, 0x1.de1d78p-7f, -0x1.3a2b94p-8f, -0x1.db2816p-8f, 0x1.2d8f38p-10f,
    0x1.c4dfeap-9f, 0x1.a2127ep-7f, -0x1.b21e28p-7f, -0x1.b6ded2p-11f, -0x1.48b60ap-9f, 0x1.595b1cp-7f, -0x1.b2206p-7f,
    0x1.5532d2p-13f, 0x1.00f1fep-8f, 0x1.2b01bap-12f, 0x1.a1774cp-8f, 0x1.a54cbep-9f, 0x1.4d1ad2p-7f, 0x1.1d6348p-7f,
    -0x1.a27bd6p-7f, -0x1.6f0238p-7f, 0x1.d6165ap-8f, 0x1.f743ap-8f,
};

inline constexpr double logistic_9_gradient64[] = {
    0x1.a7c45336e6963p-7, -0x1.25b93c68f155fp-10, 0x1.c24498a04cba8p-8, -0x1.187812ab2a44ep-7, -0x1.aba2e689dee8p-7,
    -0x1.000d63c2bf369p-7, 0x1.7708b8880be0ap-8, -0x1.8f813ce4907d8p-9, -0x1.66cdc74549f2bp-7, -0x1.cd2cbd4818232p-13,
    -0x1.21b888aba9d5ap-9, -0x1.3072a80327e2fp-7, -0x1.66f8ad55d2c53p-7, -0x1.f492d4cd04d92p-11, -0x1.725bd9f3efb76p-8,
    -0x1.71967d567e823p-9, -0x1.88fbf7fd91bc3p-9, -0x1.5e8ce98f07d73p-10, -0x1.d51553070a7a1p-7, -0x1.a997460078271p-13,
    0x1.13df41492beb3p-7, 0x1.325696deddfebp-8, -0x1.0fc34a832a013p-6, -0x1.20a6d6a3a086ep-9, 0x1.f282b46f78f7fp-7,
    -0x1.d61ee64d6e137p-9, -0x1.af90f78f656abp-14, -0x1.16b7988d9175fp-7, 0x1.aecda9a2b5a89p-7, 0x1.de1d789ddd2cep-7,
    -0x1.3a2b9340e301cp-8, -0x1.db281735ab628p-8, 0x1.2d8f3e8b1d39cp-10, 0x1.c4dfe94c0bdp-9, 0x1.a2127a85d279ap-7,
    -0x1.b21e27be68b1p-7, -0x1.b6ded4a2cd2f1p-11, -0x1.48b608f44a25fp-9, 0x1.595b1dc63a42cp-7, -0x1.b2205ea3a8f5cp-7,
    0x1.5532ba1d961e2p-13, 0x1.00f1fd7ea9941p-8, 0x1.2b01d0d71e078p-12, 0x1.a17750e22102dp-8, 0x1.a54cbdf3d0992p-9,
    0x1.4d1ad329d4dc5p-7, 0x1.1d634a04338b1p-7, -0x1.a27bd6372f376p-7, -0x1.6f02369327c89p-7, 0x1.d6165ae34c87dp-8,
    0x1.f743a048bea5dp-8,
};

inline constexpr float logistic_10_predictions[] = {
    0x1.c6f4p-1f, -0x1.60bc8p+3f, 0x1.30af88p+3f, -0x1.4c248p+2f, 0x1.2d69ep+2f, -0x1.a46ffp+4f, 0x1.f947bp+3f,
    -0x1.5cdb8p+1f, 0x1.2c3488p+4f, 0x1.f68c4cp+4f, 0x1.c21f34p+4f, 0x1.3e0eecp+4f, -0x1.70f8b8p+4f, 0x1.887d3p+3f,
    0x1.a3c8ap+3f,
};

inline constexpr float logistic_10_targets[] = {
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f,
};

inline constexpr float logistic_10_gradient32[] = {
    0x1.82fd0ep-5f, 0x1.2415b8p-20f, 0x1.110bf2p-4f, -0x1.0f8d9cp-4f, -0x1.380f78p-11f, -0x1.111112p-4f,
    -0x1.111112p-27f, -0x1.0046bap-4f, 0x1.111112p-4f, 0x0p+0f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.c50c42p-38f,
    0x1.1110bcp-4f, 0x1.1110ecp-4f,
};

inline constexpr double logistic_10_gradient64[] = {
    0x1.82fd0e974df32p-5, 0x1.2415b784f48e4p-20, 0x1.110bf208b10e5p-4, -0x1.0f8d9bce7bf1p-4, -0x1.380efffe7e99ap-11,
    -0x1.111111110c86ap-4, -0x1.3e03f69111111p-27, -0x1.0046b948228b2p-4, 0x1.111110f087377p-4, -0x1.b777777777777p-50,
    0x1.11111111105b4p-4, 0x1.1111110667d0bp-4, 0x1.c50c40078a053p-38, 0x1.1110bcbb9395p-4, 0x1.1110ed20a1f76p-4,
};

inline constexpr float logistic_11_predictions[] = {
    0x1.388p+13f, -0x1.388p+13f, 0x0p+0f, -0x1.388p+13f, 0x1.388p+13f, 0x1.388p+13f, 0x1.388p+12f, 0x1.388p+13f,
    -0x1.4p+4f, 0x1.68p+6f, 0x1.6p+6f, 0x1.1p+4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

inline constexpr float logistic_11_targets[] = {
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f,
    0x0p+0f, 0x1p+0f,
};

inline constexpr float logistic_11_gradient32[] = {
    0x1.111112p-4f, 0x0p+0f, 0x1.111112p-5f, 0x0p+0f, 0x0p+0f, 0x1.111112p-4f, 0x0p+0f, 0x0p+0f, -0x1.111112p-4f,
    0x1.111112p-4f, 0x0p+0f, 0x0p+0f, 0x1.111112p-5f, 0x1.111112p-5f, -0x1.111112p-5f,
};

inline constexpr double logistic_11_gradient64[] = {
    0x1.1111111111111p-4, 0x0p+0, 0x1.1111111111111p-5, 0x0p+0, 0x0p+0, 0x1.1111111111111p-4, 0x0p+0, 0x0p+0,
    -0x1.111111079fb86p-4, 0x1.1111111111111p-4, 0x0p+0, -0x1.7b5367p-29, 0x1.1111111111111p-5, 0x1.1111111111111p-5,
    -0x1.1111111111111p-5,
};

inline constexpr float logistic_12_predictions[] = {
    0x1.388p+13f, -0x1.388p+13f, 0x0p+0f, -0x1.388p+13f, 0x1.388p+13f, 0x1.388p+13f, 0x1.388p+12f, 0x1.388p+13f,
    -0x1.4p+4f, 0x1.68p+6f, 0x1.6p+6f, 0x1.1p+4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

inline constexpr float logistic_12_targets[] = {
    0x1.48ac2p-1f, 0x1.546178p-2f, 0x1.52e16p-2f, 0x1.5b0e7cp-1f, 0x1.754b78p-1f, 0x1.7ab148p-2f, 0x1.f4ce7cp-1f,
    0x1.c02fep-4f, 0x1.4fcc8p-2f, 0x1.982d18p-1f, 0x1.bb5204p-1f, 0x1.9a8f54p-1f, 0x1.44ed98p-2f, 0x1.0c0be8p-2f,
    0x1.653844p-1f,
};

inline constexpr float logistic_12_gradient32[] = {
    0x1.871956p-6f, -0x1.6b12a2p-6f, 0x1.715266p-7f, -0x1.723196p-5f, 0x1.27e788p-6f, 0x1.5829fcp-5f, 0x1.7e119ap-10f,
    0x1.e66004p-5f, -0x1.662f78p-6f, 0x1.bafb56p-7f, 0x1.250878p-7f, 0x1.b0cfaap-7f, 0x1.8f1634p-7f, 0x1.043792p-6f,
    -0x1.afdfp-7f,
};

inline constexpr double logistic_12_gradient64[] = {
    0x1.8719555555555p-6, -0x1.6b12a22222222p-6, 0x1.7152666666666p-7, -0x1.7231955555555p-5, 0x1.27e7888888889p-6,
    0x1.5829fbbbbbbbcp-5, 0x1.7e1199999999ap-10, 0x1.e660044444444p-5, -0x1.662f7751b214ap-6, 0x1.bafb555555555p-7,
    0x1.2508777777777p-7, 0x1.b0cfa4bd5d0ebp-7, 0x1.8f16333333333p-7, 0x1.0437911111111p-6, -0x1.afdfp-7,
};

inline constexpr float logistic_13_predictions[] = {
    -0x1.9018dcp+12f, -0x1.3f7acp+11f, 0x1.4565f4p+12f, -0x1.adf9c8p+11f, -0x1.22bd5p+10f, 0x1.357bd8p+12f,
    0x1.f61f24p+12f, -0x1.94371p+11f, 0x1.2d3c8cp+12f, 0x1.18ccc4p+12f, 0x1.d667b8p+11f, 0x1.a79804p+12f,
    0x1.b3f6e4p+12f, 0x1.310be8p+12f, -0x1.c7905p+11f, -0x1.4d5ap+12f, -0x1.565f08p+11f, -0x1.0cdffp+11f,
    -0x1.c34ffp+10f, 0x1.b84168p+12f, -0x1.0ed4f4p+12f, -0x1.994508p+11f, 0x1.1e6f6p+10f, -0x1.d0210cp+12f,
    0x1.d26958p+12f, -0x1.0d6a44p+12f, -0x1.a55f4p+12f, 0x1.5da84cp+12f, 0x1.a2d4p+10f, 0x1.6b8dfp+11f, -0x1.e8a16p+10f,
    -0x1.38e78p+11f,
};

inline constexpr float logistic_13_targets[] = {
    0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f,
};

inline constexpr float logistic_13_gradient32[] = {
    0x0p+0f, -0x1p-5f, 0x0p+0f, -0x1p-5f, -0x1p-5f, 0x0p+0f, 0x0p+0f, -0x1p-5f, 0x0p+0f, 0x1p-5f, 0x0p+0f, 0x1p-5f,
    0x0p+0f, 0x0p+0f, -0x1p-5f, -0x1p-5f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-5f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x1p-5f, 0x0p+0f, -0x1p-5f, 0x1p-5f, 0x0p+0f, 0x0p+0f, -0x1p-5f, 0x0p+0f,
};

inline constexpr double logistic_13_gradient64[] = {
    0x0p+0, -0x1p-5, 0x0p+0, -0x1p-5, -0x1p-5, 0x0p+0, 0x0p+0, -0x1p-5, 0x0p+0, 0x1p-5, 0x0p+0, 0x1p-5, 0x0p+0, 0x0p+0,
    -0x1p-5, -0x1p-5, 0x0p+0, 0x0p+0, 0x0p+0, 0x1p-5, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1p-5, 0x0p+0, -0x1p-5, 0x1p-5,
    0x0p+0, 0x0p+0, -0x1p-5, 0x0p+0,
};

inline constexpr float logistic_14_predictions[] = {
    -0x1.bf449p-1f, 0x1.17f36p+0f, -0x1.57a8dp+1f, 0x1.99fe38p+1f, -0x1.3fcafp+0f, 0x1.716598p+0f, 0x1.3cb8ap-2f,
    0x1.c16d4p+1f, -0x1.0cd634p+1f, 0x1.e6a9c4p+1f, -0x1.30c61cp+1f, -0x1.41685p+0f, 0x1.dc7bbp+1f, 0x1.3217fp+1f,
    0x1.b8fe08p+0f, -0x1.65f3fp+1f, 0x1.819838p+0f, -0x1.ae94p-1f, 0x1.08fad8p+0f, 0x1.5d4768p+1f, 0x1.76bf2cp+1f,
    0x1.409338p+0f, 0x1.e3d46p-1f, -0x1.93d02p+1f, 0x1.fb98cp+1f, 0x1.209dp+0f, 0x1.82af38p+0f, -0x1.1188p+0f,
    -0x1.3301ccp+1f, -0x1.b0223p+1f, 0x1.314868p+0f, -0x1.b6146p+1f, -0x1.8a3fb8p+1f,
};

inline constexpr float logistic_14_targets[] = {
    0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f,
    0x1p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f,
};

inline constexpr float logistic_14_gradient32[] = {
    -0x1.b5d484p-4f, 0x1.73e47ap-6f, -0x1.227b98p-3f, -0x1.83c1fp-8f, 0x1.ba8c2p-8f, -0x1.da5c7cp-6f, 0x1.1e5466p-6f,
    0x1.e216a2p-6f, -0x1.147566p-3f, -0x1.b1ad18p-9f, -0x1.1c0adp-3f, -0x1.e2fc9cp-4f, -0x1.d4baaap-9f, 0x1.c6dcc8p-6f,
    0x1.a5403cp-6f, -0x1.2474dep-3f, 0x1.965fa8p-6f, -0x1.b19952p-4f, -0x1.4552a6p-5f, 0x1.d20d12p-6f, -0x1.f86f84p-8f,
    0x1.821c4cp-6f, 0x1.65855cp-6f, -0x1.299c58p-3f, -0x1.7176cap-9f, 0x1.770616p-6f, -0x1.c0fcf8p-6f, -0x1.cdec0cp-4f,
    0x1.4acf0cp-9f, -0x1.2c0bf4p-3f, -0x1.20f77cp-5f, -0x1.2c7f6p-3f, 0x1.5d0626p-10f,
};

inline constexpr double logistic_14_gradient64[] = {
    -0x1.b5d482e69c357p-4, 0x1.73e4792a42a72p-6, -0x1.227b9662f08c1p-3, -0x1.83c20a3b8df65p-8, 0x1.ba8c217aa8f02p-8,
    -0x1.da5c80f236684p-6, 0x1.1e5468729cd43p-6, 0x1.e216a1ebff45ep-6, -0x1.147567739d6f3p-3, -0x1.b1ad02d9c09fp-9,
    -0x1.1c0acff60c33ep-3, -0x1.e2fc9b6934e41p-4, -0x1.d4ba58662cdd1p-9, 0x1.c6dcc6c3edfbdp-6, 0x1.a5403ba9d84e5p-6,
    -0x1.2474dd3df277dp-3, 0x1.965fa90adb753p-6, -0x1.b199509d28593p-4, -0x1.4552a39a30497p-5, 0x1.d20d121562359p-6,
    -0x1.f86f728c0dcp-8, 0x1.821c4cc145ad6p-6, 0x1.65855c34c28e1p-6, -0x1.299c5752d8b26p-3, -0x1.7176dc73c41fp-9,
    0x1.7706165375546p-6, -0x1.c0fcef9784665p-6, -0x1.cdec0cb81daffp-4, 0x1.4acf0ce616c12p-9, -0x1.2c0bf4b93c31cp-3,
    -0x1.20f77d68ec2ebp-5, -0x1.2c7f5e96f60ddp-3, 0x1.5d06272db3a93p-10,
};

inline constexpr float logistic_15_predictions[] = {
    0x1.78be9cp+1f, -0x1.299bc4p+1f, 0x1.6d7f7p+1f, -0x1.6b0d18p+0f, -0x1.d65f64p+1f, 0x1.f56ee8p+0f, -0x1.21001p+0f,
    -0x1.a19dep-2f, -0x1.6f91fp+1f, -0x1.c2afbcp+1f, -0x1.5ecd5p+0f, -0x1.b78f0cp+1f, -0x1.60b31p+1f, 0x1.52a96p-2f,
    -0x1.16cd7p+1f,
};

inline constexpr float logistic_15_targets[] = {
    0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f,
    0x0p+0f, 0x0p+0f,
};

inline constexpr float logistic_15_gradient32[] = {
    -0x1.5de578p-12f, 0x1.85250ep-8f, 0x1.023638p-4f, -0x1.5fbb72p-8f, -0x1.0a5076p-4f, -0x1.a5e7eep-4f,
    -0x1.4a2496p-8f, 0x1.b44986p-6f, 0x1.d4219ep-9f, 0x1.f5ef3ap-10f, 0x1.ba844cp-7f, 0x1.110c9ep-9f, -0x1.9ac9f8p-8f,
    0x1.3dd07ep-5f, 0x1.bc777ep-8f,
};

inline constexpr double logistic_15_gradient64[] = {
    -0x1.5de5e9894ad33p-12, 0x1.85250e8092145p-8, 0x1.0236378c3d1b8p-4, -0x1.5fbb72291e6fcp-8, -0x1.0a5076cfb01b2p-4,
    -0x1.a5e7eba45b655p-4, -0x1.4a24963f7a372p-8, 0x1.b44984deaae1ep-6, 0x1.d4219eb28cb2cp-9, 0x1.f5ef3b0959164p-10,
    0x1.ba844aa7d1a67p-7, 0x1.110c9d688aa8fp-9, -0x1.9ac9f6ca3de77p-8, 0x1.3dd07de1f230ep-5, 0x1.bc777ca3e16f5p-8,
};

inline constexpr float logistic_16_predictions[] = {
    -0x1.c78a1p-1f, -0x1.9947a8p+0f, -0x1.8827cp+0f, 0x1.713d9cp+1f, -0x1.2b6314p+1f, 0x1.db31dp+1f, 0x1.9cc74p+0f,
    0x1.8bdab4p+1f, -0x1.f87a4p-3f, 0x1.146bp-4f, -0x1.98133p+0f, -0x1.d6b06p+1f, 0x1.bfb6cp-2f, 0x1.cb784p-2f,
    -0x1.1cc08p-4f, 0x1.8ad99cp+1f, -0x1.f8e1p+1f, 0x1.bc043p+1f, 0x1.a859p-2f, -0x1.9bcccp+1f, -0x1.17097cp+1f,
    -0x1.8ea82p-1f, 0x1.38be98p+1f, -0x1.3614fp+0f, 0x1.fdfb48p+1f, -0x1.abcb58p+0f, -0x1.dfd0d4p+1f, -0x1.48801p-1f,
    -0x1.85fefp+0f, 0x1.8e072p-1f, -0x1.d882b4p+1f, 0x1.aecc38p+1f, 0x1.d7c134p+1f,
};

inline constexpr float logistic_16_targets[] = {
    0x1.58e14p-4f, 0x1.8ba81p-3f, 0x1.50dfe8p-2f, 0x1.02f46p-2f, 0x1.6a5644p-1f, 0x1.995668p-2f, 0x1.7a1b7p-1f,
    0x1.dfc7b8p-1f, 0x1.003c34p-1f, 0x1.939ab4p-1f, 0x1.71d6e4p-1f, 0x1.5d11p-1f, 0x1.9aa7bcp-1f, 0x1.be47fp-2f,
    0x1.389318p-1f, 0x1.a117b8p-1f, 0x1.ec827p-1f, 0x1.a8318p-4f, 0x1.c9fa6p-2f, 0x1.dc258p-5f, 0x1.1171dp-3f,
    0x1.8819fp-3f, 0x1.5e101p-3f, 0x1.cdafap-1f, 0x1.db2ecp-4f, 0x1.aa79acp-1f, 0x1.e6faep-3f, 0x1.8dee8p-4f,
    0x1.958b2p-2f, 0x1.91c16p-4f, 0x1.d6d348p-2f, 0x1.148698p-1f, 0x1.693c08p-1f,
};

inline constexpr float logistic_16_gradient32[] = {
    0x1.02d97cp-7f, -0x1.8dbf46p-11f, -0x1.94e6d8p-4f, 0x1.5ea386p-6f, -0x1.33b15p-6f, 0x1.cf90f8p-7f, 0x1.989de4p-8f,
    0x1.361136p-11f, -0x1.989bc6p-4f, 0x1.1b5b28p-9f, -0x1.12d152p-6f, -0x1.01ad6p-2f, 0x1.60adcep-9f, 0x1.5a9074p-8f,
    -0x1.d2b87p-4f, 0x1.58f28ap-8f, -0x1.d42768p-6f, 0x1.9c345ep-6f, 0x1.38d44cp-7f, -0x1.376236p-11f, -0x1.5e62aap-5f,
    0x1.df2022p-8f, 0x1.73f014p-6f, -0x1.0ccca6p-2f, 0x1.aec3bcp-6f, -0x1.4ef7acp-6f, -0x1.66422ep-4f, 0x1.2edeap-7f,
    -0x1.af1bb6p-8f, 0x1.cc73ep-8f, -0x1.f7ebfcp-11f, 0x1.a78636p-7f, 0x1.1bd83ep-9f,
};

inline constexpr double logistic_16_gradient64[] = {
    0x1.02d97c7f598c2p-7, -0x1.8dbf481fc4a93p-11, -0x1.94e6d6d9ac7e5p-4, 0x1.5ea38490f3697p-6, -0x1.33b14edbed263p-6,
    0x1.cf90e7fc6f127p-7, 0x1.989de1acabe6ap-8, 0x1.3610f91896fc2p-11, -0x1.989bc430261fp-4, 0x1.1b5b2a69b7702p-9,
    -0x1.12d150f5cebe1p-6, -0x1.01ad60aeb0757p-2, 0x1.60adc085f5576p-9, 0x1.5a9078d87f7fp-8, -0x1.d2b872c11f63cp-4,
    0x1.58f28403a9991p-8, -0x1.d4276839d3923p-6, 0x1.9c345f53cc132p-6, 0x1.38d448aaf2862p-7, -0x1.37623879ce8c2p-11,
    -0x1.5e62ab4607295p-5, 0x1.df20236d3f179p-8, 0x1.73f011ffca72dp-6, -0x1.0ccca6e921f3dp-2, 0x1.aec3c074593d5p-6,
    -0x1.4ef7ad2c86ed5p-6, -0x1.66422d361034ep-4, 0x1.2edea1111075ap-7, -0x1.af1bb5ef0b13fp-8, 0x1.cc73e3f4567e1p-8,
    -0x1.f7ebfb552ac9p-11, 0x1.a78635f290465p-7, 0x1.1bd82217334d9p-9,
};

/// Calls check.operator()<outputs>(loss, targets, reference) for each row.
template <class Check>
void each_logistic(const Check& check) {
  check.template operator()<1>(logistic{}, logistic_0_targets,
      loss_reference{"yes or no: 1 by 1", logistic_0_predictions, 0x1.8351b6p-6f,
                     0x1.835197dcba6b5p-6, logistic_0_gradient32, logistic_0_gradient64});
  check.template operator()<1>(logistic{}, logistic_1_targets,
      loss_reference{"yes or no: 33 by 1", logistic_1_predictions, 0x1.115efcp+0f,
                     0x1.115efaab14c29p+0, logistic_1_gradient32, logistic_1_gradient64});
  check.template operator()<3>(logistic{}, logistic_2_targets,
      loss_reference{"yes or no: 5 by 3", logistic_2_predictions, 0x1.c406dap-1f,
                     0x1.c406d86684c5dp-1, logistic_2_gradient32, logistic_2_gradient64});
  check.template operator()<16>(logistic{}, logistic_3_targets,
      loss_reference{"yes or no: 2 by 16", logistic_3_predictions, 0x1.11c96ep+0f,
                     0x1.11c96e4659a7bp+0, logistic_3_gradient32, logistic_3_gradient64});
  check.template operator()<17>(logistic{}, logistic_4_targets,
      loss_reference{"yes or no: 3 by 17", logistic_4_predictions, 0x1.201f8cp+0f,
                     0x1.201f8baab2529p+0, logistic_4_gradient32, logistic_4_gradient64});
  check.template operator()<1>(logistic{}, logistic_5_targets,
      loss_reference{"between yes and no: 1 by 1", logistic_5_predictions, 0x1.5cbb94p+1f,
                     0x1.5cbb9370c750ap+1, logistic_5_gradient32, logistic_5_gradient64});
  check.template operator()<1>(logistic{}, logistic_6_targets,
      loss_reference{"between yes and no: 33 by 1", logistic_6_predictions, 0x1.422322p+0f,
                     0x1.42232347fb06ep+0, logistic_6_gradient32, logistic_6_gradient64});
  check.template operator()<3>(logistic{}, logistic_7_targets,
      loss_reference{"between yes and no: 5 by 3", logistic_7_predictions, 0x1.596618p+0f,
                     0x1.59661666437dap+0, logistic_7_gradient32, logistic_7_gradient64});
  check.template operator()<16>(logistic{}, logistic_8_targets,
      loss_reference{"between yes and no: 2 by 16", logistic_8_predictions, 0x1.3e20cp+0f,
                     0x1.3e20bf9c03fb2p+0, logistic_8_gradient32, logistic_8_gradient64});
  check.template operator()<17>(logistic{}, logistic_9_targets,
      loss_reference{"between yes and no: 3 by 17", logistic_9_predictions, 0x1.10412p+0f,
                     0x1.1041207c6017cp+0, logistic_9_gradient32, logistic_9_gradient64});
  check.template operator()<3>(logistic{}, logistic_10_targets,
      loss_reference{"sure of itself: 5 by 3", logistic_10_predictions, 0x1.24a808p+3f,
                     0x1.24a8078bbcbf9p+3, logistic_10_gradient32, logistic_10_gradient64});
  check.template operator()<3>(logistic{}, logistic_11_targets,
      loss_reference{"far logits", logistic_11_predictions, 0x1.4f368p+10f,
                     0x1.4f367f12ad3b7p+10, logistic_11_gradient32, logistic_11_gradient64});
  check.template operator()<3>(logistic{}, logistic_12_targets,
      loss_reference{"far logits between", logistic_12_predictions, 0x1.089954p+11f,
                     0x1.089953e5dae2p+11, logistic_12_gradient32, logistic_12_gradient64});
  check.template operator()<16>(logistic{}, logistic_13_targets,
      loss_reference{"drawn far", logistic_13_predictions, 0x1.d05cd8p+10f,
                     0x1.d05cd68p+10, logistic_13_gradient32, logistic_13_gradient64});
  check.template operator()<1>(weighted_logistic<1>{.pos_weight = {5.0f}}, logistic_14_targets,
      loss_reference{"one weighted yes", logistic_14_predictions, 0x1.28f87cp+2f,
                     0x1.28f87d9e05109p+2, logistic_14_gradient32, logistic_14_gradient64});
  check.template operator()<3>(weighted_logistic<3>{.pos_weight = {0.1f, 1.0f, 12.5f}}, logistic_15_targets,
      loss_reference{"three weighted", logistic_15_predictions, 0x1.6fd73cp-1f,
                     0x1.6fd73b5a0147ap-1, logistic_15_gradient32, logistic_15_gradient64});
  check.template operator()<3>(weighted_logistic<3>{.pos_weight = {0.1f, 1.0f, 12.5f}}, logistic_16_targets,
      loss_reference{"three weighted between", logistic_16_predictions, 0x1.b979f6p+1f,
                     0x1.b979f53fdea7ap+1, logistic_16_gradient32, logistic_16_gradient64});
}

}  // namespace microstep::golden
// clang-format on
