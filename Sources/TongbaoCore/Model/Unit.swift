/// What a value counts, as the catalogue writes it after the number.
public struct Unit: Sendable, Hashable {
  /// The unit of the catalogue, such as `万户`.
  public let id: String

  public init(_ id: String) { self.id = id }

  /// Whether values are shares of a hundred, so that their differences are percentage points.
  public var isPercentage: Bool { id == "%" || id == "PP" }

  /// How a language writes the unit: the label, and the whole number by which values are multiplied for it.
  public func presentation(in language: Language) -> Presentation {
    language == .zh ? Presentation(label: id) : Unit.english[id] ?? Presentation(label: id)
  }

  /// A unit as one language has it.
  public struct Presentation: Sendable, Hashable {
    public var label: String
    /// A power of ten: 万户 are tens of thousands, which English tells in thousands.
    public var factor: Int = 1
    /// How many decimals the factor moves to the left of the point.
    public var fewerDecimals: Int { factor == 10 ? 1 : factor == 100 ? 2 : 0 }

    public init(label: String, factor: Int = 1) {
      self.label = label
      self.factor = factor
    }
  }

  /// What English writes for units.
  public static let englishLabels = Set(english.values.map(\.label)).subtracting([""])

  private static let english: [String: Presentation] = [
    "%": Presentation(label: "%"), "PP": Presentation(label: "pp"),
    "万户": Presentation(label: "k", factor: 10), "万户/日": Presentation(label: "k/day", factor: 10),
    "万": Presentation(label: "k", factor: 10), "万元": Presentation(label: "k CNY", factor: 10),
    "亿元": Presentation(label: "m CNY", factor: 100), "户": Presentation(label: "subs"),
    "户/日": Presentation(label: "/day"),
    "元": Presentation(label: "CNY"), "元/户·月": Presentation(label: "CNY/mo"), "个": Presentation(label: "sites"),
    "条": Presentation(label: "lines"), "省": Presentation(label: "prov."), "小时": Presentation(label: "h"),
    "天": Presentation(label: "days"), "分钟": Presentation(label: "min"), "人次/百万": Presentation(label: "/m users"),
    "家": Presentation(label: "clients"), "个项目": Presentation(label: "projects"),
    "个区县": Presentation(label: "counties"), "万人": Presentation(label: "k", factor: 10),
    "万人次": Presentation(label: "k", factor: 10), "万座": Presentation(label: "k", factor: 10),
    "万条": Presentation(label: "k", factor: 10), "万次": Presentation(label: "k", factor: 10),
    "万个": Presentation(label: "k", factor: 10), "亿条": Presentation(label: "million", factor: 100),
    "万台": Presentation(label: "k", factor: 10), "亿GB": Presentation(label: "m GB", factor: 100),
    "万皮长公里": Presentation(label: "k km", factor: 10), "×10⁻⁶": Presentation(label: "ppm"),
    // What is counted stands in the indicator's name, which English does not say again.
    "位": Presentation(label: ""), "单": Presentation(label: ""), "座": Presentation(label: ""),
    "篇": Presentation(label: ""), "场": Presentation(label: ""), "人": Presentation(label: ""),
    "次": Presentation(label: ""), "所": Presentation(label: ""), "个分公司": Presentation(label: ""),
    "个县公司": Presentation(label: ""), "个问题": Presentation(label: ""),
  ]
}
