// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/adadelta.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float adadelta_0_float32[] = {
    -0x1.ded0c6p-1f, 0x1.c1d3bcp-2f, 0x1.b143fap-1f, -0x1.f3d63ap-2f, 0x1.6a9874p-1f, 0x1.f77e9p-1f, 0x1.d3339ep-1f,
    0x1.248e54p-2f, -0x1.b5baccp-2f, 0x1.b249c4p-4f, 0x1.38327p-1f, -0x1.036a2ap-2f, -0x1.019a18p-1f, 0x1.4f2c34p-1f,
    -0x1.499232p-3f, -0x1.459d6ap-2f, 0x1.57cceep-2f, -0x1.6d1ee6p-1f, -0x1.cbf35ap-1f, 0x1.312f1p-1f, 0x1.f08bc8p-4f,
    0x1.c8dc28p-2f, 0x1.b7bfbap-1f, 0x1.5102cep-1f, -0x1.4ca46cp-1f, 0x1.336d98p-1f, 0x1.590544p-5f, 0x1.088b2cp-1f,
    -0x1.633834p-1f, 0x1.f00b3cp-5f, -0x1.12984ep-2f, -0x1.593bf2p-2f, 0x1.84bff2p-2f, -0x1.dfd67cp-1f, 0x1.b67d3cp-2f,
    0x1.b45108p-1f, -0x1.f23fd2p-2f, 0x1.6b25c8p-1f, 0x1.f3495ap-1f, 0x1.d62b42p-1f, 0x1.30e67ap-2f, -0x1.acf77ap-2f,
    0x1.0d2c6ap-3f, 0x1.35bcp-1f, -0x1.019c46p-2f, -0x1.09c494p-1f, 0x1.52454ep-1f, -0x1.45b914p-3f, -0x1.4cb72ap-2f,
    0x1.3cdfd4p-2f, -0x1.695592p-1f, -0x1.c08a5p-1f, 0x1.364b82p-1f, 0x1.dfc442p-4f, 0x1.c8dd6ap-2f, 0x1.b439bap-1f,
    0x1.47ee5p-1f, -0x1.513a64p-1f, 0x1.340388p-1f, 0x1.55c252p-5f, 0x1.08bbd8p-1f, -0x1.6042ecp-1f, 0x1.d859c4p-5f,
    -0x1.0558dap-2f, -0x1.5996dp-2f, 0x1.89c95ap-2f, -0x1.ed497p-1f, 0x1.a8e1aep-2f, 0x1.b8148cp-1f, -0x1.182908p-1f,
    0x1.e12496p-1f, 0x1.908406p-1f, 0x1.091b9ep+0f, 0x1.e4a792p-3f, -0x1.e4074p-3f, 0x1.0aecep-2f, 0x1.43204ap-1f,
    -0x1.e1047cp-3f, -0x1.82e864p-1f, 0x1.1e77eep-1f, -0x1.08e57ap-3f, -0x1.026338p-2f, 0x1.e5ca3cp-2f, -0x1.93a284p-1f,
    -0x1.3605ep-1f, 0x1.06a9d8p-1f, 0x1.1bb49cp-4f, 0x1.734d48p-2f, 0x1.8a3f3p-1f, 0x1.75fe6cp-1f, -0x1.238ceap-1f,
    0x1.a8da62p-2f, 0x1.67eedep-4f, 0x1.634d2ap-1f, -0x1.8c1474p-1f, 0x1.babb22p-4f, -0x1.774f6ep-2f, -0x1.597b44p-3f,
    0x1.04f348p-1f,
};

inline constexpr double adadelta_0_float64[] = {
    -0x1.ded0c5dcbe27fp-1, 0x1.c1d3bb44a7efep-2, 0x1.b143f97922a87p-1, -0x1.f3d63a591be05p-2, 0x1.6a9874fbe9483p-1,
    0x1.f77e90e0f53eap-1, 0x1.d3339e60aadfbp-1, 0x1.248e5448a2aebp-2, -0x1.b5bacbc605883p-2, 0x1.b249c312c566cp-4,
    0x1.383270c1a83d4p-1, -0x1.036a29fe18778p-2, -0x1.019a17553d24cp-1, 0x1.4f2c33ffd2dddp-1, -0x1.4992312fc7f14p-3,
    -0x1.459d69bb62a7ap-2, 0x1.57ccedd41109fp-2, -0x1.6d1ee6f6d45f5p-1, -0x1.cbf35a5f979b5p-1, 0x1.312f0f9d32aa7p-1,
    0x1.f08bc76fe711fp-4, 0x1.c8dc28c702d1fp-2, 0x1.b7bfb9e71cdd6p-1, 0x1.5102cef42b608p-1, -0x1.4ca46cb6dafb3p-1,
    0x1.336d98644a53ep-1, 0x1.59054376ee618p-5, 0x1.088b2c6c38cebp-1, -0x1.633833d2c775p-1, 0x1.f00b3b15b68acp-5,
    -0x1.12984d269c539p-2, -0x1.593bf1f48f04dp-2, 0x1.84bff2793c683p-2, -0x1.dfd67bbdc3189p-1, 0x1.b67d3b66165bfp-2,
    0x1.b45106c33852fp-1, -0x1.f23fd19d30f4p-2, 0x1.6b25c640db5bp-1, 0x1.f34958eef5b2dp-1, 0x1.d62b4481cc576p-1,
    0x1.30e67a8f90dadp-2, -0x1.acf77d27e6e54p-2, 0x1.0d2c67909d609p-3, 0x1.35bbfe953b4c6p-1, -0x1.019c46283818dp-2,
    -0x1.09c494a6e5d6ep-1, 0x1.52454f98170b1p-1, -0x1.45b910fc2642ep-3, -0x1.4cb729190fc57p-2, 0x1.3cdfd3f6af6cdp-2,
    -0x1.695593e738569p-1, -0x1.c08a5071dc564p-1, 0x1.364b7f8757815p-1, 0x1.dfc44069d4478p-4, 0x1.c8dd6ba875478p-2,
    0x1.b439bbce11bdep-1, 0x1.47ee504981ccfp-1, -0x1.513a67dd66455p-1, 0x1.3403864928f51p-1, 0x1.55c252fa0b29dp-5,
    0x1.08bbd6b417b02p-1, -0x1.6042ec4f49e03p-1, 0x1.d859c6326ded4p-5, -0x1.0558d81b3c96dp-2, -0x1.5996d0ad6763dp-2,
    0x1.89c95927d79c2p-2, -0x1.ed4986bf6bf51p-1, 0x1.a8e1ac0c7cdf1p-2, 0x1.b81498cdddd0ep-1, -0x1.1829234e4ae3cp-1,
    0x1.e124a24a1f5b3p-1, 0x1.90841be91d809p-1, 0x1.091bada3b1bddp+0, 0x1.e4a770c4e2059p-3, -0x1.e407142a950d2p-3,
    0x1.0aece0609d0d3p-2, 0x1.43206c6e771c1p-1, -0x1.e104adcfc1773p-3, -0x1.82e86c6a7c8e5p-1, 0x1.1e780f25f180cp-1,
    -0x1.08e57a2f5818ep-3, -0x1.0263479de83fap-2, 0x1.e5ca3f9addaaap-2, -0x1.93a27f86cc874p-1, -0x1.3605de3d76a51p-1,
    0x1.06a9dcabd8a0ap-1, 0x1.1bb4b02c35b0ap-4, 0x1.734d460e35a82p-2, 0x1.8a3f1683e636cp-1, 0x1.75fe5a1fe6cdep-1,
    -0x1.238ce43686dbdp-1, 0x1.a8da9d2a6ab13p-2, 0x1.67eed2773320dp-4, 0x1.634d2fc16142p-1, -0x1.8c14613bfdcaep-1,
    0x1.babb2585a669ep-4, -0x1.774f3200e1267p-2, -0x1.597b5944315a2p-3, 0x1.04f35204d348fp-1,
};

