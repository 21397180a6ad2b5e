import CNcursesw
import TerminalCanvas

/// What the terminal can be asked and told beside frames.
extension Terminal {
  /// Gives the mouse to the program, or back to the terminal for marking text; nothing where there is none.
  public func setMouse(_ isOn: Bool) {
    guard isOpen && hasMouse && isOn != usesMouse else { return }
    usesMouse = isOn
    write(isOn ? Terminal.mouseOn : Terminal.mouseOff)
    flush()
  }

  /// Asks how wide the terminal draws a character of ambiguous width (unless `width` is false), and how light its
  /// background is.
  ///
  /// To be called after the first `present`. The answers come through `nextAnswer()`, or never.
  public func askTerminal(width: Bool = true) {
    guard isOpen, hasMouse, size.rows > 1, size.columns > 2 else { return }
    if width && hasUTF8 { probeWidth() }
    if asksBackground { write("\u{1B}]11;?\u{1B}\\") }
    cn_update()
    flush()
  }

  /// Draws an ambiguous character where the next update draws over it, and asks for the cursor behind it.
  private func probeWidth() {
    probedRow = size.rows
    write("\u{1B}7\u{1B}[\(size.rows);1H\u{2460}\u{1B}[6n\u{1B}8")
    cn_forget_row(Int32(size.rows - 1))
  }

  /// Takes the cursor's place for an answer to the question after ambiguous characters.
  func takeReport(row: Int, column: Int) {
    guard let asked = probedRow, asked == row, column == 2 || column == 3 else { return }
    probedRow = nil
    answers.append(.ambiguousWidth(column - 1))
  }

  /// Puts text into the clipboard of the terminal's own machine (OSC 52); false when it is too long to be taken.
  ///
  /// At most 74,994 bytes, for which terminals are known to have room. In tmux the text goes through to the terminal
  /// around it too.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    let isInside = Terminal.environment("TMUX") != nil
    guard isOpen, let sequence = Clipboard.sequence(for: text, insideTmux: isInside) else { return false }
    write(sequence)
    flush()
    return true
  }
}
