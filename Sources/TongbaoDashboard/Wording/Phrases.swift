import TongbaoCore

/// The wording of the interface in one language; every word on the screen that no file brings stands in one of its conformances.
protocol Phrases: Sendable {
  var language: Language { get }

  // Bars and headers
  var product: String { get }
  var synthetic: String { get }
  func title(of period: Period) -> String
  func shortTitle(of period: Period) -> String
  func levelHeader(_ level: Level) -> String
  var attentionRule: String { get }
  func sparkHeader(count: Int, kind: Period.Kind) -> String
  func rowCount(_ shown: Int, of all: Int, level: Level) -> String
  func sorted(by name: String, descending: Bool) -> String
  var regionColumns: RegionColumns { get }
  func counts(attention: Int, commended: Int) -> String
  func trendTitle(_ name: String, unit: String, count: Int, kind: Period.Kind) -> String
  var rankTitle: String { get }
  var listsTitle: String { get }
  var threshold: String { get }
  var unitHeader: String { get }
  var statusHeader: String { get }
  var critical: String { get }

  // Values and conditions
  func approximate(_ number: String) -> String
  func between(_ lower: String, _ upper: String) -> String
  func reference(_ reference: Condition.Reference, in catalogue: Catalogue?) -> String
  func shortReference(_ reference: Condition.Reference) -> String
  func share(_ percent: String, of reference: String) -> String
  func below(_ term: String, orEqual: Bool) -> String
  func above(_ term: String, orEqual: Bool) -> String
  func range(_ lower: String, _ upper: String) -> String
  func fallen(by percent: String) -> String
  func equal(to term: String) -> String
  func rank(top: Bool, _ count: Int) -> String
  var and: String { get }
  var clauseSeparator: String { get }

  // The sentence under the table
  func sentenceStart(region: String, indicator: String, value: String) -> String
  var valueMissing: String { get }
  var valueUnknown: String { get }
  var boundOnly: String { get }
  func attention(_ condition: String, gap: String?) -> String
  func commended(_ condition: String) -> String
  func undetermined(_ condition: String) -> String
  var pending: String { get }
  func change(_ text: String, from comparison: Comparison, kind: Period.Kind) -> String
  func leadChange(_ text: String) -> String
  func lead(_ text: String, ahead: Bool) -> String
  func rank(_ rank: ClosedRange<Int>, of count: Int) -> String
  func streak(_ count: Int, kind: Period.Kind, behindPace: Bool) -> String
  func national(_ value: String) -> String
  func target(_ condition: String, by period: Period?) -> String

  // Messages
  func noData(for period: Period) -> String
  func reading(_ period: Period) -> String
  func failed(_ period: Period, problem: String) -> String
  func problemCount(_ count: Int) -> String
  var noLaterPeriod: String { get }
  var noEarlierPeriod: String { get }
  var noAttention: String { get }
  var noMatch: String { get }
  func copied(_ text: String) -> String
  var keptOldData: String { get }
  var nothingOpen: String { get }
  var noLowerLevel: String { get }
  var tooSmall: String { get }

  // Windows
  var helpTitle: String { get }
  var helpScopes: (anywhere: String, table: String, region: String) { get }
  var helpLegend: [String] { get }
  var paletteTitle: String { get }
  var datasetsTitle: String { get }
  var problemsTitle: String { get }
  var noProblems: String { get }
  func shelfLine(periods: Int, first: String, last: String, indicators: Int) -> String
  func sourceKind(_ kind: Snapshot.Source.Kind) -> String
  var statistics: StatisticsWords { get }
  func refusal(_ refusal: Total.Refusal) -> String
  var filterPrompt: String { get }

  // Commands
  func sentence(for command: Command) -> String
  func hint(for command: Command) -> String
}

/// The headers of a region's screen.
struct RegionColumns: Sendable {
  var indicator, value, national, gap, rank, change, spark: String
}

/// The words of a column's statistics.
struct StatisticsWords: Sendable {
  var known, bounds, missing, unknown, least, lowerQuartile, median, upperQuartile, greatest, mean, total, attention,
    commended, undetermined, better: String
  var higher, lower, neither: String
}

extension Language {
  /// The wording of the interface in this language.
  var phrases: any Phrases {
    switch self {
    case .zh: ChinesePhrases()
    case .en: EnglishPhrases()
    }
  }
}

extension Wording {
  /// One phrase in both languages.
  init(_ phrase: (any Phrases) -> String) {
    self.init(zh: phrase(ChinesePhrases()), en: phrase(EnglishPhrases()))
  }
}
