import TongbaoCore

/// Groups, marks, undo and the course of columns in English.
extension EnglishPhrases {
  var groupsTitle: String { "Groups" }

  func groupName(_ group: PeerGroup, in groups: [RegionGroup]) -> String {
    switch group {
    case .all: "All"
    case .statistical(let id): groups.first { $0.id == id }?.name.en ?? id
    case .size(.large): "Large"
    case .size(.middle): "Medium"
    case .size(.small): "Small"
    case .marked: "Marked"
    }
  }

  func groupCount(_ name: String, _ shown: Int, of all: Int) -> String { "\(name) \(shown)/\(all)" }
  func groupTotal(_ name: String, _ text: String) -> String { name + " " + text }
  func briefRefusals(_ name: String, _ refusal: Total.Refusal) -> [String] {
    let reason: String =
      switch refusal {
      case .doesNotAdd: "does not add up"
      case .incomplete(let missing): "\(missing) unknown"
      case .unknownIndicator, .noWeight: "no weights"
      }
    return [name + ": " + reason, "no total: I"]
  }

  func rank(_ text: String, in group: String) -> String { text + " in " + group }
  func emptyGroup(_ name: String) -> String { "\(name): no regions in this period; P chooses another group" }
  var groupsAreOfRegions: String { "The rows of this table are no regions: there are no groups" }
  var nothingToMark: String { "Move to the region to be marked first" }

  func undone(_ parts: [Arrangement.Part], again: Bool) -> String {
    (again ? "Done again: " : "Taken back: ") + parts.map(name).joined(separator: ", ")
  }

  func nothingToUndo(again: Bool) -> String { again ? "Nothing to do again" : "Nothing to take back" }

  private func name(_ part: Arrangement.Part) -> String {
    switch part {
    case .marks: "marks"
    case .group: "group"
    case .order: "order"
    case .columns: "unfolded columns"
    case .filter: "filter"
    case .colours: "colours"
    case .comparison: "comparison"
    case .thresholds: "thresholds"
    }
  }

  var nothingToUnfold: String { "This column has neither a pace nor an attention line: nothing to unfold" }

  func measure(_ measure: PaceMeasure, kind: Period.Kind) -> (name: String, unit: String) {
    switch measure {
    case .lead: ("Lead", "PP")
    case .needed: ("Needed", "PP each")
    case .end: ("Year end", "%")
    case .streak: ("Streak", unit(kind))
    case .breach: ("Breach in", unit(kind))
    }
  }

  func outlook(end: String, isMean: Bool, needed: String?, kind: Period.Kind) -> String {
    let rate = isMean ? "at this year's mean rate" : "at the latest rate"
    return rate + " the year ends at \(end)%"
      + (needed.map { ", the target needs \($0) pp a \(one(kind))" } ?? ", the target is reached")
  }

  var outlookItems: OutlookWords {
    OutlookWords(
      title: "Pace", rate: "latest rate", mean: "mean rate this year", end: "year ends at", needed: "target needs",
      reached: "target reached", streak: "running", breach: "breach at the slope of the last three, in")
  }

  func paceName(_ shape: PaceShape) -> String {
    switch shape {
    case .linear: "linear pace"
    case .lastYear: "by last year's shape"
    case .workingDays: "by working days"
    }
  }

  func periods(_ count: Int, kind: Period.Kind) -> String { "\(count) \(count == 1 ? one(kind) : unit(kind))" }

  private func one(_ kind: Period.Kind) -> String {
    switch kind {
    case .year: "year"
    case .halfYear: "half-year"
    case .quarter: "quarter"
    case .month: "month"
    case .tenDays: "ten days"
    case .week: "week"
    }
  }
}
