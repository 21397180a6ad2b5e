import TerminalCanvas

extension State {
  /// Takes a key: what it means here is an action, and a command of two keys waits for the second.
  public mutating func take(_ key: Key) -> Action? {
    if let action = textAction(for: key) { return action }
    let keys = (pendingKey.map { [$0] } ?? []) + [key]
    pendingKey = nil
    switch KeyTable.meaning(of: keys, in: scope) {
    case .command(let command): return .command(command)
    case .beginning:
      pendingKey = key
      return nil
    case .nothing:
      return keys.count > 1 ? take(key) : nil
    }
  }

  /// Where the keys are heard.
  public var scope: KeyEntry.Scope {
    if case .briefing = overlay { return .briefing }
    if isMovingThreshold { return .threshold }
    return KeyEntry.Scope(screen)
  }

  /// Whether keys are letters of a line of text.
  var isTyping: Bool {
    if prompt != nil { return true }
    switch overlay {
    case .palette, .follow, .export: return true
    case .help, .datasets, .groups, .statistics, .report, .briefing, .threshold, .restated, .problems, nil: return false
    }
  }

  /// What a key means while a line of text is typed; nil where it is no matter of the line.
  private func textAction(for key: Key) -> Action? {
    if case .threshold(let editor) = overlay, State.isOfNumber(key, typed: editor.typed) { return .edit(key) }
    guard isTyping else { return nil }
    switch key {
    case .enter: return .command(.drill)
    case .escape: return .command(.back)
    case .up, .backTab: return .command(.moveUp)
    case .down, .tab: return .command(.moveDown)
    case .control("p"), .control("n"): return .command(key == .control("p") ? .moveUp : .moveDown)
    case .control("c"), .control("z"), .function: return nil
    default: return .edit(key)
    }
  }
}

extension KeyEntry.Scope {
  /// Those that help tells of under names of their own, in its order.
  static let sections: [KeyEntry.Scope] = [
    .table, .region, .trend, .alerts, .board, .contrast, .bulletin, .briefing, .threshold,
  ]

  /// The keys of a screen.
  init(_ screen: State.Screen) {
    switch screen {
    case .table: self = .table
    case .overview: self = .overview
    case .region: self = .region
    case .alerts: self = .alerts
    case .board: self = .board
    case .contrast: self = .contrast
    case .trend: self = .trend
    case .bulletin: self = .bulletin
    }
  }
}
