import TerminalCanvas
import TongbaoCore

extension State {
  /// What the mouse did at a cell means what the screen shows there.
  mutating func mouse(_ event: MouseEvent) -> [Effect] {
    guard takesMouse else { return [] }
    switch event.kind {
    case .wheelUp: return wheel(.moveUp)
    case .wheelDown: return wheel(.moveDown)
    case .release: return []
    case .press, .doublePress:
      guard let target = Picture(of: self, size: size).target(at: event.point) else {
        overlay = nil
        return []
      }
      message = nil
      let effects = perform(target)
      guard event.kind == .doublePress, target.opensOnDoubleClick else { return effects }
      return effects + update(.command(.drill))
    }
  }

  private mutating func perform(_ target: Action) -> [Effect] {
    if case .choose(let choice) = target { return choose(choice) }
    return update(target)
  }

  private mutating func wheel(_ command: Command) -> [Effect] {
    (0..<3).flatMap { _ in update(.command(command)) }
  }

  /// Carries out what was clicked.
  mutating func choose(_ choice: Choice) -> [Effect] {
    switch choice {
    case .window: break
    case .domain(let index): showDomain(index)
    case .cell(let row, let column):
      guard dataset?.roster.regions.indices.contains(row) == true else { return [] }
      table.row = row
      table.views[domain, default: .init()].column = column
    case .header(let column):
      table.views[domain, default: .init()].column = column
      refreshDerived()
      flipSort()
    case .indicator(let column) where contrast != nil: contrast?.column = column
    case .indicator(let column): region?.column = column
    case .alert(let place): choose(place)
    case .boardLine(let place): board?.place = place
    case .overview: showOverview()
    case .item(let item): overview.item = item
    case .sentence(let index): goToSentence(index)
    case .table: (bulletin, region, alerts, board, contrast, trend) = (nil, nil, nil, nil, nil, nil)
    case .regions: endTurn()
    case .reading(let period): read(period)
    case .level(let level):
      (bulletin, region, alerts, board, trend) = (nil, nil, nil, nil, nil)
      if level == trail.count { sheets.turns = [] }
      let effects = ascend(to: level)
      (region, alerts, board) = (nil, nil, nil)
      return effects
    case .period(let period): self.period = period
    case .listLine(let line): return chooseLine(line)
    }
    return []
  }

  /// A click on a header sorts, a second one flips; the third does not switch sorting off, unlike the key.
  private mutating func flipSort() {
    guard let subject = currentSubject else { return }
    let isAscending = sortOrder.keys.first.map { $0.subject == subject && !$0.isDescending } ?? false
    sort(by: subject)
    if isAscending { sort(by: subject) }
  }

  private mutating func chooseLine(_ line: Int) -> [Effect] {
    switch overlay {
    case .palette(let field, _): overlay = .palette(field, selected: line)
    case .datasets: overlay = .datasets(selected: line)
    case .groups: overlay = .groups(selected: line)
    case .threshold(let editor): return performInThreshold(on: line, editor)
    case .help, .statistics, .report, .briefing, .problems, .restated, .follow, .export, nil: return []
    }
    return update(.command(.drill))
  }
}

extension Action {
  /// Whether a second click opens what the first one chose.
  fileprivate var opensOnDoubleClick: Bool {
    switch self {
    case .choose(.cell), .choose(.boardLine), .choose(.alert), .choose(.item), .choose(.sentence): true
    default: false
    }
  }
}
