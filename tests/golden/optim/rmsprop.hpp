// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/rmsprop.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float rmsprop_0_float32[] = {
    0x1.27502ap-1f, 0x1.9656bap-1f, -0x1.ab0026p-2f, -0x1.f491d6p-3f, -0x1.26d524p-3f, 0x1.83a0a6p-1f, 0x1.d1c8c4p-1f,
    -0x1.e15c9ap-2f, -0x1.cd42ccp-4f, -0x1.322f34p-1f, -0x1.ea30dcp-2f, 0x1.2fbf2p-5f, 0x1.c0801cp-1f, 0x1.3ee322p-2f,
    -0x1.37e8d4p-1f, 0x1.0f9c1p-4f, -0x1.82d858p-5f, -0x1.f295d8p-3f, -0x1.4f5fe6p-1f, -0x1.bed966p-1f, 0x1.203fe8p-1f,
    0x1.1ed012p-2f, -0x1.74d30ep-1f, 0x1.cbcfdcp-5f, 0x1.8134dep-1f, 0x1.197808p-4f, 0x1.1613fap+0f, -0x1.d8755ap-1f,
    -0x1.c83f8cp-3f, 0x1.e0d246p-1f, -0x1.4a179ap-1f, -0x1.e3c92ap-3f, -0x1.9b5be6p-1f, 0x1.626126p-1f, 0x1.c82382p-1f,
    -0x1.536878p-2f, -0x1.e290f4p-4f, 0x1.998b78p-7f, 0x1.4280cap-1f, 0x1.23bfe8p-1f, -0x1.895634p-2f, -0x1.07c17cp-3f,
    -0x1.5b5194p-1f, -0x1.245d16p-2f, 0x1.89203ep-3f, 0x1.b11becp-1f, 0x1.93a606p-2f, -0x1.dbcadap-1f, 0x1.32846ap-3f,
    -0x1.7ee35p-3f, -0x1.188744p-4f, -0x1.4c149p-1f, -0x1.949dbap-1f, 0x1.1c9e2ap-1f, 0x1.038094p-2f, -0x1.7dcf2ap-1f,
    0x1.15795ep-2f, 0x1.adbfa6p-1f, 0x1.018a68p-7f, 0x1.1f3444p+0f, -0x1.130edap+0f, 0x1.cb0914p-7f, 0x1.02c8a8p+0f,
    -0x1.7006b2p-1f, -0x1.3ecfacp-2f, -0x1.b4cd1cp-1f, 0x1.e99122p-1f, 0x1.c1766ep-1f, -0x1.28e5dp-2f, 0x1.39906p-2f,
    -0x1.22b658p-4f, 0x1.0482acp+0f, 0x1.55e4fcp-4f, -0x1.40a942p-2f, 0x1.5436b4p-3f, -0x1.0f01f2p+0f, -0x1.2aec46p-1f,
    -0x1.42f446p-6f, 0x1.d8063p-5f, 0x1.5ecb88p-2f, -0x1.1363cap+0f, 0x1.d3570cp-2f, 0x1.d9ed26p-2f, 0x1.ff6984p-5f,
    -0x1.d45b12p-2f, -0x1.b04f22p-1f, 0x1.4e13dcp+0f, 0x1.ba779cp-2f, -0x1.4841dep+0f, 0x1.490486p-2f, 0x1.e3f5ep-1f,
    -0x1.cf2864p-5f, 0x1.452adap+0f, -0x1.0be162p+0f, 0x1.47356cp-4f, 0x1.88d944p-1f, -0x1.b0043ep-2f, 0x1.ecf3b4p-3f,
    -0x1.63488ap-1f,
};

inline constexpr double rmsprop_0_float64[] = {
    0x1.27502a5bf5198p-1, 0x1.9656babbb6cabp-1, -0x1.ab00255af0f35p-2, -0x1.f491d5a067778p-3, -0x1.26d5252c9c4d8p-3,
    0x1.83a0a61264596p-1, 0x1.d1c8c4cf677d5p-1, -0x1.e15c9a48c26dp-2, -0x1.cd42ccfbd72e2p-4, -0x1.322f34c296b03p-1,
    -0x1.ea30dd4c0a442p-2, 0x1.2fbf1de4935bp-5, 0x1.c0801ac01c679p-1, 0x1.3ee321a2c382ep-2, -0x1.37e8d2dd118b4p-1,
    0x1.0f9c0de2ec475p-4, -0x1.82d858a3d98d6p-5, -0x1.f295d5d51288ep-3, -0x1.4f5fe56d32f87p-1, -0x1.bed965c9e57fap-1,
    0x1.203fe6b997afdp-1, 0x1.1ed01269bba6ep-2, -0x1.74d30d371a419p-1, 0x1.cbcfdb26326a4p-5, 0x1.8134dd31364e8p-1,
    0x1.19780a06ef931p-4, 0x1.1613f92d2e8ecp+0, -0x1.d87559d0cf581p-1, -0x1.c83f8b6b7421fp-3, 0x1.e0d245ac08864p-1,
    -0x1.4a17999c02db5p-1, -0x1.e3c92a76b224bp-3, -0x1.9b5be6444f735p-1, 0x1.6261274d0953p-1, 0x1.c823813050968p-1,
    -0x1.536877cfe8388p-2, -0x1.e290f359b960ep-4, 0x1.998b680bf1958p-7, 0x1.4280cae020a19p-1, 0x1.23bfe68c9397cp-1,
    -0x1.89563422644c3p-2, -0x1.07c17e3014e52p-3, -0x1.5b519806bf439p-1, -0x1.245d1aba02326p-2, 0x1.89203e15adc8ap-3,
    0x1.b11bebe9de833p-1, 0x1.93a60262da0f1p-2, -0x1.dbcad99d473f8p-1, 0x1.328465ef498e9p-3, -0x1.7ee35273c7f6ep-3,
    -0x1.18873ab29c224p-4, -0x1.4c148f2573512p-1, -0x1.949dbb44d82a4p-1, 0x1.1c9e290d33b48p-1, 0x1.038095c47b81dp-2,
    -0x1.7dcf28ae4072p-1, 0x1.15795e7393e67p-2, 0x1.adbfa51b8ed17p-1, 0x1.018a5226945ccp-7, 0x1.1f34427dee0fcp+0,
    -0x1.130edac0c6055p+0, 0x1.cb0944ba5dfb4p-7, 0x1.02c8a706a37d8p+0, -0x1.7006b3f7e2eeap-1, -0x1.3ecfacb6ac19fp-2,
    -0x1.b4cd1caeda0cep-1, 0x1.e99125a422fb8p-1, 0x1.c17680b651181p-1, -0x1.28e5ef23a1709p-2, 0x1.3990739c709ebp-2,
    -0x1.22b67bd4c2659p-4, 0x1.048294d62ffd2p+0, 0x1.55e4cfa79d144p-4, -0x1.40a93bdc950b7p-2, 0x1.5436bb123451dp-3,
    -0x1.0f01f6937ae89p+0, -0x1.2aec5b9703a74p-1, -0x1.42f4c92c39afcp-6, 0x1.d8061bd7b071ep-5, 0x1.5ecb6b072a31cp-2,
    -0x1.1363d0cc4206ep+0, 0x1.d3571688d31e3p-2, 0x1.d9ed3272f557ep-2, 0x1.ff69a599eb769p-5, -0x1.d45b0197a315bp-2,
    -0x1.b04f09667bb39p-1, 0x1.4e13d8940950cp+0, 0x1.ba77b69296b9fp-2, -0x1.4841d79f05d8p+0, 0x1.49046bb14ba74p-2,
    0x1.e3f5d1c61110ep-1, -0x1.cf28b71276133p-5, 0x1.452ac423dfd83p+0, -0x1.0be160b97f268p+0, 0x1.47359d1967e4cp-4,
    0x1.88d9473347f54p-1, -0x1.b0041e7bc202cp-2, 0x1.ecf3dd59ea523p-3, -0x1.63488caab1c92p-1,
};

inline constexpr float rmsprop_1_float32[] = {
    0x1.e43eap-1f, -0x1.4a4838p-1f, 0x1.430ba4p-1f, 0x1.47f528p-1f, -0x1.f9a4b8p-1f, 0x1.db2988p-2f, -0x1.98f574p-1f,
    -0x1.116e1cp-7f, -0x1.d0effp-1f, 0x1.c1fb06p-5f, -0x1.8d733p-2f, -0x1.4e077p-1f, 0x1.b2ec9p-1f, -0x1.38cabcp-4f,
    -0x1.9c42f8p-2f, -0x1.37a5bep-3f, 0x1.b0dd64p-1f, 0x1.1ef9e8p-2f, 0x1.3c628p-1f, 0x1.e40acp-1f, -0x1.48ddb2p-1f,
    0x1.3fa3aep-1f, 0x1.42d67p-1f, -0x1.f787b2p-1f, 0x1.d97d86p-2f, -0x1.947a6p-1f, -0x1.84afb8p-7f, -0x1.ce0662p-1f,
    0x1.b94a7cp-5f, -0x1.8a1c2ap-2f, -0x1.4fae58p-1f, 0x1.b00ba2p-1f, -0x1.2a800ep-4f, -0x1.a531cap-2f, -0x1.2eebaep-3f,
    0x1.acd756p-1f, 0x1.1f3a9p-2f, 0x1.3e4a82p-1f, 0x1.d3d13p-1f, -0x1.60c77ep-1f, 0x1.264e94p-1f, 0x1.4873a4p-1f,
    -0x1.ff1b62p-1f, 0x1.e85e62p-2f, -0x1.8f7a0cp-1f, 0x1.0256c4p-4f, -0x1.eb39dep-1f, 0x1.1263bap-3f, -0x1.9b957ep-2f,
    -0x1.749408p-1f, 0x1.a09714p-1f, -0x1.34d24ap-4f, -0x1.ba0ec6p-2f, -0x1.0501fp-3f, 0x1.9f736ep-1f, 0x1.3ad50ap-2f,
    0x1.3dfb8ep-1f,
};

inline constexpr double rmsprop_1_float64[] = {
    0x1.e43e9f929bf33p-1, -0x1.4a48386c58a4bp-1, 0x1.430ba393141f1p-1, 0x1.47f5286ceb1p-1, -0x1.f9a4b86cd9d41p-1,
    0x1.db29872d92fd3p-2, -0x1.98f573b59017p-1, -0x1.116e1b4d1bf0ap-7, -0x1.d0eff0687857ep-1, 0x1.c1fb06c6be09p-5,
    -0x1.8d7330da7c062p-2, -0x1.4e07706d5e20dp-1, 0x1.b2ec906c59d35p-1, -0x1.38cabcaa1e5b7p-4, -0x1.9c42f7263ca71p-2,
    -0x1.37a5be4de1aa4p-3, 0x1.b0dd646588256p-1, 0x1.1ef9e7258927bp-2, 0x1.3c627f9298ebfp-1, 0x1.e40ac34327539p-1,
    -0x1.48ddb204a70b8p-1, 0x1.3fa3acd923d91p-1, 0x1.42d6729ba92d5p-1, -0x1.f787b20a4a6d8p-1, 0x1.d97d8551ad1b6p-2,
    -0x1.947a5c90cc4b4p-1, -0x1.84afb9915bbcap-7, -0x1.ce0660d1952b9p-1, 0x1.b94a7de4d2e22p-5, -0x1.8a1c295ba6f63p-2,
    -0x1.4fae5933912e7p-1, 0x1.b00ba3eff0a3p-1, -0x1.2a800fd01f508p-4, -0x1.a531cac8ab676p-2, -0x1.2eebad51060ddp-3,
    0x1.acd7556ff81b2p-1, 0x1.1f3a8e404e626p-2, 0x1.3e4a82d7750cp-1, 0x1.d3d136b9fd3e9p-1, -0x1.60c76b939275cp-1,
    0x1.264e6ff5785a7p-1, 0x1.4873905cbac15p-1, -0x1.ff1b5d5d0e5d3p-1, 0x1.e85e67abf8fcfp-2, -0x1.8f7a1cf95ba3cp-1,
    0x1.0256af732b58fp-4, -0x1.eb39ce513eb44p-1, 0x1.1263b703210f2p-3, -0x1.9b956bf5fd17ep-2, -0x1.74940cf1fdf87p-1,
    0x1.a09722a493eccp-1, -0x1.34d25894fb62p-4, -0x1.ba0ed84e6aa7bp-2, -0x1.05020797f6317p-3, 0x1.9f735f7f64fe8p-1,
    0x1.3ad5004919c42p-2, 0x1.3dfba3230dcdp-1,
};

inline constexpr float rmsprop_2_float32[] = {
    -0x1.d546b4p-1f, 0x1.6158ep-2f, 0x1.284074p-1f, 0x1.db27cp-1f, 0x1.0cfda8p-2f, -0x1.d027fcp-1f, 0x1.571b74p-2f,
    0x1.18e44cp-1f, 0x1.cbcb98p-1f, 0x1.02c038p-2f, -0x1.a0502cp-2f, 0x1.b87454p-3f, 0x1.0ea6d4p-1f, 0x1.d6091p-1f,
    0x1.bb111cp-2f,
};

inline constexpr double rmsprop_2_float64[] = {
    -0x1.d546b3b5180dp-1, 0x1.6158df5f3fb8bp-2, 0x1.28407450fa529p-1, 0x1.db27bfb84020cp-1, 0x1.0cfda8a191c5bp-2,
    -0x1.d027fb63f192ap-1, 0x1.571b72fe2001dp-2, 0x1.18e44b5df104bp-1, 0x1.cbcb96c931d2ap-1, 0x1.02c03892190a3p-2,
    -0x1.a0500c9db3b4cp-2, 0x1.b8744b01b637ap-3, 0x1.0ea6d3c146309p-1, 0x1.d60908513d87bp-1, 0x1.bb112232a2d72p-2,
};

inline constexpr float rmsprop_3_float32[] = {
    -0x1.6ac3b2p-1f, -0x1.3ad4dp-1f, -0x1.625e3ep-4f, -0x1.03596ep-3f, 0x1.c347b4p-1f, -0x1.d197c4p-1f, -0x1.78c3ccp-1f,
    -0x1.2b619ep-2f, -0x1.010388p-2f, 0x1.e69006p-1f, -0x1.173ee8p-1f, -0x1.08c2fep+0f, -0x1.1cfd64p-1f,
    -0x1.7420b6p-2f, 0x1.768e78p-1f,
};

inline constexpr double rmsprop_3_float64[] = {
    -0x1.6ac3b1e1ac9dcp-1, -0x1.3ad4cfc1880cap-1, -0x1.625e3de9b50f3p-4, -0x1.03596d6692b6cp-3, 0x1.c347b2ffc8977p-1,
    -0x1.d197c6d555e26p-1, -0x1.78c3cf29ae599p-1, -0x1.2b619e6df1655p-2, -0x1.010387213e1adp-2, 0x1.e690062b2abf5p-1,
    -0x1.173ef1c462939p-1, -0x1.08c30226543a4p+0, -0x1.1cfd6fb4a43c2p-1, -0x1.7420b486de3f3p-2, 0x1.768e6981db744p-1,
};

inline constexpr float rmsprop_4_float32[] = {
    -0x1.fbd15ep-2f, -0x1.063ed2p-2f, -0x1.db7856p-2f, -0x1.db77dap-4f, 0x1.b8056p-1f, -0x1.5d6bb6p-1f, -0x1.867cf8p-2f,
    -0x1.c4ac7p-2f, -0x1.360184p-5f, 0x1.a98166p-1f, -0x1.ff063ap-2f, -0x1.d61654p-1f, -0x1.ba7c36p-2f, 0x1.31a888p-1f,
    0x1.2cdbbap-1f,
};

inline constexpr double rmsprop_4_float64[] = {
    -0x1.fbd15e665198ep-2, -0x1.063ed199a06p-2, -0x1.db78566660d2ep-2, -0x1.db77d9997cec5p-4, 0x1.b80560ccd5dd9p-1,
    -0x1.5d6bb4472e68ep-1, -0x1.867cf4188e724p-2, -0x1.c4ac6e86ccb65p-2, -0x1.3601846a8a5a2p-5, 0x1.a98165fcc4f49p-1,
    -0x1.ff060d2f0337p-2, -0x1.d6164e43c50dap-1, -0x1.ba7c10b858ed3p-2, 0x1.31a89cc6558bbp-1, 0x1.2cdbc2b7d0a39p-1,
};

inline constexpr float rmsprop_5_float32[] = {
    0x1.fc8c12p-2f, -0x1.5b26bep-1f, -0x1.846e56p-2f, 0x1.2322cp-1f, -0x1.0430fep-1f, 0x1.dbca26p-2f, -0x1.863248p-2f,
    0x1.63de1ep-1f, 0x1.a0ec28p-1f, 0x1.8b8448p-3f, -0x1.90a062p-2f, 0x1.5104cp-6f, -0x1.504bc6p-2f, 0x1.c649fcp-2f,
    0x1.1ad97ap-1f, -0x1.3cb8cep-4f, 0x1.c39546p-1f, -0x1.92cc9ap-2f, 0x1.4b1fa6p-1f, 0x1.fc409ep-2f, -0x1.9da3ap-2f,
    -0x1.7eb6fap-3f, 0x1.550f3cp-2f, -0x1.2b5632p-1f, 0x1.ba5be8p-2f, -0x1.8099d2p-2f, 0x1.29c208p-1f, 0x1.651a0ep-1f,
    0x1.255594p-5f, -0x1.45089p-3f, 0x1.5f6d4p-3f, -0x1.31438ep-2f, 0x1.b6df7p-1f, 0x1.703412p-2f, 0x1.69e60ep-3f,
    0x1.02ace6p+0f, -0x1.77e706p-2f, 0x1.22d886p-1f, 0x1.3a4d2ep-2f, -0x1.8b9c04p-2f, -0x1.40281p-2f, 0x1.f6dc32p-3f,
    -0x1.2208cp-1f, 0x1.86259p-2f, 0x1.b9d0fcp-3f, 0x1.f926bp-2f, 0x1.7a3f82p-2f, 0x1.05c128p-3f, 0x1.2f8664p-2f,
    0x1.3a3024p-2f, -0x1.350616p-3f, 0x1.1c9d82p-1f, -0x1.a025eap-2f, 0x1.1d0094p-1f, 0x1.4a1c8p-2f, -0x1.7efa1ap-2f,
    0x1.5b9aa4p-1f,
};

