// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/adamax.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float adamax_0_float32[] = {
    0x1.b7067p-1f, -0x1.087a3p-1f, -0x1.a94cd6p-2f, -0x1.76e22p-1f, -0x1.1ae8e4p-1f, -0x1.8a4354p-3f, 0x1.520df4p-1f,
    -0x1.486052p-2f, -0x1.550216p-2f, -0x1.42e4f2p-5f, 0x1.0a4248p-1f, 0x1.569464p-6f, -0x1.67650cp-3f, 0x1.9f3584p-1f,
    0x1.3fa42cp-1f, 0x1.ecae54p-3f, -0x1.022ab8p-1f, 0x1.731d38p-7f, 0x1.180dd6p-2f, -0x1.78d64ep-2f, -0x1.dc8d84p-3f,
    0x1.fc00dcp-1f, -0x1.133afcp-3f, -0x1.2b2a44p-1f, 0x1.f2d7dp-1f, -0x1.c5d12p-1f, -0x1.208708p-1f, 0x1.99ff9p-1f,
    0x1.18c134p-1f, -0x1.d2ee8ep-2f, 0x1.a91612p-2f, -0x1.0e121ap-2f, 0x1.1c199cp-3f, 0x1.b72c2ep-1f, -0x1.08bac4p-1f,
    -0x1.9cfed2p-2f, -0x1.75924ep-1f, -0x1.1a5ae8p-1f, -0x1.99530cp-3f, 0x1.512ea4p-1f, -0x1.505d72p-2f,
    -0x1.56e9c4p-2f, -0x1.1c06f2p-5f, 0x1.07d452p-1f, 0x1.a03b6p-6f, -0x1.55a2e2p-3f, 0x1.9fc54ep-1f, 0x1.43f03ep-1f,
    0x1.f6f37ap-3f, -0x1.fdb4bep-2f, 0x1.c5e81cp-8f, 0x1.124456p-2f, -0x1.6dab54p-2f, -0x1.e1e412p-3f, 0x1.fbbf8cp-1f,
    -0x1.0c2c82p-3f, -0x1.28ba36p-1f, 0x1.f3fa94p-1f, -0x1.c5b96ep-1f, -0x1.21da26p-1f, 0x1.98eddp-1f, 0x1.17326cp-1f,
    -0x1.cb99fcp-2f, 0x1.b0a8aep-2f, -0x1.1629fap-2f, 0x1.1dff34p-3f, 0x1.c3fb3ep-1f, -0x1.030464p-1f, -0x1.8e5a86p-2f,
    -0x1.80140cp-1f, -0x1.0f1cbap-1f, -0x1.569f4p-3f, 0x1.494c48p-1f, -0x1.405dbp-2f, -0x1.425628p-2f, 0x1.24f294p-7f,
    0x1.2553d4p-1f, 0x1.866704p-7f, -0x1.2c854p-3f, 0x1.b14282p-1f, 0x1.1e49c2p-1f, 0x1.2a2f24p-2f, -0x1.06f8cp-1f,
    0x1.400faap-6f, 0x1.2a44a4p-2f, -0x1.60cce8p-2f, -0x1.d309a6p-3f, 0x1.e9d7aap-1f, -0x1.15e916p-3f, -0x1.26b844p-1f,
    0x1.0db2aap+0f, -0x1.c502fcp-1f, -0x1.09602p-1f, 0x1.a7eed4p-1f, 0x1.29e738p-1f, -0x1.e86f7ep-2f, 0x1.c1cb4p-2f,
    -0x1.460d1ap-2f, 0x1.250196p-4f,
};

inline constexpr double adamax_0_float64[] = {
    0x1.b70670dcbc27bp-1, -0x1.087a30dbd358ep-1, -0x1.a94cd6461ea6p-2, -0x1.76e21f2329813p-1, -0x1.1ae8e323cd172p-1,
    -0x1.8a43537357f3fp-3, 0x1.520df323247f2p-1, -0x1.486051b97f9c6p-2, -0x1.5502164641d04p-2, -0x1.42e4f232a65dfp-5,
    0x1.0a42472301575p-1, 0x1.569464674fdaap-6, -0x1.67650c8c2e47fp-3, 0x1.9f3584dcf228ap-1, 0x1.3fa42cdd02911p-1,
    0x1.ecae53446c82bp-3, -0x1.022ab72330c2fp-1, 0x1.731d373d644a3p-7, 0x1.180dd6461215p-2, -0x1.78d64e460e242p-2,
    -0x1.dc8d8373c8659p-3, 0x1.fc00dcdcdb924p-1, -0x1.133afc8de026cp-3, -0x1.2b2a432344261p-1, 0x1.f2d7d0dcf7b84p-1,
    -0x1.c5d120dce8ee5p-1, -0x1.208708dced2efp-1, 0x1.99ff8f25e091ep-1, 0x1.18c1332313e49p-1, -0x1.d2ee8e4644d89p-2,
    0x1.a91611b996cd6p-2, -0x1.0e1219b989779p-2, 0x1.1c199c8d45a7fp-3, 0x1.b72c2f054cfc3p-1, -0x1.08bac53aa219bp-1,
    -0x1.9cfed4e288f35p-2, -0x1.75924eea12791p-1, -0x1.1a5ae686b82b3p-1, -0x1.99530dc4c4434p-3, 0x1.512ea1e675fb4p-1,
    -0x1.505d720c8cf05p-2, -0x1.56e9c3ac3b3fdp-2, -0x1.1c06f4b658e1fp-5, 0x1.07d4517d36f24p-1, 0x1.a03b62aa4957ap-6,
    -0x1.55a2e03a002afp-3, 0x1.9fc550993fb26p-1, 0x1.43f03c364fabep-1, 0x1.f6f37bd40c0efp-3, -0x1.fdb4bb5626886p-2,
    0x1.c5e818a92d0ebp-8, 0x1.124454ba5d7a6p-2, -0x1.6dab551104582p-2, -0x1.e1e4120debd51p-3, 0x1.fbbf8d924c1cfp-1,
    -0x1.0c2c84f8d3665p-3, -0x1.28ba35d0e010ep-1, 0x1.f3fa9741f6f2cp-1, -0x1.c5b9724eeb1f7p-1, -0x1.21da296ffce76p-1,
    0x1.98edd02316125p-1, 0x1.17326bc2e5b9ep-1, -0x1.cb99fcad87d74p-2, 0x1.b0a8ac192bca7p-2, -0x1.1629f9e040c84p-2,
    0x1.1dff31c081701p-3, 0x1.c3fb4ea469772p-1, -0x1.03045506aefdap-1, -0x1.8e5a95626f81ep-2, -0x1.801407a0b0ff2p-1,
    -0x1.0f1cb8281a357p-1, -0x1.569f27678604bp-3, 0x1.494c4c41a7836p-1, -0x1.405daddabaf04p-2, -0x1.42561613ec321p-2,
    0x1.24f2a27ad93ep-7, 0x1.2553e16a067bep-1, 0x1.8667308a61c19p-7, -0x1.2c8550e16d229p-3, 0x1.b1427dd61a9bap-1,
    0x1.1e49adaa90b03p-1, 0x1.2a2f2a391af17p-2, -0x1.06f8bb673ec58p-1, 0x1.400f82486b3afp-6, 0x1.2a44a11b5fe09p-2,
    -0x1.60cceceaf1655p-2, -0x1.d3099a15ae3c1p-3, 0x1.e9d78ed82800cp-1, -0x1.15e920fa12128p-3, -0x1.26b83b9eb73eap-1,
    0x1.0db2baf8e545ep+0, -0x1.c502e9d8a8e1ap-1, -0x1.096039bae048ep-1, 0x1.a7eec7a6c427cp-1, 0x1.29e72ef4edc37p-1,
    -0x1.e86f9e2983dap-2, 0x1.c1cb358a3429dp-2, -0x1.460d157ad4135p-2, 0x1.250183a822a76p-4,
};

