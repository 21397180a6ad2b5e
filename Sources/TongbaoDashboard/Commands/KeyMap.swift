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
    return switch screen {
    case .table: .table
    case .overview: .overview
    case .region: .region
    case .board: .board
    case .contrast: .contrast
    case .trend: .trend
    case .bulletin: .bulletin
    }
  }

  /// Whether keys are letters of a line of text.
  var isTyping: Bool {
    if prompt != nil { return true }
    if case .palette = overlay { return true }
    return false
  }

  /// What a key means while a line of text is typed; nil where it is no matter of the line.
  private func textAction(for key: Key) -> Action? {
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
