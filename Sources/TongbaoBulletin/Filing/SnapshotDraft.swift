import TongbaoCore

/// What a reading says of one period, as the columns and lists of a snapshot.
///
/// Figures are numbers, lists are bounds of those whom they name, and complete lists also of those whom they do not name.
/// Nothing is filed of which the indicator, the region, the unit or the condition is not certain.
public struct SnapshotDraft: Sendable {
  /// Where something is filed, and the sentence that says so.
  struct Cell: Sendable {
    var number: Double?
    /// How far the number may be from what was measured, for want of printed digits.
    var rounding = 0.0
    var isApproximate = false
    var range = KnownRange()
    var place: TextPlace
  }

  public let period: Period
  private(set) var cells: [Int: [Int: Cell]] = [:]
  public private(set) var lists: [PrintedList] = []
  public private(set) var leftOut: [LeftOut] = []
  /// What the report says against itself.
  public private(set) var conflicts: [FilingConflict] = []

  let dataset: Dataset

  /// The draft of one period from some readings.
  public init(_ readings: [ReportReading], period: Period, dataset: Dataset) {
    self.period = period
    self.dataset = dataset
    for fact in readings.flatMap(\.facts) { file(fact) }
    settle()
  }

  /// Whether anything is filed.
  public var isEmpty: Bool { cells.isEmpty && lists.isEmpty }

  // MARK: Facts

  private mutating func file(_ fact: ReportFact) {
    guard fact.period == period else {
      if fact.period != nil || !(fact.values.isEmpty && fact.groups.isEmpty) {
        leaveOut(.period, fact.indicator.text, fact)
      }
      return
    }
    for value in fact.values where value.measure.isFiled { file(value, fact) }
    var banded: Set<Int> = []
    for group in fact.groups { file(group, fact, &banded) }
  }

  private mutating func file(_ value: StatedValue, _ fact: ReportFact) {
    let text = value.region + value.label
    guard let column = value.id.flatMap(dataset.catalogue.column(named:)) else {
      return leaveOut(.indicator, text, fact)
    }
    guard let row = row(of: value.region) else { return leaveOut(.region, text, fact) }
    let indicator = dataset.indicator(ofColumn: column)
    let unit = PrintedUnit(value.unit)
    guard let number = unit.value(value.value, in: indicator.unit) else {
      return leaveOut(.unit, text + value.unit, fact)
    }
    let step = unit.value(1, in: indicator.unit) ?? 0
    file(
      Cell(
        number: number, rounding: step * SnapshotDraft.half(ofDigit: value.decimals),
        isApproximate: value.isApproximate,
        place: fact.place), column, row, text, fact)
  }

  /// Half of the last printed digit.
  private static func half(ofDigit decimals: Int) -> Double {
    (0..<max(0, decimals)).reduce(0.5) { half, _ in half / 10 }
  }

  /// Two numbers for one cell agree where the less exact one may be the other rounded; the more exact one stays.
  private mutating func file(_ said: Cell, _ column: Int, _ row: Int, _ text: String, _ fact: ReportFact) {
    guard let number = said.number else { return }
    guard dataset.indicator(ofColumn: column).range?.contains(number) != false else {
      return leaveOut(.range, text, fact)
    }
    var cell = cells[column]?[row] ?? Cell(place: fact.place)
    if let other = cell.number {
      guard abs(other - number) <= max(cell.rounding, said.rounding) * 1.0000001 else {
        conflicts.append(
          FilingConflict(column: column, row: row, before: .number(other), after: .number(number), place: fact.place))
        return
      }
      if cell.rounding <= said.rounding { return }
    }
    (cell.number, cell.rounding, cell.isApproximate) = (number, said.rounding, said.isApproximate)
    cells[column, default: [:]][row] = cell
  }

  // MARK: Lists

