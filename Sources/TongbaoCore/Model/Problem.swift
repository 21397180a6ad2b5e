/// Where something stands in a file: line and column count from 1, the column in characters; in a workbook the cell.
public struct Place: Sendable, Hashable, CustomStringConvertible {
  public var file: String
  /// Nil where the complaint is about the file as a whole.
  public var line: Int?
  public var column: Int?
  /// The sheet and the cell of a workbook, such as `附件1!C7`, or the sheet alone; nil elsewhere.
  public var cell: String?

  public init(file: String, line: Int? = nil, column: Int? = nil, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
  }

  /// `file:line:column`, as editors and compilers write it, or `file:sheet!cell`.
  public var description: String {
    var text = file
    if let cell { text += ":\(cell)" }
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    return text
  }
}

/// Something wrong with what was read: where, what, and what would mend it.
public struct Problem: Sendable, Hashable {
  /// Whether what was read can be used all the same.
  public enum Severity: Sendable, Hashable {
    case error, warning
  }

  public var place: Place
  public var severity: Severity
  /// The sentence in both languages.
  public var sentence: Wording

  public init(_ sentence: Wording, at place: Place, severity: Severity = .error) {
    self.place = place
    self.severity = severity
    self.sentence = sentence
  }

  /// The line for a terminal or a log: `place: error: sentence`.
  public func line(in language: Language) -> String {
    let label =
      switch (severity, language) {
      case (.error, .en): "error: "
      case (.warning, .en): "warning: "
      case (.error, .zh): "错误："
      case (.warning, .zh): "警告："
      }
    return "\(place): \(label)\(sentence[language])"
  }
}
