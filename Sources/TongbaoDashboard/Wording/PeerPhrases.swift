import TongbaoCore

/// The wording of groups, marks, undo and what is worked out of a column's course.
protocol PeerPhrases: Sendable {
  var groupsTitle: String { get }
  func groupName(_ group: PeerGroup, in groups: [RegionGroup]) -> String
  /// A group in the title: how many of its regions are shown, of how many in the table.
  func groupCount(_ name: String, _ shown: Int, of all: Int) -> String
  /// What a group's values come to, or why they come to nothing.
  func groupTotal(_ name: String, _ text: String) -> String
  func rank(_ text: String, in group: String) -> String
  func emptyGroup(_ name: String) -> String
  var nothingToMark: String { get }
  /// Of a table whose rows are segments.
  var groupsAreOfRegions: String { get }

  func undone(_ parts: [Arrangement.Part], again: Bool) -> String
  func nothingToUndo(again: Bool) -> String

  var nothingToUnfold: String { get }
  /// The header of what is worked out of a column's course, and its unit.
  func measure(_ measure: PaceMeasure, kind: Period.Kind) -> (name: String, unit: String)
  /// Where a completion rate ends as it goes, and what its target would need; nil where the target is reached.
  func outlook(end: String, isMean: Bool, needed: String?, kind: Period.Kind) -> String
  /// The same in the words of a list.
  var outlookItems: OutlookWords { get }
  func paceName(_ shape: PaceShape) -> String
  /// So many periods.
  func periods(_ count: Int, kind: Period.Kind) -> String
}

/// The words of what is foretold of a completion rate.
struct OutlookWords: Sendable {
  var title, rate, mean, end, needed, reached, streak, breach: String
}

extension Phrases {
  /// What has been worked out of a column's course, as a cell shows it.
  func text(of value: Measured, _ measure: PaceMeasure, _ indicator: Indicator) -> String {
    switch value {
    case .none: return ""
    case .pending: return pending
    case .undetermined: return "?"
    case .number(let number):
      switch measure {
      case .streak, .breach: return "\(Int(number))"
      case .lead: return points(number, indicator, signed: true)
      case .needed, .end: return points(number, indicator)
      }
    }
  }

  /// Percentage points, or per cent, with the digits of the indicator, without the unit.
  func points(_ value: Double, _ indicator: Indicator, signed: Bool = false) -> String {
    NumberText.text(
      value, unit: Unit("PP"), decimals: max(1, indicator.decimals), language: language, signed: signed
    ).typographic
  }
}

extension ChinesePhrases {
  var groupsTitle: String { "分组" }

  func groupName(_ group: PeerGroup, in groups: [RegionGroup]) -> String {
    switch group {
    case .all: "全部"
    case .statistical(let id): groups.first { $0.id == id }?.name.zh ?? id
    case .size(.large): "大规模"
    case .size(.middle): "中规模"
    case .size(.small): "小规模"
    case .marked: "已标记"
    }
  }

  func groupCount(_ name: String, _ shown: Int, of all: Int) -> String { "\(name) \(shown)/\(all)" }
  func groupTotal(_ name: String, _ text: String) -> String { name + text }
  func rank(_ text: String, in group: String) -> String { group + text }
  func emptyGroup(_ name: String) -> String { "\(name)本期没有地区，按 P 换组" }
  var groupsAreOfRegions: String { "本表的行不是地区，不能分组" }
  var nothingToMark: String { "请先移到要标记的地区" }

  func undone(_ parts: [Arrangement.Part], again: Bool) -> String {
    (again ? "已重做：" : "已撤销：") + parts.map(name).joined(separator: "、")
  }

  func nothingToUndo(again: Bool) -> String { again ? "没有可重做的更改" : "没有可撤销的更改" }

  private func name(_ part: Arrangement.Part) -> String {
    switch part {
    case .marks: "标记"
    case .group: "分组"
    case .order: "排序"
    case .columns: "展开的列"
    case .filter: "筛选"
    case .colours: "颜色"
    case .comparison: "对比"
    }
  }

  var nothingToUnfold: String { "本列既无时间进度也无关注线，没有可展开的" }

  func measure(_ measure: PaceMeasure, kind: Period.Kind) -> (name: String, unit: String) {
    switch measure {
    case .lead: ("较进度", "PP")
    case .needed: ("每\(unit(kind).replacingCounter)需", "PP")
    case .end: ("年末预计", "%")
    case .streak: ("连续", self.measure(kind))
    case .breach: ("距触线", self.measure(kind))
    }
  }

  func outlook(end: String, isMean: Bool, needed: String?, kind: Period.Kind) -> String {
    let rate = isMean ? "按今年平均进度" : "按近一\(unit(kind).replacingCounter)进度"
    let unit = unit(kind).replacingCounter
    return rate + "年末\(end)%，" + (needed.map { "完成目标每\(unit)需\($0)PP" } ?? "目标已完成")
  }

  var outlookItems: OutlookWords {
    OutlookWords(
      title: "进度", rate: "近一期进度", mean: "今年平均每期", end: "年末预计", needed: "完成目标每期需", reached: "目标已完成",
      streak: "连续", breach: "按近三期变化，距触线")
  }

  func paceName(_ shape: PaceShape) -> String {
    switch shape {
    case .linear: "时间进度"
    case .lastYear: "按去年节奏"
    case .workingDays: "按工作日"
    }
  }

  func periods(_ count: Int, kind: Period.Kind) -> String { "\(count)\(measure(kind))" }
}

extension String {
  /// A kind of period without the word that it is counted with.
  fileprivate var replacingCounter: String { hasPrefix("个") ? String(dropFirst()) : self }
}

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