inline constexpr float adadelta_1_float32[] = {
    -0x1.32cc8cp-1f, 0x1.85a93ap-1f, -0x1.3ee18ep-1f, -0x1.5bb46ap-2f, 0x1.f26224p-2f, 0x1.9687fep-4f, 0x1.5e6faap-1f,
    0x1.edda26p-1f, 0x1.32b1d6p-4f, -0x1.30893p-6f, 0x1.0748e8p-5f, 0x1.3b7716p-4f, -0x1.efb0c8p-1f, -0x1.241a7ep-1f,
    0x1.6ce2fep-1f, 0x1.e3cbf6p-2f, -0x1.3f1b02p-1f, -0x1.7dd914p-2f, -0x1.41343ap-2f, -0x1.32ae92p-1f, 0x1.856cfap-1f,
    -0x1.3fbea4p-1f, -0x1.5bc35ep-2f, 0x1.f29b5ap-2f, 0x1.9eaec2p-4f, 0x1.5e88e8p-1f, 0x1.ee706p-1f, 0x1.3776c8p-4f,
    -0x1.1cfe5cp-6f, 0x1.0019cp-5f, 0x1.40605cp-4f, -0x1.ef71cep-1f, -0x1.23b0e4p-1f, 0x1.6d6182p-1f, 0x1.e3da24p-2f,
    -0x1.3f3496p-1f, -0x1.7e49c6p-2f, -0x1.41089ap-2f, -0x1.374f82p-1f, 0x1.7fdeeap-1f, -0x1.2f5ca2p-1f,
    -0x1.65cdaap-2f, 0x1.ee38aap-2f, 0x1.d7d1d4p-4f, 0x1.5b8012p-1f, 0x1.ffc45cp-1f, 0x1.3b7a1ep-4f, -0x1.fd8c78p-7f,
    0x1.c42b0ap-6f, 0x1.5e5968p-4f, -0x1.f29004p-1f, -0x1.2b684p-1f, 0x1.6af828p-1f, 0x1.fa2242p-2f, -0x1.418b7p-1f,
    -0x1.723404p-2f, -0x1.5251aep-2f,
};

inline constexpr double adadelta_1_float64[] = {
    -0x1.32cc8c51ffa9p-1, 0x1.85a93ab6c11b8p-1, -0x1.3ee18d0e6a88bp-1, -0x1.5bb46aa2714ddp-2, 0x1.f26223c7fef3bp-2,
    0x1.9687fdc86e08dp-4, 0x1.5e6fa965a5948p-1, 0x1.edda2550e1bf5p-1, 0x1.32b1d53797cbbp-4, -0x1.30893038ad9aap-6,
    0x1.0748e74de7cc3p-5, 0x1.3b771607917c4p-4, -0x1.efb0c7167f04p-1, -0x1.241a7ebb1cb4fp-1, 0x1.6ce2fdb11f70ep-1,
    0x1.e3cbf58e605dep-2, -0x1.3f1b013c2e468p-1, -0x1.7dd914fe6c7c1p-2, -0x1.41343a7a3a21ap-2, -0x1.32ae90ba7c4afp-1,
    0x1.856cf9f50db0fp-1, -0x1.3fbea3dcacfa4p-1, -0x1.5bc362770dd9dp-2, 0x1.f29b5b3d57718p-2, 0x1.9eaec3e36807p-4,
    0x1.5e88e48bb3001p-1, 0x1.ee705eabc68dcp-1, 0x1.3776c9ac2ca53p-4, -0x1.1cfe5b8361385p-6, 0x1.0019bd4fb080fp-5,
    0x1.40605b8b122b6p-4, -0x1.ef71ce095e217p-1, -0x1.23b0e531b145p-1, 0x1.6d6181324de8ep-1, 0x1.e3da23d2ed846p-2,
    -0x1.3f3495dbdd747p-1, -0x1.7e49c7390bfa8p-2, -0x1.41089e1e08295p-2, -0x1.374f6a8c99b3ep-1, 0x1.7fdee065a1f8p-1,
    -0x1.2f5cb669e194fp-1, -0x1.65cd91768a83p-2, 0x1.ee388e85e8101p-2, 0x1.d7d1dc49e30a9p-4, 0x1.5b801d8680c4fp-1,
    0x1.ffc47011afaa7p-1, 0x1.3b7a27ea767a3p-4, -0x1.fd8c9a3b54defp-7, 0x1.c42afaa55c074p-6, 0x1.5e596be524e84p-4,
    -0x1.f290148113655p-1, -0x1.2b685bf90030dp-1, 0x1.6af82c272c9b2p-1, 0x1.fa2234cdf9ae7p-2, -0x1.418b8a1923107p-1,
    -0x1.723425e1b980fp-2, -0x1.5251d3fa49e09p-2,
};