inline constexpr float adamax_1_float32[] = {
    -0x1.0e17ecp-1f, -0x1.a0f268p-2f, 0x1.087d62p-4f, 0x1.e6ff58p-2f, -0x1.93fdeep-3f, -0x1.38116p-11f, -0x1.564fecp-7f,
    -0x1.42aec4p-1f, 0x1.c15ffap-5f, -0x1.f1acfep-3f, -0x1.2b25b2p-3f, 0x1.66b94p-2f, 0x1.132da8p-2f, 0x1.60388p-1f,
    0x1.24c134p-1f, -0x1.6cc198p-2f, 0x1.2216dep-4f, -0x1.15e87cp-5f, -0x1.678e1cp-1f, -0x1.0dc8d6p-1f, -0x1.a4aef2p-2f,
    0x1.29e866p-5f, 0x1.d1c8e2p-2f, -0x1.77138ap-3f, -0x1.ac36a8p-6f, 0x1.99bda2p-7f, -0x1.45a3b2p-1f, 0x1.830ef6p-5f,
    -0x1.caf986p-3f, -0x1.6df2a6p-3f, 0x1.6ecfeep-2f, 0x1.387e0ap-2f, 0x1.6179ep-1f, 0x1.197e92p-1f, -0x1.7775a6p-2f,
    0x1.1013aap-4f, -0x1.204fcap-5f, -0x1.71557ap-1f, -0x1.6c2a02p-3f, -0x1.72989ep-1f, 0x1.6abb72p-3f, 0x1.acaafcp-1f,
    -0x1.0ef426p-2f, -0x1.4c740ep-2f, -0x1.0ae758p-4f, -0x1.d2e182p-1f, 0x1.2a3674p-3f, -0x1.29ab88p-1f,
    -0x1.7dc892p-3f, 0x1.56e528p-2f, 0x1.2f238ap-2f, 0x1.e7118ap-2f, 0x1.8e9172p-1f, -0x1.e0f202p-2f, -0x1.86f80ap-4f,
    -0x1.f1e054p-4f, -0x1.6c0d72p-1f,
};

inline constexpr double adamax_1_float64[] = {
    -0x1.0e17ebb6ae9e6p-1, -0x1.a0f2689b8451dp-2, 0x1.087d6224f2a02p-4, 0x1.e6ff589f6cfcp-2, -0x1.93fdeed57cb9bp-3,
    -0x1.381143bc1b2p-11, -0x1.564febbe047aap-7, -0x1.42aec450392afp-1, 0x1.c15ffb0884a0cp-5, -0x1.f1acfebcc4e4cp-3,
    -0x1.2b25b141dcd33p-3, 0x1.66b940a1d4889p-2, 0x1.132da89e6e81p-2, 0x1.6038804a199dcp-1, 0x1.24c133b9c1335p-1,
    -0x1.6cc198a1dd02fp-2, 0x1.2216dd80ffbf6p-4, -0x1.15e87b1072f62p-5, -0x1.678e1bb0d311p-1, -0x1.0dc8d48587478p-1,
    -0x1.a4aef258e5abep-2, 0x1.29e8622b63577p-5, 0x1.d1c8e17031cfp-2, -0x1.77138bc328828p-3, -0x1.ac36abdf4aad2p-6,
    0x1.99bda9569cbdep-7, -0x1.45a3b1ef34c98p-1, 0x1.830ef681f42dep-5, -0x1.caf98484f41f2p-3, -0x1.6df2a706fab1ep-3,
    0x1.6ecfee7a202ap-2, 0x1.387e0a8feed6ep-2, 0x1.6179df87c4f33p-1, 0x1.197e90a7f079cp-1, -0x1.7775a4c262c6dp-2,
    0x1.1013a88ef0852p-4, -0x1.204fca9c47be9p-5, -0x1.715579123a5cfp-1, -0x1.6c2a19680c6dfp-3, -0x1.7298a4f19f20bp-1,
    0x1.6abb7c0e68c02p-3, 0x1.acaaf7c12816p-1, -0x1.0ef4195632aa9p-2, -0x1.4c74302bf474ep-2, -0x1.0ae73b055cb76p-4,
    -0x1.d2e1917b05f0fp-1, 0x1.2a36820213b16p-3, -0x1.29ab88a7e9fa6p-1, -0x1.7dc8b8098096ep-3, 0x1.56e51db54bbb6p-2,
    0x1.2f2380a785957p-2, 0x1.e711413178d33p-2, 0x1.8e916cc6a72cbp-1, -0x1.e0f22c1563dafp-2, -0x1.86f81382516bbp-4,
    -0x1.f1e05c28e3edbp-4, -0x1.6c0d7ba029f0ep-1,
};

