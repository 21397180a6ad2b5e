import TongbaoCore

/// The Chinese wording of imports.
struct ChineseImport: ImportWording {
  let colon = "："

  func title(_ file: String, _ dataset: String, _ period: Period) -> String { "\(file) → \(dataset) \(period)" }

  func table(_ range: String, rows: Int, found: Int, of headers: Int) -> String {
    "表 \(range)：\(rows) 行地区，\(headers) 列中认出 \(found) 列"
  }

  func more(_ count: Int) -> String { "… 另有 \(count) 条" }

  func vanished(_ column: String, _ regions: [String]) -> String {
    let names = regions.prefix(8).joined(separator: "、") + (regions.count > 8 ? "等" : "")
    return "\(column)：文件里没有 \(names)（\(regions.count) 个），保留原值"
  }

  func flips(_ count: Int, since period: Period?) -> String {
    period.map { "与 \($0) 相比预警变化 \(count)" } ?? "预警变化 \(count)"
  }

  func counts(
    added: Int, changed: Int, unchanged: Int, vanished: Int, problems: Int, doubts: Int, alerts: String?
  ) -> String {
    "新增 \(added)，改动 \(changed)，不变 \(unchanged)，保留 \(vanished)，问题 \(problems)" + (doubts > 0 ? "，存疑 \(doubts)" : "")
      + (alerts.map { "，" + $0 } ?? "")
  }

  func proposed(_ path: String) -> String { "已写好对照表 \(path)：请把 likely 的表头改成指标代码或 \"ignore\"，再导入一次" }

  func written(_ path: String, isPartial: Bool) -> String {
    isPartial ? "已写入 \(path)；有问题的部分未写入" : "已写入 \(path)"
  }

  func shown(_ path: String) -> String { "仅预览，\(path) 未改动" }
  func nothingNew(_ path: String) -> String { "没有新内容，\(path) 未改动" }
  func nothingRead(_ path: String) -> String { "没有取到任何数值，\(path) 未改动；请核对表头，或在 mapping.json 里写明（--propose 列出表头）" }
  func refused(_ path: String) -> String { "有问题，\(path) 未改动；只写入没有问题的部分请加 --partial，认表头请加 --propose" }
}
