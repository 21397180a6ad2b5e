import TongbaoCore

/// The wording of the interface in one language; every word on the screen that no file brings stands in one of its conformances.
protocol Phrases: LookingPhrases, TrendPhrases, PeerPhrases, BriefingPhrases, BulletinPhrases, ThresholdPhrases,
  AlertPhrases, RestatedPhrases, FollowPhrases, ExportPhrases
{
  var language: Language { get }
  /// What the head of the tables is called; nil where it is the nation.
  var head: String? { get set }
  /// What the rows are called where they are the segments of a dimension; nil where they are regions.
  var rows: String? { get set }

  // Bars and headers
  var product: String { get }
  var synthetic: String { get }
  /// The same where there is little room.
  var syntheticShort: String { get }
  func title(of period: Period) -> String
  func shortTitle(of period: Period) -> String
  func levelHeader(_ level: Level) -> String
  var attentionRule: String { get }
  func sparkHeader(count: Int, kind: Period.Kind) -> String
  func rowCount(_ shown: Int, of all: Int, level: Level) -> String
  func sorted(by name: String, descending: Bool) -> String
  var regionColumns: RegionColumns { get }
  /// The header of the values of a region of this level, beside those of the nation.
  func valueHeader(_ level: Level) -> String
  func counts(attention: Int, commended: Int) -> String
  func trendTitle(_ name: String, unit: String, count: Int, kind: Period.Kind) -> String
  var rankTitle: String { get }
  var listsTitle: String { get }
  var threshold: String { get }
  var unitHeader: String { get }
  var statusHeader: String { get }
  var critical: String { get }

  // Values and conditions
  var atLeastSign: String { get }
  var atMostSign: String { get }
  func approximate(_ number: String) -> String
  func between(_ lower: String, _ upper: String) -> String
  func reference(_ reference: Condition.Reference, in catalogue: Catalogue?) -> String
  /// A reference in a cell; other indicators have names of their own.
  func shortReference(_ reference: Condition.Reference) -> String
  func share(_ percent: String, of reference: String) -> String
  func shortShare(_ percent: String, of reference: String) -> String
  func shortFall(by percent: String, orMore: Bool) -> String
  /// Names that stand for one thing together, as domain and group do.
  func compound(_ names: [String]) -> String
  func shifted(_ reference: String, by amount: String, up: Bool) -> String
  func below(_ term: String, orEqual: Bool) -> String
  func above(_ term: String, orEqual: Bool) -> String
  func range(_ lower: String, _ upper: String) -> String
  func fallen(by percent: String) -> String
  func equal(to term: String) -> String
  func rank(top: Bool, _ count: Int) -> String
  var and: String { get }
  /// The same between the parts of a bound in a cell.
  var shortAnd: String { get }
  var comma: String { get }
  var colon: String { get }
  var clauseSeparator: String { get }
  func bracketed(_ text: String) -> String

  // The sentence under the table
  func sentenceStart(region: String, indicator: String, value: String) -> String
  func sentenceWithoutData(region: String, indicator: String) -> String
  var valueMissing: String { get }
  func boundOnly(_ condition: String) -> String
  func name(of line: Line, at limit: String) -> String
  func beyond(_ line: String, isBelow: Bool, isInclusive: Bool, gap: String?) -> String
  func fallen(by percent: String, line: String) -> String
  func shareTooSmall(_ percent: String, of whole: String, line: String) -> String
  func meets(_ condition: String, _ severity: Threshold.Severity) -> String
  func needsAttention(_ severity: Threshold.Severity, orWorse: Bool) -> String
  var isCommended: String { get }
  func reaches(_ limit: String, orEqual: Bool) -> String
  /// A bound that lies on the right side of the attention line for certain.
  func clear(of line: String, isBelow: Bool, isInclusive: Bool) -> String
  var needsNoAttention: String { get }
  func undetermined(_ condition: String) -> String
  func incomparable(_ condition: String) -> String
  var pending: String { get }
  func change(_ text: String, from base: ChangeBase.Origin, kind: Period.Kind) -> String
  func noChange(from base: ChangeBase.Origin, kind: Period.Kind) -> String
  func leadChange(_ text: String, from base: ChangeBase.Origin, kind: Period.Kind) -> String
  /// Why there is nothing to compare with a year earlier: nothing is known of that period.
  func nothingToCompare(in period: Period) -> String
  /// The same where that year had no such week.
  func noSuchWeek(_ number: Int, in year: Int) -> String
  func lead(_ text: String, ahead: Bool) -> String
  func rank(_ rank: ClosedRange<Int>, of count: Int, level: Level) -> String
  func streak(_ count: Int, kind: Period.Kind, behindPace: Bool) -> String
  /// The same where nothing is known of periods between.
  func streak(_ count: Int, since first: Period, behindPace: Bool) -> String
  /// A value of an earlier period, where there is none now.
  func lastKnown(_ value: String, in period: Period) -> String
  func national(_ value: String) -> String
  /// What a source that is not in force says.
  func otherSource(_ other: OtherSource) -> String
  var otherSourcesTitle: String { get }
  /// The cell of a file that a value was taken from.
  func origin(_ origin: CellOrigin) -> String
  /// A source that is not in force, with the name of the one that is.
  func sourceNames(_ name: String, inForce: String?) -> String
  /// In the place of a figure that exists and was not printed.
  var notPrinted: String { get }
  /// Values before a period follow another definition and are not compared.
  func redefined(from period: String, _ note: String) -> String
  /// The same in the place of a change.
  var redefinedShort: String { get }
  func target(_ condition: String, by period: Period?) -> String

  // Messages
  func noData(for period: Period) -> String
  func reading(_ period: Period) -> String
  func failed(_ period: Period, problem: String) -> String
  func problemCount(_ count: Int) -> String
  func warningCount(_ count: Int) -> String
  func outside(_ period: Period, first: Period, last: Period) -> String
  var noAttention: String { get }
  var noMatch: String { get }
  func copied(_ text: String) -> String
  func keptOldData(_ problem: String) -> String
  var noFilter: String { get }
  var onlyEnglish: String { get }
  func comparing(_ comparison: Comparison) -> String
  func mouse(isTaken: Bool) -> String
  var nothingOpen: String { get }
  /// The same where the data folder has other datasets.
  var othersCanBeOpened: String { get }
  var noLowerLevel: String { get }
  func noSegments(of region: String, in domain: String) -> String
  func tableCount(_ count: Int) -> String

  // Holes
  /// What a step passed over, from the first to the last.
  func passedOver(_ first: Period, _ last: Period) -> String
  /// The same where the step was one of years.
  func passedYears(_ first: Int, _ last: Int) -> String
  /// That neither `period` nor the same period of any year beyond it has data.
  func noSamePeriod(_ period: Period, isEarlier: Bool) -> String
  /// The same for a year that has no such week.
  func noSameWeek(_ number: Int, in year: Int, isEarlier: Bool) -> String
  /// That the table has nothing in a period.
  func emptyTable(_ name: String, in period: Period) -> String
  /// Where the table's nearest data are, and which key leads there, pressed how many times.
  func nearestData(_ period: Period, key: String, times: Int) -> String
  /// The last periods with a file, where a sparkline shows these and no calendar.
  func sparkHeader(reports: Int) -> String
  /// A trend's title where it goes from one period to another through holes.
  func trendTitle(_ name: String, unit: String, from first: Period, to last: Period) -> String
  /// A period below a chart, with its year.
  func axisTitle(of period: Period) -> String
  /// What is compared with, where it is no period before: the one that all share, or for each value the last that is known.
  func comparing(with base: Period?) -> String
  func comparingShort(with base: Period?) -> String
  /// The header of a region's changes, likewise.
  func changeHeader(with base: Period?) -> String

  // Windows
  var helpTitle: String { get }
  var helpScopes: HelpScopes { get }
  var helpLegend: [String] { get }
  var paletteTitle: String { get }
  var datasetsTitle: String { get }
  var problemsTitle: String { get }
  var noProblems: String { get }
  var noCommand: String { get }
  func shelfLine(periods: Int, first: String, last: String, indicators: Int) -> String
  func sourceKind(_ kind: Snapshot.Source.Kind) -> String
  var statistics: StatisticsWords { get }
  /// Why there is no total, or where values do not add up, no overall value.
  func refusal(_ refusal: Total.Refusal, isSum: Bool) -> String
  var filterPrompt: String { get }

  // Commands
  func sentence(for command: Command) -> String
  func hint(for command: Command) -> String
  /// The word of a hint while something other than the screen takes the keys.
  func hint(for command: Command, in mode: HintMode) -> String

  // Where the title is short
  func comparingShort(_ comparison: Comparison) -> String

  // The report
  var report: ReportWords { get }
  var notInReport: String { get }
  /// How many lines of a panel are not shown, and the key that shows them.
  func moreInReport(_ count: Int) -> String
  func regionCount(_ count: Int, level: Level) -> String
  /// The same where a report names so many and counts none.
  func regionsNamed(_ count: Int, level: Level) -> String
  var listSeparator: String { get }
  var noTrend: String { get }

  // Tasks
  var boardTitle: String { get }
  var boardColumns: BoardColumns { get }
  /// How a task stands in a region.
  func taskState(_ state: MilestoneState) -> String
  /// How many are in which state, in words and in marks; empty where there are none.
  func taskCounts(_ counts: MilestoneCounts) -> [String]
  /// What a report counted without names.
  func taskCount(_ count: Milestone.Count, level: Level) -> String
  var unnamedRegions: String { get }
  func dueOn(_ day: String) -> String
  func doneOn(_ done: Milestone.Completion) -> String
  func toldIn(_ period: Period) -> String
  func countedIn(_ period: Period) -> String
  var noTasks: String { get }
  var tasksPending: String { get }
  var noTaskFound: String { get }
  var noTasksOfDomain: String { get }
  var noneOverdue: String { get }
  var taskFilterPrompt: String { get }
  /// What is asked before a day is typed, and what stands there now.
  func dayPrompt(before: String?) -> String
  var tickNeedsRegion: String { get }
  var tickNeedsDay: String { get }
  var badDay: String { get }
  func futureDay(_ today: String) -> String
  /// A task was ticked off, or without a day taken back.
  func ticked(_ region: String, task: String, day: String?) -> String
  var nothingToUndo: String { get }

  // What happened
  func newPeriods(_ periods: [Period]) -> String
  func reread(_ count: Int) -> String
  var nothingToCopy: String { get }
  /// The shelf's line of a dataset with one period.
  func shelfLine(period: String, indicators: Int) -> String
  /// What the rows of a dataset are.
  func shelfRows(_ level: Level) -> String
  /// How much of a dataset's latest period is known, in shares of its cells.
  func coverage(exact: String, bounds: String, missing: String) -> String
}