inline constexpr double rmsprop_5_float64[] = {
    0x1.fc8c1285ec907p-2, -0x1.5b26bd37b8018p-1, -0x1.846e55b5397eep-2, 0x1.2322bf5f8c643p-1, -0x1.0430fd3922635p-1,
    0x1.dbca256c7a3f4p-2, -0x1.8632471dee6f2p-2, 0x1.63de1dfca069bp-1, 0x1.a0ec28de59d12p-1, 0x1.8b8449a1ab9dap-3,
    -0x1.90a062769d707p-2, 0x1.5104c6ee6fc74p-6, -0x1.504bc58dcfdf2p-2, 0x1.c649fa99388a3p-2, 0x1.1ad979932c7f7p-1,
    -0x1.3cb8cc9dadfa7p-4, 0x1.c395460717bb9p-1, -0x1.92cc9a56d9dbdp-2, 0x1.4b1fa529b2335p-1, 0x1.fc409e85bd763p-2,
    -0x1.9da39b48a0804p-2, -0x1.7eb6f6826c4f2p-3, 0x1.550f3c9f9a387p-2, -0x1.2b5630f36b822p-1, 0x1.ba5be8c10bde7p-2,
    -0x1.8099d0f14169ap-2, 0x1.29c2099cb15cp-1, 0x1.651a10e605452p-1, 0x1.2555965163c72p-5, -0x1.45088c873cd98p-3,
    0x1.5f6d420e1e2bap-3, -0x1.31438af3151c2p-2, 0x1.b6df7278669eap-1, 0x1.703412657bc9fp-2, 0x1.69e61002aa856p-3,
    0x1.02ace4c6110e6p+0, -0x1.77e706f2938abp-2, 0x1.22d883ea78b4cp-1, 0x1.3a4d1f4d35275p-2, -0x1.8b9bf86174cefp-2,
    -0x1.402818acc8a6fp-2, 0x1.f6dc4c4bbc75fp-3, -0x1.2208becfb7531p-1, 0x1.8625abf3e1b6cp-2, 0x1.b9d11a6a257fdp-3,
    0x1.f926bd837e437p-2, 0x1.7a3f717402fa5p-2, 0x1.05c131fc8575dp-3, 0x1.2f866cf917fccp-2, 0x1.3a301c6fa6304p-2,
    -0x1.350628d5ede37p-3, 0x1.1c9d8d6ff3e7p-1, -0x1.a025f4ce6d9f1p-2, 0x1.1d009d4ba4a27p-1, 0x1.4a1c84aa1e2a7p-2,
    -0x1.7efa14fff22p-2, 0x1.5b9aae3fe4ef3p-1,
};

inline constexpr float rmsprop_6_float32[] = {
    0x1.a5a0a4p-2f, -0x1.7de408p-5f, 0x1.f90344p-2f, 0x1.d73ca8p-3f, 0x1.5ed3b6p-2f, 0x1.051e02p-1f, -0x1.429854p-4f,
    0x1.d2fb6ep-2f, 0x1.11805ep-2f, 0x1.4fb118p-2f, 0x1.ad285p-1f, 0x1.3409bp-4f, 0x1.c482ccp-2f, -0x1.c4f0f4p-6f,
    0x1.dcdb16p-2f,
};

inline constexpr double rmsprop_6_float64[] = {
    0x1.a5a0a44ea0feap-2, -0x1.7de40747d890cp-5, 0x1.f903438667452p-2, 0x1.d73ca66bc6008p-3, 0x1.5ed3b57c4c439p-2,
    0x1.051e030dba13dp-1, -0x1.4298559f25542p-4, 0x1.d2fb6d5915854p-2, 0x1.11805fefea9fap-2, 0x1.4fb11775bff98p-2,
    0x1.ad2852e5166eep-1, 0x1.3409ad3c22f65p-4, 0x1.c482e4682214bp-2, -0x1.c4f0c41c15371p-6, 0x1.dcdb05c1f011dp-2,
};

inline constexpr float rmsprop_7_float32[] = {
    -0x1.846abcp-3f, -0x1.7dcf8cp-4f, -0x1.3f789cp-4f,
};

inline constexpr double rmsprop_7_float64[] = {
    -0x1.846abd3b58f1p-3, -0x1.7dcf8f9c7f215p-4, -0x1.3f78914288bap-4,
};

inline constexpr float rmsprop_8_float32[] = {
    -0x1.2a59ccp-4f, 0x1.4c1d68p-1f, -0x1.196e2cp-1f, 0x1.e2b0dcp-2f, -0x1.82df36p-2f, 0x1.2d4988p-1f, 0x1.2d1ceap-1f,
    0x1.80d134p-2f, -0x1.4b3268p-1f, 0x1.390096p-1f, 0x1.53fe56p-1f, 0x1.d63a94p-2f, 0x1.b146b8p-2f, 0x1.29169ap-1f,
    0x1.1c387ap-1f, -0x1.998a36p-1f, 0x1.f1f888p-1f, -0x1.5ed808p-2f, -0x1.9ebeaap-4f, -0x1.d575eep-6f, 0x1.25aee4p-1f,
    -0x1.7ab45ep-1f, 0x1.133da8p-1f, -0x1.0c3034p-1f, 0x1.3440e6p-1f, 0x1.4dd79cp-2f, 0x1.a9e604p-2f, -0x1.90735p-1f,
    0x1.544d0ep-1f, 0x1.5e1972p-1f, 0x1.2cfb5cp-1f, 0x1.0c85e6p-1f, 0x1.63a606p-1f, 0x1.a10242p-2f, -0x1.20ca66p-1f,
    0x1.fe2298p-1f, -0x1.858adep-3f, -0x1.0ad8e8p-2f, 0x1.f343c8p-3f, 0x1.a48df8p-1f, -0x1.e0ec3cp-2f, 0x1.a37c0ep-2f,
    -0x1.1268ep-1f, 0x1.7e8d7ep-1f, 0x1.f434cp-2f, 0x1.86c1dap-4f, -0x1.b461ep-1f, 0x1.1148bcp-1f, 0x1.596524p-2f,
    0x1.a59c84p-2f, 0x1.ddc256p-3f, 0x1.2503d4p+0f, 0x1.723902p-1f, -0x1.4e0ff4p-3f, 0x1.edc354p-1f, -0x1.47d224p-3f,
    -0x1.0819d8p-3f,
};

inline constexpr double rmsprop_8_float64[] = {
    -0x1.2a59ca96a3d63p-4, 0x1.4c1d68p-1, -0x1.196e2cp-1, 0x1.e2b0dd70c9d1p-2, -0x1.82df3577c791cp-2, 0x1.2d4988p-1,
    0x1.2d1cea1e7c02bp-1, 0x1.80d13596044f7p-2, -0x1.4b3266f48af08p-1, 0x1.390096d227146p-1, 0x1.53fe568d989fcp-1,
    0x1.d63a939921cc8p-2, 0x1.b146b8p-2, 0x1.2916993fb30a1p-1, 0x1.1c38792e074c8p-1, -0x1.998a35ef1b74fp-1,
    0x1.f1f888p-1, -0x1.5ed808p-2, -0x1.9ebeaa52cda17p-4, -0x1.d575e06ace90dp-6, 0x1.25aee3ade5ea7p-1,
    -0x1.7ab45ff593c33p-1, 0x1.133da81cc6fe3p-1, -0x1.0c30344aa234ap-1, 0x1.3440e524490c6p-1, 0x1.4dd79c17b30aep-2,
    0x1.a9e605e417871p-2, -0x1.90734c9ec6356p-1, 0x1.544d0d503380ep-1, 0x1.5e197428f87ecp-1, 0x1.2cfb5c331435fp-1,
    0x1.0c85e6b04818p-1, 0x1.63a606b6ae5d8p-1, 0x1.a102416715379p-2, -0x1.20ca6663ade15p-1, 0x1.fe22939481c7bp-1,
    -0x1.858aded656195p-3, -0x1.0ad8e5e8e47f4p-2, 0x1.f343c2573f608p-3, 0x1.a48de62ea9f9cp-1, -0x1.e0ec525fbd296p-2,
    0x1.a37c0547c501dp-2, -0x1.1268e204a5f7ep-1, 0x1.7e8d72da2a7dcp-1, 0x1.f434a1eedba85p-2, 0x1.86c19268a7186p-4,
    -0x1.b461c80704c33p-1, 0x1.1148c045f0802p-1, 0x1.596513a4d0004p-2, 0x1.a59c6ea9b2b91p-2, 0x1.ddc26bc975cd2p-3,
    0x1.2503cfa81dec3p+0, 0x1.7238f9a1658bp-1, -0x1.4e10178487e2fp-3, 0x1.edc3084bc0a8ep-1, -0x1.47d2370ce7ad1p-3,
    -0x1.0819d3f2aae4ep-3,
};

inline constexpr float rmsprop_9_float32[] = {
    -0x1.e0493ep-2f, 0x1.eaf1b2p-2f, -0x1.eefb6p-1f, -0x1.6c386ep-2f, 0x1.f8eeacp-3f, 0x1.0bffcp-1f, 0x1.f870ep-1f,
    0x1.5d7974p-1f, 0x1.493218p-6f, 0x1.484c88p-1f, -0x1.2fc688p-1f, 0x1.b75738p-1f, 0x1.f1809cp-1f, 0x1.8bab34p-1f,
    -0x1.fef4b4p-1f, -0x1.c4edaep-2f, -0x1.f48d68p-6f, -0x1.b22318p-1f, 0x1.1c05ccp-3f, -0x1.37d198p-1f, 0x1.d2a826p-2f,
    -0x1.b1121p-1f, -0x1.0dbfd2p-2f, 0x1.64e0e2p-2f, 0x1.bbc89ap-2f, 0x1.087468p+0f, 0x1.a12c02p-2f, 0x1.ed8c6ap-5f,
    0x1.3779eap-1f, -0x1.40462cp-1f, 0x1.d32c44p-1f, 0x1.b6a2f6p-1f, 0x1.d06b2ep-1f, -0x1.f460eep-1f, -0x1.f1329ap-2f,
    0x1.b385a8p-4f, -0x1.c9ad06p-1f, 0x1.45b75cp-3f, -0x1.dee232p-2f, 0x1.e6d5c8p-1f, -0x1.1de0bap+0f, -0x1.2b7df8p+0f,
    0x1.b3b9f6p-3f, 0x1.7124d6p-3f, 0x1.904ba8p+0f, 0x1.eb99a2p-3f, -0x1.5ed262p-3f, 0x1.6f54cep-1f, -0x1.733a3ap-1f,
    0x1.43d5a2p+0f, 0x1.1dd4a6p-1f, 0x1.9ce07p+0f, -0x1.01f1f6p+0f, -0x1.52c66p-1f, -0x1.ead5f8p-3f, -0x1.01b2d2p-1f,
    0x1.c2d734p-5f,
};

inline constexpr double rmsprop_9_float64[] = {
    -0x1.e0493e6666303p-2, 0x1.eaf1b19999aa5p-2, -0x1.eefb5f33332aep-1, -0x1.6c386e6664ae1p-2, 0x1.f8eeaccccc9b6p-3,
    0x1.0bffbf33332cbp-1, 0x1.f870df3333293p-1, 0x1.5d797333330f4p-1, 0x1.493219999b58p-6, 0x1.484c8733332bfp-1,
    -0x1.2fc687333326ap-1, 0x1.b75738ccccd3p-1, 0x1.f1809b3333176p-1, 0x1.8bab34ccccd4fp-1, -0x1.fef4b33333197p-1,
    -0x1.c4edae666657ep-2, -0x1.f48d6666157b4p-6, -0x1.b22318cccce37p-1, 0x1.1c05cccccc9e6p-3, -0x1.37d19997bf87cp-1,
    0x1.d2a824b1f019fp-2, -0x1.b1120e9b43518p-1, -0x1.0dbfd2560192ap-2, 0x1.64e0e39af25bap-2, 0x1.bbc897c7ccc85p-2,
    0x1.08746873c79f9p+0, 0x1.a12bfd191aa26p-2, 0x1.ed8c6f5c26649p-5, 0x1.3779e936c4dc6p-1, -0x1.40462b14a62ebp-1,
    0x1.d32c479b210dep-1, 0x1.b6a2f3a145e28p-1, 0x1.d06b307ba2864p-1, -0x1.f460efc47b9f7p-1, -0x1.f132999be92dap-2,
    0x1.b385a524cebb6p-4, -0x1.c9ad05fd07972p-1, 0x1.45b75b96d79fcp-3, -0x1.dee2299873cafp-2, 0x1.e6d5ebbe0aa5fp-1,
    -0x1.1de0c784a2216p+0, -0x1.2b7decc8980a3p+0, 0x1.b3b9cf5ba8bfep-3, 0x1.712512ef48d86p-3, 0x1.904bb717b03dbp+0,
    0x1.eb99857c50b9bp-3, -0x1.5ed273a9b3d15p-3, 0x1.6f54c741838ffp-1, -0x1.733a43784edaep-1, 0x1.43d5c62e91b6dp+0,
    0x1.1dd4b6cf00eeap-1, 0x1.9ce07b60bc5f5p+0, -0x1.01f1f46d18fdep+0, -0x1.52c65bda4f07fp-1, -0x1.ead609ed7f05ep-3,
    -0x1.01b2dcc6fb17cp-1, 0x1.c2d787c767aacp-5,
};

inline constexpr float rmsprop_10_float32[] = {
    -0x1.b192c4p-1f, -0x1.29dd28p-1f, 0x1.179c2p-1f, 0x1.4c1332p-1f, 0x1.9a308ap-1f, 0x1.ecfd4p-2f, 0x1.d2523p-1f,
    0x1.68ce4p-6f, 0x1.023d9cp+0f, 0x1.a93aacp-1f, -0x1.cb88cp-3f, -0x1.32fe6ep-1f, 0x1.8faa44p-1f, 0x1.45fb02p-2f,
    0x1.f8c092p-1f, 0x1.49f338p-3f, -0x1.96ee18p-1f, -0x1.c5617ep-1f, -0x1.a1287ap-1f, -0x1.ee3884p-1f, -0x1.7b9454p-2f,
    0x1.2d26fcp-1f, 0x1.58cc96p-1f, 0x1.9d319ap-1f, 0x1.ede844p-2f, 0x1.eaa6a8p-1f, 0x1.22d8d6p-5f, 0x1.102ddcp+0f,
    0x1.42e66p-1f, -0x1.bf294p-4f, -0x1.f78442p-2f, 0x1.a51e66p-1f, 0x1.469db4p-3f, 0x1.3b9eb8p+0f, -0x1.6166bcp-6f,
    -0x1.bb9e2ep-1f, -0x1.845892p-1f, -0x1.53f62cp-1f, -0x1.5553f8p+0f, -0x1.1a0c08p-3f, 0x1.1c73eap-1f, -0x1.0ceeap-5f,
    0x1.fed51ep-1f, 0x1.15b338p-1f, 0x1.607eap-1f, 0x1.14ee3ep-1f, 0x1.08109p+0f, 0x1.3090dcp-2f, -0x1.f99b1p-4f,
    -0x1.120d1p-2f, 0x1.d64c0cp-1f, 0x1.f5043p-3f, 0x1.8a8ee6p+0f, 0x1.8043d4p-3f, -0x1.e40514p-1f, -0x1.7c4b0ep-1f,
    -0x1.24382cp-1f,
};

inline constexpr double rmsprop_10_float64[] = {
    -0x1.b192c38ba8098p-1, -0x1.29dd274d0e064p-1, 0x1.179c20f33a4fdp-1, 0x1.4c13320ebaecep-1, 0x1.9a308925544a2p-1,
    0x1.ecfd3fcf1ecc3p-2, 0x1.d2522f2beb34fp-1, 0x1.68ce4003ca064p-6, 0x1.023d9b1d9348cp+0, 0x1.a93aac1bd7dbdp-1,
    -0x1.cb88c0b28db53p-3, -0x1.32fe6e3125a94p-1, 0x1.8faa43b92bf1ep-1, 0x1.45fb01c7371e5p-2, 0x1.f8c0917389ebap-1,
    0x1.49f337016a266p-3, -0x1.96ee1801152b6p-1, -0x1.c5617d9a5d402p-1, -0x1.a12879e8cb81p-1, -0x1.ee388712faa68p-1,
    -0x1.7b94529d0a34ep-2, 0x1.2d26feaefbec2p-1, 0x1.58cc97baa07fdp-1, 0x1.9d3199dc1f80ap-1, 0x1.ede843c4c2e65p-2,
    0x1.eaa6a97284f0fp-1, 0x1.22d8dafc1ddfdp-5, 0x1.102ddb612f813p+0, 0x1.42e65f30269a3p-1, -0x1.bf2940c623d64p-4,
    -0x1.f784444f80c5bp-2, 0x1.a51e64fc9bba3p-1, 0x1.469db27d4e091p-3, 0x1.3b9eb748707e7p+0, -0x1.6166b9eb0f52ap-6,
    -0x1.bb9e2f17f3f33p-1, -0x1.845890e7c9142p-1, -0x1.53f62a47e0094p-1, -0x1.5553fb7e66d05p+0, -0x1.1a0be4e360732p-3,
    0x1.1c73ef3075d83p-1, -0x1.0cef57fed17a4p-5, 0x1.fed50b2f0f3abp-1, 0x1.15b33726524c7p-1, 0x1.607e7cb743d57p-1,
    0x1.14ee44a259ca6p-1, 0x1.08109055c445cp+0, 0x1.30909f8e94ce3p-2, -0x1.f99b4fa526d4bp-4, -0x1.120cf148138dfp-2,
    0x1.d64bedfd68242p-1, 0x1.f5041f7fdd7d6p-3, 0x1.8a8ed3a8cf364p+0, 0x1.8043e1c63315p-3, -0x1.e405129aa9451p-1,
    -0x1.7c4b1a7bcdfe8p-1, -0x1.2438247d8d14ep-1,
};

inline constexpr float rmsprop_11_float32[] = {
    0x1.2bb364p-21f, 0x1.1d8cf8p-20f, 0x1.2f026ep-20f, 0x1.0a127p-21f, 0x1.ea496p-21f, 0x1.b3ba5p-24f, -0x1.787846p-22f,
    0x1.081268p-19f, 0x1.62922p-20f, 0x1.4a4ap-20f, -0x1.18922p-15f, 0x1.461c2ep-18f, -0x1.0c1c34p-19f,
    -0x1.cd212ep-17f, 0x1.f92c22p-17f,
};

inline constexpr double rmsprop_11_float64[] = {
    0x1.2bb365240bf53p-21, 0x1.1d8cf7b75995bp-20, 0x1.2f026e28aa3p-20, 0x1.0a12702f6b42ep-21, 0x1.ea4961690b4e2p-21,
    0x1.b3ba3a51f9e4p-24, -0x1.78784c67ef108p-22, 0x1.08126632150ecp-19, 0x1.62921e7574ff4p-20, 0x1.4a4a019568916p-20,
    -0x1.189222d0adb7fp-15, 0x1.461c4891af783p-18, -0x1.0c1c1b28c67f5p-19, -0x1.cd213d99bcbd1p-17,
    0x1.f92c2abc31e28p-17,
};

inline constexpr float rmsprop_12_float32[] = {
    -0x1.ff27d4p-1f, 0x1.d91ff4p-3f, -0x1.47601ap-2f, -0x1.927484p-1f, -0x1.aceef6p-2f, -0x1.2ce006p+0f, 0x1.f45e4ep-3f,
    -0x1.b350a4p-2f, -0x1.53cc94p-1f, -0x1.508126p-2f, -0x1.2a7ca6p+0f, 0x1.0647b8p-3f, -0x1.4fcf1ep-2f,
    -0x1.de5bdep-2f, -0x1.8fa666p-3f,
};

