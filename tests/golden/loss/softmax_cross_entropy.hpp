// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// torch.nn.CrossEntropyLoss; loss/row.hpp says what a row is.
#pragma once

#include <cstdint>

#include "golden/loss/row.hpp"
#include "microstep/loss/softmax_cross_entropy.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float softmax_cross_entropy_0_predictions[] = {
    -0x1.70dbfp-1f, 0x1.f46664p+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_0_targets[] = {
    1,
};

inline constexpr float softmax_cross_entropy_0_gradient32[] = {
    0x1.3c9e2ep-7f, -0x1.3c9ep-7f,
};

inline constexpr double softmax_cross_entropy_0_gradient64[] = {
    0x1.3c9e2d271d0dep-7, -0x1.3c9e2d271d1p-7,
};

inline constexpr float softmax_cross_entropy_1_predictions[] = {
    -0x1.1a834p+0f, 0x1.353948p+0f, 0x1.c47568p+0f, -0x1.922adcp+1f, -0x1.c48088p+1f, -0x1.daefe8p+0f, 0x1.145e18p+1f,
    -0x1.0c5318p+0f, 0x1.b838bp+0f, -0x1.f22fp+1f, 0x1.303e6p-2f, -0x1.811038p+1f, 0x1.fe4c18p+1f, 0x1.58a82p-2f,
    -0x1.8e34p-6f, -0x1.de57bp+0f, -0x1.d31a08p+1f, -0x1.c74008p+1f, -0x1.5f456cp+1f, 0x1.098cc8p+1f, -0x1.9b8e3p+1f,
    -0x1.e86dc8p+0f, -0x1.e812p-5f, -0x1.b1dbdp+0f, -0x1.c05eep-1f, -0x1.5baa1p+0f, 0x1.ca95b8p+1f, 0x1.f1a6e4p+1f,
    0x1.1fd03p+1f, -0x1.c1b7ap-1f, 0x1.31ac2p-2f, 0x1.d19d9p-1f, 0x1.2df634p+1f, -0x1.40a2bp-1f, 0x1.593fa4p+1f,
    0x1.4847e8p+0f, -0x1.92738p-2f, 0x1.e1d4e8p+1f, 0x1.e4af08p+1f, 0x1.801ap-2f, -0x1.52cdcp+1f, -0x1.d76528p+0f,
    -0x1.efcb08p+0f, -0x1.083c9p+1f, -0x1.b76934p+1f, 0x1.44be9cp+1f, 0x1.f2ff3p+0f, -0x1.c93f9p-1f, -0x1.0495ep+1f,
    -0x1.642d2p-2f, 0x1.cd397p+1f, -0x1.97627p+0f, 0x1.8dd5bcp+1f, 0x1.08bc7p-1f, -0x1.e37c7cp+1f, -0x1.10fdbp+1f,
    -0x1.a69ea8p+1f, -0x1.afcap-4f, -0x1.243fcp-3f, -0x1.a5eb14p+1f, -0x1.19748cp+1f, -0x1.47121cp+1f, 0x1.6422d8p+1f,
    0x1.f71c5cp+1f, -0x1.6b4c7p-1f, -0x1.231d0cp+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_1_targets[] = {
    1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 0,
};

inline constexpr float softmax_cross_entropy_1_gradient32[] = {
    0x1.662c8p-9f, -0x1.662c8p-9f, -0x1.d165p-13f, 0x1.d164cep-13f, 0x1.37fed2p-8f, -0x1.37fed8p-8f, 0x1.dd2ccap-6f,
    -0x1.dd2ccap-6f, -0x1.cedcp-14f, 0x1.ceda2cp-14f, -0x1.19188p-10f, 0x1.191872p-10f, 0x1.e3e8b4p-6f, -0x1.e3e8b4p-6f,
    0x1.acb03ep-6f, -0x1.acb03ep-6f, -0x1.03ba04p-6f, 0x1.03ba06p-6f, 0x1.fd1714p-13f, -0x1.fd18p-13f, 0x1.a6dde6p-8f,
    -0x1.a6ddep-8f, -0x1.43f33p-8f, 0x1.43f334p-8f, -0x1.7b042cp-7f, 0x1.7b042ep-7f, 0x1.a54d16p-7f, -0x1.a54d18p-7f,
    -0x1.4dba6p-10f, 0x1.4dba76p-10f, -0x1.41cb5cp-6f, 0x1.41cb5ep-6f, -0x1.7e0b6p-10f, 0x1.7e0b42p-10f, 0x1.8f70fcp-6f,
    -0x1.8f70fcp-6f, 0x1.e9986ap-12f, -0x1.e9988p-12f, -0x1.fb6b4p-11f, 0x1.fb6b4ap-11f, -0x1.5725acp-6f,
    0x1.5725aep-6f, 0x1.0810dap-6f, -0x1.0810dap-6f, 0x1.43d42p-14f, -0x1.43d4p-14f, 0x1.d52328p-6f, -0x1.d52328p-6f,
    0x1.35e2a2p-8f, -0x1.35e2ap-8f, -0x1.5e83p-13f, 0x1.5e82bep-13f, -0x1.14e9dp-9f, 0x1.14e9c6p-9f, 0x1.416edep-8f,
    -0x1.416ed8p-8f, -0x1.dcf86ep-6f, 0x1.dcf86ep-6f, -0x1.45508p-10f, 0x1.45505cp-10f, 0x1.24036cp-6f, -0x1.24036cp-6f,
    0x1.de3c5p-8f, -0x1.de3c58p-8f, -0x1.577f98p-8f, 0x1.577f98p-8f,
};

inline constexpr double softmax_cross_entropy_1_gradient64[] = {
    0x1.662c7dd8797abp-9, -0x1.662c7dd8797bp-9, -0x1.d164c57cc92p-13, 0x1.d164c57cc91bfp-13, 0x1.37fed3ad8d0f4p-8,
    -0x1.37fed3ad8d0f4p-8, 0x1.dd2cc86399e9cp-6, -0x1.dd2cc86399e9cp-6, -0x1.ceda2afc498p-14, 0x1.ceda2afc498eap-14,
    -0x1.19187044dfbep-10, 0x1.19187044dfbd1p-10, 0x1.e3e8b3f4af5bcp-6, -0x1.e3e8b3f4af5bcp-6, 0x1.acb03d5452577p-6,
    -0x1.acb03d5452576p-6, -0x1.03ba056aecc4dp-6, 0x1.03ba056aecc4ep-6, 0x1.fd1717e524b25p-13, -0x1.fd1717e524bp-13,
    0x1.a6dde5812be9bp-8, -0x1.a6dde5812be9cp-8, -0x1.43f332ea6433p-8, 0x1.43f332ea6432fp-8, -0x1.7b042b85bbf4ap-7,
    0x1.7b042b85bbf49p-7, 0x1.a54d16da8ffcep-7, -0x1.a54d16da8ffcep-7, -0x1.4dba752e888bp-10, 0x1.4dba752e888a8p-10,
    -0x1.41cb5c1e9a078p-6, 0x1.41cb5c1e9a079p-6, -0x1.7e0b45c3cf9p-10, 0x1.7e0b45c3cf90fp-10, 0x1.8f70fb6bb4a6p-6,
    -0x1.8f70fb6bb4a5fp-6, 0x1.e9986bc3a3d05p-12, -0x1.e9986bc3a3dp-12, -0x1.fb6b4558f5fep-11, 0x1.fb6b4558f5fdfp-11,
    -0x1.5725abcb3d608p-6, 0x1.5725abcb3d608p-6, 0x1.0810d954c68d2p-6, -0x1.0810d954c68d1p-6, 0x1.43d41ef6c4a01p-14,
    -0x1.43d41ef6c4bp-14, 0x1.d523278182ecfp-6, -0x1.d523278182edp-6, 0x1.35e2a1313ef05p-8, -0x1.35e2a1313ef04p-8,
    -0x1.5e82bf280da8p-13, 0x1.5e82bf280db0dp-13, -0x1.14e9c646fd5dp-9, 0x1.14e9c646fd5d4p-9, 0x1.416edd57d3e5ap-8,
    -0x1.416edd57d3e5cp-8, -0x1.dcf86c736e618p-6, 0x1.dcf86c736e618p-6, -0x1.45505c4cbf85p-10, 0x1.45505c4cbf855p-10,
    0x1.24036ae6f1e3bp-6, -0x1.24036ae6f1e3ap-6, 0x1.de3c502c97ffbp-8, -0x1.de3c502c97ffcp-8, -0x1.577f96bbb1dc4p-8,
    0x1.577f96bbb1dc3p-8,
};

inline constexpr float softmax_cross_entropy_2_predictions[] = {
    -0x1.57b52p-2f, -0x1.dea778p+0f, -0x1.a61638p+0f, 0x1.d9d6cp-2f, 0x1.8efe98p+0f, -0x1.afc6p-2f, 0x1.4c874p-3f,
    0x1.7318p-1f, -0x1.01ce08p+0f, 0x1.8af5c4p+1f, -0x1.ae29dp-1f, -0x1.3ae8ep+0f, 0x1.00bdap+0f, 0x1.beb83p-1f,
    -0x1.a12d94p+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_2_targets[] = {
    1, 2, 0, 1, 1,
};

inline constexpr float softmax_cross_entropy_2_gradient32[] = {
    0x1.13e4c8p-3f, -0x1.5e1a64p-3f, 0x1.28d67p-5f, 0x1.73f846p-5f, 0x1.16346ap-3f, -0x1.73327ap-3f, -0x1.13fb92p-3f,
    0x1.d4f9eep-4f, 0x1.4bf4e2p-6f, 0x1.8c7ba8p-3f, -0x1.91c75cp-3f, 0x1.52ec7cp-9f, 0x1.b10464p-4f, -0x1.b71e9cp-4f,
    0x1.868d9p-10f,
};

inline constexpr double softmax_cross_entropy_2_gradient64[] = {
    0x1.13e4c7d4fc2ffp-3, -0x1.5e1a6368ac58cp-3, 0x1.28d66e4ec0a35p-5, 0x1.73f84317d3abep-5, 0x1.163468cb91b5bp-3,
    -0x1.7332799186a0bp-3, -0x1.13fb9198ef85cp-3, 0x1.d4f9ebaea8912p-4, 0x1.4bf4de0cd9e98p-6, 0x1.8c7ba9ab10d7bp-3,
    -0x1.91c75ba635a0cp-3, 0x1.52ec7ec932411p-9, 0x1.b1046527776bfp-4, -0x1.b71e9b6261167p-4, 0x1.868d8eba6a994p-10,
};

inline constexpr float softmax_cross_entropy_3_predictions[] = {
    0x1.d09abp+0f, 0x1.3e818p-2f, 0x1.9a65dp-1f, -0x1.0e1728p+1f, -0x1.0c26cp-2f, 0x1.dba44p+1f, -0x1.fbe5bcp+1f,
    0x1.a163p-5f, 0x1.5d8c5p-1f, 0x1.bba848p+1f, 0x1.397d9p-1f, -0x1.66666p+1f, -0x1.d8a478p+0f, -0x1.5f64ep-1f,
    -0x1.2c51d8p+1f, -0x1.373d4p-1f, -0x1.d70ac8p+0f, 0x1.4654p-1f, 0x1.e5a2p-4f, 0x1.25321cp+1f, 0x1.619d38p+1f,
    -0x1.b54bp+1f, 0x1.33d608p+0f, 0x1.665fa4p+1f, 0x1.8c4d1p-1f, 0x1.f08f74p+1f, 0x1.72a898p+1f, -0x1.79018p-3f,
    -0x1.b990c8p+0f, -0x1.acf528p+0f, 0x1.9b3388p+0f, 0x1.0a172p+0f, -0x1.53265cp+1f, 0x1.ea11cp-1f, -0x1.444a4p-3f,
    0x1.9b1288p+0f, -0x1.c47dp+0f, 0x1.f62fcp-1f, -0x1.e5382cp+1f, -0x1.ebc28p-4f, -0x1.2dc88p-4f, -0x1.077e6cp+1f,
    0x1.e75a68p+0f, -0x1.54e3cp-1f, -0x1.bcf54p+1f, 0x1.64a42p-1f, -0x1.d411b4p+1f, -0x1.962ba8p+0f, 0x1.bfc678p+1f,
    0x1.c66108p+0f, -0x1.1e2d6p+1f, -0x1.04777p+1f, -0x1.9350b8p+0f, 0x1.3144bp-1f, 0x1.2a66c4p+1f, 0x1.766f4p-3f,
    0x1.af99c8p+0f, -0x1.ce458p-1f, 0x1.eeb8bp-1f, -0x1.3fedp-1f, -0x1.afeae8p+0f, 0x1.aa1434p+1f, -0x1.1b900cp+1f,
    0x1.b18024p+1f, 0x1.f94578p+0f, 0x1.29b81cp+1f, 0x1.288c4p-2f, -0x1.f903bp+1f, -0x1.f1e09p+0f, 0x1.d9def4p+1f,
    0x1.d37908p+1f, -0x1.5ddd4p-2f, -0x1.c59248p+0f, 0x1.d39c18p+1f, -0x1.87b02cp+1f, 0x1.180068p+0f, -0x1.7476c8p+1f,
    0x1.42323p+1f, 0x1.d2501cp+1f, 0x1.5deda8p+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_3_targets[] = {
    3, 7, 2, 6, 4, 8, 9, 7,
};

inline constexpr float softmax_cross_entropy_3_gradient32[] = {
    0x1.21cdfep-7f, 0x1.01abacp-9f, 0x1.a4d144p-9f, -0x1.ff48e8p-4f, 0x1.2297aap-10f, 0x1.e4edd4p-5f, 0x1.c904ap-16f,
    0x1.8d5198p-10f, 0x1.75a986p-9f, 0x1.79b5a6p-5f, 0x1.d0910cp-7f, 0x1.ea12ccp-12f, 0x1.3dfbdcp-10f, 0x1.fb2516p-9f,
    0x1.81bd0ep-11f, 0x1.124294p-8f, 0x1.3ffa56p-10f, -0x1.c47468p-4f, 0x1.1b8c4cp-7f, 0x1.370e04p-4f, 0x1.3382c2p-6f,
    0x1.46517ap-15f, -0x1.efd8e6p-4f, 0x1.3f2908p-6f, 0x1.50c23ap-9f, 0x1.d5b78ep-5f, 0x1.5f4f6ep-6f, 0x1.025f74p-10f,
    0x1.bac6bep-13f, 0x1.d120fap-13f, 0x1.fca03cp-6f, 0x1.208d26p-6f, 0x1.cd9d9ep-12f, 0x1.09c4a8p-6f, 0x1.5c6b68p-8f,
    0x1.fc5ebp-6f, -0x1.fba4c8p-4f, 0x1.10220ap-6f, 0x1.26ec1p-13f, 0x1.6a0492p-8f, 0x1.33704ap-9f, 0x1.51eefcp-12f,
    0x1.159d68p-6f, 0x1.541ee2p-10f, -0x1.ffae2p-4f, 0x1.4c1406p-8f, 0x1.1163dp-14f, 0x1.0edf12p-11f, 0x1.55e16cp-4f,
    0x1.e820a8p-7f, 0x1.346acep-11f, 0x1.79070cp-11f, 0x1.2a7434p-10f, 0x1.474aa8p-7f, 0x1.cfdd2cp-5f, 0x1.b0f0d8p-8f,
    0x1.e69682p-6f, 0x1.24609p-9f, -0x1.c4c502p-4f, 0x1.82165ep-9f, 0x1.9dc68ep-13f, 0x1.e77666p-6f, 0x1.e8000ap-14f,
    0x1.0247e8p-5f, 0x1.f6f21ep-8f, 0x1.65a5f4p-7f, 0x1.756722p-10f, 0x1.5a071ap-16f, 0x1.3fca9ep-13f, -0x1.4ef978p-4f,
    0x1.0c5fcp-5f, 0x1.3c8bd2p-11f, 0x1.2efab4p-13f, 0x1.0ca94ep-5f, 0x1.4e2c4ap-15f, 0x1.4c7c34p-9f, 0x1.8453aap-15f,
    -0x1.d4de44p-4f, 0x1.09f402p-5f, 0x1.ac8798p-7f,
};

inline constexpr double softmax_cross_entropy_3_gradient64[] = {
    0x1.21ce010aae666p-7, 0x1.01abaea32d9a9p-9, 0x1.a4d148f6167ep-9, -0x1.ff48e7de0dd67p-4, 0x1.2297ad0b804d1p-10,
    0x1.e4edd56e310edp-5, 0x1.c904a56d493a6p-16, 0x1.8d519cf70422ap-10, 0x1.75a98b5660532p-9, 0x1.79b5a6f782f11p-5,
    0x1.d0910d1f9dc0fp-7, 0x1.ea12d54b99bb9p-12, 0x1.3dfbe1d583374p-10, 0x1.fb2516da34d8dp-9, 0x1.81bd13efd2b7bp-11,
    0x1.124294a802c0bp-8, 0x1.3ffa5be988d13p-10, -0x1.c47468ee89e3p-4, 0x1.1b8c4c1d6de99p-7, 0x1.370e05d16f2b9p-4,
    0x1.3382c4ac8dc8cp-6, 0x1.465178a6ad667p-15, -0x1.efd8e5a41031fp-4, 0x1.3f290a86c4389p-6, 0x1.50c23d7250d7ap-9,
    0x1.d5b7902a89a39p-5, 0x1.5f4f701596d4dp-6, 0x1.025f72415ea31p-10, 0x1.bac6baab36e6cp-13, 0x1.d120f71d7085dp-13,
    0x1.fca03f02b445cp-6, 0x1.208d27f5408e9p-6, 0x1.cd9da0701dd01p-12, 0x1.09c4a8fe157a1p-6, 0x1.5c6b69ecf2086p-8,
    0x1.fc5eb2943947fp-6, -0x1.fba4c738eaff3p-4, 0x1.10220be7048a1p-6, 0x1.26ec111ea562fp-13, 0x1.6a04954ca661fp-8,
    0x1.33704b4ec2555p-9, 0x1.51eef7f1fddeep-12, 0x1.159d680fdf08fp-6, 0x1.541eddccfaed6p-10, -0x1.ffae20b3bad7bp-4,
    0x1.4c1407257ceaep-8, 0x1.1163cc21bfb1cp-14, 0x1.0edf0db7d54f5p-11, 0x1.55e16d3e6355bp-4, 0x1.e820a9379ed2bp-7,
    0x1.346accbff02c7p-11, 0x1.79070b0582664p-11, 0x1.2a743333540fap-10, 0x1.474aa7076c00dp-7, 0x1.cfdd283236825p-5,
    0x1.b0f0d6af8c756p-8, 0x1.e6967d86f18ecp-6, 0x1.2460903017f79p-9, -0x1.c4c501b5b8d0dp-4, 0x1.82165e243def2p-9,
    0x1.9dc6942f8ef26p-13, 0x1.e7766961839c2p-6, 0x1.e8000f7bb9202p-14, 0x1.0247e954ddeffp-5, 0x1.f6f223ca8d574p-8,
    0x1.65a5f85dc4714p-7, 0x1.756727f5bdaa9p-10, 0x1.5a0713effc998p-16, 0x1.3fcaa2dad6632p-13, -0x1.4ef975fbab59ep-4,
    0x1.0c5fc08c88985p-5, 0x1.3c8bd68e101edp-11, 0x1.2efab76741653p-13, 0x1.0ca94e59ad423p-5, 0x1.4e2c4369d5cc3p-15,
    0x1.4c7c392541718p-9, 0x1.8453ae5d82015p-15, -0x1.d4de43ed0f719p-4, 0x1.09f40431b9bc9p-5, 0x1.ac879c872774fp-7,
};

inline constexpr float softmax_cross_entropy_4_predictions[] = {
    0x1.f310d8p+1f, 0x1.ed2bdp+1f, -0x1.0d1cp-3f, -0x1.19c078p+1f, 0x1.4754bcp+1f, 0x1.4bf3fcp+1f, 0x1.aa06ap-1f,
    0x1.bd17cp-1f, 0x1.a33fccp+1f, -0x1.6ca828p+1f, -0x1.8976bp-1f, 0x1.578f78p+0f, 0x1.1b9ecp+0f, 0x1.fb7aacp+1f,
    0x1.0c42e8p+1f, -0x1.0ea174p+1f, -0x1.e88b8p-3f, -0x1.38484p+1f, 0x1.33ac28p+1f, 0x1.a12e4p-2f, -0x1.5be5cp+0f,
    -0x1.c35188p+1f, 0x1.395a4p-2f, 0x1.4e74f8p+1f, -0x1.d5aadp-1f, 0x1.3a3b98p+0f, -0x1.a288dp+1f, 0x1.1bea4p-1f,
    0x1.9a96ap-1f, 0x1.7a3f7p+1f, 0x1.de87ap+1f, 0x1.bfe054p+1f, -0x1.028048p+0f, 0x1.aa83p-3f, 0x1.1ad8p-5f,
    0x1.a3214p-2f, -0x1.bd6a8p-4f, 0x1.69777p+1f, 0x1.a380b4p+1f, 0x1.44c9dp-1f, 0x1.3191c8p+1f, 0x1.aea38p-3f,
    -0x1.5a594cp+1f, -0x1.1e2cb8p+0f, -0x1.0bd89p+0f, 0x1.e3d03p+0f, 0x1.3faep-1f, -0x1.30aeep-2f,
};

inline constexpr std::uint8_t softmax_cross_entropy_4_targets[] = {
    2, 1, 10,
};

inline constexpr float softmax_cross_entropy_4_gradient32[] = {
    0x1.2ddd86p-4f, 0x1.204772p-4f, -0x1.53fe12p-2f, 0x1.5a994cp-13f, 0x1.3ba36cp-6f, 0x1.473e8ep-6f, 0x1.c1d1ep-9f,
    0x1.d2e31p-9f, 0x1.439dfcp-5f, 0x1.6ab748p-14f, 0x1.6b1018p-11f, 0x1.7685aep-8f, 0x1.28572ep-8f, 0x1.425f9ap-4f,
    0x1.8decb8p-7f, 0x1.7a0f44p-13f, 0x1.06ffdp-9f, -0x1.551b1ep-2f, 0x1.cdb718p-6f, 0x1.f5bffp-9f, 0x1.57194cp-11f,
    0x1.3a59bep-14f, 0x1.c55e86p-9f, 0x1.1c9764p-5f, 0x1.0acebp-10f, 0x1.1cd348p-7f, 0x1.961d38p-14f, 0x1.22a2eap-8f,
    0x1.7438p-8f, 0x1.90aedep-5f, 0x1.b68d1cp-4f, 0x1.5927e6p-4f, 0x1.b7ee2p-10f, 0x1.73cc26p-8f, 0x1.38811ep-8f,
    0x1.c6974cp-8f, 0x1.0eca82p-8f, 0x1.3dcfe8p-4f, 0x1.f4214cp-4f, 0x1.1ca90cp-7f, 0x1.9ab84ep-5f, 0x1.748c26p-8f,
    -0x1.5504a6p-2f, 0x1.8adaap-10f, 0x1.a8292ep-10f, 0x1.f38aep-6f, 0x1.19d58cp-7f, 0x1.c067a8p-9f,
};

inline constexpr double softmax_cross_entropy_4_gradient64[] = {
    0x1.2ddd87c50d2b8p-4, 0x1.204772b63c83p-4, -0x1.53fe10b802bd9p-2, 0x1.5a994c757da61p-13, 0x1.3ba36ed1706fp-6,
    0x1.473e8f396e092p-6, 0x1.c1d1e3979a20dp-9, 0x1.d2e3128c96911p-9, 0x1.439dfcba9e74bp-5, 0x1.6ab73ef984a54p-14,
    0x1.6b101bbc5ff36p-11, 0x1.7685b10d131bdp-8, 0x1.28572f175dc04p-8, 0x1.425f9b067118ap-4, 0x1.8decbbd508a1dp-7,
    0x1.7a0f459b9ed5dp-13, 0x1.06ffce58c2eb4p-9, -0x1.551b1e53d5e6fp-2, 0x1.cdb7169de5b9cp-6, 0x1.f5bfeeefcc569p-9,
    0x1.571949596e88cp-11, 0x1.3a59bd33f48ap-14, 0x1.c55e8436c5508p-9, 0x1.1c9763efcf14ap-5, 0x1.0aceae07c1f02p-10,
    0x1.1cd345a0f1844p-7, 0x1.961d36af091d4p-14, 0x1.22a2e85a6c09fp-8, 0x1.7438001ba0555p-8, 0x1.90aedc4ba80bep-5,
    0x1.b68d1a1bcb879p-4, 0x1.5927e51f12d6ap-4, 0x1.b7ee215da5134p-10, 0x1.73cc27bbb2d9dp-8, 0x1.38811e57b4d7dp-8,
    0x1.c6974ceaa74e5p-8, 0x1.0eca8217c8631p-8, 0x1.3dcfe62ebca9ap-4, 0x1.f421493449921p-4, 0x1.1ca90b8667222p-7,
    0x1.9ab84b6517264p-5, 0x1.748c25be2cb49p-8, -0x1.5504a6521f859p-2, 0x1.8adaa134ea89dp-10, 0x1.a8292db5ea956p-10,
    0x1.f38ae212478ccp-6, 0x1.19d58bea454bep-7, 0x1.c067aa3c55872p-9,
};

inline constexpr float softmax_cross_entropy_5_predictions[] = {
    0x1.053394p+1f, 0x1.3942cp-1f, -0x1.3722dp-1f, 0x1.1a12dp-1f, 0x1.87c8c8p+1f, 0x1.e871dp+0f, -0x1.0e086p-2f,
    -0x1.1e152p-2f, 0x1.01656p+0f, -0x1.b2e234p+1f, -0x1.4ea4p-6f, -0x1.62eae8p+0f, 0x1.32c908p+0f, -0x1.f47b3cp+1f,
    -0x1.80cfb4p+1f, -0x1.ce916p-1f, 0x1.5aebdp+1f, 0x1.023458p+1f, -0x1.59c3p-1f, -0x1.d9001p-1f, 0x1.48919cp+1f,
    -0x1.8504c8p+1f, -0x1.6e1dd8p+1f, -0x1.0a9ad4p+1f, 0x1.fff0b4p+1f, 0x1.a731bp+1f, -0x1.3e679p+1f, 0x1.3b41p+1f,
    -0x1.5a1ed8p+1f, 0x1.915e3p-1f, -0x1.311c68p+0f, 0x1.d38ap-5f, 0x1.84a8a4p+1f, 0x1.0734fp+0f,
};

inline constexpr std::uint8_t softmax_cross_entropy_5_targets[] = {
    6, 12,
};

inline constexpr float softmax_cross_entropy_5_gradient32[] = {
    0x1.ea9d5p-5f, 0x1.d632bp-7f, 0x1.15c3e4p-8f, 0x1.ba697p-7f, 0x1.5433f8p-3f, 0x1.adaa9p-5f, -0x1.f9e0cap-2f,
    0x1.81b5ccp-8f, 0x1.5c7e96p-6f, 0x1.1103aap-12f, 0x1.f3b728p-8f, 0x1.fdf986p-10f, 0x1.a6a6eep-6f, 0x1.471324p-13f,
    0x1.93b784p-12f, 0x1.9d4b22p-9f, 0x1.df3cccp-4f, 0x1.afdab4p-6f, 0x1.d3d87ep-10f, 0x1.6ce6acp-10f, 0x1.7626eep-5f,
    0x1.600512p-13f, 0x1.a4fd8ep-13f, 0x1.ca0386p-12f, 0x1.87e176p-3f, 0x1.87cf3p-4f, 0x1.31949cp-12f, 0x1.51300ep-5f,
    0x1.ec2c34p-13f, -0x1.f82302p-2f, 0x1.171cdp-10f, 0x1.e691ccp-9f, 0x1.2b2828p-4f, 0x1.413b78p-7f,
};

inline constexpr double softmax_cross_entropy_5_gradient64[] = {
    0x1.ea9d4e124e0a4p-5, 0x1.d632aecf15e57p-7, 0x1.15c3e44877e6ep-8, 0x1.ba696edc2b4a2p-7, 0x1.5433f9ceae195p-3,
    0x1.adaa8f058387ap-5, -0x1.f9e0c977d7764p-2, 0x1.81b5cc30f200dp-8, 0x1.5c7e9609d027ep-6, 0x1.1103a9544a122p-12,
    0x1.f3b726398501p-8, 0x1.fdf985b2f26c9p-10, 0x1.a6a6eccce76cep-6, 0x1.471322757eae8p-13, 0x1.93b7834d90d6ap-12,
    0x1.9d4b215c512dep-9, 0x1.df3cce0048f67p-4, 0x1.afdab2dd8fe0bp-6, 0x1.d3d884d21ca24p-10, 0x1.6ce6a4f73163cp-10,
    0x1.7626edb22188bp-5, 0x1.600517c5f6227p-13, 0x1.a4fd93823e53ap-13, 0x1.ca037d3fa43b1p-12, 0x1.87e175ffed226p-3,
    0x1.87cf304d07ea5p-4, 0x1.31949fa54d786p-12, 0x1.51300e45b79eep-5, 0x1.ec2c3b154c326p-13, -0x1.f82302a6d029ep-2,
    0x1.171ccbb4d28a4p-10, 0x1.e691d36bf461bp-9, 0x1.2b28269cddcf2p-4, 0x1.413b77e6222fp-7,
};

inline constexpr float softmax_cross_entropy_6_predictions[] = {
    -0x1.8c80ep+0f, -0x1.f5688p-4f, -0x1.0f25acp+1f, -0x1.314a6cp+1f, -0x1.a2c13p-1f, 0x1.1356cp-2f, 0x1.d59c5p+1f,
    0x1.a07508p+1f, 0x1.f6863p-1f, -0x1.b80058p+0f, 0x1.4dcfap-1f, 0x1.1cf0cp-2f, -0x1.3935f4p+1f, -0x1.6269c8p+1f,
    -0x1.c2a954p+1f, -0x1.f84b1p+1f, 0x1.a9c36p-2f, -0x1.a04798p+0f, -0x1.441e6p-1f, 0x1.1051d4p+1f, -0x1.eb0b1p+1f,
    0x1.b04024p+1f, -0x1.1297ecp+1f, -0x1.ed7db8p+1f, -0x1.beca3p+0f, 0x1.8b73e8p+1f, 0x1.8beeap-2f, -0x1.ea252p-2f,
    0x1.aca4p-6f, 0x1.734994p+1f, -0x1.84db2p-2f, 0x1.7cc3bp+0f, 0x1.da2d18p+0f, -0x1.b10a3cp+1f, -0x1.92b46p+1f,
    -0x1.166f6cp+1f, 0x1.1e0798p+1f, -0x1.ddc04p-3f, -0x1.cdcd9p+1f, 0x1.92dccp-2f, 0x1.d53dp+0f, -0x1.fc1ffcp+1f,
    0x1.3b09dp+1f, 0x1.ebb434p+1f, -0x1.5eff5p-1f, -0x1.57c388p+1f, 0x1.a8b8dp-1f, 0x1.c2d8cp-2f, 0x1.88e548p+1f,
    0x1.f48aap-1f, -0x1.8e39a8p+0f, 0x1.f1cf98p+0f, -0x1.230e58p+0f, -0x1.8ff184p+1f, -0x1.6fc3dp-1f, 0x1.d3d5dcp+1f,
    0x1.9b3a7cp+1f, -0x1.833e4p-2f, -0x1.6c020cp+1f, -0x1.b2bd14p+1f, -0x1.8f1cd4p+1f, -0x1.555fccp+1f, -0x1.8b5d08p+0f,
    0x1.32613cp+1f, -0x1.05df88p+0f, -0x1.537028p+1f, 0x1.588dccp+1f, -0x1.95382cp+1f, -0x1.188358p+1f, -0x1.391114p+1f,
    0x1.8a6d7p-1f, -0x1.47c5f8p+1f, -0x1.bb2d98p+1f, -0x1.8b3f3cp+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_6_targets[] = {
    15, 36,
};

inline constexpr float softmax_cross_entropy_6_gradient32[] = {
    0x1.373d7p-11f, 0x1.43fc2p-9f, 0x1.6034a8p-12f, 0x1.0dbe26p-12f, 0x1.433c06p-10f, 0x1.df245cp-9f, 0x1.c0a262p-4f,
    0x1.282c84p-4f, 0x1.e88e9cp-8f, 0x1.069ad2p-11f, 0x1.5f67a4p-8f, 0x1.e3a7e4p-9f, 0x1.fb1ddp-13f, 0x1.6f8ba2p-13f,
    0x1.5a8f38p-14f, -0x1.fff1c2p-2f, 0x1.157ad4p-8f, 0x1.2019fcp-11f, 0x1.84dbaap-10f, 0x1.80338ep-6f, 0x1.f9962ep-15f,
    0x1.4f1158p-4f, 0x1.56d97p-12f, 0x1.f00278p-15f, 0x1.ff7732p-12f, 0x1.f6b3a8p-5f, 0x1.0d834ep-8f, 0x1.c5c654p-10f,
    0x1.77e1a2p-9f, 0x1.a03768p-5f, 0x1.f4f472p-10f, 0x1.951e26p-7f, 0x1.23c1b6p-6f, 0x1.8db5a6p-14f, 0x1.f8124p-14f,
    0x1.4cb644p-12f, 0x1.aba342p-6f, 0x1.07a482p-9f, 0x1.20cf8p-14f, 0x1.ed62c8p-9f, 0x1.042f4ap-6f, 0x1.923b52p-15f,
    0x1.e7aefcp-6f, 0x1.e4b86ep-4f, 0x1.4f738ap-10f, 0x1.6b256ap-13f, 0x1.7d8e7cp-8f, 0x1.02872cp-8f, 0x1.bffe72p-5f,
    0x1.ba751ap-8f, 0x1.19118ap-11f, 0x1.22e832p-6f, 0x1.ab308cp-11f, 0x1.d445ap-14f, 0x1.44a4bep-10f, 0x1.9242a2p-4f,
    0x1.027d7cp-4f, 0x1.c829dcp-10f, 0x1.3605fap-13f, 0x1.64d024p-14f, 0x1.d7523ep-14f, 0x1.71fd42p-13f,
    0x1.1c3a6ap-11f, 0x1.c7c912p-6f, 0x1.dec586p-11f, 0x1.77a0d2p-13f, 0x1.33149ap-5f, 0x1.c15cdep-14f, 0x1.299dbcp-12f,
    0x1.cd910cp-13f, 0x1.67a2ap-8f, 0x1.9b77c8p-13f, 0x1.4e0bc8p-14f, -0x1.ffe1a4p-2f,
};

inline constexpr double softmax_cross_entropy_6_gradient64[] = {
    0x1.373d6b1309a57p-11, 0x1.43fc255d7cb57p-9, 0x1.6034aca57f0cbp-12, 0x1.0dbe2a2cf369fp-12, 0x1.433c0ac75f71p-10,
    0x1.df2452ddfd615p-9, 0x1.c0a26040940bbp-4, 0x1.282c8474d3337p-4, 0x1.e88ea2cf7746p-8, 0x1.069ad4cdc9d9bp-11,
    0x1.5f679ce7c55d6p-8, 0x1.e3a7dc42b7042p-9, 0x1.fb1dd66ad4cf7p-13, 0x1.6f8b9ba8ed73ep-13, 0x1.5a8f3cb9740ep-14,
    -0x1.fff1c10e20413p-2, 0x1.157ad7d812f4cp-8, 0x1.201a006e7ee33p-11, 0x1.84dba25534d69p-10, 0x1.80338cf9129a8p-6,
    0x1.f99624f0fc4cfp-15, 0x1.4f1156696d226p-4, 0x1.56d9753bb60f4p-12, 0x1.f0026faa644afp-15, 0x1.ff7728bae11c1p-12,
    0x1.f6b3a80881c3cp-5, 0x1.0d8350da48cdcp-8, 0x1.c5c65af856e7fp-10, 0x1.77e19a93e9907p-9, 0x1.a037674b8cf34p-5,
    0x1.f4f4783d0a804p-10, 0x1.951e2490f398bp-7, 0x1.23c1b65278618p-6, 0x1.8db5ac1fa60f5p-14, 0x1.f81237c83489cp-14,
    0x1.4cb648624b5cap-12, 0x1.aba340e28921fp-6, 0x1.07a4835a36789p-9, 0x1.20cf8a9adb7d9p-14, 0x1.ed62c8997f2abp-9,
    0x1.042f49ef39805p-6, 0x1.923b5246891a8p-15, 0x1.e7aefe2e6d051p-6, 0x1.e4b86ec8f1db1p-4, 0x1.4f738aea1c2f3p-10,
    0x1.6b256ba15ca3fp-13, 0x1.7d8e7ccd86169p-8, 0x1.02872d2ce52c4p-8, 0x1.bffe73d855421p-5, 0x1.ba751b5212465p-8,
    0x1.191189e9bde34p-11, 0x1.22e83256b55f9p-6, 0x1.ab308dea5e518p-11, 0x1.d445a093098f3p-14, 0x1.44a4bdeb8f961p-10,
    0x1.9242a3c92de6fp-4, 0x1.027d7d3b8ee5dp-4, 0x1.c829dda13fd1cp-10, 0x1.3605fa1cf665ep-13, 0x1.64d025c887c59p-14,
    0x1.d7523f9d808abp-14, 0x1.71fd42c6b2d52p-13, 0x1.1c3a6b0193e28p-11, 0x1.c7c9127ed07b6p-6, 0x1.dec5874c6848dp-11,
    0x1.77a0d20e8bd3fp-13, 0x1.33149ba579185p-5, 0x1.c15cdee6f421ep-14, 0x1.299dbca4fe066p-12, 0x1.cd910dcfae8a6p-13,
    0x1.67a2a0b64a75dp-8, 0x1.9b77c95745b67p-13, 0x1.4e0bbeb5f8d37p-14, -0x1.ffe1a3a4a8908p-2,
};

inline constexpr float softmax_cross_entropy_7_predictions[] = {
    -0x1.321104p+5f, -0x1.74c968p+5f, -0x1.6f1f6p+2f, -0x1.d7e38p+4f, -0x1.507d6p+2f, 0x1.e5564p+4f, -0x1.4bfc78p+5f,
    0x1.80502cp+5f, 0x1.7b682p+5f, -0x1.87fee8p+5f, -0x1.b80d8p+1f, 0x1.8c333cp+5f, -0x1.1c1a3p+4f, 0x1.d3cd3p+4f,
    -0x1.792028p+4f, 0x1.f6395cp+5f, -0x1.e72c4p+3f, -0x1.8588d8p+4f, 0x1.6edad8p+5f, -0x1.8ec918p+5f, -0x1.3ec57cp+5f,
    0x1.569c24p+5f, 0x1.1d0168p+4f, 0x1.66d98p+0f, -0x1.738338p+5f, -0x1.0eab2p+3f, 0x1.e2b2dp+4f, -0x1.62fap+1f,
    -0x1.cd643p+5f, -0x1.58938p+3f, -0x1.d1e29p+3f, -0x1.41326p+3f, -0x1.635ff4p+5f, 0x1.c2c9cp+5f, 0x1.ad934p+4f,
    -0x1.b3cdp+1f, -0x1.e9c974p+5f, -0x1.3ab78p+5f, 0x1.65c264p+5f, 0x1.b12f4p+2f, -0x1.6fp-6f, -0x1.85ea9p+4f,
    0x1.3ca91p+4f, -0x1.bea064p+5f, 0x1.e6841cp+5f, -0x1.2bb774p+5f, 0x1.1a8a4p+4f, -0x1.e1ddcp+5f, 0x1.64d2f4p+5f,
    -0x1.b19c4p+2f, -0x1.3bdadp+3f, -0x1.4f4bd8p+4f, -0x1.b8767p+5f, -0x1.78d648p+5f, 0x1.c673f8p+4f, -0x1.218088p+4f,
    -0x1.582bbp+3f, 0x1.b179fp+3f, 0x1.dbbaccp+5f, 0x1.ac36fp+3f, -0x1.1f4618p+4f, 0x1.703ap+4f, 0x1.ef79fp+3f,
    -0x1.742dcp+2f, -0x1.094a58p+5f, 0x1.470024p+5f, -0x1.6875c8p+4f, -0x1.a8e12cp+5f, -0x1.cf743cp+5f, -0x1.51d728p+4f,
    0x1.a90b48p+4f, 0x1.4313cp+2f, 0x1.38e76p+5f, 0x1.963d8p+3f, 0x1.5a06fp+5f, -0x1.bd8a08p+5f, -0x1.c4a36p+2f,
    0x1.361cccp+5f, 0x1.cef10cp+5f, 0x1.8b54p-1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_7_targets[] = {
    4, 2, 6, 3, 9, 2, 6, 7,
};

inline constexpr float softmax_cross_entropy_7_gradient32[] = {
    0x1.d568cp-129f, 0x1.cbp-141f, 0x1.bbe3b6p-82f, 0x1.6f2bc8p-116f, -0x1p-3f, 0x1.c7ab5cp-30f, 0x1.2627p-133f,
    0x1.4c21a4p-4f, 0x1.67bcbap-5f, 0x1.5p-144f, 0x1.62bda2p-99f, 0x1.d7209ap-23f, -0x1p-3f, 0x1.871aeap-52f,
    0x1.57da98p-128f, 0x1.ffffc4p-4f, 0x1.61c55ep-116f, 0x1.3ca71p-129f, 0x1.80cafp-28f, 0x0p+0f, 0x1.a82f78p-123f,
    0x1.ffff94p-4f, 0x1.e2224ep-40f, 0x1.2db9ecp-63f, 0x1.29a18p-132f, 0x1.021f6cp-77f, -0x1.ffff96p-4f, 0x1.28e63p-69f,
    0x1p-148f, 0x1.9a1a5p-81f, 0x1.a082bcp-106f, 0x1.2b4868p-99f, 0x1p-148f, -0x1.2cp-20f, 0x1.5b62bcp-46f,
    0x1.bbf9d2p-90f, 0x0p+0f, 0x1.fp-142f, 0x1.2ae3fcp-20f, 0x1.62dff2p-75f, 0x1.2c6eb4p-91f, 0x1.13572p-126f,
    0x1.c2b04cp-63f, 0x0p+0f, 0x1.fffffcp-4f, 0x1.2p-145f, 0x1.ab63b6p-66f, 0x0p+0f, 0x1.873214p-27f, -0x1p-3f,
    0x1.f4e214p-104f, 0x1.f74ae4p-120f, -0x1p-3f, 0x0p+0f, 0x1.232b44p-48f, 0x1.133872p-115f, 0x1.9d7efp-105f,
    0x1.aef01cp-70f, 0x1p-3f, 0x1.6d992ep-70f, 0x1.17804cp-88f, 0x1.2cb1dcp-29f, 0x1.4a5cb4p-40f, 0x1.8ef20ap-71f,
    0x1.23a68cp-110f, 0x1p-3f, -0x1p-3f, 0x1.53cp-139f, 0x1.6p-146f, 0x1.7b4cb8p-93f, 0x1.ca4a6p-49f, 0x1.bceb4p-80f,
    0x1.ec0c3ep-31f, 0x1.c6f4a8p-69f, 0x1.e30ad4p-25f, 0x0p+0f, 0x1.3d9d9ep-97f, -0x1p-3f, 0x1.fffffp-4f,
    0x1.8bc3c8p-86f,
};

inline constexpr double softmax_cross_entropy_7_gradient64[] = {
    0x1.d56894231f64p-129, 0x1.cb1233790431dp-141, 0x1.bbe39085a13fep-82, 0x1.6f2ba9e7df5bbp-116, -0x1p-3,
    0x1.c7ab6da90b681p-30, 0x1.2626c5cab1a38p-133, 0x1.4c21a383b5892p-4, 0x1.67bcb814bf37p-5, 0x1.4ccb41a0e9663p-144,
    0x1.62bd78f0363bep-99, 0x1.d7209ce5869ap-23, -0x1p-3, 0x1.871abb6c91306p-52, 0x1.57da70aec332p-128,
    0x1.ffffc39b216e6p-4, 0x1.61c5349fb51bdp-116, 0x1.3ca6f1914be24p-129, 0x1.80caf383f28acp-28, 0x1.6dc1b4c217244p-166,
    0x1.a82f1ebca46bbp-123, 0x1.ffff952f7048dp-4, 0x1.e2226216ccecap-40, 0x1.2db9f93684512p-63, 0x1.29a1121f59a7p-132,
    0x1.021f75e9b347dp-77, -0x1.ffff952f8e6afp-4, 0x1.28e63ccdf661bp-69, 0x1.01961ec539cedp-148, 0x1.9a1a608889402p-81,
    0x1.a082995b1c2e4p-106, 0x1.2b484fd2405ddp-99, 0x1.8930bfe680a0ap-149, -0x1.2ae3f5b78p-20, 0x1.5b62ca57769e9p-46,
    0x1.bbf9ac6015ccfp-90, 0x1.4d0e8306ad688p-173, 0x1.eefabe6b85d26p-142, 0x1.2ae3f560aadaep-20, 0x1.62dfd39bd5967p-75,
    0x1.2c6eb28a4b1dap-91, 0x1.13571e0ffff4ap-126, 0x1.c2b0496d2328p-63, 0x1.a5ac1f743a6e9p-172, 0x1.fffffcf19bde7p-4,
    0x1.28c7e0fccbcdp-145, 0x1.ab63b275a259fp-66, 0x1.49b07db127975p-178, 0x1.873210d0df994p-27, -0x1p-3,
    0x1.f4e2137409d91p-104, 0x1.f74ae4c53ab34p-120, -0x1p-3, 0x1.3099fb0e7b11fp-157, 0x1.232b4353cc9eap-48,
    0x1.133871fd708a4p-115, 0x1.9d7ef0b46334dp-105, 0x1.aef01c8e50984p-70, 0x1.ffffffffffedcp-4, 0x1.6d992e7722b86p-70,
    0x1.17804ad5d1434p-88, 0x1.2cb1dacb4336cp-29, 0x1.4a5cb4050ee0ap-40, 0x1.8ef208c8ecf3ap-71, 0x1.23a68c0d87a71p-110,
    0x1.ffffff69926cdp-4, -0x1p-3, 0x1.53bd38dc6c406p-139, 0x1.5e29e2ab8c0d1p-146, 0x1.7b4cb87c4621ap-93,
    0x1.ca4a5138d2c88p-49, 0x1.bceb3297e1251p-80, 0x1.ec0c2ef7d570ap-31, 0x1.c6f499ec7d0e5p-69, 0x1.e30ac4a11e2b5p-25,
    0x1.1f7fa1aa5af85p-167, 0x1.3d9d94391a954p-97, -0x1.ffffffd49c45fp-4, 0x1.fffff07ec48cbp-4, 0x1.8bc3bb9ec3d8p-86,
};

inline constexpr float softmax_cross_entropy_8_predictions[] = {
    0x1.388p+13f, -0x1.388p+13f, 0x0p+0f, -0x1.388p+13f, 0x1.388p+13f, 0x1.388p+13f, 0x1.388p+12f, 0x1.388p+13f,
    -0x1.4p+4f, 0x1.68p+6f, 0x1.6p+6f, 0x1.1p+4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

inline constexpr std::uint8_t softmax_cross_entropy_8_targets[] = {
    2, 0, 2, 1, 2,
};

inline constexpr float softmax_cross_entropy_8_gradient32[] = {
    0x1.99999ap-3f, 0x0p+0f, -0x1.99999ap-3f, -0x1.99999ap-3f, 0x1.99999ap-4f, 0x1.99999ap-4f, 0x0p+0f, 0x1.99999ap-3f,
    -0x1.99999ap-3f, 0x1.68c644p-3f, -0x1.68c646p-3f, 0x1.21a8bep-108f, 0x1.11111p-4f, 0x1.11111p-4f, -0x1.111112p-3f,
};

inline constexpr double softmax_cross_entropy_8_gradient64[] = {
    0x1.999999999999ap-3, 0x0p+0, -0x1.999999999999ap-3, -0x1.999999999999ap-3, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x0p+0, 0x1.999999999999ap-3, -0x1.999999999999ap-3, 0x1.68c64486ec7d4p-3,
    -0x1.68c64486ec7d6p-3, 0x1.21a8e69350cbdp-108, 0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.1111111111112p-3,
};

inline constexpr float softmax_cross_entropy_9_predictions[] = {
    0x1.dbd0c8p+12f, -0x1.e325dcp+12f, -0x1.de407p+10f, 0x1.334bb8p+11f, -0x1.17a908p+11f, 0x1.cdb298p+12f,
    -0x1.dae06p+10f, -0x1.02a4p+9f, -0x1.4b968p+10f, -0x1.3f962p+12f, 0x1.3f95p+7f, -0x1.9e48p+9f, 0x1.e2212p+12f,
    0x1.92177p+11f, 0x1.e0f588p+12f, 0x1.96f178p+12f, 0x1.568088p+12f, 0x1.ff181cp+12f, 0x1.ad19fp+11f, -0x1.811c1p+11f,
    0x1.a6c7cp+10f, 0x1.27025cp+12f, -0x1.e14688p+11f, 0x1.fc198p+10f, 0x1.ed0f6p+11f, 0x1.6569ccp+12f, 0x1.1b813cp+12f,
    -0x1.fc9e3p+12f, -0x1.1cb768p+11f, -0x1.418e7p+10f, -0x1.3485ap+10f, -0x1.7ae7d8p+12f, -0x1.3182f4p+12f,
    0x1.c5c324p+12f, 0x1.0e7e1p+10f, 0x1.547bcp+12f, 0x1.b0eb04p+12f, -0x1.9a2dp+6f, 0x1.c53acp+9f, 0x1.a218p+9f,
    -0x1.7b4e4cp+12f, 0x1.304c7p+10f, 0x1.872bd8p+12f, -0x1.1118p+7f, 0x1.fd362cp+12f, 0x1.30ad48p+12f, -0x1.58e11p+12f,
    0x1.21d1c4p+12f, 0x1.590a04p+12f, -0x1.d8c534p+12f, 0x1.dd651p+12f, 0x1.ffe68p+12f, 0x1.ac5154p+12f,
    0x1.84629cp+12f, -0x1.1da84p+8f, 0x1.d8d4ep+11f, 0x1.583eb8p+12f, 0x1.7f0ae8p+11f, -0x1.a23024p+12f,
    -0x1.0b92ap+12f, 0x1.778b6p+12f, -0x1.aab414p+12f, 0x1.d1572p+11f, -0x1.b30d78p+11f, -0x1.912e78p+11f,
    0x1.cf10e8p+12f, -0x1.515b6cp+12f, -0x1.99868p+8f, 0x1.477f98p+12f, -0x1.015588p+11f, 0x1.26e168p+11f,
    -0x1.aeb3cp+8f, 0x1.dabbcp+9f, 0x1.fd2edp+11f, 0x1.557e9cp+12f, -0x1.4c0404p+12f, -0x1.d53bdp+12f, 0x1.cbcffp+12f,
    -0x1.9b200cp+12f, 0x1.65e66p+11f,
};

inline constexpr std::uint8_t softmax_cross_entropy_9_targets[] = {
    9, 3, 8, 4, 1, 8, 4, 0,
};

inline constexpr float softmax_cross_entropy_9_gradient32[] = {
    0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, -0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x1p-3f, 0x0p+0f, 0x0p+0f, -0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-3f, -0x1p-3f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1p-3f, 0x0p+0f, 0x0p+0f, 0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1p-3f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1p-3f, 0x1p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1p-3f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-3f, 0x0p+0f, 0x0p+0f,
};

inline constexpr double softmax_cross_entropy_9_gradient64[] = {
    0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.151def4e174eep-329, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p-3, 0x0p+0, 0x0p+0,
    0x1.525cccb3ca1cap-672, -0x1p-3, 0x1.4f1e2c4fb5dbap-699, 0x0p+0, 0x0p+0, 0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x1p-3, 0x0p+0, 0x0p+0, -0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1p-3, -0x1p-3, 0x0p+0,
    0x1.cd6b32f75834ep-485, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p-3, 0x0p+0, 0x0p+0, 0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x1.6ab8d29e1dfccp-800, 0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p-3, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p-3, 0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p-3, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x1p-3, 0x0p+0, 0x0p+0,
};

inline constexpr float softmax_cross_entropy_10_predictions[] = {
    0x1.82b5a8p+0f, -0x1.cac748p+0f, 0x1.6b17ap+0f, 0x1.6a8ap-6f, -0x1.9da528p+0f, -0x1.81becp+1f, 0x1.e7b478p+1f,
    0x1.4c858p-1f, 0x1.c1ece4p+1f, 0x1.70b37p+0f, 0x1.9aeaa8p+1f, 0x1.99872p+0f, -0x1.ad005p+0f, -0x1.7e7df8p+0f,
    -0x1.585898p+0f, -0x1.69996p+1f, 0x1.e4746p-2f, 0x1.87e3f4p+1f, 0x1.df7d2p-1f, 0x1.4c0584p+1f, -0x1.b23ep-3f,
    -0x1.89001p+0f, -0x1.8491e8p+1f, -0x1.01a4p-5f, 0x1.446ffp+1f, -0x1.9000e4p+1f, -0x1.4adee4p+1f, 0x1.b289ccp+1f,
    0x1.391cep-1f, 0x1.44def4p+1f, -0x1.fe79p-3f, -0x1.e5f6p-1f, 0x1.3f1d2p+1f, -0x1.8c4acp+0f, -0x1.1f9fa4p+1f,
    -0x1.2a2b7p-1f, 0x1.3c293p+1f, -0x1.308384p+1f, 0x1.1abc2p-2f, 0x1.697a8p-3f, -0x1.5f306p+0f, 0x1.b928f8p+0f,
    0x1.2cf87cp+1f, -0x1.5a1e28p+1f, -0x1.b3372p+0f, -0x1.5c24ccp+1f, -0x1.313bp-2f, -0x1.6c6a74p+1f, -0x1.5a2f4p-1f,
    -0x1.1a065p-1f, -0x1.cb081p+1f, 0x1.fef1fp-1f, -0x1.30468p+0f, -0x1.63ddap+0f, -0x1.90202cp+1f, -0x1.82e7p+0f,
    0x1.4476p-2f, 0x1.6a2bfp+1f, -0x1.548524p+1f, 0x1.cfefc8p+0f, -0x1.df65p-5f, 0x1.e28a5p+0f, -0x1.1da9bcp+1f,
    0x1.794c08p+0f, 0x1.ce2ef8p+0f, -0x1.3e22ecp+1f, 0x1.37acacp+1f, 0x1.ca1714p+1f, 0x1.c895p-1f, 0x1.4db938p+0f,
    0x1.bbb66cp+1f, 0x1.74d79p+1f, 0x1.9ec91cp+1f, 0x1.54eep+0f, 0x1.091cp-2f, -0x1.944808p+1f, 0x1.b141c8p+1f,
    0x1.eed718p+0f, -0x1.678e48p+0f, 0x1.f2545p+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_10_targets[] = {
    2, 1, 2, 8, 9, 2, 3, 8,
};

inline constexpr float softmax_cross_entropy_10_gradient32[] = {
    0x1.349e14p-8f, -0x1.0e37b4p-10f, -0x1.bba996p-4f, 0x1.8edfcp-14f, -0x1.032394p-10f, -0x1.36bdc6p-10f,
    0x1.dc7b62p-5f, 0x1.4c9ep-10f, 0x1.60159ap-5f, 0x1.1a16bp-8f, 0x1.63a3a4p-5f, -0x1.ad5f96p-4f, -0x1.de8b1p-11f,
    -0x1.bb5114p-11f, -0x1.993ec4p-11f, -0x1.2baa18p-10f, 0x1.ae72d8p-10f, 0x1.311a64p-5f, 0x1.b6abfap-9f,
    0x1.769904p-6f, 0x1.e3eca8p-12f, -0x1.a066c4p-11f, -0x1.d180fp-4f, 0x1.a38e2p-11f, 0x1.a0b6d2p-6f, -0x1.2f4fdcp-10f,
    -0x1.1ddc2cp-10f, 0x1.fa6ccp-5f, 0x1.5b546p-9f, 0x1.a232a6p-6f, 0x1.1b244p-9f, 0x1.d131c8p-12f, 0x1.a76b56p-5f,
    -0x1.4efa8p-12f, -0x1.9cdbd8p-11f, 0x1.390448p-10f, 0x1.9d879p-5f, -0x1.bad624p-11f, -0x1.ba4c7ep-4f,
    0x1.04303cp-8f, 0x1.e0d138p-12f, 0x1.2aefcp-5f, 0x1.1c9254p-4f, -0x1.a2f92ep-11f, -0x1.475p-16f, -0x1.a6af74p-11f,
    0x1.eb7e22p-9f, -0x1.c2761cp-11f, 0x1.1d2f4ap-9f, -0x1.c203cp-4f, -0x1.275486p-10f, 0x1.62fdacp-7f, -0x1.cc5c88p-4f,
    -0x1.26e8fp-13f, -0x1.146cd6p-10f, -0x1.184588p-12f, 0x1.3ed62cp-8f, 0x1.2fe3f2p-4f, -0x1.ec0dccp-11f,
    0x1.aa796p-6f, 0x1.a15ddp-12f, 0x1.50209cp-7f, -0x1.1682f2p-10f, -0x1.b2ac3ep-4f, 0x1.334d96p-7f, -0x1.218766p-10f,
    0x1.325334p-6f, 0x1.f6aa04p-5f, 0x1.8adbcap-9f, 0x1.53c93cp-8f, 0x1.74a02ep-6f, 0x1.9afae6p-7f, 0x1.251c2ap-6f,
    0x1.a03abcp-10f, -0x1.24f774p-12f, -0x1.3f55a6p-10f, 0x1.55caa2p-6f, 0x1.015d38p-8f, -0x1.d12aa8p-4f,
    0x1.22ea3ap-5f,
};

inline constexpr double softmax_cross_entropy_10_gradient64[] = {
    0x1.349e153dfe3f1p-8, -0x1.0e37b4eedeb17p-10, -0x1.bba997e991634p-4, 0x1.8edfe100702fp-14, -0x1.032392d93d072p-10,
    -0x1.36bdc68c5fc68p-10, 0x1.dc7b63b7644bap-5, 0x1.4c9e01a850de5p-10, 0x1.60159b92d888ap-5, 0x1.1a16b2b03a3adp-8,
    0x1.63a3a6e25a60ap-5, -0x1.ad5f971a3143fp-4, -0x1.de8b0d50e9da8p-11, -0x1.bb511040e91fep-11, -0x1.993ebeae1cb3cp-11,
    -0x1.2baa18cfa4d08p-10, 0x1.ae72e7728b41fp-10, 0x1.311a668ed17ecp-5, 0x1.b6ac0471bf072p-9, 0x1.76990af006865p-6,
    0x1.e3eca8090d0bcp-12, -0x1.a066c508931ccp-11, -0x1.d180f0c03f337p-4, 0x1.a38e223ff8466p-11, 0x1.a0b6d5e8624fp-6,
    -0x1.2f4fdbc0d67bcp-10, -0x1.1ddc2d67b50e9p-10, 0x1.fa6cc5727b37ep-5, 0x1.5b545f75c620ep-9, 0x1.a232a94d94a5dp-6,
    0x1.1b243f2223918p-9, 0x1.d131c352d5a7cp-12, 0x1.a76b581c9f9d5p-5, -0x1.4efa866d6dd8ap-12, -0x1.9cdbda817d90ep-11,
    0x1.390445af8e2f7p-10, 0x1.9d879234c5eecp-5, -0x1.bad6267d32444p-11, -0x1.ba4c7f1e203eep-4, 0x1.04303aab61b53p-8,
    0x1.e0d1421583f64p-12, 0x1.2aefc0f678997p-5, 0x1.1c9256551f537p-4, -0x1.a2f92d0cc6228p-11, -0x1.474f7e433f6p-16,
    -0x1.a6af723a33984p-11, 0x1.eb7e25cc35944p-9, -0x1.c2761b5a68482p-11, 0x1.1d2f4c8815696p-9, -0x1.c203c137ec841p-4,
    -0x1.275486289a553p-10, 0x1.62fdadb4efbe7p-7, -0x1.cc5c8964dda9dp-4, -0x1.26e8df9411be8p-13, -0x1.146cd5fadeb7cp-10,
    -0x1.18458755e5ffp-12, 0x1.3ed62bb9b08b9p-8, 0x1.2fe3f33fa6a7p-4, -0x1.ec0dccf6fe1acp-11, 0x1.aa7962d26746p-6,
    0x1.a15dde89a7a0cp-12, 0x1.50209e2e9297bp-7, -0x1.1682f19084911p-10, -0x1.b2ac3e68b7a7p-4, 0x1.334d980a3d5f7p-7,
    -0x1.21876553911dbp-10, 0x1.3253381fd5fecp-6, 0x1.f6aa0550da7e6p-5, 0x1.8adbce8799fe2p-9, 0x1.53c93fa04c86dp-8,
    0x1.74a030c6b7cf4p-6, 0x1.9afae943a5a6p-7, 0x1.251c29d32d633p-6, 0x1.a03ac06564531p-10, -0x1.24f76c644bd62p-12,
    -0x1.3f55a61c7a0e7p-10, 0x1.55caa2b5ece6p-6, 0x1.015d39f2fd359p-8, -0x1.d12aaa0dfee8p-4, 0x1.22ea39eb4cf91p-5,
};

inline constexpr float softmax_cross_entropy_11_predictions[] = {
    0x1.23fb7p-1f, -0x1.92714p+1f, 0x1.45459p-1f, 0x1.605ab8p+1f, -0x1.e980f8p+0f, 0x1.e65b28p+1f, 0x1.1b036p+1f,
    -0x1.4b7b88p+1f, 0x1.ada84p+1f, -0x1.b18214p+1f, -0x1.aa2078p+1f, 0x1.0991f8p+0f, -0x1.32fc3p+1f, 0x1.46eb9cp+1f,
    -0x1.a21dap-1f, 0x1.438a5p+0f, 0x1.ee65cp+1f, -0x1.1b5dep-2f, -0x1.a559d8p+0f, 0x1.02708p-3f, 0x1.91618p+0f,
    0x1.a65918p+0f, 0x1.8360cp-3f, 0x1.1a5aap-1f, 0x1.764938p+0f, -0x1.fa0878p+1f, -0x1.d448ccp+1f, 0x1.5441bp+1f,
    -0x1.2aa78cp+1f, -0x1.d2fd48p+0f, 0x1.dffep+1f, 0x1.ad34ccp+1f, -0x1.74b0f8p+1f, 0x1.5bdb9p+0f, 0x1.7219cp+1f,
    -0x1.83d6ecp+1f, -0x1.eb6e44p+1f, -0x1.50346cp+1f, 0x1.83267p+0f, 0x1.3429ap-1f, -0x1.59aae8p+0f, -0x1.ff8c5cp+1f,
    -0x1.6c7c08p+0f, -0x1.8a2c4p-1f, 0x1.5fcf7p-1f, 0x1.b5deb4p+1f, 0x1.c2f7b8p+0f, 0x1.ffdb2p-1f, 0x1.d6688p+0f,
    -0x1.20ac8p-2f, -0x1.92e388p+0f, -0x1.ed6b2p+1f, 0x1.0a08p-2f, 0x1.f5578cp+1f, 0x1.50f3p-5f, -0x1.d989bp+1f,
    0x1.1558f8p+0f, -0x1.a12b5p+0f, -0x1.8342a4p+1f, -0x1.bd661p-1f, 0x1.247c8p-4f, 0x1.4e62f8p+1f, -0x1.b80938p+1f,
    -0x1.86fap-4f, -0x1.61e3p-2f, 0x1.b5434p+0f, 0x1.b2ec4p+0f, -0x1.c58b2p-2f, 0x1.f11cd8p+1f, -0x1.67c908p+0f,
    -0x1.d5055cp+1f, 0x1.a867p+1f, 0x1.fbd3p-2f, -0x1.e339bp+0f, 0x1.2521d4p+1f, 0x1.5415bp-1f, 0x1.483a2p+1f,
    0x1.b34dcp+1f, 0x1.b4aaap-2f, -0x1.a2fdcp-3f, 0x1.7f6be8p+0f, 0x1.e68868p+1f, 0x1.f677cp+0f, 0x1.1aa208p+0f,
    -0x1.b3739p-1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_11_targets[] = {
    2, 16, 7, 2, 14,
};

inline constexpr float softmax_cross_entropy_11_gradient32[] = {
    -0x1.7a2c7cp-10f, -0x1.c7f0ecp-9f, -0x1.21632cp-3f, 0x1.eac48ap-7f, -0x1.b7c1aep-9f, 0x1.92f996p-5f, 0x1.da4188p-8f,
    -0x1.c300acp-9f, 0x1.f0d542p-6f, -0x1.c960aap-9f, -0x1.c9113p-9f, -0x1.a3db8p-13f, -0x1.c08e1p-9f, 0x1.7d7c9cp-7f,
    -0x1.8a44e4p-9f, 0x1.529e48p-11f, 0x1.aefa5cp-5f, -0x1.183608p-9f, -0x1.a03888p-9f, -0x1.7b6b2cp-10f,
    0x1.59964cp-8f, 0x1.8ad334p-8f, -0x1.57f3acp-10f, -0x1.688abp-12f, 0x1.1fa648p-8f, -0x1.c9fdbap-9f, -0x1.c86866p-9f,
    0x1.734958p-6f, -0x1.b7475ep-9f, -0x1.a7cb8ep-9f, 0x1.3127e8p-4f, 0x1.90f5e4p-5f, -0x1.c1865cp-9f, -0x1.175258p-3f,
    0x1.72baf8p-5f, -0x1.bd7616p-9f, -0x1.c6f96ep-9f, -0x1.b4f108p-9f, 0x1.1edff4p-7f, 0x1.7272c4p-10f, -0x1.72a28ap-9f,
    -0x1.25d8a8p-3f, -0x1.792718p-9f, -0x1.2a46b8p-9f, 0x1.e5bf64p-10f, 0x1.44d6f2p-4f, 0x1.90d592p-7f, 0x1.f5c1cap-9f,
    0x1.b9956ep-7f, -0x1.85d3ccp-10f, -0x1.850e9cp-9f, -0x1.c803fep-9f, -0x1.d81e1p-12f, -0x1.8d0fc8p-6f,
    -0x1.14914cp-10f, -0x1.c6e876p-9f, 0x1.c90c3ap-9f, -0x1.9198c8p-9f, -0x1.bf801ap-9f, -0x1.4c323cp-9f,
    -0x1.00a0fp-10f, 0x1.d889b6p-6f, -0x1.c49acap-9f, -0x1.6760f8p-10f, -0x1.e49a3cp-10f, 0x1.39bdc2p-7f, 0x1.35d5ap-7f,
    -0x1.06bb3ap-9f, 0x1.7b2c54p-5f, -0x1.ada874p-9f, -0x1.cb2a2ep-9f, 0x1.94a434p-6f, -0x1.e409d8p-10f,
    -0x1.ba4368p-9f, 0x1.b00f1cp-8f, -0x1.932becp-10f, 0x1.40a88ep-7f, 0x1.bdc114p-6f, -0x1.00d3dp-9f, -0x1.611f3ap-9f,
    0x1.14354cp-10f, 0x1.5acc98p-5f, -0x1.17014cp-3f, -0x1.cb2a5p-12f, -0x1.953762p-9f,
};

inline constexpr double softmax_cross_entropy_11_gradient64[] = {
    -0x1.7a2c7f65a47f6p-10, -0x1.c7f0eac207ecp-9, -0x1.21632b2106081p-3, 0x1.eac480f74d12cp-7, -0x1.b7c1ad2c58438p-9,
    0x1.92f98de9aaee6p-5, 0x1.da417e94cff19p-8, -0x1.c300a9c50c489p-9, 0x1.f0d539c78f2d1p-6, -0x1.c960a7c6fecdcp-9,
    -0x1.c9112f6714009p-9, -0x1.a3dbb4a0facdp-13, -0x1.c08e0d8c0ddfap-9, 0x1.7d7c946a65c26p-7, -0x1.8a44e3f485ac6p-9,
    0x1.529e31829a0ep-11, 0x1.aefa541b83cbep-5, -0x1.1836057540a88p-9, -0x1.a03885ac61996p-9, -0x1.7b6b38aac5246p-10,
    0x1.599642cb3a563p-8, 0x1.8ad3296e84f99p-8, -0x1.57f3a6de193aep-10, -0x1.688b13cf29dap-12, 0x1.1fa63f84f69f1p-8,
    -0x1.c9fdb7f1e7946p-9, -0x1.c86863d2fda43p-9, 0x1.734954be57f63p-6, -0x1.b7475c4493d38p-9, -0x1.a7cb8bc1f909cp-9,
    0x1.3127e4ae0d44bp-4, 0x1.90f5de276500ep-5, -0x1.c1865b093f0ebp-9, -0x1.175256e5cdf18p-3, 0x1.72baf33e706dfp-5,
    -0x1.bd76149006128p-9, -0x1.c6f96ca1ce293p-9, -0x1.b4f105997c644p-9, 0x1.1edfefe63350ap-7, 0x1.7272c183db914p-10,
    -0x1.72a2883498748p-9, -0x1.25d8a85d7d985p-3, -0x1.792716ce36dfep-9, -0x1.2a46bb76d45d8p-9, 0x1.e5bf5d26dccd8p-10,
    0x1.44d6eee057ec1p-4, 0x1.90d58df29f204p-7, 0x1.f5c1c28d79d5p-9, 0x1.b99568d84082ep-7, -0x1.85d3d3d4cf8e6p-10,
    -0x1.850e9a0a6407dp-9, -0x1.c803fd1f2297fp-9, -0x1.d81e114554ep-12, -0x1.8d0fdb250de78p-6, -0x1.14914d2ca9e7ep-10,
    -0x1.c6e874501a5f9p-9, 0x1.c90c25a0a5cbcp-9, -0x1.9198c78af2df3p-9, -0x1.bf8017d168c97p-9, -0x1.4c3239d237889p-9,
    -0x1.00a0ef5b4d004p-10, 0x1.d889aea55a501p-6, -0x1.c49ac90b8b739p-9, -0x1.6760f55515a04p-10, -0x1.e49a396b037cep-10,
    0x1.39bdb9aafc42ap-7, 0x1.35d59731f9834p-7, -0x1.06bb39a0d1e18p-9, 0x1.7b2c4f28126b1p-5, -0x1.ada8729c3c812p-9,
    -0x1.cb2a2bd066365p-9, 0x1.94a430b68dbc5p-6, -0x1.e409d4ae7e39ap-10, -0x1.ba43668bf1806p-9, 0x1.b00f1ae053319p-8,
    -0x1.932beb2131044p-10, 0x1.40a88ef57ae54p-7, 0x1.bdc110c9972e5p-6, -0x1.00d3cebbf4b2ep-9, -0x1.611f390073c0bp-9,
    0x1.14354eb56c48cp-10, 0x1.5acc92cf4a5fcp-5, -0x1.17014ab13b76cp-3, -0x1.cb2a556a5fb08p-12, -0x1.953760cf3e28bp-9,
};

inline constexpr float softmax_cross_entropy_12_predictions[] = {
    0x1.ed58ap-1f, -0x1.10ea38p+0f, -0x1.ec8ap-5f, -0x1.9c26cp-1f, -0x1.e62d38p+0f, -0x1.bdd0a4p+1f, 0x1.b597dcp+1f,
    0x1.0fbb6p-1f, -0x1.16e548p+1f, 0x1.f4d3ep-1f, 0x1.d7073cp+1f, 0x1.e576ep-1f, 0x1.240cb4p+1f, 0x1.e9ea88p+1f,
    -0x1.c1ea6p+0f,
};

inline constexpr std::uint8_t softmax_cross_entropy_12_targets[] = {
    2, 2, 0, 0, 0,
};

inline constexpr float softmax_cross_entropy_12_gradient32[] = {
    0x1.147e1ap-4f, -0x1.91ba68p-5f, -0x1.2e8398p-6f, 0x1.369ac2p-4f, -0x1.368db8p-6f, -0x1.d1eea4p-5f, 0x1.f4344ap-4f,
    -0x1.cc02p-5f, -0x1.0e3344p-4f, -0x1.c10c5ep-5f, 0x1.c27bbap-4f, -0x1.c3eb1p-5f, -0x1.032c2p-5f, 0x1.902036p-4f,
    -0x1.0e8a2p-4f,
};

inline constexpr double softmax_cross_entropy_12_gradient64[] = {
    0x1.147e19fc4f1dbp-4, -0x1.91ba683c9670bp-5, -0x1.2e8397780f94ep-6, 0x1.369abefc48fc5p-4, -0x1.368db9c6db94cp-6,
    -0x1.d1eea115242e3p-5, 0x1.f4344335ebbdfp-4, -0x1.cc01fe5e19b4cp-5, -0x1.0e334406dee39p-4, -0x1.c10c5c4d829c9p-5,
    0x1.c27bb5350bccdp-4, -0x1.c3eb0e1c94fcfp-5, -0x1.032c204c368f5p-5, 0x1.902030206fc97p-4, -0x1.0e8a1ffa5481cp-4,
};

inline constexpr float softmax_cross_entropy_13_predictions[] = {
    0x1.388p+13f, -0x1.388p+13f, 0x0p+0f, -0x1.388p+13f, 0x1.388p+13f, 0x1.388p+13f, 0x1.388p+12f, 0x1.388p+13f,
    -0x1.4p+4f, 0x1.68p+6f, 0x1.6p+6f, 0x1.1p+4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

inline constexpr std::uint8_t softmax_cross_entropy_13_targets[] = {
    2, 2, 2, 1, 1,
};

inline constexpr float softmax_cross_entropy_13_gradient32[] = {
    0x1.8bf258p-3f, -0x1.b4e81ep-8f, -0x1.7e4b16p-3f, -0x1.b4e81ep-8f, 0x1.7e4b16p-4f, -0x1.62fc94p-4f, -0x1.b4e81ep-8f,
    0x1.8bf258p-3f, -0x1.7e4b16p-3f, 0x1.5b1fp-3f, -0x1.4d77c2p-3f, -0x1.b4e81ep-8f, 0x1.eb8518p-5f, -0x1.eb851ep-4f,
    0x1.eb8518p-5f,
};

inline constexpr double softmax_cross_entropy_13_gradient64[] = {
    0x1.8bf258bf258cp-3, -0x1.b4e81b4e81b4fp-8, -0x1.7e4b17e4b17e5p-3, -0x1.b4e81b4e81b4fp-8, 0x1.7e4b17e4b17e5p-4,
    -0x1.62fc962fc963p-4, -0x1.b4e81b4e81b4fp-8, 0x1.8bf258bf258cp-3, -0x1.7e4b17e4b17e5p-3, 0x1.5b1f03ac786f9p-3,
    -0x1.4d77c2d204621p-3, -0x1.b4e81b4e81b4fp-8, 0x1.eb851eb851eb6p-5, -0x1.eb851eb851ebap-4, 0x1.eb851eb851eb6p-5,
};

inline constexpr float softmax_cross_entropy_14_predictions[] = {
    -0x1.cd35ep-1f, -0x1.f36d8p-4f, -0x1.7d2dep+0f, -0x1.543e48p+1f, 0x1.75aaap+0f, -0x1.aac68p-1f, -0x1.cbd91p-1f,
    0x1.8d242p+1f, -0x1.024bep-1f, 0x1.2efd38p+0f, -0x1.b8ca8p-2f, -0x1.f6748p-1f, 0x1.0b6658p+1f, 0x1.08f91p-1f,
    0x1.dcbf78p+0f, 0x1.82fb8p-1f, 0x1.71f6e4p+1f, 0x1.e28e7p+0f, -0x1.f1677p+0f, -0x1.e4f668p+0f, -0x1.f495bp+1f,
    -0x1.1d18cp-2f, -0x1.95f04p-2f, 0x1.62a5a4p+1f, -0x1.7cd358p+1f, 0x1.a36628p+1f, -0x1.11d34p-2f, -0x1.6c1564p+1f,
    0x1.e203b8p+1f, -0x1.f85f6p+0f, -0x1.07a5p+1f, -0x1.20e19cp+1f, 0x1.7286c8p+1f, 0x1.2ad054p+1f, 0x1.175de4p+1f,
    -0x1.fd21cp-1f, -0x1.66b5e8p+0f, -0x1.846ccp-3f, 0x1.43cb04p+1f, -0x1.1f9cdp+0f, 0x1.4762f8p+0f, -0x1.e7efbp-1f,
    -0x1.7b08bcp+1f, 0x1.e93694p+1f, 0x1.dff67p-1f, -0x1.8a59p+1f, 0x1.7f8498p+1f, -0x1.7efp-1f, -0x1.ee7cc8p+1f,
    -0x1.12349p-1f, -0x1.05cb2p+1f, 0x1.931604p+1f, -0x1.a442dcp+1f, -0x1.edda88p+0f, 0x1.08514cp+1f, 0x1.6ba3ep-2f,
    -0x1.5e2ddp+1f, -0x1.5540ep-2f, -0x1.02ac1p-1f, 0x1.ade3a8p+0f, 0x1.600258p+1f, 0x1.40deb8p+1f, 0x1.401b68p+1f,
    0x1.0d7e9cp+1f, 0x1.337bep-1f, -0x1.b386bp-1f, -0x1.2ea95cp+1f, -0x1.78ee88p+1f, -0x1.39013p+1f, -0x1.06584cp+1f,
    -0x1.886ca4p+1f, -0x1.faa9dcp+1f, -0x1.bfc938p+0f, -0x1.6e1f5p+1f, 0x1.45021p+1f, 0x1.855b34p+1f, -0x1.2fd644p+1f,
    -0x1.50b74p+1f, 0x1.501bbp-1f, -0x1.ae2bc8p+0f,
};

inline constexpr std::uint8_t softmax_cross_entropy_14_targets[] = {
    5, 5, 7, 8, 7, 9, 9, 0,
};

inline constexpr float softmax_cross_entropy_14_gradient32[] = {
    0x1.951a44p-9f, 0x1.b95c9p-8f, 0x1.c1efeap-10f, 0x1.1785f8p-11f, 0x1.0c44bcp-5f, -0x1.f93adcp-3f, 0x1.962e9ep-9f,
    0x1.5acaa6p-3f, 0x1.2d0f64p-8f, 0x1.9718e4p-6f, 0x1.e1bcc6p-9f, 0x1.15b05ep-9f, 0x1.760738p-5f, 0x1.36c80ep-7f,
    0x1.2a2422p-5f, -0x1.e75972p-3f, 0x1.a0be4p-4f, 0x1.30fbacp-5f, 0x1.a89becp-11f, 0x1.bdc12ep-11f, 0x1.afe82ep-13f,
    0x1.fe3cf8p-8f, 0x1.c5713cp-8f, 0x1.5060dep-3f, 0x1.1335bep-11f, 0x1.16ee58p-2f, 0x1.01f15ap-7f, -0x1.cfb196p-1f,
    0x1.c6ee98p-2f, 0x1.77ec02p-10f, 0x1.82f33p-14f, 0x1.3db552p-14f, 0x1.acafcep-7f, 0x1.e99d48p-8f, 0x1.a49a3ep-8f,
    0x1.18b606p-12f, 0x1.75c6d2p-13f, 0x1.39d9b8p-11f, -0x1.d19e84p-6f, 0x1.ed6e88p-13f, 0x1.6b4c06p-5f, 0x1.37f06p-8f,
    0x1.4ef8b6p-11f, 0x1.20ce66p-1f, 0x1.02371ep-5f, 0x1.29337p-11f, 0x1.f9e228p-3f, -0x1.cd021ep-1f, 0x1.0fd714p-12f,
    0x1.d98bf8p-8f, 0x1.ab3418p-12f, 0x1.2ccd6ep-4f, 0x1.ef7abcp-14f, 0x1.dfd15p-12f, 0x1.96ebdap-6f, 0x1.266ec6p-8f,
    0x1.ac54b4p-13f, 0x1.27d784p-9f, 0x1.f23416p-10f, -0x1.bad3e8p-4f, 0x1.3a908cp-5f, 0x1.ed45ccp-6f, 0x1.ea575cp-6f,
    0x1.4a329cp-6f, 0x1.2546a8p-8f, 0x1.12d902p-10f, 0x1.e3d6c8p-13f, 0x1.0ed634p-13f, 0x1.be47b8p-13f, -0x1.feb484p-4f,
    -0x1.ff572ap-5f, 0x1.14a56ap-15f, 0x1.3af57ep-12f, 0x1.9eb4bap-14f, 0x1.6678a6p-6f, 0x1.28508ap-5f, 0x1.515182p-13f,
    0x1.04e7fap-13f, 0x1.b46dd8p-9f, 0x1.5164d2p-12f,
};

inline constexpr double softmax_cross_entropy_14_gradient64[] = {
    0x1.951a48fe26febp-9, 0x1.b95c901f61497p-8, 0x1.c1eff036f5dacp-10, 0x1.1785fb974a67cp-11, 0x1.0c44bb2c35c5cp-5,
    -0x1.f93adbcbc77ecp-3, 0x1.962ea386a7d83p-9, 0x1.5acaa793a0504p-3, 0x1.2d0f628d659d4p-8, 0x1.9718e24cd8a38p-6,
    0x1.e1bcc3942115p-9, 0x1.15b05c9c16bfbp-9, 0x1.760735e5a53bbp-5, 0x1.36c80c06be517p-7, 0x1.2a241fe287a03p-5,
    -0x1.e75972a9882ccp-3, 0x1.a0be40ba1458ap-4, 0x1.30fbaa0c8c1e9p-5, 0x1.a89be99cf014ep-11, 0x1.bdc12c860d568p-11,
    0x1.afe8359e4b6d1p-13, 0x1.fe3d02b796b36p-8, 0x1.c571441461bc6p-8, 0x1.5060de3c77fe6p-3, 0x1.1335c350f29acp-11,
    0x1.16ee59525441fp-2, 0x1.01f15e8b40c97p-7, -0x1.cfb195528b054p-1, 0x1.c6ee9a33e8129p-2, 0x1.77ec08b78beaep-10,
    0x1.82f3378f7cd75p-14, 0x1.3db54fd1e3d0fp-14, 0x1.acafcf92281b5p-7, 0x1.e99d4961ea554p-8, 0x1.a49a3fb38f2e1p-8,
    0x1.18b60ba142f49p-12, 0x1.75c6cd310ae3dp-13, 0x1.39d9b463b0d43p-11, -0x1.d19e83240cbc4p-6, 0x1.ed6e911a226f9p-13,
    0x1.6b4c02ba9166bp-5, 0x1.37f0603ddde42p-8, 0x1.4ef8b73927aa6p-11, 0x1.20ce6424654ccp-1, 0x1.02371bb20cfc3p-5,
    0x1.293372ca85c5bp-11, 0x1.f9e2242d63523p-3, -0x1.cd021dbe8465bp-1, 0x1.0fd70ccad53c2p-12, 0x1.d98bfdb32e3f6p-8,
    0x1.ab34163187b0cp-12, 0x1.2ccd6c95d8a25p-4, 0x1.ef7ab922815ep-14, 0x1.dfd14d6eb7027p-12, 0x1.96ebd7116a79fp-6,
    0x1.266ec3f1db095p-8, 0x1.ac54b181278cep-13, 0x1.27d78205fde82p-9, 0x1.f234124274c1bp-10, -0x1.bad3e95d34269p-4,
    0x1.3a908e80ab2ecp-5, 0x1.ed45d06f37441p-6, 0x1.ea5760e320a78p-6, 0x1.4a329e93d5babp-6, 0x1.2546a89802d25p-8,
    0x1.12d902abc3573p-10, 0x1.e3d6c7caa1aa2p-13, 0x1.0ed634e037c53p-13, 0x1.be47b765d0201p-13, -0x1.feb4842818903p-4,
    -0x1.ff57298cf7a58p-5, 0x1.14a564efc49ebp-15, 0x1.3af577b00a5e1p-12, 0x1.9eb4be421f472p-14, 0x1.6678a4576e55p-6,
    0x1.285088471a5fcp-5, 0x1.51517ad04603p-13, 0x1.04e7fcc391bf2p-13, 0x1.b46dd645fa299p-9, 0x1.5164cb3ac5a9ap-12,
};

inline constexpr float softmax_cross_entropy_15_predictions[] = {
    0x1.6c05c4p+1f, -0x1.128c8cp+1f, 0x1.b94108p+0f, -0x1.02c5ap-2f, 0x1.fc1da8p+1f, -0x1.8af418p+0f, -0x1.c77f2p-2f,
    0x1.2668cp-3f, -0x1.35d51cp+1f, 0x1.ffc6ep-1f, -0x1.d70e4p+1f, -0x1.26c51p+1f, 0x1.dc723p+1f, 0x1.94354p-2f,
    -0x1.07d2ep+0f,
};

inline constexpr std::uint8_t softmax_cross_entropy_15_targets[] = {
    1, 1, 1, 2, 1,
};

inline constexpr float softmax_cross_entropy_15_gradient32[] = {
    0x1.3346b4p-2f, -0x1.9781ap-2f, 0x1.90ebbap-4f, 0x1.7959bep-8f, -0x1.e137p-8f, 0x1.9f760ap-10f, 0x1.16a1cep-3f,
    -0x1.3d444p-3f, 0x1.35138ep-6f, 0x1.878f1ep-5f, 0x1.d134bp-12f, -0x1.8b3186p-5f, 0x1.88254p-2f, -0x1.8b875ep-2f,
    0x1.b10e56p-9f,
};

inline constexpr double softmax_cross_entropy_15_gradient64[] = {
    0x1.3346b2707bfa7p-2, -0x1.9781a07385257p-2, 0x1.90ebb80c24ac2p-4, 0x1.7959bdfa272f8p-8, -0x1.e137400b5988p-8,
    0x1.9f760844c9655p-10, 0x1.16a1cde77fddep-3, -0x1.3d443f9a1e434p-3, 0x1.35138d94f32cp-6, 0x1.878f1c4b513bap-5,
    0x1.d134b2624291p-12, -0x1.8b3185b015c0cp-5, 0x1.8825407810b2p-2, -0x1.8b875d256e461p-2, 0x1.b10e56aeca0c2p-9,
};

inline constexpr float softmax_cross_entropy_16_predictions[] = {
    -0x1.26884p-2f, -0x1.46d428p+1f, 0x1.47699p+1f, -0x1.698cfp+0f, -0x1.c4fe34p+1f, -0x1.3b5224p+1f, 0x1.a0cf38p+0f,
    0x1.5ed2fcp+1f, 0x1.f9413p+1f, -0x1.70ac8p-3f, -0x1.47fcap+1f, 0x1.2fc7f4p+1f, 0x1.4cc2p-5f, 0x1.7eddep+1f,
    -0x1.8f8a1p+0f, -0x1.5e7e9cp+1f, -0x1.ee00f8p+0f, 0x1.dcac3cp+1f, 0x1.f6e534p+1f, -0x1.8609bp+1f, 0x1.e9e68p+0f,
    -0x1.df6518p+1f, -0x1.02889p-1f, 0x1.c623f8p+0f, 0x1.0e6398p+1f, -0x1.d3cd4p+1f, 0x1.bc32p-3f, 0x1.9a9038p+0f,
    0x1.a2100cp+1f, 0x1.6ec938p+1f, 0x1.600b6cp+1f, 0x1.0bf3ap+0f, -0x1.d001c8p+1f, -0x1.ba3108p+1f, -0x1.4d049p+1f,
    0x1.aabb44p+1f, 0x1.c2c3bcp+1f, 0x1.9511fp+1f, -0x1.b2ccp-5f, -0x1.6888a8p+0f, 0x1.a85c7cp+1f, -0x1.832cbp-1f,
    -0x1.9ba81cp+1f, -0x1.39f5p-3f, -0x1.72d3a4p+1f, -0x1.44e32p-1f, -0x1.a10ed4p+1f, -0x1.48c94p+0f, 0x1.a7342p-2f,
    0x1.988b94p+1f, -0x1.47571p-1f, -0x1.8d23p+0f, -0x1.8ba41p+1f, 0x1.2e03ep-1f, -0x1.d0a35p+0f, 0x1.18a8dcp+1f,
    0x1.ff25ccp+1f, -0x1.a169ep-2f, 0x1.349b3p-1f, 0x1.422e34p+1f, -0x1.6b62ccp+1f, -0x1.4d32dcp+1f, -0x1.70be58p+0f,
    0x1.f2a0ecp+1f, 0x1.078dacp+1f, -0x1.4e6d8p-1f, 0x1.2ee66p-1f, -0x1.218ap-3f, -0x1.1ff878p+1f, 0x1.0c8344p+1f,
    0x1.8fc84p-2f, 0x1.b36598p+1f, 0x1.939bbcp+1f, 0x1.a4209cp+1f, -0x1.5aade8p+1f, 0x1.38d034p+1f, 0x1.f57cp+0f,
    -0x1.3d0034p+1f, -0x1.706b38p+0f, -0x1.f571b8p+1f,
};

inline constexpr std::uint8_t softmax_cross_entropy_16_targets[] = {
    5, 0, 8, 9, 5, 3, 7, 0,
};

inline constexpr float softmax_cross_entropy_16_gradient32[] = {
    0x1.8879cap-10f, -0x1.0df594p-10f, 0x1.0c7cdap-5f, 0x1.27cc8cp-11f, -0x1.d5faap-10f, -0x1.d16d36p-3f,
    0x1.af5f9cp-7f, 0x1.1d04cap-5f, 0x1.2b5e46p-3f, 0x1.23d79cp-10f, -0x1.d185cap-5f, 0x1.687d88p-8f, -0x1.95a904p-9f,
    0x1.963a5ep-7f, -0x1.c8e56ap-10f, -0x1.4258e8p-9f, -0x1.2fbd8p-10f, 0x1.16779p-6f, 0x1.02efb6p-5f, -0x1.3fd96p-10f,
    0x1.316ac4p-8f, -0x1.42d99p-10f, -0x1.add58ep-9f, 0x1.25072cp-8f, 0x1.2ba74ep-8f, -0x1.450936p-9f, -0x1.27048cp-12f,
    -0x1.53d918p-8f, -0x1.c08364p-7f, 0x1.97ae58p-7f, 0x1.3d1e9ap-6f, 0x1.38d628p-9f, -0x1.e70f6ap-9f, -0x1.630e8p-14f,
    -0x1.d2b388p-10f, 0x1.10e17ap-5f, 0x1.57b64ep-5f, 0x1.5ae5ccp-6f, 0x1.b63b06p-11f, -0x1.d0a418p-4f, 0x1.f226dp-4f,
    0x1.b57ba8p-11f, -0x1.d42cd6p-9f, 0x1.e2e27ep-9f, -0x1.ab49a2p-10f, -0x1.cd194cp-3f, -0x1.1aeb64p-10f,
    -0x1.00ae5ap-7f, 0x1.9f56c8p-8f, 0x1.b56458p-4f, -0x1.ab573cp-12f, -0x1.30c79p-10f, -0x1.e9107ap-9f, -0x1.5c608p-7f,
    -0x1.d9ed68p-10f, 0x1.388938p-10f, 0x1.59bc74p-6f, -0x1.1ff9f6p-7f, 0x1.8c5f7p-12f, 0x1.f98b82p-9f, 0x1.6bb8ap-14f,
    -0x1.6df08p-12f, -0x1.c718d8p-11f, 0x1.325d4ep-1f, 0x1.7f0138p-4f, 0x1.f65658p-9f, 0x1.53c3f8p-6f, -0x1.a0d4bap-1f,
    0x1.dbfdcep-11f, 0x1.90ffb8p-4f, -0x1.c87e1cp-5f, 0x1.6a76cp-6f, 0x1.da949p-7f, 0x1.51d542p-6f, -0x1.dde9fep-10f,
    0x1.a8069ep-8f, 0x1.180d7p-8f, -0x1.26d0cp-7f, -0x1.8f1d56p-13f, -0x1.439e7cp-10f,
};

inline constexpr double softmax_cross_entropy_16_gradient64[] = {
    0x1.8879c349ef19ep-10, -0x1.0df59637409b9p-10, 0x1.0c7cdb776c36p-5, 0x1.27cc877d951f9p-11, -0x1.d5faa0e2819a4p-10,
    -0x1.d16d3810c7a25p-3, 0x1.af5f9e1a99e1bp-7, 0x1.1d04ca71a30f8p-5, 0x1.2b5e45e86b63ep-3, 0x1.23d796487005dp-10,
    -0x1.d185cb26a9af7p-5, 0x1.687d8a8f250b4p-8, -0x1.95a904c7aaab7p-9, 0x1.963a6300ef9fp-7, -0x1.c8e56b17d2066p-10,
    -0x1.4258e8fba2a32p-9, -0x1.2fbd80bbfc3p-10, 0x1.1677958917b9ap-6, 0x1.02efb795c41f8p-5, -0x1.3fd9615e71edcp-10,
    0x1.316ac3cbae0acp-8, -0x1.42d9902c8781cp-10, -0x1.add58eec98631p-9, 0x1.25072a55487f6p-8, 0x1.2ba74fdc21cecp-8,
    -0x1.450935fd02f07p-9, -0x1.27048dd30a49ap-12, -0x1.53d917a45a316p-8, -0x1.c0836291189cap-7, 0x1.97ae571349a08p-7,
    0x1.3d1e99f3cdf53p-6, 0x1.38d6298aa9f9p-9, -0x1.e70f6b17542d9p-9, -0x1.630e818e5abc2p-14, -0x1.d2b38842ae7c9p-10,
    0x1.10e17b5d6f002p-5, 0x1.57b64daf13422p-5, 0x1.5ae5cca161dd8p-6, 0x1.b63b010b4dca7p-11, -0x1.d0a4185fd00f1p-4,
    0x1.f226d0c6eb023p-4, 0x1.b57ba94cdc12ep-11, -0x1.d42cd72d5ff39p-9, 0x1.e2e27e3940a44p-9, -0x1.ab49a24075f52p-10,
    -0x1.cd194d4e2501p-3, -0x1.1aeb6483b273ep-10, -0x1.00ae5a3b6622ep-7, 0x1.9f56c60eaf6a3p-8, 0x1.b564584bf8b1bp-4,
    -0x1.ab573fa50c86ep-12, -0x1.30c7911d31808p-10, -0x1.e9107b15545ap-9, -0x1.5c60800a07863p-7, -0x1.d9ed68b165102p-10,
    0x1.38893abe5685ap-10, 0x1.59bc751c3e7abp-6, -0x1.1ff9f60873976p-7, 0x1.8c5f7312751dap-12, 0x1.f98b8397bfedp-9,
    0x1.6bb8c00725dd8p-14, -0x1.6df07a7fdb898p-12, -0x1.c718cee194848p-11, 0x1.325d4d72c308bp-1, 0x1.7f0135b58c00bp-4,
    0x1.f6565f84cb20dp-9, 0x1.53c3f5c555ce6p-6, -0x1.a0d4b9b3dfe3p-1, 0x1.dbfdd18670c99p-11, 0x1.90ffb42b135fp-4,
    -0x1.c87e1dc921614p-5, 0x1.6a76c56bc71ebp-6, 0x1.da949707a721cp-7, 0x1.51d547166913bp-6, -0x1.dde9ff1f396ecp-10,
    0x1.a806a500a0ecep-8, 0x1.180d7551b5a27p-8, -0x1.26d0c1678022ep-7, -0x1.8f1d4ab2506bdp-13, -0x1.439e7cd3e5b5dp-10,
};

inline constexpr float softmax_cross_entropy_17_predictions[] = {
    0x1.731dc4p+1f, -0x1.604844p+1f,
};

inline constexpr float softmax_cross_entropy_17_targets[] = {
    0x1.b9ep-1f, 0x1.188p-3f,
};

inline constexpr float softmax_cross_entropy_17_gradient32[] = {
    0x1.11552p-3f, -0x1.11551cp-3f,
};

inline constexpr double softmax_cross_entropy_17_gradient64[] = {
    0x1.11551c69fcd5p-3, -0x1.11551c69fcd52p-3,
};

inline constexpr float softmax_cross_entropy_18_predictions[] = {
    -0x1.13dcb8p+1f, -0x1.169e5p+0f, 0x1.a9232p+1f, -0x1.27f63p+0f, -0x1.fe8de8p+1f, 0x1.a6a028p+1f, 0x1.fd31c8p+1f,
    -0x1.8b7304p+1f, 0x1.235f78p+0f, -0x1.d7c7cp+0f, -0x1.ad42acp+1f, -0x1.efb38p-1f, 0x1.2af18cp+1f, -0x1.e7533p-1f,
    -0x1.728ccp+1f, 0x1.107ep+1f, -0x1.b7242cp+1f, -0x1.3fdc8p-2f, -0x1.a949cp-3f, -0x1.f8d0ccp+1f, 0x1.3d02fcp+1f,
    -0x1.d928d8p+1f, 0x1.94a184p+1f, -0x1.6982ecp+1f, -0x1.39a69p-1f, 0x1.624bbp-1f, -0x1.f2bff4p+1f, -0x1.52a6ecp+1f,
    -0x1.0a08p-3f, 0x1.746d74p+1f, -0x1.bebc3p+0f, -0x1.b6d8dp+1f, -0x1.73935p-1f, -0x1.3b5ec8p+1f, -0x1.1b898p-3f,
    0x1.1e402cp+1f, 0x1.f5f358p+1f, 0x1.3bf88p-4f, 0x1.c71eep+0f, -0x1.a2f8e8p+0f, 0x1.b55eacp+1f, 0x1.03b14p+1f,
    0x1.cd704p-3f, -0x1.1dc32cp+1f, 0x1.9c5b58p+0f, 0x1.7f392p-2f, 0x1.e46814p+1f, -0x1.7368fcp+1f, -0x1.bb7f58p+1f,
    0x1.4ffa74p+1f, 0x1.f82c2p-1f, -0x1.e88324p+1f, -0x1.f9e1e8p+1f, -0x1.fdeddp-1f, 0x1.e17c8p-4f, 0x1.56f318p+0f,
    0x1.285e78p+1f, -0x1.d808p-2f, -0x1.c85f7p+1f, -0x1.7bb23cp+1f, 0x1.b02ee4p+1f, 0x1.b66e24p+1f, -0x1.dfdc2cp+1f,
    0x1.857cp+0f, -0x1.283b4p-1f, 0x1.a908ap-1f,
};

inline constexpr float softmax_cross_entropy_18_targets[] = {
    0x1.fap-2f, 0x1.03p-1f, 0x1.a6ep-1f, 0x1.648p-3f, 0x1.b84p-2f, 0x1.23ep-1f, 0x1.17ap-1f, 0x1.d0cp-2f, 0x1.42ep-1f,
    0x1.7a4p-2f, 0x1.6f4p-2f, 0x1.486p-1f, 0x1.2b4p-1f, 0x1.a98p-2f, 0x1.c3cp-2f, 0x1.1e2p-1f, 0x1.458p-2f, 0x1.5d4p-1f,
    0x1.678p-2f, 0x1.4c4p-1f, 0x1.7ccp-1f, 0x1.068p-2f, 0x1.62p-1f, 0x1.3cp-2f, 0x1.4d8p-1f, 0x1.65p-2f, 0x1.f88p-2f,
    0x1.03cp-1f, 0x1.384p-2f, 0x1.63ep-1f, 0x1.10cp-1f, 0x1.de8p-2f, 0x1.f2ap-1f, 0x1.acp-6f, 0x1.852p-1f, 0x1.eb8p-3f,
    0x1.97p-3f, 0x1.9a4p-1f, 0x1.f5ep-1f, 0x1.44p-6f, 0x1.71cp-2f, 0x1.472p-1f, 0x1.e0cp-2f, 0x1.0fap-1f, 0x1.754p-1f,
    0x1.158p-2f, 0x1.b84p-2f, 0x1.23ep-1f, 0x1.c3ep-1f, 0x1.e1p-4f, 0x1.bfap-1f, 0x1.018p-3f, 0x1.8cep-1f, 0x1.cc8p-3f,
    0x1.4dep-1f, 0x1.644p-2f, 0x1.40ap-1f, 0x1.7ecp-2f, 0x1.0bep-1f, 0x1.e84p-2f, 0x1.f4p-3f, 0x1.83p-1f, 0x1.5cp-2f,
    0x1.52p-1f, 0x1.5ep-3f, 0x1.a88p-1f,
};

inline constexpr float softmax_cross_entropy_18_gradient32[] = {
    -0x1.d8ea9cp-8f, 0x1.d8eaap-8f, 0x1.4362fp-8f, -0x1.4362e6p-8f, -0x1.aa3b7cp-7f, 0x1.aa3b7cp-7f, 0x1.c1d23p-7f,
    -0x1.c1d232p-7f, 0x1.3ed6bcp-7f, -0x1.3ed6bcp-7f, -0x1.106c62p-7f, 0x1.106c5cp-7f, 0x1.78d99p-7f, -0x1.78d992p-7f,
    -0x1.af91e4p-7f, 0x1.af91ep-7f, -0x1.1194a2p-7f, 0x1.1194a4p-7f, 0x1.369e86p-6f, -0x1.369e84p-6f, 0x1.f8f5cp-8f,
    -0x1.f8f5b4p-8f, 0x1.2feee8p-7f, -0x1.2feee8p-7f, -0x1.b2e4b4p-7f, 0x1.b2e4bp-7f, -0x1.0c357cp-7f, 0x1.0c357ep-7f,
    -0x1.016f7ep-7f, 0x1.016f78p-7f, 0x1.3475b4p-7f, -0x1.3475b4p-7f, -0x1.ea419p-9f, 0x1.ea419p-9f, -0x1.4f130ep-6f,
    0x1.4f130ep-6f, 0x1.836a78p-6f, -0x1.836a76p-6f, -0x1.7f998p-12f, 0x1.7f98d4p-12f, 0x1.b41e2cp-7f, -0x1.b41e28p-7f,
    0x1.c0797cp-7f, -0x1.c0797cp-7f, 0x1.6d0e6p-10f, -0x1.6d0e5p-10f, 0x1.1a694ep-6f, -0x1.1a695p-6f, -0x1.b50f2ap-6f,
    0x1.b50f2cp-6f, 0x1.d3033p-9f, -0x1.d3032p-9f, -0x1.684d26p-6f, 0x1.684d24p-6f, -0x1.a58c2p-7f, 0x1.a58c1ap-7f,
    0x1.38f2b4p-7f, -0x1.38f2bp-7f, -0x1.4ee31p-8f, 0x1.4ee314p-8f, 0x1.e3e51cp-8f, -0x1.e3e52p-8f, -0x1.4c5ffap-7f,
    0x1.4c5ff4p-7f, 0x1.95b9ep-11f, -0x1.95ba4p-11f,
};

inline constexpr double softmax_cross_entropy_18_gradient64[] = {
    -0x1.d8ea9a2c008a5p-8, 0x1.d8ea9a2c008a2p-8, 0x1.4362e4fcfc958p-8, -0x1.4362e4fcfc952p-8, -0x1.aa3b7a89d1824p-7,
    0x1.aa3b7a89d1824p-7, 0x1.c1d22fe22f674p-7, -0x1.c1d22fe22f676p-7, 0x1.3ed6bbab77fc2p-7, -0x1.3ed6bbab77fc2p-7,
    -0x1.106c616b7224ap-7, 0x1.106c616b72248p-7, 0x1.78d990e7d0c4ap-7, -0x1.78d990e7d0c49p-7, -0x1.af91e2ca7ca81p-7,
    0x1.af91e2ca7ca82p-7, -0x1.1194a15f5561ap-7, 0x1.1194a15f5561ap-7, 0x1.369e84509c981p-6, -0x1.369e84509c981p-6,
    0x1.f8f5b3afb97cp-8, -0x1.f8f5b3afb97c6p-8, 0x1.2feee62f4a1bp-7, -0x1.2feee62f4a1b1p-7, -0x1.b2e4b0f1a012ap-7,
    0x1.b2e4b0f1a012dp-7, -0x1.0c357afdc6bbcp-7, 0x1.0c357afdc6bbap-7, -0x1.016f7d7c7725ap-7, 0x1.016f7d7c77258p-7,
    0x1.3475b30d4716ep-7, -0x1.3475b30d4716ep-7, -0x1.ea419360e83bp-9, 0x1.ea419360e83b2p-9, -0x1.4f130caa90d23p-6,
    0x1.4f130caa90d24p-6, 0x1.836a74871e808p-6, -0x1.836a74871e808p-6, -0x1.7f98cdc3f6bp-12, 0x1.7f98cdc3f6afp-12,
    0x1.b41e2811d3461p-7, -0x1.b41e2811d3462p-7, 0x1.c0797b2e8d3d1p-7, -0x1.c0797b2e8d3d1p-7, 0x1.6d0e576f3f73p-10,
    -0x1.6d0e576f3f728p-10, 0x1.1a694fb2f7c5ap-6, -0x1.1a694fb2f7c5ap-6, -0x1.b50f29d83b2b8p-6, 0x1.b50f29d83b2b8p-6,
    0x1.d3031facf2b28p-9, -0x1.d3031facf2b27p-9, -0x1.684d24e3410e9p-6, 0x1.684d24e3410e8p-6, -0x1.a58c1b9100af8p-7,
    0x1.a58c1b9100afbp-7, 0x1.38f2b13524202p-7, -0x1.38f2b13524203p-7, -0x1.4ee31442ce8eap-8, 0x1.4ee31442ce8ecp-8,
    0x1.e3e51c1b8612cp-8, -0x1.e3e51c1b8613p-8, -0x1.4c5ff9733cf2p-7, 0x1.4c5ff9733cf2p-7, 0x1.95b9f32eed088p-11,
    -0x1.95b9f32eed08p-11,
};

inline constexpr float softmax_cross_entropy_19_predictions[] = {
    0x1.ff75bp+0f, -0x1.40b118p+0f, -0x1.62dffp-1f, 0x1.ea5b68p+1f, -0x1.24a1d4p+1f, 0x1.63548p-4f, -0x1.5b935p+1f,
    -0x1.384ef8p+1f, 0x1.90f098p+1f, -0x1.a06958p+0f, -0x1.94aafcp+1f, 0x1.7511c8p+0f, 0x1.263784p+1f, -0x1.0b45ep+1f,
    -0x1.4bde5p+0f,
};

inline constexpr float softmax_cross_entropy_19_targets[] = {
    0x1.aep-3f, 0x1.6ap-4f, 0x1.674p-1f, 0x1.9b8p-3f, 0x1.0a8p-2f, 0x1.13ep-1f, 0x1.8a4p-2f, 0x1.06p-1f, 0x1.a7p-4f,
    0x1.a9cp-2f, 0x1.bcp-2f, 0x1.348p-3f, 0x1.9e4p-2f, 0x1.bfp-4f, 0x1.f2p-2f,
};

inline constexpr float softmax_cross_entropy_19_gradient32[] = {
    0x1.1c27ap-3f, -0x1.5db24ep-7f, -0x1.064c7cp-3f, 0x1.3cf984p-3f, -0x1.a6e0fp-5f, -0x1.a6829p-4f, -0x1.390d1ep-4f,
    -0x1.a01b2ep-4f, 0x1.6c9426p-3f, -0x1.3112eep-4f, -0x1.5b8b6ep-4f, 0x1.464f2ep-3f, 0x1.c85d3ap-4f, -0x1.3e64ap-6f,
    -0x1.78c414p-4f,
};

inline constexpr double softmax_cross_entropy_19_gradient64[] = {
    0x1.1c27a0ce48e5fp-3, -0x1.5db24e2b5f636p-7, -0x1.064c7beb92efcp-3, 0x1.3cf983a52c26ep-3, -0x1.a6e0f00a58ffbp-5,
    -0x1.a6828f452bcep-4, -0x1.390d1e2ba89f8p-4, -0x1.a01b2de986f25p-4, 0x1.6c94260a97c9p-3, -0x1.3112edcf501ecp-4,
    -0x1.5b8b6d9f2dd4cp-4, 0x1.464f2db73ef9dp-3, 0x1.c85d3cc01a6f9p-4, -0x1.3e649ed720edbp-6, -0x1.78c4150a52342p-4,
};

inline constexpr float softmax_cross_entropy_20_predictions[] = {
    0x1.57cc9cp+1f, 0x1.2f0e48p+1f, -0x1.5fbd04p+1f, -0x1.2b482p-2f, -0x1.a724d4p+1f, -0x1.f9a10cp+1f, 0x1.16d7cp-3f,
    0x1.7006f4p+1f, 0x1.5bfbd8p+0f, 0x1.4aeaa8p+1f, 0x1.76e95cp+1f, 0x1.84a154p+1f, 0x1.fdceep+1f, 0x1.178928p+1f,
    0x1.c4764p+1f, -0x1.68ea8cp+1f, -0x1.26fabp-1f, 0x1.972a48p+1f, -0x1.77a204p+1f, -0x1.8ed1b8p+1f, 0x1.60f90cp+1f,
    0x1.bf032p+1f, -0x1.d513p-5f, -0x1.e46d1cp+1f, -0x1.b46a6p-1f, -0x1.5f878cp+1f, 0x1.44eafp+0f, 0x1.fbb33p+1f,
    0x1.7030c4p+1f, -0x1.5932cp-2f, 0x1.cd5b4p-2f, 0x1.8d2ffp+1f, -0x1.cc3b2p-1f, -0x1.6b4bc8p+1f, -0x1.2eabep-1f,
    0x1.665b9p+0f, -0x1.61a76p-1f, -0x1.896138p+1f, -0x1.0bb7a4p+1f, -0x1.779dap+1f, 0x1.c8d2ccp+1f, -0x1.eaff7p-1f,
    -0x1.92bd6cp+1f, -0x1.121e7p+1f, -0x1.0abbfcp+1f, -0x1.69de5cp+1f, -0x1.54586p+1f, -0x1.e39cp-7f, 0x1.d8d928p+1f,
    -0x1.23013p+0f, 0x1.aee868p+0f, 0x1.03999p+1f, 0x1.3a9c2p+1f, 0x1.c204dp-1f, 0x1.39e68p-2f, -0x1.3bc95p-1f,
    -0x1.5111fp+1f, -0x1.49257p+0f, -0x1.b334fp+0f, 0x1.91123p-1f, -0x1.e3db3p+1f, 0x1.95f43p-1f, 0x1.dfb088p+1f,
    0x1.e2cp-3f, -0x1.9411p+0f, 0x1.0391d8p+1f, 0x1.95f64cp+1f, 0x1.2bb748p+0f, 0x1.2eb4c4p+1f, 0x1.87c3p-4f,
    -0x1.c861b4p+1f, -0x1.5a4d6p-1f, 0x1.d6d21p+1f, 0x1.77f5p-5f, 0x1.7c1e54p+1f, 0x1.d89a8p-1f, -0x1.584e4p-1f,
    -0x1.1713a4p+1f, -0x1.7fe314p+1f, 0x1.7c830cp+1f,
};

inline constexpr float softmax_cross_entropy_20_targets[] = {
    0x1.068p-3f, 0x1.598p-3f, 0x1.338p-3f, 0x1.9ap-4f, 0x1.23p-4f, 0x1.24p-5f, 0x1.5cp-6f, 0x1.38p-6f, 0x1.398p-3f,
    0x1.39p-3f, 0x1.3dp-4f, 0x1.6cp-4f, 0x1.7fp-4f, 0x1.a1p-3f, 0x1p-3f, 0x1.4c8p-3f, 0x1.a8p-5f, 0x1.1bp-4f,
    0x1.acp-4f, 0x1.88p-6f, 0x1.06p-5f, 0x1.5ep-5f, 0x1.49p-3f, 0x1.f4p-6f, 0x1.7p-5f, 0x1.748p-3f, 0x1.2f8p-3f,
    0x1.dfp-4f, 0x1.068p-3f, 0x1.d3p-4f, 0x1.9p-7f, 0x1.e2p-4f, 0x1.688p-3f, 0x1.5fp-4f, 0x1.e5p-4f, 0x1.068p-3f,
    0x1.808p-3f, 0x1.6cp-6f, 0x1.11p-4f, 0x1.5dp-4f, 0x1.5dp-4f, 0x1.a7p-4f, 0x1.9p-7f, 0x1.0ap-2f, 0x1.2p-8f,
    0x1.66p-4f, 0x1.87p-3f, 0x1.d8p-6f, 0x1.c88p-3f, 0x1.5p-8f, 0x1.3fp-4f, 0x1.86p-4f, 0x1.b8p-7f, 0x1.b8p-7f,
    0x1.51p-3f, 0x1.b4p-4f, 0x1.35p-4f, 0x1.dp-4f, 0x1.338p-3f, 0x1.858p-3f, 0x1.148p-3f, 0x1.bp-4f, 0x1.bcp-6f,
    0x1.ep-4f, 0x1.148p-3f, 0x1.89p-4f, 0x1.4ep-3f, 0x1.74p-4f, 0x1.d2p-4f, 0x1.1p-6f, 0x1.27p-3f, 0x1.0d8p-3f,
    0x1.6f8p-3f, 0x1.66p-3f, 0x1.8cp-6f, 0x1.c4p-6f, 0x1.6p-3f, 0x1.18p-4f, 0x1.bp-6f, 0x1.a8p-5f,
};

inline constexpr float softmax_cross_entropy_20_gradient32[] = {
    0x1.b8754cp-7f, 0x1.681c8p-12f, -0x1.316472p-6f, -0x1.68df8cp-7f, -0x1.209648p-7f, -0x1.21776ep-8f, -0x1.73285p-12f,
    0x1.1028fap-5f, -0x1.72cb32p-7f, 0x1.ee09bp-8f, 0x1.3cf6f4p-8f, 0x1.4a8c6p-8f, 0x1.ea859cp-6f, -0x1.302668p-6f,
    0x1.677aa8p-7f, -0x1.4bbe08p-6f, -0x1.8b6e24p-8f, 0x1.48be04p-7f, -0x1.aaa632p-7f, -0x1.837df4p-9f, 0x1.81e85cp-7f,
    0x1.c35468p-6f, -0x1.3983e6p-6f, -0x1.f10514p-9f, -0x1.54085ep-8f, -0x1.7372aap-6f, -0x1.ea50c4p-7f, 0x1.3917d8p-5f,
    0x1.c94fcp-10f, -0x1.bb9714p-7f, 0x1.4dcddp-8f, 0x1.447562p-4f, -0x1.4c5e82p-6f, -0x1.56e8eap-7f, -0x1.98771p-7f,
    0x1.1b95ep-10f, -0x1.5ddc06p-6f, -0x1.526ad2p-9f, -0x1.ffdbd4p-8f, -0x1.55a6f4p-7f, 0x1.7bc32ep-5f, -0x1.92d1bp-7f,
    -0x1.7de28p-10f, -0x1.087426p-5f, -0x1.6e5178p-12f, -0x1.62e24p-7f, -0x1.852816p-6f, -0x1.08798cp-9f, 0x1.2d0c1p-5f,
    -0x1.06c298p-13f, 0x1.78c4f8p-7f, 0x1.2827dep-6f, 0x1.6bad9p-5f, 0x1.004a7p-7f, -0x1.f2610cp-7f, -0x1.6e3e46p-7f,
    -0x1.2bb6fcp-7f, -0x1.ac4484p-7f, -0x1.27b1a8p-6f, -0x1.f01738p-7f, -0x1.13feb4p-6f, -0x1.4e2f7ep-7f,
    0x1.b9a8b6p-5f, -0x1.a7f7f8p-7f, -0x1.0fef14p-6f, -0x1.c5636p-10f, 0x1.8380dp-7f, -0x1.ca89e6p-8f, 0x1.46db8p-13f,
    -0x1.34ace4p-11f, -0x1.264e2ap-6f, -0x1.0102fcp-6f, 0x1.2e4c12p-5f, -0x1.4c490ep-6f, 0x1.ad16dap-6f, 0x1.5474bp-12f,
    -0x1.53767ep-6f, -0x1.1272ep-7f, -0x1.a6357p-9f, 0x1.761004p-6f,
};

inline constexpr double softmax_cross_entropy_20_gradient64[] = {
    0x1.b875497920634p-7, 0x1.681c6924b54cp-12, -0x1.316471ceb89f1p-6, -0x1.68df8d1e87894p-7, -0x1.20964763d252dp-7,
    -0x1.21776e54375e9p-8, -0x1.7328643fa39a8p-12, 0x1.1028f8f14ac7ep-5, -0x1.72cb3559ffbfdp-7, 0x1.ee09ae7ce4f18p-8,
    0x1.3cf6fa00eb642p-8, 0x1.4a8c6173236a4p-8, 0x1.ea85a10264988p-6, -0x1.3026684500745p-6, 0x1.677aaa95690aap-7,
    -0x1.4bbe079203737p-6, -0x1.8b6e23b168e55p-8, 0x1.48be05c91d9e8p-7, -0x1.aaa6319472b23p-7, -0x1.837df408a1367p-9,
    0x1.81e857d89796p-7, 0x1.c35464c3da3bcp-6, -0x1.3983e67ca226fp-6, -0x1.f10513f4aa551p-9, -0x1.54085d4cd25dfp-8,
    -0x1.7372a94564197p-6, -0x1.ea50c4eab22f6p-7, 0x1.3917d5ae852e3p-5, 0x1.c94fa9301033p-10, -0x1.bb97152e1058bp-7,
    0x1.4dcdcc3cfbc13p-8, 0x1.44755ffbd4e86p-4, -0x1.4c5e81bc5dc07p-6, -0x1.56e8e98226538p-7, -0x1.987710497a7dap-7,
    0x1.1b95b26b69e3p-10, -0x1.5ddc057452602p-6, -0x1.526ad31a8c63ap-9, -0x1.ffdbd49e8380cp-8, -0x1.55a6f507ac742p-7,
    0x1.7bc32e395f043p-5, -0x1.92d1afdacdf2p-7, -0x1.7de2803e63986p-10, -0x1.08742547566bap-5, -0x1.6e5173943be3ep-12,
    -0x1.62e23fca9098cp-7, -0x1.852815910e1f6p-6, -0x1.087989a836da8p-9, 0x1.2d0c0fee02a6cp-5, -0x1.06c2aa8d8abep-13,
    0x1.78c4f54329a16p-7, 0x1.2827db94abd51p-6, 0x1.6bad8e416756dp-5, 0x1.004a70ae266c8p-7, -0x1.f2610aeba425ep-7,
    -0x1.6e3e4571af404p-7, -0x1.2bb6fb653c6aep-7, -0x1.ac448367f906ep-7, -0x1.27b1a7b7b1f6dp-6, -0x1.f0173786584dep-7,
    -0x1.13feb47089724p-6, -0x1.4e2f7d4a18c1bp-7, 0x1.b9a8b849a75c8p-5, -0x1.a7f7f76261316p-7, -0x1.0fef132368859p-6,
    -0x1.c5634f2530d1p-10, 0x1.8380da9f13104p-7, -0x1.ca89e374b4078p-8, 0x1.46dc64d3671cp-13, -0x1.34acde5a01e68p-11,
    -0x1.264e29ee49552p-6, -0x1.0102fc0080aa3p-6, 0x1.2e4c1051827a7p-5, -0x1.4c490d8f88ee9p-6, 0x1.ad16d8ce5f202p-6,
    0x1.5474c56c0a1ep-12, -0x1.53767e3813ca7p-6, -0x1.1272dfb42a433p-7, -0x1.a6356f3a31f0ep-9, 0x1.761002f0addap-6,
};

inline constexpr float softmax_cross_entropy_21_predictions[] = {
    -0x1.d3e0fp-1f, -0x1.22be48p+0f, 0x1.4e9f78p+0f, -0x1.e020b4p+1f, -0x1.3a02cp+0f, 0x1.715da8p+0f, 0x1.5459b8p+0f,
    -0x1.cbe17p-1f, 0x1.9b2a04p+1f, 0x1.93895p+1f, 0x1.eee6ep+0f, 0x1.524a48p+1f, -0x1.584aap+0f, -0x1.0bcc4cp+1f,
    0x1.8ec4b4p+1f, 0x1.7abc88p+1f, -0x1.df581p+0f, 0x1.fb1d8p-2f, 0x1.353a9p+0f, 0x1.81138cp+1f, 0x1.c5a848p+1f,
    -0x1.902b1cp+1f, -0x1.117308p+1f, 0x1.67ff68p+1f, 0x1.266adp+1f, 0x1.5d5d4p-2f, 0x1.3a31cp-3f, 0x1.43ecep-1f,
    -0x1.553ffp+1f, 0x1.aeb01p-1f, -0x1.6f6e3p-1f, 0x1.979f3p+1f, -0x1.9632bp+1f, -0x1.ce69fp-1f, -0x1.2aba78p+1f,
    -0x1.478fap+0f, -0x1.d18eep-1f, 0x1.f0e4b8p+0f, -0x1.9529ap-2f, -0x1.114ccp-2f, 0x1.95a6bp+1f, -0x1.8a3414p+1f,
    0x1.6d7204p+1f, -0x1.d606bp-1f, 0x1.3d5a9p+1f, 0x1.707bp-3f, 0x1.58b27p+0f, -0x1.8c9p+0f,
};

inline constexpr float softmax_cross_entropy_21_targets[] = {
    0x1.b6p-4f, 0x1.22p-5f, 0x1.64p-4f, 0x1.f3p-4f, 0x1.f8p-6f, 0x1.4bp-4f, 0x1.bep-5f, 0x1.bap-5f, 0x1.e8p-7f,
    0x1.9p-4f, 0x1.dap-5f, 0x1.a1p-4f, 0x1.a8p-7f, 0x1.8ap-5f, 0x1.59p-4f, 0x1.78p-7f, 0x1.29p-4f, 0x1.0ep-5f,
    0x1.9cp-4f, 0x1.4p-5f, 0x1.d8p-4f, 0x1.cep-5f, 0x1.86p-5f, 0x1.58p-5f, 0x1.4cp-4f, 0x1.f6p-5f, 0x1p-6f, 0x1.1p-6f,
    0x1.79p-4f, 0x1.7bp-4f, 0x1.ccp-4f, 0x1.6cp-6f, 0x1.7bp-4f, 0x1.0dp-4f, 0x1.b4p-6f, 0x1.ap-5f, 0x1.f8p-5f,
    0x1.01p-4f, 0x1.65p-4f, 0x1.36p-5f, 0x1.2p-9f, 0x1.82p-4f, 0x1.98p-4f, 0x1.9p-7f, 0x1.b6p-4f, 0x1.92p-4f,
    0x1.28p-6f, 0x1.57p-4f,
};

inline constexpr float softmax_cross_entropy_21_gradient32[] = {
    -0x1.1b3578p-5f, -0x1.667ffp-7f, -0x1.38a0a4p-6f, -0x1.4c26dp-5f, -0x1.3647bcp-7f, -0x1.ff7b5ep-7f, -0x1.074182p-7f,
    -0x1.14cebep-6f, 0x1.f7ca7ap-5f, 0x1.ec9648p-6f, -0x1.9e1bcp-11f, 0x1.e1c96p-9f, -0x1.d9ee5cp-9f, -0x1.01414ep-6f,
    0x1.083434p-5f, 0x1.8746b8p-5f, -0x1.84e6bap-6f, -0x1.a0f4ccp-8f, -0x1.8ad208p-6f, 0x1.68ef1cp-5f, 0x1.e45e14p-5f,
    -0x1.31f95cp-6f, -0x1.fd1872p-7f, 0x1.0dbc1cp-5f, 0x1.1e9ecp-10f, -0x1.0db8f2p-6f, -0x1.f81b9p-10f, -0x1.df39p-13f,
    -0x1.f374dcp-6f, -0x1.8e41dap-6f, -0x1.276736p-5f, 0x1.f0fe8ep-5f, -0x1.f5fe04p-6f, -0x1.46516ap-6f,
    -0x1.1331bep-7f, -0x1.fe432cp-7f, -0x1.2fd972p-6f, 0x1.aa9b5p-7f, -0x1.a643eep-6f, -0x1.23182ep-7f, 0x1.d7a6ap-4f,
    -0x1.feff52p-6f, 0x1.a56898p-5f, -0x1.165dp-9f, 0x1.70766cp-6f, -0x1.b87348p-6f, 0x1.a0446ep-7f, -0x1.b86078p-6f,
};

inline constexpr double softmax_cross_entropy_21_gradient64[] = {
    -0x1.1b3577a97662ap-5, -0x1.667feeac446ebp-7, -0x1.38a0a260d8468p-6, -0x1.4c26ce34c4aafp-5, -0x1.3647bcdba391dp-7,
    -0x1.ff7b5eb499789p-7, -0x1.074182a7c0a44p-7, -0x1.14cebccd12424p-6, 0x1.f7ca7641079afp-5, 0x1.ec96448147514p-6,
    -0x1.9e1bfa05ae22p-11, 0x1.e1c930f0b198p-9, -0x1.d9ee5a71aa2d2p-9, -0x1.01414be1ed089p-6, 0x1.0834313047f7p-5,
    0x1.8746b76d6a653p-5, -0x1.84e6b9d209c35p-6, -0x1.a0f4cf8bc84c6p-8, -0x1.8ad205b3c7905p-6, 0x1.68ef1f4415cb8p-5,
    0x1.e45e1a6694c1p-5, -0x1.31f95b8555c2ep-6, -0x1.fd1871877f89dp-7, 0x1.0dbc202a045eap-5, 0x1.1e9f02687a12p-10,
    -0x1.0db8f133f6997p-6, -0x1.f81b7ded1117p-10, -0x1.df39593b4068p-13, -0x1.f374d9bc64f25p-6, -0x1.8e41d8dde4da1p-6,
    -0x1.2767355063d93p-5, 0x1.f0fe8e7121911p-5, -0x1.f5fe026fb9f2ep-6, -0x1.465168f991034p-6, -0x1.1331bd1fc9394p-7,
    -0x1.fe432a1cc8d05p-7, -0x1.2fd971bcb09eap-6, 0x1.aa9b5b9d9b1b8p-7, -0x1.a643ee53e2bfep-6, -0x1.23182c51627bcp-7,
    0x1.d7a6a1415a322p-4, -0x1.feff512d2034ap-6, 0x1.a56895e05796cp-5, -0x1.165cfc55b88b9p-9, 0x1.707669f0a1b4p-6,
    -0x1.b873461fd53f5p-6, 0x1.a0447523e64ffp-7, -0x1.b86076fef5453p-6,
};

inline constexpr float softmax_cross_entropy_22_predictions[] = {
    0x1.472dep+1f, -0x1.eb42p-5f, 0x1.a0b71p+1f, -0x1.c1c0e4p+1f, -0x1.3cb19cp+1f, -0x1.98499p-1f, -0x1.f8907p+0f,
    -0x1.c7cc7p-1f, 0x1.5334e8p+0f, 0x1.5df8b4p+1f, 0x1.e0acdp+1f, 0x1.380b18p+1f, 0x1.9d6418p+1f, -0x1.97eap-6f,
    0x1.10552p-1f, -0x1.24fa24p+1f, -0x1.736d1p+0f, -0x1.d4fce8p+0f, -0x1.1e7e98p+0f, 0x1.772afp+0f, 0x1.84a8bcp+1f,
    -0x1.e5ae5p+1f, -0x1.55f1b4p+1f, -0x1.c4803cp+1f, -0x1.bd7bp+1f, -0x1.e569ap+1f, -0x1.e85a18p+1f, 0x1.06eee8p+1f,
    -0x1.39fff8p+1f, -0x1.914a58p+0f, 0x1.8b4a08p+0f, 0x1.a0a618p+1f, -0x1.b8f5ap-2f, 0x1.f70bd8p+0f,
};

inline constexpr float softmax_cross_entropy_22_targets[] = {
    0x1.01p-4f, 0x1.68p-5f, 0x1.218p-3f, 0x1.cp-7f, 0x1.9cp-6f, 0x1.3dp-4f, 0x1.2ap-5f, 0x1.5fp-4f, 0x1.6p-9f,
    0x1.34p-4f, 0x1.1p-8f, 0x1.2cp-5f, 0x1.91p-4f, 0x1.dcp-6f, 0x1.cbp-4f, 0x1.94p-5f, 0x1.b5p-4f, 0x1.dep-5f,
    0x1.68p-7f, 0x1.ap-8f, 0x1.8p-5f, 0x1.0cp-5f, 0x1.c4p-5f, 0x1.c3p-4f, 0x1.28p-7f, 0x1.098p-3f, 0x1.8p-7f,
    0x1.38p-4f, 0x1.46p-5f, 0x1.5ep-4f, 0x1.f2p-4f, 0x1.cp-8f, 0x1.ep-4f, 0x1.5p-4f,
};

inline constexpr float softmax_cross_entropy_22_gradient32[] = {
    0x1.c55c58p-7f, -0x1.31dcfcp-6f, 0x1.4ccce8p-6f, -0x1.b926b4p-8f, -0x1.9250fp-7f, -0x1.300d74p-5f, -0x1.21fdc6p-6f,
    -0x1.53333p-5f, 0x1.84880ap-7f, 0x1.0d0a8p-6f, 0x1.2ee4a8p-3f, 0x1.66136cp-6f, 0x1.454abp-5f, -0x1.6bdcap-7f,
    -0x1.9a13e2p-5f, -0x1.8e2c26p-6f, -0x1.ae439cp-5f, -0x1.cbde04p-6f, -0x1.a81948p-9f, 0x1.b66402p-6f, 0x1.edd09p-4f,
    -0x1.0973b4p-6f, -0x1.bc2aeap-6f, -0x1.c15956p-5f, -0x1.1a0c14p-8f, -0x1.08dc96p-4f, -0x1.7604b2p-8f,
    0x1.037b04p-6f, -0x1.3c41b8p-6f, -0x1.52306ep-5f, -0x1.d18278p-6f, 0x1.67fd12p-3f, -0x1.bb2f1cp-5f, 0x1.104498p-7f,
};

inline constexpr double softmax_cross_entropy_22_gradient64[] = {
    0x1.c55c605f8dc38p-7, -0x1.31dcfc22314b5p-6, 0x1.4ccce1f6439fcp-6, -0x1.b926b36c0636dp-8, -0x1.9250efb98cc82p-7,
    -0x1.300d745aa7f6p-5, -0x1.21fdc62b25c7p-6, -0x1.5333308a7059bp-5, 0x1.84880b46ecf3cp-7, 0x1.0d0a85183031ep-6,
    0x1.2ee4a7ba8c1bp-3, 0x1.66136feacb376p-6, 0x1.454aab97e0fdap-5, -0x1.6bdca05f9cf06p-7, -0x1.9a13e1e1d5ed4p-5,
    -0x1.8e2c2525d0fbp-6, -0x1.ae439bf40223cp-5, -0x1.cbde04670dap-6, -0x1.a819464c44644p-9, 0x1.b664046bea359p-6,
    0x1.edd092aa1677ep-4, -0x1.0973b428f62f8p-6, -0x1.bc2ae9fbf4aeap-6, -0x1.c15956cb65a0ep-5, -0x1.1a0c13f35f02cp-8,
    -0x1.08dc957071f1p-4, -0x1.7604b29757e94p-8, 0x1.037b07e03d02cp-6, -0x1.3c41b75e70e8ap-6, -0x1.52306e6a288b9p-5,
    -0x1.d182754731faep-6, 0x1.67fd1347fcf4dp-3, -0x1.bb2f1c5b535c7p-5, 0x1.1044a299e77e4p-7,
};

inline constexpr float softmax_cross_entropy_23_predictions[] = {
    -0x1.2d0cd8p+1f, -0x1.739ap-4f, -0x1.cb36d8p+0f, 0x1.c8216cp+1f, -0x1.908cdp+1f, 0x1.081eb4p+1f, 0x1.56978p-3f,
    0x1.e5d1ep-2f, -0x1.de4bf8p+1f, 0x1.0030fp+1f, -0x1.d3ae5p-1f, -0x1.d702p-4f, -0x1.8df53p-1f, 0x1.1556f4p+1f,
    0x1.e0a9fp+0f, -0x1.10aefp+0f, -0x1.be08p+0f, -0x1.304af8p+1f, 0x1.4a9114p+1f, 0x1.26ccp-5f, 0x1.e451p+1f,
    -0x1.ec96a4p+1f, 0x1.e2807p+1f, -0x1.b621ep+1f, 0x1.9d23p+0f, 0x1.acbb98p+0f, 0x1.e8e8fp+0f, 0x1.5a4148p+0f,
    -0x1.3d336p+1f, 0x1.8799f8p+1f, 0x1.ccf38p+0f, 0x1.334a28p+1f, -0x1.e591ep-1f, 0x1.ca956cp+1f, 0x1.f78338p+1f,
    -0x1.c8a8d8p+1f, -0x1.37cf94p+1f, -0x1.03ab08p+1f, 0x1.2b327p+0f, -0x1.03bd8p+0f, 0x1.8618p+1f, 0x1.ff9ce8p+0f,
    0x1.763e54p+1f, 0x1.1a74e8p+1f, 0x1.36b9b4p+1f, 0x1.c8e87cp+1f, 0x1.84b908p+0f, 0x1.34acep-1f, -0x1.279e3cp+1f,
    0x1.520d0cp+1f, -0x1.24668p-4f, -0x1.b3af34p+1f, 0x1.e72394p+1f, -0x1.6731fp-1f, 0x1.395c5p+0f, 0x1.0739d8p+1f,
    -0x1.b83898p+1f, -0x1.ae35dp-1f, -0x1.8d7e14p+1f, -0x1.3cba4p-1f, -0x1.de0ep-2f, -0x1.5d4be4p+1f, 0x1.e08f4p-1f,
    -0x1.db25b8p+0f, 0x1.38c478p+1f, 0x1.76491p+0f, 0x1.7dabp+1f, -0x1.65f3ep+1f, 0x1.0e4408p+1f, -0x1.9b5abp+0f,
    0x1.def2f8p+0f, -0x1.9ca03cp+1f, 0x1.b93a48p+1f, -0x1.2b5f6cp+1f,
};

inline constexpr float softmax_cross_entropy_23_targets[] = {
    0x1.8cp-5f, 0x1.cp-9f, 0x1.e4p-6f, 0x1.6cp-6f, 0x1.ap-8f, 0x1.f4p-6f, 0x1.48p-5f, 0x1.74p-6f, 0x1.98p-5f, 0x1.ap-8f,
    0x1.04p-6f, 0x1.7p-6f, 0x1.42p-5f, 0x1.84p-5f, 0x1.72p-5f, 0x1.e8p-7f, 0x1.5p-7f, 0x1.64p-6f, 0x1.5p-8f, 0x1.a4p-6f,
    0x1.0ep-5f, 0x1.9p-5f, 0x1.9p-8f, 0x1.bcp-6f, 0x1.6p-9f, 0x1.44p-5f, 0x1.8ap-5f, 0x1.2ep-5f, 0x1.6p-9f, 0x1.54p-6f,
    0x1.36p-5f, 0x1.1cp-6f, 0x1.5p-5f, 0x1.2p-7f, 0x1.f4p-6f, 0x1.7p-5f, 0x1.8p-5f, 0x1.fp-5f, 0x1.16p-5f, 0x1.82p-5f,
    0x1.8p-9f, 0x1.cp-6f, 0x1.12p-5f, 0x1.fp-7f, 0x1.cp-9f, 0x1.8cp-5f, 0x1.2p-8f, 0x1.3p-8f, 0x1.3p-6f, 0x1.cp-6f,
    0x1.a4p-6f, 0x1.34p-5f, 0x1.88p-6f, 0x1.36p-5f, 0x1.08p-7f, 0x1.3cp-6f, 0x1.5cp-5f, 0x1.dp-6f, 0x1.5p-8f,
    0x1.68p-5f, 0x1.8p-7f, 0x1.8p-5f, 0x1.fcp-6f, 0x1.08p-5f, 0x1.5p-6f, 0x1.ap-7f, 0x1.4p-8f, 0x1.b8p-6f, 0x1.fcp-5f,
    0x1p-6f, 0x1.c8p-5f, 0x1.bp-7f, 0x1.7cp-5f, 0x1.58p-6f,
};

inline constexpr float softmax_cross_entropy_23_gradient32[] = {
    -0x1.8991fcp-6f, -0x1.2bf6p-12f, -0x1.db8224p-7f, 0x1.676396p-5f, -0x1.9710dap-9f, -0x1.883518p-9f, -0x1.29d326p-6f,
    -0x1.21f364p-7f, -0x1.976442p-6f, 0x1.11ce36p-7f, -0x1.df0a42p-8f, -0x1.427de2p-7f, -0x1.364422p-6f,
    -0x1.4a51cep-7f, -0x1.963892p-7f, -0x1.c4ce7p-8f, -0x1.3e1e88p-8f, -0x1.5f4318p-7f, 0x1.27bebcp-6f, -0x1.6f134p-7f,
    0x1.aa552cp-5f, -0x1.8f74b6p-6f, 0x1.08371ep-4f, -0x1.ba55b2p-7f, 0x1.a8c7e8p-8f, -0x1.77810ep-7f, -0x1.bb4b64p-7f,
    -0x1.968edcp-7f, -0x1.3dbb86p-10f, 0x1.76188p-6f, -0x1.36f54cp-7f, 0x1.172c44p-7f, -0x1.461c94p-6f, 0x1.a71a9ep-5f,
    0x1.0793f8p-4f, -0x1.6f4792p-6f, -0x1.7dc424p-6f, -0x1.ec07dp-6f, -0x1.69be7cp-7f, -0x1.770ea6p-6f, 0x1.31e79p-5f,
    -0x1.4f77p-14f, 0x1.1fc198p-6f, 0x1.2c781p-7f, 0x1.3a01f6p-6f, 0x1.51c9bcp-5f, 0x1.972a28p-8f, 0x1.128084p-10f,
    -0x1.2a014ap-7f, 0x1.8ecc18p-7f, -0x1.6bcadep-7f, -0x1.32ff1ap-6f, 0x1.2242dp-4f, -0x1.2708dep-6f, 0x1.2539ap-9f,
    0x1.37eab4p-8f, -0x1.5b080cp-6f, -0x1.b5f218p-7f, -0x1.452e4ap-9f, -0x1.57bd8cp-6f, -0x1.344da4p-8f,
    -0x1.7e077ep-6f, -0x1.61adfap-7f, -0x1.03485cp-6f, 0x1.6703e8p-7f, 0x1.a3c4p-10f, 0x1.15a6e4p-5f, -0x1.b450f6p-7f,
    -0x1.02adc4p-6f, -0x1.e7ca72p-8f, -0x1.03fc6ep-6f, -0x1.ab319p-8f, 0x1.1c0356p-5f, -0x1.522da6p-7f,
};

inline constexpr double softmax_cross_entropy_23_gradient64[] = {
    -0x1.8991fc7fb12cfp-6, -0x1.2bf5ee62ac3ccp-12, -0x1.db8224b34fc46p-7, 0x1.67639be558a7ap-5, -0x1.9710da289b0dcp-9,
    -0x1.88350723a37bcp-9, -0x1.29d32662a50fdp-6, -0x1.21f3643ba1289p-7, -0x1.97644127ff60bp-6, 0x1.11ce3aa439ea1p-7,
    -0x1.df0a4243ae7d4p-8, -0x1.427de1d0fb768p-7, -0x1.36442265ad6e2p-6, -0x1.4a51c959cbbf4p-7, -0x1.96388ea531b62p-7,
    -0x1.c4ce7084c4097p-8, -0x1.3e1e882371464p-8, -0x1.5f43179d90dbcp-7, 0x1.27bec0352c323p-6, -0x1.6f133faa0f609p-7,
    0x1.aa552e1819a6cp-5, -0x1.8f74b55bbed1fp-6, 0x1.083720be4043cp-4, -0x1.ba55b1eeb61cep-7, 0x1.a8c7eca4820a4p-8,
    -0x1.778109cd664b3p-7, -0x1.bb4b6005b464cp-7, -0x1.968ed8d6a99c4p-7, -0x1.3dbb84e83d708p-10, 0x1.761886e4d479cp-6,
    -0x1.36f5478ce15fcp-7, 0x1.172c4915c8d1cp-7, -0x1.461c92ff307c9p-6, 0x1.a71aa41f19176p-5, 0x1.0793f9e18862fp-4,
    -0x1.6f479235d86ffp-6, -0x1.7dc423d50eecdp-6, -0x1.ec07d07d28568p-6, -0x1.69be7d9ecc89cp-7, -0x1.770ea58577448p-6,
    0x1.31e78d90d66fep-5, -0x1.4f784605a7bp-14, 0x1.1fc1947757328p-6, 0x1.2c780d2555c38p-7, 0x1.3a01f3131f2cbp-6,
    0x1.51c9b751844ccp-5, 0x1.972a23ba27c92p-8, 0x1.12807cdf45a7ap-10, -0x1.2a014958e98f4p-7, 0x1.8ecc0fcdc0292p-7,
    -0x1.6bcaddbddc3f9p-7, -0x1.32ff19cb1bd36p-6, 0x1.2242d032255e6p-4, -0x1.2708de6ecb358p-6, 0x1.25399b78e382cp-9,
    0x1.37eaabf656536p-8, -0x1.5b080be8f47ap-6, -0x1.b5f217f3548fap-7, -0x1.452e48fa396dcp-9, -0x1.57bd8c1dc5a86p-6,
    -0x1.344da38a5de1ap-8, -0x1.7e077d2be4426p-6, -0x1.61adfb06b5d78p-7, -0x1.03485bf7793b6p-6, 0x1.6703e4915d6e4p-7,
    0x1.a3c3f64fca11p-10, 0x1.15a6e1adcfd5dp-5, -0x1.b450f556b379ep-7, -0x1.02adc72d0a3fcp-6, -0x1.e7ca7208058b3p-8,
    -0x1.03fc6f681828cp-6, -0x1.ab3190c4e1dc6p-8, 0x1.1c0352fe653b9p-5, -0x1.522da68d16449p-7,
};

inline constexpr float softmax_cross_entropy_24_predictions[] = {
    -0x1.2fb16p+2f, -0x1.a8b6ap+2f, -0x1.d46ccp+4f, 0x1.7fd66p+2f, -0x1.630fdp+3f, 0x1.4e578p+2f, -0x1.99f5p-1f,
    0x1.81e3e4p+5f, 0x1.ce20bp+5f, -0x1.5c3f58p+5f, -0x1.1c07ep+5f, -0x1.b2ac7p+3f, 0x1.153a8p+0f, -0x1.d166b8p+5f,
    -0x1.b0abep+5f, -0x1.85957p+3f, 0x1.ad5fap+3f, 0x1.5c544p+5f, 0x1.da9378p+4f, 0x1.966008p+5f, 0x1.9c17ep+2f,
    0x1.f32ca8p+5f, 0x1.8de2p+5f, -0x1.7f3fp+1f, 0x1.65253p+4f, 0x1.9c535cp+5f, -0x1.df8da8p+4f, 0x1.6af0acp+5f,
    -0x1.a39bb8p+5f, -0x1.dafccp+3f, -0x1.bc70e8p+5f, -0x1.bbb838p+4f, 0x1.d0ef98p+4f, -0x1.381a8p+0f, 0x1.c24864p+5f,
    -0x1.c84c68p+4f, 0x1.fd9438p+4f, -0x1.00328p+1f, -0x1.e98edp+4f, -0x1.eed0acp+5f, 0x1.c177acp+5f, -0x1.0001bp+5f,
    -0x1.aed1cp+4f, 0x1.1cbd4cp+5f, 0x1.f5216cp+5f, -0x1.a8fb8p+5f, 0x1.a44448p+5f, 0x1.e856e8p+4f, -0x1.bf3a7cp+5f,
    -0x1.8ac88p+4f, -0x1.b7c5d4p+5f, 0x1.bb137cp+5f, 0x1.07111cp+5f, -0x1.855ff4p+5f, 0x1.6d97b8p+4f, -0x1.ed567p+3f,
    0x1.ea29a8p+4f, -0x1.cc06c8p+5f, -0x1.ac9f28p+4f, -0x1.e2b94p+5f, 0x1.174398p+4f, 0x1.e5e034p+5f, 0x1.37c8f8p+5f,
    -0x1.1c6b5p+3f, -0x1.e9f88p+3f, -0x1.3f10dcp+5f, -0x1.2f92e8p+5f, -0x1.150cfcp+5f, 0x1.09dbep+3f, 0x1.96497p+3f,
    -0x1.bc781cp+5f, 0x1.b56b1p+4f, 0x1.dc75f4p+5f, 0x1.bd71p+1f, -0x1.d6b0ccp+5f, 0x1.69b204p+5f, 0x1.afb6c8p+5f,
    0x1.b7a87p+3f, 0x1.8f9278p+4f, -0x1.20bedcp+5f,
};

inline constexpr float softmax_cross_entropy_24_targets[] = {
    0x1.56p-4f, 0x1.3p-7f, 0x1.01p-4f, 0x1.5ep-3f, 0x1.7d8p-3f, 0x1.8p-11f, 0x1.5p-5f, 0x1.588p-3f, 0x1.86p-4f,
    0x1.75p-3f, 0x1.138p-3f, 0x1.85p-3f, 0x1.628p-3f, 0x1.908p-3f, 0x1.ep-7f, 0x1.38p-4f, 0x1.b4p-6f, 0x1.d2p-4f,
    0x1.44p-5f, 0x1.28p-5f, 0x1.34cp-2f, 0x1.7fp-4f, 0x1.c8p-7f, 0x1.468p-3f, 0x1.e2p-5f, 0x1.2dp-4f, 0x1.7ap-4f,
    0x1.ap-6f, 0x1.208p-3f, 0x1.4ep-5f, 0x1.cp-4f, 0x1.a6p-3f, 0x1.8ap-4f, 0x1.508p-3f, 0x1.62p-5f, 0x1.24p-4f,
    0x1.b7p-4f, 0x1.3dp-4f, 0x1.b7p-4f, 0x1.24p-6f, 0x1.dep-5f, 0x1.bfp-4f, 0x1.f6p-4f, 0x1.9fp-4f, 0x1.0bp-4f,
    0x1.8p-10f, 0x1.678p-3f, 0x1.c98p-3f, 0x1.0b8p-3f, 0x1.98p-7f, 0x1.75p-4f, 0x1.fcp-5f, 0x1.bep-4f, 0x1.8p-9f,
    0x1.958p-3f, 0x1.4ap-4f, 0x1.d6p-4f, 0x1.11p-3f, 0x1.ap-5f, 0x1.43p-3f, 0x1.258p-3f, 0x1.9dp-4f, 0x1.5e8p-3f,
    0x1.e1p-4f, 0x1.44p-3f, 0x1.1p-4f, 0x1.2cp-5f, 0x1.2bp-4f, 0x1.36p-5f, 0x1.86p-4f, 0x1.8cp-5f, 0x1.44p-6f,
    0x1.1fp-2f, 0x1.3ep-5f, 0x1.8ap-5f, 0x1.3cp-6f, 0x1.4ep-4f, 0x1.018p-2f, 0x1.5dp-3f, 0x1.58p-5f,
};

inline constexpr float softmax_cross_entropy_24_gradient32[] = {
    -0x1.56p-7f, -0x1.3p-10f, -0x1.01p-7f, -0x1.5ep-6f, -0x1.7d8p-6f, -0x1.8p-14f, -0x1.5p-8f, -0x1.5859e8p-6f,
    0x1.cf3678p-4f, -0x1.75p-6f, -0x1.138p-6f, -0x1.85p-6f, -0x1.628p-6f, -0x1.908p-6f, -0x1.ep-10f, -0x1.38p-7f,
    -0x1.b4p-9f, -0x1.cf1c2p-7f, -0x1.44p-8f, 0x1.ed2384p-4f, -0x1.34cp-5f, 0x1.d01d0cp-4f, -0x1.c7e566p-10f,
    -0x1.468p-6f, -0x1.e2p-8f, -0x1.2cebc6p-7f, -0x1.7ap-7f, -0x1.9fffd4p-9f, -0x1.208p-6f, -0x1.4ep-8f, -0x1.cp-7f,
    -0x1.a6p-6f, -0x1.8ap-7f, -0x1.508p-6f, 0x1.e9ep-4f, -0x1.24p-7f, -0x1.b7p-7f, -0x1.3dp-7f, -0x1.b7p-7f,
    -0x1.24p-9f, -0x1.d12cb8p-8f, -0x1.bfp-7f, -0x1.f6p-7f, -0x1.9fp-7f, 0x1.ddcd76p-4f, -0x1.8p-13f, -0x1.676aacp-6f,
    -0x1.c98p-6f, -0x1.0b8p-6f, -0x1.98p-10f, -0x1.75p-7f, 0x1.e04p-4f, -0x1.bep-7f, -0x1.8p-12f, -0x1.958p-6f,
    -0x1.4ap-7f, -0x1.d6p-7f, -0x1.11p-6f, -0x1.ap-8f, -0x1.43p-6f, -0x1.258p-6f, 0x1.cc6p-4f, -0x1.5e8p-6f,
    -0x1.e1p-7f, -0x1.44p-6f, -0x1.1p-7f, -0x1.2cp-8f, -0x1.2bp-7f, -0x1.36p-8f, -0x1.86p-7f, -0x1.8cp-8f, -0x1.44p-9f,
    0x1.6e99dp-4f, -0x1.3ep-8f, -0x1.8ap-8f, -0x1.3bfd8ap-9f, -0x1.3ecf1ap-7f, -0x1.018p-5f, -0x1.5dp-6f, -0x1.58p-8f,
};

inline constexpr double softmax_cross_entropy_24_gradient64[] = {
    -0x1.56p-7, -0x1.3p-10, -0x1.01p-7, -0x1.5ep-6, -0x1.7d8p-6, -0x1.8p-14, -0x1.5p-8, -0x1.5859e81f0807p-6,
    0x1.cf367a07c201dp-4, -0x1.75p-6, -0x1.138p-6, -0x1.85p-6, -0x1.628p-6, -0x1.908p-6, -0x1.ep-10, -0x1.38p-7,
    -0x1.b3fffffffffefp-9, -0x1.cf1c1f40d65f9p-7, -0x1.43ffffa517717p-8, 0x1.ed2383e26c43p-4, -0x1.34cp-5,
    0x1.d01d0d1dba39cp-4, -0x1.c7e566698d0cfp-10, -0x1.468p-6, -0x1.e1fffffffffffp-8, -0x1.2cebc6eb63a74p-7, -0x1.7ap-7,
    -0x1.9fffd4d4f2168p-9, -0x1.208p-6, -0x1.4ep-8, -0x1.cp-7, -0x1.a6p-6, -0x1.89ffffffe5a56p-7, -0x1.508p-6,
    0x1.e9dfffffc70fcp-4, -0x1.24p-7, -0x1.b6fffffe52d8ap-7, -0x1.3dp-7, -0x1.b7p-7, -0x1.24p-9, -0x1.d12cb8ecd803p-8,
    -0x1.bfp-7, -0x1.f6p-7, -0x1.9effffffe0903p-7, 0x1.ddcd764eb01bdp-4, -0x1.8p-13, -0x1.676aaaff9a3f8p-6,
    -0x1.c97fffffffe6cp-6, -0x1.0b8p-6, -0x1.98p-10, -0x1.75p-7, 0x1.e03ffffe651f8p-4, -0x1.bdfffff46308p-7, -0x1.8p-12,
    -0x1.957fffffffef5p-6, -0x1.4ap-7, -0x1.d5fffffec615p-7, -0x1.11p-6, -0x1.ap-8, -0x1.43p-6, -0x1.258p-6,
    0x1.cc5ffffcf5402p-4, -0x1.5e7ffff3d5007p-6, -0x1.e1p-7, -0x1.44p-6, -0x1.1p-7, -0x1.2cp-8, -0x1.2bp-7, -0x1.36p-8,
    -0x1.86p-7, -0x1.8cp-8, -0x1.43ffffffff496p-9, 0x1.6e99cf82d35ddp-4, -0x1.3ep-8, -0x1.8ap-8, -0x1.3bfd8a6fc43f7p-9,
    -0x1.3ecf197aaa10cp-7, -0x1.018p-5, -0x1.5cfffffffffdep-6, -0x1.58p-8,
};

inline constexpr float softmax_cross_entropy_25_predictions[] = {
    0x1.388p+13f, -0x1.388p+13f, 0x0p+0f, -0x1.388p+13f, 0x1.388p+13f, 0x1.388p+13f, 0x1.388p+12f, 0x1.388p+13f,
    -0x1.4p+4f, 0x1.68p+6f, 0x1.6p+6f, 0x1.1p+4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

inline constexpr float softmax_cross_entropy_25_targets[] = {
    0x1.e88p-2f, 0x1.bb8p-2f, 0x1.7p-4f, 0x1.0ecp-2f, 0x1.3dp-4f, 0x1.51p-1f, 0x1.32p-5f, 0x1.394p-1f, 0x1.674p-2f,
    0x1.fcp-3f, 0x1.0ep-4f, 0x1.5f4p-1f, 0x1.008p-2f, 0x1.92cp-2f, 0x1.6ccp-2f,
};

inline constexpr float softmax_cross_entropy_25_gradient32[] = {
    0x1.ac6666p-4f, -0x1.62cccep-4f, -0x1.266666p-6f, -0x1.b13334p-5f, 0x1.5a3334p-4f, -0x1.033334p-5f, -0x1.e9999ap-8f,
    0x1.3dfffcp-4f, -0x1.1f6666p-4f, 0x1.032caap-3f, 0x1.5d354cp-7f, -0x1.19p-3f, 0x1.0f777cp-6f, -0x1.89111p-7f,
    -0x1.2bbbcp-8f,
};

inline constexpr double softmax_cross_entropy_25_gradient64[] = {
    0x1.ac66666666667p-4, -0x1.62ccccccccccdp-4, -0x1.2666666666667p-6, -0x1.b133333333334p-5, 0x1.5a33333333334p-4,
    -0x1.0333333333334p-5, -0x1.e99999999999ap-8, 0x1.3ep-4, -0x1.1f66666666667p-4, 0x1.032caaed52e3ap-3,
    0x1.5d35512ad1c48p-7, -0x1.19p-3, 0x1.0f77777777776p-6, -0x1.8911111111118p-7, -0x1.2bbbbbbbbbbcp-8,
};

inline constexpr float softmax_cross_entropy_26_predictions[] = {
    0x1.9041p+8f, -0x1.9a3f68p+11f, 0x1.2b53ap+10f, -0x1.ab64c8p+12f, 0x1.0762c8p+12f, -0x1.236e88p+11f, 0x1.d32a1p+11f,
    0x1.efeb4p+12f, -0x1.e68088p+11f, 0x1.a8fd78p+12f, 0x1.c3c6dp+10f, -0x1.75e7ep+9f, 0x1.34ac8cp+12f, 0x1.873e94p+12f,
    0x1.f8e1b8p+11f, -0x1.480dp+10f, 0x1.12145p+11f, -0x1.04ab2p+12f, 0x1.469c7p+11f, -0x1.5d92b4p+12f, 0x1.651ec8p+12f,
    0x1.71e478p+12f, 0x1.6fe62p+11f, -0x1.96554p+8f, 0x1.93604cp+12f, -0x1.2ff19p+11f, -0x1.20e29cp+12f, -0x1.2c74p+7f,
    -0x1.1808ep+12f, -0x1.c6414cp+12f, -0x1.e04f6cp+12f, 0x1.4072a8p+11f, -0x1.84fb08p+12f, -0x1.224d38p+12f,
    0x1.f9369cp+12f, 0x1.e8326cp+12f, -0x1.402bap+9f, 0x1.5f26ep+12f, 0x1.f6f4ep+12f, -0x1.70f0dp+10f, 0x1.75e6p+10f,
    0x1.1da9c8p+12f, 0x1.32d368p+12f, -0x1.e4094p+8f, -0x1.9ed3p+6f, 0x1.d0e9ap+9f, 0x1.f03538p+12f, 0x1.2eb36p+11f,
    0x1.916c3p+10f, 0x1.6be93cp+12f, 0x1.6e3628p+11f, -0x1.1ef688p+11f, 0x1.467b1p+11f, -0x1.01b82p+9f, -0x1.5de3p+10f,
    0x1.d9a27p+12f, 0x1.1286a8p+12f, -0x1.e14aa4p+12f, 0x1.c86bfp+10f, 0x1.e21808p+12f, -0x1.653a3p+10f,
    -0x1.f1e68p+10f, -0x1.324338p+12f, -0x1.2e379p+10f, -0x1.58212cp+12f, 0x1.bb4p+3f, -0x1.213bcp+11f,
    -0x1.ea8c74p+12f, -0x1.98faecp+12f, 0x1.924cp+6f, 0x1.ec15p+11f, -0x1.186888p+11f, 0x1.c1c0c8p+12f,
    -0x1.9388f8p+12f, 0x1.048bbp+10f, -0x1.218618p+12f, 0x1.adad88p+11f, 0x1.7c77cp+12f, -0x1.100e0cp+12f,
    -0x1.0b8d9p+11f,
};

inline constexpr float softmax_cross_entropy_26_targets[] = {
    0x1.358p-3f, 0x1.f6p-5f, 0x1.3dp-3f, 0x1.0d8p-3f, 0x1.08p-4f, 0x1.2p-4f, 0x1.328p-3f, 0x1.27p-4f, 0x1.86p-5f,
    0x1.8ep-4f, 0x1.018p-3f, 0x1.1p-5f, 0x1.cp-10f, 0x1.4f8p-3f, 0x1.ap-4f, 0x1.62p-3f, 0x1.89p-4f, 0x1.bbp-4f,
    0x1.26p-5f, 0x1.4ap-3f, 0x1.6ep-3f, 0x1.43p-3f, 0x1.a8p-7f, 0x1.04p-4f, 0x1.29p-4f, 0x1.51p-4f, 0x1.41p-4f,
    0x1.098p-3f, 0x1.61p-3f, 0x1.aap-5f, 0x1.7p-6f, 0x1.2bp-3f, 0x1.3dp-3f, 0x1.65p-3f, 0x1.2p-4f, 0x1.8ap-5f,
    0x1.008p-3f, 0x1.18p-6f, 0x1.6ep-4f, 0x1.38p-3f, 0x1.07p-3f, 0x1.038p-3f, 0x0p+0f, 0x1.458p-3f, 0x1.aap-4f,
    0x1.71p-3f, 0x1.f2p-4f, 0x1.ccp-4f, 0x1.3p-6f, 0x1.94p-5f, 0x1.578p-3f, 0x1.d4p-4f, 0x1.318p-3f, 0x1.0dp-4f,
    0x1.72p-4f, 0x1.44p-6f, 0x1.6p-9f, 0x1.a3p-4f, 0x1.62p-3f, 0x1.d8p-4f, 0x1.3ep-5f, 0x1.7cp-3f, 0x1.8ep-4f,
    0x1.57p-4f, 0x1.5ap-4f, 0x1.198p-3f, 0x1.d8p-4f, 0x1.b6p-4f, 0x1.1ap-3f, 0x1.a8p-7f, 0x1.108p-3f, 0x1.598p-3f,
    0x1.f4p-5f, 0x1.48p-3f, 0x1.49p-4f, 0x1p-5f, 0x1.86p-5f, 0x1.9cp-5f, 0x1.48p-3f, 0x1.b8p-4f,
};

inline constexpr float softmax_cross_entropy_26_gradient32[] = {
    -0x1.358p-6f, -0x1.f6p-8f, -0x1.3dp-6f, -0x1.0d8p-6f, -0x1.08p-7f, -0x1.2p-7f, -0x1.328p-6f, 0x1.db2p-4f,
    -0x1.86p-8f, -0x1.8ep-7f, -0x1.018p-6f, -0x1.1p-8f, -0x1.cp-13f, 0x1.ac2p-4f, -0x1.ap-7f, -0x1.62p-6f, -0x1.89p-7f,
    -0x1.bbp-7f, -0x1.26p-8f, -0x1.4ap-6f, -0x1.6ep-6f, -0x1.43p-6f, -0x1.a8p-10f, -0x1.04p-7f, 0x1.daep-4f,
    -0x1.51p-7f, -0x1.41p-7f, -0x1.098p-6f, -0x1.61p-6f, -0x1.aap-8f, -0x1.7p-9f, -0x1.2bp-6f, -0x1.3dp-6f, -0x1.65p-6f,
    0x1.dcp-4f, -0x1.8ap-8f, -0x1.008p-6f, -0x1.18p-9f, -0x1.6ep-7f, -0x1.38p-6f, -0x1.07p-6f, -0x1.038p-6f, 0x0p+0f,
    -0x1.458p-6f, -0x1.aap-7f, -0x1.71p-6f, 0x1.c1cp-4f, -0x1.ccp-7f, -0x1.3p-9f, -0x1.94p-8f, -0x1.578p-6f,
    -0x1.d4p-7f, -0x1.318p-6f, -0x1.0dp-7f, -0x1.72p-7f, -0x1.44p-9f, -0x1.6p-12f, -0x1.a3p-7f, -0x1.62p-6f, 0x1.c5p-4f,
    -0x1.3ep-8f, -0x1.7cp-6f, -0x1.8ep-7f, -0x1.57p-7f, -0x1.5ap-7f, -0x1.198p-6f, -0x1.d8p-7f, -0x1.b6p-7f,
    -0x1.1ap-6f, 0x1.f96p-4f, -0x1.108p-6f, -0x1.598p-6f, 0x1.e0cp-4f, -0x1.48p-6f, -0x1.49p-7f, -0x1p-8f, -0x1.86p-8f,
    -0x1.9cp-8f, -0x1.48p-6f, -0x1.b8p-7f,
};

inline constexpr double softmax_cross_entropy_26_gradient64[] = {
    -0x1.358p-6, -0x1.f6p-8, -0x1.3dp-6, -0x1.0d8p-6, -0x1.08p-7, -0x1.2p-7, -0x1.328p-6, 0x1.db2p-4, -0x1.86p-8,
    -0x1.8ep-7, -0x1.018p-6, -0x1.1p-8, -0x1.cp-13, 0x1.ac2p-4, -0x1.ap-7, -0x1.62p-6, -0x1.89p-7, -0x1.bbp-7,
    -0x1.26p-8, -0x1.4ap-6, -0x1.6ep-6, -0x1.43p-6, -0x1.a8p-10, -0x1.04p-7, 0x1.daep-4, -0x1.51p-7, -0x1.41p-7,
    -0x1.098p-6, -0x1.61p-6, -0x1.aap-8, -0x1.7p-9, -0x1.2bp-6, -0x1.3dp-6, -0x1.65p-6, 0x1.dbffffffffffep-4,
    -0x1.8ap-8, -0x1.008p-6, -0x1.18p-9, -0x1.6dffffffffff1p-7, -0x1.38p-6, -0x1.07p-6, -0x1.038p-6, 0x0p+0,
    -0x1.458p-6, -0x1.aap-7, -0x1.71p-6, 0x1.c1cp-4, -0x1.ccp-7, -0x1.3p-9, -0x1.94p-8, -0x1.578p-6, -0x1.d4p-7,
    -0x1.318p-6, -0x1.0dp-7, -0x1.72p-7, -0x1.44p-9, -0x1.6p-12, -0x1.a3p-7, -0x1.62p-6, 0x1.c5p-4, -0x1.3ep-8,
    -0x1.7cp-6, -0x1.8ep-7, -0x1.57p-7, -0x1.5ap-7, -0x1.198p-6, -0x1.d8p-7, -0x1.b6p-7, -0x1.1ap-6, 0x1.f96p-4,
    -0x1.108p-6, -0x1.598p-6, 0x1.e0cp-4, -0x1.48p-6, -0x1.49p-7, -0x1p-8, -0x1.86p-8, -0x1.9cp-8, -0x1.48p-6,
    -0x1.b8p-7,
};

inline constexpr float softmax_cross_entropy_27_predictions[] = {
    0x1.ca06dp-1f, 0x1.8f45d8p+0f, -0x1.de843p-1f, -0x1.27305cp+1f, -0x1.c446cp-1f, -0x1.dc9804p+1f, -0x1.82b58p-2f,
    -0x1.d8876cp+1f, 0x1.5faa2p+1f, 0x1.5329e8p+0f, 0x1.f24d28p+1f, 0x1.113614p+1f, -0x1.21fd6p+1f, -0x1.dd89p-3f,
    -0x1.c9b154p+1f, -0x1.9fa72p-1f, 0x1.8abp+0f, 0x1.3c2678p+1f, -0x1.91173cp+1f, -0x1.0f74p-3f, 0x1.c0169p+1f,
    0x1.312c18p+0f, 0x1.e580ecp+1f, 0x1.09088p-1f, -0x1.1be298p+0f, 0x1.30ff8p-3f, -0x1.bac7d4p+1f, 0x1.5e6a6p-2f,
    0x1.fbf7e8p+1f, 0x1.0f0598p+1f, 0x1.ddbe38p+1f, 0x1.e5bf14p+1f, 0x1.d018p-6f, 0x1.85113cp+1f, -0x1.abb268p+0f,
    0x1.8a3fbp+1f, -0x1.4b2d7p+1f, 0x1.50992p-1f, -0x1.04891p+0f, 0x1.a5dd9cp+1f, 0x1.999754p+1f, -0x1.0621fcp+1f,
    -0x1.0a8064p+1f, 0x1.6a0ef4p+1f, -0x1.94eaep-1f, -0x1.54bcecp+1f, 0x1.ad856cp+1f, 0x1.09fb68p+0f, 0x1.777d8p+0f,
    -0x1.0729e8p+0f, -0x1.f16a4cp+1f, 0x1.c0122p-1f, -0x1.327bfp-1f, -0x1.6d76p-5f, 0x1.4f5a4p-1f, -0x1.425d2p-1f,
    0x1.09b448p+1f, -0x1.6e4c4p+1f, 0x1.4afc3cp+1f, -0x1.0ee214p+1f, -0x1.3cfc8cp+1f, 0x1.d442ccp+1f, 0x1.988f78p+1f,
    0x1.a2db6p+0f, -0x1.4a469p+0f, 0x1.f4fe4p+0f, 0x1.2f473p+0f, -0x1.8f259p+1f, 0x1.023078p+1f, -0x1.99225p+1f,
    -0x1.1ba048p+0f, -0x1.833e5p+0f, 0x1.29f3b8p+0f, 0x1.f1b73p-1f, -0x1.92c4p-5f, -0x1.76269cp+1f, -0x1.60fcd4p+1f,
    0x1.0ded2p-2f, 0x1.f2c2p+0f, 0x1.4218a8p+0f,
};

inline constexpr float softmax_cross_entropy_27_targets[] = {
    0x1.4p-4f, 0x1.02p-3f, 0x1.4fp-4f, 0x1.2d8p-3f, 0x1.74p-6f, 0x1.9cp-6f, 0x1.d28p-3f, 0x1.fp-6f, 0x1.d9p-3f,
    0x1.ecp-6f, 0x1.87p-3f, 0x1.8cp-5f, 0x1.158p-3f, 0x1.08p-6f, 0x1.818p-3f, 0x1.4ep-3f, 0x1.31p-4f, 0x1.8p-10f,
    0x1.5dp-3f, 0x1.78p-7f, 0x1.f6p-4f, 0x1.2fp-3f, 0x1.328p-3f, 0x1.1p-6f, 0x1.fbp-4f, 0x1.a7p-4f, 0x1.aep-4f,
    0x1.f2p-5f, 0x1.08p-3f, 0x1.54p-5f, 0x1.5e8p-3f, 0x1.8a8p-3f, 0x1.7p-8f, 0x1.11p-4f, 0x1.3f8p-3f, 0x1.0d8p-3f,
    0x1.bp-5f, 0x1.8p-9f, 0x1.4bp-4f, 0x1.1e8p-3f, 0x1.64p-3f, 0x1.58p-5f, 0x1.dcp-4f, 0x1.e7p-4f, 0x1p-9f, 0x1.fp-5f,
    0x1.fp-4f, 0x1.86p-4f, 0x1.7fp-3f, 0x1.55p-4f, 0x1.3ep-3f, 0x1.28p-5f, 0x1.08p-7f, 0x1.1ap-5f, 0x1.218p-3f,
    0x1.61p-3f, 0x1.39p-4f, 0x1.17p-4f, 0x1.22p-3f, 0x1.548p-3f, 0x1.1fp-4f, 0x1.a58p-3f, 0x1.dap-5f, 0x1.34p-3f,
    0x1.338p-3f, 0x1.22p-4f, 0x1.12p-5f, 0x1.c8p-7f, 0x1.b4p-5f, 0x1.8ep-3f, 0x1.b1p-4f, 0x1.06p-5f, 0x1.f4p-4f,
    0x1.53p-3f, 0x1.28p-4f, 0x1.338p-3f, 0x1.4p-8f, 0x1.0f8p-3f, 0x1.08p-4f, 0x1.34p-3f,
};

inline constexpr float softmax_cross_entropy_27_gradient32[] = {
    0x1.a45bap-11f, 0x1.72e098p-8f, -0x1.1d6df2p-7f, -0x1.1c986cp-6f, -0x1.028598p-9f, -0x1.044e44p-8f, -0x1.868f9p-6f,
    -0x1.29e12p-8f, 0x1.574b7ep-5f, 0x1.8a92e2p-7f, 0x1.d84418p-5f, 0x1.d54c08p-8f, -0x1.0b71bap-6f, -0x1.ceb28ap-10f,
    -0x1.6eadbp-6f, -0x1.3528e2p-6f, -0x1.02559p-9f, 0x1.262a38p-6f, -0x1.4d691ap-6f, -0x1.21e276p-10f, 0x1.b0d846p-7f,
    -0x1.ee5bp-7f, 0x1.4399e4p-6f, -0x1.ba4fa2p-10f, -0x1.e80b84p-7f, -0x1.853e32p-7f, -0x1.ab14d8p-7f, -0x1.c37648p-8f,
    0x1.e0c8dap-6f, 0x1.310658p-10f, 0x1.91116p-7f, 0x1.871884p-7f, -0x1.19ec64p-10f, 0x1.f400b4p-8f, -0x1.319d4ap-6f,
    0x1.062bap-10f, -0x1.d2db3ap-8f, -0x1.19844p-14f, -0x1.4994p-7f, 0x1.1179f8p-8f, 0x1.2bd344p-6f, -0x1.7a0ae2p-8f,
    -0x1.ced8ecp-7f, 0x1.94a92ap-7f, -0x1.8790e2p-11f, -0x1.048374p-7f, 0x1.f8f89cp-6f, -0x1.e8a3b4p-8f, -0x1.f7e7cp-7f,
    -0x1.492c68p-7f, -0x1.312b1p-6f, 0x1.668124p-8f, 0x1.4971cp-12f, -0x1.afbbap-11f, -0x1.167bcp-7f, -0x1.2af046p-6f,
    0x1.a9c06ep-6f, -0x1.1ba37p-7f, 0x1.5c1858p-5f, -0x1.3e0e72p-6f, -0x1.2748a8p-7f, 0x1.02f508p-5f, 0x1.c08668p-6f,
    -0x1.6063ep-7f, -0x1.22b812p-6f, 0x1.0762dp-10f, -0x1.3212p-12f, -0x1.68ab56p-9f, 0x1.d9ddep-9f, -0x1.79b652p-6f,
    -0x1.689522p-7f, -0x1.c06f2p-9f, 0x1.791ff4p-8f, -0x1.68e04p-9f, -0x1.a55fb4p-9f, -0x1.238672p-6f, -0x1.6bfddep-10f,
    -0x1.faecfp-8f, 0x1.2e9548p-5f, 0x1.2ebd8p-8f,
};

inline constexpr double softmax_cross_entropy_27_gradient64[] = {
    0x1.a45bce486838p-11, 0x1.72e0a20da71e4p-8, -0x1.1d6df19ba0374p-7, -0x1.1c986a7ce7a22p-6, -0x1.028597972ff8bp-9,
    -0x1.044e4420896a8p-8, -0x1.868f9071ed744p-6, -0x1.29e120a57c50ep-8, 0x1.574b821bd545cp-5, 0x1.8a92e9676a164p-7,
    0x1.d84417de3036cp-5, 0x1.d54c05711980ap-8, -0x1.0b71b9c7fa02ep-6, -0x1.ceb2897badedap-10, -0x1.6eadb0ef7c347p-6,
    -0x1.3528e1ba322a6p-6, -0x1.025595cf27a5ep-9, 0x1.262a37514d6eep-6, -0x1.4d691907377fcp-6, -0x1.21e279f74872ep-10,
    0x1.b0d84a2c2854p-7, -0x1.ee5aff2e472b2p-7, 0x1.4399ec23835d2p-6, -0x1.ba4f9c4653497p-10, -0x1.e80b851d3314fp-7,
    -0x1.853e33a88f51p-7, -0x1.ab14d8ddae69bp-7, -0x1.c37648b91805fp-8, 0x1.e0c8dd10c8be7p-6, 0x1.310661126eda4p-10,
    0x1.9111668605512p-7, 0x1.871888899006ep-7, -0x1.19ec6514f1488p-10, 0x1.f400c4fb4f31ap-8, -0x1.319d4a652751p-6,
    0x1.062baca44f6cp-10, -0x1.d2db3c5600b92p-8, -0x1.198404543749p-14, -0x1.49940089ed697p-7, 0x1.117a021178434p-8,
    0x1.2bd344fc8c693p-6, -0x1.7a0ae1b8adfa8p-8, -0x1.ced8ed70eff95p-7, 0x1.94a9267d88264p-7, -0x1.8790e64a05e2p-11,
    -0x1.0483740f71d2cp-7, 0x1.f8f89c4f84035p-6, -0x1.e8a3b8297f75fp-8, -0x1.f7e7c3a415618p-7, -0x1.492c689b7abbp-7,
    -0x1.312b0fe6fba04p-6, 0x1.66812c5a84248p-8, 0x1.4971d47d3eacp-12, -0x1.afbb8bf9e63dp-11, -0x1.167bbc4d99963p-7,
    -0x1.2af045f637f2fp-6, 0x1.a9c074777a227p-6, -0x1.1ba370ccb321p-7, 0x1.5c185a8aefe96p-5, -0x1.3e0e732bc6d8bp-6,
    -0x1.2748a8c121fd8p-7, 0x1.02f50518693b5p-5, 0x1.c08667e0d5e6cp-6, -0x1.6063e185528a6p-7, -0x1.22b8113dc95ep-6,
    0x1.0762d230be6fp-10, -0x1.3211faf7f268p-12, -0x1.68ab56feb5414p-9, 0x1.d9dde571bfa18p-9, -0x1.79b652b63224cp-6,
    -0x1.68952312431ebp-7, -0x1.c06f225c5a83ep-9, 0x1.792002afc3546p-8, -0x1.68e018d35f91p-9, -0x1.a55fb57818c1ep-9,
    -0x1.238670ed41d44p-6, -0x1.6bfddedb51635p-10, -0x1.faecf29985ed4p-8, 0x1.2e954b30b3f4ap-5, 0x1.2ebd90486e47cp-8,
};

inline constexpr float softmax_cross_entropy_28_predictions[] = {
    -0x1.8d2p+0f, 0x1.6da714p+1f, 0x1.6fa728p+1f, 0x1.d516cp-3f, 0x1.5bc8fp+1f, 0x1.828964p+1f, -0x1.787c8p+0f,
    -0x1.f5ed54p+1f, -0x1.cf1c8p-2f, -0x1.17b01p+0f, 0x1.8777bp+0f, 0x1.274a68p+1f, 0x1.a3f98p-1f, 0x1.37734p-1f,
    0x1.c33bep+1f, 0x1.7a49p-5f, 0x1.6704d4p+1f, -0x1.2deep-6f, 0x1.e12cap+0f, -0x1.8b5ba8p+1f, -0x1.7f3bp-1f,
    0x1.9c622p+1f, 0x1.e65ff4p+1f, -0x1.260c9cp+1f, -0x1.b8bf4cp+1f, 0x1.7884d8p+1f, -0x1.627924p+1f, -0x1.b025p-5f,
    0x1.cd0158p+1f, 0x1.7d3444p+1f, -0x1.5e3dap+1f, -0x1.ad3e8p-4f, -0x1.faa9fp-1f, 0x1.8c4ca8p+1f, -0x1.3375fp-1f,
    -0x1.ea954cp+1f, 0x1.483be8p+1f, -0x1.b121cp+0f, -0x1.69aa8p+0f, -0x1.21e5e4p+1f, 0x1.a8465cp+1f, -0x1.03a388p+1f,
    0x1.1e808p-3f, 0x1.925cp-5f, -0x1.a264fp-1f, -0x1.814bp+1f, -0x1.72468p+0f, -0x1.846a44p+1f, 0x1.925ffp+1f,
    0x1.4dcabp+1f, -0x1.8cec8p-3f, -0x1.c4d2d8p+0f, 0x1.099364p+1f, 0x1.e64688p+0f, -0x1.7cc7ap-2f, 0x1.4bfe78p+0f,
    0x1.add068p+0f, -0x1.da67ap-2f, -0x1.98aap+0f, 0x1.d20e0cp+1f, -0x1.42c41p+0f, 0x1.b16834p+1f, 0x1.a39b78p+0f,
    0x1.ad10b8p+0f, 0x1.c42db8p+0f, 0x1.85f7p-2f, 0x1.10bc8p+1f, -0x1.2f7958p+0f, -0x1.94ec94p+1f, 0x1.8d769p+0f,
    -0x1.0d833p+0f, -0x1.bc0194p+1f, 0x1.b0f0cp-1f, 0x1.8b979p+1f, -0x1.f5019cp+1f, 0x1.e9d0ccp+1f, -0x1.cdcfc4p+1f,
    0x1.d40cfp-1f, 0x1.0bebep+0f, -0x1.194c64p+1f, 0x1.fcd2p-2f, -0x1.ae5824p+1f, 0x1.41d0fp+1f, 0x1.7669p-2f,
    0x1.d18c1p-1f,
};

inline constexpr float softmax_cross_entropy_28_targets[] = {
    0x1.8cp-6f, 0x1.4p-4f, 0x1.ep-6f, 0x1.8p-7f, 0x1.71p-4f, 0x1.dp-5f, 0x1.83p-4f, 0x1.dcp-5f, 0x1.88p-4f, 0x1.e4p-5f,
    0x1.43p-4f, 0x1.1ap-5f, 0x1.34p-6f, 0x1.06p-4f, 0x1.6bp-4f, 0x1.4p-8f, 0x1.cfp-4f, 0x1.8fp-4f, 0x1.a6p-5f,
    0x1.1ep-4f, 0x1.44p-4f, 0x1.7ap-5f, 0x1.f4p-5f, 0x1.1bp-4f, 0x1.8p-4f, 0x1.09p-4f, 0x1.6ap-5f, 0x1.32p-5f, 0x1p-7f,
    0x1.1dp-4f, 0x1.ep-5f, 0x1.3p-5f, 0x1.92p-4f, 0x1.ep-7f, 0x1.acp-5f, 0x1.d8p-5f, 0x1.92p-5f, 0x1.a8p-4f, 0x1.acp-6f,
    0x1.5fp-4f, 0x1.1bp-4f, 0x1.05p-4f, 0x1.4bp-4f, 0x1.77p-4f, 0x1p-8f, 0x1.f4p-5f, 0x1.d8p-6f, 0x1.95p-4f, 0x1.a4p-4f,
    0x1.3cp-6f, 0x1.9p-8f, 0x1.dp-8f, 0x1.4p-5f, 0x1.0ap-4f, 0x1.5dp-4f, 0x1.7ap-4f, 0x1.0ep-4f, 0x1.3p-7f, 0x1.bap-5f,
    0x1.dcp-4f, 0x1.1ap-4f, 0x1.9cp-4f, 0x1.28p-6f, 0x0p+0f, 0x1.6ap-5f, 0x1.64p-6f, 0x1.f3p-4f, 0x1.74p-4f, 0x1.24p-4f,
    0x1.b8p-6f, 0x1.2cp-6f, 0x1.bp-6f, 0x1.56p-5f, 0x1.fp-5f, 0x1.23p-4f, 0x1.3p-7f, 0x1.08p-3f, 0x1.4p-3f, 0x1.4cp-6f,
    0x1.2ap-5f, 0x1.09p-3f, 0x1.3p-7f, 0x1.2cp-3f, 0x1.38p-7f, 0x1.38p-5f,
};

inline constexpr float softmax_cross_entropy_28_gradient32[] = {
    -0x1.b1ba58p-8f, 0x1.3fab9p-7f, 0x1.1615fp-6f, -0x1.c04264p-9f, 0x1.42c1e8p-8f, 0x1.177278p-6f, -0x1.0d4e5ep-6f,
    -0x1.7d4edcp-7f, -0x1.06d6ap-6f, -0x1.736582p-7f, -0x1.0af68cp-7f, 0x1.7100fcp-8f, -0x1.894048p-9f, -0x1.454bfcp-7f,
    0x1.00afa6p-5f, -0x1.6927cap-9f, 0x1.ddb04p-9f, -0x1.072898p-6f, -0x1.b94c9cp-9f, -0x1.b24a8ap-7f, -0x1.cd14b4p-7f,
    0x1.2ac2bep-6f, 0x1.393df4p-5f, -0x1.ace73cp-7f, -0x1.1046c4p-6f, 0x1.1e677ap-7f, -0x1.3c0f0ap-7f, -0x1.f809c8p-8f,
    0x1.2c2dd4p-5f, 0x1.220f06p-7f, -0x1.7e0f9ap-7f, -0x1.f958eep-8f, -0x1.1416fp-6f, 0x1.3c659cp-6f, -0x1.37a5aap-7f,
    -0x1.7a3f5ap-7f, 0x1.5af282p-6f, -0x1.1feeb8p-6f, -0x1.b03434p-8f, -0x1.f4805ep-7f, 0x1.b79e7p-5f, -0x1.8d7ef2p-7f,
    -0x1.8ac654p-7f, -0x1.c400ep-7f, -0x1.89967cp-9f, -0x1.87ba04p-7f, -0x1.ca205cp-8f, -0x1.1ab5eap-6f, 0x1.3b1e0ep-5f,
    0x1.b6397ep-6f, -0x1.382cfcp-9f, -0x1.159d38p-8f, 0x1.1924c4p-8f, -0x1.81497p-10f, -0x1.d4d5p-7f, -0x1.5300dp-7f,
    -0x1.f3dbcp-9f, -0x1.ef3966p-9f, -0x1.60176ep-7f, 0x1.6713cp-5f, -0x1.9ffe6ep-7f, 0x1.03a4a4p-5f, 0x1.4c6638p-9f,
    0x1.6128a8p-8f, 0x1.78b8p-15f, -0x1.0e9d48p-8f, -0x1.ac1c6p-8f, -0x1.01ca58p-6f, -0x1.b7e366p-7f, 0x1.297bc4p-9f,
    -0x1.61064ap-8f, -0x1.d51788p-8f, -0x1.316e5ep-8f, 0x1.0a2bcap-5f, -0x1.b83f94p-7f, 0x1.68c116p-4f, -0x1.609b6cp-6f,
    -0x1.4d842p-6f, -0x1.3c5f9p-11f, -0x1.132acep-7f, -0x1.2c2206p-6f, -0x1.37d398p-8f, 0x1.fb304p-11f,
    -0x1.fe0488p-10f, -0x1.f7094cp-9f,
};

inline constexpr double softmax_cross_entropy_28_gradient64[] = {
    -0x1.b1ba577b2c688p-8, 0x1.3fab951834b3ep-7, 0x1.1615f2b0bfd96p-6, -0x1.c04264bf951d8p-9, 0x1.42c1f22246418p-8,
    0x1.17727b5a5ed12p-6, -0x1.0d4e5e4046b2dp-6, -0x1.7d4edbdede9dbp-7, -0x1.06d69e7274c28p-6, -0x1.73658298f7b3bp-7,
    -0x1.0af68a429160dp-7, 0x1.7101022e915e6p-8, -0x1.89403e223ea9cp-9, -0x1.454bf9efe42ccp-7, 0x1.00afa86944b56p-5,
    -0x1.6927ca168487p-9, 0x1.ddb0583df9898p-9, -0x1.07289922241d1p-6, -0x1.b94ca67172ebp-9, -0x1.b24a8939ccfc3p-7,
    -0x1.cd14b105c7f3p-7, 0x1.2ac2bd16ff188p-6, 0x1.393df3656268p-5, -0x1.ace73b96f4adfp-7, -0x1.1046c566ced2ep-6,
    0x1.1e6772c215807p-7, -0x1.3c0f07b22eda4p-7, -0x1.f809c7a3a4f64p-8, 0x1.2c2dd3acb9a2p-5, 0x1.220efe073ae6bp-7,
    -0x1.7e0f9a52f5f62p-7, -0x1.f958ec513ed4ep-8, -0x1.1416eff7e83b7p-6, 0x1.3c65989a3a531p-6, -0x1.37a5a92ce3d2cp-7,
    -0x1.7a3f596f5e6efp-7, 0x1.5af27e767ddcap-6, -0x1.1feeb7f7ebfcep-6, -0x1.b034324283f82p-8, -0x1.f4805c318f7c9p-7,
    0x1.b79e6f826102cp-5, -0x1.8d7ef09ef423ep-7, -0x1.8ac650ef2e832p-7, -0x1.c400dd70e6718p-7, -0x1.899680592954p-9,
    -0x1.87ba0364a183ap-7, -0x1.ca205a65f1932p-8, -0x1.1ab5e9c8480b6p-6, 0x1.3b1e0d0bb121dp-5, 0x1.b6397c98549fbp-6,
    -0x1.382cf4e61011bp-9, -0x1.159d37f2d55cfp-8, 0x1.1924c03aa593cp-8, -0x1.81497a540aa9p-10, -0x1.d4d4feee0a6e8p-7,
    -0x1.5300cf96d6a8p-7, -0x1.f3dbc4dadd1p-9, -0x1.ef39641c4202cp-9, -0x1.60176d29218b5p-7, 0x1.6713b660159dap-5,
    -0x1.9ffe6de87625ap-7, 0x1.03a49e17abf4cp-5, 0x1.4c6633a4e307ap-9, 0x1.6128a440bf187p-8, 0x1.78b97ce9a7ap-15,
    -0x1.0e9d4822cc622p-8, -0x1.ac1c6c6e91918p-8, -0x1.01ca5890ffbf9p-6, -0x1.b7e367ff3a50fp-7, 0x1.297bc338dec08p-9,
    -0x1.61064871b3c14p-8, -0x1.d517867d31aedp-8, -0x1.316e5d7a2a451p-8, 0x1.0a2bc825bb0e6p-5, -0x1.b83f9421da67p-7,
    0x1.68c112f2b31afp-4, -0x1.609b6b9c6e274p-6, -0x1.4d841f40eb77p-6, -0x1.3c5f9a31d905p-11, -0x1.132acd8e1f13ap-7,
    -0x1.2c22074d15909p-6, -0x1.37d396c02bda1p-8, 0x1.fb3031b2c306p-11, -0x1.fe048fc47d764p-10, -0x1.f70943862f048p-9,
};

inline constexpr float softmax_cross_entropy_29_predictions[] = {
    0x1.b9d4p-7f, 0x1.5ffad4p+1f, 0x1.7a518cp+1f, 0x1.b9579p+0f, -0x1.b5bf64p+1f, 0x1.ff68p-5f, 0x1.003c94p+1f,
    -0x1.24b3dcp+1f, -0x1.b4a88cp+1f, 0x1.93cedp+1f, -0x1.8b378cp+1f, -0x1.b5d384p+1f, -0x1.43deep-1f, 0x1.86aabp+0f,
    0x1.af6a48p+1f,
};

inline constexpr float softmax_cross_entropy_29_targets[] = {
    0x1.198p-2f, 0x1.7bcp-2f, 0x1.6acp-2f, 0x1.828p-2f, 0x1.ep-3f, 0x1.8d8p-2f, 0x1.6ecp-1f, 0x1.79p-4f, 0x1.888p-3f,
    0x1.8p-9f, 0x1.65p-1f, 0x1.33p-2f, 0x1.fdcp-2f, 0x1.ec8p-3f, 0x1.0cp-2f,
};

inline constexpr float softmax_cross_entropy_29_gradient32[] = {
    -0x1.f3d56ep-5f, 0x1.509aep-6f, 0x1.4b8808p-5f, 0x1.9c118ap-4f, -0x1.0d11a8p-4f, -0x1.1dffb8p-5f, 0x1.09c0a8p-3f,
    -0x1.060646p-4f, -0x1.0d7b06p-4f, 0x1.0fb40cp-3f, -0x1.0f7a7cp-4f, -0x1.0fed9cp-4f, -0x1.0459acp-4f,
    -0x1.45e8f8p-5f, 0x1.a74e2ap-4f,
};

inline constexpr double softmax_cross_entropy_29_gradient64[] = {
    -0x1.f3d56c31df05fp-5, 0x1.509ad6443eabcp-6, 0x1.4b88010fbfafep-5, 0x1.9c1184bc10f7fp-4, -0x1.0d11a77ac90e2p-4,
    -0x1.1dffba828fd3bp-5, 0x1.09c0a54736104p-3, -0x1.060644b9f452ap-4, -0x1.0d7b05d477cddp-4, 0x1.0fb40b5e72ca4p-3,
    -0x1.0f7a7b9da9e36p-4, -0x1.0fed9b1f3bb11p-4, -0x1.0459aa82604b4p-4, -0x1.45e8f6a85c7a5p-5, 0x1.a74e25d68e887p-4,
};

inline constexpr float softmax_cross_entropy_30_predictions[] = {
    0x1.388p+13f, -0x1.388p+13f, 0x0p+0f, -0x1.388p+13f, 0x1.388p+13f, 0x1.388p+13f, 0x1.388p+12f, 0x1.388p+13f,
    -0x1.4p+4f, 0x1.68p+6f, 0x1.6p+6f, 0x1.1p+4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

inline constexpr float softmax_cross_entropy_30_targets[] = {
    0x1.09cp-1f, 0x1.e9p-3f, 0x1.fp-3f, 0x1.d58p-2f, 0x1.07p-3f, 0x1.a7p-2f, 0x1.9b4p-2f, 0x1.c7p-3f, 0x1.814p-2f,
    0x1.ff8p-3f, 0x1.efp-3f, 0x1.046p-1f, 0x1.c74p-2f, 0x1.178p-3f, 0x1.adp-2f,
};

inline constexpr float softmax_cross_entropy_30_gradient32[] = {
    0x1.99369ep-4f, -0x1.96b17ep-5f, -0x1.9bbbbep-5f, -0x1.6d58bep-4f, 0x1.1f9d02p-4f, 0x1.36eee8p-6f, -0x1.43681cp-4f,
    0x1.3a0bf2p-3f, -0x1.30afc8p-4f, 0x1.fe1a2cp-4f, -0x1.af6c3p-6f, -0x1.923f26p-4f, -0x1.48148p-6f, 0x1.2247a8p-5f,
    -0x1.f8f5dp-7f,
};

inline constexpr double softmax_cross_entropy_30_gradient64[] = {
    0x1.99369d0369d04p-4, -0x1.96b17e4b17e4cp-5, -0x1.9bbbbbbbbbbbdp-5, -0x1.6d58bf258bf26p-4, 0x1.1f9d0369d036ap-4,
    0x1.36eeeeeeeeefp-6, -0x1.43681b4e81b4fp-4, 0x1.3a0bf258bf259p-3, -0x1.30afc962fc963p-4, 0x1.fe1a304eb36e8p-4,
    -0x1.af6c2b0b0457cp-6, -0x1.923f258bf258cp-4, -0x1.48147ae147ae4p-6, 0x1.2247ae147ae14p-5, -0x1.f8f5c28f5c298p-7,
};

inline constexpr float softmax_cross_entropy_31_predictions[] = {
    -0x1.89dbacp+1f, -0x1.2893a4p+1f, 0x1.fa76cp-2f, 0x1.145c48p+0f, -0x1.935e4p-2f, -0x1.f9a22p-2f, -0x1.67a04cp+1f,
    0x1.ab8b6cp+1f, 0x1.ebf8d4p+1f, 0x1.c9254p-2f, 0x1.81dd2p-1f, 0x1.63d48p-1f, -0x1.6068d8p+0f, -0x1.0c7db8p+0f,
    -0x1.3b194cp+1f, 0x1.48e2c8p+0f, 0x1.20880cp+1f, -0x1.61a48p+1f, -0x1.7dd5b8p+1f, -0x1.852f5cp+1f, -0x1.8ebea8p+1f,
    0x1.a59fdp+1f, 0x1.b272cp-3f, 0x1.c3aa5p+0f, 0x1.ddd74p-2f, -0x1.6b3658p+1f, 0x1.619d18p+0f, 0x1.11fd3p+0f,
    0x1.0daa9cp+1f, -0x1.e4a57p+1f, 0x1.fcdabp+1f, 0x1.fab5ep+0f, -0x1.3d7afcp+1f, -0x1.5d5bc4p+1f, 0x1.184f4p+0f,
    -0x1.a8dbb8p+0f, 0x1.2623ep-2f, -0x1.220e58p+0f, 0x1.72162p-2f, -0x1.f133f4p+1f, -0x1.7005ep-2f, 0x1.cb5dfp-1f,
    -0x1.84b388p+0f, -0x1.e66f3p+0f, -0x1.0cf768p+1f, 0x1.ff1054p+1f, -0x1.d5df18p+1f, -0x1.8c216p-2f, 0x1.85fap-2f,
    -0x1.7efadp+1f, 0x1.af0f48p+0f, 0x1.bd0fdp+0f, -0x1.80c89cp+1f, 0x1.12e94p-3f, 0x1.63dacp+0f, 0x1.e75ep-6f,
    0x1.5a4ep-1f, -0x1.b76f78p+1f, 0x1.6710e8p+1f, 0x1.dc574cp+1f, -0x1.79a8bp+0f, -0x1.54291p-1f, 0x1.5ac07p+0f,
    -0x1.fb661p+0f, -0x1.70396p-1f, -0x1.21ae44p+1f, 0x1.07ea64p+1f, 0x1.f28f8p-1f, -0x1.2d9p-7f, 0x1.a2d0ap+1f,
    0x1.d5d088p+1f, -0x1.0297cp+1f, 0x1.b7c84p-3f, 0x1.9c0c8p-3f, 0x1.8d0cbp+0f, -0x1.b6cefp+1f, -0x1.0faca8p+0f,
    -0x1.bd524p-3f, 0x1.716994p+1f, 0x1.0418d4p+1f,
};

inline constexpr float softmax_cross_entropy_31_targets[] = {
    0x1.0b8p-3f, 0x1.1p-5f, 0x1.7a8p-3f, 0x1.ap-8f, 0x1.cep-4f, 0x1.568p-3f, 0x1.c6p-4f, 0x1.ep-6f, 0x1.5d8p-3f,
    0x1.bcp-5f, 0x1.518p-3f, 0x1.ffp-4f, 0x1.fp-6f, 0x1.548p-3f, 0x1.68p-7f, 0x1.0ap-5f, 0x1.b78p-3f, 0x1.eap-5f,
    0x1.4f8p-3f, 0x1.08p-5f, 0x1.e1p-4f, 0x1.73p-3f, 0x1.0b8p-3f, 0x1.6cp-6f, 0x1.3cp-6f, 0x1.e7p-4f, 0x1.bap-5f,
    0x1.85p-3f, 0x1.0bp-4f, 0x1.9fp-4f, 0x1.1ap-4f, 0x1.23p-3f, 0x1.a8p-4f, 0x1.0bp-3f, 0x1.4p-7f, 0x1.76p-3f,
    0x1.1e8p-3f, 0x1.3b8p-3f, 0x1.1p-4f, 0x1.4p-9f, 0x1.e9p-4f, 0x1.74p-6f, 0x1.56p-5f, 0x1.4p-10f, 0x1.a38p-3f,
    0x1.a4p-4f, 0x1.74p-3f, 0x1.94p-6f, 0x1.7ap-3f, 0x1.dep-4f, 0x1.53p-3f, 0x1.19p-4f, 0x1.08p-3f, 0x1.878p-3f,
    0x1.27p-4f, 0x1.76p-4f, 0x1.2p-8f, 0x1.acp-5f, 0x1.9cp-4f, 0x1.008p-3f, 0x1.cp-7f, 0x1.0e8p-3f, 0x1.39p-4f,
    0x1.77p-4f, 0x1.8b8p-3f, 0x1.f1p-4f, 0x1.5p-4f, 0x1.dfp-4f, 0x1.57p-4f, 0x1.6dp-4f, 0x1.4dp-3f, 0x1.a2p-4f,
    0x1.148p-3f, 0x1.9p-7f, 0x1.1bp-3f, 0x1.35p-3f, 0x1.e8p-6f, 0x1.ep-4f, 0x1.d8p-7f, 0x1.1ap-3f,
};

inline constexpr float softmax_cross_entropy_31_gradient32[] = {
    -0x1.07df6ap-7f, -0x1.007cccp-8f, -0x1.0bbedp-4f, 0x1.ca033ap-8f, -0x1.3ff72ep-6f, -0x1.4a7e66p-5f, -0x1.c142b2p-7f,
    0x1.51bdecp-5f, 0x1.b109aep-4f, -0x1.8c1f24p-9f, 0x1.965778p-8f, -0x1.21e2p-15f, -0x1.33c378p-7f, 0x1.50e19p-11f,
    -0x1.6e5fcap-10f, 0x1.46c5f8p-6f, 0x1.8256f4p-5f, -0x1.b80c28p-5f, -0x1.78d456p-8f, -0x1.df55ccp-9f,
    -0x1.cf7902p-8f, 0x1.1e4c1p-3f, -0x1.5433f4p-5f, 0x1.1df9b4p-5f, 0x1.88ebdcp-8f, -0x1.e13758p-6f, 0x1.1a8f62p-6f,
    -0x1.3c884ap-3f, 0x1.81f21cp-5f, -0x1.9a854p-7f, 0x1.af016ap-3f, 0x1.7619dcp-7f, -0x1.3b3c4p-5f, -0x1.663c12p-10f,
    0x1.4ed77ep-7f, -0x1.6fb7e8p-5f, -0x1.8cf304p-7f, -0x1.1b4354p-3f, 0x1.b00438p-9f, -0x1.d22e78p-13f,
    -0x1.71bb8cp-8f, 0x1.d21478p-9f, -0x1.ee494ep-7f, 0x1.88cc3p-12f, -0x1.380364p-5f, 0x1.d9bec8p-4f, -0x1.72e9aep-6f,
    -0x1.511d8ep-6f, -0x1.97212ep-9f, -0x1.d9b686p-7f, 0x1.cb134p-10f, 0x1.135668p-8f, -0x1.8b16fp-5f, 0x1.776d2p-13f,
    -0x1.260848p-8f, -0x1.50179ap-6f, 0x1.faf5p-9f, -0x1.8347eep-5f, 0x1.113bc4p-5f, 0x1.3c02eap-4f, 0x1.cb8c68p-12f,
    -0x1.bdb1fap-7f, -0x1.babd4p-8f, -0x1.7f6308p-12f, -0x1.1211d2p-5f, -0x1.e75dfep-6f, 0x1.17f1d4p-5f,
    -0x1.74cb6ep-4f, 0x1.426d8ep-9f, 0x1.1a5ab6p-3f, 0x1.0de2b8p-3f, -0x1.924aaap-7f, -0x1.7a0bbcp-5f, 0x1.17af16p-8f,
    -0x1.2267f8p-7f, -0x1.340a0cp-5f, -0x1.440edp-9f, -0x1.a7167ap-4f, 0x1.072298p-4f, 0x1.53a98p-7f,
};

inline constexpr double softmax_cross_entropy_31_gradient64[] = {
    -0x1.07df690c6d545p-7, -0x1.007ccb8a570ccp-8, -0x1.0bbed099f8d0bp-4, 0x1.ca0339a1ef1f7p-8, -0x1.3ff72d537daebp-6,
    -0x1.4a7e652138b33p-5, -0x1.c142b1bc2ee65p-7, 0x1.51bdea7266f56p-5, 0x1.b109aef25e36p-4, -0x1.8c1f26906291bp-9,
    0x1.965774af27f8p-8, -0x1.21e5c88b856p-15, -0x1.33c378ac57738p-7, 0x1.50e1889b5b5b4p-11, -0x1.6e5fcac077ba6p-10,
    0x1.46c5fab32e0a7p-6, 0x1.8256f2bed735ep-5, -0x1.b80c275ba66fbp-5, -0x1.78d455ddfa951p-8, -0x1.df55cc61e6928p-9,
    -0x1.cf790230785ffp-8, 0x1.1e4c0e8718055p-3, -0x1.5433f3ff80223p-5, 0x1.1df9b4b17de01p-5, 0x1.88ebe0d35d98ap-8,
    -0x1.e13757f7b1621p-6, 0x1.1a8f63e22be53p-6, -0x1.3c884aa209c8fp-3, 0x1.81f21e15bd8f4p-5, -0x1.9a854096389bdp-7,
    0x1.af0169f6a839p-3, 0x1.7619e199f34ap-7, -0x1.3b3c3f8ec70e7p-5, -0x1.663c107d009f2p-10, 0x1.4ed7816fd7dd1p-7,
    -0x1.6fb7e7514589bp-5, -0x1.8cf30355c5a28p-7, -0x1.1b43537bfffa2p-3, 0x1.b004409c3cfbp-9, -0x1.d22e7d718f31p-13,
    -0x1.71bb8baee2292p-8, 0x1.d21481905049ap-9, -0x1.ee494d76ed4d4p-7, 0x1.88cc2d11fd4e9p-12, -0x1.380363cf6b1ep-5,
    0x1.d9becd184b43p-4, -0x1.72e9ada328a8ep-6, -0x1.511d8e446a8ap-6, -0x1.97212640e383ap-9, -0x1.d9b686a393f3ap-7,
    0x1.cb132f23ab068p-10, 0x1.135662ec7f824p-8, -0x1.8b16ef4c755dp-5, 0x1.776d082eb2b6p-13, -0x1.260849def573p-8,
    -0x1.50179aac5b573p-6, 0x1.faf4fb8b93e8ap-9, -0x1.8347edad8e3e8p-5, 0x1.113bc20a7583p-5, 0x1.3c02e775029c5p-4,
    0x1.cb8c5e00495ep-12, -0x1.bdb1fabae6447p-7, -0x1.babd4de6e1034p-8, -0x1.7f630bad96f08p-12, -0x1.1211d2c160318p-5,
    -0x1.e75dfe65eee02p-6, 0x1.17f1d491ad077p-5, -0x1.74cb6e3b92882p-4, 0x1.426d8a3c99f69p-9, 0x1.1a5ab5bf3d95fp-3,
    0x1.0de2b87d4ae8fp-3, -0x1.924aaa5637f91p-7, -0x1.7a0bba8c7db73p-5, 0x1.17af198e4525cp-8, -0x1.2267fc4c2973p-7,
    -0x1.340a0c0665f38p-5, -0x1.440ecd47762eep-9, -0x1.a716793c31ac8p-4, 0x1.072295f4bc7f1p-4, 0x1.53a979dfa5ecp-7,
};

inline constexpr float softmax_cross_entropy_32_predictions[] = {
    -0x1.e4d44p-1f, 0x1.0f4268p+0f, 0x1.db796p-2f, -0x1.dc7e4p-1f, -0x1.ae6efp-1f, 0x1.f70fe8p+1f, -0x1.d4f4a8p+1f,
    0x1.84f388p+1f, 0x1.84d81p+0f, 0x1.b0b158p+0f, -0x1.015538p+1f, 0x1.fe831p+1f, -0x1.76008p-4f, -0x1.4973dp+0f,
    -0x1.0b174p+0f,
};

inline constexpr float softmax_cross_entropy_32_targets[] = {
    0x1.4c8p-2f, 0x1.4bp-2f, 0x1.688p-2f, 0x1.588p-3f, 0x1.e3p-2f, 0x1.70cp-2f, 0x1.2bcp-1f, 0x1.464p-2f, 0x1.89p-4f,
    0x1.44p-3f, 0x1.fdp-2f, 0x1.61p-2f, 0x1.3c4p-1f, 0x1.658p-2f, 0x1.1p-5f,
};

inline constexpr float softmax_cross_entropy_32_gradient32[] = {
    0x1.7fe694p-7f, -0x1.5961cp-5f, 0x1.f2d01ap-6f, 0x1.9cdfa8p-10f, -0x1.7edeecp-3f, 0x1.7ba52ep-3f, 0x1.172304p-13f,
    -0x1.381648p-6f, 0x1.35e80cp-6f, 0x1.4262b2p-6f, -0x1.96344ep-3f, 0x1.6de7fap-3f, 0x1.56cb1ap-4f, -0x1.d44c8p-4f,
    0x1.f60594p-6f,
};

inline constexpr double softmax_cross_entropy_32_gradient64[] = {
    0x1.7fe695b0ddc57p-7, -0x1.5961b5344ca74p-5, 0x1.f2d01f902a6bfp-6, 0x1.9cdfa85e1715cp-10, -0x1.7edeec93e2c54p-3,
    0x1.7ba52d4326971p-3, 0x1.172301ee8ba11p-13, -0x1.3816515ec844cp-6, 0x1.35e80b5aeb2dp-6, 0x1.4262b2f72f5b5p-6,
    -0x1.96344d38b9724p-3, 0x1.6de7f6d9d386ep-3, 0x1.56cb198c2ff66p-4, -0x1.d44c7f99c203ap-4, 0x1.f605983648353p-6,
};

inline constexpr float softmax_cross_entropy_33_predictions[] = {
    -0x1.71788p-3f, -0x1.e3caecp+1f, 0x1.a1c7cp+0f, -0x1.4349e4p+1f, 0x1.8e50a8p+0f, -0x1.a4faap-2f, 0x1.e063dp+1f,
    -0x1.d7c83cp+1f, 0x1.07b1a8p+0f, 0x1.d5211p+0f, 0x1.398108p+0f, 0x1.a2f23p+0f, -0x1.77e688p+0f, -0x1.4c886p-2f,
    0x1.6c131p+0f, -0x1.7c144p+1f, 0x1.57729p-1f, -0x1.033ebp-1f, 0x1.85fd1cp+1f, -0x1.1316bcp+1f, 0x1.2a5c98p+0f,
    -0x1.ac207p-1f, 0x1.0c9cd8p+0f, -0x1.cf9e1cp+1f, 0x1.3b747cp+1f, -0x1.fbe818p+1f, -0x1.32aee8p+1f, -0x1.91221p+0f,
    -0x1.3db78p-2f, -0x1.77a4cp-1f, 0x1.5fc4acp+1f, 0x1.3cc48p-3f, 0x1.4f1448p+1f, -0x1.d10c8p-1f, -0x1.aac048p+0f,
    -0x1.9d057p-1f, -0x1.60bp-3f, -0x1.ed7p-3f, -0x1.8c588p-1f, -0x1.ddbe5p+1f, 0x1.4728a8p+1f, 0x1.58a9p+1f,
    0x1.eb2cep-2f, 0x1.ad3e24p+1f, -0x1.75608cp+1f, -0x1.9486ap+1f, 0x1.dab6e4p+1f, 0x1.476e08p+0f, -0x1.41c25p+1f,
    0x1.b65cp-4f, -0x1.0dabf8p+1f, -0x1.6ee6p-2f, 0x1.034fdp+0f, -0x1.c46acp-1f, 0x1.849ccp+0f, -0x1.738eap-1f,
    0x1.29b018p+0f, 0x1.0f4dp-4f, 0x1.2ba2p+1f, -0x1.be5fccp+1f, -0x1.1fae2p-1f, -0x1.86e304p+1f, -0x1.158968p+1f,
    0x1.5e13dp+0f, -0x1.4441b8p+0f, 0x1.be6938p+0f, -0x1.e91dp-3f, -0x1.079894p+1f, 0x1.3cbf34p+1f, -0x1.4b5b68p+0f,
    -0x1.4e1f0cp+1f, -0x1.6fc2c4p+1f, 0x1.707174p+1f, 0x1.51ee04p+1f, 0x1.92a0acp+1f, -0x1.d1793cp+1f, 0x1.7ec73cp+1f,
    -0x1.95b69p+0f, -0x1.a4b14p-2f, 0x1.7efddp-1f,
};

inline constexpr float softmax_cross_entropy_33_targets[] = {
    0x1.4cp-4f, 0x1.948p-3f, 0x1.f6p-4f, 0x1.cp-8f, 0x1.cp-6f, 0x1.c9p-4f, 0x1.6bp-3f, 0x1.918p-3f, 0x1.94p-6f,
    0x1.c4p-5f, 0x1.268p-3f, 0x1.c4p-4f, 0x1.18p-5f, 0x1.368p-3f, 0x1.54p-3f, 0x1.56p-4f, 0x1.84p-4f, 0x1.2ap-5f,
    0x1.25p-3f, 0x1.2ap-5f, 0x1.7dp-4f, 0x1p-10f, 0x1.f2p-4f, 0x1.0a8p-3f, 0x1.aep-5f, 0x1.fp-6f, 0x1.d98p-3f,
    0x1.54p-5f, 0x1.44p-4f, 0x1.c2p-3f, 0x1.1ap-5f, 0x1.98p-5f, 0x1.eap-4f, 0x1.81p-4f, 0x1.2p-4f, 0x1.cap-3f,
    0x1.55p-4f, 0x1.a3p-4f, 0x1.39p-3f, 0x1.1ep-4f, 0x1.46p-4f, 0x1.3c8p-3f, 0x1.8b8p-3f, 0x1.5ap-5f, 0x1.b1p-3f,
    0x1.dep-5f, 0x1.0cp-6f, 0x1.9a8p-3f, 0x1.ecp-6f, 0x1.c8p-7f, 0x1p-6f, 0x1.abp-4f, 0x1.32p-3f, 0x1.0ap-4f,
    0x1.94p-4f, 0x1.d4p-5f, 0x1.48p-6f, 0x1.75p-3f, 0x1.45p-3f, 0x1.318p-3f, 0x1.29p-3f, 0x1.9cp-5f, 0x1.8ep-5f,
    0x1.86p-4f, 0x1.58p-6f, 0x1.488p-3f, 0x1.4bp-4f, 0x1.1c8p-3f, 0x1.de8p-3f, 0x1.acp-6f, 0x1.438p-3f, 0x1.25p-3f,
    0x1.e5p-4f, 0x1.99p-4f, 0x1.38p-3f, 0x1.4dp-3f, 0x1.38p-6f, 0x1.17p-4f, 0x1.acp-5f, 0x1.bp-6f,
};

inline constexpr float softmax_cross_entropy_33_gradient32[] = {
    -0x1.27f158p-10f, -0x1.7eb68ep-6f, -0x1.4c2e4ep-6f, 0x1.87803ep-13f, 0x1.0ed7b8p-6f, -0x1.8f8172p-6f,
    0x1.7cde96p-3f, -0x1.59c8b2p-3f, 0x1.96483p-7f, 0x1.772b8ap-6f, 0x1.4e1f24p-8f, 0x1.d6fe94p-8f, -0x1.d63fd2p-7f,
    0x1.2117cp-10f, -0x1.ac009p-7f, -0x1.59589ap-6f, -0x1.04125p-8f, -0x1.294198p-5f, 0x1.489ba2p-4f, -0x1.3f1b9cp-8f,
    0x1.6a6d1cp-6f, 0x1.3d3a9p-9f, -0x1.45a376p-6f, -0x1.6368bp-10f, 0x1.781e72p-4f, -0x1.2bb6f8p-7f, -0x1.b19cd6p-6f,
    -0x1.50a3fp-5f, 0x1.b74394p-9f, -0x1.64dc6ep-6f, 0x1.bbf994p-4f, 0x1.79e0dp-10f, 0x1.b45a8ap-5f, 0x1.b91deap-10f,
    -0x1.96468ep-7f, -0x1.96b2b8p-5f, -0x1.2fb346p-8f, -0x1.63fe3p-4f, -0x1.27c27ep-9f, -0x1.24c95ep-7f, 0x1.22be04p-5f,
    0x1.c93088p-6f, -0x1.05790ap-4f, 0x1.6eaaaep-4f, -0x1.323d1ep-5f, -0x1.fbbdc4p-7f, 0x1.00f4b4p-3f, -0x1.4a302p-3f,
    -0x1.291c0cp-10f, 0x1.6a61dp-11f, -0x1.b467p-16f, -0x1.25fc48p-8f, -0x1.536c6p-6f, 0x1.110a8cp-8f, 0x1.2e851ep-5f,
    -0x1.366918p-7f, 0x1.21bfacp-5f, -0x1.2832c4p-3f, 0x1.edab9cp-4f, -0x1.21575ep-6f, -0x1.b69b14p-9f, -0x1.a73d56p-8f,
    -0x1.3838fcp-6f, 0x1.28cf98p-5f, -0x1.660378p-9f, 0x1.052214p-6f, -0x1.73381p-9f, -0x1.f03ad4p-4f, 0x1.adff86p-4f,
    -0x1.9d0d7cp-10f, -0x1.310ffp-7f, -0x1.19a7b2p-6f, 0x1.398c9p-8f, 0x1.2ecbecp-5f, 0x1.24f306p-5f, -0x1.3f9772p-5f,
    0x1.a0944ap-5f, -0x1.0663dep-4f, -0x1.5a5f38p-12f, 0x1.94dfb8p-10f,
};

inline constexpr double softmax_cross_entropy_33_gradient64[] = {
    -0x1.27f171bfe2c4p-10, -0x1.7eb68e24f0b5ap-6, -0x1.4c2e52620f662p-6, 0x1.8780470817508p-13, 0x1.0ed7b9cbe7205p-6,
    -0x1.8f8172d0f0444p-6, 0x1.7cde94f348eccp-3, -0x1.59c8b326ec0cfp-3, 0x1.964830f1e43b6p-7, 0x1.772b893e1e21bp-6,
    0x1.4e1f29336b828p-8, 0x1.d6fe9602c2c9cp-8, -0x1.d63fd392848e9p-7, 0x1.2117c14ccbb66p-10, -0x1.ac00870ffe654p-7,
    -0x1.59589b9708c23p-6, -0x1.04124fa4a0602p-8, -0x1.29419816bf358p-5, 0x1.489ba1fff1711p-4, -0x1.3f1b9b8cb54fdp-8,
    0x1.6a6d1afd44ffap-6, 0x1.3d3a8aecd96dep-9, -0x1.45a3771617ce9p-6, -0x1.6368b0964e701p-10, 0x1.781e70b912a11p-4,
    -0x1.2bb6f892a51b9p-7, -0x1.b19cd51b48409p-6, -0x1.50a3efd982965p-5, 0x1.b7438cd0c0bd4p-9, -0x1.64dc6da22618bp-6,
    0x1.bbf993f60de03p-4, 0x1.79e0ca4141868p-10, 0x1.b45a8b42b41bbp-5, 0x1.b91de8c81e229p-10, -0x1.964691002c479p-7,
    -0x1.96b2b87ae68d1p-5, -0x1.2fb34824e3be9p-8, -0x1.63fe31ca95625p-4, -0x1.27c27c88051c2p-9, -0x1.24c95ea786b04p-7,
    0x1.22be0374ba62fp-5, 0x1.c9308cbee4e1cp-6, -0x1.0579091226ccep-4, 0x1.6eaaafc3d9fbfp-4, -0x1.323d1c7645a11p-5,
    -0x1.fbbdc3a20c2aep-7, 0x1.00f4b3b80cb4cp-3, -0x1.4a301fd62f082p-3, -0x1.291c0b08a5b55p-10, 0x1.6a61be00fd27p-11,
    -0x1.b4691bb946f8p-16, -0x1.25fc4afc32b7ep-8, -0x1.536c5e84cd596p-6, 0x1.110a8538e91b3p-8, 0x1.2e851e20d930ap-5,
    -0x1.366918e4ad7c3p-7, 0x1.21bfac6f6b101p-5, -0x1.2832c4d5991bep-3, 0x1.edab99d2ba3adp-4, -0x1.21575f0fc3bddp-6,
    -0x1.b69b17b88ab7ap-9, -0x1.a73d57aa2dd9p-8, -0x1.3838fc58f8b8dp-6, 0x1.28cf96b84e845p-5, -0x1.660373176430cp-9,
    0x1.05220e7a0c4e8p-6, -0x1.73381b3343ddcp-9, -0x1.f03ad435e5e3cp-4, 0x1.adff84db6d15p-4, -0x1.9d0d77cdb94cap-10,
    -0x1.310fef16b0eccp-7, -0x1.19a7b222c284bp-6, 0x1.398c7ccd62f6p-8, 0x1.2ecbea401e522p-5, 0x1.24f300680edd8p-5,
    -0x1.3f9771af191d4p-5, 0x1.a09447e6b325dp-5, -0x1.0663dd63b205dp-4, -0x1.5a5f21fbdb02cp-12, 0x1.94dfad1eb5004p-10,
};

inline constexpr float softmax_cross_entropy_34_predictions[] = {
    -0x1.9011ep+1f, -0x1.f490bp-1f, -0x1.ee10fp-1f, 0x1.5b79fp-1f, -0x1.165a9cp+1f, -0x1.70e3ep-2f, 0x1.88ce6cp+1f,
    -0x1.428998p+0f, 0x1.33c86cp+1f, -0x1.543d8cp+1f, -0x1.765c6p-2f, 0x1.d1208p+0f, -0x1.6269ep-2f, -0x1.63368p+1f,
    -0x1.a93adp-1f, 0x1.d7788p-4f, 0x1.2d79d4p+1f, 0x1.965c74p+1f, -0x1.cfe0d8p+0f, 0x1.e77804p+1f, -0x1.43536p+1f,
    -0x1.b34d2cp+1f, 0x1.62d494p+1f, -0x1.79336p+1f, -0x1.d72818p+0f, 0x1.acc974p+1f, -0x1.01d57p+0f, -0x1.98046p+0f,
    -0x1.489aep-2f, -0x1.7a90dp+1f, 0x1.29c12p-2f, 0x1.78ce1p-1f, 0x1.48b8b8p+1f, -0x1.ccea08p+1f, 0x1.8ec4b8p+0f,
    -0x1.5b7bcp-1f, -0x1.01e0f4p+1f, 0x1.99b46cp+1f, -0x1.59dddp+1f, -0x1.fa13acp+1f, -0x1.a9a68cp+1f, 0x1.3e85bp+1f,
    0x1.036d68p+1f, 0x1.c3fa4p-2f, 0x1.057d9p+0f, 0x1.a70198p+1f, -0x1.a3c9ep-1f, -0x1.652114p+1f, -0x1.d1ae7p+1f,
    0x1.a8196p+1f, -0x1.40430cp+1f, 0x1.eda668p+0f, -0x1.a6d548p+1f, -0x1.77a708p+0f, 0x1.45d74p+1f, 0x1.7ac75p-1f,
    0x1.3689fp+1f, -0x1.8bcbacp+1f, -0x1.04fb1p+1f, -0x1.5b3398p+0f, 0x1.b3e51p-1f, -0x1.18d53cp+1f, -0x1.65d58p+0f,
    0x1.fdbf3p+1f, 0x1.999364p+1f, 0x1.c96bf8p+1f, 0x1.785698p+1f, 0x1.f9048p-3f, -0x1.af8d54p+1f, -0x1.d1ac74p+1f,
    0x1.b227bp-1f, 0x1.86a524p+1f, 0x1.2d075p+0f, -0x1.875268p+1f, 0x1.c56fdp+1f, -0x1.07d104p+1f, 0x1.7899p-2f,
    -0x1.1f02dcp+1f, 0x1.db974p-2f, 0x1.517ep+0f, 0x1.673da8p+1f, 0x1.f7f714p+1f, 0x1.4950a8p+1f, 0x1.fe100cp+1f,
    0x1.5a2d3p-1f, -0x1.ebc218p+0f, 0x1.1dd384p+1f, -0x1.aafa18p+1f, -0x1.aa738cp+1f, -0x1.95d718p+0f, -0x1.5a969p+0f,
    -0x1.301dbp+0f, -0x1.42f7cp+0f, 0x1.58e05p+1f, 0x1.4ca76p+0f, -0x1.aaf5p-1f, -0x1.8429c4p+1f, 0x1.80ab08p+0f,
    -0x1.64e6p-6f, 0x1.01cf5p+1f, 0x1.24eb6p+1f, -0x1.7acdccp+1f, 0x1.72c3d8p+1f, -0x1.75e284p+1f, 0x1.39cb1cp+1f,
    -0x1.51d8f4p+1f, 0x1.cd36e8p+1f, -0x1.ad4a1p+1f, -0x1.e2acp-7f, 0x1.5c9264p+1f, 0x1.568ccp-3f, 0x1.62373p-1f,
    -0x1.decdcp-3f, -0x1.638504p+1f, 0x1.43a5bp+0f, 0x1.c543p-1f, 0x1.14606p-1f, -0x1.b777cp+1f, -0x1.797ecp-3f,
    0x1.76059p+1f, 0x1.63cc58p+0f, -0x1.c52p-2f, 0x1.027b68p+0f, 0x1.088df8p+0f, -0x1.204ecp+0f, -0x1.57f7ccp+1f,
    -0x1.cf2b08p+1f, -0x1.22498p-2f, 0x1.f6542cp+1f, -0x1.3dc414p+1f, 0x1.2804cp+1f, -0x1.ac1a1cp+1f, -0x1.6250e8p+0f,
    0x1.092be8p+1f, -0x1.8593p-2f, 0x1.9fe938p+1f, 0x1.feb48p-2f, 0x1.bed55cp+1f, 0x1.7d3ffp+1f, -0x1.8d9bp+1f,
    -0x1.67f78p-1f, -0x1.2f3cp-2f, -0x1.e9e38p-2f, -0x1.eccaf4p+1f, 0x1.c83914p+1f, -0x1.b0ba6p+0f, -0x1.1adc2p-1f,
    -0x1.ddf94p+1f, 0x1.1fc46p-1f, -0x1.39118p-2f, 0x1.0a1a8p+0f, 0x1.2c38f4p+1f, 0x1.7b93bp+1f, 0x1.6c2ddp+1f,
    0x1.c7cccp+0f, -0x1.99064p-2f, -0x1.efa3fp-1f, 0x1.66cc8p-3f, 0x1.934eep-1f, 0x1.ec07ap+1f, 0x1.aad25cp+1f,
    -0x1.e2b9d4p+1f, 0x1.78cc44p+1f, -0x1.2a633p+1f, -0x1.379c8p-2f, -0x1.6e1914p+1f, -0x1.28027p-1f, -0x1.668c6cp+1f,
    0x1.c754a8p+1f, -0x1.9dcd6p-1f, 0x1.0213e8p+1f, 0x1.8fep-7f, -0x1.d306c4p+1f, 0x1.c109d8p+1f, -0x1.a75a04p+1f,
    0x1.9d925p-1f, -0x1.acfd68p+1f, -0x1.56e284p+1f, 0x1.dc8c6p+1f, -0x1.73f76cp+1f, 0x1.4a348p-2f, 0x1.69cc64p+1f,
    -0x1.a802fp-1f, 0x1.d798ap-2f, -0x1.694fdp-1f, 0x1.a4f1ep+1f, 0x1.a874d4p+1f, -0x1.a51758p+1f, -0x1.ed2e7p+0f,
    -0x1.42eb08p+1f, -0x1.d83c3cp+1f, -0x1.7b2378p+0f, -0x1.b1dd08p+1f, -0x1.588bfp+0f, 0x1.f57ap-4f, -0x1.8e66bp+0f,
    -0x1.66e95p+0f, 0x1.9a613cp+1f, 0x1.d6dcc8p+0f, 0x1.e01f68p+1f, -0x1.47c38p+0f, -0x1.8417dp-1f, 0x1.9d54fp+0f,
    -0x1.97b66p+1f, 0x1.5139ep+0f, 0x1.362f3p-1f, -0x1.c38168p+1f, -0x1.744dc8p+1f, 0x1.0d2998p+0f, -0x1.8c792p-1f,
    0x1.04257p+0f, -0x1.713fcp-3f, 0x1.34d754p+1f, 0x1.440438p+1f, 0x1.a73328p+0f, 0x1.36f36cp+1f, 0x1.af3318p+1f,
    -0x1.e80ad8p+1f, -0x1.a75e58p+0f, 0x1.ea66dp+1f, 0x1.3c5e7cp+1f, 0x1.12ef2p+0f, -0x1.926cdp+1f, -0x1.992e6cp+1f,
    0x1.ea945p+1f, 0x1.0fb088p+0f, 0x1.3495ep+0f, 0x1.7d6cbp-1f, 0x1.c86aecp+1f, -0x1.64d3ep-1f, -0x1.271fe4p+1f,
    0x1.8f5c38p+1f, 0x1.8ae61cp+1f, -0x1.214164p+1f, 0x1.6d0ecp+0f, 0x1.87e32p-1f, -0x1.bbf82p+1f, 0x1.44db7p+1f,
    0x1.76f7f4p+1f, 0x1.93468p+0f, 0x1.20ca18p+1f, -0x1.8c0d0cp+1f, -0x1.22c964p+1f, -0x1.947f3p-1f, -0x1.561674p+1f,
    -0x1.7848ep-1f, 0x1.15094p-1f, 0x1.4e469p+1f, -0x1.ab7e1p+1f, -0x1.fce85cp+1f, -0x1.b29f54p+1f, -0x1.96f298p+1f,
    -0x1.dada8p-1f, 0x1.1cd668p+1f, -0x1.30e9d8p+0f, 0x1.7a2b04p+1f, -0x1.d8a698p+1f, 0x1.823b44p+1f, 0x1.b5745p+0f,
    -0x1.f4f414p+1f, 0x1.01d0cp-3f, 0x1.296364p+1f, -0x1.f45ff4p+1f, 0x1.b63e5p+0f, 0x1.5f0668p+1f, -0x1.3d5ebp+0f,
    0x1.998c18p+0f, -0x1.21d4ep+1f, 0x1.31ef5cp+1f, -0x1.ee4ap-2f, -0x1.2c238p-4f, -0x1.55b5acp+1f, -0x1.5976p+0f,
    0x1.7d5194p+1f, 0x1.79242p+0f, 0x1.f942fp+0f, 0x1.a5147cp+1f, -0x1.cb22cp-1f, 0x1.7803cp-1f, -0x1.e9e6b4p+1f,
    -0x1.024db8p+1f, -0x1.b47148p+0f, 0x1.b7f818p+1f, 0x1.b50c2p-2f, 0x1.4850bp-1f, -0x1.38a598p+0f, -0x1.2b82cp-1f,
    0x1.5840dcp+1f, 0x1.cad3c8p+0f, -0x1.ea76e4p+1f, 0x1.048318p+0f, 0x1.cf4e9p+0f, 0x1.9a1bc8p+1f, 0x1.987aap+0f,
    -0x1.9d8914p+1f, 0x1.791fd8p+1f, 0x1.f3a508p+0f, -0x1.e290bp+1f, 0x1.c1f59p-1f, -0x1.064b68p+0f,
};

inline constexpr std::uint16_t softmax_cross_entropy_34_targets[] = {
    259,
};

inline constexpr float softmax_cross_entropy_34_gradient32[] = {
    0x1.5ce868p-16f, 0x1.759f5ap-13f, 0x1.7a652ep-13f, 0x1.e9732cp-11f, 0x1.c37ef8p-15f, 0x1.5a5fe4p-12f,
    0x1.4de542p-7f, 0x1.19be9p-13f, 0x1.57afbcp-8f, 0x1.1667c8p-15f, 0x1.58876ep-12f, 0x1.7dece4p-9f, 0x1.5f4e6p-12f,
    0x1.ef5814p-16f, 0x1.b0d8dap-13f, 0x1.1695b6p-11f, 0x1.47298ap-8f, 0x1.7331b2p-7f, 0x1.446b2ep-14f, 0x1.5dc12ap-6f,
    0x1.3dbcbp-15f, 0x1.08f49p-16f, 0x1.f05a7ap-8f, 0x1.a1294cp-16f, 0x1.3b5334p-14f, 0x1.ba45ccp-7f, 0x1.6ac33cp-13f,
    0x1.9386cap-14f, 0x1.6845dp-12f, 0x1.9cbc8p-16f, 0x1.4c15f2p-11f, 0x1.032716p-10f, 0x1.94c48p-8f, 0x1.b1cf8ep-17f,
    0x1.26b74cp-9f, 0x1.f7d3cp-13f, 0x1.08e856p-14f, 0x1.7d04aap-7f, 0x1.0a6ef6p-15f, 0x1.30d626p-17f, 0x1.1db466p-16f,
    0x1.75c42ap-8f, 0x1.d71d18p-9f, 0x1.82103ep-11f, 0x1.58c8a4p-10f, 0x1.a6be4p-7f, 0x1.b578c6p-13f, 0x1.e7fbbp-16f,
    0x1.a1f38p-17f, 0x1.aa5e3cp-7f, 0x1.456f2cp-15f, 0x1.aaf0a2p-9f, 0x1.24102p-16f, 0x1.c9e82ep-14f, 0x1.8bc27ep-8f,
    0x1.04275p-10f, 0x1.5f2a9ep-8f, 0x1.68c16ep-16f, 0x1.0290a4p-14f, 0x1.ffbbb4p-14f, 0x1.22db0ep-10f, 0x1.bad5fcp-15f,
    0x1.eaea1cp-14f, 0x1.a03f34p-6f, 0x1.7ca264p-7f, 0x1.1493bp-6f, 0x1.259612p-7f, 0x1.3dbb6p-11f, 0x1.10d4b8p-16f,
    0x1.a1f9ecp-17f, 0x1.21de7ap-10f, 0x1.484e1cp-7f, 0x1.925dcap-10f, 0x1.759648p-16f, 0x1.0c1956p-6f, 0x1.f9cc9p-15f,
    0x1.66aa38p-11f, 0x1.a5f81p-15f, 0x1.8b11c8p-11f, 0x1.cff5dap-10f, 0x1.00e08ap-7f, 0x1.8ddd14p-6f, 0x1.96a614p-8f,
    0x1.a1467ap-6f, 0x1.e8357cp-11f, 0x1.22f188p-14f, 0x1.2182d2p-8f, 0x1.1ac262p-16f, 0x1.1bec4p-16f, 0x1.96f902p-14f,
    0x1.007af6p-13f, 0x1.2ec3fcp-13f, 0x1.194566p-13f, 0x1.cb376p-8f, 0x1.c7461cp-10f, 0x1.af63b4p-13f, 0x1.7eebbcp-16f,
    0x1.16ec14p-9f, 0x1.e5e3b6p-12f, 0x1.d13294p-9f, 0x1.3201dep-8f, 0x1.9bf818p-16f, 0x1.1913d6p-7f, 0x1.ac1be2p-16f,
    0x1.6835b8p-8f, 0x1.1ba8aap-15f, 0x1.1ce50ap-6f, 0x1.15b26ep-16f, 0x1.e9542ap-12f, 0x1.d8ab06p-8f, 0x1.258008p-11f,
    0x1.efef56p-11f, 0x1.891082p-12f, 0x1.ee288ap-16f, 0x1.b788fp-10f, 0x1.2ce404p-10f, 0x1.a9fd5ep-11f,
    0x1.00784cp-16f, 0x1.9cff48p-12f, 0x1.20521ap-7f, 0x1.f25a28p-10f, 0x1.3f059ap-12f, 0x1.54c174p-10f, 0x1.5cef7p-10f,
    0x1.420d12p-13f, 0x1.0e6a2ep-15f, 0x1.aa3d22p-17f, 0x1.76026cp-12f, 0x1.88cf48p-6f, 0x1.4bd796p-15f, 0x1.3981b8p-8f,
    0x1.1848f6p-16f, 0x1.f1b4fap-14f, 0x1.ecbca8p-9f, 0x1.5372b6p-12f, 0x1.8ff294p-7f, 0x1.98da12p-11f, 0x1.fd3cdap-7f,
    0x1.311202p-7f, 0x1.63b0bcp-16f, 0x1.ebb10ap-13f, 0x1.714f72p-12f, 0x1.33c582p-12f, 0x1.522c2ep-17f, 0x1.11ffacp-6f,
    0x1.6e656ap-14f, 0x1.1dcda8p-12f, 0x1.7bae58p-17f, 0x1.b392b2p-11f, 0x1.6dc7d8p-12f, 0x1.5f0d8ep-10f,
    0x1.43f966p-8f, 0x1.2d1bfap-7f, 0x1.0afb16p-7f, 0x1.7042bcp-9f, 0x1.4d0fb4p-12f, 0x1.793bcep-13f, 0x1.27d68ap-11f,
    0x1.10ebb4p-10f, 0x1.6a712p-6f, 0x1.b388c2p-7f, 0x1.6dd7c8p-17f, 0x1.26a474p-7f, 0x1.82156cp-15f, 0x1.6e4d2cp-12f,
    0x1.c6f61cp-16f, 0x1.168e8p-12f, 0x1.e29a42p-16f, 0x1.101868p-6f, 0x1.ba9de2p-13f, 0x1.d22c22p-9f, 0x1.f6afe2p-12f,
    0x1.9d9504p-17f, 0x1.030b08p-6f, 0x1.22e1d6p-16f, 0x1.167264p-10f, 0x1.1658fp-16f, 0x1.10b664p-15f, 0x1.4126fcp-6f,
    0x1.b292dep-16f, 0x1.56c732p-11f, 0x1.060fb6p-7f, 0x1.b1e0eep-13f, 0x1.898802p-11f, 0x1.ea66c2p-13f, 0x1.9ffd52p-7f,
    0x1.ab8f4ap-7f, 0x1.281098p-16f, 0x1.215492p-14f, 0x1.3ec01ep-15f, 0x1.8d1706p-17f, 0x1.c3b6dp-14f, 0x1.0bf2dcp-16f,
    0x1.0288a8p-13f, 0x1.18a214p-11f, 0x1.a2f8e2p-14f, 0x1.e8da5p-14f, 0x1.7f087p-7f, 0x1.869424p-9f, 0x1.4a3f28p-6f,
    0x1.140d02p-13f, 0x1.d168c4p-13f, 0x1.37f7cap-9f, 0x1.48af64p-16f, 0x1.cf7a72p-10f, 0x1.c71154p-11f, 0x1.d2e64p-17f,
    0x1.b16ep-16f, 0x1.6345dap-10f, 0x1.c9da9ap-13f, 0x1.56fa62p-10f, 0x1.9ea9d8p-12f, 0x1.5a8a24p-8f, 0x1.8628bap-8f,
    0x1.443a66p-9f, 0x1.604c7ap-8f, 0x1.c2b024p-7f, 0x1.5ef584p-17f, 0x1.7c0a34p-14f, 0x1.65dc5ep-6f, 0x1.6f8816p-8f,
    0x1.6b5fa4p-10f, 0x1.568becp-16f, 0x1.44ef5p-16f, 0x1.665baap-6f, 0x1.66cc1cp-10f, 0x1.9e6bcp-10f, 0x1.058064p-10f,
    0x1.126a72p-6f, 0x1.eeb72ap-13f, 0x1.8c0d4p-15f, 0x1.5f6fep-7f, 0x1.53661ep-7f, 0x1.9ea274p-15f, 0x1.025a88p-9f,
    0x1.0ae676p-10f, 0x1.ef36e4p-17f, 0x1.88bae6p-8f, 0x1.22761cp-7f, 0x1.2bf356p-9f, 0x1.284a96p-8f, 0x1.68095ep-16f,
    0x1.99b432p-15f, 0x1.c2bc22p-13f, 0x1.126a84p-15f, 0x1.dc449ep-13f, 0x1.aa89f6p-11f, 0x1.a6b7b2p-8f,
    0x1.199f72p-16f, 0x1.2a2b3ap-17f, 0x1.0a5d4ep-16f, 0x1.4aa7a2p-16f, 0x1.88dd3p-13f, 0x1.1f488ap-8f, 0x1.2dd2f2p-13f,
    0x1.29d02ep-7f, 0x1.8bcd8ep-17f, 0x1.3d2d8p-7f, 0x1.56cb36p-9f, -0x1.fffec2p-1f, 0x1.199ac4p-11f, 0x1.3ce126p-8f,
    0x1.3eb90ap-17f, 0x1.57da1ep-9f, 0x1.e1d07ap-8f, 0x1.1f7d44p-13f, 0x1.3363dp-9f, 0x1.9cc5d2p-15f, 0x1.52c2a8p-8f,
    0x1.3273a8p-12f, 0x1.cd80c4p-12f, 0x1.133a6p-15f, 0x1.019cb2p-13f, 0x1.313c1p-7f, 0x1.0ed732p-9f, 0x1.bec02cp-9f,
    0x1.a06ddcp-7f, 0x1.951c8ap-13f, 0x1.02c0c2p-10f, 0x1.59e62ap-17f, 0x1.0807a4p-14f, 0x1.691e3ap-14f, 0x1.e2a5dcp-7f,
    0x1.7c79b2p-11f, 0x1.d778ap-11f, 0x1.24d7b8p-13f, 0x1.14a87ep-12f, 0x1.c8fcb4p-8f, 0x1.74a44p-9f, 0x1.58616p-17f,
    0x1.5777f4p-10f, 0x1.7b383ap-9f, 0x1.7e38d2p-7f, 0x1.321c22p-9f, 0x1.3a1136p-16f, 0x1.276516p-7f, 0x1.b50e3p-9f,
    0x1.6e4d7cp-17f, 0x1.2af4c6p-10f, 0x1.647efep-13f,
};

inline constexpr double softmax_cross_entropy_34_gradient64[] = {
    0x1.5ce86551835bbp-16, 0x1.759f4c1fa3cc3p-13, 0x1.7a65201c1afcfp-13, 0x1.e973286b9de9ep-11, 0x1.c37ee5c73e242p-15,
    0x1.5a5fd70465e78p-12, 0x1.4de53f6125109p-7, 0x1.19be853590c29p-13, 0x1.57afb8804076ep-8, 0x1.1667bdd7e8225p-15,
    0x1.58876010f0783p-12, 0x1.7dece1bd9900ap-9, 0x1.5f4e520a2e873p-12, 0x1.ef5810e2acacbp-16, 0x1.b0d8e35edfe98p-13,
    0x1.1695b46573927p-11, 0x1.47298794f43e7p-8, 0x1.7331ae4ddd122p-7, 0x1.446b207e04509p-14, 0x1.5dc126cbf4084p-6,
    0x1.3dbcae67a2d83p-15, 0x1.08f48536fd6ep-16, 0x1.f05a76ac0fcfp-8, 0x1.a129481d31017p-16, 0x1.3b5327cae4667p-14,
    0x1.ba45c9036c307p-7, 0x1.6ac339403ba89p-13, 0x1.9386c67456c96p-14, 0x1.6845cdeb693afp-12, 0x1.9cbc7d89bf692p-16,
    0x1.4c15f06a8b014p-11, 0x1.0327139ad0425p-10, 0x1.94c47d46f60c9p-8, 0x1.b1cf8b48b1f8ep-17, 0x1.26b74a9ae2d61p-9,
    0x1.f7d3bc5f0cb0bp-13, 0x1.08e85c563f5d5p-14, 0x1.7d04a7e016e39p-7, 0x1.0a6ef3c69b137p-15, 0x1.30d61a43b1721p-17,
    0x1.1db45a9e02d57p-16, 0x1.75c42822ecd31p-8, 0x1.d71d1495a5a5ap-9, 0x1.82103b097ea2p-11, 0x1.58c8a135a45aep-10,
    0x1.a6be3cece2dadp-7, 0x1.b578c37ea2947p-13, 0x1.e7fbbb048b1cep-16, 0x1.a1f37bf6ef797p-17, 0x1.aa5e38de0762dp-7,
    0x1.456f1f83567eap-15, 0x1.aaf09fa460b7ep-9, 0x1.24101d99c37cfp-16, 0x1.c9e8399b0298bp-14, 0x1.8bc27a638f06p-8,
    0x1.04274e62bea0cp-10, 0x1.5f2a9b192cf44p-8, 0x1.68c160d742784p-16, 0x1.0290a227a8cb4p-14, 0x1.ffbb9fdc027a7p-14,
    0x1.22db0bd70e761p-10, 0x1.bad5ea83cfe22p-15, 0x1.eaea17f43f36bp-14, 0x1.a03f31681f09ep-6, 0x1.7ca2618b3361p-7,
    0x1.1493ae7adc372p-6, 0x1.25960f6d8d818p-7, 0x1.3dbb5cf8799ep-11, 0x1.10d4bf079ca0ap-16, 0x1.a1f9f6c21f183p-17,
    0x1.21de77d71dea1p-10, 0x1.484e18ed3ff6fp-7, 0x1.925dc7c280dd9p-10, 0x1.7596444e1c58dp-16, 0x1.0c1954e6a279cp-6,
    0x1.f9cc9c0768e1bp-15, 0x1.66aa34db47218p-11, 0x1.a5f7ffd015153p-15, 0x1.8b11c45b82abp-11, 0x1.cff5d59ccc625p-10,
    0x1.00e0881443fe1p-7, 0x1.8ddd11cd23889p-6, 0x1.96a6119c98a21p-8, 0x1.a1467772ff49dp-6, 0x1.e835777b56a5cp-11,
    0x1.22f17cf5a3c77p-14, 0x1.2182cf06af291p-8, 0x1.1ac2603dc6806p-16, 0x1.1bec356c2af5fp-16, 0x1.96f8f30534bb2p-14,
    0x1.007af3224771cp-13, 0x1.2ec3f95e921p-13, 0x1.194563642808ap-13, 0x1.cb375bea9a8edp-8, 0x1.c746196149849p-10,
    0x1.af63b0cd4652bp-13, 0x1.7eebc45175b7bp-16, 0x1.16ec1118d3377p-9, 0x1.e5e3b2b66c6f8p-12, 0x1.d132912908ba1p-9,
    0x1.3201dbbd90674p-8, 0x1.9bf8076c9a2a6p-16, 0x1.1913d39d4892fp-7, 0x1.ac1beba095f45p-16, 0x1.6835b5d71c1fbp-8,
    0x1.1ba8b0d31a46bp-15, 0x1.1ce5085ef1aacp-6, 0x1.15b26cad65413p-16, 0x1.e9542713b47b2p-12, 0x1.d8ab01fa28a3bp-8,
    0x1.258005bfd76bdp-11, 0x1.efef53055f747p-11, 0x1.89107fe697144p-12, 0x1.ee28958327e2bp-16, 0x1.b788ed2961365p-10,
    0x1.2ce4018cd03b2p-10, 0x1.a9fd5a5fb50d7p-11, 0x1.007849c6a453bp-16, 0x1.9cff450197856p-12, 0x1.205217e662a0ap-7,
    0x1.f25a24a6cb11ep-10, 0x1.3f0597d2a611cp-12, 0x1.54c17209a4e6dp-10, 0x1.5cef6cb4d2bb5p-10, 0x1.420d108bedcbfp-13,
    0x1.0e6a2383bbf27p-15, 0x1.aa3d1f8e1380cp-17, 0x1.760268eaf1396p-12, 0x1.88cf445f09035p-6, 0x1.4bd79d3b9770cp-15,
    0x1.3981b69cddebfp-8, 0x1.1848ebc75805cp-16, 0x1.f1b50624fdbc9p-14, 0x1.ecbca4e973fffp-9, 0x1.5372b30581cafp-12,
    0x1.8ff290b95da71p-7, 0x1.98da0eec1704p-11, 0x1.fd3cd5dd44f9bp-7, 0x1.3112001428eb5p-7, 0x1.63b0b8ed02c86p-16,
    0x1.ebb106a0c7829p-13, 0x1.714f6e617c163p-12, 0x1.33c57fd6d5f39p-12, 0x1.522c369fc08dbp-17, 0x1.11ffa93cf44cfp-6,
    0x1.6e656682ed653p-14, 0x1.1dcda4df272cdp-12, 0x1.7bae5491e5f3p-17, 0x1.b392afa4cf575p-11, 0x1.6dc7d440e4176p-12,
    0x1.5f0d8bdfe3e07p-10, 0x1.43f963db80039p-8, 0x1.2d1bf760d99c2p-7, 0x1.0afb14222402bp-7, 0x1.7042b88dc2bcdp-9,
    0x1.4d0fb195a1ddfp-12, 0x1.793bbe9bce8dfp-13, 0x1.27d687a45437p-11, 0x1.10ebb297b1d3ap-10, 0x1.6a711df8a114fp-6,
    0x1.b388be985567fp-7, 0x1.6dd7d08b72cb6p-17, 0x1.26a4714ea7274p-7, 0x1.821569f8d93c6p-15, 0x1.6e4d2992253dap-12,
    0x1.c6f626f785007p-16, 0x1.168e76202f54cp-12, 0x1.e29a2e6bff941p-16, 0x1.101865ee9adaap-6, 0x1.ba9ddf8808a39p-13,
    0x1.d22c1f4a2734fp-9, 0x1.f6afde85b164cp-12, 0x1.9d950e46d2e84p-17, 0x1.030b05dd9c658p-6, 0x1.22e1dcd603d06p-16,
    0x1.1672615f24afp-10, 0x1.1658ecee78635p-16, 0x1.10b6699785ccp-15, 0x1.4126f98404bd8p-6, 0x1.b292cdb068efep-16,
    0x1.56c72f10fcd9ap-11, 0x1.060fb3976e854p-7, 0x1.b1e0dcd97993ap-13, 0x1.8987ff24e9f21p-11, 0x1.ea66cdf1f37ddp-13,
    0x1.9ffd4f90d089cp-7, 0x1.ab8f472d2f45cp-7, 0x1.281095c401eaap-16, 0x1.21548fb24d788p-14, 0x1.3ec01bd653be1p-15,
    0x1.8d16f5bd35923p-17, 0x1.c3b6bdf29db85p-14, 0x1.0bf2dab123614p-16, 0x1.0288a607faa3fp-13, 0x1.18a2124ca906cp-11,
    0x1.a2f8deb7cfbebp-14, 0x1.e8da4c23c192cp-14, 0x1.7f086d268058fp-7, 0x1.8694208baec99p-9, 0x1.4a3f252414152p-6,
    0x1.140cff76d3d3ep-13, 0x1.d168cf5403438p-13, 0x1.37f7c6c6a142bp-9, 0x1.48af60965708ap-16, 0x1.cf7a6ebd6e8ebp-10,
    0x1.c7115071425e5p-11, 0x1.d2e63bc9b6503p-17, 0x1.b16dfd86f6c58p-16, 0x1.6345d838fee33p-10, 0x1.c9da9652ebc84p-13,
    0x1.56fa5f7a9959bp-10, 0x1.9ea9d45250caap-12, 0x1.5a8a21f8738ebp-8, 0x1.8628b7fdeb75fp-8, 0x1.443a646245847p-9,
    0x1.604c779d1f36ap-8, 0x1.c2b0216ef2c8cp-7, 0x1.5ef581fe9d0eap-17, 0x1.7c0a24910170cp-14, 0x1.65dc5ae19b35ep-6,
    0x1.6f88141c3ab72p-8, 0x1.6b5fa0fa67e4fp-10, 0x1.568be9569aba9p-16, 0x1.44ef43a441c49p-16, 0x1.665ba6d491f1ap-6,
    0x1.66cc19b57d66bp-10, 0x1.9e6bbd5368703p-10, 0x1.05806134f905ap-10, 0x1.126a70440216fp-6, 0x1.eeb72552988aap-13,
    0x1.8c0d49fc2513fp-15, 0x1.5f6fdce61961ep-7, 0x1.53661ab5ec148p-7, 0x1.9ea27d49a7ecap-15, 0x1.025a8683a11dep-9,
    0x1.0ae6739decebcp-10, 0x1.ef36dfb0b4921p-17, 0x1.88bae3cc7d60bp-8, 0x1.22761a988eb7fp-7, 0x1.2bf35341bca5fp-9,
    0x1.284a93fc4fc7bp-8, 0x1.68094f1894ef5p-16, 0x1.99b43c57f3c8fp-15, 0x1.c2bc117b652bfp-13, 0x1.126a89af123eep-15,
    0x1.dc4499c1384dp-13, 0x1.aa89f30ebbcep-11, 0x1.a6b7af296049dp-8, 0x1.199f6f8b76cf6p-16, 0x1.2a2b2de233853p-17,
    0x1.0a5d539c1ceadp-16, 0x1.4aa79e945d956p-16, 0x1.88dd2c1c8750ep-13, 0x1.1f4887b58c99fp-8, 0x1.2dd2e612885d2p-13,
    0x1.29d02b1803192p-7, 0x1.8bcd8a410c828p-17, 0x1.3d2d7e534952ep-7, 0x1.56cb338278f92p-9, -0x1.fffec2b6efab2p-1,
    0x1.199ac2dcca52ep-11, 0x1.3ce1237e71cbfp-8, 0x1.3eb910e7427abp-17, 0x1.57da1aac43211p-9, 0x1.e1d0756bf8b9fp-8,
    0x1.1f7d41b46219ep-13, 0x1.3363cdcde7f1ep-9, 0x1.9cc5cfd397732p-15, 0x1.52c2a623a5234p-8, 0x1.3273a5a9f7adep-12,
    0x1.cd80c0d0056cfp-12, 0x1.133a54e1700a6p-15, 0x1.019cb0e684ed7p-13, 0x1.313c0e3d0c717p-7, 0x1.0ed730a3adcbap-9,
    0x1.bec02952a9228p-9, 0x1.a06dd90cd2b4ep-7, 0x1.951c866fa5b98p-13, 0x1.02c0c0ea9c2a6p-10, 0x1.59e6314ff9ffep-17,
    0x1.0807a22ca6e32p-14, 0x1.691e41a3c835ap-14, 0x1.e2a5d934e3bfcp-7, 0x1.7c79afaa6d58bp-11, 0x1.d7789c887c48cp-11,
    0x1.24d7ad83c3261p-13, 0x1.14a87b28e163fp-12, 0x1.c8fcb0b8f7b54p-8, 0x1.74a43c6081fe7p-9, 0x1.586167c58dcaep-17,
    0x1.5777f07a3b06ep-10, 0x1.7b383781fd665p-9, 0x1.7e38cfd4990b4p-7, 0x1.321c1f6d177eep-9, 0x1.3a113cc9a865bp-16,
    0x1.2765137b5d551p-7, 0x1.b50e2bbcacf25p-9, 0x1.6e4d797888897p-17, 0x1.2af4c2c1a445fp-10, 0x1.647f061e0f9eep-13,
};

/// Calls check.operator()<outputs>(loss, targets, reference) for each row.
template <class Check>
void each_softmax_cross_entropy(const Check& check) {
  check.template operator()<2>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_0_targets,
      loss_reference{"label: 1 by 2", softmax_cross_entropy_0_predictions, 0x1.3e285p-7f,
                     0x1.3e284e7fe6aa8p-7, softmax_cross_entropy_0_gradient32, softmax_cross_entropy_0_gradient64});
  check.template operator()<2>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_1_targets,
      loss_reference{"label: 33 by 2", softmax_cross_entropy_1_predictions, 0x1.766b44p-1f,
                     0x1.766b42d461dc6p-1, softmax_cross_entropy_1_gradient32, softmax_cross_entropy_1_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_2_targets,
      loss_reference{"label: 5 by 3", softmax_cross_entropy_2_predictions, 0x1.03a7c8p+1f,
                     0x1.03a7c79b5f43p+1, softmax_cross_entropy_2_gradient32, softmax_cross_entropy_2_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_3_targets,
      loss_reference{"label: 8 by 10", softmax_cross_entropy_3_predictions, 0x1.e04f3cp+1f,
                     0x1.e04f3a58dad85p+1, softmax_cross_entropy_3_gradient32, softmax_cross_entropy_3_gradient64});
  check.template operator()<16>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_4_targets,
      loss_reference{"label: 3 by 16", softmax_cross_entropy_4_predictions, 0x1.a745e6p+2f,
                     0x1.a745e47bfef0bp+2, softmax_cross_entropy_4_gradient32, softmax_cross_entropy_4_gradient64});
  check.template operator()<17>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_5_targets,
      loss_reference{"label: 2 by 17", softmax_cross_entropy_5_predictions, 0x1.134848p+2f,
                     0x1.1348489d37376p+2, softmax_cross_entropy_5_gradient32, softmax_cross_entropy_5_gradient64});
  check.template operator()<37>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_6_targets,
      loss_reference{"label: 2 by 37", softmax_cross_entropy_6_predictions, 0x1.17f54ap+3f,
                     0x1.17f54a3c30954p+3, softmax_cross_entropy_6_gradient32, softmax_cross_entropy_6_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_7_targets,
      loss_reference{"label, sure of itself: 8 by 10", softmax_cross_entropy_7_predictions, 0x1.9b8af4p+5f,
                     0x1.9b8af2882a08bp+5, softmax_cross_entropy_7_gradient32, softmax_cross_entropy_7_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_8_targets,
      loss_reference{"label, far logits", softmax_cross_entropy_8_predictions, 0x1.f44c8ap+12f,
                     0x1.f44c8a3054233p+12, softmax_cross_entropy_8_gradient32, softmax_cross_entropy_8_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<std::uint8_t>{}, softmax_cross_entropy_9_targets,
      loss_reference{"label, drawn far", softmax_cross_entropy_9_predictions, 0x1.0ea9d8p+13f,
                     0x1.0ea9d8p+13, softmax_cross_entropy_9_gradient32, softmax_cross_entropy_9_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<std::uint8_t>{.label_smoothing = 0.1f}, softmax_cross_entropy_10_targets,
      loss_reference{"label, smoothed", softmax_cross_entropy_10_predictions, 0x1.07edc6p+2f,
                     0x1.07edc6d7ff654p+2, softmax_cross_entropy_10_gradient32, softmax_cross_entropy_10_gradient64});
  check.template operator()<17>(softmax_cross_entropy_of<std::uint8_t>{.label_smoothing = 0.3f}, softmax_cross_entropy_11_targets,
      loss_reference{"label, smoothed, 17 classes", softmax_cross_entropy_11_predictions, 0x1.0be7dcp+2f,
                     0x1.0be7dc3feaebfp+2, softmax_cross_entropy_11_gradient32, softmax_cross_entropy_11_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<std::uint8_t>{.label_smoothing = 1.0f}, softmax_cross_entropy_12_targets,
      loss_reference{"label, nothing but smoothing", softmax_cross_entropy_12_predictions, 0x1.0a727ep+1f,
                     0x1.0a727c6bacd1fp+1, softmax_cross_entropy_12_gradient32, softmax_cross_entropy_12_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<std::uint8_t>{.label_smoothing = 0.1f}, softmax_cross_entropy_13_targets,
      loss_reference{"label, smoothed far logits", softmax_cross_entropy_13_predictions, 0x1.f8c9fp+11f,
                     0x1.f8c9eed4b5edbp+11, softmax_cross_entropy_13_gradient32, softmax_cross_entropy_13_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<std::uint8_t, class_weights<10>>{.weights = {0.5f, 1.0f, 3.0f, 0.1f, 1.5f, 2.0f, 1.0f, 7.25f, 0.3f, 1.0f}}, softmax_cross_entropy_14_targets,
      loss_reference{"label, weighted", softmax_cross_entropy_14_predictions, 0x1.d074f8p+3f,
                     0x1.d074f3d1c9f66p+3, softmax_cross_entropy_14_gradient32, softmax_cross_entropy_14_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<std::uint8_t, class_weights<3>>{.weights = {0.0f, 2.0f, 0.25f}}, softmax_cross_entropy_15_targets,
      loss_reference{"label, weighted, without one class", softmax_cross_entropy_15_predictions, 0x1.ea3244p+1f,
                     0x1.ea3246af98aabp+1, softmax_cross_entropy_15_gradient32, softmax_cross_entropy_15_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<std::uint8_t, class_weights<10>>{.label_smoothing = 0.1f, .weights = {0.5f, 1.0f, 3.0f, 0.1f, 1.5f, 2.0f, 1.0f, 7.25f, 0.3f, 1.0f}}, softmax_cross_entropy_16_targets,
      loss_reference{"label, weighted and smoothed", softmax_cross_entropy_16_predictions, 0x1.0b0006p+3f,
                     0x1.0b0006f721256p+3, softmax_cross_entropy_16_gradient32, softmax_cross_entropy_16_gradient64});
  check.template operator()<2>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_17_targets,
      loss_reference{"probability: 1 by 2", softmax_cross_entropy_17_predictions, 0x1.8e1c2cp-1f,
                     0x1.8e1c2cc117c6ep-1, softmax_cross_entropy_17_gradient32, softmax_cross_entropy_17_gradient64});
  check.template operator()<2>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_18_targets,
      loss_reference{"probability: 33 by 2", softmax_cross_entropy_18_predictions, 0x1.8a8376p+0f,
                     0x1.8a8375b20c414p+0, softmax_cross_entropy_18_gradient32, softmax_cross_entropy_18_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_19_targets,
      loss_reference{"probability: 5 by 3", softmax_cross_entropy_19_predictions, 0x1.a9a2c6p+1f,
                     0x1.a9a2c478ee56p+1, softmax_cross_entropy_19_gradient32, softmax_cross_entropy_19_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_20_targets,
      loss_reference{"probability: 8 by 10", softmax_cross_entropy_20_predictions, 0x1.02a694p+2f,
                     0x1.02a69406db301p+2, softmax_cross_entropy_20_gradient32, softmax_cross_entropy_20_gradient64});
  check.template operator()<16>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_21_targets,
      loss_reference{"probability: 3 by 16", softmax_cross_entropy_21_predictions, 0x1.18e8dap+2f,
                     0x1.18e8da53d78e4p+2, softmax_cross_entropy_21_gradient32, softmax_cross_entropy_21_gradient64});
  check.template operator()<17>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_22_targets,
      loss_reference{"probability: 2 by 17", softmax_cross_entropy_22_predictions, 0x1.2f187cp+2f,
                     0x1.2f187cd0c21cp+2, softmax_cross_entropy_22_gradient32, softmax_cross_entropy_22_gradient64});
  check.template operator()<37>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_23_targets,
      loss_reference{"probability: 2 by 37", softmax_cross_entropy_23_predictions, 0x1.67dd54p+2f,
                     0x1.67dd550a9e1e8p+2, softmax_cross_entropy_23_gradient32, softmax_cross_entropy_23_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_24_targets,
      loss_reference{"probability, sure of itself: 8 by 10", softmax_cross_entropy_24_predictions, 0x1.c0dfd8p+5f,
                     0x1.c0dfd92a2f55ep+5, softmax_cross_entropy_24_gradient32, softmax_cross_entropy_24_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_25_targets,
      loss_reference{"probability, far logits", softmax_cross_entropy_25_predictions, 0x1.d1123ap+11f,
                     0x1.d1123b93db79ap+11, softmax_cross_entropy_25_gradient32, softmax_cross_entropy_25_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<float>{}, softmax_cross_entropy_26_targets,
      loss_reference{"probability, drawn far", softmax_cross_entropy_26_predictions, 0x1.8d5d7ap+12f,
                     0x1.8d5d78d288p+12, softmax_cross_entropy_26_gradient32, softmax_cross_entropy_26_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<float>{.label_smoothing = 0.1f}, softmax_cross_entropy_27_targets,
      loss_reference{"probability, smoothed", softmax_cross_entropy_27_predictions, 0x1.d48d56p+1f,
                     0x1.d48d568db314cp+1, softmax_cross_entropy_27_gradient32, softmax_cross_entropy_27_gradient64});
  check.template operator()<17>(softmax_cross_entropy_of<float>{.label_smoothing = 0.3f}, softmax_cross_entropy_28_targets,
      loss_reference{"probability, smoothed, 17 classes", softmax_cross_entropy_28_predictions, 0x1.21c8fcp+2f,
                     0x1.21c8fafa9eb77p+2, softmax_cross_entropy_28_gradient32, softmax_cross_entropy_28_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<float>{.label_smoothing = 1.0f}, softmax_cross_entropy_29_targets,
      loss_reference{"probability, nothing but smoothing", softmax_cross_entropy_29_predictions, 0x1.60425ep+1f,
                     0x1.60425cff4586ep+1, softmax_cross_entropy_29_gradient32, softmax_cross_entropy_29_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<float>{.label_smoothing = 0.1f}, softmax_cross_entropy_30_targets,
      loss_reference{"probability, smoothed far logits", softmax_cross_entropy_30_predictions, 0x1.14b372p+12f,
                     0x1.14b371e01d863p+12, softmax_cross_entropy_30_gradient32, softmax_cross_entropy_30_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<float, class_weights<10>>{.weights = {0.5f, 1.0f, 3.0f, 0.1f, 1.5f, 2.0f, 1.0f, 7.25f, 0.3f, 1.0f}}, softmax_cross_entropy_31_targets,
      loss_reference{"probability, weighted", softmax_cross_entropy_31_predictions, 0x1.e4b0b6p+2f,
                     0x1.e4b0b5c54b46p+2, softmax_cross_entropy_31_gradient32, softmax_cross_entropy_31_gradient64});
  check.template operator()<3>(softmax_cross_entropy_of<float, class_weights<3>>{.weights = {0.0f, 2.0f, 0.25f}}, softmax_cross_entropy_32_targets,
      loss_reference{"probability, weighted, without one class", softmax_cross_entropy_32_predictions, 0x1.3d879ep+1f,
                     0x1.3d879e5c46aabp+1, softmax_cross_entropy_32_gradient32, softmax_cross_entropy_32_gradient64});
  check.template operator()<10>(softmax_cross_entropy_of<float, class_weights<10>>{.label_smoothing = 0.1f, .weights = {0.5f, 1.0f, 3.0f, 0.1f, 1.5f, 2.0f, 1.0f, 7.25f, 0.3f, 1.0f}}, softmax_cross_entropy_33_targets,
      loss_reference{"probability, weighted and smoothed", softmax_cross_entropy_33_predictions, 0x1.02706cp+3f,
                     0x1.02706e9638e9ap+3, softmax_cross_entropy_33_gradient32, softmax_cross_entropy_33_gradient64});
  check.template operator()<300>(softmax_cross_entropy_of<std::uint16_t>{}, softmax_cross_entropy_34_targets,
      loss_reference{"16-bit label: 1 by 300", softmax_cross_entropy_34_predictions, 0x1.72344p+3f,
                     0x1.72343f3e0828p+3, softmax_cross_entropy_34_gradient32, softmax_cross_entropy_34_gradient64});
}

}  // namespace microstep::golden
// clang-format on