inline constexpr float adamax_2_float32[] = {
    0x1.6e96f4p-1f, 0x1.df8c9cp-1f, -0x1.01a0b8p-1f, 0x1.08c164p-1f, -0x1.8d89a4p-1f, 0x1.a01d0cp-3f, 0x1.55c9d6p-2f,
    0x1.9bd258p-1f, 0x1.37e458p-1f, -0x1.94ebc6p-2f, -0x1.ab2f24p-3f, 0x1.4832d2p-2f, 0x1.51362cp-3f, 0x1.52402cp-3f,
    0x1.89a696p-2f, -0x1.618b84p-1f, 0x1.cb285cp-1f, 0x1.27205cp-1f, 0x1.323c74p-1f, 0x1.6a8a3ep-1f, 0x1.e099ecp-1f,
    -0x1.030824p-1f, 0x1.064952p-1f, -0x1.8ece42p-1f, 0x1.981e86p-3f, 0x1.573b92p-2f, 0x1.9c30d6p-1f, 0x1.3518a4p-1f,
    -0x1.8cd50ep-2f, -0x1.b60466p-3f, 0x1.4960b4p-2f, 0x1.4ef406p-3f, 0x1.4fdabp-3f, 0x1.85d69ap-2f, -0x1.6010e2p-1f,
    0x1.cb9aa6p-1f, 0x1.26ac1cp-1f, 0x1.32dbd4p-1f, 0x1.45f9fep-1f, 0x1.d7df6ep-1f, -0x1.0db4b6p-1f, 0x1.d4ca8p-2f,
    -0x1.97c8a4p-1f, 0x1.40acap-3f, 0x1.413bb4p-2f, 0x1.a530b4p-1f, 0x1.55b82ap-1f, -0x1.6e3706p-2f, -0x1.8d3f34p-3f,
    0x1.ac9f8p-2f, 0x1.40bcb6p-4f, 0x1.4f1278p-3f, 0x1.6f0692p-2f, -0x1.4863d2p-1f, 0x1.ff84a2p-1f, 0x1.2e93e4p-1f,
    0x1.4833dcp-1f,
};

inline constexpr double adamax_2_float64[] = {
    0x1.6e96f3231a2e6p-1, 0x1.df8c9b243e345p-1, -0x1.01a0b8dcab8c9p-1, 0x1.08c16322ff7ddp-1, -0x1.8d89a4dbc529dp-1,
    0x1.a01d0c93af17fp-3, 0x1.55c9d647ffdc7p-2, 0x1.9bd25723015c5p-1, 0x1.37e4572329a34p-1, -0x1.94ebc645fda18p-2,
    -0x1.ab2f2371d1ef1p-3, 0x1.4832d1b9ffb7fp-2, 0x1.51362c8cc8962p-3, 0x1.52402c8d160d7p-3, 0x1.89a696465310cp-2,
    -0x1.618b83230cb54p-1, 0x1.cb285b2309db3p-1, 0x1.27205cd9a65b8p-1, 0x1.323c74dd022b9p-1, 0x1.6a8a3d56083fbp-1,
    0x1.e099ec0014e54p-1, -0x1.030823735d6c5p-1, 0x1.064952814195ap-1, -0x1.8ece4334d4cc4p-1, 0x1.981e869cfba22p-3,
    0x1.573b927f2b544p-2, 0x1.9c30d6d15e511p-1, 0x1.3518a35053f33p-1, -0x1.8cd50e1b65b32p-2, -0x1.b604646d1ad51p-3,
    0x1.4960b3e52d839p-2, 0x1.4ef403878d329p-3, 0x1.4fdaaf884b24fp-3, 0x1.85d69c4bc1b9p-2, -0x1.6010df53046d5p-1,
    0x1.cb9aa427bdcffp-1, 0x1.26ac1c02e0c7ap-1, 0x1.32dbd387e30fep-1, 0x1.45fa1b54551eep-1, 0x1.d7df6697df246p-1,
    -0x1.0db4c53f4044bp-1, 0x1.d4ca742243726p-2, -0x1.97c8bf76a361ap-1, 0x1.40ac9c3b51839p-3, 0x1.413bd3ae562e3p-2,
    0x1.a5309b37f15bcp-1, 0x1.55b828e2523e7p-1, -0x1.6e36e92445c8ep-2, -0x1.8d3f3154f9baep-3, 0x1.ac9f806cfe6bap-2,
    0x1.40bcebc53968fp-4, 0x1.4f126f5a991f7p-3, 0x1.6f066bb19b778p-2, -0x1.4863e5d7b0ae1p-1, 0x1.ff84ab5667967p-1,
    0x1.2e93de5368cf9p-1, 0x1.4833d568979f8p-1,
};

inline constexpr float adamax_3_float32[] = {
    -0x1.8a04b2p-5f, -0x1.67d056p-2f, -0x1.0c67fap-4f, -0x1.60f06ep-2f, -0x1.87cccep-2f, -0x1.b67f72p-5f,
    -0x1.6b3b0cp-2f, -0x1.2a1f9ap-4f, -0x1.5f402ep-2f, -0x1.8557c6p-2f, -0x1.29ba38p-4f, -0x1.4f5a56p-2f,
    -0x1.998138p-4f, -0x1.5154d4p-2f, -0x1.95a2cp-2f,
};

inline constexpr double adamax_3_float64[] = {
    -0x1.8a04b23647766p-5, -0x1.67d056469eb4bp-2, -0x1.0c67f918186cfp-4, -0x1.60f06e466db4bp-2, -0x1.87ccce4882c64p-2,
    -0x1.b67f734773d7bp-5, -0x1.6b3b0c4c9236bp-2, -0x1.2a1f9ca4209f1p-4, -0x1.5f402d5f9d5fp-2, -0x1.8557c5d28ec68p-2,
    -0x1.29ba5705e6f89p-4, -0x1.4f5a395634464p-2, -0x1.998127234be76p-4, -0x1.5154cf5a7f7cfp-2, -0x1.95a2e36185791p-2,
};

inline constexpr float adamax_4_float32[] = {
    -0x1.e022d6p-2f, 0x1.19aec6p-4f, -0x1.1857b6p-2f, -0x1.ae2c14p-3f, -0x1.16f51p-1f, -0x1.3e55d4p-2f, 0x1.3552ep-4f,
    -0x1.15485cp-2f, -0x1.44353cp-1f, -0x1.1e8e5ap-1f, -0x1.32c25ap-3f, 0x1.da49a4p-3f, -0x1.0e7b42p+0f,
    -0x1.553654p+0f, 0x1.da455p-4f,
};

inline constexpr double adamax_4_float64[] = {
    -0x1.e022d64769308p-2, 0x1.19aec6e09e072p-4, -0x1.1857b64873d71p-2, -0x1.ae2c137376a58p-3, -0x1.16f510dc7f6e7p-1,
    -0x1.3e55d6369808ep-2, 0x1.3552df6f968abp-4, -0x1.15485a6f00299p-2, -0x1.44353ea53a095p-1, -0x1.1e8e53ce2c8afp-1,
    -0x1.32c2822618169p-3, 0x1.da49b62b09069p-3, -0x1.0e7b3eb6f57ddp+0, -0x1.55366a1fd0046p+0, 0x1.da45aa428ca1dp-4,
};

inline constexpr float adamax_5_float32[] = {
    -0x1.14b878p-1f, -0x1.006598p+0f, 0x1.c1697p-2f, -0x1.72056p-1f, -0x1.3ee3b2p-1f, -0x1.17947cp-1f, -0x1.0156cep+0f,
    0x1.bcc81ep-2f, -0x1.755a82p-1f, -0x1.40e9cep-1f, -0x1.23b7f8p-1f, -0x1.0c0b2p+0f, 0x1.99cac4p-2f, -0x1.878af4p-1f,
    -0x1.481adcp-1f,
};

