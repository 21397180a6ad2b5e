import TerminalCanvas
import TongbaoCore

/// Moving a threshold on the screen: opening its window, moving, typing, keeping, writing, giving up.
extension State {
  /// What judges indicators of the dataset in place of its catalogue, by their ids.
  var overrides: [String: ThresholdOverride] {
    get { regionTable.flatMap { overridesByDataset[$0.rootID] } ?? [:] }
    set {
      guard let table = regionTable else { return }
      let old = overrides
      overridesByDataset[table.rootID] = newValue.isEmpty ? nil : newValue
      let before = revision
      judgeAnew()
      let changed = Set(old.keys).union(newValue.keys).filter { old[$0] != newValue[$0] }
      if changed.count == 1, let indicator = changed.first.flatMap(table.catalogue.index) {
        rejudge(indicator, since: before)
      }
    }
  }

  /// Where the threshold of a column comes from, where it is not the dataset's own.
  func origin(ofColumn column: Int) -> ThresholdOverride.Origin? {
    guard let regionTable, let catalogue = dataset?.catalogue, catalogue.columns.indices.contains(column),
      let overrides = overridesByDataset[regionTable.rootID]
    else { return nil }
    return overrides[catalogue.indicators[catalogue.columns[column].indicator].id]?.origin
  }

  func isJudgedOtherwise(_ column: Int) -> Bool { origin(ofColumn: column) != nil }

  /// Whether the window of a threshold is open.
  var isMovingThreshold: Bool {
    if case .threshold = overlay { true } else { false }
  }

  /// Judges the table on the screen and those above it by the thresholds in force.
  mutating func judgeAnew() {
    let overrides = overrides
    regionTable?.judge(by: overrides)
    for index in trail.indices { trail[index].dataset.judge(by: overrides) }
    updateSegments()
    revision += 1
  }

  /// What the catalogue's own file judges an indicator by in the period on the screen.
  func publishedThreshold(of indicator: String) -> Threshold? {
    guard let catalogue = wholeTable?.publishedCatalogue, let index = catalogue.index(of: indicator), let period else {
      return nil
    }
    return catalogue.indicators[index].threshold(in: period)
  }

  /// The dataset's own table, whichever of its tables is on the screen: lower ones have no limits of amounts.
  private var wholeTable: Dataset? { trail.first?.dataset ?? regionTable }

  /// Opens the threshold of the column under the cursor.
  mutating func openThreshold() {
    guard let column = currentColumn, let dataset, let period, let model = derived.period else { return }
    let id = dataset.indicator(ofColumn: column).id
    guard let whole = wholeTable?.catalogue, let index = whole.index(of: id) else { return }
    let threshold = whole.indicators[index].threshold(in: period) ?? Threshold()
    var editor = ThresholdEditor(
      column: column, indicator: id, draft: threshold, before: threshold, override: overrides[id],
      troubled: troubled(column, model))
    editor.selected = editor.lines.firstIndex { $0.kind == .attention } ?? 0
    overlay = .threshold(editor)
  }

  private func troubled(_ column: Int, _ model: PeriodModel) -> Set<Int> {
    Set(model.peers.filter { model.status(column: column, row: $0).needsAttention })
  }

  /// The regions that need attention by the threshold that is being moved and did not before, and those that no longer do.
  func flips(_ editor: ThresholdEditor) -> (now: Int, joined: [Int], left: [Int])? {
    guard let model = derived.period else { return nil }
    let now = troubled(editor.column, model)
    return (now.count, now.subtracting(editor.troubled).sorted(), editor.troubled.subtracting(now).sorted())
  }

  mutating func performInThreshold(_ command: Command, _ editor: ThresholdEditor) -> [Effect] {
    var editor = editor
    switch command {
    case .moveUp: editor.selected = max(0, editor.selected - 1)
    case .moveDown: editor.selected = min(editor.lines.count - 1, editor.selected + 1)
    case .moveLeft: return move(&editor, by: -1)
    case .moveRight: return move(&editor, by: 1)
    case .pageDown, .halfPageDown: return move(&editor, by: -10)
    case .pageUp, .halfPageUp: return move(&editor, by: 10)
    case .turnReference: return turnReference(&editor)
    case .toggleEnd: if let limit = editor.limit { return judge(by: editor.draft.togglingEnd(at: limit), &editor) }
    case .removeLimit: return removeLimit(&editor)
    case .publishedThreshold: return judge(by: publishedThreshold(of: editor.indicator) ?? Threshold(), &editor)
    case .writeThreshold: return write(editor)
    case .drill:
      overlay = nil
      say { $0.thresholdKept }
      return []
    default: return []
    }
    editor.typed = ""
    editor.number = nil
    overlay = .threshold(editor)
    return []
  }

  /// A click on a line of the window chooses it.
  mutating func performInThreshold(on line: Int, _ editor: ThresholdEditor) -> [Effect] {
    var editor = editor
    editor.selected = min(max(0, line), editor.lines.count - 1)
    editor.typed = ""
    overlay = .threshold(editor)
    return []
  }

  /// Closes the window and judges as before it was opened.
  mutating func giveUp(_ editor: ThresholdEditor) {
    overlay = nil
    overrides[editor.indicator] = editor.override
  }

  /// Gives up what is being moved, where anything is.
  mutating func giveUpThreshold() { if case .threshold(let editor) = overlay { giveUp(editor) } }

