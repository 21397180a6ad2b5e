/// Why a workbook could not be read or written: what, and as nearly as is known where.
public struct WorkbookFault: Error, Sendable, Hashable {
  /// What is wrong. The first numbers are those of `CWorkbook.h`.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// The archive, or what is packed in it, is cut or broken.
    case damagedArchive = 1
    /// A part that another one names is not in the archive.
    case missingPart
    /// A part is locked with a password of the archive.
    case lockedPart
    case partTooLarge
    case archiveTooLarge
    /// XML that does not hold together, or that is another thing than it should be.
    case badMarkup
    /// A document type, which could name other files and make texts explode; no workbook has one.
    case documentType
    case markupTooDeep
    case markupTooLong
    case noMemory
    /// What should name a cell, row or column does not.
    case badPlace
    /// A cell, row or column beyond what a sheet can have.
    case placeOutside
    /// A cell that stands in the sheet twice.
    case cellTwice
    /// What a cell says is not what it says it is.
    case badValue
    /// A cell whose text is not among the shared ones.
    case noSuchString
    case tooManyCells
    case tooManyMerged
    case tooMuchText

    /// Nothing is in the file.
    case empty = 32
    case fileTooLarge
    /// Neither a workbook nor anything else that is known.
    case notAWorkbook
    /// A web page or other XML under the name of a workbook.
    case webPage
    /// A workbook of Excel 97 to 2003.
    case oldWorkbook
    /// A workbook that opens with a password only.
    case encrypted
    /// A workbook in Excel's binary form.
    case binaryWorkbook
    /// A workbook of the OpenDocument format.
    case openDocument
    /// A document of another program, in the same kind of archive.
    case otherDocument
    /// A part is said to lie outside the archive.
    case pathOutside
    /// The workbook has no sheet with cells.
    case noSheets
    case tooManySheets

    /// What was to be written, or what the reader handed back, cannot be understood.
    case badMessage = 64
    case tooManyRows
    case tooManyColumns
    /// The library that writes refused.
    case unwritable
  }

  public var kind: Kind
  /// The name of the part in the archive; empty where it is none.
  public var part: String
  /// Line and column in the part, from 1; 0 where they say nothing.
  public var line: Int
  public var column: Int
  public var sheet: String
  public var cell: CellPlace?
  /// What was found.
  public var detail: String
  /// The limit that was exceeded; 0 where there is none.
  public var limit: Int

  public init(
    _ kind: Kind, part: String = "", line: Int = 0, column: Int = 0, sheet: String = "", cell: CellPlace? = nil,
    detail: String = "", limit: Int = 0
  ) {
    self.kind = kind
    self.part = part
    self.line = line
    self.column = column
    self.sheet = sheet
    self.cell = cell
    self.detail = detail
    self.limit = limit
  }
}