extension Phrases {
  /// The header of the rows: what segments are of, or the level of regions.
  func rowHeader(_ level: Level) -> String { rows ?? levelHeader(level) }
}

/// The headings of the report's window.
struct ReportWords: Sendable {
  var tasks, lists, notes, about: String
  /// The words before what a report asks for, and before what it holds up as an example.
  var requirement, example: String
}

/// The headers of the screen of tasks.
struct BoardColumns: Sendable {
  var region, task, due, done, state: String
}

/// The headers of a region's screen.
struct RegionColumns: Sendable {
  var indicator, value, national, gap, rank, change, yearChange: String
}

/// The words of a column's statistics.
struct StatisticsWords: Sendable {
  var known, bounds, missing, unknown, least, lowerQuartile, median, upperQuartile, greatest, mean, total, overall,
    attention,
    commended, undetermined, better: String
  var higher, lower, neither: String
}

extension Region {
  /// What the region is called as the head of a table; nil where it is the nation, for which languages have words.
  func wholeName(in language: Language) -> String? { level == .nation ? nil : label(in: language) }
}

/// What help calls the places in which keys work.
struct HelpScopes {
  var anywhere: String
  var table: String
  var region: String
  var board: String
  var trend: String
}

extension Language {
  /// The wording of the interface in this language.
  var phrases: any Phrases {
    switch self {
    case .zh: ChinesePhrases()
    case .en: EnglishPhrases()
    }
  }
}

extension Wording {
  /// One phrase in both languages.
  init(_ phrase: (any Phrases) -> String) {
    self.init(zh: phrase(ChinesePhrases()), en: phrase(EnglishPhrases()))
  }
}
