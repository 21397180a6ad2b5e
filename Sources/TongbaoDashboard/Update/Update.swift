import TerminalCanvas
import TongbaoCore

extension Action {
  /// Whether what it changes is a person's doing that can be taken back: not undo and redo, nor what comes from files.
  fileprivate var isUndoable: Bool {
    switch self {
    case .command(let command): command != .undo && command != .redo
    case .edit, .paste, .mouse, .choose: true
    case .resized, .foundWideAmbiguous, .opened, .openFailed, .descended, .readBelow, .loaded, .failed, .listed,
      .milestones, .ticked, .thresholdWritten, .ledger, .followed, .followRefused, .exported, .exportRefused, .reread,
      .shelved, .told:
      false
    }
  }
}

extension State {
  /// Carries out an action, and says what the executable has to do for it.
  public mutating func update(_ action: Action) -> [Effect] {
    let before = arrangement
    let effects = perform(action)
    if action.isUndoable { noteChange(since: before) }
    settle()
    return effects + askBelowBulletin()
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .command(let command):
      message = nil
      return perform(command)
    case .edit(let key):
      if case .threshold(let editor) = overlay { type(key, editor) } else { edit(key) }
    case .paste(let text): edit { $0.insert(text) }
    case .mouse(let event): return mouse(event)
    case .choose(let choice): return choose(choice)
    case .resized(let size): self.size = size
    case .foundWideAmbiguous: if glyphs == .narrow { glyphs = .wide }
    case .opened(let dataset, let preferences): open(dataset, preferences)
    case .openFailed(let id, let problems): openFailed(id, problems)
    case .descended(let lower): return descend(lower)
    case .readBelow(let id, let region, let period, let lower): readBelow(id, region, period, lower)
    case .loaded(let id, let snapshot): loaded(id, snapshot)
    case .failed(let id, let period, let problems): failed(id, period, problems)
    case .listed(let id, let periods, let problems): listed(id, periods, problems)
    case .milestones(let id, let milestones, let problems): read(milestones, problems, of: id)
    case .ticked(let id, let tick): if dataset?.rootID == id { ticked(tick) }
    case .thresholdWritten(let change, let home): written(change, home)
    case .ledger(let id, let entries, let problems): readLedger(entries, problems, of: id)
    case .followed(let id, let entry): followed(entry, of: id)
    case .followRefused(let complaint): followRefused(complaint)
    case .exported(let path): exported(path)
    case .exportRefused(let complaint, let isTaken): exportRefused(complaint, isTaken: isTaken)
    case .reread(let count): say { $0.reread(count) }
    case .shelved(let entries): shelf = entries
    case .told(let message): self.message = message
    }
    return []
  }

  mutating func perform(_ command: Command) -> [Effect] {
    if overlay != nil, let effects = performInOverlay(command) { return effects }
    if prompt != nil, let effects = performInPrompt(command) { return effects }
    leaveBulletin(for: command)
    leaveAlerts(for: command)
    switch command {
    case .moveUp, .moveDown, .first, .last, .pageUp, .pageDown, .halfPageUp, .halfPageDown: moveVertically(command)
    case .moveLeft, .moveRight, .firstColumn, .lastColumn: moveHorizontally(command)
    case .drill: return drill()
    case .back: return back() ?? []
    case .previousPeriod, .nextPeriod, .yearEarlier, .yearLater, .latestPeriod: movePeriod(command)
    case .nextDomain: turnDomain(by: 1)
    case .previousDomain: turnDomain(by: -1)
    case .domain1, .domain2, .domain3, .domain4, .domain5, .domain6, .domain7, .domain8, .domain9:
      showDomain(command.domainIndex ?? 0)
    case .filter: beginFilter()
    case .nextMatch: turnMatch(by: 1)
    case .previousMatch: turnMatch(by: -1)
    case .nextAttention: moveToAttention(forward: true)
    case .previousAttention: moveToAttention(forward: false)
    case .previousRegion: turnRegion(by: -1)
    case .nextRegion: turnRegion(by: 1)
    case .turnRows: turnRows()
    case .sort: cycleSort()
    case .sortSecond: cycleSecondSort()
    case .attentionFirst: region?.attentionFirst.toggle()
    case .contrast: openContrast()
    case .compare where contrast != nil: turnContrast()
    case .compare:
      comparison = comparison.next
      sayComparison()
    case .alerts: openAlerts()
    case .turnAlerts: turnAlerts()
    case .filterAlerts: beginAlertFilter()
    case .tasks: toggleBoard()
    case .turnTasks: turnBoard()
    case .filterTasks: beginTaskFilter()
    case .tick: askForDay()
    case .undoTick: return undoTick()
    case .follow: openFollowForm()
    case .trend: turnTrend()
    case .span: turnSpan()
    case .pin: pin()
    case .previousIndicator: turnIndicator(by: -1)
    case .nextIndicator: turnIndicator(by: 1)
    case .overview: showOverview()
    case .map: turn(to: .map)
    case .ranking: turn(to: .ranking)
    case .colours:
      shading = shading.next
      say { [shading] in $0.shading(shading) }
    case .statistics:
      if let column = currentColumn, snapshot != nil { overlay = .statistics(column: column, firstLine: 0) }
    case .mark: markCurrentRegion()
    case .group: openGroups()
    case .unfold: toggleUnfolding()
    case .undo: turnBack(true)
    case .redo: turnBack(false)
    case .briefing: openBriefing()
    case .bulletin: toggleBulletin()
    case .save: return saveBriefing()
    case .export: openExport()
    case .threshold: openThreshold()
    case .turnReference, .toggleEnd, .removeLimit, .publishedThreshold, .writeThreshold: break
    case .report: if snapshot != nil { overlay = .report(firstLine: 0) }
    case .help: overlay = .help(firstLine: 0)
    case .restated: overlay = .restated(firstLine: 0)
    case .problems: overlay = .problems(firstLine: 0)
    case .palette: overlay = .palette(TextField(), selected: 0)
    case .datasets: overlay = .datasets(selected: shelf.firstIndex { $0.id == dataset?.id } ?? 0)
    case .language: turnLanguage()
    case .copyCell: return copy(wholeRow: false)
    case .copyRow: return copy(wholeRow: true)
    case .mouse:
      takesMouse.toggle()
      say { [takesMouse] in $0.mouse(isTaken: takesMouse) }
      return [.setMouse(takesMouse)]
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .interrupt: return [.quit]
    case .quitLevel: return back() ?? [.quit]
    case .quit: return [.quit]
    }
    return []
  }

  private mutating func turnLanguage() {
    if glyphs == .ascii { return say { $0.onlyEnglish } }
    language = language == .zh ? .en : .zh
  }

  /// Goes back a step: a window, a trend, a comparison, a region's screen, the tasks, a filter, a level; nil where there is
  /// none.
  private mutating func back() -> [Effect]? {
    if overlay != nil {
      overlay = nil
    } else if screen == .bulletin {
      bulletin = nil
    } else if trend != nil {
      trend = nil
    } else if contrast != nil {
      contrast = nil
    } else if region != nil {
      region = nil
    } else if screen == .alerts {
      backFromAlerts()
    } else if let board {
      if board.filter.isEmpty { closeBoard() } else { self.board?.filter = "" }
    } else if !table.filter.isEmpty {
      clearFilter()
    } else if returnToBulletin() {
      // Its sentence has stayed where it was.
    } else if returnToAlerts() {
      // So has the alert.
    } else if face != .table {
      face = .table
    } else if !sheets.turns.isEmpty {
      endTurn()
    } else if returnsToOverview {
      showOverview()
    } else {
      return trail.isEmpty ? nil : ascend(to: trail.count - 1)
    }
    return []
  }
}