inline constexpr double adamax_5_float64[] = {
    -0x1.14b878dcde7ecp-1, -0x1.00659718310bbp+0, 0x1.c1696fb68d872p-2, -0x1.72055fafe38dbp-1, -0x1.3ee3b1fecff5bp-1,
    -0x1.179479f376f1dp-1, -0x1.0156cd3bdafa3p+0, 0x1.bcc81e5f8defp-2, -0x1.755a7ecbe999bp-1, -0x1.40e9d0e529c3ap-1,
    -0x1.23b7d3c91b287p-1, -0x1.0c0b1a302f215p+0, 0x1.99cac3abdeabap-2, -0x1.878aefd1a7c88p-1, -0x1.481ad4a18361ep-1,
};

inline constexpr float adamax_6_float32[] = {
    0x1.54d8ccp-3f, 0x1.350154p-3f, 0x1.252be8p-1f, 0x1.24879cp-1f, -0x1.0965c4p-1f, 0x1.53be74p-3f, 0x1.30301ep-3f,
    0x1.229fa4p-1f, 0x1.27b51ap-1f, -0x1.0724b6p-1f, 0x1.07ee64p-3f, 0x1.142dc8p-3f, 0x1.fb529ep-2f, 0x1.2b18acp-1f,
    -0x1.286fa4p-1f,
};

inline constexpr double adamax_6_float64[] = {
    0x1.54d8cc8b439aep-3, 0x1.35015374bc63ap-3, 0x1.252be722d0f06p-1, 0x1.24879cdd2f145p-1, -0x1.0965c322d0ef5p-1,
    0x1.53be76cf59ca9p-3, 0x1.30301725efb22p-3, 0x1.229f9f7666f38p-1, 0x1.27b51ae9aadeap-1, -0x1.0724b8be93fd3p-1,
    0x1.07ee69ce2a2f4p-3, 0x1.142ded4d94a11p-3, 0x1.fb52797ce5cb6p-2, 0x1.2b188cdc24784p-1, -0x1.286f9ebda02d2p-1,
};

inline constexpr float adamax_7_float32[] = {
    -0x1.bda6dcp-1f, -0x1.589424p-1f, -0x1.9e8f2cp-1f, 0x1.c9e1aep-2f, -0x1.cc60bcp-1f, 0x1.29c17cp-1f, -0x1.0e52e4p-3f,
    0x1.486206p-4f, 0x1.b4ee26p-4f, -0x1.8c676cp-3f, 0x1.19710ep-5f, 0x1.5fd564p-3f, 0x1.2fdd1p-1f, -0x1.999554p-1f,
    0x1.42397ap-4f, 0x1.3ad87p-8f, -0x1.4628ap-1f, 0x1.d96e2p-1f, 0x1.6e1b14p-3f, -0x1.bdd1fap-1f, -0x1.53a04cp-1f,
    -0x1.9f217cp-1f, 0x1.c83aecp-2f, -0x1.c98baap-1f, 0x1.2bd1dcp-1f, -0x1.161dbap-3f, 0x1.4d5b44p-4f, 0x1.c44a86p-4f,
    -0x1.899a12p-3f, 0x1.14ce2p-5f, 0x1.65cfa2p-3f, 0x1.2beebep-1f, -0x1.9d77bap-1f, 0x1.44fc9ap-4f, 0x1.43a888p-7f,
    -0x1.46780ep-1f, 0x1.dc506cp-1f, 0x1.6958dp-3f, -0x1.b9db7p-1f, -0x1.3af95ep-1f, -0x1.79881p-1f, 0x1.a9278p-2f,
    -0x1.c327f4p-1f, 0x1.2e29eap-1f, -0x1.8051e8p-4f, 0x1.1cc60cp-4f, 0x1.11851p-3f, -0x1.7fb39ap-3f, 0x1.41da04p-4f,
    0x1.50836p-3f, 0x1.06c98ap-1f, -0x1.a94dc4p-1f, 0x1.46ad12p-4f, 0x1.4383bap-8f, -0x1.2da418p-1f, 0x1.baf9c4p-1f,
    0x1.04b214p-2f,
};

inline constexpr double adamax_7_float64[] = {
    -0x1.bda6dcdd02b28p-1, -0x1.5894232336a48p-1, -0x1.9e8f2cdc85905p-1, 0x1.c9e1ae4705ff1p-2, -0x1.cc60bb239269dp-1,
    0x1.29c17b23a4ec5p-1, -0x1.0e52e37280fd6p-3, 0x1.486206e81388ep-4, 0x1.b4ee26e5dab78p-4, -0x1.8c676c8db19ebp-3,
    0x1.19710dcfd6484p-5, 0x1.5fd563734bc16p-3, 0x1.2fdd0f23089f7p-1, -0x1.9995532322ab6p-1, 0x1.423979e5abfe1p-4,
    0x1.3ad86e728a98dp-8, -0x1.46289f2376be1p-1, 0x1.d96e1f23f1923p-1, 0x1.6e1b137256c88p-3, -0x1.bdd1f90c1e42bp-1,
    -0x1.53a04a2e94191p-1, -0x1.9f217e0ce0202p-1, 0x1.c83aece4e2a4ep-2, -0x1.c98bad2701862p-1, 0x1.2bd1da902286bp-1,
    -0x1.161db9c0a7dd7p-3, 0x1.4d5b45228f869p-4, 0x1.c44a86780ae1dp-4, -0x1.899a133e2eca3p-3, 0x1.14ce1e1ff363p-5,
    0x1.65cfa2c242e8ap-3, 0x1.2beebd7ed6a89p-1, -0x1.9d77b6b5f2cbdp-1, 0x1.44fc9b22970e3p-4, 0x1.43a88646175c9p-7,
    -0x1.46780d44a2e0cp-1, 0x1.dc506a0b3ccaep-1, 0x1.6958ce6978613p-3, -0x1.b9db6d63220acp-1, -0x1.3af94c211cd55p-1,
    -0x1.79882309461dfp-1, 0x1.a92774c19010ap-2, -0x1.c327f9ae2a08ap-1, 0x1.2e29fb1123d2bp-1, -0x1.8051ffe5cf19cp-4,
    0x1.1cc5f7eaee9bp-4, 0x1.118503fe185e1p-3, -0x1.7fb377229482ep-3, 0x1.41d9ff5f60b5p-4, 0x1.50835a52a6fbp-3,
    0x1.06c98b914c5dap-1, -0x1.a94dd85e0a325p-1, 0x1.46ad22f001caep-4, 0x1.4383d0408ae09p-8, -0x1.2da40d1db9fb3p-1,
    0x1.baf9de385d494p-1, 0x1.04b212c0ec5eep-2,
};

