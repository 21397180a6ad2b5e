import TongbaoCore

/// What is wrong with a file of separated values, and where; lines and columns count from 1.
public struct DelimitedFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Complaint {
    /// A quote that is never closed, so that all behind it would be one field.
    case unclosedQuote
    /// A byte of zero: no text.
    case nul
    /// It begins as a workbook does: the file has the wrong ending.
    case workbook
    /// A record with more fields than a sheet has columns.
    case tooManyColumns(limit: Int)
    /// More fields than can be kept.
    case tooManyFields(limit: Int)
    /// Bytes that are no characters of the encoding; they are read as U+FFFD.
    case brokenBytes(encoding: String)
  }

  public var kind: Kind
  public var line: Int
  public var column: Int

  /// A fault at a place.
  public init(kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// The fault as a problem of a file.
  public func problem(file: String) -> Problem {
    let severity: Problem.Severity = if case .brokenBytes = kind { .warning } else { .error }
    return Problem(kind, at: Place(file: SafeText.escaped(file), line: line, column: column), severity: severity)
  }
}

extension DelimitedFault.Kind {
  package func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.delimited(self) : EnglishSentences.delimited(self)
  }
}
