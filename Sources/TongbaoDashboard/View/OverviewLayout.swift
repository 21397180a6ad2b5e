import TerminalCanvas
import TongbaoCore

/// Where the parts of the overview stand: cards of domains, and beside them who needs attention and what has moved.
struct OverviewLayout {
  /// An item and the cells that it takes.
  struct Place {
    var item: OverviewItem
    var rect: Rect
  }

  /// A domain's card.
  struct CardPlace {
    var card: OverviewModel.Card
    var rect: Rect
    /// How the head's values stand below the title.
    var lines: [Line]

    /// A line of a card.
    struct Line {
      var column: Int
      var rect: Rect
      var part: Part
    }

    /// What a line of a card shows of its indicator.
    enum Part {
      /// Name, value and change in one line.
      case whole
      /// The value against the pace and the target.
      case bullet
      /// The last periods.
      case course
    }
  }

  let cards: [CardPlace]
  /// The sections beside the cards, each with its title's place.
  let regions: (title: Rect, lines: [(entry: OverviewModel.Region, rect: Rect)])?
  let movers: (title: Rect, lines: [(mover: Mover, rect: Rect)])?
  let tasks: (title: Rect, lines: [(entry: UrgentTask, rect: Rect)])?
  /// Where nothing else stands.
  let area: Rect

  init(_ state: State) {
    let chrome = Chrome(size: state.size)
    area = Rect(
      column: 1, row: chrome.top, columns: max(0, state.size.columns - 2), rows: max(0, chrome.footerTop - chrome.top))
    guard let model = state.derived.overview else {
      (cards, regions, movers, tasks) = ([], nil, nil, nil)
      return
    }
    var rest = area
    let hasPanel = area.size.columns >= 70
    var panel = hasPanel ? rest.takeRight(min(46, max(30, area.size.columns / 3))) : rest.takeBottom(0)
    if hasPanel { _ = rest.takeRight(2) }
    cards = OverviewLayout.cards(model, state, in: rest)
    tasks = OverviewLayout.tasks(state.urgentTasks, &panel)
    let count = hasPanel ? max(0, panel.size.rows - 3) / 2 : 0
    let regionRows = min(model.regions.count, count)
    if regionRows > 0 {
      let title = panel.takeTop(1)
      regions = (title, model.regions.prefix(regionRows).map { ($0, panel.takeTop(1)) })
      _ = panel.takeTop(1)
    } else {
      regions = nil
    }
    movers = OverviewLayout.movers(model, &panel)
  }

  /// Tasks stand at the foot of the panel, where it is high enough for all.
  private static func tasks(
    _ urgent: [UrgentTask], _ panel: inout Rect
  ) -> (title: Rect, lines: [(entry: UrgentTask, rect: Rect)])? {
    let count = min(urgent.count, panel.size.rows / 5)
    guard count > 0 else { return nil }
    var rest = panel.takeBottom(count + 1)
    _ = panel.takeBottom(1)
    let title = rest.takeTop(1)
    return (title, urgent.prefix(count).map { ($0, rest.takeTop(1)) })
  }

  private static func movers(
    _ model: OverviewModel, _ panel: inout Rect
  ) -> (title: Rect, lines: [(mover: Mover, rect: Rect)])? {
    guard panel.size.rows >= 3, !model.better.isEmpty || !model.worse.isEmpty || model.isPending else { return nil }
    let title = panel.takeTop(1)
    let half = panel.size.rows / 2
    let worse = model.worse.prefix(max(half, panel.size.rows - model.better.count))
    let shown = model.better.prefix(panel.size.rows - worse.count) + worse
    return (title, shown.map { ($0, panel.takeTop(1)) })
  }

  /// Cards side by side where they have room, each as high as all can be.
  private static func cards(_ model: OverviewModel, _ state: State, in area: Rect) -> [CardPlace] {
    guard !model.cards.isEmpty, area.size.rows > 0 else { return [] }
    let columns = max(1, min(3, area.size.columns / 36))
    let rows = (model.cards.count + columns - 1) / columns
    let height = max(1, min(7, area.size.rows / rows))
    let width = (area.size.columns - (columns - 1) * 2) / columns
    let visible = area.size.rows / height
    let first = firstRow(model, state, columns: columns, rows: rows, visible: visible)
    return model.cards.enumerated().compactMap { index, card in
      let (row, column) = (index / columns - first, index % columns)
      guard row >= 0, row < visible else { return nil }
      let rect = Rect(
        column: area.minColumn + column * (width + 2), row: area.minRow + row * height, columns: width, rows: height)
      return CardPlace(card: card, rect: rect, lines: lines(card, state, in: rect))
    }
  }

  /// The first row of cards that is shown, so that the one under the cursor is seen.
  private static func firstRow(
    _ model: OverviewModel, _ state: State, columns: Int, rows: Int, visible: Int
  ) -> Int {
    let current = model.cards.firstIndex { card in
      switch state.overview.item {
      case .domain(let index): card.domain == index
      case .value(let column): card.columns.contains(column)
      case .region, .mover, .task, nil: false
      }
    }
    return max(0, min((current ?? 0) / columns - visible + 1, rows - visible))
  }

  /// The lines below a card's title, as many as fit with a blank one at the end where there is room.
  private static func lines(_ card: OverviewModel.Card, _ state: State, in rect: Rect) -> [CardPlace.Line] {
    guard let catalogue = state.dataset?.catalogue else { return [] }
    var room = rect
    _ = room.takeTop(1)
    if room.size.rows > 3 { _ = room.takeBottom(1) }
    var lines: [CardPlace.Line] = []
    for column in card.columns where room.size.rows > 0 {
      lines.append(.init(column: column, rect: room.takeTop(1), part: .whole))
      guard catalogue.indicators[column].pace != nil, room.size.rows > 0 else { continue }
      lines.append(.init(column: column, rect: room.takeTop(1), part: .bullet))
    }
    if let first = card.columns.first, room.size.rows > 0, state.hasCourse(first) {
      lines.append(.init(column: first, rect: room.takeTop(1), part: .course))
    }
    return lines
  }

  /// All that the cursor can stand on, in reading order.
  var places: [Place] {
    let ofCards = cards.flatMap { place in
      [Place(item: .domain(place.card.domain), rect: place.rect.row(0))]
        + place.lines.filter { $0.part == .whole }.map { Place(item: .value(column: $0.column), rect: $0.rect) }
    }
    let ofRegions = regions?.lines.map { Place(item: .region(row: $0.entry.row), rect: $0.rect) } ?? []
    let ofMovers = movers?.lines.map {
      Place(item: .mover(column: $0.mover.column, row: $0.mover.row), rect: $0.rect)
    }
    let ofTasks = tasks?.lines.map { Place(item: .task($0.entry.task.id), rect: $0.rect) } ?? []
    return ofCards + ofRegions + (ofMovers ?? []) + ofTasks
  }
}

extension State {
  /// Whether the head's value of a column is known in more than one of the last periods.
  fileprivate func hasCourse(_ column: Int) -> Bool {
    guard let dataset, let period else { return false }
    let past = dataset.timeline.periods.prefix { $0 <= period }.suffix(OverviewPainter.courseLength)
    let known = past.lazy.filter {
      let neighbour = dataset.timeline.neighbour($0)
      return neighbour.isPending || neighbour.observation(column: column, row: 0).isInformative
    }
    return known.prefix(2).count > 1
  }
}
