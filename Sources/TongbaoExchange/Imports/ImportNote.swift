import Sheets
import TongbaoCore

/// Something about an import that a person should know: what does not fit, or what was left out.
public struct ImportNote: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// What was met while the tables were looked for.
    case table(TableRemark.Kind)
    /// A cell that says no value.
    case cell(CellReading.Reason)
    /// A unit that is not the catalogue's, nor one that can be turned into it.
    case unit(String, wanted: String, indicator: String)
    /// A value outside the range that the catalogue gives its indicator.
    case outsideRange(String, range: String, indicator: String)
    /// A value that another cell gives otherwise.
    case twice(String, other: String, place: SheetPlace)
    /// A header that is none of the dataset's columns, with the likely ones.
    case unknownHeader(String, likely: [String])
    /// A header of an indicator over words alone.
    case wordsOnly(String, indicator: String)
    /// A header that may be one of several columns.
    case ambiguousHeader(String, candidates: [String])
    /// A header of what is worked out from values.
    case derived(String)
    /// A header that a mapping tells to leave out.
    case ignored(String)
    /// A header or a table of values of another period.
    case otherPeriod(String, wanted: Period)
  }

  public var kind: Kind
  public var place: SheetPlace

  public init(_ kind: Kind, at place: SheetPlace) {
    self.kind = kind
    self.place = place
  }

  /// Whether it keeps a part of the file from being imported; the others only tell what was left out on purpose.
  public var isProblem: Bool {
    switch kind {
    case .table(let remark): TableRemark(remark, at: place).isProblem
    case .cell, .unit, .outsideRange, .twice, .unknownHeader, .wordsOnly, .ambiguousHeader: true
    case .derived, .ignored, .otherPeriod: false
    }
  }
}

extension ImportNote {
  /// What is wrong and what would mend it, or what was left out.
  public func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.note(kind) : EnglishSentences.note(kind)
  }
}

extension ImportRefusal: Complaint {
  package func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.refusal(self) : EnglishSentences.refusal(self)
  }
}

/// What keeps an import from being made at all.
public enum ImportRefusal: Error, Sendable, Hashable {
  /// No sheet of that name; these are there.
  case noSheet(String, sheets: [String])
  /// No sheet has a table of regions.
  case noTable
  /// No title, sheet or file name tells the period, or they tell several.
  case unclearPeriod([Period])
  /// No table is of the period that was asked for; they tell another.
  case otherPeriod(String, wanted: Period)
}
