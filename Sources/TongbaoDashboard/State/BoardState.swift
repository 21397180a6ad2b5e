import TerminalCanvas
import TongbaoCore

/// The screen of tasks: how its lines are grouped, and where its cursor stands.
public struct BoardState: Sendable, Hashable {
  /// What the cursor stands on: a task in a region, or what a report counted of a task without names.
  public struct Place: Sendable, Hashable {
    public var task: String
    public var region: RegionCode?

    public init(task: String, region: RegionCode?) {
      self.task = task
      self.region = region
    }
  }

  /// Whether lines are grouped by region and not by task.
  public var isByRegion = false
  public var place: Place?
  public var firstLine = 0
  public var filter = ""
  /// The region's screen from which it was opened, to go back to.
  var below: RegionState?
  /// The rows that were on the screen when it was opened; its own are regions.
  var rowsBelow = Rows.regions

  /// Forgets where it was opened, which is not there any more.
  mutating func leaveNothingBelow() { (below, rowsBelow) = (nil, .regions) }
}

/// What the line of text in the footer is typed for.
public enum PromptUse: Sendable, Hashable {
  /// The table's filter.
  case filter
  /// The filter of the tasks.
  case boardFilter
  /// The filter of the alerts.
  case alertFilter
  /// The day on which a task was done; the tick has the day that stands there now.
  case tick(Tick)
}

/// The tasks of the dataset as they were last read.
public struct MilestoneFile: Sendable {
  public var milestones = Milestones()
  /// What is wrong with the file, whose last good content is still shown.
  public var problems: [Problem] = []
  /// Whether it has been read, or tried.
  public var isRead = false
  /// Grows with every change.
  var revision = 0
}

extension State {
  /// The screen that takes the keys, if no window lies over it.
  enum Screen {
    case table, overview, region, alerts, board, contrast, trend, bulletin
  }

  /// A region's screen that was opened from the tasks lies over them; one from which they were opened is put aside.
  var screen: Screen {
    if bulletin?.isAway == false { return .bulletin }
    if trend != nil { return .trend }
    if contrast != nil { return .contrast }
    if region != nil { return .region }
    if alerts?.isAway == false { return .alerts }
    return board != nil ? .board : isOverview ? .overview : .table
  }

  /// Everything that is wrong with files of the dataset that is open.
  var allProblems: [Problem] { (dataset?.problems ?? []) + milestoneFile.problems + followFile.problems }
}
