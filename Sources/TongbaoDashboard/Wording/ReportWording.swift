import TongbaoCore

/// The dashboard's wording for what is printed without a screen.
public struct ReportWording: Sendable {
  let phrases: any Phrases

  /// The wording for a table of `catalogue` with the rows of `roster`; without these, for what speaks of no table.
  public init(_ language: Language, catalogue: Catalogue? = nil, roster: Roster? = nil) {
    var phrases = language.phrases
    phrases.head = roster?.head.wholeName(in: language)
    phrases.rows = roster?.dimension?.name[language]
    self.phrases = phrases
    self.catalogue = catalogue
  }

  /// The wording of a screen.
  init(_ phrases: any Phrases, catalogue: Catalogue) {
    self.phrases = phrases
    self.catalogue = catalogue
  }

  /// Where the indicators that bounds refer to have their names.
  let catalogue: Catalogue?

  /// A column's header: the short name with the unit.
  public func header(_ indicator: Indicator) -> String {
    let unit = indicator.unit.presentation(in: phrases.language).label
    return indicator.short[phrases.language] + (unit.isEmpty ? "" : " " + unit)
  }

  /// A value as the table shows it, with the mark of its status before it.
  public func marked(
    _ observation: Observation, _ status: Status, of indicator: Indicator, by threshold: Threshold?
  ) -> String { status.marked(text(observation, of: indicator, by: threshold)) }

  /// A value as the table shows it where there is room for all of it, on the right side of what judges it.
  public func text(_ observation: Observation, of indicator: Indicator, by threshold: Threshold?) -> String {
    cells(indicator, threshold).text(observation)
  }

  func cells(_ indicator: Indicator, _ threshold: Threshold?) -> CellText {
    CellText(indicator: indicator, phrases: phrases, catalogue: catalogue, limits: PlainLimits(threshold))
  }

  /// A change with its sign; percentages differ by PP.
  public func text(_ change: Change, of indicator: Indicator) -> String {
    let cells = CellText(indicator: indicator, phrases: phrases)
    return switch change {
    case .difference(let value, _): cells.number(value, signed: true)
    case .ofLead(let value): cells.number(value, signed: true)
    case .undetermined: "?"
    case .redefined: phrases.redefinedShort
    case .pending: phrases.pending
    case .none: ""
    }
  }

  /// A rank, or the range of ranks that a bound leaves.
  public func text(_ rank: ClosedRange<Int>) -> String {
    rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)"
  }

  /// A period's name.
  public func title(of period: Period) -> String { phrases.title(of: period) }

  /// The header of the rows' names.
  public func header(_ level: Level) -> String { phrases.rowHeader(level) }

  /// Where the figures come from, in a word.
  public func sourceKind(_ kind: Snapshot.Source.Kind) -> String { phrases.sourceKind(kind) }

  /// The note under synthetic figures.
  public var synthetic: String { phrases.synthetic }

  /// The headers of a region's report after the indicator's id.
  public var regionHeaders: [String] {
    let words = phrases.regionColumns
    return [
      words.indicator, phrases.unitHeader, words.value, words.national, words.rank, words.change, phrases.statusHeader,
    ]
  }

  /// What a status is called.
  public func text(_ status: Status) -> String {
    let words = phrases.statistics
    return switch status {
    case .tier(_, .critical, _): phrases.critical
    case .tier(_, .attention, _): words.attention
    case .commended: words.commended
    case .undetermined: words.undetermined
    case .missing: words.missing
    case .pending: phrases.pending
    case .normal, .unknown, .unjudged: ""
    }
  }
}

extension ReportWording {
  /// That a text was saved at a path.
  public static func saved(_ path: String) -> Wording { Wording { $0.saved(path) } }
  /// That something stands at a path, and what writes over it.
  public static func exportReplaces(_ path: String) -> Wording { Wording { $0.exportReplaces(path) } }
  /// That the screen has nothing to export.
  public static var nothingToExport: Wording { Wording { $0.nothingToExport } }
  /// That a text could not be written at a path.
  public static func notSaved(_ path: String) -> Wording { Wording { $0.notSaved(path) } }
}
