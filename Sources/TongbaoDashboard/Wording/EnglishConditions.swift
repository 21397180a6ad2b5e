import TongbaoCore

/// The words of conditions, in English: in sentences, and in short for cells and headers.
extension EnglishPhrases {
  func reference(_ reference: Condition.Reference, in catalogue: Catalogue?) -> String {
    switch reference {
    case .national: head.map { "the value of \($0)" } ?? "the national value"
    case .pace: "the pace"
    case .last: "the previous period"
    case .lastYear: "the same period last year"
    case .worstQuarter: "the worst quarter"
    case .bestQuarter: "the best quarter"
    case .indicator(let id): catalogue?.index(of: id).flatMap { catalogue?.indicators[$0].name.en } ?? id
    }
  }

  func shortReference(_ reference: Condition.Reference) -> String {
    switch reference {
    case .national: head ?? "national"
    case .pace: "pace"
    case .last: "last"
    case .lastYear: "yr ago"
    case .worstQuarter: isPlain ? "worst 1/4" : "worst ¼"
    case .bestQuarter: isPlain ? "best 1/4" : "best ¼"
    case .indicator(let id): id
    }
  }

  func share(_ percent: String, of reference: String) -> String { "\(percent)% of \(reference)" }
  func shortShare(_ percent: String, of reference: String) -> String { "\(percent)% \(reference)" }
  func shortFall(by percent: String, orMore: Bool) -> String { "down \(orMore ? atLeastSign : ">")\(percent)%" }
  /// What follows the first name begins small, unless it has capitals of its own, as Wi-Fi has.
  func compound(_ names: [String]) -> String {
    let rest = names.dropFirst().map { name in
      name.dropFirst().contains(where: \.isUppercase) ? name : name.prefix(1).lowercased() + name.dropFirst()
    }
    return (names.prefix(1) + rest).joined(separator: " ")
  }
  func shifted(_ reference: String, by amount: String, up: Bool) -> String {
    reference + (up ? " plus " : " less ") + amount
  }
  func below(_ term: String, orEqual: Bool) -> String { (orEqual ? "at most " : "below ") + term }
  func above(_ term: String, orEqual: Bool) -> String { (orEqual ? "at least " : "above ") + term }
  func range(_ lower: String, _ upper: String) -> String { "between \(lower) and \(upper)" }
  func fallen(by percent: String) -> String { "down \(percent)% or more" }
  func equal(to term: String) -> String { "equal to " + term }
  func rank(top: Bool, _ count: Int) -> String { "\(top ? "top" : "bottom") \(count)" }
}
