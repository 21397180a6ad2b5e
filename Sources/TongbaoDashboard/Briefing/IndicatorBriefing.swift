import TongbaoCore

/// The briefing of one indicator over the rows of a table.
extension BriefingWriter {
  func indicator(_ column: Int) -> [String] {
    [
      headlineOfHead(column), ends(column), attention(column), change(of: column), undetermined(column), movers(column),
    ].compactMap { $0 } + overdue(rows, in: domain(of: column))
  }

  /// The id of an indicator's domain.
  private func domain(of column: Int) -> String {
    dataset.catalogue.indicators[dataset.catalogue.columns[column].indicator].domain
  }

  private func headlineOfHead(_ column: Int) -> String? {
    let head = headline(column, 0).map { words.headline(period, name(0), $0) }
    return head ?? words.headline(period, name(0), phrases.sentenceWithoutData(indicatorName(column)))
  }

  /// The rows with a number, the best first; the highest where neither direction is better.
  private func ordered(_ column: Int) -> [Int] {
    let numbers = rows.filter { snapshot.observation(column: column, row: $0).number != nil }
    let isDescending = dataset.indicator(ofColumn: column).better != .lower
    return SortOrder([.init(.column(column), descending: isDescending)])
      .sorted(numbers, snapshot: snapshot, roster: dataset.roster, catalogue: dataset.catalogue)
  }

  /// The best and the worst three, or all where there are few.
  private func ends(_ column: Int) -> String? {
    let ordered = ordered(column)
    guard ordered.count > 1 else { return nil }
    let hasDirection = dataset.indicator(ofColumn: column).better != .neither
    if ordered.count <= 2 * BriefingWriter.places {
      return words.order(list(ordered, column: column), hasDirection: hasDirection)
    }
    return words.ends(
      first: list(Array(ordered.prefix(BriefingWriter.places)), column: column),
      last: list(ordered.suffix(BriefingWriter.places).reversed(), column: column), hasDirection: hasDirection)
  }

  /// Who needs attention, the worst first; that nobody does is said only where that is known.
  private func attention(_ column: Int) -> String? {
    guard !(model.judges[column].threshold?.tiers.isEmpty ?? true) else { return nil }
    let urgent = urgent(column, in: model)
    if urgent.isEmpty {
      return rows.contains { model.status(column: column, row: $0).isOpen } ? nil : words.noneNeedsAttention(level)
    }
    return words.needAttention(phrases.regionCount(urgent.count, level: level), list(urgent, column: column))
  }

  /// The rows that need attention: critical ones first, then by value, the worst first.
  private func urgent(_ column: Int, in model: PeriodModel) -> [Int] {
    let rows = ordered(column).reversed() + rows.filter { snapshot.observation(column: column, row: $0).number == nil }
    let urgent = rows.filter { model.status(column: column, row: $0).needsAttention }
    return urgent.filter { model.status(column: column, row: $0).isCritical }
      + urgent.filter { !model.status(column: column, row: $0).isCritical }
  }

  /// Who is new among them, and who no longer is.
  private func change(of column: Int) -> String? {
    guard let before, !(model.judges[column].threshold?.tiers.isEmpty ?? true) else { return nil }
    let known = rows.filter { before.snapshot.observation(column: column, row: $0).isInformative }
    let then = Set(known.filter { before.status(column: column, row: $0).needsAttention })
    let now = Set(known.filter { model.status(column: column, row: $0).needsAttention })
    let flow = AttentionFlow(from: then, to: now)
    let recovered = flow.recovered.filter { !model.status(column: column, row: $0).isOpen }
    return flowSentence(new: flow.new, recovered: recovered)
  }

  func flowSentence(new: [Int], recovered: [Int]) -> String? {
    guard !new.isEmpty || !recovered.isEmpty else { return nil }
    return words.flow(new: new.isEmpty ? nil : list(new), recovered: recovered.isEmpty ? nil : list(recovered))
  }

  /// Of how many it is not known.
  private func undetermined(_ column: Int) -> String? {
    guard !(model.judges[column].threshold?.tiers.isEmpty ?? true) else { return nil }
    let open = rows.filter { model.status(column: column, row: $0).isOpen }
    return open.isEmpty ? nil : words.notKnown(phrases.regionCount(open.count, level: level))
  }

  /// Who has moved furthest since the period before.
  private func movers(_ column: Int) -> String? {
    let earlier = dataset.timeline.neighbour(dataset.timeline.last(before: snapshot.period))
    guard let then = earlier.period else { return nil }
    let texts = texts(column)
    let changes = rows.compactMap { row -> (row: Int, change: Double)? in
      let change = Change(column: column, row: row, from: earlier, to: snapshot, catalogue: dataset.catalogue)
      guard case .difference(let value, _) = change, !texts.isZero(value) else { return nil }
      // What reads alike stands in the order of the table.
      return (row, texts.shown(value))
    }
    let rising = changes.filter { $0.change > 0 }.sorted { ($1.change, $0.row) < ($0.change, $1.row) }
    let falling = changes.filter { $0.change < 0 }.sorted { ($0.change, $0.row) < ($1.change, $1.row) }
    guard !rising.isEmpty || !falling.isEmpty else { return nil }
    return words.movers(
      since: phrases.title(of: then), rising: rising.isEmpty ? nil : moved(rising, column),
      falling: falling.isEmpty ? nil : moved(falling, column))
  }

  private func moved(_ changes: [(row: Int, change: Double)], _ column: Int) -> String {
    let few = changes.prefix(BriefingWriter.places)
    return words.list(
      few.map { name($0.row) + phrases.bracketed(texts(column).difference($0.change)) }, of: few.count, level: level)
  }
}

extension Status {
  /// Whether it cannot be told what the value is, be it for a bound or for want of a value.
  var isOpen: Bool {
    switch self {
    case .undetermined, .pending, .missing, .unknown: true
    case .tier, .commended, .normal, .unjudged: false
    }
  }

  /// Whether it is the worst of tiers.
  var isCritical: Bool { if case .tier(_, .critical, _) = self { true } else { false } }
}
