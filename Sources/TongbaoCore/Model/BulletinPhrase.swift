/// The phrases that a bulletin is put together from. Each has a good default in either language; a catalogue may word it
/// for all indicators or for one.
public enum BulletinPhrase: String, Sendable, Hashable, CaseIterable {
  // MARK: The whole

  case title, introduction, synthetic
  /// The headings of the parts.
  case results, tasks, cases, requirements, notes, lower

  // MARK: An indicator

  /// What stands before the values of an item.
  case opening
  /// The heading of an item.
  case heading
  /// What an indicator is called in a sentence.
  case name
  /// An indicator with its value: at the head of a sentence, and behind another one.
  case value, also
  /// An indicator of which only a bound is known, and one whose value is missing.
  case bound, missing
  /// How far a completion rate lies ahead of the pace or behind it, and that it lies neither.
  case ahead, behind, level
  /// What is to be reached by the end of a period: behind the value.
  case target
  /// What is to be reached where no value is known: one target, and all of them.
  case targetAlone = "target_alone"
  case targets
  /// What another source says, and that what it has was not printed.
  case otherSource = "other_source"
  case otherSourceMissing = "other_source_missing"

  // MARK: Regions

  /// What a condition speaks of.
  case subject
  /// What is said of regions that are commended, that need attention, and that are listed without a judgement.
  case commended, attention, plain
  /// What is said of places in a ranking, and of a list whose condition is words.
  case ranked, worded
  /// The names of a list that is too long to be told whole, with the number of all and of those named.
  case first
  /// What is asked of regions that need attention.
  case closing
  /// What is said where no region is commended or needs attention.
  case noneCommended = "none_commended"
  case noneAttention = "none_attention"
  /// Of how many regions it is not known.
  case unknown

  // MARK: One region

  case rank
  case aboveHead = "above_head"
  case belowHead = "below_head"

  /// The names that may stand in braces.
  public var slots: [String] {
    switch self {
    case .title, .introduction: ["dataset", "period", "head"]
    case .targets: ["targets"]
    case .synthetic, .results, .tasks, .cases, .requirements, .notes: []
    case .lower: ["head", "unit"]
    case .opening: ["end", "period", "head"]
    case .heading: ["name"]
    case .name, .subject: []
    case .value, .also: ["name", "value", "number"]
    case .bound: ["name", "condition"]
    case .missing: ["name"]
    case .ahead, .behind: ["gap", "pace"]
    case .level: ["pace"]
    case .first: ["names", "count", "number"]
    case .target: ["condition", "by"]
    case .targetAlone: ["name", "condition", "by"]
    case .otherSource: ["source", "value"]
    case .otherSourceMissing: ["source"]
    case .commended, .attention, .plain, .ranked: ["subject", "condition", "is", "has", "s"]
    case .worded: ["regions", "text"]
    case .closing: ["s"]
    case .noneCommended, .noneAttention: ["unit", "what"]
    case .unknown: ["count", "unit"]
    case .rank: ["rank", "count", "head"]
    case .aboveHead, .belowHead: ["gap", "head"]
    }
  }

  /// Whether it is one of the whole bulletin, which no indicator words.
  public var isOfWhole: Bool {
    switch self {
    case .title, .introduction, .synthetic, .results, .tasks, .cases, .requirements, .notes, .lower, .targets: true
    case .opening, .heading, .name, .value, .also, .bound, .missing, .ahead, .behind, .level, .target,
      .targetAlone, .otherSource, .otherSourceMissing, .subject, .commended, .attention, .plain, .ranked, .worded,
      .first, .closing, .noneCommended, .noneAttention, .unknown, .rank, .aboveHead, .belowHead:
      false
    }
  }
}

/// The phrases that a catalogue words itself, in either language.
public struct BulletinWording: Sendable, Hashable {
  /// A phrase and how it is worded.
  public struct Entry: Sendable, Hashable {
    public var phrase: BulletinPhrase
    public var template: PhraseTemplate
    public init(_ phrase: BulletinPhrase, _ template: PhraseTemplate) {
      self.phrase = phrase
      self.template = template
    }
  }

  // Every catalogue has hundreds of these and an indicator a handful: lists are made faster than dictionaries, and
  // searched as fast.
  private let chinese: [Entry]
  private let english: [Entry]
  /// How many names of a list are told at most, in either language; nil leaves it to the rule for the size of the table.
  public var names: Int?

  /// No phrase, or these, each phrase once in a language.
  public init(zh chinese: [Entry] = [], en english: [Entry] = [], names: Int? = nil) {
    self.chinese = chinese
    self.english = english
    self.names = names
  }

  public var isEmpty: Bool { chinese.isEmpty && english.isEmpty && names == nil }

  /// The phrase in a language; nil where the catalogue leaves it to the default.
  public subscript(phrase: BulletinPhrase, language: Language) -> PhraseTemplate? {
    entries(in: language).first { $0.phrase == phrase }?.template
  }

  /// All phrases of a language, in the order of the catalogue.
  public func entries(in language: Language) -> [Entry] { language == .zh ? chinese : english }
}

/// How a bulletin tells of an indicator, where its catalogue says so.
public struct BulletinRule: Sendable, Hashable {
  /// Beside which other indicator one is told.
  public enum Companion: Sendable, Hashable {
    /// In an item of its own.
    case alone
    /// In the item of the indicator with this id.
    case with(String)
  }

  public var wording: BulletinWording
  /// nil leaves it to the rule by which indicators are told together.
  public var companion: Companion?
  /// Whether it is told at all.
  public var isTold: Bool
  /// How many of the best and of the worst regions are named where no threshold judges.
  public var best: Int?
  public var worst: Int?

  public init(
    wording: BulletinWording = BulletinWording(), companion: Companion? = nil, isTold: Bool = true, best: Int? = nil,
    worst: Int? = nil
  ) {
    self.wording = wording
    self.companion = companion
    self.isTold = isTold
    self.best = best
    self.worst = worst
  }
}
