import TongbaoCore

/// What stands in the line of a table's names.
enum RegionLabel: Hashable {
  case region(Int)
  case ambiguous([String])
  /// A region that stands above the table's head: the nation in a province's table.
  case above
  /// A row that sums up others: 东部小计, 北方10省, 平均.
  case subtotal
  /// A remark below a table: 注：…
  case note
  /// What a column of regions is called: 省份, Province.
  case header
  case unknown
  case nothing

  /// Whether a line of data begins with it.
  var isOfData: Bool {
    switch self {
    case .region, .ambiguous, .above, .subtotal: true
    case .note, .header, .unknown, .nothing: false
    }
  }
}

/// Reads the names of regions as tables have them: with blanks inside, numbered, with 公司 behind them, as totals.
///
/// It remembers what it has read. Not safe to share between threads.
final class RegionLabels {
  private let roster: Roster
  private let finder: RegionFinder
  /// Names that a person has told: a row, or nil for one that is to be left out.
  private let told: [String: Int?]
  private let groups: Set<String>
  private var known: [String: RegionLabel] = [:]

  /// Labels of the rows of `roster`; `told` names count before all others, folded.
  init(_ roster: Roster, told: [String: Int?] = [:]) {
    self.roster = roster
    self.told = told
    finder = RegionFinder(roster)
    groups = Set(roster.groups.flatMap { [$0.name.zh, $0.name.en] }.map(FoldedName.fold))
  }

  /// The longest text that may be a name.
  static let longest = 40

  /// What a text says.
  func label(_ text: String) -> RegionLabel {
    if let label = known[text] { return label }
    let label = read(FoldedName.fold(text))
    known[text] = label
    return label
  }

  /// Up to three regions that a text probably means.
  func likely(_ text: String) -> [String] { finder.likely(text) }

  private func read(_ name: String) -> RegionLabel {
    if name.isEmpty { return .nothing }
    if let row = told[name] { return row.map { .region($0) } ?? .subtotal }
    if NoteWords.begins(name) { return .note }
    guard name.unicodeScalars.count <= Self.longest else { return .unknown }
    if HeaderWords.names(regions: name) { return .header }
    let candidates = candidates(name)
    for candidate in candidates {
      switch finder.find(folding: candidate) {
      case .row(let row): return .region(row)
      case .ambiguous(let rows): return .ambiguous(rows.map { "\(roster[$0].name) (\(roster[$0].code))" })
      case .none: if isTotal(candidate) { return .region(0) }
      }
    }
    // A dataset of large areas has rows that in a table of provinces are subtotals.
    if candidates.contains(where: SumWords.above.contains) { return .above }
    if candidates.contains(where: { groups.contains($0) || SumWords.isSubtotal($0) }) { return .subtotal }
    return shortened(name).map { .region($0) } ?? .unknown
  }

  /// The province of which a name is the beginning, as 内蒙 is; nil where that may be several.
  private func shortened(_ name: String) -> Int? {
    guard roster.head.level == .nation, roster.count <= 60, name.count >= 2 else { return nil }
    let found = roster.memberRows.filter { roster[$0].name.hasPrefix(name) }
    return found.count == 1 ? found.first : nil
  }

  /// The name as it stands, and without what is written around names.
  private func candidates(_ name: String) -> [String] {
    let bare = NameTrimming.withoutNumber(NameTrimming.withoutMarks(name))
    var seen: Set<String> = []
    return ([name, NameTrimming.withoutNumber(name), bare] + NameTrimming.withoutCompany(bare)).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }

  private func isTotal(_ name: String) -> Bool {
    SumWords.totals.contains(name) || SumWords.totals(of: roster.head.level).contains(name)
  }
}
