import TongbaoCore

extension ComplaintLog {
  /// By how much a value that was taken on may become worse: a number in the unit, or per cent of the value, which of a
  /// lead over the pace means nothing.
  func step(_ node: JSONNode, hasPace: Bool) -> Threshold.Step? {
    let isPercent = node.string?.hasSuffix("%") == true
    let amount = isPercent ? node.string.flatMap { $0.dropLast().plainNumber } : node.number
    guard let amount, amount > 0, amount.isFinite else {
      add(CatalogueComplaint.badStep, at: node)
      return nil
    }
    if isPercent, hasPace {
      add(CatalogueComplaint.stepOfLead, at: node)
      return nil
    }
    return isPercent ? .percent(amount) : .amount(amount)
  }
}
