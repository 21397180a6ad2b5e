import TerminalCanvas
import TongbaoCore

/// The texts of the overview.
struct OverviewPainter {
  let state: State
  let dataset: Dataset
  let model: PeriodModel
  let overview: OverviewModel
  /// The item under the cursor.
  let current: OverviewItem?
  /// What the head's values are compared with.
  private let base: ChangeBase

  /// Nil where the period is not there.
  init?(_ state: State) {
    guard let dataset = state.dataset, let model = state.derived.period, let overview = state.derived.overview else {
      return nil
    }
    self.state = state
    self.dataset = dataset
    self.model = model
    self.overview = overview
    current = state.currentItem
    base = ChangeBase(
      state.comparison, of: overview.cards.flatMap(\.columns), rows: 0..<1, in: model.basis.period,
      timeline: dataset.timeline)
  }

  private func texts(_ column: Int) -> CellText {
    CellText(
      indicator: dataset.indicator(ofColumn: column), phrases: state.phrases, catalogue: dataset.catalogue,
      glyphs: state.glyphs)
  }

  private var names: IndicatorNames { IndicatorNames(state: state, dataset: dataset) }

  // MARK: Cards

  func name(of card: OverviewModel.Card) -> String {
    let domain = dataset.catalogue.domains[card.domain]
    return state.label(domain.name, id: domain.id)
  }

  /// How many regions need attention.
  func countText(_ card: OverviewModel.Card) -> String {
    guard card.count > 0 else { return "" }
    guard dataset.catalogue.domains[card.domain].rows == nil else { return "! \(card.count)" }
    return "! " + state.phrases.regionCount(card.count, level: dataset.catalogue.level)
  }

  /// Who is new, still there and gone.
  func flowText(_ card: OverviewModel.Card) -> String {
    guard let flow = card.flow else { return overview.isPending ? state.phrases.pending : "" }
    guard !flow.new.isEmpty || !flow.still.isEmpty || !flow.recovered.isEmpty else { return "" }
    return state.phrases.attentionFlow(new: flow.new.count, still: flow.still.count, recovered: flow.recovered.count)
  }

  func short(_ column: Int) -> String { names.short(dataset.indicator(ofColumn: column)) }

  /// The head's value with its unit.
  func value(_ column: Int) -> String {
    let observation = model.snapshot.observation(column: column, row: 0)
    let texts = texts(column)
    switch observation {
    case .number(let value): return texts.numberWithUnit(value)
    case .approximate(let value): return state.phrases.approximate(texts.numberWithUnit(value))
    case .bound, .missing, .unknown: return texts.text(observation)
    }
  }

  /// The head's change since the period that is compared with.
  func change(_ column: Int) -> String {
    let then = base.neighbour(column: column, row: 0)
    let change = Change(column: column, row: 0, from: then, to: model.snapshot, catalogue: dataset.catalogue)
    let texts = texts(column)
    switch change {
    case .difference(let value, _), .ofLead(let value):
      return (texts.isZero(value) ? "=" : (value > 0 ? "↑" : "↓") + texts.number(value.magnitude))
        + (base.isMarked(then) ? ChangeBase.mark : "")
    case .pending: return state.phrases.pending
    case .redefined: return state.phrases.redefinedShort
    case .undetermined, .none: return ""
    }
  }

  /// Name and value in one, for cards of one line: the value alone where there is no room for both, and nothing in part.
  func brief(_ column: Int, columns: Int) -> String {
    let forms = [short(column) + " " + value(column), value(column)]
    return forms.first { TextLayout.width($0, glyphs: state.glyphs) <= columns } ?? ""
  }

  func bullet(_ column: Int) -> BulletBar {
    let pace = Pace.value(
      of: dataset.indicator(ofColumn: column), column: column, in: model.snapshot, row: 0, catalogue: dataset.catalogue)
    let ink = lead(column).ink
    return BulletBar(
      value: model.snapshot.observation(column: column, row: 0).number, pace: pace,
      style: Style(ink == .dim ? .accent : ink))
  }

