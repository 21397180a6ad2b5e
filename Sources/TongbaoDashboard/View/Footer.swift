import TerminalCanvas
import TongbaoCore

/// The footer: one sentence about the cell under the cursor, or what there is to say instead of it.
extension Picture {
  mutating func drawFooter(_ state: State, _ chrome: Chrome) {
    if let prompt = state.prompt { return drawPrompt(state.promptLabel, prompt, chrome, asksDay: state.isTicking) }
    guard chrome.footerLines > 0 else { return }
    let area = Rect(
      column: 1, row: chrome.footerTop, columns: max(0, chrome.size.columns - 2), rows: chrome.footerLines)
    if let message = state.message {
      drawLines(
        message.text[state.shownLanguage], in: area, style: Style(message.kind == .warning ? .caution : .strong))
    } else if let clauses = state.contrastClauses {
      drawContrastClauses(clauses, in: area)
    } else if let sentence = longestFitting(state.screenSentences, in: area) {
      drawLines(sentence, in: area, style: Style(.text))
    } else if let explanation = state.explanation {
      drawExplanation(explanation, in: area)
    } else if let period = state.period, state.isWaiting {
      drawLines(state.phrases.reading(period), in: area, style: Style(.caution))
    }
    drawProblemCount(state, chrome)
  }

  /// The first of several forms that the lines take whole, else the last.
  func longestFitting(_ forms: [String], in area: Rect) -> String? {
    forms.first { TextLayout.wrap($0, to: area.size.columns, full: true, glyphs: frame.glyphs).count <= area.size.rows }
      ?? forms.last
  }

  /// The cells of a day and the caret behind it.
  private static let dayWidth = 11

  /// The line that is typed stands in the footer, or in the last row where there is no footer.
  private mutating func drawPrompt(_ label: String, _ field: TextField, _ chrome: Chrome, asksDay: Bool) {
    let row = chrome.footerLines > 0 ? chrome.footerTop : chrome.size.rows - 1
    let start = min(1, max(0, chrome.size.columns - 1))
    let room = max(0, chrome.size.columns - start)
    let typed = asksDay ? Self.dayWidth : (room + 1) / 2
    frame.fill(Rect(column: 0, row: row, columns: chrome.size.columns, rows: 1))
    let isLong = TextLayout.width(label, glyphs: frame.glyphs) + typed > room
    // A filter needs no words; what is asked of a day is cut, for its beginning tells.
    let (text, most) = isLong && !asksDay ? ("/", room / 2) : (label, max(0, room - typed))
    let width = frame.write(text, at: Point(column: start, row: row), style: Style(.accent), width: most)
    let line = Rect(column: start + width, row: row, columns: room - width, rows: 1)
    field.draw(in: line, into: &frame, style: Style(.strong))
  }

  /// Region, indicator and value stand out; clauses that do not fit are left out whole.
  private mutating func drawExplanation(_ whole: Explanation, in area: Rect) {
    guard area.size.columns > 0 else { return }
    let (start, head, refusal) = startWithRefusal(of: whole, in: area) ?? start(of: whole, in: area)
    let lines = clauses([start] + (refusal ?? whole.clauses), of: whole, in: area)
    for (index, line) in lines.enumerated() {
      frame.write(
        line, at: Point(column: area.minColumn, row: area.minRow + index), style: Style(.text), width: area.size.columns
      )
    }
    // The head is the beginning of what was written: only its style changes.
    let width = min(TextLayout.width(head, glyphs: frame.glyphs), area.size.columns)
    frame.restyle(Rect(column: area.minColumn, row: area.minRow, columns: width, rows: 1)) {
      $0 = Style(.strong, .bold)
    }
  }

  private func clauses(_ clauses: [String], of whole: Explanation, in area: Rect) -> [String] {
    TextLayout.wrapClauses(
      clauses, separator: whole.phrases.clauseSeparator, columns: area.size.columns, lines: area.size.rows,
      glyphs: frame.glyphs)
  }

  /// Where the reason why a group comes to nothing finds no room, a beginning that leaves some to a shorter one; nil where there is
  /// nothing to refuse, or room for all of it, or for none.
  private func startWithRefusal(of whole: Explanation, in area: Rect) -> (
    text: String, head: String, clauses: [String]?
  )? {
    let brief = whole.briefRefusals
    guard !brief.isEmpty, let reason = whole.clauses.first else { return nil }
    let full = start(of: whole, in: area)
    if clauses([full.text, reason], of: whole, in: area).last?.hasSuffix(reason) == true { return nil }
    for head in [whole.head, whole.shortened.head] {
      for words in brief {
        let lines = clauses([head, words], of: whole, in: area)
        if lines.last?.hasSuffix(words) == true { return (head, head, [words]) }
      }
    }
    return nil
  }

