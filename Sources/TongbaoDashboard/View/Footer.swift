import TerminalCanvas
import TongbaoCore

/// The footer: one sentence about the cell under the cursor, or what there is to say instead of it.
extension Picture {
  mutating func drawFooter(_ state: State, _ chrome: Chrome) {
    guard chrome.footerLines > 0 else { return }
    let area = Rect(column: 1, row: chrome.footerTop, columns: max(0, chrome.size.columns - 2), rows: chrome.footerLines)
    if let prompt = state.prompt {
      drawPrompt(state.phrases.filterPrompt, prompt, at: area.origin)
    } else if let message = state.message {
      let ink: Ink = message.kind == .warning ? .caution : .strong
      drawLines(message.text[state.language], in: area, style: Style(ink))
    } else if state.isWaiting, let notice = state.period.flatMap(state.notice) {
      drawLines(notice, in: area, style: Style(.dim))
    } else if let explanation = state.explanation {
      drawExplanation(explanation, in: area)
    }
    drawProblemCount(state, chrome)
  }

  private mutating func drawPrompt(_ label: String, _ field: TextField, at point: Point) {
    let room = max(0, frame.size.columns - point.column - 1)
    let width = frame.write(label, at: point, style: Style(.accent), width: min(room, max(room / 2, room - 20)))
    let line = Rect(column: point.column + width, row: point.row, columns: room - width, rows: 1)
    field.draw(in: line, into: &frame, style: Style(.strong))
  }

  /// Region, indicator and value stand out; clauses that do not fit are left out whole.
  private mutating func drawExplanation(_ explanation: Explanation, in area: Rect) {
    let lines = TextLayout.wrapClauses(
      [explanation.head + explanation.statusWords] + explanation.clauses, separator: explanation.phrases.clauseSeparator,
      columns: area.size.columns, lines: area.size.rows, glyphs: frame.glyphs)
    for (index, line) in lines.enumerated() {
      let point = Point(column: area.minColumn, row: area.minRow + index)
      frame.write(line, at: point, style: Style(.text), width: area.size.columns)
      if index == 0 {
        frame.write(explanation.head, at: point, style: Style(.strong, .bold), width: min(area.size.columns, TextLayout.width(line, glyphs: frame.glyphs)))
      }
    }
  }

  mutating func drawLines(_ text: String, in area: Rect, style: Style) {
    for (index, line) in TextLayout.wrap(text, to: area.size.columns, glyphs: frame.glyphs).prefix(area.size.rows).enumerated() {
      frame.write(line, at: Point(column: area.minColumn, row: area.minRow + index), style: style, width: area.size.columns)
    }
  }

  private mutating func drawProblemCount(_ state: State, _ chrome: Chrome) {
    guard let count = state.dataset?.problems.count, count > 0, state.prompt == nil, chrome.footerLines > 1 else { return }
    let text = state.phrases.problemCount(count)
    let width = TextLayout.width(text, glyphs: frame.glyphs)
    let point = Point(column: max(1, chrome.size.columns - width - 1), row: chrome.footerTop + chrome.footerLines - 1)
    frame.write(" " + text, at: Point(column: point.column - 1, row: point.row), style: Style(.caution))
    addTarget(Rect(column: point.column, row: point.row, columns: width, rows: 1), .command(.problems))
  }
}

extension TextLayout {
  /// Clauses set in lines: a line is broken between clauses where it can be, and clauses that find no room are left out.
  static func wrapClauses(_ clauses: [String], separator: String, columns: Int, lines: Int, glyphs: Glyphs) -> [String] {
    var result = [""]
    for clause in clauses {
      let last = result[result.count - 1]
      let joined = last.isEmpty ? clause : last + separator + clause
      if width(joined, glyphs: glyphs) <= columns || last.isEmpty {
        result[result.count - 1] = joined
      } else if result.count < lines {
        result.append(clause)
      } else {
        break
      }
    }
    return result
  }
}

extension State {
  /// The explanation of the cell under the cursor.
  var explanation: Explanation? {
    guard overlay == nil, let dataset, let snapshot, let column = currentColumn else { return nil }
    return Explanation(
      dataset: dataset, snapshot: snapshot, column: column, row: currentRow, comparison: comparison, phrases: phrases)
  }
}