inline constexpr float adadelta_2_float32[] = {
    -0x1.ff61fep-1f, 0x1.d7c5f2p-4f, 0x1.8790bap-3f, -0x1.2de62p-1f, 0x1.3868e8p-1f, 0x1.f2d2c8p-2f, 0x1.27e274p-2f,
    -0x1.7f3b9ep-1f, 0x1.cf15cap-2f, 0x1.96a88ep-2f, 0x1.f1384cp-2f, -0x1.01c3eap-2f, -0x1.741cf8p-1f, -0x1.2def8ap-1f,
    0x1.73e196p-1f, 0x1.9eec38p-2f, -0x1.da00eep-2f, 0x1.91daa6p-2f, 0x1.db4c3ep-2f, -0x1.0cff1ap+0f, 0x1.44c53p-3f,
    0x1.980c2ep-3f, -0x1.19b95p-1f, 0x1.529f0ap-1f, 0x1.e3209ep-2f, 0x1.1d51a6p-2f, -0x1.65adaep-1f, 0x1.da962ep-2f,
    0x1.a0f942p-2f, 0x1.ff6508p-2f, -0x1.2a30bcp-2f, -0x1.5c2b3p-1f, -0x1.4fe2fap-1f, 0x1.7a05e6p-1f, 0x1.b2bd58p-2f,
    -0x1.cb70c4p-2f, 0x1.6608cp-2f, 0x1.d0f46cp-2f, -0x1.a8e198p-1f, 0x1.52f8bp-3f, 0x1.6452f6p-1f, -0x1.25b582p-1f,
    0x1.4bbfd4p-1f, 0x1.38ee58p-1f, -0x1.2ebcb6p-4f, -0x1.956528p+0f, 0x1.107e4ep-2f, 0x1.352514p-4f, 0x1.970d8ep-1f,
    -0x1.35ddf2p-1f, -0x1.8a946p-1f, -0x1.a1dd74p-2f, 0x1.8241d8p-2f, 0x1.0965bep-3f, -0x1.c8514ap-2f, 0x1.2d8e34p-2f,
    -0x1.7a1d3ap-4f,
};

inline constexpr double adadelta_2_float64[] = {
    -0x1.ff61fd5ff213fp-1, 0x1.d7c5f2a921f57p-4, 0x1.8790bab776db2p-3, -0x1.2de6208b71af4p-1, 0x1.3868e73814cc7p-1,
    0x1.f2d2c73ff873dp-2, 0x1.27e27490a0af9p-2, -0x1.7f3b9da57c7dbp-1, 0x1.cf15cadbb116dp-2, 0x1.96a88da8831c1p-2,
    0x1.f1384c9b8376bp-2, -0x1.01c3ea368b1bcp-2, -0x1.741cf7f1497dcp-1, -0x1.2def8aca577b6p-1, 0x1.73e196464c15ap-1,
    0x1.9eec38a38f58cp-2, -0x1.da00ed3d73014p-2, 0x1.91daa5d4d084fp-2, 0x1.db4c3e31df734p-2, -0x1.0cff1acc474e2p+0,
    0x1.44c52e29baabap-3, 0x1.980c33182d735p-3, -0x1.19b94dfe3df9bp-1, 0x1.529f0c0983702p-1, 0x1.e3209d5b917dfp-2,
    0x1.1d51a46ea220fp-2, -0x1.65adacc1bece9p-1, 0x1.da962fefdfef6p-2, 0x1.a0f94218d6b33p-2, 0x1.ff65060e0b61ep-2,
    -0x1.2a30bd516803bp-2, -0x1.5c2b31d94a0ebp-1, -0x1.4fe2fba75f9e8p-1, 0x1.7a05e5faa9602p-1, 0x1.b2bd564f6c285p-2,
    -0x1.cb70c37feb56ap-2, 0x1.6608bd042db9p-2, 0x1.d0f46eca88dedp-2, -0x1.a8e1a3b69d788p-1, 0x1.52f89d1d6a8bap-3,
    0x1.64530801b6b81p-1, -0x1.25b571962d5bap-1, 0x1.4bbfb679b05b5p-1, 0x1.38ee62ae5f447p-1, -0x1.2ebc80c4ea49cp-4,
    -0x1.956539299efd5p+0, 0x1.107e53b70fc44p-2, 0x1.35254e552df67p-4, 0x1.970da74f59f9dp-1, -0x1.35ddd454f5b52p-1,
    -0x1.8a9450ac9ef9cp-1, -0x1.a1dd7971ad346p-2, 0x1.8241dd989c8dfp-2, 0x1.0965886927afp-3, -0x1.c8514958b2926p-2,
    0x1.2d8e2a1144c8ep-2, -0x1.7a1d7728de5e7p-4,
};

inline constexpr float adadelta_3_float32[] = {
    -0x1.e257d6p-3f, -0x1.a7b03cp-2f, -0x1.2957ap-5f, 0x1.504da2p-1f, 0x1.9dff8cp-4f, -0x1.e53bep-3f, -0x1.9ad3bep-2f,
    -0x1.670b6p-5f, 0x1.4b8f02p-1f, 0x1.c2cadp-4f, -0x1.3d076cp-1f, 0x1.4667d8p-3f, 0x1.c91198p-3f, 0x1.e0f9dep-1f,
    0x1.65ce08p-1f,
};

inline constexpr double adadelta_3_float64[] = {
    -0x1.e257d676ec3f6p-3, -0x1.a7b03b2c98fcbp-2, -0x1.2957a09622745p-5, 0x1.504da196acb23p-1, 0x1.9dff8cb64bf78p-4,
    -0x1.e53be34afbb82p-3, -0x1.9ad3bb6399d79p-2, -0x1.670b5fbe3a625p-5, 0x1.4b8f0220f049fp-1, 0x1.c2cacf7955894p-4,
    -0x1.3d0766c9ad524p-1, 0x1.466834f52be7dp-3, 0x1.c911237fb7b7cp-3, 0x1.e0f9aa1af187ep-1, 0x1.65cdf32af9709p-1,
};

inline constexpr float adadelta_4_float32[] = {
    0x1.22891ep-1f, 0x1.9b9036p-1f, 0x1.d51734p-1f, 0x1.22184p+0f, 0x1.4d29d8p-1f, -0x1.5c27c4p-2f, 0x1.2dbd86p+0f,
    0x1.230474p-1f, 0x1.e8ef9cp+0f, 0x1.26ede6p-2f, -0x1.f49e98p+2f, 0x1.9030a2p+3f, 0x1.c71182p+2f, -0x1.6df81ep+1f,
    -0x1.a81c28p-1f,
};

