import TongbaoExchange

/// The formats in which a view leaves.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case xlsx, html, markdown, csv, tsv, json, text

  /// How names of its files end.
  public var ending: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .xlsx, .html, .csv, .tsv, .json: rawValue
    }
  }

  /// The format of a file by the end of its name; nil where that says none.
  public init?(ofFile path: String) {
    guard let name = path.split(separator: "/").last, let point = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    let others = ["htm": ExportFormat.html, "markdown": .markdown, "tab": .tsv]
    guard let format = ExportFormat.allCases.first(where: { $0.ending == ending }) ?? others[ending] else { return nil }
    self = format
  }
}

/// How separated values are written for readers that need to be told.
public struct DelimitedOptions: Sendable, Hashable {
  /// A byte order mark, by which Excel on Windows knows UTF-8.
  public var hasByteOrderMark: Bool
  /// The line breaks of Windows.
  public var breaksAsWindows: Bool

  public init(hasByteOrderMark: Bool = false, breaksAsWindows: Bool = false) {
    self.hasByteOrderMark = hasByteOrderMark
    self.breaksAsWindows = breaksAsWindows
  }
}
