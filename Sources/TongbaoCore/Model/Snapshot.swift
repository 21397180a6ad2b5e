/// All observations of one period, with their source and what the report printed beside them.
public struct Snapshot: Sendable {
  /// Where the figures come from.
  public struct Source: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case published, measured, synthetic
    }
    public var kind: Kind
    public var title: String
    public var document: String?
    public var note: String?

    public init(kind: Kind, title: String, document: String? = nil, note: String? = nil) {
      self.kind = kind
      self.title = title
      self.document = document
      self.note = note
    }
  }

  /// A text beside the figures: a remark, or what a report asks for or praises, of a domain or regions.
  public struct Note: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A remark on the snapshot.
      case note
      /// What the report asks for.
      case requirement
      /// What the report holds up as an example.
      case example = "case"
    }
    public var kind: Kind
    public var text: Wording
    /// The id of the domain that it speaks of.
    public var domain: String?
    /// The rows of the regions that it speaks of; none where it speaks of all.
    public var rows: [Int]

    public init(_ text: Wording, kind: Kind = .note, domain: String? = nil, rows: [Int] = []) {
      self.kind = kind
      self.text = text
      self.domain = domain
      self.rows = rows
    }
  }

  /// What another source says of some values, which is not in force: it is shown beside them, and nothing is judged by it.
  public struct Alternative: Sendable, Hashable {
    /// One value's place in a table.
    public struct Place: Sendable, Hashable {
      public var column: Int
      public var row: Int
      public init(column: Int, row: Int) {
        self.column = column
        self.row = row
      }
    }

    /// What the source is called.
    public var source: Wording
    /// What the source of the values in force is called beside it; nil where that needs no name.
    public var inForce: Wording?
    /// A value that is missing is one that the source has and that was not printed.
    public var values: [Place: Observation]

    public init(source: Wording, inForce: Wording? = nil, values: [Place: Observation]) {
      self.source = source
      self.inForce = inForce
      self.values = values
    }
  }

  public var period: Period
  public var source: Source
  /// By the catalogue's column index; nil where the file says nothing of a column.
  public var columns: [Column?]
  public var lists: [PrintedList]
  public var notes: [Note]
  public var alternatives: [Alternative]
  /// Which values were taken from which cells of workbooks.
  public var imports: ImportRecords

  public init(
    period: Period, source: Source, columns: [Column?], lists: [PrintedList] = [], notes: [Note] = [],
    alternatives: [Alternative] = [], imports: ImportRecords = ImportRecords()
  ) {
    self.period = period
    self.source = source
    self.columns = columns
    self.lists = lists
    self.notes = notes
    self.alternatives = alternatives
    self.imports = imports
  }

  /// Whether it tells of the head of the table alone: thresholds then judge the head, which has no members to stand for.
  public var isOfHeadAlone: Bool {
    !columns.contains { column in
      guard let column else { return false }
      return (1..<max(1, column.count)).contains { column[$0].isInformative }
    }
  }

  /// What other sources say of a value, each with its name and that of the source in force beside it.
  public func alternatives(
    column: Int, row: Int
  ) -> [(source: Wording, inForce: Wording?, observation: Observation)] {
    let place = Alternative.Place(column: column, row: row)
    return alternatives.compactMap { other in other.values[place].map { (other.source, other.inForce, $0) } }
  }

  /// The observation of a column in a row; unknown where the column is absent.
  public func observation(column: Int, row: Int) -> Observation {
    guard columns.indices.contains(column), let values = columns[column], row >= 0, row < values.count
    else { return .unknown }
    return values[row]
  }
}

/// A list that a report printed: its condition and its regions in printed order.
public struct PrintedList: Sendable, Hashable {
  /// What a list says of the regions that it does not name.
  public enum Completeness: String, Sendable, Hashable, CaseIterable {
    /// Those not named do not meet the condition.
    case complete
    /// More were counted than named: nothing.
    case sample
    /// No count was printed: nothing.
    case open
  }

  public enum Tone: String, Sendable, Hashable, CaseIterable {
    case attention, commend, plain
  }

  /// What the regions have in common.
  public enum Criterion: Sendable, Hashable {
    case condition(Condition)
    /// A list without a number: its words.
    case text(Wording)
  }

  /// The column of the indicator.
  public var column: Int
  public var criterion: Criterion
  /// The rows of the regions, in printed order.
  public var rows: [Int]
  /// The printed count.
  public var count: Int?
  public var completeness: Completeness
  public var tone: Tone
  /// What the list names in its one region where that is no region: customers, industries, products.
  public var members: [Wording]

  public init(
    column: Int, criterion: Criterion, rows: [Int], count: Int?, completeness: Completeness, tone: Tone,
    members: [Wording] = []
  ) {
    self.column = column
    self.criterion = criterion
    self.rows = rows
    self.count = count
    self.completeness = completeness
    self.tone = tone
    self.members = members
  }
}
