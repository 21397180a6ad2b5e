import TerminalCanvas
import TongbaoCore

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
struct HintedCommand {
  var hint: HintBar.Hint
  var command: Command
}

/// What the keys are about just now.
enum HintMode: Sendable, Hashable {
  /// The screen, with nothing over it.
  case screen
  /// A filter is kept, which Escape clears.
  case filtered
  /// A filter is being typed.
  case typing
  /// A command is looked for in the palette.
  case running
  /// A dataset is being chosen.
  case choosing
  /// A window is being read.
  case reading
  /// A briefing is being read, which can be copied and saved.
  case briefing
  /// The statistics lie over the table, which stays in use.
  case statistics
  /// A threshold is being moved.
  case threshold
  /// The screen of tasks.
  case tasks
  /// A day is being typed.
  case ticking
  /// A form is being filled in; its line may be one where something is chosen.
  case following(isChoosing: Bool)
  /// A view is asked to leave; the line may be one where something is chosen.
  case exporting(isChoosing: Bool)
  /// Values are read off a trend.
  case trend
  /// Sentences of the bulletin are read.
  case bulletin

  /// The commands that are hinted, where they are not those of the screen.
  fileprivate var commands: [Command]? {
    switch self {
    case .screen, .filtered, .statistics, .tasks, .trend, .bulletin: nil
    case .ticking: [.drill, .back]
    case .following(let isChoosing), .exporting(let isChoosing):
      [.moveUp, .moveDown] + (isChoosing ? [.moveLeft, .moveRight] : []) + [.drill, .back]
    case .typing: [.drill, .back, .moveUp, .moveDown, .help]
    case .running, .choosing: [.moveUp, .moveDown, .drill, .back]
    case .reading: [.moveUp, .moveDown, .back]
    case .briefing: [.copyCell, .save, .previousPeriod, .nextPeriod, .back]
    case .threshold:
      [
        .drill, .writeThreshold, .back, .moveLeft, .moveRight, .moveUp, .moveDown, .turnReference, .publishedThreshold,
        .removeLimit, .toggleEnd,
      ]
    }
  }
}

extension State {
  /// What the keys are about just now.
  var hintMode: HintMode {
    switch overlay {
    case .help, .problems, .report, .restated: .reading
    case .briefing: .briefing
    case .palette: .running
    case .follow(let form): .following(isChoosing: form.part == .deed)
    case .export(let form): .exporting(isChoosing: form.part != .file)
    case .datasets, .groups: .choosing
    case .statistics: .statistics
    case .threshold: .threshold
    case nil: prompt != nil ? typingMode : screenMode
    }
  }

  private var typingMode: HintMode { if case .tick = promptUse { .ticking } else { .typing } }

  private var screenMode: HintMode {
    switch screen {
    case .table: table.filter.isEmpty ? .screen : .filtered
    case .board: board?.filter.isEmpty == false ? .filtered : .tasks
    case .alerts: alertView.filter.isEmpty ? .screen : .filtered
    case .region, .overview, .contrast: .screen
    case .trend: .trend
    case .bulletin: .bulletin
    }
  }

  /// The keys of a window in its lower border, with what they do.
  var windowFooter: String {
    let mode = hintMode
    let told: [Command] = [.drill, .back, .copyCell, .save, .writeThreshold]
    let commands = mode.commands?.filter(told.contains) ?? [.back]
    return commands.compactMap { command in
      entry(of: command).flatMap { key(of: $0, mode) }.map { $0 + " " + phrases.hint(for: command, in: mode) }
    }.joined(separator: "  ")
  }