inline constexpr double rmsprop_12_float64[] = {
    -0x1.ff27d33333333p-1, 0x1.d91ff33333335p-3, -0x1.476019999999ap-2, -0x1.927484ccccccdp-1, -0x1.aceef66666666p-2,
    -0x1.2ce00717f14a1p+0, 0x1.f45e4bcbf8d6fp-3, -0x1.b350a2b8120cbp-2, -0x1.53cc93d1bcac9p-1, -0x1.508123c6c478cp-2,
    -0x1.2a7cc1660a873p+0, 0x1.0647d98a73b46p-3, -0x1.4fcf25f434afbp-2, -0x1.de5bb729a096p-2, -0x1.8fa68a8cf04a1p-3,
};

inline constexpr float rmsprop_13_float32[] = {
    0x1.322844p-40f, 0x1.9632dap-42f, -0x1.525d3p-42f, 0x1.918d4cp-42f, -0x1.4add4p-44f, 0x1.4f2548p-40f,
    0x1.227b2ep-39f, -0x1.e0b84p-40f, 0x1.2b12bp-38f, -0x1.5fb1d8p-40f, 0x1.0f998p-41f, 0x1.b0fc08p-36f,
    -0x1.283276p-35f, -0x1.697372p-38f, -0x1.778f9p-36f,
};

inline constexpr double rmsprop_13_float64[] = {
    0x1.3228436221096p-40, 0x1.9632db8676e9p-42, -0x1.525d30c1eb802p-42, 0x1.918d4c6973754p-42, -0x1.4add3c2cab3p-44,
    0x1.4f2545bfd32dcp-40, 0x1.227b2bfcf4dd2p-39, -0x1.e0b8418c6298bp-40, 0x1.2b12b00bf760dp-38, -0x1.5fb1dadf9927p-40,
    0x1.0f987d6da8758p-41, 0x1.b0fc0345b3955p-36, -0x1.2832881da0debp-35, -0x1.697354b90b5a9p-38,
    -0x1.778fa76106ab7p-36,
};

inline constexpr float rmsprop_14_float32[] = {
    -0x1.63ed3cp-1f, 0x1.25370cp-1f, -0x1.3e1c72p-5f, 0x1.f2773ap-1f, 0x1.7c28d2p-2f, -0x1.67f276p-1f, 0x1.2caceap-1f,
    -0x1.2888d6p-5f, 0x1.f72d7ap-1f, 0x1.8cb218p-2f, -0x1.8d55f2p-1f, 0x1.0af23p-1f, 0x1.290ec8p-3f, 0x1.18488ap+0f,
    0x1.2c0bdcp-2f,
};

inline constexpr double rmsprop_14_float64[] = {
    -0x1.63ed3c3b4ed28p-1, 0x1.25370bfbf3746p-1, -0x1.3e1c71d2f7ba6p-5, 0x1.f2773a67b6cdcp-1, 0x1.7c28d20dce616p-2,
    -0x1.67f276db05dfcp-1, 0x1.2cace97ff105dp-1, -0x1.2888d6db76f07p-5, 0x1.f72d7bab5730bp-1, 0x1.8cb21780aa8fep-2,
    -0x1.8d561e2eff0c3p-1, 0x1.0af254cf7d4acp-1, 0x1.290ec6c68e7f2p-3, 0x1.1848a5e9b185fp+0, 0x1.2c0bdc587bb8cp-2,
};

inline constexpr optim_row<rmsprop_options> rmsprop_rows[] = {
    {{},
     {"the default", "the default",
      0xe2162197u, 33, 0x1p+0f, 0x1p+0f, false, rmsprop_0_float32, rmsprop_0_float64}},
    {{.learning_rate = 0.001f, .alpha = 0.9},
     {"rate 0.001, alpha 0.9", "learning_rate 0.001, alpha 0.9",
      0xf33ec4b8u, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_1_float32, rmsprop_1_float64}},
    {{.alpha = 0.0},
     {"no memory", "alpha 0",
      0xe6882018u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_2_float32, rmsprop_2_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0xd616a1d9u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_3_float32, rmsprop_3_float64}},
    {{.epsilon = 1e-12f},
     {"tiny epsilon", "epsilon 1e-12",
      0x209faac0u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_4_float32, rmsprop_4_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xee36e5d7u, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_5_float32, rmsprop_5_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0x5920da14u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_6_float32, rmsprop_6_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0xbac951a3u, 1, 0x1p+0f, 0x1p+0f, false, rmsprop_7_float32, rmsprop_7_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0xe0566faau, 19, 0x1p+0f, 0x1p+0f, true, rmsprop_8_float32, rmsprop_8_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0xaa7eef26u, 19, 0x1p+0f, 0x1p+20f, false, rmsprop_9_float32, rmsprop_9_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x0330a2fcu, 19, 0x1p+0f, 0x1p-20f, false, rmsprop_10_float32, rmsprop_10_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x489912d5u, 5, 0x1p-20f, 0x1p-40f, false, rmsprop_11_float32, rmsprop_11_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0xce122a22u, 5, 0x1p+0f, 0x1p+60f, false, rmsprop_12_float32, rmsprop_12_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0x7df31907u, 5, 0x1p-40f, 0x1p-60f, false, rmsprop_13_float32, rmsprop_13_float64}},
    {{.epsilon = 1e-12f},
     {"gradients of 2^-40, tiny epsilon", "epsilon 1e-12",
      0x2e70804eu, 5, 0x1p+0f, 0x1p-40f, false, rmsprop_14_float32, rmsprop_14_float64}},
};

inline constexpr float rmsprop_momentum_0_float32[] = {
    0x1.9c4952p-1f, 0x1.596f1cp-2f, 0x1.57a144p-2f, 0x1.2cbbap-6f, 0x1.6e19b6p-3f, -0x1.c5b50ep-1f, -0x1.05baacp-2f,
    0x1.6c2adep-2f, 0x1.06664cp-1f, 0x1.b25faep-1f, -0x1.a57ef2p-1f, 0x1.d35dcap-3f, -0x1.11f36ep-2f, -0x1.f0fc92p-1f,
    -0x1.532288p-4f, 0x1.8ad376p-2f, 0x1.a79dbp-1f, -0x1.04be6ep+0f, 0x1.2a2d86p-1f, 0x1.0f1aaep-1f, -0x1.5b8532p-1f,
    0x1.f74e98p-3f, -0x1.aa7b7cp-3f, -0x1.0d72aap-2f, -0x1.dd6656p-2f, -0x1.b60facp-2f, 0x1.0547d4p-2f, -0x1.b149bp-6f,
    -0x1.80cb52p-1f, -0x1.77bdeep-3f, 0x1.0b2a2ap-1f, -0x1.07b7fp+0f, 0x1.13cb7ap-2f, -0x1.0b73bcp-2f, 0x1.311cf6p-3f,
    -0x1.b0aa34p-1f, -0x1.ff373ap-2f, 0x1.516bp-2f, -0x1.31321p+1f, -0x1.1d5fdep+0f, -0x1.46e34p-5f, -0x1.161122p+0f,
    -0x1.b2b8a2p-3f, -0x1.eccbdep+0f, 0x1.575dfp-1f, 0x1.d4665ep-4f, -0x1.73a7p-1f, -0x1.d49e32p-4f, 0x1.23ee24p-1f,
    0x1.f3aa2p-2f, -0x1.2db6fep+1f, -0x1.00afap-8f, 0x1.b2c0f2p-1f, -0x1.306858p+0f, -0x1.372272p+0f, -0x1.513102p-1f,
    -0x1.0954cep-2f, -0x1.3e77p-1f, 0x1.8fc752p-2f, 0x1.9b8a28p+0f, -0x1.92fff8p-1f, -0x1.028b18p+0f, 0x1.98ad2ap-1f,
    0x1.49daf4p+0f, -0x1.a5cb7ep+0f, 0x1.e4266p-3f, 0x1.0f1992p+2f, 0x1.7ea7b2p+1f, -0x1.c15076p+2f, -0x1.752fdp-1f,
    0x1.081506p+2f, 0x1.cb1412p-1f, -0x1.701988p+0f, 0x1.57b12p+0f, 0x1.35173ap+1f, -0x1.2a0eb2p+1f, -0x1.691f06p+0f,
    0x1.7bf248p+2f, 0x1.5207f2p-1f, -0x1.211f92p+2f, 0x1.033f1cp+2f, -0x1.a2a818p-2f, -0x1.5e67eep-3f, -0x1.b75f8ap+2f,
    -0x1.68577p+0f, 0x1.a4ceaep-1f, -0x1.3e08c4p+2f, 0x1.413acep+2f, -0x1.d79f86p+2f, -0x1.dadfc4p+2f, -0x1.2826b6p+0f,
    0x1.694ae4p+3f, 0x1.68c83p+1f, -0x1.32bb0cp+2f, 0x1.f202fcp+1f, 0x1.afc2a4p+1f, -0x1.593684p-4f, 0x1.78a6dap-1f,
    -0x1.897288p+0f,
};

inline constexpr double rmsprop_momentum_0_float64[] = {
    0x1.9c49513e813bap-1, 0x1.596f1c7152de2p-2, 0x1.57a143df63a8p-2, 0x1.2cbba802b9a74p-6, 0x1.6e19b5248656ep-3,
    -0x1.c5b50ecf521d8p-1, -0x1.05baacde82d57p-2, 0x1.6c2add8bd12c7p-2, 0x1.06664cfc247b6p-1, 0x1.b25faedce8789p-1,
    -0x1.a57ef2b27b94cp-1, 0x1.d35dc9983cf7bp-3, -0x1.11f36da835b11p-2, -0x1.f0fc9287e45ecp-1, -0x1.532289396f0eep-4,
    0x1.8ad375aea0e86p-2, 0x1.a79db12b83e7p-1, -0x1.04be6d2b639aap+0, 0x1.2a2d854c16435p-1, 0x1.0f1aadd9d9e42p-1,
    -0x1.5b8532c59fafp-1, 0x1.f74e96872fe63p-3, -0x1.aa7b7b050d55ap-3, -0x1.0d72aa6e807a8p-2, -0x1.dd6655647c684p-2,
    -0x1.b60fac581b589p-2, 0x1.0547d49914e95p-2, -0x1.b149a86d74d7p-6, -0x1.80cb515d86fb6p-1, -0x1.77bded1cdb794p-3,
    0x1.0b2a2acfdcdeap-1, -0x1.07b7efcf1b4a4p+0, 0x1.13cb7a492dd74p-2, -0x1.0b73c7507e615p-2, 0x1.311cf4f9b58fep-3,
    -0x1.b0aa34751a3edp-1, -0x1.ff373a1892f5p-2, 0x1.516affc20ea27p-2, -0x1.3132112963a74p+1, -0x1.1d5fde48ccd49p+0,
    -0x1.46e3294825f5cp-5, -0x1.16112349b8d46p+0, -0x1.b2b8a3696fcfbp-3, -0x1.eccbe183216ep+0, 0x1.575df0368475p-1,
    0x1.d466693db9598p-4, -0x1.73a7042a2362ep-1, -0x1.d49e346336232p-4, 0x1.23ee271049415p-1, 0x1.f3aa22dbddcaep-2,
    -0x1.2db6fe6be27b6p+1, -0x1.00b32a8270ddp-8, 0x1.b2c0eea44cbb8p-1, -0x1.30685a8c9767p+0, -0x1.3722736ab6c28p+0,
    -0x1.513102a4f48a6p-1, -0x1.0954cdd41a991p-2, -0x1.3e76fc5b5b5b2p-1, 0x1.8fc75c421f1b7p-2, 0x1.9b8a2d68452fap+0,
    -0x1.92fff994fad7dp-1, -0x1.028b1692052aep+0, 0x1.98ad2d8992119p-1, 0x1.49daf6df5e8bp+0, -0x1.a5cb7e02d7857p+0,
    0x1.e42661a2a162ep-3, 0x1.0f19aa0c4eecep+2, 0x1.7ea7c7534a237p+1, -0x1.c15087b2bb2cdp+2, -0x1.752ff86da489ep-1,
    0x1.08150964edbe5p+2, 0x1.cb143782a7a54p-1, -0x1.7019a047fc52p+0, 0x1.57b132a69e88cp+0, 0x1.351748ff6da7p+1,
    -0x1.2a0ebd52b2ab1p+1, -0x1.691f0e817e9d8p+0, 0x1.7bf26528de8b9p+2, 0x1.52080149e641ap-1, -0x1.211fa4f02cab5p+2,
    0x1.033f2b6ed1907p+2, -0x1.a2a818ac22303p-2, -0x1.5e6774745953ap-3, -0x1.b75f980eb137bp+2, -0x1.685789b7da4e9p+0,
    0x1.a4cec96b9219ep-1, -0x1.3e08c2203eeeep+2, 0x1.413acfbc66b14p+2, -0x1.d79f929e1c6dfp+2, -0x1.dadfde76f611p+2,
    -0x1.2826cb3bfd454p+0, 0x1.694af298269bbp+3, 0x1.68c839ff2aebp+1, -0x1.32bb18f97d03dp+2, 0x1.f203274e29426p+1,
    0x1.afc2adea59e76p+1, -0x1.59370db45e092p-4, 0x1.78a6c1fbc46b8p-1, -0x1.8972a40948771p+0,
};

inline constexpr float rmsprop_momentum_1_float32[] = {
    0x1.0c9838p-2f, -0x1.316a7cp-4f, 0x1.b0b39p-1f, 0x1.0404bep-3f, -0x1.64bd28p-1f, -0x1.ae7d9cp-4f, 0x1.af0174p-6f,
    -0x1.0be3a4p-1f, 0x1.fe8564p-4f, -0x1.e5784cp-1f, -0x1.c61b74p-1f, 0x1.8def32p-1f, -0x1.af3dfp-1f, 0x1.c53002p-3f,
    0x1.61abe4p-4f, -0x1.40e958p-2f, -0x1.9fb446p-5f, 0x1.f552d2p-3f, 0x1.f65c5p-2f, 0x1.10fc6ap-2f, -0x1.e5870ap-5f,
    0x1.ab026cp-1f, 0x1.b02196p-4f, -0x1.67dbecp-1f, -0x1.97f586p-4f, 0x1.0e3972p-5f, -0x1.0dba26p-1f, 0x1.ce63ep-4f,
    -0x1.e29806p-1f, -0x1.c5d8dap-1f, 0x1.906c7ap-1f, -0x1.ad4e24p-1f, 0x1.c2f1fp-3f, 0x1.9d60bp-4f, -0x1.327338p-2f,
    -0x1.046692p-4f, 0x1.11a974p-2f, 0x1.0153bep-1f, 0x1.be4054p-3f, -0x1.90b41p-5f, 0x1.efb53cp-1f, 0x1.136d4ep-3f,
    -0x1.78a5e2p-1f, -0x1.97c38ep-4f, -0x1.83512ep-5f, -0x1.3e2608p-1f, 0x1.acadaep-4f, -0x1.8f70cep-1f,
    -0x1.9b4f34p-1f, 0x1.82ad2cp-1f, -0x1.f07cbap-1f, 0x1.13e666p-2f, 0x1.9dd7ep-5f, -0x1.908aacp-2f, -0x1.4488bap-4f,
    0x1.3ce196p-4f, 0x1.0d46c4p-1f,
};

inline constexpr double rmsprop_momentum_1_float64[] = {
    0x1.0c983730640fcp-2, -0x1.316a7cc93e2cbp-4, 0x1.b0b3906a638fp-1, 0x1.0404be577faebp-3, -0x1.64bd286d61e8cp-1,
    -0x1.ae7d9cc5c112bp-4, 0x1.af0173329bd3dp-6, -0x1.0be3a46b9dd7ep-1, 0x1.fe85636129524p-4, -0x1.e5784b9305effp-1,
    -0x1.c61b746d36e7ap-1, 0x1.8def328547fdp-1, -0x1.af3def960c2e9p-1, 0x1.c53001b401c54p-3, 0x1.61abe3615ed51p-4,
    -0x1.40e958d7acf99p-2, -0x1.9fb446ce0086cp-5, 0x1.f552d1b2f01cep-3, 0x1.f65c4f548ee38p-2, 0x1.10fc6a2a9bb57p-2,
    -0x1.e5870ccd8e564p-5, 0x1.ab026e09e2907p-1, 0x1.b02199bc7210fp-4, -0x1.67dbeb210cd75p-1, -0x1.97f5867ef31b2p-4,
    0x1.0e396ec6cf2ep-5, -0x1.0dba275a23d79p-1, 0x1.ce63e0f8df3d5p-4, -0x1.e29805715da3ep-1, -0x1.c5d8da0c41babp-1,
    0x1.906c7a3af7c4ap-1, -0x1.ad4e225795781p-1, 0x1.c2f1eec203c5cp-3, 0x1.9d60b16a77954p-4, -0x1.32733883b679ap-2,
    -0x1.0466922e650c9p-4, 0x1.11a97278e4fcfp-2, 0x1.0153baa13ebd9p-1, 0x1.be40598254bbap-3, -0x1.90b3f63760471p-5,
    0x1.efb549fe2fd1bp-1, 0x1.136d508c59bd9p-3, -0x1.78a5ebb7d9b9ap-1, -0x1.97c3a457af38ep-4, -0x1.83512ae24c948p-5,
    -0x1.3e25d51e76491p-1, 0x1.acada21733603p-4, -0x1.8f70cb1926bccp-1, -0x1.9b4f365133657p-1, 0x1.82ad28f023b84p-1,
    -0x1.f07cd84ee1161p-1, 0x1.13e65d94f2891p-2, 0x1.9dd7d8cf3e815p-5, -0x1.908acfa7c55bap-2, -0x1.4488c45a692abp-4,
    0x1.3ce1b0e2f4bc2p-4, 0x1.0d46cf299877fp-1,
};

inline constexpr float rmsprop_momentum_2_float32[] = {
    -0x1.f840aap-4f, 0x1.420194p-5f, -0x1.528c84p-2f, 0x1.01cf48p+0f, 0x1.5ab1dap-1f, -0x1.2675c8p-2f, 0x1.c7c7ccp-7f,
    -0x1.208426p-2f, 0x1.006ac8p+0f, 0x1.eea04cp-1f, -0x1.97aa0cp-4f, -0x1.50faf6p-3f, -0x1.a7fa2p-1f, 0x1.cb9f4ep-1f,
    0x1.9c9034p+0f,
};

inline constexpr double rmsprop_momentum_2_float64[] = {
    -0x1.f840a96e6e8f7p-4, 0x1.4201924a695bap-5, -0x1.528c83ce71b4ep-2, 0x1.01cf475c5d23dp+0, 0x1.5ab1d9935e7b4p-1,
    -0x1.2675ca03a577dp-2, 0x1.c7c7cbf7be764p-7, -0x1.208424668aaa6p-2, 0x1.006ac7ca63cc2p+0, 0x1.eea04e5eaa95bp-1,
    -0x1.97aa0a756c82cp-4, -0x1.50fafe31b7cdp-3, -0x1.a7fa1b58c596dp-1, 0x1.cb9f520ea7c74p-1, 0x1.9c903eea8d397p+0,
};

inline constexpr float rmsprop_momentum_3_float32[] = {
    -0x1.ff7526p-1f, -0x1.c7aeaap-3f, -0x1.4599bap-1f, -0x1.d62d76p-1f, 0x1.8da6eap-1f, -0x1.0044d2p+0f,
    -0x1.f9acaap-3f, -0x1.48393cp-1f, -0x1.d4e27ep-1f, 0x1.841beep-1f, 0x1.be2318p+0f, -0x1.4278e6p+2f, 0x1.efd514p-1f,
    0x1.e3f89ep+1f, 0x1.ed2bfcp+0f,
};

