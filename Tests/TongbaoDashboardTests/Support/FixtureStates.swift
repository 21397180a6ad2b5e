import TerminalCanvas
import TongbaoCore

@testable import TongbaoDashboard

/// The fixture in the states that files and time bring about.
extension Fixture {
  static let shelf = [
    ShelfEntry(
      id: "fixture", title: Wording(zh: "家庭市场", en: "Home market"), periods: months(), indicatorCount: 4,
      level: .province, sourceKind: .synthetic, coverage: Coverage(exact: 996, bounds: 1, missing: 3)),
    ShelfEntry(
      id: "broken", title: Wording(zh: "broken"), periods: [], indicatorCount: 0,
      problem: Problem(
        Wording(zh: "此处需要逗号", en: "a comma is missing here"), at: Place(file: "broken/dataset.json", line: 3, column: 7)
      )),
  ]

  static func problem(_ file: String) -> Problem {
    Problem(
      Wording(zh: "没有名为“光东”的地区；是否指“广东”？", en: "no region is called 光东; is 广东 meant?"),
      at: Place(file: "fixture/" + file, line: 12, column: 7))
  }

  static func month(_ number: Int) throws -> Period {
    guard let month = Period(.month, 2020, number) else { throw FixtureError.noSuchMonth }
    return month
  }

  /// The latest month's file is read again in vain.
  @Sendable static func breakFile(_ state: inout State) throws {
    _ = state.update(.failed(dataset: "fixture", try month(8), [problem("2020-08.json")]))
  }

  /// A month cannot be read from the beginning.
  @Sendable static func failPeriod(_ state: inout State) throws {
    state.regionTable?.timeline[try month(7)] = .waiting
    _ = state.update(.failed(dataset: "fixture", try month(7), [problem("2020-07.json")]))
  }

  @Sendable static func takePeriodAway(_ state: inout State) throws {
    _ = state.update(.listed(dataset: "fixture", [try month(5), try month(6), try month(8)], []))
  }

  @Sendable static func takeShownPeriodAway(_ state: inout State) throws {
    try state.type("[")
    try takePeriodAway(&state)
  }

  /// Nothing has been read yet.
  static func waiting(_ state: State) throws -> State {
    var dataset = try dataset()
    dataset.timeline = Timeline(periods: months())
    return opened(dataset, like: state)
  }

  /// Only the latest month has been read.
  static func waitingForThePast(_ state: State) throws -> State {
    var dataset = try dataset()
    let latest = dataset.timeline.snapshot(try month(8))
    dataset.timeline = Timeline(periods: months())
    var new = opened(dataset, like: state)
    if let latest { _ = new.update(.loaded(dataset: "fixture", latest)) }
    return new
  }

  static func nothingOpen(_ state: State) -> State {
    var new = State(size: state.size, language: state.language)
    _ = new.update(.openFailed(id: "fixture", [problem("dataset.json")]))
    return new
  }

  static func opened(_ dataset: Dataset, like state: State) -> State {
    var new = State(size: state.size, language: state.language, shelf: state.shelf)
    _ = new.update(.opened(dataset, Preferences()))
    return new
  }
}

enum FixtureError: Error {
  case noSuchMonth
}