  /// Lists may be successive bands: those in a later one have passed the bound of the one before, and of those in none it is
  /// known that they have passed the last. `banded` are the rows of the bands so far.
  private mutating func file(_ group: StatedGroup, _ fact: ReportFact, _ banded: inout Set<Int>) {
    guard let column = group.id.flatMap(dataset.catalogue.column(named:)) else {
      return leaveOut(.indicator, fact.indicator.text + group.label, fact)
    }
    let rows = group.regions.map { row(of: $0) }
    guard !rows.contains(nil), group.members.isEmpty, !rows.contains(0) else {
      return leaveOut(.region, group.regions.joined(separator: "、") + group.label, fact)
    }
    let named = rows.compactMap { $0 }
    fileValues(of: group, column, fact)
    guard let criterion = criterion(of: group, column) else { return leaveOut(.condition, group.label, fact) }
    guard case .condition(let condition) = criterion else { return add(group, criterion, column, named, tone: .plain) }
    // Of exceptions that are not all named nothing is known of anybody but them.
    guard !group.isExcept || group.isComplete else { return narrowExceptions(named, column, condition, fact) }
    let told = group.isExcept ? dataset.reportingRows.filter { !named.contains($0) } : named
    let band = band(condition, from: group, column)
    if !group.isExcept { add(group, .condition(band), column, named, tone: tone(condition, column)) }
    narrow(told, column, to: band, fact)
    banded = group.bandEdge == nil ? Set(told) : banded.union(told)
    guard group.isComplete, !group.isBetween, let opposite = condition.opposite else { return }
    narrow(dataset.reportingRows.filter { !banded.contains($0) }, column, to: opposite, fact)
  }

  private mutating func narrowExceptions(_ rows: [Int], _ column: Int, _ condition: Condition, _ fact: ReportFact) {
    if let opposite = condition.opposite { narrow(rows, column, to: opposite, fact) }
  }

  /// The condition with the bound of the band before as its other end.
  private func band(_ condition: Condition, from group: StatedGroup, _ column: Int) -> Condition {
    guard let edge = group.bandEdge, case .range(let lower, let upper)? = condition.parts.first,
      let number = PrintedUnit(group.unit).value(edge, in: dataset.indicator(ofColumn: column).unit)
    else { return condition }
    let limit = Condition.Limit(Condition.Term(number), inclusive: true)
    return Condition([.range(lower: lower ?? limit, upper: upper ?? limit)])
  }

  private mutating func fileValues(of group: StatedGroup, _ column: Int, _ fact: ReportFact) {
    let unit = dataset.indicator(ofColumn: column).unit
    for (name, printed) in group.values.sorted(by: { $0.key < $1.key }) {
      guard let row = row(of: name), let number = PrintedUnit(group.unit).value(printed, in: unit) else {
        leaveOut(.unit, name + group.label, fact)
        continue
      }
      file(Cell(number: number, place: fact.place), column, row, name + group.label, fact)
    }
  }

  private mutating func narrow(_ rows: [Int], _ column: Int, to condition: Condition, _ fact: ReportFact) {
    guard let range = KnownRange(condition) else { return }
    for row in rows {
      var cell = cells[column]?[row] ?? Cell(place: fact.place)
      cell.range = cell.range.intersection(range)
      cells[column, default: [:]][row] = cell
    }
  }

  private mutating func add(
    _ group: StatedGroup, _ criterion: PrintedList.Criterion, _ column: Int, _ rows: [Int], tone: PrintedList.Tone
  ) {
    let completeness: PrintedList.Completeness =
      group.isComplete ? .complete : group.printedCount.map { $0 > rows.count } == true ? .sample : .open
    let list = PrintedList(
      column: column, criterion: criterion, rows: rows, count: group.printedCount, completeness: completeness,
      tone: tone)
    if !lists.contains(list) { lists.append(list) }
  }

