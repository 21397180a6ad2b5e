import TongbaoCore

/// Conditions as Chinese bulletins word them: 低于70%, 落后时间进度, 环比下降35%以上.
struct ChineseConditionProse: ConditionProse {
  let values: ValueText
  let head: String
  let catalogue: Catalogue

  /// What a completion rate is held against.
  private var pace: String { ChineseProse().pace(isPlan: values.indicator.followsPlan) }

  func words(_ condition: Condition) -> String { condition.parts.map(words).joined(separator: "且") }

  private func words(_ part: Condition.Part) -> String {
    switch part {
    case .range(let lower?, let upper?): between(lower, upper)
    case .range(let lower?, nil): above(lower)
    case .range(nil, let upper?): below(upper)
    case .range(nil, nil): ""
    case .equal(let term): "为" + self.term(term)
    case .top(let count): count == 1 ? "居首位" : "居前\(count)位"
    case .bottom(let count): count == 1 ? "居末位" : "居后\(count)位"
    }
  }

  func aim(_ condition: Condition) -> String {
    guard condition.parts.count == 1, case .equal(let value) = condition.parts[0] else { return words(condition) }
    return term(value)
  }

  private func below(_ limit: Condition.Limit) -> String {
    let term = limit.term
    if let percent = term.fall { return "环比下降\(percent)%" + (limit.isInclusive ? "以上" : "多") }
    if term.isZero { return limit.isInclusive ? "为0或为负" : "为负" }
    if term.isWhole, term.reference == .pace { return (limit.isInclusive ? "未超" : "落后") + pace }
    if term.factor != 1, case .indicator = term.reference, !limit.isInclusive { return "不足" + self.term(term) }
    return (limit.isInclusive ? "不高于" : "低于") + self.term(term)
  }

  private func above(_ limit: Condition.Limit) -> String {
    let term = limit.term
    if term.isZero { return limit.isInclusive ? "不为负" : "为正" }
    if term.isWhole, term.reference == .pace { return (limit.isInclusive ? "达到" : "领先") + pace }
    return (limit.isInclusive ? "不低于" : "超") + self.term(term)
  }

  private func between(_ lower: Condition.Limit, _ upper: Condition.Limit) -> String {
    "在" + term(lower.term) + (lower.isInclusive ? "（含）" : "") + "至" + term(upper.term)
      + (upper.isInclusive ? "（含）" : "") + "之间"
  }

  private func term(_ term: Condition.Term) -> String {
    guard let reference = term.reference else { return term.offset == 0 ? "0" : values.limit(term.offset) }
    var text = name(reference)
    if term.factor != 1 {
      text += "的" + NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals + "%"
    }
    guard term.offset != 0 else { return text }
    return text + (term.offset > 0 ? "加" : "减") + values.distance(term.offset)
  }

  private func name(_ reference: Condition.Reference) -> String {
    switch reference {
    case .national: head + "水平"
    case .pace: pace
    case .last: "上期"
    case .lastYear: "上年同期"
    case .worstQuarter: "末四分位"
    case .bestQuarter: "首四分位"
    case .indicator(let id): catalogue.index(of: id).map { catalogue.indicators[$0].name.zh } ?? id
    }
  }
}

extension Condition.Term {
  /// Whether it is the number 0.
  var isZero: Bool { reference == nil && offset == 0 }
  /// Whether it is a reference itself, without a factor and with nothing added.
  var isWhole: Bool { reference != nil && factor == 1 && offset == 0 }
}
