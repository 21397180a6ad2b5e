import TongbaoCore
import TongbaoExchange

/// What greets: headline values of each domain with how many regions need attention, who they are, and what has moved.
struct SeenOverview {
  private let frame: SeenFrame
  private let overview: OverviewModel

  init?(_ frame: SeenFrame) {
    guard let overview = frame.state.derived.overview else { return nil }
    self.frame = frame
    self.overview = overview
  }

  var report: Report {
    var content = SeenFrame.Content(name: [frame.phrases.overview], view: "overview")
    content.columns = columns
    content.rows = overview.cards.flatMap(rows)
    content.facts = SeenScope(frame).facts
    content.particulars = SeenScope(frame).particulars.filter { $0.label != frame.phrases.exportWords.filter }
    content.parts = [attention] + movers
    content.hasMarks = false
    return frame.report(content)
  }

  private var columns: [Report.Column] {
    func text(_ id: String, _ title: String = "") -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: !title.isEmpty)
    }
    let words = frame.phrases.statistics
    return [
      text("domain"), text("title", frame.phrases.exportWords.domain), text("indicator"),
      text("name", frame.phrases.regionColumns.indicator), text("unit", frame.phrases.unitHeader),
      Report.Column(id: "value", title: frame.roster.head.label(in: frame.language)),
      Report.Column(id: "change", title: frame.phrases.regionColumns.change),
      Report.Column(id: "attention", title: words.attention, look: .init(decimals: 0)),
      text("flow", frame.phrases.exportWords.flow),
    ]
  }

  /// A row for each headline value; the counts of the domain stand in its first.
  private func rows(_ card: OverviewModel.Card) -> [[Report.Cell]] {
    let domain = frame.catalogue.domains[card.domain]
    let title = frame.state.label(domain.name, id: domain.id)
    let flow = card.flow.map {
      frame.phrases.attentionFlow(new: $0.new.count, still: $0.still.count, recovered: $0.recovered.count)
    }
    let counts = [Report.Cell(card.count), Report.Cell(flow ?? "")]
    let base = ChangeBase(
      frame.state.comparison, of: card.columns, in: frame.snapshot.period, timeline: frame.dataset.timeline)
    let values = card.columns.map { column -> [Report.Cell] in
      let texts = frame.texts(column, threshold: frame.model.judges[column].threshold)
      let change = Change(
        column: column, row: 0, from: base.neighbour(column: column, row: 0), to: frame.snapshot,
        catalogue: frame.catalogue)
      return [
        Report.Cell(frame.catalogue.name(ofColumn: column)),
        Report.Cell(frame.name(column), .both(frame.dataset.name(ofColumn: column))),
        Report.Cell(frame.unit(column), .text(texts.indicator.unit.id)),
        Report.Cell(frame.snapshot.observation(column: column, row: 0), .unjudged, texts), Report.Cell(change, texts),
      ]
    }
    let nothing = [Report.Cell](repeating: Report.Cell("", .nothing), count: 5)
    return (values.isEmpty ? [nothing] : values).enumerated().map { index, cells in
      let tail = index == 0 ? counts : [Report.Cell("", .nothing), Report.Cell("", .nothing)]
      return [Report.Cell(domain.id), Report.Cell(index == 0 ? title : "", .both(domain.name))] + cells + tail
    }
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

  private var movers: [Report.Part] {
    let all = Array(overview.better.prefix(5)) + overview.worse.prefix(5)
    let lines = all.map { mover in
      let texts = frame.texts(mover.column, threshold: nil)
      return frame.roster[mover.row].label(in: frame.language) + " " + frame.name(mover.column) + frame.phrases.colon
        + texts.difference(mover.change)
    }
    return [
      Report.Part(
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
    ]
  }
}
