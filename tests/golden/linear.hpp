// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Loss and gradient of linear models under torch.nn.MSELoss (mean over rows and outputs), by torch's autograd. Each
// row draws weights [outputs][inputs], bias [outputs], inputs [rows][inputs] and targets [rows][outputs], in that
// order, from random_generator{seed} (tests/support/golden_draw.hpp), all in [-1, 1).
//
// gradient32   entries 0, stride, 2 stride, ... of the gradient in float32; all weights come first, then the bias
// gradient64   the same entries in float64, from the same float32 numbers
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

// clang-format off
namespace microstep::golden {

/// Loss and gradient of one linear model.
struct linear_row {
  std::size_t inputs, outputs, rows;
  std::uint64_t seed;
  std::size_t stride;  ///< of the gradient, one entry in `stride` is stored
  float loss32;
  double loss64;
  std::span<const float> gradient32;
  std::span<const double> gradient64;
};

inline constexpr float linear_1_1_1_gradient32[] = {
    -0x1.2ec692p-1f, -0x1.17cfe8p+0f,
};

inline constexpr double linear_1_1_1_gradient64[] = {
    -0x1.2ec691c1fa967p-1, -0x1.17cfe6e43d9p+0,
};

inline constexpr float linear_1_1_33_gradient32[] = {
    -0x1.532cap-4f, 0x1.49f6aep-1f,
};

inline constexpr double linear_1_1_33_gradient64[] = {
    -0x1.532ca016ab8cep-4, 0x1.49f6ada4baf1ep-1,
};

inline constexpr float linear_2_3_5_gradient32[] = {
    -0x1.150ecp-2f, -0x1.2c1806p-3f, -0x1.bfa51p-2f, -0x1.6f30aap-3f, 0x1.4a4558p-2f, 0x1.ae62ap-4f, -0x1.582ad4p-3f,
    0x1.56013cp-2f, -0x1.e62424p-1f,
};

inline constexpr double linear_2_3_5_gradient64[] = {
    -0x1.150ec079cbf31p-2, -0x1.2c1805e439e7ep-3, -0x1.bfa50f154509fp-2, -0x1.6f30a7b66217dp-3, 0x1.4a455852285bcp-2,
    0x1.ae62a2f022a0cp-4, -0x1.582ad1039259ap-3, 0x1.56013c0019ap-2, -0x1.e62423fb739dcp-1,
};

inline constexpr float linear_15_4_8_gradient32[] = {
    0x1.8bc804p-3f, -0x1.056ee6p-3f, -0x1.4fc604p-3f, -0x1.f8b5ep-5f, 0x1.bdeeap-5f, 0x1.ce217ap-2f, 0x1.b333d4p-4f,
    0x1.ec234ap-7f, 0x1.14803p-3f, -0x1.4fea5cp-2f, 0x1.f1288ap-3f, 0x1.16e8d4p-5f, -0x1.bff94ep-2f, 0x1.1112fcp-2f,
    0x1.425a9ap-3f, 0x1.0eea94p-6f, -0x1.35b614p-4f, -0x1.85b4e6p-4f, -0x1.c6130ep-4f, 0x1.059cd2p-4f, 0x1.a1bf42p-3f,
    -0x1.75cc5ep-5f, -0x1.a5c9ep-5f, 0x1.bc1944p-11f, -0x1.7eeabp-9f, -0x1.6cf9eep-5f, -0x1.cab084p-5f, -0x1.ccae62p-3f,
    0x1.a49104p-5f, 0x1.3c224cp-6f, -0x1.9e7fdap-2f, -0x1.29c506p-3f, -0x1.290ea6p-4f, 0x1.dfded8p-5f, -0x1.044958p-3f,
    -0x1.2016fep-2f, 0x1.5c924p-5f, -0x1.ad106p-2f, -0x1.a0932ap-4f, 0x1.f2e1ecp-2f, -0x1.ece708p-3f, -0x1.a5e298p-4f,
    0x1.73f1f6p-3f, -0x1.3f4874p-2f, 0x1.cb67b2p-5f, 0x1.106868p-3f, 0x1.c53dap-5f, -0x1.6460e8p-6f, 0x1.0f7eacp-4f,
    -0x1.768024p-4f, 0x1.7cd14cp-5f, 0x1.9ccbep-3f, -0x1.6985eep-4f, -0x1.23c822p-5f, -0x1.98c464p-3f, 0x1.a50518p-4f,
    0x1.e0498ap-4f, -0x1.3bfa6ep-4f, 0x1.fa1b98p-4f, 0x1.f30858p-5f, -0x1.532c7ep-1f, -0x1.c84b1ep-2f, 0x1.67a5c4p-2f,
    -0x1.3eba62p-4f,
};

inline constexpr double linear_15_4_8_gradient64[] = {
    0x1.8bc80608f893dp-3, -0x1.056ee7013a33p-3, -0x1.4fc602710a084p-3, -0x1.f8b5dd62425a6p-5, 0x1.bdeea24b10d8cp-5,
    0x1.ce217bc2b699fp-2, 0x1.b333d36cab7ap-4, 0x1.ec231ff345dd8p-7, 0x1.14803344a0e9p-3, -0x1.4fea5cd9ff4b7p-2,
    0x1.f12887fc4951bp-3, 0x1.16e8cfdd0eab8p-5, -0x1.bff94e77f3319p-2, 0x1.1112fbdccbd64p-2, 0x1.425a988aa664bp-3,
    0x1.0eea99de07ff8p-6, -0x1.35b6113e3a4fbp-4, -0x1.85b4eb402045ep-4, -0x1.c6130b37f44c7p-4, 0x1.059cd2d4c3403p-4,
    0x1.a1bf412b50151p-3, -0x1.75cc5a54b558fp-5, -0x1.a5c9e500263bap-5, 0x1.bc185b1343862p-11, -0x1.7eea6fcdd64f8p-9,
    -0x1.6cf9e9645003ap-5, -0x1.cab075464fe4p-5, -0x1.ccae61a9e1cfdp-3, 0x1.a49108c2f9f3cp-5, 0x1.3c224d435d118p-6,
    -0x1.9e7fdadf62fcbp-2, -0x1.29c504e2a951ep-3, -0x1.290ea98473499p-4, 0x1.dfded59f3f202p-5, -0x1.04495862a571p-3,
    -0x1.2016ffe16316ep-2, 0x1.5c92544353f4dp-5, -0x1.ad106087ec41bp-2, -0x1.a09329482e0c3p-4, 0x1.f2e1ec3821c7p-2,
    -0x1.ece70890511eep-3, -0x1.a5e2939d98843p-4, 0x1.73f1f6e3a5fa7p-3, -0x1.3f48745b93553p-2, 0x1.cb67bbec46ea1p-5,
    0x1.1068690bdc4eap-3, 0x1.c53da29ed7ea6p-5, -0x1.6460ed872580bp-6, 0x1.0f7ead65c417bp-4, -0x1.768022226d627p-4,
    0x1.7cd142a44cebap-5, 0x1.9ccbe22ef3cb8p-3, -0x1.6985ec87a65a3p-4, -0x1.23c82095a774p-5, -0x1.98c4637e418c8p-3,
    0x1.a5051aa28e4f6p-4, 0x1.e04989eb7818fp-4, -0x1.3bfa6a8ab15edp-4, 0x1.fa1b990566183p-4, 0x1.f3085b121daa2p-5,
    -0x1.532c80d7746cp-1, -0x1.c84b1f9942e4p-2, 0x1.67a5c5e826efp-2, -0x1.3eba5d069f6p-4,
};

inline constexpr float linear_16_4_8_gradient32[] = {
    -0x1.26f85ap-3f, -0x1.2abaacp-3f, -0x1.9ca744p-6f, -0x1.9a6bd2p-4f, -0x1.1d5208p-5f, -0x1.bb4b9cp-5f,
    -0x1.98c5d2p-4f, 0x1.f69088p-4f, 0x1.d5612p-5f, -0x1.a46f4cp-3f, -0x1.73e39ep-5f, 0x1.e9898p-10f, 0x1.5d7e3ep-4f,
    -0x1.011fe8p-3f, -0x1.00008cp-3f, -0x1.2ebd52p-4f, -0x1.7f0bp-5f, -0x1.300212p-3f, -0x1.63b668p-11f, 0x1.6bb9aap-3f,
    -0x1.6e9f1p-4f, -0x1.6b4ef6p-4f, 0x1.65449cp-5f, 0x1.20919ep-4f, -0x1.cbfc72p-4f, -0x1.d8bb8p-4f, 0x1.c0c0c8p-3f,
    -0x1.535bfp-3f, -0x1.0c6ap-5f, 0x1.e728bcp-5f, -0x1.9ca102p-5f, 0x1.1b934cp-4f, 0x1.5ac7d6p-7f, 0x1.a6f40cp-3f,
    -0x1.4654fp-6f, 0x1.1f232ep-6f, -0x1.2d4c7ep-3f, 0x1.02204ep-3f, 0x1.e5dc22p-4f, -0x1.cf3356p-4f, -0x1.b61ef2p-7f,
    0x1.d11c66p-4f, -0x1.b76ad4p-3f, 0x1.f4243cp-4f, 0x1.0de1d8p-5f, 0x1.7e73acp-4f, 0x1.349502p-3f, -0x1.08e7d8p-5f,
    0x1.bf1eaap-4f, 0x1.9728d4p-4f, -0x1.64abb4p-4f, -0x1.8af0ccp-4f, 0x1.a71cecp-4f, 0x1.a0d27p-4f, 0x1.d62aaep-5f,
    -0x1.53a0fp-5f, 0x1.4c2c5p-5f, 0x1.948016p-5f, -0x1.373bf4p-4f, 0x1.55e54cp-4f, -0x1.9e2d14p-6f, -0x1.5ccbccp-4f,
    0x1.4f54dp-5f, -0x1.3715e2p-4f, 0x1.44403p-2f, -0x1.2e1d0cp-3f, 0x1.bb97c4p-4f, 0x1.0cd124p-5f,
};

inline constexpr double linear_16_4_8_gradient64[] = {
    -0x1.26f85afbbbc17p-3, -0x1.2abaaca725134p-3, -0x1.9ca7464b4c792p-6, -0x1.9a6bd293c5d4p-4, -0x1.1d5208398ee8cp-5,
    -0x1.bb4b9e8a08ccdp-5, -0x1.98c5d351a2906p-4, 0x1.f69088a1401p-4, 0x1.d56122adead34p-5, -0x1.a46f4ce346b8ap-3,
    -0x1.73e399c018713p-5, 0x1.e9897f72296ap-10, 0x1.5d7e3b78c016ep-4, -0x1.011fe923e5be5p-3, -0x1.00008cdc17552p-3,
    -0x1.2ebd5105785bep-4, -0x1.7f0afb13974dp-5, -0x1.30020f8f05472p-3, -0x1.63b619b6a7827p-11, 0x1.6bb9a82be655cp-3,
    -0x1.6e9f0f04aae9cp-4, -0x1.6b4ef5b1e23bfp-4, 0x1.65449d52bb144p-5, 0x1.2091991ce0115p-4, -0x1.cbfc721948f9cp-4,
    -0x1.d8bb7ebfd33bfp-4, 0x1.c0c0c5b620175p-3, -0x1.535bedd0817fep-3, -0x1.0c69fa542620ep-5, 0x1.e728bc57ff74fp-5,
    -0x1.9ca0fe24edcacp-5, 0x1.1b934b5c7de96p-4, 0x1.5ac7e265ed4cap-7, 0x1.a6f40c4cd8cb3p-3, -0x1.4654e732c4422p-6,
    0x1.1f2326d63f3dfp-6, -0x1.2d4c7ecffb5edp-3, 0x1.02204f1f18035p-3, 0x1.e5dc22add896ap-4, -0x1.cf3355ad41ad3p-4,
    -0x1.b61ee6409e48ep-7, 0x1.d11c67aff58d9p-4, -0x1.b76ad2c6e8582p-3, 0x1.f4243ac2c891ep-4, 0x1.0de1d2d7426d5p-5,
    0x1.7e73ad0dba499p-4, 0x1.3495020b12bbfp-3, -0x1.08e7dcd67ac3bp-5, 0x1.bf1ea95db7ff5p-4, 0x1.9728d4887a19fp-4,
    -0x1.64abb232e02d8p-4, -0x1.8af0ca008f253p-4, 0x1.a71cec33a4afep-4, 0x1.a0d27118e6e7ap-4, 0x1.d62aa9bee52e5p-5,
    -0x1.53a0f2374007fp-5, 0x1.4c2c4fc3c9baap-5, 0x1.94801a148734ap-5, -0x1.373bf552dcaddp-4, 0x1.55e54c5fdeebfp-4,
    -0x1.9e2d197e5a10ap-6, -0x1.5ccbca39f85d8p-4, 0x1.4f54d13f3312ap-5, -0x1.3715e1c408a68p-4, 0x1.444030154ce2p-2,
    -0x1.2e1d0b2be6aap-3, 0x1.bb97c8ab8fccp-4, 0x1.0cd12b2b9e88p-5,
};

inline constexpr float linear_17_5_7_gradient32[] = {
    -0x1.09d32p-3f, 0x1.80a54ap-3f, -0x1.1dc8eep-3f, 0x1.d8ea9ap-4f, -0x1.d6f394p-6f, 0x1.2d1a8cp-3f, -0x1.5d8c5cp-3f,
    -0x1.652p-4f, 0x1.4e9346p-3f, -0x1.c5f8f2p-6f, -0x1.074902p-5f, 0x1.73b9fp-3f, 0x1.082c48p-4f, 0x1.f30564p-5f,
    -0x1.8287e8p-4f, -0x1.c012eep-4f, 0x1.62651cp-6f, -0x1.5420c2p-4f, -0x1.24fcb4p-6f, -0x1.893586p-5f,
    -0x1.2699e4p-5f, -0x1.b734dp-5f, 0x1.0e179ap-4f, -0x1.1780a4p-5f, -0x1.58522cp-6f, 0x1.696e9cp-7f, 0x1.fd1782p-4f,
    0x1.929b54p-6f, -0x1.ff8dacp-5f, -0x1.2773d8p-4f, -0x1.9e208ap-4f, 0x1.348d2cp-4f, 0x1.d4449p-6f, 0x1.3b491ap-4f,
    0x1.f58612p-3f, -0x1.ed017ap-3f, 0x1.98b292p-4f, -0x1.d0a7c2p-3f, 0x1.28647ep-5f, -0x1.e68c52p-3f, 0x1.1a888p-3f,
    0x1.4dca3ep-5f, -0x1.5a3762p-2f, -0x1.e877fap-4f, 0x1.c147e4p-6f, -0x1.b51aacp-3f, -0x1.5689ep-4f, -0x1.dfb3ep-5f,
    0x1.0fe7d4p-3f, 0x1.ccdb76p-5f, -0x1.d8f90ap-6f, 0x1.e73748p-4f, -0x1.b12de2p-4f, -0x1.2db9b6p-3f, -0x1.497f4cp-4f,
    0x1.959a18p-7f, -0x1.e172bap-5f, 0x1.136b0ep-5f, 0x1.9f2b1cp-4f, -0x1.612ce2p-5f, -0x1.8a4b68p-3f, 0x1.1a4298p-3f,
    0x1.a1e58p-4f, -0x1.0bd37p-3f, 0x1.77f21ep-6f, -0x1.29da2ap-4f, 0x1.5bbf18p-5f, 0x1.81c988p-5f, 0x1.b986f8p-10f,
    -0x1.9c4494p-3f, 0x1.91d528p-5f, 0x1.1a4a5cp-4f, 0x1.314a68p-4f, -0x1.4ac96p-4f, 0x1.3ad124p-4f, 0x1.0a71p-3f,
    0x1.cb390cp-4f, 0x1.965d7ap-4f, 0x1.16f594p-3f, -0x1.232088p-7f, -0x1.859046p-5f, -0x1.2f22cep-4f, -0x1.4b6a5p-4f,
    0x1.5b0718p-3f, 0x1.c23aep-4f, 0x1.e12be6p-3f, 0x1.0c3cf6p-3f, -0x1.0b3d8ep-1f, -0x1.af63d8p-2f, -0x1.ae0cfcp-4f,
};

inline constexpr double linear_17_5_7_gradient64[] = {
    -0x1.09d31fdd2ab0bp-3, 0x1.80a549f085576p-3, -0x1.1dc8ebda20fd2p-3, 0x1.d8ea9937c8302p-4, -0x1.d6f387f35762cp-6,
    0x1.2d1a8c1b7dfd3p-3, -0x1.5d8c5add4fb6ap-3, -0x1.651ffe5fc5176p-4, 0x1.4e9346b6b0101p-3, -0x1.c5f8f6e9b563ap-6,
    -0x1.074900ba7ed0fp-5, 0x1.73b9f0a34504dp-3, 0x1.082c47dc42bf7p-4, 0x1.f30564d4d8c9bp-5, -0x1.8287e9defd0bap-4,
    -0x1.c012eebdc6671p-4, 0x1.62651bfb9dee3p-6, -0x1.5420bfa84ab2fp-4, -0x1.24fcb242b2c2bp-6, -0x1.8935877751d07p-5,
    -0x1.2699e797c138cp-5, -0x1.b734cfc5e1832p-5, 0x1.0e179a6d494e4p-4, -0x1.1780a2d9a4adfp-5, -0x1.585234465b4c6p-6,
    0x1.696e8da5499ecp-7, 0x1.fd177e4b93652p-4, 0x1.929b53aa9d33cp-6, -0x1.ff8dacf115d47p-5, -0x1.2773dc8b672e9p-4,
    -0x1.9e2089840baa9p-4, 0x1.348d2c2dc6b56p-4, 0x1.d4448cd4c66f3p-6, 0x1.3b491958f4166p-4, 0x1.f586141b593f1p-3,
    -0x1.ed017af5894fap-3, 0x1.98b294fd77bdfp-4, -0x1.d0a7c3ce64ef5p-3, 0x1.28647e2a9a348p-5, -0x1.e68c55bd48a28p-3,
    0x1.1a888107bb2ddp-3, 0x1.4dca41cbb90dep-5, -0x1.5a3763882d633p-2, -0x1.e877f7e09d1f6p-4, 0x1.c147e62eaa138p-6,
    -0x1.b51ab019f6f04p-3, -0x1.5689e26570902p-4, -0x1.dfb3e23232af4p-5, 0x1.0fe7d5bedd11dp-3, 0x1.ccdb78c2907ddp-5,
    -0x1.d8f90529c1e61p-6, 0x1.e7374549c35a2p-4, -0x1.b12de00878d38p-4, -0x1.2db9b752d0953p-3, -0x1.497f4f0b6b69cp-4,
    0x1.959a0972d2bfp-7, -0x1.e172b758a60acp-5, 0x1.136b0b93251e2p-5, 0x1.9f2b1edf14444p-4, -0x1.612ce9024db84p-5,
    -0x1.8a4b67548bcf4p-3, 0x1.1a4296fa8c15ap-3, 0x1.a1e581c7f3e87p-4, -0x1.0bd36f2485aecp-3, 0x1.77f21ff15ee6cp-6,
    -0x1.29da28f1c9c3p-4, 0x1.5bbf14054c038p-5, 0x1.81c9883824eap-5, 0x1.b987568058fap-10, -0x1.9c4494723a01p-3,
    0x1.91d525b33b55cp-5, 0x1.1a4a5de24d1abp-4, 0x1.314a6a332930fp-4, -0x1.4ac9600d5361fp-4, 0x1.3ad121f33ffabp-4,
    0x1.0a71001b02bb4p-3, 0x1.cb3910e53e829p-4, 0x1.965d7bc166098p-4, 0x1.16f5941c58d41p-3, -0x1.23209b623ccb4p-7,
    -0x1.8590465b9086ap-5, -0x1.2f22cfc7246bbp-4, -0x1.4b6a52463d9a3p-4, 0x1.5b071976e23aap-3, 0x1.c23ae0c81f7c4p-4,
    0x1.e12be6f0dd525p-3, 0x1.0c3cf5495ed42p-3, -0x1.0b3d8d02aacbp-1, -0x1.af63d9cb94ccdp-2, -0x1.ae0cfefb37df2p-4,
};

inline constexpr float linear_31_1_33_gradient32[] = {
    0x1.2f89c8p-7f, 0x1.10bf5p-7f, -0x1.7639cap-1f, -0x1.07923p-1f, -0x1.054bfap-2f, -0x1.87faa4p-1f, 0x1.5e4d68p-1f,
    -0x1.ce2aep-6f, 0x1.574dap-3f, 0x1.5c4982p-1f, 0x1.43c66ep-1f, -0x1.9015bap-1f, 0x1.4bb368p-1f, 0x1.b323d8p-1f,
    -0x1.608172p-1f, -0x1.2667bcp+0f, 0x1.06e814p-1f, -0x1.fc8892p-4f, 0x1.0e013cp-2f, -0x1.dded3cp-3f, 0x1.1835cap-1f,
    0x1.11f994p-2f, 0x1.26f9e8p-1f, 0x1.d01222p-1f, -0x1.11590ap-1f, 0x1.236f16p+0f, -0x1.b3d47p-1f, -0x1.103eacp-1f,
    -0x1.275e4ep-1f, -0x1.2f34a4p-2f, -0x1.89a1ap-3f, -0x1.b34f92p-2f,
};

inline constexpr double linear_31_1_33_gradient64[] = {
    0x1.2f898a722dc9p-7, 0x1.10bf594a1587p-7, -0x1.7639c9739528p-1, -0x1.07922e6ac9212p-1, -0x1.054bf654245ebp-2,
    -0x1.87faa2453b423p-1, 0x1.5e4d66d1da265p-1, -0x1.ce2afce0ddc7ep-6, 0x1.574d9c076e775p-3, 0x1.5c49821063666p-1,
    0x1.43c66b07d19efp-1, -0x1.9015be31121acp-1, 0x1.4bb3695109aadp-1, 0x1.b323d2b7b8a39p-1, -0x1.6081710efad9ap-1,
    -0x1.2667b8928dccp+0, 0x1.06e814cc4b4c5p-1, -0x1.fc888d00ade9ap-4, 0x1.0e013640a1877p-2, -0x1.dded341ff7403p-3,
    0x1.1835ca5d81358p-1, 0x1.11f98f4f5700dp-2, 0x1.26f9e9286e9b4p-1, 0x1.d01221ba5f4a9p-1, -0x1.115909d349b4fp-1,
    0x1.236f14e9c3f5ep+0, -0x1.b3d46ff260f84p-1, -0x1.103eab7ef0fa8p-1, -0x1.275e4a7194162p-1, -0x1.2f34a2e9ae2b4p-2,
    -0x1.89a19ed3cabfep-3, -0x1.b34f910454f58p-2,
};

inline constexpr float linear_33_17_2_gradient32[] = {
    0x1.816698p-6f, 0x1.9de64p-10f, 0x1.24e2cep-5f, 0x1.e07a8ap-7f, 0x1.b67308p-9f, 0x1.349fap-6f, -0x1.483ccp-14f,
    0x1.0dd614p-8f, 0x1.2a3304p-8f, 0x1.9a0d5cp-7f, 0x1.ebdbaap-5f, 0x1.9eba6cp-4f, -0x1.93fe1cp-4f, 0x1.5eb9fap-4f,
    0x1.b98998p-5f, -0x1.7bdf24p-3f, -0x1.099274p-3f, -0x1.eab6fap-8f, 0x1.17698ap-5f, -0x1.a5821p-6f, -0x1.5f521ep-4f,
    0x1.31fc8p-3f, 0x1.52e69cp-2f, -0x1.e65dbp-6f, -0x1.42bfb8p-3f, 0x1.41d6c2p-3f, -0x1.4d31b6p-3f, -0x1.853708p-3f,
    0x1.8c7bf8p-3f, 0x1.db4a44p-6f, 0x1.fc8ad4p-6f, 0x1.d739e4p-6f, -0x1.1cf46cp-5f, 0x1.437e7p-5f, -0x1.04603p-5f,
    0x1.e89898p-9f, 0x1.be6ff6p-8f, 0x1.464a8p-7f, 0x1.e7db54p-7f, -0x1.2adf9cp-9f, -0x1.04f562p-8f, -0x1.560c36p-8f,
    -0x1.5d3bbp-10f, 0x1.1b74ecp-7f, 0x1.0823f4p-5f, 0x1.36b196p-5f, -0x1.52e19ep-3f, 0x1.4b509ap-3f, -0x1.5ef54cp-2f,
    -0x1.ce9e2ap-3f, -0x1.0bce14p-5f, 0x1.608c4ap-3f, -0x1.3ec206p-4f, 0x1.a5aeap-9f, -0x1.cc26cap-4f, -0x1.2f4812p-4f,
    0x1.7fbb18p-4f, 0x1.f8243cp-6f, -0x1.8651cp-11f, 0x1.4116fap-7f, 0x1.a3923cp-6f, -0x1.2c217p-8f, 0x1.497ab8p-8f,
    -0x1.906afp-9f, -0x1.1b81fp-3f, 0x1.c8bf34p-4f, -0x1.e3bffep-4f, 0x1.1a99p-3f, 0x1.e38c2cp-5f, 0x1.dd53e4p-10f,
    -0x1.204f38p-5f, -0x1.0540bep-3f, 0x1.943056p-5f, 0x1.0cf6d8p-3f, 0x1.4e2164p-3f, 0x1.4c276p-3f, 0x1.b31012p-5f,
    0x1.887f94p-4f, -0x1.1992c8p-4f, 0x1.9e9678p-7f, 0x1.a318e4p-4f, -0x1.047154p-5f, 0x1.3ea658p-3f,
};

inline constexpr double linear_33_17_2_gradient64[] = {
    0x1.816692242af94p-6, 0x1.9de685ae5668p-10, 0x1.24e2cd3cc6944p-5, 0x1.e07a86da0b5b9p-7, 0x1.b672f93d3dba4p-9,
    0x1.349fad132166cp-6, -0x1.4842b5e5c07ap-14, 0x1.0dd5d1b41db27p-8, 0x1.2a32b282902p-8, 0x1.9a0d31c590813p-7,
    0x1.ebdbaa0773c04p-5, 0x1.9eba6bfa4834p-4, -0x1.93fe1d43f7ebbp-4, 0x1.5eb9f8ffca8e5p-4, 0x1.b989982e8cfbdp-5,
    -0x1.7bdf25c4659adp-3, -0x1.099272bdf1e5bp-3, -0x1.eab6fcd87336ep-8, 0x1.17698b9fdc83cp-5, -0x1.a5821433a8d93p-6,
    -0x1.5f521e57f6736p-4, 0x1.31fc7f947c6d8p-3, 0x1.52e69b13454d8p-2, -0x1.e65daf9ba41dep-6, -0x1.42bfb8cf31d4ep-3,
    0x1.41d6c1daac0cbp-3, -0x1.4d31b64cf599ap-3, -0x1.8537079cb4d01p-3, 0x1.8c7bf7c157868p-3, 0x1.db4a44a492009p-6,
    0x1.fc8ad519fe53cp-6, 0x1.d739e618eaf5ep-6, -0x1.1cf4703435b3fp-5, 0x1.437e71fe46388p-5, -0x1.046031e0d5be6p-5,
    0x1.e8989a4766ccp-9, 0x1.be6ff7a5ef57ap-8, 0x1.464a820722124p-7, 0x1.e7db69a6cb7dbp-7, -0x1.2adfb8a58e688p-9,
    -0x1.04f5853c71592p-8, -0x1.560c64ab3aef1p-8, -0x1.5d3c6467132fp-10, 0x1.1b74f540937cp-7, 0x1.0823f97958cfdp-5,
    0x1.36b1954de721fp-5, -0x1.52e1a079b5072p-3, 0x1.4b509bdfb2d5dp-3, -0x1.5ef54fd930c5p-2, -0x1.ce9e2db70c2fep-3,
    -0x1.0bce16014459ep-5, 0x1.608c4cb09bacbp-3, -0x1.3ec205073f1b1p-4, 0x1.a5ae9bb54a85p-9, -0x1.cc26ca911a3aap-4,
    -0x1.2f4810dab8f11p-4, 0x1.7fbb16e99b431p-4, 0x1.f824340b544e4p-6, -0x1.86507880df0cp-11, 0x1.4116e6a00f07ap-7,
    0x1.a392339a176b4p-6, -0x1.2c214311026cp-8, 0x1.497aba735d29cp-8, -0x1.906aeafc53bbp-9, -0x1.1b81eef48c6a8p-3,
    0x1.c8bf31e39177p-4, -0x1.e3bffef7d470ap-4, 0x1.1a98ff568de2ep-3, 0x1.e38c2a1156f42p-5, 0x1.dd53dd1acd51ep-10,
    -0x1.204f384e875c6p-5, -0x1.0540c09341137p-3, 0x1.94305a95d3d6ep-5, 0x1.0cf6db634fc7p-3, 0x1.4e21684bb5b5ap-3,
    0x1.4c2764322abc5p-3, 0x1.b310135cad3c3p-5, 0x1.887f953ecb931p-4, -0x1.1992c6c160276p-4, 0x1.9e9665ae49794p-7,
    0x1.a318e7c9d828fp-4, -0x1.047155ccb02d3p-5, 0x1.3ea655993cf0fp-3,
};

inline constexpr float linear_64_10_32_gradient32[] = {
    0x1.6f0f72p-5f, -0x1.d6026p-8f, -0x1.d62238p-10f, -0x1.eb872cp-4f, 0x1.b959bap-6f, -0x1.d944bep-5f, -0x1.a78a3cp-6f,
    -0x1.5888dcp-4f, 0x1.f47p-10f, -0x1.2e0f4cp-4f, 0x1.b9015p-6f, -0x1.15ff24p-4f, 0x1.4a2cecp-5f, -0x1.a94138p-7f,
    -0x1.7be41p-7f, -0x1.722f6cp-6f, -0x1.2d84p-13f, 0x1.660ddcp-6f, -0x1.6b4e12p-6f, -0x1.1ed346p-5f, -0x1.75b12cp-7f,
    -0x1.5b62a2p-3f, 0x1.97d3p-8f, 0x1.9b5b6p-6f, -0x1.998576p-4f, -0x1.865a68p-4f, -0x1.f5124p-9f, 0x1.545b7ap-3f,
    0x1.28e85cp-3f, -0x1.c3a042p-6f, -0x1.2d9ec8p-7f, -0x1.54adccp-4f, 0x1.90acd4p-4f, 0x1.bd210ap-4f, 0x1.a29e16p-7f,
    0x1.b2dfe4p-4f, -0x1.0e449cp-6f, -0x1.090d94p-6f, -0x1.9b1ae8p-6f, -0x1.f3c59ep-7f, -0x1.31da6cp-5f, 0x1.227fc8p-4f,
    0x1.05a61p-4f, 0x1.5cf5dep-4f, -0x1.3a6cbcp-4f, 0x1.79243p-3f, -0x1.acafd4p-5f, 0x1.85aa6p-5f, 0x1.590738p-6f,
    -0x1.c3d28p-4f, 0x1.502e0ap-5f, -0x1.51b2cp-5f, 0x1.b157dep-5f, 0x1.43215p-7f, 0x1.686d9cp-4f, -0x1.3f9188p-4f,
    -0x1.b93bap-4f, 0x1.49b468p-5f, 0x1.16458ap-3f, -0x1.b8c8p-4f, -0x1.c31658p-5f, -0x1.4b761cp-6f, 0x1.de75ap-8f,
    -0x1.9134f8p-5f, -0x1.e921ccp-5f, 0x1.8db9c6p-4f, -0x1.d9f356p-5f, 0x1.e31406p-3f, 0x1.53e4f8p-3f, -0x1.264004p-3f,
    0x1.b34c4ap-7f, -0x1.b7acf8p-4f, 0x1.e301d2p-6f, 0x1.c3a8e4p-7f, 0x1.c0468p-10f, 0x1.3a81bap-5f, 0x1.a1cac8p-6f,
    0x1.55cdb4p-4f, -0x1.fa4b56p-5f, 0x1.9fe962p-4f, 0x1.6f707p-4f, -0x1.6d2884p-5f, 0x1.1c9ffep-4f, -0x1.db3de8p-8f,
    0x1.5dc5fp-8f, 0x1.42db36p-4f, 0x1.0a12d6p-6f, -0x1.dbcd44p-4f, 0x1.3dc19cp-4f, 0x1.c2263cp-7f, 0x1.482816p-5f,
    0x1.a1b87p-8f, 0x1.15e40ap-2f,
};

inline constexpr double linear_64_10_32_gradient64[] = {
    0x1.6f0f74ecf0035p-5, -0x1.d602779b6aa8cp-8, -0x1.d6228763ff5f8p-10, -0x1.eb872d3641d6cp-4, 0x1.b959b6a4ed13ep-6,
    -0x1.d944c3f364cccp-5, -0x1.a78a37d3d08a9p-6, -0x1.5888dc464bebp-4, 0x1.f4706205fbaap-10, -0x1.2e0f4de8dc541p-4,
    0x1.b90160942d606p-6, -0x1.15ff2161a2711p-4, 0x1.4a2ceef56c768p-5, -0x1.a9412c9977764p-7, -0x1.7be421771e454p-7,
    -0x1.722f67b8fdb88p-6, -0x1.2d7fcfa56a5p-13, 0x1.660dcfcf79fa4p-6, -0x1.6b4e08033f182p-6, -0x1.1ed348e8fc129p-5,
    -0x1.75b1398d06a66p-7, -0x1.5b62a216907a1p-3, 0x1.97d312a48bb58p-8, 0x1.9b5b5ddb6457p-6, -0x1.998575809a26cp-4,
    -0x1.865a66da25cc3p-4, -0x1.f511fc8e6f8dp-9, 0x1.545b79b41ca7dp-3, 0x1.28e85c865fcacp-3, -0x1.c3a03ac984945p-6,
    -0x1.2d9ec77c23988p-7, -0x1.54adcbc98d7f4p-4, 0x1.90acd0f7fa8b2p-4, 0x1.bd2107440b388p-4, 0x1.a29e10a7467acp-7,
    0x1.b2dfe2b14b088p-4, -0x1.0e448fbfb9fedp-6, -0x1.090d97c121ffbp-6, -0x1.9b1af15e24c96p-6, -0x1.f3c5a1b54275ep-7,
    -0x1.31da6d1445bbdp-5, 0x1.227fcc5b40476p-4, 0x1.05a60d2f09c92p-4, 0x1.5cf5deb5400dep-4, -0x1.3a6cb9270f3ebp-4,
    0x1.79242da0d56fp-3, -0x1.acafd98339e4fp-5, 0x1.85aa61b66a0f2p-5, 0x1.590729c3c9a18p-6, -0x1.c3d27f906db5bp-4,
    0x1.502e0970123bdp-5, -0x1.51b2c02bdadfap-5, 0x1.b157ddb24afe7p-5, 0x1.4321655267d9p-7, 0x1.686d9ac3fe34ep-4,
    -0x1.3f91852bee87cp-4, -0x1.b93b9aee59e68p-4, 0x1.49b463222fdf6p-5, 0x1.164588912bb7cp-3, -0x1.b8c7fe60a63bp-4,
    -0x1.c31657c37acc6p-5, -0x1.4b76141b4d98dp-6, 0x1.de759720c0118p-8, -0x1.9134fc3030fffp-5, -0x1.e921cac911d1ep-5,
    0x1.8db9c27eb31dep-4, -0x1.d9f357790b874p-5, 0x1.e31402ba1ac92p-3, 0x1.53e4f81d12f7dp-3, -0x1.264003dcd9edep-3,
    0x1.b34c3674c4ebep-7, -0x1.b7acf9d014598p-4, 0x1.e301c4267c088p-6, 0x1.c3a8f6a502ba2p-7, 0x1.c046573994e6p-10,
    0x1.3a81b6587d9d8p-5, 0x1.a1cae151eee2p-6, 0x1.55cdb3aab2ac1p-4, -0x1.fa4b543bf4dcdp-5, 0x1.9fe960a0989d4p-4,
    0x1.6f7070d445635p-4, -0x1.6d2883265a7f6p-5, 0x1.1c9ffa10155dap-4, -0x1.db3df59d694f4p-8, 0x1.5dc5f992f0d88p-8,
    0x1.42db35ad38ca9p-4, 0x1.0a12d3e5393e2p-6, -0x1.dbcd469d0f572p-4, 0x1.3dc19ab3f09c8p-4, 0x1.c226387f51f13p-7,
    0x1.4828190210184p-5, 0x1.a1b89c16b3e2cp-8, 0x1.15e408c35246p-2,
};

inline constexpr float linear_70_17_33_gradient32[] = {
    -0x1.e2712p-6f, -0x1.76e296p-5f, 0x1.8d6512p-5f, -0x1.1c0418p-7f, 0x1.66125cp-6f, 0x1.c8596p-9f, -0x1.d36adp-6f,
    -0x1.e3f3e6p-6f, -0x1.4d20eap-5f, -0x1.7202bap-5f, -0x1.646854p-4f, -0x1.1751e6p-5f, -0x1.b0f9cep-5f,
    0x1.f09ad8p-5f, -0x1.1badf4p-7f, 0x1.d8d7ap-6f, -0x1.8ace22p-4f, 0x1.6d686ep-5f, 0x1.0d0cdcp-6f, -0x1.a41562p-6f,
    0x1.824b9cp-7f, -0x1.1d99f4p-5f, -0x1.1f571ep-7f, -0x1.ea6e38p-8f, -0x1.5cc4cep-5f, -0x1.8122b6p-6f,
    -0x1.2837a8p-5f, 0x1.28d1eap-6f, 0x1.00cf4cp-5f, -0x1.07e788p-5f, -0x1.64cd58p-9f, 0x1.0f126cp-5f, 0x1.e953a6p-6f,
    0x1.1016c8p-4f, -0x1.eb425p-9f, -0x1.077d36p-4f, -0x1.b3176p-6f, -0x1.fa3dd8p-6f, 0x1.05f7e4p-5f, 0x1.9fe8bcp-5f,
    -0x1.76ad48p-5f, -0x1.c5b824p-5f, -0x1.5277eep-8f, -0x1.1d6f44p-4f, -0x1.712ed4p-5f, 0x1.c5d814p-4f, -0x1.224c8p-5f,
    -0x1.8fab34p-5f, -0x1.52e414p-5f, 0x1.a48a84p-6f, -0x1.2c2586p-4f, 0x1.0e3e7p-3f, 0x1.08431cp-5f, -0x1.ed3ec6p-5f,
    -0x1.3a0d08p-6f, 0x1.5e0472p-6f, 0x1.77d344p-7f, 0x1.a292ecp-5f, -0x1.7a6caep-5f, 0x1.c7e154p-5f, -0x1.0f272cp-5f,
    -0x1.09cfc6p-5f, 0x1.79235ep-7f, 0x1.caa3fep-6f, -0x1.7e89aap-6f, 0x1.415266p-4f, -0x1.5dc9a2p-4f, -0x1.49c14cp-6f,
    0x1.110a92p-6f, -0x1.81f52ep-4f, 0x1.f15a4p-5f, 0x1.045b54p-4f, 0x1.e0e8d4p-7f, 0x1.a469b6p-6f, -0x1.51c1b4p-4f,
    0x1.a602fcp-6f, 0x1.5f65d4p-4f, 0x1.8960e4p-5f, 0x1.e482b2p-5f, -0x1.9d0eaap-5f, -0x1.d56d8ap-6f, 0x1.3c20b6p-6f,
    0x1.2b52c8p-6f, -0x1.3c307p-5f, -0x1.0b024cp-6f, 0x1.758f22p-5f, -0x1.48f53ap-4f, 0x1.630f8p-5f, 0x1.2a3f9ep-5f,
    0x1.f22d4cp-9f, -0x1.c3e422p-6f, 0x1.44f482p-4f, -0x1.58968ap-7f, -0x1.6df11ep-6f, -0x1.e6d19ep-5f, -0x1.440e54p-4f,
    -0x1.76b788p-5f, 0x1.1a57e6p-4f, 0x1.2c68ap-4f, 0x1.1b95b8p-8f, 0x1.01d5e8p-5f, -0x1.0d4c6ap-5f, -0x1.253ab4p-5f,
    0x1.e3de34p-7f, 0x1.074a22p-8f, -0x1.b2f45p-8f, 0x1.7c82aap-5f, -0x1.228434p-4f, -0x1.80c752p-6f, 0x1.442b3cp-4f,
};

inline constexpr double linear_70_17_33_gradient64[] = {
    -0x1.e271210cc975dp-6, -0x1.76e297829d1bdp-5, 0x1.8d65147c4561cp-5, -0x1.1c04225be2a63p-7, 0x1.661256fa92c75p-6,
    0x1.c85955aebb7c6p-9, -0x1.d36ad8f0f7396p-6, -0x1.e3f3e603cbbc4p-6, -0x1.4d20eba003a83p-5, -0x1.7202bba1b9cc6p-5,
    -0x1.646855d9797f5p-4, -0x1.1751e46fc9ebdp-5, -0x1.b0f9ceb048826p-5, 0x1.f09ad56e594cbp-5, -0x1.1badf22440da4p-7,
    0x1.d8d7a84b62d7cp-6, -0x1.8ace246257b5ap-4, 0x1.6d686f0d9950ep-5, 0x1.0d0cd99da4ae9p-6, -0x1.a41562ede632ep-6,
    0x1.824ba74c982e6p-7, -0x1.1d99f3b7f703ep-5, -0x1.1f572eb1aae66p-7, -0x1.ea6e5616bb9dp-8, -0x1.5cc4cd763fe6p-5,
    -0x1.8122bb5604b76p-6, -0x1.2837a4bc5a297p-5, 0x1.28d1e6d6e3ca8p-6, 0x1.00cf4f385677cp-5, -0x1.07e7873945508p-5,
    -0x1.64cd9272e59acp-9, 0x1.0f126c792fa67p-5, 0x1.e953aae0907eap-6, 0x1.1016c89463165p-4, -0x1.eb42449fc132p-9,
    -0x1.077d351b58adfp-4, -0x1.b31766819cb5fp-6, -0x1.fa3ddec6ec808p-6, 0x1.05f7e69b44f23p-5, 0x1.9fe8bd5fd5d62p-5,
    -0x1.76ad461f55baep-5, -0x1.c5b825ddc0ec2p-5, -0x1.5277e21bc790ap-8, -0x1.1d6f43913cb06p-4, -0x1.712ed1cb288ffp-5,
    0x1.c5d8163e9e1bcp-4, -0x1.224c81db8e2b2p-5, -0x1.8fab352c00264p-5, -0x1.52e416f0d62dep-5, 0x1.a48a86a4b272ep-6,
    -0x1.2c25845be7f57p-4, 0x1.0e3e70651196fp-3, 0x1.08431e807d916p-5, -0x1.ed3eca56876b7p-5, -0x1.3a0d102185a6p-6,
    0x1.5e0471b740b56p-6, 0x1.77d34480d1e5p-7, 0x1.a292e9e954f4dp-5, -0x1.7a6cb19939adbp-5, 0x1.c7e1534d9924cp-5,
    -0x1.0f272dd518f6fp-5, -0x1.09cfce98b4538p-5, 0x1.79235a396ba38p-7, 0x1.caa404bc808c5p-6, -0x1.7e89b05d61d33p-6,
    0x1.415264d27b382p-4, -0x1.5dc9a3fb26439p-4, -0x1.49c14f122e322p-6, 0x1.110a8c64c4a3ep-6, -0x1.81f52ee415d75p-4,
    0x1.f15a43635ab0fp-5, 0x1.045b55066a6eap-4, 0x1.e0e8e0a7539fp-7, 0x1.a469b5d6100dcp-6, -0x1.51c1b5283efbbp-4,
    0x1.a603020fbf122p-6, 0x1.5f65d39fe158fp-4, 0x1.8960e49c2a5c6p-5, 0x1.e482b5c1fa249p-5, -0x1.9d0ea9471f22fp-5,
    -0x1.d56d88f2bad09p-6, 0x1.3c20b56f75bcap-6, 0x1.2b52cca05a37cp-6, -0x1.3c3072f796756p-5, -0x1.0b024a97d4216p-6,
    0x1.758f1f3ecc2afp-5, -0x1.48f5394e58f8ep-4, 0x1.630f7f2d90e3cp-5, 0x1.2a3f9e2f167f3p-5, 0x1.f22d5f4703bdcp-9,
    -0x1.c3e424871dbfep-6, 0x1.44f48431011fcp-4, -0x1.58969036d2c45p-7, -0x1.6df11c3794603p-6, -0x1.e6d19ba27d012p-5,
    -0x1.440e56939952dp-4, -0x1.76b78b79af127p-5, 0x1.1a57e3babf3b4p-4, 0x1.2c68a02a96a19p-4, 0x1.1b95c4d48ebc4p-8,
    0x1.01d5e82d619bfp-5, -0x1.0d4c6ca215dfp-5, -0x1.253ab2827c0bdp-5, 0x1.e3de2388bdb45p-7, 0x1.074a14044a29dp-8,
    -0x1.b2f45ce308bap-8, 0x1.7c82aa68ef286p-5, -0x1.228434b5e2248p-4, -0x1.80c752620ba71p-6, 0x1.442b3d0767c83p-4,
};

inline constexpr float linear_70_1_1_gradient32[] = {
    0x1.ab7eb4p+0f, -0x1.794364p-2f, 0x1.77c806p-7f, -0x1.3fb10cp-1f, 0x1.e7ec8ap-1f, 0x1.3b4p+1f, 0x1.054884p+1f,
    -0x1.1652aep+1f, 0x1.5d3f06p+0f, -0x1.1b7498p-1f, -0x1.114318p+1f, -0x1.257bccp+0f, -0x1.8d3d6ap+0f,
    -0x1.579232p+1f, 0x1.71b1a6p+1f, -0x1.0a018p+1f, 0x1.21b316p+0f, 0x1.380ff4p+1f, 0x1.2db33ep+1f, -0x1.5b74eap+1f,
    0x1.65f4c8p+1f, -0x1.73c8c6p+0f, 0x1.e51ab8p-6f, 0x1.c044c2p-1f, -0x1.cf7884p-2f, 0x1.b029b6p+0f, -0x1.ee5f74p-1f,
    -0x1.0d821cp+1f, 0x1.1842a8p+1f, 0x1.c7323ep+0f, -0x1.518d6cp-2f, 0x1.1aadb8p+1f, -0x1.09fff4p+0f, -0x1.16fbf2p+1f,
    -0x1.005244p+1f, -0x1.299f0ap+1f, -0x1.1267bp+0f, -0x1.708cecp-4f, 0x1.18866cp+1f, -0x1.0cd924p+0f, 0x1.47fb2ap+1f,
    -0x1.13f956p-3f, 0x1.352898p+0f, 0x1.9a6a26p-1f, -0x1.4334c6p+1f, -0x1.2d882cp-2f, 0x1.467e84p+0f, 0x1.9f35ep-1f,
    0x1.02d068p+1f, 0x1.b4468p-4f, 0x1.920592p+0f, 0x1.c94a6ep+0f, -0x1.caf30cp+0f, 0x1.3befbcp-1f, -0x1.dbf0dp+0f,
    0x1.39d4bcp-1f, -0x1.e3c19ep+0f, 0x1.6b9ec4p-2f, 0x1.88fa42p-2f, -0x1.60125p+1f, -0x1.5ffd6ap+0f, -0x1.fef604p-1f,
    -0x1.a52d5p+0f, 0x1.c4ab78p+0f, -0x1.20f826p-1f, 0x1.7f6102p+0f, -0x1.1d031ap+0f, -0x1.4a132ep-2f, -0x1.0d2d34p+0f,
    -0x1.2b668ap+0f, -0x1.798562p+1f,
};

inline constexpr double linear_70_1_1_gradient64[] = {
    0x1.ab7eb480f6708p+0, -0x1.7943650235c14p-2, 0x1.77c807b866a1dp-7, -0x1.3fb10ceb648d4p-1, 0x1.e7ec8ad3e8176p-1,
    0x1.3b400172cb9e8p+1, 0x1.054884d9276f2p+1, -0x1.1652adfe05be2p+1, 0x1.5d3f0653b7101p+0, -0x1.1b749864b9852p-1,
    -0x1.1143180f4770dp+1, -0x1.257bcd8aac268p+0, -0x1.8d3d6ae59cfd8p+0, -0x1.5792333694db2p+1, 0x1.71b1a65bacccfp+1,
    -0x1.0a01804489624p+1, 0x1.21b31781fe827p+0, 0x1.380ff5b0cc984p+1, 0x1.2db33e387d25p+1, -0x1.5b74ea013f792p+1,
    0x1.65f4c80af679fp+1, -0x1.73c8c74e7cc0bp+0, 0x1.e51aba1321d3p-6, 0x1.c044c3f7b5ac1p-1, -0x1.cf7885cc34817p-2,
    0x1.b029b6524b7efp+0, -0x1.ee5f75a2aae6p-1, -0x1.0d821d0fd72bdp+1, 0x1.1842a8efd38e2p+1, 0x1.c7323e502e90fp+0,
    -0x1.518d6c8229bc6p-2, 0x1.1aadb8243c493p+1, -0x1.09fff50ce5aa2p+0, -0x1.16fbf25459bbp+1, -0x1.0052449bf537p+1,
    -0x1.299f0bd410162p+1, -0x1.1267b18b236p+0, -0x1.708cec6e5a5a1p-4, 0x1.18866d3560601p+1, -0x1.0cd925689b4eep+0,
    0x1.47fb2a8c6e3dep+1, -0x1.13f956f05776cp-3, 0x1.3528999752e64p+0, 0x1.9a6a270421f5ap-1, -0x1.4334c60c0f537p+1,
    -0x1.2d882d6d2bd6p-2, 0x1.467e85e0f333bp+0, 0x1.9f35e114fd3fdp-1, 0x1.02d067fe0fbb7p+1, 0x1.b44680f41dfa3p-4,
    0x1.920592a76c55p+0, 0x1.c94a6e9addbaap+0, -0x1.caf30d11fd39bp+0, 0x1.3befbc63bbd5ep-1, -0x1.dbf0d0ad92aebp+0,
    0x1.39d4bc72c7cf7p-1, -0x1.e3c1a0407ca78p+0, 0x1.6b9ec59bbe45dp-2, 0x1.88fa42d1a500bp-2, -0x1.60125099e067cp+1,
    -0x1.5ffd6a6b88528p+0, -0x1.fef604ab3ea1cp-1, -0x1.a52d5066ac0c2p+0, 0x1.c4ab79d78e4dbp+0, -0x1.20f826d11b2a9p-1,
    0x1.7f6102955daccp+0, -0x1.1d031b8e7b12ep+0, -0x1.4a132e997bcb5p-2, -0x1.0d2d341baa99cp+0, -0x1.2b668aa3f9f8ep+0,
    -0x1.79856313476p+1,
};

inline constexpr float linear_5_17_16_gradient32[] = {
    -0x1.52f704p-7f, -0x1.beb4cep-8f, -0x1.5c39aap-5f, 0x1.a8cd58p-7f, 0x1.164b0cp-11f, 0x1.ff3ac4p-7f, -0x1.66ee7p-7f,
    0x1.98014p-6f, -0x1.2ef6dep-11f, -0x1.d3978ap-7f, 0x1.83156p-6f, 0x1.5aaaep-6f, 0x1.e2d756p-8f, -0x1.4a329cp-8f,
    0x1.141546p-6f, 0x1.381886p-7f, -0x1.6ff1cep-7f, 0x1.fce67ep-6f, -0x1.1b5f7p-6f, -0x1.4e1094p-6f, 0x1.c803e6p-5f,
    -0x1.75e644p-5f, 0x1.e1d5bp-8f, -0x1.0fe3c6p-6f, -0x1.1dda7p-10f, 0x1.cac1dep-5f, 0x1.f83dd8p-6f, 0x1.6ec3acp-5f,
    -0x1.64d37ep-7f, -0x1.97f25p-10f, -0x1.1c071ap-5f, -0x1.2c9314p-6f, -0x1.fe1054p-7f, 0x1.313ee4p-6f,
    -0x1.ded012p-8f, -0x1.41bcfap-4f, -0x1.4fdda8p-5f, -0x1.51d708p-5f, 0x1.2c1fb8p-10f, 0x1.98e458p-10f,
    -0x1.6ecf2ap-5f, 0x1.437ebep-6f, 0x1.3ba9f6p-6f, -0x1.39032ap-5f, 0x1.845e22p-6f, 0x1.66039cp-4f, -0x1.b1cedap-7f,
    0x1.739992p-5f, 0x1.75b20ap-10f, -0x1.ae1ee2p-7f, 0x1.d4e7d8p-8f, 0x1.2691aep-9f, -0x1.425958p-5f, -0x1.a3100ap-8f,
    -0x1.3030ap-6f, 0x1.db3d64p-5f, -0x1.31f3b4p-6f, 0x1.e74ecp-6f, -0x1.d14d4p-9f, -0x1.2ddc38p-5f, -0x1.4df12ep-5f,
    0x1.6bcbc6p-5f, 0x1.8f9818p-6f, 0x1.599976p-6f, 0x1.37c51cp-5f, 0x1.63e198p-5f, -0x1.7d582cp-7f, 0x1.38c5ccp-5f,
    0x1.7b018p-6f, -0x1.f780d6p-8f, -0x1.c1438ep-6f, -0x1.0a84e8p-7f, 0x1.0e3f8ep-7f, -0x1.6dd26cp-9f, -0x1.16155p-8f,
    -0x1.910f1ap-7f, 0x1.a081c6p-5f, 0x1.b4fe6p-5f, 0x1.fad842p-6f, 0x1.b70f68p-6f, -0x1.c9eef8p-7f, -0x1.dd2cbp-5f,
    -0x1.373362p-5f, 0x1.fc1222p-6f, 0x1.5bd1ep-8f, -0x1.40569ap-5f, 0x1.1211f8p-4f, -0x1.d60f46p-5f, 0x1.2d891ap-4f,
    0x1.d3ef3ap-6f, -0x1.7c500cp-4f, 0x1.12a4cep-4f, 0x1.20e5a8p-3f, 0x1.536962p-5f, -0x1.c0b42ep-6f, -0x1.f22a7ap-6f,
    0x1.b789fp-5f, -0x1.b351fp-4f, -0x1.ff414cp-6f, 0x1.0de9a2p-4f, -0x1.f851ep-4f, 0x1.defd1cp-5f,
};

inline constexpr double linear_5_17_16_gradient64[] = {
    -0x1.52f70191486bbp-7, -0x1.beb4d04a17003p-8, -0x1.5c39a84ae09f1p-5, 0x1.a8cd5498e52bp-7, 0x1.164b060bd7d04p-11,
    0x1.ff3ac241c5aa3p-7, -0x1.66ee6c4119ce6p-7, 0x1.98013dbc08323p-6, -0x1.2ef6ebe1c08dp-11, -0x1.d397846c6f829p-7,
    0x1.8315610f7c898p-6, 0x1.5aaae0371b73p-6, 0x1.e2d74fca93217p-8, -0x1.4a329bade9104p-8, 0x1.14154560d696p-6,
    0x1.3818866a0a366p-7, -0x1.6ff1d2e1715fbp-7, 0x1.fce67cf34052ep-6, -0x1.1b5f6ecbfeedap-6, -0x1.4e10935e3478bp-6,
    0x1.c803e34d5fb88p-5, -0x1.75e646f333679p-5, 0x1.e1d5aecd490ap-8, -0x1.0fe3c4079d962p-6, -0x1.1dda80a8b5ee6p-10,
    0x1.cac1dd8b57e68p-5, 0x1.f83dd65215af8p-6, 0x1.6ec3ac3dcd8f4p-5, -0x1.64d37c4d47d59p-7, -0x1.97f26120da41cp-10,
    -0x1.1c0718bc9afb7p-5, -0x1.2c931536648dp-6, -0x1.fe1052c17f5d6p-7, 0x1.313ee5753d3dap-6, -0x1.ded00b8bb7831p-8,
    -0x1.41bcfcfe373fp-4, -0x1.4fdda75676082p-5, -0x1.51d706a162ae5p-5, 0x1.2c1fe6a0b38a3p-10, 0x1.98e4374fec9a8p-10,
    -0x1.6ecf2672a39bdp-5, 0x1.437ec06fc4328p-6, 0x1.3ba9f6e4f211bp-6, -0x1.390329e7be246p-5, 0x1.845e2073941dap-6,
    0x1.66039b4884d2p-4, -0x1.b1ced7fcb551fp-7, 0x1.7399937ea57dp-5, 0x1.75b2346921c34p-10, -0x1.ae1ee6e49d89ep-7,
    0x1.d4e7dd83ffc9cp-8, 0x1.26919ad2e3689p-9, -0x1.42595a332d597p-5, -0x1.a310067364cdep-8, -0x1.30309d4edacaap-6,
    0x1.db3d61a3c3e5fp-5, -0x1.31f3b5352f9bbp-6, 0x1.e74ebee55ebe2p-6, -0x1.d14d43e4f48ecp-9, -0x1.2ddc38e323075p-5,
    -0x1.4df12b52fcbep-5, 0x1.6bcbc3f509c11p-5, 0x1.8f981b1c3279p-6, 0x1.5999774d06e86p-6, 0x1.37c51e9f5374cp-5,
    0x1.63e1969f565b3p-5, -0x1.7d582c55084bap-7, 0x1.38c5cb5ed388dp-5, 0x1.7b017f258fa21p-6, -0x1.f780d5d95b7b7p-8,
    -0x1.c1438c736ba1dp-6, -0x1.0a84e5e1c62e1p-7, 0x1.0e3f8d1667fe9p-7, -0x1.6dd2671e3bc9bp-9, -0x1.16154ca6a870ap-8,
    -0x1.910f18f0b6abbp-7, 0x1.a081c99188866p-5, 0x1.b4fe5f27a5c76p-5, 0x1.fad8406c19dd4p-6, 0x1.b70f6aafb68d5p-6,
    -0x1.c9eef56ab40dp-7, -0x1.dd2cb05d16476p-5, -0x1.373362607ef2dp-5, 0x1.fc12230b8da46p-6, 0x1.5bd1e0d2bfa76p-8,
    -0x1.4056999b646b4p-5, 0x1.1211f6eefc1a5p-4, -0x1.d60f45ebacfep-5, 0x1.2d891a5344d44p-4, 0x1.d3ef39e9d4dffp-6,
    -0x1.7c500adec7125p-4, 0x1.12a4cd236e0b4p-4, 0x1.20e5a8e46db2ap-3, 0x1.536962c37bf3cp-5, -0x1.c0b42fc62b096p-6,
    -0x1.f22a7738f61e2p-6, 0x1.b789efc51d04bp-5, -0x1.b351ee013ec18p-4, -0x1.ff414b68768d3p-6, 0x1.0de9a0d5fcc96p-4,
    -0x1.f851e17ac0b52p-4, 0x1.defd1bbc4de1ep-5,
};

inline constexpr linear_row linear_rows[] = {
    {1, 1, 1, 0x78db24b2u, 1, 0x1.31d6d4p-2f, 0x1.31d6d21cb38a6p-2,
     linear_1_1_1_gradient32, linear_1_1_1_gradient64},
    {1, 1, 33, 0x7af3e59du, 1, 0x1.f04a56p-2f, 0x1.f04a54d58726ap-2,
     linear_1_1_33_gradient32, linear_1_1_33_gradient64},
    {2, 3, 5, 0x3b924e15u, 1, 0x1.33d952p+0f, 0x1.33d950e238e9ep+0,
     linear_2_3_5_gradient32, linear_2_3_5_gradient64},
    {15, 4, 8, 0x6890d3a3u, 1, 0x1.022832p+1f, 0x1.0228326e10513p+1,
     linear_15_4_8_gradient32, linear_15_4_8_gradient64},
    {16, 4, 8, 0x2f30a973u, 1, 0x1.eb5792p-1f, 0x1.eb578fef0066ap-1,
     linear_16_4_8_gradient32, linear_16_4_8_gradient64},
    {17, 5, 7, 0x832df765u, 1, 0x1.8c0588p+0f, 0x1.8c0589fcc57bbp+0,
     linear_17_5_7_gradient32, linear_17_5_7_gradient64},
    {31, 1, 33, 0xfa4196dcu, 1, 0x1.1911d4p+2f, 0x1.1911d1cc60181p+2,
     linear_31_1_33_gradient32, linear_31_1_33_gradient64},
    {33, 17, 2, 0x4f02b972u, 7, 0x1.1dad32p+2f, 0x1.1dad352826336p+2,
     linear_33_17_2_gradient32, linear_33_17_2_gradient64},
    {64, 10, 32, 0xad1a95b6u, 7, 0x1.04883ep+3f, 0x1.04883f5ec935ap+3,
     linear_64_10_32_gradient32, linear_64_10_32_gradient64},
    {70, 17, 33, 0x7f2fb914u, 11, 0x1.2acb38p+3f, 0x1.2acb370a9d7acp+3,
     linear_70_17_33_gradient32, linear_70_17_33_gradient64},
    {70, 1, 1, 0x093ec581u, 1, 0x1.165d1p+1f, 0x1.165d11a7704c7p+1,
     linear_70_1_1_gradient32, linear_70_1_1_gradient64},
    {5, 17, 16, 0xea5acd31u, 1, 0x1.38c2e2p+0f, 0x1.38c2e0dc2cc4ep+0,
     linear_5_17_16_gradient32, linear_5_17_16_gradient64},
};

}  // namespace microstep::golden
// clang-format on
