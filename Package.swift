// swift-tools-version: 6.2
import PackageDescription

/// Whether warnings are errors, as our own scripts ask. A package that depends on this one must not
/// be told: Xcode refuses to build dependencies with that setting.
let areWarningsErrors = Context.environment["MARTLET_WARNINGS"] == "error"

/// The house settings: Swift 6 mode, strict memory safety, explicit imports.
let house: [SwiftSetting] =
  (areWarningsErrors ? [.treatAllWarnings(as: .error)] : []) + [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]

/// A Swift library under `Sources/`, with the house settings.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// A test target under `Tests/`, with the house settings.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: dependencies + ["TestSupport"],
    path: "Tests/\(name)Tests",
    swiftSettings: house)
}

/// A C library of the system, found by pkg-config.
func system(_ name: String, _ pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "martlet",
  products: [
    .library(name: "Cryptography", targets: ["Cryptography"]),
    .library(name: "GRPC", targets: ["GRPC"]),
    .library(name: "MartletAPI", targets: ["MartletAPI"]),
    .library(name: "MartletClient", targets: ["MartletClient"]),
    .library(name: "Media", targets: ["Media"]),
    .library(name: "MediaKeys", targets: ["MediaKeys"]),
    .library(name: "MLS", targets: ["MLS"]),
    .library(name: "MLSCore", targets: ["MLSCore"]),
    .library(name: "Protobuf", targets: ["Protobuf"]),
    .library(name: "RPC", targets: ["RPC"]),
    .library(name: "SFrame", targets: ["SFrame"]),
    .library(name: "SignalProtocol", targets: ["SignalProtocol"]),
    .executable(name: "protoc-gen-martlet", targets: ["protoc-gen-martlet"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox.git", from: "0.27.1"),
  ],
  targets: [
    // C
    .target(name: "CLinux"),
    system("CNGHTTP2", "libnghttp2", apt: "libnghttp2-dev"),
    system("COpenSSL", "openssl", apt: "libssl-dev"),
    system("CPostgres", "libpq", apt: "libpq-dev"),
    system("CProtobufC", "libprotobuf-c", apt: "libprotobuf-c-dev"),
    system("CQRencode", "libqrencode", apt: "libqrencode-dev"),
    system("CSodium", "libsodium", apt: "libsodium-dev"),
    // pkg-config gives it a flag that SwiftPM refuses.
    .systemLibrary(name: "CHiredis", providers: [.apt(["libhiredis-dev"])]),
    system("CCurl", "libcurl", apt: "libcurl4-openssl-dev"),
    system("CZlib", "zlib", apt: "zlib1g-dev"),
    .systemLibrary(name: "CConstantTime"),

    // Codec
    library("Protobuf"),
    .target(
      name: "InteropMessages", dependencies: ["Protobuf", "RPC"], path: "Interop/InteropMessages",
      swiftSettings: house),
    .target(name: "CDescriptors", dependencies: ["CProtobufC"], path: "codegen/CDescriptors"),
    .executableTarget(
      name: "protoc-gen-martlet",
      dependencies: ["CDescriptors", "CProtobufC", "Protobuf"],
      path: "codegen/protoc-gen-martlet",
      swiftSettings: house),
    .target(
      name: "TestMessages",
      dependencies: ["Protobuf", "RPC"],
      path: "Tests/TestMessages",
      swiftSettings: house),
    tests("Protobuf", ["Protobuf", "TestMessages"]),
    .executableTarget(
      name: "codec-driver",
      dependencies: ["Protobuf", "TestMessages"],
      path: "Tests/Interop/protobuf/CodecDriver",
      swiftSettings: house),
    .target(
      name: "CodecFuzz",
      dependencies: ["Protobuf", "TestMessages"],
      path: "Tests/Fuzz/CodecFuzz",
      swiftSettings: house),
    tests("Generator", ["Protobuf", "RPC", "TestMessages", "protoc-gen-martlet"]),

    // Cryptography
    .target(
      name: "Cryptography",
      dependencies: [
        "CConstantTime", "COpenSSL", "CSodium", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house + [.enableExperimentalFeature("Lifetimes")]),
    tests("Cryptography", ["Cryptography"]),
    .target(name: "CMemcheck", path: "Tests/ConstantTime/CMemcheck"),
    .executableTarget(
      name: "constant-time",
      dependencies: ["CMemcheck", "Cryptography"],
      path: "Tests/ConstantTime/program",
      swiftSettings: house),

    // MLS
    .target(
      name: "MLSCore", dependencies: ["Cryptography"], exclude: ["Validation.md"],
      swiftSettings: house),
    library("MLS", ["MLSCore", "Cryptography"]),
    tests("MLSCore", ["MLSCore", "Cryptography"]),
    tests("MLS", ["MLS", "MLSCore", "Cryptography"]),
    .target(
      name: "MLSFuzz",
      dependencies: ["MLS", "MLSCore", "Cryptography"],
      path: "Tests/Fuzz/MLSFuzz",
      swiftSettings: house),
    .executableTarget(
      name: "mls-interop-driver",
      dependencies: ["MLS", "MLSCore", "Cryptography"],
      path: "Tests/Interop/mls/driver",
      swiftSettings: house),
    .executableTarget(
      name: "group-founder",
      dependencies: ["MLS", "MLSCore", "Cryptography"],
      path: "Tests/Interop/service/founder",
      swiftSettings: house),

    // Media
    library("Media", ["Cryptography"]),
    tests("Media", ["Cryptography", "Media"]),
    library("SFrame", ["Cryptography"]),
    tests("SFrame", ["SFrame", "Cryptography"]),
    library("MediaKeys", ["Cryptography", "SFrame"]),
    tests("MediaKeys", ["Cryptography", "MediaKeys", "SFrame"]),

    // Signal
    .target(
      name: "SignalProtocol",
      dependencies: ["Cryptography"],
      swiftSettings: house + [.enableExperimentalFeature("Lifetimes")]),
    tests("SignalProtocol", ["SignalProtocol", "Cryptography"]),

    .executableTarget(
      name: "signal-interop",
      dependencies: ["SignalProtocol", "Cryptography", "TestSupport"],
      path: "Tests/Interop/signal/driver",
      swiftSettings: house),
    .target(
      name: "SignalFuzz",
      dependencies: ["SignalProtocol", "Cryptography"],
      path: "Tests/Fuzz/SignalFuzz",
      swiftSettings: house),

    // Remote procedure calls
    library("RPC", ["Protobuf"]),
    library("Reactor", ["CLinux"]),
    library("TLS", ["COpenSSL"]),
    library("Links", ["Reactor", "TLS"]),
    library("Egress", ["CCurl", "Reactor"]),
    library("Redis", ["CHiredis", "Links", "Reactor", "TLS"]),
    tests("Redis", ["Reactor", "Redis", "TLS"]),
    library("HTTP2", ["CNGHTTP2"]),
    library("Connect", ["Protobuf", "RPC"]),
    library("GRPC", ["Connect", "Protobuf", "RPC", "HTTP2", "Links", "TLS", "Reactor", "CZlib"]),
    .executableTarget(
      name: "martlet-interop-server",
      dependencies: [
        "InteropMessages", "GRPC", "RPC",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Interop/martlet-interop-server",
      swiftSettings: house),
    .executableTarget(
      name: "martlet-interop-client",
      dependencies: [
        "InteropMessages", "GRPC", "RPC",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Interop/martlet-interop-client",
      swiftSettings: house),

    .executableTarget(
      name: "martlet-conformance-server",
      dependencies: [
        "GRPC", "Protobuf", "RPC",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Interop/martlet-conformance-server",
      swiftSettings: house),

    .executableTarget(
      name: "martlet-mls-client",
      dependencies: [
        "Cryptography", "GRPC", "MLS", "MLSCore", "Protobuf", "RPC",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Interop/martlet-mls-client",
      swiftSettings: house),

    .target(
      name: "FramingFuzz", dependencies: ["GRPC", "Links"], path: "Tests/Fuzz/FramingFuzz",
      swiftSettings: house),
    .target(
      name: "HTTP2Fuzz", dependencies: ["HTTP2"], path: "Tests/Fuzz/HTTP2Fuzz",
      swiftSettings: house),
    .target(
      name: "ConnectFuzz", dependencies: ["Connect", "GRPC", "Protobuf", "RPC"],
      path: "Tests/Fuzz/ConnectFuzz", swiftSettings: house),
    tests("Connect", ["Connect", "Protobuf", "RPC"]),
    tests("RPC", ["RPC", "Protobuf", "InteropMessages"]),
    tests("Reactor", ["Reactor"]),
    tests("TLS", ["TLS", "Cryptography"]),
    tests("HTTP2", ["HTTP2"]),
    tests(
      "GRPC",
      [
        "GRPC", "HTTP2", "InteropMessages", "Links", "LoopTesting", "Protobuf", "Reactor", "RPC",
        "TLS",
      ]),

    // Metrics
    library("Prometheus", [.product(name: "CoreMetrics", package: "swift-metrics")]),
    tests("Prometheus", ["Prometheus", .product(name: "CoreMetrics", package: "swift-metrics")]),

    // The service
    library("Postgres", ["CLinux", "CPostgres", "Reactor"]),
    library("MartletAPI", ["Protobuf", "RPC"]),
    .target(
      name: "MartletServer",
      dependencies: [
        "Egress", "MartletAPI", "Protobuf", "RPC", "Reactor", "Redis", "Postgres", "Cryptography",
        "MLSCore",
        .product(name: "CoreMetrics", package: "swift-metrics"),
      ],
      exclude: ["floors.txt"],
      swiftSettings: house),
    tests(
      "MartletServer",
      [
        "Cryptography", "Egress", "LoopTesting", "MLS", "MLSCore", "MartletServer", "Postgres",
        "Reactor", "Redis",
      ]),
    .target(name: "PlainText", swiftSettings: house),
    .target(name: "PrivateFiles", swiftSettings: house),
    tests("PrivateFiles", ["PrivateFiles"]),
    .executableTarget(
      name: "martletd",
      dependencies: [
        "Connect", "Cryptography", "Egress", "GRPC", "MartletAPI", "MartletServer", "Postgres",
        "PlainText", "PrivateFiles", "Prometheus", "Protobuf", "RPC", "Reactor", "Redis", "TLS",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: house),

    .target(
      name: "MartletClient",
      dependencies: [
        "CLinux", "Cryptography", "Egress", "GRPC", "MLS", "MLSCore", "MartletAPI", "Media",
        "MediaKeys", "Protobuf", "RPC", "Reactor", "SFrame", "SignalProtocol",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["floors.txt"],
      swiftSettings: house),

    .executableTarget(
      name: "martlet",
      dependencies: [
        "CLinux", "CQRencode", "CZlib", "Connect", "Cryptography", "GRPC", "MartletAPI",
        "MartletClient", "PlainText", "PrivateFiles", "Protobuf", "RPC",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    tests("MartletCommand", ["martlet", "MartletClient", "PlainText", "Protobuf", "RPC"]),
    .executableTarget(
      name: "two-people", dependencies: ["MartletClient", "Protobuf"],
      path: "examples/two-people", swiftSettings: house),
    tests(
      "MartletClient",
      [
        "Cryptography", "MLS", "MLSCore", "MartletAPI", "MartletClient", "MartletServer",
        "Postgres", "Protobuf", "RPC", "Reactor", "ServiceTesting", "SignalProtocol",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("Egress", ["Egress", "Reactor"]),
    tests(
      "Documentation",
      [
        "Cryptography", "GRPC", "MLS", "MLSCore", "MartletAPI", "MartletClient", "Media",
        "MediaKeys", "Protobuf", "RPC", "SFrame", "SignalProtocol",
      ]),
    tests("Postgres", ["Postgres", "Reactor", "ServiceTesting"]),
    tests(
      "Integration",
      [
        "Cryptography", "GRPC", "MLS", "MLSCore", "MartletAPI", "MartletServer", "Postgres",
        "Protobuf", "RPC", "Reactor", "ServiceTesting",
      ]),

    // Benchmarks
    .executableTarget(
      name: "messaging-load",
      dependencies: ["Cryptography", "GRPC", "MartletAPI", "Protobuf", "RPC", "Reactor"],
      path: "Benchmarks/messaging/load",
      swiftSettings: house),
    .executableTarget(
      name: "presence-load",
      dependencies: ["Cryptography", "GRPC", "MartletAPI", "Protobuf", "RPC", "Reactor"],
      path: "Benchmarks/presence/load",
      swiftSettings: house),

    // Tests
    .executableTarget(
      name: "crash-load",
      dependencies: [
        "Cryptography", "GRPC", "MartletAPI", "MartletClient", "Protobuf", "RPC", "ServiceTesting",
      ],
      path: "Tests/Crash/load",
      swiftSettings: house),
    .target(
      name: "LoopTesting", dependencies: ["Reactor"], path: "Tests/LoopTesting",
      swiftSettings: house),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .target(
      name: "ServiceTesting",
      dependencies: [
        "Cryptography", "GRPC", "MLSCore", "MartletAPI", "MartletServer", "Postgres", "Protobuf",
        "RPC", "Reactor", "Egress",
      ],
      path: "Tests/ServiceTesting",
      swiftSettings: house),
  ]
)
