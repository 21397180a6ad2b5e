import TerminalCanvas
import TongbaoCore

/// Everything that the screen shows follows from this value and the size of the screen.
public struct State: Sendable {
  public var size: Size
  public var language: Language
  public var glyphs: Glyphs
  /// The datasets that can be opened.
  public var shelf: [ShelfEntry]
  /// The table of regions that is open; nil while none could be.
  public var regionTable: Dataset? {
    didSet { edition += 1 }
  }
  /// What the rows on the screen are, where they are not all regions.
  var sheets = Sheets()
  /// What kept a dataset from being opened.
  public var openProblems: [Problem] = []
  public var period: Period?
  /// The index of the domain in the catalogue.
  public var domain = 0
  public var comparison = Comparison.none
  public var table = TableState()
  /// What shows the figures of the domain.
  public var face = Face.table
  /// What the colours of values tell.
  public var shading = Shading.status
  /// By dataset: the regions that are looked at together, where that is not all.
  var groups: [String: PeerGroup] = [:]
  /// By dataset: the regions that are marked, in the order of marking.
  var marks: [String: [RegionCode]] = [:]
  /// By dataset: the thresholds that a person has put in the place of the catalogue's, by the ids of indicators.
  public internal(set) var overridesByDataset: [String: [String: ThresholdOverride]] = [:]
  /// How things were arranged before, to be taken back.
  var arrangements = Arrangements()
  /// Whether the overview is on the screen, or below a region's.
  public var isOverview = false
  /// Where the cursor of the overview stands.
  public var overview = OverviewState()
  /// Whether the person went through a door of the overview, and so goes back to it.
  var returnsToOverview = false
  /// Whether the table on the screen was asked for: it stays then, even where it has nothing in the period.
  var isTableChosen = false
  /// Whether datasets that are opened show their overview first.
  public var greetsWithOverview = false
  /// The region screen over the table, if one is open.
  public var region: RegionState?
  /// The bulletin, if it is open: over all other screens, or left for a cell that one of its sentences rests on.
  public var bulletin: BulletinState?
  /// The screen of alerts, if it is open: on the screen, or left for the cell of one of them.
  public var alerts: AlertsState?
  /// Whether files are watched, so that a period that is read again was reissued.
  public var tellsOfReissues = false
  /// The periods that were reissued in this run, the latest first.
  var restatements: [Restatement] = []
  /// How alerts are grouped and filtered.
  public var alertView = AlertView()
  /// The screen of tasks, if it is open: on the screen, or below the region's screen that was opened from it.
  public var board: BoardState?
  /// The tasks of the dataset.
  public var milestoneFile = MilestoneFile()
  /// What people wrote about alerts.
  public var followFile = FollowFile()
  /// Today, as the executable tells it; nil where nobody did.
  public var today: CalendarDay?
  /// The last task that was ticked off in this run, to take it back.
  public var lastTick: Tick?
  /// What holds a region against something else, over all other screens, if it is open.
  public var contrast: ContrastState?
  /// The trend over all of it, if one is open.
  public var trend: TrendState?
  /// How many periods trends go over.
  public var trendSpan = TrendSpan.middle
  /// The table below the region that the bulletin is about, as far as it was asked for.
  var below: TableBelow?
  /// The tables above the one on the screen, the outermost first.
  public var trail: [UpperTable] = []
  public var overlay: Overlay?
  /// The line of text that is being typed.
  public var prompt: TextField?
  /// What it is typed for.
  public var promptUse = PromptUse.filter
  /// Why what was typed cannot be taken.
  var promptComplaint: Wording?
  /// The table as it was before the filter was typed, to come back to.
  var beforePrompt: TableState?
  /// What the last action had to say; gone with the next one.
  public var message: Message?
  public var takesMouse = true
  /// The folder where the program was started, as the executable tells it; nil where nobody did.
  public var startFolder: String?
  /// How views left last.
  var exportMemory = ExportForm.Memory()
  /// How a command names the dataset that is open; nil where that is its id.
  public var datasetName: String?
  /// The first key of a command of two keys.
  public var pendingKey: Key?
  /// Grows with every change of the data that bears on the table, so that what is derived from it is made anew.
  var revision = 0
  /// Grows with every change of the data.
  private(set) var edition = 0
  var derived = Derived()

  /// A state that shows nothing yet.
  public init(size: Size, language: Language = .zh, glyphs: Glyphs = .narrow, shelf: [ShelfEntry] = []) {
    self.size = size
    self.language = language
    self.glyphs = glyphs
    self.shelf = shelf
  }

  /// The snapshot of the period on the screen; nil while it is being read, or where there is none.
  public var snapshot: Snapshot? { period.flatMap { dataset?.timeline.snapshot($0) } }