inline constexpr double rmsprop_momentum_3_float64[] = {
    -0x1.ff75266cb7ee1p-1, -0x1.c7aea9ae2006ap-3, -0x1.4599ba6d170bap-1, -0x1.d62d7592c3f79p-1, 0x1.8da6e9929e8c2p-1,
    -0x1.0044d1de3f40ap+0, -0x1.f9aca810c6ceep-3, -0x1.48393d9bae398p-1, -0x1.d4e27f86547e5p-1, 0x1.841bec767eba2p-1,
    0x1.be233e1f02ae2p+0, -0x1.4278f99fc1437p+2, 0x1.efd53fc6525fcp-1, 0x1.e3f892efdc00bp+1, 0x1.ed2c1b6f37e73p+0,
};

inline constexpr float rmsprop_momentum_4_float32[] = {
    -0x1.e886c8p-3f, 0x1.ffc16ap-1f, 0x1.54fd78p-1f, -0x1.1b1efcp-2f, -0x1.55581p-1f, 0x1.b0c40ep-2f, 0x1.a3325p-2f,
    0x1.c89c0ep+0f, -0x1.9497cp-9f, -0x1.d6bf94p-2f, 0x1.a010aap+1f, -0x1.170ceap+1f, -0x1.32b0d8p+1f, 0x1.002e5ap+2f,
    -0x1.edbd12p+1f,
};

inline constexpr double rmsprop_momentum_4_float64[] = {
    -0x1.e886c8f3cb32ep-3, 0x1.ffc16a1e9cd88p-1, 0x1.54fd771630905p-1, -0x1.1b1efc351456ep-2, -0x1.55581013654eep-1,
    0x1.b0c413b6c8cfep-2, 0x1.a33251a6e919ep-2, 0x1.c89c0f88a6468p+0, -0x1.9499facff716p-9, -0x1.d6bf91887ae94p-2,
    0x1.a010b6e2df3c2p+1, -0x1.170cf54f9291ap+1, -0x1.32b11642b3756p+1, 0x1.002e4a4b4fb81p+2, -0x1.edbd19cf18a18p+1,
};

inline constexpr float rmsprop_momentum_5_float32[] = {
    -0x1.48a15cp-2f, 0x1.1eccdp-1f, 0x1.39d67ep-1f, -0x1.76439cp-2f, -0x1.92cdbep-1f, 0x1.1672b2p-2f, 0x1.06ec5ap-1f,
    0x1.9c2ea8p-6f, 0x1.5cb79cp-2f, -0x1.e1526cp-2f, 0x1.74b774p-2f, -0x1.1a73d8p-5f, -0x1.54778ap-1f, 0x1.02f4d2p-1f,
    -0x1.0863e4p-2f, 0x1.e1e394p-1f, -0x1.597cf6p-1f, -0x1.c2941ep-2f, 0x1.548494p-4f, -0x1.b5c9d4p-1f, 0x1.8e9ee6p-1f,
    -0x1.2a8934p+0f, 0x1.4c7d54p-4f, -0x1.b1443p+0f, 0x1.561a7ep+0f, 0x1.c20c44p+0f, -0x1.27d54p+0f, 0x1.ac7c3p-7f,
    0x1.b0f45ep-2f, 0x1.24299p+0f, -0x1.16dabap+0f, -0x1.169eecp-2f, 0x1.e7c238p-2f, 0x1.14595ap-3f, 0x1.1fe7f8p+1f,
    -0x1.833eb4p-2f, -0x1.6ea4ep-3f, 0x1.97f978p+0f, -0x1.0b4adcp-3f, -0x1.3b9adcp+1f, -0x1.37eb9ep+1f, -0x1.621128p+0f,
    -0x1.02d3d6p+1f, -0x1.21c41ep+1f, -0x1.870152p-1f, 0x1.5d5d0ap+1f, -0x1.028212p+1f, -0x1.7494b4p-1f, 0x1.b32d1cp-2f,
    -0x1.5667acp+1f, 0x1.9b522cp-1f, 0x1.9a819ep-7f, -0x1.f8745p+0f, 0x1.f1b0e2p+0f, -0x1.09743cp-1f, 0x1.7a4936p+1f,
    -0x1.c5cb44p-1f,
};

inline constexpr double rmsprop_momentum_5_float64[] = {
    -0x1.48a15bd5a01dbp-2, 0x1.1ecccff730d7bp-1, 0x1.39d67e1b5826dp-1, -0x1.76439ad23fcc2p-2, -0x1.92cdbed0b7312p-1,
    0x1.1672b25ca0e55p-2, 0x1.06ec5acd79fd9p-1, 0x1.9c2ea5cc64924p-6, 0x1.5cb79c60bf487p-2, -0x1.e1526ac1e74bep-2,
    0x1.74b775245d399p-2, -0x1.1a73d790a91d2p-5, -0x1.54778ad64085ap-1, 0x1.02f4d1f5db186p-1, -0x1.0863e5a3e5848p-2,
    0x1.e1e394ce842b2p-1, -0x1.597cf64620d53p-1, -0x1.c2941d5ee8ddbp-2, 0x1.5484955ede5f3p-4, -0x1.b5c9d60339d84p-1,
    0x1.8e9ee9fe5078ep-1, -0x1.2a89379985cb5p+0, 0x1.4c7d659d7203ep-4, -0x1.b1443209beb86p+0, 0x1.561a7fd63ecf5p+0,
    0x1.c20c44b2f6f91p+0, -0x1.27d5415db5b2ep+0, 0x1.ac7ceafbefe18p-7, 0x1.b0f463045f9bcp-2, 0x1.24298fec3d914p+0,
    -0x1.16daba70dbcaep+0, -0x1.169eec8659eebp-2, 0x1.e7c230c40038fp-2, 0x1.145959dd82b84p-3, 0x1.1fe7f939abb9ep+1,
    -0x1.833eba8c9d1d6p-2, -0x1.6ea4ce21f7d62p-3, 0x1.97f97d8f38c1ep+0, -0x1.0b4a278bd9336p-3, -0x1.3b9af2eedf125p+1,
    -0x1.37eba5dcbb4efp+1, -0x1.6211371d92c95p+0, -0x1.02d3cb9c2e408p+1, -0x1.21c42ee50bc8ap+1, -0x1.87016a7eff94bp-1,
    0x1.5d5d083e3ab6fp+1, -0x1.02820fdd5d9c5p+1, -0x1.7494b56193237p-1, 0x1.b32d4058d58b5p-2, -0x1.56679a0d9a736p+1,
    0x1.9b52178d9f0f5p-1, 0x1.9a89328a8ba88p-7, -0x1.f8745a260c0aap+0, 0x1.f1b0bf44e0fc9p+0, -0x1.097451113119dp-1,
    0x1.7a491add41f4dp+1, -0x1.c5cb488f4903cp-1,
};

inline constexpr float rmsprop_momentum_6_float32[] = {
    0x1.7b95c4p-2f, 0x1.349e0ep-1f, -0x1.af3f5ap+1f,
};

inline constexpr double rmsprop_momentum_6_float64[] = {
    0x1.7b95c5949f081p-2, 0x1.349e104979fbcp-1, -0x1.af3f670ad31c8p+1,
};

inline constexpr float rmsprop_momentum_7_float32[] = {
    0x1.75866p-4f, 0x1.c758cap-1f, 0x1.8bcdp-4f, 0x1.6c0458p-1f, 0x1.c31cp-2f, 0x1.b28d56p-3f, 0x1.52f75ap-1f,
    0x1.862748p-1f, -0x1.427f5ep-1f, 0x1.41d1p-3f, -0x1.35926cp-3f, 0x1.350366p-1f, -0x1.274014p-3f, 0x1.3a58b4p-2f,
    -0x1.e75028p-2f, -0x1.c47ab6p-4f, -0x1.54bd48p-1f, -0x1.4829d6p-1f, -0x1.599adp-2f, 0x1.a1704cp-6f, 0x1.26d2p+1f,
    -0x1.0d4ac4p-5f, 0x1.630d74p+0f, 0x1.49c876p-2f, 0x1.38b6fcp-2f, 0x1.da0572p-4f, 0x1.6bd8c2p-2f, -0x1.da210ep+0f,
    0x1.39c952p+0f, -0x1.05e018p-4f, 0x1.38dfc4p-1f, 0x1.a7398ep-1f, -0x1.10c0b4p+0f, -0x1.39ee8p-1f, -0x1.cd22f8p-1f,
    -0x1.5ed76p+0f, -0x1.6584acp+1f, -0x1.028f2cp-2f, 0x1.208a4cp-1f, 0x1.b32198p+2f, -0x1.51989cp+1f, 0x1.174682p+2f,
    0x1.2fe848p+2f, 0x1.c8fc36p-2f, -0x1.a5bff2p+1f, -0x1.05fd28p+0f, -0x1.83c8ccp+2f, 0x1.31ac5cp+2f, 0x1.282992p+1f,
    0x1.54084ap+0f, 0x1.3e8446p+1f, 0x1.c97f6cp-1f, -0x1.036554p-1f, -0x1.287cdep+1f, 0x1.6c8784p+0f, -0x1.9eb5a2p+2f,
    -0x1.0e473ep+1f,
};

inline constexpr double rmsprop_momentum_7_float64[] = {
    0x1.75866p-4, 0x1.c758cadc2db7p-1, 0x1.8bcdp-4, 0x1.6c0458p-1, 0x1.c31c012c7a144p-2, 0x1.b28d560291379p-3,
    0x1.52f759afc1786p-1, 0x1.862748dc917fep-1, -0x1.427f5e78ac2a8p-1, 0x1.41d1p-3, -0x1.35926b023cc74p-3,
    0x1.35036566bbfa9p-1, -0x1.2740148fb2439p-3, 0x1.3a58b5208fd18p-2, -0x1.e75028p-2, -0x1.c47ab6523ca9ap-4,
    -0x1.54bd48p-1, -0x1.4829d6acd3195p-1, -0x1.599adp-2, 0x1.a17037e30e6c3p-6, 0x1.26d201cf23d44p+1,
    -0x1.0d4ac09e9c42ep-5, 0x1.630d7512935f4p+0, 0x1.49c875fd06cadp-2, 0x1.38b6fac25c9fcp-2, 0x1.da056f98dd341p-4,
    0x1.6bd8b954ea1b4p-2, -0x1.da210f1e46a1ep+0, 0x1.39c954c10f4ecp+0, -0x1.05e0190fbb1bap-4, 0x1.38dfc12c5731ap-1,
    0x1.a739921f7daeap-1, -0x1.10c0b962c2594p+0, -0x1.39ee840e88434p-1, -0x1.cd22f8aca5e5ap-1, -0x1.5ed75f7d34a86p+0,
    -0x1.6584b0ae2c878p+1, -0x1.028f2ac14700cp-2, 0x1.208a23bd8f6dbp-1, 0x1.b321bdb2b99bfp+2, -0x1.519889d9873e9p+1,
    0x1.174681da6c97ap+2, 0x1.2fe8447f3e105p+2, 0x1.c8fbc9aabb073p-2, -0x1.a5c00bc487d2p+1, -0x1.05fd44007c95bp+0,
    -0x1.83c8cca7cf356p+2, 0x1.31ac4af0f5857p+2, 0x1.282991fcbeacep+1, 0x1.5408504eda077p+0, 0x1.3e845fda8b5cp+1,
    0x1.c97fa32eafe3p-1, -0x1.036578d9ff59dp-1, -0x1.287d1a97ab2adp+1, 0x1.6c878e8786771p+0, -0x1.9eb5c9b1b2982p+2,
    -0x1.0e474d4bb6febp+1,
};

inline constexpr float rmsprop_momentum_8_float32[] = {
    0x1.bd7d3cp-1f, 0x1.81972ep-2f, -0x1.89ab8p-1f, -0x1.0e26b8p-5f, -0x1.f3295ap-2f, 0x1.448a18p-1f, -0x1.85605ap-2f,
    -0x1.17af5p-1f, -0x1.58f30cp-1f, 0x1.105aa4p+0f, -0x1.18f07p-1f, -0x1.8e0a8cp-3f, -0x1.aec44cp-1f, 0x1.58bb74p-3f,
    -0x1.5b9268p-1f, 0x1.8e0d5ap-2f, 0x1.68d166p-2f, 0x1.0780ep-1f, -0x1.7d5c2p-6f, 0x1.b92bc4p-6f, -0x1.a38f98p-3f,
    -0x1.791d3ap+1f, -0x1.35be3cp+0f, -0x1.176572p+0f, 0x1.01bc86p-1f, 0x1.262f1cp-3f, -0x1.f509ecp-2f, -0x1.5cff14p+0f,
    0x1.6d91b6p+1f, 0x1.1a5c5p+0f, -0x1.b2420ap+0f, -0x1.0bc498p+0f, -0x1.4d99dcp-1f, -0x1.0caf1cp+1f, 0x1.8de1c6p-1f,
    0x1.15adf4p-1f, 0x1.5f40c4p+0f, 0x1.e3818ep-1f, 0x1.1da678p+3f, 0x1.dc0882p+1f, -0x1.2e7256p+3f, -0x1.d52c1cp+1f,
    -0x1.a5e82p+1f, 0x1.ffc726p-1f, 0x1.9afc7ep+0f, -0x1.a54be8p+2f, 0x1.4f6beep+0f, -0x1.16748ap+0f, -0x1.8590ccp+0f,
    -0x1.015668p+2f, 0x1.0eaeeep-1f, -0x1.1b4f24p+1f, -0x1.e68664p+0f, 0x1.84a1b6p+1f, 0x1.c0a90cp+0f, -0x1.2fc53cp+1f,
    -0x1.7a1b04p+0f,
};

inline constexpr double rmsprop_momentum_8_float64[] = {
    0x1.bd7d3cccccd9p-1, 0x1.81972e66664ccp-2, -0x1.89ab7f3332fcbp-1, -0x1.0e26b33332d38p-5, -0x1.f329599999b26p-2,
    0x1.448a18ccce3dbp-1, -0x1.8560599999abfp-2, -0x1.17af50ccccf69p-1, -0x1.58f30b333321fp-1, 0x1.105aa3999983cp+0,
    -0x1.18f070ccccd35p-1, -0x1.8e0a8ccccc88ep-3, -0x1.aec44b33332b6p-1, 0x1.58bb733333699p-3, -0x1.5b926733331fbp-1,
    0x1.8e0d599999a78p-2, 0x1.68d16666665b3p-2, 0x1.0780df3333284p-1, -0x1.7d5c19999a62cp-6, 0x1.b92c07b4f792p-6,
    -0x1.a38f8fa105f6dp-3, -0x1.791d3c7408b72p+1, -0x1.35be3d90343f8p+0, -0x1.176572c94794p+0, 0x1.01bc87bacd8a6p-1,
    0x1.262f205eabc8p-3, -0x1.f509ed551458p-2, -0x1.5cff141f0f3f5p+0, 0x1.6d91b7a2f0d4bp+1, 0x1.1a5c51f877f02p+0,
    -0x1.b2420bd9ba1eep+0, -0x1.0bc4989c754ebp+0, -0x1.4d99dfe3fc253p-1, -0x1.0caf1ecc1a15fp+1, 0x1.8de1c92109d61p-1,
    0x1.15adf34ae49f1p-1, 0x1.5f40c3dd41c3p+0, 0x1.e3818efe4094ep-1, 0x1.1da6819a1f292p+3, 0x1.dc08954a3d9bap+1,
    -0x1.2e7273b0e9cc8p+3, -0x1.d52c3a17c934dp+1, -0x1.a5e8305598aa5p+1, 0x1.ffc75f2d61674p-1, 0x1.9afc8c2b342ep+0,
    -0x1.a54c0a5a78a04p+2, 0x1.4f6c029efab2dp+0, -0x1.1674a44d4a3a8p+0, -0x1.8591054f2e0d3p+0, -0x1.0156730c4828bp+2,
    0x1.0eaf0063e8f8p-1, -0x1.1b4f2bfe60267p+1, -0x1.e68674cb5c9f7p+0, 0x1.84a1dce674cbfp+1, 0x1.c0a94e7458ba8p+0,
    -0x1.2fc5396683cadp+1, -0x1.7a1b3cf7ff2edp+0,
};

inline constexpr float rmsprop_momentum_9_float32[] = {
    0x1.8db3fap-1f, -0x1.60a688p-1f, 0x1.73906ep-1f, -0x1.04107ap+0f, 0x1.f32d8p-6f, -0x1.7b0886p-3f, -0x1.4a5146p-1f,
    0x1.83e618p-1f, 0x1.ffb23cp-2f, 0x1.ff8ce8p-3f, -0x1.afb472p-3f, 0x1.c54f7p-1f, 0x1.42e5ccp-3f, 0x1.516e6p-2f,
    -0x1.674a08p-1f, -0x1.3a8cdp-3f, -0x1.b0f5e4p-2f, 0x1.874012p-2f, 0x1.09824cp+0f, 0x1.9cad26p-1f, -0x1.c8a086p+0f,
    0x1.102ba6p-3f, -0x1.7a2fd2p+0f, 0x1.0caf6p+0f, -0x1.abfe48p-4f, 0x1.a0deeap-4f, 0x1.ef621ap-1f, 0x1.f7cf2p-2f,
    -0x1.7baeb8p-1f, -0x1.100cd6p+0f, 0x1.add51p-4f, -0x1.a8054ep-1f, 0x1.cf7114p-2f, -0x1.dc6ccp-1f, 0x1.20622cp+0f,
    -0x1.060dbcp+0f, -0x1.0086c4p-2f, 0x1.691714p+0f, 0x1.92d1dp+1f, -0x1.d4d046p+1f, 0x1.09c386p+2f, 0x1.daefdep+2f,
    0x1.0f0506p+0f, 0x1.26fa4cp+2f, 0x1.3d471ap+2f, 0x1.14f93p-3f, 0x1.b91f7p+1f, -0x1.bacabep+1f, -0x1.027882p+2f,
    -0x1.4b0552p+2f, -0x1.f12e1ep+1f, -0x1.941f82p+0f, 0x1.314c5ep+0f, 0x1.48a40ep+2f, -0x1.ce7a0ap+0f, 0x1.2968bep+2f,
    0x1.58b49ep+2f,
};

