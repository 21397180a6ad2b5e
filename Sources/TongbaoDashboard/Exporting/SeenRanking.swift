import TerminalCanvas
import TongbaoCore
import TongbaoExchange

/// An indicator over all regions, best first: the ranking with its bars, or the map with its tiles.
struct SeenRanking {
  private let frame: SeenFrame
  private let painter: RankingPainter

  init?(_ frame: SeenFrame) {
    guard let painter = RankingPainter(frame.state) else { return nil }
    self.frame = frame
    self.painter = painter
  }

  private var column: Int { painter.column }
  private var judge: Judge { frame.model.judges[column] }
  private var texts: CellText { frame.texts(column, threshold: judge.threshold) }

  var report: Report {
    let indicator = frame.dataset.indicator(ofColumn: column)
    let rows = painter.ranking.rows
    let isMap = frame.state.shownFace == .map
    var content = SeenFrame.Content(name: [frame.named(column)], view: isMap ? "map" : "ranking")
    content.columns = columns(indicator)
    let subtotal = painter.table.subtotals == nil ? [] : [subtotalCells]
    content.rows = [row(0)] + subtotal + rows.map(row)
    content.headRows = 1 + subtotal.count
    content.facts = [("indicator", .text(frame.catalogue.name(ofColumn: column)))] + scope.facts
    content.particulars = scope.particulars
    content.notes = isMap ? [] : scope.notes
    content.thresholds = frame.thresholds([column])
    content.pictures = [isMap ? map : bars(rows)]
    return frame.report(content)
  }

  private var base: ChangeBase {
    ChangeBase(frame.state.comparison, of: [column], in: frame.snapshot.period, timeline: frame.dataset.timeline)
  }

  private var scope: SeenScope { SeenScope(frame, base: base) }

  private func columns(_ indicator: Indicator) -> [Report.Column] {
    let words = ReportWording(frame.phrases, catalogue: frame.catalogue)
    let look = Report.NumberLook(of: indicator, in: frame.language)
    return frame.nameColumns + [
      Report.Column(id: "rank", title: frame.phrases.regionColumns.rank, look: .init(decimals: 0)),
      Report.Column(
        id: "places_won", title: frame.phrases.exportWords.rankChange, look: .init(decimals: 0, isSigned: true)),
      Report.Column(
        id: indicator.id, title: frame.header(indicator), limits: words.limits(judge.threshold, of: indicator),
        about: Report.Column.about(indicator, judge.threshold, group: nil), look: look,
        rules: ThresholdRules(judge, indicator, shown: [indicator.id]).rules),
      Report.Column(
        id: indicator.id + ".change",
        title: frame.state.comparison == .lastYear
          ? frame.phrases.regionColumns.yearChange : frame.phrases.regionColumns.change,
        look: Report.NumberLook(of: indicator, in: frame.language, isSigned: true)),
    ]
  }

  private func row(_ row: Int) -> [Report.Cell] {
    let rank = RowRank(
      column: column, row: row, in: frame.model, better: frame.dataset.indicator(ofColumn: column).better)
    let earlier = base.neighbour(column: column, row: row)
    let change = Change(column: column, row: row, from: earlier, to: frame.snapshot, catalogue: frame.catalogue)
    var changed = Report.Cell(change, texts)
    if base.isMarked(earlier), !changed.text.isEmpty { changed.text += ChangeBase.mark }
    return frame.nameCells(row) + [
      Report.Cell(rank), movement(row),
      Report.Cell(frame.snapshot.observation(column: column, row: row), status(row), texts),
      changed,
    ]
  }

  /// Places won since the period that is compared with; those lost are negative.
  private func movement(_ row: Int) -> Report.Cell {
    guard row != 0 else { return Report.Cell("", .nothing) }
    var cell = Report.Cell(painter.movement(row), painter.won(row).map { .number(Double($0)) } ?? .nothing)
    cell.look = Report.NumberLook(decimals: 0, isSigned: true)
    return cell
  }

  /// What the values of the group come to.
  private var subtotalCells: [Report.Cell] {
    let subtotal = SeenSubtotal(frame: frame, table: painter.table)
    let nothing = Report.Cell("", .nothing)
    return subtotal.names + [
      nothing, nothing, subtotal.total(painter.position), subtotal.change(painter.position, from: base),
    ]
  }

  private func status(_ row: Int) -> Status {
    row == 0 && !frame.snapshot.isOfHeadAlone ? .unjudged : judge.status(row: row)
  }

  private func value(_ row: Int) -> String {
    status(row).marked(texts.text(frame.snapshot.observation(column: column, row: row)))
  }

  // MARK: Pictures

  private func bars(_ rows: [Int]) -> ReportPicture {
    let indicator = frame.dataset.indicator(ofColumn: column)
    let heads = indicator.sharesScaleWithHead ? [0] : []
    let bars = (heads + rows).map { row in
      ReportPicture.Bars.Bar(
        label: frame.roster[row].label(in: frame.language), value: value(row),
        extent: ReportPicture.Extent(
          judge.extent(frame.snapshot.observation(column: column, row: row), row: row)), status: status(row))
    }
    let ticks = painter.ranking.ticks.map { tick in
      let isLimit = tick.scalar != "┊"
      let name = isLimit ? frame.phrases.threshold : frame.roster.head.label(in: frame.language)
      return ReportPicture.Tick(tick.value, name + " " + texts.number(tick.value), isLimit: isLimit)
    }
    return .bars(
      ReportPicture.Bars(title: frame.named(column), bars: bars, scale: painter.ranking.scale, ticks: ticks))
  }

  private var map: ReportPicture {
    let isFifths = frame.state.shading == .fifths
    let tiles = frame.roster.memberRows.compactMap { row -> ReportPicture.Tiles.Tile? in
      guard let place = frame.roster[row].tile else { return nil }
      let observation = frame.snapshot.observation(column: column, row: row)
      let fifth = isFifths ? painter.ranking.fifths.fifth(of: observation) : nil
      let number = fifth.map { SeenRanking.fifths[$0] + " " } ?? ""
      let isShown = frame.roster[row].reports && (painter.ranking.rows.contains(row))
      let value = isShown ? (isFifths ? number + texts.text(observation) : value(row)) : "—"
      return ReportPicture.Tiles.Tile(
        row: place.row, column: place.column, name: frame.roster[row].label(in: frame.language), value: value,
        status: isShown ? status(row) : .unjudged, fifth: isShown ? fifth : nil)
    }
    let legend = isFifths ? frame.phrases.exportFifths(worst: SeenRanking.fifths[0], best: SeenRanking.fifths[4]) : ""
    return .tiles(ReportPicture.Tiles(title: frame.named(column), tiles: tiles, legend: legend))
  }

  /// The numbers of fifths, worst first, which nobody reads as digits of what follows.
  private static let fifths = ["①", "②", "③", "④", "⑤"]
}

extension Report.Cell {
  /// A rank; one that bounds leave open is an interval in the notation of snapshot files.
  init(_ rank: RowRank?) {
    guard let rank else {
      self.init("", .nothing)
      return
    }
    let value: Value =
      rank.ranks.count == 1
      ? .number(Double(rank.ranks.lowerBound)) : .text("[\(rank.ranks.lowerBound),\(rank.ranks.upperBound)]")
    self.init(rank.text, value)
    look = Report.NumberLook(decimals: 0)
  }
}

extension ReportPicture.Extent {
  /// What has a place on a scale; nil for what has none.
  init?(_ extent: Extent) {
    switch extent {
    case .nothing: return nil
    case .value(let value): self.init(value)
    case .between(let lower, let upper): self.init(lower, upper)
    }
  }
}
