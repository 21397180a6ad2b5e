/// Something that a report says twice and not alike, or that cannot be.
public struct ReportProblem: Sendable, Hashable {
  /// What is wrong; each becomes a sentence in the executable.
  public enum Kind: Sendable, Hashable {
    /// A list has another number of names than is printed.
    case count(printed: Int, named: Int)
    /// A region stands twice in a list.
    case namedTwice(String)
    /// A region stands in two lists of which it can only be in one.
    case onBothSides(String)
    /// A name in a list is no region that is known.
    case unknownRegion(String)
    /// The daily figure is not the month's divided by its days.
    case daily(printed: Double, month: Double, days: Int)
    /// The lead is not the completion minus the pace.
    case lead(printed: Double, completion: Double, pace: Double)
    /// As many figures as names were announced, but they are not as many.
    case unequal(names: Int, figures: Int)
  }

  public var kind: Kind
  public var place: TextPlace

  /// A problem.
  public init(_ kind: Kind, at place: TextPlace) {
    self.kind = kind
    self.place = place
  }
}
