import TongbaoCore

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
      /// A name: in JSON in both languages, else as people read it.
      case both(Wording)
      /// Several words: in JSON an array, else as people read it.
      case list([String])
      /// Several names: in JSON an array of them in both languages, else as people read them.
      case names([Wording])
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
    /// False for what people read elsewhere.
    var isForPeople = true
    /// For people: the group of columns that it belongs to, and the limits that judge it.
    var group = ""
    var limits = ""
    /// What JSON says of the column.
    var about: [(key: String, value: Cell.Value)] = []
  }

  /// A part under the table: for people lines with a title above them, for programs objects.
  struct Part {
    /// The key of the objects in JSON.
    var key: String
    var title: String
    var lines: [String]
    var objects: [[(key: String, value: Cell.Value)]]
  }

  var title: String
  var columns: [Column]
  var rows: [[Cell]]
  /// Lines under the table.
  var notes: [String] = []
  /// What is told beside the values, under the notes.
  var parts: [Part] = []
  /// Facts about the whole for programs: dataset, period, source …
  var facts: [(key: String, value: Cell.Value)] = []

  /// The report with only what people read: no columns for programs, and no part in which nothing stands.
  var forPeople: Report {
    var report = self
    let shown = columns.indices.filter { columns[$0].isForPeople }
    report.columns = shown.map { columns[$0] }
    report.rows = rows.map { row in shown.map { row[$0] } }
    report.parts = parts.filter { !$0.lines.isEmpty }
    return report
  }
}

/// A way to write a report.
protocol ReportFormat {
  /// The report as text that ends with a line break.
  func text(of report: Report) -> String
}
