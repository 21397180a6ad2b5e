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
}