inline constexpr float adamax_8_float32[] = {
    -0x1.db4e24p-1f, -0x1.2b124cp-3f, -0x1.e50634p-3f, -0x1.ff0adep-2f, -0x1.1f6364p-6f, -0x1.daae06p-1f,
    -0x1.1af5a4p-3f, -0x1.f701eap-3f, -0x1.f8dd4ap-2f, -0x1.41a73cp-6f, -0x1.c5ccf8p-1f, -0x1.8ce9aap-4f,
    -0x1.05e01p-2f, -0x1.1d656ep-1f, 0x1.75aaccp-6f,
};

inline constexpr double adamax_8_float64[] = {
    -0x1.db4e232302e45p-1, -0x1.2b124c8e1a1b4p-3, -0x1.e5063373e5235p-3, -0x1.ff0ade45fa39ap-2, -0x1.1f6364608727ap-6,
    -0x1.daae04673249ep-1, -0x1.1af5a58a6f2b5p-3, -0x1.f701ea25ebfe9p-3, -0x1.f8dd491f12f5bp-2, -0x1.41a73d00941ddp-6,
    -0x1.c5cccdd0d1a12p-1, -0x1.8ce9b6632bb82p-4, -0x1.05e01d9de2baap-2, -0x1.1d6570864e748p-1, 0x1.75aaf57b24f3p-6,
};

inline constexpr float adamax_9_float32[] = {
    0x1.52ae78p-1f, 0x1.520978p-1f, 0x1.3ad5dep-1f,
};

inline constexpr double adamax_9_float64[] = {
    0x1.52ae772300629p-1, 0x1.520973a36849ep-1, 0x1.3ad5f53a5861bp-1,
};

inline constexpr float adamax_10_float32[] = {
    -0x1.373cb8p-1f, -0x1.0788d8p-2f, -0x1.0b24c6p-2f, 0x1.817484p-1f, -0x1.d061p-2f, 0x1.065d18p-2f, -0x1.26f006p-4f,
    -0x1.5e9b1cp-6f, -0x1.d1630cp-1f, 0x1.e06fc6p-2f, 0x1.c92e24p-1f, -0x1.2cc014p-1f, 0x1.c5b47p-1f, 0x1.7c56ep-3f,
    0x1.166f72p-2f, -0x1.7e1d1cp-1f, 0x1.a90a7cp-1f, 0x1.cdfdd8p-1f, -0x1.7293a6p-2f, 0x1.61ef04p-1f, -0x1.4b9a64p-1f,
    -0x1.929e7ap-4f, -0x1.88d6p-4f, 0x1.46d56ep-2f, 0x1.8e2d8p-2f, 0x1.80af2cp-1f, 0x1.a1f804p-1f, -0x1.1e0b06p-2f,
    0x1.bd26f8p-1f, 0x1.0f7d34p-1f, 0x1.388d2cp-1f, -0x1.baf91cp-6f, 0x1.8a4282p-2f, -0x1.36b44p-1f, -0x1.0904b2p-2f,
    -0x1.0a1806p-2f, 0x1.804fc2p-1f, -0x1.d064dep-2f, 0x1.06eb1ep-2f, -0x1.19b0fp-4f, -0x1.5bfbcap-6f, -0x1.d43acp-1f,
    0x1.db86e6p-2f, 0x1.cb77e2p-1f, -0x1.2cc242p-1f, 0x1.c57188p-1f, 0x1.8329e2p-3f, 0x1.1e7e4ep-2f, -0x1.7df546p-1f,
    0x1.aadff8p-1f, 0x1.cd472p-1f, -0x1.6fa304p-2f, 0x1.6142e8p-1f, -0x1.49c94p-1f, -0x1.a43a14p-4f, -0x1.8327fap-4f,
    0x1.4352fp-2f, 0x1.907738p-2f, 0x1.7f9436p-1f, 0x1.a4dd1cp-1f, -0x1.19e874p-2f, 0x1.bf33ep-1f, 0x1.0f1656p-1f,
    0x1.374a26p-1f, -0x1.dcf9d4p-6f, 0x1.8f826ep-2f, -0x1.427dp-1f, -0x1.2115eap-2f, -0x1.0d1a2cp-2f, 0x1.73566ep-1f,
    -0x1.e804bap-2f, 0x1.2e6076p-2f, 0x1.91fdfp-5f, -0x1.54dae2p-4f, -0x1.bfa19p-1f, 0x1.bea09ap-2f, 0x1.cad524p-1f,
    -0x1.3135fp-1f, 0x1.d00b9p-1f, 0x1.7b273cp-3f, 0x1.21a0f4p-2f, -0x1.6afd04p-1f, 0x1.b433bcp-1f, 0x1.c8b33ap-1f,
    -0x1.8fb3d4p-2f, 0x1.8193e8p-1f, -0x1.2e386ep-1f, -0x1.8435ecp-4f, -0x1.ef29fep-4f, 0x1.3969ccp-2f, 0x1.6e1f56p-2f,
    0x1.7cb82p-1f, 0x1.b99a34p-1f, -0x1.cf60cap-3f, 0x1.bbc536p-1f, 0x1.f5ca18p-2f, 0x1.3680c8p-1f, 0x1.2e9a78p-6f,
    0x1.ace96cp-2f,
};

