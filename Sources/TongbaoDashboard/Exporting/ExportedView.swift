import TerminalCanvas
import TongbaoCore
import TongbaoExchange

/// What is on the screen, ready to leave in any format.
public struct ExportedView: Sendable {
  private let state: State

  /// The view of a state, without the window that lies over it.
  public init(_ state: State) {
    var state = state
    state.overlay = nil
    state.prompt = nil
    state.message = nil
    self.state = state
  }

  /// What the files are called that are proposed: view and period.
  public var name: String {
    ["tongbao", state.dataset?.id ?? "", state.period.map { "\($0)" } ?? "", state.exportWord]
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// The view in a format; nil where nothing is there that could be told in it.
  public func content(as format: ExportFormat, _ options: DelimitedOptions = DelimitedOptions()) -> ReportContent? {
    if format == .text { return .text(screen) }
    guard let report = state.seenReport else { return nil }
    switch format {
    case .csv: return .text(delimited(",", options).text(of: report))
    case .tsv: return .text(delimited("\t", options).text(of: report))
    case .json: return .text(JSONFormat().text(of: report))
    case .markdown: return .text(MarkdownFormat().text(of: report))
    case .html: return .text(HTMLFormat().text(of: report))
    case .xlsx: return .workbook(WorkbookFormat(state.phrases.workbookWords, name: state.sheetName).draft(of: report))
    case .text: return .text(screen)
    }
  }

  private func delimited(_ delimiter: Character, _ options: DelimitedOptions) -> DelimitedFormat {
    DelimitedFormat(
      delimiter: delimiter, hasByteOrderMark: options.hasByteOrderMark, breaksAsWindows: options.breaksAsWindows,
      tellsSource: true)
  }

  /// The characters of the screen; of a bulletin its text.
  private var screen: String {
    if state.screen == .bulletin, let written = state.derived.bulletin { return written.bulletin.written(as: .text) }
    return Picture(of: state, size: state.size).frame.plainText()
  }
}

extension State {
  /// A word for the view, for names of files.
  var exportWord: String {
    switch screen {
    case .overview: "overview"
    case .region: "region"
    case .alerts: "alerts"
    case .board: "tasks"
    case .contrast: "comparison"
    case .trend: "trend"
    case .bulletin: "bulletin"
    case .table:
      [domainID, face == .table ? "" : shownFace.rawValue].filter { !$0.isEmpty }.joined(separator: "-")
    }
  }

  private var domainID: String {
    guard let domains = dataset?.catalogue.domains, domains.indices.contains(domain) else { return "table" }
    return domains[domain].id
  }

  /// What the first sheet of a workbook is called.
  var sheetName: String {
    switch screen {
    case .overview: phrases.overview
    case .alerts: phrases.alertsTitle
    case .board: phrases.boardTitle
    case .bulletin: phrases.bulletinTitle
    case .region, .contrast, .trend: rowLabel(currentRow)
    case .table:
      dataset.flatMap { $0.catalogue.domains.indices.contains(domain) ? $0.catalogue.domains[domain] : nil }
        .map { label($0.name, id: $0.id) } ?? ""
    }
  }
}
