import TerminalCanvas
import TongbaoCore

/// What a briefing is of.
public enum BriefingSubject: Sendable, Hashable {
  /// All domains.
  case overview
  /// One indicator over the rows of the table, by its column.
  case indicator(column: Int)
  /// One row with all its indicators, above all that of a column.
  case region(row: Int, column: Int?)
  /// The tasks that are not done.
  case tasks
  /// The alerts.
  case alerts
}

/// The view of a moment as a few sentences, with the command that says them again.
public struct Briefing: Sendable, Hashable {
  /// What it is of.
  public var title: String
  /// One sentence each, in order of weight.
  public var sentences: [String]
  /// The command, ready for a shell; empty where none says the same.
  public var command: String

  /// The whole text as it is printed, copied and saved, without control characters.
  public var text: String {
    let lines = [title] + sentences + (command.isEmpty ? [] : ["", "$ " + command])
    return lines.map { TextLayout.safe($0) + "\n" }.joined()
  }
}
