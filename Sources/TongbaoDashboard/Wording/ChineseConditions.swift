import TongbaoCore

/// The words of conditions, in Chinese: in sentences, and in short for cells and headers.
extension ChinesePhrases {
  func reference(_ reference: Condition.Reference, in catalogue: Catalogue?) -> String {
    switch reference {
    case .national: whole
    case .pace: "时间进度"
    case .last: "上期"
    case .lastYear: "去年同期"
    case .worstQuarter: "末四分位"
    case .bestQuarter: "首四分位"
    case .indicator(let id): catalogue?.index(of: id).flatMap { catalogue?.indicators[$0].name.zh } ?? id
    }
  }

  func shortReference(_ reference: Condition.Reference) -> String {
    switch reference {
    case .national: whole
    case .pace: "进度"
    case .last: "上期"
    case .lastYear: "同期"
    case .worstQuarter: "末¼"
    case .bestQuarter: "首¼"
    case .indicator(let id): id
    }
  }

  func share(_ percent: String, of reference: String) -> String { "\(reference)的\(percent)%" }
  func shortShare(_ percent: String, of reference: String) -> String { "\(reference)\(percent)%" }
  func shortFall(by percent: String, orMore: Bool) -> String { "降\(orMore ? "≥" : ">")\(percent)%" }
  func compound(_ names: [String]) -> String { names.joined() }
  func shifted(_ reference: String, by amount: String, up: Bool) -> String { reference + (up ? "加" : "减") + amount }
  func below(_ term: String, orEqual: Bool) -> String { (orEqual ? "不高于" : "低于") + term }
  func above(_ term: String, orEqual: Bool) -> String { (orEqual ? "不低于" : "高于") + term }
  func range(_ lower: String, _ upper: String) -> String { "介于\(lower)与\(upper)之间" }
  func fallen(by percent: String) -> String { "环比下降\(percent)%及以上" }
  func equal(to term: String) -> String { "等于" + term }
  func rank(top: Bool, _ count: Int) -> String { (top ? "前" : "后") + "\(count)位" }
}
