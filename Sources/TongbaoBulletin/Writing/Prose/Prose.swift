import TongbaoCore

/// Words with the observations that they rest on, before they become a clause.
struct Told: Hashable {
  var text: String
  var evidence: [Bulletin.Evidence]

  init(_ text: String, _ evidence: [Bulletin.Evidence] = []) {
    self.text = text
    self.evidence = evidence
  }
}

/// What is told of one item, before a language makes sentences of it.
struct ToldItem {
  /// What stands before the values.
  var opening = ""
  /// The same without the head, before the values of single regions.
  var openingOfDetails = ""
  /// The values of the head, in their order.
  var values: [Told] = []
  /// What is told of the values of single regions and of segments, a sentence each.
  var details: [[Told]] = []
  /// The groups of each column that has any.
  var groups: [[Told]] = []
}

/// What the two languages do differently when they make sentences.
protocol Prose: Sendable {
  var language: Language { get }
  /// The phrase that stands where a catalogue has none; `kind` is that of the indicator that it is about.
  func standard(_ phrase: BulletinPhrase, kind: Indicator.Kind?) -> PhraseTemplate
  func title(of period: Period) -> String
  /// The end of a period: 8月底, the end of August 2020.
  func end(of period: Period) -> String
  func day(_ day: CalendarDay) -> String
  /// The head of a table as the one that values are of: 全国, nationally.
  func whole(_ head: Region, isSegment: Bool) -> String
  /// The head of a table as something that values are compared with.
  func comparison(_ head: Region) -> String
  /// What the rows are called where one or none is spoken of: 省份, province.
  func noun(_ kind: RowKind) -> String
  func count(_ count: Int, _ kind: RowKind) -> String
  /// What a completion rate is held against: the elapsed share of the time, or the plan.
  func pace(isPlan: Bool) -> String
  /// An indicator's name inside a sentence.
  func inner(_ name: String) -> String
  func approximate(_ value: String) -> String
  /// A clause as the language wants it where its words have met.
  func smooth(_ clause: String) -> String
  func conditions(_ values: ValueText, head: Region, catalogue: Catalogue) -> ConditionProse
  /// Names with `and` before the last, or with 、 between them.
  func joined(_ names: [String]) -> String
  /// A value beside what it is the value of, as in a list of several.
  func pair(_ name: String, _ value: String) -> String
  /// A group of regions with what is said of them; `phrase` has the rest of its words already. `closing` is what is asked of
  /// them, nil where nothing is.
  func group(_ regions: NamedRegions, _ phrase: (_ isOne: Bool) -> String, closing: ((_ isOne: Bool) -> String)?)
    -> String
  /// What is said of all alike: 均低于70%.
  func sweeping(_ words: String) -> String
  /// What stands before the values of one region.
  func opening(_ region: String) -> String
  /// The sentences of an item.
  func sentences(_ item: ToldItem) -> [Bulletin.Sentence]
  /// One sentence of clauses.
  func sentence(_ told: [Told]) -> Bulletin.Sentence
  /// A text as a sentence, with a full stop where it has none.
  func statement(_ text: String) -> String
  func number(ofPart index: Int) -> String
  func number(part: Int, section: Int) -> String
  func number(part: Int, section: Int, paragraph: Int) -> String
}

extension Language {
  /// The prose for what a catalogue measures.
  func prose(for catalogue: Catalogue) -> any Prose {
    self == .zh ? ChineseProse() : EnglishProse(properNames: ProperNames(in: catalogue))
  }

  /// The prose for what speaks of no indicator.
  var prose: any Prose { self == .zh ? ChineseProse() : EnglishProse() }
}

/// Conditions in words.
protocol ConditionProse {
  /// What is said of a value that meets a condition: 低于70%, below 70%.
  func words(_ condition: Condition) -> String
  /// What a target asks for: 不低于70%, at least 70%.
  func aim(_ condition: Condition) -> String
}

/// The words for agreement in number that phrases may have; languages without it leave them out.
enum Agreement {
  static func words(isOne: Bool) -> [String: String] {
    ["is": isOne ? "is" : "are", "has": isOne ? "has" : "have", "s": isOne ? "s" : ""]
  }
}
