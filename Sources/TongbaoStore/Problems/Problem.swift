import TongbaoCore

/// How much a problem matters.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// What is said cannot be used.
  case error
  /// What is said can be used, but is probably not what was meant.
  case warning

  /// The word that stands before the sentence.
  func word(in language: Language) -> String {
    switch (self, language) {
    case (.error, .zh): "错误："
    case (.error, .en): "error: "
    case (.warning, .zh): "警告："
    case (.warning, .en): "warning: "
    }
  }
}

/// One thing that is wrong, where it stands, and how much it matters.
public struct Problem: Error, Sendable, Hashable {
  /// Where it stands.
  public var place: Place
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, as a value; its wording is made when it is printed.
  public var complaint: Complaint

  /// A problem at `place`.
  public init(place: Place, severity: Severity = .error, complaint: Complaint) {
    self.place = place
    self.severity = severity
    self.complaint = complaint
  }

  /// What is wrong and what would mend it, without the place.
  public func sentence(in language: Language) -> String {
    complaint.sentence(in: language)
  }

  /// The printed form, such as `2020-08.json:118:17: error: …`.
  public func line(in language: Language) -> String {
    "\(place): \(severity.word(in: language))\(sentence(in: language))"
  }
}

extension Problem: CustomStringConvertible {
  /// The printed form in English.
  public var description: String { line(in: .en) }
}

/// What is wrong, by the room that found it.
public enum Complaint: Sendable, Hashable {
  /// The file is no JSON text.
  case syntax(SyntaxComplaint)
  /// The file cannot be read or written.
  case file(FileComplaint)

  /// What is wrong and what would mend it.
  public func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.syntax(let complaint), .zh): ChineseSentences.syntax(complaint)
    case (.syntax(let complaint), .en): EnglishSentences.syntax(complaint)
    case (.file(let complaint), .zh): ChineseSentences.file(complaint)
    case (.file(let complaint), .en): EnglishSentences.file(complaint)
    }
  }
}

/// All Chinese wording of problems; each kind of complaint has a file of its own.
enum ChineseSentences {}

/// All English wording of problems; each kind of complaint has a file of its own.
enum EnglishSentences {}
