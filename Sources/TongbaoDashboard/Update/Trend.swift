import TongbaoCore

/// The trend over the whole screen: opening it, moving in it, and giving back what it covered.
extension State {
  /// Opens the trend of what is under the cursor, or closes it: what lies below it has stayed as it was.
  mutating func turnTrend() {
    if trend != nil { return trend = nil }
    guard let place = trendPlace else { return say { $0.noIndicatorHere } }
    trend = TrendState(row: place.row, column: place.column)
  }

  /// The indicator and the region that the screen is about. On the overview a domain stands for its first value of the
  /// nation, and a region for the first of its values that needs attention.
  private var trendPlace: (row: Int, column: Int)? {
    if let column = currentColumn { return (currentRow, column) }
    guard isOverview, let catalogue = dataset?.catalogue else { return nil }
    switch currentItem {
    case .domain(let index):
      return derived.overview?.cards.first { $0.domain == index }?.columns.first.map { (0, $0) }
    case .region(let row):
      let urgent = catalogue.indicators.indices.first {
        derived.period?.status(column: $0, row: row).needsAttention == true
      }
      return urgent.map { (row, $0) }
    case .value, .mover, .task, nil: return nil
    }
  }

  /// The trend on the screen, worked out; nil where none is open.
  var trendModel: TrendModel? {
    guard let trend, let dataset, let period, dataset.catalogue.columns.indices.contains(trend.column) else {
      return nil
    }
    let window = TrendWindow(
      trendSpan.count(of: dataset.catalogue.every), showing: period, timeline: dataset.timeline)
    let question = TrendModel.Question(
      column: trend.column, row: trend.row, rows: trendRows(trend), hasLastYear: true,
      peers: derived.period?.peers ?? [], judgesHead: derived.period?.judgesHead == true)
    return TrendModel(question, window: window, shown: period, dataset: dataset)
  }

  /// The rows of the lines: the marked regions, and after them the trend's own where it is not one of them. Where there
  /// are more than a chart holds, the last are left out.
  private func trendRows(_ trend: TrendState) -> [Int] {
    let marked = Array(markedRows.prefix(State.mostLines))
    if marked.contains(trend.row) { return marked }
    return marked.prefix(State.mostLines - 1) + [trend.row]
  }

  /// How many regions a chart holds.
  static let mostLines = 6

  /// Pins the line of the trend's region, or takes it away.
  mutating func pin() {
    guard let trend, let region = dataset?.roster[trend.row] else { return }
    guard trend.row != 0 else { return say { $0.headIsNotPinned(region.label(in: $0.language)) } }
    let isMarked = marked.contains(region.code)
    guard isMarked || markedRows.count < State.mostLines else { return say { $0.tooManyLines(State.mostLines) } }
    toggleMark(region.code)
    let name = Wording(zh: region.label(in: .zh), en: region.label(in: .en))
    say { $0.pinned(name[$0.language], isPinned: !isMarked) }
  }

  /// The next span that shows something else.
  mutating func turnSpan() {
    guard let dataset else { return }
    let files = dataset.timeline.periods.count
    let choices = TrendSpan.choices(dataset.catalogue.every, files: files)
    guard choices.count > 1 else { return say { $0.allShown(files, kind: dataset.catalogue.every) } }
    let position = choices.firstIndex(of: trendSpan) ?? choices.count - 1
    trendSpan = choices[(position + 1) % choices.count]
  }

  /// The next or the previous indicator of the domain's table.
  mutating func turnIndicator(by step: Int) {
    guard let trend, let catalogue = dataset?.catalogue, catalogue.columns.indices.contains(trend.column) else {
      return
    }
    let key = catalogue.columns[trend.column]
    let columns = catalogue.indicators(inDomain: catalogue.indicators[key.indicator].domain)
    guard !columns.isEmpty else { return }
    // A segment or an indicator outside the table stands beside its indicator, or before the first.
    let target = columns.firstIndex(of: key.indicator).map { $0 + step } ?? 0
    self.trend?.column = columns[min(max(0, target), columns.count - 1)]
  }

  /// Up and down go from region to region, left and right from period to period.
  mutating func moveInTrend(_ command: Command) {
    switch command {
    case .moveLeft: moveReading { $0 - 1 }
    case .moveRight: moveReading { $0 + 1 }
    case .firstColumn: moveReading { _ in 0 }
    case .lastColumn: moveReading { _ in .max }
    default:
      let rows = cursorRows
      let position = (rows.firstIndex(of: currentRow) ?? 0) + command.step(page: 10, count: rows.count)
      trend?.row = rows[min(max(0, position), rows.count - 1)]
    }
  }

  /// Moves the line at which values are read off.
  private mutating func moveReading(_ move: (Int) -> Int) {
    guard let model = trendModel, let index = readingIndex(model) else { return }
    let stops = model.stops
    let position = stops.lastIndex { $0 <= index } ?? 0
    guard !stops.isEmpty else { return }
    read(model.window.periods[stops[min(max(0, move(position)), stops.count - 1)]])
  }

  /// Reads off a period; that of the screen is followed from then on.
  mutating func read(_ period: Period) { trend?.cursor = period == self.period ? nil : period }

  /// Where the values are read off: at the nearest period on the chart.
  func readingIndex(_ model: TrendModel) -> Int? {
    guard let wanted = trend?.cursor ?? period, let last = model.window.periods.indices.last else { return nil }
    return model.window.periods.lastIndex { $0 <= wanted } ?? (wanted < model.window.periods[0] ? 0 : last)
  }

  /// Makes the period that is read off the one on the screen, where it has a file.
  mutating func showReading() {
    guard let wanted = trend?.cursor else { return }
    guard dataset?.timeline[wanted] != nil else { return say { $0.noData(for: wanted) } }
    period = wanted
    trend?.cursor = nil
  }

  /// In a trend, the first indicator of another domain.
  mutating func moveTrend(toDomain index: Int) {
    guard let catalogue = dataset?.catalogue, catalogue.domains.indices.contains(index) else { return }
    let columns = catalogue.indicators(inDomain: catalogue.domains[index].id)
    guard let first = columns.first else { return }
    let position = table.views[index]?.column ?? 0
    trend?.column = columns.indices.contains(position) ? columns[position] : first
  }

  /// Keeps the trend on what exists.
  mutating func settleTrend() {
    guard let trend, let dataset else { return self.trend = nil }
    if !dataset.roster.regions.indices.contains(trend.row) || !dataset.catalogue.columns.indices.contains(trend.column)
    {
      self.trend = nil
    }
  }
}
