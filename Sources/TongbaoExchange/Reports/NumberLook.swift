import TongbaoCore

extension Report {
  /// How a program that shows numbers by itself, as spreadsheets do, shows those of a column.
  public struct NumberLook: Sendable, Hashable {
    /// By what a value is multiplied for the unit in the header, as a power of ten.
    public var power: Int
    public var decimals: Int
    /// Whether it is a share of a hundred.
    public var isPercentage: Bool
    /// Whether it is a difference, which has a sign.
    public var isSigned: Bool
    /// The unit as it stands at the end of the header; empty where it does not.
    public var unit = ""

    public init(power: Int = 0, decimals: Int, isPercentage: Bool = false, isSigned: Bool = false) {
      self.power = power
      self.decimals = decimals
      self.isPercentage = isPercentage
      self.isSigned = isSigned
    }

    /// The look of an indicator's values in a language; as differences percentages are points.
    public init(of indicator: Indicator, in language: Language, isSigned: Bool = false) {
      let places = indicator.unit.presentation(in: language).fewerDecimals
      self.init(
        power: places, decimals: max(0, indicator.decimals - places),
        isPercentage: indicator.unit.id == "%" && !isSigned, isSigned: isSigned)
      unit = indicator.unit.presentation(in: language).label
    }

    /// The number that stands for a value in a spreadsheet: per cent are hundredths there, as in all that people type and
    /// calculate beside them. The point is moved in the digits, so that 95.6 is 0.956 and nothing near it.
    public func stored(_ value: Double) -> Double {
      let shift = power - (isPercentage ? 2 : 0)
      guard shift != 0 else { return value }
      let digits = "\(value)".split(separator: "e")
      let exponent = shift + (digits.count > 1 ? Int(digits[1]) ?? 0 : 0)
      return Double("\(digits[0])e\(exponent)") ?? value
    }

    /// A value's size in the spreadsheet, where the value is 1.
    var scale: Double { stored(1) }

    /// The number format with so many decimals of the catalogue's unit, at least its own.
    public func format(decimals wanted: Int? = nil) -> String {
      let decimals = max(decimals, (wanted ?? 0) - power)
      let digits = decimals == 0 ? "" : "." + String(repeating: "0", count: decimals)
      let form = isPercentage ? "0\(digits)%" : isSigned ? "0\(digits)" : "#,##0\(digits)"
      return isSigned ? "+\(form);-\(form);\(form)" : form
    }
  }

  /// A condition that gives values a status, as a spreadsheet can work it out.
  public struct Rule: Sendable, Hashable {
    /// How a value is held against a limit.
    public enum Relation: String, Sendable, Hashable {
      case less = "<"
      case atMost = "<="
      case greater = ">"
      case atLeast = ">="
      case equal = "="
    }

    /// What it is held against, in the unit of the catalogue.
    public enum Limit: Sendable, Hashable {
      case number(Double)
      /// A share of the value of the first row, with something added.
      case head(factor: Double, offset: Double)
      /// A share of the value of another column in the same row, by its id.
      case column(String, factor: Double, offset: Double)
    }

    /// What a value that meets it is.
    public enum Meaning: Sendable, Hashable, CaseIterable {
      case critical, attention, commended
    }

    public var meaning: Meaning
    /// All of these have to hold.
    public var parts: [Part]

    public struct Part: Sendable, Hashable {
      public var relation: Relation
      public var limit: Limit

      public init(_ relation: Relation, _ limit: Limit) {
        self.relation = relation
        self.limit = limit
      }
    }

    public init(_ meaning: Meaning, _ parts: [Part]) {
      self.meaning = meaning
      self.parts = parts
    }
  }
}

extension Status {
  /// What a value of this status is said to be by colour; nil where that is nothing.
  var meaning: Report.Rule.Meaning? {
    switch self {
    case .tier(_, .critical, _): .critical
    case .tier(_, .attention, _): .attention
    case .commended: .commended
    case .normal, .undetermined, .pending, .missing, .unknown, .unjudged: nil
    }
  }
}
