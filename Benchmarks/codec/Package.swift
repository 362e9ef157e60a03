// swift-tools-version: 6.2
import PackageDescription

// Its own package, so that what the peers need stays out of the product.
let package = Package(
  name: "codec-bench",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "CodecBenchmark",
      dependencies: [.product(name: "Protobuf", package: "martlet")])
  ]
)