inline constexpr double adadelta_4_float64[] = {
    0x1.22891da49a186p-1, 0x1.9b903515399eep-1, 0x1.d51733e154c8ep-1, 0x1.22183ef789631p+0, 0x1.4d29d928e79e8p-1,
    -0x1.5c27bdc853f4cp-2, 0x1.2dbd88c743b8fp+0, 0x1.230476b45aa2cp-1, 0x1.e8ef9a0de82c3p+0, 0x1.26ede56375f6ep-2,
    -0x1.f49e9a252f472p+2, 0x1.90307fafdc899p+3, 0x1.c711720262b5p+2, -0x1.6df7e6555d1d7p+1, -0x1.a81c7eb6ddce9p-1,
};

inline constexpr float adadelta_5_float32[] = {
    -0x1.87e1e8p-3f, 0x1.37da36p-1f, -0x1.f8637cp-2f, -0x1.9332eap-1f, -0x1.fa53dep-1f, -0x1.87d0e6p-3f, 0x1.37dd44p-1f,
    -0x1.f861bp-2f, -0x1.93313p-1f, -0x1.fa54aap-1f, -0x1.87f06ep-3f, 0x1.37dbf6p-1f, -0x1.f85f52p-2f, -0x1.93335cp-1f,
    -0x1.fa4346p-1f,
};

inline constexpr double adadelta_5_float64[] = {
    -0x1.87e1e86f08741p-3, 0x1.37da35e43de3p-1, -0x1.f8637bc87bc51p-2, -0x1.9332e9e43de29p-1, -0x1.fa53dde43de2ep-1,
    -0x1.87d0e61420be9p-3, 0x1.37dd41fbe7c55p-1, -0x1.f861b2c23c3cfp-2, -0x1.93312f2d46e45p-1, -0x1.fa54aa6c8d4d3p-1,
    -0x1.87f0630add35bp-3, 0x1.37dbe3f153264p-1, -0x1.f85f5fabf5f2fp-2, -0x1.93336136e9967p-1, -0x1.fa43423911b1fp-1,
};

inline constexpr float adadelta_6_float32[] = {
    -0x1.2cb834p-3f, -0x1.a1efdap-1f, 0x1.fc4496p-4f, 0x1.ecfb52p-1f, -0x1.f8bb6ap-1f, 0x1.00a3acp-1f, 0x1.7ca0b6p-3f,
    0x1.a9e32p-3f, 0x1.943402p-3f, 0x1.f28af4p-1f, 0x1.40f36p-5f, 0x1.1fb1d8p-1f, 0x1.7bdd02p-4f, 0x1.6e2ac6p-1f,
    0x1.236784p-2f, 0x1.289626p-1f, -0x1.30be08p-4f, -0x1.375d3ap-2f, 0x1.4f4928p-1f, -0x1.45ee16p-3f, -0x1.997ec2p-1f,
    0x1.e70f8ep-4f, 0x1.ee33c2p-1f, -0x1.f4d6bep-1f, 0x1.01d132p-1f, 0x1.98ed28p-3f, 0x1.b3acccp-3f, 0x1.8750dep-3f,
    0x1.f322dap-1f, 0x1.77045ap-6f, 0x1.18355ap-1f, 0x1.805446p-4f, 0x1.6ba9dcp-1f, 0x1.1713e8p-2f, 0x1.2658p-1f,
    -0x1.44e404p-4f, -0x1.38be9p-2f, 0x1.4c2a4ep-1f, 0x1.abe392p-5f, -0x1.39995ap-1f, 0x1.211be4p-3f, 0x1.bbc7ccp-1f,
    -0x1.ebc65p-1f, 0x1.2c7f1p-1f, 0x1.5eb58ep-3f, 0x1.b6bf92p-2f, 0x1.3fp-3f, 0x1.b4b958p-1f, 0x1.ab6148p-4f,
    0x1.eef612p-2f, 0x1.5ea4cp-3f, 0x1.e657ecp-2f, 0x1.f3d42p-3f, 0x1.256f9cp-1f, 0x1.8e8da4p-5f, -0x1.3e7aaep-3f,
    0x1.599e8ep-1f,
};

inline constexpr double adadelta_6_float64[] = {
    -0x1.2cb834a8d3539p-3, -0x1.a1efd9b553eebp-1, 0x1.fc4496d659586p-4, 0x1.ecfb512f0e85p-1, -0x1.f8bb69f81e6bap-1,
    0x1.00a3abc33ce67p-1, 0x1.7ca0b6e93619p-3, 0x1.a9e320a794c67p-3, 0x1.943401a7a826ep-3, 0x1.f28af38edap-1,
    0x1.40f35f52704b6p-5, 0x1.1fb1d79828e19p-1, 0x1.7bdd023c5a2fcp-4, 0x1.6e2ac52627129p-1, 0x1.2367841930b57p-2,
    0x1.289625c2be241p-1, -0x1.30be07818b202p-4, -0x1.375d393adf44bp-2, 0x1.4f4927199332fp-1, -0x1.45ee1884e4c9ap-3,
    -0x1.997ec060de49fp-1, 0x1.e70f911629073p-4, 0x1.ee33c1dcda694p-1, -0x1.f4d6bd7dfb995p-1, 0x1.01d136772c1bbp-1,
    0x1.98ed2a3f3baa6p-3, 0x1.b3accce8914ebp-3, 0x1.8750dd3804066p-3, 0x1.f322daf21bc39p-1, 0x1.770456eb21a0ap-6,
    0x1.18355b3f0e896p-1, 0x1.80544b8362c57p-4, 0x1.6ba9db257e264p-1, 0x1.1713e8bfd984ap-2, 0x1.2658010033055p-1,
    -0x1.44e3ff56df123p-4, -0x1.38be8f56d87aep-2, 0x1.4c2a4c8a2f2afp-1, 0x1.abe364b569ap-5, -0x1.39993efc0bacfp-1,
    0x1.211bcbe98434dp-3, 0x1.bbc7d5fde1c53p-1, -0x1.ebc63fa10ba73p-1, 0x1.2c7f35b919f81p-1, 0x1.5eb5b1bf34a4ap-3,
    0x1.b6bf95fc205eap-2, 0x1.3efff110a464bp-3, 0x1.b4b96ab3caabap-1, 0x1.ab6163baf336p-4, 0x1.eef600b6e8acap-2,
    0x1.5ea4aa9d3a768p-3, 0x1.e6580d1f0c47p-2, 0x1.f3d431b876995p-3, 0x1.256fab3421d54p-1, 0x1.8e8ddf7f4e6bp-5,
    -0x1.3e7abad4fc895p-3, 0x1.599ea1c2fd02p-1,
};