inline constexpr double rmsprop_momentum_9_float64[] = {
    0x1.8db3f94872de9p-1, -0x1.60a68730189a2p-1, 0x1.73906d717b28ep-1, -0x1.04107b0098478p+0, 0x1.f32d7ec24fp-6,
    -0x1.7b0885424fc7p-3, -0x1.4a514535402f4p-1, 0x1.83e61792b51b4p-1, 0x1.ffb23b74c8e88p-2, 0x1.ff8ce740c45fep-3,
    -0x1.afb4723f7c766p-3, 0x1.c54f6fe2e6155p-1, 0x1.42e5cb180d80fp-3, 0x1.516e60d79054p-2, -0x1.674a0730eceb1p-1,
    -0x1.3a8ccdfd55494p-3, -0x1.b0f5e3f9f390ap-2, 0x1.87401245ce64ap-2, 0x1.09824c2423f6cp+0, 0x1.9cad22f3f4253p-1,
    -0x1.c8a085f31e3a4p+0, 0x1.102b9e7241f5dp-3, -0x1.7a2fd46ef4b05p+0, 0x1.0caf61ba011f4p+0, -0x1.abfe5f35a7a94p-4,
    0x1.a0df0eabb546p-4, 0x1.ef62198f4c9ccp-1, 0x1.f7cf172dfd623p-2, -0x1.7baec2830c1a7p-1, -0x1.100cd8344532dp+0,
    0x1.add4f881085f9p-4, -0x1.a80552048b9a7p-1, 0x1.cf7117a3669c9p-2, -0x1.dc6cbd5718dcap-1, 0x1.20622d0714c24p+0,
    -0x1.060dbfd437135p+0, -0x1.0086cb4569914p-2, 0x1.69171103897b9p+0, 0x1.92d1cba113b14p+1, -0x1.d4d025fbe0a61p+1,
    0x1.09c38352f0d01p+2, 0x1.daeff401516fdp+2, 0x1.0f0519f9558f7p+0, 0x1.26fa4f0cd0cd5p+2, 0x1.3d473a87b0604p+2,
    0x1.14f9424c74ffp-3, 0x1.b91f54920dc16p+1, -0x1.bacae8477cf78p+1, -0x1.02788704b9a4fp+2, -0x1.4b0551976e867p+2,
    -0x1.f12e1c2736ab1p+1, -0x1.941f85df72fdbp+0, 0x1.314c53c2454d7p+0, 0x1.48a403a8b774dp+2, -0x1.ce79fab660794p+0,
    0x1.2968d42a6c715p+2, 0x1.58b4a5f5725fbp+2,
};

inline constexpr float rmsprop_momentum_10_float32[] = {
    0x1.612794p-20f, 0x1.a34b88p-20f, 0x1.9c73b2p-22f, -0x1.98c98p-21f, -0x1.f26838p-23f, -0x1.c6081p-19f,
    0x1.602c28p-20f, -0x1.086928p-16f, -0x1.1a450cp-18f, -0x1.8fd21cp-17f, 0x1.928aeep-12f, 0x1.5fb536p-13f,
    0x1.f6cf6ep-16f, 0x1.684e3ep-12f, 0x1.ec8324p-14f,
};

inline constexpr double rmsprop_momentum_10_float64[] = {
    0x1.6127965c0c127p-20, 0x1.a34b8793464a2p-20, 0x1.9c73b1cddc205p-22, -0x1.98c981916399ap-21, -0x1.f2683db7f4d38p-23,
    -0x1.c6080eb2a4b66p-19, 0x1.602c28fdbbf31p-20, -0x1.086929dcd3851p-16, -0x1.1a450eee5ebb2p-18,
    -0x1.8fd21c9d5b4f1p-17, 0x1.928b07474bef5p-12, 0x1.5fb540ad388bp-13, 0x1.f6cfa34d87dbdp-16, 0x1.684e41f88a8c2p-12,
    0x1.ec83329f598e5p-14,
};

inline constexpr optim_row<rmsprop_momentum_options> rmsprop_momentum_rows[] = {
    {{},
     {"the default, momentum 0.9", "the default",
      0x452af191u, 33, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_0_float32, rmsprop_momentum_0_float64}},
    {{.learning_rate = 0.001f, .alpha = 0.9, .momentum = 0.5f},
     {"rate 0.001, alpha 0.9, momentum 0.5", "learning_rate 0.001, alpha 0.9, momentum 0.5",
      0x3c1847eeu, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_1_float32, rmsprop_momentum_1_float64}},
    {{.momentum = 0.0f},
     {"momentum 0", "momentum 0",
      0x141939d7u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_2_float32, rmsprop_momentum_2_float64}},
    {{.learning_rate = 0.0001f, .momentum = 1.0f},
     {"momentum 1 keeps every step", "learning_rate 0.0001, momentum 1",
      0x14011a3cu, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_3_float32, rmsprop_momentum_3_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0x5b8f2748u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_4_float32, rmsprop_momentum_4_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xdd4a41fcu, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_5_float32, rmsprop_momentum_5_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0xd6484174u, 1, 0x1p+0f, 0x1p+0f, false, rmsprop_momentum_6_float32, rmsprop_momentum_6_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x456998c9u, 19, 0x1p+0f, 0x1p+0f, true, rmsprop_momentum_7_float32, rmsprop_momentum_7_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x79b0c01bu, 19, 0x1p+0f, 0x1p+20f, false, rmsprop_momentum_8_float32, rmsprop_momentum_8_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x5b8b20c2u, 19, 0x1p+0f, 0x1p-20f, false, rmsprop_momentum_9_float32, rmsprop_momentum_9_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x71fddb57u, 5, 0x1p-20f, 0x1p-40f, false, rmsprop_momentum_10_float32, rmsprop_momentum_10_float64}},
};

inline constexpr float rmsprop_centered_0_float32[] = {
    -0x1.5e607p-1f, 0x1.16b73p+0f, 0x1.b4450ep-2f, -0x1.7908b6p-1f, -0x1.1f6cdcp-2f, -0x1.7b45f4p-2f, -0x1.55ced2p-1f,
    -0x1.995696p-1f, -0x1.ec985p-1f, -0x1.b83fe6p-1f, 0x1.a2654cp-1f, -0x1.2374acp-2f, 0x1.58d27p-4f, 0x1.a064d4p-2f,
    -0x1.045ed6p-3f, -0x1.08739ap-1f, -0x1.947b6cp-3f, 0x1.68327ap-1f, -0x1.b554fap-1f, 0x1.54431p-5f, -0x1.930d4cp-1f,
    -0x1.8aedc6p-3f, -0x1.9b1d8ap-1f, 0x1.592f9ep-2f, 0x1.04865cp-2f, -0x1.07a1c4p-1f, -0x1.3637c2p-2f, 0x1.fceeacp-3f,
    0x1.0f332cp-1f, 0x1.392504p-2f, 0x1.68e43ap-3f, 0x1.cd3474p-5f, -0x1.521718p-1f, -0x1.ff8ffp-1f, 0x1.ce6b68p-1f,
    0x1.f0f274p-2f, -0x1.3015b8p-1f, -0x1.e156fcp-2f, -0x1.3af356p-2f, -0x1.396ca2p-2f, -0x1.e5bcbep-1f,
    -0x1.ad6eaap-1f, -0x1.a7d4b6p-1f, 0x1.a521cp-1f, -0x1.0e7de4p-2f, 0x1.2f0786p-5f, 0x1.8ec26ap-2f, 0x1.044p-8f,
    -0x1.111cc4p-1f, -0x1.816b6ep-2f, 0x1.2092cap+0f, -0x1.b72c3p-1f, 0x1.a98ae4p-6f, -0x1.bd2748p-1f, -0x1.180c22p-2f,
    -0x1.9c05ap-1f, 0x1.7c195cp-2f, 0x1.ad37e4p-7f, -0x1.2d8feep-2f, -0x1.d31314p-2f, 0x1.98f6a6p-4f, 0x1.2a14f2p-1f,
    0x1.afbcc6p-3f, 0x1.4c076cp-4f, 0x1.e4587ap-3f, -0x1.9322b8p-1f, -0x1.e97332p-3f, 0x1.b59218p-1f, 0x1.308a48p-1f,
    -0x1.5a295p+0f, -0x1.1a8c3ep-2f, -0x1.b6bab8p-1f, 0x1.448e5p-3f, -0x1.7b662cp-1f, -0x1.9b3538p-1f, -0x1.506c4ap+0f,
    0x1.d6450ep-2f, -0x1.1d0574p-7f, 0x1.c8ff9ap-1f, 0x1.ec657ap-1f, -0x1.3e560cp-2f, -0x1.08b57ep-1f, -0x1.fb216ap-1f,
    0x1.70f1f4p+0f, -0x1.14634ap+0f, -0x1.d5b728p-3f, -0x1.82acb4p-1f, -0x1.e082d6p-3f, -0x1.b85e84p-1f, 0x1.1b5268p-1f,
    -0x1.3253d2p-4f, -0x1.1d65bap-1f, 0x1.66dp-3f, -0x1.32c8cp-1f, 0x1.065864p+0f, -0x1.a728fap-3f, 0x1.6275dap-3f,
    0x1.0b933ap-2f, -0x1.8cf63ep-3f,
};

inline constexpr double rmsprop_centered_0_float64[] = {
    -0x1.5e606f0dfefcep-1, 0x1.16b72f79a6a98p+0, 0x1.b4450ddeb2cd4p-2, -0x1.7908b649f3757p-1, -0x1.1f6cdc7b77dp-2,
    -0x1.7b45f30e45a6bp-2, -0x1.55ced1fe8d269p-1, -0x1.99569619b7b36p-1, -0x1.ec984edef6fb7p-1, -0x1.b83fe5bf029d9p-1,
    0x1.a2654d2ef6497p-1, -0x1.2374acf8175fcp-2, 0x1.58d26f4af691cp-4, 0x1.a064d3129986cp-2, -0x1.045ed591f65c8p-3,
    -0x1.08739a137fa3ep-1, -0x1.947b6b64f374ap-3, 0x1.68327a7d2c7ffp-1, -0x1.b554faf5a1494p-1, 0x1.544310fe78044p-5,
    -0x1.930d4d16aba43p-1, -0x1.8aedc59980934p-3, -0x1.9b1d8a03caeb6p-1, 0x1.592f9dc9c4aafp-2, 0x1.04865abcd7747p-2,
    -0x1.07a1c49c5f5d7p-1, -0x1.3637c2167ab9fp-2, 0x1.fceeaba73616ep-3, 0x1.0f332d0ce5589p-1, 0x1.3925034c09f58p-2,
    0x1.68e43ab453784p-3, 0x1.cd34714936292p-5, -0x1.521719176e21bp-1, -0x1.ff8ff20b6c89ep-1, 0x1.ce6b6855d254ap-1,
    0x1.f0f275611218ep-2, -0x1.3015b40468625p-1, -0x1.e156fcdf09604p-2, -0x1.3af3548d2bae2p-2, -0x1.396ca621ae3b6p-2,
    -0x1.e5bcbd1d12bb6p-1, -0x1.ad6eaaa3a2d03p-1, -0x1.a7d4b28c27b65p-1, 0x1.a521c4ac2e2c9p-1, -0x1.0e7de47c0f1ap-2,
    0x1.2f077efbe57cfp-5, 0x1.8ec26af11be36p-2, 0x1.043ff40497a98p-8, -0x1.111cc4df07aa8p-1, -0x1.816b721a64164p-2,
    0x1.2092caa02f21ep+0, -0x1.b72c31633f35cp-1, 0x1.a98adcb869a3ap-6, -0x1.bd27487f0d7dcp-1, -0x1.180c22fa9c7f1p-2,
    -0x1.9c059f492860ep-1, 0x1.7c195b18b5c3bp-2, 0x1.ad37e0202abbep-7, -0x1.2d8fec584c046p-2, -0x1.d31314d807088p-2,
    0x1.98f6a1465e363p-4, 0x1.2a14f378d04e7p-1, 0x1.afbcc25be5d1fp-3, 0x1.4c0766342ffa6p-4, 0x1.e4587a73c688fp-3,
    -0x1.9322b850e1068p-1, -0x1.e9732d016bf6p-3, 0x1.b592062891eb3p-1, 0x1.308a4298e6af5p-1, -0x1.5a296bee66234p+0,
    -0x1.1a8c2d410a984p-2, -0x1.b6bab54bd386dp-1, 0x1.448e634042e33p-3, -0x1.7b6618d68f311p-1, -0x1.9b352b6d62636p-1,
    -0x1.506c54d9f905dp+0, 0x1.d645427bdbb8fp-2, -0x1.1d04f98f7c83ap-7, 0x1.c8ffbdfcbdf2fp-1, 0x1.ec655a1ffe34bp-1,
    -0x1.3e5610a6d7506p-2, -0x1.08b5854df382fp-1, -0x1.fb214a8bf233cp-1, 0x1.70f1ead9abbfcp+0, -0x1.14634f0f5389ep+0,
    -0x1.d5b72e3d733cfp-3, -0x1.82aca398d532cp-1, -0x1.e082f84152ec2p-3, -0x1.b85e66a389d7ap-1, 0x1.1b5268813311fp-1,
    -0x1.3254061de2d22p-4, -0x1.1d65d91946e33p-1, 0x1.66d03b9e0c171p-3, -0x1.32c8bdfb662d9p-1, 0x1.065863ba1bfb3p+0,
    -0x1.a72911a473a61p-3, 0x1.6275e3ca61715p-3, 0x1.0b932e1f5020cp-2, -0x1.8cf639315c5e3p-3,
};

inline constexpr float rmsprop_centered_1_float32[] = {
    -0x1.0b6f4p-4f, 0x1.043cbep-5f, -0x1.1507b4p-1f, -0x1.75d23p-1f, -0x1.51a718p-1f, 0x1.4e33b4p-1f, 0x1.f10ec8p-2f,
    0x1.69fd7cp-6f, 0x1.1cfdbcp-1f, 0x1.db53acp-1f, 0x1.a79f4p-2f, -0x1.a34038p-2f, 0x1.66d4bcp-1f, -0x1.52d408p-1f,
    0x1.2938b4p-1f, -0x1.493f6p-2f, -0x1.d60688p-1f, -0x1.78edp-4f, 0x1.969858p-1f, -0x1.1e21a6p-4f, 0x1.9cde68p-6f,
    -0x1.14cf1ap-1f, -0x1.729f48p-1f, -0x1.56366cp-1f, 0x1.518adp-1f, 0x1.f793acp-2f, 0x1.a38adp-6f, 0x1.1eb8aap-1f,
    0x1.dcd124p-1f, 0x1.a0fdp-2f, -0x1.9fed18p-2f, 0x1.660d26p-1f, -0x1.524d72p-1f, 0x1.26ae8cp-1f, -0x1.4a2804p-2f,
    -0x1.d4811ap-1f, -0x1.7dc46cp-4f, 0x1.9c2706p-1f, -0x1.277e3p-5f, 0x1.709f8cp-5f, -0x1.23f8fp-1f, -0x1.6682bep-1f,
    -0x1.60b3ap-1f, 0x1.5bb67cp-1f, 0x1.115554p-1f, 0x1.2ba60ep-6f, 0x1.2f9168p-1f, 0x1.e6510ap-1f, 0x1.ab19cp-2f,
    -0x1.c0eae6p-2f, 0x1.598dfep-1f, -0x1.5d800ep-1f, 0x1.230342p-1f, -0x1.34475ep-2f, -0x1.dd63eep-1f, -0x1.0b6a5ep-4f,
    0x1.6f5398p-1f,
};

inline constexpr double rmsprop_centered_1_float64[] = {
    -0x1.0b6f3f4790da7p-4, 0x1.043cbe5a7c352p-5, -0x1.1507b419a53ccp-1, -0x1.75d22fe8179e8p-1, -0x1.51a717e6f322fp-1,
    0x1.4e33b41952926p-1, 0x1.f10ec832111ecp-2, 0x1.69fd7cc7b6ff8p-6, 0x1.1cfdbbe5afcdap-1, 0x1.db53ac18e60cfp-1,
    0x1.a79f4033e14f7p-2, -0x1.a34037e141951p-2, 0x1.66d4bbfa9ac4cp-1, -0x1.52d407e60ec5cp-1, 0x1.2938b418943a8p-1,
    -0x1.493f5fcc80f88p-2, -0x1.d6068807a1481p-1, -0x1.78ed00aad63fep-4, 0x1.969857e737898p-1, -0x1.1e21a4c6eb4c1p-4,
    0x1.9cde67fe72beep-6, -0x1.14cf1ac2e75fp-1, -0x1.729f466e1f35ap-1, -0x1.56366a3bc4479p-1, 0x1.518ad19cd3f32p-1,
    0x1.f793aae2614fap-2, 0x1.a38acdf05f7b2p-6, 0x1.1eb8a838859c7p-1, 0x1.dcd12270bb08bp-1, 0x1.a0fd021e3670cp-2,
    -0x1.9fed17d04e582p-2, 0x1.660d27770fbc7p-1, -0x1.524d74704f4bfp-1, 0x1.26ae8ba2d6487p-1, -0x1.4a2802e50a897p-2,
    -0x1.d48118b83905cp-1, -0x1.7dc46e71109b1p-4, 0x1.9c2704f4f4e0cp-1, -0x1.277e0b3672bdap-5, 0x1.709f9dac2eaf7p-5,
    -0x1.23f8cd563b56ap-1, -0x1.6682d67cc9fdcp-1, -0x1.60b3a50a4d271p-1, 0x1.5bb67472a5b9cp-1, 0x1.1155408e9086ep-1,
    0x1.2ba61573c9a04p-6, 0x1.2f915ba461738p-1, 0x1.e651106018648p-1, 0x1.ab19d61b89ffdp-2, -0x1.c0eab5506304fp-2,
    0x1.598e15e93aafep-1, -0x1.5d80186a2a21ep-1, 0x1.230331f3ed20ap-1, -0x1.34475e863af6ep-2, -0x1.dd63f3da140dp-1,
    -0x1.0b6a6d28e7302p-4, 0x1.6f53a0fea2fc6p-1,
};

inline constexpr float rmsprop_centered_2_float32[] = {
    -0x1.fc212p-2f, -0x1.c13fep-3f, 0x1.9dc1aep-3f, 0x1.859f54p-3f, -0x1.234694p-2f, -0x1.1d6502p-1f, -0x1.b16d96p-4f,
    0x1.59428cp-2f, 0x1.fec158p-4f, -0x1.570d26p-2f, -0x1.80d40cp-1f, -0x1.7076d6p-3f, -0x1.846ccap-2f, -0x1.23894p-2f,
    -0x1.a4a076p-2f,
};

inline constexpr double rmsprop_centered_2_float64[] = {
    -0x1.fc2120261203p-2, -0x1.c13fe1e9d2f98p-3, 0x1.9dc1ad726f11p-3, 0x1.859f5467926b4p-3, -0x1.234695288a81cp-2,
    -0x1.1d65003dd7c7p-1, -0x1.b16d984a75078p-4, 0x1.594288c656beap-2, 0x1.fec156fb5c70fp-4, -0x1.570d23f47baecp-2,
    -0x1.80d4174345a5dp-1, -0x1.7076cf8414729p-3, -0x1.846cd23fd664cp-2, -0x1.238952434a38p-2, -0x1.a4a086f557e9p-2,
};

