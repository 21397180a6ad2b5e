import TongbaoCore

/// Reads conditions, and checks that their references mean something in the catalogue.
struct ConditionReader {
  /// The ids of all indicators.
  let indicators: Set<String>
  /// Where complaints go.
  let log: ComplaintLog

  /// The condition of a string node, of an indicator that has a pace or not.
  func condition(_ node: JSONNode, of indicator: String, hasPace: Bool) -> Condition? {
    guard let text = node.string else {
      log.add(ShapeComplaint.wrongKind(expected: .condition, found: node.kind), at: node)
      return nil
    }
    return condition(text, at: node.offset, of: indicator, hasPace: hasPace)
  }

  /// The condition of a text that stands at `offset`.
  func condition(_ text: String, at offset: Int, of indicator: String, hasPace: Bool) -> Condition? {
    let condition: Condition
    do throws(Condition.NotationError) {
      condition = try Condition(text)
    } catch {
      log.add(CatalogueComplaint.badCondition(SafeText.excerpt(text), error), at: offset)
      return nil
    }
    guard refersToWhatIs(condition, at: offset, of: indicator, hasPace: hasPace) else { return nil }
    if condition.isContradictory {
      log.add(CatalogueComplaint.contradiction(SafeText.excerpt(text)), at: offset)
      return nil
    }
    return condition
  }

  /// Whether indicators exist that the condition names, and a pace where it asks for one.
  private func refersToWhatIs(_ condition: Condition, at offset: Int, of indicator: String, hasPace: Bool) -> Bool {
    let unknown = condition.indicators.filter { !indicators.contains($0) }
    for id in unknown {
      log.add(
        CatalogueComplaint.unknownIndicator(
          SafeText.excerpt(id), likely: Likeness.nearest(to: id, among: indicators.sorted() + Self.words)),
        at: offset)
    }
    let lacksPace = !hasPace && condition.references.contains(.pace)
    if lacksPace { log.add(CatalogueComplaint.noPace(indicator), at: offset) }
    return unknown.isEmpty && !lacksPace
  }

  /// References that are no indicators, for suggestions.
  private static let words = ["national", "pace", "last", "last_year", "worst_quarter", "best_quarter"]
}

extension Condition {
  /// Whether the limits that are plain numbers leave no number between them.
  var isContradictory: Bool {
    let span = span
    if span.lower > span.upper { return true }
    return span.lower == span.upper && !(span.lowerIsInclusive && span.upperIsInclusive)
  }
}
