import TongbaoCore

extension ComplaintLog {
  /// A calendar of working days: an object of periods of the dataset's kind and how many of their days are worked.
  func workingDays(_ node: JSONNode, every: Period.Kind?) -> WorkingDays? {
    guard node.kind == .object else {
      add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node)
      return nil
    }
    var days: [Period: Int] = [:]
    for (key, value) in node.members {
      guard let period = period(key), let count = count(value, of: period) else { continue }
      if let every, period.kind != every {
        add(SnapshotComplaint.otherKind(SafeText.excerpt(key.text), wanted: every), at: key)
      }
      days[period] = count
    }
    return WorkingDays(days)
  }

  /// A whole number of days, no more than the period has.
  private func count(_ node: JSONNode, of period: Period) -> Int? {
    guard let number = number(node) else { return nil }
    guard let whole = Int(exactly: number), (0...period.dayCount).contains(whole) else {
      add(ShapeComplaint.notWhole(least: 0, greatest: period.dayCount), at: node)
      return nil
    }
    return whole
  }
}
