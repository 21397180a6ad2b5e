import TerminalCanvas

/// What the lines of all forms have in common: labels in a column of their own, and choices between brackets.
extension Picture {
  /// Draws the label of a line, and returns the room beside it; nil where there is none.
  mutating func drawFormLabel(_ label: String, of labels: [String], isTyped: Bool, in line: Rect) -> Rect? {
    guard !line.isEmpty else { return nil }
    var rest = line
    let widest = labels.map { TextLayout.width($0, glyphs: frame.glyphs) }.max() ?? 0
    let room = rest.takeLeft(min(widest + 2, line.size.columns))
    frame.write(
      label, at: room.origin, style: Style(isTyped ? .accent : .dim, on: .window), width: room.size.columns)
    return rest.isEmpty ? nil : rest
  }

  /// Draws what is chosen on a line; the brackets say that the arrows choose another.
  mutating func drawFormChoice(_ choice: String, isTyped: Bool, style: Style, in room: Rect) {
    frame.write(isTyped ? "< \(choice) >" : choice, at: room.origin, style: style, width: room.size.columns)
  }
}
