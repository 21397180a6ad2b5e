/// What was read from a report: its facts, what was not understood, and what does not agree with itself.
public struct ReportReading: Sendable, Hashable {
  /// The facts in the order of the text, one per indicator and sentence.
  public var facts: [ReportFact]
  /// What carries numbers or regions and was not understood, in the order of the text.
  public var unread: [UnreadPassage]
  /// What the text says twice and not alike, in the order of the text.
  public var problems: [ReportProblem]

  /// A reading.
  public init(facts: [ReportFact] = [], unread: [UnreadPassage] = [], problems: [ReportProblem] = []) {
    self.facts = facts
    self.unread = unread
    self.problems = problems
  }
}

/// A passage that carries numbers or regions and that no fact was made of.
public struct UnreadPassage: Sendable, Hashable {
  /// Why no fact was made of a passage.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It says what is wanted, not what is.
    case wish
    /// What is measured cannot be told from the passage and what stands before it.
    case noIndicator = "no_indicator"
    /// Whose figure it is cannot be told.
    case noRegion = "no_region"
    /// The form of words is not of the grammar.
    case notUnderstood = "not_understood"
    /// Regions are counted, but none is named.
    case countOnly = "count_only"
    /// Regions are named, but no condition holds for them.
    case noCondition = "no_condition"
    /// Numbers and names are not as many.
    case unequalLists = "unequal_lists"
    /// The exception is of indicators, not of regions.
    case aboutIndicators = "about_indicators"
    /// The sentence is longer than sentences are.
    case tooLong = "too_long"
  }

  /// The words, cut off where they are very long.
  public var text: String
  public var reason: Reason
  public var place: TextPlace

  /// A passage.
  public init(text: String, reason: Reason, place: TextPlace) {
    self.text = text
    self.reason = reason
    self.place = place
  }
}
