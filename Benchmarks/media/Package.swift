// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "media-bench",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "media-bench",
      dependencies: [
        .product(name: "Cryptography", package: "martlet"),
        .product(name: "Media", package: "martlet"),
      ])
  ],
  swiftLanguageModes: [.v6])
