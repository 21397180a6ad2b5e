import TongbaoCore

extension State {
  /// Whether what is shown was made up. While a snapshot is read, the last that was known of the dataset counts.
  var isSynthetic: Bool {
    if let snapshot { return snapshot.source.kind == .synthetic }
    if shelf.contains(where: { $0.id == dataset?.id && $0.sourceKind == .synthetic }) { return true }
    guard let timeline = dataset?.timeline else { return false }
    return timeline.periods.contains { timeline.snapshot($0)?.source.kind == .synthetic }
  }

  /// How many rows in which order and compared with what, or how many values of a region need attention: all of it, then
  /// with ever less, at last nothing: five forms. A region's screen has one only.
  var titleRights: [String] {
    guard let dataset else { return Array(repeating: "", count: 5) }
    if screen == .board {
      let counts = (derived.board?.counts).map { phrases.taskCounts($0) } ?? [""]
      let (long, short) = (counts.first ?? "", counts.last ?? "")
      return [long, long, short, short, ""]
    }
    if screen == .bulletin {
      let text = (derived.bulletin?.places.count).map {
        phrases.sentenceCount(min((bulletin?.sentence ?? 0) + 1, $0), of: $0)
      }
      return Array(repeating: text ?? "", count: 4) + [""]
    }
    if screen == .alerts {
      let all = derived.period?.memberCount ?? 0
      let group = groupWords(derived.period?.peers.count ?? all, of: all) ?? ""
      return [group, group, group, group, ""]
    }
    if trend != nil {
      let count = markedRows.count
      return Array(repeating: count > 0 ? phrases.pinnedCount(count) : "", count: 4) + [""]
    }
    if contrast != nil, let sides = ContrastPainter(self)?.sides {
      return Array(repeating: phrases.contrastTitle(sides.own, sides.other), count: 4) + [""]
    }
    if screen == .overview { return overviewRights(dataset) }
    if let region { return Array(repeating: counts(dataset, row: region.row), count: 4) + [""] }
    let all = derived.period?.memberCount ?? dataset.reportingRows.count
    let shown = derived.table?.rows.count ?? all
    let group = groupWords(shown, of: all)
    let rows = group ?? phrases.rowCount(shown, of: all, level: dataset.catalogue.level)
    let order = sortOrder.keys.first.map { phrases.sorted(by: sortName($0, dataset), descending: $0.isDescending) }
    let compared = comparison == .none ? nil : comparisonWords(phrases)
    let short = comparison == .none ? nil : comparisonWords(phrases, isShort: true)
    return [[rows, order, compared], [rows, order, short], [group, order, short], [group, short], []].map {
      $0.compactMap { $0 }.joined(separator: phrases.clauseSeparator)
    }
  }

  /// The group that is looked at and how many regions are shown; nil where that is all.
  private func groupWords(_ shown: Int, of all: Int) -> String? {
    let group = peerChoice.group
    return group == .all ? nil : phrases.groupCount(groupName(group), shown, of: all)
  }

  /// The pace of the year, where the dataset has completion rates.
  private func overviewRights(_ dataset: Dataset) -> [String] {
    let text = derived.period.map { phrases.paceTitle($0.basis.period.elapsedShare.percent) } ?? ""
    let hasPace = dataset.catalogue.indicators.contains { $0.pace == .year }
    let all = derived.period?.memberCount ?? 0
    let group = groupWords(derived.period?.peers.count ?? all, of: all)
    let words = [group, hasPace ? text : nil].compactMap { $0 }.filter { !$0.isEmpty }
    return Array(repeating: words.joined(separator: phrases.clauseSeparator), count: 4) + [""]
  }

  private func counts(_ dataset: Dataset, row: Int) -> String {
    guard let model = derived.period else { return "" }
    let statuses = dataset.catalogue.indicators.indices.map { model.status(column: $0, row: row) }
    return phrases.counts(
      attention: statuses.count { $0.needsAttention }, commended: statuses.count { $0 == .commended })
  }

  /// What a table is ordered by.
  func sortName(_ key: SortOrder.Key, _ dataset: Dataset) -> String {
    guard let column = key.column else { return phrases.rowHeader(dataset.catalogue.level) }
    let indicator = dataset.indicator(ofColumn: column)
    let name = label(indicator.short, id: indicator.id)
    guard case .measure(let measure, _) = key.subject else { return name }
    return phrases.compound([name, phrases.measure(measure, kind: dataset.catalogue.every).name])
  }
}

extension State {
  /// What the table's values are compared with, and where that is no period before, which one it is.
  func comparisonWords(_ phrases: any Phrases, isShort: Bool = false) -> String {
    guard let base = derived.table?.base, comparison == .last, base.isUneven else {
      if isShort { return phrases.comparingShort(comparison) }
      let isBlank = derived.table?.base.isAbsent == true
      return phrases.comparing(comparison) + (isBlank ? phrases.bracketed(phrases.statistics.unknown) : "")
    }
    return isShort ? phrases.comparingShort(with: base.statedEarlier) : phrases.comparing(with: base.statedEarlier)
  }

  /// Answers the key of comparisons.
  mutating func sayComparison() {
    refreshDerived()
    let state = self
    say { state.comparisonWords($0) }
  }
}
