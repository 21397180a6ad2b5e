import TongbaoCore

/// What a header of a sheet turned out to be.
public enum HeaderMatch: Sendable, Hashable {
  /// A column of the dataset; the unit where a mapping tells it.
  case column(Int, unit: String?)
  /// What a mapping tells to leave out.
  case ignored
  /// What is worked out from values, such as 同比 or 排名.
  case derived
  /// Values of another period.
  case otherPeriod(PeriodWords.Mention)
  /// One of several columns.
  case ambiguous([Int])
  /// None of the dataset's columns, with the likely ones.
  case unknown(likely: [Int])
}

/// Finds the columns that headers of sheets name, by a mapping and by the catalogue's names.
public struct HeaderMatcher {
  private let catalogue: Catalogue
  private let index: NameIndex
  private let period: Period?
  private let told: [(sheets: String?, name: String, meaning: WorkbookMapping.Meaning)]
  private let whole: [(name: String, meaning: WorkbookMapping.Meaning)]

  /// A matcher for headers of sheets that tell of `period`; what a mapping says counts before all names.
  public init(_ catalogue: Catalogue, mapping: WorkbookMapping = WorkbookMapping(), period: Period?) {
    self.catalogue = catalogue
    self.period = period
    index = NameIndex(catalogue)
    told = mapping.headers.map { header in
      let (sheets, text) = HeaderMatcher.parted(header.text)
      return (sheets, HeaderMatcher.joined(text), header.meaning)
    }
    // A header may have such a mark of its own.
    whole = mapping.headers.filter { $0.text.contains("!") }.map { (HeaderMatcher.joined($0.text), $0.meaning) }
  }

  /// The longest header that may name a column, in characters.
  private static let longest = 200

  /// What a header of a sheet means, where `title` stands above the table; the likely columns of one that is unknown are looked for where
  /// `guesses` says so.
  public func match(_ path: [String], sheet: String, title: String = "", guesses: Bool = true) -> HeaderMatch {
    let meaning = meaning(path, sheet)
    if meaning == .ignored { return .ignored }
    if path.reduce(0, { $0 + $1.unicodeScalars.count }) > HeaderMatcher.longest {
      return meaning ?? .unknown(likely: [])
    }
    let parts = path.map(HeaderName.init)
    // Before what a mapping tells, whose names hold for every period.
    if let other = otherPeriod(parts) { return .otherPeriod(other) }
    if let meaning { return meaning }
    let names = HeaderMatcher.named(parts.map(\.text))
    guard !names.isEmpty else { return .unknown(likely: []) }
    // A header that is a month alone is what the title says, of that month.
    let isMonth = parts.allSatisfy { $0.rest.isEmpty } && !title.isEmpty
    var found = isMonth ? search(HeaderMatcher.named([HeaderName(title).text])) : []
    if found.isEmpty { found = search(names) }
    if found.isEmpty, parts.contains(where: { !$0.period.isEmpty }) {
      found = search(HeaderMatcher.named(parts.map(\.rest) + parts.map(\.period)))
    }
    // The title or the sheet may say what all headers leave out.
    for above in [title, sheet] where found.isEmpty && !above.isEmpty {
      found = search(HeaderMatcher.named([HeaderName(above).text] + names))
    }
    for above in [title, sheet] where found.count > 1 { found = named(on: above, found) }
    switch found.count {
    case 1: return .column(found[0], unit: nil)
    case 0: break
    default: if !names.contains(where: HeaderSense.isDerived) { return .ambiguous(found.sorted()) }
    }
    if names.contains(where: HeaderSense.isDerived) { return .derived }
    return .unknown(likely: guesses ? index.likely(names.joined()) : [])
  }

  /// Those of several columns of which a title or the name of a sheet says most: their own name, or their domain and group; all of
  /// them where it speaks of none.
  private func named(on title: String, _ columns: [Int]) -> [Int] {
    let whole = HeaderName.plain(title)
    let bare = HeaderName(title).text
    let scores = columns.map { column -> Int in
      let indicator = catalogue.columns[column].indicator
      let isOwn = bare.count > 1 && index.names[indicator].contains { whole.contains($0) || $0.contains(bare) }
      return Set(index.surroundings[indicator]).count { $0.count > 1 && whole.contains($0) } + (isOwn ? 10 : 0)
    }
    guard let most = scores.max(), most > 0 else { return columns }
    return zip(columns, scores).filter { $0.1 == most }.map(\.0)
  }

  // MARK: Told