inline constexpr float adadelta_7_float32[] = {
    -0x1.43b4b6p-3f, 0x1.bfdf3cp-1f, -0x1.2e826p-1f, 0x1.47d228p-2f, -0x1.3b5eaap-1f, -0x1.2b9ceap-3f, 0x1.c57f6cp-1f,
    -0x1.34540ep-1f, 0x1.440574p-2f, -0x1.432fe4p-1f, -0x1.7a13f4p-3f, 0x1.78af0ap-1f, -0x1.9e605ap-1f, 0x1.1f27bap-2f,
    -0x1.7914eep-1f,
};

inline constexpr double adadelta_7_float64[] = {
    -0x1.43b4b5256edc9p-3, 0x1.bfdf3b0a21c48p-1, -0x1.2e825f771fc5p-1, 0x1.47d2270cf7256p-2, -0x1.3b5eaac211dc7p-1,
    -0x1.2b9ce9deeb6adp-3, 0x1.c57f6bbf06d18p-1, -0x1.34540bcd04ee4p-1, 0x1.440570de3073ap-2, -0x1.432fe62d53405p-1,
    -0x1.7a13f48da0798p-3, 0x1.78af04b133136p-1, -0x1.9e606e4f11defp-1, 0x1.1f27a558b34cfp-2, -0x1.7914f3fb5aa3cp-1,
};

inline constexpr float adadelta_8_float32[] = {
    0x1.efbde4p-1f, 0x1.ead8bcp-1f, 0x1.d8cbbep-1f,
};

inline constexpr double adadelta_8_float64[] = {
    0x1.efbde45429e2ap-1, 0x1.ead8bbe039587p-1, 0x1.d8cbb31ebf1ep-1,
};

inline constexpr float adadelta_9_float32[] = {
    0x1.11f6d8p-1f, 0x1.5732b4p-1f, 0x1.6f6192p-3f, 0x1.185a38p-2f, 0x1.d57028p-2f, -0x1.eaa624p-1f, -0x1.34926p-1f,
    0x1.c1a368p-3f, -0x1.3e03a4p-1f, 0x1.6f1108p-2f, -0x1.3cf1f8p-2f, -0x1.a045d8p-2f, -0x1.39d818p-2f, 0x1.bef48p-6f,
    0x1.48c28cp-3f, 0x1.100d26p-4f, -0x1.570ea8p-5f, 0x1.6d835cp-1f, 0x1.3435fcp-1f, 0x1.50ff18p-2f, -0x1.7a45b4p-1f,
    -0x1.1bf926p-1f, -0x1.cb5ee2p-1f, 0x1.89bc7cp-1f, 0x1.5ce4fcp-3f, -0x1.1b6a78p-1f, 0x1.c1114p-1f, 0x1.e1323p-1f,
    -0x1.7b3952p-1f, 0x1.91631p-1f, -0x1.96b814p-1f, 0x1.9f5882p-1f, -0x1.04a27cp-1f, 0x1.12c88cp-1f, 0x1.53571p-1f,
    0x1.675ff4p-3f, 0x1.23a91ep-2f, 0x1.e7f03ep-2f, -0x1.e4b3bp-1f, -0x1.303598p-1f, 0x1.b8d936p-3f, -0x1.3f4bb8p-1f,
    0x1.77b494p-2f, -0x1.3e7a94p-2f, -0x1.93681cp-2f, -0x1.37bb4ap-2f, 0x1.b45984p-7f, 0x1.53a154p-3f, 0x1.e90038p-5f,
    -0x1.f5bd0ap-6f, 0x1.696f44p-1f, 0x1.36502cp-1f, 0x1.50dcd2p-2f, -0x1.81f23ap-1f, -0x1.1578bcp-1f, -0x1.cb173ep-1f,
    0x1.91603cp-1f, 0x1.35a95cp-3f, -0x1.1dc106p-1f, 0x1.c973eap-1f, 0x1.e1d0f2p-1f, -0x1.7d205ep-1f, 0x1.9625d2p-1f,
    -0x1.9463d2p-1f, 0x1.9c2e78p-1f, -0x1.fe7d64p-2f, 0x1.0f61dp-1f, 0x1.474c74p-1f, 0x1.535bbcp-3f, 0x1.d0c6dp-3f,
    0x1.7e6d9p-2f, -0x1.8d97aep-1f, -0x1.11767ep-1f, 0x1.1c1feep-2f, -0x1.751f7cp-1f, 0x1.0c6c4p-1f, -0x1.0d5bf4p-2f,
    -0x1.94a25p-2f, -0x1.12bbd8p-3f, 0x1.33493p-5f, 0x1.d56c04p-3f, 0x1.ff15c2p-4f, -0x1.fb7bacp-7f, 0x1.97301ap-1f,
    0x1.35e49ap-1f, 0x1.42f6fp-2f, -0x1.826724p-1f, -0x1.26d376p-1f, -0x1.e58edap-1f, 0x1.c59caap-1f, 0x1.f38feap-5f,
    -0x1.c7fa0ap-2f, 0x1.d885c2p-1f, 0x1.f70a6ep-1f, -0x1.9ba75cp-1f, 0x1.8f6654p-1f, -0x1.70b154p-1f, 0x1.a1528p-1f,
    -0x1.06393p-1f,
};

