import TerminalCanvas
import TongbaoCore

extension State {
  /// What a command does while a window lies over the screen; nil where it works as without it: the table stays in use
  /// below the statistics, which follow its cursor.
  mutating func performInOverlay(_ command: Command) -> [Effect]? {
    switch (overlay, command) {
    case (_, .interrupt) where isTyping: overlay = nil
    case (nil, _), (_, .quit), (_, .suspend), (_, .redraw), (_, .mouse), (_, .interrupt): return nil
    case (.threshold(let editor)?, .back), (.threshold(let editor)?, .quitLevel), (.threshold(let editor)?, .threshold):
      giveUp(editor)
    case (.threshold(let editor)?, .previousPeriod), (.threshold(let editor)?, .nextPeriod),
      (.threshold(let editor)?, .help):
      giveUp(editor)
      return nil
    case (_, .language) where !isTyping: return nil
    case (_, .back), (_, .quitLevel): overlay = nil
    case (_, .help) where !isTyping: overlay = nil
    case (.help?, .export), (.report?, .export), (.statistics?, .export): return nil
    case (.help(let line)?, _): overlay = .help(firstLine: max(0, line + scrollStep(command)))
    case (.problems(let line)?, _): overlay = .problems(firstLine: max(0, line + scrollStep(command)))
    case (.restated(let line)?, _): overlay = .restated(firstLine: max(0, line + scrollStep(command)))
    case (.report?, .report): overlay = nil
    case (.report?, .previousRegion), (.report?, .nextRegion), (.report?, .previousPeriod), (.report?, .nextPeriod):
      return nil
    case (.report(let line)?, _): overlay = .report(firstLine: max(0, line + scrollStep(command)))
    case (.briefing?, .briefing): overlay = nil
    case (.briefing?, .copyCell), (.briefing?, .copyRow), (.briefing?, .drill): return copyBriefing()
    case (.briefing?, .save), (.briefing?, .previousRegion), (.briefing?, .nextRegion), (.briefing?, .previousPeriod),
      (.briefing?, .nextPeriod), (.briefing?, .language):
      return nil
    case (.briefing(let line)?, _): overlay = .briefing(firstLine: max(0, line + scrollStep(command)))
    case (.export(let form)?, _): return performInExport(command, form)
    case (.follow(let form)?, _): return performInForm(command, form)
    case (.palette(let field, let selected)?, _): return performInPalette(command, field, selected)
    case (.datasets(let selected)?, _): return performInDatasets(command, selected)
    case (.threshold(let editor)?, _): return performInThreshold(command, editor)
    case (.groups?, .group): overlay = nil
    case (.groups(let selected)?, _): performInGroups(command, selected)
    case (.statistics?, .statistics), (.statistics?, .drill): overlay = nil
    case (.statistics(let column, let line)?, .pageUp), (.statistics(let column, let line)?, .pageDown):
      overlay = .statistics(column: column, firstLine: max(0, line + scrollStep(command)))
    case (.statistics?, .filter):
      overlay = nil
      return nil
    case (.statistics?, _): return nil
    }
    return []
  }

  private func scrollStep(_ command: Command) -> Int { command.step(page: max(1, size.rows - 6), count: 100_000) }

  private mutating func performInDatasets(_ command: Command, _ selected: Int) -> [Effect] {
    guard command == .drill else {
      let target = selected + command.step(page: 10, count: shelf.count)
      overlay = .datasets(selected: min(max(0, target), max(0, shelf.count - 1)))
      return []
    }
    overlay = nil
    guard shelf.indices.contains(selected), shelf[selected].id != dataset?.id else { return [] }
    return [.open(dataset: shelf[selected].id)]
  }

  private mutating func performInPalette(_ command: Command, _ field: TextField, _ selected: Int) -> [Effect] {
    let found = paletteCommands(field.text)
    guard command == .drill else {
      let target = selected + command.step(page: 10, count: found.count)
      overlay = .palette(field, selected: min(max(0, target), max(0, found.count - 1)))
      return []
    }
    overlay = nil
    guard found.indices.contains(selected) else { return [] }
    message = nil
    return perform(found[selected].command)
  }

  /// The commands of the palette that answer `text` in either language, those that work here first.
  func paletteCommands(_ text: String) -> [KeyEntry] {
    let words = text.lowercased().split(separator: " ")
    return KeyTable.entries.filter { entry in
      guard entry.works(in: scope), entry.command != .palette, hasUse(for: entry.command) else { return false }
      let sentences = "\(paletteSentence(entry.command, .zh)) \(paletteSentence(entry.command, .en)) \(entry.command)"
      return words.allSatisfy { sentences.lowercased().contains($0) }
    }
  }

  /// Whether the dataset has what a command is for: so many tables, segments.
  func hasUse(for command: Command) -> Bool {
    if let index = command.domainIndex { return index < dataset?.catalogue.domains.count ?? 0 }
    return command != .turnRows || dataset?.catalogue.dimensions.isEmpty == false
  }

  /// A command's sentence; a table's is its name.
  func paletteSentence(_ command: Command, _ language: Language) -> String {
    guard let index = command.domainIndex, let domains = dataset?.catalogue.domains, index < domains.count else {
      return language.phrases.sentence(for: command)
    }
    return language.phrases.sentence(for: command) + language.phrases.colon
      + domains[index].name
      .shown(in: language, glyphs: glyphs, id: domains[index].id)
  }
}
