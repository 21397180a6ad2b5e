/// A place in a file, printed as editors read it.
public struct Place: Sendable, Hashable, Comparable {
  /// The file as the person named it, or its name within its dataset.
  public var file: String
  /// The line from 1, or 0 where the whole file is meant; LF, CRLF and CR each end a line.
  public var line: Int
  /// The column from 1 in Unicode scalars, or 0 where the whole file is meant.
  public var column: Int

  /// The place at `line` and `column` of `file`; without them the file as a whole.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Whether one place stands before another: by file, then line, then column.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, or `file` alone where the whole file is meant.
  public var description: String {
    let name = SafeText.escaped(file)
    return line > 0 ? "\(name):\(line):\(column)" : name
  }
}
