import TongbaoCore

/// Alerts in Chinese.
extension ChinesePhrases {
  var alertsTitle: String { "预警" }

  func alertChange(_ change: AlertChange) -> String {
    switch change {
    case .new: "新增"
    case .worse: "恶化"
    case .continuing: "持续"
    case .better: "好转"
    case .recovered: "恢复"
    case .untold: "不详"
    case .redefined: "换口径"
    case .first: "首见"
    case .pending: "…"
    }
  }

  var alertColumns: AlertColumns {
    AlertColumns(
      region: rows ?? "地区", indicator: "指标", domain: "领域", value: "本期", limit: "阈值", gap: "差距", change: "变化",
      movement: "较上期", run: "连续", since: "起于")
  }

  func alertCounts(_ counts: AlertCounts, isPending: Bool) -> [String] {
    let tiers = [("严重", counts.critical), ("关注", counts.attention)].filter { $0.1 > 0 }
    let standing = tiers.isEmpty ? "需关注0" : tiers.map { $0.0 + "\($0.1)" }.joined(separator: "  ")
    guard !isPending else { return [standing + "  变化…", standing] }
    let kinds: [AlertChange] = [.new, .worse, .better, .recovered, .untold]
    let changes = kinds.filter { counts[$0] > 0 }.map { "\(alertChange($0))\(counts[$0])" }
    let few = kinds.prefix(1).filter { counts[$0] > 0 }.map { "\(alertChange($0))\(counts[$0])" }
    return [changes, few, []].map { ([standing] + $0).joined(separator: "  ") }
  }

  func alertRegions(_ regions: String, values: Int) -> String { "\(regions)\(values)项" }

  func alertHeading(_ change: AlertChange) -> String {
    change == .recovered ? "已恢复" : "本期尚不能判定恢复与否"
  }

  func alertCount(_ count: Int) -> String { "\(count)项" }

  var noOwner: String { "未认领" }

  func alertGrouping(_ grouping: AlertGrouping) -> String {
    switch grouping {
    case .severity: "按严重程度"
    case .region: rows.map { "按" + $0 } ?? "按地区"
    case .domain: "按领域"
    case .owner: "按责任人"
    }
  }

  func alertRun(_ count: Int, hasHoles: Bool) -> String { hasHoles ? "\(count)期*" : "\(count)期" }
  var noAlertOfDomain: String { "这张表没有预警" }
  var noAlerts: String { "本期没有预警，也没有刚刚恢复的" }
  var noAlertFound: String { "没有符合条件的预警；Esc 清除筛选" }
  var alertFilterPrompt: String { "筛选地区或指标：" }

  func alertClause(_ change: AlertChange) -> String? {
    switch change {
    case .new: "上期正常，本期新增预警"
    case .worse: "预警较上期恶化"
    case .continuing: nil
    case .better: "仍需关注，较上期好转"
    case .recovered: "上期需关注，本期已恢复"
    case .untold: "上期需关注，本期数据不足以判定是否恢复"
    case .redefined: "口径变更后首次预警"
    case .first: "此前情况不详"
    case .pending: "上期数据读取中"
    }
  }

  func alertList(_ change: AlertChange, _ list: String) -> String {
    switch change {
    case .new: "新增：\(list)。"
    case .worse: "恶化：\(list)。"
    case .recovered: "已恢复：\(list)。"
    case .untold: "上期需关注、本期尚不能判定：\(list)。"
    case .continuing, .better, .redefined, .first, .pending: "\(alertChange(change))：\(list)。"
    }
  }

  func alertTally(_ period: String, _ counts: String) -> String { "\(period)，预警：\(counts)。" }
}
