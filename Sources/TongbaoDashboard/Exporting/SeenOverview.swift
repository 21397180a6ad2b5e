import TongbaoCore
import TongbaoExchange

/// What greets: headline values of each domain with how many regions need attention, who they are, and what has moved.
struct SeenOverview {
  private let frame: SeenFrame
  private let overview: OverviewModel
  /// What the head's values are compared with.
  private let base: ChangeBase

  init?(_ frame: SeenFrame) {
    guard let overview = frame.state.derived.overview else { return nil }
    self.frame = frame
    self.overview = overview
    base = ChangeBase(
      frame.state.comparison, of: overview.cards.flatMap(\.columns), rows: 0..<1, in: frame.snapshot.period,
      timeline: frame.dataset.timeline)
  }

  var report: Report {
    var content = SeenFrame.Content(name: [frame.phrases.overview], view: "overview")
    content.columns = columns
    content.rows = overview.cards.flatMap(rows)
    let scope = SeenScope(frame, base: base)
    content.facts = scope.facts
    content.particulars = scope.particulars.filter { $0.label != frame.phrases.exportWords.filter }
    content.parts = [attention, movers, tasks]
    content.hasMarks = false
    return frame.report(content)
  }

  private var columns: [Report.Column] {
    func text(_ id: String, _ title: String = "") -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: !title.isEmpty)
    }
    let words = frame.phrases.exportWords
    let attention = frame.phrases.statistics.attention
    let lead = frame.phrases.measure(.lead, kind: frame.snapshot.period.kind)
    var look = Report.NumberLook(decimals: 1, isSigned: true)
    look.unit = lead.unit
    func count(_ id: String, _ title: String) -> Report.Column {
      Report.Column(id: id, title: title, look: .init(decimals: 0))
    }
    return [
      text("domain"), text("title", words.domain), text("indicator"),
      text("name", frame.phrases.regionColumns.indicator), text("unit", frame.phrases.unitHeader),
      Report.Column(id: "value", title: frame.roster.head.label(in: frame.language)),
      Report.Column(id: "change", title: frame.phrases.regionColumns.change),
      Report.Column(id: "lead", title: lead.name + " " + lead.unit, look: look),
      count("attention", attention.prefix(1).uppercased() + attention.dropFirst()), count("new", words.new),
      count("still", words.still), count("recovered", words.recovered),
    ]
  }

  /// A row for each headline value; the counts of the domain stand in its first.
  private func rows(_ card: OverviewModel.Card) -> [[Report.Cell]] {
    let domain = frame.catalogue.domains[card.domain]
    let title = frame.state.label(domain.name, id: domain.id)
    let values = card.columns.isEmpty ? [nothingKnown] : card.columns.map(cells)
    return values.enumerated().map { index, cells in
      [Report.Cell(domain.id), Report.Cell(index == 0 ? title : "", .both(domain.name))] + cells
        + (index == 0 ? counts(card) : SeenOverview.blank(4))
    }
  }

  private static func blank(_ count: Int) -> [Report.Cell] {
    [Report.Cell](repeating: Report.Cell("", .nothing), count: count)
  }

  /// That nothing is known of a domain.
  private var nothingKnown: [Report.Cell] {
    SeenOverview.blank(1) + [Report.Cell(frame.phrases.nothingKnown, .nothing)] + SeenOverview.blank(4)
  }

  /// How many regions need attention, and since when; of a domain without figures nothing is known, which is not 0.
  private func counts(_ card: OverviewModel.Card) -> [Report.Cell] {
    if card.columns.isEmpty && card.count == 0 { return SeenOverview.blank(4) }
    guard let flow = card.flow else {
      let text = overview.isPending ? frame.phrases.pending : ""
      return [Report.Cell(card.count), Report.Cell(text, .nothing)] + SeenOverview.blank(2)
    }
    return [card.count, flow.new.count, flow.still.count, flow.recovered.count].map { Report.Cell($0) }
  }

  /// A headline value: what it is, its change, and its lead over the pace.
  private func cells(_ column: Int) -> [Report.Cell] {
    let texts = frame.texts(column, threshold: frame.model.judges[column].threshold)
    let earlier = base.neighbour(column: column, row: 0)
    let change = Change(column: column, row: 0, from: earlier, to: frame.snapshot, catalogue: frame.catalogue)
    var changed = Report.Cell(change, texts)
    if base.isMarked(earlier), !changed.text.isEmpty { changed.text += ChangeBase.mark }
    return [
      Report.Cell(frame.catalogue.name(ofColumn: column)),
      Report.Cell(frame.name(column), .both(frame.dataset.name(ofColumn: column))),
      Report.Cell(frame.unit(column), .text(texts.indicator.unit.id)),
      Report.Cell(frame.snapshot.observation(column: column, row: 0), .unjudged, texts), changed,
      lead(column, texts.indicator),
    ]
  }

  private func lead(_ column: Int, _ indicator: Indicator) -> Report.Cell {
    guard let lead = Pace.lead(column: column, row: 0, in: frame.snapshot, catalogue: frame.catalogue) else {
      return Report.Cell("", .nothing)
    }
    let decimals = max(1, indicator.decimals)
    var cell = Report.Cell(
      frame.phrases.points(lead, indicator, signed: true), .number(lead.tidied(decimals: indicator.decimals)))
    cell.shown = Double(NumberText.fixed(lead, decimals: decimals))
    cell.look = Report.NumberLook(decimals: decimals, isSigned: true)
    return cell
  }

  /// What is to be done and is not done everywhere.
  private var tasks: Report.Part {
    let urgent = frame.state.urgentTasks
    return Report.Part(
      key: "tasks", title: frame.phrases.boardTitle,
      lines: urgent.map { entry in
        let due = entry.task.due.map { [frame.phrases.dueOn($0.description)] } ?? []
        let words = due + [frame.phrases.taskCounts(entry.counts).first ?? ""]
        return frame.state.label(entry.task.task, id: entry.task.id) + frame.phrases.colon
          + words.joined(separator: frame.phrases.clauseSeparator)
      },
      objects: urgent.map { entry in
        [
          ("task", .text(entry.task.id)), ("title", .both(entry.task.task)),
          ("due", entry.task.due.map { .text($0.description) } ?? .nothing),
          ("overdue", .number(Double(entry.counts.overdue))), ("open", .number(Double(entry.counts.open))),
          ("unknown", .number(Double(entry.counts.unknown))), ("done", .number(Double(entry.counts.done))),
        ]
      })
  }

  private var attention: Report.Part {
    Report.Part(
      key: "regions", title: frame.phrases.mostAttention,
      lines: overview.regions.map {
        frame.phrases.regionSentence(frame.roster[$0.row].label(in: frame.language), count: $0.count, before: $0.before)
      },
      objects: overview.regions.map {
        [
          ("code", .text(frame.roster[$0.row].code.description)), ("region", .both(frame.roster[$0.row].names)),
          ("attention", .number(Double($0.count))),
        ]
      })
  }

  private var movers: Report.Part {
    let all = Array(overview.better.prefix(5)) + overview.worse.prefix(5)
    let lines = all.map { mover in
      let texts = frame.texts(mover.column, threshold: nil)
      return frame.roster[mover.row].label(in: frame.language) + " " + frame.name(mover.column) + frame.phrases.colon
        + texts.difference(mover.change)
    }
    return Report.Part(
      key: "movers", title: frame.phrases.biggestMovers, lines: lines,
      objects: all.map { mover in
        [
          ("code", .text(frame.roster[mover.row].code.description)),
          ("indicator", .text(frame.catalogue.name(ofColumn: mover.column))),
          (
            "change", .number(mover.change.tidied(decimals: frame.dataset.indicator(ofColumn: mover.column).decimals))
          ),
        ]
      })
  }
}