inline constexpr double adadelta_9_float64[] = {
    0x1.11f6d8p-1, 0x1.5732b377e5e58p-1, 0x1.6f6191532a8abp-3, 0x1.185a38p-2, 0x1.d570287849f13p-2,
    -0x1.eaa6233e3ef9cp-1, -0x1.3492609ee20b5p-1, 0x1.c1a368eee0e03p-3, -0x1.3e03a3855c4a9p-1, 0x1.6f11088332481p-2,
    -0x1.3cf1f7c81ffb8p-2, -0x1.a045d8p-2, -0x1.39d81762554d9p-2, 0x1.bef48p-6, 0x1.48c28bee0cdaep-3,
    0x1.100d265710b25p-4, -0x1.570ea840cf22bp-5, 0x1.6d835b8a4edd9p-1, 0x1.3435fcp-1, 0x1.50ff18p-2,
    -0x1.7a45b31131e2cp-1, -0x1.1bf92660b3a58p-1, -0x1.cb5ee16e9a30dp-1, 0x1.89bc7c7577154p-1, 0x1.5ce4fbbfc0353p-3,
    -0x1.1b6a78p-1, 0x1.c11140cebbbfep-1, 0x1.e1323p-1, -0x1.7b3952ea09a3cp-1, 0x1.9163104e6737bp-1, -0x1.96b814p-1,
    0x1.9f5882a4b197p-1, -0x1.04a27cp-1, 0x1.12c88d5047c6dp-1, 0x1.535711c427b6p-1, 0x1.675ff566a386bp-3,
    0x1.23a91e2a890f1p-2, 0x1.e7f03f886a99bp-2, -0x1.e4b3ae6b7221dp-1, -0x1.303598b37a5abp-1, 0x1.b8d93560c40d4p-3,
    -0x1.3f4bb6b608cedp-1, 0x1.77b493ecab288p-2, -0x1.3e7a935da5c7p-2, -0x1.93681d27a6b7ep-2, -0x1.37bb4a7c444aep-2,
    0x1.b4597f48efd2p-7, 0x1.53a15641f2ff1p-3, 0x1.e9003ca0326aep-5, -0x1.f5bd09ccb55e3p-6, 0x1.696f4413657b9p-1,
    0x1.36502973430b7p-1, 0x1.50dcd23a472c5p-2, -0x1.81f2384e49261p-1, -0x1.1578bceb87f05p-1, -0x1.cb173eea39535p-1,
    0x1.91603d49c5594p-1, 0x1.35a9595d15d7ap-3, -0x1.1dc103b4bad32p-1, 0x1.c973eb815f872p-1, 0x1.e1d0f036bd237p-1,
    -0x1.7d205e9729c73p-1, 0x1.9625d0d913142p-1, -0x1.9463d12ab3056p-1, 0x1.9c2e7742dedf6p-1, -0x1.fe7d60aa77053p-2,
    0x1.0f61d7d4a861bp-1, 0x1.474c631170b41p-1, 0x1.535bba159bdc7p-3, 0x1.d0c6e6d4287a5p-3, 0x1.7e6d610e024b3p-2,
    -0x1.8d97a4d2ea8dfp-1, -0x1.1176737bd261p-1, 0x1.1c1ffa098c81ep-2, -0x1.751f8d0edb668p-1, 0x1.0c6c4376495f3p-1,
    -0x1.0d5c0b62acc67p-2, -0x1.94a23e4bb8556p-2, -0x1.12bc0b3bee48fp-3, 0x1.33492a93d2a4ep-5, 0x1.d56c2a9ae1db5p-3,
    0x1.ff15bfeff850cp-4, -0x1.fb7b7f14fd43dp-7, 0x1.97300dcfd2436p-1, 0x1.35e490c807bf1p-1, 0x1.42f6e28f6bd64p-2,
    -0x1.826726fb98b2cp-1, -0x1.26d37e491dbc9p-1, -0x1.e58ee6d05d056p-1, 0x1.c59cba3ffd406p-1, 0x1.f3901b7e31114p-5,
    -0x1.c7fa0f2ca661cp-2, 0x1.d885c2134194ap-1, 0x1.f70a901e651b9p-1, -0x1.9ba74ae0eac4ap-1, 0x1.8f6672dbb6bep-1,
    -0x1.70b15944ca9e2p-1, 0x1.a152927e2ba1cp-1, -0x1.063937a0012cp-1,
};

inline constexpr float adadelta_10_float32[] = {
    -0x1.8e96p-1f, 0x1.300434p-1f, -0x1.3beb52p-3f, -0x1.55059cp-1f, -0x1.be8438p-1f, -0x1.f8c3bep-3f, -0x1.4e2c4p-2f,
    0x1.478ef8p-2f, -0x1.3cbe4p-2f, -0x1.64f9p-1f, -0x1.cb7838p-1f, -0x1.a6a292p-3f, -0x1.e26c6ep-3f, 0x1.5ab378p-1f,
    0x1.776ab8p-5f, 0x1.701f7cp-1f, 0x1.5c0384p-4f, -0x1.f60094p-1f, -0x1.452a9p-1f, -0x1.945388p-1f, 0x1.2d2af6p-1f,
    -0x1.4e493ap-3f, -0x1.555f5p-1f, -0x1.c95912p-1f, -0x1.ea2ef6p-3f, -0x1.511b36p-2f, 0x1.4627b8p-2f, -0x1.36746p-2f,
    -0x1.64331cp-1f, -0x1.cf4ebap-1f, -0x1.db323cp-3f, -0x1.e2426ep-3f, 0x1.5d9d8ap-1f, 0x1.d52692p-5f, 0x1.724194p-1f,
    0x1.a559dap-4f, -0x1.f71138p-1f, -0x1.499b6ap-1f, -0x1.84516ap-1f, 0x1.716566p-1f, -0x1.5442bcp-2f, -0x1.8864d2p-1f,
    -0x1.a23a7cp-1f, -0x1.5986bep-3f, -0x1.86c81ap-2f, 0x1.3260cep-2f, -0x1.c1fccp-2f, -0x1.2ce2f8p-1f, -0x1.896f28p-1f,
    -0x1.07addep-2f, -0x1.5dc846p-3f, 0x1.247e3cp-1f, -0x1.1849ecp-7f, 0x1.00a9p+0f, 0x1.4c7baap-3f, -0x1.023478p+0f,
    -0x1.2ba6e6p-1f,
};

