import TongbaoCore

/// Thresholds that are moved on the screen, in Chinese.
extension ChinesePhrases {
  var thresholdTitle: String { "阈值" }

  func name(_ kind: ThresholdLimit.Kind) -> String {
    switch kind {
    case .critical: "严重"
    case .attention: "关注"
    case .commend: "表扬"
    }
  }

  var noLimit: String { "（无）" }
  func troubled(_ before: Int, _ now: Int) -> String { before == now ? "需关注 \(now) 个" : "需关注 \(before) → \(now) 个" }
  func joining(_ names: [String], more: Int) -> String { "新增：" + list(names, more) }
  func leaving(_ names: [String], more: Int) -> String { "移出：" + list(names, more) }
  var nobodyFlips: String { "名单不变" }

  private func list(_ names: [String], _ more: Int) -> String {
    names.joined(separator: "、") + (more > 0 ? "等 \(names.count + more) 个" : "")
  }

  func inForce(_ origin: ThresholdOverride.Origin?, source: String?) -> String {
    switch origin {
    case .run: "现行：本次调整，退出后不留"
    case .own: "现行：本人阈值"
    case nil: "现行：数据集阈值" + (source.map { "（\($0)）" } ?? "")
    }
  }

  func judged(by origin: ThresholdOverride.Origin) -> String {
    switch origin {
    case .run: "按本次调整的阈值"
    case .own: "按本人阈值"
    }
  }

  var thresholdKept: String { "阈值本次采用；按 t 再按 w 写入，按 u 撤销" }

  func thresholdWritten(_ home: ThresholdHome) -> String {
    switch home {
    case .dataset: "阈值已写入数据集文件"
    case .own: "数据集文件不可写，已存为本人阈值"
    case .givenUp: "已放弃本人阈值，改用数据集阈值"
    }
  }
}