inline constexpr double adamax_10_float64[] = {
    -0x1.373cb8p-1, -0x1.0788d8p-2, -0x1.0b24c646e26d6p-2, 0x1.817484p-1, -0x1.d061p-2, 0x1.065d18p-2,
    -0x1.26f006dafd8b8p-4, -0x1.5e9b1b60fa132p-6, -0x1.d1630cdd000c5p-1, 0x1.e06fc6461dedcp-2, 0x1.c92e24p-1,
    -0x1.2cc014p-1, 0x1.c5b47p-1, 0x1.7c56ep-3, 0x1.166f71b9e4fcbp-2, -0x1.7e1d1b241a222p-1, 0x1.a90a7cp-1,
    0x1.cdfdd72306726p-1, -0x1.7293a6460b3c1p-2, 0x1.61ef032335988p-1, -0x1.4b9a632303c6dp-1, -0x1.929e79182cb59p-4,
    -0x1.88d6p-4, 0x1.46d56e46147f2p-2, 0x1.8e2d8p-2, 0x1.80af2b2305043p-1, 0x1.a1f804p-1, -0x1.1e0b064614bfcp-2,
    0x1.bd26f8dce1472p-1, 0x1.0f7d33230082cp-1, 0x1.388d2b234f95cp-1, -0x1.baf91b8fe023ep-6, 0x1.8a4281ba052a8p-2,
    -0x1.36b4405b7b92ap-1, -0x1.0904b1b2364f9p-2, -0x1.0a1804c14db7ap-2, 0x1.804fc51b1d597p-1, -0x1.d064ddc2cb458p-2,
    0x1.06eb1bec60b57p-2, -0x1.19b0f2551aa35p-4, -0x1.5bfbca2e6ee45p-6, -0x1.d43ac1a1f1d4dp-1, 0x1.db86e2d8fa9a3p-2,
    0x1.cb77e25b112f6p-1, -0x1.2cc2424681de5p-1, 0x1.c57189401b6eep-1, 0x1.8329e4ada2314p-3, 0x1.1e7e4d8d85f48p-2,
    -0x1.7df5439b1f94bp-1, 0x1.aadffa6ea9ccp-1, 0x1.cd471ea84ecb5p-1, -0x1.6fa3063b878a1p-2, 0x1.6142e7e3a11ccp-1,
    -0x1.49c9405f99585p-1, -0x1.a43a11f6a9fedp-4, -0x1.8327fa00899a7p-4, 0x1.4352f3108be31p-2, 0x1.907737f0b2bf7p-2,
    0x1.7f943611c3837p-1, 0x1.a4dd1eb27c602p-1, -0x1.19e8736ca8b2cp-2, 0x1.bf33df0a798p-1, 0x1.0f1655abb19fep-1,
    0x1.374a26f2eb135p-1, -0x1.dcf9d330f39c1p-6, 0x1.8f826df65ac4ap-2, -0x1.427d0613587bbp-1, -0x1.2115d7c88f004p-2,
    -0x1.0d1a23e54793ep-2, 0x1.73567501cc9b4p-1, -0x1.e804b454c8247p-2, 0x1.2e6082db8f69p-2, 0x1.91fe0ac9176f6p-5,
    -0x1.54daff962cb6bp-4, -0x1.bfa191548fe24p-1, 0x1.bea096b2b4beap-2, 0x1.cad5035755257p-1, -0x1.3135e5ad5cf3fp-1,
    0x1.d00b8adbdfe14p-1, 0x1.7b272ced1c751p-3, 0x1.21a0f60cfe2e7p-2, -0x1.6afd12bf7f808p-1, 0x1.b433a3b16eb25p-1,
    0x1.c8b315a197cabp-1, -0x1.8fb3c3361b784p-2, 0x1.8193e667d711p-1, -0x1.2e38936e6e91dp-1, -0x1.84360447d01e4p-4,
    -0x1.ef29f9f1df96fp-4, 0x1.3969f625d9767p-2, 0x1.6e1f5d616c29cp-2, 0x1.7cb817321169fp-1, 0x1.b99a2f1de46dap-1,
    -0x1.cf60b6c3365eep-3, 0x1.bbc54aee8e7e2p-1, 0x1.f5c9efb92cc61p-2, 0x1.3680b98da1fc6p-1, 0x1.2e9a6e1341a78p-6,
    0x1.ace98eaf13589p-2,
};

inline constexpr float adamax_11_float32[] = {
    0x1.8f8b18p-1f, -0x1.fb2b06p-2f, 0x1.198cfp-1f, 0x1.8a2308p-1f, -0x1.5c0678p-1f, 0x1.cb14ccp-1f, 0x1.5191d2p-2f,
    -0x1.8ca1c8p-1f, 0x1.7fed76p-2f, -0x1.b39da4p-1f, -0x1.33b3f2p-5f, -0x1.5c460cp-1f, -0x1.c48a1cp-1f, -0x1.7ceb4p-1f,
    -0x1.3acb58p-1f, 0x1.f63a92p-2f, -0x1.63e4ccp-1f, 0x1.125cf2p-2f, 0x1.c44b2ep-2f, 0x1.8ebaa4p-1f, -0x1.f57412p-2f,
    0x1.1a30d8p-1f, 0x1.891be2p-1f, -0x1.579134p-1f, 0x1.cf8b0cp-1f, 0x1.54f0f4p-2f, -0x1.8f8e06p-1f, 0x1.794552p-2f,
    -0x1.b382dep-1f, -0x1.2208ecp-5f, -0x1.5c5c66p-1f, -0x1.c4567p-1f, -0x1.7e3b0cp-1f, -0x1.3eb2e6p-1f, 0x1.f6a894p-2f,
    -0x1.61b99ap-1f, 0x1.1010cp-2f, 0x1.c0983ep-2f, 0x1.92cc6cp-1f, -0x1.eed4a2p-2f, 0x1.224358p-1f, 0x1.83ce1cp-1f,
    -0x1.590134p-1f, 0x1.e9c1a2p-1f, 0x1.400eeap-2f, -0x1.9f110cp-1f, 0x1.4ebd6ap-2f, -0x1.86db6ep-1f, 0x1.3ececp-5f,
    -0x1.66a3aap-1f, -0x1.e29438p-1f, -0x1.8e35e2p-1f, -0x1.519a8ap-1f, 0x1.0a7dfep-1f, -0x1.67667p-1f, 0x1.4d8d7ap-2f,
    0x1.d81252p-2f,
};

inline constexpr double adamax_11_float64[] = {
    0x1.8f8b1722d0e56p-1, -0x1.fb2b0645a1caep-2, 0x1.198cf0dd2f1aap-1, 0x1.8a230722d0e56p-1, -0x1.5c067722d0e56p-1,
    0x1.cb14ccdd2f1aap-1, 0x1.5191d1ba5e354p-2, -0x1.8ca1c722d0e56p-1, 0x1.7fed7645a1cacp-2, -0x1.b39da4dd2f1aap-1,
    -0x1.33b3f22d0e564p-5, -0x1.5c460b22d0e57p-1, -0x1.c48a1cdd2f1a8p-1, -0x1.7ceb40dd2f1aap-1, -0x1.3acb58dd2f1aap-1,
    0x1.f63a91ba5e352p-2, -0x1.63e4cb22d0e58p-1, 0x1.125cf1ba5e353p-2, 0x1.c44b2e45a1cadp-2, 0x1.8ebaa61050996p-1,
    -0x1.f57410c03dcacp-2, 0x1.1a30d93043f4ap-1, 0x1.891be0cd4f638p-1, -0x1.5791321998394p-1, 0x1.cf8b0daa6adf7p-1,
    0x1.54f0f2457a569p-2, -0x1.8f8e05a3d3d4fp-1, 0x1.794553cb7013p-2, -0x1.b382df9b13f1bp-1, -0x1.2208e9cef8ab4p-5,
    -0x1.5c5c6674051a6p-1, -0x1.c45671fd047abp-1, -0x1.7e3b0c12b0745p-1, -0x1.3eb2e39ce2aaap-1, 0x1.f6a8949df6f04p-2,
    -0x1.61b99ae04bf13p-1, 0x1.1010c185f3b09p-2, 0x1.c0983c4958a12p-2, 0x1.92cc5c64637d8p-1, -0x1.eed4a9297283ep-2,
    0x1.224375921ab39p-1, 0x1.83ce264d90adfp-1, -0x1.59012b53843ffp-1, 0x1.e9c198c276d93p-1, 0x1.400f08d87f0c1p-2,
    -0x1.9f1119622caa1p-1, 0x1.4ebd71a3056afp-2, -0x1.86db613e6e7d1p-1, 0x1.3ecedf913c065p-5, -0x1.66a3a973e5464p-1,
    -0x1.e29441cbc04e2p-1, -0x1.8e35dcce41a78p-1, -0x1.519a83d8f4e12p-1, 0x1.0a7dfed03616ap-1, -0x1.676667bc39bc4p-1,
    0x1.4d8d68faaeb23p-2, 0x1.d8125c271cb29p-2,
};

