/// A workbook to be written.
public struct WorkbookDraft: Sendable, Hashable {
  public var title: String
  public var sheets: [SheetDraft]

  public init(title: String, sheets: [SheetDraft]) {
    self.title = title
    self.sheets = sheets
  }
}

/// A sheet to be written: rows of cells, what is merged, frozen and coloured by rule, and how it prints.
public struct SheetDraft: Sendable, Hashable {
  /// A cell; a text is never taken for a formula, whatever it begins with.
  public struct Cell: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
      case empty
      case number(Double)
      case text(String)
    }
    public var value: Value
    /// The index of its style in the sheet's `styles`.
    public var style: Int

    public init(_ value: Value = .empty, style: Int = 0) {
      self.value = value
      self.style = style
    }
  }

  /// How cells look.
  public struct Style: Sendable, Hashable {
    public enum Alignment: UInt8, Sendable, Hashable, CaseIterable { case natural, left, centre, right }
    public var isBold = false
    public var isItalic = false
    public var isWrapped = false
    public var hasBorder = false
    public var alignment = Alignment.natural
    /// How numbers are shown, as spreadsheets write it: `0.0`, `#,##0.00`, `0.0%`; empty for as they are.
    public var numberFormat = ""
    /// Colours as 0xRRGGBB; nil for the reader's own.
    public var colour: UInt32?
    public var fill: UInt32?

    public init() {}
  }

  /// What gives cells of a range another look, worked out again by the spreadsheet whenever a value changes.
  public struct Rule: Sendable, Hashable {
    public enum Test: Sendable, Hashable {
      case less(Double), atMost(Double), greater(Double), atLeast(Double), equal(Double)
      /// A formula that is true, written for the first cell of the range: `=B3<$B$2`.
      case formula(String)
    }
    public var range: CellRange
    public var test: Test
    /// The index of the style in `styles`; its number format does not count.
    public var style: Int
    /// Whether rules behind this one no longer count where it holds.
    public var isLast: Bool

    public init(_ range: CellRange, _ test: Test, style: Int, isLast: Bool = true) {
      self.range = range
      self.test = test
      self.style = style
      self.isLast = isLast
    }
  }

  /// At most 31 characters without `[]:*?/\`; the writer mends what a spreadsheet would refuse.
  public var name: String
  public var styles: [Style]
  public var rows: [[Cell]]
  public var merged: [CellRange] = []
  public var rules: [Rule] = []
  /// Widths of columns in characters of the standard font; columns behind the last have the usual one.
  public var widths: [Double] = []
  /// Heights of rows in points; 0, and behind the last, is the usual one.
  public var heights: [Double] = []
  /// Rows and columns that stay when the rest scrolls; the rows are printed on each page.
  public var frozenRows = 0
  public var frozenColumns = 0
  /// Whether pages lie on their side; they are always A4, and as wide as the table.
  public var isLandscape = false

  public init(name: String, styles: [Style] = [Style()], rows: [[Cell]]) {
    self.name = name
    self.styles = styles
    self.rows = rows
  }
}
