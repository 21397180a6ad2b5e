import TerminalCanvas

/// The bar of hints: keys that work here, the least needed dropped first and help never.
extension Picture {
  mutating func drawHints(_ state: State, _ chrome: Chrome) {
    guard chrome.hasHints else { return }
    let hints = state.hints
    let bar = Rect(column: 0, row: chrome.size.rows - 1, columns: chrome.size.columns, rows: 1)
    let places = HintBar(hints.map(\.hint)).draw(in: bar, into: &frame)
    for (place, hint) in zip(places, hints) { addTarget(place, .command(hint.command)) }
  }
}

/// A hint, and what a click on it does.
private struct HintedCommand {
  var hint: HintBar.Hint
  var command: Command
}

extension State {
  /// The hints of this screen in the order of the table of keys; commands that share a word share a hint.
  fileprivate var hints: [HintedCommand] {
    var hints: [HintedCommand] = []
    for entry in KeyTable.entries where entry.scope == .anywhere || entry.scope == scope {
      guard let rank = entry.hintRank, let keys = entry.keys.first, isUseful(entry.command) else { continue }
      let word = phrases.hint(for: entry.command)
      let name = keys.map(\.hint).joined()
      if let last = hints.indices.last, hints[last].hint.label == word {
        hints[last].hint.key += " " + name
      } else {
        hints.append(HintedCommand(hint: .init(key: name, label: word, priority: -rank), command: entry.command))
      }
    }
    for index in hints.indices where shownLanguage == .en || hints[index].hint.key.last?.isLetter == true {
      hints[index].hint.label = " " + hints[index].hint.label
    }
    return hints
  }

  /// Whether a hint would tell the truth just now.
  private func isUseful(_ command: Command) -> Bool {
    switch command {
    case .back: isDeep || !table.filter.isEmpty
    case .drill: dataset != nil && (region == nil || hasTableBelow)
    case .datasets: shelf.count > 1
    case .language: glyphs != .ascii
    case .quitLevel, .help, .palette: true
    default: dataset != nil
    }
  }
}
