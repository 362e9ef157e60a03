// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "rpc-bench",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "EchoServer",
      dependencies: [
        .product(name: "GRPC", package: "martlet"),
        .product(name: "Protobuf", package: "martlet"),
        .product(name: "RPC", package: "martlet"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      ])
  ]
)