inline constexpr double adadelta_10_float64[] = {
    -0x1.8e95ff91bcc6fp-1, 0x1.3004346e43391p-1, -0x1.3beb51b90ce43p-3, -0x1.55059b91bcc6fp-1, -0x1.be843791bcc6fp-1,
    -0x1.f8c3be46f31bdp-3, -0x1.4e2c3f23798dfp-2, 0x1.478ef723798dfp-2, -0x1.3cbe3f23798dfp-2, -0x1.64f9006e43391p-1,
    -0x1.cb78386e43391p-1, -0x1.a6a291b90ce43p-3, -0x1.e26c6e46f31bdp-3, 0x1.5ab37791bcc6fp-1, 0x1.776ab91bcc6f5p-5,
    0x1.701f7b91bcc6fp-1, 0x1.5c03837219c86p-4, -0x1.f600946e43391p-1, -0x1.452a906e43391p-1, -0x1.945389057a228p-1,
    0x1.2d2af1e114d31p-1, -0x1.4e4937376a775p-3, -0x1.555f4dae4441dp-1, -0x1.c9590f429ec2ep-1, -0x1.ea2ef4ff2ca1bp-3,
    -0x1.511b339cafbc2p-2, 0x1.4627b560abc21p-2, -0x1.3674605b72208p-2, -0x1.64331a865e5d4p-1, -0x1.cf4eb87ed0abfp-1,
    -0x1.db323c5c15f3ap-3, -0x1.e2426ed6e5b96p-3, 0x1.5d9d8b232928cp-1, 0x1.d526937a3de0fp-5, 0x1.72419615cab57p-1,
    0x1.a559d669a7864p-4, -0x1.f7113b8190276p-1, -0x1.499b6a3621517p-1, -0x1.84516c386e5cep-1, 0x1.71654dd38ceeap-1,
    -0x1.5442de28506edp-2, -0x1.8864d9278bdfbp-1, -0x1.a23a65a2cfedap-1, -0x1.5986bb8712bdfp-3, -0x1.86c8024105bd8p-2,
    0x1.3260c4dfe8db9p-2, -0x1.c1fca1bdd8ce4p-2, -0x1.2ce2e9d6606bbp-1, -0x1.896f2171552dfp-1, -0x1.07add28e5e0cap-2,
    -0x1.5dc81b1bbd005p-3, 0x1.247e437de1dacp-1, -0x1.184a21861bfe8p-7, 0x1.00a9016729738p+0, 0x1.4c7ba2fad6a0bp-3,
    -0x1.02345a558a256p+0, -0x1.2ba6c495522afp-1,
};

inline constexpr float adadelta_11_float32[] = {
    -0x1.497b2cp-20f, 0x1.c97edp-21f, 0x1.4d7fp-27f, 0x1.2a6c3ap-20f, 0x1.25e864p-21f, -0x1.5e003p-22f,
    -0x1.136d88p-22f, -0x1.63422p-22f, -0x1.9cc8e4p-21f, -0x1.278d8p-24f, 0x1.5016bp-22f, 0x1.c2558p-23f,
    0x1.5c3cf8p-21f, -0x1.c138bp-22f, 0x1.78aeep-21f, 0x1.4136a8p-21f, -0x1.5003c8p-20f, -0x1.17363cp-20f,
    0x1.be4c2p-23f, 0x1.722718p-19f, 0x1.904158p-21f, 0x1.49d5cp-23f, -0x1.09169p-20f, -0x1.677e58p-21f,
    0x1.0b9cccp-20f, -0x1.35064p-19f, -0x1.c53e8cp-20f, 0x1.f1f7a8p-22f, -0x1.6b11ecp-19f, 0x1.10bb8cp-21f,
    -0x1.39c458p-20f, 0x1.d0731p-19f, 0x1.a3d734p-21f, 0x1.5895a8p-19f, 0x1.089e0ep-18f, -0x1.054798p-18f,
    -0x1.24bfe6p-19f, -0x1.d31328p-19f, 0x1.5a92ccp-16f, -0x1.99ba58p-17f, 0x1.007cccp-16f, -0x1.85d988p-17f,
    -0x1.98583p-15f, -0x1.02e2b6p-17f, 0x1.2e8d3cp-21f, -0x1.4444b8p-18f, -0x1.3b8ee4p-17f, 0x1.143774p-17f,
    0x1.b1722p-21f, -0x1.d30a3ap-19f, -0x1.39e202p-16f, -0x1.70721ap-16f, 0x1.7ecf52p-16f, 0x1.5ba28ap-16f,
    -0x1.f3b94p-17f, -0x1.049538p-18f, -0x1.4b20bp-18f,
};

inline constexpr double adadelta_11_float64[] = {
    -0x1.497b2bc46d08bp-20, 0x1.c97ecfa0cd349p-21, 0x1.4d7f17aad66cp-27, 0x1.2a6c39d5a44p-20, 0x1.25e86415fce08p-21,
    -0x1.5e002fd08d8eap-22, -0x1.136d87f6321a8p-22, -0x1.63421f9cd12bp-22, -0x1.9cc8e3fe9a5dcp-21,
    -0x1.278d7ffe855f1p-24, 0x1.5016affd7c105p-22, 0x1.c25580007ad3cp-23, 0x1.5c3cf800044f4p-21, -0x1.c138afffc9ae6p-22,
    0x1.78aedfdff7f0ep-21, 0x1.4136a77646572p-21, -0x1.5003c7c4b4dfp-20, -0x1.17363bf958ca2p-20, 0x1.be4c2017d1ed2p-23,
    0x1.7227169551d36p-19, 0x1.904154e39dc74p-21, 0x1.49d59fd0f24fp-23, -0x1.09168ce82d5eep-20, -0x1.677e5a539df96p-21,
    0x1.0b9cc96cf6258p-20, -0x1.350640a21d92p-19, -0x1.c53e8bb008d03p-20, 0x1.f1f79ecb30e4ap-22, -0x1.6b11ec7faccf5p-19,
    0x1.10bb884cc3942p-21, -0x1.39c45931e01eep-20, 0x1.d07310872d45ap-19, 0x1.a3d736f12d604p-21, 0x1.5895a8a5671c6p-19,
    0x1.089e0d1699a99p-18, -0x1.054799b9d7aa5p-18, -0x1.24bfe8050aa07p-19, -0x1.d313242887788p-19,
    0x1.5a92d475fdb5ep-16, -0x1.99ba5398e8c0fp-17, 0x1.007cd244ca5cdp-16, -0x1.85d972bf21869p-17,
    -0x1.985848417ed02p-15, -0x1.02e2c9af3df6cp-17, 0x1.2e8c6dc797315p-21, -0x1.4444b307f82f5p-18,
    -0x1.3b8ee01204aa7p-17, 0x1.1437730aa713bp-17, 0x1.b17155e957d38p-21, -0x1.d30a789ca9b93p-19,
    -0x1.39e208fee655dp-16, -0x1.7072283c91ce5p-16, 0x1.7ecf547ce7044p-16, 0x1.5ba27579fc32p-16, -0x1.f3b941fd78682p-17,
    -0x1.04950d88877eep-18, -0x1.4b20a5e24ac49p-18,
};

