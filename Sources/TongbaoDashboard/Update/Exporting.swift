import TongbaoCore

/// Views that leave: a window asks for format and name, and the executable writes the file.
extension State {
  /// Opens the window, over whatever screen there is.
  mutating func openExport() {
    guard dataset != nil, snapshot != nil else { return say { $0.nothingToExport } }
    let format: ExportFormat = screen == .bulletin ? .text : .xlsx
    overlay = .export(ExportForm(proposing: ExportedView(self).name, format: format, memory: exportMemory))
  }

  /// What a command does in the window: Enter writes from any line.
  mutating func performInExport(_ command: Command, _ form: ExportForm) -> [Effect] {
    guard !form.isWriting else { return [] }
    var form = form
    var effects: [Effect] = []
    switch command {
    case .moveUp: form.move(by: -1)
    case .moveDown: form.move(by: 1)
    case .drill: effects = order(&form)
    default: break
    }
    overlay = .export(form)
    return effects
  }

  /// Asks for the file; changes that wait for a period that is being read would be missing from it.
  private mutating func order(_ form: inout ExportForm) -> [Effect] {
    if let coming = periodToCome {
      form.complaint = Wording { $0.reading(coming) }
      return []
    }
    guard let order = form.order else {
      form.complaint = Wording { $0.exportNeedsName }
      return []
    }
    exportMemory = form.memory
    form.isWriting = true
    form.complaint = nil
    return [.export(order)]
  }

  /// The file was written.
  mutating func exported(_ path: String) {
    if case .export(let form) = overlay, form.isWriting { overlay = nil }
    say { $0.exported(path) }
  }

  /// The file was not written: what was typed stays, and says why; where something is there already, Enter writes over it.
  mutating func exportRefused(_ complaint: Wording, isTaken: Bool) {
    guard case .export(var form) = overlay, form.isWriting else {
      message = Message(complaint, kind: .warning)
      return
    }
    form.isWriting = false
    form.complaint = complaint
    form.taken = isTaken ? form.path : nil
    overlay = .export(form)
  }
}
