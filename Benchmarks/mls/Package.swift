// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "mls-bench",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "mls-bench",
      dependencies: [
        .product(name: "Cryptography", package: "martlet"),
        .product(name: "MLS", package: "martlet"),
        .product(name: "MLSCore", package: "martlet"),
      ])
  ],
  swiftLanguageModes: [.v6])
