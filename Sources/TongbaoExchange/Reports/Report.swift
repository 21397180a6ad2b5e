import TongbaoCore

/// A thing that leaves the program: a table with what is told above, beside and below it, prose, and pictures.
///
/// It says everything twice, as people read it and as programs do, so that every format takes from it what its readers need.
public struct Report: Sendable {
  /// What is said of the whole, or in an object, by a key.
  public typealias Member = (key: String, value: Cell.Value)

  /// One cell: for people a text, for programs the number or the word behind it.
  public struct Cell: Sendable {
    /// What people read, in their unit and language, with the mark of its status before it.
    public var text: String
    /// What programs read.
    public var value: Value
    /// What a threshold makes of the value.
    public var status = Status.unjudged
    /// How many decimals the text shows, where that is a number.
    public var decimals: Int?
    /// The number that the text tells, in the catalogue's unit, where that was rounded otherwise than a program that shows
    /// `value` would: a difference of 12.3499… is 12.3 to people, and would be 12.4 to a spreadsheet, which keeps fifteen digits.
    public var shown: Double?
    /// How its number is shown where that is otherwise than in the rest of its column.
    public var look: NumberLook?
    /// What a spreadsheet can work out of its status, where each row is judged by something else; empty where its column
    /// tells that, or nothing does.
    public var rules: [Rule] = []

    /// A cell for programs.
    public enum Value: Sendable {
      case number(Double)
      case text(String)
      /// A name: in JSON in both languages, else as people read it.
      case both(Wording)
      /// Several words: in JSON an array, in separated values with blanks between them, else as people read it.
      case list([String])
      /// Several names: in JSON an array of them in both languages, else as people read them.
      case names([Wording])
      /// Known to be missing.
      case missing
      /// Nothing is known.
      case nothing
    }

    public init(_ text: String, _ value: Value? = nil) {
      self.text = text
      self.value = value ?? .text(text)
    }
  }

  /// One column.
  public struct Column: Sendable {
    /// The name for programs, such as an indicator's id.
    public var id: String
    /// The header for people.
    public var title: String
    public var isNumeric: Bool
    /// False for what people read elsewhere.
    public var isForPeople: Bool
    /// For people: the group of columns that it belongs to, and the limits that judge it.
    public var group: String
    public var limits: String
    /// What JSON says of the column.
    public var about: [Member]
    /// How its numbers are shown where a program shows them; nil where they are only told as texts.
    public var look: NumberLook?
    /// What a spreadsheet can work out of its statuses by itself; empty where it cannot do so for all of them.
    public var rules: [Rule]

    public init(
      id: String, title: String, isNumeric: Bool = true, isForPeople: Bool = true, group: String = "",
      limits: String = "", about: [Member] = [], look: NumberLook? = nil, rules: [Rule] = []
    ) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
      self.isForPeople = isForPeople
      self.group = group
      self.limits = limits
      self.about = about
      self.look = look
      self.rules = rules
    }
  }

  /// A part under the table: for people lines with a title above them, for programs objects.
  public struct Part: Sendable {
    /// The key of the objects in JSON.
    public var key: String
    public var title: String
    public var lines: [String]
    public var objects: [[Member]]

    public init(key: String, title: String, lines: [String], objects: [[Member]]) {
      self.key = key
      self.title = title
      self.lines = lines
      self.objects = objects
    }
  }

  public var title: String
  public var columns: [Column]
  public var rows: [[Cell]]
  /// Lines under the table.
  public var notes: [String]
  /// What is told beside the values, under the notes.
  public var parts: [Part]
  /// Facts about the whole for programs: dataset, period, source …
  public var facts: [Member]
  /// In which language people read it.
  public var language = Language.zh
  /// What people read of the whole beside its title: the period, where the figures come from, what they are compared with.
  public var particulars: [Line] = []
  /// What judges the columns, in words.
  public var thresholds: [Line] = []
  /// What the marks mean.
  public var legend: [String] = []
  /// That the figures were made up; nil where they were not.
  public var warning: String?
  /// Prose, in the place of a table for people.
  public var paragraphs: [Paragraph] = []
  public var pictures: [ReportPicture] = []
  /// What the groups of columns are groups of, such as a domain: a workbook, whose columns are read by other programs, says it with each.
  public var topic = ""
  /// How many of the first rows are what the others are held against, or come to.
  public var headRows = 0

  /// A line with a word before it.
  public struct Line: Sendable, Hashable {
    public var label: String
    public var text: String

    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// A heading, from 1 the highest, or a paragraph.
  public struct Paragraph: Sendable, Hashable {
    /// The rank of a heading; nil for text.
    public var rank: Int?
    public var text: String

    public init(_ text: String, rank: Int? = nil) {
      self.text = text
      self.rank = rank
    }
  }

  public init(
    title: String, columns: [Column], rows: [[Cell]], notes: [String] = [], parts: [Part] = [], facts: [Member] = []
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.parts = parts
    self.facts = facts
  }

  /// The report with only what people read: no columns for programs, and no part in which nothing stands.
  public var forPeople: Report {
    var report = self
    let shown = columns.indices.filter { columns[$0].isForPeople }
    report.columns = shown.map { columns[$0] }
    report.rows = rows.map { row in shown.map { row[$0] } }
    report.parts = parts.filter { !$0.lines.isEmpty }
    return report
  }

  /// Whether any column is judged, so that there is a line of limits.
  var hasLimits: Bool { columns.contains { $0.isNumeric && !$0.limits.isEmpty } }
}

/// A way to write a report.
public protocol ReportFormat: Sendable {
  /// The report as text that ends with a line break.
  func text(of report: Report) -> String
}
