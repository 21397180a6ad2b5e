import TerminalCanvas
import TongbaoCore

/// What happened, or what the person wants.
public enum Action: Sendable {
  case command(Command)
  /// A key for the line of text that is being typed.
  case edit(Key)
  /// Text pasted in one piece.
  case paste(String)
  /// The mouse at a cell of the screen.
  case mouse(MouseEvent)
  /// A tab, a hint or a header was clicked, or a line of a list chosen.
  case choose(Choice)
  case resized(Size)
  /// The terminal draws ambiguous characters two cells wide.
  case foundWideAmbiguous
  /// A dataset was opened; its periods are still to be read. The preferences say where to begin.
  case opened(Dataset, Preferences)
  case openFailed(id: String, [Problem])
  /// The table of a region of the dataset that is open was opened, one level down.
  case descended(Dataset)
  /// The table of a region of a dataset, one level down, was read in one period, for the bulletin of the region; nil where it
  /// has nothing of it.
  case readBelow(dataset: String, RegionCode, Period, Dataset?)
  /// A period's file was read. The id tells of which dataset, for that may have changed meanwhile.
  case loaded(dataset: String, Snapshot)
  case failed(dataset: String, Period, [Problem])
  /// The folder was looked at again: its periods now, and what is wrong with the names of its files.
  case listed(dataset: String, [Period], [Problem])
  /// The dataset's file of tasks was read; nil where it is wrong.
  case milestones(dataset: String, Milestones?, [Problem])
  /// A task was ticked off in the file, or that was taken back.
  case ticked(dataset: String, Tick)
  /// A threshold was written down.
  case thresholdWritten(ThresholdChange, ThresholdHome)
  /// The dataset's ledger was read; nil where it cannot be.
  case ledger(dataset: String, [FollowUpEntry]?, [Problem])
  /// An entry was written into the ledger.
  case followed(dataset: String, FollowUpEntry)
  /// An entry could not be written, for this reason.
  case followRefused(Wording)
  /// The view was written to a file at this path.
  case exported(String)
  /// It was not, for this reason; where something is there already, it may be written over.
  case exportRefused(Wording, isTaken: Bool)
  /// The person asked for the files to be read again; so many have changed.
  case reread(Int)
  case shelved([ShelfEntry])
  case told(Message)
}

/// What can be chosen on the screen directly.
public enum Choice: Sendable, Hashable {
  case domain(Int)
  case cell(row: Int, column: Int)
  case header(column: Int)
  case indicator(column: Int)
  case overview
  /// An item of the overview.
  case item(OverviewItem)
  /// A sentence of the bulletin, by its index.
  case sentence(Int)
  /// The table that lies so many levels below the dataset's own.
  case level(Int)
  /// An alert on their screen.
  case alert(AlertsState.Place)
  /// A line of the screen of tasks.
  case boardLine(BoardState.Place)
  case table
  /// The rows that were on the screen before others were asked for.
  case regions
  case period(Period)
  /// The period whose values are read off a trend.
  case reading(Period)
  case listLine(Int)
  /// Somewhere in a window, where nothing is to be chosen.
  case window
}

/// What the executable is asked to do for the dashboard, which itself opens no file.
public enum Effect: Sendable, Hashable {
  case open(dataset: String)
  /// Open the table of a region of a dataset, one level down, and read this period of it first.
  case descend(dataset: String, RegionCode, Period?)
  /// Read one period of the table of a region, one level down; the table on the screen stays.
  case readBelow(dataset: String, RegionCode, Period)
  /// The table so many levels up is shown again; these periods of it are still to be read.
  case ascend(levels: Int, waiting: [Period])
  /// Write into the dataset's file that a task was done, or was not.
  case tick(Tick)
  /// Write a threshold down: into the dataset's file, or among the person's own where that may not be written.
  case write(ThresholdChange)
  /// Write an entry into the dataset's ledger, with who writes and when; undo takes back the last one of that person about
  /// the subject, whatever its number.
  case follow(FollowUpEntry)
  /// Read what has changed.
  case reload
  /// Put text on the clipboard.
  case copy(String)
  /// Write text into a new file; its name is told without its ending, and nothing that is there is overwritten.
  case save(name: String, text: String)
  /// Write what the screen shows to a file.
  case export(ExportOrder)
  case setMouse(Bool)
  /// Paint every cell anew.
  case redraw
  case suspend
  case quit
}
