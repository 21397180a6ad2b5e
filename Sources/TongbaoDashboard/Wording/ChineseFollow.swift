import TongbaoCore

/// What becomes of alerts, in Chinese.
extension ChinesePhrases {
  func followState(_ state: FollowUp.State) -> String {
    switch state {
    case .open: "待认领"
    case .acknowledged: "整改中"
    case .done: "待验证"
    case .overdue: "逾期"
    case .reopened: "重开"
    case .closed: "已销号"
    }
  }

  func reopening(_ reason: FollowUp.Reopening) -> String {
    switch reason {
    case .fellAgain: "再次预警"
    case .worsened: "继续恶化"
    }
  }

  var lateToo: String { "已过期限" }

  func deed(_ deed: FollowUpEntry.Deed) -> String {
    switch deed {
    case .acknowledge: "认领"
    case .note: "备注"
    case .done: "报完成"
    case .undo(let number): "撤回第 \(number) 条"
    }
  }

  var followColumns: FollowColumns {
    FollowColumns(
      region: "地区", indicator: "指标", state: "状态", then: "认领时", now: "现值", owner: "责任人", due: "期限", reason: "原因",
      measure: "措施", note: "备注", by: "填写人", at: "时间", deed: "事项", period: "账期", value: "当时值")
  }

  var followTitle: String { "预警跟进" }
  var ledgerTitle: String { "台账" }

  func followCounts(_ counts: [(state: FollowUp.State, count: Int)]) -> String {
    counts.filter { $0.count > 0 }.map { "\(followState($0.state)) \($0.count)" }.joined(separator: clauseSeparator)
  }

  func entryNumber(_ number: Int) -> String { "记为第 \(number) 条" }
  func owner(_ name: String) -> String { "责任人 \(name)" }
  func due(_ period: Period) -> String { "期限 \(title(of: period))" }
  var restatedNote: String { "*：数据已重报，与当时所见不同" }
  var goneFromDataset: String { "数据集里已没有" }

  func followSentence(_ followUp: FollowUp) -> String {
    let isLateToo = followUp.isOverdue && followUp.state != .overdue
    let clauses = [
      "\(followState(followUp.state))（\(title(of: followUp.since))起）", followUp.reopening.map(reopening),
      isLateToo ? lateToo : nil, followUp.owner.map(owner), followUp.due.map(due),
      followUp.restated.isEmpty ? nil : "数据已重报",
    ]
    return clauses.compactMap(\.self).joined(separator: clauseSeparator)
  }

  var nothingToFollow: String { "目前不需关注，也无人记录" }

  func entryLine(_ entry: FollowUpEntry) -> String {
    "\(entry.at.prefix(10)) \(entry.by) \(deed(entry.deed))"
      + (words(of: entry).isEmpty ? "" : colon + words(of: entry).joined(separator: clauseSeparator))
  }

  func followed(_ entry: FollowUpEntry) -> String { "已记入台账：\(deed(entry.deed))（第 \(entry.number) 条）" }

  func followLabel(_ part: FollowForm.Part) -> String {
    switch part {
    case .deed: "事项"
    case .owner: "责任人"
    case .reason: "原因"
    case .measure: "措施"
    case .due: "期限"
    case .note: "备注"
    }
  }

  func followDeed(_ deed: FollowForm.Deed) -> String {
    switch deed {
    case .acknowledge: "认领"
    case .note: "备注"
    case .done: "报完成"
    case .undo: "撤回自己的最后一条"
    }
  }

  func dueNeeded(after period: Period) -> String {
    "期限请写晚于\(title(of: period))的账期" + (period.next.map { "，例如 \($0)" } ?? "")
  }

  var noteNeeded: String { "请写备注" }
}