  /// The row of the region that the screen is about: the trend's, the region screen's, or that of the cursor.
  public var currentRow: Int {
    switch screen {
    case .trend: trend?.row ?? 0
    case .contrast: contrast?.row ?? 0
    case .region: region?.row ?? 0
    case .alerts: alertEntry?.alert.row ?? 0
    case .board: boardLine?.entry?.row ?? 0
    case .bulletin: bulletinCell?.row ?? 0
    case .overview: itemRow
    case .table: table.row
    }
  }

  /// The language of the screen: where it has ASCII only, Chinese cannot be shown.
  public var shownLanguage: Language { glyphs == .ascii ? .en : language }

  var phrases: any Phrases {
    var phrases = glyphs == .ascii ? EnglishPhrases(isPlain: true) : language.phrases
    phrases.head = dataset?.roster.head.wholeName(in: shownLanguage)
    phrases.rows = dataset?.roster.dimension.map { label($0.name, id: $0.id) }
    return phrases
  }
}

/// A table that a person went down from, as it was, to come back to.
public struct UpperTable: Sendable {
  var dataset: Dataset
  var table: TableState
  var region: RegionState?
  var board: BoardState?
  var alerts: AlertsState?
  var sheets: Sheets
  var isOverview: Bool
}

/// A dataset that can be opened.
public struct ShelfEntry: Sendable, Hashable {
  /// The name of its folder, by which it is opened.
  public var id: String
  public var title: Wording
  /// The periods that it has files for.
  public var periods: [Period]
  public var indicatorCount: Int
  /// The level of the rows; nil where it could not be opened.
  public var level: Level?
  /// Nil until a snapshot has been read.
  public var sourceKind: Snapshot.Source.Kind?
  /// How much is known of the latest period; nil until it has been read.
  public var coverage: Coverage?
  /// Why it cannot be opened; nil when it can.
  public var problem: Problem?

  public init(
    id: String, title: Wording, periods: [Period], indicatorCount: Int, level: Level? = nil,
    sourceKind: Snapshot.Source.Kind? = nil, coverage: Coverage? = nil, problem: Problem? = nil
  ) {
    self.id = id
    self.title = title
    self.periods = periods
    self.indicatorCount = indicatorCount
    self.level = level
    self.sourceKind = sourceKind
    self.coverage = coverage
    self.problem = problem
  }
}

/// What values are compared with on the screen.
public enum Comparison: String, Sendable, Hashable, CaseIterable {
  case none, last, lastYear
}

/// Where the cursor of the tables stands, and how they are ordered and filtered.
public struct TableState: Sendable, Hashable {
  /// The row of the roster under the cursor, so that the cursor stays with its region whatever the order.
  public var row = 0
  /// The position in the order of the first row below the head that is on the screen.
  public var firstPosition = 0
  public var filter = ""
  /// The row where the cursor was put while the order was not known yet; nil once it is, or the cursor was moved.
  var rowBeforeOrder: Int?
  /// The row under the cursor before anything was filtered.
  var rowBeforeFilter: Int?
  /// By domain.
  public var views: [Int: DomainView] = [:]

  /// What each domain remembers of its table.
  public struct DomainView: Sendable, Hashable {
    /// The index of the column under the cursor among the domain's.
    public var column = 0
    /// The first column on the screen after the frozen one.
    public var firstColumn = 0
    public var sort = SortOrder()
    /// The columns with what is worked out of their course beside them.
    public var unfolded: Set<Int> = []
  }
}

/// A region's screen: all its indicators.
public struct RegionState: Sendable, Hashable {
  public var row: Int
  /// The column index of the indicator under the cursor.
  public var column: Int
  public var firstLine = 0
  public var attentionFirst = false

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// What lies over the screen.
public enum Overlay: Sendable, Hashable {
  case help(firstLine: Int)
  case palette(TextField, selected: Int)
  case datasets(selected: Int)
  case groups(selected: Int)
  /// The statistics of a column.
  case statistics(column: Int, firstLine: Int)
  /// What the report says of the region, and what is to be known of the data.
  case report(firstLine: Int)
  /// The view in a few sentences.
  case briefing(firstLine: Int)
  /// A threshold that is being moved.
  case threshold(ThresholdEditor)
  /// What differs in periods that were reissued.
  case restated(firstLine: Int)
  /// The form in which a value is followed up.
  case follow(FollowForm)
  /// The window in which the view is asked to leave.
  case export(ExportForm)
  /// The files that could not be read.
  case problems(firstLine: Int)
}

/// A line of the footer that answers the last action.
public struct Message: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case note, warning
  }
  public var text: Wording
  public var kind: Kind

  public init(_ text: Wording, kind: Kind = .note) {
    self.text = text
    self.kind = kind
  }
}
