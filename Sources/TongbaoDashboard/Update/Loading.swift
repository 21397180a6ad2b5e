import TongbaoCore

extension State {
  /// Shows a dataset: on its latest period, in the domain and order that were left.
  mutating func open(_ dataset: Dataset, _ preferences: Preferences) {
    if let old = regionTable, old.id == dataset.id {
      reopen(dataset, over: old)
      return
    }
    giveUpThreshold()
    if dataset.rootID != regionTable?.rootID {
      milestoneFile = MilestoneFile()
      followFile = FollowFile()
    }
    regionTable = dataset
    sheets = Sheets()
    lastTick = nil
    board = nil
    alerts = nil
    alertView.filter = ""
    trail = []
    judgeAnew()
    openProblems = []
    period = dataset.latestPeriod
    endPrompt(keeping: true)
    arrangements = Arrangements()
    message = nil
    domain = 0
    isTableChosen = false
    table = TableState()
    region = nil
    contrast = nil
    trend = nil
    isOverview = greetsWithOverview
    returnsToOverview = false
    overview = OverviewState()
    overlay = nil
    revision += 1
    restore(preferences)
    refreshDerived()
    goToFirstKnown()
  }

  /// The first values put the rows in order: a cursor that nobody has moved goes to the head of it.
  private mutating func goToHeadOfOrder() {
    guard let row = table.rowBeforeOrder, snapshot != nil else { return }
    table.rowBeforeOrder = nil
    guard table.row == row, table.filter.isEmpty, region == nil else { return }
    refreshDerived()
    table.row = firstRow
    goToFirstKnown()
  }

  /// The catalogue was read again: what was read of the periods is kept while their columns still fit.
  private mutating func reopen(_ dataset: Dataset, over old: Dataset) {
    var dataset = dataset
    let fits =
      old.catalogue.columns.indices.map(old.catalogue.name)
      == dataset.catalogue.columns.indices.map(dataset.catalogue.name)
      && old.roster.regions == dataset.roster.regions
    for period in dataset.timeline.periods where fits {
      if let snapshot = old.timeline.snapshot(period) { dataset.timeline[period] = .loaded(snapshot) }
    }
    if !old.problems.isEmpty, dataset.problems.isEmpty { forgetWarning() }
    announce(dataset.timeline.periods, since: old.timeline.periods)
    regionTable = dataset
    dropTakenOver()
    judgeAnew()
    domain = min(domain, max(0, dataset.catalogue.domains.count - 1))
    if fits {
      updateSegments()
    } else {
      table = tableState(of: .regions) ?? TableState()
      table.row = min(table.row, dataset.roster.count - 1)
      sheets = Sheets()
      sheets.visited = [.regions]
      region = nil
      board?.leaveNothingBelow()
      trend = nil
    }
    revision += 1
  }

  mutating func openFailed(_ id: String, _ problems: [Problem]) {
    overlay = nil
    if regionTable == nil { openProblems = problems }
    guard let first = problems.first else { return }
    message = Message(Wording(zh: first.line(in: .zh), en: first.line(in: .en)), kind: .warning)
    guard regionTable?.id == id else { return }
    regionTable?.note(problems, of: nil)
    updateSegments()
  }

  mutating func loaded(_ id: String, _ snapshot: Snapshot) {
    guard regionTable?.id == id else { return }
    let old = regionTable?.timeline.snapshot(snapshot.period)
    regionTable?.timeline[snapshot.period] = .loaded(snapshot)
    let hadProblems = regionTable?.problems.isEmpty == false
    regionTable?.note([], of: snapshot.period)
    updateSegments(snapshot.period)
    if hadProblems, regionTable?.problems.isEmpty == true { forgetWarning() }
    if bearsOnScreen(snapshot.period) { revision += 1 }
    if let old { noteRestatement(from: old, to: snapshot) }
    goToHeadOfOrder()
  }

