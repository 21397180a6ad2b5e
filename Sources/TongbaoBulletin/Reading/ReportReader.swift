import TongbaoCore

/// Reads the facts of a report: docs/bulletin-grammar.md tells what it understands.
///
/// It never guesses: what is not of the grammar is listed as unread. It takes time in proportion to the text.
public struct ReportReader: Sendable {
  private let regions: [Region]
  private let catalogue: Catalogue?
  private let period: Period?

  /// A reader that knows `regions`, which may be those of all levels: of branches and counties only those of the
  /// report's own region are looked for. Indicators get ids where `catalogue` has their names, and `period` is that of
  /// sentences where neither they nor the title tell one.
  public init(regions: [Region], catalogue: Catalogue? = nil, period: Period? = nil) {
    self.regions = regions
    self.catalogue = catalogue
    self.period = period
  }

  /// What a report says.
  public func read(_ text: ReportText) -> ReportReading {
    let setting = ReportSetting(
      text, regions: regions + (catalogue?.places ?? []), catalogue: catalogue, period: period)
    var document = DocumentReader(text: text, setting: setting, matcher: IndicatorMatcher(catalogue))
    return document.read()
  }

  /// How many characters of a passage are shown at most.
  static let excerptLimit = 600

  /// The words of a range without blanks at its ends, cut off where they are very long.
  static func excerpt(_ text: ReportText, _ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, text.characters[first].isBlank || text.characters[first] < 0x20 {
      range.removeFirst()
    }
    while let last = range.last, text.characters[last].isBlank || text.characters[last] < 0x20 { range.removeLast() }
    guard range.count > excerptLimit else { return text.text(range) }
    return text.text(range.prefix(excerptLimit)) + "…"
  }
}