  /// How far a completion rate lies ahead of its pace or behind it.
  func lead(_ column: Int) -> (text: String, ink: Ink) {
    guard let lead = Pace.lead(column: column, row: 0, in: model.snapshot, catalogue: dataset.catalogue) else {
      return ("", .dim)
    }
    let indicator = dataset.indicator(ofColumn: column)
    let isGood = indicator.better == .lower ? lead <= 0 : lead >= 0
    return (
      state.phrases.lead(indicator.leadText(lead.magnitude, state.phrases), ahead: lead >= 0),
      isGood ? .dim : .attention
    )
  }

  /// How many periods the course of a value shows.
  static let courseLength = 12

  var history: History {
    History(upTo: model.basis.period, count: OverviewPainter.courseLength, timeline: dataset.timeline)
  }

  func courseTitle(_ column: Int, columns: Int) -> String {
    let header = state.phrases.sparkHeader(count: OverviewPainter.courseLength, kind: dataset.catalogue.every)
    let forms = [short(column) + state.phrases.clauseSeparator + header, short(column), header]
    return forms.first { TextLayout.width($0, glyphs: state.glyphs) <= columns } ?? short(column)
  }

  // MARK: Regions and movers

  func name(ofRow row: Int) -> String { state.markedLabel(row) }

  var nameWidth: Int { (state.derived.table?.labels.width ?? 8) + (state.derived.table?.hasMarks == true ? 1 : 0) }

  /// How many values more or fewer than in the period before.
  func changeText(_ entry: OverviewModel.Region) -> String {
    guard let before = entry.before else { return overview.isPending ? state.phrases.pending : "" }
    return entry.count == before ? "=" : (entry.count > before ? "↑" : "↓") + "\(abs(entry.count - before))"
  }

  func name(of task: Milestone) -> String { state.label(task.task, id: task.id) }

  func placed(_ column: Int) -> String { names.placed(dataset.indicator(ofColumn: column)) }

  func moverText(_ mover: Mover) -> String {
    (mover.change > 0 ? "↑" : "↓") + texts(mover.column).difference(mover.change.magnitude, signed: false)
  }
}

extension State {
  /// What the footer says on screens whose cursor stands on no cell; nothing on others.
  /// It has several forms, from long to short.
  var screenSentences: [String] {
    switch screen {
    case .board: boardSentence.map { [$0] } ?? []
    case .overview: overviewSentences
    case .bulletin: bulletinSentence.map { [$0] } ?? []
    case .table, .region, .alerts, .contrast, .trend: []
    }
  }

  /// What the footer says of an item of the overview that is no cell, from long to short; nothing elsewhere.
  private var overviewSentences: [String] {
    guard screen == .overview, let painter = OverviewPainter(self) else { return [] }
    switch painter.current {
    case .domain(let index):
      guard let card = painter.overview.cards.first(where: { $0.domain == index }) else { return [] }
      let name = painter.name(of: card)
      let count = card.count > 0 ? phrases.regionCount(card.count, level: painter.dataset.catalogue.level) : ""
      return [
        phrases.domainSentence(name, count: count, flow: painter.flowText(card)),
        phrases.domainSentence(name, count: count, flow: ""),
        [name, painter.countText(card)].joined(separator: phrases.clauseSeparator),
      ]
    case .region(let row):
      guard let entry = painter.overview.regions.first(where: { $0.row == row }) else { return [] }
      return [entry.before, nil].map { phrases.regionSentence(rowLabel(row), count: entry.count, before: $0) }
    case .task(let id):
      guard let entry = urgentTasks.first(where: { $0.task.id == id }) else { return [] }
      let due = entry.task.due.map { [$0.description] } ?? []
      let parts = [painter.name(of: entry.task)] + due + [phrases.taskCounts(entry.counts).first ?? ""]
      return [parts.joined(separator: phrases.clauseSeparator)]
    case .value, .mover, nil: return []
    }
  }
}
