// swift-tools-version: 6.1
import PackageDescription

/// The measurements stand in a package of their own, so that nobody who only uses the product builds them.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "tongbao", path: "../..")],
  targets: [
    .target(name: "CBench", linkerSettings: [.linkedLibrary("vterm")]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CBench", .product(name: "Tongbao", package: "tongbao"), .product(name: "WorkbookFiles", package: "tongbao"),
        .product(name: "TongbaoExchange", package: "tongbao"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
