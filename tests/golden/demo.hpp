// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// The demo's 100 pairs, by NumPy's legacy generator:
//   np.random.seed(0); x = 2 * np.random.rand(100, 1); y = 4 + 3 * x + np.random.randn(100, 1)
// and the line that fits them best, by least squares in exact arithmetic, each number rounded once.
#pragma once

// clang-format off
namespace microstep::golden {

inline constexpr double demo_x[] = {
    0x1.18fe1565f12a8p+0, 0x1.6e2d4cf608733p+0, 0x1.349d66b6e894bp+0, 0x1.16faedb6395f5p+0, 0x1.b1d2904fd0ef6p-1,
    0x1.4ab2a21899b5bp+0, 0x1.c016dca6159d2p-1, 0x1.c8967883a12f7p+0, 0x1.ed65349173336p+0, 0x1.88a4e4bd24216p-1,
    0x1.955cfbf3fa928p+0, 0x1.0ecb509eb7f22p+0, 0x1.22d6bc992362dp+0, 0x1.d9e7cd7582508p+0, 0x1.22f6b4acbf308p-3,
    0x1.64e1b14bdd2fp-3, 0x1.4b421af2289ep-5, 0x1.aa4d25fd4207bp+0, 0x1.8e6a8fc8fb81dp+0, 0x1.bd723b77af827p+0,
    0x1.f50d769e4f981p+0, 0x1.992b4fb3421f2p+0, 0x1.d88e0bc29f018p-1, 0x1.8fa1852b72c32p+0, 0x1.e473b970f6c3p-3,
    0x1.47a3ba653fcffp+0, 0x1.25966889914a8p-2, 0x1.e3aba4f08d288p+0, 0x1.0b2fb406c730bp+0, 0x1.a89d23bc9ef04p-1,
    0x1.0ee7aa97d9bcep-1, 0x1.8c685baf29aadp+0, 0x1.d319129bb7ecp-1, 0x1.2309c648a76a2p+0, 0x1.33da2297d73cp-5,
    0x1.3c3ab8499445ep+0, 0x1.39649c4e3a837p+0, 0x1.3bdec5d8bc3c4p+0, 0x1.e332f2b9c42c6p+0, 0x1.5d178cdccbfbp+0,
    0x1.7022d6ce78ddp-1, 0x1.bf854df380288p-1, 0x1.652fea865a9bfp+0, 0x1.ed5df7e115ap-4, 0x1.55627269cd0bdp+0,
    0x1.575dd8caf02ecp+0, 0x1.aedd0d5bafdc4p-2, 0x1.080a82c02cf78p-2, 0x1.42ffa64dcd652p-1, 0x1.747098a99b25cp-1,
    0x1.23f0d4c2758fep+0, 0x1.c120c1512fe46p-1, 0x1.fa0c22bd5f6ccp+0, 0x1.a1f9bd4e3a88p-3, 0x1.abc793a29337cp-2,
    0x1.4a5ca4fecbf3cp-2, 0x1.4e6436e53d092p+0, 0x1.035edfb50a07ap-1, 0x1.dd80923cc2e34p-1, 0x1.f495679f9e5b8p-2,
    0x1.4591d85687aacp-2, 0x1.c418b95979228p-3, 0x1.500a6e944d088p+0, 0x1.1affa9c741a64p-2, 0x1.9299c5f317168p-2,
    0x1.79931754cdae2p-1, 0x1.a4593980de5b9p+0, 0x1.8dba113ee5ae8p-3, 0x1.ad071d6b1d3d4p+0, 0x1.899e7bf1a2c6p-3,
    0x1.f3f27eb834526p+0, 0x1.dfe619c13b5fp-1, 0x1.f41a078390d45p+0, 0x1.35ae4fdcdfcaep+0, 0x1.7a80c181477a5p+0,
    0x1.4106c1c44fdep-4, 0x1.219825fd6319p-1, 0x1.ec533ab8091a8p-3, 0x1.2f3f603d8deb4p-1, 0x1.e64f096098328p-3,
    0x1.459d61f0b36fp-1, 0x1.a8348ef588bd6p-1, 0x1.06bf866f034f8p-3, 0x1.628bb4a42c0dep+0, 0x1.221995f75dd72p+0,
    0x1.0fc2434125e5p-1, 0x1.0be72b3aab96cp+0, 0x1.80c7c3d7a1f8p-3, 0x1.26e2758551b7p+0, 0x1.dbccb611c6241p+0,
    0x1.4636f0813299ap-1, 0x1.55b6d035e8eecp+0, 0x1.0dec09a5ad344p-2, 0x1.6ec27075d9452p+0, 0x1.285a1221e2ad8p-1,
    0x1.772d0865d7948p-2, 0x1.2c4b6c63616d5p+0, 0x1.49712951cc4cp-5, 0x1.a86ad3d7aaef9p+0, 0x1.33b904afa6ap-7,
};

inline constexpr double demo_y[] = {
    0x1.882cbf692e35fp+2, 0x1.26248eedde02bp+3, 0x1.02a1bb6f4afd9p+3, 0x1.6eea613edb36p+2, 0x1.00f73e1f88d9cp+3,
    0x1.38ae1c90362d4p+3, 0x1.f379b29d1cd0ep+2, 0x1.25767b76aac6p+3, 0x1.16c258b61b64p+3, 0x1.d6b9f8df85ddbp+2,
    0x1.0b1c0b2445ef5p+3, 0x1.0caa835b53589p+3, 0x1.e7756e05b51d5p+2, 0x1.50f78d8e47178p+3, 0x1.3215d5f18265ep+2,
    0x1.4eada74984212p+2, 0x1.086f94e9138f4p+2, 0x1.5902c81fbfb3fp+3, 0x1.19779fde52713p+3, 0x1.33e7ef190c88p+3,
    0x1.7827d1bb8753ap+3, 0x1.dc9ecc8dd1f1fp+2, 0x1.5fe5a419581e2p+2, 0x1.34e1de2f17799p+3, 0x1.c4acca639cabbp+1,
    0x1.390f8af47d938p+3, 0x1.1c9377daf3b13p+2, 0x1.1d75377fe8e7dp+3, 0x1.21baa13a057ccp+3, 0x1.fdfbae8358babp+2,
    0x1.dd1cf5fd8a384p+2, 0x1.31a573bfafe3ep+3, 0x1.780b14a472b8bp+2, 0x1.2a42eae49841ap+3, 0x1.ec204a6663fc3p+1,
    0x1.1043be24a4c5ap+3, 0x1.13d59df92b0f2p+3, 0x1.e2fb64ee752c6p+2, 0x1.48d9a4cd42accp+3, 0x1.206b8c639d7e1p+3,
    0x1.a2246ba9d9aaap+2, 0x1.617568191fb27p+2, 0x1.0f7d22baf6424p+3, 0x1.6c03e94a9662ap+2, 0x1.d396090ec040dp+2,
    0x1.f7f2c5d7f056dp+2, 0x1.34efe438d87b8p+2, 0x1.a7dc4ec4e84a4p+2, 0x1.a426bef3d606dp+2, 0x1.a5be140edbb21p+2,
    0x1.a9ae517fbe1a2p+2, 0x1.caef5788b17fbp+2, 0x1.28306af07f0b9p+3, 0x1.2938ecc908ccdp+2, 0x1.2783b7ee80441p+2,
    0x1.693c0dcfb45e4p+2, 0x1.0fd9032b8803p+3, 0x1.53eecf9623713p+2, 0x1.cc686360c14a4p+2, 0x1.17e74b2bcccccp+2,
    0x1.bb3529c128586p+1, 0x1.46814fbf2784p+2, 0x1.03594d1f14687p+3, 0x1.5db44abab4da3p+2, 0x1.e40246c6ff75ap+2,
    0x1.ca0982d6e4991p+2, 0x1.006b9e9ba85b7p+3, 0x1.6cc6a38083ad4p+2, 0x1.ed8d8259286c8p+2, 0x1.075c417726383p+2,
    0x1.394be680308ddp+3, 0x1.10ced8f1c57d4p+3, 0x1.23b4bac0cebf7p+3, 0x1.b35e5d6dbb657p+2, 0x1.0ac9c2a7e718ap+3,
    0x1.c92bc6e7a378bp+1, 0x1.b4b3dbcd01b8cp+2, 0x1.d21468eb5613ep+1, 0x1.2847a3bb429a8p+2, 0x1.11922a83a0ca4p+2,
    0x1.5a3b413a3ecbcp+2, 0x1.0d4894cf80ec9p+3, 0x1.556544176125ap+2, 0x1.07c19c005facep+3, 0x1.8b25a76057825p+2,
    0x1.9bf2e43ad4795p+2, 0x1.88e9d93080fb7p+2, 0x1.826a658a32bc2p+1, 0x1.149943201919dp+3, 0x1.3c91291bc7efbp+3,
    0x1.b543f4098ac2ap+2, 0x1.0a579269ee6cep+3, 0x1.697291df25d5ap+2, 0x1.e9676d185da1fp+2, 0x1.2cf0bde94f79ep+2,
    0x1.71f7b030622ddp+2, 0x1.adcd80ec4e62p+2, 0x1.b72e2327a239ap+1, 0x1.1094568a44328p+3, 0x1.02ebf66f1f6cep+2,
};

inline constexpr double demo_intercept = 0x1.0e37b9271a0c8p+2;  // 4.22215108
inline constexpr double demo_slope = 0x1.7bf6be4ed9863p+1;  // 2.96846751
inline constexpr double demo_mean_squared_error = 0x1.fc20eb271e1a8p-1;  // 0.99243865

}  // namespace microstep::golden
// clang-format on
