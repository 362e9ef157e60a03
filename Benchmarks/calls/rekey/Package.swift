// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "rekey",
  dependencies: [.package(name: "martlet", path: "../../..")],
  targets: [
    .executableTarget(
      name: "rekey",
      dependencies: [
        .product(name: "Cryptography", package: "martlet"),
        .product(name: "MLS", package: "martlet"),
        .product(name: "MLSCore", package: "martlet"),
        .product(name: "SFrame", package: "martlet"),
      ])
  ],
  swiftLanguageModes: [.v6])