  private func meaning(_ path: [String], _ sheet: String) -> HeaderMatch? {
    guard !told.isEmpty else { return nil }
    let name = HeaderMatcher.joined(path)
    let fitting = told.filter { $0.name == name && ($0.sheets.map { SheetPattern.matches(sheet, $0) } ?? true) }
    let exact = whole.first { $0.name == name }?.meaning
    switch exact ?? (fitting.first { $0.sheets != nil } ?? fitting.first)?.meaning {
    case .column(let column, let unit): return .column(column, unit: unit)
    case .ignored: return .ignored
    case .open, nil: return nil
    }
  }

  /// The names of sheets before a `!`, and the header behind it.
  private static func parted(_ text: String) -> (sheets: String?, header: String) {
    guard let mark = text.firstIndex(of: "!"), mark != text.startIndex else { return (nil, text) }
    return (String(text[..<mark]), String(text[text.index(after: mark)...]))
  }

  private static func joined(_ text: String) -> String { joined(text.split(separator: "/").map(String.init)) }
  private static func joined(_ path: [String]) -> String { path.map { HeaderName($0).text }.joined() }

  // MARK: Searching

  private static let deepest = 4

  private static func named(_ texts: [String]) -> [String] { Array(texts.filter { !$0.isEmpty }.suffix(deepest)) }

  private func otherPeriod(_ parts: [HeaderName]) -> PeriodWords.Mention? {
    guard let period else { return nil }
    let own = parts.flatMap(\.mentions).filter { $0.kind == period.kind || $0.kind == .year }
    return own.first { $0.kind == period.kind ? !$0.fits(period) : $0.year != period.year }
  }

  /// The columns that fit best: named by as many parts as may be, the others saying nothing else.
  private func search(_ names: [String]) -> [Int] {
    var best: (score: Int, columns: Set<Int>) = (Int.max, [])
    for chosen in 1..<(1 << names.count) {
      let inside = names.indices.filter { chosen & 1 << $0 != 0 }
      let outside = names.indices.filter { chosen & 1 << $0 == 0 }.map { names[$0] }
      for order in HeaderMatcher.orders(inside) {
        guard let found = index.columns(named: order.map { names[$0] }.joined()) else { continue }
        let score = found.rank.rawValue * 10 + outside.count
        guard score <= best.score else { continue }
        let columns = Set(found.columns.compactMap { column($0, beside: outside) })
        guard !columns.isEmpty else { continue }
        best = score < best.score ? (score, columns) : (score, best.columns.union(columns))
      }
    }
    return best.columns.sorted()
  }

  /// The column where the other parts of a header say nothing else of it, or name one of its segments; nil where they do.
  private func column(_ column: Int, beside others: [String]) -> Int? {
    let key = catalogue.columns[column]
    let indicator = catalogue.indicators[key.indicator]
    var segment = key.segment
    for text in others {
      if HeaderSense.isNeutral(text, for: indicator) || index.surroundings[key.indicator].contains(text) { continue }
      if index.names[key.indicator].contains(where: { $0.contains(text) }), text.count > 1 { continue }
      guard segment == nil, let named = self.segment(text, of: indicator) else { return nil }
      segment = named
    }
    return segment.map { catalogue.column(indicator: key.indicator, segment: $0) } ?? column
  }

  private func segment(_ text: String, of indicator: Indicator) -> Int? {
    catalogue.dimension(of: indicator)?.segments.firstIndex { segment in
      [segment.id, segment.name.zh, segment.name.en].contains { HeaderName.plain($0) == text }
    }
  }

  /// All orders of a few places.
  private static func orders(_ places: [Int]) -> [[Int]] {
    guard places.count > 1 else { return [places] }
    return places.flatMap { first in orders(places.filter { $0 != first }).map { [first] + $0 } }
  }
}

/// Names of sheets with `*` for any characters.
public enum SheetPattern {
  /// Whether a sheet is meant, without regard to blanks, case and full-width forms.
  public static func matches(_ sheet: String, _ pattern: String) -> Bool {
    matches(Array(FoldedName.fold(sheet))[...], Array(FoldedName.fold(pattern))[...])
  }

  /// The last star takes as much as it needs, so that a hostile pattern costs no more than the two lengths together.
  private static func matches(_ text: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    var (place, wanted) = (text.startIndex, pattern.startIndex)
    var star: (pattern: Int, text: Int)?
    while place < text.endIndex {
      if wanted < pattern.endIndex, pattern[wanted] == "*" {
        star = (wanted, place)
        wanted += 1
      } else if wanted < pattern.endIndex, pattern[wanted] == "?" || pattern[wanted] == text[place] {
        (place, wanted) = (place + 1, wanted + 1)
      } else if let last = star {
        (star, wanted, place) = ((last.pattern, last.text + 1), last.pattern + 1, last.text + 1)
      } else {
        return false
      }
    }
    return pattern[wanted...].allSatisfy { $0 == "*" }
  }
}
