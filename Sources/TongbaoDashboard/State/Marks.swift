import TongbaoCore

/// The regions that a person has marked: they stay marked whatever period, domain or language is shown, and over starts.
extension State {
  /// Those of the dataset on the screen, in the order of marking.
  public var marked: [RegionCode] {
    get { dataset.flatMap { marks[$0.id] } ?? [] }
    set {
      guard let id = dataset?.id else { return }
      marks[id] = newValue.isEmpty ? nil : newValue
    }
  }

  /// Marks a region, or takes its mark away; a group of marked regions ends with the last of them.
  mutating func toggleMark(_ code: RegionCode) {
    if let index = marked.firstIndex(of: code) { marked.remove(at: index) } else { marked.append(code) }
    if group == .marked, marked.isEmpty { group = .all }
  }

  /// Marks the region that the screen is about. The head of a table stands in every comparison anyway.
  mutating func markCurrentRegion() {
    guard let dataset, currentRow != 0, dataset.roster.regions.indices.contains(currentRow),
      !dataset.roster[currentRow].code.isSegment
    else {
      return say { $0.nothingToMark }
    }
    toggleMark(dataset.roster[currentRow].code)
  }

  /// Whether the region in a row is marked.
  func isMarked(_ row: Int) -> Bool { derived.table?.markedRows.contains(row) ?? false }

  /// What a row is called, with its mark before it where any region is marked.
  func markedLabel(_ row: Int) -> String {
    guard derived.table?.hasMarks == true else { return rowLabel(row) }
    return (isMarked(row) ? State.mark : " ") + rowLabel(row)
  }

  /// The mark of a region.
  static let mark = "●"
}