inline constexpr float adadelta_12_float32[] = {
    -0x1.be828p-43f, 0x1.b8436p-41f, 0x1.4a28c8p-41f, -0x1.967fb8p-41f, -0x1.8bb8ap-43f, -0x1.c11c3cp-40f, 0x1.281p-42f,
    -0x1.5ebc62p-40f, -0x1.35caf8p-41f, -0x1.2c6fbp-40f, 0x1.6e51f2p-36f, -0x1.b3c4d8p-42f, -0x1.657eecp-36f,
    -0x1.abae2ap-38f, 0x1.0efbdp-35f,
};

inline constexpr double adadelta_12_float64[] = {
    -0x1.be828p-43, 0x1.b8436p-41, 0x1.4a28c8p-41, -0x1.967fb8p-41, -0x1.8bb8ap-43, -0x1.c11c3cp-40, 0x1.281p-42,
    -0x1.5ebc62p-40, -0x1.35caf8p-41, -0x1.2c6fbp-40, 0x1.6e51f3ap-36, -0x1.b3c0fp-42, -0x1.657eeaep-36,
    -0x1.abadeb8p-38, 0x1.0efbc99p-35,
};

inline constexpr float adadelta_13_float32[] = {
    0x1.1aad8p-1f, -0x1.bae3f8p-1f, 0x1.79f88p-1f, 0x1.17e8d8p-1f, -0x1.05627cp-1f, 0x1.242b4ep-1f, -0x1.baf91ep-1f,
    0x1.836628p-1f, 0x1.1b7a52p-1f, -0x1.048e8cp-1f, 0x1.04f4dcp-1f, -0x1.d4e5ap-1f, 0x1.86b086p-1f, 0x1.acca6p-2f,
    -0x1.60f1bcp-1f,
};

inline constexpr double adadelta_13_float64[] = {
    0x1.1aad7f91bcc6fp-1, -0x1.bae3f791bcc6fp-1, 0x1.79f8806e43391p-1, 0x1.17e8d86e43391p-1, -0x1.05627c6e43391p-1,
    0x1.242b4c48f9088p-1, -0x1.baf91cd63808ap-1, 0x1.83662a1a664d4p-1, 0x1.1b7a53c681ce2p-1, -0x1.048e8c57cf8p-1,
    0x1.04f4d226deff4p-1, -0x1.d4e59eb517c9fp-1, 0x1.86b07d8f5d1c8p-1, 0x1.acca6eb8f44b3p-2, -0x1.60f1acbf609b3p-1,
};

inline constexpr float adadelta_14_float32[] = {
    0x1.159814p-61f, 0x1.46acfcp-60f, 0x1.ce3a4p-63f, -0x1.115b4p-62f, 0x1.a44cep-63f, 0x1.1b4fb8p-61f, 0x1.380c1p-63f,
    0x1.a75f9ap-60f, 0x1.ffe41p-61f, -0x1.49bbf6p-59f, 0x1.47225ap-58f, 0x1.879636p-60f, 0x1.887c6ap-59f,
    -0x1.c05d1ep-58f, 0x1.3730ap-58f,
};

inline constexpr double adadelta_14_float64[] = {
    0x1.159814p-61, 0x1.46acfcp-60, 0x1.ce3a4p-63, -0x1.115b4p-62, 0x1.a44cep-63, 0x1.1b4fb8p-61, 0x1.380cp-63,
    0x1.a75f9ap-60, 0x1.ffe41p-61, -0x1.49bbf5p-59, 0x1.4722488p-58, 0x1.8795aap-60, 0x1.887c0fp-59, -0x1.c05d388p-58,
    0x1.37309e8p-58,
};

inline constexpr optim_row<adadelta_options> adadelta_rows[] = {
    {{},
     {"the default", "the default",
      0x9b6a3f36u, 33, 0x1p+0f, 0x1p+0f, false, adadelta_0_float32, adadelta_0_float64}},
    {{.learning_rate = 0.1f},
     {"rate 0.1", "learning_rate 0.1",
      0xadc3eca0u, 19, 0x1p+0f, 0x1p+0f, false, adadelta_1_float32, adadelta_1_float64}},
    {{.rho = 0.99},
     {"rho 0.99", "rho 0.99",
      0x8ca05953u, 19, 0x1p+0f, 0x1p+0f, false, adadelta_2_float32, adadelta_2_float64}},
    {{.rho = 0.0},
     {"no memory", "rho 0",
      0x4a6f51f8u, 5, 0x1p+0f, 0x1p+0f, false, adadelta_3_float32, adadelta_3_float64}},
    {{.epsilon = 0.01f},
     {"large epsilon", "epsilon 0.01",
      0x9b05686eu, 5, 0x1p+0f, 0x1p+0f, false, adadelta_4_float32, adadelta_4_float64}},
    {{.epsilon = 1e-12f},
     {"tiny epsilon", "epsilon 1e-12",
      0x813745a0u, 5, 0x1p+0f, 0x1p+0f, false, adadelta_5_float32, adadelta_5_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xa158cc27u, 19, 0x1p+0f, 0x1p+0f, false, adadelta_6_float32, adadelta_6_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0x02a87a3fu, 5, 0x1p+0f, 0x1p+0f, false, adadelta_7_float32, adadelta_7_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0xf3f55edbu, 1, 0x1p+0f, 0x1p+0f, false, adadelta_8_float32, adadelta_8_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x32eaaa83u, 33, 0x1p+0f, 0x1p+0f, true, adadelta_9_float32, adadelta_9_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0xdd274875u, 19, 0x1p+0f, 0x1p+20f, false, adadelta_10_float32, adadelta_10_float64}},
    {{},
     {"gradients of 2^-20, below epsilon's root", "the default",
      0x92822582u, 19, 0x1p-20f, 0x1p-20f, false, adadelta_11_float32, adadelta_11_float64}},
    {{},
     {"gradients of 2^-40, far below epsilon's root", "the default",
      0x2e36b6d3u, 5, 0x1p-40f, 0x1p-40f, false, adadelta_12_float32, adadelta_12_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0xb94b8d71u, 5, 0x1p+0f, 0x1p+60f, false, adadelta_13_float32, adadelta_13_float64}},
    {{},
     {"gradients of 2^-60, as good as none beside epsilon", "the default",
      0x984dea7cu, 5, 0x1p-60f, 0x1p-60f, false, adadelta_14_float32, adadelta_14_float64}},
};

}  // namespace microstep::golden
// clang-format on
