import TongbaoCore

/// Groups, marks, undo and the course of columns in Chinese.
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
  func briefRefusals(_ name: String, _ refusal: Total.Refusal) -> [String] {
    let reason: String =
      switch refusal {
      case .doesNotAdd: "不能相加"
      case .incomplete(let missing): "缺\(missing)个数"
      case .unknownIndicator, .noWeight: "缺权重"
      }
    return [name + reason, "按I看缘由"]
  }

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
    case .thresholds: "阈值"
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