inline constexpr float adamax_12_float32[] = {
    -0x1.d6a98cp-1f, 0x1.29b96ap-1f, -0x1.b5eeb6p-1f, -0x1.d79d96p-1f, 0x1.234a8ap-1f, -0x1.665f86p-1f, 0x1.16466cp-3f,
    0x1.4e8bfp-2f, 0x1.778684p-3f, 0x1.012dccp-7f, -0x1.853ab6p-1f, 0x1.94e6ap-3f, -0x1.0f6e4ep-3f, 0x1.bba286p-2f,
    -0x1.d2bcbap-1f, 0x1.3b369cp-1f, -0x1.4b9bbep-1f, 0x1.c9c37ap-2f, -0x1.062d8ep-1f, -0x1.d1df98p-1f, 0x1.2997bap-1f,
    -0x1.b60892p-1f, -0x1.d90866p-1f, 0x1.25280ep-1f, -0x1.6865bp-1f, 0x1.0e7532p-3f, 0x1.50ae92p-2f, 0x1.7bf39cp-3f,
    0x1.1b3c54p-7f, -0x1.853d34p-1f, 0x1.9c448cp-3f, -0x1.126daap-3f, 0x1.b5ddcap-2f, -0x1.d60a1ep-1f, 0x1.387d1ap-1f,
    -0x1.4b2a0ap-1f, 0x1.cb4e52p-2f, -0x1.05ab9cp-1f, -0x1.cdcc4ep-1f, 0x1.2f2952p-1f, -0x1.acb572p-1f, -0x1.de9142p-1f,
    0x1.4ada1p-1f, -0x1.5c2c1ep-1f, 0x1.e0c51ep-3f, 0x1.2c2778p-2f, 0x1.e16b4ap-3f, -0x1.817c38p-6f, -0x1.920728p-1f,
    0x1.602cdp-3f, -0x1.38e696p-3f, 0x1.aaee2cp-2f, -0x1.fa1c86p-1f, 0x1.482724p-1f, -0x1.4d6cd2p-1f, 0x1.d1afdp-2f,
    -0x1.2997fap-1f,
};

inline constexpr double adamax_12_float64[] = {
    -0x1.d6a98bc398fa5p-1, 0x1.29b96a17b98cfp-1, -0x1.b5eeb5327009bp-1, -0x1.d79d96a7ff0bap-1, 0x1.234a893ccc1f6p-1,
    -0x1.665f850cde41cp-1, 0x1.16466cbe1c764p-3, 0x1.4e8beffaa8f76p-2, 0x1.77868398473a9p-3, 0x1.012dcd763de62p-7,
    -0x1.853ab6f50629cp-1, 0x1.94e69fa7a0b6dp-3, -0x1.0f6e4de44caf6p-3, 0x1.bba286c9dee1fp-2, -0x1.d2bcba91f7451p-1,
    0x1.3b369b9e72b2fp-1, -0x1.4b9bbd74fc583p-1, 0x1.c9c3791816f61p-2, -0x1.062d8d1c3db01p-1, -0x1.d1df9a6037334p-1,
    0x1.2997bc5eca2f4p-1, -0x1.b6089329af838p-1, -0x1.d908647a0f28dp-1, 0x1.25280d3ec03dp-1, -0x1.6865acedd4c69p-1,
    0x1.0e7535a07feb6p-3, 0x1.50ae927324c2dp-2, 0x1.7bf39d48af514p-3, 0x1.1b3c5604ed17dp-7, -0x1.853d350b08589p-1,
    0x1.9c448a718eff7p-3, -0x1.126da9c22bbe6p-3, 0x1.b5ddc864e72c2p-2, -0x1.d60a1c7f9f3e6p-1, 0x1.387d1b9625b05p-1,
    -0x1.4b2a07da6516bp-1, 0x1.cb4e5399882bbp-2, -0x1.05ab9c4d492bp-1, -0x1.cdcc2f9a2f379p-1, 0x1.2f294fec30c37p-1,
    -0x1.acb5690c761d7p-1, -0x1.de91566405d7bp-1, 0x1.4ada025999227p-1, -0x1.5c2bfed15e902p-1, 0x1.e0c51a94148b2p-3,
    0x1.2c277c816596cp-2, 0x1.e16b62de8d1d4p-3, -0x1.817c2527ca2aap-6, -0x1.9207301dedcadp-1, 0x1.602cd436dce6fp-3,
    -0x1.38e6ac770660ep-3, 0x1.aaee2ada99296p-2, -0x1.fa1ca016cb8b2p-1, 0x1.4827304415ccep-1, -0x1.4d6cd6558a0fap-1,
    0x1.d1affacb5ce32p-2, -0x1.299820190ada5p-1,
};

inline constexpr float adamax_13_float32[] = {
    0x1.2b7fcp-21f, 0x1.008638p-22f, -0x1.d8b362p-21f, -0x1.fb0702p-24f, -0x1.8cb854p-22f, 0x1.07a0b8p-20f,
    0x1.dd008p-21f, -0x1.1013d2p-20f, -0x1.267d2ep-21f, -0x1.e503b4p-23f, -0x1.4d3feep-21f, -0x1.27d8p-22f,
    -0x1.8bb3fap-18f, -0x1.2259ap-20f, 0x1.9643e8p-19f,
};

inline constexpr double adamax_13_float64[] = {
    0x1.2b7fc08e51d65p-21, 0x1.00863750d397bp-22, -0x1.d8b362b352ddbp-21, -0x1.fb07019371169p-24,
    -0x1.8cb853775670ap-22, 0x1.07a0ba361ae6p-20, 0x1.dd0084dfee0fp-21, -0x1.1013d2fac4c4cp-20, -0x1.267d2dab04978p-21,
    -0x1.e503aeee7f216p-23, -0x1.4d3fea9fe2b6ap-21, -0x1.27d835edea968p-22, -0x1.8bb414342f7dap-18,
    -0x1.2259b38dffe29p-20, 0x1.9643e85ab0561p-19,
};

