import TerminalCanvas

/// The filter, which works while it is typed.
extension State {
  mutating func beginFilter() {
    guard dataset != nil else { return }
    promptUse = .filter
    if table.filter.isEmpty { table.rowBeforeFilter = table.row }
    beforePrompt = table
    prompt = TextField(table.filter)
  }

  mutating func beginTaskFilter() {
    guard let board else { return }
    promptUse = .boardFilter
    prompt = TextField(board.filter)
  }

  /// Changes the line that is being typed: a filter's, a day, or the palette's.
  mutating func edit(_ change: (inout TextField) -> Void) {
    if var field = prompt {
      change(&field)
      prompt = field
      promptComplaint = nil
      switch promptUse {
      case .filter:
        table.filter = field.text
        moveToFirstMatch()
      case .boardFilter: board?.filter = field.text
      case .alertFilter: alertView.filter = field.text
      case .tick: break
      }
    } else if case .follow(var form) = overlay {
      if !form.isWriting { form.change(change) }
      overlay = .follow(form)
    } else if case .export(var form) = overlay {
      if !form.isWriting { form.change(change) }
      overlay = .export(form)
    } else if case .palette(var field, _) = overlay {
      change(&field)
      overlay = .palette(field, selected: 0)
    }
  }

  /// A key of the line; Backspace in an empty one leaves it, as in other programs.
  mutating func edit(_ key: Key) {
    if key == .backspace, let field = prompt, field.text.isEmpty, !isTicking { return endPrompt(keeping: false) }
    if case .follow(var form) = overlay, prompt == nil {
      if !form.isWriting { form.take(key) }
      overlay = .follow(form)
      return
    }
    if case .export(var form) = overlay, prompt == nil {
      if !form.isWriting { form.take(key) }
      overlay = .export(form)
      return
    }
    edit { _ = $0.apply(key) }
  }

  /// Takes what was typed as it stands, or gives it up and goes back to where the person was.
  mutating func endPrompt(keeping isKept: Bool) {
    if !isKept, let before = beforePrompt { table = before }
    if !isKept, promptUse == .boardFilter { board?.filter = "" }
    if !isKept, promptUse == .alertFilter { alertView.filter = "" }
    prompt = nil
    promptUse = .filter
    promptComplaint = nil
    beforePrompt = nil
  }

  /// Whether a day is being typed.
  var isTicking: Bool { if case .tick = promptUse { true } else { false } }

  /// Shows all rows again; a cursor that found no row to stand on goes back to where it was before.
  mutating func clearFilter() {
    table.filter = ""
    if table.row == 0, let before = table.rowBeforeFilter { table.row = before }
    table.rowBeforeFilter = nil
  }

  /// What Enter, Escape and ^C do to the line, and what is to be done for it; nil where the command is no matter of the
  /// line. While a day is typed the cursor stays where it is.
  mutating func performInPrompt(_ command: Command) -> [Effect]? {
    switch (command, promptUse) {
    case (.drill, .tick(let tick)): return finishTick(tick)
    case (.drill, _): endPrompt(keeping: true)
    case (.back, _), (.interrupt, _): endPrompt(keeping: false)
    case (.moveUp, .tick), (.moveDown, .tick): break
    default: return nil
    }
    return []
  }

  /// The next or previous region that answers the filter, around the end.
  mutating func turnMatch(by step: Int) {
    guard !table.filter.isEmpty else { return say { $0.noFilter } }
    guard let rows = derived.table?.rows, !rows.isEmpty else { return say { $0.noMatch } }
    let position = rows.firstIndex(of: table.row) ?? (step > 0 ? -1 : 0)
    table.row = rows[(position + step + rows.count) % rows.count]
  }

  /// The cursor stays on its region while that answers the filter, and else goes to the best answer.
  private mutating func moveToFirstMatch() {
    refreshDerived()
    guard let rows = derived.table?.rows, let first = rows.first else { return }
    if table.filter.isEmpty {
      table.row = table.rowBeforeFilter ?? table.row
    } else if table.row == 0 || !rows.contains(table.row) {
      table.row = first
    }
  }
}
