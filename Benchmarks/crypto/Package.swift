// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "crypto-bench",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .systemLibrary(name: "COlm", pkgConfig: "olm", providers: [.apt(["libolm-dev"])]),
    .executableTarget(
      name: "crypto-bench",
      dependencies: [
        "COlm",
        .product(name: "Cryptography", package: "martlet"),
        .product(name: "SignalProtocol", package: "martlet"),
      ]),
  ],
  swiftLanguageModes: [.v6])
