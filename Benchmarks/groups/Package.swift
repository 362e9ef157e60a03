// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "groups-bench",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "groups-bench",
      dependencies: [
        .product(name: "Cryptography", package: "martlet"),
        .product(name: "GRPC", package: "martlet"),
        .product(name: "MLS", package: "martlet"),
        .product(name: "MLSCore", package: "martlet"),
        .product(name: "MartletAPI", package: "martlet"),
        .product(name: "Protobuf", package: "martlet"),
        .product(name: "RPC", package: "martlet"),
      ]),
    .executableTarget(
      name: "groups-crowd",
      dependencies: [
        .product(name: "MartletClient", package: "martlet")
      ]),
  ],
  swiftLanguageModes: [.v6])