inline constexpr float rmsprop_centered_3_float32[] = {
    0x1.911d14p-1f, 0x1.149882p-2f, -0x1.138792p-1f, -0x1.ce86a8p-3f, 0x1.1224eep-1f, 0x1.82fea4p-1f, -0x1.0019b8p-1f,
    0x1.e87d96p-1f, 0x1.7f38d4p-2f, 0x1.0ec496p-3f, 0x1.6e3c8ap-1f, -0x1.055834p-2f, 0x1.dde698p-3f, 0x1.e6d904p-3f,
    0x1.c18da2p-1f, 0x1.dfdc2cp-1f, -0x1.349862p-2f, -0x1.dfdb6ep-2f, 0x1.121fccp-5f, 0x1.255f7cp-1f, 0x1.de1144p-3f,
    -0x1.81507p-1f, -0x1.0a58b6p-4f, 0x1.384266p-2f, 0x1.5d3cc8p-1f, -0x1.f7847p-2f, 0x1.929c6ap-1f, 0x1.ee7fd8p-3f,
    -0x1.709596p-6f, 0x1.66c2d8p-1f, -0x1.666e36p-2f, 0x1.49b0aep-3f, 0x1.199846p-2f, 0x1.1582d2p-1f, 0x1.c374ccp-1f,
    -0x1.f90f8p-2f, -0x1.716178p-1f, 0x1.e2bbbcp-6f, 0x1.b503ccp-4f, 0x1.3f5252p-3f, -0x1.573064p-1f, -0x1.479b58p-2f,
    0x1.2b0c02p-1f, 0x1.7e4cfap-1f, -0x1.4e4686p-1f, 0x1.5b811p-2f, 0x1.588692p-3f, -0x1.034824p-5f, 0x1.34900ap+0f,
    -0x1.73586ap-1f, 0x1.33f5bcp-2f, 0x1.0ddb34p-2f, 0x1.7881d8p-1f, 0x1.0e8082p+0f, -0x1.aa5582p-3f, -0x1.3e0d5ap+0f,
    0x1.47c46p-2f,
};

inline constexpr double rmsprop_centered_3_float64[] = {
    0x1.911d136a46734p-1, 0x1.14988220b59e3p-2, -0x1.13879110431f1p-1, -0x1.ce86a7d6e00a8p-3, 0x1.1224ee7ea1ec3p-1,
    0x1.82fea510a07abp-1, -0x1.0019b8d2db7c4p-1, 0x1.e87d96b404bf6p-1, 0x1.7f38d5075feeep-2, 0x1.0ec49496f044cp-3,
    0x1.6e3c89b984f0fp-1, -0x1.055832aae95ep-2, 0x1.dde695d0914e8p-3, 0x1.e6d90431f1a41p-3, 0x1.c18da193c0252p-1,
    0x1.dfdc2b1d169a7p-1, -0x1.349862486ce5p-2, -0x1.dfdb6ddca7034p-2, 0x1.121fd18982016p-5, 0x1.255f7a8b80921p-1,
    0x1.de11451d3bf8ep-3, -0x1.81506eda12029p-1, -0x1.0a58b3caeff96p-4, 0x1.3842679606d3ap-2, 0x1.5d3cc7574ee97p-1,
    -0x1.f78471aeee36p-2, 0x1.929c6937a051fp-1, 0x1.ee7fd82397379p-3, -0x1.7095b70fe8708p-6, 0x1.66c2d9dd20af2p-1,
    -0x1.666e3170b8046p-2, 0x1.49b0a683626fcp-3, 0x1.19984474d0bb9p-2, 0x1.1582d19746525p-1, 0x1.c374cfe00e751p-1,
    -0x1.f90f7ccc5aa31p-2, -0x1.71617a37284d5p-1, 0x1.e2bbc7559p-6, 0x1.b503e64f8e261p-4, 0x1.3f526c8dff157p-3,
    -0x1.573049bc2023ep-1, -0x1.479b550817f41p-2, 0x1.2b0c025badebap-1, 0x1.7e4d1df3fe5cp-1, -0x1.4e4699da65c6ep-1,
    0x1.5b80e465c5eabp-2, 0x1.58865e08291eap-3, -0x1.034819bdbf6b8p-5, 0x1.34900f00a86b6p+0, -0x1.7358604069f9fp-1,
    0x1.33f5c01f4c646p-2, 0x1.0ddb3798b3a94p-2, 0x1.7881db1c4aba7p-1, 0x1.0e807fa7327p+0, -0x1.aa558108aa92cp-3,
    -0x1.3e0d5bb0a3635p+0, 0x1.47c481f75e175p-2,
};

inline constexpr float rmsprop_centered_4_float32[] = {
    -0x1.6fca9ep-4f, -0x1.b65c7p-1f, -0x1.99e028p-1f, 0x1.d28b7cp-1f, 0x1.a45768p-1f, -0x1.6e3c44p-4f, -0x1.b626f6p-1f,
    -0x1.99aa5ep-1f, 0x1.d2557ep-1f, 0x1.a42156p-1f, -0x1.1d7762p-4f, -0x1.7e7e6ap-1f, -0x1.6569ep-1f, 0x1.98c74ap-1f,
    0x1.6e846ep-1f,
};

inline constexpr double rmsprop_centered_4_float64[] = {
    -0x1.6fca9d4309e2dp-4, -0x1.b65c6fa73014dp-1, -0x1.99e027a732081p-1, 0x1.d28b7ba72e5b6p-1, 0x1.a45767a7319ffp-1,
    -0x1.6e3c44ef7b2b8p-4, -0x1.b626f4a47c5edp-1, -0x1.99aa5c5f9e842p-1, 0x1.d2557d00131a8p-1, 0x1.a42155d19316fp-1,
    -0x1.1d77691b81346p-4, -0x1.7e803ae32d318p-1, -0x1.656b15efcd089p-1, 0x1.98c8db6c59d16p-1, 0x1.6e85e649f5e59p-1,
};

inline constexpr float rmsprop_centered_5_float32[] = {
    0x1.a0237cp-1f, 0x1.8a6f92p-1f, 0x1.925256p-1f,
};

inline constexpr double rmsprop_centered_5_float64[] = {
    0x1.a0237ac4dc371p-1, 0x1.8a6f93cca67e9p-1, 0x1.92524a0e1b812p-1,
};

inline constexpr float rmsprop_centered_6_float32[] = {
    -0x1.67bb8cp-3f, 0x1.3525e2p-1f, 0x1.0e78dap+0f, 0x1.10bc7cp-3f, -0x1.9db11cp-1f, -0x1.15787p-1f, 0x1.3dfa44p-2f,
    0x1.fed33cp-3f, -0x1.e8d11ep-1f, -0x1.0b9f3ap+0f, -0x1.2379d6p-1f, -0x1.c0a47ep-1f, -0x1.8138aep-1f,
    -0x1.0e6a6ep-2f, -0x1.097f22p-2f, 0x1.40bda6p-1f, 0x1.fc9e8p-1f, 0x1.2ab932p-1f, 0x1.33409ap-1f, -0x1.2470acp-5f,
    0x1.87deep-1f, 0x1.2823cp+0f, 0x1.5a581p-4f, -0x1.82865ap-1f, -0x1.7564d4p-1f, 0x1.98b0b4p-2f, 0x1.8115ep-2f,
    -0x1.caee0ap-1f, -0x1.f0dbe6p-1f, -0x1.3119d2p-1f, -0x1.b6eba4p-1f, -0x1.fe7e1ap-1f, -0x1.909112p-2f,
    -0x1.4aa5d6p-2f, 0x1.e9f812p-2f, 0x1.fe0b3ep-1f, 0x1.12af38p-1f, 0x1.13b2cp-1f, -0x1.1e2d2cp-3f, 0x1.f3032p-3f,
    0x1.e5f546p-1f, -0x1.1a0388p-1f, -0x1.e2a358p-3f, -0x1.93f736p-1f, 0x1.45f69p-1f, -0x1.151f68p-4f, -0x1.381778p-1f,
    -0x1.c36cf2p-1f, -0x1.49edbep+0f, -0x1.066348p+0f, -0x1.349eap+0f, 0x1.30472p-6f, -0x1.dc5b02p-3f, 0x1.3e4ea2p-1f,
    0x1.ff5fd2p-2f, 0x1.b0e0aep-2f, 0x1.64af8ep-2f,
};

inline constexpr double rmsprop_centered_6_float64[] = {
    -0x1.67bb8a6e96af6p-3, 0x1.3525e2baeafedp-1, 0x1.0e78d96dfbe9fp+0, 0x1.10bc7b665befp-3, -0x1.9db11d1397bbap-1,
    -0x1.1578710b48851p-1, 0x1.3dfa456296a36p-2, 0x1.fed33b6ac3d0dp-3, -0x1.e8d11daec57d4p-1, -0x1.0b9f396f42d33p+0,
    -0x1.2379d6a587072p-1, -0x1.c0a47eee173c7p-1, -0x1.8138aedaa8be1p-1, -0x1.0e6a6d4096c9bp-2, -0x1.097f222b7f39ep-2,
    0x1.40bda5605d3aep-1, 0x1.fc9e8p-1, 0x1.2ab932bc2b0d5p-1, 0x1.33409aba0aa94p-1, -0x1.2470ab3994d0dp-5,
    0x1.87dee0ae970d7p-1, 0x1.2823c0a124bd8p+0, 0x1.5a58102370af6p-4, -0x1.82865c4a80f53p-1, -0x1.7564d533ecfa3p-1,
    0x1.98b0b43424f75p-2, 0x1.8115e0a5e7604p-2, -0x1.caee0a6d3750ap-1, -0x1.f0dbe6b579bc7p-1, -0x1.3119d365964ecp-1,
    -0x1.b6eba435eae8bp-1, -0x1.fe7e183d4960ap-1, -0x1.9091115bec9f8p-2, -0x1.4aa5d65d3c0ebp-2, 0x1.e9f81248c9e37p-2,
    0x1.fe0b3c99fb092p-1, 0x1.12af374b1d641p-1, 0x1.13b2be8999f51p-1, -0x1.1e2d267e81fe8p-3, 0x1.f302fa3c0cf74p-3,
    0x1.e5f546179dcd3p-1, -0x1.1a039e1119b1dp-1, -0x1.e2a3299fb7729p-3, -0x1.93f72a9688eap-1, 0x1.45f6b1788d237p-1,
    -0x1.151f6b6653518p-4, -0x1.381790874ef37p-1, -0x1.c36cf57884f0fp-1, -0x1.49edc3e7f14fbp+0, -0x1.066340b738b4ep+0,
    -0x1.349ea358a6004p+0, 0x1.304786627416p-6, -0x1.dc5b08b5b921p-3, 0x1.3e4eb9e655e93p-1, 0x1.ff5f9f38d723p-2,
    0x1.b0e09e227cc29p-2, 0x1.64af9dd743681p-2,
};

inline constexpr float rmsprop_centered_7_float32[] = {
    -0x1.c2804p-1f, 0x1.09fbd4p-1f, -0x1.1e447cp-1f, 0x1.211734p-1f, 0x1.247dcep-2f, 0x1.90632ep-2f, -0x1.72fcfcp-1f,
    0x1.a61986p-2f, -0x1.5644c8p-1f, -0x1.1eb7a6p-2f, -0x1.7f07dep-2f, -0x1.2a85p-1f, -0x1.28370cp-1f, -0x1.46c9b4p-1f,
    -0x1.78cb5p-1f, -0x1.c50108p-1f, -0x1.3ce806p-4f, 0x1.428004p-3f, 0x1.008398p+0f, -0x1.423fd6p-1f, 0x1.f65dcp-2f,
    -0x1.77dfa2p-1f, 0x1.2c2e4ep-1f, 0x1.0789dp-2f, 0x1.cf8616p-2f, -0x1.19ff6p-1f, 0x1.65e38cp-3f, -0x1.3af712p-1f,
    -0x1.4a51c6p-2f, -0x1.1fb682p-2f, -0x1.211b96p-1f, -0x1.80db5p-1f, -0x1.740d6cp-1f, -0x1.c370d4p-1f,
    -0x1.1c0224p+0f, 0x1.344e06p-4f, 0x1.08299p-2f, 0x1.29f4d6p+0f, -0x1.1b2c6ap+0f, 0x1.41dd4ep-1f, -0x1.7fe566p-2f,
    0x1.1b15a2p-2f, 0x1.993bf8p-2f, 0x1.7340cp-3f, -0x1.be9e34p-2f, 0x1.9479fp-1f, -0x1.a1bf4p-1f, -0x1.2f36bap-3f,
    -0x1.098c74p-1f, -0x1.033f66p-2f, -0x1.454c74p-1f, -0x1.f24c94p-1f, -0x1.33188ep-1f, -0x1.1a408ap+0f,
    0x1.d95378p-4f, 0x1.18252cp-7f, 0x1.23ee1ep-1f,
};

inline constexpr double rmsprop_centered_7_float64[] = {
    -0x1.c28040b271a02p-1, 0x1.09fbd34d8e656p-1, -0x1.1e447b4d8e631p-1, 0x1.211734b271a67p-1, 0x1.247dce9b12baap-2,
    0x1.90632e9b1cc1fp-2, -0x1.72fcfcb2719e2p-1, 0x1.a619869b1cc4bp-2, -0x1.5644c74d8de6cp-1, -0x1.1eb7a69b1cc72p-2,
    -0x1.7f07de9b1cc92p-2, -0x1.2a84ff4d8e59dp-1, -0x1.28370b4d8e505p-1, -0x1.46c9b4b271a46p-1, -0x1.78cb4f4d8e615p-1,
    -0x1.c50108b271a55p-1, -0x1.3ce805938cf2ap-4, 0x1.428002c9c670cp-3, 0x1.008397a6c7228p+0, -0x1.423fd3fc4ea22p-1,
    0x1.f65dbefbbc88p-2, -0x1.77dfa1421349cp-1, 0x1.2c2e4d1719092p-1, 0x1.0789cf1485cdfp-2, 0x1.cf86183f1d78bp-2,
    -0x1.19ff62c8f316dp-1, 0x1.65e3911e316dcp-3, -0x1.3af7110557c8bp-1, -0x1.4a51c716d7cf4p-2, -0x1.1fb680d8b04ap-2,
    -0x1.211b97ee8661ep-1, -0x1.80db50b555059p-1, -0x1.740d6c6d272f1p-1, -0x1.c370d2fc39479p-1, -0x1.1c02249c96854p+0,
    0x1.344e0a4a3e729p-4, 0x1.08298dd623a4bp-2, 0x1.29f4d4a95011ap+0, -0x1.1b2c6a179c805p+0, 0x1.41dd3d130b5aap-1,
    -0x1.7fe548ecfecc4p-2, 0x1.1b159e31d315ep-2, 0x1.993bf8eb194a9p-2, 0x1.734063dd2c0d4p-3, -0x1.be9e643c586dbp-2,
    0x1.9479f968b76d8p-1, -0x1.a1bf2b15fd797p-1, -0x1.2f369650fc4fep-3, -0x1.098c8a7ec0cf8p-1, -0x1.033f64b963607p-2,
    -0x1.454c67d700961p-1, -0x1.f24c7cba1f9bfp-1, -0x1.33188dc6ebe7ep-1, -0x1.1a408584f71f2p+0, 0x1.d9537f94a3ec2p-4,
    0x1.1824310d13e9cp-7, 0x1.23ee104079668p-1,
};

inline constexpr float rmsprop_centered_8_float32[] = {
    0x1.1ab8e6p-1f, -0x1.94a3aep-2f, 0x1.8d2652p-3f, -0x1.2aa0bp-1f, -0x1.914422p-1f, -0x1.065b7ap-1f, -0x1.ff285ep-1f,
    -0x1.e68cbcp-1f, -0x1.e5dfe4p-2f, -0x1.95531ap-1f, 0x1.9920c2p-1f, -0x1.4b8acp-1f, 0x1.fd73bap-1f, -0x1.c78344p-3f,
    0x1.c398f8p-3f, -0x1.43e1fp-1f, -0x1.04a2bcp-1f, 0x1.55e1bep-1f, 0x1.8505ep-3f, 0x1.086d18p-1f, -0x1.069402p-2f,
    0x1.10a21cp-4f, -0x1.a06192p-2f, -0x1.a2aaccp-1f, -0x1.787712p-2f, -0x1.2b2758p+0f, -0x1.6d9a94p-1f,
    -0x1.15b1e2p-2f, -0x1.3dab2ap-1f, 0x1.26f9b2p+0f, -0x1.47a4cep-1f, 0x1.23a7d8p+0f, -0x1.70198ap-2f, 0x1.cfa942p-3f,
    -0x1.869862p-1f, -0x1.40f056p-2f, 0x1.751ae8p-1f, 0x1.aea0acp-3f, 0x1.15fd54p-2f, -0x1.568bdep-3f, -0x1.77fdfcp-3f,
    -0x1.48bfb8p-1f, -0x1.1509f2p-2f, -0x1.c9d2ap-2f, -0x1.2b3656p+0f, -0x1.118bb6p+0f, 0x1.96dc8p-3f, -0x1.ad6152p-1f,
    0x1.28a388p+0f, -0x1.fe2806p-2f, 0x1.5dc0f2p+0f, 0x1.60807ep-2f, 0x1.7ba686p-3f, -0x1.45e64ep-1f, -0x1.580312p-2f,
    0x1.7dec42p+0f, -0x1.0ac0f4p-1f,
};

inline constexpr double rmsprop_centered_8_float64[] = {
    0x1.1ab8e5497d815p-1, -0x1.94a3ae69a6a23p-2, 0x1.8d265177ddd05p-3, -0x1.2aa0b0c75a131p-1, -0x1.914422661c659p-1,
    -0x1.065b79d505f39p-1, -0x1.ff285ed5c54f9p-1, -0x1.e68cbba6e2fecp-1, -0x1.e5dfe3dea046dp-2, -0x1.95531a1966f6ap-1,
    0x1.9920c2ce0e424p-1, -0x1.4b8ac0956162dp-1, 0x1.fd73ba3cdc4bap-1, -0x1.c78343ecdf286p-3, 0x1.c398f6917b5fp-3,
    -0x1.43e1ef500f47cp-1, -0x1.04a2bd17354eap-1, 0x1.55e1bf0f18a69p-1, 0x1.8505df1f2fa7ap-3, 0x1.086d17d0f59a2p-1,
    -0x1.069402ca9a7c3p-2, 0x1.10a21987fc7bcp-4, -0x1.a0619613b3f2dp-2, -0x1.a2aacd8d25defp-1, -0x1.787711b69c368p-2,
    -0x1.2b27572fac5f1p+0, -0x1.6d9a9143e7f62p-1, -0x1.15b1e33928118p-2, -0x1.3dab2955ce95ap-1, 0x1.26f9b1c8f860ep+0,
    -0x1.47a4cf702a961p-1, 0x1.23a7d89fca828p+0, -0x1.7019884e89cd1p-2, 0x1.cfa93ea9898d8p-3, -0x1.8698610e7a7e3p-1,
    -0x1.40f0532d01becp-2, 0x1.751ae82d73f8dp-1, 0x1.aea0ae9a51f83p-3, 0x1.15fd5a654f82ap-2, -0x1.568bf225bde3fp-3,
    -0x1.77fddc87e06fp-3, -0x1.48bfb7edebc0cp-1, -0x1.1509df27d39a6p-2, -0x1.c9d2b3807f087p-2, -0x1.2b366783d2c86p+0,
    -0x1.118bb069e9e61p+0, 0x1.96dc8a9319d41p-3, -0x1.ad6159a930ff2p-1, 0x1.28a395d7ef971p+0, -0x1.fe2803570fcbdp-2,
    0x1.5dc0ee9a092a3p+0, 0x1.60808e68c8fb5p-2, 0x1.7ba65d0b32d76p-3, -0x1.45e64526819dfp-1, -0x1.58031d6401b5fp-2,
    0x1.7dec393594aa9p+0, -0x1.0ac0efb2c3a23p-1,
};