  /// The hints of this moment in the order of the table of keys; commands that share a word share a hint.
  fileprivate var hints: [HintedCommand] {
    let mode = hintMode
    let phrases = phrases
    var hints: [HintedCommand] = []
    for entry in hintedEntries(mode) {
      guard let name = key(of: entry, mode) else { continue }
      let word = phrases.hint(for: entry.command, in: mode)
      if let last = hints.indices.last, hints[last].hint.label == word {
        hints[last].hint.key += " " + name
      } else {
        let hint = HintBar.Hint(key: name, label: word, priority: -(entry.hintRank ?? 3))
        hints.append(HintedCommand(hint: hint, command: entry.command))
      }
    }
    for index in hints.indices where shownLanguage == .en || hints[index].hint.key.last?.isLetter == true {
      hints[index].hint.label = " " + hints[index].hint.label
    }
    return hints
  }

  private func hintedEntries(_ mode: HintMode) -> [KeyEntry] {
    if let commands = mode.commands { return commands.compactMap(entry) }
    let scope = scope
    return KeyTable.hinted.filter { $0.works(in: scope) && isUseful($0.command) }
  }

  private func entry(of command: Command) -> KeyEntry? { KeyTable.entries.first { $0.command == command } }

  /// The key that a hint names: while letters are typed, or a window is open, one that is no letter.
  private func key(of entry: KeyEntry, _ mode: HintMode) -> String? {
    if mode == .threshold, entry.hintedKeys == nil { return entry.keys.last?.map(\.hint).joined() }
    if mode.commands == nil || mode == .briefing || mode == .threshold { return entry.hintedKeys }
    return entry.keys.first { $0.count == 1 && !$0[0].isCharacter }?.map(\.hint).joined()
  }

  /// Whether a hint would tell the truth just now.
  private func isUseful(_ command: Command) -> Bool {
    switch command {
    case .drill where trend != nil && overlay == nil: trend?.cursor != nil
    case .drill where screen == .bulletin && overlay == nil: bulletinCell != nil
    case .save: false
    case .export: snapshot != nil
    case .bulletin: dataset != nil && screen != .bulletin
    case .drill where contrast != nil: overlay != nil
    case .previousRegion, .nextRegion: region != nil || contrast != nil || trend != nil || screen == .bulletin
    case .contrast: contrast == nil && dataset != nil
    case .drill: overlay != nil || dataset != nil && (region == nil || hasTableBelow)
    case .alerts: dataset != nil && screen != .alerts
    case .drill where screen == .alerts && overlay == nil: alertEntry != nil
    case .tasks: dataset != nil && screen != .board && !milestoneFile.milestones.tasks.isEmpty
    case .follow: currentColumn != nil && snapshot != nil
    case .tick: boardLine?.entry != nil
    case .undoTick: lastTick != nil
    case .back, .quit: hasLevelToLeave
    case .quitLevel: !hasLevelToLeave
    case .datasets: shelf.count > 1
    case .turnRows: !sheets.turns.isEmpty || hasDimension
    case .language: glyphs != .ascii
    case .sort, .sortSecond: face == .table && dataset != nil
    case .statistics: currentColumn != nil
    case .map: dataset != nil && MapPlan(self) != nil
    case .mark: dataset != nil && currentRow != 0
    case .undo: arrangements.past.contains { $0.table == arrangement.table }
    case .unfold:
      face == .table
        && dataset.map { dataset in
          currentColumn.map { !PaceMeasure.all(of: dataset.indicator(ofColumn: $0)).isEmpty } ?? false
        } ?? false
    case .help, .palette: true
    default: dataset != nil
    }
  }

  /// Whether the table on the screen has columns with segments.
  private var hasDimension: Bool {
    guard let catalogue = regionTable?.catalogue, catalogue.domains.indices.contains(shownDomain) else { return false }
    return hasUse(for: .turnRows) && !catalogue.dimensions(inDomain: catalogue.domains[shownDomain].id).isEmpty
  }

  /// Whether going back would leave anything but the program.
  private var hasLevelToLeave: Bool {
    overlay != nil || bulletin != nil || alerts != nil || contrast != nil || isDeep || returnsToOverview
      || face != .table
      || !table.filter.isEmpty
  }
}

extension Key {
  fileprivate var isCharacter: Bool { if case .character = self { true } else { false } }
}
