/// A frame as text with the colours of a terminal.
extension Frame {
  /// The rows with SGR sequences; plain blanks at their ends are left out, every row ends in the terminal's own style
  /// and with a newline. No other control sequence is in it, whatever was drawn.
  public func ansi(theme: Theme) -> String {
    var text = ""
    for row in 0..<size.rows {
      var current = Appearance()
      for run in trimmedRuns(row: row, theme: theme) {
        let next = theme.appearance(of: run.style)
        if next != current { text += Frame.sequence(for: next, depth: theme.depth) }
        text += run.text
        current = next
      }
      text += current == Appearance() ? "\n" : "\u{1B}[0m\n"
    }
    return text
  }

  /// The runs of a row without what a terminal shows of itself at its end.
  private func trimmedRuns(row: Int, theme: Theme) -> [StyledRun] {
    var runs = runs(row: row)
    while var last = runs.popLast() {
      let appearance = theme.appearance(of: last.style)
      if appearance.background == nil && appearance.attributes.isDisjoint(with: [.reverse, .underline]) {
        while last.cells.last?.scalar == 0x20 { last.cells.removeLast() }
      }
      if !last.cells.isEmpty { return runs + [last] }
    }
    return []
  }

  /// The sequence that sets an appearance, whatever was set before.
  private static func sequence(for appearance: Appearance, depth: ColorDepth) -> String {
    var codes = ["0"]
    if appearance.attributes.contains(.bold) { codes.append("1") }
    if appearance.attributes.contains(.underline) { codes.append("4") }
    if appearance.attributes.contains(.reverse) { codes.append("7") }
    if let color = appearance.foreground { codes.append(code(color, base: 30, depth: depth)) }
    if let color = appearance.background { codes.append(code(color, base: 40, depth: depth)) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  /// The code of a colour: `base` is 30 for ink and 40 for paper.
  private static func code(_ color: Int, base: Int, depth: ColorDepth) -> String {
    if depth == .twoFiftySix { return "\(base + 8);5;\(color)" }
    return color < 8 ? "\(base + color)" : "\(base + 60 + color - 8)"
  }
}
