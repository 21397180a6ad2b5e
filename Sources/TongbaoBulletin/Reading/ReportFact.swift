import TongbaoCore

/// What one sentence says of one indicator.
public struct ReportFact: Sendable, Hashable {
  /// An indicator as the text calls it.
  public struct Named: Sendable, Hashable {
    /// The words of the text; what a short form leaves out is put before it from the sentence or its heading.
    public var text: String
    /// The catalogue's id where just one of its indicators has this name or alias.
    public var id: String?
  }

  public var indicator: Named
  /// The period that the sentence names, else that of its paragraph, its title or the one given; nil where none is known.
  public var period: Period?
  /// Figures of single regions.
  public var values: [StatedValue]
  /// Lists of regions with what they have in common.
  public var groups: [StatedGroup]
  /// The headings that the sentence stands under, the outermost first.
  public var section: [String]
  /// The sentence's words, cut off where they are very long.
  public var sentence: String
  /// Where the sentence begins.
  public var place: TextPlace
}

/// A figure of a region.
public struct StatedValue: Sendable, Hashable {
  /// The region's short name, or the text's own word (全市) where it cannot be told which is meant.
  public var region: String
  public var measure: Measure
  /// What a rank, a lead or a gap is of, where that is not the indicator's own value.
  public var of: Measure?
  /// In the unit; a fall is negative where the measure is a change, a lag where it is a lead or a gap.
  public var value: Double
  /// As the text prints it: 万, 亿元, %, PP (also for 个百分点); empty where none is printed.
  public var unit: String
  /// Whether the text says about (约, 近, 左右).
  public var isApproximate: Bool
  /// The words that the text has for it, without the number.
  public var label: String
  /// The id of the catalogue's indicator that this measure of the fact's indicator is, where there is one.
  public var id: String?
  /// How many digits after the point are printed.
  var decimals: Int
}

/// A list of regions and what they have in common.
public struct StatedGroup: Sendable, Hashable {
  /// How the regions' figures stand to the value.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="
    /// They have the places from 1 to the value.
    case top
    /// They have the last places, as many as the value.
    case bottom
    /// They are listed without a number; the value is the words.
    case listed
  }

  /// What the regions' figures are compared with.
  public enum Value: Sendable, Hashable {
    case number(Double)
    /// The figure of the report's head: the nation, or the province whose report it is.
    case national
    /// The elapsed share of the year.
    case pace
    /// What the plan has for now.
    case plan
    /// The condition in words.
    case words(String)
  }

  public var measure: Measure
  /// The regions' short names in printed order; those that are the exception where `isExcept`.
  public var regions: [String]
  /// The names where the list is of something else than regions, such as industries.
  public var members: [String] = []
  public var comparison: Comparison
  public var value: Value
  /// As printed; empty for references and where none is printed.
  public var unit: String
  /// What the value is a share of, where the text names it.
  public var of: String?
  /// How many the text says there are; nil where it does not.
  public var printedCount: Int?
  /// Whether the text says that these are all.
  public var isComplete: Bool
  /// Whether these are the ones that do not meet the condition, and all others do.
  public var isExcept: Bool
  /// Figures that the text gives of the members.
  public var values: [String: Double]
  /// How many leading places the list fills besides, where the text says so.
  public var top: Int?
  /// The bound of the list before it, where lists are successive bands: these have passed that one.
  public var bandEdge: Double?
  /// Whether the list itself names both ends, so that nothing is said of those beyond either.
  public var isBetween = false
  /// The words that the text has for the condition.
  public var label: String
  /// The id of the catalogue's indicator that this measure of the fact's indicator is, where there is one.
  public var id: String?
}
