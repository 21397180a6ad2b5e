// swift-tools-version: 6.1
import PackageDescription

/// The houses' rule that arrows run one way is kept by the dependencies below: a target sees only what it names.
let package = Package(
  name: "tongbao",
  products: [
    .library(name: "Tongbao", targets: ["TongbaoCore", "TongbaoStore"]),
    .library(name: "WorkbookFiles", targets: ["WorkbookFiles", "Sheets"]),
    .library(name: "TongbaoExchange", targets: ["TongbaoExchange", "Sheets"]),
    .executable(name: "tongbao", targets: ["tongbao"]),
    .executable(name: "tongbao-workbook", targets: ["tongbao-workbook"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "TongbaoCore"),
    .target(name: "TongbaoStore", dependencies: ["TongbaoCore"]),
    .target(name: "TextDecoding"),
    .target(name: "TongbaoBulletin", dependencies: ["TongbaoCore", "TextDecoding"]),
    .target(name: "TongbaoGenerator", dependencies: ["TongbaoCore"]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "TongbaoLedger", dependencies: ["TongbaoCore", "CSQLite"]),
    .target(name: "Sheets"),
    .target(name: "TongbaoExchange", dependencies: ["TongbaoCore", "Sheets", "TextDecoding", "TerminalCanvas"]),
    .target(
      name: "CWorkbook",
      linkerSettings: [.linkedLibrary("zip"), .linkedLibrary("expat"), .linkedLibrary("xlsxwriter")]),
    .target(name: "WorkbookFiles", dependencies: ["Sheets", "CWorkbook"]),
    .executableTarget(name: "tongbao-workbook", dependencies: ["WorkbookFiles", "CWorkbook", "Sheets"]),
    .target(name: "TerminalCanvas"),
    .target(
      name: "TongbaoDashboard", dependencies: ["TongbaoCore", "TongbaoBulletin", "TongbaoExchange", "TerminalCanvas"]),
    .target(
      name: "CNcursesw",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CursesTerminal", dependencies: ["TerminalCanvas", "CNcursesw"]),
    .target(name: "CAllocator"),
    .executableTarget(
      name: "tongbao",
      dependencies: [
        "TongbaoCore", "TongbaoStore", "TongbaoGenerator", "TongbaoBulletin", "TongbaoExchange", "Sheets",
        "TerminalCanvas",
        "TongbaoDashboard", "TongbaoLedger", "CursesTerminal", "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestRandom", path: "Tests/TestRandom"),
    .testTarget(name: "TongbaoCoreTests", dependencies: ["TongbaoCore", "TestRandom"]),
    .testTarget(name: "TongbaoStoreTests", dependencies: ["TongbaoStore", "TongbaoCore", "TestRandom"]),
    .testTarget(name: "TongbaoLedgerTests", dependencies: ["TongbaoLedger", "TongbaoCore", "TestRandom"]),
    .testTarget(name: "TextDecodingTests", dependencies: ["TextDecoding"]),
    .testTarget(name: "SheetsTests", dependencies: ["Sheets", "TestRandom"]),
    .testTarget(name: "WorkbookFilesTests", dependencies: ["WorkbookFiles", "Sheets", "TestRandom"]),
    .testTarget(
      name: "TongbaoExchangeTests",
      dependencies: ["TongbaoExchange", "TongbaoStore", "TongbaoCore", "Sheets", "TestRandom"]),
    .testTarget(
      name: "TongbaoBulletinTests",
      dependencies: ["TongbaoBulletin", "TongbaoStore", "TongbaoCore", "TextDecoding", "TestRandom"]),
    .testTarget(
      name: "TongbaoGeneratorTests", dependencies: ["TongbaoGenerator", "TongbaoStore", "TongbaoCore"]),
    .testTarget(
      name: "TongbaoDashboardTests",
      dependencies: ["TongbaoDashboard", "TongbaoCore", "TongbaoExchange", "Sheets", "TerminalCanvas", "TestRandom"],
      exclude: ["Frames"]),
    .testTarget(name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"]),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", linkerSettings: [.linkedLibrary("vterm")]),
    .target(name: "TestSupport", dependencies: ["CPseudoTerminal", "TerminalCanvas"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CursesTerminal", "TerminalCanvas"], path: "Tests/TerminalProbe"),
    .executableTarget(name: "LedgerProbe", dependencies: ["TongbaoLedger", "TongbaoCore"], path: "Tests/LedgerProbe"),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TerminalCanvas", "TestSupport", "TerminalProbe"]),
    .testTarget(
      name: "DataTests",
      dependencies: [
        "tongbao", "TongbaoStore", "TongbaoCore", "TongbaoBulletin", "TongbaoDashboard", "TerminalCanvas",
        "TestSupport",
      ]),
    .testTarget(name: "DocumentationTests", dependencies: ["TongbaoCore", "TongbaoStore"]),
    .testTarget(
      name: "StoryTests",
      dependencies: [
        "tongbao", "tongbao-workbook", "LedgerProbe", "TongbaoCore", "TongbaoStore", "TongbaoLedger",
        "TongbaoDashboard", "TerminalCanvas",
        "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