  /// What the regions of a list have in common; nil where that is nothing that a value can be held against.
  private func criterion(of group: StatedGroup, _ column: Int) -> PrintedList.Criterion? {
    if case .words(let words) = group.value { return .text(Wording(zh: words)) }
    guard group.of == nil, let term = term(of: group, column) else { return nil }
    let limit = { (isInclusive: Bool) in Condition.Limit(term, inclusive: isInclusive) }
    switch group.comparison {
    case .below: return .condition(Condition([.range(lower: nil, upper: limit(false))]))
    case .atMost: return .condition(Condition([.range(lower: nil, upper: limit(true))]))
    case .above: return .condition(Condition([.range(lower: limit(false), upper: nil)]))
    case .atLeast: return .condition(Condition([.range(lower: limit(true), upper: nil)]))
    case .top, .bottom, .listed: return .text(Wording(zh: group.label))
    }
  }

  private func term(of group: StatedGroup, _ column: Int) -> Condition.Term? {
    let indicator = dataset.indicator(ofColumn: column)
    switch group.value {
    case .number(let number):
      // Nothing is nothing in any unit.
      if number == 0, group.unit.isEmpty { return Condition.Term(0) }
      if group.comparison == .top || group.comparison == .bottom { return Condition.Term(number) }
      return PrintedUnit(group.unit).value(number, in: indicator.unit).map { Condition.Term($0) }
    case .national: return Condition.Term(.national)
    case .pace: return indicator.pace == .year ? Condition.Term(.pace) : nil
    case .plan: if case .plan? = indicator.pace { return Condition.Term(.pace) } else { return nil }
    case .words: return nil
    }
  }

  /// Whether a list is of those to be commended or of those that need attention: by the side of the line that they stand on.
  private func tone(_ condition: Condition, _ column: Int) -> PrintedList.Tone {
    guard case .range(let lower, let upper)? = condition.parts.first, (lower == nil) != (upper == nil) else {
      return .plain
    }
    switch dataset.indicator(ofColumn: column).better {
    case .higher: return lower == nil ? .attention : .commend
    case .lower: return lower == nil ? .commend : .attention
    case .neither: return .plain
    }
  }

  // MARK: Odds and ends

  /// The row of a region; nil where the table has none of this name, or several.
  private func row(of name: String) -> Int? {
    let roster = dataset.roster
    let found = roster.regions.indices.filter { roster[$0].short == name || roster[$0].name == name }
    if found.contains(0), found.count > 1 { return found.first { $0 != 0 } }
    return found.count == 1 ? found[0] : nil
  }

  private mutating func leaveOut(_ reason: LeftOut.Reason, _ text: String, _ fact: ReportFact) {
    leftOut.append(LeftOut(reason: reason, text: text, place: fact.place))
  }

  /// Finds values that cannot be as the report has them: a number outside its own list, lists without a value between them.
  private mutating func settle() {
    for (column, rows) in cells {
      for (row, cell) in rows {
        let isWrong = cell.number.map { !cell.isApproximate && !cell.range.contains($0) } ?? cell.range.isEmpty
        guard isWrong else { continue }
        conflicts.append(
          FilingConflict(
            column: column, row: row, before: cell.number.map { .number($0) } ?? .unknown,
            after: cell.range.condition.map { .bound($0) } ?? .unknown, place: cell.place))
      }
    }
    conflicts.sort { ($0.place.line, $0.column, $0.row) < ($1.place.line, $1.column, $1.row) }
  }

  /// What is filed of a cell.
  func observation(_ cell: Cell) -> Observation {
    if let number = cell.number { return cell.isApproximate ? .approximate(number) : .number(number) }
    return cell.range.condition.map { .bound($0) } ?? .unknown
  }
}

extension Measure {
  /// Whether a figure of this measure is a value of an indicator of its own, where the catalogue has one; leads, ranks and gaps
  /// follow from others.
  fileprivate var isFiled: Bool {
    switch self {
    case .leadOverPace, .rank, .gapToNation, .changeOverYear, .changeOverMonth, .change, .target, .ratio: false
    default: true
    }
  }
}