inline constexpr float rmsprop_centered_9_float32[] = {
    -0x1.14551ep-21f, 0x1.da5ed4p-22f, 0x1.c303a8p-23f, -0x1.5efb36p-20f, 0x1.0d2738p-22f, 0x1.c9d074p-20f,
    -0x1.5c3ae2p-21f, -0x1.54580cp-22f, 0x1.739728p-21f, -0x1.fe833p-21f, 0x1.aa9a34p-18f, -0x1.05c524p-17f,
    -0x1.fb65fap-19f, -0x1.49656cp-22f, 0x1.5d2658p-17f,
};

inline constexpr double rmsprop_centered_9_float64[] = {
    -0x1.14551da3bd2e6p-21, 0x1.da5ed6489a7dcp-22, 0x1.c303acfd67cb8p-23, -0x1.5efb3670e0c6cp-20, 0x1.0d273a9572356p-22,
    0x1.c9d072d6c2138p-20, -0x1.5c3ae6e1c9482p-21, -0x1.54580b8446eap-22, 0x1.7397254afa849p-21, -0x1.fe832eb72a25dp-21,
    0x1.aa9a461470a32p-18, -0x1.05c515b76faa5p-17, -0x1.fb65fde6d47c2p-19, -0x1.4964fd1ef40bap-22,
    0x1.5d26512364b12p-17,
};

inline constexpr float rmsprop_centered_10_float32[] = {
    -0x1.cbcf04p-1f, 0x1.96a97cp-1f, -0x1.9e1b2p-1f, -0x1.3fb824p-3f, -0x1.f86f68p-2f, -0x1.adef9p-1f, 0x1.905aa6p-1f,
    -0x1.749452p-1f, -0x1.f8318ep-4f, -0x1.04fd1cp-1f, -0x1.03128ep+0f, 0x1.95ac9ep-1f, 0x1.4b065cp-2f, -0x1.c698c2p-3f,
    -0x1.d4ea14p-2f,
};

inline constexpr double rmsprop_centered_10_float64[] = {
    -0x1.cbcf04b27195p-1, 0x1.96a97cb27194fp-1, -0x1.9e1b1f4d8e6b1p-1, -0x1.3fb822c9c653ep-3, -0x1.f86f6964e329fp-2,
    -0x1.adef91c58498fp-1, 0x1.905aa6d2f90d4p-1, -0x1.7494527a1f0a4p-1, -0x1.f8318c34d5162p-4, -0x1.04fd1ce59d181p-1,
    -0x1.03128eb2a91cap+0, 0x1.95aca54cdef3p-1, 0x1.4b066bc1f6527p-2, -0x1.c6989d75843b1p-3, -0x1.d4ea4929d649bp-2,
};

inline constexpr float rmsprop_centered_11_float32[] = {
    0x1.27fbcp-41f, -0x1.2d46ep-44f, -0x1.d4e84p-46f, 0x1.125da2p-40f, -0x1.ef32bp-41f, -0x1.a4e2e2p-40f,
    -0x1.d627bp-43f, -0x1.7437fep-43f, 0x1.5109cep-39f, -0x1.539d5ep-40f, 0x1.35d53ep-39f, -0x1.4c054ep-36f,
    0x1.932c58p-39f, -0x1.8ae14p-38f, -0x1.2e1c36p-36f,
};

inline constexpr double rmsprop_centered_11_float64[] = {
    0x1.27fbc15701cbp-41, -0x1.2d46dcc33658p-44, -0x1.d4e84d0b6a2fp-46, 0x1.125da216de0fbp-40, -0x1.ef32b0f82fc7ep-41,
    -0x1.a4e2e56186c4fp-40, -0x1.d62799b7a16cp-43, -0x1.7437f6d44dc44p-43, 0x1.5109cee9a850ap-39,
    -0x1.539d607e729e8p-40, 0x1.35d4cbe23f372p-39, -0x1.4c054ae88ad07p-36, 0x1.932c374563956p-39,
    -0x1.8ae175b29a457p-38, -0x1.2e1c23d9ba531p-36,
};

inline constexpr optim_row<rmsprop_options> rmsprop_centered_rows[] = {
    {{},
     {"the default", "the default",
      0x511891f0u, 33, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_0_float32, rmsprop_centered_0_float64}},
    {{.learning_rate = 0.001f, .alpha = 0.9},
     {"rate 0.001, alpha 0.9", "learning_rate 0.001, alpha 0.9",
      0x8c765c23u, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_1_float32, rmsprop_centered_1_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0x37cb5c3bu, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_2_float32, rmsprop_centered_2_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0x5ad05778u, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_3_float32, rmsprop_centered_3_float64}},
    {{.learning_rate = 1e-05f, .weight_decay = 1.0f},
     {"decay makes the mean square 300 variances", "learning_rate 1e-05, weight_decay 1",
      0x102ebe9du, 5, 0x1p+0f, 0x1p-4f, false, rmsprop_centered_4_float32, rmsprop_centered_4_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0x158dafb1u, 1, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_5_float32, rmsprop_centered_5_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0xa7737a00u, 19, 0x1p+0f, 0x1p+0f, true, rmsprop_centered_6_float32, rmsprop_centered_6_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x888fefaau, 19, 0x1p+0f, 0x1p+20f, false, rmsprop_centered_7_float32, rmsprop_centered_7_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0xe71c9cf7u, 19, 0x1p+0f, 0x1p-20f, false, rmsprop_centered_8_float32, rmsprop_centered_8_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x94776f86u, 5, 0x1p-20f, 0x1p-40f, false, rmsprop_centered_9_float32, rmsprop_centered_9_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0xece32aaeu, 5, 0x1p+0f, 0x1p+60f, false, rmsprop_centered_10_float32, rmsprop_centered_10_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0xb7fa02d5u, 5, 0x1p-40f, 0x1p-60f, false, rmsprop_centered_11_float32, rmsprop_centered_11_float64}},
};

inline constexpr float rmsprop_centered_momentum_0_float32[] = {
    -0x1.67de86p-3f, 0x1.02b382p-1f, -0x1.4626d4p-3f, 0x1.8d346ap-1f, 0x1.84a76cp-3f, 0x1.6968f2p-3f, 0x1.5e117cp-2f,
    0x1.b49e26p-2f, -0x1.316a66p-1f, 0x1.94d266p-1f, 0x1.2d2558p-4f, 0x1.172876p-1f, 0x1.18caf6p-1f, -0x1.062d82p-1f,
    0x1.92024cp-2f, -0x1.06585ep+0f, -0x1.865274p-3f, -0x1.187856p+0f, -0x1.3e8594p-2f, -0x1.f07a1cp-1f, 0x1.d4e2c6p-3f,
    0x1.402c96p-1f, 0x1.00959ep+0f, 0x1.6a1e8cp-3f, 0x1.1ef72p+1f, 0x1.0f1c3p+1f, 0x1.75128ep-1f, -0x1.d66f5p-3f,
    0x1.302b7p-5f, 0x1.537ebap+0f, 0x1.b9a034p-2f, -0x1.c4c57ep-1f, 0x1.5c0dp-4f, 0x1.1d0224p-1f, -0x1.dcbc78p-1f,
    0x1.1b7ab8p+0f, -0x1.e613e8p+0f, 0x1.04d2e8p+0f, 0x1.db0e56p+1f, -0x1.9e8e78p+2f, -0x1.3e7112p-1f, 0x1.c413fp+0f,
    -0x1.9040ccp+0f, 0x1.a3e93cp+1f, 0x1.810da4p-1f, 0x1.415f54p+0f, -0x1.b3f376p+1f, -0x1.12d734p+2f, -0x1.212822p+1f,
    -0x1.3d1496p+1f, 0x1.6347a8p-1f, 0x1.2bdba4p+2f, -0x1.264fbap+1f, -0x1.147a3p+2f, -0x1.2cd444p-5f, -0x1.2a25ep+2f,
    0x1.5025bp+2f,
};

inline constexpr double rmsprop_centered_momentum_0_float64[] = {
    -0x1.67de859454034p-3, 0x1.02b38250a6e53p-1, -0x1.4626d44d0a646p-3, 0x1.8d346a725c503p-1, 0x1.84a76b84cb5a6p-3,
    0x1.6968f36554ee2p-3, 0x1.5e117bd7c32dap-2, 0x1.b49e25b05f985p-2, -0x1.316a6551b5dd1p-1, 0x1.94d266af4e2f2p-1,
    0x1.2d25579e5a20ep-4, 0x1.1728755541cd1p-1, 0x1.18caf5f57a56bp-1, -0x1.062d8279d0861p-1, 0x1.92024af123b0ep-2,
    -0x1.06585d1e886d2p+0, -0x1.865274fe74f3ap-3, -0x1.1878556f0e042p+0, -0x1.3e85946f34aafp-2, -0x1.f07a1bae341e6p-1,
    0x1.d4e2cb5b782b3p-3, 0x1.402c9a7681c5bp-1, 0x1.00959e2b50102p+0, 0x1.6a1e90e528c6ap-3, 0x1.1ef722dbde847p+1,
    0x1.0f1c3222aa6cbp+1, 0x1.7512908a89c3fp-1, -0x1.d66f3a45bf2cap-3, 0x1.302b7430d62b4p-5, 0x1.537ebb66c0c35p+0,
    0x1.b9a0343a4205fp-2, -0x1.c4c580436dadp-1, 0x1.5c0cf4bbb1946p-4, 0x1.1d02269bd9a51p-1, -0x1.dcbc7993e1978p-1,
    0x1.1b7abb957e348p+0, -0x1.e613e8429126dp+0, 0x1.04d2eb2603d6bp+0, 0x1.db0e79b21a97p+1, -0x1.9e8e7fa088485p+2,
    -0x1.3e713e3a6378p-1, 0x1.c4140480f786p+0, -0x1.9040edba2f88fp+0, 0x1.a3e92e779f473p+1, 0x1.810dd94d65f5ap-1,
    0x1.415f6efcfc4e8p+0, -0x1.b3f39714aa50cp+1, -0x1.12d735369b63cp+2, -0x1.21283160fd55dp+1, -0x1.3d14a6e6b57a9p+1,
    0x1.6347cc044bfd2p-1, 0x1.2bdbaf661d5e7p+2, -0x1.264fd2bdf46ecp+1, -0x1.147a3402e0e83p+2, -0x1.2cd4890347f45p-5,
    -0x1.2a25e7332baadp+2, 0x1.5025b9e95b1d8p+2,
};

inline constexpr float rmsprop_centered_momentum_1_float32[] = {
    0x1.a7639p-1f, -0x1.81af78p-2f, -0x1.92d01p-2f, -0x1.29b738p-1f, 0x1.c41cep-1f, -0x1.1d424cp-1f, 0x1.5e945p-1f,
    -0x1.5407e4p-1f, -0x1.4013ap-4f, -0x1.e03b38p-2f, -0x1.8437c8p-1f, 0x1.7c4654p-1f, -0x1.6bf178p-2f, 0x1.bf3624p-1f,
    -0x1.2586bp-3f, 0x1.bd34bp-3f, -0x1.4fa53p-3f, -0x1.c899dp-3f, 0x1.19541cp-1f, -0x1.d4c63ep-5f, 0x1.7ea8dcp-1f,
    0x1.b28348p-1f, -0x1.ddcbfcp-1f, -0x1.8cce6p-1f, -0x1.6be88cp-1f, 0x1.3e058p-4f, -0x1.b3fd64p-1f, 0x1.78e0c4p-1f,
    -0x1.c60128p-2f, 0x1.8892p-1f, 0x1.ab948p-2f, -0x1.90789p-2f, 0x1.4af894p-1f, 0x1.ad2cacp-1f, -0x1.6ec716p-2f,
    -0x1.99e8eep-2f, -0x1.2f7622p-1f, 0x1.c091e8p-1f, -0x1.182156p-1f, 0x1.5ad124p-1f, -0x1.4f44d8p-1f, -0x1.211394p-4f,
    -0x1.daaa5ap-2f, -0x1.75ecfep-1f, 0x1.8b0568p-1f, -0x1.5c991p-2f, 0x1.bddafcp-1f, -0x1.26ca66p-3f, 0x1.9bb8fep-3f,
    -0x1.15a1bcp-3f, -0x1.b42dc8p-3f, 0x1.1fdcep-1f, -0x1.8f8c7ep-5f, 0x1.81a7a2p-1f, 0x1.b1237ep-1f, -0x1.dfe33cp-1f,
    -0x1.98499ap-1f, -0x1.6cefdep-1f, 0x1.6a4586p-4f, -0x1.af5a8ep-1f, 0x1.7dc516p-1f, -0x1.bcc4fcp-2f, 0x1.8390ecp-1f,
    0x1.982a14p-2f, -0x1.9212e8p-2f, 0x1.4f501ap-1f, 0x1.ec9cacp-1f, -0x1.926904p-2f, -0x1.a67ddap-2f, -0x1.464d16p-2f,
    0x1.8a984ep-1f, -0x1.0745a2p-1f, 0x1.7773acp-1f, -0x1.27d8a4p-1f, -0x1.423b2ep-3f, -0x1.d8b252p-2f, -0x1.8adc42p-1f,
    0x1.7deaaep-1f, -0x1.55e54p-2f, 0x1.d204c2p-1f, -0x1.861c08p-3f, 0x1.6f1432p-4f, -0x1.de95c2p-4f, -0x1.8ceb7cp-3f,
    0x1.1acf72p-1f, 0x1.fdf326p-8f, 0x1.7f946p-1f, 0x1.619a06p-1f, -0x1.029152p+0f, -0x1.c511fep-1f, -0x1.5d7fb6p-1f,
    0x1.da042ep-4f, -0x1.d1b388p-1f, 0x1.892b6p-1f, -0x1.6970f2p-2f, 0x1.504a66p-1f, 0x1.82bae8p-2f, -0x1.c461cep-2f,
    0x1.7a5b72p-1f,
};

inline constexpr double rmsprop_centered_momentum_1_float64[] = {
    0x1.a763901a398dfp-1, -0x1.81af77cc72202p-2, -0x1.92d0103410fa4p-2, -0x1.29b737e6c3774p-1, 0x1.c41cdfe625f2p-1,
    -0x1.1d424be5e3d67p-1, 0x1.5e9450162402ep-1, -0x1.5407e3e5a9d5bp-1, -0x1.40139f33849cbp-4, -0x1.e03b37cb52607p-2,
    -0x1.8437c7e6b98c5p-1, 0x1.7c46541a0499fp-1, -0x1.6bf1782ed28fdp-2, 0x1.bf362419adf53p-1, -0x1.2586af9dd40fap-3,
    0x1.bd34b05ad0354p-3, -0x1.4fa52f9797b52p-3, -0x1.c899cf9b19147p-3, 0x1.19541c184c458p-1, -0x1.d4c63e60140e8p-5,
    0x1.7ea8dbf2d68bp-1, 0x1.b2834817cdaf3p-1, -0x1.ddcbfc192b874p-1, -0x1.8cce6005856a7p-1, -0x1.6be88be5db1e6p-1,
    0x1.3e0580b74db89p-4, -0x1.b3fd63e63284fp-1, 0x1.78e0c4199e5f6p-1, -0x1.c60127cccc989p-2, 0x1.8891ffe61b982p-1,
    0x1.ab947fd9c900ep-2, -0x1.90788fcc73c12p-2, 0x1.4af8941a1a57p-1, 0x1.ad2caa165790cp-1, -0x1.6ec716e3ab9dp-2,
    -0x1.99e8ebf95decbp-2, -0x1.2f762264265d6p-1, 0x1.c091e7782cf5ep-1, -0x1.1821580ab854fp-1, 0x1.5ad1249de0baap-1,
    -0x1.4f44d99af094bp-1, -0x1.2113915372b35p-4, -0x1.daaa5923b70e4p-2, -0x1.75ecfca60ce74p-1, 0x1.8b056a98cba24p-1,
    -0x1.5c9910b8694bcp-2, 0x1.bddafcc18a94ap-1, -0x1.26ca671e68776p-3, 0x1.9bb8ffe6148d8p-3, -0x1.15a1beb7f7292p-3,
    -0x1.b42dc3cf5f51cp-3, 0x1.1fdce0c2f740bp-1, -0x1.8f8c7d283ef7bp-5, 0x1.81a7a3054b78ap-1, 0x1.b1237d92058d6p-1,
    -0x1.dfe33bf2a1227p-1, -0x1.98499a0059faep-1, -0x1.6cefde08b0be2p-1, 0x1.6a4587b24cb92p-4, -0x1.af5a8dba112c1p-1,
    0x1.7dc51561ac903p-1, -0x1.bcc4fbf0be795p-2, 0x1.8390ec746167ep-1, 0x1.982a15ee5b54p-2, -0x1.9212e4cf2e919p-2,
    0x1.4f5017de5865ep-1, 0x1.ec9ca1469f22ap-1, -0x1.9268f2a7a9dfcp-2, -0x1.a67dc2bf589c3p-2, -0x1.464d31790c9fep-2,
    0x1.8a9843768b178p-1, -0x1.0745b8412f93ep-1, 0x1.77739f27e31ddp-1, -0x1.27d8a223d3081p-1, -0x1.423b2538c56e2p-3,
    -0x1.d8b24f7a342fbp-2, -0x1.8adc3bb5a22f3p-1, 0x1.7deaa63b40a81p-1, -0x1.55e54ddccfd7fp-2, 0x1.d204d4311641ep-1,
    -0x1.861c1216be214p-3, 0x1.6f1457cf29247p-4, -0x1.de95b6576e8bep-4, -0x1.8ceb72def9d5p-3, 0x1.1acf733095128p-1,
    0x1.fdf2cdedf4498p-8, 0x1.7f944d8f73d99p-1, 0x1.6199f3b828fc4p-1, -0x1.029171406bd75p+0, -0x1.c5122728e86d9p-1,
    -0x1.5d7fc66ba7674p-1, 0x1.da044375193f8p-4, -0x1.d1b37c744c31bp-1, 0x1.892b59e811379p-1, -0x1.6970d4ef6c45cp-2,
    0x1.504a65d87b63dp-1, 0x1.82baeb90a24a8p-2, -0x1.c461d2c98a895p-2, 0x1.7a5b6e8949314p-1,
};

inline constexpr float rmsprop_centered_momentum_2_float32[] = {
    0x1.caf9f8p-1f, 0x1.cce1bep-5f, -0x1.2ea982p-1f, 0x1.26f0ep-7f, -0x1.a788ecp-1f, 0x1.076d8cp+0f, -0x1.29c98cp-1f,
    -0x1.8cde6p+0f, -0x1.45b7dp-5f, -0x1.b592f6p+0f, -0x1.7ca19ap+0f, 0x1.1387c4p+1f, -0x1.d62beap+1f, 0x1.34fa58p-4f,
    -0x1.19524p+1f,
};