inline constexpr float adamax_14_float32[] = {
    -0x1.2418a4p-3f, -0x1.8afd0cp-3f, -0x1.d7f6b4p-1f, 0x1.f53094p-1f, -0x1.a3397cp-1f, -0x1.25488cp-3f,
    -0x1.8bddfcp-3f, -0x1.d515a8p-1f, 0x1.f5e096p-1f, -0x1.a53556p-1f, -0x1.887f4ap-4f, -0x1.08bb2p-2f, -0x1.ef4994p-1f,
    0x1.ef897ap-1f, -0x1.a0ee22p-1f,
};

inline constexpr double adamax_14_float64[] = {
    -0x1.2418a374bc6a8p-3, -0x1.8afd0c8b43958p-3, -0x1.d7f6b322d0e56p-1, 0x1.f5309322d0e56p-1, -0x1.a3397b22d0e56p-1,
    -0x1.25488c1b030ccp-3, -0x1.8bddfc052d53p-3, -0x1.d515a8b1411b1p-1, 0x1.f5e099117962ep-1, -0x1.a535552453edap-1,
    -0x1.887f356716aabp-4, -0x1.08bb1af7dfb1fp-2, -0x1.ef4983afe208fp-1, 0x1.ef897744fb963p-1, -0x1.a0ee114ef9581p-1,
};

inline constexpr float adamax_15_float32[] = {
    0x1.5346b6p-41f, -0x1.029388p-41f, 0x1.968d68p-41f, -0x1.a06a84p-42f, 0x1.5eb0b6p-41f, -0x1.44f63ap-43f,
    -0x1.453fe8p-40f, 0x1.13b65ep-40f, -0x1.9b94fcp-45f, 0x1.4a2666p-40f, 0x1.cd3402p-40f, -0x1.633e84p-38f,
    -0x1.cbd44p-39f, 0x1.669ae6p-39f, 0x1.3d963cp-39f,
};

inline constexpr double adamax_15_float64[] = {
    0x1.5346b58530874p-41, -0x1.029386f07e31dp-41, 0x1.968d675b0ec34p-41, -0x1.a06a845c33e04p-42, 0x1.5eb0b5417e75ap-41,
    -0x1.44f63f402af48p-43, -0x1.453fe9d8a044p-40, 0x1.13b65eb504cdbp-40, -0x1.9b94f4b46d8d6p-45, 0x1.4a26668ae7cd5p-40,
    0x1.cd34290b3637dp-40, -0x1.633e9e8cdb88dp-38, -0x1.cbd4358616eap-39, 0x1.669aec7812d08p-39, 0x1.3d9632827257dp-39,
};

inline constexpr float adamax_16_float32[] = {
    0x1.fe6f56p-1f, -0x1.78a926p-1f, -0x1.84efbp-1f, 0x1.af5116p-1f, -0x1.76e9c8p-1f, 0x1.fe145ep-1f, -0x1.79679ep-1f,
    -0x1.851be2p-1f, 0x1.af5af8p-1f, -0x1.75f046p-1f, 0x1.0125dap+0f, -0x1.7b4e2ap-1f, -0x1.768918p-1f, 0x1.c51a7ap-1f,
    -0x1.72deecp-1f,
};

inline constexpr double adamax_16_float64[] = {
    0x1.fe6f5682fea0ep-1, -0x1.78a9265ff821p-1, -0x1.84efaf9b7cbbbp-1, 0x1.af5116df8b266p-1, -0x1.76e9c8a29903fp-1,
    0x1.fe145e5040836p-1, -0x1.79679becab118p-1, -0x1.851be41751adep-1, 0x1.af5af410d7259p-1, -0x1.75f049af4325ep-1,
    0x1.0125dc8f40d4dp+0, -0x1.7b4e3d9b99ef8p-1, -0x1.76891b82a6b21p-1, 0x1.c51a7dd57417fp-1, -0x1.72df05b4fd527p-1,
};

inline constexpr optim_row<adamax_options> adamax_rows[] = {
    {{},
     {"the default", "the default",
      0x0edd688cu, 33, 0x1p+0f, 0x1p+0f, false, adamax_0_float32, adamax_0_float64}},
    {{.learning_rate = 0.01f},
     {"rate 0.01", "learning_rate 0.01",
      0x3cb95bbfu, 19, 0x1p+0f, 0x1p+0f, false, adamax_1_float32, adamax_1_float64}},
    {{.beta1 = 0.8, .beta2 = 0.99},
     {"betas 0.8 and 0.99", "beta1 0.8, beta2 0.99",
      0xe62f7495u, 19, 0x1p+0f, 0x1p+0f, false, adamax_2_float32, adamax_2_float64}},
    {{.beta1 = 0.0},
     {"no memory of the gradient", "beta1 0",
      0x44fc0172u, 5, 0x1p+0f, 0x1p+0f, false, adamax_3_float32, adamax_3_float64}},
    {{.beta2 = 0.0},
     {"no memory of the largest gradient", "beta2 0",
      0xbc42abe7u, 5, 0x1p+0f, 0x1p+0f, false, adamax_4_float32, adamax_4_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0x70207fbcu, 5, 0x1p+0f, 0x1p+0f, false, adamax_5_float32, adamax_5_float64}},
    {{.epsilon = 1e-12f},
     {"tiny epsilon", "epsilon 1e-12",
      0xaa16a865u, 5, 0x1p+0f, 0x1p+0f, false, adamax_6_float32, adamax_6_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xbd58ad3eu, 19, 0x1p+0f, 0x1p+0f, false, adamax_7_float32, adamax_7_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0x6db9b83au, 5, 0x1p+0f, 0x1p+0f, false, adamax_8_float32, adamax_8_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0xc32897a4u, 1, 0x1p+0f, 0x1p+0f, false, adamax_9_float32, adamax_9_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0xce5bc637u, 33, 0x1p+0f, 0x1p+0f, true, adamax_10_float32, adamax_10_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x97386785u, 19, 0x1p+0f, 0x1p+20f, false, adamax_11_float32, adamax_11_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x4cd21626u, 19, 0x1p+0f, 0x1p-20f, false, adamax_12_float32, adamax_12_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x52b33d84u, 5, 0x1p-20f, 0x1p-40f, false, adamax_13_float32, adamax_13_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0xf354a281u, 5, 0x1p+0f, 0x1p+60f, false, adamax_14_float32, adamax_14_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0xaf5a454fu, 5, 0x1p-40f, 0x1p-60f, false, adamax_15_float32, adamax_15_float64}},
    {{.epsilon = 1e-12f},
     {"gradients of 2^-40, tiny epsilon", "epsilon 1e-12",
      0xde8bac5au, 5, 0x1p+0f, 0x1p-40f, false, adamax_16_float32, adamax_16_float64}},
};

}  // namespace microstep::golden
// clang-format on
