/// Which headers of workbooks are which columns of a dataset, and which names which regions, as a person has told it.
public struct WorkbookMapping: Sendable, Hashable {
  /// What a header means.
  public enum Meaning: Sendable, Hashable {
    /// A column of the dataset; the unit, where it is told, counts before what the sheet says.
    case column(Int, unit: String?)
    /// Nothing that the dataset has.
    case ignored
    /// Not told yet; perhaps one of these columns.
    case open(likely: [Int])
  }

  /// A header, its parts joined by `/`; before a `!` perhaps the names of the sheets for which it counts.
  public struct Header: Sendable, Hashable {
    public var text: String
    public var meaning: Meaning

    public init(_ text: String, _ meaning: Meaning) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// A name of a region: its row, or nil where its line is to be left out.
  public struct RegionName: Sendable, Hashable {
    public var text: String
    public var row: Int?

    public init(_ text: String, row: Int?) {
      self.text = text
      self.row = row
    }
  }

  /// The sheets that are read, `*` standing for any characters; all where there are none.
  public var sheets: [String]
  public var headers: [Header]
  public var regions: [RegionName]

  public init(sheets: [String] = [], headers: [Header] = [], regions: [RegionName] = []) {
    self.sheets = sheets
    self.headers = headers
    self.regions = regions
  }

  public var isEmpty: Bool { sheets.isEmpty && headers.isEmpty && regions.isEmpty }
}