  /// The fullest beginning that fits: with the whole name or the short one, with the status in a clause, in a word, or
  /// told by the cell's mark alone.
  private func start(of whole: Explanation, in area: Rect) -> (text: String, head: String, clauses: [String]?) {
    let short = whole.shortened
    let heads = [whole.head, short.head]
    let briefHeads = heads + short.briefHeads
    let starts =
      heads.map { ($0, whole.statusWords) } + briefHeads.map { ($0, whole.briefStatusWords) }
      + briefHeads.map { ($0, "") }
    for (head, status) in starts {
      let lines = TextLayout.wrap(head + status, to: area.size.columns, full: true, glyphs: frame.glyphs)
      if lines.count <= area.size.rows { return (head + status, head, nil) }
    }
    return (short.head, short.head, nil)
  }

  private mutating func drawLines(_ text: String, in area: Rect, style: Style) {
    guard area.size.columns > 0 else { return }
    for (index, line) in TextLayout.wrap(text, to: area.size.columns, full: true, glyphs: frame.glyphs).prefix(
      area.size.rows
    )
    .enumerated() {
      frame.write(
        line, at: Point(column: area.minColumn, row: area.minRow + index), style: style, width: area.size.columns)
    }
  }

  /// How many files are wrong, at the right end of the footer, as long as anything is shown in spite of it.
  private mutating func drawProblemCount(_ state: State, _ chrome: Chrome) {
    let problems = state.allProblems
    guard !problems.isEmpty else { return }
    let errors = problems.count { $0.severity == .error }
    let words = errors > 0 ? state.phrases.problemCount(errors) : state.phrases.warningCount(problems.count)
    let text = chrome.footerLines > 1 ? words : "!\(errors > 0 ? errors : problems.count)"
    let width = TextLayout.width(text, glyphs: frame.glyphs)
    let row = chrome.footerTop + chrome.footerLines - 1
    let column = max(0, chrome.size.columns - width - 1)
    frame.write(" " + text, at: Point(column: column - 1, row: row), style: Style(.caution))
    addTarget(Rect(column: column, row: row, columns: width, rows: 1), .command(.problems))
  }
}

extension TextLayout {
  /// Clauses set in lines: a line is broken between clauses where it can be, and clauses that find no room are left out.
  /// The first clause alone may be broken within itself.
  static func wrapClauses(_ clauses: [String], separator: String, columns: Int, lines: Int, glyphs: Glyphs) -> [String]
  {
    guard let first = clauses.first, columns > 0, lines > 0 else { return [] }
    var result = wrap(first, to: columns, glyphs: glyphs)
    if result.count > lines {
      return Array(result.prefix(lines - 1)) + [cut(result[lines - 1], to: columns, glyphs: glyphs)]
    }
    for clause in clauses.dropFirst() {
      let joined = result[result.count - 1] + separator + clause
      if width(joined, glyphs: glyphs) <= columns {
        result[result.count - 1] = joined
      } else if result.count < lines, width(clause, glyphs: glyphs) <= columns {
        result.append(clause)
      }
    }
    return result
  }
}

extension State {
  /// What stands before the line that is typed: what it is for, or why it cannot be taken as it is.
  fileprivate var promptLabel: String {
    if let promptComplaint { return promptComplaint[shownLanguage] + phrases.colon }
    switch promptUse {
    case .filter: return phrases.filterPrompt
    case .boardFilter: return phrases.taskFilterPrompt
    case .alertFilter: return phrases.alertFilterPrompt
    case .tick(let tick): return phrases.dayPrompt(before: tick.before?.description)
    }
  }

  /// The explanation of the cell under the cursor.
  var explanation: Explanation? {
    guard let dataset, let model = derived.period, let column = currentColumn, model.judges.indices.contains(column)
    else {
      return nil
    }
    let life = screen == .alerts ? alertEntry.flatMap { phrases.alertClause($0.alert.change) } : nil
    return Explanation(
      dataset: dataset, model: model, column: column, row: currentRow, comparison: comparison, phrases: phrases,
      life: life,
      names: (
        rowLabel(currentRow),
        label(dataset.name(ofColumn: column), id: dataset.catalogue.name(ofColumn: column)),
        label(dataset.indicator(ofColumn: column).short, id: dataset.catalogue.name(ofColumn: column))
      ), origin: origin(ofColumn: column), followUp: knownFollowUp(column: column, row: currentRow))
  }
}