  /// A file that cannot be read any more leaves what was read of it before on the screen, and says so.
  mutating func failed(_ id: String, _ failedPeriod: Period, _ problems: [Problem]) {
    guard regionTable?.id == id else { return }
    regionTable?.note(problems, of: failedPeriod)
    if regionTable?.timeline.snapshot(failedPeriod) == nil {
      regionTable?.timeline[failedPeriod] = .failed(problems)
    } else {
      let lines = Wording(zh: problems.first?.line(in: .zh) ?? "", en: problems.first?.line(in: .en) ?? "")
      say({ $0.keptOldData(lines[$0.language]) }, kind: .warning)
    }
    updateSegments(failedPeriod)
    revision += 1
  }

  /// A warning of files that are wrong is out of date once they have been mended.
  private mutating func forgetWarning() {
    if message?.kind == .warning { message = nil }
  }

  /// Whether the table on the screen says other things once `other` has been read: it is its own period, or one that
  /// the comparison, a threshold or a bound looks back to.
  private func bearsOnScreen(_ other: Period) -> Bool {
    guard let period, other != period else { return true }
    if other < period, derived.table?.restsOnCourse == true { return true }
    if other < period, comparison == .last, awaitsPast { return true }
    if other == period.previous { return comparison == .last || looksBack(to: .last) }
    return other == period.yearEarlier && (comparison == .lastYear || looksBack(to: .lastYear))
  }

  /// Whether changes on the screen wait for periods that are still to be read.
  private var awaitsPast: Bool { derived.table?.base.isPending == true || derived.cells?.awaitsPast == true }

  /// Whether a threshold in force, or a bound of the snapshot, refers to another period.
  private func looksBack(to reference: Condition.Reference) -> Bool {
    guard let regionTable, let snapshot = period.flatMap({ regionTable.timeline.snapshot($0) }) else { return true }
    let judges = regionTable.catalogue.indicators.lazy.compactMap { $0.threshold(in: snapshot.period) }
    let refersBack = { (condition: Condition) in condition.references.contains(reference) }
    return judges.contains { $0.tiers.contains { refersBack($0.condition) } || $0.commend.contains(where: refersBack) }
      || snapshot.columns.contains { column in
        column?.sides.contains { side in
          if case .bound(let bound) = side.observation { refersBack(bound) } else { false }
        } == true
      }
  }

  mutating func listed(_ id: String, _ periods: [Period], _ problems: [Problem]) {
    guard let current = regionTable, current.id == id else { return }
    let listed = Set(periods)
    // The table below the bulletin's region may have changed with the others.
    below = nil
    for gone in current.timeline.periods where !listed.contains(gone) { regionTable?.timeline[gone] = nil }
    for new in periods where current.timeline[new] == nil { regionTable?.timeline[new] = .waiting }
    regionTable?.problems = problems + current.problems.filter { $0.place.period.map(listed.contains) ?? false }
    updateSegments()
    if !current.problems.isEmpty, regionTable?.problems.isEmpty == true { forgetWarning() }
    if period == nil { period = regionTable?.latestPeriod }
    announce(periods, since: current.timeline.periods)
    revision += 1
  }

  /// Says which periods are there that were not before.
  private mutating func announce(_ periods: [Period], since known: [Period]) {
    let new = periods.filter { !known.contains($0) }
    guard !new.isEmpty, !known.isEmpty else { return }
    say { $0.newPeriods(new) }
  }
}

extension Dataset {
  /// Replaces the problems of a period's file (or of the folder) by `problems`.
  fileprivate mutating func note(_ new: [Problem], of period: Period?) {
    let name = period.map { "\($0).json" } ?? "dataset.json"
    problems.removeAll { $0.place.file.hasSuffix(name) }
    problems += new
  }
}

extension Place {
  /// The period that the file is named after; nil where it is no snapshot's.
  fileprivate var period: Period? {
    let name = file.split(separator: "/").last ?? ""
    return name.hasSuffix(".json") ? Period(String(name.dropLast(5))) : nil
  }
}