  /// Takes a key of the number that is typed.
  mutating func type(_ key: Key, _ editor: ThresholdEditor) {
    var editor = editor
    switch key {
    case .backspace: editor.typed = String(editor.typed.dropLast())
    case .character(let character) where editor.typed.count < 12: editor.typed.append(character)
    default: return
    }
    overlay = .threshold(editor)
    guard let dataset, let number = Double(editor.typed), number.isFinite else { return }
    let unit = dataset.indicator(ofColumn: editor.column).unit.presentation(in: shownLanguage)
    set(number / Double(unit.factor), &editor)
  }

  /// Whether a key belongs to a number that is typed into the window.
  static func isOfNumber(_ key: Key, typed: String) -> Bool {
    switch key {
    case .backspace: !typed.isEmpty
    case .character(let character): "0123456789.".contains(character) || (character == "-" && typed.isEmpty)
    default: false
    }
  }

  private mutating func set(_ number: Double, _ editor: inout ThresholdEditor) {
    let typed = editor.typed
    let limit = makeLimit(&editor)
    _ = judge(by: editor.draft.setting(limit, to: number), &editor)
    editor.typed = typed
    overlay = .threshold(editor)
  }

  private mutating func move(_ editor: inout ThresholdEditor, by steps: Double) -> [Effect] {
    guard let dataset, let model = derived.period else { return [] }
    guard let limit = editor.limit else {
      _ = makeLimit(&editor)
      return judge(by: editor.draft, &editor)
    }
    let values = model.peers.compactMap { model.snapshot.observation(column: editor.column, row: $0).number }
    let step = Threshold.step(over: values, decimals: dataset.indicator(ofColumn: editor.column).decimals)
    return judge(by: editor.draft.moving(limit, by: steps * step), &editor)
  }

  /// The limit that is moved; where there is none yet, one at the value of the head of the table.
  private func makeLimit(_ editor: inout ThresholdEditor) -> ThresholdLimit {
    if let limit = editor.limit { return limit }
    let kind = editor.line?.kind ?? .attention
    let isHigherBetter = dataset?.indicator(ofColumn: editor.column).better != .lower
    let isUpper = isHigherBetter == (kind != .commend)
    let head = snapshot?.observation(column: editor.column, row: 0).number ?? 0
    let end = Condition.Limit(Condition.Term(head), inclusive: kind == .commend)
    editor.draft[kind] = [Condition([.range(lower: isUpper ? nil : end, upper: isUpper ? end : nil)])]
    return ThresholdLimit(kind, end: isUpper ? .upper : .lower)
  }

  /// Holds the limit against the next thing: a number, the national value, the pace, the worst quarter, the period before.
  private mutating func turnReference(_ editor: inout ThresholdEditor) -> [Effect] {
    let limit = makeLimit(&editor)
    guard let term = editor.draft.term(at: limit), let dataset else { return [] }
    let hasPace = dataset.indicator(ofColumn: editor.column).pace != nil
    let quarter: Condition.Reference = limit.kind == .commend ? .bestQuarter : .worstQuarter
    let references: [Condition.Reference] = [.national] + (hasPace ? [.pace] : []) + [quarter, .last, .lastYear]
    let next = term.reference.map { references.firstIndex(of: $0).map { $0 + 1 } ?? 0 } ?? 0
    if term.reference == nil { editor.number = term.offset }
    let number = editor.number ?? snapshot?.observation(column: editor.column, row: 0).number ?? 0
    let draft =
      next < references.count
      ? editor.draft.setting(limit, to: references[next]) : editor.draft.setting(limit, to: number)
    return judge(by: draft, &editor, keepsNumber: true)
  }

  private mutating func removeLimit(_ editor: inout ThresholdEditor) -> [Effect] {
    guard let limit = editor.limit else { return [] }
    return judge(by: editor.draft.removing(limit), &editor)
  }

  /// Judges by a threshold from now on and shows what that does.
  private mutating func judge(
    by draft: Threshold, _ editor: inout ThresholdEditor, keepsNumber: Bool = false
  ) -> [Effect] {
    editor.draft = draft
    editor.typed = ""
    if !keepsNumber { editor.number = nil }
    editor.selected = min(editor.selected, editor.lines.count - 1)
    overlay = .threshold(editor)
    let isPublished = draft == publishedThreshold(of: editor.indicator) ?? Threshold()
    let isUnmoved = draft == editor.before
    overrides[editor.indicator] =
      isUnmoved ? editor.override : isPublished ? nil : ThresholdOverride(draft, .run)
    return []
  }

  /// Asks for the threshold to be written down.
  private mutating func write(_ editor: ThresholdEditor) -> [Effect] {
    guard let id = regionTable?.rootID else { return [] }
    overlay = nil
    return [
      .write(
        ThresholdChange(
          dataset: id, indicator: editor.indicator, published: publishedThreshold(of: editor.indicator),
          threshold: editor.draft))
    ]
  }

  /// A threshold was written down.
  mutating func written(_ change: ThresholdChange, _ home: ThresholdHome) {
    guard regionTable?.rootID == change.dataset else { return }
    switch home {
    case .own: overrides[change.indicator] = ThresholdOverride(change.threshold, .own)
    case .dataset: arrangements.keep(change.published ?? Threshold(), of: change.indicator, dataset: dataset?.id)
    case .givenUp: break
    }
    say { $0.thresholdWritten(home) }
  }

  /// Forgets overrides that the catalogue's file has taken over, after it was read again.
  mutating func dropTakenOver() {
    for (id, override) in overrides where publishedThreshold(of: id) == override.threshold { overrides[id] = nil }
  }

  /// Begins with thresholds of the person's own, by dataset and the ids of indicators.
  public mutating func judge(byOwn thresholds: [String: [String: Threshold]]) {
    overridesByDataset = thresholds.mapValues { $0.mapValues { ThresholdOverride($0, .own) } }
  }
}
