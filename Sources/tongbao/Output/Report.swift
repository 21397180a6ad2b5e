import TerminalCanvas

/// A table to be printed: what formats have in common.
struct Report {
  /// One cell: for people a text, for programs the number or the word behind it.
  struct Cell {
    /// What people read, in their unit and language.
    var text: String
    /// What programs read.
    var value: Value

    /// A cell for programs.
    enum Value {
      case number(Double)
      case text(String)
      /// Known to be missing.
      case missing
      /// Nothing is known.
      case nothing
    }

    init(_ text: String, _ value: Value? = nil) {
      self.text = text
      self.value = value ?? .text(text)
    }
  }

  /// One column.
  struct Column {
    /// The name for programs, such as an indicator's id.
    var id: String
    /// The header for people.
    var title: String
    var isNumeric = true
  }

  var title: String
  var columns: [Column]
  var rows: [[Cell]]
  /// Lines under the table.
  var notes: [String] = []
  /// Facts about the whole for programs: dataset, period, source …
  var facts: [(key: String, value: String)] = []
}

/// A way to write a report.
protocol ReportFormat {
  /// The report as text that ends with a line break.
  func text(of report: Report) -> String
}
