import TerminalCanvas
import TongbaoCore

/// What the lines of alerts say.
struct AlertPainter {
  let state: State
  let lines: AlertLines
  private let model: AlertsModel
  private let texts: [AlertTexts]
  private let names: [IndicatorNames]

  /// Nil while the period has not been read.
  init?(_ state: State) {
    guard let lines = state.alertLines, let model = state.derived.alerts else { return nil }
    self.state = state
    self.lines = lines
    self.model = model
    texts = model.parts.map {
      AlertTexts(
        $0.dataset, $0.model.snapshot, peers: $0.model.peers, phrases: state.phrases, glyphs: state.glyphs)
    }
    names = model.parts.map { IndicatorNames(state: state, dataset: $0.dataset) }
  }

  private var phrases: any Phrases { state.phrases }

  /// A line, ready to be drawn.
  struct Line {
    var mark: String
    var ink: Ink
    var isNew: Bool
    var texts: [AlertLayout.Part: String]
    var place: AlertsState.Place
  }

  /// How many alerts there are of which kind, from all of it to the least.
  var counts: [String] {
    let forms = phrases.alertCounts(lines.counts, isPending: model.isPending)
    guard let dataset = state.regionTable, lines.counts.standing > 0 else { return forms }
    let regions = phrases.alertRegions(
      phrases.regionCount(lines.regionCount, level: dataset.catalogue.level), values: lines.counts.standing)
    return forms.prefix(1).map { regions + phrases.colon + $0 } + forms
  }

  var grouping: String { phrases.alertGrouping(state.alertView.grouping) }

  func header(_ part: AlertLayout.Part) -> String {
    let words = phrases.alertColumns
    return switch part {
    case .region: words.region
    case .indicator: words.indicator
    case .value: words.value
    case .limit: words.limit
    case .gap: words.gap
    case .movement: words.movement
    case .change: words.change
    case .run: words.run
    case .since: words.since
    }
  }

  /// A group's name, and what stands beside it from long to short.
  func heading(_ index: Int) -> (name: String, details: [String]) {
    let (group, counts) = lines.groups[index]
    let forms = phrases.alertCounts(counts, isPending: model.isPending)
    switch group {
    case .severity(let severity):
      let name = severity == .critical ? phrases.critical : phrases.statistics.attention
      return (name.prefix(1).uppercased() + name.dropFirst(), [phrases.alertCount(counts.standing)])
    case .gone(let change): return (phrases.alertHeading(change), [phrases.alertCount(counts[change])])
    case .region(let part, let row): return (region(part, row), forms)
    case .domain(let domain):
      guard let own = state.regionTable?.catalogue.domains[domain] else { return ("", forms) }
      return (state.label(own.name, id: own.id), forms)
    case .owner(let owner): return (owner.map { lines.owners[$0] } ?? phrases.noOwner, forms)
    }
  }

  private func region(_ part: Int, _ row: Int) -> String {
    let roster = model.parts[part].dataset.roster
    return roster.regions.indices.contains(row) ? roster[row].label(in: state.shownLanguage) : ""
  }

  /// The line of an alert; nil where it has not been prepared.
  func line(_ index: Int, _ layout: AlertLayout) -> Line? {
    let entry = lines.entries[index]
    let alert = entry.alert
    guard let basis = state.derived.alertBases[.init(part: entry.part, column: alert.column)] else { return nil }
    let width = layout.slots.first { $0.part == .value }?.width ?? 9
    let cells = texts[entry.part].cells(alert, basis, columns: width)
    let nameWidth = layout.slots.first { $0.part == .indicator }?.width ?? 0
    return Line(
      mark: cells.mark, ink: alert.status.ink, isNew: alert.change == .new,
      texts: [
        .region: region(entry.part, alert.row), .indicator: name(entry.part, alert.column, nameWidth),
        .value: cells.value, .limit: cells.limit, .gap: cells.gap, .movement: cells.movement, .change: cells.change,
        .run: cells.run, .since: cells.since,
      ], place: .init(rows: model.parts[entry.part].rows, column: alert.column, row: alert.row))
  }

  /// All that is told of an alert, each under its header; nil where it has not been prepared.
  func pairs(_ index: Int) -> [(header: String, text: String)]? {
    guard lines.entries.indices.contains(index) else { return nil }
    let entry = lines.entries[index]
    let column = entry.alert.column
    guard let basis = state.derived.alertBases[.init(part: entry.part, column: column)] else { return nil }
    let cells = texts[entry.part].cells(entry.alert, basis)
    let unit = model.parts[entry.part].dataset.indicator(ofColumn: column).unit.presentation(in: state.shownLanguage)
    let name = names[entry.part].whole(column) + (unit.label.isEmpty ? "" : " " + unit.label)
    let own: [(AlertLayout.Part, String)] = [
      (.region, region(entry.part, entry.alert.row)), (.indicator, name), (.value, cells.value), (.limit, cells.limit),
      (.gap, cells.gap), (.movement, cells.movement), (.change, cells.change), (.run, cells.run),
      (.since, cells.since),
    ]
    return own.map { (header($0.0), $0.1) }
  }

  /// An indicator's name with its unit: the whole one where it fits, else the short one, with its domain's where that fits or
  /// is needed to tell it from others.
  private func name(_ part: Int, _ column: Int, _ width: Int) -> String {
    let indicator = model.parts[part].dataset.indicator(ofColumn: column)
    let names = names[part]
    let unit = indicator.unit.presentation(in: state.shownLanguage).label
    let suffix = unit.isEmpty ? "" : " " + unit
    let forms = [names.whole(column) + suffix, names.placed(indicator) + suffix, names.placed(indicator)]
    if let fitting = forms.first(where: { TextLayout.width($0, glyphs: state.glyphs) <= width }) { return fitting }
    return names.isUnmistakable(indicator) ? names.short(indicator) : names.placed(indicator)
  }
}

extension State {
  /// Why there is nothing on the screen of alerts.
  var alertNotice: String {
    if let period, let notice = notice(for: period) { return notice }
    return alertView.filter.isEmpty ? phrases.noAlerts : phrases.noAlertFound
  }
}
