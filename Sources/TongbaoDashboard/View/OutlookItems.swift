import TerminalCanvas
import TongbaoCore

/// Where a completion rate of one region is going: the ideas of its pace side by side, its rate, the year's end; of other indicators how long
/// they have needed attention and when they will.
struct OutlookItems {
  let dataset: Dataset
  let model: PeriodModel
  let column: Int
  let row: Int
  let phrases: any Phrases

  private var indicator: Indicator { dataset.indicator(ofColumn: column) }
  private var kind: Period.Kind { model.snapshot.period.kind }
  private var words: OutlookWords { phrases.outlookItems }

  /// A line for each figure; none where nothing can be said.
  var items: [SelectionList.Item] {
    guard model.judges.indices.contains(column), !PaceMeasure.all(of: indicator).isEmpty else { return [] }
    return paces + going + course
  }

  private func item(_ name: String, _ value: String, _ ink: Ink = .text) -> SelectionList.Item {
    SelectionList.Item(name, detail: value, style: Style(ink))
  }

  /// What the value should have reached by each idea of pace, and how far it is from that.
  private var paces: [SelectionList.Item] {
    let value = model.snapshot.observation(column: column, row: row).number
    return PaceShape.allCases.compactMap { shape in
      let pace = shape.value(
        column: column, row: row, period: model.snapshot.period, timeline: dataset.timeline,
        catalogue: dataset.catalogue)
      guard let pace else { return nil }
      let lead = value.map { phrases.bracketed(phrases.points($0 - pace, indicator, signed: true) + "PP") } ?? ""
      return item(phrases.paceName(shape), phrases.points(pace, indicator) + "%" + lead)
    }
  }

  private var going: [SelectionList.Item] {
    let previous = dataset.timeline.neighbour(model.snapshot.period.previous)
    guard !previous.isPending || model.snapshot.period.beginsYear,
      let outlook = Outlook(
        column: column, row: row, snapshot: model.snapshot, previous: previous, catalogue: dataset.catalogue),
      outlook.remaining > 0
    else { return [] }
    let needed = outlook.needed ?? 0
    let isUpwards = indicator.better != .lower
    let target =
      needed > 0
      ? item(words.needed, phrases.points(needed, indicator) + "PP", needed > outlook.rate ? .caution : .text)
      : SelectionList.Item(words.reached)
    return [
      item(outlook.isMean ? words.mean : words.rate, phrases.points(outlook.rate, indicator, signed: true) + "PP"),
      item(words.end, phrases.points(outlook.end, indicator) + "%"),
    ] + (isUpwards ? [target] : [])
  }

  private var course: [SelectionList.Item] {
    let outlook = ColumnOutlook(
      column: column, judge: model.judges[column], snapshot: model.snapshot, timeline: dataset.timeline,
      catalogue: dataset.catalogue, peers: model.peers)
    let pairs: [(String, PaceMeasure, Ink)] = [(words.streak, .streak, .attention), (words.breach, .breach, .caution)]
    return pairs.compactMap { name, measure, ink in
      guard case .number(let count) = outlook.value(measure, row: row), count > 0 else { return nil }
      return item(name, phrases.periods(Int(count), kind: kind), ink)
    }
  }
}

extension RegionPainter {
  /// Where the indicator under the cursor is going.
  func outlookItems(_ column: Int) -> [SelectionList.Item] {
    OutlookItems(dataset: dataset, model: model, column: column, row: row, phrases: state.phrases).items
  }
}

extension Picture {
  /// Where an indicator is going, at the foot of a panel that has room for a trend above it.
  mutating func drawOutlook(_ column: Int, _ painter: RegionPainter, in rest: inout Rect) {
    let items = painter.outlookItems(column)
    guard !items.isEmpty, rest.size.rows >= items.count + 12 else { return }
    var place = rest.takeBottom(items.count + 2)
    let title = place.takeTop(1)
    frame.write(
      painter.state.phrases.outlookItems.title, at: title.origin, style: Style(.accent), width: title.size.columns)
    for (index, item) in items.enumerated() {
      let line = place.row(index)
      frame.write(item.text, at: line.origin, style: Style(.dim), width: line.size.columns)
      frame.write(item.detail, at: line.origin, style: item.style, width: line.size.columns, align: .right)
    }
  }
}
