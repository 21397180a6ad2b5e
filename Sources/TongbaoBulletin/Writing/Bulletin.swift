import TongbaoCore

/// A bulletin written from a snapshot: parts of sections of paragraphs of sentences, each of which knows the observations
/// that it rests on, so that a screen can go from a sentence to its cells and back.
public struct Bulletin: Sendable, Hashable {
  public let language: Language
  public let title: String
  /// What stands before the first part.
  public let introduction: [Sentence]
  public let parts: [Part]

  /// A part: 一、 in Chinese, 1 in English.
  public struct Part: Sendable, Hashable {
    public var title: String
    public var sections: [Section]
  }

  /// A section of a part, most often a domain; without a title its paragraphs are numbered in its place.
  public struct Section: Sendable, Hashable {
    public var title: String?
    public var paragraphs: [Paragraph]
  }

  /// A numbered item, with a heading where it is one of indicators.
  public struct Paragraph: Sendable, Hashable {
    public var title: String?
    public var sentences: [Sentence]
  }

  /// A sentence of clauses.
  public struct Sentence: Sendable, Hashable {
    public var clauses: [Clause]

    public init(_ clauses: [Clause]) { self.clauses = clauses }

    /// The whole text, with its full stop.
    public var text: String { clauses.map(\.text).joined() }
    /// All observations that it rests on.
    public var evidence: [Evidence] { clauses.flatMap(\.evidence) }
  }

  /// As much of a sentence as rests on the same observations, with the punctuation before or behind it.
  public struct Clause: Sendable, Hashable {
    public var text: String
    public var evidence: [Evidence]

    public init(_ text: String, _ evidence: [Evidence] = []) {
      self.text = text
      self.evidence = evidence
    }
  }

  /// An observation that a clause rests on.
  public struct Evidence: Sendable, Hashable {
    /// What of it is told.
    public enum Measure: Sendable, Hashable {
      case value
      /// The lead over the pace, or the lag behind it.
      case lead
      /// That it meets a condition, or that it does not.
      case finding
      case rank
      /// The distance from the value of the head.
      case gap
      case target
      case otherSource
      /// That nothing is known of it.
      case absence
    }

    /// The head of the table that it stands in.
    public var table: RegionCode
    public var column: Int
    public var row: Int
    public var period: Period
    public var measure: Measure

    public init(table: RegionCode, column: Int, row: Int, period: Period, measure: Measure) {
      self.table = table
      self.column = column
      self.row = row
      self.period = period
      self.measure = measure
    }
  }

  public init(language: Language, title: String, introduction: [Sentence], parts: [Part]) {
    self.language = language
    self.title = title
    self.introduction = introduction
    self.parts = parts
  }
}

extension Bulletin {
  /// The place of a sentence: part, section and paragraph, and its index there.
  public struct Place: Sendable, Hashable {
    public var part: Int
    public var section: Int
    public var paragraph: Int
    public var sentence: Int
  }

  public subscript(place: Place) -> Sentence {
    parts[place.part].sections[place.section].paragraphs[place.paragraph].sentences[place.sentence]
  }

  /// The places of all sentences behind the introduction, in their order.
  public var places: [Place] {
    var places: [Place] = []
    for (part, value) in parts.enumerated() {
      for (section, value) in value.sections.enumerated() {
        for (paragraph, value) in value.paragraphs.enumerated() {
          places += value.sentences.indices.map {
            Place(part: part, section: section, paragraph: paragraph, sentence: $0)
          }
        }
      }
    }
    return places
  }

  /// The places of the sentences that rest on a cell of the table with the head `table`.
  public func places(restingOn column: Int, row: Int, table: RegionCode) -> [Place] {
    places.filter { place in
      self[place].evidence.contains { $0.column == column && $0.row == row && $0.table == table }
    }
  }
}