inline constexpr double rmsprop_centered_momentum_2_float64[] = {
    0x1.caf9f85c0c5c1p-1, 0x1.cce1bcf12530bp-5, -0x1.2ea9829f0dea3p-1, 0x1.26f0f6d974c38p-7, -0x1.a788ec9d8869p-1,
    0x1.076d8acc89229p+0, -0x1.29c98d284fcaep-1, -0x1.8cde611e1c17p+0, -0x1.45b7b5fd56cbbp-5, -0x1.b592f8a640bd8p+0,
    -0x1.7ca17bae4630cp+0, 0x1.1387e276d066cp+1, -0x1.d62bd2f88a0d3p+1, 0x1.34fb048167781p-4, -0x1.19522f315c2d5p+1,
};

inline constexpr float rmsprop_centered_momentum_3_float32[] = {
    -0x1.85853ap-2f, -0x1.866becp-2f, 0x1.48c354p-2f, -0x1.9ae026p-1f, 0x1.b1c9b2p-1f, 0x1.6733d2p-3f, -0x1.a7835ap+0f,
    0x1.6e0684p-1f, -0x1.b1afcep-4f, 0x1.f88002p-3f, -0x1.01f9d4p+1f, -0x1.6d66cp+1f, 0x1.f7fed6p-3f, -0x1.3a6b7ep+0f,
    -0x1.0ce6e8p+1f,
};

inline constexpr double rmsprop_centered_momentum_3_float64[] = {
    -0x1.85853a249cdb2p-2, -0x1.866bebd962fd6p-2, 0x1.48c355812fd24p-2, -0x1.9ae025bef035cp-1, 0x1.b1c9b287076ap-1,
    0x1.6733e136e6e1fp-3, -0x1.a78358eab7938p+0, 0x1.6e0689bb7469ep-1, -0x1.b1af9b5118ec1p-4, 0x1.f88003dc5bd6ap-3,
    -0x1.01f9f1543c84dp+1, -0x1.6d66d19e01882p+1, 0x1.f7ff307d633bbp-3, -0x1.3a6b671e0e5c8p+0, -0x1.0ce6fc49abb39p+1,
};

inline constexpr float rmsprop_centered_momentum_4_float32[] = {
    0x1.96126cp-5f, 0x1.3d00d8p-2f, 0x1.acd22cp+2f,
};

inline constexpr double rmsprop_centered_momentum_4_float64[] = {
    0x1.96126ed1df1bp-5, 0x1.3d00dcb775d09p-2, 0x1.acd23e37d1129p+2,
};

inline constexpr float rmsprop_centered_momentum_5_float32[] = {
    0x1.0c8e9p-3f, -0x1.d73f64p-3f, -0x1.baaa9ap-1f, -0x1.180f52p-1f, -0x1.41a0bp-1f, 0x1.2a0cep-1f, 0x1.0877a2p-2f,
    0x1.2ac38cp-2f, 0x1.0466bp-3f, 0x1.53ab12p-1f, 0x1.c01984p-1f, -0x1.730a9ep-4f, -0x1.f8039cp-2f, 0x1.efe2e8p-1f,
    -0x1.3b52e4p-1f, 0x1.b86e92p-1f, -0x1.076778p-1f, 0x1.d8cafcp-1f, 0x1.09e9a8p+0f, 0x1.6dfeeep-2f, 0x1.105824p+0f,
    -0x1.4914fap-1f, -0x1.bde52p-2f, -0x1.2c4bccp+0f, 0x1.ec0a9cp+0f, -0x1.9e8222p-1f, 0x1.53c698p-6f, -0x1.8f9ba8p-1f,
    0x1.a8e39p-1f, 0x1.431a5p-2f, -0x1.c61d9p-4f, -0x1.7a997ep+0f, 0x1.d0eb88p-1f, -0x1.7e48eep+0f, 0x1.031f96p+0f,
    -0x1.6d6f98p+0f, 0x1.3472e4p+0f, 0x1.1b6a0ap+1f, -0x1.dec934p+1f, 0x1.37a17p+1f, 0x1.e8caep-1f, -0x1.c2518cp+1f,
    -0x1.80ad1ep-1f, 0x1.a58344p+2f, -0x1.77aa64p+0f, 0x1.61d4ap+1f, -0x1.51198cp+2f, 0x1.0a4808p+2f, 0x1.a58f24p-1f,
    -0x1.6440a6p+0f, -0x1.d23e74p-3f, -0x1.2c50b2p+1f, -0x1.4dc59ep+2f, 0x1.c7dfa6p+2f, 0x1.07e5a2p+0f, -0x1.31766ap+1f,
    0x1.09c85p+1f,
};

inline constexpr double rmsprop_centered_momentum_5_float64[] = {
    0x1.0c8e9p-3, -0x1.d73f64d050ep-3, -0x1.baaa990f098a6p-1, -0x1.180f5196b42e6p-1, -0x1.41a0b0add371p-1,
    0x1.2a0cdee496976p-1, 0x1.0877a2660ff0fp-2, 0x1.2ac38adaeb6edp-2, 0x1.0466bp-3, 0x1.53ab1192a675cp-1, 0x1.c01984p-1,
    -0x1.730a9e39107eep-4, -0x1.f8039d5bd6e42p-2, 0x1.efe2e8p-1, -0x1.3b52e4p-1, 0x1.b86e91fe9fd0fp-1,
    -0x1.0767782eed077p-1, 0x1.d8cafcp-1, 0x1.09e9a8c9b2495p+0, 0x1.6dfeee93586fp-2, 0x1.1058248ff0f88p+0,
    -0x1.4914f6e3aa41cp-1, -0x1.bde51c09bd0b4p-2, -0x1.2c4bcf9f1569cp+0, 0x1.ec0a9cda2dc01p+0, -0x1.9e82252e0cad9p-1,
    0x1.53c6030f506cfp-6, -0x1.8f9bab6b6220cp-1, 0x1.a8e3907b0563fp-1, 0x1.431a4c60fc24ap-2, -0x1.c61d8272adcbep-4,
    -0x1.7a9980bf9167bp+0, 0x1.d0eb840992428p-1, -0x1.7e48f166b8e2ap+0, 0x1.031f9444fa803p+0, -0x1.6d6f9b8b5aef1p+0,
    0x1.3472e61d96534p+0, 0x1.1b6a0be49af2ap+1, -0x1.dec9171de2b84p+1, 0x1.37a176d3499f3p+1, 0x1.e8caf1238bdffp-1,
    -0x1.c251a4930b2ddp+1, -0x1.80ad28a9a4dbep-1, 0x1.a5835b4629328p+2, -0x1.77aa49daae368p+0, 0x1.61d49eca7c149p+1,
    -0x1.5119900767ac1p+2, 0x1.0a4801264389ep+2, 0x1.a58f42f3b6e2fp-1, -0x1.6440b65ae70bep+0, -0x1.d23cf651c30d9p-3,
    -0x1.2c50bae3a932dp+1, -0x1.4dc58dae8977ep+2, 0x1.c7dfba1142b31p+2, 0x1.07e5b1dc84235p+0, -0x1.31767b4f153abp+1,
    0x1.09c847d77cfc4p+1,
};

inline constexpr float rmsprop_centered_momentum_6_float32[] = {
    0x1.5370dcp-1f, 0x1.41979cp-1f, -0x1.ee00f4p-3f, -0x1.3cd29p-2f, -0x1.8219dap-2f, 0x1.f0caccp-3f, 0x1.8ab25cp-4f,
    0x1.07f0ecp+0f, -0x1.eb92ep-1f, 0x1.020d3p-1f, -0x1.8f79a8p-1f, 0x1.11a79p+0f, 0x1.796fc2p-2f, -0x1.9fe7bap-2f,
    0x1.f00862p-3f, -0x1.45a0e8p-2f, -0x1.42423ep-3f, 0x1.b359f8p-1f, 0x1.414378p-1f, 0x1.ea6dep-2f, 0x1.25645cp+0f,
    0x1.62dba8p-1f, 0x1.e8f3ecp-3f, -0x1.68c5e4p-2f, 0x1.25788p+0f, 0x1.b91c14p-2f, 0x1.575552p+0f, -0x1.6230e2p+0f,
    -0x1.cbf3d8p-4f, -0x1.ba6478p-1f, 0x1.30d1ccp+0f, -0x1.8cfc8p-1f, -0x1.07669cp-1f, 0x1.454884p-1f, 0x1.7e4efap+0f,
    -0x1.a483b4p-1f, -0x1.10fdeep-2f, 0x1.dddf7cp+0f, -0x1.92f3bcp+0f, -0x1.a7089ep+1f, -0x1.53ab38p+1f,
    -0x1.617198p+2f, -0x1.6bf1a6p+2f, 0x1.e05552p+0f, -0x1.694e9p+1f, -0x1.fdb2fcp+0f, -0x1.a4cd82p+2f, -0x1.230ccep+1f,
    0x1.a60b1p+2f, -0x1.0384dp+2f, -0x1.6857d4p+0f, -0x1.dfe784p+2f, 0x1.a5795p+1f, 0x1.40c798p+1f, -0x1.f09cb6p+2f,
    -0x1.b20aep+1f, 0x1.dd4edcp+1f,
};

inline constexpr double rmsprop_centered_momentum_6_float64[] = {
    0x1.5370db4d8e5c7p-1, 0x1.41979b4d8e299p-1, -0x1.ee00f2c9c6a23p-3, -0x1.3cd28e9b1c9f2p-2, -0x1.8219d964e347p-2,
    0x1.f0cacd3639882p-3, 0x1.8ab25a6c730a1p-4, 0x1.07f0eba6c7328p+0, -0x1.eb92df4d8e62ap-1, 0x1.020d30b2719fap-1,
    -0x1.8f79a8b271a6ep-1, 0x1.11a78fa6c729ap+0, 0x1.796fc164e335cp-2, -0x1.9fe7b964e34e6p-2, 0x1.f00862c9c68fcp-3,
    -0x1.45a0e964e360fp-2, -0x1.42423d36398eep-3, 0x1.b359f8b2719e2p-1, 0x1.4143774d8e5e3p-1, 0x1.ea6de2a664badp-2,
    0x1.25645d73e5312p+0, 0x1.62dbb1f845222p-1, 0x1.e8f3e9e72ffdep-3, -0x1.68c5ddc48b86ap-2, 0x1.257883c4a73f1p+0,
    0x1.b91c16e169552p-2, 0x1.575552cc0255dp+0, -0x1.6230e3d3d4c8fp+0, -0x1.cbf3f7dc0509ap-4, -0x1.ba64751ff24e3p-1,
    0x1.30d1ce48a9477p+0, -0x1.8cfc848996575p-1, -0x1.07669a18f24bbp-1, 0x1.4548841942fefp-1, 0x1.7e4efdfd17f13p+0,
    -0x1.a483b8e839135p-1, -0x1.10fdf6d25d5d3p-2, 0x1.dddf78a4e08ebp+0, -0x1.92f40807a4f17p+0, -0x1.a708b7fedb079p+1,
    -0x1.53ab38a608f28p+1, -0x1.6171acc3c0d2ep+2, -0x1.6bf1bee6499ep+2, 0x1.e05557c112625p+0, -0x1.694e8ff7b9505p+1,
    -0x1.fdb3260b7dd96p+0, -0x1.a4cd997d0e88cp+2, -0x1.230cdf49c5d52p+1, 0x1.a60b1b82efd3dp+2, -0x1.0384d75861382p+2,
    -0x1.6857c97b01b0fp+0, -0x1.dfe799969ccfep+2, 0x1.a5795501f86b4p+1, 0x1.40c778f2a0a25p+1, -0x1.f09ca292ba705p+2,
    -0x1.b20af72aa54a3p+1, 0x1.dd4ed3684398dp+1,
};

inline constexpr float rmsprop_centered_momentum_7_float32[] = {
    -0x1.39af9ep-1f, -0x1.098bccp-1f, -0x1.50a44p-2f, 0x1.914a88p-6f, -0x1.19186ep-2f, 0x1.89ac9cp-3f, -0x1.b09cbp-3f,
    -0x1.efd0dp-2f, 0x1.1a36d8p-2f, 0x1.b3ba04p-1f, 0x1.68bf68p-3f, 0x1.221c42p-4f, 0x1.d22ddap-3f, -0x1.c619d8p-2f,
    0x1.f63686p-2f, 0x1.199ebap-1f, -0x1.42acbep-1f, -0x1.5ac052p-3f, -0x1.aad3bcp-1f, -0x1.1ffbaep+0f, -0x1.3d80bap+0f,
    -0x1.598c1cp-2f, 0x1.8a11d4p-1f, -0x1.c89a68p-1f, -0x1.865698p-2f, 0x1.90d4bep-2f, -0x1.02ce34p-3f, -0x1.c18b7ap-1f,
    -0x1.267804p-3f, -0x1.0b2a8cp+0f, 0x1.3de6ep-1f, 0x1.63656ap+0f, -0x1.cb14b8p+0f, -0x1.ef5beep-2f, 0x1.c3c664p-1f,
    -0x1.4b535p-1f, -0x1.c65664p-3f, -0x1.3d4fd8p-5f, -0x1.67751p+0f, -0x1.3d2b7p+1f, 0x1.f34116p+1f, -0x1.4018ccp+1f,
    0x1.72c5e4p+1f, -0x1.ccf8fp-1f, -0x1.7e7fdep+1f, -0x1.d33424p+1f, -0x1.ee760cp+1f, 0x1.3345bp+1f, -0x1.29c37ap+2f,
    -0x1.067c04p+1f, -0x1.c97aa8p-3f, -0x1.036e2cp+1f, 0x1.e606ecp-1f, -0x1.2eac4ep+1f, 0x1.912bcap+0f, -0x1.e9a44p+0f,
    0x1.de429ap+2f,
};

inline constexpr double rmsprop_centered_momentum_7_float64[] = {
    -0x1.39af9d92bc0e4p-1, -0x1.098bcbe527c1bp-1, -0x1.50a44114b7798p-2, 0x1.914a87b788c9p-6, -0x1.19186e2ff5699p-2,
    0x1.89ac9c88fcd8dp-3, -0x1.b09cb0d63e0eap-3, -0x1.efd0d03265e24p-2, 0x1.1a36d947b93b1p-2, 0x1.b3ba048ee3626p-1,
    0x1.68bf68942479p-3, 0x1.221c4248e8b18p-4, 0x1.d22dd93f9b1d4p-3, -0x1.c619d9311d5f5p-2, 0x1.f636851f89605p-2,
    0x1.199eb9f216a19p-1, -0x1.42acbecd95f4dp-1, -0x1.5ac052f3dae9ep-3, -0x1.aad3bcc9f04aep-1, -0x1.1ffbad09cef5ap+0,
    -0x1.3d80ba21ab1e3p+0, -0x1.598c1dedea916p-2, 0x1.8a11d768963f8p-1, -0x1.c89a6ac08d2e8p-1, -0x1.8656960964679p-2,
    0x1.90d4c390e652fp-2, -0x1.02ce2e87116a4p-3, -0x1.c18b7c205f67ap-1, -0x1.2678128d6fa7ap-3, -0x1.0b2a8c95d8848p+0,
    0x1.3de6e112f2d55p-1, 0x1.63656af9fa234p+0, -0x1.cb14b9839fcbcp+0, -0x1.ef5bf8fa70cd8p-2, 0x1.c3c661f2a7c86p-1,
    -0x1.4b53550a63bbp-1, -0x1.c656656dc9e98p-3, -0x1.3d4fd4962e6bap-5, -0x1.67750f2f822a8p+0, -0x1.3d2b7e33ff99bp+1,
    0x1.f3414a0b5f93bp+1, -0x1.4018cd3a341cap+1, 0x1.72c5d3bdb10d3p+1, -0x1.ccf9078c56b8ap-1, -0x1.7e7fd9c693c8bp+1,
    -0x1.d3342569cd32p+1, -0x1.ee75f390a4c57p+1, 0x1.3345bbb0879e7p+1, -0x1.29c37873979cp+2, -0x1.067c229597f21p+1,
    -0x1.c97b9dc6b45p-3, -0x1.036e3b73aa211p+1, 0x1.e607411347867p-1, -0x1.2eac6045b0947p+1, 0x1.912be87a6aeecp+0,
    -0x1.e9a416ee7091cp+0, 0x1.de42a67e7edadp+2,
};

inline constexpr float rmsprop_centered_momentum_8_float32[] = {
    -0x1.0bf4aap-20f, -0x1.9dd2dep-21f, -0x1.0e3f84p-20f, -0x1.78b24ep-21f, 0x1.384b14p-21f, -0x1.2aa4cp-17f,
    -0x1.88a858p-18f, 0x1.01b6fcp-18f, -0x1.f99912p-19f, 0x1.481acap-17f, 0x1.82d45cp-14f, 0x1.3b42b4p-12f,
    0x1.169154p-14f, -0x1.0d037ep-13f, -0x1.afc4b8p-15f,
};

inline constexpr double rmsprop_centered_momentum_8_float64[] = {
    -0x1.0bf4aa65981a8p-20, -0x1.9dd2de62bf3f2p-21, -0x1.0e3f84275ec8bp-20, -0x1.78b24f75821a4p-21,
    0x1.384b14d177ad8p-21, -0x1.2aa4c0442b56cp-17, -0x1.88a85a827b936p-18, 0x1.01b6fc7cc83e1p-18,
    -0x1.f999175c78104p-19, 0x1.481acd574c339p-17, 0x1.82d47a6c333c7p-14, 0x1.3b42bde5bfba5p-12, 0x1.1691546b04b14p-14,
    -0x1.0d0378edbd637p-13, -0x1.afc4d334d4dfp-15,
};

inline constexpr optim_row<rmsprop_momentum_options> rmsprop_centered_momentum_rows[] = {
    {{},
     {"the default, momentum 0.9", "the default",
      0xb7941fa2u, 19, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_momentum_0_float32, rmsprop_centered_momentum_0_float64}},
    {{.learning_rate = 0.001f, .alpha = 0.9, .momentum = 0.5f},
     {"rate 0.001, alpha 0.9, momentum 0.5", "learning_rate 0.001, alpha 0.9, momentum 0.5",
      0x7db5cbc9u, 33, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_momentum_1_float32, rmsprop_centered_momentum_1_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0x3c2d251cu, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_momentum_2_float32, rmsprop_centered_momentum_2_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0x93af1f55u, 5, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_momentum_3_float32, rmsprop_centered_momentum_3_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0xdc113750u, 1, 0x1p+0f, 0x1p+0f, false, rmsprop_centered_momentum_4_float32, rmsprop_centered_momentum_4_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x8f60831bu, 19, 0x1p+0f, 0x1p+0f, true, rmsprop_centered_momentum_5_float32, rmsprop_centered_momentum_5_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x71bca610u, 19, 0x1p+0f, 0x1p+20f, false, rmsprop_centered_momentum_6_float32, rmsprop_centered_momentum_6_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0xcc51f52cu, 19, 0x1p+0f, 0x1p-20f, false, rmsprop_centered_momentum_7_float32, rmsprop_centered_momentum_7_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x3b1423bbu, 5, 0x1p-20f, 0x1p-40f, false, rmsprop_centered_momentum_8_float32, rmsprop_centered_momentum_8_float64}},
};

}  // namespace microstep::golden
// clang-format on
